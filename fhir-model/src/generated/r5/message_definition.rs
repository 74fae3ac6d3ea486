// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MessageDefinition` and the types inside it.

/// The resource `MessageDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/messagedefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct MessageDefinition {
    /// `MessageDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MessageDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MessageDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MessageDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `MessageDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MessageDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MessageDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `MessageDefinition.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MessageDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `MessageDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<MessageDefinitionVersionAlgorithm>,
    /// `MessageDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `MessageDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `MessageDefinition.replaces`: canonical(MessageDefinition), 0..*.
    pub replaces: Vec<Prim<String>>,
    /// `MessageDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `MessageDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `MessageDefinition.date`: dateTime, 1..1.
    pub date: Prim<DateTime>,
    /// `MessageDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `MessageDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `MessageDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `MessageDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `MessageDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `MessageDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `MessageDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `MessageDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `MessageDefinition.base`: canonical(MessageDefinition), 0..1.
    pub base: Prim<String>,
    /// `MessageDefinition.parent`: canonical(ActivityDefinition, PlanDefinition), 0..*.
    pub parent: Vec<Prim<String>>,
    /// `MessageDefinition.event[x]`: Coding or uri, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/message-events>.
    pub event: Option<MessageDefinitionEvent>,
    /// `MessageDefinition.category`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/message-significance-category>. Codes: `codes::MessageSignificanceCategory`.
    pub category: Prim<String>,
    /// `MessageDefinition.focus`: [`MessageDefinitionFocus`], 0..*.
    pub focus: Vec<MessageDefinitionFocus>,
    /// `MessageDefinition.responseRequired`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/messageheader-response-request>. Codes: `codes::MessageheaderResponseRequest`.
    pub response_required: Prim<String>,
    /// `MessageDefinition.allowedResponse`: [`MessageDefinitionAllowedResponse`], 0..*.
    pub allowed_response: Vec<MessageDefinitionAllowedResponse>,
    /// `MessageDefinition.graph`: canonical(GraphDefinition), 0..1.
    pub graph: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageDefinition {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_DEFINITION }
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
            | u64::from(!self.replaces.is_empty()) << 14
            | u64::from(!self.status.is_absent()) << 15
            | u64::from(!self.experimental.is_absent()) << 16
            | u64::from(!self.date.is_absent()) << 17
            | u64::from(!self.publisher.is_absent()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.description.is_absent()) << 20
            | u64::from(!self.use_context.is_empty()) << 21
            | u64::from(!self.jurisdiction.is_empty()) << 22
            | u64::from(!self.purpose.is_absent()) << 23
            | u64::from(!self.copyright.is_absent()) << 24
            | u64::from(!self.copyright_label.is_absent()) << 25
            | u64::from(!self.base.is_absent()) << 26
            | u64::from(!self.parent.is_empty()) << 27
            | u64::from(self.event.is_some()) << 28
            | u64::from(!self.category.is_absent()) << 29
            | u64::from(!self.focus.is_empty()) << 30
            | u64::from(!self.response_required.is_absent()) << 31
            | u64::from(!self.allowed_response.is_empty()) << 32
            | u64::from(!self.graph.is_absent()) << 33;
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
            14 => n::Place::Prims(&self.replaces),
            15 => n::Place::Prim(&self.status),
            16 => n::Place::Prim(&self.experimental),
            17 => n::Place::Prim(&self.date),
            18 => n::Place::Prim(&self.publisher),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Prim(&self.description),
            21 => n::Place::Nodes(&self.use_context),
            22 => n::Place::Nodes(&self.jurisdiction),
            23 => n::Place::Prim(&self.purpose),
            24 => n::Place::Prim(&self.copyright),
            25 => n::Place::Prim(&self.copyright_label),
            26 => n::Place::Prim(&self.base),
            27 => n::Place::Prims(&self.parent),
            28 => n::Place::Choice(&self.event),
            29 => n::Place::Prim(&self.category),
            30 => n::Place::Nodes(&self.focus),
            31 => n::Place::Prim(&self.response_required),
            32 => n::Place::Nodes(&self.allowed_response),
            33 => n::Place::Prim(&self.graph),
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
            14 => n::Slot::Prims(&mut self.replaces),
            15 => n::Slot::Prim(&mut self.status),
            16 => n::Slot::Prim(&mut self.experimental),
            17 => n::Slot::Prim(&mut self.date),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Prim(&mut self.purpose),
            24 => n::Slot::Prim(&mut self.copyright),
            25 => n::Slot::Prim(&mut self.copyright_label),
            26 => n::Slot::Prim(&mut self.base),
            27 => n::Slot::Prims(&mut self.parent),
            28 => n::Slot::Choice(&mut self.event),
            29 => n::Slot::Prim(&mut self.category),
            30 => n::Slot::Nodes(&mut self.focus),
            31 => n::Slot::Prim(&mut self.response_required),
            32 => n::Slot::Nodes(&mut self.allowed_response),
            33 => n::Slot::Prim(&mut self.graph),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MessageDefinition {
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
            replaces: Vec::new(),
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
            base: Prim::ABSENT,
            parent: Vec::new(),
            event: None,
            category: Prim::ABSENT,
            focus: Vec::new(),
            response_required: Prim::ABSENT,
            allowed_response: Vec::new(),
            graph: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MessageDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MessageDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MessageDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MessageDefinition.focus` of R5.
///
/// See <https://hl7.org/fhir/R5/messagedefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct MessageDefinitionFocus {
    /// `MessageDefinition.focus.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageDefinition.focus.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageDefinition.focus.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageDefinition.focus.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/resource-types>. Codes: `codes::ResourceType`.
    pub code: Prim<String>,
    /// `MessageDefinition.focus.profile`: canonical(StructureDefinition), 0..1.
    pub profile: Prim<String>,
    /// `MessageDefinition.focus.min`: unsignedInt, 1..1.
    pub min: Prim<u32>,
    /// `MessageDefinition.focus.max`: string, 0..1.
    pub max: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageDefinitionFocus {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_DEFINITION_FOCUS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_absent()) << 3
            | u64::from(!self.profile.is_absent()) << 4
            | u64::from(!self.min.is_absent()) << 5
            | u64::from(!self.max.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.code),
            4 => n::Place::Prim(&self.profile),
            5 => n::Place::Prim(&self.min),
            6 => n::Place::Prim(&self.max),
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
            4 => n::Slot::Prim(&mut self.profile),
            5 => n::Slot::Prim(&mut self.min),
            6 => n::Slot::Prim(&mut self.max),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MessageDefinitionFocus {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Prim::ABSENT,
            profile: Prim::ABSENT,
            min: Prim::ABSENT,
            max: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MessageDefinitionFocus {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MessageDefinitionFocus {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MessageDefinitionFocus {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MessageDefinition.allowedResponse` of R5.
///
/// See <https://hl7.org/fhir/R5/messagedefinition.html>.
/// Compiled by the feature `r5-conformance`.
pub struct MessageDefinitionAllowedResponse {
    /// `MessageDefinition.allowedResponse.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageDefinition.allowedResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageDefinition.allowedResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageDefinition.allowedResponse.message`: canonical(MessageDefinition), 1..1.
    pub message: Prim<String>,
    /// `MessageDefinition.allowedResponse.situation`: markdown, 0..1.
    pub situation: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageDefinitionAllowedResponse {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_DEFINITION_ALLOWED_RESPONSE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.message.is_absent()) << 3
            | u64::from(!self.situation.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.message),
            4 => n::Place::Prim(&self.situation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.message),
            4 => n::Slot::Prim(&mut self.situation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MessageDefinitionAllowedResponse {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            message: Prim::ABSENT,
            situation: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MessageDefinitionAllowedResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MessageDefinitionAllowedResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MessageDefinitionAllowedResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MessageDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum MessageDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl MessageDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MessageDefinitionVersionAlgorithm {
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

impl PartialEq for MessageDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MessageDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MessageDefinition.event[x]`.
#[derive(Clone)]
pub enum MessageDefinitionEvent {
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// uri.
    Uri(Prim<String>),
}

impl MessageDefinitionEvent {
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `uri`.
    #[inline]
    pub fn as_uri(&self) -> Option<&Prim<String>> { if let Self::Uri(v) = self { Some(v) } else { None } }
}

impl n::Choice for MessageDefinitionEvent {
    fn index(&self) -> usize {
        match self {
            Self::Coding(_) => 0,
            Self::Uri(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::Uri(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::Uri(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            1 => Self::Uri(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for MessageDefinitionEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MessageDefinitionEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MESSAGE_DEFINITION: TypeInfo = TypeInfo::new("MessageDefinition", "MessageDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<MessageDefinition>, &[
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
    FieldInfo::choice(",\"versionAlgorithm\":", &MESSAGE_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"replaces\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["MessageDefinition"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"base\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["MessageDefinition"]),
    FieldInfo::prim(",\"parent\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ActivityDefinition", "PlanDefinition"]),
    FieldInfo::choice(",\"event\":", &MESSAGE_DEFINITION_EVENT_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/message-events"),
    FieldInfo::prim(",\"category\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/message-significance-category"),
    FieldInfo::node(",\"focus\":", &MESSAGE_DEFINITION_FOCUS, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"responseRequired\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/messageheader-response-request"),
    FieldInfo::node(",\"allowedResponse\":", &MESSAGE_DEFINITION_ALLOWED_RESPONSE, 0, None, 0),
    FieldInfo::prim(",\"graph\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["GraphDefinition"]),
]);

static MESSAGE_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

static MESSAGE_DEFINITION_EVENT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"eventCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"eventUri\":", "uri", t::ValueKind::Prim(t::PrimKind::Uri), 4, &[]),
];

pub(crate) static MESSAGE_DEFINITION_FOCUS: TypeInfo = TypeInfo::new("MessageDefinitionFocus", "MessageDefinition.focus", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MessageDefinitionFocus>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/resource-types"),
    FieldInfo::prim(",\"profile\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["StructureDefinition"]),
    FieldInfo::prim(",\"min\":", t::PrimKind::UnsignedInt, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"max\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static MESSAGE_DEFINITION_ALLOWED_RESPONSE: TypeInfo = TypeInfo::new("MessageDefinitionAllowedResponse", "MessageDefinition.allowedResponse", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MessageDefinitionAllowedResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"message\":", t::PrimKind::Canonical, 1, Some(1), 0).targets(&["MessageDefinition"]),
    FieldInfo::prim(",\"situation\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MessageDefinition, MessageDefinitionFocus, MessageDefinitionAllowedResponse);
