//! 834: members and what they are covered by.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{PartyData, SetData, day, number, segment};
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// A transaction set 834.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnrollmentFile {
    /// BGN01: `00` original by default.
    pub purpose: String,
    /// BGN02.
    pub reference: String,
    /// BGN03.
    pub date: Date,
    /// BGN04, `HHMM`.
    pub time: String,
    /// BGN08: `2` changes by default, `4` all members.
    pub action: String,
    /// REF*38: the master policy.
    pub policy_number: String,
    /// DTP of the file: qualifiers and days.
    pub dates: Vec<(String, Date)>,
    /// QTY: whether members, subscribers and dependents are counted.
    pub is_counted: bool,
    /// Who sponsors the plan: entity `P5`.
    pub sponsor: PartyData,
    /// Who covers the members: entity `IN`.
    pub payer: PartyData,
    /// Brokers and administrators: entities `BO`, `TV`; two are written.
    pub brokers: Vec<PartyData>,
    /// The members, each subscriber before its dependents.
    pub members: Vec<MemberData>,
}

/// A member.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberData {
    /// INS02: `18` the subscriber, who says so in INS01 too.
    pub relationship: String,
    /// INS03: `021` added, `024` ended, `001` changed, `030` audited.
    pub maintenance: String,
    /// INS04: why.
    pub reason: String,
    /// INS05: `A` active by default.
    pub benefit_status: String,
    /// INS08.
    pub employment: String,
    /// INS09.
    pub student: String,
    /// REF*0F: the subscriber.
    pub subscriber_identifier: String,
    /// REF*1L.
    pub policy_number: String,
    /// Qualifiers and values of further identifiers.
    pub references: Vec<(String, String)>,
    /// Qualifiers and days: `356` and `357` eligible from and to, `336` employed.
    pub dates: Vec<(String, Date)>,
    /// The member: entity `IL`; `74` if names are corrected.
    pub person: PartyData,
    /// What covers them.
    pub coverages: Vec<CoverageData>,
}

/// A coverage of a member.
#[derive(Clone)]
#[non_exhaustive]
pub struct CoverageData {
    /// HD01, as INS03.
    pub maintenance: String,
    /// HD03: `HLT`, `DEN`, `VIS` ...
    pub line: String,
    /// HD04: the plan.
    pub plan: String,
    /// HD05: `EMP`, `FAM` ...
    pub level: String,
    /// Qualifiers and days: `348` and `349` covered from and to. At least one.
    pub dates: Vec<(String, Date)>,
    /// Qualifiers and amounts: `P3` the premium.
    pub amounts: Vec<(String, Decimal)>,
    /// Qualifiers and values: `1L`, `17`.
    pub references: Vec<(String, String)>,
}

impl EnrollmentFile {
    /// Changes without members. `time` is `HHMM`.
    #[must_use]
    pub fn new(reference: &str, date: Date, time: &str, sponsor: PartyData, payer: PartyData) -> Self {
        Self {
            purpose: "00".into(),
            reference: reference.into(),
            date,
            time: time.into(),
            action: "2".into(),
            policy_number: String::new(),
            dates: Vec::new(),
            is_counted: false,
            sponsor,
            payer,
            brokers: Vec::new(),
            members: Vec::new(),
        }
    }

    /// The transaction set, with members counted.
    #[must_use]
    pub fn to_set(&self, control_number: &str) -> SetData {
        let mut set = SetData::new("834", control_number, Some("005010X220A1"));
        let bgn = segment(SegmentId::literal("BGN")).with(&*self.purpose).with(&*self.reference);
        let bgn = bgn.with(day(self.date)).with(&*self.time).skip().skip().skip();
        set.push(bgn.with(&*self.action));
        write_reference(&mut set, "38", &self.policy_number);
        write_dates(&mut set, &self.dates);
        if self.is_counted {
            let subscribers = self.members.iter().filter(|member| member.is_subscriber()).count();
            let counts =
                [("DT", self.members.len() - subscribers), ("ET", subscribers), ("TO", self.members.len())];
            for (qualifier, count) in counts {
                set.push(segment(SegmentId::literal("QTY")).with(qualifier).with(count.to_string()));
            }
        }
        for party in [&self.sponsor, &self.payer].into_iter().chain(self.brokers.iter().take(2)) {
            set.push(party.n1());
        }
        for member in &self.members {
            member.write(&mut set);
        }
        set
    }
}

fn write_reference(set: &mut SetData, qualifier: &str, value: &str) {
    if !value.is_empty() {
        set.push(segment(SegmentId::REF).with(qualifier).with(value));
    }
}

fn write_dates(set: &mut SetData, dates: &[(String, Date)]) {
    for (qualifier, date) in dates {
        set.push(segment(SegmentId::DTP).with(&**qualifier).with("D8").with(day(*date)));
    }
}

impl MemberData {
    /// A member who is added (`021`) in a relationship to the subscriber (`18` the subscriber).
    #[must_use]
    pub fn new(relationship: &str, subscriber_identifier: &str, person: PartyData) -> Self {
        let [reason, employment, student, policy_number] = [const { String::new() }; 4];
        Self {
            relationship: relationship.into(),
            maintenance: "021".into(),
            reason,
            benefit_status: "A".into(),
            employment,
            student,
            subscriber_identifier: subscriber_identifier.into(),
            policy_number,
            references: Vec::new(),
            dates: Vec::new(),
            person,
            coverages: Vec::new(),
        }
    }

    /// Whether the member is the subscriber.
    #[must_use]
    pub fn is_subscriber(&self) -> bool {
        self.relationship == "18"
    }

    fn write(&self, set: &mut SetData) {
        let ins = segment(SegmentId::literal("INS")).with(if self.is_subscriber() { "Y" } else { "N" });
        let ins = ins.with(&*self.relationship).with(&*self.maintenance).with(&*self.reason);
        let ins = ins.with(&*self.benefit_status).skip().skip();
        set.push(ins.with(&*self.employment).with(&*self.student));
        write_reference(set, "0F", &self.subscriber_identifier);
        write_reference(set, "1L", &self.policy_number);
        for (qualifier, value) in &self.references {
            write_reference(set, qualifier, value);
        }
        write_dates(set, &self.dates);
        set.push(self.person.nm1());
        self.person.write_contacts(set);
        self.person.write_address(set);
        self.person.write_demographics(set);
        for coverage in &self.coverages {
            coverage.write(set);
        }
    }
}

impl CoverageData {
    /// A coverage of a line that is added on a day.
    #[must_use]
    pub fn new(line: &str, from: Date) -> Self {
        let [plan, level] = [const { String::new() }; 2];
        Self {
            maintenance: "021".into(),
            line: line.into(),
            plan,
            level,
            dates: alloc::vec![("348".into(), from)],
            amounts: Vec::new(),
            references: Vec::new(),
        }
    }

    fn write(&self, set: &mut SetData) {
        let hd = segment(SegmentId::literal("HD")).with(&*self.maintenance).skip().with(&*self.line);
        set.push(hd.with(&*self.plan).with(&*self.level));
        write_dates(set, &self.dates);
        for (qualifier, amount) in &self.amounts {
            set.push(segment(SegmentId::AMT).with(&**qualifier).with(number(*amount)));
        }
        for (qualifier, value) in &self.references {
            write_reference(set, qualifier, value);
        }
    }
}

silent! { EnrollmentFile MemberData CoverageData }
