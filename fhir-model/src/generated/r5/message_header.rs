// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MessageHeader` and the types inside it.

/// The resource `MessageHeader` of R5.
///
/// See <https://hl7.org/fhir/R5/messageheader.html>.
/// Compiled by the feature `r5-foundation`.
pub struct MessageHeader {
    /// `MessageHeader.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MessageHeader.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MessageHeader.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `MessageHeader.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MessageHeader.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MessageHeader.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.event[x]`: Coding or canonical(EventDefinition), 1..1.
    pub event: Option<MessageHeaderEvent>,
    /// `MessageHeader.destination`: [`MessageHeaderDestination`], 0..*.
    pub destination: Vec<MessageHeaderDestination>,
    /// `MessageHeader.sender`: Reference(Practitioner, PractitionerRole, Device, Organization), 0..1.
    pub sender: Option<Box<Reference>>,
    /// `MessageHeader.author`: Reference(Practitioner, PractitionerRole, Device, Organization), 0..1.
    pub author: Option<Box<Reference>>,
    /// `MessageHeader.source`: [`MessageHeaderSource`], 1..1.
    pub source: Option<Box<MessageHeaderSource>>,
    /// `MessageHeader.responsible`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub responsible: Option<Box<Reference>>,
    /// `MessageHeader.reason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/message-reason-encounter>.
    pub reason: Option<Box<CodeableConcept>>,
    /// `MessageHeader.response`: [`MessageHeaderResponse`], 0..1.
    pub response: Option<Box<MessageHeaderResponse>>,
    /// `MessageHeader.focus`: Reference(Resource), 0..*.
    pub focus: Vec<Reference>,
    /// `MessageHeader.definition`: canonical(MessageDefinition), 0..1.
    pub definition: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeader {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER }
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
            | u64::from(self.event.is_some()) << 8
            | u64::from(!self.destination.is_empty()) << 9
            | u64::from(self.sender.is_some()) << 10
            | u64::from(self.author.is_some()) << 11
            | u64::from(self.source.is_some()) << 12
            | u64::from(self.responsible.is_some()) << 13
            | u64::from(self.reason.is_some()) << 14
            | u64::from(self.response.is_some()) << 15
            | u64::from(!self.focus.is_empty()) << 16
            | u64::from(!self.definition.is_absent()) << 17;
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
            8 => n::Place::Choice(&self.event),
            9 => n::Place::Nodes(&self.destination),
            10 => n::Place::Node(&self.sender),
            11 => n::Place::Node(&self.author),
            12 => n::Place::Node(&self.source),
            13 => n::Place::Node(&self.responsible),
            14 => n::Place::Node(&self.reason),
            15 => n::Place::Node(&self.response),
            16 => n::Place::Nodes(&self.focus),
            17 => n::Place::Prim(&self.definition),
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
            8 => n::Slot::Choice(&mut self.event),
            9 => n::Slot::Nodes(&mut self.destination),
            10 => n::Slot::Node(&mut self.sender),
            11 => n::Slot::Node(&mut self.author),
            12 => n::Slot::Node(&mut self.source),
            13 => n::Slot::Node(&mut self.responsible),
            14 => n::Slot::Node(&mut self.reason),
            15 => n::Slot::Node(&mut self.response),
            16 => n::Slot::Nodes(&mut self.focus),
            17 => n::Slot::Prim(&mut self.definition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MessageHeader {
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
            event: None,
            destination: Vec::new(),
            sender: None,
            author: None,
            source: None,
            responsible: None,
            reason: None,
            response: None,
            focus: Vec::new(),
            definition: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MessageHeader {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MessageHeader {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MessageHeader {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MessageHeader.destination` of R5.
///
/// See <https://hl7.org/fhir/R5/messageheader.html>.
/// Compiled by the feature `r5-foundation`.
pub struct MessageHeaderDestination {
    /// `MessageHeader.destination.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.destination.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.destination.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.destination.endpoint[x]`: url or Reference(Endpoint), 0..1.
    pub endpoint: Option<MessageHeaderDestinationEndpoint>,
    /// `MessageHeader.destination.name`: string, 0..1.
    pub name: Prim<String>,
    /// `MessageHeader.destination.target`: Reference(Device), 0..1.
    pub target: Option<Box<Reference>>,
    /// `MessageHeader.destination.receiver`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub receiver: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeaderDestination {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER_DESTINATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.endpoint.is_some()) << 3
            | u64::from(!self.name.is_absent()) << 4
            | u64::from(self.target.is_some()) << 5
            | u64::from(self.receiver.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.endpoint),
            4 => n::Place::Prim(&self.name),
            5 => n::Place::Node(&self.target),
            6 => n::Place::Node(&self.receiver),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.endpoint),
            4 => n::Slot::Prim(&mut self.name),
            5 => n::Slot::Node(&mut self.target),
            6 => n::Slot::Node(&mut self.receiver),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MessageHeaderDestination {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            endpoint: None,
            name: Prim::ABSENT,
            target: None,
            receiver: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MessageHeaderDestination {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MessageHeaderDestination {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MessageHeaderDestination {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MessageHeader.source` of R5.
///
/// See <https://hl7.org/fhir/R5/messageheader.html>.
/// Compiled by the feature `r5-foundation`.
pub struct MessageHeaderSource {
    /// `MessageHeader.source.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.source.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.source.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.source.endpoint[x]`: url or Reference(Endpoint), 0..1.
    pub endpoint: Option<MessageHeaderSourceEndpoint>,
    /// `MessageHeader.source.name`: string, 0..1.
    pub name: Prim<String>,
    /// `MessageHeader.source.software`: string, 0..1.
    pub software: Prim<String>,
    /// `MessageHeader.source.version`: string, 0..1.
    pub version: Prim<String>,
    /// `MessageHeader.source.contact`: ContactPoint, 0..1.
    pub contact: Option<Box<ContactPoint>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeaderSource {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER_SOURCE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.endpoint.is_some()) << 3
            | u64::from(!self.name.is_absent()) << 4
            | u64::from(!self.software.is_absent()) << 5
            | u64::from(!self.version.is_absent()) << 6
            | u64::from(self.contact.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.endpoint),
            4 => n::Place::Prim(&self.name),
            5 => n::Place::Prim(&self.software),
            6 => n::Place::Prim(&self.version),
            7 => n::Place::Node(&self.contact),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.endpoint),
            4 => n::Slot::Prim(&mut self.name),
            5 => n::Slot::Prim(&mut self.software),
            6 => n::Slot::Prim(&mut self.version),
            7 => n::Slot::Node(&mut self.contact),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MessageHeaderSource {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            endpoint: None,
            name: Prim::ABSENT,
            software: Prim::ABSENT,
            version: Prim::ABSENT,
            contact: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MessageHeaderSource {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MessageHeaderSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MessageHeaderSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MessageHeader.response` of R5.
///
/// See <https://hl7.org/fhir/R5/messageheader.html>.
/// Compiled by the feature `r5-foundation`.
pub struct MessageHeaderResponse {
    /// `MessageHeader.response.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MessageHeader.response.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MessageHeader.response.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.response.identifier`: Identifier, 1..1.
    pub identifier: Option<Box<Identifier>>,
    /// `MessageHeader.response.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/response-code>. Codes: `codes::ResponseType`.
    pub code: Prim<String>,
    /// `MessageHeader.response.details`: Reference(OperationOutcome), 0..1.
    pub details: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MessageHeaderResponse {
    fn info(&self) -> &'static TypeInfo { &MESSAGE_HEADER_RESPONSE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.identifier.is_some()) << 3
            | u64::from(!self.code.is_absent()) << 4
            | u64::from(self.details.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.identifier),
            4 => n::Place::Prim(&self.code),
            5 => n::Place::Node(&self.details),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.identifier),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Node(&mut self.details),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MessageHeaderResponse {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            identifier: None,
            code: Prim::ABSENT,
            details: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MessageHeaderResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MessageHeaderResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MessageHeaderResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MessageHeader.event[x]`.
#[derive(Clone)]
pub enum MessageHeaderEvent {
    /// Coding.
    Coding(n::Boxed<Coding>),
    /// canonical(EventDefinition).
    Canonical(Prim<String>),
}

impl MessageHeaderEvent {
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `canonical`.
    #[inline]
    pub fn as_canonical(&self) -> Option<&Prim<String>> { if let Self::Canonical(v) = self { Some(v) } else { None } }
}

impl n::Choice for MessageHeaderEvent {
    fn index(&self) -> usize {
        match self {
            Self::Coding(_) => 0,
            Self::Canonical(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Coding(v) => n::Inner::Node(&*v.node),
            Self::Canonical(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
            Self::Canonical(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            1 => Self::Canonical(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for MessageHeaderEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MessageHeaderEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MessageHeader.destination.endpoint[x]`.
#[derive(Clone)]
pub enum MessageHeaderDestinationEndpoint {
    /// url.
    Url(Prim<String>),
    /// Reference(Endpoint).
    Reference(n::Boxed<Reference>),
}

impl MessageHeaderDestinationEndpoint {
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MessageHeaderDestinationEndpoint {
    fn index(&self) -> usize {
        match self {
            Self::Url(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Url(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Url(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MessageHeaderDestinationEndpoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MessageHeaderDestinationEndpoint {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MessageHeader.source.endpoint[x]`.
#[derive(Clone)]
pub enum MessageHeaderSourceEndpoint {
    /// url.
    Url(Prim<String>),
    /// Reference(Endpoint).
    Reference(n::Boxed<Reference>),
}

impl MessageHeaderSourceEndpoint {
    /// The value, when it is `url`.
    #[inline]
    pub fn as_url(&self) -> Option<&Prim<String>> { if let Self::Url(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MessageHeaderSourceEndpoint {
    fn index(&self) -> usize {
        match self {
            Self::Url(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Url(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Url(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Url(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MessageHeaderSourceEndpoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MessageHeaderSourceEndpoint {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MESSAGE_HEADER: TypeInfo = TypeInfo::new("MessageHeader", "MessageHeader", t::TypeKind::Resource, "DomainResource", 4, n::new::<MessageHeader>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"event\":", &MESSAGE_HEADER_EVENT_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"destination\":", &MESSAGE_HEADER_DESTINATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"sender\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Device", "Organization"]),
    FieldInfo::node(",\"author\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Device", "Organization"]),
    FieldInfo::node(",\"source\":", &MESSAGE_HEADER_SOURCE, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"responsible\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/message-reason-encounter"),
    FieldInfo::node(",\"response\":", &MESSAGE_HEADER_RESPONSE, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["MessageDefinition"]),
]);

static MESSAGE_HEADER_EVENT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"eventCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
    t::Alternative::new(",\"eventCanonical\":", "canonical", t::ValueKind::Prim(t::PrimKind::Canonical), 4, &["EventDefinition"]),
];

pub(crate) static MESSAGE_HEADER_DESTINATION: TypeInfo = TypeInfo::new("MessageHeaderDestination", "MessageHeader.destination", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MessageHeaderDestination>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"endpoint\":", &MESSAGE_HEADER_DESTINATION_ENDPOINT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"target\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Device"]),
    FieldInfo::node(",\"receiver\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
]);

static MESSAGE_HEADER_DESTINATION_ENDPOINT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"endpointUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"endpointReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Endpoint"]),
];

pub(crate) static MESSAGE_HEADER_SOURCE: TypeInfo = TypeInfo::new("MessageHeaderSource", "MessageHeader.source", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MessageHeaderSource>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"endpoint\":", &MESSAGE_HEADER_SOURCE_ENDPOINT_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"software\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, Some(1), t::SUMMARY),
]);

static MESSAGE_HEADER_SOURCE_ENDPOINT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"endpointUrl\":", "url", t::ValueKind::Prim(t::PrimKind::Url), 4, &[]),
    t::Alternative::new(",\"endpointReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Endpoint"]),
];

pub(crate) static MESSAGE_HEADER_RESPONSE: TypeInfo = TypeInfo::new("MessageHeaderResponse", "MessageHeader.response", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MessageHeaderResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/response-code"),
    FieldInfo::node(",\"details\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["OperationOutcome"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MessageHeader, MessageHeaderDestination, MessageHeaderSource, MessageHeaderResponse);
