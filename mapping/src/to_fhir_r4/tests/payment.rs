//! Answers to claims and payments: what FHIR requires of them is there, or says that it is not known.

use super::*;

const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

fn absent(value: &Value) -> bool {
    value["extension"][0]["url"] == DATA_ABSENT_REASON
}

#[test]
fn what_is_required_of_answers_is_said_to_be_unknown() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let common = bench.common("CLP");
    let line = ResponseItem::default();
    let added = ResponseAddItem::default();
    let note = ProcessNote { text: bench.text("N1"), ..ProcessNote::default() };
    let amount = Some(Money { value: bench.text("1.50"), ..Money::default() });
    let total =
        vec![ResponseTotal { amount: amount.clone(), ..Default::default() }, ResponseTotal::default()];
    bench.record.add(ClaimResponse {
        common,
        item: vec![line],
        add_item: vec![added],
        total: total.clone(),
        process_note: vec![note.clone()],
        insurance: vec![ResponseInsurance::default()],
        error: vec![ResponseError::default()],
        payment: Some(ResponsePayment { amount: amount.clone(), ..Default::default() }),
        ..Default::default()
    });
    let common = bench.common("CLP[2]");
    bench.record.add(ExplanationOfBenefit {
        common,
        item: vec![BenefitItem::default()],
        total,
        process_note: vec![note.clone()],
        ..Default::default()
    });
    let common = bench.common("BPR");
    let detail = vec![PaymentDetail { amount, ..Default::default() }];
    bench.record.add(PaymentReconciliation {
        common,
        detail,
        process_note: vec![note],
        ..Default::default()
    });
    let out = bench.write();
    out.check();
    let response = out.one("ClaimResponse");
    for name in ["_status", "_use", "_created", "_outcome"] {
        assert!(absent(&response[name]), "{name}");
    }
    assert!(absent(&response["insurer"]) && absent(&response["item"][0]["_itemSequence"]));
    assert!(absent(&response["addItem"][0]["adjudication"][0]["category"]));
    assert_eq!(response["total"].as_array().unwrap().len(), 1, "a total without an amount is none");
    assert_eq!(response["payment"]["amount"]["value"].to_string(), "1.5");
    let benefit = out.one("ExplanationOfBenefit");
    assert!(absent(&benefit["provider"]) && absent(&benefit["insurance"][0]["coverage"]));
    let payment = out.one("PaymentReconciliation");
    assert!(absent(&payment["_paymentDate"]) && absent(&payment["paymentAmount"]));
    assert_eq!(payment["processNote"][0]["text"], "N1");
    assert_eq!(payment["detail"][0]["amount"]["value"].to_string(), "1.5");
}
