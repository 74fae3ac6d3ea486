//! 837: other payers of a claim, and what they paid for its lines.

use alloc::string::String;
use alloc::vec::Vec;

use super::payment::write_adjustments;
use super::{AdjustmentData, PartyData, SetData, day, number, segment, total};
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// Another payer of a claim (2320 and 2330): its subscriber, and what it paid for the claim.
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherPayerData {
    /// SBR01: `P`, `S`, `T` ...
    pub sequence: String,
    /// SBR02: what the patient is to the subscriber.
    pub relationship: String,
    /// SBR03.
    pub group_number: String,
    /// SBR04.
    pub group_name: String,
    /// SBR09, such as `CI` or `MB`.
    pub filing_indicator: String,
    /// CAS of the claim; those of lines stand with the lines.
    pub adjustments: Vec<AdjustmentData>,
    /// AMT*D. If it is left out and lines name the payer: what they were paid, less the adjustments of the claim.
    pub paid: Option<Decimal>,
    /// Qualifiers and further amounts: `EAF` what the patient still owes, `A8` what is not covered.
    pub amounts: Vec<(String, Decimal)>,
    /// OI03: `Y` by default.
    pub benefits_assigned: String,
    /// OI06: `Y` by default.
    pub release: String,
    /// The subscriber of this payer: entity `IL`.
    pub subscriber: PartyData,
    /// The payer: entity `PR`, with the identifier that its lines repeat.
    pub payer: PartyData,
    /// The day it decided (DTP*573 of 2330B), if its lines have none.
    pub date: Option<Date>,
    /// Further parties by their identifiers at this payer, in the order of the guide: 2330C and on.
    pub parties: Vec<PartyData>,
}

/// What another payer decided about a line (2430).
#[derive(Clone)]
#[non_exhaustive]
pub struct LineAdjudicationData {
    /// SVD01: the identifier of the payer.
    pub payer_identifier: String,
    /// SVD02.
    pub paid: Decimal,
    /// SVD03: the qualifier, the procedure that was paid, and its modifiers.
    pub procedure: Vec<String>,
    /// SVD04 of institutional claims.
    pub revenue_code: String,
    /// SVD05.
    pub quantity: Decimal,
    /// SVD06: the line it was bundled into, from 1.
    pub bundled_line: Option<u32>,
    /// CAS.
    pub adjustments: Vec<AdjustmentData>,
    /// DTP*573.
    pub date: Option<Date>,
    /// AMT*EAF: what the patient still owes.
    pub remaining: Option<Decimal>,
}

impl OtherPayerData {
    /// A payer that decided before (or will after), with its subscriber, who is the patient.
    #[must_use]
    pub fn new(sequence: &str, subscriber: PartyData, payer: PartyData) -> Self {
        let [group_number, group_name] = [const { String::new() }; 2];
        Self {
            sequence: sequence.into(),
            relationship: "18".into(),
            group_number,
            group_name,
            filing_indicator: "CI".into(),
            adjustments: Vec::new(),
            paid: None,
            amounts: Vec::new(),
            benefits_assigned: "Y".into(),
            release: "Y".into(),
            subscriber,
            payer,
            date: None,
            parties: Vec::new(),
        }
    }

    /// AMT*D: as given, or from what was decided about the lines.
    fn payment<'d>(&self, lines: impl Iterator<Item = &'d LineAdjudicationData>) -> Option<Decimal> {
        let own = |line: &&LineAdjudicationData| {
            self.payer.identifier.as_ref().is_some_and(|(_, id)| *id == line.payer_identifier)
        };
        let mut lines = lines.filter(own).map(|line| line.paid).peekable();
        let computed = lines.peek().is_some().then(|| total(lines));
        let adjusted = total(self.adjustments.iter().map(|adjustment| adjustment.amount));
        self.paid.or_else(|| computed?.checked_sub(adjusted))
    }

    pub(super) fn write<'d>(&self, set: &mut SetData, lines: impl Iterator<Item = &'d LineAdjudicationData>) {
        let sbr = segment(SegmentId::SBR).with(&*self.sequence).with(&*self.relationship);
        let sbr = sbr.with(&*self.group_number).with(&*self.group_name);
        set.push(sbr.skip().skip().skip().skip().with(&*self.filing_indicator));
        write_adjustments(set, &self.adjustments);
        let paid = self.payment(lines).map(|paid| ("D", paid));
        let others = self.amounts.iter().map(|(qualifier, amount)| (&**qualifier, *amount));
        for (qualifier, amount) in paid.into_iter().chain(others) {
            set.push(segment(SegmentId::AMT).with(qualifier).with(number(amount)));
        }
        let oi = segment(SegmentId::OI).skip().skip().with(&*self.benefits_assigned).skip().skip();
        set.push(oi.with(&*self.release));
        for party in [&self.subscriber, &self.payer] {
            set.push(party.nm1());
            party.write_address(set);
            if let Some(date) = self.date.filter(|_| core::ptr::eq(party, &self.payer)) {
                set.push(decided(date));
            }
            party.write_references(set);
        }
        for party in &self.parties {
            set.push(party.nm1());
            party.write_references(set);
        }
    }
}

impl LineAdjudicationData {
    /// One unit of a procedure (qualifier, code and modifiers), paid on a day.
    #[must_use]
    pub fn new(payer_identifier: &str, procedure: &[&str], paid: Decimal, date: Date) -> Self {
        Self {
            payer_identifier: payer_identifier.into(),
            paid,
            procedure: procedure.iter().map(|code| String::from(*code)).collect(),
            revenue_code: String::new(),
            quantity: Decimal::from_integer(1),
            bundled_line: None,
            adjustments: Vec::new(),
            date: Some(date),
            remaining: None,
        }
    }

    pub(super) fn write(&self, set: &mut SetData) {
        let svd = segment(SegmentId::SVD).with(&*self.payer_identifier).with(number(self.paid));
        let svd = svd.with_components(&self.procedure).with(&*self.revenue_code).with(number(self.quantity));
        set.push(svd.with(self.bundled_line.map_or(String::new(), |line| alloc::format!("{line}"))));
        write_adjustments(set, &self.adjustments);
        if let Some(date) = self.date {
            set.push(decided(date));
        }
        if let Some(remaining) = self.remaining {
            set.push(segment(SegmentId::AMT).with("EAF").with(number(remaining)));
        }
    }
}

/// The day of a decision.
fn decided(date: Date) -> super::SegmentData {
    segment(SegmentId::DTP).with("573").with("D8").with(day(date))
}

silent! { OtherPayerData LineAdjudicationData }
