// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `PlanDefinition` and the types inside it.

/// The resource `PlanDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinition {
    /// `PlanDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `PlanDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `PlanDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `PlanDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `PlanDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `PlanDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `PlanDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `PlanDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `PlanDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `PlanDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `PlanDefinition.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `PlanDefinition.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/plan-definition-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `PlanDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `PlanDefinition.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<PlanDefinitionSubject>,
    /// `PlanDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `PlanDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `PlanDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `PlanDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `PlanDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `PlanDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `PlanDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `PlanDefinition.usage`: string, 0..1.
    pub usage: Prim<String>,
    /// `PlanDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `PlanDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `PlanDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `PlanDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `PlanDefinition.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `PlanDefinition.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `PlanDefinition.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `PlanDefinition.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `PlanDefinition.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `PlanDefinition.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `PlanDefinition.library`: canonical(Library), 0..*.
    pub library: Vec<Prim<String>>,
    /// `PlanDefinition.goal`: [`PlanDefinitionGoal`], 0..*.
    pub goal: Vec<PlanDefinitionGoal>,
    /// `PlanDefinition.action`: [`PlanDefinitionAction`], 0..*.
    pub action: Vec<PlanDefinitionAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinition {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION }
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
            | u64::from(!self.subtitle.is_absent()) << 13
            | u64::from(self.r#type.is_some()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(!self.date.is_absent()) << 18
            | u64::from(!self.publisher.is_absent()) << 19
            | u64::from(!self.contact.is_empty()) << 20
            | u64::from(!self.description.is_absent()) << 21
            | u64::from(!self.use_context.is_empty()) << 22
            | u64::from(!self.jurisdiction.is_empty()) << 23
            | u64::from(!self.purpose.is_absent()) << 24
            | u64::from(!self.usage.is_absent()) << 25
            | u64::from(!self.copyright.is_absent()) << 26
            | u64::from(!self.approval_date.is_absent()) << 27
            | u64::from(!self.last_review_date.is_absent()) << 28
            | u64::from(self.effective_period.is_some()) << 29
            | u64::from(!self.topic.is_empty()) << 30
            | u64::from(!self.author.is_empty()) << 31
            | u64::from(!self.editor.is_empty()) << 32
            | u64::from(!self.reviewer.is_empty()) << 33
            | u64::from(!self.endorser.is_empty()) << 34
            | u64::from(!self.related_artifact.is_empty()) << 35
            | u64::from(!self.library.is_empty()) << 36
            | u64::from(!self.goal.is_empty()) << 37
            | u64::from(!self.action.is_empty()) << 38;
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
            13 => n::Place::Prim(&self.subtitle),
            14 => n::Place::Node(&self.r#type),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Choice(&self.subject),
            18 => n::Place::Prim(&self.date),
            19 => n::Place::Prim(&self.publisher),
            20 => n::Place::Nodes(&self.contact),
            21 => n::Place::Prim(&self.description),
            22 => n::Place::Nodes(&self.use_context),
            23 => n::Place::Nodes(&self.jurisdiction),
            24 => n::Place::Prim(&self.purpose),
            25 => n::Place::Prim(&self.usage),
            26 => n::Place::Prim(&self.copyright),
            27 => n::Place::Prim(&self.approval_date),
            28 => n::Place::Prim(&self.last_review_date),
            29 => n::Place::Node(&self.effective_period),
            30 => n::Place::Nodes(&self.topic),
            31 => n::Place::Nodes(&self.author),
            32 => n::Place::Nodes(&self.editor),
            33 => n::Place::Nodes(&self.reviewer),
            34 => n::Place::Nodes(&self.endorser),
            35 => n::Place::Nodes(&self.related_artifact),
            36 => n::Place::Prims(&self.library),
            37 => n::Place::Nodes(&self.goal),
            38 => n::Place::Nodes(&self.action),
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
            13 => n::Slot::Prim(&mut self.subtitle),
            14 => n::Slot::Node(&mut self.r#type),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Choice(&mut self.subject),
            18 => n::Slot::Prim(&mut self.date),
            19 => n::Slot::Prim(&mut self.publisher),
            20 => n::Slot::Nodes(&mut self.contact),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Nodes(&mut self.use_context),
            23 => n::Slot::Nodes(&mut self.jurisdiction),
            24 => n::Slot::Prim(&mut self.purpose),
            25 => n::Slot::Prim(&mut self.usage),
            26 => n::Slot::Prim(&mut self.copyright),
            27 => n::Slot::Prim(&mut self.approval_date),
            28 => n::Slot::Prim(&mut self.last_review_date),
            29 => n::Slot::Node(&mut self.effective_period),
            30 => n::Slot::Nodes(&mut self.topic),
            31 => n::Slot::Nodes(&mut self.author),
            32 => n::Slot::Nodes(&mut self.editor),
            33 => n::Slot::Nodes(&mut self.reviewer),
            34 => n::Slot::Nodes(&mut self.endorser),
            35 => n::Slot::Nodes(&mut self.related_artifact),
            36 => n::Slot::Prims(&mut self.library),
            37 => n::Slot::Nodes(&mut self.goal),
            38 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinition {
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
            subtitle: Prim::ABSENT,
            r#type: None,
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
            usage: Prim::ABSENT,
            copyright: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            topic: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            library: Vec::new(),
            goal: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PlanDefinition.goal` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinitionGoal {
    /// `PlanDefinition.goal.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.goal.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.goal.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.goal.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/goal-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.description`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub description: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.priority`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/goal-priority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.start`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/goal-start-event>.
    pub start: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.addresses`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub addresses: Vec<CodeableConcept>,
    /// `PlanDefinition.goal.documentation`: RelatedArtifact, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `PlanDefinition.goal.target`: [`PlanDefinitionGoalTarget`], 0..*.
    pub target: Vec<PlanDefinitionGoalTarget>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionGoal {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_GOAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.description.is_some()) << 4
            | u64::from(self.priority.is_some()) << 5
            | u64::from(self.start.is_some()) << 6
            | u64::from(!self.addresses.is_empty()) << 7
            | u64::from(!self.documentation.is_empty()) << 8
            | u64::from(!self.target.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.description),
            5 => n::Place::Node(&self.priority),
            6 => n::Place::Node(&self.start),
            7 => n::Place::Nodes(&self.addresses),
            8 => n::Place::Nodes(&self.documentation),
            9 => n::Place::Nodes(&self.target),
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
            4 => n::Slot::Node(&mut self.description),
            5 => n::Slot::Node(&mut self.priority),
            6 => n::Slot::Node(&mut self.start),
            7 => n::Slot::Nodes(&mut self.addresses),
            8 => n::Slot::Nodes(&mut self.documentation),
            9 => n::Slot::Nodes(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinitionGoal {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            description: None,
            priority: None,
            start: None,
            addresses: Vec::new(),
            documentation: Vec::new(),
            target: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinitionGoal {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinitionGoal {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinitionGoal {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PlanDefinition.goal.target` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinitionGoalTarget {
    /// `PlanDefinition.goal.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.goal.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.goal.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.goal.target.measure`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub measure: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.target.detail[x]`: Quantity or Range or CodeableConcept, 0..1.
    pub detail: Option<PlanDefinitionGoalTargetDetail>,
    /// `PlanDefinition.goal.target.due`: Duration, 0..1.
    pub due: Option<Box<Duration>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionGoalTarget {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_GOAL_TARGET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.measure.is_some()) << 3
            | u64::from(self.detail.is_some()) << 4
            | u64::from(self.due.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.measure),
            4 => n::Place::Choice(&self.detail),
            5 => n::Place::Node(&self.due),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.measure),
            4 => n::Slot::Choice(&mut self.detail),
            5 => n::Slot::Node(&mut self.due),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinitionGoalTarget {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            measure: None,
            detail: None,
            due: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinitionGoalTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinitionGoalTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinitionGoalTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PlanDefinition.action` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinitionAction {
    /// `PlanDefinition.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.prefix`: string, 0..1.
    pub prefix: Prim<String>,
    /// `PlanDefinition.action.title`: string, 0..1.
    pub title: Prim<String>,
    /// `PlanDefinition.action.description`: string, 0..1.
    pub description: Prim<String>,
    /// `PlanDefinition.action.textEquivalent`: string, 0..1.
    pub text_equivalent: Prim<String>,
    /// `PlanDefinition.action.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `PlanDefinition.action.code`: CodeableConcept, 0..*.
    pub code: Vec<CodeableConcept>,
    /// `PlanDefinition.action.reason`: CodeableConcept, 0..*.
    pub reason: Vec<CodeableConcept>,
    /// `PlanDefinition.action.documentation`: RelatedArtifact, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `PlanDefinition.action.goalId`: id, 0..*.
    pub goal_id: Vec<Prim<String>>,
    /// `PlanDefinition.action.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<PlanDefinitionActionSubject>,
    /// `PlanDefinition.action.trigger`: TriggerDefinition, 0..*.
    pub trigger: Vec<TriggerDefinition>,
    /// `PlanDefinition.action.condition`: [`PlanDefinitionActionCondition`], 0..*.
    pub condition: Vec<PlanDefinitionActionCondition>,
    /// `PlanDefinition.action.input`: DataRequirement, 0..*.
    pub input: Vec<DataRequirement>,
    /// `PlanDefinition.action.output`: DataRequirement, 0..*.
    pub output: Vec<DataRequirement>,
    /// `PlanDefinition.action.relatedAction`: [`PlanDefinitionActionRelatedAction`], 0..*.
    pub related_action: Vec<PlanDefinitionActionRelatedAction>,
    /// `PlanDefinition.action.timing[x]`: dateTime or Age or Period or Duration or Range or Timing, 0..1.
    pub timing: Option<PlanDefinitionActionTiming>,
    /// `PlanDefinition.action.participant`: [`PlanDefinitionActionParticipant`], 0..*.
    pub participant: Vec<PlanDefinitionActionParticipant>,
    /// `PlanDefinition.action.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/action-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.action.groupingBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-grouping-behavior>. Codes: `codes::ActionGroupingBehavior`.
    pub grouping_behavior: Prim<String>,
    /// `PlanDefinition.action.selectionBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-selection-behavior>. Codes: `codes::ActionSelectionBehavior`.
    pub selection_behavior: Prim<String>,
    /// `PlanDefinition.action.requiredBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-required-behavior>. Codes: `codes::ActionRequiredBehavior`.
    pub required_behavior: Prim<String>,
    /// `PlanDefinition.action.precheckBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-precheck-behavior>. Codes: `codes::ActionPrecheckBehavior`.
    pub precheck_behavior: Prim<String>,
    /// `PlanDefinition.action.cardinalityBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>. Codes: `codes::ActionCardinalityBehavior`.
    pub cardinality_behavior: Prim<String>,
    /// `PlanDefinition.action.definition[x]`: canonical(ActivityDefinition, PlanDefinition, Questionnaire) or uri, 0..1.
    pub definition: Option<PlanDefinitionActionDefinition>,
    /// `PlanDefinition.action.transform`: canonical(StructureMap), 0..1.
    pub transform: Prim<String>,
    /// `PlanDefinition.action.dynamicValue`: [`PlanDefinitionActionDynamicValue`], 0..*.
    pub dynamic_value: Vec<PlanDefinitionActionDynamicValue>,
    /// `PlanDefinition.action.action`: as `PlanDefinition.action`, 0..*.
    pub action: Vec<PlanDefinitionAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionAction {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.prefix.is_absent()) << 3
            | u64::from(!self.title.is_absent()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(!self.text_equivalent.is_absent()) << 6
            | u64::from(!self.priority.is_absent()) << 7
            | u64::from(!self.code.is_empty()) << 8
            | u64::from(!self.reason.is_empty()) << 9
            | u64::from(!self.documentation.is_empty()) << 10
            | u64::from(!self.goal_id.is_empty()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(!self.trigger.is_empty()) << 13
            | u64::from(!self.condition.is_empty()) << 14
            | u64::from(!self.input.is_empty()) << 15
            | u64::from(!self.output.is_empty()) << 16
            | u64::from(!self.related_action.is_empty()) << 17
            | u64::from(self.timing.is_some()) << 18
            | u64::from(!self.participant.is_empty()) << 19
            | u64::from(self.r#type.is_some()) << 20
            | u64::from(!self.grouping_behavior.is_absent()) << 21
            | u64::from(!self.selection_behavior.is_absent()) << 22
            | u64::from(!self.required_behavior.is_absent()) << 23
            | u64::from(!self.precheck_behavior.is_absent()) << 24
            | u64::from(!self.cardinality_behavior.is_absent()) << 25
            | u64::from(self.definition.is_some()) << 26
            | u64::from(!self.transform.is_absent()) << 27
            | u64::from(!self.dynamic_value.is_empty()) << 28
            | u64::from(!self.action.is_empty()) << 29;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.prefix),
            4 => n::Place::Prim(&self.title),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Prim(&self.text_equivalent),
            7 => n::Place::Prim(&self.priority),
            8 => n::Place::Nodes(&self.code),
            9 => n::Place::Nodes(&self.reason),
            10 => n::Place::Nodes(&self.documentation),
            11 => n::Place::Prims(&self.goal_id),
            12 => n::Place::Choice(&self.subject),
            13 => n::Place::Nodes(&self.trigger),
            14 => n::Place::Nodes(&self.condition),
            15 => n::Place::Nodes(&self.input),
            16 => n::Place::Nodes(&self.output),
            17 => n::Place::Nodes(&self.related_action),
            18 => n::Place::Choice(&self.timing),
            19 => n::Place::Nodes(&self.participant),
            20 => n::Place::Node(&self.r#type),
            21 => n::Place::Prim(&self.grouping_behavior),
            22 => n::Place::Prim(&self.selection_behavior),
            23 => n::Place::Prim(&self.required_behavior),
            24 => n::Place::Prim(&self.precheck_behavior),
            25 => n::Place::Prim(&self.cardinality_behavior),
            26 => n::Place::Choice(&self.definition),
            27 => n::Place::Prim(&self.transform),
            28 => n::Place::Nodes(&self.dynamic_value),
            29 => n::Place::Nodes(&self.action),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.prefix),
            4 => n::Slot::Prim(&mut self.title),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.text_equivalent),
            7 => n::Slot::Prim(&mut self.priority),
            8 => n::Slot::Nodes(&mut self.code),
            9 => n::Slot::Nodes(&mut self.reason),
            10 => n::Slot::Nodes(&mut self.documentation),
            11 => n::Slot::Prims(&mut self.goal_id),
            12 => n::Slot::Choice(&mut self.subject),
            13 => n::Slot::Nodes(&mut self.trigger),
            14 => n::Slot::Nodes(&mut self.condition),
            15 => n::Slot::Nodes(&mut self.input),
            16 => n::Slot::Nodes(&mut self.output),
            17 => n::Slot::Nodes(&mut self.related_action),
            18 => n::Slot::Choice(&mut self.timing),
            19 => n::Slot::Nodes(&mut self.participant),
            20 => n::Slot::Node(&mut self.r#type),
            21 => n::Slot::Prim(&mut self.grouping_behavior),
            22 => n::Slot::Prim(&mut self.selection_behavior),
            23 => n::Slot::Prim(&mut self.required_behavior),
            24 => n::Slot::Prim(&mut self.precheck_behavior),
            25 => n::Slot::Prim(&mut self.cardinality_behavior),
            26 => n::Slot::Choice(&mut self.definition),
            27 => n::Slot::Prim(&mut self.transform),
            28 => n::Slot::Nodes(&mut self.dynamic_value),
            29 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinitionAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            prefix: Prim::ABSENT,
            title: Prim::ABSENT,
            description: Prim::ABSENT,
            text_equivalent: Prim::ABSENT,
            priority: Prim::ABSENT,
            code: Vec::new(),
            reason: Vec::new(),
            documentation: Vec::new(),
            goal_id: Vec::new(),
            subject: None,
            trigger: Vec::new(),
            condition: Vec::new(),
            input: Vec::new(),
            output: Vec::new(),
            related_action: Vec::new(),
            timing: None,
            participant: Vec::new(),
            r#type: None,
            grouping_behavior: Prim::ABSENT,
            selection_behavior: Prim::ABSENT,
            required_behavior: Prim::ABSENT,
            precheck_behavior: Prim::ABSENT,
            cardinality_behavior: Prim::ABSENT,
            definition: None,
            transform: Prim::ABSENT,
            dynamic_value: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinitionAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinitionAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinitionAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PlanDefinition.action.condition` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinitionActionCondition {
    /// `PlanDefinition.action.condition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.condition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.condition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.condition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-condition-kind>. Codes: `codes::ActionConditionKind`.
    pub kind: Prim<String>,
    /// `PlanDefinition.action.condition.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionActionCondition {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION_CONDITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.kind.is_absent()) << 3
            | u64::from(self.expression.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.kind),
            4 => n::Place::Node(&self.expression),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.kind),
            4 => n::Slot::Node(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinitionActionCondition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            kind: Prim::ABSENT,
            expression: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinitionActionCondition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinitionActionCondition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionCondition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PlanDefinition.action.relatedAction` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinitionActionRelatedAction {
    /// `PlanDefinition.action.relatedAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.relatedAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.relatedAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.relatedAction.actionId`: id, 1..1.
    pub action_id: Prim<String>,
    /// `PlanDefinition.action.relatedAction.relationship`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-relationship-type>. Codes: `codes::ActionRelationshipType`.
    pub relationship: Prim<String>,
    /// `PlanDefinition.action.relatedAction.offset[x]`: Duration or Range, 0..1.
    pub offset: Option<PlanDefinitionActionRelatedActionOffset>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionActionRelatedAction {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION_RELATED_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.action_id.is_absent()) << 3
            | u64::from(!self.relationship.is_absent()) << 4
            | u64::from(self.offset.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.action_id),
            4 => n::Place::Prim(&self.relationship),
            5 => n::Place::Choice(&self.offset),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.action_id),
            4 => n::Slot::Prim(&mut self.relationship),
            5 => n::Slot::Choice(&mut self.offset),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinitionActionRelatedAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            action_id: Prim::ABSENT,
            relationship: Prim::ABSENT,
            offset: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinitionActionRelatedAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinitionActionRelatedAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionRelatedAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PlanDefinition.action.participant` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinitionActionParticipant {
    /// `PlanDefinition.action.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.participant.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-participant-type>. Codes: `codes::ActionParticipantType`.
    pub r#type: Prim<String>,
    /// `PlanDefinition.action.participant.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionActionParticipant {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.role.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.role),
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
            4 => n::Slot::Node(&mut self.role),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinitionActionParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            role: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinitionActionParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinitionActionParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PlanDefinition.action.dynamicValue` of R4.
///
/// See <https://hl7.org/fhir/R4/plandefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct PlanDefinitionActionDynamicValue {
    /// `PlanDefinition.action.dynamicValue.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.dynamicValue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.dynamicValue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.dynamicValue.path`: string, 0..1.
    pub path: Prim<String>,
    /// `PlanDefinition.action.dynamicValue.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionActionDynamicValue {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION_DYNAMIC_VALUE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.path.is_absent()) << 3
            | u64::from(self.expression.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.path),
            4 => n::Place::Node(&self.expression),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.path),
            4 => n::Slot::Node(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PlanDefinitionActionDynamicValue {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            path: Prim::ABSENT,
            expression: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PlanDefinitionActionDynamicValue {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PlanDefinitionActionDynamicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionDynamicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `PlanDefinition.subject[x]`.
#[derive(Clone)]
pub enum PlanDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl PlanDefinitionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for PlanDefinitionSubject {
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

impl PartialEq for PlanDefinitionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PlanDefinitionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `PlanDefinition.goal.target.detail[x]`.
#[derive(Clone)]
pub enum PlanDefinitionGoalTargetDetail {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl PlanDefinitionGoalTargetDetail {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for PlanDefinitionGoalTargetDetail {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::CodeableConcept(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for PlanDefinitionGoalTargetDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PlanDefinitionGoalTargetDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `PlanDefinition.action.subject[x]`.
#[derive(Clone)]
pub enum PlanDefinitionActionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl PlanDefinitionActionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for PlanDefinitionActionSubject {
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

impl PartialEq for PlanDefinitionActionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `PlanDefinition.action.relatedAction.offset[x]`.
#[derive(Clone)]
pub enum PlanDefinitionActionRelatedActionOffset {
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl PlanDefinitionActionRelatedActionOffset {
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for PlanDefinitionActionRelatedActionOffset {
    fn index(&self) -> usize {
        match self {
            Self::Duration(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for PlanDefinitionActionRelatedActionOffset {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionRelatedActionOffset {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `PlanDefinition.action.timing[x]`.
#[derive(Clone)]
pub enum PlanDefinitionActionTiming {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Timing.
    Timing(n::Boxed<Timing>),
}

impl PlanDefinitionActionTiming {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for PlanDefinitionActionTiming {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Age(_) => 1,
            Self::Period(_) => 2,
            Self::Duration(_) => 3,
            Self::Range(_) => 4,
            Self::Timing(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Timing(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            3 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            4 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            5 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for PlanDefinitionActionTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `PlanDefinition.action.definition[x]`.
#[derive(Clone)]
pub enum PlanDefinitionActionDefinition {
    /// canonical(ActivityDefinition, PlanDefinition, Questionnaire).
    Canonical(Prim<String>),
    /// uri.
    Uri(Prim<String>),
}

impl PlanDefinitionActionDefinition {
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
}

impl n::Choice for PlanDefinitionActionDefinition {
    fn index(&self) -> usize {
        match self {
            Self::Canonical(_) => 0,
            Self::Uri(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Canonical(Default::default()),
            1 => Self::Uri(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for PlanDefinitionActionDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PlanDefinitionActionDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PLAN_DEFINITION: TypeInfo = TypeInfo::new("PlanDefinition", "PlanDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<PlanDefinition>, &[
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
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/plan-definition-type"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &PLAN_DEFINITION_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"usage\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-topic"),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"library\":", t::PrimKind::Canonical, 0, None, 0).targets(&["Library"]),
    FieldInfo::node(",\"goal\":", &PLAN_DEFINITION_GOAL, 0, None, 0),
    FieldInfo::node(",\"action\":", &PLAN_DEFINITION_ACTION, 0, None, 0),
]);

static PLAN_DEFINITION_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Group"]),
];

pub(crate) static PLAN_DEFINITION_GOAL: TypeInfo = TypeInfo::new("PlanDefinitionGoal", "PlanDefinition.goal", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PlanDefinitionGoal>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/goal-category"),
    FieldInfo::node(",\"description\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/goal-priority"),
    FieldInfo::node(",\"start\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/goal-start-event"),
    FieldInfo::node(",\"addresses\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"documentation\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"target\":", &PLAN_DEFINITION_GOAL_TARGET, 0, None, 0),
]);

pub(crate) static PLAN_DEFINITION_GOAL_TARGET: TypeInfo = TypeInfo::new("PlanDefinitionGoalTarget", "PlanDefinition.goal.target", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PlanDefinitionGoalTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"measure\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::choice(",\"detail\":", &PLAN_DEFINITION_GOAL_TARGET_DETAIL_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"due\":", &DURATION, 0, Some(1), 0),
]);

static PLAN_DEFINITION_GOAL_TARGET_DETAIL_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"detailQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"detailRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"detailCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

pub(crate) static PLAN_DEFINITION_ACTION: TypeInfo = TypeInfo::new("PlanDefinitionAction", "PlanDefinition.action", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PlanDefinitionAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"prefix\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"textEquivalent\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"documentation\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"goalId\":", t::PrimKind::Id, 0, None, 0),
    FieldInfo::choice(",\"subject\":", &PLAN_DEFINITION_ACTION_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::node(",\"trigger\":", &TRIGGER_DEFINITION, 0, None, 0),
    FieldInfo::node(",\"condition\":", &PLAN_DEFINITION_ACTION_CONDITION, 0, None, 0),
    FieldInfo::node(",\"input\":", &DATA_REQUIREMENT, 0, None, 0),
    FieldInfo::node(",\"output\":", &DATA_REQUIREMENT, 0, None, 0),
    FieldInfo::node(",\"relatedAction\":", &PLAN_DEFINITION_ACTION_RELATED_ACTION, 0, None, 0),
    FieldInfo::choice(",\"timing\":", &PLAN_DEFINITION_ACTION_TIMING_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"participant\":", &PLAN_DEFINITION_ACTION_PARTICIPANT, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/action-type"),
    FieldInfo::prim(",\"groupingBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-grouping-behavior"),
    FieldInfo::prim(",\"selectionBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-selection-behavior"),
    FieldInfo::prim(",\"requiredBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-required-behavior"),
    FieldInfo::prim(",\"precheckBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-precheck-behavior"),
    FieldInfo::prim(",\"cardinalityBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-cardinality-behavior"),
    FieldInfo::choice(",\"definition\":", &PLAN_DEFINITION_ACTION_DEFINITION_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"transform\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureMap"]),
    FieldInfo::node(",\"dynamicValue\":", &PLAN_DEFINITION_ACTION_DYNAMIC_VALUE, 0, None, 0),
    FieldInfo::node(",\"action\":", &PLAN_DEFINITION_ACTION, 0, None, 0),
]);

static PLAN_DEFINITION_ACTION_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Group"]),
];

static PLAN_DEFINITION_ACTION_TIMING_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"timingAge\":", "Age", t::ValueKind::Node(&AGE), 1, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"timingDuration\":", "Duration", t::ValueKind::Node(&DURATION), 1, &[]),
    t::Alternative::new(",\"timingRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
];

static PLAN_DEFINITION_ACTION_DEFINITION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"definitionCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 1, &["ActivityDefinition", "PlanDefinition", "Questionnaire"]),
    t::Alternative::new(",\"definitionUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 1, &[]),
];

pub(crate) static PLAN_DEFINITION_ACTION_CONDITION: TypeInfo = TypeInfo::new("PlanDefinitionActionCondition", "PlanDefinition.action.condition", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PlanDefinitionActionCondition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-condition-kind"),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

pub(crate) static PLAN_DEFINITION_ACTION_RELATED_ACTION: TypeInfo = TypeInfo::new("PlanDefinitionActionRelatedAction", "PlanDefinition.action.relatedAction", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PlanDefinitionActionRelatedAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"actionId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"relationship\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-relationship-type"),
    FieldInfo::choice(",\"offset\":", &PLAN_DEFINITION_ACTION_RELATED_ACTION_OFFSET_TYPES, 0, Some(1), 0),
]);

static PLAN_DEFINITION_ACTION_RELATED_ACTION_OFFSET_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"offsetDuration\":", "Duration", t::ValueKind::Node(&DURATION), 1, &[]),
    t::Alternative::new(",\"offsetRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
];

pub(crate) static PLAN_DEFINITION_ACTION_PARTICIPANT: TypeInfo = TypeInfo::new("PlanDefinitionActionParticipant", "PlanDefinition.action.participant", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PlanDefinitionActionParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-participant-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-participant-role"),
]);

pub(crate) static PLAN_DEFINITION_ACTION_DYNAMIC_VALUE: TypeInfo = TypeInfo::new("PlanDefinitionActionDynamicValue", "PlanDefinition.action.dynamicValue", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PlanDefinitionActionDynamicValue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(PlanDefinition, PlanDefinitionGoal, PlanDefinitionGoalTarget, PlanDefinitionAction, PlanDefinitionActionCondition, PlanDefinitionActionRelatedAction, PlanDefinitionActionParticipant, PlanDefinitionActionDynamicValue);
