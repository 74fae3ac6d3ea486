// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Encounter` and the types inside it.

/// The resource `Encounter` of R5.
///
/// See <https://hl7.org/fhir/R5/encounter.html>.
/// Compiled by the feature `r5-base`.
pub struct Encounter {
    /// `Encounter.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Encounter.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Encounter.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Encounter.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `Encounter.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Encounter.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Encounter.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Encounter.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/encounter-status>. Codes: `codes::EncounterStatus`. Modifier.
    pub status: Prim<String>,
    /// `Encounter.class`: CodeableConcept, 0..*. Binding: preferred, <http://terminology.hl7.org/ValueSet/encounter-class>.
    pub class: Vec<CodeableConcept>,
    /// `Encounter.priority`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActPriority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Encounter.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Encounter.serviceType`: CodeableReference(HealthcareService), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Vec<CodeableReference>,
    /// `Encounter.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Encounter.subjectStatus`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-subject-status>.
    pub subject_status: Option<Box<CodeableConcept>>,
    /// `Encounter.episodeOfCare`: Reference(EpisodeOfCare), 0..*.
    pub episode_of_care: Vec<Reference>,
    /// `Encounter.basedOn`: Reference(CarePlan, DeviceRequest, MedicationRequest, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `Encounter.careTeam`: Reference(CareTeam), 0..*.
    pub care_team: Vec<Reference>,
    /// `Encounter.partOf`: Reference(Encounter), 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Encounter.serviceProvider`: Reference(Organization), 0..1.
    pub service_provider: Option<Box<Reference>>,
    /// `Encounter.participant`: [`EncounterParticipant`], 0..*.
    pub participant: Vec<EncounterParticipant>,
    /// `Encounter.appointment`: Reference(Appointment), 0..*.
    pub appointment: Vec<Reference>,
    /// `Encounter.virtualService`: VirtualServiceDetail, 0..*.
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Encounter.actualPeriod`: Period, 0..1.
    pub actual_period: Option<Box<Period>>,
    /// `Encounter.plannedStartDate`: dateTime, 0..1.
    pub planned_start_date: Prim<DateTime>,
    /// `Encounter.plannedEndDate`: dateTime, 0..1.
    pub planned_end_date: Prim<DateTime>,
    /// `Encounter.length`: Duration, 0..1.
    pub length: Option<Box<Duration>>,
    /// `Encounter.reason`: [`EncounterReason`], 0..*.
    pub reason: Vec<EncounterReason>,
    /// `Encounter.diagnosis`: [`EncounterDiagnosis`], 0..*.
    pub diagnosis: Vec<EncounterDiagnosis>,
    /// `Encounter.account`: Reference(Account), 0..*.
    pub account: Vec<Reference>,
    /// `Encounter.dietPreference`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-diet>.
    pub diet_preference: Vec<CodeableConcept>,
    /// `Encounter.specialArrangement`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-special-arrangements>.
    pub special_arrangement: Vec<CodeableConcept>,
    /// `Encounter.specialCourtesy`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-special-courtesy>.
    pub special_courtesy: Vec<CodeableConcept>,
    /// `Encounter.admission`: [`EncounterAdmission`], 0..1.
    pub admission: Option<Box<EncounterAdmission>>,
    /// `Encounter.location`: [`EncounterLocation`], 0..*.
    pub location: Vec<EncounterLocation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Encounter {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER }
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
            | u64::from(!self.class.is_empty()) << 10
            | u64::from(self.priority.is_some()) << 11
            | u64::from(!self.r#type.is_empty()) << 12
            | u64::from(!self.service_type.is_empty()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(self.subject_status.is_some()) << 15
            | u64::from(!self.episode_of_care.is_empty()) << 16
            | u64::from(!self.based_on.is_empty()) << 17
            | u64::from(!self.care_team.is_empty()) << 18
            | u64::from(self.part_of.is_some()) << 19
            | u64::from(self.service_provider.is_some()) << 20
            | u64::from(!self.participant.is_empty()) << 21
            | u64::from(!self.appointment.is_empty()) << 22
            | u64::from(!self.virtual_service.is_empty()) << 23
            | u64::from(self.actual_period.is_some()) << 24
            | u64::from(!self.planned_start_date.is_absent()) << 25
            | u64::from(!self.planned_end_date.is_absent()) << 26
            | u64::from(self.length.is_some()) << 27
            | u64::from(!self.reason.is_empty()) << 28
            | u64::from(!self.diagnosis.is_empty()) << 29
            | u64::from(!self.account.is_empty()) << 30
            | u64::from(!self.diet_preference.is_empty()) << 31
            | u64::from(!self.special_arrangement.is_empty()) << 32
            | u64::from(!self.special_courtesy.is_empty()) << 33
            | u64::from(self.admission.is_some()) << 34
            | u64::from(!self.location.is_empty()) << 35;
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
            10 => n::Place::Nodes(&self.class),
            11 => n::Place::Node(&self.priority),
            12 => n::Place::Nodes(&self.r#type),
            13 => n::Place::Nodes(&self.service_type),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Node(&self.subject_status),
            16 => n::Place::Nodes(&self.episode_of_care),
            17 => n::Place::Nodes(&self.based_on),
            18 => n::Place::Nodes(&self.care_team),
            19 => n::Place::Node(&self.part_of),
            20 => n::Place::Node(&self.service_provider),
            21 => n::Place::Nodes(&self.participant),
            22 => n::Place::Nodes(&self.appointment),
            23 => n::Place::Nodes(&self.virtual_service),
            24 => n::Place::Node(&self.actual_period),
            25 => n::Place::Prim(&self.planned_start_date),
            26 => n::Place::Prim(&self.planned_end_date),
            27 => n::Place::Node(&self.length),
            28 => n::Place::Nodes(&self.reason),
            29 => n::Place::Nodes(&self.diagnosis),
            30 => n::Place::Nodes(&self.account),
            31 => n::Place::Nodes(&self.diet_preference),
            32 => n::Place::Nodes(&self.special_arrangement),
            33 => n::Place::Nodes(&self.special_courtesy),
            34 => n::Place::Node(&self.admission),
            35 => n::Place::Nodes(&self.location),
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
            10 => n::Slot::Nodes(&mut self.class),
            11 => n::Slot::Node(&mut self.priority),
            12 => n::Slot::Nodes(&mut self.r#type),
            13 => n::Slot::Nodes(&mut self.service_type),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Node(&mut self.subject_status),
            16 => n::Slot::Nodes(&mut self.episode_of_care),
            17 => n::Slot::Nodes(&mut self.based_on),
            18 => n::Slot::Nodes(&mut self.care_team),
            19 => n::Slot::Node(&mut self.part_of),
            20 => n::Slot::Node(&mut self.service_provider),
            21 => n::Slot::Nodes(&mut self.participant),
            22 => n::Slot::Nodes(&mut self.appointment),
            23 => n::Slot::Nodes(&mut self.virtual_service),
            24 => n::Slot::Node(&mut self.actual_period),
            25 => n::Slot::Prim(&mut self.planned_start_date),
            26 => n::Slot::Prim(&mut self.planned_end_date),
            27 => n::Slot::Node(&mut self.length),
            28 => n::Slot::Nodes(&mut self.reason),
            29 => n::Slot::Nodes(&mut self.diagnosis),
            30 => n::Slot::Nodes(&mut self.account),
            31 => n::Slot::Nodes(&mut self.diet_preference),
            32 => n::Slot::Nodes(&mut self.special_arrangement),
            33 => n::Slot::Nodes(&mut self.special_courtesy),
            34 => n::Slot::Node(&mut self.admission),
            35 => n::Slot::Nodes(&mut self.location),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Encounter {
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
            class: Vec::new(),
            priority: None,
            r#type: Vec::new(),
            service_type: Vec::new(),
            subject: None,
            subject_status: None,
            episode_of_care: Vec::new(),
            based_on: Vec::new(),
            care_team: Vec::new(),
            part_of: None,
            service_provider: None,
            participant: Vec::new(),
            appointment: Vec::new(),
            virtual_service: Vec::new(),
            actual_period: None,
            planned_start_date: Prim::ABSENT,
            planned_end_date: Prim::ABSENT,
            length: None,
            reason: Vec::new(),
            diagnosis: Vec::new(),
            account: Vec::new(),
            diet_preference: Vec::new(),
            special_arrangement: Vec::new(),
            special_courtesy: Vec::new(),
            admission: None,
            location: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Encounter {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Encounter {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Encounter {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.participant` of R5.
///
/// See <https://hl7.org/fhir/R5/encounter.html>.
pub struct EncounterParticipant {
    /// `Encounter.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.participant.type`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/encounter-participant-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Encounter.participant.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Encounter.participant.actor`: Reference, 0..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterParticipant {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_empty()) << 3
            | u64::from(self.period.is_some()) << 4
            | u64::from(self.actor.is_some()) << 5;
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
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Vec::new(),
            period: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.reason` of R5.
///
/// See <https://hl7.org/fhir/R5/encounter.html>.
pub struct EncounterReason {
    /// `Encounter.reason.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.reason.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.reason.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.reason.use`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-reason-use>.
    pub r#use: Vec<CodeableConcept>,
    /// `Encounter.reason.value`: CodeableReference(Condition, DiagnosticReport, Observation, ImmunizationRecommendation, Procedure), 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-reason>.
    pub value: Vec<CodeableReference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterReason {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_REASON }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#use.is_empty()) << 3
            | u64::from(!self.value.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.r#use),
            4 => n::Place::Nodes(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.r#use),
            4 => n::Slot::Nodes(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterReason {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#use: Vec::new(),
            value: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterReason {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterReason {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterReason {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.diagnosis` of R5.
///
/// See <https://hl7.org/fhir/R5/encounter.html>.
pub struct EncounterDiagnosis {
    /// `Encounter.diagnosis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.diagnosis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.diagnosis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.diagnosis.condition`: CodeableReference(Condition), 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub condition: Vec<CodeableReference>,
    /// `Encounter.diagnosis.use`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-diagnosis-use>.
    pub r#use: Vec<CodeableConcept>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterDiagnosis {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_DIAGNOSIS }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.condition.is_empty()) << 3
            | u64::from(!self.r#use.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.condition),
            4 => n::Place::Nodes(&self.r#use),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.condition),
            4 => n::Slot::Nodes(&mut self.r#use),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterDiagnosis {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            condition: Vec::new(),
            r#use: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterDiagnosis {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterDiagnosis {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterDiagnosis {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.admission` of R5.
///
/// See <https://hl7.org/fhir/R5/encounter.html>.
pub struct EncounterAdmission {
    /// `Encounter.admission.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.admission.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.admission.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.admission.preAdmissionIdentifier`: Identifier, 0..1.
    pub pre_admission_identifier: Option<Box<Identifier>>,
    /// `Encounter.admission.origin`: Reference(Location, Organization), 0..1.
    pub origin: Option<Box<Reference>>,
    /// `Encounter.admission.admitSource`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-admit-source>.
    pub admit_source: Option<Box<CodeableConcept>>,
    /// `Encounter.admission.reAdmission`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0092>.
    pub re_admission: Option<Box<CodeableConcept>>,
    /// `Encounter.admission.destination`: Reference(Location, Organization), 0..1.
    pub destination: Option<Box<Reference>>,
    /// `Encounter.admission.dischargeDisposition`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-discharge-disposition>.
    pub discharge_disposition: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterAdmission {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_ADMISSION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.pre_admission_identifier.is_some()) << 3
            | u64::from(self.origin.is_some()) << 4
            | u64::from(self.admit_source.is_some()) << 5
            | u64::from(self.re_admission.is_some()) << 6
            | u64::from(self.destination.is_some()) << 7
            | u64::from(self.discharge_disposition.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.pre_admission_identifier),
            4 => n::Place::Node(&self.origin),
            5 => n::Place::Node(&self.admit_source),
            6 => n::Place::Node(&self.re_admission),
            7 => n::Place::Node(&self.destination),
            8 => n::Place::Node(&self.discharge_disposition),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.pre_admission_identifier),
            4 => n::Slot::Node(&mut self.origin),
            5 => n::Slot::Node(&mut self.admit_source),
            6 => n::Slot::Node(&mut self.re_admission),
            7 => n::Slot::Node(&mut self.destination),
            8 => n::Slot::Node(&mut self.discharge_disposition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterAdmission {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            pre_admission_identifier: None,
            origin: None,
            admit_source: None,
            re_admission: None,
            destination: None,
            discharge_disposition: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterAdmission {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterAdmission {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterAdmission {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.location` of R5.
///
/// See <https://hl7.org/fhir/R5/encounter.html>.
pub struct EncounterLocation {
    /// `Encounter.location.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.location.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.location.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.location.location`: Reference(Location), 1..1.
    pub location: Option<Box<Reference>>,
    /// `Encounter.location.status`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/encounter-location-status>. Codes: `codes::EncounterLocationStatus`.
    pub status: Prim<String>,
    /// `Encounter.location.form`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/location-form>.
    pub form: Option<Box<CodeableConcept>>,
    /// `Encounter.location.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterLocation {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_LOCATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.location.is_some()) << 3
            | u64::from(!self.status.is_absent()) << 4
            | u64::from(self.form.is_some()) << 5
            | u64::from(self.period.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.location),
            4 => n::Place::Prim(&self.status),
            5 => n::Place::Node(&self.form),
            6 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.location),
            4 => n::Slot::Prim(&mut self.status),
            5 => n::Slot::Node(&mut self.form),
            6 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterLocation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            location: None,
            status: Prim::ABSENT,
            form: None,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterLocation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterLocation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static ENCOUNTER: TypeInfo = TypeInfo::new("Encounter", "Encounter", t::TypeKind::Resource, "DomainResource", 4, n::new::<Encounter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/encounter-status"),
    FieldInfo::node(",\"class\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://terminology.hl7.org/ValueSet/encounter-class"),
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActPriority"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-type"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["HealthcareService"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"subjectStatus\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-subject-status"),
    FieldInfo::node(",\"episodeOfCare\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["EpisodeOfCare"]),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["CarePlan", "DeviceRequest", "MedicationRequest", "ServiceRequest"]),
    FieldInfo::node(",\"careTeam\":", &REFERENCE, 0, None, 0).targets(&["CareTeam"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"serviceProvider\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"participant\":", &ENCOUNTER_PARTICIPANT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"appointment\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Appointment"]),
    FieldInfo::node(",\"virtualService\":", &VIRTUAL_SERVICE_DETAIL, 0, None, 0),
    FieldInfo::node(",\"actualPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"plannedStartDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"plannedEndDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"length\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"reason\":", &ENCOUNTER_REASON, 0, None, t::SUMMARY),
    FieldInfo::node(",\"diagnosis\":", &ENCOUNTER_DIAGNOSIS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, None, 0).targets(&["Account"]),
    FieldInfo::node(",\"dietPreference\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-diet"),
    FieldInfo::node(",\"specialArrangement\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-special-arrangements"),
    FieldInfo::node(",\"specialCourtesy\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-special-courtesy"),
    FieldInfo::node(",\"admission\":", &ENCOUNTER_ADMISSION, 0, Some(1), 0),
    FieldInfo::node(",\"location\":", &ENCOUNTER_LOCATION, 0, None, 0),
]);

pub(crate) static ENCOUNTER_PARTICIPANT: TypeInfo = TypeInfo::new("EncounterParticipant", "Encounter.participant", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EncounterParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/encounter-participant-type"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"actor\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "RelatedPerson", "Practitioner", "PractitionerRole", "Device", "HealthcareService"]),
]);

pub(crate) static ENCOUNTER_REASON: TypeInfo = TypeInfo::new("EncounterReason", "Encounter.reason", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EncounterReason>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"use\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-reason-use"),
    FieldInfo::node(",\"value\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "DiagnosticReport", "Observation", "ImmunizationRecommendation", "Procedure"]).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-reason"),
]);

pub(crate) static ENCOUNTER_DIAGNOSIS: TypeInfo = TypeInfo::new("EncounterDiagnosis", "Encounter.diagnosis", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EncounterDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"condition\":", &CODEABLE_REFERENCE, 0, None, t::SUMMARY).targets(&["Condition"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"use\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-diagnosis-use"),
]);

pub(crate) static ENCOUNTER_ADMISSION: TypeInfo = TypeInfo::new("EncounterAdmission", "Encounter.admission", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EncounterAdmission>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"preAdmissionIdentifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"origin\":", &REFERENCE, 0, Some(1), 0).targets(&["Location", "Organization"]),
    FieldInfo::node(",\"admitSource\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-admit-source"),
    FieldInfo::node(",\"reAdmission\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0092"),
    FieldInfo::node(",\"destination\":", &REFERENCE, 0, Some(1), 0).targets(&["Location", "Organization"]),
    FieldInfo::node(",\"dischargeDisposition\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-discharge-disposition"),
]);

pub(crate) static ENCOUNTER_LOCATION: TypeInfo = TypeInfo::new("EncounterLocation", "Encounter.location", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<EncounterLocation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"location\":", &REFERENCE, 1, Some(1), 0).targets(&["Location"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/encounter-location-status"),
    FieldInfo::node(",\"form\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/location-form"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Encounter, EncounterParticipant, EncounterReason, EncounterDiagnosis, EncounterAdmission, EncounterLocation);
