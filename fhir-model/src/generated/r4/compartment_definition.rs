// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `CompartmentDefinition` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CONTACT_DETAIL, ContactDetail, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, Resource, USAGE_CONTEXT, UsageContext};

/// `CompartmentDefinition`. See <https://hl7.org/fhir/R4/compartmentdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CompartmentDefinition {
    /// `CompartmentDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CompartmentDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CompartmentDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CompartmentDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CompartmentDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CompartmentDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CompartmentDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CompartmentDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CompartmentDefinition.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `CompartmentDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CompartmentDefinition.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CompartmentDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `CompartmentDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `CompartmentDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `CompartmentDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `CompartmentDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `CompartmentDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `CompartmentDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `CompartmentDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `CompartmentDefinition.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/compartment-type>.
    pub code: Prim<String>,
    /// `CompartmentDefinition.search`: boolean, 1..1.
    pub search: Prim<bool>,
    /// `CompartmentDefinition.resource`: [`CompartmentDefinitionResource`], 0..*.
    pub resource: Vec<CompartmentDefinitionResource>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompartmentDefinition {
    fn info(&self) -> &'static TypeInfo { &COMPARTMENT_DEFINITION }
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
            8 => n::prim(&self.url),
            9 => n::prim(&self.version),
            10 => n::prim(&self.name),
            11 => n::prim(&self.status),
            12 => n::prim(&self.experimental),
            13 => n::prim(&self.date),
            14 => n::prim(&self.publisher),
            15 => n::nodes(&self.contact),
            16 => n::prim(&self.description),
            17 => n::nodes(&self.use_context),
            18 => n::prim(&self.purpose),
            19 => n::prim(&self.code),
            20 => n::prim(&self.search),
            21 => n::nodes(&self.resource),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Prim(&mut self.version),
            10 => n::Slot::Prim(&mut self.name),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Prim(&mut self.experimental),
            13 => n::Slot::Prim(&mut self.date),
            14 => n::Slot::Prim(&mut self.publisher),
            15 => n::Slot::Nodes(&mut self.contact),
            16 => n::Slot::Prim(&mut self.description),
            17 => n::Slot::Nodes(&mut self.use_context),
            18 => n::Slot::Prim(&mut self.purpose),
            19 => n::Slot::Prim(&mut self.code),
            20 => n::Slot::Prim(&mut self.search),
            21 => n::Slot::Nodes(&mut self.resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CompartmentDefinition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CompartmentDefinition.resource`. See <https://hl7.org/fhir/R4/compartmentdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CompartmentDefinitionResource {
    /// `CompartmentDefinition.resource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CompartmentDefinition.resource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CompartmentDefinition.resource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CompartmentDefinition.resource.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>.
    pub code: Prim<String>,
    /// `CompartmentDefinition.resource.param`: string, 0..*.
    pub param: Vec<Prim<String>>,
    /// `CompartmentDefinition.resource.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompartmentDefinitionResource {
    fn info(&self) -> &'static TypeInfo { &COMPARTMENT_DEFINITION_RESOURCE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prims(&self.param),
            5 => n::prim(&self.documentation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prims(&mut self.param),
            5 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CompartmentDefinitionResource {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static COMPARTMENT_DEFINITION: TypeInfo = TypeInfo::new("CompartmentDefinition", "CompartmentDefinition", t::TypeKind::Resource, n::new::<CompartmentDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/compartment-type"),
    FieldInfo::prim(",\"search\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resource\":", &COMPARTMENT_DEFINITION_RESOURCE, 0, None, t::SUMMARY),
]);

pub(crate) static COMPARTMENT_DEFINITION_RESOURCE: TypeInfo = TypeInfo::new("CompartmentDefinitionResource", "CompartmentDefinition.resource", t::TypeKind::Backbone, n::new::<CompartmentDefinitionResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"param\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

