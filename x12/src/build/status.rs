//! 276 and 277: the status of claims, asked and told.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{PartyData, SetData, day, number, segment};
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// A transaction set 276, or the 277 that answers one.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusBatch {
    /// A 277, which has statuses, and no 276.
    pub is_response: bool,
    /// BHT03.
    pub reference: String,
    /// BHT04.
    pub date: Date,
    /// BHT05, `HHMM`.
    pub time: String,
    /// Who decides about the claims: entity `PR`.
    pub payer: PartyData,
    /// Who asks: entity `41`.
    pub receiver: PartyData,
    /// The providers whose claims they are.
    pub providers: Vec<StatusProvider>,
}

/// A provider (entity `1P`) and the subscribers of its claims.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusProvider {
    /// The provider.
    pub provider: PartyData,
    /// The subscribers.
    pub subscribers: Vec<StatusPerson>,
}

/// A person and the claims for them.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusPerson {
    /// The subscriber (entity `IL`) or, of a dependent, the dependent (`QC`). The day of birth goes into a 276 only.
    pub person: PartyData,
    /// The claims.
    pub claims: Vec<ClaimStatusData>,
    /// The dependents; their own dependents are left out.
    pub dependents: Vec<Self>,
}

/// A claim that is asked about, or told of.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClaimStatusData {
    /// TRN02: the number of the question, which the answer repeats.
    pub trace: String,
    /// STC of a 277, at least one.
    pub statuses: Vec<StatusData>,
    /// Qualifiers and values: `1K` the number at the payer, `EJ` at the provider, `BLT` type of bill.
    pub references: Vec<(String, String)>,
    /// AMT*T3 of a 276; a 277 has the charge in its statuses.
    pub charge: Option<Decimal>,
    /// DTP*472: the first and last day of service.
    pub dates: Option<(Date, Option<Date>)>,
    /// The lines.
    pub services: Vec<ServiceStatusData>,
}

/// What became of a claim or line: STC.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusData {
    /// Category, status and entity, up to three: STC01, STC10, STC11.
    pub codes: Vec<[String; 3]>,
    /// STC02: since when.
    pub date: Date,
    /// STC04: what was charged.
    pub charge: Option<Decimal>,
    /// STC05: what was paid.
    pub paid: Option<Decimal>,
    /// STC06: when it was decided.
    pub decided: Option<Date>,
    /// STC08 and STC09: when it was paid, and the number of the payment.
    pub payment: Option<(Date, String)>,
}

/// A line that is asked about, or told of.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceStatusData {
    /// SVC01: the qualifier, the procedure and its modifiers.
    pub procedure: Vec<String>,
    /// SVC02.
    pub charge: Decimal,
    /// SVC03 of a 277; nothing by default.
    pub paid: Decimal,
    /// SVC04.
    pub revenue_code: String,
    /// SVC07.
    pub units: Decimal,
    /// STC of a 277, at least one.
    pub statuses: Vec<StatusData>,
    /// REF*FJ.
    pub line_control_number: String,
    /// DTP*472: the first and last day of service.
    pub dates: (Date, Option<Date>),
}

impl StatusBatch {
    /// A question (276) about no claims yet. `time` is `HHMM`.
    #[must_use]
    pub fn new(reference: &str, date: Date, time: &str, payer: PartyData, receiver: PartyData) -> Self {
        let (reference, time, providers) = (reference.into(), time.into(), Vec::new());
        Self { is_response: false, reference, date, time, payer, receiver, providers }
    }

    /// The transaction set, with its levels numbered.
    #[must_use]
    pub fn to_set(&self, control_number: &str) -> SetData {
        let (set, guide) = if self.is_response { ("277", "005010X212") } else { ("276", "005010X212") };
        let mut set = SetData::new(set, control_number, Some(guide));
        let bht = segment(SegmentId::literal("BHT")).with("0010");
        let bht = bht.with(if self.is_response { "08" } else { "13" }).with(&*self.reference);
        let bht = bht.with(day(self.date)).with(&*self.time);
        set.push(bht.with(if self.is_response { "DG" } else { "" }));
        let mut level = 0;
        let payer = hl(&mut set, &mut level, None, "20", Some(true));
        set.push(self.payer.nm1());
        let receiver = hl(&mut set, &mut level, Some(payer), "21", Some(!self.providers.is_empty()));
        set.push(self.receiver.nm1());
        for provider in &self.providers {
            let has_levels = Some(!provider.subscribers.is_empty());
            let own = hl(&mut set, &mut level, Some(receiver), "19", has_levels);
            set.push(provider.provider.nm1());
            for subscriber in &provider.subscribers {
                let has_levels = Some(!subscriber.dependents.is_empty());
                let own = hl(&mut set, &mut level, Some(own), "22", has_levels);
                self.person(&mut set, subscriber);
                for dependent in &subscriber.dependents {
                    hl(&mut set, &mut level, Some(own), "23", None);
                    self.person(&mut set, dependent);
                }
            }
        }
        set
    }

