//! What each option changes.

use serde_json::{Value, json};
use synovia_mapping::options::{IdPolicy, SourceDocument, Strict};
use synovia_mapping::{Converter, ErrorKind, Options, Source};

use crate::common::{check, convert, convert_by, output, resources};

const ADT: &str = "MSH|^~\\&|LAB|HOSP|||20240102030405||ADT^A01^ADT_A01|1|P|2.5.1\r\
EVN|A01|20240102030405\r\
PID|1||4711^^^HOSP^MR||Muster^Erika||19700102153000|W|||||||||||123456789\r\
PV1|1|I|W^R^B|||||||||||||VIP\r\
AL1|1|DA|P^Penicillin^LOCAL|SV|Hives\r";

const ORU: &str = "MSH|^~\\&|LAB|HOSP|||20240102030405||ORU^R01^ORU_R01|1|P|2.5.1\r\
PID|1||4711^^^HOSP^MR\r\
ORC|NW|P1^EHR\r\
OBR|1|P1^EHR|F1|24331-1^Lipid^LN|||||||||F^Fasting^L||||||||||||F\r";

/// Options made from the defaults, read from JSON as a caller would.
fn options(json: Value) -> Options {
    serde_json::from_value(json).unwrap()
}

/// The output with and without an option; both conversions keep the laws.
fn both(json: Value, message: &str) -> (Value, Value) {
    let source = Source::new("options.hl7", message.as_bytes());
    (output(&check(&source, &Options::default())), output(&check(&source, &options(json))))
}

fn first<'v>(bundle: &'v Value, kind: &str) -> &'v Value {
    resources(bundle, kind).first().copied().unwrap_or(&Value::Null)
}

#[test]
fn lineage_off_leaves_issues_only() {
    let off = convert_by(&options(json!({"lineage": false})), ADT);
    assert!(off.report.lineage.is_empty() && off.report.losses.is_empty());
    assert_eq!(off.report.leaves.total, 0);
    assert!(!off.report.issues.is_empty());
    let on = convert(ADT);
    assert!(on.report.leaves.total > 0 && !on.report.lineage.is_empty());
    let codes =
        |made: &synovia_mapping::Conversion| made.report.issues.iter().map(|i| i.code).collect::<Vec<_>>();
    assert_eq!(codes(&on), codes(&off));
}

#[test]
fn a_time_zone_is_for_times_without_one() {
    let (without, with) = both(json!({"timeZone": "-05:00"}), ADT);
    let time =
        |bundle: &Value| first(bundle, "Patient")["_birthDate"]["extension"][0]["valueDateTime"].clone();
    assert_eq!((time(&without), time(&with)), (Value::Null, json!("1970-01-02T15:30:00-05:00")));
    assert_eq!(
        (&without["timestamp"], &with["timestamp"]),
        (&Value::Null, &json!("2024-01-02T03:04:05-05:00"))
    );
}

#[test]
fn a_time_zone_is_an_offset_and_now_an_instant() {
    let new = |json: Value| Converter::new(options(json)).map(|_| ()).map_err(|e| e.kind());
    for bad in ["Europe/Berlin", "", "5", "+5:00", "-05:60", "+15:00", "+0500", "CET"] {
        assert_eq!(new(json!({"timeZone": bad})), Err(ErrorKind::Options), "{bad}");
    }
    for good in ["+00:00", "-05:30", "+14:00", "Z"] {
        assert_eq!(new(json!({"timeZone": good})), Ok(()), "{good}");
    }
    for bad in ["", "2024", "2024-01-02T03:04:05", "2024-01-02", "2024-13-02T03:04:05Z"] {
        assert_eq!(new(json!({"now": bad})), Err(ErrorKind::Options), "{bad}");
    }
    assert_eq!(new(json!({"now": "2024-01-02T03:04:05.678+01:00"})), Ok(()));
}

#[test]
fn now_is_when_the_conversion_was_recorded() {
    let (without, with) = both(json!({"now": "2024-02-03T04:05:06Z"}), ADT);
    let recorded = |bundle: &Value| {
        resources(bundle, "Provenance").iter().any(|p| p["recorded"] == "2024-02-03T04:05:06Z")
    };
    assert_eq!((recorded(&without), recorded(&with)), (false, true));
}

