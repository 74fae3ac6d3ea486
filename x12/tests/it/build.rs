//! The builder: typed claims, payments and inquiries are right by their guides, and any set that is written reads the same.

use proptest::prelude::*;
use synovia_x12::build::{
    AdjustmentData, BillingData, ClaimBatch, ClaimData, ClaimKind, ClaimPaymentData, ClaimStatusData,
    ContactData, CoverageData, EnrollmentFile, Inquiry, InquirySubscriber, LineAdjudicationData, LineData,
    MemberData, OtherPayerData, PartyData, PatientData, PaymentData, PremiumData, PremiumPayer,
    PremiumRemittance, ProviderAdjustmentData, ReviewBatch, ReviewData, ReviewDecision, SegmentData,
    ServicePaymentData, ServiceStatusData, SetData, StatusBatch, StatusData, StatusPerson, StatusProvider,
    SubscriberData,
};
use synovia_x12::guide::{ElementDef, ElementType, Guide, Guides, LoopDef, Usage};
use synovia_x12::types::{Date, Decimal};
use synovia_x12::{
    ErrorKind, GroupHeader, InterchangeHeader, InterchangeWriter, SegmentId, Severity, ValidateOptions,
    WriteOptions, parse, validate,
};

fn date(day: u8) -> Date {
    Date::new(2026, 1, day).expect("a day")
}

fn cents(cents: i64) -> Decimal {
    Decimal::from_cents(cents)
}

fn written(set: &SetData, functional: &str, version: &str) -> Vec<u8> {
    let mut writer = InterchangeWriter::new(WriteOptions::default());
    writer.begin_interchange(&InterchangeHeader::new("SENDER", "RECEIVER", "260105", "0915", 7)).unwrap();
    let mut group = GroupHeader::new(functional, version, 1);
    (group.sender, group.receiver) = ("SENDER".into(), "RECEIVER".into());
    (group.date, group.time) = ("20260105".into(), "0915".into());
    writer.begin_group(&group).unwrap();
    set.write(&mut writer).unwrap();
    writer.end_interchange().unwrap();
    writer.into_bytes()
}

fn findings(bytes: &[u8], strict: bool) -> Vec<String> {
    let interchange = parse(bytes).unwrap();
    assert!(interchange.issues().is_empty(), "{:?}", interchange.issues());
    let guides = Guides::built_in();
    let mut options = ValidateOptions::default();
    options.guides = Some(&guides);
    (options.balance, options.situations) = (strict, strict);
    let found = validate(interchange.view(), &options);
    found
        .iter()
        .filter(|issue| strict || issue.severity <= Severity::Error)
        .map(ToString::to_string)
        .collect()
}

fn clinic() -> PartyData {
    let mut clinic = PartyData::organization("85", "LANTERN CLINIC")
        .identified("XX", "1234567893")
        .at("14 QUAY STREET", "PORTSEND", "ME", "041010001")
        .reference("EI", "987650000");
    clinic.taxonomy = Some(("BI".into(), "207Q00000X".into()));
    clinic
}

fn subscriber() -> PartyData {
    let person = PartyData::person("IL", "OKAFOR", "NIA").identified("MI", "HH000111222");
    person.at("7 HEATHER LANE", "PORTSEND", "ME", "04101").born(Date::new(1984, 3, 12).unwrap(), "F")
}

fn payer() -> PartyData {
    PartyData::organization("PR", "HARBOR HEALTH PLAN").identified("PI", "HHP77")
}

