// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RiskAssessment` and the types inside it.

/// The resource `RiskAssessment` of R5.
///
/// See <https://hl7.org/fhir/R5/riskassessment.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RiskAssessment {
    /// `RiskAssessment.id`: id, 0..1.
    pub id: Prim<String>,
    /// `RiskAssessment.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `RiskAssessment.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `RiskAssessment.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `RiskAssessment.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `RiskAssessment.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `RiskAssessment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RiskAssessment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RiskAssessment.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `RiskAssessment.basedOn`: Reference(Resource), 0..1.
    pub based_on: Option<Box<Reference>>,
    /// `RiskAssessment.parent`: Reference(Resource), 0..1.
    pub parent: Option<Box<Reference>>,
    /// `RiskAssessment.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/observation-status>. Codes: `codes::ObservationStatus`.
    pub status: Prim<String>,
    /// `RiskAssessment.method`: CodeableConcept, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `RiskAssessment.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `RiskAssessment.occurrence[x]`: dateTime or Period, 0..1.
    pub occurrence: Option<RiskAssessmentOccurrence>,
    /// `RiskAssessment.condition`: Reference(Condition), 0..1.
    pub condition: Option<Box<Reference>>,
    /// `RiskAssessment.performer`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Device), 0..1.
    pub performer: Option<Box<Reference>>,
    /// `RiskAssessment.reason`: CodeableReference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason: Vec<CodeableReference>,
    /// `RiskAssessment.basis`: Reference(Resource), 0..*.
    pub basis: Vec<Reference>,
    /// `RiskAssessment.prediction`: [`RiskAssessmentPrediction`], 0..*.
    pub prediction: Vec<RiskAssessmentPrediction>,
    /// `RiskAssessment.mitigation`: string, 0..1.
    pub mitigation: Prim<String>,
    /// `RiskAssessment.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RiskAssessment {
    fn info(&self) -> &'static TypeInfo { &RISK_ASSESSMENT }
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
            | u64::from(self.based_on.is_some()) << 9
            | u64::from(self.parent.is_some()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.method.is_some()) << 12
            | u64::from(self.code.is_some()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(self.encounter.is_some()) << 15
            | u64::from(self.occurrence.is_some()) << 16
            | u64::from(self.condition.is_some()) << 17
            | u64::from(self.performer.is_some()) << 18
            | u64::from(!self.reason.is_empty()) << 19
            | u64::from(!self.basis.is_empty()) << 20
            | u64::from(!self.prediction.is_empty()) << 21
            | u64::from(!self.mitigation.is_absent()) << 22
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
            9 => n::Place::Node(&self.based_on),
            10 => n::Place::Node(&self.parent),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.method),
            13 => n::Place::Node(&self.code),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Node(&self.encounter),
            16 => n::Place::Choice(&self.occurrence),
            17 => n::Place::Node(&self.condition),
            18 => n::Place::Node(&self.performer),
            19 => n::Place::Nodes(&self.reason),
            20 => n::Place::Nodes(&self.basis),
            21 => n::Place::Nodes(&self.prediction),
            22 => n::Place::Prim(&self.mitigation),
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
            9 => n::Slot::Node(&mut self.based_on),
            10 => n::Slot::Node(&mut self.parent),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.method),
            13 => n::Slot::Node(&mut self.code),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Node(&mut self.encounter),
            16 => n::Slot::Choice(&mut self.occurrence),
            17 => n::Slot::Node(&mut self.condition),
            18 => n::Slot::Node(&mut self.performer),
            19 => n::Slot::Nodes(&mut self.reason),
            20 => n::Slot::Nodes(&mut self.basis),
            21 => n::Slot::Nodes(&mut self.prediction),
            22 => n::Slot::Prim(&mut self.mitigation),
            23 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RiskAssessment {
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
            based_on: None,
            parent: None,
            status: Prim::ABSENT,
            method: None,
            code: None,
            subject: None,
            encounter: None,
            occurrence: None,
            condition: None,
            performer: None,
            reason: Vec::new(),
            basis: Vec::new(),
            prediction: Vec::new(),
            mitigation: Prim::ABSENT,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RiskAssessment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RiskAssessment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RiskAssessment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RiskAssessment.prediction` of R5.
///
/// See <https://hl7.org/fhir/R5/riskassessment.html>.
/// Compiled by the feature `r5-clinical`.
pub struct RiskAssessmentPrediction {
    /// `RiskAssessment.prediction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RiskAssessment.prediction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RiskAssessment.prediction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RiskAssessment.prediction.outcome`: CodeableConcept, 0..1.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.prediction.probability[x]`: decimal or Range, 0..1.
    pub probability: Option<RiskAssessmentPredictionProbability>,
    /// `RiskAssessment.prediction.qualitativeRisk`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/risk-probability>.
    pub qualitative_risk: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.prediction.relativeRisk`: decimal, 0..1.
    pub relative_risk: Prim<Decimal>,
    /// `RiskAssessment.prediction.when[x]`: Period or Range, 0..1.
    pub when: Option<RiskAssessmentPredictionWhen>,
    /// `RiskAssessment.prediction.rationale`: string, 0..1.
    pub rationale: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RiskAssessmentPrediction {
    fn info(&self) -> &'static TypeInfo { &RISK_ASSESSMENT_PREDICTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.outcome.is_some()) << 3
            | u64::from(self.probability.is_some()) << 4
            | u64::from(self.qualitative_risk.is_some()) << 5
            | u64::from(!self.relative_risk.is_absent()) << 6
            | u64::from(self.when.is_some()) << 7
            | u64::from(!self.rationale.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.outcome),
            4 => n::Place::Choice(&self.probability),
            5 => n::Place::Node(&self.qualitative_risk),
            6 => n::Place::Prim(&self.relative_risk),
            7 => n::Place::Choice(&self.when),
            8 => n::Place::Prim(&self.rationale),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.outcome),
            4 => n::Slot::Choice(&mut self.probability),
            5 => n::Slot::Node(&mut self.qualitative_risk),
            6 => n::Slot::Prim(&mut self.relative_risk),
            7 => n::Slot::Choice(&mut self.when),
            8 => n::Slot::Prim(&mut self.rationale),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RiskAssessmentPrediction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            outcome: None,
            probability: None,
            qualitative_risk: None,
            relative_risk: Prim::ABSENT,
            when: None,
            rationale: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RiskAssessmentPrediction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RiskAssessmentPrediction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RiskAssessmentPrediction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `RiskAssessment.occurrence[x]`.
#[derive(Clone)]
pub enum RiskAssessmentOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl RiskAssessmentOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for RiskAssessmentOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for RiskAssessmentOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RiskAssessmentOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `RiskAssessment.prediction.probability[x]`.
#[derive(Clone)]
pub enum RiskAssessmentPredictionProbability {
    /// decimal.
    Decimal(Prim<Decimal>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl RiskAssessmentPredictionProbability {
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for RiskAssessmentPredictionProbability {
    fn index(&self) -> usize {
        match self {
            Self::Decimal(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Decimal(Default::default()),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for RiskAssessmentPredictionProbability {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RiskAssessmentPredictionProbability {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `RiskAssessment.prediction.when[x]`.
#[derive(Clone)]
pub enum RiskAssessmentPredictionWhen {
    /// Period.
    Period(n::Boxed<Period>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl RiskAssessmentPredictionWhen {
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for RiskAssessmentPredictionWhen {
    fn index(&self) -> usize {
        match self {
            Self::Period(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for RiskAssessmentPredictionWhen {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RiskAssessmentPredictionWhen {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static RISK_ASSESSMENT: TypeInfo = TypeInfo::new("RiskAssessment", "RiskAssessment", t::TypeKind::Resource, "DomainResource", 4, n::new::<RiskAssessment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/observation-status"),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &RISK_ASSESSMENT_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"condition\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Condition"]),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"basis\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"prediction\":", &RISK_ASSESSMENT_PREDICTION, 0, None, 0),
    FieldInfo::prim(",\"mitigation\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static RISK_ASSESSMENT_OCCURRENCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static RISK_ASSESSMENT_PREDICTION: TypeInfo = TypeInfo::new("RiskAssessmentPrediction", "RiskAssessment.prediction", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RiskAssessmentPrediction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"outcome\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::choice(",\"probability\":", &RISK_ASSESSMENT_PREDICTION_PROBABILITY_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"qualitativeRisk\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/risk-probability"),
    FieldInfo::prim(",\"relativeRisk\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::choice(",\"when\":", &RISK_ASSESSMENT_PREDICTION_WHEN_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"rationale\":", t::PrimKind::String, 0, Some(1), 0),
]);

static RISK_ASSESSMENT_PREDICTION_PROBABILITY_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"probabilityDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"probabilityRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

static RISK_ASSESSMENT_PREDICTION_WHEN_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"whenPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"whenRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RiskAssessment, RiskAssessmentPrediction);
