//! What was observed, and what is known about a patient.

use super::{
    Annotation, Attachment, CodeableConcept, Common, Extended, Extension, Identifier, Period, Quantity,
    Range, Ratio, Reference, SampledData, Text, TimeOrPeriod, Val,
};

/// A measurement or a simple statement.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Observation<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub part_of: Vec<Reference<'a>>,
    pub status: Extended<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub effective: Option<TimeOrPeriod<'a>>,
    pub issued: Text<'a>,
    pub performer: Vec<Reference<'a>>,
    pub value: Option<ObservationValue<'a>>,
    pub data_absent_reason: Option<CodeableConcept<'a>>,
    pub interpretation: Vec<CodeableConcept<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub body_site: Option<CodeableConcept<'a>>,
    pub method: Option<CodeableConcept<'a>>,
    pub specimen: Option<Reference<'a>>,
    pub device: Option<Reference<'a>>,
    pub reference_range: Vec<ReferenceRange<'a>>,
    pub has_member: Vec<Reference<'a>>,
    pub derived_from: Vec<Reference<'a>>,
    pub component: Vec<ObservationComponent<'a>>,
}

/// What is usual.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ReferenceRange<'a> {
    pub low: Option<Quantity<'a>>,
    pub high: Option<Quantity<'a>>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub applies_to: Vec<CodeableConcept<'a>>,
    pub text: Text<'a>,
}

/// A part of an observation.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ObservationComponent<'a> {
    pub code: Option<CodeableConcept<'a>>,
    pub value: Option<ObservationValue<'a>>,
    pub data_absent_reason: Option<CodeableConcept<'a>>,
    pub interpretation: Vec<CodeableConcept<'a>>,
    pub reference_range: Vec<ReferenceRange<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A report of findings.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DiagnosticReport<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub status: Extended<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub effective: Option<TimeOrPeriod<'a>>,
    pub issued: Text<'a>,
    pub performer: Vec<Reference<'a>>,
    pub results_interpreter: Vec<Reference<'a>>,
    pub specimen: Vec<Reference<'a>>,
    pub result: Vec<Reference<'a>>,
    pub imaging_study: Vec<Reference<'a>>,
    pub conclusion: Text<'a>,
    pub conclusion_code: Vec<CodeableConcept<'a>>,
    pub presented_form: Vec<Attachment<'a>>,
    pub note: Vec<Annotation<'a>>,
}

/// Something a patient does not tolerate.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct AllergyIntolerance<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub clinical_status: Option<CodeableConcept<'a>>,
    pub verification_status: Option<CodeableConcept<'a>>,
    pub r#type: Extended<'a>,
    pub category: Vec<Extended<'a>>,
    pub criticality: Extended<'a>,
    pub code: Option<CodeableConcept<'a>>,
    pub patient: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub onset: Option<TimeOrPeriod<'a>>,
    /// `onsetString`, written when there is no `onset`.
    pub onset_string: Text<'a>,
    pub recorded_date: Text<'a>,
    pub recorder: Option<Reference<'a>>,
    pub asserter: Option<Reference<'a>>,
    pub last_occurrence: Text<'a>,
    pub note: Vec<Annotation<'a>>,
    pub reaction: Vec<Reaction<'a>>,
}

/// What the substance does.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Reaction<'a> {
    pub substance: Option<CodeableConcept<'a>>,
    pub manifestation: Vec<CodeableConcept<'a>>,
    pub description: Text<'a>,
    pub onset: Text<'a>,
    pub severity: Extended<'a>,
    pub note: Vec<Annotation<'a>>,
}

/// A diagnosis or problem.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Condition<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub clinical_status: Option<CodeableConcept<'a>>,
    pub verification_status: Option<CodeableConcept<'a>>,
    pub category: Vec<CodeableConcept<'a>>,
    pub severity: Option<CodeableConcept<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub body_site: Vec<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub onset: Option<TimeOrPeriod<'a>>,
    /// `onsetAge`, written when there is no `onset`.
    pub onset_age: Option<Quantity<'a>>,
    pub abatement: Option<TimeOrPeriod<'a>>,
    pub recorded_date: Text<'a>,
    pub recorder: Option<Reference<'a>>,
    pub asserter: Option<Reference<'a>>,
    /// `evidence.detail`.
    pub evidence: Vec<Reference<'a>>,
    pub note: Vec<Annotation<'a>>,
}

/// What can be observed. Variants are named by their FHIR type.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum ObservationValue<'a> {
    Quantity(Quantity<'a>),
    CodeableConcept(CodeableConcept<'a>),
    String(Val<std::borrow::Cow<'a, str>>),
    Boolean(Val<bool>),
    Integer(Val<u32>),
    Range(Range<'a>),
    Ratio(Ratio<'a>),
    SampledData(SampledData<'a>),
    Time(Val<std::borrow::Cow<'a, str>>),
    DateTime(Val<std::borrow::Cow<'a, str>>),
    Period(Period<'a>),
}
