//! What senders get wrong, each with what is told of it and where.

use synovia_fhir_model::{
    ErrorKind, IssueCode, ReadOptions, UnknownPolicy, WriteOptions, json, r4, to_json, to_json_with,
};

use crate::tree::same;

fn fails(text: &str) -> (ErrorKind, u64) {
    let error = r4::from_json(text.as_bytes()).unwrap_err();
    (error.kind(), error.offset())
}

/// What is told of an input that can be read: codes, positions and places. It comes back as it was.
fn told(text: &str) -> Vec<(IssueCode, u64, String)> {
    let parsed = r4::from_json_with(text.as_bytes(), &ReadOptions::default()).unwrap();
    for options in [WriteOptions::default(), WriteOptions::pretty()] {
        let out = to_json_with(&parsed.value, options);
        assert!(same(text, &out), "{text}\n{out}");
    }
    parsed.issues.iter().map(|i| (i.code, i.offset.unwrap(), i.location.to_string())).collect()
}

/// The place where the finding should stand is marked with `^`, which is taken out.
fn marked(text: &str) -> (String, u64) {
    (text.replacen('^', "", 1), u64::try_from(text.find('^').unwrap()).unwrap())
}

#[test]
fn refused_with_kind_and_position() {
    use ErrorKind::*;
    for (kind, text) in [
        (UnexpectedEnd, "^"),
        (UnexpectedEnd, " \n^"),
        (UnexpectedEnd, r#"{"resourceType":"Patient"^"#),
        (UnexpectedEnd, r#"{"resourceType":"Patient","name":[{"family":"x^"#),
        (UnexpectedEnd, r#"{"resourceType":"Patient","id":"\ud83d^"#),
        (NotAnObject, "^[]"),
        (NotAnObject, " ^null"),
        (NotAnObject, "^\"Patient\""),
        (NotAnObject, "^12"),
        (Syntax, "^<Patient/>"),
        (NoResourceType, " ^{}"),
        (NoResourceType, r#"^{"id":"x"}"#),
        (NoResourceType, r#"^{"resourceType":null}"#),
        (NoResourceType, r#"^{"resourceType":["Patient"]}"#),
        (TrailingContent, r#"{"resourceType":"Patient"}^{"resourceType":"Patient"}"#),
        (TrailingContent, "{\"resourceType\":\"Patient\"} \n^\0"),
        // A mark of byte order is allowed at the very start only.
        (Syntax, " ^\u{feff}{\"resourceType\":\"Patient\"}"),
        (TrailingContent, "{\"resourceType\":\"Patient\"}^\u{feff}"),
        // Comments.
        (Syntax, "{^// c\n\"resourceType\":\"Patient\"}"),
        (Syntax, r#"{"resourceType":"Patient",^/* c */"id":"x"}"#),
        (Syntax, "^# c"),
        // Half a character is no text.
        (Syntax, r#"{"resourceType":"Patient","id":"a^\ud800"}"#),
        (Syntax, r#"{"resourceType":"Patient","id":"a^\udc00"}"#),
        (Syntax, r#"{"resourceType":"Patient","id":"a^\ud800\ud800"}"#),
        (Syntax, r#"{"resourceType":"Patient","id":"a^\ud800x"}"#),
        (Syntax, r#"{"resourceType":"Patient","id":"a^\ud800\n"}"#),
        (Syntax, r#"{"resourceType":"Patient","zzz":{"^\udfff":1}}"#),
        // Control characters must be escaped.
        (Syntax, "{\"resourceType\":\"Patient\",\"id\":\"a^\0\"}"),
        (Syntax, "{\"resourceType\":\"Patient\",\"id\":\"a^\nb\"}"),
        (
            Syntax,
            "{\"resourceType\":\"Patient\",\"text\":{\"div\":\"0123456789012345678901234567890123456789^\t\"}}",
        ),
        // Numbers and words.
        (Syntax, r#"{"resourceType":"Patient","multipleBirthInteger":0^1}"#),
        (Syntax, r#"{"resourceType":"Patient","multipleBirthInteger":1.^}"#),
        (Syntax, r#"{"resourceType":"Observation","valueQuantity":{"value":1e^}}"#),
        (Syntax, r#"{"resourceType":"Observation","valueQuantity":{"value":^NaN}}"#),
        (Syntax, r#"{"resourceType":"Observation","valueQuantity":{"value":-^Infinity}}"#),
        (Syntax, r#"{"resourceType":"Observation","valueQuantity":{"value":^+1}}"#),
        (Syntax, r#"{"resourceType":"Patient","active":^True}"#),
        (Syntax, r#"{"resourceType":"Patient","active":^'true'}"#),
        (Syntax, r#"{"resourceType":"Patient",^id:"x"}"#),
        (Syntax, r#"{"resourceType":"Patient","id":"x",^}"#),
    ] {
        let (text, offset) = marked(text);
        assert_eq!(fails(&text), (kind, offset), "{text}");
    }
    let error = r4::from_json(b"{\"resourceType\":\"Patient\",\"id\":\"\xed\xa0\x80\"}").unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::Encoding, 32));
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(r4::from_json(&utf16).is_err());
}

#[test]
fn read_and_told() {
    use IssueCode as I;
    let patient = |code, element: &str, member: &str| {
        (code, format!("Patient.{element}"), format!(r#"{{"resourceType":"Patient",{member}}}"#))
    };
    for (code, place, text) in [
        patient(I::WRONG_SHAPE, "active", r#"^"active":"true""#),
        patient(I::WRONG_SHAPE, "active", r#"^"active":1"#),
        patient(I::WRONG_SHAPE, "multipleBirthInteger", r#"^"multipleBirthInteger":"2""#),
        patient(I::WRONG_SHAPE, "multipleBirthInteger", r#"^"multipleBirthInteger":2.0"#),
        patient(I::WRONG_SHAPE, "multipleBirthInteger", r#"^"multipleBirthInteger":12345678901234567890"#),
        patient(I::WRONG_SHAPE, "multipleBirthInteger", r#"^"multipleBirthInteger":1e400"#),
        patient(I::WRONG_SHAPE, "birthDate", r#"^"birthDate":19700101"#),
        patient(I::WRONG_SHAPE, "birthDate", r#"^"birthDate":null"#),
        patient(I::WRONG_SHAPE, "birthDate", r#"^"_birthDate":[null]"#),
        patient(I::WRONG_SHAPE, "name", r#"^"name":null"#),
        patient(I::WRONG_SHAPE, "name", r#"^"name":[{"family":"x"},null]"#),
        patient(I::WRONG_SHAPE, "name", r#"^"name":{"family":"x"}"#),
        patient(I::WRONG_SHAPE, "maritalStatus", r#"^"maritalStatus":null"#),
        patient(I::WRONG_SHAPE, "contained", r#"^"contained":[5]"#),
        patient(I::WRONG_SHAPE, "photo[0].size", r#""photo":[{^"size":"12"}]"#),
        patient(I::EMPTY_ARRAY, "name", r#"^"name":[]"#),
        patient(I::EMPTY_ARRAY, "name[0].given", r#""name":[{^"given":[]}]"#),
        patient(I::EMPTY_ARRAY, "name[0].given", r#""name":[{^"_given":[null,null]}]"#),
        patient(I::EMPTY_ARRAY, "contained", r#"^"contained":[ ]"#),
        patient(I::ARRAY_LENGTHS, "name[0].given", r#""name":[{"given":["a","b"],^"_given":[{}]}]"#),
        patient(I::DUPLICATE_KEY, "active", r#""active":true,^"active":true"#),
        patient(I::DUPLICATE_KEY, "name", r#""name":[{}],"id":"x",^"name":[{}]"#),
        patient(I::DUPLICATE_KEY, "birthDate", r#""_birthDate":{},^"_birthDate":{}"#),
        patient(
            I::SECOND_CHOICE,
            "deceasedDateTime",
            r#""deceasedBoolean":false,^"deceasedDateTime":"2020""#,
        ),
        patient(
            I::SECOND_CHOICE,
            "deceasedDateTime",
            r#""deceasedBoolean":false,^"_deceasedDateTime":{"id":"x"}"#,
        ),
        patient(I::NO_RESOURCE_TYPE, "contained", r#"^"contained":[{"id":"x"}]"#),
        patient(I::UNKNOWN_RESOURCE, "contained[0]", r#""contained":[^{"resourceType":"patient"}]"#),
        (
            I::DUPLICATE_KEY,
            "Patient".to_owned(),
            r#"{"resourceType":"Patient",^"resourceType":"Patient"}"#.to_owned(),
        ),
        (
            I::WRONG_SHAPE,
            "Observation.valueQuantity.value".to_owned(),
            r#"{"resourceType":"Observation","valueQuantity":{^"value":"1.0"}}"#.to_owned(),
        ),
    ] {
        let (text, offset) = marked(&text);
        assert_eq!(told(&text), [(code, offset, place)], "{text}");
    }
}

#[test]
fn huge_and_tiny_numbers_are_numbers() {
    let digits = "9".repeat(10_000);
    let fraction = format!("0.{digits}");
    let power = format!("1e{digits}");
    for number in ["1e400", "-1E+400", "1e-400", "0e0", "-0", &digits, &fraction, &power] {
        let text = format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{number}}}}}"#);
        assert_eq!(told(&text), []);
        assert_eq!(to_json(&r4::from_json(text.as_bytes()).unwrap()), text);
    }
}

#[test]
fn an_escaped_nul_is_text() {
    let text = r#"{"resourceType":"Patient","id":"a\u0000b"}"#;
    assert_eq!(told(text), []);
    assert_eq!(r4::from_json(text.as_bytes()).unwrap().id(), Some("a\0b"));
    assert_eq!(to_json(&r4::from_json(text.as_bytes()).unwrap()), text);
}

#[test]
fn ten_thousand_levels_are_refused_where_the_limit_is() {
    let max = u64::try_from(ReadOptions::default().limits.max_depth).unwrap();
    let head = r#"{"resourceType":"Patient","zzz":"#;
    let offset = u64::try_from(head.len()).unwrap() + max - 1;
    assert_eq!(fails(&format!("{head}{}", "[".repeat(10_000))), (ErrorKind::TooDeep, offset));
    let closed = format!("{head}{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(fails(&closed), (ErrorKind::TooDeep, offset));
    // Where the type stands last, and in known elements.
    let last = format!(r#"{{"zzz":{}{},"resourceType":"Patient"}}"#, "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(fails(&last).0, ErrorKind::TooDeep);
    let item = r#"{"resourceType":"Questionnaire","item":["#.to_owned() + &r#"{"item":["#.repeat(10_000);
    assert_eq!(fails(&item).0, ErrorKind::TooDeep);
    let contained = r#"{"resourceType":"Patient","contained":["#.repeat(10_000);
    assert_eq!(fails(&contained).0, ErrorKind::TooDeep);
    let entries = r#"{"entry":[{"resource":"#.repeat(10_000);
    assert_eq!(fails(&entries).0, ErrorKind::TooDeep);
    // What is kept as it was read costs no stack, whatever the limit.
    let mut options = ReadOptions::default();
    options.limits.max_depth = 20_000;
    let parsed = r4::from_json_with(closed.as_bytes(), &options).unwrap();
    assert_eq!(to_json(&parsed.value), closed);
}

#[test]
fn a_resource_of_another_type() {
    let mut group = r4::Group::default();
    let text = br#"  {"id":"x","resourceType":"Patient"}"#;
    let error = json::read_into(text, &mut group, &ReadOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (ErrorKind::OtherResourceType, 2));
    // Case matters, and so does white space.
    for name in ["patient", "PATIENT", " Patient", "Patient ", ""] {
        let text = format!(r#"{{"resourceType":"{name}"}}"#);
        let value = r4::from_json(text.as_bytes()).unwrap();
        assert!(matches!(value, r4::Resource::Other(_)), "{name}");
        assert_eq!(told(&text)[0].0, IssueCode::UNKNOWN_RESOURCE);
    }
}

#[test]
fn each_policy_for_members_without_a_place() {
    let text = r#"{"resourceType":"Patient","zzz":1,"active":"yes","contained":[{"resourceType":"Quokka"}]}"#;
    let read = |text: &str, policy| {
        let mut options = ReadOptions::default();
        options.unknown = policy;
        r4::from_json_with(text.as_bytes(), &options)
    };
    for (policy, expected) in [
        (UnknownPolicy::Keep, &[IssueCode::WRONG_SHAPE, IssueCode::UNKNOWN_RESOURCE][..]),
        (
            UnknownPolicy::Report,
            &[IssueCode::UNKNOWN_ELEMENT, IssueCode::WRONG_SHAPE, IssueCode::UNKNOWN_RESOURCE],
        ),
    ] {
        let parsed = read(text, policy).unwrap();
        assert!(same(text, &to_json(&parsed.value)));
        assert_eq!(parsed.issues.iter().map(|i| i.code).collect::<Vec<_>>(), expected);
    }
    for (kind, place, text) in [
        (ErrorKind::UnknownElement, "Patient", r#"{"resourceType":"Patient",^"zzz":1}"#),
        (
            ErrorKind::UnknownElement,
            "Patient.name[1]",
            r#"{"resourceType":"Patient","name":[{},{^"_period":{}}]}"#,
        ),
        (
            ErrorKind::UnknownElement,
            "Patient.birthDate",
            r#"{"resourceType":"Patient",^"_birthDate":{"zzz":1}}"#,
        ),
        (ErrorKind::Value, "Patient.active", r#"{"resourceType":"Patient",^"active":"yes"}"#),
        (ErrorKind::Value, "Patient.active", r#"{"resourceType":"Patient","active":true,^"active":true}"#),
        (ErrorKind::Value, "Patient.name", r#"{"resourceType":"Patient",^"name":[]}"#),
        (ErrorKind::Value, "Patient", r#"{"resourceType":"Patient",^"resourceType":"Patient"}"#),
    ] {
        let (text, offset) = marked(text);
        let error = read(&text, UnknownPolicy::Reject).unwrap_err();
        let found = (error.kind(), error.offset(), error.location().unwrap().as_str());
        assert_eq!(found, (kind, offset, place), "{text}");
    }
    // What has its place is not refused: a resource of another release, arrays of different length.
    for text in [
        r#"{"resourceType":"Patient","contained":[{"resourceType":"Quokka"}]}"#,
        r#"{"resourceType":"Patient","name":[{"given":["a","b"],"_given":[{}]}]}"#,
    ] {
        let parsed = read(text, UnknownPolicy::Reject).unwrap();
        assert_eq!(to_json(&parsed.value), text);
        assert_eq!(parsed.issues.len(), 1);
    }
}

/// Members kept as they were read count like objects.
#[test]
fn kept_members_are_bounded() {
    let text = format!(r#"{{"resourceType":"Patient"{}}}"#, r#","":1"#.repeat(20));
    let mut options = ReadOptions::default();
    options.limits.max_items = 21;
    assert!(r4::from_json_with(text.as_bytes(), &options).is_ok());
    options.limits.max_items = 20;
    let error = r4::from_json_with(text.as_bytes(), &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooManyItems);
}
