// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ConceptMap` and the types inside it.

/// The resource `ConceptMap` of R4.
///
/// See <https://hl7.org/fhir/R4/conceptmap.html>.
/// Compiled by the feature `r4-terminology`.
pub struct ConceptMap {
    /// `ConceptMap.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ConceptMap.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ConceptMap.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ConceptMap.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ConceptMap.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ConceptMap.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ConceptMap.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `ConceptMap.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ConceptMap.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ConceptMap.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ConceptMap.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ConceptMap.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ConceptMap.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ConceptMap.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ConceptMap.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ConceptMap.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ConceptMap.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ConceptMap.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ConceptMap.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ConceptMap.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ConceptMap.source[x]`: uri or canonical(ValueSet), 0..1.
    pub source: Option<ConceptMapSource>,
    /// `ConceptMap.target[x]`: uri or canonical(ValueSet), 0..1.
    pub target: Option<ConceptMapTarget>,
    /// `ConceptMap.group`: [`ConceptMapGroup`], 0..*.
    pub group: Vec<ConceptMapGroup>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMap {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP }
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
            | u64::from(self.identifier.is_some()) << 9
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
            | u64::from(self.source.is_some()) << 23
            | u64::from(self.target.is_some()) << 24
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
            9 => n::Place::Node(&self.identifier),
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
            23 => n::Place::Choice(&self.source),
            24 => n::Place::Choice(&self.target),
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
            9 => n::Slot::Node(&mut self.identifier),
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
            23 => n::Slot::Choice(&mut self.source),
            24 => n::Slot::Choice(&mut self.target),
            25 => n::Slot::Nodes(&mut self.group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMap {
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
            identifier: None,
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
            source: None,
            target: None,
            group: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMap {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMap {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMap {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group` of R4.
///
/// See <https://hl7.org/fhir/R4/conceptmap.html>.
/// Compiled by the feature `r4-terminology`.
pub struct ConceptMapGroup {
    /// `ConceptMap.group.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.source`: uri, 0..1.
    pub source: Prim<String>,
    /// `ConceptMap.group.sourceVersion`: string, 0..1.
    pub source_version: Prim<String>,
    /// `ConceptMap.group.target`: uri, 0..1.
    pub target: Prim<String>,
    /// `ConceptMap.group.targetVersion`: string, 0..1.
    pub target_version: Prim<String>,
    /// `ConceptMap.group.element`: [`ConceptMapGroupElement`], 1..*.
    pub element: Vec<ConceptMapGroupElement>,
    /// `ConceptMap.group.unmapped`: [`ConceptMapGroupUnmapped`], 0..1.
    pub unmapped: Option<Box<ConceptMapGroupUnmapped>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroup {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.source.is_absent()) << 3
            | u64::from(!self.source_version.is_absent()) << 4
            | u64::from(!self.target.is_absent()) << 5
            | u64::from(!self.target_version.is_absent()) << 6
            | u64::from(!self.element.is_empty()) << 7
            | u64::from(self.unmapped.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.source),
            4 => n::Place::Prim(&self.source_version),
            5 => n::Place::Prim(&self.target),
            6 => n::Place::Prim(&self.target_version),
            7 => n::Place::Nodes(&self.element),
            8 => n::Place::Node(&self.unmapped),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.source),
            4 => n::Slot::Prim(&mut self.source_version),
            5 => n::Slot::Prim(&mut self.target),
            6 => n::Slot::Prim(&mut self.target_version),
            7 => n::Slot::Nodes(&mut self.element),
            8 => n::Slot::Node(&mut self.unmapped),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            source: Prim::ABSENT,
            source_version: Prim::ABSENT,
            target: Prim::ABSENT,
            target_version: Prim::ABSENT,
            element: Vec::new(),
            unmapped: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.element` of R4.
///
/// See <https://hl7.org/fhir/R4/conceptmap.html>.
/// Compiled by the feature `r4-terminology`.
pub struct ConceptMapGroupElement {
    /// `ConceptMap.group.element.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.element.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ConceptMap.group.element.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ConceptMap.group.element.target`: [`ConceptMapGroupElementTarget`], 0..*.
    pub target: Vec<ConceptMapGroupElementTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupElement {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_ELEMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.display.is_absent()) << 4
            | u64::from(!self.target.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.display),
            5 => n::Place::Nodes(&self.target),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.display),
            5 => n::Slot::Nodes(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupElement {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            target: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupElement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupElement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.element.target` of R4.
///
/// See <https://hl7.org/fhir/R4/conceptmap.html>.
/// Compiled by the feature `r4-terminology`.
pub struct ConceptMapGroupElementTarget {
    /// `ConceptMap.group.element.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.element.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ConceptMap.group.element.target.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ConceptMap.group.element.target.equivalence`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/concept-map-equivalence>. Codes: `codes::ConceptMapEquivalence`. Modifier.
    pub equivalence: Prim<String>,
    /// `ConceptMap.group.element.target.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `ConceptMap.group.element.target.dependsOn`: [`ConceptMapGroupElementTargetDependsOn`], 0..*.
    pub depends_on: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// `ConceptMap.group.element.target.product`: as `ConceptMap.group.element.target.dependsOn`, 0..*.
    pub product: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupElementTarget {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_ELEMENT_TARGET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.display.is_absent()) << 4
            | u64::from(!self.equivalence.is_absent()) << 5
            | u64::from(!self.comment.is_absent()) << 6
            | u64::from(!self.depends_on.is_empty()) << 7
            | u64::from(!self.product.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.display),
            5 => n::Place::Prim(&self.equivalence),
            6 => n::Place::Prim(&self.comment),
            7 => n::Place::Nodes(&self.depends_on),
            8 => n::Place::Nodes(&self.product),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.display),
            5 => n::Slot::Prim(&mut self.equivalence),
            6 => n::Slot::Prim(&mut self.comment),
            7 => n::Slot::Nodes(&mut self.depends_on),
            8 => n::Slot::Nodes(&mut self.product),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupElementTarget {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            equivalence: Prim::ABSENT,
            comment: Prim::ABSENT,
            depends_on: Vec::new(),
            product: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupElementTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupElementTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElementTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.element.target.dependsOn` of R4.
///
/// See <https://hl7.org/fhir/R4/conceptmap.html>.
/// Compiled by the feature `r4-terminology`.
pub struct ConceptMapGroupElementTargetDependsOn {
    /// `ConceptMap.group.element.target.dependsOn.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.element.target.dependsOn.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.property`: uri, 1..1.
    pub property: Prim<String>,
    /// `ConceptMap.group.element.target.dependsOn.system`: canonical(CodeSystem), 0..1.
    pub system: Prim<String>,
    /// `ConceptMap.group.element.target.dependsOn.value`: string, 1..1.
    pub value: Prim<String>,
    /// `ConceptMap.group.element.target.dependsOn.display`: string, 0..1.
    pub display: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupElementTargetDependsOn {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.property.is_absent()) << 3
            | u64::from(!self.system.is_absent()) << 4
            | u64::from(!self.value.is_absent()) << 5
            | u64::from(!self.display.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.property),
            4 => n::Place::Prim(&self.system),
            5 => n::Place::Prim(&self.value),
            6 => n::Place::Prim(&self.display),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.property),
            4 => n::Slot::Prim(&mut self.system),
            5 => n::Slot::Prim(&mut self.value),
            6 => n::Slot::Prim(&mut self.display),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupElementTargetDependsOn {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            property: Prim::ABSENT,
            system: Prim::ABSENT,
            value: Prim::ABSENT,
            display: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupElementTargetDependsOn {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupElementTargetDependsOn {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupElementTargetDependsOn {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConceptMap.group.unmapped` of R4.
///
/// See <https://hl7.org/fhir/R4/conceptmap.html>.
/// Compiled by the feature `r4-terminology`.
pub struct ConceptMapGroupUnmapped {
    /// `ConceptMap.group.unmapped.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConceptMap.group.unmapped.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>. Codes: `codes::ConceptMapGroupUnmappedMode`.
    pub mode: Prim<String>,
    /// `ConceptMap.group.unmapped.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ConceptMap.group.unmapped.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ConceptMap.group.unmapped.url`: canonical(ConceptMap), 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConceptMapGroupUnmapped {
    fn info(&self) -> &'static TypeInfo { &CONCEPT_MAP_GROUP_UNMAPPED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.mode.is_absent()) << 3
            | u64::from(!self.code.is_absent()) << 4
            | u64::from(!self.display.is_absent()) << 5
            | u64::from(!self.url.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.mode),
            4 => n::Place::Prim(&self.code),
            5 => n::Place::Prim(&self.display),
            6 => n::Place::Prim(&self.url),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.mode),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Prim(&mut self.display),
            6 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConceptMapGroupUnmapped {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            mode: Prim::ABSENT,
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConceptMapGroupUnmapped {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConceptMapGroupUnmapped {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConceptMapGroupUnmapped {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ConceptMap.source[x]`.
#[derive(Clone)]
pub enum ConceptMapSource {
    /// uri.
    Uri(Prim<String>),
    /// canonical(ValueSet).
    Canonical(Prim<String>),
}

impl ConceptMapSource {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for ConceptMapSource {
    fn index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Canonical(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Uri(Default::default()),
            1 => Self::Canonical(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ConceptMapSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConceptMapSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ConceptMap.target[x]`.
#[derive(Clone)]
pub enum ConceptMapTarget {
    /// uri.
    Uri(Prim<String>),
    /// canonical(ValueSet).
    Canonical(Prim<String>),
}

impl ConceptMapTarget {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for ConceptMapTarget {
    fn index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Canonical(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Canonical(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Canonical(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Uri(Default::default()),
            1 => Self::Canonical(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ConceptMapTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConceptMapTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CONCEPT_MAP: TypeInfo = TypeInfo::new("ConceptMap", "ConceptMap", t::TypeKind::Resource, "DomainResource", 1, n::new::<ConceptMap>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
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
    FieldInfo::choice(",\"source\":", &CONCEPT_MAP_SOURCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"target\":", &CONCEPT_MAP_TARGET_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"group\":", &CONCEPT_MAP_GROUP, 0, None, 0),
]);

static CONCEPT_MAP_SOURCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"sourceUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 1, &[]),
    t::Alternative::new(",\"sourceCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 1, &["ValueSet"]),
];

static CONCEPT_MAP_TARGET_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"targetUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 1, &[]),
    t::Alternative::new(",\"targetCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 1, &["ValueSet"]),
];

pub(crate) static CONCEPT_MAP_GROUP: TypeInfo = TypeInfo::new("ConceptMapGroup", "ConceptMap.group", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ConceptMapGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"source\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"sourceVersion\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"target\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"targetVersion\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"element\":", &CONCEPT_MAP_GROUP_ELEMENT, 1, None, 0),
    FieldInfo::node(",\"unmapped\":", &CONCEPT_MAP_GROUP_UNMAPPED, 0, Some(1), 0),
]);

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT: TypeInfo = TypeInfo::new("ConceptMapGroupElement", "ConceptMap.group.element", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ConceptMapGroupElement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"target\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET, 0, None, 0),
]);

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET: TypeInfo = TypeInfo::new("ConceptMapGroupElementTarget", "ConceptMap.group.element.target", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ConceptMapGroupElementTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"equivalence\":", t::PrimKind::Code, 1, Some(1), t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/concept-map-equivalence"),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"dependsOn\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON, 0, None, 0),
    FieldInfo::node(",\"product\":", &CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON, 0, None, 0),
]);

pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeInfo = TypeInfo::new("ConceptMapGroupElementTargetDependsOn", "ConceptMap.group.element.target.dependsOn", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ConceptMapGroupElementTargetDependsOn>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"property\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"system\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CodeSystem"]),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED: TypeInfo = TypeInfo::new("ConceptMapGroupUnmapped", "ConceptMap.group.unmapped", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ConceptMapGroupUnmapped>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode"),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"url\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ConceptMap"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ConceptMap, ConceptMapGroup, ConceptMapGroupElement, ConceptMapGroupElementTarget, ConceptMapGroupElementTargetDependsOn, ConceptMapGroupUnmapped);
