//! Modality worklist items (PS3.4 K.6.1): an order, and the steps that are scheduled for it.

use synovia_dicom_meta::tags;

use super::identifier::urn_oid;
use super::phantom::Subject;
use super::place::Place;
use super::study::DCM;
use super::{alert, code, name, patient, request, time, trial, visit};
use crate::generated::rules::dicom::step as r;
use crate::model::{
    Annotation, CodeableConcept, Coding, Device, DeviceName, Identifier, Location, Period, Reference, Task,
    TaskInput, TaskValue, Text,
};
use crate::trace::Rule;

/// An item of a worklist.
pub(super) fn read(place: &Place<'_, '_>) {
    let whose = Subject::of(place);
    let Subject { any: subject, treated, patient } = &whose;
    let encounter = visit::encounter(place, treated.as_ref());
    let order = request::request(place, place, subject.as_ref(), encounter.as_ref(), "active");
    for step in place.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, r::TASK) {
        let mut task = task(&step);
        task.r#for = subject.clone().map(|s| s.by(step.under(r::FOR).by));
        task.based_on = order.clone().map(|o| o.by(step.under(r::REQUEST).by)).into_iter().collect();
        task.input.extend(study(place, &step));
        step.add(task);
    }
    if whose.may_be_patient() {
        patient::measures(place, patient.as_ref(), None);
    }
    alert::alerts(place, subject.as_ref());
    trial::trials(place, &whose);
    place.spare("unused");
}

/// The step that images were scheduled as, if an item of their requests says one. What became of it is not said.
pub(super) fn scheduled<'a>(
    item: &Place<'_, 'a>,
    subject: Option<&Reference<'a>>,
    order: Option<&Reference<'a>>,
) -> Option<Reference<'a>> {
    let here = item.named("step");
    let mut task = named(&here);
    if task.identifier.is_empty() && task.description.is_none() && task.code.is_none() {
        return None;
    }
    task.r#for = subject.cloned().map(|s| s.by(here.under(r::FOR).by));
    task.based_on = order.cloned().map(|o| o.by(here.under(r::REQUEST).by)).into_iter().collect();
    Some(here.add(task).by(here.under(r::OF_STUDY).by))
}

/// What a step is: its number, and what is to be done.
fn named<'a>(step: &Place<'_, 'a>) -> Task<'a> {
    let mut task: Task<'a> = step.create(r::TASK);
    let id = step.text(tags::SCHEDULED_PROCEDURE_STEP_ID, r::ID);
    task.identifier =
        id.map(|value| Identifier { value: Some(value), ..Identifier::default() }).into_iter().collect();
    task.intent = step.constant(r::INTENT, "order");
    task.description = step.text(tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION, r::DESCRIPTION);
    let mut codes = code::concepts(step, tags::SCHEDULED_PROTOCOL_CODE_SEQUENCE, r::PROTOCOL).into_iter();
    task.code = codes.next().map(|mut first| {
        first.coding.extend(codes.flat_map(|more| more.coding));
        first
    });
    task
}

fn task<'a>(step: &Place<'_, 'a>) -> Task<'a> {
    let mut task = named(step);
    task.status = status(step).into();
    task.execution_period = period(step);
    task.owner = station(step);
    task.location = place_of(step);
    let comments = step.text(tags::COMMENTS_ON_THE_SCHEDULED_PROCEDURE_STEP, r::COMMENTS);
    task.note =
        comments.map(|text| Annotation { text: Some(text), ..Annotation::default() }).into_iter().collect();
    task.input.extend(modality(step));
    let performers = name::practitioners(
        step,
        tags::SCHEDULED_PERFORMING_PHYSICIAN_NAME,
        Some(tags::SCHEDULED_PERFORMING_PHYSICIAN_IDENTIFICATION_SEQUENCE),
        r::PERFORMER,
    );
    task.input.extend(performers.into_iter().map(|who| TaskInput {
        r#type: Some(kind(step, r::PERFORMER_TYPE, "121094")),
        value: Some(TaskValue::Reference(Box::new(who.by(step.under(r::PERFORMER).by)))),
        ..TaskInput::default()
    }));
    task
}

