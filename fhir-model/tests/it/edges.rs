//! Shapes real senders write: each comes back as it was, and what is odd is told.

use synovia_fhir_model::{IssueCode, ReadOptions, UnknownPolicy, r4, to_json};

use crate::tree::same;

/// Reads, writes, compares; gives the codes of what was odd.
fn round(text: &str) -> (r4::Resource, Vec<IssueCode>) {
    let parsed = r4::from_json_with(text.as_bytes(), &ReadOptions::default()).unwrap();
    let out = to_json(&parsed.value);
    assert!(same(text, &out), "{text}\n{out}");
    assert_eq!(r4::from_json(out.as_bytes()).unwrap(), parsed.value);
    (parsed.value, parsed.issues.iter().map(|i| i.code).collect())
}

fn clean(text: &str) -> r4::Resource {
    let (value, codes) = round(text);
    assert_eq!(codes, [], "{text}");
    value
}

fn patient(text: &str) -> r4::Patient {
    match clean(text) {
        r4::Resource::Patient(patient) => patient.into_inner(),
        other => panic!("{}", other.resource_type()),
    }
}

#[test]
fn decimals_keep_their_text() {
    for number in [
        "1.00",
        "20",
        "1E-22",
        "1.2e+2",
        "-0.0",
        "0",
        "0.1234567890123456789012345678901234567890",
        "123456789012345678901234567890.000",
        "1e400",
    ] {
        let text = format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{number}}}}}"#);
        let r4::Resource::Observation(o) = clean(&text) else { panic!() };
        let Some(r4::ObservationValue::Quantity(q)) = &o.value else { panic!() };
        assert_eq!(q.value.value().unwrap().as_str(), number);
    }
    clean(
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"search":{"score":1.00}},{"resource":
        {"resourceType":"Observation","valueQuantity":{"value":0.10}}}]}"#,
    );
}

