//! Organizers: panels of results and of vital signs, and others.

use super::related::coded;
use super::shared::{add, authored, encounter, issued, narrative, status, subject};
use super::{Around, category_concept, specimen, statement};
use crate::from_cda::datatypes::{When, concept, concept_or_absent, identifiers, when};
use crate::from_cda::is_statement;
use crate::from_cda::participation::participant;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::{cf_results as r, cf_vitals as v};
use crate::generated::rules::cda::organizer as own;
use crate::model::{DiagnosticReport, Kind, Observation, Reference, Text, TimeOrPeriod, Val};
use crate::trace::{Origin, Rule};

/// The statements of an organizer, each inside `rule`.
fn components<'c, 'a>(s: Scope<'c, 'a>, rule: Rule) -> Vec<Scope<'c, 'a>> {
    let one = |c: Scope<'c, 'a>| {
        let node = c.node.children().find(|n| is_statement(n.name()))?;
        Some(c.under(rule).over(node))
    };
    s.children("component").filter_map(one).collect()
}

/// References to the observations among what components became.
fn observations<'a>(made: &[Reference<'a>], by: impl Fn() -> Origin) -> Vec<Reference<'a>> {
    let first = made.iter().find(|r| r.to.is_some_and(|k| k.kind == Kind::Observation));
    first.map(|r| Reference { to: r.to, by: by(), ..Reference::default() }).into_iter().collect()
}

/// A panel of results: a DiagnosticReport of its observations.
pub(super) fn results<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::RESULTS);
    let mut out: DiagnosticReport<'a> = s.create(own::RESULTS);
    out.identifier = identifiers(s, r::R13);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    out.code = s.get("code", r::R14, concept_or_absent);
    out.category = s.all("category", r::R14, concept);
    if matches!(around.section, "30954-2" | "") {
        let system = "http://terminology.hl7.org/CodeSystem/v2-0074";
        out.category.push(s.concept_of(r::R14, system, "LAB"));
    }
    out.status = status(s, r::R15, "CF-ResultReportStatus").into();
    let specimens = s.children("specimen").filter_map(|sp| specimen::specimen(sp.under(r::R17)));
    out.specimen = specimens.collect();
    let authored = authored(s, r::R18, r::R18);
    out.issued = issued(s, own::ISSUED);
    out.performer = s.all("performer", own::PERFORMER, participant);
    let mut made = Vec::new();
    let mut times = Vec::new();
    for component in components(s, r::R19) {
        if component.node.name() == "procedure"
            && (coded(component, "17636008") || component.is_template(COLLECTION))
        {
            let found = specimen::collection(component, out.specimen.first());
            out.specimen.extend(found);
            continue;
        }
        times.extend(component.child("effectiveTime").filter(|t| !t.is_null()));
        let found = statement(component, around);
        out.result.extend(observations(&found, || component.made(r::R19)));
        made.extend(found);
    }
    out.specimen = crate::from_cda::sections::once(core::mem::take(&mut out.specimen));
    out.effective =
        s.child("effectiveTime").and_then(|t| when(t, When::all(r::R16))).or_else(|| spanned(&times, r::R16));
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::RESULTS)];
    all.extend(made);
    all
}

const COLLECTION: &str = "SpecimenCollectionProcedure";

/// From the earliest to the latest of several times.
fn spanned<'a>(times: &[Scope<'_, 'a>], rule: Rule) -> Option<TimeOrPeriod<'a>> {
    let mut read: Vec<Val<std::borrow::Cow<'a, str>>> = Vec::new();
    for at in times {
        match when(*at, When::all(rule)) {
            Some(TimeOrPeriod::DateTime(v)) => read.push(v),
            Some(TimeOrPeriod::Period(p)) => read.extend(p.start.into_iter().chain(p.end)),
            None => {}
        }
    }
    read.retain(|v| !v.null);
    read.sort_by(|a, b| a.is.cmp(&b.is));
    let (first, last) = (read.first()?.clone(), read.last()?.clone());
    if first.is == last.is {
        return Some(TimeOrPeriod::DateTime(first));
    }
    Some(TimeOrPeriod::Period(crate::model::Period { start: Some(first), end: Some(last) }))
}

/// A set of vital signs: an Observation of which they are members.
pub(super) fn vitals<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let around = Around { section: "8716-3", category: Some("vital-signs"), ..around.clone() };
    let s = s.under(own::VITALS);
    let mut out: Observation<'a> = s.create(own::VITALS);
    out.identifier = identifiers(s, v::R12);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, &around);
    out.category.push(category_concept(s, v::R13, "vital-signs"));
    let code = s.concept_of(v::R14, "http://loinc.org", "85353-1");
    if let (Some(place), Some(by)) =
        (s.child("code"), code.coding.first().and_then(|c| c.code.as_ref()).map(|c| c.by))
    {
        place.code_decides(by);
        place.children("translation").for_each(|t| t.code_decides(by));
    }
    out.code = Some(code);
    out.status = finished(s, v::R15).into();
    let authored = authored(s, v::R32, v::R32);
    out.performer.extend(authored.by.clone());
    out.performer.extend(s.all("performer", own::PERFORMER, participant));
    let (mut made, mut times) = (Vec::new(), Vec::new());
    for component in components(s, v::R17) {
        times.extend(component.child("effectiveTime").filter(|t| !t.is_null()));
        let found = statement(component, &around);
        out.has_member.extend(observations(&found, || component.made(v::R17)));
        made.extend(found);
    }
    out.effective =
        s.child("effectiveTime").and_then(|t| when(t, When::all(v::R16))).or_else(|| spanned(&times, v::R16));
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::VITALS)];
    all.extend(made);
    all
}

/// The status of what C-CDA says is always complete.
fn finished<'a>(s: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    let place = s.child("statusCode");
    let given = place.and_then(|c| c.attribute("code", rule)).map(|c| c.map(|_| "final".into()));
    let status = given.or_else(|| s.constant(rule, "final"));
    if let (Some(place), Some(status)) = (place, &status) {
        place.code_decides(status.by);
    }
    status
}

/// Any other organizer: an Observation of what it holds, if it has a code, else only what it holds.
pub(super) fn other<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::ORGANIZER);
    let parts = components(s, own::MEMBER);
    let coded =
        s.child("code").is_some_and(|c| !c.peek("code").is_empty() || c.child("originalText").is_some());
    if !coded {
        return parts.into_iter().flat_map(|part| statement(part, around)).collect();
    }
    let mut out: Observation<'a> = s.create(own::ORGANIZER);
    out.identifier = identifiers(s, own::ID);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    out.category.extend(around.category.map(|code| category_concept(s, own::CATEGORY, code)));
    out.code = s.get("code", own::CODE, concept);
    out.status = status(s, own::STATUS, "CF-ResultStatus").into();
    out.effective = s.child("effectiveTime").and_then(|t| when(t, When::all(own::TIME)));
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    out.performer = s.all("performer", own::PERFORMER, participant);
    let mut made = Vec::new();
    for part in parts {
        let found = statement(part, around);
        out.has_member.extend(observations(&found, || part.made(own::MEMBER)));
        made.extend(found);
    }
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::ORGANIZER)];
    all.extend(made);
    all
}
