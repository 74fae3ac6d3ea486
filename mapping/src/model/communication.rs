//! What was sent from one party to another about somebody.

use super::{Attachment, CodeableConcept, Common, Extended, Extension, Identifier, Reference, Text, Val};

/// Something that was sent, such as the attachments of a claim.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Communication<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub in_response_to: Vec<Reference<'a>>,
    pub status: Extended<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub subject: Option<Reference<'a>>,
    pub topic: Option<CodeableConcept<'a>>,
    pub about: Vec<Reference<'a>>,
    pub sent: Text<'a>,
    pub received: Text<'a>,
    pub recipient: Vec<Reference<'a>>,
    pub sender: Option<Reference<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub payload: Vec<CommunicationPayload<'a>>,
}

/// One part of what was sent.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct CommunicationPayload<'a> {
    pub extension: Vec<Extension<'a>>,
    pub content: Option<PayloadContent<'a>>,
}

/// The part itself.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum PayloadContent<'a> {
    String(Val<std::borrow::Cow<'a, str>>),
    Attachment(Box<Attachment<'a>>),
    Reference(Box<Reference<'a>>),
}
