// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `MedicinalProductUndesirableEffect` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, POPULATION, Population, Prim, REFERENCE, Reference, Resource};

/// `MedicinalProductUndesirableEffect`. See <https://hl7.org/fhir/R4/medicinalproductundesirableeffect.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicinalProductUndesirableEffect {
    /// `MedicinalProductUndesirableEffect.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductUndesirableEffect.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductUndesirableEffect.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductUndesirableEffect.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductUndesirableEffect.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductUndesirableEffect.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductUndesirableEffect.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductUndesirableEffect.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductUndesirableEffect.subject`: Reference(MedicinalProduct, Medication), 0..*.
    pub subject: Vec<Reference>,
    /// `MedicinalProductUndesirableEffect.symptomConditionEffect`: CodeableConcept, 0..1.
    pub symptom_condition_effect: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.classification`: CodeableConcept, 0..1.
    pub classification: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.frequencyOfOccurrence`: CodeableConcept, 0..1.
    pub frequency_of_occurrence: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.population`: Population, 0..*.
    pub population: Vec<Population>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductUndesirableEffect {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT }
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
            9 => n::node(&self.symptom_condition_effect),
            10 => n::node(&self.classification),
            11 => n::node(&self.frequency_of_occurrence),
            12 => n::nodes(&self.population),
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
            9 => n::Slot::Node(&mut self.symptom_condition_effect),
            10 => n::Slot::Node(&mut self.classification),
            11 => n::Slot::Node(&mut self.frequency_of_occurrence),
            12 => n::Slot::Nodes(&mut self.population),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MedicinalProductUndesirableEffect {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: TypeInfo = TypeInfo::new("MedicinalProductUndesirableEffect", "MedicinalProductUndesirableEffect", t::TypeKind::Resource, n::new::<MedicinalProductUndesirableEffect>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProduct", "Medication"]),
    FieldInfo::node(",\"symptomConditionEffect\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"frequencyOfOccurrence\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"population\":", &POPULATION, 0, None, t::SUMMARY),
]);

