//! Visits: no page is published for this direction; the inverse of how they are read.

use super::problem::problem;
use super::shared::{identified, indications, related, statement};
use crate::generated::rules::cda::to_encounter as r;
use crate::model::{Condition, Encounter, EncounterParticipant, Extended, Kind};
use crate::to_cda::datatypes::{concept, concept_of, identifiers, interval};
use crate::to_cda::party::{ENTITY, party};
use crate::to_cda::section::LOINC;
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, known};

/// The visits. The one that the document is of stands in the header; where it has a twin with its identifier, as documents
/// have that were read, the twin is the one among the entries.
pub(super) fn all(w: Way<'_, '_>) -> Vec<El> {
    let header = crate::to_cda::header::composition(w).and_then(|c| c.encounter.as_ref()?.to);
    let id = |e: &Encounter<'_>| {
        e.identifier.iter().find_map(|id| Some((known(&id.system)?.to_owned(), known(&id.value)?.to_owned())))
    };
    let ours = w.record.encounters.iter().enumerate().filter(|(_, e)| w.is_about(e.subject.as_ref()));
    let ours: Vec<_> = ours.map(|(index, e)| (index, e, id(e))).collect();
    let has_twin = |index: usize, own: &Option<(String, String)>| {
        own.is_some() && ours.iter().any(|(other, _, id)| *other != index && id == own)
    };
    let is_header =
        |index| header.is_some_and(|key| key.kind == Kind::Encounter && key.index as usize == index);
    let shown = ours.iter().filter(|(index, _, id)| !(is_header(*index) && has_twin(*index, id)));
    shown.filter(|(_, e, _)| !is_planned(e)).map(|(_, e, _)| activity(w, e)).collect()
}

/// The visits that are only planned, which stand in the plan.
pub(super) fn planned(w: Way<'_, '_>) -> Vec<El> {
    let ours = w.record.encounters.iter().filter(|e| is_planned(e) && w.is_about(e.subject.as_ref()));
    ours.map(|e| activity(w, e)).collect()
}

fn is_planned(e: &Encounter<'_>) -> bool {
    known(&e.status.value) == Some("planned")
}

/// A visit.
fn activity<'a>(w: Way<'_, 'a>, e: &Encounter<'a>) -> El {
    let code = concept(w.under(r::TYPE), "code", e.r#type.first());
    let class = e.class.as_ref();
    let code = match (code, class) {
        (Some(code), Some(class)) => code.with(concept_of(w.under(r::CLASS), "translation", class)),
        (None, Some(class)) => {
            concept_of(w.under(r::CLASS), "code", class).unwrap_or_else(|| null("code", "NI"))
        }
        (Some(code), None) => code,
        (None, None) => null("code", "NI"),
    };
    let stay = e.hospitalization.as_ref();
    let end = stay.and_then(|h| h.discharge_disposition.as_ref());
    let (mood, of) = if is_planned(e) { ("INT", "PlannedEncounter") } else { ("EVN", "EncounterActivity") };
    let el = statement("encounter", "ENC", mood, of)
        .all(identifiers(w.under(r::ID), &e.identifier))
        .with(code)
        .with(status(w, &e.status))
        .with(e.period.as_ref().and_then(|p| interval(w.under(r::PERIOD), "effectiveTime", p)))
        .or("effectiveTime", || null("effectiveTime", "UNK"))
        .with(concept(w.under(r::DISPOSITION), "sdtc:dischargeDispositionCode", end))
        .all(e.participant.iter().filter_map(|p| participant(w, p)))
        .all(e.location.iter().filter_map(|l| w.under(r::LOCATION).place(l.location.as_ref()?)))
        .all(indications(w, r::REASON, &e.reason_code))
        .all(e.diagnosis.iter().filter_map(|d| diagnosis(w, d.condition.as_ref()?)));
    identified(w, el, "encounter")
}

fn status(w: Way<'_, '_>, status: &Extended<'_>) -> Option<El> {
    let value = status.value.as_ref()?;
    let code = match known(&status.value)? {
        "unknown" => {
            let flavor = w.under(r::STATUS).made(value.by, "UNK");
            return Some(El::new("statusCode").set("@nullFlavor", Some(flavor)));
        }
        "finished" => "completed",
        "cancelled" => "cancelled",
        "entered-in-error" => "nullified",
        "onleave" => "suspended",
        // What is planned its mood says.
        _ => "active",
    };
    Some(El::new("statusCode").set("@code", Some(w.under(r::STATUS).made(value.by, code))))
}

fn participant<'a>(w: Way<'_, 'a>, p: &EncounterParticipant<'a>) -> Option<El> {
    let w = w.under(r::PARTICIPANT);
    let who = party(w, ENTITY, p.individual.as_ref()?);
    let function = concept(w, "sdtc:functionCode", p.r#type.first());
    Some(El::new("performer").with(function).with(who))
}

/// A diagnosis of the visit; one that is no encounter diagnosis stands among the problems.
fn diagnosis<'a>(w: Way<'_, 'a>, to: &crate::model::Reference<'a>) -> Option<El> {
    let c = w.follow::<Condition<'a>>(to).filter(|c| w.is_about(c.subject.as_ref()))?;
    let c = Some(c).filter(|c| w.is_verified(c.verification_status.as_ref()))?;
    let coding = c.category.iter().flat_map(|c| &c.coding);
    let kind = coding.clone().find(|c| known(&c.code) == Some("encounter-diagnosis"))?;
    if c.category
        .iter()
        .any(|c| crate::to_cda::datatypes::has_code(Some(c), &["problem-list-item", "health-concern"]))
    {
        return None;
    }
    let by = w.under(r::DIAGNOSIS).origin(to.by);
    let rule = crate::generated::rules::ccda::fc_problems::R24;
    let mapped =
        w.under(rule).mapped("FC-ProblemCategory", "encounter-diagnosis", super::super::way::by(&kind.code));
    let act = statement("act", "ACT", "EVN", "EncounterDiagnosis").with(fixed("code", "29308-4", LOINC));
    let act = mapped.into_iter().flat_map(|cell| cell.by).fold(act, El::also_below);
    let act = act.also_below(w.under(rule).origin(super::super::way::by(&kind.system)));
    let act = act.with(related("SUBJ", problem(w, c)));
    Some(related("COMP", act.also_below(by)))
}
