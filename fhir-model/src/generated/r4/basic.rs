// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Basic` and the types inside it.

use crate::primitive::{Date};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `Basic`. See <https://hl7.org/fhir/R4/basic.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Basic {
    /// `Basic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Basic.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Basic.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Basic.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Basic.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Basic.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Basic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Basic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Basic.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Basic.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/basic-resource-type>. Modifier.
    pub code: Option<Box<CodeableConcept>>,
    /// `Basic.subject`: Reference(Resource), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Basic.created`: date, 0..1.
    pub created: Prim<Date>,
    /// `Basic.author`: Reference(Practitioner, PractitionerRole, Patient, RelatedPerson, Organization), 0..1.
    pub author: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Basic {
    fn info(&self) -> &'static TypeInfo { &BASIC }
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
            10 => n::node(&self.subject),
            11 => n::prim(&self.created),
            12 => n::node(&self.author),
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
            10 => n::Slot::Node(&mut self.subject),
            11 => n::Slot::Prim(&mut self.created),
            12 => n::Slot::Node(&mut self.author),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Basic {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static BASIC: TypeInfo = TypeInfo::new("Basic", "Basic", t::TypeKind::Resource, n::new::<Basic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/basic-resource-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"created\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Organization"]),
]);

