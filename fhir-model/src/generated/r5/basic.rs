// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Basic` and the types inside it.

/// The resource `Basic` of R5.
///
/// See <https://hl7.org/fhir/R5/basic.html>.
/// Compiled by the feature `r5-foundation`.
pub struct Basic {
    /// `Basic.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Basic.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Basic.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Basic.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Basic.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Basic.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Basic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Basic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Basic.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Basic.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/basic-resource-type>. Modifier.
    pub code: Option<Box<CodeableConcept>>,
    /// `Basic.subject`: Reference(Resource), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Basic.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `Basic.author`: Reference, 0..1.
    pub author: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Basic {
    fn info(&self) -> &'static TypeInfo { &BASIC }
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
            | u64::from(self.code.is_some()) << 9
            | u64::from(self.subject.is_some()) << 10
            | u64::from(!self.created.is_absent()) << 11
            | u64::from(self.author.is_some()) << 12;
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
            9 => n::Place::Node(&self.code),
            10 => n::Place::Node(&self.subject),
            11 => n::Place::Prim(&self.created),
            12 => n::Place::Node(&self.author),
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
            9 => n::Slot::Node(&mut self.code),
            10 => n::Slot::Node(&mut self.subject),
            11 => n::Slot::Prim(&mut self.created),
            12 => n::Slot::Node(&mut self.author),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Basic {
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
            code: None,
            subject: None,
            created: Prim::ABSENT,
            author: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Basic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Basic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Basic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static BASIC: TypeInfo = TypeInfo::new("Basic", "Basic", t::TypeKind::Resource, "DomainResource", 4, n::new::<Basic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/basic-resource-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Organization", "Device", "CareTeam"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Basic);
