//! Eligibility, enrolment, status, authorization and attachments of X12 to FHIR: values, and the laws of every conversion.

use std::collections::BTreeSet;

use serde_json::Value;
use synovia_mapping::Reason;

use crate::common::{output, resources};
use crate::x12::{fixtures, made, set};

/// The values of a pointer in all resources of a kind that have it.
fn values(bundle: &Value, kind: &str, pointer: &str) -> Vec<String> {
    let all = resources(bundle, kind).into_iter().filter_map(|r| r.pointer(pointer));
    all.map(|v| v.as_str().map_or_else(|| v.to_string(), ToString::to_string)).collect()
}

/// The element of a kept segment, of the first resource of a kind that has it.
fn kept(bundle: &Value, kind: &str, segment: &str, element: &str) -> Option<String> {
    fn find(value: &Value, name: &str) -> Option<Value> {
        match value {
            Value::Object(members) => {
                if members.get("url").and_then(Value::as_str) == Some(name) {
                    return Some(value.clone());
                }
                members.values().find_map(|member| find(member, name))
            }
            Value::Array(items) => items.iter().find_map(|item| find(item, name)),
            _ => None,
        }
    }
    let found = resources(bundle, kind).into_iter().find_map(|r| find(r, segment))?;
    Some(find(&found["extension"], element)?["valueString"].as_str()?.to_string())
}

#[test]
fn nothing_is_lost_without_a_reason() {
    for name in fixtures().iter().filter(|name| name.starts_with(['2'])) {
        let report = made(&set(name)).report;
        let envelope = |path: &str| path.starts_with("ISA") || path.starts_with("GS-");
        let lost: Vec<_> = report
            .losses
            .iter()
            .filter(|l| l.reason == Reason::Unsupported && !envelope(&l.source))
            .map(|l| l.source.to_string())
            .collect();
        // A second requester about whom nothing is asked.
        let known: &[&str] = if name == "278-event" { &["2000A/2000B[2]/HL-03"] } else { &[] };
        assert_eq!(lost, known, "{name}");
    }
}

#[test]
fn a_270_asks_about_each_person() {
    let bundle = output(&made(&set("270")));
    let kind = "CoverageEligibilityRequest";
    assert_eq!(values(&bundle, kind, "/identifier/0/value"), ["TRACE1", "TRACE2"]);
    assert_eq!(values(&bundle, kind, "/servicedDate"), ["2024-01-03"]);
    assert_eq!(values(&bundle, kind, "/servicedPeriod/end"), ["2024-01-31"]);
    assert_eq!(values(&bundle, kind, "/item/1/category/coding/0/code"), ["33"]);
    assert_eq!(values(&bundle, kind, "/item/0/productOrService/coding/0/code"), ["99213"]);
    assert_eq!(values(&bundle, kind, "/item/0/modifier/3/coding/0/code"), ["28"]);
    let code = "/item/0/diagnosis/1/diagnosisCodeableConcept/coding/0/code";
    assert_eq!(values(&bundle, kind, code), ["J45.0"]);
    assert_eq!(values(&bundle, kind, "/item/0/unitPrice/value"), ["37.5"]);
    assert_eq!(values(&bundle, "Coverage", "/relationship/coding/0/code"), ["self", "child"]);
    assert_eq!(values(&bundle, "Coverage", "/subscriberId"), ["M1", "M1"]);
    assert_eq!(values(&bundle, "Coverage", "/class/1/name"), ["GROUP NAME"]);
    assert_eq!(kept(&bundle, kind, "III", "03").as_deref().map(str::is_empty), Some(false));
}

#[test]
fn a_271_answers_with_benefits_and_errors() {
    let bundle = output(&made(&set("271")));
    let kind = "CoverageEligibilityResponse";
    assert_eq!(values(&bundle, kind, "/request/identifier/value"), ["TRACE1"]);
    assert_eq!(values(&bundle, kind, "/insurance/0/inforce"), ["true", "false"]);
    assert_eq!(values(&bundle, kind, "/insurance/0/benefitPeriod/end"), ["2024-12-31"]);
    assert_eq!(values(&bundle, kind, "/outcome"), ["error", "error"]);
    assert_eq!(values(&bundle, kind, "/error/0/code/coding/0/code"), ["80", "58"]);
    assert_eq!(kept(&bundle, kind, "AAA", "04").as_deref(), Some("R"));
    let item = |n: u32, rest: &str| values(&bundle, kind, &format!("/insurance/0/item/{n}{rest}"));
    assert_eq!(item(1, "/benefit/0/allowedMoney/value"), ["10.5"]);
    assert_eq!(item(2, "/category/coding/0/code"), ["33"]);
    assert_eq!(item(1, "/description"), ["FIRST\nSECOND"]);
    assert_eq!(item(1, "/network/coding/0/code"), ["in"]);
    assert_eq!(item(1, "/unit/coding/0/code"), ["family"]);
    assert_eq!(item(3, "/benefit/0/allowedString"), ["20%"]);
    assert_eq!(item(3, "/productOrService/coding/0/code"), ["99213"]);
    assert_eq!(item(4, "/benefit/0/allowedUnsignedInt"), ["12"]);
    assert_eq!(item(5, "/benefit/0/allowedString"), ["1.5"]);
    assert_eq!(item(6, "/excluded"), ["true"]);
    let refused = output(&made(&set("271-refused")));
    assert_eq!(values(&refused, kind, "/error/1/code/coding/0/code"), ["80"]);
}

