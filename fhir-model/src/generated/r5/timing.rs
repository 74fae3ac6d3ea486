// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Timing` and the types inside it.

/// The datatype `Timing` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#Timing>.
pub struct Timing {
    /// `Timing.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Timing.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Timing.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Timing.event`: dateTime, 0..*.
    pub event: Vec<Prim<DateTime>>,
    /// `Timing.repeat`: [`TimingRepeat`], 0..1.
    pub repeat: Option<Box<TimingRepeat>>,
    /// `Timing.code`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/timing-abbreviation>.
    pub code: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Timing {
    fn info(&self) -> &'static TypeInfo { &TIMING }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.event.is_empty()) << 3
            | u64::from(self.repeat.is_some()) << 4
            | u64::from(self.code.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.event),
            4 => n::Place::Node(&self.repeat),
            5 => n::Place::Node(&self.code),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.event),
            4 => n::Slot::Node(&mut self.repeat),
            5 => n::Slot::Node(&mut self.code),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Timing {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            event: Vec::new(),
            repeat: None,
            code: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Timing {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Timing {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Timing {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Timing.repeat` of R5.
///
/// See <https://hl7.org/fhir/R5/datatypes.html#Timing>.
pub struct TimingRepeat {
    /// `Timing.repeat.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Timing.repeat.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Timing.repeat.bounds[x]`: Duration or Range or Period, 0..1.
    pub bounds: Option<TimingRepeatBounds>,
    /// `Timing.repeat.count`: positiveInt, 0..1.
    pub count: Prim<u32>,
    /// `Timing.repeat.countMax`: positiveInt, 0..1.
    pub count_max: Prim<u32>,
    /// `Timing.repeat.duration`: decimal, 0..1.
    pub duration: Prim<Decimal>,
    /// `Timing.repeat.durationMax`: decimal, 0..1.
    pub duration_max: Prim<Decimal>,
    /// `Timing.repeat.durationUnit`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/units-of-time>. Codes: `codes::UnitsOfTime`.
    pub duration_unit: Prim<String>,
    /// `Timing.repeat.frequency`: positiveInt, 0..1.
    pub frequency: Prim<u32>,
    /// `Timing.repeat.frequencyMax`: positiveInt, 0..1.
    pub frequency_max: Prim<u32>,
    /// `Timing.repeat.period`: decimal, 0..1.
    pub period: Prim<Decimal>,
    /// `Timing.repeat.periodMax`: decimal, 0..1.
    pub period_max: Prim<Decimal>,
    /// `Timing.repeat.periodUnit`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/units-of-time>. Codes: `codes::UnitsOfTime`.
    pub period_unit: Prim<String>,
    /// `Timing.repeat.dayOfWeek`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>. Codes: `codes::DaysOfWeek`.
    pub day_of_week: Vec<Prim<String>>,
    /// `Timing.repeat.timeOfDay`: time, 0..*.
    pub time_of_day: Vec<Prim<Time>>,
    /// `Timing.repeat.when`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/event-timing>. Codes: `codes::EventTiming`.
    pub when: Vec<Prim<String>>,
    /// `Timing.repeat.offset`: unsignedInt, 0..1.
    pub offset: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TimingRepeat {
    fn info(&self) -> &'static TypeInfo { &TIMING_REPEAT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(self.bounds.is_some()) << 2
            | u64::from(!self.count.is_absent()) << 3
            | u64::from(!self.count_max.is_absent()) << 4
            | u64::from(!self.duration.is_absent()) << 5
            | u64::from(!self.duration_max.is_absent()) << 6
            | u64::from(!self.duration_unit.is_absent()) << 7
            | u64::from(!self.frequency.is_absent()) << 8
            | u64::from(!self.frequency_max.is_absent()) << 9
            | u64::from(!self.period.is_absent()) << 10
            | u64::from(!self.period_max.is_absent()) << 11
            | u64::from(!self.period_unit.is_absent()) << 12
            | u64::from(!self.day_of_week.is_empty()) << 13
            | u64::from(!self.time_of_day.is_empty()) << 14
            | u64::from(!self.when.is_empty()) << 15
            | u64::from(!self.offset.is_absent()) << 16;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Choice(&self.bounds),
            3 => n::Place::Prim(&self.count),
            4 => n::Place::Prim(&self.count_max),
            5 => n::Place::Prim(&self.duration),
            6 => n::Place::Prim(&self.duration_max),
            7 => n::Place::Prim(&self.duration_unit),
            8 => n::Place::Prim(&self.frequency),
            9 => n::Place::Prim(&self.frequency_max),
            10 => n::Place::Prim(&self.period),
            11 => n::Place::Prim(&self.period_max),
            12 => n::Place::Prim(&self.period_unit),
            13 => n::Place::Prims(&self.day_of_week),
            14 => n::Place::Prims(&self.time_of_day),
            15 => n::Place::Prims(&self.when),
            16 => n::Place::Prim(&self.offset),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Choice(&mut self.bounds),
            3 => n::Slot::Prim(&mut self.count),
            4 => n::Slot::Prim(&mut self.count_max),
            5 => n::Slot::Prim(&mut self.duration),
            6 => n::Slot::Prim(&mut self.duration_max),
            7 => n::Slot::Prim(&mut self.duration_unit),
            8 => n::Slot::Prim(&mut self.frequency),
            9 => n::Slot::Prim(&mut self.frequency_max),
            10 => n::Slot::Prim(&mut self.period),
            11 => n::Slot::Prim(&mut self.period_max),
            12 => n::Slot::Prim(&mut self.period_unit),
            13 => n::Slot::Prims(&mut self.day_of_week),
            14 => n::Slot::Prims(&mut self.time_of_day),
            15 => n::Slot::Prims(&mut self.when),
            16 => n::Slot::Prim(&mut self.offset),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TimingRepeat {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            bounds: None,
            count: Prim::ABSENT,
            count_max: Prim::ABSENT,
            duration: Prim::ABSENT,
            duration_max: Prim::ABSENT,
            duration_unit: Prim::ABSENT,
            frequency: Prim::ABSENT,
            frequency_max: Prim::ABSENT,
            period: Prim::ABSENT,
            period_max: Prim::ABSENT,
            period_unit: Prim::ABSENT,
            day_of_week: Vec::new(),
            time_of_day: Vec::new(),
            when: Vec::new(),
            offset: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TimingRepeat {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TimingRepeat {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TimingRepeat {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Timing.repeat.bounds[x]`.
#[derive(Clone)]
pub enum TimingRepeatBounds {
    /// Duration.
    Duration(n::Boxed<Duration>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Period.
    Period(n::Boxed<Period>),
}

impl TimingRepeatBounds {
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for TimingRepeatBounds {
    fn index(&self) -> usize {
        match self {
            Self::Duration(_) => 0,
            Self::Range(_) => 1,
            Self::Period(_) => 2,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Duration(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            1 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            2 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for TimingRepeatBounds {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TimingRepeatBounds {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static TIMING: TypeInfo = TypeInfo::new("Timing", "Timing", t::TypeKind::Datatype, "BackboneType", 4, n::new::<Timing>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"event\":", t::PrimKind::DateTime, 0, None, t::SUMMARY),
    FieldInfo::node(",\"repeat\":", &TIMING_REPEAT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/timing-abbreviation"),
]);

pub(crate) static TIMING_REPEAT: TypeInfo = TypeInfo::new("TimingRepeat", "Timing.repeat", t::TypeKind::Backbone, "Element", 4, n::new::<TimingRepeat>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::choice(",\"bounds\":", &TIMING_REPEAT_BOUNDS_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"count\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"countMax\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"duration\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"durationMax\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"durationUnit\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/units-of-time"),
    FieldInfo::prim(",\"frequency\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"frequencyMax\":", t::PrimKind::PositiveInt, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"period\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"periodMax\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"periodUnit\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/units-of-time"),
    FieldInfo::prim(",\"dayOfWeek\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/days-of-week"),
    FieldInfo::prim(",\"timeOfDay\":", t::PrimKind::Time, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"when\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/event-timing"),
    FieldInfo::prim(",\"offset\":", t::PrimKind::UnsignedInt, 0, Some(1), t::SUMMARY),
]);

static TIMING_REPEAT_BOUNDS_TYPES: [t::Alternative; 3] = [
    t::Alternative::new(",\"boundsDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
    t::Alternative::new(",\"boundsRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"boundsPeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Timing, TimingRepeat);
