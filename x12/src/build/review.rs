//! 278: requests for review of services, and the answers.

use alloc::string::String;
use alloc::vec::Vec;

use super::status::hl;
use super::{PartyData, SetData, day, number, segment};
use crate::segment_id::SegmentId;
use crate::types::{Date, Decimal};

/// A transaction set 278 of 005010X217, request or response, about one patient. The guide is held in part: what it says of
/// usage and codes is not known here.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewBatch {
    /// The answer to a request.
    pub is_response: bool,
    /// BHT03: the requester's number, which the answer repeats.
    pub reference: String,
    /// BHT04.
    pub date: Date,
    /// BHT05, `HHMM`.
    pub time: String,
    /// Who decides: entity `X3`.
    pub organization: PartyData,
    /// Who asks: entity `1P`, `FA` or another.
    pub requester: PartyData,
    /// The subscriber: entity `IL`.
    pub subscriber: PartyData,
    /// The patient, where that is not the subscriber: entity `QC`.
    pub dependent: Option<PartyData>,
    /// What is to be done for the patient.
    pub events: Vec<ReviewData>,
}

/// An event or a service to be reviewed: UM and what belongs to it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewData {
    /// TRN02 and TRN03: the number of the request, and who gave it.
    pub trace: Option<(String, String)>,
    /// UM01: `AR` admission, `HS` services, `SC` specialty care.
    pub category: String,
    /// UM02: `I` a first request, `R` a renewal, `3` cancels.
    pub certification: String,
    /// UM03.
    pub service_type: String,
    /// UM04: code and qualifier (`B` place of service, `A` type of bill).
    pub facility: Option<(String, String)>,
    /// UM06: `03` emergency, `U` urgent, `E` elective.
    pub level_of_service: String,
    /// HCR of a response.
    pub decision: Option<ReviewDecision>,
    /// Qualifiers and values: `BB` authorization, `NT` administrative reference.
    pub references: Vec<(String, String)>,
    /// Qualifiers and days: `AAH` event, `472` service, `435` admission, `096` discharge.
    pub dates: Vec<(String, Date, Option<Date>)>,
    /// Qualifiers and codes: `ABK`, `ABF`.
    pub diagnoses: Vec<(String, String)>,
    /// The procedure (qualifier, code and modifiers) of a professional service: SV1.
    pub procedure: Vec<String>,
    /// SV102.
    pub charge: Option<Decimal>,
    /// SV103 and SV104: the unit and how many.
    pub quantity: Option<(String, Decimal)>,
    /// MSG.
    pub message: String,
    /// Who is to do it.
    pub providers: Vec<PartyData>,
    /// The services of an event; those of a service are left out.
    pub services: Vec<Self>,
}

/// What was decided: HCR.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewDecision {
    /// HCR01: `A1` certified, `A2` in part, `A3` not, `A4` pended, `A6` modified.
    pub action: String,
    /// HCR02: the number of the certification.
    pub number: String,
    /// HCR03: the reason.
    pub reason: String,
    /// HCR04: a second opinion is needed (`Y`, `N`).
    pub second_opinion: String,
}

impl ReviewBatch {
    /// A request about a subscriber, for nothing yet. `time` is `HHMM`.
    #[must_use]
    pub fn new(
        reference: &str,
        date: Date,
        time: &str,
        organization: PartyData,
        requester: PartyData,
        subscriber: PartyData,
    ) -> Self {
        let (reference, time) = (reference.into(), time.into());
        let (dependent, events, is_response) = (None, Vec::new(), false);
        Self { is_response, reference, date, time, organization, requester, subscriber, dependent, events }
    }

