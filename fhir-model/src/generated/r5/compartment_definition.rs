// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `CompartmentDefinition` and the types inside it.

/// The resource `CompartmentDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/compartmentdefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct CompartmentDefinition {
    /// `CompartmentDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `CompartmentDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `CompartmentDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `CompartmentDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `CompartmentDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<CompartmentDefinitionVersionAlgorithm>,
    /// `CompartmentDefinition.name`: string, 1..1.
    pub name: Prim<String>,
    /// `CompartmentDefinition.title`: string, 0..1.
    pub title: Prim<String>,
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
            | u64::from(self.version_algorithm.is_some()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.title.is_absent()) << 12
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(!self.experimental.is_absent()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(!self.publisher.is_absent()) << 16
            | u64::from(!self.contact.is_empty()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(!self.use_context.is_empty()) << 19
            | u64::from(!self.purpose.is_absent()) << 20
            | u64::from(!self.code.is_absent()) << 21
            | u64::from(!self.search.is_absent()) << 22
            | u64::from(!self.resource.is_empty()) << 23;
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
            10 => n::Place::Choice(&self.version_algorithm),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prim(&self.title),
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Prim(&self.experimental),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Prim(&self.publisher),
            17 => n::Place::Nodes(&self.contact),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Nodes(&self.use_context),
            20 => n::Place::Prim(&self.purpose),
            21 => n::Place::Prim(&self.code),
            22 => n::Place::Prim(&self.search),
            23 => n::Place::Nodes(&self.resource),
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
            10 => n::Slot::Choice(&mut self.version_algorithm),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prim(&mut self.title),
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Prim(&mut self.experimental),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Prim(&mut self.publisher),
            17 => n::Slot::Nodes(&mut self.contact),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Nodes(&mut self.use_context),
            20 => n::Slot::Prim(&mut self.purpose),
            21 => n::Slot::Prim(&mut self.code),
            22 => n::Slot::Prim(&mut self.search),
            23 => n::Slot::Nodes(&mut self.resource),
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
            version_algorithm: None,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
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

/// The element `CompartmentDefinition.resource` of R5.
///
/// See <https://hl7.org/fhir/R5/compartmentdefinition.html>.
/// Compiled by the feature `r5-conformance`.
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
    /// `CompartmentDefinition.resource.startParam`: uri, 0..1.
    pub start_param: Prim<String>,
    /// `CompartmentDefinition.resource.endParam`: uri, 0..1.
    pub end_param: Prim<String>,
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
            | u64::from(!self.documentation.is_absent()) << 5
            | u64::from(!self.start_param.is_absent()) << 6
            | u64::from(!self.end_param.is_absent()) << 7;
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
            6 => n::Place::Prim(&self.start_param),
            7 => n::Place::Prim(&self.end_param),
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
            6 => n::Slot::Prim(&mut self.start_param),
            7 => n::Slot::Prim(&mut self.end_param),
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
            start_param: Prim::ABSENT,
            end_param: Prim::ABSENT,
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

/// Alternatives of `CompartmentDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum CompartmentDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl CompartmentDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for CompartmentDefinitionVersionAlgorithm {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Coding(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for CompartmentDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for CompartmentDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static COMPARTMENT_DEFINITION: TypeInfo = TypeInfo::new("CompartmentDefinition", "CompartmentDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<CompartmentDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &COMPARTMENT_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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

static COMPARTMENT_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static COMPARTMENT_DEFINITION_RESOURCE: TypeInfo = TypeInfo::new("CompartmentDefinitionResource", "CompartmentDefinition.resource", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<CompartmentDefinitionResource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"param\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"startParam\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"endParam\":", t::PrimKind::Uri, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(CompartmentDefinition, CompartmentDefinitionResource);
