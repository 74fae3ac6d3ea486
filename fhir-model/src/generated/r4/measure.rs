// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `Measure` and the types inside it.

use crate::primitive::{Date, DateTime};
use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CONTACT_DETAIL, CodeableConcept, ContactDetail, EXPRESSION, EXTENSION, Expression, Extension, IDENTIFIER, Identifier, META, Meta, NARRATIVE, Narrative, PERIOD, Period, Prim, REFERENCE, RELATED_ARTIFACT, Reference, RelatedArtifact, Resource, USAGE_CONTEXT, UsageContext};

/// `Measure`. See <https://hl7.org/fhir/R4/measure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Measure {
    /// `Measure.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Measure.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Measure.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `Measure.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `Measure.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Measure.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `Measure.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Measure.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Measure.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `Measure.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Measure.version`: string, 0..1.
    pub version: Prim<String>,
    /// `Measure.name`: string, 0..1.
    pub name: Prim<String>,
    /// `Measure.title`: string, 0..1.
    pub title: Prim<String>,
    /// `Measure.subtitle`: string, 0..1.
    pub subtitle: Prim<String>,
    /// `Measure.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Modifier.
    pub status: Prim<String>,
    /// `Measure.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `Measure.subject[x]`: CodeableConcept or Reference(Group), 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/subject-type>.
    pub subject: Option<MeasureSubject>,
    /// `Measure.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `Measure.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `Measure.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Measure.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `Measure.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Measure.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Measure.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `Measure.usage`: string, 0..1.
    pub usage: Prim<String>,
    /// `Measure.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `Measure.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `Measure.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `Measure.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `Measure.topic`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/definition-topic>.
    pub topic: Vec<CodeableConcept>,
    /// `Measure.author`: ContactDetail, 0..*.
    pub author: Vec<ContactDetail>,
    /// `Measure.editor`: ContactDetail, 0..*.
    pub editor: Vec<ContactDetail>,
    /// `Measure.reviewer`: ContactDetail, 0..*.
    pub reviewer: Vec<ContactDetail>,
    /// `Measure.endorser`: ContactDetail, 0..*.
    pub endorser: Vec<ContactDetail>,
    /// `Measure.relatedArtifact`: RelatedArtifact, 0..*.
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Measure.library`: canonical(Library), 0..*.
    pub library: Vec<Prim<String>>,
    /// `Measure.disclaimer`: markdown, 0..1.
    pub disclaimer: Prim<String>,
    /// `Measure.scoring`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-scoring>.
    pub scoring: Option<Box<CodeableConcept>>,
    /// `Measure.compositeScoring`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/composite-measure-scoring>.
    pub composite_scoring: Option<Box<CodeableConcept>>,
    /// `Measure.type`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-type>.
    pub r#type: Vec<CodeableConcept>,
    /// `Measure.riskAdjustment`: string, 0..1.
    pub risk_adjustment: Prim<String>,
    /// `Measure.rateAggregation`: string, 0..1.
    pub rate_aggregation: Prim<String>,
    /// `Measure.rationale`: markdown, 0..1.
    pub rationale: Prim<String>,
    /// `Measure.clinicalRecommendationStatement`: markdown, 0..1.
    pub clinical_recommendation_statement: Prim<String>,
    /// `Measure.improvementNotation`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/measure-improvement-notation>.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `Measure.definition`: markdown, 0..*.
    pub definition: Vec<Prim<String>>,
    /// `Measure.guidance`: markdown, 0..1.
    pub guidance: Prim<String>,
    /// `Measure.group`: [`MeasureGroup`], 0..*.
    pub group: Vec<MeasureGroup>,
    /// `Measure.supplementalData`: [`MeasureSupplementalData`], 0..*.
    pub supplemental_data: Vec<MeasureSupplementalData>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for Measure {
    fn info(&self) -> &'static TypeInfo { &MEASURE }
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
            8 => n::prim(&self.url),
            9 => n::nodes(&self.identifier),
            10 => n::prim(&self.version),
            11 => n::prim(&self.name),
            12 => n::prim(&self.title),
            13 => n::prim(&self.subtitle),
            14 => n::prim(&self.status),
            15 => n::prim(&self.experimental),
            16 => n::choice(&self.subject),
            17 => n::prim(&self.date),
            18 => n::prim(&self.publisher),
            19 => n::nodes(&self.contact),
            20 => n::prim(&self.description),
            21 => n::nodes(&self.use_context),
            22 => n::nodes(&self.jurisdiction),
            23 => n::prim(&self.purpose),
            24 => n::prim(&self.usage),
            25 => n::prim(&self.copyright),
            26 => n::prim(&self.approval_date),
            27 => n::prim(&self.last_review_date),
            28 => n::node(&self.effective_period),
            29 => n::nodes(&self.topic),
            30 => n::nodes(&self.author),
            31 => n::nodes(&self.editor),
            32 => n::nodes(&self.reviewer),
            33 => n::nodes(&self.endorser),
            34 => n::nodes(&self.related_artifact),
            35 => n::prims(&self.library),
            36 => n::prim(&self.disclaimer),
            37 => n::node(&self.scoring),
            38 => n::node(&self.composite_scoring),
            39 => n::nodes(&self.r#type),
            40 => n::prim(&self.risk_adjustment),
            41 => n::prim(&self.rate_aggregation),
            42 => n::prim(&self.rationale),
            43 => n::prim(&self.clinical_recommendation_statement),
            44 => n::node(&self.improvement_notation),
            45 => n::prims(&self.definition),
            46 => n::prim(&self.guidance),
            47 => n::nodes(&self.group),
            48 => n::nodes(&self.supplemental_data),
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
            8 => n::Slot::Prim(&mut self.url),
            9 => n::Slot::Nodes(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Prim(&mut self.name),
            12 => n::Slot::Prim(&mut self.title),
            13 => n::Slot::Prim(&mut self.subtitle),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.experimental),
            16 => n::Slot::Choice(&mut self.subject),
            17 => n::Slot::Prim(&mut self.date),
            18 => n::Slot::Prim(&mut self.publisher),
            19 => n::Slot::Nodes(&mut self.contact),
            20 => n::Slot::Prim(&mut self.description),
            21 => n::Slot::Nodes(&mut self.use_context),
            22 => n::Slot::Nodes(&mut self.jurisdiction),
            23 => n::Slot::Prim(&mut self.purpose),
            24 => n::Slot::Prim(&mut self.usage),
            25 => n::Slot::Prim(&mut self.copyright),
            26 => n::Slot::Prim(&mut self.approval_date),
            27 => n::Slot::Prim(&mut self.last_review_date),
            28 => n::Slot::Node(&mut self.effective_period),
            29 => n::Slot::Nodes(&mut self.topic),
            30 => n::Slot::Nodes(&mut self.author),
            31 => n::Slot::Nodes(&mut self.editor),
            32 => n::Slot::Nodes(&mut self.reviewer),
            33 => n::Slot::Nodes(&mut self.endorser),
            34 => n::Slot::Nodes(&mut self.related_artifact),
            35 => n::Slot::Prims(&mut self.library),
            36 => n::Slot::Prim(&mut self.disclaimer),
            37 => n::Slot::Node(&mut self.scoring),
            38 => n::Slot::Node(&mut self.composite_scoring),
            39 => n::Slot::Nodes(&mut self.r#type),
            40 => n::Slot::Prim(&mut self.risk_adjustment),
            41 => n::Slot::Prim(&mut self.rate_aggregation),
            42 => n::Slot::Prim(&mut self.rationale),
            43 => n::Slot::Prim(&mut self.clinical_recommendation_statement),
            44 => n::Slot::Node(&mut self.improvement_notation),
            45 => n::Slot::Prims(&mut self.definition),
            46 => n::Slot::Prim(&mut self.guidance),
            47 => n::Slot::Nodes(&mut self.group),
            48 => n::Slot::Nodes(&mut self.supplemental_data),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for Measure {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Measure.group`. See <https://hl7.org/fhir/R4/measure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MeasureGroup {
    /// `Measure.group.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Measure.group.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Measure.group.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Measure.group.population`: [`MeasureGroupPopulation`], 0..*.
    pub population: Vec<MeasureGroupPopulation>,
    /// `Measure.group.stratifier`: [`MeasureGroupStratifier`], 0..*.
    pub stratifier: Vec<MeasureGroupStratifier>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureGroup {
    fn info(&self) -> &'static TypeInfo { &MEASURE_GROUP }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::prim(&self.description),
            5 => n::nodes(&self.population),
            6 => n::nodes(&self.stratifier),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Nodes(&mut self.population),
            6 => n::Slot::Nodes(&mut self.stratifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MeasureGroup {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Measure.group.population`. See <https://hl7.org/fhir/R4/measure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MeasureGroupPopulation {
    /// `Measure.group.population.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Measure.group.population.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Measure.group.population.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.population.code`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.population.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Measure.group.population.criteria`: Expression, 1..1.
    pub criteria: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureGroupPopulation {
    fn info(&self) -> &'static TypeInfo { &MEASURE_GROUP_POPULATION }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::prim(&self.description),
            5 => n::node(&self.criteria),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Node(&mut self.criteria),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MeasureGroupPopulation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Measure.group.stratifier`. See <https://hl7.org/fhir/R4/measure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MeasureGroupStratifier {
    /// `Measure.group.stratifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Measure.group.stratifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Measure.group.stratifier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.stratifier.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.stratifier.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Measure.group.stratifier.criteria`: Expression, 0..1.
    pub criteria: Option<Box<Expression>>,
    /// `Measure.group.stratifier.component`: [`MeasureGroupStratifierComponent`], 0..*.
    pub component: Vec<MeasureGroupStratifierComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureGroupStratifier {
    fn info(&self) -> &'static TypeInfo { &MEASURE_GROUP_STRATIFIER }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::prim(&self.description),
            5 => n::node(&self.criteria),
            6 => n::nodes(&self.component),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Node(&mut self.criteria),
            6 => n::Slot::Nodes(&mut self.component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MeasureGroupStratifier {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Measure.group.stratifier.component`. See <https://hl7.org/fhir/R4/measure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MeasureGroupStratifierComponent {
    /// `Measure.group.stratifier.component.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Measure.group.stratifier.component.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Measure.group.stratifier.component.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.stratifier.component.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.stratifier.component.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Measure.group.stratifier.component.criteria`: Expression, 1..1.
    pub criteria: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureGroupStratifierComponent {
    fn info(&self) -> &'static TypeInfo { &MEASURE_GROUP_STRATIFIER_COMPONENT }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::prim(&self.description),
            5 => n::node(&self.criteria),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Node(&mut self.criteria),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MeasureGroupStratifierComponent {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `Measure.supplementalData`. See <https://hl7.org/fhir/R4/measure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MeasureSupplementalData {
    /// `Measure.supplementalData.id`: string, 0..1.
    pub id: Prim<String>,
    /// `Measure.supplementalData.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `Measure.supplementalData.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Measure.supplementalData.code`: CodeableConcept, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.supplementalData.usage`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-data-usage>.
    pub usage: Vec<CodeableConcept>,
    /// `Measure.supplementalData.description`: string, 0..1.
    pub description: Prim<String>,
    /// `Measure.supplementalData.criteria`: Expression, 1..1.
    pub criteria: Option<Box<Expression>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureSupplementalData {
    fn info(&self) -> &'static TypeInfo { &MEASURE_SUPPLEMENTAL_DATA }
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::node(&self.code),
            4 => n::nodes(&self.usage),
            5 => n::prim(&self.description),
            6 => n::node(&self.criteria),
            _ => n::View::Absent,
        }
    }
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.code),
            4 => n::Slot::Nodes(&mut self.usage),
            5 => n::Slot::Prim(&mut self.description),
            6 => n::Slot::Node(&mut self.criteria),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for MeasureSupplementalData {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Measure.subject[x]`.
#[derive(Clone, Debug, PartialEq)]
pub enum MeasureSubject {
    /// CodeableConcept.
    CodeableConcept(Box<CodeableConcept>),
    /// Reference(Group).
    Reference(Box<Reference>),
}

impl n::Choice for MeasureSubject {
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

pub(crate) static MEASURE: TypeInfo = TypeInfo::new("Measure", "Measure", t::TypeKind::Resource, n::new::<Measure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"subtitle\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"subject\":", &MEASURE_SUBJECT_TYPES, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/subject-type"),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"usage\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"topic\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/definition-topic"),
    FieldInfo::node(",\"author\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"editor\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"reviewer\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"endorser\":", &CONTACT_DETAIL, 0, None, 0),
    FieldInfo::node(",\"relatedArtifact\":", &RELATED_ARTIFACT, 0, None, 0),
    FieldInfo::prim(",\"library\":", t::PrimKind::Canonical, 0, None, 0).targets(&["Library"]),
    FieldInfo::prim(",\"disclaimer\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"scoring\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-scoring"),
    FieldInfo::node(",\"compositeScoring\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/composite-measure-scoring"),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-type"),
    FieldInfo::prim(",\"riskAdjustment\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"rateAggregation\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"rationale\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"clinicalRecommendationStatement\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"improvementNotation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/measure-improvement-notation"),
    FieldInfo::prim(",\"definition\":", t::PrimKind::Markdown, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"guidance\":", t::PrimKind::Markdown, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"group\":", &MEASURE_GROUP, 0, None, 0),
    FieldInfo::node(",\"supplementalData\":", &MEASURE_SUPPLEMENTAL_DATA, 0, None, 0),
]);

static MEASURE_SUBJECT_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), &["Group"]),
];

pub(crate) static MEASURE_GROUP: TypeInfo = TypeInfo::new("MeasureGroup", "Measure.group", t::TypeKind::Backbone, n::new::<MeasureGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"population\":", &MEASURE_GROUP_POPULATION, 0, None, 0),
    FieldInfo::node(",\"stratifier\":", &MEASURE_GROUP_STRATIFIER, 0, None, 0),
]);

pub(crate) static MEASURE_GROUP_POPULATION: TypeInfo = TypeInfo::new("MeasureGroupPopulation", "Measure.group.population", t::TypeKind::Backbone, n::new::<MeasureGroupPopulation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-population"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 1, Some(1), 0),
]);

pub(crate) static MEASURE_GROUP_STRATIFIER: TypeInfo = TypeInfo::new("MeasureGroupStratifier", "Measure.group.stratifier", t::TypeKind::Backbone, n::new::<MeasureGroupStratifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 0, Some(1), 0),
    FieldInfo::node(",\"component\":", &MEASURE_GROUP_STRATIFIER_COMPONENT, 0, None, 0),
]);

pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT: TypeInfo = TypeInfo::new("MeasureGroupStratifierComponent", "Measure.group.stratifier.component", t::TypeKind::Backbone, n::new::<MeasureGroupStratifierComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 1, Some(1), 0),
]);

pub(crate) static MEASURE_SUPPLEMENTAL_DATA: TypeInfo = TypeInfo::new("MeasureSupplementalData", "Measure.supplementalData", t::TypeKind::Backbone, n::new::<MeasureSupplementalData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"usage\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-data-usage"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 1, Some(1), 0),
]);

