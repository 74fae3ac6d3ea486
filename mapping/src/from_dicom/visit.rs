//! The visit during which a study was made (PS3.3 C.3).

use synovia_dicom_meta::tags;

use super::identifier::{Issuer, issued};
use super::place::Place;
use super::{code, time};
use crate::generated::rules::dicom::encounter as r;
use crate::model::{CodeableConcept, Encounter, EncounterLocation, Identifier, Location, Period, Reference};

const ISSUER: Issuer = Issuer {
    sequence: tags::ISSUER_OF_ADMISSION_ID_SEQUENCE,
    iso: r::ISSUER_ISO,
    uri: r::ISSUER_URI,
    uuid: r::ISSUER_UUID,
    name: Some(r::ISSUER_NAME),
};

/// The visit, if it has a number, a place or a reason.
pub(super) fn encounter<'a>(place: &Place<'_, 'a>, subject: Option<&Reference<'a>>) -> Option<Reference<'a>> {
    let mut thing: Encounter<'a> = place.create(r::ENCOUNTER);
    if let Some(value) = place.text(tags::ADMISSION_ID, r::ID) {
        let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
        issued(place, &ISSUER, &mut identifier);
        thing.identifier.push(identifier);
    }
    if let Some(name) = place.text(tags::CURRENT_PATIENT_LOCATION, r::LOCATION_NAME) {
        let mut location: Location<'a> = place.named("location").create(r::LOCATION_NAME);
        location.name = Some(name);
        let at = place.add(location).by(place.under(r::LOCATION).by);
        thing.location.push(EncounterLocation { location: Some(at), ..EncounterLocation::default() });
    }
    let start = time::date_time(place, tags::ADMITTING_DATE, tags::ADMITTING_TIME, r::ADMITTED);
    thing.period = start.map(|start| Period { start: Some(start), ..Period::default() });
    thing.reason_code = code::concepts(place, tags::ADMITTING_DIAGNOSES_CODE_SEQUENCE, r::DIAGNOSIS_CODE);
    let words = place.texts(tags::ADMITTING_DIAGNOSES_DESCRIPTION, r::DIAGNOSIS);
    let reason = |text| CodeableConcept { text: Some(text), ..CodeableConcept::default() };
    thing.reason_code.extend(words.into_iter().map(reason));
    thing.reason_code.extend(code::concepts(place, tags::REASON_FOR_VISIT_CODE_SEQUENCE, r::REASON_CODE));
    thing.reason_code.extend(place.text(tags::REASON_FOR_VISIT, r::REASON).map(reason));
    let known = !thing.identifier.is_empty()
        || !thing.location.is_empty()
        || thing.period.is_some()
        || !thing.reason_code.is_empty();
    if !known {
        return None;
    }
    thing.subject = subject.cloned().map(|s| s.by(place.under(r::SUBJECT).by));
    Some(place.add(thing))
}
