// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ConditionDefinition` and the types inside it.

/// The resource `ConditionDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/conditiondefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ConditionDefinition {
    /// `ConditionDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ConditionDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ConditionDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ConditionDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ConditionDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ConditionDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ConditionDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ConditionDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ConditionDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ConditionDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<ConditionDefinitionVersionAlgorithm>,
    /// `ConditionDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ConditionDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ConditionDefinition.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `ConditionDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ConditionDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ConditionDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ConditionDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ConditionDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ConditionDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ConditionDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ConditionDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ConditionDefinition.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.severity`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/condition-severity>.
    pub severity: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.stage`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-stage>.
    pub stage: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.hasSeverity`: boolean, 0..1.
    pub has_severity: Prim<bool>,
    /// `ConditionDefinition.hasBodySite`: boolean, 0..1.
    pub has_body_site: Prim<bool>,
    /// `ConditionDefinition.hasStage`: boolean, 0..1.
    pub has_stage: Prim<bool>,
    /// `ConditionDefinition.definition`: uri, 0..*.
    pub definition: Vec<Prim<String>>,
    /// `ConditionDefinition.observation`: [`ConditionDefinitionObservation`], 0..*.
    pub observation: Vec<ConditionDefinitionObservation>,
    /// `ConditionDefinition.medication`: [`ConditionDefinitionMedication`], 0..*.
    pub medication: Vec<ConditionDefinitionMedication>,
    /// `ConditionDefinition.precondition`: [`ConditionDefinitionPrecondition`], 0..*.
    pub precondition: Vec<ConditionDefinitionPrecondition>,
    /// `ConditionDefinition.team`: Reference(CareTeam), 0..*.
    pub team: Vec<Reference>,
    /// `ConditionDefinition.questionnaire`: [`ConditionDefinitionQuestionnaire`], 0..*.
    pub questionnaire: Vec<ConditionDefinitionQuestionnaire>,
    /// `ConditionDefinition.plan`: [`ConditionDefinitionPlan`], 0..*.
    pub plan: Vec<ConditionDefinitionPlan>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionDefinition {
    fn info(&self) -> &'static TypeInfo { &CONDITION_DEFINITION }
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
            | u64::from(!self.subtitle.is_absent()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(!self.date.is_absent()) << 17
            | u64::from(!self.publisher.is_absent()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.description.is_absent()) << 20
            | u64::from(!self.use_context.is_empty()) << 21
            | u64::from(!self.jurisdiction.is_empty()) << 22
            | u64::from(self.code.is_some()) << 23
            | u64::from(self.severity.is_some()) << 24
            | u64::from(self.body_site.is_some()) << 25
            | u64::from(self.stage.is_some()) << 26
            | u64::from(!self.has_severity.is_absent()) << 27
            | u64::from(!self.has_body_site.is_absent()) << 28
            | u64::from(!self.has_stage.is_absent()) << 29
            | u64::from(!self.definition.is_empty()) << 30
            | u64::from(!self.observation.is_empty()) << 31
            | u64::from(!self.medication.is_empty()) << 32
            | u64::from(!self.precondition.is_empty()) << 33
            | u64::from(!self.team.is_empty()) << 34
            | u64::from(!self.questionnaire.is_empty()) << 35
            | u64::from(!self.plan.is_empty()) << 36;
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
            14 => n::Place::Prim(&self.subtitle),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Prim(&self.date),
            18 => n::Place::Prim(&self.publisher),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Prim(&self.description),
            21 => n::Place::Nodes(&self.use_context),
            22 => n::Place::Nodes(&self.jurisdiction),
            23 => n::Place::Node(&self.code),
            24 => n::Place::Node(&self.severity),
            25 => n::Place::Node(&self.body_site),
            26 => n::Place::Node(&self.stage),
            27 => n::Place::Prim(&self.has_severity),
            28 => n::Place::Prim(&self.has_body_site),
            29 => n::Place::Prim(&self.has_stage),
            30 => n::Place::Prims(&self.definition),
            31 => n::Place::Nodes(&self.observation),
            32 => n::Place::Nodes(&self.medication),
            33 => n::Place::Nodes(&self.precondition),
            34 => n::Place::Nodes(&self.team),
            35 => n::Place::Nodes(&self.questionnaire),
            36 => n::Place::Nodes(&self.plan),
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
            14 => n::Slot::Prim(&mut self.subtitle),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Prim(&mut self.date),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Node(&mut self.code),
            24 => n::Slot::Node(&mut self.severity),
            25 => n::Slot::Node(&mut self.body_site),
            26 => n::Slot::Node(&mut self.stage),
            27 => n::Slot::Prim(&mut self.has_severity),
            28 => n::Slot::Prim(&mut self.has_body_site),
            29 => n::Slot::Prim(&mut self.has_stage),
            30 => n::Slot::Prims(&mut self.definition),
            31 => n::Slot::Nodes(&mut self.observation),
            32 => n::Slot::Nodes(&mut self.medication),
            33 => n::Slot::Nodes(&mut self.precondition),
            34 => n::Slot::Nodes(&mut self.team),
            35 => n::Slot::Nodes(&mut self.questionnaire),
            36 => n::Slot::Nodes(&mut self.plan),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConditionDefinition {
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
            subtitle: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            code: None,
            severity: None,
            body_site: None,
            stage: None,
            has_severity: Prim::ABSENT,
            has_body_site: Prim::ABSENT,
            has_stage: Prim::ABSENT,
            definition: Vec::new(),
            observation: Vec::new(),
            medication: Vec::new(),
            precondition: Vec::new(),
            team: Vec::new(),
            questionnaire: Vec::new(),
            plan: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConditionDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConditionDefinition.observation` of R5.
///
/// See <https://hl7.org/fhir/R5/conditiondefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ConditionDefinitionObservation {
    /// `ConditionDefinition.observation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConditionDefinition.observation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.observation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.observation.category`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.observation.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionDefinitionObservation {
    fn info(&self) -> &'static TypeInfo { &CONDITION_DEFINITION_OBSERVATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.code.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConditionDefinitionObservation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConditionDefinitionObservation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionDefinitionObservation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionDefinitionObservation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConditionDefinition.medication` of R5.
///
/// See <https://hl7.org/fhir/R5/conditiondefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ConditionDefinitionMedication {
    /// `ConditionDefinition.medication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConditionDefinition.medication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.medication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.medication.category`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/medicationrequest-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.medication.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionDefinitionMedication {
    fn info(&self) -> &'static TypeInfo { &CONDITION_DEFINITION_MEDICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.code.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConditionDefinitionMedication {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConditionDefinitionMedication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionDefinitionMedication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionDefinitionMedication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConditionDefinition.precondition` of R5.
///
/// See <https://hl7.org/fhir/R5/conditiondefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ConditionDefinitionPrecondition {
    /// `ConditionDefinition.precondition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConditionDefinition.precondition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.precondition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.precondition.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/condition-precondition-type>. Codes: `codes::ConditionPreconditionType`.
    pub r#type: Prim<String>,
    /// `ConditionDefinition.precondition.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.precondition.value[x]`: CodeableConcept or Quantity, 0..1.
    pub value: Option<ConditionDefinitionPreconditionValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionDefinitionPrecondition {
    fn info(&self) -> &'static TypeInfo { &CONDITION_DEFINITION_PRECONDITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(self.value.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConditionDefinitionPrecondition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            code: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConditionDefinitionPrecondition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionDefinitionPrecondition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionDefinitionPrecondition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConditionDefinition.questionnaire` of R5.
///
/// See <https://hl7.org/fhir/R5/conditiondefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ConditionDefinitionQuestionnaire {
    /// `ConditionDefinition.questionnaire.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConditionDefinition.questionnaire.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.questionnaire.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.questionnaire.purpose`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose>. Codes: `codes::ConditionQuestionnairePurpose`.
    pub purpose: Prim<String>,
    /// `ConditionDefinition.questionnaire.reference`: Reference(Questionnaire), 1..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionDefinitionQuestionnaire {
    fn info(&self) -> &'static TypeInfo { &CONDITION_DEFINITION_QUESTIONNAIRE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.purpose.is_absent()) << 3
            | u64::from(self.reference.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.purpose),
            4 => n::Place::Node(&self.reference),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.purpose),
            4 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConditionDefinitionQuestionnaire {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            purpose: Prim::ABSENT,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConditionDefinitionQuestionnaire {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionDefinitionQuestionnaire {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionDefinitionQuestionnaire {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ConditionDefinition.plan` of R5.
///
/// See <https://hl7.org/fhir/R5/conditiondefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ConditionDefinitionPlan {
    /// `ConditionDefinition.plan.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ConditionDefinition.plan.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.plan.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.plan.role`: CodeableConcept, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.plan.reference`: Reference(PlanDefinition), 1..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionDefinitionPlan {
    fn info(&self) -> &'static TypeInfo { &CONDITION_DEFINITION_PLAN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.role.is_some()) << 3
            | u64::from(self.reference.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.role),
            4 => n::Place::Node(&self.reference),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.role),
            4 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConditionDefinitionPlan {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: None,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConditionDefinitionPlan {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionDefinitionPlan {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionDefinitionPlan {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ConditionDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum ConditionDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl ConditionDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ConditionDefinitionVersionAlgorithm {
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

impl PartialEq for ConditionDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConditionDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ConditionDefinition.precondition.value[x]`.
#[derive(Clone)]
pub enum ConditionDefinitionPreconditionValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl ConditionDefinitionPreconditionValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ConditionDefinitionPreconditionValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ConditionDefinitionPreconditionValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConditionDefinitionPreconditionValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CONDITION_DEFINITION: TypeInfo = TypeInfo::new("ConditionDefinition", "ConditionDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<ConditionDefinition>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &CONDITION_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"severity\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/condition-severity"),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"stage\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-stage"),
    FieldInfo::prim(",\"hasSeverity\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"hasBodySite\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"hasStage\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::node(",\"observation\":", &CONDITION_DEFINITION_OBSERVATION, 0, None, 0),
    FieldInfo::node(",\"medication\":", &CONDITION_DEFINITION_MEDICATION, 0, None, 0),
    FieldInfo::node(",\"precondition\":", &CONDITION_DEFINITION_PRECONDITION, 0, None, 0),
    FieldInfo::node(",\"team\":", &REFERENCE, 0, None, 0).targets(&["CareTeam"]),
    FieldInfo::node(",\"questionnaire\":", &CONDITION_DEFINITION_QUESTIONNAIRE, 0, None, 0),
    FieldInfo::node(",\"plan\":", &CONDITION_DEFINITION_PLAN, 0, None, 0),
]);

static CONDITION_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static CONDITION_DEFINITION_OBSERVATION: TypeInfo = TypeInfo::new("ConditionDefinitionObservation", "ConditionDefinition.observation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConditionDefinitionObservation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/observation-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
]);

pub(crate) static CONDITION_DEFINITION_MEDICATION: TypeInfo = TypeInfo::new("ConditionDefinitionMedication", "ConditionDefinition.medication", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConditionDefinitionMedication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/medicationrequest-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
]);

pub(crate) static CONDITION_DEFINITION_PRECONDITION: TypeInfo = TypeInfo::new("ConditionDefinitionPrecondition", "ConditionDefinition.precondition", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConditionDefinitionPrecondition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/condition-precondition-type"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::choice(",\"value\":", &CONDITION_DEFINITION_PRECONDITION_VALUE_TYPES, 0, Some(1), 0),
]);

static CONDITION_DEFINITION_PRECONDITION_VALUE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

pub(crate) static CONDITION_DEFINITION_QUESTIONNAIRE: TypeInfo = TypeInfo::new("ConditionDefinitionQuestionnaire", "ConditionDefinition.questionnaire", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConditionDefinitionQuestionnaire>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose"),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), 0).targets(&["Questionnaire"]),
]);

pub(crate) static CONDITION_DEFINITION_PLAN: TypeInfo = TypeInfo::new("ConditionDefinitionPlan", "ConditionDefinition.plan", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConditionDefinitionPlan>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), 0).targets(&["PlanDefinition"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ConditionDefinition, ConditionDefinitionObservation, ConditionDefinitionMedication, ConditionDefinitionPrecondition, ConditionDefinitionQuestionnaire, ConditionDefinitionPlan);