fn batch(kind: ClaimKind) -> ClaimBatch {
    let submitter = PartyData::organization("41", "TIDEWATER")
        .identified("46", "TB1")
        .contact(ContactData::telephone("INGA FROST", "5555550100"));
    let receiver = PartyData::organization("40", "HARBOR HEALTH PLAN").identified("46", "HHP77");
    let mut batch = ClaimBatch::new(kind, "B7", date(5), "0915", submitter, receiver);
    let mut billing = BillingData::new(clinic());
    let mut own = SubscriberData::new(subscriber(), payer());
    own.claims.push(claim(kind, "PCN1"));
    let mut parent = SubscriberData::new(subscriber(), payer());
    let child = PartyData::person("QC", "OKAFOR", "ISLA").at("7 HEATHER LANE", "PORTSEND", "ME", "04101");
    let mut patient = PatientData::new("19", child.born(Date::new(2015, 6, 22).unwrap(), "F"));
    patient.claims.push(claim(kind, "PCN2"));
    parent.patients.push(patient);
    billing.subscribers.extend([own, parent]);
    batch.billing.push(billing);
    batch
}

fn claim(kind: ClaimKind, number: &str) -> ClaimData {
    let mut claim = ClaimData::new(number, if kind == ClaimKind::Institutional { "13" } else { "11" });
    claim.diagnoses.push(("ABK".into(), "J0190".into()));
    if kind == ClaimKind::Institutional {
        claim.dates.push(("434".into(), date(2), Some(date(3))));
        claim.admission = Some(["3".into(), "1".into(), "01".into()]);
    } else {
        claim.diagnoses.push(("ABF".into(), "R051".into()));
    }
    let code = if kind == ClaimKind::Dental { "D2150" } else { "99213" };
    for charge in [12_050, 6_500] {
        let mut line = LineData::new(&[code], cents(charge), date(2));
        if kind == ClaimKind::Institutional {
            line.revenue_code = "0510".into();
        }
        line.control_number = format!("L{charge}");
        claim.lines.push(line);
    }
    claim
}

#[test]
fn claims_are_right_by_their_guides() {
    for kind in [ClaimKind::Professional, ClaimKind::Institutional, ClaimKind::Dental] {
        let set = batch(kind).to_set("0001");
        let bytes = written(&set, "HC", kind.convention());
        assert_eq!(findings(&bytes, true), [""; 0], "{kind:?} {}", String::from_utf8_lossy(&bytes));
        let interchange = parse(&bytes).unwrap();
        assert_eq!(SetData::of(interchange.transaction_sets().next().unwrap()), set);
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains("*PCN1*185.5*") || text.contains("CLM*PCN1*185.5***"), "{text}");
        assert!(text.contains("HL*2*1*22*0~SBR*P*18*") && text.contains("HL*3*1*22*1~SBR*P**"), "{text}");
    }
}

#[test]
fn what_another_payer_paid_is_in_balance() {
    for kind in [ClaimKind::Professional, ClaimKind::Institutional, ClaimKind::Dental] {
        let mut batch = batch(kind);
        let claim = &mut batch.billing[0].subscribers[0].claims[0];
        let (code, qualifier) = if kind == ClaimKind::Dental { ("D2150", "AD") } else { ("99213", "HC") };
        for line in &mut claim.lines {
            let paid = line.charge.checked_sub(cents(2_000)).unwrap();
            let mut decided = LineAdjudicationData::new("SKM01", &[qualifier, code], paid, date(3));
            if kind == ClaimKind::Institutional {
                decided.revenue_code = "0510".into();
            }
            decided.adjustments.push(AdjustmentData::new("CO", "45", cents(1_500)));
            decided.adjustments.push(AdjustmentData::new("PR", "2", cents(500)));
            line.adjudications.push(decided);
        }
        let payer = PartyData::organization("PR", "SKERRY MUTUAL").identified("PI", "SKM01");
        let mut other = OtherPayerData::new("P", subscriber(), payer);
        other.subscriber.birth_date = None;
        other.amounts.push(("EAF".into(), cents(1_000)));
        claim.other_payers.push(other);
        batch.billing[0].subscribers[0].sequence = "S".into();
        let set = batch.to_set("0001");
        let bytes = written(&set, "HC", kind.convention());
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(findings(&bytes, true), [""; 0], "{kind:?} {text}");
        assert!(text.contains("~AMT*D*145.5~AMT*EAF*10~OI***Y***Y~NM1*IL*1*OKAFOR"), "{text}");
        assert!(
            text.contains("SVD*SKM01*100.5*")
                && text.contains("CAS*CO*45*15~CAS*PR*2*5~DTP*573*D8*20260103~")
        );
        let interchange = parse(&bytes).unwrap();
        assert_eq!(SetData::of(interchange.transaction_sets().next().unwrap()), set);
    }
}

