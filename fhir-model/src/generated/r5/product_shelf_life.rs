// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ProductShelfLife` and the types inside it.

/// The datatype `ProductShelfLife` of R5.
///
/// See <https://hl7.org/fhir/R5/productshelflife.html>.
/// Compiled by the feature `r5-definitions` or `r5-products`.
pub struct ProductShelfLife {
    /// `ProductShelfLife.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ProductShelfLife.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ProductShelfLife.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ProductShelfLife.type`: CodeableConcept, 0..1.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `ProductShelfLife.period[x]`: Duration or string, 0..1.
    pub period: Option<ProductShelfLifePeriod>,
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
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.period.is_some()) << 4
            | u64::from(!self.special_precautions_for_storage.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Choice(&self.period),
            5 => n::Place::Nodes(&self.special_precautions_for_storage),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Choice(&mut self.period),
            5 => n::Slot::Nodes(&mut self.special_precautions_for_storage),
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

/// Alternatives of `ProductShelfLife.period[x]`.
#[derive(Clone)]
pub enum ProductShelfLifePeriod {
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// string.
    String(Prim<String>),
}

impl ProductShelfLifePeriod {
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ProductShelfLifePeriod {
    fn index(&self) -> usize {
        match self {
            Self::Duration(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ProductShelfLifePeriod {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ProductShelfLifePeriod {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PRODUCT_SHELF_LIFE: TypeInfo = TypeInfo::new("ProductShelfLife", "ProductShelfLife", t::TypeKind::Datatype, "BackboneType", 4, n::new::<ProductShelfLife>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"period\":", &PRODUCT_SHELF_LIFE_PERIOD_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"specialPrecautionsForStorage\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
]);

static PRODUCT_SHELF_LIFE_PERIOD_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"periodDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"periodString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ProductShelfLife);
