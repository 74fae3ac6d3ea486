//! The HL7 v2 tables and the coding system names of table 0396.

use crate::families::{self, Concept, Family, Written};
use crate::systems::Systems;
use crate::{emit::Output, tsv};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Columns of `v2-tables.tsv`.
pub const TABLES: [&str; 7] = ["table", "name", "system_uri", "table_oid", "system_oid", "type", "codes_of"];

/// URIs and OIDs are numbers of the tables of systems, counted from 1.
pub fn generate(data: &Path, systems: &Systems, out: &mut Output) -> Written {
    let codes = tsv::read(data, "v2-codes.tsv", &["tables", "code", "display", "status"]);
    let mut tables = tsv::read(data, "v2-tables.tsv", &TABLES);
    tables.sort();
    let (ranges, written) = family(data, &codes, &tables, systems, out);
    let mut body = String::from(
        "use crate::packed::Packed;\nuse crate::v2_tables::TableRow;\n\n\
         pub(crate) static NAMES: Packed = Packed::new(include_str!(\"coding_systems.txt\"), NAME_STARTS);\n\n\
         /// The four digits of each table, one a line.\n\
         pub(crate) static NUMBERS: &str = include_str!(\"v2_table_numbers.txt\");\n\n\
         pub(crate) static TABLES: &[TableRow] = &[\n",
    );
    for t in &tables {
        let (start, count) = ranges.get(t[6].as_str()).copied().unwrap_or_default();
        assert_eq!(t[3], format!("2.16.840.1.113883.12.{}", t[0].trim_start_matches('0')), "table OID");
        // The URI is that of the system the table's OID stands for.
        let uri = systems.by_oid.get(&t[3]).map_or(0, |number| number + 1);
        assert_eq!(uri == 0, t[2].is_empty(), "{}: system", t[0]);
        let oid = systems.oids.get(&t[4]).map_or(0, |number| number + 1);
        assert_eq!(oid == 0, t[4].is_empty(), "{}: system OID", t[0]);
        let name = written.placed.reference(&t[1]);
        let _ = writeln!(
            body,
            "    TableRow {{ name: {name}, start: {start}, count: {count}, uri: {uri}, oid: {oid} }},"
        );
    }
    body.push_str("];\n\n");
    let numbers: String = tables.iter().map(|t| format!("{}\n", t[0])).collect();
    assert_eq!(numbers.len(), tables.len() * 5, "a number has four digits");
    out.text("v2_table_numbers.txt", tables.len(), numbers);

    let mut names = tsv::read(data, "coding-systems.tsv", &["mnemonic", "uri", "basis"]);
    names.retain(|r| !r[1].is_empty());
    names.iter_mut().for_each(|r| r[0].make_ascii_uppercase());
    names.sort();
    let number = |uri: &String| systems.uris.get(uri).map_or_else(|| uri.clone(), ToString::to_string);
    let lines: Vec<String> = names.iter().map(|r| format!("{}\t{}", r[0], number(&r[1]))).collect();
    body.push_str(&out.packed("coding_systems.txt", "NAME_STARTS", &lines));
    let rows = tables.len() + names.len();
    out.rust("v2_tables.rs", "v2-tables.tsv and coding-systems.tsv", rows, &body);
    written
}

/// The codes as a family of code systems; gives where the codes of each group begin and how many there are.
fn family<'a>(
    data: &Path,
    codes: &'a [Vec<String>],
    tables: &[Vec<String>],
    shared: &Systems,
    out: &mut Output,
) -> (BTreeMap<&'a str, (usize, usize)>, Written) {
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
    let extra = tables.iter().map(|t| t[1].clone()).collect();
    let family = Family { systems, concepts, extra, names: Some(shared.text.clone()) };
    let written = family.write("v2", "v2-systems.tsv and v2-codes.tsv", "", |_, _| String::new(), out);
    let ranges = groups.into_iter().map(|(group, system)| (group, written.ranges[system])).collect();
    (ranges, written)
}
