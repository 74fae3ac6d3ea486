// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CodeSystem` and the types inside it.

/// The resource `CodeSystem` of R4.
///
/// See <https://hl7.org/fhir/R4/codesystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct CodeSystem {
    /// `CodeSystem.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CodeSystem.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CodeSystem.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CodeSystem.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CodeSystem.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CodeSystem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `CodeSystem.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CodeSystem.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CodeSystem.name`: string, 0..1.
    pub name: Prim<String>,
    /// `CodeSystem.title`: string, 0..1.
    pub title: Prim<String>,
    /// `CodeSystem.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `CodeSystem.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `CodeSystem.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `CodeSystem.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `CodeSystem.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `CodeSystem.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `CodeSystem.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `CodeSystem.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CodeSystem.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `CodeSystem.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `CodeSystem.caseSensitive`: boolean, 0..1.
    pub case_sensitive: Prim<bool>,
    /// `CodeSystem.valueSet`: canonical(ValueSet), 0..1.
    pub value_set: Prim<String>,
    /// `CodeSystem.hierarchyMeaning`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>. Codes: `codes::CodeSystemHierarchyMeaning`.
    pub hierarchy_meaning: Prim<String>,
    /// `CodeSystem.compositional`: boolean, 0..1.
    pub compositional: Prim<bool>,
    /// `CodeSystem.versionNeeded`: boolean, 0..1.
    pub version_needed: Prim<bool>,
    /// `CodeSystem.content`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/codesystem-content-mode>. Codes: `codes::CodeSystemContentMode`.
    pub content: Prim<String>,
    /// `CodeSystem.supplements`: canonical(CodeSystem), 0..1.
    pub supplements: Prim<String>,
    /// `CodeSystem.count`: unsignedInt, 0..1.
    pub count: Prim<u32>,
    /// `CodeSystem.filter`: [`CodeSystemFilter`], 0..*.
    pub filter: Vec<CodeSystemFilter>,
    /// `CodeSystem.property`: [`CodeSystemProperty`], 0..*.
    pub property: Vec<CodeSystemProperty>,
    /// `CodeSystem.concept`: [`CodeSystemConcept`], 0..*.
    pub concept: Vec<CodeSystemConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystem {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM }
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
            | u64::from(!self.case_sensitive.is_absent()) << 23
            | u64::from(!self.value_set.is_absent()) << 24
            | u64::from(!self.hierarchy_meaning.is_absent()) << 25
            | u64::from(!self.compositional.is_absent()) << 26
            | u64::from(!self.version_needed.is_absent()) << 27
            | u64::from(!self.content.is_absent()) << 28
            | u64::from(!self.supplements.is_absent()) << 29
            | u64::from(!self.count.is_absent()) << 30
            | u64::from(!self.filter.is_empty()) << 31
            | u64::from(!self.property.is_empty()) << 32
            | u64::from(!self.concept.is_empty()) << 33;
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
            23 => n::Place::Prim(&self.case_sensitive),
            24 => n::Place::Prim(&self.value_set),
            25 => n::Place::Prim(&self.hierarchy_meaning),
            26 => n::Place::Prim(&self.compositional),
            27 => n::Place::Prim(&self.version_needed),
            28 => n::Place::Prim(&self.content),
            29 => n::Place::Prim(&self.supplements),
            30 => n::Place::Prim(&self.count),
            31 => n::Place::Nodes(&self.filter),
            32 => n::Place::Nodes(&self.property),
            33 => n::Place::Nodes(&self.concept),
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
            23 => n::Slot::Prim(&mut self.case_sensitive),
            24 => n::Slot::Prim(&mut self.value_set),
            25 => n::Slot::Prim(&mut self.hierarchy_meaning),
            26 => n::Slot::Prim(&mut self.compositional),
            27 => n::Slot::Prim(&mut self.version_needed),
            28 => n::Slot::Prim(&mut self.content),
            29 => n::Slot::Prim(&mut self.supplements),
            30 => n::Slot::Prim(&mut self.count),
            31 => n::Slot::Nodes(&mut self.filter),
            32 => n::Slot::Nodes(&mut self.property),
            33 => n::Slot::Nodes(&mut self.concept),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CodeSystem {
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
            case_sensitive: Prim::ABSENT,
            value_set: Prim::ABSENT,
            hierarchy_meaning: Prim::ABSENT,
            compositional: Prim::ABSENT,
            version_needed: Prim::ABSENT,
            content: Prim::ABSENT,
            supplements: Prim::ABSENT,
            count: Prim::ABSENT,
            filter: Vec::new(),
            property: Vec::new(),
            concept: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeSystem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeSystem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeSystem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CodeSystem.filter` of R4.
///
/// See <https://hl7.org/fhir/R4/codesystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct CodeSystemFilter {
    /// `CodeSystem.filter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.filter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.filter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.filter.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.filter.description`: string, 0..1.
    pub description: Prim<String>,
    /// `CodeSystem.filter.operator`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/filter-operator>. Codes: `codes::FilterOperator`.
    pub operator: Vec<Prim<String>>,
    /// `CodeSystem.filter.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemFilter {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_FILTER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.operator.is_empty()) << 5
            | u64::from(!self.value.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Prims(&self.operator),
            6 => n::Place::Prim(&self.value),
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
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Prims(&mut self.operator),
            6 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CodeSystemFilter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            description: Prim::ABSENT,
            operator: Vec::new(),
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeSystemFilter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeSystemFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeSystemFilter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CodeSystem.property` of R4.
///
/// See <https://hl7.org/fhir/R4/codesystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct CodeSystemProperty {
    /// `CodeSystem.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.property.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.property.uri`: uri, 0..1.
    pub uri: Prim<String>,
    /// `CodeSystem.property.description`: string, 0..1.
    pub description: Prim<String>,
    /// `CodeSystem.property.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/concept-property-type>. Codes: `codes::PropertyType`.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemProperty {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.uri.is_absent()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(!self.r#type.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.uri),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Prim(&self.r#type),
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
            4 => n::Slot::Prim(&mut self.uri),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CodeSystemProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            uri: Prim::ABSENT,
            description: Prim::ABSENT,
            r#type: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeSystemProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeSystemProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeSystemProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CodeSystem.concept` of R4.
///
/// See <https://hl7.org/fhir/R4/codesystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct CodeSystemConcept {
    /// `CodeSystem.concept.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.concept.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.concept.display`: string, 0..1.
    pub display: Prim<String>,
    /// `CodeSystem.concept.definition`: string, 0..1.
    pub definition: Prim<String>,
    /// `CodeSystem.concept.designation`: [`CodeSystemConceptDesignation`], 0..*.
    pub designation: Vec<CodeSystemConceptDesignation>,
    /// `CodeSystem.concept.property`: [`CodeSystemConceptProperty`], 0..*.
    pub property: Vec<CodeSystemConceptProperty>,
    /// `CodeSystem.concept.concept`: as `CodeSystem.concept`, 0..*.
    pub concept: Vec<CodeSystemConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemConcept {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_CONCEPT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.display.is_absent()) << 4
            | u64::from(!self.definition.is_absent()) << 5
            | u64::from(!self.designation.is_empty()) << 6
            | u64::from(!self.property.is_empty()) << 7
            | u64::from(!self.concept.is_empty()) << 8;
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
            5 => n::Place::Prim(&self.definition),
            6 => n::Place::Nodes(&self.designation),
            7 => n::Place::Nodes(&self.property),
            8 => n::Place::Nodes(&self.concept),
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
            5 => n::Slot::Prim(&mut self.definition),
            6 => n::Slot::Nodes(&mut self.designation),
            7 => n::Slot::Nodes(&mut self.property),
            8 => n::Slot::Nodes(&mut self.concept),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CodeSystemConcept {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            definition: Prim::ABSENT,
            designation: Vec::new(),
            property: Vec::new(),
            concept: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeSystemConcept {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeSystemConcept {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeSystemConcept {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CodeSystem.concept.designation` of R4.
///
/// See <https://hl7.org/fhir/R4/codesystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct CodeSystemConceptDesignation {
    /// `CodeSystem.concept.designation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.concept.designation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.designation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.designation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CodeSystem.concept.designation.use`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/designation-use>.
    pub r#use: Option<Box<Coding>>,
    /// `CodeSystem.concept.designation.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemConceptDesignation {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_CONCEPT_DESIGNATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.r#use.is_some()) << 4
            | u64::from(!self.value.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.r#use),
            5 => n::Place::Prim(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for CodeSystemConceptDesignation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            language: Prim::ABSENT,
            r#use: None,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeSystemConceptDesignation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeSystemConceptDesignation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeSystemConceptDesignation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CodeSystem.concept.property` of R4.
///
/// See <https://hl7.org/fhir/R4/codesystem.html>.
/// Compiled by the feature `r4-terminology`.
pub struct CodeSystemConceptProperty {
    /// `CodeSystem.concept.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeSystem.concept.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.property.code`: code, 1..1.
    pub code: Prim<String>,
    /// `CodeSystem.concept.property.value[x]`: code or Coding or string or integer or boolean or dateTime or decimal, 1..1.
    pub value: Option<CodeSystemConceptPropertyValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeSystemConceptProperty {
    fn info(&self) -> &'static TypeInfo { &CODE_SYSTEM_CONCEPT_PROPERTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CodeSystemConceptProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeSystemConceptProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeSystemConceptProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeSystemConceptProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CodeSystem.concept.property.value[x]`.
#[derive(Clone)]
pub enum CodeSystemConceptPropertyValue {
    /// code.
    Code(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// string.
    String(Prim<String>),
    /// integer.
    Integer(Prim<i32>),
    /// boolean.
    Boolean(Prim<bool>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// decimal.
    Decimal(Prim<Decimal>),
}

impl CodeSystemConceptPropertyValue {
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
}

impl n::Choice for CodeSystemConceptPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::Code(_) => 0,
            Self::Coding(_) => 1,
            Self::String(_) => 2,
            Self::Integer(_) => 3,
            Self::Boolean(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Code(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Code(Default::default()),
            1 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            3 => Self::Integer(Default::default()),
            4 => Self::Boolean(Default::default()),
            5 => Self::DateTime(Default::default()),
            6 => Self::Decimal(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for CodeSystemConceptPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CodeSystemConceptPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CODE_SYSTEM: TypeInfo = TypeInfo::new("CodeSystem", "CodeSystem", t::TypeKind::Resource, "DomainResource", 1, n::new::<CodeSystem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"caseSensitive\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["ValueSet"]),
    FieldInfo::prim(",\"hierarchyMeaning\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning"),
    FieldInfo::prim(",\"compositional\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"versionNeeded\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"content\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/codesystem-content-mode"),
    FieldInfo::prim(",\"supplements\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["CodeSystem"]),
    FieldInfo::prim(",\"count\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"filter\":", &CODE_SYSTEM_FILTER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"property\":", &CODE_SYSTEM_PROPERTY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"concept\":", &CODE_SYSTEM_CONCEPT, 0, None, 0),
]);

pub(crate) static CODE_SYSTEM_FILTER: TypeInfo = TypeInfo::new("CodeSystemFilter", "CodeSystem.filter", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CodeSystemFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"operator\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/filter-operator"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static CODE_SYSTEM_PROPERTY: TypeInfo = TypeInfo::new("CodeSystemProperty", "CodeSystem.property", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CodeSystemProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/concept-property-type"),
]);

pub(crate) static CODE_SYSTEM_CONCEPT: TypeInfo = TypeInfo::new("CodeSystemConcept", "CodeSystem.concept", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CodeSystemConcept>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"definition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"designation\":", &CODE_SYSTEM_CONCEPT_DESIGNATION, 0, None, 0),
    FieldInfo::node(",\"property\":", &CODE_SYSTEM_CONCEPT_PROPERTY, 0, None, 0),
    FieldInfo::node(",\"concept\":", &CODE_SYSTEM_CONCEPT, 0, None, 0),
]);

pub(crate) static CODE_SYSTEM_CONCEPT_DESIGNATION: TypeInfo = TypeInfo::new("CodeSystemConceptDesignation", "CodeSystem.concept.designation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CodeSystemConceptDesignation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"use\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/designation-use"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static CODE_SYSTEM_CONCEPT_PROPERTY: TypeInfo = TypeInfo::new("CodeSystemConceptProperty", "CodeSystem.concept.property", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CodeSystemConceptProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &CODE_SYSTEM_CONCEPT_PROPERTY_VALUE_TYPES, 1, Some(1), 0),
]);

static CODE_SYSTEM_CONCEPT_PROPERTY_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 1, &[]),
    t::Alternative::new(",\"valueCoding\":", "Coding", t::ValueKind::Node(&CODING), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 1, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CodeSystem, CodeSystemFilter, CodeSystemProperty, CodeSystemConcept, CodeSystemConceptDesignation, CodeSystemConceptProperty);
