//! Whom something is about beside a single person: groups, parts of a body, what is to be known of somebody, and studies that
//! somebody takes part in.

use super::{CodeableConcept, Common, Identifier, Period, Reference, Text, Truth};

/// Several persons, animals or things that are treated as one.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Group<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub r#type: Text<'a>,
    pub actual: Truth,
    pub code: Option<CodeableConcept<'a>>,
    pub name: Text<'a>,
    pub member: Vec<GroupMember<'a>>,
}

/// One of a group.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct GroupMember<'a> {
    pub entity: Option<Reference<'a>>,
}

/// A part of a patient's body, such as a lesion that several examinations follow.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct BodyStructure<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub morphology: Option<CodeableConcept<'a>>,
    pub location: Option<CodeableConcept<'a>>,
    pub location_qualifier: Vec<CodeableConcept<'a>>,
    pub description: Text<'a>,
    pub patient: Option<Reference<'a>>,
}

/// What whoever treats somebody is to be warned of.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Flag<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Text<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub code: Option<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub period: Option<Period<'a>>,
}

/// A study in research, such as a clinical trial.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResearchStudy<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub title: Text<'a>,
    pub status: Text<'a>,
    pub sponsor: Option<Reference<'a>>,
    pub site: Vec<Reference<'a>>,
}

/// Who takes part in such a study.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ResearchSubject<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Text<'a>,
    pub study: Option<Reference<'a>>,
    pub individual: Option<Reference<'a>>,
}
