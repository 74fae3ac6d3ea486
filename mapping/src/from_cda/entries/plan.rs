//! What is planned: goals, concerns, requests, by our own rules.

use super::encounter::place;
use super::related::{Related, coded, qualifies};
use super::shared::{
    add, authored, encounter, is_reason, narrative, negated, notes, pending, reasons, status_of, subject,
};
use super::{Around, statement};
use crate::from_cda::datatypes::{When, concept, concept_or_absent, identifiers, text, time, when};
use crate::from_cda::participation::participant;
use crate::from_cda::scope::Scope;
use crate::generated::rules::cda::{goal, health_concern as concern, request as own};
use crate::model::{
    CodeableConcept, Condition, Goal, Kind, Occurrence, Reference, ServiceRequest, Text, TimeOrPeriod, Val,
};
use crate::trace::Reason;

/// FHIR's intent for a mood of CDA.
pub(super) fn intent(mood: &str) -> &'static str {
    match mood {
        "RQO" => "order",
        "PRP" | "ARQ" => "proposal",
        "PRMS" | "APT" | "INT" | "" => "plan",
        "GOL" | "DEF" => "option",
        _ => "plan",
    }
}

/// Something that is to be done.
pub(super) fn request<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::REQUEST);
    let mut related = Related::of(s);
    let mut out: ServiceRequest<'a> = s.create(own::REQUEST);
    out.identifier = identifiers(s, own::ID);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    out.code = s.child("code").and_then(|c| concept_or_absent(c.under(own::CODE)));
    out.status = status(s).into();
    out.intent = match s.peek("moodCode") {
        "" | "EVN" => s.constant(own::INTENT, "plan"),
        mood => s.of_attribute("moodCode", own::INTENT, intent(mood).into()),
    };
    if negated(s) {
        out.do_not_perform = s.attribute("negationInd", own::NEGATION).map(|v| Val::new(true, v.by));
    }
    out.priority = priority(s);
    let at = s.child("effectiveTime").and_then(|t| when(t, When::all(own::TIME)));
    out.occurrence = at.map(|t| match t {
        TimeOrPeriod::DateTime(v) => Occurrence::DateTime(v),
        TimeOrPeriod::Period(p) => Occurrence::Period(p),
    });
    out.body_site = s.all("targetSiteCode", own::SITE, concept);
    let authored = authored(s, own::AUTHOR, own::AUTHOR);
    out.requester = authored.by.clone();
    out.authored_on = authored.at.clone();
    out.performer = s.all("performer", own::PERFORMER, participant);
    for part in s.children("participant").filter(|p| p.peek("typeCode") == "LOC") {
        let at = place(part.under(own::PLACE));
        out.supporting_info.extend(at);
    }
    for part in s
        .children("participant")
        .filter(|p| matches!(p.peek("typeCode"), "IRCP" | "REFT" | "PRF" | "CALLBCK"))
    {
        out.performer.extend(participant(part.under(own::PERFORMER)));
    }
    let why = related.take(is_reason);
    reasons(s, why, own::REASON, &mut out.reason_code, &mut out.reason_reference);
    out.note = notes(&mut related, own::NOTE);
    let instructions = related.take(|_, e| e.node.name() == "act" && e.is_template("InstructionActivity"));
    for (relation, act) in instructions {
        let at = s.over(relation.node).under(own::INSTRUCTION).over(act.node).under(own::INSTRUCTION);
        let said = at.child("text").and_then(|t| text(t, own::INSTRUCTION));
        let code = at.child("code").and_then(|c| concept(c.under(own::INSTRUCTION)));
        at.child("statusCode").into_iter().for_each(|c| c.code_decides(at.by));
        out.patient_instruction = out.patient_instruction.or(said);
        out.order_detail.extend(code.filter(|c| !c.coding.is_empty() || c.text.is_some()));
    }
    if let Some(value) = s.child("value") {
        let read = concept(value.under(own::VALUE)).filter(|c| !c.coding.is_empty() || c.text.is_some());
        out.order_detail.extend(read);
    }
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::REQUEST)];
    all.extend(related.rest(s, around));
    all
}

fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const STATUS: &[(&str, &str)] = &[
        ("active", "active"),
        ("new", "active"),
        ("completed", "completed"),
        ("held", "on-hold"),
        ("suspended", "on-hold"),
        ("aborted", "revoked"),
        ("cancelled", "revoked"),
        ("obsolete", "revoked"),
        ("nullified", "entered-in-error"),
    ];
    status_of(s, own::STATUS, STATUS)
}

fn priority<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let place = s.child("priorityCode")?;
    let code = match place.peek("code") {
        "R" | "EL" | "PRN" => "routine",
        "UR" | "EM" => "urgent",
        "A" | "RR" => "asap",
        "S" => "stat",
        _ => return None,
    };
    let found = place.of_attribute("code", own::PRIORITY, code.into());
    if let Some(found) = &found {
        place.code_decides(found.by);
    }
    found
}

/// What care is to reach.
pub(super) fn goal<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(goal::GOAL);
    let mut related = Related::of(s);
    let mut out: Goal<'a> = s.create(goal::GOAL);
    out.identifier = identifiers(s, goal::ID);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.lifecycle_status = goal_status(s).into();
    out.description = described(s);
    let times = s.child("effectiveTime").and_then(|t| when(t, When::all(goal::TIME)));
    let day = |v: Val<std::borrow::Cow<'a, str>>| {
        v.map(|t| t.split('T').next().unwrap_or_default().to_string().into())
    };
    match times {
        Some(TimeOrPeriod::DateTime(v)) if !v.null => out.start = Some(day(v)),
        Some(TimeOrPeriod::Period(p)) => {
            out.start = p.start.filter(|v| !v.null).map(day);
            out.due.extend(p.end.filter(|v| !v.null).map(day));
        }
        _ => {}
    }
    let authored = authored(s, goal::AUTHOR, goal::AUTHOR);
    let who = authored.by.clone();
    out.expressed_by = who.filter(|w| {
        w.to.is_some_and(|k| {
            matches!(
                k.kind,
                Kind::Patient | Kind::Practitioner | Kind::PractitionerRole | Kind::RelatedPerson
            )
        })
    });
    out.priority = priority_preference(s, &mut related);
    out.note = notes(&mut related, goal::NOTE);
    let mut made = Vec::new();
    let about =
        related.take(|r, e| matches!(r.peek("typeCode"), "REFR" | "RSON") && e.node.name() != "supply");
    for (relation, entry) in about {
        let at = s.over(relation.node).under(goal::ADDRESSES).over(entry.node).under(goal::ADDRESSES);
        let found = pending(at, goal::ADDRESSES).map_or_else(|| statement(at, around), |r| vec![r]);
        let fits = |k: Kind| matches!(k, Kind::Condition | Kind::Observation | Kind::ServiceRequest);
        // How important it is to somebody is nothing that it is against.
        let addressed = found.iter().find(|r| r.to.is_some_and(|k| fits(k.kind)));
        out.addresses.extend(addressed.filter(|_| !qualifies(entry)).cloned());
        made.extend(found);
    }
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, goal::GOAL)];
    all.extend(made);
    all.extend(related.rest(s, around));
    all
}

/// What is to be reached: the value where it is said, else the code.
fn described<'a>(s: Scope<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let code = s.child("code").and_then(|c| concept(c.under(goal::CODE)));
    let value = s.child("value").and_then(|v| {
        let v = v.under(goal::VALUE);
        let kind = v.value_type();
        if matches!(kind, "ST" | "ED") || v.node.texts().next().is_some() {
            let said = text(v, goal::VALUE);
            return said.map(|t| CodeableConcept { text: Some(t), ..CodeableConcept::default() });
        }
        if matches!(kind, "PQ" | "IVL_PQ" | "REAL" | "INT") {
            let said = v.attribute("value", goal::VALUE);
            return said.map(|t| CodeableConcept { text: Some(t), ..CodeableConcept::default() });
        }
        concept(v)
    });
    let filled = |c: &CodeableConcept<'_>| !c.coding.is_empty() || c.text.is_some();
    match (code.filter(filled), value.filter(filled)) {
        (Some(mut code), Some(value)) => {
            code.coding.extend(value.coding);
            code.text = code.text.or(value.text);
            Some(code)
        }
        (code, value) => code.or(value),
    }
}

