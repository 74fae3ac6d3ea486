//! ORM and OML: orders of services, with what they are about.

use super::super::event::Event;
use super::super::segments::orc::Order;
use super::super::segments::orc::provenance::{Histories, histories};
use super::super::segments::{dg1, obr, orc, rx, sac, spm, tq1};
use super::super::tree::Segment;
use super::super::way::Way;
use super::{
    Elsewhere, Subject, about, allergies, encounter, finance, is_living_will, key, linked, medicines, notes,
    observation, patient_besides, patients, visit,
};
use crate::generated::rules::fhir::message as r;
use crate::model::{Condition, Key, Kind, MedicationRequest, Observation, ServiceRequest, Specimen};
use crate::report::Severity;
use crate::trace::Origin;

pub(super) fn write<'a>(w: Way<'_, 'a>, event: &Event, out: &mut Vec<Segment>) {
    let first = patients(w.record).first().copied();
    let patient_key = first.map(|(key, _)| key);
    let subject = Subject { patient: first, encounter: encounter(w.record, patient_key) };
    let elsewhere = Elsewhere { people: finance::told(w, patient_key), roles: false };
    patient_besides(w, subject, &elsewhere, out);
    visit(w, subject, out);
    finance::insurances(w, patient_key, out);
    finance::guarantors(w, patient_key, out);
    allergies(w, patient_key, out);
    let requests: Vec<_> = w
        .record
        .service_requests
        .iter()
        .enumerate()
        .filter(|(_, q)| about(q.subject.as_ref(), patient_key))
        .map(|(i, q)| (key(Kind::ServiceRequest, i), q))
        .collect();
    // ORM is the message for orders of medicines, too.
    let is_general = event.code == "ORM";
    let medicines: Vec<_> = w.record.medication_requests.iter().enumerate().filter(|_| is_general).collect();
    if requests.is_empty() && medicines.is_empty() {
        w.issue(Severity::Error, "mapping/no-order", Origin::NONE);
    }
    let histories = histories(w.record);
    for (n, request) in (1..).zip(requests) {
        order(w.under(r::ORDER), request, n, (!is_general, &histories), out);
    }
    for (i, m) in medicines.into_iter().filter(|(_, m)| about(m.subject.as_ref(), patient_key)) {
        let history = histories.get(&key(Kind::MedicationRequest, i)).copied();
        medicine(w.under(r::MEDICINE), m, history, out);
    }
}

/// An order of a medicine: what ORM has for it.
fn medicine<'a>(
    w: Way<'_, 'a>,
    m: &MedicationRequest<'a>,
    history: Option<&crate::model::Provenance<'a>>,
    out: &mut Vec<Segment>,
) {
    let mut first = rx::orc(w, m, history, rx::Times::Orc);
    linked(w, &mut first, m.subject.iter().chain(&m.encounter));
    out.push(first);
    medicines::request(w, m, &rx::RXO, rx::Times::Orc, out);
    let mut n = 0;
    for link in &m.supporting_information {
        if let Some(o) = link.to.and_then(|key| w.record.get::<Observation<'a>>(key)) {
            observation(w, o, &mut n, out);
        }
    }
}

fn order<'a>(
    w: Way<'_, 'a>,
    (key_of, q): (Key, &ServiceRequest<'a>),
    n: usize,
    (has_specimens, histories): (bool, &Histories<'_, 'a>),
    out: &mut Vec<Segment>,
) {
    let found = w.record;
    let report = found.diagnostic_reports.iter().find(|d| {
        d.based_on.iter().any(|b| {
            b.to.and_then(|k| found.get::<ServiceRequest<'a>>(k)).is_some_and(|o| core::ptr::eq(o, q))
        })
    });
    let order = Order { request: Some(q), report, control: "NW", history: histories.get(&key_of).copied() };
    out.push(orc::orc(w, order));
    if has_specimens {
        out.extend(tq1::service(w, q));
    }
    let specimens: Vec<&Specimen<'a>> = q.specimen.iter().filter_map(|s| found.get(s.to?)).collect();
    let plain =
        specimens.first().copied().filter(|s| !has_specimens || (specimens.len() == 1 && obr::can_hold(s)));
    let mut segment = obr::obr(w, order, plain, n);
    if let (Some(first), true) = (specimens.first(), plain.is_none()) {
        obr::collector(w, first, &mut segment);
    }
    out.push(segment);
    if has_specimens {
        notes(w, tq1::others(w, &q.note), out);
    } else {
        notes(w, tq1::without_segment(w, &q.note), out);
    }
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
        for (n, s) in (1..).zip(specimens) {
            let w = w.under(r::SPECIMEN);
            out.push(spm::spm(w, s, n));
            out.extend(sac::sac(w, s));
        }
    }
}

/// The observations that an order is to be read with.
fn about_order<'q>(q: &'q ServiceRequest<'_>) -> impl Iterator<Item = Key> + 'q {
    q.supporting_info.iter().chain(&q.reason_reference).filter_map(|r| r.to)
}
