// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SpecimenDefinition` and the types inside it.

/// The resource `SpecimenDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/specimendefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct SpecimenDefinition {
    /// `SpecimenDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SpecimenDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SpecimenDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SpecimenDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `SpecimenDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SpecimenDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SpecimenDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `SpecimenDefinition.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `SpecimenDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `SpecimenDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<SpecimenDefinitionVersionAlgorithm>,
    /// `SpecimenDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `SpecimenDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `SpecimenDefinition.derivedFromCanonical`: canonical(SpecimenDefinition), 0..*.
    pub derived_from_canonical: Vec<Prim<String>>,
    /// `SpecimenDefinition.derivedFromUri`: uri, 0..*.
    pub derived_from_uri: Vec<Prim<String>>,
    /// `SpecimenDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `SpecimenDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `SpecimenDefinition.subject[x]`: CodeableConcept or Reference(Group), 0..1.
    pub subject: Option<SpecimenDefinitionSubject>,
    /// `SpecimenDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `SpecimenDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `SpecimenDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `SpecimenDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `SpecimenDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `SpecimenDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SpecimenDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `SpecimenDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `SpecimenDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `SpecimenDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `SpecimenDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `SpecimenDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
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
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(self.identifier.is_some()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(self.version_algorithm.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.title.is_absent()) << 13
            | u64::from(!self.derived_from_canonical.is_empty()) << 14
            | u64::from(!self.derived_from_uri.is_empty()) << 15
            | u64::from(!self.status.is_absent()) << 16
            | u64::from(!self.experimental.is_absent()) << 17
            | u64::from(self.subject.is_some()) << 18
            | u64::from(!self.date.is_absent()) << 19
            | u64::from(!self.publisher.is_absent()) << 20
            | u64::from(!self.contact.is_empty()) << 21
            | u64::from(!self.description.is_absent()) << 22
            | u64::from(!self.use_context.is_empty()) << 23
            | u64::from(!self.jurisdiction.is_empty()) << 24
            | u64::from(!self.purpose.is_absent()) << 25
            | u64::from(!self.copyright.is_absent()) << 26
            | u64::from(!self.copyright_label.is_absent()) << 27
            | u64::from(!self.approval_date.is_absent()) << 28
            | u64::from(!self.last_review_date.is_absent()) << 29
            | u64::from(self.effective_period.is_some()) << 30
            | u64::from(self.type_collected.is_some()) << 31
            | u64::from(!self.patient_preparation.is_empty()) << 32
            | u64::from(!self.time_aspect.is_absent()) << 33
            | u64::from(!self.collection.is_empty()) << 34
            | u64::from(!self.type_tested.is_empty()) << 35;
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
            11 => n::Place::Choice(&self.version_algorithm),
            12 => n::Place::Prim(&self.name),
            13 => n::Place::Prim(&self.title),
            14 => n::Place::Prims(&self.derived_from_canonical),
            15 => n::Place::Prims(&self.derived_from_uri),
            16 => n::Place::Prim(&self.status),
            17 => n::Place::Prim(&self.experimental),
            18 => n::Place::Choice(&self.subject),
            19 => n::Place::Prim(&self.date),
            20 => n::Place::Prim(&self.publisher),
            21 => n::Place::Nodes(&self.contact),
            22 => n::Place::Prim(&self.description),
            23 => n::Place::Nodes(&self.use_context),
            24 => n::Place::Nodes(&self.jurisdiction),
            25 => n::Place::Prim(&self.purpose),
            26 => n::Place::Prim(&self.copyright),
            27 => n::Place::Prim(&self.copyright_label),
            28 => n::Place::Prim(&self.approval_date),
            29 => n::Place::Prim(&self.last_review_date),
            30 => n::Place::Node(&self.effective_period),
            31 => n::Place::Node(&self.type_collected),
            32 => n::Place::Nodes(&self.patient_preparation),
            33 => n::Place::Prim(&self.time_aspect),
            34 => n::Place::Nodes(&self.collection),
            35 => n::Place::Nodes(&self.type_tested),
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
            11 => n::Slot::Choice(&mut self.version_algorithm),
            12 => n::Slot::Prim(&mut self.name),
            13 => n::Slot::Prim(&mut self.title),
            14 => n::Slot::Prims(&mut self.derived_from_canonical),
            15 => n::Slot::Prims(&mut self.derived_from_uri),
            16 => n::Slot::Prim(&mut self.status),
            17 => n::Slot::Prim(&mut self.experimental),
            18 => n::Slot::Choice(&mut self.subject),
            19 => n::Slot::Prim(&mut self.date),
            20 => n::Slot::Prim(&mut self.publisher),
            21 => n::Slot::Nodes(&mut self.contact),
            22 => n::Slot::Prim(&mut self.description),
            23 => n::Slot::Nodes(&mut self.use_context),
            24 => n::Slot::Nodes(&mut self.jurisdiction),
            25 => n::Slot::Prim(&mut self.purpose),
            26 => n::Slot::Prim(&mut self.copyright),
            27 => n::Slot::Prim(&mut self.copyright_label),
            28 => n::Slot::Prim(&mut self.approval_date),
            29 => n::Slot::Prim(&mut self.last_review_date),
            30 => n::Slot::Node(&mut self.effective_period),
            31 => n::Slot::Node(&mut self.type_collected),
            32 => n::Slot::Nodes(&mut self.patient_preparation),
            33 => n::Slot::Prim(&mut self.time_aspect),
            34 => n::Slot::Nodes(&mut self.collection),
            35 => n::Slot::Nodes(&mut self.type_tested),
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
            url: Prim::ABSENT,
            identifier: None,
            version: Prim::ABSENT,
            version_algorithm: None,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            derived_from_canonical: Vec::new(),
            derived_from_uri: Vec::new(),
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            copyright_label: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
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

/// The element `SpecimenDefinition.typeTested` of R5.
///
/// See <https://hl7.org/fhir/R5/specimendefinition.html>.
/// Compiled by the feature `r5-definitions`.
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
    /// `SpecimenDefinition.typeTested.requirement`: markdown, 0..1.
    pub requirement: Prim<String>,
    /// `SpecimenDefinition.typeTested.retentionTime`: Duration, 0..1.
    pub retention_time: Option<Box<Duration>>,
    /// `SpecimenDefinition.typeTested.singleUse`: boolean, 0..1.
    pub single_use: Prim<bool>,
    /// `SpecimenDefinition.typeTested.rejectionCriterion`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/rejection-criteria>.
    pub rejection_criterion: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested.handling`: [`SpecimenDefinitionTypeTestedHandling`], 0..*.
    pub handling: Vec<SpecimenDefinitionTypeTestedHandling>,
    /// `SpecimenDefinition.typeTested.testingDestination`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/diagnostic-service-sections>.
    pub testing_destination: Vec<CodeableConcept>,
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
            | u64::from(!self.single_use.is_absent()) << 9
            | u64::from(!self.rejection_criterion.is_empty()) << 10
            | u64::from(!self.handling.is_empty()) << 11
            | u64::from(!self.testing_destination.is_empty()) << 12;
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
            9 => n::Place::Prim(&self.single_use),
            10 => n::Place::Nodes(&self.rejection_criterion),
            11 => n::Place::Nodes(&self.handling),
            12 => n::Place::Nodes(&self.testing_destination),
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
            9 => n::Slot::Prim(&mut self.single_use),
            10 => n::Slot::Nodes(&mut self.rejection_criterion),
            11 => n::Slot::Nodes(&mut self.handling),
            12 => n::Slot::Nodes(&mut self.testing_destination),
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
            single_use: Prim::ABSENT,
            rejection_criterion: Vec::new(),
            handling: Vec::new(),
            testing_destination: Vec::new(),
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

/// The element `SpecimenDefinition.typeTested.container` of R5.
///
/// See <https://hl7.org/fhir/R5/specimendefinition.html>.
/// Compiled by the feature `r5-definitions`.
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
    /// `SpecimenDefinition.typeTested.container.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `SpecimenDefinition.typeTested.container.capacity`: Quantity, 0..1.
    pub capacity: Option<Box<Quantity>>,
    /// `SpecimenDefinition.typeTested.container.minimumVolume[x]`: Quantity or string, 0..1.
    pub minimum_volume: Option<SpecimenDefinitionTypeTestedContainerMinimumVolume>,
    /// `SpecimenDefinition.typeTested.container.additive`: [`SpecimenDefinitionTypeTestedContainerAdditive`], 0..*.
    pub additive: Vec<SpecimenDefinitionTypeTestedContainerAdditive>,
    /// `SpecimenDefinition.typeTested.container.preparation`: markdown, 0..1.
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

/// The element `SpecimenDefinition.typeTested.container.additive` of R5.
///
/// See <https://hl7.org/fhir/R5/specimendefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct SpecimenDefinitionTypeTestedContainerAdditive {
    /// `SpecimenDefinition.typeTested.container.additive.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SpecimenDefinition.typeTested.container.additive.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.additive.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.additive.additive[x]`: CodeableConcept or Reference(SubstanceDefinition), 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0371>.
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

/// The element `SpecimenDefinition.typeTested.handling` of R5.
///
/// See <https://hl7.org/fhir/R5/specimendefinition.html>.
/// Compiled by the feature `r5-definitions`.
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
    /// `SpecimenDefinition.typeTested.handling.instruction`: markdown, 0..1.
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

/// Alternatives of `SpecimenDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum SpecimenDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl SpecimenDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SpecimenDefinitionVersionAlgorithm {
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

impl PartialEq for SpecimenDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `SpecimenDefinition.subject[x]`.
#[derive(Clone)]
pub enum SpecimenDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl SpecimenDefinitionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for SpecimenDefinitionSubject {
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

impl PartialEq for SpecimenDefinitionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SpecimenDefinitionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
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
    /// Reference(SubstanceDefinition).
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

pub(crate) static SPECIMEN_DEFINITION: TypeInfo = TypeInfo::new("SpecimenDefinition", "SpecimenDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<SpecimenDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &SPECIMEN_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"derivedFromCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["SpecimenDefinition"]),
    FieldInfo::prim(",\"derivedFromUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &SPECIMEN_DEFINITION_SUBJECT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, 0),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"typeCollected\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0487"),
    FieldInfo::node(",\"patientPreparation\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection"),
    FieldInfo::prim(",\"timeAspect\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"collection\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-collection"),
    FieldInfo::node(",\"typeTested\":", &SPECIMEN_DEFINITION_TYPE_TESTED, 0, None, 0),
]);

static SPECIMEN_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

static SPECIMEN_DEFINITION_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Group"]),
];

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTested", "SpecimenDefinition.typeTested", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenDefinitionTypeTested>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"isDerived\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0487"),
    FieldInfo::prim(",\"preference\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/specimen-contained-preference"),
    FieldInfo::node(",\"container\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER, 0, Some(1), 0),
    FieldInfo::prim(",\"requirement\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"retentionTime\":", &DURATION, 0, Some(1), 0),
    FieldInfo::prim(",\"singleUse\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"rejectionCriterion\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/rejection-criteria"),
    FieldInfo::node(",\"handling\":", &SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING, 0, None, 0),
    FieldInfo::node(",\"testingDestination\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/diagnostic-service-sections"),
]);

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTestedContainer", "SpecimenDefinition.typeTested.container", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenDefinitionTypeTestedContainer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"material\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/container-material"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-container-type"),
    FieldInfo::node(",\"cap\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/container-cap"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"capacity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::choice(",\"minimumVolume\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_MINIMUM_VOLUME_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"additive\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE, 0, None, 0),
    FieldInfo::prim(",\"preparation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_MINIMUM_VOLUME_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"minimumVolumeQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"minimumVolumeString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTestedContainerAdditive", "SpecimenDefinition.typeTested.container.additive", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenDefinitionTypeTestedContainerAdditive>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"additive\":", &SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_ADDITIVE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0371"),
]);

static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_ADDITIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"additiveCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"additiveReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["SubstanceDefinition"]),
];

pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING: TypeInfo = TypeInfo::new("SpecimenDefinitionTypeTestedHandling", "SpecimenDefinition.typeTested.handling", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SpecimenDefinitionTypeTestedHandling>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"temperatureQualifier\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/handling-condition"),
    FieldInfo::node(",\"temperatureRange\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"maxDuration\":", &DURATION, 0, Some(1), 0),
    FieldInfo::prim(",\"instruction\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SpecimenDefinition, SpecimenDefinitionTypeTested, SpecimenDefinitionTypeTestedContainer, SpecimenDefinitionTypeTestedContainerAdditive, SpecimenDefinitionTypeTestedHandling);
