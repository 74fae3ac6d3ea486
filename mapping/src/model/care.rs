//! What is done for a patient, and by whom together.

use super::{
    Annotation, CodeableConcept, Common, ContactPoint, Extended, Identifier, Period, Reference, Text,
    TimeOrPeriod,
};

/// Something that was or is being done to a patient.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Procedure<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub part_of: Vec<Reference<'a>>,
    pub status: Extended<'a>,
    pub status_reason: Option<CodeableConcept<'a>>,
    pub category: Option<CodeableConcept<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub performed: Option<TimeOrPeriod<'a>>,
    pub recorder: Option<Reference<'a>>,
    pub asserter: Option<Reference<'a>>,
    pub performer: Vec<ProcedurePerformer<'a>>,
    pub location: Option<Reference<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub body_site: Vec<CodeableConcept<'a>>,
    pub outcome: Option<CodeableConcept<'a>>,
    pub report: Vec<Reference<'a>>,
    pub complication: Vec<CodeableConcept<'a>>,
    pub follow_up: Vec<CodeableConcept<'a>>,
    pub note: Vec<Annotation<'a>>,
    /// `focalDevice.manipulated`.
    pub focal_device: Vec<Reference<'a>>,
    pub used_reference: Vec<Reference<'a>>,
    pub used_code: Vec<CodeableConcept<'a>>,
}

/// Who did it.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ProcedurePerformer<'a> {
    pub function: Option<CodeableConcept<'a>>,
    pub actor: Option<Reference<'a>>,
    pub on_behalf_of: Option<Reference<'a>>,
}

/// Those who care for a patient together.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CareTeam<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub name: Text<'a>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub period: Option<Period<'a>>,
    pub participant: Vec<CareTeamParticipant<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub managing_organization: Vec<Reference<'a>>,
    pub telecom: Vec<ContactPoint<'a>>,
    pub note: Vec<Annotation<'a>>,
}

/// A member of a team.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CareTeamParticipant<'a> {
    pub role: Vec<CodeableConcept<'a>>,
    pub member: Option<Reference<'a>>,
    pub on_behalf_of: Option<Reference<'a>>,
    pub period: Option<Period<'a>>,
}
