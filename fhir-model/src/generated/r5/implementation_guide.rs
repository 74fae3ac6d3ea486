// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ImplementationGuide` and the types inside it.

/// The resource `ImplementationGuide` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuide {
    /// `ImplementationGuide.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ImplementationGuide.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ImplementationGuide.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ImplementationGuide.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ImplementationGuide.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ImplementationGuide.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `ImplementationGuide.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ImplementationGuide.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ImplementationGuide.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<ImplementationGuideVersionAlgorithm>,
    /// `ImplementationGuide.name`: string, 1..1.
    pub name: Prim<String>,
    /// `ImplementationGuide.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ImplementationGuide.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ImplementationGuide.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ImplementationGuide.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ImplementationGuide.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ImplementationGuide.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ImplementationGuide.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ImplementationGuide.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ImplementationGuide.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ImplementationGuide.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ImplementationGuide.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ImplementationGuide.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `ImplementationGuide.packageId`: id, 1..1.
    pub package_id: Prim<String>,
    /// `ImplementationGuide.license`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/spdx-license>. Codes: `codes::SPDXLicense`.
    pub license: Prim<String>,
    /// `ImplementationGuide.fhirVersion`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/FHIR-version>. Codes: `codes::FHIRVersion`.
    pub fhir_version: Vec<Prim<String>>,
    /// `ImplementationGuide.dependsOn`: [`ImplementationGuideDependsOn`], 0..*.
    pub depends_on: Vec<ImplementationGuideDependsOn>,
    /// `ImplementationGuide.global`: [`ImplementationGuideGlobal`], 0..*.
    pub global: Vec<ImplementationGuideGlobal>,
    /// `ImplementationGuide.definition`: [`ImplementationGuideDefinition`], 0..1.
    pub definition: Option<Box<ImplementationGuideDefinition>>,
    /// `ImplementationGuide.manifest`: [`ImplementationGuideManifest`], 0..1.
    pub manifest: Option<Box<ImplementationGuideManifest>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuide {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE }
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
            | u64::from(!self.package_id.is_absent()) << 25
            | u64::from(!self.license.is_absent()) << 26
            | u64::from(!self.fhir_version.is_empty()) << 27
            | u64::from(!self.depends_on.is_empty()) << 28
            | u64::from(!self.global.is_empty()) << 29
            | u64::from(self.definition.is_some()) << 30
            | u64::from(self.manifest.is_some()) << 31;
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
            25 => n::Place::Prim(&self.package_id),
            26 => n::Place::Prim(&self.license),
            27 => n::Place::Prims(&self.fhir_version),
            28 => n::Place::Nodes(&self.depends_on),
            29 => n::Place::Nodes(&self.global),
            30 => n::Place::Node(&self.definition),
            31 => n::Place::Node(&self.manifest),
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
            25 => n::Slot::Prim(&mut self.package_id),
            26 => n::Slot::Prim(&mut self.license),
            27 => n::Slot::Prims(&mut self.fhir_version),
            28 => n::Slot::Nodes(&mut self.depends_on),
            29 => n::Slot::Nodes(&mut self.global),
            30 => n::Slot::Node(&mut self.definition),
            31 => n::Slot::Node(&mut self.manifest),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuide {
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
            package_id: Prim::ABSENT,
            license: Prim::ABSENT,
            fhir_version: Vec::new(),
            depends_on: Vec::new(),
            global: Vec::new(),
            definition: None,
            manifest: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuide {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuide {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuide {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.dependsOn` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideDependsOn {
    /// `ImplementationGuide.dependsOn.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.dependsOn.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.dependsOn.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.dependsOn.uri`: canonical(ImplementationGuide), 1..1.
    pub uri: Prim<String>,
    /// `ImplementationGuide.dependsOn.packageId`: id, 0..1.
    pub package_id: Prim<String>,
    /// `ImplementationGuide.dependsOn.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ImplementationGuide.dependsOn.reason`: markdown, 0..1.
    pub reason: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideDependsOn {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_DEPENDS_ON }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.uri.is_absent()) << 3
            | u64::from(!self.package_id.is_absent()) << 4
            | u64::from(!self.version.is_absent()) << 5
            | u64::from(!self.reason.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.uri),
            4 => n::Place::Prim(&self.package_id),
            5 => n::Place::Prim(&self.version),
            6 => n::Place::Prim(&self.reason),
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
            4 => n::Slot::Prim(&mut self.package_id),
            5 => n::Slot::Prim(&mut self.version),
            6 => n::Slot::Prim(&mut self.reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideDependsOn {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            uri: Prim::ABSENT,
            package_id: Prim::ABSENT,
            version: Prim::ABSENT,
            reason: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideDependsOn {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideDependsOn {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDependsOn {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.global` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideGlobal {
    /// `ImplementationGuide.global.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.global.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.global.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.global.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub r#type: Prim<String>,
    /// `ImplementationGuide.global.profile`: canonical(StructureDefinition), 1..1.
    pub profile: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideGlobal {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_GLOBAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.profile.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.profile),
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
            4 => n::Slot::Prim(&mut self.profile),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideGlobal {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            profile: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideGlobal {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideGlobal {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideGlobal {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.definition` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideDefinition {
    /// `ImplementationGuide.definition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.definition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.grouping`: [`ImplementationGuideDefinitionGrouping`], 0..*.
    pub grouping: Vec<ImplementationGuideDefinitionGrouping>,
    /// `ImplementationGuide.definition.resource`: [`ImplementationGuideDefinitionResource`], 0..*.
    pub resource: Vec<ImplementationGuideDefinitionResource>,
    /// `ImplementationGuide.definition.page`: [`ImplementationGuideDefinitionPage`], 0..1.
    pub page: Option<Box<ImplementationGuideDefinitionPage>>,
    /// `ImplementationGuide.definition.parameter`: [`ImplementationGuideDefinitionParameter`], 0..*.
    pub parameter: Vec<ImplementationGuideDefinitionParameter>,
    /// `ImplementationGuide.definition.template`: [`ImplementationGuideDefinitionTemplate`], 0..*.
    pub template: Vec<ImplementationGuideDefinitionTemplate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideDefinition {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_DEFINITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.grouping.is_empty()) << 3
            | u64::from(!self.resource.is_empty()) << 4
            | u64::from(self.page.is_some()) << 5
            | u64::from(!self.parameter.is_empty()) << 6
            | u64::from(!self.template.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.grouping),
            4 => n::Place::Nodes(&self.resource),
            5 => n::Place::Node(&self.page),
            6 => n::Place::Nodes(&self.parameter),
            7 => n::Place::Nodes(&self.template),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.grouping),
            4 => n::Slot::Nodes(&mut self.resource),
            5 => n::Slot::Node(&mut self.page),
            6 => n::Slot::Nodes(&mut self.parameter),
            7 => n::Slot::Nodes(&mut self.template),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideDefinition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            grouping: Vec::new(),
            resource: Vec::new(),
            page: None,
            parameter: Vec::new(),
            template: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.definition.grouping` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideDefinitionGrouping {
    /// `ImplementationGuide.definition.grouping.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.definition.grouping.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.grouping.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.grouping.name`: string, 1..1.
    pub name: Prim<String>,
    /// `ImplementationGuide.definition.grouping.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideDefinitionGrouping {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_DEFINITION_GROUPING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4;
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
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideDefinitionGrouping {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideDefinitionGrouping {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideDefinitionGrouping {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDefinitionGrouping {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.definition.resource` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideDefinitionResource {
    /// `ImplementationGuide.definition.resource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.definition.resource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.resource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.resource.reference`: Reference(Resource), 1..1.
    pub reference: Option<Box<Reference>>,
    /// `ImplementationGuide.definition.resource.fhirVersion`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/FHIR-version>. Codes: `codes::FHIRVersion`.
    pub fhir_version: Vec<Prim<String>>,
    /// `ImplementationGuide.definition.resource.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ImplementationGuide.definition.resource.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ImplementationGuide.definition.resource.isExample`: boolean, 0..1.
    pub is_example: Prim<bool>,
    /// `ImplementationGuide.definition.resource.profile`: canonical(StructureDefinition), 0..*.
    pub profile: Vec<Prim<String>>,
    /// `ImplementationGuide.definition.resource.groupingId`: id, 0..1.
    pub grouping_id: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideDefinitionResource {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.reference.is_some()) << 3
            | u64::from(!self.fhir_version.is_empty()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(!self.is_example.is_absent()) << 7
            | u64::from(!self.profile.is_empty()) << 8
            | u64::from(!self.grouping_id.is_absent()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.reference),
            4 => n::Place::Prims(&self.fhir_version),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Prim(&self.is_example),
            8 => n::Place::Prims(&self.profile),
            9 => n::Place::Prim(&self.grouping_id),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.reference),
            4 => n::Slot::Prims(&mut self.fhir_version),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Prim(&mut self.is_example),
            8 => n::Slot::Prims(&mut self.profile),
            9 => n::Slot::Prim(&mut self.grouping_id),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideDefinitionResource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: None,
            fhir_version: Vec::new(),
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            is_example: Prim::ABSENT,
            profile: Vec::new(),
            grouping_id: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideDefinitionResource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideDefinitionResource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDefinitionResource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.definition.page` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideDefinitionPage {
    /// `ImplementationGuide.definition.page.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.definition.page.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.page.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.page.source[x]`: url or string or markdown, 0..1.
    pub source: Option<ImplementationGuideDefinitionPageSource>,
    /// `ImplementationGuide.definition.page.name`: url, 1..1.
    pub name: Prim<String>,
    /// `ImplementationGuide.definition.page.title`: string, 1..1.
    pub title: Prim<String>,
    /// `ImplementationGuide.definition.page.generation`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/guide-page-generation>. Codes: `codes::GuidePageGeneration`.
    pub generation: Prim<String>,
    /// `ImplementationGuide.definition.page.page`: as `ImplementationGuide.definition.page`, 0..*.
    pub page: Vec<ImplementationGuideDefinitionPage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideDefinitionPage {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_DEFINITION_PAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.source.is_some()) << 3
            | u64::from(!self.name.is_absent()) << 4
            | u64::from(!self.title.is_absent()) << 5
            | u64::from(!self.generation.is_absent()) << 6
            | u64::from(!self.page.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.source),
            4 => n::Place::Prim(&self.name),
            5 => n::Place::Prim(&self.title),
            6 => n::Place::Prim(&self.generation),
            7 => n::Place::Nodes(&self.page),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.source),
            4 => n::Slot::Prim(&mut self.name),
            5 => n::Slot::Prim(&mut self.title),
            6 => n::Slot::Prim(&mut self.generation),
            7 => n::Slot::Nodes(&mut self.page),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideDefinitionPage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            source: None,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            generation: Prim::ABSENT,
            page: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideDefinitionPage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideDefinitionPage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDefinitionPage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.definition.parameter` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideDefinitionParameter {
    /// `ImplementationGuide.definition.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.definition.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.parameter.code`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/guide-parameter-code>.
    pub code: Option<Box<Coding>>,
    /// `ImplementationGuide.definition.parameter.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideDefinitionParameter {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.value.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
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
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideDefinitionParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideDefinitionParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideDefinitionParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDefinitionParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.definition.template` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideDefinitionTemplate {
    /// `ImplementationGuide.definition.template.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.definition.template.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.template.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.template.code`: code, 1..1.
    pub code: Prim<String>,
    /// `ImplementationGuide.definition.template.source`: string, 1..1.
    pub source: Prim<String>,
    /// `ImplementationGuide.definition.template.scope`: string, 0..1.
    pub scope: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideDefinitionTemplate {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.source.is_absent()) << 4
            | u64::from(!self.scope.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.source),
            5 => n::Place::Prim(&self.scope),
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
            4 => n::Slot::Prim(&mut self.source),
            5 => n::Slot::Prim(&mut self.scope),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideDefinitionTemplate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            source: Prim::ABSENT,
            scope: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideDefinitionTemplate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideDefinitionTemplate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDefinitionTemplate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.manifest` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideManifest {
    /// `ImplementationGuide.manifest.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.manifest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.rendering`: url, 0..1.
    pub rendering: Prim<String>,
    /// `ImplementationGuide.manifest.resource`: [`ImplementationGuideManifestResource`], 1..*.
    pub resource: Vec<ImplementationGuideManifestResource>,
    /// `ImplementationGuide.manifest.page`: [`ImplementationGuideManifestPage`], 0..*.
    pub page: Vec<ImplementationGuideManifestPage>,
    /// `ImplementationGuide.manifest.image`: string, 0..*.
    pub image: Vec<Prim<String>>,
    /// `ImplementationGuide.manifest.other`: string, 0..*.
    pub other: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideManifest {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_MANIFEST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.rendering.is_absent()) << 3
            | u64::from(!self.resource.is_empty()) << 4
            | u64::from(!self.page.is_empty()) << 5
            | u64::from(!self.image.is_empty()) << 6
            | u64::from(!self.other.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.rendering),
            4 => n::Place::Nodes(&self.resource),
            5 => n::Place::Nodes(&self.page),
            6 => n::Place::Prims(&self.image),
            7 => n::Place::Prims(&self.other),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.rendering),
            4 => n::Slot::Nodes(&mut self.resource),
            5 => n::Slot::Nodes(&mut self.page),
            6 => n::Slot::Prims(&mut self.image),
            7 => n::Slot::Prims(&mut self.other),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideManifest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            rendering: Prim::ABSENT,
            resource: Vec::new(),
            page: Vec::new(),
            image: Vec::new(),
            other: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideManifest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideManifest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideManifest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.manifest.resource` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideManifestResource {
    /// `ImplementationGuide.manifest.resource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.manifest.resource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.resource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.resource.reference`: Reference(Resource), 1..1.
    pub reference: Option<Box<Reference>>,
    /// `ImplementationGuide.manifest.resource.isExample`: boolean, 0..1.
    pub is_example: Prim<bool>,
    /// `ImplementationGuide.manifest.resource.profile`: canonical(StructureDefinition), 0..*.
    pub profile: Vec<Prim<String>>,
    /// `ImplementationGuide.manifest.resource.relativePath`: url, 0..1.
    pub relative_path: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideManifestResource {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.reference.is_some()) << 3
            | u64::from(!self.is_example.is_absent()) << 4
            | u64::from(!self.profile.is_empty()) << 5
            | u64::from(!self.relative_path.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.reference),
            4 => n::Place::Prim(&self.is_example),
            5 => n::Place::Prims(&self.profile),
            6 => n::Place::Prim(&self.relative_path),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.reference),
            4 => n::Slot::Prim(&mut self.is_example),
            5 => n::Slot::Prims(&mut self.profile),
            6 => n::Slot::Prim(&mut self.relative_path),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideManifestResource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: None,
            is_example: Prim::ABSENT,
            profile: Vec::new(),
            relative_path: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideManifestResource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideManifestResource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideManifestResource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImplementationGuide.manifest.page` of R5.
///
/// See <https://hl7.org/fhir/R5/implementationguide.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ImplementationGuideManifestPage {
    /// `ImplementationGuide.manifest.page.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImplementationGuide.manifest.page.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.page.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.page.name`: string, 1..1.
    pub name: Prim<String>,
    /// `ImplementationGuide.manifest.page.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ImplementationGuide.manifest.page.anchor`: string, 0..*.
    pub anchor: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImplementationGuideManifestPage {
    fn info(&self) -> &'static TypeInfo { &IMPLEMENTATION_GUIDE_MANIFEST_PAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.title.is_absent()) << 4
            | u64::from(!self.anchor.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.title),
            5 => n::Place::Prims(&self.anchor),
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
            4 => n::Slot::Prim(&mut self.title),
            5 => n::Slot::Prims(&mut self.anchor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImplementationGuideManifestPage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            anchor: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImplementationGuideManifestPage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImplementationGuideManifestPage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImplementationGuideManifestPage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ImplementationGuide.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum ImplementationGuideVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl ImplementationGuideVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ImplementationGuideVersionAlgorithm {
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

impl PartialEq for ImplementationGuideVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImplementationGuideVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ImplementationGuide.definition.page.source[x]`.
#[derive(Clone)]
pub enum ImplementationGuideDefinitionPageSource {
    /// url.
    Url(Prim<String>),
    /// string.
    String(Prim<String>),
    /// markdown.
    Markdown(Prim<String>),
}

impl ImplementationGuideDefinitionPageSource {
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImplementationGuideDefinitionPageSource {
    fn index(&self) -> usize {
        match self {
            Self::Url(_) => 0,
            Self::String(_) => 1,
            Self::Markdown(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Url(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Markdown(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Markdown(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Url(Default::default()),
            1 => Self::String(Default::default()),
            2 => Self::Markdown(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ImplementationGuideDefinitionPageSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImplementationGuideDefinitionPageSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static IMPLEMENTATION_GUIDE: TypeInfo = TypeInfo::new("ImplementationGuide", "ImplementationGuide", t::TypeKind::Resource, "DomainResource", 4, n::new::<ImplementationGuide>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &IMPLEMENTATION_GUIDE_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
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
    FieldInfo::prim(",\"packageId\":", t::PrimKind::Id, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"license\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/spdx-license"),
    FieldInfo::prim(",\"fhirVersion\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/FHIR-version"),
    FieldInfo::node(",\"dependsOn\":", &IMPLEMENTATION_GUIDE_DEPENDS_ON, 0, None, t::SUMMARY),
    FieldInfo::node(",\"global\":", &IMPLEMENTATION_GUIDE_GLOBAL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"definition\":", &IMPLEMENTATION_GUIDE_DEFINITION, 0, Some(1), 0),
    FieldInfo::node(",\"manifest\":", &IMPLEMENTATION_GUIDE_MANIFEST, 0, Some(1), 0),
]);

static IMPLEMENTATION_GUIDE_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static IMPLEMENTATION_GUIDE_DEPENDS_ON: TypeInfo = TypeInfo::new("ImplementationGuideDependsOn", "ImplementationGuide.dependsOn", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideDependsOn>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["ImplementationGuide"]),
    FieldInfo::prim(",\"packageId\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"reason\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_GLOBAL: TypeInfo = TypeInfo::new("ImplementationGuideGlobal", "ImplementationGuide.global", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideGlobal>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
]);

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION: TypeInfo = TypeInfo::new("ImplementationGuideDefinition", "ImplementationGuide.definition", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"grouping\":", &IMPLEMENTATION_GUIDE_DEFINITION_GROUPING, 0, None, 0),
    FieldInfo::node(",\"resource\":", &IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE, 0, None, 0),
    FieldInfo::node(",\"page\":", &IMPLEMENTATION_GUIDE_DEFINITION_PAGE, 0, Some(1), 0),
    FieldInfo::node(",\"parameter\":", &IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER, 0, None, 0),
    FieldInfo::node(",\"template\":", &IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE, 0, None, 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_GROUPING: TypeInfo = TypeInfo::new("ImplementationGuideDefinitionGrouping", "ImplementationGuide.definition.grouping", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideDefinitionGrouping>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE: TypeInfo = TypeInfo::new("ImplementationGuideDefinitionResource", "ImplementationGuide.definition.resource", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideDefinitionResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), 0).targets(&["Resource"]),
    FieldInfo::prim(",\"fhirVersion\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/FHIR-version"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"isExample\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, None, 0).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"groupingId\":", t::PrimKind::Id, 0, Some(1), 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PAGE: TypeInfo = TypeInfo::new("ImplementationGuideDefinitionPage", "ImplementationGuide.definition.page", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideDefinitionPage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"source\":", &IMPLEMENTATION_GUIDE_DEFINITION_PAGE_SOURCE_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::Url, 1, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"generation\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/guide-page-generation"),
    FieldInfo::node(",\"page\":", &IMPLEMENTATION_GUIDE_DEFINITION_PAGE, 0, None, 0),
]);

static IMPLEMENTATION_GUIDE_DEFINITION_PAGE_SOURCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"sourceUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"sourceString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"sourceMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
];

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER: TypeInfo = TypeInfo::new("ImplementationGuideDefinitionParameter", "ImplementationGuide.definition.parameter", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideDefinitionParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/guide-parameter-code"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE: TypeInfo = TypeInfo::new("ImplementationGuideDefinitionTemplate", "ImplementationGuide.definition.template", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideDefinitionTemplate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0),
    FieldInfo::prim(",\"source\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"scope\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST: TypeInfo = TypeInfo::new("ImplementationGuideManifest", "ImplementationGuide.manifest", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideManifest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"rendering\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resource\":", &IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE, 1, None, t::SUMMARY),
    FieldInfo::node(",\"page\":", &IMPLEMENTATION_GUIDE_MANIFEST_PAGE, 0, None, 0),
    FieldInfo::prim(",\"image\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"other\":", t::PrimKind::String, 0, None, 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE: TypeInfo = TypeInfo::new("ImplementationGuideManifestResource", "ImplementationGuide.manifest.resource", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideManifestResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"isExample\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, None, 0).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"relativePath\":", t::PrimKind::Url, 0, Some(1), 0),
]);

pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST_PAGE: TypeInfo = TypeInfo::new("ImplementationGuideManifestPage", "ImplementationGuide.manifest.page", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ImplementationGuideManifestPage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"anchor\":", t::PrimKind::String, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ImplementationGuide, ImplementationGuideDependsOn, ImplementationGuideGlobal, ImplementationGuideDefinition, ImplementationGuideDefinitionGrouping, ImplementationGuideDefinitionResource, ImplementationGuideDefinitionPage, ImplementationGuideDefinitionParameter, ImplementationGuideDefinitionTemplate, ImplementationGuideManifest, ImplementationGuideManifestResource, ImplementationGuideManifestPage);
