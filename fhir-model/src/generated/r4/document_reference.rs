// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `DocumentReference` and the types inside it.

use crate::primitive::{Instant};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ATTACHMENT, Attachment, CODEABLE_CONCEPT, CODING, CodeableConcept, Coding, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `DocumentReference`. See <https://hl7.org/fhir/R4/documentreference.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReference {
    /// `DocumentReference.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DocumentReference.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DocumentReference.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DocumentReference.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DocumentReference.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DocumentReference.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.masterIdentifier`: Identifier, 0..1.
    pub master_identifier: Option<Box<Identifier>>,
    /// `DocumentReference.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DocumentReference.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-reference-status>. Modifier.
    pub status: Prim<String>,
    /// `DocumentReference.docStatus`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/composition-status>.
    pub doc_status: Prim<String>,
    /// `DocumentReference.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-doc-typecodes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/document-classcodes>.
    pub category: Vec<CodeableConcept>,
    /// `DocumentReference.subject`: Reference(Patient, Practitioner, Group, Device), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.date`: instant, 0..1.
    pub date: Prim<Instant>,
    /// `DocumentReference.author`: Reference(Practitioner, PractitionerRole, Organization, Device, Patient, RelatedPerson), 0..*.
    pub author: Vec<Reference>,
    /// `DocumentReference.authenticator`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub authenticator: Option<Box<Reference>>,
    /// `DocumentReference.custodian`: Reference(Organization), 0..1.
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo`: [`DocumentReferenceRelatesTo`], 0..*.
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `DocumentReference.description`: string, 0..1.
    pub description: Prim<String>,
    /// `DocumentReference.securityLabel`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content`: [`DocumentReferenceContent`], 1..*.
    pub content: Vec<DocumentReferenceContent>,
    /// `DocumentReference.context`: [`DocumentReferenceContext`], 0..1.
    pub context: Option<Box<DocumentReferenceContext>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReference {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE }
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
            8 => n::node(&self.master_identifier),
            9 => n::nodes(&self.identifier),
            10 => n::prim(&self.status),
            11 => n::prim(&self.doc_status),
            12 => n::node(&self.r#type),
            13 => n::nodes(&self.category),
            14 => n::node(&self.subject),
            15 => n::prim(&self.date),
            16 => n::nodes(&self.author),
            17 => n::node(&self.authenticator),
            18 => n::node(&self.custodian),
            19 => n::nodes(&self.relates_to),
            20 => n::prim(&self.description),
            21 => n::nodes(&self.security_label),
            22 => n::nodes(&self.content),
            23 => n::node(&self.context),
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
            8 => n::Slot::Node(&mut self.master_identifier),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Prim(&mut self.doc_status),
            12 => n::Slot::Node(&mut self.r#type),
            13 => n::Slot::Nodes(&mut self.category),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Nodes(&mut self.author),
            17 => n::Slot::Node(&mut self.authenticator),
            18 => n::Slot::Node(&mut self.custodian),
            19 => n::Slot::Nodes(&mut self.relates_to),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.security_label),
            22 => n::Slot::Nodes(&mut self.content),
            23 => n::Slot::Node(&mut self.context),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DocumentReference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DocumentReference.relatesTo`. See <https://hl7.org/fhir/R4/documentreference.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReferenceRelatesTo {
    /// `DocumentReference.relatesTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.relatesTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/document-relationship-type>.
    pub code: Prim<String>,
    /// `DocumentReference.relatesTo.target`: Reference(DocumentReference), 1..1.
    pub target: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceRelatesTo {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_RELATES_TO }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.code),
            4 => n::node(&self.target),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Node(&mut self.target),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DocumentReferenceRelatesTo {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DocumentReference.content`. See <https://hl7.org/fhir/R4/documentreference.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReferenceContent {
    /// `DocumentReference.content.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.content.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.content.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.attachment`: Attachment, 1..1.
    pub attachment: Option<Box<Attachment>>,
    /// `DocumentReference.content.format`: Coding, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/formatcodes>.
    pub format: Option<Box<Coding>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceContent {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_CONTENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.attachment),
            4 => n::node(&self.format),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.attachment),
            4 => n::Slot::Node(&mut self.format),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DocumentReferenceContent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DocumentReference.context`. See <https://hl7.org/fhir/R4/documentreference.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReferenceContext {
    /// `DocumentReference.context.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DocumentReference.context.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DocumentReference.context.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.context.encounter`: Reference(Encounter, EpisodeOfCare), 0..*.
    pub encounter: Vec<Reference>,
    /// `DocumentReference.context.event`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
    pub event: Vec<CodeableConcept>,
    /// `DocumentReference.context.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `DocumentReference.context.facilityType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/c80-facilitycodes>.
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.practiceSetting`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.sourcePatientInfo`: Reference(Patient), 0..1.
    pub source_patient_info: Option<Box<Reference>>,
    /// `DocumentReference.context.related`: Reference(Resource), 0..*.
    pub related: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DocumentReferenceContext {
    fn info(&self) -> &'static TypeInfo { &DOCUMENT_REFERENCE_CONTEXT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::nodes(&self.encounter),
            4 => n::nodes(&self.event),
            5 => n::node(&self.period),
            6 => n::node(&self.facility_type),
            7 => n::node(&self.practice_setting),
            8 => n::node(&self.source_patient_info),
            9 => n::nodes(&self.related),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.encounter),
            4 => n::Slot::Nodes(&mut self.event),
            5 => n::Slot::Node(&mut self.period),
            6 => n::Slot::Node(&mut self.facility_type),
            7 => n::Slot::Node(&mut self.practice_setting),
            8 => n::Slot::Node(&mut self.source_patient_info),
            9 => n::Slot::Nodes(&mut self.related),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DocumentReferenceContext {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DOCUMENT_REFERENCE: TypeInfo = TypeInfo::new("DocumentReference", "DocumentReference", t::TypeKind::Resource, n::new::<DocumentReference>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"masterIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-reference-status"),
    FieldInfo::prim(",\"docStatus\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/composition-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-doc-typecodes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/document-classcodes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "Group", "Device"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Device", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"authenticator\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"custodian\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"relatesTo\":", &DOCUMENT_REFERENCE_RELATES_TO, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"securityLabel\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/security-labels"),
    FieldInfo::node(",\"content\":", &DOCUMENT_REFERENCE_CONTENT, 1, None, t::SUMMARY),
    FieldInfo::node(",\"context\":", &DOCUMENT_REFERENCE_CONTEXT, 0, Some(1), t::SUMMARY),
]);

pub(crate) static DOCUMENT_REFERENCE_RELATES_TO: TypeInfo = TypeInfo::new("DocumentReferenceRelatesTo", "DocumentReference.relatesTo", t::TypeKind::Backbone, n::new::<DocumentReferenceRelatesTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/document-relationship-type"),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["DocumentReference"]),
]);

pub(crate) static DOCUMENT_REFERENCE_CONTENT: TypeInfo = TypeInfo::new("DocumentReferenceContent", "DocumentReference.content", t::TypeKind::Backbone, n::new::<DocumentReferenceContent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"attachment\":", &ATTACHMENT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"format\":", &CODING, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/formatcodes"),
]);

pub(crate) static DOCUMENT_REFERENCE_CONTEXT: TypeInfo = TypeInfo::new("DocumentReferenceContext", "DocumentReference.context", t::TypeKind::Backbone, n::new::<DocumentReferenceContext>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, None, 0).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::node(",\"event\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActCode"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"facilityType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/c80-facilitycodes"),
    FieldInfo::node(",\"practiceSetting\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"sourcePatientInfo\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"related\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

