// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Ratio` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim, QUANTITY, Quantity};

/// `Ratio`. See <https://hl7.org/fhir/R4/datatypes.html#Ratio>.
#[derive(Clone, Default, PartialEq)]
pub struct Ratio {
    /// `Ratio.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Ratio.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Ratio.numerator`: Quantity, 0..1.
    pub numerator: Option<Box<Quantity>>,
    /// `Ratio.denominator`: Quantity, 0..1.
    pub denominator: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Ratio {
    fn info(&self) -> &'static TypeInfo { &RATIO }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::node(&self.numerator),
            3 => n::node(&self.denominator),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.numerator),
            3 => n::Slot::Node(&mut self.denominator),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Ratio {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RATIO: TypeInfo = TypeInfo::new("Ratio", "Ratio", t::TypeKind::Datatype, n::new::<Ratio>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"numerator\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"denominator\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

