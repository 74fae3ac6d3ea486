// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Appointment` and the types inside it.

/// The resource `Appointment` of R4B.
///
/// See <https://hl7.org/fhir/R4B/appointment.html>.
/// Compiled by the feature `r4b-workflow`.
pub struct Appointment {
    /// `Appointment.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Appointment.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Appointment.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Appointment.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
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
    /// `Appointment.cancelationReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/appointment-cancellation-reason>.
    pub cancelation_reason: Option<Box<CodeableConcept>>,
    /// `Appointment.serviceCategory`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-category>.
    pub service_category: Vec<CodeableConcept>,
    /// `Appointment.serviceType`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Vec<CodeableConcept>,
    /// `Appointment.specialty`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
    pub specialty: Vec<CodeableConcept>,
    /// `Appointment.appointmentType`: CodeableConcept, 0..1. Binding: preferred, <http://terminology.hl7.org/ValueSet/v2-0276>.
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `Appointment.reasonCode`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Appointment.reasonReference`: Reference(Condition, Procedure, Observation, ImmunizationRecommendation), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Appointment.priority`: unsignedInt, 0..1.
    pub priority: Prim<u32>,
    /// `Appointment.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Appointment.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// `Appointment.start`: instant, 0..1.
    pub start: Prim<Instant>,
    /// `Appointment.end`: instant, 0..1.
    pub end: Prim<Instant>,
    /// `Appointment.minutesDuration`: positiveInt, 0..1.
    pub minutes_duration: Prim<u32>,
    /// `Appointment.slot`: Reference(Slot), 0..*.
    pub slot: Vec<Reference>,
    /// `Appointment.created`: dateTime, 0..1.
    pub created: Prim<DateTime>,
    /// `Appointment.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// `Appointment.patientInstruction`: string, 0..1.
    pub patient_instruction: Prim<String>,
    /// `Appointment.basedOn`: Reference(ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `Appointment.participant`: [`AppointmentParticipant`], 1..*.
    pub participant: Vec<AppointmentParticipant>,
    /// `Appointment.requestedPeriod`: Period, 0..*.
    pub requested_period: Vec<Period>,
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
            | u64::from(self.cancelation_reason.is_some()) << 10
            | u64::from(!self.service_category.is_empty()) << 11
            | u64::from(!self.service_type.is_empty()) << 12
            | u64::from(!self.specialty.is_empty()) << 13
            | u64::from(self.appointment_type.is_some()) << 14
            | u64::from(!self.reason_code.is_empty()) << 15
            | u64::from(!self.reason_reference.is_empty()) << 16
            | u64::from(!self.priority.is_absent()) << 17
            | u64::from(!self.description.is_absent()) << 18
            | u64::from(!self.supporting_information.is_empty()) << 19
            | u64::from(!self.start.is_absent()) << 20
            | u64::from(!self.end.is_absent()) << 21
            | u64::from(!self.minutes_duration.is_absent()) << 22
            | u64::from(!self.slot.is_empty()) << 23
            | u64::from(!self.created.is_absent()) << 24
            | u64::from(!self.comment.is_absent()) << 25
            | u64::from(!self.patient_instruction.is_absent()) << 26
            | u64::from(!self.based_on.is_empty()) << 27
            | u64::from(!self.participant.is_empty()) << 28
            | u64::from(!self.requested_period.is_empty()) << 29;
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
            10 => n::Place::Node(&self.cancelation_reason),
            11 => n::Place::Nodes(&self.service_category),
            12 => n::Place::Nodes(&self.service_type),
            13 => n::Place::Nodes(&self.specialty),
            14 => n::Place::Node(&self.appointment_type),
            15 => n::Place::Nodes(&self.reason_code),
            16 => n::Place::Nodes(&self.reason_reference),
            17 => n::Place::Prim(&self.priority),
            18 => n::Place::Prim(&self.description),
            19 => n::Place::Nodes(&self.supporting_information),
            20 => n::Place::Prim(&self.start),
            21 => n::Place::Prim(&self.end),
            22 => n::Place::Prim(&self.minutes_duration),
            23 => n::Place::Nodes(&self.slot),
            24 => n::Place::Prim(&self.created),
            25 => n::Place::Prim(&self.comment),
            26 => n::Place::Prim(&self.patient_instruction),
            27 => n::Place::Nodes(&self.based_on),
            28 => n::Place::Nodes(&self.participant),
            29 => n::Place::Nodes(&self.requested_period),
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
            10 => n::Slot::Node(&mut self.cancelation_reason),
            11 => n::Slot::Nodes(&mut self.service_category),
            12 => n::Slot::Nodes(&mut self.service_type),
            13 => n::Slot::Nodes(&mut self.specialty),
            14 => n::Slot::Node(&mut self.appointment_type),
            15 => n::Slot::Nodes(&mut self.reason_code),
            16 => n::Slot::Nodes(&mut self.reason_reference),
            17 => n::Slot::Prim(&mut self.priority),
            18 => n::Slot::Prim(&mut self.description),
            19 => n::Slot::Nodes(&mut self.supporting_information),
            20 => n::Slot::Prim(&mut self.start),
            21 => n::Slot::Prim(&mut self.end),
            22 => n::Slot::Prim(&mut self.minutes_duration),
            23 => n::Slot::Nodes(&mut self.slot),
            24 => n::Slot::Prim(&mut self.created),
            25 => n::Slot::Prim(&mut self.comment),
            26 => n::Slot::Prim(&mut self.patient_instruction),
            27 => n::Slot::Nodes(&mut self.based_on),
            28 => n::Slot::Nodes(&mut self.participant),
            29 => n::Slot::Nodes(&mut self.requested_period),
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
            cancelation_reason: None,
            service_category: Vec::new(),
            service_type: Vec::new(),
            specialty: Vec::new(),
            appointment_type: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            priority: Prim::ABSENT,
            description: Prim::ABSENT,
            supporting_information: Vec::new(),
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            minutes_duration: Prim::ABSENT,
            slot: Vec::new(),
            created: Prim::ABSENT,
            comment: Prim::ABSENT,
            patient_instruction: Prim::ABSENT,
            based_on: Vec::new(),
            participant: Vec::new(),
            requested_period: Vec::new(),
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

/// The element `Appointment.participant` of R4B.
///
/// See <https://hl7.org/fhir/R4B/appointment.html>.
/// Compiled by the feature `r4b-workflow`.
pub struct AppointmentParticipant {
    /// `Appointment.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Appointment.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Appointment.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.participant.type`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Appointment.participant.actor`: Reference, 0..1.
    pub actor: Option<Box<Reference>>,
    /// `Appointment.participant.required`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/participantrequired>. Codes: `codes::ParticipantRequired`.
    pub required: Prim<String>,
    /// `Appointment.participant.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/participationstatus>. Codes: `codes::ParticipationStatus`.
    pub status: Prim<String>,
    /// `Appointment.participant.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
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
            | u64::from(self.actor.is_some()) << 4
            | u64::from(!self.required.is_absent()) << 5
            | u64::from(!self.status.is_absent()) << 6
            | u64::from(self.period.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.r#type),
            4 => n::Place::Node(&self.actor),
            5 => n::Place::Prim(&self.required),
            6 => n::Place::Prim(&self.status),
            7 => n::Place::Node(&self.period),
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
            4 => n::Slot::Node(&mut self.actor),
            5 => n::Slot::Prim(&mut self.required),
            6 => n::Slot::Prim(&mut self.status),
            7 => n::Slot::Node(&mut self.period),
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
            actor: None,
            required: Prim::ABSENT,
            status: Prim::ABSENT,
            period: None,
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

pub(crate) static APPOINTMENT: TypeInfo = TypeInfo::new("Appointment", "Appointment", t::TypeKind::Resource, "DomainResource", 2, n::new::<Appointment>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/appointmentstatus"),
    FieldInfo::node(",\"cancelationReason\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/appointment-cancellation-reason"),
    FieldInfo::node(",\"serviceCategory\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-category"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"specialty\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/c80-practice-codes"),
    FieldInfo::node(",\"appointmentType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/v2-0276"),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-reason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Procedure", "Observation", "ImmunizationRecommendation"]),
    FieldInfo::prim(",\"priority\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::prim(",\"start\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"minutesDuration\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
    FieldInfo::node(",\"slot\":", &REFERENCE, 0, None, 0).targets(&["Slot"]),
    FieldInfo::prim(",\"created\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"patientInstruction\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"participant\":", &APPOINTMENT_PARTICIPANT, 1, None, 0),
    FieldInfo::node(",\"requestedPeriod\":", &PERIOD, 0, None, 0),
]);

pub(crate) static APPOINTMENT_PARTICIPANT: TypeInfo = TypeInfo::new("AppointmentParticipant", "Appointment.participant", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<AppointmentParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/encounter-participant-type"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Device", "HealthcareService", "Location"]),
    FieldInfo::prim(",\"required\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/participantrequired"),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/participationstatus"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Appointment, AppointmentParticipant);
