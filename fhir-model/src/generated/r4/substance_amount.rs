// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubstanceAmount` and the types inside it.

/// The datatype `SubstanceAmount` of R4.
///
/// See <https://hl7.org/fhir/R4/substanceamount.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceAmount {
    /// `SubstanceAmount.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceAmount.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceAmount.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceAmount.amount[x]`: Quantity or Range or string, 0..1.
    pub amount: Option<SubstanceAmountAmount>,
    /// `SubstanceAmount.amountType`: CodeableConcept, 0..1.
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `SubstanceAmount.amountText`: string, 0..1.
    pub amount_text: Prim<String>,
    /// `SubstanceAmount.referenceRange`: [`SubstanceAmountReferenceRange`], 0..1.
    pub reference_range: Option<Box<SubstanceAmountReferenceRange>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceAmount {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_AMOUNT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.amount.is_some()) << 3
            | u64::from(self.amount_type.is_some()) << 4
            | u64::from(!self.amount_text.is_absent()) << 5
            | u64::from(self.reference_range.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.amount),
            4 => n::Place::Node(&self.amount_type),
            5 => n::Place::Prim(&self.amount_text),
            6 => n::Place::Node(&self.reference_range),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.amount),
            4 => n::Slot::Node(&mut self.amount_type),
            5 => n::Slot::Prim(&mut self.amount_text),
            6 => n::Slot::Node(&mut self.reference_range),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceAmount {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            amount: None,
            amount_type: None,
            amount_text: Prim::ABSENT,
            reference_range: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceAmount {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubstanceAmount.referenceRange` of R4.
///
/// See <https://hl7.org/fhir/R4/substanceamount.html>.
/// Compiled by the feature `r4-products`.
pub struct SubstanceAmountReferenceRange {
    /// `SubstanceAmount.referenceRange.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubstanceAmount.referenceRange.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubstanceAmount.referenceRange.lowLimit`: Quantity, 0..1.
    pub low_limit: Option<Box<Quantity>>,
    /// `SubstanceAmount.referenceRange.highLimit`: Quantity, 0..1.
    pub high_limit: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubstanceAmountReferenceRange {
    fn info(&self) -> &'static TypeInfo { &SUBSTANCE_AMOUNT_REFERENCE_RANGE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.low_limit.is_some()) << 2
            | u64::from(self.high_limit.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.low_limit),
            3 => n::Place::Node(&self.high_limit),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.low_limit),
            3 => n::Slot::Node(&mut self.high_limit),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubstanceAmountReferenceRange {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            low_limit: None,
            high_limit: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubstanceAmountReferenceRange {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubstanceAmountReferenceRange {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubstanceAmountReferenceRange {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `SubstanceAmount.amount[x]`.
#[derive(Clone)]
pub enum SubstanceAmountAmount {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// string.
    String(Prim<String>),
}

impl SubstanceAmountAmount {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for SubstanceAmountAmount {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for SubstanceAmountAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for SubstanceAmountAmount {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static SUBSTANCE_AMOUNT: TypeInfo = TypeInfo::new("SubstanceAmount", "SubstanceAmount", t::TypeKind::Datatype, "BackboneElement", 1, n::new::<SubstanceAmount>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"amount\":", &SUBSTANCE_AMOUNT_AMOUNT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"amountType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"amountText\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"referenceRange\":", &SUBSTANCE_AMOUNT_REFERENCE_RANGE, 0, Some(1), t::SUMMARY),
]);

static SUBSTANCE_AMOUNT_AMOUNT_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"amountQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 1, &[]),
    t::Alternative::new(",\"amountRange\":", "Range", t::ValueKind::Node(&RANGE), 1, &[]),
    t::Alternative::new(",\"amountString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

pub(crate) static SUBSTANCE_AMOUNT_REFERENCE_RANGE: TypeInfo = TypeInfo::new("SubstanceAmountReferenceRange", "SubstanceAmount.referenceRange", t::TypeKind::Backbone, "Element", 1, n::new::<SubstanceAmountReferenceRange>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"lowLimit\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"highLimit\":", &QUANTITY, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubstanceAmount, SubstanceAmountReferenceRange);
