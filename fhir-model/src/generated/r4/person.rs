// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Person` and the types inside it.

use crate::primitive::{Date};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ADDRESS, ATTACHMENT, Address, Attachment, CONTACT_POINT, ContactPoint, EXTENSION, Extension, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `Person`. See <https://hl7.org/fhir/R4/person.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Person {
    /// `Person.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Person.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Person.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Person.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Person.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Person.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Person.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Person.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Person.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Person.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `Person.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Person.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>.
    pub gender: Prim<String>,
    /// `Person.birthDate`: date, 0..1.
    pub birth_date: Prim<Date>,
    /// `Person.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `Person.photo`: Attachment, 0..1.
    pub photo: Option<Box<Attachment>>,
    /// `Person.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Person.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `Person.link`: [`PersonLink`], 0..*.
    pub link: Vec<PersonLink>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Person {
    fn info(&self) -> &'static TypeInfo { &PERSON }
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
            9 => n::nodes(&self.name),
            10 => n::nodes(&self.telecom),
            11 => n::prim(&self.gender),
            12 => n::prim(&self.birth_date),
            13 => n::nodes(&self.address),
            14 => n::node(&self.photo),
            15 => n::node(&self.managing_organization),
            16 => n::prim(&self.active),
            17 => n::nodes(&self.link),
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
            9 => n::Slot::Nodes(&mut self.name),
            10 => n::Slot::Nodes(&mut self.telecom),
            11 => n::Slot::Prim(&mut self.gender),
            12 => n::Slot::Prim(&mut self.birth_date),
            13 => n::Slot::Nodes(&mut self.address),
            14 => n::Slot::Node(&mut self.photo),
            15 => n::Slot::Node(&mut self.managing_organization),
            16 => n::Slot::Prim(&mut self.active),
            17 => n::Slot::Nodes(&mut self.link),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Person {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Person.link`. See <https://hl7.org/fhir/R4/person.html>.
#[derive(Clone, Default, PartialEq)]
pub struct PersonLink {
    /// `Person.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Person.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Person.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Person.link.target`: Reference(Patient, Practitioner, RelatedPerson, Person), 1..1.
    pub target: Option<Box<Reference>>,
    /// `Person.link.assurance`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/identity-assuranceLevel>.
    pub assurance: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PersonLink {
    fn info(&self) -> &'static TypeInfo { &PERSON_LINK }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.target),
            4 => n::prim(&self.assurance),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.target),
            4 => n::Slot::Prim(&mut self.assurance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for PersonLink {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PERSON: TypeInfo = TypeInfo::new("Person", "Person", t::TypeKind::Resource, n::new::<Person>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::prim(",\"birthDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, 0),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, Some(1), 0),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"link\":", &PERSON_LINK, 0, None, 0),
]);

pub(crate) static PERSON_LINK: TypeInfo = TypeInfo::new("PersonLink", "Person.link", t::TypeKind::Backbone, n::new::<PersonLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, Some(1), 0).targets(&["Patient", "Practitioner", "RelatedPerson", "Person"]),
    FieldInfo::prim(",\"assurance\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/identity-assuranceLevel"),
]);

