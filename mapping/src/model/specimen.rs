//! Material that is examined.

use super::{
    Annotation, CodeableConcept, Common, Extended, Extension, Identifier, Quantity, Reference, Text,
    TimeOrPeriod,
};

/// A sample.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Specimen<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub accession_identifier: Option<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub received_time: Text<'a>,
    pub parent: Vec<Reference<'a>>,
    pub request: Vec<Reference<'a>>,
    pub collection: Option<SpecimenCollection<'a>>,
    pub container: Vec<SpecimenContainer<'a>>,
    pub condition: Vec<CodeableConcept<'a>>,
    pub note: Vec<Annotation<'a>>,
}

/// How a sample was taken.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct SpecimenCollection<'a> {
    pub collector: Option<Reference<'a>>,
    pub collected: Option<TimeOrPeriod<'a>>,
    pub duration: Option<Quantity<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub method: Option<CodeableConcept<'a>>,
    pub body_site: Option<CodeableConcept<'a>>,
    pub fasting_status_codeable_concept: Option<CodeableConcept<'a>>,
    pub fasting_status_duration: Option<Quantity<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// What a sample is kept in.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct SpecimenContainer<'a> {
    pub identifier: Vec<Identifier<'a>>,
    pub description: Text<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub capacity: Option<Quantity<'a>>,
    pub specimen_quantity: Option<Quantity<'a>>,
    pub additive_codeable_concept: Option<CodeableConcept<'a>>,
}
