// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `MeasureReport` and the types inside it.

/// The resource `MeasureReport` of R5.
///
/// See <https://hl7.org/fhir/R5/measurereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct MeasureReport {
    /// `MeasureReport.id`: id, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `MeasureReport.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `MeasureReport.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
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
    /// `MeasureReport.dataUpdateType`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/submit-data-update-type>. Codes: `codes::SubmitDataUpdateType`. Modifier.
    pub data_update_type: Prim<String>,
    /// `MeasureReport.measure`: canonical(Measure), 0..1.
    pub measure: Prim<String>,
    /// `MeasureReport.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `MeasureReport.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `MeasureReport.reporter`: Reference(Practitioner, PractitionerRole, Organization, Group), 0..1.
    pub reporter: Option<Box<Reference>>,
    /// `MeasureReport.reportingVendor`: Reference(Organization), 0..1.
    pub reporting_vendor: Option<Box<Reference>>,
    /// `MeasureReport.location`: Reference(Location), 0..1.
    pub location: Option<Box<Reference>>,
    /// `MeasureReport.period`: Period, 1..1.
    pub period: Option<Box<Period>>,
    /// `MeasureReport.inputParameters`: Reference(Parameters), 0..1.
    pub input_parameters: Option<Box<Reference>>,
    /// `MeasureReport.scoring`: CodeableConcept, 0..1. Binding: extensible, <http://terminology.hl7.org/ValueSet/measure-scoring>. Modifier.
    pub scoring: Option<Box<CodeableConcept>>,
    /// `MeasureReport.improvementNotation`: CodeableConcept, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/measure-improvement-notation>. Modifier.
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group`: [`MeasureReportGroup`], 0..*.
    pub group: Vec<MeasureReportGroup>,
    /// `MeasureReport.supplementalData`: Reference(Resource), 0..*.
    pub supplemental_data: Vec<Reference>,
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
            | u64::from(!self.data_update_type.is_absent()) << 11
            | u64::from(!self.measure.is_absent()) << 12
            | u64::from(self.subject.is_some()) << 13
            | u64::from(!self.date.is_absent()) << 14
            | u64::from(self.reporter.is_some()) << 15
            | u64::from(self.reporting_vendor.is_some()) << 16
            | u64::from(self.location.is_some()) << 17
            | u64::from(self.period.is_some()) << 18
            | u64::from(self.input_parameters.is_some()) << 19
            | u64::from(self.scoring.is_some()) << 20
            | u64::from(self.improvement_notation.is_some()) << 21
            | u64::from(!self.group.is_empty()) << 22
            | u64::from(!self.supplemental_data.is_empty()) << 23
            | u64::from(!self.evaluated_resource.is_empty()) << 24;
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
            11 => n::Place::Prim(&self.data_update_type),
            12 => n::Place::Prim(&self.measure),
            13 => n::Place::Node(&self.subject),
            14 => n::Place::Prim(&self.date),
            15 => n::Place::Node(&self.reporter),
            16 => n::Place::Node(&self.reporting_vendor),
            17 => n::Place::Node(&self.location),
            18 => n::Place::Node(&self.period),
            19 => n::Place::Node(&self.input_parameters),
            20 => n::Place::Node(&self.scoring),
            21 => n::Place::Node(&self.improvement_notation),
            22 => n::Place::Nodes(&self.group),
            23 => n::Place::Nodes(&self.supplemental_data),
            24 => n::Place::Nodes(&self.evaluated_resource),
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
            11 => n::Slot::Prim(&mut self.data_update_type),
            12 => n::Slot::Prim(&mut self.measure),
            13 => n::Slot::Node(&mut self.subject),
            14 => n::Slot::Prim(&mut self.date),
            15 => n::Slot::Node(&mut self.reporter),
            16 => n::Slot::Node(&mut self.reporting_vendor),
            17 => n::Slot::Node(&mut self.location),
            18 => n::Slot::Node(&mut self.period),
            19 => n::Slot::Node(&mut self.input_parameters),
            20 => n::Slot::Node(&mut self.scoring),
            21 => n::Slot::Node(&mut self.improvement_notation),
            22 => n::Slot::Nodes(&mut self.group),
            23 => n::Slot::Nodes(&mut self.supplemental_data),
            24 => n::Slot::Nodes(&mut self.evaluated_resource),
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
            data_update_type: Prim::ABSENT,
            measure: Prim::ABSENT,
            subject: None,
            date: Prim::ABSENT,
            reporter: None,
            reporting_vendor: None,
            location: None,
            period: None,
            input_parameters: None,
            scoring: None,
            improvement_notation: None,
            group: Vec::new(),
            supplemental_data: Vec::new(),
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

/// The element `MeasureReport.group` of R5.
///
/// See <https://hl7.org/fhir/R5/measurereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct MeasureReportGroup {
    /// `MeasureReport.group.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.linkId`: string, 0..1.
    pub link_id: Prim<String>,
    /// `MeasureReport.group.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/measure-group-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.subject`: Reference, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `MeasureReport.group.population`: [`MeasureReportGroupPopulation`], 0..*.
    pub population: Vec<MeasureReportGroupPopulation>,
    /// `MeasureReport.group.measureScore[x]`: Quantity or dateTime or CodeableConcept or Period or Range or Duration, 0..1.
    pub measure_score: Option<MeasureReportGroupMeasureScore>,
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
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(self.subject.is_some()) << 5
            | u64::from(!self.population.is_empty()) << 6
            | u64::from(self.measure_score.is_some()) << 7
            | u64::from(!self.stratifier.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Node(&self.subject),
            6 => n::Place::Nodes(&self.population),
            7 => n::Place::Choice(&self.measure_score),
            8 => n::Place::Nodes(&self.stratifier),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Node(&mut self.subject),
            6 => n::Slot::Nodes(&mut self.population),
            7 => n::Slot::Choice(&mut self.measure_score),
            8 => n::Slot::Nodes(&mut self.stratifier),
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
            link_id: Prim::ABSENT,
            code: None,
            subject: None,
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

/// The element `MeasureReport.group.population` of R5.
///
/// See <https://hl7.org/fhir/R5/measurereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct MeasureReportGroupPopulation {
    /// `MeasureReport.group.population.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.population.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.population.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.population.linkId`: string, 0..1.
    pub link_id: Prim<String>,
    /// `MeasureReport.group.population.code`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.population.count`: integer, 0..1.
    pub count: Prim<i32>,
    /// `MeasureReport.group.population.subjectResults`: Reference(List), 0..1.
    pub subject_results: Option<Box<Reference>>,
    /// `MeasureReport.group.population.subjectReport`: Reference(MeasureReport), 0..*.
    pub subject_report: Vec<Reference>,
    /// `MeasureReport.group.population.subjects`: Reference(Group), 0..1.
    pub subjects: Option<Box<Reference>>,
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
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.count.is_absent()) << 5
            | u64::from(self.subject_results.is_some()) << 6
            | u64::from(!self.subject_report.is_empty()) << 7
            | u64::from(self.subjects.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Prim(&self.count),
            6 => n::Place::Node(&self.subject_results),
            7 => n::Place::Nodes(&self.subject_report),
            8 => n::Place::Node(&self.subjects),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Prim(&mut self.count),
            6 => n::Slot::Node(&mut self.subject_results),
            7 => n::Slot::Nodes(&mut self.subject_report),
            8 => n::Slot::Node(&mut self.subjects),
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
            link_id: Prim::ABSENT,
            code: None,
            count: Prim::ABSENT,
            subject_results: None,
            subject_report: Vec::new(),
            subjects: None,
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

/// The element `MeasureReport.group.stratifier` of R5.
///
/// See <https://hl7.org/fhir/R5/measurereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct MeasureReportGroupStratifier {
    /// `MeasureReport.group.stratifier.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.linkId`: string, 0..1.
    pub link_id: Prim<String>,
    /// `MeasureReport.group.stratifier.code`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
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
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.stratum.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Nodes(&self.stratum),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Nodes(&mut self.stratum),
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
            link_id: Prim::ABSENT,
            code: None,
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

/// The element `MeasureReport.group.stratifier.stratum` of R5.
///
/// See <https://hl7.org/fhir/R5/measurereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct MeasureReportGroupStratifierStratum {
    /// `MeasureReport.group.stratifier.stratum.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.value[x]`: CodeableConcept or boolean or Quantity or Range or Reference, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<MeasureReportGroupStratifierStratumValue>,
    /// `MeasureReport.group.stratifier.stratum.component`: [`MeasureReportGroupStratifierStratumComponent`], 0..*.
    pub component: Vec<MeasureReportGroupStratifierStratumComponent>,
    /// `MeasureReport.group.stratifier.stratum.population`: [`MeasureReportGroupStratifierStratumPopulation`], 0..*.
    pub population: Vec<MeasureReportGroupStratifierStratumPopulation>,
    /// `MeasureReport.group.stratifier.stratum.measureScore[x]`: Quantity or dateTime or CodeableConcept or Period or Range or Duration, 0..1.
    pub measure_score: Option<MeasureReportGroupStratifierStratumMeasureScore>,
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
            3 => n::Place::Choice(&self.value),
            4 => n::Place::Nodes(&self.component),
            5 => n::Place::Nodes(&self.population),
            6 => n::Place::Choice(&self.measure_score),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Choice(&mut self.value),
            4 => n::Slot::Nodes(&mut self.component),
            5 => n::Slot::Nodes(&mut self.population),
            6 => n::Slot::Choice(&mut self.measure_score),
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

/// The element `MeasureReport.group.stratifier.stratum.component` of R5.
///
/// See <https://hl7.org/fhir/R5/measurereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct MeasureReportGroupStratifierStratumComponent {
    /// `MeasureReport.group.stratifier.stratum.component.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.component.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.component.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.component.linkId`: string, 0..1.
    pub link_id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.component.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/measure-stratifier-example>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.component.value[x]`: CodeableConcept or boolean or Quantity or Range or Reference, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example>.
    pub value: Option<MeasureReportGroupStratifierStratumComponentValue>,
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
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(self.value.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Choice(&self.value),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Choice(&mut self.value),
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
            link_id: Prim::ABSENT,
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

/// The element `MeasureReport.group.stratifier.stratum.population` of R5.
///
/// See <https://hl7.org/fhir/R5/measurereport.html>.
/// Compiled by the feature `r5-specialized`.
pub struct MeasureReportGroupStratifierStratumPopulation {
    /// `MeasureReport.group.stratifier.stratum.population.id`: string, 0..1.
    pub id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.population.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.population.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `MeasureReport.group.stratifier.stratum.population.linkId`: string, 0..1.
    pub link_id: Prim<String>,
    /// `MeasureReport.group.stratifier.stratum.population.code`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/measure-population>.
    pub code: Option<Box<CodeableConcept>>,
    /// `MeasureReport.group.stratifier.stratum.population.count`: integer, 0..1.
    pub count: Prim<i32>,
    /// `MeasureReport.group.stratifier.stratum.population.subjectResults`: Reference(List), 0..1.
    pub subject_results: Option<Box<Reference>>,
    /// `MeasureReport.group.stratifier.stratum.population.subjectReport`: Reference(MeasureReport), 0..*.
    pub subject_report: Vec<Reference>,
    /// `MeasureReport.group.stratifier.stratum.population.subjects`: Reference(Group), 0..1.
    pub subjects: Option<Box<Reference>>,
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
            | u64::from(!self.link_id.is_absent()) << 3
            | u64::from(self.code.is_some()) << 4
            | u64::from(!self.count.is_absent()) << 5
            | u64::from(self.subject_results.is_some()) << 6
            | u64::from(!self.subject_report.is_empty()) << 7
            | u64::from(self.subjects.is_some()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.link_id),
            4 => n::Place::Node(&self.code),
            5 => n::Place::Prim(&self.count),
            6 => n::Place::Node(&self.subject_results),
            7 => n::Place::Nodes(&self.subject_report),
            8 => n::Place::Node(&self.subjects),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.link_id),
            4 => n::Slot::Node(&mut self.code),
            5 => n::Slot::Prim(&mut self.count),
            6 => n::Slot::Node(&mut self.subject_results),
            7 => n::Slot::Nodes(&mut self.subject_report),
            8 => n::Slot::Node(&mut self.subjects),
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
            link_id: Prim::ABSENT,
            code: None,
            count: Prim::ABSENT,
            subject_results: None,
            subject_report: Vec::new(),
            subjects: None,
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

/// Alternatives of `MeasureReport.group.measureScore[x]`.
#[derive(Clone)]
pub enum MeasureReportGroupMeasureScore {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Duration.
    Duration(n::Boxed<Duration>),
}

impl MeasureReportGroupMeasureScore {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MeasureReportGroupMeasureScore {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::DateTime(_) => 1,
            Self::CodeableConcept(_) => 2,
            Self::Period(_) => 3,
            Self::Range(_) => 4,
            Self::Duration(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::DateTime(Default::default()),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            3 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            4 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            5 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MeasureReportGroupMeasureScore {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupMeasureScore {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MeasureReport.group.stratifier.stratum.value[x]`.
#[derive(Clone)]
pub enum MeasureReportGroupStratifierStratumValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Reference.
    Reference(n::Boxed<Reference>),
}

impl MeasureReportGroupStratifierStratumValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MeasureReportGroupStratifierStratumValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Boolean(_) => 1,
            Self::Quantity(_) => 2,
            Self::Range(_) => 3,
            Self::Reference(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Boolean(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            4 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MeasureReportGroupStratifierStratumValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupStratifierStratumValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MeasureReport.group.stratifier.stratum.component.value[x]`.
#[derive(Clone)]
pub enum MeasureReportGroupStratifierStratumComponentValue {
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// boolean.
    Boolean(Prim<bool>),
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Reference.
    Reference(n::Boxed<Reference>),
}

impl MeasureReportGroupStratifierStratumComponentValue {
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `boolean`.
    #[inline]
    pub fn as_boolean(&self) -> Option<&Prim<bool>> { if let Self::Boolean(v) = self { Some(v) } else { None } }
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MeasureReportGroupStratifierStratumComponentValue {
    fn index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Boolean(_) => 1,
            Self::Quantity(_) => 2,
            Self::Range(_) => 3,
            Self::Reference(_) => 4,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Boolean(v) => n::Inner::Prim(v),
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Boolean(v) => n::InnerMut::Prim(v),
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            1 => Self::Boolean(Default::default()),
            2 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            3 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            4 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MeasureReportGroupStratifierStratumComponentValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupStratifierStratumComponentValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `MeasureReport.group.stratifier.stratum.measureScore[x]`.
#[derive(Clone)]
pub enum MeasureReportGroupStratifierStratumMeasureScore {
    /// Quantity.
    Quantity(n::Boxed<Quantity>),
    /// dateTime.
    DateTime(Prim<DateTime>),
    /// CodeableConcept.
    CodeableConcept(n::Boxed<CodeableConcept>),
    /// Period.
    Period(n::Boxed<Period>),
    /// Range.
    Range(n::Boxed<Range>),
    /// Duration.
    Duration(n::Boxed<Duration>),
}

impl MeasureReportGroupStratifierStratumMeasureScore {
    /// The value, when it is `Quantity`.
    #[inline]
    pub fn as_quantity(&self) -> Option<&Quantity> { if let Self::Quantity(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `dateTime`.
    #[inline]
    pub fn as_date_time(&self) -> Option<&Prim<DateTime>> { if let Self::DateTime(v) = self { Some(v) } else { None } }
    /// The value, when it is `CodeableConcept`.
    #[inline]
    pub fn as_codeable_concept(&self) -> Option<&CodeableConcept> { if let Self::CodeableConcept(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Period`.
    #[inline]
    pub fn as_period(&self) -> Option<&Period> { if let Self::Period(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Range`.
    #[inline]
    pub fn as_range(&self) -> Option<&Range> { if let Self::Range(v) = self { Some(&**v) } else { None } }
    /// The value, when it is `Duration`.
    #[inline]
    pub fn as_duration(&self) -> Option<&Duration> { if let Self::Duration(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for MeasureReportGroupStratifierStratumMeasureScore {
    fn index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::DateTime(_) => 1,
            Self::CodeableConcept(_) => 2,
            Self::Period(_) => 3,
            Self::Range(_) => 4,
            Self::Duration(_) => 5,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::Quantity(v) => n::Inner::Node(&*v.node),
            Self::DateTime(v) => n::Inner::Prim(v),
            Self::CodeableConcept(v) => n::Inner::Node(&*v.node),
            Self::Period(v) => n::Inner::Node(&*v.node),
            Self::Range(v) => n::Inner::Node(&*v.node),
            Self::Duration(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::Quantity(v) => n::InnerMut::Node(&mut *v.node),
            Self::DateTime(v) => n::InnerMut::Prim(v),
            Self::CodeableConcept(v) => n::InnerMut::Node(&mut *v.node),
            Self::Period(v) => n::InnerMut::Node(&mut *v.node),
            Self::Range(v) => n::InnerMut::Node(&mut *v.node),
            Self::Duration(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::Quantity(n::Boxed { node: (QUANTITY.make)(), of: core::marker::PhantomData }),
            1 => Self::DateTime(Default::default()),
            2 => Self::CodeableConcept(n::Boxed { node: (CODEABLE_CONCEPT.make)(), of: core::marker::PhantomData }),
            3 => Self::Period(n::Boxed { node: (PERIOD.make)(), of: core::marker::PhantomData }),
            4 => Self::Range(n::Boxed { node: (RANGE.make)(), of: core::marker::PhantomData }),
            5 => Self::Duration(n::Boxed { node: (DURATION.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for MeasureReportGroupStratifierStratumMeasureScore {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for MeasureReportGroupStratifierStratumMeasureScore {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static MEASURE_REPORT: TypeInfo = TypeInfo::new("MeasureReport", "MeasureReport", t::TypeKind::Resource, "DomainResource", 4, n::new::<MeasureReport>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/measure-report-status"),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/measure-report-type"),
    FieldInfo::prim(",\"dataUpdateType\":", t::PrimKind::Code, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/submit-data-update-type"),
    FieldInfo::prim(",\"measure\":", t::PrimKind::Canonical, 0, Some(1), t::SUMMARY).targets(&["Measure"]),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["CareTeam", "Device", "Group", "HealthcareService", "Location", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"reporter\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["Practitioner", "PractitionerRole", "Organization", "Group"]),
    FieldInfo::node(",\"reportingVendor\":", &REFERENCE, 0, Some(1), 0).targets(&["Organization"]),
    FieldInfo::node(",\"location\":", &REFERENCE, 0, Some(1), 0).targets(&["Location"]),
    FieldInfo::node(",\"period\":", &PERIOD, 1, Some(1), t::SUMMARY),
    FieldInfo::node(",\"inputParameters\":", &REFERENCE, 0, Some(1), 0).targets(&["Parameters"]),
    FieldInfo::node(",\"scoring\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Extensible, "http://terminology.hl7.org/ValueSet/measure-scoring"),
    FieldInfo::node(",\"improvementNotation\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/measure-improvement-notation"),
    FieldInfo::node(",\"group\":", &MEASURE_REPORT_GROUP, 0, None, 0),
    FieldInfo::node(",\"supplementalData\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
    FieldInfo::node(",\"evaluatedResource\":", &REFERENCE, 0, None, 0).targets(&["Resource"]),
]);

pub(crate) static MEASURE_REPORT_GROUP: TypeInfo = TypeInfo::new("MeasureReportGroup", "MeasureReport.group", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MeasureReportGroup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measure-group-example"),
    FieldInfo::node(",\"subject\":", &REFERENCE, 0, Some(1), t::SUMMARY).targets(&["CareTeam", "Device", "Group", "HealthcareService", "Location", "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
    FieldInfo::node(",\"population\":", &MEASURE_REPORT_GROUP_POPULATION, 0, None, 0),
    FieldInfo::choice(",\"measureScore\":", &MEASURE_REPORT_GROUP_MEASURE_SCORE_TYPES, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"stratifier\":", &MEASURE_REPORT_GROUP_STRATIFIER, 0, None, 0),
]);

static MEASURE_REPORT_GROUP_MEASURE_SCORE_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"measureScoreQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"measureScoreDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"measureScoreCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"measureScorePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"measureScoreRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"measureScoreDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
];

pub(crate) static MEASURE_REPORT_GROUP_POPULATION: TypeInfo = TypeInfo::new("MeasureReportGroupPopulation", "MeasureReport.group.population", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MeasureReportGroupPopulation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-population"),
    FieldInfo::prim(",\"count\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"subjectResults\":", &REFERENCE, 0, Some(1), 0).targets(&["List"]),
    FieldInfo::node(",\"subjectReport\":", &REFERENCE, 0, None, 0).targets(&["MeasureReport"]),
    FieldInfo::node(",\"subjects\":", &REFERENCE, 0, Some(1), 0).targets(&["Group"]),
]);

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER: TypeInfo = TypeInfo::new("MeasureReportGroupStratifier", "MeasureReport.group.stratifier", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MeasureReportGroupStratifier>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measure-stratifier-example"),
    FieldInfo::node(",\"stratum\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM, 0, None, 0),
]);

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM: TypeInfo = TypeInfo::new("MeasureReportGroupStratifierStratum", "MeasureReport.group.stratifier.stratum", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MeasureReportGroupStratifierStratum>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::choice(",\"value\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_VALUE_TYPES, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example"),
    FieldInfo::node(",\"component\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT, 0, None, 0),
    FieldInfo::node(",\"population\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION, 0, None, 0),
    FieldInfo::choice(",\"measureScore\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_MEASURE_SCORE_TYPES, 0, Some(1), 0),
]);

static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
];

static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_MEASURE_SCORE_TYPES: [t::Alternative; 6] = [
    t::Alternative::new(",\"measureScoreQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"measureScoreDateTime\":", "dateTime", t::ValueKind::Prim(t::PrimKind::DateTime), 4, &[]),
    t::Alternative::new(",\"measureScoreCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"measureScorePeriod\":", "Period", t::ValueKind::Node(&PERIOD), 4, &[]),
    t::Alternative::new(",\"measureScoreRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"measureScoreDuration\":", "Duration", t::ValueKind::Node(&DURATION), 4, &[]),
];

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT: TypeInfo = TypeInfo::new("MeasureReportGroupStratifierStratumComponent", "MeasureReport.group.stratifier.stratum.component", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MeasureReportGroupStratifierStratumComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measure-stratifier-example"),
    FieldInfo::choice(",\"value\":", &MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_VALUE_TYPES, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example"),
]);

static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_COMPONENT_VALUE_TYPES: [t::Alternative; 5] = [
    t::Alternative::new(",\"valueCodeableConcept\":", "CodeableConcept", t::ValueKind::Node(&CODEABLE_CONCEPT), 4, &[]),
    t::Alternative::new(",\"valueBoolean\":", "boolean", t::ValueKind::Prim(t::PrimKind::Boolean), 4, &[]),
    t::Alternative::new(",\"valueQuantity\":", "Quantity", t::ValueKind::Node(&QUANTITY), 4, &[]),
    t::Alternative::new(",\"valueRange\":", "Range", t::ValueKind::Node(&RANGE), 4, &[]),
    t::Alternative::new(",\"valueReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
];

pub(crate) static MEASURE_REPORT_GROUP_STRATIFIER_STRATUM_POPULATION: TypeInfo = TypeInfo::new("MeasureReportGroupStratifierStratumPopulation", "MeasureReport.group.stratifier.stratum.population", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<MeasureReportGroupStratifierStratumPopulation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"linkId\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/measure-population"),
    FieldInfo::prim(",\"count\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"subjectResults\":", &REFERENCE, 0, Some(1), 0).targets(&["List"]),
    FieldInfo::node(",\"subjectReport\":", &REFERENCE, 0, None, 0).targets(&["MeasureReport"]),
    FieldInfo::node(",\"subjects\":", &REFERENCE, 0, Some(1), 0).targets(&["Group"]),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(MeasureReport, MeasureReportGroup, MeasureReportGroupPopulation, MeasureReportGroupStratifier, MeasureReportGroupStratifierStratum, MeasureReportGroupStratifierStratumComponent, MeasureReportGroupStratifierStratumPopulation);
