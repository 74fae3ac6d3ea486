// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `DeviceDefinition` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CONTACT_POINT, CodeableConcept, ContactPoint, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PRODUCT_SHELF_LIFE, PROD_CHARACTERISTIC, Prim, ProdCharacteristic, ProductShelfLife, QUANTITY, Quantity, REFERENCE, Reference, Resource};

/// `DeviceDefinition`. See <https://hl7.org/fhir/R4/devicedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDefinition {
    /// `DeviceDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `DeviceDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceDefinition.udiDeviceIdentifier`: [`DeviceDefinitionUdiDeviceIdentifier`], 0..*.
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.manufacturer[x]`: string or Reference(Organization), 0..1.
    pub manufacturer: Option<DeviceDefinitionManufacturer>,
    /// `DeviceDefinition.deviceName`: [`DeviceDefinitionDeviceName`], 0..*.
    pub device_name: Vec<DeviceDefinitionDeviceName>,
    /// `DeviceDefinition.modelNumber`: string, 0..1.
    pub model_number: Prim<String>,
    /// `DeviceDefinition.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-kind>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.specialization`: [`DeviceDefinitionSpecialization`], 0..*.
    pub specialization: Vec<DeviceDefinitionSpecialization>,
    /// `DeviceDefinition.version`: string, 0..*.
    pub version: Vec<Prim<String>>,
    /// `DeviceDefinition.safety`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-safety>.
    pub safety: Vec<CodeableConcept>,
    /// `DeviceDefinition.shelfLifeStorage`: ProductShelfLife, 0..*.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `DeviceDefinition.physicalCharacteristics`: ProdCharacteristic, 0..1.
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `DeviceDefinition.languageCode`: CodeableConcept, 0..*.
    pub language_code: Vec<CodeableConcept>,
    /// `DeviceDefinition.capability`: [`DeviceDefinitionCapability`], 0..*.
    pub capability: Vec<DeviceDefinitionCapability>,
    /// `DeviceDefinition.property`: [`DeviceDefinitionProperty`], 0..*.
    pub property: Vec<DeviceDefinitionProperty>,
    /// `DeviceDefinition.owner`: Reference(Organization), 0..1.
    pub owner: Option<Box<Reference>>,
    /// `DeviceDefinition.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `DeviceDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `DeviceDefinition.onlineInformation`: uri, 0..1.
    pub online_information: Prim<String>,
    /// `DeviceDefinition.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `DeviceDefinition.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `DeviceDefinition.parentDevice`: Reference(DeviceDefinition), 0..1.
    pub parent_device: Option<Box<Reference>>,
    /// `DeviceDefinition.material`: [`DeviceDefinitionMaterial`], 0..*.
    pub material: Vec<DeviceDefinitionMaterial>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinition {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION }
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
            9 => n::nodes(&self.udi_device_identifier),
            10 => n::choice(&self.manufacturer),
            11 => n::nodes(&self.device_name),
            12 => n::prim(&self.model_number),
            13 => n::node(&self.r#type),
            14 => n::nodes(&self.specialization),
            15 => n::prims(&self.version),
            16 => n::nodes(&self.safety),
            17 => n::nodes(&self.shelf_life_storage),
            18 => n::node(&self.physical_characteristics),
            19 => n::nodes(&self.language_code),
            20 => n::nodes(&self.capability),
            21 => n::nodes(&self.property),
            22 => n::node(&self.owner),
            23 => n::nodes(&self.contact),
            24 => n::prim(&self.url),
            25 => n::prim(&self.online_information),
            26 => n::nodes(&self.note),
            27 => n::node(&self.quantity),
            28 => n::node(&self.parent_device),
            29 => n::nodes(&self.material),
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
            9 => n::Slot::Nodes(&mut self.udi_device_identifier),
            10 => n::Slot::Choice(&mut self.manufacturer),
            11 => n::Slot::Nodes(&mut self.device_name),
            12 => n::Slot::Prim(&mut self.model_number),
            13 => n::Slot::Node(&mut self.r#type),
            14 => n::Slot::Nodes(&mut self.specialization),
            15 => n::Slot::Prims(&mut self.version),
            16 => n::Slot::Nodes(&mut self.safety),
            17 => n::Slot::Nodes(&mut self.shelf_life_storage),
            18 => n::Slot::Node(&mut self.physical_characteristics),
            19 => n::Slot::Nodes(&mut self.language_code),
            20 => n::Slot::Nodes(&mut self.capability),
            21 => n::Slot::Nodes(&mut self.property),
            22 => n::Slot::Node(&mut self.owner),
            23 => n::Slot::Nodes(&mut self.contact),
            24 => n::Slot::Prim(&mut self.url),
            25 => n::Slot::Prim(&mut self.online_information),
            26 => n::Slot::Nodes(&mut self.note),
            27 => n::Slot::Node(&mut self.quantity),
            28 => n::Slot::Node(&mut self.parent_device),
            29 => n::Slot::Nodes(&mut self.material),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceDefinition {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DeviceDefinition.udiDeviceIdentifier`. See <https://hl7.org/fhir/R4/devicedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDefinitionUdiDeviceIdentifier {
    /// `DeviceDefinition.udiDeviceIdentifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.deviceIdentifier`: string, 1..1.
    pub device_identifier: Prim<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.issuer`: uri, 1..1.
    pub issuer: Prim<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.jurisdiction`: uri, 1..1.
    pub jurisdiction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionUdiDeviceIdentifier {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.device_identifier),
            4 => n::prim(&self.issuer),
            5 => n::prim(&self.jurisdiction),
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
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceDefinitionUdiDeviceIdentifier {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DeviceDefinition.deviceName`. See <https://hl7.org/fhir/R4/devicedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDefinitionDeviceName {
    /// `DeviceDefinition.deviceName.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.deviceName.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.name`: string, 1..1.
    pub name: Prim<String>,
    /// `DeviceDefinition.deviceName.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-nametype>.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionDeviceName {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_DEVICE_NAME }
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

impl core::fmt::Debug for DeviceDefinitionDeviceName {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DeviceDefinition.specialization`. See <https://hl7.org/fhir/R4/devicedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDefinitionSpecialization {
    /// `DeviceDefinition.specialization.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.specialization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.specialization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.specialization.systemType`: string, 1..1.
    pub system_type: Prim<String>,
    /// `DeviceDefinition.specialization.version`: string, 0..1.
    pub version: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionSpecialization {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_SPECIALIZATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.system_type),
            4 => n::prim(&self.version),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.system_type),
            4 => n::Slot::Prim(&mut self.version),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceDefinitionSpecialization {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DeviceDefinition.capability`. See <https://hl7.org/fhir/R4/devicedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDefinitionCapability {
    /// `DeviceDefinition.capability.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.capability.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.capability.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.capability.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.capability.description`: CodeableConcept, 0..*.
    pub description: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionCapability {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_CAPABILITY }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.r#type),
            4 => n::nodes(&self.description),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceDefinitionCapability {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DeviceDefinition.property`. See <https://hl7.org/fhir/R4/devicedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDefinitionProperty {
    /// `DeviceDefinition.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.property.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.property.valueQuantity`: Quantity, 0..*.
    pub value_quantity: Vec<Quantity>,
    /// `DeviceDefinition.property.valueCode`: CodeableConcept, 0..*.
    pub value_code: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionProperty {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_PROPERTY }
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

impl core::fmt::Debug for DeviceDefinitionProperty {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `DeviceDefinition.material`. See <https://hl7.org/fhir/R4/devicedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDefinitionMaterial {
    /// `DeviceDefinition.material.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.material.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.material.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.material.substance`: CodeableConcept, 1..1.
    pub substance: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.material.alternate`: boolean, 0..1.
    pub alternate: Prim<bool>,
    /// `DeviceDefinition.material.allergenicIndicator`: boolean, 0..1.
    pub allergenic_indicator: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionMaterial {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_MATERIAL }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.substance),
            4 => n::prim(&self.alternate),
            5 => n::prim(&self.allergenic_indicator),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.substance),
            4 => n::Slot::Prim(&mut self.alternate),
            5 => n::Slot::Prim(&mut self.allergenic_indicator),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for DeviceDefinitionMaterial {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceDefinition.manufacturer[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum DeviceDefinitionManufacturer {
    /// string.
    String(Prim<String>),
    /// Reference(Organization).
    Reference(Box<Reference>),
}

impl n::Choice for DeviceDefinitionManufacturer {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static DEVICE_DEFINITION: TypeInfo = TypeInfo::new("DeviceDefinition", "DeviceDefinition", t::TypeKind::Resource, n::new::<DeviceDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"udiDeviceIdentifier\":", &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER, 0, None, 0),
    FieldInfo::choice(",\"manufacturer\":", &DEVICE_DEFINITION_MANUFACTURER_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"deviceName\":", &DEVICE_DEFINITION_DEVICE_NAME, 0, None, 0),
    FieldInfo::prim(",\"modelNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-kind"),
    FieldInfo::node(",\"specialization\":", &DEVICE_DEFINITION_SPECIALIZATION, 0, None, 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"safety\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-safety"),
    FieldInfo::node(",\"shelfLifeStorage\":", &PRODUCT_SHELF_LIFE, 0, None, 0),
    FieldInfo::node(",\"physicalCharacteristics\":", &PROD_CHARACTERISTIC, 0, Some(1), 0),
    FieldInfo::node(",\"languageCode\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"capability\":", &DEVICE_DEFINITION_CAPABILITY, 0, None, 0),
    FieldInfo::node(",\"property\":", &DEVICE_DEFINITION_PROPERTY, 0, None, 0),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"onlineInformation\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"parentDevice\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["DeviceDefinition"]),
    FieldInfo::node(",\"material\":", &DEVICE_DEFINITION_MATERIAL, 0, None, 0),
]);

static DEVICE_DEFINITION_MANUFACTURER_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"manufacturerString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"manufacturerReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Organization"]),
];

pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER: TypeInfo = TypeInfo::new("DeviceDefinitionUdiDeviceIdentifier", "DeviceDefinition.udiDeviceIdentifier", t::TypeKind::Backbone, n::new::<DeviceDefinitionUdiDeviceIdentifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"deviceIdentifier\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"issuer\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"jurisdiction\":", t::PrimKind::Uri, 1, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_DEVICE_NAME: TypeInfo = TypeInfo::new("DeviceDefinitionDeviceName", "DeviceDefinition.deviceName", t::TypeKind::Backbone, n::new::<DeviceDefinitionDeviceName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-nametype"),
]);

pub(crate) static DEVICE_DEFINITION_SPECIALIZATION: TypeInfo = TypeInfo::new("DeviceDefinitionSpecialization", "DeviceDefinition.specialization", t::TypeKind::Backbone, n::new::<DeviceDefinitionSpecialization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"systemType\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_CAPABILITY: TypeInfo = TypeInfo::new("DeviceDefinitionCapability", "DeviceDefinition.capability", t::TypeKind::Backbone, n::new::<DeviceDefinitionCapability>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"description\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_PROPERTY: TypeInfo = TypeInfo::new("DeviceDefinitionProperty", "DeviceDefinition.property", t::TypeKind::Backbone, n::new::<DeviceDefinitionProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"valueQuantity\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"valueCode\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_MATERIAL: TypeInfo = TypeInfo::new("DeviceDefinitionMaterial", "DeviceDefinition.material", t::TypeKind::Backbone, n::new::<DeviceDefinitionMaterial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"substance\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"alternate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"allergenicIndicator\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

