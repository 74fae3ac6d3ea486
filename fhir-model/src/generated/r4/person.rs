// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Person` and the types inside it.

/// The resource `Person` of R4.
///
/// See <https://hl7.org/fhir/R4/person.html>.
/// Compiled by the feature `r4-administration`.
pub struct Person {
    /// `Person.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Person.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Person.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Person.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Person.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Person.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Person.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Person.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Person.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Person.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `Person.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Person.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `Person.birthDate`: date, 0..1.
    pub birth_date: Prim<Date>,
    /// `Person.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `Person.photo`: Attachment, 0..1.
    pub photo: Option<Box<Attachment>>,
    /// `Person.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Person.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `Person.link`: [`PersonLink`], 0..*.
    pub link: Vec<PersonLink>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Person {
    fn info(&self) -> &'static TypeInfo { &PERSON }
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
            | u64::from(!self.name.is_empty()) << 9
            | u64::from(!self.telecom.is_empty()) << 10
            | u64::from(!self.gender.is_absent()) << 11
            | u64::from(!self.birth_date.is_absent()) << 12
            | u64::from(!self.address.is_empty()) << 13
            | u64::from(self.photo.is_some()) << 14
            | u64::from(self.managing_organization.is_some()) << 15
            | u64::from(!self.active.is_absent()) << 16
            | u64::from(!self.link.is_empty()) << 17;
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
            9 => n::Place::Nodes(&self.name),
            10 => n::Place::Nodes(&self.telecom),
            11 => n::Place::Prim(&self.gender),
            12 => n::Place::Prim(&self.birth_date),
            13 => n::Place::Nodes(&self.address),
            14 => n::Place::Node(&self.photo),
            15 => n::Place::Node(&self.managing_organization),
            16 => n::Place::Prim(&self.active),
            17 => n::Place::Nodes(&self.link),
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
            9 => n::Slot::Nodes(&mut self.name),
            10 => n::Slot::Nodes(&mut self.telecom),
            11 => n::Slot::Prim(&mut self.gender),
            12 => n::Slot::Prim(&mut self.birth_date),
            13 => n::Slot::Nodes(&mut self.address),
            14 => n::Slot::Node(&mut self.photo),
            15 => n::Slot::Node(&mut self.managing_organization),
            16 => n::Slot::Prim(&mut self.active),
            17 => n::Slot::Nodes(&mut self.link),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Person {
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
            name: Vec::new(),
            telecom: Vec::new(),
            gender: Prim::ABSENT,
            birth_date: Prim::ABSENT,
            address: Vec::new(),
            photo: None,
            managing_organization: None,
            active: Prim::ABSENT,
            link: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Person {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Person {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Person {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Person.link` of R4.
///
/// See <https://hl7.org/fhir/R4/person.html>.
/// Compiled by the feature `r4-administration`.
pub struct PersonLink {
    /// `Person.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Person.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Person.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Person.link.target`: Reference(Patient, Practitioner, RelatedPerson, Person), 1..1.
    pub target: Option<Box<Reference>>,
    /// `Person.link.assurance`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/identity-assuranceLevel>. Codes: `codes::IdentityAssuranceLevel`.
    pub assurance: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PersonLink {
    fn info(&self) -> &'static TypeInfo { &PERSON_LINK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.target.is_some()) << 3
            | u64::from(!self.assurance.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.target),
            4 => n::Place::Prim(&self.assurance),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.target),
            4 => n::Slot::Prim(&mut self.assurance),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PersonLink {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            target: None,
            assurance: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PersonLink {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PersonLink {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PersonLink {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PERSON: TypeInfo = TypeInfo::new("Person", "Person", t::TypeKind::Resource, "DomainResource", 1, n::new::<Person>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::prim(",\"birthDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, 0),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, Some(1), 0),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"link\":", &PERSON_LINK, 0, None, 0),
]);

pub(crate) static PERSON_LINK: TypeInfo = TypeInfo::new("PersonLink", "Person.link", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<PersonLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, Some(1), 0).targets(&["Patient", "Practitioner", "RelatedPerson", "Person"]),
    FieldInfo::prim(",\"assurance\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/identity-assuranceLevel"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Person, PersonLink);
