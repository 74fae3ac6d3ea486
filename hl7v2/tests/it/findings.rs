//! Every structural finding on the corpus has a verdict, decided by reading the message: `corpus-findings.tsv`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use synovia_hl7v2::structure::Groups;
use synovia_hl7v2::{Delimiters, UnitKind, parse_with, split};

const HEAD: &str = "file\tmessage\tcode\tpath\tverdict\treason\n";

/// File below `hl7v2`, number of the message in it, code, path.
type Key = (String, usize, String, String);

/// What grouping finds, in the order of the files.
fn found() -> Vec<Key> {
    let mut out = Vec::new();
    for (name, bytes) in crate::common::corpus() {
        let file = name.rsplit_once("/hl7v2/").map_or(name.as_str(), |(_, file)| file).to_owned();
        let units = split(&bytes).filter(|unit| unit.kind == UnitKind::Message);
        for (at, unit) in units.enumerate() {
            let mut options = unit.options();
            options.fallback = Some(Delimiters::default());
            let Ok(message) = parse_with(unit.bytes, &options) else { continue };
            for issue in Groups::of(message.view()).issues() {
                let path = issue.location.map_or_else(String::new, |place| place.to_string());
                out.push((file.clone(), at + 1, issue.code.to_string(), path));
            }
        }
    }
    out
}

#[test]
fn every_structural_finding_on_the_corpus_has_a_verdict() {
    let found = found();
    if found.is_empty() {
        return;
    }
    let text = include_str!("../corpus-findings.tsv");
    let mut verdicts = BTreeMap::new();
    let mut listed = Vec::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [file, message, code, path, verdict, reason] = cells.as_slice() else {
            panic!("six cells: {line}")
        };
        let key: Key = ((*file).into(), message.parse().unwrap(), (*code).into(), (*path).into());
        verdicts.insert(key.clone(), (*verdict, *reason));
        listed.push(key);
    }
    if std::env::var_os("BLESS").is_some() {
        let mut out = String::from(HEAD);
        for key in &found {
            let (verdict, reason) = verdicts.get(key).copied().unwrap_or(("?", "not read yet"));
            let (file, message, code, path) = key;
            let _ = writeln!(out, "{file}\t{message}\t{code}\t{path}\t{verdict}\t{reason}");
        }
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus-findings.tsv");
        std::fs::write(file, out).unwrap();
        return;
    }
    assert!(verdicts.values().all(|(verdict, reason)| *verdict == "true" && !reason.is_empty()));
    let differing: Vec<_> = found.iter().filter(|key| !listed.contains(key)).collect();
    assert!(differing.is_empty(), "run with BLESS=1 and read what is new: {differing:?}");
    assert!(listed == found, "run with BLESS=1: what is listed is there no more");
}
