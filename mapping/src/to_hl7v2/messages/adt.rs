//! ADT: A01, A04, A08, A31 and the other events about one patient; A40 for patients that became one.

use super::super::event::Event;
use super::super::segments::{dg1, evn, iam, pr1, rol};
use super::super::tree::Segment;
use super::super::way::{Way, known};
use super::{
    Elsewhere, Subject, about, allergies, encounter, finance, is_living_will, key, observation, patient,
    patient_besides, patients, roles, visit,
};
use crate::generated::rules::fhir::{message as r, patient_mrg};
use crate::model::{Count, Key, Kind, Patient};
use crate::report::Severity;
use crate::trace::Origin;

pub(super) fn write<'a>(w: Way<'_, 'a>, event: &Event, out: &mut Vec<Segment>) {
    let provenance = w.record.provenances.iter().find(|p| evn::is_event(p));
    out.push(evn::evn(w.under(r::EVENT), &event.trigger, provenance, &w.record.exchange.timestamp));
    if matches!(event.trigger.as_str(), "A18" | "A34" | "A39" | "A40" | "A41" | "A42") {
        return merges(w, out);
    }
    let all = patients(w.record);
    let subject = Subject { patient: all.first().copied(), encounter: None };
    let patient_key = subject.patient.map(|(key, _)| key);
    let subject = Subject { encounter: encounter(w.record, patient_key), ..subject };
    if all.len() > 1 {
        w.issue(
            Severity::Warning,
            "mapping/second-patient",
            all.get(1).map_or(Origin::NONE, |(_, p)| named(p)),
        );
    }
    let elsewhere = elsewhere(w, event, patient_key);
    patient_besides(w, subject, &elsewhere, out);
    visit(w, subject, out);
    if elsewhere.roles {
        roles::of_visit(w, subject, out);
    }
    let mut n = 0;
    let observations = w.record.observations.iter().filter(|o| about(o.subject.as_ref(), patient_key));
    for o in observations.filter(|o| !is_living_will(o)) {
        observation(w, o, &mut n, out);
    }
    if event.trigger == ALLERGY_EVENT {
        allergy_states(w, patient_key, out);
    } else {
        allergies(w, patient_key, out);
    }
    diagnoses(w, subject, out);
    if event.trigger != ALLERGY_EVENT {
        procedures(w, patient_key, out);
        finance::guarantors(w, patient_key, out);
        finance::insurances(w, patient_key, out);
    }
}

/// The event that tells of allergies by IAM, and of nothing else.
const ALLERGY_EVENT: &str = "A60";

/// Who is told of by ROL, GT1, IN1 and IAM.
fn elsewhere(w: Way<'_, '_>, event: &Event, patient: Option<Key>) -> Elsewhere {
    if event.trigger == ALLERGY_EVENT {
        let allergies = w.record.allergy_intolerances.iter();
        let people = allergies.filter_map(|a| a.recorder.as_ref()?.to).collect();
        return Elsewhere { people, roles: false };
    }
    let roles = w.cx.options.hl7v2.has_roles();
    let mut people = finance::told(w, patient);
    if roles {
        people.extend(roles::told(w, patient));
    }
    Elsewhere { people, roles }
}

/// IAM of all allergies of a patient.
fn allergy_states<'a>(w: Way<'_, 'a>, patient: Option<Key>, out: &mut Vec<Segment>) {
    let w = w.under(r::ALLERGY_STATE);
    let all = w.record.allergy_intolerances.iter().filter(|a| about(a.patient.as_ref(), patient));
    out.extend((1..).zip(all).map(|(n, a)| iam::iam(w, a, n)));
}

/// PR1 of all procedures of a patient, each with the ROL of those it has no field for.
fn procedures<'a>(w: Way<'_, 'a>, patient: Option<Key>, out: &mut Vec<Segment>) {
    let w = w.under(r::PROCEDURE);
    let all = w.record.procedures.iter().filter(|p| about(p.subject.as_ref(), patient));
    for (n, p) in (1..).zip(all) {
        out.push(pr1::pr1(w, p, n));
        let others = p.performer.iter().filter(|who| pr1::is_role(who));
        out.extend(others.map(|who| rol::performer(w, who)));
    }
}

