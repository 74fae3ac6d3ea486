// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EventDefinition` and the types inside it.

/// The resource `EventDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/eventdefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct EventDefinition {
    /// `EventDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EventDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EventDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EventDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `EventDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EventDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EventDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EventDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EventDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `EventDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EventDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `EventDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<EventDefinitionVersionAlgorithm>,
    /// `EventDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `EventDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `EventDefinition.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `EventDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `EventDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `EventDefinition.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/participant-resource-types>.
    pub subject: Option<EventDefinitionSubject>,
    /// `EventDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `EventDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `EventDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `EventDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `EventDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `EventDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `EventDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `EventDefinition.usage`: markdown, 0..1.
    pub usage: Prim<String>,
    /// `EventDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `EventDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `EventDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `EventDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `EventDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `EventDefinition.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `EventDefinition.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `EventDefinition.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `EventDefinition.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `EventDefinition.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `EventDefinition.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EventDefinition.trigger`: TriggerDefinition, 1..*.
    pub trigger: Vec<TriggerDefinition>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EventDefinition {
    fn info(&self) -> &'static TypeInfo { &EVENT_DEFINITION }
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
            | u64::from(self.version_algorithm.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.title.is_absent()) << 13
            | u64::from(!self.subtitle.is_absent()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(!self.date.is_absent()) << 18
            | u64::from(!self.publisher.is_absent()) << 19
            | u64::from(!self.contact.is_empty()) << 20
            | u64::from(!self.description.is_absent()) << 21
            | u64::from(!self.use_context.is_empty()) << 22
            | u64::from(!self.jurisdiction.is_empty()) << 23
            | u64::from(!self.purpose.is_absent()) << 24
            | u64::from(!self.usage.is_absent()) << 25
            | u64::from(!self.copyright.is_absent()) << 26
            | u64::from(!self.copyright_label.is_absent()) << 27
            | u64::from(!self.approval_date.is_absent()) << 28
            | u64::from(!self.last_review_date.is_absent()) << 29
            | u64::from(self.effective_period.is_some()) << 30
            | u64::from(!self.topic.is_empty()) << 31
            | u64::from(!self.author.is_empty()) << 32
            | u64::from(!self.editor.is_empty()) << 33
            | u64::from(!self.reviewer.is_empty()) << 34
            | u64::from(!self.endorser.is_empty()) << 35
            | u64::from(!self.related_artifact.is_empty()) << 36
            | u64::from(!self.trigger.is_empty()) << 37;
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
            11 => n::Place::Choice(&self.version_algorithm),
            12 => n::Place::Prim(&self.name),
            13 => n::Place::Prim(&self.title),
            14 => n::Place::Prim(&self.subtitle),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Choice(&self.subject),
            18 => n::Place::Prim(&self.date),
            19 => n::Place::Prim(&self.publisher),
            20 => n::Place::Nodes(&self.contact),
            21 => n::Place::Prim(&self.description),
            22 => n::Place::Nodes(&self.use_context),
            23 => n::Place::Nodes(&self.jurisdiction),
            24 => n::Place::Prim(&self.purpose),
            25 => n::Place::Prim(&self.usage),
            26 => n::Place::Prim(&self.copyright),
            27 => n::Place::Prim(&self.copyright_label),
            28 => n::Place::Prim(&self.approval_date),
            29 => n::Place::Prim(&self.last_review_date),
            30 => n::Place::Node(&self.effective_period),
            31 => n::Place::Nodes(&self.topic),
            32 => n::Place::Nodes(&self.author),
            33 => n::Place::Nodes(&self.editor),
            34 => n::Place::Nodes(&self.reviewer),
            35 => n::Place::Nodes(&self.endorser),
            36 => n::Place::Nodes(&self.related_artifact),
            37 => n::Place::Nodes(&self.trigger),
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
            11 => n::Slot::Choice(&mut self.version_algorithm),
            12 => n::Slot::Prim(&mut self.name),
            13 => n::Slot::Prim(&mut self.title),
            14 => n::Slot::Prim(&mut self.subtitle),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Choice(&mut self.subject),
            18 => n::Slot::Prim(&mut self.date),
            19 => n::Slot::Prim(&mut self.publisher),
            20 => n::Slot::Nodes(&mut self.contact),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Nodes(&mut self.use_context),
            23 => n::Slot::Nodes(&mut self.jurisdiction),
            24 => n::Slot::Prim(&mut self.purpose),
            25 => n::Slot::Prim(&mut self.usage),
            26 => n::Slot::Prim(&mut self.copyright),
            27 => n::Slot::Prim(&mut self.copyright_label),
            28 => n::Slot::Prim(&mut self.approval_date),
            29 => n::Slot::Prim(&mut self.last_review_date),
            30 => n::Slot::Node(&mut self.effective_period),
            31 => n::Slot::Nodes(&mut self.topic),
            32 => n::Slot::Nodes(&mut self.author),
            33 => n::Slot::Nodes(&mut self.editor),
            34 => n::Slot::Nodes(&mut self.reviewer),
            35 => n::Slot::Nodes(&mut self.endorser),
            36 => n::Slot::Nodes(&mut self.related_artifact),
            37 => n::Slot::Nodes(&mut self.trigger),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EventDefinition {
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
            version_algorithm: None,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            subtitle: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            usage: Prim::ABSENT,
            copyright: Prim::ABSENT,
            copyright_label: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            topic: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            trigger: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EventDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EventDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EventDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `EventDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum EventDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl EventDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EventDefinitionVersionAlgorithm {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Coding(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for EventDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EventDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `EventDefinition.subject[x]`.
#[derive(Clone)]
pub enum EventDefinitionSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl EventDefinitionSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for EventDefinitionSubject {
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

impl PartialEq for EventDefinitionSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EventDefinitionSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static EVENT_DEFINITION: TypeInfo = TypeInfo::new("EventDefinition", "EventDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<EventDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &EVENT_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &EVENT_DEFINITION_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/participant-resource-types"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"usage\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-topic"),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"trigger\":", &TRIGGER_DEFINITION, 1, None, t::SUMMARY),
]);

static EVENT_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

static EVENT_DEFINITION_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Group"]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EventDefinition);
