//! Values written by hand.

use synovia_fhir_model::{Date, Decimal, WriteOptions, r4, to_json, to_json_with, write_json};

fn patient() -> r4::Patient {
    r4::Patient {
        active: true.into(),
        name: vec![r4::HumanName {
            family: "Muster".into(),
            given: vec!["Ada".into()],
            ..Default::default()
        }],
        birth_date: Date::parse("1970-01").into(),
        deceased: Some(r4::PatientDeceased::Boolean(false.into())),
        ..Default::default()
    }
}

#[test]
fn a_value_is_written_in_the_order_of_the_specification() {
    let text = r#"{"resourceType":"Patient","active":true,"name":[{"family":"Muster","given":["Ada"]}],"birthDate":"1970-01","deceasedBoolean":false}"#;
    assert_eq!(to_json(&patient()), text);
    let resource = r4::Resource::from(patient());
    assert_eq!(to_json(&resource), text);
    let mut out = b"x".to_vec();
    write_json(&resource, &mut out);
    assert_eq!(out, format!("x{text}").into_bytes());
}

#[test]
fn pretty_is_for_people() {
    let quantity =
        r4::Quantity { value: Decimal::parse("1.0").into(), unit: "mg".into(), ..Default::default() };
    assert_eq!(
        to_json_with(&quantity, WriteOptions::pretty()),
        "{\n  \"value\": 1.0,\n  \"unit\": \"mg\"\n}"
    );
    assert_eq!(to_json_with(&r4::Quantity::default(), WriteOptions::pretty()), "{}");
    let list = r4::Patient { name: patient().name, ..Default::default() };
    assert_eq!(
        to_json_with(&list, WriteOptions::pretty()),
        "{\n  \"resourceType\": \"Patient\",\n  \"name\": [\n    {\n      \"family\": \"Muster\",\n      \"given\": [\n        \"Ada\"\n      ]\n    }\n  ]\n}"
    );
}

#[test]
fn debug_shows_what_is_there() {
    assert_eq!(
        format!("{:?}", patient()),
        r#"Patient { active: true, name: [HumanName { family: "Muster", given: ["Ada"] }], birthDate: "1970-01", deceasedBoolean: false }"#
    );
}

#[test]
fn choices_give_their_value_by_type() {
    let text = r#"{"resourceType":"Observation","valueQuantity":{"value":1.50},"effectiveDateTime":"2020"}"#;
    let r4::Resource::Observation(observation) = r4::from_json(text.as_bytes()).unwrap() else { panic!() };
    let value = observation.value.as_ref().unwrap();
    let number = value.as_quantity().and_then(|quantity| quantity.value.value());
    assert_eq!(number.map(synovia_fhir_model::Decimal::as_str), Some("1.50"));
    assert!(value.as_string().is_none() && value.as_codeable_concept().is_none());
    let effective = observation.effective.as_ref().and_then(|effective| effective.as_date_time());
    assert_eq!(effective.and_then(|at| at.value()).map(synovia_fhir_model::DateTime::as_str), Some("2020"));
}
