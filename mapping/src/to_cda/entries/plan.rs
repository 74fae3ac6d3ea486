//! What is planned: orders of services and plans of care, in the plan of treatment.

use super::shared::{
    author, comments, identified, indications, inverted, referred, statement, status_code, visit,
};
use crate::generated::rules::cda::to_plan as r;
use crate::model::{CarePlan, Occurrence, ServiceRequest};
use crate::to_cda::datatypes::{concept, has_code, identifiers, interval, point};
use crate::to_cda::section::template;
use crate::to_cda::tree::{Cell, El, null};
use crate::to_cda::way::{Way, known};

/// All that is planned.
pub(super) fn all(w: Way<'_, '_>) -> Vec<El> {
    let orders = w.record.service_requests.iter().filter(|s| w.is_about(s.subject.as_ref()));
    let plans = w.record.care_plans.iter().filter(|p| w.is_about(p.subject.as_ref()));
    let visits = super::encounter::planned(w);
    orders.map(|s| planned(w, s)).chain(visits).chain(plans.map(|p| care_plan(w, p))).collect()
}

/// What CDA calls a state of an order or plan. What is not active is of no template: those of plans know nothing else.
fn state(status: Option<&str>) -> &'static str {
    match status {
        Some("draft") => "new",
        Some("on-hold") => "suspended",
        Some("revoked") => "cancelled",
        Some("completed") => "completed",
        Some("entered-in-error") => "nullified",
        _ => "active",
    }
}

/// A plan of care: what it is made of stands beside it.
fn care_plan<'a>(w: Way<'_, 'a>, p: &CarePlan<'a>) -> El {
    let w = w.under(r::CARE_PLAN);
    let state = state(known(&p.status.value));
    let status = status_code(w.under(r::STATUS).cell(&p.status.value), &[], state);
    let mood = w.under(r::INTENT).cell(&p.intent).map(|cell| {
        let mood = match cell.text.as_str() {
            "proposal" => "PRP",
            "order" => "RQO",
            _ => "INT",
        };
        Cell { text: mood.into(), ..cell }
    });
    let el = El::new("act").fix("@classCode", "ACT").set("@moodCode", mood);
    let el = if el.get("@moodCode").is_some() { el } else { el.fix("@moodCode", "INT") };
    let el = if state == "active" { template(el, "PlannedAct") } else { el };
    let code =
        concept(w.under(r::CATEGORY), "code", p.category.first()).unwrap_or_else(|| null("code", "UNK"));
    let title = w.under(r::TITLE).cell(&p.title).filter(|_| !code.has("originalText"));
    let code = code.with(title.map(|t| El::new("originalText").text(Some(t))));
    let told = w.under(r::DESCRIPTION).cell(&p.description).map(|t| w.note(t));
    let parts = p.goal.iter().chain(&p.activity).chain(&p.addresses);
    let el = el
        .all(identifiers(w.under(r::ID), &p.identifier))
        .with(code)
        .with(told)
        .with(status)
        .with(p.period.as_ref().and_then(|p| interval(w.under(r::PERIOD), "effectiveTime", p)))
        .with(author(w, (r::AUTHORED, &p.created), (r::REQUESTER, p.author.as_ref())))
        .all(parts.filter_map(|to| referred(w, r::REFERENCE, "REFR", to)))
        .all(comments(w, r::COMMENT, &p.note))
        .with(visit(w, r::VISIT, p.encounter.as_ref()));
    identified(w, el, "care plan")
}

/// An order: a planned observation for the laboratory, else a planned procedure.
fn planned<'a>(w: Way<'_, 'a>, s: &ServiceRequest<'a>) -> El {
    let laboratory = s.category.iter().any(|c| has_code(Some(c), &["108252007", "laboratory"]));
    let (name, class, of) = match laboratory {
        true => ("observation", "OBS", "PlannedObservation"),
        false => ("procedure", "PROC", "PlannedProcedure"),
    };
    let time = match &s.occurrence {
        Some(Occurrence::DateTime(time)) => point(w.under(r::TIME), "effectiveTime", &Some(time.clone())),
        Some(Occurrence::Period(period)) => interval(w.under(r::TIME), "effectiveTime", period),
        _ => None,
    };
    let state = state(known(&s.status.value));
    let status = status_code(w.under(r::STATUS).cell(&s.status.value), &[], state);
    let intent = w.under(r::INTENT).cell(&s.intent).map(|cell| {
        let mood = match cell.text.as_str() {
            "proposal" => "PRP",
            "plan" => "INT",
            _ => "RQO",
        };
        Cell { text: mood.into(), ..cell }
    });
    let el = El::new(name).fix("@classCode", class).set("@moodCode", intent);
    let el = if el.get("@moodCode").is_some() { el } else { el.fix("@moodCode", "RQO") };
    let not = s.do_not_perform.as_ref().filter(|not| not.is);
    let el = el.set("@negationInd", not.map(|not| w.under(r::NO_ORDER).made(not.by, "true")));
    let el = if state == "active" { template(el, of) } else { el };
    let told = w.under(r::INSTRUCTION).cell(&s.patient_instruction).map(|text| {
        let act = statement("act", "ACT", "INT", "InstructionActivity")
            .with(null("code", "OTH"))
            .with(w.note(text));
        inverted("SUBJ", act.with(El::new("statusCode").fix("@code", "completed")))
    });
    let el = el
        .all(identifiers(w.under(r::ID), &s.identifier))
        .with(concept(w.under(r::CODE), "code", s.code.as_ref()).unwrap_or_else(|| null("code", "UNK")))
        .with(status)
        .with(time)
        .all(s.body_site.iter().filter_map(|c| concept(w.under(r::SITE), "targetSiteCode", Some(c))))
        .all(s.performer.iter().map(|to| super::medication::performer(w.under(r::PERFORMER), to)))
        .with(author(w, (r::AUTHORED, &s.authored_on), (r::REQUESTER, s.requester.as_ref())))
        .with(priority(w, s))
        .all(indications(w, r::REASON, &s.reason_code))
        .with(told)
        .all(comments(w, r::COMMENT, &s.note))
        .with(visit(w, r::VISIT, s.encounter.as_ref()));
    identified(w, el, "planned")
}

/// How soon: the codes that it is read from.
fn priority(w: Way<'_, '_>, s: &ServiceRequest<'_>) -> Option<El> {
    let cell = w.under(r::PRIORITY).cell(&s.priority)?;
    let code = match cell.text.as_str() {
        "routine" => "R",
        "urgent" => "UR",
        "asap" => "A",
        "stat" => "S",
        _ => return None,
    };
    let code = El::new("priorityCode").set("@code", Some(Cell { text: code.into(), ..cell }));
    Some(code.fix("@codeSystem", "2.16.840.1.113883.5.7"))
}
