//! RDE: orders of medicines as a pharmacy encodes them.

use std::collections::HashSet;

use super::super::segments::orc::provenance::{Histories, histories};
use super::super::segments::{nte, rx};
use super::super::tree::Segment;
use super::super::way::Way;
use super::{
    Elsewhere, Subject, about, allergies, encounter, finance, key, linked, observation, patient_besides,
    patients, visit,
};
use crate::generated::rules::fhir::message as r;
use crate::model::{Key, Kind, MedicationRequest, Observation};
use crate::report::Severity;
use crate::trace::Origin;

pub(super) fn write<'a>(w: Way<'_, 'a>, out: &mut Vec<Segment>) {
    let record = w.record;
    let first = patients(record).first().copied();
    let patient_key = first.map(|(key, _)| key);
    let subject = Subject { patient: first, encounter: encounter(record, patient_key) };
    let elsewhere = Elsewhere { people: finance::told(w, patient_key), roles: false };
    patient_besides(w, subject, &elsewhere, out);
    visit(w, subject, out);
    finance::insurances(w, patient_key, out);
    finance::guarantors(w, patient_key, out);
    allergies(w, patient_key, out);
    // What another order was made of is told by that one.
    let earlier: HashSet<Key> =
        record.medication_requests.iter().flat_map(|m| &m.based_on).filter_map(|b| b.to).collect();
    let histories = histories(record);
    let mut any = false;
    for (i, m) in record.medication_requests.iter().enumerate() {
        if earlier.contains(&key(Kind::MedicationRequest, i)) || !about(m.subject.as_ref(), patient_key) {
            continue;
        }
        any = true;
        order(w.under(r::MEDICINE), (key(Kind::MedicationRequest, i), m), &histories, out);
    }
    if !any {
        w.issue(Severity::Error, "mapping/no-order", Origin::NONE);
    }
}

/// An encoded order: as it was ordered, where that is told, then as it was encoded.
fn order<'a>(
    w: Way<'_, 'a>,
    (key, m): (Key, &MedicationRequest<'a>),
    histories: &Histories<'_, 'a>,
    out: &mut Vec<Segment>,
) {
    let times = rx::Times::of(w);
    let mut first = rx::orc(w, m, histories.get(&key).copied(), times);
    linked(w, &mut first, m.subject.iter().chain(&m.encounter));
    out.push(first);
    for link in &m.based_on {
        let Some(before) = link.to.and_then(|key| w.record.get::<MedicationRequest<'a>>(key)) else {
            continue;
        };
        let at = out.len();
        request(w, before, &rx::RXO, rx::Times::Nowhere, out);
        if let Some(rxo) = out.get_mut(at) {
            linked(w, rxo, [link]);
        }
    }
    request(w, m, &rx::RXE, times, out);
    let mut n = 0;
    for link in &m.supporting_information {
        if let Some(o) = link.to.and_then(|key| w.record.get::<Observation<'a>>(key)) {
            observation(w, o, &mut n, out);
        }
    }
}

/// RXO or RXE with its notes, times, routes and components.
pub(super) fn request<'a>(
    w: Way<'_, 'a>,
    m: &MedicationRequest<'a>,
    rows: &rx::Rows,
    times: rx::Times,
    out: &mut Vec<Segment>,
) {
    out.push(rx::order(w, m, rows));
    let notes = m.note.iter().filter(|n| rx::is_nte(n, times));
    out.extend((1..).zip(notes).map(|(n, note)| nte::nte(w, note, n)));
    if times == rx::Times::Tq1 {
        out.extend((1..).zip(&m.dosage_instruction).filter_map(|(n, d)| rx::tq1(w, m, d, n)));
    }
    out.extend(m.dosage_instruction.iter().map(|d| rx::rxr(w, d)));
    out.extend(rx::medicine(w, m).into_iter().flat_map(|medicine| rx::components(w, medicine)));
}
