//! Imaging studies, the steps that make them, and where they can be fetched.

use super::{
    Annotation, CodeableConcept, Coding, Common, Count, Extended, Extension, Identifier, Period, Reference,
    Text, Val,
};

/// A study: everything that was imaged of somebody for one purpose.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImagingStudy<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub modality: Vec<Coding<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub started: Text<'a>,
    pub based_on: Vec<Reference<'a>>,
    pub referrer: Option<Reference<'a>>,
    pub interpreter: Vec<Reference<'a>>,
    pub endpoint: Vec<Reference<'a>>,
    pub number_of_series: Count,
    pub number_of_instances: Count,
    /// R4 takes the first of them, R5 all, as `partOf`.
    pub procedure_reference: Vec<Reference<'a>>,
    pub procedure_code: Vec<CodeableConcept<'a>>,
    pub location: Option<Reference<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub description: Text<'a>,
    pub series: Vec<ImagingStudySeries<'a>>,
}

/// A series: instances that one piece of equipment made in one go.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImagingStudySeries<'a> {
    pub uid: Text<'a>,
    pub number: Count,
    pub modality: Option<Coding<'a>>,
    pub description: Text<'a>,
    pub number_of_instances: Count,
    pub endpoint: Vec<Reference<'a>>,
    pub body_site: Option<Coding<'a>>,
    pub laterality: Option<Coding<'a>>,
    pub specimen: Vec<Reference<'a>>,
    pub started: Text<'a>,
    pub performer: Vec<ImagingStudyPerformer<'a>>,
    pub instance: Vec<ImagingStudyInstance<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// Who or what made a series.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImagingStudyPerformer<'a> {
    pub function: Option<CodeableConcept<'a>>,
    pub actor: Option<Reference<'a>>,
}

/// An image, a report or another object of a series.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImagingStudyInstance<'a> {
    pub uid: Text<'a>,
    pub sop_class: Option<Coding<'a>>,
    pub number: Count,
    pub title: Text<'a>,
    pub extension: Vec<Extension<'a>>,
}

/// A step of work that is to be done or was done.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Task<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub group_identifier: Option<Identifier<'a>>,
    pub status: Extended<'a>,
    pub business_status: Option<CodeableConcept<'a>>,
    pub intent: Text<'a>,
    pub priority: Text<'a>,
    pub code: Option<CodeableConcept<'a>>,
    pub description: Text<'a>,
    pub focus: Option<Reference<'a>>,
    pub r#for: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub execution_period: Option<Period<'a>>,
    pub authored_on: Text<'a>,
    pub requester: Option<Reference<'a>>,
    pub performer_type: Vec<CodeableConcept<'a>>,
    pub owner: Option<Reference<'a>>,
    pub location: Option<Reference<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub input: Vec<TaskInput<'a>>,
    pub output: Vec<TaskInput<'a>>,
}

/// What a step of work needs, or what came out of it.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct TaskInput<'a> {
    pub extension: Vec<super::Extension<'a>>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub value: Option<TaskValue<'a>>,
}

/// The value of such a need or result.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum TaskValue<'a> {
    String(Val<std::borrow::Cow<'a, str>>),
    CodeableConcept(Box<CodeableConcept<'a>>),
    Identifier(Box<Identifier<'a>>),
    Money(Box<super::Money<'a>>),
    Date(Val<std::borrow::Cow<'a, str>>),
    Period(Box<Period<'a>>),
    Reference(Box<Reference<'a>>),
}

/// Where something can be fetched.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Endpoint<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Text<'a>,
    pub connection_type: Option<Coding<'a>>,
    pub name: Text<'a>,
    pub managing_organization: Option<Reference<'a>>,
    pub payload_type: Vec<CodeableConcept<'a>>,
    pub payload_mime_type: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub address: Text<'a>,
}
