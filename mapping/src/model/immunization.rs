//! Vaccines: given, not given, and recommended.

use super::{
    Annotation, CodeableConcept, Common, Extended, Identifier, Quantity, Reference, Text, Truth, Val,
};

/// A vaccine that was given, or that was not and why.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Immunization<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub status_reason: Option<CodeableConcept<'a>>,
    pub vaccine_code: Option<CodeableConcept<'a>>,
    pub patient: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    /// A FHIR dateTime.
    pub occurrence: Text<'a>,
    pub recorded: Text<'a>,
    pub primary_source: Truth,
    pub report_origin: Option<CodeableConcept<'a>>,
    pub location: Option<Reference<'a>>,
    pub manufacturer: Option<Reference<'a>>,
    pub lot_number: Text<'a>,
    pub expiration_date: Text<'a>,
    pub site: Option<CodeableConcept<'a>>,
    pub route: Option<CodeableConcept<'a>>,
    pub dose_quantity: Option<Quantity<'a>>,
    pub performer: Vec<ImmunizationPerformer<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub education: Vec<ImmunizationEducation<'a>>,
    pub program_eligibility: Vec<CodeableConcept<'a>>,
    pub funding_source: Option<CodeableConcept<'a>>,
    pub reaction: Vec<ImmunizationReaction<'a>>,
    pub protocol_applied: Vec<ImmunizationProtocol<'a>>,
}

/// Who ordered or gave a vaccine.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImmunizationPerformer<'a> {
    pub function: Option<CodeableConcept<'a>>,
    pub actor: Option<Reference<'a>>,
}

/// What a patient was told about a vaccine.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImmunizationEducation<'a> {
    pub document_type: Text<'a>,
    pub reference: Text<'a>,
    pub publication_date: Text<'a>,
    pub presentation_date: Text<'a>,
}

/// What a vaccine did.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImmunizationReaction<'a> {
    pub date: Text<'a>,
    pub detail: Option<Reference<'a>>,
}

/// Which dose of which series it was.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImmunizationProtocol<'a> {
    pub series: Text<'a>,
    pub authority: Option<Reference<'a>>,
    pub target_disease: Vec<CodeableConcept<'a>>,
    /// A positive number where it is one, else any text.
    pub dose_number: Text<'a>,
    /// As `dose_number`.
    pub series_doses: Text<'a>,
}

/// What vaccines a patient is due for.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ImmunizationRecommendation<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub patient: Option<Reference<'a>>,
    pub date: Text<'a>,
    pub authority: Option<Reference<'a>>,
    pub recommendation: Vec<VaccineRecommendation<'a>>,
}

/// One vaccine that a patient is or is not due for.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct VaccineRecommendation<'a> {
    pub vaccine_code: Vec<CodeableConcept<'a>>,
    pub target_disease: Option<CodeableConcept<'a>>,
    pub forecast_status: Option<CodeableConcept<'a>>,
    pub forecast_reason: Vec<CodeableConcept<'a>>,
    pub date_criterion: Vec<DateCriterion<'a>>,
    pub description: Text<'a>,
    pub series: Text<'a>,
    pub dose_number: Text<'a>,
    pub series_doses: Text<'a>,
}

/// A date of a recommendation and what it means.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DateCriterion<'a> {
    pub code: Option<CodeableConcept<'a>>,
    pub value: Option<Val<std::borrow::Cow<'a, str>>>,
}
