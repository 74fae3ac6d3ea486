// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `NutritionIntake` and the types inside it.

/// The resource `NutritionIntake` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionintake.html>.
/// Compiled by the feature `r5-clinical`.
pub struct NutritionIntake {
    /// `NutritionIntake.id`: id, 0..1.
    pub id: Prim<String>,
    /// `NutritionIntake.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `NutritionIntake.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `NutritionIntake.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `NutritionIntake.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `NutritionIntake.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `NutritionIntake.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionIntake.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `NutritionIntake.instantiatesCanonical`: canonical, 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `NutritionIntake.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `NutritionIntake.basedOn`: Reference(NutritionOrder, CarePlan, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `NutritionIntake.partOf`: Reference(NutritionIntake, Procedure, Observation), 0..*.
    pub part_of: Vec<Reference>,
    /// `NutritionIntake.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/event-status>. Codes: `codes::ClinicalImpressionStatus`. Modifier.
    pub status: Prim<String>,
    /// `NutritionIntake.statusReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinicalimpression-status-reason>.
    pub status_reason: Vec<CodeableConcept>,
    /// `NutritionIntake.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/diet-type>.
    pub code: Option<Box<CodeableConcept>>,
    /// `NutritionIntake.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `NutritionIntake.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `NutritionIntake.occurrence[x]`: dateTime or Period, 0..1.
    pub occurrence: Option<NutritionIntakeOccurrence>,
    /// `NutritionIntake.recorded`: dateTime, 0..1.
    pub recorded: Prim<DateTime>,
    /// `NutritionIntake.reported[x]`: boolean or Reference(Patient, RelatedPerson, Practitioner, PractitionerRole, Organization), 0..1.
    pub reported: Option<NutritionIntakeReported>,
    /// `NutritionIntake.consumedItem`: [`NutritionIntakeConsumedItem`], 1..*.
    pub consumed_item: Vec<NutritionIntakeConsumedItem>,
    /// `NutritionIntake.ingredientLabel`: [`NutritionIntakeIngredientLabel`], 0..*.
    pub ingredient_label: Vec<NutritionIntakeIngredientLabel>,
    /// `NutritionIntake.performer`: [`NutritionIntakePerformer`], 0..*.
    pub performer: Vec<NutritionIntakePerformer>,
    /// `NutritionIntake.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `NutritionIntake.derivedFrom`: Reference(Resource), 0..*.
    pub derived_from: Vec<Reference>,
    /// `NutritionIntake.reason`: CodeableReference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason: Vec<CodeableReference>,
    /// `NutritionIntake.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionIntake {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_INTAKE }
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
            | u64::from(!self.based_on.is_empty()) << 11
            | u64::from(!self.part_of.is_empty()) << 12
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(!self.status_reason.is_empty()) << 14
            | u64::from(self.code.is_some()) << 15
            | u64::from(self.subject.is_some()) << 16
            | u64::from(self.encounter.is_some()) << 17
            | u64::from(self.occurrence.is_some()) << 18
            | u64::from(!self.recorded.is_absent()) << 19
            | u64::from(self.reported.is_some()) << 20
            | u64::from(!self.consumed_item.is_empty()) << 21
            | u64::from(!self.ingredient_label.is_empty()) << 22
            | u64::from(!self.performer.is_empty()) << 23
            | u64::from(self.location.is_some()) << 24
            | u64::from(!self.derived_from.is_empty()) << 25
            | u64::from(!self.reason.is_empty()) << 26
            | u64::from(!self.note.is_empty()) << 27;
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
            11 => n::Place::Nodes(&self.based_on),
            12 => n::Place::Nodes(&self.part_of),
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Nodes(&self.status_reason),
            15 => n::Place::Node(&self.code),
            16 => n::Place::Node(&self.subject),
            17 => n::Place::Node(&self.encounter),
            18 => n::Place::Choice(&self.occurrence),
            19 => n::Place::Prim(&self.recorded),
            20 => n::Place::Choice(&self.reported),
            21 => n::Place::Nodes(&self.consumed_item),
            22 => n::Place::Nodes(&self.ingredient_label),
            23 => n::Place::Nodes(&self.performer),
            24 => n::Place::Node(&self.location),
            25 => n::Place::Nodes(&self.derived_from),
            26 => n::Place::Nodes(&self.reason),
            27 => n::Place::Nodes(&self.note),
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
            11 => n::Slot::Nodes(&mut self.based_on),
            12 => n::Slot::Nodes(&mut self.part_of),
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Nodes(&mut self.status_reason),
            15 => n::Slot::Node(&mut self.code),
            16 => n::Slot::Node(&mut self.subject),
            17 => n::Slot::Node(&mut self.encounter),
            18 => n::Slot::Choice(&mut self.occurrence),
            19 => n::Slot::Prim(&mut self.recorded),
            20 => n::Slot::Choice(&mut self.reported),
            21 => n::Slot::Nodes(&mut self.consumed_item),
            22 => n::Slot::Nodes(&mut self.ingredient_label),
            23 => n::Slot::Nodes(&mut self.performer),
            24 => n::Slot::Node(&mut self.location),
            25 => n::Slot::Nodes(&mut self.derived_from),
            26 => n::Slot::Nodes(&mut self.reason),
            27 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionIntake {
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
            based_on: Vec::new(),
            part_of: Vec::new(),
            status: Prim::ABSENT,
            status_reason: Vec::new(),
            code: None,
            subject: None,
            encounter: None,
            occurrence: None,
            recorded: Prim::ABSENT,
            reported: None,
            consumed_item: Vec::new(),
            ingredient_label: Vec::new(),
            performer: Vec::new(),
            location: None,
            derived_from: Vec::new(),
            reason: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionIntake {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionIntake {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionIntake {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionIntake.consumedItem` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionintake.html>.
/// Compiled by the feature `r5-clinical`.
pub struct NutritionIntakeConsumedItem {
    /// `NutritionIntake.consumedItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionIntake.consumedItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionIntake.consumedItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.consumedItem.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/edible-substance-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `NutritionIntake.consumedItem.nutritionProduct`: CodeableReference(NutritionProduct), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/food-type>.
    pub nutrition_product: Option<Box<CodeableReference>>,
    /// `NutritionIntake.consumedItem.schedule`: Timing, 0..1.
    pub schedule: Option<Box<Timing>>,
    /// `NutritionIntake.consumedItem.amount`: Quantity, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// `NutritionIntake.consumedItem.rate`: Quantity, 0..1.
    pub rate: Option<Box<Quantity>>,
    /// `NutritionIntake.consumedItem.notConsumed`: boolean, 0..1.
    pub not_consumed: Prim<bool>,
    /// `NutritionIntake.consumedItem.notConsumedReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/not-consumed-reason>.
    pub not_consumed_reason: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionIntakeConsumedItem {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_INTAKE_CONSUMED_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.nutrition_product.is_some()) << 4
            | u64::from(self.schedule.is_some()) << 5
            | u64::from(self.amount.is_some()) << 6
            | u64::from(self.rate.is_some()) << 7
            | u64::from(!self.not_consumed.is_absent()) << 8
            | u64::from(self.not_consumed_reason.is_some()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.nutrition_product),
            5 => n::Place::Node(&self.schedule),
            6 => n::Place::Node(&self.amount),
            7 => n::Place::Node(&self.rate),
            8 => n::Place::Prim(&self.not_consumed),
            9 => n::Place::Node(&self.not_consumed_reason),
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
            4 => n::Slot::Node(&mut self.nutrition_product),
            5 => n::Slot::Node(&mut self.schedule),
            6 => n::Slot::Node(&mut self.amount),
            7 => n::Slot::Node(&mut self.rate),
            8 => n::Slot::Prim(&mut self.not_consumed),
            9 => n::Slot::Node(&mut self.not_consumed_reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionIntakeConsumedItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            nutrition_product: None,
            schedule: None,
            amount: None,
            rate: None,
            not_consumed: Prim::ABSENT,
            not_consumed_reason: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionIntakeConsumedItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionIntakeConsumedItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionIntakeConsumedItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionIntake.ingredientLabel` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionintake.html>.
/// Compiled by the feature `r5-clinical`.
pub struct NutritionIntakeIngredientLabel {
    /// `NutritionIntake.ingredientLabel.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionIntake.ingredientLabel.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionIntake.ingredientLabel.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.ingredientLabel.nutrient`: CodeableReference(Substance), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/nutrient-code>.
    pub nutrient: Option<Box<CodeableReference>>,
    /// `NutritionIntake.ingredientLabel.amount`: Quantity, 1..1.
    pub amount: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionIntakeIngredientLabel {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_INTAKE_INGREDIENT_LABEL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.nutrient.is_some()) << 3
            | u64::from(self.amount.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.nutrient),
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
            3 => n::Slot::Node(&mut self.nutrient),
            4 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionIntakeIngredientLabel {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            nutrient: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionIntakeIngredientLabel {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionIntakeIngredientLabel {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionIntakeIngredientLabel {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionIntake.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionintake.html>.
/// Compiled by the feature `r5-clinical`.
pub struct NutritionIntakePerformer {
    /// `NutritionIntake.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionIntake.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionIntake.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/performer-role>.
    pub function: Option<Box<CodeableConcept>>,
    /// `NutritionIntake.performer.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionIntakePerformer {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_INTAKE_PERFORMER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.function),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionIntakePerformer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionIntakePerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionIntakePerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionIntakePerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `NutritionIntake.occurrence[x]`.
#[derive(Clone)]
pub enum NutritionIntakeOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl NutritionIntakeOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for NutritionIntakeOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for NutritionIntakeOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for NutritionIntakeOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `NutritionIntake.reported[x]`.
#[derive(Clone)]
pub enum NutritionIntakeReported {
    /// boolean.
    Boolean(Prim<bool>),
    /// Reference(Patient, RelatedPerson, Practitioner, PractitionerRole, Organization).
    Reference(n::Boxed<Reference>),
}

impl NutritionIntakeReported {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for NutritionIntakeReported {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for NutritionIntakeReported {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for NutritionIntakeReported {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static NUTRITION_INTAKE: TypeInfo = TypeInfo::new("NutritionIntake", "NutritionIntake", t::TypeKind::Resource, "DomainResource", 4, n::new::<NutritionIntake>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ActivityDefinition", "ChargeItemDefinition", "ClinicalUseDefinition", "EventDefinition", "Measure", "MessageDefinition", "ObservationDefinition", "OperationDefinition", "PlanDefinition", "Questionnaire", "Requirements", "SubscriptionTopic", "TestPlan", "TestScript"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["NutritionOrder", "CarePlan", "ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["NutritionIntake", "Procedure", "Observation"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinicalimpression-status-reason"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/diet-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &NUTRITION_INTAKE_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"reported\":", &NUTRITION_INTAKE_REPORTED_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"consumedItem\":", &NUTRITION_INTAKE_CONSUMED_ITEM, 1, None, 0),
    FieldInfo::node(",\"ingredientLabel\":", &NUTRITION_INTAKE_INGREDIENT_LABEL, 0, None, 0),
    FieldInfo::node(",\"performer\":", &NUTRITION_INTAKE_PERFORMER, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static NUTRITION_INTAKE_OCCURRENCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

static NUTRITION_INTAKE_REPORTED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"reportedBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"reportedReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Organization"]),
];

pub(crate) static NUTRITION_INTAKE_CONSUMED_ITEM: TypeInfo = TypeInfo::new("NutritionIntakeConsumedItem", "NutritionIntake.consumedItem", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<NutritionIntakeConsumedItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/edible-substance-type"),
    FieldInfo::node(",\"nutritionProduct\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["NutritionProduct"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/food-type"),
    FieldInfo::node(",\"schedule\":", &TIMING, 0, Some(1), 0),
    FieldInfo::node(",\"amount\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"rate\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"notConsumed\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"notConsumedReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/not-consumed-reason"),
]);

pub(crate) static NUTRITION_INTAKE_INGREDIENT_LABEL: TypeInfo = TypeInfo::new("NutritionIntakeIngredientLabel", "NutritionIntake.ingredientLabel", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<NutritionIntakeIngredientLabel>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"nutrient\":", &CODEABLE_REFERENCE, 1, Some(1), 0).targets(&["Substance"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/nutrient-code"),
    FieldInfo::node(",\"amount\":", &QUANTITY, 1, Some(1), 0),
]);

pub(crate) static NUTRITION_INTAKE_PERFORMER: TypeInfo = TypeInfo::new("NutritionIntakePerformer", "NutritionIntake.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<NutritionIntakePerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/performer-role"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device", "RelatedPerson"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(NutritionIntake, NutritionIntakeConsumedItem, NutritionIntakeIngredientLabel, NutritionIntakePerformer);
