// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ArtifactAssessment` and the types inside it.

/// The resource `ArtifactAssessment` of R5.
///
/// See <https://hl7.org/fhir/R5/artifactassessment.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ArtifactAssessment {
    /// `ArtifactAssessment.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ArtifactAssessment.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ArtifactAssessment.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ArtifactAssessment.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ArtifactAssessment.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ArtifactAssessment.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ArtifactAssessment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ArtifactAssessment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ArtifactAssessment.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ArtifactAssessment.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ArtifactAssessment.citeAs[x]`: Reference(Citation) or markdown, 0..1.
    pub cite_as: Option<ArtifactAssessmentCiteAs>,
    /// `ArtifactAssessment.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ArtifactAssessment.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ArtifactAssessment.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ArtifactAssessment.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ArtifactAssessment.artifact[x]`: Reference(Resource) or canonical or uri, 1..1.
    pub artifact: Option<ArtifactAssessmentArtifact>,
    /// `ArtifactAssessment.content`: [`ArtifactAssessmentContent`], 0..*.
    pub content: Vec<ArtifactAssessmentContent>,
    /// `ArtifactAssessment.workflowStatus`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status>. Codes: `codes::WorkflowStatus`.
    pub workflow_status: Prim<String>,
    /// `ArtifactAssessment.disposition`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/artifactassessment-disposition>. Codes: `codes::Disposition`.
    pub disposition: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ArtifactAssessment {
    fn info(&self) -> &'static TypeInfo { &ARTIFACT_ASSESSMENT }
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
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.title.is_absent()) << 9
            | u64::from(self.cite_as.is_some()) << 10
            | u64::from(!self.date.is_absent()) << 11
            | u64::from(!self.copyright.is_absent()) << 12
            | u64::from(!self.approval_date.is_absent()) << 13
            | u64::from(!self.last_review_date.is_absent()) << 14
            | u64::from(self.artifact.is_some()) << 15
            | u64::from(!self.content.is_empty()) << 16
            | u64::from(!self.workflow_status.is_absent()) << 17
            | u64::from(!self.disposition.is_absent()) << 18;
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
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Prim(&self.title),
            10 => n::Place::Choice(&self.cite_as),
            11 => n::Place::Prim(&self.date),
            12 => n::Place::Prim(&self.copyright),
            13 => n::Place::Prim(&self.approval_date),
            14 => n::Place::Prim(&self.last_review_date),
            15 => n::Place::Choice(&self.artifact),
            16 => n::Place::Nodes(&self.content),
            17 => n::Place::Prim(&self.workflow_status),
            18 => n::Place::Prim(&self.disposition),
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
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.title),
            10 => n::Slot::Choice(&mut self.cite_as),
            11 => n::Slot::Prim(&mut self.date),
            12 => n::Slot::Prim(&mut self.copyright),
            13 => n::Slot::Prim(&mut self.approval_date),
            14 => n::Slot::Prim(&mut self.last_review_date),
            15 => n::Slot::Choice(&mut self.artifact),
            16 => n::Slot::Nodes(&mut self.content),
            17 => n::Slot::Prim(&mut self.workflow_status),
            18 => n::Slot::Prim(&mut self.disposition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ArtifactAssessment {
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
            identifier: Vec::new(),
            title: Prim::ABSENT,
            cite_as: None,
            date: Prim::ABSENT,
            copyright: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            artifact: None,
            content: Vec::new(),
            workflow_status: Prim::ABSENT,
            disposition: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ArtifactAssessment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ArtifactAssessment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ArtifactAssessment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ArtifactAssessment.content` of R5.
///
/// See <https://hl7.org/fhir/R5/artifactassessment.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ArtifactAssessmentContent {
    /// `ArtifactAssessment.content.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ArtifactAssessment.content.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ArtifactAssessment.content.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ArtifactAssessment.content.informationType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/artifactassessment-information-type>. Codes: `codes::InformationType`.
    pub information_type: Prim<String>,
    /// `ArtifactAssessment.content.summary`: markdown, 0..1.
    pub summary: Prim<String>,
    /// `ArtifactAssessment.content.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/certainty-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ArtifactAssessment.content.classifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/certainty-rating>.
    pub classifier: Vec<CodeableConcept>,
    /// `ArtifactAssessment.content.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `ArtifactAssessment.content.author`: Reference(Patient, Practitioner, PractitionerRole, Organization, Device), 0..1.
    pub author: Option<Box<Reference>>,
    /// `ArtifactAssessment.content.path`: uri, 0..*.
    pub path: Vec<Prim<String>>,
    /// `ArtifactAssessment.content.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ArtifactAssessment.content.freeToShare`: boolean, 0..1.
    pub free_to_share: Prim<bool>,
    /// `ArtifactAssessment.content.component`: as `ArtifactAssessment.content`, 0..*.
    pub component: Vec<ArtifactAssessmentContent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ArtifactAssessmentContent {
    fn info(&self) -> &'static TypeInfo { &ARTIFACT_ASSESSMENT_CONTENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.information_type.is_absent()) << 3
            | u64::from(!self.summary.is_absent()) << 4
            | u64::from(self.r#type.is_some()) << 5
            | u64::from(!self.classifier.is_empty()) << 6
            | u64::from(self.quantity.is_some()) << 7
            | u64::from(self.author.is_some()) << 8
            | u64::from(!self.path.is_empty()) << 9
            | u64::from(!self.related_artifact.is_empty()) << 10
            | u64::from(!self.free_to_share.is_absent()) << 11
            | u64::from(!self.component.is_empty()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.information_type),
            4 => n::Place::Prim(&self.summary),
            5 => n::Place::Node(&self.r#type),
            6 => n::Place::Nodes(&self.classifier),
            7 => n::Place::Node(&self.quantity),
            8 => n::Place::Node(&self.author),
            9 => n::Place::Prims(&self.path),
            10 => n::Place::Nodes(&self.related_artifact),
            11 => n::Place::Prim(&self.free_to_share),
            12 => n::Place::Nodes(&self.component),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.information_type),
            4 => n::Slot::Prim(&mut self.summary),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Nodes(&mut self.classifier),
            7 => n::Slot::Node(&mut self.quantity),
            8 => n::Slot::Node(&mut self.author),
            9 => n::Slot::Prims(&mut self.path),
            10 => n::Slot::Nodes(&mut self.related_artifact),
            11 => n::Slot::Prim(&mut self.free_to_share),
            12 => n::Slot::Nodes(&mut self.component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ArtifactAssessmentContent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            information_type: Prim::ABSENT,
            summary: Prim::ABSENT,
            r#type: None,
            classifier: Vec::new(),
            quantity: None,
            author: None,
            path: Vec::new(),
            related_artifact: Vec::new(),
            free_to_share: Prim::ABSENT,
            component: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ArtifactAssessmentContent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ArtifactAssessmentContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ArtifactAssessmentContent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ArtifactAssessment.citeAs[x]`.
#[derive(Clone)]
pub enum ArtifactAssessmentCiteAs {
    /// Reference(Citation).
    Reference(n::Boxed<Reference>),
    /// markdown.
    Markdown(Prim<String>),
}

impl ArtifactAssessmentCiteAs {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
}

impl n::Choice for ArtifactAssessmentCiteAs {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::Markdown(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Markdown(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Markdown(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::Markdown(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ArtifactAssessmentCiteAs {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ArtifactAssessmentCiteAs {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ArtifactAssessment.artifact[x]`.
#[derive(Clone)]
pub enum ArtifactAssessmentArtifact {
    /// Reference(Resource).
    Reference(n::Boxed<Reference>),
    /// canonical.
    Canonical(Prim<String>),
    /// uri.
    Uri(Prim<String>),
}

impl ArtifactAssessmentArtifact {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
}

impl n::Choice for ArtifactAssessmentArtifact {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::Canonical(_) => 1,
            Self::Uri(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Canonical(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Canonical(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::Canonical(Default::default()),
            2 => Self::Uri(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ArtifactAssessmentArtifact {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ArtifactAssessmentArtifact {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ARTIFACT_ASSESSMENT: TypeInfo = TypeInfo::new("ArtifactAssessment", "ArtifactAssessment", t::TypeKind::Resource, "DomainResource", 4, n::new::<ArtifactAssessment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"citeAs\":", &ARTIFACT_ASSESSMENT_CITE_AS_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"artifact\":", &ARTIFACT_ASSESSMENT_ARTIFACT_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"content\":", &ARTIFACT_ASSESSMENT_CONTENT, 0, None, 0),
    FieldInfo::prim(",\"workflowStatus\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status"),
    FieldInfo::prim(",\"disposition\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/artifactassessment-disposition"),
]);

static ARTIFACT_ASSESSMENT_CITE_AS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"citeAsReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Citation"]),
    t::Alternative::new(",\"citeAsMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 4, &[]),
];

static ARTIFACT_ASSESSMENT_ARTIFACT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"artifactReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Resource"]),
    t::Alternative::new(",\"artifactCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &[]),
    t::Alternative::new(",\"artifactUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
];

pub(crate) static ARTIFACT_ASSESSMENT_CONTENT: TypeInfo = TypeInfo::new("ArtifactAssessmentContent", "ArtifactAssessment.content", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ArtifactAssessmentContent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"informationType\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/artifactassessment-information-type"),
    FieldInfo::prim(",\"summary\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/certainty-type"),
    FieldInfo::node(",\"classifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/certainty-rating"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Practitioner", "PractitionerRole", "Organization", "Device"]),
    FieldInfo::prim(",\"path\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"freeToShare\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"component\":", &ARTIFACT_ASSESSMENT_CONTENT, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ArtifactAssessment, ArtifactAssessmentContent);
