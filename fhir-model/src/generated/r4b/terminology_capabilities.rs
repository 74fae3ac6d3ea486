// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `TerminologyCapabilities` and the types inside it.

/// The resource `TerminologyCapabilities` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilities {
    /// `TerminologyCapabilities.id`: id, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `TerminologyCapabilities.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `TerminologyCapabilities.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `TerminologyCapabilities.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `TerminologyCapabilities.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `TerminologyCapabilities.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `TerminologyCapabilities.version`: string, 0..1.
    pub version: Prim<String>,
    /// `TerminologyCapabilities.name`: string, 0..1.
    pub name: Prim<String>,
    /// `TerminologyCapabilities.title`: string, 0..1.
    pub title: Prim<String>,
    /// `TerminologyCapabilities.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `TerminologyCapabilities.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `TerminologyCapabilities.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `TerminologyCapabilities.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `TerminologyCapabilities.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `TerminologyCapabilities.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `TerminologyCapabilities.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `TerminologyCapabilities.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `TerminologyCapabilities.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `TerminologyCapabilities.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `TerminologyCapabilities.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/capability-statement-kind>. Codes: `codes::CapabilityStatementKind`.
    pub kind: Prim<String>,
    /// `TerminologyCapabilities.software`: [`TerminologyCapabilitiesSoftware`], 0..1.
    pub software: Option<Box<TerminologyCapabilitiesSoftware>>,
    /// `TerminologyCapabilities.implementation`: [`TerminologyCapabilitiesImplementation`], 0..1.
    pub implementation: Option<Box<TerminologyCapabilitiesImplementation>>,
    /// `TerminologyCapabilities.lockedDate`: boolean, 0..1.
    pub locked_date: Prim<bool>,
    /// `TerminologyCapabilities.codeSystem`: [`TerminologyCapabilitiesCodeSystem`], 0..*.
    pub code_system: Vec<TerminologyCapabilitiesCodeSystem>,
    /// `TerminologyCapabilities.expansion`: [`TerminologyCapabilitiesExpansion`], 0..1.
    pub expansion: Option<Box<TerminologyCapabilitiesExpansion>>,
    /// `TerminologyCapabilities.codeSearch`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/code-search-support>. Codes: `codes::CodeSearchSupport`.
    pub code_search: Prim<String>,
    /// `TerminologyCapabilities.validateCode`: [`TerminologyCapabilitiesValidateCode`], 0..1.
    pub validate_code: Option<Box<TerminologyCapabilitiesValidateCode>>,
    /// `TerminologyCapabilities.translation`: [`TerminologyCapabilitiesTranslation`], 0..1.
    pub translation: Option<Box<TerminologyCapabilitiesTranslation>>,
    /// `TerminologyCapabilities.closure`: [`TerminologyCapabilitiesClosure`], 0..1.
    pub closure: Option<Box<TerminologyCapabilitiesClosure>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilities {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES }
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
            | u64::from(!self.title.is_absent()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(!self.experimental.is_absent()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.publisher.is_absent()) << 15
            | u64::from(!self.contact.is_empty()) << 16
            | u64::from(!self.description.is_absent()) << 17
            | u64::from(!self.use_context.is_empty()) << 18
            | u64::from(!self.jurisdiction.is_empty()) << 19
            | u64::from(!self.purpose.is_absent()) << 20
            | u64::from(!self.copyright.is_absent()) << 21
            | u64::from(!self.kind.is_absent()) << 22
            | u64::from(self.software.is_some()) << 23
            | u64::from(self.implementation.is_some()) << 24
            | u64::from(!self.locked_date.is_absent()) << 25
            | u64::from(!self.code_system.is_empty()) << 26
            | u64::from(self.expansion.is_some()) << 27
            | u64::from(!self.code_search.is_absent()) << 28
            | u64::from(self.validate_code.is_some()) << 29
            | u64::from(self.translation.is_some()) << 30
            | u64::from(self.closure.is_some()) << 31;
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
            11 => n::Place::Prim(&self.title),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Prim(&self.experimental),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Prim(&self.publisher),
            16 => n::Place::Nodes(&self.contact),
            17 => n::Place::Prim(&self.description),
            18 => n::Place::Nodes(&self.use_context),
            19 => n::Place::Nodes(&self.jurisdiction),
            20 => n::Place::Prim(&self.purpose),
            21 => n::Place::Prim(&self.copyright),
            22 => n::Place::Prim(&self.kind),
            23 => n::Place::Node(&self.software),
            24 => n::Place::Node(&self.implementation),
            25 => n::Place::Prim(&self.locked_date),
            26 => n::Place::Nodes(&self.code_system),
            27 => n::Place::Node(&self.expansion),
            28 => n::Place::Prim(&self.code_search),
            29 => n::Place::Node(&self.validate_code),
            30 => n::Place::Node(&self.translation),
            31 => n::Place::Node(&self.closure),
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
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Prim(&mut self.experimental),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.publisher),
            16 => n::Slot::Nodes(&mut self.contact),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.use_context),
            19 => n::Slot::Nodes(&mut self.jurisdiction),
            20 => n::Slot::Prim(&mut self.purpose),
            21 => n::Slot::Prim(&mut self.copyright),
            22 => n::Slot::Prim(&mut self.kind),
            23 => n::Slot::Node(&mut self.software),
            24 => n::Slot::Node(&mut self.implementation),
            25 => n::Slot::Prim(&mut self.locked_date),
            26 => n::Slot::Nodes(&mut self.code_system),
            27 => n::Slot::Node(&mut self.expansion),
            28 => n::Slot::Prim(&mut self.code_search),
            29 => n::Slot::Node(&mut self.validate_code),
            30 => n::Slot::Node(&mut self.translation),
            31 => n::Slot::Node(&mut self.closure),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilities {
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
            kind: Prim::ABSENT,
            software: None,
            implementation: None,
            locked_date: Prim::ABSENT,
            code_system: Vec::new(),
            expansion: None,
            code_search: Prim::ABSENT,
            validate_code: None,
            translation: None,
            closure: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilities {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilities {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilities {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.software` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesSoftware {
    /// `TerminologyCapabilities.software.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.software.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.software.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.software.name`: string, 1..1.
    pub name: Prim<String>,
    /// `TerminologyCapabilities.software.version`: string, 0..1.
    pub version: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesSoftware {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_SOFTWARE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.version.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.version),
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
            4 => n::Slot::Prim(&mut self.version),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesSoftware {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            version: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesSoftware {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesSoftware {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesSoftware {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.implementation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesImplementation {
    /// `TerminologyCapabilities.implementation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.implementation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.implementation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.implementation.description`: string, 1..1.
    pub description: Prim<String>,
    /// `TerminologyCapabilities.implementation.url`: url, 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesImplementation {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.url.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.url),
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
            4 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesImplementation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesImplementation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesImplementation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesImplementation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.codeSystem` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesCodeSystem {
    /// `TerminologyCapabilities.codeSystem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.uri`: canonical(CodeSystem), 0..1.
    pub uri: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version`: [`TerminologyCapabilitiesCodeSystemVersion`], 0..*.
    pub version: Vec<TerminologyCapabilitiesCodeSystemVersion>,
    /// `TerminologyCapabilities.codeSystem.subsumption`: boolean, 0..1.
    pub subsumption: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesCodeSystem {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.uri.is_absent()) << 3
            | u64::from(!self.version.is_empty()) << 4
            | u64::from(!self.subsumption.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.uri),
            4 => n::Place::Nodes(&self.version),
            5 => n::Place::Prim(&self.subsumption),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.uri),
            4 => n::Slot::Nodes(&mut self.version),
            5 => n::Slot::Prim(&mut self.subsumption),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesCodeSystem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            uri: Prim::ABSENT,
            version: Vec::new(),
            subsumption: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesCodeSystem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesCodeSystem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesCodeSystem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.codeSystem.version` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesCodeSystemVersion {
    /// `TerminologyCapabilities.codeSystem.version.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.code`: string, 0..1.
    pub code: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.isDefault`: boolean, 0..1.
    pub is_default: Prim<bool>,
    /// `TerminologyCapabilities.codeSystem.version.compositional`: boolean, 0..1.
    pub compositional: Prim<bool>,
    /// `TerminologyCapabilities.codeSystem.version.language`: code, 0..*.
    pub language: Vec<Prim<String>>,
    /// `TerminologyCapabilities.codeSystem.version.filter`: [`TerminologyCapabilitiesCodeSystemVersionFilter`], 0..*.
    pub filter: Vec<TerminologyCapabilitiesCodeSystemVersionFilter>,
    /// `TerminologyCapabilities.codeSystem.version.property`: code, 0..*.
    pub property: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesCodeSystemVersion {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.is_default.is_absent()) << 4
            | u64::from(!self.compositional.is_absent()) << 5
            | u64::from(!self.language.is_empty()) << 6
            | u64::from(!self.filter.is_empty()) << 7
            | u64::from(!self.property.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.is_default),
            5 => n::Place::Prim(&self.compositional),
            6 => n::Place::Prims(&self.language),
            7 => n::Place::Nodes(&self.filter),
            8 => n::Place::Prims(&self.property),
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
            4 => n::Slot::Prim(&mut self.is_default),
            5 => n::Slot::Prim(&mut self.compositional),
            6 => n::Slot::Prims(&mut self.language),
            7 => n::Slot::Nodes(&mut self.filter),
            8 => n::Slot::Prims(&mut self.property),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesCodeSystemVersion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            is_default: Prim::ABSENT,
            compositional: Prim::ABSENT,
            language: Vec::new(),
            filter: Vec::new(),
            property: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesCodeSystemVersion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesCodeSystemVersion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesCodeSystemVersion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.codeSystem.version.filter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesCodeSystemVersionFilter {
    /// `TerminologyCapabilities.codeSystem.version.filter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.filter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.filter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.filter.code`: code, 1..1.
    pub code: Prim<String>,
    /// `TerminologyCapabilities.codeSystem.version.filter.op`: code, 1..*.
    pub op: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesCodeSystemVersionFilter {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.op.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prims(&self.op),
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
            4 => n::Slot::Prims(&mut self.op),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesCodeSystemVersionFilter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            op: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesCodeSystemVersionFilter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesCodeSystemVersionFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesCodeSystemVersionFilter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.expansion` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesExpansion {
    /// `TerminologyCapabilities.expansion.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.expansion.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.hierarchical`: boolean, 0..1.
    pub hierarchical: Prim<bool>,
    /// `TerminologyCapabilities.expansion.paging`: boolean, 0..1.
    pub paging: Prim<bool>,
    /// `TerminologyCapabilities.expansion.incomplete`: boolean, 0..1.
    pub incomplete: Prim<bool>,
    /// `TerminologyCapabilities.expansion.parameter`: [`TerminologyCapabilitiesExpansionParameter`], 0..*.
    pub parameter: Vec<TerminologyCapabilitiesExpansionParameter>,
    /// `TerminologyCapabilities.expansion.textFilter`: markdown, 0..1.
    pub text_filter: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesExpansion {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_EXPANSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.hierarchical.is_absent()) << 3
            | u64::from(!self.paging.is_absent()) << 4
            | u64::from(!self.incomplete.is_absent()) << 5
            | u64::from(!self.parameter.is_empty()) << 6
            | u64::from(!self.text_filter.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.hierarchical),
            4 => n::Place::Prim(&self.paging),
            5 => n::Place::Prim(&self.incomplete),
            6 => n::Place::Nodes(&self.parameter),
            7 => n::Place::Prim(&self.text_filter),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.hierarchical),
            4 => n::Slot::Prim(&mut self.paging),
            5 => n::Slot::Prim(&mut self.incomplete),
            6 => n::Slot::Nodes(&mut self.parameter),
            7 => n::Slot::Prim(&mut self.text_filter),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesExpansion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            hierarchical: Prim::ABSENT,
            paging: Prim::ABSENT,
            incomplete: Prim::ABSENT,
            parameter: Vec::new(),
            text_filter: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesExpansion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesExpansion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesExpansion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.expansion.parameter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesExpansionParameter {
    /// `TerminologyCapabilities.expansion.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.expansion.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.parameter.name`: code, 1..1.
    pub name: Prim<String>,
    /// `TerminologyCapabilities.expansion.parameter.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesExpansionParameter {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.documentation.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.documentation),
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
            4 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesExpansionParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesExpansionParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesExpansionParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesExpansionParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.validateCode` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesValidateCode {
    /// `TerminologyCapabilities.validateCode.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.validateCode.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.validateCode.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.validateCode.translations`: boolean, 1..1.
    pub translations: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesValidateCode {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.translations.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.translations),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.translations),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesValidateCode {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            translations: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesValidateCode {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesValidateCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesValidateCode {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.translation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesTranslation {
    /// `TerminologyCapabilities.translation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.translation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.translation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.translation.needsMap`: boolean, 1..1.
    pub needs_map: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesTranslation {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_TRANSLATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.needs_map.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.needs_map),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.needs_map),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesTranslation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            needs_map: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesTranslation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesTranslation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesTranslation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TerminologyCapabilities.closure` of R4B.
///
/// See <https://hl7.org/fhir/R4B/terminologycapabilities.html>.
/// Compiled by the feature `r4b-terminology`.
pub struct TerminologyCapabilitiesClosure {
    /// `TerminologyCapabilities.closure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TerminologyCapabilities.closure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.closure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.closure.translation`: boolean, 0..1.
    pub translation: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TerminologyCapabilitiesClosure {
    fn info(&self) -> &'static TypeInfo { &TERMINOLOGY_CAPABILITIES_CLOSURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.translation.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.translation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.translation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TerminologyCapabilitiesClosure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            translation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TerminologyCapabilitiesClosure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TerminologyCapabilitiesClosure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TerminologyCapabilitiesClosure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static TERMINOLOGY_CAPABILITIES: TypeInfo = TypeInfo::new("TerminologyCapabilities", "TerminologyCapabilities", t::TypeKind::Resource, "DomainResource", 2, n::new::<TerminologyCapabilities>, &[
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
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/capability-statement-kind"),
    FieldInfo::node(",\"software\":", &TERMINOLOGY_CAPABILITIES_SOFTWARE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"implementation\":", &TERMINOLOGY_CAPABILITIES_IMPLEMENTATION, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"lockedDate\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"codeSystem\":", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM, 0, None, 0),
    FieldInfo::node(",\"expansion\":", &TERMINOLOGY_CAPABILITIES_EXPANSION, 0, Some(1), 0),
    FieldInfo::prim(",\"codeSearch\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/code-search-support"),
    FieldInfo::node(",\"validateCode\":", &TERMINOLOGY_CAPABILITIES_VALIDATE_CODE, 0, Some(1), 0),
    FieldInfo::node(",\"translation\":", &TERMINOLOGY_CAPABILITIES_TRANSLATION, 0, Some(1), 0),
    FieldInfo::node(",\"closure\":", &TERMINOLOGY_CAPABILITIES_CLOSURE, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_SOFTWARE: TypeInfo = TypeInfo::new("TerminologyCapabilitiesSoftware", "TerminologyCapabilities.software", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesSoftware>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_IMPLEMENTATION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesImplementation", "TerminologyCapabilities.implementation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesImplementation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM: TypeInfo = TypeInfo::new("TerminologyCapabilitiesCodeSystem", "TerminologyCapabilities.codeSystem", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesCodeSystem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CodeSystem"]),
    FieldInfo::node(",\"version\":", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION, 0, None, 0),
    FieldInfo::prim(",\"subsumption\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesCodeSystemVersion", "TerminologyCapabilities.codeSystem.version", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesCodeSystemVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"isDefault\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"compositional\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, None, 0),
    FieldInfo::node(",\"filter\":", &TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER, 0, None, 0),
    FieldInfo::prim(",\"property\":", t::PrimKind::Code, 0, None, 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER: TypeInfo = TypeInfo::new("TerminologyCapabilitiesCodeSystemVersionFilter", "TerminologyCapabilities.codeSystem.version.filter", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesCodeSystemVersionFilter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"op\":", t::PrimKind::Code, 1, None, 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesExpansion", "TerminologyCapabilities.expansion", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesExpansion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"hierarchical\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"paging\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"incomplete\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"parameter\":", &TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER, 0, None, 0),
    FieldInfo::prim(",\"textFilter\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER: TypeInfo = TypeInfo::new("TerminologyCapabilitiesExpansionParameter", "TerminologyCapabilities.expansion.parameter", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesExpansionParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_VALIDATE_CODE: TypeInfo = TypeInfo::new("TerminologyCapabilitiesValidateCode", "TerminologyCapabilities.validateCode", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesValidateCode>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"translations\":", t::PrimKind::Boolean, 1, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_TRANSLATION: TypeInfo = TypeInfo::new("TerminologyCapabilitiesTranslation", "TerminologyCapabilities.translation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesTranslation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"needsMap\":", t::PrimKind::Boolean, 1, Some(1), 0),
]);

pub(crate) static TERMINOLOGY_CAPABILITIES_CLOSURE: TypeInfo = TypeInfo::new("TerminologyCapabilitiesClosure", "TerminologyCapabilities.closure", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TerminologyCapabilitiesClosure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"translation\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(TerminologyCapabilities, TerminologyCapabilitiesSoftware, TerminologyCapabilitiesImplementation, TerminologyCapabilitiesCodeSystem, TerminologyCapabilitiesCodeSystemVersion, TerminologyCapabilitiesCodeSystemVersionFilter, TerminologyCapabilitiesExpansion, TerminologyCapabilitiesExpansionParameter, TerminologyCapabilitiesValidateCode, TerminologyCapabilitiesTranslation, TerminologyCapabilitiesClosure);
