//! Typed views: claims and payments in the guides' words.

use synovia_x12::guide::Guides;
use synovia_x12::transactions::{BillingProviderHierarchicalLevel, Coded};
use synovia_x12::{ErrorKind, ValueView, parse};

use crate::common::enclosed;

const CLAIMS: &[u8] = include_bytes!("../../../examples/data/837p.x12");
const PAYMENT: &[u8] = include_bytes!("../../../examples/data/835.x12");

fn text(value: Option<ValueView<'_>>) -> String {
    value.map(|value| value.text().into_owned()).unwrap_or_default()
}

#[test]
fn a_claim_in_words() {
    let interchange = parse(CLAIMS).unwrap();
    let guides = Guides::built_in();
    let tree = interchange.transaction_sets().next().unwrap().loops(&guides).unwrap();
    let claims: Vec<_> = tree.professional_claims().collect();
    let [own, child] = claims.as_slice() else { panic!("two claims") };
    assert_eq!(text(own.patient_control_number()), "PCN1001");
    assert_eq!(own.total_claim_charge_amount().unwrap().unwrap().cents(), Some(18_550));
    assert_eq!(
        (text(own.place_of_service_code()), text(own.claim_frequency_code())),
        ("11".into(), "1".into())
    );
    assert_eq!(text(own.prior_authorization_number()), "AUTH4471");
    assert!(own.patient_level().is_none());
    let subscriber = own.subscriber_level().unwrap();
    assert_eq!(text(subscriber.individual_relationship_code()), "18");
    let person = subscriber.subscriber().unwrap();
    assert!(person.is_person());
    assert_eq!((text(person.name()), text(person.first_name())), ("OKAFOR".into(), "NIA".into()));
    assert_eq!(person.birth_date().unwrap().unwrap().start_date().unwrap().to_string(), "1984-03-12");
    assert_eq!(text(subscriber.payer().unwrap().identifier()), "HHP77");
    let billing = own.billing_level().unwrap().billing_provider().unwrap();
    assert_eq!(
        (text(billing.name()), text(billing.tax_identifier())),
        ("LANTERN FAMILY CLINIC".into(), "987650000".into())
    );
    let contact = billing.contacts().next().unwrap();
    let numbers: Vec<_> =
        contact.numbers().map(|(kind, number)| text(Some(kind)) + &text(Some(number))).collect();
    assert_eq!((text(contact.name()), numbers), ("BILLING DESK".into(), vec!["TE5555550111".to_owned()]));
    let codes: Vec<_> =
        own.health_care_codes().map(|c| text(c.qualifier()) + ":" + &text(c.code())).collect();
    assert_eq!(codes, ["ABK:J0190", "ABF:R051"]);
    assert!(own.health_care_codes().all(Coded::is_diagnosis));
    assert_eq!(text(own.rendering_provider().unwrap().taxonomy_code()), "207Q00000X");
    assert_eq!(own.referring_providers().count(), 1);
    let line = own.service_lines().next().unwrap();
    assert_eq!(text(line.procedure_code()), "99213");
    assert_eq!(line.procedure_modifiers().map(|m| text(Some(m))).collect::<Vec<_>>(), ["25"]);
    assert_eq!(line.diagnosis_pointers().map(|m| text(Some(m))).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(line.service_unit_count().unwrap().unwrap().to_string(), "1");
    assert_eq!(text(line.line_item_control_number()), "L1001");
    // The second is a dependent's, after another payer.
    assert_eq!(text(child.patient_level().unwrap().patient().unwrap().first_name()), "ISLA");
    assert_eq!(child.accident_date().unwrap().unwrap().start_date().unwrap().to_string(), "2025-12-20");
    let other = child.other_subscribers().next().unwrap();
    assert_eq!(other.payer_paid_amount().unwrap().unwrap().to_string(), "130");
    assert_eq!(text(other.payer().unwrap().name()), "SKERRY MUTUAL");
    let adjustment = other.claim_adjustments().next().unwrap();
    assert_eq!((adjustment.group_code(), adjustment.reason_code()), (&b"PR"[..], &b"3"[..]));
    let decided = child.service_lines().next().unwrap().adjudications().next().unwrap();
    assert_eq!(decided.service_line_paid_amount().unwrap().unwrap().to_string(), "150");
    assert_eq!(decided.line_adjustments().next().unwrap().amount().unwrap().unwrap().to_string(), "50");
    assert_eq!((tree.institutional_claims().count(), tree.claim_payments().count()), (0, 0));
    assert_eq!(
        tree.billing_provider_levels().flat_map(BillingProviderHierarchicalLevel::subscribers).count(),
        2
    );
    assert!(!format!("{own:?}{other:?}{adjustment:?}").contains("PCN"));
}

#[test]
fn a_payment_in_words() {
    let interchange = parse(PAYMENT).unwrap();
    let guides = Guides::built_in();
    let tree = interchange.transaction_sets().next().unwrap().loops(&guides).unwrap();
    let payment = tree.remittance().unwrap();
    assert_eq!(payment.total_actual_provider_payment_amount().unwrap().unwrap().to_string(), "268.4");
    assert_eq!(payment.check_issue_or_eft_effective_date().unwrap().unwrap().to_string(), "2026-01-12");
    assert_eq!(
        (text(payment.payer_name()), text(payment.payer().unwrap().name())),
        (String::new(), "HARBOR HEALTH PLAN".into())
    );
    assert_eq!(text(payment.payee().unwrap().identifier()), "1234567893");
    let provider: Vec<_> = payment.provider_adjustments().collect();
    let [only] = provider.as_slice() else { panic!("one") };
    assert_eq!((text(only.reason_code()), text(only.reference())), ("WO".into(), "PCN0900".into()));
    assert_eq!(only.amount().unwrap().unwrap().to_string(), "20");
    assert_eq!(only.fiscal_period_date().unwrap().unwrap().to_string(), "2026-12-31");
    let claims: Vec<_> = tree.claim_payments().collect();
    assert_eq!(claims.len(), 3);
    let services: Vec<_> = claims[0].service_payments().collect();
    let adjusted: Vec<_> = services[0]
        .service_adjustments()
        .map(|a| format!("{} {}", String::from_utf8_lossy(a.group_code()), a.amount().unwrap().unwrap()))
        .collect();
    assert_eq!(adjusted, ["CO 10", "PR 25"]);
    assert_eq!(text(services[1].remark_code()), "N130");
    assert_eq!(services[0].service_date().unwrap().unwrap().to_string(), "2026-01-02");
    assert_eq!(claims[1].claim_adjustments().count(), 1);
}

#[test]
fn six_adjustments_in_a_segment() {
    let triples = "CAS*CO*45*1**50*2*2**3**97*4**B7*5*1*16*6~";
    let bytes = enclosed(&format!("ST*835*1~BPR*I*0*C*NON~TRN*1*1*1~LX*1~CLP*A*1*20*0~{triples}SE*7*1~"));
    let interchange = parse(&bytes).unwrap();
    let guides = Guides::built_in();
    let tree = interchange.transaction_sets().next().unwrap().loops_of(guides.by_kind("835").unwrap());
    let claim = tree.claim_payments().next().unwrap();
    let found: Vec<_> = claim
        .claim_adjustments()
        .map(|a| {
            (
                String::from_utf8_lossy(a.reason_code()).into_owned(),
                a.amount().unwrap(),
                a.quantity().unwrap(),
            )
        })
        .map(|(reason, amount, quantity)| {
            format!("{reason} {} {}", amount.unwrap(), quantity.map_or(String::new(), |q| q.to_string()))
        })
        .collect();
    assert_eq!(found, ["45 1 ", "50 2 2", " 3 ", "97 4 ", "B7 5 1", "16 6 "]);
}

#[test]
fn what_cannot_be_read_is_an_error_in_its_place() {
    let text = std::str::from_utf8(CLAIMS).unwrap().replace("CLM*PCN1001*185.5", "CLM*PCN1001*1,85");
    let interchange = parse(text.as_bytes()).unwrap();
    let guides = Guides::built_in();
    let tree = interchange.transaction_sets().next().unwrap().loops(&guides).unwrap();
    let error =
        tree.professional_claims().next().unwrap().total_claim_charge_amount().expect_err("no number");
    let at = text.find("1,85").unwrap() + 1;
    assert_eq!((error.kind(), error.offset()), (ErrorKind::BadValue, at as u64));
    assert!(!error.to_string().contains("85"));
}

#[test]
fn other_sets_in_words() {
    let guides = Guides::built_in();
    let body = |kind: &str, body: &str| {
        let guide = guides.by_kind(kind).unwrap();
        let set = format!("ST*{}*1*{}~{body}SE*9*1~", guide.transaction_set(), guide.convention());
        enclosed(&set)
    };
    let bytes = body(
        "271",
        "BHT*0022*11*1*20260101*1200~HL*1**20*1~NM1*PR*2*A~HL*2*1*21*1~NM1*1P*2*B~HL*3*2*22*0~\
NM1*IL*1*C*D****MI*E~EB*B**30^35^98*HM*GOLD*27*25.5**VS*3*Y*N~MSG*COPAY~",
    );
    let interchange = parse(&bytes).unwrap();
    let tree = interchange.transaction_sets().next().unwrap().loops_of(guides.by_kind("271").unwrap());
    let benefit = tree.eligibility_benefits().next().unwrap();
    assert_eq!(
        benefit.service_type_codes().map(|code| code.text().into_owned()).collect::<Vec<_>>(),
        ["30", "35", "98"]
    );
    assert_eq!(benefit.benefit_amount().unwrap().unwrap().to_string(), "25.5");
    assert_eq!(text(benefit.message_text()), "COPAY");

    let bytes = body(
        "834",
        "BGN*00*1*20260101*1200****2~N1*P5*A*FI*1~N1*IN*B*FI*2~INS*N*19*021*28*A~REF*0F*S1~\
DTP*356*D8*20260101~NM1*IL*1*C*D~DMG*D8*20150101*F~HD*021**HLT*PLAN~DTP*348*D8*20260101~",
    );
    let interchange = parse(&bytes).unwrap();
    let tree = interchange.transaction_sets().next().unwrap().loops_of(guides.by_kind("834").unwrap());
    let member = tree.members().next().unwrap();
    assert_eq!((text(member.is_subscriber()), text(member.subscriber_number())), ("N".into(), "S1".into()));
    assert_eq!(text(member.member().unwrap().gender_code()), "F");
    let coverage = member.coverages().next().unwrap();
    assert_eq!(text(coverage.plan_coverage_description()), "PLAN");
    assert!(coverage.benefit_begin_date().unwrap().is_some());

    let bytes = body(
        "277CA",
        "BHT*0085*08*1*20260101*1200*TH~HL*1**20*1~NM1*PR*2*A~TRN*1*1~HL*2*1*21*1~NM1*41*2*B~TRN*2*T1~\
STC*A1:19:PR*20260101*WQ*100~QTY*90*1~",
    );
    let interchange = parse(&bytes).unwrap();
    let tree = interchange.transaction_sets().next().unwrap().loops_of(guides.by_kind("277CA").unwrap());
    let status = tree.claim_statuses().find(|status| status.status_information().next().is_some()).unwrap();
    let said = status.status_information().next().unwrap();
    let (category, code, entity) = said.statuses().next().unwrap();
    assert_eq!([text(Some(category)), text(code), text(entity)], ["A1", "19", "PR"]);
    assert_eq!(said.total_charge_amount().unwrap().unwrap().to_string(), "100");
    assert_eq!(text(said.action_code()), "WQ");
}
