//! People who are cared for, and those around them.

use super::{
    Address, CodeableConcept, Common, ContactPoint, Extended, Extension, FlagOrTime, HumanName, Identifier,
    MultipleBirth, Period, Reference, Text, Truth,
};

/// Somebody who is cared for.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Patient<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub active: Truth,
    pub name: Vec<HumanName<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub gender: Extended<'a>,
    pub birth_date: Extended<'a>,
    pub deceased: Option<FlagOrTime<'a>>,
    pub address: Vec<Address<'a>>,
    pub marital_status: Option<CodeableConcept<'a>>,
    pub multiple_birth: Option<MultipleBirth>,
    pub contact: Vec<PatientContact<'a>>,
    pub communication: Vec<PatientCommunication<'a>>,
    pub general_practitioner: Vec<Reference<'a>>,
    pub managing_organization: Option<Reference<'a>>,
    pub link: Vec<PatientLink<'a>>,
}

/// A contact person of a patient.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct PatientContact<'a> {
    pub relationship: Vec<CodeableConcept<'a>>,
    pub name: Option<HumanName<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub address: Option<Address<'a>>,
    pub gender: Extended<'a>,
    pub organization: Option<Reference<'a>>,
    pub period: Option<Period<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A language somebody is spoken to in.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct PatientCommunication<'a> {
    pub language: Option<CodeableConcept<'a>>,
    pub preferred: Truth,
    pub extension: Vec<Extension<'a>>,
}

/// Another record of the same person.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct PatientLink<'a> {
    pub other: Option<Reference<'a>>,
    pub r#type: Text<'a>,
}

/// Somebody related to a patient.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct RelatedPerson<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub active: Truth,
    pub patient: Option<Reference<'a>>,
    pub relationship: Vec<CodeableConcept<'a>>,
    pub name: Vec<HumanName<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub gender: Extended<'a>,
    pub birth_date: Extended<'a>,
    pub address: Vec<Address<'a>>,
    pub period: Option<Period<'a>>,
    pub communication: Vec<PatientCommunication<'a>>,
}
