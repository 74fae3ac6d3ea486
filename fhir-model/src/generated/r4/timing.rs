// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Timing` and the types inside it.

use crate::primitive::{DateTime, Decimal, Time};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, DURATION, Duration, EXTENSION, Extension, PERIOD, Period, Prim, RANGE, Range};

/// `Timing`. See <https://hl7.org/fhir/R4/datatypes.html#Timing>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prims(&self.event),
            4 => n::node(&self.repeat),
            5 => n::node(&self.code),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for Timing {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Timing.repeat`. See <https://hl7.org/fhir/R4/datatypes.html#Timing>.
#[derive(Clone, Default, PartialEq)]
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
    /// `Timing.repeat.durationUnit`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/units-of-time>.
    pub duration_unit: Prim<String>,
    /// `Timing.repeat.frequency`: positiveInt, 0..1.
    pub frequency: Prim<u32>,
    /// `Timing.repeat.frequencyMax`: positiveInt, 0..1.
    pub frequency_max: Prim<u32>,
    /// `Timing.repeat.period`: decimal, 0..1.
    pub period: Prim<Decimal>,
    /// `Timing.repeat.periodMax`: decimal, 0..1.
    pub period_max: Prim<Decimal>,
    /// `Timing.repeat.periodUnit`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/units-of-time>.
    pub period_unit: Prim<String>,
    /// `Timing.repeat.dayOfWeek`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>.
    pub day_of_week: Vec<Prim<String>>,
    /// `Timing.repeat.timeOfDay`: time, 0..*.
    pub time_of_day: Vec<Prim<Time>>,
    /// `Timing.repeat.when`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/event-timing>.
    pub when: Vec<Prim<String>>,
    /// `Timing.repeat.offset`: unsignedInt, 0..1.
    pub offset: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TimingRepeat {
    fn info(&self) -> &'static TypeInfo { &TIMING_REPEAT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::choice(&self.bounds),
            3 => n::prim(&self.count),
            4 => n::prim(&self.count_max),
            5 => n::prim(&self.duration),
            6 => n::prim(&self.duration_max),
            7 => n::prim(&self.duration_unit),
            8 => n::prim(&self.frequency),
            9 => n::prim(&self.frequency_max),
            10 => n::prim(&self.period),
            11 => n::prim(&self.period_max),
            12 => n::prim(&self.period_unit),
            13 => n::prims(&self.day_of_week),
            14 => n::prims(&self.time_of_day),
            15 => n::prims(&self.when),
            16 => n::prim(&self.offset),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for TimingRepeat {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Timing.repeat.bounds[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum TimingRepeatBounds {
    /// Duration.
    Duration(Box<Duration>),
    /// Range.
    Range(Box<Range>),
    /// Period.
    Period(Box<Period>),
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
            Self::Duration(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::Period(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Duration(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Duration(Box::new(Default::default())),
            1 => Self::Range(Box::new(Default::default())),
            2 => Self::Period(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static TIMING: TypeInfo = TypeInfo::new("Timing", "Timing", t::TypeKind::Datatype, n::new::<Timing>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"event\":", t::PrimKind::DateTime, 0, None, t::SUMMARY),
    FieldInfo::node(",\"repeat\":", &TIMING_REPEAT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/timing-abbreviation"),
]);

pub(crate) static TIMING_REPEAT: TypeInfo = TypeInfo::new("TimingRepeat", "Timing.repeat", t::TypeKind::Backbone, n::new::<TimingRepeat>, &[
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
    t::Alternative::new(",\"boundsDuration\":", "Duration", t::ValueKind::Node(&DURATION), &[]),
    t::Alternative::new(",\"boundsRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"boundsPeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

