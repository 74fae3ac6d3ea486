//! RDE: orders of medicines as a pharmacy encodes them.

use std::collections::HashSet;

use super::super::segments::rxe;
use super::super::tree::Segment;
use super::super::way::Way;
use super::{Subject, about, allergies, encounter, key, linked, observation, patient, patients, visit};
use crate::generated::rules::fhir::message as r;
use crate::model::{Key, Kind, MedicationRequest, Observation};
use crate::report::Severity;
use crate::trace::Origin;

pub(super) fn write<'a>(w: Way<'_, 'a>, out: &mut Vec<Segment>) {
    let record = w.record;
    let first = patients(record).first().copied();
    let patient_key = first.map(|(key, _)| key);
    let subject = Subject { patient: first, encounter: encounter(record, patient_key) };
    patient(w, subject, out);
    visit(w, subject, out);
    allergies(w, patient_key, out);
    // What another order was made of is told by that one.
    let earlier: HashSet<Key> =
        record.medication_requests.iter().flat_map(|m| &m.based_on).filter_map(|b| b.to).collect();
    let mut any = false;
    for (i, m) in record.medication_requests.iter().enumerate() {
        if earlier.contains(&key(Kind::MedicationRequest, i)) || !about(m.subject.as_ref(), patient_key) {
            continue;
        }
        any = true;
        order(w.under(r::MEDICINE), m, out);
    }
    if !any {
        w.issue(Severity::Error, "mapping/no-order", Origin::NONE);
    }
}

fn order<'a>(w: Way<'_, 'a>, m: &MedicationRequest<'a>, out: &mut Vec<Segment>) {
    let mut first = rxe::orc(w, m);
    linked(w, &mut first, m.subject.iter().chain(&m.encounter));
    out.extend([first, rxe::rxe(w, m)]);
    let timings = (1..).zip(&m.dosage_instruction).map(|(n, d)| rxe::tq1(w, m, d, n));
    out.extend(timings.filter(|s| s.fields.len() > 1));
    out.extend(m.dosage_instruction.iter().map(|d| rxe::rxr(w, d)));
    let mut n = 0;
    for link in &m.supporting_information {
        if let Some(o) = link.to.and_then(|key| w.record.get::<Observation<'a>>(key)) {
            observation(w, o, &mut n, out);
        }
    }
}
