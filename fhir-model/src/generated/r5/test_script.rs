// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `TestScript` and the types inside it.

/// The resource `TestScript` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScript {
    /// `TestScript.id`: id, 0..1.
    pub id: Prim<String>,
    /// `TestScript.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `TestScript.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `TestScript.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `TestScript.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `TestScript.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `TestScript.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `TestScript.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `TestScript.version`: string, 0..1.
    pub version: Prim<String>,
    /// `TestScript.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<TestScriptVersionAlgorithm>,
    /// `TestScript.name`: string, 1..1.
    pub name: Prim<String>,
    /// `TestScript.title`: string, 0..1.
    pub title: Prim<String>,
    /// `TestScript.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `TestScript.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `TestScript.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `TestScript.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `TestScript.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `TestScript.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `TestScript.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `TestScript.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `TestScript.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `TestScript.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `TestScript.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `TestScript.origin`: [`TestScriptOrigin`], 0..*.
    pub origin: Vec<TestScriptOrigin>,
    /// `TestScript.destination`: [`TestScriptDestination`], 0..*.
    pub destination: Vec<TestScriptDestination>,
    /// `TestScript.metadata`: [`TestScriptMetadata`], 0..1.
    pub metadata: Option<Box<TestScriptMetadata>>,
    /// `TestScript.scope`: [`TestScriptScope`], 0..*.
    pub scope: Vec<TestScriptScope>,
    /// `TestScript.fixture`: [`TestScriptFixture`], 0..*.
    pub fixture: Vec<TestScriptFixture>,
    /// `TestScript.profile`: canonical(StructureDefinition), 0..*.
    pub profile: Vec<Prim<String>>,
    /// `TestScript.variable`: [`TestScriptVariable`], 0..*.
    pub variable: Vec<TestScriptVariable>,
    /// `TestScript.setup`: [`TestScriptSetup`], 0..1.
    pub setup: Option<Box<TestScriptSetup>>,
    /// `TestScript.test`: [`TestScriptTest`], 0..*.
    pub test: Vec<TestScriptTest>,
    /// `TestScript.teardown`: [`TestScriptTeardown`], 0..1.
    pub teardown: Option<Box<TestScriptTeardown>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScript {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT }
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
            | u64::from(!self.origin.is_empty()) << 25
            | u64::from(!self.destination.is_empty()) << 26
            | u64::from(self.metadata.is_some()) << 27
            | u64::from(!self.scope.is_empty()) << 28
            | u64::from(!self.fixture.is_empty()) << 29
            | u64::from(!self.profile.is_empty()) << 30
            | u64::from(!self.variable.is_empty()) << 31
            | u64::from(self.setup.is_some()) << 32
            | u64::from(!self.test.is_empty()) << 33
            | u64::from(self.teardown.is_some()) << 34;
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
            25 => n::Place::Nodes(&self.origin),
            26 => n::Place::Nodes(&self.destination),
            27 => n::Place::Node(&self.metadata),
            28 => n::Place::Nodes(&self.scope),
            29 => n::Place::Nodes(&self.fixture),
            30 => n::Place::Prims(&self.profile),
            31 => n::Place::Nodes(&self.variable),
            32 => n::Place::Node(&self.setup),
            33 => n::Place::Nodes(&self.test),
            34 => n::Place::Node(&self.teardown),
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
            25 => n::Slot::Nodes(&mut self.origin),
            26 => n::Slot::Nodes(&mut self.destination),
            27 => n::Slot::Node(&mut self.metadata),
            28 => n::Slot::Nodes(&mut self.scope),
            29 => n::Slot::Nodes(&mut self.fixture),
            30 => n::Slot::Prims(&mut self.profile),
            31 => n::Slot::Nodes(&mut self.variable),
            32 => n::Slot::Node(&mut self.setup),
            33 => n::Slot::Nodes(&mut self.test),
            34 => n::Slot::Node(&mut self.teardown),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScript {
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
            origin: Vec::new(),
            destination: Vec::new(),
            metadata: None,
            scope: Vec::new(),
            fixture: Vec::new(),
            profile: Vec::new(),
            variable: Vec::new(),
            setup: None,
            test: Vec::new(),
            teardown: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScript {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScript {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScript {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.origin` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptOrigin {
    /// `TestScript.origin.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.origin.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.origin.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.origin.index`: integer, 1..1.
    pub index: Prim<i32>,
    /// `TestScript.origin.profile`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/testscript-profile-origin-types>.
    pub profile: Option<Box<Coding>>,
    /// `TestScript.origin.url`: url, 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptOrigin {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_ORIGIN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.index.is_absent()) << 3
            | u64::from(self.profile.is_some()) << 4
            | u64::from(!self.url.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.index),
            4 => n::Place::Node(&self.profile),
            5 => n::Place::Prim(&self.url),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.index),
            4 => n::Slot::Node(&mut self.profile),
            5 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptOrigin {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            index: Prim::ABSENT,
            profile: None,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptOrigin {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptOrigin {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptOrigin {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.destination` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptDestination {
    /// `TestScript.destination.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.destination.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.destination.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.destination.index`: integer, 1..1.
    pub index: Prim<i32>,
    /// `TestScript.destination.profile`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/testscript-profile-destination-types>.
    pub profile: Option<Box<Coding>>,
    /// `TestScript.destination.url`: url, 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptDestination {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_DESTINATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.index.is_absent()) << 3
            | u64::from(self.profile.is_some()) << 4
            | u64::from(!self.url.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.index),
            4 => n::Place::Node(&self.profile),
            5 => n::Place::Prim(&self.url),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.index),
            4 => n::Slot::Node(&mut self.profile),
            5 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptDestination {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            index: Prim::ABSENT,
            profile: None,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptDestination {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptDestination {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptDestination {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.metadata` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptMetadata {
    /// `TestScript.metadata.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.metadata.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.metadata.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.metadata.link`: [`TestScriptMetadataLink`], 0..*.
    pub link: Vec<TestScriptMetadataLink>,
    /// `TestScript.metadata.capability`: [`TestScriptMetadataCapability`], 1..*.
    pub capability: Vec<TestScriptMetadataCapability>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptMetadata {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_METADATA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.link.is_empty()) << 3
            | u64::from(!self.capability.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.link),
            4 => n::Place::Nodes(&self.capability),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.link),
            4 => n::Slot::Nodes(&mut self.capability),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptMetadata {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link: Vec::new(),
            capability: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptMetadata {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptMetadata {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptMetadata {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.metadata.link` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptMetadataLink {
    /// `TestScript.metadata.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.metadata.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.metadata.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.metadata.link.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `TestScript.metadata.link.description`: string, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptMetadataLink {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_METADATA_LINK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.url.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.url),
            4 => n::Place::Prim(&self.description),
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
            4 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptMetadataLink {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            url: Prim::ABSENT,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptMetadataLink {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptMetadataLink {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptMetadataLink {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.metadata.capability` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptMetadataCapability {
    /// `TestScript.metadata.capability.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.metadata.capability.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.metadata.capability.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.metadata.capability.required`: boolean, 1..1.
    pub required: Prim<bool>,
    /// `TestScript.metadata.capability.validated`: boolean, 1..1.
    pub validated: Prim<bool>,
    /// `TestScript.metadata.capability.description`: string, 0..1.
    pub description: Prim<String>,
    /// `TestScript.metadata.capability.origin`: integer, 0..*.
    pub origin: Vec<Prim<i32>>,
    /// `TestScript.metadata.capability.destination`: integer, 0..1.
    pub destination: Prim<i32>,
    /// `TestScript.metadata.capability.link`: uri, 0..*.
    pub link: Vec<Prim<String>>,
    /// `TestScript.metadata.capability.capabilities`: canonical(CapabilityStatement), 1..1.
    pub capabilities: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptMetadataCapability {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_METADATA_CAPABILITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.required.is_absent()) << 3
            | u64::from(!self.validated.is_absent()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(!self.origin.is_empty()) << 6
            | u64::from(!self.destination.is_absent()) << 7
            | u64::from(!self.link.is_empty()) << 8
            | u64::from(!self.capabilities.is_absent()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.required),
            4 => n::Place::Prim(&self.validated),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Prims(&self.origin),
            7 => n::Place::Prim(&self.destination),
            8 => n::Place::Prims(&self.link),
            9 => n::Place::Prim(&self.capabilities),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.required),
            4 => n::Slot::Prim(&mut self.validated),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prims(&mut self.origin),
            7 => n::Slot::Prim(&mut self.destination),
            8 => n::Slot::Prims(&mut self.link),
            9 => n::Slot::Prim(&mut self.capabilities),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptMetadataCapability {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            required: Prim::ABSENT,
            validated: Prim::ABSENT,
            description: Prim::ABSENT,
            origin: Vec::new(),
            destination: Prim::ABSENT,
            link: Vec::new(),
            capabilities: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptMetadataCapability {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptMetadataCapability {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptMetadataCapability {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.scope` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptScope {
    /// `TestScript.scope.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.scope.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.scope.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.scope.artifact`: canonical(Resource), 1..1.
    pub artifact: Prim<String>,
    /// `TestScript.scope.conformance`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/testscript-scope-conformance-codes>.
    pub conformance: Option<Box<CodeableConcept>>,
    /// `TestScript.scope.phase`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/testscript-scope-phase-codes>.
    pub phase: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptScope {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_SCOPE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.artifact.is_absent()) << 3
            | u64::from(self.conformance.is_some()) << 4
            | u64::from(self.phase.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.artifact),
            4 => n::Place::Node(&self.conformance),
            5 => n::Place::Node(&self.phase),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.artifact),
            4 => n::Slot::Node(&mut self.conformance),
            5 => n::Slot::Node(&mut self.phase),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptScope {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            artifact: Prim::ABSENT,
            conformance: None,
            phase: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptScope {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptScope {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptScope {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.fixture` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptFixture {
    /// `TestScript.fixture.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.fixture.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.fixture.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.fixture.autocreate`: boolean, 1..1.
    pub autocreate: Prim<bool>,
    /// `TestScript.fixture.autodelete`: boolean, 1..1.
    pub autodelete: Prim<bool>,
    /// `TestScript.fixture.resource`: Reference(Resource), 0..1.
    pub resource: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptFixture {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_FIXTURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.autocreate.is_absent()) << 3
            | u64::from(!self.autodelete.is_absent()) << 4
            | u64::from(self.resource.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.autocreate),
            4 => n::Place::Prim(&self.autodelete),
            5 => n::Place::Node(&self.resource),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.autocreate),
            4 => n::Slot::Prim(&mut self.autodelete),
            5 => n::Slot::Node(&mut self.resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptFixture {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            autocreate: Prim::ABSENT,
            autodelete: Prim::ABSENT,
            resource: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptFixture {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptFixture {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptFixture {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.variable` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptVariable {
    /// `TestScript.variable.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.variable.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.variable.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.variable.name`: string, 1..1.
    pub name: Prim<String>,
    /// `TestScript.variable.defaultValue`: string, 0..1.
    pub default_value: Prim<String>,
    /// `TestScript.variable.description`: string, 0..1.
    pub description: Prim<String>,
    /// `TestScript.variable.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `TestScript.variable.headerField`: string, 0..1.
    pub header_field: Prim<String>,
    /// `TestScript.variable.hint`: string, 0..1.
    pub hint: Prim<String>,
    /// `TestScript.variable.path`: string, 0..1.
    pub path: Prim<String>,
    /// `TestScript.variable.sourceId`: id, 0..1.
    pub source_id: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptVariable {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_VARIABLE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.default_value.is_absent()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(!self.expression.is_absent()) << 6
            | u64::from(!self.header_field.is_absent()) << 7
            | u64::from(!self.hint.is_absent()) << 8
            | u64::from(!self.path.is_absent()) << 9
            | u64::from(!self.source_id.is_absent()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.default_value),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Prim(&self.expression),
            7 => n::Place::Prim(&self.header_field),
            8 => n::Place::Prim(&self.hint),
            9 => n::Place::Prim(&self.path),
            10 => n::Place::Prim(&self.source_id),
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
            4 => n::Slot::Prim(&mut self.default_value),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.expression),
            7 => n::Slot::Prim(&mut self.header_field),
            8 => n::Slot::Prim(&mut self.hint),
            9 => n::Slot::Prim(&mut self.path),
            10 => n::Slot::Prim(&mut self.source_id),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptVariable {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            default_value: Prim::ABSENT,
            description: Prim::ABSENT,
            expression: Prim::ABSENT,
            header_field: Prim::ABSENT,
            hint: Prim::ABSENT,
            path: Prim::ABSENT,
            source_id: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptVariable {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptVariable {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptVariable {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.setup` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptSetup {
    /// `TestScript.setup.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.setup.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.setup.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action`: [`TestScriptSetupAction`], 1..*.
    pub action: Vec<TestScriptSetupAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptSetup {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_SETUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.action.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.action),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptSetup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptSetup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptSetup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptSetup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.setup.action` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptSetupAction {
    /// `TestScript.setup.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.setup.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation`: [`TestScriptSetupActionOperation`], 0..1.
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// `TestScript.setup.action.assert`: [`TestScriptSetupActionAssert`], 0..1.
    pub assert: Option<Box<TestScriptSetupActionAssert>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptSetupAction {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_SETUP_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.operation.is_some()) << 3
            | u64::from(self.assert.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.operation),
            4 => n::Place::Node(&self.assert),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.operation),
            4 => n::Slot::Node(&mut self.assert),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptSetupAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            operation: None,
            assert: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptSetupAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptSetupAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptSetupAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.setup.action.operation` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptSetupActionOperation {
    /// `TestScript.setup.action.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.setup.action.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.type`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/testscript-operation-codes>.
    pub r#type: Option<Box<Coding>>,
    /// `TestScript.setup.action.operation.resource`: uri, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/concrete-fhir-types>.
    pub resource: Prim<String>,
    /// `TestScript.setup.action.operation.label`: string, 0..1.
    pub label: Prim<String>,
    /// `TestScript.setup.action.operation.description`: string, 0..1.
    pub description: Prim<String>,
    /// `TestScript.setup.action.operation.accept`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub accept: Prim<String>,
    /// `TestScript.setup.action.operation.contentType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Prim<String>,
    /// `TestScript.setup.action.operation.destination`: integer, 0..1.
    pub destination: Prim<i32>,
    /// `TestScript.setup.action.operation.encodeRequestUrl`: boolean, 1..1.
    pub encode_request_url: Prim<bool>,
    /// `TestScript.setup.action.operation.method`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/http-operations>. Codes: `codes::TestScriptRequestMethodCode`.
    pub method: Prim<String>,
    /// `TestScript.setup.action.operation.origin`: integer, 0..1.
    pub origin: Prim<i32>,
    /// `TestScript.setup.action.operation.params`: string, 0..1.
    pub params: Prim<String>,
    /// `TestScript.setup.action.operation.requestHeader`: [`TestScriptSetupActionOperationRequestHeader`], 0..*.
    pub request_header: Vec<TestScriptSetupActionOperationRequestHeader>,
    /// `TestScript.setup.action.operation.requestId`: id, 0..1.
    pub request_id: Prim<String>,
    /// `TestScript.setup.action.operation.responseId`: id, 0..1.
    pub response_id: Prim<String>,
    /// `TestScript.setup.action.operation.sourceId`: id, 0..1.
    pub source_id: Prim<String>,
    /// `TestScript.setup.action.operation.targetId`: id, 0..1.
    pub target_id: Prim<String>,
    /// `TestScript.setup.action.operation.url`: string, 0..1.
    pub url: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptSetupActionOperation {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_SETUP_ACTION_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.resource.is_absent()) << 4
            | u64::from(!self.label.is_absent()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(!self.accept.is_absent()) << 7
            | u64::from(!self.content_type.is_absent()) << 8
            | u64::from(!self.destination.is_absent()) << 9
            | u64::from(!self.encode_request_url.is_absent()) << 10
            | u64::from(!self.method.is_absent()) << 11
            | u64::from(!self.origin.is_absent()) << 12
            | u64::from(!self.params.is_absent()) << 13
            | u64::from(!self.request_header.is_empty()) << 14
            | u64::from(!self.request_id.is_absent()) << 15
            | u64::from(!self.response_id.is_absent()) << 16
            | u64::from(!self.source_id.is_absent()) << 17
            | u64::from(!self.target_id.is_absent()) << 18
            | u64::from(!self.url.is_absent()) << 19;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.resource),
            5 => n::Place::Prim(&self.label),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Prim(&self.accept),
            8 => n::Place::Prim(&self.content_type),
            9 => n::Place::Prim(&self.destination),
            10 => n::Place::Prim(&self.encode_request_url),
            11 => n::Place::Prim(&self.method),
            12 => n::Place::Prim(&self.origin),
            13 => n::Place::Prim(&self.params),
            14 => n::Place::Nodes(&self.request_header),
            15 => n::Place::Prim(&self.request_id),
            16 => n::Place::Prim(&self.response_id),
            17 => n::Place::Prim(&self.source_id),
            18 => n::Place::Prim(&self.target_id),
            19 => n::Place::Prim(&self.url),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.resource),
            5 => n::Slot::Prim(&mut self.label),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Prim(&mut self.accept),
            8 => n::Slot::Prim(&mut self.content_type),
            9 => n::Slot::Prim(&mut self.destination),
            10 => n::Slot::Prim(&mut self.encode_request_url),
            11 => n::Slot::Prim(&mut self.method),
            12 => n::Slot::Prim(&mut self.origin),
            13 => n::Slot::Prim(&mut self.params),
            14 => n::Slot::Nodes(&mut self.request_header),
            15 => n::Slot::Prim(&mut self.request_id),
            16 => n::Slot::Prim(&mut self.response_id),
            17 => n::Slot::Prim(&mut self.source_id),
            18 => n::Slot::Prim(&mut self.target_id),
            19 => n::Slot::Prim(&mut self.url),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptSetupActionOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            resource: Prim::ABSENT,
            label: Prim::ABSENT,
            description: Prim::ABSENT,
            accept: Prim::ABSENT,
            content_type: Prim::ABSENT,
            destination: Prim::ABSENT,
            encode_request_url: Prim::ABSENT,
            method: Prim::ABSENT,
            origin: Prim::ABSENT,
            params: Prim::ABSENT,
            request_header: Vec::new(),
            request_id: Prim::ABSENT,
            response_id: Prim::ABSENT,
            source_id: Prim::ABSENT,
            target_id: Prim::ABSENT,
            url: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptSetupActionOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptSetupActionOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptSetupActionOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.setup.action.operation.requestHeader` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptSetupActionOperationRequestHeader {
    /// `TestScript.setup.action.operation.requestHeader.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.setup.action.operation.requestHeader.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.requestHeader.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.requestHeader.field`: string, 1..1.
    pub field: Prim<String>,
    /// `TestScript.setup.action.operation.requestHeader.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptSetupActionOperationRequestHeader {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.field.is_absent()) << 3
            | u64::from(!self.value.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.field),
            4 => n::Place::Prim(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.field),
            4 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptSetupActionOperationRequestHeader {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            field: Prim::ABSENT,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptSetupActionOperationRequestHeader {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptSetupActionOperationRequestHeader {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptSetupActionOperationRequestHeader {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.setup.action.assert` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptSetupActionAssert {
    /// `TestScript.setup.action.assert.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.setup.action.assert.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.label`: string, 0..1.
    pub label: Prim<String>,
    /// `TestScript.setup.action.assert.description`: string, 0..1.
    pub description: Prim<String>,
    /// `TestScript.setup.action.assert.direction`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/assert-direction-codes>. Codes: `codes::AssertionDirectionType`.
    pub direction: Prim<String>,
    /// `TestScript.setup.action.assert.compareToSourceId`: string, 0..1.
    pub compare_to_source_id: Prim<String>,
    /// `TestScript.setup.action.assert.compareToSourceExpression`: string, 0..1.
    pub compare_to_source_expression: Prim<String>,
    /// `TestScript.setup.action.assert.compareToSourcePath`: string, 0..1.
    pub compare_to_source_path: Prim<String>,
    /// `TestScript.setup.action.assert.contentType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Prim<String>,
    /// `TestScript.setup.action.assert.defaultManualCompletion`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/assert-manual-completion-codes>. Codes: `codes::AssertionManualCompletionType`.
    pub default_manual_completion: Prim<String>,
    /// `TestScript.setup.action.assert.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `TestScript.setup.action.assert.headerField`: string, 0..1.
    pub header_field: Prim<String>,
    /// `TestScript.setup.action.assert.minimumId`: string, 0..1.
    pub minimum_id: Prim<String>,
    /// `TestScript.setup.action.assert.navigationLinks`: boolean, 0..1.
    pub navigation_links: Prim<bool>,
    /// `TestScript.setup.action.assert.operator`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/assert-operator-codes>. Codes: `codes::AssertionOperatorType`.
    pub operator: Prim<String>,
    /// `TestScript.setup.action.assert.path`: string, 0..1.
    pub path: Prim<String>,
    /// `TestScript.setup.action.assert.requestMethod`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/http-operations>. Codes: `codes::TestScriptRequestMethodCode`.
    pub request_method: Prim<String>,
    /// `TestScript.setup.action.assert.requestURL`: string, 0..1.
    pub request_url: Prim<String>,
    /// `TestScript.setup.action.assert.resource`: uri, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/concrete-fhir-types>.
    pub resource: Prim<String>,
    /// `TestScript.setup.action.assert.response`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/assert-response-code-types>. Codes: `codes::AssertionResponseTypes`.
    pub response: Prim<String>,
    /// `TestScript.setup.action.assert.responseCode`: string, 0..1.
    pub response_code: Prim<String>,
    /// `TestScript.setup.action.assert.sourceId`: id, 0..1.
    pub source_id: Prim<String>,
    /// `TestScript.setup.action.assert.stopTestOnFail`: boolean, 1..1.
    pub stop_test_on_fail: Prim<bool>,
    /// `TestScript.setup.action.assert.validateProfileId`: id, 0..1.
    pub validate_profile_id: Prim<String>,
    /// `TestScript.setup.action.assert.value`: string, 0..1.
    pub value: Prim<String>,
    /// `TestScript.setup.action.assert.warningOnly`: boolean, 1..1.
    pub warning_only: Prim<bool>,
    /// `TestScript.setup.action.assert.requirement`: [`TestScriptSetupActionAssertRequirement`], 0..*.
    pub requirement: Vec<TestScriptSetupActionAssertRequirement>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptSetupActionAssert {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_SETUP_ACTION_ASSERT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.label.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.direction.is_absent()) << 5
            | u64::from(!self.compare_to_source_id.is_absent()) << 6
            | u64::from(!self.compare_to_source_expression.is_absent()) << 7
            | u64::from(!self.compare_to_source_path.is_absent()) << 8
            | u64::from(!self.content_type.is_absent()) << 9
            | u64::from(!self.default_manual_completion.is_absent()) << 10
            | u64::from(!self.expression.is_absent()) << 11
            | u64::from(!self.header_field.is_absent()) << 12
            | u64::from(!self.minimum_id.is_absent()) << 13
            | u64::from(!self.navigation_links.is_absent()) << 14
            | u64::from(!self.operator.is_absent()) << 15
            | u64::from(!self.path.is_absent()) << 16
            | u64::from(!self.request_method.is_absent()) << 17
            | u64::from(!self.request_url.is_absent()) << 18
            | u64::from(!self.resource.is_absent()) << 19
            | u64::from(!self.response.is_absent()) << 20
            | u64::from(!self.response_code.is_absent()) << 21
            | u64::from(!self.source_id.is_absent()) << 22
            | u64::from(!self.stop_test_on_fail.is_absent()) << 23
            | u64::from(!self.validate_profile_id.is_absent()) << 24
            | u64::from(!self.value.is_absent()) << 25
            | u64::from(!self.warning_only.is_absent()) << 26
            | u64::from(!self.requirement.is_empty()) << 27;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.label),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Prim(&self.direction),
            6 => n::Place::Prim(&self.compare_to_source_id),
            7 => n::Place::Prim(&self.compare_to_source_expression),
            8 => n::Place::Prim(&self.compare_to_source_path),
            9 => n::Place::Prim(&self.content_type),
            10 => n::Place::Prim(&self.default_manual_completion),
            11 => n::Place::Prim(&self.expression),
            12 => n::Place::Prim(&self.header_field),
            13 => n::Place::Prim(&self.minimum_id),
            14 => n::Place::Prim(&self.navigation_links),
            15 => n::Place::Prim(&self.operator),
            16 => n::Place::Prim(&self.path),
            17 => n::Place::Prim(&self.request_method),
            18 => n::Place::Prim(&self.request_url),
            19 => n::Place::Prim(&self.resource),
            20 => n::Place::Prim(&self.response),
            21 => n::Place::Prim(&self.response_code),
            22 => n::Place::Prim(&self.source_id),
            23 => n::Place::Prim(&self.stop_test_on_fail),
            24 => n::Place::Prim(&self.validate_profile_id),
            25 => n::Place::Prim(&self.value),
            26 => n::Place::Prim(&self.warning_only),
            27 => n::Place::Nodes(&self.requirement),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.label),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Prim(&mut self.direction),
            6 => n::Slot::Prim(&mut self.compare_to_source_id),
            7 => n::Slot::Prim(&mut self.compare_to_source_expression),
            8 => n::Slot::Prim(&mut self.compare_to_source_path),
            9 => n::Slot::Prim(&mut self.content_type),
            10 => n::Slot::Prim(&mut self.default_manual_completion),
            11 => n::Slot::Prim(&mut self.expression),
            12 => n::Slot::Prim(&mut self.header_field),
            13 => n::Slot::Prim(&mut self.minimum_id),
            14 => n::Slot::Prim(&mut self.navigation_links),
            15 => n::Slot::Prim(&mut self.operator),
            16 => n::Slot::Prim(&mut self.path),
            17 => n::Slot::Prim(&mut self.request_method),
            18 => n::Slot::Prim(&mut self.request_url),
            19 => n::Slot::Prim(&mut self.resource),
            20 => n::Slot::Prim(&mut self.response),
            21 => n::Slot::Prim(&mut self.response_code),
            22 => n::Slot::Prim(&mut self.source_id),
            23 => n::Slot::Prim(&mut self.stop_test_on_fail),
            24 => n::Slot::Prim(&mut self.validate_profile_id),
            25 => n::Slot::Prim(&mut self.value),
            26 => n::Slot::Prim(&mut self.warning_only),
            27 => n::Slot::Nodes(&mut self.requirement),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptSetupActionAssert {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            label: Prim::ABSENT,
            description: Prim::ABSENT,
            direction: Prim::ABSENT,
            compare_to_source_id: Prim::ABSENT,
            compare_to_source_expression: Prim::ABSENT,
            compare_to_source_path: Prim::ABSENT,
            content_type: Prim::ABSENT,
            default_manual_completion: Prim::ABSENT,
            expression: Prim::ABSENT,
            header_field: Prim::ABSENT,
            minimum_id: Prim::ABSENT,
            navigation_links: Prim::ABSENT,
            operator: Prim::ABSENT,
            path: Prim::ABSENT,
            request_method: Prim::ABSENT,
            request_url: Prim::ABSENT,
            resource: Prim::ABSENT,
            response: Prim::ABSENT,
            response_code: Prim::ABSENT,
            source_id: Prim::ABSENT,
            stop_test_on_fail: Prim::ABSENT,
            validate_profile_id: Prim::ABSENT,
            value: Prim::ABSENT,
            warning_only: Prim::ABSENT,
            requirement: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptSetupActionAssert {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptSetupActionAssert {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptSetupActionAssert {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.setup.action.assert.requirement` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptSetupActionAssertRequirement {
    /// `TestScript.setup.action.assert.requirement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.setup.action.assert.requirement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.requirement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.requirement.link[x]`: uri or canonical(Requirements), 0..1.
    pub link: Option<TestScriptSetupActionAssertRequirementLink>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptSetupActionAssertRequirement {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.link.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.link),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.link),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptSetupActionAssertRequirement {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptSetupActionAssertRequirement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptSetupActionAssertRequirement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptSetupActionAssertRequirement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.test` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptTest {
    /// `TestScript.test.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.test.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.test.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.test.name`: string, 0..1.
    pub name: Prim<String>,
    /// `TestScript.test.description`: string, 0..1.
    pub description: Prim<String>,
    /// `TestScript.test.action`: [`TestScriptTestAction`], 1..*.
    pub action: Vec<TestScriptTestAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptTest {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_TEST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.action.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Nodes(&self.action),
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
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptTest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptTest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptTest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptTest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.test.action` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptTestAction {
    /// `TestScript.test.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.test.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.test.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.test.action.operation`: as `TestScript.setup.action.operation`, 0..1.
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// `TestScript.test.action.assert`: as `TestScript.setup.action.assert`, 0..1.
    pub assert: Option<Box<TestScriptSetupActionAssert>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptTestAction {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_TEST_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.operation.is_some()) << 3
            | u64::from(self.assert.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.operation),
            4 => n::Place::Node(&self.assert),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.operation),
            4 => n::Slot::Node(&mut self.assert),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptTestAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            operation: None,
            assert: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptTestAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptTestAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptTestAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.teardown` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptTeardown {
    /// `TestScript.teardown.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.teardown.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.teardown.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.teardown.action`: [`TestScriptTeardownAction`], 1..*.
    pub action: Vec<TestScriptTeardownAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptTeardown {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_TEARDOWN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.action.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.action),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptTeardown {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptTeardown {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptTeardown {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptTeardown {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestScript.teardown.action` of R5.
///
/// See <https://hl7.org/fhir/R5/testscript.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestScriptTeardownAction {
    /// `TestScript.teardown.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.teardown.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.teardown.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.teardown.action.operation`: as `TestScript.setup.action.operation`, 1..1.
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestScriptTeardownAction {
    fn info(&self) -> &'static TypeInfo { &TEST_SCRIPT_TEARDOWN_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.operation.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.operation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.operation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestScriptTeardownAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            operation: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestScriptTeardownAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestScriptTeardownAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestScriptTeardownAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `TestScript.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum TestScriptVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl TestScriptVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for TestScriptVersionAlgorithm {
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

impl PartialEq for TestScriptVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TestScriptVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `TestScript.setup.action.assert.requirement.link[x]`.
#[derive(Clone)]
pub enum TestScriptSetupActionAssertRequirementLink {
    /// uri.
    Uri(Prim<String>),
    /// canonical(Requirements).
    Canonical(Prim<String>),
}

impl TestScriptSetupActionAssertRequirementLink {
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for TestScriptSetupActionAssertRequirementLink {
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

impl PartialEq for TestScriptSetupActionAssertRequirementLink {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TestScriptSetupActionAssertRequirementLink {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static TEST_SCRIPT: TypeInfo = TypeInfo::new("TestScript", "TestScript", t::TypeKind::Resource, "DomainResource", 4, n::new::<TestScript>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &TEST_SCRIPT_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
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
    FieldInfo::node(",\"origin\":", &TEST_SCRIPT_ORIGIN, 0, None, 0),
    FieldInfo::node(",\"destination\":", &TEST_SCRIPT_DESTINATION, 0, None, 0),
    FieldInfo::node(",\"metadata\":", &TEST_SCRIPT_METADATA, 0, Some(1), 0),
    FieldInfo::node(",\"scope\":", &TEST_SCRIPT_SCOPE, 0, None, 0),
    FieldInfo::node(",\"fixture\":", &TEST_SCRIPT_FIXTURE, 0, None, 0),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, None, 0).targets(&["StructureDefinition"]),
    FieldInfo::node(",\"variable\":", &TEST_SCRIPT_VARIABLE, 0, None, 0),
    FieldInfo::node(",\"setup\":", &TEST_SCRIPT_SETUP, 0, Some(1), 0),
    FieldInfo::node(",\"test\":", &TEST_SCRIPT_TEST, 0, None, 0),
    FieldInfo::node(",\"teardown\":", &TEST_SCRIPT_TEARDOWN, 0, Some(1), 0),
]);

static TEST_SCRIPT_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static TEST_SCRIPT_ORIGIN: TypeInfo = TypeInfo::new("TestScriptOrigin", "TestScript.origin", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptOrigin>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"index\":", t::PrimKind::Integer, 1, Some(1), 0),
    FieldInfo::node(",\"profile\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-profile-origin-types"),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_DESTINATION: TypeInfo = TypeInfo::new("TestScriptDestination", "TestScript.destination", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptDestination>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"index\":", t::PrimKind::Integer, 1, Some(1), 0),
    FieldInfo::node(",\"profile\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-profile-destination-types"),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_METADATA: TypeInfo = TypeInfo::new("TestScriptMetadata", "TestScript.metadata", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptMetadata>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"link\":", &TEST_SCRIPT_METADATA_LINK, 0, None, 0),
    FieldInfo::node(",\"capability\":", &TEST_SCRIPT_METADATA_CAPABILITY, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_METADATA_LINK: TypeInfo = TypeInfo::new("TestScriptMetadataLink", "TestScript.metadata.link", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptMetadataLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_METADATA_CAPABILITY: TypeInfo = TypeInfo::new("TestScriptMetadataCapability", "TestScript.metadata.capability", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptMetadataCapability>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"required\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::prim(",\"validated\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"origin\":", t::PrimKind::Integer, 0, None, 0),
    FieldInfo::prim(",\"destination\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"link\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::prim(",\"capabilities\":", t::PrimKind::Canonical, 1, Some(1), 0).targets(&["CapabilityStatement"]),
]);

pub(crate) static TEST_SCRIPT_SCOPE: TypeInfo = TypeInfo::new("TestScriptScope", "TestScript.scope", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptScope>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"artifact\":", t::PrimKind::Canonical, 1, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"conformance\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-scope-conformance-codes"),
    FieldInfo::node(",\"phase\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-scope-phase-codes"),
]);

pub(crate) static TEST_SCRIPT_FIXTURE: TypeInfo = TypeInfo::new("TestScriptFixture", "TestScript.fixture", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptFixture>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"autocreate\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::prim(",\"autodelete\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"resource\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
]);

pub(crate) static TEST_SCRIPT_VARIABLE: TypeInfo = TypeInfo::new("TestScriptVariable", "TestScript.variable", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptVariable>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"defaultValue\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"headerField\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"hint\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"sourceId\":", t::PrimKind::Id, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_SETUP: TypeInfo = TypeInfo::new("TestScriptSetup", "TestScript.setup", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptSetup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &TEST_SCRIPT_SETUP_ACTION, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION: TypeInfo = TypeInfo::new("TestScriptSetupAction", "TestScript.setup.action", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptSetupAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_SCRIPT_SETUP_ACTION_OPERATION, 0, Some(1), 0),
    FieldInfo::node(",\"assert\":", &TEST_SCRIPT_SETUP_ACTION_ASSERT, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION: TypeInfo = TypeInfo::new("TestScriptSetupActionOperation", "TestScript.setup.action.operation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptSetupActionOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-operation-codes"),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Uri, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/concrete-fhir-types"),
    FieldInfo::prim(",\"label\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"accept\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"contentType\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"destination\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"encodeRequestUrl\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::prim(",\"method\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/http-operations"),
    FieldInfo::prim(",\"origin\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"params\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"requestHeader\":", &TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER, 0, None, 0),
    FieldInfo::prim(",\"requestId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"responseId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"sourceId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"targetId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"url\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER: TypeInfo = TypeInfo::new("TestScriptSetupActionOperationRequestHeader", "TestScript.setup.action.operation.requestHeader", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptSetupActionOperationRequestHeader>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"field\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION_ASSERT: TypeInfo = TypeInfo::new("TestScriptSetupActionAssert", "TestScript.setup.action.assert", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptSetupActionAssert>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"label\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"direction\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/assert-direction-codes"),
    FieldInfo::prim(",\"compareToSourceId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"compareToSourceExpression\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"compareToSourcePath\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"contentType\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"defaultManualCompletion\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/assert-manual-completion-codes"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"headerField\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"minimumId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"navigationLinks\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"operator\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/assert-operator-codes"),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"requestMethod\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/http-operations"),
    FieldInfo::prim(",\"requestURL\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Uri, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/concrete-fhir-types"),
    FieldInfo::prim(",\"response\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/assert-response-code-types"),
    FieldInfo::prim(",\"responseCode\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"sourceId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"stopTestOnFail\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::prim(",\"validateProfileId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"warningOnly\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"requirement\":", &TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT, 0, None, 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT: TypeInfo = TypeInfo::new("TestScriptSetupActionAssertRequirement", "TestScript.setup.action.assert.requirement", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptSetupActionAssertRequirement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"link\":", &TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT_LINK_TYPES, 0, Some(1), 0),
]);

static TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT_LINK_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"linkUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
    t::Alternative::new(",\"linkCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &["Requirements"]),
];

pub(crate) static TEST_SCRIPT_TEST: TypeInfo = TypeInfo::new("TestScriptTest", "TestScript.test", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptTest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"action\":", &TEST_SCRIPT_TEST_ACTION, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_TEST_ACTION: TypeInfo = TypeInfo::new("TestScriptTestAction", "TestScript.test.action", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptTestAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_SCRIPT_SETUP_ACTION_OPERATION, 0, Some(1), 0),
    FieldInfo::node(",\"assert\":", &TEST_SCRIPT_SETUP_ACTION_ASSERT, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_TEARDOWN: TypeInfo = TypeInfo::new("TestScriptTeardown", "TestScript.teardown", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptTeardown>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &TEST_SCRIPT_TEARDOWN_ACTION, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_TEARDOWN_ACTION: TypeInfo = TypeInfo::new("TestScriptTeardownAction", "TestScript.teardown.action", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestScriptTeardownAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_SCRIPT_SETUP_ACTION_OPERATION, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(TestScript, TestScriptOrigin, TestScriptDestination, TestScriptMetadata, TestScriptMetadataLink, TestScriptMetadataCapability, TestScriptScope, TestScriptFixture, TestScriptVariable, TestScriptSetup, TestScriptSetupAction, TestScriptSetupActionOperation, TestScriptSetupActionOperationRequestHeader, TestScriptSetupActionAssert, TestScriptSetupActionAssertRequirement, TestScriptTest, TestScriptTestAction, TestScriptTeardown, TestScriptTeardownAction);
