// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Duration` and the types inside it.

/// The datatype `Duration` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#Duration>.
pub struct Duration {
    /// `Duration.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Duration.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Duration.value`: decimal, 0..1.
    pub value: Prim<Decimal>,
    /// `Duration.comparator`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/quantity-comparator>. Codes: `codes::QuantityComparator`. Modifier.
    pub comparator: Prim<String>,
    /// `Duration.unit`: string, 0..1.
    pub unit: Prim<String>,
    /// `Duration.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `Duration.code`: code, 0..1.
    pub code: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Duration {
    fn info(&self) -> &'static TypeInfo { &DURATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.value.is_absent()) << 2
            | u64::from(!self.comparator.is_absent()) << 3
            | u64::from(!self.unit.is_absent()) << 4
            | u64::from(!self.system.is_absent()) << 5
            | u64::from(!self.code.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.value),
            3 => n::Place::Prim(&self.comparator),
            4 => n::Place::Prim(&self.unit),
            5 => n::Place::Prim(&self.system),
            6 => n::Place::Prim(&self.code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.value),
            3 => n::Slot::Prim(&mut self.comparator),
            4 => n::Slot::Prim(&mut self.unit),
            5 => n::Slot::Prim(&mut self.system),
            6 => n::Slot::Prim(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Duration {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            value: Prim::ABSENT,
            comparator: Prim::ABSENT,
            unit: Prim::ABSENT,
            system: Prim::ABSENT,
            code: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Duration {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Duration {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Duration {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static DURATION: TypeInfo = TypeInfo::new("Duration", "Duration", t::TypeKind::Datatype, "Quantity", 4, n::new::<Duration>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comparator\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/quantity-comparator"),
    FieldInfo::prim(",\"unit\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Duration);
