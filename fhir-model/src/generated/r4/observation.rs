// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Observation` and the types inside it.

use crate::primitive::{DateTime, Instant, Time};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{ANNOTATION, Annotation, CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, QUANTITY, Quantity, RANGE, RATIO, REFERENCE, Range, Ratio, Reference, Resource, SAMPLED_DATA, SampledData, TIMING, Timing};

/// `Observation`. See <https://hl7.org/fhir/R4/observation.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Observation {
    /// `Observation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Observation.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Observation.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Observation.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Observation.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Observation.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Observation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Observation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Observation.basedOn`: Reference(CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest), 0..*.
    pub based_on: Vec<Reference>,
    /// `Observation.partOf`: Reference(MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Immunization, ImagingStudy), 0..*.
    pub part_of: Vec<Reference>,
    /// `Observation.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/observation-status>. Modifier.
    pub status: Prim<String>,
    /// `Observation.category`: CodeableConcept, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Vec<CodeableConcept>,
    /// `Observation.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.subject`: Reference(Patient, Group, Device, Location), 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Observation.focus`: Reference(Resource), 0..*.
    pub focus: Vec<Reference>,
    /// `Observation.encounter`: Reference(Encounter), 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Observation.effective[x]`: dateTime or Period or Timing or instant, 0..1.
    pub effective: Option<ObservationEffective>,
    /// `Observation.issued`: instant, 0..1.
    pub issued: Prim<Instant>,
    /// `Observation.performer`: Reference(Practitioner, PractitionerRole, Organization, CareTeam, Patient, RelatedPerson), 0..*.
    pub performer: Vec<Reference>,
    /// `Observation.value[x]`: any datatype, 0..1.
    pub value: Option<ObservationValue>,
    /// `Observation.dataAbsentReason`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/data-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.interpretation`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/observation-interpretation>.
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.note`: Annotation, 0..*.
    pub note: Vec<Annotation>,
    /// `Observation.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Observation.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `Observation.specimen`: Reference(Specimen), 0..1.
    pub specimen: Option<Box<Reference>>,
    /// `Observation.device`: Reference(Device, DeviceMetric), 0..1.
    pub device: Option<Box<Reference>>,
    /// `Observation.referenceRange`: [`ObservationReferenceRange`], 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// `Observation.hasMember`: Reference(Observation, QuestionnaireResponse, MolecularSequence), 0..*.
    pub has_member: Vec<Reference>,
    /// `Observation.derivedFrom`: Reference(DocumentReference, ImagingStudy, Media, QuestionnaireResponse, Observation, MolecularSequence), 0..*.
    pub derived_from: Vec<Reference>,
    /// `Observation.component`: [`ObservationComponent`], 0..*.
    pub component: Vec<ObservationComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Observation {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION }
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
            12 => n::nodes(&self.category),
            13 => n::node(&self.code),
            14 => n::node(&self.subject),
            15 => n::nodes(&self.focus),
            16 => n::node(&self.encounter),
            17 => n::choice(&self.effective),
            18 => n::prim(&self.issued),
            19 => n::nodes(&self.performer),
            20 => n::choice(&self.value),
            21 => n::node(&self.data_absent_reason),
            22 => n::nodes(&self.interpretation),
            23 => n::nodes(&self.note),
            24 => n::node(&self.body_site),
            25 => n::node(&self.method),
            26 => n::node(&self.specimen),
            27 => n::node(&self.device),
            28 => n::nodes(&self.reference_range),
            29 => n::nodes(&self.has_member),
            30 => n::nodes(&self.derived_from),
            31 => n::nodes(&self.component),
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
            12 => n::Slot::Nodes(&mut self.category),
            13 => n::Slot::Node(&mut self.code),
            14 => n::Slot::Node(&mut self.subject),
            15 => n::Slot::Nodes(&mut self.focus),
            16 => n::Slot::Node(&mut self.encounter),
            17 => n::Slot::Choice(&mut self.effective),
            18 => n::Slot::Prim(&mut self.issued),
            19 => n::Slot::Nodes(&mut self.performer),
            20 => n::Slot::Choice(&mut self.value),
            21 => n::Slot::Node(&mut self.data_absent_reason),
            22 => n::Slot::Nodes(&mut self.interpretation),
            23 => n::Slot::Nodes(&mut self.note),
            24 => n::Slot::Node(&mut self.body_site),
            25 => n::Slot::Node(&mut self.method),
            26 => n::Slot::Node(&mut self.specimen),
            27 => n::Slot::Node(&mut self.device),
            28 => n::Slot::Nodes(&mut self.reference_range),
            29 => n::Slot::Nodes(&mut self.has_member),
            30 => n::Slot::Nodes(&mut self.derived_from),
            31 => n::Slot::Nodes(&mut self.component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Observation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Observation.referenceRange`. See <https://hl7.org/fhir/R4/observation.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ObservationReferenceRange {
    /// `Observation.referenceRange.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Observation.referenceRange.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Observation.referenceRange.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.referenceRange.low`: Quantity, 0..1.
    pub low: Option<Box<Quantity>>,
    /// `Observation.referenceRange.high`: Quantity, 0..1.
    pub high: Option<Box<Quantity>>,
    /// `Observation.referenceRange.type`: CodeableConcept, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub r#type: Option<Box<CodeableConcept>>,
    /// `Observation.referenceRange.appliesTo`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `Observation.referenceRange.age`: Range, 0..1.
    pub age: Option<Box<Range>>,
    /// `Observation.referenceRange.text`: string, 0..1.
    pub text: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationReferenceRange {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_REFERENCE_RANGE }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.low),
            4 => n::node(&self.high),
            5 => n::node(&self.r#type),
            6 => n::nodes(&self.applies_to),
            7 => n::node(&self.age),
            8 => n::prim(&self.text),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.low),
            4 => n::Slot::Node(&mut self.high),
            5 => n::Slot::Node(&mut self.r#type),
            6 => n::Slot::Nodes(&mut self.applies_to),
            7 => n::Slot::Node(&mut self.age),
            8 => n::Slot::Prim(&mut self.text),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ObservationReferenceRange {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Observation.component`. See <https://hl7.org/fhir/R4/observation.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ObservationComponent {
    /// `Observation.component.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Observation.component.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Observation.component.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.component.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.component.value[x]`: any datatype, 0..1.
    pub value: Option<ObservationComponentValue>,
    /// `Observation.component.dataAbsentReason`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/data-absent-reason>.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.component.interpretation`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/observation-interpretation>.
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.component.referenceRange`: as `Observation.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationComponent {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_COMPONENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::choice(&self.value),
            5 => n::node(&self.data_absent_reason),
            6 => n::nodes(&self.interpretation),
            7 => n::nodes(&self.reference_range),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Choice(&mut self.value),
            5 => n::Slot::Node(&mut self.data_absent_reason),
            6 => n::Slot::Nodes(&mut self.interpretation),
            7 => n::Slot::Nodes(&mut self.reference_range),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for ObservationComponent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Observation.effective[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ObservationEffective {
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
    /// Timing.
    Timing(Box<Timing>),
    /// instant.
    Instant(Prim<Instant>),
}

impl n::Choice for ObservationEffective {
    fn index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
            Self::Instant(_) => 3,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
            Self::Timing(v) => n::Inner::Node(&**v),
            Self::Instant(v) => n::Inner::Prim(v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
            Self::Timing(v) => n::InnerMut::Node(&mut **v),
            Self::Instant(v) => n::InnerMut::Prim(v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::DateTime(Default::default()),
            1 => Self::Period(Box::new(Default::default())),
            2 => Self::Timing(Box::new(Default::default())),
            3 => Self::Instant(Default::default()),
            _ => return None,
        })
    }
}

/// Alternatives of `Observation.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ObservationValue {
    /// Quantity.
    Quantity(Box<Quantity>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Range.
    Range(Box<Range>),
    /// Ratio.
    Ratio(Box<Ratio>),
    /// SampledData.
    SampledData(Box<SampledData>),
    /// time.
    Time(Prim<Time>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
}

impl n::Choice for ObservationValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::SampledData(_) => 7,
            Self::Time(_) => 8,
            Self::DateTime(_) => 9,
            Self::Period(_) => 10,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::Ratio(v) => n::Inner::Node(&**v),
            Self::SampledData(v) => n::Inner::Node(&**v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::Ratio(v) => n::InnerMut::Node(&mut **v),
            Self::SampledData(v) => n::InnerMut::Node(&mut **v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(Box::new(Default::default())),
            1 => Self::CodeableConcept(Box::new(Default::default())),
            2 => Self::String(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Integer(Default::default()),
            5 => Self::Range(Box::new(Default::default())),
            6 => Self::Ratio(Box::new(Default::default())),
            7 => Self::SampledData(Box::new(Default::default())),
            8 => Self::Time(Default::default()),
            9 => Self::DateTime(Default::default()),
            10 => Self::Period(Box::new(Default::default())),
            _ => return None,
        })
    }
}

/// Alternatives of `Observation.component.value[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum ObservationComponentValue {
    /// Quantity.
    Quantity(Box<Quantity>),
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// string.
    String(Prim<String>),
    /// boolean.
    Boolean(Prim<bool>),
    /// integer.
    Integer(Prim<i32>),
    /// Range.
    Range(Box<Range>),
    /// Ratio.
    Ratio(Box<Ratio>),
    /// SampledData.
    SampledData(Box<SampledData>),
    /// time.
    Time(Prim<Time>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// Period.
    Period(Box<Period>),
}

impl n::Choice for ObservationComponentValue {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::SampledData(_) => 7,
            Self::Time(_) => 8,
            Self::DateTime(_) => 9,
            Self::Period(_) => 10,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&**v),
            Self::CodeableConcept(v) => n::Inner::Node(&**v),
            Self::String(v) => n::Inner::Prim(v),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Integer(v) => n::Inner::Prim(v),
            Self::Range(v) => n::Inner::Node(&**v),
            Self::Ratio(v) => n::Inner::Node(&**v),
            Self::SampledData(v) => n::Inner::Node(&**v),
            Self::Time(v) => n::Inner::Prim(v),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::Period(v) => n::Inner::Node(&**v),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut **v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut **v),
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Integer(v) => n::InnerMut::Prim(v),
            Self::Range(v) => n::InnerMut::Node(&mut **v),
            Self::Ratio(v) => n::InnerMut::Node(&mut **v),
            Self::SampledData(v) => n::InnerMut::Node(&mut **v),
            Self::Time(v) => n::InnerMut::Prim(v),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::Period(v) => n::InnerMut::Node(&mut **v),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(Box::new(Default::default())),
            1 => Self::CodeableConcept(Box::new(Default::default())),
            2 => Self::String(Default::default()),
            3 => Self::Boolean(Default::default()),
            4 => Self::Integer(Default::default()),
            5 => Self::Range(Box::new(Default::default())),
            6 => Self::Ratio(Box::new(Default::default())),
            7 => Self::SampledData(Box::new(Default::default())),
            8 => Self::Time(Default::default()),
            9 => Self::DateTime(Default::default()),
            10 => Self::Period(Box::new(Default::default())),
            _ => return None,
        })
    }
}

