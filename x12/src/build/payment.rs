//! 835: payments.

use alloc::string::String;
use alloc::vec::Vec;

use super::{PartyData, SetData, day, number, segment, total, transfer};
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// A transaction set 835.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentData {
    /// BPR01: `I` (payment and advice) by default.
    pub handling: String,
    /// BPR02; what the claims are paid less the provider adjustments if it is left out.
    pub amount: Option<Decimal>,
    /// BPR04: `CHK`, `ACH`, `NON` ...
    pub method: String,
    /// BPR05 to BPR15, for electronic transfers.
    pub accounts: Vec<String>,
    /// BPR16.
    pub effective: Date,
    /// TRN02.
    pub trace_number: String,
    /// TRN03.
    pub payer_identifier: String,
    /// DTM*405.
    pub production_date: Option<Date>,
    /// The payer: entity `PR`, with a technical contact of function `BL`.
    pub payer: PartyData,
    /// The payee: entity `PE`.
    pub payee: PartyData,
    /// The claims.
    pub claims: Vec<ClaimPaymentData>,
    /// PLB.
    pub provider_adjustments: Vec<ProviderAdjustmentData>,
}

/// The payment of a claim.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClaimPaymentData {
    /// CLP01.
    pub control_number: String,
    /// CLP02: `1` by default.
    pub status: String,
    /// CLP03.
    pub charge: Decimal,
    /// CLP04; the charge less all adjustments if it is left out.
    pub paid: Option<Decimal>,
    /// CLP05; the adjustments of group `PR` if it is left out and there are any.
    pub patient_responsibility: Option<Decimal>,
    /// CLP06: `12` by default.
    pub filing_indicator: String,
    /// CLP07.
    pub payer_control_number: String,
    /// CLP08 and CLP09.
    pub facility: Option<(String, String)>,
    /// CAS of the claim.
    pub adjustments: Vec<AdjustmentData>,
    /// The patient (entity `QC`), the subscriber (`IL`), the service provider (`82`), in this order.
    pub parties: Vec<PartyData>,
    /// Qualifiers and values.
    pub references: Vec<(String, String)>,
    /// Qualifiers and days: `232` and `233` for the statement, `050` received.
    pub dates: Vec<(String, Date)>,
    /// Qualifiers and amounts: `AU` for the coverage.
    pub amounts: Vec<(String, Decimal)>,
    /// The services.
    pub services: Vec<ServicePaymentData>,
}

/// The payment of a service.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServicePaymentData {
    /// The qualifier, the procedure and its modifiers.
    pub procedure: Vec<String>,
    /// SVC02.
    pub charge: Decimal,
    /// SVC03; the charge less the adjustments if it is left out.
    pub paid: Option<Decimal>,
    /// SVC04.
    pub revenue_code: String,
    /// SVC05.
    pub units: Option<Decimal>,
    /// DTM*472.
    pub date: Option<Date>,
    /// CAS.
    pub adjustments: Vec<AdjustmentData>,
    /// REF*6R.
    pub line_control_number: String,
    /// AMT*B6.
    pub allowed: Option<Decimal>,
    /// LQ*HE.
    pub remarks: Vec<String>,
}

/// One adjustment.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdjustmentData {
    /// `CO`, `OA`, `PI` or `PR`.
    pub group: String,
    /// The reason.
    pub reason: String,
    /// How much.
    pub amount: Decimal,
    /// How many units.
    pub quantity: Option<Decimal>,
}

/// The adjustments of a provider: PLB.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderAdjustmentData {
    /// PLB01.
    pub provider: String,
    /// PLB02.
    pub fiscal_period: Date,
    /// Reason, reference and amount; more than nothing lowers the payment. Six a segment.
    pub adjustments: Vec<(String, String, Decimal)>,
}

