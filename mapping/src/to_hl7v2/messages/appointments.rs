//! SIU: an appointment with its patients and with what and who it needs.

use std::collections::{HashMap, HashSet, VecDeque};

use super::super::segments::{ai, nte, sch};
use super::super::tree::Segment;
use super::super::way::{Way, known};
use super::adt::diagnoses;
use super::{Subject, about, encounter, is_living_will, linked, observation, patient, patients, visit};
use crate::generated::rules::fhir::message as r;
use crate::model::{
    Annotation, Appointment, AppointmentParticipant, CodeableConcept, ExtensionValue, Key, Kind, Patient,
    ServiceRequest,
};
use crate::report::Severity;
use crate::trace::Origin;

const APPOINTMENT_NOTE: &str = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.note";

pub(super) fn write<'a>(w: Way<'_, 'a>, out: &mut Vec<Segment>) {
    let record = w.record;
    let focus = record.message_headers.first().map_or(&[][..], |h| &h.focus);
    let named = focus.iter().find_map(|f| record.get::<Appointment<'a>>(f.to?));
    let Some(a) = named.or_else(|| record.appointments.first()) else {
        w.issue(Severity::Error, "mapping/no-appointment", Origin::NONE);
        return;
    };
    let other = record.appointments.iter().find(|o| !core::ptr::eq(*o, a));
    if let Some(other) = other {
        let by = other.status.value.as_ref().map_or(Origin::NONE, |v| v.by);
        w.issue(Severity::Warning, "mapping/second-appointment", by);
    }
    let w = w.under(r::APPOINTMENT);
    let mut first = sch::sch(w, a);
    linked(w, &mut first, focus.iter().filter(|f| is(f.to, a, w)));
    out.push(first);
    notes(w, a, out);
    for (key, found, by) in people(w, a) {
        person(w, key, found, by, out);
    }
    resources(w, a, out);
}

fn is<'a>(to: Option<Key>, a: &Appointment<'a>, w: Way<'_, 'a>) -> bool {
    to.and_then(|key| w.record.get::<Appointment<'a>>(key)).is_some_and(|found| core::ptr::eq(found, a))
}

/// The notes of R5, which an extension holds, and the comment.
fn notes<'a>(w: Way<'_, 'a>, a: &Appointment<'a>, out: &mut Vec<Segment>) {
    let mut n = 0_usize;
    let kept = a.common.extension.iter().filter(|e| known(&e.url) == Some(APPOINTMENT_NOTE));
    for extension in kept {
        let Some(ExtensionValue::Annotation(note)) = &extension.value else { continue };
        n += 1;
        let segment = nte::nte(w, note, n);
        let written = segment.fields.iter().filter(|(field, _)| **field > 1).flat_map(|(_, reps)| reps);
        if let Some(rep) = written.into_iter().next() {
            w.decided_rep(rep, extension.url.as_ref().map(|u| u.by));
        }
        out.push(segment);
    }
    if a.comment.is_some() {
        let note = Annotation { text: a.comment.clone(), ..Annotation::default() };
        out.push(nte::nte(w, &note, n + 1));
    }
}

/// The patients that take part, each once; where none does, the first that is there.
fn people<'w, 'a>(w: Way<'w, 'a>, a: &Appointment<'a>) -> Vec<(Key, &'w Patient<'a>, Origin)> {
    let mut found: Vec<(Key, &'w Patient<'a>, Origin)> = Vec::new();
    let mut seen = HashSet::new();
    for actor in a.participant.iter().filter_map(|p| p.actor.as_ref()) {
        let Some(key) = actor.to.filter(|k| k.kind == Kind::Patient && seen.insert(*k)) else { continue };
        found.extend(w.record.get::<Patient<'a>>(key).map(|p| (key, p, actor.by)));
    }
    if found.is_empty() {
        found.extend(patients(w.record).first().map(|(key, p)| (*key, *p, Origin::NONE)));
    }
    found
}

fn person<'a>(w: Way<'_, 'a>, key_of: Key, p: &Patient<'a>, by: Origin, out: &mut Vec<Segment>) {
    let subject = Subject { patient: Some((key_of, p)), encounter: encounter(w.record, Some(key_of)) };
    let at = out.len();
    patient(w, subject, out);
    let link = crate::model::Reference { by, ..crate::model::Reference::to(key_of) };
    if let Some(pid) = out.get_mut(at) {
        linked(w, pid, [&link]);
    }
    visit(w, subject, out);
    let mut n = 0;
    let all = w.record.observations.iter().filter(|o| about(o.subject.as_ref(), Some(key_of)));
    for o in all.filter(|o| !is_living_will(o)) {
        observation(w, o, &mut n, out);
    }
    diagnoses(w, subject, out);
}

