//! `inspect` and `convert` on FHIR inputs.

use serde_json::Value;

use crate::run::{CONVERT, INSPECT, Ran, file, folder, run, sample};

const PATIENT: &str = r#"{
  "resourceType": "Patient",
  "id": "p1",
  "name": [ { "family": "Muster", "given": [ "Erika", null ], "_given": [ null, { "id": "g" } ] } ],
  "birthDate": "1962-02-14",
  "_birthDate": { "extension": [ { "url": "http://example.org/time", "valueDecimal": 1.50 } ] },
  "contained": [ { "resourceType": "Organization", "id": "o", "name": "Nord" } ],
  "local": [ 1.00 ]
}"#;

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn inspect(arguments: &[&str], input: &str) -> (i32, Value) {
    let ran = run(INSPECT, arguments, input.as_bytes());
    (ran.code, serde_json::from_str(&ran.out).unwrap())
}

/// Runs `convert` with a report; gives what it said and the reports.
fn convert(test: &str, arguments: &[&str], input: &[u8]) -> (Ran, Vec<Value>) {
    let report = folder(test).join("r.ndjson").display().to_string();
    let ran = run(CONVERT, &[&["--report", &report], arguments].concat(), input);
    (ran, lines(&std::fs::read_to_string(report).unwrap()))
}

#[test]
fn inspect_names_counts_and_writes_back() {
    let (code, seen) = inspect(&["--json", "--roundtrip", "-"], PATIENT);
    assert_eq!((code, seen["format"].as_str(), seen["kind"].as_str()), (0, Some("fhir"), Some("Patient")));
    assert_eq!((seen["layout"].as_str(), seen["messages"].as_u64()), (Some("json"), Some(1)));
    assert_eq!(seen["counts"], serde_json::json!({"Patient": 1, "Organization": 1, "leaves": 10}));
    assert_eq!(seen["roundtrip"]["identical"], true);
    let ran = run(INSPECT, &["--roundtrip", "-"], PATIENT.as_bytes());
    assert_eq!(
        ran.out,
        "-: fhir json Patient, 1 resource(s), 1 Organization, 1 Patient, 10 leaves\nidentical\n"
    );
}

#[test]
fn the_tree_has_types_and_shows_content_only_when_asked() {
    let tree = run(INSPECT, &["--tree", "-"], PATIENT.as_bytes()).out;
    for line in [
        "  name[0]  HumanName",
        "    given[0]  string  (5 bytes)",
        "    given[1]  string  (no value)",
        "      id  string  (1 bytes)",
        "  birthDate  date  (10 bytes)",
        "    extension[0]  Extension",
        "      valueDecimal  decimal  (4 bytes)",
        "  contained[0]  Organization",
        "  local  not in the model  (8 bytes)",
    ] {
        assert!(tree.lines().any(|l| l == line), "{line:?} in\n{tree}");
    }
    assert!(!tree.contains("Muster"));
    let values = run(INSPECT, &["--tree", "--values", "-"], PATIENT.as_bytes()).out;
    assert!(values.contains("    family  string  Muster") && values.contains("valueDecimal  decimal  1.50"));
}

