// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DetectedIssue` and the types inside it.

/// The resource `DetectedIssue` of R5.
///
/// See <https://hl7.org/fhir/R5/detectedissue.html>.
/// Compiled by the feature `r5-clinical`.
pub struct DetectedIssue {
    /// `DetectedIssue.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DetectedIssue.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DetectedIssue.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DetectedIssue.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `DetectedIssue.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DetectedIssue.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DetectedIssue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DetectedIssue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DetectedIssue.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DetectedIssue.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/detectedissue-status>. Codes: `codes::DetectedIssueStatus`. Modifier.
    pub status: Prim<String>,
    /// `DetectedIssue.category`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/detectedissue-category>.
    pub category: Vec<CodeableConcept>,
    /// `DetectedIssue.code`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/detectedissue-category>.
    pub code: Option<Box<CodeableConcept>>,
    /// `DetectedIssue.severity`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/detectedissue-severity>. Codes: `codes::DetectedIssueSeverity`.
    pub severity: Prim<String>,
    /// `DetectedIssue.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DetectedIssue.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `DetectedIssue.identified[x]`: dateTime or Period, 0..1.
    pub identified: Option<DetectedIssueIdentified>,
    /// `DetectedIssue.author`: Reference(Patient, RelatedPerson, Practitioner, PractitionerRole, Device), 0..1.
    pub author: Option<Box<Reference>>,
    /// `DetectedIssue.implicated`: Reference(Resource), 0..*.
    pub implicated: Vec<Reference>,
    /// `DetectedIssue.evidence`: [`DetectedIssueEvidence`], 0..*.
    pub evidence: Vec<DetectedIssueEvidence>,
    /// `DetectedIssue.detail`: markdown, 0..1.
    pub detail: Prim<String>,
    /// `DetectedIssue.reference`: uri, 0..1.
    pub reference: Prim<String>,
    /// `DetectedIssue.mitigation`: [`DetectedIssueMitigation`], 0..*.
    pub mitigation: Vec<DetectedIssueMitigation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DetectedIssue {
    fn info(&self) -> &'static TypeInfo { &DETECTED_ISSUE }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(self.code.is_some()) << 11
            | u64::from(!self.severity.is_absent()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(self.encounter.is_some()) << 14
            | u64::from(self.identified.is_some()) << 15
            | u64::from(self.author.is_some()) << 16
            | u64::from(!self.implicated.is_empty()) << 17
            | u64::from(!self.evidence.is_empty()) << 18
            | u64::from(!self.detail.is_absent()) << 19
            | u64::from(!self.reference.is_absent()) << 20
            | u64::from(!self.mitigation.is_empty()) << 21;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Node(&self.code),
            12 => n::Place::Prim(&self.severity),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Node(&self.encounter),
            15 => n::Place::Choice(&self.identified),
            16 => n::Place::Node(&self.author),
            17 => n::Place::Nodes(&self.implicated),
            18 => n::Place::Nodes(&self.evidence),
            19 => n::Place::Prim(&self.detail),
            20 => n::Place::Prim(&self.reference),
            21 => n::Place::Nodes(&self.mitigation),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Node(&mut self.code),
            12 => n::Slot::Prim(&mut self.severity),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Choice(&mut self.identified),
            16 => n::Slot::Node(&mut self.author),
            17 => n::Slot::Nodes(&mut self.implicated),
            18 => n::Slot::Nodes(&mut self.evidence),
            19 => n::Slot::Prim(&mut self.detail),
            20 => n::Slot::Prim(&mut self.reference),
            21 => n::Slot::Nodes(&mut self.mitigation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DetectedIssue {
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
            status: Prim::ABSENT,
            category: Vec::new(),
            code: None,
            severity: Prim::ABSENT,
            subject: None,
            encounter: None,
            identified: None,
            author: None,
            implicated: Vec::new(),
            evidence: Vec::new(),
            detail: Prim::ABSENT,
            reference: Prim::ABSENT,
            mitigation: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DetectedIssue {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DetectedIssue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DetectedIssue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DetectedIssue.evidence` of R5.
///
/// See <https://hl7.org/fhir/R5/detectedissue.html>.
/// Compiled by the feature `r5-clinical`.
pub struct DetectedIssueEvidence {
    /// `DetectedIssue.evidence.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DetectedIssue.evidence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DetectedIssue.evidence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DetectedIssue.evidence.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/manifestation-or-symptom>.
    pub code: Vec<CodeableConcept>,
    /// `DetectedIssue.evidence.detail`: Reference(Resource), 0..*.
    pub detail: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DetectedIssueEvidence {
    fn info(&self) -> &'static TypeInfo { &DETECTED_ISSUE_EVIDENCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_empty()) << 3
            | u64::from(!self.detail.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.code),
            4 => n::Place::Nodes(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.code),
            4 => n::Slot::Nodes(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DetectedIssueEvidence {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Vec::new(),
            detail: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DetectedIssueEvidence {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DetectedIssueEvidence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DetectedIssueEvidence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DetectedIssue.mitigation` of R5.
///
/// See <https://hl7.org/fhir/R5/detectedissue.html>.
/// Compiled by the feature `r5-clinical`.
pub struct DetectedIssueMitigation {
    /// `DetectedIssue.mitigation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DetectedIssue.mitigation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DetectedIssue.mitigation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DetectedIssue.mitigation.action`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action>.
    pub action: Option<Box<CodeableConcept>>,
    /// `DetectedIssue.mitigation.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `DetectedIssue.mitigation.author`: Reference(Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// `DetectedIssue.mitigation.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DetectedIssueMitigation {
    fn info(&self) -> &'static TypeInfo { &DETECTED_ISSUE_MITIGATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.action.is_some()) << 3
            | u64::from(!self.date.is_absent()) << 4
            | u64::from(self.author.is_some()) << 5
            | u64::from(!self.note.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.action),
            4 => n::Place::Prim(&self.date),
            5 => n::Place::Node(&self.author),
            6 => n::Place::Nodes(&self.note),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.action),
            4 => n::Slot::Prim(&mut self.date),
            5 => n::Slot::Node(&mut self.author),
            6 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DetectedIssueMitigation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            action: None,
            date: Prim::ABSENT,
            author: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DetectedIssueMitigation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DetectedIssueMitigation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DetectedIssueMitigation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DetectedIssue.identified[x]`.
#[derive(Clone)]
pub enum DetectedIssueIdentified {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl DetectedIssueIdentified {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DetectedIssueIdentified {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DetectedIssueIdentified {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DetectedIssueIdentified {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DETECTED_ISSUE: TypeInfo = TypeInfo::new("DetectedIssue", "DetectedIssue", t::TypeKind::Resource, "DomainResource", 4, n::new::<DetectedIssue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/detectedissue-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/detectedissue-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/detectedissue-category"),
    FieldInfo::prim(",\"severity\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/detectedissue-severity"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "Location", "Organization", "Procedure", "Practitioner", "Medication", "Substance", "BiologicallyDerivedProduct", "NutritionProduct"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"identified\":", &DETECTED_ISSUE_IDENTIFIED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Device"]),
    FieldInfo::node(",\"implicated\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"evidence\":", &DETECTED_ISSUE_EVIDENCE, 0, None, 0),
    FieldInfo::prim(",\"detail\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"mitigation\":", &DETECTED_ISSUE_MITIGATION, 0, None, 0),
]);

static DETECTED_ISSUE_IDENTIFIED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"identifiedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"identifiedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

pub(crate) static DETECTED_ISSUE_EVIDENCE: TypeInfo = TypeInfo::new("DetectedIssueEvidence", "DetectedIssue.evidence", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DetectedIssueEvidence>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/manifestation-or-symptom"),
    FieldInfo::node(",\"detail\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

pub(crate) static DETECTED_ISSUE_MITIGATION: TypeInfo = TypeInfo::new("DetectedIssueMitigation", "DetectedIssue.mitigation", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DetectedIssueMitigation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DetectedIssue, DetectedIssueEvidence, DetectedIssueMitigation);