#[test]
fn a_payment_adds_up_by_itself() {
    let mut payer =
        PartyData::organization("PR", "HARBOR HEALTH PLAN").at("1 PIER ROAD", "PORTSEND", "ME", "04102");
    let mut desk = ContactData::telephone("CLAIMS", "5555550199");
    desk.function = "BL".into();
    payer.contacts.push(desk);
    let payee = PartyData::organization("PE", "LANTERN CLINIC").identified("XX", "1234567893");
    let mut payment = PaymentData::new("CHK", date(12), "CHK1", "1555000111", payer, payee);
    payment.production_date = Some(date(10));
    let patient = PartyData::person("QC", "OKAFOR", "NIA").identified("MI", "HH000111222");
    let mut claim = ClaimPaymentData::new("PCN1", cents(18_550), "ICN1", patient);
    claim.facility = Some(("11".into(), "1".into()));
    let mut service = ServicePaymentData::new(&["HC", "99213", "25"], cents(18_550), date(2));
    service.adjustments.push(AdjustmentData::new("CO", "45", cents(1_000)));
    service.adjustments.push(AdjustmentData::new("CO", "97", cents(10)));
    service.adjustments.push(AdjustmentData::new("PR", "3", cents(2_500)));
    claim.services.push(service);
    payment.claims.push(claim);
    let mut provider = ProviderAdjustmentData::new("1234567893", Date::new(2026, 12, 31).unwrap());
    provider.adjustments.push(("WO".into(), "PCN0".into(), cents(2_000)));
    payment.provider_adjustments.push(provider);
    let set = payment.to_set("1001");
    let bytes = written(&set, "HP", "005010X221A1");
    assert_eq!(findings(&bytes, true), [""; 0], "{}", String::from_utf8_lossy(&bytes));
    let text = String::from_utf8(bytes).unwrap();
    for part in
        ["BPR*I*130.4*C*CHK*", "CLP*PCN1*1*185.5*150.4*25*12*ICN1*11*1~", "CAS*CO*45*10**97*.1~CAS*PR*3*25~"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(SetData::of(parse(text.as_bytes()).unwrap().transaction_sets().next().unwrap()), set);
}

#[test]
fn an_inquiry_has_its_levels() {
    let clinic = PartyData::organization("1P", "LANTERN CLINIC").identified("XX", "1234567893");
    let mut inquiry = Inquiry::new("1", date(5), "0915", payer(), clinic);
    let mut parent = InquirySubscriber::new(subscriber(), &[]);
    let child = PartyData::person("03", "OKAFOR", "ISLA").born(Date::new(2015, 6, 22).unwrap(), "F");
    let mut dependent = InquirySubscriber::new(child, &["30", "35"]);
    dependent.date = Some(date(6));
    parent.dependents.push(dependent);
    inquiry.subscribers.push(parent);
    let bytes = written(&inquiry.to_set("0001"), "HS", "005010X279A1");
    assert_eq!(findings(&bytes, true), [""; 0], "{}", String::from_utf8_lossy(&bytes));
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.contains("HL*3*2*22*1~") && text.contains("HL*4*3*23*0~") && text.contains("EQ*30^35~"),
        "{text}"
    );
}

