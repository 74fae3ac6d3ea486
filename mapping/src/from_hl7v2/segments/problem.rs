//! PRB, GOL and PTH: problems, what is to be reached, and how.

use std::borrow::Cow;

use crate::from_hl7v2::datatypes::{cwe, ei, time};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::{gol_goal as g, prb_condition as p, pth_careplan as c};
use crate::model::{
    Annotation, CarePlan, CodeableConcept, Coding, Condition, Goal, Period, Text, TimeOrPeriod,
};
use crate::trace::{Reason, Rule};

pub(crate) use c::PATHWAY;
pub(crate) use g::GOAL;
pub(crate) use p::PROBLEM;

const CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/condition-clinical";
const VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/condition-category";

/// A PRB as a Condition.
pub(crate) fn condition<'a>(s: Scope<'_, 'a>, made: &mut Condition<'a>) {
    made.code = s.get(3, p::CODE, |s| cwe::concept(s, None));
    made.identifier.extend(s.get(4, p::IDENTIFIER, ei::identifier));
    made.category.push(s.concept(p::CATEGORY, "problem-list-item", p::CATEGORY, CATEGORY));
    made.category.extend(s.get(10, p::CLASSIFICATION, |s| cwe::concept(s, None)));
    made.recorded_date =
        s.get(7, p::RECORDED, time::date_time).or_else(|| s.get(2, p::RECORDED, time::date_time));
    made.onset = s.get(16, p::ONSET, time::date_time).map(TimeOrPeriod::DateTime);
    made.abatement = s.get(9, p::ABATEMENT, time::date_time).map(TimeOrPeriod::DateTime);
    let clinical = ["active", "recurrence", "relapse", "inactive", "remission", "resolved"];
    made.clinical_status = known(s, 14, p::CLINICAL, &clinical, CLINICAL);
    made.verification_status = match s.when(p::DELETED, |t| t.is(1, "DE")) {
        Some(s) => Some(s.concept(p::DELETED, "entered-in-error", p::DELETED, VERIFICATION)),
        None => {
            let states = ["confirmed", "provisional", "differential", "unconfirmed", "refuted"];
            known(s, 13, p::VERIFICATION, &states, VERIFICATION)
        }
    };
    let note = s.text(17, p::NOTE).filter(|v| !v.null);
    made.note.extend(note.map(|text| Annotation { text: Some(text), ..Annotation::default() }));
}

/// A GOL as a Goal.
pub(crate) fn goal<'a>(s: Scope<'_, 'a>, made: &mut Goal<'a>) {
    made.description = s.get(3, g::DESCRIPTION, |s| cwe::concept(s, None));
    made.identifier.extend(s.get(4, g::IDENTIFIER, ei::identifier));
    made.start = s.get(7, g::START, time::date);
    made.due.extend(s.get(8, g::DUE, time::date));
    made.category.extend(s.get(9, g::CATEGORY, |s| cwe::concept(s, None)));
    made.achievement_status = s.get(16, g::ACHIEVEMENT, |s| cwe::concept(s, None));
    let notes = s.all(17, g::NOTE, |s| s.whole(g::NOTE)).into_iter().filter(|v| !v.null);
    made.note.extend(notes.map(|text| Annotation { text: Some(text), ..Annotation::default() }));
    let states = [
        ("proposed", "proposed"),
        ("planned", "planned"),
        ("accepted", "accepted"),
        ("active", "active"),
        ("on-hold", "on-hold"),
        ("completed", "completed"),
        ("achieved", "completed"),
        ("cancelled", "cancelled"),
        ("rejected", "rejected"),
    ];
    made.lifecycle_status = match s.when(g::DELETED, |t| t.is(1, "DE")) {
        Some(s) => s.constant(g::DELETED, "entered-in-error"),
        None => state(s, 18, g::STATUS, &states),
    }
    .into();
    made.status_date = s.get(19, g::STATUS_DATE, time::date);
}

/// A PTH as a CarePlan.
pub(crate) fn pathway<'a>(s: Scope<'_, 'a>, made: &mut CarePlan<'a>) {
    made.category.extend(s.get(2, c::CATEGORY, |s| cwe::concept(s, None)));
    made.identifier.extend(s.get(3, c::IDENTIFIER, ei::identifier));
    let start = s.get(4, c::START, time::date_time);
    made.period = start.map(|start| Period { start: Some(start), end: None });
    let states = [
        ("active", "active"),
        ("draft", "draft"),
        ("planned", "draft"),
        ("on-hold", "on-hold"),
        ("suspended", "on-hold"),
        ("completed", "completed"),
        ("cancelled", "revoked"),
        ("revoked", "revoked"),
    ];
    made.status = match s.when(c::DELETED, |t| t.is(1, "DE")) {
        Some(s) => s.constant(c::DELETED, "entered-in-error"),
        None => state(s, 5, c::STATUS, &states),
    }
    .into();
    made.intent = s.constant(c::PATHWAY, "plan");
}

/// A state that FHIR knows by the same word; the tables behind these fields are each site's own.
fn state<'a>(s: Scope<'_, 'a>, field: u16, rule: Rule, words: &[(&str, &'static str)]) -> Text<'a> {
    let place = s.part(field).filter(|p| p.is_valued())?;
    let found = [1, 2].into_iter().find_map(|part| {
        let word = place.peek_at(part).trim().to_ascii_lowercase();
        words.iter().find(|(sent, _)| *sent == word).map(|(_, made)| (part, *made))
    });
    let Some((part, made)) = found else {
        place.refuse(Reason::Invalid, "mapping/code-not-mapped");
        return None;
    };
    place.under(rule).text(part, rule).map(|v| v.map(|_| Cow::Borrowed(made)))
}

/// As [`state`], as a concept.
fn known<'a>(
    s: Scope<'_, 'a>,
    field: u16,
    rule: Rule,
    words: &[&'static str],
    system: &'static str,
) -> Option<CodeableConcept<'a>> {
    let words: Vec<_> = words.iter().map(|w| (*w, *w)).collect();
    let code = state(s, field, rule, &words)?;
    let coding = Coding { code: Some(code), system: s.constant(rule, system), ..Coding::default() };
    Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
}
