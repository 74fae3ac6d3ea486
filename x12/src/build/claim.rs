//! 837: claims.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{LineAdjudicationData, OtherPayerData, PartyData, SetData, day, number, segment, total};
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// Which of the three guides of claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the three guides of the 837")]
pub enum ClaimKind {
    /// 005010X222A1.
    Professional,
    /// 005010X223A2.
    Institutional,
    /// 005010X224A2.
    Dental,
}

impl ClaimKind {
    /// The implementation convention: GS08 and ST03.
    #[must_use]
    pub const fn convention(self) -> &'static str {
        match self {
            Self::Professional => "005010X222A1",
            Self::Institutional => "005010X223A2",
            Self::Dental => "005010X224A2",
        }
    }
}

/// A transaction set 837.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClaimBatch {
    /// Which guide.
    pub kind: ClaimKind,
    /// BHT03: the sender's number of the batch.
    pub reference: String,
    /// BHT04.
    pub date: Date,
    /// BHT05, `HHMM`.
    pub time: String,
    /// Who sends: entity `41`, with a contact.
    pub submitter: PartyData,
    /// Who receives: entity `40`.
    pub receiver: PartyData,
    /// The billing providers, with their claims below.
    pub billing: Vec<BillingData>,
}

/// A billing provider (entity `85`) and its subscribers.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingData {
    /// The provider.
    pub provider: PartyData,
    /// Its subscribers.
    pub subscribers: Vec<SubscriberData>,
}

/// A subscriber, the payer, and claims of the subscriber or of patients that are not.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriberData {
    /// SBR01: `P`, `S`, `T` ...
    pub sequence: String,
    /// SBR03.
    pub group_number: String,
    /// SBR04.
    pub group_name: String,
    /// SBR09, such as `CI` or `MB`.
    pub filing_indicator: String,
    /// The subscriber: entity `IL`.
    pub subscriber: PartyData,
    /// The payer: entity `PR`.
    pub payer: PartyData,
    /// The claims of the subscriber, who then is the patient.
    pub claims: Vec<ClaimData>,
    /// The patients who are not the subscriber.
    pub patients: Vec<PatientData>,
}

/// A patient who is not the subscriber.
#[derive(Clone)]
#[non_exhaustive]
pub struct PatientData {
    /// PAT01: the relationship to the subscriber.
    pub relationship: String,
    /// The patient: entity `QC`.
    pub patient: PartyData,
    /// The claims.
    pub claims: Vec<ClaimData>,
}

/// A claim.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClaimData {
    /// CLM01.
    pub control_number: String,
    /// CLM02; the sum of the lines if it is left out.
    pub charge: Option<Decimal>,
    /// CLM05-1: place of service, or the first two figures of the type of bill.
    pub facility_code: String,
    /// CLM05-3: `1` by default; `7` replaces, `8` voids.
    pub frequency: String,
    /// CLM06 of professional and dental claims: `Y` by default.
    pub signature: String,
    /// CLM07: `A` by default.
    pub assignment: String,
    /// CLM08: `Y` by default.
    pub benefits_assigned: String,
    /// CLM09: `Y` by default.
    pub release: String,
    /// CLM11-1: `AA`, `EM`, `OA` if the claim is related to an accident or employment.
    pub related_cause: String,
    /// CLM11-4.
    pub accident_state: String,
    /// Qualifiers and days: `439` accident, `435` admission, `434` statement from and to.
    pub dates: Vec<(String, Date, Option<Date>)>,
    /// CL101 to CL103 of institutional claims.
    pub admission: Option<[String; 3]>,
    /// Qualifiers and amounts: `F5` paid by the patient.
    pub amounts: Vec<(String, Decimal)>,
    /// Qualifiers and values: `G1` authorization, `F8` original reference, `EA` medical record.
    pub references: Vec<(String, String)>,
    /// Qualifiers and texts.
    pub notes: Vec<(String, String)>,
    /// Qualifiers and codes, the principal first: `ABK`, `ABF`. Codes of one segment of their own (`ABJ`, `BBR`) each start
    /// one.
    pub diagnoses: Vec<(String, String)>,
    /// Referring, rendering and other providers and places of the claim, in the order of the guide.
    pub providers: Vec<PartyData>,
    /// Other payers of the claim, in the order in which they pay.
    pub other_payers: Vec<OtherPayerData>,
    /// The lines.
    pub lines: Vec<LineData>,
}

/// A line of a claim.
#[derive(Clone)]
#[non_exhaustive]
pub struct LineData {
    /// SV201 of institutional claims.
    pub revenue_code: String,
    /// The procedure and its modifiers; the qualifier is `AD` in dental claims, else `HC`.
    pub procedure: Vec<String>,
    /// What is charged.
    pub charge: Decimal,
    /// `UN` by default.
    pub unit: String,
    /// How many.
    pub quantity: Decimal,
    /// The place of service, if it is not the claim's.
    pub place: String,
    /// Which diagnoses of the claim it is for, from 1.
    pub pointers: Vec<u8>,
    /// The day of the service.
    pub date: Option<Date>,
    /// REF*6R.
    pub control_number: String,
    /// What other payers of the claim decided about it.
    pub adjudications: Vec<LineAdjudicationData>,
}

