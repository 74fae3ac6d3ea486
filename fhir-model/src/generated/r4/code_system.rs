// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `CodeSystem` and the types inside it.

use crate::primitive::{DateTime, Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, Resource, USAGE_CONTEXT, UsageContext};

/// `CodeSystem`. See <https://hl7.org/fhir/R4/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystem {
    /// `CodeSystem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CodeSystem.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CodeSystem.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CodeSystem.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CodeSystem.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CodeSystem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `CodeSystem.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CodeSystem.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CodeSystem.name`: string, 0..1.
    pub name: Prim<String>,
    /// `CodeSystem.title`: string, 0..1.
    pub title: Prim<String>,
    /// `CodeSystem.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `CodeSystem.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `CodeSystem.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `CodeSystem.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `CodeSystem.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `CodeSystem.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `CodeSystem.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `CodeSystem.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CodeSystem.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `CodeSystem.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `CodeSystem.caseSensitive`: boolean, 0..1.
    pub case_sensitive: Prim<bool>,
    /// `CodeSystem.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// `CodeSystem.hierarchyMeaning`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>.
    pub hierarchy_meaning: Prim<String>,
    /// `CodeSystem.compositional`: boolean, 0..1.
    pub compositional: Prim<bool>,
    /// `CodeSystem.versionNeeded`: boolean, 0..1.
    pub version_needed: Prim<bool>,
    /// `CodeSystem.content`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/codesystem-content-mode>.
    pub content: Prim<String>,
    /// `CodeSystem.supplements`: canonical(CodeSystem), 0..1.
    pub supplements: Prim<String>,
    /// `CodeSystem.count`: unsignedInt, 0..1.
    pub count: Prim<u32>,
    /// `CodeSystem.filter`: [`CodeSystemFilter`], 0..*.
    pub filter: Vec<CodeSystemFilter>,
    /// `CodeSystem.property`: [`CodeSystemProperty`], 0..*.
    pub property: Vec<CodeSystemProperty>,
    /// `CodeSystem.concept`: [`CodeSystemConcept`], 0..*.
    pub concept: Vec<CodeSystemConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystem {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM }
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
            23 => n::prim(&self.case_sensitive),
            24 => n::prim(&self.value_set),
            25 => n::prim(&self.hierarchy_meaning),
            26 => n::prim(&self.compositional),
            27 => n::prim(&self.version_needed),
            28 => n::prim(&self.content),
            29 => n::prim(&self.supplements),
            30 => n::prim(&self.count),
            31 => n::nodes(&self.filter),
            32 => n::nodes(&self.property),
            33 => n::nodes(&self.concept),
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
            23 => n::Slot::Prim(&mut self.case_sensitive),
            24 => n::Slot::Prim(&mut self.value_set),
            25 => n::Slot::Prim(&mut self.hierarchy_meaning),
            26 => n::Slot::Prim(&mut self.compositional),
            27 => n::Slot::Prim(&mut self.version_needed),
            28 => n::Slot::Prim(&mut self.content),
            29 => n::Slot::Prim(&mut self.supplements),
            30 => n::Slot::Prim(&mut self.count),
            31 => n::Slot::Nodes(&mut self.filter),
            32 => n::Slot::Nodes(&mut self.property),
            33 => n::Slot::Nodes(&mut self.concept),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CodeSystem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CodeSystem.filter`. See <https://hl7.org/fhir/R4/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemFilter {
    /// `CodeSystem.filter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.filter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.filter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.filter.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.filter.description`: string, 0..1.
    pub description: Prim<String>,
    /// `CodeSystem.filter.operator`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/filter-operator>.
    pub operator: Vec<Prim<String>>,
    /// `CodeSystem.filter.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemFilter {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_FILTER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prim(&self.description),
            5 => n::prims(&self.operator),
            6 => n::prim(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Prims(&mut self.operator),
            6 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CodeSystemFilter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CodeSystem.property`. See <https://hl7.org/fhir/R4/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemProperty {
    /// `CodeSystem.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.property.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.property.uri`: uri, 0..1.
    pub uri: Prim<String>,
    /// `CodeSystem.property.description`: string, 0..1.
    pub description: Prim<String>,
    /// `CodeSystem.property.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/concept-property-type>.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemProperty {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_PROPERTY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prim(&self.uri),
            5 => n::prim(&self.description),
            6 => n::prim(&self.r#type),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.uri),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CodeSystemProperty {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CodeSystem.concept`. See <https://hl7.org/fhir/R4/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemConcept {
    /// `CodeSystem.concept.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.concept.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.concept.display`: string, 0..1.
    pub display: Prim<String>,
    /// `CodeSystem.concept.definition`: string, 0..1.
    pub definition: Prim<String>,
    /// `CodeSystem.concept.designation`: [`CodeSystemConceptDesignation`], 0..*.
    pub designation: Vec<CodeSystemConceptDesignation>,
    /// `CodeSystem.concept.property`: [`CodeSystemConceptProperty`], 0..*.
    pub property: Vec<CodeSystemConceptProperty>,
    /// `CodeSystem.concept.concept`: as `CodeSystem.concept`, 0..*.
    pub concept: Vec<CodeSystemConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemConcept {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_CONCEPT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prim(&self.display),
            5 => n::prim(&self.definition),
            6 => n::nodes(&self.designation),
            7 => n::nodes(&self.property),
            8 => n::nodes(&self.concept),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.display),
            5 => n::Slot::Prim(&mut self.definition),
            6 => n::Slot::Nodes(&mut self.designation),
            7 => n::Slot::Nodes(&mut self.property),
            8 => n::Slot::Nodes(&mut self.concept),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CodeSystemConcept {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CodeSystem.concept.designation`. See <https://hl7.org/fhir/R4/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemConceptDesignation {
    /// `CodeSystem.concept.designation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.concept.designation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.designation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.designation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CodeSystem.concept.designation.use`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/designation-use>.
    pub r#use: Option<Box<Coding>>,
    /// `CodeSystem.concept.designation.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemConceptDesignation {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_CONCEPT_DESIGNATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.language),
            4 => n::node(&self.r#use),
            5 => n::prim(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Node(&mut self.r#use),
            5 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CodeSystemConceptDesignation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CodeSystem.concept.property`. See <https://hl7.org/fhir/R4/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemConceptProperty {
    /// `CodeSystem.concept.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.concept.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.property.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.concept.property.value[x]`: code or Coding or string or integer or boolean or dateTime or decimal, 1..1.
    pub value: Option<CodeSystemConceptPropertyValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemConceptProperty {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_CONCEPT_PROPERTY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::choice(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CodeSystemConceptProperty {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CodeSystem.concept.property.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum CodeSystemConceptPropertyValue {
    /// code.
    Code(Prim<String>),
    /// Coding.
    Coding(Box<Coding>),
    /// string.
    String(Prim<String>),
    /// integer.
    Integer(Prim<i32>),
    /// boolean.
    Boolean(Prim<bool>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// decimal.
    Decimal(Prim<Decimal>),
}

impl n::Choice for CodeSystemConceptPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::Code(_) => 0,
            Self::Coding(_) => 1,
            Self::String(_) => 2,
            Self::Integer(_) => 3,
            Self::Boolean(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Code(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&**v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut **v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Code(Default::default()),
            1 => Self::Coding(Box::new(Default::default())),
            2 => Self::String(Default::default()),
            3 => Self::Integer(Default::default()),
            4 => Self::Boolean(Default::default()),
            5 => Self::DateTime(Default::default()),
            6 => Self::Decimal(Default::default()),
            _ => return None,
        })
    }
}

pub(crate) static CODE_SYSTEM: TypeInfo = TypeInfo::new("CodeSystem", "CodeSystem", t::TypeKind::Resource, n::new::<CodeSystem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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
    FieldInfo::prim(",\"caseSensitive\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["ValueSet"]),
    FieldInfo::prim(",\"hierarchyMeaning\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning"),
    FieldInfo::prim(",\"compositional\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"versionNeeded\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"content\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/codesystem-content-mode"),
    FieldInfo::prim(",\"supplements\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["CodeSystem"]),
    FieldInfo::prim(",\"count\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"filter\":", &CODE_SYSTEM_FILTER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"property\":", &CODE_SYSTEM_PROPERTY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"concept\":", &CODE_SYSTEM_CONCEPT, 0, None, 0),
]);

pub(crate) static CODE_SYSTEM_FILTER: TypeInfo = TypeInfo::new("CodeSystemFilter", "CodeSystem.filter", t::TypeKind::Backbone, n::new::<CodeSystemFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"operator\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/filter-operator"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static CODE_SYSTEM_PROPERTY: TypeInfo = TypeInfo::new("CodeSystemProperty", "CodeSystem.property", t::TypeKind::Backbone, n::new::<CodeSystemProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/concept-property-type"),
]);

pub(crate) static CODE_SYSTEM_CONCEPT: TypeInfo = TypeInfo::new("CodeSystemConcept", "CodeSystem.concept", t::TypeKind::Backbone, n::new::<CodeSystemConcept>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"definition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"designation\":", &CODE_SYSTEM_CONCEPT_DESIGNATION, 0, None, 0),
    FieldInfo::node(",\"property\":", &CODE_SYSTEM_CONCEPT_PROPERTY, 0, None, 0),
    FieldInfo::node(",\"concept\":", &CODE_SYSTEM_CONCEPT, 0, None, 0),
]);

pub(crate) static CODE_SYSTEM_CONCEPT_DESIGNATION: TypeInfo = TypeInfo::new("CodeSystemConceptDesignation", "CodeSystem.concept.designation", t::TypeKind::Backbone, n::new::<CodeSystemConceptDesignation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"use\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/designation-use"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static CODE_SYSTEM_CONCEPT_PROPERTY: TypeInfo = TypeInfo::new("CodeSystemConceptProperty", "CodeSystem.concept.property", t::TypeKind::Backbone, n::new::<CodeSystemConceptProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &CODE_SYSTEM_CONCEPT_PROPERTY_VALUE_TYPES, 1, Some(1), 0),
]);

static CODE_SYSTEM_CONCEPT_PROPERTY_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), &[]),
];

