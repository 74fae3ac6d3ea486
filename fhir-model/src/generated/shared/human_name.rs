// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `HumanName` and the types inside it.

/// The datatype `HumanName` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#HumanName> and <https://hl7.org/fhir/R4B/datatypes.html#HumanName>.
pub struct HumanName {
    /// `HumanName.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HumanName.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HumanName.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/name-use>. Codes: `codes::NameUse`. Modifier.
    pub r#use: Prim<String>,
    /// `HumanName.text`: string, 0..1.
    pub text: Prim<String>,
    /// `HumanName.family`: string, 0..1.
    pub family: Prim<String>,
    /// `HumanName.given`: string, 0..*.
    pub given: Vec<Prim<String>>,
    /// `HumanName.prefix`: string, 0..*.
    pub prefix: Vec<Prim<String>>,
    /// `HumanName.suffix`: string, 0..*.
    pub suffix: Vec<Prim<String>>,
    /// `HumanName.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HumanName {
    fn info(&self) -> &'static TypeInfo { &HUMAN_NAME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#use.is_absent()) << 2
            | u64::from(!self.text.is_absent()) << 3
            | u64::from(!self.family.is_absent()) << 4
            | u64::from(!self.given.is_empty()) << 5
            | u64::from(!self.prefix.is_empty()) << 6
            | u64::from(!self.suffix.is_empty()) << 7
            | u64::from(self.period.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#use),
            3 => n::Place::Prim(&self.text),
            4 => n::Place::Prim(&self.family),
            5 => n::Place::Prims(&self.given),
            6 => n::Place::Prims(&self.prefix),
            7 => n::Place::Prims(&self.suffix),
            8 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#use),
            3 => n::Slot::Prim(&mut self.text),
            4 => n::Slot::Prim(&mut self.family),
            5 => n::Slot::Prims(&mut self.given),
            6 => n::Slot::Prims(&mut self.prefix),
            7 => n::Slot::Prims(&mut self.suffix),
            8 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for HumanName {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#use: Prim::ABSENT,
            text: Prim::ABSENT,
            family: Prim::ABSENT,
            given: Vec::new(),
            prefix: Vec::new(),
            suffix: Vec::new(),
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for HumanName {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for HumanName {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for HumanName {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static HUMAN_NAME: TypeInfo = TypeInfo::new("HumanName", "HumanName", t::TypeKind::Datatype, "Element", 3, n::new::<HumanName>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/name-use"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"family\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"given\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"prefix\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"suffix\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(HumanName);
