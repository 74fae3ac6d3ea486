//! The visit of a message: PV1 and PV2.

use synovia_hl7v2::SegmentView;

use crate::from_hl7v2::datatypes::msg;
use crate::from_hl7v2::scope::{Scope, Test, V2};
use crate::from_hl7v2::segments::{pv1, pv2};
use crate::generated::rules::fhir::required;
use crate::generated::rules::hl7v2::msh_encounter as own;
use crate::generated::rules::messages::adt_a11;
use crate::generated::rules::segments::msh_encounter;
use crate::model::{Basic, Coverage, Encounter, Key, Patient, Reference, Text};
use crate::trace::Rule;

/// The rows of a message map for PV1 and PV2.
#[derive(Debug)]
pub(crate) struct VisitRows {
    pub(crate) encounter: Rule,
    pub(crate) history: Rule,
    pub(crate) patient: Rule,
    pub(crate) coverage: Rule,
    pub(crate) encounter_additional: Rule,
}

/// Reads the visit of `patient`; `None` without PV1.
pub(crate) fn read<'a>(
    v2: &V2<'a>,
    rows: &VisitRows,
    pv1: Option<SegmentView<'a>>,
    pv2: Option<SegmentView<'a>>,
    patient: Option<Key>,
) -> Option<Key> {
    let pv1 = v2.segment(pv1?);
    if !pv1::is_visit(pv1) {
        return None;
    }
    let s = pv1.under(rows.encounter);
    let mut encounter: Encounter<'a> = s.create();
    encounter.status = status(s).into();
    let temporary = pv1::encounter(s, &mut encounter);
    encounter.episode_of_care.extend(pv1::episode(s, patient));
    encounter.subject = patient.map(Reference::to);
    if let Some(pv2) = pv2 {
        pv2::encounter(v2.segment(pv2).under(rows.encounter_additional), &mut encounter);
    }
    let key = v2.cx.add(encounter);
    history(pv1, rows, patient, temporary);
    importance(pv1, rows, patient);
    coverage(pv1, rows, patient);
    Some(key)
}

/// What the visit has come to. PV1 tells, except for events that end or take back what PV1 still shows.
fn status<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let event = s.v2.message.trigger_event().unwrap_or_default();
    let turned = matches!(event, b"A03" | b"A11" | b"A13");
    turned
        .then(|| status_by_event(s.v2))
        .flatten()
        .or_else(|| status_by_our_table(s.v2, true))
        .or_else(|| pv1::status(s))
        .or_else(|| status_by_event(s.v2))
        .or_else(|| status_by_our_table(s.v2, false))
        .or_else(|| s.constant(required::STATUS, "unknown"))
}

/// `MSH-Encounter`. Only the map of ADT_A11 asks for it, but the events it translates are those of many messages.
fn status_by_event<'a>(v2: &V2<'a>) -> Text<'a> {
    let s = v2.segment(v2.message.header()?).under(adt_a11::R7);
    s.get(9, msh_encounter::R11, |s| {
        let event = msg::code(s)?;
        s.translate(&event, synovia_terminology::maps::EVENT_ENCOUNTER_STATUS).map(|t| t.code)
    })
}

/// Events that the published map does not have, the status they give a visit, and whether they turn what PV1 still shows.
#[rustfmt::skip]
const EVENTS: [(&str, &str, bool); 9] = [
    ("A14", "planned", false),
    ("A21", "onleave", true),
    ("A22", "in-progress", true),
    ("A23", "entered-in-error", true),
    ("A27", "cancelled", true),
    ("A38", "cancelled", true),
    ("A52", "in-progress", true),
    ("A53", "onleave", true),
    ("A15", "in-progress", false),
];

fn status_by_our_table<'a>(v2: &V2<'a>, turns: bool) -> Text<'a> {
    let s = v2.segment(v2.message.header()?);
    s.get(9, own::EVENT, |s| {
        let event = msg::code(s)?;
        let (_, status, _) = EVENTS.iter().find(|(code, _, t)| *code == event.is && *t == turns)?;
        Some(event.map(|_| (*status).into()))
    })
}

fn history(pv1: Scope<'_, '_>, rows: &VisitRows, patient: Option<Key>, temporary: Option<Key>) {
    let Some(s) = pv1.when(rows.history, |t| t.valued(43)) else { return };
    let mut history: Basic<'_> = s.create();
    pv1::history(s, &mut history, temporary);
    history.subject = patient.map(Reference::to);
    s.add(history);
}

fn importance<'a>(pv1: Scope<'_, 'a>, rows: &VisitRows, patient: Option<Key>) {
    let Some((patient, importance)) = patient.zip(pv1::patient(pv1.under(rows.patient))) else { return };
    pv1.cx().update::<Patient<'a>>(patient, |p| p.common.extension.push(importance));
}

fn coverage<'a>(pv1: Scope<'_, 'a>, rows: &VisitRows, patient: Option<Key>) {
    for class in pv1.repetitions(20) {
        let Some(s) = class.when(rows.coverage, Test::this_is_valued) else { continue };
        let Some(r#type) = pv1::coverage_type(s) else { continue };
        let mut coverage: Coverage<'a> = s.create();
        coverage.r#type = Some(r#type);
        coverage.beneficiary = patient.map(Reference::to);
        s.add(coverage);
    }
}
