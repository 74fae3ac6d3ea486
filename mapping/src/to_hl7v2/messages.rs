//! Which things of a record make which segments, in the order of the grammar.

mod adt;
mod appointments;
mod documents;
mod finance;
mod medicines;
mod orders;
mod results;
mod roles;
mod vaccines;

use std::collections::HashSet;

use super::event::Event;
use super::segments::nk1::nk1;
use super::segments::pd1::pd1;
use super::segments::pid::{self, pid};
use super::segments::pv1::{self, pv1};
use super::segments::pv2::pv2;
use super::segments::{al1, msh, nte, obx, sft};
use super::tree::{Cell, Rep, Segment};
use super::way::{Way, known};
use crate::error::{Error, ErrorKind};
use crate::generated::rules::fhir::{message as r, messageheader_msh};
use crate::model::{
    Annotation, Coverage, Encounter, HumanName, Key, Kind, Observation, Patient, PatientContact, Record,
    Reference, RelatedPerson,
};
use crate::report::Severity;
use crate::trace::Origin;

/// The segments of the message that the event asks for.
///
/// # Errors
/// [`ErrorKind::UnknownEvent`] for a message that is not written.
pub(super) fn segments(w: Way<'_, '_>, event: &Event) -> Result<Vec<Segment>, Error> {
    let mut out = vec![header(w, event)];
    software(w, &mut out);
    match event.code.as_str() {
        "ADT" => adt::write(w, event, &mut out),
        "ORU" => results::write(w, &mut out),
        "ORM" | "OML" | "OMG" => orders::write(w, event, &mut out),
        "MDM" => documents::write(w, event, &mut out),
        "RDE" => medicines::write(w, &mut out),
        "SIU" => appointments::write(w, &mut out),
        "VXU" => vaccines::write(w, &mut out),
        _ => return Err(Error::new(ErrorKind::UnknownEvent)),
    }
    Ok(out)
}

/// SFT of the programs that the message went through, in versions that have it.
fn software(w: Way<'_, '_>, out: &mut Vec<Segment>) {
    if !w.cx.options.hl7v2.has_timing_segments() {
        return;
    }
    let w = w.under(r::SOFTWARE);
    let source = w.record.message_headers.first().and_then(|h| h.source.as_ref());
    for (link, device) in sft::programs(w) {
        let own = source.filter(|source| sft::is_source(device, source));
        out.push(sft::sft(w, (link, device), own));
    }
}

fn header(w: Way<'_, '_>, event: &Event) -> Segment {
    let header = w.record.message_headers.first();
    let mut s = msh::msh(w, &w.record.exchange, header);
    let mut kind = Rep::default();
    let structure = event.structure.as_deref().filter(|_| w.cx.options.hl7v2.names_structure());
    let parts = [Some(event.code.as_str()), Some(event.trigger.as_str()), structure];
    for (component, part) in (1..).zip(parts) {
        let by = event.by.iter().map(|by| w.under(messageheader_msh::R9).origin(*by)).collect();
        kind.set(component, part.map(|text| Cell { text: text.into(), null: false, by }));
    }
    s.push(9, kind.filled());
    s
}

/// A patient and the visit that a message is about.
#[derive(Clone, Copy)]
pub(super) struct Subject<'w, 'a> {
    pub(super) patient: Option<(Key, &'w Patient<'a>)>,
    pub(super) encounter: Option<(Key, &'w Encounter<'a>)>,
}

fn key(kind: Kind, index: usize) -> Key {
    Key { kind, index: u32::try_from(index).unwrap_or(u32::MAX) }
}

/// The patients of a record that are not told to be replaced by another.
pub(super) fn patients<'w, 'a>(record: &'w Record<'a>) -> Vec<(Key, &'w Patient<'a>)> {
    let is_replaced = |p: &Patient<'_>| p.link.iter().any(|l| known(&l.r#type) == Some("replaced-by"));
    let all = || record.patients.iter().enumerate().map(|(i, p)| (key(Kind::Patient, i), p));
    let current: Vec<_> = all().filter(|(_, p)| !is_replaced(p)).collect();
    if current.is_empty() { all().collect() } else { current }
}

