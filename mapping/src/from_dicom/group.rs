//! Several patients in one image, and the group that one of them was taken from (PS3.3 C.7.1.1, C.7.1.4).
//!
//! The attributes of a patient are then those of the group, and its members have numbers only.

use synovia_dicom_meta::tags;

use super::identifier::{Issuer, OF_PATIENT, issued};
use super::place::Place;
use super::{code, patient};
use crate::generated::rules::dicom::group as r;
use crate::model::{CodeableConcept, Group, GroupMember, Identifier, Reference, Text, Val};

/// Who assigned the number of a group: the same place as that of a patient, other rules.
const OF_GROUP: Issuer =
    Issuer { iso: r::ISSUER_ISO, uri: r::ISSUER_URI, uuid: r::ISSUER_UUID, ..OF_PATIENT };

/// The group, if the instances say that they show one.
pub(super) fn group<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let members = place.items(tags::GROUP_OF_PATIENTS_IDENTIFICATION_SEQUENCE, r::MEMBER);
    if members.is_empty() {
        return None;
    }
    let here = place.named("group");
    let mut thing = begun(&here);
    thing.identifier = identifier(&here).into_iter().collect();
    thing.name = here.text(tags::PATIENT_NAME, r::NAME);
    thing.r#type = kind(place, &here);
    thing.code = species(place);
    thing.member = members.iter().filter_map(|item| Some(of(item, patient::member(item)?))).collect();
    place.decides(tags::QUALITY_CONTROL_SUBJECT, thing.common.by);
    place.spare("group");
    Some(place.add(thing))
}

/// The group that a patient was taken from.
pub(super) fn source<'a>(place: &Place<'_, 'a>, patient: &Reference<'a>) {
    for item in place.items(tags::SOURCE_PATIENT_GROUP_IDENTIFICATION_SEQUENCE, r::SOURCE) {
        let mut thing = begun(&item);
        let Some(identifier) = identifier(&item) else { continue };
        thing.identifier.push(identifier);
        thing.r#type = kind(place, &item);
        thing.member.push(of(&item, patient.clone()));
        item.add(thing);
    }
}

fn begun<'a>(here: &Place<'_, 'a>) -> Group<'a> {
    let mut thing: Group<'a> = here.create(r::GROUP);
    // A group that is seen is there; the other kind is one that is meant by what its members have in common.
    thing.actual = Some(Val::new(true, here.under(r::ACTUAL).by));
    thing
}

/// A species has to be said of animals (PS3.3 C.7.1.1): without one they are persons.
fn kind<'a>(place: &Place<'_, 'a>, here: &Place<'_, 'a>) -> Text<'a> {
    let animals = place.peek(tags::PATIENT_SPECIES_DESCRIPTION).is_some()
        || place.look(tags::PATIENT_SPECIES_CODE_SEQUENCE).is_some();
    here.constant(r::TYPE, if animals { "animal" } else { "person" })
}

fn species<'a>(place: &Place<'_, 'a>) -> Option<CodeableConcept<'a>> {
    let mut concept =
        code::concepts(place, tags::PATIENT_SPECIES_CODE_SEQUENCE, r::SPECIES).into_iter().next();
    if let Some(text) = place.text(tags::PATIENT_SPECIES_DESCRIPTION, r::SPECIES_DESCRIPTION) {
        concept.get_or_insert_default().text = Some(text);
    }
    concept
}

fn of<'a>(here: &Place<'_, 'a>, member: Reference<'a>) -> GroupMember<'a> {
    GroupMember { entity: Some(member.by(here.under(r::MEMBER).by)) }
}

fn identifier<'a>(place: &Place<'_, 'a>) -> Option<Identifier<'a>> {
    let value = place.text(tags::PATIENT_ID, r::ID)?;
    let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
    issued(place, &OF_GROUP, &mut identifier);
    let display = place.text(tags::ISSUER_OF_PATIENT_ID, r::ISSUER_NAME);
    identifier.assigner = display.map(|d| Reference { display: Some(d), ..Reference::default() });
    Some(identifier)
}
