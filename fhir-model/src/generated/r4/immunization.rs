// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Immunization` and the types inside it.

/// The resource `Immunization` of R4.
///
/// See <https://hl7.org/fhir/R4/immunization.html>.
/// Compiled by the feature `r4-medications`.
pub struct Immunization {
    /// `Immunization.id`: id, 0..1.
    pub id: Prim<String>,
    /// `Immunization.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Immunization.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Immunization.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Immunization.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Immunization.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Immunization.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Immunization.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Immunization.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/immunization-status>. Codes: `codes::ImmunizationStatus`. Modifier.
    pub status: Prim<String>,
    /// `Immunization.statusReason`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-status-reason>.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Immunization.vaccineCode`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/vaccine-code>.
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `Immunization.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `Immunization.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Immunization.occurrence[x]`: dateTime or string, 1..1.
    pub occurrence: Option<ImmunizationOccurrence>,
    /// `Immunization.recorded`: dateTime, 0..1.
    pub recorded: Prim<DateTime>,
    /// `Immunization.primarySource`: boolean, 0..1.
    pub primary_source: Prim<bool>,
    /// `Immunization.reportOrigin`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-origin>.
    pub report_origin: Option<Box<CodeableConcept>>,
    /// `Immunization.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `Immunization.manufacturer`: Reference(Organization), 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `Immunization.lotNumber`: string, 0..1.
    pub lot_number: Prim<String>,
    /// `Immunization.expirationDate`: date, 0..1.
    pub expiration_date: Prim<Date>,
    /// `Immunization.site`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-site>.
    pub site: Option<Box<CodeableConcept>>,
    /// `Immunization.route`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-route>.
    pub route: Option<Box<CodeableConcept>>,
    /// `Immunization.doseQuantity`: Quantity, 0..1.
    pub dose_quantity: Option<Box<Quantity>>,
    /// `Immunization.performer`: [`ImmunizationPerformer`], 0..*.
    pub performer: Vec<ImmunizationPerformer>,
    /// `Immunization.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Immunization.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-reason>.
    pub reason_code: Vec<CodeableConcept>,
    /// `Immunization.reasonReference`: Reference(Condition, Observation, DiagnosticReport), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Immunization.isSubpotent`: boolean, 0..1. Modifier.
    pub is_subpotent: Prim<bool>,
    /// `Immunization.subpotentReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-subpotent-reason>.
    pub subpotent_reason: Vec<CodeableConcept>,
    /// `Immunization.education`: [`ImmunizationEducation`], 0..*.
    pub education: Vec<ImmunizationEducation>,
    /// `Immunization.programEligibility`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-program-eligibility>.
    pub program_eligibility: Vec<CodeableConcept>,
    /// `Immunization.fundingSource`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-funding-source>.
    pub funding_source: Option<Box<CodeableConcept>>,
    /// `Immunization.reaction`: [`ImmunizationReaction`], 0..*.
    pub reaction: Vec<ImmunizationReaction>,
    /// `Immunization.protocolApplied`: [`ImmunizationProtocolApplied`], 0..*.
    pub protocol_applied: Vec<ImmunizationProtocolApplied>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Immunization {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION }
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
            | u64::from(self.vaccine_code.is_some()) << 11
            | u64::from(self.patient.is_some()) << 12
            | u64::from(self.encounter.is_some()) << 13
            | u64::from(self.occurrence.is_some()) << 14
            | u64::from(!self.recorded.is_absent()) << 15
            | u64::from(!self.primary_source.is_absent()) << 16
            | u64::from(self.report_origin.is_some()) << 17
            | u64::from(self.location.is_some()) << 18
            | u64::from(self.manufacturer.is_some()) << 19
            | u64::from(!self.lot_number.is_absent()) << 20
            | u64::from(!self.expiration_date.is_absent()) << 21
            | u64::from(self.site.is_some()) << 22
            | u64::from(self.route.is_some()) << 23
            | u64::from(self.dose_quantity.is_some()) << 24
            | u64::from(!self.performer.is_empty()) << 25
            | u64::from(!self.note.is_empty()) << 26
            | u64::from(!self.reason_code.is_empty()) << 27
            | u64::from(!self.reason_reference.is_empty()) << 28
            | u64::from(!self.is_subpotent.is_absent()) << 29
            | u64::from(!self.subpotent_reason.is_empty()) << 30
            | u64::from(!self.education.is_empty()) << 31
            | u64::from(!self.program_eligibility.is_empty()) << 32
            | u64::from(self.funding_source.is_some()) << 33
            | u64::from(!self.reaction.is_empty()) << 34
            | u64::from(!self.protocol_applied.is_empty()) << 35;
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
            11 => n::Place::Node(&self.vaccine_code),
            12 => n::Place::Node(&self.patient),
            13 => n::Place::Node(&self.encounter),
            14 => n::Place::Choice(&self.occurrence),
            15 => n::Place::Prim(&self.recorded),
            16 => n::Place::Prim(&self.primary_source),
            17 => n::Place::Node(&self.report_origin),
            18 => n::Place::Node(&self.location),
            19 => n::Place::Node(&self.manufacturer),
            20 => n::Place::Prim(&self.lot_number),
            21 => n::Place::Prim(&self.expiration_date),
            22 => n::Place::Node(&self.site),
            23 => n::Place::Node(&self.route),
            24 => n::Place::Node(&self.dose_quantity),
            25 => n::Place::Nodes(&self.performer),
            26 => n::Place::Nodes(&self.note),
            27 => n::Place::Nodes(&self.reason_code),
            28 => n::Place::Nodes(&self.reason_reference),
            29 => n::Place::Prim(&self.is_subpotent),
            30 => n::Place::Nodes(&self.subpotent_reason),
            31 => n::Place::Nodes(&self.education),
            32 => n::Place::Nodes(&self.program_eligibility),
            33 => n::Place::Node(&self.funding_source),
            34 => n::Place::Nodes(&self.reaction),
            35 => n::Place::Nodes(&self.protocol_applied),
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
            11 => n::Slot::Node(&mut self.vaccine_code),
            12 => n::Slot::Node(&mut self.patient),
            13 => n::Slot::Node(&mut self.encounter),
            14 => n::Slot::Choice(&mut self.occurrence),
            15 => n::Slot::Prim(&mut self.recorded),
            16 => n::Slot::Prim(&mut self.primary_source),
            17 => n::Slot::Node(&mut self.report_origin),
            18 => n::Slot::Node(&mut self.location),
            19 => n::Slot::Node(&mut self.manufacturer),
            20 => n::Slot::Prim(&mut self.lot_number),
            21 => n::Slot::Prim(&mut self.expiration_date),
            22 => n::Slot::Node(&mut self.site),
            23 => n::Slot::Node(&mut self.route),
            24 => n::Slot::Node(&mut self.dose_quantity),
            25 => n::Slot::Nodes(&mut self.performer),
            26 => n::Slot::Nodes(&mut self.note),
            27 => n::Slot::Nodes(&mut self.reason_code),
            28 => n::Slot::Nodes(&mut self.reason_reference),
            29 => n::Slot::Prim(&mut self.is_subpotent),
            30 => n::Slot::Nodes(&mut self.subpotent_reason),
            31 => n::Slot::Nodes(&mut self.education),
            32 => n::Slot::Nodes(&mut self.program_eligibility),
            33 => n::Slot::Node(&mut self.funding_source),
            34 => n::Slot::Nodes(&mut self.reaction),
            35 => n::Slot::Nodes(&mut self.protocol_applied),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for Immunization {
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
            vaccine_code: None,
            patient: None,
            encounter: None,
            occurrence: None,
            recorded: Prim::ABSENT,
            primary_source: Prim::ABSENT,
            report_origin: None,
            location: None,
            manufacturer: None,
            lot_number: Prim::ABSENT,
            expiration_date: Prim::ABSENT,
            site: None,
            route: None,
            dose_quantity: None,
            performer: Vec::new(),
            note: Vec::new(),
            reason_code: Vec::new(),
            reason_reference: Vec::new(),
            is_subpotent: Prim::ABSENT,
            subpotent_reason: Vec::new(),
            education: Vec::new(),
            program_eligibility: Vec::new(),
            funding_source: None,
            reaction: Vec::new(),
            protocol_applied: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Immunization {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Immunization {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Immunization {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Immunization.performer` of R4.
///
/// See <https://hl7.org/fhir/R4/immunization.html>.
/// Compiled by the feature `r4-medications`.
pub struct ImmunizationPerformer {
    /// `Immunization.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Immunization.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Immunization.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.performer.function`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/immunization-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `Immunization.performer.actor`: Reference(Practitioner, PractitionerRole, Organization), 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationPerformer {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_PERFORMER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.function.is_some()) << 3
            | u64::from(self.actor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.function),
            4 => n::Place::Node(&self.actor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.function),
            4 => n::Slot::Node(&mut self.actor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationPerformer {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            function: None,
            actor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationPerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationPerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationPerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Immunization.education` of R4.
///
/// See <https://hl7.org/fhir/R4/immunization.html>.
/// Compiled by the feature `r4-medications`.
pub struct ImmunizationEducation {
    /// `Immunization.education.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Immunization.education.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Immunization.education.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.education.documentType`: string, 0..1.
    pub document_type: Prim<String>,
    /// `Immunization.education.reference`: uri, 0..1.
    pub reference: Prim<String>,
    /// `Immunization.education.publicationDate`: dateTime, 0..1.
    pub publication_date: Prim<DateTime>,
    /// `Immunization.education.presentationDate`: dateTime, 0..1.
    pub presentation_date: Prim<DateTime>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationEducation {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_EDUCATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.document_type.is_absent()) << 3
            | u64::from(!self.reference.is_absent()) << 4
            | u64::from(!self.publication_date.is_absent()) << 5
            | u64::from(!self.presentation_date.is_absent()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.document_type),
            4 => n::Place::Prim(&self.reference),
            5 => n::Place::Prim(&self.publication_date),
            6 => n::Place::Prim(&self.presentation_date),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.document_type),
            4 => n::Slot::Prim(&mut self.reference),
            5 => n::Slot::Prim(&mut self.publication_date),
            6 => n::Slot::Prim(&mut self.presentation_date),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationEducation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            document_type: Prim::ABSENT,
            reference: Prim::ABSENT,
            publication_date: Prim::ABSENT,
            presentation_date: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationEducation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationEducation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationEducation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Immunization.reaction` of R4.
///
/// See <https://hl7.org/fhir/R4/immunization.html>.
/// Compiled by the feature `r4-medications`.
pub struct ImmunizationReaction {
    /// `Immunization.reaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Immunization.reaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Immunization.reaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.reaction.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Immunization.reaction.detail`: Reference(Observation), 0..1.
    pub detail: Option<Box<Reference>>,
    /// `Immunization.reaction.reported`: boolean, 0..1.
    pub reported: Prim<bool>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationReaction {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_REACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.date.is_absent()) << 3
            | u64::from(self.detail.is_some()) << 4
            | u64::from(!self.reported.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.date),
            4 => n::Place::Node(&self.detail),
            5 => n::Place::Prim(&self.reported),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.date),
            4 => n::Slot::Node(&mut self.detail),
            5 => n::Slot::Prim(&mut self.reported),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationReaction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            date: Prim::ABSENT,
            detail: None,
            reported: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationReaction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationReaction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationReaction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Immunization.protocolApplied` of R4.
///
/// See <https://hl7.org/fhir/R4/immunization.html>.
/// Compiled by the feature `r4-medications`.
pub struct ImmunizationProtocolApplied {
    /// `Immunization.protocolApplied.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Immunization.protocolApplied.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Immunization.protocolApplied.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.protocolApplied.series`: string, 0..1.
    pub series: Prim<String>,
    /// `Immunization.protocolApplied.authority`: Reference(Organization), 0..1.
    pub authority: Option<Box<Reference>>,
    /// `Immunization.protocolApplied.targetDisease`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/immunization-target-disease>.
    pub target_disease: Vec<CodeableConcept>,
    /// `Immunization.protocolApplied.doseNumber[x]`: positiveInt or string, 1..1.
    pub dose_number: Option<ImmunizationProtocolAppliedDoseNumber>,
    /// `Immunization.protocolApplied.seriesDoses[x]`: positiveInt or string, 0..1.
    pub series_doses: Option<ImmunizationProtocolAppliedSeriesDoses>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ImmunizationProtocolApplied {
    fn info(&self) -> &'static TypeInfo { &IMMUNIZATION_PROTOCOL_APPLIED }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.series.is_absent()) << 3
            | u64::from(self.authority.is_some()) << 4
            | u64::from(!self.target_disease.is_empty()) << 5
            | u64::from(self.dose_number.is_some()) << 6
            | u64::from(self.series_doses.is_some()) << 7;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.series),
            4 => n::Place::Node(&self.authority),
            5 => n::Place::Nodes(&self.target_disease),
            6 => n::Place::Choice(&self.dose_number),
            7 => n::Place::Choice(&self.series_doses),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.series),
            4 => n::Slot::Node(&mut self.authority),
            5 => n::Slot::Nodes(&mut self.target_disease),
            6 => n::Slot::Choice(&mut self.dose_number),
            7 => n::Slot::Choice(&mut self.series_doses),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ImmunizationProtocolApplied {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            series: Prim::ABSENT,
            authority: None,
            target_disease: Vec::new(),
            dose_number: None,
            series_doses: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ImmunizationProtocolApplied {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ImmunizationProtocolApplied {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ImmunizationProtocolApplied {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Immunization.occurrence[x]`.
#[derive(Clone)]
pub enum ImmunizationOccurrence {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// string.
    String(Prim<String>),
}

impl ImmunizationOccurrence {
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImmunizationOccurrence {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ImmunizationOccurrence {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImmunizationOccurrence {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Immunization.protocolApplied.doseNumber[x]`.
#[derive(Clone)]
pub enum ImmunizationProtocolAppliedDoseNumber {
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
}

impl ImmunizationProtocolAppliedDoseNumber {
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImmunizationProtocolAppliedDoseNumber {
    fn index(&self) -> usize {
        match self {
            Self::PositiveInt(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::PositiveInt(Default::default()),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ImmunizationProtocolAppliedDoseNumber {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImmunizationProtocolAppliedDoseNumber {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `Immunization.protocolApplied.seriesDoses[x]`.
#[derive(Clone)]
pub enum ImmunizationProtocolAppliedSeriesDoses {
    /// positiveInt.
    PositiveInt(Prim<u32>),
    /// string.
    String(Prim<String>),
}

impl ImmunizationProtocolAppliedSeriesDoses {
    /// The value, when it is `positiveInt`.
    #[inline]
    pub fn as_positive_int(&self) -> Option<&Prim<u32>> { if let Self::PositiveInt(v) = self { Some(v) } else { None } }
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
}

impl n::Choice for ImmunizationProtocolAppliedSeriesDoses {
    fn index(&self) -> usize {
        match self {
            Self::PositiveInt(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::PositiveInt(v) => n::Inner::Prim(v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::PositiveInt(v) => n::InnerMut::Prim(v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::PositiveInt(Default::default()),
            1 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

impl PartialEq for ImmunizationProtocolAppliedSeriesDoses {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ImmunizationProtocolAppliedSeriesDoses {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static IMMUNIZATION: TypeInfo = TypeInfo::new("Immunization", "Immunization", t::TypeKind::Resource, "DomainResource", 1, n::new::<Immunization>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/immunization-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-status-reason"),
    FieldInfo::node(",\"vaccineCode\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/vaccine-code"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::choice(",\"occurrence\":", &IMMUNIZATION_OCCURRENCE_TYPES, 1, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"primarySource\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reportOrigin\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-origin"),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"manufacturer\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::prim(",\"lotNumber\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"expirationDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"site\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-site"),
    FieldInfo::node(",\"route\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-route"),
    FieldInfo::node(",\"doseQuantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"performer\":", &IMMUNIZATION_PERFORMER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, t::SUMMARY),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-reason"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport"]),
    FieldInfo::prim(",\"isSubpotent\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"subpotentReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-subpotent-reason"),
    FieldInfo::node(",\"education\":", &IMMUNIZATION_EDUCATION, 0, None, 0),
    FieldInfo::node(",\"programEligibility\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-program-eligibility"),
    FieldInfo::node(",\"fundingSource\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-funding-source"),
    FieldInfo::node(",\"reaction\":", &IMMUNIZATION_REACTION, 0, None, 0),
    FieldInfo::node(",\"protocolApplied\":", &IMMUNIZATION_PROTOCOL_APPLIED, 0, None, 0),
]);

static IMMUNIZATION_OCCURRENCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"occurrenceDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 1, &[]),
    t::Alternative::new(",\"occurrenceString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

pub(crate) static IMMUNIZATION_PERFORMER: TypeInfo = TypeInfo::new("ImmunizationPerformer", "Immunization.performer", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ImmunizationPerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/immunization-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization"]),
]);

pub(crate) static IMMUNIZATION_EDUCATION: TypeInfo = TypeInfo::new("ImmunizationEducation", "Immunization.education", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ImmunizationEducation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"documentType\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"reference\":", t::PrimKind::Uri, 0, Some(1), 0),
    FieldInfo::prim(",\"publicationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"presentationDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
]);

pub(crate) static IMMUNIZATION_REACTION: TypeInfo = TypeInfo::new("ImmunizationReaction", "Immunization.reaction", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ImmunizationReaction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"detail\":", &REFERENCE, 0, Some(1), 0).targets(&["Observation"]),
    FieldInfo::prim(",\"reported\":", t::PrimKind::Boolean, 0, Some(1), 0),
]);

pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED: TypeInfo = TypeInfo::new("ImmunizationProtocolApplied", "Immunization.protocolApplied", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<ImmunizationProtocolApplied>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"series\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"authority\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"targetDisease\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/immunization-target-disease"),
    FieldInfo::choice(",\"doseNumber\":", &IMMUNIZATION_PROTOCOL_APPLIED_DOSE_NUMBER_TYPES, 1, Some(1), 0),
    FieldInfo::choice(",\"seriesDoses\":", &IMMUNIZATION_PROTOCOL_APPLIED_SERIES_DOSES_TYPES, 0, Some(1), 0),
]);

static IMMUNIZATION_PROTOCOL_APPLIED_DOSE_NUMBER_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"doseNumberPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 1, &[]),
    t::Alternative::new(",\"doseNumberString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

static IMMUNIZATION_PROTOCOL_APPLIED_SERIES_DOSES_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"seriesDosesPositiveInt\":", "positiveInt", t::ValueKind::Prim(t::PrimKind::PositiveInt), 1, &[]),
    t::Alternative::new(",\"seriesDosesString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 1, &[]),
];

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Immunization, ImmunizationPerformer, ImmunizationEducation, ImmunizationReaction, ImmunizationProtocolApplied);
