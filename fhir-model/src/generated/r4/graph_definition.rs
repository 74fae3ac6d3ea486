// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `GraphDefinition` and the types inside it.

/// The resource `GraphDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/graphdefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct GraphDefinition {
    /// `GraphDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `GraphDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `GraphDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `GraphDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `GraphDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `GraphDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GraphDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `GraphDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `GraphDefinition.name`: string, 1..1.
    pub name: Prim<String>,
    /// `GraphDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `GraphDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `GraphDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `GraphDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `GraphDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `GraphDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `GraphDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `GraphDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `GraphDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `GraphDefinition.start`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub start: Prim<String>,
    /// `GraphDefinition.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// `GraphDefinition.link`: [`GraphDefinitionLink`], 0..*.
    pub link: Vec<GraphDefinitionLink>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GraphDefinition {
    fn info(&self) -> &'static TypeInfo { &GRAPH_DEFINITION }
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
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.experimental.is_absent()) << 12
            | u64::from(!self.date.is_absent()) << 13
            | u64::from(!self.publisher.is_absent()) << 14
            | u64::from(!self.contact.is_empty()) << 15
            | u64::from(!self.description.is_absent()) << 16
            | u64::from(!self.use_context.is_empty()) << 17
            | u64::from(!self.jurisdiction.is_empty()) << 18
            | u64::from(!self.purpose.is_absent()) << 19
            | u64::from(!self.start.is_absent()) << 20
            | u64::from(!self.profile.is_absent()) << 21
            | u64::from(!self.link.is_empty()) << 22;
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
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Prim(&self.experimental),
            13 => n::Place::Prim(&self.date),
            14 => n::Place::Prim(&self.publisher),
            15 => n::Place::Nodes(&self.contact),
            16 => n::Place::Prim(&self.description),
            17 => n::Place::Nodes(&self.use_context),
            18 => n::Place::Nodes(&self.jurisdiction),
            19 => n::Place::Prim(&self.purpose),
            20 => n::Place::Prim(&self.start),
            21 => n::Place::Prim(&self.profile),
            22 => n::Place::Nodes(&self.link),
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
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Prim(&mut self.experimental),
            13 => n::Slot::Prim(&mut self.date),
            14 => n::Slot::Prim(&mut self.publisher),
            15 => n::Slot::Nodes(&mut self.contact),
            16 => n::Slot::Prim(&mut self.description),
            17 => n::Slot::Nodes(&mut self.use_context),
            18 => n::Slot::Nodes(&mut self.jurisdiction),
            19 => n::Slot::Prim(&mut self.purpose),
            20 => n::Slot::Prim(&mut self.start),
            21 => n::Slot::Prim(&mut self.profile),
            22 => n::Slot::Nodes(&mut self.link),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GraphDefinition {
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
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            start: Prim::ABSENT,
            profile: Prim::ABSENT,
            link: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GraphDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GraphDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GraphDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GraphDefinition.link` of R4.
///
/// See <https://hl7.org/fhir/R4/graphdefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct GraphDefinitionLink {
    /// `GraphDefinition.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.path`: string, 0..1.
    pub path: Prim<String>,
    /// `GraphDefinition.link.sliceName`: string, 0..1.
    pub slice_name: Prim<String>,
    /// `GraphDefinition.link.min`: integer, 0..1.
    pub min: Prim<i32>,
    /// `GraphDefinition.link.max`: string, 0..1.
    pub max: Prim<String>,
    /// `GraphDefinition.link.description`: string, 0..1.
    pub description: Prim<String>,
    /// `GraphDefinition.link.target`: [`GraphDefinitionLinkTarget`], 0..*.
    pub target: Vec<GraphDefinitionLinkTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GraphDefinitionLink {
    fn info(&self) -> &'static TypeInfo { &GRAPH_DEFINITION_LINK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.path.is_absent()) << 3
            | u64::from(!self.slice_name.is_absent()) << 4
            | u64::from(!self.min.is_absent()) << 5
            | u64::from(!self.max.is_absent()) << 6
            | u64::from(!self.description.is_absent()) << 7
            | u64::from(!self.target.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.path),
            4 => n::Place::Prim(&self.slice_name),
            5 => n::Place::Prim(&self.min),
            6 => n::Place::Prim(&self.max),
            7 => n::Place::Prim(&self.description),
            8 => n::Place::Nodes(&self.target),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.path),
            4 => n::Slot::Prim(&mut self.slice_name),
            5 => n::Slot::Prim(&mut self.min),
            6 => n::Slot::Prim(&mut self.max),
            7 => n::Slot::Prim(&mut self.description),
            8 => n::Slot::Nodes(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GraphDefinitionLink {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            path: Prim::ABSENT,
            slice_name: Prim::ABSENT,
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            description: Prim::ABSENT,
            target: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GraphDefinitionLink {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GraphDefinitionLink {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GraphDefinitionLink {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GraphDefinition.link.target` of R4.
///
/// See <https://hl7.org/fhir/R4/graphdefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct GraphDefinitionLinkTarget {
    /// `GraphDefinition.link.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.link.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.target.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub r#type: Prim<String>,
    /// `GraphDefinition.link.target.params`: string, 0..1.
    pub params: Prim<String>,
    /// `GraphDefinition.link.target.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// `GraphDefinition.link.target.compartment`: [`GraphDefinitionLinkTargetCompartment`], 0..*.
    pub compartment: Vec<GraphDefinitionLinkTargetCompartment>,
    /// `GraphDefinition.link.target.link`: as `GraphDefinition.link`, 0..*.
    pub link: Vec<GraphDefinitionLink>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GraphDefinitionLinkTarget {
    fn info(&self) -> &'static TypeInfo { &GRAPH_DEFINITION_LINK_TARGET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.params.is_absent()) << 4
            | u64::from(!self.profile.is_absent()) << 5
            | u64::from(!self.compartment.is_empty()) << 6
            | u64::from(!self.link.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.params),
            5 => n::Place::Prim(&self.profile),
            6 => n::Place::Nodes(&self.compartment),
            7 => n::Place::Nodes(&self.link),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.params),
            5 => n::Slot::Prim(&mut self.profile),
            6 => n::Slot::Nodes(&mut self.compartment),
            7 => n::Slot::Nodes(&mut self.link),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GraphDefinitionLinkTarget {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            params: Prim::ABSENT,
            profile: Prim::ABSENT,
            compartment: Vec::new(),
            link: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GraphDefinitionLinkTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GraphDefinitionLinkTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GraphDefinitionLinkTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GraphDefinition.link.target.compartment` of R4.
///
/// See <https://hl7.org/fhir/R4/graphdefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct GraphDefinitionLinkTargetCompartment {
    /// `GraphDefinition.link.target.compartment.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.link.target.compartment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.target.compartment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.target.compartment.use`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/graph-compartment-use>. Codes: `codes::GraphCompartmentUse`.
    pub r#use: Prim<String>,
    /// `GraphDefinition.link.target.compartment.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/compartment-type>. Codes: `codes::CompartmentType`.
    pub code: Prim<String>,
    /// `GraphDefinition.link.target.compartment.rule`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/graph-compartment-rule>. Codes: `codes::GraphCompartmentRule`.
    pub rule: Prim<String>,
    /// `GraphDefinition.link.target.compartment.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `GraphDefinition.link.target.compartment.description`: string, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GraphDefinitionLinkTargetCompartment {
    fn info(&self) -> &'static TypeInfo { &GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#use.is_absent()) << 3
            | u64::from(!self.code.is_absent()) << 4
            | u64::from(!self.rule.is_absent()) << 5
            | u64::from(!self.expression.is_absent()) << 6
            | u64::from(!self.description.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#use),
            4 => n::Place::Prim(&self.code),
            5 => n::Place::Prim(&self.rule),
            6 => n::Place::Prim(&self.expression),
            7 => n::Place::Prim(&self.description),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#use),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Prim(&mut self.rule),
            6 => n::Slot::Prim(&mut self.expression),
            7 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GraphDefinitionLinkTargetCompartment {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#use: Prim::ABSENT,
            code: Prim::ABSENT,
            rule: Prim::ABSENT,
            expression: Prim::ABSENT,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GraphDefinitionLinkTargetCompartment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GraphDefinitionLinkTargetCompartment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GraphDefinitionLinkTargetCompartment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static GRAPH_DEFINITION: TypeInfo = TypeInfo::new("GraphDefinition", "GraphDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<GraphDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"start\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
    FieldInfo::node(",\"link\":", &GRAPH_DEFINITION_LINK, 0, None, 0),
]);

pub(crate) static GRAPH_DEFINITION_LINK: TypeInfo = TypeInfo::new("GraphDefinitionLink", "GraphDefinition.link", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<GraphDefinitionLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"sliceName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"min\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"target\":", &GRAPH_DEFINITION_LINK_TARGET, 0, None, 0),
]);

pub(crate) static GRAPH_DEFINITION_LINK_TARGET: TypeInfo = TypeInfo::new("GraphDefinitionLinkTarget", "GraphDefinition.link.target", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<GraphDefinitionLinkTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"params\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
    FieldInfo::node(",\"compartment\":", &GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT, 0, None, 0),
    FieldInfo::node(",\"link\":", &GRAPH_DEFINITION_LINK, 0, None, 0),
]);

pub(crate) static GRAPH_DEFINITION_LINK_TARGET_COMPARTMENT: TypeInfo = TypeInfo::new("GraphDefinitionLinkTargetCompartment", "GraphDefinition.link.target.compartment", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<GraphDefinitionLinkTargetCompartment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/graph-compartment-use"),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/compartment-type"),
    FieldInfo::prim(",\"rule\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/graph-compartment-rule"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(GraphDefinition, GraphDefinitionLink, GraphDefinitionLinkTarget, GraphDefinitionLinkTargetCompartment);
