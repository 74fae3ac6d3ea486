// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `EnrollmentRequest` and the types inside it.

/// The resource `EnrollmentRequest` of R4.
///
/// See <https://hl7.org/fhir/R4/enrollmentrequest.html>.
/// Compiled by the feature `r4-financial`.
pub struct EnrollmentRequest {
    /// `EnrollmentRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `EnrollmentRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `EnrollmentRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `EnrollmentRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `EnrollmentRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `EnrollmentRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `EnrollmentRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `EnrollmentRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `EnrollmentRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `EnrollmentRequest.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/fm-status>. Codes: `codes::ClaimResponseStatus`. Modifier.
    pub status: Prim<String>,
    /// `EnrollmentRequest.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `EnrollmentRequest.insurer`: Reference(Organization), 0..1.
    pub insurer: Option<Box<Reference>>,
    /// `EnrollmentRequest.provider`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub provider: Option<Box<Reference>>,
    /// `EnrollmentRequest.candidate`: Reference(Patient), 0..1.
    pub candidate: Option<Box<Reference>>,
    /// `EnrollmentRequest.coverage`: Reference(Coverage), 0..1.
    pub coverage: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EnrollmentRequest {
    fn info(&self) -> &'static TypeInfo { &ENROLLMENT_REQUEST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(self.meta.is_some()) << 1
            | u64::from(!self.implicit_rules.is_absent()) << 2
            | u64::from(!self.language.is_absent()) << 3
            | u64::from(self.text.is_some()) << 4
            | u64::from(!self.contained.is_empty()) << 5
            | u64::from(!self.extension.is_empty()) << 6
            | u64::from(!self.modifier_extension.is_empty()) << 7
            | u64::from(!self.identifier.is_empty()) << 8
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(!self.created.is_absent()) << 10
            | u64::from(self.insurer.is_some()) << 11
            | u64::from(self.provider.is_some()) << 12
            | u64::from(self.candidate.is_some()) << 13
            | u64::from(self.coverage.is_some()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Node(&self.meta),
            2 => n::Place::Prim(&self.implicit_rules),
            3 => n::Place::Prim(&self.language),
            4 => n::Place::Node(&self.text),
            5 => n::Place::Resources(&self.contained),
            6 => n::Place::Nodes(&self.extension),
            7 => n::Place::Nodes(&self.modifier_extension),
            8 => n::Place::Nodes(&self.identifier),
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Prim(&self.created),
            11 => n::Place::Node(&self.insurer),
            12 => n::Place::Node(&self.provider),
            13 => n::Place::Node(&self.candidate),
            14 => n::Place::Node(&self.coverage),
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
            4 => n::Slot::Node(&mut self.text),
            5 => n::Slot::Resources(&mut self.contained),
            6 => n::Slot::Nodes(&mut self.extension),
            7 => n::Slot::Nodes(&mut self.modifier_extension),
            8 => n::Slot::Nodes(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Prim(&mut self.created),
            11 => n::Slot::Node(&mut self.insurer),
            12 => n::Slot::Node(&mut self.provider),
            13 => n::Slot::Node(&mut self.candidate),
            14 => n::Slot::Node(&mut self.coverage),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EnrollmentRequest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            meta: None,
            implicit_rules: Prim::ABSENT,
            language: Prim::ABSENT,
            text: None,
            contained: Vec::new(),
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            status: Prim::ABSENT,
            created: Prim::ABSENT,
            insurer: None,
            provider: None,
            candidate: None,
            coverage: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EnrollmentRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EnrollmentRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EnrollmentRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ENROLLMENT_REQUEST: TypeInfo = TypeInfo::new("EnrollmentRequest", "EnrollmentRequest", t::TypeKind::Resource, "DomainResource", 1, n::new::<EnrollmentRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/fm-status"),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"insurer\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"provider\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"candidate\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient"]),
    FieldInfo::node(",\"coverage\":", &REFERENCE, 0, Some(1), 0).targets(&["Coverage"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(EnrollmentRequest);
