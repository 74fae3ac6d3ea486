// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `AllergyIntolerance` and the types inside it.

use crate::primitive::{DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{AGE, ANNOTATION, Age, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, RANGE, REFERENCE, Range, Reference, Resource};

/// `AllergyIntolerance`. See <https://hl7.org/fhir/R4/allergyintolerance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AllergyIntolerance {
    /// `AllergyIntolerance.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AllergyIntolerance.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `AllergyIntolerance.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `AllergyIntolerance.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `AllergyIntolerance.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `AllergyIntolerance.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `AllergyIntolerance.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AllergyIntolerance.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `AllergyIntolerance.clinicalStatus`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergyintolerance-clinical>. Modifier.
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.verificationStatus`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergyintolerance-verification>. Modifier.
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.type`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-type>.
    pub r#type: Prim<String>,
    /// `AllergyIntolerance.category`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>.
    pub category: Vec<Prim<String>>,
    /// `AllergyIntolerance.criticality`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>.
    pub criticality: Prim<String>,
    /// `AllergyIntolerance.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/allergyintolerance-code>.
    pub code: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.patient`: Reference(Patient), 1..1.
    pub patient: Option<Box<Reference>>,
    /// `AllergyIntolerance.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `AllergyIntolerance.onset[x]`: dateTime or Age or Period or Range or string, 0..1.
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `AllergyIntolerance.recordedDate`: dateTime, 0..1.
    pub recorded_date: Prim<DateTime>,
    /// `AllergyIntolerance.recorder`: Reference(Practitioner, PractitionerRole, Patient, RelatedPerson), 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `AllergyIntolerance.asserter`: Reference(Patient, RelatedPerson, Practitioner, PractitionerRole), 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `AllergyIntolerance.lastOccurrence`: dateTime, 0..1.
    pub last_occurrence: Prim<DateTime>,
    /// `AllergyIntolerance.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `AllergyIntolerance.reaction`: [`AllergyIntoleranceReaction`], 0..*.
    pub reaction: Vec<AllergyIntoleranceReaction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AllergyIntolerance {
    fn info(&self) -> &'static TypeInfo { &ALLERGY_INTOLERANCE }
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
            9 => n::node(&self.clinical_status),
            10 => n::node(&self.verification_status),
            11 => n::prim(&self.r#type),
            12 => n::prims(&self.category),
            13 => n::prim(&self.criticality),
            14 => n::node(&self.code),
            15 => n::node(&self.patient),
            16 => n::node(&self.encounter),
            17 => n::choice(&self.onset),
            18 => n::prim(&self.recorded_date),
            19 => n::node(&self.recorder),
            20 => n::node(&self.asserter),
            21 => n::prim(&self.last_occurrence),
            22 => n::nodes(&self.note),
            23 => n::nodes(&self.reaction),
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
            9 => n::Slot::Node(&mut self.clinical_status),
            10 => n::Slot::Node(&mut self.verification_status),
            11 => n::Slot::Prim(&mut self.r#type),
            12 => n::Slot::Prims(&mut self.category),
            13 => n::Slot::Prim(&mut self.criticality),
            14 => n::Slot::Node(&mut self.code),
            15 => n::Slot::Node(&mut self.patient),
            16 => n::Slot::Node(&mut self.encounter),
            17 => n::Slot::Choice(&mut self.onset),
            18 => n::Slot::Prim(&mut self.recorded_date),
            19 => n::Slot::Node(&mut self.recorder),
            20 => n::Slot::Node(&mut self.asserter),
            21 => n::Slot::Prim(&mut self.last_occurrence),
            22 => n::Slot::Nodes(&mut self.note),
            23 => n::Slot::Nodes(&mut self.reaction),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AllergyIntolerance {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `AllergyIntolerance.reaction`. See <https://hl7.org/fhir/R4/allergyintolerance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AllergyIntoleranceReaction {
    /// `AllergyIntolerance.reaction.id`: string, 0..1.
    pub id: Prim<String>,
    /// `AllergyIntolerance.reaction.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.substance`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/substance-code>.
    pub substance: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.manifestation`: CodeableConcept, 1..*. Binding: example, <http://hl7.org/fhir/ValueSet/clinical-findings>.
    pub manifestation: Vec<CodeableConcept>,
    /// `AllergyIntolerance.reaction.description`: string, 0..1.
    pub description: Prim<String>,
    /// `AllergyIntolerance.reaction.onset`: dateTime, 0..1.
    pub onset: Prim<DateTime>,
    /// `AllergyIntolerance.reaction.severity`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/reaction-event-severity>.
    pub severity: Prim<String>,
    /// `AllergyIntolerance.reaction.exposureRoute`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/route-codes>.
    pub exposure_route: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for AllergyIntoleranceReaction {
    fn info(&self) -> &'static TypeInfo { &ALLERGY_INTOLERANCE_REACTION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.substance),
            4 => n::nodes(&self.manifestation),
            5 => n::prim(&self.description),
            6 => n::prim(&self.onset),
            7 => n::prim(&self.severity),
            8 => n::node(&self.exposure_route),
            9 => n::nodes(&self.note),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.substance),
            4 => n::Slot::Nodes(&mut self.manifestation),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Prim(&mut self.onset),
            7 => n::Slot::Prim(&mut self.severity),
            8 => n::Slot::Node(&mut self.exposure_route),
            9 => n::Slot::Nodes(&mut self.note),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for AllergyIntoleranceReaction {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `AllergyIntolerance.onset[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum AllergyIntoleranceOnset {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Age.
    Age(Box<Age>),
    /// Period.
    Period(Box<Period>),
    /// Range.
    Range(Box<Range>),
    /// string.
    String(Prim<String>),
}

impl n::Choice for AllergyIntoleranceOnset {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Age(_) => 1,
            Self::Period(_) => 2,
            Self::Range(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Age(v) => n::Inner::Node(&**v),
            Self::Period(v) => n::Inner::Node(&**v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::String(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Age(v) => n::InnerMut::Node(&mut **v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::String(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Age(Box::new(Default::default())),
            2 => Self::Period(Box::new(Default::default())),
            3 => Self::Range(Box::new(Default::default())),
            4 => Self::String(Default::default()),
            _ => return None,
        })
    }
}

pub(crate) static ALLERGY_INTOLERANCE: TypeInfo = TypeInfo::new("AllergyIntolerance", "AllergyIntolerance", t::TypeKind::Resource, n::new::<AllergyIntolerance>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"clinicalStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergyintolerance-clinical"),
    FieldInfo::node(",\"verificationStatus\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergyintolerance-verification"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergy-intolerance-type"),
    FieldInfo::prim(",\"category\":", t::PrimKind::Code, 0, None, t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergy-intolerance-category"),
    FieldInfo::prim(",\"criticality\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/allergyintolerance-code"),
    FieldInfo::node(",\"patient\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["Patient"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), 0).targets(&["Encounter"]),
    FieldInfo::choice(",\"onset\":", &ALLERGY_INTOLERANCE_ONSET_TYPES, 0, Some(1), 0),
    FieldInfo::prim(",\"recordedDate\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"recorder\":", &REFERENCE, 0, Some(1), 0).targets(&["Practitioner", "PractitionerRole", "Patient", "RelatedPerson"]),
    FieldInfo::node(",\"asserter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"]),
    FieldInfo::prim(",\"lastOccurrence\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"reaction\":", &ALLERGY_INTOLERANCE_REACTION, 0, None, 0),
]);

static ALLERGY_INTOLERANCE_ONSET_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"onsetDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"onsetAge\":", "Age", t::ValueKind::Node(&AGE), &[]),
    t::Alternative::new(",\"onsetPeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"onsetRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"onsetString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
];

pub(crate) static ALLERGY_INTOLERANCE_REACTION: TypeInfo = TypeInfo::new("AllergyIntoleranceReaction", "AllergyIntolerance.reaction", t::TypeKind::Backbone, n::new::<AllergyIntoleranceReaction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"substance\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/substance-code"),
    FieldInfo::node(",\"manifestation\":", &CODEABLE_CONCEPT, 1, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/clinical-findings"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"onset\":", t::PrimKind::DateTime, 0, Some(1), 0),
    FieldInfo::prim(",\"severity\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/reaction-event-severity"),
    FieldInfo::node(",\"exposureRoute\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/route-codes"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
]);

