//! What was asked for.

use super::{
    Annotation, CodeableConcept, Common, Extended, Identifier, Period, Quantity, Reference, Text, Timing,
    Truth, Val,
};

/// An order of a service.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct ServiceRequest<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub based_on: Vec<Reference<'a>>,
    pub replaces: Vec<Reference<'a>>,
    pub requisition: Option<Identifier<'a>>,
    pub status: Extended<'a>,
    pub intent: Text<'a>,
    pub category: Vec<CodeableConcept<'a>>,
    pub priority: Text<'a>,
    pub do_not_perform: Truth,
    pub code: Option<CodeableConcept<'a>>,
    pub order_detail: Vec<CodeableConcept<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub subject: Option<Reference<'a>>,
    pub encounter: Option<Reference<'a>>,
    pub occurrence: Option<Occurrence<'a>>,
    pub as_needed: Truth,
    pub authored_on: Text<'a>,
    pub requester: Option<Reference<'a>>,
    pub performer_type: Option<CodeableConcept<'a>>,
    pub performer: Vec<Reference<'a>>,
    pub location_code: Vec<CodeableConcept<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub supporting_info: Vec<Reference<'a>>,
    pub specimen: Vec<Reference<'a>>,
    pub body_site: Vec<CodeableConcept<'a>>,
    pub note: Vec<Annotation<'a>>,
    pub patient_instruction: Text<'a>,
}

/// When a service is to be given.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum Occurrence<'a> {
    DateTime(Val<std::borrow::Cow<'a, str>>),
    Period(Period<'a>),
    Timing(Box<Timing<'a>>),
}

/// An order of things: a requisition.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct SupplyRequest<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub identifier: Vec<Identifier<'a>>,
    pub status: Extended<'a>,
    pub priority: Text<'a>,
    pub item: Option<CodeableConcept<'a>>,
    pub quantity: Option<Quantity<'a>>,
    pub parameter: Vec<SupplyParameter<'a>>,
    pub occurrence: Option<Occurrence<'a>>,
    pub authored_on: Text<'a>,
    pub requester: Option<Reference<'a>>,
    pub supplier: Vec<Reference<'a>>,
    pub reason_code: Vec<CodeableConcept<'a>>,
    pub reason_reference: Vec<Reference<'a>>,
    pub deliver_to: Option<Reference<'a>>,
}

/// What else is said of a thing that is ordered.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct SupplyParameter<'a> {
    pub code: Option<CodeableConcept<'a>>,
    pub concept: Option<CodeableConcept<'a>>,
    /// Where `concept` says nothing.
    pub boolean: Truth,
}
