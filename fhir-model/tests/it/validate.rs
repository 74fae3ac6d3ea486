//! Each kind of finding, with an input that has it and one that does not.

use synovia_fhir_model::fhirpath::Resolve;
use synovia_fhir_model::node::Node;
use synovia_fhir_model::validate::{Terminology, ValidateOptions, validate};
use synovia_fhir_model::{IssueCode, OtherResource, Release, Severity, r4};

/// Errors and warnings of a resource: code without its area, and location.
fn found(json: &str) -> Vec<(String, String)> {
    let validated = r4::validate_json(json.as_bytes(), &ValidateOptions::default()).unwrap();
    let shown = validated.issues.iter().filter(|i| i.severity != Severity::Information);
    shown.map(|i| (i.code.as_str().replace("fhir-model/", ""), i.location.as_str().to_owned())).collect()
}

#[track_caller]
fn clean(json: &str) {
    assert_eq!(found(json), [], "{json}");
}

#[track_caller]
fn has(json: &str, code: &str, location: &str) {
    let all = found(json);
    assert!(all.contains(&(code.to_owned(), location.to_owned())), "{json}\n{all:?}");
}

/// An Observation with what it needs, and more members.
fn observation(more: &str) -> String {
    format!(r#"{{"resourceType":"Observation","status":"final","code":{{"text":"x"}}{more}}}"#)
}

fn patient(more: &str) -> String {
    format!(r#"{{"resourceType":"Patient"{more}}}"#)
}

#[test]
fn members_without_a_place() {
    clean(&patient(r#","active":true,"name":[{"given":["a"]}]"#));
    has(&patient(r#","colour":"x""#), "unknown-element", "Patient");
    has(&patient(r#","name":[{"colour":"x"}]"#), "unknown-element", "Patient.name[0]");
    has(&patient(r#","active":"true""#), "wrong-shape", "Patient.active");
    has(&patient(r#","name":{"text":"x"}"#), "wrong-shape", "Patient.name");
    has(&patient(r#","gender":["male"]"#), "wrong-shape", "Patient.gender");
    has(&patient(r#","active":null"#), "wrong-shape", "Patient.active");
    has(&patient(r#","active":true,"active":false"#), "duplicate-key", "Patient.active");
    has(
        &patient(r#","deceasedBoolean":true,"deceasedDateTime":"2020""#),
        "second-choice",
        "Patient.deceasedDateTime",
    );
    has(&patient(r#","name":[]"#), "empty-array", "Patient.name");
}

#[test]
fn a_value_made_by_hand_tells_the_same_as_its_text() {
    for text in [
        patient(r#","colour":"x""#),
        patient(r#","name":{"text":"x"}"#),
        patient(r#","active":true,"active":false"#),
        patient(r#","deceasedBoolean":true,"deceasedDateTime":"2020""#),
        patient(r#","name":[]"#),
        patient(r#","name":[{"given":["a","b"],"_given":[{"id":"x"}]}]"#),
        observation(r#","valueString":"x","valueInteger":1"#),
    ] {
        let read = found(&text);
        let value = r4::from_json(text.as_bytes()).unwrap();
        let walked: Vec<_> = validate(value.as_node(), &ValidateOptions::default())
            .into_iter()
            .map(|i| (i.code.as_str().replace("fhir-model/", ""), i.location.as_str().to_owned()))
            .collect();
        assert_eq!(read, walked, "{text}");
    }
}

#[test]
fn cardinality_and_empty_values() {
    clean(&observation(""));
    has(r#"{"resourceType":"Observation","status":"final"}"#, "missing-element", "Observation.code");
    has(&observation(r#","component":[{}]"#), "empty-object", "Observation.component[0]");
    has(&observation(r#","component":[{"id":"a"}]"#), "empty-object", "Observation.component[0]");
    has(
        &observation(r#","component":[{"valueInteger":1}]"#),
        "missing-element",
        "Observation.component[0].code",
    );
    has(&patient(r#","_birthDate":{"id":"a"}"#), "empty-object", "Patient.birthDate");
    has(&patient(r#","name":[{"given":["a",null]}]"#), "empty-value", "Patient.name[0].given[1]");
    clean(&patient(
        r#","name":[{"given":["a",null],"_given":[null,{"extension":[{"url":"http://x.org/y","valueCode":"masked"}]}]}]"#,
    ));
    has(&patient(r#","birthDate":"2020","_birthDate":{}"#), "empty-object", "Patient.birthDate");
    has(&patient(r#","name":[{"text":""}]"#), "empty-value", "Patient.name[0].text");
    // A required element may have an extension in place of its value.
    clean(
        r#"{"resourceType":"Observation","_status":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]},"code":{"text":"x"}}"#,
    );
}

#[test]
fn formats_of_primitives() {
    has(&patient(r#","birthDate":"2021-02-29""#), "invalid-format", "Patient.birthDate");
    clean(&patient(r#","birthDate":"2020-02-29""#));
    has(&patient(r#","id":"a_b""#), "invalid-id", "Patient.id");
    has(&patient(r#","name":[{"text":"a\u0001"}]"#), "control-character", "Patient.name[0].text");
    has(&patient(r#","name":[{"text":" "}]"#), "blank-text", "Patient.name[0].text");
    has(&patient(r#","telecom":[{"rank":0}]"#), "out-of-range", "Patient.telecom[0].rank");
    has(&patient(r#","photo":[{"data":"A.=="}]"#), "invalid-format", "Patient.photo[0].data");
    has(&patient(r#","photo":[{"data":"AAAA","size":4}]"#), "attachment-size", "Patient.photo[0].size");
    clean(&patient(r#","photo":[{"contentType":"image/png","data":"AAA=","size":2}]"#));
    has(&observation(r#","issued":"2020-01-01""#), "invalid-format", "Observation.issued");
    has(
        &observation(r#","note":[{"text":"<script>x</script>"}]"#),
        "markdown-html",
        "Observation.note[0].text",
    );
    has(
        &patient(r#","identifier":[{"system":"mine","value":"1"}]"#),
        "relative-system",
        "Patient.identifier[0].system",
    );
}

#[test]
fn codes_of_required_value_sets() {
    clean(&patient(r#","gender":"female""#));
    has(&patient(r#","gender":"F""#), "code-not-in-value-set", "Patient.gender");
    has(&patient(r#","language":"not a tag""#), "code-not-in-value-set", "Patient.language");
    clean(&patient(r#","language":"de-CH""#));
    has(
        &patient(r#","photo":[{"contentType":"png"}]"#),
        "code-not-in-value-set",
        "Patient.photo[0].contentType",
    );
    let condition = |status: &str| {
        format!(
            r#"{{"resourceType":"Condition","subject":{{"reference":"Patient/1"}},"clinicalStatus":{status}}}"#
        )
    };
    let system = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    let place = "Condition.clinicalStatus";
    clean(&condition(&format!(r#"{{"coding":[{{"system":"{system}","code":"active"}}]}}"#)));
    has(
        &condition(&format!(r#"{{"coding":[{{"system":"{system}","code":"on"}}]}}"#)),
        "code-not-in-value-set",
        place,
    );
    has(&condition(r#"{"coding":[{"system":"urn:x","code":"active"}]}"#), "code-not-in-value-set", place);
    // One of several codes is enough.
    clean(&condition(&format!(
        r#"{{"coding":[{{"system":"urn:x","code":"y"}},{{"system":"{system}","code":"active"}}]}}"#
    )));
    has(&condition(r#"{"text":"active"}"#), "missing-code", place);
}

/// Knows no code of any set.
struct Never;

impl Terminology for Never {
    fn member_of(&self, _: &str, _: Option<&str>, _: &str) -> Option<bool> {
        Some(false)
    }
}

#[test]
fn the_callers_terminology_is_asked_for_the_rest() {
    let mut options = ValidateOptions::default();
    options.terminology = Some(&Never);
    let codes = |text: &str| -> Vec<_> {
        let issues = r4::validate_json(text.as_bytes(), &options).unwrap().issues;
        issues.iter().map(|i| (i.severity, i.code)).collect()
    };
    // Encounter.class is extensible; Age of a patient's part is not bound; gender is listed and not asked.
    let text = r#"{"resourceType":"Encounter","status":"planned","class":{"system":"urn:x","code":"A"}}"#;
    assert_eq!(found(text), []);
    assert_eq!(codes(text), [(Severity::Warning, IssueCode::CODE_NOT_IN_EXTENSIBLE)]);
    assert_eq!(codes(&patient(r#","gender":"female""#)), []);
}

#[test]
fn references() {
    let subject = |reference: &str| observation(&format!(r#","subject":{reference}"#));
    let place = "Observation.subject.reference";
    for good in [
        "Patient/1",
        "http://a.b/Patient/1",
        "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "Patient?identifier=x",
        "http://a.b/x",
    ] {
        clean(&subject(&format!(r#"{{"reference":"{good}"}}"#)));
    }
    has(&subject(r#"{"reference":"Practitioner/1"}"#), "reference-target", place);
    has(&subject(r#"{"reference":"http://a.b/Practitioner/1"}"#), "reference-target", place);
    has(&subject(r#"{"reference":"one"}"#), "reference-form", place);
    has(&subject(r#"{"reference":"Patient/1","type":"Device"}"#), "reference-type", place);
    has(&subject(r#"{"type":"Practitioner","display":"x"}"#), "reference-target", "Observation.subject.type");
    clean(&subject(r#"{"type":"Patient","display":"x"}"#));
    has(&subject(r##"{"reference":"#a"}"##), "contained-not-found", place);
    has(&subject(r##"{"reference":"#"}"##), "contained-not-found", place);
}

#[test]
fn contained_resources() {
    let with = |contained: &str, reference: &str| {
        observation(&format!(r#","contained":[{contained}],"subject":{{"reference":"{reference}"}}"#))
    };
    clean(&with(r#"{"resourceType":"Patient","id":"a","active":true}"#, "#a"));
    has(
        &with(r#"{"resourceType":"Patient","id":"a"}"#, "Patient/1"),
        "contained-not-referenced",
        "Observation.contained[0]",
    );
    has(
        &with(r#"{"resourceType":"Patient"}"#, "Patient/1"),
        "contained-not-referenced",
        "Observation.contained[0]",
    );
    has(
        &with(r#"{"resourceType":"Practitioner","id":"a"}"#, "#a"),
        "reference-target",
        "Observation.subject.reference",
    );
    has(
        &with(
            r#"{"resourceType":"Patient","id":"a","contained":[{"resourceType":"Patient","id":"b"}]}"#,
            "#a",
        ),
        "nested-contained",
        "Observation.contained[0].contained[0]",
    );
    has(
        &with(r#"{"resourceType":"Patient","id":"a"},{"resourceType":"Patient","id":"a"}"#, "#a"),
        "duplicate-id",
        "Observation.contained[1].id",
    );
    // A contained resource may be there because it refers to its container.
    clean(&observation(
        r##","contained":[{"resourceType":"Provenance","id":"p","target":[{"reference":"#"}],"recorded":"2020-01-01T00:00:00Z","agent":[{"who":{"reference":"Patient/1"}}]}]"##,
    ));
}

#[test]
fn a_system_may_name_a_contained_resource() {
    let system = "ValueSet.compose.include[0].system";
    let value_set = r##"{"resourceType":"ValueSet","status":"draft","contained":[{"resourceType":"CodeSystem","id":"a","status":"draft","content":"complete","concept":[{"code":"x"}]}],"compose":{"include":[{"system":"#a"}]}}"##;
    assert_eq!(found(value_set), [("relative-system".to_owned(), system.to_owned())]);
}

#[test]
fn ids_of_elements() {
    clean(&patient(
        r#","name":[{"id":"a","text":"y"},{"id":"b","text":"x"}],"birthDate":"2020","_birthDate":{"id":"c"}"#,
    ));
    has(
        &patient(r#","name":[{"id":"a","text":"x"},{"id":"a","text":"y"}]"#),
        "duplicate-id",
        "Patient.name[1].id",
    );
    has(
        &patient(r#","birthDate":"2020","_birthDate":{"id":"a"},"name":[{"id":"a","text":"x"}]"#),
        "duplicate-id",
        "Patient.birthDate",
    );
}

#[test]
fn extensions() {
    let one = |extension: &str| patient(&format!(r#","extension":[{extension}]"#));
    clean(&one(r#"{"url":"http://a.b","valueString":"x"}"#));
    clean(&one(r#"{"url":"http://a.b","extension":[{"url":"part","valueString":"x"}]}"#));
    has(&one(r#"{"url":"http://a.b"}"#), "extension-value", "Patient.extension[0]");
    has(
        &one(r#"{"url":"http://a.b","valueString":"x","extension":[{"url":"p","valueCode":"x"}]}"#),
        "extension-value",
        "Patient.extension[0]",
    );
    has(&one(r#"{"url":"part","valueString":"x"}"#), "extension-url", "Patient.extension[0].url");
    has(&one(r#"{"url":"http://a.b|1","valueString":"x"}"#), "extension-url", "Patient.extension[0].url");
    has(&one(r#"{"valueString":"x"}"#), "missing-element", "Patient.extension[0].url");
    let text = patient(r#","modifierExtension":[{"url":"http://a.b","valueString":"x"}]"#);
    let issues = r4::validate_json(text.as_bytes(), &ValidateOptions::default()).unwrap().issues;
    assert_eq!((issues[0].severity, issues[0].code), (Severity::Information, IssueCode::MODIFIER_EXTENSION));
}

#[test]
fn narratives() {
    let div = |inner: &str| {
        patient(&format!(
            r#","text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">{inner}</div>"}}"#
        ))
    };
    let place = "Patient.text.div";
    clean(&div("<p>x</p>"));
    has(&div("<script>x</script>"), "narrative-element", place);
    has(&div("<p onclick='x'>x</p>"), "narrative-attribute", place);
    has(&div(" "), "narrative-empty", place);
    has(&div("<p>x"), "narrative-syntax", place);
    has(&div("&nbsp;x"), "narrative-entity", place);
    has(&div("<a href='#gone'>x</a>"), "narrative-link", place);
    clean(&div("<a href='#here'>x</a><p id='here'>y</p>"));
    has(&patient(r#","text":{"status":"generated","div":"<div>x</div>"}"#), "narrative-root", place);
}

#[test]
fn bundles() {
    let of = |kind: &str, entries: &str| {
        format!(
            r#"{{"resourceType":"Bundle","type":"{kind}","identifier":{{"system":"urn:x:y","value":"1"}},"timestamp":"2020-01-01T00:00:00Z","entry":[{entries}]}}"#
        )
    };
    let uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520";
    let full_url = "Bundle.entry[0].fullUrl";
    let one = |url: &str| {
        of(
            "collection",
            &format!(r#"{{"fullUrl":"{url}","resource":{{"resourceType":"Patient","id":"1"}}}}"#),
        )
    };
    clean(&one("http://a.b/Patient/1"));
    clean(&one(uuid));
    has(&one("Patient/1"), "full-url-form", full_url);
    has(&one("http://a.b/Patient/2"), "full-url-id", full_url);
    has(&one("http://a.b/Device/1"), "full-url-id", full_url);
    let two = |kind: &str, reference: &str, target: &str| {
        of(
            kind,
            &format!(
                r#"{{"fullUrl":"http://a.b/Composition/1","resource":{{"resourceType":"Composition","id":"1","status":"final","type":{{"text":"x"}},"date":"2020","title":"x","author":[{{"reference":"{reference}"}}]}}}},{target}"#
            ),
        )
    };
    let organization = r#"{"fullUrl":"http://a.b/Organization/2","resource":{"resourceType":"Organization","id":"2","name":"x"}}"#;
    let author = "Bundle.entry[0].resource.author[0].reference";
    clean(&two("document", "Organization/2", organization));
    clean(&two("document", "http://a.b/Organization/2", organization));
    has(&two("document", "Organization/3", organization), "not-in-bundle", author);
    clean(&two("collection", "Organization/3", organization));
    has(
        &two("document", "Organization/2", &format!("{organization},{organization}")),
        "ambiguous-in-bundle",
        author,
    );
    let account = format!(r#"{{"fullUrl":"{uuid}","resource":{{"resourceType":"Location","name":"x"}}}}"#);
    has(&two("document", uuid, &account), "reference-target", author);
    let paging = r#""link":[{"relation":"self","url":"http://a.b"},{"relation":"self","url":"http://a.b"}]"#;
    has(
        &format!(r#"{{"resourceType":"Bundle","type":"searchset",{paging}}}"#),
        "duplicate-link",
        "Bundle.link[1].relation",
    );
    has(
        &of("searchset", r#"{"resource":{"resourceType":"Patient"}}"#),
        "missing-id",
        "Bundle.entry[0].resource",
    );
    has(
        &of("searchset", r#"{"resource":{"resourceType":"Patient","id":"1"},"search":{"mode":"outcome"}}"#),
        "search-mode",
        "Bundle.entry[0].search",
    );
}

#[test]
fn offsets_point_at_the_member_or_what_encloses_it() {
    let text = r#"  {"resourceType":"Patient","name":[{"text":"x"},{"use":"?","given":["a",""]}],"link":[{"type":"seealso"}]}"#;
    let issues = r4::validate_json(text.as_bytes(), &ValidateOptions::default()).unwrap().issues;
    let at: Vec<_> = issues
        .iter()
        .map(|i| (i.location.as_str(), &text[usize::try_from(i.offset.unwrap()).unwrap()..][..6]))
        .collect();
    assert_eq!(
        at,
        [
            ("Patient.name[1].use", r#""use":"#),
            ("Patient.name[1].given[1]", r#"""]}],"#),
            ("Patient.link[0].other", r#"{"type"#),
        ]
    );
    let missing = r#" {"resourceType":"Observation"}"#;
    let issues = r4::validate_json(missing.as_bytes(), &ValidateOptions::default()).unwrap().issues;
    assert!(issues.len() == 2 && issues.iter().all(|i| i.offset == Some(1)), "{issues:?}");
}

#[test]
fn findings_are_limited_and_depth_too() {
    let names = vec![r#"{"use":"?"}"#; 20].join(",");
    let text = patient(&format!(r#","name":[{names}]"#));
    let mut options = ValidateOptions::default();
    options.limits.max_issues = 20;
    assert_eq!(r4::validate_json(text.as_bytes(), &options).unwrap().issues.len(), 20);
    options.limits.max_issues = 19;
    let issues = r4::validate_json(text.as_bytes(), &options).unwrap().issues;
    assert_eq!(issues.len(), 20);
    assert_eq!(issues.iter().filter(|i| i.code == IssueCode::TOO_MANY_ISSUES).count(), 1);
    let mut deep = r4::Extension { url: "http://a.b".into(), ..Default::default() };
    for _ in 0..300 {
        deep = r4::Extension { url: "http://a.b".into(), extension: vec![deep], ..Default::default() };
    }
    let value = r4::Patient { extension: vec![deep], ..Default::default() };
    let issues = validate(&value, &ValidateOptions::default());
    let errors: Vec<_> = issues.iter().filter(|i| i.severity == Severity::Error).map(|i| i.code).collect();
    assert!(!errors.is_empty() && errors.iter().all(|code| *code == IssueCode::TOO_DEEP), "{errors:?}");
}

#[test]
fn an_outcome_is_valid_and_says_what_and_where() {
    let text = patient(r#","gender":"F","name":[{"given":[""]}]"#);
    let issues = r4::validate_json(text.as_bytes(), &ValidateOptions::default()).unwrap().issues;
    let outcome = r4::outcome(&issues);
    let r4::Resource::OperationOutcome(value) = &outcome else { panic!("another type") };
    assert_eq!(value.issue.len(), 2);
    assert_eq!(value.issue[0].code.as_str(), Some("code-invalid"));
    assert_eq!(value.issue[0].severity.as_str(), Some("error"));
    assert_eq!(value.issue[0].expression[0].as_str(), Some("Patient.gender"));
    let error =
        r4::validate_json(b"{\"resourceType\":\"Patient\",", &ValidateOptions::default()).unwrap_err();
    let fatal = r4::outcome(&[(&error).into()]);
    for outcome in [outcome, fatal, r4::outcome(&[])] {
        assert_eq!(validate(outcome.as_node(), &ValidateOptions::default()), []);
    }
}

#[test]
fn an_outcome_of_a_value_has_locations_in_fhirpath() {
    let text = r#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient",
        "_birthDate":{"extension":[{"url":"http://a.b","valueQuantity":{"comparator":"?"}}]},"multipleBirthBoolean":true,"multipleBirthInteger":1}}]}"#;
    let validated = r4::validate_json(text.as_bytes(), &ValidateOptions::default()).unwrap();
    let r4::Resource::OperationOutcome(value) = validated.outcome() else { panic!("another type") };
    let found: Vec<_> = value.issue.iter().map(|i| i.expression[0].as_str().unwrap()).collect();
    assert_eq!(
        found,
        [
            "Bundle.entry[0].resource.birthDate.extension[0].value.ofType(Quantity).comparator",
            "Bundle.entry[0].resource.multipleBirth.ofType(integer)",
        ]
    );
}

#[test]
fn the_release_decides() {
    let mut options = ValidateOptions::default();
    let text = r#"{"resourceType":"CapabilityStatement","status":"draft","date":"2020","kind":"instance","fhirVersion":"4.3.0","format":["json"]}"#;
    let value = r4::from_json(text.as_bytes()).unwrap();
    options.skip_invariants = true;
    let count = |options: &ValidateOptions<'_>| validate(value.as_node(), options).len();
    assert_eq!(count(&options), 1, "R4 does not know of R4B");
    options.release = Some(Release::R4B);
    assert_eq!(count(&options), 0);
    let text =
        patient(r#","extension":[{"url":"http://a.b","valueRatioRange":{"lowNumerator":{"value":1}}}]"#);
    let place = "Patient.extension[0].valueRatioRange";
    has(&text, "not-in-release", place);
    let value = r4::from_json(text.as_bytes()).unwrap();
    let issues = validate(value.as_node(), &options);
    assert!(issues.iter().all(|i| i.code != IssueCode::NOT_IN_RELEASE), "{issues:?}");
}

#[test]
fn a_resource_that_was_not_compiled_in_is_not_checked() {
    let entry = |kind: &str| {
        let raw = format!(r#"{{"resourceType":"{kind}","id":"1"}}"#);
        let other = OtherResource::new(kind.to_owned(), raw);
        r4::BundleEntry { resource: Some(r4::Resource::Other(Box::new(other))), ..Default::default() }
    };
    let bundle = r4::Bundle {
        r#type: "collection".into(),
        entry: vec![entry("Patient"), entry("Pat")],
        ..Default::default()
    };
    let found: Vec<_> =
        validate(&bundle, &ValidateOptions::default()).into_iter().map(|i| (i.severity, i.code)).collect();
    assert_eq!(
        found,
        [(Severity::Information, IssueCode::NOT_CHECKED), (Severity::Error, IssueCode::UNKNOWN_RESOURCE),]
    );
}

#[cfg(feature = "r5")]
#[test]
fn codeable_references_pass_on_what_their_element_says() {
    use synovia_fhir_model::r5;

    let text = |reason: &str| {
        format!(
            r#"{{"resourceType":"MedicationRequest","status":"active","intent":"plan","medication":{{"concept":{{"text":"x"}}}},"subject":{{"reference":"Patient/1"}},"reason":[{reason}]}}"#
        )
    };
    let found = |reason: &str| -> Vec<_> {
        let text = text(reason);
        let issues = r5::validate_json(text.as_bytes(), &ValidateOptions::default()).unwrap().issues;
        issues.into_iter().map(|i| (i.code, i.location.as_str().to_owned())).collect()
    };
    assert_eq!(found(r#"{"reference":{"reference":"Condition/1"}}"#), []);
    assert_eq!(
        found(r#"{"reference":{"reference":"Patient/1"}}"#),
        [(IssueCode::REFERENCE_TARGET, "MedicationRequest.reason[0].reference.reference".to_owned())]
    );
}

#[test]
fn invariants_are_evaluated_unless_the_options_say_no() {
    let text = patient(r#","contact":[{"gender":"female"}]"#);
    has(&text, "invariant-pat-1", "Patient.contact[0]");
    clean(&patient(r#","contact":[{"name":{"text":"x"}}]"#));
    let mut options = ValidateOptions::default();
    options.skip_invariants = true;
    assert_eq!(r4::validate_json(text.as_bytes(), &options).unwrap().issues, []);
    // What the walk finds is not told a second time.
    assert_eq!(found(&patient(r#","extension":[{"url":"http://a.b"}]"#)).len(), 1);
    assert_eq!(found(&patient(r#","link":[{}]"#)).len(), 1);
    let issues = r4::validate_json(text.as_bytes(), &ValidateOptions::default()).unwrap().issues;
    let r4::Resource::OperationOutcome(outcome) = r4::outcome(&issues) else { panic!("another type") };
    assert_eq!(outcome.issue[0].code.as_str(), Some("invariant"));
}

/// Whatever is wrong with a value, no finding shows it.
#[test]
fn findings_never_show_content() {
    let canary = "CANARY";
    let texts = [
        patient(r#","CANARY":"CANARY","gender":"CANARY","birthDate":"CANARY","id":"CANARY_","name":["CANARY"],"photo":[{"contentType":"CANARY","url":"CANARY CANARY"}]"#),
        patient(r#","extension":[{"url":"CANARY"}],"text":{"status":"CANARY","div":"<CANARY CANARY='CANARY'>&CANARY;"},"managingOrganization":{"reference":"CANARY","type":"CANARY"}"#),
        r#"{"resourceType":"Bundle","type":"CANARY","entry":[{"fullUrl":"CANARY","resource":{"resourceType":"CANARY","id":"CANARY"}}]}"#.to_owned(),
    ];
    for text in texts {
        let issues = r4::validate_json(text.as_bytes(), &ValidateOptions::default()).unwrap().issues;
        assert!(issues.len() > 2, "{issues:?}");
        let shown = format!("{issues:?} {:?}", r4::outcome(&issues));
        assert!(!shown.contains(canary), "{shown}");
    }
}

#[cfg(feature = "xml")]
#[test]
fn findings_in_xml_have_offsets_too() {
    let text = concat!(
        "<?xml version=\"1.0\"?>\n<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>",
        "<entry><resource><Patient><extension url=\"x\"><valueCode value=\"y\"/></extension><gender value=\"male\"/>",
        "<contact/></Patient></resource></entry><entry><resource><Patient><name><given value=\"a\"/>",
        "<given value=\"&#1;\"/></name><gender value=\"F\"/></Patient></resource></entry></Bundle>"
    );
    let text = text.replace("&#1;", " ");
    let validated = r4::validate_xml(text.as_bytes(), &ValidateOptions::default()).unwrap();
    let at: Vec<_> = validated
        .issues
        .iter()
        .map(|i| (i.location.as_str(), &text[usize::try_from(i.offset.unwrap()).unwrap()..][..8]))
        .collect();
    assert!(at.contains(&("Bundle.entry[0].resource.extension[0].url", "url=\"x\">")), "{at:?}");
    assert!(at.contains(&("Bundle.entry[0].resource.contact[0]", "<contact")), "{at:?}");
    assert!(at.contains(&("Bundle.entry[1].resource.name[0].given[1]", "<given v")), "{at:?}");
    assert!(at.contains(&("Bundle.entry[1].resource.gender", "<gender ")), "{at:?}");
}

/// One resource, whatever is asked for.
struct Only(r4::Resource);

impl Resolve for Only {
    fn resolve(&self, _: &str) -> Option<&dyn Node> {
        Some(self.0.as_node())
    }
}

/// `ctm-1` asks what the members of a team are: only for a practitioner one can be `onBehalfOf`.
#[test]
fn invariants_resolve_inside_the_bundle_and_ask_the_caller_for_the_rest() {
    let bundle = |member: &str, entries: &str| {
        format!(
            r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"fullUrl":"http://a.example/CareTeam/t","resource":{{
            "resourceType":"CareTeam","id":"t","participant":[{{"member":{{"reference":"{member}"}},
            "onBehalfOf":{{"display":"a"}}}}]}}}}{entries}]}}"#
        )
    };
    let entry = |url: &str, ty: &str| {
        format!(r#",{{"fullUrl":"{url}","resource":{{"resourceType":"{ty}","id":"p"}}}}"#)
    };
    let broken = |json: &str, options: &ValidateOptions<'_>| {
        let found = r4::validate_json(json.as_bytes(), options).unwrap().issues;
        found
            .iter()
            .filter(|i| i.code.as_str().ends_with("ctm-1"))
            .map(|i| i.location.to_string())
            .collect::<Vec<_>>()
    };
    let at = "Bundle.entry[0].resource.participant[0]";
    let plain = ValidateOptions::default();
    let uuid = "urn:uuid:0b3b2a1c-0000-4000-8000-000000000001";
    for (member, url) in [
        ("Patient/p", "http://a.example/Patient/p"),
        ("http://a.example/Patient/p", "http://a.example/Patient/p"),
        (uuid, uuid),
    ] {
        assert_eq!(broken(&bundle(member, &entry(url, "Patient")), &plain), [at], "{member}");
        assert_eq!(broken(&bundle(member, &entry(url, "Practitioner")), &plain), [""; 0], "{member}");
    }
    // At another server, and in no Bundle: not known, so not broken, until the caller knows it.
    let outside = bundle("Patient/p", &entry("http://b.example/Patient/p", "Patient"));
    assert_eq!(broken(&outside, &plain), [""; 0]);
    let team = r#"{"resourceType":"CareTeam","participant":[{"member":{"reference":"Patient/p"},"onBehalfOf":{"display":"a"}}]}"#;
    assert_eq!(broken(team, &plain), [""; 0]);
    let only = Only(r4::from_json(br#"{"resourceType":"Patient"}"#).unwrap());
    let mut asking = ValidateOptions::default();
    asking.resolve = Some(&only);
    assert_eq!(broken(&outside, &asking), [at]);
    assert_eq!(broken(team, &asking), ["CareTeam.participant[0]"]);
    // The Bundle comes first, and one inside it has addresses of its own.
    let practitioner = bundle("Patient/p", &entry("http://a.example/Patient/p", "Practitioner"));
    assert_eq!(broken(&practitioner, &asking), [""; 0]);
    let inner = bundle("Patient/p", "");
    let nested = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"fullUrl":"http://a.example/Bundle/b","resource":{inner}}}{}]}}"#,
        entry("http://a.example/Patient/p", "Patient")
    );
    assert_eq!(broken(&nested, &plain), [""; 0]);
}

/// Types of resources of its own.
#[cfg(feature = "r5")]
struct Local;

#[cfg(feature = "r5")]
impl Terminology for Local {
    fn member_of(&self, value_set: &str, _: Option<&str>, code: &str) -> Option<bool> {
        (value_set.ends_with("/resource-types") && code == "Quokka").then_some(true)
    }
}

/// `opd-3` asks whether the type of a parameter is one of a resource.
#[cfg(feature = "r5")]
#[test]
fn invariants_ask_the_caller_about_codes_before_the_tables() {
    use synovia_fhir_model::r5;
    let broken = |ty: &str, options: &ValidateOptions<'_>| {
        let json = format!(
            r#"{{"resourceType":"OperationDefinition","parameter":[{{"type":"{ty}","targetProfile":["http://a.example/p"]}}]}}"#
        );
        let found = r5::validate_json(json.as_bytes(), options).unwrap().issues;
        found.iter().any(|i| i.code.as_str().ends_with("opd-3"))
    };
    let plain = ValidateOptions::default();
    let mut asking = ValidateOptions::default();
    asking.terminology = Some(&Local);
    assert!(!broken("Patient", &plain) && !broken("Patient", &asking));
    assert!(broken("Quokka", &plain) && !broken("Quokka", &asking));
    assert!(broken("string", &asking));
}
