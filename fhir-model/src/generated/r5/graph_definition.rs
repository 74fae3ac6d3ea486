// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `GraphDefinition` and the types inside it.

/// The resource `GraphDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/graphdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct GraphDefinition {
    /// `GraphDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `GraphDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `GraphDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `GraphDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `GraphDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `GraphDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<GraphDefinitionVersionAlgorithm>,
    /// `GraphDefinition.name`: string, 1..1.
    pub name: Prim<String>,
    /// `GraphDefinition.title`: string, 0..1.
    pub title: Prim<String>,
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
    /// `GraphDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `GraphDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `GraphDefinition.start`: id, 0..1.
    pub start: Prim<String>,
    /// `GraphDefinition.node`: [`GraphDefinitionNode`], 0..*.
    pub node: Vec<GraphDefinitionNode>,
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
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(self.version_algorithm.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.title.is_absent()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.experimental.is_absent()) << 15
            | u64::from(!self.date.is_absent()) << 16
            | u64::from(!self.publisher.is_absent()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.description.is_absent()) << 19
            | u64::from(!self.use_context.is_empty()) << 20
            | u64::from(!self.jurisdiction.is_empty()) << 21
            | u64::from(!self.purpose.is_absent()) << 22
            | u64::from(!self.copyright.is_absent()) << 23
            | u64::from(!self.copyright_label.is_absent()) << 24
            | u64::from(!self.start.is_absent()) << 25
            | u64::from(!self.node.is_empty()) << 26
            | u64::from(!self.link.is_empty()) << 27;
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
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.version),
            11 => n::Place::Choice(&self.version_algorithm),
            12 => n::Place::Prim(&self.name),
            13 => n::Place::Prim(&self.title),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.experimental),
            16 => n::Place::Prim(&self.date),
            17 => n::Place::Prim(&self.publisher),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Prim(&self.description),
            20 => n::Place::Nodes(&self.use_context),
            21 => n::Place::Nodes(&self.jurisdiction),
            22 => n::Place::Prim(&self.purpose),
            23 => n::Place::Prim(&self.copyright),
            24 => n::Place::Prim(&self.copyright_label),
            25 => n::Place::Prim(&self.start),
            26 => n::Place::Nodes(&self.node),
            27 => n::Place::Nodes(&self.link),
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
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Choice(&mut self.version_algorithm),
            12 => n::Slot::Prim(&mut self.name),
            13 => n::Slot::Prim(&mut self.title),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.experimental),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Prim(&mut self.publisher),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Nodes(&mut self.use_context),
            21 => n::Slot::Nodes(&mut self.jurisdiction),
            22 => n::Slot::Prim(&mut self.purpose),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.copyright_label),
            25 => n::Slot::Prim(&mut self.start),
            26 => n::Slot::Nodes(&mut self.node),
            27 => n::Slot::Nodes(&mut self.link),
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
            identifier: Vec::new(),
            version: Prim::ABSENT,
            version_algorithm: None,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            copyright_label: Prim::ABSENT,
            start: Prim::ABSENT,
            node: Vec::new(),
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

