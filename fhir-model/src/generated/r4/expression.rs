// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Expression` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim};

/// `Expression`. See <https://hl7.org/fhir/R4/metadatatypes.html#Expression>.
#[derive(Clone, Default, PartialEq)]
pub struct Expression {
    /// `Expression.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Expression.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Expression.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Expression.name`: id, 0..1.
    pub name: Prim<String>,
    /// `Expression.language`: code, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/expression-language>.
    pub language: Prim<String>,
    /// `Expression.expression`: string, 0..1.
    pub expression: Prim<String>,
    /// `Expression.reference`: uri, 0..1.
    pub reference: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Expression {
    fn info(&self) -> &'static TypeInfo { &EXPRESSION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.description),
            3 => n::prim(&self.name),
            4 => n::prim(&self.language),
            5 => n::prim(&self.expression),
            6 => n::prim(&self.reference),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.description),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.language),
            5 => n::Slot::Prim(&mut self.expression),
            6 => n::Slot::Prim(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Expression {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EXPRESSION: TypeInfo = TypeInfo::new("Expression", "Expression", t::TypeKind::Datatype, n::new::<Expression>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/expression-language"),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
]);

