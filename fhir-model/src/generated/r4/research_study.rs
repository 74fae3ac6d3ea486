// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ResearchStudy` and the types inside it.

/// The resource `ResearchStudy` of R4.
///
/// See <https://hl7.org/fhir/R4/researchstudy.html>.
/// Compiled by the feature `r4-specialized`.
pub struct ResearchStudy {
    /// `ResearchStudy.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ResearchStudy.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ResearchStudy.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ResearchStudy.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ResearchStudy.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ResearchStudy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ResearchStudy.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ResearchStudy.protocol`: Reference(PlanDefinition), 0..*.
    pub protocol: Vec<Reference>,
    /// `ResearchStudy.partOf`: Reference(ResearchStudy), 0..*.
    pub part_of: Vec<Reference>,
    /// `ResearchStudy.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/research-study-status>. Codes: `codes::ResearchStudyStatus`. Modifier.
    pub status: Prim<String>,
    /// `ResearchStudy.primaryPurposeType`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/research-study-prim-purp-type>.
    pub primary_purpose_type: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.phase`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/research-study-phase>.
    pub phase: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.category`: CodeableConcept, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `ResearchStudy.focus`: CodeableConcept, 0..*.
    pub focus: Vec<CodeableConcept>,
    /// `ResearchStudy.condition`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub condition: Vec<CodeableConcept>,
    /// `ResearchStudy.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ResearchStudy.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchStudy.keyword`: CodeableConcept, 0..*.
    pub keyword: Vec<CodeableConcept>,
    /// `ResearchStudy.location`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub location: Vec<CodeableConcept>,
    /// `ResearchStudy.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ResearchStudy.enrollment`: Reference(Group), 0..*.
    pub enrollment: Vec<Reference>,
    /// `ResearchStudy.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `ResearchStudy.sponsor`: Reference(Organization), 0..1.
    pub sponsor: Option<Box<Reference>>,
    /// `ResearchStudy.principalInvestigator`: Reference(Practitioner, PractitionerRole), 0..1.
    pub principal_investigator: Option<Box<Reference>>,
    /// `ResearchStudy.site`: Reference(Location), 0..*.
    pub site: Vec<Reference>,
    /// `ResearchStudy.reasonStopped`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/research-study-reason-stopped>.
    pub reason_stopped: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `ResearchStudy.arm`: [`ResearchStudyArm`], 0..*.
    pub arm: Vec<ResearchStudyArm>,
    /// `ResearchStudy.objective`: [`ResearchStudyObjective`], 0..*.
    pub objective: Vec<ResearchStudyObjective>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudy {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY }
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
            | u64::from(!self.protocol.is_empty()) << 10
            | u64::from(!self.part_of.is_empty()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(self.primary_purpose_type.is_some()) << 13
            | u64::from(self.phase.is_some()) << 14
            | u64::from(!self.category.is_empty()) << 15
            | u64::from(!self.focus.is_empty()) << 16
            | u64::from(!self.condition.is_empty()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.related_artifact.is_empty()) << 19
            | u64::from(!self.keyword.is_empty()) << 20
            | u64::from(!self.location.is_empty()) << 21
            | u64::from(!self.description.is_absent()) << 22
            | u64::from(!self.enrollment.is_empty()) << 23
            | u64::from(self.period.is_some()) << 24
            | u64::from(self.sponsor.is_some()) << 25
            | u64::from(self.principal_investigator.is_some()) << 26
            | u64::from(!self.site.is_empty()) << 27
            | u64::from(self.reason_stopped.is_some()) << 28
            | u64::from(!self.note.is_empty()) << 29
            | u64::from(!self.arm.is_empty()) << 30
            | u64::from(!self.objective.is_empty()) << 31;
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
            10 => n::Place::Nodes(&self.protocol),
            11 => n::Place::Nodes(&self.part_of),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Node(&self.primary_purpose_type),
            14 => n::Place::Node(&self.phase),
            15 => n::Place::Nodes(&self.category),
            16 => n::Place::Nodes(&self.focus),
            17 => n::Place::Nodes(&self.condition),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Nodes(&self.related_artifact),
            20 => n::Place::Nodes(&self.keyword),
            21 => n::Place::Nodes(&self.location),
            22 => n::Place::Prim(&self.description),
            23 => n::Place::Nodes(&self.enrollment),
            24 => n::Place::Node(&self.period),
            25 => n::Place::Node(&self.sponsor),
            26 => n::Place::Node(&self.principal_investigator),
            27 => n::Place::Nodes(&self.site),
            28 => n::Place::Node(&self.reason_stopped),
            29 => n::Place::Nodes(&self.note),
            30 => n::Place::Nodes(&self.arm),
            31 => n::Place::Nodes(&self.objective),
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
            10 => n::Slot::Nodes(&mut self.protocol),
            11 => n::Slot::Nodes(&mut self.part_of),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Node(&mut self.primary_purpose_type),
            14 => n::Slot::Node(&mut self.phase),
            15 => n::Slot::Nodes(&mut self.category),
            16 => n::Slot::Nodes(&mut self.focus),
            17 => n::Slot::Nodes(&mut self.condition),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Nodes(&mut self.related_artifact),
            20 => n::Slot::Nodes(&mut self.keyword),
            21 => n::Slot::Nodes(&mut self.location),
            22 => n::Slot::Prim(&mut self.description),
            23 => n::Slot::Nodes(&mut self.enrollment),
            24 => n::Slot::Node(&mut self.period),
            25 => n::Slot::Node(&mut self.sponsor),
            26 => n::Slot::Node(&mut self.principal_investigator),
            27 => n::Slot::Nodes(&mut self.site),
            28 => n::Slot::Node(&mut self.reason_stopped),
            29 => n::Slot::Nodes(&mut self.note),
            30 => n::Slot::Nodes(&mut self.arm),
            31 => n::Slot::Nodes(&mut self.objective),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudy {
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
            protocol: Vec::new(),
            part_of: Vec::new(),
            status: Prim::ABSENT,
            primary_purpose_type: None,
            phase: None,
            category: Vec::new(),
            focus: Vec::new(),
            condition: Vec::new(),
            contact: Vec::new(),
            related_artifact: Vec::new(),
            keyword: Vec::new(),
            location: Vec::new(),
            description: Prim::ABSENT,
            enrollment: Vec::new(),
            period: None,
            sponsor: None,
            principal_investigator: None,
            site: Vec::new(),
            reason_stopped: None,
            note: Vec::new(),
            arm: Vec::new(),
            objective: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchStudy.arm` of R4.
///
/// See <https://hl7.org/fhir/R4/researchstudy.html>.
/// Compiled by the feature `r4-specialized`.
pub struct ResearchStudyArm {
    /// `ResearchStudy.arm.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.arm.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.arm.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.arm.name`: string, 1..1.
    pub name: Prim<String>,
    /// `ResearchStudy.arm.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.arm.description`: string, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyArm {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_ARM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.description.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Prim(&self.description),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyArm {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            r#type: None,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyArm {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyArm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyArm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchStudy.objective` of R4.
///
/// See <https://hl7.org/fhir/R4/researchstudy.html>.
/// Compiled by the feature `r4-specialized`.
pub struct ResearchStudyObjective {
    /// `ResearchStudy.objective.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.objective.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.objective.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.objective.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ResearchStudy.objective.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/research-study-objective-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyObjective {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_OBJECTIVE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Node(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Node(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyObjective {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            r#type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyObjective {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyObjective {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyObjective {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RESEARCH_STUDY: TypeInfo = TypeInfo::new("ResearchStudy", "ResearchStudy", t::TypeKind::Resource, "DomainResource", 1, n::new::<ResearchStudy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"protocol\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["PlanDefinition"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ResearchStudy"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/research-study-status"),
    FieldInfo::node(",\"primaryPurposeType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/research-study-prim-purp-type"),
    FieldInfo::node(",\"phase\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-study-phase"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"focus\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"condition\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"keyword\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"location\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"enrollment\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Group"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"sponsor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"principalInvestigator\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"site\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"reasonStopped\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-study-reason-stopped"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"arm\":", &RESEARCH_STUDY_ARM, 0, None, 0),
    FieldInfo::node(",\"objective\":", &RESEARCH_STUDY_OBJECTIVE, 0, None, 0),
]);

pub(crate) static RESEARCH_STUDY_ARM: TypeInfo = TypeInfo::new("ResearchStudyArm", "ResearchStudy.arm", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ResearchStudyArm>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static RESEARCH_STUDY_OBJECTIVE: TypeInfo = TypeInfo::new("ResearchStudyObjective", "ResearchStudy.objective", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ResearchStudyObjective>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/research-study-objective-type"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ResearchStudy, ResearchStudyArm, ResearchStudyObjective);
