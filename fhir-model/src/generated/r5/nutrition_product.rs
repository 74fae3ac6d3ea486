// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `NutritionProduct` and the types inside it.

/// The resource `NutritionProduct` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct NutritionProduct {
    /// `NutritionProduct.id`: id, 0..1.
    pub id: Prim<String>,
    /// `NutritionProduct.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `NutritionProduct.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `NutritionProduct.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `NutritionProduct.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `NutritionProduct.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `NutritionProduct.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionProduct.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/edible-substance-type>.
    pub code: Option<Box<CodeableConcept>>,
    /// `NutritionProduct.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/nutritionproduct-status>. Codes: `codes::NutritionProductStatus`. Modifier.
    pub status: Prim<String>,
    /// `NutritionProduct.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/nutrition-product-category>.
    pub category: Vec<CodeableConcept>,
    /// `NutritionProduct.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `NutritionProduct.nutrient`: [`NutritionProductNutrient`], 0..*.
    pub nutrient: Vec<NutritionProductNutrient>,
    /// `NutritionProduct.ingredient`: [`NutritionProductIngredient`], 0..*.
    pub ingredient: Vec<NutritionProductIngredient>,
    /// `NutritionProduct.knownAllergen`: CodeableReference(Substance), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/allergen-class>.
    pub known_allergen: Vec<CodeableReference>,
    /// `NutritionProduct.characteristic`: [`NutritionProductCharacteristic`], 0..*.
    pub characteristic: Vec<NutritionProductCharacteristic>,
    /// `NutritionProduct.instance`: [`NutritionProductInstance`], 0..*.
    pub instance: Vec<NutritionProductInstance>,
    /// `NutritionProduct.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionProduct {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_PRODUCT }
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
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(!self.manufacturer.is_empty()) << 11
            | u64::from(!self.nutrient.is_empty()) << 12
            | u64::from(!self.ingredient.is_empty()) << 13
            | u64::from(!self.known_allergen.is_empty()) << 14
            | u64::from(!self.characteristic.is_empty()) << 15
            | u64::from(!self.instance.is_empty()) << 16
            | u64::from(!self.note.is_empty()) << 17;
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
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Nodes(&self.manufacturer),
            12 => n::Place::Nodes(&self.nutrient),
            13 => n::Place::Nodes(&self.ingredient),
            14 => n::Place::Nodes(&self.known_allergen),
            15 => n::Place::Nodes(&self.characteristic),
            16 => n::Place::Nodes(&self.instance),
            17 => n::Place::Nodes(&self.note),
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
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Nodes(&mut self.manufacturer),
            12 => n::Slot::Nodes(&mut self.nutrient),
            13 => n::Slot::Nodes(&mut self.ingredient),
            14 => n::Slot::Nodes(&mut self.known_allergen),
            15 => n::Slot::Nodes(&mut self.characteristic),
            16 => n::Slot::Nodes(&mut self.instance),
            17 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionProduct {
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
            category: Vec::new(),
            manufacturer: Vec::new(),
            nutrient: Vec::new(),
            ingredient: Vec::new(),
            known_allergen: Vec::new(),
            characteristic: Vec::new(),
            instance: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionProduct {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionProduct {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionProduct {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionProduct.nutrient` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct NutritionProductNutrient {
    /// `NutritionProduct.nutrient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionProduct.nutrient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionProduct.nutrient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.nutrient.item`: CodeableReference(Substance), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/nutrition-product-nutrient>.
    pub item: Option<Box<CodeableReference>>,
    /// `NutritionProduct.nutrient.amount`: Ratio, 0..*.
    pub amount: Vec<Ratio>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionProductNutrient {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_PRODUCT_NUTRIENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3
            | u64::from(!self.amount.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.item),
            4 => n::Place::Nodes(&self.amount),
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
            4 => n::Slot::Nodes(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionProductNutrient {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            amount: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionProductNutrient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionProductNutrient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionProductNutrient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionProduct.ingredient` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct NutritionProductIngredient {
    /// `NutritionProduct.ingredient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionProduct.ingredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionProduct.ingredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.ingredient.item`: CodeableReference(NutritionProduct), 1..1.
    pub item: Option<Box<CodeableReference>>,
    /// `NutritionProduct.ingredient.amount`: Ratio, 0..*.
    pub amount: Vec<Ratio>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionProductIngredient {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_PRODUCT_INGREDIENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3
            | u64::from(!self.amount.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.item),
            4 => n::Place::Nodes(&self.amount),
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
            4 => n::Slot::Nodes(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionProductIngredient {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            amount: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionProductIngredient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionProductIngredient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionProductIngredient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionProduct.characteristic` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct NutritionProductCharacteristic {
    /// `NutritionProduct.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionProduct.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionProduct.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.characteristic.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/measurement-property>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `NutritionProduct.characteristic.value[x]`: CodeableConcept or string or Quantity or base64Binary or Attachment or boolean, 1..1.
    pub value: Option<NutritionProductCharacteristicValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionProductCharacteristic {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_PRODUCT_CHARACTERISTIC }
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

impl Default for NutritionProductCharacteristic {
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

impl Clone for NutritionProductCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionProductCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionProductCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `NutritionProduct.instance` of R5.
///
/// See <https://hl7.org/fhir/R5/nutritionproduct.html>.
/// Compiled by the feature `r5-administration`.
pub struct NutritionProductInstance {
    /// `NutritionProduct.instance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `NutritionProduct.instance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `NutritionProduct.instance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.instance.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `NutritionProduct.instance.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `NutritionProduct.instance.name`: string, 0..1.
    pub name: Prim<String>,
    /// `NutritionProduct.instance.lotNumber`: string, 0..1.
    pub lot_number: Prim<String>,
    /// `NutritionProduct.instance.expiry`: dateTime, 0..1.
    pub expiry: Prim<DateTime>,
    /// `NutritionProduct.instance.useBy`: dateTime, 0..1.
    pub use_by: Prim<DateTime>,
    /// `NutritionProduct.instance.biologicalSourceEvent`: Identifier, 0..1.
    pub biological_source_event: Option<Box<Identifier>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for NutritionProductInstance {
    fn info(&self) -> &'static TypeInfo { &NUTRITION_PRODUCT_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.quantity.is_some()) << 3
            | u64::from(!self.identifier.is_empty()) << 4
            | u64::from(!self.name.is_absent()) << 5
            | u64::from(!self.lot_number.is_absent()) << 6
            | u64::from(!self.expiry.is_absent()) << 7
            | u64::from(!self.use_by.is_absent()) << 8
            | u64::from(self.biological_source_event.is_some()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.quantity),
            4 => n::Place::Nodes(&self.identifier),
            5 => n::Place::Prim(&self.name),
            6 => n::Place::Prim(&self.lot_number),
            7 => n::Place::Prim(&self.expiry),
            8 => n::Place::Prim(&self.use_by),
            9 => n::Place::Node(&self.biological_source_event),
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
            4 => n::Slot::Nodes(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.name),
            6 => n::Slot::Prim(&mut self.lot_number),
            7 => n::Slot::Prim(&mut self.expiry),
            8 => n::Slot::Prim(&mut self.use_by),
            9 => n::Slot::Node(&mut self.biological_source_event),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for NutritionProductInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            quantity: None,
            identifier: Vec::new(),
            name: Prim::ABSENT,
            lot_number: Prim::ABSENT,
            expiry: Prim::ABSENT,
            use_by: Prim::ABSENT,
            biological_source_event: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for NutritionProductInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for NutritionProductInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for NutritionProductInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `NutritionProduct.characteristic.value[x]`.
#[derive(Clone)]
pub enum NutritionProductCharacteristicValue {
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
    /// boolean.
    Boolean(Prim<bool>),
}

impl NutritionProductCharacteristicValue {
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
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
}

impl n::Choice for NutritionProductCharacteristicValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::String(_) => 1,
            Self::Quantity(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Attachment(_) => 4,
            Self::Boolean(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Base64Binary(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Base64Binary(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Base64Binary(Default::default()),
            4 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            5 => Self::Boolean(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for NutritionProductCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for NutritionProductCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static NUTRITION_PRODUCT: TypeInfo = TypeInfo::new("NutritionProduct", "NutritionProduct", t::TypeKind::Resource, "DomainResource", 4, n::new::<NutritionProduct>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/edible-substance-type"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/nutritionproduct-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/nutrition-product-category"),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"nutrient\":", &NUTRITION_PRODUCT_NUTRIENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"ingredient\":", &NUTRITION_PRODUCT_INGREDIENT, 0, None, 0),
    FieldInfo::node(",\"knownAllergen\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Substance"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/allergen-class"),
    FieldInfo::node(",\"characteristic\":", &NUTRITION_PRODUCT_CHARACTERISTIC, 0, None, 0),
    FieldInfo::node(",\"instance\":", &NUTRITION_PRODUCT_INSTANCE, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static NUTRITION_PRODUCT_NUTRIENT: TypeInfo = TypeInfo::new("NutritionProductNutrient", "NutritionProduct.nutrient", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<NutritionProductNutrient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["Substance"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/nutrition-product-nutrient"),
    FieldInfo::node(",\"amount\":", &RATIO, 0, None, 0),
]);

pub(crate) static NUTRITION_PRODUCT_INGREDIENT: TypeInfo = TypeInfo::new("NutritionProductIngredient", "NutritionProduct.ingredient", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<NutritionProductIngredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["NutritionProduct"]),
    FieldInfo::node(",\"amount\":", &RATIO, 0, None, t::SUMMARY),
]);

pub(crate) static NUTRITION_PRODUCT_CHARACTERISTIC: TypeInfo = TypeInfo::new("NutritionProductCharacteristic", "NutritionProduct.characteristic", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<NutritionProductCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measurement-property"),
    FieldInfo::choice(",\"value\":", &NUTRITION_PRODUCT_CHARACTERISTIC_VALUE_TYPES, 1, Some(1), 0),
]);

static NUTRITION_PRODUCT_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueBase64Binary\":", "base64Binary", t::ValueKind::Prim(t::PrimKind::Base64Binary), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
];

pub(crate) static NUTRITION_PRODUCT_INSTANCE: TypeInfo = TypeInfo::new("NutritionProductInstance", "NutritionProduct.instance", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<NutritionProductInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"lotNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expiry\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"useBy\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"biologicalSourceEvent\":", &IDENTIFIER, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(NutritionProduct, NutritionProductNutrient, NutritionProductIngredient, NutritionProductCharacteristic, NutritionProductInstance);
