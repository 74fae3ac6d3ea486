// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Patient` and the types inside it.

/// The resource `Patient` of R5.
///
/// See <https://hl7.org/fhir/R5/patient.html>.
/// Compiled by the feature `r5-base`.
pub struct Patient {
    /// `Patient.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Patient.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Patient.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Patient.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Patient.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Patient.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Patient.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Patient.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Patient.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `Patient.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `Patient.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Patient.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `Patient.birthDate`: date, 0..1.
    pub birth_date: Prim<Date>,
    /// `Patient.deceased[x]`: boolean or dateTime, 0..1. Modifier.
    pub deceased: Option<PatientDeceased>,
    /// `Patient.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `Patient.maritalStatus`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/marital-status>.
    pub marital_status: Option<Box<CodeableConcept>>,
    /// `Patient.multipleBirth[x]`: boolean or integer, 0..1.
    pub multiple_birth: Option<PatientMultipleBirth>,
    /// `Patient.photo`: Attachment, 0..*.
    pub photo: Vec<Attachment>,
    /// `Patient.contact`: [`PatientContact`], 0..*.
    pub contact: Vec<PatientContact>,
    /// `Patient.communication`: [`PatientCommunication`], 0..*.
    pub communication: Vec<PatientCommunication>,
    /// `Patient.generalPractitioner`: Reference(Organization, Practitioner, PractitionerRole), 0..*.
    pub general_practitioner: Vec<Reference>,
    /// `Patient.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Patient.link`: [`PatientLink`], 0..*. Modifier.
    pub link: Vec<PatientLink>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Patient {
    fn info(&self) -> &'static TypeInfo { &PATIENT }
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
            | u64::from(self.multiple_birth.is_some()) << 17
            | u64::from(!self.photo.is_empty()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.communication.is_empty()) << 20
            | u64::from(!self.general_practitioner.is_empty()) << 21
            | u64::from(self.managing_organization.is_some()) << 22
            | u64::from(!self.link.is_empty()) << 23;
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
            17 => n::Place::Choice(&self.multiple_birth),
            18 => n::Place::Nodes(&self.photo),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Nodes(&self.communication),
            21 => n::Place::Nodes(&self.general_practitioner),
            22 => n::Place::Node(&self.managing_organization),
            23 => n::Place::Nodes(&self.link),
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
            17 => n::Slot::Choice(&mut self.multiple_birth),
            18 => n::Slot::Nodes(&mut self.photo),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Nodes(&mut self.communication),
            21 => n::Slot::Nodes(&mut self.general_practitioner),
            22 => n::Slot::Node(&mut self.managing_organization),
            23 => n::Slot::Nodes(&mut self.link),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Patient {
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
            multiple_birth: None,
            photo: Vec::new(),
            contact: Vec::new(),
            communication: Vec::new(),
            general_practitioner: Vec::new(),
            managing_organization: None,
            link: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Patient {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Patient {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Patient {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Patient.contact` of R5.
///
/// See <https://hl7.org/fhir/R5/patient.html>.
pub struct PatientContact {
    /// `Patient.contact.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Patient.contact.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Patient.contact.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.contact.relationship`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/patient-contactrelationship>.
    pub relationship: Vec<CodeableConcept>,
    /// `Patient.contact.name`: HumanName, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `Patient.contact.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Patient.contact.address`: Address, 0..1.
    pub address: Option<Box<Address>>,
    /// `Patient.contact.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `Patient.contact.organization`: Reference(Organization), 0..1.
    pub organization: Option<Box<Reference>>,
    /// `Patient.contact.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PatientContact {
    fn info(&self) -> &'static TypeInfo { &PATIENT_CONTACT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.relationship.is_empty()) << 3
            | u64::from(self.name.is_some()) << 4
            | u64::from(!self.telecom.is_empty()) << 5
            | u64::from(self.address.is_some()) << 6
            | u64::from(!self.gender.is_absent()) << 7
            | u64::from(self.organization.is_some()) << 8
            | u64::from(self.period.is_some()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.relationship),
            4 => n::Place::Node(&self.name),
            5 => n::Place::Nodes(&self.telecom),
            6 => n::Place::Node(&self.address),
            7 => n::Place::Prim(&self.gender),
            8 => n::Place::Node(&self.organization),
            9 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.relationship),
            4 => n::Slot::Node(&mut self.name),
            5 => n::Slot::Nodes(&mut self.telecom),
            6 => n::Slot::Node(&mut self.address),
            7 => n::Slot::Prim(&mut self.gender),
            8 => n::Slot::Node(&mut self.organization),
            9 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PatientContact {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            relationship: Vec::new(),
            name: None,
            telecom: Vec::new(),
            address: None,
            gender: Prim::ABSENT,
            organization: None,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PatientContact {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PatientContact {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PatientContact {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Patient.communication` of R5.
///
/// See <https://hl7.org/fhir/R5/patient.html>.
pub struct PatientCommunication {
    /// `Patient.communication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Patient.communication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Patient.communication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.communication.language`: CodeableConcept, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `Patient.communication.preferred`: boolean, 0..1.
    pub preferred: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PatientCommunication {
    fn info(&self) -> &'static TypeInfo { &PATIENT_COMMUNICATION }
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

impl Default for PatientCommunication {
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

impl Clone for PatientCommunication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PatientCommunication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PatientCommunication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Patient.link` of R5.
///
/// See <https://hl7.org/fhir/R5/patient.html>.
pub struct PatientLink {
    /// `Patient.link.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Patient.link.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Patient.link.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.link.other`: Reference(Patient, RelatedPerson), 1..1.
    pub other: Option<Box<Reference>>,
    /// `Patient.link.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/link-type>. Codes: `codes::LinkType`.
    pub r#type: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PatientLink {
    fn info(&self) -> &'static TypeInfo { &PATIENT_LINK }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.other.is_some()) << 3
            | u64::from(!self.r#type.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.other),
            4 => n::Place::Prim(&self.r#type),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.other),
            4 => n::Slot::Prim(&mut self.r#type),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PatientLink {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            other: None,
            r#type: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PatientLink {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PatientLink {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PatientLink {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Patient.deceased[x]`.
#[derive(Clone)]
pub enum PatientDeceased {
    /// boolean.
    Boolean(Prim<bool>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl PatientDeceased {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for PatientDeceased {
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

impl PartialEq for PatientDeceased {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PatientDeceased {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Patient.multipleBirth[x]`.
#[derive(Clone)]
pub enum PatientMultipleBirth {
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
}

impl PatientMultipleBirth {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `integer`.
    #[inline]
    pub fn as_integer(&self) -> Option<&Prim<i32>> { if let Self::Integer(v) = self { Some(v) } else { None } }
}

impl n::Choice for PatientMultipleBirth {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Integer(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for PatientMultipleBirth {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for PatientMultipleBirth {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static PATIENT: TypeInfo = TypeInfo::new("Patient", "Patient", t::TypeKind::Resource, "DomainResource", 4, n::new::<Patient>, &[
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
    FieldInfo::choice(",\"deceased\":", &PATIENT_DECEASED_TYPES, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"maritalStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/marital-status"),
    FieldInfo::choice(",\"multipleBirth\":", &PATIENT_MULTIPLE_BIRTH_TYPES, 0, Some(1), 0),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"contact\":", &PATIENT_CONTACT, 0, None, 0),
    FieldInfo::node(",\"communication\":", &PATIENT_COMMUNICATION, 0, None, 0),
    FieldInfo::node(",\"generalPractitioner\":", &REFERENCE, 0, None, 0).targets(&["Organization", "Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"link\":", &PATIENT_LINK, 0, None, t::SUMMARY | t::MODIFIER),
]);

static PATIENT_DECEASED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"deceasedBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"deceasedDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
];

static PATIENT_MULTIPLE_BIRTH_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"multipleBirthBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"multipleBirthInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), 4, &[]),
];

pub(crate) static PATIENT_CONTACT: TypeInfo = TypeInfo::new("PatientContact", "Patient.contact", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PatientContact>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/patient-contactrelationship"),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, Some(1), 0),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, Some(1), 0),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

pub(crate) static PATIENT_COMMUNICATION: TypeInfo = TypeInfo::new("PatientCommunication", "Patient.communication", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PatientCommunication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::prim(",\"preferred\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static PATIENT_LINK: TypeInfo = TypeInfo::new("PatientLink", "Patient.link", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<PatientLink>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"other\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson"]),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/link-type"),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Patient, PatientContact, PatientCommunication, PatientLink);
