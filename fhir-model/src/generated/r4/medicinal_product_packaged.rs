// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicinalProductPackaged` and the types inside it.

/// The resource `MedicinalProductPackaged` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpackaged.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPackaged {
    /// `MedicinalProductPackaged.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPackaged.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductPackaged.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicinalProductPackaged.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicinalProductPackaged.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductPackaged.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicinalProductPackaged.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPackaged.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPackaged.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductPackaged.subject`: Reference(MedicinalProduct), 0..*.
    pub subject: Vec<Reference>,
    /// `MedicinalProductPackaged.description`: string, 0..1.
    pub description: Prim<String>,
    /// `MedicinalProductPackaged.legalStatusOfSupply`: CodeableConcept, 0..1.
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPackaged.marketingStatus`: MarketingStatus, 0..*.
    pub marketing_status: Vec<MarketingStatus>,
    /// `MedicinalProductPackaged.marketingAuthorization`: Reference(MedicinalProductAuthorization), 0..1.
    pub marketing_authorization: Option<Box<Reference>>,
    /// `MedicinalProductPackaged.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductPackaged.batchIdentifier`: [`MedicinalProductPackagedBatchIdentifier`], 0..*.
    pub batch_identifier: Vec<MedicinalProductPackagedBatchIdentifier>,
    /// `MedicinalProductPackaged.packageItem`: [`MedicinalProductPackagedPackageItem`], 1..*.
    pub package_item: Vec<MedicinalProductPackagedPackageItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPackaged {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PACKAGED }
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
            | u64::from(!self.subject.is_empty()) << 9
            | u64::from(!self.description.is_absent()) << 10
            | u64::from(self.legal_status_of_supply.is_some()) << 11
            | u64::from(!self.marketing_status.is_empty()) << 12
            | u64::from(self.marketing_authorization.is_some()) << 13
            | u64::from(!self.manufacturer.is_empty()) << 14
            | u64::from(!self.batch_identifier.is_empty()) << 15
            | u64::from(!self.package_item.is_empty()) << 16;
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
            9 => n::Place::Nodes(&self.subject),
            10 => n::Place::Prim(&self.description),
            11 => n::Place::Node(&self.legal_status_of_supply),
            12 => n::Place::Nodes(&self.marketing_status),
            13 => n::Place::Node(&self.marketing_authorization),
            14 => n::Place::Nodes(&self.manufacturer),
            15 => n::Place::Nodes(&self.batch_identifier),
            16 => n::Place::Nodes(&self.package_item),
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
            9 => n::Slot::Nodes(&mut self.subject),
            10 => n::Slot::Prim(&mut self.description),
            11 => n::Slot::Node(&mut self.legal_status_of_supply),
            12 => n::Slot::Nodes(&mut self.marketing_status),
            13 => n::Slot::Node(&mut self.marketing_authorization),
            14 => n::Slot::Nodes(&mut self.manufacturer),
            15 => n::Slot::Nodes(&mut self.batch_identifier),
            16 => n::Slot::Nodes(&mut self.package_item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductPackaged {
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
            subject: Vec::new(),
            description: Prim::ABSENT,
            legal_status_of_supply: None,
            marketing_status: Vec::new(),
            marketing_authorization: None,
            manufacturer: Vec::new(),
            batch_identifier: Vec::new(),
            package_item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductPackaged {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPackaged {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPackaged {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductPackaged.batchIdentifier` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpackaged.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPackagedBatchIdentifier {
    /// `MedicinalProductPackaged.batchIdentifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPackaged.batchIdentifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPackaged.batchIdentifier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPackaged.batchIdentifier.outerPackaging`: Identifier, 1..1.
    pub outer_packaging: Option<Box<Identifier>>,
    /// `MedicinalProductPackaged.batchIdentifier.immediatePackaging`: Identifier, 0..1.
    pub immediate_packaging: Option<Box<Identifier>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPackagedBatchIdentifier {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.outer_packaging.is_some()) << 3
            | u64::from(self.immediate_packaging.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.outer_packaging),
            4 => n::Place::Node(&self.immediate_packaging),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.outer_packaging),
            4 => n::Slot::Node(&mut self.immediate_packaging),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductPackagedBatchIdentifier {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            outer_packaging: None,
            immediate_packaging: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductPackagedBatchIdentifier {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPackagedBatchIdentifier {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPackagedBatchIdentifier {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicinalProductPackaged.packageItem` of R4.
///
/// See <https://hl7.org/fhir/R4/medicinalproductpackaged.html>.
/// Compiled by the feature `r4-products`.
pub struct MedicinalProductPackagedPackageItem {
    /// `MedicinalProductPackaged.packageItem.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicinalProductPackaged.packageItem.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicinalProductPackaged.packageItem.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPackaged.packageItem.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductPackaged.packageItem.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPackaged.packageItem.quantity`: Quantity, 1..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicinalProductPackaged.packageItem.material`: CodeableConcept, 0..*.
    pub material: Vec<CodeableConcept>,
    /// `MedicinalProductPackaged.packageItem.alternateMaterial`: CodeableConcept, 0..*.
    pub alternate_material: Vec<CodeableConcept>,
    /// `MedicinalProductPackaged.packageItem.device`: Reference(DeviceDefinition), 0..*.
    pub device: Vec<Reference>,
    /// `MedicinalProductPackaged.packageItem.manufacturedItem`: Reference(MedicinalProductManufactured), 0..*.
    pub manufactured_item: Vec<Reference>,
    /// `MedicinalProductPackaged.packageItem.packageItem`: as `MedicinalProductPackaged.packageItem`, 0..*.
    pub package_item: Vec<MedicinalProductPackagedPackageItem>,
    /// `MedicinalProductPackaged.packageItem.physicalCharacteristics`: ProdCharacteristic, 0..1.
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `MedicinalProductPackaged.packageItem.otherCharacteristics`: CodeableConcept, 0..*.
    pub other_characteristics: Vec<CodeableConcept>,
    /// `MedicinalProductPackaged.packageItem.shelfLifeStorage`: ProductShelfLife, 0..*.
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `MedicinalProductPackaged.packageItem.manufacturer`: Reference(Organization), 0..*.
    pub manufacturer: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicinalProductPackagedPackageItem {
    fn info(&self) -> &'static TypeInfo { &MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.quantity.is_some()) << 5
            | u64::from(!self.material.is_empty()) << 6
            | u64::from(!self.alternate_material.is_empty()) << 7
            | u64::from(!self.device.is_empty()) << 8
            | u64::from(!self.manufactured_item.is_empty()) << 9
            | u64::from(!self.package_item.is_empty()) << 10
            | u64::from(self.physical_characteristics.is_some()) << 11
            | u64::from(!self.other_characteristics.is_empty()) << 12
            | u64::from(!self.shelf_life_storage.is_empty()) << 13
            | u64::from(!self.manufacturer.is_empty()) << 14;
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
            5 => n::Place::Node(&self.quantity),
            6 => n::Place::Nodes(&self.material),
            7 => n::Place::Nodes(&self.alternate_material),
            8 => n::Place::Nodes(&self.device),
            9 => n::Place::Nodes(&self.manufactured_item),
            10 => n::Place::Nodes(&self.package_item),
            11 => n::Place::Node(&self.physical_characteristics),
            12 => n::Place::Nodes(&self.other_characteristics),
            13 => n::Place::Nodes(&self.shelf_life_storage),
            14 => n::Place::Nodes(&self.manufacturer),
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
            5 => n::Slot::Node(&mut self.quantity),
            6 => n::Slot::Nodes(&mut self.material),
            7 => n::Slot::Nodes(&mut self.alternate_material),
            8 => n::Slot::Nodes(&mut self.device),
            9 => n::Slot::Nodes(&mut self.manufactured_item),
            10 => n::Slot::Nodes(&mut self.package_item),
            11 => n::Slot::Node(&mut self.physical_characteristics),
            12 => n::Slot::Nodes(&mut self.other_characteristics),
            13 => n::Slot::Nodes(&mut self.shelf_life_storage),
            14 => n::Slot::Nodes(&mut self.manufacturer),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicinalProductPackagedPackageItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            r#type: None,
            quantity: None,
            material: Vec::new(),
            alternate_material: Vec::new(),
            device: Vec::new(),
            manufactured_item: Vec::new(),
            package_item: Vec::new(),
            physical_characteristics: None,
            other_characteristics: Vec::new(),
            shelf_life_storage: Vec::new(),
            manufacturer: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicinalProductPackagedPackageItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicinalProductPackagedPackageItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicinalProductPackagedPackageItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICINAL_PRODUCT_PACKAGED: TypeInfo = TypeInfo::new("MedicinalProductPackaged", "MedicinalProductPackaged", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicinalProductPackaged>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProduct"]),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"legalStatusOfSupply\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"marketingStatus\":", &MARKETING_STATUS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"marketingAuthorization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["MedicinalProductAuthorization"]),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"batchIdentifier\":", &MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"packageItem\":", &MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM, 1, None, t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER: TypeInfo = TypeInfo::new("MedicinalProductPackagedBatchIdentifier", "MedicinalProductPackaged.batchIdentifier", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductPackagedBatchIdentifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"outerPackaging\":", &IDENTIFIER, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"immediatePackaging\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
]);

pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM: TypeInfo = TypeInfo::new("MedicinalProductPackagedPackageItem", "MedicinalProductPackaged.packageItem", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicinalProductPackagedPackageItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"material\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"alternateMaterial\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DeviceDefinition"]),
    FieldInfo::node(",\"manufacturedItem\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicinalProductManufactured"]),
    FieldInfo::node(",\"packageItem\":", &MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM, 0, None, t::SUMMARY),
    FieldInfo::node(",\"physicalCharacteristics\":", &PROD_CHARACTERISTIC, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"otherCharacteristics\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"shelfLifeStorage\":", &PRODUCT_SHELF_LIFE, 0, None, t::SUMMARY),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicinalProductPackaged, MedicinalProductPackagedBatchIdentifier, MedicinalProductPackagedPackageItem);