#[test]
fn ndjson_is_read_by_line_and_one_bad_line_stops_nothing() {
    let line = |id: &str| format!(r#"{{"resourceType":"Patient","id":"{id}"}}"#);
    let input = format!("{}\n\n{}\r\n{{\"resourceType\":\"Patient\",\n{}", line("a"), line("b"), line("c"));
    let (code, seen) = inspect(&["--json", "-"], &input);
    assert_eq!((code, seen["layout"].as_str(), seen["messages"].as_u64()), (1, Some("ndjson"), Some(4)));
    assert_eq!((seen["counts"]["Patient"].as_u64(), seen["parsed"].as_bool()), (Some(3), Some(false)));
    let bad = input.find("\"Patient\",\n").unwrap() as u64;
    assert_eq!(seen["error"]["offset"], bad + 10);

    let (ran, reports) = convert("fhir_ndjson", &["-"], input.as_bytes());
    assert_eq!((ran.code, lines(&ran.out).len(), reports.len()), (1, 3, 4));
    assert!(ran.err.starts_with("-: message 3: "), "{}", ran.err);
    assert_eq!(reports[2]["error"]["offset"], bad + 10);
    assert_eq!((reports[3]["message"].as_u64(), reports[3]["output"].as_u64()), (Some(4), Some(3)));
    assert_eq!(reports[3]["lineage"][0]["offset"], input.rfind("\"c\"").unwrap() as u64);
}

#[test]
fn a_bundle_is_read_entry_by_entry_with_the_same_counts() {
    let entry = |id: usize, more: &str| {
        format!(
            r#"{{"fullUrl":"http://a.example/Patient/{id}","resource":{{"resourceType":"Patient","id":"{id}"{more}}}}}"#
        )
    };
    let bundle = |entries: &[String]| {
        format!(
            r#"{{"resourceType":"Bundle","type":"collection","entry":[{}],"total":{}}}"#,
            entries.join(","),
            entries.len()
        )
    };
    let fine: Vec<String> = (0..5).map(|id| entry(id, r#","multipleBirthInteger":2"#)).collect();
    let whole = inspect(&["--json", "--roundtrip", "-"], &bundle(&fine)).1;
    let (code, parts) = inspect(&["--json", "--roundtrip", "--entries", "-"], &bundle(&fine));
    assert_eq!((code, &parts), (0, &whole));
    let tree = |arguments: &[&str]| run(INSPECT, arguments, bundle(&fine).as_bytes()).out;
    for line in tree(&["--tree", "--entries", "-"]).lines().filter(|line| line.starts_with(' ')) {
        assert!(tree(&["--tree", "-"]).lines().any(|l| l == line), "{line}");
    }
    // A finding in the model, one of an entry, and an entry that is none.
    let odd = bundle(&[
        entry(0, ""),
        entry(1, r#","gender":"x","colour":"red""#),
        entry(2, r#","id":"#),
        entry(3, ""),
    ]);
    let (code, seen) = inspect(&["--json", "--validate", "--entries", "-"], &odd);
    assert_eq!(
        (code, seen["counts"]["Patient"].as_u64(), seen["error"]["path"].as_str()),
        (1, Some(3), Some("Bundle.entry[2].resource"))
    );
    let told: Vec<_> = seen["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| (f["code"].as_str().unwrap(), f["path"].as_str().unwrap(), f["offset"].as_u64()))
        .collect();
    let at = |text: &str| Some(odd.find(text).unwrap() as u64);
    assert!(told.contains(&("inspect/entry-by-entry", "Bundle", None)), "{told:?}");
    assert!(
        told.contains(&("fhir-model/unknown-element", "Bundle.entry[1].resource", at("\"colour\""))),
        "{told:?}"
    );
    assert!(
        told.contains(&(
            "fhir-model/code-not-in-value-set",
            "Bundle.entry[1].resource.gender",
            at(&entry(1, r#","gender":"x","colour":"red""#))
        )),
        "{told:?}"
    );
    // No Bundle.
    let (code, seen) = inspect(&["--json", "--entries", "-"], PATIENT);
    assert_eq!((code, seen["error"]["kind"].as_str()), (1, Some("a resource of another type")));
}

/// A Bundle above what is read whole; its size makes it too slow for every run without optimisation.
#[test]
#[ignore = "reads 65 MiB: run with --release"]
fn a_bundle_above_the_limit_is_read_entry_by_entry() {
    let entry = format!(
        r#"{{"resource":{{"resourceType":"Binary","contentType":"a/b","data":"{}"}}}}"#,
        "QUJD".repeat(1 << 18)
    );
    let entries = vec![entry; 65].join(",");
    let (code, seen) = inspect(
        &["--json", "--validate", "--roundtrip", "-"],
        &format!(r#"{{"resourceType":"Bundle","type":"collection","entry":[{entries}]}}"#),
    );
    assert_eq!(
        (code, seen["counts"]["Binary"].as_u64(), &seen["roundtrip"]["identical"]),
        (0, Some(65), &Value::from(true))
    );
}

#[test]
fn convert_is_an_identity_with_a_full_account() {
    let (ran, reports) = convert("fhir_identity", &["-"], PATIENT.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out.lines().count(), 1);
    assert!(
        ran.out.contains("\"valueDecimal\":1.50") && ran.out.contains("\"local\":[ 1.00 ]"),
        "{}",
        ran.out
    );
    let source: Value = serde_json::from_str(PATIENT).unwrap();
    assert_eq!(lines(&ran.out)[0], source);
    let report = &reports[0];
    assert_eq!(report["leaves"], serde_json::json!({"total": 10, "mapped": 10, "lost": 0}));
    let birth = report["lineage"].as_array().unwrap().iter().find(|l| l["source"] == "Patient.birthDate");
    assert_eq!(birth.unwrap()["rules"], serde_json::json!(["fhir/identity#element"]));
    assert_eq!(report["issues"][0]["code"], "fhir-model/unknown-element");

    let pretty = run(CONVERT, &["--pretty", "-"], PATIENT.as_bytes());
    assert!(pretty.out.lines().count() > 10);
    assert_eq!(serde_json::from_str::<Value>(&pretty.out).unwrap(), source);
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_never_its_content() {
    let folder = folder("fhir_wrong");
    let good = file(&folder, "good.json", PATIENT.as_bytes());
    let broken = file(
        &folder,
        "broken.json",
        br#"{"resourceType":"Patient","id":"CANARY","name":[{"family":CANARY}]}"#,
    );
    let empty = file(&folder, "empty.json", b"");
    let untyped = file(&folder, "untyped.json", b"{}");
    let here = folder.display().to_string();
    let all = [good.as_str(), &broken, &empty, &untyped, &here, "/nowhere", &good];
    let (ran, reports) = convert("fhir_wrong_report", &all, b"");
    assert_eq!((ran.code, lines(&ran.out).len()), (1, 2));
    for name in [&broken, &empty, &untyped, &here, "/nowhere"] {
        assert!(ran.err.lines().any(|l| l.starts_with(&format!("{name}: "))), "{name} in {}", ran.err);
    }
    assert!(!ran.err.contains("CANARY"));
    let report = reports.iter().find(|r| r["input"] == broken.as_str()).unwrap();
    assert_eq!(report["error"]["path"], "Patient.name[0]");
    assert_eq!(report["error"]["offset"], 58);

    let ran = run(INSPECT, &all, b"");
    assert_eq!(ran.code, 1);
    assert_eq!(ran.out.lines().count(), 2);
    assert!(!ran.err.contains("CANARY"));
    let (code, seen) = inspect(&["--json", "-"], "{}");
    assert_eq!((code, seen["error"]["kind"].as_str()), (1, Some("no type of resource")));
}

#[test]
fn a_release_that_is_not_compiled_in_is_a_matter_of_usage() {
    assert_eq!(run(INSPECT, &["--release", "r4", "-"], PATIENT.as_bytes()).code, 0);
    let ran = run(INSPECT, &["--release", "r9", "-"], PATIENT.as_bytes());
    assert!(ran.code == 2 && ran.err.contains("r4, r4b, r5"), "{}", ran.err);
    if cfg!(not(feature = "r5")) {
        let ran = run(INSPECT, &["--release", "r5", "-"], PATIENT.as_bytes());
        assert!(ran.code == 2 && ran.err.contains("--features r5"), "{}", ran.err);
    }
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made for the test -->\n<Patient xmlns=\"http://hl7.org/fhir\">\n  <id value=\"p1\"/>\n  \
    <contained>\n    <Organization>\n      <id value=\"o\"/>\n    </Organization>\n  </contained>\n  <name>\n    <given value=\"Erika\"/>\n  </name>\n  \
    <birthDate value=\"1962-02-14\"><extension url=\"u\"><valueDecimal value=\"1.50\"/></extension></birthDate>\n</Patient>\n";

#[test]
fn xml_is_seen_and_compared_as_canonical_xml() {
    let (code, seen) = inspect(&["--json", "--roundtrip", "-"], XML);
    assert_eq!((code, seen["layout"].as_str(), seen["kind"].as_str()), (0, Some("xml"), Some("Patient")));
    assert_eq!(seen["counts"], serde_json::json!({"Patient": 1, "Organization": 1, "leaves": 6}));
    assert_eq!(seen["roundtrip"]["identical"], true);
    // Elements out of order are written in order: not the same.
    let moved =
        XML.replace("  <id value=\"p1\"/>\n", "").replace("</Patient>", "<id value=\"p1\"/></Patient>");
    let (code, seen) = inspect(&["--json", "--roundtrip", "-"], &moved);
    assert_eq!((code, seen["roundtrip"]["identical"].as_bool()), (0, Some(false)));
    assert_eq!(seen["roundtrip"]["first_difference"], moved.find("<contained>").unwrap() as u64);
}

#[test]
fn xml_becomes_json_and_json_xml() {
    let (ran, reports) = convert("fhir_from_xml", &["-"], XML.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(
        ran.out,
        "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\"}],\"name\":[{\"given\":[\"Erika\"]}],\
         \"birthDate\":\"1962-02-14\",\"_birthDate\":{\"extension\":[{\"url\":\"u\",\"valueDecimal\":1.50}]}}\n"
    );
    assert_eq!(reports[0]["leaves"], serde_json::json!({"total": 6, "mapped": 6, "lost": 0}));
    let birth = reports[0]["lineage"].as_array().unwrap().iter().find(|l| l["source"] == "Patient.birthDate");
    assert_eq!(birth.unwrap()["offset"], XML.find("1962").unwrap() as u64);

    let (back, reports) = convert("fhir_to_xml", &["--xml", "-"], ran.out.as_bytes());
    assert_eq!(back.code, 0);
    assert_eq!(reports[0]["leaves"], serde_json::json!({"total": 6, "mapped": 6, "lost": 0}));
    assert_eq!(run(CONVERT, &["-"], back.out.as_bytes()).out, ran.out);
    let pretty = run(CONVERT, &["--xml", "--pretty", "-"], ran.out.as_bytes());
    assert!(pretty.out.lines().count() > 10);
    assert_eq!(run(CONVERT, &["-"], pretty.out.as_bytes()).out, ran.out);
}

#[test]
fn a_message_becomes_a_bundle_in_xml() {
    let message = sample("oru_r01.hl7");
    let ran = run(CONVERT, &["--xml", &message], b"");
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("<?xml") && ran.out.contains("<Bundle xmlns=\"http://hl7.org/fhir\">"));
    assert_eq!(run(CONVERT, &["-"], ran.out.as_bytes()).out, run(CONVERT, &[&message], b"").out);
}

#[test]
fn broken_xml_is_named_with_its_place() {
    for (text, at) in [
        (XML.replace("</name>", "</nam>"), "</nam>"),
        (XML.replace("<!-- made for the test -->", "<!DOCTYPE Patient>"), "<!DOCTYPE"),
    ] {
        let (ran, reports) = convert("fhir_broken_xml", &["-"], text.as_bytes());
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        let offset = reports[0]["error"]["offset"].as_u64().unwrap();
        let expected = text.find(at).unwrap() as u64;
        assert!(offset >= expected && offset <= expected + 3, "{at}: {offset}, not {expected}");
        assert_eq!(inspect(&["--json", "-"], &text).1["error"]["offset"], offset);
    }
    // XML of something else is not ours.
    assert_eq!(run(CONVERT, &["-"], b"<html/>").code, 1);
}
