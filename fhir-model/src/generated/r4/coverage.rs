// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Coverage` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, MONEY, Meta, Money, NARRATIVE, Narrative, PERIOD, Period, Prim, QUANTITY, Quantity, REFERENCE, Reference, Resource};

/// `Coverage`. See <https://hl7.org/fhir/R4/coverage.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Coverage {
    /// `Coverage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coverage.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Coverage.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Coverage.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Coverage.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Coverage.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Coverage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Coverage.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Modifier.
    pub status: Prim<String>,
    /// `Coverage.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/coverage-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.policyHolder`: Reference(Patient, RelatedPerson, Organization), 0..1.
    pub policy_holder: Option<Box<Reference>>,
    /// `Coverage.subscriber`: Reference(Patient, RelatedPerson), 0..1.
    pub subscriber: Option<Box<Reference>>,
    /// `Coverage.subscriberId`: string, 0..1.
    pub subscriber_id: Prim<String>,
    /// `Coverage.beneficiary`: Reference(Patient), 1..1.
    pub beneficiary: Option<Box<Reference>>,
    /// `Coverage.dependent`: string, 0..1.
    pub dependent: Prim<String>,
    /// `Coverage.relationship`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subscriber-relationship>.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Coverage.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Coverage.payor`: Reference(Organization, Patient, RelatedPerson), 1..*.
    pub payor: Vec<Reference>,
    /// `Coverage.class`: [`CoverageClass`], 0..*.
    pub class: Vec<CoverageClass>,
    /// `Coverage.order`: positiveInt, 0..1.
    pub order: Prim<u32>,
    /// `Coverage.network`: string, 0..1.
    pub network: Prim<String>,
    /// `Coverage.costToBeneficiary`: [`CoverageCostToBeneficiary`], 0..*.
    pub cost_to_beneficiary: Vec<CoverageCostToBeneficiary>,
    /// `Coverage.subrogation`: boolean, 0..1.
    pub subrogation: Prim<bool>,
    /// `Coverage.contract`: Reference(Contract), 0..*.
    pub contract: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Coverage {
    fn info(&self) -> &'static TypeInfo { &COVERAGE }
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
            9 => n::prim(&self.status),
            10 => n::node(&self.r#type),
            11 => n::node(&self.policy_holder),
            12 => n::node(&self.subscriber),
            13 => n::prim(&self.subscriber_id),
            14 => n::node(&self.beneficiary),
            15 => n::prim(&self.dependent),
            16 => n::node(&self.relationship),
            17 => n::node(&self.period),
            18 => n::nodes(&self.payor),
            19 => n::nodes(&self.class),
            20 => n::prim(&self.order),
            21 => n::prim(&self.network),
            22 => n::nodes(&self.cost_to_beneficiary),
            23 => n::prim(&self.subrogation),
            24 => n::nodes(&self.contract),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.r#type),
            11 => n::Slot::Node(&mut self.policy_holder),
            12 => n::Slot::Node(&mut self.subscriber),
            13 => n::Slot::Prim(&mut self.subscriber_id),
            14 => n::Slot::Node(&mut self.beneficiary),
            15 => n::Slot::Prim(&mut self.dependent),
            16 => n::Slot::Node(&mut self.relationship),
            17 => n::Slot::Node(&mut self.period),
            18 => n::Slot::Nodes(&mut self.payor),
            19 => n::Slot::Nodes(&mut self.class),
            20 => n::Slot::Prim(&mut self.order),
            21 => n::Slot::Prim(&mut self.network),
            22 => n::Slot::Nodes(&mut self.cost_to_beneficiary),
            23 => n::Slot::Prim(&mut self.subrogation),
            24 => n::Slot::Nodes(&mut self.contract),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Coverage {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Coverage.class`. See <https://hl7.org/fhir/R4/coverage.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CoverageClass {
    /// `Coverage.class.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coverage.class.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.class.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.class.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/coverage-class>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.class.value`: string, 1..1.
    pub value: Prim<String>,
    /// `Coverage.class.name`: string, 0..1.
    pub name: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageClass {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_CLASS }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::prim(&self.value),
            5 => n::prim(&self.name),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.value),
            5 => n::Slot::Prim(&mut self.name),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CoverageClass {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Coverage.costToBeneficiary`. See <https://hl7.org/fhir/R4/coverage.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CoverageCostToBeneficiary {
    /// `Coverage.costToBeneficiary.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coverage.costToBeneficiary.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/coverage-copay-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.value[x]`: Quantity or Money, 1..1.
    pub value: Option<CoverageCostToBeneficiaryValue>,
    /// `Coverage.costToBeneficiary.exception`: [`CoverageCostToBeneficiaryException`], 0..*.
    pub exception: Vec<CoverageCostToBeneficiaryException>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageCostToBeneficiary {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_COST_TO_BENEFICIARY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::choice(&self.value),
            5 => n::nodes(&self.exception),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Nodes(&mut self.exception),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CoverageCostToBeneficiary {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Coverage.costToBeneficiary.exception`. See <https://hl7.org/fhir/R4/coverage.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CoverageCostToBeneficiaryException {
    /// `Coverage.costToBeneficiary.exception.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coverage.costToBeneficiary.exception.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.exception.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.exception.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/coverage-financial-exception>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.exception.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CoverageCostToBeneficiaryException {
    fn info(&self) -> &'static TypeInfo { &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::node(&self.period),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CoverageCostToBeneficiaryException {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Coverage.costToBeneficiary.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum CoverageCostToBeneficiaryValue {
    /// Quantity.
    Quantity(Box<Quantity>),
    /// Money.
    Money(Box<Money>),
}

impl n::Choice for CoverageCostToBeneficiaryValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Money(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::Money(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::Money(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(Box::new(Default::default())),
            1 => Self::Money(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static COVERAGE: TypeInfo = TypeInfo::new("Coverage", "Coverage", t::TypeKind::Resource, n::new::<Coverage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/coverage-type"),
    FieldInfo::node(",\"policyHolder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"subscriber\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson"]),
    FieldInfo::prim(",\"subscriberId\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"beneficiary\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::prim(",\"dependent\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subscriber-relationship"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"payor\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Organization", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"class\":", &COVERAGE_CLASS, 0, None, 0),
    FieldInfo::prim(",\"order\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"network\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"costToBeneficiary\":", &COVERAGE_COST_TO_BENEFICIARY, 0, None, 0),
    FieldInfo::prim(",\"subrogation\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"contract\":", &REFERENCE, 0, None, 0).targets(&["Contract"]),
]);

pub(crate) static COVERAGE_CLASS: TypeInfo = TypeInfo::new("CoverageClass", "Coverage.class", t::TypeKind::Backbone, n::new::<CoverageClass>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/coverage-class"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static COVERAGE_COST_TO_BENEFICIARY: TypeInfo = TypeInfo::new("CoverageCostToBeneficiary", "Coverage.costToBeneficiary", t::TypeKind::Backbone, n::new::<CoverageCostToBeneficiary>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/coverage-copay-type"),
    FieldInfo::choice(",\"value\":", &COVERAGE_COST_TO_BENEFICIARY_VALUE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"exception\":", &COVERAGE_COST_TO_BENEFICIARY_EXCEPTION, 0, None, 0),
]);

static COVERAGE_COST_TO_BENEFICIARY_VALUE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueMoney\":", "Money", t::ValueKind::Node(&MONEY), &[]),
];

pub(crate) static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION: TypeInfo = TypeInfo::new("CoverageCostToBeneficiaryException", "Coverage.costToBeneficiary.exception", t::TypeKind::Backbone, n::new::<CoverageCostToBeneficiaryException>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/coverage-financial-exception"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

