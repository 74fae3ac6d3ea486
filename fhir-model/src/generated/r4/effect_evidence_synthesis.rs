// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EffectEvidenceSynthesis` and the types inside it.

/// The resource `EffectEvidenceSynthesis` of R4.
///
/// See <https://hl7.org/fhir/R4/effectevidencesynthesis.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EffectEvidenceSynthesis {
    /// `EffectEvidenceSynthesis.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EffectEvidenceSynthesis.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EffectEvidenceSynthesis.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EffectEvidenceSynthesis.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `EffectEvidenceSynthesis.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EffectEvidenceSynthesis.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EffectEvidenceSynthesis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `EffectEvidenceSynthesis.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EffectEvidenceSynthesis.version`: string, 0..1.
    pub version: Prim<String>,
    /// `EffectEvidenceSynthesis.name`: string, 0..1.
    pub name: Prim<String>,
    /// `EffectEvidenceSynthesis.title`: string, 0..1.
    pub title: Prim<String>,
    /// `EffectEvidenceSynthesis.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `EffectEvidenceSynthesis.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `EffectEvidenceSynthesis.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `EffectEvidenceSynthesis.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `EffectEvidenceSynthesis.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `EffectEvidenceSynthesis.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `EffectEvidenceSynthesis.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `EffectEvidenceSynthesis.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `EffectEvidenceSynthesis.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `EffectEvidenceSynthesis.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `EffectEvidenceSynthesis.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EffectEvidenceSynthesis.synthesisType`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/synthesis-type>.
    pub synthesis_type: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.studyType`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/study-type>.
    pub study_type: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.population`: Reference(EvidenceVariable), 1..1.
    pub population: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.exposure`: Reference(EvidenceVariable), 1..1.
    pub exposure: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.exposureAlternative`: Reference(EvidenceVariable), 1..1.
    pub exposure_alternative: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.outcome`: Reference(EvidenceVariable), 1..1.
    pub outcome: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.sampleSize`: [`EffectEvidenceSynthesisSampleSize`], 0..1.
    pub sample_size: Option<Box<EffectEvidenceSynthesisSampleSize>>,
    /// `EffectEvidenceSynthesis.resultsByExposure`: [`EffectEvidenceSynthesisResultsByExposure`], 0..*.
    pub results_by_exposure: Vec<EffectEvidenceSynthesisResultsByExposure>,
    /// `EffectEvidenceSynthesis.effectEstimate`: [`EffectEvidenceSynthesisEffectEstimate`], 0..*.
    pub effect_estimate: Vec<EffectEvidenceSynthesisEffectEstimate>,
    /// `EffectEvidenceSynthesis.certainty`: [`EffectEvidenceSynthesisCertainty`], 0..*.
    pub certainty: Vec<EffectEvidenceSynthesisCertainty>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EffectEvidenceSynthesis {
    fn info(&self) -> &'static TypeInfo { &EFFECT_EVIDENCE_SYNTHESIS }
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
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.publisher.is_absent()) << 15
            | u64::from(!self.contact.is_empty()) << 16
            | u64::from(!self.description.is_absent()) << 17
            | u64::from(!self.note.is_empty()) << 18
            | u64::from(!self.use_context.is_empty()) << 19
            | u64::from(!self.jurisdiction.is_empty()) << 20
            | u64::from(!self.copyright.is_absent()) << 21
            | u64::from(!self.approval_date.is_absent()) << 22
            | u64::from(!self.last_review_date.is_absent()) << 23
            | u64::from(self.effective_period.is_some()) << 24
            | u64::from(!self.topic.is_empty()) << 25
            | u64::from(!self.author.is_empty()) << 26
            | u64::from(!self.editor.is_empty()) << 27
            | u64::from(!self.reviewer.is_empty()) << 28
            | u64::from(!self.endorser.is_empty()) << 29
            | u64::from(!self.related_artifact.is_empty()) << 30
            | u64::from(self.synthesis_type.is_some()) << 31
            | u64::from(self.study_type.is_some()) << 32
            | u64::from(self.population.is_some()) << 33
            | u64::from(self.exposure.is_some()) << 34
            | u64::from(self.exposure_alternative.is_some()) << 35
            | u64::from(self.outcome.is_some()) << 36
            | u64::from(self.sample_size.is_some()) << 37
            | u64::from(!self.results_by_exposure.is_empty()) << 38
            | u64::from(!self.effect_estimate.is_empty()) << 39
            | u64::from(!self.certainty.is_empty()) << 40;
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
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Prim(&self.publisher),
            16 => n::Place::Nodes(&self.contact),
            17 => n::Place::Prim(&self.description),
            18 => n::Place::Nodes(&self.note),
            19 => n::Place::Nodes(&self.use_context),
            20 => n::Place::Nodes(&self.jurisdiction),
            21 => n::Place::Prim(&self.copyright),
            22 => n::Place::Prim(&self.approval_date),
            23 => n::Place::Prim(&self.last_review_date),
            24 => n::Place::Node(&self.effective_period),
            25 => n::Place::Nodes(&self.topic),
            26 => n::Place::Nodes(&self.author),
            27 => n::Place::Nodes(&self.editor),
            28 => n::Place::Nodes(&self.reviewer),
            29 => n::Place::Nodes(&self.endorser),
            30 => n::Place::Nodes(&self.related_artifact),
            31 => n::Place::Node(&self.synthesis_type),
            32 => n::Place::Node(&self.study_type),
            33 => n::Place::Node(&self.population),
            34 => n::Place::Node(&self.exposure),
            35 => n::Place::Node(&self.exposure_alternative),
            36 => n::Place::Node(&self.outcome),
            37 => n::Place::Node(&self.sample_size),
            38 => n::Place::Nodes(&self.results_by_exposure),
            39 => n::Place::Nodes(&self.effect_estimate),
            40 => n::Place::Nodes(&self.certainty),
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
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.publisher),
            16 => n::Slot::Nodes(&mut self.contact),
            17 => n::Slot::Prim(&mut self.description),
            18 => n::Slot::Nodes(&mut self.note),
            19 => n::Slot::Nodes(&mut self.use_context),
            20 => n::Slot::Nodes(&mut self.jurisdiction),
            21 => n::Slot::Prim(&mut self.copyright),
            22 => n::Slot::Prim(&mut self.approval_date),
            23 => n::Slot::Prim(&mut self.last_review_date),
            24 => n::Slot::Node(&mut self.effective_period),
            25 => n::Slot::Nodes(&mut self.topic),
            26 => n::Slot::Nodes(&mut self.author),
            27 => n::Slot::Nodes(&mut self.editor),
            28 => n::Slot::Nodes(&mut self.reviewer),
            29 => n::Slot::Nodes(&mut self.endorser),
            30 => n::Slot::Nodes(&mut self.related_artifact),
            31 => n::Slot::Node(&mut self.synthesis_type),
            32 => n::Slot::Node(&mut self.study_type),
            33 => n::Slot::Node(&mut self.population),
            34 => n::Slot::Node(&mut self.exposure),
            35 => n::Slot::Node(&mut self.exposure_alternative),
            36 => n::Slot::Node(&mut self.outcome),
            37 => n::Slot::Node(&mut self.sample_size),
            38 => n::Slot::Nodes(&mut self.results_by_exposure),
            39 => n::Slot::Nodes(&mut self.effect_estimate),
            40 => n::Slot::Nodes(&mut self.certainty),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EffectEvidenceSynthesis {
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
            synthesis_type: None,
            study_type: None,
            population: None,
            exposure: None,
            exposure_alternative: None,
            outcome: None,
            sample_size: None,
            results_by_exposure: Vec::new(),
            effect_estimate: Vec::new(),
            certainty: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EffectEvidenceSynthesis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EffectEvidenceSynthesis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EffectEvidenceSynthesis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EffectEvidenceSynthesis.sampleSize` of R4.
///
/// See <https://hl7.org/fhir/R4/effectevidencesynthesis.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EffectEvidenceSynthesisSampleSize {
    /// `EffectEvidenceSynthesis.sampleSize.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EffectEvidenceSynthesis.sampleSize.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.sampleSize.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.sampleSize.description`: string, 0..1.
    pub description: Prim<String>,
    /// `EffectEvidenceSynthesis.sampleSize.numberOfStudies`: integer, 0..1.
    pub number_of_studies: Prim<i32>,
    /// `EffectEvidenceSynthesis.sampleSize.numberOfParticipants`: integer, 0..1.
    pub number_of_participants: Prim<i32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EffectEvidenceSynthesisSampleSize {
    fn info(&self) -> &'static TypeInfo { &EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.number_of_studies.is_absent()) << 4
            | u64::from(!self.number_of_participants.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.number_of_studies),
            5 => n::Place::Prim(&self.number_of_participants),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.number_of_studies),
            5 => n::Slot::Prim(&mut self.number_of_participants),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EffectEvidenceSynthesisSampleSize {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            number_of_studies: Prim::ABSENT,
            number_of_participants: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EffectEvidenceSynthesisSampleSize {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EffectEvidenceSynthesisSampleSize {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EffectEvidenceSynthesisSampleSize {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EffectEvidenceSynthesis.resultsByExposure` of R4.
///
/// See <https://hl7.org/fhir/R4/effectevidencesynthesis.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EffectEvidenceSynthesisResultsByExposure {
    /// `EffectEvidenceSynthesis.resultsByExposure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EffectEvidenceSynthesis.resultsByExposure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.resultsByExposure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.resultsByExposure.description`: string, 0..1.
    pub description: Prim<String>,
    /// `EffectEvidenceSynthesis.resultsByExposure.exposureState`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/exposure-state>. Codes: `codes::ExposureState`.
    pub exposure_state: Prim<String>,
    /// `EffectEvidenceSynthesis.resultsByExposure.variantState`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/evidence-variant-state>.
    pub variant_state: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.resultsByExposure.riskEvidenceSynthesis`: Reference(RiskEvidenceSynthesis), 1..1.
    pub risk_evidence_synthesis: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EffectEvidenceSynthesisResultsByExposure {
    fn info(&self) -> &'static TypeInfo { &EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.exposure_state.is_absent()) << 4
            | u64::from(self.variant_state.is_some()) << 5
            | u64::from(self.risk_evidence_synthesis.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.exposure_state),
            5 => n::Place::Node(&self.variant_state),
            6 => n::Place::Node(&self.risk_evidence_synthesis),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.exposure_state),
            5 => n::Slot::Node(&mut self.variant_state),
            6 => n::Slot::Node(&mut self.risk_evidence_synthesis),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EffectEvidenceSynthesisResultsByExposure {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            exposure_state: Prim::ABSENT,
            variant_state: None,
            risk_evidence_synthesis: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EffectEvidenceSynthesisResultsByExposure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EffectEvidenceSynthesisResultsByExposure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EffectEvidenceSynthesisResultsByExposure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EffectEvidenceSynthesis.effectEstimate` of R4.
///
/// See <https://hl7.org/fhir/R4/effectevidencesynthesis.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EffectEvidenceSynthesisEffectEstimate {
    /// `EffectEvidenceSynthesis.effectEstimate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EffectEvidenceSynthesis.effectEstimate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.description`: string, 0..1.
    pub description: Prim<String>,
    /// `EffectEvidenceSynthesis.effectEstimate.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/effect-estimate-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.variantState`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/evidence-variant-state>.
    pub variant_state: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.value`: decimal, 0..1.
    pub value: Prim<Decimal>,
    /// `EffectEvidenceSynthesis.effectEstimate.unitOfMeasure`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub unit_of_measure: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate`: [`EffectEvidenceSynthesisEffectEstimatePrecisionEstimate`], 0..*.
    pub precision_estimate: Vec<EffectEvidenceSynthesisEffectEstimatePrecisionEstimate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EffectEvidenceSynthesisEffectEstimate {
    fn info(&self) -> &'static TypeInfo { &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.variant_state.is_some()) << 5
            | u64::from(!self.value.is_absent()) << 6
            | u64::from(self.unit_of_measure.is_some()) << 7
            | u64::from(!self.precision_estimate.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.variant_state),
            6 => n::Place::Prim(&self.value),
            7 => n::Place::Node(&self.unit_of_measure),
            8 => n::Place::Nodes(&self.precision_estimate),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.variant_state),
            6 => n::Slot::Prim(&mut self.value),
            7 => n::Slot::Node(&mut self.unit_of_measure),
            8 => n::Slot::Nodes(&mut self.precision_estimate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EffectEvidenceSynthesisEffectEstimate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            r#type: None,
            variant_state: None,
            value: Prim::ABSENT,
            unit_of_measure: None,
            precision_estimate: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EffectEvidenceSynthesisEffectEstimate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EffectEvidenceSynthesisEffectEstimate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EffectEvidenceSynthesisEffectEstimate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EffectEvidenceSynthesis.effectEstimate.precisionEstimate` of R4.
///
/// See <https://hl7.org/fhir/R4/effectevidencesynthesis.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EffectEvidenceSynthesisEffectEstimatePrecisionEstimate {
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/precision-estimate-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.level`: decimal, 0..1.
    pub level: Prim<Decimal>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.from`: decimal, 0..1.
    pub from: Prim<Decimal>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.to`: decimal, 0..1.
    pub to: Prim<Decimal>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EffectEvidenceSynthesisEffectEstimatePrecisionEstimate {
    fn info(&self) -> &'static TypeInfo { &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.level.is_absent()) << 4
            | u64::from(!self.from.is_absent()) << 5
            | u64::from(!self.to.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.level),
            5 => n::Place::Prim(&self.from),
            6 => n::Place::Prim(&self.to),
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
            4 => n::Slot::Prim(&mut self.level),
            5 => n::Slot::Prim(&mut self.from),
            6 => n::Slot::Prim(&mut self.to),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EffectEvidenceSynthesisEffectEstimatePrecisionEstimate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            level: Prim::ABSENT,
            from: Prim::ABSENT,
            to: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EffectEvidenceSynthesisEffectEstimatePrecisionEstimate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EffectEvidenceSynthesisEffectEstimatePrecisionEstimate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EffectEvidenceSynthesisEffectEstimatePrecisionEstimate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EffectEvidenceSynthesis.certainty` of R4.
///
/// See <https://hl7.org/fhir/R4/effectevidencesynthesis.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EffectEvidenceSynthesisCertainty {
    /// `EffectEvidenceSynthesis.certainty.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EffectEvidenceSynthesis.certainty.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.rating`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/evidence-quality>.
    pub rating: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.certainty.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent`: [`EffectEvidenceSynthesisCertaintyCertaintySubcomponent`], 0..*.
    pub certainty_subcomponent: Vec<EffectEvidenceSynthesisCertaintyCertaintySubcomponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EffectEvidenceSynthesisCertainty {
    fn info(&self) -> &'static TypeInfo { &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.rating.is_empty()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(!self.certainty_subcomponent.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.rating),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Nodes(&self.certainty_subcomponent),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.rating),
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Nodes(&mut self.certainty_subcomponent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EffectEvidenceSynthesisCertainty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            rating: Vec::new(),
            note: Vec::new(),
            certainty_subcomponent: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EffectEvidenceSynthesisCertainty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EffectEvidenceSynthesisCertainty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EffectEvidenceSynthesisCertainty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `EffectEvidenceSynthesis.certainty.certaintySubcomponent` of R4.
///
/// See <https://hl7.org/fhir/R4/effectevidencesynthesis.html>.
/// Compiled by the feature `r4-specialized`.
pub struct EffectEvidenceSynthesisCertaintyCertaintySubcomponent {
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/certainty-subcomponent-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.rating`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating>.
    pub rating: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EffectEvidenceSynthesisCertaintyCertaintySubcomponent {
    fn info(&self) -> &'static TypeInfo { &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.rating.is_empty()) << 4
            | u64::from(!self.note.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.rating),
            5 => n::Place::Nodes(&self.note),
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
            4 => n::Slot::Nodes(&mut self.rating),
            5 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EffectEvidenceSynthesisCertaintyCertaintySubcomponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            rating: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EffectEvidenceSynthesisCertaintyCertaintySubcomponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EffectEvidenceSynthesisCertaintyCertaintySubcomponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EffectEvidenceSynthesisCertaintyCertaintySubcomponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EFFECT_EVIDENCE_SYNTHESIS: TypeInfo = TypeInfo::new("EffectEvidenceSynthesis", "EffectEvidenceSynthesis", t::TypeKind::Resource, "DomainResource", 1, n::new::<EffectEvidenceSynthesis>, &[
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
    FieldInfo::node(",\"synthesisType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/synthesis-type"),
    FieldInfo::node(",\"studyType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/study-type"),
    FieldInfo::node(",\"population\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"exposure\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"exposureAlternative\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"outcome\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"sampleSize\":", &EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE, 0, Some(1), 0),
    FieldInfo::node(",\"resultsByExposure\":", &EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE, 0, None, 0),
    FieldInfo::node(",\"effectEstimate\":", &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"certainty\":", &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY, 0, None, 0),
]);

pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE: TypeInfo = TypeInfo::new("EffectEvidenceSynthesisSampleSize", "EffectEvidenceSynthesis.sampleSize", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EffectEvidenceSynthesisSampleSize>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"numberOfStudies\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::prim(",\"numberOfParticipants\":", t::PrimKind::Integer, 0, Some(1), 0),
]);

pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE: TypeInfo = TypeInfo::new("EffectEvidenceSynthesisResultsByExposure", "EffectEvidenceSynthesis.resultsByExposure", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EffectEvidenceSynthesisResultsByExposure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"exposureState\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/exposure-state"),
    FieldInfo::node(",\"variantState\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/evidence-variant-state"),
    FieldInfo::node(",\"riskEvidenceSynthesis\":", &REFERENCE, 1, Some(1), 0).targets(&["RiskEvidenceSynthesis"]),
]);

pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE: TypeInfo = TypeInfo::new("EffectEvidenceSynthesisEffectEstimate", "EffectEvidenceSynthesis.effectEstimate", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EffectEvidenceSynthesisEffectEstimate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/effect-estimate-type"),
    FieldInfo::node(",\"variantState\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/evidence-variant-state"),
    FieldInfo::prim(",\"value\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"unitOfMeasure\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::node(",\"precisionEstimate\":", &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE, 0, None, 0),
]);

pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE: TypeInfo = TypeInfo::new("EffectEvidenceSynthesisEffectEstimatePrecisionEstimate", "EffectEvidenceSynthesis.effectEstimate.precisionEstimate", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EffectEvidenceSynthesisEffectEstimatePrecisionEstimate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/precision-estimate-type"),
    FieldInfo::prim(",\"level\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"from\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::prim(",\"to\":", t::PrimKind::Decimal, 0, Some(1), 0),
]);

pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY: TypeInfo = TypeInfo::new("EffectEvidenceSynthesisCertainty", "EffectEvidenceSynthesis.certainty", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EffectEvidenceSynthesisCertainty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"rating\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/evidence-quality"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"certaintySubcomponent\":", &EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT, 0, None, 0),
]);

pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT: TypeInfo = TypeInfo::new("EffectEvidenceSynthesisCertaintyCertaintySubcomponent", "EffectEvidenceSynthesis.certainty.certaintySubcomponent", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<EffectEvidenceSynthesisCertaintyCertaintySubcomponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/certainty-subcomponent-type"),
    FieldInfo::node(",\"rating\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EffectEvidenceSynthesis, EffectEvidenceSynthesisSampleSize, EffectEvidenceSynthesisResultsByExposure, EffectEvidenceSynthesisEffectEstimate, EffectEvidenceSynthesisEffectEstimatePrecisionEstimate, EffectEvidenceSynthesisCertainty, EffectEvidenceSynthesisCertaintyCertaintySubcomponent);