impl ClaimBatch {
    /// A batch without claims. `time` is `HHMM`.
    #[must_use]
    pub fn new(
        kind: ClaimKind,
        reference: &str,
        date: Date,
        time: &str,
        submitter: PartyData,
        receiver: PartyData,
    ) -> Self {
        let billing = Vec::new();
        Self { kind, reference: reference.into(), date, time: time.into(), submitter, receiver, billing }
    }

    /// The transaction set, with levels and lines numbered and charges summed.
    #[must_use]
    pub fn to_set(&self, control_number: &str) -> SetData {
        let mut set = SetData::new("837", control_number, Some(self.kind.convention()));
        let bht = segment(SegmentId::literal("BHT")).with("0019").with("00").with(&*self.reference);
        set.push(bht.with(day(self.date)).with(&*self.time).with("CH"));
        set.push(self.submitter.nm1());
        self.submitter.write_contacts(&mut set);
        set.push(self.receiver.nm1());
        let mut level = 0;
        for billing in &self.billing {
            let own = next_level(&mut set, &mut level, None, "20", !billing.subscribers.is_empty());
            billing.provider.write_taxonomy(&mut set);
            billing.provider.write(&mut set);
            for subscriber in &billing.subscribers {
                self.subscriber(&mut set, subscriber, own, &mut level);
            }
        }
        set
    }

    fn subscriber(&self, set: &mut SetData, data: &SubscriberData, parent: u32, level: &mut u32) {
        let own = next_level(set, level, Some(parent), "22", !data.patients.is_empty());
        let myself = if data.patients.is_empty() { "18" } else { "" };
        let sbr = segment(SegmentId::SBR).with(&*data.sequence).with(myself).with(&*data.group_number);
        set.push(sbr.with(&*data.group_name).skip().skip().skip().skip().with(&*data.filing_indicator));
        data.subscriber.write(set);
        data.payer.write(set);
        for claim in &data.claims {
            self.claim(set, claim);
        }
        for patient in &data.patients {
            next_level(set, level, Some(own), "23", false);
            set.push(segment(SegmentId::PAT).with(&*patient.relationship));
            patient.patient.write(set);
            for claim in &patient.claims {
                self.claim(set, claim);
            }
        }
    }

    fn claim(&self, set: &mut SetData, claim: &ClaimData) {
        let institutional = self.kind == ClaimKind::Institutional;
        let charge = claim.charge.unwrap_or_else(|| total(claim.lines.iter().map(|line| line.charge)));
        let place = [&*claim.facility_code, if institutional { "A" } else { "B" }, &*claim.frequency];
        let mut clm = segment(SegmentId::CLM).with(&*claim.control_number).with(number(charge)).skip().skip();
        clm = clm.with_components(&place).with(if institutional { "" } else { &claim.signature });
        clm = clm.with(&*claim.assignment).with(&*claim.benefits_assigned).with(&*claim.release);
        if !claim.related_cause.is_empty() {
            clm = clm.skip().with_components(&[&*claim.related_cause, "", "", &claim.accident_state]);
        }
        set.push(clm);
        for (qualifier, from, to) in &claim.dates {
            set.push(period(qualifier, *from, *to));
        }
        if let Some(admission) = &claim.admission {
            set.push(admission.iter().fold(segment(SegmentId::CL1), |cl1, code| cl1.with(&**code)));
        }
        for (qualifier, amount) in &claim.amounts {
            set.push(segment(SegmentId::AMT).with(&**qualifier).with(number(*amount)));
        }
        for (qualifier, value) in &claim.references {
            set.push(segment(SegmentId::REF).with(&**qualifier).with(&**value));
        }
        for (qualifier, text) in &claim.notes {
            set.push(segment(SegmentId::NTE).with(&**qualifier).with(&**text));
        }
        self.diagnoses(set, claim);
        for provider in &claim.providers {
            set.push(provider.nm1());
            provider.write_taxonomy(set);
            provider.write_address(set);
            provider.write_references(set);
        }
        for payer in &claim.other_payers {
            payer.write(set, claim.lines.iter().flat_map(|line| &line.adjudications));
        }
        for (at, line) in (1_u32..).zip(&claim.lines) {
            self.line(set, at, line);
        }
    }

    /// HI: twelve codes a segment; an institutional claim has its principal diagnosis in one of its own.
    fn diagnoses(&self, set: &mut SetData, claim: &ClaimData) {
        let mut hi = segment(SegmentId::HI);
        let (mut count, mut last) = (0, "");
        for (qualifier, code) in &claim.diagnoses {
            let apart =
                self.kind == ClaimKind::Institutional || !matches!(&**qualifier, "ABK" | "ABF" | "BK" | "BF");
            if count == 12 || count > 0 && apart && *qualifier != last {
                set.push(core::mem::replace(&mut hi, segment(SegmentId::HI)));
                count = 0;
            }
            hi = hi.with_components(&[qualifier, code]);
            (count, last) = (count + 1, qualifier);
        }
        if count > 0 {
            set.push(hi);
        }
    }

