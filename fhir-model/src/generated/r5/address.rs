// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Address` and the types inside it.

/// The datatype `Address` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#Address>.
pub struct Address {
    /// `Address.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Address.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Address.use`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/address-use>. Codes: `codes::AddressUse`. Modifier.
    pub r#use: Prim<String>,
    /// `Address.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/address-type>. Codes: `codes::AddressType`.
    pub r#type: Prim<String>,
    /// `Address.text`: string, 0..1.
    pub text: Prim<String>,
    /// `Address.line`: string, 0..*.
    pub line: Vec<Prim<String>>,
    /// `Address.city`: string, 0..1.
    pub city: Prim<String>,
    /// `Address.district`: string, 0..1.
    pub district: Prim<String>,
    /// `Address.state`: string, 0..1.
    pub state: Prim<String>,
    /// `Address.postalCode`: string, 0..1.
    pub postal_code: Prim<String>,
    /// `Address.country`: string, 0..1.
    pub country: Prim<String>,
    /// `Address.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Address {
    fn info(&self) -> &'static TypeInfo { &ADDRESS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#use.is_absent()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.text.is_absent()) << 4
            | u64::from(!self.line.is_empty()) << 5
            | u64::from(!self.city.is_absent()) << 6
            | u64::from(!self.district.is_absent()) << 7
            | u64::from(!self.state.is_absent()) << 8
            | u64::from(!self.postal_code.is_absent()) << 9
            | u64::from(!self.country.is_absent()) << 10
            | u64::from(self.period.is_some()) << 11;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#use),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.text),
            5 => n::Place::Prims(&self.line),
            6 => n::Place::Prim(&self.city),
            7 => n::Place::Prim(&self.district),
            8 => n::Place::Prim(&self.state),
            9 => n::Place::Prim(&self.postal_code),
            10 => n::Place::Prim(&self.country),
            11 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#use),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.text),
            5 => n::Slot::Prims(&mut self.line),
            6 => n::Slot::Prim(&mut self.city),
            7 => n::Slot::Prim(&mut self.district),
            8 => n::Slot::Prim(&mut self.state),
            9 => n::Slot::Prim(&mut self.postal_code),
            10 => n::Slot::Prim(&mut self.country),
            11 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Address {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#use: Prim::ABSENT,
            r#type: Prim::ABSENT,
            text: Prim::ABSENT,
            line: Vec::new(),
            city: Prim::ABSENT,
            district: Prim::ABSENT,
            state: Prim::ABSENT,
            postal_code: Prim::ABSENT,
            country: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Address {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Address {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Address {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ADDRESS: TypeInfo = TypeInfo::new("Address", "Address", t::TypeKind::Datatype, "DataType", 4, n::new::<Address>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"use\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/address-use"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/address-type"),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"line\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"city\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"district\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"state\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"postalCode\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"country\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Address);
