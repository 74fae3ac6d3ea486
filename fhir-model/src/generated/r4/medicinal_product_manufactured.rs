// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `MedicinalProductManufactured` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, PROD_CHARACTERISTIC, Prim, ProdCharacteristic, QUANTITY, Quantity, REFERENCE, Reference, Resource};

/// `MedicinalProductManufactured`. See <https://hl7.org/fhir/R4/medicinalproductmanufactured.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicinalProductManufactured {
    /// `MedicinalProductManufactured.id`: string, 0..1.
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
            8 => n::node(&self.manufactured_dose_form),
            9 => n::node(&self.unit_of_presentation),
            10 => n::node(&self.quantity),
            11 => n::nodes(&self.manufacturer),
            12 => n::nodes(&self.ingredient),
            13 => n::node(&self.physical_characteristics),
            14 => n::nodes(&self.other_characteristics),
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

impl core::fmt::Debug for MedicinalProductManufactured {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_MANUFACTURED: TypeInfo = TypeInfo::new("MedicinalProductManufactured", "MedicinalProductManufactured", t::TypeKind::Resource, n::new::<MedicinalProductManufactured>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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

