// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `GenomicStudy` and the types inside it.

/// The resource `GenomicStudy` of R5.
///
/// See <https://hl7.org/fhir/R5/genomicstudy.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct GenomicStudy {
    /// `GenomicStudy.id`: id, 0..1.
    pub id: Prim<String>,
    /// `GenomicStudy.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `GenomicStudy.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `GenomicStudy.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `GenomicStudy.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `GenomicStudy.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `GenomicStudy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GenomicStudy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `GenomicStudy.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/genomicstudy-status>. Codes: `codes::GenomicStudyStatus`. Modifier.
    pub status: Prim<String>,
    /// `GenomicStudy.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/genomicstudy-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `GenomicStudy.subject`: Reference(Patient, Group, Substance, BiologicallyDerivedProduct, NutritionProduct), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `GenomicStudy.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `GenomicStudy.startDate`: dateTime, 0..1.
    pub start_date: Prim<DateTime>,
    /// `GenomicStudy.basedOn`: Reference(ServiceRequest, Task), 0..*.
    pub based_on: Vec<Reference>,
    /// `GenomicStudy.referrer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub referrer: Option<Box<Reference>>,
    /// `GenomicStudy.interpreter`: Reference(Practitioner, PractitionerRole), 0..*.
    pub interpreter: Vec<Reference>,
    /// `GenomicStudy.reason`: CodeableReference(Condition, Observation), 0..*.
    pub reason: Vec<CodeableReference>,
    /// `GenomicStudy.instantiatesCanonical`: canonical(PlanDefinition), 0..1.
    pub instantiates_canonical: Prim<String>,
    /// `GenomicStudy.instantiatesUri`: uri, 0..1.
    pub instantiates_uri: Prim<String>,
    /// `GenomicStudy.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `GenomicStudy.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `GenomicStudy.analysis`: [`GenomicStudyAnalysis`], 0..*.
    pub analysis: Vec<GenomicStudyAnalysis>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GenomicStudy {
    fn info(&self) -> &'static TypeInfo { &GENOMIC_STUDY }
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
            | u64::from(!self.r#type.is_empty()) << 10
            | u64::from(self.subject.is_some()) << 11
            | u64::from(self.encounter.is_some()) << 12
            | u64::from(!self.start_date.is_absent()) << 13
            | u64::from(!self.based_on.is_empty()) << 14
            | u64::from(self.referrer.is_some()) << 15
            | u64::from(!self.interpreter.is_empty()) << 16
            | u64::from(!self.reason.is_empty()) << 17
            | u64::from(!self.instantiates_canonical.is_absent()) << 18
            | u64::from(!self.instantiates_uri.is_absent()) << 19
            | u64::from(!self.note.is_empty()) << 20
            | u64::from(!self.description.is_absent()) << 21
            | u64::from(!self.analysis.is_empty()) << 22;
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
            10 => n::Place::Nodes(&self.r#type),
            11 => n::Place::Node(&self.subject),
            12 => n::Place::Node(&self.encounter),
            13 => n::Place::Prim(&self.start_date),
            14 => n::Place::Nodes(&self.based_on),
            15 => n::Place::Node(&self.referrer),
            16 => n::Place::Nodes(&self.interpreter),
            17 => n::Place::Nodes(&self.reason),
            18 => n::Place::Prim(&self.instantiates_canonical),
            19 => n::Place::Prim(&self.instantiates_uri),
            20 => n::Place::Nodes(&self.note),
            21 => n::Place::Prim(&self.description),
            22 => n::Place::Nodes(&self.analysis),
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
            10 => n::Slot::Nodes(&mut self.r#type),
            11 => n::Slot::Node(&mut self.subject),
            12 => n::Slot::Node(&mut self.encounter),
            13 => n::Slot::Prim(&mut self.start_date),
            14 => n::Slot::Nodes(&mut self.based_on),
            15 => n::Slot::Node(&mut self.referrer),
            16 => n::Slot::Nodes(&mut self.interpreter),
            17 => n::Slot::Nodes(&mut self.reason),
            18 => n::Slot::Prim(&mut self.instantiates_canonical),
            19 => n::Slot::Prim(&mut self.instantiates_uri),
            20 => n::Slot::Nodes(&mut self.note),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Nodes(&mut self.analysis),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GenomicStudy {
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
            r#type: Vec::new(),
            subject: None,
            encounter: None,
            start_date: Prim::ABSENT,
            based_on: Vec::new(),
            referrer: None,
            interpreter: Vec::new(),
            reason: Vec::new(),
            instantiates_canonical: Prim::ABSENT,
            instantiates_uri: Prim::ABSENT,
            note: Vec::new(),
            description: Prim::ABSENT,
            analysis: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GenomicStudy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GenomicStudy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GenomicStudy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GenomicStudy.analysis` of R5.
///
/// See <https://hl7.org/fhir/R5/genomicstudy.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct GenomicStudyAnalysis {
    /// `GenomicStudy.analysis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GenomicStudy.analysis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `GenomicStudy.analysis.methodType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/genomicstudy-methodtype>.
    pub method_type: Vec<CodeableConcept>,
    /// `GenomicStudy.analysis.changeType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/genomicstudy-changetype>.
    pub change_type: Vec<CodeableConcept>,
    /// `GenomicStudy.analysis.genomeBuild`: CodeableConcept, 0..1. Binding: extensible, <http://loinc.org/vs/LL1040-6>.
    pub genome_build: Option<Box<CodeableConcept>>,
    /// `GenomicStudy.analysis.instantiatesCanonical`: canonical(PlanDefinition, ActivityDefinition), 0..1.
    pub instantiates_canonical: Prim<String>,
    /// `GenomicStudy.analysis.instantiatesUri`: uri, 0..1.
    pub instantiates_uri: Prim<String>,
    /// `GenomicStudy.analysis.title`: string, 0..1.
    pub title: Prim<String>,
    /// `GenomicStudy.analysis.focus`: Reference(Resource), 0..*.
    pub focus: Vec<Reference>,
    /// `GenomicStudy.analysis.specimen`: Reference(Specimen), 0..*.
    pub specimen: Vec<Reference>,
    /// `GenomicStudy.analysis.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `GenomicStudy.analysis.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `GenomicStudy.analysis.protocolPerformed`: Reference(Procedure, Task), 0..1.
    pub protocol_performed: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.regionsStudied`: Reference(DocumentReference, Observation), 0..*.
    pub regions_studied: Vec<Reference>,
    /// `GenomicStudy.analysis.regionsCalled`: Reference(DocumentReference, Observation), 0..*.
    pub regions_called: Vec<Reference>,
    /// `GenomicStudy.analysis.input`: [`GenomicStudyAnalysisInput`], 0..*.
    pub input: Vec<GenomicStudyAnalysisInput>,
    /// `GenomicStudy.analysis.output`: [`GenomicStudyAnalysisOutput`], 0..*.
    pub output: Vec<GenomicStudyAnalysisOutput>,
    /// `GenomicStudy.analysis.performer`: [`GenomicStudyAnalysisPerformer`], 0..*.
    pub performer: Vec<GenomicStudyAnalysisPerformer>,
    /// `GenomicStudy.analysis.device`: [`GenomicStudyAnalysisDevice`], 0..*.
    pub device: Vec<GenomicStudyAnalysisDevice>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GenomicStudyAnalysis {
    fn info(&self) -> &'static TypeInfo { &GENOMIC_STUDY_ANALYSIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(!self.method_type.is_empty()) << 4
            | u64::from(!self.change_type.is_empty()) << 5
            | u64::from(self.genome_build.is_some()) << 6
            | u64::from(!self.instantiates_canonical.is_absent()) << 7
            | u64::from(!self.instantiates_uri.is_absent()) << 8
            | u64::from(!self.title.is_absent()) << 9
            | u64::from(!self.focus.is_empty()) << 10
            | u64::from(!self.specimen.is_empty()) << 11
            | u64::from(!self.date.is_absent()) << 12
            | u64::from(!self.note.is_empty()) << 13
            | u64::from(self.protocol_performed.is_some()) << 14
            | u64::from(!self.regions_studied.is_empty()) << 15
            | u64::from(!self.regions_called.is_empty()) << 16
            | u64::from(!self.input.is_empty()) << 17
            | u64::from(!self.output.is_empty()) << 18
            | u64::from(!self.performer.is_empty()) << 19
            | u64::from(!self.device.is_empty()) << 20;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Nodes(&self.method_type),
            5 => n::Place::Nodes(&self.change_type),
            6 => n::Place::Node(&self.genome_build),
            7 => n::Place::Prim(&self.instantiates_canonical),
            8 => n::Place::Prim(&self.instantiates_uri),
            9 => n::Place::Prim(&self.title),
            10 => n::Place::Nodes(&self.focus),
            11 => n::Place::Nodes(&self.specimen),
            12 => n::Place::Prim(&self.date),
            13 => n::Place::Nodes(&self.note),
            14 => n::Place::Node(&self.protocol_performed),
            15 => n::Place::Nodes(&self.regions_studied),
            16 => n::Place::Nodes(&self.regions_called),
            17 => n::Place::Nodes(&self.input),
            18 => n::Place::Nodes(&self.output),
            19 => n::Place::Nodes(&self.performer),
            20 => n::Place::Nodes(&self.device),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Nodes(&mut self.method_type),
            5 => n::Slot::Nodes(&mut self.change_type),
            6 => n::Slot::Node(&mut self.genome_build),
            7 => n::Slot::Prim(&mut self.instantiates_canonical),
            8 => n::Slot::Prim(&mut self.instantiates_uri),
            9 => n::Slot::Prim(&mut self.title),
            10 => n::Slot::Nodes(&mut self.focus),
            11 => n::Slot::Nodes(&mut self.specimen),
            12 => n::Slot::Prim(&mut self.date),
            13 => n::Slot::Nodes(&mut self.note),
            14 => n::Slot::Node(&mut self.protocol_performed),
            15 => n::Slot::Nodes(&mut self.regions_studied),
            16 => n::Slot::Nodes(&mut self.regions_called),
            17 => n::Slot::Nodes(&mut self.input),
            18 => n::Slot::Nodes(&mut self.output),
            19 => n::Slot::Nodes(&mut self.performer),
            20 => n::Slot::Nodes(&mut self.device),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GenomicStudyAnalysis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            method_type: Vec::new(),
            change_type: Vec::new(),
            genome_build: None,
            instantiates_canonical: Prim::ABSENT,
            instantiates_uri: Prim::ABSENT,
            title: Prim::ABSENT,
            focus: Vec::new(),
            specimen: Vec::new(),
            date: Prim::ABSENT,
            note: Vec::new(),
            protocol_performed: None,
            regions_studied: Vec::new(),
            regions_called: Vec::new(),
            input: Vec::new(),
            output: Vec::new(),
            performer: Vec::new(),
            device: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GenomicStudyAnalysis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GenomicStudyAnalysis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GenomicStudyAnalysis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GenomicStudy.analysis.input` of R5.
///
/// See <https://hl7.org/fhir/R5/genomicstudy.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct GenomicStudyAnalysisInput {
    /// `GenomicStudy.analysis.input.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GenomicStudy.analysis.input.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.input.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.input.file`: Reference(DocumentReference), 0..1.
    pub file: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.input.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/genomicstudy-dataformat>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `GenomicStudy.analysis.input.generatedBy[x]`: Identifier or Reference(GenomicStudy), 0..1.
    pub generated_by: Option<GenomicStudyAnalysisInputGeneratedBy>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GenomicStudyAnalysisInput {
    fn info(&self) -> &'static TypeInfo { &GENOMIC_STUDY_ANALYSIS_INPUT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.file.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.generated_by.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.file),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Choice(&self.generated_by),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.file),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Choice(&mut self.generated_by),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GenomicStudyAnalysisInput {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            file: None,
            r#type: None,
            generated_by: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GenomicStudyAnalysisInput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GenomicStudyAnalysisInput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GenomicStudyAnalysisInput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GenomicStudy.analysis.output` of R5.
///
/// See <https://hl7.org/fhir/R5/genomicstudy.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct GenomicStudyAnalysisOutput {
    /// `GenomicStudy.analysis.output.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GenomicStudy.analysis.output.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.output.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.output.file`: Reference(DocumentReference), 0..1.
    pub file: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.output.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/genomicstudy-dataformat>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GenomicStudyAnalysisOutput {
    fn info(&self) -> &'static TypeInfo { &GENOMIC_STUDY_ANALYSIS_OUTPUT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.file.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.file),
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
            3 => n::Slot::Node(&mut self.file),
            4 => n::Slot::Node(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GenomicStudyAnalysisOutput {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            file: None,
            r#type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GenomicStudyAnalysisOutput {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GenomicStudyAnalysisOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GenomicStudyAnalysisOutput {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GenomicStudy.analysis.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/genomicstudy.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct GenomicStudyAnalysisPerformer {
    /// `GenomicStudy.analysis.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GenomicStudy.analysis.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.performer.actor`: Reference(Practitioner, PractitionerRole, Organization, Device), 0..1.
    pub actor: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.performer.role`: CodeableConcept, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GenomicStudyAnalysisPerformer {
    fn info(&self) -> &'static TypeInfo { &GENOMIC_STUDY_ANALYSIS_PERFORMER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.actor.is_some()) << 3
            | u64::from(self.role.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.actor),
            4 => n::Place::Node(&self.role),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.actor),
            4 => n::Slot::Node(&mut self.role),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GenomicStudyAnalysisPerformer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            actor: None,
            role: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GenomicStudyAnalysisPerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GenomicStudyAnalysisPerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GenomicStudyAnalysisPerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `GenomicStudy.analysis.device` of R5.
///
/// See <https://hl7.org/fhir/R5/genomicstudy.html>.
/// Compiled by the feature `r5-diagnostics`.
pub struct GenomicStudyAnalysisDevice {
    /// `GenomicStudy.analysis.device.id`: string, 0..1.
    pub id: Prim<String>,
    /// `GenomicStudy.analysis.device.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.device.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.device.device`: Reference(Device), 0..1.
    pub device: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.device.function`: CodeableConcept, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for GenomicStudyAnalysisDevice {
    fn info(&self) -> &'static TypeInfo { &GENOMIC_STUDY_ANALYSIS_DEVICE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.device.is_some()) << 3
            | u64::from(self.function.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.device),
            4 => n::Place::Node(&self.function),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.device),
            4 => n::Slot::Node(&mut self.function),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for GenomicStudyAnalysisDevice {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            device: None,
            function: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for GenomicStudyAnalysisDevice {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for GenomicStudyAnalysisDevice {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for GenomicStudyAnalysisDevice {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `GenomicStudy.analysis.input.generatedBy[x]`.
#[derive(Clone)]
pub enum GenomicStudyAnalysisInputGeneratedBy {
    /// Identifier.
    Identifier(n::Boxed<Identifier>),
    /// Reference(GenomicStudy).
    Reference(n::Boxed<Reference>),
}

impl GenomicStudyAnalysisInputGeneratedBy {
    /// The value, when it is `Identifier`.
    #[inline]
    pub fn as_identifier(&self) -> Option<&Identifier> { if let Self::Identifier(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for GenomicStudyAnalysisInputGeneratedBy {
    fn index(&self) -> usize {
        match self {
            Self::Identifier(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Identifier(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Identifier(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Identifier(n::Boxed { node: (IDENTIFIER.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for GenomicStudyAnalysisInputGeneratedBy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for GenomicStudyAnalysisInputGeneratedBy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static GENOMIC_STUDY: TypeInfo = TypeInfo::new("GenomicStudy", "GenomicStudy", t::TypeKind::Resource, "DomainResource", 4, n::new::<GenomicStudy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/genomicstudy-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/genomicstudy-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Substance", "BiologicallyDerivedProduct", "NutritionProduct"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"startDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest", "Task"]),
    FieldInfo::node(",\"referrer\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"interpreter\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition", "Observation"]),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["PlanDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"analysis\":", &GENOMIC_STUDY_ANALYSIS, 0, None, 0),
]);

pub(crate) static GENOMIC_STUDY_ANALYSIS: TypeInfo = TypeInfo::new("GenomicStudyAnalysis", "GenomicStudy.analysis", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GenomicStudyAnalysis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"methodType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/genomicstudy-methodtype"),
    FieldInfo::node(",\"changeType\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/genomicstudy-changetype"),
    FieldInfo::node(",\"genomeBuild\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://loinc.org/vs/LL1040-6"),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["PlanDefinition", "ActivityDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Specimen"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"protocolPerformed\":", &REFERENCE, 0, Some(1), 0).targets(&["Procedure", "Task"]),
    FieldInfo::node(",\"regionsStudied\":", &REFERENCE, 0, None, 0).targets(&["DocumentReference", "Observation"]),
    FieldInfo::node(",\"regionsCalled\":", &REFERENCE, 0, None, 0).targets(&["DocumentReference", "Observation"]),
    FieldInfo::node(",\"input\":", &GENOMIC_STUDY_ANALYSIS_INPUT, 0, None, 0),
    FieldInfo::node(",\"output\":", &GENOMIC_STUDY_ANALYSIS_OUTPUT, 0, None, 0),
    FieldInfo::node(",\"performer\":", &GENOMIC_STUDY_ANALYSIS_PERFORMER, 0, None, 0),
    FieldInfo::node(",\"device\":", &GENOMIC_STUDY_ANALYSIS_DEVICE, 0, None, 0),
]);

pub(crate) static GENOMIC_STUDY_ANALYSIS_INPUT: TypeInfo = TypeInfo::new("GenomicStudyAnalysisInput", "GenomicStudy.analysis.input", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GenomicStudyAnalysisInput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"file\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/genomicstudy-dataformat"),
    FieldInfo::choice(",\"generatedBy\":", &GENOMIC_STUDY_ANALYSIS_INPUT_GENERATED_BY_TYPES, 0, Some(1), 0),
]);

static GENOMIC_STUDY_ANALYSIS_INPUT_GENERATED_BY_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"generatedByIdentifier\":", "Identifier", t::ValueKind::Node(&IDENTIFIER), 4, &[]),
    t::Alternative::new(",\"generatedByReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["GenomicStudy"]),
];

pub(crate) static GENOMIC_STUDY_ANALYSIS_OUTPUT: TypeInfo = TypeInfo::new("GenomicStudyAnalysisOutput", "GenomicStudy.analysis.output", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GenomicStudyAnalysisOutput>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"file\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/genomicstudy-dataformat"),
]);

pub(crate) static GENOMIC_STUDY_ANALYSIS_PERFORMER: TypeInfo = TypeInfo::new("GenomicStudyAnalysisPerformer", "GenomicStudy.analysis.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GenomicStudyAnalysisPerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Device"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
]);

pub(crate) static GENOMIC_STUDY_ANALYSIS_DEVICE: TypeInfo = TypeInfo::new("GenomicStudyAnalysisDevice", "GenomicStudy.analysis.device", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<GenomicStudyAnalysisDevice>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), 0).targets(&["Device"]),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(GenomicStudy, GenomicStudyAnalysis, GenomicStudyAnalysisInput, GenomicStudyAnalysisOutput, GenomicStudyAnalysisPerformer, GenomicStudyAnalysisDevice);
