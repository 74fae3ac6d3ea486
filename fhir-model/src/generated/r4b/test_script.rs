// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `TestScript` and the types inside it.

/// The resource `TestScript` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct TestScript {
    /// `TestScript.id`: id, 0..1.
    pub id: Prim<String>,
    /// `TestScript.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `TestScript.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `TestScript.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `TestScript.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `TestScript.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `TestScript.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `TestScript.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `TestScript.version`: string, 0..1.
    pub version: Prim<String>,
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
    /// `TestScript.origin`: [`TestScriptOrigin`], 0..*.
    pub origin: Vec<TestScriptOrigin>,
    /// `TestScript.destination`: [`TestScriptDestination`], 0..*.
    pub destination: Vec<TestScriptDestination>,
    /// `TestScript.metadata`: [`TestScriptMetadata`], 0..1.
    pub metadata: Option<Box<TestScriptMetadata>>,
    /// `TestScript.fixture`: [`TestScriptFixture`], 0..*.
    pub fixture: Vec<TestScriptFixture>,
    /// `TestScript.profile`: Reference(Resource), 0..*.
    pub profile: Vec<Reference>,
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
            | u64::from(!self.origin.is_empty()) << 23
            | u64::from(!self.destination.is_empty()) << 24
            | u64::from(self.metadata.is_some()) << 25
            | u64::from(!self.fixture.is_empty()) << 26
            | u64::from(!self.profile.is_empty()) << 27
            | u64::from(!self.variable.is_empty()) << 28
            | u64::from(self.setup.is_some()) << 29
            | u64::from(!self.test.is_empty()) << 30
            | u64::from(self.teardown.is_some()) << 31;
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
            23 => n::Place::Nodes(&self.origin),
            24 => n::Place::Nodes(&self.destination),
            25 => n::Place::Node(&self.metadata),
            26 => n::Place::Nodes(&self.fixture),
            27 => n::Place::Nodes(&self.profile),
            28 => n::Place::Nodes(&self.variable),
            29 => n::Place::Node(&self.setup),
            30 => n::Place::Nodes(&self.test),
            31 => n::Place::Node(&self.teardown),
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
            23 => n::Slot::Nodes(&mut self.origin),
            24 => n::Slot::Nodes(&mut self.destination),
            25 => n::Slot::Node(&mut self.metadata),
            26 => n::Slot::Nodes(&mut self.fixture),
            27 => n::Slot::Nodes(&mut self.profile),
            28 => n::Slot::Nodes(&mut self.variable),
            29 => n::Slot::Node(&mut self.setup),
            30 => n::Slot::Nodes(&mut self.test),
            31 => n::Slot::Node(&mut self.teardown),
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
            origin: Vec::new(),
            destination: Vec::new(),
            metadata: None,
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

/// The element `TestScript.origin` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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
            | u64::from(self.profile.is_some()) << 4;
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

/// The element `TestScript.destination` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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
            | u64::from(self.profile.is_some()) << 4;
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

/// The element `TestScript.metadata` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.metadata.link` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.metadata.capability` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.fixture` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.variable` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.setup` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.setup.action` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.setup.action.operation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct TestScriptSetupActionOperation {
    /// `TestScript.setup.action.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestScript.setup.action.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.type`: Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/testscript-operation-codes>.
    pub r#type: Option<Box<Coding>>,
    /// `TestScript.setup.action.operation.resource`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/defined-types>. Codes: `codes::FHIRDefinedType`.
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

