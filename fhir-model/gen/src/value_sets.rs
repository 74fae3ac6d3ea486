//! Codes of the value sets that required bindings (and maximal value sets) name: import and table.
//!
//! Our own layout has one line for each value set and code system, its codes separated by spaces in the order of the
//! code system. Sets that cannot be listed, such as media types, or only in part have no line.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::facts;

/// Columns of `value_sets.tsv`.
const HEADER: &str = "#value_set\tname\tsystem\tcodes";
/// The releases and their bits in the table.
const RELEASES: [(&str, u8); 3] = [("r4", 1), ("r4b", 2), ("r5", 4)];

/// Reads tables of value sets and of bound value sets and writes `value_sets.tsv` under `target`.
pub fn import(codes: &Path, index: &Path, target: &Path) -> Result<(), String> {
    let mut names = BTreeMap::new();
    for row in facts::table(index)? {
        let bound = row.get("required")? != "0" || row.get("max")? != "0";
        if bound && row.get("state")? == "complete" {
            names.insert(row.get("valueset")?.to_owned(), row.get("name")?.to_owned());
        }
    }
    let mut groups: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for row in facts::table(codes)? {
        let key = (row.get("valueset")?.to_owned(), row.get("system")?.to_owned());
        let code = row.get("code")?;
        if !names.contains_key(&key.0) {
            continue;
        }
        if code.is_empty() || code.contains(' ') {
            return Err(format!("{}: a code with white space", key.0));
        }
        let list = groups.entry(key).or_default();
        if !list.iter().any(|c| c == code) {
            list.push(code.to_owned());
        }
    }
    if let Some((set, _)) = names.iter().find(|(set, _)| !groups.keys().any(|(s, _)| s == *set)) {
        return Err(format!("{set} is complete but has no code"));
    }
    let mut out = format!("{HEADER}\n");
    for ((set, system), codes) in groups {
        let name = names.get(&set).map(String::as_str).unwrap_or_default();
        let set = set.split('|').next().unwrap_or_default();
        let _ = writeln!(out, "{set}\t{name}\t{system}\t{}", codes.join(" "));
    }
    std::fs::create_dir_all(target).map_err(|e| e.to_string())?;
    std::fs::write(target.join("value_sets.tsv"), out).map_err(|e| e.to_string())
}

/// Codes of a value set out of one code system, with the releases that list exactly these.
type Groups = BTreeMap<(String, String, Vec<String>), u8>;

/// The table of all releases, one file.
pub fn files(data: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut groups = Groups::new();
    for (release, bit) in RELEASES {
        for row in facts::table(&data.join(release).join("value_sets.tsv"))? {
            let mut codes: Vec<String> = row.get("codes")?.split(' ').map(str::to_owned).collect();
            codes.sort();
            let key = (row.get("value_set")?.to_owned(), row.get("system")?.to_owned(), codes);
            *groups.entry(key).or_default() |= bit;
        }
    }
    let mut out = String::from(
        "// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.\n\
         //! Value sets of required bindings: address, releases, code system, codes in byte order.\n\n\
         use crate::validate::codes::Group;\n\n\
         pub(crate) static GROUPS: &[Group] = &[\n",
    );
    for ((set, system, codes), releases) in groups {
        let _ = writeln!(out, "    Group::new({set:?}, {releases}, {system:?}, {:?}),", codes.join(" "));
    }
    out.push_str("];\n");
    Ok(BTreeMap::from([("value_sets.rs".to_owned(), out)]))
}
