// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Evidence` and the types inside it.

/// The resource `Evidence` of R4.
///
/// See <https://hl7.org/fhir/R4/evidence.html>.
/// Compiled by the feature `r4-specialized`.
pub struct Evidence {
    /// `Evidence.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Evidence.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Evidence.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Evidence.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Evidence.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Evidence.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Evidence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Evidence.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Evidence.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Evidence.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Evidence.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Evidence.shortTitle`: string, 0..1.
    pub short_title: Prim<String>,
    /// `Evidence.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `Evidence.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Evidence.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Evidence.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Evidence.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Evidence.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Evidence.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Evidence.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Evidence.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `Evidence.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `Evidence.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `Evidence.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `Evidence.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `Evidence.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `Evidence.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `Evidence.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `Evidence.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `Evidence.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Evidence.exposureBackground`: Reference(EvidenceVariable), 1..1.
    pub exposure_background: Option<Box<Reference>>,
    /// `Evidence.exposureVariant`: Reference(EvidenceVariable), 0..*.
    pub exposure_variant: Vec<Reference>,
    /// `Evidence.outcome`: Reference(EvidenceVariable), 0..*.
    pub outcome: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Evidence {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE }
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
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.title.is_absent()) << 12
            | u64::from(!self.short_title.is_absent()) << 13
            | u64::from(!self.subtitle.is_absent()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.date.is_absent()) << 16
            | u64::from(!self.publisher.is_absent()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.description.is_absent()) << 19
            | u64::from(!self.note.is_empty()) << 20
            | u64::from(!self.use_context.is_empty()) << 21
            | u64::from(!self.jurisdiction.is_empty()) << 22
            | u64::from(!self.copyright.is_absent()) << 23
            | u64::from(!self.approval_date.is_absent()) << 24
            | u64::from(!self.last_review_date.is_absent()) << 25
            | u64::from(self.effective_period.is_some()) << 26
            | u64::from(!self.topic.is_empty()) << 27
            | u64::from(!self.author.is_empty()) << 28
            | u64::from(!self.editor.is_empty()) << 29
            | u64::from(!self.reviewer.is_empty()) << 30
            | u64::from(!self.endorser.is_empty()) << 31
            | u64::from(!self.related_artifact.is_empty()) << 32
            | u64::from(self.exposure_background.is_some()) << 33
            | u64::from(!self.exposure_variant.is_empty()) << 34
            | u64::from(!self.outcome.is_empty()) << 35;
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
            8 => n::Place::Prim(&self.url),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.version),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prim(&self.title),
            13 => n::Place::Prim(&self.short_title),
            14 => n::Place::Prim(&self.subtitle),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.date),
            17 => n::Place::Prim(&self.publisher),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Prim(&self.description),
            20 => n::Place::Nodes(&self.note),
            21 => n::Place::Nodes(&self.use_context),
            22 => n::Place::Nodes(&self.jurisdiction),
            23 => n::Place::Prim(&self.copyright),
            24 => n::Place::Prim(&self.approval_date),
            25 => n::Place::Prim(&self.last_review_date),
            26 => n::Place::Node(&self.effective_period),
            27 => n::Place::Nodes(&self.topic),
            28 => n::Place::Nodes(&self.author),
            29 => n::Place::Nodes(&self.editor),
            30 => n::Place::Nodes(&self.reviewer),
            31 => n::Place::Nodes(&self.endorser),
            32 => n::Place::Nodes(&self.related_artifact),
            33 => n::Place::Node(&self.exposure_background),
            34 => n::Place::Nodes(&self.exposure_variant),
            35 => n::Place::Nodes(&self.outcome),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prim(&mut self.title),
            13 => n::Slot::Prim(&mut self.short_title),
            14 => n::Slot::Prim(&mut self.subtitle),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Prim(&mut self.publisher),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Nodes(&mut self.note),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.approval_date),
            25 => n::Slot::Prim(&mut self.last_review_date),
            26 => n::Slot::Node(&mut self.effective_period),
            27 => n::Slot::Nodes(&mut self.topic),
            28 => n::Slot::Nodes(&mut self.author),
            29 => n::Slot::Nodes(&mut self.editor),
            30 => n::Slot::Nodes(&mut self.reviewer),
            31 => n::Slot::Nodes(&mut self.endorser),
            32 => n::Slot::Nodes(&mut self.related_artifact),
            33 => n::Slot::Node(&mut self.exposure_background),
            34 => n::Slot::Nodes(&mut self.exposure_variant),
            35 => n::Slot::Nodes(&mut self.outcome),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Evidence {
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
            url: Prim::ABSENT,
            identifier: Vec::new(),
            version: Prim::ABSENT,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            short_title: Prim::ABSENT,
            subtitle: Prim::ABSENT,
            status: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            copyright: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            topic: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            exposure_background: None,
            exposure_variant: Vec::new(),
            outcome: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Evidence {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Evidence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Evidence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EVIDENCE: TypeInfo = TypeInfo::new("Evidence", "Evidence", t::TypeKind::Resource, "DomainResource", 1, n::new::<Evidence>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"shortTitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-topic"),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"exposureBackground\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"exposureVariant\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"outcome\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["EvidenceVariable"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Evidence);
