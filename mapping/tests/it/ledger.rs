//! `DISAGREEMENTS.tsv` is read by people and by the tool that compares two FHIR outputs, which wants its first five columns in
//! this order, none of them empty. A case of `-` stands for a decision about the guide alone.

use std::collections::BTreeSet;

use crate::common::{in_crate, tsv};

const COLUMNS: [&str; 6] = ["case", "type", "path", "side", "why", "row"];

#[test]
fn each_line_says_who_is_at_fault_and_why() {
    let text = std::fs::read_to_string(in_crate("DISAGREEMENTS.tsv")).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next().unwrap().split('\t').collect::<Vec<_>>(), COLUMNS);
    let known: BTreeSet<String> = ["data/rows.tsv", "data/rules.tsv", "data/cda-rows.tsv"]
        .iter()
        .flat_map(|t| tsv(t))
        .map(|row| row["id"].clone())
        .collect();
    let mut seen = BTreeSet::new();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), COLUMNS.len(), "{line}");
        assert!(cells.iter().all(|c| !c.is_empty() && c.trim() == *c), "{line}");
        assert!(["ours", "expected", "both-may"].contains(&cells[3]), "{line}");
        assert!(cells[4].len() > 15, "a reason, not a word: {line}");
        // A decision about the guide names its row; one about an expectation may be about no row.
        assert!(cells[5] != "-" || cells[0] != "-", "{line}");
        assert!(cells[5] == "-" || known.contains(cells[5]), "{line}");
        assert!(seen.insert([cells[0], cells[1], cells[2], cells[5]]), "twice: {line}");
    }
}