    /// The transaction set, with its levels numbered.
    #[must_use]
    pub fn to_set(&self, control_number: &str) -> SetData {
        let mut set = SetData::new("278", control_number, Some("005010X217"));
        let bht = segment(SegmentId::literal("BHT")).with("0007");
        let bht = bht.with(if self.is_response { "11" } else { "13" }).with(&*self.reference);
        set.push(bht.with(day(self.date)).with(&*self.time));
        let mut level = 0;
        let organization = hl(&mut set, &mut level, None, "20", Some(true));
        set.push(self.organization.nm1());
        let requester = hl(&mut set, &mut level, Some(organization), "21", Some(true));
        write_provider(&mut set, &self.requester);
        let below = self.dependent.is_some() || !self.events.is_empty();
        let mut patient = hl(&mut set, &mut level, Some(requester), "22", Some(below));
        write_person(&mut set, &self.subscriber);
        if let Some(dependent) = &self.dependent {
            patient = hl(&mut set, &mut level, Some(patient), "23", Some(!self.events.is_empty()));
            write_person(&mut set, dependent);
        }
        for event in &self.events {
            let own = hl(&mut set, &mut level, Some(patient), "EV", Some(!event.services.is_empty()));
            event.write(&mut set);
            for service in &event.services {
                hl(&mut set, &mut level, Some(own), "SS", Some(false));
                service.write(&mut set);
            }
        }
        set
    }
}

/// NM1, REF, N3, N4, PER, PRV: how a 278 has providers.
fn write_provider(set: &mut SetData, party: &PartyData) {
    set.push(party.nm1());
    party.write_references(set);
    party.write_address(set);
    party.write_contacts(set);
    party.write_taxonomy(set);
}

/// NM1, REF, N3, N4, DMG: how a 278 has people.
fn write_person(set: &mut SetData, party: &PartyData) {
    set.push(party.nm1());
    party.write_references(set);
    party.write_address(set);
    party.write_demographics(set);
}

impl ReviewData {
    /// A first request of a category (`HS`) for a type of service.
    #[must_use]
    pub fn new(category: &str, service_type: &str) -> Self {
        let [level_of_service, message] = [const { String::new() }; 2];
        Self {
            trace: None,
            category: category.into(),
            certification: "I".into(),
            service_type: service_type.into(),
            facility: None,
            level_of_service,
            decision: None,
            references: Vec::new(),
            dates: Vec::new(),
            diagnoses: Vec::new(),
            procedure: Vec::new(),
            charge: None,
            quantity: None,
            message,
            providers: Vec::new(),
            services: Vec::new(),
        }
    }

    fn write(&self, set: &mut SetData) {
        if let Some((number, origin)) = &self.trace {
            set.push(segment(SegmentId::TRN).with("1").with(&**number).with(&**origin));
        }
        let um = segment(SegmentId::literal("UM")).with(&*self.category).with(&*self.certification);
        let (code, qualifier) = self.facility.clone().unwrap_or_default();
        let um = um.with(&*self.service_type).with_components(&[code, qualifier]).skip();
        set.push(um.with(&*self.level_of_service));
        if let Some(decision) = &self.decision {
            let hcr = segment(SegmentId::literal("HCR")).with(&*decision.action).with(&*decision.number);
            set.push(hcr.with(&*decision.reason).with(&*decision.second_opinion));
        }
        for (qualifier, value) in &self.references {
            set.push(segment(SegmentId::REF).with(&**qualifier).with(&**value));
        }
        for (qualifier, from, to) in &self.dates {
            set.push(super::claim::period(qualifier, *from, *to));
        }
        for twelve in self.diagnoses.chunks(12) {
            let hi = segment(SegmentId::HI);
            set.push(twelve.iter().fold(hi, |hi, (qualifier, code)| hi.with_components(&[qualifier, code])));
        }
        if !self.procedure.is_empty() {
            let (unit, quantity) =
                self.quantity.clone().map_or_else(Default::default, |(unit, many)| (unit, number(many)));
            let sv1 = segment(SegmentId::SV1).with_components(&self.procedure);
            set.push(sv1.with(self.charge.map_or(String::new(), number)).with(unit).with(quantity));
        }
        if !self.message.is_empty() {
            set.push(segment(SegmentId::literal("MSG")).with(&*self.message));
        }
        for provider in &self.providers {
            write_provider(set, provider);
        }
    }
}

impl ReviewDecision {
    /// A decision with the number of its certification, which may be empty.
    #[must_use]
    pub fn new(action: &str, number: &str) -> Self {
        let [reason, second_opinion] = [const { String::new() }; 2];
        Self { action: action.into(), number: number.into(), reason, second_opinion }
    }
}

silent! { ReviewBatch ReviewData ReviewDecision }
