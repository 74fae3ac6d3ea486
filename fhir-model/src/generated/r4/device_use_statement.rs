// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `DeviceUseStatement` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource, TIMING, Timing};

/// `DeviceUseStatement`. See <https://hl7.org/fhir/R4/deviceusestatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceUseStatement {
    /// `DeviceUseStatement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceUseStatement.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceUseStatement.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceUseStatement.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DeviceUseStatement.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceUseStatement.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceUseStatement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceUseStatement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceUseStatement.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceUseStatement.basedOn`: Reference(ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `DeviceUseStatement.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-statement-status>. Modifier.
    pub status: Prim<String>,
    /// `DeviceUseStatement.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `DeviceUseStatement.derivedFrom`: Reference(ServiceRequest, Procedure, Claim, Observation, QuestionnaireResponse, DocumentReference), 0..*.
    pub derived_from: Vec<Reference>,
    /// `DeviceUseStatement.timing[x]`: Timing or Period or dateTime, 0..1.
    pub timing: Option<DeviceUseStatementTiming>,
    /// `DeviceUseStatement.recordedOn`: dateTime, 0..1.
    pub recorded_on: Prim<DateTime>,
    /// `DeviceUseStatement.source`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub source: Option<Box<Reference>>,
    /// `DeviceUseStatement.device`: Reference(Device), 1..1.
    pub device: Option<Box<Reference>>,
    /// `DeviceUseStatement.reasonCode`: CodeableConcept, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `DeviceUseStatement.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference, Media), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `DeviceUseStatement.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `DeviceUseStatement.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceUseStatement {
    fn info(&self) -> &'static TypeInfo { &DEVICE_USE_STATEMENT }
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
            9 => n::nodes(&self.based_on),
            10 => n::prim(&self.status),
            11 => n::node(&self.subject),
            12 => n::nodes(&self.derived_from),
            13 => n::choice(&self.timing),
            14 => n::prim(&self.recorded_on),
            15 => n::node(&self.source),
            16 => n::node(&self.device),
            17 => n::nodes(&self.reason_code),
            18 => n::nodes(&self.reason_reference),
            19 => n::node(&self.body_site),
            20 => n::nodes(&self.note),
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
            9 => n::Slot::Nodes(&mut self.based_on),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.subject),
            12 => n::Slot::Nodes(&mut self.derived_from),
            13 => n::Slot::Choice(&mut self.timing),
            14 => n::Slot::Prim(&mut self.recorded_on),
            15 => n::Slot::Node(&mut self.source),
            16 => n::Slot::Node(&mut self.device),
            17 => n::Slot::Nodes(&mut self.reason_code),
            18 => n::Slot::Nodes(&mut self.reason_reference),
            19 => n::Slot::Node(&mut self.body_site),
            20 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceUseStatement {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceUseStatement.timing[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceUseStatementTiming {
    /// Timing.
    Timing(Box<Timing>),
    /// Period.
    Period(Box<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl n::Choice for DeviceUseStatementTiming {
    fn index(&self) -> usize {
        match self {
            Self::Timing(_) => 0,
            Self::Period(_) => 1,
            Self::DateTime(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Timing(v) => n::Inner::Node(&**v),
            Self::Period(v) => n::Inner::Node(&**v),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Timing(v) => n::InnerMut::Node(&mut **v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Timing(Box::new(Default::default())),
            1 => Self::Period(Box::new(Default::default())),
            2 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

pub(crate) static DEVICE_USE_STATEMENT: TypeInfo = TypeInfo::new("DeviceUseStatement", "DeviceUseStatement", t::TypeKind::Resource, n::new::<DeviceUseStatement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-statement-status"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ServiceRequest", "Procedure", "Claim", "Observation", "QuestionnaireResponse", "DocumentReference"]),
    FieldInfo::choice(",\"timing\":", &DEVICE_USE_STATEMENT_TIMING_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recordedOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference", "Media"]),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

static DEVICE_USE_STATEMENT_TIMING_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
    t::Alternative::new(",\"timingPeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
];

