//! Real and hostile files, when `SYNOVIA_CORPUS` names them.

use synovia_dicom_meta::{
    Error, ErrorKind, IssueCode, ParseOptions, Severity, Strictness, ValidateOptions, parse, parse_with,
    validate,
};

use crate::common::{corpus, corpus_text};

#[test]
fn every_file_comes_back_byte_for_byte() {
    for (name, bytes) in corpus() {
        if let Ok(data_set) = parse(&bytes) {
            assert!(data_set.to_bytes() == bytes, "{name}");
            assert!(data_set.into_owned().to_bytes() == bytes, "{name}");
        }
    }
}

/// The worst thing that is said of a file, in the words of the index of hostile files.
fn verdict(bytes: &[u8]) -> &'static str {
    let is_limit = |error: &Error| {
        matches!(error.kind(), ErrorKind::DepthLimit | ErrorKind::InflateLimit | ErrorKind::InputLimit)
    };
    match parse(bytes) {
        Err(error) if is_limit(&error) => "limit",
        Err(_) => "err",
        Ok(data_set) => {
            // Many generated files have their character set behind other tags; order is not what they are there for.
            let issues = data_set.issues().iter().filter(|issue| issue.code != IssueCode::OUT_OF_ORDER);
            match issues.map(|issue| issue.severity).min() {
                Some(Severity::Fatal | Severity::Error) => "err",
                Some(Severity::Warning) => "warn",
                _ => "ok",
            }
        }
    }
}

/// Files whose fault is in a value: parsing does not look at values, validation does.
const FAULTS_OF_VALUES: &[&str] = &[
    "charset_unknown.dcm",
    "charset_bad_utf8.dcm",
    "charset_utf8_undeclared.dcm",
    "pn_edges.dcm",
    "dt_edges.dcm",
    "num_text.dcm",
    "ui_padding.dcm",
    "vr_mismatch.dcm",
    "h_charset_many.dcm",
    "h_pn_equals.dcm",
    "h_at_6bytes.dcm",
    // Descending tags, which are left out above.
    "out_of_order.dcm",
];

#[test]
fn hostile_files_meet_their_expectation() {
    let Some(index) = corpus_text("gen/INDEX.gen.tsv") else { return };
    let files = corpus();
    for line in index.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let bytes = &files.iter().find(|(name, _)| name == &format!("gen/{}", cells[0])).expect("a file").1;
        let found = verdict(bytes);
        let fits = match cells[2] {
            "ok" => found == "ok",
            "ok+warn" => found == "warn" || FAULTS_OF_VALUES.contains(&cells[0]),
            "err" => found == "err" || found == "limit",
            "err-or-warn" => found != "ok" && found != "limit" || FAULTS_OF_VALUES.contains(&cells[0]),
            "limit" => found == "limit",
            "ok-or-limit" => found == "ok" || found == "limit",
            other => panic!("{other}"),
        };
        assert!(fits, "{}: expected {}, found {found}", cells[0], cells[2]);
    }
}

#[test]
fn faults_of_values_are_what_validation_finds() {
    for (name, bytes) in corpus() {
        let Some(own) = name.strip_prefix("gen/").filter(|own| FAULTS_OF_VALUES.contains(own)) else {
            continue;
        };
        let data_set = parse(&bytes).unwrap();
        let found = validate(&data_set, &ValidateOptions::default());
        let values: Vec<_> =
            found.issues.iter().filter(|issue| issue.severity <= Severity::Warning).collect();
        assert!(!values.is_empty(), "{own}");
    }
}

#[test]
fn strict_mode_fails_at_the_first_finding() {
    let mut strict = ParseOptions::default();
    strict.mode = Strictness::Strict;
    for (name, bytes) in corpus() {
        let Ok(lenient) = parse(&bytes) else { continue };
        let first = lenient.issues().iter().find(|issue| issue.severity <= Severity::Warning);
        match (parse_with(&bytes, &strict), first) {
            (Ok(_), None) => {}
            (Err(error), Some(issue)) => {
                // What inflating finds at the end is told before what is in the data set.
                if !lenient.is_inflated() {
                    assert_eq!(error.kind(), ErrorKind::Refused(issue.code), "{name}");
                    assert_eq!(error.offset(), issue.offset, "{name}");
                }
            }
            (result, issue) => panic!("{name}: {result:?}, {issue:?}"),
        }
    }
}

#[test]
fn every_place_leads_to_its_element() {
    for (name, bytes) in corpus() {
        let Ok(data_set) = parse(&bytes) else { continue };
        let leaves: Vec<_> = data_set.leaves().collect();
        for leaf in leaves.iter().step_by(1 + leaves.len() / 200) {
            let path = leaf.element.path();
            assert_eq!(path.to_string(), leaf.to_string(), "{name}");
            let found = data_set.get_all(&path.to_string().parse().unwrap());
            assert!(found.count() >= 1, "{name}: {path}");
            let range = leaf.element.range();
            let range = usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap();
            assert!(data_set.bytes()[range] == *leaf.element.raw(), "{name}: {path}");
        }
    }
}
