// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ResearchDefinition` and the types inside it.

/// The resource `ResearchDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/researchdefinition.html>.
/// Compiled by the feature `r4-specialized`.
pub struct ResearchDefinition {
    /// `ResearchDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ResearchDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ResearchDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ResearchDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ResearchDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ResearchDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ResearchDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ResearchDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ResearchDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ResearchDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ResearchDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ResearchDefinition.shortTitle`: string, 0..1.
    pub short_title: Prim<String>,
    /// `ResearchDefinition.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `ResearchDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ResearchDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ResearchDefinition.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<ResearchDefinitionSubject>,
    /// `ResearchDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ResearchDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ResearchDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ResearchDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ResearchDefinition.comment`: string, 0..*.
    pub comment: Vec<Prim<String>>,
    /// `ResearchDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ResearchDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ResearchDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ResearchDefinition.usage`: string, 0..1.
    pub usage: Prim<String>,
    /// `ResearchDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ResearchDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ResearchDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ResearchDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `ResearchDefinition.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `ResearchDefinition.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `ResearchDefinition.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `ResearchDefinition.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `ResearchDefinition.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `ResearchDefinition.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchDefinition.library`: canonical(Library), 0..*.
    pub library: Vec<Prim<String>>,
    /// `ResearchDefinition.population`: Reference(ResearchElementDefinition), 1..1.
    pub population: Option<Box<Reference>>,
    /// `ResearchDefinition.exposure`: Reference(ResearchElementDefinition), 0..1.
    pub exposure: Option<Box<Reference>>,
    /// `ResearchDefinition.exposureAlternative`: Reference(ResearchElementDefinition), 0..1.
    pub exposure_alternative: Option<Box<Reference>>,
    /// `ResearchDefinition.outcome`: Reference(ResearchElementDefinition), 0..1.
    pub outcome: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchDefinition {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_DEFINITION }
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
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(!self.date.is_absent()) << 18
            | u64::from(!self.publisher.is_absent()) << 19
            | u64::from(!self.contact.is_empty()) << 20
            | u64::from(!self.description.is_absent()) << 21
            | u64::from(!self.comment.is_empty()) << 22
            | u64::from(!self.use_context.is_empty()) << 23
            | u64::from(!self.jurisdiction.is_empty()) << 24
            | u64::from(!self.purpose.is_absent()) << 25
            | u64::from(!self.usage.is_absent()) << 26
            | u64::from(!self.copyright.is_absent()) << 27
            | u64::from(!self.approval_date.is_absent()) << 28
            | u64::from(!self.last_review_date.is_absent()) << 29
            | u64::from(self.effective_period.is_some()) << 30
            | u64::from(!self.topic.is_empty()) << 31
            | u64::from(!self.author.is_empty()) << 32
            | u64::from(!self.editor.is_empty()) << 33
            | u64::from(!self.reviewer.is_empty()) << 34
            | u64::from(!self.endorser.is_empty()) << 35
            | u64::from(!self.related_artifact.is_empty()) << 36
            | u64::from(!self.library.is_empty()) << 37
            | u64::from(self.population.is_some()) << 38
            | u64::from(self.exposure.is_some()) << 39
            | u64::from(self.exposure_alternative.is_some()) << 40
            | u64::from(self.outcome.is_some()) << 41;
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
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Choice(&self.subject),
            18 => n::Place::Prim(&self.date),
            19 => n::Place::Prim(&self.publisher),
            20 => n::Place::Nodes(&self.contact),
            21 => n::Place::Prim(&self.description),
            22 => n::Place::Prims(&self.comment),
            23 => n::Place::Nodes(&self.use_context),
            24 => n::Place::Nodes(&self.jurisdiction),
            25 => n::Place::Prim(&self.purpose),
            26 => n::Place::Prim(&self.usage),
            27 => n::Place::Prim(&self.copyright),
            28 => n::Place::Prim(&self.approval_date),
            29 => n::Place::Prim(&self.last_review_date),
            30 => n::Place::Node(&self.effective_period),
            31 => n::Place::Nodes(&self.topic),
            32 => n::Place::Nodes(&self.author),
            33 => n::Place::Nodes(&self.editor),
            34 => n::Place::Nodes(&self.reviewer),
            35 => n::Place::Nodes(&self.endorser),
            36 => n::Place::Nodes(&self.related_artifact),
            37 => n::Place::Prims(&self.library),
            38 => n::Place::Node(&self.population),
            39 => n::Place::Node(&self.exposure),
            40 => n::Place::Node(&self.exposure_alternative),
            41 => n::Place::Node(&self.outcome),
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
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Choice(&mut self.subject),
            18 => n::Slot::Prim(&mut self.date),
            19 => n::Slot::Prim(&mut self.publisher),
            20 => n::Slot::Nodes(&mut self.contact),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Prims(&mut self.comment),
            23 => n::Slot::Nodes(&mut self.use_context),
            24 => n::Slot::Nodes(&mut self.jurisdiction),
            25 => n::Slot::Prim(&mut self.purpose),
            26 => n::Slot::Prim(&mut self.usage),
            27 => n::Slot::Prim(&mut self.copyright),
            28 => n::Slot::Prim(&mut self.approval_date),
            29 => n::Slot::Prim(&mut self.last_review_date),
            30 => n::Slot::Node(&mut self.effective_period),
            31 => n::Slot::Nodes(&mut self.topic),
            32 => n::Slot::Nodes(&mut self.author),
            33 => n::Slot::Nodes(&mut self.editor),
            34 => n::Slot::Nodes(&mut self.reviewer),
            35 => n::Slot::Nodes(&mut self.endorser),
            36 => n::Slot::Nodes(&mut self.related_artifact),
            37 => n::Slot::Prims(&mut self.library),
            38 => n::Slot::Node(&mut self.population),
            39 => n::Slot::Node(&mut self.exposure),
            40 => n::Slot::Node(&mut self.exposure_alternative),
            41 => n::Slot::Node(&mut self.outcome),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchDefinition {
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
            experimental: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            comment: Vec::new(),
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            usage: Prim::ABSENT,
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
            library: Vec::new(),
            population: None,
            exposure: None,
            exposure_alternative: None,
            outcome: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ResearchDefinition.subject[x]`.
#[derive(Clone)]
pub enum ResearchDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl ResearchDefinitionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ResearchDefinitionSubject {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ResearchDefinitionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ResearchDefinitionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static RESEARCH_DEFINITION: TypeInfo = TypeInfo::new("ResearchDefinition", "ResearchDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<ResearchDefinition>, &[
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
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &RESEARCH_DEFINITION_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"usage\":", t::PrimKind::String, 0, Some(1), 0),
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
    FieldInfo::prim(",\"library\":", t::PrimKind::Canonical, 0, None, 0).targets(&["Library"]),
    FieldInfo::node(",\"population\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["ResearchElementDefinition"]),
    FieldInfo::node(",\"exposure\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ResearchElementDefinition"]),
    FieldInfo::node(",\"exposureAlternative\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ResearchElementDefinition"]),
    FieldInfo::node(",\"outcome\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ResearchElementDefinition"]),
]);

static RESEARCH_DEFINITION_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Group"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ResearchDefinition);
