// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Reference` and the types inside it.

/// The datatype `Reference` of R5.
///
/// See <https://hl7.org/fhir/R5/references.html#Reference>.
pub struct Reference {
    /// `Reference.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Reference.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Reference.reference`: string, 0..1.
    pub reference: Prim<String>,
    /// `Reference.type`: uri, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/resource-types>.
    pub r#type: Prim<String>,
    /// `Reference.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Reference.display`: string, 0..1.
    pub display: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Reference {
    fn info(&self) -> &'static TypeInfo { &REFERENCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.reference.is_absent()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(self.identifier.is_some()) << 4
            | u64::from(!self.display.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.reference),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Node(&self.identifier),
            5 => n::Place::Prim(&self.display),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.reference),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Node(&mut self.identifier),
            5 => n::Slot::Prim(&mut self.display),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Reference {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            reference: Prim::ABSENT,
            r#type: Prim::ABSENT,
            identifier: None,
            display: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Reference {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Reference {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Reference {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static REFERENCE: TypeInfo = TypeInfo::new("Reference", "Reference", t::TypeKind::Datatype, "DataType", 4, n::new::<Reference>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"reference\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"type\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Reference);
