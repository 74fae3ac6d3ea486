//! What users complained of and what peers get wrong, one named test each. `tests/odd-cases.tsv` says for each case of the
//! research which test shows it, here or in the module where it fits.

mod lossless;
mod peers;
mod safety;
mod shape;
mod text;
mod transport;

use synovia_hl7v2::{Message, ValidateOptions, parse, validate};

use crate::common::path;

/// A message of 2.5.1 with these segments.
pub(crate) fn message(kind: &str, segments: &str) -> Message<'static> {
    message_in("2.5.1", kind, segments)
}

/// A message of a version, with these segments.
pub(crate) fn message_in(version: &str, kind: &str, segments: &str) -> Message<'static> {
    let header = format!("MSH|^~\\&|A|B|C|D|20240101120000||{kind}|1|P|{version}");
    parse(format!("{header}\r{segments}").as_bytes()).expect("parses").into_owned()
}

/// The text at a path.
pub(crate) fn text(message: &Message<'_>, at: &str) -> String {
    message.get(&path(at)).expect("a value").text().expect("text").into_owned()
}

/// The findings of validation: code and place.
pub(crate) fn found(message: &Message<'_>) -> Vec<String> {
    let issues = validate(message.view(), &ValidateOptions::default());
    let show = |issue: &synovia_hl7v2::Issue| {
        let place = issue.location.map_or_else(String::new, |location| format!(" {location}"));
        format!("{}{place}", issue.code.as_str().trim_start_matches("hl7v2/"))
    };
    issues.iter().map(show).collect()
}

/// The table names a test for every case of this crate, and every test it names is there. Cases of conversion are marked as
/// such, with the test of the mapping crate where there is one.
#[test]
fn every_odd_case_has_the_test_it_names() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = String::new();
    for folder in ["src", "tests/it"] {
        read_sources(&root.join(folder), &mut sources);
    }
    // Conversion is tested where it is done; a copy of this crate alone has those tests not.
    let mut conversion = String::new();
    for folder in ["../mapping/src", "../mapping/tests/it", "../examples/tests/it"] {
        read_sources(&root.join(folder), &mut conversion);
    }
    let (mut cases, mut tests) = (0, 0);
    for line in include_str!("../odd-cases.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [section, case, what, owner, named] = cells.as_slice() else { panic!("five cells: {line}") };
        assert!(matches!(*section, "a1" | "b" | "c" | "d"), "{line}");
        assert!(!case.is_empty() && !what.is_empty(), "{line}");
        cases += 1;
        let sources = match *owner {
            "hl7v2" => &sources,
            "mapping" if conversion.is_empty() => continue,
            "mapping" => &conversion,
            _ => panic!("{line}"),
        };
        for test in named.split(", ") {
            let name = test.rsplit("::").next().unwrap_or(test);
            assert!(sources.contains(&format!("fn {name}(")), "no test {test}");
            tests += 1;
        }
    }
    assert!(cases > 150 && tests > 150, "{cases} cases, {tests} tests");
}

#[expect(clippy::disallowed_methods, reason = "the sources say which tests there are")]
fn read_sources(folder: &std::path::Path, out: &mut String) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.map(|entry| entry.expect("a readable entry").path()) {
        if entry.is_dir() {
            read_sources(&entry, out);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            out.push_str(&std::fs::read_to_string(&entry).expect("a readable file"));
        }
    }
}