impl AdjustmentData {
    /// An adjustment of an amount.
    #[must_use]
    pub fn new(group: &str, reason: &str, amount: Decimal) -> Self {
        Self { group: group.into(), reason: reason.into(), amount, quantity: None }
    }
}

impl ProviderAdjustmentData {
    /// A provider without adjustments.
    #[must_use]
    pub fn new(provider: &str, fiscal_period: Date) -> Self {
        Self { provider: provider.into(), fiscal_period, adjustments: Vec::new() }
    }
}

fn adjusted(adjustments: &[AdjustmentData]) -> Decimal {
    total(adjustments.iter().map(|adjustment| adjustment.amount))
}

/// CAS: adjustments of one group that follow each other share a segment, six at most.
pub(super) fn write_adjustments(set: &mut SetData, adjustments: &[AdjustmentData]) {
    for run in adjustments.chunk_by(|a, b| a.group == b.group) {
        for six in run.chunks(6) {
            let group = six.first().map_or("", |first| &*first.group);
            set.push(six.iter().fold(segment(SegmentId::CAS).with(group), |cas, adjustment| {
                let quantity = adjustment.quantity.map_or(String::new(), number);
                cas.with(&*adjustment.reason).with(number(adjustment.amount)).with(quantity)
            }));
        }
    }
}

fn difference(from: Decimal, less: Decimal) -> Decimal {
    from.checked_sub(less).unwrap_or(Decimal::ZERO)
}

impl ServicePaymentData {
    /// The payment of one unit of a procedure.
    #[must_use]
    pub fn new(procedure: &[&str], charge: Decimal, date: Date) -> Self {
        Self {
            procedure: procedure.iter().map(|code| String::from(*code)).collect(),
            charge,
            paid: None,
            revenue_code: String::new(),
            units: Some(Decimal::from_integer(1)),
            date: Some(date),
            adjustments: Vec::new(),
            line_control_number: String::new(),
            allowed: None,
            remarks: Vec::new(),
        }
    }

    fn write(&self, set: &mut SetData) {
        let paid = self.paid.unwrap_or_else(|| difference(self.charge, adjusted(&self.adjustments)));
        let svc = segment(SegmentId::SVC)
            .with_components(&self.procedure)
            .with(number(self.charge))
            .with(number(paid));
        set.push(svc.with(&*self.revenue_code).with(self.units.map_or(String::new(), number)));
        if let Some(date) = self.date {
            set.push(segment(SegmentId::DTM).with("472").with(day(date)));
        }
        write_adjustments(set, &self.adjustments);
        if !self.line_control_number.is_empty() {
            set.push(segment(SegmentId::REF).with("6R").with(&*self.line_control_number));
        }
        if let Some(allowed) = self.allowed {
            set.push(segment(SegmentId::AMT).with("B6").with(number(allowed)));
        }
        for remark in &self.remarks {
            set.push(segment(SegmentId::LQ).with("HE").with(&**remark));
        }
    }
}

impl ClaimPaymentData {
    /// The payment of a claim that was processed as primary.
    #[must_use]
    pub fn new(
        control_number: &str,
        charge: Decimal,
        payer_control_number: &str,
        patient: PartyData,
    ) -> Self {
        Self {
            control_number: control_number.into(),
            status: "1".into(),
            charge,
            paid: None,
            patient_responsibility: None,
            filing_indicator: "12".into(),
            payer_control_number: payer_control_number.into(),
            facility: None,
            adjustments: Vec::new(),
            parties: alloc::vec![patient],
            references: Vec::new(),
            dates: Vec::new(),
            amounts: Vec::new(),
            services: Vec::new(),
        }
    }

    fn all_adjustments(&self) -> impl Iterator<Item = &AdjustmentData> {
        self.adjustments.iter().chain(self.services.iter().flat_map(|service| &service.adjustments))
    }

    /// What is paid: CLP04.
    #[must_use]
    pub fn payment(&self) -> Decimal {
        let all = || total(self.all_adjustments().map(|adjustment| adjustment.amount));
        self.paid.unwrap_or_else(|| difference(self.charge, all()))
    }

