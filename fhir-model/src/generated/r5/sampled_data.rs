// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SampledData` and the types inside it.

/// The datatype `SampledData` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#SampledData>.
pub struct SampledData {
    /// `SampledData.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SampledData.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SampledData.origin`: Quantity, 1..1.
    pub origin: Option<Box<Quantity>>,
    /// `SampledData.interval`: decimal, 0..1.
    pub interval: Prim<Decimal>,
    /// `SampledData.intervalUnit`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub interval_unit: Prim<String>,
    /// `SampledData.factor`: decimal, 0..1.
    pub factor: Prim<Decimal>,
    /// `SampledData.lowerLimit`: decimal, 0..1.
    pub lower_limit: Prim<Decimal>,
    /// `SampledData.upperLimit`: decimal, 0..1.
    pub upper_limit: Prim<Decimal>,
    /// `SampledData.dimensions`: positiveInt, 1..1.
    pub dimensions: Prim<u32>,
    /// `SampledData.codeMap`: canonical(ConceptMap), 0..1.
    pub code_map: Prim<String>,
    /// `SampledData.offsets`: string, 0..1.
    pub offsets: Prim<String>,
    /// `SampledData.data`: string, 0..1.
    pub data: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SampledData {
    fn info(&self) -> &'static TypeInfo { &SAMPLED_DATA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.origin.is_some()) << 2
            | u64::from(!self.interval.is_absent()) << 3
            | u64::from(!self.interval_unit.is_absent()) << 4
            | u64::from(!self.factor.is_absent()) << 5
            | u64::from(!self.lower_limit.is_absent()) << 6
            | u64::from(!self.upper_limit.is_absent()) << 7
            | u64::from(!self.dimensions.is_absent()) << 8
            | u64::from(!self.code_map.is_absent()) << 9
            | u64::from(!self.offsets.is_absent()) << 10
            | u64::from(!self.data.is_absent()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.origin),
            3 => n::Place::Prim(&self.interval),
            4 => n::Place::Prim(&self.interval_unit),
            5 => n::Place::Prim(&self.factor),
            6 => n::Place::Prim(&self.lower_limit),
            7 => n::Place::Prim(&self.upper_limit),
            8 => n::Place::Prim(&self.dimensions),
            9 => n::Place::Prim(&self.code_map),
            10 => n::Place::Prim(&self.offsets),
            11 => n::Place::Prim(&self.data),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.origin),
            3 => n::Slot::Prim(&mut self.interval),
            4 => n::Slot::Prim(&mut self.interval_unit),
            5 => n::Slot::Prim(&mut self.factor),
            6 => n::Slot::Prim(&mut self.lower_limit),
            7 => n::Slot::Prim(&mut self.upper_limit),
            8 => n::Slot::Prim(&mut self.dimensions),
            9 => n::Slot::Prim(&mut self.code_map),
            10 => n::Slot::Prim(&mut self.offsets),
            11 => n::Slot::Prim(&mut self.data),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SampledData {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            origin: None,
            interval: Prim::ABSENT,
            interval_unit: Prim::ABSENT,
            factor: Prim::ABSENT,
            lower_limit: Prim::ABSENT,
            upper_limit: Prim::ABSENT,
            dimensions: Prim::ABSENT,
            code_map: Prim::ABSENT,
            offsets: Prim::ABSENT,
            data: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SampledData {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SampledData {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SampledData {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SAMPLED_DATA: TypeInfo = TypeInfo::new("SampledData", "SampledData", t::TypeKind::Datatype, "DataType", 4, n::new::<SampledData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"origin\":", &QUANTITY, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"interval\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"intervalUnit\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::prim(",\"factor\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"lowerLimit\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"upperLimit\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"dimensions\":", t::PrimKind::PositiveInt, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"codeMap\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ConceptMap"]),
    FieldInfo::prim(",\"offsets\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"data\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SampledData);