/// The element `TestScript.setup.action.operation.requestHeader` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.setup.action.assert` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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
    /// `TestScript.setup.action.assert.resource`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/defined-types>. Codes: `codes::FHIRDefinedType`.
    pub resource: Prim<String>,
    /// `TestScript.setup.action.assert.response`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/assert-response-code-types>. Codes: `codes::AssertionResponseTypes`.
    pub response: Prim<String>,
    /// `TestScript.setup.action.assert.responseCode`: string, 0..1.
    pub response_code: Prim<String>,
    /// `TestScript.setup.action.assert.sourceId`: id, 0..1.
    pub source_id: Prim<String>,
    /// `TestScript.setup.action.assert.validateProfileId`: id, 0..1.
    pub validate_profile_id: Prim<String>,
    /// `TestScript.setup.action.assert.value`: string, 0..1.
    pub value: Prim<String>,
    /// `TestScript.setup.action.assert.warningOnly`: boolean, 1..1.
    pub warning_only: Prim<bool>,
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
            | u64::from(!self.expression.is_absent()) << 10
            | u64::from(!self.header_field.is_absent()) << 11
            | u64::from(!self.minimum_id.is_absent()) << 12
            | u64::from(!self.navigation_links.is_absent()) << 13
            | u64::from(!self.operator.is_absent()) << 14
            | u64::from(!self.path.is_absent()) << 15
            | u64::from(!self.request_method.is_absent()) << 16
            | u64::from(!self.request_url.is_absent()) << 17
            | u64::from(!self.resource.is_absent()) << 18
            | u64::from(!self.response.is_absent()) << 19
            | u64::from(!self.response_code.is_absent()) << 20
            | u64::from(!self.source_id.is_absent()) << 21
            | u64::from(!self.validate_profile_id.is_absent()) << 22
            | u64::from(!self.value.is_absent()) << 23
            | u64::from(!self.warning_only.is_absent()) << 24;
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
            10 => n::Place::Prim(&self.expression),
            11 => n::Place::Prim(&self.header_field),
            12 => n::Place::Prim(&self.minimum_id),
            13 => n::Place::Prim(&self.navigation_links),
            14 => n::Place::Prim(&self.operator),
            15 => n::Place::Prim(&self.path),
            16 => n::Place::Prim(&self.request_method),
            17 => n::Place::Prim(&self.request_url),
            18 => n::Place::Prim(&self.resource),
            19 => n::Place::Prim(&self.response),
            20 => n::Place::Prim(&self.response_code),
            21 => n::Place::Prim(&self.source_id),
            22 => n::Place::Prim(&self.validate_profile_id),
            23 => n::Place::Prim(&self.value),
            24 => n::Place::Prim(&self.warning_only),
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
            10 => n::Slot::Prim(&mut self.expression),
            11 => n::Slot::Prim(&mut self.header_field),
            12 => n::Slot::Prim(&mut self.minimum_id),
            13 => n::Slot::Prim(&mut self.navigation_links),
            14 => n::Slot::Prim(&mut self.operator),
            15 => n::Slot::Prim(&mut self.path),
            16 => n::Slot::Prim(&mut self.request_method),
            17 => n::Slot::Prim(&mut self.request_url),
            18 => n::Slot::Prim(&mut self.resource),
            19 => n::Slot::Prim(&mut self.response),
            20 => n::Slot::Prim(&mut self.response_code),
            21 => n::Slot::Prim(&mut self.source_id),
            22 => n::Slot::Prim(&mut self.validate_profile_id),
            23 => n::Slot::Prim(&mut self.value),
            24 => n::Slot::Prim(&mut self.warning_only),
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
            validate_profile_id: Prim::ABSENT,
            value: Prim::ABSENT,
            warning_only: Prim::ABSENT,
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

/// The element `TestScript.test` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.test.action` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.teardown` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

/// The element `TestScript.teardown.action` of R4B.
///
/// See <https://hl7.org/fhir/R4B/testscript.html>.
/// Compiled by the feature `r4b-specialized`.
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

pub(crate) static TEST_SCRIPT: TypeInfo = TypeInfo::new("TestScript", "TestScript", t::TypeKind::Resource, "DomainResource", 2, n::new::<TestScript>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
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
    FieldInfo::node(",\"origin\":", &TEST_SCRIPT_ORIGIN, 0, None, 0),
    FieldInfo::node(",\"destination\":", &TEST_SCRIPT_DESTINATION, 0, None, 0),
    FieldInfo::node(",\"metadata\":", &TEST_SCRIPT_METADATA, 0, Some(1), 0),
    FieldInfo::node(",\"fixture\":", &TEST_SCRIPT_FIXTURE, 0, None, 0),
    FieldInfo::node(",\"profile\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"variable\":", &TEST_SCRIPT_VARIABLE, 0, None, 0),
    FieldInfo::node(",\"setup\":", &TEST_SCRIPT_SETUP, 0, Some(1), 0),
    FieldInfo::node(",\"test\":", &TEST_SCRIPT_TEST, 0, None, 0),
    FieldInfo::node(",\"teardown\":", &TEST_SCRIPT_TEARDOWN, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_ORIGIN: TypeInfo = TypeInfo::new("TestScriptOrigin", "TestScript.origin", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptOrigin>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"index\":", t::PrimKind::Integer, 1, Some(1), 0),
    FieldInfo::node(",\"profile\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-profile-origin-types"),
]);