    fn write(&self, set: &mut SetData) {
        let patient = self.all_adjustments().filter(|adjustment| adjustment.group == "PR");
        let owed = total(patient.map(|adjustment| adjustment.amount));
        let owed = self.patient_responsibility.or_else(|| Some(owed).filter(|owed| !owed.is_zero()));
        let (facility, frequency) = self.facility.clone().unwrap_or_default();
        let clp =
            segment(SegmentId::CLP).with(&*self.control_number).with(&*self.status).with(number(self.charge));
        let clp = clp.with(number(self.payment())).with(owed.map_or(String::new(), number));
        let clp = clp.with(&*self.filing_indicator).with(&*self.payer_control_number);
        set.push(clp.with(facility).with(frequency));
        write_adjustments(set, &self.adjustments);
        for party in &self.parties {
            set.push(party.nm1());
        }
        for (qualifier, value) in &self.references {
            set.push(segment(SegmentId::REF).with(&**qualifier).with(&**value));
        }
        for (qualifier, date) in &self.dates {
            set.push(segment(SegmentId::DTM).with(&**qualifier).with(day(*date)));
        }
        for (qualifier, amount) in &self.amounts {
            set.push(segment(SegmentId::AMT).with(&**qualifier).with(number(*amount)));
        }
        for service in &self.services {
            service.write(set);
        }
    }
}

impl PaymentData {
    /// A payment without claims.
    #[must_use]
    pub fn new(
        method: &str,
        effective: Date,
        trace_number: &str,
        payer_identifier: &str,
        payer: PartyData,
        payee: PartyData,
    ) -> Self {
        Self {
            handling: "I".into(),
            amount: None,
            method: method.into(),
            accounts: Vec::new(),
            effective,
            trace_number: trace_number.into(),
            payer_identifier: payer_identifier.into(),
            production_date: None,
            payer,
            payee,
            claims: Vec::new(),
            provider_adjustments: Vec::new(),
        }
    }

    /// What is paid: BPR02.
    #[must_use]
    pub fn payment(&self) -> Decimal {
        let claims = total(self.claims.iter().map(ClaimPaymentData::payment));
        let adjustments = self.provider_adjustments.iter().flat_map(|provider| &provider.adjustments);
        self.amount.unwrap_or_else(|| difference(claims, total(adjustments.map(|(_, _, amount)| *amount))))
    }

    /// The transaction set, with sums computed.
    #[must_use]
    pub fn to_set(&self, control_number: &str) -> SetData {
        let mut set = SetData::new("835", control_number, None);
        set.push(transfer(&self.handling, self.payment(), &self.method, &self.accounts, self.effective));
        set.push(segment(SegmentId::TRN).with("1").with(&*self.trace_number).with(&*self.payer_identifier));
        if let Some(date) = self.production_date {
            set.push(segment(SegmentId::DTM).with("405").with(day(date)));
        }
        for party in [&self.payer, &self.payee] {
            set.push(party.n1());
            party.write_address(&mut set);
            party.write_references(&mut set);
            party.write_contacts(&mut set);
        }
        if !self.claims.is_empty() {
            set.push(segment(SegmentId::LX).with("1"));
        }
        for claim in &self.claims {
            claim.write(&mut set);
        }
        for provider in &self.provider_adjustments {
            for six in provider.adjustments.chunks(6) {
                let plb = segment(SegmentId::PLB).with(&*provider.provider).with(day(provider.fiscal_period));
                set.push(six.iter().fold(plb, |plb, (reason, reference, amount)| {
                    plb.with_components(&[reason, reference]).with(number(*amount))
                }));
            }
        }
        set
    }
}

silent! { PaymentData ClaimPaymentData ServicePaymentData AdjustmentData ProviderAdjustmentData }
