//! A document: its parts in order, and who answers for it.

use super::{CodeableConcept, Common, Extended, Extension, Identifier, Period, Reference, Text};

/// A document as a whole.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Composition<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Option<Identifier<'a>>,
    pub status: Extended<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub category: Vec<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub date: Text<'a>,
    pub author: Vec<Reference<'a>>,
    pub title: Text<'a>,
    pub confidentiality: Text<'a>,
    pub attester: Vec<CompositionAttester<'a>>,
    pub custodian: Option<Reference<'a>>,
    pub relates_to: Vec<CompositionRelation<'a>>,
    pub event: Vec<CompositionEvent<'a>>,
    pub section: Vec<Section<'a>>,
}

/// Who signed a document.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CompositionAttester<'a> {
    pub mode: Text<'a>,
    pub time: Text<'a>,
    pub party: Option<Reference<'a>>,
}

/// What a document is to another.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CompositionRelation<'a> {
    pub code: Text<'a>,
    pub target: Option<Identifier<'a>>,
}

/// What a document is about.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CompositionEvent<'a> {
    pub code: Vec<CodeableConcept<'a>>,
    pub period: Option<Period<'a>>,
    pub detail: Vec<Reference<'a>>,
    pub extension: Vec<Extension<'a>>,
}

/// A part of a document.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Section<'a> {
    pub title: Text<'a>,
    pub code: Option<CodeableConcept<'a>>,
    pub author: Vec<Reference<'a>>,
    pub focus: Option<Reference<'a>>,
    /// The narrative as a `div` of XHTML.
    pub text: Text<'a>,
    pub mode: Text<'a>,
    pub entry: Vec<Reference<'a>>,
    pub empty_reason: Option<CodeableConcept<'a>>,
    pub section: Vec<Section<'a>>,
    pub extension: Vec<Extension<'a>>,
}
