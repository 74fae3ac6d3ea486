// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Requirements` and the types inside it.

/// The resource `Requirements` of R5.
///
/// See <https://hl7.org/fhir/R5/requirements.html>.
/// Compiled by the feature `r5-conformance`.
pub struct Requirements {
    /// `Requirements.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Requirements.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Requirements.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Requirements.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Requirements.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Requirements.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Requirements.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Requirements.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Requirements.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Requirements.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Requirements.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Requirements.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<RequirementsVersionAlgorithm>,
    /// `Requirements.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Requirements.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Requirements.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Requirements.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `Requirements.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Requirements.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Requirements.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Requirements.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Requirements.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Requirements.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Requirements.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `Requirements.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `Requirements.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `Requirements.derivedFrom`: canonical(Requirements), 0..*.
    pub derived_from: Vec<Prim<String>>,
    /// `Requirements.reference`: url, 0..*.
    pub reference: Vec<Prim<String>>,
    /// `Requirements.actor`: canonical(ActorDefinition), 0..*.
    pub actor: Vec<Prim<String>>,
    /// `Requirements.statement`: [`RequirementsStatement`], 0..*.
    pub statement: Vec<RequirementsStatement>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Requirements {
    fn info(&self) -> &'static TypeInfo { &REQUIREMENTS }
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
            | u64::from(!self.derived_from.is_empty()) << 25
            | u64::from(!self.reference.is_empty()) << 26
            | u64::from(!self.actor.is_empty()) << 27
            | u64::from(!self.statement.is_empty()) << 28;
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
            25 => n::Place::Prims(&self.derived_from),
            26 => n::Place::Prims(&self.reference),
            27 => n::Place::Prims(&self.actor),
            28 => n::Place::Nodes(&self.statement),
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
            25 => n::Slot::Prims(&mut self.derived_from),
            26 => n::Slot::Prims(&mut self.reference),
            27 => n::Slot::Prims(&mut self.actor),
            28 => n::Slot::Nodes(&mut self.statement),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Requirements {
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
            derived_from: Vec::new(),
            reference: Vec::new(),
            actor: Vec::new(),
            statement: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Requirements {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Requirements {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Requirements {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Requirements.statement` of R5.
///
/// See <https://hl7.org/fhir/R5/requirements.html>.
/// Compiled by the feature `r5-conformance`.
pub struct RequirementsStatement {
    /// `Requirements.statement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Requirements.statement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Requirements.statement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Requirements.statement.key`: id, 1..1.
    pub key: Prim<String>,
    /// `Requirements.statement.label`: string, 0..1.
    pub label: Prim<String>,
    /// `Requirements.statement.conformance`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/conformance-expectation>. Codes: `codes::ConformanceExpectation`.
    pub conformance: Vec<Prim<String>>,
    /// `Requirements.statement.conditionality`: boolean, 0..1.
    pub conditionality: Prim<bool>,
    /// `Requirements.statement.requirement`: markdown, 1..1.
    pub requirement: Prim<String>,
    /// `Requirements.statement.derivedFrom`: string, 0..1.
    pub derived_from: Prim<String>,
    /// `Requirements.statement.parent`: string, 0..1.
    pub parent: Prim<String>,
    /// `Requirements.statement.satisfiedBy`: url, 0..*.
    pub satisfied_by: Vec<Prim<String>>,
    /// `Requirements.statement.reference`: url, 0..*.
    pub reference: Vec<Prim<String>>,
    /// `Requirements.statement.source`: Reference, 0..*.
    pub source: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for RequirementsStatement {
    fn info(&self) -> &'static TypeInfo { &REQUIREMENTS_STATEMENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.key.is_absent()) << 3
            | u64::from(!self.label.is_absent()) << 4
            | u64::from(!self.conformance.is_empty()) << 5
            | u64::from(!self.conditionality.is_absent()) << 6
            | u64::from(!self.requirement.is_absent()) << 7
            | u64::from(!self.derived_from.is_absent()) << 8
            | u64::from(!self.parent.is_absent()) << 9
            | u64::from(!self.satisfied_by.is_empty()) << 10
            | u64::from(!self.reference.is_empty()) << 11
            | u64::from(!self.source.is_empty()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.key),
            4 => n::Place::Prim(&self.label),
            5 => n::Place::Prims(&self.conformance),
            6 => n::Place::Prim(&self.conditionality),
            7 => n::Place::Prim(&self.requirement),
            8 => n::Place::Prim(&self.derived_from),
            9 => n::Place::Prim(&self.parent),
            10 => n::Place::Prims(&self.satisfied_by),
            11 => n::Place::Prims(&self.reference),
            12 => n::Place::Nodes(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.key),
            4 => n::Slot::Prim(&mut self.label),
            5 => n::Slot::Prims(&mut self.conformance),
            6 => n::Slot::Prim(&mut self.conditionality),
            7 => n::Slot::Prim(&mut self.requirement),
            8 => n::Slot::Prim(&mut self.derived_from),
            9 => n::Slot::Prim(&mut self.parent),
            10 => n::Slot::Prims(&mut self.satisfied_by),
            11 => n::Slot::Prims(&mut self.reference),
            12 => n::Slot::Nodes(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for RequirementsStatement {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            key: Prim::ABSENT,
            label: Prim::ABSENT,
            conformance: Vec::new(),
            conditionality: Prim::ABSENT,
            requirement: Prim::ABSENT,
            derived_from: Prim::ABSENT,
            parent: Prim::ABSENT,
            satisfied_by: Vec::new(),
            reference: Vec::new(),
            source: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for RequirementsStatement {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for RequirementsStatement {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for RequirementsStatement {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Requirements.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum RequirementsVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl RequirementsVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for RequirementsVersionAlgorithm {
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

impl PartialEq for RequirementsVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for RequirementsVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static REQUIREMENTS: TypeInfo = TypeInfo::new("Requirements", "Requirements", t::TypeKind::Resource, "DomainResource", 4, n::new::<Requirements>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &REQUIREMENTS_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
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
    FieldInfo::prim(",\"derivedFrom\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["Requirements"]),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Url, 0, None, 0),
    FieldInfo::prim(",\"actor\":", t::PrimKind::Canonical, 0, None, 0).targets(&["ActorDefinition"]),
    FieldInfo::node(",\"statement\":", &REQUIREMENTS_STATEMENT, 0, None, 0),
]);

static REQUIREMENTS_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static REQUIREMENTS_STATEMENT: TypeInfo = TypeInfo::new("RequirementsStatement", "Requirements.statement", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<RequirementsStatement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"key\":", t::PrimKind::Id, 1, Some(1), 0),
    FieldInfo::prim(",\"label\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"conformance\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/conformance-expectation"),
    FieldInfo::prim(",\"conditionality\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"requirement\":", t::PrimKind::Markdown, 1, Some(1), 0),
    FieldInfo::prim(",\"derivedFrom\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"parent\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"satisfiedBy\":", t::PrimKind::Url, 0, None, 0),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Url, 0, None, 0),
    FieldInfo::node(",\"source\":", &REFERENCE, 0, None, 0).targets(&["CareTeam", "Device", "Group", "HealthcareService", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Requirements, RequirementsStatement);
