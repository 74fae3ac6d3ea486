// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `ContactPoint` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, PERIOD, Period, Prim};

/// `ContactPoint`. See <https://hl7.org/fhir/R4/datatypes.html#ContactPoint>.
#[derive(Clone, Default, PartialEq)]
pub struct ContactPoint {
    /// `ContactPoint.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ContactPoint.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ContactPoint.system`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/contact-point-system>.
    pub system: Prim<String>,
    /// `ContactPoint.value`: string, 0..1.
    pub value: Prim<String>,
    /// `ContactPoint.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/contact-point-use>. Modifier.
    pub r#use: Prim<String>,
    /// `ContactPoint.rank`: positiveInt, 0..1.
    pub rank: Prim<u32>,
    /// `ContactPoint.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContactPoint {
    fn info(&self) -> &'static TypeInfo { &CONTACT_POINT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.system),
            3 => n::prim(&self.value),
            4 => n::prim(&self.r#use),
            5 => n::prim(&self.rank),
            6 => n::node(&self.period),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.system),
            3 => n::Slot::Prim(&mut self.value),
            4 => n::Slot::Prim(&mut self.r#use),
            5 => n::Slot::Prim(&mut self.rank),
            6 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ContactPoint {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CONTACT_POINT: TypeInfo = TypeInfo::new("ContactPoint", "ContactPoint", t::TypeKind::Datatype, n::new::<ContactPoint>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"system\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contact-point-system"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contact-point-use"),
    FieldInfo::prim(",\"rank\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

