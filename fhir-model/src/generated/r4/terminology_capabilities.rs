// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `TerminologyCapabilities` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, Resource, USAGE_CONTEXT, UsageContext};

/// `TerminologyCapabilities`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilities {
    /// `TerminologyCapabilities.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `TerminologyCapabilities.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `TerminologyCapabilities.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `TerminologyCapabilities.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `TerminologyCapabilities.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `TerminologyCapabilities.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `TerminologyCapabilities.version`: string, 0..1.
    pub version: Prim<String>,
    /// `TerminologyCapabilities.name`: string, 0..1.
    pub name: Prim<String>,
    /// `TerminologyCapabilities.title`: string, 0..1.
    pub title: Prim<String>,
    /// `TerminologyCapabilities.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `TerminologyCapabilities.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `TerminologyCapabilities.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `TerminologyCapabilities.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `TerminologyCapabilities.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `TerminologyCapabilities.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `TerminologyCapabilities.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `TerminologyCapabilities.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `TerminologyCapabilities.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `TerminologyCapabilities.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `TerminologyCapabilities.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/capability-statement-kind>.
    pub kind: Prim<String>,
    /// `TerminologyCapabilities.software`: [`TerminologyCapabilitiesSoftware`], 0..1.
    pub software: Option<Box<TerminologyCapabilitiesSoftware>>,
    /// `TerminologyCapabilities.implementation`: [`TerminologyCapabilitiesImplementation`], 0..1.
    pub implementation: Option<Box<TerminologyCapabilitiesImplementation>>,
    /// `TerminologyCapabilities.lockedDate`: boolean, 0..1.
    pub locked_date: Prim<bool>,
    /// `TerminologyCapabilities.codeSystem`: [`TerminologyCapabilitiesCodeSystem`], 0..*.
    pub code_system: Vec<TerminologyCapabilitiesCodeSystem>,
    /// `TerminologyCapabilities.expansion`: [`TerminologyCapabilitiesExpansion`], 0..1.
    pub expansion: Option<Box<TerminologyCapabilitiesExpansion>>,
    /// `TerminologyCapabilities.codeSearch`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/code-search-support>.
    pub code_search: Prim<String>,
    /// `TerminologyCapabilities.validateCode`: [`TerminologyCapabilitiesValidateCode`], 0..1.
    pub validate_code: Option<Box<TerminologyCapabilitiesValidateCode>>,
    /// `TerminologyCapabilities.translation`: [`TerminologyCapabilitiesTranslation`], 0..1.
    pub translation: Option<Box<TerminologyCapabilitiesTranslation>>,
    /// `TerminologyCapabilities.closure`: [`TerminologyCapabilitiesClosure`], 0..1.
    pub closure: Option<Box<TerminologyCapabilitiesClosure>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilities {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES }
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
            11 => n::prim(&self.title),
            12 => n::prim(&self.status),
            13 => n::prim(&self.experimental),
            14 => n::prim(&self.date),
            15 => n::prim(&self.publisher),
            16 => n::nodes(&self.contact),
            17 => n::prim(&self.description),
            18 => n::nodes(&self.use_context),
            19 => n::nodes(&self.jurisdiction),
            20 => n::prim(&self.purpose),
            21 => n::prim(&self.copyright),
            22 => n::prim(&self.kind),
            23 => n::node(&self.software),
            24 => n::node(&self.implementation),
            25 => n::prim(&self.locked_date),
            26 => n::nodes(&self.code_system),
            27 => n::node(&self.expansion),
            28 => n::prim(&self.code_search),
            29 => n::node(&self.validate_code),
            30 => n::node(&self.translation),
            31 => n::node(&self.closure),
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
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Prim(&mut self.experimental),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.publisher),
            16 => n::Slot::Nodes(&mut self.contact),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.use_context),
            19 => n::Slot::Nodes(&mut self.jurisdiction),
            20 => n::Slot::Prim(&mut self.purpose),
            21 => n::Slot::Prim(&mut self.copyright),
            22 => n::Slot::Prim(&mut self.kind),
            23 => n::Slot::Node(&mut self.software),
            24 => n::Slot::Node(&mut self.implementation),
            25 => n::Slot::Prim(&mut self.locked_date),
            26 => n::Slot::Nodes(&mut self.code_system),
            27 => n::Slot::Node(&mut self.expansion),
            28 => n::Slot::Prim(&mut self.code_search),
            29 => n::Slot::Node(&mut self.validate_code),
            30 => n::Slot::Node(&mut self.translation),
            31 => n::Slot::Node(&mut self.closure),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilities {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.software`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesSoftware {
    /// `TerminologyCapabilities.software.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.software.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.software.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.software.name`: string, 1..1.
    pub name: Prim<String>,
    /// `TerminologyCapabilities.software.version`: string, 0..1.
    pub version: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesSoftware {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_SOFTWARE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::prim(&self.version),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.version),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesSoftware {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.implementation`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesImplementation {
    /// `TerminologyCapabilities.implementation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.implementation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.implementation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.implementation.description`: string, 1..1.
    pub description: Prim<String>,
    /// `TerminologyCapabilities.implementation.url`: url, 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesImplementation {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.description),
            4 => n::prim(&self.url),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesImplementation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.codeSystem`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesCodeSystem {
    /// `TerminologyCapabilities.codeSystem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.uri`: canonical(CodeSystem), 0..1.
    pub uri: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version`: [`TerminologyCapabilitiesCodeSystemVersion`], 0..*.
    pub version: Vec<TerminologyCapabilitiesCodeSystemVersion>,
    /// `TerminologyCapabilities.codeSystem.subsumption`: boolean, 0..1.
    pub subsumption: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesCodeSystem {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.uri),
            4 => n::nodes(&self.version),
            5 => n::prim(&self.subsumption),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.uri),
            4 => n::Slot::Nodes(&mut self.version),
            5 => n::Slot::Prim(&mut self.subsumption),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesCodeSystem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.codeSystem.version`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesCodeSystemVersion {
    /// `TerminologyCapabilities.codeSystem.version.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.code`: string, 0..1.
    pub code: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.isDefault`: boolean, 0..1.
    pub is_default: Prim<bool>,
    /// `TerminologyCapabilities.codeSystem.version.compositional`: boolean, 0..1.
    pub compositional: Prim<bool>,
    /// `TerminologyCapabilities.codeSystem.version.language`: code, 0..*.
    pub language: Vec<Prim<String>>,
    /// `TerminologyCapabilities.codeSystem.version.filter`: [`TerminologyCapabilitiesCodeSystemVersionFilter`], 0..*.
    pub filter: Vec<TerminologyCapabilitiesCodeSystemVersionFilter>,
    /// `TerminologyCapabilities.codeSystem.version.property`: code, 0..*.
    pub property: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesCodeSystemVersion {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prim(&self.is_default),
            5 => n::prim(&self.compositional),
            6 => n::prims(&self.language),
            7 => n::nodes(&self.filter),
            8 => n::prims(&self.property),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.is_default),
            5 => n::Slot::Prim(&mut self.compositional),
            6 => n::Slot::Prims(&mut self.language),
            7 => n::Slot::Nodes(&mut self.filter),
            8 => n::Slot::Prims(&mut self.property),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesCodeSystemVersion {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.codeSystem.version.filter`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesCodeSystemVersionFilter {
    /// `TerminologyCapabilities.codeSystem.version.filter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.filter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.filter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.filter.code`: code, 1..1.
    pub code: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.filter.op`: code, 1..*.
    pub op: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesCodeSystemVersionFilter {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::prims(&self.op),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prims(&mut self.op),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesCodeSystemVersionFilter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.expansion`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesExpansion {
    /// `TerminologyCapabilities.expansion.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.expansion.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.hierarchical`: boolean, 0..1.
    pub hierarchical: Prim<bool>,
    /// `TerminologyCapabilities.expansion.paging`: boolean, 0..1.
    pub paging: Prim<bool>,
    /// `TerminologyCapabilities.expansion.incomplete`: boolean, 0..1.
    pub incomplete: Prim<bool>,
    /// `TerminologyCapabilities.expansion.parameter`: [`TerminologyCapabilitiesExpansionParameter`], 0..*.
    pub parameter: Vec<TerminologyCapabilitiesExpansionParameter>,
    /// `TerminologyCapabilities.expansion.textFilter`: markdown, 0..1.
    pub text_filter: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesExpansion {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_EXPANSION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.hierarchical),
            4 => n::prim(&self.paging),
            5 => n::prim(&self.incomplete),
            6 => n::nodes(&self.parameter),
            7 => n::prim(&self.text_filter),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.hierarchical),
            4 => n::Slot::Prim(&mut self.paging),
            5 => n::Slot::Prim(&mut self.incomplete),
            6 => n::Slot::Nodes(&mut self.parameter),
            7 => n::Slot::Prim(&mut self.text_filter),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesExpansion {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.expansion.parameter`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesExpansionParameter {
    /// `TerminologyCapabilities.expansion.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.expansion.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.parameter.name`: code, 1..1.
    pub name: Prim<String>,
    /// `TerminologyCapabilities.expansion.parameter.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesExpansionParameter {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::prim(&self.documentation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesExpansionParameter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.validateCode`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesValidateCode {
    /// `TerminologyCapabilities.validateCode.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.validateCode.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.validateCode.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.validateCode.translations`: boolean, 1..1.
    pub translations: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesValidateCode {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.translations),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.translations),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesValidateCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.translation`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesTranslation {
    /// `TerminologyCapabilities.translation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.translation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.translation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.translation.needsMap`: boolean, 1..1.
    pub needs_map: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesTranslation {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_TRANSLATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.needs_map),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.needs_map),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesTranslation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `TerminologyCapabilities.closure`. See <https://hl7.org/fhir/R4/terminologycapabilities.html>.
#[derive(Clone, Default, PartialEq)]
pub struct TerminologyCapabilitiesClosure {
    /// `TerminologyCapabilities.closure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.closure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.closure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.closure.translation`: boolean, 0..1.
    pub translation: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesClosure {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CLOSURE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.translation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.translation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for TerminologyCapabilitiesClosure {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static TERMINOLOGY_CAPABILITIES: TypeInfo = TypeInfo::new("TerminologyCapabilities", "TerminologyCapabilities", t::TypeKind::Resource, n::new::<TerminologyCapabilities>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/capability-statement-kind"),
    FieldInfo::node(",\"software\":", &TERMINOLOGY_CAPABILITIES_SOFTWARE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"implementation\":", &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"lockedDate\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"codeSystem\":", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM, 0, None, 0),
    FieldInfo::node(",\"expansion\":", &TERMINOLOGY_CAPABILITIES_EXPANSION, 0, Some(1), 0),
    FieldInfo::prim(",\"codeSearch\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/code-search-support"),
    FieldInfo::node(",\"validateCode\":", &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE, 0, Some(1), 0),
    FieldInfo::node(",\"translation\":", &TERMINOLOGY_CAPABILITIES_TRANSLATION, 0, Some(1), 0),
    FieldInfo::node(",\"closure\":", &TERMINOLOGY_CAPABILITIES_CLOSURE, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_SOFTWARE: TypeInfo = TypeInfo::new("TerminologyCapabilitiesSoftware", "TerminologyCapabilities.software", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesSoftware>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_IMPLEMENTATION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesImplementation", "TerminologyCapabilities.implementation", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesImplementation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM: TypeInfo = TypeInfo::new("TerminologyCapabilitiesCodeSystem", "TerminologyCapabilities.codeSystem", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesCodeSystem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CodeSystem"]),
    FieldInfo::node(",\"version\":", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION, 0, None, 0),
    FieldInfo::prim(",\"subsumption\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesCodeSystemVersion", "TerminologyCapabilities.codeSystem.version", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesCodeSystemVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isDefault\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"compositional\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, None, 0),
    FieldInfo::node(",\"filter\":", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER, 0, None, 0),
    FieldInfo::prim(",\"property\":", t::PrimKind::Code, 0, None, 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER: TypeInfo = TypeInfo::new("TerminologyCapabilitiesCodeSystemVersionFilter", "TerminologyCapabilities.codeSystem.version.filter", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesCodeSystemVersionFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"op\":", t::PrimKind::Code, 1, None, 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesExpansion", "TerminologyCapabilities.expansion", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesExpansion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"hierarchical\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"paging\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"incomplete\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"parameter\":", &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER, 0, None, 0),
    FieldInfo::prim(",\"textFilter\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER: TypeInfo = TypeInfo::new("TerminologyCapabilitiesExpansionParameter", "TerminologyCapabilities.expansion.parameter", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesExpansionParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_VALIDATE_CODE: TypeInfo = TypeInfo::new("TerminologyCapabilitiesValidateCode", "TerminologyCapabilities.validateCode", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesValidateCode>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"translations\":", t::PrimKind::Boolean, 1, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_TRANSLATION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesTranslation", "TerminologyCapabilities.translation", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesTranslation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"needsMap\":", t::PrimKind::Boolean, 1, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CLOSURE: TypeInfo = TypeInfo::new("TerminologyCapabilitiesClosure", "TerminologyCapabilities.closure", t::TypeKind::Backbone, n::new::<TerminologyCapabilitiesClosure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"translation\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