/// The visit of a patient: the one the header names first.
pub(super) fn encounter<'w, 'a>(
    record: &'w Record<'a>,
    patient: Option<Key>,
) -> Option<(Key, &'w Encounter<'a>)> {
    let focus = record.message_headers.first().map_or(&[][..], |h| &h.focus);
    let named = focus.iter().filter_map(|f| f.to).filter(|k| k.kind == Kind::Encounter);
    let all = (0..record.encounters.len()).map(|i| key(Kind::Encounter, i));
    let of = |k: Key| Some((k, record.get::<Encounter<'a>>(k)?));
    let mut found = named.chain(all).filter_map(of).filter(|(_, e)| about(e.subject.as_ref(), patient));
    found.next()
}

/// Whether a reference points to the patient, or to nobody. One whose address nothing of the record has is about another patient.
pub(super) fn about(subject: Option<&Reference<'_>>, patient: Option<Key>) -> bool {
    match (subject, patient) {
        (Some(subject), Some(patient)) => subject.to.map_or(!subject.elsewhere, |to| to == patient),
        _ => true,
    }
}

/// What a message says of a patient by other segments than PID, PD1 and NK1.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    /// People who need no NK1.
    people: HashSet<Key>,
    /// The message has ROL: roles with numbers of their own are told by it.
    roles: bool,
}

/// PID, PD1 and NK1 of a patient.
pub(super) fn patient<'a>(w: Way<'_, 'a>, subject: Subject<'_, 'a>, out: &mut Vec<Segment>) {
    patient_besides(w, subject, &Elsewhere::default(), out);
}

/// PID, PD1, ROL and NK1 of a patient, without those who are told of by other segments.
pub(super) fn patient_besides<'a>(
    w: Way<'_, 'a>,
    subject: Subject<'_, 'a>,
    elsewhere: &Elsewhere,
    out: &mut Vec<Segment>,
) {
    let w = w.under(r::PATIENT);
    let Some((key, p)) = subject.patient else {
        w.issue(Severity::Error, "mapping/no-patient", Origin::NONE);
        return;
    };
    let record = w.record;
    let mother = record.related_persons.iter().find(|r| is_mother(r) && about(r.patient.as_ref(), Some(key)));
    let around = pid::Around {
        account: record.accounts.iter().find(|a| a.subject.iter().all(|s| about(Some(s), Some(key)))),
        mother,
        update: record.provenances.iter().find(|u| is_update(u, key)),
    };
    let mut segment = pid(w, p, around);
    subject_link(w, subject, &mut segment);
    out.push(segment);
    let will = record.observations.iter().find(|o| is_living_will(o) && about(o.subject.as_ref(), Some(key)));
    out.push(pd1(w, p, will, elsewhere.roles));
    if elsewhere.roles {
        roles::of_patient(w, subject, out);
    }
    relatives(w, key, p, Others { mother, told: &elsewhere.people }, out);
}

/// What refers to the patient decides that this is its message.
fn subject_link(w: Way<'_, '_>, subject: Subject<'_, '_>, segment: &mut Segment) {
    let focus = w.record.message_headers.first().map_or(&[][..], |h| &h.focus);
    let named =
        focus.iter().filter(|f| f.to.is_some() && f.to == subject.patient.map(|(k, _)| k)).map(|f| f.by);
    let visit = subject.encounter.and_then(|(_, e)| e.subject.as_ref()).map(|s| s.by);
    let first = segment.fields.values_mut().flatten().flat_map(Rep::cells_mut).next();
    if let Some(cell) = first {
        cell.by.extend(named.chain(visit).filter(|by| *by != Origin::NONE).map(|by| w.origin(by)));
    }
}

fn is_mother(person: &RelatedPerson<'_>) -> bool {
    person.name.is_empty()
        && person.telecom.is_empty()
        && person.relationship.iter().any(|c| super::datatypes::concept::has(c, "MTH"))
}

fn is_update(p: &crate::model::Provenance<'_>, patient: Key) -> bool {
    p.target.iter().any(|t| t.to == Some(patient))
        && p.activity.as_ref().is_some_and(|a| super::datatypes::concept::has(a, "UPDATE"))
}

/// LOINC's code for the living will, which PD1-7 is.
pub(super) fn is_living_will(o: &Observation<'_>) -> bool {
    let coded = o.code.as_ref().is_some_and(|c| super::datatypes::concept::has(c, "75320-2"));
    coded && o.identifier.is_empty() && o.effective.is_none() && o.performer.is_empty()
}

/// What refers to a thing says where it stands: its first value shows it.
pub(super) fn linked<'a: 'r, 'r>(
    w: Way<'_, 'a>,
    segment: &mut Segment,
    references: impl IntoIterator<Item = &'r Reference<'a>>,
) {
    let first = segment.fields.values_mut().flatten().flat_map(Rep::cells_mut).next();
    if let Some(cell) = first {
        let by = references.into_iter().filter(|r| r.to.is_some() && r.by != Origin::NONE).map(|r| r.by);
        cell.by.extend(by.map(|by| w.origin(by)));
    }
}

/// People who have a place of their own.
#[derive(Clone, Copy)]
struct Others<'w, 'a> {
    mother: Option<&'w RelatedPerson<'a>>,
    told: &'w HashSet<Key>,
}

