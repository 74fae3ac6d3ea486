//! The rules of R2.1 that the schematron leaves untested: each finds what breaks its words, and nothing in what keeps them.
//!
//! `tests/data/stated.tsv` has for each rule the content of an element that keeps it and of one that breaks it.

use std::collections::BTreeSet;

use synovia_cda::{Membership, Release, Runs, Vocabulary};

use crate::validate::{XSI, found};

/// By their contexts nothing breaks these: they ask what the context asks, or of elements that no schema allows together.
const HOLD_BY_CONTEXT: [&str; 3] =
    ["a-1198-32744-branch-32743-c", "a-1198-32746-branch-32743-c", "a-1198-32881-branch-30235-c"];

/// Knows all value sets, which are empty.
#[derive(Debug)]
struct NoCodes;

impl Vocabulary for NoCodes {
    fn contains(&self, _: &str, _: Option<&str>, _: &str) -> Membership {
        Membership::No
    }
}

fn finds(rule: &str, root: &str, content: &str) -> bool {
    let xml = format!("<{root} xmlns='urn:hl7-org:v3' {XSI}>{content}</{root}>");
    let all = found(&xml, |options| (options.schema, options.vocabulary) = (false, &NoCodes));
    all.iter().any(|line| line.split(' ').next_back() == Some(rule))
}

#[test]
fn rules_stated_in_words_find_what_breaks_them() {
    let cases =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/stated.tsv")).unwrap();
    let mut seen: BTreeSet<String> = HOLD_BY_CONTEXT.map(str::to_owned).into();
    for case in cases.lines().skip(1) {
        let [rule, root, keeps, breaks] = case.split('\t').collect::<Vec<_>>()[..] else { panic!("{case}") };
        assert!(!finds(rule, root, keeps), "{rule}: {keeps}");
        assert!(finds(rule, root, breaks), "{rule}: {breaks}");
        seen.insert(rule.to_owned());
    }
    let rules = Release::R2_1.rules();
    let in_words = rules.iter().filter(|info| info.runs == Runs::InWords).map(|info| info.rule.id.to_owned());
    assert_eq!(in_words.collect::<BTreeSet<_>>(), seen);
}

#[test]
fn more_than_95_of_100_rules_of_r21_run() {
    let rules = Release::R2_1.rules();
    let silent: Vec<&str> = rules.iter().filter(|i| i.runs == Runs::NoTest).map(|i| i.rule.id).collect();
    assert!((rules.len() - silent.len()) * 100 >= rules.len() * 95);
    // Those without an id are places kept free in the schematron. The others state what a document cannot show.
    let mut named: Vec<&str> = silent.into_iter().filter(|id| !id.is_empty()).collect();
    named.sort_unstable();
    let expected = [
        "a-1098-16842-c",
        "a-1098-7890-c",
        "a-1098-8249-c",
        "a-1198-31345-branch-8916-c",
        "a-81-9263-c",
        "a-81-9368-c",
    ];
    assert_eq!(named, expected);
}
