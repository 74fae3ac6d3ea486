// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `RelatedPerson` and the types inside it.

use crate::primitive::{Date};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ADDRESS, ATTACHMENT, Address, Attachment, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, HUMAN_NAME, HumanName, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `RelatedPerson`. See <https://hl7.org/fhir/R4/relatedperson.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedPerson {
    /// `RelatedPerson.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RelatedPerson.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `RelatedPerson.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `RelatedPerson.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `RelatedPerson.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `RelatedPerson.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `RelatedPerson.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedPerson.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `RelatedPerson.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `RelatedPerson.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `RelatedPerson.relationship`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype>.
    pub relationship: Vec<CodeableConcept>,
    /// `RelatedPerson.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `RelatedPerson.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `RelatedPerson.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>.
    pub gender: Prim<String>,
    /// `RelatedPerson.birthDate`: date, 0..1.
    pub birth_date: Prim<Date>,
    /// `RelatedPerson.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `RelatedPerson.photo`: Attachment, 0..*.
    pub photo: Vec<Attachment>,
    /// `RelatedPerson.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `RelatedPerson.communication`: [`RelatedPersonCommunication`], 0..*.
    pub communication: Vec<RelatedPersonCommunication>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RelatedPerson {
    fn info(&self) -> &'static TypeInfo { &RELATED_PERSON }
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
            10 => n::node(&self.patient),
            11 => n::nodes(&self.relationship),
            12 => n::nodes(&self.name),
            13 => n::nodes(&self.telecom),
            14 => n::prim(&self.gender),
            15 => n::prim(&self.birth_date),
            16 => n::nodes(&self.address),
            17 => n::nodes(&self.photo),
            18 => n::node(&self.period),
            19 => n::nodes(&self.communication),
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
            10 => n::Slot::Node(&mut self.patient),
            11 => n::Slot::Nodes(&mut self.relationship),
            12 => n::Slot::Nodes(&mut self.name),
            13 => n::Slot::Nodes(&mut self.telecom),
            14 => n::Slot::Prim(&mut self.gender),
            15 => n::Slot::Prim(&mut self.birth_date),
            16 => n::Slot::Nodes(&mut self.address),
            17 => n::Slot::Nodes(&mut self.photo),
            18 => n::Slot::Node(&mut self.period),
            19 => n::Slot::Nodes(&mut self.communication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for RelatedPerson {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `RelatedPerson.communication`. See <https://hl7.org/fhir/R4/relatedperson.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedPersonCommunication {
    /// `RelatedPerson.communication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RelatedPerson.communication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedPerson.communication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.communication.language`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `RelatedPerson.communication.preferred`: boolean, 0..1.
    pub preferred: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RelatedPersonCommunication {
    fn info(&self) -> &'static TypeInfo { &RELATED_PERSON_COMMUNICATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.language),
            4 => n::prim(&self.preferred),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.language),
            4 => n::Slot::Prim(&mut self.preferred),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for RelatedPersonCommunication {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RELATED_PERSON: TypeInfo = TypeInfo::new("RelatedPerson", "RelatedPerson", t::TypeKind::Resource, n::new::<RelatedPerson>, &[
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
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype"),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::prim(",\"birthDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"communication\":", &RELATED_PERSON_COMMUNICATION, 0, None, 0),
]);

pub(crate) static RELATED_PERSON_COMMUNICATION: TypeInfo = TypeInfo::new("RelatedPersonCommunication", "RelatedPerson.communication", t::TypeKind::Backbone, n::new::<RelatedPersonCommunication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"preferred\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