#[test]
fn ids_are_of_the_message_or_of_the_identifier() {
    let patient = |options: &Options, message: &str| {
        let bundle = output(&convert_by(options, message));
        first(&bundle, "Patient")["id"].as_str().unwrap().to_string()
    };
    let later = ADT.replace("|1|P|", "|2|P|");
    let mut by = Options::default();
    assert_eq!(by.ids, IdPolicy::Message);
    assert_eq!(patient(&by, ADT), patient(&by, ADT));
    assert_ne!(patient(&by, ADT), patient(&by, &later));
    by = options(json!({"ids": "identifier", "identifierSystems": {"HOSP": "https://example.org/mrn"}}));
    assert_eq!(patient(&by, ADT), patient(&by, &later));
    assert_ne!(patient(&by, ADT), patient(&by, &later.replace("4711", "4712")));
    // An identifier without a system identifies nothing elsewhere.
    by.identifier_systems.clear();
    let bare = |message: &str| message.replace("|123456789", "|");
    assert_ne!(patient(&by, &bare(ADT)), patient(&by, &bare(&later)));
}

#[test]
fn an_assigning_authority_has_the_system_the_caller_gives() {
    let (without, with) = both(json!({"identifierSystems": {"HOSP": "https://example.org/mrn"}}), ADT);
    let system = |bundle: &Value| first(bundle, "Patient")["identifier"][0]["system"].clone();
    assert_eq!((system(&without), system(&with)), (Value::Null, json!("https://example.org/mrn")));
}

#[test]
fn a_code_system_has_the_url_the_caller_gives() {
    let (without, with) = both(json!({"codeSystems": {"LOCAL": "https://example.org/codes"}}), ADT);
    let system = |bundle: &Value| first(bundle, "AllergyIntolerance")["code"]["coding"][0]["system"].clone();
    assert_eq!((system(&without), system(&with)), (Value::Null, json!("https://example.org/codes")));
    // Also one that is known by a name of its own.
    let (without, with) = both(json!({"codeSystems": {"LN": "https://example.org/ours"}}), ORU);
    let system = |bundle: &Value| first(bundle, "DiagnosticReport")["code"]["coding"][0]["system"].clone();
    assert_eq!(
        (system(&without), system(&with)),
        (json!("http://loinc.org"), json!("https://example.org/ours"))
    );
}

#[test]
fn a_code_of_the_sender_is_mapped_as_the_caller_says() {
    let (without, with) = both(json!({"codeMaps": {"AdministrativeSex": {"W": "female"}}}), ADT);
    let gender = |bundle: &Value| first(bundle, "Patient")["gender"].clone();
    assert_eq!((gender(&without), gender(&with)), (Value::Null, json!("female")));
}

#[test]
fn the_source_is_left_out_embedded_or_pointed_to() {
    assert_eq!(Options::default().source_document, SourceDocument::Omit);
    let (without, with) = both(json!({"sourceDocument": "embed"}), ADT);
    assert!(first(&without, "DocumentReference").is_null());
    let content = &first(&with, "DocumentReference")["content"][0]["attachment"];
    assert!(content["data"].as_str().unwrap().starts_with("TVNIfF5+XCZ8"));
    let (_, with) = both(json!({"sourceDocument": {"url": "https://example.org/1"}}), ADT);
    let content = &first(&with, "DocumentReference")["content"][0]["attachment"];
    assert_eq!((&content["url"], &content["data"]), (&json!("https://example.org/1"), &Value::Null));
}

