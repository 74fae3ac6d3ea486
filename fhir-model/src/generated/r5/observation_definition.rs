// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `ObservationDefinition` and the types inside it.

/// The resource `ObservationDefinition` of R5.
///
/// See <https://hl7.org/fhir/R5/observationdefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ObservationDefinition {
    /// `ObservationDefinition.id`: id, 0..1.
    pub id: Prim<String>,
    /// `ObservationDefinition.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `ObservationDefinition.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `ObservationDefinition.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `ObservationDefinition.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `ObservationDefinition.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `ObservationDefinition.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `ObservationDefinition.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `ObservationDefinition.version`: string, 0..1.
    pub version: Prim<String>,
    /// `ObservationDefinition.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<ObservationDefinitionVersionAlgorithm>,
    /// `ObservationDefinition.name`: string, 0..1.
    pub name: Prim<String>,
    /// `ObservationDefinition.title`: string, 0..1.
    pub title: Prim<String>,
    /// `ObservationDefinition.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `ObservationDefinition.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `ObservationDefinition.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `ObservationDefinition.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `ObservationDefinition.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `ObservationDefinition.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `ObservationDefinition.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `ObservationDefinition.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ObservationDefinition.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `ObservationDefinition.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `ObservationDefinition.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `ObservationDefinition.approvalDate`: date, 0..1.
    pub approval_date: Prim<Date>,
    /// `ObservationDefinition.lastReviewDate`: date, 0..1.
    pub last_review_date: Prim<Date>,
    /// `ObservationDefinition.effectivePeriod`: Period, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `ObservationDefinition.derivedFromCanonical`: canonical(ObservationDefinition), 0..*.
    pub derived_from_canonical: Vec<Prim<String>>,
    /// `ObservationDefinition.derivedFromUri`: uri, 0..*.
    pub derived_from_uri: Vec<Prim<String>>,
    /// `ObservationDefinition.subject`: CodeableConcept, 0..*.
    pub subject: Vec<CodeableConcept>,
    /// `ObservationDefinition.performerType`: CodeableConcept, 0..1.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/observation-category>.
    pub category: Vec<CodeableConcept>,
    /// `ObservationDefinition.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.permittedDataType`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/permitted-data-type>. Codes: `codes::ObservationDataType`.
    pub permitted_data_type: Vec<Prim<String>>,
    /// `ObservationDefinition.multipleResultsAllowed`: boolean, 0..1.
    pub multiple_results_allowed: Prim<bool>,
    /// `ObservationDefinition.bodySite`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/body-site>.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.method`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-methods>.
    pub method: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.specimen`: Reference(SpecimenDefinition), 0..*.
    pub specimen: Vec<Reference>,
    /// `ObservationDefinition.device`: Reference(DeviceDefinition, Device), 0..*.
    pub device: Vec<Reference>,
    /// `ObservationDefinition.preferredReportName`: string, 0..1.
    pub preferred_report_name: Prim<String>,
    /// `ObservationDefinition.permittedUnit`: Coding, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub permitted_unit: Vec<Coding>,
    /// `ObservationDefinition.qualifiedValue`: [`ObservationDefinitionQualifiedValue`], 0..*.
    pub qualified_value: Vec<ObservationDefinitionQualifiedValue>,
    /// `ObservationDefinition.hasMember`: Reference(ObservationDefinition, Questionnaire), 0..*.
    pub has_member: Vec<Reference>,
    /// `ObservationDefinition.component`: [`ObservationDefinitionComponent`], 0..*.
    pub component: Vec<ObservationDefinitionComponent>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationDefinition {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_DEFINITION }
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
            | u64::from(self.identifier.is_some()) << 9
            | u64::from(!self.version.is_absent()) << 10
            | u64::from(self.version_algorithm.is_some()) << 11
            | u64::from(!self.name.is_absent()) << 12
            | u64::from(!self.title.is_absent()) << 13
            | u64::from(!self.status.is_absent()) << 14
            | u64::from(!self.experimental.is_absent()) << 15
            | u64::from(!self.date.is_absent()) << 16
            | u64::from(!self.publisher.is_absent()) << 17
            | u64::from(!self.contact.is_empty()) << 18
            | u64::from(!self.description.is_absent()) << 19
            | u64::from(!self.use_context.is_empty()) << 20
            | u64::from(!self.jurisdiction.is_empty()) << 21
            | u64::from(!self.purpose.is_absent()) << 22
            | u64::from(!self.copyright.is_absent()) << 23
            | u64::from(!self.copyright_label.is_absent()) << 24
            | u64::from(!self.approval_date.is_absent()) << 25
            | u64::from(!self.last_review_date.is_absent()) << 26
            | u64::from(self.effective_period.is_some()) << 27
            | u64::from(!self.derived_from_canonical.is_empty()) << 28
            | u64::from(!self.derived_from_uri.is_empty()) << 29
            | u64::from(!self.subject.is_empty()) << 30
            | u64::from(self.performer_type.is_some()) << 31
            | u64::from(!self.category.is_empty()) << 32
            | u64::from(self.code.is_some()) << 33
            | u64::from(!self.permitted_data_type.is_empty()) << 34
            | u64::from(!self.multiple_results_allowed.is_absent()) << 35
            | u64::from(self.body_site.is_some()) << 36
            | u64::from(self.method.is_some()) << 37
            | u64::from(!self.specimen.is_empty()) << 38
            | u64::from(!self.device.is_empty()) << 39
            | u64::from(!self.preferred_report_name.is_absent()) << 40
            | u64::from(!self.permitted_unit.is_empty()) << 41
            | u64::from(!self.qualified_value.is_empty()) << 42
            | u64::from(!self.has_member.is_empty()) << 43
            | u64::from(!self.component.is_empty()) << 44;
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
            9 => n::Place::Node(&self.identifier),
            10 => n::Place::Prim(&self.version),
            11 => n::Place::Choice(&self.version_algorithm),
            12 => n::Place::Prim(&self.name),
            13 => n::Place::Prim(&self.title),
            14 => n::Place::Prim(&self.status),
            15 => n::Place::Prim(&self.experimental),
            16 => n::Place::Prim(&self.date),
            17 => n::Place::Prim(&self.publisher),
            18 => n::Place::Nodes(&self.contact),
            19 => n::Place::Prim(&self.description),
            20 => n::Place::Nodes(&self.use_context),
            21 => n::Place::Nodes(&self.jurisdiction),
            22 => n::Place::Prim(&self.purpose),
            23 => n::Place::Prim(&self.copyright),
            24 => n::Place::Prim(&self.copyright_label),
            25 => n::Place::Prim(&self.approval_date),
            26 => n::Place::Prim(&self.last_review_date),
            27 => n::Place::Node(&self.effective_period),
            28 => n::Place::Prims(&self.derived_from_canonical),
            29 => n::Place::Prims(&self.derived_from_uri),
            30 => n::Place::Nodes(&self.subject),
            31 => n::Place::Node(&self.performer_type),
            32 => n::Place::Nodes(&self.category),
            33 => n::Place::Node(&self.code),
            34 => n::Place::Prims(&self.permitted_data_type),
            35 => n::Place::Prim(&self.multiple_results_allowed),
            36 => n::Place::Node(&self.body_site),
            37 => n::Place::Node(&self.method),
            38 => n::Place::Nodes(&self.specimen),
            39 => n::Place::Nodes(&self.device),
            40 => n::Place::Prim(&self.preferred_report_name),
            41 => n::Place::Nodes(&self.permitted_unit),
            42 => n::Place::Nodes(&self.qualified_value),
            43 => n::Place::Nodes(&self.has_member),
            44 => n::Place::Nodes(&self.component),
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
            9 => n::Slot::Node(&mut self.identifier),
            10 => n::Slot::Prim(&mut self.version),
            11 => n::Slot::Choice(&mut self.version_algorithm),
            12 => n::Slot::Prim(&mut self.name),
            13 => n::Slot::Prim(&mut self.title),
            14 => n::Slot::Prim(&mut self.status),
            15 => n::Slot::Prim(&mut self.experimental),
            16 => n::Slot::Prim(&mut self.date),
            17 => n::Slot::Prim(&mut self.publisher),
            18 => n::Slot::Nodes(&mut self.contact),
            19 => n::Slot::Prim(&mut self.description),
            20 => n::Slot::Nodes(&mut self.use_context),
            21 => n::Slot::Nodes(&mut self.jurisdiction),
            22 => n::Slot::Prim(&mut self.purpose),
            23 => n::Slot::Prim(&mut self.copyright),
            24 => n::Slot::Prim(&mut self.copyright_label),
            25 => n::Slot::Prim(&mut self.approval_date),
            26 => n::Slot::Prim(&mut self.last_review_date),
            27 => n::Slot::Node(&mut self.effective_period),
            28 => n::Slot::Prims(&mut self.derived_from_canonical),
            29 => n::Slot::Prims(&mut self.derived_from_uri),
            30 => n::Slot::Nodes(&mut self.subject),
            31 => n::Slot::Node(&mut self.performer_type),
            32 => n::Slot::Nodes(&mut self.category),
            33 => n::Slot::Node(&mut self.code),
            34 => n::Slot::Prims(&mut self.permitted_data_type),
            35 => n::Slot::Prim(&mut self.multiple_results_allowed),
            36 => n::Slot::Node(&mut self.body_site),
            37 => n::Slot::Node(&mut self.method),
            38 => n::Slot::Nodes(&mut self.specimen),
            39 => n::Slot::Nodes(&mut self.device),
            40 => n::Slot::Prim(&mut self.preferred_report_name),
            41 => n::Slot::Nodes(&mut self.permitted_unit),
            42 => n::Slot::Nodes(&mut self.qualified_value),
            43 => n::Slot::Nodes(&mut self.has_member),
            44 => n::Slot::Nodes(&mut self.component),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationDefinition {
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
            identifier: None,
            version: Prim::ABSENT,
            version_algorithm: None,
            name: Prim::ABSENT,
            title: Prim::ABSENT,
            status: Prim::ABSENT,
            experimental: Prim::ABSENT,
            date: Prim::ABSENT,
            publisher: Prim::ABSENT,
            contact: Vec::new(),
            description: Prim::ABSENT,
            use_context: Vec::new(),
            jurisdiction: Vec::new(),
            purpose: Prim::ABSENT,
            copyright: Prim::ABSENT,
            copyright_label: Prim::ABSENT,
            approval_date: Prim::ABSENT,
            last_review_date: Prim::ABSENT,
            effective_period: None,
            derived_from_canonical: Vec::new(),
            derived_from_uri: Vec::new(),
            subject: Vec::new(),
            performer_type: None,
            category: Vec::new(),
            code: None,
            permitted_data_type: Vec::new(),
            multiple_results_allowed: Prim::ABSENT,
            body_site: None,
            method: None,
            specimen: Vec::new(),
            device: Vec::new(),
            preferred_report_name: Prim::ABSENT,
            permitted_unit: Vec::new(),
            qualified_value: Vec::new(),
            has_member: Vec::new(),
            component: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationDefinition {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationDefinition {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ObservationDefinition.qualifiedValue` of R5.
