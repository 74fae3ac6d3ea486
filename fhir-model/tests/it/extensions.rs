//! Extensions by URL, wherever they stand.

use synovia_fhir_model::extension::{Extensible, ExtensionView, all, find, modifiers};
use synovia_fhir_model::{Node, r4};

const PATIENT: &str = r#"{"resourceType":"Patient","extension":[{"url":"race","extension":[{"url":"text","valueString":"CANARY"},
{"url":"code","valueCoding":{"code":"a"}},{"url":"code","valueCoding":{"code":"b"}}]},{"url":"n","valueInteger":3},
{"url":"d","valueDecimal":1.50},{"url":"b","valueBoolean":false},{"url":"q","valueQuantity":{"value":2}},{"url":"none"}],
"modifierExtension":[{"url":"m","valueCode":"x"}],"birthDate":"2001","_birthDate":{"extension":[{"url":"t","valueDateTime":"2001-01-01"}]},
"name":[{"given":[null],"_given":[{"extension":[{"url":"absent","valueCode":"unknown"}]}]}],
"contact":[{"modifierExtension":[{"url":"m2"}]}]}"#;

fn patient() -> r4::Patient {
    match r4::from_json(PATIENT.as_bytes()).unwrap() {
        r4::Resource::Patient(patient) => patient.into_inner(),
        _ => panic!(),
    }
}

#[test]
fn values_come_typed() {
    let patient = patient();
    let of = |url| patient.extension_of(url).unwrap();
    assert_eq!((of("n").integer(), of("n").value_type()), (Some(3), Some("integer")));
    assert_eq!(of("d").decimal().unwrap().as_str(), "1.50");
    assert_eq!((of("b").boolean(), of("b").integer()), (Some(false), None));
    assert_eq!(of("q").value_type(), Some("Quantity"));
    assert_eq!(of("q").value_as::<r4::Quantity>().unwrap().value.value.as_ref().unwrap().as_str(), "2");
    assert!(of("q").value_as::<r4::Coding>().is_none() && of("q").text().is_none());
    assert_eq!(of("b").value_as::<r4::Prim<bool>>().unwrap().value, Some(false));
    assert!(of("none").value().is_none() && of("none").value_as::<r4::Coding>().is_none());
    assert!(patient.extension_of("nothing").is_none());
}

#[test]
fn everything_that_has_extensions_gives_them() {
    let patient = patient();
    assert_eq!(patient.birth_date.extension_of("t").unwrap().text().as_deref(), Some("2001-01-01"));
    assert_eq!(patient.name[0].given[0].extension_of("absent").unwrap().text().as_deref(), Some("unknown"));
    assert_eq!(patient.modifier_extension.extension_of("m").unwrap().text().as_deref(), Some("x"));
    assert!(patient.gender.extension_of("t").is_none());
    let race = patient.extension_at(&["race"]).unwrap();
    assert_eq!(race.extensions_of("code").count(), 2);
    let code = patient.extension_at(&["race", "code"]).and_then(ExtensionView::value_as::<r4::Coding>);
    assert_eq!(code.unwrap().code.as_str(), Some("a"));
    assert!(patient.extension_at(&["race", "code", "more"]).is_none() && patient.extension_at(&[]).is_none());
    let node: &dyn Node = &patient;
    assert_eq!(node.extension_views().count(), 6);
    assert_eq!(find(node, "n").unwrap().integer(), Some(3));
    assert!(ExtensionView::of(node).is_none());
    assert!(!format!("{race:?}").contains("CANARY"));
}

#[test]
fn all_of_a_tree_are_seen_and_modifiers_apart() {
    let patient = patient();
    let paths = |list: Vec<(synovia_fhir_model::path::Path, ExtensionView<'_>)>| -> Vec<String> {
        list.into_iter().map(|(at, _)| at.to_string()).collect()
    };
    let every = paths(all(&patient).collect());
    assert_eq!(every.len(), 13);
    assert!(every.contains(&"Patient.name[0].given[0].extension[0]".to_owned()));
    assert!(every.contains(&"Patient.extension[0].extension[2]".to_owned()));
    let modifying = paths(modifiers(&patient).collect());
    assert_eq!(modifying, ["Patient.modifierExtension[0]", "Patient.contact[0].modifierExtension[0]"]);
}
