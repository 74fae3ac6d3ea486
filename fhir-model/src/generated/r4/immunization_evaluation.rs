// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ImmunizationEvaluation` and the types inside it.

/// The resource `ImmunizationEvaluation` of R4.
///
/// See <https://hl7.org/fhir/R4/immunizationevaluation.html>.
/// Compiled by the feature `r4-medications`.
pub struct ImmunizationEvaluation {
    /// `ImmunizationEvaluation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ImmunizationEvaluation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ImmunizationEvaluation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ImmunizationEvaluation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ImmunizationEvaluation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ImmunizationEvaluation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ImmunizationEvaluation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImmunizationEvaluation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationEvaluation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ImmunizationEvaluation.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/immunization-evaluation-status>. Codes: `codes::ImmunizationEvaluationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ImmunizationEvaluation.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `ImmunizationEvaluation.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ImmunizationEvaluation.authority`: Reference(Organization), 0..1.
    pub authority: Option<Box<Reference>>,
    /// `ImmunizationEvaluation.targetDisease`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease>.
    pub target_disease: Option<Box<CodeableConcept>>,
    /// `ImmunizationEvaluation.immunizationEvent`: Reference(Immunization), 1..1.
    pub immunization_event: Option<Box<Reference>>,
    /// `ImmunizationEvaluation.doseStatus`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status>.
    pub dose_status: Option<Box<CodeableConcept>>,
    /// `ImmunizationEvaluation.doseStatusReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason>.
    pub dose_status_reason: Vec<CodeableConcept>,
    /// `ImmunizationEvaluation.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ImmunizationEvaluation.series`: string, 0..1.
    pub series: Prim<String>,
    /// `ImmunizationEvaluation.doseNumber[x]`: positiveInt or string, 0..1.
    pub dose_number: Option<ImmunizationEvaluationDoseNumber>,
    /// `ImmunizationEvaluation.seriesDoses[x]`: positiveInt or string, 0..1.
    pub series_doses: Option<ImmunizationEvaluationSeriesDoses>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationEvaluation {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_EVALUATION }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(self.patient.is_some()) << 10
            | u64::from(!self.date.is_absent()) << 11
            | u64::from(self.authority.is_some()) << 12
            | u64::from(self.target_disease.is_some()) << 13
            | u64::from(self.immunization_event.is_some()) << 14
            | u64::from(self.dose_status.is_some()) << 15
            | u64::from(!self.dose_status_reason.is_empty()) << 16
            | u64::from(!self.description.is_absent()) << 17
            | u64::from(!self.series.is_absent()) << 18
            | u64::from(self.dose_number.is_some()) << 19
            | u64::from(self.series_doses.is_some()) << 20;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Node(&self.patient),
            11 => n::Place::Prim(&self.date),
            12 => n::Place::Node(&self.authority),
            13 => n::Place::Node(&self.target_disease),
            14 => n::Place::Node(&self.immunization_event),
            15 => n::Place::Node(&self.dose_status),
            16 => n::Place::Nodes(&self.dose_status_reason),
            17 => n::Place::Prim(&self.description),
            18 => n::Place::Prim(&self.series),
            19 => n::Place::Choice(&self.dose_number),
            20 => n::Place::Choice(&self.series_doses),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.patient),
            11 => n::Slot::Prim(&mut self.date),
            12 => n::Slot::Node(&mut self.authority),
            13 => n::Slot::Node(&mut self.target_disease),
            14 => n::Slot::Node(&mut self.immunization_event),
            15 => n::Slot::Node(&mut self.dose_status),
            16 => n::Slot::Nodes(&mut self.dose_status_reason),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Prim(&mut self.series),
            19 => n::Slot::Choice(&mut self.dose_number),
            20 => n::Slot::Choice(&mut self.series_doses),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationEvaluation {
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
            status: Prim::ABSENT,
            patient: None,
            date: Prim::ABSENT,
            authority: None,
            target_disease: None,
            immunization_event: None,
            dose_status: None,
            dose_status_reason: Vec::new(),
            description: Prim::ABSENT,
            series: Prim::ABSENT,
            dose_number: None,
            series_doses: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationEvaluation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationEvaluation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationEvaluation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ImmunizationEvaluation.doseNumber[x]`.
#[derive(Clone)]
pub enum ImmunizationEvaluationDoseNumber {
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
}

impl ImmunizationEvaluationDoseNumber {
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImmunizationEvaluationDoseNumber {
    fn index(&self) -> usize {
        match self {
            Self::PositiveInt(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::PositiveInt(Default::default()),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ImmunizationEvaluationDoseNumber {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImmunizationEvaluationDoseNumber {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ImmunizationEvaluation.seriesDoses[x]`.
#[derive(Clone)]
pub enum ImmunizationEvaluationSeriesDoses {
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
}

impl ImmunizationEvaluationSeriesDoses {
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImmunizationEvaluationSeriesDoses {
    fn index(&self) -> usize {
        match self {
            Self::PositiveInt(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::PositiveInt(Default::default()),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ImmunizationEvaluationSeriesDoses {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImmunizationEvaluationSeriesDoses {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static IMMUNIZATION_EVALUATION: TypeInfo = TypeInfo::new("ImmunizationEvaluation", "ImmunizationEvaluation", t::TypeKind::Resource, "DomainResource", 1, n::new::<ImmunizationEvaluation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/immunization-evaluation-status"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"authority\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"targetDisease\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease"),
    FieldInfo::node(",\"immunizationEvent\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Immunization"]),
    FieldInfo::node(",\"doseStatus\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status"),
    FieldInfo::node(",\"doseStatusReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"series\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"doseNumber\":", &IMMUNIZATION_EVALUATION_DOSE_NUMBER_TYPES, 0, Some(1), 0),
    FieldInfo::choice(",\"seriesDoses\":", &IMMUNIZATION_EVALUATION_SERIES_DOSES_TYPES, 0, Some(1), 0),
]);

static IMMUNIZATION_EVALUATION_DOSE_NUMBER_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"doseNumberPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 1, &[]),
    t::Alternative::new(",\"doseNumberString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

static IMMUNIZATION_EVALUATION_SERIES_DOSES_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"seriesDosesPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 1, &[]),
    t::Alternative::new(",\"seriesDosesString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ImmunizationEvaluation);
