// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ContactDetail` and the types inside it.

/// The datatype `ContactDetail` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#ContactDetail>.
pub struct ContactDetail {
    /// `ContactDetail.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ContactDetail.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ContactDetail.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ContactDetail.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ContactDetail {
    fn info(&self) -> &'static TypeInfo { &CONTACT_DETAIL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.name.is_absent()) << 2
            | u64::from(!self.telecom.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.name),
            3 => n::Place::Nodes(&self.telecom),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.name),
            3 => n::Slot::Nodes(&mut self.telecom),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ContactDetail {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            name: Prim::ABSENT,
            telecom: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ContactDetail {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ContactDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ContactDetail {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CONTACT_DETAIL: TypeInfo = TypeInfo::new("ContactDetail", "ContactDetail", t::TypeKind::Datatype, "DataType", 4, n::new::<ContactDetail>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ContactDetail);
