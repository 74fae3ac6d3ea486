//! The HL7 v2 to FHIR code maps: packed rows, and one constant for each map.

use crate::{emit::Output, tsv};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

const ROW: [&str; 9] = [
    "map",
    "csv_record",
    "source_code",
    "target_system",
    "target_code",
    "target_display",
    "condition",
    "equivalence",
    "counted",
];
const MAP: [&str; 8] = [
    "map",
    "guide_name",
    "source_table",
    "rows",
    "counted_rows",
    "target_only_rows",
    "disposition",
    "reason",
];

pub fn generate(data: &Path, out: &mut Output) {
    let mut rows = tsv::read(data, "concept-maps.tsv", &ROW);
    rows.sort_by_key(|r| (r[0].clone(), r[2].clone(), r[1].parse::<u16>().expect("csv_record")));
    assert!(rows.len() < usize::from(u16::MAX), "a row index is a u16");
    let mut maps = tsv::read(data, "maps.tsv", &MAP);
    maps.sort_by_key(|m| squash(&m[0]));

    let systems: Vec<&str> = rows
        .iter()
        .map(|r| r[3].as_str())
        .filter(|s| !s.is_empty())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let lines: Vec<String> = rows
        .iter()
        .map(|r| {
            // Fields: code, record, equivalence and counted mark, target system number, target code, display, condition.
            let equivalence = match r[7].as_str() {
                "equivalent" => 'e',
                "unmatched" => 'u',
                other => panic!("{other}: no such equivalence"),
            };
            let counted = if r[8] == "yes" { 'c' } else { '-' };
            let system = systems.iter().position(|s| *s == r[3]).map(|i| i.to_string()).unwrap_or_default();
            format!("{}\t{}\t{equivalence}{counted}\t{system}\t{}\t{}\t{}", r[2], r[1], r[4], r[5], r[6])
        })
        .collect();
    let starts = out.packed("concept_map_rows.txt", "STARTS", &lines);

    let mut body = String::from("use crate::packed::Packed;\n\n");
    body.push_str(
        "pub(crate) static ROWS: Packed = Packed::new(include_str!(\"concept_map_rows.txt\"), STARTS);\n\n",
    );
    let _ = writeln!(body, "pub(crate) static TARGET_SYSTEMS: &[&str] = &[");
    for s in &systems {
        let _ = writeln!(body, "    {s:?},");
    }
    body.push_str("];\n\n");
    body.push_str(&starts);
    out.rust("concept_map_rows.rs", "concept-maps.tsv", rows.len(), &body);

    let mut body = String::from(
        "//! One constant for each code map of the guide.\n\nuse crate::concept_map::{ConceptMap, Disposition, MapRow};\n\n",
    );
    let mut all = String::new();
    for m in &maps {
        let start = rows.iter().position(|r| r[0] == m[0]).unwrap_or(0);
        let count = rows.iter().filter(|r| r[0] == m[0]).count();
        assert_eq!(count.to_string(), m[3], "{}: rows", m[0]);
        let disposition = match m[6].as_str() {
            "rows" => "Rows",
            "target-list" => "TargetList",
            "empty" => "Empty",
            other => panic!("{other}: no such disposition"),
        };
        let name = screaming(&m[0]);
        let table = if m[2].is_empty() { String::new() } else { format!(" from v2 table {}", m[2]) };
        let what = match disposition {
            "Rows" => format!("{count} rows"),
            "TargetList" => "no source codes are published".to_owned(),
            _ => "the sheet is empty".to_owned(),
        };
        let _ = writeln!(body, "/// `{}`{table}: {what}.", m[1]);
        let _ = writeln!(
            body,
            "pub const {name}: ConceptMap = ConceptMap::of(&MapRow {{ name: {:?}, guide_name: {:?}, source_table: {:?}, start: {start}, count: {count}, disposition: Disposition::{disposition} }});",
            m[0], m[1], m[2]
        );
        let _ = writeln!(all, "    {name},");
    }
    let _ = write!(
        body,
        "\n/// Every map, in the order of its name without punctuation.\npub(crate) static ALL: &[ConceptMap] = &[\n{all}];\n"
    );
    out.rust("maps.rs", "maps.tsv", maps.len(), &body);
}

/// A name without what is not a letter or digit: the guide and its files write the same map differently.
fn squash(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn screaming(name: &str) -> String {
    let c: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, ch) in c.iter().enumerate() {
        if !ch.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        let after_lower = i > 0 && (c[i - 1].is_ascii_lowercase() || c[i - 1].is_ascii_digit());
        let ends_acronym =
            i > 0 && c[i - 1].is_ascii_uppercase() && c.get(i + 1).is_some_and(char::is_ascii_lowercase);
        if ch.is_ascii_uppercase() && (after_lower || ends_acronym) {
            out.push('_');
        }
        out.push(ch.to_ascii_uppercase());
    }
    out
}
