// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `TriggerDefinition` and the types inside it.

/// The datatype `TriggerDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#TriggerDefinition>.
pub struct TriggerDefinition {
    /// `TriggerDefinition.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TriggerDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TriggerDefinition.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/trigger-type>. Codes: `codes::TriggerType`.
    pub r#type: Prim<String>,
    /// `TriggerDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `TriggerDefinition.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `TriggerDefinition.subscriptionTopic`: canonical(SubscriptionTopic), 0..1.
    pub subscription_topic: Prim<String>,
    /// `TriggerDefinition.timing[x]`: Timing or Reference(Schedule) or date or dateTime, 0..1.
    pub timing: Option<TriggerDefinitionTiming>,
    /// `TriggerDefinition.data`: DataRequirement, 0..*.
    pub data: Vec<DataRequirement>,
    /// `TriggerDefinition.condition`: Expression, 0..1.
    pub condition: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TriggerDefinition {
    fn info(&self) -> &'static TypeInfo { &TRIGGER_DEFINITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.r#type.is_absent()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.subscription_topic.is_absent()) << 5
            | u64::from(self.timing.is_some()) << 6
            | u64::from(!self.data.is_empty()) << 7
            | u64::from(self.condition.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.r#type),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Prim(&self.subscription_topic),
            6 => n::Place::Choice(&self.timing),
            7 => n::Place::Nodes(&self.data),
            8 => n::Place::Node(&self.condition),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.r#type),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Prim(&mut self.subscription_topic),
            6 => n::Slot::Choice(&mut self.timing),
            7 => n::Slot::Nodes(&mut self.data),
            8 => n::Slot::Node(&mut self.condition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TriggerDefinition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            r#type: Prim::ABSENT,
            name: Prim::ABSENT,
            code: None,
            subscription_topic: Prim::ABSENT,
            timing: None,
            data: Vec::new(),
            condition: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TriggerDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TriggerDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TriggerDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `TriggerDefinition.timing[x]`.
#[derive(Clone)]
pub enum TriggerDefinitionTiming {
    /// Timing.
    Timing(n::Boxed<Timing>),
    /// Reference(Schedule).
    Reference(n::Boxed<Reference>),
    /// date.
    Date(Prim<Date>),
    /// dateTime.
    DateTime(Prim<DateTime>),
}

impl TriggerDefinitionTiming {
    /// The value, when it is `Timing`.
    #[inline]
    pub fn as_timing(&self) -> Option<&Timing> { if let Self::Timing(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `date`.
    #[inline]
    pub fn as_date(&self) -> Option<&Prim<Date>> { if let Self::Date(v) = self { Some(v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
}

impl n::Choice for TriggerDefinitionTiming {
    fn index(&self) -> usize {
        match self {
            Self::Timing(_) => 0,
            Self::Reference(_) => 1,
            Self::Date(_) => 2,
            Self::DateTime(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Timing(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
            Self::Date(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Timing(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
            Self::Date(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Timing(n::Boxed { node: (TIMING.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            2 => Self::Date(Default::default()),
            3 => Self::DateTime(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for TriggerDefinitionTiming {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TriggerDefinitionTiming {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static TRIGGER_DEFINITION: TypeInfo = TypeInfo::new("TriggerDefinition", "TriggerDefinition", t::TypeKind::Datatype, "DataType", 4, n::new::<TriggerDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/trigger-type"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subscriptionTopic\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["SubscriptionTopic"]),
    FieldInfo::choice(",\"timing\":", &TRIGGER_DEFINITION_TIMING_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"data\":", &DATA_REQUIREMENT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"condition\":", &EXPRESSION, 0, Some(1), t::SUMMARY),
]);

static TRIGGER_DEFINITION_TIMING_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"timingTiming\":", "Timing", t::ValueKind::Node(&TIMING), 4, &[]),
    t::Alternative::new(",\"timingReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &["Schedule"]),
    t::Alternative::new(",\"timingDate\":", "date", t::ValueKind::Prim(t::PrimKind::Date), 4, &[]),
    t::Alternative::new(",\"timingDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(TriggerDefinition);
