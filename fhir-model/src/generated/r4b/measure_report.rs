// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MeasureReport` and the types inside it.

/// The resource `MeasureReport` of R4B.
///
/// See <https://hl7.org/fhir/R4B/measurereport.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct MeasureReport {
    /// `MeasureReport.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MeasureReport.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MeasureReport.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `MeasureReport.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `MeasureReport.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `MeasureReport.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MeasureReport.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/measure-report-status>. Codes: `codes::MeasureReportStatus`. Modifier.
    pub status: Prim<String>,
    /// `MeasureReport.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/measure-report-type>. Codes: `codes::MeasureReportType`.
    pub r#type: Prim<String>,
    /// `MeasureReport.measure`: canonical(Measure), 1..1.
    pub measure: Prim<String>,
    /// `MeasureReport.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `MeasureReport.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `MeasureReport.reporter`: Reference(Practitioner, PractitionerRole, Location, Organization), 0..1.
    pub reporter: Option<Box<Reference>>,
    /// `MeasureReport.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// `MeasureReport.improvementNotation`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/measure-improvement-notation>. Modifier.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group`: [`MeasureReportGroup`], 0..*.
    pub group: Vec<MeasureReportGroup>,
    /// `MeasureReport.evaluatedResource`: Reference(Resource), 0..*.
    pub evaluated_resource: Vec<Reference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureReport {
    fn info(&self) -> &'static TypeInfo { &MEASURE_REPORT }
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
            | u64::from(!self.r#type.is_absent()) << 10
            | u64::from(!self.measure.is_absent()) << 11
            | u64::from(self.subject.is_some()) << 12
            | u64::from(!self.date.is_absent()) << 13
            | u64::from(self.reporter.is_some()) << 14
            | u64::from(self.period.is_some()) << 15
            | u64::from(self.improvement_notation.is_some()) << 16
            | u64::from(!self.group.is_empty()) << 17
            | u64::from(!self.evaluated_resource.is_empty()) << 18;
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
            10 => n::Place::Prim(&self.r#type),
            11 => n::Place::Prim(&self.measure),
            12 => n::Place::Node(&self.subject),
            13 => n::Place::Prim(&self.date),
            14 => n::Place::Node(&self.reporter),
            15 => n::Place::Node(&self.period),
            16 => n::Place::Node(&self.improvement_notation),
            17 => n::Place::Nodes(&self.group),
            18 => n::Place::Nodes(&self.evaluated_resource),
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
            10 => n::Slot::Prim(&mut self.r#type),
            11 => n::Slot::Prim(&mut self.measure),
            12 => n::Slot::Node(&mut self.subject),
            13 => n::Slot::Prim(&mut self.date),
            14 => n::Slot::Node(&mut self.reporter),
            15 => n::Slot::Node(&mut self.period),
            16 => n::Slot::Node(&mut self.improvement_notation),
            17 => n::Slot::Nodes(&mut self.group),
            18 => n::Slot::Nodes(&mut self.evaluated_resource),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MeasureReport {
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
            r#type: Prim::ABSENT,
            measure: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            reporter: None,
            period: None,
            improvement_notation: None,
            group: Vec::new(),
            evaluated_resource: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureReport {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureReport {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureReport {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MeasureReport.group` of R4B.
///
/// See <https://hl7.org/fhir/R4B/measurereport.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct MeasureReportGroup {
    /// `MeasureReport.group.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/measure-group-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.population`: [`MeasureReportGroupPopulation`], 0..*.
    pub population: Vec<MeasureReportGroupPopulation>,
    /// `MeasureReport.group.measureScore`: Quantity, 0..1.
    pub measure_score: Option<Box<Quantity>>,
    /// `MeasureReport.group.stratifier`: [`MeasureReportGroupStratifier`], 0..*.
    pub stratifier: Vec<MeasureReportGroupStratifier>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureReportGroup {
    fn info(&self) -> &'static TypeInfo { &MEASURE_REPORT_GROUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.population.is_empty()) << 4
            | u64::from(self.measure_score.is_some()) << 5
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
            4 => n::Place::Nodes(&self.population),
            5 => n::Place::Node(&self.measure_score),
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
            4 => n::Slot::Nodes(&mut self.population),
            5 => n::Slot::Node(&mut self.measure_score),
            6 => n::Slot::Nodes(&mut self.stratifier),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MeasureReportGroup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            population: Vec::new(),
            measure_score: None,
            stratifier: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureReportGroup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureReportGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureReportGroup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MeasureReport.group.population` of R4B.
///
/// See <https://hl7.org/fhir/R4B/measurereport.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct MeasureReportGroupPopulation {
    /// `MeasureReport.group.population.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.population.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.population.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.population.code`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.population.count`: integer, 0..1.
    pub count: Prim<i32>,
    /// `MeasureReport.group.population.subjectResults`: Reference(List), 0..1.
    pub subject_results: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureReportGroupPopulation {
    fn info(&self) -> &'static TypeInfo { &MEASURE_REPORT_GROUP_POPULATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.count.is_absent()) << 4
            | u64::from(self.subject_results.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.count),
            5 => n::Place::Node(&self.subject_results),
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
            4 => n::Slot::Prim(&mut self.count),
            5 => n::Slot::Node(&mut self.subject_results),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MeasureReportGroupPopulation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            count: Prim::ABSENT,
            subject_results: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureReportGroupPopulation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureReportGroupPopulation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupPopulation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MeasureReport.group.stratifier` of R4B.
///
/// See <https://hl7.org/fhir/R4B/measurereport.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct MeasureReportGroupStratifier {
    /// `MeasureReport.group.stratifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.code`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Vec<CodeableConcept>,
    /// `MeasureReport.group.stratifier.stratum`: [`MeasureReportGroupStratifierStratum`], 0..*.
    pub stratum: Vec<MeasureReportGroupStratifierStratum>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureReportGroupStratifier {
    fn info(&self) -> &'static TypeInfo { &MEASURE_REPORT_GROUP_STRATIFIER }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.code.is_empty()) << 3
            | u64::from(!self.stratum.is_empty()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.code),
            4 => n::Place::Nodes(&self.stratum),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.code),
            4 => n::Slot::Nodes(&mut self.stratum),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MeasureReportGroupStratifier {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: Vec::new(),
            stratum: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureReportGroupStratifier {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureReportGroupStratifier {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupStratifier {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MeasureReport.group.stratifier.stratum` of R4B.
///
/// See <https://hl7.org/fhir/R4B/measurereport.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct MeasureReportGroupStratifierStratum {
    /// `MeasureReport.group.stratifier.stratum.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.value`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.component`: [`MeasureReportGroupStratifierStratumComponent`], 0..*.
    pub component: Vec<MeasureReportGroupStratifierStratumComponent>,
    /// `MeasureReport.group.stratifier.stratum.population`: [`MeasureReportGroupStratifierStratumPopulation`], 0..*.
    pub population: Vec<MeasureReportGroupStratifierStratumPopulation>,
    /// `MeasureReport.group.stratifier.stratum.measureScore`: Quantity, 0..1.
    pub measure_score: Option<Box<Quantity>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureReportGroupStratifierStratum {
    fn info(&self) -> &'static TypeInfo { &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.value.is_some()) << 3
            | u64::from(!self.component.is_empty()) << 4
            | u64::from(!self.population.is_empty()) << 5
            | u64::from(self.measure_score.is_some()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.value),
            4 => n::Place::Nodes(&self.component),
            5 => n::Place::Nodes(&self.population),
            6 => n::Place::Node(&self.measure_score),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.value),
            4 => n::Slot::Nodes(&mut self.component),
            5 => n::Slot::Nodes(&mut self.population),
            6 => n::Slot::Node(&mut self.measure_score),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MeasureReportGroupStratifierStratum {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            value: None,
            component: Vec::new(),
            population: Vec::new(),
            measure_score: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureReportGroupStratifierStratum {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureReportGroupStratifierStratum {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupStratifierStratum {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MeasureReport.group.stratifier.stratum.component` of R4B.
///
/// See <https://hl7.org/fhir/R4B/measurereport.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct MeasureReportGroupStratifierStratumComponent {
    /// `MeasureReport.group.stratifier.stratum.component.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.component.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.component.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.component.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.component.value`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<Box<CodeableConcept>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureReportGroupStratifierStratumComponent {
    fn info(&self) -> &'static TypeInfo { &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(self.value.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Node(&self.value),
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
            4 => n::Slot::Node(&mut self.value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MeasureReportGroupStratifierStratumComponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            value: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureReportGroupStratifierStratumComponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureReportGroupStratifierStratumComponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupStratifierStratumComponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `MeasureReport.group.stratifier.stratum.population` of R4B.
///
/// See <https://hl7.org/fhir/R4B/measurereport.html>.
/// Compiled by the feature `r4b-specialized`.
pub struct MeasureReportGroupStratifierStratumPopulation {
    /// `MeasureReport.group.stratifier.stratum.population.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.population.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.population.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.population.code`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.population.count`: integer, 0..1.
    pub count: Prim<i32>,
    /// `MeasureReport.group.stratifier.stratum.population.subjectResults`: Reference(List), 0..1.
    pub subject_results: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for MeasureReportGroupStratifierStratumPopulation {
    fn info(&self) -> &'static TypeInfo { &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.count.is_absent()) << 4
            | u64::from(self.subject_results.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prim(&self.count),
            5 => n::Place::Node(&self.subject_results),
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
            4 => n::Slot::Prim(&mut self.count),
            5 => n::Slot::Node(&mut self.subject_results),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for MeasureReportGroupStratifierStratumPopulation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            count: Prim::ABSENT,
            subject_results: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for MeasureReportGroupStratifierStratumPopulation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for MeasureReportGroupStratifierStratumPopulation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupStratifierStratumPopulation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static MEASURE_REPORT: TypeInfo = TypeInfo::new("MeasureReport", "MeasureReport", t::TypeKind::Resource, "DomainResource", 2, n::new::<MeasureReport>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/measure-report-status"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/measure-report-type"),
    FieldInfo::prim(",\"measure\":", t::PrimKind::Canonical, 1, Some(1), t::SUMMARY).targets(&["Measure"]),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Patient", "Practitioner", "PractitionerRole", "Location", "Device", "RelatedPerson", "Group"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reporter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Location", "Organization"]),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"improvementNotation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/measure-improvement-notation"),
    FieldInfo::node(",\"group\":", &MEASURE_REPORT_GROUP, 0, None, 0),
    FieldInfo::node(",\"evaluatedResource\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

pub(crate) static MEASURE_REPORT_GROUP: TypeInfo = TypeInfo::new("MeasureReportGroup", "MeasureReport.group", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MeasureReportGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measure-group-example"),
    FieldInfo::node(",\"population\":", &MEASURE_REPORT_GROUP_POPULATION, 0, None, 0),
    FieldInfo::node(",\"measureScore\":", &QUANTITY, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"stratifier\":", &MEASURE_REPORT_GROUP_STRATIFIER, 0, None, 0),
]);

pub(crate) static MEASURE_REPORT_GROUP_POPULATION: TypeInfo = TypeInfo::new("MeasureReportGroupPopulation", "MeasureReport.group.population", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MeasureReportGroupPopulation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-population"),
    FieldInfo::prim(",\"count\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"subjectResults\":", &REFERENCE, 0, Some(1), 0).targets(&["List"]),
]);

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER: TypeInfo = TypeInfo::new("MeasureReportGroupStratifier", "MeasureReport.group.stratifier", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MeasureReportGroupStratifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measure-stratifier-example"),
    FieldInfo::node(",\"stratum\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM, 0, None, 0),
]);

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM: TypeInfo = TypeInfo::new("MeasureReportGroupStratifierStratum", "MeasureReport.group.stratifier.stratum", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MeasureReportGroupStratifierStratum>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"value\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example"),
    FieldInfo::node(",\"component\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT, 0, None, 0),
    FieldInfo::node(",\"population\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION, 0, None, 0),
    FieldInfo::node(",\"measureScore\":", &QUANTITY, 0, Some(1), 0),
]);

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT: TypeInfo = TypeInfo::new("MeasureReportGroupStratifierStratumComponent", "MeasureReport.group.stratifier.stratum.component", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MeasureReportGroupStratifierStratumComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measure-stratifier-example"),
    FieldInfo::node(",\"value\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example"),
]);

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION: TypeInfo = TypeInfo::new("MeasureReportGroupStratifierStratumPopulation", "MeasureReport.group.stratifier.stratum.population", t::TypeKind::Backbone, "BackboneElement", 2, n::new::<MeasureReportGroupStratifierStratumPopulation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-population"),
    FieldInfo::prim(",\"count\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"subjectResults\":", &REFERENCE, 0, Some(1), 0).targets(&["List"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MeasureReport, MeasureReportGroup, MeasureReportGroupPopulation, MeasureReportGroupStratifier, MeasureReportGroupStratifierStratum, MeasureReportGroupStratifierStratumComponent, MeasureReportGroupStratifierStratumPopulation);
