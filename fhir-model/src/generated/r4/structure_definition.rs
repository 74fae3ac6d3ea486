// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `StructureDefinition` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, ELEMENT_DEFINITION, EXTENSION, ElementDefinition, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, Resource, USAGE_CONTEXT, UsageContext};

/// `StructureDefinition`. See <https://hl7.org/fhir/R4/structuredefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct StructureDefinition {
    /// `StructureDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `StructureDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `StructureDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `StructureDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `StructureDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `StructureDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `StructureDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `StructureDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `StructureDefinition.name`: string, 1..1.
    pub name: Prim<String>,
    /// `StructureDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `StructureDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `StructureDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `StructureDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `StructureDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `StructureDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `StructureDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `StructureDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `StructureDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `StructureDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `StructureDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `StructureDefinition.keyword`: Coding, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/definition-use>.
    pub keyword: Vec<Coding>,
    /// `StructureDefinition.fhirVersion`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/FHIR-version>.
    pub fhir_version: Prim<String>,
    /// `StructureDefinition.mapping`: [`StructureDefinitionMapping`], 0..*.
    pub mapping: Vec<StructureDefinitionMapping>,
    /// `StructureDefinition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/structure-definition-kind>.
    pub kind: Prim<String>,
    /// `StructureDefinition.abstract`: boolean, 1..1.
    pub r#abstract: Prim<bool>,
    /// `StructureDefinition.context`: [`StructureDefinitionContext`], 0..*.
    pub context: Vec<StructureDefinitionContext>,
    /// `StructureDefinition.contextInvariant`: string, 0..*.
    pub context_invariant: Vec<Prim<String>>,
    /// `StructureDefinition.type`: uri, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/defined-types>.
    pub r#type: Prim<String>,
    /// `StructureDefinition.baseDefinition`: canonical(StructureDefinition), 0..1.
    pub base_definition: Prim<String>,
    /// `StructureDefinition.derivation`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/type-derivation-rule>.
    pub derivation: Prim<String>,
    /// `StructureDefinition.snapshot`: [`StructureDefinitionSnapshot`], 0..1.
    pub snapshot: Option<Box<StructureDefinitionSnapshot>>,
    /// `StructureDefinition.differential`: [`StructureDefinitionDifferential`], 0..1.
    pub differential: Option<Box<StructureDefinitionDifferential>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureDefinition {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_DEFINITION }
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
            9 => n::nodes(&self.identifier),
            10 => n::prim(&self.version),
            11 => n::prim(&self.name),
            12 => n::prim(&self.title),
            13 => n::prim(&self.status),
            14 => n::prim(&self.experimental),
            15 => n::prim(&self.date),
            16 => n::prim(&self.publisher),
            17 => n::nodes(&self.contact),
            18 => n::prim(&self.description),
            19 => n::nodes(&self.use_context),
            20 => n::nodes(&self.jurisdiction),
            21 => n::prim(&self.purpose),
            22 => n::prim(&self.copyright),
            23 => n::nodes(&self.keyword),
            24 => n::prim(&self.fhir_version),
            25 => n::nodes(&self.mapping),
            26 => n::prim(&self.kind),
            27 => n::prim(&self.r#abstract),
            28 => n::nodes(&self.context),
            29 => n::prims(&self.context_invariant),
            30 => n::prim(&self.r#type),
            31 => n::prim(&self.base_definition),
            32 => n::prim(&self.derivation),
            33 => n::node(&self.snapshot),
            34 => n::node(&self.differential),
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
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prim(&mut self.title),
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Prim(&mut self.experimental),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Prim(&mut self.publisher),
            17 => n::Slot::Nodes(&mut self.contact),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Nodes(&mut self.use_context),
            20 => n::Slot::Nodes(&mut self.jurisdiction),
            21 => n::Slot::Prim(&mut self.purpose),
            22 => n::Slot::Prim(&mut self.copyright),
            23 => n::Slot::Nodes(&mut self.keyword),
            24 => n::Slot::Prim(&mut self.fhir_version),
            25 => n::Slot::Nodes(&mut self.mapping),
            26 => n::Slot::Prim(&mut self.kind),
            27 => n::Slot::Prim(&mut self.r#abstract),
            28 => n::Slot::Nodes(&mut self.context),
            29 => n::Slot::Prims(&mut self.context_invariant),
            30 => n::Slot::Prim(&mut self.r#type),
            31 => n::Slot::Prim(&mut self.base_definition),
            32 => n::Slot::Prim(&mut self.derivation),
            33 => n::Slot::Node(&mut self.snapshot),
            34 => n::Slot::Node(&mut self.differential),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for StructureDefinition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `StructureDefinition.mapping`. See <https://hl7.org/fhir/R4/structuredefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct StructureDefinitionMapping {
    /// `StructureDefinition.mapping.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureDefinition.mapping.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureDefinition.mapping.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.mapping.identity`: id, 1..1.
    pub identity: Prim<String>,
    /// `StructureDefinition.mapping.uri`: uri, 0..1.
    pub uri: Prim<String>,
    /// `StructureDefinition.mapping.name`: string, 0..1.
    pub name: Prim<String>,
    /// `StructureDefinition.mapping.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureDefinitionMapping {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_DEFINITION_MAPPING }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.identity),
            4 => n::prim(&self.uri),
            5 => n::prim(&self.name),
            6 => n::prim(&self.comment),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.identity),
            4 => n::Slot::Prim(&mut self.uri),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for StructureDefinitionMapping {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `StructureDefinition.context`. See <https://hl7.org/fhir/R4/structuredefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct StructureDefinitionContext {
    /// `StructureDefinition.context.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureDefinition.context.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureDefinition.context.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.context.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/extension-context-type>.
    pub r#type: Prim<String>,
    /// `StructureDefinition.context.expression`: string, 1..1.
    pub expression: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureDefinitionContext {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_DEFINITION_CONTEXT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.r#type),
            4 => n::prim(&self.expression),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for StructureDefinitionContext {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `StructureDefinition.snapshot`. See <https://hl7.org/fhir/R4/structuredefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct StructureDefinitionSnapshot {
    /// `StructureDefinition.snapshot.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureDefinition.snapshot.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureDefinition.snapshot.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.snapshot.element`: ElementDefinition, 1..*.
    pub element: Vec<ElementDefinition>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureDefinitionSnapshot {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_DEFINITION_SNAPSHOT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::nodes(&self.element),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.element),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for StructureDefinitionSnapshot {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `StructureDefinition.differential`. See <https://hl7.org/fhir/R4/structuredefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct StructureDefinitionDifferential {
    /// `StructureDefinition.differential.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureDefinition.differential.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureDefinition.differential.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.differential.element`: ElementDefinition, 1..*.
    pub element: Vec<ElementDefinition>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureDefinitionDifferential {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_DEFINITION_DIFFERENTIAL }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::nodes(&self.element),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.element),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for StructureDefinitionDifferential {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static STRUCTURE_DEFINITION: TypeInfo = TypeInfo::new("StructureDefinition", "StructureDefinition", t::TypeKind::Resource, n::new::<StructureDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"keyword\":", &CODING, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/definition-use"),
    FieldInfo::prim(",\"fhirVersion\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/FHIR-version"),
    FieldInfo::node(",\"mapping\":", &STRUCTURE_DEFINITION_MAPPING, 0, None, 0),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/structure-definition-kind"),
    FieldInfo::prim(",\"abstract\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"context\":", &STRUCTURE_DEFINITION_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"contextInvariant\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/defined-types"),
    FieldInfo::prim(",\"baseDefinition\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"derivation\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/type-derivation-rule"),
    FieldInfo::node(",\"snapshot\":", &STRUCTURE_DEFINITION_SNAPSHOT, 0, Some(1), 0),
    FieldInfo::node(",\"differential\":", &STRUCTURE_DEFINITION_DIFFERENTIAL, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_DEFINITION_MAPPING: TypeInfo = TypeInfo::new("StructureDefinitionMapping", "StructureDefinition.mapping", t::TypeKind::Backbone, n::new::<StructureDefinitionMapping>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"identity\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_DEFINITION_CONTEXT: TypeInfo = TypeInfo::new("StructureDefinitionContext", "StructureDefinition.context", t::TypeKind::Backbone, n::new::<StructureDefinitionContext>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/extension-context-type"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static STRUCTURE_DEFINITION_SNAPSHOT: TypeInfo = TypeInfo::new("StructureDefinitionSnapshot", "StructureDefinition.snapshot", t::TypeKind::Backbone, n::new::<StructureDefinitionSnapshot>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"element\":", &ELEMENT_DEFINITION, 1, None, 0),
]);

pub(crate) static STRUCTURE_DEFINITION_DIFFERENTIAL: TypeInfo = TypeInfo::new("StructureDefinitionDifferential", "StructureDefinition.differential", t::TypeKind::Backbone, n::new::<StructureDefinitionDifferential>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"element\":", &ELEMENT_DEFINITION, 1, None, 0),
]);

