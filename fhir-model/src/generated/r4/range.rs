// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Range` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim, QUANTITY, Quantity};

/// `Range`. See <https://hl7.org/fhir/R4/datatypes.html#Range>.
#[derive(Clone, Default, PartialEq)]
pub struct Range {
    /// `Range.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Range.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Range.low`: Quantity, 0..1.
    pub low: Option<Box<Quantity>>,
    /// `Range.high`: Quantity, 0..1.
    pub high: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Range {
    fn info(&self) -> &'static TypeInfo { &RANGE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::node(&self.low),
            3 => n::node(&self.high),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.low),
            3 => n::Slot::Node(&mut self.high),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Range {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RANGE: TypeInfo = TypeInfo::new("Range", "Range", t::TypeKind::Datatype, n::new::<Range>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"low\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"high\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

