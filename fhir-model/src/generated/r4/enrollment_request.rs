// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `EnrollmentRequest` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `EnrollmentRequest`. See <https://hl7.org/fhir/R4/enrollmentrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct EnrollmentRequest {
    /// `EnrollmentRequest.id`: string, 0..1.
    pub id: Prim<String>,
    /// `EnrollmentRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EnrollmentRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EnrollmentRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `EnrollmentRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EnrollmentRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EnrollmentRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EnrollmentRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EnrollmentRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EnrollmentRequest.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Modifier.
    pub status: Prim<String>,
    /// `EnrollmentRequest.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `EnrollmentRequest.insurer`: Reference(Organization), 0..1.
    pub insurer: Option<Box<Reference>>,
    /// `EnrollmentRequest.provider`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub provider: Option<Box<Reference>>,
    /// `EnrollmentRequest.candidate`: Reference(Patient), 0..1.
    pub candidate: Option<Box<Reference>>,
    /// `EnrollmentRequest.coverage`: Reference(Coverage), 0..1.
    pub coverage: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EnrollmentRequest {
    fn info(&self) -> &'static TypeInfo { &ENROLLMENT_REQUEST }
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
            10 => n::prim(&self.created),
            11 => n::node(&self.insurer),
            12 => n::node(&self.provider),
            13 => n::node(&self.candidate),
            14 => n::node(&self.coverage),
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
            10 => n::Slot::Prim(&mut self.created),
            11 => n::Slot::Node(&mut self.insurer),
            12 => n::Slot::Node(&mut self.provider),
            13 => n::Slot::Node(&mut self.candidate),
            14 => n::Slot::Node(&mut self.coverage),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for EnrollmentRequest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ENROLLMENT_REQUEST: TypeInfo = TypeInfo::new("EnrollmentRequest", "EnrollmentRequest", t::TypeKind::Resource, n::new::<EnrollmentRequest>, &[
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
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"insurer\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"candidate\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 0, Some(1), 0).targets(&["Coverage"]),
]);

