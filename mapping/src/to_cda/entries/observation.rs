//! Observations: results, vital signs, social history, and functional and mental status.

mod status;

use std::collections::BTreeSet;

use super::directive::is_directed;
use super::shared::{author, comments, completed, identified, observation, related, statement, visit};
use crate::generated::rules::ccda::fc_vitals as vital;
use crate::generated::rules::cda::{to_result as r, to_social as social};
use crate::model::{
    CodeableConcept, DiagnosticReport, Key, Kind, Observation, ObservationComponent, ObservationValue,
    Reference, ReferenceRange, Specimen,
};
use crate::to_cda::datatypes::{concept, effective, has_code, identifiers, value, valued};
use crate::to_cda::section::{LOINC, shown};
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, by, known};
use crate::trace::{Origin, Rule};
pub(super) use status::status;

/// What an observation is one of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Vital,
    Social,
    Functional,
    Mental,
    Result,
}

/// Codes of LOINC that are social history whatever their category.
const SOCIAL: &[&str] = &["72166-2", "11367-0", "82810-3", "76689-9", "95530-2", "11286-7"];
/// The template of vital signs.
const VITAL_SIGN: &str = "2.16.840.1.113883.10.20.22.4.27";
/// The vital signs that C-CDA knows.
const PANELS: &[&str] = &["85353-1", "46680005"];

/// Whether all values are amounts, as those of vital signs are.
fn are_amounts(o: &Observation<'_>) -> bool {
    let amount = |v: &Option<ObservationValue<'_>>| {
        v.as_ref().is_none_or(|v| matches!(v, ObservationValue::Quantity(q) if q.comparator.is_none()))
    };
    amount(&o.value) && o.component.iter().all(|c| amount(&c.value))
}

/// `placed` are those that sections of functional and of mental status name.
fn family(key: Key, o: &Observation<'_>, placed: &(BTreeSet<Key>, BTreeSet<Key>)) -> Family {
    let is = |code| o.category.iter().any(|c| has_code(Some(c), &[code]));
    if (is("vital-signs") || has_code(o.code.as_ref(), PANELS)) && are_amounts(o) {
        Family::Vital
    } else if is("social-history") || has_code(o.code.as_ref(), SOCIAL) {
        Family::Social
    } else if placed.0.contains(&key) {
        Family::Functional
    } else if placed.1.contains(&key) {
        Family::Mental
    } else {
        status::by_category(o).unwrap_or(Family::Result)
    }
}

/// The observations of a family, and their numbers.
fn of<'w, 'a>(w: Way<'w, 'a>, of: Family) -> Vec<(Key, &'w Observation<'a>)> {
    let key = |index: usize| Key { kind: Kind::Observation, index: u32::try_from(index).unwrap_or(u32::MAX) };
    let reactions: BTreeSet<Key> = w
        .record
        .immunizations
        .iter()
        .flat_map(|i| &i.reaction)
        .filter_map(|r| r.detail.as_ref()?.to)
        .collect();
    let all = w.record.observations.iter().enumerate().map(|(index, o)| (key(index), o));
    let elsewhere = |key: &Key, o: &Observation<'_>| reactions.contains(key) || is_directed(o);
    let placed = status::placed(w);
    all.filter(|(key, o)| {
        family(*key, o, &placed) == of && !elsewhere(key, o) && w.is_about(o.subject.as_ref())
    })
    .collect()
}

/// The rules of the lines of one kind of observation.
struct Lines {
    template: &'static str,
    id: Rule,
    code: Rule,
    status: Rule,
    time: Rule,
    period: Rule,
    value: Rule,
    absent: Rule,
    interpretation: Rule,
    method: Rule,
    site: Rule,
}

impl Lines {
    /// Those of a template: the rules of id, code, status, time, value, absent value, interpretation, method and site. A period
    /// has the rule of the time.
    const fn of(template: &'static str, rules: [Rule; 9]) -> Self {
        let [id, code, status, time, value, absent, interpretation, method, site] = rules;
        Self { template, id, code, status, time, period: time, value, absent, interpretation, method, site }
    }
}

