// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Device` and the types inside it.

/// The resource `Device` of R4B.
///
/// See <https://hl7.org/fhir/R4B/device.html>.
/// Compiled by the feature `r4b-administration`.
pub struct Device {
    /// `Device.id`: id, 0..1.
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
    /// `Device.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-status>. Codes: `codes::FHIRDeviceStatus`. Modifier.
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
            | u64::from(self.definition.is_some()) << 9
            | u64::from(!self.udi_carrier.is_empty()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.status_reason.is_empty()) << 12
            | u64::from(!self.distinct_identifier.is_absent()) << 13
            | u64::from(!self.manufacturer.is_absent()) << 14
            | u64::from(!self.manufacture_date.is_absent()) << 15
            | u64::from(!self.expiration_date.is_absent()) << 16
            | u64::from(!self.lot_number.is_absent()) << 17
            | u64::from(!self.serial_number.is_absent()) << 18
            | u64::from(!self.device_name.is_empty()) << 19
            | u64::from(!self.model_number.is_absent()) << 20
            | u64::from(!self.part_number.is_absent()) << 21
            | u64::from(self.r#type.is_some()) << 22
            | u64::from(!self.specialization.is_empty()) << 23
            | u64::from(!self.version.is_empty()) << 24
            | u64::from(!self.property.is_empty()) << 25
            | u64::from(self.patient.is_some()) << 26
            | u64::from(self.owner.is_some()) << 27
            | u64::from(!self.contact.is_empty()) << 28
            | u64::from(self.location.is_some()) << 29
            | u64::from(!self.url.is_absent()) << 30
            | u64::from(!self.note.is_empty()) << 31
            | u64::from(!self.safety.is_empty()) << 32
            | u64::from(self.parent.is_some()) << 33;
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
            9 => n::Place::Node(&self.definition),
            10 => n::Place::Nodes(&self.udi_carrier),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Nodes(&self.status_reason),
            13 => n::Place::Prim(&self.distinct_identifier),
            14 => n::Place::Prim(&self.manufacturer),
            15 => n::Place::Prim(&self.manufacture_date),
            16 => n::Place::Prim(&self.expiration_date),
            17 => n::Place::Prim(&self.lot_number),
            18 => n::Place::Prim(&self.serial_number),
            19 => n::Place::Nodes(&self.device_name),
            20 => n::Place::Prim(&self.model_number),
            21 => n::Place::Prim(&self.part_number),
            22 => n::Place::Node(&self.r#type),
            23 => n::Place::Nodes(&self.specialization),
            24 => n::Place::Nodes(&self.version),
            25 => n::Place::Nodes(&self.property),
            26 => n::Place::Node(&self.patient),
            27 => n::Place::Node(&self.owner),
            28 => n::Place::Nodes(&self.contact),
            29 => n::Place::Node(&self.location),
            30 => n::Place::Prim(&self.url),
            31 => n::Place::Nodes(&self.note),
            32 => n::Place::Nodes(&self.safety),
            33 => n::Place::Node(&self.parent),
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

impl Default for Device {
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
            definition: None,
            udi_carrier: Vec::new(),
            status: Prim::ABSENT,
            status_reason: Vec::new(),
            distinct_identifier: Prim::ABSENT,
            manufacturer: Prim::ABSENT,
            manufacture_date: Prim::ABSENT,
            expiration_date: Prim::ABSENT,
            lot_number: Prim::ABSENT,
            serial_number: Prim::ABSENT,
            device_name: Vec::new(),
            model_number: Prim::ABSENT,
            part_number: Prim::ABSENT,
            r#type: None,
            specialization: Vec::new(),
            version: Vec::new(),
            property: Vec::new(),
            patient: None,
            owner: None,
            contact: Vec::new(),
            location: None,
            url: Prim::ABSENT,
            note: Vec::new(),
            safety: Vec::new(),
            parent: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Device {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Device {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Device {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Device.udiCarrier` of R4B.
///
/// See <https://hl7.org/fhir/R4B/device.html>.
/// Compiled by the feature `r4b-administration`.
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
    /// `Device.udiCarrier.entryType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/udi-entry-type>. Codes: `codes::UDIEntryType`.
    pub entry_type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceUdiCarrier {
    fn info(&self) -> &'static TypeInfo { &DEVICE_UDI_CARRIER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.device_identifier.is_absent()) << 3
            | u64::from(!self.issuer.is_absent()) << 4
            | u64::from(!self.jurisdiction.is_absent()) << 5
            | u64::from(!self.carrier_aidc.is_absent()) << 6
            | u64::from(!self.carrier_hrf.is_absent()) << 7
            | u64::from(!self.entry_type.is_absent()) << 8;
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
            6 => n::Place::Prim(&self.carrier_aidc),
            7 => n::Place::Prim(&self.carrier_hrf),
            8 => n::Place::Prim(&self.entry_type),
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
            6 => n::Slot::Prim(&mut self.carrier_aidc),
            7 => n::Slot::Prim(&mut self.carrier_hrf),
            8 => n::Slot::Prim(&mut self.entry_type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceUdiCarrier {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            device_identifier: Prim::ABSENT,
            issuer: Prim::ABSENT,
            jurisdiction: Prim::ABSENT,
            carrier_aidc: Prim::ABSENT,
            carrier_hrf: Prim::ABSENT,
            entry_type: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceUdiCarrier {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceUdiCarrier {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceUdiCarrier {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Device.deviceName` of R4B.
///
/// See <https://hl7.org/fhir/R4B/device.html>.
/// Compiled by the feature `r4b-administration`.
pub struct DeviceDeviceName {
    /// `Device.deviceName.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.deviceName.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.deviceName.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.deviceName.name`: string, 1..1.
    pub name: Prim<String>,
    /// `Device.deviceName.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-nametype>. Codes: `codes::DeviceNameType`.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDeviceName {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEVICE_NAME }
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

impl Default for DeviceDeviceName {
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

impl Clone for DeviceDeviceName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDeviceName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDeviceName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Device.specialization` of R4B.
///
/// See <https://hl7.org/fhir/R4B/device.html>.
/// Compiled by the feature `r4b-administration`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.system_type.is_some()) << 3
            | u64::from(!self.version.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.system_type),
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
            3 => n::Slot::Node(&mut self.system_type),
            4 => n::Slot::Prim(&mut self.version),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceSpecialization {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            system_type: None,
            version: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceSpecialization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceSpecialization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceSpecialization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Device.version` of R4B.
///
/// See <https://hl7.org/fhir/R4B/device.html>.
/// Compiled by the feature `r4b-administration`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.component.is_some()) << 4
            | u64::from(!self.value.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.component),
            5 => n::Place::Prim(&self.value),
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
            4 => n::Slot::Node(&mut self.component),
            5 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceVersion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            component: None,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceVersion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceVersion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceVersion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Device.property` of R4B.
///
/// See <https://hl7.org/fhir/R4B/device.html>.
/// Compiled by the feature `r4b-administration`.
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

impl Default for DeviceProperty {
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

impl Clone for DeviceProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DEVICE: TypeInfo = TypeInfo::new("Device", "Device", t::TypeKind::Resource, "DomainResource", 2, n::new::<Device>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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

pub(crate) static DEVICE_UDI_CARRIER: TypeInfo = TypeInfo::new("DeviceUdiCarrier", "Device.udiCarrier", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<DeviceUdiCarrier>, &[
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

pub(crate) static DEVICE_DEVICE_NAME: TypeInfo = TypeInfo::new("DeviceDeviceName", "Device.deviceName", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<DeviceDeviceName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-nametype"),
]);

pub(crate) static DEVICE_SPECIALIZATION: TypeInfo = TypeInfo::new("DeviceSpecialization", "Device.specialization", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<DeviceSpecialization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"systemType\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static DEVICE_VERSION: TypeInfo = TypeInfo::new("DeviceVersion", "Device.version", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<DeviceVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"component\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static DEVICE_PROPERTY: TypeInfo = TypeInfo::new("DeviceProperty", "Device.property", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<DeviceProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"valueQuantity\":", &QUANTITY, 0, None, 0),
    FieldInfo::node(",\"valueCode\":", &CODEABLE_CONCEPT, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Device, DeviceUdiCarrier, DeviceDeviceName, DeviceSpecialization, DeviceVersion, DeviceProperty);
