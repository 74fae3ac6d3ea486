// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Contributor` and the types inside it.

/// The datatype `Contributor` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/metadatatypes.html#Contributor> and <https://hl7.org/fhir/R4B/metadatatypes.html#Contributor>.
pub struct Contributor {
    /// `Contributor.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Contributor.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Contributor.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/contributor-type>. Codes: `codes::ContributorType`.
    pub r#type: Prim<String>,
    /// `Contributor.name`: string, 1..1.
    pub name: Prim<String>,
    /// `Contributor.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Contributor {
    fn info(&self) -> &'static TypeInfo { &CONTRIBUTOR }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#type.is_absent()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.contact.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#type),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Nodes(&self.contact),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Nodes(&mut self.contact),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Contributor {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: Prim::ABSENT,
            name: Prim::ABSENT,
            contact: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Contributor {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Contributor {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Contributor {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CONTRIBUTOR: TypeInfo = TypeInfo::new("Contributor", "Contributor", t::TypeKind::Datatype, "Element", 3, n::new::<Contributor>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/contributor-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Contributor);
