// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `InventoryItem` and the types inside it.

/// The resource `InventoryItem` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryitem.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryItem {
    /// `InventoryItem.id`: id, 0..1.
    pub id: Prim<String>,
    /// `InventoryItem.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `InventoryItem.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `InventoryItem.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `InventoryItem.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `InventoryItem.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `InventoryItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `InventoryItem.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/inventoryitem-status>. Codes: `codes::InventoryItemStatus`.
    pub status: Prim<String>,
    /// `InventoryItem.category`: CodeableConcept, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `InventoryItem.code`: CodeableConcept, 0..*.
    pub code: Vec<CodeableConcept>,
    /// `InventoryItem.name`: [`InventoryItemName`], 0..*.
    pub name: Vec<InventoryItemName>,
    /// `InventoryItem.responsibleOrganization`: [`InventoryItemResponsibleOrganization`], 0..*.
    pub responsible_organization: Vec<InventoryItemResponsibleOrganization>,
    /// `InventoryItem.description`: [`InventoryItemDescription`], 0..1.
    pub description: Option<Box<InventoryItemDescription>>,
    /// `InventoryItem.inventoryStatus`: CodeableConcept, 0..*.
    pub inventory_status: Vec<CodeableConcept>,
    /// `InventoryItem.baseUnit`: CodeableConcept, 0..1.
    pub base_unit: Option<Box<CodeableConcept>>,
    /// `InventoryItem.netContent`: Quantity, 0..1.
    pub net_content: Option<Box<Quantity>>,
    /// `InventoryItem.association`: [`InventoryItemAssociation`], 0..*.
    pub association: Vec<InventoryItemAssociation>,
    /// `InventoryItem.characteristic`: [`InventoryItemCharacteristic`], 0..*.
    pub characteristic: Vec<InventoryItemCharacteristic>,
    /// `InventoryItem.instance`: [`InventoryItemInstance`], 0..1.
    pub instance: Option<Box<InventoryItemInstance>>,
    /// `InventoryItem.productReference`: Reference(Medication, Device, NutritionProduct, BiologicallyDerivedProduct), 0..1.
    pub product_reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryItem {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_ITEM }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(!self.code.is_empty()) << 11
            | u64::from(!self.name.is_empty()) << 12
            | u64::from(!self.responsible_organization.is_empty()) << 13
            | u64::from(self.description.is_some()) << 14
            | u64::from(!self.inventory_status.is_empty()) << 15
            | u64::from(self.base_unit.is_some()) << 16
            | u64::from(self.net_content.is_some()) << 17
            | u64::from(!self.association.is_empty()) << 18
            | u64::from(!self.characteristic.is_empty()) << 19
            | u64::from(self.instance.is_some()) << 20
            | u64::from(self.product_reference.is_some()) << 21;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Nodes(&self.code),
            12 => n::Place::Nodes(&self.name),
            13 => n::Place::Nodes(&self.responsible_organization),
            14 => n::Place::Node(&self.description),
            15 => n::Place::Nodes(&self.inventory_status),
            16 => n::Place::Node(&self.base_unit),
            17 => n::Place::Node(&self.net_content),
            18 => n::Place::Nodes(&self.association),
            19 => n::Place::Nodes(&self.characteristic),
            20 => n::Place::Node(&self.instance),
            21 => n::Place::Node(&self.product_reference),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Nodes(&mut self.code),
            12 => n::Slot::Nodes(&mut self.name),
            13 => n::Slot::Nodes(&mut self.responsible_organization),
            14 => n::Slot::Node(&mut self.description),
            15 => n::Slot::Nodes(&mut self.inventory_status),
            16 => n::Slot::Node(&mut self.base_unit),
            17 => n::Slot::Node(&mut self.net_content),
            18 => n::Slot::Nodes(&mut self.association),
            19 => n::Slot::Nodes(&mut self.characteristic),
            20 => n::Slot::Node(&mut self.instance),
            21 => n::Slot::Node(&mut self.product_reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryItem {
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
            status: Prim::ABSENT,
            category: Vec::new(),
            code: Vec::new(),
            name: Vec::new(),
            responsible_organization: Vec::new(),
            description: None,
            inventory_status: Vec::new(),
            base_unit: None,
            net_content: None,
            association: Vec::new(),
            characteristic: Vec::new(),
            instance: None,
            product_reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryItem.name` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryitem.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryItemName {
    /// `InventoryItem.name.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryItem.name.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryItem.name.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.name.nameType`: Coding, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/inventoryitem-nametype>.
    pub name_type: Option<Box<Coding>>,
    /// `InventoryItem.name.language`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/languages>. Codes: `codes::ItemDescriptionLanguage`.
    pub language: Prim<String>,
    /// `InventoryItem.name.name`: string, 1..1.
    pub name: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryItemName {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_ITEM_NAME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.name_type.is_some()) << 3
            | u64::from(!self.language.is_absent()) << 4
            | u64::from(!self.name.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.name_type),
            4 => n::Place::Prim(&self.language),
            5 => n::Place::Prim(&self.name),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.name_type),
            4 => n::Slot::Prim(&mut self.language),
            5 => n::Slot::Prim(&mut self.name),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryItemName {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name_type: None,
            language: Prim::ABSENT,
            name: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryItemName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryItemName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryItemName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryItem.responsibleOrganization` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryitem.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryItemResponsibleOrganization {
    /// `InventoryItem.responsibleOrganization.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryItem.responsibleOrganization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryItem.responsibleOrganization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.responsibleOrganization.role`: CodeableConcept, 1..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `InventoryItem.responsibleOrganization.organization`: Reference(Organization), 1..1.
    pub organization: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryItemResponsibleOrganization {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.role.is_some()) << 3
            | u64::from(self.organization.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.role),
            4 => n::Place::Node(&self.organization),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.role),
            4 => n::Slot::Node(&mut self.organization),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryItemResponsibleOrganization {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            role: None,
            organization: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryItemResponsibleOrganization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryItemResponsibleOrganization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryItemResponsibleOrganization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryItem.description` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryitem.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryItemDescription {
    /// `InventoryItem.description.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryItem.description.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryItem.description.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.description.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/languages>. Codes: `codes::ItemDescriptionLanguage`.
    pub language: Prim<String>,
    /// `InventoryItem.description.description`: string, 0..1.
    pub description: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryItemDescription {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_ITEM_DESCRIPTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Prim(&self.description),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Prim(&mut self.description),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryItemDescription {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            language: Prim::ABSENT,
            description: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryItemDescription {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryItemDescription {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryItemDescription {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryItem.association` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryitem.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryItemAssociation {
    /// `InventoryItem.association.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryItem.association.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryItem.association.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.association.associationType`: CodeableConcept, 1..1.
    pub association_type: Option<Box<CodeableConcept>>,
    /// `InventoryItem.association.relatedItem`: Reference, 1..1.
    pub related_item: Option<Box<Reference>>,
    /// `InventoryItem.association.quantity`: Ratio, 1..1.
    pub quantity: Option<Box<Ratio>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryItemAssociation {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_ITEM_ASSOCIATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.association_type.is_some()) << 3
            | u64::from(self.related_item.is_some()) << 4
            | u64::from(self.quantity.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.association_type),
            4 => n::Place::Node(&self.related_item),
            5 => n::Place::Node(&self.quantity),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.association_type),
            4 => n::Slot::Node(&mut self.related_item),
            5 => n::Slot::Node(&mut self.quantity),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryItemAssociation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            association_type: None,
            related_item: None,
            quantity: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryItemAssociation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryItemAssociation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryItemAssociation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryItem.characteristic` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryitem.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryItemCharacteristic {
    /// `InventoryItem.characteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryItem.characteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryItem.characteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.characteristic.characteristicType`: CodeableConcept, 1..1.
    pub characteristic_type: Option<Box<CodeableConcept>>,
    /// `InventoryItem.characteristic.value[x]`: any datatype, 1..1.
    pub value: Option<InventoryItemCharacteristicValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryItemCharacteristic {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_ITEM_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.characteristic_type.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.characteristic_type),
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
            3 => n::Slot::Node(&mut self.characteristic_type),
            4 => n::Slot::Choice(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryItemCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            characteristic_type: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryItemCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryItemCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryItemCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryItem.instance` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryitem.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryItemInstance {
    /// `InventoryItem.instance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryItem.instance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryItem.instance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.instance.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `InventoryItem.instance.lotNumber`: string, 0..1.
    pub lot_number: Prim<String>,
    /// `InventoryItem.instance.expiry`: dateTime, 0..1.
    pub expiry: Prim<DateTime>,
    /// `InventoryItem.instance.subject`: Reference(Patient, Organization), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `InventoryItem.instance.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryItemInstance {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_ITEM_INSTANCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(!self.lot_number.is_absent()) << 4
            | u64::from(!self.expiry.is_absent()) << 5
            | u64::from(self.subject.is_some()) << 6
            | u64::from(self.location.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Prim(&self.lot_number),
            5 => n::Place::Prim(&self.expiry),
            6 => n::Place::Node(&self.subject),
            7 => n::Place::Node(&self.location),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Prim(&mut self.lot_number),
            5 => n::Slot::Prim(&mut self.expiry),
            6 => n::Slot::Node(&mut self.subject),
            7 => n::Slot::Node(&mut self.location),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryItemInstance {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            lot_number: Prim::ABSENT,
            expiry: Prim::ABSENT,
            subject: None,
            location: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryItemInstance {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryItemInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryItemInstance {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `InventoryItem.characteristic.value[x]`.
#[derive(Clone)]
pub enum InventoryItemCharacteristicValue {
    /// string.
    String(Prim<String>),
    /// integer.
    Integer(Prim<i32>),
    /// decimal.
    Decimal(Prim<Decimal>),
    /// boolean.
    Boolean(Prim<bool>),
    /// url.
    Url(Prim<String>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Ratio.
    Ratio(n::Boxed<Ratio>),
    /// Annotation.
    Annotation(n::Boxed<Annotation>),
    /// Address.
    Address(n::Boxed<Address>),
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl InventoryItemCharacteristicValue {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
    /// The value, when it is `decimal`.
    #[inline]
    pub fn as_decimal(&self) -> Option<&Prim<Decimal>> { if let Self::Decimal(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Ratio`.
    #[inline]
    pub fn as_ratio(&self) -> Option<&Ratio> { if let Self::Ratio(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Annotation`.
    #[inline]
    pub fn as_annotation(&self) -> Option<&Annotation> { if let Self::Annotation(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Address`.
    #[inline]
    pub fn as_address(&self) -> Option<&Address> { if let Self::Address(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for InventoryItemCharacteristicValue {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Boolean(_) => 3,
            Self::Url(_) => 4,
            Self::DateTime(_) => 5,
            Self::Quantity(_) => 6,
            Self::Range(_) => 7,
            Self::Ratio(_) => 8,
            Self::Annotation(_) => 9,
            Self::Address(_) => 10,
            Self::Duration(_) => 11,
            Self::CodeableConcept(_) => 12,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Decimal(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Url(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Ratio(v) => n::Inner::Node(&*v.node),
            Self::Annotation(v) => n::Inner::Node(&*v.node),
            Self::Address(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Decimal(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Ratio(v) => n::InnerMut::Node(&mut *v.node),
            Self::Annotation(v) => n::InnerMut::Node(&mut *v.node),
            Self::Address(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Integer(Default::default()),
            2 => Self::Decimal(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Url(Default::default()),
            5 => Self::DateTime(Default::default()),
            6 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            7 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            8 => Self::Ratio(n::Boxed { node: (RATIO.make)(), of: core::marker::PhantomData }),
            9 => Self::Annotation(n::Boxed { node: (ANNOTATION.make)(), of: core::marker::PhantomData }),
            10 => Self::Address(n::Boxed { node: (ADDRESS.make)(), of: core::marker::PhantomData }),
            11 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            12 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for InventoryItemCharacteristicValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for InventoryItemCharacteristicValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static INVENTORY_ITEM: TypeInfo = TypeInfo::new("InventoryItem", "InventoryItem", t::TypeKind::Resource, "DomainResource", 4, n::new::<InventoryItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/inventoryitem-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"name\":", &INVENTORY_ITEM_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"responsibleOrganization\":", &INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION, 0, None, 0),
    FieldInfo::node(",\"description\":", &INVENTORY_ITEM_DESCRIPTION, 0, Some(1), 0),
    FieldInfo::node(",\"inventoryStatus\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"baseUnit\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"netContent\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"association\":", &INVENTORY_ITEM_ASSOCIATION, 0, None, 0),
    FieldInfo::node(",\"characteristic\":", &INVENTORY_ITEM_CHARACTERISTIC, 0, None, 0),
    FieldInfo::node(",\"instance\":", &INVENTORY_ITEM_INSTANCE, 0, Some(1), 0),
    FieldInfo::node(",\"productReference\":", &REFERENCE, 0, Some(1), 0).targets(&["Medication", "Device", "NutritionProduct", "BiologicallyDerivedProduct"]),
]);

pub(crate) static INVENTORY_ITEM_NAME: TypeInfo = TypeInfo::new("InventoryItemName", "InventoryItem.name", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryItemName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"nameType\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/inventoryitem-nametype"),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION: TypeInfo = TypeInfo::new("InventoryItemResponsibleOrganization", "InventoryItem.responsibleOrganization", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryItemResponsibleOrganization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"role\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"organization\":", &REFERENCE, 1, Some(1), 0).targets(&["Organization"]),
]);

pub(crate) static INVENTORY_ITEM_DESCRIPTION: TypeInfo = TypeInfo::new("InventoryItemDescription", "InventoryItem.description", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryItemDescription>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static INVENTORY_ITEM_ASSOCIATION: TypeInfo = TypeInfo::new("InventoryItemAssociation", "InventoryItem.association", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryItemAssociation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"associationType\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"relatedItem\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["InventoryItem", "Medication", "MedicationKnowledge", "Device", "DeviceDefinition", "NutritionProduct", "BiologicallyDerivedProduct"]),
    FieldInfo::node(",\"quantity\":", &RATIO, 1, Some(1), t::SUMMARY),
]);

pub(crate) static INVENTORY_ITEM_CHARACTERISTIC: TypeInfo = TypeInfo::new("InventoryItemCharacteristic", "InventoryItem.characteristic", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryItemCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"characteristicType\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::choice(",\"value\":", &INVENTORY_ITEM_CHARACTERISTIC_VALUE_TYPES, 1, Some(1), 0),
]);

static INVENTORY_ITEM_CHARACTERISTIC_VALUE_TYPES: [t::Alternative; 13] = [
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
    t::Alternative::new(",\"valueDecimal\":", "decimal", t::ValueKind::Prim(t::PrimKind::Decimal), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), 4, &[]),
    t::Alternative::new(",\"valueAnnotation\":", "Annotation", t::ValueKind::Node(&ANNOTATION), 4, &[]),
    t::Alternative::new(",\"valueAddress\":", "Address", t::ValueKind::Node(&ADDRESS), 4, &[]),
    t::Alternative::new(",\"valueDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
];

pub(crate) static INVENTORY_ITEM_INSTANCE: TypeInfo = TypeInfo::new("InventoryItemInstance", "InventoryItem.instance", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryItemInstance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"lotNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expiry\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Organization"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(InventoryItem, InventoryItemName, InventoryItemResponsibleOrganization, InventoryItemDescription, InventoryItemAssociation, InventoryItemCharacteristic, InventoryItemInstance);
