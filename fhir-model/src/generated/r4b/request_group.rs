// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RequestGroup` and the types inside it.

/// The resource `RequestGroup` of R4B.
///
/// See <https://hl7.org/fhir/R4B/requestgroup.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct RequestGroup {
    /// `RequestGroup.id`: id, 0..1.
    pub id: Prim<String>,
    /// `RequestGroup.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `RequestGroup.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `RequestGroup.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `RequestGroup.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `RequestGroup.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `RequestGroup.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestGroup.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `RequestGroup.instantiatesCanonical`: canonical, 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `RequestGroup.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `RequestGroup.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `RequestGroup.replaces`: Reference(Resource), 0..*.
    pub replaces: Vec<Reference>,
    /// `RequestGroup.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `RequestGroup.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Codes: `codes::RequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `RequestGroup.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Codes: `codes::RequestIntent`. Modifier.
    pub intent: Prim<String>,
    /// `RequestGroup.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `RequestGroup.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `RequestGroup.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `RequestGroup.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `RequestGroup.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `RequestGroup.author`: Reference(Device, Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// `RequestGroup.reasonCode`: CodeableConcept, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `RequestGroup.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `RequestGroup.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `RequestGroup.action`: [`RequestGroupAction`], 0..*.
    pub action: Vec<RequestGroupAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestGroup {
    fn info(&self) -> &'static TypeInfo { &REQUEST_GROUP }
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
            | u64::from(!self.reason_code.is_empty()) << 22
            | u64::from(!self.reason_reference.is_empty()) << 23
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
            22 => n::Place::Nodes(&self.reason_code),
            23 => n::Place::Nodes(&self.reason_reference),
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
            22 => n::Slot::Nodes(&mut self.reason_code),
            23 => n::Slot::Nodes(&mut self.reason_reference),
            24 => n::Slot::Nodes(&mut self.note),
            25 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequestGroup {
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
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            note: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestGroup.action` of R4B.
///
/// See <https://hl7.org/fhir/R4B/requestgroup.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct RequestGroupAction {
    /// `RequestGroup.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestGroup.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.prefix`: string, 0..1.
    pub prefix: Prim<String>,
    /// `RequestGroup.action.title`: string, 0..1.
    pub title: Prim<String>,
    /// `RequestGroup.action.description`: string, 0..1.
    pub description: Prim<String>,
    /// `RequestGroup.action.textEquivalent`: string, 0..1.
    pub text_equivalent: Prim<String>,
    /// `RequestGroup.action.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `RequestGroup.action.code`: CodeableConcept, 0..*.
    pub code: Vec<CodeableConcept>,
    /// `RequestGroup.action.documentation`: RelatedArtifact, 0..*.
    pub documentation: Vec<RelatedArtifact>,
    /// `RequestGroup.action.condition`: [`RequestGroupActionCondition`], 0..*.
    pub condition: Vec<RequestGroupActionCondition>,
    /// `RequestGroup.action.relatedAction`: [`RequestGroupActionRelatedAction`], 0..*.
    pub related_action: Vec<RequestGroupActionRelatedAction>,
    /// `RequestGroup.action.timing[x]`: dateTime or Age or Period or Duration or Range or Timing, 0..1.
    pub timing: Option<RequestGroupActionTiming>,
    /// `RequestGroup.action.participant`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Device), 0..*.
    pub participant: Vec<Reference>,
    /// `RequestGroup.action.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/action-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `RequestGroup.action.groupingBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-grouping-behavior>. Codes: `codes::ActionGroupingBehavior`.
    pub grouping_behavior: Prim<String>,
    /// `RequestGroup.action.selectionBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-selection-behavior>. Codes: `codes::ActionSelectionBehavior`.
    pub selection_behavior: Prim<String>,
    /// `RequestGroup.action.requiredBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-required-behavior>. Codes: `codes::ActionRequiredBehavior`.
    pub required_behavior: Prim<String>,
    /// `RequestGroup.action.precheckBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-precheck-behavior>. Codes: `codes::ActionPrecheckBehavior`.
    pub precheck_behavior: Prim<String>,
    /// `RequestGroup.action.cardinalityBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>. Codes: `codes::ActionCardinalityBehavior`.
    pub cardinality_behavior: Prim<String>,
    /// `RequestGroup.action.resource`: Reference(Resource), 0..1.
    pub resource: Option<Box<Reference>>,
    /// `RequestGroup.action.action`: as `RequestGroup.action`, 0..*.
    pub action: Vec<RequestGroupAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestGroupAction {
    fn info(&self) -> &'static TypeInfo { &REQUEST_GROUP_ACTION }
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
            | u64::from(!self.documentation.is_empty()) << 9
            | u64::from(!self.condition.is_empty()) << 10
            | u64::from(!self.related_action.is_empty()) << 11
            | u64::from(self.timing.is_some()) << 12
            | u64::from(!self.participant.is_empty()) << 13
            | u64::from(self.r#type.is_some()) << 14
            | u64::from(!self.grouping_behavior.is_absent()) << 15
            | u64::from(!self.selection_behavior.is_absent()) << 16
            | u64::from(!self.required_behavior.is_absent()) << 17
            | u64::from(!self.precheck_behavior.is_absent()) << 18
            | u64::from(!self.cardinality_behavior.is_absent()) << 19
            | u64::from(self.resource.is_some()) << 20
            | u64::from(!self.action.is_empty()) << 21;
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
            9 => n::Place::Nodes(&self.documentation),
            10 => n::Place::Nodes(&self.condition),
            11 => n::Place::Nodes(&self.related_action),
            12 => n::Place::Choice(&self.timing),
            13 => n::Place::Nodes(&self.participant),
            14 => n::Place::Node(&self.r#type),
            15 => n::Place::Prim(&self.grouping_behavior),
            16 => n::Place::Prim(&self.selection_behavior),
            17 => n::Place::Prim(&self.required_behavior),
            18 => n::Place::Prim(&self.precheck_behavior),
            19 => n::Place::Prim(&self.cardinality_behavior),
            20 => n::Place::Node(&self.resource),
            21 => n::Place::Nodes(&self.action),
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
            9 => n::Slot::Nodes(&mut self.documentation),
            10 => n::Slot::Nodes(&mut self.condition),
            11 => n::Slot::Nodes(&mut self.related_action),
            12 => n::Slot::Choice(&mut self.timing),
            13 => n::Slot::Nodes(&mut self.participant),
            14 => n::Slot::Node(&mut self.r#type),
            15 => n::Slot::Prim(&mut self.grouping_behavior),
            16 => n::Slot::Prim(&mut self.selection_behavior),
            17 => n::Slot::Prim(&mut self.required_behavior),
            18 => n::Slot::Prim(&mut self.precheck_behavior),
            19 => n::Slot::Prim(&mut self.cardinality_behavior),
            20 => n::Slot::Node(&mut self.resource),
            21 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequestGroupAction {
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
            documentation: Vec::new(),
            condition: Vec::new(),
            related_action: Vec::new(),
            timing: None,
            participant: Vec::new(),
            r#type: None,
            grouping_behavior: Prim::ABSENT,
            selection_behavior: Prim::ABSENT,
            required_behavior: Prim::ABSENT,
            precheck_behavior: Prim::ABSENT,
            cardinality_behavior: Prim::ABSENT,
            resource: None,
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequestGroupAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestGroupAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestGroupAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestGroup.action.condition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/requestgroup.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct RequestGroupActionCondition {
    /// `RequestGroup.action.condition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestGroup.action.condition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.condition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.condition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-condition-kind>. Codes: `codes::ActionConditionKind`.
    pub kind: Prim<String>,
    /// `RequestGroup.action.condition.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestGroupActionCondition {
    fn info(&self) -> &'static TypeInfo { &REQUEST_GROUP_ACTION_CONDITION }
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

impl Default for RequestGroupActionCondition {
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

impl Clone for RequestGroupActionCondition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestGroupActionCondition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestGroupActionCondition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RequestGroup.action.relatedAction` of R4B.
///
/// See <https://hl7.org/fhir/R4B/requestgroup.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct RequestGroupActionRelatedAction {
    /// `RequestGroup.action.relatedAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestGroup.action.relatedAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.relatedAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.relatedAction.actionId`: id, 1..1.
    pub action_id: Prim<String>,
    /// `RequestGroup.action.relatedAction.relationship`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-relationship-type>. Codes: `codes::ActionRelationshipType`.
    pub relationship: Prim<String>,
    /// `RequestGroup.action.relatedAction.offset[x]`: Duration or Range, 0..1.
    pub offset: Option<RequestGroupActionRelatedActionOffset>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestGroupActionRelatedAction {
    fn info(&self) -> &'static TypeInfo { &REQUEST_GROUP_ACTION_RELATED_ACTION }
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

impl Default for RequestGroupActionRelatedAction {
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

impl Clone for RequestGroupActionRelatedAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequestGroupActionRelatedAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequestGroupActionRelatedAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `RequestGroup.action.relatedAction.offset[x]`.
#[derive(Clone)]
pub enum RequestGroupActionRelatedActionOffset {
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl RequestGroupActionRelatedActionOffset {
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for RequestGroupActionRelatedActionOffset {
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

impl PartialEq for RequestGroupActionRelatedActionOffset {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RequestGroupActionRelatedActionOffset {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `RequestGroup.action.timing[x]`.
#[derive(Clone)]
pub enum RequestGroupActionTiming {
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

impl RequestGroupActionTiming {
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

impl n::Choice for RequestGroupActionTiming {
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

impl PartialEq for RequestGroupActionTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RequestGroupActionTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static REQUEST_GROUP: TypeInfo = TypeInfo::new("RequestGroup", "RequestGroup", t::TypeKind::Resource, "DomainResource", 2, n::new::<RequestGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"replaces\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"action\":", &REQUEST_GROUP_ACTION, 0, None, 0),
]);

pub(crate) static REQUEST_GROUP_ACTION: TypeInfo = TypeInfo::new("RequestGroupAction", "RequestGroup.action", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<RequestGroupAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"prefix\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"textEquivalent\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"documentation\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"condition\":", &REQUEST_GROUP_ACTION_CONDITION, 0, None, 0),
    FieldInfo::node(",\"relatedAction\":", &REQUEST_GROUP_ACTION_RELATED_ACTION, 0, None, 0),
    FieldInfo::choice(",\"timing\":", &REQUEST_GROUP_ACTION_TIMING_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"participant\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/action-type"),
    FieldInfo::prim(",\"groupingBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-grouping-behavior"),
    FieldInfo::prim(",\"selectionBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-selection-behavior"),
    FieldInfo::prim(",\"requiredBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-required-behavior"),
    FieldInfo::prim(",\"precheckBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-precheck-behavior"),
    FieldInfo::prim(",\"cardinalityBehavior\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-cardinality-behavior"),
    FieldInfo::node(",\"resource\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"action\":", &REQUEST_GROUP_ACTION, 0, None, 0),
]);

static REQUEST_GROUP_ACTION_TIMING_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 2, &[]),
    t::Alternative::new(",\"timingAge\":", "Age", t::ValueKind::Node(&AGE), 2, &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 2, &[]),
    t::Alternative::new(",\"timingDuration\":", "Duration", t::ValueKind::Node(&DURATION), 2, &[]),
    t::Alternative::new(",\"timingRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 2, &[]),
];

pub(crate) static REQUEST_GROUP_ACTION_CONDITION: TypeInfo = TypeInfo::new("RequestGroupActionCondition", "RequestGroup.action.condition", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<RequestGroupActionCondition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-condition-kind"),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

pub(crate) static REQUEST_GROUP_ACTION_RELATED_ACTION: TypeInfo = TypeInfo::new("RequestGroupActionRelatedAction", "RequestGroup.action.relatedAction", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<RequestGroupActionRelatedAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"actionId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"relationship\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-relationship-type"),
    FieldInfo::choice(",\"offset\":", &REQUEST_GROUP_ACTION_RELATED_ACTION_OFFSET_TYPES, 0, Some(1), 0),
]);

static REQUEST_GROUP_ACTION_RELATED_ACTION_OFFSET_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"offsetDuration\":", "Duration", t::ValueKind::Node(&DURATION), 2, &[]),
    t::Alternative::new(",\"offsetRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RequestGroup, RequestGroupAction, RequestGroupActionCondition, RequestGroupActionRelatedAction);
