// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RatioRange` and the types inside it.

/// The datatype `RatioRange` of R4B.
///
/// See <https://hl7.org/fhir/R4B/datatypes.html#RatioRange>.
pub struct RatioRange {
    /// `RatioRange.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RatioRange.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RatioRange.lowNumerator`: Quantity, 0..1.
    pub low_numerator: Option<Box<Quantity>>,
    /// `RatioRange.highNumerator`: Quantity, 0..1.
    pub high_numerator: Option<Box<Quantity>>,
    /// `RatioRange.denominator`: Quantity, 0..1.
    pub denominator: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RatioRange {
    fn info(&self) -> &'static TypeInfo { &RATIO_RANGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.low_numerator.is_some()) << 2
            | u64::from(self.high_numerator.is_some()) << 3
            | u64::from(self.denominator.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.low_numerator),
            3 => n::Place::Node(&self.high_numerator),
            4 => n::Place::Node(&self.denominator),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.low_numerator),
            3 => n::Slot::Node(&mut self.high_numerator),
            4 => n::Slot::Node(&mut self.denominator),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RatioRange {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            low_numerator: None,
            high_numerator: None,
            denominator: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RatioRange {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RatioRange {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RatioRange {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RATIO_RANGE: TypeInfo = TypeInfo::new("RatioRange", "RatioRange", t::TypeKind::Datatype, "Element", 2, n::new::<RatioRange>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"lowNumerator\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"highNumerator\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"denominator\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RatioRange);
