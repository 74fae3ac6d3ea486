// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RequestOrchestration` and the types inside it.

/// The resource `RequestOrchestration` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestration {
    /// `RequestOrchestration.id`: id, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `RequestOrchestration.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `RequestOrchestration.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `RequestOrchestration.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `RequestOrchestration.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `RequestOrchestration.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `RequestOrchestration.instantiatesCanonical`: canonical, 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `RequestOrchestration.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `RequestOrchestration.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `RequestOrchestration.replaces`: Reference(Resource), 0..*.
    pub replaces: Vec<Reference>,
    /// `RequestOrchestration.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `RequestOrchestration.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Codes: `codes::RequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `RequestOrchestration.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Codes: `codes::RequestIntent`. Modifier.
    pub intent: Prim<String>,
    /// `RequestOrchestration.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `RequestOrchestration.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/action-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `RequestOrchestration.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `RequestOrchestration.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `RequestOrchestration.author`: Reference(Device, Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// `RequestOrchestration.reason`: CodeableReference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/action-reason-code>.
    pub reason: Vec<CodeableReference>,
    /// `RequestOrchestration.goal`: Reference(Goal), 0..*.
    pub goal: Vec<Reference>,
    /// `RequestOrchestration.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `RequestOrchestration.action`: [`RequestOrchestrationAction`], 0..*.
    pub action: Vec<RequestOrchestrationAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestration {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION }
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
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.instantiates_canonical.is_empty()) << 9
            | u64::from(!self.instantiates_uri.is_empty()) << 10
            | u64::from(!self.based_on.is_empty()) << 11
            | u64::from(!self.replaces.is_empty()) << 12
            | u64::from(self.group_identifier.is_some()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.intent.is_absent()) << 15
            | u64::from(!self.priority.is_absent()) << 16
            | u64::from(self.code.is_some()) << 17
            | u64::from(self.subject.is_some()) << 18
            | u64::from(self.encounter.is_some()) << 19
            | u64::from(!self.authored_on.is_absent()) << 20
            | u64::from(self.author.is_some()) << 21
            | u64::from(!self.reason.is_empty()) << 22
            | u64::from(!self.goal.is_empty()) << 23
            | u64::from(!self.note.is_empty()) << 24
            | u64::from(!self.action.is_empty()) << 25;
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
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Prims(&self.instantiates_canonical),
            10 => n::Place::Prims(&self.instantiates_uri),
            11 => n::Place::Nodes(&self.based_on),
            12 => n::Place::Nodes(&self.replaces),
            13 => n::Place::Node(&self.group_identifier),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.intent),
            16 => n::Place::Prim(&self.priority),
            17 => n::Place::Node(&self.code),
            18 => n::Place::Node(&self.subject),
            19 => n::Place::Node(&self.encounter),
            20 => n::Place::Prim(&self.authored_on),
            21 => n::Place::Node(&self.author),
            22 => n::Place::Nodes(&self.reason),
            23 => n::Place::Nodes(&self.goal),
            24 => n::Place::Nodes(&self.note),
            25 => n::Place::Nodes(&self.action),
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
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Prims(&mut self.instantiates_canonical),
            10 => n::Slot::Prims(&mut self.instantiates_uri),
            11 => n::Slot::Nodes(&mut self.based_on),
            12 => n::Slot::Nodes(&mut self.replaces),
            13 => n::Slot::Node(&mut self.group_identifier),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.intent),
            16 => n::Slot::Prim(&mut self.priority),
            17 => n::Slot::Node(&mut self.code),
            18 => n::Slot::Node(&mut self.subject),
            19 => n::Slot::Node(&mut self.encounter),
            20 => n::Slot::Prim(&mut self.authored_on),
            21 => n::Slot::Node(&mut self.author),
            22 => n::Slot::Nodes(&mut self.reason),
            23 => n::Slot::Nodes(&mut self.goal),
            24 => n::Slot::Nodes(&mut self.note),
            25 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequestOrchestration {
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
            identifier: Vec::new(),
            instantiates_canonical: Vec::new(),
            instantiates_uri: Vec::new(),
            based_on: Vec::new(),
            replaces: Vec::new(),
            group_identifier: None,
            status: Prim::ABSENT,
            intent: Prim::ABSENT,
            priority: Prim::ABSENT,
            code: None,
            subject: None,
            encounter: None,
            authored_on: Prim::ABSENT,
            author: None,
            reason: Vec::new(),
            goal: Vec::new(),
            note: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestOrchestration {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestOrchestration.action` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestrationAction {
    /// `RequestOrchestration.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.linkId`: string, 0..1.
    pub link_id: Prim<String>,
    /// `RequestOrchestration.action.prefix`: string, 0..1.
    pub prefix: Prim<String>,
    /// `RequestOrchestration.action.title`: string, 0..1.
    pub title: Prim<String>,
    /// `RequestOrchestration.action.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `RequestOrchestration.action.textEquivalent`: markdown, 0..1.
    pub text_equivalent: Prim<String>,
    /// `RequestOrchestration.action.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `RequestOrchestration.action.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/action-code>.
    pub code: Vec<CodeableConcept>,
    /// `RequestOrchestration.action.documentation`: RelatedArtifact, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `RequestOrchestration.action.goal`: Reference(Goal), 0..*.
    pub goal: Vec<Reference>,
    /// `RequestOrchestration.action.condition`: [`RequestOrchestrationActionCondition`], 0..*.
    pub condition: Vec<RequestOrchestrationActionCondition>,
    /// `RequestOrchestration.action.input`: [`RequestOrchestrationActionInput`], 0..*.
    pub input: Vec<RequestOrchestrationActionInput>,
    /// `RequestOrchestration.action.output`: [`RequestOrchestrationActionOutput`], 0..*.
    pub output: Vec<RequestOrchestrationActionOutput>,
    /// `RequestOrchestration.action.relatedAction`: [`RequestOrchestrationActionRelatedAction`], 0..*.
    pub related_action: Vec<RequestOrchestrationActionRelatedAction>,
    /// `RequestOrchestration.action.timing[x]`: dateTime or Age or Period or Duration or Range or Timing, 0..1.
    pub timing: Option<RequestOrchestrationActionTiming>,
    /// `RequestOrchestration.action.location`: CodeableReference(Location), 0..1.
    pub location: Option<Box<CodeableReference>>,
    /// `RequestOrchestration.action.participant`: [`RequestOrchestrationActionParticipant`], 0..*.
    pub participant: Vec<RequestOrchestrationActionParticipant>,
    /// `RequestOrchestration.action.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/action-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.action.groupingBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-grouping-behavior>. Codes: `codes::ActionGroupingBehavior`.
    pub grouping_behavior: Prim<String>,
    /// `RequestOrchestration.action.selectionBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-selection-behavior>. Codes: `codes::ActionSelectionBehavior`.
    pub selection_behavior: Prim<String>,
    /// `RequestOrchestration.action.requiredBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-required-behavior>. Codes: `codes::ActionRequiredBehavior`.
    pub required_behavior: Prim<String>,
    /// `RequestOrchestration.action.precheckBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-precheck-behavior>. Codes: `codes::ActionPrecheckBehavior`.
    pub precheck_behavior: Prim<String>,
    /// `RequestOrchestration.action.cardinalityBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>. Codes: `codes::ActionCardinalityBehavior`.
    pub cardinality_behavior: Prim<String>,
    /// `RequestOrchestration.action.resource`: Reference(Resource), 0..1.
    pub resource: Option<Box<Reference>>,
    /// `RequestOrchestration.action.definition[x]`: canonical(ActivityDefinition, ObservationDefinition, PlanDefinition, Questionnaire, SpecimenDefinition) or uri, 0..1.
    pub definition: Option<RequestOrchestrationActionDefinition>,
    /// `RequestOrchestration.action.transform`: canonical(StructureMap), 0..1.
    pub transform: Prim<String>,
    /// `RequestOrchestration.action.dynamicValue`: [`RequestOrchestrationActionDynamicValue`], 0..*.
    pub dynamic_value: Vec<RequestOrchestrationActionDynamicValue>,
    /// `RequestOrchestration.action.action`: as `RequestOrchestration.action`, 0..*.
    pub action: Vec<RequestOrchestrationAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestrationAction {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(!self.prefix.is_absent()) << 4
            | u64::from(!self.title.is_absent()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(!self.text_equivalent.is_absent()) << 7
            | u64::from(!self.priority.is_absent()) << 8
            | u64::from(!self.code.is_empty()) << 9
            | u64::from(!self.documentation.is_empty()) << 10
            | u64::from(!self.goal.is_empty()) << 11
            | u64::from(!self.condition.is_empty()) << 12
            | u64::from(!self.input.is_empty()) << 13
            | u64::from(!self.output.is_empty()) << 14
            | u64::from(!self.related_action.is_empty()) << 15
            | u64::from(self.timing.is_some()) << 16
            | u64::from(self.location.is_some()) << 17
            | u64::from(!self.participant.is_empty()) << 18
            | u64::from(self.r#type.is_some()) << 19
            | u64::from(!self.grouping_behavior.is_absent()) << 20
            | u64::from(!self.selection_behavior.is_absent()) << 21
            | u64::from(!self.required_behavior.is_absent()) << 22
            | u64::from(!self.precheck_behavior.is_absent()) << 23
            | u64::from(!self.cardinality_behavior.is_absent()) << 24
            | u64::from(self.resource.is_some()) << 25
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
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Prim(&self.prefix),
            5 => n::Place::Prim(&self.title),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Prim(&self.text_equivalent),
            8 => n::Place::Prim(&self.priority),
            9 => n::Place::Nodes(&self.code),
            10 => n::Place::Nodes(&self.documentation),
            11 => n::Place::Nodes(&self.goal),
            12 => n::Place::Nodes(&self.condition),
            13 => n::Place::Nodes(&self.input),
            14 => n::Place::Nodes(&self.output),
            15 => n::Place::Nodes(&self.related_action),
            16 => n::Place::Choice(&self.timing),
            17 => n::Place::Node(&self.location),
            18 => n::Place::Nodes(&self.participant),
            19 => n::Place::Node(&self.r#type),
            20 => n::Place::Prim(&self.grouping_behavior),
            21 => n::Place::Prim(&self.selection_behavior),
            22 => n::Place::Prim(&self.required_behavior),
            23 => n::Place::Prim(&self.precheck_behavior),
            24 => n::Place::Prim(&self.cardinality_behavior),
            25 => n::Place::Node(&self.resource),
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
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Prim(&mut self.prefix),
            5 => n::Slot::Prim(&mut self.title),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Prim(&mut self.text_equivalent),
            8 => n::Slot::Prim(&mut self.priority),
            9 => n::Slot::Nodes(&mut self.code),
            10 => n::Slot::Nodes(&mut self.documentation),
            11 => n::Slot::Nodes(&mut self.goal),
            12 => n::Slot::Nodes(&mut self.condition),
            13 => n::Slot::Nodes(&mut self.input),
            14 => n::Slot::Nodes(&mut self.output),
            15 => n::Slot::Nodes(&mut self.related_action),
            16 => n::Slot::Choice(&mut self.timing),
            17 => n::Slot::Node(&mut self.location),
            18 => n::Slot::Nodes(&mut self.participant),
            19 => n::Slot::Node(&mut self.r#type),
            20 => n::Slot::Prim(&mut self.grouping_behavior),
            21 => n::Slot::Prim(&mut self.selection_behavior),
            22 => n::Slot::Prim(&mut self.required_behavior),
            23 => n::Slot::Prim(&mut self.precheck_behavior),
            24 => n::Slot::Prim(&mut self.cardinality_behavior),
            25 => n::Slot::Node(&mut self.resource),
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

impl Default for RequestOrchestrationAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link_id: Prim::ABSENT,
            prefix: Prim::ABSENT,
            title: Prim::ABSENT,
            description: Prim::ABSENT,
            text_equivalent: Prim::ABSENT,
            priority: Prim::ABSENT,
            code: Vec::new(),
            documentation: Vec::new(),
            goal: Vec::new(),
            condition: Vec::new(),
            input: Vec::new(),
            output: Vec::new(),
            related_action: Vec::new(),
            timing: None,
            location: None,
            participant: Vec::new(),
            r#type: None,
            grouping_behavior: Prim::ABSENT,
            selection_behavior: Prim::ABSENT,
            required_behavior: Prim::ABSENT,
            precheck_behavior: Prim::ABSENT,
            cardinality_behavior: Prim::ABSENT,
            resource: None,
            definition: None,
            transform: Prim::ABSENT,
            dynamic_value: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestOrchestrationAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestrationAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestOrchestration.action.condition` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestrationActionCondition {
    /// `RequestOrchestration.action.condition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.action.condition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.condition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.condition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-condition-kind>. Codes: `codes::ActionConditionKind`.
    pub kind: Prim<String>,
    /// `RequestOrchestration.action.condition.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestrationActionCondition {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION_ACTION_CONDITION }
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

impl Default for RequestOrchestrationActionCondition {
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

impl Clone for RequestOrchestrationActionCondition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestrationActionCondition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionCondition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestOrchestration.action.input` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestrationActionInput {
    /// `RequestOrchestration.action.input.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.action.input.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.input.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.input.title`: string, 0..1.
    pub title: Prim<String>,
    /// `RequestOrchestration.action.input.requirement`: DataRequirement, 0..1.
    pub requirement: Option<Box<DataRequirement>>,
    /// `RequestOrchestration.action.input.relatedData`: id, 0..1.
    pub related_data: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestrationActionInput {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION_ACTION_INPUT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.title.is_absent()) << 3
            | u64::from(self.requirement.is_some()) << 4
            | u64::from(!self.related_data.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.title),
            4 => n::Place::Node(&self.requirement),
            5 => n::Place::Prim(&self.related_data),
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
            4 => n::Slot::Node(&mut self.requirement),
            5 => n::Slot::Prim(&mut self.related_data),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequestOrchestrationActionInput {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            title: Prim::ABSENT,
            requirement: None,
            related_data: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestOrchestrationActionInput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestrationActionInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionInput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestOrchestration.action.output` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestrationActionOutput {
    /// `RequestOrchestration.action.output.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.action.output.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.output.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.output.title`: string, 0..1.
    pub title: Prim<String>,
    /// `RequestOrchestration.action.output.requirement`: DataRequirement, 0..1.
    pub requirement: Option<Box<DataRequirement>>,
    /// `RequestOrchestration.action.output.relatedData`: string, 0..1.
    pub related_data: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestrationActionOutput {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION_ACTION_OUTPUT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.title.is_absent()) << 3
            | u64::from(self.requirement.is_some()) << 4
            | u64::from(!self.related_data.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.title),
            4 => n::Place::Node(&self.requirement),
            5 => n::Place::Prim(&self.related_data),
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
            4 => n::Slot::Node(&mut self.requirement),
            5 => n::Slot::Prim(&mut self.related_data),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequestOrchestrationActionOutput {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            title: Prim::ABSENT,
            requirement: None,
            related_data: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestOrchestrationActionOutput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestrationActionOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionOutput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestOrchestration.action.relatedAction` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestrationActionRelatedAction {
    /// `RequestOrchestration.action.relatedAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.action.relatedAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.relatedAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.relatedAction.targetId`: id, 1..1.
    pub target_id: Prim<String>,
    /// `RequestOrchestration.action.relatedAction.relationship`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-relationship-type>. Codes: `codes::ActionRelationshipType`.
    pub relationship: Prim<String>,
    /// `RequestOrchestration.action.relatedAction.endRelationship`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-relationship-type>. Codes: `codes::ActionRelationshipType`.
    pub end_relationship: Prim<String>,
    /// `RequestOrchestration.action.relatedAction.offset[x]`: Duration or Range, 0..1.
    pub offset: Option<RequestOrchestrationActionRelatedActionOffset>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestrationActionRelatedAction {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.target_id.is_absent()) << 3
            | u64::from(!self.relationship.is_absent()) << 4
            | u64::from(!self.end_relationship.is_absent()) << 5
            | u64::from(self.offset.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.target_id),
            4 => n::Place::Prim(&self.relationship),
            5 => n::Place::Prim(&self.end_relationship),
            6 => n::Place::Choice(&self.offset),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.target_id),
            4 => n::Slot::Prim(&mut self.relationship),
            5 => n::Slot::Prim(&mut self.end_relationship),
            6 => n::Slot::Choice(&mut self.offset),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequestOrchestrationActionRelatedAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            target_id: Prim::ABSENT,
            relationship: Prim::ABSENT,
            end_relationship: Prim::ABSENT,
            offset: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestOrchestrationActionRelatedAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestrationActionRelatedAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionRelatedAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestOrchestration.action.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestrationActionParticipant {
    /// `RequestOrchestration.action.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.action.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.participant.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-participant-type>. Codes: `codes::ActivityParticipantType`.
    pub r#type: Prim<String>,
    /// `RequestOrchestration.action.participant.typeCanonical`: canonical(CapabilityStatement), 0..1.
    pub type_canonical: Prim<String>,
    /// `RequestOrchestration.action.participant.typeReference`: Reference, 0..1.
    pub type_reference: Option<Box<Reference>>,
    /// `RequestOrchestration.action.participant.role`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/action-participant-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.action.participant.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/action-participant-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.action.participant.actor[x]`: canonical(CapabilityStatement) or Reference, 0..1.
    pub actor: Option<RequestOrchestrationActionParticipantActor>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestrationActionParticipant {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION_ACTION_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.type_canonical.is_absent()) << 4
            | u64::from(self.type_reference.is_some()) << 5
            | u64::from(self.role.is_some()) << 6
            | u64::from(self.function.is_some()) << 7
            | u64::from(self.actor.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.type_canonical),
            5 => n::Place::Node(&self.type_reference),
            6 => n::Place::Node(&self.role),
            7 => n::Place::Node(&self.function),
            8 => n::Place::Choice(&self.actor),
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
            4 => n::Slot::Prim(&mut self.type_canonical),
            5 => n::Slot::Node(&mut self.type_reference),
            6 => n::Slot::Node(&mut self.role),
            7 => n::Slot::Node(&mut self.function),
            8 => n::Slot::Choice(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequestOrchestrationActionParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            type_canonical: Prim::ABSENT,
            type_reference: None,
            role: None,
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestOrchestrationActionParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestrationActionParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestOrchestration.action.dynamicValue` of R5.
///
/// See <https://hl7.org/fhir/R5/requestorchestration.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RequestOrchestrationActionDynamicValue {
    /// `RequestOrchestration.action.dynamicValue.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestOrchestration.action.dynamicValue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.dynamicValue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.dynamicValue.path`: string, 0..1.
    pub path: Prim<String>,
    /// `RequestOrchestration.action.dynamicValue.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestOrchestrationActionDynamicValue {
    fn info(&self) -> &'static TypeInfo { &REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE }
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

impl Default for RequestOrchestrationActionDynamicValue {
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

impl Clone for RequestOrchestrationActionDynamicValue {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestOrchestrationActionDynamicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionDynamicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `RequestOrchestration.action.relatedAction.offset[x]`.
#[derive(Clone)]
pub enum RequestOrchestrationActionRelatedActionOffset {
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl RequestOrchestrationActionRelatedActionOffset {
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for RequestOrchestrationActionRelatedActionOffset {
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

impl PartialEq for RequestOrchestrationActionRelatedActionOffset {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionRelatedActionOffset {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `RequestOrchestration.action.timing[x]`.
#[derive(Clone)]
pub enum RequestOrchestrationActionTiming {
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

impl RequestOrchestrationActionTiming {
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

impl n::Choice for RequestOrchestrationActionTiming {
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

impl PartialEq for RequestOrchestrationActionTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `RequestOrchestration.action.participant.actor[x]`.
#[derive(Clone)]
pub enum RequestOrchestrationActionParticipantActor {
    /// canonical(CapabilityStatement).
    Canonical(Prim<String>),
    /// Reference.
    Reference(n::Boxed<Reference>),
}

impl RequestOrchestrationActionParticipantActor {
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for RequestOrchestrationActionParticipantActor {
    fn index(&self) -> usize {
        match self {
            Self::Canonical(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Canonical(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for RequestOrchestrationActionParticipantActor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionParticipantActor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `RequestOrchestration.action.definition[x]`.
#[derive(Clone)]
pub enum RequestOrchestrationActionDefinition {
    /// canonical(ActivityDefinition, ObservationDefinition, PlanDefinition, Questionnaire, SpecimenDefinition).
    Canonical(Prim<String>),
    /// uri.
    Uri(Prim<String>),
}

impl RequestOrchestrationActionDefinition {
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
}

impl n::Choice for RequestOrchestrationActionDefinition {
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

impl PartialEq for RequestOrchestrationActionDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RequestOrchestrationActionDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static REQUEST_ORCHESTRATION: TypeInfo = TypeInfo::new("RequestOrchestration", "RequestOrchestration", t::TypeKind::Resource, "DomainResource", 4, n::new::<RequestOrchestration>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"replaces\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-code"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), 0).targets(&["CareTeam", "Device", "Group", "HealthcareService", "Location", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-reason-code"),
    FieldInfo::node(",\"goal\":", &REFERENCE, 0, None, 0).targets(&["Goal"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"action\":", &REQUEST_ORCHESTRATION_ACTION, 0, None, 0),
]);

pub(crate) static REQUEST_ORCHESTRATION_ACTION: TypeInfo = TypeInfo::new("RequestOrchestrationAction", "RequestOrchestration.action", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequestOrchestrationAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"prefix\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"textEquivalent\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-code"),
    FieldInfo::node(",\"documentation\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"goal\":", &REFERENCE, 0, None, 0).targets(&["Goal"]),
    FieldInfo::node(",\"condition\":", &REQUEST_ORCHESTRATION_ACTION_CONDITION, 0, None, 0),
    FieldInfo::node(",\"input\":", &REQUEST_ORCHESTRATION_ACTION_INPUT, 0, None, 0),
    FieldInfo::node(",\"output\":", &REQUEST_ORCHESTRATION_ACTION_OUTPUT, 0, None, 0),
    FieldInfo::node(",\"relatedAction\":", &REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION, 0, None, 0),
    FieldInfo::choice(",\"timing\":", &REQUEST_ORCHESTRATION_ACTION_TIMING_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"location\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"participant\":", &REQUEST_ORCHESTRATION_ACTION_PARTICIPANT, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/action-type"),
    FieldInfo::prim(",\"groupingBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-grouping-behavior"),
    FieldInfo::prim(",\"selectionBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-selection-behavior"),
    FieldInfo::prim(",\"requiredBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-required-behavior"),
    FieldInfo::prim(",\"precheckBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-precheck-behavior"),
    FieldInfo::prim(",\"cardinalityBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-cardinality-behavior"),
    FieldInfo::node(",\"resource\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::choice(",\"definition\":", &REQUEST_ORCHESTRATION_ACTION_DEFINITION_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"transform\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureMap"]),
    FieldInfo::node(",\"dynamicValue\":", &REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE, 0, None, 0),
    FieldInfo::node(",\"action\":", &REQUEST_ORCHESTRATION_ACTION, 0, None, 0),
]);

static REQUEST_ORCHESTRATION_ACTION_TIMING_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"timingAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"timingDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"timingRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
];

static REQUEST_ORCHESTRATION_ACTION_DEFINITION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"definitionCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &["ActivityDefinition", "ObservationDefinition", "PlanDefinition", "Questionnaire", "SpecimenDefinition"]),
    t::Alternative::new(",\"definitionUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
];

pub(crate) static REQUEST_ORCHESTRATION_ACTION_CONDITION: TypeInfo = TypeInfo::new("RequestOrchestrationActionCondition", "RequestOrchestration.action.condition", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequestOrchestrationActionCondition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-condition-kind"),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

pub(crate) static REQUEST_ORCHESTRATION_ACTION_INPUT: TypeInfo = TypeInfo::new("RequestOrchestrationActionInput", "RequestOrchestration.action.input", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequestOrchestrationActionInput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"requirement\":", &DATA_REQUIREMENT, 0, Some(1), 0),
    FieldInfo::prim(",\"relatedData\":", t::PrimKind::Id, 0, Some(1), 0),
]);

pub(crate) static REQUEST_ORCHESTRATION_ACTION_OUTPUT: TypeInfo = TypeInfo::new("RequestOrchestrationActionOutput", "RequestOrchestration.action.output", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequestOrchestrationActionOutput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"requirement\":", &DATA_REQUIREMENT, 0, Some(1), 0),
    FieldInfo::prim(",\"relatedData\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION: TypeInfo = TypeInfo::new("RequestOrchestrationActionRelatedAction", "RequestOrchestration.action.relatedAction", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequestOrchestrationActionRelatedAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"targetId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"relationship\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-relationship-type"),
    FieldInfo::prim(",\"endRelationship\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-relationship-type"),
    FieldInfo::choice(",\"offset\":", &REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION_OFFSET_TYPES, 0, Some(1), 0),
]);

static REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION_OFFSET_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"offsetDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"offsetRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

pub(crate) static REQUEST_ORCHESTRATION_ACTION_PARTICIPANT: TypeInfo = TypeInfo::new("RequestOrchestrationActionParticipant", "RequestOrchestration.action.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequestOrchestrationActionParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-participant-type"),
    FieldInfo::prim(",\"typeCanonical\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CapabilityStatement"]),
    FieldInfo::node(",\"typeReference\":", &REFERENCE, 0, Some(1), 0).targets(&["CareTeam", "Device", "DeviceDefinition", "Endpoint", "Group", "HealthcareService", "Location", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/action-participant-role"),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/action-participant-function"),
    FieldInfo::choice(",\"actor\":", &REQUEST_ORCHESTRATION_ACTION_PARTICIPANT_ACTOR_TYPES, 0, Some(1), 0),
]);

static REQUEST_ORCHESTRATION_ACTION_PARTICIPANT_ACTOR_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"actorCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &["CapabilityStatement"]),
    t::Alternative::new(",\"actorReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["CareTeam", "Device", "DeviceDefinition", "Endpoint", "Group", "HealthcareService", "Location", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
];

pub(crate) static REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE: TypeInfo = TypeInfo::new("RequestOrchestrationActionDynamicValue", "RequestOrchestration.action.dynamicValue", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequestOrchestrationActionDynamicValue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"path\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RequestOrchestration, RequestOrchestrationAction, RequestOrchestrationActionCondition, RequestOrchestrationActionInput, RequestOrchestrationActionOutput, RequestOrchestrationActionRelatedAction, RequestOrchestrationActionParticipant, RequestOrchestrationActionDynamicValue);
