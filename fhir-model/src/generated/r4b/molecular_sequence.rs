// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MolecularSequence` and the types inside it.

/// The resource `MolecularSequence` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequence {
    /// `MolecularSequence.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MolecularSequence.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MolecularSequence.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MolecularSequence.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MolecularSequence.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MolecularSequence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MolecularSequence.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/sequence-type>. Codes: `codes::SequenceType`.
    pub r#type: Prim<String>,
    /// `MolecularSequence.coordinateSystem`: integer, 1..1.
    pub coordinate_system: Prim<i32>,
    /// `MolecularSequence.patient`: Reference(Patient), 0..1.
    pub patient: Option<Box<Reference>>,
    /// `MolecularSequence.specimen`: Reference(Specimen), 0..1.
    pub specimen: Option<Box<Reference>>,
    /// `MolecularSequence.device`: Reference(Device), 0..1.
    pub device: Option<Box<Reference>>,
    /// `MolecularSequence.performer`: Reference(Organization), 0..1.
    pub performer: Option<Box<Reference>>,
    /// `MolecularSequence.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MolecularSequence.referenceSeq`: [`MolecularSequenceReferenceSeq`], 0..1.
    pub reference_seq: Option<Box<MolecularSequenceReferenceSeq>>,
    /// `MolecularSequence.variant`: [`MolecularSequenceVariant`], 0..*.
    pub variant: Vec<MolecularSequenceVariant>,
    /// `MolecularSequence.observedSeq`: string, 0..1.
    pub observed_seq: Prim<String>,
    /// `MolecularSequence.quality`: [`MolecularSequenceQuality`], 0..*.
    pub quality: Vec<MolecularSequenceQuality>,
    /// `MolecularSequence.readCoverage`: integer, 0..1.
    pub read_coverage: Prim<i32>,
    /// `MolecularSequence.repository`: [`MolecularSequenceRepository`], 0..*.
    pub repository: Vec<MolecularSequenceRepository>,
    /// `MolecularSequence.pointer`: Reference(MolecularSequence), 0..*.
    pub pointer: Vec<Reference>,
    /// `MolecularSequence.structureVariant`: [`MolecularSequenceStructureVariant`], 0..*.
    pub structure_variant: Vec<MolecularSequenceStructureVariant>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequence {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE }
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
            | u64::from(!self.r#type.is_absent()) << 9
            | u64::from(!self.coordinate_system.is_absent()) << 10
            | u64::from(self.patient.is_some()) << 11
            | u64::from(self.specimen.is_some()) << 12
            | u64::from(self.device.is_some()) << 13
            | u64::from(self.performer.is_some()) << 14
            | u64::from(self.quantity.is_some()) << 15
            | u64::from(self.reference_seq.is_some()) << 16
            | u64::from(!self.variant.is_empty()) << 17
            | u64::from(!self.observed_seq.is_absent()) << 18
            | u64::from(!self.quality.is_empty()) << 19
            | u64::from(!self.read_coverage.is_absent()) << 20
            | u64::from(!self.repository.is_empty()) << 21
            | u64::from(!self.pointer.is_empty()) << 22
            | u64::from(!self.structure_variant.is_empty()) << 23;
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
            9 => n::Place::Prim(&self.r#type),
            10 => n::Place::Prim(&self.coordinate_system),
            11 => n::Place::Node(&self.patient),
            12 => n::Place::Node(&self.specimen),
            13 => n::Place::Node(&self.device),
            14 => n::Place::Node(&self.performer),
            15 => n::Place::Node(&self.quantity),
            16 => n::Place::Node(&self.reference_seq),
            17 => n::Place::Nodes(&self.variant),
            18 => n::Place::Prim(&self.observed_seq),
            19 => n::Place::Nodes(&self.quality),
            20 => n::Place::Prim(&self.read_coverage),
            21 => n::Place::Nodes(&self.repository),
            22 => n::Place::Nodes(&self.pointer),
            23 => n::Place::Nodes(&self.structure_variant),
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
            9 => n::Slot::Prim(&mut self.r#type),
            10 => n::Slot::Prim(&mut self.coordinate_system),
            11 => n::Slot::Node(&mut self.patient),
            12 => n::Slot::Node(&mut self.specimen),
            13 => n::Slot::Node(&mut self.device),
            14 => n::Slot::Node(&mut self.performer),
            15 => n::Slot::Node(&mut self.quantity),
            16 => n::Slot::Node(&mut self.reference_seq),
            17 => n::Slot::Nodes(&mut self.variant),
            18 => n::Slot::Prim(&mut self.observed_seq),
            19 => n::Slot::Nodes(&mut self.quality),
            20 => n::Slot::Prim(&mut self.read_coverage),
            21 => n::Slot::Nodes(&mut self.repository),
            22 => n::Slot::Nodes(&mut self.pointer),
            23 => n::Slot::Nodes(&mut self.structure_variant),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequence {
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
            r#type: Prim::ABSENT,
            coordinate_system: Prim::ABSENT,
            patient: None,
            specimen: None,
            device: None,
            performer: None,
            quantity: None,
            reference_seq: None,
            variant: Vec::new(),
            observed_seq: Prim::ABSENT,
            quality: Vec::new(),
            read_coverage: Prim::ABSENT,
            repository: Vec::new(),
            pointer: Vec::new(),
            structure_variant: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequence {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.referenceSeq` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceReferenceSeq {
    /// `MolecularSequence.referenceSeq.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.referenceSeq.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.referenceSeq.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.referenceSeq.chromosome`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/chromosome-human>.
    pub chromosome: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.referenceSeq.genomeBuild`: string, 0..1.
    pub genome_build: Prim<String>,
    /// `MolecularSequence.referenceSeq.orientation`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/orientation-type>. Codes: `codes::OrientationType`.
    pub orientation: Prim<String>,
    /// `MolecularSequence.referenceSeq.referenceSeqId`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/sequence-referenceSeq>.
    pub reference_seq_id: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.referenceSeq.referenceSeqPointer`: Reference(MolecularSequence), 0..1.
    pub reference_seq_pointer: Option<Box<Reference>>,
    /// `MolecularSequence.referenceSeq.referenceSeqString`: string, 0..1.
    pub reference_seq_string: Prim<String>,
    /// `MolecularSequence.referenceSeq.strand`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/strand-type>. Codes: `codes::StrandType`.
    pub strand: Prim<String>,
    /// `MolecularSequence.referenceSeq.windowStart`: integer, 0..1.
    pub window_start: Prim<i32>,
    /// `MolecularSequence.referenceSeq.windowEnd`: integer, 0..1.
    pub window_end: Prim<i32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceReferenceSeq {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_REFERENCE_SEQ }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.chromosome.is_some()) << 3
            | u64::from(!self.genome_build.is_absent()) << 4
            | u64::from(!self.orientation.is_absent()) << 5
            | u64::from(self.reference_seq_id.is_some()) << 6
            | u64::from(self.reference_seq_pointer.is_some()) << 7
            | u64::from(!self.reference_seq_string.is_absent()) << 8
            | u64::from(!self.strand.is_absent()) << 9
            | u64::from(!self.window_start.is_absent()) << 10
            | u64::from(!self.window_end.is_absent()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.chromosome),
            4 => n::Place::Prim(&self.genome_build),
            5 => n::Place::Prim(&self.orientation),
            6 => n::Place::Node(&self.reference_seq_id),
            7 => n::Place::Node(&self.reference_seq_pointer),
            8 => n::Place::Prim(&self.reference_seq_string),
            9 => n::Place::Prim(&self.strand),
            10 => n::Place::Prim(&self.window_start),
            11 => n::Place::Prim(&self.window_end),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.chromosome),
            4 => n::Slot::Prim(&mut self.genome_build),
            5 => n::Slot::Prim(&mut self.orientation),
            6 => n::Slot::Node(&mut self.reference_seq_id),
            7 => n::Slot::Node(&mut self.reference_seq_pointer),
            8 => n::Slot::Prim(&mut self.reference_seq_string),
            9 => n::Slot::Prim(&mut self.strand),
            10 => n::Slot::Prim(&mut self.window_start),
            11 => n::Slot::Prim(&mut self.window_end),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceReferenceSeq {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            chromosome: None,
            genome_build: Prim::ABSENT,
            orientation: Prim::ABSENT,
            reference_seq_id: None,
            reference_seq_pointer: None,
            reference_seq_string: Prim::ABSENT,
            strand: Prim::ABSENT,
            window_start: Prim::ABSENT,
            window_end: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceReferenceSeq {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceReferenceSeq {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceReferenceSeq {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.variant` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceVariant {
    /// `MolecularSequence.variant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.variant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.variant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.variant.start`: integer, 0..1.
    pub start: Prim<i32>,
    /// `MolecularSequence.variant.end`: integer, 0..1.
    pub end: Prim<i32>,
    /// `MolecularSequence.variant.observedAllele`: string, 0..1.
    pub observed_allele: Prim<String>,
    /// `MolecularSequence.variant.referenceAllele`: string, 0..1.
    pub reference_allele: Prim<String>,
    /// `MolecularSequence.variant.cigar`: string, 0..1.
    pub cigar: Prim<String>,
    /// `MolecularSequence.variant.variantPointer`: Reference(Observation), 0..1.
    pub variant_pointer: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceVariant {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_VARIANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.start.is_absent()) << 3
            | u64::from(!self.end.is_absent()) << 4
            | u64::from(!self.observed_allele.is_absent()) << 5
            | u64::from(!self.reference_allele.is_absent()) << 6
            | u64::from(!self.cigar.is_absent()) << 7
            | u64::from(self.variant_pointer.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.start),
            4 => n::Place::Prim(&self.end),
            5 => n::Place::Prim(&self.observed_allele),
            6 => n::Place::Prim(&self.reference_allele),
            7 => n::Place::Prim(&self.cigar),
            8 => n::Place::Node(&self.variant_pointer),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.start),
            4 => n::Slot::Prim(&mut self.end),
            5 => n::Slot::Prim(&mut self.observed_allele),
            6 => n::Slot::Prim(&mut self.reference_allele),
            7 => n::Slot::Prim(&mut self.cigar),
            8 => n::Slot::Node(&mut self.variant_pointer),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceVariant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            observed_allele: Prim::ABSENT,
            reference_allele: Prim::ABSENT,
            cigar: Prim::ABSENT,
            variant_pointer: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceVariant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceVariant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceVariant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.quality` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceQuality {
    /// `MolecularSequence.quality.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.quality.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.quality.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.quality.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/quality-type>. Codes: `codes::QualityType`.
    pub r#type: Prim<String>,
    /// `MolecularSequence.quality.standardSequence`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence>.
    pub standard_sequence: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.quality.start`: integer, 0..1.
    pub start: Prim<i32>,
    /// `MolecularSequence.quality.end`: integer, 0..1.
    pub end: Prim<i32>,
    /// `MolecularSequence.quality.score`: Quantity, 0..1.
    pub score: Option<Box<Quantity>>,
    /// `MolecularSequence.quality.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/sequence-quality-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.quality.truthTP`: decimal, 0..1.
    pub truth_tp: Prim<Decimal>,
    /// `MolecularSequence.quality.queryTP`: decimal, 0..1.
    pub query_tp: Prim<Decimal>,
    /// `MolecularSequence.quality.truthFN`: decimal, 0..1.
    pub truth_fn: Prim<Decimal>,
    /// `MolecularSequence.quality.queryFP`: decimal, 0..1.
    pub query_fp: Prim<Decimal>,
    /// `MolecularSequence.quality.gtFP`: decimal, 0..1.
    pub gt_fp: Prim<Decimal>,
    /// `MolecularSequence.quality.precision`: decimal, 0..1.
    pub precision: Prim<Decimal>,
    /// `MolecularSequence.quality.recall`: decimal, 0..1.
    pub recall: Prim<Decimal>,
    /// `MolecularSequence.quality.fScore`: decimal, 0..1.
    pub f_score: Prim<Decimal>,
    /// `MolecularSequence.quality.roc`: [`MolecularSequenceQualityRoc`], 0..1.
    pub roc: Option<Box<MolecularSequenceQualityRoc>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceQuality {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_QUALITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.standard_sequence.is_some()) << 4
            | u64::from(!self.start.is_absent()) << 5
            | u64::from(!self.end.is_absent()) << 6
            | u64::from(self.score.is_some()) << 7
            | u64::from(self.method.is_some()) << 8
            | u64::from(!self.truth_tp.is_absent()) << 9
            | u64::from(!self.query_tp.is_absent()) << 10
            | u64::from(!self.truth_fn.is_absent()) << 11
            | u64::from(!self.query_fp.is_absent()) << 12
            | u64::from(!self.gt_fp.is_absent()) << 13
            | u64::from(!self.precision.is_absent()) << 14
            | u64::from(!self.recall.is_absent()) << 15
            | u64::from(!self.f_score.is_absent()) << 16
            | u64::from(self.roc.is_some()) << 17;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.standard_sequence),
            5 => n::Place::Prim(&self.start),
            6 => n::Place::Prim(&self.end),
            7 => n::Place::Node(&self.score),
            8 => n::Place::Node(&self.method),
            9 => n::Place::Prim(&self.truth_tp),
            10 => n::Place::Prim(&self.query_tp),
            11 => n::Place::Prim(&self.truth_fn),
            12 => n::Place::Prim(&self.query_fp),
            13 => n::Place::Prim(&self.gt_fp),
            14 => n::Place::Prim(&self.precision),
            15 => n::Place::Prim(&self.recall),
            16 => n::Place::Prim(&self.f_score),
            17 => n::Place::Node(&self.roc),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Node(&mut self.standard_sequence),
            5 => n::Slot::Prim(&mut self.start),
            6 => n::Slot::Prim(&mut self.end),
            7 => n::Slot::Node(&mut self.score),
            8 => n::Slot::Node(&mut self.method),
            9 => n::Slot::Prim(&mut self.truth_tp),
            10 => n::Slot::Prim(&mut self.query_tp),
            11 => n::Slot::Prim(&mut self.truth_fn),
            12 => n::Slot::Prim(&mut self.query_fp),
            13 => n::Slot::Prim(&mut self.gt_fp),
            14 => n::Slot::Prim(&mut self.precision),
            15 => n::Slot::Prim(&mut self.recall),
            16 => n::Slot::Prim(&mut self.f_score),
            17 => n::Slot::Node(&mut self.roc),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceQuality {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            standard_sequence: None,
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            score: None,
            method: None,
            truth_tp: Prim::ABSENT,
            query_tp: Prim::ABSENT,
            truth_fn: Prim::ABSENT,
            query_fp: Prim::ABSENT,
            gt_fp: Prim::ABSENT,
            precision: Prim::ABSENT,
            recall: Prim::ABSENT,
            f_score: Prim::ABSENT,
            roc: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceQuality {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceQuality {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceQuality {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.quality.roc` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceQualityRoc {
    /// `MolecularSequence.quality.roc.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.quality.roc.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.quality.roc.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.quality.roc.score`: integer, 0..*.
    pub score: Vec<Prim<i32>>,
    /// `MolecularSequence.quality.roc.numTP`: integer, 0..*.
    pub num_tp: Vec<Prim<i32>>,
    /// `MolecularSequence.quality.roc.numFP`: integer, 0..*.
    pub num_fp: Vec<Prim<i32>>,
    /// `MolecularSequence.quality.roc.numFN`: integer, 0..*.
    pub num_fn: Vec<Prim<i32>>,
    /// `MolecularSequence.quality.roc.precision`: decimal, 0..*.
    pub precision: Vec<Prim<Decimal>>,
    /// `MolecularSequence.quality.roc.sensitivity`: decimal, 0..*.
    pub sensitivity: Vec<Prim<Decimal>>,
    /// `MolecularSequence.quality.roc.fMeasure`: decimal, 0..*.
    pub f_measure: Vec<Prim<Decimal>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceQualityRoc {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_QUALITY_ROC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.score.is_empty()) << 3
            | u64::from(!self.num_tp.is_empty()) << 4
            | u64::from(!self.num_fp.is_empty()) << 5
            | u64::from(!self.num_fn.is_empty()) << 6
            | u64::from(!self.precision.is_empty()) << 7
            | u64::from(!self.sensitivity.is_empty()) << 8
            | u64::from(!self.f_measure.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.score),
            4 => n::Place::Prims(&self.num_tp),
            5 => n::Place::Prims(&self.num_fp),
            6 => n::Place::Prims(&self.num_fn),
            7 => n::Place::Prims(&self.precision),
            8 => n::Place::Prims(&self.sensitivity),
            9 => n::Place::Prims(&self.f_measure),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.score),
            4 => n::Slot::Prims(&mut self.num_tp),
            5 => n::Slot::Prims(&mut self.num_fp),
            6 => n::Slot::Prims(&mut self.num_fn),
            7 => n::Slot::Prims(&mut self.precision),
            8 => n::Slot::Prims(&mut self.sensitivity),
            9 => n::Slot::Prims(&mut self.f_measure),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceQualityRoc {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            score: Vec::new(),
            num_tp: Vec::new(),
            num_fp: Vec::new(),
            num_fn: Vec::new(),
            precision: Vec::new(),
            sensitivity: Vec::new(),
            f_measure: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceQualityRoc {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceQualityRoc {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceQualityRoc {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.repository` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceRepository {
    /// `MolecularSequence.repository.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.repository.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.repository.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.repository.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/repository-type>. Codes: `codes::RepositoryType`.
    pub r#type: Prim<String>,
    /// `MolecularSequence.repository.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `MolecularSequence.repository.name`: string, 0..1.
    pub name: Prim<String>,
    /// `MolecularSequence.repository.datasetId`: string, 0..1.
    pub dataset_id: Prim<String>,
    /// `MolecularSequence.repository.variantsetId`: string, 0..1.
    pub variantset_id: Prim<String>,
    /// `MolecularSequence.repository.readsetId`: string, 0..1.
    pub readset_id: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceRepository {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_REPOSITORY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.url.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.dataset_id.is_absent()) << 6
            | u64::from(!self.variantset_id.is_absent()) << 7
            | u64::from(!self.readset_id.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.url),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.dataset_id),
            7 => n::Place::Prim(&self.variantset_id),
            8 => n::Place::Prim(&self.readset_id),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.url),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.dataset_id),
            7 => n::Slot::Prim(&mut self.variantset_id),
            8 => n::Slot::Prim(&mut self.readset_id),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceRepository {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            url: Prim::ABSENT,
            name: Prim::ABSENT,
            dataset_id: Prim::ABSENT,
            variantset_id: Prim::ABSENT,
            readset_id: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceRepository {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceRepository {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceRepository {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.structureVariant` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceStructureVariant {
    /// `MolecularSequence.structureVariant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.structureVariant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.variantType`: CodeableConcept, 0..1. Binding: required, <http://loinc.org/vs/LL379-9>.
    pub variant_type: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.structureVariant.exact`: boolean, 0..1.
    pub exact: Prim<bool>,
    /// `MolecularSequence.structureVariant.length`: integer, 0..1.
    pub length: Prim<i32>,
    /// `MolecularSequence.structureVariant.outer`: [`MolecularSequenceStructureVariantOuter`], 0..1.
    pub outer: Option<Box<MolecularSequenceStructureVariantOuter>>,
    /// `MolecularSequence.structureVariant.inner`: [`MolecularSequenceStructureVariantInner`], 0..1.
    pub inner: Option<Box<MolecularSequenceStructureVariantInner>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceStructureVariant {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.variant_type.is_some()) << 3
            | u64::from(!self.exact.is_absent()) << 4
            | u64::from(!self.length.is_absent()) << 5
            | u64::from(self.outer.is_some()) << 6
            | u64::from(self.inner.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.variant_type),
            4 => n::Place::Prim(&self.exact),
            5 => n::Place::Prim(&self.length),
            6 => n::Place::Node(&self.outer),
            7 => n::Place::Node(&self.inner),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.variant_type),
            4 => n::Slot::Prim(&mut self.exact),
            5 => n::Slot::Prim(&mut self.length),
            6 => n::Slot::Node(&mut self.outer),
            7 => n::Slot::Node(&mut self.inner),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceStructureVariant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            variant_type: None,
            exact: Prim::ABSENT,
            length: Prim::ABSENT,
            outer: None,
            inner: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceStructureVariant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceStructureVariant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceStructureVariant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.structureVariant.outer` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceStructureVariantOuter {
    /// `MolecularSequence.structureVariant.outer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.structureVariant.outer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.outer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.outer.start`: integer, 0..1.
    pub start: Prim<i32>,
    /// `MolecularSequence.structureVariant.outer.end`: integer, 0..1.
    pub end: Prim<i32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceStructureVariantOuter {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.start.is_absent()) << 3
            | u64::from(!self.end.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.start),
            4 => n::Place::Prim(&self.end),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.start),
            4 => n::Slot::Prim(&mut self.end),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceStructureVariantOuter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceStructureVariantOuter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceStructureVariantOuter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceStructureVariantOuter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MolecularSequence.structureVariant.inner` of R4B.
///
/// See <https://hl7.org/fhir/R4B/molecularsequence.html>.
/// Compiled by the feature `r4b-diagnostics`.
pub struct MolecularSequenceStructureVariantInner {
    /// `MolecularSequence.structureVariant.inner.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MolecularSequence.structureVariant.inner.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.inner.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.inner.start`: integer, 0..1.
    pub start: Prim<i32>,
    /// `MolecularSequence.structureVariant.inner.end`: integer, 0..1.
    pub end: Prim<i32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MolecularSequenceStructureVariantInner {
    fn info(&self) -> &'static TypeInfo { &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.start.is_absent()) << 3
            | u64::from(!self.end.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.start),
            4 => n::Place::Prim(&self.end),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.start),
            4 => n::Slot::Prim(&mut self.end),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MolecularSequenceStructureVariantInner {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MolecularSequenceStructureVariantInner {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MolecularSequenceStructureVariantInner {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MolecularSequenceStructureVariantInner {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MOLECULAR_SEQUENCE: TypeInfo = TypeInfo::new("MolecularSequence", "MolecularSequence", t::TypeKind::Resource, "DomainResource", 2, n::new::<MolecularSequence>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/sequence-type"),
    FieldInfo::prim(",\"coordinateSystem\":", t::PrimKind::Integer, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"patient\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Specimen"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"referenceSeq\":", &MOLECULAR_SEQUENCE_REFERENCE_SEQ, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"variant\":", &MOLECULAR_SEQUENCE_VARIANT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"observedSeq\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"quality\":", &MOLECULAR_SEQUENCE_QUALITY, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"readCoverage\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"repository\":", &MOLECULAR_SEQUENCE_REPOSITORY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"pointer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MolecularSequence"]),
    FieldInfo::node(",\"structureVariant\":", &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT, 0, None, t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_REFERENCE_SEQ: TypeInfo = TypeInfo::new("MolecularSequenceReferenceSeq", "MolecularSequence.referenceSeq", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceReferenceSeq>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"chromosome\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/chromosome-human"),
    FieldInfo::prim(",\"genomeBuild\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"orientation\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/orientation-type"),
    FieldInfo::node(",\"referenceSeqId\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/sequence-referenceSeq"),
    FieldInfo::node(",\"referenceSeqPointer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["MolecularSequence"]),
    FieldInfo::prim(",\"referenceSeqString\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"strand\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/strand-type"),
    FieldInfo::prim(",\"windowStart\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"windowEnd\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_VARIANT: TypeInfo = TypeInfo::new("MolecularSequenceVariant", "MolecularSequence.variant", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceVariant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"start\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"observedAllele\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"referenceAllele\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"cigar\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"variantPointer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Observation"]),
]);

pub(crate) static MOLECULAR_SEQUENCE_QUALITY: TypeInfo = TypeInfo::new("MolecularSequenceQuality", "MolecularSequence.quality", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceQuality>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/quality-type"),
    FieldInfo::node(",\"standardSequence\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence"),
    FieldInfo::prim(",\"start\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"score\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/sequence-quality-method"),
    FieldInfo::prim(",\"truthTP\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"queryTP\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"truthFN\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"queryFP\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"gtFP\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"precision\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recall\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"fScore\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"roc\":", &MOLECULAR_SEQUENCE_QUALITY_ROC, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_QUALITY_ROC: TypeInfo = TypeInfo::new("MolecularSequenceQualityRoc", "MolecularSequence.quality.roc", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceQualityRoc>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"score\":", t::PrimKind::Integer, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"numTP\":", t::PrimKind::Integer, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"numFP\":", t::PrimKind::Integer, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"numFN\":", t::PrimKind::Integer, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"precision\":", t::PrimKind::Decimal, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"sensitivity\":", t::PrimKind::Decimal, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"fMeasure\":", t::PrimKind::Decimal, 0, None, t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_REPOSITORY: TypeInfo = TypeInfo::new("MolecularSequenceRepository", "MolecularSequence.repository", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceRepository>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/repository-type"),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"datasetId\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"variantsetId\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"readsetId\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT: TypeInfo = TypeInfo::new("MolecularSequenceStructureVariant", "MolecularSequence.structureVariant", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceStructureVariant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"variantType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://loinc.org/vs/LL379-9"),
    FieldInfo::prim(",\"exact\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"length\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"outer\":", &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"inner\":", &MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER: TypeInfo = TypeInfo::new("MolecularSequenceStructureVariantOuter", "MolecularSequence.structureVariant.outer", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceStructureVariantOuter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"start\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER: TypeInfo = TypeInfo::new("MolecularSequenceStructureVariantInner", "MolecularSequence.structureVariant.inner", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MolecularSequenceStructureVariantInner>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"start\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MolecularSequence, MolecularSequenceReferenceSeq, MolecularSequenceVariant, MolecularSequenceQuality, MolecularSequenceQualityRoc, MolecularSequenceRepository, MolecularSequenceStructureVariant, MolecularSequenceStructureVariantOuter, MolecularSequenceStructureVariantInner);
