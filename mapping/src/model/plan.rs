//! What care is to reach, and how.

use super::{Annotation, CodeableConcept, Common, Extended, Identifier, Period, Reference, Text};

/// What care is to reach.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Goal<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub lifecycle_status: Extended<'a>,
    pub achievement_status: Option<CodeableConcept<'a>>,
    pub category: Vec<CodeableConcept<'a>>,
    pub priority: Option<CodeableConcept<'a>>,
    pub description: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    /// A FHIR date.
    pub start: Text<'a>,
    /// The dates by which it is to be reached.
    pub due: Vec<super::Val<std::borrow::Cow<'a, str>>>,
    pub status_date: Text<'a>,
    pub status_reason: Text<'a>,
    pub expressed_by: Option<Reference<'a>>,
    pub addresses: Vec<Reference<'a>>,
    pub note: Vec<Annotation<'a>>,
}

/// How care is to reach it.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CarePlan<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub intent: Text<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub title: Text<'a>,
    pub description: Text<'a>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub period: Option<Period<'a>>,
    pub created: Text<'a>,
    pub author: Option<Reference<'a>>,
    pub contributor: Vec<Reference<'a>>,
    pub addresses: Vec<Reference<'a>>,
    pub supporting_info: Vec<Reference<'a>>,
    pub goal: Vec<Reference<'a>>,
    /// What is to be done: references to the plans of it.
    pub activity: Vec<Reference<'a>>,
    pub note: Vec<Annotation<'a>>,
}
