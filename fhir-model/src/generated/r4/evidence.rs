// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Evidence` and the types inside it.

use crate::primitive::{Date, DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext};

/// `Evidence`. See <https://hl7.org/fhir/R4/evidence.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Evidence {
    /// `Evidence.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Evidence.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Evidence.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Evidence.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Evidence.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Evidence.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Evidence.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Evidence.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Evidence.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Evidence.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Evidence.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Evidence.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Evidence.shortTitle`: string, 0..1.
    pub short_title: Prim<String>,
    /// `Evidence.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `Evidence.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `Evidence.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Evidence.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Evidence.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Evidence.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Evidence.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Evidence.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Evidence.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Evidence.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `Evidence.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `Evidence.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `Evidence.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `Evidence.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `Evidence.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `Evidence.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `Evidence.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `Evidence.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `Evidence.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Evidence.exposureBackground`: Reference(EvidenceVariable), 1..1.
    pub exposure_background: Option<Box<Reference>>,
    /// `Evidence.exposureVariant`: Reference(EvidenceVariable), 0..*.
    pub exposure_variant: Vec<Reference>,
    /// `Evidence.outcome`: Reference(EvidenceVariable), 0..*.
    pub outcome: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Evidence {
    fn info(&self) -> &'static TypeInfo { &EVIDENCE }
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
            13 => n::prim(&self.short_title),
            14 => n::prim(&self.subtitle),
            15 => n::prim(&self.status),
            16 => n::prim(&self.date),
            17 => n::prim(&self.publisher),
            18 => n::nodes(&self.contact),
            19 => n::prim(&self.description),
            20 => n::nodes(&self.note),
            21 => n::nodes(&self.use_context),
            22 => n::nodes(&self.jurisdiction),
            23 => n::prim(&self.copyright),
            24 => n::prim(&self.approval_date),
            25 => n::prim(&self.last_review_date),
            26 => n::node(&self.effective_period),
            27 => n::nodes(&self.topic),
            28 => n::nodes(&self.author),
            29 => n::nodes(&self.editor),
            30 => n::nodes(&self.reviewer),
            31 => n::nodes(&self.endorser),
            32 => n::nodes(&self.related_artifact),
            33 => n::node(&self.exposure_background),
            34 => n::nodes(&self.exposure_variant),
            35 => n::nodes(&self.outcome),
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
            13 => n::Slot::Prim(&mut self.short_title),
            14 => n::Slot::Prim(&mut self.subtitle),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Prim(&mut self.publisher),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Nodes(&mut self.note),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.approval_date),
            25 => n::Slot::Prim(&mut self.last_review_date),
            26 => n::Slot::Node(&mut self.effective_period),
            27 => n::Slot::Nodes(&mut self.topic),
            28 => n::Slot::Nodes(&mut self.author),
            29 => n::Slot::Nodes(&mut self.editor),
            30 => n::Slot::Nodes(&mut self.reviewer),
            31 => n::Slot::Nodes(&mut self.endorser),
            32 => n::Slot::Nodes(&mut self.related_artifact),
            33 => n::Slot::Node(&mut self.exposure_background),
            34 => n::Slot::Nodes(&mut self.exposure_variant),
            35 => n::Slot::Nodes(&mut self.outcome),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Evidence {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static EVIDENCE: TypeInfo = TypeInfo::new("Evidence", "Evidence", t::TypeKind::Resource, n::new::<Evidence>, &[
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
    FieldInfo::prim(",\"shortTitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
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
    FieldInfo::node(",\"exposureBackground\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"exposureVariant\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["EvidenceVariable"]),
    FieldInfo::node(",\"outcome\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["EvidenceVariable"]),
]);