#[test]
fn a_social_security_number_is_of_the_usa_or_not() {
    let (with, without) = both(json!({"ssnIsUs": false}), ADT);
    let identifier = |bundle: &Value| first(bundle, "Patient")["identifier"][1].clone();
    assert_eq!(identifier(&with)["system"], "http://hl7.org/fhir/sid/us-ssn");
    assert_eq!(identifier(&with)["type"]["coding"][0]["code"], "SS");
    assert_eq!(identifier(&without)["system"], Value::Null);
    assert_eq!(identifier(&without)["type"]["coding"][0]["code"], "SB");
    // A number that the USA cannot have given is not said to be one of theirs.
    for (number, theirs) in [("123-45-6789", true), ("1234567890", false), ("AB1234567", false)] {
        let message = ADT.replace("|123456789\r", &format!("|{number}\r"));
        let (with, _) = both(json!({}), &message);
        assert_eq!(
            (identifier(&with)["system"] != Value::Null, &identifier(&with)["value"]),
            (theirs, &json!(number))
        );
    }
}

#[test]
fn the_severity_of_an_allergy_is_of_the_reaction_or_the_criticality() {
    let (without, with) = both(json!({"allergySeverityIsCriticality": true}), ADT);
    let (severity, criticality) = (
        |bundle: &Value| first(bundle, "AllergyIntolerance")["reaction"][0]["severity"].clone(),
        |bundle: &Value| first(bundle, "AllergyIntolerance")["criticality"].clone(),
    );
    assert_eq!((severity(&without), criticality(&without)), (json!("severe"), Value::Null));
    assert_eq!(severity(&with), Value::Null);
    assert_ne!(criticality(&with), Value::Null);
}

#[test]
fn importance_is_of_the_visit_or_of_the_person_too() {
    let (without, with) = both(json!({"vipIsPerson": true}), ADT);
    let important = |bundle: &Value| {
        let extensions = first(bundle, "Patient")["extension"].as_array().cloned().unwrap_or_default();
        extensions.iter().any(|e| e["url"] == "http://hl7.org/fhir/StructureDefinition/patient-importance")
    };
    assert_eq!((important(&without), important(&with)), (false, true));
}

#[test]
fn the_order_of_a_vaccine_is_made_or_not() {
    let vxu = "MSH|^~\\&|A|B|||20260102030405+0000||VXU^V04^VXU_V04|1|P|2.5.1\rPID|1||7\rORC|NW|P1\rRXA|0|1|20260101||08^Hep B^CVX\r";
    let (without, with) = both(json!({"immunizationOrders": true}), vxu);
    assert!(first(&without, "ServiceRequest").is_null());
    assert_eq!(first(&with, "ServiceRequest")["identifier"][0]["value"], "P1");
    assert_eq!(first(&with, "Immunization"), first(&without, "Immunization"));
}

#[test]
fn a_placer_number_is_an_accession_number_or_not() {
    let (without, with) = both(json!({"placerNumberIsAccession": true}), ORU);
    assert!(first(&without, "Specimen").is_null());
    assert_eq!(first(&with, "Specimen")["accessionIdentifier"]["value"], "P1");
}

#[test]
fn clinical_information_is_the_fasting_status_or_not() {
    let (without, with) = both(json!({"clinicalInformationIsFasting": true}), ORU);
    let request =
        |bundle: &Value| first(bundle, "ServiceRequest")["extension"].to_string().contains("Fasting");
    let specimen = |bundle: &Value| {
        first(bundle, "Specimen")["collection"]["fastingStatusCodeableConcept"]["coding"][0]["display"]
            .clone()
    };
    assert_eq!((request(&without), specimen(&without)), (true, Value::Null));
    assert_eq!((request(&with), specimen(&with)), (false, json!("Fasting")));
}

#[test]
fn merged_records_are_two_or_one() {
    let merge = ADT.replace("A01^ADT_A01", "A40^ADT_A39").replace("ADT^A01", "ADT^A40");
    let merge = format!("{}\rMRG|9^^^HOSP^MR\r", merge.trim_end());
    let patients = |json: Value| {
        let made =
            Converter::new(options(json)).unwrap().convert(&Source::new("x", merge.as_bytes())).unwrap();
        resources(&output(&made), "Patient").len()
    };
    assert_eq!(patients(json!({"merges": "link"})), 2);
    assert_eq!(patients(json!({"merges": "identifiers"})), 1);
}

