// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `StructureDefinition` and the types inside it.

/// The resource `StructureDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/structuredefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct StructureDefinition {
    /// `StructureDefinition.id`: id, 0..1.
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
    /// `StructureDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
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
    /// `StructureDefinition.fhirVersion`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/FHIR-version>. Codes: `codes::FHIRVersion`.
    pub fhir_version: Prim<String>,
    /// `StructureDefinition.mapping`: [`StructureDefinitionMapping`], 0..*.
    pub mapping: Vec<StructureDefinitionMapping>,
    /// `StructureDefinition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/structure-definition-kind>. Codes: `codes::StructureDefinitionKind`.
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
    /// `StructureDefinition.derivation`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/type-derivation-rule>. Codes: `codes::TypeDerivationRule`.
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
            | u64::from(!self.keyword.is_empty()) << 23
            | u64::from(!self.fhir_version.is_absent()) << 24
            | u64::from(!self.mapping.is_empty()) << 25
            | u64::from(!self.kind.is_absent()) << 26
            | u64::from(!self.r#abstract.is_absent()) << 27
            | u64::from(!self.context.is_empty()) << 28
            | u64::from(!self.context_invariant.is_empty()) << 29
            | u64::from(!self.r#type.is_absent()) << 30
            | u64::from(!self.base_definition.is_absent()) << 31
            | u64::from(!self.derivation.is_absent()) << 32
            | u64::from(self.snapshot.is_some()) << 33
            | u64::from(self.differential.is_some()) << 34;
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
            23 => n::Place::Nodes(&self.keyword),
            24 => n::Place::Prim(&self.fhir_version),
            25 => n::Place::Nodes(&self.mapping),
            26 => n::Place::Prim(&self.kind),
            27 => n::Place::Prim(&self.r#abstract),
            28 => n::Place::Nodes(&self.context),
            29 => n::Place::Prims(&self.context_invariant),
            30 => n::Place::Prim(&self.r#type),
            31 => n::Place::Prim(&self.base_definition),
            32 => n::Place::Prim(&self.derivation),
            33 => n::Place::Node(&self.snapshot),
            34 => n::Place::Node(&self.differential),
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

impl Default for StructureDefinition {
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
            keyword: Vec::new(),
            fhir_version: Prim::ABSENT,
            mapping: Vec::new(),
            kind: Prim::ABSENT,
            r#abstract: Prim::ABSENT,
            context: Vec::new(),
            context_invariant: Vec::new(),
            r#type: Prim::ABSENT,
            base_definition: Prim::ABSENT,
            derivation: Prim::ABSENT,
            snapshot: None,
            differential: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureDefinition.mapping` of R4.
///
/// See <https://hl7.org/fhir/R4/structuredefinition.html>.
/// Compiled by the feature `r4-conformance`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identity.is_absent()) << 3
            | u64::from(!self.uri.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.comment.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.identity),
            4 => n::Place::Prim(&self.uri),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.comment),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for StructureDefinitionMapping {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identity: Prim::ABSENT,
            uri: Prim::ABSENT,
            name: Prim::ABSENT,
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureDefinitionMapping {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureDefinitionMapping {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureDefinitionMapping {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureDefinition.context` of R4.
///
/// See <https://hl7.org/fhir/R4/structuredefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct StructureDefinitionContext {
    /// `StructureDefinition.context.id`: string, 0..1.
    pub id: Prim<String>,
    /// `StructureDefinition.context.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `StructureDefinition.context.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.context.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/extension-context-type>. Codes: `codes::ExtensionContextType`.
    pub r#type: Prim<String>,
    /// `StructureDefinition.context.expression`: string, 1..1.
    pub expression: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for StructureDefinitionContext {
    fn info(&self) -> &'static TypeInfo { &STRUCTURE_DEFINITION_CONTEXT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.expression.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
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
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for StructureDefinitionContext {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            expression: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureDefinitionContext {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureDefinitionContext {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureDefinitionContext {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureDefinition.snapshot` of R4.
///
/// See <https://hl7.org/fhir/R4/structuredefinition.html>.
/// Compiled by the feature `r4-conformance`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.element.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.element),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for StructureDefinitionSnapshot {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            element: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureDefinitionSnapshot {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureDefinitionSnapshot {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureDefinitionSnapshot {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `StructureDefinition.differential` of R4.
///
/// See <https://hl7.org/fhir/R4/structuredefinition.html>.
/// Compiled by the feature `r4-conformance`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.element.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.element),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for StructureDefinitionDifferential {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            element: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for StructureDefinitionDifferential {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for StructureDefinitionDifferential {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for StructureDefinitionDifferential {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static STRUCTURE_DEFINITION: TypeInfo = TypeInfo::new("StructureDefinition", "StructureDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<StructureDefinition>, &[
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

pub(crate) static STRUCTURE_DEFINITION_MAPPING: TypeInfo = TypeInfo::new("StructureDefinitionMapping", "StructureDefinition.mapping", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureDefinitionMapping>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"identity\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static STRUCTURE_DEFINITION_CONTEXT: TypeInfo = TypeInfo::new("StructureDefinitionContext", "StructureDefinition.context", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureDefinitionContext>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/extension-context-type"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static STRUCTURE_DEFINITION_SNAPSHOT: TypeInfo = TypeInfo::new("StructureDefinitionSnapshot", "StructureDefinition.snapshot", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureDefinitionSnapshot>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"element\":", &ELEMENT_DEFINITION, 1, None, 0),
]);

pub(crate) static STRUCTURE_DEFINITION_DIFFERENTIAL: TypeInfo = TypeInfo::new("StructureDefinitionDifferential", "StructureDefinition.differential", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<StructureDefinitionDifferential>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"element\":", &ELEMENT_DEFINITION, 1, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(StructureDefinition, StructureDefinitionMapping, StructureDefinitionContext, StructureDefinitionSnapshot, StructureDefinitionDifferential);
