// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Signature` and the types inside it.

/// The datatype `Signature` of R4 and R4B.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#Signature> and <https://hl7.org/fhir/R4B/datatypes.html#Signature>.
pub struct Signature {
    /// `Signature.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Signature.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Signature.type`: Coding, 1..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/signature-type>.
    pub r#type: Vec<Coding>,
    /// `Signature.when`: instant, 1..1.
    pub when: Prim<Instant>,
    /// `Signature.who`: Reference(Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization), 1..1.
    pub who: Option<Box<Reference>>,
    /// `Signature.onBehalfOf`: Reference(Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization), 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `Signature.targetFormat`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub target_format: Prim<String>,
    /// `Signature.sigFormat`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub sig_format: Prim<String>,
    /// `Signature.data`: base64Binary, 0..1.
    pub data: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Signature {
    fn info(&self) -> &'static TypeInfo { &SIGNATURE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#type.is_empty()) << 2
            | u64::from(!self.when.is_absent()) << 3
            | u64::from(self.who.is_some()) << 4
            | u64::from(self.on_behalf_of.is_some()) << 5
            | u64::from(!self.target_format.is_absent()) << 6
            | u64::from(!self.sig_format.is_absent()) << 7
            | u64::from(!self.data.is_absent()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.r#type),
            3 => n::Place::Prim(&self.when),
            4 => n::Place::Node(&self.who),
            5 => n::Place::Node(&self.on_behalf_of),
            6 => n::Place::Prim(&self.target_format),
            7 => n::Place::Prim(&self.sig_format),
            8 => n::Place::Prim(&self.data),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.r#type),
            3 => n::Slot::Prim(&mut self.when),
            4 => n::Slot::Node(&mut self.who),
            5 => n::Slot::Node(&mut self.on_behalf_of),
            6 => n::Slot::Prim(&mut self.target_format),
            7 => n::Slot::Prim(&mut self.sig_format),
            8 => n::Slot::Prim(&mut self.data),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Signature {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: Vec::new(),
            when: Prim::ABSENT,
            who: None,
            on_behalf_of: None,
            target_format: Prim::ABSENT,
            sig_format: Prim::ABSENT,
            data: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Signature {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Signature {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Signature {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SIGNATURE: TypeInfo = TypeInfo::new("Signature", "Signature", t::TypeKind::Datatype, "Element", 3, n::new::<Signature>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODING, 1, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/signature-type"),
    FieldInfo::prim(",\"when\":", t::PrimKind::Instant, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"who\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
    FieldInfo::node(",\"onBehalfOf\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization"]),
    FieldInfo::prim(",\"targetFormat\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"sigFormat\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"data\":", t::PrimKind::Base64Binary, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Signature);
