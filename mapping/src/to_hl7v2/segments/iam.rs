//! AllergyIntolerance as IAM, with what is known about its state.

use synovia_terminology::maps;

use super::super::datatypes::{concept, identifier, name, time};
use super::super::tree::Segment;
use super::super::way::{Way, known};
use super::al1::{kind, severity};
use super::orc::once;
use crate::generated::rules::fhir::allergyintolerance_iam as r;
use crate::model::{
    AllergyIntolerance, CodeableConcept, HumanName, Patient, Practitioner, Reference, RelatedPerson,
    TimeOrPeriod,
};

/// IAM number `n`.
pub(crate) fn iam<'a>(w: Way<'_, 'a>, a: &AllergyIntolerance<'a>, n: usize) -> Segment {
    let mut s = Segment::new("IAM");
    s.set(1, Some(w.constant(r::R1, &n.to_string())));
    s.push(2, kind(w.under(r::R2), a));
    code(w, a, &mut s);
    severity(w.under(r::R4), a, &mut s);
    for reaction in a.reaction.iter().flat_map(|r| &r.manifestation) {
        s.set(5, concept::plain(w.under(r::R5), reaction));
    }
    s.push(7, a.identifier.first().and_then(|i| identifier::ei(w.under(r::R7), i)));
    if let Some(TimeOrPeriod::DateTime(onset)) = &a.onset {
        s.set(11, time::date_time(w.under(r::R11), &Some(onset.clone())));
    }
    s.set(12, w.text(r::R12, &a.onset_string));
    s.set(13, time::date_time(w.under(r::R13), &a.recorded_date));
    if let Some(who) = &a.recorder {
        recorder(w, who, &mut s);
    }
    state(w, a, &mut s);
    s
}

/// The first code is IAM-3; the others name the substance by another system, as IAM-27 does.
fn code(w: Way<'_, '_>, a: &AllergyIntolerance<'_>, s: &mut Segment) {
    let Some(code) = &a.code else { return };
    let (first, others) = code.coding.split_at(code.coding.len().min(1));
    let first = CodeableConcept { coding: first.to_vec(), ..code.clone() };
    s.push(3, concept::concept(w.under(r::R3), &first, None));
    let others = CodeableConcept { coding: others.to_vec(), ..CodeableConcept::default() };
    s.push(27, concept::concept(w.under(r::R27), &others, None));
}

/// Who reported it: their name, and their relationship to the patient.
fn recorder<'a>(w: Way<'_, 'a>, who: &Reference<'a>, s: &mut Segment) {
    let Some(key) = who.to else { return };
    let names: &[HumanName<'_>] = if let Some(person) = w.record.get::<RelatedPerson<'a>>(key) {
        let kind = person.relationship.first();
        s.push(15, kind.and_then(|c| concept::concept(w.under(r::R15), c, Some(maps::RELATIONSHIP))));
        &person.name
    } else if let Some(patient) = w.record.get::<Patient<'a>>(key) {
        s.set(15, Some(w.made(r::R15, who.by, "SEL")));
        // A name that only IAM-14 has is the one that was said there.
        let own =
            patient.name.iter().position(|n| super::said(&n.extension, "IAM", &[(14, r::R14)]).is_some());
        patient.name.get(own.unwrap_or(0)..).unwrap_or_default()
    } else {
        w.record.get::<Practitioner<'a>>(key).map_or(&[][..], |p| &p.name)
    };
    let w = w.under(r::R14);
    let rep = names.first().and_then(|n| name::name(w, n));
    s.push(14, w.followed(rep, who.by));
}

/// The state in the words of table 0438; an allergy that was an error is deleted.
fn state(w: Way<'_, '_>, a: &AllergyIntolerance<'_>, s: &mut Segment) {
    let code = |c: &Option<CodeableConcept<'_>>| {
        c.as_ref().and_then(|c| known(&c.coding.first()?.code)).map(str::to_string)
    };
    let (clinical, verified) = (code(&a.clinical_status), code(&a.verification_status));
    let by = || a.clinical_status.iter().chain(&a.verification_status).flat_map(concept::origins);
    let first = by().next().unwrap_or(crate::trace::Origin::NONE);
    let (field, rule, said) = match (clinical.as_deref(), verified.as_deref()) {
        (_, Some("entered-in-error")) => (6, r::R6, "D"),
        (Some("active"), Some("confirmed")) => (17, r::R17, "C"),
        (Some("inactive"), Some("confirmed")) => (17, r::R17, "I"),
        (Some("active"), Some("unconfirmed")) => (17, r::R17, "U"),
        _ => return words(w, a, s),
    };
    let cell = w.made(rule, first, said);
    w.decided(&cell, by());
    s.set(field, Some(cell));
}

/// What the table has no code for is said in the words of FHIR. That it is active is what is meant when nothing is said.
fn words(w: Way<'_, '_>, a: &AllergyIntolerance<'_>, s: &mut Segment) {
    let Some(clinical) = &a.clinical_status else { return };
    let coding = clinical.coding.first();
    if concept::has(clinical, "active") && coding.is_some_and(|c| c.display.is_none()) {
        if let Some(rep) = s.fields.get(&3).and_then(|f| f.first()) {
            w.under(r::R17).decided_rep(rep, concept::origins(clinical));
        }
        return;
    }
    once(17, concept::concept(w.under(r::R17), clinical, None), s);
}
