// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Device` and the types inside it.

/// The resource `Device` of R5.
///
/// See <https://hl7.org/fhir/R5/device.html>.
/// Compiled by the feature `r5-administration`.
pub struct Device {
    /// `Device.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Device.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Device.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Device.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `Device.displayName`: string, 0..1.
    pub display_name: Prim<String>,
    /// `Device.definition`: CodeableReference(DeviceDefinition), 0..1.
    pub definition: Option<Box<CodeableReference>>,
    /// `Device.udiCarrier`: [`DeviceUdiCarrier`], 0..*.
    pub udi_carrier: Vec<DeviceUdiCarrier>,
    /// `Device.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-status>. Codes: `codes::FHIRDeviceStatus`. Modifier.
    pub status: Prim<String>,
    /// `Device.availabilityStatus`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/device-availability-status>.
    pub availability_status: Option<Box<CodeableConcept>>,
    /// `Device.biologicalSourceEvent`: Identifier, 0..1.
    pub biological_source_event: Option<Box<Identifier>>,
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
    /// `Device.name`: [`DeviceName`], 0..*.
    pub name: Vec<DeviceName>,
    /// `Device.modelNumber`: string, 0..1.
    pub model_number: Prim<String>,
    /// `Device.partNumber`: string, 0..1.
    pub part_number: Prim<String>,
    /// `Device.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-category>.
    pub category: Vec<CodeableConcept>,
    /// `Device.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Device.version`: [`DeviceVersion`], 0..*.
    pub version: Vec<DeviceVersion>,
    /// `Device.conformsTo`: [`DeviceConformsTo`], 0..*.
    pub conforms_to: Vec<DeviceConformsTo>,
    /// `Device.property`: [`DeviceProperty`], 0..*.
    pub property: Vec<DeviceProperty>,
    /// `Device.mode`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-operation-mode>.
    pub mode: Option<Box<CodeableConcept>>,
    /// `Device.cycle`: Count, 0..1.
    pub cycle: Option<Box<Count>>,
    /// `Device.duration`: Duration, 0..1.
    pub duration: Option<Box<Duration>>,
    /// `Device.owner`: Reference(Organization), 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Device.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Device.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Device.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Device.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// `Device.gateway`: CodeableReference(Device), 0..*.
    pub gateway: Vec<CodeableReference>,
    /// `Device.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Device.safety`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-safety>.
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
            | u64::from(!self.display_name.is_absent()) << 9
            | u64::from(self.definition.is_some()) << 10
            | u64::from(!self.udi_carrier.is_empty()) << 11
            | u64::from(!self.status.is_absent()) << 12
            | u64::from(self.availability_status.is_some()) << 13
            | u64::from(self.biological_source_event.is_some()) << 14
            | u64::from(!self.manufacturer.is_absent()) << 15
            | u64::from(!self.manufacture_date.is_absent()) << 16
            | u64::from(!self.expiration_date.is_absent()) << 17
            | u64::from(!self.lot_number.is_absent()) << 18
            | u64::from(!self.serial_number.is_absent()) << 19
            | u64::from(!self.name.is_empty()) << 20
            | u64::from(!self.model_number.is_absent()) << 21
            | u64::from(!self.part_number.is_absent()) << 22
            | u64::from(!self.category.is_empty()) << 23
            | u64::from(!self.r#type.is_empty()) << 24
            | u64::from(!self.version.is_empty()) << 25
            | u64::from(!self.conforms_to.is_empty()) << 26
            | u64::from(!self.property.is_empty()) << 27
            | u64::from(self.mode.is_some()) << 28
            | u64::from(self.cycle.is_some()) << 29
            | u64::from(self.duration.is_some()) << 30
            | u64::from(self.owner.is_some()) << 31
            | u64::from(!self.contact.is_empty()) << 32
            | u64::from(self.location.is_some()) << 33
            | u64::from(!self.url.is_absent()) << 34
            | u64::from(!self.endpoint.is_empty()) << 35
            | u64::from(!self.gateway.is_empty()) << 36
            | u64::from(!self.note.is_empty()) << 37
            | u64::from(!self.safety.is_empty()) << 38
            | u64::from(self.parent.is_some()) << 39;
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
            9 => n::Place::Prim(&self.display_name),
            10 => n::Place::Node(&self.definition),
            11 => n::Place::Nodes(&self.udi_carrier),
            12 => n::Place::Prim(&self.status),
            13 => n::Place::Node(&self.availability_status),
            14 => n::Place::Node(&self.biological_source_event),
            15 => n::Place::Prim(&self.manufacturer),
            16 => n::Place::Prim(&self.manufacture_date),
            17 => n::Place::Prim(&self.expiration_date),
            18 => n::Place::Prim(&self.lot_number),
            19 => n::Place::Prim(&self.serial_number),
            20 => n::Place::Nodes(&self.name),
            21 => n::Place::Prim(&self.model_number),
            22 => n::Place::Prim(&self.part_number),
            23 => n::Place::Nodes(&self.category),
            24 => n::Place::Nodes(&self.r#type),
            25 => n::Place::Nodes(&self.version),
            26 => n::Place::Nodes(&self.conforms_to),
            27 => n::Place::Nodes(&self.property),
            28 => n::Place::Node(&self.mode),
            29 => n::Place::Node(&self.cycle),
            30 => n::Place::Node(&self.duration),
            31 => n::Place::Node(&self.owner),
            32 => n::Place::Nodes(&self.contact),
            33 => n::Place::Node(&self.location),
            34 => n::Place::Prim(&self.url),
            35 => n::Place::Nodes(&self.endpoint),
            36 => n::Place::Nodes(&self.gateway),
            37 => n::Place::Nodes(&self.note),
            38 => n::Place::Nodes(&self.safety),
            39 => n::Place::Node(&self.parent),
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
            9 => n::Slot::Prim(&mut self.display_name),
            10 => n::Slot::Node(&mut self.definition),
            11 => n::Slot::Nodes(&mut self.udi_carrier),
            12 => n::Slot::Prim(&mut self.status),
            13 => n::Slot::Node(&mut self.availability_status),
            14 => n::Slot::Node(&mut self.biological_source_event),
            15 => n::Slot::Prim(&mut self.manufacturer),
            16 => n::Slot::Prim(&mut self.manufacture_date),
            17 => n::Slot::Prim(&mut self.expiration_date),
            18 => n::Slot::Prim(&mut self.lot_number),
            19 => n::Slot::Prim(&mut self.serial_number),
            20 => n::Slot::Nodes(&mut self.name),
            21 => n::Slot::Prim(&mut self.model_number),
            22 => n::Slot::Prim(&mut self.part_number),
            23 => n::Slot::Nodes(&mut self.category),
            24 => n::Slot::Nodes(&mut self.r#type),
            25 => n::Slot::Nodes(&mut self.version),
            26 => n::Slot::Nodes(&mut self.conforms_to),
            27 => n::Slot::Nodes(&mut self.property),
            28 => n::Slot::Node(&mut self.mode),
            29 => n::Slot::Node(&mut self.cycle),
            30 => n::Slot::Node(&mut self.duration),
            31 => n::Slot::Node(&mut self.owner),
            32 => n::Slot::Nodes(&mut self.contact),
            33 => n::Slot::Node(&mut self.location),
            34 => n::Slot::Prim(&mut self.url),
            35 => n::Slot::Nodes(&mut self.endpoint),
            36 => n::Slot::Nodes(&mut self.gateway),
            37 => n::Slot::Nodes(&mut self.note),
            38 => n::Slot::Nodes(&mut self.safety),
            39 => n::Slot::Node(&mut self.parent),
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
            display_name: Prim::ABSENT,
            definition: None,
            udi_carrier: Vec::new(),
            status: Prim::ABSENT,
            availability_status: None,
            biological_source_event: None,
            manufacturer: Prim::ABSENT,
            manufacture_date: Prim::ABSENT,
            expiration_date: Prim::ABSENT,
            lot_number: Prim::ABSENT,
            serial_number: Prim::ABSENT,
            name: Vec::new(),
            model_number: Prim::ABSENT,
            part_number: Prim::ABSENT,
            category: Vec::new(),
            r#type: Vec::new(),
            version: Vec::new(),
            conforms_to: Vec::new(),
            property: Vec::new(),
            mode: None,
            cycle: None,
            duration: None,
            owner: None,
            contact: Vec::new(),
            location: None,
            url: Prim::ABSENT,
            endpoint: Vec::new(),
            gateway: Vec::new(),
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

/// The element `Device.udiCarrier` of R5.
///
/// See <https://hl7.org/fhir/R5/device.html>.
/// Compiled by the feature `r5-administration`.
pub struct DeviceUdiCarrier {
    /// `Device.udiCarrier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.udiCarrier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.udiCarrier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.udiCarrier.deviceIdentifier`: string, 1..1.
    pub device_identifier: Prim<String>,
    /// `Device.udiCarrier.issuer`: uri, 1..1.
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

/// The element `Device.name` of R5.
///
/// See <https://hl7.org/fhir/R5/device.html>.
/// Compiled by the feature `r5-administration`.
pub struct DeviceName {
    /// `Device.name.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.name.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.name.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.name.value`: string, 1..1.
    pub value: Prim<String>,
    /// `Device.name.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-nametype>. Codes: `codes::DeviceNameType`.
    pub r#type: Prim<String>,
    /// `Device.name.display`: boolean, 0..1. Modifier.
    pub display: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceName {
    fn info(&self) -> &'static TypeInfo { &DEVICE_NAME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.value.is_absent()) << 3
            | u64::from(!self.r#type.is_absent()) << 4
            | u64::from(!self.display.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.value),
            4 => n::Place::Prim(&self.r#type),
            5 => n::Place::Prim(&self.display),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.value),
            4 => n::Slot::Prim(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.display),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceName {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: Prim::ABSENT,
            r#type: Prim::ABSENT,
            display: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Device.version` of R5.
///
/// See <https://hl7.org/fhir/R5/device.html>.
/// Compiled by the feature `r5-administration`.
pub struct DeviceVersion {
    /// `Device.version.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.version.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.version.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.version.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-versiontype>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Device.version.component`: Identifier, 0..1.
    pub component: Option<Box<Identifier>>,
    /// `Device.version.installDate`: dateTime, 0..1.
    pub install_date: Prim<DateTime>,
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
            | u64::from(!self.install_date.is_absent()) << 5
            | u64::from(!self.value.is_absent()) << 6;
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
            5 => n::Place::Prim(&self.install_date),
            6 => n::Place::Prim(&self.value),
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
            5 => n::Slot::Prim(&mut self.install_date),
            6 => n::Slot::Prim(&mut self.value),
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
            install_date: Prim::ABSENT,
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

/// The element `Device.conformsTo` of R5.
///
/// See <https://hl7.org/fhir/R5/device.html>.
/// Compiled by the feature `r5-administration`.
pub struct DeviceConformsTo {
    /// `Device.conformsTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.conformsTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.conformsTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.conformsTo.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-specification-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `Device.conformsTo.specification`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-specification-type>.
    pub specification: Option<Box<CodeableConcept>>,
    /// `Device.conformsTo.version`: string, 0..1.
    pub version: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceConformsTo {
    fn info(&self) -> &'static TypeInfo { &DEVICE_CONFORMS_TO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.specification.is_some()) << 4
            | u64::from(!self.version.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.specification),
            5 => n::Place::Prim(&self.version),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.category),
            4 => n::Slot::Node(&mut self.specification),
            5 => n::Slot::Prim(&mut self.version),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceConformsTo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            specification: None,
            version: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceConformsTo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceConformsTo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceConformsTo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Device.property` of R5.
///
/// See <https://hl7.org/fhir/R5/device.html>.
/// Compiled by the feature `r5-administration`.
pub struct DeviceProperty {
    /// `Device.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Device.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Device.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Device.property.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-property-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Device.property.value[x]`: Quantity or CodeableConcept or string or boolean or integer or Range or Attachment, 1..1.
    pub value: Option<DevicePropertyValue>,
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
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.value),
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
            4 => n::Slot::Choice(&mut self.value),
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
            value: None,
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

/// Alternatives of `Device.property.value[x]`.
#[derive(Clone)]
pub enum DevicePropertyValue {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl DevicePropertyValue {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for DevicePropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Attachment(_) => 6,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Integer(Default::default()),
            5 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            6 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for DevicePropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DevicePropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DEVICE: TypeInfo = TypeInfo::new("Device", "Device", t::TypeKind::Resource, "DomainResource", 4, n::new::<Device>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"displayName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"definition\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["DeviceDefinition"]),
    FieldInfo::node(",\"udiCarrier\":", &DEVICE_UDI_CARRIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-status"),
    FieldInfo::node(",\"availabilityStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/device-availability-status"),
    FieldInfo::node(",\"biologicalSourceEvent\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::prim(",\"manufacturer\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"manufactureDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"expirationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"lotNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"serialNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"name\":", &DEVICE_NAME, 0, None, 0),
    FieldInfo::prim(",\"modelNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"partNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-category"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-type"),
    FieldInfo::node(",\"version\":", &DEVICE_VERSION, 0, None, 0),
    FieldInfo::node(",\"conformsTo\":", &DEVICE_CONFORMS_TO, 0, None, 0),
    FieldInfo::node(",\"property\":", &DEVICE_PROPERTY, 0, None, 0),
    FieldInfo::node(",\"mode\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-operation-mode"),
    FieldInfo::node(",\"cycle\":", &COUNT, 0, Some(1), 0),
    FieldInfo::node(",\"duration\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
    FieldInfo::node(",\"gateway\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["Device"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"safety\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-safety"),
    FieldInfo::node(",\"parent\":", &REFERENCE, 0, Some(1), 0).targets(&["Device"]),
]);

pub(crate) static DEVICE_UDI_CARRIER: TypeInfo = TypeInfo::new("DeviceUdiCarrier", "Device.udiCarrier", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceUdiCarrier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"deviceIdentifier\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issuer\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"jurisdiction\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"carrierAIDC\":", t::PrimKind::Base64Binary, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"carrierHRF\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"entryType\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/udi-entry-type"),
]);

pub(crate) static DEVICE_NAME: TypeInfo = TypeInfo::new("DeviceName", "Device.name", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-nametype"),
    FieldInfo::prim(",\"display\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
]);

pub(crate) static DEVICE_VERSION: TypeInfo = TypeInfo::new("DeviceVersion", "Device.version", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-versiontype"),
    FieldInfo::node(",\"component\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::prim(",\"installDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static DEVICE_CONFORMS_TO: TypeInfo = TypeInfo::new("DeviceConformsTo", "Device.conformsTo", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceConformsTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-specification-category"),
    FieldInfo::node(",\"specification\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-specification-type"),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static DEVICE_PROPERTY: TypeInfo = TypeInfo::new("DeviceProperty", "Device.property", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-property-type"),
    FieldInfo::choice(",\"value\":", &DEVICE_PROPERTY_VALUE_TYPES, 1, Some(1), 0),
]);

static DEVICE_PROPERTY_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Device, DeviceUdiCarrier, DeviceName, DeviceVersion, DeviceConformsTo, DeviceProperty);
