// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Flag` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `Flag`. See <https://hl7.org/fhir/R4/flag.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Flag {
    /// `Flag.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Flag.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Flag.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Flag.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Flag.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Flag.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Flag.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Flag.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Flag.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Flag.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/flag-status>. Modifier.
    pub status: Prim<String>,
    /// `Flag.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/flag-category>.
    pub category: Vec<CodeableConcept>,
    /// `Flag.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/flag-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Flag.subject`: Reference, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Flag.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Flag.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Flag.author`: Reference(Device, Organization, Patient, Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Flag {
    fn info(&self) -> &'static TypeInfo { &FLAG }
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
            9 => n::prim(&self.status),
            10 => n::nodes(&self.category),
            11 => n::node(&self.code),
            12 => n::node(&self.subject),
            13 => n::node(&self.period),
            14 => n::node(&self.encounter),
            15 => n::node(&self.author),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Node(&mut self.code),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.period),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Node(&mut self.author),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Flag {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static FLAG: TypeInfo = TypeInfo::new("Flag", "Flag", t::TypeKind::Resource, n::new::<Flag>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/flag-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/flag-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/flag-code"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Location", "Group", "Organization", "Practitioner", "PlanDefinition", "Medication", "Procedure"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole"]),
]);

