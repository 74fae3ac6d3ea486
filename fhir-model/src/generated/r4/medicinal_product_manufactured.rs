// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductManufactured` and the types inside it.

/// The resource `MedicinalProductManufactured` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductmanufactured.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductManufactured {
    /// `MedicinalProductManufactured.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductManufactured.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductManufactured.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductManufactured.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductManufactured.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductManufactured.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductManufactured.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductManufactured.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductManufactured.manufacturedDoseForm`: CodeableConcept, 1..1.
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProductManufactured.unitOfPresentation`: CodeableConcept, 0..1.
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `MedicinalProductManufactured.quantity`: Quantity, 1..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicinalProductManufactured.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductManufactured.ingredient`: Reference(MedicinalProductIngredient), 0..*.
    pub ingredient: Vec<Reference>,
    /// `MedicinalProductManufactured.physicalCharacteristics`: ProdCharacteristic, 0..1.
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `MedicinalProductManufactured.otherCharacteristics`: CodeableConcept, 0..*.
    pub other_characteristics: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductManufactured {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_MANUFACTURED }
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
            | u64::from(self.manufactured_dose_form.is_some()) << 8
            | u64::from(self.unit_of_presentation.is_some()) << 9
            | u64::from(self.quantity.is_some()) << 10
            | u64::from(!self.manufacturer.is_empty()) << 11
            | u64::from(!self.ingredient.is_empty()) << 12
            | u64::from(self.physical_characteristics.is_some()) << 13
            | u64::from(!self.other_characteristics.is_empty()) << 14;
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
            8 => n::Place::Node(&self.manufactured_dose_form),
            9 => n::Place::Node(&self.unit_of_presentation),
            10 => n::Place::Node(&self.quantity),
            11 => n::Place::Nodes(&self.manufacturer),
            12 => n::Place::Nodes(&self.ingredient),
            13 => n::Place::Node(&self.physical_characteristics),
            14 => n::Place::Nodes(&self.other_characteristics),
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
            8 => n::Slot::Node(&mut self.manufactured_dose_form),
            9 => n::Slot::Node(&mut self.unit_of_presentation),
            10 => n::Slot::Node(&mut self.quantity),
            11 => n::Slot::Nodes(&mut self.manufacturer),
            12 => n::Slot::Nodes(&mut self.ingredient),
            13 => n::Slot::Node(&mut self.physical_characteristics),
            14 => n::Slot::Nodes(&mut self.other_characteristics),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductManufactured {
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
            manufactured_dose_form: None,
            unit_of_presentation: None,
            quantity: None,
            manufacturer: Vec::new(),
            ingredient: Vec::new(),
            physical_characteristics: None,
            other_characteristics: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductManufactured {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductManufactured {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductManufactured {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_MANUFACTURED: TypeInfo = TypeInfo::new("MedicinalProductManufactured", "MedicinalProductManufactured", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductManufactured>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"manufacturedDoseForm\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"unitOfPresentation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"ingredient\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductIngredient"]),
    FieldInfo::node(",\"physicalCharacteristics\":", &PROD_CHARACTERISTIC, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"otherCharacteristics\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductManufactured);
