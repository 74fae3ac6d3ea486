//! Who provides care and where, and the things used for it. All of these may stand in a record more than once, so an
//! empty one is not written at all.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::model::{self, Text};

impl<'a> Write<'a> for model::Practitioner<'a> {
    type Out = r4::Practitioner;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Practitioner> {
        filled(resource!(
            e,
            self,
            Practitioner {
                identifier: e.list("identifier", &self.identifier),
                active: e.boolean("active", &self.active),
                name: e.list("name", &self.name),
                telecom: e.list("telecom", &self.telecom),
                address: e.list("address", &self.address),
                gender: e.bound_extended("gender", &self.gender, codes::GENDER),
                birth_date: e.date_extended("birthDate", &self.birth_date),
                qualification: e.list("qualification", &self.qualification),
            }
        ))
    }
}

impl<'a> Write<'a> for model::Qualification<'a> {
    type Out = r4::PractitionerQualification;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PractitionerQualification> {
        let mut out = filled(r4::PractitionerQualification {
            identifier: e.list("identifier", &self.identifier),
            code: e.one("code", self.code.as_ref()),
            period: e.one("period", self.period.as_ref()),
            issuer: e.one("issuer", self.issuer.as_ref()),
            ..Default::default()
        })?;
        out.code = e.needed_one("code", out.code);
        Some(out)
    }
}

impl<'a> Write<'a> for model::PractitionerRole<'a> {
    type Out = r4::PractitionerRole;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PractitionerRole> {
        filled(resource!(
            e,
            self,
            PractitionerRole {
                identifier: e.list("identifier", &self.identifier),
                active: e.boolean("active", &self.active),
                period: e.one("period", self.period.as_ref()),
                practitioner: e.one("practitioner", self.practitioner.as_ref()),
                organization: e.one("organization", self.organization.as_ref()),
                code: e.list("code", &self.code),
                specialty: e.list("specialty", &self.specialty),
                location: e.list("location", &self.location),
                telecom: e.list("telecom", &self.telecom),
            }
        ))
    }
}

/// org-2 and org-3: nothing of an organization is somebody's home.
fn is_home(r#use: &Text<'_>) -> bool {
    r#use.as_ref().is_some_and(|v| v.is == "home")
}

struct OfOrganization<'t, T>(&'t T);

impl<'a> Write<'a> for OfOrganization<'_, model::ContactPoint<'a>> {
    type Out = r4::ContactPoint;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ContactPoint> {
        match &self.0.r#use {
            Some(v) if is_home(&self.0.r#use) => {
                e.refuse(v.by, NOT_VALID);
                model::ContactPoint { r#use: None, ..self.0.clone() }.write(e)
            }
            _ => self.0.write(e),
        }
    }
}

impl<'a> Write<'a> for OfOrganization<'_, model::Address<'a>> {
    type Out = r4::Address;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Address> {
        match &self.0.r#use {
            Some(v) if is_home(&self.0.r#use) => {
                e.refuse(v.by, NOT_VALID);
                model::Address { r#use: None, ..self.0.clone() }.write(e)
            }
            _ => self.0.write(e),
        }
    }
}

