//! The canonical form: one text for one content.

use synovia_fhir_model::json::{CanonicalForm, to_canonical_json};
use synovia_fhir_model::{WriteOptions, node::Node, r4, to_json, to_json_with};

use crate::tree::same;

fn canonical(text: &str, form: CanonicalForm) -> String {
    let value = r4::from_json(text.as_bytes()).unwrap();
    to_canonical_json(value.as_node(), form).unwrap()
}

fn full(text: &str) -> String {
    canonical(text, CanonicalForm::Full)
}

#[test]
fn members_in_order_at_each_level() {
    let text = r#"{ "resourceType" : "Patient", "zzz" : { "b" : [ {"d":1.00, "c" : 2} ], "Z":1, "a" : null, "_a":1 },
        "name":[{"given":["A",null],"_given":[null,{"id":"x"}],"family":"F"}], "birthDate":"1970","_birthDate":{"id":"b"},
        "\u0041\u00e9":1, "active":true }"#;
    let expected = concat!(
        r#"{"Aé":1,"_birthDate":{"id":"b"},"active":true,"birthDate":"1970","#,
        r#""name":[{"_given":[null,{"id":"x"}],"family":"F","given":["A",null]}],"resourceType":"Patient","#,
        r#""zzz":{"Z":1,"_a":1,"a":null,"b":[{"c":2,"d":1.00}]}}"#
    );
    assert_eq!(full(text), expected);
    // Once more it is the same, and so it is from the same content in another order and dress.
    assert_eq!(full(expected), expected);
    let pretty = to_json_with(&r4::from_json(text.as_bytes()).unwrap(), WriteOptions::pretty());
    assert_eq!(full(&pretty), expected);
}

#[test]
fn names_are_ordered_by_code_units() {
    // By characters U+FB33 comes before U+1F600, by units of UTF-16 after.
    let text = "{\"resourceType\":\"Patient\",\"\u{fb33}\":1,\"\u{1f600}\":2}";
    assert_eq!(full(text), "{\"resourceType\":\"Patient\",\"\u{1f600}\":2,\"\u{fb33}\":1}");
}

#[test]
fn numbers_keep_their_text_and_strings_have_one() {
    for number in ["1.0", "1.00", "1E-22", "1e+2", "0.10"] {
        let text = format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{number}}}}}"#);
        assert!(full(&text).contains(&format!(r#""value":{number}}}"#)));
    }
    let text = r#"{"resourceType":"Basic","zzz":"\u0041\/\u000a\u0008\u001F\"\\\ud83d\ude00"}"#;
    assert_eq!(full(text), r#"{"resourceType":"Basic","zzz":"A/\n\b\u001f\"\\😀"}"#);
}

#[test]
fn each_form_has_its_members() {
    let text = r#"{"resourceType":"Bundle","id":"b","_id":{"id":"i"},"meta":{"versionId":"1"},"type":"document",
        "text":{"status":"generated"},"entry":[{"resource":{"resourceType":"Patient","id":"p","meta":{"versionId":"2"},
        "text":{"div":"<div>x</div>"}}}]}"#;
    let inside = r#""entry":[{"resource":{"id":"p","meta":{"versionId":"2"},"resourceType":"Patient","text":{"div":"<div>x</div>"}}}]"#;
    let cases = [
        (
            CanonicalForm::Full,
            format!(
                r#"{{"_id":{{"id":"i"}},{inside},"id":"b","meta":{{"versionId":"1"}},"resourceType":"Bundle","text":{{"status":"generated"}},"type":"document"}}"#
            ),
        ),
        (
            CanonicalForm::Data,
            format!(
                r#"{{"_id":{{"id":"i"}},{inside},"id":"b","meta":{{"versionId":"1"}},"resourceType":"Bundle","type":"document"}}"#
            ),
        ),
        (
            CanonicalForm::Static,
            format!(r#"{{"_id":{{"id":"i"}},{inside},"id":"b","resourceType":"Bundle","type":"document"}}"#),
        ),
        (
            CanonicalForm::Narrative,
            r#"{"_id":{"id":"i"},"id":"b","resourceType":"Bundle","text":{"status":"generated"}}"#.to_owned(),
        ),
        (
            CanonicalForm::Document,
            format!(
                r#"{{{inside},"resourceType":"Bundle","text":{{"status":"generated"}},"type":"document"}}"#
            ),
        ),
    ];
    for (form, expected) in cases {
        assert_eq!(canonical(text, form), expected, "{}", form.url());
    }
}

#[test]
fn white_space_of_narratives_is_one_space() {
    let text = r#"{"resourceType":"Composition","text":{"div":"<div>\n  a \t\r\n b</div>"},"title":"a  b",
        "section":[{"text":{"div":"x \n y"},"title":"c\n\nd"}]}"#;
    let out = full(text);
    assert!(out.contains(r#""text":{"div":"<div> a b</div>"},"title":"a  b"}"#), "{out}");
    assert!(out.contains(r#"{"text":{"div":"x y"},"title":"c\n\nd"}"#), "{out}");
}

#[test]
fn duplicates_stay_in_order_and_unknown_resources_are_ordered_too() {
    let text = r#"{"resourceType":"Patient","active":true,"active":false,"contained":[{"resourceType":"Quokka","b":1,"a":2}]}"#;
    assert_eq!(
        full(text),
        r#"{"active":true,"active":false,"contained":[{"a":2,"b":1,"resourceType":"Quokka"}],"resourceType":"Patient"}"#
    );
}

#[test]
fn text_that_is_no_json_is_an_error() {
    let mut patient = r4::Patient::default();
    patient.unknown.push("zzz".to_owned(), "{".to_owned(), 0);
    assert!(to_canonical_json(&patient, CanonicalForm::Full).is_err());
}

#[test]
fn depth_costs_no_stack() {
    let mut patient = r4::Patient::default();
    patient.unknown.push("zzz".to_owned(), "[".repeat(100_000) + &"]".repeat(100_000), 0);
    let out = to_canonical_json(&patient, CanonicalForm::Full).unwrap();
    assert!(same(r#"{"resourceType":"Patient"}"#, &to_json(&r4::Patient::default())));
    assert_eq!(out.len(), 200_000 + r#"{"resourceType":"Patient","zzz":}"#.len());
    assert_eq!(patient.info().name, "Patient");
}
