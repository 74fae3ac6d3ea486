// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `ClinicalImpression` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `ClinicalImpression`. See <https://hl7.org/fhir/R4/clinicalimpression.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ClinicalImpression {
    /// `ClinicalImpression.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalImpression.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ClinicalImpression.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ClinicalImpression.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `ClinicalImpression.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ClinicalImpression.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ClinicalImpression.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ClinicalImpression.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/clinicalimpression-status>. Modifier.
    pub status: Prim<String>,
    /// `ClinicalImpression.statusReason`: CodeableConcept, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.description`: string, 0..1.
    pub description: Prim<String>,
    /// `ClinicalImpression.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ClinicalImpression.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `ClinicalImpression.effective[x]`: dateTime or Period, 0..1.
    pub effective: Option<ClinicalImpressionEffective>,
    /// `ClinicalImpression.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ClinicalImpression.assessor`: Reference(Practitioner, PractitionerRole), 0..1.
    pub assessor: Option<Box<Reference>>,
    /// `ClinicalImpression.previous`: Reference(ClinicalImpression), 0..1.
    pub previous: Option<Box<Reference>>,
    /// `ClinicalImpression.problem`: Reference(Condition, AllergyIntolerance), 0..*.
    pub problem: Vec<Reference>,
    /// `ClinicalImpression.investigation`: [`ClinicalImpressionInvestigation`], 0..*.
    pub investigation: Vec<ClinicalImpressionInvestigation>,
    /// `ClinicalImpression.protocol`: uri, 0..*.
    pub protocol: Vec<Prim<String>>,
    /// `ClinicalImpression.summary`: string, 0..1.
    pub summary: Prim<String>,
    /// `ClinicalImpression.finding`: [`ClinicalImpressionFinding`], 0..*.
    pub finding: Vec<ClinicalImpressionFinding>,
    /// `ClinicalImpression.prognosisCodeableConcept`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis>.
    pub prognosis_codeable_concept: Vec<CodeableConcept>,
    /// `ClinicalImpression.prognosisReference`: Reference(RiskAssessment), 0..*.
    pub prognosis_reference: Vec<Reference>,
    /// `ClinicalImpression.supportingInfo`: Reference(Resource), 0..*.
    pub supporting_info: Vec<Reference>,
    /// `ClinicalImpression.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalImpression {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_IMPRESSION }
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
            10 => n::node(&self.status_reason),
            11 => n::node(&self.code),
            12 => n::prim(&self.description),
            13 => n::node(&self.subject),
            14 => n::node(&self.encounter),
            15 => n::choice(&self.effective),
            16 => n::prim(&self.date),
            17 => n::node(&self.assessor),
            18 => n::node(&self.previous),
            19 => n::nodes(&self.problem),
            20 => n::nodes(&self.investigation),
            21 => n::prims(&self.protocol),
            22 => n::prim(&self.summary),
            23 => n::nodes(&self.finding),
            24 => n::nodes(&self.prognosis_codeable_concept),
            25 => n::nodes(&self.prognosis_reference),
            26 => n::nodes(&self.supporting_info),
            27 => n::nodes(&self.note),
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
            10 => n::Slot::Node(&mut self.status_reason),
            11 => n::Slot::Node(&mut self.code),
            12 => n::Slot::Prim(&mut self.description),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Choice(&mut self.effective),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Node(&mut self.assessor),
            18 => n::Slot::Node(&mut self.previous),
            19 => n::Slot::Nodes(&mut self.problem),
            20 => n::Slot::Nodes(&mut self.investigation),
            21 => n::Slot::Prims(&mut self.protocol),
            22 => n::Slot::Prim(&mut self.summary),
            23 => n::Slot::Nodes(&mut self.finding),
            24 => n::Slot::Nodes(&mut self.prognosis_codeable_concept),
            25 => n::Slot::Nodes(&mut self.prognosis_reference),
            26 => n::Slot::Nodes(&mut self.supporting_info),
            27 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ClinicalImpression {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ClinicalImpression.investigation`. See <https://hl7.org/fhir/R4/clinicalimpression.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ClinicalImpressionInvestigation {
    /// `ClinicalImpression.investigation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalImpression.investigation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.investigation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.investigation.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/investigation-sets>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.investigation.item`: Reference, 0..*.
    pub item: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalImpressionInvestigation {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_IMPRESSION_INVESTIGATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::nodes(&self.item),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ClinicalImpressionInvestigation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `ClinicalImpression.finding`. See <https://hl7.org/fhir/R4/clinicalimpression.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ClinicalImpressionFinding {
    /// `ClinicalImpression.finding.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ClinicalImpression.finding.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.finding.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.finding.itemCodeableConcept`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub item_codeable_concept: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.finding.itemReference`: Reference(Condition, Observation, Media), 0..1.
    pub item_reference: Option<Box<Reference>>,
    /// `ClinicalImpression.finding.basis`: string, 0..1.
    pub basis: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ClinicalImpressionFinding {
    fn info(&self) -> &'static TypeInfo { &CLINICAL_IMPRESSION_FINDING }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.item_codeable_concept),
            4 => n::node(&self.item_reference),
            5 => n::prim(&self.basis),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.item_codeable_concept),
            4 => n::Slot::Node(&mut self.item_reference),
            5 => n::Slot::Prim(&mut self.basis),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ClinicalImpressionFinding {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ClinicalImpression.effective[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ClinicalImpressionEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
}

impl n::Choice for ClinicalImpressionEffective {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static CLINICAL_IMPRESSION: TypeInfo = TypeInfo::new("ClinicalImpression", "ClinicalImpression", t::TypeKind::Resource, n::new::<ClinicalImpression>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/clinicalimpression-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"effective\":", &CLINICAL_IMPRESSION_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"assessor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"previous\":", &REFERENCE, 0, Some(1), 0).targets(&["ClinicalImpression"]),
    FieldInfo::node(",\"problem\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "AllergyIntolerance"]),
    FieldInfo::node(",\"investigation\":", &CLINICAL_IMPRESSION_INVESTIGATION, 0, None, 0),
    FieldInfo::prim(",\"protocol\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::prim(",\"summary\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"finding\":", &CLINICAL_IMPRESSION_FINDING, 0, None, 0),
    FieldInfo::node(",\"prognosisCodeableConcept\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis"),
    FieldInfo::node(",\"prognosisReference\":", &REFERENCE, 0, None, 0).targets(&["RiskAssessment"]),
    FieldInfo::node(",\"supportingInfo\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static CLINICAL_IMPRESSION_EFFECTIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

pub(crate) static CLINICAL_IMPRESSION_INVESTIGATION: TypeInfo = TypeInfo::new("ClinicalImpressionInvestigation", "ClinicalImpression.investigation", t::TypeKind::Backbone, n::new::<ClinicalImpressionInvestigation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/investigation-sets"),
    FieldInfo::node(",\"item\":", &REFERENCE, 0, None, 0).targets(&["Observation", "QuestionnaireResponse", "FamilyMemberHistory", "DiagnosticReport", "RiskAssessment", "ImagingStudy", "Media"]),
]);

pub(crate) static CLINICAL_IMPRESSION_FINDING: TypeInfo = TypeInfo::new("ClinicalImpressionFinding", "ClinicalImpression.finding", t::TypeKind::Backbone, n::new::<ClinicalImpressionFinding>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"itemCodeableConcept\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"itemReference\":", &REFERENCE, 0, Some(1), 0).targets(&["Condition", "Observation", "Media"]),
    FieldInfo::prim(",\"basis\":", t::PrimKind::String, 0, Some(1), 0),
]);