#[test]
fn a_delimiter_in_a_value_is_refused_by_name() {
    for (byte, kind) in [
        ('*', ErrorKind::ElementSeparatorInValue),
        (':', ErrorKind::ComponentSeparatorInValue),
        ('^', ErrorKind::RepetitionSeparatorInValue),
        ('~', ErrorKind::TerminatorInValue),
    ] {
        let mut set = SetData::new("837", "0001", None);
        set.push(SegmentData::new(SegmentId::NM1).with("85").with("2").with(format!("A{byte}B")));
        let mut writer = InterchangeWriter::new(WriteOptions::default());
        let error = set.write(&mut writer).expect_err("a delimiter");
        assert_eq!(error.kind(), kind);
        assert_eq!(error.location().map(ToString::to_string).as_deref(), Some("NM1-03.1"));
        assert!(!format!("{error} {set:?}").contains("A*B"));
    }
}

fn provider() -> PartyData {
    PartyData::organization("1P", "LANTERN CLINIC").identified("XX", "1234567893")
}

/// What is written has no findings, not even of balance, and reads the same.
fn right(set: &SetData, functional: &str, version: &str) -> String {
    let bytes = written(set, functional, version);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    // A guide held in part says so in a warning.
    let found: Vec<_> = findings(&bytes, true).into_iter().filter(|f| !f.contains("partial-guide")).collect();
    assert_eq!(found, [""; 0], "{text}");
    let interchange = parse(&bytes).unwrap();
    assert_eq!(&SetData::of(interchange.transaction_sets().next().unwrap()), set);
    text
}

fn status_batch(is_response: bool) -> StatusBatch {
    let receiver = PartyData::organization("41", "TIDEWATER").identified("46", "TB1");
    let mut batch = StatusBatch::new("S1", date(5), "0915", payer(), receiver);
    batch.is_response = is_response;
    let mut claim = ClaimStatusData::new("T1");
    claim.charge = Some(cents(18_550));
    claim.dates = Some((date(2), None));
    claim.references.push(("1K".into(), "ICN1".into()));
    let mut service = ServiceStatusData::new(&["HC", "99213"], cents(12_050), date(2));
    service.line_control_number = "L1".into();
    let mut status = StatusData::new("F1", "65", date(4));
    (status.charge, status.paid) = (Some(cents(18_550)), Some(cents(13_840)));
    status.decided = Some(date(3));
    status.payment = Some((date(4), "EFT1".into()));
    claim.statuses.push(status);
    service.statuses.push(StatusData::new("F1", "65", date(4)));
    claim.services.push(service);
    let mut own = StatusPerson::new(person());
    own.claims.push(claim.clone());
    let mut parent = StatusPerson::new(person());
    let child = PartyData::person("QC", "OKAFOR", "ISLA").born(Date::new(2015, 6, 22).unwrap(), "F");
    let mut child = StatusPerson::new(child);
    child.claims.push(claim);
    parent.dependents.push(child);
    let mut clinic = StatusProvider::new(provider());
    clinic.subscribers.extend([own, parent]);
    batch.providers.push(clinic);
    batch
}

/// A subscriber without an address.
fn person() -> PartyData {
    let person = PartyData::person("IL", "OKAFOR", "NIA").identified("MI", "HH000111222");
    person.born(Date::new(1984, 3, 12).unwrap(), "F")
}

#[test]
fn the_status_of_claims_is_asked_and_told() {
    let text = right(&status_batch(false).to_set("0001"), "HR", "005010X212");
    assert!(
        text.contains("HL*4*3*22*0~DMG*D8*19840312*F~NM1*IL*1*OKAFOR*NIA****MI*HH000111222~TRN*1*T1~"),
        "{text}"
    );
    assert!(text.contains("~AMT*T3*185.5~DTP*472*D8*20260102~SVC*HC:99213*120.5*****1~REF*FJ*L1~"), "{text}");
    assert!(text.contains("HL*5*3*22*1~") && text.contains("HL*6*5*23~") && !text.contains("STC*"), "{text}");
    let text = right(&status_batch(true).to_set("0001"), "HN", "005010X212");
    assert!(
        text.contains("~TRN*2*T1~STC*F1:65*20260104**185.5*138.4*20260103**20260104*EFT1~REF*1K*ICN1~"),
        "{text}"
    );
    assert!(!text.contains("AMT*T3") && !text.contains("DMG*"), "{text}");
}

