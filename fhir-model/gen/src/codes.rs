//! Newtypes of the codes that required bindings allow: one module for each release.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::{facts, names};

const HEADER: &str =
    "// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.\n";

/// Names of constants for codes that have no letter or digit.
const SYMBOLS: &[(&str, &str)] = &[
    ("<", "LESS_THAN"),
    ("<=", "LESS_OR_EQUAL"),
    (">", "GREATER_THAN"),
    (">=", "GREATER_OR_EQUAL"),
    ("=", "EQUAL"),
    ("!=", "NOT_EQUAL"),
    ("*", "ANY"),
    ("+", "PLUS"),
    ("-", "MINUS"),
];

/// A value set with the code systems and codes it has.
struct Set {
    name: String,
    /// Other names that bindings have for it.
    aliases: Vec<String>,
    url: String,
    systems: Vec<String>,
    codes: Vec<String>,
}

/// The files of all releases.
pub fn files(data: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut files = BTreeMap::new();
    let mut root = HEADER.to_owned();
    root.push_str("//! Newtypes of codes by release.\n\n");
    for version in ["r4", "r4b", "r5"] {
        let sets = sets(&data.join(version))?;
        let release = version.to_uppercase();
        let mut out = format!("{HEADER}//! Codes of required bindings of FHIR {release}.\n");
        out.push_str("#![allow(missing_docs, reason = \"each constant is the code it holds\")]\n");
        out.push_str("#![allow(clippy::exhaustive_structs, reason = \"a code is its text\")]\n\n");
        out.push_str("use crate::codes::{CodeSet, Facts};\n");
        for set in &sets {
            write_set(&mut out, set)?;
        }
        files.insert(format!("codes/{version}.rs"), out);
        let _ = writeln!(root, "#[cfg(feature = \"{version}-base\")]\npub(crate) mod {version};");
    }
    files.insert("codes.rs".to_owned(), root);
    Ok(files)
}

/// The newtypes of a release by the address of the value set.
pub fn newtypes(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    Ok(sets(folder)?.into_iter().map(|set| (set.url, set.name)).collect())
}

/// The sets that a required binding names and that are listed, by name.
fn sets(folder: &Path) -> Result<Vec<Set>, String> {
    // How often each set is bound under each name.
    let mut bound: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for row in facts::table(&folder.join("elements.tsv"))? {
        if row.get("strength")? == "required" {
            let url = row.get("value_set")?.split('|').next().unwrap_or_default().to_owned();
            // A few have no name but a mark.
            let name = Some(type_name(row.get("binding_name")?)).filter(|name| !name.is_empty());
            let name = name.unwrap_or_else(|| type_name(url.rsplit('/').next().unwrap_or_default()));
            *bound.entry(url).or_default().entry(name).or_default() += 1;
        }
    }
    let mut sets: BTreeMap<String, Set> = BTreeMap::new();
    for row in facts::table(&folder.join("value_sets.tsv"))? {
        let url = row.get("value_set")?;
        let Some(names) = bound.get(url) else { continue };
        let Some(name) = main_name(names, url) else { continue };
        let set = sets.entry(url.to_owned()).or_insert_with(|| Set {
            aliases: names.keys().filter(|other| **other != name).cloned().collect(),
            name,
            url: url.to_owned(),
            systems: Vec::new(),
            codes: Vec::new(),
        });
        set.systems.push(row.get("system")?.to_owned());
        for code in row.get("codes")?.split(' ') {
            if !set.codes.iter().any(|c| c == code) {
                set.codes.push(code.to_owned());
            }
        }
    }
    let mut sets: Vec<Set> = sets.into_values().collect();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for set in &sets {
        *uses.entry(set.name.clone()).or_default() += 1;
    }
    // Sets that share the name of their binding are told apart by their addresses.
    for set in sets.iter_mut().filter(|set| uses.get(&set.name).is_some_and(|count| *count > 1)) {
        set.name = type_name(set.url.rsplit('/').next().unwrap_or_default());
    }
    sets.sort_by(|a, b| (&a.name, &a.url).cmp(&(&b.name, &b.url)));
    for at in 1..sets.len() {
        if sets[at].name == sets[at - 1].name {
            return Err(format!("{} names {} and {}", sets[at].name, sets[at - 1].url, sets[at].url));
        }
    }
    // A name that several sets share is nobody's alias.
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for name in sets.iter().flat_map(|set| set.aliases.iter().chain([&set.name])) {
        *uses.entry(name.clone()).or_default() += 1;
    }
    for set in &mut sets {
        set.aliases.retain(|alias| uses.get(alias) == Some(&1));
    }
    Ok(sets)
}