fn status<'a>(step: &Place<'_, 'a>) -> Text<'a> {
    let known = [
        ("SCHEDULED", r::STATUS_SCHEDULED, "requested"),
        ("ARRIVED", r::STATUS_ARRIVED, "received"),
        ("READY", r::STATUS_READY, "ready"),
        ("STARTED", r::STATUS_STARTED, "in-progress"),
        ("DEPARTED", r::STATUS_DEPARTED, "completed"),
    ];
    let word = step.peek(tags::SCHEDULED_PROCEDURE_STEP_STATUS).unwrap_or_default();
    match known.into_iter().find(|(known, ..)| word == *known) {
        Some((_, rule, code)) => {
            Some(step.text(tags::SCHEDULED_PROCEDURE_STEP_STATUS, rule)?.map(|_| code.into()))
        }
        // It stands in a worklist: somebody asks for it.
        None => step.constant(r::STATUS, "requested"),
    }
}

fn period<'a>(step: &Place<'_, 'a>) -> Option<Period<'a>> {
    let start = time::date_time(
        step,
        tags::SCHEDULED_PROCEDURE_STEP_START_DATE,
        tags::SCHEDULED_PROCEDURE_STEP_START_TIME,
        r::START,
    );
    let end = time::date_time(
        step,
        tags::SCHEDULED_PROCEDURE_STEP_END_DATE,
        tags::SCHEDULED_PROCEDURE_STEP_END_TIME,
        r::END,
    );
    (start.is_some() || end.is_some()).then_some(Period { start, end })
}

fn station<'a>(step: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let titles = step.texts(tags::SCHEDULED_STATION_AE_TITLE, r::STATION_AE);
    let names = step.texts(tags::SCHEDULED_STATION_NAME, r::STATION_NAME);
    if titles.is_empty() && names.is_empty() {
        return None;
    }
    let mut device: Device<'a> = step.named("station").create(r::STATION);
    device.identifier =
        titles.into_iter().map(|value| Identifier { value: Some(value), ..Identifier::default() }).collect();
    let named = |name| DeviceName {
        name: Some(name),
        r#type: step.constant(crate::generated::rules::dicom::device::STATION_TYPE, "user-friendly-name"),
    };
    device.device_name = names.into_iter().map(named).collect();
    Some(step.add(device).by(step.under(r::STATION).by))
}

fn place_of<'a>(step: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let name = step.text(tags::SCHEDULED_PROCEDURE_STEP_LOCATION, r::LOCATION_NAME)?;
    let mut location: Location<'a> = step.named("location").create(r::LOCATION_NAME);
    location.name = Some(name);
    Some(step.add(location).by(step.under(r::LOCATION).by))
}

/// What an input is: a code of DICOM.
fn kind<'a>(step: &Place<'_, 'a>, rule: Rule, code: &'static str) -> CodeableConcept<'a> {
    let coding = Coding {
        code: step.constant(rule, code),
        system: step.constant(r::TYPE_SYSTEM, DCM),
        ..Coding::default()
    };
    CodeableConcept { coding: vec![coding], ..CodeableConcept::default() }
}

fn modality<'a>(step: &Place<'_, 'a>) -> Option<TaskInput<'a>> {
    let code = step.text(tags::MODALITY, r::MODALITY)?;
    let coding =
        Coding { code: Some(code), system: step.constant(r::MODALITY_SYSTEM, DCM), ..Coding::default() };
    let concept = CodeableConcept { coding: vec![coding], ..CodeableConcept::default() };
    Some(TaskInput {
        r#type: Some(kind(step, r::MODALITY_TYPE, "121139")),
        value: Some(TaskValue::CodeableConcept(Box::new(concept))),
        ..TaskInput::default()
    })
}

/// The study that the step is to make.
fn study<'a>(place: &Place<'_, 'a>, step: &Place<'_, 'a>) -> Option<TaskInput<'a>> {
    let uid = place.text(tags::STUDY_INSTANCE_UID, r::STUDY)?;
    let identifier = Identifier {
        system: step.constant(r::STUDY_SYSTEM, "urn:dicom:uid"),
        value: Some(urn_oid(uid)),
        ..Identifier::default()
    };
    Some(TaskInput {
        r#type: Some(kind(step, r::STUDY_TYPE, "110180")),
        value: Some(TaskValue::Identifier(Box::new(identifier))),
        ..TaskInput::default()
    })
}
