// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CodeableConcept` and the types inside it.

/// The datatype `CodeableConcept` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#CodeableConcept> and <https://hl7.org/fhir/R4B/datatypes.html#CodeableConcept>.
pub struct CodeableConcept {
    /// `CodeableConcept.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CodeableConcept.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableConcept.coding`: Coding, 0..*.
    pub coding: Vec<Coding>,
    /// `CodeableConcept.text`: string, 0..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CodeableConcept {
    fn info(&self) -> &'static TypeInfo { &CODEABLE_CONCEPT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.coding.is_empty()) << 2
            | u64::from(!self.text.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.coding),
            3 => n::Place::Prim(&self.text),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.coding),
            3 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CodeableConcept {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            coding: Vec::new(),
            text: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CodeableConcept {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CodeableConcept {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CodeableConcept {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static CODEABLE_CONCEPT: TypeInfo = TypeInfo::new("CodeableConcept", "CodeableConcept", t::TypeKind::Datatype, "Element", 3, n::new::<CodeableConcept>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"coding\":", &CODING, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CodeableConcept);