/// A value of a patient, for issues about it.
fn named(p: &Patient<'_>) -> Origin {
    p.identifier.first().and_then(|i| i.value.as_ref()).map_or(Origin::NONE, |v| v.by)
}

/// DG1 of all conditions of a patient, with what the visit says of them.
pub(super) fn diagnoses<'a>(w: Way<'_, 'a>, subject: Subject<'_, 'a>, out: &mut Vec<Segment>) {
    let w = w.under(r::DIAGNOSIS);
    let patient_key = subject.patient.map(|(key, _)| key);
    let all = w.record.conditions.iter().enumerate().filter(|(_, c)| about(c.subject.as_ref(), patient_key));
    for (n, (i, condition)) in (1..).zip(all) {
        let (r#use, rank) = role(w, subject, key(Kind::Condition, i));
        out.push(dg1::dg1(w, condition, n, r#use, &rank));
    }
}

/// What the visit, or the episode it is part of, says about a diagnosis.
fn role<'w, 'a>(
    w: Way<'w, 'a>,
    subject: Subject<'w, 'a>,
    condition: Key,
) -> (Option<&'w crate::model::CodeableConcept<'a>>, Count) {
    let is = |r: &Option<crate::model::Reference<'_>>| r.as_ref().and_then(|r| r.to) == Some(condition);
    let Some((_, e)) = subject.encounter else { return (None, None) };
    if let Some(d) = e.diagnosis.iter().find(|d| is(&d.condition)) {
        return (d.r#use.as_ref(), d.rank);
    }
    let episode =
        e.episode_of_care.first().and_then(|r| w.record.get::<crate::model::EpisodeOfCare<'a>>(r.to?));
    let found = episode.and_then(|e| e.diagnosis.iter().find(|d| is(&d.condition)));
    found.map_or((None, None), |d| (d.role.as_ref(), d.rank))
}

/// A PID and a MRG for each patient that another one became.
fn merges<'a>(w: Way<'_, 'a>, out: &mut Vec<Segment>) {
    let mut any = false;
    for (survivor_key, survivor) in patients(w.record) {
        for (old, by) in replaced(w, survivor_key, survivor) {
            any = true;
            patient(w, Subject { patient: Some((survivor_key, survivor)), encounter: None }, out);
            out.push(mrg(w.under(r::MERGE), old, by));
        }
    }
    if !any {
        w.issue(Severity::Error, "mapping/nobody-to-merge", Origin::NONE);
        let subject = Subject { patient: patients(w.record).first().copied(), encounter: None };
        patient(w, subject, out);
    }
}

/// The patients that the links of both sides name, each once.
fn replaced<'w, 'a>(w: Way<'w, 'a>, key_of: Key, survivor: &Patient<'a>) -> Vec<(&'w Patient<'a>, Origin)> {
    let mut found: Vec<(Key, Origin)> = Vec::new();
    let replaces = survivor.link.iter().filter(|l| known(&l.r#type) == Some("replaces"));
    found.extend(replaces.filter_map(|l| l.other.as_ref()).filter_map(|o| Some((o.to?, o.by))));
    for (i, old) in w.record.patients.iter().enumerate() {
        let by = old.link.iter().filter(|l| known(&l.r#type) == Some("replaced-by"));
        for other in by.filter_map(|l| l.other.as_ref()).filter(|o| o.to == Some(key_of)) {
            let old = key(Kind::Patient, i);
            if !found.iter().any(|(k, _)| *k == old) {
                found.push((old, other.by));
            }
        }
    }
    found.into_iter().filter_map(|(k, by)| Some((w.record.get::<Patient<'a>>(k)?, by))).collect()
}

/// The patient that is no more.
fn mrg(w: Way<'_, '_>, old: &Patient<'_>, by: Origin) -> Segment {
    use super::super::datatypes::{identifier, name};
    let mut s = Segment::new("MRG");
    let links = old.link.iter().filter_map(|l| l.r#type.as_ref()).map(|t| t.by);
    for i in &old.identifier {
        s.push(1, identifier::cx(w.under(patient_mrg::R1), i));
    }
    s.extend(7, name::names(w.under(patient_mrg::R7), &old.name));
    let first = s.fields.values_mut().flatten().flat_map(super::Rep::cells_mut).next();
    if let Some(cell) = first {
        if by != Origin::NONE {
            cell.by.push(w.origin(by));
        }
        w.decided(cell, links);
    }
    s
}
