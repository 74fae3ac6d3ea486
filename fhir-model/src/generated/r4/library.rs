// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Library` and the types inside it.

use crate::primitive::{Date, DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ATTACHMENT, Attachment, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, DATA_REQUIREMENT, DataRequirement, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PARAMETER_DEFINITION, PERIOD, ParameterDefinition, Period, Prim, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext};

/// `Library`. See <https://hl7.org/fhir/R4/library.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Library {
    /// `Library.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Library.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Library.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Library.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Library.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Library.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Library.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Library.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Library.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Library.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Library.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Library.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Library.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Library.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `Library.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `Library.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `Library.type`: CodeableConcept, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/library-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Library.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<LibrarySubject>,
    /// `Library.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Library.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Library.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Library.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Library.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Library.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Library.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `Library.usage`: string, 0..1.
    pub usage: Prim<String>,
    /// `Library.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `Library.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `Library.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `Library.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `Library.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `Library.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `Library.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `Library.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `Library.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `Library.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Library.parameter`: ParameterDefinition, 0..*.
    pub parameter: Vec<ParameterDefinition>,
    /// `Library.dataRequirement`: DataRequirement, 0..*.
    pub data_requirement: Vec<DataRequirement>,
    /// `Library.content`: Attachment, 0..*.
    pub content: Vec<Attachment>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Library {
    fn info(&self) -> &'static TypeInfo { &LIBRARY }
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
            8 => n::prim(&self.url),
            9 => n::nodes(&self.identifier),
            10 => n::prim(&self.version),
            11 => n::prim(&self.name),
            12 => n::prim(&self.title),
            13 => n::prim(&self.subtitle),
            14 => n::prim(&self.status),
            15 => n::prim(&self.experimental),
            16 => n::node(&self.r#type),
            17 => n::choice(&self.subject),
            18 => n::prim(&self.date),
            19 => n::prim(&self.publisher),
            20 => n::nodes(&self.contact),
            21 => n::prim(&self.description),
            22 => n::nodes(&self.use_context),
            23 => n::nodes(&self.jurisdiction),
            24 => n::prim(&self.purpose),
            25 => n::prim(&self.usage),
            26 => n::prim(&self.copyright),
            27 => n::prim(&self.approval_date),
            28 => n::prim(&self.last_review_date),
            29 => n::node(&self.effective_period),
            30 => n::nodes(&self.topic),
            31 => n::nodes(&self.author),
            32 => n::nodes(&self.editor),
            33 => n::nodes(&self.reviewer),
            34 => n::nodes(&self.endorser),
            35 => n::nodes(&self.related_artifact),
            36 => n::nodes(&self.parameter),
            37 => n::nodes(&self.data_requirement),
            38 => n::nodes(&self.content),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prim(&mut self.title),
            13 => n::Slot::Prim(&mut self.subtitle),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.experimental),
            16 => n::Slot::Node(&mut self.r#type),
            17 => n::Slot::Choice(&mut self.subject),
            18 => n::Slot::Prim(&mut self.date),
            19 => n::Slot::Prim(&mut self.publisher),
            20 => n::Slot::Nodes(&mut self.contact),
            21 => n::Slot::Prim(&mut self.description),
            22 => n::Slot::Nodes(&mut self.use_context),
            23 => n::Slot::Nodes(&mut self.jurisdiction),
            24 => n::Slot::Prim(&mut self.purpose),
            25 => n::Slot::Prim(&mut self.usage),
            26 => n::Slot::Prim(&mut self.copyright),
            27 => n::Slot::Prim(&mut self.approval_date),
            28 => n::Slot::Prim(&mut self.last_review_date),
            29 => n::Slot::Node(&mut self.effective_period),
            30 => n::Slot::Nodes(&mut self.topic),
            31 => n::Slot::Nodes(&mut self.author),
            32 => n::Slot::Nodes(&mut self.editor),
            33 => n::Slot::Nodes(&mut self.reviewer),
            34 => n::Slot::Nodes(&mut self.endorser),
            35 => n::Slot::Nodes(&mut self.related_artifact),
            36 => n::Slot::Nodes(&mut self.parameter),
            37 => n::Slot::Nodes(&mut self.data_requirement),
            38 => n::Slot::Nodes(&mut self.content),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Library {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Library.subject[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum LibrarySubject {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Group).
    Reference(Box<Reference>),
}

impl n::Choice for LibrarySubject {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static LIBRARY: TypeInfo = TypeInfo::new("Library", "Library", t::TypeKind::Resource, n::new::<Library>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/library-type"),
    FieldInfo::choice(",\"subject\":", &LIBRARY_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"usage\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-topic"),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"parameter\":", &PARAMETER_DEFINITION, 0, None, 0),
    FieldInfo::node(",\"dataRequirement\":", &DATA_REQUIREMENT, 0, None, 0),
    FieldInfo::node(",\"content\":", &ATTACHMENT, 0, None, t::SUMMARY),
]);

static LIBRARY_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Group"]),
];