#[test]
fn limits_hold_to_the_number() {
    let made = convert(ADT);
    let resources = output(&made)["entry"].as_array().unwrap().len();
    let bytes = made.output.to_bytes().len();
    let limited = |name: &str, limit: usize| {
        let converter = Converter::new(options(json!({"limits": {name: limit}}))).unwrap();
        converter.convert(&Source::new("x", ADT.as_bytes())).map(|_| ()).map_err(|e| e.kind())
    };
    assert_eq!(limited("maxResources", resources), Ok(()));
    assert_eq!(limited("maxResources", resources - 1), Err(ErrorKind::Limit));
    assert_eq!(limited("maxOutput", bytes), Ok(()));
    assert_eq!(limited("maxOutput", bytes - 1), Err(ErrorKind::Limit));
    assert_eq!(limited("maxOutput", 0), Err(ErrorKind::Limit));
    // The fields of this message have one repetition each.
    assert_eq!(limited("maxRepetitions", 1), Ok(()));
    assert_eq!(limited("maxRepetitions", 0), Err(ErrorKind::Limit));
}

#[test]
fn fhir_is_written_in_the_format_asked_for() {
    let converter = Converter::new(options(json!({"fhirFormat": "xml"}))).unwrap();
    let made = converter.convert(&Source::new("x", ADT.as_bytes())).unwrap();
    let xml = made.output.to_bytes();
    assert!(xml.starts_with(b"<?xml") && made.output.to_pretty_bytes().len() > xml.len());
    let back = synovia_fhir_model::r4::from_xml(&xml).unwrap();
    assert_eq!(synovia_fhir_model::to_json(back.as_node()).into_bytes(), convert(ADT).output.to_bytes());
}

#[test]
fn the_event_the_version_and_the_delimiters_of_a_message_are_options() {
    let patient = br#"{"resourceType":"Patient","name":[{"family":"A^B"}]}"#;
    let message = |options: Options| {
        let made = Converter::new(options).unwrap().convert_to(&Source::new("x", patient), "hl7v2");
        made.map(|m| String::from_utf8(m.output.to_bytes()).unwrap()).map_err(|e| e.kind())
    };
    assert_eq!(message(Options::default()), Err(ErrorKind::NoEvent));
    let plain = message(options(json!({"messageEvent": "ADT^A08"}))).unwrap();
    assert!(plain.starts_with("MSH|^~\\&|||||||ADT^A08^ADT_A01||P|2.5.1|"), "{plain}");
    assert!(plain.contains("\rPID|||||A\\S\\B"), "{plain}");
    let mut other = options(json!({"hl7v2": {"version": "2.8", "delimiters": "#*!?%", "controlId": "7",
        "sendingApplication": "EHR^1.2^ISO", "dateTime": "20260101"}}));
    other.message_event = Some("ADT_A31".into());
    let other = message(other).unwrap();
    assert!(other.starts_with("MSH#*!?%#EHR*1.2*ISO####20260101##ADT*A31*ADT_A05#7#P#2.8#"), "{other}");
    for bad in [
        json!({"messageEvent": "A08"}),
        json!({"hl7v2": {"version": "3"}}),
        json!({"hl7v2": {"delimiters": "|"}}),
    ] {
        assert_eq!(Converter::new(options(bad)).unwrap_err().kind(), ErrorKind::Options);
    }
}

