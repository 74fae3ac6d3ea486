//! Visits and what happens to them.

use super::{
    CodeableConcept, Coding, Common, Count, Extended, Extension, Identifier, Period, Quantity, Reference,
    Text,
};

/// A visit.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Encounter<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub class: Option<Coding<'a>>,
    pub r#type: Vec<CodeableConcept<'a>>,
    pub service_type: Option<CodeableConcept<'a>>,
    pub priority: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub episode_of_care: Vec<Reference<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub participant: Vec<EncounterParticipant<'a>>,
    pub appointment: Vec<Reference<'a>>,
    pub period: Option<Period<'a>>,
    pub length: Option<Quantity<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub diagnosis: Vec<EncounterDiagnosis<'a>>,
    pub account: Vec<Reference<'a>>,
    pub hospitalization: Option<Hospitalization<'a>>,
    pub location: Vec<EncounterLocation<'a>>,
    pub service_provider: Option<Reference<'a>>,
    pub part_of: Option<Reference<'a>>,
}

/// Who takes part in a visit.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EncounterParticipant<'a> {
    pub r#type: Vec<CodeableConcept<'a>>,
    pub period: Option<Period<'a>>,
    pub individual: Option<Reference<'a>>,
}

/// A diagnosis relevant to a visit.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EncounterDiagnosis<'a> {
    pub condition: Option<Reference<'a>>,
    pub r#use: Option<CodeableConcept<'a>>,
    pub rank: Count,
}

/// Admission and discharge.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Hospitalization<'a> {
    pub pre_admission_identifier: Option<Identifier<'a>>,
    pub origin: Option<Reference<'a>>,
    pub admit_source: Option<CodeableConcept<'a>>,
    pub re_admission: Option<CodeableConcept<'a>>,
    pub diet_preference: Vec<CodeableConcept<'a>>,
    pub special_courtesy: Vec<CodeableConcept<'a>>,
    pub special_arrangement: Vec<CodeableConcept<'a>>,
    pub destination: Option<Reference<'a>>,
    pub discharge_disposition: Option<CodeableConcept<'a>>,
}

/// Where a visit takes place.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EncounterLocation<'a> {
    pub location: Option<Reference<'a>>,
    pub status: Text<'a>,
    pub physical_type: Option<CodeableConcept<'a>>,
    pub period: Option<Period<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A span of care by one organization.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EpisodeOfCare<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Vec<CodeableConcept<'a>>,
    pub diagnosis: Vec<EpisodeOfCareDiagnosis<'a>>,
    pub patient: Option<Reference<'a>>,
    pub managing_organization: Option<Reference<'a>>,
    pub period: Option<Period<'a>>,
}

/// A diagnosis relevant to an episode.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct EpisodeOfCareDiagnosis<'a> {
    pub condition: Option<Reference<'a>>,
    pub role: Option<CodeableConcept<'a>>,
    pub rank: Count,
}

/// A concept that FHIR has no resource for, such as a former location of a visit.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Basic<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub created: Text<'a>,
    pub author: Option<Reference<'a>>,
}