    fn person(&self, set: &mut SetData, person: &StatusPerson) {
        if !self.is_response {
            person.person.write_demographics(set);
        }
        set.push(person.person.nm1());
        for claim in &person.claims {
            let trace = if self.is_response { "2" } else { "1" };
            set.push(segment(SegmentId::TRN).with(trace).with(&*claim.trace));
            self.statuses(set, &claim.statuses);
            for (qualifier, value) in &claim.references {
                set.push(segment(SegmentId::REF).with(&**qualifier).with(&**value));
            }
            if let Some(charge) = claim.charge.filter(|_| !self.is_response) {
                set.push(segment(SegmentId::AMT).with("T3").with(number(charge)));
            }
            if let Some((from, to)) = claim.dates {
                set.push(super::claim::period("472", from, to));
            }
            for service in &claim.services {
                self.service(set, service);
            }
        }
    }

    fn service(&self, set: &mut SetData, service: &ServiceStatusData) {
        let svc = segment(SegmentId::SVC).with_components(&service.procedure).with(number(service.charge));
        let svc = svc.with(if self.is_response { number(service.paid) } else { String::new() });
        let svc = svc.with(&*service.revenue_code).skip().skip();
        set.push(svc.with(number(service.units)));
        self.statuses(set, &service.statuses);
        if !service.line_control_number.is_empty() {
            set.push(segment(SegmentId::REF).with("FJ").with(&*service.line_control_number));
        }
        set.push(super::claim::period("472", service.dates.0, service.dates.1));
    }

    fn statuses(&self, set: &mut SetData, statuses: &[StatusData]) {
        for status in statuses.iter().filter(|_| self.is_response) {
            let code = |at: usize| status.codes.get(at).cloned().unwrap_or_default();
            let amount = |amount: Option<Decimal>| amount.map_or(String::new(), number);
            let (paid_on, payment) =
                status.payment.clone().map_or_else(Default::default, |(on, number)| (day(on), number));
            let stc = segment(SegmentId::STC).with_components(&code(0)).with(day(status.date)).skip();
            let stc = stc.with(amount(status.charge)).with(amount(status.paid));
            let stc = stc.with(status.decided.map_or(String::new(), day)).skip().with(paid_on).with(payment);
            set.push(stc.with_components(&code(1)).with_components(&code(2)));
        }
    }
}

/// HL, numbered; its number. A level that never has others below says nothing about them.
pub(super) fn hl(
    set: &mut SetData,
    level: &mut u32,
    parent: Option<u32>,
    code: &str,
    has_levels: Option<bool>,
) -> u32 {
    *level += 1;
    let parent = parent.map_or(String::new(), |parent| parent.to_string());
    let hl = segment(SegmentId::HL).with(level.to_string()).with(parent).with(code);
    set.push(hl.with(has_levels.map_or("", |has| if has { "1" } else { "0" })));
    *level
}

impl StatusProvider {
    /// A provider without claims.
    #[must_use]
    pub const fn new(provider: PartyData) -> Self {
        Self { provider, subscribers: Vec::new() }
    }
}

impl StatusPerson {
    /// A person without claims.
    #[must_use]
    pub const fn new(person: PartyData) -> Self {
        Self { person, claims: Vec::new(), dependents: Vec::new() }
    }
}

impl ClaimStatusData {
    /// A claim, by the number of the question.
    #[must_use]
    pub fn new(trace: &str) -> Self {
        let (statuses, references, services) = (Vec::new(), Vec::new(), Vec::new());
        Self { trace: trace.into(), statuses, references, charge: None, dates: None, services }
    }
}

impl StatusData {
    /// A category and a status since a day.
    #[must_use]
    pub fn new(category: &str, status: &str, date: Date) -> Self {
        let codes = alloc::vec![[category.into(), status.into(), String::new()]];
        Self { codes, date, charge: None, paid: None, decided: None, payment: None }
    }
}

impl ServiceStatusData {
    /// One unit of a procedure (qualifier, code and modifiers) on a day.
    #[must_use]
    pub fn new(procedure: &[&str], charge: Decimal, date: Date) -> Self {
        let [revenue_code, line_control_number] = [const { String::new() }; 2];
        Self {
            procedure: procedure.iter().map(|code| String::from(*code)).collect(),
            charge,
            paid: Decimal::ZERO,
            revenue_code,
            units: Decimal::from_integer(1),
            statuses: Vec::new(),
            line_control_number,
            dates: (date, None),
        }
    }
}

silent! { StatusBatch StatusProvider StatusPerson ClaimStatusData StatusData ServiceStatusData }