#[test]
fn a_review_is_requested_and_decided() {
    let organization = PartyData::organization("X3", "HARBOR HEALTH PLAN").identified("PI", "HHP77");
    let mut batch = ReviewBatch::new("R1", date(5), "0915", organization, provider(), person());
    let mut event = ReviewData::new("HS", "3");
    event.trace = Some(("T1".into(), "9876543210".into()));
    event.facility = Some(("11".into(), "B".into()));
    event.diagnoses.push(("ABK".into(), "J0190".into()));
    event.dates.push(("AAH".into(), date(9), None));
    event.providers.push(PartyData::person("SJ", "MARSH", "TOVE").identified("XX", "1987654328"));
    let mut service = ReviewData::new("HS", "3");
    service.procedure = ["HC", "73110"].map(String::from).to_vec();
    service.quantity = Some(("UN".into(), Decimal::from_integer(2)));
    event.services.push(service);
    batch.events.push(event);
    let text = right(&batch.to_set("0001"), "HI", "005010X217");
    assert!(
        text.contains("BHT*0007*13*R1*") && text.contains("HL*4*3*EV*1~TRN*1*T1*9876543210~UM*HS*I*3*11:B~"),
        "{text}"
    );
    assert!(text.contains("HL*5*4*SS*0~UM*HS*I*3~SV1*HC:73110**UN*2~"), "{text}");
    batch.is_response = true;
    batch.dependent = Some(PartyData::person("QC", "OKAFOR", "ISLA"));
    batch.events[0].services[0].decision = Some(ReviewDecision::new("A1", "AUTH1"));
    let text = right(&batch.to_set("0001"), "HI", "005010X217");
    assert!(text.contains("BHT*0007*11*") && text.contains("HL*4*3*23*1~NM1*QC*1*OKAFOR*ISLA~"), "{text}");
    assert!(text.contains("UM*HS*I*3~HCR*A1*AUTH1~SV1*"), "{text}");
}

#[test]
fn members_are_enrolled_and_counted() {
    let sponsor = PartyData::organization("P5", "NORTH PIER WORKS").identified("FI", "987650001");
    let payer = PartyData::organization("IN", "HARBOR HEALTH PLAN").identified("FI", "987650002");
    let mut file = EnrollmentFile::new("E1", date(5), "0915", sponsor, payer);
    (file.is_counted, file.policy_number) = (true, "POL1".into());
    file.dates.push(("007".into(), date(1)));
    let mut own = subscriber();
    own.identifier = Some(("34".into(), "987650003".into()));
    let mut member = MemberData::new("18", "HH000111222", own);
    (member.reason, member.employment) = ("20".into(), "FT".into());
    member.dates.push(("356".into(), date(1)));
    let mut coverage = CoverageData::new("HLT", date(1));
    (coverage.plan, coverage.level) = ("GOLD".into(), "FAM".into());
    coverage.amounts.push(("P3".into(), cents(45_000)));
    member.coverages.push(coverage);
    let mut child = PartyData::person("IL", "OKAFOR", "ISLA");
    child.birth_date = Date::new(2015, 6, 22);
    child.gender = "F".into();
    let mut dependent = MemberData::new("19", "HH000111222", child);
    dependent.coverages.push(CoverageData::new("HLT", date(1)));
    file.members.extend([member, dependent]);
    let text = right(&file.to_set("0001"), "BE", "005010X220A1");
    assert!(text.contains("QTY*DT*1~QTY*ET*1~QTY*TO*2~N1*P5*NORTH PIER WORKS*FI*987650001~N1*IN*"), "{text}");
    assert!(
        text.contains("INS*Y*18*021*20*A***FT~REF*0F*HH000111222~DTP*356*D8*20260101~NM1*IL*1*OKAFOR*NIA"),
        "{text}"
    );
    assert!(text.contains("HD*021**HLT*GOLD*FAM~DTP*348*D8*20260101~AMT*P3*450~INS*N*19*021"), "{text}");
}

