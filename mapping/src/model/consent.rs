//! What a patient agreed to.

use super::{CodeableConcept, Common, Extended, Identifier, Period, Reference, Text};

/// That a patient agreed to something, or decided it ahead.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Consent<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub scope: Option<CodeableConcept<'a>>,
    pub category: Vec<CodeableConcept<'a>>,
    pub patient: Option<Reference<'a>>,
    pub date_time: Text<'a>,
    pub performer: Vec<Reference<'a>>,
    pub organization: Vec<Reference<'a>>,
    pub policy_rule: Option<CodeableConcept<'a>>,
    /// `provision.period`.
    pub period: Option<Period<'a>>,
}
