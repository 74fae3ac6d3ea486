// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Appointment` and the types inside it.

/// The resource `Appointment` of R5.
///
/// See <https://hl7.org/fhir/R5/appointment.html>.
/// Compiled by the feature `r5-workflow`.
pub struct Appointment {
    /// `Appointment.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Appointment.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Appointment.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Appointment.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Appointment.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Appointment.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Appointment.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Appointment.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Appointment.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/appointmentstatus>. Codes: `codes::AppointmentStatus`. Modifier.
    pub status: Prim<String>,
    /// `Appointment.cancellationReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/appointment-cancellation-reason>.
    pub cancellation_reason: Option<Box<CodeableConcept>>,
    /// `Appointment.class`: CodeableConcept, 0..*. Binding: preferred, <http://terminology.hl7.org/ValueSet/EncounterClass>.
    pub class: Vec<CodeableConcept>,
    /// `Appointment.serviceCategory`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-category>.
    pub service_category: Vec<CodeableConcept>,
    /// `Appointment.serviceType`: CodeableReference(HealthcareService), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Vec<CodeableReference>,
    /// `Appointment.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `Appointment.appointmentType`: CodeableConcept, 0..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/v2-0276>.
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `Appointment.reason`: CodeableReference(Condition, Procedure, Observation, ImmunizationRecommendation), 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-reason>.
    pub reason: Vec<CodeableReference>,
    /// `Appointment.priority`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActPriority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Appointment.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Appointment.replaces`: Reference(Appointment), 0..*.
    pub replaces: Vec<Reference>,
    /// `Appointment.virtualService`: VirtualServiceDetail, 0..*.
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Appointment.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// `Appointment.previousAppointment`: Reference(Appointment), 0..1.
    pub previous_appointment: Option<Box<Reference>>,
    /// `Appointment.originatingAppointment`: Reference(Appointment), 0..1.
    pub originating_appointment: Option<Box<Reference>>,
    /// `Appointment.start`: instant, 0..1.
    pub start: Prim<Instant>,
    /// `Appointment.end`: instant, 0..1.
    pub end: Prim<Instant>,
    /// `Appointment.minutesDuration`: positiveInt, 0..1.
    pub minutes_duration: Prim<u32>,
    /// `Appointment.requestedPeriod`: Period, 0..*.
    pub requested_period: Vec<Period>,
    /// `Appointment.slot`: Reference(Slot), 0..*.
    pub slot: Vec<Reference>,
    /// `Appointment.account`: Reference(Account), 0..*.
    pub account: Vec<Reference>,
    /// `Appointment.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `Appointment.cancellationDate`: dateTime, 0..1.
    pub cancellation_date: Prim<DateTime>,
    /// `Appointment.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Appointment.patientInstruction`: CodeableReference(DocumentReference, Binary, Communication), 0..*.
    pub patient_instruction: Vec<CodeableReference>,
    /// `Appointment.basedOn`: Reference(CarePlan, DeviceRequest, MedicationRequest, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `Appointment.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Appointment.participant`: [`AppointmentParticipant`], 1..*.
    pub participant: Vec<AppointmentParticipant>,
    /// `Appointment.recurrenceId`: positiveInt, 0..1.
    pub recurrence_id: Prim<u32>,
    /// `Appointment.occurrenceChanged`: boolean, 0..1.
    pub occurrence_changed: Prim<bool>,
    /// `Appointment.recurrenceTemplate`: [`AppointmentRecurrenceTemplate`], 0..*.
    pub recurrence_template: Vec<AppointmentRecurrenceTemplate>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Appointment {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT }
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
            | u64::from(self.cancellation_reason.is_some()) << 10
            | u64::from(!self.class.is_empty()) << 11
            | u64::from(!self.service_category.is_empty()) << 12
            | u64::from(!self.service_type.is_empty()) << 13
            | u64::from(!self.specialty.is_empty()) << 14
            | u64::from(self.appointment_type.is_some()) << 15
            | u64::from(!self.reason.is_empty()) << 16
            | u64::from(self.priority.is_some()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(!self.replaces.is_empty()) << 19
            | u64::from(!self.virtual_service.is_empty()) << 20
            | u64::from(!self.supporting_information.is_empty()) << 21
            | u64::from(self.previous_appointment.is_some()) << 22
            | u64::from(self.originating_appointment.is_some()) << 23
            | u64::from(!self.start.is_absent()) << 24
            | u64::from(!self.end.is_absent()) << 25
            | u64::from(!self.minutes_duration.is_absent()) << 26
            | u64::from(!self.requested_period.is_empty()) << 27
            | u64::from(!self.slot.is_empty()) << 28
            | u64::from(!self.account.is_empty()) << 29
            | u64::from(!self.created.is_absent()) << 30
            | u64::from(!self.cancellation_date.is_absent()) << 31
            | u64::from(!self.note.is_empty()) << 32
            | u64::from(!self.patient_instruction.is_empty()) << 33
            | u64::from(!self.based_on.is_empty()) << 34
            | u64::from(self.subject.is_some()) << 35
            | u64::from(!self.participant.is_empty()) << 36
            | u64::from(!self.recurrence_id.is_absent()) << 37
            | u64::from(!self.occurrence_changed.is_absent()) << 38
            | u64::from(!self.recurrence_template.is_empty()) << 39;
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
            10 => n::Place::Node(&self.cancellation_reason),
            11 => n::Place::Nodes(&self.class),
            12 => n::Place::Nodes(&self.service_category),
            13 => n::Place::Nodes(&self.service_type),
            14 => n::Place::Nodes(&self.specialty),
            15 => n::Place::Node(&self.appointment_type),
            16 => n::Place::Nodes(&self.reason),
            17 => n::Place::Node(&self.priority),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Nodes(&self.replaces),
            20 => n::Place::Nodes(&self.virtual_service),
            21 => n::Place::Nodes(&self.supporting_information),
            22 => n::Place::Node(&self.previous_appointment),
            23 => n::Place::Node(&self.originating_appointment),
            24 => n::Place::Prim(&self.start),
            25 => n::Place::Prim(&self.end),
            26 => n::Place::Prim(&self.minutes_duration),
            27 => n::Place::Nodes(&self.requested_period),
            28 => n::Place::Nodes(&self.slot),
            29 => n::Place::Nodes(&self.account),
            30 => n::Place::Prim(&self.created),
            31 => n::Place::Prim(&self.cancellation_date),
            32 => n::Place::Nodes(&self.note),
            33 => n::Place::Nodes(&self.patient_instruction),
            34 => n::Place::Nodes(&self.based_on),
            35 => n::Place::Node(&self.subject),
            36 => n::Place::Nodes(&self.participant),
            37 => n::Place::Prim(&self.recurrence_id),
            38 => n::Place::Prim(&self.occurrence_changed),
            39 => n::Place::Nodes(&self.recurrence_template),
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
            10 => n::Slot::Node(&mut self.cancellation_reason),
            11 => n::Slot::Nodes(&mut self.class),
            12 => n::Slot::Nodes(&mut self.service_category),
            13 => n::Slot::Nodes(&mut self.service_type),
            14 => n::Slot::Nodes(&mut self.specialty),
            15 => n::Slot::Node(&mut self.appointment_type),
            16 => n::Slot::Nodes(&mut self.reason),
            17 => n::Slot::Node(&mut self.priority),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Nodes(&mut self.replaces),
            20 => n::Slot::Nodes(&mut self.virtual_service),
            21 => n::Slot::Nodes(&mut self.supporting_information),
            22 => n::Slot::Node(&mut self.previous_appointment),
            23 => n::Slot::Node(&mut self.originating_appointment),
            24 => n::Slot::Prim(&mut self.start),
            25 => n::Slot::Prim(&mut self.end),
            26 => n::Slot::Prim(&mut self.minutes_duration),
            27 => n::Slot::Nodes(&mut self.requested_period),
            28 => n::Slot::Nodes(&mut self.slot),
            29 => n::Slot::Nodes(&mut self.account),
            30 => n::Slot::Prim(&mut self.created),
            31 => n::Slot::Prim(&mut self.cancellation_date),
            32 => n::Slot::Nodes(&mut self.note),
            33 => n::Slot::Nodes(&mut self.patient_instruction),
            34 => n::Slot::Nodes(&mut self.based_on),
            35 => n::Slot::Node(&mut self.subject),
            36 => n::Slot::Nodes(&mut self.participant),
            37 => n::Slot::Prim(&mut self.recurrence_id),
            38 => n::Slot::Prim(&mut self.occurrence_changed),
            39 => n::Slot::Nodes(&mut self.recurrence_template),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Appointment {
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
            cancellation_reason: None,
            class: Vec::new(),
            service_category: Vec::new(),
            service_type: Vec::new(),
            specialty: Vec::new(),
            appointment_type: None,
            reason: Vec::new(),
            priority: None,
            description: Prim::ABSENT,
            replaces: Vec::new(),
            virtual_service: Vec::new(),
            supporting_information: Vec::new(),
            previous_appointment: None,
            originating_appointment: None,
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            minutes_duration: Prim::ABSENT,
            requested_period: Vec::new(),
            slot: Vec::new(),
            account: Vec::new(),
            created: Prim::ABSENT,
            cancellation_date: Prim::ABSENT,
            note: Vec::new(),
            patient_instruction: Vec::new(),
            based_on: Vec::new(),
            subject: None,
            participant: Vec::new(),
            recurrence_id: Prim::ABSENT,
            occurrence_changed: Prim::ABSENT,
            recurrence_template: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Appointment {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Appointment {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Appointment {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Appointment.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/appointment.html>.
/// Compiled by the feature `r5-workflow`.
pub struct AppointmentParticipant {
    /// `Appointment.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Appointment.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Appointment.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.participant.type`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Appointment.participant.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Appointment.participant.actor`: Reference, 0..1.
    pub actor: Option<Box<Reference>>,
    /// `Appointment.participant.required`: boolean, 0..1.
    pub required: Prim<bool>,
    /// `Appointment.participant.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/participationstatus>. Codes: `codes::ParticipationStatus`.
    pub status: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AppointmentParticipant {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_empty()) << 3
            | u64::from(self.period.is_some()) << 4
            | u64::from(self.actor.is_some()) << 5
            | u64::from(!self.required.is_absent()) << 6
            | u64::from(!self.status.is_absent()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.r#type),
            4 => n::Place::Node(&self.period),
            5 => n::Place::Node(&self.actor),
            6 => n::Place::Prim(&self.required),
            7 => n::Place::Prim(&self.status),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.r#type),
            4 => n::Slot::Node(&mut self.period),
            5 => n::Slot::Node(&mut self.actor),
            6 => n::Slot::Prim(&mut self.required),
            7 => n::Slot::Prim(&mut self.status),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AppointmentParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Vec::new(),
            period: None,
            actor: None,
            required: Prim::ABSENT,
            status: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AppointmentParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AppointmentParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AppointmentParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Appointment.recurrenceTemplate` of R5.
///
/// See <https://hl7.org/fhir/R5/appointment.html>.
/// Compiled by the feature `r5-workflow`.
pub struct AppointmentRecurrenceTemplate {
    /// `Appointment.recurrenceTemplate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Appointment.recurrenceTemplate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.timezone`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/timezones>.
    pub timezone: Option<Box<CodeableConcept>>,
    /// `Appointment.recurrenceTemplate.recurrenceType`: CodeableConcept, 1..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/appointment-recurrrence-type>.
    pub recurrence_type: Option<Box<CodeableConcept>>,
    /// `Appointment.recurrenceTemplate.lastOccurrenceDate`: date, 0..1.
    pub last_occurrence_date: Prim<Date>,
    /// `Appointment.recurrenceTemplate.occurrenceCount`: positiveInt, 0..1.
    pub occurrence_count: Prim<u32>,
    /// `Appointment.recurrenceTemplate.occurrenceDate`: date, 0..*.
    pub occurrence_date: Vec<Prim<Date>>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate`: [`AppointmentRecurrenceTemplateWeeklyTemplate`], 0..1.
    pub weekly_template: Option<Box<AppointmentRecurrenceTemplateWeeklyTemplate>>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate`: [`AppointmentRecurrenceTemplateMonthlyTemplate`], 0..1.
    pub monthly_template: Option<Box<AppointmentRecurrenceTemplateMonthlyTemplate>>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate`: [`AppointmentRecurrenceTemplateYearlyTemplate`], 0..1.
    pub yearly_template: Option<Box<AppointmentRecurrenceTemplateYearlyTemplate>>,
    /// `Appointment.recurrenceTemplate.excludingDate`: date, 0..*.
    pub excluding_date: Vec<Prim<Date>>,
    /// `Appointment.recurrenceTemplate.excludingRecurrenceId`: positiveInt, 0..*.
    pub excluding_recurrence_id: Vec<Prim<u32>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AppointmentRecurrenceTemplate {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT_RECURRENCE_TEMPLATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.timezone.is_some()) << 3
            | u64::from(self.recurrence_type.is_some()) << 4
            | u64::from(!self.last_occurrence_date.is_absent()) << 5
            | u64::from(!self.occurrence_count.is_absent()) << 6
            | u64::from(!self.occurrence_date.is_empty()) << 7
            | u64::from(self.weekly_template.is_some()) << 8
            | u64::from(self.monthly_template.is_some()) << 9
            | u64::from(self.yearly_template.is_some()) << 10
            | u64::from(!self.excluding_date.is_empty()) << 11
            | u64::from(!self.excluding_recurrence_id.is_empty()) << 12;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.timezone),
            4 => n::Place::Node(&self.recurrence_type),
            5 => n::Place::Prim(&self.last_occurrence_date),
            6 => n::Place::Prim(&self.occurrence_count),
            7 => n::Place::Prims(&self.occurrence_date),
            8 => n::Place::Node(&self.weekly_template),
            9 => n::Place::Node(&self.monthly_template),
            10 => n::Place::Node(&self.yearly_template),
            11 => n::Place::Prims(&self.excluding_date),
            12 => n::Place::Prims(&self.excluding_recurrence_id),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.timezone),
            4 => n::Slot::Node(&mut self.recurrence_type),
            5 => n::Slot::Prim(&mut self.last_occurrence_date),
            6 => n::Slot::Prim(&mut self.occurrence_count),
            7 => n::Slot::Prims(&mut self.occurrence_date),
            8 => n::Slot::Node(&mut self.weekly_template),
            9 => n::Slot::Node(&mut self.monthly_template),
            10 => n::Slot::Node(&mut self.yearly_template),
            11 => n::Slot::Prims(&mut self.excluding_date),
            12 => n::Slot::Prims(&mut self.excluding_recurrence_id),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AppointmentRecurrenceTemplate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            timezone: None,
            recurrence_type: None,
            last_occurrence_date: Prim::ABSENT,
            occurrence_count: Prim::ABSENT,
            occurrence_date: Vec::new(),
            weekly_template: None,
            monthly_template: None,
            yearly_template: None,
            excluding_date: Vec::new(),
            excluding_recurrence_id: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AppointmentRecurrenceTemplate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AppointmentRecurrenceTemplate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AppointmentRecurrenceTemplate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Appointment.recurrenceTemplate.weeklyTemplate` of R5.
///
/// See <https://hl7.org/fhir/R5/appointment.html>.
/// Compiled by the feature `r5-workflow`.
pub struct AppointmentRecurrenceTemplateWeeklyTemplate {
    /// `Appointment.recurrenceTemplate.weeklyTemplate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.monday`: boolean, 0..1.
    pub monday: Prim<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.tuesday`: boolean, 0..1.
    pub tuesday: Prim<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.wednesday`: boolean, 0..1.
    pub wednesday: Prim<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.thursday`: boolean, 0..1.
    pub thursday: Prim<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.friday`: boolean, 0..1.
    pub friday: Prim<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.saturday`: boolean, 0..1.
    pub saturday: Prim<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.sunday`: boolean, 0..1.
    pub sunday: Prim<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.weekInterval`: positiveInt, 0..1.
    pub week_interval: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AppointmentRecurrenceTemplateWeeklyTemplate {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.monday.is_absent()) << 3
            | u64::from(!self.tuesday.is_absent()) << 4
            | u64::from(!self.wednesday.is_absent()) << 5
            | u64::from(!self.thursday.is_absent()) << 6
            | u64::from(!self.friday.is_absent()) << 7
            | u64::from(!self.saturday.is_absent()) << 8
            | u64::from(!self.sunday.is_absent()) << 9
            | u64::from(!self.week_interval.is_absent()) << 10;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.monday),
            4 => n::Place::Prim(&self.tuesday),
            5 => n::Place::Prim(&self.wednesday),
            6 => n::Place::Prim(&self.thursday),
            7 => n::Place::Prim(&self.friday),
            8 => n::Place::Prim(&self.saturday),
            9 => n::Place::Prim(&self.sunday),
            10 => n::Place::Prim(&self.week_interval),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.monday),
            4 => n::Slot::Prim(&mut self.tuesday),
            5 => n::Slot::Prim(&mut self.wednesday),
            6 => n::Slot::Prim(&mut self.thursday),
            7 => n::Slot::Prim(&mut self.friday),
            8 => n::Slot::Prim(&mut self.saturday),
            9 => n::Slot::Prim(&mut self.sunday),
            10 => n::Slot::Prim(&mut self.week_interval),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AppointmentRecurrenceTemplateWeeklyTemplate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            monday: Prim::ABSENT,
            tuesday: Prim::ABSENT,
            wednesday: Prim::ABSENT,
            thursday: Prim::ABSENT,
            friday: Prim::ABSENT,
            saturday: Prim::ABSENT,
            sunday: Prim::ABSENT,
            week_interval: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AppointmentRecurrenceTemplateWeeklyTemplate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AppointmentRecurrenceTemplateWeeklyTemplate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AppointmentRecurrenceTemplateWeeklyTemplate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Appointment.recurrenceTemplate.monthlyTemplate` of R5.
///
/// See <https://hl7.org/fhir/R5/appointment.html>.
/// Compiled by the feature `r5-workflow`.
pub struct AppointmentRecurrenceTemplateMonthlyTemplate {
    /// `Appointment.recurrenceTemplate.monthlyTemplate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.dayOfMonth`: positiveInt, 0..1.
    pub day_of_month: Prim<u32>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.nthWeekOfMonth`: Coding, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/week-of-month>.
    pub nth_week_of_month: Option<Box<Coding>>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.dayOfWeek`: Coding, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/days-of-week>.
    pub day_of_week: Option<Box<Coding>>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.monthInterval`: positiveInt, 1..1.
    pub month_interval: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AppointmentRecurrenceTemplateMonthlyTemplate {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.day_of_month.is_absent()) << 3
            | u64::from(self.nth_week_of_month.is_some()) << 4
            | u64::from(self.day_of_week.is_some()) << 5
            | u64::from(!self.month_interval.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.day_of_month),
            4 => n::Place::Node(&self.nth_week_of_month),
            5 => n::Place::Node(&self.day_of_week),
            6 => n::Place::Prim(&self.month_interval),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.day_of_month),
            4 => n::Slot::Node(&mut self.nth_week_of_month),
            5 => n::Slot::Node(&mut self.day_of_week),
            6 => n::Slot::Prim(&mut self.month_interval),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AppointmentRecurrenceTemplateMonthlyTemplate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            day_of_month: Prim::ABSENT,
            nth_week_of_month: None,
            day_of_week: None,
            month_interval: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AppointmentRecurrenceTemplateMonthlyTemplate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AppointmentRecurrenceTemplateMonthlyTemplate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AppointmentRecurrenceTemplateMonthlyTemplate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Appointment.recurrenceTemplate.yearlyTemplate` of R5.
///
/// See <https://hl7.org/fhir/R5/appointment.html>.
/// Compiled by the feature `r5-workflow`.
pub struct AppointmentRecurrenceTemplateYearlyTemplate {
    /// `Appointment.recurrenceTemplate.yearlyTemplate.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate.yearInterval`: positiveInt, 1..1.
    pub year_interval: Prim<u32>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AppointmentRecurrenceTemplateYearlyTemplate {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.year_interval.is_absent()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.year_interval),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.year_interval),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AppointmentRecurrenceTemplateYearlyTemplate {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            year_interval: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AppointmentRecurrenceTemplateYearlyTemplate {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AppointmentRecurrenceTemplateYearlyTemplate {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AppointmentRecurrenceTemplateYearlyTemplate {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static APPOINTMENT: TypeInfo = TypeInfo::new("Appointment", "Appointment", t::TypeKind::Resource, "DomainResource", 4, n::new::<Appointment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/appointmentstatus"),
    FieldInfo::node(",\"cancellationReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/appointment-cancellation-reason"),
    FieldInfo::node(",\"class\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/EncounterClass"),
    FieldInfo::node(",\"serviceCategory\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-category"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["HealthcareService"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"appointmentType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v2-0276"),
    FieldInfo::node(",\"reason\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Procedure", "Observation", "ImmunizationRecommendation"]).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-reason"),
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActPriority"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"replaces\":", &REFERENCE, 0, None, 0).targets(&["Appointment"]),
    FieldInfo::node(",\"virtualService\":", &VIRTUAL_SERVICE_DETAIL, 0, None, 0),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"previousAppointment\":", &REFERENCE, 0, Some(1), 0).targets(&["Appointment"]),
    FieldInfo::node(",\"originatingAppointment\":", &REFERENCE, 0, Some(1), 0).targets(&["Appointment"]),
    FieldInfo::prim(",\"start\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"minutesDuration\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"requestedPeriod\":", &PERIOD, 0, None, 0),
    FieldInfo::node(",\"slot\":", &REFERENCE, 0, None, 0).targets(&["Slot"]),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, None, 0).targets(&["Account"]),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"cancellationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"patientInstruction\":", &CODEABLE_REFERENCE, 0, None, 0).targets(&["DocumentReference", "Binary", "Communication"]),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["CarePlan", "DeviceRequest", "MedicationRequest", "ServiceRequest"]),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"participant\":", &APPOINTMENT_PARTICIPANT, 1, None, 0),
    FieldInfo::prim(",\"recurrenceId\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::prim(",\"occurrenceChanged\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"recurrenceTemplate\":", &APPOINTMENT_RECURRENCE_TEMPLATE, 0, None, 0),
]);

pub(crate) static APPOINTMENT_PARTICIPANT: TypeInfo = TypeInfo::new("AppointmentParticipant", "Appointment.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AppointmentParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/encounter-participant-type"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Practitioner", "PractitionerRole", "CareTeam", "RelatedPerson", "Device", "HealthcareService", "Location"]),
    FieldInfo::prim(",\"required\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/participationstatus"),
]);

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE: TypeInfo = TypeInfo::new("AppointmentRecurrenceTemplate", "Appointment.recurrenceTemplate", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AppointmentRecurrenceTemplate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"timezone\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/timezones"),
    FieldInfo::node(",\"recurrenceType\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/appointment-recurrrence-type"),
    FieldInfo::prim(",\"lastOccurrenceDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"occurrenceCount\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::prim(",\"occurrenceDate\":", t::PrimKind::Date, 0, None, 0),
    FieldInfo::node(",\"weeklyTemplate\":", &APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE, 0, Some(1), 0),
    FieldInfo::node(",\"monthlyTemplate\":", &APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE, 0, Some(1), 0),
    FieldInfo::node(",\"yearlyTemplate\":", &APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE, 0, Some(1), 0),
    FieldInfo::prim(",\"excludingDate\":", t::PrimKind::Date, 0, None, 0),
    FieldInfo::prim(",\"excludingRecurrenceId\":", t::PrimKind::PositiveInt, 0, None, 0),
]);

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE: TypeInfo = TypeInfo::new("AppointmentRecurrenceTemplateWeeklyTemplate", "Appointment.recurrenceTemplate.weeklyTemplate", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AppointmentRecurrenceTemplateWeeklyTemplate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"monday\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"tuesday\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"wednesday\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"thursday\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"friday\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"saturday\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"sunday\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::prim(",\"weekInterval\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
]);

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE: TypeInfo = TypeInfo::new("AppointmentRecurrenceTemplateMonthlyTemplate", "Appointment.recurrenceTemplate.monthlyTemplate", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AppointmentRecurrenceTemplateMonthlyTemplate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"dayOfMonth\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"nthWeekOfMonth\":", &CODING, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/week-of-month"),
    FieldInfo::node(",\"dayOfWeek\":", &CODING, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/days-of-week"),
    FieldInfo::prim(",\"monthInterval\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
]);

pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE: TypeInfo = TypeInfo::new("AppointmentRecurrenceTemplateYearlyTemplate", "Appointment.recurrenceTemplate.yearlyTemplate", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<AppointmentRecurrenceTemplateYearlyTemplate>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"yearInterval\":", t::PrimKind::PositiveInt, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Appointment, AppointmentParticipant, AppointmentRecurrenceTemplate, AppointmentRecurrenceTemplateWeeklyTemplate, AppointmentRecurrenceTemplateMonthlyTemplate, AppointmentRecurrenceTemplateYearlyTemplate);