#[test]
fn documents_are_of_the_type_and_of_the_custodian_that_options_name() {
    let options = options(json!({"cda": {"document": "referral-note", "custodian": "Good Health"}}));
    let source = Source::new("in.json", br#"{"resourceType":"Patient"}"#);
    let made = Converter::new(options).unwrap().convert_to(&source, "cda").unwrap();
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    assert!(text.contains("2.16.840.1.113883.10.20.22.1.14") && text.contains("<name>Good Health</name>"));
    assert!(serde_json::from_value::<Options>(json!({"cda": {"document": "letter"}})).is_err());
}

#[test]
fn interchanges_are_written_with_the_envelope_that_options_name() {
    let set = std::fs::read(crate::common::in_crate("tests/data/x12/835.x12")).unwrap();
    let fhir = Converter::new(Options::default()).unwrap().convert(&Source::new("in", &set)).unwrap();
    let fhir = fhir.output.to_bytes();
    let given = json!({"x12": {"guide": "835", "delimiters": "|^>!", "sender": "PAYER", "receiver": "PAYEE",
        "date": "20260105", "time": "0930", "controlNumber": 42, "groupControlNumber": 7, "usage": "T"}});
    let source = Source::new("in.json", &fhir);
    let made = Converter::new(options(given)).unwrap().convert_to(&source, "x12").unwrap();
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    assert!(text.starts_with("ISA|00|          |00|          |ZZ|PAYER          |ZZ|PAYEE          |260105|0930|^|00501|000000042|0|T|>!GS|HP|PAYER|PAYEE|20260105|0930|7|X|005010X221A1!ST|835|0001!BPR|"), "{text}");
    for bad in [
        json!({"x12": {"delimiters": "*"}}),
        json!({"x12": {"date": "today"}}),
        json!({"x12": {"controlNumber": 1_000_000_000}}),
    ] {
        assert_eq!(Converter::new(options(bad)).unwrap_err().kind(), ErrorKind::Options);
    }
    let unknown = Converter::new(options(json!({"x12": {"guide": "999X"}}))).unwrap();
    assert_eq!(unknown.convert_to(&source, "x12").unwrap_err().kind(), ErrorKind::UnknownGuide);
}

#[test]
fn answers_to_claims_become_what_the_option_names() {
    let set = std::fs::read(crate::common::in_crate("tests/data/x12/835.x12")).unwrap();
    let made = |given: Options| {
        let made = Converter::new(given).unwrap().convert(&Source::new("in", &set)).unwrap();
        String::from_utf8(made.output.to_bytes()).unwrap()
    };
    assert!(made(options(json!({"remittance": "claim-response"}))).contains("\"ClaimResponse\""));
    let benefit = made(options(json!({"remittance": "explanation-of-benefit"})));
    assert!(benefit.contains("\"ExplanationOfBenefit\"") && !benefit.contains("\"ClaimResponse\""));
    assert!(serde_json::from_value::<Options>(json!({"remittance": "bill"})).is_err());
}

#[test]
fn elements_say_which_field_they_came_from_when_asked() {
    let message = "MSH|^~\\&|A|B|||20260312||ADT^A08|1|P|2.5.1\rPID|1|2^^^X|3^^^X||A~B||||C\r";
    let made = convert_by(&options(json!({"sourceFields": true})), message);
    let text = String::from_utf8(made.output.to_bytes()).unwrap();
    assert!(text.contains("\"PID-2\"") && text.contains("\"PID-9\""), "{text}");
    assert!(!String::from_utf8(convert(message).output.to_bytes()).unwrap().contains("PID-"));
}

#[test]
fn a_service_of_the_options_is_an_endpoint() {
    let file = crate::dicom::fixture("image-type");
    let made = Converter::new(options(json!({"dicomWeb": "https://web.example.org/rs/studies"}))).unwrap();
    let output = made.convert(&Source::new("a.dcm", &file)).unwrap().output;
    let bundle: Value = serde_json::from_slice(&output.to_bytes()).unwrap();
    let endpoints = resources(&bundle, "Endpoint");
    assert_eq!(endpoints[0]["address"], "https://web.example.org/rs");
    for wrong in ["", "pacs", "ftp://web.example.org/rs"] {
        let error = Converter::new(options(json!({"dicomWeb": wrong}))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Options, "{wrong}");
    }
}

#[test]
fn every_option_of_this_version_is_tested_here() {
    let all = serde_json::to_value(Options::default()).unwrap();
    let source = include_str!("options.rs");
    for name in all.as_object().unwrap().keys() {
        assert!(source.contains(&format!("{{\"{name}\":")), "{name}");
    }
    for name in all["limits"].as_object().unwrap().keys() {
        assert!(source.contains(&format!("limited(\"{name}\"")), "{name}");
    }
}

#[test]
fn a_converter_is_shared_between_threads() {
    fn is<T: Send + Sync + Clone>(_: &T) {}
    let converter = Converter::new(Options::default()).unwrap();
    is(&converter);
    assert_eq!(converter.options(), &Options::default());
}

#[test]
fn strict_fails_on_what_is_lost() {
    let plain =
        "MSH|^~\\&|LAB|HOSP|||20240102030405+0000||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||4711^^^HOSP^MR\r";
    let with_z = format!("{plain}ZXY|local|\r");
    let refused = |mut json: Value, message: &str| {
        json["timeZone"] = json!("+00:00");
        let converter = Converter::new(options(json)).unwrap();
        converter.convert(&Source::new("x", message.as_bytes())).err()
    };
    assert_eq!(Options::default().strict, Strict::Off);
    assert!(refused(json!({"strict": "off"}), &with_z).is_none());
    let error = refused(json!({"strict": "unexplained"}), &with_z).unwrap();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Unmapped, Some("ZXY-1[1].1")));
    assert_eq!(error.offset() as usize, with_z.find("local").unwrap());
    assert_eq!(error.losses().len(), 1);
    // The set id of PID has no target by the standard: that is explained, and still it is in no output.
    assert!(refused(json!({"strict": "unexplained"}), plain).is_none());
    let error = refused(json!({"strict": "any-leaf"}), plain).unwrap();
    assert!(error.losses().iter().any(|l| &*l.source == "PID-1[1].1"));
    // The report of a failure lists what was refused.
    let report = synovia_mapping::Report::failed("x", 1, "hl7v2", "fhir-r4", error.clone());
    assert_eq!(report.losses, error.losses());
    // What is not counted cannot be strict.
    let contradicting = Converter::new(options(json!({"strict": "any-leaf", "lineage": false})));
    assert_eq!(contradicting.unwrap_err().kind(), ErrorKind::Options);
}

