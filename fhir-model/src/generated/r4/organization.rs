// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Organization` and the types inside it.

/// The resource `Organization` of R4.
///
/// See <https://hl7.org/fhir/R4/organization.html>.
/// Compiled by the feature `r4-base`.
pub struct Organization {
    /// `Organization.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Organization.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Organization.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Organization.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Organization.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Organization.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Organization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Organization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Organization.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Organization.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `Organization.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/organization-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Organization.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Organization.alias`: string, 0..*.
    pub alias: Vec<Prim<String>>,
    /// `Organization.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Organization.address`: Address, 0..*.
    pub address: Vec<Address>,
    /// `Organization.partOf`: Reference(Organization), 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Organization.contact`: [`OrganizationContact`], 0..*.
    pub contact: Vec<OrganizationContact>,
    /// `Organization.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Organization {
    fn info(&self) -> &'static TypeInfo { &ORGANIZATION }
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
            | u64::from(!self.r#type.is_empty()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.alias.is_empty()) << 12
            | u64::from(!self.telecom.is_empty()) << 13
            | u64::from(!self.address.is_empty()) << 14
            | u64::from(self.part_of.is_some()) << 15
            | u64::from(!self.contact.is_empty()) << 16
            | u64::from(!self.endpoint.is_empty()) << 17;
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
            10 => n::Place::Nodes(&self.r#type),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prims(&self.alias),
            13 => n::Place::Nodes(&self.telecom),
            14 => n::Place::Nodes(&self.address),
            15 => n::Place::Node(&self.part_of),
            16 => n::Place::Nodes(&self.contact),
            17 => n::Place::Nodes(&self.endpoint),
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
            10 => n::Slot::Nodes(&mut self.r#type),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prims(&mut self.alias),
            13 => n::Slot::Nodes(&mut self.telecom),
            14 => n::Slot::Nodes(&mut self.address),
            15 => n::Slot::Node(&mut self.part_of),
            16 => n::Slot::Nodes(&mut self.contact),
            17 => n::Slot::Nodes(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Organization {
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
            r#type: Vec::new(),
            name: Prim::ABSENT,
            alias: Vec::new(),
            telecom: Vec::new(),
            address: Vec::new(),
            part_of: None,
            contact: Vec::new(),
            endpoint: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Organization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Organization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Organization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Organization.contact` of R4.
///
/// See <https://hl7.org/fhir/R4/organization.html>.
pub struct OrganizationContact {
    /// `Organization.contact.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Organization.contact.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Organization.contact.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Organization.contact.purpose`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/contactentity-type>.
    pub purpose: Option<Box<CodeableConcept>>,
    /// `Organization.contact.name`: HumanName, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `Organization.contact.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Organization.contact.address`: Address, 0..1.
    pub address: Option<Box<Address>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OrganizationContact {
    fn info(&self) -> &'static TypeInfo { &ORGANIZATION_CONTACT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.purpose.is_some()) << 3
            | u64::from(self.name.is_some()) << 4
            | u64::from(!self.telecom.is_empty()) << 5
            | u64::from(self.address.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.purpose),
            4 => n::Place::Node(&self.name),
            5 => n::Place::Nodes(&self.telecom),
            6 => n::Place::Node(&self.address),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.purpose),
            4 => n::Slot::Node(&mut self.name),
            5 => n::Slot::Nodes(&mut self.telecom),
            6 => n::Slot::Node(&mut self.address),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OrganizationContact {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            purpose: None,
            name: None,
            telecom: Vec::new(),
            address: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OrganizationContact {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OrganizationContact {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OrganizationContact {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ORGANIZATION: TypeInfo = TypeInfo::new("Organization", "Organization", t::TypeKind::Resource, "DomainResource", 1, n::new::<Organization>, &[
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
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/organization-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, None, 0),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"contact\":", &ORGANIZATION_CONTACT, 0, None, 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
]);

pub(crate) static ORGANIZATION_CONTACT: TypeInfo = TypeInfo::new("OrganizationContact", "Organization.contact", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<OrganizationContact>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"purpose\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/contactentity-type"),
    FieldInfo::node(",\"name\":", &HUMAN_NAME, 0, Some(1), 0),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Organization, OrganizationContact);
