// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Goal` and the types inside it.

/// The resource `Goal` of R4B.
///
/// See <https://hl7.org/fhir/R4B/goal.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct Goal {
    /// `Goal.id`: id, 0..1.
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
    /// `Goal.lifecycleStatus`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/goal-status>. Codes: `codes::GoalLifecycleStatus`. Modifier.
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
            | u64::from(!self.lifecycle_status.is_absent()) << 9
            | u64::from(self.achievement_status.is_some()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.priority.is_some()) << 12
            | u64::from(self.description.is_some()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(self.start.is_some()) << 15
            | u64::from(!self.target.is_empty()) << 16
            | u64::from(!self.status_date.is_absent()) << 17
            | u64::from(!self.status_reason.is_absent()) << 18
            | u64::from(self.expressed_by.is_some()) << 19
            | u64::from(!self.addresses.is_empty()) << 20
            | u64::from(!self.note.is_empty()) << 21
            | u64::from(!self.outcome_code.is_empty()) << 22
            | u64::from(!self.outcome_reference.is_empty()) << 23;
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
            9 => n::Place::Prim(&self.lifecycle_status),
            10 => n::Place::Node(&self.achievement_status),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.priority),
            13 => n::Place::Node(&self.description),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Choice(&self.start),
            16 => n::Place::Nodes(&self.target),
            17 => n::Place::Prim(&self.status_date),
            18 => n::Place::Prim(&self.status_reason),
            19 => n::Place::Node(&self.expressed_by),
            20 => n::Place::Nodes(&self.addresses),
            21 => n::Place::Nodes(&self.note),
            22 => n::Place::Nodes(&self.outcome_code),
            23 => n::Place::Nodes(&self.outcome_reference),
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

impl Default for Goal {
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
            lifecycle_status: Prim::ABSENT,
            achievement_status: None,
            category: Vec::new(),
            priority: None,
            description: None,
            subject: None,
            start: None,
            target: Vec::new(),
            status_date: Prim::ABSENT,
            status_reason: Prim::ABSENT,
            expressed_by: None,
            addresses: Vec::new(),
            note: Vec::new(),
            outcome_code: Vec::new(),
            outcome_reference: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Goal {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Goal {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Goal {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Goal.target` of R4B.
///
/// See <https://hl7.org/fhir/R4B/goal.html>.
/// Compiled by the feature `r4b-clinical`.
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
            5 => n::Place::Choice(&self.due),
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
            5 => n::Slot::Choice(&mut self.due),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GoalTarget {
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

impl Clone for GoalTarget {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GoalTarget {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GoalTarget {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Goal.start[x]`.
#[derive(Clone)]
pub enum GoalStart {
    /// date.
    Date(Prim<Date>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl GoalStart {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
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
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for GoalStart {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for GoalStart {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Goal.target.detail[x]`.
#[derive(Clone)]
pub enum GoalTargetDetail {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
}

impl GoalTargetDetail {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
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
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            3 => Self::String(Default::default()),
            4 => Self::Boolean(Default::default()),
            5 => Self::Integer(Default::default()),
            6 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for GoalTargetDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for GoalTargetDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Goal.target.due[x]`.
#[derive(Clone)]
pub enum GoalTargetDue {
    /// date.
    Date(Prim<Date>),
    /// Duration.
    Duration(n::Boxed<Duration>),
}

impl GoalTargetDue {
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
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
            Self::Duration(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Date(Default::default()),
            1 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for GoalTargetDue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for GoalTargetDue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static GOAL: TypeInfo = TypeInfo::new("Goal", "Goal", t::TypeKind::Resource, "DomainResource", 2, n::new::<Goal>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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
    t::Alternative::new(",\"startDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"startCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
];

pub(crate) static GOAL_TARGET: TypeInfo = TypeInfo::new("GoalTarget", "Goal.target", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<GoalTarget>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"measure\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::choice(",\"detail\":", &GOAL_TARGET_DETAIL_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"due\":", &GOAL_TARGET_DUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static GOAL_TARGET_DETAIL_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"detailQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"detailRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
    t::Alternative::new(",\"detailCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"detailString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
    t::Alternative::new(",\"detailBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 2, &[]),
    t::Alternative::new(",\"detailInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 2, &[]),
    t::Alternative::new(",\"detailRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
];

static GOAL_TARGET_DUE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"dueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 2, &[]),
    t::Alternative::new(",\"dueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Goal, GoalTarget);
