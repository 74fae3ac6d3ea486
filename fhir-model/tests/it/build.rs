//! Required elements.

use synovia_fhir_model::build::{Build, Builder, missing};
use synovia_fhir_model::{ErrorKind, Location, r4};

fn texts(list: &[Location]) -> Vec<&str> {
    list.iter().map(Location::as_str).collect()
}

#[test]
fn all_that_is_missing_is_told_at_once_and_everywhere() {
    let observation = r4::Observation {
        component: vec![r4::ObservationComponent::default(), r4::ObservationComponent::default()],
        extension: vec![r4::Extension::default()],
        contained: vec![r4::Resource::from(r4::Basic::default())],
        text: Some(Box::default()),
        ..Default::default()
    };
    assert_eq!(
        texts(observation.build().unwrap_err().missing()),
        [
            "Observation.status",
            "Observation.code",
            "Observation.text.status",
            "Observation.text.div",
            "Observation.contained[0].code",
            "Observation.extension[0].url",
            "Observation.component[0].code",
            "Observation.component[1].code",
        ]
    );
    // A choice, and a list that needs an entry.
    let missing_of = |json: &str| {
        let value = r4::from_json(json.as_bytes()).unwrap();
        missing(&value).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        missing_of(
            r#"{"resourceType":"MedicationRequest","status":"active","intent":"order","subject":{"display":"x"}}"#
        ),
        ["MedicationRequest.medication"]
    );
    assert_eq!(missing_of(r#"{"resourceType":"Linkage"}"#), ["Linkage.item"]);
    assert_eq!(
        missing_of(
            r#"{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Basic"}},{"request":{}}]}"#
        ),
        ["Bundle.entry[0].resource.code", "Bundle.entry[1].request.method", "Bundle.entry[1].request.url"]
    );
    // A reason for its absence is a value's stand-in.
    let absent = r#"{"resourceType":"Observation","code":{"text":"x"},"_status":{"extension":[{"url":"u","valueCode":"unknown"}]}}"#;
    assert_eq!(missing_of(absent), Vec::<String>::new());
}

#[test]
fn a_builder_refuses_what_does_not_fit() {
    let refused =
        |path: &str, value: &str| Builder::<r4::Observation>::new().set(path, value).unwrap_err().kind();
    assert_eq!(refused("valueQuantity.value", "many"), ErrorKind::Value);
    assert_eq!(refused("nothing", "x"), ErrorKind::NoSuchElement);
    assert_eq!(refused("Patient.status", "x"), ErrorKind::NoSuchElement);
    assert_eq!(refused("a..b", "x"), ErrorKind::PathSyntax);
    let incomplete = Builder::from(r4::Coding::default()).with(|c| c.code = "x".into()).build();
    assert_eq!(incomplete.unwrap().code.as_str(), Some("x"));
    let linkage = Builder::<r4::Linkage>::new().set("item[0].type", "source").unwrap();
    assert_eq!(texts(linkage.clone().build().unwrap_err().missing()), ["Linkage.item[0].resource"]);
    assert_eq!(linkage.unchecked().item.len(), 1);
}

#[test]
fn what_is_empty_misses_what_its_table_requires() {
    for info in r4::TYPES {
        let required = info.fields.iter().filter(|field| field.min > 0).count();
        assert_eq!(missing(&*(info.make)()).len(), required, "{}", info.path);
    }
}