pub(crate) static TEST_SCRIPT_DESTINATION: TypeInfo = TypeInfo::new("TestScriptDestination", "TestScript.destination", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptDestination>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"index\":", t::PrimKind::Integer, 1, Some(1), 0),
    FieldInfo::node(",\"profile\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-profile-destination-types"),
]);

pub(crate) static TEST_SCRIPT_METADATA: TypeInfo = TypeInfo::new("TestScriptMetadata", "TestScript.metadata", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptMetadata>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"link\":", &TEST_SCRIPT_METADATA_LINK, 0, None, 0),
    FieldInfo::node(",\"capability\":", &TEST_SCRIPT_METADATA_CAPABILITY, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_METADATA_LINK: TypeInfo = TypeInfo::new("TestScriptMetadataLink", "TestScript.metadata.link", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptMetadataLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_METADATA_CAPABILITY: TypeInfo = TypeInfo::new("TestScriptMetadataCapability", "TestScript.metadata.capability", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptMetadataCapability>, &[
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

pub(crate) static TEST_SCRIPT_FIXTURE: TypeInfo = TypeInfo::new("TestScriptFixture", "TestScript.fixture", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptFixture>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"autocreate\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::prim(",\"autodelete\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"resource\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
]);

pub(crate) static TEST_SCRIPT_VARIABLE: TypeInfo = TypeInfo::new("TestScriptVariable", "TestScript.variable", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptVariable>, &[
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

pub(crate) static TEST_SCRIPT_SETUP: TypeInfo = TypeInfo::new("TestScriptSetup", "TestScript.setup", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptSetup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &TEST_SCRIPT_SETUP_ACTION, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION: TypeInfo = TypeInfo::new("TestScriptSetupAction", "TestScript.setup.action", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptSetupAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_SCRIPT_SETUP_ACTION_OPERATION, 0, Some(1), 0),
    FieldInfo::node(",\"assert\":", &TEST_SCRIPT_SETUP_ACTION_ASSERT, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION: TypeInfo = TypeInfo::new("TestScriptSetupActionOperation", "TestScript.setup.action.operation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptSetupActionOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODING, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/testscript-operation-codes"),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/defined-types"),
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

pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER: TypeInfo = TypeInfo::new("TestScriptSetupActionOperationRequestHeader", "TestScript.setup.action.operation.requestHeader", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptSetupActionOperationRequestHeader>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"field\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_SETUP_ACTION_ASSERT: TypeInfo = TypeInfo::new("TestScriptSetupActionAssert", "TestScript.setup.action.assert", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptSetupActionAssert>, &[
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
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"headerField\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"minimumId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"navigationLinks\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"operator\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/assert-operator-codes"),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"requestMethod\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/http-operations"),
    FieldInfo::prim(",\"requestURL\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/defined-types"),
    FieldInfo::prim(",\"response\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/assert-response-code-types"),
    FieldInfo::prim(",\"responseCode\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"sourceId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"validateProfileId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"warningOnly\":", t::PrimKind::Boolean, 1, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_TEST: TypeInfo = TypeInfo::new("TestScriptTest", "TestScript.test", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptTest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"action\":", &TEST_SCRIPT_TEST_ACTION, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_TEST_ACTION: TypeInfo = TypeInfo::new("TestScriptTestAction", "TestScript.test.action", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptTestAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_SCRIPT_SETUP_ACTION_OPERATION, 0, Some(1), 0),
    FieldInfo::node(",\"assert\":", &TEST_SCRIPT_SETUP_ACTION_ASSERT, 0, Some(1), 0),
]);

pub(crate) static TEST_SCRIPT_TEARDOWN: TypeInfo = TypeInfo::new("TestScriptTeardown", "TestScript.teardown", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptTeardown>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &TEST_SCRIPT_TEARDOWN_ACTION, 1, None, 0),
]);

pub(crate) static TEST_SCRIPT_TEARDOWN_ACTION: TypeInfo = TypeInfo::new("TestScriptTeardownAction", "TestScript.teardown.action", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<TestScriptTeardownAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_SCRIPT_SETUP_ACTION_OPERATION, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(TestScript, TestScriptOrigin, TestScriptDestination, TestScriptMetadata, TestScriptMetadataLink, TestScriptMetadataCapability, TestScriptFixture, TestScriptVariable, TestScriptSetup, TestScriptSetupAction, TestScriptSetupActionOperation, TestScriptSetupActionOperationRequestHeader, TestScriptSetupActionAssert, TestScriptTest, TestScriptTestAction, TestScriptTeardown, TestScriptTeardownAction);
