// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationKnowledge` and the types inside it.

/// The resource `MedicationKnowledge` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledge {
    /// `MedicationKnowledge.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationKnowledge.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationKnowledge.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicationKnowledge.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicationKnowledge.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicationKnowledge.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/medicationknowledge-status>. Codes: `codes::MedicationKnowledgeStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationKnowledge.manufacturer`: Reference(Organization), 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `MedicationKnowledge.doseForm`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-form-codes>.
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.amount`: Quantity, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// `MedicationKnowledge.synonym`: string, 0..*.
    pub synonym: Vec<Prim<String>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge`: [`MedicationKnowledgeRelatedMedicationKnowledge`], 0..*.
    pub related_medication_knowledge: Vec<MedicationKnowledgeRelatedMedicationKnowledge>,
    /// `MedicationKnowledge.associatedMedication`: Reference(Medication), 0..*.
    pub associated_medication: Vec<Reference>,
    /// `MedicationKnowledge.productType`: CodeableConcept, 0..*.
    pub product_type: Vec<CodeableConcept>,
    /// `MedicationKnowledge.monograph`: [`MedicationKnowledgeMonograph`], 0..*.
    pub monograph: Vec<MedicationKnowledgeMonograph>,
    /// `MedicationKnowledge.ingredient`: [`MedicationKnowledgeIngredient`], 0..*.
    pub ingredient: Vec<MedicationKnowledgeIngredient>,
    /// `MedicationKnowledge.preparationInstruction`: markdown, 0..1.
    pub preparation_instruction: Prim<String>,
    /// `MedicationKnowledge.intendedRoute`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub intended_route: Vec<CodeableConcept>,
    /// `MedicationKnowledge.cost`: [`MedicationKnowledgeCost`], 0..*.
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.monitoringProgram`: [`MedicationKnowledgeMonitoringProgram`], 0..*.
    pub monitoring_program: Vec<MedicationKnowledgeMonitoringProgram>,
    /// `MedicationKnowledge.administrationGuidelines`: [`MedicationKnowledgeAdministrationGuidelines`], 0..*.
    pub administration_guidelines: Vec<MedicationKnowledgeAdministrationGuidelines>,
    /// `MedicationKnowledge.medicineClassification`: [`MedicationKnowledgeMedicineClassification`], 0..*.
    pub medicine_classification: Vec<MedicationKnowledgeMedicineClassification>,
    /// `MedicationKnowledge.packaging`: [`MedicationKnowledgePackaging`], 0..1.
    pub packaging: Option<Box<MedicationKnowledgePackaging>>,
    /// `MedicationKnowledge.drugCharacteristic`: [`MedicationKnowledgeDrugCharacteristic`], 0..*.
    pub drug_characteristic: Vec<MedicationKnowledgeDrugCharacteristic>,
    /// `MedicationKnowledge.contraindication`: Reference(DetectedIssue), 0..*.
    pub contraindication: Vec<Reference>,
    /// `MedicationKnowledge.regulatory`: [`MedicationKnowledgeRegulatory`], 0..*.
    pub regulatory: Vec<MedicationKnowledgeRegulatory>,
    /// `MedicationKnowledge.kinetics`: [`MedicationKnowledgeKinetics`], 0..*.
    pub kinetics: Vec<MedicationKnowledgeKinetics>,
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
            | u64::from(self.code.is_some()) << 8
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(self.manufacturer.is_some()) << 10
            | u64::from(self.dose_form.is_some()) << 11
            | u64::from(self.amount.is_some()) << 12
            | u64::from(!self.synonym.is_empty()) << 13
            | u64::from(!self.related_medication_knowledge.is_empty()) << 14
            | u64::from(!self.associated_medication.is_empty()) << 15
            | u64::from(!self.product_type.is_empty()) << 16
            | u64::from(!self.monograph.is_empty()) << 17
            | u64::from(!self.ingredient.is_empty()) << 18
            | u64::from(!self.preparation_instruction.is_absent()) << 19
            | u64::from(!self.intended_route.is_empty()) << 20
            | u64::from(!self.cost.is_empty()) << 21
            | u64::from(!self.monitoring_program.is_empty()) << 22
            | u64::from(!self.administration_guidelines.is_empty()) << 23
            | u64::from(!self.medicine_classification.is_empty()) << 24
            | u64::from(self.packaging.is_some()) << 25
            | u64::from(!self.drug_characteristic.is_empty()) << 26
            | u64::from(!self.contraindication.is_empty()) << 27
            | u64::from(!self.regulatory.is_empty()) << 28
            | u64::from(!self.kinetics.is_empty()) << 29;
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
            8 => n::Place::Node(&self.code),
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Node(&self.manufacturer),
            11 => n::Place::Node(&self.dose_form),
            12 => n::Place::Node(&self.amount),
            13 => n::Place::Prims(&self.synonym),
            14 => n::Place::Nodes(&self.related_medication_knowledge),
            15 => n::Place::Nodes(&self.associated_medication),
            16 => n::Place::Nodes(&self.product_type),
            17 => n::Place::Nodes(&self.monograph),
            18 => n::Place::Nodes(&self.ingredient),
            19 => n::Place::Prim(&self.preparation_instruction),
            20 => n::Place::Nodes(&self.intended_route),
            21 => n::Place::Nodes(&self.cost),
            22 => n::Place::Nodes(&self.monitoring_program),
            23 => n::Place::Nodes(&self.administration_guidelines),
            24 => n::Place::Nodes(&self.medicine_classification),
            25 => n::Place::Node(&self.packaging),
            26 => n::Place::Nodes(&self.drug_characteristic),
            27 => n::Place::Nodes(&self.contraindication),
            28 => n::Place::Nodes(&self.regulatory),
            29 => n::Place::Nodes(&self.kinetics),
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
            8 => n::Slot::Node(&mut self.code),
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.manufacturer),
            11 => n::Slot::Node(&mut self.dose_form),
            12 => n::Slot::Node(&mut self.amount),
            13 => n::Slot::Prims(&mut self.synonym),
            14 => n::Slot::Nodes(&mut self.related_medication_knowledge),
            15 => n::Slot::Nodes(&mut self.associated_medication),
            16 => n::Slot::Nodes(&mut self.product_type),
            17 => n::Slot::Nodes(&mut self.monograph),
            18 => n::Slot::Nodes(&mut self.ingredient),
            19 => n::Slot::Prim(&mut self.preparation_instruction),
            20 => n::Slot::Nodes(&mut self.intended_route),
            21 => n::Slot::Nodes(&mut self.cost),
            22 => n::Slot::Nodes(&mut self.monitoring_program),
            23 => n::Slot::Nodes(&mut self.administration_guidelines),
            24 => n::Slot::Nodes(&mut self.medicine_classification),
            25 => n::Slot::Node(&mut self.packaging),
            26 => n::Slot::Nodes(&mut self.drug_characteristic),
            27 => n::Slot::Nodes(&mut self.contraindication),
            28 => n::Slot::Nodes(&mut self.regulatory),
            29 => n::Slot::Nodes(&mut self.kinetics),
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
            code: None,
            status: Prim::ABSENT,
            manufacturer: None,
            dose_form: None,
            amount: None,
            synonym: Vec::new(),
            related_medication_knowledge: Vec::new(),
            associated_medication: Vec::new(),
            product_type: Vec::new(),
            monograph: Vec::new(),
            ingredient: Vec::new(),
            preparation_instruction: Prim::ABSENT,
            intended_route: Vec::new(),
            cost: Vec::new(),
            monitoring_program: Vec::new(),
            administration_guidelines: Vec::new(),
            medicine_classification: Vec::new(),
            packaging: None,
            drug_characteristic: Vec::new(),
            contraindication: Vec::new(),
            regulatory: Vec::new(),
            kinetics: Vec::new(),
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

/// The element `MedicationKnowledge.relatedMedicationKnowledge` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
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

/// The element `MedicationKnowledge.monograph` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeMonograph {
    /// `MedicationKnowledge.monograph.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.monograph.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.monograph.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.monograph.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.monograph.source`: Reference(DocumentReference, Media), 0..1.
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

/// The element `MedicationKnowledge.ingredient` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeIngredient {
    /// `MedicationKnowledge.ingredient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.ingredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.ingredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.ingredient.item[x]`: CodeableConcept or Reference(Substance), 1..1.
    pub item: Option<MedicationKnowledgeIngredientItem>,
    /// `MedicationKnowledge.ingredient.isActive`: boolean, 0..1.
    pub is_active: Prim<bool>,
    /// `MedicationKnowledge.ingredient.strength`: Ratio, 0..1.
    pub strength: Option<Box<Ratio>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeIngredient {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_INGREDIENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3
            | u64::from(!self.is_active.is_absent()) << 4
            | u64::from(self.strength.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.item),
            4 => n::Place::Prim(&self.is_active),
            5 => n::Place::Node(&self.strength),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.item),
            4 => n::Slot::Prim(&mut self.is_active),
            5 => n::Slot::Node(&mut self.strength),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeIngredient {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            is_active: Prim::ABSENT,
            strength: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeIngredient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeIngredient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeIngredient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.cost` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeCost {
    /// `MedicationKnowledge.cost.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.cost.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.cost.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.cost.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.cost.source`: string, 0..1.
    pub source: Prim<String>,
    /// `MedicationKnowledge.cost.cost`: Money, 1..1.
    pub cost: Option<Box<Money>>,
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
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.source.is_absent()) << 4
            | u64::from(self.cost.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.source),
            5 => n::Place::Node(&self.cost),
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
            4 => n::Slot::Prim(&mut self.source),
            5 => n::Slot::Node(&mut self.cost),
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

