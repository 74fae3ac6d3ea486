//! VXU: vaccines of a patient, each with its order, how it was given, and what was observed with it.

use super::super::segments::orc::immunization::immunization as orc;
use super::super::segments::{rxa, rxr};
use super::super::tree::Segment;
use super::super::way::Way;
use super::{Subject, about, encounter, is_living_will, key, linked, observation, patient, patients, visit};
use crate::generated::rules::fhir::message as r;
use crate::model::{Immunization, Key, Kind, Observation};
use crate::report::Severity;
use crate::trace::Origin;

pub(super) fn write<'a>(w: Way<'_, 'a>, out: &mut Vec<Segment>) {
    let first = patients(w.record).first().copied();
    let patient_key = first.map(|(key, _)| key);
    let subject = Subject { patient: first, encounter: encounter(w.record, patient_key) };
    patient(w, subject, out);
    visit(w, subject, out);
    let of_patient = |o: &&Observation<'a>| about(o.subject.as_ref(), patient_key) && !is_living_will(o);
    let mut n = 0;
    for o in w.record.observations.iter().filter(of_patient).filter(|o| vaccine_of(o).is_none()) {
        observation(w.under(r::PERSON_OBSERVATION), o, &mut n, out);
    }
    let all = w.record.immunizations.iter().enumerate();
    let vaccines: Vec<_> = all.filter(|(_, i)| about(i.patient.as_ref(), patient_key)).collect();
    if vaccines.is_empty() {
        w.issue(Severity::Error, "mapping/no-vaccine", Origin::NONE);
    }
    let observed = by_vaccine(w);
    for (n, i) in vaccines {
        vaccine(w.under(r::VACCINE), key(Kind::Immunization, n), i, &observed, out);
    }
}

/// The vaccine that an observation is part of.
fn vaccine_of(o: &Observation<'_>) -> Option<Key> {
    o.part_of.iter().filter_map(|p| p.to).find(|k| k.kind == Kind::Immunization)
}

/// The observations of each vaccine.
type Observed<'w, 'a> = std::collections::HashMap<Key, Vec<&'w Observation<'a>>>;

fn by_vaccine<'w, 'a>(w: Way<'w, 'a>) -> Observed<'w, 'a> {
    let mut found: Observed<'w, 'a> = Observed::new();
    for o in &w.record.observations {
        if let Some(key) = vaccine_of(o) {
            found.entry(key).or_default().push(o);
        }
    }
    found
}

fn vaccine<'a>(
    w: Way<'_, 'a>,
    key: Key,
    i: &Immunization<'a>,
    observed: &Observed<'_, 'a>,
    out: &mut Vec<Segment>,
) {
    let mut order = orc(w, i);
    linked(w, &mut order, i.patient.iter().chain(&i.encounter));
    out.extend([order, rxa::rxa(w, i), rxr::immunization(w, i)]);
    let mut n = 0;
    for o in observed.get(&key).into_iter().flatten() {
        let at = out.len();
        observation(w, o, &mut n, out);
        if let Some(first) = out.get_mut(at) {
            linked(w, first, &o.part_of);
        }
    }
}