fn goal_status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    const STATUS: &[(&str, &str)] = &[
        ("active", "active"),
        ("completed", "completed"),
        ("cancelled", "cancelled"),
        ("aborted", "cancelled"),
        ("held", "on-hold"),
        ("suspended", "on-hold"),
        ("new", "proposed"),
        ("nullified", "entered-in-error"),
    ];
    status_of(s, goal::STATUS, STATUS)
}

fn priority_preference<'a>(s: Scope<'_, 'a>, related: &mut Related<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let is = |e: Scope<'_, '_>| coded(e, "225773000") || e.is_template("PriorityPreference");
    let (relation, e) = related.first(|_, e| is(e))?;
    let at = s.over(relation.node).under(goal::PRIORITY).over(e.node).under(goal::PRIORITY);
    ["code", "statusCode"].iter().for_each(|n| at.child(n).into_iter().for_each(|c| c.code_decides(at.by)));
    at.child("effectiveTime").and_then(|t| time(t)).into_iter().for_each(|v| {
        s.cx().trace.refuse_origin(v.by, Reason::NoTarget);
    });
    at.get("value", goal::PRIORITY, concept)
}

/// A concern about the patient's health: a Condition of that category, or only what it is about.
pub(super) fn health_concern<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(concern::CONCERN);
    let mut related = Related::of(s);
    let mut made = Vec::new();
    let mut about = Vec::new();
    for (relation, entry) in related.take(|r, e| {
        !r.peek("typeCode").is_empty() && e.node.name() != "supply" && !super::related::is_comment(e)
    }) {
        let at = s.over(relation.node).under(concern::ABOUT).over(entry.node).under(concern::ABOUT);
        let known = if at.is_template("EntryReference") { pending(at, concern::ABOUT) } else { None };
        let found = known.map_or_else(
            || statement(at, &Around { category: Some("health-concern"), ..around.clone() }),
            |r| vec![r],
        );
        about.extend(found.first().cloned());
        made.extend(found);
    }
    let is_one = about.iter().any(|r| r.to.is_some_and(|k| k.kind == Kind::Condition));
    if is_one {
        // What it is about says it all.
        for name in ["code", "statusCode"] {
            s.child(name).into_iter().for_each(|c| c.code_decides(s.by));
        }
        made.extend(related.rest(s, around));
        return made;
    }
    let mut out: Condition<'a> = s.create(concern::CONCERN);
    out.identifier = identifiers(s, concern::ID);
    out.common.text = narrative(s);
    out.subject = subject(s);
    let category = "http://hl7.org/fhir/us/core/CodeSystem/condition-category";
    out.category.push(s.concept_of(concern::CATEGORY, category, "health-concern"));
    out.code = s.child("code").and_then(|c| concept_or_absent(c.under(concern::CODE)));
    out.onset = super::problem::span(s, concern::TIME).map(TimeOrPeriod::Period);
    let status = super::shared::status(s, concern::STATUS, "CF-ConditionClinicalStatus");
    let system = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    out.clinical_status = status.map(|code| s.concept_by(concern::STATUS, system, code));
    let authored = authored(s, concern::AUTHOR, concern::AUTHOR);
    out.recorder = authored.by.clone();
    out.recorded_date = authored.at.clone();
    out.note = notes(&mut related, concern::NOTE);
    out.evidence = about.into_iter().map(|r| Reference { by: s.made(concern::ABOUT), ..r }).collect();
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, concern::CONCERN)];
    all.extend(made);
    all.extend(related.rest(s, around));
    all
}
