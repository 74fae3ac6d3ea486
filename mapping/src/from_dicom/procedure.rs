//! The steps that a modality performed (PS3.3 C.4.14 and table 10-16), as the instances they made say it.

use std::collections::BTreeMap;

use synovia_dicom_meta::{Tag, tags};

use super::identifier::urn_oid;
use super::place::{Member, Place};
use super::{code, time};
use crate::generated::rules::dicom::procedure as r;
use crate::model::{
    Annotation, Device, DeviceName, Identifier, Period, Procedure, ProcedurePerformer, Reference,
    TimeOrPeriod,
};

/// What tells one step from another, beside the UID of the message that tells of it.
const KEY: [Tag; 4] = [
    tags::PERFORMED_PROCEDURE_STEP_ID,
    tags::PERFORMED_PROCEDURE_STEP_START_DATE,
    tags::PERFORMED_PROCEDURE_STEP_START_TIME,
    tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION,
];

/// The steps that instances were made in.
pub(super) fn steps<'a>(
    place: &Place<'_, 'a>,
    subject: Option<&Reference<'a>>,
    encounter: Option<&Reference<'a>>,
) -> Vec<Reference<'a>> {
    let mut found: BTreeMap<Vec<String>, Vec<Member<'a>>> = BTreeMap::new();
    for member in place.members() {
        let alone = place.part(vec![*member], "");
        let told = alone.look(tags::REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE);
        let uid = told.and_then(|item| item.peek(tags::REFERENCED_SOP_INSTANCE_UID));
        let said = KEY.map(|tag| alone.peek(tag)).into_iter().chain([uid]);
        let key: Vec<String> = said.map(|part| part.unwrap_or_default().into_owned()).collect();
        if key.iter().any(|part| !part.is_empty()) {
            found.entry(key).or_default().push(*member);
        }
    }
    let one = |(key, members): (Vec<String>, Vec<Member<'a>>)| {
        let here = place.part(members, &format!("step {}", key.join("/"))).under(r::STEP);
        step(&here, subject, encounter)
    };
    found.into_iter().map(one).collect()
}

fn step<'a>(
    place: &Place<'_, 'a>,
    subject: Option<&Reference<'a>>,
    encounter: Option<&Reference<'a>>,
) -> Reference<'a> {
    let mut thing: Procedure<'a> = place.create(r::PROCEDURE);
    let id = place.text(tags::PERFORMED_PROCEDURE_STEP_ID, r::ID);
    thing.identifier =
        id.map(|value| Identifier { value: Some(value), ..Identifier::default() }).into_iter().collect();
    for item in place.items(tags::REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE, r::UID) {
        let uid = item.text(tags::REFERENCED_SOP_INSTANCE_UID, r::UID).map(urn_oid);
        thing.identifier.extend(uid.map(|value| Identifier {
            system: item.constant(r::UID_SYSTEM, "urn:dicom:uid"),
            value: Some(value),
            ..Identifier::default()
        }));
    }
    let mut codes = code::concepts(place, tags::PERFORMED_PROTOCOL_CODE_SEQUENCE, r::PROTOCOL).into_iter();
    let mut concept = codes.next();
    if let Some(concept) = &mut concept {
        concept.coding.extend(codes.flat_map(|more| more.coding));
    }
    let words = place.text(tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION, r::DESCRIPTION);
    if words.is_some() {
        concept.get_or_insert_default().text = words;
    }
    thing.code = concept;
    thing.reason_code =
        code::concepts(place, tags::REASON_FOR_PERFORMED_PROCEDURE_CODE_SEQUENCE, r::REASON_CODE);
    let (from, to) = (
        [tags::PERFORMED_PROCEDURE_STEP_START_DATE, tags::PERFORMED_PROCEDURE_STEP_START_TIME],
        [tags::PERFORMED_PROCEDURE_STEP_END_DATE, tags::PERFORMED_PROCEDURE_STEP_END_TIME],
    );
    let start = time::date_time(place, from[0], from[1], r::START);
    let end = time::date_time(place, to[0], to[1], r::END);
    // A step that ended was completed, or given up: only the modality's own message says which.
    thing.status = place.constant(r::STATUS, "unknown").into();
    thing.performed = (start.is_some() || end.is_some())
        .then(|| TimeOrPeriod::Period(Period { start, end, ..Period::default() }));
    let note = place.text(tags::COMMENTS_ON_THE_PERFORMED_PROCEDURE_STEP, r::COMMENTS);
    thing.note =
        note.map(|text| Annotation { text: Some(text), ..Annotation::default() }).into_iter().collect();
    thing.performer = station(place)
        .map(|actor| ProcedurePerformer { actor: Some(actor), ..ProcedurePerformer::default() })
        .into_iter()
        .collect();
    thing.subject = subject.cloned().map(|s| s.by(place.under(r::SUBJECT).by));
    thing.encounter = encounter.cloned().map(|e| e.by(place.under(r::ENCOUNTER).by));
    place.add(thing)
}

/// The equipment that performed a step, if its name or title is said.
fn station<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let title = place.text(tags::PERFORMED_STATION_AE_TITLE, r::STATION_AE);
    let name = place.text(tags::PERFORMED_STATION_NAME, r::STATION_NAME);
    if title.is_none() && name.is_none() {
        return None;
    }
    let place = place.named("station");
    let mut thing: Device<'a> = place.create(r::STATION);
    thing.identifier =
        title.map(|value| Identifier { value: Some(value), ..Identifier::default() }).into_iter().collect();
    thing.device_name = name
        .map(|name| DeviceName {
            name: Some(name),
            r#type: place.constant(r::STATION_NAME_TYPE, "user-friendly-name"),
        })
        .into_iter()
        .collect();
    Some(place.add(thing).by(place.under(r::PERFORMER).by))
}