const VITAL: Lines = Lines {
    period: vital::R31,
    ..Lines::of(
        "VitalSignObservation",
        [
            vital::R27,
            vital::R28,
            vital::R29,
            vital::R30,
            vital::R32,
            vital::R33,
            vital::R34,
            vital::R35,
            vital::R36,
        ],
    )
};
const RESULT: Lines = Lines::of(
    "ResultObservation",
    [r::ID, r::CODE, r::STATUS, r::TIME, r::VALUE, r::ABSENT, r::INTERPRETATION, r::METHOD, r::SITE],
);

/// The value, why there is none, or that nobody knows.
fn what(
    w: Way<'_, '_>,
    l: &Lines,
    told: Option<&ObservationValue<'_>>,
    absent: Option<&CodeableConcept<'_>>,
) -> El {
    let found = told.and_then(|v| value(w.under(l.value), "value", v));
    let why = || {
        let kind = if l.template == "VitalSignObservation" { "PQ" } else { "CD" };
        let el = concept(w.under(l.absent), "value", absent)?;
        let el = if kind == "PQ" { El { children: Vec::new(), ..el } } else { el };
        valued(Some(el), kind)
    };
    let vital = l.template == "VitalSignObservation";
    let el = found
        .or_else(why)
        // What nobody said is what FHIR calls unknown, and that is read and written as this flavor.
        .unwrap_or_else(|| null("value", "NI").fix("@xsi:type", if vital { "PQ" } else { "CD" }));
    // What an amount without a unit has by its datatype, the template wants to see.
    if vital && el.get("@unit").is_none() { el.fix("@unit", "1") } else { el }
}

fn when(w: Way<'_, '_>, l: &Lines, o: &Observation<'_>) -> El {
    let rule = match &o.effective {
        Some(crate::model::TimeOrPeriod::Period(_)) => l.period,
        _ => l.time,
    };
    effective(w.under(rule), o.effective.as_ref()).unwrap_or_else(|| null("effectiveTime", "UNK"))
}

fn interpretations(w: Way<'_, '_>, l: &Lines, all: &[CodeableConcept<'_>]) -> Vec<El> {
    all.iter().filter_map(|c| concept(w.under(l.interpretation), "interpretationCode", Some(c))).collect()
}

/// An observation; those with parts tell each part in the organizer.
fn observed<'a>(w: Way<'_, 'a>, l: &Lines, o: &Observation<'a>) -> El {
    let status = w.under(l.status).code("FC-ObservationStatus", &o.status);
    let status = status.map(|cell| crate::to_cda::tree::Cell {
        text: if l.template == RESULT.template { cell.text.clone() } else { "completed".into() },
        ..cell
    });
    let status = El::new("statusCode").set("@code", status);
    let status = if status.attributes.is_empty() { status.fix("@code", "completed") } else { status };
    let el = observation(l.template)
        .all(identifiers(w.under(l.id), &o.identifier))
        .with(concept(w.under(l.code), "code", o.code.as_ref()).unwrap_or_else(|| null("code", "UNK")))
        .with(status)
        .with(when(w, l, o))
        .with(what(w, l, o.value.as_ref(), o.data_absent_reason.as_ref()))
        .all(interpretations(w, l, &o.interpretation))
        .with(concept(w.under(l.method), "methodCode", o.method.as_ref()))
        .with(concept(w.under(l.site), "targetSiteCode", o.body_site.as_ref()))
        .all(performed(w, l, o))
        .all(o.reference_range.iter().filter_map(|range| reference_range(w, range)))
        .all(comments(w, r::COMMENT, &o.note));
    identified(w, el, "observation")
}

/// Who did it, and when that was made known. Authors of vital signs are those who took them; of others only who wrote.
fn performed<'a>(w: Way<'_, 'a>, l: &Lines, o: &Observation<'a>) -> Vec<El> {
    let wrote = usize::from(l.template == VITAL.template);
    let author = author(w, (r::ISSUED, &o.issued), (r::PERFORMER, o.performer.first().filter(|_| wrote > 0)));
    author.into_iter().chain(o.performer.iter().skip(wrote).map(|to| performer(w, to))).collect()
}

