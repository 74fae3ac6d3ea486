// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `List` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `List`. See <https://hl7.org/fhir/R4/list.html>.
#[derive(Clone, Default, PartialEq)]
pub struct List {
    /// `List.id`: string, 0..1.
    pub id: Prim<String>,
    /// `List.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `List.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `List.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `List.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `List.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `List.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `List.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `List.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `List.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/list-status>. Modifier.
    pub status: Prim<String>,
    /// `List.mode`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/list-mode>. Modifier.
    pub mode: Prim<String>,
    /// `List.title`: string, 0..1.
    pub title: Prim<String>,
    /// `List.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/list-example-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `List.subject`: Reference(Patient, Group, Device, Location), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `List.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `List.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `List.source`: Reference(Practitioner, PractitionerRole, Patient, Device), 0..1.
    pub source: Option<Box<Reference>>,
    /// `List.orderedBy`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-order>.
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `List.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `List.entry`: [`ListEntry`], 0..*.
    pub entry: Vec<ListEntry>,
    /// `List.emptyReason`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/list-empty-reason>.
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for List {
    fn info(&self) -> &'static TypeInfo { &LIST }
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
            10 => n::prim(&self.mode),
            11 => n::prim(&self.title),
            12 => n::node(&self.code),
            13 => n::node(&self.subject),
            14 => n::node(&self.encounter),
            15 => n::prim(&self.date),
            16 => n::node(&self.source),
            17 => n::node(&self.ordered_by),
            18 => n::nodes(&self.note),
            19 => n::nodes(&self.entry),
            20 => n::node(&self.empty_reason),
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
            10 => n::Slot::Prim(&mut self.mode),
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Node(&mut self.code),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Node(&mut self.source),
            17 => n::Slot::Node(&mut self.ordered_by),
            18 => n::Slot::Nodes(&mut self.note),
            19 => n::Slot::Nodes(&mut self.entry),
            20 => n::Slot::Node(&mut self.empty_reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for List {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `List.entry`. See <https://hl7.org/fhir/R4/list.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ListEntry {
    /// `List.entry.id`: string, 0..1.
    pub id: Prim<String>,
    /// `List.entry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `List.entry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `List.entry.flag`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/list-item-flag>.
    pub flag: Option<Box<CodeableConcept>>,
    /// `List.entry.deleted`: boolean, 0..1. Modifier.
    pub deleted: Prim<bool>,
    /// `List.entry.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `List.entry.item`: Reference(Resource), 1..1.
    pub item: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ListEntry {
    fn info(&self) -> &'static TypeInfo { &LIST_ENTRY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.flag),
            4 => n::prim(&self.deleted),
            5 => n::prim(&self.date),
            6 => n::node(&self.item),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.flag),
            4 => n::Slot::Prim(&mut self.deleted),
            5 => n::Slot::Prim(&mut self.date),
            6 => n::Slot::Node(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ListEntry {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static LIST: TypeInfo = TypeInfo::new("List", "List", t::TypeKind::Resource, n::new::<List>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/list-status"),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/list-mode"),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/list-example-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "Location"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "Device"]),
    FieldInfo::node(",\"orderedBy\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-order"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"entry\":", &LIST_ENTRY, 0, None, 0),
    FieldInfo::node(",\"emptyReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/list-empty-reason"),
]);

pub(crate) static LIST_ENTRY: TypeInfo = TypeInfo::new("ListEntry", "List.entry", t::TypeKind::Backbone, n::new::<ListEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"flag\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/list-item-flag"),
    FieldInfo::prim(",\"deleted\":", t::PrimKind::Boolean, 0, Some(1), t::MODIFIER),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"item\":", &REFERENCE, 1, Some(1), 0).targets(&["Resource"]),
]);

