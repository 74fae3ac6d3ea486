// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `HumanName` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, PERIOD, Period, Prim};

/// `HumanName`. See <https://hl7.org/fhir/R4/datatypes.html#HumanName>.
#[derive(Clone, Default, PartialEq)]
pub struct HumanName {
    /// `HumanName.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HumanName.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HumanName.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/name-use>. Modifier.
    pub r#use: Prim<String>,
    /// `HumanName.text`: string, 0..1.
    pub text: Prim<String>,
    /// `HumanName.family`: string, 0..1.
    pub family: Prim<String>,
    /// `HumanName.given`: string, 0..*.
    pub given: Vec<Prim<String>>,
    /// `HumanName.prefix`: string, 0..*.
    pub prefix: Vec<Prim<String>>,
    /// `HumanName.suffix`: string, 0..*.
    pub suffix: Vec<Prim<String>>,
    /// `HumanName.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HumanName {
    fn info(&self) -> &'static TypeInfo { &HUMAN_NAME }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.r#use),
            3 => n::prim(&self.text),
            4 => n::prim(&self.family),
            5 => n::prims(&self.given),
            6 => n::prims(&self.prefix),
            7 => n::prims(&self.suffix),
            8 => n::node(&self.period),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#use),
            3 => n::Slot::Prim(&mut self.text),
            4 => n::Slot::Prim(&mut self.family),
            5 => n::Slot::Prims(&mut self.given),
            6 => n::Slot::Prims(&mut self.prefix),
            7 => n::Slot::Prims(&mut self.suffix),
            8 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for HumanName {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static HUMAN_NAME: TypeInfo = TypeInfo::new("HumanName", "HumanName", t::TypeKind::Datatype, n::new::<HumanName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/name-use"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"family\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"given\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"prefix\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"suffix\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

