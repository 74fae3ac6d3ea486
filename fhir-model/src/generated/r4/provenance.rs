// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Provenance` and the types inside it.

use crate::primitive::{DateTime, Instant};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource, SIGNATURE, Signature};

/// `Provenance`. See <https://hl7.org/fhir/R4/provenance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Provenance {
    /// `Provenance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Provenance.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Provenance.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Provenance.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Provenance.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Provenance.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Provenance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Provenance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.target`: Reference(Resource), 1..*.
    pub target: Vec<Reference>,
    /// `Provenance.occurred[x]`: Period or dateTime, 0..1.
    pub occurred: Option<ProvenanceOccurred>,
    /// `Provenance.recorded`: instant, 1..1.
    pub recorded: Prim<Instant>,
    /// `Provenance.policy`: uri, 0..*.
    pub policy: Vec<Prim<String>>,
    /// `Provenance.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Provenance.reason`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
    pub reason: Vec<CodeableConcept>,
    /// `Provenance.activity`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/provenance-activity-type>.
    pub activity: Option<Box<CodeableConcept>>,
    /// `Provenance.agent`: [`ProvenanceAgent`], 1..*.
    pub agent: Vec<ProvenanceAgent>,
    /// `Provenance.entity`: [`ProvenanceEntity`], 0..*.
    pub entity: Vec<ProvenanceEntity>,
    /// `Provenance.signature`: Signature, 0..*.
    pub signature: Vec<Signature>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Provenance {
    fn info(&self) -> &'static TypeInfo { &PROVENANCE }
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
            8 => n::nodes(&self.target),
            9 => n::choice(&self.occurred),
            10 => n::prim(&self.recorded),
            11 => n::prims(&self.policy),
            12 => n::node(&self.location),
            13 => n::nodes(&self.reason),
            14 => n::node(&self.activity),
            15 => n::nodes(&self.agent),
            16 => n::nodes(&self.entity),
            17 => n::nodes(&self.signature),
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
            8 => n::Slot::Nodes(&mut self.target),
            9 => n::Slot::Choice(&mut self.occurred),
            10 => n::Slot::Prim(&mut self.recorded),
            11 => n::Slot::Prims(&mut self.policy),
            12 => n::Slot::Node(&mut self.location),
            13 => n::Slot::Nodes(&mut self.reason),
            14 => n::Slot::Node(&mut self.activity),
            15 => n::Slot::Nodes(&mut self.agent),
            16 => n::Slot::Nodes(&mut self.entity),
            17 => n::Slot::Nodes(&mut self.signature),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Provenance {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Provenance.agent`. See <https://hl7.org/fhir/R4/provenance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ProvenanceAgent {
    /// `Provenance.agent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Provenance.agent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Provenance.agent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.agent.type`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/provenance-agent-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Provenance.agent.role`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/security-role-type>.
    pub role: Vec<CodeableConcept>,
    /// `Provenance.agent.who`: Reference(Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization), 1..1.
    pub who: Option<Box<Reference>>,
    /// `Provenance.agent.onBehalfOf`: Reference(Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization), 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProvenanceAgent {
    fn info(&self) -> &'static TypeInfo { &PROVENANCE_AGENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::nodes(&self.role),
            5 => n::node(&self.who),
            6 => n::node(&self.on_behalf_of),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.role),
            5 => n::Slot::Node(&mut self.who),
            6 => n::Slot::Node(&mut self.on_behalf_of),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ProvenanceAgent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Provenance.entity`. See <https://hl7.org/fhir/R4/provenance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ProvenanceEntity {
    /// `Provenance.entity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Provenance.entity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Provenance.entity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.entity.role`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/provenance-entity-role>.
    pub role: Prim<String>,
    /// `Provenance.entity.what`: Reference(Resource), 1..1.
    pub what: Option<Box<Reference>>,
    /// `Provenance.entity.agent`: as `Provenance.agent`, 0..*.
    pub agent: Vec<ProvenanceAgent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProvenanceEntity {
    fn info(&self) -> &'static TypeInfo { &PROVENANCE_ENTITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.role),
            4 => n::node(&self.what),
            5 => n::nodes(&self.agent),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.role),
            4 => n::Slot::Node(&mut self.what),
            5 => n::Slot::Nodes(&mut self.agent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ProvenanceEntity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Provenance.occurred[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ProvenanceOccurred {
    /// Period.
    Period(Box<Period>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl n::Choice for ProvenanceOccurred {
    fn index(&self) -> usize {
        match self {
            Self::Period(_) => 0,
            Self::DateTime(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Period(v) => n::Inner::Node(&**v),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Period(Box::new(Default::default())),
            1 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

pub(crate) static PROVENANCE: TypeInfo = TypeInfo::new("Provenance", "Provenance", t::TypeKind::Resource, n::new::<Provenance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::choice(",\"occurred\":", &PROVENANCE_OCCURRED_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"policy\":", t::PrimKind::Uri, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-PurposeOfUse"),
    FieldInfo::node(",\"activity\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/provenance-activity-type"),
    FieldInfo::node(",\"agent\":", &PROVENANCE_AGENT, 1, None, 0),
    FieldInfo::node(",\"entity\":", &PROVENANCE_ENTITY, 0, None, 0),
    FieldInfo::node(",\"signature\":", &SIGNATURE, 0, None, 0),
]);

static PROVENANCE_OCCURRED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurredPeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"occurredDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
];

pub(crate) static PROVENANCE_AGENT: TypeInfo = TypeInfo::new("ProvenanceAgent", "Provenance.agent", t::TypeKind::Backbone, n::new::<ProvenanceAgent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/provenance-agent-type"),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/security-role-type"),
    FieldInfo::node(",\"who\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
    FieldInfo::node(",\"onBehalfOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
]);

pub(crate) static PROVENANCE_ENTITY: TypeInfo = TypeInfo::new("ProvenanceEntity", "Provenance.entity", t::TypeKind::Backbone, n::new::<ProvenanceEntity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"role\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/provenance-entity-role"),
    FieldInfo::node(",\"what\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"agent\":", &PROVENANCE_AGENT, 0, None, 0),
]);

