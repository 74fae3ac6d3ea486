// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `HealthcareService` and the types inside it.

use crate::primitive::{Time};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ATTACHMENT, Attachment, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `HealthcareService`. See <https://hl7.org/fhir/R4/healthcareservice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareService {
    /// `HealthcareService.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `HealthcareService.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `HealthcareService.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `HealthcareService.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `HealthcareService.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `HealthcareService.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `HealthcareService.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `HealthcareService.providedBy`: Reference(Organization), 0..1.
    pub provided_by: Option<Box<Reference>>,
    /// `HealthcareService.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-category>.
    pub category: Vec<CodeableConcept>,
    /// `HealthcareService.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `HealthcareService.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `HealthcareService.location`: Reference(Location), 0..*.
    pub location: Vec<Reference>,
    /// `HealthcareService.name`: string, 0..1.
    pub name: Prim<String>,
    /// `HealthcareService.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `HealthcareService.extraDetails`: markdown, 0..1.
    pub extra_details: Prim<String>,
    /// `HealthcareService.photo`: Attachment, 0..1.
    pub photo: Option<Box<Attachment>>,
    /// `HealthcareService.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `HealthcareService.coverageArea`: Reference(Location), 0..*.
    pub coverage_area: Vec<Reference>,
    /// `HealthcareService.serviceProvisionCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-provision-conditions>.
    pub service_provision_code: Vec<CodeableConcept>,
    /// `HealthcareService.eligibility`: [`HealthcareServiceEligibility`], 0..*.
    pub eligibility: Vec<HealthcareServiceEligibility>,
    /// `HealthcareService.program`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/program>.
    pub program: Vec<CodeableConcept>,
    /// `HealthcareService.characteristic`: CodeableConcept, 0..*.
    pub characteristic: Vec<CodeableConcept>,
    /// `HealthcareService.communication`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub communication: Vec<CodeableConcept>,
    /// `HealthcareService.referralMethod`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-referral-method>.
    pub referral_method: Vec<CodeableConcept>,
    /// `HealthcareService.appointmentRequired`: boolean, 0..1.
    pub appointment_required: Prim<bool>,
    /// `HealthcareService.availableTime`: [`HealthcareServiceAvailableTime`], 0..*.
    pub available_time: Vec<HealthcareServiceAvailableTime>,
    /// `HealthcareService.notAvailable`: [`HealthcareServiceNotAvailable`], 0..*.
    pub not_available: Vec<HealthcareServiceNotAvailable>,
    /// `HealthcareService.availabilityExceptions`: string, 0..1.
    pub availability_exceptions: Prim<String>,
    /// `HealthcareService.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareService {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE }
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
            9 => n::prim(&self.active),
            10 => n::node(&self.provided_by),
            11 => n::nodes(&self.category),
            12 => n::nodes(&self.r#type),
            13 => n::nodes(&self.specialty),
            14 => n::nodes(&self.location),
            15 => n::prim(&self.name),
            16 => n::prim(&self.comment),
            17 => n::prim(&self.extra_details),
            18 => n::node(&self.photo),
            19 => n::nodes(&self.telecom),
            20 => n::nodes(&self.coverage_area),
            21 => n::nodes(&self.service_provision_code),
            22 => n::nodes(&self.eligibility),
            23 => n::nodes(&self.program),
            24 => n::nodes(&self.characteristic),
            25 => n::nodes(&self.communication),
            26 => n::nodes(&self.referral_method),
            27 => n::prim(&self.appointment_required),
            28 => n::nodes(&self.available_time),
            29 => n::nodes(&self.not_available),
            30 => n::prim(&self.availability_exceptions),
            31 => n::nodes(&self.endpoint),
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
            9 => n::Slot::Prim(&mut self.active),
            10 => n::Slot::Node(&mut self.provided_by),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Nodes(&mut self.r#type),
            13 => n::Slot::Nodes(&mut self.specialty),
            14 => n::Slot::Nodes(&mut self.location),
            15 => n::Slot::Prim(&mut self.name),
            16 => n::Slot::Prim(&mut self.comment),
            17 => n::Slot::Prim(&mut self.extra_details),
            18 => n::Slot::Node(&mut self.photo),
            19 => n::Slot::Nodes(&mut self.telecom),
            20 => n::Slot::Nodes(&mut self.coverage_area),
            21 => n::Slot::Nodes(&mut self.service_provision_code),
            22 => n::Slot::Nodes(&mut self.eligibility),
            23 => n::Slot::Nodes(&mut self.program),
            24 => n::Slot::Nodes(&mut self.characteristic),
            25 => n::Slot::Nodes(&mut self.communication),
            26 => n::Slot::Nodes(&mut self.referral_method),
            27 => n::Slot::Prim(&mut self.appointment_required),
            28 => n::Slot::Nodes(&mut self.available_time),
            29 => n::Slot::Nodes(&mut self.not_available),
            30 => n::Slot::Prim(&mut self.availability_exceptions),
            31 => n::Slot::Nodes(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for HealthcareService {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `HealthcareService.eligibility`. See <https://hl7.org/fhir/R4/healthcareservice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareServiceEligibility {
    /// `HealthcareService.eligibility.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.eligibility.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.eligibility.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.eligibility.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `HealthcareService.eligibility.comment`: markdown, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareServiceEligibility {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE_ELIGIBILITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::prim(&self.comment),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for HealthcareServiceEligibility {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `HealthcareService.availableTime`. See <https://hl7.org/fhir/R4/healthcareservice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareServiceAvailableTime {
    /// `HealthcareService.availableTime.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.availableTime.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.availableTime.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.availableTime.daysOfWeek`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>.
    pub days_of_week: Vec<Prim<String>>,
    /// `HealthcareService.availableTime.allDay`: boolean, 0..1.
    pub all_day: Prim<bool>,
    /// `HealthcareService.availableTime.availableStartTime`: time, 0..1.
    pub available_start_time: Prim<Time>,
    /// `HealthcareService.availableTime.availableEndTime`: time, 0..1.
    pub available_end_time: Prim<Time>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareServiceAvailableTime {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE_AVAILABLE_TIME }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prims(&self.days_of_week),
            4 => n::prim(&self.all_day),
            5 => n::prim(&self.available_start_time),
            6 => n::prim(&self.available_end_time),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.days_of_week),
            4 => n::Slot::Prim(&mut self.all_day),
            5 => n::Slot::Prim(&mut self.available_start_time),
            6 => n::Slot::Prim(&mut self.available_end_time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for HealthcareServiceAvailableTime {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `HealthcareService.notAvailable`. See <https://hl7.org/fhir/R4/healthcareservice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareServiceNotAvailable {
    /// `HealthcareService.notAvailable.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.notAvailable.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.notAvailable.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.notAvailable.description`: string, 1..1.
    pub description: Prim<String>,
    /// `HealthcareService.notAvailable.during`: Period, 0..1.
    pub during: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareServiceNotAvailable {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE_NOT_AVAILABLE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.description),
            4 => n::node(&self.during),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.during),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for HealthcareServiceNotAvailable {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static HEALTHCARE_SERVICE: TypeInfo = TypeInfo::new("HealthcareService", "HealthcareService", t::TypeKind::Resource, n::new::<HealthcareService>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"providedBy\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-category"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"extraDetails\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"coverageArea\":", &REFERENCE, 0, None, 0).targets(&["Location"]),
    FieldInfo::node(",\"serviceProvisionCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-provision-conditions"),
    FieldInfo::node(",\"eligibility\":", &HEALTHCARE_SERVICE_ELIGIBILITY, 0, None, 0),
    FieldInfo::node(",\"program\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/program"),
    FieldInfo::node(",\"characteristic\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"communication\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"referralMethod\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-referral-method"),
    FieldInfo::prim(",\"appointmentRequired\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"availableTime\":", &HEALTHCARE_SERVICE_AVAILABLE_TIME, 0, None, 0),
    FieldInfo::node(",\"notAvailable\":", &HEALTHCARE_SERVICE_NOT_AVAILABLE, 0, None, 0),
    FieldInfo::prim(",\"availabilityExceptions\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
]);

pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY: TypeInfo = TypeInfo::new("HealthcareServiceEligibility", "HealthcareService.eligibility", t::TypeKind::Backbone, n::new::<HealthcareServiceEligibility>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static HEALTHCARE_SERVICE_AVAILABLE_TIME: TypeInfo = TypeInfo::new("HealthcareServiceAvailableTime", "HealthcareService.availableTime", t::TypeKind::Backbone, n::new::<HealthcareServiceAvailableTime>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"daysOfWeek\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/days-of-week"),
    FieldInfo::prim(",\"allDay\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"availableStartTime\":", t::PrimKind::Time, 0, Some(1), 0),
    FieldInfo::prim(",\"availableEndTime\":", t::PrimKind::Time, 0, Some(1), 0),
]);

pub(crate) static HEALTHCARE_SERVICE_NOT_AVAILABLE: TypeInfo = TypeInfo::new("HealthcareServiceNotAvailable", "HealthcareService.notAvailable", t::TypeKind::Backbone, n::new::<HealthcareServiceNotAvailable>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"during\":", &PERIOD, 0, Some(1), 0),
]);

