// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RelatedArtifact` and the types inside it.

/// The datatype `RelatedArtifact` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#RelatedArtifact>.
pub struct RelatedArtifact {
    /// `RelatedArtifact.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RelatedArtifact.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedArtifact.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/related-artifact-type>. Codes: `codes::RelatedArtifactType`.
    pub r#type: Prim<String>,
    /// `RelatedArtifact.classifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/citation-artifact-classifier>.
    pub classifier: Vec<CodeableConcept>,
    /// `RelatedArtifact.label`: string, 0..1.
    pub label: Prim<String>,
    /// `RelatedArtifact.display`: string, 0..1.
    pub display: Prim<String>,
    /// `RelatedArtifact.citation`: markdown, 0..1.
    pub citation: Prim<String>,
    /// `RelatedArtifact.document`: Attachment, 0..1.
    pub document: Option<Box<Attachment>>,
    /// `RelatedArtifact.resource`: canonical(Resource), 0..1.
    pub resource: Prim<String>,
    /// `RelatedArtifact.resourceReference`: Reference(Resource), 0..1.
    pub resource_reference: Option<Box<Reference>>,
    /// `RelatedArtifact.publicationStatus`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`.
    pub publication_status: Prim<String>,
    /// `RelatedArtifact.publicationDate`: date, 0..1.
    pub publication_date: Prim<Date>,
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
            | u64::from(!self.classifier.is_empty()) << 3
            | u64::from(!self.label.is_absent()) << 4
            | u64::from(!self.display.is_absent()) << 5
            | u64::from(!self.citation.is_absent()) << 6
            | u64::from(self.document.is_some()) << 7
            | u64::from(!self.resource.is_absent()) << 8
            | u64::from(self.resource_reference.is_some()) << 9
            | u64::from(!self.publication_status.is_absent()) << 10
            | u64::from(!self.publication_date.is_absent()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#type),
            3 => n::Place::Nodes(&self.classifier),
            4 => n::Place::Prim(&self.label),
            5 => n::Place::Prim(&self.display),
            6 => n::Place::Prim(&self.citation),
            7 => n::Place::Node(&self.document),
            8 => n::Place::Prim(&self.resource),
            9 => n::Place::Node(&self.resource_reference),
            10 => n::Place::Prim(&self.publication_status),
            11 => n::Place::Prim(&self.publication_date),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Nodes(&mut self.classifier),
            4 => n::Slot::Prim(&mut self.label),
            5 => n::Slot::Prim(&mut self.display),
            6 => n::Slot::Prim(&mut self.citation),
            7 => n::Slot::Node(&mut self.document),
            8 => n::Slot::Prim(&mut self.resource),
            9 => n::Slot::Node(&mut self.resource_reference),
            10 => n::Slot::Prim(&mut self.publication_status),
            11 => n::Slot::Prim(&mut self.publication_date),
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
            classifier: Vec::new(),
            label: Prim::ABSENT,
            display: Prim::ABSENT,
            citation: Prim::ABSENT,
            document: None,
            resource: Prim::ABSENT,
            resource_reference: None,
            publication_status: Prim::ABSENT,
            publication_date: Prim::ABSENT,
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

pub(crate) static RELATED_ARTIFACT: TypeInfo = TypeInfo::new("RelatedArtifact", "RelatedArtifact", t::TypeKind::Datatype, "DataType", 4, n::new::<RelatedArtifact>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/related-artifact-type"),
    FieldInfo::node(",\"classifier\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/citation-artifact-classifier"),
    FieldInfo::prim(",\"label\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"citation\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"document\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"resourceReference\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"publicationStatus\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"publicationDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RelatedArtifact);
