// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductIngredient` and the types inside it.

/// The resource `MedicinalProductIngredient` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductingredient.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductIngredient {
    /// `MedicinalProductIngredient.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductIngredient.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductIngredient.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductIngredient.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductIngredient.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductIngredient.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductIngredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `MedicinalProductIngredient.role`: CodeableConcept, 1..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.allergenicIndicator`: boolean, 0..1.
    pub allergenic_indicator: Prim<bool>,
    /// `MedicinalProductIngredient.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductIngredient.specifiedSubstance`: [`MedicinalProductIngredientSpecifiedSubstance`], 0..*.
    pub specified_substance: Vec<MedicinalProductIngredientSpecifiedSubstance>,
    /// `MedicinalProductIngredient.substance`: [`MedicinalProductIngredientSubstance`], 0..1.
    pub substance: Option<Box<MedicinalProductIngredientSubstance>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductIngredient {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INGREDIENT }
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
            | u64::from(self.role.is_some()) << 9
            | u64::from(!self.allergenic_indicator.is_absent()) << 10
            | u64::from(!self.manufacturer.is_empty()) << 11
            | u64::from(!self.specified_substance.is_empty()) << 12
            | u64::from(self.substance.is_some()) << 13;
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
            9 => n::Place::Node(&self.role),
            10 => n::Place::Prim(&self.allergenic_indicator),
            11 => n::Place::Nodes(&self.manufacturer),
            12 => n::Place::Nodes(&self.specified_substance),
            13 => n::Place::Node(&self.substance),
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
            9 => n::Slot::Node(&mut self.role),
            10 => n::Slot::Prim(&mut self.allergenic_indicator),
            11 => n::Slot::Nodes(&mut self.manufacturer),
            12 => n::Slot::Nodes(&mut self.specified_substance),
            13 => n::Slot::Node(&mut self.substance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductIngredient {
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
            role: None,
            allergenic_indicator: Prim::ABSENT,
            manufacturer: Vec::new(),
            specified_substance: Vec::new(),
            substance: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductIngredient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductIngredient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductIngredient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductIngredient.specifiedSubstance` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductingredient.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductIngredientSpecifiedSubstance {
    /// `MedicinalProductIngredient.specifiedSubstance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.code`: CodeableConcept, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.group`: CodeableConcept, 1..1.
    pub group: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.confidentiality`: CodeableConcept, 0..1.
    pub confidentiality: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength`: [`MedicinalProductIngredientSpecifiedSubstanceStrength`], 0..*.
    pub strength: Vec<MedicinalProductIngredientSpecifiedSubstanceStrength>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductIngredientSpecifiedSubstance {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.group.is_some()) << 4
            | u64::from(self.confidentiality.is_some()) << 5
            | u64::from(!self.strength.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.group),
            5 => n::Place::Node(&self.confidentiality),
            6 => n::Place::Nodes(&self.strength),
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
            4 => n::Slot::Node(&mut self.group),
            5 => n::Slot::Node(&mut self.confidentiality),
            6 => n::Slot::Nodes(&mut self.strength),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductIngredientSpecifiedSubstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            group: None,
            confidentiality: None,
            strength: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductIngredientSpecifiedSubstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductIngredientSpecifiedSubstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductIngredientSpecifiedSubstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductIngredient.specifiedSubstance.strength` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductingredient.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductIngredientSpecifiedSubstanceStrength {
    /// `MedicinalProductIngredient.specifiedSubstance.strength.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.presentation`: Ratio, 1..1.
    pub presentation: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.presentationLowLimit`: Ratio, 0..1. Modifier.
    pub presentation_low_limit: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.concentration`: Ratio, 0..1.
    pub concentration: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.concentrationLowLimit`: Ratio, 0..1. Modifier.
    pub concentration_low_limit: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.measurementPoint`: string, 0..1.
    pub measurement_point: Prim<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.country`: CodeableConcept, 0..*.
    pub country: Vec<CodeableConcept>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength`: [`MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength`], 0..*.
    pub reference_strength: Vec<MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductIngredientSpecifiedSubstanceStrength {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.presentation.is_some()) << 3
            | u64::from(self.presentation_low_limit.is_some()) << 4
            | u64::from(self.concentration.is_some()) << 5
            | u64::from(self.concentration_low_limit.is_some()) << 6
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
            3 => n::Place::Node(&self.presentation),
            4 => n::Place::Node(&self.presentation_low_limit),
            5 => n::Place::Node(&self.concentration),
            6 => n::Place::Node(&self.concentration_low_limit),
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
            3 => n::Slot::Node(&mut self.presentation),
            4 => n::Slot::Node(&mut self.presentation_low_limit),
            5 => n::Slot::Node(&mut self.concentration),
            6 => n::Slot::Node(&mut self.concentration_low_limit),
            7 => n::Slot::Prim(&mut self.measurement_point),
            8 => n::Slot::Nodes(&mut self.country),
            9 => n::Slot::Nodes(&mut self.reference_strength),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductIngredientSpecifiedSubstanceStrength {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            presentation: None,
            presentation_low_limit: None,
            concentration: None,
            concentration_low_limit: None,
            measurement_point: Prim::ABSENT,
            country: Vec::new(),
            reference_strength: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductIngredientSpecifiedSubstanceStrength {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductIngredientSpecifiedSubstanceStrength {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductIngredientSpecifiedSubstanceStrength {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductingredient.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.substance`: CodeableConcept, 0..1.
    pub substance: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strength`: Ratio, 1..1.
    pub strength: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strengthLowLimit`: Ratio, 0..1.
    pub strength_low_limit: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.measurementPoint`: string, 0..1.
    pub measurement_point: Prim<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.country`: CodeableConcept, 0..*.
    pub country: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.substance.is_some()) << 3
            | u64::from(self.strength.is_some()) << 4
            | u64::from(self.strength_low_limit.is_some()) << 5
            | u64::from(!self.measurement_point.is_absent()) << 6
            | u64::from(!self.country.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.substance),
            4 => n::Place::Node(&self.strength),
            5 => n::Place::Node(&self.strength_low_limit),
            6 => n::Place::Prim(&self.measurement_point),
            7 => n::Place::Nodes(&self.country),
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
            4 => n::Slot::Node(&mut self.strength),
            5 => n::Slot::Node(&mut self.strength_low_limit),
            6 => n::Slot::Prim(&mut self.measurement_point),
            7 => n::Slot::Nodes(&mut self.country),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            substance: None,
            strength: None,
            strength_low_limit: None,
            measurement_point: Prim::ABSENT,
            country: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductIngredient.substance` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductingredient.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductIngredientSubstance {
    /// `MedicinalProductIngredient.substance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductIngredient.substance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.substance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.substance.code`: CodeableConcept, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.substance.strength`: as `MedicinalProductIngredient.specifiedSubstance.strength`, 0..*.
    pub strength: Vec<MedicinalProductIngredientSpecifiedSubstanceStrength>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductIngredientSubstance {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE }
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

impl Default for MedicinalProductIngredientSubstance {
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

impl Clone for MedicinalProductIngredientSubstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductIngredientSubstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductIngredientSubstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT: TypeInfo = TypeInfo::new("MedicinalProductIngredient", "MedicinalProductIngredient", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductIngredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"allergenicIndicator\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"specifiedSubstance\":", &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"substance\":", &MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE: TypeInfo = TypeInfo::new("MedicinalProductIngredientSpecifiedSubstance", "MedicinalProductIngredient.specifiedSubstance", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductIngredientSpecifiedSubstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"group\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"confidentiality\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"strength\":", &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH: TypeInfo = TypeInfo::new("MedicinalProductIngredientSpecifiedSubstanceStrength", "MedicinalProductIngredient.specifiedSubstance.strength", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductIngredientSpecifiedSubstanceStrength>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"presentation\":", &RATIO, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"presentationLowLimit\":", &RATIO, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"concentration\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"concentrationLowLimit\":", &RATIO, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"measurementPoint\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"referenceStrength\":", &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH: TypeInfo = TypeInfo::new("MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength", "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"substance\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"strength\":", &RATIO, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"strengthLowLimit\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"measurementPoint\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE: TypeInfo = TypeInfo::new("MedicinalProductIngredientSubstance", "MedicinalProductIngredient.substance", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductIngredientSubstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"strength\":", &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductIngredient, MedicinalProductIngredientSpecifiedSubstance, MedicinalProductIngredientSpecifiedSubstanceStrength, MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength, MedicinalProductIngredientSubstance);