#[test]
fn premiums_add_up_by_themselves() {
    let receiver = PartyData::organization("PE", "HARBOR HEALTH PLAN").identified("FI", "987650002");
    let payer = PartyData::organization("PR", "NORTH PIER WORKS").identified("FI", "987650001");
    let mut payment = PremiumData::new("CHK", date(5), "CHK77", "1987650001", receiver, payer);
    payment.coverage_period = Some((date(1), date(31)));
    payment.references.push(("38".into(), "POL1".into()));
    for (number, billed) in [("E1", 45_000), ("E2", 30_000)] {
        let person = PartyData::person("IL", "OKAFOR", number);
        let mut own = PremiumPayer::person("EI", number, person);
        let mut remittance = PremiumRemittance::new("AZ", "POL1", cents(billed));
        remittance.adjustments.push((cents(-1_000), "52".into()));
        own.remittances.push(remittance);
        own.adjustments.push((cents(-500), "53".into()));
        payment.individuals.push(own);
    }
    assert_eq!(payment.payment(), cents(72_000));
    let text = right(&payment.to_set("0001"), "RA", "005010X218");
    assert!(text.contains("BPR*I*720*C*CHK******1987650001******20260105~TRN*1*CHK77*1987650001~"), "{text}");
    assert!(text.contains("DTM*582****RD8*20260101-20260131~"), "{text}");
    assert!(
        text.contains("ENT*1*2J*EI*E1~NM1*IL*1*OKAFOR*E1~ADX*-5*53~RMR*AZ*POL1**440*450~ADX*-10*52~ENT*2"),
        "{text}"
    );
}

/// Each value of each builder's set, with each delimiter in it, is refused by the name of that delimiter.
#[test]
fn a_delimiter_in_any_value_is_refused_by_name() {
    let delimiters = [
        ('*', ErrorKind::ElementSeparatorInValue),
        ('~', ErrorKind::TerminatorInValue),
        ('^', ErrorKind::RepetitionSeparatorInValue),
        (':', ErrorKind::ComponentSeparatorInValue),
    ];
    for set in [status_batch(true).to_set("1"), batch(ClaimKind::Professional).to_set("1")] {
        for (at, segment) in set.segments.iter().enumerate() {
            for (delimiter, kind) in delimiters {
                let mut changed = set.clone();
                changed.segments[at] = segment.clone().with(format!("A{delimiter}B"));
                let mut writer = InterchangeWriter::new(WriteOptions::default());
                writer.begin_interchange(&InterchangeHeader::new("S", "R", "260105", "0915", 7)).unwrap();
                writer.begin_group(&GroupHeader::new("HC", "005010", 1)).unwrap();
                let error = changed.write(&mut writer).unwrap_err();
                assert_eq!(error.kind(), kind);
                assert_eq!(error.location().unwrap().segment, segment.id());
            }
        }
    }
}

/// Numbers that look like chance, the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }
}

/// A set that a guide allows: its segments, and the loop each belongs in.
struct Made<'g> {
    chance: Chance,
    set: SetData,
    loops: Vec<String>,
    guide: &'g Guide,
    levels: u32,
}

