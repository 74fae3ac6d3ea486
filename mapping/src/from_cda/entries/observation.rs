//! Observations of all kinds: results, vital signs, social history, and whatever else was seen or said.

mod rows;
mod value;

use rows::{Rows, rows};

use super::related::{Pair, Related, coded};
use super::shared::{
    add, authored, by_negation, encounter, issued, narrative, negated, notes, status, subject,
};
use super::{Around, category_concept, specimen};
use crate::from_cda::datatypes::{
    Amount, When, concept, concept_or_absent, identifiers, interval, text, when,
};
use crate::from_cda::participation::{author_time, participant};
use crate::from_cda::scope::{Scope, handle};
use crate::generated::rules::ccda::cf_social as social;
use crate::generated::rules::cda::observation as own;
use crate::model::{
    CodeableConcept, Observation, ObservationComponent, ObservationValue, Reference, ReferenceRange, Text,
    TimeOrPeriod,
};
use crate::trace::Reason;

/// An observation, and what it says of others.
pub(super) fn observation<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let rows = rows(s, around);
    let s = s.under(own::OBSERVATION);
    let s = rows.mood.map_or(s, |rule| s.under(rule));
    let mut related = Related::of(s);
    let mut out: Observation<'a> = s.create(own::OBSERVATION);
    out.identifier = identifiers(s, rows.id);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    out.status = observed_status(s, &rows).into();
    out.category = category(s, around, &rows);
    code(s, &rows, &mut out);
    value::value(s, &rows, &mut out);
    out.effective = effective(s, &rows);
    out.interpretation = s.all("interpretationCode", rows.interpretation, concept);
    out.method = s.get("methodCode", rows.method, concept);
    out.body_site = s.get("targetSiteCode", rows.site, concept);
    out.reference_range = s.children("referenceRange").filter_map(|r| reference_range(r, &rows)).collect();
    out.specimen = s.children("specimen").next().and_then(|sp| specimen::specimen(sp.under(rows.specimen)));
    let authored = authored(s, rows.author, rows.author);
    if rows.author_performs {
        out.performer.extend(authored.by.clone());
    }
    out.performer.extend(s.all("performer", own::PERFORMER, participant));
    out.issued = issued(s, own::ISSUED);
    out.note = notes(&mut related, own::NOTE);
    parts(s, &mut related, &mut out);
    let made = members(s, &mut related, around, &mut out);
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::OBSERVATION)];
    all.extend(made);
    all.extend(related.rest(s, around));
    all
}

fn observed_status<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Text<'a> {
    if negated(s)
        && s.child("value").is_none_or(Scope::is_null)
        && let Some(not) = by_negation(s, own::NOT_DONE, "cancelled")
    {
        return Some(not);
    }
    if rows.always_final {
        let code = s.child("statusCode").and_then(|c| c.attribute("code", rows.status));
        let status = code.map(|c| c.map(|_| "final".into())).or_else(|| s.constant(rows.status, "final"));
        if let (Some(at), Some(status)) = (s.child("statusCode"), &status) {
            at.code_decides(status.by);
        }
        return status;
    }
    status(s, rows.status, "CF-ResultStatus")
}

fn category<'a>(s: Scope<'_, 'a>, around: &Around<'a>, rows: &Rows) -> Vec<CodeableConcept<'a>> {
    let mut out = s.all("category", own::CATEGORY, concept);
    let named = rows.category.or(around.category);
    out.extend(named.map(|code| category_concept(s, rows.category_rule, code)));
    out
}

/// What was observed. An assertion has what it asserts as its value.
fn code<'a>(s: Scope<'_, 'a>, rows: &Rows, out: &mut Observation<'a>) {
    let Some(place) = s.child("code") else {
        out.code = rows.fixed_code.map(|(rule, code)| s.concept_of(rule, "http://loinc.org", code));
        return;
    };
    if let Some((rule, code)) = rows.fixed_code.filter(|(_, code)| place.peek("code") != *code) {
        let concept = s.concept_of(rule, "http://loinc.org", code);
        let by = concept.coding.first().and_then(|c| c.code.as_ref()).map_or(s.by, |c| c.by);
        place.code_decides(by);
        out.code = Some(concept);
        return;
    }
    out.code = concept_or_absent(place.under(rows.code));
}

