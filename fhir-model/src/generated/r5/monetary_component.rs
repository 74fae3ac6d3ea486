// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MonetaryComponent` and the types inside it.

/// The datatype `MonetaryComponent` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#MonetaryComponent>.
/// Compiled by the feature `r5-financial`.
pub struct MonetaryComponent {
    /// `MonetaryComponent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MonetaryComponent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MonetaryComponent.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/price-component-type>. Codes: `codes::PriceComponentType`.
    pub r#type: Prim<String>,
    /// `MonetaryComponent.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `MonetaryComponent.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `MonetaryComponent.amount`: Money, 0..1.
    pub amount: Option<Box<Money>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MonetaryComponent {
    fn info(&self) -> &'static TypeInfo { &MONETARY_COMPONENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#type.is_absent()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.factor.is_absent()) << 4
            | u64::from(self.amount.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#type),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.factor),
            5 => n::Place::Node(&self.amount),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.factor),
            5 => n::Slot::Node(&mut self.amount),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MonetaryComponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: Prim::ABSENT,
            code: None,
            factor: Prim::ABSENT,
            amount: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MonetaryComponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MonetaryComponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MonetaryComponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MONETARY_COMPONENT: TypeInfo = TypeInfo::new("MonetaryComponent", "MonetaryComponent", t::TypeKind::Datatype, "DataType", 4, n::new::<MonetaryComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/price-component-type"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"amount\":", &MONEY, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MonetaryComponent);