#[test]
fn a_hook_takes_what_only_the_site_knows() {
    let message = format!("{ADT}ZXY|local\r");
    let mut with = Options::default();
    with.hooks.on_segment("ZXY", |zxy| {
        use synovia_mapping::model::{ExtensionValue, Patient};
        let (Some(patient), Some(text)) = (zxy.latest::<Patient<'_>>(), zxy.text(1)) else { return };
        let one = zxy.extension("https://example.org/local", ExtensionValue::String(text));
        zxy.update::<Patient<'_>>(patient, |p| p.common.extension.push(one));
    });
    let source = Source::new("hook.hl7", message.as_bytes());
    let lost =
        |options: &Options| check(&source, options).report.losses.iter().any(|l| &*l.source == "ZXY-1[1].1");
    assert!(lost(&Options::default()) && !lost(&with));
}

#[test]
fn issues_become_an_outcome_of_their_own() {
    let (without, with) = both(json!({"operationOutcome": true}), ADT);
    assert!(first(&without, "OperationOutcome").is_null());
    let outcome = first(&with, "OperationOutcome");
    let issues = outcome["issue"].as_array().unwrap();
    let texts: Vec<_> = issues.iter().map(|i| i["details"]["text"].as_str().unwrap()).collect();
    let made = convert_by(&options(json!({"operationOutcome": true})), ADT);
    assert_eq!(texts, made.report.issues.iter().map(|i| i.code).collect::<Vec<_>>());
    let unmapped = issues.iter().find(|i| i["details"]["text"] == "mapping/code-not-mapped").unwrap();
    assert_eq!((&unmapped["severity"], &unmapped["code"]), (&json!("warning"), &json!("code-invalid")));
    let place = format!("PID-8[1].1 at byte {}", ADT.find("|W|").unwrap() + 1);
    assert_eq!(unmapped["diagnostics"], place);
    // It counts as any resource.
    let count = with["entry"].as_array().unwrap().len();
    let limited = options(json!({"operationOutcome": true, "limits": {"maxResources": count - 1}}));
    let refused = Converter::new(limited).unwrap().convert(&Source::new("x", ADT.as_bytes()));
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::Limit);
}

