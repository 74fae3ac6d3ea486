//! Decisions made ahead: consents of that scope, and observations that were read from such.

use super::shared::{author, comments, identified, observation, status_code};
use crate::generated::rules::cda::to_directive as r;
use crate::model::{Consent, Observation, Period, Reference, RelatedPerson, TimeOrPeriod};
use crate::to_cda::datatypes::{
    address, concept, has_code, identifiers, name, point, telecom, value, valued,
};
use crate::to_cda::section::LOINC;
use crate::to_cda::tree::{El, fixed, null};
use crate::to_cda::way::{Way, known};

/// LOINC's code for advance directives, and that of the section of them.
const CODES: &[&str] = &["75320-2", "42348-3"];

/// Whether a consent is a decision made ahead.
pub(in crate::to_cda) fn is_directive(c: &Consent<'_>) -> bool {
    let category = c.category.iter().any(|k| has_code(Some(k), &["acd", "dnr", "polst", "42348-3"]));
    has_code(c.scope.as_ref(), &["adr"]) || category
}

/// Whether an observation is one.
pub(super) fn is_directed(o: &Observation<'_>) -> bool {
    has_code(o.code.as_ref(), CODES)
}

/// Consents of that kind, and observations.
pub(super) fn all(w: Way<'_, '_>) -> Vec<El> {
    let consents = w.record.consents.iter().filter(|c| is_directive(c) && w.is_about(c.patient.as_ref()));
    let consents = consents.filter(|c| is_in_force(w, c)).map(|c| agreed(w, c));
    let observed = w.record.observations.iter().filter(|o| is_directed(o) && w.is_about(o.subject.as_ref()));
    consents.chain(observed.map(|o| observed_one(w, o))).collect()
}

/// Whether a consent holds: the template has no word for one that does not.
fn is_in_force(w: Way<'_, '_>, c: &Consent<'_>) -> bool {
    let active = matches!(known(&c.status.value), None | Some("active"));
    if !active {
        w.refuse(super::super::way::by(&c.status.value), "mapping/status-without-place");
    }
    active
}

/// A code of its kind with the translation that the template wants.
fn kind(code: Option<El>) -> El {
    let code = code.unwrap_or_else(|| null("code", "UNK"));
    let is_one = |c: &El| c.name == "translation" && c.get("@code") == Some("75320-2");
    if code.children.iter().any(is_one) { code } else { code.with(fixed("translation", "75320-2", LOINC)) }
}

/// From when and until when; without an end, that there is none.
fn time(w: Way<'_, '_>, period: &Period<'_>) -> El {
    let w = w.under(r::TIME);
    let low = point(w, "low", &period.start).unwrap_or_else(|| null("low", "UNK"));
    let high = point(w, "high", &period.end).filter(|h| h.get("@value").is_some());
    El::new("effectiveTime").with(low).with(high.unwrap_or_else(|| null("high", "NA")))
}

fn status(w: Way<'_, '_>, status: &crate::model::Text<'_>) -> El {
    status_code(w.under(r::STATUS).cell(status), &[], "completed")
}

fn agreed<'a>(w: Way<'_, 'a>, c: &Consent<'a>) -> El {
    let period = c.period.clone().unwrap_or_default();
    let period =
        if period.start.is_some() { period } else { Period { start: c.date_time.clone(), ..period } };
    let scope = c
        .scope
        .iter()
        .flat_map(|s| &s.coding)
        .map(|c| w.under(r::CODE).origin(super::super::way::by(&c.code)));
    let code = kind(concept(w.under(r::CODE), "code", c.category.first()));
    let el = observation("AdvanceDirectiveObservation")
        .all(identifiers(w.under(r::ID), &c.identifier))
        .with(scope.fold(code, El::also))
        .with(status(w, &c.status.value))
        .with(time(w, &period))
        .with(
            valued(concept(w.under(r::VALUE), "value", c.policy_rule.as_ref()), "CD")
                .unwrap_or_else(|| null("value", "UNK").fix("@xsi:type", "CD")),
        )
        .all(c.performer.iter().filter_map(|to| agent(w, to)));
    identified(w, el, "directive")
}

fn observed_one<'a>(w: Way<'_, 'a>, o: &Observation<'a>) -> El {
    let period = match &o.effective {
        Some(TimeOrPeriod::Period(period)) => period.clone(),
        Some(TimeOrPeriod::DateTime(at)) => Period { start: Some(at.clone()), ..Period::default() },
        None => Period::default(),
    };
    let found = o.value.as_ref().and_then(|v| value(w.under(r::VALUE), "value", v));
    let found = found.unwrap_or_else(|| null("value", "UNK").fix("@xsi:type", "CD"));
    let agents: Vec<El> = o.performer.iter().filter_map(|to| agent(w, to)).collect();
    let who = o.performer.iter().find(|to| w.follow::<RelatedPerson<'a>>(to).is_none());
    let el = observation("AdvanceDirectiveObservation")
        .all(identifiers(w.under(r::ID), &o.identifier))
        .with(kind(concept(w.under(r::CODE), "code", o.code.as_ref())))
        .with(status(w, &o.status.value))
        .with(time(w, &period))
        .with(found)
        .with(author(w, (r::AUTHOR, &o.issued), (r::AUTHOR, who)))
        .all(agents)
        .all(comments(w, r::COMMENT, &o.note));
    identified(w, el, "directive")
}

/// Who speaks for the patient.
fn agent<'a>(w: Way<'_, 'a>, to: &Reference<'a>) -> Option<El> {
    let w = w.under(r::AGENT);
    let p = w.follow::<RelatedPerson<'a>>(to)?;
    let names: Vec<El> = p.name.iter().filter_map(|n| name(w, n)).collect();
    let role = El::new("participantRole")
        .fix("@classCode", "AGNT")
        .all(identifiers(w, &p.identifier))
        .with(concept(w, "code", p.relationship.first()))
        .all(p.address.iter().filter_map(|a| address(w, a)))
        .all(p.telecom.iter().filter_map(|t| telecom(w, t)))
        .with((!names.is_empty()).then(|| El::new("playingEntity").all(names)));
    let el = El::new("participant").fix("@typeCode", "CST").with(role);
    Some(el.also_below(w.origin(to.by)))
}
