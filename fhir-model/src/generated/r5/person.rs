// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Person` and the types inside it.

/// The resource `Person` of R5.
///
/// See <https://hl7.org/fhir/R5/person.html>.
/// Compiled by the feature `r5-administration`.
pub struct Person {
    /// `Person.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Person.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Person.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Person.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `Person.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `Person.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `Person.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Person.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `Person.birthDate`: date, 0..1.
    pub birth_date: Prim<Date>,
    /// `Person.deceased[x]`: boolean or dateTime, 0..1.
    pub deceased: Option<PersonDeceased>,
    /// `Person.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `Person.maritalStatus`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/marital-status>.
    pub marital_status: Option<Box<CodeableConcept>>,
    /// `Person.photo`: Attachment, 0..*.
    pub photo: Vec<Attachment>,
    /// `Person.communication`: [`PersonCommunication`], 0..*.
    pub communication: Vec<PersonCommunication>,
    /// `Person.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
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
            | u64::from(!self.active.is_absent()) << 9
            | u64::from(!self.name.is_empty()) << 10
            | u64::from(!self.telecom.is_empty()) << 11
            | u64::from(!self.gender.is_absent()) << 12
            | u64::from(!self.birth_date.is_absent()) << 13
            | u64::from(self.deceased.is_some()) << 14
            | u64::from(!self.address.is_empty()) << 15
            | u64::from(self.marital_status.is_some()) << 16
            | u64::from(!self.photo.is_empty()) << 17
            | u64::from(!self.communication.is_empty()) << 18
            | u64::from(self.managing_organization.is_some()) << 19
            | u64::from(!self.link.is_empty()) << 20;
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
            9 => n::Place::Prim(&self.active),
            10 => n::Place::Nodes(&self.name),
            11 => n::Place::Nodes(&self.telecom),
            12 => n::Place::Prim(&self.gender),
            13 => n::Place::Prim(&self.birth_date),
            14 => n::Place::Choice(&self.deceased),
            15 => n::Place::Nodes(&self.address),
            16 => n::Place::Node(&self.marital_status),
            17 => n::Place::Nodes(&self.photo),
            18 => n::Place::Nodes(&self.communication),
            19 => n::Place::Node(&self.managing_organization),
            20 => n::Place::Nodes(&self.link),
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
            9 => n::Slot::Prim(&mut self.active),
            10 => n::Slot::Nodes(&mut self.name),
            11 => n::Slot::Nodes(&mut self.telecom),
            12 => n::Slot::Prim(&mut self.gender),
            13 => n::Slot::Prim(&mut self.birth_date),
            14 => n::Slot::Choice(&mut self.deceased),
            15 => n::Slot::Nodes(&mut self.address),
            16 => n::Slot::Node(&mut self.marital_status),
            17 => n::Slot::Nodes(&mut self.photo),
            18 => n::Slot::Nodes(&mut self.communication),
            19 => n::Slot::Node(&mut self.managing_organization),
            20 => n::Slot::Nodes(&mut self.link),
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
            active: Prim::ABSENT,
            name: Vec::new(),
            telecom: Vec::new(),
            gender: Prim::ABSENT,
            birth_date: Prim::ABSENT,
            deceased: None,
            address: Vec::new(),
            marital_status: None,
            photo: Vec::new(),
            communication: Vec::new(),
            managing_organization: None,
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

/// The element `Person.communication` of R5.
///
/// See <https://hl7.org/fhir/R5/person.html>.
/// Compiled by the feature `r5-administration`.
pub struct PersonCommunication {
    /// `Person.communication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Person.communication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Person.communication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Person.communication.language`: CodeableConcept, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `Person.communication.preferred`: boolean, 0..1.
    pub preferred: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PersonCommunication {
    fn info(&self) -> &'static TypeInfo { &PERSON_COMMUNICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.language.is_some()) << 3
            | u64::from(!self.preferred.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.language),
            4 => n::Place::Prim(&self.preferred),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.language),
            4 => n::Slot::Prim(&mut self.preferred),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PersonCommunication {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            language: None,
            preferred: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PersonCommunication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PersonCommunication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PersonCommunication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Person.link` of R5.
///
/// See <https://hl7.org/fhir/R5/person.html>.
/// Compiled by the feature `r5-administration`.
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

/// Alternatives of `Person.deceased[x]`.
#[derive(Clone)]
pub enum PersonDeceased {
    /// boolean.
    Boolean(Prim<bool>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl PersonDeceased {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for PersonDeceased {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::DateTime(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for PersonDeceased {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PersonDeceased {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PERSON: TypeInfo = TypeInfo::new("Person", "Person", t::TypeKind::Resource, "DomainResource", 4, n::new::<Person>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::prim(",\"birthDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"deceased\":", &PERSON_DECEASED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"maritalStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/marital-status"),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"communication\":", &PERSON_COMMUNICATION, 0, None, 0),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"link\":", &PERSON_LINK, 0, None, 0),
]);

static PERSON_DECEASED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"deceasedBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"deceasedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
];

pub(crate) static PERSON_COMMUNICATION: TypeInfo = TypeInfo::new("PersonCommunication", "Person.communication", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PersonCommunication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::prim(",\"preferred\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static PERSON_LINK: TypeInfo = TypeInfo::new("PersonLink", "Person.link", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PersonLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"target\":", &REFERENCE, 1, Some(1), 0).targets(&["Patient", "Practitioner", "RelatedPerson", "Person"]),
    FieldInfo::prim(",\"assurance\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/identity-assuranceLevel"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Person, PersonCommunication, PersonLink);
