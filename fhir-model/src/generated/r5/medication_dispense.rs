// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationDispense` and the types inside it.

/// The resource `MedicationDispense` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationdispense.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationDispense {
    /// `MedicationDispense.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationDispense.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationDispense.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationDispense.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `MedicationDispense.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicationDispense.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicationDispense.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationDispense.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationDispense.basedOn`: Reference(CarePlan), 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationDispense.partOf`: Reference(Procedure, MedicationAdministration), 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationDispense.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medicationdispense-status>. Codes: `codes::MedicationDispenseStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationDispense.notPerformedReason`: CodeableReference(DetectedIssue), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationdispense-status-reason>.
    pub not_performed_reason: Option<Box<CodeableReference>>,
    /// `MedicationDispense.statusChanged`: dateTime, 0..1.
    pub status_changed: Prim<DateTime>,
    /// `MedicationDispense.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/medicationdispense-admin-location>.
    pub category: Vec<CodeableConcept>,
    /// `MedicationDispense.medication`: CodeableReference(Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub medication: Option<Box<CodeableReference>>,
    /// `MedicationDispense.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationDispense.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `MedicationDispense.supportingInformation`: Reference(Resource), 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationDispense.performer`: [`MedicationDispensePerformer`], 0..*.
    pub performer: Vec<MedicationDispensePerformer>,
    /// `MedicationDispense.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `MedicationDispense.authorizingPrescription`: Reference(MedicationRequest), 0..*.
    pub authorizing_prescription: Vec<Reference>,
    /// `MedicationDispense.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.quantity`: Quantity, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationDispense.daysSupply`: Quantity, 0..1.
    pub days_supply: Option<Box<Quantity>>,
    /// `MedicationDispense.recorded`: dateTime, 0..1.
    pub recorded: Prim<DateTime>,
    /// `MedicationDispense.whenPrepared`: dateTime, 0..1.
    pub when_prepared: Prim<DateTime>,
    /// `MedicationDispense.whenHandedOver`: dateTime, 0..1.
    pub when_handed_over: Prim<DateTime>,
    /// `MedicationDispense.destination`: Reference(Location), 0..1.
    pub destination: Option<Box<Reference>>,
    /// `MedicationDispense.receiver`: Reference(Patient, Practitioner, RelatedPerson, Location, PractitionerRole), 0..*.
    pub receiver: Vec<Reference>,
    /// `MedicationDispense.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationDispense.renderedDosageInstruction`: markdown, 0..1.
    pub rendered_dosage_instruction: Prim<String>,
    /// `MedicationDispense.dosageInstruction`: Dosage, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationDispense.substitution`: [`MedicationDispenseSubstitution`], 0..1.
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// `MedicationDispense.eventHistory`: Reference(Provenance), 0..*.
    pub event_history: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationDispense {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_DISPENSE }
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
            | u64::from(!self.based_on.is_empty()) << 9
            | u64::from(!self.part_of.is_empty()) << 10
            | u64::from(!self.status.is_absent()) << 11
            | u64::from(self.not_performed_reason.is_some()) << 12
            | u64::from(!self.status_changed.is_absent()) << 13
            | u64::from(!self.category.is_empty()) << 14
            | u64::from(self.medication.is_some()) << 15
            | u64::from(self.subject.is_some()) << 16
            | u64::from(self.encounter.is_some()) << 17
            | u64::from(!self.supporting_information.is_empty()) << 18
            | u64::from(!self.performer.is_empty()) << 19
            | u64::from(self.location.is_some()) << 20
            | u64::from(!self.authorizing_prescription.is_empty()) << 21
            | u64::from(self.r#type.is_some()) << 22
            | u64::from(self.quantity.is_some()) << 23
            | u64::from(self.days_supply.is_some()) << 24
            | u64::from(!self.recorded.is_absent()) << 25
            | u64::from(!self.when_prepared.is_absent()) << 26
            | u64::from(!self.when_handed_over.is_absent()) << 27
            | u64::from(self.destination.is_some()) << 28
            | u64::from(!self.receiver.is_empty()) << 29
            | u64::from(!self.note.is_empty()) << 30
            | u64::from(!self.rendered_dosage_instruction.is_absent()) << 31
            | u64::from(!self.dosage_instruction.is_empty()) << 32
            | u64::from(self.substitution.is_some()) << 33
            | u64::from(!self.event_history.is_empty()) << 34;
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
            9 => n::Place::Nodes(&self.based_on),
            10 => n::Place::Nodes(&self.part_of),
            11 => n::Place::Prim(&self.status),
            12 => n::Place::Node(&self.not_performed_reason),
            13 => n::Place::Prim(&self.status_changed),
            14 => n::Place::Nodes(&self.category),
            15 => n::Place::Node(&self.medication),
            16 => n::Place::Node(&self.subject),
            17 => n::Place::Node(&self.encounter),
            18 => n::Place::Nodes(&self.supporting_information),
            19 => n::Place::Nodes(&self.performer),
            20 => n::Place::Node(&self.location),
            21 => n::Place::Nodes(&self.authorizing_prescription),
            22 => n::Place::Node(&self.r#type),
            23 => n::Place::Node(&self.quantity),
            24 => n::Place::Node(&self.days_supply),
            25 => n::Place::Prim(&self.recorded),
            26 => n::Place::Prim(&self.when_prepared),
            27 => n::Place::Prim(&self.when_handed_over),
            28 => n::Place::Node(&self.destination),
            29 => n::Place::Nodes(&self.receiver),
            30 => n::Place::Nodes(&self.note),
            31 => n::Place::Prim(&self.rendered_dosage_instruction),
            32 => n::Place::Nodes(&self.dosage_instruction),
            33 => n::Place::Node(&self.substitution),
            34 => n::Place::Nodes(&self.event_history),
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
            9 => n::Slot::Nodes(&mut self.based_on),
            10 => n::Slot::Nodes(&mut self.part_of),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Node(&mut self.not_performed_reason),
            13 => n::Slot::Prim(&mut self.status_changed),
            14 => n::Slot::Nodes(&mut self.category),
            15 => n::Slot::Node(&mut self.medication),
            16 => n::Slot::Node(&mut self.subject),
            17 => n::Slot::Node(&mut self.encounter),
            18 => n::Slot::Nodes(&mut self.supporting_information),
            19 => n::Slot::Nodes(&mut self.performer),
            20 => n::Slot::Node(&mut self.location),
            21 => n::Slot::Nodes(&mut self.authorizing_prescription),
            22 => n::Slot::Node(&mut self.r#type),
            23 => n::Slot::Node(&mut self.quantity),
            24 => n::Slot::Node(&mut self.days_supply),
            25 => n::Slot::Prim(&mut self.recorded),
            26 => n::Slot::Prim(&mut self.when_prepared),
            27 => n::Slot::Prim(&mut self.when_handed_over),
            28 => n::Slot::Node(&mut self.destination),
            29 => n::Slot::Nodes(&mut self.receiver),
            30 => n::Slot::Nodes(&mut self.note),
            31 => n::Slot::Prim(&mut self.rendered_dosage_instruction),
            32 => n::Slot::Nodes(&mut self.dosage_instruction),
            33 => n::Slot::Node(&mut self.substitution),
            34 => n::Slot::Nodes(&mut self.event_history),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationDispense {
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
            based_on: Vec::new(),
            part_of: Vec::new(),
            status: Prim::ABSENT,
            not_performed_reason: None,
            status_changed: Prim::ABSENT,
            category: Vec::new(),
            medication: None,
            subject: None,
            encounter: None,
            supporting_information: Vec::new(),
            performer: Vec::new(),
            location: None,
            authorizing_prescription: Vec::new(),
            r#type: None,
            quantity: None,
            days_supply: None,
            recorded: Prim::ABSENT,
            when_prepared: Prim::ABSENT,
            when_handed_over: Prim::ABSENT,
            destination: None,
            receiver: Vec::new(),
            note: Vec::new(),
            rendered_dosage_instruction: Prim::ABSENT,
            dosage_instruction: Vec::new(),
            substitution: None,
            event_history: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationDispense {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationDispense {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationDispense {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationDispense.performer` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationdispense.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationDispensePerformer {
    /// `MedicationDispense.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationDispense.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationDispense.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationdispense-performer-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.performer.actor`: Reference, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationDispensePerformer {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_DISPENSE_PERFORMER }
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

impl Default for MedicationDispensePerformer {
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

impl Clone for MedicationDispensePerformer {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationDispensePerformer {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationDispensePerformer {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MedicationDispense.substitution` of R5.
///
/// See <https://hl7.org/fhir/R5/medicationdispense.html>.
/// Compiled by the feature `r5-medications`.
pub struct MedicationDispenseSubstitution {
    /// `MedicationDispense.substitution.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationDispense.substitution.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationDispense.substitution.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.substitution.wasSubstituted`: boolean, 1..1.
    pub was_substituted: Prim<bool>,
    /// `MedicationDispense.substitution.type`: CodeableConcept, 0..1. Binding: example, <http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.substitution.reason`: CodeableConcept, 0..*. Binding: example, <http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason>.
    pub reason: Vec<CodeableConcept>,
    /// `MedicationDispense.substitution.responsibleParty`: Reference(Practitioner, PractitionerRole, Organization), 0..1.
    pub responsible_party: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationDispenseSubstitution {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_DISPENSE_SUBSTITUTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.was_substituted.is_absent()) << 3
            | u64::from(self.r#type.is_some()) << 4
            | u64::from(!self.reason.is_empty()) << 5
            | u64::from(self.responsible_party.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.was_substituted),
            4 => n::Place::Node(&self.r#type),
            5 => n::Place::Nodes(&self.reason),
            6 => n::Place::Node(&self.responsible_party),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.was_substituted),
            4 => n::Slot::Node(&mut self.r#type),
            5 => n::Slot::Nodes(&mut self.reason),
            6 => n::Slot::Node(&mut self.responsible_party),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MedicationDispenseSubstitution {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            was_substituted: Prim::ABSENT,
            r#type: None,
            reason: Vec::new(),
            responsible_party: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MedicationDispenseSubstitution {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MedicationDispenseSubstitution {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MedicationDispenseSubstitution {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEDICATION_DISPENSE: TypeInfo = TypeInfo::new("MedicationDispense", "MedicationDispense", t::TypeKind::Resource, "DomainResource", 4, n::new::<MedicationDispense>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, 0).targets(&["CarePlan"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, 0).targets(&["Procedure", "MedicationAdministration"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medicationdispense-status"),
    FieldInfo::node(",\"notPerformedReason\":", &CODEABLE_REFERENCE, 0, Some(1), 0).targets(&["DetectedIssue"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationdispense-status-reason"),
    FieldInfo::prim(",\"statusChanged\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationdispense-admin-location"),
    FieldInfo::node(",\"medication\":", &CODEABLE_REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Medication"]).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"performer\":", &MEDICATION_DISPENSE_PERFORMER, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"authorizingPrescription\":", &REFERENCE, 0, None, 0).targets(&["MedicationRequest"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"daysSupply\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"recorded\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"whenPrepared\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"whenHandedOver\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"destination\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"receiver\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner", "RelatedPerson", "Location", "PractitionerRole"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::prim(",\"renderedDosageInstruction\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"dosageInstruction\":", &DOSAGE, 0, None, 0),
    FieldInfo::node(",\"substitution\":", &MEDICATION_DISPENSE_SUBSTITUTION, 0, Some(1), 0),
    FieldInfo::node(",\"eventHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

pub(crate) static MEDICATION_DISPENSE_PERFORMER: TypeInfo = TypeInfo::new("MedicationDispensePerformer", "MedicationDispense.performer", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationDispensePerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationdispense-performer-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "Device", "RelatedPerson", "CareTeam"]),
]);

pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION: TypeInfo = TypeInfo::new("MedicationDispenseSubstitution", "MedicationDispense.substitution", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MedicationDispenseSubstitution>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"wasSubstituted\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason"),
    FieldInfo::node(",\"responsibleParty\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationDispense, MedicationDispensePerformer, MedicationDispenseSubstitution);
