//! Claims of 837 as those who know FHIR expect them, and back without what X12 kept for itself.

use serde_json::Value;

use crate::common::{output, resources};
use crate::x12::{made, set};
use crate::x12_reverse::back;

fn bundle(name: &str) -> Value {
    output(&made(&set(name)))
}

/// What a reference in an element points to.
fn behind<'v>(bundle: &'v Value, from: &Value, pointer: &str) -> &'v Value {
    let to = from.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no {pointer}: {from}"));
    let entries = bundle["entry"].as_array().unwrap();
    &entries.iter().find(|entry| entry["fullUrl"] == to).unwrap()["resource"]
}

/// The same without any extension.
fn plain(value: &mut Value) {
    match value {
        // The envelope is not what this is about.
        Value::Object(fields) if fields.get("resourceType").is_some_and(|kind| kind == "MessageHeader") => {}
        Value::Object(fields) => {
            fields.remove("extension");
            fields.values_mut().for_each(plain);
        }
        Value::Array(all) => all.iter_mut().for_each(plain),
        _ => {}
    }
}

#[test]
fn a_person_with_a_taxonomy_is_a_role_and_comes_back() {
    let bundle = bundle("837p");
    let claim = resources(&bundle, "Claim")[0];
    let role = behind(&bundle, claim, "/careTeam/1/provider/reference");
    assert_eq!(role["resourceType"], "PractitionerRole");
    assert_eq!(role["specialty"][0]["coding"][0]["code"], "207Q00000X");
    let person = behind(&bundle, role, "/practitioner/reference");
    assert_eq!(person["name"][0]["family"], "REND");
    assert!(person.get("qualification").is_none(), "what somebody practises as is no diploma");
    assert!(role.get("organization").is_none(), "who bills need not be who employs");
    // Without a taxonomy there is no role.
    let referring = behind(&bundle, claim, "/careTeam/0/provider/reference");
    assert_eq!(referring["resourceType"], "Practitioner");
    let again = back(bundle.to_string().as_bytes(), None).unwrap().output.to_bytes();
    let text = String::from_utf8(again).unwrap();
    assert!(text.contains("NM1*82*1*REND*RAY****34*111223334~PRV*PE*PXC*207Q00000X~"), "{text}");
}

