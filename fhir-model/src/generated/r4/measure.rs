// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `Measure` and the types inside it.

/// The resource `Measure` of R4.
///
/// See <https://hl7.org/fhir/R4/measure.html>.
/// Compiled by the feature `r4-specialized`.
pub struct Measure {
    /// `Measure.id`: id, 0..1.
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
    /// `Measure.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
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
            | u64::from(!self.url.is_absent()) << 8
            | u64::from(!self.identifier.is_empty()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(!self.name.is_absent()) << 11
            | u64::from(!self.title.is_absent()) << 12
            | u64::from(!self.subtitle.is_absent()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.experimental.is_absent()) << 15
            | u64::from(self.subject.is_some()) << 16
            | u64::from(!self.date.is_absent()) << 17
            | u64::from(!self.publisher.is_absent()) << 18
            | u64::from(!self.contact.is_empty()) << 19
            | u64::from(!self.description.is_absent()) << 20
            | u64::from(!self.use_context.is_empty()) << 21
            | u64::from(!self.jurisdiction.is_empty()) << 22
            | u64::from(!self.purpose.is_absent()) << 23
            | u64::from(!self.usage.is_absent()) << 24
            | u64::from(!self.copyright.is_absent()) << 25
            | u64::from(!self.approval_date.is_absent()) << 26
            | u64::from(!self.last_review_date.is_absent()) << 27
            | u64::from(self.effective_period.is_some()) << 28
            | u64::from(!self.topic.is_empty()) << 29
            | u64::from(!self.author.is_empty()) << 30
            | u64::from(!self.editor.is_empty()) << 31
            | u64::from(!self.reviewer.is_empty()) << 32
            | u64::from(!self.endorser.is_empty()) << 33
            | u64::from(!self.related_artifact.is_empty()) << 34
            | u64::from(!self.library.is_empty()) << 35
            | u64::from(!self.disclaimer.is_absent()) << 36
            | u64::from(self.scoring.is_some()) << 37
            | u64::from(self.composite_scoring.is_some()) << 38
            | u64::from(!self.r#type.is_empty()) << 39
            | u64::from(!self.risk_adjustment.is_absent()) << 40
            | u64::from(!self.rate_aggregation.is_absent()) << 41
            | u64::from(!self.rationale.is_absent()) << 42
            | u64::from(!self.clinical_recommendation_statement.is_absent()) << 43
            | u64::from(self.improvement_notation.is_some()) << 44
            | u64::from(!self.definition.is_empty()) << 45
            | u64::from(!self.guidance.is_absent()) << 46
            | u64::from(!self.group.is_empty()) << 47
            | u64::from(!self.supplemental_data.is_empty()) << 48;
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
            8 => n::Place::Prim(&self.url),
            9 => n::Place::Nodes(&self.identifier),
            10 => n::Place::Prim(&self.version),
            11 => n::Place::Prim(&self.name),
            12 => n::Place::Prim(&self.title),
            13 => n::Place::Prim(&self.subtitle),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.experimental),
            16 => n::Place::Choice(&self.subject),
            17 => n::Place::Prim(&self.date),
            18 => n::Place::Prim(&self.publisher),
            19 => n::Place::Nodes(&self.contact),
            20 => n::Place::Prim(&self.description),
            21 => n::Place::Nodes(&self.use_context),
            22 => n::Place::Nodes(&self.jurisdiction),
            23 => n::Place::Prim(&self.purpose),
            24 => n::Place::Prim(&self.usage),
            25 => n::Place::Prim(&self.copyright),
            26 => n::Place::Prim(&self.approval_date),
            27 => n::Place::Prim(&self.last_review_date),
            28 => n::Place::Node(&self.effective_period),
            29 => n::Place::Nodes(&self.topic),
            30 => n::Place::Nodes(&self.author),
            31 => n::Place::Nodes(&self.editor),
            32 => n::Place::Nodes(&self.reviewer),
            33 => n::Place::Nodes(&self.endorser),
            34 => n::Place::Nodes(&self.related_artifact),
            35 => n::Place::Prims(&self.library),
            36 => n::Place::Prim(&self.disclaimer),
            37 => n::Place::Node(&self.scoring),
            38 => n::Place::Node(&self.composite_scoring),
            39 => n::Place::Nodes(&self.r#type),
            40 => n::Place::Prim(&self.risk_adjustment),
            41 => n::Place::Prim(&self.rate_aggregation),
            42 => n::Place::Prim(&self.rationale),
            43 => n::Place::Prim(&self.clinical_recommendation_statement),
            44 => n::Place::Node(&self.improvement_notation),
            45 => n::Place::Prims(&self.definition),
            46 => n::Place::Prim(&self.guidance),
            47 => n::Place::Nodes(&self.group),
            48 => n::Place::Nodes(&self.supplemental_data),
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

impl Default for Measure {
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
            url: Prim::ABSENT,
            identifier: Vec::new(),
            version: Prim::ABSENT,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            subtitle: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            usage: Prim::ABSENT,
            copyright: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            topic: Vec::new(),
            author: Vec::new(),
            editor: Vec::new(),
            reviewer: Vec::new(),
            endorser: Vec::new(),
            related_artifact: Vec::new(),
            library: Vec::new(),
            disclaimer: Prim::ABSENT,
            scoring: None,
            composite_scoring: None,
            r#type: Vec::new(),
            risk_adjustment: Prim::ABSENT,
            rate_aggregation: Prim::ABSENT,
            rationale: Prim::ABSENT,
            clinical_recommendation_statement: Prim::ABSENT,
            improvement_notation: None,
            definition: Vec::new(),
            guidance: Prim::ABSENT,
            group: Vec::new(),
            supplemental_data: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for Measure {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for Measure {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for Measure {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Measure.group` of R4.
///
/// See <https://hl7.org/fhir/R4/measure.html>.
/// Compiled by the feature `r4-specialized`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.population.is_empty()) << 5
            | u64::from(!self.stratifier.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Nodes(&self.population),
            6 => n::Place::Nodes(&self.stratifier),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for MeasureGroup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            description: Prim::ABSENT,
            population: Vec::new(),
            stratifier: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Measure.group.population` of R4.
///
/// See <https://hl7.org/fhir/R4/measure.html>.
/// Compiled by the feature `r4-specialized`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(self.criteria.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Node(&self.criteria),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for MeasureGroupPopulation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            description: Prim::ABSENT,
            criteria: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureGroupPopulation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureGroupPopulation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureGroupPopulation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Measure.group.stratifier` of R4.
///
/// See <https://hl7.org/fhir/R4/measure.html>.
/// Compiled by the feature `r4-specialized`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(self.criteria.is_some()) << 5
            | u64::from(!self.component.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Node(&self.criteria),
            6 => n::Place::Nodes(&self.component),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for MeasureGroupStratifier {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            description: Prim::ABSENT,
            criteria: None,
            component: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureGroupStratifier {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureGroupStratifier {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureGroupStratifier {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Measure.group.stratifier.component` of R4.
///
/// See <https://hl7.org/fhir/R4/measure.html>.
/// Compiled by the feature `r4-specialized`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(self.criteria.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Node(&self.criteria),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for MeasureGroupStratifierComponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            description: Prim::ABSENT,
            criteria: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureGroupStratifierComponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureGroupStratifierComponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureGroupStratifierComponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `Measure.supplementalData` of R4.
///
/// See <https://hl7.org/fhir/R4/measure.html>.
/// Compiled by the feature `r4-specialized`.
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
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.usage.is_empty()) << 4
            | u64::from(!self.description.is_absent()) << 5
            | u64::from(self.criteria.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Nodes(&self.usage),
            5 => n::Place::Prim(&self.description),
            6 => n::Place::Node(&self.criteria),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
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

impl Default for MeasureSupplementalData {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            usage: Vec::new(),
            description: Prim::ABSENT,
            criteria: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureSupplementalData {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureSupplementalData {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureSupplementalData {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `Measure.subject[x]`.
#[derive(Clone)]
pub enum MeasureSubject {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Reference(Group).
    Reference(n::Boxed<Reference>),
}

impl MeasureSubject {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
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

impl PartialEq for MeasureSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MeasureSubject {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEASURE: TypeInfo = TypeInfo::new("Measure", "Measure", t::TypeKind::Resource, "DomainResource", 1, n::new::<Measure>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
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
    t::Alternative::new(",\"subjectCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 1, &[]),
    t::Alternative::new(",\"subjectReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 1, &["Group"]),
];

pub(crate) static MEASURE_GROUP: TypeInfo = TypeInfo::new("MeasureGroup", "Measure.group", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MeasureGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"population\":", &MEASURE_GROUP_POPULATION, 0, None, 0),
    FieldInfo::node(",\"stratifier\":", &MEASURE_GROUP_STRATIFIER, 0, None, 0),
]);

pub(crate) static MEASURE_GROUP_POPULATION: TypeInfo = TypeInfo::new("MeasureGroupPopulation", "Measure.group.population", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MeasureGroupPopulation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-population"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 1, Some(1), 0),
]);

pub(crate) static MEASURE_GROUP_STRATIFIER: TypeInfo = TypeInfo::new("MeasureGroupStratifier", "Measure.group.stratifier", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MeasureGroupStratifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 0, Some(1), 0),
    FieldInfo::node(",\"component\":", &MEASURE_GROUP_STRATIFIER_COMPONENT, 0, None, 0),
]);

pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT: TypeInfo = TypeInfo::new("MeasureGroupStratifierComponent", "Measure.group.stratifier.component", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MeasureGroupStratifierComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 1, Some(1), 0),
]);

pub(crate) static MEASURE_SUPPLEMENTAL_DATA: TypeInfo = TypeInfo::new("MeasureSupplementalData", "Measure.supplementalData", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<MeasureSupplementalData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::node(",\"usage\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-data-usage"),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"criteria\":", &EXPRESSION, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(Measure, MeasureGroup, MeasureGroupPopulation, MeasureGroupStratifier, MeasureGroupStratifierComponent, MeasureSupplementalData);
