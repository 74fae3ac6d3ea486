// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Contributor` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CONTACT_DETAIL, ContactDetail, EXTENSION, Extension, Prim};

/// `Contributor`. See <https://hl7.org/fhir/R4/metadatatypes.html#Contributor>.
#[derive(Clone, Default, PartialEq)]
pub struct Contributor {
    /// `Contributor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contributor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contributor.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/contributor-type>.
    pub r#type: Prim<String>,
    /// `Contributor.name`: string, 1..1.
    pub name: Prim<String>,
    /// `Contributor.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Contributor {
    fn info(&self) -> &'static TypeInfo { &CONTRIBUTOR }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.r#type),
            3 => n::prim(&self.name),
            4 => n::nodes(&self.contact),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Nodes(&mut self.contact),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Contributor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CONTRIBUTOR: TypeInfo = TypeInfo::new("Contributor", "Contributor", t::TypeKind::Datatype, n::new::<Contributor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contributor-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
]);

