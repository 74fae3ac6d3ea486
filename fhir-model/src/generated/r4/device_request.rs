// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `DeviceRequest` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, QUANTITY, Quantity, RANGE, REFERENCE, Range, Reference, Resource, TIMING, Timing};

/// `DeviceRequest`. See <https://hl7.org/fhir/R4/devicerequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceRequest {
    /// `DeviceRequest.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DeviceRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceRequest.instantiatesCanonical`: canonical(ActivityDefinition, PlanDefinition), 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `DeviceRequest.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `DeviceRequest.basedOn`: Reference(Resource), 0..*.
    pub based_on: Vec<Reference>,
    /// `DeviceRequest.priorRequest`: Reference(Resource), 0..*.
    pub prior_request: Vec<Reference>,
    /// `DeviceRequest.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `DeviceRequest.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-status>. Modifier.
    pub status: Prim<String>,
    /// `DeviceRequest.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-intent>. Modifier.
    pub intent: Prim<String>,
    /// `DeviceRequest.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>.
    pub priority: Prim<String>,
    /// `DeviceRequest.code[x]`: Reference(Device) or CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-kind>.
    pub code: Option<DeviceRequestCode>,
    /// `DeviceRequest.parameter`: [`DeviceRequestParameter`], 0..*.
    pub parameter: Vec<DeviceRequestParameter>,
    /// `DeviceRequest.subject`: Reference(Patient, Group, Location, Device), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `DeviceRequest.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `DeviceRequest.occurrence[x]`: dateTime or Period or Timing, 0..1.
    pub occurrence: Option<DeviceRequestOccurrence>,
    /// `DeviceRequest.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `DeviceRequest.requester`: Reference(Device, Practitioner, PractitionerRole, Organization), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `DeviceRequest.performerType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/participant-role>.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `DeviceRequest.performer`: Reference, 0..1.
    pub performer: Option<Box<Reference>>,
    /// `DeviceRequest.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason_code: Vec<CodeableConcept>,
    /// `DeviceRequest.reasonReference`: Reference(Condition, Observation, DiagnosticReport, DocumentReference), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `DeviceRequest.insurance`: Reference(Coverage, ClaimResponse), 0..*.
    pub insurance: Vec<Reference>,
    /// `DeviceRequest.supportingInfo`: Reference(Resource), 0..*.
    pub supporting_info: Vec<Reference>,
    /// `DeviceRequest.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `DeviceRequest.relevantHistory`: Reference(Provenance), 0..*.
    pub relevant_history: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceRequest {
    fn info(&self) -> &'static TypeInfo { &DEVICE_REQUEST }
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
            9 => n::prims(&self.instantiates_canonical),
            10 => n::prims(&self.instantiates_uri),
            11 => n::nodes(&self.based_on),
            12 => n::nodes(&self.prior_request),
            13 => n::node(&self.group_identifier),
            14 => n::prim(&self.status),
            15 => n::prim(&self.intent),
            16 => n::prim(&self.priority),
            17 => n::choice(&self.code),
            18 => n::nodes(&self.parameter),
            19 => n::node(&self.subject),
            20 => n::node(&self.encounter),
            21 => n::choice(&self.occurrence),
            22 => n::prim(&self.authored_on),
            23 => n::node(&self.requester),
            24 => n::node(&self.performer_type),
            25 => n::node(&self.performer),
            26 => n::nodes(&self.reason_code),
            27 => n::nodes(&self.reason_reference),
            28 => n::nodes(&self.insurance),
            29 => n::nodes(&self.supporting_info),
            30 => n::nodes(&self.note),
            31 => n::nodes(&self.relevant_history),
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
            9 => n::Slot::Prims(&mut self.instantiates_canonical),
            10 => n::Slot::Prims(&mut self.instantiates_uri),
            11 => n::Slot::Nodes(&mut self.based_on),
            12 => n::Slot::Nodes(&mut self.prior_request),
            13 => n::Slot::Node(&mut self.group_identifier),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.intent),
            16 => n::Slot::Prim(&mut self.priority),
            17 => n::Slot::Choice(&mut self.code),
            18 => n::Slot::Nodes(&mut self.parameter),
            19 => n::Slot::Node(&mut self.subject),
            20 => n::Slot::Node(&mut self.encounter),
            21 => n::Slot::Choice(&mut self.occurrence),
            22 => n::Slot::Prim(&mut self.authored_on),
            23 => n::Slot::Node(&mut self.requester),
            24 => n::Slot::Node(&mut self.performer_type),
            25 => n::Slot::Node(&mut self.performer),
            26 => n::Slot::Nodes(&mut self.reason_code),
            27 => n::Slot::Nodes(&mut self.reason_reference),
            28 => n::Slot::Nodes(&mut self.insurance),
            29 => n::Slot::Nodes(&mut self.supporting_info),
            30 => n::Slot::Nodes(&mut self.note),
            31 => n::Slot::Nodes(&mut self.relevant_history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceRequest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DeviceRequest.parameter`. See <https://hl7.org/fhir/R4/devicerequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceRequestParameter {
    /// `DeviceRequest.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceRequest.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceRequest.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceRequest.parameter.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `DeviceRequest.parameter.value[x]`: CodeableConcept or Quantity or Range or boolean, 0..1.
    pub value: Option<DeviceRequestParameterValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceRequestParameter {
    fn info(&self) -> &'static TypeInfo { &DEVICE_REQUEST_PARAMETER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::choice(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceRequestParameter {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceRequest.code[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceRequestCode {
    /// Reference(Device).
    Reference(Box<Reference>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
}

impl n::Choice for DeviceRequestCode {
    fn index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Reference(v) => n::Inner::Node(&**v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Reference(Box::new(Default::default())),
            1 => Self::CodeableConcept(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `DeviceRequest.parameter.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceRequestParameterValue {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Quantity.
    Quantity(Box<Quantity>),
    /// Range.
    Range(Box<Range>),
    /// boolean.
    Boolean(Prim<bool>),
}

impl n::Choice for DeviceRequestParameterValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
            Self::Boolean(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::Boolean(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Quantity(Box::new(Default::default())),
            2 => Self::Range(Box::new(Default::default())),
            3 => Self::Boolean(Default::default()),
            _ => return None,
        })
    }
}

/// Alternatives of `DeviceRequest.occurrence[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceRequestOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
    /// Timing.
    Timing(Box<Timing>),
}

impl n::Choice for DeviceRequestOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
            Self::Timing(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::Timing(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(Box::new(Default::default())),
            2 => Self::Timing(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static DEVICE_REQUEST: TypeInfo = TypeInfo::new("DeviceRequest", "DeviceRequest", t::TypeKind::Resource, n::new::<DeviceRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ActivityDefinition", "PlanDefinition"]),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"priorRequest\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-status"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-intent"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::choice(",\"code\":", &DEVICE_REQUEST_CODE_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-kind"),
    FieldInfo::node(",\"parameter\":", &DEVICE_REQUEST_PARAMETER, 0, None, 0),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Location", "Device"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &DEVICE_REQUEST_OCCURRENCE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/participant-role"),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService", "Patient", "Device", "RelatedPerson"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "DiagnosticReport", "DocumentReference"]),
    FieldInfo::node(",\"insurance\":", &REFERENCE, 0, None, 0).targets(&["Coverage", "ClaimResponse"]),
    FieldInfo::node(",\"supportingInfo\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"relevantHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

static DEVICE_REQUEST_CODE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"codeReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Device"]),
    t::Alternative::new(",\"codeCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
];

static DEVICE_REQUEST_OCCURRENCE_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"occurrencePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"occurrenceTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
];

pub(crate) static DEVICE_REQUEST_PARAMETER: TypeInfo = TypeInfo::new("DeviceRequestParameter", "DeviceRequest.parameter", t::TypeKind::Backbone, n::new::<DeviceRequestParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::choice(",\"value\":", &DEVICE_REQUEST_PARAMETER_VALUE_TYPES, 0, Some(1), 0),
]);

static DEVICE_REQUEST_PARAMETER_VALUE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
];

