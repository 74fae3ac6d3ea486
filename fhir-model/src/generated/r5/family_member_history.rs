// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `FamilyMemberHistory` and the types inside it.

/// The resource `FamilyMemberHistory` of R5.
///
/// See <https://hl7.org/fhir/R5/familymemberhistory.html>.
/// Compiled by the feature `r5-clinical`.
pub struct FamilyMemberHistory {
    /// `FamilyMemberHistory.id`: id, 0..1.
    pub id: Prim<String>,
    /// `FamilyMemberHistory.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `FamilyMemberHistory.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `FamilyMemberHistory.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `FamilyMemberHistory.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `FamilyMemberHistory.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `FamilyMemberHistory.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `FamilyMemberHistory.instantiatesCanonical`: canonical(PlanDefinition, Questionnaire, ActivityDefinition, Measure, OperationDefinition), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `FamilyMemberHistory.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `FamilyMemberHistory.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/history-status>. Codes: `codes::FamilyHistoryStatus`. Modifier.
    pub status: Prim<String>,
    /// `FamilyMemberHistory.dataAbsentReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/history-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `FamilyMemberHistory.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `FamilyMemberHistory.participant`: [`FamilyMemberHistoryParticipant`], 0..*.
    pub participant: Vec<FamilyMemberHistoryParticipant>,
    /// `FamilyMemberHistory.name`: string, 0..1.
    pub name: Prim<String>,
    /// `FamilyMemberHistory.relationship`: CodeableConcept, 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-FamilyMember>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.sex`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/administrative-gender>.
    pub sex: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.born[x]`: Period or date or string, 0..1.
    pub born: Option<FamilyMemberHistoryBorn>,
    /// `FamilyMemberHistory.age[x]`: Age or Range or string, 0..1.
    pub age: Option<FamilyMemberHistoryAge>,
    /// `FamilyMemberHistory.estimatedAge`: boolean, 0..1.
    pub estimated_age: Prim<bool>,
    /// `FamilyMemberHistory.deceased[x]`: boolean or Age or Range or date or string, 0..1.
    pub deceased: Option<FamilyMemberHistoryDeceased>,
    /// `FamilyMemberHistory.reason`: CodeableReference(Condition, Observation, AllergyIntolerance, QuestionnaireResponse, DiagnosticReport, DocumentReference), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub reason: Vec<CodeableReference>,
    /// `FamilyMemberHistory.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `FamilyMemberHistory.condition`: [`FamilyMemberHistoryCondition`], 0..*.
    pub condition: Vec<FamilyMemberHistoryCondition>,
    /// `FamilyMemberHistory.procedure`: [`FamilyMemberHistoryProcedure`], 0..*.
    pub procedure: Vec<FamilyMemberHistoryProcedure>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for FamilyMemberHistory {
    fn info(&self) -> &'static TypeInfo { &FAMILY_MEMBER_HISTORY }
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
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.data_absent_reason.is_some()) << 12
            | u64::from(self.patient.is_some()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.participant.is_empty()) << 15
            | u64::from(!self.name.is_absent()) << 16
            | u64::from(self.relationship.is_some()) << 17
            | u64::from(self.sex.is_some()) << 18
            | u64::from(self.born.is_some()) << 19
            | u64::from(self.age.is_some()) << 20
            | u64::from(!self.estimated_age.is_absent()) << 21
            | u64::from(self.deceased.is_some()) << 22
            | u64::from(!self.reason.is_empty()) << 23
            | u64::from(!self.note.is_empty()) << 24
            | u64::from(!self.condition.is_empty()) << 25
            | u64::from(!self.procedure.is_empty()) << 26;
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
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.data_absent_reason),
            13 => n::Place::Node(&self.patient),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Nodes(&self.participant),
            16 => n::Place::Prim(&self.name),
            17 => n::Place::Node(&self.relationship),
            18 => n::Place::Node(&self.sex),
            19 => n::Place::Choice(&self.born),
            20 => n::Place::Choice(&self.age),
            21 => n::Place::Prim(&self.estimated_age),
            22 => n::Place::Choice(&self.deceased),
            23 => n::Place::Nodes(&self.reason),
            24 => n::Place::Nodes(&self.note),
            25 => n::Place::Nodes(&self.condition),
            26 => n::Place::Nodes(&self.procedure),
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
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.data_absent_reason),
            13 => n::Slot::Node(&mut self.patient),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Nodes(&mut self.participant),
            16 => n::Slot::Prim(&mut self.name),
            17 => n::Slot::Node(&mut self.relationship),
            18 => n::Slot::Node(&mut self.sex),
            19 => n::Slot::Choice(&mut self.born),
            20 => n::Slot::Choice(&mut self.age),
            21 => n::Slot::Prim(&mut self.estimated_age),
            22 => n::Slot::Choice(&mut self.deceased),
            23 => n::Slot::Nodes(&mut self.reason),
            24 => n::Slot::Nodes(&mut self.note),
            25 => n::Slot::Nodes(&mut self.condition),
            26 => n::Slot::Nodes(&mut self.procedure),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for FamilyMemberHistory {
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
            status: Prim::ABSENT,
            data_absent_reason: None,
            patient: None,
            date: Prim::ABSENT,
            participant: Vec::new(),
            name: Prim::ABSENT,
            relationship: None,
            sex: None,
            born: None,
            age: None,
            estimated_age: Prim::ABSENT,
            deceased: None,
            reason: Vec::new(),
            note: Vec::new(),
            condition: Vec::new(),
            procedure: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for FamilyMemberHistory {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for FamilyMemberHistory {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistory {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `FamilyMemberHistory.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/familymemberhistory.html>.
/// Compiled by the feature `r5-clinical`.
pub struct FamilyMemberHistoryParticipant {
    /// `FamilyMemberHistory.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `FamilyMemberHistory.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.participant.function`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub function: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.participant.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for FamilyMemberHistoryParticipant {
    fn info(&self) -> &'static TypeInfo { &FAMILY_MEMBER_HISTORY_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.function),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for FamilyMemberHistoryParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for FamilyMemberHistoryParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for FamilyMemberHistoryParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `FamilyMemberHistory.condition` of R5.
///
/// See <https://hl7.org/fhir/R5/familymemberhistory.html>.
/// Compiled by the feature `r5-clinical`.
pub struct FamilyMemberHistoryCondition {
    /// `FamilyMemberHistory.condition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `FamilyMemberHistory.condition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.condition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.condition.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.outcome`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-outcome>.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.contributedToDeath`: boolean, 0..1.
    pub contributed_to_death: Prim<bool>,
    /// `FamilyMemberHistory.condition.onset[x]`: Age or Range or Period or string, 0..1.
    pub onset: Option<FamilyMemberHistoryConditionOnset>,
    /// `FamilyMemberHistory.condition.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for FamilyMemberHistoryCondition {
    fn info(&self) -> &'static TypeInfo { &FAMILY_MEMBER_HISTORY_CONDITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.outcome.is_some()) << 4
            | u64::from(!self.contributed_to_death.is_absent()) << 5
            | u64::from(self.onset.is_some()) << 6
            | u64::from(!self.note.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.outcome),
            5 => n::Place::Prim(&self.contributed_to_death),
            6 => n::Place::Choice(&self.onset),
            7 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Node(&mut self.outcome),
            5 => n::Slot::Prim(&mut self.contributed_to_death),
            6 => n::Slot::Choice(&mut self.onset),
            7 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for FamilyMemberHistoryCondition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            outcome: None,
            contributed_to_death: Prim::ABSENT,
            onset: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for FamilyMemberHistoryCondition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for FamilyMemberHistoryCondition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryCondition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `FamilyMemberHistory.procedure` of R5.
///
/// See <https://hl7.org/fhir/R5/familymemberhistory.html>.
/// Compiled by the feature `r5-clinical`.
pub struct FamilyMemberHistoryProcedure {
    /// `FamilyMemberHistory.procedure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `FamilyMemberHistory.procedure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.procedure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.procedure.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/procedure-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.procedure.outcome`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.procedure.contributedToDeath`: boolean, 0..1.
    pub contributed_to_death: Prim<bool>,
    /// `FamilyMemberHistory.procedure.performed[x]`: Age or Range or Period or string or dateTime, 0..1.
    pub performed: Option<FamilyMemberHistoryProcedurePerformed>,
    /// `FamilyMemberHistory.procedure.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for FamilyMemberHistoryProcedure {
    fn info(&self) -> &'static TypeInfo { &FAMILY_MEMBER_HISTORY_PROCEDURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.outcome.is_some()) << 4
            | u64::from(!self.contributed_to_death.is_absent()) << 5
            | u64::from(self.performed.is_some()) << 6
            | u64::from(!self.note.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.outcome),
            5 => n::Place::Prim(&self.contributed_to_death),
            6 => n::Place::Choice(&self.performed),
            7 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Node(&mut self.outcome),
            5 => n::Slot::Prim(&mut self.contributed_to_death),
            6 => n::Slot::Choice(&mut self.performed),
            7 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for FamilyMemberHistoryProcedure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            outcome: None,
            contributed_to_death: Prim::ABSENT,
            performed: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for FamilyMemberHistoryProcedure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for FamilyMemberHistoryProcedure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryProcedure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `FamilyMemberHistory.born[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryBorn {
    /// Period.
    Period(n::Boxed<Period>),
    /// date.
    Date(Prim<Date>),
    /// string.
    String(Prim<String>),
}

impl FamilyMemberHistoryBorn {
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for FamilyMemberHistoryBorn {
    fn index(&self) -> usize {
        match self {
            Self::Period(_) => 0,
            Self::Date(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Date(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            1 => Self::Date(Default::default()),
            2 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for FamilyMemberHistoryBorn {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryBorn {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `FamilyMemberHistory.age[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryAge {
    /// Age.
    Age(n::Boxed<Age>),
    /// Range.
    Range(n::Boxed<Range>),
    /// string.
    String(Prim<String>),
}

impl FamilyMemberHistoryAge {
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for FamilyMemberHistoryAge {
    fn index(&self) -> usize {
        match self {
            Self::Age(_) => 0,
            Self::Range(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for FamilyMemberHistoryAge {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryAge {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `FamilyMemberHistory.deceased[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryDeceased {
    /// boolean.
    Boolean(Prim<bool>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Range.
    Range(n::Boxed<Range>),
    /// date.
    Date(Prim<Date>),
    /// string.
    String(Prim<String>),
}

impl FamilyMemberHistoryDeceased {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for FamilyMemberHistoryDeceased {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Age(_) => 1,
            Self::Range(_) => 2,
            Self::Date(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Date(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            3 => Self::Date(Default::default()),
            4 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for FamilyMemberHistoryDeceased {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryDeceased {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `FamilyMemberHistory.condition.onset[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryConditionOnset {
    /// Age.
    Age(n::Boxed<Age>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Period.
    Period(n::Boxed<Period>),
    /// string.
    String(Prim<String>),
}

impl FamilyMemberHistoryConditionOnset {
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for FamilyMemberHistoryConditionOnset {
    fn index(&self) -> usize {
        match self {
            Self::Age(_) => 0,
            Self::Range(_) => 1,
            Self::Period(_) => 2,
            Self::String(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            3 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for FamilyMemberHistoryConditionOnset {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryConditionOnset {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `FamilyMemberHistory.procedure.performed[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryProcedurePerformed {
    /// Age.
    Age(n::Boxed<Age>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Period.
    Period(n::Boxed<Period>),
    /// string.
    String(Prim<String>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl FamilyMemberHistoryProcedurePerformed {
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for FamilyMemberHistoryProcedurePerformed {
    fn index(&self) -> usize {
        match self {
            Self::Age(_) => 0,
            Self::Range(_) => 1,
            Self::Period(_) => 2,
            Self::String(_) => 3,
            Self::DateTime(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            3 => Self::String(Default::default()),
            4 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for FamilyMemberHistoryProcedurePerformed {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for FamilyMemberHistoryProcedurePerformed {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static FAMILY_MEMBER_HISTORY: TypeInfo = TypeInfo::new("FamilyMemberHistory", "FamilyMemberHistory", t::TypeKind::Resource, "DomainResource", 4, n::new::<FamilyMemberHistory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["PlanDefinition", "Questionnaire", "ActivityDefinition", "Measure", "OperationDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/history-status"),
    FieldInfo::node(",\"dataAbsentReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/history-absent-reason"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"participant\":", &FAMILY_MEMBER_HISTORY_PARTICIPANT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-FamilyMember"),
    FieldInfo::node(",\"sex\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::choice(",\"born\":", &FAMILY_MEMBER_HISTORY_BORN_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"age\":", &FAMILY_MEMBER_HISTORY_AGE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"estimatedAge\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"deceased\":", &FAMILY_MEMBER_HISTORY_DECEASED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "AllergyIntolerance", "QuestionnaireResponse", "DiagnosticReport", "DocumentReference"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"condition\":", &FAMILY_MEMBER_HISTORY_CONDITION, 0, None, 0),
    FieldInfo::node(",\"procedure\":", &FAMILY_MEMBER_HISTORY_PROCEDURE, 0, None, 0),
]);

static FAMILY_MEMBER_HISTORY_BORN_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"bornPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"bornDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"bornString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

static FAMILY_MEMBER_HISTORY_AGE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"ageAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"ageRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"ageString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

static FAMILY_MEMBER_HISTORY_DECEASED_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"deceasedBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"deceasedAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"deceasedRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"deceasedDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"deceasedString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

pub(crate) static FAMILY_MEMBER_HISTORY_PARTICIPANT: TypeInfo = TypeInfo::new("FamilyMemberHistoryParticipant", "FamilyMemberHistory.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<FamilyMemberHistoryParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/participation-role-type"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Device", "Organization", "CareTeam"]),
]);

pub(crate) static FAMILY_MEMBER_HISTORY_CONDITION: TypeInfo = TypeInfo::new("FamilyMemberHistoryCondition", "FamilyMemberHistory.condition", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<FamilyMemberHistoryCondition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"outcome\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-outcome"),
    FieldInfo::prim(",\"contributedToDeath\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::choice(",\"onset\":", &FAMILY_MEMBER_HISTORY_CONDITION_ONSET_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static FAMILY_MEMBER_HISTORY_CONDITION_ONSET_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"onsetAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"onsetRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"onsetPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"onsetString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

pub(crate) static FAMILY_MEMBER_HISTORY_PROCEDURE: TypeInfo = TypeInfo::new("FamilyMemberHistoryProcedure", "FamilyMemberHistory.procedure", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<FamilyMemberHistoryProcedure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/procedure-code"),
    FieldInfo::node(",\"outcome\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::prim(",\"contributedToDeath\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::choice(",\"performed\":", &FAMILY_MEMBER_HISTORY_PROCEDURE_PERFORMED_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static FAMILY_MEMBER_HISTORY_PROCEDURE_PERFORMED_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"performedAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"performedRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"performedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"performedString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"performedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(FamilyMemberHistory, FamilyMemberHistoryParticipant, FamilyMemberHistoryCondition, FamilyMemberHistoryProcedure);