#[test]
fn dates_keep_precision_offset_and_fraction() {
    for date in ["1974", "1974-12", "1974-12-25", "not a date", "2021-13-45"] {
        let p = patient(&format!(r#"{{"resourceType":"Patient","birthDate":"{date}"}}"#));
        assert_eq!(p.birth_date.value().unwrap().as_str(), date);
    }
    for at in ["2015-02-07T13:28:17+00:00", "2015-02-07T13:28:17-05:00", "2015-02-07T13:28:17.1200Z", "2015"]
    {
        clean(&format!(r#"{{"resourceType":"Patient","deceasedDateTime":"{at}"}}"#));
    }
}

#[test]
fn extensions_of_primitives() {
    let ext = r#"{"extension":[{"url":"http://example.org/why","valueCode":"unknown"}]}"#;
    let p = patient(&format!(r#"{{"resourceType":"Patient","_birthDate":{ext}}}"#));
    assert!(p.birth_date.value().is_none());
    assert_eq!(p.birth_date.extensions().len(), 1);
    patient(&format!(r#"{{"resourceType":"Patient","birthDate":"1970","_birthDate":{ext}}}"#));
    patient(&format!(r#"{{"resourceType":"Patient","_birthDate":{ext},"birthDate":"1970"}}"#));
    patient(r#"{"resourceType":"Patient","birthDate":"1970","_birthDate":{"id":"b"}}"#);
    patient(r#"{"resourceType":"Patient","_birthDate":{}}"#);
    clean(&format!(r#"{{"resourceType":"Observation","_status":{ext}}}"#));
    clean(&format!(r#"{{"resourceType":"Patient","_deceasedBoolean":{ext}}}"#));
    clean(&format!(r#"{{"resourceType":"Patient","_deceasedBoolean":{ext},"deceasedBoolean":true}}"#));
}

#[test]
fn null_padded_arrays() {
    let p = patient(
        r#"{"resourceType":"Patient","name":[{"given":["A",null,"C"],"_given":[null,{"id":"x"},null]}]}"#,
    );
    assert_eq!(p.name[0].given.len(), 3);
    assert!(p.name[0].given[1].value().is_none() && p.name[0].given[1].element.is_some());
    patient(r#"{"resourceType":"Patient","name":[{"_given":[null,{"id":"x"}],"given":["A",null]}]}"#);
    patient(r#"{"resourceType":"Patient","name":[{"_given":[{"id":"x"}]}]}"#);
    let (_, codes) = round(r#"{"resourceType":"Patient","name":[{"given":[null]}]}"#);
    assert_eq!(codes, [IssueCode::EMPTY_ARRAY]);
}

/// Two arrays of one list: what is missing in the shorter is absent, and is not written either.
#[test]
fn arrays_of_different_length_make_one_list() {
    for (given, lengths) in [
        (r#""given":["A"],"_given":[null,{"id":"x"}]"#, 2),
        (r#""_given":[null,{"id":"x"}],"given":["A"]"#, 2),
        (r#""given":["A","B","C"],"_given":[{"id":"x"}]"#, 3),
        (r#""_given":[{"id":"x"}],"given":["A","B",null]"#, 3),
        (r#""given":[null],"_given":[{"id":"x"},{"id":"y"}]"#, 2),
        (r#""_given":[{"id":"x"},{"id":"y"}],"given":[null]"#, 2),
    ] {
        let (value, codes) = round(&format!(r#"{{"resourceType":"Patient","name":[{{{given}}}]}}"#));
        assert_eq!(codes, [IssueCode::ARRAY_LENGTHS], "{given}");
        let r4::Resource::Patient(p) = value else { panic!() };
        assert_eq!(p.name[0].given.len(), lengths, "{given}");
        assert!(p.name[0].given.iter().any(|g| g.element.is_some()), "{given}");
    }
    // As long as each other, with nothing but nulls in one: right, and written back so.
    for given in [
        r#""given":[null,null],"_given":[null,{"id":"x"}]"#,
        r#""_given":[null,{"id":"x"}],"given":[null,null]"#,
        r#""given":["A"],"_given":[null]"#,
        r#""_given":[null],"given":["A"]"#,
    ] {
        let p = patient(&format!(r#"{{"resourceType":"Patient","name":[{{{given}}}]}}"#));
        assert!(p.name[0].unknown.is_empty(), "{given}");
    }
    // A list that was changed is written whole.
    let text = r#"{"resourceType":"Patient","name":[{"given":["A"],"_given":[null,{"id":"x"}]}]}"#;
    let (value, _) = round(text);
    let r4::Resource::Patient(mut p) = value else { panic!() };
    p.name[0].given[1].value = Some("B".into());
    assert_eq!(to_json(&*p), text.replace(r#"["A"]"#, r#"["A","B"]"#));
    p.name[0].given.truncate(1);
    assert_eq!(to_json(&*p), r#"{"resourceType":"Patient","name":[{"given":["A"]}]}"#);
    // A wrong entry in one array leaves the other alone.
    for given in [r#""given":["A",5],"_given":[null,{"id":"x"}]"#, r#""given":[null],"_given":["x"]"#] {
        let (_, codes) = round(&format!(r#"{{"resourceType":"Patient","name":[{{{given}}}]}}"#));
        assert!(codes.contains(&IssueCode::WRONG_SHAPE), "{given}");
    }
}

#[test]
fn empty_objects_stay() {
    for text in [
        r#"{"resourceType":"Patient","maritalStatus":{}}"#,
        r#"{"resourceType":"Patient","text":{},"name":[{},{"period":{}}],"_birthDate":{}}"#,
        r#"{"resourceType":"Observation","valueQuantity":{},"component":[{"valuePeriod":{}}]}"#,
        r#"{"resourceType":"Bundle","entry":[{},{"resource":{"resourceType":"Patient"}}]}"#,
        r#"{"resourceType":"Patient","name":[{"given":["A"],"_given":[{}]}]}"#,
    ] {
        let (value, _) = round(text);
        assert_eq!(r4::from_json(to_json(&value).as_bytes()).unwrap(), value);
    }
    let p = patient(r#"{"resourceType":"Patient","maritalStatus":{}}"#);
    assert_eq!(p.marital_status, Some(Box::default()));
}

/// Members stand behind those that stood before them, whatever the order of the known ones.
#[test]
fn unknown_members_keep_their_order() {
    let text = r#"{"resourceType":"Patient","name":[{}],"z1":1,"active":true,"z2":2,"id":"i","z3":3}"#;
    let p = patient(text);
    let names: Vec<_> = p.unknown.iter().map(|m| m.name.as_str()).collect();
    assert_eq!(names, ["z1", "z2", "z3"]);
}

#[test]
fn unknown_elements_stay_where_they_were() {
    let text = r#"{"resourceType":"Patient","id":"p","zebra":{"a":[1.00,"é\n"]},"active":true,"_zoo":null}"#;
    let p = patient(text);
    assert_eq!(p.unknown.iter().count(), 2);
    assert_eq!(to_json(&p), text);
    let mut report = ReadOptions::default();
    report.unknown = UnknownPolicy::Report;
    let parsed = r4::from_json_with(text.as_bytes(), &report).unwrap();
    assert_eq!(parsed.issues.len(), 2);
    assert_eq!(parsed.issues[0].code, IssueCode::UNKNOWN_ELEMENT);
    assert_eq!(parsed.issues[0].location.as_str(), "Patient");
    assert_eq!(parsed.issues[0].offset.unwrap(), 35);
    patient(r#"{"resourceType":"Patient","name":[{"fhir_comments":["x"],"family":"F"}]}"#);
    let (_, codes) = round(r#"{"resourceType":"Patient","_birthDate":{"fhir_comments":["x"],"id":"i"}}"#);
    assert_eq!(codes, []);
    patient(
        r#"{"resourceType":"Patient","_name":[{"id":"x"}],"deceased":true,"deceasedString":"x","_contact":1}"#,
    );
}

#[test]
fn what_is_kept_as_text_does_not_break_the_line() {
    let text = "{\"resourceType\":\"Patient\",\"local\":{\n \"a\": [1,\r\n 2]\n},\"contained\":[{\"resourceType\":\"None\",\n\"id\":\"x\"}]}";
    let resource = r4::from_json(text.as_bytes()).unwrap();
    let line = to_json(resource.as_node());
    assert!(!line.contains(['\n', '\r']), "{line}");
    assert_eq!(r4::from_json(line.as_bytes()).unwrap().as_node().unknown().iter().count(), 1);
}

#[test]
fn two_choices_and_duplicates_lose_nothing() {
    let (value, codes) = round(
        r#"{"resourceType":"Observation","valueString":"a","valueInteger":1,"_valueInteger":{"id":"i"}}"#,
    );
    assert_eq!(codes, [IssueCode::SECOND_CHOICE, IssueCode::SECOND_CHOICE]);
    let r4::Resource::Observation(o) = value else { panic!() };
    assert_eq!(o.value, Some(r4::ObservationValue::String("a".into())));
    let (_, codes) =
        round(r#"{"resourceType":"Patient","active":true,"active":false,"name":[{}],"name":[]}"#);
    assert_eq!(codes, [IssueCode::DUPLICATE_KEY, IssueCode::DUPLICATE_KEY]);
    let (_, codes) = round(r#"{"resourceType":"Patient","resourceType":"Observation"}"#);
    assert_eq!(codes, [IssueCode::DUPLICATE_KEY]);
    let (_, codes) = round(r#"{"resourceType":"Observation","valueString":"a","valueString":"b"}"#);
    assert_eq!(codes, [IssueCode::DUPLICATE_KEY]);
    let (_, codes) = round(r#"{"resourceType":"Patient","_birthDate":{"id":"a","id":"b"}}"#);
    assert_eq!(codes, [IssueCode::DUPLICATE_KEY]);
}

#[test]
fn wrong_shapes_are_kept_and_told() {
    for member in [
        r#""active":"true""#,
        r#""active":null"#,
        r#""name":{"family":"x"}"#,
        r#""name":[null]"#,
        r#""name":["x"]"#,
        r#""name":[{},1,{"family":"y"}]"#,
        r#""multipleBirthInteger":1.0"#,
        r#""multipleBirthInteger":1e0"#,
        r#""multipleBirthInteger":9999999999"#,
        r#""multipleBirthInteger":-0"#,
        r#""birthDate":1970"#,
        r#""birthDate":["1970"]"#,
        r#""_birthDate":null"#,
        r#""_birthDate":{"id":5}"#,
        r#""text":"x""#,
        r#""text":[]"#,
        r#""_birthDate":{"extension":{}}"#,
        r#""maritalStatus":[{}]"#,
        r#""contained":{"resourceType":"Patient"}"#,
        r#""contained":[null]"#,
        r#""contained":["x"]"#,
    ] {
        let (_, codes) = round(&format!(r#"{{"resourceType":"Patient",{member}}}"#));
        assert_eq!(codes, [IssueCode::WRONG_SHAPE], "{member}");
    }
    for member in [r#""name":[]"#, r#""contained":[]"#, r#""_birthDate":{"extension":[]}"#] {
        let (_, codes) = round(&format!(r#"{{"resourceType":"Patient",{member}}}"#));
        assert_eq!(codes, [IssueCode::EMPTY_ARRAY], "{member}");
    }
    let (_, codes) = round(r#"{"resourceType":"Patient","name":[{"given":["a",1,null]}]}"#);
    assert_eq!(codes, [IssueCode::WRONG_SHAPE]);
    let (_, codes) = round(r#"{"resourceType":"Patient","contained":[{"id":"x"},{"resourceType":"Group"}]}"#);
    assert_eq!(codes, [IssueCode::NO_RESOURCE_TYPE]);
    let (_, codes) = round(r#"{"resourceType":"Bundle","entry":[{"resource":{"id":"x"}}]}"#);
    assert_eq!(codes, [IssueCode::NO_RESOURCE_TYPE]);
}

#[test]
fn resources_inside_resources() {
    let value = clean(
        r##"{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"N"}],
        "managingOrganization":{"reference":"#o"}}"##,
    );
    let r4::Resource::Patient(p) = value else { panic!() };
    assert_eq!(p.contained[0].id(), Some("o"));
    let (value, codes) = round(
        r#"{"resourceType":"Bundle","entry":[{"resource":{"id":"q","resourceType":"Quokka","n":1.00}},
        {"resource":{"resourceType":"Patient"}}]}"#,
    );
    assert_eq!(codes, [IssueCode::UNKNOWN_RESOURCE]);
    let r4::Resource::Bundle(mut b) = value else { panic!() };
    let other = b.entry[0].resource.as_mut().unwrap();
    assert_eq!((other.resource_type(), other.id()), ("Quokka", Some("q")));
    other.set_id("r");
    assert_eq!(to_json(other), r#"{"id":"r","resourceType":"Quokka","n":1.00}"#);
    let patient = b.entry[1].resource.as_mut().unwrap();
    patient.set_id("s");
    assert_eq!(patient.id(), Some("s"));
}

#[test]
fn the_type_may_stand_anywhere() {
    let p = patient(r#"{"id":"x","name":[{"family":"F"}],"resourceType":"Patient"}"#);
    assert_eq!(p.name.len(), 1);
    clean(r#"{"entry":[{"resource":{"active":true,"resourceType":"Patient"}}],"resourceType":"Bundle"}"#);
}

#[test]
fn required_elements_and_codes_are_not_the_readers_business() {
    clean(r#"{"resourceType":"Observation"}"#);
    clean(r#"{"resourceType":"Patient","gender":"nonsense"}"#);
    clean(r#"{"resourceType":"Binary","data":"AAAA\r\n BBBB"}"#);
}

#[test]
fn escapes_and_odd_characters() {
    let p = patient(r#"{"resourceType":"Patient","id":"\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t\u0001 "}"#);
    assert_eq!(p.id.as_str(), Some("é😀\"\\/\u{8}\u{c}\n\r\t\u{1} "));
    let long = "x".repeat(23) + "\\n" + &"y".repeat(100) + "\\\"" + &"ü".repeat(40);
    patient(&format!(r#"{{"resourceType":"Patient","id":"{long}"}}"#));
    let p = patient(r#"{"resourceType":"Patient","\u0069d":"escaped name"}"#);
    assert_eq!(p.id.as_str(), Some("escaped name"));
    patient("\u{feff} {\"resourceType\" : \"Patient\" , \"active\" : true } \r\n");
}

#[test]
fn sixty_levels() {
    let mut item = r#"{"linkId":"0"}"#.to_owned();
    for i in 0..60 {
        item = format!(r#"{{"linkId":"{i}","item":[{item}]}}"#);
    }
    clean(&format!(r#"{{"resourceType":"Questionnaire","item":[{item}]}}"#));
}

/// An item of a list whose only member is a choice.
#[test]
fn an_item_with_nothing_but_a_choice() {
    let text = r##"{"resourceType":"Medication","ingredient":[{"itemReference":{"reference":"#a"}},{"itemCodeableConcept":{"text":"b"}}]}"##;
    let r4::Resource::Medication(medication) = clean(text) else { panic!() };
    assert!(matches!(medication.ingredient[0].item, Some(r4::MedicationIngredientItem::Reference(_))));
    assert_eq!(to_json(&*medication), text);
}

/// The shapes peers were tried with, by number. None is lost and none is changed; those that break FHIR's JSON are told.
#[test]
fn the_29_edge_cases() {
    for (name, text, expected) in cases() {
        let (_, codes) = round(&text);
        assert_eq!(codes, expected, "{name}");
    }
}

/// What XML has no form for is kept in one of ours; what it can hold, it holds.
#[cfg(feature = "xml")]
#[test]
fn the_29_edge_cases_survive_xml() {
    use synovia_fhir_model::xml::to_xml;
    for (name, text, _) in cases() {
        let value = r4::from_json(text.as_bytes()).unwrap();
        let xml = to_xml(&value);
        let back = r4::from_xml(xml.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}\n{xml}"));
        // XML 1.0 has no control characters and no empty lists, and where no table says so it knows no numbers.
        let lost = [
            ("\\b", "\u{fffd}"),
            ("\\f", "\u{fffd}"),
            ("\\u0001", "\u{fffd}"),
            ("[1.0,", "[\"1.0\","),
            (",\"name\":[]", ""),
        ];
        let expected = lost.iter().fold(to_json(&value), |text, (what, by)| text.replace(what, by));
        assert_eq!(to_json(&back), expected, "{name}\n{xml}");
    }
}

/// Name, JSON and what the reader tells.
fn cases() -> [(&'static str, String, &'static [IssueCode]); 29] {
    const EXT: &str = r#"{"extension":[{"url":"http://example.org/why","valueCode":"unknown"}]}"#;
    let patient = |members: &str| format!(r#"{{"resourceType":"Patient",{members}}}"#);
    let quantity = |number: &str| {
        format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{number},"unit":"mg"}}}}"#)
    };
    let deep = format!(
        r#"{{"resourceType":"Questionnaire","item":[{}{{"linkId":"q"}}{}]}}"#,
        r#"{"linkId":"g","item":["#.repeat(60),
        "]}".repeat(60)
    );
    let contained = r##""contained":[{"resourceType":"Organization","id":"o","name":"N"}],
        "managingOrganization":{"reference":"#o"}"##;
    let last = r#"{"type":"collection","entry":[{"resource":{"id":"p","contained":[{"id":"o",
        "resourceType":"Organization"}],"resourceType":"Patient"}}],"resourceType":"Bundle"}"#;
    [
        ("01-decimal-1.00", quantity("1.00"), &[]),
        ("02-decimal-int", quantity("20"), &[]),
        ("03-decimal-exp", quantity("1E-22"), &[]),
        ("04-decimal-long", quantity("3.14159265358979323846264338327950288"), &[]),
        ("05-extension-without-value", patient(&format!(r#""_birthDate":{EXT}"#)), &[]),
        ("06-extension-and-value", patient(&format!(r#""birthDate":"1970-03-30","_birthDate":{EXT}"#)), &[]),
        (
            "07-null-padding",
            patient(&format!(r#""name":[{{"given":["A",null],"_given":[null,{EXT}]}}]"#)),
            &[],
        ),
        (
            "08-null-padding-left-out",
            patient(&format!(r#""name":[{{"given":["A","B"],"_given":[{EXT}]}}]"#)),
            &[IssueCode::ARRAY_LENGTHS],
        ),
        ("09-contained", patient(contained), &[]),
        ("10-choice-extension-only", patient(&format!(r#""_deceasedBoolean":{EXT}"#)), &[]),
        ("11-unknown-element", patient(r#""favouriteColour":{"shade":[1.0,null]}"#), &[]),
        ("12-resourceType-last", r#"{"id":"p","active":true,"resourceType":"Patient"}"#.to_owned(), &[]),
        ("13-datetime-offset", patient(r#""deceasedDateTime":"2015-02-07T13:28:17+00:00""#), &[]),
        ("14-datetime-fraction", patient(r#""deceasedDateTime":"2015-02-07T13:28:17.1200-05:00""#), &[]),
        ("15-year-only", patient(r#""birthDate":"1974""#), &[]),
        ("16-year-month", patient(r#""birthDate":"1974-12""#), &[]),
        ("17-unknown-code-required", patient(r#""gender":"not-a-gender""#), &[]),
        (
            "18-two-choices",
            patient(r#""deceasedBoolean":true,"deceasedDateTime":"2020""#),
            &[IssueCode::SECOND_CHOICE],
        ),
        (
            "19-missing-required",
            r#"{"resourceType":"Questionnaire","item":[{"text":"no linkId"}]}"#.to_owned(),
            &[],
        ),
        ("20-nested-resourceType-last", last.to_owned(), &[]),
        (
            "21-bundle-decimal",
            format!(r#"{{"resourceType":"Bundle","entry":[{{"resource":{}}}]}}"#, quantity("0.10")),
            &[],
        ),
        ("22-sixty-levels", deep, &[]),
        ("23-base64-ws", r#"{"resourceType":"Binary","data":"QUJD\r\n REVG "}"#.to_owned(), &[]),
        ("24-escapes", patient(r#""name":[{"text":"\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t\u0001"}]"#), &[]),
        ("25-empty-array", patient(r#""name":[]"#), &[IssueCode::EMPTY_ARRAY]),
        ("26-bad-date", patient(r#""birthDate":"30/03/1970""#), &[]),
        ("27-duplicate-key", patient(r#""active":true,"active":false"#), &[IssueCode::DUPLICATE_KEY]),
        ("28-beyond-ascii", patient(r#""name":[{"text":"Zoë 王 😀"}]"#), &[]),
        ("29-status-ext-only", format!(r#"{{"resourceType":"Observation","_status":{EXT}}}"#), &[]),
    ]
}
