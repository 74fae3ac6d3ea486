//! 270: eligibility inquiries.

use alloc::string::String;
use alloc::vec::Vec;

use super::claim::next_level;
use super::{PartyData, SetData, day, segment};
use crate::segment_id::SegmentId;
use crate::types::Date;

/// A transaction set 270 of one payer and one provider.
#[derive(Clone)]
#[non_exhaustive]
pub struct Inquiry {
    /// BHT03: the sender's number, which the answer repeats.
    pub reference: String,
    /// BHT04.
    pub date: Date,
    /// BHT05, `HHMM`.
    pub time: String,
    /// Who is asked: entity `PR`.
    pub source: PartyData,
    /// Who asks: entity `1P` or another.
    pub receiver: PartyData,
    /// Whom it is about.
    pub subscribers: Vec<InquirySubscriber>,
}

/// A subscriber, and what is asked of them or of their dependents.
#[derive(Clone)]
#[non_exhaustive]
pub struct InquirySubscriber {
    /// TRN02 and TRN03: the number of the question, and who gave it.
    pub trace: Option<(String, String)>,
    /// The subscriber (entity `IL`) or, of a dependent, the dependent (`03`).
    pub person: PartyData,
    /// EQ01: the types of service; none if only dependents are asked about.
    pub service_types: Vec<String>,
    /// DTP*291: the day it is about.
    pub date: Option<Date>,
    /// The dependents; their own dependents are left out.
    pub dependents: Vec<Self>,
}

impl InquirySubscriber {
    /// A person and the types of service asked about.
    #[must_use]
    pub fn new(person: PartyData, service_types: &[&str]) -> Self {
        let service_types = service_types.iter().map(|code| String::from(*code)).collect();
        Self { trace: None, person, service_types, date: None, dependents: Vec::new() }
    }

    fn write(&self, set: &mut SetData) {
        if let Some((number, origin)) = &self.trace {
            set.push(segment(SegmentId::TRN).with("1").with(&**number).with(&**origin));
        }
        set.push(self.person.nm1());
        self.person.write_references(set);
        self.person.write_address(set);
        self.person.write_demographics(set);
        if let Some(date) = self.date {
            set.push(segment(SegmentId::DTP).with("291").with("D8").with(day(date)));
        }
        if !self.service_types.is_empty() {
            set.push(segment(SegmentId::EQ).with_repetitions(&self.service_types));
        }
    }
}

impl Inquiry {
    /// An inquiry about nobody yet. `time` is `HHMM`.
    #[must_use]
    pub fn new(reference: &str, date: Date, time: &str, source: PartyData, receiver: PartyData) -> Self {
        Self {
            reference: reference.into(),
            date,
            time: time.into(),
            source,
            receiver,
            subscribers: Vec::new(),
        }
    }

    /// The transaction set, with its levels numbered.
    #[must_use]
    pub fn to_set(&self, control_number: &str) -> SetData {
        let mut set = SetData::new("270", control_number, Some("005010X279A1"));
        let bht = segment(SegmentId::literal("BHT")).with("0022").with("13").with(&*self.reference);
        set.push(bht.with(day(self.date)).with(&*self.time));
        let mut level = 0;
        let source = next_level(&mut set, &mut level, None, "20", true);
        set.push(self.source.nm1());
        let receiver = next_level(&mut set, &mut level, Some(source), "21", !self.subscribers.is_empty());
        set.push(self.receiver.nm1());
        self.receiver.write_references(&mut set);
        self.receiver.write_address(&mut set);
        for subscriber in &self.subscribers {
            let own =
                next_level(&mut set, &mut level, Some(receiver), "22", !subscriber.dependents.is_empty());
            subscriber.write(&mut set);
            for dependent in &subscriber.dependents {
                next_level(&mut set, &mut level, Some(own), "23", false);
                dependent.write(&mut set);
            }
        }
        set
    }
}

silent! { Inquiry InquirySubscriber }
