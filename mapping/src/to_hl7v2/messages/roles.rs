//! ROL: who has which part in the care of a patient and in a visit.

use std::collections::HashSet;

use super::super::segments::rol;
use super::super::tree::Segment;
use super::super::way::Way;
use super::{Subject, about};
use crate::generated::rules::fhir::message as r;
use crate::model::{CareTeam, Key};

fn teams<'w, 'a>(w: Way<'w, 'a>, patient: Option<Key>) -> impl Iterator<Item = &'w CareTeam<'a>> {
    w.record.care_teams.iter().filter(move |t| about(t.subject.as_ref(), patient))
}

/// ROL of the patient: the own doctors, then the members of the teams.
pub(super) fn of_patient<'a>(w: Way<'_, 'a>, subject: Subject<'_, 'a>, out: &mut Vec<Segment>) {
    let w = w.under(r::ROLE);
    let Some((key, patient)) = subject.patient else { return };
    out.extend(patient.general_practitioner.iter().filter_map(|to| rol::general_practitioner(w, to)));
    out.extend(teams(w, Some(key)).flat_map(|team| rol::team(w, team)));
}

/// ROL of those who take part in the visit under a number of their own.
pub(super) fn of_visit<'a>(w: Way<'_, 'a>, subject: Subject<'_, 'a>, out: &mut Vec<Segment>) {
    let Some((_, visit)) = subject.encounter else { return };
    let w = w.under(r::ROLE);
    out.extend(visit.participant.iter().filter_map(|p| rol::participant(w, p)));
}

/// Those who are told of by ROL: they need no NK1.
pub(super) fn told(w: Way<'_, '_>, patient: Option<Key>) -> HashSet<Key> {
    let members = teams(w, patient).flat_map(|t| &t.participant).filter_map(|p| p.member.as_ref());
    members.filter_map(|m| m.to).collect()
}
