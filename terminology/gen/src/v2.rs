//! The HL7 v2 tables and the coding system names of table 0396.

use crate::{emit::Output, tsv};
use std::collections::BTreeMap;
use std::path::Path;

/// `systems` gives the line of a system by its OID.
pub fn generate(data: &Path, systems: &BTreeMap<String, usize>, out: &mut Output) {
    let mut codes = tsv::read(data, "v2-codes.tsv", &["tables", "code", "display", "status"]);
    codes.sort();
    let lines: Vec<String> = codes
        .iter()
        .map(|r| {
            let status = if r[3] == "active" { "" } else { &r[3] };
            format!("{}\t{}\t{status}", r[1], r[2])
        })
        .collect();
    let code_starts = out.packed("v2_codes.txt", "CODE_STARTS", &lines);

    let columns = ["table", "name", "system_uri", "table_oid", "system_oid", "type", "codes_of"];
    let mut tables = tsv::read(data, "v2-tables.tsv", &columns);
    tables.sort();
    let lines: Vec<String> = tables
        .iter()
        .map(|t| {
            let start = codes.iter().position(|c| c[0] == t[6]).unwrap_or(0);
            let count = codes.iter().filter(|c| c[0] == t[6]).count();
            assert_eq!(t[3], format!("2.16.840.1.113883.12.{}", t[0].trim_start_matches('0')), "table OID");
            // The URI is that of the system the table's OID stands for.
            let system = systems.get(&t[3]).map(ToString::to_string).unwrap_or_default();
            assert_eq!(system.is_empty(), t[2].is_empty(), "{}: system", t[0]);
            format!("{}\t{start}\t{count}\t{system}\t{}\t{}\t{}", t[0], t[1], t[3], t[4])
        })
        .collect();
    let table_starts = out.packed("v2_tables.txt", "TABLE_STARTS", &lines);

    let mut names = tsv::read(data, "coding-systems.tsv", &["mnemonic", "uri", "basis"]);
    names.retain(|r| !r[1].is_empty());
    names.iter_mut().for_each(|r| r[0].make_ascii_uppercase());
    names.sort();
    let lines: Vec<String> = names.iter().map(|r| format!("{}\t{}", r[0], r[1])).collect();
    let name_starts = out.packed("coding_systems.txt", "NAME_STARTS", &lines);

    let body = format!(
        "use crate::packed::Packed;\n\n\
         pub(crate) static CODES: Packed = Packed::new(include_str!(\"v2_codes.txt\"), CODE_STARTS);\n\
         pub(crate) static TABLES: Packed = Packed::new(include_str!(\"v2_tables.txt\"), TABLE_STARTS);\n\
         pub(crate) static NAMES: Packed = Packed::new(include_str!(\"coding_systems.txt\"), NAME_STARTS);\n\n\
         {code_starts}\n{table_starts}\n{name_starts}"
    );
    let rows = codes.len() + tables.len() + names.len();
    out.rust("v2_tables.rs", "v2-tables.tsv, v2-codes.tsv and coding-systems.tsv", rows, &body);
}
