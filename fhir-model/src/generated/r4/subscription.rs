// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Subscription` and the types inside it.

use crate::primitive::{Instant};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CONTACT_POINT, ContactPoint, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, Resource};

/// `Subscription`. See <https://hl7.org/fhir/R4/subscription.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Subscription {
    /// `Subscription.id`: string, 0..1.
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
    /// `Subscription.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-status>. Modifier.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::prim(&self.status),
            9 => n::nodes(&self.contact),
            10 => n::prim(&self.end),
            11 => n::prim(&self.reason),
            12 => n::prim(&self.criteria),
            13 => n::prim(&self.error),
            14 => n::node(&self.channel),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Subscription.channel`. See <https://hl7.org/fhir/R4/subscription.html>.
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionChannel {
    /// `Subscription.channel.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Subscription.channel.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Subscription.channel.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.channel.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/subscription-channel-type>.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.r#type),
            4 => n::prim(&self.endpoint),
            5 => n::prim(&self.payload),
            6 => n::prims(&self.header),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for SubscriptionChannel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static SUBSCRIPTION: TypeInfo = TypeInfo::new("Subscription", "Subscription", t::TypeKind::Resource, n::new::<Subscription>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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

pub(crate) static SUBSCRIPTION_CHANNEL: TypeInfo = TypeInfo::new("SubscriptionChannel", "Subscription.channel", t::TypeKind::Backbone, n::new::<SubscriptionChannel>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/subscription-channel-type"),
    FieldInfo::prim(",\"endpoint\":", t::PrimKind::Url, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"payload\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/mimetypes"),
    FieldInfo::prim(",\"header\":", t::PrimKind::String, 0, None, t::SUMMARY),
]);

