// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `MessageHeader` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CONTACT_POINT, CodeableConcept, Coding, ContactPoint, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `MessageHeader`. See <https://hl7.org/fhir/R4/messageheader.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeader {
    /// `MessageHeader.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MessageHeader.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MessageHeader.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MessageHeader.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MessageHeader.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MessageHeader.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.event[x]`: Coding or uri, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/message-events>.
    pub event: Option<MessageHeaderEvent>,
    /// `MessageHeader.destination`: [`MessageHeaderDestination`], 0..*.
    pub destination: Vec<MessageHeaderDestination>,
    /// `MessageHeader.sender`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub sender: Option<Box<Reference>>,
    /// `MessageHeader.enterer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub enterer: Option<Box<Reference>>,
    /// `MessageHeader.author`: Reference(Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// `MessageHeader.source`: [`MessageHeaderSource`], 1..1.
    pub source: Option<Box<MessageHeaderSource>>,
    /// `MessageHeader.responsible`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub responsible: Option<Box<Reference>>,
    /// `MessageHeader.reason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/message-reason-encounter>.
    pub reason: Option<Box<CodeableConcept>>,
    /// `MessageHeader.response`: [`MessageHeaderResponse`], 0..1.
    pub response: Option<Box<MessageHeaderResponse>>,
    /// `MessageHeader.focus`: Reference(Resource), 0..*.
    pub focus: Vec<Reference>,
    /// `MessageHeader.definition`: canonical(MessageDefinition), 0..1.
    pub definition: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeader {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER }
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
            8 => n::choice(&self.event),
            9 => n::nodes(&self.destination),
            10 => n::node(&self.sender),
            11 => n::node(&self.enterer),
            12 => n::node(&self.author),
            13 => n::node(&self.source),
            14 => n::node(&self.responsible),
            15 => n::node(&self.reason),
            16 => n::node(&self.response),
            17 => n::nodes(&self.focus),
            18 => n::prim(&self.definition),
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
            8 => n::Slot::Choice(&mut self.event),
            9 => n::Slot::Nodes(&mut self.destination),
            10 => n::Slot::Node(&mut self.sender),
            11 => n::Slot::Node(&mut self.enterer),
            12 => n::Slot::Node(&mut self.author),
            13 => n::Slot::Node(&mut self.source),
            14 => n::Slot::Node(&mut self.responsible),
            15 => n::Slot::Node(&mut self.reason),
            16 => n::Slot::Node(&mut self.response),
            17 => n::Slot::Nodes(&mut self.focus),
            18 => n::Slot::Prim(&mut self.definition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MessageHeader {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `MessageHeader.destination`. See <https://hl7.org/fhir/R4/messageheader.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderDestination {
    /// `MessageHeader.destination.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.destination.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.destination.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.destination.name`: string, 0..1.
    pub name: Prim<String>,
    /// `MessageHeader.destination.target`: Reference(Device), 0..1.
    pub target: Option<Box<Reference>>,
    /// `MessageHeader.destination.endpoint`: url, 1..1.
    pub endpoint: Prim<String>,
    /// `MessageHeader.destination.receiver`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub receiver: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeaderDestination {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER_DESTINATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::node(&self.target),
            5 => n::prim(&self.endpoint),
            6 => n::node(&self.receiver),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Node(&mut self.target),
            5 => n::Slot::Prim(&mut self.endpoint),
            6 => n::Slot::Node(&mut self.receiver),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MessageHeaderDestination {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `MessageHeader.source`. See <https://hl7.org/fhir/R4/messageheader.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderSource {
    /// `MessageHeader.source.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.source.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.source.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.source.name`: string, 0..1.
    pub name: Prim<String>,
    /// `MessageHeader.source.software`: string, 0..1.
    pub software: Prim<String>,
    /// `MessageHeader.source.version`: string, 0..1.
    pub version: Prim<String>,
    /// `MessageHeader.source.contact`: ContactPoint, 0..1.
    pub contact: Option<Box<ContactPoint>>,
    /// `MessageHeader.source.endpoint`: url, 1..1.
    pub endpoint: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeaderSource {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER_SOURCE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::prim(&self.software),
            5 => n::prim(&self.version),
            6 => n::node(&self.contact),
            7 => n::prim(&self.endpoint),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.software),
            5 => n::Slot::Prim(&mut self.version),
            6 => n::Slot::Node(&mut self.contact),
            7 => n::Slot::Prim(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MessageHeaderSource {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `MessageHeader.response`. See <https://hl7.org/fhir/R4/messageheader.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderResponse {
    /// `MessageHeader.response.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.response.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.response.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.response.identifier`: id, 1..1.
    pub identifier: Prim<String>,
    /// `MessageHeader.response.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/response-code>.
    pub code: Prim<String>,
    /// `MessageHeader.response.details`: Reference(OperationOutcome), 0..1.
    pub details: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeaderResponse {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER_RESPONSE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.identifier),
            4 => n::prim(&self.code),
            5 => n::node(&self.details),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.identifier),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Node(&mut self.details),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MessageHeaderResponse {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MessageHeader.event[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageHeaderEvent {
    /// Coding.
    Coding(Box<Coding>),
    /// uri.
    Uri(Prim<String>),
}

impl n::Choice for MessageHeaderEvent {
    fn index(&self) -> usize {
        match self {
            Self::Coding(_) => 0,
            Self::Uri(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Coding(v) => n::Inner::Node(&**v),
            Self::Uri(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Coding(v) => n::InnerMut::Node(&mut **v),
            Self::Uri(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Coding(Box::new(Default::default())),
            1 => Self::Uri(Default::default()),
            _ => return None,
        })
    }
}

pub(crate) static MESSAGE_HEADER: TypeInfo = TypeInfo::new("MessageHeader", "MessageHeader", t::TypeKind::Resource, n::new::<MessageHeader>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::choice(",\"event\":", &MESSAGE_HEADER_EVENT_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/message-events"),
    FieldInfo::node(",\"destination\":", &MESSAGE_HEADER_DESTINATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"sender\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"enterer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"source\":", &MESSAGE_HEADER_SOURCE, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"responsible\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/message-reason-encounter"),
    FieldInfo::node(",\"response\":", &MESSAGE_HEADER_RESPONSE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["MessageDefinition"]),
]);

static MESSAGE_HEADER_EVENT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"eventCoding\":", "Coding", t::ValueKind::Node(&CODING), &[]),
    t::Alternative::new(",\"eventUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), &[]),
];

pub(crate) static MESSAGE_HEADER_DESTINATION: TypeInfo = TypeInfo::new("MessageHeaderDestination", "MessageHeader.destination", t::TypeKind::Backbone, n::new::<MessageHeaderDestination>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"target\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::prim(",\"endpoint\":", t::PrimKind::Url, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"receiver\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
]);

pub(crate) static MESSAGE_HEADER_SOURCE: TypeInfo = TypeInfo::new("MessageHeaderSource", "MessageHeader.source", t::TypeKind::Backbone, n::new::<MessageHeaderSource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"software\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"endpoint\":", t::PrimKind::Url, 1, Some(1), t::SUMMARY),
]);

pub(crate) static MESSAGE_HEADER_RESPONSE: TypeInfo = TypeInfo::new("MessageHeaderResponse", "MessageHeader.response", t::TypeKind::Backbone, n::new::<MessageHeaderResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"identifier\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/response-code"),
    FieldInfo::node(",\"details\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["OperationOutcome"]),
]);

