// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Specimen` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, QUANTITY, Quantity, REFERENCE, Reference, Resource};

/// `Specimen`. See <https://hl7.org/fhir/R4/specimen.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Specimen {
    /// `Specimen.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Specimen.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Specimen.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Specimen.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Specimen.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Specimen.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Specimen.accessionIdentifier`: Identifier, 0..1.
    pub accession_identifier: Option<Box<Identifier>>,
    /// `Specimen.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/specimen-status>. Modifier.
    pub status: Prim<String>,
    /// `Specimen.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0487>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Specimen.subject`: Reference(Patient, Group, Device, Substance, Location), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Specimen.receivedTime`: dateTime, 0..1.
    pub received_time: Prim<DateTime>,
    /// `Specimen.parent`: Reference(Specimen), 0..*.
    pub parent: Vec<Reference>,
    /// `Specimen.request`: Reference(ServiceRequest), 0..*.
    pub request: Vec<Reference>,
    /// `Specimen.collection`: [`SpecimenCollection`], 0..1.
    pub collection: Option<Box<SpecimenCollection>>,
    /// `Specimen.processing`: [`SpecimenProcessing`], 0..*.
    pub processing: Vec<SpecimenProcessing>,
    /// `Specimen.container`: [`SpecimenContainer`], 0..*.
    pub container: Vec<SpecimenContainer>,
    /// `Specimen.condition`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v2-0493>.
    pub condition: Vec<CodeableConcept>,
    /// `Specimen.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Specimen {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN }
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
            9 => n::node(&self.accession_identifier),
            10 => n::prim(&self.status),
            11 => n::node(&self.r#type),
            12 => n::node(&self.subject),
            13 => n::prim(&self.received_time),
            14 => n::nodes(&self.parent),
            15 => n::nodes(&self.request),
            16 => n::node(&self.collection),
            17 => n::nodes(&self.processing),
            18 => n::nodes(&self.container),
            19 => n::nodes(&self.condition),
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
            9 => n::Slot::Node(&mut self.accession_identifier),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.r#type),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Prim(&mut self.received_time),
            14 => n::Slot::Nodes(&mut self.parent),
            15 => n::Slot::Nodes(&mut self.request),
            16 => n::Slot::Node(&mut self.collection),
            17 => n::Slot::Nodes(&mut self.processing),
            18 => n::Slot::Nodes(&mut self.container),
            19 => n::Slot::Nodes(&mut self.condition),
            20 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Specimen {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Specimen.collection`. See <https://hl7.org/fhir/R4/specimen.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SpecimenCollection {
    /// `Specimen.collection.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.collection.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.collection.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.collection.collector`: Reference(Practitioner, PractitionerRole), 0..1.
    pub collector: Option<Box<Reference>>,
    /// `Specimen.collection.collected[x]`: dateTime or Period, 0..1.
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Specimen.collection.duration`: Duration, 0..1.
    pub duration: Option<Box<Duration>>,
    /// `Specimen.collection.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Specimen.collection.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/specimen-collection-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.fastingStatus[x]`: CodeableConcept or Duration, 0..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v2-0916>.
    pub fasting_status: Option<SpecimenCollectionFastingStatus>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenCollection {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_COLLECTION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.collector),
            4 => n::choice(&self.collected),
            5 => n::node(&self.duration),
            6 => n::node(&self.quantity),
            7 => n::node(&self.method),
            8 => n::node(&self.body_site),
            9 => n::choice(&self.fasting_status),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.collector),
            4 => n::Slot::Choice(&mut self.collected),
            5 => n::Slot::Node(&mut self.duration),
            6 => n::Slot::Node(&mut self.quantity),
            7 => n::Slot::Node(&mut self.method),
            8 => n::Slot::Node(&mut self.body_site),
            9 => n::Slot::Choice(&mut self.fasting_status),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SpecimenCollection {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Specimen.processing`. See <https://hl7.org/fhir/R4/specimen.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SpecimenProcessing {
    /// `Specimen.processing.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.processing.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.processing.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.processing.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Specimen.processing.procedure`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/specimen-processing-procedure>.
    pub procedure: Option<Box<CodeableConcept>>,
    /// `Specimen.processing.additive`: Reference(Substance), 0..*.
    pub additive: Vec<Reference>,
    /// `Specimen.processing.time[x]`: dateTime or Period, 0..1.
    pub time: Option<SpecimenProcessingTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenProcessing {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_PROCESSING }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.description),
            4 => n::node(&self.procedure),
            5 => n::nodes(&self.additive),
            6 => n::choice(&self.time),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.procedure),
            5 => n::Slot::Nodes(&mut self.additive),
            6 => n::Slot::Choice(&mut self.time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SpecimenProcessing {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Specimen.container`. See <https://hl7.org/fhir/R4/specimen.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SpecimenContainer {
    /// `Specimen.container.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Specimen.container.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Specimen.container.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.container.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Specimen.container.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Specimen.container.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/specimen-container-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Specimen.container.capacity`: Quantity, 0..1.
    pub capacity: Option<Box<Quantity>>,
    /// `Specimen.container.specimenQuantity`: Quantity, 0..1.
    pub specimen_quantity: Option<Box<Quantity>>,
    /// `Specimen.container.additive[x]`: CodeableConcept or Reference(Substance), 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0371>.
    pub additive: Option<SpecimenContainerAdditive>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SpecimenContainer {
    fn info(&self) -> &'static TypeInfo { &SPECIMEN_CONTAINER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::nodes(&self.identifier),
            4 => n::prim(&self.description),
            5 => n::node(&self.r#type),
            6 => n::node(&self.capacity),
            7 => n::node(&self.specimen_quantity),
            8 => n::choice(&self.additive),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Node(&mut self.capacity),
            7 => n::Slot::Node(&mut self.specimen_quantity),
            8 => n::Slot::Choice(&mut self.additive),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for SpecimenContainer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Specimen.collection.collected[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum SpecimenCollectionCollected {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
}

impl n::Choice for SpecimenCollectionCollected {
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

/// Alternatives of `Specimen.collection.fastingStatus[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum SpecimenCollectionFastingStatus {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Duration.
    Duration(Box<Duration>),
}

impl n::Choice for SpecimenCollectionFastingStatus {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Duration(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Duration(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Duration(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Duration(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `Specimen.processing.time[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum SpecimenProcessingTime {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
}

impl n::Choice for SpecimenProcessingTime {
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

/// Alternatives of `Specimen.container.additive[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum SpecimenContainerAdditive {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Substance).
    Reference(Box<Reference>),
}

impl n::Choice for SpecimenContainerAdditive {
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

pub(crate) static SPECIMEN: TypeInfo = TypeInfo::new("Specimen", "Specimen", t::TypeKind::Resource, n::new::<Specimen>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"accessionIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/specimen-status"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0487"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "Substance", "Location"]),
    FieldInfo::prim(",\"receivedTime\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, None, 0).targets(&["Specimen"]),
    FieldInfo::node(",\"request\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"collection\":", &SPECIMEN_COLLECTION, 0, Some(1), 0),
    FieldInfo::node(",\"processing\":", &SPECIMEN_PROCESSING, 0, None, 0),
    FieldInfo::node(",\"container\":", &SPECIMEN_CONTAINER, 0, None, 0),
    FieldInfo::node(",\"condition\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v2-0493"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static SPECIMEN_COLLECTION: TypeInfo = TypeInfo::new("SpecimenCollection", "Specimen.collection", t::TypeKind::Backbone, n::new::<SpecimenCollection>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"collector\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::choice(",\"collected\":", &SPECIMEN_COLLECTION_COLLECTED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"duration\":", &DURATION, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-collection-method"),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::choice(",\"fastingStatus\":", &SPECIMEN_COLLECTION_FASTING_STATUS_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v2-0916"),
]);

static SPECIMEN_COLLECTION_COLLECTED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"collectedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"collectedPeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

static SPECIMEN_COLLECTION_FASTING_STATUS_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"fastingStatusCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"fastingStatusDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
];

pub(crate) static SPECIMEN_PROCESSING: TypeInfo = TypeInfo::new("SpecimenProcessing", "Specimen.processing", t::TypeKind::Backbone, n::new::<SpecimenProcessing>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"procedure\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-processing-procedure"),
    FieldInfo::node(",\"additive\":", &REFERENCE, 0, None, 0).targets(&["Substance"]),
    FieldInfo::choice(",\"time\":", &SPECIMEN_PROCESSING_TIME_TYPES, 0, Some(1), 0),
]);

static SPECIMEN_PROCESSING_TIME_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"timeDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"timePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

pub(crate) static SPECIMEN_CONTAINER: TypeInfo = TypeInfo::new("SpecimenContainer", "Specimen.container", t::TypeKind::Backbone, n::new::<SpecimenContainer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/specimen-container-type"),
    FieldInfo::node(",\"capacity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"specimenQuantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::choice(",\"additive\":", &SPECIMEN_CONTAINER_ADDITIVE_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0371"),
]);

static SPECIMEN_CONTAINER_ADDITIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"additiveCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"additiveReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Substance"]),
];

