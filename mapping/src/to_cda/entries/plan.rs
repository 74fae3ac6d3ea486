//! What is planned: orders of services, in the plan of treatment.

use super::shared::{author, comments, identified, indications, statement};
use crate::generated::rules::cda::to_plan as r;
use crate::model::{Occurrence, ServiceRequest};
use crate::to_cda::datatypes::{concept, has_code, identifiers, interval, point};
use crate::to_cda::tree::{Cell, El, null};
use crate::to_cda::way::Way;

/// An order: a planned observation for the laboratory, else a planned procedure.
pub(super) fn planned<'a>(w: Way<'_, 'a>, s: &ServiceRequest<'a>) -> El {
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
    let status = w.under(r::STATUS).cell(&s.status.value).map(|cell| Cell { text: "active".into(), ..cell });
    let status = El::new("statusCode").set("@code", status);
    let status = if status.attributes.is_empty() { status.fix("@code", "active") } else { status };
    let intent = w.under(r::INTENT).cell(&s.intent).map(|cell| {
        let mood = if cell.text == "proposal" { "PRP" } else { "RQO" };
        Cell { text: mood.into(), ..cell }
    });
    let mut el = statement(name, class, "RQO", of);
    if let (Some(intent), Some((_, mood))) =
        (intent, el.attributes.iter_mut().find(|(n, _)| *n == "@moodCode"))
    {
        *mood = intent;
    }
    let el = el
        .all(identifiers(w.under(r::ID), &s.identifier))
        .with(concept(w.under(r::CODE), "code", s.code.as_ref()).unwrap_or_else(|| null("code", "UNK")))
        .with(status)
        .with(time)
        .all(s.body_site.iter().filter_map(|c| concept(w.under(r::SITE), "targetSiteCode", Some(c))))
        .all(s.performer.iter().map(|to| super::medication::performer(w.under(r::PERFORMER), to)))
        .with(author(w, (r::AUTHORED, &s.authored_on), (r::REQUESTER, s.requester.as_ref())))
        .all(indications(w, r::REASON, &s.reason_code))
        .all(comments(w, r::COMMENT, &s.note));
    identified(w, el, "planned")
}