fn performer<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> El {
    super::medication::performer(w.under(r::PERFORMER), to)
}

fn reference_range(w: Way<'_, '_>, range: &ReferenceRange<'_>) -> Option<El> {
    let w = w.under(r::RANGE);
    let text = w.cell(&range.text).map(|t| El::new("text").text(Some(t)));
    let end = |name, q: &Option<crate::model::Quantity<'_>>| {
        q.as_ref().and_then(|q| crate::to_cda::datatypes::quantity(w, name, q))
    };
    let value = El::new("value").with(end("low", &range.low)).with(end("high", &range.high)).filled();
    let el = El::new("observationRange").with(text).with(valued(value, "IVL_PQ")).filled()?;
    // What is only told in words has no limits.
    let el = el.or("value", || null("value", "NI").fix("@xsi:type", "IVL_PQ"));
    Some(El::new("referenceRange").with(el))
}

/// A part of an observation as one of its own, which is as old as the whole.
fn part<'a>(w: Way<'_, 'a>, l: &Lines, o: &Observation<'a>, c: &ObservationComponent<'a>) -> El {
    let el = observation(l.template)
        .with(concept(w.under(l.code), "code", c.code.as_ref()).unwrap_or_else(|| null("code", "UNK")))
        .with(completed())
        .with(when(w, l, o))
        .with(what(w, l, c.value.as_ref(), c.data_absent_reason.as_ref()))
        .all(interpretations(w, l, &c.interpretation))
        .all(c.reference_range.iter().filter_map(|range| reference_range(w, range)));
    identified(w, el, "part of observation")
}

/// The observations that an organizer holds: the observation itself unless it only groups, and its parts.
fn members<'a>(w: Way<'_, 'a>, l: &Lines, o: &Observation<'a>) -> Vec<El> {
    let mut out = Vec::new();
    if o.value.is_some() || o.component.is_empty() && o.has_member.is_empty() {
        out.push(observed(w, l, o));
    }
    out.extend(o.component.iter().map(|c| part(w, l, o, c)));
    out
}

/// The vital signs that an organizer holds: what is no amount is none of the template of vital signs.
fn vital_members<'a>(w: Way<'_, 'a>, o: &Observation<'a>) -> Vec<El> {
    let lines = if are_amounts(o) { &VITAL } else { &RESULT };
    members(w, lines, o)
}

/// Results: an organizer for each report, and for each observation that no report names.
pub(super) fn results(w: Way<'_, '_>) -> Vec<El> {
    let mut grouped = BTreeSet::new();
    let mut out: Vec<El> = w
        .record
        .diagnostic_reports
        .iter()
        .filter(|d| w.is_about(d.subject.as_ref()))
        .map(|d| report(w, d, &mut grouped))
        .collect();
    let all = of(w, Family::Result);
    let members_of: BTreeSet<Key> =
        all.iter().flat_map(|(_, o)| &o.has_member).filter_map(|m| m.to).collect();
    for (key, o) in &all {
        if !grouped.contains(key) && !members_of.contains(key) {
            out.push(single(w, o, &mut grouped));
        }
    }
    for (key, o) in &all {
        if members_of.contains(key) && grouped.insert(*key) {
            out.push(single(w, o, &mut grouped));
        }
    }
    out
}

