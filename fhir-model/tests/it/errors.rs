//! What cannot be read: kind, position, path, and never content.

use synovia_fhir_model::{ErrorKind, Prim, ReadOptions, UnknownPolicy, json, r4};

fn fails(text: &str) -> (ErrorKind, u64, String) {
    let error = r4::from_json(text.as_bytes()).unwrap_err();
    (error.kind(), error.offset(), error.location().map(ToString::to_string).unwrap_or_default())
}

#[test]
fn kind_position_and_path() {
    use ErrorKind::*;
    assert_eq!(fails(""), (UnexpectedEnd, 0, String::new()));
    assert_eq!(fails("[]"), (NotAnObject, 0, String::new()));
    assert_eq!(fails("{}"), (NoResourceType, 0, String::new()));
    assert_eq!(fails(r#"{"resourceType":5}"#).0, NoResourceType);
    assert_eq!(fails(r#"{"resourceType":"Patient"} x"#), (TrailingContent, 27, "Patient".to_owned()));
    assert_eq!(
        fails(r#"{"resourceType":"Patient","name":[{},{"given":["a",}]}"#),
        (Syntax, 51, "Patient.name[1]".to_owned())
    );
    assert_eq!(
        fails(r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a}]}"#),
        (UnexpectedEnd, 82, "Bundle.entry[0].resource".to_owned())
    );
    assert_eq!(r4::from_json(b"{\"a\":\"\xff\"}").unwrap_err().kind(), Encoding);
}

#[test]
fn the_grammar_is_strict() {
    for bad in [
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "0x1",
        "NaN",
        "Infinity",
        "'a'",
        "tru",
        "nul",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "[1 2]",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "// c",
        "{\"a\" 1}",
        "[",
        "{\"a\":",
        "\"\\",
    ] {
        for place in ["id", "zzz", "active", "name"] {
            let text = format!(r#"{{"resourceType":"Patient","{place}":{bad}}}"#);
            assert!(r4::from_json(text.as_bytes()).is_err(), "{text}");
        }
    }
}

#[test]
fn a_typed_read_wants_its_type() {
    let mut patient = r4::Patient::default();
    let options = ReadOptions::default();
    json::read_into(br#"{"resourceType":"Patient","id":"a"}"#, &mut patient, &options).unwrap();
    assert_eq!(patient.id, Prim::from("a"));
    let error = json::read_into(br#"{"resourceType":"Group"}"#, &mut patient, &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherResourceType);
    let mut name = r4::HumanName::default();
    json::read_into(br#"{"family":"F"}"#, &mut name, &options).unwrap();
    assert_eq!(name.family.as_str(), Some("F"));
}

#[test]
fn unknown_members_can_be_refused() {
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Reject;
    let error = r4::from_json_with(br#"{"resourceType":"Patient","name":[{"x":1}]}"#, &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownElement);
    assert_eq!(error.location().unwrap().as_str(), "Patient.name[0]");
    let error = r4::from_json_with(br#"{"resourceType":"Patient","active":1}"#, &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Value);
    assert_eq!(error.location().unwrap().as_str(), "Patient.active");
}

/// A marker in every leaf and every unknown name; cut, broken and odd, nothing that is told shows it.
#[test]
fn content_never_shows() {
    const CANARY: &str = "CANARY";
    let text = format!(
        r#"{{"resourceType":"Patient","id":"{CANARY}","{CANARY}":"{CANARY}","active":"{CANARY}","name":[{{"family":"{CANARY}",
        "given":["{CANARY}",1],"{CANARY}":{{"{CANARY}":1}}}}],"birthDate":["{CANARY}"],"birthDate":"{CANARY}",
        "deceasedDateTime":"{CANARY}","deceasedBoolean":"{CANARY}","_gender":{{"{CANARY}":1}},
        "contained":[{{"resourceType":"{CANARY}","id":"{CANARY}"}}]}}"#
    );
    let mut options = ReadOptions::default();
    options.unknown = UnknownPolicy::Report;
    let parsed = r4::from_json_with(text.as_bytes(), &options).unwrap();
    assert!(parsed.issues.len() >= 8, "{:?}", parsed.issues);
    for issue in &parsed.issues {
        assert!(!format!("{issue} {issue:?}").contains(CANARY), "{issue}");
    }
    options.unknown = UnknownPolicy::Reject;
    for cut in 0..text.len() {
        for options in [&ReadOptions::default(), &options] {
            for tail in ["", "\u{1}", "\"", "}", "]"] {
                let broken = format!("{}{tail}", &text[..cut]);
                if let Err(error) = r4::from_json_with(broken.as_bytes(), options) {
                    assert!(!format!("{error} {error:?}").contains(CANARY), "{error}");
                }
            }
        }
    }
}
