//! The visit during which a study was made (PS3.3 C.3).

use synovia_dicom_meta::tags;

use super::identifier::{OF_VISIT, issued};
use super::parties::PARTICIPATION;
use super::place::Place;
use super::{code, name, time};
use crate::generated::rules::dicom::encounter as r;
use crate::model::{
    CodeableConcept, Coding, Encounter, EncounterLocation, EncounterParticipant, Hospitalization, Identifier,
    Location, Period, Reference, Text,
};

/// The visit, if anything but its status is said of it.
pub(super) fn encounter<'a>(place: &Place<'_, 'a>, subject: Option<&Reference<'a>>) -> Option<Reference<'a>> {
    let mut thing: Encounter<'a> = place.create(r::ENCOUNTER);
    if let Some(value) = place.text(tags::ADMISSION_ID, r::ID) {
        let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
        issued(place, &OF_VISIT, &mut identifier);
        if identifier.assigner.is_none() && identifier.system.is_none() {
            let display = place.text(tags::ISSUER_OF_ADMISSION_ID, r::ISSUER);
            identifier.assigner = display.map(|d| Reference { display: Some(d), ..Reference::default() });
        }
        thing.identifier.push(identifier);
    }
    if let Some(name) = place.text(tags::CURRENT_PATIENT_LOCATION, r::LOCATION_NAME) {
        let mut location: Location<'a> = place.named("location").create(r::LOCATION_NAME);
        location.name = Some(name);
        let at = place.add(location).by(place.under(r::LOCATION).by);
        thing.location.push(EncounterLocation { location: Some(at), ..EncounterLocation::default() });
    }
    let start = time::date_time(place, tags::ADMITTING_DATE, tags::ADMITTING_TIME, r::ADMITTED);
    let end = time::date_time(place, tags::DISCHARGE_DATE, tags::DISCHARGE_TIME, r::DISCHARGED);
    thing.period = (start.is_some() || end.is_some()).then_some(Period { start, end });
    thing.status = status(place).into();
    thing.hospitalization = hospitalization(place);
    thing.episode_of_care = episode(place).into_iter().collect();
    thing.participant = participants(place);
    thing.reason_code = code::concepts(place, tags::ADMITTING_DIAGNOSES_CODE_SEQUENCE, r::DIAGNOSIS_CODE);
    let words = place.texts(tags::ADMITTING_DIAGNOSES_DESCRIPTION, r::DIAGNOSIS);
    let reason = |text| CodeableConcept { text: Some(text), ..CodeableConcept::default() };
    thing.reason_code.extend(words.into_iter().map(reason));
    thing.reason_code.extend(code::concepts(place, tags::REASON_FOR_VISIT_CODE_SEQUENCE, r::REASON_CODE));
    thing.reason_code.extend(place.text(tags::REASON_FOR_VISIT, r::REASON).map(reason));
    let known = !thing.identifier.is_empty()
        || !thing.location.is_empty()
        || thing.period.is_some()
        || !thing.reason_code.is_empty()
        || !thing.participant.is_empty()
        || !thing.episode_of_care.is_empty()
        || thing.hospitalization.is_some();
    if !known {
        return None;
    }
    thing.subject = subject.cloned().map(|s| s.by(place.under(r::SUBJECT).by));
    Some(place.add(thing))
}

fn status<'a>(place: &Place<'_, 'a>) -> Text<'a> {
    let known = [
        ("CREATED", r::STATUS_CREATED, "planned"),
        ("SCHEDULED", r::STATUS_SCHEDULED, "planned"),
        ("ADMITTED", r::STATUS_ADMITTED, "in-progress"),
        ("DISCHARGED", r::STATUS_DISCHARGED, "finished"),
    ];
    let word = place.peek(tags::VISIT_STATUS_ID)?;
    let (_, rule, code) = known.into_iter().find(|(known, ..)| word == *known)?;
    Some(place.text(tags::VISIT_STATUS_ID, rule)?.map(|_| code.into()))
}

/// How the patient came, and what is to be arranged.
fn hospitalization<'a>(place: &Place<'_, 'a>) -> Option<Hospitalization<'a>> {
    let words = |tag, rule| {
        let text = place.text(tag, rule)?;
        Some(CodeableConcept { text: Some(text), ..CodeableConcept::default() })
    };
    let admit_source = words(tags::ROUTE_OF_ADMISSIONS, r::ROUTE);
    let special_arrangement: Vec<_> = words(tags::SPECIAL_NEEDS, r::SPECIAL_NEEDS).into_iter().collect();
    (admit_source.is_some() || !special_arrangement.is_empty()).then(|| Hospitalization {
        admit_source,
        special_arrangement,
        ..Hospitalization::default()
    })
}

/// The episode that the visit is part of, by its number.
fn episode<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let number = place.text(tags::SERVICE_EPISODE_ID, r::EPISODE)?;
    let identifier = Identifier { value: Some(number), ..Identifier::default() };
    let display = place.text(tags::SERVICE_EPISODE_DESCRIPTION, r::EPISODE_DESCRIPTION);
    Some(Reference { identifier: Some(Box::new(identifier)), display, ..Reference::default() })
}

/// The physicians who are responsible for the patient, and those consulted.
fn participants<'a>(place: &Place<'_, 'a>) -> Vec<EncounterParticipant<'a>> {
    let roles = [
        (
            tags::PHYSICIANS_OF_RECORD,
            tags::PHYSICIANS_OF_RECORD_IDENTIFICATION_SEQUENCE,
            (r::PHYSICIAN, r::PHYSICIAN_TYPE, "ATND"),
        ),
        (
            tags::CONSULTING_PHYSICIAN_NAME,
            tags::CONSULTING_PHYSICIAN_IDENTIFICATION_SEQUENCE,
            (r::CONSULTANT, r::CONSULTANT_TYPE, "CON"),
        ),
    ];
    let mut all = Vec::new();
    for (tag, details, (rule, kind, word)) in roles {
        let found = name::practitioners(place, tag, Some(details), rule);
        all.extend(found.into_iter().map(|who| {
            let coding = Coding {
                code: place.constant(kind, word),
                system: place.constant(r::TYPE_SYSTEM, PARTICIPATION),
                ..Coding::default()
            };
            EncounterParticipant {
                r#type: vec![CodeableConcept { coding: vec![coding], ..CodeableConcept::default() }],
                individual: Some(who.by(place.under(rule).by)),
                ..EncounterParticipant::default()
            }
        }));
    }
    all
}
