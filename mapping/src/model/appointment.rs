//! When who is to meet where.

use super::{CodeableConcept, Common, Count, Extended, Identifier, Period, Reference, Text};

/// A booked or planned meeting of a patient with those who care.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Appointment<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub cancelation_reason: Option<CodeableConcept<'a>>,
    pub service_category: Vec<CodeableConcept<'a>>,
    pub service_type: Vec<CodeableConcept<'a>>,
    pub specialty: Vec<CodeableConcept<'a>>,
    pub appointment_type: Option<CodeableConcept<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub priority: Count,
    pub description: Text<'a>,
    pub supporting_information: Vec<Reference<'a>>,
    /// A FHIR instant, as `end` is.
    pub start: Text<'a>,
    pub end: Text<'a>,
    pub minutes_duration: Count,
    pub created: Text<'a>,
    pub comment: Text<'a>,
    pub patient_instruction: Text<'a>,
    pub based_on: Vec<Reference<'a>>,
    pub participant: Vec<AppointmentParticipant<'a>>,
    pub requested_period: Vec<Period<'a>>,
}

/// Who or what takes part in an appointment.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct AppointmentParticipant<'a> {
    pub r#type: Vec<CodeableConcept<'a>>,
    pub actor: Option<Reference<'a>>,
    pub required: Text<'a>,
    pub status: Extended<'a>,
    pub period: Option<Period<'a>>,
}
