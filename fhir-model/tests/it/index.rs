//! The index of edge cases: each names a test that is there.

/// Where the case comes from (the record of research on FHIR, or the issue), the case, and its test.
const INDEX: &str = include_str!("../edge-cases.tsv");

macro_rules! sources {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!($name, ".rs")))),*]
    };
}

/// The modules the index names.
const SOURCES: &[(&str, &str)] = sources![
    "bad_input",
    "canonical",
    "corpus",
    "edges",
    "errors",
    "invariants",
    "limits",
    "serde",
    "stream",
    "validate",
    "validate_corpus",
    "xml",
    "xml_corpus",
];

/// Whether that module has a test of that name.
fn is_test(module: &str, name: &str) -> bool {
    let Some((_, source)) = SOURCES.iter().find(|(known, _)| *known == module) else { return false };
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let Some(at) = lines.iter().position(|line| *line == format!("fn {name}() {{")) else { return false };
    lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).any(|line| *line == "#[test]")
}

#[test]
fn every_case_names_a_test() {
    let mut sections = std::collections::BTreeMap::new();
    for line in INDEX.lines().filter(|line| !line.starts_with('#')) {
        let [from, case, test] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let (module, name) = test.split_once("::").unwrap();
        assert!(is_test(module, name), "no test {test}");
        sections.entry(from).or_insert_with(std::collections::BTreeSet::new).insert(case);
    }
    let counts: Vec<_> = sections.iter().map(|(from, cases)| (*from, cases.len())).collect();
    assert_eq!(
        counts,
        [
            ("issue, bad input", 12),
            ("issue, done when", 5),
            ("section 4, edge cases", 29),
            ("section 4, peers", 12)
        ]
    );
    assert!(!is_test("edges", "cases") && !is_test("edges", "nothing"));
}
