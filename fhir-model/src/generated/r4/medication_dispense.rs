// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `MedicationDispense` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DOSAGE, Dosage, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, Prim, QUANTITY, Quantity, REFERENCE, Reference, Resource};

/// `MedicationDispense`. See <https://hl7.org/fhir/R4/medicationdispense.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationDispense {
    /// `MedicationDispense.id`: string, 0..1.
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
    /// `MedicationDispense.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medicationdispense-status>. Modifier.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::node(&self.meta),
            2 => n::prim(&self.implicit_rules),
            3 => n::prim(&self.language),
            4 => n::node(&self.text),
            5 => n::resources(&self.contained),
            6 => n::nodes(&self.extension),
            7 => n::nodes(&self.modifier_extension),
            8 => n::nodes(&self.identifier),
            9 => n::nodes(&self.part_of),
            10 => n::prim(&self.status),
            11 => n::choice(&self.status_reason),
            12 => n::node(&self.category),
            13 => n::choice(&self.medication),
            14 => n::node(&self.subject),
            15 => n::node(&self.context),
            16 => n::nodes(&self.supporting_information),
            17 => n::nodes(&self.performer),
            18 => n::node(&self.location),
            19 => n::nodes(&self.authorizing_prescription),
            20 => n::node(&self.r#type),
            21 => n::node(&self.quantity),
            22 => n::node(&self.days_supply),
            23 => n::prim(&self.when_prepared),
            24 => n::prim(&self.when_handed_over),
            25 => n::node(&self.destination),
            26 => n::nodes(&self.receiver),
            27 => n::nodes(&self.note),
            28 => n::nodes(&self.dosage_instruction),
            29 => n::node(&self.substitution),
            30 => n::nodes(&self.detected_issue),
            31 => n::nodes(&self.event_history),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for MedicationDispense {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `MedicationDispense.performer`. See <https://hl7.org/fhir/R4/medicationdispense.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.function),
            4 => n::node(&self.actor),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for MedicationDispensePerformer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `MedicationDispense.substitution`. See <https://hl7.org/fhir/R4/medicationdispense.html>.
#[derive(Clone, Default, PartialEq)]
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.was_substituted),
            4 => n::node(&self.r#type),
            5 => n::nodes(&self.reason),
            6 => n::nodes(&self.responsible_party),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for MedicationDispenseSubstitution {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicationDispense.statusReason[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MedicationDispenseStatusReason {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(DetectedIssue).
    Reference(Box<Reference>),
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
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `MedicationDispense.medication[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MedicationDispenseMedication {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Medication).
    Reference(Box<Reference>),
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
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::Reference(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::Reference(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(Box::new(Default::default())),
            1 => Self::Reference(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static MEDICATION_DISPENSE: TypeInfo = TypeInfo::new("MedicationDispense", "MedicationDispense", t::TypeKind::Resource, n::new::<MedicationDispense>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
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
    t::Alternative::new(",\"statusReasonCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"statusReasonReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["DetectedIssue"]),
];

static MEDICATION_DISPENSE_MEDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"medicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"medicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Medication"]),
];

pub(crate) static MEDICATION_DISPENSE_PERFORMER: TypeInfo = TypeInfo::new("MedicationDispensePerformer", "MedicationDispense.performer", t::TypeKind::Backbone, n::new::<MedicationDispensePerformer>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"function\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medicationdispense-performer-function"),
    FieldInfo::node(",\"actor\":", &REFERENCE, 1, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Organization", "Patient", "Device", "RelatedPerson"]),
]);

pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION: TypeInfo = TypeInfo::new("MedicationDispenseSubstitution", "MedicationDispense.substitution", t::TypeKind::Backbone, n::new::<MedicationDispenseSubstitution>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"wasSubstituted\":", t::PrimKind::Boolean, 1, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode"),
    FieldInfo::node(",\"reason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason"),
    FieldInfo::node(",\"responsibleParty\":", &REFERENCE, 0, None, 0).targets(&["Practitioner", "PractitionerRole"]),
]);

