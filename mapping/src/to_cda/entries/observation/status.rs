//! Functional and mental status: what somebody can do, and how their mind works, in sections of their own.

use std::collections::BTreeSet;

use super::{Family, Lines, members, of, referred};
use crate::generated::rules::cda::to_status as r;
use crate::model::{Key, Observation, Section};
use crate::to_cda::datatypes::{concept, has_code};
use crate::to_cda::entries::shared::{completed, identified, statement};
use crate::to_cda::header::composition;
use crate::to_cda::section::{LOINC, SNOMED};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by, known};

/// The code of the section of functional status.
const FUNCTIONAL: &str = "47420-5";
/// The code of the section of mental status.
const MENTAL: &str = "10190-7";
/// What US Core calls observations of functional and of mental status.
const FUNCTIONAL_CATEGORIES: &[&str] = &["functional-status", "disability-status"];
const MENTAL_CATEGORIES: &[&str] = &["cognitive-status"];

/// A functional status, whose code is one of LOINC.
const FUNCTION: Lines = Lines::of(
    "FunctionalStatusObservation",
    [r::ID, r::CODE, r::STATUS, r::TIME, r::VALUE, r::ABSENT, r::INTERPRETATION, r::METHOD, r::SITE],
);
/// A mental status, whose code is that of all of them.
const MIND: Lines = Lines { template: "MentalStatusObservation", ..FUNCTION };
/// Any other: what both sections have for questions of every code.
const SCALE: Lines = Lines { template: "AssessmentScaleObservation", ..FUNCTION };

/// The observations that sections of status in the Composition name.
pub(super) fn placed(w: Way<'_, '_>) -> (BTreeSet<Key>, BTreeSet<Key>) {
    let (mut functional, mut mental) = (BTreeSet::new(), BTreeSet::new());
    let mut todo: Vec<&Section<'_>> = composition(w).iter().flat_map(|c| &c.section).collect();
    while let Some(section) = todo.pop() {
        todo.extend(&section.section);
        let place = if has_code(section.code.as_ref(), &[FUNCTIONAL]) {
            &mut functional
        } else if has_code(section.code.as_ref(), &[MENTAL]) {
            &mut mental
        } else {
            continue;
        };
        place.extend(section.entry.iter().filter_map(|entry| entry.to));
    }
    (functional, mental)
}

/// The family that the categories of an observation name, if it is one of these.
pub(super) fn by_category(o: &Observation<'_>) -> Option<Family> {
    let is = |codes| o.category.iter().any(|c| has_code(Some(c), codes));
    if is(FUNCTIONAL_CATEGORIES) {
        Some(Family::Functional)
    } else {
        is(MENTAL_CATEGORIES).then_some(Family::Mental)
    }
}

/// The entries of the section of functional or of mental status.
pub(in crate::to_cda::entries) fn status(w: Way<'_, '_>, family: Family) -> Vec<El> {
    let all = of(w, family);
    let inner: BTreeSet<Key> = all.iter().flat_map(|(_, o)| &o.has_member).filter_map(|m| m.to).collect();
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    // Members stand in what they are members of; what is left are rings of them.
    for of_others in [false, true] {
        for (key, o) in all.iter().filter(|(key, _)| inner.contains(key) == of_others) {
            if seen.insert(*key) {
                out.push(entry(w, o, &mut seen));
            }
        }
    }
    out
}

/// The template whose code an observation has.
fn lines(o: &Observation<'_>) -> &'static Lines {
    let code = o.code.iter().flat_map(|c| &c.coding).find(|c| known(&c.code).is_some());
    match code.and_then(|c| Some((known(&c.system)?, known(&c.code)?))) {
        Some(("http://snomed.info/sct", "373930000")) => &MIND,
        Some(("http://loinc.org", _)) => &FUNCTION,
        _ => &SCALE,
    }
}

/// One of the template that fits it.
fn observed<'a>(w: Way<'_, 'a>, o: &Observation<'a>) -> Vec<El> {
    let lines = lines(o);
    let mut all = members(w, lines, o);
    for el in &mut all {
        let at = el.children.iter().position(|c| c.name == "code");
        if let Some(at) = at.filter(|_| lines.template == MIND.template) {
            let code = el.children.remove(at);
            el.children.insert(at, translated(code));
        }
    }
    all
}

/// The code of mental status with the translation that its template demands.
fn translated(code: El) -> El {
    let is = |c: &El| c.get("@code") == Some("75275-8") && c.get("@codeSystem") == Some(LOINC);
    if code.children.iter().any(is) || code.get("@codeSystem") != Some(SNOMED) {
        return code;
    }
    code.with(fixed("translation", "75275-8", LOINC).fix("@displayName", "Cognitive function"))
}

/// An observation by itself, or the organizer of those it is made of.
fn entry<'a>(w: Way<'_, 'a>, o: &'_ Observation<'a>, seen: &mut BTreeSet<Key>) -> El {
    let whole = w.record.observations.iter().find(|x| core::ptr::eq(*x, o));
    let more = whole.map(|o| referred(w, &o.has_member, seen)).unwrap_or_default();
    let mut parts: Vec<El> = observed(w, o);
    for (to, o) in more {
        let to = w.under(r::MEMBER).origin(to);
        let inner = observed(w, o).into_iter().map(|el| placed_by(w, o, el));
        parts.extend(inner.enumerate().map(|(i, el)| if i == 0 { el.also_below(to) } else { el }));
    }
    let alone = o.has_member.is_empty() && o.component.is_empty();
    if let Some(one) = parts.pop_if(|_| alone) {
        return placed_by(w, o, one);
    }
    let code = concept(w.under(r::CODE), "code", o.code.as_ref()).unwrap_or_else(|| null("code", "UNK"));
    let el = El::new("organizer").fix("@classCode", "CLUSTER").fix("@moodCode", "EVN");
    // The organizer of mental status has a code and holds one; that of functional status demands too much of what is in it.
    let of_mind =
        |el: &El| el.children.iter().any(|c| c.get("@root") == Some("2.16.840.1.113883.10.20.22.4.74"));
    let is_mental = code.get("@code").is_some() && parts.iter().any(of_mind);
    let el = if is_mental { statement("organizer", "CLUSTER", "EVN", "MentalStatusOrganizer") } else { el };
    let el = el.with(code).with(completed()).all(parts.into_iter().map(|o| El::new("component").with(o)));
    placed_by(w, o, identified(w, el, "status"))
}

/// Its category led to the section.
fn placed_by(w: Way<'_, '_>, o: &Observation<'_>, el: El) -> El {
    let w = w.under(r::CATEGORY);
    let of_section = [FUNCTIONAL_CATEGORIES, MENTAL_CATEGORIES].concat();
    let codings = o.category.iter().flat_map(|c| &c.coding);
    let codings =
        codings.filter(|c| known(&c.code).is_some_and(|c| c == "survey" || of_section.contains(&c)));
    codings.fold(el, |el, c| el.also_below(w.origin(by(&c.code))).also_below(w.origin(by(&c.system))))
}
