// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Practitioner` and the types inside it.

/// The resource `Practitioner` of R4B.
///
/// See <https://hl7.org/fhir/R4B/practitioner.html>.
/// Compiled by the feature `r4b-base`.
pub struct Practitioner {
    /// `Practitioner.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Practitioner.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Practitioner.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Practitioner.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Practitioner.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Practitioner.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Practitioner.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Practitioner.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Practitioner.active`: boolean, 0..1.
    pub active: Prim<bool>,
    /// `Practitioner.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `Practitioner.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Practitioner.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `Practitioner.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `Practitioner.birthDate`: date, 0..1.
    pub birth_date: Prim<Date>,
    /// `Practitioner.photo`: Attachment, 0..*.
    pub photo: Vec<Attachment>,
    /// `Practitioner.qualification`: [`PractitionerQualification`], 0..*.
    pub qualification: Vec<PractitionerQualification>,
    /// `Practitioner.communication`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub communication: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Practitioner {
    fn info(&self) -> &'static TypeInfo { &PRACTITIONER }
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
            | u64::from(!self.address.is_empty()) << 12
            | u64::from(!self.gender.is_absent()) << 13
            | u64::from(!self.birth_date.is_absent()) << 14
            | u64::from(!self.photo.is_empty()) << 15
            | u64::from(!self.qualification.is_empty()) << 16
            | u64::from(!self.communication.is_empty()) << 17;
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
            12 => n::Place::Nodes(&self.address),
            13 => n::Place::Prim(&self.gender),
            14 => n::Place::Prim(&self.birth_date),
            15 => n::Place::Nodes(&self.photo),
            16 => n::Place::Nodes(&self.qualification),
            17 => n::Place::Nodes(&self.communication),
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
            12 => n::Slot::Nodes(&mut self.address),
            13 => n::Slot::Prim(&mut self.gender),
            14 => n::Slot::Prim(&mut self.birth_date),
            15 => n::Slot::Nodes(&mut self.photo),
            16 => n::Slot::Nodes(&mut self.qualification),
            17 => n::Slot::Nodes(&mut self.communication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Practitioner {
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
            address: Vec::new(),
            gender: Prim::ABSENT,
            birth_date: Prim::ABSENT,
            photo: Vec::new(),
            qualification: Vec::new(),
            communication: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Practitioner {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Practitioner {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Practitioner {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Practitioner.qualification` of R4B.
///
/// See <https://hl7.org/fhir/R4B/practitioner.html>.
pub struct PractitionerQualification {
    /// `Practitioner.qualification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Practitioner.qualification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Practitioner.qualification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.qualification.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Practitioner.qualification.code`: CodeableConcept, 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-2.7-0360>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Practitioner.qualification.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Practitioner.qualification.issuer`: Reference(Organization), 0..1.
    pub issuer: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PractitionerQualification {
    fn info(&self) -> &'static TypeInfo { &PRACTITIONER_QUALIFICATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.identifier.is_empty()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(self.period.is_some()) << 5
            | u64::from(self.issuer.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.identifier),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Node(&self.period),
            6 => n::Place::Node(&self.issuer),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.identifier),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Node(&mut self.period),
            6 => n::Slot::Node(&mut self.issuer),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PractitionerQualification {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: Vec::new(),
            code: None,
            period: None,
            issuer: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PractitionerQualification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PractitionerQualification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PractitionerQualification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PRACTITIONER: TypeInfo = TypeInfo::new("Practitioner", "Practitioner", t::TypeKind::Resource, "DomainResource", 2, n::new::<Practitioner>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::prim(",\"birthDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"qualification\":", &PRACTITIONER_QUALIFICATION, 0, None, 0),
    FieldInfo::node(",\"communication\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
]);

pub(crate) static PRACTITIONER_QUALIFICATION: TypeInfo = TypeInfo::new("PractitionerQualification", "Practitioner.qualification", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<PractitionerQualification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-2.7-0360"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"issuer\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Practitioner, PractitionerQualification);
