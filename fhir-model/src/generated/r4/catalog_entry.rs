// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CatalogEntry` and the types inside it.

/// The resource `CatalogEntry` of R4.
///
/// See <https://hl7.org/fhir/R4/catalogentry.html>.
/// Compiled by the feature `r4-foundation`.
pub struct CatalogEntry {
    /// `CatalogEntry.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CatalogEntry.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CatalogEntry.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CatalogEntry.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CatalogEntry.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CatalogEntry.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CatalogEntry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CatalogEntry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CatalogEntry.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CatalogEntry.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `CatalogEntry.orderable`: boolean, 1..1.
    pub orderable: Prim<bool>,
    /// `CatalogEntry.referencedItem`: Reference, 1..1.
    pub referenced_item: Option<Box<Reference>>,
    /// `CatalogEntry.additionalIdentifier`: Identifier, 0..*.
    pub additional_identifier: Vec<Identifier>,
    /// `CatalogEntry.classification`: CodeableConcept, 0..*.
    pub classification: Vec<CodeableConcept>,
    /// `CatalogEntry.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`.
    pub status: Prim<String>,
    /// `CatalogEntry.validityPeriod`: Period, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `CatalogEntry.validTo`: dateTime, 0..1.
    pub valid_to: Prim<DateTime>,
    /// `CatalogEntry.lastUpdated`: dateTime, 0..1.
    pub last_updated: Prim<DateTime>,
    /// `CatalogEntry.additionalCharacteristic`: CodeableConcept, 0..*.
    pub additional_characteristic: Vec<CodeableConcept>,
    /// `CatalogEntry.additionalClassification`: CodeableConcept, 0..*.
    pub additional_classification: Vec<CodeableConcept>,
    /// `CatalogEntry.relatedEntry`: [`CatalogEntryRelatedEntry`], 0..*.
    pub related_entry: Vec<CatalogEntryRelatedEntry>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CatalogEntry {
    fn info(&self) -> &'static TypeInfo { &CATALOG_ENTRY }
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
            | u64::from(self.r#type.is_some()) << 9
            | u64::from(!self.orderable.is_absent()) << 10
            | u64::from(self.referenced_item.is_some()) << 11
            | u64::from(!self.additional_identifier.is_empty()) << 12
            | u64::from(!self.classification.is_empty()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(self.validity_period.is_some()) << 15
            | u64::from(!self.valid_to.is_absent()) << 16
            | u64::from(!self.last_updated.is_absent()) << 17
            | u64::from(!self.additional_characteristic.is_empty()) << 18
            | u64::from(!self.additional_classification.is_empty()) << 19
            | u64::from(!self.related_entry.is_empty()) << 20;
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
            9 => n::Place::Node(&self.r#type),
            10 => n::Place::Prim(&self.orderable),
            11 => n::Place::Node(&self.referenced_item),
            12 => n::Place::Nodes(&self.additional_identifier),
            13 => n::Place::Nodes(&self.classification),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Node(&self.validity_period),
            16 => n::Place::Prim(&self.valid_to),
            17 => n::Place::Prim(&self.last_updated),
            18 => n::Place::Nodes(&self.additional_characteristic),
            19 => n::Place::Nodes(&self.additional_classification),
            20 => n::Place::Nodes(&self.related_entry),
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
            9 => n::Slot::Node(&mut self.r#type),
            10 => n::Slot::Prim(&mut self.orderable),
            11 => n::Slot::Node(&mut self.referenced_item),
            12 => n::Slot::Nodes(&mut self.additional_identifier),
            13 => n::Slot::Nodes(&mut self.classification),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Node(&mut self.validity_period),
            16 => n::Slot::Prim(&mut self.valid_to),
            17 => n::Slot::Prim(&mut self.last_updated),
            18 => n::Slot::Nodes(&mut self.additional_characteristic),
            19 => n::Slot::Nodes(&mut self.additional_classification),
            20 => n::Slot::Nodes(&mut self.related_entry),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CatalogEntry {
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
            r#type: None,
            orderable: Prim::ABSENT,
            referenced_item: None,
            additional_identifier: Vec::new(),
            classification: Vec::new(),
            status: Prim::ABSENT,
            validity_period: None,
            valid_to: Prim::ABSENT,
            last_updated: Prim::ABSENT,
            additional_characteristic: Vec::new(),
            additional_classification: Vec::new(),
            related_entry: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CatalogEntry {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CatalogEntry {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CatalogEntry {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CatalogEntry.relatedEntry` of R4.
///
/// See <https://hl7.org/fhir/R4/catalogentry.html>.
/// Compiled by the feature `r4-foundation`.
pub struct CatalogEntryRelatedEntry {
    /// `CatalogEntry.relatedEntry.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CatalogEntry.relatedEntry.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CatalogEntry.relatedEntry.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CatalogEntry.relatedEntry.relationtype`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/relation-type>. Codes: `codes::CatalogEntryRelationType`.
    pub relationtype: Prim<String>,
    /// `CatalogEntry.relatedEntry.item`: Reference(CatalogEntry), 1..1.
    pub item: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CatalogEntryRelatedEntry {
    fn info(&self) -> &'static TypeInfo { &CATALOG_ENTRY_RELATED_ENTRY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.relationtype.is_absent()) << 3
            | u64::from(self.item.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.relationtype),
            4 => n::Place::Node(&self.item),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.relationtype),
            4 => n::Slot::Node(&mut self.item),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CatalogEntryRelatedEntry {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relationtype: Prim::ABSENT,
            item: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CatalogEntryRelatedEntry {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CatalogEntryRelatedEntry {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CatalogEntryRelatedEntry {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CATALOG_ENTRY: TypeInfo = TypeInfo::new("CatalogEntry", "CatalogEntry", t::TypeKind::Resource, "DomainResource", 1, n::new::<CatalogEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"orderable\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"referencedItem\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Medication", "Device", "Organization", "Practitioner", "PractitionerRole", "HealthcareService", "ActivityDefinition", "PlanDefinition", "SpecimenDefinition", "ObservationDefinition", "Binary"]),
    FieldInfo::node(",\"additionalIdentifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"classification\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::node(",\"validityPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"validTo\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"lastUpdated\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"additionalCharacteristic\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"additionalClassification\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"relatedEntry\":", &CATALOG_ENTRY_RELATED_ENTRY, 0, None, 0),
]);

pub(crate) static CATALOG_ENTRY_RELATED_ENTRY: TypeInfo = TypeInfo::new("CatalogEntryRelatedEntry", "CatalogEntry.relatedEntry", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CatalogEntryRelatedEntry>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"relationtype\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/relation-type"),
    FieldInfo::node(",\"item\":", &REFERENCE, 1, Some(1), 0).targets(&["CatalogEntry"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CatalogEntry, CatalogEntryRelatedEntry);
