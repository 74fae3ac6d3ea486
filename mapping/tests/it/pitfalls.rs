//! The pitfalls of reading real messages, one test each. Where one stands in `traps.rs` or beside its map, it is not repeated.

use serde_json::Value;
use synovia_mapping::{Conversion, Options, Source};

use crate::common::{check, output, resources};

/// A result message with an offset in MSH-7.
fn oru(segments: &[&str]) -> String {
    let header = "MSH|^~\\&|LAB|HOSP|||20240102030405+0100||ORU^R01^ORU_R01|1|P|2.5.1";
    [&[header], segments].concat().join("\r")
}

const PID: &str = "PID|1||4711^^^HOSP";
const OBR: &str = "OBR|1|P1|F1|24331-1^Lipid^LN|||20240101||||||||||||||||||F";

/// Converts and holds the conversion to the laws: every leaf accounted for, no reference without its thing, valid FHIR.
fn lawful(message: &str) -> Conversion {
    check(&Source::new("pitfall.hl7", message.as_bytes()), &Options::default())
}

fn made(segments: &[&str]) -> Value {
    output(&lawful(&oru(segments)))
}

/// What one OBX with this value makes.
fn observed(kind: &str, value: &str) -> Value {
    let obx = format!("OBX|1|{kind}|1-8^x^LN||{value}|mg^^UCUM|||||F");
    let bundle = made(&[PID, OBR, &obx]);
    resources(&bundle, "Observation")[0].clone()
}

fn codes(made: &Conversion) -> Vec<&'static str> {
    made.report.issues.iter().map(|issue| issue.code).collect()
}

#[test]
fn results_after_a_specimen_are_results_of_the_order() {
    let bundle = made(&[PID, OBR, "SPM|1|S1||BLD", "OBX|1|NM|1-8^x^LN||5|||||||F"]);
    let (report, observation) = (resources(&bundle, "DiagnosticReport"), resources(&bundle, "Observation"));
    assert_eq!(report[0]["result"].as_array().unwrap().len(), 1);
    assert_eq!(observation[0]["specimen"]["reference"], report[0]["specimen"][0]["reference"]);
}

#[test]
fn results_that_share_a_sub_id_have_an_owner() {
    let bundle = made(&[
        PID,
        OBR,
        "OBX|1|ST|A^a^L|1|E. coli||||||F",
        "OBX|2|ST|B^b^L|1|many||||||F",
        "OBX|3|ST|A^a^L|2|S. aureus||||||F",
    ]);
    let all = resources(&bundle, "Observation");
    let owners: Vec<_> = all.iter().filter(|o| o["hasMember"].is_array()).collect();
    assert_eq!((all.len(), owners.len()), (4, 1));
    assert_eq!(owners[0]["hasMember"].as_array().unwrap().len(), 2);
}

#[test]
fn structured_numbers_keep_their_operator() {
    let value = observed("SN", ">^100");
    assert_eq!(
        (&value["valueQuantity"]["comparator"], value["valueQuantity"]["value"].as_f64()),
        (&">".into(), Some(100.0))
    );
    let ratio = observed("SN", "^1^:^128");
    assert_eq!(ratio["valueRatio"]["denominator"]["value"].as_f64(), Some(128.0));
    let range = observed("SN", "^3^-^5");
    assert_eq!(range["valueRange"]["high"]["value"].as_f64(), Some(5.0));
    assert_eq!(observed("SN", "<>^7")["valueString"], "<> 7 mg");
}

#[test]
fn a_number_behind_a_comparator_is_a_number() {
    for (sent, sign, number) in [("<10", "<", "10"), (">= 5.5", ">=", "5.5"), (" <0.1", "<", "0.1")] {
        let quantity = &observed("NM", sent)["valueQuantity"];
        assert_eq!((&quantity["comparator"], quantity["value"].to_string().as_str()), (&sign.into(), number));
        assert_eq!(quantity["unit"], "mg");
    }
    for text in ["<", "<<5", "< about 5", "5<"] {
        assert_eq!(observed("NM", text)["valueString"], text);
    }
}

#[test]
fn numbers_keep_their_digits() {
    let message = oru(&[PID, OBR, "OBX|1|NM|1-8^x^LN||1.50|mg|||||F"]);
    let text = String::from_utf8(lawful(&message).output.to_bytes()).unwrap();
    assert!(text.contains("\"value\":1.50"), "{text}");
}

