// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CapabilityStatement` and the types inside it.

/// The resource `CapabilityStatement` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatement {
    /// `CapabilityStatement.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CapabilityStatement.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CapabilityStatement.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CapabilityStatement.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CapabilityStatement.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CapabilityStatement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `CapabilityStatement.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CapabilityStatement.name`: string, 0..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.title`: string, 0..1.
    pub title: Prim<String>,
    /// `CapabilityStatement.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `CapabilityStatement.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `CapabilityStatement.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `CapabilityStatement.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `CapabilityStatement.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `CapabilityStatement.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `CapabilityStatement.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `CapabilityStatement.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CapabilityStatement.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `CapabilityStatement.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `CapabilityStatement.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/capability-statement-kind>. Codes: `codes::CapabilityStatementKind`.
    pub kind: Prim<String>,
    /// `CapabilityStatement.instantiates`: canonical(CapabilityStatement), 0..*.
    pub instantiates: Vec<Prim<String>>,
    /// `CapabilityStatement.imports`: canonical(CapabilityStatement), 0..*.
    pub imports: Vec<Prim<String>>,
    /// `CapabilityStatement.software`: [`CapabilityStatementSoftware`], 0..1.
    pub software: Option<Box<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation`: [`CapabilityStatementImplementation`], 0..1.
    pub implementation: Option<Box<CapabilityStatementImplementation>>,
    /// `CapabilityStatement.fhirVersion`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/FHIR-version>. Codes: `codes::FHIRVersion`.
    pub fhir_version: Prim<String>,
    /// `CapabilityStatement.format`: code, 1..*. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub format: Vec<Prim<String>>,
    /// `CapabilityStatement.patchFormat`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub patch_format: Vec<Prim<String>>,
    /// `CapabilityStatement.implementationGuide`: canonical(ImplementationGuide), 0..*.
    pub implementation_guide: Vec<Prim<String>>,
    /// `CapabilityStatement.rest`: [`CapabilityStatementRest`], 0..*.
    pub rest: Vec<CapabilityStatementRest>,
    /// `CapabilityStatement.messaging`: [`CapabilityStatementMessaging`], 0..*.
    pub messaging: Vec<CapabilityStatementMessaging>,
    /// `CapabilityStatement.document`: [`CapabilityStatementDocument`], 0..*.
    pub document: Vec<CapabilityStatementDocument>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatement {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT }
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
            | u64::from(!self.instantiates.is_empty()) << 23
            | u64::from(!self.imports.is_empty()) << 24
            | u64::from(self.software.is_some()) << 25
            | u64::from(self.implementation.is_some()) << 26
            | u64::from(!self.fhir_version.is_absent()) << 27
            | u64::from(!self.format.is_empty()) << 28
            | u64::from(!self.patch_format.is_empty()) << 29
            | u64::from(!self.implementation_guide.is_empty()) << 30
            | u64::from(!self.rest.is_empty()) << 31
            | u64::from(!self.messaging.is_empty()) << 32
            | u64::from(!self.document.is_empty()) << 33;
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
            23 => n::Place::Prims(&self.instantiates),
            24 => n::Place::Prims(&self.imports),
            25 => n::Place::Node(&self.software),
            26 => n::Place::Node(&self.implementation),
            27 => n::Place::Prim(&self.fhir_version),
            28 => n::Place::Prims(&self.format),
            29 => n::Place::Prims(&self.patch_format),
            30 => n::Place::Prims(&self.implementation_guide),
            31 => n::Place::Nodes(&self.rest),
            32 => n::Place::Nodes(&self.messaging),
            33 => n::Place::Nodes(&self.document),
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
            23 => n::Slot::Prims(&mut self.instantiates),
            24 => n::Slot::Prims(&mut self.imports),
            25 => n::Slot::Node(&mut self.software),
            26 => n::Slot::Node(&mut self.implementation),
            27 => n::Slot::Prim(&mut self.fhir_version),
            28 => n::Slot::Prims(&mut self.format),
            29 => n::Slot::Prims(&mut self.patch_format),
            30 => n::Slot::Prims(&mut self.implementation_guide),
            31 => n::Slot::Nodes(&mut self.rest),
            32 => n::Slot::Nodes(&mut self.messaging),
            33 => n::Slot::Nodes(&mut self.document),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatement {
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
            instantiates: Vec::new(),
            imports: Vec::new(),
            software: None,
            implementation: None,
            fhir_version: Prim::ABSENT,
            format: Vec::new(),
            patch_format: Vec::new(),
            implementation_guide: Vec::new(),
            rest: Vec::new(),
            messaging: Vec::new(),
            document: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.software` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementSoftware {
    /// `CapabilityStatement.software.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.software.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.software.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.software.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.software.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CapabilityStatement.software.releaseDate`: dateTime, 0..1.
    pub release_date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementSoftware {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_SOFTWARE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.version.is_absent()) << 4
            | u64::from(!self.release_date.is_absent()) << 5;
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
            5 => n::Place::Prim(&self.release_date),
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
            5 => n::Slot::Prim(&mut self.release_date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementSoftware {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            version: Prim::ABSENT,
            release_date: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementSoftware {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementSoftware {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementSoftware {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.implementation` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementImplementation {
    /// `CapabilityStatement.implementation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.implementation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.implementation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.implementation.description`: string, 1..1.
    pub description: Prim<String>,
    /// `CapabilityStatement.implementation.url`: url, 0..1.
    pub url: Prim<String>,
    /// `CapabilityStatement.implementation.custodian`: Reference(Organization), 0..1.
    pub custodian: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementImplementation {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_IMPLEMENTATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.url.is_absent()) << 4
            | u64::from(self.custodian.is_some()) << 5;
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
            5 => n::Place::Node(&self.custodian),
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
            5 => n::Slot::Node(&mut self.custodian),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementImplementation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            url: Prim::ABSENT,
            custodian: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementImplementation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementImplementation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementImplementation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.rest` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementRest {
    /// `CapabilityStatement.rest.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/restful-capability-mode>. Codes: `codes::RestfulCapabilityMode`.
    pub mode: Prim<String>,
    /// `CapabilityStatement.rest.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.rest.security`: [`CapabilityStatementRestSecurity`], 0..1.
    pub security: Option<Box<CapabilityStatementRestSecurity>>,
    /// `CapabilityStatement.rest.resource`: [`CapabilityStatementRestResource`], 0..*.
    pub resource: Vec<CapabilityStatementRestResource>,
    /// `CapabilityStatement.rest.interaction`: [`CapabilityStatementRestInteraction`], 0..*.
    pub interaction: Vec<CapabilityStatementRestInteraction>,
    /// `CapabilityStatement.rest.searchParam`: as `CapabilityStatement.rest.resource.searchParam`, 0..*.
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.operation`: as `CapabilityStatement.rest.resource.operation`, 0..*.
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// `CapabilityStatement.rest.compartment`: canonical(CompartmentDefinition), 0..*.
    pub compartment: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRest {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.mode.is_absent()) << 3
            | u64::from(!self.documentation.is_absent()) << 4
            | u64::from(self.security.is_some()) << 5
            | u64::from(!self.resource.is_empty()) << 6
            | u64::from(!self.interaction.is_empty()) << 7
            | u64::from(!self.search_param.is_empty()) << 8
            | u64::from(!self.operation.is_empty()) << 9
            | u64::from(!self.compartment.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.mode),
            4 => n::Place::Prim(&self.documentation),
            5 => n::Place::Node(&self.security),
            6 => n::Place::Nodes(&self.resource),
            7 => n::Place::Nodes(&self.interaction),
            8 => n::Place::Nodes(&self.search_param),
            9 => n::Place::Nodes(&self.operation),
            10 => n::Place::Prims(&self.compartment),
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
            4 => n::Slot::Prim(&mut self.documentation),
            5 => n::Slot::Node(&mut self.security),
            6 => n::Slot::Nodes(&mut self.resource),
            7 => n::Slot::Nodes(&mut self.interaction),
            8 => n::Slot::Nodes(&mut self.search_param),
            9 => n::Slot::Nodes(&mut self.operation),
            10 => n::Slot::Prims(&mut self.compartment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementRest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            mode: Prim::ABSENT,
            documentation: Prim::ABSENT,
            security: None,
            resource: Vec::new(),
            interaction: Vec::new(),
            search_param: Vec::new(),
            operation: Vec::new(),
            compartment: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementRest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementRest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementRest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.rest.security` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementRestSecurity {
    /// `CapabilityStatement.rest.security.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.security.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.cors`: boolean, 0..1.
    pub cors: Prim<bool>,
    /// `CapabilityStatement.rest.security.service`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/restful-security-service>.
    pub service: Vec<CodeableConcept>,
    /// `CapabilityStatement.rest.security.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestSecurity {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_SECURITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.cors.is_absent()) << 3
            | u64::from(!self.service.is_empty()) << 4
            | u64::from(!self.description.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.cors),
            4 => n::Place::Nodes(&self.service),
            5 => n::Place::Prim(&self.description),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.cors),
            4 => n::Slot::Nodes(&mut self.service),
            5 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementRestSecurity {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            cors: Prim::ABSENT,
            service: Vec::new(),
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementRestSecurity {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementRestSecurity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementRestSecurity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.rest.resource` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementRestResource {
    /// `CapabilityStatement.rest.resource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub r#type: Prim<String>,
    /// `CapabilityStatement.rest.resource.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// `CapabilityStatement.rest.resource.supportedProfile`: canonical(StructureDefinition), 0..*.
    pub supported_profile: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.rest.resource.interaction`: [`CapabilityStatementRestResourceInteraction`], 0..*.
    pub interaction: Vec<CapabilityStatementRestResourceInteraction>,
    /// `CapabilityStatement.rest.resource.versioning`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/versioning-policy>. Codes: `codes::ResourceVersionPolicy`.
    pub versioning: Prim<String>,
    /// `CapabilityStatement.rest.resource.readHistory`: boolean, 0..1.
    pub read_history: Prim<bool>,
    /// `CapabilityStatement.rest.resource.updateCreate`: boolean, 0..1.
    pub update_create: Prim<bool>,
    /// `CapabilityStatement.rest.resource.conditionalCreate`: boolean, 0..1.
    pub conditional_create: Prim<bool>,
    /// `CapabilityStatement.rest.resource.conditionalRead`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/conditional-read-status>. Codes: `codes::ConditionalReadStatus`.
    pub conditional_read: Prim<String>,
    /// `CapabilityStatement.rest.resource.conditionalUpdate`: boolean, 0..1.
    pub conditional_update: Prim<bool>,
    /// `CapabilityStatement.rest.resource.conditionalDelete`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/conditional-delete-status>. Codes: `codes::ConditionalDeleteStatus`.
    pub conditional_delete: Prim<String>,
    /// `CapabilityStatement.rest.resource.referencePolicy`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/reference-handling-policy>. Codes: `codes::ReferenceHandlingPolicy`.
    pub reference_policy: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.searchInclude`: string, 0..*.
    pub search_include: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.searchRevInclude`: string, 0..*.
    pub search_rev_include: Vec<Prim<String>>,
    /// `CapabilityStatement.rest.resource.searchParam`: [`CapabilityStatementRestResourceSearchParam`], 0..*.
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.resource.operation`: [`CapabilityStatementRestResourceOperation`], 0..*.
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResource {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.profile.is_absent()) << 4
            | u64::from(!self.supported_profile.is_empty()) << 5
            | u64::from(!self.documentation.is_absent()) << 6
            | u64::from(!self.interaction.is_empty()) << 7
            | u64::from(!self.versioning.is_absent()) << 8
            | u64::from(!self.read_history.is_absent()) << 9
            | u64::from(!self.update_create.is_absent()) << 10
            | u64::from(!self.conditional_create.is_absent()) << 11
            | u64::from(!self.conditional_read.is_absent()) << 12
            | u64::from(!self.conditional_update.is_absent()) << 13
            | u64::from(!self.conditional_delete.is_absent()) << 14
            | u64::from(!self.reference_policy.is_empty()) << 15
            | u64::from(!self.search_include.is_empty()) << 16
            | u64::from(!self.search_rev_include.is_empty()) << 17
            | u64::from(!self.search_param.is_empty()) << 18
            | u64::from(!self.operation.is_empty()) << 19;
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
            5 => n::Place::Prims(&self.supported_profile),
            6 => n::Place::Prim(&self.documentation),
            7 => n::Place::Nodes(&self.interaction),
            8 => n::Place::Prim(&self.versioning),
            9 => n::Place::Prim(&self.read_history),
            10 => n::Place::Prim(&self.update_create),
            11 => n::Place::Prim(&self.conditional_create),
            12 => n::Place::Prim(&self.conditional_read),
            13 => n::Place::Prim(&self.conditional_update),
            14 => n::Place::Prim(&self.conditional_delete),
            15 => n::Place::Prims(&self.reference_policy),
            16 => n::Place::Prims(&self.search_include),
            17 => n::Place::Prims(&self.search_rev_include),
            18 => n::Place::Nodes(&self.search_param),
            19 => n::Place::Nodes(&self.operation),
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
            5 => n::Slot::Prims(&mut self.supported_profile),
            6 => n::Slot::Prim(&mut self.documentation),
            7 => n::Slot::Nodes(&mut self.interaction),
            8 => n::Slot::Prim(&mut self.versioning),
            9 => n::Slot::Prim(&mut self.read_history),
            10 => n::Slot::Prim(&mut self.update_create),
            11 => n::Slot::Prim(&mut self.conditional_create),
            12 => n::Slot::Prim(&mut self.conditional_read),
            13 => n::Slot::Prim(&mut self.conditional_update),
            14 => n::Slot::Prim(&mut self.conditional_delete),
            15 => n::Slot::Prims(&mut self.reference_policy),
            16 => n::Slot::Prims(&mut self.search_include),
            17 => n::Slot::Prims(&mut self.search_rev_include),
            18 => n::Slot::Nodes(&mut self.search_param),
            19 => n::Slot::Nodes(&mut self.operation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementRestResource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            profile: Prim::ABSENT,
            supported_profile: Vec::new(),
            documentation: Prim::ABSENT,
            interaction: Vec::new(),
            versioning: Prim::ABSENT,
            read_history: Prim::ABSENT,
            update_create: Prim::ABSENT,
            conditional_create: Prim::ABSENT,
            conditional_read: Prim::ABSENT,
            conditional_update: Prim::ABSENT,
            conditional_delete: Prim::ABSENT,
            reference_policy: Vec::new(),
            search_include: Vec::new(),
            search_rev_include: Vec::new(),
            search_param: Vec::new(),
            operation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementRestResource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementRestResource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementRestResource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.rest.resource.interaction` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementRestResourceInteraction {
    /// `CapabilityStatement.rest.resource.interaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.interaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/type-restful-interaction>. Codes: `codes::TypeRestfulInteraction`.
    pub code: Prim<String>,
    /// `CapabilityStatement.rest.resource.interaction.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResourceInteraction {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.documentation.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
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
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementRestResourceInteraction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementRestResourceInteraction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementRestResourceInteraction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementRestResourceInteraction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.rest.resource.searchParam` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementRestResourceSearchParam {
    /// `CapabilityStatement.rest.resource.searchParam.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.definition`: canonical(SearchParameter), 0..1.
    pub definition: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-param-type>. Codes: `codes::SearchParamType`.
    pub r#type: Prim<String>,
    /// `CapabilityStatement.rest.resource.searchParam.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResourceSearchParam {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.definition.is_absent()) << 4
            | u64::from(!self.r#type.is_absent()) << 5
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
            4 => n::Place::Prim(&self.definition),
            5 => n::Place::Prim(&self.r#type),
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
            4 => n::Slot::Prim(&mut self.definition),
            5 => n::Slot::Prim(&mut self.r#type),
            6 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementRestResourceSearchParam {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            definition: Prim::ABSENT,
            r#type: Prim::ABSENT,
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementRestResourceSearchParam {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementRestResourceSearchParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementRestResourceSearchParam {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.rest.resource.operation` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementRestResourceOperation {
    /// `CapabilityStatement.rest.resource.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.resource.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.operation.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CapabilityStatement.rest.resource.operation.definition`: canonical(OperationDefinition), 1..1.
    pub definition: Prim<String>,
    /// `CapabilityStatement.rest.resource.operation.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestResourceOperation {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.definition.is_absent()) << 4
            | u64::from(!self.documentation.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.definition),
            5 => n::Place::Prim(&self.documentation),
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
            4 => n::Slot::Prim(&mut self.definition),
            5 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementRestResourceOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            definition: Prim::ABSENT,
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementRestResourceOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementRestResourceOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementRestResourceOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.rest.interaction` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementRestInteraction {
    /// `CapabilityStatement.rest.interaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.rest.interaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.interaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.interaction.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/system-restful-interaction>. Codes: `codes::SystemRestfulInteraction`.
    pub code: Prim<String>,
    /// `CapabilityStatement.rest.interaction.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementRestInteraction {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_REST_INTERACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.documentation.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
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
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementRestInteraction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementRestInteraction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementRestInteraction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementRestInteraction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.messaging` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementMessaging {
    /// `CapabilityStatement.messaging.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.messaging.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint`: [`CapabilityStatementMessagingEndpoint`], 0..*.
    pub endpoint: Vec<CapabilityStatementMessagingEndpoint>,
    /// `CapabilityStatement.messaging.reliableCache`: unsignedInt, 0..1.
    pub reliable_cache: Prim<u32>,
    /// `CapabilityStatement.messaging.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.messaging.supportedMessage`: [`CapabilityStatementMessagingSupportedMessage`], 0..*.
    pub supported_message: Vec<CapabilityStatementMessagingSupportedMessage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementMessaging {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_MESSAGING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.endpoint.is_empty()) << 3
            | u64::from(!self.reliable_cache.is_absent()) << 4
            | u64::from(!self.documentation.is_absent()) << 5
            | u64::from(!self.supported_message.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.endpoint),
            4 => n::Place::Prim(&self.reliable_cache),
            5 => n::Place::Prim(&self.documentation),
            6 => n::Place::Nodes(&self.supported_message),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.endpoint),
            4 => n::Slot::Prim(&mut self.reliable_cache),
            5 => n::Slot::Prim(&mut self.documentation),
            6 => n::Slot::Nodes(&mut self.supported_message),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementMessaging {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            endpoint: Vec::new(),
            reliable_cache: Prim::ABSENT,
            documentation: Prim::ABSENT,
            supported_message: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementMessaging {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementMessaging {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementMessaging {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.messaging.endpoint` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementMessagingEndpoint {
    /// `CapabilityStatement.messaging.endpoint.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.messaging.endpoint.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint.protocol`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/message-transport>.
    pub protocol: Option<Box<Coding>>,
    /// `CapabilityStatement.messaging.endpoint.address`: url, 1..1.
    pub address: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementMessagingEndpoint {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.protocol.is_some()) << 3
            | u64::from(!self.address.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.protocol),
            4 => n::Place::Prim(&self.address),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.protocol),
            4 => n::Slot::Prim(&mut self.address),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementMessagingEndpoint {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            protocol: None,
            address: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementMessagingEndpoint {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementMessagingEndpoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementMessagingEndpoint {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.messaging.supportedMessage` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementMessagingSupportedMessage {
    /// `CapabilityStatement.messaging.supportedMessage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.messaging.supportedMessage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/event-capability-mode>. Codes: `codes::EventCapabilityMode`.
    pub mode: Prim<String>,
    /// `CapabilityStatement.messaging.supportedMessage.definition`: canonical(MessageDefinition), 1..1.
    pub definition: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementMessagingSupportedMessage {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.mode.is_absent()) << 3
            | u64::from(!self.definition.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.mode),
            4 => n::Place::Prim(&self.definition),
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
            4 => n::Slot::Prim(&mut self.definition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementMessagingSupportedMessage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            mode: Prim::ABSENT,
            definition: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementMessagingSupportedMessage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementMessagingSupportedMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementMessagingSupportedMessage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CapabilityStatement.document` of R4.
///
/// See <https://hl7.org/fhir/R4/capabilitystatement.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CapabilityStatementDocument {
    /// `CapabilityStatement.document.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CapabilityStatement.document.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.document.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.document.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-mode>. Codes: `codes::DocumentMode`.
    pub mode: Prim<String>,
    /// `CapabilityStatement.document.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `CapabilityStatement.document.profile`: canonical(StructureDefinition), 1..1.
    pub profile: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CapabilityStatementDocument {
    fn info(&self) -> &'static TypeInfo { &CAPABILITY_STATEMENT_DOCUMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.mode.is_absent()) << 3
            | u64::from(!self.documentation.is_absent()) << 4
            | u64::from(!self.profile.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.mode),
            4 => n::Place::Prim(&self.documentation),
            5 => n::Place::Prim(&self.profile),
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
            4 => n::Slot::Prim(&mut self.documentation),
            5 => n::Slot::Prim(&mut self.profile),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CapabilityStatementDocument {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            mode: Prim::ABSENT,
            documentation: Prim::ABSENT,
            profile: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CapabilityStatementDocument {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CapabilityStatementDocument {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CapabilityStatementDocument {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CAPABILITY_STATEMENT: TypeInfo = TypeInfo::new("CapabilityStatement", "CapabilityStatement", t::TypeKind::Resource, "DomainResource", 1, n::new::<CapabilityStatement>, &[
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
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/capability-statement-kind"),
    FieldInfo::prim(",\"instantiates\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["CapabilityStatement"]),
    FieldInfo::prim(",\"imports\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["CapabilityStatement"]),
    FieldInfo::node(",\"software\":", &CAPABILITY_STATEMENT_SOFTWARE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"implementation\":", &CAPABILITY_STATEMENT_IMPLEMENTATION, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"fhirVersion\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/FHIR-version"),
    FieldInfo::prim(",\"format\":", t::PrimKind::Code, 1, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"patchFormat\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"implementationGuide\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ImplementationGuide"]),
    FieldInfo::node(",\"rest\":", &CAPABILITY_STATEMENT_REST, 0, None, t::SUMMARY),
    FieldInfo::node(",\"messaging\":", &CAPABILITY_STATEMENT_MESSAGING, 0, None, t::SUMMARY),
    FieldInfo::node(",\"document\":", &CAPABILITY_STATEMENT_DOCUMENT, 0, None, t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_SOFTWARE: TypeInfo = TypeInfo::new("CapabilityStatementSoftware", "CapabilityStatement.software", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementSoftware>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"releaseDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_IMPLEMENTATION: TypeInfo = TypeInfo::new("CapabilityStatementImplementation", "CapabilityStatement.implementation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementImplementation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"custodian\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
]);

pub(crate) static CAPABILITY_STATEMENT_REST: TypeInfo = TypeInfo::new("CapabilityStatementRest", "CapabilityStatement.rest", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementRest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/restful-capability-mode"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"security\":", &CAPABILITY_STATEMENT_REST_SECURITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resource\":", &CAPABILITY_STATEMENT_REST_RESOURCE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"interaction\":", &CAPABILITY_STATEMENT_REST_INTERACTION, 0, None, 0),
    FieldInfo::node(",\"searchParam\":", &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM, 0, None, 0),
    FieldInfo::node(",\"operation\":", &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"compartment\":", t::PrimKind::Canonical, 0, None, 0).targets(&["CompartmentDefinition"]),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_SECURITY: TypeInfo = TypeInfo::new("CapabilityStatementRestSecurity", "CapabilityStatement.rest.security", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementRestSecurity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"cors\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"service\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/restful-security-service"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE: TypeInfo = TypeInfo::new("CapabilityStatementRestResource", "CapabilityStatement.rest.resource", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementRestResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"supportedProfile\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"interaction\":", &CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION, 0, None, 0),
    FieldInfo::prim(",\"versioning\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/versioning-policy"),
    FieldInfo::prim(",\"readHistory\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"updateCreate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"conditionalCreate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"conditionalRead\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conditional-read-status"),
    FieldInfo::prim(",\"conditionalUpdate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"conditionalDelete\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conditional-delete-status"),
    FieldInfo::prim(",\"referencePolicy\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/reference-handling-policy"),
    FieldInfo::prim(",\"searchInclude\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"searchRevInclude\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"searchParam\":", &CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM, 0, None, 0),
    FieldInfo::node(",\"operation\":", &CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION, 0, None, t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION: TypeInfo = TypeInfo::new("CapabilityStatementRestResourceInteraction", "CapabilityStatement.rest.resource.interaction", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementRestResourceInteraction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/type-restful-interaction"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM: TypeInfo = TypeInfo::new("CapabilityStatementRestResourceSearchParam", "CapabilityStatement.rest.resource.searchParam", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementRestResourceSearchParam>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["SearchParameter"]),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-param-type"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION: TypeInfo = TypeInfo::new("CapabilityStatementRestResourceOperation", "CapabilityStatement.rest.resource.operation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementRestResourceOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["OperationDefinition"]),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_REST_INTERACTION: TypeInfo = TypeInfo::new("CapabilityStatementRestInteraction", "CapabilityStatement.rest.interaction", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementRestInteraction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/system-restful-interaction"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_MESSAGING: TypeInfo = TypeInfo::new("CapabilityStatementMessaging", "CapabilityStatement.messaging", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementMessaging>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"endpoint\":", &CAPABILITY_STATEMENT_MESSAGING_ENDPOINT, 0, None, 0),
    FieldInfo::prim(",\"reliableCache\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"supportedMessage\":", &CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE, 0, None, t::SUMMARY),
]);

pub(crate) static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT: TypeInfo = TypeInfo::new("CapabilityStatementMessagingEndpoint", "CapabilityStatement.messaging.endpoint", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementMessagingEndpoint>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"protocol\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/message-transport"),
    FieldInfo::prim(",\"address\":", t::PrimKind::Url, 1, Some(1), 0),
]);

pub(crate) static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE: TypeInfo = TypeInfo::new("CapabilityStatementMessagingSupportedMessage", "CapabilityStatement.messaging.supportedMessage", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementMessagingSupportedMessage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-capability-mode"),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["MessageDefinition"]),
]);

pub(crate) static CAPABILITY_STATEMENT_DOCUMENT: TypeInfo = TypeInfo::new("CapabilityStatementDocument", "CapabilityStatement.document", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CapabilityStatementDocument>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-mode"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["StructureDefinition"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CapabilityStatement, CapabilityStatementSoftware, CapabilityStatementImplementation, CapabilityStatementRest, CapabilityStatementRestSecurity, CapabilityStatementRestResource, CapabilityStatementRestResourceInteraction, CapabilityStatementRestResourceSearchParam, CapabilityStatementRestResourceOperation, CapabilityStatementRestInteraction, CapabilityStatementMessaging, CapabilityStatementMessagingEndpoint, CapabilityStatementMessagingSupportedMessage, CapabilityStatementDocument);