pub(crate) static OBSERVATION: TypeInfo = TypeInfo::new("Observation", "Observation", t::TypeKind::Resource, n::new::<Observation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::node(",\"basedOn\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["CarePlan", "DeviceRequest", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder", "ServiceRequest"]),
    FieldInfo::node(",\"partOf\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["MedicationAdministration", "MedicationDispense", "MedicationStatement", "Procedure", "Immunization", "ImagingStudy"]),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/observation-status"),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/observation-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Group", "Device", "Location"]),
    FieldInfo::node(",\"focus\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Resource"]),
    FieldInfo::node(",\"encounter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Encounter"]),
    FieldInfo::choice(",\"effective\":", &OBSERVATION_EFFECTIVE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issued\":", t::PrimKind::Instant, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"performer\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "RelatedPerson"]),
    FieldInfo::choice(",\"value\":", &OBSERVATION_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"dataAbsentReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/data-absent-reason"),
    FieldInfo::node(",\"interpretation\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/observation-interpretation"),
    FieldInfo::node(",\"note\":", &ANNOTATION, 0, None, 0),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-methods"),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, Some(1), 0).targets(&["Specimen"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, Some(1), 0).targets(&["Device", "DeviceMetric"]),
    FieldInfo::node(",\"referenceRange\":", &OBSERVATION_REFERENCE_RANGE, 0, None, 0),
    FieldInfo::node(",\"hasMember\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["Observation", "QuestionnaireResponse", "MolecularSequence"]),
    FieldInfo::node(",\"derivedFrom\":", &REFERENCE, 0, None, t::SUMMARY).targets(&["DocumentReference", "ImagingStudy", "Media", "QuestionnaireResponse", "Observation", "MolecularSequence"]),
    FieldInfo::node(",\"component\":", &OBSERVATION_COMPONENT, 0, None, t::SUMMARY),
]);