#[test]
fn documents_and_pointers_are_attachments() {
    let document = observed("ED", "^TEXT^PDF^Base64^JVBERi0=");
    let value = &document["extension"][0]["valueAttachment"];
    assert_eq!((&value["data"], &value["contentType"]), (&"JVBERi0=".into(), &"application/pdf".into()));
    let pointer = observed("RP", "https://images.example.org/1^HOSP^TEXT^HTML");
    assert_eq!(pointer["extension"][0]["valueAttachment"]["url"], "https://images.example.org/1");
}

#[test]
fn a_note_belongs_to_the_segment_before_it() {
    let bundle = made(&[
        PID,
        OBR,
        "NTE|1||of the order",
        "OBX|1|NM|A^a^L||5||||||F",
        "NTE|1||of A",
        "OBX|2|NM|B^b^L||6||||||F",
        "NTE|1||of B",
    ]);
    let notes: Vec<_> =
        resources(&bundle, "Observation").iter().map(|o| o["note"][0]["text"].clone()).collect();
    assert_eq!(notes, ["of A", "of B"]);
    assert!(!resources(&bundle, "Patient")[0].to_string().contains("of the order"));
}

#[test]
fn absent_empty_and_deleted_are_different() {
    let patient = |pid: &str| resources(&made(&[pid]), "Patient")[0].clone();
    assert!(patient("PID|1||4711^^^HOSP||||20000101")["birthDate"].is_string());
    for pid in ["PID|1||4711^^^HOSP", "PID|1||4711^^^HOSP||||"] {
        let patient = patient(pid);
        assert!(patient["birthDate"].is_null() && patient["_birthDate"].is_null());
    }
    let deleted = patient("PID|1||4711^^^HOSP||||\"\"");
    assert!(deleted["birthDate"].is_null() && deleted["_birthDate"]["extension"].is_array());
}