/// The element `GraphDefinition.node` of R5.
///
/// See <https://hl7.org/fhir/R5/graphdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct GraphDefinitionNode {
    /// `GraphDefinition.node.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.node.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GraphDefinition.node.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.node.nodeId`: id, 1..1.
    pub node_id: Prim<String>,
    /// `GraphDefinition.node.description`: string, 0..1.
    pub description: Prim<String>,
    /// `GraphDefinition.node.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/version-independent-all-resource-types>. Codes: `codes::VersionIndependentAllResourceTypes`.
    pub r#type: Prim<String>,
    /// `GraphDefinition.node.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GraphDefinitionNode {
    fn info(&self) -> &'static TypeInfo { &GRAPH_DEFINITION_NODE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.node_id.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.r#type.is_absent()) << 5
            | u64::from(!self.profile.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.node_id),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Prim(&self.r#type),
            6 => n::Place::Prim(&self.profile),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.node_id),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Prim(&mut self.r#type),
            6 => n::Slot::Prim(&mut self.profile),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GraphDefinitionNode {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            node_id: Prim::ABSENT,
            description: Prim::ABSENT,
            r#type: Prim::ABSENT,
            profile: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GraphDefinitionNode {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GraphDefinitionNode {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GraphDefinitionNode {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GraphDefinition.link` of R5.
///
/// See <https://hl7.org/fhir/R5/graphdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct GraphDefinitionLink {
    /// `GraphDefinition.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.description`: string, 0..1.
    pub description: Prim<String>,
    /// `GraphDefinition.link.min`: integer, 0..1.
    pub min: Prim<i32>,
    /// `GraphDefinition.link.max`: string, 0..1.
    pub max: Prim<String>,
    /// `GraphDefinition.link.sourceId`: id, 1..1.
    pub source_id: Prim<String>,
    /// `GraphDefinition.link.path`: string, 0..1.
    pub path: Prim<String>,
    /// `GraphDefinition.link.sliceName`: string, 0..1.
    pub slice_name: Prim<String>,
    /// `GraphDefinition.link.targetId`: id, 1..1.
    pub target_id: Prim<String>,
    /// `GraphDefinition.link.params`: string, 0..1.
    pub params: Prim<String>,
    /// `GraphDefinition.link.compartment`: [`GraphDefinitionLinkCompartment`], 0..*.
    pub compartment: Vec<GraphDefinitionLinkCompartment>,
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
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.min.is_absent()) << 4
            | u64::from(!self.max.is_absent()) << 5
            | u64::from(!self.source_id.is_absent()) << 6
            | u64::from(!self.path.is_absent()) << 7
            | u64::from(!self.slice_name.is_absent()) << 8
            | u64::from(!self.target_id.is_absent()) << 9
            | u64::from(!self.params.is_absent()) << 10
            | u64::from(!self.compartment.is_empty()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.min),
            5 => n::Place::Prim(&self.max),
            6 => n::Place::Prim(&self.source_id),
            7 => n::Place::Prim(&self.path),
            8 => n::Place::Prim(&self.slice_name),
            9 => n::Place::Prim(&self.target_id),
            10 => n::Place::Prim(&self.params),
            11 => n::Place::Nodes(&self.compartment),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.min),
            5 => n::Slot::Prim(&mut self.max),
            6 => n::Slot::Prim(&mut self.source_id),
            7 => n::Slot::Prim(&mut self.path),
            8 => n::Slot::Prim(&mut self.slice_name),
            9 => n::Slot::Prim(&mut self.target_id),
            10 => n::Slot::Prim(&mut self.params),
            11 => n::Slot::Nodes(&mut self.compartment),
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
            description: Prim::ABSENT,
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            source_id: Prim::ABSENT,
            path: Prim::ABSENT,
            slice_name: Prim::ABSENT,
            target_id: Prim::ABSENT,
            params: Prim::ABSENT,
            compartment: Vec::new(),
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

/// The element `GraphDefinition.link.compartment` of R5.
///
/// See <https://hl7.org/fhir/R5/graphdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct GraphDefinitionLinkCompartment {
    /// `GraphDefinition.link.compartment.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GraphDefinition.link.compartment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GraphDefinition.link.compartment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GraphDefinition.link.compartment.use`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/graph-compartment-use>. Codes: `codes::GraphCompartmentUse`.
    pub r#use: Prim<String>,
    /// `GraphDefinition.link.compartment.rule`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/graph-compartment-rule>. Codes: `codes::GraphCompartmentRule`.
    pub rule: Prim<String>,
    /// `GraphDefinition.link.compartment.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/compartment-type>. Codes: `codes::CompartmentType`.
    pub code: Prim<String>,
    /// `GraphDefinition.link.compartment.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `GraphDefinition.link.compartment.description`: string, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GraphDefinitionLinkCompartment {
    fn info(&self) -> &'static TypeInfo { &GRAPH_DEFINITION_LINK_COMPARTMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#use.is_absent()) << 3
            | u64::from(!self.rule.is_absent()) << 4
            | u64::from(!self.code.is_absent()) << 5
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
            4 => n::Place::Prim(&self.rule),
            5 => n::Place::Prim(&self.code),
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
            4 => n::Slot::Prim(&mut self.rule),
            5 => n::Slot::Prim(&mut self.code),
            6 => n::Slot::Prim(&mut self.expression),
            7 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GraphDefinitionLinkCompartment {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#use: Prim::ABSENT,
            rule: Prim::ABSENT,
            code: Prim::ABSENT,
            expression: Prim::ABSENT,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GraphDefinitionLinkCompartment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GraphDefinitionLinkCompartment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GraphDefinitionLinkCompartment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `GraphDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum GraphDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl GraphDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for GraphDefinitionVersionAlgorithm {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Coding(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for GraphDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for GraphDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static GRAPH_DEFINITION: TypeInfo = TypeInfo::new("GraphDefinition", "GraphDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<GraphDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &GRAPH_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
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
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"start\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::node(",\"node\":", &GRAPH_DEFINITION_NODE, 0, None, 0),
    FieldInfo::node(",\"link\":", &GRAPH_DEFINITION_LINK, 0, None, 0),
]);

static GRAPH_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static GRAPH_DEFINITION_NODE: TypeInfo = TypeInfo::new("GraphDefinitionNode", "GraphDefinition.node", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GraphDefinitionNode>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"nodeId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/version-independent-all-resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
]);

pub(crate) static GRAPH_DEFINITION_LINK: TypeInfo = TypeInfo::new("GraphDefinitionLink", "GraphDefinition.link", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GraphDefinitionLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"min\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"sourceId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"sliceName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"targetId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"params\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"compartment\":", &GRAPH_DEFINITION_LINK_COMPARTMENT, 0, None, 0),
]);

pub(crate) static GRAPH_DEFINITION_LINK_COMPARTMENT: TypeInfo = TypeInfo::new("GraphDefinitionLinkCompartment", "GraphDefinition.link.compartment", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GraphDefinitionLinkCompartment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/graph-compartment-use"),
    FieldInfo::prim(",\"rule\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/graph-compartment-rule"),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/compartment-type"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(GraphDefinition, GraphDefinitionNode, GraphDefinitionLink, GraphDefinitionLinkCompartment);