#[test]
fn an_834_enrols_members_and_their_dependents() {
    let bundle = output(&made(&set("834")));
    assert_eq!(values(&bundle, "Coverage", "/status"), ["active", "active", "active", "cancelled"]);
    assert_eq!(values(&bundle, "Coverage", "/period/end"), ["2024-12-31", "2023-12-31"]);
    assert_eq!(values(&bundle, "Coverage", "/order"), ["1"]);
    assert_eq!(values(&bundle, "Coverage", "/type/coding/0/code"), ["HLT"]);
    assert_eq!(values(&bundle, "Patient", "/deceasedDateTime"), ["2024-01-05"]);
    assert_eq!(values(&bundle, "Patient", "/address/1/type"), ["postal"]);
    assert_eq!(values(&bundle, "Patient", "/communication/0/language/coding/0/code"), ["SPA"]);
    assert_eq!(resources(&bundle, "RelatedPerson").len(), 2);
    let subscribers: BTreeSet<_> = values(&bundle, "Coverage", "/subscriber/reference").into_iter().collect();
    assert_eq!(subscribers.len(), 1, "the dependent's is the subscriber with the same number");
    assert_eq!(kept(&bundle, "Patient", "2700", "01").as_deref(), Some("1"));
}

#[test]
fn statuses_are_tasks_and_responses() {
    let asked = output(&made(&set("276")));
    assert_eq!(values(&asked, "Task", "/identifier/0/value"), ["CLAIM1", "CLAIM2", "CLAIM3"]);
    assert_eq!(values(&asked, "Task", "/status"), ["requested", "requested", "requested"]);
    assert_eq!(values(&asked, "Task", "/input/2/valueMoney/value"), ["8513.88"]);
    let bundle = output(&made(&set("277")));
    assert_eq!(values(&bundle, "Task", "/status"), ["completed", "rejected", "in-progress", "completed"]);
    let kind = "ClaimResponse";
    assert_eq!(values(&bundle, kind, "/outcome"), ["complete", "error", "queued"]);
    assert_eq!(values(&bundle, kind, "/payment/amount/value"), ["80.25", "80"]);
    assert_eq!(values(&bundle, kind, "/payment/date"), ["2024-01-07", "2024-01-06"]);
    assert_eq!(values(&bundle, kind, "/addItem/0/net/value"), ["150"]);
    let bundle = output(&made(&set("277ca")));
    assert_eq!(values(&bundle, kind, "/error/2/code/coding/0/code"), ["500"]);
    assert_eq!(values(&bundle, kind, "/disposition"), ["MESSAGE"]);
    assert_eq!(values(&bundle, "Task", "/businessStatus/coding/0/code"), ["20", "19", "562"]);
}

#[test]
fn authorizations_are_as_davinci_has_them() {
    let bundle = output(&made(&set("278-request")));
    assert_eq!(values(&bundle, "Claim", "/use"), ["preauthorization"]);
    assert_eq!(values(&bundle, "Claim", "/diagnosis/0/type/0/coding/0/code"), ["principal"]);
    assert_eq!(values(&bundle, "Claim", "/accident/type/coding/0/code"), ["AP"]);
    assert_eq!(values(&bundle, "Claim", "/careTeam/0/role/coding/0/code"), ["71"]);
    assert_eq!(values(&bundle, "Claim", "/careTeam/0/qualification/coding/0/code"), ["207Q00000X"]);
    assert_eq!(values(&bundle, "Claim", "/item/0/category/coding/0/code"), ["2"]);
    assert_eq!(values(&bundle, "Claim", "/item/0/quantity/value"), ["3"]);
    assert_eq!(values(&bundle, "Claim", "/item/1/net/value"), ["10"]);
    let level = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-levelOfServiceCode";
    assert_eq!(values(&bundle, "Claim", "/item/0/extension/2/url"), [level]);
    let bundle = output(&made(&set("278-response")));
    assert_eq!(values(&bundle, "ClaimResponse", "/preAuthRef"), ["AUTH1"]);
    assert_eq!(values(&bundle, "ClaimResponse", "/preAuthPeriod/end"), ["2024-06-01"]);
    assert_eq!(values(&bundle, "ClaimResponse", "/error/0/code/coding/0/code"), ["42"]);
    assert_eq!(values(&bundle, "ClaimResponse", "/outcome"), ["complete"]);
    let refused = output(&made(&set("278-refused")));
    assert_eq!(values(&refused, "ClaimResponse", "/outcome"), ["error"]);
}

#[test]
fn attachments_keep_their_bytes() {
    let bundle = output(&made(&set("275")));
    let kind = "Communication";
    assert_eq!(values(&bundle, kind, "/about/0/identifier/value"), ["ACC1"]);
    assert_eq!(values(&bundle, kind, "/basedOn/0/identifier/value"), ["REQ1"]);
    assert_eq!(values(&bundle, kind, "/payload/0/contentAttachment/data"), ["PGE+fngqOl48L2E+"]);
    assert_eq!(values(&bundle, kind, "/payload/1/contentAttachment/contentType"), ["application/pdf"]);
}
