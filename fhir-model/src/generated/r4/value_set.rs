// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `ValueSet` and the types inside it.

use crate::primitive::{Date, DateTime, Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CONTACT_DETAIL, CodeableConcept, Coding, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, Resource, USAGE_CONTEXT, UsageContext};

/// `ValueSet`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSet {
    /// `ValueSet.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ValueSet.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ValueSet.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ValueSet.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ValueSet.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ValueSet.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ValueSet.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ValueSet.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ValueSet.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ValueSet.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ValueSet.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `ValueSet.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ValueSet.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ValueSet.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ValueSet.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ValueSet.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ValueSet.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ValueSet.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ValueSet.immutable`: boolean, 0..1.
    pub immutable: Prim<bool>,
    /// `ValueSet.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ValueSet.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ValueSet.compose`: [`ValueSetCompose`], 0..1.
    pub compose: Option<Box<ValueSetCompose>>,
    /// `ValueSet.expansion`: [`ValueSetExpansion`], 0..1.
    pub expansion: Option<Box<ValueSetExpansion>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSet {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET }
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
            21 => n::prim(&self.immutable),
            22 => n::prim(&self.purpose),
            23 => n::prim(&self.copyright),
            24 => n::node(&self.compose),
            25 => n::node(&self.expansion),
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
            21 => n::Slot::Prim(&mut self.immutable),
            22 => n::Slot::Prim(&mut self.purpose),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Node(&mut self.compose),
            25 => n::Slot::Node(&mut self.expansion),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSet {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.compose`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetCompose {
    /// `ValueSet.compose.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.lockedDate`: date, 0..1.
    pub locked_date: Prim<Date>,
    /// `ValueSet.compose.inactive`: boolean, 0..1.
    pub inactive: Prim<bool>,
    /// `ValueSet.compose.include`: [`ValueSetComposeInclude`], 1..*.
    pub include: Vec<ValueSetComposeInclude>,
    /// `ValueSet.compose.exclude`: as `ValueSet.compose.include`, 0..*.
    pub exclude: Vec<ValueSetComposeInclude>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetCompose {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.locked_date),
            4 => n::prim(&self.inactive),
            5 => n::nodes(&self.include),
            6 => n::nodes(&self.exclude),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.locked_date),
            4 => n::Slot::Prim(&mut self.inactive),
            5 => n::Slot::Nodes(&mut self.include),
            6 => n::Slot::Nodes(&mut self.exclude),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSetCompose {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.compose.include`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeInclude {
    /// `ValueSet.compose.include.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `ValueSet.compose.include.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ValueSet.compose.include.concept`: [`ValueSetComposeIncludeConcept`], 0..*.
    pub concept: Vec<ValueSetComposeIncludeConcept>,
    /// `ValueSet.compose.include.filter`: [`ValueSetComposeIncludeFilter`], 0..*.
    pub filter: Vec<ValueSetComposeIncludeFilter>,
    /// `ValueSet.compose.include.valueSet`: canonical(ValueSet), 0..*.
    pub value_set: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeInclude {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.system),
            4 => n::prim(&self.version),
            5 => n::nodes(&self.concept),
            6 => n::nodes(&self.filter),
            7 => n::prims(&self.value_set),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.system),
            4 => n::Slot::Prim(&mut self.version),
            5 => n::Slot::Nodes(&mut self.concept),
            6 => n::Slot::Nodes(&mut self.filter),
            7 => n::Slot::Prims(&mut self.value_set),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSetComposeInclude {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.compose.include.concept`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeIncludeConcept {
    /// `ValueSet.compose.include.concept.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.concept.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.code`: code, 1..1.
    pub code: Prim<String>,
    /// `ValueSet.compose.include.concept.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ValueSet.compose.include.concept.designation`: [`ValueSetComposeIncludeConceptDesignation`], 0..*.
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeIncludeConcept {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE_CONCEPT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prim(&self.display),
            5 => n::nodes(&self.designation),
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
            5 => n::Slot::Nodes(&mut self.designation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSetComposeIncludeConcept {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.compose.include.concept.designation`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeIncludeConceptDesignation {
    /// `ValueSet.compose.include.concept.designation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.concept.designation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ValueSet.compose.include.concept.designation.use`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/designation-use>.
    pub r#use: Option<Box<Coding>>,
    /// `ValueSet.compose.include.concept.designation.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeIncludeConceptDesignation {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION }
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

impl core::fmt::Debug for ValueSetComposeIncludeConceptDesignation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.compose.include.filter`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeIncludeFilter {
    /// `ValueSet.compose.include.filter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.filter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.property`: code, 1..1.
    pub property: Prim<String>,
    /// `ValueSet.compose.include.filter.op`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/filter-operator>.
    pub op: Prim<String>,
    /// `ValueSet.compose.include.filter.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeIncludeFilter {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE_FILTER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.property),
            4 => n::prim(&self.op),
            5 => n::prim(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.property),
            4 => n::Slot::Prim(&mut self.op),
            5 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSetComposeIncludeFilter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.expansion`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetExpansion {
    /// `ValueSet.expansion.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.expansion.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.identifier`: uri, 0..1.
    pub identifier: Prim<String>,
    /// `ValueSet.expansion.timestamp`: dateTime, 1..1.
    pub timestamp: Prim<DateTime>,
    /// `ValueSet.expansion.total`: integer, 0..1.
    pub total: Prim<i32>,
    /// `ValueSet.expansion.offset`: integer, 0..1.
    pub offset: Prim<i32>,
    /// `ValueSet.expansion.parameter`: [`ValueSetExpansionParameter`], 0..*.
    pub parameter: Vec<ValueSetExpansionParameter>,
    /// `ValueSet.expansion.contains`: [`ValueSetExpansionContains`], 0..*.
    pub contains: Vec<ValueSetExpansionContains>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetExpansion {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_EXPANSION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.identifier),
            4 => n::prim(&self.timestamp),
            5 => n::prim(&self.total),
            6 => n::prim(&self.offset),
            7 => n::nodes(&self.parameter),
            8 => n::nodes(&self.contains),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.identifier),
            4 => n::Slot::Prim(&mut self.timestamp),
            5 => n::Slot::Prim(&mut self.total),
            6 => n::Slot::Prim(&mut self.offset),
            7 => n::Slot::Nodes(&mut self.parameter),
            8 => n::Slot::Nodes(&mut self.contains),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSetExpansion {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.expansion.parameter`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetExpansionParameter {
    /// `ValueSet.expansion.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.expansion.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.name`: string, 1..1.
    pub name: Prim<String>,
    /// `ValueSet.expansion.parameter.value[x]`: string or boolean or integer or decimal or uri or code or dateTime, 0..1.
    pub value: Option<ValueSetExpansionParameterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetExpansionParameter {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_EXPANSION_PARAMETER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::choice(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSetExpansionParameter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ValueSet.expansion.contains`. See <https://hl7.org/fhir/R4/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetExpansionContains {
    /// `ValueSet.expansion.contains.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.expansion.contains.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `ValueSet.expansion.contains.abstract`: boolean, 0..1.
    pub r#abstract: Prim<bool>,
    /// `ValueSet.expansion.contains.inactive`: boolean, 0..1.
    pub inactive: Prim<bool>,
    /// `ValueSet.expansion.contains.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ValueSet.expansion.contains.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ValueSet.expansion.contains.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ValueSet.expansion.contains.designation`: as `ValueSet.compose.include.concept.designation`, 0..*.
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// `ValueSet.expansion.contains.contains`: as `ValueSet.expansion.contains`, 0..*.
    pub contains: Vec<ValueSetExpansionContains>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetExpansionContains {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_EXPANSION_CONTAINS }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.system),
            4 => n::prim(&self.r#abstract),
            5 => n::prim(&self.inactive),
            6 => n::prim(&self.version),
            7 => n::prim(&self.code),
            8 => n::prim(&self.display),
            9 => n::nodes(&self.designation),
            10 => n::nodes(&self.contains),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.system),
            4 => n::Slot::Prim(&mut self.r#abstract),
            5 => n::Slot::Prim(&mut self.inactive),
            6 => n::Slot::Prim(&mut self.version),
            7 => n::Slot::Prim(&mut self.code),
            8 => n::Slot::Prim(&mut self.display),
            9 => n::Slot::Nodes(&mut self.designation),
            10 => n::Slot::Nodes(&mut self.contains),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ValueSetExpansionContains {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ValueSet.expansion.parameter.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueSetExpansionParameterValue {
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// uri.
    Uri(Prim<String>),
    /// code.
    Code(Prim<String>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl n::Choice for ValueSetExpansionParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Boolean(_) => 1,
            Self::Integer(_) => 2,
            Self::Decimal(_) => 3,
            Self::Uri(_) => 4,
            Self::Code(_) => 5,
            Self::DateTime(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Code(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Boolean(Default::default()),
            2 => Self::Integer(Default::default()),
            3 => Self::Decimal(Default::default()),
            4 => Self::Uri(Default::default()),
            5 => Self::Code(Default::default()),
            6 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

pub(crate) static VALUE_SET: TypeInfo = TypeInfo::new("ValueSet", "ValueSet", t::TypeKind::Resource, n::new::<ValueSet>, &[
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
    FieldInfo::prim(",\"immutable\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"compose\":", &VALUE_SET_COMPOSE, 0, Some(1), 0),
    FieldInfo::node(",\"expansion\":", &VALUE_SET_EXPANSION, 0, Some(1), 0),
]);

pub(crate) static VALUE_SET_COMPOSE: TypeInfo = TypeInfo::new("ValueSetCompose", "ValueSet.compose", t::TypeKind::Backbone, n::new::<ValueSetCompose>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"lockedDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"inactive\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"include\":", &VALUE_SET_COMPOSE_INCLUDE, 1, None, t::SUMMARY),
    FieldInfo::node(",\"exclude\":", &VALUE_SET_COMPOSE_INCLUDE, 0, None, 0),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE: TypeInfo = TypeInfo::new("ValueSetComposeInclude", "ValueSet.compose.include", t::TypeKind::Backbone, n::new::<ValueSetComposeInclude>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"concept\":", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"filter\":", &VALUE_SET_COMPOSE_INCLUDE_FILTER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ValueSet"]),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: TypeInfo = TypeInfo::new("ValueSetComposeIncludeConcept", "ValueSet.compose.include.concept", t::TypeKind::Backbone, n::new::<ValueSetComposeIncludeConcept>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"designation\":", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION, 0, None, 0),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: TypeInfo = TypeInfo::new("ValueSetComposeIncludeConceptDesignation", "ValueSet.compose.include.concept.designation", t::TypeKind::Backbone, n::new::<ValueSetComposeIncludeConceptDesignation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"use\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/designation-use"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_FILTER: TypeInfo = TypeInfo::new("ValueSetComposeIncludeFilter", "ValueSet.compose.include.filter", t::TypeKind::Backbone, n::new::<ValueSetComposeIncludeFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"property\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"op\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/filter-operator"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static VALUE_SET_EXPANSION: TypeInfo = TypeInfo::new("ValueSetExpansion", "ValueSet.expansion", t::TypeKind::Backbone, n::new::<ValueSetExpansion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"identifier\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"timestamp\":", t::PrimKind::DateTime, 1, Some(1), 0),
    FieldInfo::prim(",\"total\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"offset\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"parameter\":", &VALUE_SET_EXPANSION_PARAMETER, 0, None, 0),
    FieldInfo::node(",\"contains\":", &VALUE_SET_EXPANSION_CONTAINS, 0, None, 0),
]);

pub(crate) static VALUE_SET_EXPANSION_PARAMETER: TypeInfo = TypeInfo::new("ValueSetExpansionParameter", "ValueSet.expansion.parameter", t::TypeKind::Backbone, n::new::<ValueSetExpansionParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &VALUE_SET_EXPANSION_PARAMETER_VALUE_TYPES, 0, Some(1), 0),
]);

static VALUE_SET_EXPANSION_PARAMETER_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
];

pub(crate) static VALUE_SET_EXPANSION_CONTAINS: TypeInfo = TypeInfo::new("ValueSetExpansionContains", "ValueSet.expansion.contains", t::TypeKind::Backbone, n::new::<ValueSetExpansionContains>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"abstract\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"inactive\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"designation\":", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION, 0, None, 0),
    FieldInfo::node(",\"contains\":", &VALUE_SET_EXPANSION_CONTAINS, 0, None, 0),
]);

