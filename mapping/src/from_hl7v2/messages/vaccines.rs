//! Vaccines: an ORC with the RXA it stands before, how it was given, and what was observed with it.

use synovia_hl7v2::SegmentView;

use super::Subject;
use super::forecast;
use super::observation::{self, ObservationRows, Obx};
use crate::from_hl7v2::scope::V2;
use crate::from_hl7v2::segments::orc::{self, Pair};
use crate::from_hl7v2::segments::{nte, rxa, rxr};
use crate::generated::rules::hl7v2::vxu_v04 as own;
use crate::model::{Immunization, Key, Observation, Reference, ServiceRequest};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

/// The rows of a message map for vaccines.
#[derive(Debug)]
pub(crate) struct VaccineRows {
    pub(crate) of_order: Rule,
    /// The order itself, for callers who want to know about it.
    pub(crate) order: Rule,
    pub(crate) given: Rule,
    pub(crate) route: Rule,
    pub(crate) observation: ObservationRows,
}

/// One vaccine.
#[derive(Debug, Default)]
pub(crate) struct Vaccine<'a> {
    pub(crate) orc: Option<SegmentView<'a>>,
    pub(crate) rxa: Option<SegmentView<'a>>,
    pub(crate) rxr: Vec<SegmentView<'a>>,
    pub(crate) notes: Vec<SegmentView<'a>>,
    pub(crate) observations: Vec<Obx<'a>>,
}

/// Vaccines as they are found. An ORC opens one, and so does an RXA when there is no ORC waiting for it.
#[derive(Debug, Default)]
pub(crate) struct Vaccines<'a> {
    pub(crate) all: Vec<Vaccine<'a>>,
    after_observation: bool,
}

impl<'a> Vaccines<'a> {
    /// Takes a segment that belongs to a vaccine; `false` when it does not.
    pub(crate) fn take(&mut self, segment: SegmentView<'a>) -> bool {
        let id = segment.id();
        let id = id.as_str();
        if !matches!(id, "ORC" | "RXA") && self.all.is_empty() {
            return false;
        }
        if id == "ORC" || (id == "RXA" && self.all.last().is_none_or(|open| open.rxa.is_some())) {
            self.all.push(Vaccine::default());
        }
        let Some(open) = self.all.last_mut() else { return false };
        match id {
            "ORC" => open.orc = Some(segment),
            "RXA" => open.rxa = Some(segment),
            "RXR" => open.rxr.push(segment),
            "OBX" => open.observations.push(Obx { obx: segment, notes: Vec::new() }),
            "NTE" => match open.observations.last_mut().filter(|_| self.after_observation) {
                Some(observation) => observation.notes.push(segment),
                None => open.notes.push(segment),
            },
            _ => return false,
        }
        self.after_observation = matches!(id, "OBX" | "NTE") && !open.observations.is_empty();
        true
    }
}

/// Reads vaccines and gives their keys.
pub(crate) fn read<'a>(v2: &V2<'a>, rows: &VaccineRows, all: &[Vaccine<'a>], subject: Subject) -> Vec<Key> {
    let mut made = Vec::new();
    // All forecasts of a message are one set.
    let mut due = None;
    for one in all {
        let found = forecast::find(v2, &one.observations);
        if let Some(segment) = one.rxa.filter(|_| !found.forecasts.is_empty()) {
            let rxa = v2.segment(segment);
            let begun = forecast::read(rxa.under(rows.given), &found.forecasts, subject, due);
            due = due.or(begun);
            made.extend(begun);
            if forecast::is_carrier(rxa) {
                observation::read(v2, &rows.observation, &found.observed, subject);
                forecast::leave_carrier(v2, one.orc, segment);
                continue;
            }
        }
        let observations = if one.rxa.is_some() { &found.observed } else { &one.observations };
        made.extend(vaccine(v2, rows, one, observations, subject));
    }
    made
}

fn vaccine<'a>(
    v2: &V2<'a>,
    rows: &VaccineRows,
    one: &Vaccine<'a>,
    observations: &[Obx<'a>],
    subject: Subject,
) -> Option<Key> {
    let Some(rxa) = one.rxa.map(|s| v2.segment(s).under(rows.given)) else {
        // An order without a vaccine: nothing was given.
        let orc = v2.segment(one.orc?);
        orc.issue(Severity::Warning, "mapping/order-without-rxa");
        observation::read(v2, &rows.observation, observations, subject);
        return order(v2, rows, one, subject);
    };
    let mut made: Immunization<'a> = rxa.create();
    made.patient = subject.patient.map(Reference::to);
    made.encounter = subject.encounter.map(Reference::to);
    if let Some(orc) = one.orc {
        orc::immunization::immunization(v2.segment(orc).under(rows.of_order), &mut made);
    }
    rxa::immunization(rxa, &mut made);
    for (n, place) in one.rxr.iter().map(|s| v2.segment(*s)).enumerate() {
        if n == 0 {
            rxr::immunization(place.under(rows.route), &mut made);
        } else {
            // FHIR has one route and one site for a vaccine.
            place.leaves().into_iter().for_each(|leaf| v2.cx.trace.refuse(leaf, Reason::NoTarget));
            place.issue(Severity::Warning, "mapping/second-route");
        }
    }
    let notes = one.notes.iter().map(|n| v2.segment(*n).under(own::NOTE));
    made.note.extend(notes.filter_map(nte::service_request));
    let key = v2.cx.add(made);
    for observed in observation::read(v2, &rows.observation, observations, subject) {
        let part_of = Reference::to(key).by(rxa.node(own::PART_OF));
        v2.cx.update::<Observation<'a>>(observed, |o| o.part_of.push(part_of));
    }
    if v2.cx.options.immunization_orders {
        order(v2, rows, one, subject);
    }
    Some(key)
}

/// The order that led to the vaccine.
fn order<'a>(v2: &V2<'a>, rows: &VaccineRows, one: &Vaccine<'a>, subject: Subject) -> Option<Key> {
    let s = v2.segment(one.orc?).under(rows.order);
    let mut request = ServiceRequest {
        subject: subject.patient.map(Reference::to),
        encounter: subject.encounter.map(Reference::to),
        ..s.create()
    };
    orc::service_request(s, Pair::of(v2, one.orc, None), &mut request);
    Some(v2.cx.add(request))
}