/// `messageheader-response-request` to `MessageheaderResponseRequest`.
fn type_name(binding: &str) -> String {
    binding.split(|c: char| !c.is_ascii_alphanumeric()).map(names::upper_first).collect()
}

/// The name that is the end of the address, else the one used most; of several the first.
fn main_name(counts: &BTreeMap<String, usize>, url: &str) -> Option<String> {
    let own = type_name(url.rsplit('/').next().unwrap_or_default());
    if let Some(name) = counts.keys().find(|name| name.eq_ignore_ascii_case(&own)) {
        return Some(name.clone());
    }
    let most = counts.values().max()?;
    counts.iter().find(|(_, count)| *count == most).map(|(name, _)| name.clone())
}

fn write_set(out: &mut String, set: &Set) -> Result<(), String> {
    let Set { name, aliases, url, systems, codes } = set;
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(format!("{url}: {name} is no name of a type"));
    }
    let _ = writeln!(out, "\n/// A code of <{url}>.");
    let _ =
        writeln!(out, "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub struct {name}<'a>(pub &'a str);");
    let _ = writeln!(out, "impl {name}<'_> {{");
    let mut taken: Vec<String> = Vec::new();
    for code in codes {
        let constant = constant(code, &taken);
        let _ = writeln!(out, "    pub const {constant}: Self = Self({code:?});");
        taken.push(constant);
    }
    let _ = writeln!(out, "}}\nimpl<'a> CodeSet<'a> for {name}<'a> {{");
    let system = match systems.as_slice() {
        [system] => format!("Some({system:?})"),
        _ => "None".to_owned(),
    };
    let list: Vec<String> = codes.iter().map(|code| format!("{code:?}")).collect();
    let list = list.join(", ");
    let _ = writeln!(out, "    const FACTS: Facts = Facts::new({url:?}, {system}, &[{list}]);");
    out.push_str("    #[inline]\n    fn new(code: &'a str) -> Self { Self(code) }\n");
    out.push_str("    #[inline]\n    fn as_str(self) -> &'a str { self.0 }\n}\n");
    for alias in aliases {
        let _ = writeln!(out, "/// Another name of it.\npub type {alias}<'a> = {name}<'a>;");
    }
    Ok(())
}

/// The name of a code's constant: `in-progress` is `IN_PROGRESS`, `CodeSystem` `CODE_SYSTEM`, `1.0` `N1_0`, `<` by the
/// table above. Of codes that give the same name (`m` and `M`) the later ones get a number.
fn constant(code: &str, taken: &[String]) -> String {
    let mut out = String::new();
    if let Some((_, name)) = SYMBOLS.iter().find(|(symbol, _)| *symbol == code) {
        out.push_str(name);
    } else {
        // A code with small letters is in words by its capitals; one without is one word.
        let small = code.bytes().any(|b| b.is_ascii_lowercase());
        let words = if small { names::snake(code) } else { code.to_owned() };
        for c in words.chars() {
            let c = if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
            if c != '_' || (!out.ends_with('_') && !out.is_empty()) {
                out.push(c);
            }
        }
        out.truncate(out.trim_end_matches('_').len());
        if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
            out.insert(0, 'N');
        }
    }
    let name = out.clone();
    let mut number = 2;
    while taken.contains(&out) {
        out = format!("{name}_{number}");
        number += 1;
    }
    out
}
