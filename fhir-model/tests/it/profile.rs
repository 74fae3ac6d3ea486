//! Profiles: definitions of the shapes implementation guides have, written for these tests.

use synovia_fhir_model::r4;
use synovia_fhir_model::validate::Terminology;
use synovia_fhir_model::validate::profile::{
    Finding, Profile, ProfileError, ProfileOptions, Profiles, check, locate, must_support,
};

/// A definition from the elements of its snapshot.
fn definition(url: &str, ty: &str, elements: &str) -> Profile {
    let text = format!(
        r#"{{"resourceType":"StructureDefinition","url":"{url}","type":"{ty}","snapshot":{{"element":[{elements}]}}}}"#
    );
    Profile::from_json(text.as_bytes()).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// An element: id and further members; the path is the id without slices.
fn element(id: &str, more: &str) -> String {
    let parts = id.split('.').map(|part| part.split(':').next().unwrap());
    let path = parts.collect::<Vec<_>>().join(".");
    let slice = id.rsplit('.').next().unwrap().split_once(':');
    let slice = slice.map_or(String::new(), |(_, name)| format!(r#","sliceName":"{name}""#));
    let more = if more.is_empty() { String::new() } else { format!(",{more}") };
    format!(r#"{{"id":"{id}","path":"{path}"{slice}{more}}}"#)
}

fn elements(list: &[(&str, &str)]) -> String {
    list.iter().map(|(id, more)| element(id, more)).collect::<Vec<_>>().join(",")
}

fn profile(ty: &str, list: &[(&str, &str)]) -> Profiles {
    let mut profiles = Profiles::new();
    let root = [(ty, "")];
    profiles.add(definition("http://x.example/p", ty, &elements(&[&root, list].concat())));
    profiles
}

fn found(profiles: &Profiles, json: &str) -> Vec<Finding> {
    let value = r4::from_json(json.as_bytes()).unwrap_or_else(|e| panic!("{e}: {json}"));
    check(&value, "http://x.example/p", profiles, &ProfileOptions::default())
}

/// Code without crate, and location, of each finding.
fn told(profiles: &Profiles, json: &str) -> Vec<String> {
    let show = |f: &Finding| {
        let code = f.issue.code.as_str().trim_start_matches("fhir-model/").to_owned();
        format!("{code} {}", f.issue.location)
    };
    found(profiles, json).iter().map(show).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn cardinality() {
    let p = profile(
        "Patient",
        &[
            ("Patient.name", r#""min":1,"max":"1""#),
            ("Patient.name.family", r#""min":1,"max":"1""#),
            ("Patient.photo", r#""max":"0""#),
        ],
    );
    assert_eq!(told(&p, r#"{"resourceType":"Patient","name":[{"family":"M"}]}"#), NONE);
    assert_eq!(told(&p, r#"{"resourceType":"Patient"}"#), ["missing-element Patient.name"]);
    assert_eq!(
        told(&p, r#"{"resourceType":"Patient","name":[{"family":"M"},{"text":"x"}],"photo":[{"url":"u"}]}"#),
        [
            "too-many-values Patient.name",
            "missing-element Patient.name[1].family",
            "too-many-values Patient.photo"
        ]
    );
    assert_eq!(told(&p, r#"{"resourceType":"Group"}"#), ["profile-type Group"]);
}

#[test]
fn fixed_values_and_patterns() {
    let coding = r#""patternCodeableConcept":{"coding":[{"system":"http://s","code":"a"}]}"#;
    let p = profile(
        "Observation",
        &[
            ("Observation.status", r#""fixedCode":"final""#),
            ("Observation.code", coding),
            ("Observation.value[x]", r#""fixedQuantity":{"value":1.0,"unit":"g"}"#),
        ],
    );
    let text = |status: &str, code: &str, value: &str| {
        format!(
            r#"{{"resourceType":"Observation","status":"{status}","code":{code},"valueQuantity":{value}}}"#
        )
    };
    let code = r#"{"coding":[{"code":"z"},{"system":"http://s","code":"a","display":"A"}],"text":"t"}"#;
    assert_eq!(told(&p, &text("final", code, r#"{"value":1.00,"unit":"g"}"#)), NONE);
    assert_eq!(
        told(
            &p,
            &text(
                "amended",
                r#"{"coding":[{"system":"http://s","code":"z"},{"code":"a"}]}"#,
                r#"{"value":1,"unit":"g","code":"g"}"#
            )
        ),
        [
            "fixed-value Observation.status",
            "pattern Observation.code",
            "fixed-value Observation.valueQuantity"
        ]
    );
}

#[test]
fn types_ranges_and_lengths() {
    let p = profile(
        "Observation",
        &[
            (
                "Observation.subject",
                r#""type":[{"code":"Reference","targetProfile":["http://hl7.org/fhir/StructureDefinition/Patient"]}]"#,
            ),
            (
                "Observation.value[x]",
                r#""type":[{"code":"Quantity"},{"code":"integer"},{"code":"string"}],"minValueInteger":1,"maxValueInteger":5,"maxLength":3"#,
            ),
        ],
    );
    let subject = |s: &str| format!(r#"{{"resourceType":"Observation","subject":{s}}}"#);
    assert_eq!(told(&p, &subject(r#"{"reference":"Patient/1"}"#)), NONE);
    assert_eq!(told(&p, &subject(r#"{"reference":"http://x/Patient/1/_history/2"}"#)), NONE);
    assert_eq!(told(&p, &subject(r#"{"display":"x"}"#)), NONE);
    for bad in [r#"{"reference":"Group/1"}"#, r#"{"type":"Group","display":"x"}"#] {
        assert_eq!(told(&p, &subject(bad)), ["reference-target Observation.subject"], "{bad}");
    }
    let contained = r##"{"resourceType":"Observation","contained":[{"resourceType":"Group","id":"g"}],"subject":{"reference":"#g"}}"##;
    assert_eq!(told(&p, contained), ["reference-target Observation.subject"]);
    let value = |v: &str| format!(r#"{{"resourceType":"Observation",{v}}}"#);
    for fine in [
        r#""valueInteger":1"#,
        r#""valueInteger":5"#,
        r#""valueString":"äöü""#,
        r#""valueQuantity":{"value":9}"#,
    ] {
        assert_eq!(told(&p, &value(fine)), NONE, "{fine}");
    }
    assert_eq!(told(&p, &value(r#""valueInteger":0"#)), ["value-range Observation.valueInteger"]);
    assert_eq!(told(&p, &value(r#""valueInteger":6"#)), ["value-range Observation.valueInteger"]);
    assert_eq!(told(&p, &value(r#""valueString":"abcd""#)), ["text-length Observation.valueString"]);
    assert_eq!(told(&p, &value(r#""valueBoolean":true"#)), ["value-type Observation.valueBoolean"]);
}

struct Codes;
impl Terminology for Codes {
    fn member_of(&self, value_set: &str, _: Option<&str>, code: &str) -> Option<bool> {
        (value_set == "http://x.example/vs").then_some(code == "a")
    }
}

#[test]
fn bindings() {
    let p = profile(
        "Observation",
        &[
            ("Observation.code", r#""binding":{"strength":"required","valueSet":"http://x.example/vs|1"}"#),
            ("Observation.method", r#""binding":{"strength":"extensible","valueSet":"http://x.example/vs"}"#),
            (
                "Observation.bodySite",
                r#""binding":{"strength":"required","valueSet":"http://x.example/other"}"#,
            ),
            (
                "Observation.status",
                r#""binding":{"strength":"required","valueSet":"http://hl7.org/fhir/ValueSet/observation-status"}"#,
            ),
        ],
    );
    let text = r#"{"resourceType":"Observation","status":"nonsense","code":{"coding":[{"code":"b"}]},"method":{"coding":[{"code":"b"}]},"bodySite":{"coding":[{"code":"a"}]}}"#;
    let value = r4::from_json(text.as_bytes()).unwrap();
    let mut options = ProfileOptions::default();
    options.terminology = Some(&Codes);
    let found = check(&value, "http://x.example/p|2", &p, &options);
    let told: Vec<_> = found.iter().map(|f| format!("{} {}", f.issue.severity, f.issue.code)).collect();
    assert_eq!(
        told,
        [
            "error fhir-model/code-not-in-value-set",
            "warning fhir-model/code-not-in-extensible-value-set",
            "information fhir-model/code-unchecked",
            "error fhir-model/code-not-in-value-set"
        ]
    );
    let fine =
        r#"{"resourceType":"Observation","status":"final","code":{"coding":[{"code":"b"},{"code":"a"}]}}"#;
    assert_eq!(check(&r4::from_json(fine.as_bytes()).unwrap(), "http://x.example/p", &p, &options), []);
    let none = r#"{"resourceType":"Observation","code":{"text":"x"}}"#;
    let found = check(&r4::from_json(none.as_bytes()).unwrap(), "http://x.example/p", &p, &options);
    assert_eq!(found[0].issue.code.as_str(), "fhir-model/missing-code");
}

#[test]
fn conditions() {
    let constraint = r#""constraint":[{"key":"x-1","severity":"error","expression":"given.exists() or family.exists()"},
        {"key":"x-2","severity":"warning","expression":"%resource.active"},{"key":"x-3","severity":"error","expression":"nonsense("},
        {"key":"ele-1","severity":"error","expression":"false","source":"http://hl7.org/fhir/StructureDefinition/Element"}]"#;
    let p = profile("Patient", &[("Patient.name", constraint)]);
    let found =
        found(&p, r#"{"resourceType":"Patient","active":false,"name":[{"given":["A"]},{"text":"x"}]}"#);
    let told: Vec<_> = found
        .iter()
        .map(|f| (f.issue.severity.to_string(), f.constraint.as_deref().unwrap(), f.issue.location.as_str()))
        .collect();
    let expected = [
        ("warning", "x-2", "Patient.name[0]"),
        ("information", "x-3", "Patient.name[0]"),
        ("error", "x-1", "Patient.name[1]"),
        ("warning", "x-2", "Patient.name[1]"),
        ("information", "x-3", "Patient.name[1]"),
    ];
    assert_eq!(told, expected.map(|(s, k, l)| (s.to_owned(), k, l)));
}

#[test]
fn identifiers_sliced_by_system() {
    let slicing = |rules: &str| {
        format!(
            r#""slicing":{{"discriminator":[{{"type":"value","path":"system"}}],"rules":"{rules}"}},"min":1"#
        )
    };
    let with = |rules: &str| {
        profile(
            "Patient",
            &[
                ("Patient.identifier", &slicing(rules)),
                ("Patient.identifier:national", r#""min":1,"max":"1""#),
                ("Patient.identifier:national.system", r#""min":1,"fixedUri":"urn:n""#),
                ("Patient.identifier:national.value", r#""min":1,"maxLength":3"#),
                ("Patient.identifier:local", r#""max":"1""#),
                ("Patient.identifier:local.system", r#""patternUri":"urn:l""#),
            ],
        )
    };
    let text = |list: &str| format!(r#"{{"resourceType":"Patient","identifier":[{list}]}}"#);
    let national = r#"{"system":"urn:n","value":"1"}"#;
    let (local, other) = (r#"{"system":"urn:l"}"#, r#"{"system":"urn:o"}"#);
    let open = with("open");
    assert_eq!(told(&open, &text(&format!("{other},{local},{national}"))), NONE);
    assert_eq!(told(&open, &text(other)), ["missing-slice Patient.identifier:national"]);
    assert_eq!(
        told(&open, &text(&format!("{national},{local},{local},{national}"))),
        ["too-many-values Patient.identifier:national", "too-many-values Patient.identifier:local"]
    );
    assert_eq!(
        told(&open, &text(r#"{"system":"urn:n","value":"1234"}"#)),
        ["text-length Patient.identifier[0].value"]
    );
    assert_eq!(told(&open, &text(r#"{"system":"urn:n"}"#)), ["missing-element Patient.identifier[0].value"]);
    assert_eq!(
        told(&with("closed"), &text(&format!("{national},{other}"))),
        ["not-in-slices Patient.identifier[1]"]
    );
    assert_eq!(told(&with("openAtEnd"), &text(&format!("{national},{other}"))), NONE);
    assert_eq!(
        told(&with("openAtEnd"), &text(&format!("{other},{national}"))),
        ["slice-order Patient.identifier[1]"]
    );
}

#[test]
fn order_and_default_slices() {
    let p = profile(
        "Patient",
        &[
            (
                "Patient.identifier",
                r#""slicing":{"discriminator":[{"type":"value","path":"system"}],"rules":"closed","ordered":true}"#,
            ),
            ("Patient.identifier:a", ""),
            ("Patient.identifier:a.system", r#""fixedUri":"urn:a""#),
            ("Patient.identifier:b", ""),
            ("Patient.identifier:b.system", r#""fixedUri":"urn:b""#),
            ("Patient.identifier:@default", r#""max":"1""#),
        ],
    );
    let text = |list: &[&str]| {
        let list: Vec<_> = list.iter().map(|s| format!(r#"{{"system":"urn:{s}"}}"#)).collect();
        format!(r#"{{"resourceType":"Patient","identifier":[{}]}}"#, list.join(","))
    };
    assert_eq!(told(&p, &text(&["a", "b", "x"])), NONE);
    assert_eq!(told(&p, &text(&["b", "a"])), ["slice-order Patient.identifier[1]"]);
    assert_eq!(told(&p, &text(&["x", "y"])), ["too-many-values Patient.identifier:@default"]);
}

/// Race as US Core has it: an extension of extensions, sliced by address.
fn race() -> Profile {
    definition(
        "http://x.example/race",
        "Extension",
        &elements(&[
            ("Extension", ""),
            (
                "Extension.extension",
                r#""slicing":{"discriminator":[{"type":"value","path":"url"}],"rules":"open"}"#,
            ),
            ("Extension.extension:omb", r#""max":"2","type":[{"code":"Extension"}],"mustSupport":true"#),
            ("Extension.extension:omb.url", r#""min":1,"fixedUri":"omb""#),
            (
                "Extension.extension:omb.value[x]",
                r#""min":1,"type":[{"code":"Coding"}],"binding":{"strength":"required","valueSet":"http://x.example/vs"}"#,
            ),
            ("Extension.extension:text", r#""min":1,"max":"1""#),
            ("Extension.extension:text.url", r#""min":1,"fixedUri":"text""#),
            ("Extension.extension:text.value[x]", r#""min":1,"type":[{"code":"string"}]"#),
            ("Extension.url", r#""fixedUri":"http://x.example/race""#),
            ("Extension.value[x]", r#""max":"0""#),
        ]),
    )
}

fn core_patient() -> Profiles {
    let mut p = profile(
        "Patient",
        &[
            (
                "Patient.extension",
                r#""slicing":{"discriminator":[{"type":"value","path":"url"}],"rules":"open"}"#,
            ),
            (
                "Patient.extension:race",
                r#""max":"1","type":[{"code":"Extension","profile":["http://x.example/race"]}],"mustSupport":true"#,
            ),
            (
                "Patient.extension:birthsex",
                r#""max":"1","type":[{"code":"Extension","profile":["http://x.example/birthsex"]}]"#,
            ),
            ("Patient.name", r#""min":1,"mustSupport":true"#),
            ("Patient.name.family", r#""mustSupport":true"#),
            ("Patient.name.given", r#""mustSupport":true"#),
            ("Patient.address", r#""mustSupport":true"#),
            ("Patient.address.city", r#""mustSupport":true"#),
        ],
    );
    p.add(race());
    p
}

#[test]
fn extensions_by_profile() {
    let p = core_patient();
    let text = |inner: &str| {
        format!(
            r#"{{"resourceType":"Patient","name":[{{"family":"M"}}],"extension":[{{"url":"http://other"}},{{"url":"http://x.example/race",{inner}}}]}}"#
        )
    };
    let fine = r#""extension":[{"url":"omb","valueCoding":{"code":"a"}},{"url":"text","valueString":"x"}]"#;
    let value = r4::from_json(text(fine).as_bytes()).unwrap();
    let mut options = ProfileOptions::default();
    options.terminology = Some(&Codes);
    assert_eq!(check(&value, "http://x.example/p", &p, &options), []);
    assert_eq!(
        told(&p, &text(r#""extension":[{"url":"omb","valueString":"a"}],"valueString":"x""#)),
        [
            "value-type Patient.extension[1].extension[0].valueString",
            "missing-slice Patient.extension[1].extension:text",
            "too-many-values Patient.extension[1].value"
        ]
    );
    let twice = text(fine).replace("http://other\"", &format!("http://x.example/race\",{fine}"));
    assert!(told(&p, &twice).contains(&"too-many-values Patient.extension:race".to_owned()));
    // A profile that was not added.
    let sex = r#"{"resourceType":"Patient","name":[{}],"extension":[{"url":"http://x.example/birthsex","valueCode":"F"}]}"#;
    assert_eq!(told(&p, sex), ["profile-unknown Patient.extension[0]"]);
}

#[test]
fn must_support_is_counted() {
    let value = r4::from_json(br#"{"resourceType":"Patient","extension":[{"url":"http://x.example/race"}],"name":[{"family":"M","given":["A","B"]},{"given":["C"]}]}"#).unwrap();
    let p = core_patient();
    let report = must_support(&value, p.get("http://x.example/p").unwrap(), &p, &ProfileOptions::default());
    let told: Vec<_> = report.iter().map(|m| (&*m.element, m.present, m.places)).collect();
    assert_eq!(
        told,
        [
            ("Patient.extension:race", 1, 1),
            ("Extension.extension:omb", 0, 1),
            ("Patient.name", 2, 1),
            ("Patient.name.family", 1, 2),
            ("Patient.name.given", 3, 2),
            ("Patient.address", 0, 1),
            ("Patient.address.city", 0, 0),
        ]
    );
}

#[test]
fn must_support_of_the_profiles_of_types_is_counted() {
    let value = r4::from_json(
        br#"{"resourceType":"Patient","name":[{"family":"M"},{"text":"N"},{"text":"O","use":"old"}],
        "extension":[{"url":"http://x.example/race","extension":[{"url":"text","valueString":"a"}]}]}"#,
    )
    .unwrap();
    let typed = |code: &str, url: &str| {
        format!(r#""type":[{{"code":"{code}","profile":["{url}"]}}],"mustSupport":true"#)
    };
    let race = r#""slicing":{"discriminator":[{"type":"value","path":"url"}],"rules":"open"}"#;
    let two = r#""type":[{"code":"HumanName","profile":["http://x.example/old","http://x.example/name"]}]"#;
    let mut p = profile(
        "Patient",
        &[
            ("Patient.extension", race),
            ("Patient.extension:race", &typed("Extension", "http://x.example/race")),
            ("Patient.name", two),
            ("Patient.contact", ""),
            ("Patient.contact.name", &typed("HumanName", "http://x.example/name")),
        ],
    );
    let of_type = |url: &str, ty: &str, list: &[(&str, &str)]| definition(url, ty, &elements(list));
    let marked = r#""mustSupport":true"#;
    p.add(of_type(
        "http://x.example/race",
        "Extension",
        &[
            ("Extension", ""),
            ("Extension.extension", marked),
            ("Extension.url", r#""fixedUri":"http://x.example/race""#),
            ("Extension.value[x]", marked),
        ],
    ));
    p.add(of_type(
        "http://x.example/old",
        "HumanName",
        &[("HumanName", ""), ("HumanName.use", r#""min":1,"mustSupport":true"#)],
    ));
    p.add(of_type("http://x.example/name", "HumanName", &[("HumanName", ""), ("HumanName.text", marked)]));
    let report = must_support(&value, p.get("http://x.example/p").unwrap(), &p, &ProfileOptions::default());
    let told: Vec<_> = report.iter().map(|m| (&*m.profile, &*m.element, m.present, m.places)).collect();
    assert_eq!(
        told,
        [
            ("http://x.example/p", "Patient.extension:race", 1, 1),
            ("http://x.example/race", "Extension.extension", 1, 1),
            ("http://x.example/race", "Extension.value[x]", 0, 1),
            ("http://x.example/old", "HumanName.use", 1, 1),
            ("http://x.example/name", "HumanName.text", 2, 3),
            // No contact has a name, so nothing in it can be missing.
            ("http://x.example/p", "Patient.contact.name", 0, 0),
        ]
    );
}

#[test]
fn components_sliced_by_code() {
    let coding = |code: &str| {
        format!(
            r#""min":1,"patternCodeableConcept":{{"coding":[{{"system":"http://loinc.org","code":"{code}"}}]}}"#
        )
    };
    let p = profile(
        "Observation",
        &[
            (
                "Observation.component",
                r#""slicing":{"discriminator":[{"type":"pattern","path":"code"}],"rules":"open"},"min":2"#,
            ),
            ("Observation.component:systolic", r#""min":1,"max":"1""#),
            ("Observation.component:systolic.code", &coding("8480-6")),
            ("Observation.component:systolic.value[x]", r#""type":[{"code":"Quantity"}]"#),
            ("Observation.component:systolic.value[x].unit", r#""min":1"#),
            ("Observation.component:diastolic", r#""min":1,"max":"1""#),
            ("Observation.component:diastolic.code", &coding("8462-4")),
        ],
    );
    let component = |code: &str, value: &str| {
        format!(r#"{{"code":{{"coding":[{{"system":"http://loinc.org","code":"{code}"}}]}},{value}}}"#)
    };
    let text =
        |list: &[String]| format!(r#"{{"resourceType":"Observation","component":[{}]}}"#, list.join(","));
    let quantity = r#""valueQuantity":{"value":1,"unit":"mm"}"#;
    let (s, d) = (component("8480-6", quantity), component("8462-4", quantity));
    assert_eq!(told(&p, &text(&[d.clone(), s.clone()])), NONE);
    assert_eq!(
        told(&p, &text(&[s.clone(), component("1", quantity)])),
        ["missing-slice Observation.component:diastolic"]
    );
    assert_eq!(
        told(&p, &text(&[d.clone(), component("8480-6", r#""valueQuantity":{"value":1}"#)])),
        ["missing-element Observation.component[1].valueQuantity.unit"]
    );
    assert_eq!(
        told(&p, &text(&[d, component("8480-6", r#""valueString":"x""#)])),
        ["value-type Observation.component[1].valueString"]
    );
}

#[test]
fn codings_sliced_inside_slices() {
    // As FHIR's own vital signs have it: the discriminator's path leads through slices.
    let p = profile(
        "Observation",
        &[
            (
                "Observation.component",
                r#""slicing":{"discriminator":[{"type":"value","path":"code.coding.code"},{"type":"value","path":"code.coding.system"}],"rules":"closed"}"#,
            ),
            ("Observation.component:s", r#""min":1,"max":"1""#),
            ("Observation.component:s.code", ""),
            (
                "Observation.component:s.code.coding",
                r#""slicing":{"discriminator":[{"type":"value","path":"code"}],"rules":"open"}"#,
            ),
            ("Observation.component:s.code.coding:c", r#""min":1"#),
            ("Observation.component:s.code.coding:c.system", r#""fixedUri":"http://loinc.org""#),
            ("Observation.component:s.code.coding:c.code", r#""fixedCode":"1-8""#),
        ],
    );
    let text = |coding: &str| {
        format!(r#"{{"resourceType":"Observation","component":[{{"code":{{"coding":[{coding}]}}}}]}}"#)
    };
    assert_eq!(told(&p, &text(r#"{"code":"x"},{"system":"http://loinc.org","code":"1-8"}"#)), NONE);
    assert_eq!(
        told(&p, &text(r#"{"system":"http://loinc.org","code":"2"}"#)),
        ["not-in-slices Observation.component[0]", "missing-slice Observation.component:s"]
    );
}

#[test]
fn choices_sliced_by_type() {
    for slicing in
        [r#""slicing":{"discriminator":[{"type":"type","path":"$this"}],"rules":"closed"}"#, r#""type":[]"#]
    {
        let p = profile(
            "Observation",
            &[
                ("Observation.value[x]", slicing),
                ("Observation.value[x]:valueQuantity", r#""max":"1","type":[{"code":"Quantity"}]"#),
                ("Observation.value[x]:valueQuantity.code", r#""min":1"#),
            ],
        );
        let text = |value: &str| format!(r#"{{"resourceType":"Observation",{value}}}"#);
        assert_eq!(told(&p, &text(r#""valueQuantity":{"code":"g"}"#)), NONE);
        assert_eq!(
            told(&p, &text(r#""valueQuantity":{"value":1}"#)),
            ["missing-element Observation.valueQuantity.code"]
        );
        let other = told(&p, &text(r#""valueString":"x""#));
        let closed = slicing.contains("closed");
        assert_eq!(other, if closed { vec!["not-in-slices Observation.valueString"] } else { vec![] });
    }
}

#[test]
fn slices_by_existence_profile_and_reference() {
    let exists = profile(
        "Patient",
        &[
            (
                "Patient.telecom",
                r#""slicing":{"discriminator":[{"type":"exists","path":"period"}],"rules":"open"}"#,
            ),
            ("Patient.telecom:past", r#""max":"1""#),
            ("Patient.telecom:past.period", r#""min":1"#),
            ("Patient.telecom:now", r#""max":"1""#),
            ("Patient.telecom:now.period", r#""max":"0""#),
        ],
    );
    let text =
        r#"{"resourceType":"Patient","telecom":[{"value":"1"},{"value":"2"},{"period":{"start":"2020"}}]}"#;
    assert_eq!(told(&exists, text), ["too-many-values Patient.telecom:now"]);

    let by_type = profile(
        "Observation",
        &[
            (
                "Observation.performer",
                r#""slicing":{"discriminator":[{"type":"type","path":"resolve()"}],"rules":"closed"}"#,
            ),
            (
                "Observation.performer:who",
                r#""max":"1","type":[{"code":"Reference","targetProfile":["http://hl7.org/fhir/StructureDefinition/Practitioner"]}]"#,
            ),
        ],
    );
    let text = r#"{"resourceType":"Observation","performer":[{"reference":"Practitioner/1"},{"reference":"Patient/1"}]}"#;
    assert_eq!(told(&by_type, text), ["not-in-slices Observation.performer[1]"]);

    let mut by_profile = profile(
        "Bundle",
        &[
            (
                "Bundle.entry",
                r#""slicing":{"discriminator":[{"type":"profile","path":"resource"}],"rules":"open"}"#,
            ),
            ("Bundle.entry:active", r#""min":1"#),
            (
                "Bundle.entry:active.resource",
                r#""type":[{"code":"Patient","profile":["http://x.example/active"]}]"#,
            ),
        ],
    );
    by_profile.add(definition(
        "http://x.example/active",
        "Patient",
        &elements(&[("Patient", ""), ("Patient.active", r#""min":1"#)]),
    ));
    let bundle = |patient: &str| {
        format!(
            r#"{{"resourceType":"Bundle","entry":[{{"resource":{{"resourceType":"Patient"{patient}}}}}]}}"#
        )
    };
    assert_eq!(told(&by_profile, &bundle(r#","active":true"#)), NONE);
    assert_eq!(told(&by_profile, &bundle("")), ["missing-slice Bundle.entry:active"]);
}

#[test]
fn slices_of_slices() {
    let p = profile(
        "Patient",
        &[
            (
                "Patient.identifier",
                r#""slicing":{"discriminator":[{"type":"value","path":"system"}],"rules":"open"}"#,
            ),
            (
                "Patient.identifier:n",
                r#""slicing":{"discriminator":[{"type":"value","path":"use"}],"rules":"open"}"#,
            ),
            ("Patient.identifier:n.system", r#""fixedUri":"urn:n""#),
            ("Patient.identifier:n/old", r#""min":1,"max":"1""#),
            ("Patient.identifier:n/old.use", r#""fixedCode":"old""#),
        ],
    );
    let text = |list: &str| format!(r#"{{"resourceType":"Patient","identifier":[{list}]}}"#);
    assert_eq!(told(&p, &text(r#"{"system":"urn:n","use":"old"},{"system":"urn:x"}"#)), NONE);
    assert_eq!(
        told(&p, &text(r#"{"system":"urn:n"},{"system":"urn:x","use":"old"}"#)),
        ["missing-slice Patient.identifier:n/old"]
    );
}

#[test]
fn one_of_several_profiles() {
    let mut p = profile(
        "Observation",
        &[(
            "Observation.extension",
            r#""type":[{"code":"Extension","profile":["http://x.example/race","http://x.example/two"]}]"#,
        )],
    );
    p.add(race());
    let text = r#"{"resourceType":"Observation","extension":[{"url":"http://x.example/none"}]}"#;
    assert_eq!(told(&p, text), ["profile-unknown Observation.extension[0]"]);
    p.add(definition(
        "http://x.example/two",
        "Extension",
        &elements(&[("Extension", ""), ("Extension.url", r#""fixedUri":"http://x.example/two""#)]),
    ));
    assert_eq!(told(&p, text), ["no-profile-fits Observation.extension[0]"]);
    assert_eq!(told(&p, &text.replace("none", "two")), NONE);
}

#[test]
fn reused_elements_and_elements_without_id() {
    let list = r##"{"path":"Questionnaire"},{"path":"Questionnaire.item"},{"path":"Questionnaire.item.linkId","min":1},
        {"path":"Questionnaire.item.item","contentReference":"#Questionnaire.item"}"##;
    let mut p = Profiles::new();
    p.add(definition("http://x.example/p", "Questionnaire", list));
    let text = r#"{"resourceType":"Questionnaire","item":[{"linkId":"1","item":[{"linkId":"2","item":[{"text":"x"}]}]}]}"#;
    assert_eq!(told(&p, text), ["missing-element Questionnaire.item[0].item[0].item[0].linkId"]);
}

#[test]
fn definitions_of_the_model_and_offsets() {
    let text = br#"{"resourceType":"StructureDefinition","url":"http://x.example/p","type":"Patient","snapshot":{"element":[
        {"id":"Patient","path":"Patient"},{"id":"Patient.gender","path":"Patient.gender","fixedCode":"female"}]}}"#;
    let value = r4::from_json(text).unwrap();
    let mut p = Profiles::new();
    p.add(Profile::new(value.as_node()).unwrap());
    let json = r#"{"resourceType":"Patient","gender":"male"}"#;
    let mut found = found(&p, json);
    locate(json.as_bytes(), &mut found, &Default::default()).unwrap();
    assert_eq!(found[0].issue.offset, json.find("\"gender").map(|at| at as u64));
    assert_eq!((&*found[0].element, &*found[0].profile), ("Patient.gender", "http://x.example/p"));
}

#[test]
fn definitions_that_are_none_are_refused() {
    let refused = |text: &str| Profile::from_json(text.as_bytes()).unwrap_err();
    assert!(matches!(refused("{"), ProfileError::Json(_)));
    assert!(matches!(refused(&"[".repeat(100_000)), ProfileError::Json(_)));
    assert!(matches!(refused(r#"{"resourceType":"Patient"}"#), ProfileError::NotADefinition));
    let differential =
        r#"{"resourceType":"StructureDefinition","url":"u","type":"Patient","differential":{}}"#;
    assert!(matches!(refused(differential), ProfileError::NoSnapshot));
}

#[test]
fn budgets_hold() {
    // A profile whose element has the profile itself.
    let mut p = profile(
        "Patient",
        &[("Patient.extension", r#""type":[{"code":"Extension","profile":["http://x.example/self"]}]"#)],
    );
    let own = r#""type":[{"code":"Extension","profile":["http://x.example/self"]}]"#;
    p.add(definition(
        "http://x.example/self",
        "Extension",
        &elements(&[("Extension", own), ("Extension.extension", "")]),
    ));
    let text = r#"{"resourceType":"Patient","extension":[{"url":"u"}]}"#;
    assert_eq!(told(&p, text), ["too-deep Patient.extension[0]"]);
    let value = r4::from_json(
        format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, vec!["{}"; 1000].join(",")).as_bytes(),
    )
    .unwrap();
    let p = profile("Patient", &[("Patient.name", "")]);
    let mut options = ProfileOptions::default();
    options.max_steps = 1001;
    assert_eq!(check(&value, "http://x.example/p", &p, &options), []);
    options.max_steps = 1000;
    let found = check(&value, "http://x.example/p", &p, &options);
    assert_eq!(found.last().unwrap().issue.code.as_str(), "fhir-model/profile-budget");
    let p = profile("Patient", &[("Patient.name.family", r#""min":1"#), ("Patient.name", "")]);
    options.limits.max_issues = 3;
    options.max_steps = 1_000_000;
    let _ = check(&value, "http://x.example/p", &p, &options);
    let p = profile("Patient", &[("Patient.name", ""), ("Patient.name.family", r#""min":1"#)]);
    assert_eq!(check(&value, "http://x.example/p", &p, &options).len(), 4);
}

#[test]
fn profiles_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Profiles>();
    let value = r4::Patient::default();
    let found = check(&value, "http://x.example/none", &Profiles::new(), &ProfileOptions::default());
    assert_eq!(found[0].issue.to_string(), "information: fhir-model/profile-unknown in Patient");
}
