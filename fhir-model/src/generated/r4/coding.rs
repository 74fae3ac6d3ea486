// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Coding` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim};

/// `Coding`. See <https://hl7.org/fhir/R4/datatypes.html#Coding>.
#[derive(Clone, Default, PartialEq)]
pub struct Coding {
    /// `Coding.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coding.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coding.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `Coding.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Coding.code`: code, 0..1.
    pub code: Prim<String>,
    /// `Coding.display`: string, 0..1.
    pub display: Prim<String>,
    /// `Coding.userSelected`: boolean, 0..1.
    pub user_selected: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Coding {
    fn info(&self) -> &'static TypeInfo { &CODING }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.system),
            3 => n::prim(&self.version),
            4 => n::prim(&self.code),
            5 => n::prim(&self.display),
            6 => n::prim(&self.user_selected),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.system),
            3 => n::Slot::Prim(&mut self.version),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Prim(&mut self.display),
            6 => n::Slot::Prim(&mut self.user_selected),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Coding {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CODING: TypeInfo = TypeInfo::new("Coding", "Coding", t::TypeKind::Datatype, n::new::<Coding>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"userSelected\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
]);

