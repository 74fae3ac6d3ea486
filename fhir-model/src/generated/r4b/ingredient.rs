// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Ingredient` and the types inside it.

/// The resource `Ingredient` of R4B.
///
/// See <https://hl7.org/fhir/R4B/ingredient.html>.
/// Compiled by the feature `r4b-products`.
pub struct Ingredient {
    /// `Ingredient.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Ingredient.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Ingredient.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Ingredient.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Ingredient.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Ingredient.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Ingredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Ingredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Ingredient.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Ingredient.for`: Reference(MedicinalProductDefinition, AdministrableProductDefinition, ManufacturedItemDefinition), 0..*.
    pub r#for: Vec<Reference>,
    /// `Ingredient.role`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/ingredient-role>.
    pub role: Option<Box<CodeableConcept>>,
    /// `Ingredient.function`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/ingredient-function>.
    pub function: Vec<CodeableConcept>,
    /// `Ingredient.allergenicIndicator`: boolean, 0..1.
    pub allergenic_indicator: Prim<bool>,
    /// `Ingredient.manufacturer`: [`IngredientManufacturer`], 0..*.
    pub manufacturer: Vec<IngredientManufacturer>,
    /// `Ingredient.substance`: [`IngredientSubstance`], 1..1.
    pub substance: Option<Box<IngredientSubstance>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Ingredient {
    fn info(&self) -> &'static TypeInfo { &INGREDIENT }
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
            | u64::from(self.identifier.is_some()) << 8
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.r#for.is_empty()) << 10
            | u64::from(self.role.is_some()) << 11
            | u64::from(!self.function.is_empty()) << 12
            | u64::from(!self.allergenic_indicator.is_absent()) << 13
            | u64::from(!self.manufacturer.is_empty()) << 14
            | u64::from(self.substance.is_some()) << 15;
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
            8 => n::Place::Node(&self.identifier),
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Nodes(&self.r#for),
            11 => n::Place::Node(&self.role),
            12 => n::Place::Nodes(&self.function),
            13 => n::Place::Prim(&self.allergenic_indicator),
            14 => n::Place::Nodes(&self.manufacturer),
            15 => n::Place::Node(&self.substance),
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
            8 => n::Slot::Node(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Nodes(&mut self.r#for),
            11 => n::Slot::Node(&mut self.role),
            12 => n::Slot::Nodes(&mut self.function),
            13 => n::Slot::Prim(&mut self.allergenic_indicator),
            14 => n::Slot::Nodes(&mut self.manufacturer),
            15 => n::Slot::Node(&mut self.substance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Ingredient {
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
            identifier: None,
            status: Prim::ABSENT,
            r#for: Vec::new(),
            role: None,
            function: Vec::new(),
            allergenic_indicator: Prim::ABSENT,
            manufacturer: Vec::new(),
            substance: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Ingredient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Ingredient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Ingredient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Ingredient.manufacturer` of R4B.
///
/// See <https://hl7.org/fhir/R4B/ingredient.html>.
/// Compiled by the feature `r4b-products`.
pub struct IngredientManufacturer {
    /// `Ingredient.manufacturer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Ingredient.manufacturer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Ingredient.manufacturer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.manufacturer.role`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role>. Codes: `codes::IngredientManufacturerRole`.
    pub role: Prim<String>,
    /// `Ingredient.manufacturer.manufacturer`: Reference(Organization), 1..1.
    pub manufacturer: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for IngredientManufacturer {
    fn info(&self) -> &'static TypeInfo { &INGREDIENT_MANUFACTURER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.role.is_absent()) << 3
            | u64::from(self.manufacturer.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.role),
            4 => n::Place::Node(&self.manufacturer),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.role),
            4 => n::Slot::Node(&mut self.manufacturer),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for IngredientManufacturer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: Prim::ABSENT,
            manufacturer: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for IngredientManufacturer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for IngredientManufacturer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for IngredientManufacturer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Ingredient.substance` of R4B.
///
/// See <https://hl7.org/fhir/R4B/ingredient.html>.
/// Compiled by the feature `r4b-products`.
pub struct IngredientSubstance {
    /// `Ingredient.substance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Ingredient.substance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Ingredient.substance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.substance.code`: CodeableReference(SubstanceDefinition), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-codes>.
    pub code: Option<Box<CodeableReference>>,
    /// `Ingredient.substance.strength`: [`IngredientSubstanceStrength`], 0..*.
    pub strength: Vec<IngredientSubstanceStrength>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for IngredientSubstance {
    fn info(&self) -> &'static TypeInfo { &INGREDIENT_SUBSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.strength.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Nodes(&self.strength),
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
            4 => n::Slot::Nodes(&mut self.strength),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for IngredientSubstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            strength: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for IngredientSubstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for IngredientSubstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for IngredientSubstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Ingredient.substance.strength` of R4B.
///
/// See <https://hl7.org/fhir/R4B/ingredient.html>.
/// Compiled by the feature `r4b-products`.
pub struct IngredientSubstanceStrength {
    /// `Ingredient.substance.strength.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Ingredient.substance.strength.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Ingredient.substance.strength.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.substance.strength.presentation[x]`: Ratio or RatioRange, 0..1.
    pub presentation: Option<IngredientSubstanceStrengthPresentation>,
    /// `Ingredient.substance.strength.textPresentation`: string, 0..1.
    pub text_presentation: Prim<String>,
    /// `Ingredient.substance.strength.concentration[x]`: Ratio or RatioRange, 0..1.
    pub concentration: Option<IngredientSubstanceStrengthConcentration>,
    /// `Ingredient.substance.strength.textConcentration`: string, 0..1.
    pub text_concentration: Prim<String>,
    /// `Ingredient.substance.strength.measurementPoint`: string, 0..1.
    pub measurement_point: Prim<String>,
    /// `Ingredient.substance.strength.country`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/country>.
    pub country: Vec<CodeableConcept>,
    /// `Ingredient.substance.strength.referenceStrength`: [`IngredientSubstanceStrengthReferenceStrength`], 0..*.
    pub reference_strength: Vec<IngredientSubstanceStrengthReferenceStrength>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for IngredientSubstanceStrength {
    fn info(&self) -> &'static TypeInfo { &INGREDIENT_SUBSTANCE_STRENGTH }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.presentation.is_some()) << 3
            | u64::from(!self.text_presentation.is_absent()) << 4
            | u64::from(self.concentration.is_some()) << 5
            | u64::from(!self.text_concentration.is_absent()) << 6
            | u64::from(!self.measurement_point.is_absent()) << 7
            | u64::from(!self.country.is_empty()) << 8
            | u64::from(!self.reference_strength.is_empty()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.presentation),
            4 => n::Place::Prim(&self.text_presentation),
            5 => n::Place::Choice(&self.concentration),
            6 => n::Place::Prim(&self.text_concentration),
            7 => n::Place::Prim(&self.measurement_point),
            8 => n::Place::Nodes(&self.country),
            9 => n::Place::Nodes(&self.reference_strength),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.presentation),
            4 => n::Slot::Prim(&mut self.text_presentation),
            5 => n::Slot::Choice(&mut self.concentration),
            6 => n::Slot::Prim(&mut self.text_concentration),
            7 => n::Slot::Prim(&mut self.measurement_point),
            8 => n::Slot::Nodes(&mut self.country),
            9 => n::Slot::Nodes(&mut self.reference_strength),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for IngredientSubstanceStrength {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            presentation: None,
            text_presentation: Prim::ABSENT,
            concentration: None,
            text_concentration: Prim::ABSENT,
            measurement_point: Prim::ABSENT,
            country: Vec::new(),
            reference_strength: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for IngredientSubstanceStrength {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for IngredientSubstanceStrength {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for IngredientSubstanceStrength {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Ingredient.substance.strength.referenceStrength` of R4B.
///
/// See <https://hl7.org/fhir/R4B/ingredient.html>.
/// Compiled by the feature `r4b-products`.
pub struct IngredientSubstanceStrengthReferenceStrength {
    /// `Ingredient.substance.strength.referenceStrength.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Ingredient.substance.strength.referenceStrength.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Ingredient.substance.strength.referenceStrength.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.substance.strength.referenceStrength.substance`: CodeableReference(SubstanceDefinition), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-codes>.
    pub substance: Option<Box<CodeableReference>>,
    /// `Ingredient.substance.strength.referenceStrength.strength[x]`: Ratio or RatioRange, 1..1.
    pub strength: Option<IngredientSubstanceStrengthReferenceStrengthStrength>,
    /// `Ingredient.substance.strength.referenceStrength.measurementPoint`: string, 0..1.
    pub measurement_point: Prim<String>,
    /// `Ingredient.substance.strength.referenceStrength.country`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/country>.
    pub country: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for IngredientSubstanceStrengthReferenceStrength {
    fn info(&self) -> &'static TypeInfo { &INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.substance.is_some()) << 3
            | u64::from(self.strength.is_some()) << 4
            | u64::from(!self.measurement_point.is_absent()) << 5
            | u64::from(!self.country.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.substance),
            4 => n::Place::Choice(&self.strength),
            5 => n::Place::Prim(&self.measurement_point),
            6 => n::Place::Nodes(&self.country),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.substance),
            4 => n::Slot::Choice(&mut self.strength),
            5 => n::Slot::Prim(&mut self.measurement_point),
            6 => n::Slot::Nodes(&mut self.country),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for IngredientSubstanceStrengthReferenceStrength {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            substance: None,
            strength: None,
            measurement_point: Prim::ABSENT,
            country: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for IngredientSubstanceStrengthReferenceStrength {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for IngredientSubstanceStrengthReferenceStrength {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for IngredientSubstanceStrengthReferenceStrength {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Ingredient.substance.strength.presentation[x]`.
#[derive(Clone)]
pub enum IngredientSubstanceStrengthPresentation {
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// RatioRange.
    RatioRange(n::Boxed<RatioRange>),
}

impl IngredientSubstanceStrengthPresentation {
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `RatioRange`.
    #[inline]
    pub fn as_ratio_range(&self) -> Option<&RatioRange> { if let Self::RatioRange(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for IngredientSubstanceStrengthPresentation {
    fn index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::RatioRange(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::RatioRange(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::RatioRange(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            1 => Self::RatioRange(n::Boxed { node: (RATIO_RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for IngredientSubstanceStrengthPresentation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for IngredientSubstanceStrengthPresentation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Ingredient.substance.strength.concentration[x]`.
#[derive(Clone)]
pub enum IngredientSubstanceStrengthConcentration {
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// RatioRange.
    RatioRange(n::Boxed<RatioRange>),
}

impl IngredientSubstanceStrengthConcentration {
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `RatioRange`.
    #[inline]
    pub fn as_ratio_range(&self) -> Option<&RatioRange> { if let Self::RatioRange(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for IngredientSubstanceStrengthConcentration {
    fn index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::RatioRange(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::RatioRange(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::RatioRange(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            1 => Self::RatioRange(n::Boxed { node: (RATIO_RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for IngredientSubstanceStrengthConcentration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for IngredientSubstanceStrengthConcentration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Ingredient.substance.strength.referenceStrength.strength[x]`.
#[derive(Clone)]
pub enum IngredientSubstanceStrengthReferenceStrengthStrength {
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// RatioRange.
    RatioRange(n::Boxed<RatioRange>),
}

impl IngredientSubstanceStrengthReferenceStrengthStrength {
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `RatioRange`.
    #[inline]
    pub fn as_ratio_range(&self) -> Option<&RatioRange> { if let Self::RatioRange(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for IngredientSubstanceStrengthReferenceStrengthStrength {
    fn index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::RatioRange(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::RatioRange(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::RatioRange(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            1 => Self::RatioRange(n::Boxed { node: (RATIO_RANGE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for IngredientSubstanceStrengthReferenceStrengthStrength {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for IngredientSubstanceStrengthReferenceStrengthStrength {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static INGREDIENT: TypeInfo = TypeInfo::new("Ingredient", "Ingredient", t::TypeKind::Resource, "DomainResource", 2, n::new::<Ingredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"for\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductDefinition", "AdministrableProductDefinition", "ManufacturedItemDefinition"]),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ingredient-role"),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/ingredient-function"),
    FieldInfo::prim(",\"allergenicIndicator\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &INGREDIENT_MANUFACTURER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"substance\":", &INGREDIENT_SUBSTANCE, 1, Some(1), t::SUMMARY),
]);

pub(crate) static INGREDIENT_MANUFACTURER: TypeInfo = TypeInfo::new("IngredientManufacturer", "Ingredient.manufacturer", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<IngredientManufacturer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"role\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role"),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Organization"]),
]);

pub(crate) static INGREDIENT_SUBSTANCE: TypeInfo = TypeInfo::new("IngredientSubstance", "Ingredient.substance", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<IngredientSubstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["SubstanceDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-codes"),
    FieldInfo::node(",\"strength\":", &INGREDIENT_SUBSTANCE_STRENGTH, 0, None, t::SUMMARY),
]);

pub(crate) static INGREDIENT_SUBSTANCE_STRENGTH: TypeInfo = TypeInfo::new("IngredientSubstanceStrength", "Ingredient.substance.strength", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<IngredientSubstanceStrength>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"presentation\":", &INGREDIENT_SUBSTANCE_STRENGTH_PRESENTATION_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"textPresentation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"concentration\":", &INGREDIENT_SUBSTANCE_STRENGTH_CONCENTRATION_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"textConcentration\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"measurementPoint\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/country"),
    FieldInfo::node(",\"referenceStrength\":", &INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH, 0, None, t::SUMMARY),
]);

static INGREDIENT_SUBSTANCE_STRENGTH_PRESENTATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"presentationRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"presentationRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 2, &[]),
];

static INGREDIENT_SUBSTANCE_STRENGTH_CONCENTRATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"concentrationRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"concentrationRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 2, &[]),
];

pub(crate) static INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH: TypeInfo = TypeInfo::new("IngredientSubstanceStrengthReferenceStrength", "Ingredient.substance.strength.referenceStrength", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<IngredientSubstanceStrengthReferenceStrength>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"substance\":", &CODEABLE_REFERENCE, 0, Some(1), t::SUMMARY).targets(&["SubstanceDefinition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-codes"),
    FieldInfo::choice(",\"strength\":", &INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH_STRENGTH_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"measurementPoint\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/country"),
]);

static INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH_STRENGTH_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"strengthRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 2, &[]),
    t::Alternative::new(",\"strengthRatioRange\":", "RatioRange", t::ValueKind::Node(&RATIO_RANGE), 2, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Ingredient, IngredientManufacturer, IngredientSubstance, IngredientSubstanceStrength, IngredientSubstanceStrengthReferenceStrength);