#[test]
fn the_source_is_kept_as_a_binary() {
    let (_, with) = both(json!({"sourceDocument": "binary"}), ADT);
    let binary = first(&with, "Binary");
    assert_eq!(binary["contentType"], "x-application/hl7-v2+er7");
    assert!(binary["data"].as_str().unwrap().starts_with("TVNIfF5+XCZ8"));
    assert!(first(&with, "DocumentReference").is_null());
    let entity =
        resources(&with, "Provenance").iter().any(|p| p["entity"][0]["what"]["reference"].is_string());
    assert!(entity);
}

#[test]
fn us_core_profiles_are_named_and_completed() {
    let (without, with) = both(json!({"profile": "us-core-6.1"}), ADT);
    let profile = |bundle: &Value, kind: &str| first(bundle, kind)["meta"]["profile"][0].clone();
    assert_eq!(profile(&without, "Patient"), Value::Null);
    let base = "http://hl7.org/fhir/us/core/StructureDefinition/";
    assert_eq!(profile(&with, "Patient"), format!("{base}us-core-patient"));
    assert_eq!(profile(&with, "AllergyIntolerance"), format!("{base}us-core-allergyintolerance"));
    let reason = |v: &Value| v["extension"][0]["valueCode"] == "unknown";
    let patient = first(&with, "Patient");
    assert_eq!(patient["gender"], "unknown");
    assert!(
        reason(&patient["identifier"][0]["_system"])
            && patient["_birthDate"].get("extension").is_none_or(|e| e[0]["valueCode"].is_null())
    );
    assert!(reason(&first(&with, "Encounter")["type"][0]));
    assert!(first(&with, "Encounter").get("reasonCode").is_none());
    // Elements that are only supported, for receivers that want them.
    let (_, all) = both(json!({"profile": "us-core-6.1", "mustSupportAbsent": true}), ADT);
    assert!(reason(&first(&all, "Encounter")["reasonCode"][0]));
    assert!(reason(&first(&all, "Patient")["address"][0]));
    // An element that FHIR requires in one that is absent is absent with it.
    assert!(reason(&first(&all, "Patient")["communication"][0]["language"]));
    // An option without the one it belongs to changes nothing.
    let (plain, same) = both(json!({"mustSupportAbsent": true}), ADT);
    assert_eq!(plain, same);
}

#[test]
fn a_profile_is_claimed_only_where_it_fits() {
    let with = |json: Value, message: &str| {
        let made = check(&Source::new("profile.hl7", message.as_bytes()), &options(json));
        let issues: Vec<_> = made.report.issues.iter().map(|i| i.code).collect();
        (output(&made), issues.contains(&"mapping/profile-not-claimed"))
    };
    let report = |category: &str| {
        format!(
            "{}OBX|1|NM|718-7^Hb^LN||13|g/dL|||||F\r",
            ORU.replace("||||||||||||F\r", &format!("|||||||||||{category}|F\r"))
        )
    };
    let (bundle, unclaimed) = with(json!({"profile": "us-core-6.1"}), &report("LAB"));
    let claimed = first(&bundle, "DiagnosticReport")["meta"]["profile"][0].as_str().unwrap_or_default();
    assert!(claimed.ends_with("us-core-diagnosticreport-lab"), "{bundle}");
    // No field of OBX says that an observation is of a laboratory.
    assert!(unclaimed && first(&bundle, "Observation")["meta"].is_null());
    let (bundle, _) = with(json!({"profile": "us-core-6.1"}), &report("RAD"));
    assert!(first(&bundle, "DiagnosticReport")["meta"].is_null());
    // A diagnosis of a visit is an encounter diagnosis.
    let message = format!("{ADT}DG1|1||J45^Asthma^I10\r");
    let (bundle, _) = with(json!({"profile": "us-core-6.1"}), &message);
    let condition = first(&bundle, "Condition");
    assert_eq!(condition["category"][0]["coding"][0]["code"], "encounter-diagnosis");
    assert!(condition["meta"]["profile"][0].as_str().unwrap().ends_with("encounter-diagnosis"));
}
