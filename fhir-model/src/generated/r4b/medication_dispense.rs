// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MedicationDispense` and the types inside it.

/// The resource `MedicationDispense` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicationdispense.html>.
/// Compiled by the feature `r4b-medications`.
pub struct MedicationDispense {
    /// `MedicationDispense.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MedicationDispense.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationDispense.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationDispense.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
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
    /// `MedicationDispense.partOf`: Reference(Procedure), 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationDispense.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medicationdispense-status>. Codes: `codes::MedicationDispenseStatus`. Modifier.
    pub status: Prim<String>,
    /// `MedicationDispense.statusReason[x]`: CodeableConcept or Reference(DetectedIssue), 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationdispense-status-reason>.
    pub status_reason: Option<MedicationDispenseStatusReason>,
    /// `MedicationDispense.category`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/medicationdispense-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.medication[x]`: CodeableConcept or Reference(Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub medication: Option<MedicationDispenseMedication>,
    /// `MedicationDispense.subject`: Reference(Patient, Group), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationDispense.context`: Reference(Encounter, EpisodeOfCare), 0..1.
    pub context: Option<Box<Reference>>,
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
    /// `MedicationDispense.whenPrepared`: dateTime, 0..1.
    pub when_prepared: Prim<DateTime>,
    /// `MedicationDispense.whenHandedOver`: dateTime, 0..1.
    pub when_handed_over: Prim<DateTime>,
    /// `MedicationDispense.destination`: Reference(Location), 0..1.
    pub destination: Option<Box<Reference>>,
    /// `MedicationDispense.receiver`: Reference(Patient, Practitioner), 0..*.
    pub receiver: Vec<Reference>,
    /// `MedicationDispense.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationDispense.dosageInstruction`: Dosage, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationDispense.substitution`: [`MedicationDispenseSubstitution`], 0..1.
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// `MedicationDispense.detectedIssue`: Reference(DetectedIssue), 0..*.
    pub detected_issue: Vec<Reference>,
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
            | u64::from(!self.part_of.is_empty()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.status_reason.is_some()) << 11
            | u64::from(self.category.is_some()) << 12
            | u64::from(self.medication.is_some()) << 13
            | u64::from(self.subject.is_some()) << 14
            | u64::from(self.context.is_some()) << 15
            | u64::from(!self.supporting_information.is_empty()) << 16
            | u64::from(!self.performer.is_empty()) << 17
            | u64::from(self.location.is_some()) << 18
            | u64::from(!self.authorizing_prescription.is_empty()) << 19
            | u64::from(self.r#type.is_some()) << 20
            | u64::from(self.quantity.is_some()) << 21
            | u64::from(self.days_supply.is_some()) << 22
            | u64::from(!self.when_prepared.is_absent()) << 23
            | u64::from(!self.when_handed_over.is_absent()) << 24
            | u64::from(self.destination.is_some()) << 25
            | u64::from(!self.receiver.is_empty()) << 26
            | u64::from(!self.note.is_empty()) << 27
            | u64::from(!self.dosage_instruction.is_empty()) << 28
            | u64::from(self.substitution.is_some()) << 29
            | u64::from(!self.detected_issue.is_empty()) << 30
            | u64::from(!self.event_history.is_empty()) << 31;
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
            9 => n::Place::Nodes(&self.part_of),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Choice(&self.status_reason),
            12 => n::Place::Node(&self.category),
            13 => n::Place::Choice(&self.medication),
            14 => n::Place::Node(&self.subject),
            15 => n::Place::Node(&self.context),
            16 => n::Place::Nodes(&self.supporting_information),
            17 => n::Place::Nodes(&self.performer),
            18 => n::Place::Node(&self.location),
            19 => n::Place::Nodes(&self.authorizing_prescription),
            20 => n::Place::Node(&self.r#type),
            21 => n::Place::Node(&self.quantity),
            22 => n::Place::Node(&self.days_supply),
            23 => n::Place::Prim(&self.when_prepared),
            24 => n::Place::Prim(&self.when_handed_over),
            25 => n::Place::Node(&self.destination),
            26 => n::Place::Nodes(&self.receiver),
            27 => n::Place::Nodes(&self.note),
            28 => n::Place::Nodes(&self.dosage_instruction),
            29 => n::Place::Node(&self.substitution),
            30 => n::Place::Nodes(&self.detected_issue),
            31 => n::Place::Nodes(&self.event_history),
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
            9 => n::Slot::Nodes(&mut self.part_of),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Choice(&mut self.status_reason),
            12 => n::Slot::Node(&mut self.category),
            13 => n::Slot::Choice(&mut self.medication),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Node(&mut self.context),
            16 => n::Slot::Nodes(&mut self.supporting_information),
            17 => n::Slot::Nodes(&mut self.performer),
            18 => n::Slot::Node(&mut self.location),
            19 => n::Slot::Nodes(&mut self.authorizing_prescription),
            20 => n::Slot::Node(&mut self.r#type),
            21 => n::Slot::Node(&mut self.quantity),
            22 => n::Slot::Node(&mut self.days_supply),
            23 => n::Slot::Prim(&mut self.when_prepared),
            24 => n::Slot::Prim(&mut self.when_handed_over),
            25 => n::Slot::Node(&mut self.destination),
            26 => n::Slot::Nodes(&mut self.receiver),
            27 => n::Slot::Nodes(&mut self.note),
            28 => n::Slot::Nodes(&mut self.dosage_instruction),
            29 => n::Slot::Node(&mut self.substitution),
            30 => n::Slot::Nodes(&mut self.detected_issue),
            31 => n::Slot::Nodes(&mut self.event_history),
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
            part_of: Vec::new(),
            status: Prim::ABSENT,
            status_reason: None,
            category: None,
            medication: None,
            subject: None,
            context: None,
            supporting_information: Vec::new(),
            performer: Vec::new(),
            location: None,
            authorizing_prescription: Vec::new(),
            r#type: None,
            quantity: None,
            days_supply: None,
            when_prepared: Prim::ABSENT,
            when_handed_over: Prim::ABSENT,
            destination: None,
            receiver: Vec::new(),
            note: Vec::new(),
            dosage_instruction: Vec::new(),
            substitution: None,
            detected_issue: Vec::new(),
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

/// The element `MedicationDispense.performer` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicationdispense.html>.
/// Compiled by the feature `r4b-medications`.
pub struct MedicationDispensePerformer {
    /// `MedicationDispense.performer.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationDispense.performer.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationDispense.performer.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.performer.function`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/medicationdispense-performer-function>.
    pub function: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.performer.actor`: Reference(Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson), 1..1.
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

/// The element `MedicationDispense.substitution` of R4B.
///
/// See <https://hl7.org/fhir/R4B/medicationdispense.html>.
/// Compiled by the feature `r4b-medications`.
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
    /// `MedicationDispense.substitution.responsibleParty`: Reference(Practitioner, PractitionerRole), 0..*.
    pub responsible_party: Vec<Reference>,
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
            | u64::from(!self.responsible_party.is_empty()) << 6;
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
            6 => n::Place::Nodes(&self.responsible_party),
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
            6 => n::Slot::Nodes(&mut self.responsible_party),
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
            responsible_party: Vec::new(),
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

/// Alternatives of `MedicationDispense.statusReason[x]`.
#[derive(Clone)]
pub enum MedicationDispenseStatusReason {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(DetectedIssue).
    Reference(n::Boxed<Reference>),
}

impl MedicationDispenseStatusReason {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationDispenseStatusReason {
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

impl PartialEq for MedicationDispenseStatusReason {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationDispenseStatusReason {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MedicationDispense.medication[x]`.
#[derive(Clone)]
pub enum MedicationDispenseMedication {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Medication).
    Reference(n::Boxed<Reference>),
}

impl MedicationDispenseMedication {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MedicationDispenseMedication {
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

impl PartialEq for MedicationDispenseMedication {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MedicationDispenseMedication {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEDICATION_DISPENSE: TypeInfo = TypeInfo::new("MedicationDispense", "MedicationDispense", t::TypeKind::Resource, "DomainResource", 2, n::new::<MedicationDispense>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, 0),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, 0).targets(&["Procedure"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medicationdispense-status"),
    FieldInfo::choice(",\"statusReason\":", &MEDICATION_DISPENSE_STATUS_REASON_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationdispense-status-reason"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/medicationdispense-category"),
    FieldInfo::choice(",\"medication\":", &MEDICATION_DISPENSE_MEDICATION_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"context\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::node(",\"supportingInformation\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"performer\":", &MEDICATION_DISPENSE_PERFORMER, 0, None, 0),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"authorizingPrescription\":", &REFERENCE, 0, None, 0).targets(&["MedicationRequest"]),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType"),
    FieldInfo::node(",\"quantity\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"daysSupply\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::prim(",\"whenPrepared\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"whenHandedOver\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"destination\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"receiver\":", &REFERENCE, 0, None, 0).targets(&["Patient", "Practitioner"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"dosageInstruction\":", &DOSAGE, 0, None, 0),
    FieldInfo::node(",\"substitution\":", &MEDICATION_DISPENSE_SUBSTITUTION, 0, Some(1), 0),
    FieldInfo::node(",\"detectedIssue\":", &REFERENCE, 0, None, 0).targets(&["DetectedIssue"]),
    FieldInfo::node(",\"eventHistory\":", &REFERENCE, 0, None, 0).targets(&["Provenance"]),
]);

static MEDICATION_DISPENSE_STATUS_REASON_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"statusReasonCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"statusReasonReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["DetectedIssue"]),
];

static MEDICATION_DISPENSE_MEDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"medicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 2, &[]),
    t::Alternative::new(",\"medicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 2, &["Medication"]),
];

pub(crate) static MEDICATION_DISPENSE_PERFORMER: TypeInfo = TypeInfo::new("MedicationDispensePerformer", "MedicationDispense.performer", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicationDispensePerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationdispense-performer-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "Device", "RelatedPerson"]),
]);

pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION: TypeInfo = TypeInfo::new("MedicationDispenseSubstitution", "MedicationDispense.substitution", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MedicationDispenseSubstitution>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"wasSubstituted\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason"),
    FieldInfo::node(",\"responsibleParty\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MedicationDispense, MedicationDispensePerformer, MedicationDispenseSubstitution);
