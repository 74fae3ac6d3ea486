// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Narrative` and the types inside it.

/// The datatype `Narrative` of R5.
///
/// See <https://hl7.org/fhir/R5/narrative.html>.
pub struct Narrative {
    /// `Narrative.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Narrative.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Narrative.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/narrative-status>. Codes: `codes::NarrativeStatus`.
    pub status: Prim<String>,
    /// `Narrative.div`: xhtml, 1..1.
    pub div: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Narrative {
    fn info(&self) -> &'static TypeInfo { &NARRATIVE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.status.is_absent()) << 2
            | u64::from(!self.div.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.status),
            3 => n::Place::Prim(&self.div),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.status),
            3 => n::Slot::Prim(&mut self.div),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Narrative {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            status: Prim::ABSENT,
            div: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Narrative {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Narrative {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Narrative {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static NARRATIVE: TypeInfo = TypeInfo::new("Narrative", "Narrative", t::TypeKind::Datatype, "DataType", 4, n::new::<Narrative>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/narrative-status"),
    FieldInfo::prim(",\"div\":", t::PrimKind::Xhtml, 1, Some(1), t::XHTML),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Narrative);
