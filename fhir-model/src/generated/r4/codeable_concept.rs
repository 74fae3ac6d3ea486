// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `CodeableConcept` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODING, Coding, EXTENSION, Extension, Prim};

/// `CodeableConcept`. See <https://hl7.org/fhir/R4/datatypes.html#CodeableConcept>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeableConcept {
    /// `CodeableConcept.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeableConcept.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableConcept.coding`: Coding, 0..*.
    pub coding: Vec<Coding>,
    /// `CodeableConcept.text`: string, 0..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeableConcept {
    fn info(&self) -> &'static TypeInfo { &CODEABLE_CONCEPT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.coding),
            3 => n::prim(&self.text),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.coding),
            3 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CodeableConcept {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CODEABLE_CONCEPT: TypeInfo = TypeInfo::new("CodeableConcept", "CodeableConcept", t::TypeKind::Datatype, n::new::<CodeableConcept>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"coding\":", &CODING, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

