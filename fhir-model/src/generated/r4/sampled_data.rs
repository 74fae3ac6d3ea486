// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `SampledData` and the types inside it.

use crate::primitive::{Decimal};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim, QUANTITY, Quantity};

/// `SampledData`. See <https://hl7.org/fhir/R4/datatypes.html#SampledData>.
#[derive(Clone, Default, PartialEq)]
pub struct SampledData {
    /// `SampledData.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SampledData.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SampledData.origin`: Quantity, 1..1.
    pub origin: Option<Box<Quantity>>,
    /// `SampledData.period`: decimal, 1..1.
    pub period: Prim<Decimal>,
    /// `SampledData.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `SampledData.lowerLimit`: decimal, 0..1.
    pub lower_limit: Prim<Decimal>,
    /// `SampledData.upperLimit`: decimal, 0..1.
    pub upper_limit: Prim<Decimal>,
    /// `SampledData.dimensions`: positiveInt, 1..1.
    pub dimensions: Prim<u32>,
    /// `SampledData.data`: string, 0..1.
    pub data: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SampledData {
    fn info(&self) -> &'static TypeInfo { &SAMPLED_DATA }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::node(&self.origin),
            3 => n::prim(&self.period),
            4 => n::prim(&self.factor),
            5 => n::prim(&self.lower_limit),
            6 => n::prim(&self.upper_limit),
            7 => n::prim(&self.dimensions),
            8 => n::prim(&self.data),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.origin),
            3 => n::Slot::Prim(&mut self.period),
            4 => n::Slot::Prim(&mut self.factor),
            5 => n::Slot::Prim(&mut self.lower_limit),
            6 => n::Slot::Prim(&mut self.upper_limit),
            7 => n::Slot::Prim(&mut self.dimensions),
            8 => n::Slot::Prim(&mut self.data),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SampledData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SAMPLED_DATA: TypeInfo = TypeInfo::new("SampledData", "SampledData", t::TypeKind::Datatype, n::new::<SampledData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"origin\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"period\":", t::PrimKind::Decimal, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"lowerLimit\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"upperLimit\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"dimensions\":", t::PrimKind::PositiveInt, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"data\":", t::PrimKind::String, 0, Some(1), 0),
]);

