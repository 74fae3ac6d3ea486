// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ObservationDefinition` and the types inside it.

/// The resource `ObservationDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/observationdefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct ObservationDefinition {
    /// `ObservationDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ObservationDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ObservationDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ObservationDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ObservationDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ObservationDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ObservationDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Vec<CodeableConcept>,
    /// `ObservationDefinition.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ObservationDefinition.permittedDataType`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/permitted-data-type>. Codes: `codes::ObservationDataType`.
    pub permitted_data_type: Vec<Prim<String>>,
    /// `ObservationDefinition.multipleResultsAllowed`: boolean, 0..1.
    pub multiple_results_allowed: Prim<bool>,
    /// `ObservationDefinition.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.preferredReportName`: string, 0..1.
    pub preferred_report_name: Prim<String>,
    /// `ObservationDefinition.quantitativeDetails`: [`ObservationDefinitionQuantitativeDetails`], 0..1.
    pub quantitative_details: Option<Box<ObservationDefinitionQuantitativeDetails>>,
    /// `ObservationDefinition.qualifiedInterval`: [`ObservationDefinitionQualifiedInterval`], 0..*.
    pub qualified_interval: Vec<ObservationDefinitionQualifiedInterval>,
    /// `ObservationDefinition.validCodedValueSet`: Reference(ValueSet), 0..1.
    pub valid_coded_value_set: Option<Box<Reference>>,
    /// `ObservationDefinition.normalCodedValueSet`: Reference(ValueSet), 0..1.
    pub normal_coded_value_set: Option<Box<Reference>>,
    /// `ObservationDefinition.abnormalCodedValueSet`: Reference(ValueSet), 0..1.
    pub abnormal_coded_value_set: Option<Box<Reference>>,
    /// `ObservationDefinition.criticalCodedValueSet`: Reference(ValueSet), 0..1.
    pub critical_coded_value_set: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationDefinition {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_DEFINITION }
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
            | u64::from(!self.category.is_empty()) << 8
            | u64::from(self.code.is_some()) << 9
            | u64::from(!self.identifier.is_empty()) << 10
            | u64::from(!self.permitted_data_type.is_empty()) << 11
            | u64::from(!self.multiple_results_allowed.is_absent()) << 12
            | u64::from(self.method.is_some()) << 13
            | u64::from(!self.preferred_report_name.is_absent()) << 14
            | u64::from(self.quantitative_details.is_some()) << 15
            | u64::from(!self.qualified_interval.is_empty()) << 16
            | u64::from(self.valid_coded_value_set.is_some()) << 17
            | u64::from(self.normal_coded_value_set.is_some()) << 18
            | u64::from(self.abnormal_coded_value_set.is_some()) << 19
            | u64::from(self.critical_coded_value_set.is_some()) << 20;
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
            8 => n::Place::Nodes(&self.category),
            9 => n::Place::Node(&self.code),
            10 => n::Place::Nodes(&self.identifier),
            11 => n::Place::Prims(&self.permitted_data_type),
            12 => n::Place::Prim(&self.multiple_results_allowed),
            13 => n::Place::Node(&self.method),
            14 => n::Place::Prim(&self.preferred_report_name),
            15 => n::Place::Node(&self.quantitative_details),
            16 => n::Place::Nodes(&self.qualified_interval),
            17 => n::Place::Node(&self.valid_coded_value_set),
            18 => n::Place::Node(&self.normal_coded_value_set),
            19 => n::Place::Node(&self.abnormal_coded_value_set),
            20 => n::Place::Node(&self.critical_coded_value_set),
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
            8 => n::Slot::Nodes(&mut self.category),
            9 => n::Slot::Node(&mut self.code),
            10 => n::Slot::Nodes(&mut self.identifier),
            11 => n::Slot::Prims(&mut self.permitted_data_type),
            12 => n::Slot::Prim(&mut self.multiple_results_allowed),
            13 => n::Slot::Node(&mut self.method),
            14 => n::Slot::Prim(&mut self.preferred_report_name),
            15 => n::Slot::Node(&mut self.quantitative_details),
            16 => n::Slot::Nodes(&mut self.qualified_interval),
            17 => n::Slot::Node(&mut self.valid_coded_value_set),
            18 => n::Slot::Node(&mut self.normal_coded_value_set),
            19 => n::Slot::Node(&mut self.abnormal_coded_value_set),
            20 => n::Slot::Node(&mut self.critical_coded_value_set),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationDefinition {
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
            category: Vec::new(),
            code: None,
            identifier: Vec::new(),
            permitted_data_type: Vec::new(),
            multiple_results_allowed: Prim::ABSENT,
            method: None,
            preferred_report_name: Prim::ABSENT,
            quantitative_details: None,
            qualified_interval: Vec::new(),
            valid_coded_value_set: None,
            normal_coded_value_set: None,
            abnormal_coded_value_set: None,
            critical_coded_value_set: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ObservationDefinition.quantitativeDetails` of R4.
///
/// See <https://hl7.org/fhir/R4/observationdefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct ObservationDefinitionQuantitativeDetails {
    /// `ObservationDefinition.quantitativeDetails.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ObservationDefinition.quantitativeDetails.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.quantitativeDetails.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.quantitativeDetails.customaryUnit`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub customary_unit: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.quantitativeDetails.unit`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub unit: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.quantitativeDetails.conversionFactor`: decimal, 0..1.
    pub conversion_factor: Prim<Decimal>,
    /// `ObservationDefinition.quantitativeDetails.decimalPrecision`: integer, 0..1.
    pub decimal_precision: Prim<i32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationDefinitionQuantitativeDetails {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.customary_unit.is_some()) << 3
            | u64::from(self.unit.is_some()) << 4
            | u64::from(!self.conversion_factor.is_absent()) << 5
            | u64::from(!self.decimal_precision.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.customary_unit),
            4 => n::Place::Node(&self.unit),
            5 => n::Place::Prim(&self.conversion_factor),
            6 => n::Place::Prim(&self.decimal_precision),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.customary_unit),
            4 => n::Slot::Node(&mut self.unit),
            5 => n::Slot::Prim(&mut self.conversion_factor),
            6 => n::Slot::Prim(&mut self.decimal_precision),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationDefinitionQuantitativeDetails {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            customary_unit: None,
            unit: None,
            conversion_factor: Prim::ABSENT,
            decimal_precision: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationDefinitionQuantitativeDetails {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationDefinitionQuantitativeDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationDefinitionQuantitativeDetails {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ObservationDefinition.qualifiedInterval` of R4.
///
/// See <https://hl7.org/fhir/R4/observationdefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct ObservationDefinitionQualifiedInterval {
    /// `ObservationDefinition.qualifiedInterval.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ObservationDefinition.qualifiedInterval.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedInterval.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedInterval.category`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/observation-range-category>. Codes: `codes::ObservationRangeCategory`.
    pub category: Prim<String>,
    /// `ObservationDefinition.qualifiedInterval.range`: Range, 0..1.
    pub range: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedInterval.context`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub context: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.qualifiedInterval.appliesTo`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `ObservationDefinition.qualifiedInterval.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `ObservationDefinition.qualifiedInterval.age`: Range, 0..1.
    pub age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedInterval.gestationalAge`: Range, 0..1.
    pub gestational_age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedInterval.condition`: string, 0..1.
    pub condition: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationDefinitionQualifiedInterval {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_DEFINITION_QUALIFIED_INTERVAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.category.is_absent()) << 3
            | u64::from(self.range.is_some()) << 4
            | u64::from(self.context.is_some()) << 5
            | u64::from(!self.applies_to.is_empty()) << 6
            | u64::from(!self.gender.is_absent()) << 7
            | u64::from(self.age.is_some()) << 8
            | u64::from(self.gestational_age.is_some()) << 9
            | u64::from(!self.condition.is_absent()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.category),
            4 => n::Place::Node(&self.range),
            5 => n::Place::Node(&self.context),
            6 => n::Place::Nodes(&self.applies_to),
            7 => n::Place::Prim(&self.gender),
            8 => n::Place::Node(&self.age),
            9 => n::Place::Node(&self.gestational_age),
            10 => n::Place::Prim(&self.condition),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.category),
            4 => n::Slot::Node(&mut self.range),
            5 => n::Slot::Node(&mut self.context),
            6 => n::Slot::Nodes(&mut self.applies_to),
            7 => n::Slot::Prim(&mut self.gender),
            8 => n::Slot::Node(&mut self.age),
            9 => n::Slot::Node(&mut self.gestational_age),
            10 => n::Slot::Prim(&mut self.condition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationDefinitionQualifiedInterval {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: Prim::ABSENT,
            range: None,
            context: None,
            applies_to: Vec::new(),
            gender: Prim::ABSENT,
            age: None,
            gestational_age: None,
            condition: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationDefinitionQualifiedInterval {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationDefinitionQualifiedInterval {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationDefinitionQualifiedInterval {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static OBSERVATION_DEFINITION: TypeInfo = TypeInfo::new("ObservationDefinition", "ObservationDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<ObservationDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"permittedDataType\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/permitted-data-type"),
    FieldInfo::prim(",\"multipleResultsAllowed\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-methods"),
    FieldInfo::prim(",\"preferredReportName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"quantitativeDetails\":", &OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS, 0, Some(1), 0),
    FieldInfo::node(",\"qualifiedInterval\":", &OBSERVATION_DEFINITION_QUALIFIED_INTERVAL, 0, None, 0),
    FieldInfo::node(",\"validCodedValueSet\":", &REFERENCE, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::node(",\"normalCodedValueSet\":", &REFERENCE, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::node(",\"abnormalCodedValueSet\":", &REFERENCE, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::node(",\"criticalCodedValueSet\":", &REFERENCE, 0, Some(1), 0).targets(&["ValueSet"]),
]);

pub(crate) static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS: TypeInfo = TypeInfo::new("ObservationDefinitionQuantitativeDetails", "ObservationDefinition.quantitativeDetails", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ObservationDefinitionQuantitativeDetails>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"customaryUnit\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::node(",\"unit\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::prim(",\"conversionFactor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"decimalPrecision\":", t::PrimKind::Integer, 0, Some(1), 0),
]);

pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL: TypeInfo = TypeInfo::new("ObservationDefinitionQualifiedInterval", "ObservationDefinition.qualifiedInterval", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ObservationDefinitionQualifiedInterval>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"category\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/observation-range-category"),
    FieldInfo::node(",\"range\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"context\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/referencerange-meaning"),
    FieldInfo::node(",\"appliesTo\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/referencerange-appliesto"),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::node(",\"age\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"gestationalAge\":", &RANGE, 0, Some(1), 0),
    FieldInfo::prim(",\"condition\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ObservationDefinition, ObservationDefinitionQuantitativeDetails, ObservationDefinitionQualifiedInterval);
