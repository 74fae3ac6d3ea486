// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `TestPlan` and the types inside it.

/// The resource `TestPlan` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlan {
    /// `TestPlan.id`: id, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `TestPlan.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `TestPlan.language`: code, 0..1. Binding: required, <http://hl7.org/fhir/ValueSet/all-languages>.
    pub language: Prim<String>,
    /// `TestPlan.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `TestPlan.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `TestPlan.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.url`: uri, 0..1.
    pub url: Prim<String>,
    /// `TestPlan.identifier`: Identifier, 0..*.
    pub identifier: Vec<Identifier>,
    /// `TestPlan.version`: string, 0..1.
    pub version: Prim<String>,
    /// `TestPlan.versionAlgorithm[x]`: string or Coding, 0..1. Binding: extensible, <http://hl7.org/fhir/ValueSet/version-algorithm>.
    pub version_algorithm: Option<TestPlanVersionAlgorithm>,
    /// `TestPlan.name`: string, 0..1.
    pub name: Prim<String>,
    /// `TestPlan.title`: string, 0..1.
    pub title: Prim<String>,
    /// `TestPlan.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/publication-status>. Codes: `codes::PublicationStatus`. Modifier.
    pub status: Prim<String>,
    /// `TestPlan.experimental`: boolean, 0..1.
    pub experimental: Prim<bool>,
    /// `TestPlan.date`: dateTime, 0..1.
    pub date: Prim<DateTime>,
    /// `TestPlan.publisher`: string, 0..1.
    pub publisher: Prim<String>,
    /// `TestPlan.contact`: ContactDetail, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `TestPlan.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `TestPlan.useContext`: UsageContext, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `TestPlan.jurisdiction`: CodeableConcept, 0..*. Binding: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `TestPlan.purpose`: markdown, 0..1.
    pub purpose: Prim<String>,
    /// `TestPlan.copyright`: markdown, 0..1.
    pub copyright: Prim<String>,
    /// `TestPlan.copyrightLabel`: string, 0..1.
    pub copyright_label: Prim<String>,
    /// `TestPlan.category`: CodeableConcept, 0..*. Binding: example, <http://hl7.org/fhir/ValueSet/testscript-scope-phase-codes>.
    pub category: Vec<CodeableConcept>,
    /// `TestPlan.scope`: Reference, 0..*.
    pub scope: Vec<Reference>,
    /// `TestPlan.testTools`: markdown, 0..1.
    pub test_tools: Prim<String>,
    /// `TestPlan.dependency`: [`TestPlanDependency`], 0..*.
    pub dependency: Vec<TestPlanDependency>,
    /// `TestPlan.exitCriteria`: markdown, 0..1.
    pub exit_criteria: Prim<String>,
    /// `TestPlan.testCase`: [`TestPlanTestCase`], 0..*.
    pub test_case: Vec<TestPlanTestCase>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlan {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN }
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
            | u64::from(!self.category.is_empty()) << 25
            | u64::from(!self.scope.is_empty()) << 26
            | u64::from(!self.test_tools.is_absent()) << 27
            | u64::from(!self.dependency.is_empty()) << 28
            | u64::from(!self.exit_criteria.is_absent()) << 29
            | u64::from(!self.test_case.is_empty()) << 30;
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
            25 => n::Place::Nodes(&self.category),
            26 => n::Place::Nodes(&self.scope),
            27 => n::Place::Prim(&self.test_tools),
            28 => n::Place::Nodes(&self.dependency),
            29 => n::Place::Prim(&self.exit_criteria),
            30 => n::Place::Nodes(&self.test_case),
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
            25 => n::Slot::Nodes(&mut self.category),
            26 => n::Slot::Nodes(&mut self.scope),
            27 => n::Slot::Prim(&mut self.test_tools),
            28 => n::Slot::Nodes(&mut self.dependency),
            29 => n::Slot::Prim(&mut self.exit_criteria),
            30 => n::Slot::Nodes(&mut self.test_case),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlan {
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
            category: Vec::new(),
            scope: Vec::new(),
            test_tools: Prim::ABSENT,
            dependency: Vec::new(),
            exit_criteria: Prim::ABSENT,
            test_case: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlan {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlan {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlan {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestPlan.dependency` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlanDependency {
    /// `TestPlan.dependency.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.dependency.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.dependency.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.dependency.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `TestPlan.dependency.predecessor`: Reference, 0..1.
    pub predecessor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlanDependency {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN_DEPENDENCY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.predecessor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.predecessor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.predecessor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlanDependency {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            predecessor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlanDependency {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlanDependency {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlanDependency {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestPlan.testCase` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlanTestCase {
    /// `TestPlan.testCase.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.testCase.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.sequence`: integer, 0..1.
    pub sequence: Prim<i32>,
    /// `TestPlan.testCase.scope`: Reference, 0..*.
    pub scope: Vec<Reference>,
    /// `TestPlan.testCase.dependency`: [`TestPlanTestCaseDependency`], 0..*.
    pub dependency: Vec<TestPlanTestCaseDependency>,
    /// `TestPlan.testCase.testRun`: [`TestPlanTestCaseTestRun`], 0..*.
    pub test_run: Vec<TestPlanTestCaseTestRun>,
    /// `TestPlan.testCase.testData`: [`TestPlanTestCaseTestData`], 0..*.
    pub test_data: Vec<TestPlanTestCaseTestData>,
    /// `TestPlan.testCase.assertion`: [`TestPlanTestCaseAssertion`], 0..*.
    pub assertion: Vec<TestPlanTestCaseAssertion>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlanTestCase {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN_TEST_CASE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.sequence.is_absent()) << 3
            | u64::from(!self.scope.is_empty()) << 4
            | u64::from(!self.dependency.is_empty()) << 5
            | u64::from(!self.test_run.is_empty()) << 6
            | u64::from(!self.test_data.is_empty()) << 7
            | u64::from(!self.assertion.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.sequence),
            4 => n::Place::Nodes(&self.scope),
            5 => n::Place::Nodes(&self.dependency),
            6 => n::Place::Nodes(&self.test_run),
            7 => n::Place::Nodes(&self.test_data),
            8 => n::Place::Nodes(&self.assertion),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.sequence),
            4 => n::Slot::Nodes(&mut self.scope),
            5 => n::Slot::Nodes(&mut self.dependency),
            6 => n::Slot::Nodes(&mut self.test_run),
            7 => n::Slot::Nodes(&mut self.test_data),
            8 => n::Slot::Nodes(&mut self.assertion),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlanTestCase {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            sequence: Prim::ABSENT,
            scope: Vec::new(),
            dependency: Vec::new(),
            test_run: Vec::new(),
            test_data: Vec::new(),
            assertion: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlanTestCase {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlanTestCase {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlanTestCase {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestPlan.testCase.dependency` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlanTestCaseDependency {
    /// `TestPlan.testCase.dependency.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.testCase.dependency.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.dependency.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.dependency.description`: markdown, 0..1.
    pub description: Prim<String>,
    /// `TestPlan.testCase.dependency.predecessor`: Reference, 0..1.
    pub predecessor: Option<Box<Reference>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlanTestCaseDependency {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN_TEST_CASE_DEPENDENCY }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.description.is_absent()) << 3
            | u64::from(self.predecessor.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.description),
            4 => n::Place::Node(&self.predecessor),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.description),
            4 => n::Slot::Node(&mut self.predecessor),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlanTestCaseDependency {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            description: Prim::ABSENT,
            predecessor: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlanTestCaseDependency {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlanTestCaseDependency {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlanTestCaseDependency {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestPlan.testCase.testRun` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlanTestCaseTestRun {
    /// `TestPlan.testCase.testRun.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.testCase.testRun.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.narrative`: markdown, 0..1.
    pub narrative: Prim<String>,
    /// `TestPlan.testCase.testRun.script`: [`TestPlanTestCaseTestRunScript`], 0..1.
    pub script: Option<Box<TestPlanTestCaseTestRunScript>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlanTestCaseTestRun {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN_TEST_CASE_TEST_RUN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.narrative.is_absent()) << 3
            | u64::from(self.script.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.narrative),
            4 => n::Place::Node(&self.script),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.narrative),
            4 => n::Slot::Node(&mut self.script),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlanTestCaseTestRun {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            narrative: Prim::ABSENT,
            script: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlanTestCaseTestRun {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlanTestCaseTestRun {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlanTestCaseTestRun {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestPlan.testCase.testRun.script` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlanTestCaseTestRunScript {
    /// `TestPlan.testCase.testRun.script.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.testCase.testRun.script.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.script.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.script.language`: CodeableConcept, 0..1.
    pub language: Option<Box<CodeableConcept>>,
    /// `TestPlan.testCase.testRun.script.source[x]`: string or Reference, 0..1.
    pub source: Option<TestPlanTestCaseTestRunScriptSource>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlanTestCaseTestRunScript {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.language.is_some()) << 3
            | u64::from(self.source.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.language),
            4 => n::Place::Choice(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.language),
            4 => n::Slot::Choice(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlanTestCaseTestRunScript {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            language: None,
            source: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlanTestCaseTestRunScript {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlanTestCaseTestRunScript {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlanTestCaseTestRunScript {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestPlan.testCase.testData` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlanTestCaseTestData {
    /// `TestPlan.testCase.testData.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.testCase.testData.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.testData.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.testData.type`: Coding, 1..1.
    pub r#type: Option<Box<Coding>>,
    /// `TestPlan.testCase.testData.content`: Reference, 0..1.
    pub content: Option<Box<Reference>>,
    /// `TestPlan.testCase.testData.source[x]`: string or Reference, 0..1.
    pub source: Option<TestPlanTestCaseTestDataSource>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlanTestCaseTestData {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN_TEST_CASE_TEST_DATA }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.r#type.is_some()) << 3
            | u64::from(self.content.is_some()) << 4
            | u64::from(self.source.is_some()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.r#type),
            4 => n::Place::Node(&self.content),
            5 => n::Place::Choice(&self.source),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.r#type),
            4 => n::Slot::Node(&mut self.content),
            5 => n::Slot::Choice(&mut self.source),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlanTestCaseTestData {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: None,
            content: None,
            source: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlanTestCaseTestData {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlanTestCaseTestData {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlanTestCaseTestData {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestPlan.testCase.assertion` of R5.
///
/// See <https://hl7.org/fhir/R5/testplan.html>.
/// Compiled by the feature `r5-specialized`.
pub struct TestPlanTestCaseAssertion {
    /// `TestPlan.testCase.assertion.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestPlan.testCase.assertion.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.assertion.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.assertion.type`: CodeableConcept, 0..*.
    pub r#type: Vec<CodeableConcept>,
    /// `TestPlan.testCase.assertion.object`: CodeableReference, 0..*.
    pub object: Vec<CodeableReference>,
    /// `TestPlan.testCase.assertion.result`: CodeableReference, 0..*.
    pub result: Vec<CodeableReference>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestPlanTestCaseAssertion {
    fn info(&self) -> &'static TypeInfo { &TEST_PLAN_TEST_CASE_ASSERTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_empty()) << 3
            | u64::from(!self.object.is_empty()) << 4
            | u64::from(!self.result.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.r#type),
            4 => n::Place::Nodes(&self.object),
            5 => n::Place::Nodes(&self.result),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.r#type),
            4 => n::Slot::Nodes(&mut self.object),
            5 => n::Slot::Nodes(&mut self.result),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestPlanTestCaseAssertion {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Vec::new(),
            object: Vec::new(),
            result: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestPlanTestCaseAssertion {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestPlanTestCaseAssertion {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestPlanTestCaseAssertion {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// Alternatives of `TestPlan.versionAlgorithm[x]`.
#[derive(Clone)]
pub enum TestPlanVersionAlgorithm {
    /// string.
    String(Prim<String>),
    /// Coding.
    Coding(n::Boxed<Coding>),
}

impl TestPlanVersionAlgorithm {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Coding`.
    #[inline]
    pub fn as_coding(&self) -> Option<&Coding> { if let Self::Coding(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for TestPlanVersionAlgorithm {
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

impl PartialEq for TestPlanVersionAlgorithm {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TestPlanVersionAlgorithm {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `TestPlan.testCase.testRun.script.source[x]`.
#[derive(Clone)]
pub enum TestPlanTestCaseTestRunScriptSource {
    /// string.
    String(Prim<String>),
    /// Reference.
    Reference(n::Boxed<Reference>),
}

impl TestPlanTestCaseTestRunScriptSource {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for TestPlanTestCaseTestRunScriptSource {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for TestPlanTestCaseTestRunScriptSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TestPlanTestCaseTestRunScriptSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

/// Alternatives of `TestPlan.testCase.testData.source[x]`.
#[derive(Clone)]
pub enum TestPlanTestCaseTestDataSource {
    /// string.
    String(Prim<String>),
    /// Reference.
    Reference(n::Boxed<Reference>),
}

impl TestPlanTestCaseTestDataSource {
    /// The value, when it is `string`.
    #[inline]
    pub fn as_string(&self) -> Option<&Prim<String>> { if let Self::String(v) = self { Some(v) } else { None } }
    /// The value, when it is `Reference`.
    #[inline]
    pub fn as_reference(&self) -> Option<&Reference> { if let Self::Reference(v) = self { Some(&**v) } else { None } }
}

impl n::Choice for TestPlanTestCaseTestDataSource {
    fn index(&self) -> usize {
        match self {
            Self::String(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn get(&self) -> n::Inner<'_> {
        match self {
            Self::String(v) => n::Inner::Prim(v),
            Self::Reference(v) => n::Inner::Node(&*v.node),
        }
    }
    fn get_mut(&mut self) -> n::InnerMut<'_> {
        match self {
            Self::String(v) => n::InnerMut::Prim(v),
            Self::Reference(v) => n::InnerMut::Node(&mut *v.node),
        }
    }
    fn make(i: usize) -> Option<Self> {
        Some(match i {
            0 => Self::String(Default::default()),
            1 => Self::Reference(n::Boxed { node: (REFERENCE.make)(), of: core::marker::PhantomData }),
            _ => return None,
        })
    }
}

impl PartialEq for TestPlanTestCaseTestDataSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal_choice(self, other) }
}

impl core::fmt::Debug for TestPlanTestCaseTestDataSource {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug_choice(self, f) }
}

pub(crate) static TEST_PLAN: TypeInfo = TypeInfo::new("TestPlan", "TestPlan", t::TypeKind::Resource, "DomainResource", 4, n::new::<TestPlan>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/all-languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"url\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"version\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::choice(",\"versionAlgorithm\":", &TEST_PLAN_VERSION_ALGORITHM_TYPES, 0, Some(1), t::SUMMARY).bound(t::Strength::Extensible, "http://hl7.org/fhir/ValueSet/version-algorithm"),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"title\":", t::PrimKind::String, 0, Some(1), 0),
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
    FieldInfo::node(",\"category\":", &CODEABLE_CONCEPT, 0, None, 0).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/testscript-scope-phase-codes"),
    FieldInfo::node(",\"scope\":", &REFERENCE, 0, None, 0),
    FieldInfo::prim(",\"testTools\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"dependency\":", &TEST_PLAN_DEPENDENCY, 0, None, 0),
    FieldInfo::prim(",\"exitCriteria\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"testCase\":", &TEST_PLAN_TEST_CASE, 0, None, 0),
]);

static TEST_PLAN_VERSION_ALGORITHM_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"versionAlgorithmString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"versionAlgorithmCoding\":", "Coding", t::ValueKind::Node(&CODING), 4, &[]),
];

pub(crate) static TEST_PLAN_DEPENDENCY: TypeInfo = TypeInfo::new("TestPlanDependency", "TestPlan.dependency", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestPlanDependency>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"predecessor\":", &REFERENCE, 0, Some(1), 0),
]);

pub(crate) static TEST_PLAN_TEST_CASE: TypeInfo = TypeInfo::new("TestPlanTestCase", "TestPlan.testCase", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestPlanTestCase>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"sequence\":", t::PrimKind::Integer, 0, Some(1), 0),
    FieldInfo::node(",\"scope\":", &REFERENCE, 0, None, 0),
    FieldInfo::node(",\"dependency\":", &TEST_PLAN_TEST_CASE_DEPENDENCY, 0, None, 0),
    FieldInfo::node(",\"testRun\":", &TEST_PLAN_TEST_CASE_TEST_RUN, 0, None, 0),
    FieldInfo::node(",\"testData\":", &TEST_PLAN_TEST_CASE_TEST_DATA, 0, None, 0),
    FieldInfo::node(",\"assertion\":", &TEST_PLAN_TEST_CASE_ASSERTION, 0, None, 0),
]);

pub(crate) static TEST_PLAN_TEST_CASE_DEPENDENCY: TypeInfo = TypeInfo::new("TestPlanTestCaseDependency", "TestPlan.testCase.dependency", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestPlanTestCaseDependency>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"description\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"predecessor\":", &REFERENCE, 0, Some(1), 0),
]);

pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN: TypeInfo = TypeInfo::new("TestPlanTestCaseTestRun", "TestPlan.testCase.testRun", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestPlanTestCaseTestRun>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"narrative\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::node(",\"script\":", &TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT, 0, Some(1), 0),
]);

pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT: TypeInfo = TypeInfo::new("TestPlanTestCaseTestRunScript", "TestPlan.testCase.testRun.script", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestPlanTestCaseTestRunScript>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"language\":", &CODEABLE_CONCEPT, 0, Some(1), 0),
    FieldInfo::choice(",\"source\":", &TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT_SOURCE_TYPES, 0, Some(1), 0),
]);

static TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT_SOURCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"sourceString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"sourceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
];

pub(crate) static TEST_PLAN_TEST_CASE_TEST_DATA: TypeInfo = TypeInfo::new("TestPlanTestCaseTestData", "TestPlan.testCase.testData", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestPlanTestCaseTestData>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODING, 1, Some(1), 0),
    FieldInfo::node(",\"content\":", &REFERENCE, 0, Some(1), 0),
    FieldInfo::choice(",\"source\":", &TEST_PLAN_TEST_CASE_TEST_DATA_SOURCE_TYPES, 0, Some(1), 0),
]);

static TEST_PLAN_TEST_CASE_TEST_DATA_SOURCE_TYPES: [t::Alternative; 2] = [
    t::Alternative::new(",\"sourceString\":", "string", t::ValueKind::Prim(t::PrimKind::String), 4, &[]),
    t::Alternative::new(",\"sourceReference\":", "Reference", t::ValueKind::Node(&REFERENCE), 4, &[]),
];

pub(crate) static TEST_PLAN_TEST_CASE_ASSERTION: TypeInfo = TypeInfo::new("TestPlanTestCaseAssertion", "TestPlan.testCase.assertion", t::TypeKind::Backbone, "BackboneElement", 4, n::new::<TestPlanTestCaseAssertion>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"type\":", &CODEABLE_CONCEPT, 0, None, 0),
    FieldInfo::node(",\"object\":", &CODEABLE_REFERENCE, 0, None, 0),
    FieldInfo::node(",\"result\":", &CODEABLE_REFERENCE, 0, None, 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(TestPlan, TestPlanDependency, TestPlanTestCase, TestPlanTestCaseDependency, TestPlanTestCaseTestRun, TestPlanTestCaseTestRunScript, TestPlanTestCaseTestData, TestPlanTestCaseAssertion);
