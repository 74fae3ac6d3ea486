// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `SearchParameter` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, Resource, USAGE_CONTEXT, UsageContext};

/// `SearchParameter`. See <https://hl7.org/fhir/R4/searchparameter.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SearchParameter {
    /// `SearchParameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SearchParameter.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SearchParameter.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SearchParameter.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SearchParameter.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SearchParameter.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SearchParameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SearchParameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SearchParameter.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `SearchParameter.version`: string, 0..1.
    pub version: Prim<String>,
    /// `SearchParameter.name`: string, 1..1.
    pub name: Prim<String>,
    /// `SearchParameter.derivedFrom`: canonical(SearchParameter), 0..1.
    pub derived_from: Prim<String>,
    /// `SearchParameter.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `SearchParameter.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `SearchParameter.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `SearchParameter.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `SearchParameter.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `SearchParameter.description`: markdown, 1..1.
    pub description: Prim<String>,
    /// `SearchParameter.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `SearchParameter.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SearchParameter.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `SearchParameter.code`: code, 1..1.
    pub code: Prim<String>,
    /// `SearchParameter.base`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>.
    pub base: Vec<Prim<String>>,
    /// `SearchParameter.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-param-type>.
    pub r#type: Prim<String>,
    /// `SearchParameter.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `SearchParameter.xpath`: string, 0..1.
    pub xpath: Prim<String>,
    /// `SearchParameter.xpathUsage`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-xpath-usage>.
    pub xpath_usage: Prim<String>,
    /// `SearchParameter.target`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>.
    pub target: Vec<Prim<String>>,
    /// `SearchParameter.multipleOr`: boolean, 0..1.
    pub multiple_or: Prim<bool>,
    /// `SearchParameter.multipleAnd`: boolean, 0..1.
    pub multiple_and: Prim<bool>,
    /// `SearchParameter.comparator`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/search-comparator>.
    pub comparator: Vec<Prim<String>>,
    /// `SearchParameter.modifier`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/search-modifier-code>.
    pub modifier: Vec<Prim<String>>,
    /// `SearchParameter.chain`: string, 0..*.
    pub chain: Vec<Prim<String>>,
    /// `SearchParameter.component`: [`SearchParameterComponent`], 0..*.
    pub component: Vec<SearchParameterComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SearchParameter {
    fn info(&self) -> &'static TypeInfo { &SEARCH_PARAMETER }
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
            11 => n::prim(&self.derived_from),
            12 => n::prim(&self.status),
            13 => n::prim(&self.experimental),
            14 => n::prim(&self.date),
            15 => n::prim(&self.publisher),
            16 => n::nodes(&self.contact),
            17 => n::prim(&self.description),
            18 => n::nodes(&self.use_context),
            19 => n::nodes(&self.jurisdiction),
            20 => n::prim(&self.purpose),
            21 => n::prim(&self.code),
            22 => n::prims(&self.base),
            23 => n::prim(&self.r#type),
            24 => n::prim(&self.expression),
            25 => n::prim(&self.xpath),
            26 => n::prim(&self.xpath_usage),
            27 => n::prims(&self.target),
            28 => n::prim(&self.multiple_or),
            29 => n::prim(&self.multiple_and),
            30 => n::prims(&self.comparator),
            31 => n::prims(&self.modifier),
            32 => n::prims(&self.chain),
            33 => n::nodes(&self.component),
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
            11 => n::Slot::Prim(&mut self.derived_from),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Prim(&mut self.experimental),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.publisher),
            16 => n::Slot::Nodes(&mut self.contact),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.use_context),
            19 => n::Slot::Nodes(&mut self.jurisdiction),
            20 => n::Slot::Prim(&mut self.purpose),
            21 => n::Slot::Prim(&mut self.code),
            22 => n::Slot::Prims(&mut self.base),
            23 => n::Slot::Prim(&mut self.r#type),
            24 => n::Slot::Prim(&mut self.expression),
            25 => n::Slot::Prim(&mut self.xpath),
            26 => n::Slot::Prim(&mut self.xpath_usage),
            27 => n::Slot::Prims(&mut self.target),
            28 => n::Slot::Prim(&mut self.multiple_or),
            29 => n::Slot::Prim(&mut self.multiple_and),
            30 => n::Slot::Prims(&mut self.comparator),
            31 => n::Slot::Prims(&mut self.modifier),
            32 => n::Slot::Prims(&mut self.chain),
            33 => n::Slot::Nodes(&mut self.component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SearchParameter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `SearchParameter.component`. See <https://hl7.org/fhir/R4/searchparameter.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SearchParameterComponent {
    /// `SearchParameter.component.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SearchParameter.component.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SearchParameter.component.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SearchParameter.component.definition`: canonical(SearchParameter), 1..1.
    pub definition: Prim<String>,
    /// `SearchParameter.component.expression`: string, 1..1.
    pub expression: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SearchParameterComponent {
    fn info(&self) -> &'static TypeInfo { &SEARCH_PARAMETER_COMPONENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.definition),
            4 => n::prim(&self.expression),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.definition),
            4 => n::Slot::Prim(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SearchParameterComponent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SEARCH_PARAMETER: TypeInfo = TypeInfo::new("SearchParameter", "SearchParameter", t::TypeKind::Resource, n::new::<SearchParameter>, &[
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
    FieldInfo::prim(",\"derivedFrom\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["SearchParameter"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"base\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-param-type"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"xpath\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"xpathUsage\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-xpath-usage"),
    FieldInfo::prim(",\"target\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"multipleOr\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"multipleAnd\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"comparator\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-comparator"),
    FieldInfo::prim(",\"modifier\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-modifier-code"),
    FieldInfo::prim(",\"chain\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"component\":", &SEARCH_PARAMETER_COMPONENT, 0, None, 0),
]);

pub(crate) static SEARCH_PARAMETER_COMPONENT: TypeInfo = TypeInfo::new("SearchParameterComponent", "SearchParameter.component", t::TypeKind::Backbone, n::new::<SearchParameterComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 1, Some(1), 0).targets(&["SearchParameter"]),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 1, Some(1), 0),
]);

