// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `DeviceDefinition` and the types inside it.

/// The resource `DeviceDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinition {
    /// `DeviceDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `DeviceDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `DeviceDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `DeviceDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DeviceDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `DeviceDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `DeviceDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DeviceDefinition.udiDeviceIdentifier`: [`DeviceDefinitionUdiDeviceIdentifier`], 0..*.
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.regulatoryIdentifier`: [`DeviceDefinitionRegulatoryIdentifier`], 0..*.
    pub regulatory_identifier: Vec<DeviceDefinitionRegulatoryIdentifier>,
    /// `DeviceDefinition.partNumber`: string, 0..1.
    pub part_number: Prim<String>,
    /// `DeviceDefinition.manufacturer`: Reference(Organization), 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `DeviceDefinition.deviceName`: [`DeviceDefinitionDeviceName`], 0..*.
    pub device_name: Vec<DeviceDefinitionDeviceName>,
    /// `DeviceDefinition.modelNumber`: string, 0..1.
    pub model_number: Prim<String>,
    /// `DeviceDefinition.classification`: [`DeviceDefinitionClassification`], 0..*.
    pub classification: Vec<DeviceDefinitionClassification>,
    /// `DeviceDefinition.conformsTo`: [`DeviceDefinitionConformsTo`], 0..*.
    pub conforms_to: Vec<DeviceDefinitionConformsTo>,
    /// `DeviceDefinition.hasPart`: [`DeviceDefinitionHasPart`], 0..*.
    pub has_part: Vec<DeviceDefinitionHasPart>,
    /// `DeviceDefinition.packaging`: [`DeviceDefinitionPackaging`], 0..*.
    pub packaging: Vec<DeviceDefinitionPackaging>,
    /// `DeviceDefinition.version`: [`DeviceDefinitionVersion`], 0..*.
    pub version: Vec<DeviceDefinitionVersion>,
    /// `DeviceDefinition.safety`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/device-safety>.
    pub safety: Vec<CodeableConcept>,
    /// `DeviceDefinition.shelfLifeStorage`: ProductShelfLife, 0..*.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `DeviceDefinition.languageCode`: CodeableConcept, 0..*.
    pub language_code: Vec<CodeableConcept>,
    /// `DeviceDefinition.property`: [`DeviceDefinitionProperty`], 0..*.
    pub property: Vec<DeviceDefinitionProperty>,
    /// `DeviceDefinition.owner`: Reference(Organization), 0..1.
    pub owner: Option<Box<Reference>>,
    /// `DeviceDefinition.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `DeviceDefinition.link`: [`DeviceDefinitionLink`], 0..*.
    pub link: Vec<DeviceDefinitionLink>,
    /// `DeviceDefinition.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `DeviceDefinition.material`: [`DeviceDefinitionMaterial`], 0..*.
    pub material: Vec<DeviceDefinitionMaterial>,
    /// `DeviceDefinition.productionIdentifierInUDI`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/device-productidentifierinudi>. Codes: `codes::DeviceProductionIdentifierInUDI`.
    pub production_identifier_in_udi: Vec<Prim<String>>,
    /// `DeviceDefinition.guideline`: [`DeviceDefinitionGuideline`], 0..1.
    pub guideline: Option<Box<DeviceDefinitionGuideline>>,
    /// `DeviceDefinition.correctiveAction`: [`DeviceDefinitionCorrectiveAction`], 0..1.
    pub corrective_action: Option<Box<DeviceDefinitionCorrectiveAction>>,
    /// `DeviceDefinition.chargeItem`: [`DeviceDefinitionChargeItem`], 0..*.
    pub charge_item: Vec<DeviceDefinitionChargeItem>,
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
            | u64::from(!self.description.is_absent()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.udi_device_identifier.is_empty()) << 10
            | u64::from(!self.regulatory_identifier.is_empty()) << 11
            | u64::from(!self.part_number.is_absent()) << 12
            | u64::from(self.manufacturer.is_some()) << 13
            | u64::from(!self.device_name.is_empty()) << 14
            | u64::from(!self.model_number.is_absent()) << 15
            | u64::from(!self.classification.is_empty()) << 16
            | u64::from(!self.conforms_to.is_empty()) << 17
            | u64::from(!self.has_part.is_empty()) << 18
            | u64::from(!self.packaging.is_empty()) << 19
            | u64::from(!self.version.is_empty()) << 20
            | u64::from(!self.safety.is_empty()) << 21
            | u64::from(!self.shelf_life_storage.is_empty()) << 22
            | u64::from(!self.language_code.is_empty()) << 23
            | u64::from(!self.property.is_empty()) << 24
            | u64::from(self.owner.is_some()) << 25
            | u64::from(!self.contact.is_empty()) << 26
            | u64::from(!self.link.is_empty()) << 27
            | u64::from(!self.note.is_empty()) << 28
            | u64::from(!self.material.is_empty()) << 29
            | u64::from(!self.production_identifier_in_udi.is_empty()) << 30
            | u64::from(self.guideline.is_some()) << 31
            | u64::from(self.corrective_action.is_some()) << 32
            | u64::from(!self.charge_item.is_empty()) << 33;
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
            8 => n::Place::Prim(&self.description),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Nodes(&self.udi_device_identifier),
            11 => n::Place::Nodes(&self.regulatory_identifier),
            12 => n::Place::Prim(&self.part_number),
            13 => n::Place::Node(&self.manufacturer),
            14 => n::Place::Nodes(&self.device_name),
            15 => n::Place::Prim(&self.model_number),
            16 => n::Place::Nodes(&self.classification),
            17 => n::Place::Nodes(&self.conforms_to),
            18 => n::Place::Nodes(&self.has_part),
            19 => n::Place::Nodes(&self.packaging),
            20 => n::Place::Nodes(&self.version),
            21 => n::Place::Nodes(&self.safety),
            22 => n::Place::Nodes(&self.shelf_life_storage),
            23 => n::Place::Nodes(&self.language_code),
            24 => n::Place::Nodes(&self.property),
            25 => n::Place::Node(&self.owner),
            26 => n::Place::Nodes(&self.contact),
            27 => n::Place::Nodes(&self.link),
            28 => n::Place::Nodes(&self.note),
            29 => n::Place::Nodes(&self.material),
            30 => n::Place::Prims(&self.production_identifier_in_udi),
            31 => n::Place::Node(&self.guideline),
            32 => n::Place::Node(&self.corrective_action),
            33 => n::Place::Nodes(&self.charge_item),
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
            8 => n::Slot::Prim(&mut self.description),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Nodes(&mut self.udi_device_identifier),
            11 => n::Slot::Nodes(&mut self.regulatory_identifier),
            12 => n::Slot::Prim(&mut self.part_number),
            13 => n::Slot::Node(&mut self.manufacturer),
            14 => n::Slot::Nodes(&mut self.device_name),
            15 => n::Slot::Prim(&mut self.model_number),
            16 => n::Slot::Nodes(&mut self.classification),
            17 => n::Slot::Nodes(&mut self.conforms_to),
            18 => n::Slot::Nodes(&mut self.has_part),
            19 => n::Slot::Nodes(&mut self.packaging),
            20 => n::Slot::Nodes(&mut self.version),
            21 => n::Slot::Nodes(&mut self.safety),
            22 => n::Slot::Nodes(&mut self.shelf_life_storage),
            23 => n::Slot::Nodes(&mut self.language_code),
            24 => n::Slot::Nodes(&mut self.property),
            25 => n::Slot::Node(&mut self.owner),
            26 => n::Slot::Nodes(&mut self.contact),
            27 => n::Slot::Nodes(&mut self.link),
            28 => n::Slot::Nodes(&mut self.note),
            29 => n::Slot::Nodes(&mut self.material),
            30 => n::Slot::Prims(&mut self.production_identifier_in_udi),
            31 => n::Slot::Node(&mut self.guideline),
            32 => n::Slot::Node(&mut self.corrective_action),
            33 => n::Slot::Nodes(&mut self.charge_item),
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
            description: Prim::ABSENT,
            identifier: Vec::new(),
            udi_device_identifier: Vec::new(),
            regulatory_identifier: Vec::new(),
            part_number: Prim::ABSENT,
            manufacturer: None,
            device_name: Vec::new(),
            model_number: Prim::ABSENT,
            classification: Vec::new(),
            conforms_to: Vec::new(),
            has_part: Vec::new(),
            packaging: Vec::new(),
            version: Vec::new(),
            safety: Vec::new(),
            shelf_life_storage: Vec::new(),
            language_code: Vec::new(),
            property: Vec::new(),
            owner: None,
            contact: Vec::new(),
            link: Vec::new(),
            note: Vec::new(),
            material: Vec::new(),
            production_identifier_in_udi: Vec::new(),
            guideline: None,
            corrective_action: None,
            charge_item: Vec::new(),
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