/// The element `MedicationKnowledge.monitoringProgram` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
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

/// The element `MedicationKnowledge.administrationGuidelines` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeAdministrationGuidelines {
    /// `MedicationKnowledge.administrationGuidelines.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.administrationGuidelines.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.dosage`: [`MedicationKnowledgeAdministrationGuidelinesDosage`], 0..*.
    pub dosage: Vec<MedicationKnowledgeAdministrationGuidelinesDosage>,
    /// `MedicationKnowledge.administrationGuidelines.indication[x]`: CodeableConcept or Reference(ObservationDefinition), 0..1.
    pub indication: Option<MedicationKnowledgeAdministrationGuidelinesIndication>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics`: [`MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics`], 0..*.
    pub patient_characteristics: Vec<MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeAdministrationGuidelines {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.dosage.is_empty()) << 3
            | u64::from(self.indication.is_some()) << 4
            | u64::from(!self.patient_characteristics.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.dosage),
            4 => n::Place::Choice(&self.indication),
            5 => n::Place::Nodes(&self.patient_characteristics),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.dosage),
            4 => n::Slot::Choice(&mut self.indication),
            5 => n::Slot::Nodes(&mut self.patient_characteristics),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeAdministrationGuidelines {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            dosage: Vec::new(),
            indication: None,
            patient_characteristics: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeAdministrationGuidelines {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeAdministrationGuidelines {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeAdministrationGuidelines {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.administrationGuidelines.dosage` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeAdministrationGuidelinesDosage {
    /// `MedicationKnowledge.administrationGuidelines.dosage.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.dosage`: Dosage, 1..*.
    pub dosage: Vec<Dosage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeAdministrationGuidelinesDosage {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE }
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

impl Default for MedicationKnowledgeAdministrationGuidelinesDosage {
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

impl Clone for MedicationKnowledgeAdministrationGuidelinesDosage {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeAdministrationGuidelinesDosage {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeAdministrationGuidelinesDosage {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.administrationGuidelines.patientCharacteristics` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x]`: CodeableConcept or Quantity, 1..1.
    pub characteristic: Option<MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.value`: string, 0..*.
    pub value: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.characteristic.is_some()) << 3
            | u64::from(!self.value.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.characteristic),
            4 => n::Place::Prims(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.characteristic),
            4 => n::Slot::Prims(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            characteristic: None,
            value: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.medicineClassification` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeMedicineClassification {
    /// `MedicationKnowledge.medicineClassification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.medicineClassification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.medicineClassification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.medicineClassification.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
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
            | u64::from(!self.classification.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.classification),
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
            4 => n::Slot::Nodes(&mut self.classification),
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

/// The element `MedicationKnowledge.packaging` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgePackaging {
    /// `MedicationKnowledge.packaging.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.packaging.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.packaging.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.packaging.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationknowledge-package-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.packaging.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
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
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.quantity.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.quantity),
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
            4 => n::Slot::Node(&mut self.quantity),
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
            r#type: None,
            quantity: None,
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

/// The element `MedicationKnowledge.drugCharacteristic` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeDrugCharacteristic {
    /// `MedicationKnowledge.drugCharacteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.drugCharacteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.drugCharacteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.drugCharacteristic.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.drugCharacteristic.value[x]`: CodeableConcept or string or Quantity or base64Binary, 0..1.
    pub value: Option<MedicationKnowledgeDrugCharacteristicValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeDrugCharacteristic {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC }
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

impl Default for MedicationKnowledgeDrugCharacteristic {
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

impl Clone for MedicationKnowledgeDrugCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeDrugCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeDrugCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.regulatory` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
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
    /// `MedicationKnowledge.regulatory.schedule`: [`MedicationKnowledgeRegulatorySchedule`], 0..*.
    pub schedule: Vec<MedicationKnowledgeRegulatorySchedule>,
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

/// The element `MedicationKnowledge.regulatory.substitution` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
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

/// The element `MedicationKnowledge.regulatory.schedule` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeRegulatorySchedule {
    /// `MedicationKnowledge.regulatory.schedule.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.regulatory.schedule.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.schedule.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.schedule.schedule`: CodeableConcept, 1..1.
    pub schedule: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeRegulatorySchedule {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.schedule.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.schedule),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.schedule),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeRegulatorySchedule {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            schedule: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeRegulatorySchedule {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeRegulatorySchedule {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeRegulatorySchedule {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationKnowledge.regulatory.maxDispense` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
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

/// The element `MedicationKnowledge.kinetics` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationknowledge.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationKnowledgeKinetics {
    /// `MedicationKnowledge.kinetics.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationKnowledge.kinetics.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.kinetics.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.kinetics.areaUnderCurve`: Quantity, 0..*.
    pub area_under_curve: Vec<Quantity>,
    /// `MedicationKnowledge.kinetics.lethalDose50`: Quantity, 0..*.
    pub lethal_dose50: Vec<Quantity>,
    /// `MedicationKnowledge.kinetics.halfLifePeriod`: Duration, 0..1.
    pub half_life_period: Option<Box<Duration>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationKnowledgeKinetics {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_KNOWLEDGE_KINETICS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.area_under_curve.is_empty()) << 3
            | u64::from(!self.lethal_dose50.is_empty()) << 4
            | u64::from(self.half_life_period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.area_under_curve),
            4 => n::Place::Nodes(&self.lethal_dose50),
            5 => n::Place::Node(&self.half_life_period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.area_under_curve),
            4 => n::Slot::Nodes(&mut self.lethal_dose50),
            5 => n::Slot::Node(&mut self.half_life_period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationKnowledgeKinetics {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            area_under_curve: Vec::new(),
            lethal_dose50: Vec::new(),
            half_life_period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationKnowledgeKinetics {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationKnowledgeKinetics {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeKinetics {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicationKnowledge.ingredient.item[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeIngredientItem {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Substance).
    Reference(n::Boxed<Reference>),
}

impl MedicationKnowledgeIngredientItem {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeIngredientItem {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeIngredientItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeIngredientItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.administrationGuidelines.indication[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeAdministrationGuidelinesIndication {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(ObservationDefinition).
    Reference(n::Boxed<Reference>),
}

impl MedicationKnowledgeAdministrationGuidelinesIndication {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeAdministrationGuidelinesIndication {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeAdministrationGuidelinesIndication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeAdministrationGuidelinesIndication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationKnowledge.drugCharacteristic.value[x]`.
#[derive(Clone)]
pub enum MedicationKnowledgeDrugCharacteristicValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// base64Binary.
    Base64Binary(Prim<String>),
}

impl MedicationKnowledgeDrugCharacteristicValue {
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
}

impl n::Choice for MedicationKnowledgeDrugCharacteristicValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::String(_) => 1,
            Self::Quantity(_) => 2,
            Self::Base64Binary(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Base64Binary(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Base64Binary(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationKnowledgeDrugCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationKnowledgeDrugCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION_KNOWLEDGE: TypeInfo = TypeInfo::new("MedicationKnowledge", "MedicationKnowledge", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicationKnowledge>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medicationknowledge-status"),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"doseForm\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-form-codes"),
    FieldInfo::node(",\"amount\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"synonym\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"relatedMedicationKnowledge\":", &MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE, 0, None, 0),
    FieldInfo::node(",\"associatedMedication\":", &REFERENCE, 0, None, 0).targets(&["Medication"]),
    FieldInfo::node(",\"productType\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"monograph\":", &MEDICATION_KNOWLEDGE_MONOGRAPH, 0, None, 0),
    FieldInfo::node(",\"ingredient\":", &MEDICATION_KNOWLEDGE_INGREDIENT, 0, None, 0),
    FieldInfo::prim(",\"preparationInstruction\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"intendedRoute\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::node(",\"cost\":", &MEDICATION_KNOWLEDGE_COST, 0, None, 0),
    FieldInfo::node(",\"monitoringProgram\":", &MEDICATION_KNOWLEDGE_MONITORING_PROGRAM, 0, None, 0),
    FieldInfo::node(",\"administrationGuidelines\":", &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES, 0, None, 0),
    FieldInfo::node(",\"medicineClassification\":", &MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION, 0, None, 0),
    FieldInfo::node(",\"packaging\":", &MEDICATION_KNOWLEDGE_PACKAGING, 0, Some(1), 0),
    FieldInfo::node(",\"drugCharacteristic\":", &MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC, 0, None, 0),
    FieldInfo::node(",\"contraindication\":", &REFERENCE, 0, None, 0).targets(&["DetectedIssue"]),
    FieldInfo::node(",\"regulatory\":", &MEDICATION_KNOWLEDGE_REGULATORY, 0, None, 0),
    FieldInfo::node(",\"kinetics\":", &MEDICATION_KNOWLEDGE_KINETICS, 0, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE: TypeInfo = TypeInfo::new("MedicationKnowledgeRelatedMedicationKnowledge", "MedicationKnowledge.relatedMedicationKnowledge", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeRelatedMedicationKnowledge>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, None, 0).targets(&["MedicationKnowledge"]),
]);

pub(crate) static MEDICATION_KNOWLEDGE_MONOGRAPH: TypeInfo = TypeInfo::new("MedicationKnowledgeMonograph", "MedicationKnowledge.monograph", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeMonograph>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), 0).targets(&["DocumentReference", "Media"]),
]);

pub(crate) static MEDICATION_KNOWLEDGE_INGREDIENT: TypeInfo = TypeInfo::new("MedicationKnowledgeIngredient", "MedicationKnowledge.ingredient", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeIngredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &MEDICATION_KNOWLEDGE_INGREDIENT_ITEM_TYPES, 1, Some(1), 0),
    FieldInfo::prim(",\"isActive\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"strength\":", &RATIO, 0, Some(1), 0),
]);

static MEDICATION_KNOWLEDGE_INGREDIENT_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Substance"]),
];

pub(crate) static MEDICATION_KNOWLEDGE_COST: TypeInfo = TypeInfo::new("MedicationKnowledgeCost", "MedicationKnowledge.cost", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeCost>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"source\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"cost\":", &MONEY, 1, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_MONITORING_PROGRAM: TypeInfo = TypeInfo::new("MedicationKnowledgeMonitoringProgram", "MedicationKnowledge.monitoringProgram", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeMonitoringProgram>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES: TypeInfo = TypeInfo::new("MedicationKnowledgeAdministrationGuidelines", "MedicationKnowledge.administrationGuidelines", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeAdministrationGuidelines>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"dosage\":", &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE, 0, None, 0),
    FieldInfo::choice(",\"indication\":", &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_INDICATION_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"patientCharacteristics\":", &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS, 0, None, 0),
]);

static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_INDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"indicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"indicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["ObservationDefinition"]),
];

pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE: TypeInfo = TypeInfo::new("MedicationKnowledgeAdministrationGuidelinesDosage", "MedicationKnowledge.administrationGuidelines.dosage", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeAdministrationGuidelinesDosage>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"dosage\":", &DOSAGE, 1, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS: TypeInfo = TypeInfo::new("MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics", "MedicationKnowledge.administrationGuidelines.patientCharacteristics", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"characteristic\":", &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS_CHARACTERISTIC_TYPES, 1, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, None, 0),
]);

static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS_CHARACTERISTIC_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"characteristicCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"characteristicQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
];

pub(crate) static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION: TypeInfo = TypeInfo::new("MedicationKnowledgeMedicineClassification", "MedicationKnowledge.medicineClassification", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeMedicineClassification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_PACKAGING: TypeInfo = TypeInfo::new("MedicationKnowledgePackaging", "MedicationKnowledge.packaging", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgePackaging>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationknowledge-package-type"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC: TypeInfo = TypeInfo::new("MedicationKnowledgeDrugCharacteristic", "MedicationKnowledge.drugCharacteristic", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeDrugCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic"),
    FieldInfo::choice(",\"value\":", &MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC_VALUE_TYPES, 0, Some(1), 0),
]);

static MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 1, &[]),
];

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY: TypeInfo = TypeInfo::new("MedicationKnowledgeRegulatory", "MedicationKnowledge.regulatory", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeRegulatory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"regulatoryAuthority\":", &REFERENCE, 1, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"substitution\":", &MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION, 0, None, 0),
    FieldInfo::node(",\"schedule\":", &MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE, 0, None, 0),
    FieldInfo::node(",\"maxDispense\":", &MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION: TypeInfo = TypeInfo::new("MedicationKnowledgeRegulatorySubstitution", "MedicationKnowledge.regulatory.substitution", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeRegulatorySubstitution>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"allowed\":", t::PrimKind::Boolean, 1, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE: TypeInfo = TypeInfo::new("MedicationKnowledgeRegulatorySchedule", "MedicationKnowledge.regulatory.schedule", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeRegulatorySchedule>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"schedule\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE: TypeInfo = TypeInfo::new("MedicationKnowledgeRegulatoryMaxDispense", "MedicationKnowledge.regulatory.maxDispense", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeRegulatoryMaxDispense>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 1, Some(1), 0),
    FieldInfo::node(",\"period\":", &DURATION, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_KNOWLEDGE_KINETICS: TypeInfo = TypeInfo::new("MedicationKnowledgeKinetics", "MedicationKnowledge.kinetics", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationKnowledgeKinetics>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"areaUnderCurve\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"lethalDose50\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"halfLifePeriod\":", &DURATION, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationKnowledge, MedicationKnowledgeRelatedMedicationKnowledge, MedicationKnowledgeMonograph, MedicationKnowledgeIngredient, MedicationKnowledgeCost, MedicationKnowledgeMonitoringProgram, MedicationKnowledgeAdministrationGuidelines, MedicationKnowledgeAdministrationGuidelinesDosage, MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics, MedicationKnowledgeMedicineClassification, MedicationKnowledgePackaging, MedicationKnowledgeDrugCharacteristic, MedicationKnowledgeRegulatory, MedicationKnowledgeRegulatorySubstitution, MedicationKnowledgeRegulatorySchedule, MedicationKnowledgeRegulatoryMaxDispense, MedicationKnowledgeKinetics);
