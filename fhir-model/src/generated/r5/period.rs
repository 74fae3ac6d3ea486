// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Period` and the types inside it.

/// The datatype `Period` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#Period>.
pub struct Period {
    /// `Period.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Period.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Period.start`: dateTime, 0..1.
    pub start: Prim<DateTime>,
    /// `Period.end`: dateTime, 0..1.
    pub end: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Period {
    fn info(&self) -> &'static TypeInfo { &PERIOD }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.start.is_absent()) << 2
            | u64::from(!self.end.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.start),
            3 => n::Place::Prim(&self.end),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.start),
            3 => n::Slot::Prim(&mut self.end),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Period {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Period {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Period {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Period {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PERIOD: TypeInfo = TypeInfo::new("Period", "Period", t::TypeKind::Datatype, "DataType", 4, n::new::<Period>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"start\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Period);