/// One NK1 for each related person and each contact; a contact by the name of a related person is that person.
fn relatives<'a>(
    w: Way<'_, 'a>,
    patient: Key,
    p: &Patient<'a>,
    others: Others<'_, 'a>,
    out: &mut Vec<Segment>,
) {
    let of_patient = |r: &&RelatedPerson<'a>| about(r.patient.as_ref(), Some(patient));
    let is_listed = |r: &&RelatedPerson<'a>| others.mother.is_none_or(|m| !core::ptr::eq(m, *r));
    let all = w.record.related_persons.iter().enumerate();
    let untold = all.filter(|(i, _)| !others.told.contains(&key(Kind::RelatedPerson, *i))).map(|(_, r)| r);
    let persons: Vec<_> = untold.filter(of_patient).filter(is_listed).collect();
    let mut used: HashSet<usize> = HashSet::new();
    let mut made = Vec::new();
    let mut waiting = 0;
    for contact in &p.contact {
        let same =
            persons.iter().enumerate().skip(waiting).find(|(i, r)| !used.contains(i) && is_same(r, contact));
        if let Some((i, person)) = same {
            // Persons without a contact stand before it, in their order.
            for (j, before) in persons.iter().enumerate().take(i).skip(waiting) {
                if used.insert(j) {
                    made.push(nk1(w, Some(before), None));
                }
            }
            waiting = i + 1;
            used.insert(i);
            made.push(nk1(w, Some(person), Some(contact)));
        } else {
            made.push(nk1(w, None, Some(contact)));
        }
    }
    let rest = persons.iter().enumerate().filter(|(i, _)| !used.contains(i));
    made.extend(rest.map(|(_, r)| nk1(w, Some(r), None)));
    for (n, mut segment) in (1_usize..).zip(made) {
        segment
            .set(1, Some(w.constant(crate::generated::rules::fhir::relatedperson_nk1::R1, &n.to_string())));
        out.push(segment);
    }
}

fn is_same(person: &RelatedPerson<'_>, contact: &PatientContact<'_>) -> bool {
    let says = |n: Option<&HumanName<'_>>| {
        n.map(|n| (known(&n.family.value).map(str::to_string), n.given.first().map(|g| g.is.to_string())))
    };
    let code = |list: &[crate::model::CodeableConcept<'_>]| {
        list.first().and_then(|c| c.coding.first()).and_then(|c| known(&c.code)).map(str::to_string)
    };
    says(person.name.first()) == says(contact.name.as_ref())
        && code(&person.relationship) == code(&contact.relationship)
}

/// PV1 and PV2 of a visit.
pub(super) fn visit<'a>(w: Way<'_, 'a>, subject: Subject<'_, 'a>, out: &mut Vec<Segment>) {
    let w = w.under(r::VISIT);
    let Some((_, e)) = subject.encounter else { return };
    let patient = subject.patient.map(|(key, _)| key);
    let record = w.record;
    let episode = e.episode_of_care.first().and_then(|r| record.get(r.to?));
    let around = pv1::Around {
        patient: subject.patient.map(|(_, p)| p),
        history: record.basics.iter().find(|b| is_history(b) && about(b.subject.as_ref(), patient)),
        coverages: record
            .coverages
            .iter()
            .filter(|c| is_class_of_visit(c))
            .filter(|c| about(c.beneficiary.as_ref(), patient))
            .collect(),
        episode,
    };
    let segment = pv1(w, e, &around);
    let more = pv2(w, e, &segment);
    out.push(segment);
    out.push(more);
}

/// Whether a coverage says no more than what kind it is, as PV1-20 does.
pub(super) fn is_class_of_visit(c: &Coverage<'_>) -> bool {
    let nobody = |r: &Reference<'_>| r.to.is_none() && r.display.is_none() && r.identifier.is_none();
    c.payor.iter().all(nobody)
        && c.identifier.is_empty()
        && c.subscriber_id.is_none()
        && c.subscriber.is_none()
}

fn is_history(b: &crate::model::Basic<'_>) -> bool {
    b.code.as_ref().is_some_and(|c| super::datatypes::concept::has(c, "EncounterHistory"))
}

/// The OBX of an observation, each with the notes on it.
pub(super) fn observation<'a>(w: Way<'_, 'a>, o: &Observation<'a>, n: &mut usize, out: &mut Vec<Segment>) {
    let w = w.under(r::OBSERVATION);
    out.extend(obx::obx(w, o, n));
    notes(w, &o.note, out);
}

/// Notes on what stands before them.
pub(super) fn notes<'a: 'n, 'n>(
    w: Way<'_, 'a>,
    notes: impl IntoIterator<Item = &'n Annotation<'a>>,
    out: &mut Vec<Segment>,
) {
    out.extend((1..).zip(notes).map(|(n, note)| nte::nte(w, note, n)));
}

/// AL1 of all allergies of a patient.
pub(super) fn allergies<'a>(w: Way<'_, 'a>, patient: Option<Key>, out: &mut Vec<Segment>) {
    let all = w.record.allergy_intolerances.iter().filter(|a| about(a.patient.as_ref(), patient));
    out.extend((1..).zip(all).map(|(n, a)| al1::al1(w.under(r::ALLERGY), a, n)));
}
