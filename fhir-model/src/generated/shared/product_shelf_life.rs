// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ProductShelfLife` and the types inside it.

/// The datatype `ProductShelfLife` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/productshelflife.html> and <https://hl7.org/fhir/R4B/productshelflife.html>.
/// Compiled by the feature `r4-definitions` or `r4-products` or `r4b-definitions`.
pub struct ProductShelfLife {
    /// `ProductShelfLife.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ProductShelfLife.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ProductShelfLife.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ProductShelfLife.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `ProductShelfLife.type`: CodeableConcept, 1..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ProductShelfLife.period`: Quantity, 1..1.
    pub period: Option<Box<Quantity>>,
    /// `ProductShelfLife.specialPrecautionsForStorage`: CodeableConcept, 0..*.
    pub special_precautions_for_storage: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProductShelfLife {
    fn info(&self) -> &'static TypeInfo { &PRODUCT_SHELF_LIFE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(self.period.is_some()) << 5
            | u64::from(!self.special_precautions_for_storage.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Node(&self.period),
            6 => n::Place::Nodes(&self.special_precautions_for_storage),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Node(&mut self.period),
            6 => n::Slot::Nodes(&mut self.special_precautions_for_storage),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ProductShelfLife {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            r#type: None,
            period: None,
            special_precautions_for_storage: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ProductShelfLife {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ProductShelfLife {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ProductShelfLife {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PRODUCT_SHELF_LIFE: TypeInfo = TypeInfo::new("ProductShelfLife", "ProductShelfLife", t::TypeKind::Datatype, "BackboneElement", 3, n::new::<ProductShelfLife>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"specialPrecautionsForStorage\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ProductShelfLife);
