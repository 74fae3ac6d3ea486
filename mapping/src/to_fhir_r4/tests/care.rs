//! What FHIR requires of appointments, vaccines, plans and outcomes.

use serde_json::json;

use super::Bench;
use crate::model::*;
use crate::options::Options;

fn absent(value: &serde_json::Value) -> bool {
    value["extension"][0]["valueCode"] == "unknown"
}

#[test]
fn an_empty_vaccine_says_what_is_not_known() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let dose = ImmunizationProtocol { dose_number: bench.text("2"), ..Default::default() };
    let series = ImmunizationProtocol { series: bench.text("Hep B"), ..Default::default() };
    let common = bench.common("RXA");
    let protocol_applied = vec![dose, series, ImmunizationProtocol::default()];
    bench.record.add(Immunization { common, protocol_applied, ..Default::default() });
    let out = bench.write();
    out.check();
    let made = out.one("Immunization");
    for name in ["_status", "vaccineCode", "patient", "_occurrenceDateTime"] {
        assert!(absent(&made[name]), "{name}");
    }
    let protocols = made["protocolApplied"].as_array().unwrap();
    assert_eq!((protocols.len(), &protocols[0]["doseNumberPositiveInt"]), (2, &json!(2)));
    assert!(absent(&protocols[1]["_doseNumberString"]));
}

#[test]
fn a_recommendation_names_a_vaccine_or_a_disease() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let due = DateCriterion { value: bench.text("2026-05-01"), ..Default::default() };
    let recommendation = vec![VaccineRecommendation { date_criterion: vec![due], ..Default::default() }];
    let common = bench.common("OBX");
    bench.record.add(ImmunizationRecommendation { common, recommendation, ..Default::default() });
    // One without any recommendation is none.
    let common = bench.common("OBX[2]");
    bench.record.add(ImmunizationRecommendation { common, ..Default::default() });
    let out = bench.write();
    out.check();
    let made = &out.one("ImmunizationRecommendation")["recommendation"][0];
    assert!(absent(&made["vaccineCode"][0]) && absent(&made["forecastStatus"]));
    assert_eq!(made["dateCriterion"][0]["value"], "2026-05-01");
    assert!(absent(&made["dateCriterion"][0]["code"]));
}

#[test]
fn an_appointment_has_both_times_or_is_open() {
    for (status, start, both) in [
        ("booked", "", true),
        ("proposed", "", false),
        ("proposed", "2026-05-01T10:00:00Z", true),
        ("booked", "2026-05-01T10:00:00Z", true),
        ("", "", true),
    ] {
        let options = Options::default();
        let mut bench = Bench::new(&options);
        let common = bench.common("SCH");
        let mut made = Appointment { common, ..Default::default() };
        if !status.is_empty() {
            made.status = bench.text(status).into();
        }
        if !start.is_empty() {
            made.start = bench.text(start);
        }
        bench.record.add(made);
        let out = bench.write();
        out.check();
        let made = out.one("Appointment");
        assert_eq!(made.get("_end").is_some_and(absent), both, "{status} {start}");
        assert_eq!(made.get("_start").is_some(), both && start.is_empty(), "{status} {start}");
        assert!(absent(&made["participant"][0]["actor"]) && absent(&made["participant"][0]["_status"]));
    }
}

#[test]
fn only_what_does_not_take_place_has_a_reason_for_that() {
    for (status, stays) in [("booked", false), ("cancelled", true), ("noshow", true)] {
        let options = Options::default();
        let mut bench = Bench::new(&options);
        let cancelation_reason = Some(CodeableConcept { text: bench.text("ill"), ..Default::default() });
        let common = bench.common("SCH");
        let status = bench.text(status).into();
        bench.record.add(Appointment { common, status, cancelation_reason, ..Default::default() });
        let out = bench.write();
        out.check();
        assert_eq!(out.one("Appointment").get("cancelationReason").is_some(), stays);
        assert_eq!(out.refused.iter().any(|(leaf, why)| *leaf == 1 && *why == "invalid"), !stays);
    }
}

#[test]
fn goals_and_plans_have_what_fhir_requires() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let common = bench.common("GOL");
    let due = bench.text("2026-05-01").into_iter().collect();
    let goal = bench.record.add(Goal { common, due, ..Default::default() });
    let common = bench.common("PTH");
    bench.record.add(CarePlan { common, goal: vec![goal.into()], ..Default::default() });
    let out = bench.write();
    out.check();
    let goal = out.one("Goal");
    assert!(["_lifecycleStatus", "description", "subject"].iter().all(|n| absent(&goal[*n])));
    assert_eq!(goal["target"][0]["dueDate"], "2026-05-01");
    let plan = out.one("CarePlan");
    assert_eq!(plan["status"], "unknown");
    assert!(absent(&plan["_intent"]) && absent(&plan["subject"]));
    assert!(plan["goal"][0]["reference"].as_str().is_some());
}

#[test]
fn outcomes_and_questions() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let common = bench.common("ERR");
    let issue = vec![OutcomeIssue { diagnostics: bench.text("no such table"), ..Default::default() }];
    bench.record.add(OperationOutcome { common, issue, ..Default::default() });
    let common = bench.common("ERR[2]");
    bench.record.add(OperationOutcome { common, ..Default::default() });
    let common = bench.common("QPD");
    let is = bench.text("1990-01-01").unwrap();
    let part = Parameter {
        name: bench.text("birthDate"),
        value: Some(ParameterValue::Date(is)),
        ..Default::default()
    };
    let empty = Parameter { name: bench.text("nothing"), ..Default::default() };
    let parameter =
        vec![Parameter { name: bench.text("person"), part: vec![part], ..Default::default() }, empty];
    bench.record.add(Parameters { common, parameter, ..Default::default() });
    let out = bench.write();
    out.check();
    let issue = &out.one("OperationOutcome")["issue"][0];
    assert!(absent(&issue["_severity"]) && absent(&issue["_code"]));
    let asked = out.one("Parameters")["parameter"].as_array().unwrap();
    assert_eq!((asked.len(), &asked[0]["part"][0]["valueDate"]), (1, &json!("1990-01-01")));
}

#[test]
fn an_answer_has_an_id_that_fhir_takes() {
    for (id, taken) in [("MSG-1.2", true), ("MSG_1", false)] {
        let options = Options::default();
        let mut bench = Bench::new(&options);
        let common = bench.common("MSH");
        let response = MessageResponse { identifier: bench.text(id), ..Default::default() };
        bench.record.add(MessageHeader { common, response: Some(response), ..Default::default() });
        let out = bench.write();
        out.check();
        let made = &out.one("MessageHeader")["response"];
        assert_eq!(made["identifier"].is_string(), taken, "{id}");
        // An answer to nobody knows what is none.
        assert_eq!(made.get("_code").is_some_and(absent), taken, "{id}");
    }
}
