//! FHIR to an item of a modality worklist: what was read from one is written again, and what cannot be is told.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use synovia_dicom_meta::{ElementView, parse};
use synovia_mapping::options::Options;
use synovia_mapping::{Conversion, ErrorKind, Reason, Source};

use crate::common::{converter, in_crate, tsv};
use crate::dicom::file;

fn options() -> Options {
    let mut options = Options::default();
    options.identifier_systems.insert("KNOWN".into(), "https://ids.example.org/known".into());
    options.code_systems.insert("99X".into(), "https://codes.example.org/x".into());
    options
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(in_crate(&format!("tests/data/dicom/{name}.txt"))).unwrap()
}

/// The FHIR of an item of a worklist.
fn fhir(item: &str) -> Vec<u8> {
    let bytes = file(item);
    converter(options()).convert(&Source::new("item.dcm", &bytes)).unwrap().output.to_bytes()
}

fn to(target: &str, bundle: &[u8]) -> Conversion {
    converter(options()).convert_to(&Source::new("bundle.json", bundle), target).unwrap()
}

/// Every value of a data set by its place, times of day with their seconds.
fn values(bytes: &[u8]) -> BTreeMap<String, String> {
    let data_set = parse(bytes).unwrap();
    let text = |element: ElementView<'_>| {
        let mut text = element.texts().unwrap().collect::<Vec<_>>().join("\\");
        if element.vr().as_str() == "TM" && text.len() == 4 {
            text.push_str("00");
        }
        text
    };
    let kept = data_set.leaves().filter(|leaf| leaf.element.tag().group() != 2);
    kept.map(|leaf| (leaf.to_string(), text(leaf.element))).collect()
}

/// Each leaf is mapped or lost, and what is lost says why.
fn accounted(made: &Conversion) {
    let report = &made.report;
    let mapped: BTreeSet<_> =
        report.lineage.iter().filter(|l| l.offset.is_some()).filter_map(|l| l.source.as_deref()).collect();
    let lost: BTreeSet<_> = report.losses.iter().map(|l| &*l.source).collect();
    assert!(mapped.is_disjoint(&lost), "{:?}", mapped.intersection(&lost).collect::<Vec<_>>());
    assert_eq!((mapped.len(), lost.len()), (report.leaves.mapped, report.leaves.lost));
    assert_eq!(report.leaves.total, mapped.len() + lost.len());
}

fn codes(made: &Conversion) -> Vec<&'static str> {
    made.report.issues.iter().map(|issue| issue.code).collect()
}

#[test]
fn an_item_read_to_fhir_is_written_again() {
    for name in ["worklist", "order"] {
        let item = fixture(name);
        let made = to("dicom", &fhir(&item));
        accounted(&made);
        let (written, read) = (values(made.output.as_dicom().unwrap()), values(&file(&item)));
        let apart = written.iter().filter(|(place, value)| read.get(*place) != Some(value));
        let gone = read.iter().filter(|(place, _)| !written.contains_key(*place));
        assert_eq!(apart.chain(gone).collect::<Vec<_>>(), [], "{name}");
        assert_eq!(codes(&made), [""; 0], "{name}: {:?}", made.report.issues);
        // The same data set in the JSON model.
        let text = to("dicom-json", &fhir(&item)).output.to_bytes();
        let back = synovia_dicom_meta::json::read(&text).unwrap();
        assert_eq!(values(&back.to_bytes()), values(&file(&item)), "{name}");
        let text = to("dicom-xml", &fhir(&item)).output.to_bytes();
        let back = synovia_dicom_meta::xml::read(&text).unwrap();
        assert_eq!(values(&back.to_bytes()), values(&file(&item)), "{name}");
        let targets: BTreeSet<&str> = made.report.lineage.iter().map(|l| l.target.as_str()).collect();
        for place in values(&file(&item)).keys() {
            assert!(targets.contains(place.as_str()), "{name}: {place} has no lineage");
        }
    }
}

