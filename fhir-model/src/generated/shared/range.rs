// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Range` and the types inside it.

/// The datatype `Range` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#Range> and <https://hl7.org/fhir/R4B/datatypes.html#Range>.
pub struct Range {
    /// `Range.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Range.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Range.low`: Quantity, 0..1.
    pub low: Option<Box<Quantity>>,
    /// `Range.high`: Quantity, 0..1.
    pub high: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Range {
    fn info(&self) -> &'static TypeInfo { &RANGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.low.is_some()) << 2
            | u64::from(self.high.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.low),
            3 => n::Place::Node(&self.high),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.low),
            3 => n::Slot::Node(&mut self.high),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Range {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            low: None,
            high: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Range {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Range {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Range {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RANGE: TypeInfo = TypeInfo::new("Range", "Range", t::TypeKind::Datatype, "Element", 3, n::new::<Range>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"low\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"high\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Range);
