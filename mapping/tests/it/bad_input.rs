//! Input that no message ought to be: each is a typed error, or a conversion with issues and losses; nothing is invented and
//! nothing disappears. Every conversion here keeps the laws.

use serde_json::{Value, json};
use synovia_mapping::{Conversion, Converter, ErrorKind, Options, Source};

use crate::common::{check, output, resources};

fn message(kind: &str, segments: &str) -> String {
    format!("MSH|^~\\&|APP|FAC|||20240102030405+0000||{kind}|1|P|2.5.1\r{}\r", segments.replace('\n', "\r"))
}

fn lawful(kind: &str, segments: &str) -> Conversion {
    check(&Source::new("bad.hl7", message(kind, segments).as_bytes()), &Options::default())
}

fn codes(made: &Conversion) -> Vec<&'static str> {
    made.report.issues.iter().map(|i| i.code).collect()
}

fn count(made: &Conversion, kind: &str) -> usize {
    resources(&output(made), kind).len()
}

/// Messages of every family with the segment named left out.
fn without(segment: &str) -> Vec<(&'static str, String)> {
    let all = [
        ("ADT^A01^ADT_A01", "EVN|A01\nPID|1||7^^^M\nPV1|1|I|W\nDG1|1||J45"),
        ("ADT^A40^ADT_A39", "EVN|A40\nPID|1||7^^^M\nMRG|8^^^M\nPV1|1|I"),
        (
            "ORU^R01^ORU_R01",
            "PID|1||7^^^M\nPV1|1|O\nORC|RE|P1\nOBR|1|P1|F1|A^a^L\nOBX|1|NM|B^b^L||5|g/L|||||F",
        ),
        ("ORM^O01^ORM_O01", "PID|1||7^^^M\nPV1|1|O\nORC|NW|P1\nOBR|1|P1||A^a^L\nNTE|1||n"),
        ("OML^O21^OML_O21", "PID|1||7^^^M\nPV1|1|O\nORC|NW|P1\nOBR|1|P1||A^a^L\nSPM|1|S1||BLD"),
        ("RDE^O11^RDE_O11", "PID|1||7^^^M\nPV1|1|O\nORC|NW|P1\nRXE|^^^20240101|M^m^L|1||mg\nRXR|PO"),
        ("VXU^V04^VXU_V04", "PID|1||7^^^M\nPV1|1|O\nORC|RE||F1\nRXA|0|1|20240101||08^HepB^CVX|0.5"),
        ("SIU^S12^SIU_S12", "SCH|P1|F1\nPID|1||7^^^M\nPV1|1|O\nRGS|1\nAIS|1||S^s^L|20240105"),
        ("MDM^T02^MDM_T02", "EVN|T02\nPID|1||7^^^M\nPV1|1|O\nTXA|1|CN|TX|20240101\nOBX|1|TX|A^a^L||text"),
        ("DFT^P03^DFT_P03", "EVN|P03\nPID|1||7^^^M\nPV1|1|O\nFT1|1|||20240101||CG|C^c^L"),
        ("BAR^P01^BAR_P01", "EVN|P01\nPID|1||7^^^M\nPV1|1|O\nIN1|1|P|C"),
    ];
    let left = |text: &str| text.lines().filter(|l| !l.starts_with(segment)).collect::<Vec<_>>().join("\n");
    all.into_iter().map(|(kind, text)| (kind, left(text))).collect()
}

#[test]
fn without_a_patient() {
    for (kind, segments) in without("PID") {
        let made = lawful(kind, &segments);
        let bundle = output(&made);
        // Nobody is made up: where FHIR requires a subject, it is said to be unknown.
        let patients = resources(&bundle, "Patient");
        assert!(patients.iter().all(|p| p["identifier"].is_array()), "{kind}");
        if !kind.starts_with("ADT^A40") {
            assert!(patients.is_empty(), "{kind}");
        }
    }
}

#[test]
fn without_a_visit() {
    for (kind, segments) in without("PV1") {
        let made = lawful(kind, &segments);
        assert!(count(&made, "Encounter") == 0, "{kind}");
        assert_eq!(count(&made, "Patient"), if kind.starts_with("ADT^A40") { 2 } else { 1 }, "{kind}");
    }
}

#[test]
fn without_an_order_detail() {
    for segment in ["OBR", "ORC", "RXE", "RXA", "SCH", "TXA", "FT1", "MRG", "SPM", "EVN"] {
        for (kind, segments) in without(segment) {
            lawful(kind, &segments);
        }
    }
    let made = lawful("ORU^R01^ORU_R01", "PID|1||7^^^M\nORC|RE|P1\nOBX|1|NM|B^b^L||5|||||F");
    assert!(codes(&made).contains(&"mapping/order-without-obr"));
    assert_eq!(count(&made, "Observation"), 1);
}

#[test]
fn with_several_patients() {
    let made = lawful("ADT^A01^ADT_A01", "PID|1||7^^^M\nPV1|1|I\nPID|2||8^^^M\nPV1|1|O");
    assert_eq!(count(&made, "Patient"), 1);
    assert!(codes(&made).contains(&"mapping/second-patient"));
    assert!(made.report.losses.iter().any(|l| &*l.source == "PID[2]-3[1].1"), "what is left out is said");
    // A message of results may be about several.
    let made = lawful("ORU^R01^ORU_R01", "PID|1||7^^^M\nOBR|1||F1|A\nPID|2||8^^^M\nOBR|1||F2|A");
    assert_eq!((count(&made, "Patient"), count(&made, "DiagnosticReport")), (2, 2));
}

