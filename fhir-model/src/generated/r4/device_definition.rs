// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceDefinition` and the types inside it.

/// The resource `DeviceDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/devicedefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct DeviceDefinition {
    /// `DeviceDefinition.id`: id, 0..1.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.text.is_some()) << 4
            | u64::from(!self.contained.is_empty()) << 5
            | u64::from(!self.extension.is_empty()) << 6
            | u64::from(!self.modifier_extension.is_empty()) << 7
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.udi_device_identifier.is_empty()) << 9
            | u64::from(self.manufacturer.is_some()) << 10
            | u64::from(!self.device_name.is_empty()) << 11
            | u64::from(!self.model_number.is_absent()) << 12
            | u64::from(self.r#type.is_some()) << 13
            | u64::from(!self.specialization.is_empty()) << 14
            | u64::from(!self.version.is_empty()) << 15
            | u64::from(!self.safety.is_empty()) << 16
            | u64::from(!self.shelf_life_storage.is_empty()) << 17
            | u64::from(self.physical_characteristics.is_some()) << 18
            | u64::from(!self.language_code.is_empty()) << 19
            | u64::from(!self.capability.is_empty()) << 20
            | u64::from(!self.property.is_empty()) << 21
            | u64::from(self.owner.is_some()) << 22
            | u64::from(!self.contact.is_empty()) << 23
            | u64::from(!self.url.is_absent()) << 24
            | u64::from(!self.online_information.is_absent()) << 25
            | u64::from(!self.note.is_empty()) << 26
            | u64::from(self.quantity.is_some()) << 27
            | u64::from(self.parent_device.is_some()) << 28
            | u64::from(!self.material.is_empty()) << 29;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.text),
            5 => n::Place::Resources(&self.contained),
            6 => n::Place::Nodes(&self.extension),
            7 => n::Place::Nodes(&self.modifier_extension),
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Nodes(&self.udi_device_identifier),
            10 => n::Place::Choice(&self.manufacturer),
            11 => n::Place::Nodes(&self.device_name),
            12 => n::Place::Prim(&self.model_number),
            13 => n::Place::Node(&self.r#type),
            14 => n::Place::Nodes(&self.specialization),
            15 => n::Place::Prims(&self.version),
            16 => n::Place::Nodes(&self.safety),
            17 => n::Place::Nodes(&self.shelf_life_storage),
            18 => n::Place::Node(&self.physical_characteristics),
            19 => n::Place::Nodes(&self.language_code),
            20 => n::Place::Nodes(&self.capability),
            21 => n::Place::Nodes(&self.property),
            22 => n::Place::Node(&self.owner),
            23 => n::Place::Nodes(&self.contact),
            24 => n::Place::Prim(&self.url),
            25 => n::Place::Prim(&self.online_information),
            26 => n::Place::Nodes(&self.note),
            27 => n::Place::Node(&self.quantity),
            28 => n::Place::Node(&self.parent_device),
            29 => n::Place::Nodes(&self.material),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for DeviceDefinition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            text: None,
            contained: Vec::new(),
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            udi_device_identifier: Vec::new(),
            manufacturer: None,
            device_name: Vec::new(),
            model_number: Prim::ABSENT,
            r#type: None,
            specialization: Vec::new(),
            version: Vec::new(),
            safety: Vec::new(),
            shelf_life_storage: Vec::new(),
            physical_characteristics: None,
            language_code: Vec::new(),
            capability: Vec::new(),
            property: Vec::new(),
            owner: None,
            contact: Vec::new(),
            url: Prim::ABSENT,
            online_information: Prim::ABSENT,
            note: Vec::new(),
            quantity: None,
            parent_device: None,
            material: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.udiDeviceIdentifier` of R4.
///
/// See <https://hl7.org/fhir/R4/devicedefinition.html>.
/// Compiled by the feature `r4-definitions`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.device_identifier.is_absent()) << 3
            | u64::from(!self.issuer.is_absent()) << 4
            | u64::from(!self.jurisdiction.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.device_identifier),
            4 => n::Place::Prim(&self.issuer),
            5 => n::Place::Prim(&self.jurisdiction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for DeviceDefinitionUdiDeviceIdentifier {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            device_identifier: Prim::ABSENT,
            issuer: Prim::ABSENT,
            jurisdiction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionUdiDeviceIdentifier {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionUdiDeviceIdentifier {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionUdiDeviceIdentifier {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.deviceName` of R4.
///
/// See <https://hl7.org/fhir/R4/devicedefinition.html>.
/// Compiled by the feature `r4-definitions`.
pub struct DeviceDefinitionDeviceName {
    /// `DeviceDefinition.deviceName.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.deviceName.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.name`: string, 1..1.
    pub name: Prim<String>,
    /// `DeviceDefinition.deviceName.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-nametype>. Codes: `codes::DeviceNameType`.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionDeviceName {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_DEVICE_NAME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.r#type.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for DeviceDefinitionDeviceName {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            r#type: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionDeviceName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionDeviceName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionDeviceName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.specialization` of R4.
///
/// See <https://hl7.org/fhir/R4/devicedefinition.html>.
/// Compiled by the feature `r4-definitions`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.system_type.is_absent()) << 3
            | u64::from(!self.version.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.system_type),
            4 => n::Place::Prim(&self.version),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for DeviceDefinitionSpecialization {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            system_type: Prim::ABSENT,
            version: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionSpecialization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionSpecialization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionSpecialization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.capability` of R4.
///
/// See <https://hl7.org/fhir/R4/devicedefinition.html>.
/// Compiled by the feature `r4-definitions`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.description.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.description),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for DeviceDefinitionCapability {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            description: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionCapability {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionCapability {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionCapability {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.property` of R4.
///
/// See <https://hl7.org/fhir/R4/devicedefinition.html>.
/// Compiled by the feature `r4-definitions`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.value_quantity.is_empty()) << 4
            | u64::from(!self.value_code.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.value_quantity),
            5 => n::Place::Nodes(&self.value_code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for DeviceDefinitionProperty {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            value_quantity: Vec::new(),
            value_code: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.material` of R4.
///
/// See <https://hl7.org/fhir/R4/devicedefinition.html>.
/// Compiled by the feature `r4-definitions`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.substance.is_some()) << 3
            | u64::from(!self.alternate.is_absent()) << 4
            | u64::from(!self.allergenic_indicator.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.substance),
            4 => n::Place::Prim(&self.alternate),
            5 => n::Place::Prim(&self.allergenic_indicator),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for DeviceDefinitionMaterial {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            substance: None,
            alternate: Prim::ABSENT,
            allergenic_indicator: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionMaterial {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionMaterial {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionMaterial {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceDefinition.manufacturer[x]`.
#[derive(Clone)]
pub enum DeviceDefinitionManufacturer {
    /// string.
    String(Prim<String>),
    /// Reference(Organization).
    Reference(n::Boxed<Reference>),
}

impl DeviceDefinitionManufacturer {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
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
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DeviceDefinitionManufacturer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionManufacturer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DEVICE_DEFINITION: TypeInfo = TypeInfo::new("DeviceDefinition", "DeviceDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<DeviceDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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
    t::Alternative::new(",\"manufacturerString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
    t::Alternative::new(",\"manufacturerReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Organization"]),
];

pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER: TypeInfo = TypeInfo::new("DeviceDefinitionUdiDeviceIdentifier", "DeviceDefinition.udiDeviceIdentifier", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DeviceDefinitionUdiDeviceIdentifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"deviceIdentifier\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"issuer\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"jurisdiction\":", t::PrimKind::Uri, 1, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_DEVICE_NAME: TypeInfo = TypeInfo::new("DeviceDefinitionDeviceName", "DeviceDefinition.deviceName", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DeviceDefinitionDeviceName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-nametype"),
]);

pub(crate) static DEVICE_DEFINITION_SPECIALIZATION: TypeInfo = TypeInfo::new("DeviceDefinitionSpecialization", "DeviceDefinition.specialization", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DeviceDefinitionSpecialization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"systemType\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_CAPABILITY: TypeInfo = TypeInfo::new("DeviceDefinitionCapability", "DeviceDefinition.capability", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DeviceDefinitionCapability>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"description\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_PROPERTY: TypeInfo = TypeInfo::new("DeviceDefinitionProperty", "DeviceDefinition.property", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DeviceDefinitionProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"valueQuantity\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"valueCode\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_MATERIAL: TypeInfo = TypeInfo::new("DeviceDefinitionMaterial", "DeviceDefinition.material", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<DeviceDefinitionMaterial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"substance\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"alternate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"allergenicIndicator\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceDefinition, DeviceDefinitionUdiDeviceIdentifier, DeviceDefinitionDeviceName, DeviceDefinitionSpecialization, DeviceDefinitionCapability, DeviceDefinitionProperty, DeviceDefinitionMaterial);
