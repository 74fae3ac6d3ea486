//! Differences, and that they make the second of the first.

use proptest::prelude::*;
use synovia_fhir_model::diff::diff;
use synovia_fhir_model::{ErrorKind, node, r4, to_json};

use crate::generated::{alternatives, fill};
use crate::navigate::{BUNDLE, bundle};
use crate::tree::same;

/// Applies the differences, checks the outcome and shows them.
fn differences(first: &r4::Resource, second: &r4::Resource) -> String {
    let found = diff(first, second).unwrap();
    assert_eq!(found, diff(first, second).unwrap());
    let mut changed = first.clone();
    found.apply(&mut changed).unwrap_or_else(|e| panic!("{e}: {found:?}"));
    assert!(same(&to_json(&changed), &to_json(second)), "{found:?}: {}", to_json(&changed));
    format!("{:?}", found.operations())
}

fn read(text: &str) -> r4::Resource {
    r4::from_json(text.as_bytes()).unwrap()
}

#[test]
fn differences_are_told_by_path() {
    let patient = |inner: &str| read(&format!(r#"{{"resourceType":"Patient",{inner}}}"#));
    for (first, second, expected) in [
        (r#""active":true"#, r#""active":true"#, "[]"),
        (r#""active":true"#, r#""active":false"#, "[replace Patient.active]"),
        (r#""active":true"#, r#""gender":"male""#, "[remove Patient.active, add Patient.gender]"),
        (
            r#""deceasedBoolean":true"#,
            r#""deceasedDateTime":"2020","_deceasedDateTime":{"id":"x"}"#,
            "[add Patient.deceasedDateTime, add Patient._deceasedDateTime]",
        ),
        (
            r#""birthDate":"2020","_birthDate":{"id":"a"}"#,
            r#""_birthDate":{"id":"b"}"#,
            "[remove Patient.birthDate.value, add Patient._birthDate]",
        ),
        (
            r#""birthDate":"2020","_birthDate":{"extension":[{"url":"a"},{"url":"b"}]}"#,
            r#""birthDate":"2020","_birthDate":{"extension":[{"url":"b"}]}"#,
            "[remove Patient.birthDate.extension[0]]",
        ),
        (
            r#""birthDate":"2020","_birthDate":{"id":"a"}"#,
            r#""birthDate":"2020""#,
            "[remove Patient._birthDate]",
        ),
        (
            r#""name":[{"family":"A"},{"family":"B"},{"family":"C"}]"#,
            r#""name":[{"family":"A"},{"family":"X"},{"family":"Y"},{"family":"C"}]"#,
            "[replace Patient.name[1].family, add Patient.name[2]]",
        ),
        (
            r#""name":[{"given":["A","B","C"]}]"#,
            r#""name":[{"given":["B",null],"_given":[null,{"id":"x"}]}]"#,
            "[replace Patient.name[0].given[0], remove Patient.name[0].given[1].value, add Patient.name[0]._given[1], remove Patient.name[0].given[2]]",
        ),
        (
            r#""name":[{"text":"x"}]"#,
            r#""name":[{"text":"x","_given":[null,{"id":"x"}]}]"#,
            "[add Patient.name[0].given[0], add Patient.name[0].given[1], add Patient.name[0]._given[1]]",
        ),
        (r#""zzz":1"#, r#""zzz":2"#, "[replace Patient.zzz]"),
        (r#""zzz":1"#, r#""yyy":2"#, "[replace Patient]"),
        (r#""name":[{"family":5}]"#, r#""name":[{"family":6}]"#, "[replace Patient.name[0]]"),
        (
            r#""contained":[{"resourceType":"Basic"},{"resourceType":"Odd"}]"#,
            r#""contained":[{"resourceType":"Group"},{"resourceType":"Odd","x":1}]"#,
            "[replace Patient.contained[0], replace Patient.contained[1]]",
        ),
    ] {
        assert_eq!(differences(&patient(first), &patient(second)), expected, "{first}");
        differences(&patient(second), &patient(first));
    }
    let value =
        |text: &str| read(&format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{text}}}}}"#));
    assert_eq!(differences(&value("1.0"), &value("1.00")), "[replace Observation.valueQuantity.value]");
}

#[test]
fn two_types_have_no_difference_to_tell() {
    let error = diff(&r4::Patient::default(), &r4::Group::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherResourceType);
    let odd = |inner: &str| read(&format!(r#"{{"resourceType":"Odd","x":{inner}}}"#));
    assert!(diff(&odd("1"), &odd("1")).unwrap().is_empty());
    assert_eq!(diff(&odd("1"), &odd("2")).unwrap_err().kind(), ErrorKind::NoSuchElement);
}

#[test]
fn differences_show_no_content() {
    let canary = read(r#"{"resourceType":"Patient","id":"CANARY","name":[{"family":"CANARY"}]}"#);
    let found = diff(&read(r#"{"resourceType":"Patient"}"#), &canary).unwrap();
    assert!(!format!("{found:?}").contains("CANARY"));
    let mut other = r4::Patient::default();
    let wrong = diff(&canary, &read(r#"{"resourceType":"Patient"}"#)).unwrap();
    let error = wrong.apply(&mut other).unwrap_err();
    assert_eq!((error.kind(), other == r4::Patient::default()), (ErrorKind::Absent, true));
}

#[test]
fn every_element_of_every_type_is_added_and_removed() {
    for info in r4::TYPES {
        let empty = (info.make)();
        for (i, field) in info.fields.iter().enumerate() {
            for alternative in 0..alternatives(field) {
                let mut one = (info.make)();
                fill(&mut *one, i, alternative, true);
                for (first, second) in [(&empty, &one), (&one, &empty)] {
                    let mut changed = node::copy(&**first);
                    let found = diff(&**first, &**second).unwrap();
                    found.apply(&mut *changed).unwrap_or_else(|e| panic!("{e}"));
                    assert_eq!(to_json(&*changed), to_json(&**second), "{}.{}", info.path, field.name);
                }
            }
        }
    }
}

#[test]
fn depth_costs_its_length_and_no_more() {
    let deep = |value: &str| {
        let open: String = (0..100).map(|_| r#"{"url":"u","extension":["#).collect();
        read(&format!(
            r#"{{"resourceType":"Basic","extension":[{open}{{"url":"{value}"}}{}]}}"#,
            "]}".repeat(100)
        ))
    };
    let found = differences(&deep("a"), &deep("b"));
    assert!(found.starts_with("[replace Basic.extension[0].extension[0]") && found.ends_with(".url]"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_bundles(one in changes(), other in changes()) {
        let (Ok(one), Ok(other)) = (r4::from_json(one.as_bytes()), r4::from_json(other.as_bytes())) else { return Ok(()) };
        if let (r4::Resource::Bundle(_), r4::Resource::Bundle(_)) = (&one, &other) {
            differences(&one, &other);
            differences(&other, &bundle());
        }
    }
}

/// The Bundle with pieces of it exchanged.
fn changes() -> impl Strategy<Value = String> {
    proptest::collection::vec((any::<usize>(), any::<usize>()), 0..5).prop_map(|changes| {
        let mut tokens: Vec<&str> = BUNDLE.split_inclusive([',', ':', '[', ']', '{', '}']).collect();
        let count = tokens.len();
        for (a, b) in changes {
            tokens.swap(a % count, b % count);
        }
        tokens.concat()
    })
}
