// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MarketingStatus` and the types inside it.

/// The datatype `MarketingStatus` of R5.
///
/// See <https://hl7.org/fhir/R5/marketingstatus.html>.
/// Compiled by the feature `r5-products`.
pub struct MarketingStatus {
    /// `MarketingStatus.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MarketingStatus.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MarketingStatus.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MarketingStatus.country`: CodeableConcept, 0..1.
    pub country: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.jurisdiction`: CodeableConcept, 0..1.
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.status`: CodeableConcept, 1..1.
    pub status: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.dateRange`: Period, 0..1.
    pub date_range: Option<Box<Period>>,
    /// `MarketingStatus.restoreDate`: dateTime, 0..1.
    pub restore_date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MarketingStatus {
    fn info(&self) -> &'static TypeInfo { &MARKETING_STATUS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.country.is_some()) << 3
            | u64::from(self.jurisdiction.is_some()) << 4
            | u64::from(self.status.is_some()) << 5
            | u64::from(self.date_range.is_some()) << 6
            | u64::from(!self.restore_date.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.country),
            4 => n::Place::Node(&self.jurisdiction),
            5 => n::Place::Node(&self.status),
            6 => n::Place::Node(&self.date_range),
            7 => n::Place::Prim(&self.restore_date),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.country),
            4 => n::Slot::Node(&mut self.jurisdiction),
            5 => n::Slot::Node(&mut self.status),
            6 => n::Slot::Node(&mut self.date_range),
            7 => n::Slot::Prim(&mut self.restore_date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MarketingStatus {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            country: None,
            jurisdiction: None,
            status: None,
            date_range: None,
            restore_date: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MarketingStatus {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MarketingStatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MarketingStatus {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MARKETING_STATUS: TypeInfo = TypeInfo::new("MarketingStatus", "MarketingStatus", t::TypeKind::Datatype, "BackboneType", 4, n::new::<MarketingStatus>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"country\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"status\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"dateRange\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"restoreDate\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MarketingStatus);
