//! The exchange itself: the message, and who did what with it.

use super::{
    CodeableConcept, Coding, Common, ContactPoint, Extended, Identifier, Reference, Text, TimeOrPeriod, Val,
};

/// The message as a whole; FHIR writes it as the Bundle.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Exchange<'a> {
    pub by: crate::trace::Origin,
    pub r#type: Text<'a>,
    pub identifier: Option<Identifier<'a>>,
    pub timestamp: Text<'a>,
}

/// Who sent what to whom.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MessageHeader<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub event_coding: Option<Coding<'a>>,
    pub event_uri: Text<'a>,
    pub destination: Vec<MessageDestination<'a>>,
    pub sender: Option<Reference<'a>>,
    pub enterer: Option<Reference<'a>>,
    pub author: Option<Reference<'a>>,
    pub source: Option<MessageSource<'a>>,
    pub responsible: Option<Reference<'a>>,
    pub reason: Option<CodeableConcept<'a>>,
    pub focus: Vec<Reference<'a>>,
    pub definition: Text<'a>,
    pub response: Option<MessageResponse<'a>>,
}

/// What message this one answers, and with what outcome.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MessageResponse<'a> {
    pub identifier: Text<'a>,
    pub code: Text<'a>,
    pub details: Option<Reference<'a>>,
}

/// Where a message goes.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MessageDestination<'a> {
    pub name: Text<'a>,
    pub target: Option<Reference<'a>>,
    pub endpoint: Extended<'a>,
    pub receiver: Option<Reference<'a>>,
}

/// Where a message comes from.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct MessageSource<'a> {
    pub name: Text<'a>,
    pub software: Text<'a>,
    pub version: Text<'a>,
    pub contact: Option<ContactPoint<'a>>,
    pub endpoint: Extended<'a>,
}

/// Who did what to which things, when.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Provenance<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub target: Vec<Reference<'a>>,
    pub occurred: Option<TimeOrPeriod<'a>>,
    pub recorded: Text<'a>,
    pub policy: Vec<Val<std::borrow::Cow<'a, str>>>,
    pub location: Option<Reference<'a>>,
    pub reason: Vec<CodeableConcept<'a>>,
    pub activity: Option<CodeableConcept<'a>>,
    pub agent: Vec<ProvenanceAgent<'a>>,
    pub entity: Vec<ProvenanceEntity<'a>>,
}

/// Who took part.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ProvenanceAgent<'a> {
    pub r#type: Option<CodeableConcept<'a>>,
    pub role: Vec<CodeableConcept<'a>>,
    pub who: Option<Reference<'a>>,
    pub on_behalf_of: Option<Reference<'a>>,
}

/// What was used.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ProvenanceEntity<'a> {
    pub role: Text<'a>,
    pub what: Option<Reference<'a>>,
}
