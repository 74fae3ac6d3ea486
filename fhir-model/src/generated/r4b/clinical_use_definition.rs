// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ClinicalUseDefinition` and the types inside it.

/// The resource `ClinicalUseDefinition` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinition {
    /// `ClinicalUseDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ClinicalUseDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ClinicalUseDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ClinicalUseDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ClinicalUseDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ClinicalUseDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ClinicalUseDefinition.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/clinical-use-definition-type>. Codes: `codes::ClinicalUseDefinitionType`.
    pub r#type: Prim<String>,
    /// `ClinicalUseDefinition.category`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/clinical-use-definition-category>.
    pub category: Vec<CodeableConcept>,
    /// `ClinicalUseDefinition.subject`: Reference, 0..*.
    pub subject: Vec<Reference>,
    /// `ClinicalUseDefinition.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.contraindication`: [`ClinicalUseDefinitionContraindication`], 0..1.
    pub contraindication: Option<Box<ClinicalUseDefinitionContraindication>>,
    /// `ClinicalUseDefinition.indication`: [`ClinicalUseDefinitionIndication`], 0..1.
    pub indication: Option<Box<ClinicalUseDefinitionIndication>>,
    /// `ClinicalUseDefinition.interaction`: [`ClinicalUseDefinitionInteraction`], 0..1.
    pub interaction: Option<Box<ClinicalUseDefinitionInteraction>>,
    /// `ClinicalUseDefinition.population`: Reference(Group), 0..*.
    pub population: Vec<Reference>,
    /// `ClinicalUseDefinition.undesirableEffect`: [`ClinicalUseDefinitionUndesirableEffect`], 0..1.
    pub undesirable_effect: Option<Box<ClinicalUseDefinitionUndesirableEffect>>,
    /// `ClinicalUseDefinition.warning`: [`ClinicalUseDefinitionWarning`], 0..1.
    pub warning: Option<Box<ClinicalUseDefinitionWarning>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinition {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION }
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
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(!self.subject.is_empty()) << 11
            | u64::from(self.status.is_some()) << 12
            | u64::from(self.contraindication.is_some()) << 13
            | u64::from(self.indication.is_some()) << 14
            | u64::from(self.interaction.is_some()) << 15
            | u64::from(!self.population.is_empty()) << 16
            | u64::from(self.undesirable_effect.is_some()) << 17
            | u64::from(self.warning.is_some()) << 18;
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
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Nodes(&self.subject),
            12 => n::Place::Node(&self.status),
            13 => n::Place::Node(&self.contraindication),
            14 => n::Place::Node(&self.indication),
            15 => n::Place::Node(&self.interaction),
            16 => n::Place::Nodes(&self.population),
            17 => n::Place::Node(&self.undesirable_effect),
            18 => n::Place::Node(&self.warning),
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
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Nodes(&mut self.subject),
            12 => n::Slot::Node(&mut self.status),
            13 => n::Slot::Node(&mut self.contraindication),
            14 => n::Slot::Node(&mut self.indication),
            15 => n::Slot::Node(&mut self.interaction),
            16 => n::Slot::Nodes(&mut self.population),
            17 => n::Slot::Node(&mut self.undesirable_effect),
            18 => n::Slot::Node(&mut self.warning),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinition {
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
            category: Vec::new(),
            subject: Vec::new(),
            status: None,
            contraindication: None,
            indication: None,
            interaction: None,
            population: Vec::new(),
            undesirable_effect: None,
            warning: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalUseDefinition.contraindication` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinitionContraindication {
    /// `ClinicalUseDefinition.contraindication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.contraindication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.diseaseSymptomProcedure`: CodeableReference(ObservationDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>.
    pub disease_symptom_procedure: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.contraindication.diseaseStatus`: CodeableReference(ObservationDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/disease-status>.
    pub disease_status: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.contraindication.comorbidity`: CodeableReference(ObservationDefinition), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>.
    pub comorbidity: Vec<CodeableReference>,
    /// `ClinicalUseDefinition.contraindication.indication`: Reference(ClinicalUseDefinition), 0..*.
    pub indication: Vec<Reference>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy`: [`ClinicalUseDefinitionContraindicationOtherTherapy`], 0..*.
    pub other_therapy: Vec<ClinicalUseDefinitionContraindicationOtherTherapy>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinitionContraindication {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION_CONTRAINDICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.disease_symptom_procedure.is_some()) << 3
            | u64::from(self.disease_status.is_some()) << 4
            | u64::from(!self.comorbidity.is_empty()) << 5
            | u64::from(!self.indication.is_empty()) << 6
            | u64::from(!self.other_therapy.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.disease_symptom_procedure),
            4 => n::Place::Node(&self.disease_status),
            5 => n::Place::Nodes(&self.comorbidity),
            6 => n::Place::Nodes(&self.indication),
            7 => n::Place::Nodes(&self.other_therapy),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.disease_symptom_procedure),
            4 => n::Slot::Node(&mut self.disease_status),
            5 => n::Slot::Nodes(&mut self.comorbidity),
            6 => n::Slot::Nodes(&mut self.indication),
            7 => n::Slot::Nodes(&mut self.other_therapy),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinitionContraindication {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            disease_symptom_procedure: None,
            disease_status: None,
            comorbidity: Vec::new(),
            indication: Vec::new(),
            other_therapy: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinitionContraindication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinitionContraindication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionContraindication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalUseDefinition.contraindication.otherTherapy` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinitionContraindicationOtherTherapy {
    /// `ClinicalUseDefinition.contraindication.otherTherapy.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.relationshipType`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/therapy-relationship-type>.
    pub relationship_type: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.therapy`: CodeableReference(MedicinalProductDefinition, Medication, Substance, SubstanceDefinition, ActivityDefinition), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/therapy>.
    pub therapy: Option<Box<CodeableReference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinitionContraindicationOtherTherapy {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.relationship_type.is_some()) << 3
            | u64::from(self.therapy.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.relationship_type),
            4 => n::Place::Node(&self.therapy),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.relationship_type),
            4 => n::Slot::Node(&mut self.therapy),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinitionContraindicationOtherTherapy {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relationship_type: None,
            therapy: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinitionContraindicationOtherTherapy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinitionContraindicationOtherTherapy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionContraindicationOtherTherapy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalUseDefinition.indication` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinitionIndication {
    /// `ClinicalUseDefinition.indication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.indication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.indication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.indication.diseaseSymptomProcedure`: CodeableReference(ObservationDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>.
    pub disease_symptom_procedure: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.indication.diseaseStatus`: CodeableReference(ObservationDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/disease-status>.
    pub disease_status: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.indication.comorbidity`: CodeableReference(ObservationDefinition), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/disease-symptom-procedure>.
    pub comorbidity: Vec<CodeableReference>,
    /// `ClinicalUseDefinition.indication.intendedEffect`: CodeableReference(ObservationDefinition), 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/product-intended-use>.
    pub intended_effect: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.indication.duration[x]`: Range or string, 0..1.
    pub duration: Option<ClinicalUseDefinitionIndicationDuration>,
    /// `ClinicalUseDefinition.indication.undesirableEffect`: Reference(ClinicalUseDefinition), 0..*.
    pub undesirable_effect: Vec<Reference>,
    /// `ClinicalUseDefinition.indication.otherTherapy`: as `ClinicalUseDefinition.contraindication.otherTherapy`, 0..*.
    pub other_therapy: Vec<ClinicalUseDefinitionContraindicationOtherTherapy>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinitionIndication {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION_INDICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.disease_symptom_procedure.is_some()) << 3
            | u64::from(self.disease_status.is_some()) << 4
            | u64::from(!self.comorbidity.is_empty()) << 5
            | u64::from(self.intended_effect.is_some()) << 6
            | u64::from(self.duration.is_some()) << 7
            | u64::from(!self.undesirable_effect.is_empty()) << 8
            | u64::from(!self.other_therapy.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.disease_symptom_procedure),
            4 => n::Place::Node(&self.disease_status),
            5 => n::Place::Nodes(&self.comorbidity),
            6 => n::Place::Node(&self.intended_effect),
            7 => n::Place::Choice(&self.duration),
            8 => n::Place::Nodes(&self.undesirable_effect),
            9 => n::Place::Nodes(&self.other_therapy),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.disease_symptom_procedure),
            4 => n::Slot::Node(&mut self.disease_status),
            5 => n::Slot::Nodes(&mut self.comorbidity),
            6 => n::Slot::Node(&mut self.intended_effect),
            7 => n::Slot::Choice(&mut self.duration),
            8 => n::Slot::Nodes(&mut self.undesirable_effect),
            9 => n::Slot::Nodes(&mut self.other_therapy),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinitionIndication {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            disease_symptom_procedure: None,
            disease_status: None,
            comorbidity: Vec::new(),
            intended_effect: None,
            duration: None,
            undesirable_effect: Vec::new(),
            other_therapy: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinitionIndication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinitionIndication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionIndication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalUseDefinition.interaction` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinitionInteraction {
    /// `ClinicalUseDefinition.interaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.interaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.interactant`: [`ClinicalUseDefinitionInteractionInteractant`], 0..*.
    pub interactant: Vec<ClinicalUseDefinitionInteractionInteractant>,
    /// `ClinicalUseDefinition.interaction.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/interaction-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.interaction.effect`: CodeableReference(ObservationDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/interaction-effect>.
    pub effect: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.interaction.incidence`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/interaction-incidence>.
    pub incidence: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.interaction.management`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/interaction-management>.
    pub management: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinitionInteraction {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION_INTERACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.interactant.is_empty()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.effect.is_some()) << 5
            | u64::from(self.incidence.is_some()) << 6
            | u64::from(!self.management.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.interactant),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.effect),
            6 => n::Place::Node(&self.incidence),
            7 => n::Place::Nodes(&self.management),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.interactant),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.effect),
            6 => n::Slot::Node(&mut self.incidence),
            7 => n::Slot::Nodes(&mut self.management),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinitionInteraction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            interactant: Vec::new(),
            r#type: None,
            effect: None,
            incidence: None,
            management: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinitionInteraction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinitionInteraction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionInteraction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalUseDefinition.interaction.interactant` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinitionInteractionInteractant {
    /// `ClinicalUseDefinition.interaction.interactant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.interaction.interactant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.interactant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.interactant.item[x]`: Reference(MedicinalProductDefinition, Medication, Substance, ObservationDefinition) or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/interactant>.
    pub item: Option<ClinicalUseDefinitionInteractionInteractantItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinitionInteractionInteractant {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.item),
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
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinitionInteractionInteractant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinitionInteractionInteractant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinitionInteractionInteractant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionInteractionInteractant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalUseDefinition.undesirableEffect` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinitionUndesirableEffect {
    /// `ClinicalUseDefinition.undesirableEffect.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.undesirableEffect.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.undesirableEffect.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.undesirableEffect.symptomConditionEffect`: CodeableReference(ObservationDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/undesirable-effect-symptom>.
    pub symptom_condition_effect: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.undesirableEffect.classification`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/undesirable-effect-classification>.
    pub classification: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.undesirableEffect.frequencyOfOccurrence`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/undesirable-effect-frequency>.
    pub frequency_of_occurrence: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinitionUndesirableEffect {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.symptom_condition_effect.is_some()) << 3
            | u64::from(self.classification.is_some()) << 4
            | u64::from(self.frequency_of_occurrence.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.symptom_condition_effect),
            4 => n::Place::Node(&self.classification),
            5 => n::Place::Node(&self.frequency_of_occurrence),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.symptom_condition_effect),
            4 => n::Slot::Node(&mut self.classification),
            5 => n::Slot::Node(&mut self.frequency_of_occurrence),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinitionUndesirableEffect {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            symptom_condition_effect: None,
            classification: None,
            frequency_of_occurrence: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinitionUndesirableEffect {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinitionUndesirableEffect {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionUndesirableEffect {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ClinicalUseDefinition.warning` of R4B.
///
/// See <https://hl7.org/fhir/R4B/clinicalusedefinition.html>.
/// Compiled by the feature `r4b-products`.
pub struct ClinicalUseDefinitionWarning {
    /// `ClinicalUseDefinition.warning.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalUseDefinition.warning.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.warning.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.warning.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ClinicalUseDefinition.warning.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/warning-type>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalUseDefinitionWarning {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_USE_DEFINITION_WARNING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.code),
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
            4 => n::Slot::Node(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ClinicalUseDefinitionWarning {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ClinicalUseDefinitionWarning {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ClinicalUseDefinitionWarning {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionWarning {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ClinicalUseDefinition.indication.duration[x]`.
#[derive(Clone)]
pub enum ClinicalUseDefinitionIndicationDuration {
    /// Range.
    Range(n::Boxed<Range>),
    /// string.
    String(Prim<String>),
}

impl ClinicalUseDefinitionIndicationDuration {
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ClinicalUseDefinitionIndicationDuration {
    fn index(&self) -> usize {
        match self {
            Self::Range(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ClinicalUseDefinitionIndicationDuration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionIndicationDuration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `ClinicalUseDefinition.interaction.interactant.item[x]`.
#[derive(Clone)]
pub enum ClinicalUseDefinitionInteractionInteractantItem {
    /// Reference(MedicinalProductDefinition, Medication, Substance, ObservationDefinition).
    Reference(n::Boxed<Reference>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl ClinicalUseDefinitionInteractionInteractantItem {
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ClinicalUseDefinitionInteractionInteractantItem {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ClinicalUseDefinitionInteractionInteractantItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ClinicalUseDefinitionInteractionInteractantItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static CLINICAL_USE_DEFINITION: TypeInfo = TypeInfo::new("ClinicalUseDefinition", "ClinicalUseDefinition", t::TypeKind::Resource, "DomainResource", 2, n::new::<ClinicalUseDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/clinical-use-definition-type"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/clinical-use-definition-category"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductDefinition", "Medication", "ActivityDefinition", "PlanDefinition", "Device", "DeviceDefinition", "Substance"]),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"contraindication\":", &CLINICAL_USE_DEFINITION_CONTRAINDICATION, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"indication\":", &CLINICAL_USE_DEFINITION_INDICATION, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"interaction\":", &CLINICAL_USE_DEFINITION_INTERACTION, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"population\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Group"]),
    FieldInfo::node(",\"undesirableEffect\":", &CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"warning\":", &CLINICAL_USE_DEFINITION_WARNING, 0, Some(1), t::SUMMARY),
]);

pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION: TypeInfo = TypeInfo::new("ClinicalUseDefinitionContraindication", "ClinicalUseDefinition.contraindication", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ClinicalUseDefinitionContraindication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"diseaseSymptomProcedure\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/disease-symptom-procedure"),
    FieldInfo::node(",\"diseaseStatus\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/disease-status"),
    FieldInfo::node(",\"comorbidity\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/disease-symptom-procedure"),
    FieldInfo::node(",\"indication\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ClinicalUseDefinition"]),
    FieldInfo::node(",\"otherTherapy\":", &CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY, 0, None, t::SUMMARY),
]);

pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY: TypeInfo = TypeInfo::new("ClinicalUseDefinitionContraindicationOtherTherapy", "ClinicalUseDefinition.contraindication.otherTherapy", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ClinicalUseDefinitionContraindicationOtherTherapy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"relationshipType\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/therapy-relationship-type"),
    FieldInfo::node(",\"therapy\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["MedicinalProductDefinition", "Medication", "Substance", "SubstanceDefinition", "ActivityDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/therapy"),
]);

pub(crate) static CLINICAL_USE_DEFINITION_INDICATION: TypeInfo = TypeInfo::new("ClinicalUseDefinitionIndication", "ClinicalUseDefinition.indication", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ClinicalUseDefinitionIndication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"diseaseSymptomProcedure\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/disease-symptom-procedure"),
    FieldInfo::node(",\"diseaseStatus\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/disease-status"),
    FieldInfo::node(",\"comorbidity\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/disease-symptom-procedure"),
    FieldInfo::node(",\"intendedEffect\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/product-intended-use"),
    FieldInfo::choice(",\"duration\":", &CLINICAL_USE_DEFINITION_INDICATION_DURATION_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"undesirableEffect\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ClinicalUseDefinition"]),
    FieldInfo::node(",\"otherTherapy\":", &CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY, 0, None, t::SUMMARY),
]);

static CLINICAL_USE_DEFINITION_INDICATION_DURATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"durationRange\":", "Range", t::ValueKind::Node(&RANGE), 2, &[]),
    t::Alternative::new(",\"durationString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 2, &[]),
];

pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION: TypeInfo = TypeInfo::new("ClinicalUseDefinitionInteraction", "ClinicalUseDefinition.interaction", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ClinicalUseDefinitionInteraction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"interactant\":", &CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/interaction-type"),
    FieldInfo::node(",\"effect\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/interaction-effect"),
    FieldInfo::node(",\"incidence\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/interaction-incidence"),
    FieldInfo::node(",\"management\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/interaction-management"),
]);

pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT: TypeInfo = TypeInfo::new("ClinicalUseDefinitionInteractionInteractant", "ClinicalUseDefinition.interaction.interactant", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ClinicalUseDefinitionInteractionInteractant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT_ITEM_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/interactant"),
]);

static CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["MedicinalProductDefinition", "Medication", "Substance", "ObservationDefinition"]),
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
];

pub(crate) static CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT: TypeInfo = TypeInfo::new("ClinicalUseDefinitionUndesirableEffect", "ClinicalUseDefinition.undesirableEffect", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ClinicalUseDefinitionUndesirableEffect>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"symptomConditionEffect\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["ObservationDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/undesirable-effect-symptom"),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/undesirable-effect-classification"),
    FieldInfo::node(",\"frequencyOfOccurrence\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/undesirable-effect-frequency"),
]);

pub(crate) static CLINICAL_USE_DEFINITION_WARNING: TypeInfo = TypeInfo::new("ClinicalUseDefinitionWarning", "ClinicalUseDefinition.warning", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<ClinicalUseDefinitionWarning>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/warning-type"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ClinicalUseDefinition, ClinicalUseDefinitionContraindication, ClinicalUseDefinitionContraindicationOtherTherapy, ClinicalUseDefinitionIndication, ClinicalUseDefinitionInteraction, ClinicalUseDefinitionInteractionInteractant, ClinicalUseDefinitionUndesirableEffect, ClinicalUseDefinitionWarning);
