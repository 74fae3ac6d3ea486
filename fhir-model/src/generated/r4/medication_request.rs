// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationRequest` and the types inside it.

/// The resource `MedicationRequest` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationrequest.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationRequest {
    /// `MedicationRequest.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationRequest.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationRequest.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationRequest.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicationRequest.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicationRequest.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicationRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationRequest.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medicationrequest-status>. Codes: `codes::MedicationRequestStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationRequest.statusReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationrequest-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.intent`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medicationrequest-intent>. Codes: `codes::MedicationRequestIntent`. Modifier.
    pub intent: Prim<String>,
    /// `MedicationRequest.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medicationrequest-category>.
    pub category: Vec<CodeableConcept>,
    /// `MedicationRequest.priority`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/request-priority>. Codes: `codes::RequestPriority`.
    pub priority: Prim<String>,
    /// `MedicationRequest.doNotPerform`: boolean, 0..1. Modifier.
    pub do_not_perform: Prim<bool>,
    /// `MedicationRequest.reported[x]`: boolean or Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Organization), 0..1.
    pub reported: Option<MedicationRequestReported>,
    /// `MedicationRequest.medication[x]`: CodeableConcept or Reference(Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub medication: Option<MedicationRequestMedication>,
    /// `MedicationRequest.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationRequest.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `MedicationRequest.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationRequest.authoredOn`: dateTime, 0..1.
    pub authored_on: Prim<DateTime>,
    /// `MedicationRequest.requester`: Reference(Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device), 0..1.
    pub requester: Option<Box<Reference>>,
    /// `MedicationRequest.performer`: Reference, 0..1.
    pub performer: Option<Box<Reference>>,
    /// `MedicationRequest.performerType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/performer-role>.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.recorder`: Reference(Practitioner, PractitionerRole), 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `MedicationRequest.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationRequest.reasonReference`: Reference(Condition, Observation), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `MedicationRequest.instantiatesCanonical`: canonical, 0..*.
    pub instantiates_canonical: Vec<Prim<String>>,
    /// `MedicationRequest.instantiatesUri`: uri, 0..*.
    pub instantiates_uri: Vec<Prim<String>>,
    /// `MedicationRequest.basedOn`: Reference(CarePlan, MedicationRequest, ServiceRequest, ImmunizationRecommendation), 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationRequest.groupIdentifier`: Identifier, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `MedicationRequest.courseOfTherapyType`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy>.
    pub course_of_therapy_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.insurance`: Reference(Coverage, ClaimResponse), 0..*.
    pub insurance: Vec<Reference>,
    /// `MedicationRequest.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationRequest.dosageInstruction`: Dosage, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationRequest.dispenseRequest`: [`MedicationRequestDispenseRequest`], 0..1.
    pub dispense_request: Option<Box<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution`: [`MedicationRequestSubstitution`], 0..1.
    pub substitution: Option<Box<MedicationRequestSubstitution>>,
    /// `MedicationRequest.priorPrescription`: Reference(MedicationRequest), 0..1.
    pub prior_prescription: Option<Box<Reference>>,
    /// `MedicationRequest.detectedIssue`: Reference(DetectedIssue), 0..*.
    pub detected_issue: Vec<Reference>,
    /// `MedicationRequest.eventHistory`: Reference(Provenance), 0..*.
    pub event_history: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationRequest {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_REQUEST }
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
            | u64::from(self.status_reason.is_some()) << 10
            | u64::from(!self.intent.is_absent()) << 11
            | u64::from(!self.category.is_empty()) << 12
            | u64::from(!self.priority.is_absent()) << 13
            | u64::from(!self.do_not_perform.is_absent()) << 14
            | u64::from(self.reported.is_some()) << 15
            | u64::from(self.medication.is_some()) << 16
            | u64::from(self.subject.is_some()) << 17
            | u64::from(self.encounter.is_some()) << 18
            | u64::from(!self.supporting_information.is_empty()) << 19
            | u64::from(!self.authored_on.is_absent()) << 20
            | u64::from(self.requester.is_some()) << 21
            | u64::from(self.performer.is_some()) << 22
            | u64::from(self.performer_type.is_some()) << 23
            | u64::from(self.recorder.is_some()) << 24
            | u64::from(!self.reason_code.is_empty()) << 25
            | u64::from(!self.reason_reference.is_empty()) << 26
            | u64::from(!self.instantiates_canonical.is_empty()) << 27
            | u64::from(!self.instantiates_uri.is_empty()) << 28
            | u64::from(!self.based_on.is_empty()) << 29
            | u64::from(self.group_identifier.is_some()) << 30
            | u64::from(self.course_of_therapy_type.is_some()) << 31
            | u64::from(!self.insurance.is_empty()) << 32
            | u64::from(!self.note.is_empty()) << 33
            | u64::from(!self.dosage_instruction.is_empty()) << 34
            | u64::from(self.dispense_request.is_some()) << 35
            | u64::from(self.substitution.is_some()) << 36
            | u64::from(self.prior_prescription.is_some()) << 37
            | u64::from(!self.detected_issue.is_empty()) << 38
            | u64::from(!self.event_history.is_empty()) << 39;
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
            10 => n::Place::Node(&self.status_reason),
            11 => n::Place::Prim(&self.intent),
            12 => n::Place::Nodes(&self.category),
            13 => n::Place::Prim(&self.priority),
            14 => n::Place::Prim(&self.do_not_perform),
            15 => n::Place::Choice(&self.reported),
            16 => n::Place::Choice(&self.medication),
            17 => n::Place::Node(&self.subject),
            18 => n::Place::Node(&self.encounter),
            19 => n::Place::Nodes(&self.supporting_information),
            20 => n::Place::Prim(&self.authored_on),
            21 => n::Place::Node(&self.requester),
            22 => n::Place::Node(&self.performer),
            23 => n::Place::Node(&self.performer_type),
            24 => n::Place::Node(&self.recorder),
            25 => n::Place::Nodes(&self.reason_code),
            26 => n::Place::Nodes(&self.reason_reference),
            27 => n::Place::Prims(&self.instantiates_canonical),
            28 => n::Place::Prims(&self.instantiates_uri),
            29 => n::Place::Nodes(&self.based_on),
            30 => n::Place::Node(&self.group_identifier),
            31 => n::Place::Node(&self.course_of_therapy_type),
            32 => n::Place::Nodes(&self.insurance),
            33 => n::Place::Nodes(&self.note),
            34 => n::Place::Nodes(&self.dosage_instruction),
            35 => n::Place::Node(&self.dispense_request),
            36 => n::Place::Node(&self.substitution),
            37 => n::Place::Node(&self.prior_prescription),
            38 => n::Place::Nodes(&self.detected_issue),
            39 => n::Place::Nodes(&self.event_history),
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
            10 => n::Slot::Node(&mut self.status_reason),
            11 => n::Slot::Prim(&mut self.intent),
            12 => n::Slot::Nodes(&mut self.category),
            13 => n::Slot::Prim(&mut self.priority),
            14 => n::Slot::Prim(&mut self.do_not_perform),
            15 => n::Slot::Choice(&mut self.reported),
            16 => n::Slot::Choice(&mut self.medication),
            17 => n::Slot::Node(&mut self.subject),
            18 => n::Slot::Node(&mut self.encounter),
            19 => n::Slot::Nodes(&mut self.supporting_information),
            20 => n::Slot::Prim(&mut self.authored_on),
            21 => n::Slot::Node(&mut self.requester),
            22 => n::Slot::Node(&mut self.performer),
            23 => n::Slot::Node(&mut self.performer_type),
            24 => n::Slot::Node(&mut self.recorder),
            25 => n::Slot::Nodes(&mut self.reason_code),
            26 => n::Slot::Nodes(&mut self.reason_reference),
            27 => n::Slot::Prims(&mut self.instantiates_canonical),
            28 => n::Slot::Prims(&mut self.instantiates_uri),
            29 => n::Slot::Nodes(&mut self.based_on),
            30 => n::Slot::Node(&mut self.group_identifier),
            31 => n::Slot::Node(&mut self.course_of_therapy_type),
            32 => n::Slot::Nodes(&mut self.insurance),
            33 => n::Slot::Nodes(&mut self.note),
            34 => n::Slot::Nodes(&mut self.dosage_instruction),
            35 => n::Slot::Node(&mut self.dispense_request),
            36 => n::Slot::Node(&mut self.substitution),
            37 => n::Slot::Node(&mut self.prior_prescription),
            38 => n::Slot::Nodes(&mut self.detected_issue),
            39 => n::Slot::Nodes(&mut self.event_history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationRequest {
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
            status_reason: None,
            intent: Prim::ABSENT,
            category: Vec::new(),
            priority: Prim::ABSENT,
            do_not_perform: Prim::ABSENT,
            reported: None,
            medication: None,
            subject: None,
            encounter: None,
            supporting_information: Vec::new(),
            authored_on: Prim::ABSENT,
            requester: None,
            performer: None,
            performer_type: None,
            recorder: None,
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            instantiates_canonical: Vec::new(),
            instantiates_uri: Vec::new(),
            based_on: Vec::new(),
            group_identifier: None,
            course_of_therapy_type: None,
            insurance: Vec::new(),
            note: Vec::new(),
            dosage_instruction: Vec::new(),
            dispense_request: None,
            substitution: None,
            prior_prescription: None,
            detected_issue: Vec::new(),
            event_history: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationRequest.dispenseRequest` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationrequest.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationRequestDispenseRequest {
    /// `MedicationRequest.dispenseRequest.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationRequest.dispenseRequest.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill`: [`MedicationRequestDispenseRequestInitialFill`], 0..1.
    pub initial_fill: Option<Box<MedicationRequestDispenseRequestInitialFill>>,
    /// `MedicationRequest.dispenseRequest.dispenseInterval`: Duration, 0..1.
    pub dispense_interval: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.validityPeriod`: Period, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `MedicationRequest.dispenseRequest.numberOfRepeatsAllowed`: unsignedInt, 0..1.
    pub number_of_repeats_allowed: Prim<u32>,
    /// `MedicationRequest.dispenseRequest.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.expectedSupplyDuration`: Duration, 0..1.
    pub expected_supply_duration: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.performer`: Reference(Organization), 0..1.
    pub performer: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationRequestDispenseRequest {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_REQUEST_DISPENSE_REQUEST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.initial_fill.is_some()) << 3
            | u64::from(self.dispense_interval.is_some()) << 4
            | u64::from(self.validity_period.is_some()) << 5
            | u64::from(!self.number_of_repeats_allowed.is_absent()) << 6
            | u64::from(self.quantity.is_some()) << 7
            | u64::from(self.expected_supply_duration.is_some()) << 8
            | u64::from(self.performer.is_some()) << 9;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.initial_fill),
            4 => n::Place::Node(&self.dispense_interval),
            5 => n::Place::Node(&self.validity_period),
            6 => n::Place::Prim(&self.number_of_repeats_allowed),
            7 => n::Place::Node(&self.quantity),
            8 => n::Place::Node(&self.expected_supply_duration),
            9 => n::Place::Node(&self.performer),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.initial_fill),
            4 => n::Slot::Node(&mut self.dispense_interval),
            5 => n::Slot::Node(&mut self.validity_period),
            6 => n::Slot::Prim(&mut self.number_of_repeats_allowed),
            7 => n::Slot::Node(&mut self.quantity),
            8 => n::Slot::Node(&mut self.expected_supply_duration),
            9 => n::Slot::Node(&mut self.performer),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationRequestDispenseRequest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            initial_fill: None,
            dispense_interval: None,
            validity_period: None,
            number_of_repeats_allowed: Prim::ABSENT,
            quantity: None,
            expected_supply_duration: None,
            performer: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationRequestDispenseRequest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationRequestDispenseRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationRequestDispenseRequest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationRequest.dispenseRequest.initialFill` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationrequest.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationRequestDispenseRequestInitialFill {
    /// `MedicationRequest.dispenseRequest.initialFill.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationRequest.dispenseRequest.initialFill.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.initialFill.duration`: Duration, 0..1.
    pub duration: Option<Box<Duration>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationRequestDispenseRequestInitialFill {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.quantity.is_some()) << 3
            | u64::from(self.duration.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.quantity),
            4 => n::Place::Node(&self.duration),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.quantity),
            4 => n::Slot::Node(&mut self.duration),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationRequestDispenseRequestInitialFill {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            quantity: None,
            duration: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationRequestDispenseRequestInitialFill {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationRequestDispenseRequestInitialFill {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationRequestDispenseRequestInitialFill {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationRequest.substitution` of R4.
