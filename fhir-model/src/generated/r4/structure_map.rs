// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `StructureMap` and the types inside it.

/// The resource `StructureMap` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.structure` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.group` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.group.input` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.group.rule` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.group.rule.source` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.group.rule.target` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.group.rule.target.parameter` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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

/// The element `StructureMap.group.rule.dependent` of R4.
///
/// See <https://hl7.org/fhir/R4/structuremap.html>.
/// Compiled by the feature `r4-conformance`.
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
pub type StructureMapGroupRuleSourceDefaultValue = ExtensionValue;

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

pub(crate) static STRUCTURE_MAP: TypeInfo = TypeInfo::new("StructureMap", "StructureMap", t::TypeKind::Resource, "DomainResource", 1, n::new::<StructureMap>, &[
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

pub(crate) static STRUCTURE_MAP_STRUCTURE: TypeInfo = TypeInfo::new("StructureMapStructure", "StructureMap.structure", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapStructure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-model-mode"),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_MAP_GROUP: TypeInfo = TypeInfo::new("StructureMapGroup", "StructureMap.group", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapGroup>, &[
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

pub(crate) static STRUCTURE_MAP_GROUP_INPUT: TypeInfo = TypeInfo::new("StructureMapGroupInput", "StructureMap.group.input", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapGroupInput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/map-input-mode"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_MAP_GROUP_RULE: TypeInfo = TypeInfo::new("StructureMapGroupRule", "StructureMap.group.rule", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapGroupRule>, &[
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

pub(crate) static STRUCTURE_MAP_GROUP_RULE_SOURCE: TypeInfo = TypeInfo::new("StructureMapGroupRuleSource", "StructureMap.group.rule.source", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapGroupRuleSource>, &[
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

static STRUCTURE_MAP_GROUP_RULE_SOURCE_DEFAULT_VALUE_TYPES: [t::Alternative; 52] = [
    t::Alternative::new(",\"defaultValueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 3, &[]),
    t::Alternative::new(",\"defaultValueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 3, &[]),
    t::Alternative::new(",\"defaultValueCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 3, &[]),
    t::Alternative::new(",\"defaultValueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 3, &[]),
    t::Alternative::new(",\"defaultValueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 3, &[]),
    t::Alternative::new(",\"defaultValueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 3, &[]),
    t::Alternative::new(",\"defaultValueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 3, &[]),
    t::Alternative::new(",\"defaultValueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 3, &[]),
    t::Alternative::new(",\"defaultValueInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), 3, &[]),
    t::Alternative::new(",\"defaultValueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 3, &[]),
    t::Alternative::new(",\"defaultValueMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 3, &[]),
    t::Alternative::new(",\"defaultValueOid\":", "oid", t::ValueKind::Prim(t::PrimKind::Oid), 3, &[]),
    t::Alternative::new(",\"defaultValuePositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 3, &[]),
    t::Alternative::new(",\"defaultValueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 3, &[]),
    t::Alternative::new(",\"defaultValueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), 3, &[]),
    t::Alternative::new(",\"defaultValueUnsignedInt\":", "unsignedInt", t::ValueKind::Prim(t::PrimKind::UnsignedInt), 3, &[]),
    t::Alternative::new(",\"defaultValueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 3, &[]),
    t::Alternative::new(",\"defaultValueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 3, &[]),
    t::Alternative::new(",\"defaultValueUuid\":", "uuid", t::ValueKind::Prim(t::PrimKind::Uuid), 3, &[]),
    t::Alternative::new(",\"defaultValueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 3, &[]),
    t::Alternative::new(",\"defaultValueAge\":", "Age", t::ValueKind::Node(&AGE), 3, &[]),
    t::Alternative::new(",\"defaultValueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 3, &[]),
    t::Alternative::new(",\"defaultValueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 3, &[]),
    t::Alternative::new(",\"defaultValueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 3, &[]),
    t::Alternative::new(",\"defaultValueCodeableReference\":", "CodeableReference", t::ValueKind::Node(&CODEABLE_REFERENCE), 2, &[]),
    t::Alternative::new(",\"defaultValueCoding\":", "Coding", t::ValueKind::Node(&CODING), 3, &[]),
    t::Alternative::new(",\"defaultValueContactPoint\":", "ContactPoint", t::ValueKind::Node(&CONTACT_POINT), 3, &[]),
    t::Alternative::new(",\"defaultValueCount\":", "Count", t::ValueKind::Node(&COUNT), 3, &[]),
    t::Alternative::new(",\"defaultValueDistance\":", "Distance", t::ValueKind::Node(&DISTANCE), 3, &[]),
    t::Alternative::new(",\"defaultValueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 3, &[]),
    t::Alternative::new(",\"defaultValueHumanName\":", "HumanName", t::ValueKind::Node(&HUMAN_NAME), 3, &[]),
    t::Alternative::new(",\"defaultValueIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 3, &[]),
    t::Alternative::new(",\"defaultValueMoney\":", "Money", t::ValueKind::Node(&MONEY), 3, &[]),
    t::Alternative::new(",\"defaultValuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 3, &[]),
    t::Alternative::new(",\"defaultValueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 3, &[]),
    t::Alternative::new(",\"defaultValueRange\":", "Range", t::ValueKind::Node(&RANGE), 3, &[]),
    t::Alternative::new(",\"defaultValueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 3, &[]),
    t::Alternative::new(",\"defaultValueRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 2, &[]),
    t::Alternative::new(",\"defaultValueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 3, &[]),
    t::Alternative::new(",\"defaultValueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), 3, &[]),
    t::Alternative::new(",\"defaultValueSignature\":", "Signature", t::ValueKind::Node(&SIGNATURE), 3, &[]),
    t::Alternative::new(",\"defaultValueTiming\":", "Timing", t::ValueKind::Node(&TIMING), 3, &[]),
    t::Alternative::new(",\"defaultValueContactDetail\":", "ContactDetail", t::ValueKind::Node(&CONTACT_DETAIL), 3, &[]),
    t::Alternative::new(",\"defaultValueContributor\":", "Contributor", t::ValueKind::Node(&CONTRIBUTOR), 3, &[]),
    t::Alternative::new(",\"defaultValueDataRequirement\":", "DataRequirement", t::ValueKind::Node(&DATA_REQUIREMENT), 3, &[]),
    t::Alternative::new(",\"defaultValueExpression\":", "Expression", t::ValueKind::Node(&EXPRESSION), 3, &[]),
    t::Alternative::new(",\"defaultValueParameterDefinition\":", "ParameterDefinition", t::ValueKind::Node(&PARAMETER_DEFINITION), 3, &[]),
    t::Alternative::new(",\"defaultValueRelatedArtifact\":", "RelatedArtifact", t::ValueKind::Node(&RELATED_ARTIFACT), 3, &[]),
    t::Alternative::new(",\"defaultValueTriggerDefinition\":", "TriggerDefinition", t::ValueKind::Node(&TRIGGER_DEFINITION), 3, &[]),
    t::Alternative::new(",\"defaultValueUsageContext\":", "UsageContext", t::ValueKind::Node(&USAGE_CONTEXT), 3, &[]),
    t::Alternative::new(",\"defaultValueDosage\":", "Dosage", t::ValueKind::Node(&DOSAGE), 3, &[]),
    t::Alternative::new(",\"defaultValueMeta\":", "Meta", t::ValueKind::Node(&META), 1, &[]),
];

pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET: TypeInfo = TypeInfo::new("StructureMapGroupRuleTarget", "StructureMap.group.rule.target", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapGroupRuleTarget>, &[
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

pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER: TypeInfo = TypeInfo::new("StructureMapGroupRuleTargetParameter", "StructureMap.group.rule.target.parameter", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapGroupRuleTargetParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_VALUE_TYPES, 1, Some(1), t::SUMMARY),
]);

static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueId\":", "id", t::ValueKind::Prim(t::PrimKind::Id), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 1, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 1, &[]),
];

pub(crate) static STRUCTURE_MAP_GROUP_RULE_DEPENDENT: TypeInfo = TypeInfo::new("StructureMapGroupRuleDependent", "StructureMap.group.rule.dependent", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureMapGroupRuleDependent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"variable\":", t::PrimKind::String, 1, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(StructureMap, StructureMapStructure, StructureMapGroup, StructureMapGroupInput, StructureMapGroupRule, StructureMapGroupRuleSource, StructureMapGroupRuleTarget, StructureMapGroupRuleTargetParameter, StructureMapGroupRuleDependent);
