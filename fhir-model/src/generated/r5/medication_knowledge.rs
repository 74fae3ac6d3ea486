// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationKnowledge` and the types inside it.

/// The resource `MedicationKnowledge` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledge {
    /// `MedicationKnowledge.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationKnowledge.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationKnowledge.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `MedicationKnowledge.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicationKnowledge.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicationKnowledge.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationKnowledge.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/medicationknowledge-status>. Codes: `codes::MedicationKnowledgeStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationKnowledge.author`: Reference(Organization), 0..1.
    pub author: Option<Box<Reference>>,
    /// `MedicationKnowledge.intendedJurisdiction`: CodeableConcept, 0..*.
    pub intended_jurisdiction: Vec<CodeableConcept>,
    /// `MedicationKnowledge.name`: string, 0..*.
    pub name: Vec<Prim<String>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge`: [`MedicationKnowledgeRelatedMedicationKnowledge`], 0..*.
    pub related_medication_knowledge: Vec<MedicationKnowledgeRelatedMedicationKnowledge>,
    /// `MedicationKnowledge.associatedMedication`: Reference(Medication), 0..*.
    pub associated_medication: Vec<Reference>,
    /// `MedicationKnowledge.productType`: CodeableConcept, 0..*.
    pub product_type: Vec<CodeableConcept>,
    /// `MedicationKnowledge.monograph`: [`MedicationKnowledgeMonograph`], 0..*.
    pub monograph: Vec<MedicationKnowledgeMonograph>,
    /// `MedicationKnowledge.preparationInstruction`: markdown, 0..1.
    pub preparation_instruction: Prim<String>,
    /// `MedicationKnowledge.cost`: [`MedicationKnowledgeCost`], 0..*.
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.monitoringProgram`: [`MedicationKnowledgeMonitoringProgram`], 0..*.
    pub monitoring_program: Vec<MedicationKnowledgeMonitoringProgram>,
    /// `MedicationKnowledge.indicationGuideline`: [`MedicationKnowledgeIndicationGuideline`], 0..*.
    pub indication_guideline: Vec<MedicationKnowledgeIndicationGuideline>,
    /// `MedicationKnowledge.medicineClassification`: [`MedicationKnowledgeMedicineClassification`], 0..*.
    pub medicine_classification: Vec<MedicationKnowledgeMedicineClassification>,
    /// `MedicationKnowledge.packaging`: [`MedicationKnowledgePackaging`], 0..*.
    pub packaging: Vec<MedicationKnowledgePackaging>,
    /// `MedicationKnowledge.clinicalUseIssue`: Reference(ClinicalUseDefinition), 0..*.
    pub clinical_use_issue: Vec<Reference>,
    /// `MedicationKnowledge.storageGuideline`: [`MedicationKnowledgeStorageGuideline`], 0..*.
    pub storage_guideline: Vec<MedicationKnowledgeStorageGuideline>,
    /// `MedicationKnowledge.regulatory`: [`MedicationKnowledgeRegulatory`], 0..*.
    pub regulatory: Vec<MedicationKnowledgeRegulatory>,
    /// `MedicationKnowledge.definitional`: [`MedicationKnowledgeDefinitional`], 0..1.
    pub definitional: Option<Box<MedicationKnowledgeDefinitional>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledge {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE }
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
            | u64::from(self.code.is_some()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.author.is_some()) << 11
            | u64::from(!self.intended_jurisdiction.is_empty()) << 12
            | u64::from(!self.name.is_empty()) << 13
            | u64::from(!self.related_medication_knowledge.is_empty()) << 14
            | u64::from(!self.associated_medication.is_empty()) << 15
            | u64::from(!self.product_type.is_empty()) << 16
            | u64::from(!self.monograph.is_empty()) << 17
            | u64::from(!self.preparation_instruction.is_absent()) << 18
            | u64::from(!self.cost.is_empty()) << 19
            | u64::from(!self.monitoring_program.is_empty()) << 20
            | u64::from(!self.indication_guideline.is_empty()) << 21
            | u64::from(!self.medicine_classification.is_empty()) << 22
            | u64::from(!self.packaging.is_empty()) << 23
            | u64::from(!self.clinical_use_issue.is_empty()) << 24
            | u64::from(!self.storage_guideline.is_empty()) << 25
            | u64::from(!self.regulatory.is_empty()) << 26
            | u64::from(self.definitional.is_some()) << 27;
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
            9 => n::Place::Node(&self.code),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.author),
            12 => n::Place::Nodes(&self.intended_jurisdiction),
            13 => n::Place::Prims(&self.name),
            14 => n::Place::Nodes(&self.related_medication_knowledge),
            15 => n::Place::Nodes(&self.associated_medication),
            16 => n::Place::Nodes(&self.product_type),
            17 => n::Place::Nodes(&self.monograph),
            18 => n::Place::Prim(&self.preparation_instruction),
            19 => n::Place::Nodes(&self.cost),
            20 => n::Place::Nodes(&self.monitoring_program),
            21 => n::Place::Nodes(&self.indication_guideline),
            22 => n::Place::Nodes(&self.medicine_classification),
            23 => n::Place::Nodes(&self.packaging),
            24 => n::Place::Nodes(&self.clinical_use_issue),
            25 => n::Place::Nodes(&self.storage_guideline),
            26 => n::Place::Nodes(&self.regulatory),
            27 => n::Place::Node(&self.definitional),
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
            9 => n::Slot::Node(&mut self.code),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.author),
            12 => n::Slot::Nodes(&mut self.intended_jurisdiction),
            13 => n::Slot::Prims(&mut self.name),
            14 => n::Slot::Nodes(&mut self.related_medication_knowledge),
            15 => n::Slot::Nodes(&mut self.associated_medication),
            16 => n::Slot::Nodes(&mut self.product_type),
            17 => n::Slot::Nodes(&mut self.monograph),
            18 => n::Slot::Prim(&mut self.preparation_instruction),
            19 => n::Slot::Nodes(&mut self.cost),
            20 => n::Slot::Nodes(&mut self.monitoring_program),
            21 => n::Slot::Nodes(&mut self.indication_guideline),
            22 => n::Slot::Nodes(&mut self.medicine_classification),
            23 => n::Slot::Nodes(&mut self.packaging),
            24 => n::Slot::Nodes(&mut self.clinical_use_issue),
            25 => n::Slot::Nodes(&mut self.storage_guideline),
            26 => n::Slot::Nodes(&mut self.regulatory),
            27 => n::Slot::Node(&mut self.definitional),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledge {
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
            code: None,
            status: Prim::ABSENT,
            author: None,
            intended_jurisdiction: Vec::new(),
            name: Vec::new(),
            related_medication_knowledge: Vec::new(),
            associated_medication: Vec::new(),
            product_type: Vec::new(),
            monograph: Vec::new(),
            preparation_instruction: Prim::ABSENT,
            cost: Vec::new(),
            monitoring_program: Vec::new(),
            indication_guideline: Vec::new(),
            medicine_classification: Vec::new(),
            packaging: Vec::new(),
            clinical_use_issue: Vec::new(),
            storage_guideline: Vec::new(),
            regulatory: Vec::new(),
            definitional: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledge {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledge {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledge {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.relatedMedicationKnowledge` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeRelatedMedicationKnowledge {
    /// `MedicationKnowledge.relatedMedicationKnowledge.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.reference`: Reference(MedicationKnowledge), 1..*.
    pub reference: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeRelatedMedicationKnowledge {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.reference.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.reference),
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
            4 => n::Slot::Nodes(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeRelatedMedicationKnowledge {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            reference: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeRelatedMedicationKnowledge {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeRelatedMedicationKnowledge {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeRelatedMedicationKnowledge {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.monograph` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeMonograph {
    /// `MedicationKnowledge.monograph.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.monograph.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.monograph.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.monograph.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.monograph.source`: Reference(DocumentReference), 0..1.
    pub source: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeMonograph {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_MONOGRAPH }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.source.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.source),
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
            4 => n::Slot::Node(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeMonograph {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            source: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeMonograph {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeMonograph {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeMonograph {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.cost` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeCost {
    /// `MedicationKnowledge.cost.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.cost.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.cost.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.cost.effectiveDate`: Period, 0..*.
    pub effective_date: Vec<Period>,
    /// `MedicationKnowledge.cost.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.cost.source`: string, 0..1.
    pub source: Prim<String>,
    /// `MedicationKnowledge.cost.cost[x]`: Money or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-cost-category>.
    pub cost: Option<MedicationKnowledgeCostCost>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeCost {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_COST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.effective_date.is_empty()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.source.is_absent()) << 5
            | u64::from(self.cost.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.effective_date),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Prim(&self.source),
            6 => n::Place::Choice(&self.cost),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.effective_date),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.source),
            6 => n::Slot::Choice(&mut self.cost),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeCost {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            effective_date: Vec::new(),
            r#type: None,
            source: Prim::ABSENT,
            cost: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeCost {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeCost {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeCost {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.monitoringProgram` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeMonitoringProgram {
    /// `MedicationKnowledge.monitoringProgram.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.monitoringProgram.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.monitoringProgram.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.monitoringProgram.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.monitoringProgram.name`: string, 0..1.
    pub name: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeMonitoringProgram {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.name.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.name),
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
            4 => n::Slot::Prim(&mut self.name),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeMonitoringProgram {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            name: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeMonitoringProgram {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeMonitoringProgram {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeMonitoringProgram {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.indicationGuideline` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeIndicationGuideline {
    /// `MedicationKnowledge.indicationGuideline.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.indicationGuideline.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.indication`: CodeableReference(ClinicalUseDefinition), 0..*.
    pub indication: Vec<CodeableReference>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline`: [`MedicationKnowledgeIndicationGuidelineDosingGuideline`], 0..*.
    pub dosing_guideline: Vec<MedicationKnowledgeIndicationGuidelineDosingGuideline>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeIndicationGuideline {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.indication.is_empty()) << 3
            | u64::from(!self.dosing_guideline.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.indication),
            4 => n::Place::Nodes(&self.dosing_guideline),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.indication),
            4 => n::Slot::Nodes(&mut self.dosing_guideline),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeIndicationGuideline {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            indication: Vec::new(),
            dosing_guideline: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeIndicationGuideline {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeIndicationGuideline {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeIndicationGuideline {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.indicationGuideline.dosingGuideline` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeIndicationGuidelineDosingGuideline {
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.treatmentIntent`: CodeableConcept, 0..1.
    pub treatment_intent: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage`: [`MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage`], 0..*.
    pub dosage: Vec<MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.administrationTreatment`: CodeableConcept, 0..1.
    pub administration_treatment: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic`: [`MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic`], 0..*.
    pub patient_characteristic: Vec<MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeIndicationGuidelineDosingGuideline {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.treatment_intent.is_some()) << 3
            | u64::from(!self.dosage.is_empty()) << 4
            | u64::from(self.administration_treatment.is_some()) << 5
            | u64::from(!self.patient_characteristic.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.treatment_intent),
            4 => n::Place::Nodes(&self.dosage),
            5 => n::Place::Node(&self.administration_treatment),
            6 => n::Place::Nodes(&self.patient_characteristic),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.treatment_intent),
            4 => n::Slot::Nodes(&mut self.dosage),
            5 => n::Slot::Node(&mut self.administration_treatment),
            6 => n::Slot::Nodes(&mut self.patient_characteristic),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeIndicationGuidelineDosingGuideline {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            treatment_intent: None,
            dosage: Vec::new(),
            administration_treatment: None,
            patient_characteristic: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeIndicationGuidelineDosingGuideline {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeIndicationGuidelineDosingGuideline {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeIndicationGuidelineDosingGuideline {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.dosage`: Dosage, 1..*.
    pub dosage: Vec<Dosage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.dosage.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.dosage),
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
            4 => n::Slot::Nodes(&mut self.dosage),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            dosage: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.value[x]`: CodeableConcept or Quantity or Range, 0..1.
    pub value: Option<MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.medicineClassification` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeMedicineClassification {
    /// `MedicationKnowledge.medicineClassification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.medicineClassification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.medicineClassification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.medicineClassification.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.medicineClassification.source[x]`: string or uri, 0..1.
    pub source: Option<MedicationKnowledgeMedicineClassificationSource>,
    /// `MedicationKnowledge.medicineClassification.classification`: CodeableConcept, 0..*.
    pub classification: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeMedicineClassification {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.source.is_some()) << 4
            | u64::from(!self.classification.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.source),
            5 => n::Place::Nodes(&self.classification),
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
            4 => n::Slot::Choice(&mut self.source),
            5 => n::Slot::Nodes(&mut self.classification),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeMedicineClassification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            source: None,
            classification: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeMedicineClassification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeMedicineClassification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeMedicineClassification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.packaging` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgePackaging {
    /// `MedicationKnowledge.packaging.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.packaging.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.packaging.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.packaging.cost`: as `MedicationKnowledge.cost`, 0..*.
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.packaging.packagedProduct`: Reference(PackagedProductDefinition), 0..1.
    pub packaged_product: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgePackaging {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_PACKAGING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.cost.is_empty()) << 3
            | u64::from(self.packaged_product.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.cost),
            4 => n::Place::Node(&self.packaged_product),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.cost),
            4 => n::Slot::Node(&mut self.packaged_product),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgePackaging {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            cost: Vec::new(),
            packaged_product: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgePackaging {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgePackaging {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgePackaging {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.storageGuideline` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeStorageGuideline {
    /// `MedicationKnowledge.storageGuideline.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.storageGuideline.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.reference`: uri, 0..1.
    pub reference: Prim<String>,
    /// `MedicationKnowledge.storageGuideline.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationKnowledge.storageGuideline.stabilityDuration`: Duration, 0..1.
    pub stability_duration: Option<Box<Duration>>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting`: [`MedicationKnowledgeStorageGuidelineEnvironmentalSetting`], 0..*.
    pub environmental_setting: Vec<MedicationKnowledgeStorageGuidelineEnvironmentalSetting>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeStorageGuideline {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.reference.is_absent()) << 3
            | u64::from(!self.note.is_empty()) << 4
            | u64::from(self.stability_duration.is_some()) << 5
            | u64::from(!self.environmental_setting.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.reference),
            4 => n::Place::Nodes(&self.note),
            5 => n::Place::Node(&self.stability_duration),
            6 => n::Place::Nodes(&self.environmental_setting),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.reference),
            4 => n::Slot::Nodes(&mut self.note),
            5 => n::Slot::Node(&mut self.stability_duration),
            6 => n::Slot::Nodes(&mut self.environmental_setting),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeStorageGuideline {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: Prim::ABSENT,
            note: Vec::new(),
            stability_duration: None,
            environmental_setting: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeStorageGuideline {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeStorageGuideline {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeStorageGuideline {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.storageGuideline.environmentalSetting` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.value[x]`: Quantity or Range or CodeableConcept, 1..1.
    pub value: Option<MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.regulatory` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeRegulatory {
    /// `MedicationKnowledge.regulatory.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.regulatory.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.regulatoryAuthority`: Reference(Organization), 1..1.
    pub regulatory_authority: Option<Box<Reference>>,
    /// `MedicationKnowledge.regulatory.substitution`: [`MedicationKnowledgeRegulatorySubstitution`], 0..*.
    pub substitution: Vec<MedicationKnowledgeRegulatorySubstitution>,
    /// `MedicationKnowledge.regulatory.schedule`: CodeableConcept, 0..*.
    pub schedule: Vec<CodeableConcept>,
    /// `MedicationKnowledge.regulatory.maxDispense`: [`MedicationKnowledgeRegulatoryMaxDispense`], 0..1.
    pub max_dispense: Option<Box<MedicationKnowledgeRegulatoryMaxDispense>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeRegulatory {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_REGULATORY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.regulatory_authority.is_some()) << 3
            | u64::from(!self.substitution.is_empty()) << 4
            | u64::from(!self.schedule.is_empty()) << 5
            | u64::from(self.max_dispense.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.regulatory_authority),
            4 => n::Place::Nodes(&self.substitution),
            5 => n::Place::Nodes(&self.schedule),
            6 => n::Place::Node(&self.max_dispense),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.regulatory_authority),
            4 => n::Slot::Nodes(&mut self.substitution),
            5 => n::Slot::Nodes(&mut self.schedule),
            6 => n::Slot::Node(&mut self.max_dispense),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeRegulatory {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            regulatory_authority: None,
            substitution: Vec::new(),
            schedule: Vec::new(),
            max_dispense: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeRegulatory {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeRegulatory {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeRegulatory {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.regulatory.substitution` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeRegulatorySubstitution {
    /// `MedicationKnowledge.regulatory.substitution.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.regulatory.substitution.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.substitution.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.substitution.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.regulatory.substitution.allowed`: boolean, 1..1.
    pub allowed: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeRegulatorySubstitution {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.allowed.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.allowed),
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
            4 => n::Slot::Prim(&mut self.allowed),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeRegulatorySubstitution {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            allowed: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeRegulatorySubstitution {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeRegulatorySubstitution {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeRegulatorySubstitution {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.regulatory.maxDispense` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeRegulatoryMaxDispense {
    /// `MedicationKnowledge.regulatory.maxDispense.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.regulatory.maxDispense.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.maxDispense.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.maxDispense.quantity`: Quantity, 1..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationKnowledge.regulatory.maxDispense.period`: Duration, 0..1.
    pub period: Option<Box<Duration>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeRegulatoryMaxDispense {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.quantity.is_some()) << 3
            | u64::from(self.period.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.quantity),
            4 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.quantity),
            4 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeRegulatoryMaxDispense {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            quantity: None,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeRegulatoryMaxDispense {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeRegulatoryMaxDispense {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeRegulatoryMaxDispense {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.definitional` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeDefinitional {
    /// `MedicationKnowledge.definitional.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.definitional.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.definition`: Reference(MedicinalProductDefinition), 0..*.
    pub definition: Vec<Reference>,
    /// `MedicationKnowledge.definitional.doseForm`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-form-codes>.
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.definitional.intendedRoute`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub intended_route: Vec<CodeableConcept>,
    /// `MedicationKnowledge.definitional.ingredient`: [`MedicationKnowledgeDefinitionalIngredient`], 0..*.
    pub ingredient: Vec<MedicationKnowledgeDefinitionalIngredient>,
    /// `MedicationKnowledge.definitional.drugCharacteristic`: [`MedicationKnowledgeDefinitionalDrugCharacteristic`], 0..*.
    pub drug_characteristic: Vec<MedicationKnowledgeDefinitionalDrugCharacteristic>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeDefinitional {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_DEFINITIONAL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.definition.is_empty()) << 3
            | u64::from(self.dose_form.is_some()) << 4
            | u64::from(!self.intended_route.is_empty()) << 5
            | u64::from(!self.ingredient.is_empty()) << 6
            | u64::from(!self.drug_characteristic.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.definition),
            4 => n::Place::Node(&self.dose_form),
            5 => n::Place::Nodes(&self.intended_route),
            6 => n::Place::Nodes(&self.ingredient),
            7 => n::Place::Nodes(&self.drug_characteristic),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.definition),
            4 => n::Slot::Node(&mut self.dose_form),
            5 => n::Slot::Nodes(&mut self.intended_route),
            6 => n::Slot::Nodes(&mut self.ingredient),
            7 => n::Slot::Nodes(&mut self.drug_characteristic),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeDefinitional {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            definition: Vec::new(),
            dose_form: None,
            intended_route: Vec::new(),
            ingredient: Vec::new(),
            drug_characteristic: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeDefinitional {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeDefinitional {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeDefinitional {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.definitional.ingredient` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeDefinitionalIngredient {
    /// `MedicationKnowledge.definitional.ingredient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.definitional.ingredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.ingredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.ingredient.item`: CodeableReference(Substance), 1..1.
    pub item: Option<Box<CodeableReference>>,
    /// `MedicationKnowledge.definitional.ingredient.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-RoleClassIngredientEntity>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.definitional.ingredient.strength[x]`: Ratio or CodeableConcept or Quantity, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-ingredientstrength>.
    pub strength: Option<MedicationKnowledgeDefinitionalIngredientStrength>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeDefinitionalIngredient {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.strength.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.item),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Choice(&self.strength),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.item),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Choice(&mut self.strength),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeDefinitionalIngredient {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            r#type: None,
            strength: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeDefinitionalIngredient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeDefinitionalIngredient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeDefinitionalIngredient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.definitional.drugCharacteristic` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationknowledge.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationKnowledgeDefinitionalDrugCharacteristic {
    /// `MedicationKnowledge.definitional.drugCharacteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.value[x]`: CodeableConcept or string or Quantity or base64Binary or Attachment, 0..1.
    pub value: Option<MedicationKnowledgeDefinitionalDrugCharacteristicValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeDefinitionalDrugCharacteristic {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeDefinitionalDrugCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeDefinitionalDrugCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeDefinitionalDrugCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeDefinitionalDrugCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicationKnowledge.cost.cost[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeCostCost {
    /// Money.
    Money(n::Boxed<Money>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl MedicationKnowledgeCostCost {
    /// The value, when it is `Money`.
    #[inline]
    pub fn as_money(&self) -> Option<&Money> { if let Self::Money(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeCostCost {
    fn index(&self) -> usize {
        match self {
            Self::Money(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Money(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Money(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Money(n::Boxed { node: (MONEY.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeCostCost {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeCostCost {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.value[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
}

impl MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.medicineClassification.source[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeMedicineClassificationSource {
    /// string.
    String(Prim<String>),
    /// uri.
    Uri(Prim<String>),
}

impl MedicationKnowledgeMedicineClassificationSource {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
}

impl n::Choice for MedicationKnowledgeMedicineClassificationSource {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Uri(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Uri(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Uri(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Uri(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeMedicineClassificationSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeMedicineClassificationSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.storageGuideline.environmentalSetting.value[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::CodeableConcept(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.definitional.ingredient.strength[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeDefinitionalIngredientStrength {
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl MedicationKnowledgeDefinitionalIngredientStrength {
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeDefinitionalIngredientStrength {
    fn index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::Quantity(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeDefinitionalIngredientStrength {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeDefinitionalIngredientStrength {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.definitional.drugCharacteristic.value[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeDefinitionalDrugCharacteristicValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// base64Binary.
    Base64Binary(Prim<String>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl MedicationKnowledgeDefinitionalDrugCharacteristicValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `base64Binary`.
    #[inline]
    pub fn as_base64_binary(&self) -> Option<&Prim<String>> { if let Self::Base64Binary(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeDefinitionalDrugCharacteristicValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::String(_) => 1,
            Self::Quantity(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Attachment(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Base64Binary(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Base64Binary(Default::default()),
            4 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeDefinitionalDrugCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeDefinitionalDrugCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION_KNOWLEDGE: TypeInfo = TypeInfo::new("MedicationKnowledge", "MedicationKnowledge", t::TypeKind::Resource, "DomainResource", 4, n::new::<MedicationKnowledge>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medicationknowledge-status"),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"intendedJurisdiction\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatedMedicationKnowledge\":", &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE, 0, None, 0),
    FieldInfo::node(",\"associatedMedication\":", &REFERENCE, 0, None, 0).targets(&["Medication"]),
    FieldInfo::node(",\"productType\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"monograph\":", &MEDICATION_KNOWLEDGE_MONOGRAPH, 0, None, 0),
    FieldInfo::prim(",\"preparationInstruction\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"cost\":", &MEDICATION_KNOWLEDGE_COST, 0, None, 0),
    FieldInfo::node(",\"monitoringProgram\":", &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM, 0, None, t::SUMMARY),
    FieldInfo::node(",\"indicationGuideline\":", &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE, 0, None, 0),
    FieldInfo::node(",\"medicineClassification\":", &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION, 0, None, 0),
    FieldInfo::node(",\"packaging\":", &MEDICATION_KNOWLEDGE_PACKAGING, 0, None, 0),
    FieldInfo::node(",\"clinicalUseIssue\":", &REFERENCE, 0, None, 0).targets(&["ClinicalUseDefinition"]),
    FieldInfo::node(",\"storageGuideline\":", &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE, 0, None, 0),
    FieldInfo::node(",\"regulatory\":", &MEDICATION_KNOWLEDGE_REGULATORY, 0, None, 0),
    FieldInfo::node(",\"definitional\":", &MEDICATION_KNOWLEDGE_DEFINITIONAL, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE: TypeInfo = TypeInfo::new("MedicationKnowledgeRelatedMedicationKnowledge", "MedicationKnowledge.relatedMedicationKnowledge", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeRelatedMedicationKnowledge>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, None, 0).targets(&["MedicationKnowledge"]),
]);

pub(crate) static MEDICATION_KNOWLEDGE_MONOGRAPH: TypeInfo = TypeInfo::new("MedicationKnowledgeMonograph", "MedicationKnowledge.monograph", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeMonograph>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), 0).targets(&["DocumentReference"]),
]);

pub(crate) static MEDICATION_KNOWLEDGE_COST: TypeInfo = TypeInfo::new("MedicationKnowledgeCost", "MedicationKnowledge.cost", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeCost>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"effectiveDate\":", &PERIOD, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"source\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::choice(",\"cost\":", &MEDICATION_KNOWLEDGE_COST_COST_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-cost-category"),
]);

static MEDICATION_KNOWLEDGE_COST_COST_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"costMoney\":", "Money", t::ValueKind::Node(&MONEY), 4, &[]),
    t::Alternative::new(",\"costCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static MEDICATION_KNOWLEDGE_MONITORING_PROGRAM: TypeInfo = TypeInfo::new("MedicationKnowledgeMonitoringProgram", "MedicationKnowledge.monitoringProgram", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeMonitoringProgram>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE: TypeInfo = TypeInfo::new("MedicationKnowledgeIndicationGuideline", "MedicationKnowledge.indicationGuideline", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeIndicationGuideline>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"indication\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["ClinicalUseDefinition"]),
    FieldInfo::node(",\"dosingGuideline\":", &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE, 0, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE: TypeInfo = TypeInfo::new("MedicationKnowledgeIndicationGuidelineDosingGuideline", "MedicationKnowledge.indicationGuideline.dosingGuideline", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeIndicationGuidelineDosingGuideline>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"treatmentIntent\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"dosage\":", &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE, 0, None, 0),
    FieldInfo::node(",\"administrationTreatment\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"patientCharacteristic\":", &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC, 0, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE: TypeInfo = TypeInfo::new("MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage", "MedicationKnowledge.indicationGuideline.dosingGuideline.dosage", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"dosage\":", &DOSAGE, 1, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC: TypeInfo = TypeInfo::new("MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic", "MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC_VALUE_TYPES, 0, Some(1), 0),
]);

static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
];

pub(crate) static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION: TypeInfo = TypeInfo::new("MedicationKnowledgeMedicineClassification", "MedicationKnowledge.medicineClassification", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeMedicineClassification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"source\":", &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_SOURCE_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_SOURCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"sourceString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"sourceUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
];

pub(crate) static MEDICATION_KNOWLEDGE_PACKAGING: TypeInfo = TypeInfo::new("MedicationKnowledgePackaging", "MedicationKnowledge.packaging", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgePackaging>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"cost\":", &MEDICATION_KNOWLEDGE_COST, 0, None, 0),
    FieldInfo::node(",\"packagedProduct\":", &REFERENCE, 0, Some(1), 0).targets(&["PackagedProductDefinition"]),
]);

pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE: TypeInfo = TypeInfo::new("MedicationKnowledgeStorageGuideline", "MedicationKnowledge.storageGuideline", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeStorageGuideline>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"stabilityDuration\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"environmentalSetting\":", &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING, 0, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING: TypeInfo = TypeInfo::new("MedicationKnowledgeStorageGuidelineEnvironmentalSetting", "MedicationKnowledge.storageGuideline.environmentalSetting", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeStorageGuidelineEnvironmentalSetting>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING_VALUE_TYPES, 1, Some(1), 0),
]);

static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING_VALUE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY: TypeInfo = TypeInfo::new("MedicationKnowledgeRegulatory", "MedicationKnowledge.regulatory", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeRegulatory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"regulatoryAuthority\":", &REFERENCE, 1, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"substitution\":", &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION, 0, None, 0),
    FieldInfo::node(",\"schedule\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"maxDispense\":", &MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION: TypeInfo = TypeInfo::new("MedicationKnowledgeRegulatorySubstitution", "MedicationKnowledge.regulatory.substitution", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeRegulatorySubstitution>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"allowed\":", t::PrimKind::Boolean, 1, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE: TypeInfo = TypeInfo::new("MedicationKnowledgeRegulatoryMaxDispense", "MedicationKnowledge.regulatory.maxDispense", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeRegulatoryMaxDispense>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 1, Some(1), 0),
    FieldInfo::node(",\"period\":", &DURATION, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL: TypeInfo = TypeInfo::new("MedicationKnowledgeDefinitional", "MedicationKnowledge.definitional", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeDefinitional>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"definition\":", &REFERENCE, 0, None, 0).targets(&["MedicinalProductDefinition"]),
    FieldInfo::node(",\"doseForm\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-form-codes"),
    FieldInfo::node(",\"intendedRoute\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::node(",\"ingredient\":", &MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"drugCharacteristic\":", &MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC, 0, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT: TypeInfo = TypeInfo::new("MedicationKnowledgeDefinitionalIngredient", "MedicationKnowledge.definitional.ingredient", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeDefinitionalIngredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Substance"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-RoleClassIngredientEntity"),
    FieldInfo::choice(",\"strength\":", &MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT_STRENGTH_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-ingredientstrength"),
]);

static MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT_STRENGTH_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"strengthRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"strengthCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"strengthQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC: TypeInfo = TypeInfo::new("MedicationKnowledgeDefinitionalDrugCharacteristic", "MedicationKnowledge.definitional.drugCharacteristic", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationKnowledgeDefinitionalDrugCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic"),
    FieldInfo::choice(",\"value\":", &MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC_VALUE_TYPES, 0, Some(1), 0),
]);

static MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationKnowledge, MedicationKnowledgeRelatedMedicationKnowledge, MedicationKnowledgeMonograph, MedicationKnowledgeCost, MedicationKnowledgeMonitoringProgram, MedicationKnowledgeIndicationGuideline, MedicationKnowledgeIndicationGuidelineDosingGuideline, MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage, MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic, MedicationKnowledgeMedicineClassification, MedicationKnowledgePackaging, MedicationKnowledgeStorageGuideline, MedicationKnowledgeStorageGuidelineEnvironmentalSetting, MedicationKnowledgeRegulatory, MedicationKnowledgeRegulatorySubstitution, MedicationKnowledgeRegulatoryMaxDispense, MedicationKnowledgeDefinitional, MedicationKnowledgeDefinitionalIngredient, MedicationKnowledgeDefinitionalDrugCharacteristic);
