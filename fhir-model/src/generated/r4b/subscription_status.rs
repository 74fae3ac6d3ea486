// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubscriptionStatus` and the types inside it.

/// The resource `SubscriptionStatus` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptionstatus.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionStatus {
    /// `SubscriptionStatus.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionStatus.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubscriptionStatus.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubscriptionStatus.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SubscriptionStatus.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubscriptionStatus.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubscriptionStatus.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionStatus.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionStatus.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-status>. Codes: `codes::SubscriptionStatus`.
    pub status: Prim<String>,
    /// `SubscriptionStatus.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-notification-type>. Codes: `codes::SubscriptionNotificationType`. Modifier.
    pub r#type: Prim<String>,
    /// `SubscriptionStatus.eventsSinceSubscriptionStart`: string, 0..1.
    pub events_since_subscription_start: Prim<String>,
    /// `SubscriptionStatus.notificationEvent`: [`SubscriptionStatusNotificationEvent`], 0..*.
    pub notification_event: Vec<SubscriptionStatusNotificationEvent>,
    /// `SubscriptionStatus.subscription`: Reference(Subscription), 1..1.
    pub subscription: Option<Box<Reference>>,
    /// `SubscriptionStatus.topic`: canonical(SubscriptionTopic), 0..1.
    pub topic: Prim<String>,
    /// `SubscriptionStatus.error`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/subscription-error>.
    pub error: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionStatus {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_STATUS }
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
            | u64::from(!self.r#type.is_absent()) << 9
            | u64::from(!self.events_since_subscription_start.is_absent()) << 10
            | u64::from(!self.notification_event.is_empty()) << 11
            | u64::from(self.subscription.is_some()) << 12
            | u64::from(!self.topic.is_absent()) << 13
            | u64::from(!self.error.is_empty()) << 14;
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
            9 => n::Place::Prim(&self.r#type),
            10 => n::Place::Prim(&self.events_since_subscription_start),
            11 => n::Place::Nodes(&self.notification_event),
            12 => n::Place::Node(&self.subscription),
            13 => n::Place::Prim(&self.topic),
            14 => n::Place::Nodes(&self.error),
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
            9 => n::Slot::Prim(&mut self.r#type),
            10 => n::Slot::Prim(&mut self.events_since_subscription_start),
            11 => n::Slot::Nodes(&mut self.notification_event),
            12 => n::Slot::Node(&mut self.subscription),
            13 => n::Slot::Prim(&mut self.topic),
            14 => n::Slot::Nodes(&mut self.error),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionStatus {
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
            r#type: Prim::ABSENT,
            events_since_subscription_start: Prim::ABSENT,
            notification_event: Vec::new(),
            subscription: None,
            topic: Prim::ABSENT,
            error: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionStatus {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionStatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionStatus {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubscriptionStatus.notificationEvent` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptionstatus.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionStatusNotificationEvent {
    /// `SubscriptionStatus.notificationEvent.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionStatus.notificationEvent.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionStatus.notificationEvent.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionStatus.notificationEvent.eventNumber`: string, 1..1.
    pub event_number: Prim<String>,
    /// `SubscriptionStatus.notificationEvent.timestamp`: instant, 0..1.
    pub timestamp: Prim<Instant>,
    /// `SubscriptionStatus.notificationEvent.focus`: Reference(Resource), 0..1.
    pub focus: Option<Box<Reference>>,
    /// `SubscriptionStatus.notificationEvent.additionalContext`: Reference(Resource), 0..*.
    pub additional_context: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionStatusNotificationEvent {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_STATUS_NOTIFICATION_EVENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.event_number.is_absent()) << 3
            | u64::from(!self.timestamp.is_absent()) << 4
            | u64::from(self.focus.is_some()) << 5
            | u64::from(!self.additional_context.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.event_number),
            4 => n::Place::Prim(&self.timestamp),
            5 => n::Place::Node(&self.focus),
            6 => n::Place::Nodes(&self.additional_context),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.event_number),
            4 => n::Slot::Prim(&mut self.timestamp),
            5 => n::Slot::Node(&mut self.focus),
            6 => n::Slot::Nodes(&mut self.additional_context),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionStatusNotificationEvent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            event_number: Prim::ABSENT,
            timestamp: Prim::ABSENT,
            focus: None,
            additional_context: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionStatusNotificationEvent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionStatusNotificationEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionStatusNotificationEvent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSCRIPTION_STATUS: TypeInfo = TypeInfo::new("SubscriptionStatus", "SubscriptionStatus", t::TypeKind::Resource, "DomainResource", 2, n::new::<SubscriptionStatus>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-status"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-notification-type"),
    FieldInfo::prim(",\"eventsSinceSubscriptionStart\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"notificationEvent\":", &SUBSCRIPTION_STATUS_NOTIFICATION_EVENT, 0, None, 0),
    FieldInfo::node(",\"subscription\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Subscription"]),
    FieldInfo::prim(",\"topic\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["SubscriptionTopic"]),
    FieldInfo::node(",\"error\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/subscription-error"),
]);

pub(crate) static SUBSCRIPTION_STATUS_NOTIFICATION_EVENT: TypeInfo = TypeInfo::new("SubscriptionStatusNotificationEvent", "SubscriptionStatus.notificationEvent", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubscriptionStatusNotificationEvent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"eventNumber\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::prim(",\"timestamp\":", t::PrimKind::Instant, 0, Some(1), 0),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, Some(1), 0).targets(&["Resource"]),
    FieldInfo::node(",\"additionalContext\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubscriptionStatus, SubscriptionStatusNotificationEvent);
