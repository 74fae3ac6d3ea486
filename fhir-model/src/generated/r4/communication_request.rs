// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `CommunicationRequest` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, ATTACHMENT, Annotation, Attachment, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `CommunicationRequest`. See <https://hl7.org/fhir/R4/communicationrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CommunicationRequest {
    /// `CommunicationRequest.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CommunicationRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CommunicationRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CommunicationRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CommunicationRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CommunicationRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CommunicationRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CommunicationRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CommunicationRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CommunicationRequest.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `CommunicationRequest.replaces`: Reference(CommunicationRequest), 0..*.
    pub replaces: Vec<Reference>,
    /// `CommunicationRequest.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `CommunicationRequest.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Modifier.
    pub status: Prim<String>,
    /// `CommunicationRequest.statusReason`: CodeableConcept, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CommunicationRequest.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/communication-category>.
    pub category: Vec<CodeableConcept>,
    /// `CommunicationRequest.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Prim<String>,
    /// `CommunicationRequest.doNotPerform`: boolean, 0..1. Modifier.
    pub do_not_perform: Prim<bool>,
    /// `CommunicationRequest.medium`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ParticipationMode>.
    pub medium: Vec<CodeableConcept>,
    /// `CommunicationRequest.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `CommunicationRequest.about`: Reference(Resource), 0..*.
    pub about: Vec<Reference>,
    /// `CommunicationRequest.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `CommunicationRequest.payload`: [`CommunicationRequestPayload`], 0..*.
    pub payload: Vec<CommunicationRequestPayload>,
    /// `CommunicationRequest.occurrence[x]`: dateTime or Period, 0..1.
    pub occurrence: Option<CommunicationRequestOccurrence>,
    /// `CommunicationRequest.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `CommunicationRequest.requester`: Reference(Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `CommunicationRequest.recipient`: Reference, 0..*.
    pub recipient: Vec<Reference>,
    /// `CommunicationRequest.sender`: Reference, 0..1.
    pub sender: Option<Box<Reference>>,
    /// `CommunicationRequest.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActReason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `CommunicationRequest.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `CommunicationRequest.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CommunicationRequest {
    fn info(&self) -> &'static TypeInfo { &COMMUNICATION_REQUEST }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::nodes(&self.identifier),
            9 => n::nodes(&self.based_on),
            10 => n::nodes(&self.replaces),
            11 => n::node(&self.group_identifier),
            12 => n::prim(&self.status),
            13 => n::node(&self.status_reason),
            14 => n::nodes(&self.category),
            15 => n::prim(&self.priority),
            16 => n::prim(&self.do_not_perform),
            17 => n::nodes(&self.medium),
            18 => n::node(&self.subject),
            19 => n::nodes(&self.about),
            20 => n::node(&self.encounter),
            21 => n::nodes(&self.payload),
            22 => n::choice(&self.occurrence),
            23 => n::prim(&self.authored_on),
            24 => n::node(&self.requester),
            25 => n::nodes(&self.recipient),
            26 => n::node(&self.sender),
            27 => n::nodes(&self.reason_code),
            28 => n::nodes(&self.reason_reference),
            29 => n::nodes(&self.note),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Node(&mut self.meta),
            2 => n::Slot::Prim(&mut self.implicit_rules),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Node(&mut self.text),
            5 => n::Slot::Resources(&mut self.contained),
            6 => n::Slot::Nodes(&mut self.extension),
            7 => n::Slot::Nodes(&mut self.modifier_extension),
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Nodes(&mut self.based_on),
            10 => n::Slot::Nodes(&mut self.replaces),
            11 => n::Slot::Node(&mut self.group_identifier),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Node(&mut self.status_reason),
            14 => n::Slot::Nodes(&mut self.category),
            15 => n::Slot::Prim(&mut self.priority),
            16 => n::Slot::Prim(&mut self.do_not_perform),
            17 => n::Slot::Nodes(&mut self.medium),
            18 => n::Slot::Node(&mut self.subject),
            19 => n::Slot::Nodes(&mut self.about),
            20 => n::Slot::Node(&mut self.encounter),
            21 => n::Slot::Nodes(&mut self.payload),
            22 => n::Slot::Choice(&mut self.occurrence),
            23 => n::Slot::Prim(&mut self.authored_on),
            24 => n::Slot::Node(&mut self.requester),
            25 => n::Slot::Nodes(&mut self.recipient),
            26 => n::Slot::Node(&mut self.sender),
            27 => n::Slot::Nodes(&mut self.reason_code),
            28 => n::Slot::Nodes(&mut self.reason_reference),
            29 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CommunicationRequest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CommunicationRequest.payload`. See <https://hl7.org/fhir/R4/communicationrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CommunicationRequestPayload {
    /// `CommunicationRequest.payload.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CommunicationRequest.payload.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CommunicationRequest.payload.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CommunicationRequest.payload.content[x]`: string or Attachment or Reference(Resource), 1..1.
    pub content: Option<CommunicationRequestPayloadContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CommunicationRequestPayload {
    fn info(&self) -> &'static TypeInfo { &COMMUNICATION_REQUEST_PAYLOAD }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::choice(&self.content),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.content),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CommunicationRequestPayload {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CommunicationRequest.payload.content[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum CommunicationRequestPayloadContent {
    /// string.
    String(Prim<String>),
    /// Attachment.
    Attachment(Box<Attachment>),
    /// Reference(Resource).
    Reference(Box<Reference>),
}

impl n::Choice for CommunicationRequestPayloadContent {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Attachment(_) => 1,
            Self::Reference(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Attachment(Box::new(Default::default())),
            2 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `CommunicationRequest.occurrence[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum CommunicationRequestOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
}

impl n::Choice for CommunicationRequestOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static COMMUNICATION_REQUEST: TypeInfo = TypeInfo::new("CommunicationRequest", "CommunicationRequest", t::TypeKind::Resource, n::new::<CommunicationRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"replaces\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CommunicationRequest"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/communication-category"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"medium\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ParticipationMode"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"about\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::node(",\"payload\":", &COMMUNICATION_REQUEST_PAYLOAD, 0, None, 0),
    FieldInfo::choice(",\"occurrence\":", &COMMUNICATION_REQUEST_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, None, 0).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Group", "CareTeam", "HealthcareService"]),
    FieldInfo::node(",\"sender\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "HealthcareService"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActReason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static COMMUNICATION_REQUEST_OCCURRENCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

pub(crate) static COMMUNICATION_REQUEST_PAYLOAD: TypeInfo = TypeInfo::new("CommunicationRequestPayload", "CommunicationRequest.payload", t::TypeKind::Backbone, n::new::<CommunicationRequestPayload>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"content\":", &COMMUNICATION_REQUEST_PAYLOAD_CONTENT_TYPES, 1, Some(1), 0),
]);

static COMMUNICATION_REQUEST_PAYLOAD_CONTENT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"contentString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"contentAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), &[]),
    t::Alternative::new(",\"contentReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Resource"]),
];

