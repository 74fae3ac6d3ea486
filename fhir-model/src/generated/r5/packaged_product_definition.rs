// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `PackagedProductDefinition` and the types inside it.

/// The resource `PackagedProductDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/packagedproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct PackagedProductDefinition {
    /// `PackagedProductDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `PackagedProductDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `PackagedProductDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `PackagedProductDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `PackagedProductDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `PackagedProductDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `PackagedProductDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `PackagedProductDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `PackagedProductDefinition.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/package-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.packageFor`: Reference(MedicinalProductDefinition), 0..*.
    pub package_for: Vec<Reference>,
    /// `PackagedProductDefinition.status`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.statusDate`: dateTime, 0..1.
    pub status_date: Prim<DateTime>,
    /// `PackagedProductDefinition.containedItemQuantity`: Quantity, 0..*.
    pub contained_item_quantity: Vec<Quantity>,
    /// `PackagedProductDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `PackagedProductDefinition.legalStatusOfSupply`: [`PackagedProductDefinitionLegalStatusOfSupply`], 0..*.
    pub legal_status_of_supply: Vec<PackagedProductDefinitionLegalStatusOfSupply>,
    /// `PackagedProductDefinition.marketingStatus`: MarketingStatus, 0..*.
    pub marketing_status: Vec<MarketingStatus>,
    /// `PackagedProductDefinition.copackagedIndicator`: boolean, 0..1.
    pub copackaged_indicator: Prim<bool>,
    /// `PackagedProductDefinition.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.attachedDocument`: Reference(DocumentReference), 0..*.
    pub attached_document: Vec<Reference>,
    /// `PackagedProductDefinition.packaging`: [`PackagedProductDefinitionPackaging`], 0..1.
    pub packaging: Option<Box<PackagedProductDefinitionPackaging>>,
    /// `PackagedProductDefinition.characteristic`: as `PackagedProductDefinition.packaging.property`, 0..*.
    pub characteristic: Vec<PackagedProductDefinitionPackagingProperty>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PackagedProductDefinition {
    fn info(&self) -> &'static TypeInfo { &PACKAGED_PRODUCT_DEFINITION }
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
            | u64::from(!self.name.is_absent()) << 9
            | u64::from(self.r#type.is_some()) << 10
            | u64::from(!self.package_for.is_empty()) << 11
            | u64::from(self.status.is_some()) << 12
            | u64::from(!self.status_date.is_absent()) << 13
            | u64::from(!self.contained_item_quantity.is_empty()) << 14
            | u64::from(!self.description.is_absent()) << 15
            | u64::from(!self.legal_status_of_supply.is_empty()) << 16
            | u64::from(!self.marketing_status.is_empty()) << 17
            | u64::from(!self.copackaged_indicator.is_absent()) << 18
            | u64::from(!self.manufacturer.is_empty()) << 19
            | u64::from(!self.attached_document.is_empty()) << 20
            | u64::from(self.packaging.is_some()) << 21
            | u64::from(!self.characteristic.is_empty()) << 22;
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
            9 => n::Place::Prim(&self.name),
            10 => n::Place::Node(&self.r#type),
            11 => n::Place::Nodes(&self.package_for),
            12 => n::Place::Node(&self.status),
            13 => n::Place::Prim(&self.status_date),
            14 => n::Place::Nodes(&self.contained_item_quantity),
            15 => n::Place::Prim(&self.description),
            16 => n::Place::Nodes(&self.legal_status_of_supply),
            17 => n::Place::Nodes(&self.marketing_status),
            18 => n::Place::Prim(&self.copackaged_indicator),
            19 => n::Place::Nodes(&self.manufacturer),
            20 => n::Place::Nodes(&self.attached_document),
            21 => n::Place::Node(&self.packaging),
            22 => n::Place::Nodes(&self.characteristic),
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
            9 => n::Slot::Prim(&mut self.name),
            10 => n::Slot::Node(&mut self.r#type),
            11 => n::Slot::Nodes(&mut self.package_for),
            12 => n::Slot::Node(&mut self.status),
            13 => n::Slot::Prim(&mut self.status_date),
            14 => n::Slot::Nodes(&mut self.contained_item_quantity),
            15 => n::Slot::Prim(&mut self.description),
            16 => n::Slot::Nodes(&mut self.legal_status_of_supply),
            17 => n::Slot::Nodes(&mut self.marketing_status),
            18 => n::Slot::Prim(&mut self.copackaged_indicator),
            19 => n::Slot::Nodes(&mut self.manufacturer),
            20 => n::Slot::Nodes(&mut self.attached_document),
            21 => n::Slot::Node(&mut self.packaging),
            22 => n::Slot::Nodes(&mut self.characteristic),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PackagedProductDefinition {
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
            name: Prim::ABSENT,
            r#type: None,
            package_for: Vec::new(),
            status: None,
            status_date: Prim::ABSENT,
            contained_item_quantity: Vec::new(),
            description: Prim::ABSENT,
            legal_status_of_supply: Vec::new(),
            marketing_status: Vec::new(),
            copackaged_indicator: Prim::ABSENT,
            manufacturer: Vec::new(),
            attached_document: Vec::new(),
            packaging: None,
            characteristic: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PackagedProductDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PackagedProductDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PackagedProductDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PackagedProductDefinition.legalStatusOfSupply` of R5.
///
/// See <https://hl7.org/fhir/R5/packagedproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct PackagedProductDefinitionLegalStatusOfSupply {
    /// `PackagedProductDefinition.legalStatusOfSupply.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PackagedProductDefinition.legalStatusOfSupply.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.legalStatusOfSupply.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.legalStatusOfSupply.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/legal-status-of-supply>.
    pub code: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.legalStatusOfSupply.jurisdiction`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PackagedProductDefinitionLegalStatusOfSupply {
    fn info(&self) -> &'static TypeInfo { &PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.jurisdiction.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.jurisdiction),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Node(&mut self.jurisdiction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PackagedProductDefinitionLegalStatusOfSupply {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            jurisdiction: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PackagedProductDefinitionLegalStatusOfSupply {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PackagedProductDefinitionLegalStatusOfSupply {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PackagedProductDefinitionLegalStatusOfSupply {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PackagedProductDefinition.packaging` of R5.
///
/// See <https://hl7.org/fhir/R5/packagedproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct PackagedProductDefinitionPackaging {
    /// `PackagedProductDefinition.packaging.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PackagedProductDefinition.packaging.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `PackagedProductDefinition.packaging.type`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/packaging-type>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.packaging.componentPart`: boolean, 0..1.
    pub component_part: Prim<bool>,
    /// `PackagedProductDefinition.packaging.quantity`: integer, 0..1.
    pub quantity: Prim<i32>,
    /// `PackagedProductDefinition.packaging.material`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/package-material>.
    pub material: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.packaging.alternateMaterial`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/package-material>.
    pub alternate_material: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.packaging.shelfLifeStorage`: ProductShelfLife, 0..*.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `PackagedProductDefinition.packaging.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.packaging.property`: [`PackagedProductDefinitionPackagingProperty`], 0..*.
    pub property: Vec<PackagedProductDefinitionPackagingProperty>,
    /// `PackagedProductDefinition.packaging.containedItem`: [`PackagedProductDefinitionPackagingContainedItem`], 0..*.
    pub contained_item: Vec<PackagedProductDefinitionPackagingContainedItem>,
    /// `PackagedProductDefinition.packaging.packaging`: as `PackagedProductDefinition.packaging`, 0..*.
    pub packaging: Vec<PackagedProductDefinitionPackaging>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PackagedProductDefinitionPackaging {
    fn info(&self) -> &'static TypeInfo { &PACKAGED_PRODUCT_DEFINITION_PACKAGING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.component_part.is_absent()) << 5
            | u64::from(!self.quantity.is_absent()) << 6
            | u64::from(!self.material.is_empty()) << 7
            | u64::from(!self.alternate_material.is_empty()) << 8
            | u64::from(!self.shelf_life_storage.is_empty()) << 9
            | u64::from(!self.manufacturer.is_empty()) << 10
            | u64::from(!self.property.is_empty()) << 11
            | u64::from(!self.contained_item.is_empty()) << 12
            | u64::from(!self.packaging.is_empty()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Prim(&self.component_part),
            6 => n::Place::Prim(&self.quantity),
            7 => n::Place::Nodes(&self.material),
            8 => n::Place::Nodes(&self.alternate_material),
            9 => n::Place::Nodes(&self.shelf_life_storage),
            10 => n::Place::Nodes(&self.manufacturer),
            11 => n::Place::Nodes(&self.property),
            12 => n::Place::Nodes(&self.contained_item),
            13 => n::Place::Nodes(&self.packaging),
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
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Prim(&mut self.component_part),
            6 => n::Slot::Prim(&mut self.quantity),
            7 => n::Slot::Nodes(&mut self.material),
            8 => n::Slot::Nodes(&mut self.alternate_material),
            9 => n::Slot::Nodes(&mut self.shelf_life_storage),
            10 => n::Slot::Nodes(&mut self.manufacturer),
            11 => n::Slot::Nodes(&mut self.property),
            12 => n::Slot::Nodes(&mut self.contained_item),
            13 => n::Slot::Nodes(&mut self.packaging),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PackagedProductDefinitionPackaging {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            r#type: None,
            component_part: Prim::ABSENT,
            quantity: Prim::ABSENT,
            material: Vec::new(),
            alternate_material: Vec::new(),
            shelf_life_storage: Vec::new(),
            manufacturer: Vec::new(),
            property: Vec::new(),
            contained_item: Vec::new(),
            packaging: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PackagedProductDefinitionPackaging {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PackagedProductDefinitionPackaging {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PackagedProductDefinitionPackaging {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PackagedProductDefinition.packaging.property` of R5.
///
/// See <https://hl7.org/fhir/R5/packagedproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct PackagedProductDefinitionPackagingProperty {
    /// `PackagedProductDefinition.packaging.property.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PackagedProductDefinition.packaging.property.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.property.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.property.type`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/product-characteristic-codes>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.packaging.property.value[x]`: CodeableConcept or Quantity or date or boolean or Attachment, 0..1.
    pub value: Option<PackagedProductDefinitionPackagingPropertyValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PackagedProductDefinitionPackagingProperty {
    fn info(&self) -> &'static TypeInfo { &PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY }
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

impl Default for PackagedProductDefinitionPackagingProperty {
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

impl Clone for PackagedProductDefinitionPackagingProperty {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PackagedProductDefinitionPackagingProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PackagedProductDefinitionPackagingProperty {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `PackagedProductDefinition.packaging.containedItem` of R5.
///
/// See <https://hl7.org/fhir/R5/packagedproductdefinition.html>.
/// Compiled by the feature `r5-products`.
pub struct PackagedProductDefinitionPackagingContainedItem {
    /// `PackagedProductDefinition.packaging.containedItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `PackagedProductDefinition.packaging.containedItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.containedItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.containedItem.item`: CodeableReference(ManufacturedItemDefinition, DeviceDefinition, PackagedProductDefinition, BiologicallyDerivedProduct, NutritionProduct), 1..1.
    pub item: Option<Box<CodeableReference>>,
    /// `PackagedProductDefinition.packaging.containedItem.amount`: Quantity, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PackagedProductDefinitionPackagingContainedItem {
    fn info(&self) -> &'static TypeInfo { &PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.item.is_some()) << 3
            | u64::from(self.amount.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.item),
            4 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.item),
            4 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PackagedProductDefinitionPackagingContainedItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            item: None,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PackagedProductDefinitionPackagingContainedItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PackagedProductDefinitionPackagingContainedItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PackagedProductDefinitionPackagingContainedItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `PackagedProductDefinition.packaging.property.value[x]`.
#[derive(Clone)]
pub enum PackagedProductDefinitionPackagingPropertyValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// date.
    Date(Prim<Date>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Attachment.
    Attachment(n::Boxed<Attachment>),
}

impl PackagedProductDefinitionPackagingPropertyValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Attachment`.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> { if let Self::Attachment(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for PackagedProductDefinitionPackagingPropertyValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Date(_) => 2,
            Self::Boolean(_) => 3,
            Self::Attachment(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Date(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Attachment(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Attachment(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            2 => Self::Date(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Attachment(n::Boxed { node: (ATTACHMENT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for PackagedProductDefinitionPackagingPropertyValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PackagedProductDefinitionPackagingPropertyValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PACKAGED_PRODUCT_DEFINITION: TypeInfo = TypeInfo::new("PackagedProductDefinition", "PackagedProductDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<PackagedProductDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/package-type"),
    FieldInfo::node(",\"packageFor\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductDefinition"]),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"statusDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"containedItemQuantity\":", &QUANTITY, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"legalStatusOfSupply\":", &PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"marketingStatus\":", &MARKETING_STATUS, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"copackagedIndicator\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"attachedDocument\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference"]),
    FieldInfo::node(",\"packaging\":", &PACKAGED_PRODUCT_DEFINITION_PACKAGING, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"characteristic\":", &PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY, 0, None, t::SUMMARY),
]);

pub(crate) static PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY: TypeInfo = TypeInfo::new("PackagedProductDefinitionLegalStatusOfSupply", "PackagedProductDefinition.legalStatusOfSupply", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PackagedProductDefinitionLegalStatusOfSupply>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/legal-status-of-supply"),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/jurisdiction"),
]);

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING: TypeInfo = TypeInfo::new("PackagedProductDefinitionPackaging", "PackagedProductDefinition.packaging", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PackagedProductDefinitionPackaging>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/packaging-type"),
    FieldInfo::prim(",\"componentPart\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"quantity\":", t::PrimKind::Integer, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"material\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/package-material"),
    FieldInfo::node(",\"alternateMaterial\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/package-material"),
    FieldInfo::node(",\"shelfLifeStorage\":", &PRODUCT_SHELF_LIFE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"property\":", &PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"containedItem\":", &PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM, 0, None, t::SUMMARY),
    FieldInfo::node(",\"packaging\":", &PACKAGED_PRODUCT_DEFINITION_PACKAGING, 0, None, t::SUMMARY),
]);

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY: TypeInfo = TypeInfo::new("PackagedProductDefinitionPackagingProperty", "PackagedProductDefinition.packaging.property", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PackagedProductDefinitionPackagingProperty>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/product-characteristic-codes"),
    FieldInfo::choice(",\"value\":", &PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_VALUE_TYPES, 0, Some(1), t::SUMMARY),
]);

static PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueAttachment\":", "Attachment", t::ValueKind::Node(&ATTACHMENT), 4, &[]),
];

pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM: TypeInfo = TypeInfo::new("PackagedProductDefinitionPackagingContainedItem", "PackagedProductDefinition.packaging.containedItem", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PackagedProductDefinitionPackagingContainedItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["ManufacturedItemDefinition", "DeviceDefinition", "PackagedProductDefinition", "BiologicallyDerivedProduct", "NutritionProduct"]),
    FieldInfo::node(",\"amount\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(PackagedProductDefinition, PackagedProductDefinitionLegalStatusOfSupply, PackagedProductDefinitionPackaging, PackagedProductDefinitionPackagingProperty, PackagedProductDefinitionPackagingContainedItem);
