//! Procedures, care teams, accounts, insurances and charges.

use super::*;

fn concept<'a>(bench: &mut Bench<'a>, code: &'a str) -> CodeableConcept<'a> {
    let coding = Coding { code: bench.text(code), ..Default::default() };
    CodeableConcept { coding: vec![coding], ..Default::default() }
}

#[test]
fn a_procedure_with_who_did_it() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let patient = Patient { common: bench.common("PID"), ..Default::default() };
    let patient = bench.record.add(patient);
    let surgeon = bench.practitioner("PR1-11", "9", "Roe", "Ada");
    let surgeon = bench.record.add(surgeon);
    let function = Some(concept(&mut bench, "304292004"));
    let performer = ProcedurePerformer { function, actor: Some(surgeon.into()), ..Default::default() };
    let nobody = ProcedurePerformer { function: Some(concept(&mut bench, "x")), ..Default::default() };
    let procedure = Procedure {
        common: bench.common("PR1"),
        status: bench.text("completed").into(),
        code: Some(concept(&mut bench, "80146002")),
        subject: Some(patient.into()),
        performed: bench.text("2026-01-02").map(TimeOrPeriod::DateTime),
        performer: vec![performer, nobody],
        ..Default::default()
    };
    bench.record.add(procedure);
    let out = bench.write();
    let made = out.one("Procedure");
    assert_eq!((&made["status"], &made["performedDateTime"]), (&"completed".into(), &"2026-01-02".into()));
    assert!(made["performer"][0]["actor"]["reference"].is_string());
    assert_eq!(made["performer"][1]["actor"]["extension"][0]["valueCode"], "unknown");
    out.check();
}

#[test]
fn only_practitioners_act_on_behalf_of_an_organization() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let patient = Patient { common: bench.common("PID"), ..Default::default() };
    let patient = bench.record.add(patient);
    let doctor = bench.practitioner("ROL-4", "9", "Roe", "Ada");
    let doctor = bench.record.add(doctor);
    let clinic =
        Organization { common: bench.common("ROL-14"), name: bench.text("Clinic"), ..Default::default() };
    let clinic = bench.record.add(clinic);
    let of = |member: Key| CareTeamParticipant {
        member: Some(member.into()),
        on_behalf_of: Some(clinic.into()),
        ..Default::default()
    };
    let participant = vec![of(doctor), of(patient)];
    let common = bench.common("ROL");
    bench.record.add(CareTeam { common, subject: Some(patient.into()), participant, ..Default::default() });
    let out = bench.write();
    let team = out.one("CareTeam");
    assert!(team["participant"][0]["onBehalfOf"].is_object());
    assert!(team["participant"][1]["onBehalfOf"].is_null() && team["participant"][1]["member"].is_object());
    out.check();
}

#[test]
fn accounts_name_insurances_and_guarantors() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let class = CoverageClass {
        r#type: Some(concept(&mut bench, "group")),
        value: bench.text("G7"),
        ..Default::default()
    };
    let coverage = Coverage { common: bench.common("IN1"), class: vec![class], ..Default::default() };
    let coverage = bench.record.add(coverage);
    let kin = RelatedPerson { common: bench.common("GT1"), ..Default::default() };
    let kin = bench.record.add(kin);
    let by = bench.by();
    let of_account = AccountCoverage { coverage: Some(coverage.into()), priority: Some(Val::new(1, by)) };
    let guarantor = AccountGuarantor { party: Some(kin.into()), ..Default::default() };
    let account = Account {
        common: bench.common("PID-18"),
        coverage: vec![of_account],
        guarantor: vec![guarantor],
        ..Default::default()
    };
    bench.record.add(account);
    let out = bench.write();
    let account = out.one("Account");
    assert_eq!(account["coverage"][0]["priority"], 1);
    assert!(account["guarantor"][0]["party"]["reference"].is_string());
    assert_eq!(out.one("Coverage")["class"][0]["value"], "G7");
    out.check();
}

#[test]
fn a_charge_in_a_known_currency() {
    let options = Options::default();
    let mut bench = Bench::new(&options);
    let mut charge = |anchor: &str, currency| {
        let price =
            Money { value: bench.text("12.50"), currency: bench.text(currency), ..Default::default() };
        let charge = ChargeItem {
            common: bench.common(anchor),
            code: Some(concept(&mut bench, "C1")),
            price_override: Some(price),
            ..Default::default()
        };
        bench.record.add(charge);
    };
    charge("FT1", "EUR");
    charge("FT1[2]", "thalers");
    let out = bench.write();
    let charges = out.resources("ChargeItem");
    assert_eq!(charges[0]["priceOverride"]["currency"], "EUR");
    assert!(charges[1]["priceOverride"]["currency"].is_null());
    assert_eq!(charges[1]["status"], "unknown");
    assert!(out.issues.iter().any(|(code, _)| *code == "mapping/code-not-in-value-set"));
    out.check();
}
