//! Resources in serde programs: exact through `serde_json`, as good as the format is through others.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use synovia_fhir_model::primitive::{Date, DateTime, Decimal, Instant, Integer64, Time};
use synovia_fhir_model::{r4, to_json};

const PATIENT: &str = r#"{"resourceType":"Patient","id":"p","_birthDate":{"extension":[{"url":"u","valueDecimal":1.00}]},"zzz":[1E-22,{"a":null}],"contained":[{"resourceType":"Quokka","n":0.10}]}"#;

#[test]
fn text_in_text_out() {
    let patient: r4::Patient = serde_json::from_str(PATIENT).unwrap();
    assert_eq!(patient.id.as_str(), Some("p"));
    assert_eq!(serde_json::to_string(&patient).unwrap(), to_json(&patient));
    assert_eq!(r4::Resource::from(patient.clone()), serde_json::from_str::<r4::Resource>(PATIENT).unwrap());
    assert_eq!(
        serde_json::to_vec(&r4::Resource::from(patient.clone())).unwrap(),
        to_json(&patient).as_bytes()
    );
    let name: r4::HumanName =
        serde_json::from_str(r#"{"given":["A",null],"_given":[null,{"id":"x"}]}"#).unwrap();
    assert_eq!(name.given.len(), 2);
    for number in ["1.00", "1E-22", "20", "-0", "0.1234567890123456789012345678901234567890", "1e400"] {
        let text = format!(r#"{{"value":{number}}}"#);
        let quantity: r4::Quantity = serde_json::from_slice(text.as_bytes()).unwrap();
        assert_eq!(quantity.value.value().unwrap().as_str(), number);
        assert_eq!(serde_json::to_string(&quantity).unwrap(), text);
        let reader: r4::Quantity = serde_json::from_reader(text.as_bytes()).unwrap();
        assert_eq!(reader, quantity);
        // Printed for people, and inside others.
        let pretty = serde_json::to_string_pretty(&vec![&quantity]).unwrap();
        assert_eq!(pretty, format!("[\n  {{\n    \"value\": {number}\n  }}\n]"));
    }
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Visit {
    number: u32,
    patient: r4::Patient,
    results: Vec<r4::Observation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    weight: Option<r4::Quantity>,
}

#[test]
fn inside_a_program_s_own_types() {
    let text = format!(
        r#"{{"number":1,"patient":{PATIENT},"results":[{{"resourceType":"Observation","valueQuantity":{{"value":1.00}}}}],"weight":{{"value":80.0}}}}"#
    );
    let visit: Visit = serde_json::from_str(&text).unwrap();
    let out = serde_json::to_string(&visit).unwrap();
    assert!(
        out.contains(r#""valueQuantity":{"value":1.00}"#) && out.ends_with(r#""weight":{"value":80.0}}"#),
        "{out}"
    );
    assert_eq!(serde_json::from_str::<Visit>(&out).unwrap(), visit);
}

#[derive(Serialize, Deserialize)]
struct Flat {
    tenant: String,
    #[serde(flatten)]
    patient: r4::Patient,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Number(u32),
    Resource(r4::Resource),
}

/// What serde buffers reaches us as its values, not as text: it is read all the same.
#[test]
fn through_the_buffers_of_derives() {
    let flat: Flat =
        serde_json::from_str(r#"{"tenant":"t","resourceType":"Patient","active":true}"#).unwrap();
    assert_eq!(flat.patient.active.value(), Some(&true));
    let out = serde_json::to_string(&flat).unwrap();
    assert_eq!(out, r#"{"tenant":"t","resourceType":"Patient","active":true}"#);
    let Either::Resource(resource) = serde_json::from_str::<Either>(PATIENT).unwrap() else { panic!() };
    assert_eq!(resource.id(), Some("p"));
}

#[test]
fn through_values() {
    let patient: r4::Patient = serde_json::from_str(PATIENT).unwrap();
    let value = serde_json::to_value(&patient).unwrap();
    assert_eq!(value["resourceType"], "Patient");
    assert_eq!(value["zzz"][1]["a"], serde_json::Value::Null);
    let back: r4::Patient = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(back.id, patient.id);
    let borrowed = r4::Patient::deserialize(&value).unwrap();
    assert_eq!(borrowed.id, patient.id);
}

/// A format that knows nothing of raw values, from serde itself.
#[test]
fn through_any_self_describing_format() {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer};
    let map = BTreeMap::from([("code", "kg"), ("unit", "kg\n")]);
    let from: MapDeserializer<'_, _, Error> = map.into_deserializer();
    let quantity = r4::Quantity::deserialize(from).unwrap();
    assert_eq!((quantity.code.as_str(), quantity.unit.as_str()), (Some("kg"), Some("kg\n")));
}

#[test]
fn binary_formats_hold_the_text() {
    let patient: r4::Patient = serde_json::from_str(PATIENT).unwrap();
    let mut bytes = Vec::new();
    ciborium::into_writer(&patient, &mut bytes).unwrap();
    let text: String = ciborium::from_reader(&bytes[..]).unwrap();
    assert_eq!(text, to_json(&patient));
    let back: r4::Patient = ciborium::from_reader(&bytes[..]).unwrap();
    assert_eq!(back, patient);
    let visit = Visit { number: 7, patient, results: Vec::new(), weight: None };
    let mut bytes = Vec::new();
    ciborium::into_writer(&visit, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<Visit, _>(&bytes[..]).unwrap(), visit);
}

/// Values and datatypes in a program's own types.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Reading {
    dose: Decimal,
    on: Date,
    at: Option<DateTime>,
    sent: Instant,
    time: Time,
    serial: Integer64,
    code: r4::CodeableConcept,
    identifiers: Vec<r4::Identifier>,
}

#[test]
fn values_and_datatypes_inside_a_program_s_own_types() {
    let text = r#"{"dose":1.00,"on":"2020-02","at":"2020-02-03T04:05:06.700+01:00","sent":"2020-02-03T04:05:06Z","time":"04:05:00","serial":"9007199254740993","code":{"coding":[{"code":"a"}]},"identifiers":[{"value":"1"}]}"#;
    let reading: Reading = serde_json::from_str(text).unwrap();
    assert_eq!(reading.dose.as_str(), "1.00");
    assert_eq!(serde_json::to_string(&reading).unwrap(), text);
    let value = serde_json::to_value(&reading).unwrap();
    assert_eq!(serde_json::from_value::<Reading>(value).unwrap(), reading);
    let mut bytes = Vec::new();
    ciborium::into_writer(&reading, &mut bytes).unwrap();
    let back: Reading = ciborium::from_reader(&bytes[..]).unwrap();
    assert_eq!((back.dose.as_str(), &back), ("1.00", &reading));
    // A number where a string belongs is read, and written as it was.
    let bare: Integer64 = serde_json::from_str("9007199254740993").unwrap();
    assert_eq!(
        (bare.get(), serde_json::to_string(&bare).unwrap().as_str()),
        (9007199254740993, "9007199254740993")
    );
    for exact in ["1E-22", "-0", "0.1234567890123456789012345678901234567890", "1e400"] {
        let decimal: Decimal = serde_json::from_str(exact).unwrap();
        assert_eq!(serde_json::to_string(&decimal).unwrap(), exact);
    }
    for bad in ["\"1.0\"", "true", "[1]", "{\"a\":1}", "null"] {
        assert!(serde_json::from_str::<Decimal>(bad).is_err(), "{bad}");
    }
    for bad in ["\"x\"", "1.5", "18446744073709551615", "null"] {
        assert!(serde_json::from_str::<Integer64>(bad).is_err(), "{bad}");
    }
    assert!(serde_json::from_str::<Date>("1").is_err());
}

#[test]
fn errors_are_told_without_content() {
    for text in [
        r#"{"resourceType":"Group","id":"CANARY"}"#,
        r#"["CANARY"]"#,
        r#"{"resourceType":"Patient","id":"CANARY\ud800"}"#,
        r#"{"id":"CANARY"}"#,
        "null",
    ] {
        let error = serde_json::from_str::<r4::Patient>(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("CANARY"), "{error}");
    }
    let error = serde_json::from_str::<r4::Patient>(r#"{"resourceType":"Group"}"#).unwrap_err();
    assert!(error.to_string().starts_with("a resource of another type at byte 0"), "{error}");
    let deep = format!(r#"{{"resourceType":"Patient","zzz":{}{}}}"#, "[".repeat(1000), "]".repeat(1000));
    assert!(serde_json::from_str::<r4::Patient>(&deep).is_err());
}
