//! Who pays.

use super::{CodeableConcept, Common, Extended, Identifier, Period, Reference, Text};

/// An account that charges go to.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Account<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub name: Text<'a>,
    pub subject: Vec<Reference<'a>>,
    pub service_period: Option<Period<'a>>,
}

/// An insurance or other payer.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Coverage<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub policy_holder: Option<Reference<'a>>,
    pub subscriber: Option<Reference<'a>>,
    pub subscriber_id: Text<'a>,
    pub beneficiary: Option<Reference<'a>>,
    pub relationship: Option<CodeableConcept<'a>>,
    pub period: Option<Period<'a>>,
    pub payor: Vec<Reference<'a>>,
}
