// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Encounter` and the types inside it.

/// The resource `Encounter` of R4B.
///
/// See <https://hl7.org/fhir/R4B/encounter.html>.
/// Compiled by the feature `r4b-base`.
pub struct Encounter {
    /// `Encounter.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Encounter.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Encounter.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Encounter.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
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
    /// `Encounter.statusHistory`: [`EncounterStatusHistory`], 0..*.
    pub status_history: Vec<EncounterStatusHistory>,
    /// `Encounter.class`: Coding, 1..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>.
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory`: [`EncounterClassHistory`], 0..*.
    pub class_history: Vec<EncounterClassHistory>,
    /// `Encounter.type`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Encounter.serviceType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/service-type>.
    pub service_type: Option<Box<CodeableConcept>>,
    /// `Encounter.priority`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActPriority>.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Encounter.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Encounter.episodeOfCare`: Reference(EpisodeOfCare), 0..*.
    pub episode_of_care: Vec<Reference>,
    /// `Encounter.basedOn`: Reference(ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `Encounter.participant`: [`EncounterParticipant`], 0..*.
    pub participant: Vec<EncounterParticipant>,
    /// `Encounter.appointment`: Reference(Appointment), 0..*.
    pub appointment: Vec<Reference>,
    /// `Encounter.period`: Period, 0..1.
    pub period: Option<Box<Period>>,
    /// `Encounter.length`: Duration, 0..1.
    pub length: Option<Box<Duration>>,
    /// `Encounter.reasonCode`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Encounter.reasonReference`: Reference(Condition, Procedure, Observation, ImmunizationRecommendation), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Encounter.diagnosis`: [`EncounterDiagnosis`], 0..*.
    pub diagnosis: Vec<EncounterDiagnosis>,
    /// `Encounter.account`: Reference(Account), 0..*.
    pub account: Vec<Reference>,
    /// `Encounter.hospitalization`: [`EncounterHospitalization`], 0..1.
    pub hospitalization: Option<Box<EncounterHospitalization>>,
    /// `Encounter.location`: [`EncounterLocation`], 0..*.
    pub location: Vec<EncounterLocation>,
    /// `Encounter.serviceProvider`: Reference(Organization), 0..1.
    pub service_provider: Option<Box<Reference>>,
    /// `Encounter.partOf`: Reference(Encounter), 0..1.
    pub part_of: Option<Box<Reference>>,
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
            | u64::from(!self.status_history.is_empty()) << 10
            | u64::from(self.class.is_some()) << 11
            | u64::from(!self.class_history.is_empty()) << 12
            | u64::from(!self.r#type.is_empty()) << 13
            | u64::from(self.service_type.is_some()) << 14
            | u64::from(self.priority.is_some()) << 15
            | u64::from(self.subject.is_some()) << 16
            | u64::from(!self.episode_of_care.is_empty()) << 17
            | u64::from(!self.based_on.is_empty()) << 18
            | u64::from(!self.participant.is_empty()) << 19
            | u64::from(!self.appointment.is_empty()) << 20
            | u64::from(self.period.is_some()) << 21
            | u64::from(self.length.is_some()) << 22
            | u64::from(!self.reason_code.is_empty()) << 23
            | u64::from(!self.reason_reference.is_empty()) << 24
            | u64::from(!self.diagnosis.is_empty()) << 25
            | u64::from(!self.account.is_empty()) << 26
            | u64::from(self.hospitalization.is_some()) << 27
            | u64::from(!self.location.is_empty()) << 28
            | u64::from(self.service_provider.is_some()) << 29
            | u64::from(self.part_of.is_some()) << 30;
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
            10 => n::Place::Nodes(&self.status_history),
            11 => n::Place::Node(&self.class),
            12 => n::Place::Nodes(&self.class_history),
            13 => n::Place::Nodes(&self.r#type),
            14 => n::Place::Node(&self.service_type),
            15 => n::Place::Node(&self.priority),
            16 => n::Place::Node(&self.subject),
            17 => n::Place::Nodes(&self.episode_of_care),
            18 => n::Place::Nodes(&self.based_on),
            19 => n::Place::Nodes(&self.participant),
            20 => n::Place::Nodes(&self.appointment),
            21 => n::Place::Node(&self.period),
            22 => n::Place::Node(&self.length),
            23 => n::Place::Nodes(&self.reason_code),
            24 => n::Place::Nodes(&self.reason_reference),
            25 => n::Place::Nodes(&self.diagnosis),
            26 => n::Place::Nodes(&self.account),
            27 => n::Place::Node(&self.hospitalization),
            28 => n::Place::Nodes(&self.location),
            29 => n::Place::Node(&self.service_provider),
            30 => n::Place::Node(&self.part_of),
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
            10 => n::Slot::Nodes(&mut self.status_history),
            11 => n::Slot::Node(&mut self.class),
            12 => n::Slot::Nodes(&mut self.class_history),
            13 => n::Slot::Nodes(&mut self.r#type),
            14 => n::Slot::Node(&mut self.service_type),
            15 => n::Slot::Node(&mut self.priority),
            16 => n::Slot::Node(&mut self.subject),
            17 => n::Slot::Nodes(&mut self.episode_of_care),
            18 => n::Slot::Nodes(&mut self.based_on),
            19 => n::Slot::Nodes(&mut self.participant),
            20 => n::Slot::Nodes(&mut self.appointment),
            21 => n::Slot::Node(&mut self.period),
            22 => n::Slot::Node(&mut self.length),
            23 => n::Slot::Nodes(&mut self.reason_code),
            24 => n::Slot::Nodes(&mut self.reason_reference),
            25 => n::Slot::Nodes(&mut self.diagnosis),
            26 => n::Slot::Nodes(&mut self.account),
            27 => n::Slot::Node(&mut self.hospitalization),
            28 => n::Slot::Nodes(&mut self.location),
            29 => n::Slot::Node(&mut self.service_provider),
            30 => n::Slot::Node(&mut self.part_of),
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
            status_history: Vec::new(),
            class: None,
            class_history: Vec::new(),
            r#type: Vec::new(),
            service_type: None,
            priority: None,
            subject: None,
            episode_of_care: Vec::new(),
            based_on: Vec::new(),
            participant: Vec::new(),
            appointment: Vec::new(),
            period: None,
            length: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            diagnosis: Vec::new(),
            account: Vec::new(),
            hospitalization: None,
            location: Vec::new(),
            service_provider: None,
            part_of: None,
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

/// The element `Encounter.statusHistory` of R4B.
///
/// See <https://hl7.org/fhir/R4B/encounter.html>.
pub struct EncounterStatusHistory {
    /// `Encounter.statusHistory.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.statusHistory.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.statusHistory.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.statusHistory.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/encounter-status>. Codes: `codes::EncounterStatus`.
    pub status: Prim<String>,
    /// `Encounter.statusHistory.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterStatusHistory {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_STATUS_HISTORY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.status.is_absent()) << 3
            | u64::from(self.period.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.status),
            4 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.status),
            4 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterStatusHistory {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            status: Prim::ABSENT,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterStatusHistory {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterStatusHistory {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterStatusHistory {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.classHistory` of R4B.
///
/// See <https://hl7.org/fhir/R4B/encounter.html>.
pub struct EncounterClassHistory {
    /// `Encounter.classHistory.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.classHistory.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.classHistory.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.classHistory.class`: Coding, 1..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode>.
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterClassHistory {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_CLASS_HISTORY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.class.is_some()) << 3
            | u64::from(self.period.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.class),
            4 => n::Place::Node(&self.period),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.class),
            4 => n::Slot::Node(&mut self.period),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterClassHistory {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            class: None,
            period: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterClassHistory {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterClassHistory {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterClassHistory {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.participant` of R4B.
///
/// See <https://hl7.org/fhir/R4B/encounter.html>.
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
    /// `Encounter.participant.individual`: Reference(Practitioner, PractitionerRole, RelatedPerson), 0..1.
    pub individual: Option<Box<Reference>>,
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
            | u64::from(self.individual.is_some()) << 5;
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
            5 => n::Place::Node(&self.individual),
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
            5 => n::Slot::Node(&mut self.individual),
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
            individual: None,
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

/// The element `Encounter.diagnosis` of R4B.
///
/// See <https://hl7.org/fhir/R4B/encounter.html>.
pub struct EncounterDiagnosis {
    /// `Encounter.diagnosis.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.diagnosis.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.diagnosis.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.diagnosis.condition`: Reference(Condition, Procedure), 1..1.
    pub condition: Option<Box<Reference>>,
    /// `Encounter.diagnosis.use`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/diagnosis-role>.
    pub r#use: Option<Box<CodeableConcept>>,
    /// `Encounter.diagnosis.rank`: positiveInt, 0..1.
    pub rank: Prim<u32>,
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
            | u64::from(self.condition.is_some()) << 3
            | u64::from(self.r#use.is_some()) << 4
            | u64::from(!self.rank.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.condition),
            4 => n::Place::Node(&self.r#use),
            5 => n::Place::Prim(&self.rank),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.condition),
            4 => n::Slot::Node(&mut self.r#use),
            5 => n::Slot::Prim(&mut self.rank),
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
            condition: None,
            r#use: None,
            rank: Prim::ABSENT,
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

/// The element `Encounter.hospitalization` of R4B.
///
/// See <https://hl7.org/fhir/R4B/encounter.html>.
pub struct EncounterHospitalization {
    /// `Encounter.hospitalization.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Encounter.hospitalization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Encounter.hospitalization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.hospitalization.preAdmissionIdentifier`: Identifier, 0..1.
    pub pre_admission_identifier: Option<Box<Identifier>>,
    /// `Encounter.hospitalization.origin`: Reference(Location, Organization), 0..1.
    pub origin: Option<Box<Reference>>,
    /// `Encounter.hospitalization.admitSource`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-admit-source>.
    pub admit_source: Option<Box<CodeableConcept>>,
    /// `Encounter.hospitalization.reAdmission`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v2-0092>.
    pub re_admission: Option<Box<CodeableConcept>>,
    /// `Encounter.hospitalization.dietPreference`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-diet>.
    pub diet_preference: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.specialCourtesy`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-special-courtesy>.
    pub special_courtesy: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.specialArrangement`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/encounter-special-arrangements>.
    pub special_arrangement: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.destination`: Reference(Location, Organization), 0..1.
    pub destination: Option<Box<Reference>>,
    /// `Encounter.hospitalization.dischargeDisposition`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/encounter-discharge-disposition>.
    pub discharge_disposition: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for EncounterHospitalization {
    fn info(&self) -> &'static TypeInfo { &ENCOUNTER_HOSPITALIZATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.pre_admission_identifier.is_some()) << 3
            | u64::from(self.origin.is_some()) << 4
            | u64::from(self.admit_source.is_some()) << 5
            | u64::from(self.re_admission.is_some()) << 6
            | u64::from(!self.diet_preference.is_empty()) << 7
            | u64::from(!self.special_courtesy.is_empty()) << 8
            | u64::from(!self.special_arrangement.is_empty()) << 9
            | u64::from(self.destination.is_some()) << 10
            | u64::from(self.discharge_disposition.is_some()) << 11;
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
            7 => n::Place::Nodes(&self.diet_preference),
            8 => n::Place::Nodes(&self.special_courtesy),
            9 => n::Place::Nodes(&self.special_arrangement),
            10 => n::Place::Node(&self.destination),
            11 => n::Place::Node(&self.discharge_disposition),
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
            7 => n::Slot::Nodes(&mut self.diet_preference),
            8 => n::Slot::Nodes(&mut self.special_courtesy),
            9 => n::Slot::Nodes(&mut self.special_arrangement),
            10 => n::Slot::Node(&mut self.destination),
            11 => n::Slot::Node(&mut self.discharge_disposition),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for EncounterHospitalization {
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
            diet_preference: Vec::new(),
            special_courtesy: Vec::new(),
            special_arrangement: Vec::new(),
            destination: None,
            discharge_disposition: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for EncounterHospitalization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for EncounterHospitalization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for EncounterHospitalization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Encounter.location` of R4B.
///
/// See <https://hl7.org/fhir/R4B/encounter.html>.
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
    /// `Encounter.location.physicalType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/location-physical-type>.
    pub physical_type: Option<Box<CodeableConcept>>,
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
            | u64::from(self.physical_type.is_some()) << 5
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
            5 => n::Place::Node(&self.physical_type),
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
            5 => n::Slot::Node(&mut self.physical_type),
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
            physical_type: None,
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

pub(crate) static ENCOUNTER: TypeInfo = TypeInfo::new("Encounter", "Encounter", t::TypeKind::Resource, "DomainResource", 2, n::new::<Encounter>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/encounter-status"),
    FieldInfo::node(",\"statusHistory\":", &ENCOUNTER_STATUS_HISTORY, 0, None, 0),
    FieldInfo::node(",\"class\":", &CODING, 1, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ActEncounterCode"),
    FieldInfo::node(",\"classHistory\":", &ENCOUNTER_CLASS_HISTORY, 0, None, 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-type"),
    FieldInfo::node(",\"serviceType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/service-type"),
    FieldInfo::node(",\"priority\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActPriority"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"episodeOfCare\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["EpisodeOfCare"]),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["ServiceRequest"]),
    FieldInfo::node(",\"participant\":", &ENCOUNTER_PARTICIPANT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"appointment\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Appointment"]),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"length\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-reason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Condition", "Procedure", "Observation", "ImmunizationRecommendation"]),
    FieldInfo::node(",\"diagnosis\":", &ENCOUNTER_DIAGNOSIS, 0, None, t::SUMMARY),
    FieldInfo::node(",\"account\":", &REFERENCE, 0, None, 0).targets(&["Account"]),
    FieldInfo::node(",\"hospitalization\":", &ENCOUNTER_HOSPITALIZATION, 0, Some(1), 0),
    FieldInfo::node(",\"location\":", &ENCOUNTER_LOCATION, 0, None, 0),
    FieldInfo::node(",\"serviceProvider\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
]);

pub(crate) static ENCOUNTER_STATUS_HISTORY: TypeInfo = TypeInfo::new("EncounterStatusHistory", "Encounter.statusHistory", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EncounterStatusHistory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/encounter-status"),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), 0),
]);

pub(crate) static ENCOUNTER_CLASS_HISTORY: TypeInfo = TypeInfo::new("EncounterClassHistory", "Encounter.classHistory", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EncounterClassHistory>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"class\":", &CODING, 1, Some(1), 0).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/v3-ActEncounterCode"),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), 0),
]);

pub(crate) static ENCOUNTER_PARTICIPANT: TypeInfo = TypeInfo::new("EncounterParticipant", "Encounter.participant", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EncounterParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/encounter-participant-type"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::node(",\"individual\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "RelatedPerson"]),
]);

pub(crate) static ENCOUNTER_DIAGNOSIS: TypeInfo = TypeInfo::new("EncounterDiagnosis", "Encounter.diagnosis", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EncounterDiagnosis>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"condition\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Condition", "Procedure"]),
    FieldInfo::node(",\"use\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/diagnosis-role"),
    FieldInfo::prim(",\"rank\":", t::PrimKind::PositiveInt, 0, Some(1), 0),
]);

pub(crate) static ENCOUNTER_HOSPITALIZATION: TypeInfo = TypeInfo::new("EncounterHospitalization", "Encounter.hospitalization", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EncounterHospitalization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"preAdmissionIdentifier\":", &IDENTIFIER, 0, Some(1), 0),
    FieldInfo::node(",\"origin\":", &REFERENCE, 0, Some(1), 0).targets(&["Location", "Organization"]),
    FieldInfo::node(",\"admitSource\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-admit-source"),
    FieldInfo::node(",\"reAdmission\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v2-0092"),
    FieldInfo::node(",\"dietPreference\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-diet"),
    FieldInfo::node(",\"specialCourtesy\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-special-courtesy"),
    FieldInfo::node(",\"specialArrangement\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/encounter-special-arrangements"),
    FieldInfo::node(",\"destination\":", &REFERENCE, 0, Some(1), 0).targets(&["Location", "Organization"]),
    FieldInfo::node(",\"dischargeDisposition\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/encounter-discharge-disposition"),
]);

pub(crate) static ENCOUNTER_LOCATION: TypeInfo = TypeInfo::new("EncounterLocation", "Encounter.location", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<EncounterLocation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"location\":", &REFERENCE, 1, Some(1), 0).targets(&["Location"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/encounter-location-status"),
    FieldInfo::node(",\"physicalType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/location-physical-type"),
    FieldInfo::node(",\"period\":", &PERIOD, 0, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Encounter, EncounterStatusHistory, EncounterClassHistory, EncounterParticipant, EncounterDiagnosis, EncounterHospitalization, EncounterLocation);
