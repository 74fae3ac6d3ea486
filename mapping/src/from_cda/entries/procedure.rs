//! What was done: Procedure, by the page of procedures.

use super::Around;
use super::device::product_instance;
use super::encounter::place;
use super::related::Related;
use super::shared::{
    add, authored, by_negation, encounter, is_reason, narrative, negated, notes, reasons, status, subject,
};
use crate::from_cda::datatypes::{When, concept, concept_or_absent, identifiers, when};
use crate::from_cda::participation::participant;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_procedures as r;
use crate::generated::rules::cda::procedure as own;
use crate::model::{Procedure, ProcedurePerformer, Reference, Text, TimeOrPeriod};

const TIMES: When = When { point: r::R22, low: r::R23, high: r::R24 };

/// A procedure, an act or whatever else was done.
pub(super) fn procedure<'a>(s: Scope<'_, 'a>, around: &Around<'a>) -> Vec<Reference<'a>> {
    let s = s.under(own::PROCEDURE);
    let mut related = Related::of(s);
    let mut out: Procedure<'a> = s.create(own::PROCEDURE);
    out.identifier = identifiers(s, r::R19);
    out.common.text = narrative(s);
    out.subject = subject(s);
    out.encounter = encounter(s, around);
    out.code = s.child("code").and_then(|c| concept_or_absent(c.under(r::R20)));
    out.status = done(s).into();
    out.performed = s.child("effectiveTime").and_then(|t| when(t, TIMES)).or_else(|| unknown(s));
    out.body_site = s.all("targetSiteCode", r::R25, concept);
    let authored = authored(s, r::R26, r::R26);
    out.recorder = authored.by.clone();
    let performers = s.all("performer", r::R27, participant);
    out.performer = performers
        .into_iter()
        .map(|who| ProcedurePerformer { actor: Some(who), ..Default::default() })
        .collect();
    for participant in s.children("participant") {
        match participant.peek("typeCode") {
            "LOC" if out.location.is_none() => out.location = place(participant.under(r::R28)),
            "DEV" => out.focal_device.extend(product_instance(participant.under(own::DEVICE))),
            _ => {}
        }
    }
    let why = related.take(is_reason);
    reasons(s, why, r::R29, &mut out.reason_code, &mut out.reason_reference);
    out.note = notes(&mut related, r::R30);
    let method = s.get("methodCode", own::METHOD, concept);
    out.used_code.extend(method);
    let key = add(s, out, &authored);
    let mut all = vec![s.refer(key, own::PROCEDURE)];
    // FHIR's procedures name no specimens: what was taken stands beside.
    all.extend(s.children("specimen").filter_map(|sp| super::specimen::specimen(sp.under(own::SPECIMEN))));
    all.extend(related.rest(s, around));
    all
}

fn done<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if negated(s) {
        let not = by_negation(s, r::R18, "not-done");
        if let (Some(place), Some(not)) = (s.child("statusCode"), &not) {
            place.code_decides(not.by);
        }
        return not;
    }
    status(s, r::R21, "CF-ProcedureStatus")
}

/// A time that is not known is said to be so.
fn unknown<'a>(s: Scope<'_, 'a>) -> Option<TimeOrPeriod<'a>> {
    let by = s.made(r::R22);
    let reason = crate::model::Val { is: "unknown".into(), by, null: true };
    Some(TimeOrPeriod::DateTime(reason))
}
