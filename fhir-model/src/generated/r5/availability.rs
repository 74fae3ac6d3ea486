// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Availability` and the types inside it.

/// The datatype `Availability` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#Availability>.
pub struct Availability {
    /// `Availability.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Availability.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Availability.availableTime`: [`AvailabilityAvailableTime`], 0..*.
    pub available_time: Vec<AvailabilityAvailableTime>,
    /// `Availability.notAvailableTime`: [`AvailabilityNotAvailableTime`], 0..*.
    pub not_available_time: Vec<AvailabilityNotAvailableTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Availability {
    fn info(&self) -> &'static TypeInfo { &AVAILABILITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.available_time.is_empty()) << 2
            | u64::from(!self.not_available_time.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.available_time),
            3 => n::Place::Nodes(&self.not_available_time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.available_time),
            3 => n::Slot::Nodes(&mut self.not_available_time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Availability {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            available_time: Vec::new(),
            not_available_time: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Availability {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Availability {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Availability {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Availability.availableTime` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#Availability>.
pub struct AvailabilityAvailableTime {
    /// `Availability.availableTime.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Availability.availableTime.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Availability.availableTime.daysOfWeek`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>. Codes: `codes::DaysOfWeek`.
    pub days_of_week: Vec<Prim<String>>,
    /// `Availability.availableTime.allDay`: boolean, 0..1.
    pub all_day: Prim<bool>,
    /// `Availability.availableTime.availableStartTime`: time, 0..1.
    pub available_start_time: Prim<Time>,
    /// `Availability.availableTime.availableEndTime`: time, 0..1.
    pub available_end_time: Prim<Time>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AvailabilityAvailableTime {
    fn info(&self) -> &'static TypeInfo { &AVAILABILITY_AVAILABLE_TIME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.days_of_week.is_empty()) << 2
            | u64::from(!self.all_day.is_absent()) << 3
            | u64::from(!self.available_start_time.is_absent()) << 4
            | u64::from(!self.available_end_time.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prims(&self.days_of_week),
            3 => n::Place::Prim(&self.all_day),
            4 => n::Place::Prim(&self.available_start_time),
            5 => n::Place::Prim(&self.available_end_time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prims(&mut self.days_of_week),
            3 => n::Slot::Prim(&mut self.all_day),
            4 => n::Slot::Prim(&mut self.available_start_time),
            5 => n::Slot::Prim(&mut self.available_end_time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AvailabilityAvailableTime {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            days_of_week: Vec::new(),
            all_day: Prim::ABSENT,
            available_start_time: Prim::ABSENT,
            available_end_time: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AvailabilityAvailableTime {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AvailabilityAvailableTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AvailabilityAvailableTime {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Availability.notAvailableTime` of R5.
///
/// See <https://hl7.org/fhir/R5/metadatatypes.html#Availability>.
pub struct AvailabilityNotAvailableTime {
    /// `Availability.notAvailableTime.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Availability.notAvailableTime.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Availability.notAvailableTime.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Availability.notAvailableTime.during`: Period, 0..1.
    pub during: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AvailabilityNotAvailableTime {
    fn info(&self) -> &'static TypeInfo { &AVAILABILITY_NOT_AVAILABLE_TIME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.description.is_absent()) << 2
            | u64::from(self.during.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Prim(&self.description),
            3 => n::Place::Node(&self.during),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Prim(&mut self.description),
            3 => n::Slot::Node(&mut self.during),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AvailabilityNotAvailableTime {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            description: Prim::ABSENT,
            during: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AvailabilityNotAvailableTime {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AvailabilityNotAvailableTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AvailabilityNotAvailableTime {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static AVAILABILITY: TypeInfo = TypeInfo::new("Availability", "Availability", t::TypeKind::Datatype, "DataType", 4, n::new::<Availability>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"availableTime\":", &AVAILABILITY_AVAILABLE_TIME, 0, None, t::SUMMARY),
    FieldInfo::node(",\"notAvailableTime\":", &AVAILABILITY_NOT_AVAILABLE_TIME, 0, None, t::SUMMARY),
]);

pub(crate) static AVAILABILITY_AVAILABLE_TIME: TypeInfo = TypeInfo::new("AvailabilityAvailableTime", "Availability.availableTime", t::TypeKind::Backbone, "Element", 4, n::new::<AvailabilityAvailableTime>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"daysOfWeek\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/days-of-week"),
    FieldInfo::prim(",\"allDay\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"availableStartTime\":", t::PrimKind::Time, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"availableEndTime\":", t::PrimKind::Time, 0, Some(1), t::SUMMARY),
]);

pub(crate) static AVAILABILITY_NOT_AVAILABLE_TIME: TypeInfo = TypeInfo::new("AvailabilityNotAvailableTime", "Availability.notAvailableTime", t::TypeKind::Backbone, "Element", 4, n::new::<AvailabilityNotAvailableTime>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"during\":", &PERIOD, 0, Some(1), t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Availability, AvailabilityAvailableTime, AvailabilityNotAvailableTime);
