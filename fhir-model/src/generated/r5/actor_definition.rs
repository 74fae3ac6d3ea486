// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ActorDefinition` and the types inside it.

/// The resource `ActorDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/actordefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct ActorDefinition {
    /// `ActorDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ActorDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ActorDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ActorDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ActorDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ActorDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ActorDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ActorDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ActorDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ActorDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ActorDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ActorDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<ActorDefinitionVersionAlgorithm>,
    /// `ActorDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ActorDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ActorDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ActorDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ActorDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ActorDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ActorDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ActorDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ActorDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ActorDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ActorDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ActorDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ActorDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `ActorDefinition.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>. Codes: `codes::ExampleScenarioActorType`.
    pub r#type: Prim<String>,
    /// `ActorDefinition.documentation`: markdown, 0..1.
    pub documentation: Prim<String>,
    /// `ActorDefinition.reference`: url, 0..*.
    pub reference: Vec<Prim<String>>,
    /// `ActorDefinition.capabilities`: canonical(CapabilityStatement), 0..1.
    pub capabilities: Prim<String>,
    /// `ActorDefinition.derivedFrom`: canonical(ActorDefinition), 0..*.
    pub derived_from: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ActorDefinition {
    fn info(&self) -> &'static TypeInfo { &ACTOR_DEFINITION }
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
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(self.version_algorithm.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.title.is_absent()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.experimental.is_absent()) << 15
            | u64::from(!self.date.is_absent()) << 16
            | u64::from(!self.publisher.is_absent()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.description.is_absent()) << 19
            | u64::from(!self.use_context.is_empty()) << 20
            | u64::from(!self.jurisdiction.is_empty()) << 21
            | u64::from(!self.purpose.is_absent()) << 22
            | u64::from(!self.copyright.is_absent()) << 23
            | u64::from(!self.copyright_label.is_absent()) << 24
            | u64::from(!self.r#type.is_absent()) << 25
            | u64::from(!self.documentation.is_absent()) << 26
            | u64::from(!self.reference.is_empty()) << 27
            | u64::from(!self.capabilities.is_absent()) << 28
            | u64::from(!self.derived_from.is_empty()) << 29;
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
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.version),
            11 => n::Place::Choice(&self.version_algorithm),
            12 => n::Place::Prim(&self.name),
            13 => n::Place::Prim(&self.title),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.experimental),
            16 => n::Place::Prim(&self.date),
            17 => n::Place::Prim(&self.publisher),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Prim(&self.description),
            20 => n::Place::Nodes(&self.use_context),
            21 => n::Place::Nodes(&self.jurisdiction),
            22 => n::Place::Prim(&self.purpose),
            23 => n::Place::Prim(&self.copyright),
            24 => n::Place::Prim(&self.copyright_label),
            25 => n::Place::Prim(&self.r#type),
            26 => n::Place::Prim(&self.documentation),
            27 => n::Place::Prims(&self.reference),
            28 => n::Place::Prim(&self.capabilities),
            29 => n::Place::Prims(&self.derived_from),
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
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Choice(&mut self.version_algorithm),
            12 => n::Slot::Prim(&mut self.name),
            13 => n::Slot::Prim(&mut self.title),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.experimental),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Prim(&mut self.publisher),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Nodes(&mut self.use_context),
            21 => n::Slot::Nodes(&mut self.jurisdiction),
            22 => n::Slot::Prim(&mut self.purpose),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.copyright_label),
            25 => n::Slot::Prim(&mut self.r#type),
            26 => n::Slot::Prim(&mut self.documentation),
            27 => n::Slot::Prims(&mut self.reference),
            28 => n::Slot::Prim(&mut self.capabilities),
            29 => n::Slot::Prims(&mut self.derived_from),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ActorDefinition {
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
            identifier: Vec::new(),
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
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            copyright_label: Prim::ABSENT,
            r#type: Prim::ABSENT,
            documentation: Prim::ABSENT,
            reference: Vec::new(),
            capabilities: Prim::ABSENT,
            derived_from: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ActorDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ActorDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ActorDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ActorDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum ActorDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl ActorDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ActorDefinitionVersionAlgorithm {
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

impl PartialEq for ActorDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ActorDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static ACTOR_DEFINITION: TypeInfo = TypeInfo::new("ActorDefinition", "ActorDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<ActorDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &ACTOR_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/examplescenario-actor-type"),
    FieldInfo::prim(",\"documentation\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Url, 0, None, 0),
    FieldInfo::prim(",\"capabilities\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["CapabilityStatement"]),
    FieldInfo::prim(",\"derivedFrom\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ActorDefinition"]),
]);

static ACTOR_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ActorDefinition);
