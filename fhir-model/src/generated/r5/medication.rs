// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Medication` and the types inside it.

/// The resource `Medication` of R5.
///
/// See <https://hl7.org/fhir/R5/medication.html>.
/// Compiled by the feature `r5-medications`.
pub struct Medication {
    /// `Medication.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Medication.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Medication.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Medication.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Medication.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Medication.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Medication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Medication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Medication.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Medication.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/medication-status>. Codes: `codes::MedicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Medication.marketingAuthorizationHolder`: Reference(Organization), 0..1.
    pub marketing_authorization_holder: Option<Box<Reference>>,
    /// `Medication.doseForm`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-form-codes>.
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `Medication.totalVolume`: Quantity, 0..1.
    pub total_volume: Option<Box<Quantity>>,
    /// `Medication.ingredient`: [`MedicationIngredient`], 0..*.
    pub ingredient: Vec<MedicationIngredient>,
    /// `Medication.batch`: [`MedicationBatch`], 0..1.
    pub batch: Option<Box<MedicationBatch>>,
    /// `Medication.definition`: Reference(MedicationKnowledge), 0..1.
    pub definition: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Medication {
    fn info(&self) -> &'static TypeInfo { &MEDICATION }
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
            | u64::from(self.marketing_authorization_holder.is_some()) << 11
            | u64::from(self.dose_form.is_some()) << 12
            | u64::from(self.total_volume.is_some()) << 13
            | u64::from(!self.ingredient.is_empty()) << 14
            | u64::from(self.batch.is_some()) << 15
            | u64::from(self.definition.is_some()) << 16;
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
            11 => n::Place::Node(&self.marketing_authorization_holder),
            12 => n::Place::Node(&self.dose_form),
            13 => n::Place::Node(&self.total_volume),
            14 => n::Place::Nodes(&self.ingredient),
            15 => n::Place::Node(&self.batch),
            16 => n::Place::Node(&self.definition),
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
            11 => n::Slot::Node(&mut self.marketing_authorization_holder),
            12 => n::Slot::Node(&mut self.dose_form),
            13 => n::Slot::Node(&mut self.total_volume),
            14 => n::Slot::Nodes(&mut self.ingredient),
            15 => n::Slot::Node(&mut self.batch),
            16 => n::Slot::Node(&mut self.definition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Medication {
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
            marketing_authorization_holder: None,
            dose_form: None,
            total_volume: None,
            ingredient: Vec::new(),
            batch: None,
            definition: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Medication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Medication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Medication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Medication.ingredient` of R5.
///
/// See <https://hl7.org/fhir/R5/medication.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationIngredient {
    /// `Medication.ingredient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Medication.ingredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Medication.ingredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.ingredient.item`: CodeableReference(Substance, Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub item: Option<Box<CodeableReference>>,
    /// `Medication.ingredient.isActive`: boolean, 0..1.
    pub is_active: Prim<bool>,
    /// `Medication.ingredient.strength[x]`: Ratio or CodeableConcept or Quantity, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/medication-ingredientstrength>.
    pub strength: Option<MedicationIngredientStrength>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationIngredient {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_INGREDIENT }
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
            3 => n::Place::Node(&self.item),
            4 => n::Place::Prim(&self.is_active),
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
            4 => n::Slot::Prim(&mut self.is_active),
            5 => n::Slot::Choice(&mut self.strength),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationIngredient {
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

impl Clone for MedicationIngredient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationIngredient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationIngredient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Medication.batch` of R5.
///
/// See <https://hl7.org/fhir/R5/medication.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationBatch {
    /// `Medication.batch.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Medication.batch.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Medication.batch.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.batch.lotNumber`: string, 0..1.
    pub lot_number: Prim<String>,
    /// `Medication.batch.expirationDate`: dateTime, 0..1.
    pub expiration_date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationBatch {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_BATCH }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.lot_number.is_absent()) << 3
            | u64::from(!self.expiration_date.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.lot_number),
            4 => n::Place::Prim(&self.expiration_date),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.lot_number),
            4 => n::Slot::Prim(&mut self.expiration_date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationBatch {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            lot_number: Prim::ABSENT,
            expiration_date: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationBatch {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationBatch {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationBatch {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Medication.ingredient.strength[x]`.
#[derive(Clone)]
pub enum MedicationIngredientStrength {
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
}

impl MedicationIngredientStrength {
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

impl n::Choice for MedicationIngredientStrength {
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

impl PartialEq for MedicationIngredientStrength {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationIngredientStrength {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION: TypeInfo = TypeInfo::new("Medication", "Medication", t::TypeKind::Resource, "DomainResource", 4, n::new::<Medication>, &[
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
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medication-status"),
    FieldInfo::node(",\"marketingAuthorizationHolder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"doseForm\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-form-codes"),
    FieldInfo::node(",\"totalVolume\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"ingredient\":", &MEDICATION_INGREDIENT, 0, None, 0),
    FieldInfo::node(",\"batch\":", &MEDICATION_BATCH, 0, Some(1), 0),
    FieldInfo::node(",\"definition\":", &REFERENCE, 0, Some(1), 0).targets(&["MedicationKnowledge"]),
]);

pub(crate) static MEDICATION_INGREDIENT: TypeInfo = TypeInfo::new("MedicationIngredient", "Medication.ingredient", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationIngredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 1, Some(1), 0).targets(&["Substance", "Medication"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::prim(",\"isActive\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::choice(",\"strength\":", &MEDICATION_INGREDIENT_STRENGTH_TYPES, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/medication-ingredientstrength"),
]);

static MEDICATION_INGREDIENT_STRENGTH_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"strengthRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"strengthCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"strengthQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
];

pub(crate) static MEDICATION_BATCH: TypeInfo = TypeInfo::new("MedicationBatch", "Medication.batch", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationBatch>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"lotNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expirationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Medication, MedicationIngredient, MedicationBatch);
