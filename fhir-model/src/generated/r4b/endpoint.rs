// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Endpoint` and the types inside it.

/// The resource `Endpoint` of R4B.
///
/// See <https://hl7.org/fhir/R4B/endpoint.html>.
/// Compiled by the feature `r4b-administration`.
pub struct Endpoint {
    /// `Endpoint.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Endpoint.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Endpoint.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Endpoint.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Endpoint.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Endpoint.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Endpoint.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Endpoint.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Endpoint.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Endpoint.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/endpoint-status>. Codes: `codes::EndpointStatus`. Modifier.
    pub status: Prim<String>,
    /// `Endpoint.connectionType`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/endpoint-connection-type>.
    pub connection_type: Option<Box<Coding>>,
    /// `Endpoint.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Endpoint.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Endpoint.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Endpoint.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Endpoint.payloadType`: CodeableConcept, 1..*. Binding: example, <http://hl7.org/fhir/ValueSet/endpoint-payload-type>.
    pub payload_type: Vec<CodeableConcept>,
    /// `Endpoint.payloadMimeType`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub payload_mime_type: Vec<Prim<String>>,
    /// `Endpoint.address`: url, 1..1.
    pub address: Prim<String>,
    /// `Endpoint.header`: string, 0..*.
    pub header: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Endpoint {
    fn info(&self) -> &'static TypeInfo { &ENDPOINT }
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
            | u64::from(self.connection_type.is_some()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(self.managing_organization.is_some()) << 12
            | u64::from(!self.contact.is_empty()) << 13
            | u64::from(self.period.is_some()) << 14
            | u64::from(!self.payload_type.is_empty()) << 15
            | u64::from(!self.payload_mime_type.is_empty()) << 16
            | u64::from(!self.address.is_absent()) << 17
            | u64::from(!self.header.is_empty()) << 18;
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
            10 => n::Place::Node(&self.connection_type),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Node(&self.managing_organization),
            13 => n::Place::Nodes(&self.contact),
            14 => n::Place::Node(&self.period),
            15 => n::Place::Nodes(&self.payload_type),
            16 => n::Place::Prims(&self.payload_mime_type),
            17 => n::Place::Prim(&self.address),
            18 => n::Place::Prims(&self.header),
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
            10 => n::Slot::Node(&mut self.connection_type),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Node(&mut self.managing_organization),
            13 => n::Slot::Nodes(&mut self.contact),
            14 => n::Slot::Node(&mut self.period),
            15 => n::Slot::Nodes(&mut self.payload_type),
            16 => n::Slot::Prims(&mut self.payload_mime_type),
            17 => n::Slot::Prim(&mut self.address),
            18 => n::Slot::Prims(&mut self.header),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Endpoint {
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
            connection_type: None,
            name: Prim::ABSENT,
            managing_organization: None,
            contact: Vec::new(),
            period: None,
            payload_type: Vec::new(),
            payload_mime_type: Vec::new(),
            address: Prim::ABSENT,
            header: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Endpoint {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Endpoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Endpoint {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ENDPOINT: TypeInfo = TypeInfo::new("Endpoint", "Endpoint", t::TypeKind::Resource, "DomainResource", 2, n::new::<Endpoint>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/endpoint-status"),
    FieldInfo::node(",\"connectionType\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/endpoint-connection-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"payloadType\":", &CODEABLE_CONCEPT, 1, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/endpoint-payload-type"),
    FieldInfo::prim(",\"payloadMimeType\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"address\":", t::PrimKind::Url, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"header\":", t::PrimKind::String, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Endpoint);
