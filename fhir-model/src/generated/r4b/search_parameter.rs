// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SearchParameter` and the types inside it.

/// The resource `SearchParameter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/searchparameter.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct SearchParameter {
    /// `SearchParameter.id`: id, 0..1.
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
    /// `SearchParameter.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
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
    /// `SearchParameter.base`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub base: Vec<Prim<String>>,
    /// `SearchParameter.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-param-type>. Codes: `codes::SearchParamType`.
    pub r#type: Prim<String>,
    /// `SearchParameter.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `SearchParameter.xpath`: string, 0..1.
    pub xpath: Prim<String>,
    /// `SearchParameter.xpathUsage`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-xpath-usage>. Codes: `codes::XPathUsageType`.
    pub xpath_usage: Prim<String>,
    /// `SearchParameter.target`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub target: Vec<Prim<String>>,
    /// `SearchParameter.multipleOr`: boolean, 0..1.
    pub multiple_or: Prim<bool>,
    /// `SearchParameter.multipleAnd`: boolean, 0..1.
    pub multiple_and: Prim<bool>,
    /// `SearchParameter.comparator`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/search-comparator>. Codes: `codes::SearchComparator`.
    pub comparator: Vec<Prim<String>>,
    /// `SearchParameter.modifier`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/search-modifier-code>. Codes: `codes::SearchModifierCode`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.text.is_some()) << 4
            | u64::from(!self.contained.is_empty()) << 5
            | u64::from(!self.extension.is_empty()) << 6
            | u64::from(!self.modifier_extension.is_empty()) << 7
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(!self.version.is_absent()) << 9
            | u64::from(!self.name.is_absent()) << 10
            | u64::from(!self.derived_from.is_absent()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(!self.experimental.is_absent()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.publisher.is_absent()) << 15
            | u64::from(!self.contact.is_empty()) << 16
            | u64::from(!self.description.is_absent()) << 17
            | u64::from(!self.use_context.is_empty()) << 18
            | u64::from(!self.jurisdiction.is_empty()) << 19
            | u64::from(!self.purpose.is_absent()) << 20
            | u64::from(!self.code.is_absent()) << 21
            | u64::from(!self.base.is_empty()) << 22
            | u64::from(!self.r#type.is_absent()) << 23
            | u64::from(!self.expression.is_absent()) << 24
            | u64::from(!self.xpath.is_absent()) << 25
            | u64::from(!self.xpath_usage.is_absent()) << 26
            | u64::from(!self.target.is_empty()) << 27
            | u64::from(!self.multiple_or.is_absent()) << 28
            | u64::from(!self.multiple_and.is_absent()) << 29
            | u64::from(!self.comparator.is_empty()) << 30
            | u64::from(!self.modifier.is_empty()) << 31
            | u64::from(!self.chain.is_empty()) << 32
            | u64::from(!self.component.is_empty()) << 33;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.text),
            5 => n::Place::Resources(&self.contained),
            6 => n::Place::Nodes(&self.extension),
            7 => n::Place::Nodes(&self.modifier_extension),
            8 => n::Place::Prim(&self.url),
            9 => n::Place::Prim(&self.version),
            10 => n::Place::Prim(&self.name),
            11 => n::Place::Prim(&self.derived_from),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Prim(&self.experimental),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Prim(&self.publisher),
            16 => n::Place::Nodes(&self.contact),
            17 => n::Place::Prim(&self.description),
            18 => n::Place::Nodes(&self.use_context),
            19 => n::Place::Nodes(&self.jurisdiction),
            20 => n::Place::Prim(&self.purpose),
            21 => n::Place::Prim(&self.code),
            22 => n::Place::Prims(&self.base),
            23 => n::Place::Prim(&self.r#type),
            24 => n::Place::Prim(&self.expression),
            25 => n::Place::Prim(&self.xpath),
            26 => n::Place::Prim(&self.xpath_usage),
            27 => n::Place::Prims(&self.target),
            28 => n::Place::Prim(&self.multiple_or),
            29 => n::Place::Prim(&self.multiple_and),
            30 => n::Place::Prims(&self.comparator),
            31 => n::Place::Prims(&self.modifier),
            32 => n::Place::Prims(&self.chain),
            33 => n::Place::Nodes(&self.component),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for SearchParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            text: None,
            contained: Vec::new(),
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            url: Prim::ABSENT,
            version: Prim::ABSENT,
            name: Prim::ABSENT,
            derived_from: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            code: Prim::ABSENT,
            base: Vec::new(),
            r#type: Prim::ABSENT,
            expression: Prim::ABSENT,
            xpath: Prim::ABSENT,
            xpath_usage: Prim::ABSENT,
            target: Vec::new(),
            multiple_or: Prim::ABSENT,
            multiple_and: Prim::ABSENT,
            comparator: Vec::new(),
            modifier: Vec::new(),
            chain: Vec::new(),
            component: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SearchParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SearchParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SearchParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SearchParameter.component` of R4B.
///
/// See <https://hl7.org/fhir/R4B/searchparameter.html>.
/// Compiled by the feature `r4b-conformance`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.definition.is_absent()) << 3
            | u64::from(!self.expression.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.definition),
            4 => n::Place::Prim(&self.expression),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for SearchParameterComponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            definition: Prim::ABSENT,
            expression: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SearchParameterComponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SearchParameterComponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SearchParameterComponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SEARCH_PARAMETER: TypeInfo = TypeInfo::new("SearchParameter", "SearchParameter", t::TypeKind::Resource, "DomainResource", 2, n::new::<SearchParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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

pub(crate) static SEARCH_PARAMETER_COMPONENT: TypeInfo = TypeInfo::new("SearchParameterComponent", "SearchParameter.component", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SearchParameterComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 1, Some(1), 0).targets(&["SearchParameter"]),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SearchParameter, SearchParameterComponent);
