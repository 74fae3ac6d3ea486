//! Who provides care and where, and the things used for it.

use super::{
    Address, Annotation, CodeableConcept, Coding, Common, ContactPoint, Extended, Extension, HumanName,
    Identifier, Period, Reference, Text, Truth, Val,
};

/// Somebody who provides care.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Practitioner<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub active: Truth,
    pub name: Vec<HumanName<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub address: Vec<Address<'a>>,
    pub gender: Extended<'a>,
    pub birth_date: Extended<'a>,
    pub qualification: Vec<Qualification<'a>>,
}

/// A degree or licence.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Qualification<'a> {
    pub identifier: Vec<Identifier<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub period: Option<Period<'a>>,
    pub issuer: Option<Reference<'a>>,
}

/// What a practitioner does for an organization.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct PractitionerRole<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub active: Truth,
    pub period: Option<Period<'a>>,
    pub practitioner: Option<Reference<'a>>,
    pub organization: Option<Reference<'a>>,
    pub code: Vec<CodeableConcept<'a>>,
    pub specialty: Vec<CodeableConcept<'a>>,
    pub location: Vec<Reference<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
}

/// An organization.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Organization<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub active: Truth,
    pub r#type: Vec<CodeableConcept<'a>>,
    pub name: Text<'a>,
    pub alias: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub address: Vec<Address<'a>>,
    pub part_of: Option<Reference<'a>>,
    pub contact: Vec<OrganizationContact<'a>>,
}

/// Whom to speak to in an organization.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct OrganizationContact<'a> {
    pub purpose: Option<CodeableConcept<'a>>,
    pub name: Option<HumanName<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub address: Option<Address<'a>>,
}

/// A place: site, building, level, room, bed.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Location<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub operational_status: Option<Coding<'a>>,
    pub name: Text<'a>,
    pub alias: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub description: Text<'a>,
    pub mode: Text<'a>,
    pub r#type: Vec<CodeableConcept<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub address: Option<Address<'a>>,
    pub physical_type: Option<CodeableConcept<'a>>,
    pub managing_organization: Option<Reference<'a>>,
    pub part_of: Option<Reference<'a>>,
}

/// A device or a program.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Device<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub definition: Option<Reference<'a>>,
    pub patient: Option<Reference<'a>>,
    pub status: Text<'a>,
    pub distinct_identifier: Text<'a>,
    pub manufacturer: Text<'a>,
    pub manufacture_date: Text<'a>,
    pub expiration_date: Text<'a>,
    pub lot_number: Text<'a>,
    pub serial_number: Text<'a>,
    pub device_name: Vec<DeviceName<'a>>,
    pub model_number: Text<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub version: Vec<DeviceVersion<'a>>,
    pub owner: Option<Reference<'a>>,
    pub location: Option<Reference<'a>>,
    /// One for each carrier of a UDI.
    pub udi_device_identifier: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub udi_carrier_hrf: Text<'a>,
    pub note: Vec<Annotation<'a>>,
}

/// A version of a device or a program.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DeviceVersion<'a> {
    pub value: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// What a device is called.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DeviceName<'a> {
    pub name: Text<'a>,
    pub r#type: Text<'a>,
}
