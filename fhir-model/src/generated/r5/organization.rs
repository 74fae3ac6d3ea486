// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Organization` and the types inside it.

/// The resource `Organization` of R5.
///
/// See <https://hl7.org/fhir/R5/organization.html>.
/// Compiled by the feature `r5-base`.
pub struct Organization {
    /// `Organization.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Organization.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Organization.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Organization.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `Organization.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Organization.contact`: ExtendedContactDetail, 0..*.
    pub contact: Vec<ExtendedContactDetail>,
    /// `Organization.partOf`: Reference(Organization), 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Organization.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// `Organization.qualification`: [`OrganizationQualification`], 0..*.
    pub qualification: Vec<OrganizationQualification>,
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
            | u64::from(!self.description.is_absent()) << 13
            | u64::from(!self.contact.is_empty()) << 14
            | u64::from(self.part_of.is_some()) << 15
            | u64::from(!self.endpoint.is_empty()) << 16
            | u64::from(!self.qualification.is_empty()) << 17;
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
            13 => n::Place::Prim(&self.description),
            14 => n::Place::Nodes(&self.contact),
            15 => n::Place::Node(&self.part_of),
            16 => n::Place::Nodes(&self.endpoint),
            17 => n::Place::Nodes(&self.qualification),
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
            13 => n::Slot::Prim(&mut self.description),
            14 => n::Slot::Nodes(&mut self.contact),
            15 => n::Slot::Node(&mut self.part_of),
            16 => n::Slot::Nodes(&mut self.endpoint),
            17 => n::Slot::Nodes(&mut self.qualification),
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
            description: Prim::ABSENT,
            contact: Vec::new(),
            part_of: None,
            endpoint: Vec::new(),
            qualification: Vec::new(),
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

/// The element `Organization.qualification` of R5.
///
/// See <https://hl7.org/fhir/R5/organization.html>.
pub struct OrganizationQualification {
    /// `Organization.qualification.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Organization.qualification.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Organization.qualification.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Organization.qualification.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Organization.qualification.code`: CodeableConcept, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Organization.qualification.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Organization.qualification.issuer`: Reference(Organization), 0..1.
    pub issuer: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OrganizationQualification {
    fn info(&self) -> &'static TypeInfo { &ORGANIZATION_QUALIFICATION }
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

impl Default for OrganizationQualification {
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

impl Clone for OrganizationQualification {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OrganizationQualification {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OrganizationQualification {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ORGANIZATION: TypeInfo = TypeInfo::new("Organization", "Organization", t::TypeKind::Resource, "DomainResource", 4, n::new::<Organization>, &[
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
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/organization-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &EXTENDED_CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
    FieldInfo::node(",\"qualification\":", &ORGANIZATION_QUALIFICATION, 0, None, 0),
]);

pub(crate) static ORGANIZATION_QUALIFICATION: TypeInfo = TypeInfo::new("OrganizationQualification", "Organization.qualification", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<OrganizationQualification>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"issuer\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Organization, OrganizationQualification);
