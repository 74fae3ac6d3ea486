// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Attachment` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, Prim};

/// `Attachment`. See <https://hl7.org/fhir/R4/datatypes.html#Attachment>.
#[derive(Clone, Default, PartialEq)]
pub struct Attachment {
    /// `Attachment.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Attachment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Attachment.contentType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Prim<String>,
    /// `Attachment.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Attachment.data`: base64Binary, 0..1.
    pub data: Prim<String>,
    /// `Attachment.url`: url, 0..1.
    pub url: Prim<String>,
    /// `Attachment.size`: unsignedInt, 0..1.
    pub size: Prim<u32>,
    /// `Attachment.hash`: base64Binary, 0..1.
    pub hash: Prim<String>,
    /// `Attachment.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Attachment.creation`: dateTime, 0..1.
    pub creation: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Attachment {
    fn info(&self) -> &'static TypeInfo { &ATTACHMENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.content_type),
            3 => n::prim(&self.language),
            4 => n::prim(&self.data),
            5 => n::prim(&self.url),
            6 => n::prim(&self.size),
            7 => n::prim(&self.hash),
            8 => n::prim(&self.title),
            9 => n::prim(&self.creation),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.content_type),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Prim(&mut self.data),
            5 => n::Slot::Prim(&mut self.url),
            6 => n::Slot::Prim(&mut self.size),
            7 => n::Slot::Prim(&mut self.hash),
            8 => n::Slot::Prim(&mut self.title),
            9 => n::Slot::Prim(&mut self.creation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ATTACHMENT: TypeInfo = TypeInfo::new("Attachment", "Attachment", t::TypeKind::Datatype, n::new::<Attachment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"contentType\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"data\":", t::PrimKind::Base64Binary, 0, Some(1), 0),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"size\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"hash\":", t::PrimKind::Base64Binary, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"creation\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

