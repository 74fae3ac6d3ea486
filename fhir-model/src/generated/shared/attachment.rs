// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Attachment` and the types inside it.

/// The datatype `Attachment` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#Attachment> and <https://hl7.org/fhir/R4B/datatypes.html#Attachment>.
pub struct Attachment {
    /// `Attachment.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Attachment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Attachment.contentType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Prim<String>,
    /// `Attachment.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Attachment.data`: base64Binary, 0..1.
    pub data: Prim<String>,
    /// `Attachment.url`: url, 0..1.
    pub url: Prim<String>,
    /// `Attachment.size`: unsignedInt, 0..1.
    pub size: Prim<u32>,
    /// `Attachment.hash`: base64Binary, 0..1.
    pub hash: Prim<String>,
    /// `Attachment.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Attachment.creation`: dateTime, 0..1.
    pub creation: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Attachment {
    fn info(&self) -> &'static TypeInfo { &ATTACHMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.content_type.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(!self.data.is_absent()) << 4
            | u64::from(!self.url.is_absent()) << 5
            | u64::from(!self.size.is_absent()) << 6
            | u64::from(!self.hash.is_absent()) << 7
            | u64::from(!self.title.is_absent()) << 8
            | u64::from(!self.creation.is_absent()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.content_type),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Prim(&self.data),
            5 => n::Place::Prim(&self.url),
            6 => n::Place::Prim(&self.size),
            7 => n::Place::Prim(&self.hash),
            8 => n::Place::Prim(&self.title),
            9 => n::Place::Prim(&self.creation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.content_type),
            3 => n::Slot::Prim(&mut self.language),
            4 => n::Slot::Prim(&mut self.data),
            5 => n::Slot::Prim(&mut self.url),
            6 => n::Slot::Prim(&mut self.size),
            7 => n::Slot::Prim(&mut self.hash),
            8 => n::Slot::Prim(&mut self.title),
            9 => n::Slot::Prim(&mut self.creation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Attachment {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            content_type: Prim::ABSENT,
            language: Prim::ABSENT,
            data: Prim::ABSENT,
            url: Prim::ABSENT,
            size: Prim::ABSENT,
            hash: Prim::ABSENT,
            title: Prim::ABSENT,
            creation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Attachment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Attachment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Attachment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ATTACHMENT: TypeInfo = TypeInfo::new("Attachment", "Attachment", t::TypeKind::Datatype, "Element", 3, n::new::<Attachment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"contentType\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"data\":", t::PrimKind::Base64Binary, 0, Some(1), 0),
    FieldInfo::prim(",\"url\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"size\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"hash\":", t::PrimKind::Base64Binary, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"creation\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Attachment);
