// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ContactPoint` and the types inside it.

/// The datatype `ContactPoint` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#ContactPoint>.
pub struct ContactPoint {
    /// `ContactPoint.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ContactPoint.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ContactPoint.system`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/contact-point-system>. Codes: `codes::ContactPointSystem`.
    pub system: Prim<String>,
    /// `ContactPoint.value`: string, 0..1.
    pub value: Prim<String>,
    /// `ContactPoint.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/contact-point-use>. Codes: `codes::ContactPointUse`. Modifier.
    pub r#use: Prim<String>,
    /// `ContactPoint.rank`: positiveInt, 0..1.
    pub rank: Prim<u32>,
    /// `ContactPoint.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContactPoint {
    fn info(&self) -> &'static TypeInfo { &CONTACT_POINT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.system.is_absent()) << 2
            | u64::from(!self.value.is_absent()) << 3
            | u64::from(!self.r#use.is_absent()) << 4
            | u64::from(!self.rank.is_absent()) << 5
            | u64::from(self.period.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.system),
            3 => n::Place::Prim(&self.value),
            4 => n::Place::Prim(&self.r#use),
            5 => n::Place::Prim(&self.rank),
            6 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.system),
            3 => n::Slot::Prim(&mut self.value),
            4 => n::Slot::Prim(&mut self.r#use),
            5 => n::Slot::Prim(&mut self.rank),
            6 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContactPoint {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            system: Prim::ABSENT,
            value: Prim::ABSENT,
            r#use: Prim::ABSENT,
            rank: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContactPoint {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContactPoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContactPoint {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CONTACT_POINT: TypeInfo = TypeInfo::new("ContactPoint", "ContactPoint", t::TypeKind::Datatype, "DataType", 4, n::new::<ContactPoint>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"system\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contact-point-system"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contact-point-use"),
    FieldInfo::prim(",\"rank\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ContactPoint);
