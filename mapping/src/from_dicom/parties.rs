//! Who and what took part: persons, institutions and equipment.

use synovia_dicom_meta::tags;

use super::identifier::urn_oid;
use super::place::Place;
use super::{code, name};
use crate::generated::rules::dicom::{device, organization, practitioner as p, series};
use crate::model::{
    Address, CodeableConcept, Coding, ContactPoint, Device, DeviceName, DeviceVersion, Identifier,
    ImagingStudyPerformer, Location, Organization, Practitioner, PractitionerRole, Reference,
};
use crate::trace::Rule;

pub(super) const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

/// What a person identification item says (PS3.3 table 10-1).
pub(super) fn identify<'a>(item: &Place<'_, 'a>, person: &mut Practitioner<'a>) {
    let codes =
        [tags::PERSON_IDENTIFICATION_CODE_SEQUENCE, tags::VERIFYING_OBSERVER_IDENTIFICATION_CODE_SEQUENCE];
    for coded in codes.into_iter().flat_map(|tag| item.items(tag, p::ID)) {
        let system = code::system(&coded, p::ID_SYSTEM);
        let value = coded.text(tags::CODE_VALUE, p::ID);
        if let Some(value) = value.or_else(|| coded.text(tags::LONG_CODE_VALUE, p::ID)) {
            let meaning = coded.text(tags::CODE_MEANING, p::ID_MEANING);
            let extension = code::local_scheme(&coded);
            let kind = meaning.map(|text| CodeableConcept { text: Some(text), ..CodeableConcept::default() });
            let value = Some(value);
            person.identifier.push(Identifier {
                system,
                value,
                r#type: kind,
                extension,
                ..Identifier::default()
            });
            coded.spare("number");
        }
    }
    let address = item.text(tags::PERSON_ADDRESS, p::ADDRESS);
    person.address.extend(address.map(|text| Address { text: Some(text), ..Address::default() }));
    let numbers = item.texts(tags::PERSON_TELEPHONE_NUMBERS, p::TELEPHONE);
    person.telecom.extend(numbers.into_iter().map(|value| ContactPoint {
        system: item.constant(p::TELEPHONE_SYSTEM, "phone").into(),
        value: Some(value),
        ..ContactPoint::default()
    }));
}

/// The institution that a person is responsible or accountable to, as what it is to the person: a PractitionerRole.
pub(super) fn employer<'a>(item: &Place<'_, 'a>, who: &Reference<'a>) {
    let types = code::concepts(item, tags::INSTITUTION_CODE_SEQUENCE, p::EMPLOYER_TYPE);
    let name = item.text(tags::INSTITUTION_NAME, p::EMPLOYER_NAME);
    if name.is_some() || !types.is_empty() {
        let mut thing: Organization<'a> = item.named("employer").create(p::EMPLOYER);
        thing.name = name;
        thing.r#type = types;
        thing.address = item
            .text(tags::INSTITUTION_ADDRESS, p::EMPLOYER_ADDRESS)
            .map(|text| Address { text: Some(text), ..Address::default() })
            .into_iter()
            .collect();
        let mut role: PractitionerRole<'a> = item.named("employed").create(p::ROLE);
        role.practitioner = Some(who.clone().by(item.under(p::ROLE).by));
        role.organization = Some(item.add(thing).by(item.under(p::EMPLOYER).by));
        item.add(role);
    }
    item.spare("person");
}

/// The institution where the equipment stands.
pub(super) fn institution<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let name = place.text(tags::INSTITUTION_NAME, organization::NAME);
    let types = code::concepts(place, tags::INSTITUTION_CODE_SEQUENCE, organization::TYPE);
    if name.is_none() && types.is_empty() {
        return None;
    }
    let mut thing: Organization<'a> = place.create(organization::INSTITUTION);
    thing.name = name;
    thing.r#type = types;
    let address = place.text(tags::INSTITUTION_ADDRESS, organization::ADDRESS);
    thing.address =
        address.map(|text| Address { text: Some(text), ..Address::default() }).into_iter().collect();
    Some(place.add(thing))
}

/// The department where the equipment stands.
pub(super) fn department<'a>(place: &Place<'_, 'a>, of: Option<&Reference<'a>>) -> Option<Reference<'a>> {
    let name = place.text(tags::INSTITUTIONAL_DEPARTMENT_NAME, organization::DEPARTMENT_NAME)?;
    let mut thing: Location<'a> = place.create(organization::DEPARTMENT);
    thing.name = Some(name);
    thing.r#type = code::concepts(
        place,
        tags::INSTITUTIONAL_DEPARTMENT_TYPE_CODE_SEQUENCE,
        organization::DEPARTMENT_TYPE,
    );
    let by = || place.under(organization::DEPARTMENT_OF).by;
    thing.managing_organization = of.cloned().map(|of| of.by(by()));
    Some(place.add(thing))
}

