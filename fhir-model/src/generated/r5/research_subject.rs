// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ResearchSubject` and the types inside it.

/// The resource `ResearchSubject` of R5.
///
/// See <https://hl7.org/fhir/R5/researchsubject.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchSubject {
    /// `ResearchSubject.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ResearchSubject.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ResearchSubject.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ResearchSubject.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ResearchSubject.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ResearchSubject.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ResearchSubject.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchSubject.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchSubject.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ResearchSubject.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ResearchSubject.progress`: [`ResearchSubjectProgress`], 0..*.
    pub progress: Vec<ResearchSubjectProgress>,
    /// `ResearchSubject.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `ResearchSubject.study`: Reference(ResearchStudy), 1..1.
    pub study: Option<Box<Reference>>,
    /// `ResearchSubject.subject`: Reference, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ResearchSubject.assignedComparisonGroup`: id, 0..1.
    pub assigned_comparison_group: Prim<String>,
    /// `ResearchSubject.actualComparisonGroup`: id, 0..1.
    pub actual_comparison_group: Prim<String>,
    /// `ResearchSubject.consent`: Reference(Consent), 0..*.
    pub consent: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchSubject {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_SUBJECT }
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
            | u64::from(!self.progress.is_empty()) << 10
            | u64::from(self.period.is_some()) << 11
            | u64::from(self.study.is_some()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(!self.assigned_comparison_group.is_absent()) << 14
            | u64::from(!self.actual_comparison_group.is_absent()) << 15
            | u64::from(!self.consent.is_empty()) << 16;
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
            10 => n::Place::Nodes(&self.progress),
            11 => n::Place::Node(&self.period),
            12 => n::Place::Node(&self.study),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Prim(&self.assigned_comparison_group),
            15 => n::Place::Prim(&self.actual_comparison_group),
            16 => n::Place::Nodes(&self.consent),
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
            10 => n::Slot::Nodes(&mut self.progress),
            11 => n::Slot::Node(&mut self.period),
            12 => n::Slot::Node(&mut self.study),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Prim(&mut self.assigned_comparison_group),
            15 => n::Slot::Prim(&mut self.actual_comparison_group),
            16 => n::Slot::Nodes(&mut self.consent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchSubject {
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
            progress: Vec::new(),
            period: None,
            study: None,
            subject: None,
            assigned_comparison_group: Prim::ABSENT,
            actual_comparison_group: Prim::ABSENT,
            consent: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchSubject {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchSubject.progress` of R5.
///
/// See <https://hl7.org/fhir/R5/researchsubject.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchSubjectProgress {
    /// `ResearchSubject.progress.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchSubject.progress.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchSubject.progress.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchSubject.progress.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/research-subject-state-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.subjectState`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/research-subject-state>.
    pub subject_state: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.milestone`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/research-subject-milestone>.
    pub milestone: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.reason`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/state-change-reason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// `ResearchSubject.progress.startDate`: dateTime, 0..1.
    pub start_date: Prim<DateTime>,
    /// `ResearchSubject.progress.endDate`: dateTime, 0..1.
    pub end_date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchSubjectProgress {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_SUBJECT_PROGRESS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.subject_state.is_some()) << 4
            | u64::from(self.milestone.is_some()) << 5
            | u64::from(self.reason.is_some()) << 6
            | u64::from(!self.start_date.is_absent()) << 7
            | u64::from(!self.end_date.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.subject_state),
            5 => n::Place::Node(&self.milestone),
            6 => n::Place::Node(&self.reason),
            7 => n::Place::Prim(&self.start_date),
            8 => n::Place::Prim(&self.end_date),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.subject_state),
            5 => n::Slot::Node(&mut self.milestone),
            6 => n::Slot::Node(&mut self.reason),
            7 => n::Slot::Prim(&mut self.start_date),
            8 => n::Slot::Prim(&mut self.end_date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchSubjectProgress {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            subject_state: None,
            milestone: None,
            reason: None,
            start_date: Prim::ABSENT,
            end_date: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchSubjectProgress {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchSubjectProgress {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchSubjectProgress {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RESEARCH_SUBJECT: TypeInfo = TypeInfo::new("ResearchSubject", "ResearchSubject", t::TypeKind::Resource, "DomainResource", 4, n::new::<ResearchSubject>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"progress\":", &RESEARCH_SUBJECT_PROGRESS, 0, None, 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"study\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["ResearchStudy"]),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Specimen", "Device", "Medication", "Substance", "BiologicallyDerivedProduct"]),
    FieldInfo::prim(",\"assignedComparisonGroup\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"actualComparisonGroup\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::node(",\"consent\":", &REFERENCE, 0, None, 0).targets(&["Consent"]),
]);

pub(crate) static RESEARCH_SUBJECT_PROGRESS: TypeInfo = TypeInfo::new("ResearchSubjectProgress", "ResearchSubject.progress", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchSubjectProgress>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-subject-state-type"),
    FieldInfo::node(",\"subjectState\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/research-subject-state"),
    FieldInfo::node(",\"milestone\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-subject-milestone"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/state-change-reason"),
    FieldInfo::prim(",\"startDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"endDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ResearchSubject, ResearchSubjectProgress);
