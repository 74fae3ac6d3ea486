// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `MedicinalProductInteraction` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `MedicinalProductInteraction`. See <https://hl7.org/fhir/R4/medicinalproductinteraction.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicinalProductInteraction {
    /// `MedicinalProductInteraction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductInteraction.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductInteraction.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductInteraction.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductInteraction.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductInteraction.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductInteraction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductInteraction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductInteraction.subject`: Reference(MedicinalProduct, Medication, Substance), 0..*.
    pub subject: Vec<Reference>,
    /// `MedicinalProductInteraction.description`: string, 0..1.
    pub description: Prim<String>,
    /// `MedicinalProductInteraction.interactant`: [`MedicinalProductInteractionInteractant`], 0..*.
    pub interactant: Vec<MedicinalProductInteractionInteractant>,
    /// `MedicinalProductInteraction.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.effect`: CodeableConcept, 0..1.
    pub effect: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.incidence`: CodeableConcept, 0..1.
    pub incidence: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.management`: CodeableConcept, 0..1.
    pub management: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductInteraction {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INTERACTION }
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
            8 => n::nodes(&self.subject),
            9 => n::prim(&self.description),
            10 => n::nodes(&self.interactant),
            11 => n::node(&self.r#type),
            12 => n::node(&self.effect),
            13 => n::node(&self.incidence),
            14 => n::node(&self.management),
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
            8 => n::Slot::Nodes(&mut self.subject),
            9 => n::Slot::Prim(&mut self.description),
            10 => n::Slot::Nodes(&mut self.interactant),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Node(&mut self.effect),
            13 => n::Slot::Node(&mut self.incidence),
            14 => n::Slot::Node(&mut self.management),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MedicinalProductInteraction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `MedicinalProductInteraction.interactant`. See <https://hl7.org/fhir/R4/medicinalproductinteraction.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicinalProductInteractionInteractant {
    /// `MedicinalProductInteraction.interactant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductInteraction.interactant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductInteraction.interactant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductInteraction.interactant.item[x]`: Reference(MedicinalProduct, Medication, Substance, ObservationDefinition) or CodeableConcept, 1..1.
    pub item: Option<MedicinalProductInteractionInteractantItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductInteractionInteractant {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::choice(&self.item),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for MedicinalProductInteractionInteractant {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicinalProductInteraction.interactant.item[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MedicinalProductInteractionInteractantItem {
    /// Reference(MedicinalProduct, Medication, Substance, ObservationDefinition).
    Reference(Box<Reference>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
}

impl n::Choice for MedicinalProductInteractionInteractantItem {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&**v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(Box::new(Default::default())),
            1 => Self::CodeableConcept(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static MEDICINAL_PRODUCT_INTERACTION: TypeInfo = TypeInfo::new("MedicinalProductInteraction", "MedicinalProductInteraction", t::TypeKind::Resource, n::new::<MedicinalProductInteraction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProduct", "Medication", "Substance"]),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"interactant\":", &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"effect\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"incidence\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"management\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT: TypeInfo = TypeInfo::new("MedicinalProductInteractionInteractant", "MedicinalProductInteraction.interactant", t::TypeKind::Backbone, n::new::<MedicinalProductInteractionInteractant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"item\":", &MEDICINAL_PRODUCT_INTERACTION_INTERACTANT_ITEM_TYPES, 1, Some(1), t::SUMMARY),
]);

static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT_ITEM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"itemReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["MedicinalProduct", "Medication", "Substance", "ObservationDefinition"]),
    t::Alternative::new(",\"itemCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
];

