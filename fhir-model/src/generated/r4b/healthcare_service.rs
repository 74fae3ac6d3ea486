// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `HealthcareService` and the types inside it.

/// The resource `HealthcareService` of R4B.
///
/// See <https://hl7.org/fhir/R4B/healthcareservice.html>.
/// Compiled by the feature `r4b-administration`.
pub struct HealthcareService {
    /// `HealthcareService.id`: id, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `HealthcareService.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `HealthcareService.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `HealthcareService.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `HealthcareService.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `HealthcareService.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `HealthcareService.active`: boolean, 0..1. Modifier.
    pub active: Prim<bool>,
    /// `HealthcareService.providedBy`: Reference(Organization), 0..1.
    pub provided_by: Option<Box<Reference>>,
    /// `HealthcareService.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-category>.
    pub category: Vec<CodeableConcept>,
    /// `HealthcareService.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `HealthcareService.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `HealthcareService.location`: Reference(Location), 0..*.
    pub location: Vec<Reference>,
    /// `HealthcareService.name`: string, 0..1.
    pub name: Prim<String>,
    /// `HealthcareService.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `HealthcareService.extraDetails`: markdown, 0..1.
    pub extra_details: Prim<String>,
    /// `HealthcareService.photo`: Attachment, 0..1.
    pub photo: Option<Box<Attachment>>,
    /// `HealthcareService.telecom`: ContactPoint, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `HealthcareService.coverageArea`: Reference(Location), 0..*.
    pub coverage_area: Vec<Reference>,
    /// `HealthcareService.serviceProvisionCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-provision-conditions>.
    pub service_provision_code: Vec<CodeableConcept>,
    /// `HealthcareService.eligibility`: [`HealthcareServiceEligibility`], 0..*.
    pub eligibility: Vec<HealthcareServiceEligibility>,
    /// `HealthcareService.program`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/program>.
    pub program: Vec<CodeableConcept>,
    /// `HealthcareService.characteristic`: CodeableConcept, 0..*.
    pub characteristic: Vec<CodeableConcept>,
    /// `HealthcareService.communication`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub communication: Vec<CodeableConcept>,
    /// `HealthcareService.referralMethod`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-referral-method>.
    pub referral_method: Vec<CodeableConcept>,
    /// `HealthcareService.appointmentRequired`: boolean, 0..1.
    pub appointment_required: Prim<bool>,
    /// `HealthcareService.availableTime`: [`HealthcareServiceAvailableTime`], 0..*.
    pub available_time: Vec<HealthcareServiceAvailableTime>,
    /// `HealthcareService.notAvailable`: [`HealthcareServiceNotAvailable`], 0..*.
    pub not_available: Vec<HealthcareServiceNotAvailable>,
    /// `HealthcareService.availabilityExceptions`: string, 0..1.
    pub availability_exceptions: Prim<String>,
    /// `HealthcareService.endpoint`: Reference(Endpoint), 0..*.
    pub endpoint: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareService {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE }
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
            | u64::from(!self.active.is_absent()) << 9
            | u64::from(self.provided_by.is_some()) << 10
            | u64::from(!self.category.is_empty()) << 11
            | u64::from(!self.r#type.is_empty()) << 12
            | u64::from(!self.specialty.is_empty()) << 13
            | u64::from(!self.location.is_empty()) << 14
            | u64::from(!self.name.is_absent()) << 15
            | u64::from(!self.comment.is_absent()) << 16
            | u64::from(!self.extra_details.is_absent()) << 17
            | u64::from(self.photo.is_some()) << 18
            | u64::from(!self.telecom.is_empty()) << 19
            | u64::from(!self.coverage_area.is_empty()) << 20
            | u64::from(!self.service_provision_code.is_empty()) << 21
            | u64::from(!self.eligibility.is_empty()) << 22
            | u64::from(!self.program.is_empty()) << 23
            | u64::from(!self.characteristic.is_empty()) << 24
            | u64::from(!self.communication.is_empty()) << 25
            | u64::from(!self.referral_method.is_empty()) << 26
            | u64::from(!self.appointment_required.is_absent()) << 27
            | u64::from(!self.available_time.is_empty()) << 28
            | u64::from(!self.not_available.is_empty()) << 29
            | u64::from(!self.availability_exceptions.is_absent()) << 30
            | u64::from(!self.endpoint.is_empty()) << 31;
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
            9 => n::Place::Prim(&self.active),
            10 => n::Place::Node(&self.provided_by),
            11 => n::Place::Nodes(&self.category),
            12 => n::Place::Nodes(&self.r#type),
            13 => n::Place::Nodes(&self.specialty),
            14 => n::Place::Nodes(&self.location),
            15 => n::Place::Prim(&self.name),
            16 => n::Place::Prim(&self.comment),
            17 => n::Place::Prim(&self.extra_details),
            18 => n::Place::Node(&self.photo),
            19 => n::Place::Nodes(&self.telecom),
            20 => n::Place::Nodes(&self.coverage_area),
            21 => n::Place::Nodes(&self.service_provision_code),
            22 => n::Place::Nodes(&self.eligibility),
            23 => n::Place::Nodes(&self.program),
            24 => n::Place::Nodes(&self.characteristic),
            25 => n::Place::Nodes(&self.communication),
            26 => n::Place::Nodes(&self.referral_method),
            27 => n::Place::Prim(&self.appointment_required),
            28 => n::Place::Nodes(&self.available_time),
            29 => n::Place::Nodes(&self.not_available),
            30 => n::Place::Prim(&self.availability_exceptions),
            31 => n::Place::Nodes(&self.endpoint),
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
            9 => n::Slot::Prim(&mut self.active),
            10 => n::Slot::Node(&mut self.provided_by),
            11 => n::Slot::Nodes(&mut self.category),
            12 => n::Slot::Nodes(&mut self.r#type),
            13 => n::Slot::Nodes(&mut self.specialty),
            14 => n::Slot::Nodes(&mut self.location),
            15 => n::Slot::Prim(&mut self.name),
            16 => n::Slot::Prim(&mut self.comment),
            17 => n::Slot::Prim(&mut self.extra_details),
            18 => n::Slot::Node(&mut self.photo),
            19 => n::Slot::Nodes(&mut self.telecom),
            20 => n::Slot::Nodes(&mut self.coverage_area),
            21 => n::Slot::Nodes(&mut self.service_provision_code),
            22 => n::Slot::Nodes(&mut self.eligibility),
            23 => n::Slot::Nodes(&mut self.program),
            24 => n::Slot::Nodes(&mut self.characteristic),
            25 => n::Slot::Nodes(&mut self.communication),
            26 => n::Slot::Nodes(&mut self.referral_method),
            27 => n::Slot::Prim(&mut self.appointment_required),
            28 => n::Slot::Nodes(&mut self.available_time),
            29 => n::Slot::Nodes(&mut self.not_available),
            30 => n::Slot::Prim(&mut self.availability_exceptions),
            31 => n::Slot::Nodes(&mut self.endpoint),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for HealthcareService {
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
            active: Prim::ABSENT,
            provided_by: None,
            category: Vec::new(),
            r#type: Vec::new(),
            specialty: Vec::new(),
            location: Vec::new(),
            name: Prim::ABSENT,
            comment: Prim::ABSENT,
            extra_details: Prim::ABSENT,
            photo: None,
            telecom: Vec::new(),
            coverage_area: Vec::new(),
            service_provision_code: Vec::new(),
            eligibility: Vec::new(),
            program: Vec::new(),
            characteristic: Vec::new(),
            communication: Vec::new(),
            referral_method: Vec::new(),
            appointment_required: Prim::ABSENT,
            available_time: Vec::new(),
            not_available: Vec::new(),
            availability_exceptions: Prim::ABSENT,
            endpoint: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for HealthcareService {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for HealthcareService {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for HealthcareService {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `HealthcareService.eligibility` of R4B.
///
/// See <https://hl7.org/fhir/R4B/healthcareservice.html>.
/// Compiled by the feature `r4b-administration`.
pub struct HealthcareServiceEligibility {
    /// `HealthcareService.eligibility.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.eligibility.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.eligibility.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.eligibility.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `HealthcareService.eligibility.comment`: markdown, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareServiceEligibility {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE_ELIGIBILITY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.comment.is_absent()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.comment),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for HealthcareServiceEligibility {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for HealthcareServiceEligibility {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for HealthcareServiceEligibility {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for HealthcareServiceEligibility {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `HealthcareService.availableTime` of R4B.
///
/// See <https://hl7.org/fhir/R4B/healthcareservice.html>.
/// Compiled by the feature `r4b-administration`.
pub struct HealthcareServiceAvailableTime {
    /// `HealthcareService.availableTime.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.availableTime.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.availableTime.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.availableTime.daysOfWeek`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>. Codes: `codes::DaysOfWeek`.
    pub days_of_week: Vec<Prim<String>>,
    /// `HealthcareService.availableTime.allDay`: boolean, 0..1.
    pub all_day: Prim<bool>,
    /// `HealthcareService.availableTime.availableStartTime`: time, 0..1.
    pub available_start_time: Prim<Time>,
    /// `HealthcareService.availableTime.availableEndTime`: time, 0..1.
    pub available_end_time: Prim<Time>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareServiceAvailableTime {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE_AVAILABLE_TIME }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.days_of_week.is_empty()) << 3
            | u64::from(!self.all_day.is_absent()) << 4
            | u64::from(!self.available_start_time.is_absent()) << 5
            | u64::from(!self.available_end_time.is_absent()) << 6;
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
            5 => n::Place::Prim(&self.available_start_time),
            6 => n::Place::Prim(&self.available_end_time),
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
            5 => n::Slot::Prim(&mut self.available_start_time),
            6 => n::Slot::Prim(&mut self.available_end_time),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for HealthcareServiceAvailableTime {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            days_of_week: Vec::new(),
            all_day: Prim::ABSENT,
            available_start_time: Prim::ABSENT,
            available_end_time: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for HealthcareServiceAvailableTime {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for HealthcareServiceAvailableTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for HealthcareServiceAvailableTime {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `HealthcareService.notAvailable` of R4B.
///
/// See <https://hl7.org/fhir/R4B/healthcareservice.html>.
/// Compiled by the feature `r4b-administration`.
pub struct HealthcareServiceNotAvailable {
    /// `HealthcareService.notAvailable.id`: string, 0..1.
    pub id: Prim<String>,
    /// `HealthcareService.notAvailable.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `HealthcareService.notAvailable.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.notAvailable.description`: string, 1..1.
    pub description: Prim<String>,
    /// `HealthcareService.notAvailable.during`: Period, 0..1.
    pub during: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for HealthcareServiceNotAvailable {
    fn info(&self) -> &'static TypeInfo { &HEALTHCARE_SERVICE_NOT_AVAILABLE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.during.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.during),
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
            4 => n::Slot::Node(&mut self.during),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for HealthcareServiceNotAvailable {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            during: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for HealthcareServiceNotAvailable {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for HealthcareServiceNotAvailable {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for HealthcareServiceNotAvailable {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static HEALTHCARE_SERVICE: TypeInfo = TypeInfo::new("HealthcareService", "HealthcareService", t::TypeKind::Resource, "DomainResource", 2, n::new::<HealthcareService>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"active\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"providedBy\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Organization"]),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-category"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Location"]),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"extraDetails\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"photo\":", &ATTACHMENT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"telecom\":", &CONTACT_POINT, 0, None, 0),
    FieldInfo::node(",\"coverageArea\":", &REFERENCE, 0, None, 0).targets(&["Location"]),
    FieldInfo::node(",\"serviceProvisionCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-provision-conditions"),
    FieldInfo::node(",\"eligibility\":", &HEALTHCARE_SERVICE_ELIGIBILITY, 0, None, 0),
    FieldInfo::node(",\"program\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/program"),
    FieldInfo::node(",\"characteristic\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"communication\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"referralMethod\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-referral-method"),
    FieldInfo::prim(",\"appointmentRequired\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"availableTime\":", &HEALTHCARE_SERVICE_AVAILABLE_TIME, 0, None, 0),
    FieldInfo::node(",\"notAvailable\":", &HEALTHCARE_SERVICE_NOT_AVAILABLE, 0, None, 0),
    FieldInfo::prim(",\"availabilityExceptions\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"endpoint\":", &REFERENCE, 0, None, 0).targets(&["Endpoint"]),
]);

pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY: TypeInfo = TypeInfo::new("HealthcareServiceEligibility", "HealthcareService.eligibility", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<HealthcareServiceEligibility>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::Markdown, 0, Some(1), 0),
]);

pub(crate) static HEALTHCARE_SERVICE_AVAILABLE_TIME: TypeInfo = TypeInfo::new("HealthcareServiceAvailableTime", "HealthcareService.availableTime", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<HealthcareServiceAvailableTime>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"daysOfWeek\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/days-of-week"),
    FieldInfo::prim(",\"allDay\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"availableStartTime\":", t::PrimKind::Time, 0, Some(1), 0),
    FieldInfo::prim(",\"availableEndTime\":", t::PrimKind::Time, 0, Some(1), 0),
]);

pub(crate) static HEALTHCARE_SERVICE_NOT_AVAILABLE: TypeInfo = TypeInfo::new("HealthcareServiceNotAvailable", "HealthcareService.notAvailable", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<HealthcareServiceNotAvailable>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 1, Some(1), 0),
    FieldInfo::node(",\"during\":", &PERIOD, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(HealthcareService, HealthcareServiceEligibility, HealthcareServiceAvailableTime, HealthcareServiceNotAvailable);
