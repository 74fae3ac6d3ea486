//! ORM and OML: orders of services, with what they are about.

use super::super::event::Event;
use super::super::segments::orc::Order;
use super::super::segments::{dg1, obr, orc, spm};
use super::super::tree::Segment;
use super::super::way::Way;
use super::{
    Subject, about, allergies, encounter, is_living_will, notes, observation, patient, patients, visit,
};
use crate::generated::rules::fhir::message as r;
use crate::model::{Condition, Key, Observation, ServiceRequest, Specimen};
use crate::report::Severity;
use crate::trace::Origin;

pub(super) fn write<'a>(w: Way<'_, 'a>, event: &Event, out: &mut Vec<Segment>) {
    let first = patients(w.record).first().copied();
    let patient_key = first.map(|(key, _)| key);
    let subject = Subject { patient: first, encounter: encounter(w.record, patient_key) };
    patient(w, subject, out);
    visit(w, subject, out);
    allergies(w, patient_key, out);
    let requests: Vec<_> =
        w.record.service_requests.iter().filter(|q| about(q.subject.as_ref(), patient_key)).collect();
    if requests.is_empty() {
        w.issue(Severity::Error, "mapping/no-order", Origin::NONE);
    }
    let has_specimens = event.code != "ORM";
    for (n, request) in (1..).zip(requests) {
        order(w.under(r::ORDER), request, n, has_specimens, out);
    }
}

fn order<'a>(w: Way<'_, 'a>, q: &ServiceRequest<'a>, n: usize, has_specimens: bool, out: &mut Vec<Segment>) {
    let found = w.record;
    let report = found.diagnostic_reports.iter().find(|d| {
        d.based_on.iter().any(|b| {
            b.to.and_then(|k| found.get::<ServiceRequest<'a>>(k)).is_some_and(|o| core::ptr::eq(o, q))
        })
    });
    let order = Order { request: Some(q), report, control: "NW" };
    out.push(orc::orc(w, order));
    let specimens: Vec<&Specimen<'a>> = q.specimen.iter().filter_map(|s| found.get(s.to?)).collect();
    let plain =
        specimens.first().copied().filter(|s| !has_specimens || (specimens.len() == 1 && obr::can_hold(s)));
    let mut segment = obr::obr(w, order, plain, n);
    if let (Some(first), true) = (specimens.first(), plain.is_none()) {
        obr::collector(w, first, &mut segment);
    }
    out.push(segment);
    notes(w, &q.note, out);
    let reasons = q.reason_reference.iter().filter_map(|c| Some((c, found.get::<Condition<'a>>(c.to?)?)));
    for (n, (_, condition)) in (1..).zip(reasons) {
        out.push(dg1::dg1(w.under(r::DIAGNOSIS), condition, n, None, &None));
    }
    let mut n = 0;
    for key in about_order(q) {
        if let Some(o) = found.get::<Observation<'a>>(key).filter(|o| !is_living_will(o)) {
            observation(w, o, &mut n, out);
        }
    }
    if plain.is_none() && has_specimens {
        out.extend((1..).zip(specimens).map(|(n, s)| spm::spm(w.under(r::SPECIMEN), s, n)));
    }
}

/// The observations that an order is to be read with.
fn about_order<'q>(q: &'q ServiceRequest<'_>) -> impl Iterator<Item = Key> + 'q {
    q.supporting_info.iter().chain(&q.reason_reference).filter_map(|r| r.to)
}