/// The observations behind references, those they have as members among them, each once.
fn referred<'w, 'a>(
    w: Way<'w, 'a>,
    refs: &'w [Reference<'a>],
    seen: &mut BTreeSet<Key>,
) -> Vec<(Origin, &'w Observation<'a>)> {
    let mut out = Vec::new();
    let mut todo: Vec<&Reference<'a>> = refs.iter().rev().collect();
    while let Some(to) = todo.pop() {
        let (Some(key), Some(o)) = (to.to, w.follow::<Observation<'a>>(to)) else { continue };
        if w.is_about(o.subject.as_ref()) && seen.insert(key) {
            out.push((to.by, o));
            todo.extend(o.has_member.iter().rev());
        }
    }
    out
}

fn report<'a>(w: Way<'_, 'a>, d: &DiagnosticReport<'a>, seen: &mut BTreeSet<Key>) -> El {
    let status = w.under(r::STATUS).code("FC-ObservationStatus", &d.status);
    let status = El::new("statusCode").set("@code", status);
    let status = if status.attributes.is_empty() { status.fix("@code", "completed") } else { status };
    let code = concept(w.under(r::CODE), "code", d.code.as_ref()).unwrap_or_else(|| null("code", "UNK"));
    let time = effective(w.under(r::TIME), d.effective.as_ref()).and_then(spanned);
    let results = referred(
        w,
        w.record.diagnostic_reports.iter().find(|x| core::ptr::eq(*x, d)).map_or(&[], |d| &d.result),
        seen,
    );
    let parts: Vec<El> = results
        .iter()
        .flat_map(|(by, o)| {
            let by = w.under(r::MEMBER).origin(*by);
            let mut all = members(w, &RESULT, o);
            if let Some(first) = all.first_mut() {
                *first = core::mem::take(first).also(by);
            }
            all
        })
        .collect();
    w.tell(w.under(r::CONCLUSION).cell(&d.conclusion));
    let el = statement("organizer", "BATTERY", "EVN", "ResultOrganizer")
        .all(identifiers(w.under(r::ID), &d.identifier))
        .with(code)
        .with(status)
        .with(time.or_else(|| of_parts(&parts)))
        .with(author(w, (r::ISSUED, &d.issued), (r::PERFORMER, None)))
        .all(d.performer.iter().map(|to| performer(w, to)))
        .with(d.specimen.first().and_then(|to| specimen(w, to)))
        .all(parts.into_iter().map(|o| El::new("component").with(o)));
    let el = el.or("component", || El::new("component").with(unknown_result(w)));
    identified(w, el, "report")
}

/// The result of a report that has none: unknown.
fn unknown_result(w: Way<'_, '_>) -> El {
    let el = observation("ResultObservation")
        .with(null("code", "UNK"))
        .with(completed())
        .with(null("effectiveTime", "UNK"))
        .with(null("value", "UNK").fix("@xsi:type", "CD"));
    identified(w, el, "no result")
}

/// A time of an organizer is a span: a point is both of its ends.
fn spanned(el: El) -> Option<El> {
    match el.attributes.iter().position(|(name, _)| *name == "@value") {
        Some(_) => {
            let low = el.clone().named("low");
            Some(El::new("effectiveTime").with(low).with(el.named("high")))
        }
        None if el.has("low") && el.has("high") => Some(el),
        None if el.has("low") => Some(el.with(null("high", "UNK"))),
        None if el.has("high") => Some(el.with(null("low", "UNK"))),
        None => None,
    }
}

/// From the earliest to the latest time of what an organizer holds.
fn of_parts(parts: &[El]) -> Option<El> {
    let times = parts.iter().flat_map(|part| part.children.iter().filter(|c| c.name == "effectiveTime"));
    let ends = times.flat_map(|time| core::iter::once(time).chain(&time.children));
    let mut ends: Vec<&str> = ends.filter_map(|end| end.get("@value")).collect();
    ends.sort_unstable();
    let end = |name, value: &str| El::new(name).fix("@value", value);
    Some(El::new("effectiveTime").with(end("low", ends.first()?)).with(end("high", ends.last()?)))
}

fn single<'a>(w: Way<'_, 'a>, o: &Observation<'a>, seen: &mut BTreeSet<Key>) -> El {
    let whole = w.record.observations.iter().find(|x| core::ptr::eq(*x, o));
    let more = whole.map(|o| referred(w, &o.has_member, seen)).unwrap_or_default();
    let mut parts = members(w, &RESULT, o);
    parts.extend(more.iter().flat_map(|(_, o)| members(w, &RESULT, o)));
    let status = w.under(r::STATUS).code("FC-ObservationStatus", &o.status);
    let status = El::new("statusCode").set("@code", status);
    let status = if status.attributes.is_empty() { status.fix("@code", "completed") } else { status };
    let code = concept(w.under(r::CODE), "code", o.code.as_ref()).unwrap_or_else(|| null("code", "UNK"));
    let el = statement("organizer", "BATTERY", "EVN", "ResultOrganizer")
        .with(code)
        .with(status)
        .with(of_parts(&parts))
        .with(o.specimen.as_ref().and_then(|to| specimen(w, to)))
        .all(parts.into_iter().map(|o| El::new("component").with(o)));
    let el = el.or("component", || El::new("component").with(unknown_result(w)));
    identified(w, el, "results")
}

