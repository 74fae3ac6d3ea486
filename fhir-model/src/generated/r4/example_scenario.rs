// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ExampleScenario` and the types inside it.

/// The resource `ExampleScenario` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenario {
    /// `ExampleScenario.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ExampleScenario.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ExampleScenario.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ExampleScenario.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ExampleScenario.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ExampleScenario.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ExampleScenario.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ExampleScenario.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ExampleScenario.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ExampleScenario.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ExampleScenario.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ExampleScenario.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ExampleScenario.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ExampleScenario.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ExampleScenario.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ExampleScenario.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ExampleScenario.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ExampleScenario.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ExampleScenario.actor`: [`ExampleScenarioActor`], 0..*.
    pub actor: Vec<ExampleScenarioActor>,
    /// `ExampleScenario.instance`: [`ExampleScenarioInstance`], 0..*.
    pub instance: Vec<ExampleScenarioInstance>,
    /// `ExampleScenario.process`: [`ExampleScenarioProcess`], 0..*.
    pub process: Vec<ExampleScenarioProcess>,
    /// `ExampleScenario.workflow`: canonical(ExampleScenario), 0..*.
    pub workflow: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenario {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO }
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
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(!self.experimental.is_absent()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.publisher.is_absent()) << 15
            | u64::from(!self.contact.is_empty()) << 16
            | u64::from(!self.use_context.is_empty()) << 17
            | u64::from(!self.jurisdiction.is_empty()) << 18
            | u64::from(!self.copyright.is_absent()) << 19
            | u64::from(!self.purpose.is_absent()) << 20
            | u64::from(!self.actor.is_empty()) << 21
            | u64::from(!self.instance.is_empty()) << 22
            | u64::from(!self.process.is_empty()) << 23
            | u64::from(!self.workflow.is_empty()) << 24;
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
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Prim(&self.experimental),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Prim(&self.publisher),
            16 => n::Place::Nodes(&self.contact),
            17 => n::Place::Nodes(&self.use_context),
            18 => n::Place::Nodes(&self.jurisdiction),
            19 => n::Place::Prim(&self.copyright),
            20 => n::Place::Prim(&self.purpose),
            21 => n::Place::Nodes(&self.actor),
            22 => n::Place::Nodes(&self.instance),
            23 => n::Place::Nodes(&self.process),
            24 => n::Place::Prims(&self.workflow),
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
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Prim(&mut self.experimental),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.publisher),
            16 => n::Slot::Nodes(&mut self.contact),
            17 => n::Slot::Nodes(&mut self.use_context),
            18 => n::Slot::Nodes(&mut self.jurisdiction),
            19 => n::Slot::Prim(&mut self.copyright),
            20 => n::Slot::Prim(&mut self.purpose),
            21 => n::Slot::Nodes(&mut self.actor),
            22 => n::Slot::Nodes(&mut self.instance),
            23 => n::Slot::Nodes(&mut self.process),
            24 => n::Slot::Prims(&mut self.workflow),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenario {
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
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            copyright: Prim::ABSENT,
            purpose: Prim::ABSENT,
            actor: Vec::new(),
            instance: Vec::new(),
            process: Vec::new(),
            workflow: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenario {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenario {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenario {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.actor` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioActor {
    /// `ExampleScenario.actor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.actor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.actor.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.actor.actorId`: string, 1..1.
    pub actor_id: Prim<String>,
    /// `ExampleScenario.actor.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>. Codes: `codes::ExampleScenarioActorType`.
    pub r#type: Prim<String>,
    /// `ExampleScenario.actor.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ExampleScenario.actor.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioActor {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_ACTOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.actor_id.is_absent()) << 3
            | u64::from(!self.r#type.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.description.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.actor_id),
            4 => n::Place::Prim(&self.r#type),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.description),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.actor_id),
            4 => n::Slot::Prim(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioActor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            actor_id: Prim::ABSENT,
            r#type: Prim::ABSENT,
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioActor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioActor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioActor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.instance` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioInstance {
    /// `ExampleScenario.instance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.instance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.instance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.instance.resourceId`: string, 1..1.
    pub resource_id: Prim<String>,
    /// `ExampleScenario.instance.resourceType`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub resource_type: Prim<String>,
    /// `ExampleScenario.instance.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ExampleScenario.instance.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ExampleScenario.instance.version`: [`ExampleScenarioInstanceVersion`], 0..*.
    pub version: Vec<ExampleScenarioInstanceVersion>,
    /// `ExampleScenario.instance.containedInstance`: [`ExampleScenarioInstanceContainedInstance`], 0..*.
    pub contained_instance: Vec<ExampleScenarioInstanceContainedInstance>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioInstance {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.resource_id.is_absent()) << 3
            | u64::from(!self.resource_type.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(!self.version.is_empty()) << 7
            | u64::from(!self.contained_instance.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.resource_id),
            4 => n::Place::Prim(&self.resource_type),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Nodes(&self.version),
            8 => n::Place::Nodes(&self.contained_instance),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.resource_id),
            4 => n::Slot::Prim(&mut self.resource_type),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Nodes(&mut self.version),
            8 => n::Slot::Nodes(&mut self.contained_instance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            resource_id: Prim::ABSENT,
            resource_type: Prim::ABSENT,
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            version: Vec::new(),
            contained_instance: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.instance.version` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioInstanceVersion {
    /// `ExampleScenario.instance.version.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.instance.version.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.instance.version.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.instance.version.versionId`: string, 1..1.
    pub version_id: Prim<String>,
    /// `ExampleScenario.instance.version.description`: markdown, 1..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioInstanceVersion {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_INSTANCE_VERSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.version_id.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.version_id),
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
            3 => n::Slot::Prim(&mut self.version_id),
            4 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioInstanceVersion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            version_id: Prim::ABSENT,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioInstanceVersion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioInstanceVersion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioInstanceVersion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.instance.containedInstance` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioInstanceContainedInstance {
    /// `ExampleScenario.instance.containedInstance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.instance.containedInstance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.instance.containedInstance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.instance.containedInstance.resourceId`: string, 1..1.
    pub resource_id: Prim<String>,
    /// `ExampleScenario.instance.containedInstance.versionId`: string, 0..1.
    pub version_id: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioInstanceContainedInstance {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.resource_id.is_absent()) << 3
            | u64::from(!self.version_id.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.resource_id),
            4 => n::Place::Prim(&self.version_id),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.resource_id),
            4 => n::Slot::Prim(&mut self.version_id),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioInstanceContainedInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            resource_id: Prim::ABSENT,
            version_id: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioInstanceContainedInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioInstanceContainedInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioInstanceContainedInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.process` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioProcess {
    /// `ExampleScenario.process.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.process.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.title`: string, 1..1.
    pub title: Prim<String>,
    /// `ExampleScenario.process.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ExampleScenario.process.preConditions`: markdown, 0..1.
    pub pre_conditions: Prim<String>,
    /// `ExampleScenario.process.postConditions`: markdown, 0..1.
    pub post_conditions: Prim<String>,
    /// `ExampleScenario.process.step`: [`ExampleScenarioProcessStep`], 0..*.
    pub step: Vec<ExampleScenarioProcessStep>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioProcess {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_PROCESS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.title.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.pre_conditions.is_absent()) << 5
            | u64::from(!self.post_conditions.is_absent()) << 6
            | u64::from(!self.step.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.title),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Prim(&self.pre_conditions),
            6 => n::Place::Prim(&self.post_conditions),
            7 => n::Place::Nodes(&self.step),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.title),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Prim(&mut self.pre_conditions),
            6 => n::Slot::Prim(&mut self.post_conditions),
            7 => n::Slot::Nodes(&mut self.step),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioProcess {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            title: Prim::ABSENT,
            description: Prim::ABSENT,
            pre_conditions: Prim::ABSENT,
            post_conditions: Prim::ABSENT,
            step: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioProcess {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioProcess {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioProcess {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.process.step` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioProcessStep {
    /// `ExampleScenario.process.step.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.process.step.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.step.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.step.process`: as `ExampleScenario.process`, 0..*.
    pub process: Vec<ExampleScenarioProcess>,
    /// `ExampleScenario.process.step.pause`: boolean, 0..1.
    pub pause: Prim<bool>,
    /// `ExampleScenario.process.step.operation`: [`ExampleScenarioProcessStepOperation`], 0..1.
    pub operation: Option<Box<ExampleScenarioProcessStepOperation>>,
    /// `ExampleScenario.process.step.alternative`: [`ExampleScenarioProcessStepAlternative`], 0..*.
    pub alternative: Vec<ExampleScenarioProcessStepAlternative>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioProcessStep {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_PROCESS_STEP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.process.is_empty()) << 3
            | u64::from(!self.pause.is_absent()) << 4
            | u64::from(self.operation.is_some()) << 5
            | u64::from(!self.alternative.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.process),
            4 => n::Place::Prim(&self.pause),
            5 => n::Place::Node(&self.operation),
            6 => n::Place::Nodes(&self.alternative),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.process),
            4 => n::Slot::Prim(&mut self.pause),
            5 => n::Slot::Node(&mut self.operation),
            6 => n::Slot::Nodes(&mut self.alternative),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioProcessStep {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            process: Vec::new(),
            pause: Prim::ABSENT,
            operation: None,
            alternative: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioProcessStep {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioProcessStep {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioProcessStep {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.process.step.operation` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioProcessStepOperation {
    /// `ExampleScenario.process.step.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.process.step.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.step.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.step.operation.number`: string, 1..1.
    pub number: Prim<String>,
    /// `ExampleScenario.process.step.operation.type`: string, 0..1.
    pub r#type: Prim<String>,
    /// `ExampleScenario.process.step.operation.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ExampleScenario.process.step.operation.initiator`: string, 0..1.
    pub initiator: Prim<String>,
    /// `ExampleScenario.process.step.operation.receiver`: string, 0..1.
    pub receiver: Prim<String>,
    /// `ExampleScenario.process.step.operation.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ExampleScenario.process.step.operation.initiatorActive`: boolean, 0..1.
    pub initiator_active: Prim<bool>,
    /// `ExampleScenario.process.step.operation.receiverActive`: boolean, 0..1.
    pub receiver_active: Prim<bool>,
    /// `ExampleScenario.process.step.operation.request`: as `ExampleScenario.instance.containedInstance`, 0..1.
    pub request: Option<Box<ExampleScenarioInstanceContainedInstance>>,
    /// `ExampleScenario.process.step.operation.response`: as `ExampleScenario.instance.containedInstance`, 0..1.
    pub response: Option<Box<ExampleScenarioInstanceContainedInstance>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioProcessStepOperation {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.number.is_absent()) << 3
            | u64::from(!self.r#type.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.initiator.is_absent()) << 6
            | u64::from(!self.receiver.is_absent()) << 7
            | u64::from(!self.description.is_absent()) << 8
            | u64::from(!self.initiator_active.is_absent()) << 9
            | u64::from(!self.receiver_active.is_absent()) << 10
            | u64::from(self.request.is_some()) << 11
            | u64::from(self.response.is_some()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.number),
            4 => n::Place::Prim(&self.r#type),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.initiator),
            7 => n::Place::Prim(&self.receiver),
            8 => n::Place::Prim(&self.description),
            9 => n::Place::Prim(&self.initiator_active),
            10 => n::Place::Prim(&self.receiver_active),
            11 => n::Place::Node(&self.request),
            12 => n::Place::Node(&self.response),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.number),
            4 => n::Slot::Prim(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.initiator),
            7 => n::Slot::Prim(&mut self.receiver),
            8 => n::Slot::Prim(&mut self.description),
            9 => n::Slot::Prim(&mut self.initiator_active),
            10 => n::Slot::Prim(&mut self.receiver_active),
            11 => n::Slot::Node(&mut self.request),
            12 => n::Slot::Node(&mut self.response),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioProcessStepOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            number: Prim::ABSENT,
            r#type: Prim::ABSENT,
            name: Prim::ABSENT,
            initiator: Prim::ABSENT,
            receiver: Prim::ABSENT,
            description: Prim::ABSENT,
            initiator_active: Prim::ABSENT,
            receiver_active: Prim::ABSENT,
            request: None,
            response: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioProcessStepOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioProcessStepOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioProcessStepOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ExampleScenario.process.step.alternative` of R4.
///
/// See <https://hl7.org/fhir/R4/examplescenario.html>.
/// Compiled by the feature `r4-conformance`.
pub struct ExampleScenarioProcessStepAlternative {
    /// `ExampleScenario.process.step.alternative.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ExampleScenario.process.step.alternative.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.step.alternative.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.step.alternative.title`: string, 1..1.
    pub title: Prim<String>,
    /// `ExampleScenario.process.step.alternative.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ExampleScenario.process.step.alternative.step`: as `ExampleScenario.process.step`, 0..*.
    pub step: Vec<ExampleScenarioProcessStep>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ExampleScenarioProcessStepAlternative {
    fn info(&self) -> &'static TypeInfo { &EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.title.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.step.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.title),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Nodes(&self.step),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.title),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Nodes(&mut self.step),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ExampleScenarioProcessStepAlternative {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            title: Prim::ABSENT,
            description: Prim::ABSENT,
            step: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ExampleScenarioProcessStepAlternative {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ExampleScenarioProcessStepAlternative {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ExampleScenarioProcessStepAlternative {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EXAMPLE_SCENARIO: TypeInfo = TypeInfo::new("ExampleScenario", "ExampleScenario", t::TypeKind::Resource, "DomainResource", 1, n::new::<ExampleScenario>, &[
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
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"actor\":", &EXAMPLE_SCENARIO_ACTOR, 0, None, 0),
    FieldInfo::node(",\"instance\":", &EXAMPLE_SCENARIO_INSTANCE, 0, None, 0),
    FieldInfo::node(",\"process\":", &EXAMPLE_SCENARIO_PROCESS, 0, None, 0),
    FieldInfo::prim(",\"workflow\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ExampleScenario"]),
]);

pub(crate) static EXAMPLE_SCENARIO_ACTOR: TypeInfo = TypeInfo::new("ExampleScenarioActor", "ExampleScenario.actor", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioActor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"actorId\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/examplescenario-actor-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static EXAMPLE_SCENARIO_INSTANCE: TypeInfo = TypeInfo::new("ExampleScenarioInstance", "ExampleScenario.instance", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"resourceId\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"resourceType\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"version\":", &EXAMPLE_SCENARIO_INSTANCE_VERSION, 0, None, 0),
    FieldInfo::node(",\"containedInstance\":", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE, 0, None, 0),
]);

pub(crate) static EXAMPLE_SCENARIO_INSTANCE_VERSION: TypeInfo = TypeInfo::new("ExampleScenarioInstanceVersion", "ExampleScenario.instance.version", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioInstanceVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"versionId\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 1, Some(1), 0),
]);

pub(crate) static EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE: TypeInfo = TypeInfo::new("ExampleScenarioInstanceContainedInstance", "ExampleScenario.instance.containedInstance", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioInstanceContainedInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"resourceId\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"versionId\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static EXAMPLE_SCENARIO_PROCESS: TypeInfo = TypeInfo::new("ExampleScenarioProcess", "ExampleScenario.process", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioProcess>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"preConditions\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"postConditions\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"step\":", &EXAMPLE_SCENARIO_PROCESS_STEP, 0, None, 0),
]);

pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP: TypeInfo = TypeInfo::new("ExampleScenarioProcessStep", "ExampleScenario.process.step", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioProcessStep>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"process\":", &EXAMPLE_SCENARIO_PROCESS, 0, None, 0),
    FieldInfo::prim(",\"pause\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"operation\":", &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION, 0, Some(1), 0),
    FieldInfo::node(",\"alternative\":", &EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE, 0, None, 0),
]);

pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION: TypeInfo = TypeInfo::new("ExampleScenarioProcessStepOperation", "ExampleScenario.process.step.operation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioProcessStepOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"number\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"initiator\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"receiver\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"initiatorActive\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"receiverActive\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"request\":", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE, 0, Some(1), 0),
    FieldInfo::node(",\"response\":", &EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE, 0, Some(1), 0),
]);

pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE: TypeInfo = TypeInfo::new("ExampleScenarioProcessStepAlternative", "ExampleScenario.process.step.alternative", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ExampleScenarioProcessStepAlternative>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"step\":", &EXAMPLE_SCENARIO_PROCESS_STEP, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ExampleScenario, ExampleScenarioActor, ExampleScenarioInstance, ExampleScenarioInstanceVersion, ExampleScenarioInstanceContainedInstance, ExampleScenarioProcess, ExampleScenarioProcessStep, ExampleScenarioProcessStepOperation, ExampleScenarioProcessStepAlternative);
