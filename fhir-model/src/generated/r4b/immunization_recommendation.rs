// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ImmunizationRecommendation` and the types inside it.

/// The resource `ImmunizationRecommendation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/immunizationrecommendation.html>.
/// Compiled by the feature `r4b-medications`.
pub struct ImmunizationRecommendation {
    /// `ImmunizationRecommendation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ImmunizationRecommendation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ImmunizationRecommendation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ImmunizationRecommendation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ImmunizationRecommendation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ImmunizationRecommendation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ImmunizationRecommendation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImmunizationRecommendation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationRecommendation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ImmunizationRecommendation.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `ImmunizationRecommendation.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `ImmunizationRecommendation.authority`: Reference(Organization), 0..1.
    pub authority: Option<Box<Reference>>,
    /// `ImmunizationRecommendation.recommendation`: [`ImmunizationRecommendationRecommendation`], 1..*.
    pub recommendation: Vec<ImmunizationRecommendationRecommendation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationRecommendation {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_RECOMMENDATION }
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
            | u64::from(self.patient.is_some()) << 9
            | u64::from(!self.date.is_absent()) << 10
            | u64::from(self.authority.is_some()) << 11
            | u64::from(!self.recommendation.is_empty()) << 12;
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
            9 => n::Place::Node(&self.patient),
            10 => n::Place::Prim(&self.date),
            11 => n::Place::Node(&self.authority),
            12 => n::Place::Nodes(&self.recommendation),
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
            9 => n::Slot::Node(&mut self.patient),
            10 => n::Slot::Prim(&mut self.date),
            11 => n::Slot::Node(&mut self.authority),
            12 => n::Slot::Nodes(&mut self.recommendation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationRecommendation {
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
            patient: None,
            date: Prim::ABSENT,
            authority: None,
            recommendation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationRecommendation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationRecommendation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationRecommendation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImmunizationRecommendation.recommendation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/immunizationrecommendation.html>.
/// Compiled by the feature `r4b-medications`.
pub struct ImmunizationRecommendationRecommendation {
    /// `ImmunizationRecommendation.recommendation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImmunizationRecommendation.recommendation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.vaccineCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/vaccine-code>.
    pub vaccine_code: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.targetDisease`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease>.
    pub target_disease: Option<Box<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.contraindicatedVaccineCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/vaccine-code>.
    pub contraindicated_vaccine_code: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.forecastStatus`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-recommendation-status>. Modifier.
    pub forecast_status: Option<Box<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.forecastReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-recommendation-reason>.
    pub forecast_reason: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion`: [`ImmunizationRecommendationRecommendationDateCriterion`], 0..*.
    pub date_criterion: Vec<ImmunizationRecommendationRecommendationDateCriterion>,
    /// `ImmunizationRecommendation.recommendation.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ImmunizationRecommendation.recommendation.series`: string, 0..1.
    pub series: Prim<String>,
    /// `ImmunizationRecommendation.recommendation.doseNumber[x]`: positiveInt or string, 0..1.
    pub dose_number: Option<ImmunizationRecommendationRecommendationDoseNumber>,
    /// `ImmunizationRecommendation.recommendation.seriesDoses[x]`: positiveInt or string, 0..1.
    pub series_doses: Option<ImmunizationRecommendationRecommendationSeriesDoses>,
    /// `ImmunizationRecommendation.recommendation.supportingImmunization`: Reference(Immunization, ImmunizationEvaluation), 0..*.
    pub supporting_immunization: Vec<Reference>,
    /// `ImmunizationRecommendation.recommendation.supportingPatientInformation`: Reference(Resource), 0..*.
    pub supporting_patient_information: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationRecommendationRecommendation {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.vaccine_code.is_empty()) << 3
            | u64::from(self.target_disease.is_some()) << 4
            | u64::from(!self.contraindicated_vaccine_code.is_empty()) << 5
            | u64::from(self.forecast_status.is_some()) << 6
            | u64::from(!self.forecast_reason.is_empty()) << 7
            | u64::from(!self.date_criterion.is_empty()) << 8
            | u64::from(!self.description.is_absent()) << 9
            | u64::from(!self.series.is_absent()) << 10
            | u64::from(self.dose_number.is_some()) << 11
            | u64::from(self.series_doses.is_some()) << 12
            | u64::from(!self.supporting_immunization.is_empty()) << 13
            | u64::from(!self.supporting_patient_information.is_empty()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.vaccine_code),
            4 => n::Place::Node(&self.target_disease),
            5 => n::Place::Nodes(&self.contraindicated_vaccine_code),
            6 => n::Place::Node(&self.forecast_status),
            7 => n::Place::Nodes(&self.forecast_reason),
            8 => n::Place::Nodes(&self.date_criterion),
            9 => n::Place::Prim(&self.description),
            10 => n::Place::Prim(&self.series),
            11 => n::Place::Choice(&self.dose_number),
            12 => n::Place::Choice(&self.series_doses),
            13 => n::Place::Nodes(&self.supporting_immunization),
            14 => n::Place::Nodes(&self.supporting_patient_information),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.vaccine_code),
            4 => n::Slot::Node(&mut self.target_disease),
            5 => n::Slot::Nodes(&mut self.contraindicated_vaccine_code),
            6 => n::Slot::Node(&mut self.forecast_status),
            7 => n::Slot::Nodes(&mut self.forecast_reason),
            8 => n::Slot::Nodes(&mut self.date_criterion),
            9 => n::Slot::Prim(&mut self.description),
            10 => n::Slot::Prim(&mut self.series),
            11 => n::Slot::Choice(&mut self.dose_number),
            12 => n::Slot::Choice(&mut self.series_doses),
            13 => n::Slot::Nodes(&mut self.supporting_immunization),
            14 => n::Slot::Nodes(&mut self.supporting_patient_information),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationRecommendationRecommendation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            vaccine_code: Vec::new(),
            target_disease: None,
            contraindicated_vaccine_code: Vec::new(),
            forecast_status: None,
            forecast_reason: Vec::new(),
            date_criterion: Vec::new(),
            description: Prim::ABSENT,
            series: Prim::ABSENT,
            dose_number: None,
            series_doses: None,
            supporting_immunization: Vec::new(),
            supporting_patient_information: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationRecommendationRecommendation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationRecommendationRecommendation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationRecommendationRecommendation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ImmunizationRecommendation.recommendation.dateCriterion` of R4B.
///
/// See <https://hl7.org/fhir/R4B/immunizationrecommendation.html>.
/// Compiled by the feature `r4b-medications`.
pub struct ImmunizationRecommendationRecommendationDateCriterion {
    /// `ImmunizationRecommendation.recommendation.dateCriterion.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.value`: dateTime, 1..1.
    pub value: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationRecommendationRecommendationDateCriterion {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.value.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.value),
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
            4 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationRecommendationRecommendationDateCriterion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationRecommendationRecommendationDateCriterion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationRecommendationRecommendationDateCriterion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationRecommendationRecommendationDateCriterion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ImmunizationRecommendation.recommendation.doseNumber[x]`.
#[derive(Clone)]
pub enum ImmunizationRecommendationRecommendationDoseNumber {
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
}

impl ImmunizationRecommendationRecommendationDoseNumber {
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImmunizationRecommendationRecommendationDoseNumber {
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

impl PartialEq for ImmunizationRecommendationRecommendationDoseNumber {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImmunizationRecommendationRecommendationDoseNumber {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ImmunizationRecommendation.recommendation.seriesDoses[x]`.
#[derive(Clone)]
pub enum ImmunizationRecommendationRecommendationSeriesDoses {
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
}

impl ImmunizationRecommendationRecommendationSeriesDoses {
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImmunizationRecommendationRecommendationSeriesDoses {
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

impl PartialEq for ImmunizationRecommendationRecommendationSeriesDoses {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImmunizationRecommendationRecommendationSeriesDoses {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static IMMUNIZATION_RECOMMENDATION: TypeInfo = TypeInfo::new("ImmunizationRecommendation", "ImmunizationRecommendation", t::TypeKind::Resource, "DomainResource", 2, n::new::<ImmunizationRecommendation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"authority\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"recommendation\":", &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION, 1, None, t::SUMMARY),
]);

pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION: TypeInfo = TypeInfo::new("ImmunizationRecommendationRecommendation", "ImmunizationRecommendation.recommendation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ImmunizationRecommendationRecommendation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"vaccineCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/vaccine-code"),
    FieldInfo::node(",\"targetDisease\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease"),
    FieldInfo::node(",\"contraindicatedVaccineCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/vaccine-code"),
    FieldInfo::node(",\"forecastStatus\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-recommendation-status"),
    FieldInfo::node(",\"forecastReason\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-recommendation-reason"),
    FieldInfo::node(",\"dateCriterion\":", &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"series\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"doseNumber\":", &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DOSE_NUMBER_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"seriesDoses\":", &IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_SERIES_DOSES_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"supportingImmunization\":", &REFERENCE, 0, None, 0).targets(&["Immunization", "ImmunizationEvaluation"]),
    FieldInfo::node(",\"supportingPatientInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DOSE_NUMBER_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"doseNumberPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 2, &[]),
    t::Alternative::new(",\"doseNumberString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
];

static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_SERIES_DOSES_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"seriesDosesPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 2, &[]),
    t::Alternative::new(",\"seriesDosesString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
];

pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION: TypeInfo = TypeInfo::new("ImmunizationRecommendationRecommendationDateCriterion", "ImmunizationRecommendation.recommendation.dateCriterion", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ImmunizationRecommendationRecommendationDateCriterion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion"),
    FieldInfo::prim(",\"value\":", t::PrimKind::DateTime, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ImmunizationRecommendation, ImmunizationRecommendationRecommendation, ImmunizationRecommendationRecommendationDateCriterion);
