//! Every published row of the scope fires, or says why it cannot.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{check, converter, in_crate, messages, tsv};
use synovia_mapping::Options;

/// The messages written for this test, with their options.
pub fn cases() -> Vec<(String, Vec<u8>, Options)> {
    let folder = in_crate("tests/data/rules");
    let mut names: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "hl7"))
        .collect();
    names.sort();
    assert!(!names.is_empty());
    let options = |path: &std::path::Path| match std::fs::read(path.with_extension("json")) {
        Ok(json) => serde_json::from_slice(&json).unwrap(),
        Err(_) => Options::default(),
    };
    let name = |path: &std::path::Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    names.iter().map(|path| (name(path), std::fs::read(path).unwrap(), options(path))).collect()
}

/// Rule ids that these cases show in their lineage.
fn seen(cases: &[(String, Vec<u8>, Options)]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for (name, bytes, options) in cases {
        for source in messages(name, bytes) {
            let made = converter(options.clone()).convert(&source).unwrap_or_else(|e| panic!("{name}: {e}"));
            seen.extend(made.report.lineage.into_iter().flat_map(|l| l.rules).map(synovia_mapping::Rule::id));
        }
    }
    seen
}

#[test]
fn every_row_of_the_scope_fires_or_says_why_not() {
    let scope: Vec<String> = tsv("data/rows.tsv").into_iter().map(|r| r["id"].clone()).collect();
    let told: BTreeMap<String, String> =
        tsv("data/dispositions.tsv").into_iter().map(|r| (r["id"].clone(), r["why"].clone())).collect();
    assert!(told.values().all(|why| why.len() > 10), "each disposition gives its reason");
    let seen = seen(&cases());
    let missing: BTreeSet<&String> = scope.iter().filter(|id| !seen.contains(*id)).collect();
    assert_eq!(missing, told.keys().collect(), "rows that do not fire, and rows that are said not to");
    let covered = scope.len() - missing.len();
    assert!(covered * 100 >= scope.len() * 95, "{covered} of {}", scope.len());
}

#[test]
fn most_rows_fire_without_options() {
    let plain: Vec<_> = cases().into_iter().map(|(n, b, _)| (n, b, Options::default())).collect();
    let seen = seen(&plain);
    let told = tsv("data/dispositions.tsv").len();
    let scope = tsv("data/rows.tsv");
    let covered = scope.iter().filter(|r| seen.contains(&r["id"])).count();
    // Of those that fire at all.
    let able = scope.len() - told;
    assert!(covered * 100 >= able * 97, "{covered} of {able}");
}

#[test]
fn rules_in_lineage_are_published_or_listed_as_ours() {
    let known: BTreeSet<String> =
        ["data/rows.tsv", "data/rules.tsv"].iter().flat_map(|f| tsv(f)).map(|r| r["id"].clone()).collect();
    for rule in seen(&cases()) {
        assert!(known.contains(&rule) || rule.starts_with("codesystems/"), "{rule}");
    }
}

#[test]
fn the_messages_keep_the_laws() {
    for (name, bytes, options) in cases() {
        for source in messages(&name, &bytes) {
            check(&source, &options);
        }
    }
}
