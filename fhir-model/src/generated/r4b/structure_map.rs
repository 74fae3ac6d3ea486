// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `StructureMap` and the types inside it.

/// The resource `StructureMap` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMap {
    /// `StructureMap.id`: id, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `StructureMap.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `StructureMap.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `StructureMap.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `StructureMap.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `StructureMap.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `StructureMap.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `StructureMap.version`: string, 0..1.
    pub version: Prim<String>,
    /// `StructureMap.name`: string, 1..1.
    pub name: Prim<String>,
    /// `StructureMap.title`: string, 0..1.
    pub title: Prim<String>,
    /// `StructureMap.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `StructureMap.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `StructureMap.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `StructureMap.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `StructureMap.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `StructureMap.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `StructureMap.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `StructureMap.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `StructureMap.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `StructureMap.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `StructureMap.structure`: [`StructureMapStructure`], 0..*.
    pub structure: Vec<StructureMapStructure>,
    /// `StructureMap.import`: canonical(StructureMap), 0..*.
    pub import: Vec<Prim<String>>,
    /// `StructureMap.group`: [`StructureMapGroup`], 1..*.
    pub group: Vec<StructureMapGroup>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMap {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP }
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
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.title.is_absent()) << 12
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(!self.experimental.is_absent()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(!self.publisher.is_absent()) << 16
            | u64::from(!self.contact.is_empty()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(!self.use_context.is_empty()) << 19
            | u64::from(!self.jurisdiction.is_empty()) << 20
            | u64::from(!self.purpose.is_absent()) << 21
            | u64::from(!self.copyright.is_absent()) << 22
            | u64::from(!self.structure.is_empty()) << 23
            | u64::from(!self.import.is_empty()) << 24
            | u64::from(!self.group.is_empty()) << 25;
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
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prim(&self.title),
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Prim(&self.experimental),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Prim(&self.publisher),
            17 => n::Place::Nodes(&self.contact),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Nodes(&self.use_context),
            20 => n::Place::Nodes(&self.jurisdiction),
            21 => n::Place::Prim(&self.purpose),
            22 => n::Place::Prim(&self.copyright),
            23 => n::Place::Nodes(&self.structure),
            24 => n::Place::Prims(&self.import),
            25 => n::Place::Nodes(&self.group),
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
            23 => n::Slot::Nodes(&mut self.structure),
            24 => n::Slot::Prims(&mut self.import),
            25 => n::Slot::Nodes(&mut self.group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMap {
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
            structure: Vec::new(),
            import: Vec::new(),
            group: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMap {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMap {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMap {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.structure` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapStructure {
    /// `StructureMap.structure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.structure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.structure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.structure.url`: canonical(StructureDefinition), 1..1.
    pub url: Prim<String>,
    /// `StructureMap.structure.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/map-model-mode>. Codes: `codes::StructureMapModelMode`.
    pub mode: Prim<String>,
    /// `StructureMap.structure.alias`: string, 0..1.
    pub alias: Prim<String>,
    /// `StructureMap.structure.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapStructure {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_STRUCTURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.url.is_absent()) << 3
            | u64::from(!self.mode.is_absent()) << 4
            | u64::from(!self.alias.is_absent()) << 5
            | u64::from(!self.documentation.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.url),
            4 => n::Place::Prim(&self.mode),
            5 => n::Place::Prim(&self.alias),
            6 => n::Place::Prim(&self.documentation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.url),
            4 => n::Slot::Prim(&mut self.mode),
            5 => n::Slot::Prim(&mut self.alias),
            6 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapStructure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            url: Prim::ABSENT,
            mode: Prim::ABSENT,
            alias: Prim::ABSENT,
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapStructure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapStructure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapStructure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.group` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapGroup {
    /// `StructureMap.group.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.group.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.group.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.name`: id, 1..1.
    pub name: Prim<String>,
    /// `StructureMap.group.extends`: id, 0..1.
    pub extends: Prim<String>,
    /// `StructureMap.group.typeMode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/map-group-type-mode>. Codes: `codes::StructureMapGroupTypeMode`.
    pub type_mode: Prim<String>,
    /// `StructureMap.group.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// `StructureMap.group.input`: [`StructureMapGroupInput`], 1..*.
    pub input: Vec<StructureMapGroupInput>,
    /// `StructureMap.group.rule`: [`StructureMapGroupRule`], 1..*.
    pub rule: Vec<StructureMapGroupRule>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapGroup {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_GROUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.extends.is_absent()) << 4
            | u64::from(!self.type_mode.is_absent()) << 5
            | u64::from(!self.documentation.is_absent()) << 6
            | u64::from(!self.input.is_empty()) << 7
            | u64::from(!self.rule.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.extends),
            5 => n::Place::Prim(&self.type_mode),
            6 => n::Place::Prim(&self.documentation),
            7 => n::Place::Nodes(&self.input),
            8 => n::Place::Nodes(&self.rule),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.extends),
            5 => n::Slot::Prim(&mut self.type_mode),
            6 => n::Slot::Prim(&mut self.documentation),
            7 => n::Slot::Nodes(&mut self.input),
            8 => n::Slot::Nodes(&mut self.rule),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapGroup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            extends: Prim::ABSENT,
            type_mode: Prim::ABSENT,
            documentation: Prim::ABSENT,
            input: Vec::new(),
            rule: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.group.input` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapGroupInput {
    /// `StructureMap.group.input.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.group.input.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.group.input.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.input.name`: id, 1..1.
    pub name: Prim<String>,
    /// `StructureMap.group.input.type`: string, 0..1.
    pub r#type: Prim<String>,
    /// `StructureMap.group.input.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/map-input-mode>. Codes: `codes::StructureMapInputMode`.
    pub mode: Prim<String>,
    /// `StructureMap.group.input.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapGroupInput {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_GROUP_INPUT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.r#type.is_absent()) << 4
            | u64::from(!self.mode.is_absent()) << 5
            | u64::from(!self.documentation.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.r#type),
            5 => n::Place::Prim(&self.mode),
            6 => n::Place::Prim(&self.documentation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.mode),
            6 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapGroupInput {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            r#type: Prim::ABSENT,
            mode: Prim::ABSENT,
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapGroupInput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapGroupInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapGroupInput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.group.rule` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapGroupRule {
    /// `StructureMap.group.rule.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.group.rule.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.name`: id, 1..1.
    pub name: Prim<String>,
    /// `StructureMap.group.rule.source`: [`StructureMapGroupRuleSource`], 1..*.
    pub source: Vec<StructureMapGroupRuleSource>,
    /// `StructureMap.group.rule.target`: [`StructureMapGroupRuleTarget`], 0..*.
    pub target: Vec<StructureMapGroupRuleTarget>,
    /// `StructureMap.group.rule.rule`: as `StructureMap.group.rule`, 0..*.
    pub rule: Vec<StructureMapGroupRule>,
    /// `StructureMap.group.rule.dependent`: [`StructureMapGroupRuleDependent`], 0..*.
    pub dependent: Vec<StructureMapGroupRuleDependent>,
    /// `StructureMap.group.rule.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapGroupRule {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_GROUP_RULE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.source.is_empty()) << 4
            | u64::from(!self.target.is_empty()) << 5
            | u64::from(!self.rule.is_empty()) << 6
            | u64::from(!self.dependent.is_empty()) << 7
            | u64::from(!self.documentation.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Nodes(&self.source),
            5 => n::Place::Nodes(&self.target),
            6 => n::Place::Nodes(&self.rule),
            7 => n::Place::Nodes(&self.dependent),
            8 => n::Place::Prim(&self.documentation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Nodes(&mut self.source),
            5 => n::Slot::Nodes(&mut self.target),
            6 => n::Slot::Nodes(&mut self.rule),
            7 => n::Slot::Nodes(&mut self.dependent),
            8 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapGroupRule {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            source: Vec::new(),
            target: Vec::new(),
            rule: Vec::new(),
            dependent: Vec::new(),
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapGroupRule {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapGroupRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapGroupRule {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.group.rule.source` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapGroupRuleSource {
    /// `StructureMap.group.rule.source.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.group.rule.source.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.source.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.source.context`: id, 1..1.
    pub context: Prim<String>,
    /// `StructureMap.group.rule.source.min`: integer, 0..1.
    pub min: Prim<i32>,
    /// `StructureMap.group.rule.source.max`: string, 0..1.
    pub max: Prim<String>,
    /// `StructureMap.group.rule.source.type`: string, 0..1.
    pub r#type: Prim<String>,
    /// `StructureMap.group.rule.source.defaultValue[x]`: any datatype, 0..1.
    pub default_value: Option<StructureMapGroupRuleSourceDefaultValue>,
    /// `StructureMap.group.rule.source.element`: string, 0..1.
    pub element: Prim<String>,
    /// `StructureMap.group.rule.source.listMode`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/map-source-list-mode>. Codes: `codes::StructureMapSourceListMode`.
    pub list_mode: Prim<String>,
    /// `StructureMap.group.rule.source.variable`: id, 0..1.
    pub variable: Prim<String>,
    /// `StructureMap.group.rule.source.condition`: string, 0..1.
    pub condition: Prim<String>,
    /// `StructureMap.group.rule.source.check`: string, 0..1.
    pub check: Prim<String>,
    /// `StructureMap.group.rule.source.logMessage`: string, 0..1.
    pub log_message: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapGroupRuleSource {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_GROUP_RULE_SOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.context.is_absent()) << 3
            | u64::from(!self.min.is_absent()) << 4
            | u64::from(!self.max.is_absent()) << 5
            | u64::from(!self.r#type.is_absent()) << 6
            | u64::from(self.default_value.is_some()) << 7
            | u64::from(!self.element.is_absent()) << 8
            | u64::from(!self.list_mode.is_absent()) << 9
            | u64::from(!self.variable.is_absent()) << 10
            | u64::from(!self.condition.is_absent()) << 11
            | u64::from(!self.check.is_absent()) << 12
            | u64::from(!self.log_message.is_absent()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.context),
            4 => n::Place::Prim(&self.min),
            5 => n::Place::Prim(&self.max),
            6 => n::Place::Prim(&self.r#type),
            7 => n::Place::Choice(&self.default_value),
            8 => n::Place::Prim(&self.element),
            9 => n::Place::Prim(&self.list_mode),
            10 => n::Place::Prim(&self.variable),
            11 => n::Place::Prim(&self.condition),
            12 => n::Place::Prim(&self.check),
            13 => n::Place::Prim(&self.log_message),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.context),
            4 => n::Slot::Prim(&mut self.min),
            5 => n::Slot::Prim(&mut self.max),
            6 => n::Slot::Prim(&mut self.r#type),
            7 => n::Slot::Choice(&mut self.default_value),
            8 => n::Slot::Prim(&mut self.element),
            9 => n::Slot::Prim(&mut self.list_mode),
            10 => n::Slot::Prim(&mut self.variable),
            11 => n::Slot::Prim(&mut self.condition),
            12 => n::Slot::Prim(&mut self.check),
            13 => n::Slot::Prim(&mut self.log_message),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapGroupRuleSource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            context: Prim::ABSENT,
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            r#type: Prim::ABSENT,
            default_value: None,
            element: Prim::ABSENT,
            list_mode: Prim::ABSENT,
            variable: Prim::ABSENT,
            condition: Prim::ABSENT,
            check: Prim::ABSENT,
            log_message: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapGroupRuleSource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapGroupRuleSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapGroupRuleSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.group.rule.target` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapGroupRuleTarget {
    /// `StructureMap.group.rule.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.group.rule.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.context`: id, 0..1.
    pub context: Prim<String>,
    /// `StructureMap.group.rule.target.contextType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/map-context-type>. Codes: `codes::StructureMapContextType`.
    pub context_type: Prim<String>,
    /// `StructureMap.group.rule.target.element`: string, 0..1.
    pub element: Prim<String>,
    /// `StructureMap.group.rule.target.variable`: id, 0..1.
    pub variable: Prim<String>,
    /// `StructureMap.group.rule.target.listMode`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/map-target-list-mode>. Codes: `codes::StructureMapTargetListMode`.
    pub list_mode: Vec<Prim<String>>,
    /// `StructureMap.group.rule.target.listRuleId`: id, 0..1.
    pub list_rule_id: Prim<String>,
    /// `StructureMap.group.rule.target.transform`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/map-transform>. Codes: `codes::StructureMapTransform`.
    pub transform: Prim<String>,
    /// `StructureMap.group.rule.target.parameter`: [`StructureMapGroupRuleTargetParameter`], 0..*.
    pub parameter: Vec<StructureMapGroupRuleTargetParameter>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapGroupRuleTarget {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_GROUP_RULE_TARGET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.context.is_absent()) << 3
            | u64::from(!self.context_type.is_absent()) << 4
            | u64::from(!self.element.is_absent()) << 5
            | u64::from(!self.variable.is_absent()) << 6
            | u64::from(!self.list_mode.is_empty()) << 7
            | u64::from(!self.list_rule_id.is_absent()) << 8
            | u64::from(!self.transform.is_absent()) << 9
            | u64::from(!self.parameter.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.context),
            4 => n::Place::Prim(&self.context_type),
            5 => n::Place::Prim(&self.element),
            6 => n::Place::Prim(&self.variable),
            7 => n::Place::Prims(&self.list_mode),
            8 => n::Place::Prim(&self.list_rule_id),
            9 => n::Place::Prim(&self.transform),
            10 => n::Place::Nodes(&self.parameter),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.context),
            4 => n::Slot::Prim(&mut self.context_type),
            5 => n::Slot::Prim(&mut self.element),
            6 => n::Slot::Prim(&mut self.variable),
            7 => n::Slot::Prims(&mut self.list_mode),
            8 => n::Slot::Prim(&mut self.list_rule_id),
            9 => n::Slot::Prim(&mut self.transform),
            10 => n::Slot::Nodes(&mut self.parameter),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapGroupRuleTarget {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            context: Prim::ABSENT,
            context_type: Prim::ABSENT,
            element: Prim::ABSENT,
            variable: Prim::ABSENT,
            list_mode: Vec::new(),
            list_rule_id: Prim::ABSENT,
            transform: Prim::ABSENT,
            parameter: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapGroupRuleTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapGroupRuleTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapGroupRuleTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.group.rule.target.parameter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapGroupRuleTargetParameter {
    /// `StructureMap.group.rule.target.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.group.rule.target.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.parameter.value[x]`: id or string or boolean or integer or decimal, 1..1.
    pub value: Option<StructureMapGroupRuleTargetParameterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapGroupRuleTargetParameter {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.value.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapGroupRuleTargetParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapGroupRuleTargetParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapGroupRuleTargetParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapGroupRuleTargetParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureMap.group.rule.dependent` of R4B.
///
/// See <https://hl7.org/fhir/R4B/structuremap.html>.
/// Compiled by the feature `r4b-conformance`.
pub struct StructureMapGroupRuleDependent {
    /// `StructureMap.group.rule.dependent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureMap.group.rule.dependent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.dependent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.dependent.name`: id, 1..1.
    pub name: Prim<String>,
    /// `StructureMap.group.rule.dependent.variable`: string, 1..*.
    pub variable: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureMapGroupRuleDependent {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_MAP_GROUP_RULE_DEPENDENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.variable.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prims(&self.variable),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prims(&mut self.variable),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureMapGroupRuleDependent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            variable: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureMapGroupRuleDependent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureMapGroupRuleDependent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureMapGroupRuleDependent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `StructureMap.group.rule.source.defaultValue[x]`.
#[derive(Clone)]
pub enum StructureMapGroupRuleSourceDefaultValue {
    /// base64Binary.
    Base64Binary(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// canonical.
    Canonical(Prim<String>),
    /// code.
    Code(Prim<String>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// id.
    Id(Prim<String>),
    /// instant.
    Instant(Prim<Instant>),
    /// integer.
    Integer(Prim<i32>),
    /// markdown.
    Markdown(Prim<String>),
    /// oid.
    Oid(Prim<String>),
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
    /// time.
    Time(Prim<Time>),
    /// unsignedInt.
    UnsignedInt(Prim<u32>),
    /// uri.
    Uri(Prim<String>),
    /// url.
    Url(Prim<String>),
    /// uuid.
    Uuid(Prim<String>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Annotation.
    Annotation(n::Boxed<Annotation>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// ContactPoint.
    ContactPoint(n::Boxed<ContactPoint>),
    /// Count.
    Count(n::Boxed<Count>),
    /// Distance.
    Distance(n::Boxed<Distance>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// HumanName.
    HumanName(n::Boxed<HumanName>),
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Money.
    Money(n::Boxed<Money>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Reference.
    Reference(n::Boxed<Reference>),
    /// SampledData.
    SampledData(n::Boxed<SampledData>),
    /// Signature.
    Signature(n::Boxed<Signature>),
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// ContactDetail.
    ContactDetail(n::Boxed<ContactDetail>),
    /// Contributor.
    Contributor(n::Boxed<Contributor>),
    /// DataRequirement.
    DataRequirement(n::Boxed<DataRequirement>),
    /// Expression.
    Expression(n::Boxed<Expression>),
    /// ParameterDefinition.
    ParameterDefinition(n::Boxed<ParameterDefinition>),
    /// RelatedArtifact.
    RelatedArtifact(n::Boxed<RelatedArtifact>),
    /// TriggerDefinition.
    TriggerDefinition(n::Boxed<TriggerDefinition>),
    /// UsageContext.
    UsageContext(n::Boxed<UsageContext>),
    /// Dosage.
    Dosage(n::Boxed<Dosage>),
    /// Meta.
    Meta(n::Boxed<Meta>),
}

impl StructureMapGroupRuleSourceDefaultValue {
    /// The value, when it is `base64Binary`.
    #[inline]
    pub fn as_base64_binary(&self) -> Option<&Prim<String>> { if let Self::Base64Binary(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `id`.
    #[inline]
    pub fn as_id(&self) -> Option<&Prim<String>> { if let Self::Id(v) = self { Some(v) } else { None } }
    /// The value, when it is `instant`.
    #[inline]
    pub fn as_instant(&self) -> Option<&Prim<Instant>> { if let Self::Instant(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
    /// The value, when it is `oid`.
    #[inline]
    pub fn as_oid(&self) -> Option<&Prim<String>> { if let Self::Oid(v) = self { Some(v) } else { None } }
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `time`.
    #[inline]
    pub fn as_time(&self) -> Option<&Prim<Time>> { if let Self::Time(v) = self { Some(v) } else { None } }
    /// The value, when it is `unsignedInt`.
    #[inline]
    pub fn as_unsigned_int(&self) -> Option<&Prim<u32>> { if let Self::UnsignedInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `uuid`.
    #[inline]
    pub fn as_uuid(&self) -> Option<&Prim<String>> { if let Self::Uuid(v) = self { Some(v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Annotation`.
    #[inline]
    pub fn as_annotation(&self) -> Option<&Annotation> { if let Self::Annotation(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactPoint`.
    #[inline]
    pub fn as_contact_point(&self) -> Option<&ContactPoint> { if let Self::ContactPoint(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Count`.
    #[inline]
    pub fn as_count(&self) -> Option<&Count> { if let Self::Count(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Distance`.
    #[inline]
    pub fn as_distance(&self) -> Option<&Distance> { if let Self::Distance(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `HumanName`.
    #[inline]
    pub fn as_human_name(&self) -> Option<&HumanName> { if let Self::HumanName(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `SampledData`.
    #[inline]
    pub fn as_sampled_data(&self) -> Option<&SampledData> { if let Self::SampledData(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Signature`.
    #[inline]
    pub fn as_signature(&self) -> Option<&Signature> { if let Self::Signature(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ContactDetail`.
    #[inline]
    pub fn as_contact_detail(&self) -> Option<&ContactDetail> { if let Self::ContactDetail(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Contributor`.
    #[inline]
    pub fn as_contributor(&self) -> Option<&Contributor> { if let Self::Contributor(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `DataRequirement`.
    #[inline]
    pub fn as_data_requirement(&self) -> Option<&DataRequirement> { if let Self::DataRequirement(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Expression`.
    #[inline]
    pub fn as_expression(&self) -> Option<&Expression> { if let Self::Expression(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `ParameterDefinition`.
    #[inline]
    pub fn as_parameter_definition(&self) -> Option<&ParameterDefinition> { if let Self::ParameterDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `RelatedArtifact`.
    #[inline]
    pub fn as_related_artifact(&self) -> Option<&RelatedArtifact> { if let Self::RelatedArtifact(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `TriggerDefinition`.
    #[inline]
    pub fn as_trigger_definition(&self) -> Option<&TriggerDefinition> { if let Self::TriggerDefinition(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `UsageContext`.
    #[inline]
    pub fn as_usage_context(&self) -> Option<&UsageContext> { if let Self::UsageContext(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Dosage`.
    #[inline]
    pub fn as_dosage(&self) -> Option<&Dosage> { if let Self::Dosage(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Meta`.
    #[inline]
    pub fn as_meta(&self) -> Option<&Meta> { if let Self::Meta(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for StructureMapGroupRuleSourceDefaultValue {
    fn index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Canonical(_) => 2,
            Self::Code(_) => 3,
            Self::Date(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
            Self::Id(_) => 7,
            Self::Instant(_) => 8,
            Self::Integer(_) => 9,
            Self::Markdown(_) => 10,
            Self::Oid(_) => 11,
            Self::PositiveInt(_) => 12,
            Self::String(_) => 13,
            Self::Time(_) => 14,
            Self::UnsignedInt(_) => 15,
            Self::Uri(_) => 16,
            Self::Url(_) => 17,
            Self::Uuid(_) => 18,
            Self::Address(_) => 19,
            Self::Age(_) => 20,
            Self::Annotation(_) => 21,
            Self::Attachment(_) => 22,
            Self::CodeableConcept(_) => 23,
            Self::Coding(_) => 24,
            Self::ContactPoint(_) => 25,
            Self::Count(_) => 26,
            Self::Distance(_) => 27,
            Self::Duration(_) => 28,
            Self::HumanName(_) => 29,
            Self::Identifier(_) => 30,
            Self::Money(_) => 31,
            Self::Period(_) => 32,
            Self::Quantity(_) => 33,
            Self::Range(_) => 34,
            Self::Ratio(_) => 35,
            Self::Reference(_) => 36,
            Self::SampledData(_) => 37,
            Self::Signature(_) => 38,
            Self::Timing(_) => 39,
            Self::ContactDetail(_) => 40,
            Self::Contributor(_) => 41,
            Self::DataRequirement(_) => 42,
            Self::Expression(_) => 43,
            Self::ParameterDefinition(_) => 44,
            Self::RelatedArtifact(_) => 45,
            Self::TriggerDefinition(_) => 46,
            Self::UsageContext(_) => 47,
            Self::Dosage(_) => 48,
            Self::Meta(_) => 49,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Base64Binary(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Code(v) => n::Inner::Prim(v),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Id(v) => n::Inner::Prim(v),
            Self::Instant(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Markdown(v) => n::Inner::Prim(v),
            Self::Oid(v) => n::Inner::Prim(v),
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::UnsignedInt(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Url(v) => n::Inner::Prim(v),
            Self::Uuid(v) => n::Inner::Prim(v),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Annotation(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::ContactPoint(v) => n::Inner::Node(&*v.node),
            Self::Count(v) => n::Inner::Node(&*v.node),
            Self::Distance(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::HumanName(v) => n::Inner::Node(&*v.node),
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Money(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::SampledData(v) => n::Inner::Node(&*v.node),
            Self::Signature(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::ContactDetail(v) => n::Inner::Node(&*v.node),
            Self::Contributor(v) => n::Inner::Node(&*v.node),
            Self::DataRequirement(v) => n::Inner::Node(&*v.node),
            Self::Expression(v) => n::Inner::Node(&*v.node),
            Self::ParameterDefinition(v) => n::Inner::Node(&*v.node),
            Self::RelatedArtifact(v) => n::Inner::Node(&*v.node),
            Self::TriggerDefinition(v) => n::Inner::Node(&*v.node),
            Self::UsageContext(v) => n::Inner::Node(&*v.node),
            Self::Dosage(v) => n::Inner::Node(&*v.node),
            Self::Meta(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Id(v) => n::InnerMut::Prim(v),
            Self::Instant(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Markdown(v) => n::InnerMut::Prim(v),
            Self::Oid(v) => n::InnerMut::Prim(v),
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::UnsignedInt(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::Uuid(v) => n::InnerMut::Prim(v),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Annotation(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactPoint(v) => n::InnerMut::Node(&mut *v.node),
            Self::Count(v) => n::InnerMut::Node(&mut *v.node),
            Self::Distance(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::HumanName(v) => n::InnerMut::Node(&mut *v.node),
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::SampledData(v) => n::InnerMut::Node(&mut *v.node),
            Self::Signature(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::ContactDetail(v) => n::InnerMut::Node(&mut *v.node),
            Self::Contributor(v) => n::InnerMut::Node(&mut *v.node),
            Self::DataRequirement(v) => n::InnerMut::Node(&mut *v.node),
            Self::Expression(v) => n::InnerMut::Node(&mut *v.node),
            Self::ParameterDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::RelatedArtifact(v) => n::InnerMut::Node(&mut *v.node),
            Self::TriggerDefinition(v) => n::InnerMut::Node(&mut *v.node),
            Self::UsageContext(v) => n::InnerMut::Node(&mut *v.node),
            Self::Dosage(v) => n::InnerMut::Node(&mut *v.node),
            Self::Meta(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Base64Binary(Default::default()),
            1 => Self::Boolean(Default::default()),
            2 => Self::Canonical(Default::default()),
            3 => Self::Code(Default::default()),
            4 => Self::Date(Default::default()),
            5 => Self::DateTime(Default::default()),
            6 => Self::Decimal(Default::default()),
            7 => Self::Id(Default::default()),
            8 => Self::Instant(Default::default()),
            9 => Self::Integer(Default::default()),
            10 => Self::Markdown(Default::default()),
            11 => Self::Oid(Default::default()),
            12 => Self::PositiveInt(Default::default()),
            13 => Self::String(Default::default()),
            14 => Self::Time(Default::default()),
            15 => Self::UnsignedInt(Default::default()),
            16 => Self::Uri(Default::default()),
            17 => Self::Url(Default::default()),
            18 => Self::Uuid(Default::default()),
            19 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            20 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            21 => Self::Annotation(n::Boxed { node: (ANNOTATION.make)(), of: core::marker::PhantomData }),
            22 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            23 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            24 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            25 => Self::ContactPoint(n::Boxed { node: (CONTACT_POINT.make)(), of: core::marker::PhantomData }),
            26 => Self::Count(n::Boxed { node: (COUNT.make)(), of: core::marker::PhantomData }),
            27 => Self::Distance(n::Boxed { node: (DISTANCE.make)(), of: core::marker::PhantomData }),
            28 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            29 => Self::HumanName(n::Boxed { node: (HUMAN_NAME.make)(), of: core::marker::PhantomData }),
            30 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            31 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            32 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            33 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            34 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            35 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            36 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            37 => Self::SampledData(n::Boxed { node: (SAMPLED_DATA.make)(), of: core::marker::PhantomData }),
            38 => Self::Signature(n::Boxed { node: (SIGNATURE.make)(), of: core::marker::PhantomData }),
            39 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            40 => Self::ContactDetail(n::Boxed { node: (CONTACT_DETAIL.make)(), of: core::marker::PhantomData }),
            41 => Self::Contributor(n::Boxed { node: (CONTRIBUTOR.make)(), of: core::marker::PhantomData }),
            42 => Self::DataRequirement(n::Boxed { node: (DATA_REQUIREMENT.make)(), of: core::marker::PhantomData }),
            43 => Self::Expression(n::Boxed { node: (EXPRESSION.make)(), of: core::marker::PhantomData }),
            44 => Self::ParameterDefinition(n::Boxed { node: (PARAMETER_DEFINITION.make)(), of: core::marker::PhantomData }),
            45 => Self::RelatedArtifact(n::Boxed { node: (RELATED_ARTIFACT.make)(), of: core::marker::PhantomData }),
            46 => Self::TriggerDefinition(n::Boxed { node: (TRIGGER_DEFINITION.make)(), of: core::marker::PhantomData }),
            47 => Self::UsageContext(n::Boxed { node: (USAGE_CONTEXT.make)(), of: core::marker::PhantomData }),
            48 => Self::Dosage(n::Boxed { node: (DOSAGE.make)(), of: core::marker::PhantomData }),
            49 => Self::Meta(n::Boxed { node: (META.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for StructureMapGroupRuleSourceDefaultValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for StructureMapGroupRuleSourceDefaultValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `StructureMap.group.rule.target.parameter.value[x]`.
#[derive(Clone)]
pub enum StructureMapGroupRuleTargetParameterValue {
    /// id.
    Id(Prim<String>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// decimal.
    Decimal(Prim<Decimal>),
}

impl StructureMapGroupRuleTargetParameterValue {
    /// The value, when it is `id`.
    #[inline]
    pub fn as_id(&self) -> Option<&Prim<String>> { if let Self::Id(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
}

impl n::Choice for StructureMapGroupRuleTargetParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::Id(_) => 0,
            Self::String(_) => 1,
            Self::Boolean(_) => 2,
            Self::Integer(_) => 3,
            Self::Decimal(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Id(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Id(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Id(Default::default()),
            1 => Self::String(Default::default()),
            2 => Self::Boolean(Default::default()),
            3 => Self::Integer(Default::default()),
            4 => Self::Decimal(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for StructureMapGroupRuleTargetParameterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for StructureMapGroupRuleTargetParameterValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static STRUCTURE_MAP: TypeInfo = TypeInfo::new("StructureMap", "StructureMap", t::TypeKind::Resource, "DomainResource", 2, n::new::<StructureMap>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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
    FieldInfo::node(",\"structure\":", &STRUCTURE_MAP_STRUCTURE, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"import\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureMap"]),
    FieldInfo::node(",\"group\":", &STRUCTURE_MAP_GROUP, 1, None, t::SUMMARY),
]);

pub(crate) static STRUCTURE_MAP_STRUCTURE: TypeInfo = TypeInfo::new("StructureMapStructure", "StructureMap.structure", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapStructure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-model-mode"),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_MAP_GROUP: TypeInfo = TypeInfo::new("StructureMapGroup", "StructureMap.group", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"extends\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"typeMode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-group-type-mode"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"input\":", &STRUCTURE_MAP_GROUP_INPUT, 1, None, t::SUMMARY),
    FieldInfo::node(",\"rule\":", &STRUCTURE_MAP_GROUP_RULE, 1, None, t::SUMMARY),
]);

pub(crate) static STRUCTURE_MAP_GROUP_INPUT: TypeInfo = TypeInfo::new("StructureMapGroupInput", "StructureMap.group.input", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapGroupInput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-input-mode"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_MAP_GROUP_RULE: TypeInfo = TypeInfo::new("StructureMapGroupRule", "StructureMap.group.rule", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapGroupRule>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &STRUCTURE_MAP_GROUP_RULE_SOURCE, 1, None, t::SUMMARY),
    FieldInfo::node(",\"target\":", &STRUCTURE_MAP_GROUP_RULE_TARGET, 0, None, t::SUMMARY),
    FieldInfo::node(",\"rule\":", &STRUCTURE_MAP_GROUP_RULE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"dependent\":", &STRUCTURE_MAP_GROUP_RULE_DEPENDENT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_MAP_GROUP_RULE_SOURCE: TypeInfo = TypeInfo::new("StructureMapGroupRuleSource", "StructureMap.group.rule.source", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapGroupRuleSource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"context\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"min\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"defaultValue\":", &STRUCTURE_MAP_GROUP_RULE_SOURCE_DEFAULT_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"element\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"listMode\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-source-list-mode"),
    FieldInfo::prim(",\"variable\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"condition\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"check\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"logMessage\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

static STRUCTURE_MAP_GROUP_RULE_SOURCE_DEFAULT_VALUE_TYPES: [t::Alternative; 50] = [
    t::Alternative::new(",\"defaultValueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 2, &[]),
    t::Alternative::new(",\"defaultValueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"defaultValueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 2, &[]),
    t::Alternative::new(",\"defaultValueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 2, &[]),
    t::Alternative::new(",\"defaultValueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"defaultValueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 2, &[]),
    t::Alternative::new(",\"defaultValueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 2, &[]),
    t::Alternative::new(",\"defaultValueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 2, &[]),
    t::Alternative::new(",\"defaultValueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 2, &[]),
    t::Alternative::new(",\"defaultValueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 2, &[]),
    t::Alternative::new(",\"defaultValueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 2, &[]),
    t::Alternative::new(",\"defaultValueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 2, &[]),
    t::Alternative::new(",\"defaultValuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 2, &[]),
    t::Alternative::new(",\"defaultValueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"defaultValueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 2, &[]),
    t::Alternative::new(",\"defaultValueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 2, &[]),
    t::Alternative::new(",\"defaultValueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"defaultValueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 2, &[]),
    t::Alternative::new(",\"defaultValueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 2, &[]),
    t::Alternative::new(",\"defaultValueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 2, &[]),
    t::Alternative::new(",\"defaultValueAge\":", "Age", t::ValueKind::Node(&AGE), 2, &[]),
    t::Alternative::new(",\"defaultValueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 2, &[]),
    t::Alternative::new(",\"defaultValueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 2, &[]),
    t::Alternative::new(",\"defaultValueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"defaultValueCoding\":", "Coding", t::ValueKind::Node(&CODING), 2, &[]),
    t::Alternative::new(",\"defaultValueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 2, &[]),
    t::Alternative::new(",\"defaultValueCount\":", "Count", t::ValueKind::Node(&COUNT), 2, &[]),
    t::Alternative::new(",\"defaultValueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 2, &[]),
    t::Alternative::new(",\"defaultValueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 2, &[]),
    t::Alternative::new(",\"defaultValueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 2, &[]),
    t::Alternative::new(",\"defaultValueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 2, &[]),
    t::Alternative::new(",\"defaultValueMoney\":", "Money", t::ValueKind::Node(&MONEY), 2, &[]),
    t::Alternative::new(",\"defaultValuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
    t::Alternative::new(",\"defaultValueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"defaultValueRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
    t::Alternative::new(",\"defaultValueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"defaultValueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &[]),
    t::Alternative::new(",\"defaultValueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 2, &[]),
    t::Alternative::new(",\"defaultValueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 2, &[]),
    t::Alternative::new(",\"defaultValueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 2, &[]),
    t::Alternative::new(",\"defaultValueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 2, &[]),
    t::Alternative::new(",\"defaultValueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), 2, &[]),
    t::Alternative::new(",\"defaultValueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 2, &[]),
    t::Alternative::new(",\"defaultValueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 2, &[]),
    t::Alternative::new(",\"defaultValueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"defaultValueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 2, &[]),
    t::Alternative::new(",\"defaultValueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 2, &[]),
    t::Alternative::new(",\"defaultValueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 2, &[]),
    t::Alternative::new(",\"defaultValueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 2, &[]),
    t::Alternative::new(",\"defaultValueMeta\":", "Meta", t::ValueKind::Node(&META), 2, &[]),
];

pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET: TypeInfo = TypeInfo::new("StructureMapGroupRuleTarget", "StructureMap.group.rule.target", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapGroupRuleTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"context\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"contextType\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-context-type"),
    FieldInfo::prim(",\"element\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"variable\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"listMode\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-target-list-mode"),
    FieldInfo::prim(",\"listRuleId\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"transform\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-transform"),
    FieldInfo::node(",\"parameter\":", &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER, 0, None, t::SUMMARY),
]);

pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER: TypeInfo = TypeInfo::new("StructureMapGroupRuleTargetParameter", "StructureMap.group.rule.target.parameter", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapGroupRuleTargetParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_VALUE_TYPES, 1, Some(1), t::SUMMARY),
]);

static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 2, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 2, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 2, &[]),
];

pub(crate) static STRUCTURE_MAP_GROUP_RULE_DEPENDENT: TypeInfo = TypeInfo::new("StructureMapGroupRuleDependent", "StructureMap.group.rule.dependent", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<StructureMapGroupRuleDependent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"variable\":", t::PrimKind::String, 1, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(StructureMap, StructureMapStructure, StructureMapGroup, StructureMapGroupInput, StructureMapGroupRule, StructureMapGroupRuleSource, StructureMapGroupRuleTarget, StructureMapGroupRuleTargetParameter, StructureMapGroupRuleDependent);
