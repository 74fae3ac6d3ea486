// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ResearchStudy` and the types inside it.

/// The resource `ResearchStudy` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchStudy {
    /// `ResearchStudy.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ResearchStudy.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ResearchStudy.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ResearchStudy.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ResearchStudy.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ResearchStudy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ResearchStudy.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ResearchStudy.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ResearchStudy.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ResearchStudy.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ResearchStudy.label`: [`ResearchStudyLabel`], 0..*.
    pub label: Vec<ResearchStudyLabel>,
    /// `ResearchStudy.protocol`: Reference(PlanDefinition), 0..*.
    pub protocol: Vec<Reference>,
    /// `ResearchStudy.partOf`: Reference(ResearchStudy), 0..*.
    pub part_of: Vec<Reference>,
    /// `ResearchStudy.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchStudy.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ResearchStudy.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ResearchStudy.primaryPurposeType`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/research-study-prim-purp-type>.
    pub primary_purpose_type: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.phase`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/research-study-phase>.
    pub phase: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.studyDesign`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/study-design>.
    pub study_design: Vec<CodeableConcept>,
    /// `ResearchStudy.focus`: CodeableReference(Medication, MedicinalProductDefinition, SubstanceDefinition, EvidenceVariable), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/research-study-focus-type>.
    pub focus: Vec<CodeableReference>,
    /// `ResearchStudy.condition`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub condition: Vec<CodeableConcept>,
    /// `ResearchStudy.keyword`: CodeableConcept, 0..*.
    pub keyword: Vec<CodeableConcept>,
    /// `ResearchStudy.region`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub region: Vec<CodeableConcept>,
    /// `ResearchStudy.descriptionSummary`: markdown, 0..1.
    pub description_summary: Prim<String>,
    /// `ResearchStudy.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ResearchStudy.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `ResearchStudy.site`: Reference(Location, ResearchStudy, Organization), 0..*.
    pub site: Vec<Reference>,
    /// `ResearchStudy.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `ResearchStudy.classifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/research-study-classifiers>.
    pub classifier: Vec<CodeableConcept>,
    /// `ResearchStudy.associatedParty`: [`ResearchStudyAssociatedParty`], 0..*.
    pub associated_party: Vec<ResearchStudyAssociatedParty>,
    /// `ResearchStudy.progressStatus`: [`ResearchStudyProgressStatus`], 0..*.
    pub progress_status: Vec<ResearchStudyProgressStatus>,
    /// `ResearchStudy.whyStopped`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/research-study-reason-stopped>.
    pub why_stopped: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.recruitment`: [`ResearchStudyRecruitment`], 0..1.
    pub recruitment: Option<Box<ResearchStudyRecruitment>>,
    /// `ResearchStudy.comparisonGroup`: [`ResearchStudyComparisonGroup`], 0..*.
    pub comparison_group: Vec<ResearchStudyComparisonGroup>,
    /// `ResearchStudy.objective`: [`ResearchStudyObjective`], 0..*.
    pub objective: Vec<ResearchStudyObjective>,
    /// `ResearchStudy.outcomeMeasure`: [`ResearchStudyOutcomeMeasure`], 0..*.
    pub outcome_measure: Vec<ResearchStudyOutcomeMeasure>,
    /// `ResearchStudy.result`: Reference(EvidenceReport, Citation, DiagnosticReport), 0..*.
    pub result: Vec<Reference>,
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
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.title.is_absent()) << 12
            | u64::from(!self.label.is_empty()) << 13
            | u64::from(!self.protocol.is_empty()) << 14
            | u64::from(!self.part_of.is_empty()) << 15
            | u64::from(!self.related_artifact.is_empty()) << 16
            | u64::from(!self.date.is_absent()) << 17
            | u64::from(!self.status.is_absent()) << 18
            | u64::from(self.primary_purpose_type.is_some()) << 19
            | u64::from(self.phase.is_some()) << 20
            | u64::from(!self.study_design.is_empty()) << 21
            | u64::from(!self.focus.is_empty()) << 22
            | u64::from(!self.condition.is_empty()) << 23
            | u64::from(!self.keyword.is_empty()) << 24
            | u64::from(!self.region.is_empty()) << 25
            | u64::from(!self.description_summary.is_absent()) << 26
            | u64::from(!self.description.is_absent()) << 27
            | u64::from(self.period.is_some()) << 28
            | u64::from(!self.site.is_empty()) << 29
            | u64::from(!self.note.is_empty()) << 30
            | u64::from(!self.classifier.is_empty()) << 31
            | u64::from(!self.associated_party.is_empty()) << 32
            | u64::from(!self.progress_status.is_empty()) << 33
            | u64::from(self.why_stopped.is_some()) << 34
            | u64::from(self.recruitment.is_some()) << 35
            | u64::from(!self.comparison_group.is_empty()) << 36
            | u64::from(!self.objective.is_empty()) << 37
            | u64::from(!self.outcome_measure.is_empty()) << 38
            | u64::from(!self.result.is_empty()) << 39;
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
            13 => n::Place::Nodes(&self.label),
            14 => n::Place::Nodes(&self.protocol),
            15 => n::Place::Nodes(&self.part_of),
            16 => n::Place::Nodes(&self.related_artifact),
            17 => n::Place::Prim(&self.date),
            18 => n::Place::Prim(&self.status),
            19 => n::Place::Node(&self.primary_purpose_type),
            20 => n::Place::Node(&self.phase),
            21 => n::Place::Nodes(&self.study_design),
            22 => n::Place::Nodes(&self.focus),
            23 => n::Place::Nodes(&self.condition),
            24 => n::Place::Nodes(&self.keyword),
            25 => n::Place::Nodes(&self.region),
            26 => n::Place::Prim(&self.description_summary),
            27 => n::Place::Prim(&self.description),
            28 => n::Place::Node(&self.period),
            29 => n::Place::Nodes(&self.site),
            30 => n::Place::Nodes(&self.note),
            31 => n::Place::Nodes(&self.classifier),
            32 => n::Place::Nodes(&self.associated_party),
            33 => n::Place::Nodes(&self.progress_status),
            34 => n::Place::Node(&self.why_stopped),
            35 => n::Place::Node(&self.recruitment),
            36 => n::Place::Nodes(&self.comparison_group),
            37 => n::Place::Nodes(&self.objective),
            38 => n::Place::Nodes(&self.outcome_measure),
            39 => n::Place::Nodes(&self.result),
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
            13 => n::Slot::Nodes(&mut self.label),
            14 => n::Slot::Nodes(&mut self.protocol),
            15 => n::Slot::Nodes(&mut self.part_of),
            16 => n::Slot::Nodes(&mut self.related_artifact),
            17 => n::Slot::Prim(&mut self.date),
            18 => n::Slot::Prim(&mut self.status),
            19 => n::Slot::Node(&mut self.primary_purpose_type),
            20 => n::Slot::Node(&mut self.phase),
            21 => n::Slot::Nodes(&mut self.study_design),
            22 => n::Slot::Nodes(&mut self.focus),
            23 => n::Slot::Nodes(&mut self.condition),
            24 => n::Slot::Nodes(&mut self.keyword),
            25 => n::Slot::Nodes(&mut self.region),
            26 => n::Slot::Prim(&mut self.description_summary),
            27 => n::Slot::Prim(&mut self.description),
            28 => n::Slot::Node(&mut self.period),
            29 => n::Slot::Nodes(&mut self.site),
            30 => n::Slot::Nodes(&mut self.note),
            31 => n::Slot::Nodes(&mut self.classifier),
            32 => n::Slot::Nodes(&mut self.associated_party),
            33 => n::Slot::Nodes(&mut self.progress_status),
            34 => n::Slot::Node(&mut self.why_stopped),
            35 => n::Slot::Node(&mut self.recruitment),
            36 => n::Slot::Nodes(&mut self.comparison_group),
            37 => n::Slot::Nodes(&mut self.objective),
            38 => n::Slot::Nodes(&mut self.outcome_measure),
            39 => n::Slot::Nodes(&mut self.result),
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
            url: Prim::ABSENT,
            identifier: Vec::new(),
            version: Prim::ABSENT,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            label: Vec::new(),
            protocol: Vec::new(),
            part_of: Vec::new(),
            related_artifact: Vec::new(),
            date: Prim::ABSENT,
            status: Prim::ABSENT,
            primary_purpose_type: None,
            phase: None,
            study_design: Vec::new(),
            focus: Vec::new(),
            condition: Vec::new(),
            keyword: Vec::new(),
            region: Vec::new(),
            description_summary: Prim::ABSENT,
            description: Prim::ABSENT,
            period: None,
            site: Vec::new(),
            note: Vec::new(),
            classifier: Vec::new(),
            associated_party: Vec::new(),
            progress_status: Vec::new(),
            why_stopped: None,
            recruitment: None,
            comparison_group: Vec::new(),
            objective: Vec::new(),
            outcome_measure: Vec::new(),
            result: Vec::new(),
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

/// The element `ResearchStudy.label` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchStudyLabel {
    /// `ResearchStudy.label.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.label.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.label.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.label.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/title-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.label.value`: string, 0..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyLabel {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_LABEL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.value.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.value),
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
            4 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyLabel {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyLabel {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyLabel {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchStudy.associatedParty` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchStudyAssociatedParty {
    /// `ResearchStudy.associatedParty.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.associatedParty.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.associatedParty.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.associatedParty.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ResearchStudy.associatedParty.role`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/research-study-party-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.associatedParty.period`: Period, 0..*.
    pub period: Vec<Period>,
    /// `ResearchStudy.associatedParty.classifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/research-study-party-organization-type>.
    pub classifier: Vec<CodeableConcept>,
    /// `ResearchStudy.associatedParty.party`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub party: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyAssociatedParty {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_ASSOCIATED_PARTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.role.is_some()) << 4
            | u64::from(!self.period.is_empty()) << 5
            | u64::from(!self.classifier.is_empty()) << 6
            | u64::from(self.party.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Node(&self.role),
            5 => n::Place::Nodes(&self.period),
            6 => n::Place::Nodes(&self.classifier),
            7 => n::Place::Node(&self.party),
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
            4 => n::Slot::Node(&mut self.role),
            5 => n::Slot::Nodes(&mut self.period),
            6 => n::Slot::Nodes(&mut self.classifier),
            7 => n::Slot::Node(&mut self.party),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyAssociatedParty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            role: None,
            period: Vec::new(),
            classifier: Vec::new(),
            party: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyAssociatedParty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyAssociatedParty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyAssociatedParty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchStudy.progressStatus` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchStudyProgressStatus {
    /// `ResearchStudy.progressStatus.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.progressStatus.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.progressStatus.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.progressStatus.state`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/research-study-status>.
    pub state: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.progressStatus.actual`: boolean, 0..1.
    pub actual: Prim<bool>,
    /// `ResearchStudy.progressStatus.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyProgressStatus {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_PROGRESS_STATUS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.state.is_some()) << 3
            | u64::from(!self.actual.is_absent()) << 4
            | u64::from(self.period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.state),
            4 => n::Place::Prim(&self.actual),
            5 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.state),
            4 => n::Slot::Prim(&mut self.actual),
            5 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyProgressStatus {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            state: None,
            actual: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyProgressStatus {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyProgressStatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyProgressStatus {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchStudy.recruitment` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchStudyRecruitment {
    /// `ResearchStudy.recruitment.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.recruitment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.recruitment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.recruitment.targetNumber`: unsignedInt, 0..1.
    pub target_number: Prim<u32>,
    /// `ResearchStudy.recruitment.actualNumber`: unsignedInt, 0..1.
    pub actual_number: Prim<u32>,
    /// `ResearchStudy.recruitment.eligibility`: Reference(Group, EvidenceVariable), 0..1.
    pub eligibility: Option<Box<Reference>>,
    /// `ResearchStudy.recruitment.actualGroup`: Reference(Group), 0..1.
    pub actual_group: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyRecruitment {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_RECRUITMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.target_number.is_absent()) << 3
            | u64::from(!self.actual_number.is_absent()) << 4
            | u64::from(self.eligibility.is_some()) << 5
            | u64::from(self.actual_group.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.target_number),
            4 => n::Place::Prim(&self.actual_number),
            5 => n::Place::Node(&self.eligibility),
            6 => n::Place::Node(&self.actual_group),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.target_number),
            4 => n::Slot::Prim(&mut self.actual_number),
            5 => n::Slot::Node(&mut self.eligibility),
            6 => n::Slot::Node(&mut self.actual_group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyRecruitment {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            target_number: Prim::ABSENT,
            actual_number: Prim::ABSENT,
            eligibility: None,
            actual_group: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyRecruitment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyRecruitment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyRecruitment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchStudy.comparisonGroup` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchStudyComparisonGroup {
    /// `ResearchStudy.comparisonGroup.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.comparisonGroup.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.comparisonGroup.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.comparisonGroup.linkId`: id, 0..1.
    pub link_id: Prim<String>,
    /// `ResearchStudy.comparisonGroup.name`: string, 1..1.
    pub name: Prim<String>,
    /// `ResearchStudy.comparisonGroup.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/research-study-arm-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.comparisonGroup.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ResearchStudy.comparisonGroup.intendedExposure`: Reference(EvidenceVariable), 0..*.
    pub intended_exposure: Vec<Reference>,
    /// `ResearchStudy.comparisonGroup.observedGroup`: Reference(Group), 0..1.
    pub observed_group: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyComparisonGroup {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_COMPARISON_GROUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(!self.name.is_absent()) << 4
            | u64::from(self.r#type.is_some()) << 5
            | u64::from(!self.description.is_absent()) << 6
            | u64::from(!self.intended_exposure.is_empty()) << 7
            | u64::from(self.observed_group.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Prim(&self.name),
            5 => n::Place::Node(&self.r#type),
            6 => n::Place::Prim(&self.description),
            7 => n::Place::Nodes(&self.intended_exposure),
            8 => n::Place::Node(&self.observed_group),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Prim(&mut self.name),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Prim(&mut self.description),
            7 => n::Slot::Nodes(&mut self.intended_exposure),
            8 => n::Slot::Node(&mut self.observed_group),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyComparisonGroup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            link_id: Prim::ABSENT,
            name: Prim::ABSENT,
            r#type: None,
            description: Prim::ABSENT,
            intended_exposure: Vec::new(),
            observed_group: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyComparisonGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyComparisonGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyComparisonGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ResearchStudy.objective` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
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
    /// `ResearchStudy.objective.description`: markdown, 0..1.
    pub description: Prim<String>,
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

impl Default for ResearchStudyObjective {
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

/// The element `ResearchStudy.outcomeMeasure` of R5.
///
/// See <https://hl7.org/fhir/R5/researchstudy.html>.
/// Compiled by the feature `r5-specialized`.
pub struct ResearchStudyOutcomeMeasure {
    /// `ResearchStudy.outcomeMeasure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ResearchStudy.outcomeMeasure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ResearchStudy.outcomeMeasure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.outcomeMeasure.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ResearchStudy.outcomeMeasure.type`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/research-study-objective-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `ResearchStudy.outcomeMeasure.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ResearchStudy.outcomeMeasure.reference`: Reference(EvidenceVariable), 0..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ResearchStudyOutcomeMeasure {
    fn info(&self) -> &'static TypeInfo { &RESEARCH_STUDY_OUTCOME_MEASURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.r#type.is_empty()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(self.reference.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Nodes(&self.r#type),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Node(&self.reference),
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
            4 => n::Slot::Nodes(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ResearchStudyOutcomeMeasure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            r#type: Vec::new(),
            description: Prim::ABSENT,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ResearchStudyOutcomeMeasure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ResearchStudyOutcomeMeasure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ResearchStudyOutcomeMeasure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RESEARCH_STUDY: TypeInfo = TypeInfo::new("ResearchStudy", "ResearchStudy", t::TypeKind::Resource, "DomainResource", 4, n::new::<ResearchStudy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"label\":", &RESEARCH_STUDY_LABEL, 0, None, 0),
    FieldInfo::node(",\"protocol\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["PlanDefinition"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ResearchStudy"]),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"primaryPurposeType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/research-study-prim-purp-type"),
    FieldInfo::node(",\"phase\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-study-phase"),
    FieldInfo::node(",\"studyDesign\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/study-design"),
    FieldInfo::node(",\"focus\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Medication", "MedicinalProductDefinition", "SubstanceDefinition", "EvidenceVariable"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-study-focus-type"),
    FieldInfo::node(",\"condition\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"keyword\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"region\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"descriptionSummary\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"site\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location", "ResearchStudy", "Organization"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"classifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-study-classifiers"),
    FieldInfo::node(",\"associatedParty\":", &RESEARCH_STUDY_ASSOCIATED_PARTY, 0, None, 0),
    FieldInfo::node(",\"progressStatus\":", &RESEARCH_STUDY_PROGRESS_STATUS, 0, None, 0),
    FieldInfo::node(",\"whyStopped\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-study-reason-stopped"),
    FieldInfo::node(",\"recruitment\":", &RESEARCH_STUDY_RECRUITMENT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"comparisonGroup\":", &RESEARCH_STUDY_COMPARISON_GROUP, 0, None, 0),
    FieldInfo::node(",\"objective\":", &RESEARCH_STUDY_OBJECTIVE, 0, None, 0),
    FieldInfo::node(",\"outcomeMeasure\":", &RESEARCH_STUDY_OUTCOME_MEASURE, 0, None, 0),
    FieldInfo::node(",\"result\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["EvidenceReport", "Citation", "DiagnosticReport"]),
]);

pub(crate) static RESEARCH_STUDY_LABEL: TypeInfo = TypeInfo::new("ResearchStudyLabel", "ResearchStudy.label", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchStudyLabel>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/title-type"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static RESEARCH_STUDY_ASSOCIATED_PARTY: TypeInfo = TypeInfo::new("ResearchStudyAssociatedParty", "ResearchStudy.associatedParty", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchStudyAssociatedParty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/research-study-party-role"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, None, 0),
    FieldInfo::node(",\"classifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/research-study-party-organization-type"),
    FieldInfo::node(",\"party\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
]);

pub(crate) static RESEARCH_STUDY_PROGRESS_STATUS: TypeInfo = TypeInfo::new("ResearchStudyProgressStatus", "ResearchStudy.progressStatus", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchStudyProgressStatus>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"state\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/research-study-status"),
    FieldInfo::prim(",\"actual\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

pub(crate) static RESEARCH_STUDY_RECRUITMENT: TypeInfo = TypeInfo::new("ResearchStudyRecruitment", "ResearchStudy.recruitment", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchStudyRecruitment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"targetNumber\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"actualNumber\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::node(",\"eligibility\":", &REFERENCE, 0, Some(1), 0).targets(&["Group", "EvidenceVariable"]),
    FieldInfo::node(",\"actualGroup\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Group"]),
]);

pub(crate) static RESEARCH_STUDY_COMPARISON_GROUP: TypeInfo = TypeInfo::new("ResearchStudyComparisonGroup", "ResearchStudy.comparisonGroup", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchStudyComparisonGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::Id, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/research-study-arm-type"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"intendedExposure\":", &REFERENCE, 0, None, 0).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"observedGroup\":", &REFERENCE, 0, Some(1), 0).targets(&["Group"]),
]);

pub(crate) static RESEARCH_STUDY_OBJECTIVE: TypeInfo = TypeInfo::new("ResearchStudyObjective", "ResearchStudy.objective", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchStudyObjective>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/research-study-objective-type"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static RESEARCH_STUDY_OUTCOME_MEASURE: TypeInfo = TypeInfo::new("ResearchStudyOutcomeMeasure", "ResearchStudy.outcomeMeasure", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ResearchStudyOutcomeMeasure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/research-study-objective-type"),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"reference\":", &REFERENCE, 0, Some(1), 0).targets(&["EvidenceVariable"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ResearchStudy, ResearchStudyLabel, ResearchStudyAssociatedParty, ResearchStudyProgressStatus, ResearchStudyRecruitment, ResearchStudyComparisonGroup, ResearchStudyObjective, ResearchStudyOutcomeMeasure);