fn effective<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<TimeOrPeriod<'a>> {
    let at = s.child("effectiveTime");
    if rows.one_time {
        let place = at.and_then(|at| {
            let parts = [Some(at), at.child("low"), at.child("high")];
            parts.into_iter().flatten().find(|p| !p.peek("value").is_empty())
        });
        let when = place.and_then(|p| crate::from_cda::datatypes::time(p.under(rows.time)));
        return when.or_else(|| author_time(s, rows.time)).map(TimeOrPeriod::DateTime);
    }
    at.and_then(|t| when(t, When::all(rows.time)))
}

/// What is usual. FHIR's ranges are of what is normal: others are left out.
fn reference_range<'a>(s: Scope<'_, 'a>, rows: &Rows) -> Option<ReferenceRange<'a>> {
    let s = s.under(rows.range).at("observationRange", rows.range)?;
    if let Some(kind) = s.child("interpretationCode") {
        if !matches!(kind.peek("code"), "N" | "") {
            for name in ["code", "codeSystem", "codeSystemName", "displayName"] {
                kind.no_target(name);
            }
            let refuse = |offset| s.cx().trace.refuse(handle(offset), Reason::NoTarget);
            for inner in s.node.descendants() {
                inner.attributes().for_each(|a| refuse(a.offset()));
                inner.texts().for_each(|t| refuse(t.offset()));
            }
            return None;
        }
        kind.code_decides(s.by);
    }
    let mut out = ReferenceRange {
        text: s.child("text").and_then(|t| text(t, rows.range_text)),
        ..ReferenceRange::default()
    };
    if let Some(value) = s.child("value") {
        let value = value.under(rows.range);
        let numeric =
            value.child("low").is_some() || value.child("high").is_some() || !value.peek("value").is_empty();
        if numeric {
            match interval(value) {
                Some(Amount::Range(r)) => (out.low, out.high) = (r.low, r.high),
                Some(Amount::Quantity(mut q)) => {
                    // A limit alone says by its place what it limits.
                    let upper = q.comparator.take().is_some_and(|c| c.is.starts_with('<'));
                    let place = if upper { &mut out.high } else { &mut out.low };
                    *place = Some(q);
                }
                None => {}
            }
        } else if out.text.is_none() {
            out.text =
                text(value, rows.range_text).or_else(|| value.attribute("displayName", rows.range_text));
        }
    }
    (out.low.is_some() || out.high.is_some() || out.text.is_some()).then_some(out)
}

/// What belongs to the observation so closely that it is a part of it.
fn parts<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>, out: &mut Observation<'a>) {
    let delivery = related.take(|_, e| e.node.name() == "observation" && coded(e, "11778-8"));
    for (relation, entry) in delivery {
        let at = s.over(relation.node).under(social::R51).over(entry.node).under(social::R51);
        let value = at.child("value").and_then(|v| crate::from_cda::datatypes::time(v.under(social::R51)));
        ["statusCode"].iter().for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(at.by)));
        out.component.push(ObservationComponent {
            code: at.get("code", social::R51, concept_or_absent),
            value: value.map(ObservationValue::DateTime),
            ..ObservationComponent::default()
        });
    }
}

/// Observations that this one is made of.
fn members<'a>(
    s: Scope<'_, 'a>,
    related: &mut Related<'_, 'a>,
    around: &Around<'a>,
    out: &mut Observation<'a>,
) -> Vec<Reference<'a>> {
    let fits = |r: Scope<'_, '_>, e: Scope<'_, '_>| {
        e.node.name() == "observation" && matches!(r.peek("typeCode"), "COMP" | "REFR" | "SUBJ" | "SPRT" | "")
    };
    let mut made = Vec::new();
    for (relation, entry) in related.take(fits) {
        let pair: Pair<'_, 'a> = (relation, entry);
        let at = s.over(pair.0.node).under(own::MEMBER).over(pair.1.node).under(own::MEMBER);
        let found = super::statement(at, around);
        let first =
            found.iter().filter(|r| r.to.is_some_and(|k| k.kind == crate::model::Kind::Observation)).take(1);
        out.has_member.extend(first.map(|r| Reference {
            to: r.to,
            by: at.made(own::MEMBER),
            ..Reference::default()
        }));
        made.extend(found);
    }
    made
}
