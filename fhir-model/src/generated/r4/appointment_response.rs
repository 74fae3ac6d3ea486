// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `AppointmentResponse` and the types inside it.

use crate::primitive::{Instant};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `AppointmentResponse`. See <https://hl7.org/fhir/R4/appointmentresponse.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AppointmentResponse {
    /// `AppointmentResponse.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AppointmentResponse.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AppointmentResponse.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AppointmentResponse.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `AppointmentResponse.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AppointmentResponse.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AppointmentResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AppointmentResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AppointmentResponse.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `AppointmentResponse.appointment`: Reference(Appointment), 1..1.
    pub appointment: Option<Box<Reference>>,
    /// `AppointmentResponse.start`: instant, 0..1.
    pub start: Prim<Instant>,
    /// `AppointmentResponse.end`: instant, 0..1.
    pub end: Prim<Instant>,
    /// `AppointmentResponse.participantType`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
    pub participant_type: Vec<CodeableConcept>,
    /// `AppointmentResponse.actor`: Reference, 0..1.
    pub actor: Option<Box<Reference>>,
    /// `AppointmentResponse.participantStatus`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/participationstatus>. Modifier.
    pub participant_status: Prim<String>,
    /// `AppointmentResponse.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AppointmentResponse {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT_RESPONSE }
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
            9 => n::node(&self.appointment),
            10 => n::prim(&self.start),
            11 => n::prim(&self.end),
            12 => n::nodes(&self.participant_type),
            13 => n::node(&self.actor),
            14 => n::prim(&self.participant_status),
            15 => n::prim(&self.comment),
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
            9 => n::Slot::Node(&mut self.appointment),
            10 => n::Slot::Prim(&mut self.start),
            11 => n::Slot::Prim(&mut self.end),
            12 => n::Slot::Nodes(&mut self.participant_type),
            13 => n::Slot::Node(&mut self.actor),
            14 => n::Slot::Prim(&mut self.participant_status),
            15 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AppointmentResponse {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static APPOINTMENT_RESPONSE: TypeInfo = TypeInfo::new("AppointmentResponse", "AppointmentResponse", t::TypeKind::Resource, n::new::<AppointmentResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"appointment\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Appointment"]),
    FieldInfo::prim(",\"start\":", t::PrimKind::Instant, 0, Some(1), 0),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 0, Some(1), 0),
    FieldInfo::node(",\"participantType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/encounter-participant-type"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Device", "HealthcareService", "Location"]),
    FieldInfo::prim(",\"participantStatus\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/participationstatus"),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

