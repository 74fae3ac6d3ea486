// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `RequestGroup` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{AGE, ANNOTATION, Age, Annotation, CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, RANGE, REFERENCE, RELATED_ARTIFACT, Range, Reference, RelatedArtifact, Resource, TIMING, Timing};

/// `RequestGroup`. See <https://hl7.org/fhir/R4/requestgroup.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RequestGroup {
    /// `RequestGroup.id`: string, 0..1.
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
    /// `RequestGroup.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Modifier.
    pub status: Prim<String>,
    /// `RequestGroup.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Modifier.
    pub intent: Prim<String>,
    /// `RequestGroup.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>.
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
            8 => n::nodes(&self.identifier),
            9 => n::prims(&self.instantiates_canonical),
            10 => n::prims(&self.instantiates_uri),
            11 => n::nodes(&self.based_on),
            12 => n::nodes(&self.replaces),
            13 => n::node(&self.group_identifier),
            14 => n::prim(&self.status),
            15 => n::prim(&self.intent),
            16 => n::prim(&self.priority),
            17 => n::node(&self.code),
            18 => n::node(&self.subject),
            19 => n::node(&self.encounter),
            20 => n::prim(&self.authored_on),
            21 => n::node(&self.author),
            22 => n::nodes(&self.reason_code),
            23 => n::nodes(&self.reason_reference),
            24 => n::nodes(&self.note),
            25 => n::nodes(&self.action),
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

impl core::fmt::Debug for RequestGroup {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `RequestGroup.action`. See <https://hl7.org/fhir/R4/requestgroup.html>.
#[derive(Clone, Default, PartialEq)]
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
    /// `RequestGroup.action.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>.
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
    /// `RequestGroup.action.groupingBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
    pub grouping_behavior: Prim<String>,
    /// `RequestGroup.action.selectionBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
    pub selection_behavior: Prim<String>,
    /// `RequestGroup.action.requiredBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-required-behavior>.
    pub required_behavior: Prim<String>,
    /// `RequestGroup.action.precheckBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
    pub precheck_behavior: Prim<String>,
    /// `RequestGroup.action.cardinalityBehavior`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
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
            9 => n::nodes(&self.documentation),
            10 => n::nodes(&self.condition),
            11 => n::nodes(&self.related_action),
            12 => n::choice(&self.timing),
            13 => n::nodes(&self.participant),
            14 => n::node(&self.r#type),
            15 => n::prim(&self.grouping_behavior),
            16 => n::prim(&self.selection_behavior),
            17 => n::prim(&self.required_behavior),
            18 => n::prim(&self.precheck_behavior),
            19 => n::prim(&self.cardinality_behavior),
            20 => n::node(&self.resource),
            21 => n::nodes(&self.action),
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

impl core::fmt::Debug for RequestGroupAction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `RequestGroup.action.condition`. See <https://hl7.org/fhir/R4/requestgroup.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RequestGroupActionCondition {
    /// `RequestGroup.action.condition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestGroup.action.condition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.condition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.condition.kind`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-condition-kind>.
    pub kind: Prim<String>,
    /// `RequestGroup.action.condition.expression`: Expression, 0..1.
    pub expression: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestGroupActionCondition {
    fn info(&self) -> &'static TypeInfo { &REQUEST_GROUP_ACTION_CONDITION }
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

impl core::fmt::Debug for RequestGroupActionCondition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `RequestGroup.action.relatedAction`. See <https://hl7.org/fhir/R4/requestgroup.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RequestGroupActionRelatedAction {
    /// `RequestGroup.action.relatedAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RequestGroup.action.relatedAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.relatedAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.relatedAction.actionId`: id, 1..1.
    pub action_id: Prim<String>,
    /// `RequestGroup.action.relatedAction.relationship`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    pub relationship: Prim<String>,
    /// `RequestGroup.action.relatedAction.offset[x]`: Duration or Range, 0..1.
    pub offset: Option<RequestGroupActionRelatedActionOffset>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequestGroupActionRelatedAction {
    fn info(&self) -> &'static TypeInfo { &REQUEST_GROUP_ACTION_RELATED_ACTION }
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

impl core::fmt::Debug for RequestGroupActionRelatedAction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `RequestGroup.action.relatedAction.offset[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestGroupActionRelatedActionOffset {
    /// Duration.
    Duration(Box<Duration>),
    /// Range.
    Range(Box<Range>),
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

/// Alternatives of `RequestGroup.action.timing[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestGroupActionTiming {
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

pub(crate) static REQUEST_GROUP: TypeInfo = TypeInfo::new("RequestGroup", "RequestGroup", t::TypeKind::Resource, n::new::<RequestGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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

pub(crate) static REQUEST_GROUP_ACTION: TypeInfo = TypeInfo::new("RequestGroupAction", "RequestGroup.action", t::TypeKind::Backbone, n::new::<RequestGroupAction>, &[
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
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"timingAge\":", "Age", t::ValueKind::Node(&AGE), &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"timingDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
    t::Alternative::new(",\"timingRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
];

pub(crate) static REQUEST_GROUP_ACTION_CONDITION: TypeInfo = TypeInfo::new("RequestGroupActionCondition", "RequestGroup.action.condition", t::TypeKind::Backbone, n::new::<RequestGroupActionCondition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-condition-kind"),
    FieldInfo::node(",\"expression\":", &EXPRESSION, 0, Some(1), 0),
]);

pub(crate) static REQUEST_GROUP_ACTION_RELATED_ACTION: TypeInfo = TypeInfo::new("RequestGroupActionRelatedAction", "RequestGroup.action.relatedAction", t::TypeKind::Backbone, n::new::<RequestGroupActionRelatedAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"actionId\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"relationship\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/action-relationship-type"),
    FieldInfo::choice(",\"offset\":", &REQUEST_GROUP_ACTION_RELATED_ACTION_OFFSET_TYPES, 0, Some(1), 0),
]);

static REQUEST_GROUP_ACTION_RELATED_ACTION_OFFSET_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"offsetDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
    t::Alternative::new(",\"offsetRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
];

