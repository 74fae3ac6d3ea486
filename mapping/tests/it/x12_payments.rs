//! 835, 820 and acknowledgements → FHIR: what they say is what stands there, amounts as they were written.

use serde_json::{Value, json};
use synovia_mapping::options::Remittance;
use synovia_mapping::{Conversion, Options, Source};

use crate::common::{check, in_crate, output, resources};

fn made(name: &str) -> Conversion {
    made_by(name, &Options::default())
}

fn made_by(name: &str, options: &Options) -> Conversion {
    let bytes = std::fs::read(in_crate(&format!("tests/data/x12/{name}.x12"))).unwrap();
    check(&Source::new(name, &bytes), options)
}

/// The codes of a concept.
fn codes(concept: &Value) -> Vec<&str> {
    concept["coding"].as_array().unwrap().iter().map(|c| c["code"].as_str().unwrap()).collect()
}

/// The values that are kept of a place such as `BPR-04`; `N1-reference` is what a segment made.
fn kept(of: &Value, place: &str) -> Vec<Value> {
    let inside = |e: &Value| e["extension"].as_array().cloned().unwrap_or_default();
    let (segment, name) = place.split_once('-').unwrap();
    let ours: Vec<_> =
        inside(of).into_iter().filter(|e| e["url"].as_str().unwrap().starts_with("urn:uuid:")).collect();
    assert!(ours.len() <= 1, "all that is kept stands in one extension");
    let parts = ours.iter().flat_map(inside).filter(|e| e["url"] == segment).flat_map(|e| inside(&e));
    let value = |part: Value| {
        let found = part.as_object()?.iter().find(|(key, _)| key.starts_with("value"))?.1.clone();
        (part["url"] == name).then_some(found)
    };
    parts.filter_map(value).collect()
}

#[test]
fn a_payment_says_who_paid_whom_how_much() {
    let bundle = output(&made("835"));
    let payment = resources(&bundle, "PaymentReconciliation")[0];
    assert_eq!(payment["paymentAmount"]["value"].to_string(), "158.75");
    assert_eq!((&payment["paymentDate"], &payment["created"]), (&json!("2026-01-06"), &json!("2026-01-05")));
    assert_eq!(payment["paymentIdentifier"]["value"], "EFT0001");
    assert_eq!(payment["paymentIdentifier"]["assigner"]["identifier"]["value"], "1999999999");
    assert_eq!(kept(payment, "BPR-04"), [json!("ACH")]);
    let names: Vec<_> = resources(&bundle, "Organization").iter().map(|o| o["name"].clone()).collect();
    for name in ["EXAMPLE HEALTH PLAN", "EXAMPLE CLINIC", "OTHER PLAN", "FIRST PLAN", "EXAMPLE HOSPITAL"] {
        assert!(names.contains(&json!(name)), "{name}");
    }
    let details = payment["detail"].as_array().unwrap();
    let kinds: Vec<_> = details.iter().map(|d| codes(&d["type"])[0]).collect();
    assert_eq!(kinds, ["summary", "payment", "payment", "payment", "72", "L6", "CS"]);
    let amounts: Vec<_> = details.iter().map(|d| d["amount"]["value"].to_string()).collect();
    // A negative adjustment of a provider raises what is paid.
    assert_eq!(amounts, ["null", "150", "0", "-41.25", "50.00", "0.25", "-0.25"].map(decimal));
    assert_eq!(kept(&details[0], "TS3-05"), [json!("300")]);
    assert!(details[1]["response"]["reference"].is_string());
}

/// serde_json prints decimals without the zeros at their end.
fn decimal(text: &str) -> String {
    serde_json::from_str::<Value>(text).unwrap().to_string()
}

#[test]
fn a_claim_is_answered_with_all_adjustments() {
    let bundle = output(&made("835"));
    let answers = resources(&bundle, "ClaimResponse");
    assert_eq!(answers.len(), 3);
    let first = answers[0];
    assert_eq!(first["request"]["identifier"]["value"], "A1");
    assert_eq!((&first["disposition"], &first["use"]), (&json!("1"), &json!("claim")));
    assert_eq!(first["identifier"][0]["value"], "ICN1");
    assert_eq!(first["preAuthRef"], "AUTH1");
    assert_eq!(first["payment"]["amount"]["value"], 150);
    let adjustments: Vec<_> = first["adjudication"].as_array().unwrap().iter().collect();
    let cas: Vec<_> = adjustments.iter().filter(|a| a.get("amount").is_some()).collect();
    assert_eq!(cas.len(), 2);
    assert_eq!((codes(&cas[0]["category"])[0], codes(&cas[0]["reason"])[0]), ("CO", "45"));
    assert_eq!((cas[0]["value"].to_string(), codes(&cas[1]["reason"])[0]), ("1".into(), "97"));
    let remarks: Vec<_> =
        adjustments.iter().filter(|a| a.get("reason").is_some()).map(|a| codes(&a["reason"])[0]).collect();
    assert!(remarks.contains(&"MA01") && remarks.contains(&"MA11"));
    assert_eq!(kept(first, "MIA-04"), [json!("4")]);
    assert_eq!(kept(first, "DTM-02"), [json!("20260101"), json!("20260102"), json!("20260103")]);
    // A line whose number is known, and whose service was billed, is an item.
    let item = &first["item"][0];
    assert_eq!(item["itemSequence"], 2);
    assert_eq!(kept(item, "SVC-01.2"), [json!("99215")]);
    let added = first["addItem"].as_array().unwrap();
    assert_eq!(added.len(), 2);
    assert_eq!(codes(&added[0]["productOrService"]), ["99213"]);
    assert_eq!(kept(&added[0], "SVC-06.2"), [json!("99214")]);
    assert_eq!(added[0]["servicedDate"], "2026-01-01");
    assert_eq!(added[1]["servicedPeriod"], json!({"start": "2026-01-01", "end": "2026-01-02"}));
    let categories: Vec<_> =
        added[0]["adjudication"].as_array().unwrap().iter().map(|a| codes(&a["category"])[0]).collect();
    assert_eq!(categories, ["submitted", "benefit", "CO", "eligible", "T", "ZK", "HE"]);
    assert_eq!(answers[1]["use"], "predetermination");
    assert_eq!(answers[2]["total"][1]["amount"]["value"], -41.25);
}

