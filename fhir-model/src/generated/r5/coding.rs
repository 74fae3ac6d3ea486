// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Coding` and the types inside it.

/// The datatype `Coding` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#Coding>.
pub struct Coding {
    /// `Coding.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Coding.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Coding.system`: uri, 0..1.
    pub system: Prim<String>,
    /// `Coding.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Coding.code`: code, 0..1.
    pub code: Prim<String>,
    /// `Coding.display`: string, 0..1.
    pub display: Prim<String>,
    /// `Coding.userSelected`: boolean, 0..1.
    pub user_selected: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Coding {
    fn info(&self) -> &'static TypeInfo { &CODING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.system.is_absent()) << 2
            | u64::from(!self.version.is_absent()) << 3
            | u64::from(!self.code.is_absent()) << 4
            | u64::from(!self.display.is_absent()) << 5
            | u64::from(!self.user_selected.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.system),
            3 => n::Place::Prim(&self.version),
            4 => n::Place::Prim(&self.code),
            5 => n::Place::Prim(&self.display),
            6 => n::Place::Prim(&self.user_selected),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.system),
            3 => n::Slot::Prim(&mut self.version),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Prim(&mut self.display),
            6 => n::Slot::Prim(&mut self.user_selected),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Coding {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            system: Prim::ABSENT,
            version: Prim::ABSENT,
            code: Prim::ABSENT,
            display: Prim::ABSENT,
            user_selected: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Coding {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Coding {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Coding {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CODING: TypeInfo = TypeInfo::new("Coding", "Coding", t::TypeKind::Datatype, "DataType", 4, n::new::<Coding>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"system\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"userSelected\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Coding);
