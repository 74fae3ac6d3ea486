// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CodeableReference` and the types inside it.

/// The datatype `CodeableReference` of R4B.
///
/// See <https://hl7.org/fhir/R4B/references.html#CodeableReference>.
pub struct CodeableReference {
    /// `CodeableReference.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeableReference.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableReference.concept`: CodeableConcept, 0..1.
    pub concept: Option<Box<CodeableConcept>>,
    /// `CodeableReference.reference`: Reference, 0..1.
    pub reference: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeableReference {
    fn info(&self) -> &'static TypeInfo { &CODEABLE_REFERENCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.concept.is_some()) << 2
            | u64::from(self.reference.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Node(&self.concept),
            3 => n::Place::Node(&self.reference),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Node(&mut self.concept),
            3 => n::Slot::Node(&mut self.reference),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CodeableReference {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            concept: None,
            reference: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeableReference {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeableReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeableReference {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CODEABLE_REFERENCE: TypeInfo = TypeInfo::new("CodeableReference", "CodeableReference", t::TypeKind::Datatype, "Element", 2, n::new::<CodeableReference>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"concept\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reference\":", &REFERENCE, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CodeableReference);