#[test]
fn equal_numbers_of_different_orders_make_different_things() {
    // The placer repeats a number, and one facility is on both ends.
    let message = oru(&[
        PID,
        "OBR|1|P1|F1|A^a^L|||||||||||||||||||||F",
        "OBX|1|NM|1-8^x^LN||5||||||F",
        "OBR|2|P1|F1|A^a^L|||||||||||||||||||||F",
        "OBX|1|NM|1-8^x^LN||5||||||F",
    ])
    .replace("|HOSP|||", "|HOSP|LAB|HOSP|");
    let bundle = output(&lawful(&message));
    assert_eq!(resources(&bundle, "DiagnosticReport").len(), 2);
    assert_eq!(resources(&bundle, "Observation").len(), 2);
    let mut ids: Vec<_> =
        bundle["entry"].as_array().unwrap().iter().map(|e| e["fullUrl"].to_string()).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn one_person_organization_and_place_is_one_resource() {
    let bundle = made(&[
        PID,
        "PV1|1|I|W1^R2^B3^HOSP||||12^Welby^Marcus^^^^^^HOSP|12^Welby^Marcus^^^^^^HOSP",
        "ORC|RE|P1|F1|||||||||12^Welby^Marcus^^^^^^HOSP",
        OBR,
    ]);
    assert_eq!(resources(&bundle, "Practitioner").len(), 1);
    let named = |value: &str| {
        let all = resources(&bundle, "Organization");
        all.into_iter().filter(|o| o["identifier"][0]["value"] == value).count()
    };
    assert_eq!(named("HOSP"), 1);
}

#[test]
fn delimiters_line_ends_and_marks_before_the_message_are_no_content() {
    let plain = lawful(&oru(&[PID, OBR, "OBX|1|NM|1-8^x^LN||5||||||F"]));
    let odd = [
        oru(&[PID, OBR, "OBX|1|NM|1-8^x^LN||5||||||F"]).replace('\r', "\n"),
        oru(&[PID, OBR, "OBX|1|NM|1-8^x^LN||5||||||F"]).replace('\r', "\r\n"),
        format!("\u{feff}{}", oru(&[PID, OBR, "OBX|1|NM|1-8^x^LN||5||||||F"])),
        oru(&[PID, OBR, "OBX|1|NM|1-8^x^LN||5||||||F"]).replace("|^~\\&|", "|^~\\&#|"),
        oru(&[PID, OBR, "OBX|1|NM|1-8^x^LN||5||||||F"]).replace('|', "!").replace('^', "*"),
        oru(&["PID|1||4711^^^HOSP|||||||", OBR, "OBX|1|NM|1-8^x^LN||5||||||F|||^^^|"]),
    ];
    for message in odd {
        let made = lawful(&message);
        assert_eq!(made.output.to_bytes(), plain.output.to_bytes(), "{message:?}");
    }
}

#[test]
fn messages_without_a_visit_a_patient_or_an_order_convert() {
    let bundle = made(&[PID, OBR, "OBX|1|NM|1-8^x^LN||5||||||F"]);
    assert!(resources(&bundle, "Encounter").is_empty());
    let bundle = made(&[OBR, "OBX|1|NM|1-8^x^LN||5||||||F"]);
    assert!(resources(&bundle, "Patient").is_empty() && resources(&bundle, "Observation").len() == 1);
    let bundle = made(&[PID, "OBX|1|NM|1-8^x^LN||5||||||F"]);
    assert!(resources(&bundle, "DiagnosticReport").is_empty());
    assert_eq!(resources(&bundle, "Observation").len(), 1);
    // Several patients: each with the results that follow.
    let bundle = made(&[PID, OBR, "PID|2||4712^^^HOSP", OBR]);
    assert_eq!((resources(&bundle, "Patient").len(), resources(&bundle, "DiagnosticReport").len()), (2, 2));
}

#[test]
fn identifiers_without_an_assigner_or_with_an_oid_only() {
    let of = |pid: &str| resources(&made(&[pid]), "Patient")[0]["identifier"][0].clone();
    let bare = of("PID|1||4711");
    assert_eq!((&bare["value"], bare["system"].is_null()), (&"4711".into(), true));
    assert_eq!(of("PID|1||4711^^^&1.2.3&ISO")["system"], "urn:oid:1.2.3");
    // What is no OID is no system, and is kept as who assigned the number.
    let odd = of("PID|1||4711^^^&HOSP&ISO");
    assert!(odd["system"].is_null() && odd["assigner"]["reference"].is_string());
}

#[test]
fn impossible_dates_and_codes_are_reported_and_not_guessed() {
    let made = lawful(&oru(&["PID|1||4711^^^HOSP||||20240231|Q", OBR]));
    let bundle = output(&made);
    let patient = resources(&bundle, "Patient")[0];
    assert!(patient["birthDate"].is_null());
    assert!(codes(&made).iter().any(|code| code.starts_with("mapping/")), "{:?}", codes(&made));
    let lost: Vec<_> = made.report.losses.iter().map(|l| l.source.to_string()).collect();
    assert!(lost.contains(&"PID-7[1].1".to_string()), "{lost:?}");
}

#[test]
fn what_two_segments_say_in_the_same_words_is_lost_in_neither() {
    let made = lawful(
        "MSH|^~\\&|A|B|||20240102030405+0100||ADT^A01|1|P|2.5.1\r\
         PID|1||4711^^^HOSP||Roe^Ada||||||||||||||123456789\rPV1|1|I\r\
         IN1|1|P1|C1|Insurer||||||||||||Roe^Ada|SEL\rIN2||123456789",
    );
    assert!(made.report.losses.iter().all(|loss| &*loss.source != "IN2-2[1].1"));
}

#[test]
fn a_requisition_is_an_order_of_a_supply() {
    let message = "MSH|^~\\&|A|B|||20240102030405+0100||OMS^O05^OMS_O05|1|P|2.5.1\rPID|1||4711^^^HOSP\r\
         ORC|NW|P1|F1|||||20240102||||7^Doe^Jim\r\
         RQD|1|S1^Gloves^L|X9^Gloves, sterile^99C||12|BX^box^L|||W1^Ward 1|20240105\r\
         RQ1||M1^Maker^L|C77|V1^Vendor^L|V88|Y|N";
    let made = lawful(message);
    let bundle = output(&made);
    let [supply] = resources(&bundle, "SupplyRequest")[..] else { panic!("one requisition") };
    assert_eq!((&supply["status"], &supply["authoredOn"]), (&"active".into(), &Value::Null));
    assert_eq!(supply["itemCodeableConcept"]["coding"].as_array().unwrap().len(), 2);
    assert_eq!(supply["quantity"]["value"].to_string(), "12");
    assert_eq!(supply["occurrenceDateTime"], "2024-01-05");
    assert_eq!(supply["identifier"].as_array().unwrap().len(), 2);
    assert_eq!(supply["parameter"].as_array().unwrap().len(), 5);
    assert!(supply["supplier"][0]["reference"].is_string() && supply["deliverTo"]["reference"].is_string());
    assert!(resources(&bundle, "ServiceRequest").is_empty());
    assert!(
        made.report
            .losses
            .iter()
            .all(|loss| !loss.source.starts_with("RQ") || loss.source.starts_with("RQD-1["))
    );
}
