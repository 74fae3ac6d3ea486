// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `OrganizationAffiliation` and the types inside it.

/// The resource `OrganizationAffiliation` of R5.
///
/// See <https://hl7.org/fhir/R5/organizationaffiliation.html>.
/// Compiled by the feature `r5-administration`.
pub struct OrganizationAffiliation {
    /// `OrganizationAffiliation.id`: id, 0..1.
    pub id: Prim<String>,
    /// `OrganizationAffiliation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `OrganizationAffiliation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `OrganizationAffiliation.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `OrganizationAffiliation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `OrganizationAffiliation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `OrganizationAffiliation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OrganizationAffiliation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OrganizationAffiliation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `OrganizationAffiliation.active`: boolean, 0..1.
    pub active: Prim<bool>,
    /// `OrganizationAffiliation.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `OrganizationAffiliation.organization`: Reference(Organization), 0..1.
    pub organization: Option<Box<Reference>>,
    /// `OrganizationAffiliation.participatingOrganization`: Reference(Organization), 0..1.
    pub participating_organization: Option<Box<Reference>>,
    /// `OrganizationAffiliation.network`: Reference(Organization), 0..*.
    pub network: Vec<Reference>,
    /// `OrganizationAffiliation.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/organization-role>.
    pub code: Vec<CodeableConcept>,
    /// `OrganizationAffiliation.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `OrganizationAffiliation.location`: Reference(Location), 0..*.
    pub location: Vec<Reference>,
    /// `OrganizationAffiliation.healthcareService`: Reference(HealthcareService), 0..*.
    pub healthcare_service: Vec<Reference>,
    /// `OrganizationAffiliation.contact`: ExtendedContactDetail, 0..*.
    pub contact: Vec<ExtendedContactDetail>,
    /// `OrganizationAffiliation.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OrganizationAffiliation {
    fn info(&self) -> &'static TypeInfo { &ORGANIZATION_AFFILIATION }
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
            | u64::from(self.organization.is_some()) << 11
            | u64::from(self.participating_organization.is_some()) << 12
            | u64::from(!self.network.is_empty()) << 13
            | u64::from(!self.code.is_empty()) << 14
            | u64::from(!self.specialty.is_empty()) << 15
            | u64::from(!self.location.is_empty()) << 16
            | u64::from(!self.healthcare_service.is_empty()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.endpoint.is_empty()) << 19;
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
            11 => n::Place::Node(&self.organization),
            12 => n::Place::Node(&self.participating_organization),
            13 => n::Place::Nodes(&self.network),
            14 => n::Place::Nodes(&self.code),
            15 => n::Place::Nodes(&self.specialty),
            16 => n::Place::Nodes(&self.location),
            17 => n::Place::Nodes(&self.healthcare_service),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Nodes(&self.endpoint),
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
            11 => n::Slot::Node(&mut self.organization),
            12 => n::Slot::Node(&mut self.participating_organization),
            13 => n::Slot::Nodes(&mut self.network),
            14 => n::Slot::Nodes(&mut self.code),
            15 => n::Slot::Nodes(&mut self.specialty),
            16 => n::Slot::Nodes(&mut self.location),
            17 => n::Slot::Nodes(&mut self.healthcare_service),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Nodes(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OrganizationAffiliation {
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
            organization: None,
            participating_organization: None,
            network: Vec::new(),
            code: Vec::new(),
            specialty: Vec::new(),
            location: Vec::new(),
            healthcare_service: Vec::new(),
            contact: Vec::new(),
            endpoint: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OrganizationAffiliation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OrganizationAffiliation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OrganizationAffiliation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ORGANIZATION_AFFILIATION: TypeInfo = TypeInfo::new("OrganizationAffiliation", "OrganizationAffiliation", t::TypeKind::Resource, "DomainResource", 4, n::new::<OrganizationAffiliation>, &[
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
    FieldInfo::node(",\"organization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"participatingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"network\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/organization-role"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::node(",\"healthcareService\":", &REFERENCE, 0, None, 0).targets(&["HealthcareService"]),
    FieldInfo::node(",\"contact\":", &EXTENDED_CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(OrganizationAffiliation);
