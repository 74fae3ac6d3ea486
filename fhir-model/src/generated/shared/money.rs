// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Money` and the types inside it.

/// The datatype `Money` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#Money> and <https://hl7.org/fhir/R4B/datatypes.html#Money>.
pub struct Money {
    /// `Money.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Money.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Money.value`: decimal, 0..1.
    pub value: Prim<Decimal>,
    /// `Money.currency`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/currencies>. Codes: `codes::CurrencyCode`.
    pub currency: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Money {
    fn info(&self) -> &'static TypeInfo { &MONEY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.value.is_absent()) << 2
            | u64::from(!self.currency.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.value),
            3 => n::Place::Prim(&self.currency),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.value),
            3 => n::Slot::Prim(&mut self.currency),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Money {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            value: Prim::ABSENT,
            currency: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Money {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Money {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Money {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MONEY: TypeInfo = TypeInfo::new("Money", "Money", t::TypeKind::Datatype, "Element", 3, n::new::<Money>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"currency\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/currencies"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Money);
