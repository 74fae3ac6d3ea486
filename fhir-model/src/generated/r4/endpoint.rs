// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Endpoint` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CONTACT_POINT, CodeableConcept, Coding, ContactPoint, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `Endpoint`. See <https://hl7.org/fhir/R4/endpoint.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Endpoint {
    /// `Endpoint.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Endpoint.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Endpoint.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Endpoint.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Endpoint.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Endpoint.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Endpoint.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Endpoint.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Endpoint.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Endpoint.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/endpoint-status>. Modifier.
    pub status: Prim<String>,
    /// `Endpoint.connectionType`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/endpoint-connection-type>.
    pub connection_type: Option<Box<Coding>>,
    /// `Endpoint.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Endpoint.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Endpoint.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Endpoint.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Endpoint.payloadType`: CodeableConcept, 1..*. Binding: example, <http://hl7.org/fhir/ValueSet/endpoint-payload-type>.
    pub payload_type: Vec<CodeableConcept>,
    /// `Endpoint.payloadMimeType`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub payload_mime_type: Vec<Prim<String>>,
    /// `Endpoint.address`: url, 1..1.
    pub address: Prim<String>,
    /// `Endpoint.header`: string, 0..*.
    pub header: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Endpoint {
    fn info(&self) -> &'static TypeInfo { &ENDPOINT }
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
            9 => n::prim(&self.status),
            10 => n::node(&self.connection_type),
            11 => n::prim(&self.name),
            12 => n::node(&self.managing_organization),
            13 => n::nodes(&self.contact),
            14 => n::node(&self.period),
            15 => n::nodes(&self.payload_type),
            16 => n::prims(&self.payload_mime_type),
            17 => n::prim(&self.address),
            18 => n::prims(&self.header),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.connection_type),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Node(&mut self.managing_organization),
            13 => n::Slot::Nodes(&mut self.contact),
            14 => n::Slot::Node(&mut self.period),
            15 => n::Slot::Nodes(&mut self.payload_type),
            16 => n::Slot::Prims(&mut self.payload_mime_type),
            17 => n::Slot::Prim(&mut self.address),
            18 => n::Slot::Prims(&mut self.header),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ENDPOINT: TypeInfo = TypeInfo::new("Endpoint", "Endpoint", t::TypeKind::Resource, n::new::<Endpoint>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/endpoint-status"),
    FieldInfo::node(",\"connectionType\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/endpoint-connection-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"payloadType\":", &CODEABLE_CONCEPT, 1, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/endpoint-payload-type"),
    FieldInfo::prim(",\"payloadMimeType\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"address\":", t::PrimKind::Url, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"header\":", t::PrimKind::String, 0, None, 0),
]);