///
/// See <https://hl7.org/fhir/R5/observationdefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ObservationDefinitionQualifiedValue {
    /// `ObservationDefinition.qualifiedValue.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ObservationDefinition.qualifiedValue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedValue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedValue.context`: CodeableConcept, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
    pub context: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.qualifiedValue.appliesTo`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
    pub applies_to: Vec<CodeableConcept>,
    /// `ObservationDefinition.qualifiedValue.gender`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/administrative-gender>. Codes: `codes::AdministrativeGender`.
    pub gender: Prim<String>,
    /// `ObservationDefinition.qualifiedValue.age`: Range, 0..1.
    pub age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedValue.gestationalAge`: Range, 0..1.
    pub gestational_age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedValue.condition`: string, 0..1.
    pub condition: Prim<String>,
    /// `ObservationDefinition.qualifiedValue.rangeCategory`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/observation-range-category>. Codes: `codes::ObservationRangeCategory`.
    pub range_category: Prim<String>,
    /// `ObservationDefinition.qualifiedValue.range`: Range, 0..1.
    pub range: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedValue.validCodedValueSet`: canonical(ValueSet), 0..1.
    pub valid_coded_value_set: Prim<String>,
    /// `ObservationDefinition.qualifiedValue.normalCodedValueSet`: canonical(ValueSet), 0..1.
    pub normal_coded_value_set: Prim<String>,
    /// `ObservationDefinition.qualifiedValue.abnormalCodedValueSet`: canonical(ValueSet), 0..1.
    pub abnormal_coded_value_set: Prim<String>,
    /// `ObservationDefinition.qualifiedValue.criticalCodedValueSet`: canonical(ValueSet), 0..1.
    pub critical_coded_value_set: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationDefinitionQualifiedValue {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_DEFINITION_QUALIFIED_VALUE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.context.is_some()) << 3
            | u64::from(!self.applies_to.is_empty()) << 4
            | u64::from(!self.gender.is_absent()) << 5
            | u64::from(self.age.is_some()) << 6
            | u64::from(self.gestational_age.is_some()) << 7
            | u64::from(!self.condition.is_absent()) << 8
            | u64::from(!self.range_category.is_absent()) << 9
            | u64::from(self.range.is_some()) << 10
            | u64::from(!self.valid_coded_value_set.is_absent()) << 11
            | u64::from(!self.normal_coded_value_set.is_absent()) << 12
            | u64::from(!self.abnormal_coded_value_set.is_absent()) << 13
            | u64::from(!self.critical_coded_value_set.is_absent()) << 14;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.context),
            4 => n::Place::Nodes(&self.applies_to),
            5 => n::Place::Prim(&self.gender),
            6 => n::Place::Node(&self.age),
            7 => n::Place::Node(&self.gestational_age),
            8 => n::Place::Prim(&self.condition),
            9 => n::Place::Prim(&self.range_category),
            10 => n::Place::Node(&self.range),
            11 => n::Place::Prim(&self.valid_coded_value_set),
            12 => n::Place::Prim(&self.normal_coded_value_set),
            13 => n::Place::Prim(&self.abnormal_coded_value_set),
            14 => n::Place::Prim(&self.critical_coded_value_set),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.context),
            4 => n::Slot::Nodes(&mut self.applies_to),
            5 => n::Slot::Prim(&mut self.gender),
            6 => n::Slot::Node(&mut self.age),
            7 => n::Slot::Node(&mut self.gestational_age),
            8 => n::Slot::Prim(&mut self.condition),
            9 => n::Slot::Prim(&mut self.range_category),
            10 => n::Slot::Node(&mut self.range),
            11 => n::Slot::Prim(&mut self.valid_coded_value_set),
            12 => n::Slot::Prim(&mut self.normal_coded_value_set),
            13 => n::Slot::Prim(&mut self.abnormal_coded_value_set),
            14 => n::Slot::Prim(&mut self.critical_coded_value_set),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationDefinitionQualifiedValue {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            context: None,
            applies_to: Vec::new(),
            gender: Prim::ABSENT,
            age: None,
            gestational_age: None,
            condition: Prim::ABSENT,
            range_category: Prim::ABSENT,
            range: None,
            valid_coded_value_set: Prim::ABSENT,
            normal_coded_value_set: Prim::ABSENT,
            abnormal_coded_value_set: Prim::ABSENT,
            critical_coded_value_set: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationDefinitionQualifiedValue {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationDefinitionQualifiedValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationDefinitionQualifiedValue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `ObservationDefinition.component` of R5.
///
/// See <https://hl7.org/fhir/R5/observationdefinition.html>.
/// Compiled by the feature `r5-definitions`.
pub struct ObservationDefinitionComponent {
    /// `ObservationDefinition.component.id`: string, 0..1.
    pub id: Prim<String>,
    /// `ObservationDefinition.component.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.component.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.component.code`: CodeableConcept, 1..1. Binding: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
    pub code: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.component.permittedDataType`: code, 0..*. Binding: required, <http://hl7.org/fhir/ValueSet/permitted-data-type>. Codes: `codes::ObservationDataType`.
    pub permitted_data_type: Vec<Prim<String>>,
    /// `ObservationDefinition.component.permittedUnit`: Coding, 0..*. Binding: preferred, <http://hl7.org/fhir/ValueSet/ucum-units>.
    pub permitted_unit: Vec<Coding>,
    /// `ObservationDefinition.component.qualifiedValue`: as `ObservationDefinition.qualifiedValue`, 0..*.
    pub qualified_value: Vec<ObservationDefinitionQualifiedValue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for ObservationDefinitionComponent {
    fn info(&self) -> &'static TypeInfo { &OBSERVATION_DEFINITION_COMPONENT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.code.is_some()) << 3
            | u64::from(!self.permitted_data_type.is_empty()) << 4
            | u64::from(!self.permitted_unit.is_empty()) << 5
            | u64::from(!self.qualified_value.is_empty()) << 6;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.code),
            4 => n::Place::Prims(&self.permitted_data_type),
            5 => n::Place::Nodes(&self.permitted_unit),
            6 => n::Place::Nodes(&self.qualified_value),
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
            4 => n::Slot::Prims(&mut self.permitted_data_type),
            5 => n::Slot::Nodes(&mut self.permitted_unit),
            6 => n::Slot::Nodes(&mut self.qualified_value),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for ObservationDefinitionComponent {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            code: None,
            permitted_data_type: Vec::new(),
            permitted_unit: Vec::new(),
            qualified_value: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for ObservationDefinitionComponent {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for ObservationDefinitionComponent {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for ObservationDefinitionComponent {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `ObservationDefinition.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum ObservationDefinitionVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl ObservationDefinitionVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for ObservationDefinitionVersionAlgorithm {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Coding(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Coding(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Coding(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Coding(n::Boxed { node: (CODING.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for ObservationDefinitionVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for ObservationDefinitionVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static OBSERVATION_DEFINITION: TypeInfo = TypeInfo::new("ObservationDefinition", "ObservationDefinition", t::TypeKind::Resource, "DomainResource", 4, n::new::<ObservationDefinition>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &OBSERVATION_DEFINITION_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/publication-status"),
    FieldInfo::prim(",\"experimental\":", t::PrimKind::Boolean, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"date\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"publisher\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"contact\":", &CONTACT_DETAIL, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"useContext\":", &USAGE_CONTEXT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"jurisdiction\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/jurisdiction"),
    FieldInfo::prim(",\"purpose\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyright\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"copyrightLabel\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"approvalDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::prim(",\"lastReviewDate\":", t::PrimKind::Date, 0, Some(1), 0),
    FieldInfo::node(",\"effectivePeriod\":", &PERIOD, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"derivedFromCanonical\":", t::PrimKind::Canonical, 0, None, t::SUMMARY).targets(&["ObservationDefinition"]),
    FieldInfo::prim(",\"derivedFromUri\":", t::PrimKind::Uri, 0, None, t::SUMMARY),
    FieldInfo::node(",\"subject\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY),
    FieldInfo::node(",\"performerType\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-category"),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::prim(",\"permittedDataType\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/permitted-data-type"),
    FieldInfo::prim(",\"multipleResultsAllowed\":", t::PrimKind::Boolean, 0, Some(1), 0),
    FieldInfo::node(",\"bodySite\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/body-site"),
    FieldInfo::node(",\"method\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-methods"),
    FieldInfo::node(",\"specimen\":", &REFERENCE, 0, None, 0).targets(&["SpecimenDefinition"]),
    FieldInfo::node(",\"device\":", &REFERENCE, 0, None, 0).targets(&["DeviceDefinition", "Device"]),
    FieldInfo::prim(",\"preferredReportName\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"permittedUnit\":", &CODING, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::node(",\"qualifiedValue\":", &OBSERVATION_DEFINITION_QUALIFIED_VALUE, 0, None, 0),
    FieldInfo::node(",\"hasMember\":", &REFERENCE, 0, None, 0).targets(&["ObservationDefinition", "Questionnaire"]),
    FieldInfo::node(",\"component\":", &OBSERVATION_DEFINITION_COMPONENT, 0, None, 0),
]);

static OBSERVATION_DEFINITION_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_VALUE: TypeInfo = TypeInfo::new("ObservationDefinitionQualifiedValue", "ObservationDefinition.qualifiedValue", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ObservationDefinitionQualifiedValue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"context\":", &CODEABLE_CONCEPT, 0, Some(1), 0).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/referencerange-meaning"),
    FieldInfo::node(",\"appliesTo\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/referencerange-appliesto"),
    FieldInfo::prim(",\"gender\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/administrative-gender"),
    FieldInfo::node(",\"age\":", &RANGE, 0, Some(1), 0),
    FieldInfo::node(",\"gestationalAge\":", &RANGE, 0, Some(1), 0),
    FieldInfo::prim(",\"condition\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"rangeCategory\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/observation-range-category"),
    FieldInfo::node(",\"range\":", &RANGE, 0, Some(1), 0),
    FieldInfo::prim(",\"validCodedValueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::prim(",\"normalCodedValueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::prim(",\"abnormalCodedValueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
    FieldInfo::prim(",\"criticalCodedValueSet\":", t::PrimKind::Canonical, 0, Some(1), 0).targets(&["ValueSet"]),
]);

pub(crate) static OBSERVATION_DEFINITION_COMPONENT: TypeInfo = TypeInfo::new("ObservationDefinitionComponent", "ObservationDefinition.component", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<ObservationDefinitionComponent>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"code\":", &CODEABLE_CONCEPT, 1, Some(1), 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/observation-codes"),
    FieldInfo::prim(",\"permittedDataType\":", t::PrimKind::Code, 0, None, 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/permitted-data-type"),
    FieldInfo::node(",\"permittedUnit\":", &CODING, 0, None, 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/ucum-units"),
    FieldInfo::node(",\"qualifiedValue\":", &OBSERVATION_DEFINITION_QUALIFIED_VALUE, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(ObservationDefinition, ObservationDefinitionQualifiedValue, ObservationDefinitionComponent);
