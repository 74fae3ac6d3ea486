//! Documents and other content.

use super::{Attachment, CodeableConcept, Common, Extended, Identifier, Period, Reference, Text};

/// A document and where its content is.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DocumentReference<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub master_identifier: Option<Identifier<'a>>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub doc_status: Text<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub category: Vec<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub date: Text<'a>,
    pub author: Vec<Reference<'a>>,
    pub authenticator: Option<Reference<'a>>,
    pub custodian: Option<Reference<'a>>,
    pub relates_to: Vec<DocumentRelation<'a>>,
    pub description: Text<'a>,
    pub security_label: Vec<CodeableConcept<'a>>,
    pub content: Vec<Attachment<'a>>,
    pub context: Option<DocumentContext<'a>>,
}

/// What a document is to another.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DocumentRelation<'a> {
    pub code: Text<'a>,
    pub target: Option<Reference<'a>>,
}

/// What a document was written about.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DocumentContext<'a> {
    pub encounter: Vec<Reference<'a>>,
    pub event: Vec<CodeableConcept<'a>>,
    pub period: Option<Period<'a>>,
    pub related: Vec<Reference<'a>>,
}

/// Content as it is.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Binary<'a> {
    /// What every thing of a record has; a Binary has no narrative and no extensions.
    pub common: Common<'a>,
    pub content_type: Text<'a>,
    /// Base64.
    pub data: Text<'a>,
}
