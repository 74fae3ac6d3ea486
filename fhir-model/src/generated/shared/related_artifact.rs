// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RelatedArtifact` and the types inside it.

/// The datatype `RelatedArtifact` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/metadatatypes.html#RelatedArtifact> and <https://hl7.org/fhir/R4B/metadatatypes.html#RelatedArtifact>.
pub struct RelatedArtifact {
    /// `RelatedArtifact.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RelatedArtifact.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedArtifact.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/related-artifact-type>. Codes: `codes::RelatedArtifactType`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#type.is_absent()) << 2
            | u64::from(!self.label.is_absent()) << 3
            | u64::from(!self.display.is_absent()) << 4
            | u64::from(!self.citation.is_absent()) << 5
            | u64::from(!self.url.is_absent()) << 6
            | u64::from(self.document.is_some()) << 7
            | u64::from(!self.resource.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#type),
            3 => n::Place::Prim(&self.label),
            4 => n::Place::Prim(&self.display),
            5 => n::Place::Prim(&self.citation),
            6 => n::Place::Prim(&self.url),
            7 => n::Place::Node(&self.document),
            8 => n::Place::Prim(&self.resource),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for RelatedArtifact {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: Prim::ABSENT,
            label: Prim::ABSENT,
            display: Prim::ABSENT,
            citation: Prim::ABSENT,
            url: Prim::ABSENT,
            document: None,
            resource: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RelatedArtifact {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RelatedArtifact {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RelatedArtifact {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RELATED_ARTIFACT: TypeInfo = TypeInfo::new("RelatedArtifact", "RelatedArtifact", t::TypeKind::Datatype, "Element", 3, n::new::<RelatedArtifact>, &[
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

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RelatedArtifact);
