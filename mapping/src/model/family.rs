//! What runs in a family.

use super::{
    Annotation, CodeableConcept, Common, Extended, Extension, Identifier, Quantity, Reference, Text, Truth,
};

/// What is known of the health of somebody of a patient's family.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct FamilyMemberHistory<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub patient: Option<Reference<'a>>,
    pub date: Text<'a>,
    pub name: Text<'a>,
    pub relationship: Option<CodeableConcept<'a>>,
    pub sex: Option<CodeableConcept<'a>>,
    /// A FHIR date.
    pub born: Text<'a>,
    pub age: Option<Quantity<'a>>,
    pub deceased: Truth,
    /// A FHIR date.
    pub deceased_date: Text<'a>,
    pub deceased_age: Option<Quantity<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub condition: Vec<FamilyCondition<'a>>,
}

/// What somebody of a family has or had.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct FamilyCondition<'a> {
    pub code: Option<CodeableConcept<'a>>,
    pub outcome: Option<CodeableConcept<'a>>,
    pub contributed_to_death: Truth,
    pub onset_age: Option<Quantity<'a>>,
    /// `onsetString`, written when there is no `onset_age`.
    pub onset_string: Text<'a>,
    pub onset_period: Option<super::Period<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub extension: Vec<Extension<'a>>,
}
