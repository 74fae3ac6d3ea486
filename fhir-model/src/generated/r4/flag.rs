// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Flag` and the types inside it.

/// The resource `Flag` of R4.
///
/// See <https://hl7.org/fhir/R4/flag.html>.
/// Compiled by the feature `r4-administration`.
pub struct Flag {
    /// `Flag.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Flag.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Flag.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Flag.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Flag.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Flag.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Flag.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Flag.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Flag.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Flag.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/flag-status>. Codes: `codes::FlagStatus`. Modifier.
    pub status: Prim<String>,
    /// `Flag.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/flag-category>.
    pub category: Vec<CodeableConcept>,
    /// `Flag.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/flag-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Flag.subject`: Reference, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Flag.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Flag.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Flag.author`: Reference(Device, Organization, Patient, Practitioner, PractitionerRole), 0..1.
    pub author: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Flag {
    fn info(&self) -> &'static TypeInfo { &FLAG }
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
            | u64::from(!self.category.is_empty()) << 10
            | u64::from(self.code.is_some()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(self.period.is_some()) << 13
            | u64::from(self.encounter.is_some()) << 14
            | u64::from(self.author.is_some()) << 15;
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
            10 => n::Place::Nodes(&self.category),
            11 => n::Place::Node(&self.code),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Node(&self.period),
            14 => n::Place::Node(&self.encounter),
            15 => n::Place::Node(&self.author),
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
            10 => n::Slot::Nodes(&mut self.category),
            11 => n::Slot::Node(&mut self.code),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Node(&mut self.period),
            14 => n::Slot::Node(&mut self.encounter),
            15 => n::Slot::Node(&mut self.author),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Flag {
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
            category: Vec::new(),
            code: None,
            subject: None,
            period: None,
            encounter: None,
            author: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Flag {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Flag {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Flag {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static FLAG: TypeInfo = TypeInfo::new("Flag", "Flag", t::TypeKind::Resource, "DomainResource", 1, n::new::<Flag>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/flag-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/flag-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/flag-code"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Location", "Group", "Organization", "Practitioner", "PlanDefinition", "Medication", "Procedure"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device", "Organization", "Patient", "Practitioner", "PractitionerRole"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Flag);
