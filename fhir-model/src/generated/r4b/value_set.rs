// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ValueSet` and the types inside it.

/// The resource `ValueSet` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSet {
    /// `ValueSet.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ValueSet.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ValueSet.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ValueSet.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ValueSet.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ValueSet.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ValueSet.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ValueSet.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ValueSet.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ValueSet.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ValueSet.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ValueSet.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ValueSet.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ValueSet.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ValueSet.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ValueSet.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ValueSet.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ValueSet.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ValueSet.immutable`: boolean, 0..1.
    pub immutable: Prim<bool>,
    /// `ValueSet.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ValueSet.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ValueSet.compose`: [`ValueSetCompose`], 0..1.
    pub compose: Option<Box<ValueSetCompose>>,
    /// `ValueSet.expansion`: [`ValueSetExpansion`], 0..1.
    pub expansion: Option<Box<ValueSetExpansion>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSet {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET }
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
            | u64::from(!self.immutable.is_absent()) << 21
            | u64::from(!self.purpose.is_absent()) << 22
            | u64::from(!self.copyright.is_absent()) << 23
            | u64::from(self.compose.is_some()) << 24
            | u64::from(self.expansion.is_some()) << 25;
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
            21 => n::Place::Prim(&self.immutable),
            22 => n::Place::Prim(&self.purpose),
            23 => n::Place::Prim(&self.copyright),
            24 => n::Place::Node(&self.compose),
            25 => n::Place::Node(&self.expansion),
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
            21 => n::Slot::Prim(&mut self.immutable),
            22 => n::Slot::Prim(&mut self.purpose),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Node(&mut self.compose),
            25 => n::Slot::Node(&mut self.expansion),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSet {
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
            immutable: Prim::ABSENT,
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            compose: None,
            expansion: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSet {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSet {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSet {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.compose` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetCompose {
    /// `ValueSet.compose.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.lockedDate`: date, 0..1.
    pub locked_date: Prim<Date>,
    /// `ValueSet.compose.inactive`: boolean, 0..1.
    pub inactive: Prim<bool>,
    /// `ValueSet.compose.include`: [`ValueSetComposeInclude`], 1..*.
    pub include: Vec<ValueSetComposeInclude>,
    /// `ValueSet.compose.exclude`: as `ValueSet.compose.include`, 0..*.
    pub exclude: Vec<ValueSetComposeInclude>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetCompose {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.locked_date.is_absent()) << 3
            | u64::from(!self.inactive.is_absent()) << 4
            | u64::from(!self.include.is_empty()) << 5
            | u64::from(!self.exclude.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.locked_date),
            4 => n::Place::Prim(&self.inactive),
            5 => n::Place::Nodes(&self.include),
            6 => n::Place::Nodes(&self.exclude),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.locked_date),
            4 => n::Slot::Prim(&mut self.inactive),
            5 => n::Slot::Nodes(&mut self.include),
            6 => n::Slot::Nodes(&mut self.exclude),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSetCompose {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            locked_date: Prim::ABSENT,
            inactive: Prim::ABSENT,
            include: Vec::new(),
            exclude: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSetCompose {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetCompose {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetCompose {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.compose.include` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetComposeInclude {
    /// `ValueSet.compose.include.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `ValueSet.compose.include.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ValueSet.compose.include.concept`: [`ValueSetComposeIncludeConcept`], 0..*.
    pub concept: Vec<ValueSetComposeIncludeConcept>,
    /// `ValueSet.compose.include.filter`: [`ValueSetComposeIncludeFilter`], 0..*.
    pub filter: Vec<ValueSetComposeIncludeFilter>,
    /// `ValueSet.compose.include.valueSet`: canonical(ValueSet), 0..*.
    pub value_set: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeInclude {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.system.is_absent()) << 3
            | u64::from(!self.version.is_absent()) << 4
            | u64::from(!self.concept.is_empty()) << 5
            | u64::from(!self.filter.is_empty()) << 6
            | u64::from(!self.value_set.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.system),
            4 => n::Place::Prim(&self.version),
            5 => n::Place::Nodes(&self.concept),
            6 => n::Place::Nodes(&self.filter),
            7 => n::Place::Prims(&self.value_set),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.system),
            4 => n::Slot::Prim(&mut self.version),
            5 => n::Slot::Nodes(&mut self.concept),
            6 => n::Slot::Nodes(&mut self.filter),
            7 => n::Slot::Prims(&mut self.value_set),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSetComposeInclude {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            system: Prim::ABSENT,
            version: Prim::ABSENT,
            concept: Vec::new(),
            filter: Vec::new(),
            value_set: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSetComposeInclude {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetComposeInclude {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetComposeInclude {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.compose.include.concept` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetComposeIncludeConcept {
    /// `ValueSet.compose.include.concept.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.concept.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.code`: code, 1..1.
    pub code: Prim<String>,
    /// `ValueSet.compose.include.concept.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ValueSet.compose.include.concept.designation`: [`ValueSetComposeIncludeConceptDesignation`], 0..*.
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeIncludeConcept {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE_CONCEPT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.display.is_absent()) << 4
            | u64::from(!self.designation.is_empty()) << 5;
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
            5 => n::Place::Nodes(&self.designation),
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
            5 => n::Slot::Nodes(&mut self.designation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSetComposeIncludeConcept {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            designation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSetComposeIncludeConcept {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetComposeIncludeConcept {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetComposeIncludeConcept {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.compose.include.concept.designation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetComposeIncludeConceptDesignation {
    /// `ValueSet.compose.include.concept.designation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.concept.designation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ValueSet.compose.include.concept.designation.use`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/designation-use>.
    pub r#use: Option<Box<Coding>>,
    /// `ValueSet.compose.include.concept.designation.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeIncludeConceptDesignation {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION }
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

impl Default for ValueSetComposeIncludeConceptDesignation {
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

impl Clone for ValueSetComposeIncludeConceptDesignation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetComposeIncludeConceptDesignation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetComposeIncludeConceptDesignation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.compose.include.filter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetComposeIncludeFilter {
    /// `ValueSet.compose.include.filter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.compose.include.filter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.property`: code, 1..1.
    pub property: Prim<String>,
    /// `ValueSet.compose.include.filter.op`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/filter-operator>. Codes: `codes::FilterOperator`.
    pub op: Prim<String>,
    /// `ValueSet.compose.include.filter.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetComposeIncludeFilter {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_COMPOSE_INCLUDE_FILTER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.property.is_absent()) << 3
            | u64::from(!self.op.is_absent()) << 4
            | u64::from(!self.value.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.property),
            4 => n::Place::Prim(&self.op),
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
            3 => n::Slot::Prim(&mut self.property),
            4 => n::Slot::Prim(&mut self.op),
            5 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSetComposeIncludeFilter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            property: Prim::ABSENT,
            op: Prim::ABSENT,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSetComposeIncludeFilter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetComposeIncludeFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetComposeIncludeFilter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.expansion` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetExpansion {
    /// `ValueSet.expansion.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.expansion.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.identifier`: uri, 0..1.
    pub identifier: Prim<String>,
    /// `ValueSet.expansion.timestamp`: dateTime, 1..1.
    pub timestamp: Prim<DateTime>,
    /// `ValueSet.expansion.total`: integer, 0..1.
    pub total: Prim<i32>,
    /// `ValueSet.expansion.offset`: integer, 0..1.
    pub offset: Prim<i32>,
    /// `ValueSet.expansion.parameter`: [`ValueSetExpansionParameter`], 0..*.
    pub parameter: Vec<ValueSetExpansionParameter>,
    /// `ValueSet.expansion.contains`: [`ValueSetExpansionContains`], 0..*.
    pub contains: Vec<ValueSetExpansionContains>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetExpansion {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_EXPANSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_absent()) << 3
            | u64::from(!self.timestamp.is_absent()) << 4
            | u64::from(!self.total.is_absent()) << 5
            | u64::from(!self.offset.is_absent()) << 6
            | u64::from(!self.parameter.is_empty()) << 7
            | u64::from(!self.contains.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.identifier),
            4 => n::Place::Prim(&self.timestamp),
            5 => n::Place::Prim(&self.total),
            6 => n::Place::Prim(&self.offset),
            7 => n::Place::Nodes(&self.parameter),
            8 => n::Place::Nodes(&self.contains),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.identifier),
            4 => n::Slot::Prim(&mut self.timestamp),
            5 => n::Slot::Prim(&mut self.total),
            6 => n::Slot::Prim(&mut self.offset),
            7 => n::Slot::Nodes(&mut self.parameter),
            8 => n::Slot::Nodes(&mut self.contains),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSetExpansion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Prim::ABSENT,
            timestamp: Prim::ABSENT,
            total: Prim::ABSENT,
            offset: Prim::ABSENT,
            parameter: Vec::new(),
            contains: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSetExpansion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetExpansion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetExpansion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.expansion.parameter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetExpansionParameter {
    /// `ValueSet.expansion.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.expansion.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.name`: string, 1..1.
    pub name: Prim<String>,
    /// `ValueSet.expansion.parameter.value[x]`: string or boolean or integer or decimal or uri or code or dateTime, 0..1.
    pub value: Option<ValueSetExpansionParameterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetExpansionParameter {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_EXPANSION_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
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
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSetExpansionParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSetExpansionParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetExpansionParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetExpansionParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ValueSet.expansion.contains` of R4B.
///
/// See <https://hl7.org/fhir/R4B/valueset.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct ValueSetExpansionContains {
    /// `ValueSet.expansion.contains.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ValueSet.expansion.contains.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `ValueSet.expansion.contains.abstract`: boolean, 0..1.
    pub r#abstract: Prim<bool>,
    /// `ValueSet.expansion.contains.inactive`: boolean, 0..1.
    pub inactive: Prim<bool>,
    /// `ValueSet.expansion.contains.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ValueSet.expansion.contains.code`: code, 0..1.
    pub code: Prim<String>,
    /// `ValueSet.expansion.contains.display`: string, 0..1.
    pub display: Prim<String>,
    /// `ValueSet.expansion.contains.designation`: as `ValueSet.compose.include.concept.designation`, 0..*.
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// `ValueSet.expansion.contains.contains`: as `ValueSet.expansion.contains`, 0..*.
    pub contains: Vec<ValueSetExpansionContains>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ValueSetExpansionContains {
    fn info(&self) -> &'static TypeInfo { &VALUE_SET_EXPANSION_CONTAINS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.system.is_absent()) << 3
            | u64::from(!self.r#abstract.is_absent()) << 4
            | u64::from(!self.inactive.is_absent()) << 5
            | u64::from(!self.version.is_absent()) << 6
            | u64::from(!self.code.is_absent()) << 7
            | u64::from(!self.display.is_absent()) << 8
            | u64::from(!self.designation.is_empty()) << 9
            | u64::from(!self.contains.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.system),
            4 => n::Place::Prim(&self.r#abstract),
            5 => n::Place::Prim(&self.inactive),
            6 => n::Place::Prim(&self.version),
            7 => n::Place::Prim(&self.code),
            8 => n::Place::Prim(&self.display),
            9 => n::Place::Nodes(&self.designation),
            10 => n::Place::Nodes(&self.contains),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.system),
            4 => n::Slot::Prim(&mut self.r#abstract),
            5 => n::Slot::Prim(&mut self.inactive),
            6 => n::Slot::Prim(&mut self.version),
            7 => n::Slot::Prim(&mut self.code),
            8 => n::Slot::Prim(&mut self.display),
            9 => n::Slot::Nodes(&mut self.designation),
            10 => n::Slot::Nodes(&mut self.contains),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ValueSetExpansionContains {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            system: Prim::ABSENT,
            r#abstract: Prim::ABSENT,
            inactive: Prim::ABSENT,
            version: Prim::ABSENT,
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            designation: Vec::new(),
            contains: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ValueSetExpansionContains {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ValueSetExpansionContains {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ValueSetExpansionContains {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ValueSet.expansion.parameter.value[x]`.
#[derive(Clone)]
pub enum ValueSetExpansionParameterValue {
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// uri.
    Uri(Prim<String>),
    /// code.
    Code(Prim<String>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl ValueSetExpansionParameterValue {
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
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `code`.
    #[inline]
    pub fn as_code(&self) -> Option<&Prim<String>> { if let Self::Code(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for ValueSetExpansionParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Boolean(_) => 1,
            Self::Integer(_) => 2,
            Self::Decimal(_) => 3,
            Self::Uri(_) => 4,
            Self::Code(_) => 5,
            Self::DateTime(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
            Self::Code(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
            Self::Code(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Boolean(Default::default()),
            2 => Self::Integer(Default::default()),
            3 => Self::Decimal(Default::default()),
            4 => Self::Uri(Default::default()),
            5 => Self::Code(Default::default()),
            6 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ValueSetExpansionParameterValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ValueSetExpansionParameterValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static VALUE_SET: TypeInfo = TypeInfo::new("ValueSet", "ValueSet", t::TypeKind::Resource, "DomainResource", 2, n::new::<ValueSet>, &[
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
    FieldInfo::prim(",\"immutable\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"compose\":", &VALUE_SET_COMPOSE, 0, Some(1), 0),
    FieldInfo::node(",\"expansion\":", &VALUE_SET_EXPANSION, 0, Some(1), 0),
]);

pub(crate) static VALUE_SET_COMPOSE: TypeInfo = TypeInfo::new("ValueSetCompose", "ValueSet.compose", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetCompose>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"lockedDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"inactive\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"include\":", &VALUE_SET_COMPOSE_INCLUDE, 1, None, t::SUMMARY),
    FieldInfo::node(",\"exclude\":", &VALUE_SET_COMPOSE_INCLUDE, 0, None, 0),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE: TypeInfo = TypeInfo::new("ValueSetComposeInclude", "ValueSet.compose.include", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetComposeInclude>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"concept\":", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"filter\":", &VALUE_SET_COMPOSE_INCLUDE_FILTER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"valueSet\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ValueSet"]),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: TypeInfo = TypeInfo::new("ValueSetComposeIncludeConcept", "ValueSet.compose.include.concept", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetComposeIncludeConcept>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"designation\":", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION, 0, None, 0),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: TypeInfo = TypeInfo::new("ValueSetComposeIncludeConceptDesignation", "ValueSet.compose.include.concept.designation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetComposeIncludeConceptDesignation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"use\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/designation-use"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static VALUE_SET_COMPOSE_INCLUDE_FILTER: TypeInfo = TypeInfo::new("ValueSetComposeIncludeFilter", "ValueSet.compose.include.filter", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetComposeIncludeFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"property\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"op\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/filter-operator"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static VALUE_SET_EXPANSION: TypeInfo = TypeInfo::new("ValueSetExpansion", "ValueSet.expansion", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetExpansion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"identifier\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"timestamp\":", t::PrimKind::DateTime, 1, Some(1), 0),
    FieldInfo::prim(",\"total\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"offset\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"parameter\":", &VALUE_SET_EXPANSION_PARAMETER, 0, None, 0),
    FieldInfo::node(",\"contains\":", &VALUE_SET_EXPANSION_CONTAINS, 0, None, 0),
]);

pub(crate) static VALUE_SET_EXPANSION_PARAMETER: TypeInfo = TypeInfo::new("ValueSetExpansionParameter", "ValueSet.expansion.parameter", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetExpansionParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &VALUE_SET_EXPANSION_PARAMETER_VALUE_TYPES, 0, Some(1), 0),
]);

static VALUE_SET_EXPANSION_PARAMETER_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 2, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 2, &[]),
    t::Alternative::new(",\"valueUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 2, &[]),
    t::Alternative::new(",\"valueCode\":", "code", t::ValueKind::Prim(t::PrimKind::Code), 2, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 2, &[]),
];

pub(crate) static VALUE_SET_EXPANSION_CONTAINS: TypeInfo = TypeInfo::new("ValueSetExpansionContains", "ValueSet.expansion.contains", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ValueSetExpansionContains>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"abstract\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"inactive\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"designation\":", &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION, 0, None, 0),
    FieldInfo::node(",\"contains\":", &VALUE_SET_EXPANSION_CONTAINS, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ValueSet, ValueSetCompose, ValueSetComposeInclude, ValueSetComposeIncludeConcept, ValueSetComposeIncludeConceptDesignation, ValueSetComposeIncludeFilter, ValueSetExpansion, ValueSetExpansionParameter, ValueSetExpansionContains);
