// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Goal` and the types inside it.

use crate::primitive::{Date};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range, Ratio, Reference, Resource};

/// `Goal`. See <https://hl7.org/fhir/R4/goal.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Goal {
    /// `Goal.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Goal.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Goal.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Goal.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Goal.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Goal.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Goal.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Goal.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Goal.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Goal.lifecycleStatus`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/goal-status>. Modifier.
    pub lifecycle_status: Prim<String>,
    /// `Goal.achievementStatus`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/goal-achievement>.
    pub achievement_status: Option<Box<CodeableConcept>>,
    /// `Goal.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/goal-category>.
    pub category: Vec<CodeableConcept>,
    /// `Goal.priority`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/goal-priority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Goal.description`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub description: Option<Box<CodeableConcept>>,
    /// `Goal.subject`: Reference(Patient, Group, Organization), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Goal.start[x]`: date or CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/goal-start-event>.
    pub start: Option<GoalStart>,
    /// `Goal.target`: [`GoalTarget`], 0..*.
    pub target: Vec<GoalTarget>,
    /// `Goal.statusDate`: date, 0..1.
    pub status_date: Prim<Date>,
    /// `Goal.statusReason`: string, 0..1.
    pub status_reason: Prim<String>,
    /// `Goal.expressedBy`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub expressed_by: Option<Box<Reference>>,
    /// `Goal.addresses`: Reference(Condition, Observation, MedicationStatement, NutritionOrder, ServiceRequest, RiskAssessment), 0..*.
    pub addresses: Vec<Reference>,
    /// `Goal.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Goal.outcomeCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub outcome_code: Vec<CodeableConcept>,
    /// `Goal.outcomeReference`: Reference(Observation), 0..*.
    pub outcome_reference: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Goal {
    fn info(&self) -> &'static TypeInfo { &GOAL }
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
            9 => n::prim(&self.lifecycle_status),
            10 => n::node(&self.achievement_status),
            11 => n::nodes(&self.category),
            12 => n::node(&self.priority),
            13 => n::node(&self.description),
            14 => n::node(&self.subject),
            15 => n::choice(&self.start),
            16 => n::nodes(&self.target),
            17 => n::prim(&self.status_date),
            18 => n::prim(&self.status_reason),
            19 => n::node(&self.expressed_by),
            20 => n::nodes(&self.addresses),
            21 => n::nodes(&self.note),
            22 => n::nodes(&self.outcome_code),
            23 => n::nodes(&self.outcome_reference),
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
            9 => n::Slot::Prim(&mut self.lifecycle_status),
            10 => n::Slot::Node(&mut self.achievement_status),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.priority),
            13 => n::Slot::Node(&mut self.description),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Choice(&mut self.start),
            16 => n::Slot::Nodes(&mut self.target),
            17 => n::Slot::Prim(&mut self.status_date),
            18 => n::Slot::Prim(&mut self.status_reason),
            19 => n::Slot::Node(&mut self.expressed_by),
            20 => n::Slot::Nodes(&mut self.addresses),
            21 => n::Slot::Nodes(&mut self.note),
            22 => n::Slot::Nodes(&mut self.outcome_code),
            23 => n::Slot::Nodes(&mut self.outcome_reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Goal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Goal.target`. See <https://hl7.org/fhir/R4/goal.html>.
#[derive(Clone, Default, PartialEq)]
pub struct GoalTarget {
    /// `Goal.target.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Goal.target.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Goal.target.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Goal.target.measure`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub measure: Option<Box<CodeableConcept>>,
    /// `Goal.target.detail[x]`: Quantity or Range or CodeableConcept or string or boolean or integer or Ratio, 0..1.
    pub detail: Option<GoalTargetDetail>,
    /// `Goal.target.due[x]`: date or Duration, 0..1.
    pub due: Option<GoalTargetDue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GoalTarget {
    fn info(&self) -> &'static TypeInfo { &GOAL_TARGET }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.measure),
            4 => n::choice(&self.detail),
            5 => n::choice(&self.due),
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
            5 => n::Slot::Choice(&mut self.due),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for GoalTarget {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Goal.start[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalStart {
    /// date.
    Date(Prim<Date>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
}

impl n::Choice for GoalStart {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::CodeableConcept(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `Goal.target.detail[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalTargetDetail {
    /// Quantity.
    Quantity(Box<Quantity>),
    /// Range.
    Range(Box<Range>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Ratio.
    Ratio(Box<Ratio>),
}

impl n::Choice for GoalTargetDetail {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::CodeableConcept(_) => 2,
            Self::String(_) => 3,
            Self::Boolean(_) => 4,
            Self::Integer(_) => 5,
            Self::Ratio(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Ratio(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Ratio(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(Box::new(Default::default())),
            1 => Self::Range(Box::new(Default::default())),
            2 => Self::CodeableConcept(Box::new(Default::default())),
            3 => Self::String(Default::default()),
            4 => Self::Boolean(Default::default()),
            5 => Self::Integer(Default::default()),
            6 => Self::Ratio(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `Goal.target.due[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalTargetDue {
    /// date.
    Date(Prim<Date>),
    /// Duration.
    Duration(Box<Duration>),
}

impl n::Choice for GoalTargetDue {
    fn index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Duration(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Date(v) => n::Inner::Prim(v),
            Self::Duration(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Duration(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::Duration(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static GOAL: TypeInfo = TypeInfo::new("Goal", "Goal", t::TypeKind::Resource, n::new::<Goal>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"lifecycleStatus\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/goal-status"),
    FieldInfo::node(",\"achievementStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/goal-achievement"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/goal-category"),
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/goal-priority"),
    FieldInfo::node(",\"description\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Organization"]),
    FieldInfo::choice(",\"start\":", &GOAL_START_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/goal-start-event"),
    FieldInfo::node(",\"target\":", &GOAL_TARGET, 0, None, 0),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"statusReason\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"expressedBy\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"addresses\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "MedicationStatement", "NutritionOrder", "ServiceRequest", "RiskAssessment"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"outcomeCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"outcomeReference\":", &REFERENCE, 0, None, 0).targets(&["Observation"]),
]);

static GOAL_START_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"startDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), &[]),
    t::Alternative::new(",\"startCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
];

pub(crate) static GOAL_TARGET: TypeInfo = TypeInfo::new("GoalTarget", "Goal.target", t::TypeKind::Backbone, n::new::<GoalTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"measure\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::choice(",\"detail\":", &GOAL_TARGET_DETAIL_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"due\":", &GOAL_TARGET_DUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static GOAL_TARGET_DETAIL_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"detailQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"detailRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"detailCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"detailString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"detailBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"detailInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), &[]),
    t::Alternative::new(",\"detailRatio\":", "Ratio", t::ValueKind::Node(&RATIO), &[]),
];

static GOAL_TARGET_DUE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"dueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), &[]),
    t::Alternative::new(",\"dueDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
];