#[test]
fn results_before_their_order() {
    let made = lawful("ORU^R01^ORU_R01", "PID|1||7^^^M\nOBX|1|NM|B^b^L||5|g/L|||||F\nOBR|1||F1|A^a^L");
    // It is about the patient: nothing says that it is of the order that comes later.
    let bundle = output(&made);
    assert_eq!((count(&made, "Observation"), count(&made, "DiagnosticReport")), (1, 1));
    assert!(resources(&bundle, "DiagnosticReport")[0]["result"].is_null());
}

#[test]
fn of_an_unknown_event_version_or_structure() {
    let segments = "PID|1||7^^^M^MR||Muster^Erika\nPV1|1|I\nOBX|1|NM|B^b^L||5|g/L|||||F";
    for kind in [
        "ADT^A99",
        "ORU^R99",
        "ADT",
        "ADT^",
        "ADT^A01^XXX_Y99",
        "ORU^R01^ADT_A01",
        "ZZZ^Z01",
        "ZZZ",
        "",
        "^",
        "^^^",
        "A~B",
    ] {
        let made = lawful(kind, segments);
        assert_eq!(made.report.leaves.mapped + made.report.leaves.lost, made.report.leaves.total, "{kind}");
    }
    assert!(codes(&lawful("ZZZ^Z01", segments)).contains(&"mapping/message-type-unsupported"));
    for version in ["9.9", "", "2.5.1^USA", "2", "two", "2.10", "\"\""] {
        let text = message("ADT^A01^ADT_A01", segments).replace("|2.5.1\r", &format!("|{version}\r"));
        let made = check(&Source::new("version.hl7", text.as_bytes()), &Options::default());
        assert_eq!(count(&made, "Patient"), 1, "{version}");
    }
}

#[test]
fn impossible_times() {
    for time in [
        "20241301",
        "20240230",
        "2024013",
        "99999999",
        "20240101250000",
        "202401010099",
        "0000",
        "now",
        "-1",
        "20240101120000+2500",
        "2024-01-01",
    ] {
        let made =
            lawful("ADT^A01^ADT_A01", &format!("PID|1||7^^^M||X|||{time}\nPV1|1|I{}{time}", "|".repeat(42)));
        let bundle = output(&made);
        let patient = resources(&bundle, "Patient")[0];
        assert!(patient["birthDate"].is_null() || time.starts_with("2024"), "{time}: {patient}");
    }
    let made = lawful("ADT^A01^ADT_A01", "PID|1||7^^^M||||19990230");
    assert!(codes(&made).iter().any(|c| c.contains("-not-valid")), "{:?}", codes(&made));
    assert!(made.report.losses.iter().any(|l| &*l.source == "PID-7[1].1" && l.reason.as_str() == "invalid"));
}

#[test]
fn impossible_units_numbers_and_codes() {
    for value in ["1,5", "1e999", "NaN", "--1", "1.2.3", "0x10", "five", " ", "+", "."] {
        let made = lawful(
            "ORU^R01^ORU_R01",
            &format!("OBR|1||F|A\nOBX|1|NM|B^b^L||{value}|no such unit^^UCUM|||||F"),
        );
        let bundle = output(&made);
        let observation = resources(&bundle, "Observation")[0];
        assert!(observation["valueQuantity"].is_null(), "{value}: {observation}");
    }
    // A code that a required value set does not have is refused, and the element says that it is unknown.
    let made = lawful("ADT^A01^ADT_A01", "PID|1||7^^^M|||||Q\nPV1|1|I");
    assert!(codes(&made).contains(&"mapping/code-not-mapped"));
    assert!(resources(&output(&made), "Patient")[0]["gender"].is_null());
    let made = lawful("ORU^R01^ORU_R01", "OBR|1||F|A||||||||||||||||||||||?\nOBX|1|ST|B^b^L||v||||||?");
    let bundle = output(&made);
    assert_eq!(resources(&bundle, "DiagnosticReport")[0]["status"], "unknown");
    assert_eq!(resources(&bundle, "Observation")[0]["status"], "unknown");
}

#[test]
fn options_that_contradict_each_other() {
    for bad in [
        json!({"strict": "any-leaf", "lineage": false}),
        json!({"strict": "unexplained", "lineage": false}),
        json!({"timeZone": "Europe/Berlin"}),
        json!({"now": "yesterday"}),
    ] {
        let options: Options = serde_json::from_value(bad.clone()).unwrap();
        assert_eq!(Converter::new(options).unwrap_err().kind(), ErrorKind::Options, "{bad}");
    }
    for bad in [
        json!({"profile": "us-core"}),
        json!({"no": 1}),
        json!({"limits": {"maxResources": -1}}),
        json!("strict"),
    ] {
        assert!(serde_json::from_value::<Options>(bad.clone()).is_err(), "{bad}");
    }
}

#[test]
fn bytes_that_are_no_message() {
    let converter = Converter::new(Options::default()).unwrap();
    for (bytes, kind) in [
        (&b""[..], ErrorKind::UnknownSource),
        (b"MSH", ErrorKind::Parse),
        (b"MSH|", ErrorKind::Parse),
        (b"PID|1||7", ErrorKind::UnknownSource),
        (b"\x00\xff\xfe", ErrorKind::UnknownSource),
        (b"MSHABCD", ErrorKind::Parse),
        (b"{\"resourceType\":\"Patient\"", ErrorKind::Parse),
    ] {
        match converter.convert(&Source::new("x", bytes)) {
            Err(error) => {
                assert!([kind, ErrorKind::UnknownSource].contains(&error.kind()), "{bytes:?}: {error}");
            }
            Ok(made) => assert!(
                output(&made)["entry"].as_array().is_some_and(|e: &Vec<Value>| !e.is_empty()),
                "{bytes:?}"
            ),
        }
    }
}
