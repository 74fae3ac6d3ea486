// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Device` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, QUANTITY, Quantity, REFERENCE, Reference, Resource};

/// `Device`. See <https://hl7.org/fhir/R4/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Device {
    /// `Device.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Device.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Device.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Device.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Device.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Device.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Device.definition`: Reference(DeviceDefinition), 0..1.
    pub definition: Option<Box<Reference>>,
    /// `Device.udiCarrier`: [`DeviceUdiCarrier`], 0..*.
    pub udi_carrier: Vec<DeviceUdiCarrier>,
    /// `Device.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-status>. Modifier.
    pub status: Prim<String>,
    /// `Device.statusReason`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/device-status-reason>.
    pub status_reason: Vec<CodeableConcept>,
    /// `Device.distinctIdentifier`: string, 0..1.
    pub distinct_identifier: Prim<String>,
    /// `Device.manufacturer`: string, 0..1.
    pub manufacturer: Prim<String>,
    /// `Device.manufactureDate`: dateTime, 0..1.
    pub manufacture_date: Prim<DateTime>,
    /// `Device.expirationDate`: dateTime, 0..1.
    pub expiration_date: Prim<DateTime>,
    /// `Device.lotNumber`: string, 0..1.
    pub lot_number: Prim<String>,
    /// `Device.serialNumber`: string, 0..1.
    pub serial_number: Prim<String>,
    /// `Device.deviceName`: [`DeviceDeviceName`], 0..*.
    pub device_name: Vec<DeviceDeviceName>,
    /// `Device.modelNumber`: string, 0..1.
    pub model_number: Prim<String>,
    /// `Device.partNumber`: string, 0..1.
    pub part_number: Prim<String>,
    /// `Device.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Device.specialization`: [`DeviceSpecialization`], 0..*.
    pub specialization: Vec<DeviceSpecialization>,
    /// `Device.version`: [`DeviceVersion`], 0..*.
    pub version: Vec<DeviceVersion>,
    /// `Device.property`: [`DeviceProperty`], 0..*.
    pub property: Vec<DeviceProperty>,
    /// `Device.patient`: Reference(Patient), 0..1.
    pub patient: Option<Box<Reference>>,
    /// `Device.owner`: Reference(Organization), 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Device.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Device.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Device.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Device.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Device.safety`: CodeableConcept, 0..*.
    pub safety: Vec<CodeableConcept>,
    /// `Device.parent`: Reference(Device), 0..1.
    pub parent: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Device {
    fn info(&self) -> &'static TypeInfo { &DEVICE }
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
            9 => n::node(&self.definition),
            10 => n::nodes(&self.udi_carrier),
            11 => n::prim(&self.status),
            12 => n::nodes(&self.status_reason),
            13 => n::prim(&self.distinct_identifier),
            14 => n::prim(&self.manufacturer),
            15 => n::prim(&self.manufacture_date),
            16 => n::prim(&self.expiration_date),
            17 => n::prim(&self.lot_number),
            18 => n::prim(&self.serial_number),
            19 => n::nodes(&self.device_name),
            20 => n::prim(&self.model_number),
            21 => n::prim(&self.part_number),
            22 => n::node(&self.r#type),
            23 => n::nodes(&self.specialization),
            24 => n::nodes(&self.version),
            25 => n::nodes(&self.property),
            26 => n::node(&self.patient),
            27 => n::node(&self.owner),
            28 => n::nodes(&self.contact),
            29 => n::node(&self.location),
            30 => n::prim(&self.url),
            31 => n::nodes(&self.note),
            32 => n::nodes(&self.safety),
            33 => n::node(&self.parent),
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
            9 => n::Slot::Node(&mut self.definition),
            10 => n::Slot::Nodes(&mut self.udi_carrier),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Nodes(&mut self.status_reason),
            13 => n::Slot::Prim(&mut self.distinct_identifier),
            14 => n::Slot::Prim(&mut self.manufacturer),
            15 => n::Slot::Prim(&mut self.manufacture_date),
            16 => n::Slot::Prim(&mut self.expiration_date),
            17 => n::Slot::Prim(&mut self.lot_number),
            18 => n::Slot::Prim(&mut self.serial_number),
            19 => n::Slot::Nodes(&mut self.device_name),
            20 => n::Slot::Prim(&mut self.model_number),
            21 => n::Slot::Prim(&mut self.part_number),
            22 => n::Slot::Node(&mut self.r#type),
            23 => n::Slot::Nodes(&mut self.specialization),
            24 => n::Slot::Nodes(&mut self.version),
            25 => n::Slot::Nodes(&mut self.property),
            26 => n::Slot::Node(&mut self.patient),
            27 => n::Slot::Node(&mut self.owner),
            28 => n::Slot::Nodes(&mut self.contact),
            29 => n::Slot::Node(&mut self.location),
            30 => n::Slot::Prim(&mut self.url),
            31 => n::Slot::Nodes(&mut self.note),
            32 => n::Slot::Nodes(&mut self.safety),
            33 => n::Slot::Node(&mut self.parent),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Device {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Device.udiCarrier`. See <https://hl7.org/fhir/R4/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceUdiCarrier {
    /// `Device.udiCarrier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.udiCarrier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.udiCarrier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.udiCarrier.deviceIdentifier`: string, 0..1.
    pub device_identifier: Prim<String>,
    /// `Device.udiCarrier.issuer`: uri, 0..1.
    pub issuer: Prim<String>,
    /// `Device.udiCarrier.jurisdiction`: uri, 0..1.
    pub jurisdiction: Prim<String>,
    /// `Device.udiCarrier.carrierAIDC`: base64Binary, 0..1.
    pub carrier_aidc: Prim<String>,
    /// `Device.udiCarrier.carrierHRF`: string, 0..1.
    pub carrier_hrf: Prim<String>,
    /// `Device.udiCarrier.entryType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/udi-entry-type>.
    pub entry_type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceUdiCarrier {
    fn info(&self) -> &'static TypeInfo { &DEVICE_UDI_CARRIER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.device_identifier),
            4 => n::prim(&self.issuer),
            5 => n::prim(&self.jurisdiction),
            6 => n::prim(&self.carrier_aidc),
            7 => n::prim(&self.carrier_hrf),
            8 => n::prim(&self.entry_type),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.device_identifier),
            4 => n::Slot::Prim(&mut self.issuer),
            5 => n::Slot::Prim(&mut self.jurisdiction),
            6 => n::Slot::Prim(&mut self.carrier_aidc),
            7 => n::Slot::Prim(&mut self.carrier_hrf),
            8 => n::Slot::Prim(&mut self.entry_type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceUdiCarrier {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Device.deviceName`. See <https://hl7.org/fhir/R4/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDeviceName {
    /// `Device.deviceName.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.deviceName.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.deviceName.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.deviceName.name`: string, 1..1.
    pub name: Prim<String>,
    /// `Device.deviceName.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-nametype>.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDeviceName {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEVICE_NAME }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.name),
            4 => n::prim(&self.r#type),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceDeviceName {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Device.specialization`. See <https://hl7.org/fhir/R4/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceSpecialization {
    /// `Device.specialization.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.specialization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.specialization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.specialization.systemType`: CodeableConcept, 1..1.
    pub system_type: Option<Box<CodeableConcept>>,
    /// `Device.specialization.version`: string, 0..1.
    pub version: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceSpecialization {
    fn info(&self) -> &'static TypeInfo { &DEVICE_SPECIALIZATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.system_type),
            4 => n::prim(&self.version),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.system_type),
            4 => n::Slot::Prim(&mut self.version),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceSpecialization {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Device.version`. See <https://hl7.org/fhir/R4/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceVersion {
    /// `Device.version.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.version.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.version.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.version.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Device.version.component`: Identifier, 0..1.
    pub component: Option<Box<Identifier>>,
    /// `Device.version.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceVersion {
    fn info(&self) -> &'static TypeInfo { &DEVICE_VERSION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::node(&self.component),
            5 => n::prim(&self.value),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.component),
            5 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceVersion {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Device.property`. See <https://hl7.org/fhir/R4/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceProperty {
    /// `Device.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.property.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Device.property.valueQuantity`: Quantity, 0..*.
    pub value_quantity: Vec<Quantity>,
    /// `Device.property.valueCode`: CodeableConcept, 0..*.
    pub value_code: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceProperty {
    fn info(&self) -> &'static TypeInfo { &DEVICE_PROPERTY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::nodes(&self.value_quantity),
            5 => n::nodes(&self.value_code),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.value_quantity),
            5 => n::Slot::Nodes(&mut self.value_code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceProperty {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DEVICE: TypeInfo = TypeInfo::new("Device", "Device", t::TypeKind::Resource, n::new::<Device>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"definition\":", &REFERENCE, 0, Some(1), 0).targets(&["DeviceDefinition"]),
    FieldInfo::node(",\"udiCarrier\":", &DEVICE_UDI_CARRIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/device-status-reason"),
    FieldInfo::prim(",\"distinctIdentifier\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"manufacturer\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"manufactureDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"expirationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"lotNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"serialNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"deviceName\":", &DEVICE_DEVICE_NAME, 0, None, 0),
    FieldInfo::prim(",\"modelNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"partNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-type"),
    FieldInfo::node(",\"specialization\":", &DEVICE_SPECIALIZATION, 0, None, 0),
    FieldInfo::node(",\"version\":", &DEVICE_VERSION, 0, None, 0),
    FieldInfo::node(",\"property\":", &DEVICE_PROPERTY, 0, None, 0),
    FieldInfo::node(",\"patient\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"safety\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, Some(1), 0).targets(&["Device"]),
]);

pub(crate) static DEVICE_UDI_CARRIER: TypeInfo = TypeInfo::new("DeviceUdiCarrier", "Device.udiCarrier", t::TypeKind::Backbone, n::new::<DeviceUdiCarrier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"deviceIdentifier\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issuer\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"jurisdiction\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"carrierAIDC\":", t::PrimKind::Base64Binary, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"carrierHRF\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"entryType\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/udi-entry-type"),
]);

pub(crate) static DEVICE_DEVICE_NAME: TypeInfo = TypeInfo::new("DeviceDeviceName", "Device.deviceName", t::TypeKind::Backbone, n::new::<DeviceDeviceName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-nametype"),
]);

pub(crate) static DEVICE_SPECIALIZATION: TypeInfo = TypeInfo::new("DeviceSpecialization", "Device.specialization", t::TypeKind::Backbone, n::new::<DeviceSpecialization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"systemType\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static DEVICE_VERSION: TypeInfo = TypeInfo::new("DeviceVersion", "Device.version", t::TypeKind::Backbone, n::new::<DeviceVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"component\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static DEVICE_PROPERTY: TypeInfo = TypeInfo::new("DeviceProperty", "Device.property", t::TypeKind::Backbone, n::new::<DeviceProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"valueQuantity\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"valueCode\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

