// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `SubscriptionTopic` and the types inside it.

/// The resource `SubscriptionTopic` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptiontopic.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionTopic {
    /// `SubscriptionTopic.id`: id, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionTopic.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `SubscriptionTopic.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `SubscriptionTopic.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `SubscriptionTopic.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `SubscriptionTopic.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `SubscriptionTopic.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.url`: uri, 1..1.
    pub url: Prim<String>,
    /// `SubscriptionTopic.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `SubscriptionTopic.version`: string, 0..1.
    pub version: Prim<String>,
    /// `SubscriptionTopic.title`: string, 0..1.
    pub title: Prim<String>,
    /// `SubscriptionTopic.derivedFrom`: canonical(SubscriptionTopic), 0..*.
    pub derived_from: Vec<Prim<String>>,
    /// `SubscriptionTopic.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `SubscriptionTopic.experimental`: boolean, 0..1. Modifier.
    pub experimental: Prim<bool>,
    /// `SubscriptionTopic.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `SubscriptionTopic.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `SubscriptionTopic.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `SubscriptionTopic.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `SubscriptionTopic.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `SubscriptionTopic.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubscriptionTopic.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `SubscriptionTopic.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `SubscriptionTopic.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `SubscriptionTopic.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `SubscriptionTopic.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `SubscriptionTopic.resourceTrigger`: [`SubscriptionTopicResourceTrigger`], 0..*.
    pub resource_trigger: Vec<SubscriptionTopicResourceTrigger>,
    /// `SubscriptionTopic.eventTrigger`: [`SubscriptionTopicEventTrigger`], 0..*.
    pub event_trigger: Vec<SubscriptionTopicEventTrigger>,
    /// `SubscriptionTopic.canFilterBy`: [`SubscriptionTopicCanFilterBy`], 0..*.
    pub can_filter_by: Vec<SubscriptionTopicCanFilterBy>,
    /// `SubscriptionTopic.notificationShape`: [`SubscriptionTopicNotificationShape`], 0..*.
    pub notification_shape: Vec<SubscriptionTopicNotificationShape>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionTopic {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_TOPIC }
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
            | u64::from(!self.title.is_absent()) << 11
            | u64::from(!self.derived_from.is_empty()) << 12
            | u64::from(!self.status.is_absent()) << 13
            | u64::from(!self.experimental.is_absent()) << 14
            | u64::from(!self.date.is_absent()) << 15
            | u64::from(!self.publisher.is_absent()) << 16
            | u64::from(!self.contact.is_empty()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(!self.use_context.is_empty()) << 19
            | u64::from(!self.jurisdiction.is_empty()) << 20
            | u64::from(!self.purpose.is_absent()) << 21
            | u64::from(!self.copyright.is_absent()) << 22
            | u64::from(!self.approval_date.is_absent()) << 23
            | u64::from(!self.last_review_date.is_absent()) << 24
            | u64::from(self.effective_period.is_some()) << 25
            | u64::from(!self.resource_trigger.is_empty()) << 26
            | u64::from(!self.event_trigger.is_empty()) << 27
            | u64::from(!self.can_filter_by.is_empty()) << 28
            | u64::from(!self.notification_shape.is_empty()) << 29;
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
            11 => n::Place::Prim(&self.title),
            12 => n::Place::Prims(&self.derived_from),
            13 => n::Place::Prim(&self.status),
            14 => n::Place::Prim(&self.experimental),
            15 => n::Place::Prim(&self.date),
            16 => n::Place::Prim(&self.publisher),
            17 => n::Place::Nodes(&self.contact),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Nodes(&self.use_context),
            20 => n::Place::Nodes(&self.jurisdiction),
            21 => n::Place::Prim(&self.purpose),
            22 => n::Place::Prim(&self.copyright),
            23 => n::Place::Prim(&self.approval_date),
            24 => n::Place::Prim(&self.last_review_date),
            25 => n::Place::Node(&self.effective_period),
            26 => n::Place::Nodes(&self.resource_trigger),
            27 => n::Place::Nodes(&self.event_trigger),
            28 => n::Place::Nodes(&self.can_filter_by),
            29 => n::Place::Nodes(&self.notification_shape),
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
            11 => n::Slot::Prim(&mut self.title),
            12 => n::Slot::Prims(&mut self.derived_from),
            13 => n::Slot::Prim(&mut self.status),
            14 => n::Slot::Prim(&mut self.experimental),
            15 => n::Slot::Prim(&mut self.date),
            16 => n::Slot::Prim(&mut self.publisher),
            17 => n::Slot::Nodes(&mut self.contact),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Nodes(&mut self.use_context),
            20 => n::Slot::Nodes(&mut self.jurisdiction),
            21 => n::Slot::Prim(&mut self.purpose),
            22 => n::Slot::Prim(&mut self.copyright),
            23 => n::Slot::Prim(&mut self.approval_date),
            24 => n::Slot::Prim(&mut self.last_review_date),
            25 => n::Slot::Node(&mut self.effective_period),
            26 => n::Slot::Nodes(&mut self.resource_trigger),
            27 => n::Slot::Nodes(&mut self.event_trigger),
            28 => n::Slot::Nodes(&mut self.can_filter_by),
            29 => n::Slot::Nodes(&mut self.notification_shape),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionTopic {
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
            title: Prim::ABSENT,
            derived_from: Vec::new(),
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
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            resource_trigger: Vec::new(),
            event_trigger: Vec::new(),
            can_filter_by: Vec::new(),
            notification_shape: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionTopic {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionTopic {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionTopic {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubscriptionTopic.resourceTrigger` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptiontopic.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionTopicResourceTrigger {
    /// `SubscriptionTopic.resourceTrigger.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.resource`: uri, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/defined-types>.
    pub resource: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.supportedInteraction`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/interaction-trigger>. Codes: `codes::MethodCode`.
    pub supported_interaction: Vec<Prim<String>>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria`: [`SubscriptionTopicResourceTriggerQueryCriteria`], 0..1.
    pub query_criteria: Option<Box<SubscriptionTopicResourceTriggerQueryCriteria>>,
    /// `SubscriptionTopic.resourceTrigger.fhirPathCriteria`: string, 0..1.
    pub fhir_path_criteria: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionTopicResourceTrigger {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.resource.is_absent()) << 4
            | u64::from(!self.supported_interaction.is_empty()) << 5
            | u64::from(self.query_criteria.is_some()) << 6
            | u64::from(!self.fhir_path_criteria.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.resource),
            5 => n::Place::Prims(&self.supported_interaction),
            6 => n::Place::Node(&self.query_criteria),
            7 => n::Place::Prim(&self.fhir_path_criteria),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.resource),
            5 => n::Slot::Prims(&mut self.supported_interaction),
            6 => n::Slot::Node(&mut self.query_criteria),
            7 => n::Slot::Prim(&mut self.fhir_path_criteria),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionTopicResourceTrigger {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            resource: Prim::ABSENT,
            supported_interaction: Vec::new(),
            query_criteria: None,
            fhir_path_criteria: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionTopicResourceTrigger {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionTopicResourceTrigger {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionTopicResourceTrigger {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubscriptionTopic.resourceTrigger.queryCriteria` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptiontopic.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionTopicResourceTriggerQueryCriteria {
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.previous`: string, 0..1.
    pub previous: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.resultForCreate`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior>. Codes: `codes::CriteriaNotExistsBehavior`.
    pub result_for_create: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.current`: string, 0..1.
    pub current: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.resultForDelete`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior>. Codes: `codes::CriteriaNotExistsBehavior`.
    pub result_for_delete: Prim<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.requireBoth`: boolean, 0..1.
    pub require_both: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionTopicResourceTriggerQueryCriteria {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.previous.is_absent()) << 3
            | u64::from(!self.result_for_create.is_absent()) << 4
            | u64::from(!self.current.is_absent()) << 5
            | u64::from(!self.result_for_delete.is_absent()) << 6
            | u64::from(!self.require_both.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.previous),
            4 => n::Place::Prim(&self.result_for_create),
            5 => n::Place::Prim(&self.current),
            6 => n::Place::Prim(&self.result_for_delete),
            7 => n::Place::Prim(&self.require_both),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.previous),
            4 => n::Slot::Prim(&mut self.result_for_create),
            5 => n::Slot::Prim(&mut self.current),
            6 => n::Slot::Prim(&mut self.result_for_delete),
            7 => n::Slot::Prim(&mut self.require_both),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionTopicResourceTriggerQueryCriteria {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            previous: Prim::ABSENT,
            result_for_create: Prim::ABSENT,
            current: Prim::ABSENT,
            result_for_delete: Prim::ABSENT,
            require_both: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionTopicResourceTriggerQueryCriteria {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionTopicResourceTriggerQueryCriteria {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionTopicResourceTriggerQueryCriteria {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubscriptionTopic.eventTrigger` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptiontopic.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionTopicEventTrigger {
    /// `SubscriptionTopic.eventTrigger.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionTopic.eventTrigger.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.eventTrigger.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.eventTrigger.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `SubscriptionTopic.eventTrigger.event`: CodeableConcept, 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0003>.
    pub event: Option<Box<CodeableConcept>>,
    /// `SubscriptionTopic.eventTrigger.resource`: uri, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/defined-types>.
    pub resource: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionTopicEventTrigger {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_TOPIC_EVENT_TRIGGER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.event.is_some()) << 4
            | u64::from(!self.resource.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.event),
            5 => n::Place::Prim(&self.resource),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.event),
            5 => n::Slot::Prim(&mut self.resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionTopicEventTrigger {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            event: None,
            resource: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionTopicEventTrigger {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionTopicEventTrigger {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionTopicEventTrigger {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubscriptionTopic.canFilterBy` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptiontopic.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionTopicCanFilterBy {
    /// `SubscriptionTopic.canFilterBy.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionTopic.canFilterBy.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.canFilterBy.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.canFilterBy.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `SubscriptionTopic.canFilterBy.resource`: uri, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/defined-types>.
    pub resource: Prim<String>,
    /// `SubscriptionTopic.canFilterBy.filterParameter`: string, 1..1.
    pub filter_parameter: Prim<String>,
    /// `SubscriptionTopic.canFilterBy.filterDefinition`: uri, 0..1.
    pub filter_definition: Prim<String>,
    /// `SubscriptionTopic.canFilterBy.modifier`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-search-modifier>. Codes: `codes::SubscriptionTopicFilterBySearchModifier`.
    pub modifier: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionTopicCanFilterBy {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_TOPIC_CAN_FILTER_BY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(!self.resource.is_absent()) << 4
            | u64::from(!self.filter_parameter.is_absent()) << 5
            | u64::from(!self.filter_definition.is_absent()) << 6
            | u64::from(!self.modifier.is_empty()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Prim(&self.resource),
            5 => n::Place::Prim(&self.filter_parameter),
            6 => n::Place::Prim(&self.filter_definition),
            7 => n::Place::Prims(&self.modifier),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Prim(&mut self.resource),
            5 => n::Slot::Prim(&mut self.filter_parameter),
            6 => n::Slot::Prim(&mut self.filter_definition),
            7 => n::Slot::Prims(&mut self.modifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionTopicCanFilterBy {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            resource: Prim::ABSENT,
            filter_parameter: Prim::ABSENT,
            filter_definition: Prim::ABSENT,
            modifier: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionTopicCanFilterBy {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionTopicCanFilterBy {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionTopicCanFilterBy {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `SubscriptionTopic.notificationShape` of R4B.
///
/// See <https://hl7.org/fhir/R4B/subscriptiontopic.html>.
/// Compiled by the feature `r4b-foundation`.
pub struct SubscriptionTopicNotificationShape {
    /// `SubscriptionTopic.notificationShape.id`: string, 0..1.
    pub id: Prim<String>,
    /// `SubscriptionTopic.notificationShape.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.notificationShape.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.notificationShape.resource`: uri, 1..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/defined-types>.
    pub resource: Prim<String>,
    /// `SubscriptionTopic.notificationShape.include`: string, 0..*.
    pub include: Vec<Prim<String>>,
    /// `SubscriptionTopic.notificationShape.revInclude`: string, 0..*.
    pub rev_include: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for SubscriptionTopicNotificationShape {
    fn info(&self) -> &'static TypeInfo { &SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.resource.is_absent()) << 3
            | u64::from(!self.include.is_empty()) << 4
            | u64::from(!self.rev_include.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.resource),
            4 => n::Place::Prims(&self.include),
            5 => n::Place::Prims(&self.rev_include),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.resource),
            4 => n::Slot::Prims(&mut self.include),
            5 => n::Slot::Prims(&mut self.rev_include),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for SubscriptionTopicNotificationShape {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            resource: Prim::ABSENT,
            include: Vec::new(),
            rev_include: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for SubscriptionTopicNotificationShape {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for SubscriptionTopicNotificationShape {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for SubscriptionTopicNotificationShape {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSCRIPTION_TOPIC: TypeInfo = TypeInfo::new("SubscriptionTopic", "SubscriptionTopic", t::TypeKind::Resource, "DomainResource", 2, n::new::<SubscriptionTopic>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"derivedFrom\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["SubscriptionTopic"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"resourceTrigger\":", &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"eventTrigger\":", &SUBSCRIPTION_TOPIC_EVENT_TRIGGER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"canFilterBy\":", &SUBSCRIPTION_TOPIC_CAN_FILTER_BY, 0, None, t::SUMMARY),
    FieldInfo::node(",\"notificationShape\":", &SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE, 0, None, t::SUMMARY),
]);

pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER: TypeInfo = TypeInfo::new("SubscriptionTopicResourceTrigger", "SubscriptionTopic.resourceTrigger", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubscriptionTopicResourceTrigger>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/defined-types"),
    FieldInfo::prim(",\"supportedInteraction\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/interaction-trigger"),
    FieldInfo::node(",\"queryCriteria\":", &SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"fhirPathCriteria\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA: TypeInfo = TypeInfo::new("SubscriptionTopicResourceTriggerQueryCriteria", "SubscriptionTopic.resourceTrigger.queryCriteria", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubscriptionTopicResourceTriggerQueryCriteria>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"previous\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"resultForCreate\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior"),
    FieldInfo::prim(",\"current\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"resultForDelete\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior"),
    FieldInfo::prim(",\"requireBoth\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
]);

pub(crate) static SUBSCRIPTION_TOPIC_EVENT_TRIGGER: TypeInfo = TypeInfo::new("SubscriptionTopicEventTrigger", "SubscriptionTopic.eventTrigger", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubscriptionTopicEventTrigger>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"event\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0003"),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/defined-types"),
]);

pub(crate) static SUBSCRIPTION_TOPIC_CAN_FILTER_BY: TypeInfo = TypeInfo::new("SubscriptionTopicCanFilterBy", "SubscriptionTopic.canFilterBy", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubscriptionTopicCanFilterBy>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/defined-types"),
    FieldInfo::prim(",\"filterParameter\":", t::PrimKind::String, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"filterDefinition\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"modifier\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-search-modifier"),
]);

pub(crate) static SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE: TypeInfo = TypeInfo::new("SubscriptionTopicNotificationShape", "SubscriptionTopic.notificationShape", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<SubscriptionTopicNotificationShape>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"resource\":", t::PrimKind::Uri, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/defined-types"),
    FieldInfo::prim(",\"include\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"revInclude\":", t::PrimKind::String, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(SubscriptionTopic, SubscriptionTopicResourceTrigger, SubscriptionTopicResourceTriggerQueryCriteria, SubscriptionTopicEventTrigger, SubscriptionTopicCanFilterBy, SubscriptionTopicNotificationShape);
