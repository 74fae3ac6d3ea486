// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Location` and the types inside it.

use crate::primitive::{Decimal, Time};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ADDRESS, Address, CODEABLE_CONCEPT, CODING, CONTACT_POINT, CodeableConcept, Coding, ContactPoint, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, REFERENCE, Reference, Resource};

/// `Location`. See <https://hl7.org/fhir/R4/location.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Location {
    /// `Location.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Location.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Location.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Location.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Location.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Location.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Location.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Location.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Location.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Location.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/location-status>. Modifier.
    pub status: Prim<String>,
    /// `Location.operationalStatus`: Coding, 0..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/v2-0116>.
    pub operational_status: Option<Box<Coding>>,
    /// `Location.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Location.alias`: string, 0..*.
    pub alias: Vec<Prim<String>>,
    /// `Location.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Location.mode`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/location-mode>.
    pub mode: Prim<String>,
    /// `Location.type`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>.
    pub r#type: Vec<CodeableConcept>,
    /// `Location.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Location.address`: Address, 0..1.
    pub address: Option<Box<Address>>,
    /// `Location.physicalType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/location-physical-type>.
    pub physical_type: Option<Box<CodeableConcept>>,
    /// `Location.position`: [`LocationPosition`], 0..1.
    pub position: Option<Box<LocationPosition>>,
    /// `Location.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Location.partOf`: Reference(Location), 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Location.hoursOfOperation`: [`LocationHoursOfOperation`], 0..*.
    pub hours_of_operation: Vec<LocationHoursOfOperation>,
    /// `Location.availabilityExceptions`: string, 0..1.
    pub availability_exceptions: Prim<String>,
    /// `Location.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Location {
    fn info(&self) -> &'static TypeInfo { &LOCATION }
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
            10 => n::node(&self.operational_status),
            11 => n::prim(&self.name),
            12 => n::prims(&self.alias),
            13 => n::prim(&self.description),
            14 => n::prim(&self.mode),
            15 => n::nodes(&self.r#type),
            16 => n::nodes(&self.telecom),
            17 => n::node(&self.address),
            18 => n::node(&self.physical_type),
            19 => n::node(&self.position),
            20 => n::node(&self.managing_organization),
            21 => n::node(&self.part_of),
            22 => n::nodes(&self.hours_of_operation),
            23 => n::prim(&self.availability_exceptions),
            24 => n::nodes(&self.endpoint),
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
            10 => n::Slot::Node(&mut self.operational_status),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prims(&mut self.alias),
            13 => n::Slot::Prim(&mut self.description),
            14 => n::Slot::Prim(&mut self.mode),
            15 => n::Slot::Nodes(&mut self.r#type),
            16 => n::Slot::Nodes(&mut self.telecom),
            17 => n::Slot::Node(&mut self.address),
            18 => n::Slot::Node(&mut self.physical_type),
            19 => n::Slot::Node(&mut self.position),
            20 => n::Slot::Node(&mut self.managing_organization),
            21 => n::Slot::Node(&mut self.part_of),
            22 => n::Slot::Nodes(&mut self.hours_of_operation),
            23 => n::Slot::Prim(&mut self.availability_exceptions),
            24 => n::Slot::Nodes(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Location {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Location.position`. See <https://hl7.org/fhir/R4/location.html>.
#[derive(Clone, Default, PartialEq)]
pub struct LocationPosition {
    /// `Location.position.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Location.position.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Location.position.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Location.position.longitude`: decimal, 1..1.
    pub longitude: Prim<Decimal>,
    /// `Location.position.latitude`: decimal, 1..1.
    pub latitude: Prim<Decimal>,
    /// `Location.position.altitude`: decimal, 0..1.
    pub altitude: Prim<Decimal>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for LocationPosition {
    fn info(&self) -> &'static TypeInfo { &LOCATION_POSITION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.longitude),
            4 => n::prim(&self.latitude),
            5 => n::prim(&self.altitude),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.longitude),
            4 => n::Slot::Prim(&mut self.latitude),
            5 => n::Slot::Prim(&mut self.altitude),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for LocationPosition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Location.hoursOfOperation`. See <https://hl7.org/fhir/R4/location.html>.
#[derive(Clone, Default, PartialEq)]
pub struct LocationHoursOfOperation {
    /// `Location.hoursOfOperation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Location.hoursOfOperation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Location.hoursOfOperation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Location.hoursOfOperation.daysOfWeek`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>.
    pub days_of_week: Vec<Prim<String>>,
    /// `Location.hoursOfOperation.allDay`: boolean, 0..1.
    pub all_day: Prim<bool>,
    /// `Location.hoursOfOperation.openingTime`: time, 0..1.
    pub opening_time: Prim<Time>,
    /// `Location.hoursOfOperation.closingTime`: time, 0..1.
    pub closing_time: Prim<Time>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for LocationHoursOfOperation {
    fn info(&self) -> &'static TypeInfo { &LOCATION_HOURS_OF_OPERATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prims(&self.days_of_week),
            4 => n::prim(&self.all_day),
            5 => n::prim(&self.opening_time),
            6 => n::prim(&self.closing_time),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.days_of_week),
            4 => n::Slot::Prim(&mut self.all_day),
            5 => n::Slot::Prim(&mut self.opening_time),
            6 => n::Slot::Prim(&mut self.closing_time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for LocationHoursOfOperation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static LOCATION: TypeInfo = TypeInfo::new("Location", "Location", t::TypeKind::Resource, n::new::<Location>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/location-status"),
    FieldInfo::node(",\"operationalStatus\":", &CODING, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v2-0116"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/location-mode"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType"),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, Some(1), 0),
    FieldInfo::node(",\"physicalType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/location-physical-type"),
    FieldInfo::node(",\"position\":", &LOCATION_POSITION, 0, Some(1), 0),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"hoursOfOperation\":", &LOCATION_HOURS_OF_OPERATION, 0, None, 0),
    FieldInfo::prim(",\"availabilityExceptions\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
]);

pub(crate) static LOCATION_POSITION: TypeInfo = TypeInfo::new("LocationPosition", "Location.position", t::TypeKind::Backbone, n::new::<LocationPosition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"longitude\":", t::PrimKind::Decimal, 1, Some(1), 0),
    FieldInfo::prim(",\"latitude\":", t::PrimKind::Decimal, 1, Some(1), 0),
    FieldInfo::prim(",\"altitude\":", t::PrimKind::Decimal, 0, Some(1), 0),
]);

pub(crate) static LOCATION_HOURS_OF_OPERATION: TypeInfo = TypeInfo::new("LocationHoursOfOperation", "Location.hoursOfOperation", t::TypeKind::Backbone, n::new::<LocationHoursOfOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"daysOfWeek\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/days-of-week"),
    FieldInfo::prim(",\"allDay\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"openingTime\":", t::PrimKind::Time, 0, Some(1), 0),
    FieldInfo::prim(",\"closingTime\":", t::PrimKind::Time, 0, Some(1), 0),
]);

