// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Slot` and the types inside it.

use crate::primitive::{Instant};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `Slot`. See <https://hl7.org/fhir/R4/slot.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Slot {
    /// `Slot.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Slot.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Slot.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Slot.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Slot.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Slot.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Slot.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Slot.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Slot.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Slot.serviceCategory`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-category>.
    pub service_category: Vec<CodeableConcept>,
    /// `Slot.serviceType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Vec<CodeableConcept>,
    /// `Slot.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `Slot.appointmentType`: CodeableConcept, 0..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/v2-0276>.
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `Slot.schedule`: Reference(Schedule), 1..1.
    pub schedule: Option<Box<Reference>>,
    /// `Slot.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/slotstatus>.
    pub status: Prim<String>,
    /// `Slot.start`: instant, 1..1.
    pub start: Prim<Instant>,
    /// `Slot.end`: instant, 1..1.
    pub end: Prim<Instant>,
    /// `Slot.overbooked`: boolean, 0..1.
    pub overbooked: Prim<bool>,
    /// `Slot.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Slot {
    fn info(&self) -> &'static TypeInfo { &SLOT }
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
            9 => n::nodes(&self.service_category),
            10 => n::nodes(&self.service_type),
            11 => n::nodes(&self.specialty),
            12 => n::node(&self.appointment_type),
            13 => n::node(&self.schedule),
            14 => n::prim(&self.status),
            15 => n::prim(&self.start),
            16 => n::prim(&self.end),
            17 => n::prim(&self.overbooked),
            18 => n::prim(&self.comment),
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
            9 => n::Slot::Nodes(&mut self.service_category),
            10 => n::Slot::Nodes(&mut self.service_type),
            11 => n::Slot::Nodes(&mut self.specialty),
            12 => n::Slot::Node(&mut self.appointment_type),
            13 => n::Slot::Node(&mut self.schedule),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.start),
            16 => n::Slot::Prim(&mut self.end),
            17 => n::Slot::Prim(&mut self.overbooked),
            18 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Slot {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SLOT: TypeInfo = TypeInfo::new("Slot", "Slot", t::TypeKind::Resource, n::new::<Slot>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"serviceCategory\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-category"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"appointmentType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v2-0276"),
    FieldInfo::node(",\"schedule\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Schedule"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/slotstatus"),
    FieldInfo::prim(",\"start\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"overbooked\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

