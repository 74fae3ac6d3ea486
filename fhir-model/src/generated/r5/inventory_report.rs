// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `InventoryReport` and the types inside it.

/// The resource `InventoryReport` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryreport.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryReport {
    /// `InventoryReport.id`: id, 0..1.
    pub id: Prim<String>,
    /// `InventoryReport.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `InventoryReport.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `InventoryReport.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `InventoryReport.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `InventoryReport.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `InventoryReport.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryReport.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryReport.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `InventoryReport.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/inventoryreport-status>. Codes: `codes::InventoryReportStatus`. Modifier.
    pub status: Prim<String>,
    /// `InventoryReport.countType`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/inventoryreport-counttype>. Codes: `codes::InventoryCountType`. Modifier.
    pub count_type: Prim<String>,
    /// `InventoryReport.operationType`: CodeableConcept, 0..1.
    pub operation_type: Option<Box<CodeableConcept>>,
    /// `InventoryReport.operationTypeReason`: CodeableConcept, 0..1.
    pub operation_type_reason: Option<Box<CodeableConcept>>,
    /// `InventoryReport.reportedDateTime`: dateTime, 1..1.
    pub reported_date_time: Prim<DateTime>,
    /// `InventoryReport.reporter`: Reference(Practitioner, Patient, RelatedPerson, Device), 0..1.
    pub reporter: Option<Box<Reference>>,
    /// `InventoryReport.reportingPeriod`: Period, 0..1.
    pub reporting_period: Option<Box<Period>>,
    /// `InventoryReport.inventoryListing`: [`InventoryReportInventoryListing`], 0..*.
    pub inventory_listing: Vec<InventoryReportInventoryListing>,
    /// `InventoryReport.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryReport {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_REPORT }
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
            | u64::from(!self.count_type.is_absent()) << 10
            | u64::from(self.operation_type.is_some()) << 11
            | u64::from(self.operation_type_reason.is_some()) << 12
            | u64::from(!self.reported_date_time.is_absent()) << 13
            | u64::from(self.reporter.is_some()) << 14
            | u64::from(self.reporting_period.is_some()) << 15
            | u64::from(!self.inventory_listing.is_empty()) << 16
            | u64::from(!self.note.is_empty()) << 17;
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
            10 => n::Place::Prim(&self.count_type),
            11 => n::Place::Node(&self.operation_type),
            12 => n::Place::Node(&self.operation_type_reason),
            13 => n::Place::Prim(&self.reported_date_time),
            14 => n::Place::Node(&self.reporter),
            15 => n::Place::Node(&self.reporting_period),
            16 => n::Place::Nodes(&self.inventory_listing),
            17 => n::Place::Nodes(&self.note),
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
            10 => n::Slot::Prim(&mut self.count_type),
            11 => n::Slot::Node(&mut self.operation_type),
            12 => n::Slot::Node(&mut self.operation_type_reason),
            13 => n::Slot::Prim(&mut self.reported_date_time),
            14 => n::Slot::Node(&mut self.reporter),
            15 => n::Slot::Node(&mut self.reporting_period),
            16 => n::Slot::Nodes(&mut self.inventory_listing),
            17 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryReport {
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
            count_type: Prim::ABSENT,
            operation_type: None,
            operation_type_reason: None,
            reported_date_time: Prim::ABSENT,
            reporter: None,
            reporting_period: None,
            inventory_listing: Vec::new(),
            note: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryReport {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryReport {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryReport {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryReport.inventoryListing` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryreport.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryReportInventoryListing {
    /// `InventoryReport.inventoryListing.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryReport.inventoryListing.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `InventoryReport.inventoryListing.itemStatus`: CodeableConcept, 0..1.
    pub item_status: Option<Box<CodeableConcept>>,
    /// `InventoryReport.inventoryListing.countingDateTime`: dateTime, 0..1.
    pub counting_date_time: Prim<DateTime>,
    /// `InventoryReport.inventoryListing.item`: [`InventoryReportInventoryListingItem`], 0..*.
    pub item: Vec<InventoryReportInventoryListingItem>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryReportInventoryListing {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_REPORT_INVENTORY_LISTING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.location.is_some()) << 3
            | u64::from(self.item_status.is_some()) << 4
            | u64::from(!self.counting_date_time.is_absent()) << 5
            | u64::from(!self.item.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.location),
            4 => n::Place::Node(&self.item_status),
            5 => n::Place::Prim(&self.counting_date_time),
            6 => n::Place::Nodes(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.location),
            4 => n::Slot::Node(&mut self.item_status),
            5 => n::Slot::Prim(&mut self.counting_date_time),
            6 => n::Slot::Nodes(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryReportInventoryListing {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            location: None,
            item_status: None,
            counting_date_time: Prim::ABSENT,
            item: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryReportInventoryListing {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryReportInventoryListing {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryReportInventoryListing {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `InventoryReport.inventoryListing.item` of R5.
///
/// See <https://hl7.org/fhir/R5/inventoryreport.html>.
/// Compiled by the feature `r5-administration`.
pub struct InventoryReportInventoryListingItem {
    /// `InventoryReport.inventoryListing.item.id`: string, 0..1.
    pub id: Prim<String>,
    /// `InventoryReport.inventoryListing.item.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.item.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.item.category`: CodeableConcept, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `InventoryReport.inventoryListing.item.quantity`: Quantity, 1..1.
    pub quantity: Option<Box<Quantity>>,
    /// `InventoryReport.inventoryListing.item.item`: CodeableReference, 1..1.
    pub item: Option<Box<CodeableReference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for InventoryReportInventoryListingItem {
    fn info(&self) -> &'static TypeInfo { &INVENTORY_REPORT_INVENTORY_LISTING_ITEM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.category.is_some()) << 3
            | u64::from(self.quantity.is_some()) << 4
            | u64::from(self.item.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.category),
            4 => n::Place::Node(&self.quantity),
            5 => n::Place::Node(&self.item),
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
            4 => n::Slot::Node(&mut self.quantity),
            5 => n::Slot::Node(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for InventoryReportInventoryListingItem {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            category: None,
            quantity: None,
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for InventoryReportInventoryListingItem {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for InventoryReportInventoryListingItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for InventoryReportInventoryListingItem {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static INVENTORY_REPORT: TypeInfo = TypeInfo::new("InventoryReport", "InventoryReport", t::TypeKind::Resource, "DomainResource", 4, n::new::<InventoryReport>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/inventoryreport-status"),
    FieldInfo::prim(",\"countType\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/inventoryreport-counttype"),
    FieldInfo::node(",\"operationType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"operationTypeReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"reportedDateTime\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reporter\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "Patient", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"reportingPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"inventoryListing\":", &INVENTORY_REPORT_INVENTORY_LISTING, 0, None, t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

pub(crate) static INVENTORY_REPORT_INVENTORY_LISTING: TypeInfo = TypeInfo::new("InventoryReportInventoryListing", "InventoryReport.inventoryListing", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryReportInventoryListing>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"itemStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"countingDateTime\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"item\":", &INVENTORY_REPORT_INVENTORY_LISTING_ITEM, 0, None, t::SUMMARY),
]);

pub(crate) static INVENTORY_REPORT_INVENTORY_LISTING_ITEM: TypeInfo = TypeInfo::new("InventoryReportInventoryListingItem", "InventoryReport.inventoryListing.item", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<InventoryReportInventoryListingItem>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"item\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Medication", "Device", "Medication", "NutritionProduct", "InventoryItem", "BiologicallyDerivedProduct", "InventoryItem"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(InventoryReport, InventoryReportInventoryListing, InventoryReportInventoryListingItem);