static OBSERVATION_EFFECTIVE_TYPES: [t::Alternative; 4] = [
    t::Alternative::new(",\"effectiveDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"effectivePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
    t::Alternative::new(",\"effectiveTiming\":", "Timing", t::ValueKind::Node(&TIMING), &[]),
    t::Alternative::new(",\"effectiveInstant\":", "instant", t::ValueKind::Prim(t::PrimKind::Instant), &[]),
];

static OBSERVATION_VALUE_TYPES: [t::Alternative; 11] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

pub(crate) static OBSERVATION_REFERENCE_RANGE: TypeInfo = TypeInfo::new("ObservationReferenceRange", "Observation.referenceRange", t::TypeKind::Backbone, n::new::<ObservationReferenceRange>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"low\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"high\":", &QUANTITY, 0, Some(1), 0),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/referencerange-meaning"),
    FieldInfo::node(",\"appliesTo\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/referencerange-appliesto"),
    FieldInfo::node(",\"age\":", &RANGE, 0, Some(1), 0),
    FieldInfo::prim(",\"text\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static OBSERVATION_COMPONENT: TypeInfo = TypeInfo::new("ObservationComponent", "Observation.component", t::TypeKind::Backbone, n::new::<ObservationComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::choice(",\"value\":", &OBSERVATION_COMPONENT_VALUE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"dataAbsentReason\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/data-absent-reason"),
    FieldInfo::node(",\"interpretation\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/observation-interpretation"),
    FieldInfo::node(",\"referenceRange\":", &OBSERVATION_REFERENCE_RANGE, 0, None, 0),
]);

static OBSERVATION_COMPONENT_VALUE_TYPES: [t::Alternative; 11] = [
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), &[]),
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"valueString\":", "string", t::ValueKind::Prim(t::PrimKind::String), &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), &[]),
    t::Alternative::new(",\"valueInteger\":", "integer", t::ValueKind::Prim(t::PrimKind::Integer), &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), &[]),
    t::Alternative::new(",\"valueRatio\":", "Ratio", t::ValueKind::Node(&RATIO), &[]),
    t::Alternative::new(",\"valueSampledData\":", "SampledData", t::ValueKind::Node(&SAMPLED_DATA), &[]),
    t::Alternative::new(",\"valueTime\":", "time", t::ValueKind::Prim(t::PrimKind::Time), &[]),
    t::Alternative::new(",\"valueDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), &[]),
    t::Alternative::new(",\"valuePeriod\":", "Period", t::ValueKind::Node(&PERIOD), &[]),
];

