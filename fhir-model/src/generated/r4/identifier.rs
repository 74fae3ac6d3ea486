// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Identifier` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, PERIOD, Period, Prim, REFERENCE, Reference};

/// `Identifier`. See <https://hl7.org/fhir/R4/datatypes.html#Identifier>.
#[derive(Clone, Default, PartialEq)]
pub struct Identifier {
    /// `Identifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Identifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Identifier.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/identifier-use>. Modifier.
    pub r#use: Prim<String>,
    /// `Identifier.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/identifier-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Identifier.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `Identifier.value`: string, 0..1.
    pub value: Prim<String>,
    /// `Identifier.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Identifier.assigner`: Reference(Organization), 0..1.
    pub assigner: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Identifier {
    fn info(&self) -> &'static TypeInfo { &IDENTIFIER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.r#use),
            3 => n::node(&self.r#type),
            4 => n::prim(&self.system),
            5 => n::prim(&self.value),
            6 => n::node(&self.period),
            7 => n::node(&self.assigner),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#use),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.system),
            5 => n::Slot::Prim(&mut self.value),
            6 => n::Slot::Node(&mut self.period),
            7 => n::Slot::Node(&mut self.assigner),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Identifier {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static IDENTIFIER: TypeInfo = TypeInfo::new("Identifier", "Identifier", t::TypeKind::Datatype, n::new::<Identifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/identifier-use"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/identifier-type"),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"assigner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
]);

