//! People who are cared for, and those around them.

use crate::from_fhir::datatypes::{
    address, common, concept, contact_point, extension, flag_or_time, human_name, identifier, period,
};
use crate::from_fhir::references::reference;
use crate::from_fhir::scope::{Chosen, Fs};
use crate::model::{
    MultipleBirth, Patient, PatientCommunication, PatientContact, PatientLink, RelatedPerson, Val,
};

pub(in crate::from_fhir) fn patient<'a>(s: &Fs<'_, '_, 'a>) -> Patient<'a> {
    Patient {
        common: common(s),
        identifier: s.all("identifier", identifier),
        active: s.flag("active"),
        name: s.all("name", human_name),
        telecom: s.all("telecom", contact_point),
        gender: s.extended("gender"),
        birth_date: s.extended("birthDate"),
        deceased: flag_or_time(s, "deceased"),
        address: s.all("address", address),
        marital_status: s.one("maritalStatus", concept),
        multiple_birth: multiple_birth(s),
        contact: s.all("contact", contact),
        communication: s.all("communication", communication),
        general_practitioner: s.all("generalPractitioner", reference),
        managing_organization: s.one("managingOrganization", reference),
        link: s.all("link", link),
        ..Patient::default()
    }
}

fn multiple_birth(s: &Fs<'_, '_, '_>) -> Option<MultipleBirth> {
    match s.chosen("multipleBirth")? {
        Chosen::Prim("boolean", text) => {
            text.map(|t| MultipleBirth::Boolean(Val { is: t.is == "true", by: t.by, null: t.null }))
        }
        Chosen::Prim(_, text) => {
            let text = text?;
            Some(MultipleBirth::Integer(Val::new(text.is.parse().ok()?, text.by)))
        }
        Chosen::Node(..) => None,
    }
}

fn contact<'a>(s: &Fs<'_, '_, 'a>) -> PatientContact<'a> {
    PatientContact {
        relationship: s.all("relationship", concept),
        name: s.one("name", human_name),
        telecom: s.all("telecom", contact_point),
        address: s.one("address", address),
        gender: s.extended("gender"),
        organization: s.one("organization", reference),
        period: s.one("period", period),
        extension: s.all("extension", extension),
        ..PatientContact::default()
    }
}

fn communication<'a>(s: &Fs<'_, '_, 'a>) -> PatientCommunication<'a> {
    PatientCommunication {
        language: s.one("language", concept),
        preferred: s.flag("preferred"),
        extension: s.all("extension", extension),
    }
}

fn link<'a>(s: &Fs<'_, '_, 'a>) -> PatientLink<'a> {
    PatientLink { other: s.one("other", reference), r#type: s.text("type") }
}

pub(in crate::from_fhir) fn related_person<'a>(s: &Fs<'_, '_, 'a>) -> RelatedPerson<'a> {
    RelatedPerson {
        common: common(s),
        identifier: s.all("identifier", identifier),
        active: s.flag("active"),
        patient: s.one("patient", reference),
        relationship: s.all("relationship", concept),
        name: s.all("name", human_name),
        telecom: s.all("telecom", contact_point),
        gender: s.extended("gender"),
        birth_date: s.extended("birthDate"),
        address: s.all("address", address),
        period: s.one("period", period),
        communication: s.all("communication", communication),
        ..RelatedPerson::default()
    }
}
