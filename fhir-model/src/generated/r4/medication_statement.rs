// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `MedicationStatement` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, DOSAGE, Dosage, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, Reference, Resource};

/// `MedicationStatement`. See <https://hl7.org/fhir/R4/medicationstatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationStatement {
    /// `MedicationStatement.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MedicationStatement.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MedicationStatement.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MedicationStatement.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MedicationStatement.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MedicationStatement.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MedicationStatement.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MedicationStatement.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationStatement.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationStatement.basedOn`: Reference(MedicationRequest, CarePlan, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationStatement.partOf`: Reference(MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Observation), 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationStatement.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/medication-statement-status>. Modifier.
    pub status: Prim<String>,
    /// `MedicationStatement.statusReason`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/reason-medication-status-codes>.
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationStatement.category`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/medication-statement-category>.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.medication[x]`: CodeableConcept or Reference(Medication), 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/medication-codes>.
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.subject`: Reference(Patient, Group), 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationStatement.context`: Reference(Encounter, EpisodeOfCare), 0..1.
    pub context: Option<Box<Reference>>,
    /// `MedicationStatement.effective[x]`: dateTime or Period, 0..1.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted`: dateTime, 0..1.
    pub date_asserted: Prim<DateTime>,
    /// `MedicationStatement.informationSource`: Reference(Patient, Practitioner, PractitionerRole, RelatedPerson, Organization), 0..1.
    pub information_source: Option<Box<Reference>>,
    /// `MedicationStatement.derivedFrom`: Reference(Resource), 0..*.
    pub derived_from: Vec<Reference>,
    /// `MedicationStatement.reasonCode`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/condition-code>.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationStatement.reasonReference`: Reference(Condition, Observation, DiagnosticReport), 0..*.
    pub reason_reference: Vec<Reference>,
    /// `MedicationStatement.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationStatement.dosage`: Dosage, 0..*.
    pub dosage: Vec<Dosage>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MedicationStatement {
    fn info(&self) -> &'static TypeInfo { &MEDICATION_STATEMENT }
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
            9 => n::nodes(&self.based_on),
            10 => n::nodes(&self.part_of),
            11 => n::prim(&self.status),
            12 => n::nodes(&self.status_reason),
            13 => n::node(&self.category),
            14 => n::choice(&self.medication),
            15 => n::node(&self.subject),
            16 => n::node(&self.context),
            17 => n::choice(&self.effective),
            18 => n::prim(&self.date_asserted),
            19 => n::node(&self.information_source),
            20 => n::nodes(&self.derived_from),
            21 => n::nodes(&self.reason_code),
            22 => n::nodes(&self.reason_reference),
            23 => n::nodes(&self.note),
            24 => n::nodes(&self.dosage),
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
            9 => n::Slot::Nodes(&mut self.based_on),
            10 => n::Slot::Nodes(&mut self.part_of),
            11 => n::Slot::Prim(&mut self.status),
            12 => n::Slot::Nodes(&mut self.status_reason),
            13 => n::Slot::Node(&mut self.category),
            14 => n::Slot::Choice(&mut self.medication),
            15 => n::Slot::Node(&mut self.subject),
            16 => n::Slot::Node(&mut self.context),
            17 => n::Slot::Choice(&mut self.effective),
            18 => n::Slot::Prim(&mut self.date_asserted),
            19 => n::Slot::Node(&mut self.information_source),
            20 => n::Slot::Nodes(&mut self.derived_from),
            21 => n::Slot::Nodes(&mut self.reason_code),
            22 => n::Slot::Nodes(&mut self.reason_reference),
            23 => n::Slot::Nodes(&mut self.note),
            24 => n::Slot::Nodes(&mut self.dosage),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MedicationStatement {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `MedicationStatement.medication[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MedicationStatementMedication {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Medication).
    Reference(Box<Reference>),
}

impl n::Choice for MedicationStatementMedication {
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

/// Alternatives of `MedicationStatement.effective[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MedicationStatementEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
}

impl n::Choice for MedicationStatementEffective {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static MEDICATION_STATEMENT: TypeInfo = TypeInfo::new("MedicationStatement", "MedicationStatement", t::TypeKind::Resource, n::new::<MedicationStatement>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicationRequest", "CarePlan", "ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicationAdministration", "MedicationDispense", "MedicationStatement", "Procedure", "Observation"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/medication-statement-status"),
    FieldInfo::node(",\"statusReason\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/reason-medication-status-codes"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/medication-statement-category"),
    FieldInfo::choice(",\"medication\":", &MEDICATION_STATEMENT_MEDICATION_TYPES, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/medication-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient", "Group"]),
    FieldInfo::node(",\"context\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter", "EpisodeOfCare"]),
    FieldInfo::choice(",\"effective\":", &MEDICATION_STATEMENT_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"dateAsserted\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"informationSource\":", &REFERENCE, 0, Some(1), 0).targets(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson", "Organization"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"reasonCode\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/condition-code"),
    FieldInfo::node(",\"reasonReference\":", &REFERENCE, 0, None, 0).targets(&["Condition", "Observation", "DiagnosticReport"]),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"dosage\":", &DOSAGE, 0, None, 0),
]);

static MEDICATION_STATEMENT_MEDICATION_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"medicationCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"medicationReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Medication"]),
];

static MEDICATION_STATEMENT_EFFECTIVE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

