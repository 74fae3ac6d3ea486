// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DocumentManifest` and the types inside it.

/// The resource `DocumentManifest` of R4.
///
/// See <https://hl7.org/fhir/R4/documentmanifest.html>.
/// Compiled by the feature `r4-foundation`.
pub struct DocumentManifest {
    /// `DocumentManifest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DocumentManifest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DocumentManifest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DocumentManifest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DocumentManifest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DocumentManifest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DocumentManifest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentManifest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentManifest.masterIdentifier`: Identifier, 0..1.
    pub master_identifier: Option<Box<Identifier>>,
    /// `DocumentManifest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DocumentManifest.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-reference-status>. Codes: `codes::DocumentReferenceStatus`. Modifier.
    pub status: Prim<String>,
    /// `DocumentManifest.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DocumentManifest.subject`: Reference(Patient, Practitioner, Group, Device), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DocumentManifest.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `DocumentManifest.author`: Reference(Practitioner, PractitionerRole, Organization, Device, Patient, RelatedPerson), 0..*.
    pub author: Vec<Reference>,
    /// `DocumentManifest.recipient`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Organization), 0..*.
    pub recipient: Vec<Reference>,
    /// `DocumentManifest.source`: uri, 0..1.
    pub source: Prim<String>,
    /// `DocumentManifest.description`: string, 0..1.
    pub description: Prim<String>,
    /// `DocumentManifest.content`: Reference(Resource), 1..*.
    pub content: Vec<Reference>,
    /// `DocumentManifest.related`: [`DocumentManifestRelated`], 0..*.
    pub related: Vec<DocumentManifestRelated>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentManifest {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_MANIFEST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.text.is_some()) << 4
            | u64::from(!self.contained.is_empty()) << 5
            | u64::from(!self.extension.is_empty()) << 6
            | u64::from(!self.modifier_extension.is_empty()) << 7
            | u64::from(self.master_identifier.is_some()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.r#type.is_some()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(!self.created.is_absent()) << 13
            | u64::from(!self.author.is_empty()) << 14
            | u64::from(!self.recipient.is_empty()) << 15
            | u64::from(!self.source.is_absent()) << 16
            | u64::from(!self.description.is_absent()) << 17
            | u64::from(!self.content.is_empty()) << 18
            | u64::from(!self.related.is_empty()) << 19;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.text),
            5 => n::Place::Resources(&self.contained),
            6 => n::Place::Nodes(&self.extension),
            7 => n::Place::Nodes(&self.modifier_extension),
            8 => n::Place::Node(&self.master_identifier),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.r#type),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Prim(&self.created),
            14 => n::Place::Nodes(&self.author),
            15 => n::Place::Nodes(&self.recipient),
            16 => n::Place::Prim(&self.source),
            17 => n::Place::Prim(&self.description),
            18 => n::Place::Nodes(&self.content),
            19 => n::Place::Nodes(&self.related),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Node(&mut self.meta),
            2 => n::Slot::Prim(&mut self.implicit_rules),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Node(&mut self.text),
            5 => n::Slot::Resources(&mut self.contained),
            6 => n::Slot::Nodes(&mut self.extension),
            7 => n::Slot::Nodes(&mut self.modifier_extension),
            8 => n::Slot::Node(&mut self.master_identifier),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Prim(&mut self.created),
            14 => n::Slot::Nodes(&mut self.author),
            15 => n::Slot::Nodes(&mut self.recipient),
            16 => n::Slot::Prim(&mut self.source),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.content),
            19 => n::Slot::Nodes(&mut self.related),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DocumentManifest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            text: None,
            contained: Vec::new(),
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            master_identifier: None,
            identifier: Vec::new(),
            status: Prim::ABSENT,
            r#type: None,
            subject: None,
            created: Prim::ABSENT,
            author: Vec::new(),
            recipient: Vec::new(),
            source: Prim::ABSENT,
            description: Prim::ABSENT,
            content: Vec::new(),
            related: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DocumentManifest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentManifest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentManifest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DocumentManifest.related` of R4.
///
/// See <https://hl7.org/fhir/R4/documentmanifest.html>.
/// Compiled by the feature `r4-foundation`.
pub struct DocumentManifestRelated {
    /// `DocumentManifest.related.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentManifest.related.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentManifest.related.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentManifest.related.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `DocumentManifest.related.ref`: Reference(Resource), 0..1.
    pub r#ref: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentManifestRelated {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_MANIFEST_RELATED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.r#ref.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Node(&self.r#ref),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Node(&mut self.r#ref),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DocumentManifestRelated {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            r#ref: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DocumentManifestRelated {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DocumentManifestRelated {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DocumentManifestRelated {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DOCUMENT_MANIFEST: TypeInfo = TypeInfo::new("DocumentManifest", "DocumentManifest", t::TypeKind::Resource, "DomainResource", 1, n::new::<DocumentManifest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"masterIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-reference-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActCode"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "Group", "Device"]),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Device", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"recipient\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization"]),
    FieldInfo::prim(",\"source\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"content\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"related\":", &DOCUMENT_MANIFEST_RELATED, 0, None, 0),
]);

pub(crate) static DOCUMENT_MANIFEST_RELATED: TypeInfo = TypeInfo::new("DocumentManifestRelated", "DocumentManifest.related", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DocumentManifestRelated>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"ref\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DocumentManifest, DocumentManifestRelated);