#[test]
fn rows_fire_in_the_other_direction() {
    let order = fixture("order");
    let mut items = vec![fixture("worklist"), order.clone()];
    for word in ["STARTED", "DEPARTED", "ARRIVED"] {
        items.push(order.replace("= READY", &format!("= {word}")));
    }
    items.extend(["STAT", "ROUTINE"].map(|word| order.replace("= HIGH", &format!("= {word}"))));
    items.extend(["M", "F"].map(|sex| order.replace("PatientSex = O", &format!("PatientSex = {sex}"))));
    // Each issuer as each kind.
    for turn in 1..3 {
        let kinds = ["ISO", "URI", "UUID"];
        let turned = |line: &str| {
            let at = kinds.iter().position(|kind| line.ends_with(&format!("UniversalEntityIDType = {kind}")));
            at.map_or_else(|| line.to_string(), |at| line.replace(kinds[at], kinds[(at + turn) % 3]))
        };
        items.push(order.lines().map(turned).collect::<Vec<_>>().join("\n"));
    }
    let mut fired = BTreeSet::new();
    for item in &items {
        let made = to("dicom-json", &fhir(item));
        accounted(&made);
        fired.extend(made.report.lineage.iter().flat_map(|l| &l.rules).map(|rule| rule.id()));
    }
    let groups = ["alert", "request", "step", "patient", "encounter", "name", "code", "practitioner", "time"];
    // What two words of DICOM are one of FHIR comes back as the first; a plain code is no text, and plain ids are items.
    let one_way = [
        "dicom/request#priority-medium",
        "dicom/request#priority-low",
        "dicom/code#text",
        "dicom/patient#other-ids",
    ];
    let idle: Vec<String> = tsv("data/dicom-fhir.tsv")
        .into_iter()
        .filter(|row| !row["inverse"].is_empty())
        .map(|row| row["id"].clone())
        .filter(|id| groups.iter().any(|group| id.starts_with(&format!("dicom/{group}#"))))
        .filter(|id| !fired.contains(id) && !one_way.contains(&id.as_str()))
        .collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn what_is_known_of_another_or_in_another_unit_is_not_written() {
    let order = json!({"resourceType": "ServiceRequest", "id": "o", "status": "active", "intent": "order",
        "subject": {"reference": "urn:uuid:p"}});
    let patient = |id: &str| json!({"resourceType": "Patient", "id": id, "identifier": [{"value": id}]});
    let weight = |of: &str, code: &str| {
        json!({"resourceType": "Observation", "status": "final", "subject": {"reference": format!("urn:uuid:{of}")},
            "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]},
            "valueQuantity": {"value": 81, "system": "http://unitsofmeasure.org", "code": code}})
    };
    let weighed = |of: &str, code: &str| {
        let made = to("dicom-json", &bundle(&order, &[patient("p"), patient("q"), weight(of, code)]));
        accounted(&made);
        let item: Value = serde_json::from_slice(&made.output.to_bytes()).unwrap();
        (item["00101030"]["Value"][0].clone(), codes(&made).contains(&"mapping/unit-not-mapped"))
    };
    assert_eq!(weighed("p", "kg").0.to_string().trim_matches('"'), "81");
    assert_eq!(weighed("q", "kg"), (Value::Null, false));
    assert_eq!(weighed("p", "[lb_av]"), (Value::Null, true));
}

#[test]
fn what_is_no_longer_to_be_warned_of_is_not_written() {
    let order = json!({"resourceType": "ServiceRequest", "id": "o", "status": "active", "intent": "order",
        "subject": {"reference": "urn:uuid:p"}});
    let patient = json!({"resourceType": "Patient", "id": "p", "identifier": [{"value": "p"}]});
    let alerts = |of: &str, status: &str, code: Value| {
        let flag =
            json!({"resourceType": "Flag", "status": status, "code": code, "subject": {"reference": of}});
        let made = to("dicom-json", &bundle(&order, &[patient.clone(), flag]));
        accounted(&made);
        let item: Value = serde_json::from_slice(&made.output.to_bytes()).unwrap();
        (item["00102000"]["Value"][0].clone(), codes(&made).contains(&"mapping/status-without-place"))
    };
    let coded = json!({"coding": [{"code": "1"}, {"code": "2", "display": "fall risk"}]});
    assert_eq!(alerts("urn:uuid:p", "active", json!({"text": "pacemaker"})), ("pacemaker".into(), false));
    assert_eq!(alerts("urn:uuid:p", "active", coded), ("fall risk".into(), false));
    assert_eq!(alerts("urn:uuid:p", "inactive", json!({"text": "pacemaker"})), (Value::Null, true));
    assert_eq!(alerts("urn:uuid:q", "active", json!({"text": "pacemaker"})), (Value::Null, false));
}

/// A Bundle of an order and what is given beside it.
fn bundle(order: &Value, others: &[Value]) -> Vec<u8> {
    let all = std::iter::once(order).chain(others);
    let entry: Vec<Value> = all
        .map(|r| json!({"fullUrl": format!("urn:uuid:{}", r["id"].as_str().unwrap_or("x")), "resource": r}))
        .collect();
    json!({"resourceType": "Bundle", "type": "collection", "entry": entry}).to_string().into_bytes()
}

#[test]
fn what_the_worklist_requires_is_told_and_not_invented() {
    let order = json!({"resourceType": "ServiceRequest", "id": "o", "status": "active", "intent": "order",
        "subject": {"display": "somebody"}});
    let task = json!({"resourceType": "Task", "id": "t", "status": "requested", "intent": "order",
        "basedOn": [{"reference": "urn:uuid:o"}]});
    let made = to("dicom-json", &bundle(&order, &[task]));
    accounted(&made);
    let missing: BTreeSet<_> = made
        .report
        .issues
        .iter()
        .filter(|issue| issue.code == "mapping/required-element-missing")
        .filter_map(|issue| issue.target.clone())
        .collect();
    let expected = [
        "PatientID",
        "PatientName",
        "RequestedProcedureID",
        "ScheduledProcedureStepSequence[0].Modality",
        "ScheduledProcedureStepSequence[0].ScheduledProcedureStepID",
        "ScheduledProcedureStepSequence[0].ScheduledProcedureStepStartDate",
        "ScheduledProcedureStepSequence[0].ScheduledProcedureStepStartTime",
        "ScheduledProcedureStepSequence[0].ScheduledStationAETitle",
        "StudyInstanceUID",
    ];
    assert_eq!(missing, expected.map(String::from).into());
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    assert!(!text.contains("0020000D"), "no study is made up: {text}");
}

#[test]
fn what_an_attribute_cannot_hold_is_given_up_and_not_cut() {
    let order = json!({"resourceType": "ServiceRequest", "id": "o", "status": "active", "intent": "order",
        "priority": "routine", "authoredOn": "2026-03",
        "subject": {"reference": "urn:uuid:p"},
        "identifier": [{"type": {"coding": [{"code": "ACSN"}]}, "value": "longer-than-sixteen-letters"}, {"value": "R\\1"}],
        "code": {"coding": [{"system": "http://x.example.org", "code": "1", "display": "one"}]}});
    let patient = json!({"resourceType": "Patient", "id": "p", "gender": "unknown", "birthDate": "1970",
        "identifier": [{"value": "1"}], "name": [{"family": "A^B=C", "given": ["D"]}]});
    let made = to("dicom-json", &bundle(&order, &[patient]));
    accounted(&made);
    let mut found: Vec<_> = codes(&made);
    found.retain(|code| *code != "mapping/required-element-missing");
    found.sort_unstable();
    assert_eq!(
        found,
        [
            "mapping/code-not-mapped",
            "mapping/date-not-valid",
            "mapping/date-not-valid",
            "mapping/system-without-designator",
            "mapping/text-not-encodable",
            "mapping/value-too-long",
        ]
    );
    let lost: BTreeSet<_> = made
        .report
        .losses
        .iter()
        .filter(|loss| loss.reason == Reason::Invalid)
        .map(|loss| loss.source.rsplit('.').next().unwrap_or_default().to_string())
        .collect();
    assert_eq!(lost, ["authoredOn", "birthDate", "gender", "system", "value"].map(String::from).into());
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    assert!(text.contains(r#""00100010":{"vr":"PN","Value":[{"Alphabetic":"A B C^D"}]}"#), "{text}");
}

#[test]
fn times_of_another_offset_are_told() {
    let order = json!({"resourceType": "ServiceRequest", "id": "o", "status": "active", "intent": "order",
        "subject": {"display": "x"}, "authoredOn": "2026-03-31T12:00:00+01:00"});
    let task = json!({"resourceType": "Task", "id": "t", "status": "ready", "intent": "order",
        "executionPeriod": {"start": "2026-04-01T09:00:00.25-05:00"}});
    let made = to("dicom-json", &bundle(&order, &[task]));
    accounted(&made);
    assert!(codes(&made).contains(&"mapping/other-time-zone"));
    let json: Value = serde_json::from_slice(&made.output.to_bytes()).unwrap();
    assert_eq!(json["00080201"]["Value"][0], "+0100");
    let step = &json["00400100"]["Value"][0];
    assert_eq!(step["00400002"]["Value"][0], "20260401");
    assert_eq!(step["00400003"], Value::Null);
}

#[test]
fn no_order_is_an_error_and_a_second_one_an_issue() {
    let patient = json!({"resourceType": "Patient", "id": "p"});
    let error =
        converter(options()).convert_to(&Source::new("x", &bundle(&patient, &[])), "dicom").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoOrder);
    let order = |id: &str| {
        json!({"resourceType": "ServiceRequest", "id": id, "status": "active", "intent": "order",
            "subject": {"display": "x"}, "identifier": [{"value": id}]})
    };
    let task = json!({"resourceType": "Task", "id": "t", "status": "ready", "intent": "order",
        "basedOn": [{"reference": "urn:uuid:second"}]});
    let made = to("dicom-json", &bundle(&order("first"), &[order("second"), task]));
    accounted(&made);
    assert!(codes(&made).contains(&"mapping/one-order-only"));
    let json: Value = serde_json::from_slice(&made.output.to_bytes()).unwrap();
    assert_eq!(json["00401001"]["Value"][0], "second");
    assert_eq!(json["00400100"]["Value"].as_array().unwrap().len(), 1);
}
