// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `EnrollmentResponse` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `EnrollmentResponse`. See <https://hl7.org/fhir/R4/enrollmentresponse.html>.
#[derive(Clone, Default, PartialEq)]
pub struct EnrollmentResponse {
    /// `EnrollmentResponse.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EnrollmentResponse.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EnrollmentResponse.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EnrollmentResponse.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `EnrollmentResponse.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EnrollmentResponse.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EnrollmentResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EnrollmentResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EnrollmentResponse.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EnrollmentResponse.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Modifier.
    pub status: Prim<String>,
    /// `EnrollmentResponse.request`: Reference(EnrollmentRequest), 0..1.
    pub request: Option<Box<Reference>>,
    /// `EnrollmentResponse.outcome`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/remittance-outcome>.
    pub outcome: Prim<String>,
    /// `EnrollmentResponse.disposition`: string, 0..1.
    pub disposition: Prim<String>,
    /// `EnrollmentResponse.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `EnrollmentResponse.organization`: Reference(Organization), 0..1.
    pub organization: Option<Box<Reference>>,
    /// `EnrollmentResponse.requestProvider`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub request_provider: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EnrollmentResponse {
    fn info(&self) -> &'static TypeInfo { &ENROLLMENT_RESPONSE }
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
            10 => n::node(&self.request),
            11 => n::prim(&self.outcome),
            12 => n::prim(&self.disposition),
            13 => n::prim(&self.created),
            14 => n::node(&self.organization),
            15 => n::node(&self.request_provider),
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
            10 => n::Slot::Node(&mut self.request),
            11 => n::Slot::Prim(&mut self.outcome),
            12 => n::Slot::Prim(&mut self.disposition),
            13 => n::Slot::Prim(&mut self.created),
            14 => n::Slot::Node(&mut self.organization),
            15 => n::Slot::Node(&mut self.request_provider),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for EnrollmentResponse {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ENROLLMENT_RESPONSE: TypeInfo = TypeInfo::new("EnrollmentResponse", "EnrollmentResponse", t::TypeKind::Resource, n::new::<EnrollmentResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, Some(1), 0).targets(&["EnrollmentRequest"]),
    FieldInfo::prim(",\"outcome\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/remittance-outcome"),
    FieldInfo::prim(",\"disposition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"requestProvider\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
]);

