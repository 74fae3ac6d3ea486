// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ProdCharacteristic` and the types inside it.

/// The datatype `ProdCharacteristic` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/prodcharacteristic.html> and <https://hl7.org/fhir/R4B/prodcharacteristic.html>.
/// Compiled by the feature `r4-definitions` or `r4-products` or `r4b-definitions`.
pub struct ProdCharacteristic {
    /// `ProdCharacteristic.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ProdCharacteristic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ProdCharacteristic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ProdCharacteristic.height`: Quantity, 0..1.
    pub height: Option<Box<Quantity>>,
    /// `ProdCharacteristic.width`: Quantity, 0..1.
    pub width: Option<Box<Quantity>>,
    /// `ProdCharacteristic.depth`: Quantity, 0..1.
    pub depth: Option<Box<Quantity>>,
    /// `ProdCharacteristic.weight`: Quantity, 0..1.
    pub weight: Option<Box<Quantity>>,
    /// `ProdCharacteristic.nominalVolume`: Quantity, 0..1.
    pub nominal_volume: Option<Box<Quantity>>,
    /// `ProdCharacteristic.externalDiameter`: Quantity, 0..1.
    pub external_diameter: Option<Box<Quantity>>,
    /// `ProdCharacteristic.shape`: string, 0..1.
    pub shape: Prim<String>,
    /// `ProdCharacteristic.color`: string, 0..*.
    pub color: Vec<Prim<String>>,
    /// `ProdCharacteristic.imprint`: string, 0..*.
    pub imprint: Vec<Prim<String>>,
    /// `ProdCharacteristic.image`: Attachment, 0..*.
    pub image: Vec<Attachment>,
    /// `ProdCharacteristic.scoring`: CodeableConcept, 0..1.
    pub scoring: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ProdCharacteristic {
    fn info(&self) -> &'static TypeInfo { &PROD_CHARACTERISTIC }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.height.is_some()) << 3
            | u64::from(self.width.is_some()) << 4
            | u64::from(self.depth.is_some()) << 5
            | u64::from(self.weight.is_some()) << 6
            | u64::from(self.nominal_volume.is_some()) << 7
            | u64::from(self.external_diameter.is_some()) << 8
            | u64::from(!self.shape.is_absent()) << 9
            | u64::from(!self.color.is_empty()) << 10
            | u64::from(!self.imprint.is_empty()) << 11
            | u64::from(!self.image.is_empty()) << 12
            | u64::from(self.scoring.is_some()) << 13;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.height),
            4 => n::Place::Node(&self.width),
            5 => n::Place::Node(&self.depth),
            6 => n::Place::Node(&self.weight),
            7 => n::Place::Node(&self.nominal_volume),
            8 => n::Place::Node(&self.external_diameter),
            9 => n::Place::Prim(&self.shape),
            10 => n::Place::Prims(&self.color),
            11 => n::Place::Prims(&self.imprint),
            12 => n::Place::Nodes(&self.image),
            13 => n::Place::Node(&self.scoring),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.height),
            4 => n::Slot::Node(&mut self.width),
            5 => n::Slot::Node(&mut self.depth),
            6 => n::Slot::Node(&mut self.weight),
            7 => n::Slot::Node(&mut self.nominal_volume),
            8 => n::Slot::Node(&mut self.external_diameter),
            9 => n::Slot::Prim(&mut self.shape),
            10 => n::Slot::Prims(&mut self.color),
            11 => n::Slot::Prims(&mut self.imprint),
            12 => n::Slot::Nodes(&mut self.image),
            13 => n::Slot::Node(&mut self.scoring),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ProdCharacteristic {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            height: None,
            width: None,
            depth: None,
            weight: None,
            nominal_volume: None,
            external_diameter: None,
            shape: Prim::ABSENT,
            color: Vec::new(),
            imprint: Vec::new(),
            image: Vec::new(),
            scoring: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ProdCharacteristic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ProdCharacteristic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ProdCharacteristic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PROD_CHARACTERISTIC: TypeInfo = TypeInfo::new("ProdCharacteristic", "ProdCharacteristic", t::TypeKind::Datatype, "BackboneElement", 3, n::new::<ProdCharacteristic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"height\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"width\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"depth\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"weight\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"nominalVolume\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"externalDiameter\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"shape\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"color\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"imprint\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"image\":", &ATTACHMENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"scoring\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ProdCharacteristic);
