//! The HL7 v2 tables and the coding system names of table 0396.

use crate::families::{self, Concept, Family};
use crate::systems::Systems;
use crate::{emit::Output, tsv};
use std::collections::BTreeMap;
use std::path::Path;

/// URIs and OIDs that are in the lines of the systems are numbers of these lines.
pub fn generate(data: &Path, systems: &Systems, out: &mut Output) {
    let codes = tsv::read(data, "v2-codes.tsv", &["tables", "code", "display", "status"]);
    let columns = ["table", "name", "system_uri", "table_oid", "system_oid", "type", "codes_of"];
    let mut tables = tsv::read(data, "v2-tables.tsv", &columns);
    tables.sort();
    let ranges = family(data, &codes, &tables, systems, out);
    let lines: Vec<String> = tables
        .iter()
        .map(|t| {
            let (start, count) = ranges.get(t[6].as_str()).copied().unwrap_or_default();
            assert_eq!(t[3], format!("2.16.840.1.113883.12.{}", t[0].trim_start_matches('0')), "table OID");
            // The URI is that of the system the table's OID stands for.
            let system = systems.by_oid.get(&t[3]).map(ToString::to_string).unwrap_or_default();
            assert_eq!(system.is_empty(), t[2].is_empty(), "{}: system", t[0]);
            // The line of that system begins with the table's OID.
            let oid = if system.is_empty() { t[3].as_str() } else { "" };
            let system_oid = systems.by_oid.get(&t[4]).map_or_else(|| t[4].clone(), ToString::to_string);
            format!("{}\t{start}\t{count}\t{system}\t{}\t{oid}\t{system_oid}", t[0], t[1])
        })
        .collect();
    let table_starts = out.packed("v2_tables.txt", "TABLE_STARTS", &lines);

    let mut names = tsv::read(data, "coding-systems.tsv", &["mnemonic", "uri", "basis"]);
    names.retain(|r| !r[1].is_empty());
    names.iter_mut().for_each(|r| r[0].make_ascii_uppercase());
    names.sort();
    let line = |uri: &String| systems.by_uri.get(uri).map_or_else(|| uri.clone(), ToString::to_string);
    let lines: Vec<String> = names.iter().map(|r| format!("{}\t{}", r[0], line(&r[1]))).collect();
    let name_starts = out.packed("coding_systems.txt", "NAME_STARTS", &lines);

    let body = format!(
        "use crate::packed::Packed;\n\n\
         pub(crate) static TABLES: Packed = Packed::new(include_str!(\"v2_tables.txt\"), TABLE_STARTS);\n\
         pub(crate) static NAMES: Packed = Packed::new(include_str!(\"coding_systems.txt\"), NAME_STARTS);\n\n\
         {table_starts}\n{name_starts}"
    );
    let rows = tables.len() + names.len();
    out.rust("v2_tables.rs", "v2-tables.tsv and coding-systems.tsv", rows, &body);
}

/// The codes as a family of code systems; gives where the codes of each group begin and how many there are.
fn family<'a>(
    data: &Path,
    codes: &'a [Vec<String>],
    tables: &[Vec<String>],
    shared: &Systems,
    out: &mut Output,
) -> BTreeMap<&'a str, (usize, usize)> {
    let systems = families::systems(data, "v2");
    // The system of a group is the one of its tables that is a v2 code system.
    let number = |group: &str| {
        let uris = tables.iter().filter(|t| t[6] == group).map(|t| &t[2]);
        let mut found = uris.filter_map(|uri| systems.iter().position(|s| s.uri == *uri));
        found.next().unwrap_or_else(|| panic!("{group}: no system"))
    };
    let groups: BTreeMap<&str, usize> =
        codes.iter().map(|c| c[0].as_str()).map(|group| (group, number(group))).collect();
    let concepts = codes
        .iter()
        .map(|c| Concept {
            system: groups[c[0].as_str()],
            code: c[1].clone(),
            display: c[2].clone(),
            status: c[3].clone(),
            ..Concept::default()
        })
        .collect();
    let family = Family { systems, concepts, extra: Vec::new(), names: Some(shared.text.clone()) };
    let ranges = family.write("v2", "v2-systems.tsv and v2-codes.tsv", "", |_, _| String::new(), out);
    groups.into_iter().map(|(group, system)| (group, ranges[system])).collect()
}
