// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CompartmentDefinition` and the types inside it.

/// The resource `CompartmentDefinition` of R4.
///
/// See <https://hl7.org/fhir/R4/compartmentdefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CompartmentDefinition {
    /// `CompartmentDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CompartmentDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CompartmentDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CompartmentDefinition.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `CompartmentDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `CompartmentDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `CompartmentDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CompartmentDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CompartmentDefinition.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `CompartmentDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `CompartmentDefinition.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CompartmentDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `CompartmentDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `CompartmentDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `CompartmentDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `CompartmentDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `CompartmentDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `CompartmentDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `CompartmentDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `CompartmentDefinition.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/compartment-type>. Codes: `codes::CompartmentType`.
    pub code: Prim<String>,
    /// `CompartmentDefinition.search`: boolean, 1..1.
    pub search: Prim<bool>,
    /// `CompartmentDefinition.resource`: [`CompartmentDefinitionResource`], 0..*.
    pub resource: Vec<CompartmentDefinitionResource>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompartmentDefinition {
    fn info(&self) -> &'static TypeInfo { &COMPARTMENT_DEFINITION }
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
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(!self.version.is_absent()) << 9
            | u64::from(!self.name.is_absent()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(!self.experimental.is_absent()) << 12
            | u64::from(!self.date.is_absent()) << 13
            | u64::from(!self.publisher.is_absent()) << 14
            | u64::from(!self.contact.is_empty()) << 15
            | u64::from(!self.description.is_absent()) << 16
            | u64::from(!self.use_context.is_empty()) << 17
            | u64::from(!self.purpose.is_absent()) << 18
            | u64::from(!self.code.is_absent()) << 19
            | u64::from(!self.search.is_absent()) << 20
            | u64::from(!self.resource.is_empty()) << 21;
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
            8 => n::Place::Prim(&self.url),
            9 => n::Place::Prim(&self.version),
            10 => n::Place::Prim(&self.name),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Prim(&self.experimental),
            13 => n::Place::Prim(&self.date),
            14 => n::Place::Prim(&self.publisher),
            15 => n::Place::Nodes(&self.contact),
            16 => n::Place::Prim(&self.description),
            17 => n::Place::Nodes(&self.use_context),
            18 => n::Place::Prim(&self.purpose),
            19 => n::Place::Prim(&self.code),
            20 => n::Place::Prim(&self.search),
            21 => n::Place::Nodes(&self.resource),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Prim(&mut self.version),
            10 => n::Slot::Prim(&mut self.name),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Prim(&mut self.experimental),
            13 => n::Slot::Prim(&mut self.date),
            14 => n::Slot::Prim(&mut self.publisher),
            15 => n::Slot::Nodes(&mut self.contact),
            16 => n::Slot::Prim(&mut self.description),
            17 => n::Slot::Nodes(&mut self.use_context),
            18 => n::Slot::Prim(&mut self.purpose),
            19 => n::Slot::Prim(&mut self.code),
            20 => n::Slot::Prim(&mut self.search),
            21 => n::Slot::Nodes(&mut self.resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CompartmentDefinition {
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
            url: Prim::ABSENT,
            version: Prim::ABSENT,
            name: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            purpose: Prim::ABSENT,
            code: Prim::ABSENT,
            search: Prim::ABSENT,
            resource: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CompartmentDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CompartmentDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CompartmentDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `CompartmentDefinition.resource` of R4.
///
/// See <https://hl7.org/fhir/R4/compartmentdefinition.html>.
/// Compiled by the feature `r4-conformance`.
pub struct CompartmentDefinitionResource {
    /// `CompartmentDefinition.resource.id`: string, 0..1.
    pub id: Prim<String>,
    /// `CompartmentDefinition.resource.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `CompartmentDefinition.resource.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `CompartmentDefinition.resource.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub code: Prim<String>,
    /// `CompartmentDefinition.resource.param`: string, 0..*.
    pub param: Vec<Prim<String>>,
    /// `CompartmentDefinition.resource.documentation`: string, 0..1.
    pub documentation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for CompartmentDefinitionResource {
    fn info(&self) -> &'static TypeInfo { &COMPARTMENT_DEFINITION_RESOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.param.is_empty()) << 4
            | u64::from(!self.documentation.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prims(&self.param),
            5 => n::Place::Prim(&self.documentation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.code),
            4 => n::Slot::Prims(&mut self.param),
            5 => n::Slot::Prim(&mut self.documentation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for CompartmentDefinitionResource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            param: Vec::new(),
            documentation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for CompartmentDefinitionResource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for CompartmentDefinitionResource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for CompartmentDefinitionResource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static COMPARTMENT_DEFINITION: TypeInfo = TypeInfo::new("CompartmentDefinition", "CompartmentDefinition", t::TypeKind::Resource, "DomainResource", 1, n::new::<CompartmentDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/compartment-type"),
    FieldInfo::prim(",\"search\":", t::PrimKind::Boolean, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resource\":", &COMPARTMENT_DEFINITION_RESOURCE, 0, None, t::SUMMARY),
]);

pub(crate) static COMPARTMENT_DEFINITION_RESOURCE: TypeInfo = TypeInfo::new("CompartmentDefinitionResource", "CompartmentDefinition.resource", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<CompartmentDefinitionResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"param\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CompartmentDefinition, CompartmentDefinitionResource);
