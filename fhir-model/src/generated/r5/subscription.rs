// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Subscription` and the types inside it.

/// The resource `Subscription` of R5.
///
/// See <https://hl7.org/fhir/R5/subscription.html>.
/// Compiled by the feature `r5-foundation`.
pub struct Subscription {
    /// `Subscription.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Subscription.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Subscription.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Subscription.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Subscription.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Subscription.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Subscription.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Subscription.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Subscription.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Subscription.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-status>. Codes: `codes::SubscriptionStatus`. Modifier.
    pub status: Prim<String>,
    /// `Subscription.topic`: canonical(SubscriptionTopic), 1..1.
    pub topic: Prim<String>,
    /// `Subscription.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Subscription.end`: instant, 0..1.
    pub end: Prim<Instant>,
    /// `Subscription.managingEntity`: Reference, 0..1.
    pub managing_entity: Option<Box<Reference>>,
    /// `Subscription.reason`: string, 0..1.
    pub reason: Prim<String>,
    /// `Subscription.filterBy`: [`SubscriptionFilterBy`], 0..*.
    pub filter_by: Vec<SubscriptionFilterBy>,
    /// `Subscription.channelType`: Coding, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subscription-channel-type>.
    pub channel_type: Option<Box<Coding>>,
    /// `Subscription.endpoint`: url, 0..1.
    pub endpoint: Prim<String>,
    /// `Subscription.parameter`: [`SubscriptionParameter`], 0..*.
    pub parameter: Vec<SubscriptionParameter>,
    /// `Subscription.heartbeatPeriod`: unsignedInt, 0..1.
    pub heartbeat_period: Prim<u32>,
    /// `Subscription.timeout`: unsignedInt, 0..1.
    pub timeout: Prim<u32>,
    /// `Subscription.contentType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub content_type: Prim<String>,
    /// `Subscription.content`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-payload-content>. Codes: `codes::SubscriptionPayloadContent`.
    pub content: Prim<String>,
    /// `Subscription.maxCount`: positiveInt, 0..1.
    pub max_count: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Subscription {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION }
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
            | u64::from(!self.name.is_absent()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(!self.topic.is_absent()) << 11
            | u64::from(!self.contact.is_empty()) << 12
            | u64::from(!self.end.is_absent()) << 13
            | u64::from(self.managing_entity.is_some()) << 14
            | u64::from(!self.reason.is_absent()) << 15
            | u64::from(!self.filter_by.is_empty()) << 16
            | u64::from(self.channel_type.is_some()) << 17
            | u64::from(!self.endpoint.is_absent()) << 18
            | u64::from(!self.parameter.is_empty()) << 19
            | u64::from(!self.heartbeat_period.is_absent()) << 20
            | u64::from(!self.timeout.is_absent()) << 21
            | u64::from(!self.content_type.is_absent()) << 22
            | u64::from(!self.content.is_absent()) << 23
            | u64::from(!self.max_count.is_absent()) << 24;
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
            9 => n::Place::Prim(&self.name),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Prim(&self.topic),
            12 => n::Place::Nodes(&self.contact),
            13 => n::Place::Prim(&self.end),
            14 => n::Place::Node(&self.managing_entity),
            15 => n::Place::Prim(&self.reason),
            16 => n::Place::Nodes(&self.filter_by),
            17 => n::Place::Node(&self.channel_type),
            18 => n::Place::Prim(&self.endpoint),
            19 => n::Place::Nodes(&self.parameter),
            20 => n::Place::Prim(&self.heartbeat_period),
            21 => n::Place::Prim(&self.timeout),
            22 => n::Place::Prim(&self.content_type),
            23 => n::Place::Prim(&self.content),
            24 => n::Place::Prim(&self.max_count),
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
            9 => n::Slot::Prim(&mut self.name),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Prim(&mut self.topic),
            12 => n::Slot::Nodes(&mut self.contact),
            13 => n::Slot::Prim(&mut self.end),
            14 => n::Slot::Node(&mut self.managing_entity),
            15 => n::Slot::Prim(&mut self.reason),
            16 => n::Slot::Nodes(&mut self.filter_by),
            17 => n::Slot::Node(&mut self.channel_type),
            18 => n::Slot::Prim(&mut self.endpoint),
            19 => n::Slot::Nodes(&mut self.parameter),
            20 => n::Slot::Prim(&mut self.heartbeat_period),
            21 => n::Slot::Prim(&mut self.timeout),
            22 => n::Slot::Prim(&mut self.content_type),
            23 => n::Slot::Prim(&mut self.content),
            24 => n::Slot::Prim(&mut self.max_count),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Subscription {
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
            name: Prim::ABSENT,
            status: Prim::ABSENT,
            topic: Prim::ABSENT,
            contact: Vec::new(),
            end: Prim::ABSENT,
            managing_entity: None,
            reason: Prim::ABSENT,
            filter_by: Vec::new(),
            channel_type: None,
            endpoint: Prim::ABSENT,
            parameter: Vec::new(),
            heartbeat_period: Prim::ABSENT,
            timeout: Prim::ABSENT,
            content_type: Prim::ABSENT,
            content: Prim::ABSENT,
            max_count: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Subscription {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Subscription {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Subscription {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Subscription.filterBy` of R5.
///
/// See <https://hl7.org/fhir/R5/subscription.html>.
/// Compiled by the feature `r5-foundation`.
pub struct SubscriptionFilterBy {
    /// `Subscription.filterBy.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Subscription.filterBy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Subscription.filterBy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.filterBy.resourceType`: uri, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subscription-types>.
    pub resource_type: Prim<String>,
    /// `Subscription.filterBy.filterParameter`: string, 1..1.
    pub filter_parameter: Prim<String>,
    /// `Subscription.filterBy.comparator`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-comparator>. Codes: `codes::SearchComparator`.
    pub comparator: Prim<String>,
    /// `Subscription.filterBy.modifier`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/search-modifier-code>. Codes: `codes::SearchModifierCode`.
    pub modifier: Prim<String>,
    /// `Subscription.filterBy.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionFilterBy {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_FILTER_BY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.resource_type.is_absent()) << 3
            | u64::from(!self.filter_parameter.is_absent()) << 4
            | u64::from(!self.comparator.is_absent()) << 5
            | u64::from(!self.modifier.is_absent()) << 6
            | u64::from(!self.value.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.resource_type),
            4 => n::Place::Prim(&self.filter_parameter),
            5 => n::Place::Prim(&self.comparator),
            6 => n::Place::Prim(&self.modifier),
            7 => n::Place::Prim(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.resource_type),
            4 => n::Slot::Prim(&mut self.filter_parameter),
            5 => n::Slot::Prim(&mut self.comparator),
            6 => n::Slot::Prim(&mut self.modifier),
            7 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionFilterBy {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            resource_type: Prim::ABSENT,
            filter_parameter: Prim::ABSENT,
            comparator: Prim::ABSENT,
            modifier: Prim::ABSENT,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionFilterBy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionFilterBy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionFilterBy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Subscription.parameter` of R5.
///
/// See <https://hl7.org/fhir/R5/subscription.html>.
/// Compiled by the feature `r5-foundation`.
pub struct SubscriptionParameter {
    /// `Subscription.parameter.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Subscription.parameter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Subscription.parameter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.parameter.name`: string, 1..1.
    pub name: Prim<String>,
    /// `Subscription.parameter.value`: string, 1..1.
    pub value: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionParameter {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_PARAMETER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.value.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionParameter {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            value: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionParameter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionParameter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionParameter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSCRIPTION: TypeInfo = TypeInfo::new("Subscription", "Subscription", t::TypeKind::Resource, "DomainResource", 4, n::new::<Subscription>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-status"),
    FieldInfo::prim(",\"topic\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["SubscriptionTopic"]),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"managingEntity\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["CareTeam", "HealthcareService", "Organization", "RelatedPerson", "Patient", "Practitioner", "PractitionerRole"]),
    FieldInfo::prim(",\"reason\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"filterBy\":", &SUBSCRIPTION_FILTER_BY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"channelType\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subscription-channel-type"),
    FieldInfo::prim(",\"endpoint\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"parameter\":", &SUBSCRIPTION_PARAMETER, 0, None, 0),
    FieldInfo::prim(",\"heartbeatPeriod\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"timeout\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"contentType\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"content\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-payload-content"),
    FieldInfo::prim(",\"maxCount\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSCRIPTION_FILTER_BY: TypeInfo = TypeInfo::new("SubscriptionFilterBy", "Subscription.filterBy", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubscriptionFilterBy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"resourceType\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subscription-types"),
    FieldInfo::prim(",\"filterParameter\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comparator\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-comparator"),
    FieldInfo::prim(",\"modifier\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/search-modifier-code"),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSCRIPTION_PARAMETER: TypeInfo = TypeInfo::new("SubscriptionParameter", "Subscription.parameter", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<SubscriptionParameter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"value\":", t::PrimKind::String, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Subscription, SubscriptionFilterBy, SubscriptionParameter);