/// Where a step was performed, if the department is not said.
pub(super) fn performed_at<'a>(place: &Place<'_, 'a>) -> Option<Reference<'a>> {
    let name = place.text(tags::PERFORMED_LOCATION, organization::PERFORMED_LOCATION_NAME)?;
    let mut thing: Location<'a> = place.named("performed").create(organization::PERFORMED_LOCATION);
    thing.name = Some(name);
    Some(place.add(thing))
}

/// The equipment that made a series (PS3.3 C.7.5.1).
pub(super) fn equipment<'a>(place: &Place<'_, 'a>, owner: Option<&Reference<'a>>) -> Option<Reference<'a>> {
    let mut thing: Device<'a> = place.create(device::DEVICE);
    thing.manufacturer = place.text(tags::MANUFACTURER, device::MANUFACTURER);
    thing.model_number = place.text(tags::MANUFACTURER_MODEL_NAME, device::MODEL);
    thing.serial_number = place.text(tags::DEVICE_SERIAL_NUMBER, device::SERIAL);
    let versions = place.texts(tags::SOFTWARE_VERSIONS, device::SOFTWARE);
    let version = |value| DeviceVersion { value: Some(value), ..DeviceVersion::default() };
    thing.version = versions.into_iter().map(version).collect();
    let station = place.text(tags::STATION_NAME, device::STATION);
    thing.device_name = station
        .map(|name| DeviceName {
            name: Some(name),
            r#type: place.constant(device::STATION_TYPE, "user-friendly-name"),
        })
        .into_iter()
        .collect();
    let uid = place.text(tags::DEVICE_UID, device::UID).map(urn_oid);
    thing.identifier = uid
        .map(|value| Identifier {
            system: place.constant(device::UID_SYSTEM, "urn:ietf:rfc:3986"),
            value: Some(value),
            ..Identifier::default()
        })
        .into_iter()
        .collect();
    let title = place.text(tags::STATION_AE_TITLE, device::STATION_AE);
    thing.identifier.extend(title.map(|value| Identifier { value: Some(value), ..Identifier::default() }));
    let udi = place.item(tags::UDI_SEQUENCE, device::UDI);
    thing.udi_carrier_hrf = udi.and_then(|u| u.text(tags::UNIQUE_DEVICE_IDENTIFIER, device::UDI));
    let said = thing.manufacturer.is_some()
        || thing.model_number.is_some()
        || thing.serial_number.is_some()
        || !thing.version.is_empty()
        || !thing.device_name.is_empty()
        || !thing.identifier.is_empty()
        || thing.udi_carrier_hrf.is_some();
    if !said {
        return None;
    }
    thing.owner = owner.cloned().map(|o| o.by(place.under(device::OWNER).by));
    Some(place.add(thing))
}

/// Who and what made a series.
pub(super) fn performers<'a>(
    place: &Place<'_, 'a>,
    owner: Option<&Reference<'a>>,
) -> Vec<ImagingStudyPerformer<'a>> {
    let function = |rule: Rule, word: &'static str| {
        let coding = Coding {
            code: place.constant(rule, word),
            system: place.constant(series::FUNCTION_SYSTEM, PARTICIPATION),
            ..Coding::default()
        };
        Some(CodeableConcept { coding: vec![coding], ..CodeableConcept::default() })
    };
    let physicians = name::practitioners(
        place,
        tags::PERFORMING_PHYSICIAN_NAME,
        Some(tags::PERFORMING_PHYSICIAN_IDENTIFICATION_SEQUENCE),
        series::PERFORMER,
    );
    let operators = name::practitioners(
        place,
        tags::OPERATORS_NAME,
        Some(tags::OPERATOR_IDENTIFICATION_SEQUENCE),
        series::OPERATOR,
    );
    let mut all = Vec::new();
    all.extend(physicians.into_iter().map(|actor| ImagingStudyPerformer {
        function: function(series::PERFORMER_FUNCTION, "PRF"),
        actor: Some(actor.by(place.under(series::PERFORMER).by)),
    }));
    all.extend(operators.into_iter().map(|actor| ImagingStudyPerformer {
        function: function(series::OPERATOR_FUNCTION, "SPRF"),
        actor: Some(actor.by(place.under(series::OPERATOR).by)),
    }));
    let creators = name::practitioners(
        place,
        tags::CONTENT_CREATOR_NAME,
        Some(tags::CONTENT_CREATOR_IDENTIFICATION_CODE_SEQUENCE),
        series::CREATOR,
    );
    all.extend(creators.into_iter().map(|actor| ImagingStudyPerformer {
        function: function(series::CREATOR_FUNCTION, "AUT"),
        actor: Some(actor.by(place.under(series::CREATOR).by)),
    }));
    all.extend(equipment(place, owner).map(|actor| ImagingStudyPerformer {
        function: None,
        actor: Some(actor.by(place.under(series::EQUIPMENT).by)),
    }));
    all
}