impl Made<'_> {
    fn fill(&mut self, def: LoopDef<'_>, parent: u32, depth: usize) {
        let mut level = parent;
        // What stands between LS and LE is there with both of them, or not at all.
        let mut bracket = None;
        for (at, child) in def.children().enumerate() {
            if matches!(child.segment(), SegmentId::ST | SegmentId::SE) || child.usage() == Usage::NotUsed {
                continue;
            }
            let most = usize::from(child.max().unwrap_or(2)).min(2);
            // A loop starts with its first segment, once, whatever its usage.
            let times = match child.usage() {
                _ if at == 0 && depth > 0 => 1,
                _ if child.segment() == SegmentId::LS => {
                    bracket = Some(self.chance.below(2));
                    bracket.unwrap_or_default()
                }
                _ if child.segment() == SegmentId::LE && child.loop_def().is_none() => {
                    bracket.take().unwrap_or_default()
                }
                _ if bracket.is_some() => bracket.unwrap_or_default(),
                Usage::Required => 1 + self.chance.below(most),
                _ if self.set.segments.len() > 200 => 0,
                _ => self.chance.below(most + 1),
            };
            for _ in 0..times {
                match child.loop_def() {
                    Some(inner) => self.fill(inner, level, depth + 1),
                    None if child.segment() == SegmentId::HL => level = self.level(def, parent, child),
                    None => {
                        let segment = self.segment(child);
                        self.loops.push(def.id().to_owned());
                        self.set.push(segment);
                    }
                }
                if child.segment() == SegmentId::HL && child.loop_def().is_none() {
                    break;
                }
            }
        }
    }

    fn level(&mut self, def: LoopDef<'_>, parent: u32, hl: synovia_x12::guide::ChildDef<'_>) -> u32 {
        self.levels += 1;
        let parent = if parent == 0 { String::new() } else { parent.to_string() };
        let code = hl.qualifier().map_or("20", |(_, _, codes)| codes.split('|').next().unwrap());
        // Whether levels follow is not known yet: HL04 may be left out where it is said to be situational.
        let segment = SegmentData::new(SegmentId::HL).with(self.levels.to_string()).with(parent).with(code);
        let has_levels = hl.element(4).is_some_and(|hl04| hl04.usage() == Usage::Required);
        let first = hl.element(4).and_then(|hl04| hl04.codes().next().map(ToOwned::to_owned));
        let segment = if has_levels { segment.with(first.unwrap_or("1".into())) } else { segment };
        self.loops.push(def.id().to_owned());
        self.set.push(segment);
        self.levels
    }

    fn segment(&mut self, child: synovia_x12::guide::ChildDef<'_>) -> SegmentData {
        let mut data = SegmentData::new(child.segment());
        if child.segment() == SegmentId::BIN {
            return data.with("3").with("ABC");
        }
        let excluded: Vec<u8> = child
            .conditions()
            .filter(|condition| condition.starts_with('E'))
            .flat_map(|condition| {
                condition.as_bytes()[1..]
                    .chunks(2)
                    .skip(1)
                    .map(|p| (p[0] - b'0') * 10 + p[1] - b'0')
                    .collect::<Vec<_>>()
            })
            .collect();
        let mut last = 0;
        let mut previous = String::new();
        for element in child.elements() {
            for _ in last + 1..element.position() {
                data = data.skip();
            }
            last = element.position();
            let left_out = excluded.contains(&last) && element.usage() != Usage::Required;
            if element.usage() == Usage::NotUsed || left_out {
                data = data.skip();
                previous.clear();
                continue;
            }
            let codes = child.qualifier().filter(|q| q.0 == last).map(|q| (q.1, q.2));
            if element.kind() == ElementType::Composite && element.components().next().is_some() {
                let mut parts: Vec<String> = Vec::new();
                for (number, part) in (1..).zip(element.components()) {
                    let before = parts.last().cloned().unwrap_or_default();
                    parts.push(match (part.usage(), codes) {
                        (Usage::NotUsed, _) => String::new(),
                        (_, Some((component, codes))) if component == number => self.one_of(codes),
                        _ => self.value(part, &before),
                    });
                }
                data = data.with_components(&parts);
                previous.clear();
            } else {
                let value = match codes {
                    Some((0, codes)) => self.one_of(codes),
                    _ => self.value(element, &previous),
                };
                data = data.with(value.clone());
                previous = value;
            }
        }
        data
    }

    fn one_of(&mut self, codes: &str) -> String {
        let all: Vec<_> = codes.split('|').collect();
        all[self.chance.below(all.len())].to_owned()
    }

    fn value(&mut self, def: ElementDef<'_>, previous: &str) -> String {
        let codes: Vec<_> = def.codes().collect();
        if !codes.is_empty() {
            return codes[self.chance.below(codes.len())].to_owned();
        }
        let least = usize::from(def.min()).max(1);
        let length =
            least + self.chance.below(usize::from(def.max().unwrap_or(9)).saturating_sub(least).min(6) + 1);
        match def.kind() {
            ElementType::Date => {
                if def.max() == Some(6) {
                    "260115".into()
                } else {
                    "20260115".into()
                }
            }
            ElementType::Time => "1200".into(),
            ElementType::Decimal | ElementType::Integer(_) => "1".repeat(length),
            _ if def.number() == "1251" => match previous {
                "RD8" => "20260101-20260115".into(),
                "DT" => "202601151200".into(),
                "RDT" => "202601151200-202601161200".into(),
                "D6" => "260115".into(),
                "TM" => "1200".into(),
                "RTM" => "1200-1300".into(),
                _ => "20260115".into(),
            },
            _ => (0..length).map(|_| char::from(b'A' + self.chance.below(26) as u8)).collect(),
        }
    }
}

