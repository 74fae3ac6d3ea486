// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CarePlan` and the types inside it.

/// The resource `CarePlan` of R4.
///
/// See <https://hl7.org/fhir/R4/careplan.html>.
/// Compiled by the feature `r4-clinical`.
pub struct CarePlan {
    /// `CarePlan.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CarePlan.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CarePlan.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CarePlan.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CarePlan.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CarePlan.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CarePlan.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CarePlan.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CarePlan.instantiatesCanonical`: canonical(PlanDefinition, Questionnaire, Measure, ActivityDefinition, OperationDefinition), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `CarePlan.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `CarePlan.basedOn`: Reference(CarePlan), 0..*.
    pub based_on: Vec<Reference>,
    /// `CarePlan.replaces`: Reference(CarePlan), 0..*.
    pub replaces: Vec<Reference>,
    /// `CarePlan.partOf`: Reference(CarePlan), 0..*.
    pub part_of: Vec<Reference>,
    /// `CarePlan.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Codes: `codes::RequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `CarePlan.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/care-plan-intent>. Codes: `codes::CarePlanIntent`. Modifier.
    pub intent: Prim<String>,
    /// `CarePlan.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/care-plan-category>.
    pub category: Vec<CodeableConcept>,
    /// `CarePlan.title`: string, 0..1.
    pub title: Prim<String>,
    /// `CarePlan.description`: string, 0..1.
    pub description: Prim<String>,
    /// `CarePlan.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `CarePlan.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `CarePlan.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `CarePlan.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `CarePlan.author`: Reference, 0..1.
    pub author: Option<Box<Reference>>,
    /// `CarePlan.contributor`: Reference, 0..*.
    pub contributor: Vec<Reference>,
    /// `CarePlan.careTeam`: Reference(CareTeam), 0..*.
    pub care_team: Vec<Reference>,
    /// `CarePlan.addresses`: Reference(Condition), 0..*.
    pub addresses: Vec<Reference>,
    /// `CarePlan.supportingInfo`: Reference(Resource), 0..*.
    pub supporting_info: Vec<Reference>,
    /// `CarePlan.goal`: Reference(Goal), 0..*.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity`: [`CarePlanActivity`], 0..*.
    pub activity: Vec<CarePlanActivity>,
    /// `CarePlan.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CarePlan {
    fn info(&self) -> &'static TypeInfo { &CARE_PLAN }
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
            | u64::from(!self.part_of.is_empty()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.intent.is_absent()) << 15
            | u64::from(!self.category.is_empty()) << 16
            | u64::from(!self.title.is_absent()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(self.subject.is_some()) << 19
            | u64::from(self.encounter.is_some()) << 20
            | u64::from(self.period.is_some()) << 21
            | u64::from(!self.created.is_absent()) << 22
            | u64::from(self.author.is_some()) << 23
            | u64::from(!self.contributor.is_empty()) << 24
            | u64::from(!self.care_team.is_empty()) << 25
            | u64::from(!self.addresses.is_empty()) << 26
            | u64::from(!self.supporting_info.is_empty()) << 27
            | u64::from(!self.goal.is_empty()) << 28
            | u64::from(!self.activity.is_empty()) << 29
            | u64::from(!self.note.is_empty()) << 30;
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
            13 => n::Place::Nodes(&self.part_of),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.intent),
            16 => n::Place::Nodes(&self.category),
            17 => n::Place::Prim(&self.title),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Node(&self.subject),
            20 => n::Place::Node(&self.encounter),
            21 => n::Place::Node(&self.period),
            22 => n::Place::Prim(&self.created),
            23 => n::Place::Node(&self.author),
            24 => n::Place::Nodes(&self.contributor),
            25 => n::Place::Nodes(&self.care_team),
            26 => n::Place::Nodes(&self.addresses),
            27 => n::Place::Nodes(&self.supporting_info),
            28 => n::Place::Nodes(&self.goal),
            29 => n::Place::Nodes(&self.activity),
            30 => n::Place::Nodes(&self.note),
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
            13 => n::Slot::Nodes(&mut self.part_of),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.intent),
            16 => n::Slot::Nodes(&mut self.category),
            17 => n::Slot::Prim(&mut self.title),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Node(&mut self.subject),
            20 => n::Slot::Node(&mut self.encounter),
            21 => n::Slot::Node(&mut self.period),
            22 => n::Slot::Prim(&mut self.created),
            23 => n::Slot::Node(&mut self.author),
            24 => n::Slot::Nodes(&mut self.contributor),
            25 => n::Slot::Nodes(&mut self.care_team),
            26 => n::Slot::Nodes(&mut self.addresses),
            27 => n::Slot::Nodes(&mut self.supporting_info),
            28 => n::Slot::Nodes(&mut self.goal),
            29 => n::Slot::Nodes(&mut self.activity),
            30 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CarePlan {
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
            part_of: Vec::new(),
            status: Prim::ABSENT,
            intent: Prim::ABSENT,
            category: Vec::new(),
            title: Prim::ABSENT,
            description: Prim::ABSENT,
            subject: None,
            encounter: None,
            period: None,
            created: Prim::ABSENT,
            author: None,
            contributor: Vec::new(),
            care_team: Vec::new(),
            addresses: Vec::new(),
            supporting_info: Vec::new(),
            goal: Vec::new(),
            activity: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CarePlan {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CarePlan {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CarePlan {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CarePlan.activity` of R4.
///
/// See <https://hl7.org/fhir/R4/careplan.html>.
/// Compiled by the feature `r4-clinical`.
pub struct CarePlanActivity {
    /// `CarePlan.activity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CarePlan.activity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CarePlan.activity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.outcomeCodeableConcept`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/care-plan-activity-outcome>.
    pub outcome_codeable_concept: Vec<CodeableConcept>,
    /// `CarePlan.activity.outcomeReference`: Reference(Resource), 0..*.
    pub outcome_reference: Vec<Reference>,
    /// `CarePlan.activity.progress`: Annotation, 0..*.
    pub progress: Vec<Annotation>,
    /// `CarePlan.activity.reference`: Reference, 0..1.
    pub reference: Option<Box<Reference>>,
    /// `CarePlan.activity.detail`: [`CarePlanActivityDetail`], 0..1.
    pub detail: Option<Box<CarePlanActivityDetail>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CarePlanActivity {
    fn info(&self) -> &'static TypeInfo { &CARE_PLAN_ACTIVITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.outcome_codeable_concept.is_empty()) << 3
            | u64::from(!self.outcome_reference.is_empty()) << 4
            | u64::from(!self.progress.is_empty()) << 5
            | u64::from(self.reference.is_some()) << 6
            | u64::from(self.detail.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.outcome_codeable_concept),
            4 => n::Place::Nodes(&self.outcome_reference),
            5 => n::Place::Nodes(&self.progress),
            6 => n::Place::Node(&self.reference),
            7 => n::Place::Node(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.outcome_codeable_concept),
            4 => n::Slot::Nodes(&mut self.outcome_reference),
            5 => n::Slot::Nodes(&mut self.progress),
            6 => n::Slot::Node(&mut self.reference),
            7 => n::Slot::Node(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CarePlanActivity {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            outcome_codeable_concept: Vec::new(),
            outcome_reference: Vec::new(),
            progress: Vec::new(),
            reference: None,
            detail: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CarePlanActivity {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CarePlanActivity {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CarePlanActivity {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CarePlan.activity.detail` of R4.
///
/// See <https://hl7.org/fhir/R4/careplan.html>.
/// Compiled by the feature `r4-clinical`.
pub struct CarePlanActivityDetail {
    /// `CarePlan.activity.detail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CarePlan.activity.detail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CarePlan.activity.detail.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.detail.kind`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/care-plan-activity-kind>. Codes: `codes::CarePlanActivityKind`.
    pub kind: Prim<String>,
    /// `CarePlan.activity.detail.instantiatesCanonical`: canonical(PlanDefinition, ActivityDefinition, Questionnaire, Measure, OperationDefinition), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `CarePlan.activity.detail.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `CarePlan.activity.detail.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub reason_code: Vec<CodeableConcept>,
    /// `CarePlan.activity.detail.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `CarePlan.activity.detail.goal`: Reference(Goal), 0..*.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity.detail.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/care-plan-activity-status>. Codes: `codes::CarePlanActivityStatus`. Modifier.
    pub status: Prim<String>,
    /// `CarePlan.activity.detail.statusReason`: CodeableConcept, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.doNotPerform`: boolean, 0..1. Modifier.
    pub do_not_perform: Prim<bool>,
    /// `CarePlan.activity.detail.scheduled[x]`: Timing or Period or string, 0..1.
    pub scheduled: Option<CarePlanActivityDetailScheduled>,
    /// `CarePlan.activity.detail.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `CarePlan.activity.detail.performer`: Reference, 0..*.
    pub performer: Vec<Reference>,
    /// `CarePlan.activity.detail.product[x]`: CodeableConcept or Reference(Medication, Substance), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub product: Option<CarePlanActivityDetailProduct>,
    /// `CarePlan.activity.detail.dailyAmount`: Quantity, 0..1.
    pub daily_amount: Option<Box<Quantity>>,
    /// `CarePlan.activity.detail.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `CarePlan.activity.detail.description`: string, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CarePlanActivityDetail {
    fn info(&self) -> &'static TypeInfo { &CARE_PLAN_ACTIVITY_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.kind.is_absent()) << 3
            | u64::from(!self.instantiates_canonical.is_empty()) << 4
            | u64::from(!self.instantiates_uri.is_empty()) << 5
            | u64::from(self.code.is_some()) << 6
            | u64::from(!self.reason_code.is_empty()) << 7
            | u64::from(!self.reason_reference.is_empty()) << 8
            | u64::from(!self.goal.is_empty()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.status_reason.is_some()) << 11
            | u64::from(!self.do_not_perform.is_absent()) << 12
            | u64::from(self.scheduled.is_some()) << 13
            | u64::from(self.location.is_some()) << 14
            | u64::from(!self.performer.is_empty()) << 15
            | u64::from(self.product.is_some()) << 16
            | u64::from(self.daily_amount.is_some()) << 17
            | u64::from(self.quantity.is_some()) << 18
            | u64::from(!self.description.is_absent()) << 19;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.kind),
            4 => n::Place::Prims(&self.instantiates_canonical),
            5 => n::Place::Prims(&self.instantiates_uri),
            6 => n::Place::Node(&self.code),
            7 => n::Place::Nodes(&self.reason_code),
            8 => n::Place::Nodes(&self.reason_reference),
            9 => n::Place::Nodes(&self.goal),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.status_reason),
            12 => n::Place::Prim(&self.do_not_perform),
            13 => n::Place::Choice(&self.scheduled),
            14 => n::Place::Node(&self.location),
            15 => n::Place::Nodes(&self.performer),
            16 => n::Place::Choice(&self.product),
            17 => n::Place::Node(&self.daily_amount),
            18 => n::Place::Node(&self.quantity),
            19 => n::Place::Prim(&self.description),
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
            4 => n::Slot::Prims(&mut self.instantiates_canonical),
            5 => n::Slot::Prims(&mut self.instantiates_uri),
            6 => n::Slot::Node(&mut self.code),
            7 => n::Slot::Nodes(&mut self.reason_code),
            8 => n::Slot::Nodes(&mut self.reason_reference),
            9 => n::Slot::Nodes(&mut self.goal),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.status_reason),
            12 => n::Slot::Prim(&mut self.do_not_perform),
            13 => n::Slot::Choice(&mut self.scheduled),
            14 => n::Slot::Node(&mut self.location),
            15 => n::Slot::Nodes(&mut self.performer),
            16 => n::Slot::Choice(&mut self.product),
            17 => n::Slot::Node(&mut self.daily_amount),
            18 => n::Slot::Node(&mut self.quantity),
            19 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CarePlanActivityDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            kind: Prim::ABSENT,
            instantiates_canonical: Vec::new(),
            instantiates_uri: Vec::new(),
            code: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            goal: Vec::new(),
            status: Prim::ABSENT,
            status_reason: None,
            do_not_perform: Prim::ABSENT,
            scheduled: None,
            location: None,
            performer: Vec::new(),
            product: None,
            daily_amount: None,
            quantity: None,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CarePlanActivityDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CarePlanActivityDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CarePlanActivityDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `CarePlan.activity.detail.scheduled[x]`.
#[derive(Clone)]
pub enum CarePlanActivityDetailScheduled {
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// Period.
    Period(n::Boxed<Period>),
    /// string.
    String(Prim<String>),
}

impl CarePlanActivityDetailScheduled {
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for CarePlanActivityDetailScheduled {
    fn index(&self) -> usize {
        match self {
            Self::Timing(_) => 0,
            Self::Period(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for CarePlanActivityDetailScheduled {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CarePlanActivityDetailScheduled {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `CarePlan.activity.detail.product[x]`.
#[derive(Clone)]
pub enum CarePlanActivityDetailProduct {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Medication, Substance).
    Reference(n::Boxed<Reference>),
}

impl CarePlanActivityDetailProduct {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CarePlanActivityDetailProduct {
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

impl PartialEq for CarePlanActivityDetailProduct {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CarePlanActivityDetailProduct {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CARE_PLAN: TypeInfo = TypeInfo::new("CarePlan", "CarePlan", t::TypeKind::Resource, "DomainResource", 1, n::new::<CarePlan>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["PlanDefinition", "Questionnaire", "Measure", "ActivityDefinition", "OperationDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan"]),
    FieldInfo::node(",\"replaces\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/care-plan-intent"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/care-plan-category"),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "Device", "RelatedPerson", "Organization", "CareTeam"]),
    FieldInfo::node(",\"contributor\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "Device", "RelatedPerson", "Organization", "CareTeam"]),
    FieldInfo::node(",\"careTeam\":", &REFERENCE, 0, None, 0).targets(&["CareTeam"]),
    FieldInfo::node(",\"addresses\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition"]),
    FieldInfo::node(",\"supportingInfo\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"goal\":", &REFERENCE, 0, None, 0).targets(&["Goal"]),
    FieldInfo::node(",\"activity\":", &CARE_PLAN_ACTIVITY, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static CARE_PLAN_ACTIVITY: TypeInfo = TypeInfo::new("CarePlanActivity", "CarePlan.activity", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CarePlanActivity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"outcomeCodeableConcept\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/care-plan-activity-outcome"),
    FieldInfo::node(",\"outcomeReference\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"progress\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"reference\":", &REFERENCE, 0, Some(1), 0).targets(&["Appointment", "CommunicationRequest", "DeviceRequest", "MedicationRequest", "NutritionOrder", "Task", "ServiceRequest", "VisionPrescription", "RequestGroup"]),
    FieldInfo::node(",\"detail\":", &CARE_PLAN_ACTIVITY_DETAIL, 0, Some(1), 0),
]);

pub(crate) static CARE_PLAN_ACTIVITY_DETAIL: TypeInfo = TypeInfo::new("CarePlanActivityDetail", "CarePlan.activity.detail", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CarePlanActivityDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"kind\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/care-plan-activity-kind"),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, 0).targets(&["PlanDefinition", "ActivityDefinition", "Questionnaire", "Measure", "OperationDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"goal\":", &REFERENCE, 0, None, 0).targets(&["Goal"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/care-plan-activity-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::MODIFIER),
    FieldInfo::choice(",\"scheduled\":", &CARE_PLAN_ACTIVITY_DETAIL_SCHEDULED_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole", "Organization", "RelatedPerson", "Patient", "CareTeam", "HealthcareService", "Device"]),
    FieldInfo::choice(",\"product\":", &CARE_PLAN_ACTIVITY_DETAIL_PRODUCT_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"dailyAmount\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
]);

static CARE_PLAN_ACTIVITY_DETAIL_SCHEDULED_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"scheduledTiming\":", "Timing", t::ValueKind::Node(&TIMING), 1, &[]),
    t::Alternative::new(",\"scheduledPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 1, &[]),
    t::Alternative::new(",\"scheduledString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

static CARE_PLAN_ACTIVITY_DETAIL_PRODUCT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"productCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"productReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Medication", "Substance"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CarePlan, CarePlanActivity, CarePlanActivityDetail);
