// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Address` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, PERIOD, Period, Prim};

/// `Address`. See <https://hl7.org/fhir/R4/datatypes.html#Address>.
#[derive(Clone, Default, PartialEq)]
pub struct Address {
    /// `Address.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Address.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Address.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/address-use>. Modifier.
    pub r#use: Prim<String>,
    /// `Address.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/address-type>.
    pub r#type: Prim<String>,
    /// `Address.text`: string, 0..1.
    pub text: Prim<String>,
    /// `Address.line`: string, 0..*.
    pub line: Vec<Prim<String>>,
    /// `Address.city`: string, 0..1.
    pub city: Prim<String>,
    /// `Address.district`: string, 0..1.
    pub district: Prim<String>,
    /// `Address.state`: string, 0..1.
    pub state: Prim<String>,
    /// `Address.postalCode`: string, 0..1.
    pub postal_code: Prim<String>,
    /// `Address.country`: string, 0..1.
    pub country: Prim<String>,
    /// `Address.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Address {
    fn info(&self) -> &'static TypeInfo { &ADDRESS }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.r#use),
            3 => n::prim(&self.r#type),
            4 => n::prim(&self.text),
            5 => n::prims(&self.line),
            6 => n::prim(&self.city),
            7 => n::prim(&self.district),
            8 => n::prim(&self.state),
            9 => n::prim(&self.postal_code),
            10 => n::prim(&self.country),
            11 => n::node(&self.period),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#use),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.text),
            5 => n::Slot::Prims(&mut self.line),
            6 => n::Slot::Prim(&mut self.city),
            7 => n::Slot::Prim(&mut self.district),
            8 => n::Slot::Prim(&mut self.state),
            9 => n::Slot::Prim(&mut self.postal_code),
            10 => n::Slot::Prim(&mut self.country),
            11 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Address {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ADDRESS: TypeInfo = TypeInfo::new("Address", "Address", t::TypeKind::Datatype, n::new::<Address>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/address-use"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/address-type"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"line\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"city\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"district\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"state\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"postalCode\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"country\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

