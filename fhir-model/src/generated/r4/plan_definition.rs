// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `PlanDefinition` and the types inside it.

use crate::primitive::{Date, DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{AGE, Age, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, DATA_REQUIREMENT, DURATION, DataRequirement, Duration, EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, QUANTITY, Quantity, RANGE, REFERENCE, RELATED_ARTIFACT, Range, Reference, RelatedArtifact, Resource, TIMING, TRIGGER_DEFINITION, Timing, TriggerDefinition, USAGE_CONTEXT, UsageContext};

/// `PlanDefinition`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct PlanDefinition {
    /// `PlanDefinition.id`: string, 0..1.
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
    /// `PlanDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::prim(&self.url),
            9 => n::nodes(&self.identifier),
            10 => n::prim(&self.version),
            11 => n::prim(&self.name),
            12 => n::prim(&self.title),
            13 => n::prim(&self.subtitle),
            14 => n::node(&self.r#type),
            15 => n::prim(&self.status),
            16 => n::prim(&self.experimental),
            17 => n::choice(&self.subject),
            18 => n::prim(&self.date),
            19 => n::prim(&self.publisher),
            20 => n::nodes(&self.contact),
            21 => n::prim(&self.description),
            22 => n::nodes(&self.use_context),
            23 => n::nodes(&self.jurisdiction),
            24 => n::prim(&self.purpose),
            25 => n::prim(&self.usage),
            26 => n::prim(&self.copyright),
            27 => n::prim(&self.approval_date),
            28 => n::prim(&self.last_review_date),
            29 => n::node(&self.effective_period),
            30 => n::nodes(&self.topic),
            31 => n::nodes(&self.author),
            32 => n::nodes(&self.editor),
            33 => n::nodes(&self.reviewer),
            34 => n::nodes(&self.endorser),
            35 => n::nodes(&self.related_artifact),
            36 => n::prims(&self.library),
            37 => n::nodes(&self.goal),
            38 => n::nodes(&self.action),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `PlanDefinition.goal`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.category),
            4 => n::node(&self.description),
            5 => n::node(&self.priority),
            6 => n::node(&self.start),
            7 => n::nodes(&self.addresses),
            8 => n::nodes(&self.documentation),
            9 => n::nodes(&self.target),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinitionGoal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `PlanDefinition.goal.target`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.measure),
            4 => n::choice(&self.detail),
            5 => n::node(&self.due),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinitionGoalTarget {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `PlanDefinition.action`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
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
    /// `PlanDefinition.action.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>.
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
    /// `PlanDefinition.action.groupingBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
    pub grouping_behavior: Prim<String>,
    /// `PlanDefinition.action.selectionBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
    pub selection_behavior: Prim<String>,
    /// `PlanDefinition.action.requiredBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-required-behavior>.
    pub required_behavior: Prim<String>,
    /// `PlanDefinition.action.precheckBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
    pub precheck_behavior: Prim<String>,
    /// `PlanDefinition.action.cardinalityBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.prefix),
            4 => n::prim(&self.title),
            5 => n::prim(&self.description),
            6 => n::prim(&self.text_equivalent),
            7 => n::prim(&self.priority),
            8 => n::nodes(&self.code),
            9 => n::nodes(&self.reason),
            10 => n::nodes(&self.documentation),
            11 => n::prims(&self.goal_id),
            12 => n::choice(&self.subject),
            13 => n::nodes(&self.trigger),
            14 => n::nodes(&self.condition),
            15 => n::nodes(&self.input),
            16 => n::nodes(&self.output),
            17 => n::nodes(&self.related_action),
            18 => n::choice(&self.timing),
            19 => n::nodes(&self.participant),
            20 => n::node(&self.r#type),
            21 => n::prim(&self.grouping_behavior),
            22 => n::prim(&self.selection_behavior),
            23 => n::prim(&self.required_behavior),
            24 => n::prim(&self.precheck_behavior),
            25 => n::prim(&self.cardinality_behavior),
            26 => n::choice(&self.definition),
            27 => n::prim(&self.transform),
            28 => n::nodes(&self.dynamic_value),
            29 => n::nodes(&self.action),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinitionAction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `PlanDefinition.action.condition`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct PlanDefinitionActionCondition {
    /// `PlanDefinition.action.condition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.condition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.condition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.condition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-condition-kind>.
    pub kind: Prim<String>,
    /// `PlanDefinition.action.condition.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionActionCondition {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION_CONDITION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.kind),
            4 => n::node(&self.expression),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinitionActionCondition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `PlanDefinition.action.relatedAction`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct PlanDefinitionActionRelatedAction {
    /// `PlanDefinition.action.relatedAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.relatedAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.relatedAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.relatedAction.actionId`: id, 1..1.
    pub action_id: Prim<String>,
    /// `PlanDefinition.action.relatedAction.relationship`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    pub relationship: Prim<String>,
    /// `PlanDefinition.action.relatedAction.offset[x]`: Duration or Range, 0..1.
    pub offset: Option<PlanDefinitionActionRelatedActionOffset>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionActionRelatedAction {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION_RELATED_ACTION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.action_id),
            4 => n::prim(&self.relationship),
            5 => n::choice(&self.offset),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinitionActionRelatedAction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `PlanDefinition.action.participant`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct PlanDefinitionActionParticipant {
    /// `PlanDefinition.action.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PlanDefinition.action.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.participant.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-participant-type>.
    pub r#type: Prim<String>,
    /// `PlanDefinition.action.participant.role`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PlanDefinitionActionParticipant {
    fn info(&self) -> &'static TypeInfo { &PLAN_DEFINITION_ACTION_PARTICIPANT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.r#type),
            4 => n::node(&self.role),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinitionActionParticipant {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `PlanDefinition.action.dynamicValue`. See <https://hl7.org/fhir/R4/plandefinition.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.path),
            4 => n::node(&self.expression),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for PlanDefinitionActionDynamicValue {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `PlanDefinition.subject[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Group).
    Reference(Box<Reference>),
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
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `PlanDefinition.goal.target.detail[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanDefinitionGoalTargetDetail {
    /// Quantity.
    Quantity(Box<Quantity>),
    /// Range.
    Range(Box<Range>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
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
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(Box::new(Default::default())),
            1 => Self::Range(Box::new(Default::default())),
            2 => Self::CodeableConcept(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `PlanDefinition.action.subject[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanDefinitionActionSubject {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Group).
    Reference(Box<Reference>),
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
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `PlanDefinition.action.relatedAction.offset[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanDefinitionActionRelatedActionOffset {
    /// Duration.
    Duration(Box<Duration>),
    /// Range.
    Range(Box<Range>),
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
            Self::Duration(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Duration(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Duration(Box::new(Default::default())),
            1 => Self::Range(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `PlanDefinition.action.timing[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanDefinitionActionTiming {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Age.
    Age(Box<Age>),
    /// Period.
    Period(Box<Period>),
    /// Duration.
    Duration(Box<Duration>),
    /// Range.
    Range(Box<Range>),
    /// Timing.
    Timing(Box<Timing>),
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
            Self::Age(v) => n::Inner::Node(&**v),
            Self::Period(v) => n::Inner::Node(&**v),
            Self::Duration(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::Timing(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut **v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::Duration(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::Timing(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Age(Box::new(Default::default())),
            2 => Self::Period(Box::new(Default::default())),
            3 => Self::Duration(Box::new(Default::default())),
            4 => Self::Range(Box::new(Default::default())),
            5 => Self::Timing(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `PlanDefinition.action.definition[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanDefinitionActionDefinition {
    /// canonical(ActivityDefinition, PlanDefinition, Questionnaire).
    Canonical(Prim<String>),
    /// uri.
    Uri(Prim<String>),
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

pub(crate) static PLAN_DEFINITION: TypeInfo = TypeInfo::new("PlanDefinition", "PlanDefinition", t::TypeKind::Resource, n::new::<PlanDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Group"]),
];

pub(crate) static PLAN_DEFINITION_GOAL: TypeInfo = TypeInfo::new("PlanDefinitionGoal", "PlanDefinition.goal", t::TypeKind::Backbone, n::new::<PlanDefinitionGoal>, &[
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

pub(crate) static PLAN_DEFINITION_GOAL_TARGET: TypeInfo = TypeInfo::new("PlanDefinitionGoalTarget", "PlanDefinition.goal.target", t::TypeKind::Backbone, n::new::<PlanDefinitionGoalTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"measure\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::choice(",\"detail\":", &PLAN_DEFINITION_GOAL_TARGET_DETAIL_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"due\":", &DURATION, 0, Some(1), 0),
]);

static PLAN_DEFINITION_GOAL_TARGET_DETAIL_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"detailQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"detailRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"detailCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
];

pub(crate) static PLAN_DEFINITION_ACTION: TypeInfo = TypeInfo::new("PlanDefinitionAction", "PlanDefinition.action", t::TypeKind::Backbone, n::new::<PlanDefinitionAction>, &[
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
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Group"]),
];

static PLAN_DEFINITION_ACTION_TIMING_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"timingAge\":", "Age", t::ValueKind::Node(&AGE), &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"timingDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
    t::Alternative::new(",\"timingRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
];

static PLAN_DEFINITION_ACTION_DEFINITION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"definitionCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), &["ActivityDefinition", "PlanDefinition", "Questionnaire"]),
    t::Alternative::new(",\"definitionUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), &[]),
];

pub(crate) static PLAN_DEFINITION_ACTION_CONDITION: TypeInfo = TypeInfo::new("PlanDefinitionActionCondition", "PlanDefinition.action.condition", t::TypeKind::Backbone, n::new::<PlanDefinitionActionCondition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-condition-kind"),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

pub(crate) static PLAN_DEFINITION_ACTION_RELATED_ACTION: TypeInfo = TypeInfo::new("PlanDefinitionActionRelatedAction", "PlanDefinition.action.relatedAction", t::TypeKind::Backbone, n::new::<PlanDefinitionActionRelatedAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"actionId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"relationship\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-relationship-type"),
    FieldInfo::choice(",\"offset\":", &PLAN_DEFINITION_ACTION_RELATED_ACTION_OFFSET_TYPES, 0, Some(1), 0),
]);

static PLAN_DEFINITION_ACTION_RELATED_ACTION_OFFSET_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"offsetDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
    t::Alternative::new(",\"offsetRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
];

pub(crate) static PLAN_DEFINITION_ACTION_PARTICIPANT: TypeInfo = TypeInfo::new("PlanDefinitionActionParticipant", "PlanDefinition.action.participant", t::TypeKind::Backbone, n::new::<PlanDefinitionActionParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-participant-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-participant-role"),
]);

pub(crate) static PLAN_DEFINITION_ACTION_DYNAMIC_VALUE: TypeInfo = TypeInfo::new("PlanDefinitionActionDynamicValue", "PlanDefinition.action.dynamicValue", t::TypeKind::Backbone, n::new::<PlanDefinitionActionDynamicValue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

