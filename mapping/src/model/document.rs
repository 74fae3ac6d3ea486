//! Documents and other content.

use super::{Attachment, CodeableConcept, Common, Identifier, Reference, Text};

/// A document and where its content is.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct DocumentReference<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Text<'a>,
    pub doc_status: Text<'a>,
    pub r#type: Option<CodeableConcept<'a>>,
    pub category: Vec<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub date: Text<'a>,
    pub author: Vec<Reference<'a>>,
    pub description: Text<'a>,
    pub security_label: Vec<CodeableConcept<'a>>,
    pub content: Vec<Attachment<'a>>,
}
