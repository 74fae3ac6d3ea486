//! Who provides care and where, and the things used for it.

use crate::from_fhir::datatypes::{
    address, annotation, coding, common, concept, contact_point, extension, human_name, identifier, period,
};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::Fs;
use crate::model::{
    Device, DeviceName, DeviceVersion, Location, Organization, OrganizationContact, Practitioner,
    PractitionerRole, Qualification,
};

pub(in crate::from_fhir) fn practitioner<'a>(s: &Fs<'_, '_, 'a>) -> Practitioner<'a> {
    Practitioner {
        common: common(s),
        identifier: s.all("identifier", identifier),
        active: s.flag("active"),
        name: s.all("name", human_name),
        telecom: s.all("telecom", contact_point),
        address: s.all("address", address),
        gender: s.extended("gender"),
        birth_date: s.extended("birthDate"),
        qualification: s.all("qualification", qualification),
        ..Practitioner::default()
    }
}

fn qualification<'a>(s: &Fs<'_, '_, 'a>) -> Qualification<'a> {
    Qualification {
        identifier: s.all("identifier", identifier),
        code: s.one("code", concept),
        period: s.one("period", period),
        issuer: s.one("issuer", reference),
        ..Qualification::default()
    }
}

pub(in crate::from_fhir) fn practitioner_role<'a>(s: &Fs<'_, '_, 'a>) -> PractitionerRole<'a> {
    PractitionerRole {
        common: common(s),
        identifier: s.all("identifier", identifier),
        active: s.flag("active"),
        period: s.one("period", period),
        practitioner: s.one("practitioner", reference),
        organization: s.one("organization", reference),
        code: s.all("code", concept),
        specialty: s.all("specialty", concept),
        location: s.all("location", reference),
        telecom: s.all("telecom", contact_point),
        ..PractitionerRole::default()
    }
}

pub(in crate::from_fhir) fn organization<'a>(s: &Fs<'_, '_, 'a>) -> Organization<'a> {
    Organization {
        common: common(s),
        identifier: s.all("identifier", identifier),
        active: s.flag("active"),
        r#type: s.all("type", concept),
        name: s.text("name"),
        alias: s.texts("alias"),
        telecom: s.all("telecom", contact_point),
        address: s.all("address", address),
        part_of: s.one("partOf", reference),
        contact: s.all("contact", contact),
        ..Organization::default()
    }
}

fn contact<'a>(s: &Fs<'_, '_, 'a>) -> OrganizationContact<'a> {
    OrganizationContact {
        purpose: s.one("purpose", concept),
        name: s.one("name", human_name),
        telecom: s.all("telecom", contact_point),
        address: s.one("address", address),
        ..OrganizationContact::default()
    }
}

pub(in crate::from_fhir) fn location<'a>(s: &Fs<'_, '_, 'a>) -> Location<'a> {
    Location {
        common: common(s),
        identifier: s.all("identifier", identifier),
        status: s.extended("status"),
        operational_status: s.one("operationalStatus", coding),
        name: s.text("name"),
        alias: s.texts("alias"),
        description: s.text("description"),
        mode: s.text("mode"),
        r#type: s.all("type", concept),
        telecom: s.all("telecom", contact_point),
        address: s.one("address", address),
        physical_type: s.one("physicalType", concept),
        managing_organization: s.one("managingOrganization", reference),
        part_of: s.one("partOf", reference),
        ..Location::default()
    }
}

pub(in crate::from_fhir) fn device<'a>(s: &Fs<'_, '_, 'a>) -> Device<'a> {
    let udi = s.all("udiCarrier", |s| (s.text("deviceIdentifier"), s.text("carrierHRF")));
    let (numbers, carriers): (Vec<_>, Vec<_>) = udi.into_iter().unzip();
    let udi_carrier_hrf = carriers.into_iter().flatten().next();
    Device {
        common: common(s),
        identifier: s.all("identifier", identifier),
        definition: s.one("definition", reference),
        patient: s.one("patient", reference),
        status: s.text("status"),
        distinct_identifier: s.text("distinctIdentifier"),
        manufacturer: s.text("manufacturer"),
        manufacture_date: s.text("manufactureDate"),
        expiration_date: s.text("expirationDate"),
        lot_number: s.text("lotNumber"),
        serial_number: s.text("serialNumber"),
        device_name: s.all("deviceName", |s| DeviceName { name: s.text("name"), r#type: s.text("type") }),
        model_number: s.text("modelNumber"),
        r#type: s.one("type", concept),
        version: s.all("version", version),
        owner: s.one("owner", reference),
        location: s.one("location", reference),
        note: s.all("note", annotation),
        udi_device_identifier: numbers.into_iter().flatten().collect(),
        udi_carrier_hrf,
        ..Device::default()
    }
}

fn version<'a>(s: &Fs<'_, '_, 'a>) -> DeviceVersion<'a> {
    DeviceVersion { value: s.text("value"), extension: s.all("extension", extension) }
}
