//! Medicines written.

use super::*;

#[test]
fn what_medicines_need_is_there() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let strength = Ratio {
        numerator: Some(Quantity { value: bench.text("5"), unit: bench.text("mg"), ..Default::default() }),
        ..Default::default()
    };
    let ingredient = MedicationIngredient { strength: Some(strength), ..Default::default() };
    let common = bench.common("RXO");
    let medicine = Medication { common, ingredient: vec![ingredient], ..Default::default() };
    let medicine = bench.record.add(medicine);
    let route = CodeableConcept { text: bench.text("by mouth"), ..Default::default() };
    let common = bench.common("RXA");
    let function = CodeableConcept { text: bench.text("nurse"), ..Default::default() };
    bench.record.add(MedicationAdministration {
        common,
        medication: Some(medicine.into()),
        dosage: Some(AdministeredDosage { route: Some(route), ..Default::default() }),
        performer: vec![MedicationPerformer { function: Some(function), ..Default::default() }],
        ..Default::default()
    });
    let out = bench.write();
    let given = out.one("MedicationAdministration");
    assert_eq!(given["status"], "unknown");
    // mad-1: without a dose or a rate the dose is said to be unknown.
    assert_eq!(given["dosage"]["dose"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(given["_effectiveDateTime"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(given["performer"][0]["actor"]["extension"][0]["valueCode"], "unknown");
    let url = given["medicationReference"]["reference"].as_str().unwrap();
    let medicine = out.one("Medication");
    assert!(url.ends_with(medicine["id"].as_str().unwrap()));
    let ingredient = &medicine["ingredient"][0];
    assert_eq!(ingredient["itemCodeableConcept"]["extension"][0]["valueCode"], "unknown");
    // rat-1: both or none.
    assert_eq!(ingredient["strength"]["denominator"]["extension"][0]["valueCode"], "unknown");
    out.check();
}

#[test]
fn an_order_of_nothing_says_so_and_its_numbers_are_not_negative() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let count = |bench: &mut Bench<'_>, is| Some(Val::new(is, bench.by()));
    let when = bench.text("AC").unwrap();
    let meal = bench.text("C").unwrap();
    let before = Timing { when: vec![when], offset: count(&mut bench, 30), ..Default::default() };
    let at = Timing { when: vec![meal], offset: count(&mut bench, 30), ..Default::default() };
    let refused = bench.next;
    let dosage = |timing| Dosage { timing: Some(timing), ..Default::default() };
    let common = bench.common("RXO");
    let intent = bench.text("no such intent");
    let repeats = count(&mut bench, 0);
    bench.record.add(MedicationRequest {
        common,
        intent,
        dosage_instruction: vec![dosage(before), dosage(at)],
        dispense_request: Some(DispenseRequest { number_of_repeats_allowed: repeats, ..Default::default() }),
        ..Default::default()
    });
    let out = bench.write();
    let order = out.one("MedicationRequest");
    assert_eq!(order["medicationCodeableConcept"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(order["_intent"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(order["dispenseRequest"]["numberOfRepeatsAllowed"], 0);
    assert_eq!(order["dosageInstruction"][0]["timing"]["repeat"]["offset"], 30);
    // tim-9: a meal is no event to be before or after.
    assert!(order["dosageInstruction"][1]["timing"]["repeat"].get("offset").is_none());
    assert!(out.refused.contains(&(refused, "invalid")));
    out.check();
}