///
/// See <https://hl7.org/fhir/R4/medicationrequest.html>.
/// Compiled by the feature `r4-medications`.
pub struct MedicationRequestSubstitution {
    /// `MedicationRequest.substitution.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationRequest.substitution.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationRequest.substitution.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.substitution.allowed[x]`: boolean or CodeableConcept, 1..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode>.
    pub allowed: Option<MedicationRequestSubstitutionAllowed>,
    /// `MedicationRequest.substitution.reason`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason>.
    pub reason: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationRequestSubstitution {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_REQUEST_SUBSTITUTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.allowed.is_some()) << 3
            | u64::from(self.reason.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Choice(&self.allowed),
            4 => n::Place::Node(&self.reason),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.allowed),
            4 => n::Slot::Node(&mut self.reason),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationRequestSubstitution {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            allowed: None,
            reason: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationRequestSubstitution {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationRequestSubstitution {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationRequestSubstitution {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicationRequest.reported[x]`.
#[derive(Clone)]
pub enum MedicationRequestReported {
    /// boolean.
    Boolean(Prim<bool>),
    /// Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Organization).
    Reference(n::Boxed<Reference>),
}

impl MedicationRequestReported {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationRequestReported {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationRequestReported {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationRequestReported {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationRequest.medication[x]`.
#[derive(Clone)]
pub enum MedicationRequestMedication {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Medication).
    Reference(n::Boxed<Reference>),
}

impl MedicationRequestMedication {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationRequestMedication {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationRequestMedication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationRequestMedication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationRequest.substitution.allowed[x]`.
#[derive(Clone)]
pub enum MedicationRequestSubstitutionAllowed {
    /// boolean.
    Boolean(Prim<bool>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
}

impl MedicationRequestSubstitutionAllowed {
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationRequestSubstitutionAllowed {
    fn index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Boolean(Default::default()),
            1 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MedicationRequestSubstitutionAllowed {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationRequestSubstitutionAllowed {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION_REQUEST: TypeInfo = TypeInfo::new("MedicationRequest", "MedicationRequest", t::TypeKind::Resource, "DomainResource", 1, n::new::<MedicationRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medicationrequest-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationrequest-status-reason"),
    FieldInfo::prim(",\"intent\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medicationrequest-intent"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationrequest-category"),
    FieldInfo::prim(",\"priority\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/request-priority"),
    FieldInfo::prim(",\"doNotPerform\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"reported\":", &MEDICATION_REQUEST_REPORTED_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"medication\":", &MEDICATION_REQUEST_MEDICATION_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::prim(",\"authoredOn\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"requester\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device"]),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "Device", "RelatedPerson", "CareTeam"]),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/performer-role"),
    FieldInfo::node(",\"recorder\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation"]),
    FieldInfo::prim(",\"instantiatesCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"instantiatesUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "MedicationRequest", "ServiceRequest", "ImmunizationRecommendation"]),
    FieldInfo::node(",\"groupIdentifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"courseOfTherapyType\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy"),
    FieldInfo::node(",\"insurance\":", &REFERENCE, 0, None, 0).targets(&["Coverage", "ClaimResponse"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"dosageInstruction\":", &DOSAGE, 0, None, 0),
    FieldInfo::node(",\"dispenseRequest\":", &MEDICATION_REQUEST_DISPENSE_REQUEST, 0, Some(1), 0),
    FieldInfo::node(",\"substitution\":", &MEDICATION_REQUEST_SUBSTITUTION, 0, Some(1), 0),
    FieldInfo::node(",\"priorPrescription\":", &REFERENCE, 0, Some(1), 0).targets(&["MedicationRequest"]),
    FieldInfo::node(",\"detectedIssue\":", &REFERENCE, 0, None, 0).targets(&["DetectedIssue"]),
    FieldInfo::node(",\"eventHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

static MEDICATION_REQUEST_REPORTED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"reportedBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"reportedReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization"]),
];

static MEDICATION_REQUEST_MEDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"medicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"medicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Medication"]),
];

pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST: TypeInfo = TypeInfo::new("MedicationRequestDispenseRequest", "MedicationRequest.dispenseRequest", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationRequestDispenseRequest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"initialFill\":", &MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL, 0, Some(1), 0),
    FieldInfo::node(",\"dispenseInterval\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"validityPeriod\":", &PERIOD, 0, Some(1), 0),
    FieldInfo::prim(",\"numberOfRepeatsAllowed\":", t::PrimKind::UnsignedInt, 0, Some(1), 0),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"expectedSupplyDuration\":", &DURATION, 0, Some(1), 0),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
]);

pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL: TypeInfo = TypeInfo::new("MedicationRequestDispenseRequestInitialFill", "MedicationRequest.dispenseRequest.initialFill", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationRequestDispenseRequestInitialFill>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"duration\":", &DURATION, 0, Some(1), 0),
]);

pub(crate) static MEDICATION_REQUEST_SUBSTITUTION: TypeInfo = TypeInfo::new("MedicationRequestSubstitution", "MedicationRequest.substitution", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MedicationRequestSubstitution>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"allowed\":", &MEDICATION_REQUEST_SUBSTITUTION_ALLOWED_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason"),
]);

static MEDICATION_REQUEST_SUBSTITUTION_ALLOWED_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"allowedBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 1, &[]),
    t::Alternative::new(",\"allowedCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationRequest, MedicationRequestDispenseRequest, MedicationRequestDispenseRequestInitialFill, MedicationRequestSubstitution);
