// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Quantity` and the types inside it.

use crate::primitive::{Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim};

/// `Quantity`. See <https://hl7.org/fhir/R4/datatypes.html#Quantity>.
#[derive(Clone, Default, PartialEq)]
pub struct Quantity {
    /// `Quantity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Quantity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity.value`: decimal, 0..1.
    pub value: Prim<Decimal>,
    /// `Quantity.comparator`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/quantity-comparator>. Modifier.
    pub comparator: Prim<String>,
    /// `Quantity.unit`: string, 0..1.
    pub unit: Prim<String>,
    /// `Quantity.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `Quantity.code`: code, 0..1.
    pub code: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Quantity {
    fn info(&self) -> &'static TypeInfo { &QUANTITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.value),
            3 => n::prim(&self.comparator),
            4 => n::prim(&self.unit),
            5 => n::prim(&self.system),
            6 => n::prim(&self.code),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.value),
            3 => n::Slot::Prim(&mut self.comparator),
            4 => n::Slot::Prim(&mut self.unit),
            5 => n::Slot::Prim(&mut self.system),
            6 => n::Slot::Prim(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Quantity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static QUANTITY: TypeInfo = TypeInfo::new("Quantity", "Quantity", t::TypeKind::Datatype, n::new::<Quantity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comparator\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/quantity-comparator"),
    FieldInfo::prim(",\"unit\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY),
]);

