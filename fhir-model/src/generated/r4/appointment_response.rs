// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `AppointmentResponse` and the types inside it.

/// The resource `AppointmentResponse` of R4.
///
/// See <https://hl7.org/fhir/R4/appointmentresponse.html>.
/// Compiled by the feature `r4-workflow`.
pub struct AppointmentResponse {
    /// `AppointmentResponse.id`: id, 0..1.
    pub id: Prim<String>,
    /// `AppointmentResponse.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AppointmentResponse.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AppointmentResponse.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `AppointmentResponse.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AppointmentResponse.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AppointmentResponse.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AppointmentResponse.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AppointmentResponse.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `AppointmentResponse.appointment`: Reference(Appointment), 1..1.
    pub appointment: Option<Box<Reference>>,
    /// `AppointmentResponse.start`: instant, 0..1.
    pub start: Prim<Instant>,
    /// `AppointmentResponse.end`: instant, 0..1.
    pub end: Prim<Instant>,
    /// `AppointmentResponse.participantType`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
    pub participant_type: Vec<CodeableConcept>,
    /// `AppointmentResponse.actor`: Reference, 0..1.
    pub actor: Option<Box<Reference>>,
    /// `AppointmentResponse.participantStatus`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/participationstatus>. Codes: `codes::ParticipationStatus`. Modifier.
    pub participant_status: Prim<String>,
    /// `AppointmentResponse.comment`: string, 0..1.
    pub comment: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AppointmentResponse {
    fn info(&self) -> &'static TypeInfo { &APPOINTMENT_RESPONSE }
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
            | u64::from(self.appointment.is_some()) << 9
            | u64::from(!self.start.is_absent()) << 10
            | u64::from(!self.end.is_absent()) << 11
            | u64::from(!self.participant_type.is_empty()) << 12
            | u64::from(self.actor.is_some()) << 13
            | u64::from(!self.participant_status.is_absent()) << 14
            | u64::from(!self.comment.is_absent()) << 15;
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
            9 => n::Place::Node(&self.appointment),
            10 => n::Place::Prim(&self.start),
            11 => n::Place::Prim(&self.end),
            12 => n::Place::Nodes(&self.participant_type),
            13 => n::Place::Node(&self.actor),
            14 => n::Place::Prim(&self.participant_status),
            15 => n::Place::Prim(&self.comment),
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
            9 => n::Slot::Node(&mut self.appointment),
            10 => n::Slot::Prim(&mut self.start),
            11 => n::Slot::Prim(&mut self.end),
            12 => n::Slot::Nodes(&mut self.participant_type),
            13 => n::Slot::Node(&mut self.actor),
            14 => n::Slot::Prim(&mut self.participant_status),
            15 => n::Slot::Prim(&mut self.comment),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for AppointmentResponse {
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
            appointment: None,
            start: Prim::ABSENT,
            end: Prim::ABSENT,
            participant_type: Vec::new(),
            actor: None,
            participant_status: Prim::ABSENT,
            comment: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for AppointmentResponse {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for AppointmentResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for AppointmentResponse {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static APPOINTMENT_RESPONSE: TypeInfo = TypeInfo::new("AppointmentResponse", "AppointmentResponse", t::TypeKind::Resource, "DomainResource", 1, n::new::<AppointmentResponse>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"appointment\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Appointment"]),
    FieldInfo::prim(",\"start\":", t::PrimKind::Instant, 0, Some(1), 0),
    FieldInfo::prim(",\"end\":", t::PrimKind::Instant, 0, Some(1), 0),
    FieldInfo::node(",\"participantType\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/encounter-participant-type"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Device", "HealthcareService", "Location"]),
    FieldInfo::prim(",\"participantStatus\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/participationstatus"),
    FieldInfo::prim(",\"comment\":", t::PrimKind::String, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(AppointmentResponse);
