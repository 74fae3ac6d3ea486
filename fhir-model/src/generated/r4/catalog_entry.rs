// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `CatalogEntry` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `CatalogEntry`. See <https://hl7.org/fhir/R4/catalogentry.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CatalogEntry {
    /// `CatalogEntry.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CatalogEntry.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CatalogEntry.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CatalogEntry.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CatalogEntry.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CatalogEntry.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CatalogEntry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CatalogEntry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CatalogEntry.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CatalogEntry.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CatalogEntry.orderable`: boolean, 1..1.
    pub orderable: Prim<bool>,
    /// `CatalogEntry.referencedItem`: Reference, 1..1.
    pub referenced_item: Option<Box<Reference>>,
    /// `CatalogEntry.additionalIdentifier`: Identifier, 0..*.
    pub additional_identifier: Vec<Identifier>,
    /// `CatalogEntry.classification`: CodeableConcept, 0..*.
    pub classification: Vec<CodeableConcept>,
    /// `CatalogEntry.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>.
    pub status: Prim<String>,
    /// `CatalogEntry.validityPeriod`: Period, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `CatalogEntry.validTo`: dateTime, 0..1.
    pub valid_to: Prim<DateTime>,
    /// `CatalogEntry.lastUpdated`: dateTime, 0..1.
    pub last_updated: Prim<DateTime>,
    /// `CatalogEntry.additionalCharacteristic`: CodeableConcept, 0..*.
    pub additional_characteristic: Vec<CodeableConcept>,
    /// `CatalogEntry.additionalClassification`: CodeableConcept, 0..*.
    pub additional_classification: Vec<CodeableConcept>,
    /// `CatalogEntry.relatedEntry`: [`CatalogEntryRelatedEntry`], 0..*.
    pub related_entry: Vec<CatalogEntryRelatedEntry>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CatalogEntry {
    fn info(&self) -> &'static TypeInfo { &CATALOG_ENTRY }
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
            9 => n::node(&self.r#type),
            10 => n::prim(&self.orderable),
            11 => n::node(&self.referenced_item),
            12 => n::nodes(&self.additional_identifier),
            13 => n::nodes(&self.classification),
            14 => n::prim(&self.status),
            15 => n::node(&self.validity_period),
            16 => n::prim(&self.valid_to),
            17 => n::prim(&self.last_updated),
            18 => n::nodes(&self.additional_characteristic),
            19 => n::nodes(&self.additional_classification),
            20 => n::nodes(&self.related_entry),
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
            9 => n::Slot::Node(&mut self.r#type),
            10 => n::Slot::Prim(&mut self.orderable),
            11 => n::Slot::Node(&mut self.referenced_item),
            12 => n::Slot::Nodes(&mut self.additional_identifier),
            13 => n::Slot::Nodes(&mut self.classification),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Node(&mut self.validity_period),
            16 => n::Slot::Prim(&mut self.valid_to),
            17 => n::Slot::Prim(&mut self.last_updated),
            18 => n::Slot::Nodes(&mut self.additional_characteristic),
            19 => n::Slot::Nodes(&mut self.additional_classification),
            20 => n::Slot::Nodes(&mut self.related_entry),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CatalogEntry {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `CatalogEntry.relatedEntry`. See <https://hl7.org/fhir/R4/catalogentry.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CatalogEntryRelatedEntry {
    /// `CatalogEntry.relatedEntry.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CatalogEntry.relatedEntry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CatalogEntry.relatedEntry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CatalogEntry.relatedEntry.relationtype`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/relation-type>.
    pub relationtype: Prim<String>,
    /// `CatalogEntry.relatedEntry.item`: Reference(CatalogEntry), 1..1.
    pub item: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CatalogEntryRelatedEntry {
    fn info(&self) -> &'static TypeInfo { &CATALOG_ENTRY_RELATED_ENTRY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.relationtype),
            4 => n::node(&self.item),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.relationtype),
            4 => n::Slot::Node(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for CatalogEntryRelatedEntry {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CATALOG_ENTRY: TypeInfo = TypeInfo::new("CatalogEntry", "CatalogEntry", t::TypeKind::Resource, n::new::<CatalogEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"orderable\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"referencedItem\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Medication", "Device", "Organization", "Practitioner", "PractitionerRole", "HealthcareService", "ActivityDefinition", "PlanDefinition", "SpecimenDefinition", "ObservationDefinition", "Binary"]),
    FieldInfo::node(",\"additionalIdentifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"validityPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"validTo\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"lastUpdated\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"additionalCharacteristic\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"additionalClassification\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"relatedEntry\":", &CATALOG_ENTRY_RELATED_ENTRY, 0, None, 0),
]);

pub(crate) static CATALOG_ENTRY_RELATED_ENTRY: TypeInfo = TypeInfo::new("CatalogEntryRelatedEntry", "CatalogEntry.relatedEntry", t::TypeKind::Backbone, n::new::<CatalogEntryRelatedEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"relationtype\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/relation-type"),
    FieldInfo::node(",\"item\":", &REFERENCE, 1, Some(1), 0).targets(&["CatalogEntry"]),
]);

