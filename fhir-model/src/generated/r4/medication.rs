// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Medication` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, RATIO, REFERENCE, Ratio, Reference, Resource};

/// `Medication`. See <https://hl7.org/fhir/R4/medication.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Medication {
    /// `Medication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Medication.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Medication.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Medication.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
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
    /// `Medication.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/medication-status>. Modifier.
    pub status: Prim<String>,
    /// `Medication.manufacturer`: Reference(Organization), 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `Medication.form`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-form-codes>.
    pub form: Option<Box<CodeableConcept>>,
    /// `Medication.amount`: Ratio, 0..1.
    pub amount: Option<Box<Ratio>>,
    /// `Medication.ingredient`: [`MedicationIngredient`], 0..*.
    pub ingredient: Vec<MedicationIngredient>,
    /// `Medication.batch`: [`MedicationBatch`], 0..1.
    pub batch: Option<Box<MedicationBatch>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Medication {
    fn info(&self) -> &'static TypeInfo { &MEDICATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::nodes(&self.identifier),
            9 => n::node(&self.code),
            10 => n::prim(&self.status),
            11 => n::node(&self.manufacturer),
            12 => n::node(&self.form),
            13 => n::node(&self.amount),
            14 => n::nodes(&self.ingredient),
            15 => n::node(&self.batch),
            _ => n::View::Absent,
        }
    }
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
            11 => n::Slot::Node(&mut self.manufacturer),
            12 => n::Slot::Node(&mut self.form),
            13 => n::Slot::Node(&mut self.amount),
            14 => n::Slot::Nodes(&mut self.ingredient),
            15 => n::Slot::Node(&mut self.batch),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Medication {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Medication.ingredient`. See <https://hl7.org/fhir/R4/medication.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationIngredient {
    /// `Medication.ingredient.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Medication.ingredient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Medication.ingredient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.ingredient.item[x]`: CodeableConcept or Reference(Substance, Medication), 1..1.
    pub item: Option<MedicationIngredientItem>,
    /// `Medication.ingredient.isActive`: boolean, 0..1.
    pub is_active: Prim<bool>,
    /// `Medication.ingredient.strength`: Ratio, 0..1.
    pub strength: Option<Box<Ratio>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationIngredient {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_INGREDIENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::choice(&self.item),
            4 => n::prim(&self.is_active),
            5 => n::node(&self.strength),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for MedicationIngredient {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Medication.batch`. See <https://hl7.org/fhir/R4/medication.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.lot_number),
            4 => n::prim(&self.expiration_date),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for MedicationBatch {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Medication.ingredient.item[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MedicationIngredientItem {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Substance, Medication).
    Reference(Box<Reference>),
}

impl n::Choice for MedicationIngredientItem {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static MEDICATION: TypeInfo = TypeInfo::new("Medication", "Medication", t::TypeKind::Resource, n::new::<Medication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medication-status"),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"form\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-form-codes"),
    FieldInfo::node(",\"amount\":", &RATIO, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"ingredient\":", &MEDICATION_INGREDIENT, 0, None, 0),
    FieldInfo::node(",\"batch\":", &MEDICATION_BATCH, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_INGREDIENT: TypeInfo = TypeInfo::new("MedicationIngredient", "Medication.ingredient", t::TypeKind::Backbone, n::new::<MedicationIngredient>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &MEDICATION_INGREDIENT_ITEM_TYPES, 1, Some(1), 0),
    FieldInfo::prim(",\"isActive\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"strength\":", &RATIO, 0, Some(1), 0),
]);

static MEDICATION_INGREDIENT_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Substance", "Medication"]),
];

pub(crate) static MEDICATION_BATCH: TypeInfo = TypeInfo::new("MedicationBatch", "Medication.batch", t::TypeKind::Backbone, n::new::<MedicationBatch>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"lotNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expirationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
]);

