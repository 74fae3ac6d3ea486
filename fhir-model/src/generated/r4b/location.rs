// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Location` and the types inside it.

/// The resource `Location` of R4B.
///
/// See <https://hl7.org/fhir/R4B/location.html>.
/// Compiled by the feature `r4b-base`.
pub struct Location {
    /// `Location.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Location.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Location.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Location.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Location.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Location.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Location.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Location.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Location.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Location.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/location-status>. Codes: `codes::LocationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Location.operationalStatus`: Coding, 0..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/v2-0116>.
    pub operational_status: Option<Box<Coding>>,
    /// `Location.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Location.alias`: string, 0..*.
    pub alias: Vec<Prim<String>>,
    /// `Location.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Location.mode`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/location-mode>. Codes: `codes::LocationMode`.
    pub mode: Prim<String>,
    /// `Location.type`: CodeableConcept, 0..*. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType>.
    pub r#type: Vec<CodeableConcept>,
    /// `Location.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Location.address`: Address, 0..1.
    pub address: Option<Box<Address>>,
    /// `Location.physicalType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/location-physical-type>.
    pub physical_type: Option<Box<CodeableConcept>>,
    /// `Location.position`: [`LocationPosition`], 0..1.
    pub position: Option<Box<LocationPosition>>,
    /// `Location.managingOrganization`: Reference(Organization), 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Location.partOf`: Reference(Location), 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Location.hoursOfOperation`: [`LocationHoursOfOperation`], 0..*.
    pub hours_of_operation: Vec<LocationHoursOfOperation>,
    /// `Location.availabilityExceptions`: string, 0..1.
    pub availability_exceptions: Prim<String>,
    /// `Location.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Location {
    fn info(&self) -> &'static TypeInfo { &LOCATION }
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
            | u64::from(!self.status.is_absent()) << 9
            | u64::from(self.operational_status.is_some()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.alias.is_empty()) << 12
            | u64::from(!self.description.is_absent()) << 13
            | u64::from(!self.mode.is_absent()) << 14
            | u64::from(!self.r#type.is_empty()) << 15
            | u64::from(!self.telecom.is_empty()) << 16
            | u64::from(self.address.is_some()) << 17
            | u64::from(self.physical_type.is_some()) << 18
            | u64::from(self.position.is_some()) << 19
            | u64::from(self.managing_organization.is_some()) << 20
            | u64::from(self.part_of.is_some()) << 21
            | u64::from(!self.hours_of_operation.is_empty()) << 22
            | u64::from(!self.availability_exceptions.is_absent()) << 23
            | u64::from(!self.endpoint.is_empty()) << 24;
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
            9 => n::Place::Prim(&self.status),
            10 => n::Place::Node(&self.operational_status),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prims(&self.alias),
            13 => n::Place::Prim(&self.description),
            14 => n::Place::Prim(&self.mode),
            15 => n::Place::Nodes(&self.r#type),
            16 => n::Place::Nodes(&self.telecom),
            17 => n::Place::Node(&self.address),
            18 => n::Place::Node(&self.physical_type),
            19 => n::Place::Node(&self.position),
            20 => n::Place::Node(&self.managing_organization),
            21 => n::Place::Node(&self.part_of),
            22 => n::Place::Nodes(&self.hours_of_operation),
            23 => n::Place::Prim(&self.availability_exceptions),
            24 => n::Place::Nodes(&self.endpoint),
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
            9 => n::Slot::Prim(&mut self.status),
            10 => n::Slot::Node(&mut self.operational_status),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prims(&mut self.alias),
            13 => n::Slot::Prim(&mut self.description),
            14 => n::Slot::Prim(&mut self.mode),
            15 => n::Slot::Nodes(&mut self.r#type),
            16 => n::Slot::Nodes(&mut self.telecom),
            17 => n::Slot::Node(&mut self.address),
            18 => n::Slot::Node(&mut self.physical_type),
            19 => n::Slot::Node(&mut self.position),
            20 => n::Slot::Node(&mut self.managing_organization),
            21 => n::Slot::Node(&mut self.part_of),
            22 => n::Slot::Nodes(&mut self.hours_of_operation),
            23 => n::Slot::Prim(&mut self.availability_exceptions),
            24 => n::Slot::Nodes(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Location {
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
            status: Prim::ABSENT,
            operational_status: None,
            name: Prim::ABSENT,
            alias: Vec::new(),
            description: Prim::ABSENT,
            mode: Prim::ABSENT,
            r#type: Vec::new(),
            telecom: Vec::new(),
            address: None,
            physical_type: None,
            position: None,
            managing_organization: None,
            part_of: None,
            hours_of_operation: Vec::new(),
            availability_exceptions: Prim::ABSENT,
            endpoint: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Location {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Location {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Location {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Location.position` of R4B.
///
/// See <https://hl7.org/fhir/R4B/location.html>.
pub struct LocationPosition {
    /// `Location.position.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Location.position.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Location.position.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Location.position.longitude`: decimal, 1..1.
    pub longitude: Prim<Decimal>,
    /// `Location.position.latitude`: decimal, 1..1.
    pub latitude: Prim<Decimal>,
    /// `Location.position.altitude`: decimal, 0..1.
    pub altitude: Prim<Decimal>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for LocationPosition {
    fn info(&self) -> &'static TypeInfo { &LOCATION_POSITION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.longitude.is_absent()) << 3
            | u64::from(!self.latitude.is_absent()) << 4
            | u64::from(!self.altitude.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.longitude),
            4 => n::Place::Prim(&self.latitude),
            5 => n::Place::Prim(&self.altitude),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.longitude),
            4 => n::Slot::Prim(&mut self.latitude),
            5 => n::Slot::Prim(&mut self.altitude),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for LocationPosition {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            longitude: Prim::ABSENT,
            latitude: Prim::ABSENT,
            altitude: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for LocationPosition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for LocationPosition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for LocationPosition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Location.hoursOfOperation` of R4B.
///
/// See <https://hl7.org/fhir/R4B/location.html>.
pub struct LocationHoursOfOperation {
    /// `Location.hoursOfOperation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Location.hoursOfOperation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Location.hoursOfOperation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Location.hoursOfOperation.daysOfWeek`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>. Codes: `codes::DaysOfWeek`.
    pub days_of_week: Vec<Prim<String>>,
    /// `Location.hoursOfOperation.allDay`: boolean, 0..1.
    pub all_day: Prim<bool>,
    /// `Location.hoursOfOperation.openingTime`: time, 0..1.
    pub opening_time: Prim<Time>,
    /// `Location.hoursOfOperation.closingTime`: time, 0..1.
    pub closing_time: Prim<Time>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for LocationHoursOfOperation {
    fn info(&self) -> &'static TypeInfo { &LOCATION_HOURS_OF_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.days_of_week.is_empty()) << 3
            | u64::from(!self.all_day.is_absent()) << 4
            | u64::from(!self.opening_time.is_absent()) << 5
            | u64::from(!self.closing_time.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prims(&self.days_of_week),
            4 => n::Place::Prim(&self.all_day),
            5 => n::Place::Prim(&self.opening_time),
            6 => n::Place::Prim(&self.closing_time),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prims(&mut self.days_of_week),
            4 => n::Slot::Prim(&mut self.all_day),
            5 => n::Slot::Prim(&mut self.opening_time),
            6 => n::Slot::Prim(&mut self.closing_time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for LocationHoursOfOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            days_of_week: Vec::new(),
            all_day: Prim::ABSENT,
            opening_time: Prim::ABSENT,
            closing_time: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for LocationHoursOfOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for LocationHoursOfOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for LocationHoursOfOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static LOCATION: TypeInfo = TypeInfo::new("Location", "Location", t::TypeKind::Resource, "DomainResource", 2, n::new::<Location>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/location-status"),
    FieldInfo::node(",\"operationalStatus\":", &CODING, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v2-0116"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"alias\":", t::PrimKind::String, 0, None, 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"mode\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/location-mode"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType"),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"address\":", &ADDRESS, 0, Some(1), 0),
    FieldInfo::node(",\"physicalType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/location-physical-type"),
    FieldInfo::node(",\"position\":", &LOCATION_POSITION, 0, Some(1), 0),
    FieldInfo::node(",\"managingOrganization\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"hoursOfOperation\":", &LOCATION_HOURS_OF_OPERATION, 0, None, 0),
    FieldInfo::prim(",\"availabilityExceptions\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
]);

pub(crate) static LOCATION_POSITION: TypeInfo = TypeInfo::new("LocationPosition", "Location.position", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<LocationPosition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"longitude\":", t::PrimKind::Decimal, 1, Some(1), 0),
    FieldInfo::prim(",\"latitude\":", t::PrimKind::Decimal, 1, Some(1), 0),
    FieldInfo::prim(",\"altitude\":", t::PrimKind::Decimal, 0, Some(1), 0),
]);

pub(crate) static LOCATION_HOURS_OF_OPERATION: TypeInfo = TypeInfo::new("LocationHoursOfOperation", "Location.hoursOfOperation", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<LocationHoursOfOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"daysOfWeek\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/days-of-week"),
    FieldInfo::prim(",\"allDay\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"openingTime\":", t::PrimKind::Time, 0, Some(1), 0),
    FieldInfo::prim(",\"closingTime\":", t::PrimKind::Time, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Location, LocationPosition, LocationHoursOfOperation);
