// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Subscription` and the types inside it.

/// The resource `Subscription` of R4.
///
/// See <https://hl7.org/fhir/R4/subscription.html>.
/// Compiled by the feature `r4-foundation`.
pub struct Subscription {
    /// `Subscription.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Subscription.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Subscription.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Subscription.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Subscription.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Subscription.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Subscription.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Subscription.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-status>. Codes: `codes::SubscriptionStatus`. Modifier.
    pub status: Prim<String>,
    /// `Subscription.contact`: ContactPoint, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Subscription.end`: instant, 0..1.
    pub end: Prim<Instant>,
    /// `Subscription.reason`: string, 1..1.
    pub reason: Prim<String>,
    /// `Subscription.criteria`: string, 1..1.
    pub criteria: Prim<String>,
    /// `Subscription.error`: string, 0..1.
    pub error: Prim<String>,
    /// `Subscription.channel`: [`SubscriptionChannel`], 1..1.
    pub channel: Option<Box<SubscriptionChannel>>,
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
            | u64::from(!self.status.is_absent()) << 8
            | u64::from(!self.contact.is_empty()) << 9
            | u64::from(!self.end.is_absent()) << 10
            | u64::from(!self.reason.is_absent()) << 11
            | u64::from(!self.criteria.is_absent()) << 12
            | u64::from(!self.error.is_absent()) << 13
            | u64::from(self.channel.is_some()) << 14;
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
            8 => n::Place::Prim(&self.status),
            9 => n::Place::Nodes(&self.contact),
            10 => n::Place::Prim(&self.end),
            11 => n::Place::Prim(&self.reason),
            12 => n::Place::Prim(&self.criteria),
            13 => n::Place::Prim(&self.error),
            14 => n::Place::Node(&self.channel),
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
            8 => n::Slot::Prim(&mut self.status),
            9 => n::Slot::Nodes(&mut self.contact),
            10 => n::Slot::Prim(&mut self.end),
            11 => n::Slot::Prim(&mut self.reason),
            12 => n::Slot::Prim(&mut self.criteria),
            13 => n::Slot::Prim(&mut self.error),
            14 => n::Slot::Node(&mut self.channel),
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
            status: Prim::ABSENT,
            contact: Vec::new(),
            end: Prim::ABSENT,
            reason: Prim::ABSENT,
            criteria: Prim::ABSENT,
            error: Prim::ABSENT,
            channel: None,
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

/// The element `Subscription.channel` of R4.
///
/// See <https://hl7.org/fhir/R4/subscription.html>.
/// Compiled by the feature `r4-foundation`.
pub struct SubscriptionChannel {
    /// `Subscription.channel.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Subscription.channel.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Subscription.channel.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.channel.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-channel-type>. Codes: `codes::SubscriptionChannelType`.
    pub r#type: Prim<String>,
    /// `Subscription.channel.endpoint`: url, 0..1.
    pub endpoint: Prim<String>,
    /// `Subscription.channel.payload`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/mimetypes>.
    pub payload: Prim<String>,
    /// `Subscription.channel.header`: string, 0..*.
    pub header: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionChannel {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_CHANNEL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.endpoint.is_absent()) << 4
            | u64::from(!self.payload.is_absent()) << 5
            | u64::from(!self.header.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.endpoint),
            5 => n::Place::Prim(&self.payload),
            6 => n::Place::Prims(&self.header),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.endpoint),
            5 => n::Slot::Prim(&mut self.payload),
            6 => n::Slot::Prims(&mut self.header),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionChannel {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            endpoint: Prim::ABSENT,
            payload: Prim::ABSENT,
            header: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionChannel {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionChannel {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionChannel {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSCRIPTION: TypeInfo = TypeInfo::new("Subscription", "Subscription", t::TypeKind::Resource, "DomainResource", 1, n::new::<Subscription>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-status"),
    FieldInfo::node(",\"contact\":", &CONTACT_POINT, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"reason\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"criteria\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"error\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"channel\":", &SUBSCRIPTION_CHANNEL, 1, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSCRIPTION_CHANNEL: TypeInfo = TypeInfo::new("SubscriptionChannel", "Subscription.channel", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<SubscriptionChannel>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-channel-type"),
    FieldInfo::prim(",\"endpoint\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"payload\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"header\":", t::PrimKind::String, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Subscription, SubscriptionChannel);
