// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Binary` and the types inside it.

/// The resource `Binary` of R4.
///
/// See <https://hl7.org/fhir/R4/binary.html>.
/// Compiled by the feature `r4-foundation`.
pub struct Binary {
    /// `Binary.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Binary.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Binary.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Binary.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Binary.contentType`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Prim<String>,
    /// `Binary.securityContext`: Reference(Resource), 0..1.
    pub security_context: Option<Box<Reference>>,
    /// `Binary.data`: base64Binary, 0..1.
    pub data: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Binary {
    fn info(&self) -> &'static TypeInfo { &BINARY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(!self.content_type.is_absent()) << 4
            | u64::from(self.security_context.is_some()) << 5
            | u64::from(!self.data.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Prim(&self.content_type),
            5 => n::Place::Node(&self.security_context),
            6 => n::Place::Prim(&self.data),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Node(&mut self.meta),
            2 => n::Slot::Prim(&mut self.implicit_rules),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Prim(&mut self.content_type),
            5 => n::Slot::Node(&mut self.security_context),
            6 => n::Slot::Prim(&mut self.data),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Binary {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            content_type: Prim::ABSENT,
            security_context: None,
            data: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Binary {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Binary {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Binary {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static BINARY: TypeInfo = TypeInfo::new("Binary", "Binary", t::TypeKind::Resource, "Resource", 1, n::new::<Binary>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"contentType\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::node(",\"securityContext\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"data\":", t::PrimKind::Base64Binary, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Binary);
