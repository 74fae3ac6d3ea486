// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `PractitionerRole` and the types inside it.

/// The resource `PractitionerRole` of R5.
///
/// See <https://hl7.org/fhir/R5/practitionerrole.html>.
/// Compiled by the feature `r5-base`.
pub struct PractitionerRole {
    /// `PractitionerRole.id`: id, 0..1.
    pub id: Prim<String>,
    /// `PractitionerRole.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `PractitionerRole.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `PractitionerRole.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `PractitionerRole.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `PractitionerRole.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `PractitionerRole.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `PractitionerRole.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `PractitionerRole.active`: boolean, 0..1.
    pub active: Prim<bool>,
    /// `PractitionerRole.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `PractitionerRole.practitioner`: Reference(Practitioner), 0..1.
    pub practitioner: Option<Box<Reference>>,
    /// `PractitionerRole.organization`: Reference(Organization), 0..1.
    pub organization: Option<Box<Reference>>,
    /// `PractitionerRole.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/practitioner-role>.
    pub code: Vec<CodeableConcept>,
    /// `PractitionerRole.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `PractitionerRole.location`: Reference(Location), 0..*.
    pub location: Vec<Reference>,
    /// `PractitionerRole.healthcareService`: Reference(HealthcareService), 0..*.
    pub healthcare_service: Vec<Reference>,
    /// `PractitionerRole.contact`: ExtendedContactDetail, 0..*.
    pub contact: Vec<ExtendedContactDetail>,
    /// `PractitionerRole.characteristic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-mode>.
    pub characteristic: Vec<CodeableConcept>,
    /// `PractitionerRole.communication`: CodeableConcept, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub communication: Vec<CodeableConcept>,
    /// `PractitionerRole.availability`: Availability, 0..*.
    pub availability: Vec<Availability>,
    /// `PractitionerRole.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for PractitionerRole {
    fn info(&self) -> &'static TypeInfo { &PRACTITIONER_ROLE }
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
            | u64::from(self.period.is_some()) << 10
            | u64::from(self.practitioner.is_some()) << 11
            | u64::from(self.organization.is_some()) << 12
            | u64::from(!self.code.is_empty()) << 13
            | u64::from(!self.specialty.is_empty()) << 14
            | u64::from(!self.location.is_empty()) << 15
            | u64::from(!self.healthcare_service.is_empty()) << 16
            | u64::from(!self.contact.is_empty()) << 17
            | u64::from(!self.characteristic.is_empty()) << 18
            | u64::from(!self.communication.is_empty()) << 19
            | u64::from(!self.availability.is_empty()) << 20
            | u64::from(!self.endpoint.is_empty()) << 21;
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
            10 => n::Place::Node(&self.period),
            11 => n::Place::Node(&self.practitioner),
            12 => n::Place::Node(&self.organization),
            13 => n::Place::Nodes(&self.code),
            14 => n::Place::Nodes(&self.specialty),
            15 => n::Place::Nodes(&self.location),
            16 => n::Place::Nodes(&self.healthcare_service),
            17 => n::Place::Nodes(&self.contact),
            18 => n::Place::Nodes(&self.characteristic),
            19 => n::Place::Nodes(&self.communication),
            20 => n::Place::Nodes(&self.availability),
            21 => n::Place::Nodes(&self.endpoint),
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
            10 => n::Slot::Node(&mut self.period),
            11 => n::Slot::Node(&mut self.practitioner),
            12 => n::Slot::Node(&mut self.organization),
            13 => n::Slot::Nodes(&mut self.code),
            14 => n::Slot::Nodes(&mut self.specialty),
            15 => n::Slot::Nodes(&mut self.location),
            16 => n::Slot::Nodes(&mut self.healthcare_service),
            17 => n::Slot::Nodes(&mut self.contact),
            18 => n::Slot::Nodes(&mut self.characteristic),
            19 => n::Slot::Nodes(&mut self.communication),
            20 => n::Slot::Nodes(&mut self.availability),
            21 => n::Slot::Nodes(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for PractitionerRole {
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
            period: None,
            practitioner: None,
            organization: None,
            code: Vec::new(),
            specialty: Vec::new(),
            location: Vec::new(),
            healthcare_service: Vec::new(),
            contact: Vec::new(),
            characteristic: Vec::new(),
            communication: Vec::new(),
            availability: Vec::new(),
            endpoint: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for PractitionerRole {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for PractitionerRole {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for PractitionerRole {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static PRACTITIONER_ROLE: TypeInfo = TypeInfo::new("PractitionerRole", "PractitionerRole", t::TypeKind::Resource, "DomainResource", 4, n::new::<PractitionerRole>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"practitioner\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner"]),
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/practitioner-role"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"healthcareService\":", &REFERENCE, 0, None, 0).targets(&["HealthcareService"]),
    FieldInfo::node(",\"contact\":", &EXTENDED_CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"characteristic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-mode"),
    FieldInfo::node(",\"communication\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"availability\":", &AVAILABILITY, 0, None, 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(PractitionerRole);
