// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Condition` and the types inside it.

/// The resource `Condition` of R5.
///
/// See <https://hl7.org/fhir/R5/condition.html>.
/// Compiled by the feature `r5-clinical`.
pub struct Condition {
    /// `Condition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Condition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Condition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Condition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Condition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Condition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Condition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Condition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Condition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Condition.clinicalStatus`: CodeableConcept, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/condition-clinical>. Modifier.
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `Condition.verificationStatus`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/condition-ver-status>. Modifier.
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `Condition.category`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/condition-category>.
    pub category: Vec<CodeableConcept>,
    /// `Condition.severity`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/condition-severity>.
    pub severity: Option<Box<CodeableConcept>>,
    /// `Condition.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Condition.bodySite`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Vec<CodeableConcept>,
    /// `Condition.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Condition.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Condition.onset[x]`: dateTime or Age or Period or Range or string, 0..1.
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]`: dateTime or Age or Period or Range or string, 0..1.
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.recordedDate`: dateTime, 0..1.
    pub recorded_date: Prim<DateTime>,
    /// `Condition.participant`: [`ConditionParticipant`], 0..*.
    pub participant: Vec<ConditionParticipant>,
    /// `Condition.stage`: [`ConditionStage`], 0..*.
    pub stage: Vec<ConditionStage>,
    /// `Condition.evidence`: CodeableReference(Resource), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub evidence: Vec<CodeableReference>,
    /// `Condition.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Condition {
    fn info(&self) -> &'static TypeInfo { &CONDITION }
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
            | u64::from(self.clinical_status.is_some()) << 9
            | u64::from(self.verification_status.is_some()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(self.severity.is_some()) << 12
            | u64::from(self.code.is_some()) << 13
            | u64::from(!self.body_site.is_empty()) << 14
            | u64::from(self.subject.is_some()) << 15
            | u64::from(self.encounter.is_some()) << 16
            | u64::from(self.onset.is_some()) << 17
            | u64::from(self.abatement.is_some()) << 18
            | u64::from(!self.recorded_date.is_absent()) << 19
            | u64::from(!self.participant.is_empty()) << 20
            | u64::from(!self.stage.is_empty()) << 21
            | u64::from(!self.evidence.is_empty()) << 22
            | u64::from(!self.note.is_empty()) << 23;
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
            9 => n::Place::Node(&self.clinical_status),
            10 => n::Place::Node(&self.verification_status),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Node(&self.severity),
            13 => n::Place::Node(&self.code),
            14 => n::Place::Nodes(&self.body_site),
            15 => n::Place::Node(&self.subject),
            16 => n::Place::Node(&self.encounter),
            17 => n::Place::Choice(&self.onset),
            18 => n::Place::Choice(&self.abatement),
            19 => n::Place::Prim(&self.recorded_date),
            20 => n::Place::Nodes(&self.participant),
            21 => n::Place::Nodes(&self.stage),
            22 => n::Place::Nodes(&self.evidence),
            23 => n::Place::Nodes(&self.note),
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
            9 => n::Slot::Node(&mut self.clinical_status),
            10 => n::Slot::Node(&mut self.verification_status),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Node(&mut self.severity),
            13 => n::Slot::Node(&mut self.code),
            14 => n::Slot::Nodes(&mut self.body_site),
            15 => n::Slot::Node(&mut self.subject),
            16 => n::Slot::Node(&mut self.encounter),
            17 => n::Slot::Choice(&mut self.onset),
            18 => n::Slot::Choice(&mut self.abatement),
            19 => n::Slot::Prim(&mut self.recorded_date),
            20 => n::Slot::Nodes(&mut self.participant),
            21 => n::Slot::Nodes(&mut self.stage),
            22 => n::Slot::Nodes(&mut self.evidence),
            23 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Condition {
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
            clinical_status: None,
            verification_status: None,
            category: Vec::new(),
            severity: None,
            code: None,
            body_site: Vec::new(),
            subject: None,
            encounter: None,
            onset: None,
            abatement: None,
            recorded_date: Prim::ABSENT,
            participant: Vec::new(),
            stage: Vec::new(),
            evidence: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Condition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Condition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Condition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Condition.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/condition.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ConditionParticipant {
    /// `Condition.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Condition.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Condition.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Condition.participant.function`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/participation-role-type>.
    pub function: Option<Box<CodeableConcept>>,
    /// `Condition.participant.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionParticipant {
    fn info(&self) -> &'static TypeInfo { &CONDITION_PARTICIPANT }
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

impl Default for ConditionParticipant {
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

impl Clone for ConditionParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Condition.stage` of R5.
///
/// See <https://hl7.org/fhir/R5/condition.html>.
/// Compiled by the feature `r5-clinical`.
pub struct ConditionStage {
    /// `Condition.stage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Condition.stage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Condition.stage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Condition.stage.summary`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-stage>.
    pub summary: Option<Box<CodeableConcept>>,
    /// `Condition.stage.assessment`: Reference(ClinicalImpression, DiagnosticReport, Observation), 0..*.
    pub assessment: Vec<Reference>,
    /// `Condition.stage.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-stage-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ConditionStage {
    fn info(&self) -> &'static TypeInfo { &CONDITION_STAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.summary.is_some()) << 3
            | u64::from(!self.assessment.is_empty()) << 4
            | u64::from(self.r#type.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.summary),
            4 => n::Place::Nodes(&self.assessment),
            5 => n::Place::Node(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.summary),
            4 => n::Slot::Nodes(&mut self.assessment),
            5 => n::Slot::Node(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ConditionStage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            summary: None,
            assessment: Vec::new(),
            r#type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ConditionStage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ConditionStage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ConditionStage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Condition.onset[x]`.
#[derive(Clone)]
pub enum ConditionOnset {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Range.
    Range(n::Boxed<Range>),
    /// string.
    String(Prim<String>),
}

impl ConditionOnset {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ConditionOnset {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Age(_) => 1,
            Self::Period(_) => 2,
            Self::Range(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            3 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            4 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ConditionOnset {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConditionOnset {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Condition.abatement[x]`.
#[derive(Clone)]
pub enum ConditionAbatement {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Age.
    Age(n::Boxed<Age>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Range.
    Range(n::Boxed<Range>),
    /// string.
    String(Prim<String>),
}

impl ConditionAbatement {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Age`.
    #[inline]
    pub fn as_age(&self) -> Option<&Age> { if let Self::Age(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ConditionAbatement {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Age(_) => 1,
            Self::Period(_) => 2,
            Self::Range(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Age(n::Boxed { node: (AGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            3 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            4 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ConditionAbatement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ConditionAbatement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CONDITION: TypeInfo = TypeInfo::new("Condition", "Condition", t::TypeKind::Resource, "DomainResource", 4, n::new::<Condition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"clinicalStatus\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/condition-clinical"),
    FieldInfo::node(",\"verificationStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/condition-ver-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/condition-category"),
    FieldInfo::node(",\"severity\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/condition-severity"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"onset\":", &CONDITION_ONSET_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"abatement\":", &CONDITION_ABATEMENT_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"recordedDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"participant\":", &CONDITION_PARTICIPANT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"stage\":", &CONDITION_STAGE, 0, None, 0),
    FieldInfo::node(",\"evidence\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static CONDITION_ONSET_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"onsetDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"onsetAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"onsetPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"onsetRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"onsetString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

static CONDITION_ABATEMENT_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"abatementDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"abatementAge\":", "Age", t::ValueKind::Node(&AGE), 4, &[]),
    t::Alternative::new(",\"abatementPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"abatementRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"abatementString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

pub(crate) static CONDITION_PARTICIPANT: TypeInfo = TypeInfo::new("ConditionParticipant", "Condition.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConditionParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/participation-role-type"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Device", "Organization", "CareTeam"]),
]);

pub(crate) static CONDITION_STAGE: TypeInfo = TypeInfo::new("ConditionStage", "Condition.stage", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ConditionStage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"summary\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-stage"),
    FieldInfo::node(",\"assessment\":", &REFERENCE, 0, None, 0).targets(&["ClinicalImpression", "DiagnosticReport", "Observation"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-stage-type"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Condition, ConditionParticipant, ConditionStage);