fn specimen<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> Option<El> {
    let s = w.follow::<Specimen<'a>>(to)?;
    let w = w.under(r::SPECIMEN);
    let entity = concept(w, "code", s.r#type.as_ref()).map(|c| El::new("specimenPlayingEntity").with(c));
    let role = El::new("specimenRole").all(identifiers(w, &s.identifier)).with(entity).filled()?;
    Some(El::new("specimen").with(role.also(w.origin(to.by))))
}

/// Vital signs: an organizer for each panel, and for each time at which others were taken.
pub(super) fn vital_signs(w: Way<'_, '_>) -> Vec<El> {
    let all = of(w, Family::Vital);
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for (_, panel) in all.iter().filter(|(_, o)| is_panel(o)) {
        let whole = w.record.observations.iter().find(|x| core::ptr::eq(*x, *panel));
        let inner = whole.map(|o| referred(w, &o.has_member, &mut seen)).unwrap_or_default();
        let mut parts: Vec<El> = panel.component.iter().map(|c| part(w, &VITAL, panel, c)).collect();
        for (by, o) in inner {
            let mut all = vital_members(w, o);
            if let Some(first) = all.first_mut() {
                *first = core::mem::take(first).also(w.under(vital::R21).origin(by));
            }
            parts.extend(all);
        }
        out.push(organizer(w, panel, parts, true));
    }
    let mut times: Vec<(String, &Observation<'_>, Vec<El>)> = Vec::new();
    for (key, o) in all.iter().filter(|(_, o)| !is_panel(o)) {
        if seen.contains(key) {
            continue;
        }
        let parts = members(w, &VITAL, o);
        let time =
            format!("{:?}", when(w, &VITAL, o).attributes.iter().map(|(_, c)| &c.text).collect::<Vec<_>>());
        match times.iter_mut().find(|(t, ..)| *t == time) {
            Some((_, _, all)) => all.extend(parts),
            None => times.push((time, o, parts)),
        }
    }
    out.extend(times.into_iter().map(|(_, o, parts)| organizer(w, o, parts, false)));
    out
}

fn is_panel(o: &Observation<'_>) -> bool {
    has_code(o.code.as_ref(), PANELS) || !o.has_member.is_empty()
}

fn organizer<'a>(w: Way<'_, 'a>, o: &Observation<'a>, parts: Vec<El>, panel: bool) -> El {
    let code = shown(fixed("code", "46680005", crate::to_cda::section::SNOMED)).with(fixed(
        "translation",
        "74728-7",
        LOINC,
    ));
    let mut el = statement("organizer", "CLUSTER", "EVN", "VitalSignsOrganizer").with(code);
    let rule = if panel { vital::R19 } else { vital::R30 };
    let rule = match &o.effective {
        Some(crate::model::TimeOrPeriod::Period(_)) if panel => vital::R20,
        Some(crate::model::TimeOrPeriod::Period(_)) => vital::R31,
        _ => rule,
    };
    let time = effective(w.under(rule), o.effective.as_ref()).unwrap_or_else(|| null("effectiveTime", "UNK"));
    if panel {
        el = el.all(identifiers(w.under(vital::R15), &o.identifier));
        // What the organizer is, its code says.
        for coding in o.category.iter().flat_map(|c| &c.coding) {
            let w = w.under(vital::R16);
            el = el.also_below(w.origin(by(&coding.code))).also_below(w.origin(by(&coding.system)));
        }
        for coding in o.code.iter().flat_map(|c| &c.coding) {
            let w = w.under(vital::R17);
            el = el.also_below(w.origin(by(&coding.code))).also_below(w.origin(by(&coding.system)));
        }
    }
    let status = w.under(vital::R18).code("FC-ObservationStatus", &o.status).filter(|_| panel);
    let status = El::new("statusCode").set("@code", status);
    let status = if status.attributes.is_empty() { status.fix("@code", "completed") } else { status };
    let is_vital = |o: &El| o.children.iter().any(|c| c.get("@root") == Some(VITAL_SIGN));
    let missing = (!parts.iter().any(is_vital)).then(|| unknown_vital(w));
    let parts = parts.into_iter().chain(missing);
    let el = el.with(status).with(time).all(parts.map(|o| El::new("component").with(o)));
    identified(w, el, "vital signs")
}

/// The vital sign of an organizer that has none: unknown.
fn unknown_vital(w: Way<'_, '_>) -> El {
    let value = null("value", "UNK").fix("@xsi:type", "PQ").fix("@unit", "1");
    let el = observation("VitalSignObservation").with(null("code", "UNK")).with(completed());
    identified(w, el.with(null("effectiveTime", "UNK")).with(value), "no vital sign")
}

/// Social history: smoking, and everything else.
pub(super) fn social_history(w: Way<'_, '_>) -> Vec<El> {
    of(w, Family::Social).into_iter().map(|(_, o)| social_fact(w, o)).collect()
}

fn social_fact<'a>(w: Way<'_, 'a>, o: &Observation<'a>) -> El {
    let smoking = has_code(o.code.as_ref(), &["72166-2"]);
    let of = if smoking { "SmokingStatusMeaningfulUse" } else { "SocialHistoryObservation" };
    let code = concept(w.under(social::CODE), "code", o.code.as_ref()).unwrap_or_else(|| null("code", "UNK"));
    // A code of another system than LOINC wants a translation.
    let code = if code.get("@codeSystem") == Some(LOINC) {
        code
    } else {
        code.or("translation", || null("translation", "UNK"))
    };
    let told = o.value.as_ref().and_then(|v| value(w.under(social::VALUE), "value", v));
    let absent = || valued(concept(w.under(social::VALUE), "value", o.data_absent_reason.as_ref()), "CD");
    let told = told.or_else(absent).unwrap_or_else(|| null("value", "UNK").fix("@xsi:type", "CD"));
    let status = w
        .under(social::STATUS)
        .cell(&o.status.value)
        .map(|cell| crate::to_cda::tree::Cell { text: "completed".into(), ..cell });
    let status = El::new("statusCode").set("@code", status);
    let status = if status.attributes.is_empty() { status.fix("@code", "completed") } else { status };
    let el = observation(of)
        .all(identifiers(w.under(social::ID), &o.identifier))
        .with(code)
        .with(status)
        .with(
            effective(w.under(social::TIME), o.effective.as_ref())
                .unwrap_or_else(|| null("effectiveTime", "UNK")),
        )
        .with(told)
        .with(author(w, (r::ISSUED, &o.issued), (r::PERFORMER, o.performer.first())))
        .all(o.component.iter().filter_map(|c| component(w, c)))
        .all(comments(w, r::COMMENT, &o.note))
        .with(visit(w, social::VISIT, o.encounter.as_ref()));
    // The category led to the section.
    let el =
        o.category.iter().flat_map(|c| &c.coding).filter(|c| known(&c.code) == Some("social-history")).fold(
            el,
            |el, c| {
                let w = w.under(social::CATEGORY);
                el.also_below(w.origin(by(&c.code))).also_below(w.origin(by(&c.system)))
            },
        );
    identified(w, el, "social history")
}

fn component<'a>(w: Way<'_, 'a>, c: &ObservationComponent<'a>) -> Option<El> {
    let w = w.under(social::COMPONENT);
    let code = concept(w, "code", c.code.as_ref())?;
    let told = c.value.as_ref().and_then(|v| value(w, "value", v));
    let el = El::new("observation")
        .fix("@classCode", "OBS")
        .fix("@moodCode", "EVN")
        .with(code)
        .with(completed())
        .with(told);
    Some(related("COMP", el))
}
