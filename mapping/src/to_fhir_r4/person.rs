//! People who are cared for, and those around them.

use synovia_fhir_model::r4;

use super::codes;
use super::resource::resource;
use super::writer::{El, Write, filled};
use crate::model::{self, FlagOrTime, MultipleBirth};

impl<'a> Write<'a> for model::Patient<'a> {
    type Out = r4::Patient;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Patient> {
        Some(resource!(
            e,
            self,
            Patient {
                identifier: e.list("identifier", &self.identifier),
                active: e.boolean("active", &self.active),
                name: e.list("name", &self.name),
                telecom: e.list("telecom", &self.telecom),
                gender: e.bound_extended("gender", &self.gender, codes::GENDER),
                birth_date: e.date_extended("birthDate", &self.birth_date),
                deceased: deceased(e, self.deceased.as_ref()),
                address: e.list("address", &self.address),
                marital_status: e.one("maritalStatus", self.marital_status.as_ref()),
                multiple_birth: multiple_birth(e, self.multiple_birth.as_ref()),
                contact: e.list("contact", &self.contact),
                communication: e.list("communication", &self.communication),
                general_practitioner: e.list("generalPractitioner", &self.general_practitioner),
                managing_organization: e.one("managingOrganization", self.managing_organization.as_ref()),
                link: e.list("link", &self.link),
            }
        ))
    }
}

fn deceased<'a>(e: El<'_, '_, 'a>, value: Option<&FlagOrTime<'a>>) -> Option<r4::PatientDeceased> {
    match value? {
        FlagOrTime::Boolean(v) => Some(r4::PatientDeceased::Boolean(e.boolean("deceasedBoolean", &Some(*v)))),
        FlagOrTime::DateTime(v) => {
            e.choice(v, |e, v| e.date_time("deceasedDateTime", v), r4::PatientDeceased::DateTime)
        }
    }
}

fn multiple_birth(e: El<'_, '_, '_>, value: Option<&MultipleBirth>) -> Option<r4::PatientMultipleBirth> {
    match value? {
        MultipleBirth::Boolean(v) => {
            Some(r4::PatientMultipleBirth::Boolean(e.boolean("multipleBirthBoolean", &Some(*v))))
        }
        MultipleBirth::Integer(v) => {
            let number = e.integer("multipleBirthInteger", Some(v));
            (!number.is_absent()).then_some(r4::PatientMultipleBirth::Integer(number))
        }
    }
}

impl<'a> Write<'a> for model::PatientContact<'a> {
    type Out = r4::PatientContact;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PatientContact> {
        let mut out = filled(r4::PatientContact {
            extension: e.list("extension", &self.extension),
            relationship: e.list("relationship", &self.relationship),
            name: e.one("name", self.name.as_ref()),
            telecom: e.list("telecom", &self.telecom),
            address: e.one("address", self.address.as_ref()),
            gender: e.bound_extended("gender", &self.gender, codes::GENDER),
            organization: e.one("organization", self.organization.as_ref()),
            period: e.one("period", self.period.as_ref()),
            ..Default::default()
        })?;
        if out.name.is_none() && out.telecom.is_empty() && out.address.is_none() && out.organization.is_none()
        {
            // pat-1: a contact is somebody.
            out.name = e.needed_one("name", None);
        }
        Some(out)
    }
}

impl<'a> Write<'a> for model::PatientCommunication<'a> {
    type Out = r4::PatientCommunication;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PatientCommunication> {
        let mut out = filled(r4::PatientCommunication {
            extension: e.list("extension", &self.extension),
            language: e.one("language", self.language.as_ref()),
            preferred: e.boolean("preferred", &self.preferred),
            ..Default::default()
        })?;
        out.language = e.needed_one("language", out.language);
        Some(out)
    }
}

impl<'a> Write<'a> for model::PatientLink<'a> {
    type Out = r4::PatientLink;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::PatientLink> {
        let mut out = filled(r4::PatientLink {
            other: e.one("other", self.other.as_ref()),
            r#type: e.bound("type", &self.r#type, codes::LINK_TYPE),
            ..Default::default()
        })?;
        out.other = e.needed_one("other", out.other);
        out.r#type = e.needed("type", out.r#type);
        Some(out)
    }
}

impl<'a> Write<'a> for model::RelatedPerson<'a> {
    type Out = r4::RelatedPerson;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::RelatedPerson> {
        let communication = e.list("communication", &self.communication);
        Some(resource!(
            e,
            self,
            RelatedPerson {
                identifier: e.list("identifier", &self.identifier),
                active: e.boolean("active", &self.active),
                patient: e.needed_one("patient", e.one("patient", self.patient.as_ref())),
                relationship: e.list("relationship", &self.relationship),
                name: e.list("name", &self.name),
                telecom: e.list("telecom", &self.telecom),
                gender: e.bound_extended("gender", &self.gender, codes::GENDER),
                birth_date: e.date_extended("birthDate", &self.birth_date),
                address: e.list("address", &self.address),
                period: e.one("period", self.period.as_ref()),
                communication: communication.into_iter().map(of_related_person).collect(),
            }
        ))
    }
}

fn of_related_person(from: r4::PatientCommunication) -> r4::RelatedPersonCommunication {
    r4::RelatedPersonCommunication {
        language: from.language,
        preferred: from.preferred,
        extension: from.extension,
        ..Default::default()
    }
}