#[test]
fn roles_of_other_sets_come_back() {
    let bundle = bundle("278-request");
    assert!(!resources(&bundle, "PractitionerRole").is_empty());
    let text =
        String::from_utf8(back(bundle.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    assert!(text.contains("NM1*71*1*JONES*MARY") && text.contains("PRV*AT*PXC*207Q00000X~"), "{text}");
}

#[test]
fn one_person_in_one_specialty_is_one_role() {
    let text = String::from_utf8(set("837p")).unwrap();
    let second = text.replace(
        "LX*1~\nSV1*HC:99213*10",
        "NM1*82*1*REND*RAY****34*111223334~\nPRV*PE*PXC*207Q00000X~\nLX*1~\nSV1*HC:99213*10",
    );
    assert_ne!(second, text);
    let bundle = output(&made(second.as_bytes()));
    assert_eq!(resources(&bundle, "PractitionerRole").len(), 1);
    let other = second.replacen("PRV*PE*PXC*207Q00000X", "PRV*PE*PXC*208D00000X", 1);
    assert_eq!(resources(&output(&made(other.as_bytes())), "PractitionerRole").len(), 2);
}

#[test]
fn a_role_that_is_its_own_practitioner_ends() {
    let mut bundle = bundle("278-request");
    let entries = bundle["entry"].as_array_mut().unwrap();
    for entry in entries.iter_mut().filter(|entry| entry["resource"]["resourceType"] == "PractitionerRole") {
        entry["resource"]["practitioner"]["reference"] = entry["fullUrl"].clone();
    }
    assert!(back(bundle.to_string().as_bytes(), None).is_ok());
}

#[test]
fn what_voids_a_claim_is_cancelled() {
    let bundle = bundle("837p");
    let claims = resources(&bundle, "Claim");
    assert_eq!((&claims[0]["status"], &claims[1]["status"]), (&"active".into(), &"cancelled".into()));
    assert_eq!(claims[1]["related"][0]["claim"]["identifier"]["value"], "OLD2");
    let mut bare = bundle.clone();
    plain(&mut bare);
    let text = String::from_utf8(back(bare.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    assert!(text.contains("CLM*A1*100.5***11:B:7*") && text.contains("CLM*A2*10***11:B:8~"), "{text}");
}

#[test]
fn payment_to_another_address_is_to_the_provider() {
    let bundle = bundle("837p");
    assert_eq!(resources(&bundle, "Claim")[0]["payee"]["type"]["coding"][0]["code"], "provider");
}

#[test]
fn the_address_of_payment_is_not_that_of_the_provider() {
    // Release 4010 names the provider again, with its number.
    let text = String::from_utf8(set("837p")).unwrap();
    let text = text.replace("NM1*87*2~", "NM1*87*2*CLINIC*****XX*1234567893~");
    let conversion = made(text.as_bytes());
    let bundle = output(&conversion);
    let claims = resources(&bundle, "Claim");
    let lines = |claim, pointer| behind(&bundle, claim, pointer)["address"][0]["line"].to_string();
    for claim in &claims {
        assert_eq!(lines(claim, "/provider/reference"), r#"["1 MAIN ST","SUITE 2"]"#);
        assert_eq!(lines(claim, "/payee/party/reference"), r#"["PO BOX 1"]"#);
    }
    assert_eq!(claims[0]["payee"], claims[1]["payee"], "one address is one thing");
    assert!(conversion.report.losses.iter().all(|loss| !loss.source.contains("2010AB")));
}

#[test]
fn a_drug_is_a_detail_of_its_line() {
    let bundle = bundle("837p");
    let detail = &resources(&bundle, "Claim")[0]["item"][1]["detail"][0];
    assert_eq!(detail["productOrService"]["coding"][0]["system"], "http://hl7.org/fhir/sid/ndc");
    assert_eq!(detail["productOrService"]["coding"][0]["code"], "00002140180");
    assert_eq!(
        (&detail["quantity"]["unit"], detail["quantity"]["value"].to_string()),
        (&"ML".into(), "3".into())
    );
    assert_eq!((&detail["sequence"], detail["unitPrice"]["value"].to_string()), (&1.into(), "2.5".into()));
    let mut bare = bundle.clone();
    plain(&mut bare);
    let text = String::from_utf8(back(bare.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    assert!(text.contains("LIN**N4*00002140180~CTP***2.5*3*ML~"), "{text}");
}

#[test]
fn a_group_of_diagnoses_is_the_package_of_the_principal_one() {
    let bundle = bundle("837i-full");
    let claim = resources(&bundle, "Claim")[0];
    assert_eq!(claim["diagnosis"][0]["packageCode"]["coding"][0]["code"], "A17");
    let text =
        String::from_utf8(back(bundle.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    assert!(text.contains("HI*DR:A17~"));
}

#[test]
fn who_died_has_the_day() {
    let mut bundle = bundle("837p-full");
    let died = resources(&bundle, "Patient").iter().filter(|p| p["deceasedDateTime"] == "2024-01-05").count();
    assert!(died > 0);
    plain(&mut bundle);
    let text =
        String::from_utf8(back(bundle.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    assert!(text.contains("PAT*****D8*20240105~"), "{text}");
}

#[test]
fn what_another_payer_decided_of_lines_goes_back_from_its_answer_alone() {
    let mut bundle = bundle("837p-full");
    plain(&mut bundle);
    let text =
        String::from_utf8(back(bundle.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    // SVD names the payer by its number, which has to be that of the other insurance.
    let mut answered = String::from_utf8(set("837p-full")).unwrap();
    answered = answered.replace("SVD*100000786*", "SVD*100000483*");
    let bundle_of = output(&made(answered.as_bytes()));
    let mut bare = bundle_of.clone();
    plain(&mut bare);
    let written =
        String::from_utf8(back(bare.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    assert!(!text.contains("SVD*100000483*"), "the payer of the line is none of the claim's: {text}");
    assert!(written.contains("SVD*100000483*77*"), "{written}");
    assert!(written.contains("~CAS*CO*A1*89*90*A1*92*93*A1*95*96*A1*98*99*A1*11*12*A1*14*15~"), "{written}");
    assert!(written.contains("~DTP*573*D8*20240105~"), "{written}");
    // What is kept is not said twice.
    let kept =
        String::from_utf8(back(bundle_of.to_string().as_bytes(), None).unwrap().output.to_bytes()).unwrap();
    assert_eq!(kept.matches("SVD*100000483*").count(), 1, "{kept}");
}

#[test]
fn parties_of_one_number_that_contradict_each_other_stay_apart() {
    let text = String::from_utf8(set("837p")).unwrap();
    let payer = "NM1*PR*2*PAYER*****PI*P1~";
    assert_eq!(text.matches(payer).count(), 2, "of two subscribers");
    let at = text.rfind(payer).unwrap();
    let other = format!("{}{}", &text[..at], text[at..].replacen("*PAYER*", "*OTHER*", 1));
    let made = made(other.as_bytes());
    let bundle = output(&made);
    let payers: Vec<_> = resources(&bundle, "Organization")
        .into_iter()
        .filter(|o| o["identifier"][0]["value"] == "P1")
        .map(|o| o["name"].as_str().unwrap())
        .collect();
    assert_eq!(payers, ["PAYER", "OTHER"]);
    assert!(made.report.issues.iter().all(|i| i.code != "mapping/conflicting-copy"));
    let back = back(bundle.to_string().as_bytes(), None).unwrap().output.to_bytes();
    let back = String::from_utf8(back).unwrap();
    assert!(
        back.contains("NM1*PR*2*OTHER*****PI*P1") && back.contains(payer.trim_end_matches('~')),
        "{back}"
    );
}

#[test]
fn an_employer_is_no_patient_but_holds_the_policy() {
    let bundle = bundle("837p-employer");
    let people = resources(&bundle, "Patient");
    assert_eq!(people.len(), 1, "only who was cared for");
    assert_eq!(people[0]["name"][0]["family"], "DOE");
    let coverages = resources(&bundle, "Coverage");
    for (coverage, (name, number)) in coverages.iter().zip([("BAKERY", "WC1"), ("SHOP", "X2")]) {
        assert_eq!(behind(&bundle, coverage, "/policyHolder/reference")["name"], name);
        assert!(coverage.get("subscriber").is_none());
        assert_eq!(coverage["subscriberId"], number);
    }
}

#[test]
fn types_of_diagnoses_and_roles_are_codes_of_their_systems() {
    let carin = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimDiagnosisType";
    let own = "http://terminology.hl7.org/CodeSystem/ex-diagnosistype";
    let known = [
        (own, "principal"),
        (own, "admitting"),
        (carin, "patientreasonforvisit"),
        (carin, "externalcauseofinjury"),
        (carin, "other"),
        (carin, "secondary"),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for name in ["837p-full", "837i-full", "837d-full"] {
        let bundle = bundle(name);
        for diagnosis in resources(&bundle, "Claim").iter().flat_map(|c| c["diagnosis"].as_array().unwrap()) {
            let coding = &diagnosis["type"][0]["coding"][0];
            let pair = (coding["system"].as_str().unwrap(), coding["code"].as_str().unwrap());
            assert!(known.contains(&pair), "{name}: {pair:?}");
            seen.insert(pair.1.to_string());
        }
    }
    assert_eq!(seen.len(), known.len(), "{seen:?}");
}

#[test]
fn lines_without_a_number_are_numbered_and_lost_in_nothing() {
    let made = made(&set("837p-unnumbered"));
    let bundle = output(&made);
    let items = resources(&bundle, "Claim")[0]["item"].as_array().unwrap().clone();
    let told: Vec<_> = items
        .iter()
        .map(|i| (i["sequence"].clone(), i["net"]["value"].to_string(), i["servicedDate"].clone()))
        .collect();
    let wanted = [(1, "10", "2026-01-02"), (2, "20", "2026-01-03")];
    assert_eq!(told, wanted.map(|(number, net, day)| (number.into(), net.into(), day.into())));
    let issues = made.report.issues.iter().filter(|i| i.code == "mapping/line-without-number");
    assert_eq!(issues.count(), 2);
    assert!(!made.report.losses.iter().any(|l| l.source.contains("2400")), "{:?}", made.report.losses);
    // A number that is none is told, and the line has the next one.
    let text = String::from_utf8(set("837p-unnumbered")).unwrap();
    let odd = text.replacen("SV1*HC:87880", "LX*two~\nSV1*HC:87880", 1).replacen(
        "SV1*HC:99213",
        "LX*7~\nSV1*HC:99213",
        1,
    );
    let bundle = output(&super::x12::made(odd.as_bytes()));
    let items = resources(&bundle, "Claim")[0]["item"].as_array().unwrap().clone();
    assert_eq!((&items[0]["sequence"], &items[1]["sequence"]), (&7.into(), &8.into()));
}
