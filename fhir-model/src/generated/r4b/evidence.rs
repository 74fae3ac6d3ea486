// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Evidence` and the types inside it.

/// The resource `Evidence` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
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
    /// `Evidence.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Evidence.citeAs[x]`: Reference(Citation) or markdown, 0..1.
    pub cite_as: Option<EvidenceCiteAs>,
    /// `Evidence.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Evidence.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Evidence.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Evidence.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `Evidence.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `Evidence.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Evidence.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
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
    /// `Evidence.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Evidence.assertion`: markdown, 0..1.
    pub assertion: Prim<String>,
    /// `Evidence.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.variableDefinition`: [`EvidenceVariableDefinition`], 1..*.
    pub variable_definition: Vec<EvidenceVariableDefinition>,
    /// `Evidence.synthesisType`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/synthesis-type>.
    pub synthesis_type: Option<Box<CodeableConcept>>,
    /// `Evidence.studyType`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/study-type>.
    pub study_type: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic`: [`EvidenceStatistic`], 0..*.
    pub statistic: Vec<EvidenceStatistic>,
    /// `Evidence.certainty`: [`EvidenceCertainty`], 0..*.
    pub certainty: Vec<EvidenceCertainty>,
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
            | u64::from(!self.title.is_absent()) << 11
            | u64::from(self.cite_as.is_some()) << 12
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(!self.use_context.is_empty()) << 15
            | u64::from(!self.approval_date.is_absent()) << 16
            | u64::from(!self.last_review_date.is_absent()) << 17
            | u64::from(!self.publisher.is_absent()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.author.is_empty()) << 20
            | u64::from(!self.editor.is_empty()) << 21
            | u64::from(!self.reviewer.is_empty()) << 22
            | u64::from(!self.endorser.is_empty()) << 23
            | u64::from(!self.related_artifact.is_empty()) << 24
            | u64::from(!self.description.is_absent()) << 25
            | u64::from(!self.assertion.is_absent()) << 26
            | u64::from(!self.note.is_empty()) << 27
            | u64::from(!self.variable_definition.is_empty()) << 28
            | u64::from(self.synthesis_type.is_some()) << 29
            | u64::from(self.study_type.is_some()) << 30
            | u64::from(!self.statistic.is_empty()) << 31
            | u64::from(!self.certainty.is_empty()) << 32;
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
            11 => n::Place::Prim(&self.title),
            12 => n::Place::Choice(&self.cite_as),
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Nodes(&self.use_context),
            16 => n::Place::Prim(&self.approval_date),
            17 => n::Place::Prim(&self.last_review_date),
            18 => n::Place::Prim(&self.publisher),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Nodes(&self.author),
            21 => n::Place::Nodes(&self.editor),
            22 => n::Place::Nodes(&self.reviewer),
            23 => n::Place::Nodes(&self.endorser),
            24 => n::Place::Nodes(&self.related_artifact),
            25 => n::Place::Prim(&self.description),
            26 => n::Place::Prim(&self.assertion),
            27 => n::Place::Nodes(&self.note),
            28 => n::Place::Nodes(&self.variable_definition),
            29 => n::Place::Node(&self.synthesis_type),
            30 => n::Place::Node(&self.study_type),
            31 => n::Place::Nodes(&self.statistic),
            32 => n::Place::Nodes(&self.certainty),
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
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Choice(&mut self.cite_as),
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Nodes(&mut self.use_context),
            16 => n::Slot::Prim(&mut self.approval_date),
            17 => n::Slot::Prim(&mut self.last_review_date),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Nodes(&mut self.author),
            21 => n::Slot::Nodes(&mut self.editor),
            22 => n::Slot::Nodes(&mut self.reviewer),
            23 => n::Slot::Nodes(&mut self.endorser),
            24 => n::Slot::Nodes(&mut self.related_artifact),
            25 => n::Slot::Prim(&mut self.description),
            26 => n::Slot::Prim(&mut self.assertion),
            27 => n::Slot::Nodes(&mut self.note),
            28 => n::Slot::Nodes(&mut self.variable_definition),
            29 => n::Slot::Node(&mut self.synthesis_type),
            30 => n::Slot::Node(&mut self.study_type),
            31 => n::Slot::Nodes(&mut self.statistic),
            32 => n::Slot::Nodes(&mut self.certainty),
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
            title: Prim::ABSENT,
            cite_as: None,
            status: Prim::ABSENT,
            date: Prim::ABSENT,
            use_context: Vec::new(),
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            description: Prim::ABSENT,
            assertion: Prim::ABSENT,
            note: Vec::new(),
            variable_definition: Vec::new(),
            synthesis_type: None,
            study_type: None,
            statistic: Vec::new(),
            certainty: Vec::new(),
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

/// The element `Evidence.variableDefinition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceVariableDefinition {
    /// `Evidence.variableDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.variableDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.variableDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.variableDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Evidence.variableDefinition.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.variableDefinition.variableRole`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/variable-role>.
    pub variable_role: Option<Box<CodeableConcept>>,
    /// `Evidence.variableDefinition.observed`: Reference(Group, EvidenceVariable), 0..1.
    pub observed: Option<Box<Reference>>,
    /// `Evidence.variableDefinition.intended`: Reference(Group, EvidenceVariable), 0..1.
    pub intended: Option<Box<Reference>>,
    /// `Evidence.variableDefinition.directnessMatch`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/directness>.
    pub directness_match: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceVariableDefinition {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_VARIABLE_DEFINITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(self.variable_role.is_some()) << 5
            | u64::from(self.observed.is_some()) << 6
            | u64::from(self.intended.is_some()) << 7
            | u64::from(self.directness_match.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Node(&self.variable_role),
            6 => n::Place::Node(&self.observed),
            7 => n::Place::Node(&self.intended),
            8 => n::Place::Node(&self.directness_match),
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
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Node(&mut self.variable_role),
            6 => n::Slot::Node(&mut self.observed),
            7 => n::Slot::Node(&mut self.intended),
            8 => n::Slot::Node(&mut self.directness_match),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceVariableDefinition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            variable_role: None,
            observed: None,
            intended: None,
            directness_match: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceVariableDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceVariableDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceVariableDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Evidence.statistic` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceStatistic {
    /// `Evidence.statistic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.statistic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Evidence.statistic.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.statistic.statisticType`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/statistic-type>.
    pub statistic_type: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.category`: CodeableConcept, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Evidence.statistic.numberOfEvents`: unsignedInt, 0..1.
    pub number_of_events: Prim<u32>,
    /// `Evidence.statistic.numberAffected`: unsignedInt, 0..1.
    pub number_affected: Prim<u32>,
    /// `Evidence.statistic.sampleSize`: [`EvidenceStatisticSampleSize`], 0..1.
    pub sample_size: Option<Box<EvidenceStatisticSampleSize>>,
    /// `Evidence.statistic.attributeEstimate`: [`EvidenceStatisticAttributeEstimate`], 0..*.
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// `Evidence.statistic.modelCharacteristic`: [`EvidenceStatisticModelCharacteristic`], 0..*.
    pub model_characteristic: Vec<EvidenceStatisticModelCharacteristic>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceStatistic {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_STATISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(self.statistic_type.is_some()) << 5
            | u64::from(self.category.is_some()) << 6
            | u64::from(self.quantity.is_some()) << 7
            | u64::from(!self.number_of_events.is_absent()) << 8
            | u64::from(!self.number_affected.is_absent()) << 9
            | u64::from(self.sample_size.is_some()) << 10
            | u64::from(!self.attribute_estimate.is_empty()) << 11
            | u64::from(!self.model_characteristic.is_empty()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Node(&self.statistic_type),
            6 => n::Place::Node(&self.category),
            7 => n::Place::Node(&self.quantity),
            8 => n::Place::Prim(&self.number_of_events),
            9 => n::Place::Prim(&self.number_affected),
            10 => n::Place::Node(&self.sample_size),
            11 => n::Place::Nodes(&self.attribute_estimate),
            12 => n::Place::Nodes(&self.model_characteristic),
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
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Node(&mut self.statistic_type),
            6 => n::Slot::Node(&mut self.category),
            7 => n::Slot::Node(&mut self.quantity),
            8 => n::Slot::Prim(&mut self.number_of_events),
            9 => n::Slot::Prim(&mut self.number_affected),
            10 => n::Slot::Node(&mut self.sample_size),
            11 => n::Slot::Nodes(&mut self.attribute_estimate),
            12 => n::Slot::Nodes(&mut self.model_characteristic),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceStatistic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            statistic_type: None,
            category: None,
            quantity: None,
            number_of_events: Prim::ABSENT,
            number_affected: Prim::ABSENT,
            sample_size: None,
            attribute_estimate: Vec::new(),
            model_characteristic: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceStatistic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceStatistic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceStatistic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Evidence.statistic.sampleSize` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceStatisticSampleSize {
    /// `Evidence.statistic.sampleSize.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.statistic.sampleSize.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.sampleSize.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.sampleSize.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Evidence.statistic.sampleSize.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.statistic.sampleSize.numberOfStudies`: unsignedInt, 0..1.
    pub number_of_studies: Prim<u32>,
    /// `Evidence.statistic.sampleSize.numberOfParticipants`: unsignedInt, 0..1.
    pub number_of_participants: Prim<u32>,
    /// `Evidence.statistic.sampleSize.knownDataCount`: unsignedInt, 0..1.
    pub known_data_count: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceStatisticSampleSize {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_STATISTIC_SAMPLE_SIZE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(!self.number_of_studies.is_absent()) << 5
            | u64::from(!self.number_of_participants.is_absent()) << 6
            | u64::from(!self.known_data_count.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Prim(&self.number_of_studies),
            6 => n::Place::Prim(&self.number_of_participants),
            7 => n::Place::Prim(&self.known_data_count),
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
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Prim(&mut self.number_of_studies),
            6 => n::Slot::Prim(&mut self.number_of_participants),
            7 => n::Slot::Prim(&mut self.known_data_count),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceStatisticSampleSize {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            number_of_studies: Prim::ABSENT,
            number_of_participants: Prim::ABSENT,
            known_data_count: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceStatisticSampleSize {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceStatisticSampleSize {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceStatisticSampleSize {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Evidence.statistic.attributeEstimate` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceStatisticAttributeEstimate {
    /// `Evidence.statistic.attributeEstimate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.statistic.attributeEstimate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.attributeEstimate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.attributeEstimate.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Evidence.statistic.attributeEstimate.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.statistic.attributeEstimate.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/attribute-estimate-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.attributeEstimate.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Evidence.statistic.attributeEstimate.level`: decimal, 0..1.
    pub level: Prim<Decimal>,
    /// `Evidence.statistic.attributeEstimate.range`: Range, 0..1.
    pub range: Option<Box<Range>>,
    /// `Evidence.statistic.attributeEstimate.attributeEstimate`: as `Evidence.statistic.attributeEstimate`, 0..*.
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceStatisticAttributeEstimate {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(self.r#type.is_some()) << 5
            | u64::from(self.quantity.is_some()) << 6
            | u64::from(!self.level.is_absent()) << 7
            | u64::from(self.range.is_some()) << 8
            | u64::from(!self.attribute_estimate.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Node(&self.r#type),
            6 => n::Place::Node(&self.quantity),
            7 => n::Place::Prim(&self.level),
            8 => n::Place::Node(&self.range),
            9 => n::Place::Nodes(&self.attribute_estimate),
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
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Node(&mut self.quantity),
            7 => n::Slot::Prim(&mut self.level),
            8 => n::Slot::Node(&mut self.range),
            9 => n::Slot::Nodes(&mut self.attribute_estimate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceStatisticAttributeEstimate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            r#type: None,
            quantity: None,
            level: Prim::ABSENT,
            range: None,
            attribute_estimate: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceStatisticAttributeEstimate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceStatisticAttributeEstimate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceStatisticAttributeEstimate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Evidence.statistic.modelCharacteristic` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceStatisticModelCharacteristic {
    /// `Evidence.statistic.modelCharacteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.statistic.modelCharacteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.code`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/statistic-model-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.modelCharacteristic.value`: Quantity, 0..1.
    pub value: Option<Box<Quantity>>,
    /// `Evidence.statistic.modelCharacteristic.variable`: [`EvidenceStatisticModelCharacteristicVariable`], 0..*.
    pub variable: Vec<EvidenceStatisticModelCharacteristicVariable>,
    /// `Evidence.statistic.modelCharacteristic.attributeEstimate`: as `Evidence.statistic.attributeEstimate`, 0..*.
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceStatisticModelCharacteristic {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.value.is_some()) << 4
            | u64::from(!self.variable.is_empty()) << 5
            | u64::from(!self.attribute_estimate.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.value),
            5 => n::Place::Nodes(&self.variable),
            6 => n::Place::Nodes(&self.attribute_estimate),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Node(&mut self.value),
            5 => n::Slot::Nodes(&mut self.variable),
            6 => n::Slot::Nodes(&mut self.attribute_estimate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceStatisticModelCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: None,
            variable: Vec::new(),
            attribute_estimate: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceStatisticModelCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceStatisticModelCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceStatisticModelCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Evidence.statistic.modelCharacteristic.variable` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceStatisticModelCharacteristicVariable {
    /// `Evidence.statistic.modelCharacteristic.variable.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.statistic.modelCharacteristic.variable.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.variable.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.variable.variableDefinition`: Reference(Group, EvidenceVariable), 1..1.
    pub variable_definition: Option<Box<Reference>>,
    /// `Evidence.statistic.modelCharacteristic.variable.handling`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/variable-handling>. Codes: `codes::EvidenceVariableHandling`.
    pub handling: Prim<String>,
    /// `Evidence.statistic.modelCharacteristic.variable.valueCategory`: CodeableConcept, 0..*.
    pub value_category: Vec<CodeableConcept>,
    /// `Evidence.statistic.modelCharacteristic.variable.valueQuantity`: Quantity, 0..*.
    pub value_quantity: Vec<Quantity>,
    /// `Evidence.statistic.modelCharacteristic.variable.valueRange`: Range, 0..*.
    pub value_range: Vec<Range>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceStatisticModelCharacteristicVariable {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.variable_definition.is_some()) << 3
            | u64::from(!self.handling.is_absent()) << 4
            | u64::from(!self.value_category.is_empty()) << 5
            | u64::from(!self.value_quantity.is_empty()) << 6
            | u64::from(!self.value_range.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.variable_definition),
            4 => n::Place::Prim(&self.handling),
            5 => n::Place::Nodes(&self.value_category),
            6 => n::Place::Nodes(&self.value_quantity),
            7 => n::Place::Nodes(&self.value_range),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.variable_definition),
            4 => n::Slot::Prim(&mut self.handling),
            5 => n::Slot::Nodes(&mut self.value_category),
            6 => n::Slot::Nodes(&mut self.value_quantity),
            7 => n::Slot::Nodes(&mut self.value_range),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceStatisticModelCharacteristicVariable {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            variable_definition: None,
            handling: Prim::ABSENT,
            value_category: Vec::new(),
            value_quantity: Vec::new(),
            value_range: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceStatisticModelCharacteristicVariable {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceStatisticModelCharacteristicVariable {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceStatisticModelCharacteristicVariable {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Evidence.certainty` of R4B.
///
/// See <https://hl7.org/fhir/R4B/evidence.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct EvidenceCertainty {
    /// `Evidence.certainty.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.certainty.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.certainty.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.certainty.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Evidence.certainty.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.certainty.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/certainty-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Evidence.certainty.rating`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/certainty-rating>.
    pub rating: Option<Box<CodeableConcept>>,
    /// `Evidence.certainty.rater`: string, 0..1.
    pub rater: Prim<String>,
    /// `Evidence.certainty.subcomponent`: as `Evidence.certainty`, 0..*.
    pub subcomponent: Vec<EvidenceCertainty>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EvidenceCertainty {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE_CERTAINTY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(self.r#type.is_some()) << 5
            | u64::from(self.rating.is_some()) << 6
            | u64::from(!self.rater.is_absent()) << 7
            | u64::from(!self.subcomponent.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Node(&self.r#type),
            6 => n::Place::Node(&self.rating),
            7 => n::Place::Prim(&self.rater),
            8 => n::Place::Nodes(&self.subcomponent),
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
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Node(&mut self.rating),
            7 => n::Slot::Prim(&mut self.rater),
            8 => n::Slot::Nodes(&mut self.subcomponent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EvidenceCertainty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            note: Vec::new(),
            r#type: None,
            rating: None,
            rater: Prim::ABSENT,
            subcomponent: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EvidenceCertainty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EvidenceCertainty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EvidenceCertainty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Evidence.citeAs[x]`.
#[derive(Clone)]
pub enum EvidenceCiteAs {
    /// Reference(Citation).
    Reference(n::Boxed<Reference>),
    /// markdown.
    Markdown(Prim<String>),
}

impl EvidenceCiteAs {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `markdown`.
    #[inline]
    pub fn as_markdown(&self) -> Option<&Prim<String>> { if let Self::Markdown(v) = self { Some(v) } else { None } }
}

impl n::Choice for EvidenceCiteAs {
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

impl PartialEq for EvidenceCiteAs {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for EvidenceCiteAs {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static EVIDENCE: TypeInfo = TypeInfo::new("Evidence", "Evidence", t::TypeKind::Resource, "DomainResource", 2, n::new::<Evidence>, &[
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
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"citeAs\":", &EVIDENCE_CITE_AS_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"assertion\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"variableDefinition\":", &EVIDENCE_VARIABLE_DEFINITION, 1, None, 0),
    FieldInfo::node(",\"synthesisType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/synthesis-type"),
    FieldInfo::node(",\"studyType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/study-type"),
    FieldInfo::node(",\"statistic\":", &EVIDENCE_STATISTIC, 0, None, 0),
    FieldInfo::node(",\"certainty\":", &EVIDENCE_CERTAINTY, 0, None, 0),
]);

static EVIDENCE_CITE_AS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"citeAsReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Citation"]),
    t::Alternative::new(",\"citeAsMarkdown\":", "markdown", t::ValueKind::Prim(t::PrimKind::Markdown), 2, &[]),
];

pub(crate) static EVIDENCE_VARIABLE_DEFINITION: TypeInfo = TypeInfo::new("EvidenceVariableDefinition", "Evidence.variableDefinition", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceVariableDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"variableRole\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/variable-role"),
    FieldInfo::node(",\"observed\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Group", "EvidenceVariable"]),
    FieldInfo::node(",\"intended\":", &REFERENCE, 0, Some(1), 0).targets(&["Group", "EvidenceVariable"]),
    FieldInfo::node(",\"directnessMatch\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/directness"),
]);

pub(crate) static EVIDENCE_STATISTIC: TypeInfo = TypeInfo::new("EvidenceStatistic", "Evidence.statistic", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceStatistic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"statisticType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/statistic-type"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"numberOfEvents\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"numberAffected\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::node(",\"sampleSize\":", &EVIDENCE_STATISTIC_SAMPLE_SIZE, 0, Some(1), 0),
    FieldInfo::node(",\"attributeEstimate\":", &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE, 0, None, 0),
    FieldInfo::node(",\"modelCharacteristic\":", &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC, 0, None, 0),
]);

pub(crate) static EVIDENCE_STATISTIC_SAMPLE_SIZE: TypeInfo = TypeInfo::new("EvidenceStatisticSampleSize", "Evidence.statistic.sampleSize", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceStatisticSampleSize>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::prim(",\"numberOfStudies\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"numberOfParticipants\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"knownDataCount\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
]);

pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE: TypeInfo = TypeInfo::new("EvidenceStatisticAttributeEstimate", "Evidence.statistic.attributeEstimate", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceStatisticAttributeEstimate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/attribute-estimate-type"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"level\":", t::PrimKind::Decimal, 0, Some(1), 0),
    FieldInfo::node(",\"range\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"attributeEstimate\":", &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE, 0, None, 0),
]);

pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC: TypeInfo = TypeInfo::new("EvidenceStatisticModelCharacteristic", "Evidence.statistic.modelCharacteristic", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceStatisticModelCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/statistic-model-code"),
    FieldInfo::node(",\"value\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"variable\":", &EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE, 0, None, 0),
    FieldInfo::node(",\"attributeEstimate\":", &EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE, 0, None, 0),
]);

pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE: TypeInfo = TypeInfo::new("EvidenceStatisticModelCharacteristicVariable", "Evidence.statistic.modelCharacteristic.variable", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceStatisticModelCharacteristicVariable>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"variableDefinition\":", &REFERENCE, 1, Some(1), 0).targets(&["Group", "EvidenceVariable"]),
    FieldInfo::prim(",\"handling\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/variable-handling"),
    FieldInfo::node(",\"valueCategory\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"valueQuantity\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"valueRange\":", &RANGE, 0, None, 0),
]);

pub(crate) static EVIDENCE_CERTAINTY: TypeInfo = TypeInfo::new("EvidenceCertainty", "Evidence.certainty", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EvidenceCertainty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/certainty-type"),
    FieldInfo::node(",\"rating\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/certainty-rating"),
    FieldInfo::prim(",\"rater\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"subcomponent\":", &EVIDENCE_CERTAINTY, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Evidence, EvidenceVariableDefinition, EvidenceStatistic, EvidenceStatisticSampleSize, EvidenceStatisticAttributeEstimate, EvidenceStatisticModelCharacteristic, EvidenceStatisticModelCharacteristicVariable, EvidenceCertainty);
