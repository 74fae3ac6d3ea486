// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `AdverseEvent` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `AdverseEvent`. See <https://hl7.org/fhir/R4/adverseevent.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AdverseEvent {
    /// `AdverseEvent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AdverseEvent.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AdverseEvent.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `AdverseEvent.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AdverseEvent.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AdverseEvent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `AdverseEvent.actuality`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-actuality>. Modifier.
    pub actuality: Prim<String>,
    /// `AdverseEvent.category`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/adverse-event-category>.
    pub category: Vec<CodeableConcept>,
    /// `AdverseEvent.event`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-type>.
    pub event: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.subject`: Reference(Patient, Group, Practitioner, RelatedPerson), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `AdverseEvent.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `AdverseEvent.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `AdverseEvent.detected`: dateTime, 0..1.
    pub detected: Prim<DateTime>,
    /// `AdverseEvent.recordedDate`: dateTime, 0..1.
    pub recorded_date: Prim<DateTime>,
    /// `AdverseEvent.resultingCondition`: Reference(Condition), 0..*.
    pub resulting_condition: Vec<Reference>,
    /// `AdverseEvent.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `AdverseEvent.seriousness`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-seriousness>.
    pub seriousness: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.severity`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-severity>.
    pub severity: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.outcome`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/adverse-event-outcome>.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.recorder`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `AdverseEvent.contributor`: Reference(Practitioner, PractitionerRole, Device), 0..*.
    pub contributor: Vec<Reference>,
    /// `AdverseEvent.suspectEntity`: [`AdverseEventSuspectEntity`], 0..*.
    pub suspect_entity: Vec<AdverseEventSuspectEntity>,
    /// `AdverseEvent.subjectMedicalHistory`: Reference, 0..*.
    pub subject_medical_history: Vec<Reference>,
    /// `AdverseEvent.referenceDocument`: Reference(DocumentReference), 0..*.
    pub reference_document: Vec<Reference>,
    /// `AdverseEvent.study`: Reference(ResearchStudy), 0..*.
    pub study: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEvent {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT }
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
            8 => n::node(&self.identifier),
            9 => n::prim(&self.actuality),
            10 => n::nodes(&self.category),
            11 => n::node(&self.event),
            12 => n::node(&self.subject),
            13 => n::node(&self.encounter),
            14 => n::prim(&self.date),
            15 => n::prim(&self.detected),
            16 => n::prim(&self.recorded_date),
            17 => n::nodes(&self.resulting_condition),
            18 => n::node(&self.location),
            19 => n::node(&self.seriousness),
            20 => n::node(&self.severity),
            21 => n::node(&self.outcome),
            22 => n::node(&self.recorder),
            23 => n::nodes(&self.contributor),
            24 => n::nodes(&self.suspect_entity),
            25 => n::nodes(&self.subject_medical_history),
            26 => n::nodes(&self.reference_document),
            27 => n::nodes(&self.study),
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
            8 => n::Slot::Node(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.actuality),
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Node(&mut self.event),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.encounter),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Prim(&mut self.detected),
            16 => n::Slot::Prim(&mut self.recorded_date),
            17 => n::Slot::Nodes(&mut self.resulting_condition),
            18 => n::Slot::Node(&mut self.location),
            19 => n::Slot::Node(&mut self.seriousness),
            20 => n::Slot::Node(&mut self.severity),
            21 => n::Slot::Node(&mut self.outcome),
            22 => n::Slot::Node(&mut self.recorder),
            23 => n::Slot::Nodes(&mut self.contributor),
            24 => n::Slot::Nodes(&mut self.suspect_entity),
            25 => n::Slot::Nodes(&mut self.subject_medical_history),
            26 => n::Slot::Nodes(&mut self.reference_document),
            27 => n::Slot::Nodes(&mut self.study),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AdverseEvent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `AdverseEvent.suspectEntity`. See <https://hl7.org/fhir/R4/adverseevent.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AdverseEventSuspectEntity {
    /// `AdverseEvent.suspectEntity.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.suspectEntity.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.instance`: Reference, 1..1.
    pub instance: Option<Box<Reference>>,
    /// `AdverseEvent.suspectEntity.causality`: [`AdverseEventSuspectEntityCausality`], 0..*.
    pub causality: Vec<AdverseEventSuspectEntityCausality>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventSuspectEntity {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_SUSPECT_ENTITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.instance),
            4 => n::nodes(&self.causality),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.instance),
            4 => n::Slot::Nodes(&mut self.causality),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AdverseEventSuspectEntity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `AdverseEvent.suspectEntity.causality`. See <https://hl7.org/fhir/R4/adverseevent.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AdverseEventSuspectEntityCausality {
    /// `AdverseEvent.suspectEntity.causality.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AdverseEvent.suspectEntity.causality.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.assessment`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-causality-assess>.
    pub assessment: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.suspectEntity.causality.productRelatedness`: string, 0..1.
    pub product_relatedness: Prim<String>,
    /// `AdverseEvent.suspectEntity.causality.author`: Reference(Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// `AdverseEvent.suspectEntity.causality.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/adverse-event-causality-method>.
    pub method: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AdverseEventSuspectEntityCausality {
    fn info(&self) -> &'static TypeInfo { &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.assessment),
            4 => n::prim(&self.product_relatedness),
            5 => n::node(&self.author),
            6 => n::node(&self.method),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.assessment),
            4 => n::Slot::Prim(&mut self.product_relatedness),
            5 => n::Slot::Node(&mut self.author),
            6 => n::Slot::Node(&mut self.method),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AdverseEventSuspectEntityCausality {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ADVERSE_EVENT: TypeInfo = TypeInfo::new("AdverseEvent", "AdverseEvent", t::TypeKind::Resource, n::new::<AdverseEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"actuality\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-actuality"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/adverse-event-category"),
    FieldInfo::node(",\"event\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Practitioner", "RelatedPerson"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"detected\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recordedDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resultingCondition\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"seriousness\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-seriousness"),
    FieldInfo::node(",\"severity\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-severity"),
    FieldInfo::node(",\"outcome\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/adverse-event-outcome"),
    FieldInfo::node(",\"recorder\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"contributor\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Device"]),
    FieldInfo::node(",\"suspectEntity\":", &ADVERSE_EVENT_SUSPECT_ENTITY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subjectMedicalHistory\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Observation", "AllergyIntolerance", "FamilyMemberHistory", "Immunization", "Procedure", "Media", "DocumentReference"]),
    FieldInfo::node(",\"referenceDocument\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"study\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["ResearchStudy"]),
]);

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY: TypeInfo = TypeInfo::new("AdverseEventSuspectEntity", "AdverseEvent.suspectEntity", t::TypeKind::Backbone, n::new::<AdverseEventSuspectEntity>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"instance\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Immunization", "Procedure", "Substance", "Medication", "MedicationAdministration", "MedicationStatement", "Device"]),
    FieldInfo::node(",\"causality\":", &ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY, 0, None, t::SUMMARY),
]);

pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeInfo = TypeInfo::new("AdverseEventSuspectEntityCausality", "AdverseEvent.suspectEntity.causality", t::TypeKind::Backbone, n::new::<AdverseEventSuspectEntityCausality>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"assessment\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-causality-assess"),
    FieldInfo::prim(",\"productRelatedness\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/adverse-event-causality-method"),
]);

