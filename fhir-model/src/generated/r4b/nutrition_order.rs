// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `NutritionOrder` and the types inside it.

/// The resource `NutritionOrder` of R4B.
///
/// See <https://hl7.org/fhir/R4B/nutritionorder.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct NutritionOrder {
    /// `NutritionOrder.id`: id, 0..1.
    pub id: Prim<String>,
    /// `NutritionOrder.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `NutritionOrder.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `NutritionOrder.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `NutritionOrder.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `NutritionOrder.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `NutritionOrder.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionOrder.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `NutritionOrder.instantiatesCanonical`: canonical(ActivityDefinition, PlanDefinition), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `NutritionOrder.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `NutritionOrder.instantiates`: uri, 0..*.
    pub instantiates: Vec<Prim<String>>,
    /// `NutritionOrder.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Codes: `codes::RequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `NutritionOrder.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Codes: `codes::RequestIntent`. Modifier.
    pub intent: Prim<String>,
    /// `NutritionOrder.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `NutritionOrder.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `NutritionOrder.dateTime`: dateTime, 1..1.
    pub date_time: Prim<DateTime>,
    /// `NutritionOrder.orderer`: Reference(Practitioner, PractitionerRole), 0..1.
    pub orderer: Option<Box<Reference>>,
    /// `NutritionOrder.allergyIntolerance`: Reference(AllergyIntolerance), 0..*.
    pub allergy_intolerance: Vec<Reference>,
    /// `NutritionOrder.foodPreferenceModifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-diet>.
    pub food_preference_modifier: Vec<CodeableConcept>,
    /// `NutritionOrder.excludeFoodModifier`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/food-type>.
    pub exclude_food_modifier: Vec<CodeableConcept>,
    /// `NutritionOrder.oralDiet`: [`NutritionOrderOralDiet`], 0..1.
    pub oral_diet: Option<Box<NutritionOrderOralDiet>>,
    /// `NutritionOrder.supplement`: [`NutritionOrderSupplement`], 0..*.
    pub supplement: Vec<NutritionOrderSupplement>,
    /// `NutritionOrder.enteralFormula`: [`NutritionOrderEnteralFormula`], 0..1.
    pub enteral_formula: Option<Box<NutritionOrderEnteralFormula>>,
    /// `NutritionOrder.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionOrder {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_ORDER }
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
            | u64::from(!self.instantiates_canonical.is_empty()) << 9
            | u64::from(!self.instantiates_uri.is_empty()) << 10
            | u64::from(!self.instantiates.is_empty()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(!self.intent.is_absent()) << 13
            | u64::from(self.patient.is_some()) << 14
            | u64::from(self.encounter.is_some()) << 15
            | u64::from(!self.date_time.is_absent()) << 16
            | u64::from(self.orderer.is_some()) << 17
            | u64::from(!self.allergy_intolerance.is_empty()) << 18
            | u64::from(!self.food_preference_modifier.is_empty()) << 19
            | u64::from(!self.exclude_food_modifier.is_empty()) << 20
            | u64::from(self.oral_diet.is_some()) << 21
            | u64::from(!self.supplement.is_empty()) << 22
            | u64::from(self.enteral_formula.is_some()) << 23
            | u64::from(!self.note.is_empty()) << 24;
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
            9 => n::Place::Prims(&self.instantiates_canonical),
            10 => n::Place::Prims(&self.instantiates_uri),
            11 => n::Place::Prims(&self.instantiates),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Prim(&self.intent),
            14 => n::Place::Node(&self.patient),
            15 => n::Place::Node(&self.encounter),
            16 => n::Place::Prim(&self.date_time),
            17 => n::Place::Node(&self.orderer),
            18 => n::Place::Nodes(&self.allergy_intolerance),
            19 => n::Place::Nodes(&self.food_preference_modifier),
            20 => n::Place::Nodes(&self.exclude_food_modifier),
            21 => n::Place::Node(&self.oral_diet),
            22 => n::Place::Nodes(&self.supplement),
            23 => n::Place::Node(&self.enteral_formula),
            24 => n::Place::Nodes(&self.note),
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
            9 => n::Slot::Prims(&mut self.instantiates_canonical),
            10 => n::Slot::Prims(&mut self.instantiates_uri),
            11 => n::Slot::Prims(&mut self.instantiates),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Prim(&mut self.intent),
            14 => n::Slot::Node(&mut self.patient),
            15 => n::Slot::Node(&mut self.encounter),
            16 => n::Slot::Prim(&mut self.date_time),
            17 => n::Slot::Node(&mut self.orderer),
            18 => n::Slot::Nodes(&mut self.allergy_intolerance),
            19 => n::Slot::Nodes(&mut self.food_preference_modifier),
            20 => n::Slot::Nodes(&mut self.exclude_food_modifier),
            21 => n::Slot::Node(&mut self.oral_diet),
            22 => n::Slot::Nodes(&mut self.supplement),
            23 => n::Slot::Node(&mut self.enteral_formula),
            24 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionOrder {
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
            instantiates_canonical: Vec::new(),
            instantiates_uri: Vec::new(),
            instantiates: Vec::new(),
            status: Prim::ABSENT,
            intent: Prim::ABSENT,
            patient: None,
            encounter: None,
            date_time: Prim::ABSENT,
            orderer: None,
            allergy_intolerance: Vec::new(),
            food_preference_modifier: Vec::new(),
            exclude_food_modifier: Vec::new(),
            oral_diet: None,
            supplement: Vec::new(),
            enteral_formula: None,
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionOrder {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionOrder {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionOrder {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionOrder.oralDiet` of R4B.
///
/// See <https://hl7.org/fhir/R4B/nutritionorder.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct NutritionOrderOralDiet {
    /// `NutritionOrder.oralDiet.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionOrder.oralDiet.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/diet-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `NutritionOrder.oralDiet.schedule`: Timing, 0..*.
    pub schedule: Vec<Timing>,
    /// `NutritionOrder.oralDiet.nutrient`: [`NutritionOrderOralDietNutrient`], 0..*.
    pub nutrient: Vec<NutritionOrderOralDietNutrient>,
    /// `NutritionOrder.oralDiet.texture`: [`NutritionOrderOralDietTexture`], 0..*.
    pub texture: Vec<NutritionOrderOralDietTexture>,
    /// `NutritionOrder.oralDiet.fluidConsistencyType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/consistency-type>.
    pub fluid_consistency_type: Vec<CodeableConcept>,
    /// `NutritionOrder.oralDiet.instruction`: string, 0..1.
    pub instruction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionOrderOralDiet {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_ORDER_ORAL_DIET }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_empty()) << 3
            | u64::from(!self.schedule.is_empty()) << 4
            | u64::from(!self.nutrient.is_empty()) << 5
            | u64::from(!self.texture.is_empty()) << 6
            | u64::from(!self.fluid_consistency_type.is_empty()) << 7
            | u64::from(!self.instruction.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.r#type),
            4 => n::Place::Nodes(&self.schedule),
            5 => n::Place::Nodes(&self.nutrient),
            6 => n::Place::Nodes(&self.texture),
            7 => n::Place::Nodes(&self.fluid_consistency_type),
            8 => n::Place::Prim(&self.instruction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.schedule),
            5 => n::Slot::Nodes(&mut self.nutrient),
            6 => n::Slot::Nodes(&mut self.texture),
            7 => n::Slot::Nodes(&mut self.fluid_consistency_type),
            8 => n::Slot::Prim(&mut self.instruction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionOrderOralDiet {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Vec::new(),
            schedule: Vec::new(),
            nutrient: Vec::new(),
            texture: Vec::new(),
            fluid_consistency_type: Vec::new(),
            instruction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionOrderOralDiet {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionOrderOralDiet {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionOrderOralDiet {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionOrder.oralDiet.nutrient` of R4B.
///
/// See <https://hl7.org/fhir/R4B/nutritionorder.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct NutritionOrderOralDietNutrient {
    /// `NutritionOrder.oralDiet.nutrient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionOrder.oralDiet.nutrient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.nutrient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.nutrient.modifier`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/nutrient-code>.
    pub modifier: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.oralDiet.nutrient.amount`: Quantity, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionOrderOralDietNutrient {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_ORDER_ORAL_DIET_NUTRIENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.modifier.is_some()) << 3
            | u64::from(self.amount.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.modifier),
            4 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.modifier),
            4 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionOrderOralDietNutrient {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            modifier: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionOrderOralDietNutrient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionOrderOralDietNutrient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionOrderOralDietNutrient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionOrder.oralDiet.texture` of R4B.
///
/// See <https://hl7.org/fhir/R4B/nutritionorder.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct NutritionOrderOralDietTexture {
    /// `NutritionOrder.oralDiet.texture.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionOrder.oralDiet.texture.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.texture.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.texture.modifier`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/texture-code>.
    pub modifier: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.oralDiet.texture.foodType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/modified-foodtype>.
    pub food_type: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionOrderOralDietTexture {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_ORDER_ORAL_DIET_TEXTURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.modifier.is_some()) << 3
            | u64::from(self.food_type.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.modifier),
            4 => n::Place::Node(&self.food_type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.modifier),
            4 => n::Slot::Node(&mut self.food_type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionOrderOralDietTexture {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            modifier: None,
            food_type: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionOrderOralDietTexture {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionOrderOralDietTexture {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionOrderOralDietTexture {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionOrder.supplement` of R4B.
///
/// See <https://hl7.org/fhir/R4B/nutritionorder.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct NutritionOrderSupplement {
    /// `NutritionOrder.supplement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionOrder.supplement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionOrder.supplement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.supplement.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/supplement-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.supplement.productName`: string, 0..1.
    pub product_name: Prim<String>,
    /// `NutritionOrder.supplement.schedule`: Timing, 0..*.
    pub schedule: Vec<Timing>,
    /// `NutritionOrder.supplement.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `NutritionOrder.supplement.instruction`: string, 0..1.
    pub instruction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionOrderSupplement {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_ORDER_SUPPLEMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.product_name.is_absent()) << 4
            | u64::from(!self.schedule.is_empty()) << 5
            | u64::from(self.quantity.is_some()) << 6
            | u64::from(!self.instruction.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Prim(&self.product_name),
            5 => n::Place::Nodes(&self.schedule),
            6 => n::Place::Node(&self.quantity),
            7 => n::Place::Prim(&self.instruction),
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
            4 => n::Slot::Prim(&mut self.product_name),
            5 => n::Slot::Nodes(&mut self.schedule),
            6 => n::Slot::Node(&mut self.quantity),
            7 => n::Slot::Prim(&mut self.instruction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionOrderSupplement {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            product_name: Prim::ABSENT,
            schedule: Vec::new(),
            quantity: None,
            instruction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionOrderSupplement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionOrderSupplement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionOrderSupplement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionOrder.enteralFormula` of R4B.
///
/// See <https://hl7.org/fhir/R4B/nutritionorder.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct NutritionOrderEnteralFormula {
    /// `NutritionOrder.enteralFormula.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionOrder.enteralFormula.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.baseFormulaType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/entformula-type>.
    pub base_formula_type: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.enteralFormula.baseFormulaProductName`: string, 0..1.
    pub base_formula_product_name: Prim<String>,
    /// `NutritionOrder.enteralFormula.additiveType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/entformula-additive>.
    pub additive_type: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.enteralFormula.additiveProductName`: string, 0..1.
    pub additive_product_name: Prim<String>,
    /// `NutritionOrder.enteralFormula.caloricDensity`: Quantity, 0..1.
    pub caloric_density: Option<Box<Quantity>>,
    /// `NutritionOrder.enteralFormula.routeofAdministration`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/enteral-route>.
    pub routeof_administration: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.enteralFormula.administration`: [`NutritionOrderEnteralFormulaAdministration`], 0..*.
    pub administration: Vec<NutritionOrderEnteralFormulaAdministration>,
    /// `NutritionOrder.enteralFormula.maxVolumeToDeliver`: Quantity, 0..1.
    pub max_volume_to_deliver: Option<Box<Quantity>>,
    /// `NutritionOrder.enteralFormula.administrationInstruction`: string, 0..1.
    pub administration_instruction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionOrderEnteralFormula {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_ORDER_ENTERAL_FORMULA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.base_formula_type.is_some()) << 3
            | u64::from(!self.base_formula_product_name.is_absent()) << 4
            | u64::from(self.additive_type.is_some()) << 5
            | u64::from(!self.additive_product_name.is_absent()) << 6
            | u64::from(self.caloric_density.is_some()) << 7
            | u64::from(self.routeof_administration.is_some()) << 8
            | u64::from(!self.administration.is_empty()) << 9
            | u64::from(self.max_volume_to_deliver.is_some()) << 10
            | u64::from(!self.administration_instruction.is_absent()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.base_formula_type),
            4 => n::Place::Prim(&self.base_formula_product_name),
            5 => n::Place::Node(&self.additive_type),
            6 => n::Place::Prim(&self.additive_product_name),
            7 => n::Place::Node(&self.caloric_density),
            8 => n::Place::Node(&self.routeof_administration),
            9 => n::Place::Nodes(&self.administration),
            10 => n::Place::Node(&self.max_volume_to_deliver),
            11 => n::Place::Prim(&self.administration_instruction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.base_formula_type),
            4 => n::Slot::Prim(&mut self.base_formula_product_name),
            5 => n::Slot::Node(&mut self.additive_type),
            6 => n::Slot::Prim(&mut self.additive_product_name),
            7 => n::Slot::Node(&mut self.caloric_density),
            8 => n::Slot::Node(&mut self.routeof_administration),
            9 => n::Slot::Nodes(&mut self.administration),
            10 => n::Slot::Node(&mut self.max_volume_to_deliver),
            11 => n::Slot::Prim(&mut self.administration_instruction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionOrderEnteralFormula {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            base_formula_type: None,
            base_formula_product_name: Prim::ABSENT,
            additive_type: None,
            additive_product_name: Prim::ABSENT,
            caloric_density: None,
            routeof_administration: None,
            administration: Vec::new(),
            max_volume_to_deliver: None,
            administration_instruction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionOrderEnteralFormula {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionOrderEnteralFormula {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionOrderEnteralFormula {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionOrder.enteralFormula.administration` of R4B.
///
/// See <https://hl7.org/fhir/R4B/nutritionorder.html>.
/// Compiled by the feature `r4b-clinical`.
pub struct NutritionOrderEnteralFormulaAdministration {
    /// `NutritionOrder.enteralFormula.administration.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionOrder.enteralFormula.administration.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.administration.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.administration.schedule`: Timing, 0..1.
    pub schedule: Option<Box<Timing>>,
    /// `NutritionOrder.enteralFormula.administration.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `NutritionOrder.enteralFormula.administration.rate[x]`: Quantity or Ratio, 0..1.
    pub rate: Option<NutritionOrderEnteralFormulaAdministrationRate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionOrderEnteralFormulaAdministration {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.schedule.is_some()) << 3
            | u64::from(self.quantity.is_some()) << 4
            | u64::from(self.rate.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.schedule),
            4 => n::Place::Node(&self.quantity),
            5 => n::Place::Choice(&self.rate),
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
            4 => n::Slot::Node(&mut self.quantity),
            5 => n::Slot::Choice(&mut self.rate),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionOrderEnteralFormulaAdministration {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            schedule: None,
            quantity: None,
            rate: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionOrderEnteralFormulaAdministration {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionOrderEnteralFormulaAdministration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionOrderEnteralFormulaAdministration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `NutritionOrder.enteralFormula.administration.rate[x]`.
#[derive(Clone)]
pub enum NutritionOrderEnteralFormulaAdministrationRate {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
}

impl NutritionOrderEnteralFormulaAdministrationRate {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for NutritionOrderEnteralFormulaAdministrationRate {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Ratio(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for NutritionOrderEnteralFormulaAdministrationRate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for NutritionOrderEnteralFormulaAdministrationRate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static NUTRITION_ORDER: TypeInfo = TypeInfo::new("NutritionOrder", "NutritionOrder", t::TypeKind::Resource, "DomainResource", 2, n::new::<NutritionOrder>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ActivityDefinition", "PlanDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiates\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"dateTime\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"orderer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"allergyIntolerance\":", &REFERENCE, 0, None, 0).targets(&["AllergyIntolerance"]),
    FieldInfo::node(",\"foodPreferenceModifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-diet"),
    FieldInfo::node(",\"excludeFoodModifier\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/food-type"),
    FieldInfo::node(",\"oralDiet\":", &NUTRITION_ORDER_ORAL_DIET, 0, Some(1), 0),
    FieldInfo::node(",\"supplement\":", &NUTRITION_ORDER_SUPPLEMENT, 0, None, 0),
    FieldInfo::node(",\"enteralFormula\":", &NUTRITION_ORDER_ENTERAL_FORMULA, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static NUTRITION_ORDER_ORAL_DIET: TypeInfo = TypeInfo::new("NutritionOrderOralDiet", "NutritionOrder.oralDiet", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<NutritionOrderOralDiet>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/diet-type"),
    FieldInfo::node(",\"schedule\":", &TIMING, 0, None, 0),
    FieldInfo::node(",\"nutrient\":", &NUTRITION_ORDER_ORAL_DIET_NUTRIENT, 0, None, 0),
    FieldInfo::node(",\"texture\":", &NUTRITION_ORDER_ORAL_DIET_TEXTURE, 0, None, 0),
    FieldInfo::node(",\"fluidConsistencyType\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/consistency-type"),
    FieldInfo::prim(",\"instruction\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static NUTRITION_ORDER_ORAL_DIET_NUTRIENT: TypeInfo = TypeInfo::new("NutritionOrderOralDietNutrient", "NutritionOrder.oralDiet.nutrient", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<NutritionOrderOralDietNutrient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/nutrient-code"),
    FieldInfo::node(",\"amount\":", &QUANTITY, 0, Some(1), 0),
]);

pub(crate) static NUTRITION_ORDER_ORAL_DIET_TEXTURE: TypeInfo = TypeInfo::new("NutritionOrderOralDietTexture", "NutritionOrder.oralDiet.texture", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<NutritionOrderOralDietTexture>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"modifier\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/texture-code"),
    FieldInfo::node(",\"foodType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/modified-foodtype"),
]);

pub(crate) static NUTRITION_ORDER_SUPPLEMENT: TypeInfo = TypeInfo::new("NutritionOrderSupplement", "NutritionOrder.supplement", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<NutritionOrderSupplement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/supplement-type"),
    FieldInfo::prim(",\"productName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"schedule\":", &TIMING, 0, None, 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"instruction\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA: TypeInfo = TypeInfo::new("NutritionOrderEnteralFormula", "NutritionOrder.enteralFormula", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<NutritionOrderEnteralFormula>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"baseFormulaType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/entformula-type"),
    FieldInfo::prim(",\"baseFormulaProductName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"additiveType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/entformula-additive"),
    FieldInfo::prim(",\"additiveProductName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"caloricDensity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"routeofAdministration\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/enteral-route"),
    FieldInfo::node(",\"administration\":", &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION, 0, None, 0),
    FieldInfo::node(",\"maxVolumeToDeliver\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"administrationInstruction\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION: TypeInfo = TypeInfo::new("NutritionOrderEnteralFormulaAdministration", "NutritionOrder.enteralFormula.administration", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<NutritionOrderEnteralFormulaAdministration>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"schedule\":", &TIMING, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::choice(",\"rate\":", &NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_RATE_TYPES, 0, Some(1), 0),
]);

static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_RATE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"rateQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 2, &[]),
    t::Alternative::new(",\"rateRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(NutritionOrder, NutritionOrderOralDiet, NutritionOrderOralDietNutrient, NutritionOrderOralDietTexture, NutritionOrderSupplement, NutritionOrderEnteralFormula, NutritionOrderEnteralFormulaAdministration);