/// The element `DeviceDefinition.udiDeviceIdentifier` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
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
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution`: [`DeviceDefinitionUdiDeviceIdentifierMarketDistribution`], 0..*.
    pub market_distribution: Vec<DeviceDefinitionUdiDeviceIdentifierMarketDistribution>,
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
            | u64::from(!self.jurisdiction.is_absent()) << 5
            | u64::from(!self.market_distribution.is_empty()) << 6;
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
            6 => n::Place::Nodes(&self.market_distribution),
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
            6 => n::Slot::Nodes(&mut self.market_distribution),
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
            market_distribution: Vec::new(),
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

/// The element `DeviceDefinition.udiDeviceIdentifier.marketDistribution` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.marketPeriod`: Period, 1..1.
    pub market_period: Option<Box<Period>>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.subJurisdiction`: uri, 1..1.
    pub sub_jurisdiction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.market_period.is_some()) << 3
            | u64::from(!self.sub_jurisdiction.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.market_period),
            4 => n::Place::Prim(&self.sub_jurisdiction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.market_period),
            4 => n::Slot::Prim(&mut self.sub_jurisdiction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            market_period: None,
            sub_jurisdiction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.regulatoryIdentifier` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionRegulatoryIdentifier {
    /// `DeviceDefinition.regulatoryIdentifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.regulatoryIdentifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.regulatoryIdentifier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.regulatoryIdentifier.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type>. Codes: `codes::DeviceRegulatoryIdentifierType`.
    pub r#type: Prim<String>,
    /// `DeviceDefinition.regulatoryIdentifier.deviceIdentifier`: string, 1..1.
    pub device_identifier: Prim<String>,
    /// `DeviceDefinition.regulatoryIdentifier.issuer`: uri, 1..1.
    pub issuer: Prim<String>,
    /// `DeviceDefinition.regulatoryIdentifier.jurisdiction`: uri, 1..1.
    pub jurisdiction: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionRegulatoryIdentifier {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_REGULATORY_IDENTIFIER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.device_identifier.is_absent()) << 4
            | u64::from(!self.issuer.is_absent()) << 5
            | u64::from(!self.jurisdiction.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.device_identifier),
            5 => n::Place::Prim(&self.issuer),
            6 => n::Place::Prim(&self.jurisdiction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.device_identifier),
            5 => n::Slot::Prim(&mut self.issuer),
            6 => n::Slot::Prim(&mut self.jurisdiction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionRegulatoryIdentifier {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            device_identifier: Prim::ABSENT,
            issuer: Prim::ABSENT,
            jurisdiction: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionRegulatoryIdentifier {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionRegulatoryIdentifier {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionRegulatoryIdentifier {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.deviceName` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
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

/// The element `DeviceDefinition.classification` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionClassification {
    /// `DeviceDefinition.classification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.classification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.classification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.classification.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.classification.justification`: RelatedArtifact, 0..*.
    pub justification: Vec<RelatedArtifact>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionClassification {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_CLASSIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(!self.justification.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Nodes(&self.justification),
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
            4 => n::Slot::Nodes(&mut self.justification),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionClassification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            justification: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionClassification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionClassification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionClassification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.conformsTo` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionConformsTo {
    /// `DeviceDefinition.conformsTo.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.conformsTo.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.conformsTo.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.conformsTo.category`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-specification-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.conformsTo.specification`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-specification-type>.
    pub specification: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.conformsTo.version`: string, 0..*.
    pub version: Vec<Prim<String>>,
    /// `DeviceDefinition.conformsTo.source`: RelatedArtifact, 0..*.
    pub source: Vec<RelatedArtifact>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionConformsTo {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_CONFORMS_TO }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.specification.is_some()) << 4
            | u64::from(!self.version.is_empty()) << 5
            | u64::from(!self.source.is_empty()) << 6;
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
            5 => n::Place::Prims(&self.version),
            6 => n::Place::Nodes(&self.source),
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
            5 => n::Slot::Prims(&mut self.version),
            6 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionConformsTo {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            specification: None,
            version: Vec::new(),
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionConformsTo {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionConformsTo {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionConformsTo {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.hasPart` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionHasPart {
    /// `DeviceDefinition.hasPart.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.hasPart.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.hasPart.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.hasPart.reference`: Reference(DeviceDefinition), 1..1.
    pub reference: Option<Box<Reference>>,
    /// `DeviceDefinition.hasPart.count`: integer, 0..1.
    pub count: Prim<i32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionHasPart {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_HAS_PART }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.reference.is_some()) << 3
            | u64::from(!self.count.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.reference),
            4 => n::Place::Prim(&self.count),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.reference),
            4 => n::Slot::Prim(&mut self.count),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionHasPart {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            reference: None,
            count: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionHasPart {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionHasPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionHasPart {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.packaging` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionPackaging {
    /// `DeviceDefinition.packaging.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.packaging.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `DeviceDefinition.packaging.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.packaging.count`: integer, 0..1.
    pub count: Prim<i32>,
    /// `DeviceDefinition.packaging.distributor`: [`DeviceDefinitionPackagingDistributor`], 0..*.
    pub distributor: Vec<DeviceDefinitionPackagingDistributor>,
    /// `DeviceDefinition.packaging.udiDeviceIdentifier`: as `DeviceDefinition.udiDeviceIdentifier`, 0..*.
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.packaging.packaging`: as `DeviceDefinition.packaging`, 0..*.
    pub packaging: Vec<DeviceDefinitionPackaging>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionPackaging {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_PACKAGING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.count.is_absent()) << 5
            | u64::from(!self.distributor.is_empty()) << 6
            | u64::from(!self.udi_device_identifier.is_empty()) << 7
            | u64::from(!self.packaging.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Prim(&self.count),
            6 => n::Place::Nodes(&self.distributor),
            7 => n::Place::Nodes(&self.udi_device_identifier),
            8 => n::Place::Nodes(&self.packaging),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.count),
            6 => n::Slot::Nodes(&mut self.distributor),
            7 => n::Slot::Nodes(&mut self.udi_device_identifier),
            8 => n::Slot::Nodes(&mut self.packaging),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionPackaging {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            r#type: None,
            count: Prim::ABSENT,
            distributor: Vec::new(),
            udi_device_identifier: Vec::new(),
            packaging: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionPackaging {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionPackaging {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionPackaging {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.packaging.distributor` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionPackagingDistributor {
    /// `DeviceDefinition.packaging.distributor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.packaging.distributor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.distributor.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.distributor.name`: string, 0..1.
    pub name: Prim<String>,
    /// `DeviceDefinition.packaging.distributor.organizationReference`: Reference(Organization), 0..*.
    pub organization_reference: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionPackagingDistributor {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.organization_reference.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Nodes(&self.organization_reference),
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
            4 => n::Slot::Nodes(&mut self.organization_reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionPackagingDistributor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            organization_reference: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionPackagingDistributor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionPackagingDistributor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionPackagingDistributor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.version` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionVersion {
    /// `DeviceDefinition.version.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.version.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.version.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.version.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.version.component`: Identifier, 0..1.
    pub component: Option<Box<Identifier>>,
    /// `DeviceDefinition.version.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionVersion {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_VERSION }
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

impl Default for DeviceDefinitionVersion {
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

impl Clone for DeviceDefinitionVersion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionVersion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionVersion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.property` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionProperty {
    /// `DeviceDefinition.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.property.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/device-property-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.property.value[x]`: Quantity or CodeableConcept or string or boolean or integer or Range or Attachment, 1..1.
    pub value: Option<DeviceDefinitionPropertyValue>,
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

impl Default for DeviceDefinitionProperty {
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

/// The element `DeviceDefinition.link` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionLink {
    /// `DeviceDefinition.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.link.relation`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/devicedefinition-relationtype>.
    pub relation: Option<Box<Coding>>,
    /// `DeviceDefinition.link.relatedDevice`: CodeableReference(DeviceDefinition), 1..1.
    pub related_device: Option<Box<CodeableReference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionLink {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_LINK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.relation.is_some()) << 3
            | u64::from(self.related_device.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.relation),
            4 => n::Place::Node(&self.related_device),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.relation),
            4 => n::Slot::Node(&mut self.related_device),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionLink {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relation: None,
            related_device: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionLink {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionLink {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionLink {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.material` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
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

/// The element `DeviceDefinition.guideline` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionGuideline {
    /// `DeviceDefinition.guideline.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.guideline.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.guideline.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.guideline.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `DeviceDefinition.guideline.usageInstruction`: markdown, 0..1.
    pub usage_instruction: Prim<String>,
    /// `DeviceDefinition.guideline.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `DeviceDefinition.guideline.indication`: CodeableConcept, 0..*.
    pub indication: Vec<CodeableConcept>,
    /// `DeviceDefinition.guideline.contraindication`: CodeableConcept, 0..*.
    pub contraindication: Vec<CodeableConcept>,
    /// `DeviceDefinition.guideline.warning`: CodeableConcept, 0..*.
    pub warning: Vec<CodeableConcept>,
    /// `DeviceDefinition.guideline.intendedUse`: string, 0..1.
    pub intended_use: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionGuideline {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_GUIDELINE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.use_context.is_empty()) << 3
            | u64::from(!self.usage_instruction.is_absent()) << 4
            | u64::from(!self.related_artifact.is_empty()) << 5
            | u64::from(!self.indication.is_empty()) << 6
            | u64::from(!self.contraindication.is_empty()) << 7
            | u64::from(!self.warning.is_empty()) << 8
            | u64::from(!self.intended_use.is_absent()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.use_context),
            4 => n::Place::Prim(&self.usage_instruction),
            5 => n::Place::Nodes(&self.related_artifact),
            6 => n::Place::Nodes(&self.indication),
            7 => n::Place::Nodes(&self.contraindication),
            8 => n::Place::Nodes(&self.warning),
            9 => n::Place::Prim(&self.intended_use),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.use_context),
            4 => n::Slot::Prim(&mut self.usage_instruction),
            5 => n::Slot::Nodes(&mut self.related_artifact),
            6 => n::Slot::Nodes(&mut self.indication),
            7 => n::Slot::Nodes(&mut self.contraindication),
            8 => n::Slot::Nodes(&mut self.warning),
            9 => n::Slot::Prim(&mut self.intended_use),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionGuideline {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            use_context: Vec::new(),
            usage_instruction: Prim::ABSENT,
            related_artifact: Vec::new(),
            indication: Vec::new(),
            contraindication: Vec::new(),
            warning: Vec::new(),
            intended_use: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionGuideline {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionGuideline {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionGuideline {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.correctiveAction` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionCorrectiveAction {
    /// `DeviceDefinition.correctiveAction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.correctiveAction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.correctiveAction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.correctiveAction.recall`: boolean, 1..1.
    pub recall: Prim<bool>,
    /// `DeviceDefinition.correctiveAction.scope`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/device-correctiveactionscope>. Codes: `codes::DeviceCorrectiveActionScope`.
    pub scope: Prim<String>,
    /// `DeviceDefinition.correctiveAction.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionCorrectiveAction {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_CORRECTIVE_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.recall.is_absent()) << 3
            | u64::from(!self.scope.is_absent()) << 4
            | u64::from(self.period.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.recall),
            4 => n::Place::Prim(&self.scope),
            5 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.recall),
            4 => n::Slot::Prim(&mut self.scope),
            5 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionCorrectiveAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            recall: Prim::ABSENT,
            scope: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionCorrectiveAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionCorrectiveAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionCorrectiveAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `DeviceDefinition.chargeItem` of R5.
///
/// See <https://hl7.org/fhir/R5/devicedefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct DeviceDefinitionChargeItem {
    /// `DeviceDefinition.chargeItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `DeviceDefinition.chargeItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.chargeItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.chargeItem.chargeItemCode`: CodeableReference(ChargeItemDefinition), 1..1.
    pub charge_item_code: Option<Box<CodeableReference>>,
    /// `DeviceDefinition.chargeItem.count`: Quantity, 1..1.
    pub count: Option<Box<Quantity>>,
    /// `DeviceDefinition.chargeItem.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `DeviceDefinition.chargeItem.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for DeviceDefinitionChargeItem {
    fn info(&self) -> &'static TypeInfo { &DEVICE_DEFINITION_CHARGE_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.charge_item_code.is_some()) << 3
            | u64::from(self.count.is_some()) << 4
            | u64::from(self.effective_period.is_some()) << 5
            | u64::from(!self.use_context.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.charge_item_code),
            4 => n::Place::Node(&self.count),
            5 => n::Place::Node(&self.effective_period),
            6 => n::Place::Nodes(&self.use_context),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.charge_item_code),
            4 => n::Slot::Node(&mut self.count),
            5 => n::Slot::Node(&mut self.effective_period),
            6 => n::Slot::Nodes(&mut self.use_context),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for DeviceDefinitionChargeItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            charge_item_code: None,
            count: None,
            effective_period: None,
            use_context: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for DeviceDefinitionChargeItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for DeviceDefinitionChargeItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionChargeItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `DeviceDefinition.property.value[x]`.
#[derive(Clone)]
pub enum DeviceDefinitionPropertyValue {
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

impl DeviceDefinitionPropertyValue {
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

impl n::Choice for DeviceDefinitionPropertyValue {
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

impl PartialEq for DeviceDefinitionPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for DeviceDefinitionPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static DEVICE_DEFINITION: TypeInfo = TypeInfo::new("DeviceDefinition", "DeviceDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<DeviceDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"udiDeviceIdentifier\":", &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"regulatoryIdentifier\":", &DEVICE_DEFINITION_REGULATORY_IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"partNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"deviceName\":", &DEVICE_DEFINITION_DEVICE_NAME, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"modelNumber\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"classification\":", &DEVICE_DEFINITION_CLASSIFICATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"conformsTo\":", &DEVICE_DEFINITION_CONFORMS_TO, 0, None, t::SUMMARY),
    FieldInfo::node(",\"hasPart\":", &DEVICE_DEFINITION_HAS_PART, 0, None, t::SUMMARY),
    FieldInfo::node(",\"packaging\":", &DEVICE_DEFINITION_PACKAGING, 0, None, 0),
    FieldInfo::node(",\"version\":", &DEVICE_DEFINITION_VERSION, 0, None, 0),
    FieldInfo::node(",\"safety\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-safety"),
    FieldInfo::node(",\"shelfLifeStorage\":", &PRODUCT_SHELF_LIFE, 0, None, 0),
    FieldInfo::node(",\"languageCode\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"property\":", &DEVICE_DEFINITION_PROPERTY, 0, None, 0),
    FieldInfo::node(",\"owner\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"link\":", &DEVICE_DEFINITION_LINK, 0, None, 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"material\":", &DEVICE_DEFINITION_MATERIAL, 0, None, 0),
    FieldInfo::prim(",\"productionIdentifierInUDI\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-productidentifierinudi"),
    FieldInfo::node(",\"guideline\":", &DEVICE_DEFINITION_GUIDELINE, 0, Some(1), 0),
    FieldInfo::node(",\"correctiveAction\":", &DEVICE_DEFINITION_CORRECTIVE_ACTION, 0, Some(1), 0),
    FieldInfo::node(",\"chargeItem\":", &DEVICE_DEFINITION_CHARGE_ITEM, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER: TypeInfo = TypeInfo::new("DeviceDefinitionUdiDeviceIdentifier", "DeviceDefinition.udiDeviceIdentifier", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionUdiDeviceIdentifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"deviceIdentifier\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"issuer\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"jurisdiction\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::node(",\"marketDistribution\":", &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION: TypeInfo = TypeInfo::new("DeviceDefinitionUdiDeviceIdentifierMarketDistribution", "DeviceDefinition.udiDeviceIdentifier.marketDistribution", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionUdiDeviceIdentifierMarketDistribution>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"marketPeriod\":", &PERIOD, 1, Some(1), 0),
    FieldInfo::prim(",\"subJurisdiction\":", t::PrimKind::Uri, 1, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_REGULATORY_IDENTIFIER: TypeInfo = TypeInfo::new("DeviceDefinitionRegulatoryIdentifier", "DeviceDefinition.regulatoryIdentifier", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionRegulatoryIdentifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type"),
    FieldInfo::prim(",\"deviceIdentifier\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"issuer\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"jurisdiction\":", t::PrimKind::Uri, 1, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_DEVICE_NAME: TypeInfo = TypeInfo::new("DeviceDefinitionDeviceName", "DeviceDefinition.deviceName", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionDeviceName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-nametype"),
]);

pub(crate) static DEVICE_DEFINITION_CLASSIFICATION: TypeInfo = TypeInfo::new("DeviceDefinitionClassification", "DeviceDefinition.classification", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionClassification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-type"),
    FieldInfo::node(",\"justification\":", &RELATED_ARTIFACT, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_CONFORMS_TO: TypeInfo = TypeInfo::new("DeviceDefinitionConformsTo", "DeviceDefinition.conformsTo", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionConformsTo>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-specification-category"),
    FieldInfo::node(",\"specification\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-specification-type"),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"source\":", &RELATED_ARTIFACT, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_HAS_PART: TypeInfo = TypeInfo::new("DeviceDefinitionHasPart", "DeviceDefinition.hasPart", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionHasPart>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"reference\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["DeviceDefinition"]),
    FieldInfo::prim(",\"count\":", t::PrimKind::Integer, 0, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_PACKAGING: TypeInfo = TypeInfo::new("DeviceDefinitionPackaging", "DeviceDefinition.packaging", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionPackaging>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"count\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"distributor\":", &DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR, 0, None, 0),
    FieldInfo::node(",\"udiDeviceIdentifier\":", &DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"packaging\":", &DEVICE_DEFINITION_PACKAGING, 0, None, 0),
]);

pub(crate) static DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR: TypeInfo = TypeInfo::new("DeviceDefinitionPackagingDistributor", "DeviceDefinition.packaging.distributor", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionPackagingDistributor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"organizationReference\":", &REFERENCE, 0, None, 0).targets(&["Organization"]),
]);

pub(crate) static DEVICE_DEFINITION_VERSION: TypeInfo = TypeInfo::new("DeviceDefinitionVersion", "DeviceDefinition.version", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionVersion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"component\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_PROPERTY: TypeInfo = TypeInfo::new("DeviceDefinitionProperty", "DeviceDefinition.property", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/device-property-type"),
    FieldInfo::choice(",\"value\":", &DEVICE_DEFINITION_PROPERTY_VALUE_TYPES, 1, Some(1), 0),
]);

static DEVICE_DEFINITION_PROPERTY_VALUE_TYPES: [t::Alternative; 7] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
];

pub(crate) static DEVICE_DEFINITION_LINK: TypeInfo = TypeInfo::new("DeviceDefinitionLink", "DeviceDefinition.link", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"relation\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/devicedefinition-relationtype"),
    FieldInfo::node(",\"relatedDevice\":", &CODEABLE_REFERENCE, 1, Some(1), 0).targets(&["DeviceDefinition"]),
]);

pub(crate) static DEVICE_DEFINITION_MATERIAL: TypeInfo = TypeInfo::new("DeviceDefinitionMaterial", "DeviceDefinition.material", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionMaterial>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"substance\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::prim(",\"alternate\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"allergenicIndicator\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_GUIDELINE: TypeInfo = TypeInfo::new("DeviceDefinitionGuideline", "DeviceDefinition.guideline", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionGuideline>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, 0),
    FieldInfo::prim(",\"usageInstruction\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::node(",\"indication\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"contraindication\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"warning\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::prim(",\"intendedUse\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_CORRECTIVE_ACTION: TypeInfo = TypeInfo::new("DeviceDefinitionCorrectiveAction", "DeviceDefinition.correctiveAction", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionCorrectiveAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"recall\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::prim(",\"scope\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/device-correctiveactionscope"),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), 0),
]);

pub(crate) static DEVICE_DEFINITION_CHARGE_ITEM: TypeInfo = TypeInfo::new("DeviceDefinitionChargeItem", "DeviceDefinition.chargeItem", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<DeviceDefinitionChargeItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"chargeItemCode\":", &CODEABLE_REFERENCE, 1, Some(1), 0).targets(&["ChargeItemDefinition"]),
    FieldInfo::node(",\"count\":", &QUANTITY, 1, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(DeviceDefinition, DeviceDefinitionUdiDeviceIdentifier, DeviceDefinitionUdiDeviceIdentifierMarketDistribution, DeviceDefinitionRegulatoryIdentifier, DeviceDefinitionDeviceName, DeviceDefinitionClassification, DeviceDefinitionConformsTo, DeviceDefinitionHasPart, DeviceDefinitionPackaging, DeviceDefinitionPackagingDistributor, DeviceDefinitionVersion, DeviceDefinitionProperty, DeviceDefinitionLink, DeviceDefinitionMaterial, DeviceDefinitionGuideline, DeviceDefinitionCorrectiveAction, DeviceDefinitionChargeItem);