    fn line(&self, set: &mut SetData, at: u32, line: &LineData) {
        set.push(segment(SegmentId::LX).with(at.to_string()));
        let qualifier = if self.kind == ClaimKind::Dental { "AD" } else { "HC" };
        let mut procedure: Vec<&str> = Vec::new();
        if !line.procedure.is_empty() {
            procedure.push(qualifier);
            procedure.extend(line.procedure.iter().map(String::as_str));
        }
        let pointers: Vec<String> = line.pointers.iter().map(u8::to_string).collect();
        let (charge, quantity) = (number(line.charge), number(line.quantity));
        set.push(match self.kind {
            ClaimKind::Professional => segment(SegmentId::SV1)
                .with_components(&procedure)
                .with(charge)
                .with(&*line.unit)
                .with(quantity)
                .with(&*line.place)
                .skip()
                .with_components(&pointers),
            ClaimKind::Institutional => segment(SegmentId::SV2)
                .with(&*line.revenue_code)
                .with_components(&procedure)
                .with(charge)
                .with(&*line.unit)
                .with(quantity),
            ClaimKind::Dental => segment(SegmentId::SV3)
                .with_components(&procedure)
                .with(charge)
                .with(&*line.place)
                .skip()
                .skip()
                .with(quantity)
                .skip()
                .skip()
                .skip()
                .skip()
                .with_components(&pointers),
        });
        if let Some(date) = line.date {
            set.push(period("472", date, None));
        }
        if !line.control_number.is_empty() {
            set.push(segment(SegmentId::REF).with("6R").with(&*line.control_number));
        }
        for adjudication in &line.adjudications {
            adjudication.write(set);
        }
    }
}

/// HL, numbered; its number.
pub(super) fn next_level(
    set: &mut SetData,
    level: &mut u32,
    parent: Option<u32>,
    code: &str,
    has_levels: bool,
) -> u32 {
    *level += 1;
    let parent = parent.map_or(String::new(), |parent| parent.to_string());
    let hl = segment(SegmentId::HL).with(level.to_string()).with(parent).with(code);
    set.push(hl.with(if has_levels { "1" } else { "0" }));
    *level
}

/// DTP of a day or a period.
pub(super) fn period(qualifier: &str, from: Date, to: Option<Date>) -> super::SegmentData {
    let dtp = segment(SegmentId::DTP).with(qualifier);
    match to {
        Some(to) => dtp.with("RD8").with(format!("{}-{}", day(from), day(to))),
        None => dtp.with("D8").with(day(from)),
    }
}

impl BillingData {
    /// A billing provider without subscribers.
    #[must_use]
    pub const fn new(provider: PartyData) -> Self {
        Self { provider, subscribers: Vec::new() }
    }
}

impl SubscriberData {
    /// A subscriber of a commercial payer that is the first to pay.
    #[must_use]
    pub fn new(subscriber: PartyData, payer: PartyData) -> Self {
        let [group_number, group_name] = [const { String::new() }; 2];
        let (claims, patients) = (Vec::new(), Vec::new());
        let (sequence, filing_indicator) = ("P".into(), "CI".into());
        Self { sequence, group_number, group_name, filing_indicator, subscriber, payer, claims, patients }
    }
}

impl PatientData {
    /// A patient in a relationship to the subscriber (`01` spouse, `19` child, `G8` other).
    #[must_use]
    pub fn new(relationship: &str, patient: PartyData) -> Self {
        Self { relationship: relationship.into(), patient, claims: Vec::new() }
    }
}

impl ClaimData {
    /// A first claim of a patient, for services at a place, with assigned benefits and a signature on file.
    #[must_use]
    pub fn new(control_number: &str, facility_code: &str) -> Self {
        let [related_cause, accident_state] = [const { String::new() }; 2];
        Self {
            control_number: control_number.into(),
            charge: None,
            facility_code: facility_code.into(),
            frequency: "1".into(),
            signature: "Y".into(),
            assignment: "A".into(),
            benefits_assigned: "Y".into(),
            release: "Y".into(),
            related_cause,
            accident_state,
            dates: Vec::new(),
            admission: None,
            amounts: Vec::new(),
            references: Vec::new(),
            notes: Vec::new(),
            diagnoses: Vec::new(),
            providers: Vec::new(),
            other_payers: Vec::new(),
            lines: Vec::new(),
        }
    }
}

impl LineData {
    /// A line for one unit of a procedure, for the first diagnosis.
    #[must_use]
    pub fn new(procedure: &[&str], charge: Decimal, date: Date) -> Self {
        let [revenue_code, place, control_number] = [const { String::new() }; 3];
        Self {
            revenue_code,
            procedure: procedure.iter().map(|code| String::from(*code)).collect(),
            charge,
            unit: "UN".into(),
            quantity: Decimal::from_integer(1),
            place,
            pointers: alloc::vec![1],
            date: Some(date),
            control_number,
            adjudications: Vec::new(),
        }
    }
}

silent! { ClaimBatch BillingData SubscriberData PatientData ClaimData LineData }
