//! A scheduled step (PS3.3 C.4.10).

use synovia_dicom_meta::tags;

use super::datatypes::{concept, date_time, person};
use super::item::{Cell, Item};
use super::way::{Way, by, known};
use crate::generated::rules::dicom::step as r;
use crate::model::{CodeableConcept, Device, Location, Task, TaskInput, TaskValue};

/// The step; what it says of the study stands in the data set around it.
pub(super) fn write(w: Way<'_, '_>, task: &Task<'_>, around: &mut Item) -> Item {
    let mut out = Item::default();
    let id = task.identifier.first().and_then(|i| w.text(r::ID, &i.value));
    out.text(tags::SCHEDULED_PROCEDURE_STEP_ID, id);
    out.text(tags::SCHEDULED_PROCEDURE_STEP_STATUS, status(w, task));
    let period = task.execution_period.as_ref();
    let start = (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, tags::SCHEDULED_PROCEDURE_STEP_START_TIME);
    date_time(w, r::START, period.and_then(|p| p.start.as_ref()), start, &mut out);
    let end = (tags::SCHEDULED_PROCEDURE_STEP_END_DATE, tags::SCHEDULED_PROCEDURE_STEP_END_TIME);
    date_time(w, r::END, period.and_then(|p| p.end.as_ref()), end, &mut out);
    out.text(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, w.text(r::DESCRIPTION, &task.description));
    if let Some(code) = &task.code {
        concept(w, r::PROTOCOL, code, tags::SCHEDULED_PROTOCOL_CODE_SEQUENCE, &mut out);
    }
    station(w, task, &mut out);
    if let Some(at) = &task.location
        && let Some(place) = at.to.and_then(|key| w.record.get::<Location<'_>>(key))
        && let Some(mut cell) = w.under(r::LOCATION).text(r::LOCATION_NAME, &place.name)
    {
        w.under(r::LOCATION).followed(&mut cell, at.by);
        out.text(tags::SCHEDULED_PROCEDURE_STEP_LOCATION, Some(cell));
    }
    let comments = task.note.first().and_then(|note| w.text(r::COMMENTS, &note.text));
    out.text(tags::COMMENTS_ON_THE_SCHEDULED_PROCEDURE_STEP, comments);
    for input in &task.input {
        one_input(w, input, &mut out, around);
    }
    let links = [&task.r#for].into_iter().flatten().map(|l| (r::FOR, l));
    let orders = task.based_on.iter().map(|l| (r::REQUEST, l));
    if let Some(cell) = out.first() {
        for (rule, link) in links.chain(orders) {
            w.under(rule).followed(cell, link.by);
        }
    }
    out
}

fn status(w: Way<'_, '_>, task: &Task<'_>) -> Option<Cell> {
    let all = [
        ("requested", r::STATUS_SCHEDULED, "SCHEDULED"),
        ("received", r::STATUS_ARRIVED, "ARRIVED"),
        ("accepted", r::STATUS_SCHEDULED, "SCHEDULED"),
        ("ready", r::STATUS_READY, "READY"),
        ("in-progress", r::STATUS_STARTED, "STARTED"),
        ("completed", r::STATUS_DEPARTED, "DEPARTED"),
    ];
    let (word, by) = (known(&task.status.value)?, by(&task.status.value)?);
    let found = all.into_iter().find(|(known, ..)| *known == word);
    if found.is_none() {
        w.refuse(by, "mapping/code-not-mapped");
    }
    found.map(|(_, rule, code)| w.made(rule, by, code))
}

/// The device the step is done on.
fn station(w: Way<'_, '_>, task: &Task<'_>, out: &mut Item) {
    let Some(owner) = &task.owner else { return };
    let w = w.under(r::STATION);
    let Some(device) = owner.to.and_then(|key| w.record.get::<Device<'_>>(key)) else { return };
    let mut own = Item::default();
    for identifier in &device.identifier {
        own.text(tags::SCHEDULED_STATION_AE_TITLE, w.text(r::STATION_AE, &identifier.value));
    }
    for name in &device.device_name {
        let cell = w.text(r::STATION_NAME, &name.name);
        if let Some(cell) = &cell {
            w.decided(cell, by(&name.r#type));
        }
        own.text(tags::SCHEDULED_STATION_NAME, cell);
    }
    if let Some(cell) = own.first() {
        w.followed(cell, owner.by);
    }
    out.append(own);
}

/// Codes of DICOM for what a step needs.
const MODALITY: &str = "121139";
const STUDY: &str = "110180";
const PERFORMER: &str = "121094";

fn is_kind(kind: &Option<CodeableConcept<'_>>, code: &str) -> bool {
    kind.iter().flat_map(|kind| &kind.coding).any(|coding| known(&coding.code) == Some(code))
}

fn one_input(w: Way<'_, '_>, input: &TaskInput<'_>, out: &mut Item, around: &mut Item) {
    let mut item = Item::default();
    match &input.value {
        Some(TaskValue::CodeableConcept(value)) if is_kind(&input.r#type, MODALITY) => {
            let Some(coding) = value.coding.first() else { return };
            let cell = w.text(r::MODALITY, &coding.code);
            if let Some(cell) = &cell {
                w.decided(cell, by(&coding.system));
            }
            item.text(tags::MODALITY, cell);
        }
        Some(TaskValue::Identifier(value)) if is_kind(&input.r#type, STUDY) => {
            let uid = w.changed(r::STUDY, &value.value, "mapping/value-not-valid", |uri| {
                uri.strip_prefix("urn:oid:").map(str::to_string)
            });
            if let Some(cell) = &uid {
                w.decided(cell, by(&value.system).into_iter().chain(kinds(input)));
            }
            // Steps of one order make one study.
            if !around.has(tags::STUDY_INSTANCE_UID) {
                around.text(tags::STUDY_INSTANCE_UID, uid);
            }
            return;
        }
        Some(TaskValue::Reference(value)) if is_kind(&input.r#type, PERFORMER) => {
            let place = (
                tags::SCHEDULED_PERFORMING_PHYSICIAN_NAME,
                tags::SCHEDULED_PERFORMING_PHYSICIAN_IDENTIFICATION_SEQUENCE,
            );
            person(w, r::PERFORMER, value, place, &mut item);
        }
        _ => return,
    }
    if let Some(cell) = item.first() {
        w.decided(cell, kinds(input));
    }
    out.append(item);
}

/// What says of which kind an input is.
fn kinds<'i>(input: &'i TaskInput<'_>) -> impl Iterator<Item = crate::trace::Origin> + use<'i> {
    let codings = input.r#type.iter().flat_map(|kind| &kind.coding);
    codings
        .flat_map(|coding| [by(&coding.code), by(&coding.system)])
        .flatten()
        .collect::<Vec<_>>()
        .into_iter()
}