#[test]
fn persons_and_insurances_are_one_each_and_corrected_names_are_official() {
    let bundle = output(&made("835"));
    let patients = resources(&bundle, "Patient");
    assert_eq!(patients.len(), 4, "JANE and JOHN are named twice");
    let insured = patients.iter().find(|p| p["name"][0]["given"][0] == "JOHN").unwrap();
    assert_eq!((&insured["name"][0]["use"], &insured["name"][1]["use"]), (&json!("old"), &json!("official")));
    assert_eq!(insured["name"][1]["given"][0], "JON");
    assert_eq!(insured["identifier"][1]["value"], "M3");
    let coverages = resources(&bundle, "Coverage");
    assert_eq!(coverages.len(), 4, "of A1 and A2, two of other payers, that of A3");
    let answer = resources(&bundle, "ClaimResponse")[0];
    assert_eq!(answer["insurance"].as_array().unwrap().len(), 3);
    assert_eq!(kept(&answer["insurance"][1], "NM1-01"), [json!("PR")]);
}

#[test]
fn by_the_option_claims_become_explanations_of_benefits() {
    let options: Options = serde_json::from_str(r#"{"remittance": "explanation-of-benefit"}"#).unwrap();
    assert_eq!(options.remittance, Remittance::ExplanationOfBenefit);
    let bundle = output(&made_by("835", &options));
    assert!(resources(&bundle, "ClaimResponse").is_empty());
    let benefit = resources(&bundle, "ExplanationOfBenefit")[0];
    assert_eq!(benefit["billablePeriod"], json!({"start": "2026-01-01", "end": "2026-01-02"}));
    assert_eq!(benefit["related"][0]["claim"]["identifier"]["value"], "OLD1");
    assert_eq!(codes(&benefit["careTeam"][0]["role"]), ["performing"]);
    let items = benefit["item"].as_array().unwrap();
    assert_eq!(items.iter().map(|i| i["sequence"].clone()).collect::<Vec<_>>(), [1, 2, 3].map(Value::from));
    assert_eq!(codes(&items[0]["revenue"]), ["0300"]);
    assert_eq!(benefit["claim"]["identifier"]["value"], "A1");
}

#[test]
fn premiums_are_parts_of_a_payment() {
    let bundle = output(&made("820"));
    let payment = resources(&bundle, "PaymentReconciliation")[0];
    assert_eq!(payment["period"], json!({"start": "2026-01-01", "end": "2026-01-31"}));
    let details = payment["detail"].as_array().unwrap();
    let of = |d: &Value| (codes(&d["type"])[0].to_string(), d["amount"]["value"].to_string());
    let all: Vec<_> = details.iter().map(of).collect();
    assert_eq!(
        all,
        [("52", "-10"), ("AZ", "250.5"), ("53", "5"), ("IK", "235")].map(|(a, b)| (a.into(), b.into()))
    );
    assert_eq!(kept(&details[1], "ENT-04"), [json!("000000001")]);
    assert_eq!(kept(&details[1], "REF-02"), [json!("PLAN1")]);
    assert!(kept(&details[1], "NM1-reference")[0]["reference"].is_string());
    assert_eq!(resources(&bundle, "Patient").len(), 1);
}

#[test]
fn acknowledgements_are_outcomes_with_bare_codes() {
    let issues = |name: &str| {
        let bundle = output(&made(name));
        resources(&bundle, "OperationOutcome")[0]["issue"].as_array().unwrap().clone()
    };
    let told = |name: &str| -> Vec<(String, Vec<String>)> {
        let one = |i: &Value| {
            let all = i["details"].as_object().map(|_| codes(&i["details"])).unwrap_or_default();
            (i["severity"].as_str().unwrap().to_string(), all.into_iter().map(String::from).collect())
        };
        issues(name).iter().map(one).collect()
    };
    let text = |list: &[(&str, &[&str])]| -> Vec<(String, Vec<String>)> {
        list.iter().map(|(s, c)| (s.to_string(), c.iter().map(ToString::to_string).collect())).collect()
    };
    assert_eq!(
        told("999"),
        text(&[
            ("information", &["A"]),
            ("error", &["8"]),
            ("error", &["7"]),
            ("error", &["R", "5", "I5"]),
            ("warning", &["P", "5"]),
        ])
    );
    let element = &issues("999")[2];
    assert_eq!(
        element["location"],
        json!(["HC 5 005010X222A1", "837 0002 005010X222A1", "CLM 22 2300", "5.3.1"])
    );
    assert_eq!(element["diagnostics"], "Z");
    assert_eq!(issues("997")[1]["details"]["coding"][0]["system"], "https://codesystem.x12.org/005010/723");
    assert_eq!(told("ta1"), text(&[("error", &["R", "024"])]));
    assert_eq!(
        told("824"),
        text(&[
            ("information", &["TA"]),
            ("error", &["IR"]),
            ("error", &["024", "E038"]),
            ("error", &["848"])
        ])
    );
    assert_eq!(issues("824")[3]["diagnostics"], "SEE THE GUIDE");
}
