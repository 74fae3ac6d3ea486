// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `RelatedPerson` and the types inside it.

/// The resource `RelatedPerson` of R4.
///
/// See <https://hl7.org/fhir/R4/relatedperson.html>.
/// Compiled by the feature `r4-administration`.
pub struct RelatedPerson {
    /// `RelatedPerson.id`: id, 0..1.
    pub id: Prim<String>,
    /// `RelatedPerson.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `RelatedPerson.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `RelatedPerson.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `RelatedPerson.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `RelatedPerson.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `RelatedPerson.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedPerson.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `RelatedPerson.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `RelatedPerson.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `RelatedPerson.relationship`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype>.
    pub relationship: Vec<CodeableConcept>,
    /// `RelatedPerson.name`: HumanName, 0..*.
    pub name: Vec<HumanName>,
    /// `RelatedPerson.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `RelatedPerson.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `RelatedPerson.birthDate`: date, 0..1.
    pub birth_date: Prim<Date>,
    /// `RelatedPerson.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `RelatedPerson.photo`: Attachment, 0..*.
    pub photo: Vec<Attachment>,
    /// `RelatedPerson.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `RelatedPerson.communication`: [`RelatedPersonCommunication`], 0..*.
    pub communication: Vec<RelatedPersonCommunication>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RelatedPerson {
    fn info(&self) -> &'static TypeInfo { &RELATED_PERSON }
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
            | u64::from(self.patient.is_some()) << 10
            | u64::from(!self.relationship.is_empty()) << 11
            | u64::from(!self.name.is_empty()) << 12
            | u64::from(!self.telecom.is_empty()) << 13
            | u64::from(!self.gender.is_absent()) << 14
            | u64::from(!self.birth_date.is_absent()) << 15
            | u64::from(!self.address.is_empty()) << 16
            | u64::from(!self.photo.is_empty()) << 17
            | u64::from(self.period.is_some()) << 18
            | u64::from(!self.communication.is_empty()) << 19;
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
            10 => n::Place::Node(&self.patient),
            11 => n::Place::Nodes(&self.relationship),
            12 => n::Place::Nodes(&self.name),
            13 => n::Place::Nodes(&self.telecom),
            14 => n::Place::Prim(&self.gender),
            15 => n::Place::Prim(&self.birth_date),
            16 => n::Place::Nodes(&self.address),
            17 => n::Place::Nodes(&self.photo),
            18 => n::Place::Node(&self.period),
            19 => n::Place::Nodes(&self.communication),
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
            10 => n::Slot::Node(&mut self.patient),
            11 => n::Slot::Nodes(&mut self.relationship),
            12 => n::Slot::Nodes(&mut self.name),
            13 => n::Slot::Nodes(&mut self.telecom),
            14 => n::Slot::Prim(&mut self.gender),
            15 => n::Slot::Prim(&mut self.birth_date),
            16 => n::Slot::Nodes(&mut self.address),
            17 => n::Slot::Nodes(&mut self.photo),
            18 => n::Slot::Node(&mut self.period),
            19 => n::Slot::Nodes(&mut self.communication),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RelatedPerson {
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
            patient: None,
            relationship: Vec::new(),
            name: Vec::new(),
            telecom: Vec::new(),
            gender: Prim::ABSENT,
            birth_date: Prim::ABSENT,
            address: Vec::new(),
            photo: Vec::new(),
            period: None,
            communication: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RelatedPerson {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RelatedPerson {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RelatedPerson {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `RelatedPerson.communication` of R4.
///
/// See <https://hl7.org/fhir/R4/relatedperson.html>.
/// Compiled by the feature `r4-administration`.
pub struct RelatedPersonCommunication {
    /// `RelatedPerson.communication.id`: string, 0..1.
    pub id: Prim<String>,
    /// `RelatedPerson.communication.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedPerson.communication.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.communication.language`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Option<Box<CodeableConcept>>,
    /// `RelatedPerson.communication.preferred`: boolean, 0..1.
    pub preferred: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RelatedPersonCommunication {
    fn info(&self) -> &'static TypeInfo { &RELATED_PERSON_COMMUNICATION }
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

impl Default for RelatedPersonCommunication {
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

impl Clone for RelatedPersonCommunication {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RelatedPersonCommunication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RelatedPersonCommunication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static RELATED_PERSON: TypeInfo = TypeInfo::new("RelatedPerson", "RelatedPerson", t::TypeKind::Resource, "DomainResource", 1, n::new::<RelatedPerson>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"relationship\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype"),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::prim(",\"birthDate\":", t::PrimKind::Date, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, None, 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"communication\":", &RELATED_PERSON_COMMUNICATION, 0, None, 0),
]);

pub(crate) static RELATED_PERSON_COMMUNICATION: TypeInfo = TypeInfo::new("RelatedPersonCommunication", "RelatedPerson.communication", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<RelatedPersonCommunication>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::prim(",\"preferred\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(RelatedPerson, RelatedPersonCommunication);
