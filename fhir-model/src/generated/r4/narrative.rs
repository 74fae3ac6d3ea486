// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Narrative` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim};

/// `Narrative`. See <https://hl7.org/fhir/R4/narrative.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Narrative {
    /// `Narrative.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Narrative.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Narrative.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/narrative-status>.
    pub status: Prim<String>,
    /// `Narrative.div`: xhtml, 1..1.
    pub div: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Narrative {
    fn info(&self) -> &'static TypeInfo { &NARRATIVE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.status),
            3 => n::prim(&self.div),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.status),
            3 => n::Slot::Prim(&mut self.div),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Narrative {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static NARRATIVE: TypeInfo = TypeInfo::new("Narrative", "Narrative", t::TypeKind::Datatype, n::new::<Narrative>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/narrative-status"),
    FieldInfo::prim(",\"div\":", t::PrimKind::Xhtml, 1, Some(1), 0),
]);

