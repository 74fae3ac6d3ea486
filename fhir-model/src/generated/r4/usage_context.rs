// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `UsageContext` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, EXTENSION, Extension, Prim, QUANTITY, Quantity, RANGE, REFERENCE, Range, Reference};

/// `UsageContext`. See <https://hl7.org/fhir/R4/metadatatypes.html#UsageContext>.
#[derive(Clone, Default, PartialEq)]
pub struct UsageContext {
    /// `UsageContext.id`: string, 0..1.
    pub id: Prim<String>,
    /// `UsageContext.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `UsageContext.code`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/usage-context-type>.
    pub code: Option<Box<Coding>>,
    /// `UsageContext.value[x]`: CodeableConcept or Quantity or Range or Reference, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/use-context>.
    pub value: Option<UsageContextValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for UsageContext {
    fn info(&self) -> &'static TypeInfo { &USAGE_CONTEXT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::node(&self.code),
            3 => n::choice(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.code),
            3 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for UsageContext {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `UsageContext.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum UsageContextValue {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Quantity.
    Quantity(Box<Quantity>),
    /// Range.
    Range(Box<Range>),
    /// Reference.
    Reference(Box<Reference>),
}

impl n::Choice for UsageContextValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
            Self::Reference(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Quantity(Box::new(Default::default())),
            2 => Self::Range(Box::new(Default::default())),
            3 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static USAGE_CONTEXT: TypeInfo = TypeInfo::new("UsageContext", "UsageContext", t::TypeKind::Datatype, n::new::<UsageContext>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"code\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/usage-context-type"),
    FieldInfo::choice(",\"value\":", &USAGE_CONTEXT_VALUE_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/use-context"),
]);

static USAGE_CONTEXT_VALUE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["PlanDefinition", "ResearchStudy", "InsurancePlan", "HealthcareService", "Group", "Location", "Organization"]),
];

