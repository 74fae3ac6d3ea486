// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `RelatedArtifact` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ATTACHMENT, Attachment, EXTENSION, Extension, Prim};

/// `RelatedArtifact`. See <https://hl7.org/fhir/R4/metadatatypes.html#RelatedArtifact>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedArtifact {
    /// `RelatedArtifact.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RelatedArtifact.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedArtifact.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/related-artifact-type>.
    pub r#type: Prim<String>,
    /// `RelatedArtifact.label`: string, 0..1.
    pub label: Prim<String>,
    /// `RelatedArtifact.display`: string, 0..1.
    pub display: Prim<String>,
    /// `RelatedArtifact.citation`: markdown, 0..1.
    pub citation: Prim<String>,
    /// `RelatedArtifact.url`: url, 0..1.
    pub url: Prim<String>,
    /// `RelatedArtifact.document`: Attachment, 0..1.
    pub document: Option<Box<Attachment>>,
    /// `RelatedArtifact.resource`: canonical(Resource), 0..1.
    pub resource: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RelatedArtifact {
    fn info(&self) -> &'static TypeInfo { &RELATED_ARTIFACT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::prim(&self.r#type),
            3 => n::prim(&self.label),
            4 => n::prim(&self.display),
            5 => n::prim(&self.citation),
            6 => n::prim(&self.url),
            7 => n::node(&self.document),
            8 => n::prim(&self.resource),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Prim(&mut self.label),
            4 => n::Slot::Prim(&mut self.display),
            5 => n::Slot::Prim(&mut self.citation),
            6 => n::Slot::Prim(&mut self.url),
            7 => n::Slot::Node(&mut self.document),
            8 => n::Slot::Prim(&mut self.resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for RelatedArtifact {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RELATED_ARTIFACT: TypeInfo = TypeInfo::new("RelatedArtifact", "RelatedArtifact", t::TypeKind::Datatype, n::new::<RelatedArtifact>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/related-artifact-type"),
    FieldInfo::prim(",\"label\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"citation\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"document\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
]);

