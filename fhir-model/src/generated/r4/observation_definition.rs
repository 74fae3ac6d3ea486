// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `ObservationDefinition` and the types inside it.

use crate::primitive::{Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, RANGE, REFERENCE, Range, Reference, Resource};

/// `ObservationDefinition`. See <https://hl7.org/fhir/R4/observationdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ObservationDefinition {
    /// `ObservationDefinition.id`: string, 0..1.
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
    /// `ObservationDefinition.permittedDataType`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/permitted-data-type>.
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
            8 => n::nodes(&self.category),
            9 => n::node(&self.code),
            10 => n::nodes(&self.identifier),
            11 => n::prims(&self.permitted_data_type),
            12 => n::prim(&self.multiple_results_allowed),
            13 => n::node(&self.method),
            14 => n::prim(&self.preferred_report_name),
            15 => n::node(&self.quantitative_details),
            16 => n::nodes(&self.qualified_interval),
            17 => n::node(&self.valid_coded_value_set),
            18 => n::node(&self.normal_coded_value_set),
            19 => n::node(&self.abnormal_coded_value_set),
            20 => n::node(&self.critical_coded_value_set),
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

impl core::fmt::Debug for ObservationDefinition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ObservationDefinition.quantitativeDetails`. See <https://hl7.org/fhir/R4/observationdefinition.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.customary_unit),
            4 => n::node(&self.unit),
            5 => n::prim(&self.conversion_factor),
            6 => n::prim(&self.decimal_precision),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for ObservationDefinitionQuantitativeDetails {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ObservationDefinition.qualifiedInterval`. See <https://hl7.org/fhir/R4/observationdefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ObservationDefinitionQualifiedInterval {
    /// `ObservationDefinition.qualifiedInterval.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ObservationDefinition.qualifiedInterval.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedInterval.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedInterval.category`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/observation-range-category>.
    pub category: Prim<String>,
    /// `ObservationDefinition.qualifiedInterval.range`: Range, 0..1.
    pub range: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedInterval.context`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub context: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.qualifiedInterval.appliesTo`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `ObservationDefinition.qualifiedInterval.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.category),
            4 => n::node(&self.range),
            5 => n::node(&self.context),
            6 => n::nodes(&self.applies_to),
            7 => n::prim(&self.gender),
            8 => n::node(&self.age),
            9 => n::node(&self.gestational_age),
            10 => n::prim(&self.condition),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for ObservationDefinitionQualifiedInterval {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static OBSERVATION_DEFINITION: TypeInfo = TypeInfo::new("ObservationDefinition", "ObservationDefinition", t::TypeKind::Resource, n::new::<ObservationDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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

pub(crate) static OBSERVATION_DEFINITION_QUANTITATIVE_DETAILS: TypeInfo = TypeInfo::new("ObservationDefinitionQuantitativeDetails", "ObservationDefinition.quantitativeDetails", t::TypeKind::Backbone, n::new::<ObservationDefinitionQuantitativeDetails>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"customaryUnit\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::node(",\"unit\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::prim(",\"conversionFactor\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"decimalPrecision\":", t::PrimKind::Integer, 0, Some(1), 0),
]);

pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_INTERVAL: TypeInfo = TypeInfo::new("ObservationDefinitionQualifiedInterval", "ObservationDefinition.qualifiedInterval", t::TypeKind::Backbone, n::new::<ObservationDefinitionQualifiedInterval>, &[
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

