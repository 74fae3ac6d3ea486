//! 820: payments of premiums.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{PartyData, SetData, day, number, segment, total, transfer};
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// A transaction set 820.
#[derive(Clone)]
#[non_exhaustive]
pub struct PremiumData {
    /// BPR01: `I` by default.
    pub handling: String,
    /// BPR02; the remittances and the adjustments of earlier payments if it is left out.
    pub amount: Option<Decimal>,
    /// BPR04: `CHK`, `ACH`, `NON` ...
    pub method: String,
    /// BPR05 to BPR15; BPR10 is the payer's number.
    pub accounts: Vec<String>,
    /// BPR16.
    pub effective: Date,
    /// TRN02.
    pub trace_number: String,
    /// TRN03.
    pub payer_identifier: String,
    /// Qualifiers and values: `38` master policy, `14`, `18`, ...
    pub references: Vec<(String, String)>,
    /// DTM*582: what is paid for.
    pub coverage_period: Option<(Date, Date)>,
    /// Who receives it: entity `PE`.
    pub receiver: PartyData,
    /// Who pays: entity `PR`.
    pub payer: PartyData,
    /// What is paid for an organization.
    pub organization: Option<PremiumPayer>,
    /// What is paid for each person.
    pub individuals: Vec<PremiumPayer>,
}

/// For whom a premium is paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct PremiumPayer {
    /// ENT02: `2J` a person, `2L` a corporation.
    pub entity: String,
    /// ENT03 and ENT04: qualifier (`EI`, `34`, `FI`) and identifier.
    pub identifier: (String, String),
    /// The person: entity `IL`; an organization has none.
    pub person: Option<PartyData>,
    /// Adjustments of earlier payments: amount and reason.
    pub adjustments: Vec<(Decimal, String)>,
    /// What is paid.
    pub remittances: Vec<PremiumRemittance>,
}

/// A premium.
#[derive(Clone)]
#[non_exhaustive]
pub struct PremiumRemittance {
    /// RMR01 and RMR02: what is paid, `AZ` a policy, `IK` an invoice.
    pub reference: (String, String),
    /// RMR04; what was billed with the adjustments if it is left out.
    pub paid: Option<Decimal>,
    /// RMR05.
    pub billed: Decimal,
    /// Qualifiers and values.
    pub references: Vec<(String, String)>,
    /// DTM*582.
    pub coverage_period: Option<(Date, Date)>,
    /// Adjustments of this one: amount and reason.
    pub adjustments: Vec<(Decimal, String)>,
}

impl PremiumData {
    /// A payment for nobody yet.
    #[must_use]
    pub fn new(
        method: &str,
        effective: Date,
        trace_number: &str,
        payer_identifier: &str,
        receiver: PartyData,
        payer: PartyData,
    ) -> Self {
        // BPR10 is required, and is the payer's number as TRN03 has it.
        let mut accounts = alloc::vec![String::new(); 5];
        accounts.push(payer_identifier.into());
        Self {
            handling: "I".into(),
            amount: None,
            method: method.into(),
            accounts,
            effective,
            trace_number: trace_number.into(),
            payer_identifier: payer_identifier.into(),
            references: Vec::new(),
            coverage_period: None,
            receiver,
            payer,
            organization: None,
            individuals: Vec::new(),
        }
    }

    /// What is paid: BPR02.
    #[must_use]
    pub fn payment(&self) -> Decimal {
        let all = || self.organization.iter().chain(&self.individuals);
        let remittances = all().flat_map(|payer| &payer.remittances).map(PremiumRemittance::payment);
        let earlier = all().flat_map(|payer| &payer.adjustments).map(|(amount, _)| *amount);
        self.amount.unwrap_or_else(|| total(remittances.chain(earlier)))
    }

    /// The transaction set, with sums computed.
    #[must_use]
    pub fn to_set(&self, control_number: &str) -> SetData {
        let mut set = SetData::new("820", control_number, Some("005010X218"));
        set.push(transfer(&self.handling, self.payment(), &self.method, &self.accounts, self.effective));
        set.push(segment(SegmentId::TRN).with("1").with(&*self.trace_number).with(&*self.payer_identifier));
        write_references(&mut set, &self.references);
        write_period(&mut set, self.coverage_period);
        for party in [&self.receiver, &self.payer] {
            set.push(party.n1());
            party.write_address(&mut set);
        }
        self.payer.write_contacts(&mut set);
        for (number, payer) in (1_u32..).zip(self.organization.iter().chain(&self.individuals)) {
            payer.write(&mut set, number);
        }
        set
    }
}

fn write_references(set: &mut SetData, references: &[(String, String)]) {
    for (qualifier, value) in references {
        set.push(segment(SegmentId::REF).with(&**qualifier).with(&**value));
    }
}

/// DTM*582 of a period.
fn write_period(set: &mut SetData, period: Option<(Date, Date)>) {
    if let Some((from, to)) = period {
        let period = alloc::format!("{}-{}", day(from), day(to));
        set.push(segment(SegmentId::DTM).with("582").skip().skip().skip().with("RD8").with(period));
    }
}

fn write_adjustments(set: &mut SetData, adjustments: &[(Decimal, String)]) {
    for (amount, reason) in adjustments {
        set.push(segment(SegmentId::literal("ADX")).with(number(*amount)).with(&**reason));
    }
}

impl PremiumPayer {
    /// A person, by qualifier and identifier.
    #[must_use]
    pub fn person(qualifier: &str, identifier: &str, person: PartyData) -> Self {
        Self { person: Some(person), ..Self::organization("2J", qualifier, identifier) }
    }

    /// An organization of a kind (`2L`), by qualifier and identifier.
    #[must_use]
    pub fn organization(entity: &str, qualifier: &str, identifier: &str) -> Self {
        let (adjustments, remittances) = (Vec::new(), Vec::new());
        let identifier = (qualifier.into(), identifier.into());
        Self { entity: entity.into(), identifier, person: None, adjustments, remittances }
    }

    fn write(&self, set: &mut SetData, number: u32) {
        let ent = segment(SegmentId::literal("ENT")).with(number.to_string()).with(&*self.entity);
        set.push(ent.with(&*self.identifier.0).with(&*self.identifier.1));
        if let Some(person) = &self.person {
            set.push(person.nm1());
        }
        write_adjustments(set, &self.adjustments);
        for remittance in &self.remittances {
            remittance.write(set);
        }
    }
}

impl PremiumRemittance {
    /// What was billed is paid, by the qualifier and number of what it is for.
    #[must_use]
    pub fn new(qualifier: &str, reference: &str, billed: Decimal) -> Self {
        Self {
            reference: (qualifier.into(), reference.into()),
            paid: None,
            billed,
            references: Vec::new(),
            coverage_period: None,
            adjustments: Vec::new(),
        }
    }

    /// What is paid: RMR04.
    #[must_use]
    pub fn payment(&self) -> Decimal {
        let adjusted = self.adjustments.iter().map(|(amount, _)| *amount);
        self.paid.unwrap_or_else(|| total(adjusted.chain([self.billed])))
    }

    fn write(&self, set: &mut SetData) {
        let rmr = segment(SegmentId::literal("RMR")).with(&*self.reference.0).with(&*self.reference.1).skip();
        set.push(rmr.with(number(self.payment())).with(number(self.billed)));
        write_references(set, &self.references);
        write_period(set, self.coverage_period);
        write_adjustments(set, &self.adjustments);
    }
}

silent! { PremiumData PremiumPayer PremiumRemittance }
