// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SpecimenDefinition` and the types inside it.

/// The resource `SpecimenDefinition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/specimendefinition.html>.
/// Compiled by the feature `r4b-definitions`.
pub struct SpecimenDefinition {
    /// `SpecimenDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SpecimenDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SpecimenDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SpecimenDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SpecimenDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SpecimenDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SpecimenDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SpecimenDefinition.typeCollected`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0487>.
    pub type_collected: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.patientPreparation`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection>.
    pub patient_preparation: Vec<CodeableConcept>,
    /// `SpecimenDefinition.timeAspect`: string, 0..1.
    pub time_aspect: Prim<String>,
    /// `SpecimenDefinition.collection`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/specimen-collection>.
    pub collection: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested`: [`SpecimenDefinitionTypeTested`], 0..*.
    pub type_tested: Vec<SpecimenDefinitionTypeTested>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenDefinition {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_DEFINITION }
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
            | u64::from(self.identifier.is_some()) << 8
            | u64::from(self.type_collected.is_some()) << 9
            | u64::from(!self.patient_preparation.is_empty()) << 10
            | u64::from(!self.time_aspect.is_absent()) << 11
            | u64::from(!self.collection.is_empty()) << 12
            | u64::from(!self.type_tested.is_empty()) << 13;
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
            8 => n::Place::Node(&self.identifier),
            9 => n::Place::Node(&self.type_collected),
            10 => n::Place::Nodes(&self.patient_preparation),
            11 => n::Place::Prim(&self.time_aspect),
            12 => n::Place::Nodes(&self.collection),
            13 => n::Place::Nodes(&self.type_tested),
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
            8 => n::Slot::Node(&mut self.identifier),
            9 => n::Slot::Node(&mut self.type_collected),
            10 => n::Slot::Nodes(&mut self.patient_preparation),
            11 => n::Slot::Prim(&mut self.time_aspect),
            12 => n::Slot::Nodes(&mut self.collection),
            13 => n::Slot::Nodes(&mut self.type_tested),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenDefinition {
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
            identifier: None,
            type_collected: None,
            patient_preparation: Vec::new(),
            time_aspect: Prim::ABSENT,
            collection: Vec::new(),
            type_tested: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SpecimenDefinition.typeTested` of R4B.
///
/// See <https://hl7.org/fhir/R4B/specimendefinition.html>.
/// Compiled by the feature `r4b-definitions`.
pub struct SpecimenDefinitionTypeTested {
    /// `SpecimenDefinition.typeTested.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SpecimenDefinition.typeTested.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.isDerived`: boolean, 0..1.
    pub is_derived: Prim<bool>,
    /// `SpecimenDefinition.typeTested.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0487>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.preference`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/specimen-contained-preference>. Codes: `codes::SpecimenContainedPreference`.
    pub preference: Prim<String>,
    /// `SpecimenDefinition.typeTested.container`: [`SpecimenDefinitionTypeTestedContainer`], 0..1.
    pub container: Option<Box<SpecimenDefinitionTypeTestedContainer>>,
    /// `SpecimenDefinition.typeTested.requirement`: string, 0..1.
    pub requirement: Prim<String>,
    /// `SpecimenDefinition.typeTested.retentionTime`: Duration, 0..1.
    pub retention_time: Option<Box<Duration>>,
    /// `SpecimenDefinition.typeTested.rejectionCriterion`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/rejection-criteria>.
    pub rejection_criterion: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested.handling`: [`SpecimenDefinitionTypeTestedHandling`], 0..*.
    pub handling: Vec<SpecimenDefinitionTypeTestedHandling>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenDefinitionTypeTested {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_DEFINITION_TYPE_TESTED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.is_derived.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.preference.is_absent()) << 5
            | u64::from(self.container.is_some()) << 6
            | u64::from(!self.requirement.is_absent()) << 7
            | u64::from(self.retention_time.is_some()) << 8
            | u64::from(!self.rejection_criterion.is_empty()) << 9
            | u64::from(!self.handling.is_empty()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.is_derived),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Prim(&self.preference),
            6 => n::Place::Node(&self.container),
            7 => n::Place::Prim(&self.requirement),
            8 => n::Place::Node(&self.retention_time),
            9 => n::Place::Nodes(&self.rejection_criterion),
            10 => n::Place::Nodes(&self.handling),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.is_derived),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.preference),
            6 => n::Slot::Node(&mut self.container),
            7 => n::Slot::Prim(&mut self.requirement),
            8 => n::Slot::Node(&mut self.retention_time),
            9 => n::Slot::Nodes(&mut self.rejection_criterion),
            10 => n::Slot::Nodes(&mut self.handling),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenDefinitionTypeTested {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            is_derived: Prim::ABSENT,
            r#type: None,
            preference: Prim::ABSENT,
            container: None,
            requirement: Prim::ABSENT,
            retention_time: None,
            rejection_criterion: Vec::new(),
            handling: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenDefinitionTypeTested {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenDefinitionTypeTested {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionTypeTested {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SpecimenDefinition.typeTested.container` of R4B.
///
/// See <https://hl7.org/fhir/R4B/specimendefinition.html>.
/// Compiled by the feature `r4b-definitions`.
pub struct SpecimenDefinitionTypeTestedContainer {
    /// `SpecimenDefinition.typeTested.container.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SpecimenDefinition.typeTested.container.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.material`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/container-material>.
    pub material: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.container.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/specimen-container-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.container.cap`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/container-cap>.
    pub cap: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.container.description`: string, 0..1.
    pub description: Prim<String>,
    /// `SpecimenDefinition.typeTested.container.capacity`: Quantity, 0..1.
    pub capacity: Option<Box<Quantity>>,
    /// `SpecimenDefinition.typeTested.container.minimumVolume[x]`: Quantity or string, 0..1.
    pub minimum_volume: Option<SpecimenDefinitionTypeTestedContainerMinimumVolume>,
    /// `SpecimenDefinition.typeTested.container.additive`: [`SpecimenDefinitionTypeTestedContainerAdditive`], 0..*.
    pub additive: Vec<SpecimenDefinitionTypeTestedContainerAdditive>,
    /// `SpecimenDefinition.typeTested.container.preparation`: string, 0..1.
    pub preparation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenDefinitionTypeTestedContainer {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.material.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.cap.is_some()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(self.capacity.is_some()) << 7
            | u64::from(self.minimum_volume.is_some()) << 8
            | u64::from(!self.additive.is_empty()) << 9
            | u64::from(!self.preparation.is_absent()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.material),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.cap),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Node(&self.capacity),
            8 => n::Place::Choice(&self.minimum_volume),
            9 => n::Place::Nodes(&self.additive),
            10 => n::Place::Prim(&self.preparation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.material),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.cap),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Node(&mut self.capacity),
            8 => n::Slot::Choice(&mut self.minimum_volume),
            9 => n::Slot::Nodes(&mut self.additive),
            10 => n::Slot::Prim(&mut self.preparation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenDefinitionTypeTestedContainer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            material: None,
            r#type: None,
            cap: None,
            description: Prim::ABSENT,
            capacity: None,
            minimum_volume: None,
            additive: Vec::new(),
            preparation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenDefinitionTypeTestedContainer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenDefinitionTypeTestedContainer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionTypeTestedContainer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SpecimenDefinition.typeTested.container.additive` of R4B.
///
/// See <https://hl7.org/fhir/R4B/specimendefinition.html>.
/// Compiled by the feature `r4b-definitions`.
pub struct SpecimenDefinitionTypeTestedContainerAdditive {
    /// `SpecimenDefinition.typeTested.container.additive.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SpecimenDefinition.typeTested.container.additive.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.additive.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.additive.additive[x]`: CodeableConcept or Reference(Substance), 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0371>.
    pub additive: Option<SpecimenDefinitionTypeTestedContainerAdditiveAdditive>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenDefinitionTypeTestedContainerAdditive {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.additive.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.additive),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.additive),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenDefinitionTypeTestedContainerAdditive {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            additive: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenDefinitionTypeTestedContainerAdditive {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenDefinitionTypeTestedContainerAdditive {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionTypeTestedContainerAdditive {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SpecimenDefinition.typeTested.handling` of R4B.
///
/// See <https://hl7.org/fhir/R4B/specimendefinition.html>.
/// Compiled by the feature `r4b-definitions`.
pub struct SpecimenDefinitionTypeTestedHandling {
    /// `SpecimenDefinition.typeTested.handling.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SpecimenDefinition.typeTested.handling.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.handling.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.handling.temperatureQualifier`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/handling-condition>.
    pub temperature_qualifier: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.handling.temperatureRange`: Range, 0..1.
    pub temperature_range: Option<Box<Range>>,
    /// `SpecimenDefinition.typeTested.handling.maxDuration`: Duration, 0..1.
    pub max_duration: Option<Box<Duration>>,
    /// `SpecimenDefinition.typeTested.handling.instruction`: string, 0..1.
    pub instruction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenDefinitionTypeTestedHandling {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.temperature_qualifier.is_some()) << 3
            | u64::from(self.temperature_range.is_some()) << 4
            | u64::from(self.max_duration.is_some()) << 5
            | u64::from(!self.instruction.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.temperature_qualifier),
            4 => n::Place::Node(&self.temperature_range),
            5 => n::Place::Node(&self.max_duration),
            6 => n::Place::Prim(&self.instruction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.temperature_qualifier),
            4 => n::Slot::Node(&mut self.temperature_range),
            5 => n::Slot::Node(&mut self.max_duration),
            6 => n::Slot::Prim(&mut self.instruction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SpecimenDefinitionTypeTestedHandling {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            temperature_qualifier: None,
            temperature_range: None,
            max_duration: None,
            instruction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SpecimenDefinitionTypeTestedHandling {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SpecimenDefinitionTypeTestedHandling {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionTypeTestedHandling {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `SpecimenDefinition.typeTested.container.minimumVolume[x]`.
#[derive(Clone)]
pub enum SpecimenDefinitionTypeTestedContainerMinimumVolume {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// string.
    String(Prim<String>),
}

impl SpecimenDefinitionTypeTestedContainerMinimumVolume {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SpecimenDefinitionTypeTestedContainerMinimumVolume {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SpecimenDefinitionTypeTestedContainerMinimumVolume {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionTypeTestedContainerMinimumVolume {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SpecimenDefinition.typeTested.container.additive.additive[x]`.
#[derive(Clone)]
pub enum SpecimenDefinitionTypeTestedContainerAdditiveAdditive {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Substance).
    Reference(n::Boxed<Reference>),
}

impl SpecimenDefinitionTypeTestedContainerAdditiveAdditive {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SpecimenDefinitionTypeTestedContainerAdditiveAdditive {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for SpecimenDefinitionTypeTestedContainerAdditiveAdditive {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionTypeTestedContainerAdditiveAdditive {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SPECIMEN_DEFINITION: TypeInfo = TypeInfo::new("SpecimenDefinition", "SpecimenDefinition", t::TypeKind::Resource, "DomainResource", 2, n::new::<SpecimenDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"typeCollected\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0487"),
    FieldInfo::node(",\"patientPreparation\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection"),
    FieldInfo::prim(",\"timeAspect\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"collection\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-collection"),
    FieldInfo::node(",\"typeTested\":", &SPECIMEN_DEFINITION_TYPE_TESTED, 0, None, 0),
]);

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTested", "SpecimenDefinition.typeTested", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SpecimenDefinitionTypeTested>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"isDerived\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0487"),
    FieldInfo::prim(",\"preference\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/specimen-contained-preference"),
    FieldInfo::node(",\"container\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER, 0, Some(1), 0),
    FieldInfo::prim(",\"requirement\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"retentionTime\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"rejectionCriterion\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/rejection-criteria"),
    FieldInfo::node(",\"handling\":", &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING, 0, None, 0),
]);

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTestedContainer", "SpecimenDefinition.typeTested.container", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SpecimenDefinitionTypeTestedContainer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"material\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/container-material"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-container-type"),
    FieldInfo::node(",\"cap\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/container-cap"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"capacity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::choice(",\"minimumVolume\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_MINIMUM_VOLUME_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"additive\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE, 0, None, 0),
    FieldInfo::prim(",\"preparation\":", t::PrimKind::String, 0, Some(1), 0),
]);

static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_MINIMUM_VOLUME_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"minimumVolumeQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"minimumVolumeString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
];

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTestedContainerAdditive", "SpecimenDefinition.typeTested.container.additive", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SpecimenDefinitionTypeTestedContainerAdditive>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"additive\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_ADDITIVE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0371"),
]);

static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_ADDITIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"additiveCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"additiveReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Substance"]),
];

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTestedHandling", "SpecimenDefinition.typeTested.handling", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SpecimenDefinitionTypeTestedHandling>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"temperatureQualifier\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/handling-condition"),
    FieldInfo::node(",\"temperatureRange\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"maxDuration\":", &DURATION, 0, Some(1), 0),
    FieldInfo::prim(",\"instruction\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SpecimenDefinition, SpecimenDefinitionTypeTested, SpecimenDefinitionTypeTestedContainer, SpecimenDefinitionTypeTestedContainerAdditive, SpecimenDefinitionTypeTestedHandling);