impl<'a> Write<'a> for model::Organization<'a> {
    type Out = r4::Organization;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Organization> {
        let telecom: Vec<_> = self.telecom.iter().map(OfOrganization).collect();
        let address: Vec<_> = self.address.iter().map(OfOrganization).collect();
        let mut out = filled(resource!(
            e,
            self,
            Organization {
                identifier: e.list("identifier", &self.identifier),
                active: e.boolean("active", &self.active),
                r#type: e.list("type", &self.r#type),
                name: e.string("name", &self.name),
                alias: e.strings("alias", &self.alias),
                telecom: e.list("telecom", &telecom),
                address: e.list("address", &address),
                part_of: e.one("partOf", self.part_of.as_ref()),
                contact: e.list("contact", &self.contact),
            }
        ))?;
        if out.identifier.is_empty() {
            // org-1: a name or an identifier.
            out.name = e.needed("name", out.name);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::OrganizationContact<'a> {
    type Out = r4::OrganizationContact;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::OrganizationContact> {
        filled(r4::OrganizationContact {
            purpose: e.one("purpose", self.purpose.as_ref()),
            name: e.one("name", self.name.as_ref()),
            telecom: e.list("telecom", &self.telecom),
            address: e.one("address", self.address.as_ref()),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Location<'a> {
    type Out = r4::Location;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Location> {
        filled(resource!(
            e,
            self,
            Location {
                identifier: e.list("identifier", &self.identifier),
                status: e.bound_extended("status", &self.status, codes::LOCATION_STATUS),
                operational_status: e.one("operationalStatus", self.operational_status.as_ref()),
                name: e.string("name", &self.name),
                alias: e.strings("alias", &self.alias),
                description: e.string("description", &self.description),
                mode: e.bound("mode", &self.mode, codes::LOCATION_MODE),
                r#type: e.list("type", &self.r#type),
                telecom: e.list("telecom", &self.telecom),
                address: e.one("address", self.address.as_ref()),
                physical_type: e.one("physicalType", self.physical_type.as_ref()),
                managing_organization: e.one("managingOrganization", self.managing_organization.as_ref()),
                part_of: e.one("partOf", self.part_of.as_ref()),
            }
        ))
    }
}

impl<'a> Write<'a> for model::Device<'a> {
    type Out = r4::Device;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Device> {
        filled(resource!(
            e,
            self,
            Device {
                identifier: e.list("identifier", &self.identifier),
                definition: e.one("definition", self.definition.as_ref()),
                patient: e.one("patient", self.patient.as_ref()),
                udi_carrier: e.list("udiCarrier", &carriers(self)),
                status: e.bound("status", &self.status, codes::DEVICE_STATUS),
                distinct_identifier: e.string("distinctIdentifier", &self.distinct_identifier),
                manufacturer: e.string("manufacturer", &self.manufacturer),
                manufacture_date: e.date_time("manufactureDate", &self.manufacture_date),
                expiration_date: e.date_time("expirationDate", &self.expiration_date),
                lot_number: e.string("lotNumber", &self.lot_number),
                serial_number: e.string("serialNumber", &self.serial_number),
                device_name: e.list("deviceName", &self.device_name),
                model_number: e.string("modelNumber", &self.model_number),
                r#type: e.one("type", self.r#type.as_ref()),
                version: e.list("version", &self.version),
                owner: e.one("owner", self.owner.as_ref()),
                location: e.one("location", self.location.as_ref()),
                note: e.list("note", &self.note),
            }
        ))
    }
}

/// A carrier of a UDI: its device identifier, and what people read on it.
struct Udi<'a>(Text<'a>, Text<'a>);

/// The carriers of a device; what people read is on the first one.
fn carriers<'a>(device: &model::Device<'a>) -> Vec<Udi<'a>> {
    let mut all: Vec<Udi<'a>> =
        device.udi_device_identifier.iter().map(|id| Udi(Some(id.clone()), None)).collect();
    match all.first_mut() {
        Some(first) => first.1.clone_from(&device.udi_carrier_hrf),
        None => all.push(Udi(None, device.udi_carrier_hrf.clone())),
    }
    all
}

impl<'a> Write<'a> for Udi<'a> {
    type Out = r4::DeviceUdiCarrier;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DeviceUdiCarrier> {
        filled(r4::DeviceUdiCarrier {
            device_identifier: e.string("deviceIdentifier", &self.0),
            carrier_hrf: e.string("carrierHRF", &self.1),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::DeviceVersion<'a> {
    type Out = r4::DeviceVersion;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DeviceVersion> {
        let mut out = filled(r4::DeviceVersion {
            extension: e.list("extension", &self.extension),
            value: e.string("value", &self.value),
            ..Default::default()
        })?;
        out.value = e.needed("value", out.value);
        Some(out)
    }
}

impl<'a> Write<'a> for model::DeviceName<'a> {
    type Out = r4::DeviceDeviceName;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::DeviceDeviceName> {
        let mut out = filled(r4::DeviceDeviceName {
            name: e.string("name", &self.name),
            r#type: e.bound("type", &self.r#type, codes::DEVICE_NAME_TYPE),
            ..Default::default()
        })?;
        out.name = e.needed("name", out.name);
        out.r#type = e.needed("type", out.r#type);
        Some(out)
    }
}