/// One group of resources: services, things, places, people, in the order of the grammar.
fn resources<'a>(w: Way<'_, 'a>, a: &Appointment<'a>, out: &mut Vec<Segment>) {
    let mut group = services(w, a);
    let others = a.participant.iter().filter(|p| sch::contact(p).is_none() && !ai::is_service(p));
    let mut made: Vec<Segment> =
        others.filter_map(|p| ai::resource(w, p)).filter(|s| !s.is_empty()).collect();
    // Stable: those of a kind stay in their order, and the kinds are in that of their names.
    made.sort_by_key(|s| s.id);
    let mut before = "";
    let mut n = 0_usize;
    for segment in &mut made {
        n = if segment.id == before { n + 1 } else { 1 };
        before = segment.id;
        segment.set(1, Some(w.constant(number(segment.id), &n.to_string())));
    }
    group.extend(made);
    if !group.is_empty() {
        let mut rgs = Segment::new("RGS");
        rgs.set(1, Some(w.constant(r::RESOURCE_GROUP, "1")));
        out.push(rgs);
        out.extend(group);
    }
}

fn number(id: &str) -> crate::trace::Rule {
    use crate::generated::rules::fhir::{appointment_aig, appointment_ail, appointment_aip};
    match id {
        "AIG" => appointment_aig::R1,
        "AIL" => appointment_ail::R1,
        _ => appointment_aip::R1,
    }
}

/// One AIS for each service, with the time of the participant that stands for it: the next of its name.
fn services<'a>(w: Way<'_, 'a>, a: &Appointment<'a>) -> Vec<Segment> {
    let all: Vec<&AppointmentParticipant<'a>> = a.participant.iter().filter(|p| ai::is_service(p)).collect();
    let mut waiting: HashMap<Option<&str>, VecDeque<usize>> = HashMap::new();
    for (i, p) in all.iter().enumerate() {
        let name = p.actor.as_ref().and_then(|actor| known(&actor.display));
        waiting.entry(name).or_default().push_back(i);
    }
    let mut left: Vec<bool> = vec![true; all.len()];
    let mut made = Vec::new();
    for service in &a.service_type {
        let named = name(service).and_then(|name| waiting.get_mut(&Some(name)));
        let at = named.and_then(VecDeque::pop_front);
        if let Some(place) = at.and_then(|at| left.get_mut(at)) {
            *place = false;
        }
        let when = at.and_then(|at| all.get(at)).copied();
        made.push(ai::service(w, Some(service), when, made.len() + 1));
    }
    for (p, _) in all.into_iter().zip(left).filter(|(_, left)| *left) {
        made.push(ai::service(w, None, Some(p), made.len() + 1));
    }
    // Each order is for one service; one alone for all of them, and told with the first.
    let orders = a.based_on.iter().filter_map(|link| w.record.get::<ServiceRequest<'a>>(link.to?));
    for (segment, order) in made.iter_mut().zip(orders) {
        ai::details(w, order, segment);
    }
    made
}

/// What a service is called: its text, else the display or the code of its first code.
fn name<'c>(service: &'c CodeableConcept<'_>) -> Option<&'c str> {
    let first = service.coding.first();
    let coded = || known(&first?.display).or_else(|| known(&first?.code));
    known(&service.text).or_else(coded)
}