fn made(guide: &Guide, seed: u64) -> Made<'_> {
    let convention = Some(guide.convention()).filter(|_| guide.kind() != "835");
    let set = SetData::new(guide.transaction_set(), "0001", convention);
    let mut made = Made { chance: Chance(seed), set, loops: Vec::new(), guide, levels: 0 };
    made.fill(guide.transaction(), 0, 0);
    made
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_the_same_in_every_guide(seed in any::<u64>()) {
        for guide in Guides::built_in().iter() {
            let made = made(guide, seed);
            let bytes = written(&made.set, guide.functional_id(), guide.convention());
            let interchange = parse(&bytes).unwrap();
            let set = interchange.transaction_sets().next().unwrap();
            prop_assert_eq!(&SetData::of(set), &made.set, "{:?}", guide);
            // Each segment lies in the loop it was made for.
            let tree = set.loops_of(made.guide);
            let found: Vec<_> =
                (2..).take(made.loops.len()).map(|at| tree.loop_at(at).unwrap().id().to_owned()).collect();
            for (at, (found, wanted)) in found.iter().zip(&made.loops).enumerate() {
                let raw = String::from_utf8_lossy(set.segment_at(at as u32 + 2).unwrap().raw()).into_owned();
                prop_assert_eq!(found, wanted, "{:?} {}: {}", guide, at + 2, raw);
            }
            let errors: Vec<_> = findings(&bytes, false).into_iter().filter(|found| !found.contains("guide-mismatch")).collect();
            prop_assert!(errors.is_empty(), "{:?} {:?}\n{}", guide, errors, String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn bytes_of_any_kind_are_written_with_their_length() {
    let mut writer = InterchangeWriter::new(WriteOptions::default());
    writer.begin_interchange(&InterchangeHeader::new("SENDER", "RECEIVER", "260105", "0915", 7)).unwrap();
    let mut group = GroupHeader::new("PI", "006020X314", 1);
    (group.sender, group.receiver) = ("SENDER".into(), "RECEIVER".into());
    (group.date, group.time) = ("20260105".into(), "0915".into());
    writer.begin_group(&group).unwrap();
    writer.begin_set("275", "0001", None).unwrap();
    let data = b"a*b~c:\0\xff^";
    writer
        .segment(SegmentId::new(b"BIN").unwrap(), |bin| {
            bin.binary(data);
            Ok(())
        })
        .unwrap();
    writer.end_interchange().unwrap();
    let bytes = writer.into_bytes();
    let read = parse(&bytes).unwrap();
    assert!(read.issues().is_empty(), "{:?}", read.issues());
    let bin = read.all_segments().find(|s| s.id().as_str() == "BIN").unwrap();
    assert_eq!((bin.value(1), bin.value(2)), (&b"9"[..], &data[..]));
}
