// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `TestReport` and the types inside it.

/// The resource `TestReport` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReport {
    /// `TestReport.id`: id, 0..1.
    pub id: Prim<String>,
    /// `TestReport.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `TestReport.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `TestReport.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `TestReport.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `TestReport.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `TestReport.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.identifier`: Identifier, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `TestReport.name`: string, 0..1.
    pub name: Prim<String>,
    /// `TestReport.status`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/report-status-codes>. Codes: `codes::TestReportStatus`. Modifier.
    pub status: Prim<String>,
    /// `TestReport.testScript`: Reference(TestScript), 1..1.
    pub test_script: Option<Box<Reference>>,
    /// `TestReport.result`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/report-result-codes>. Codes: `codes::TestReportResult`.
    pub result: Prim<String>,
    /// `TestReport.score`: decimal, 0..1.
    pub score: Prim<Decimal>,
    /// `TestReport.tester`: string, 0..1.
    pub tester: Prim<String>,
    /// `TestReport.issued`: dateTime, 0..1.
    pub issued: Prim<DateTime>,
    /// `TestReport.participant`: [`TestReportParticipant`], 0..*.
    pub participant: Vec<TestReportParticipant>,
    /// `TestReport.setup`: [`TestReportSetup`], 0..1.
    pub setup: Option<Box<TestReportSetup>>,
    /// `TestReport.test`: [`TestReportTest`], 0..*.
    pub test: Vec<TestReportTest>,
    /// `TestReport.teardown`: [`TestReportTeardown`], 0..1.
    pub teardown: Option<Box<TestReportTeardown>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReport {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT }
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
            | u64::from(self.identifier.is_some()) << 8
            | u64::from(!self.name.is_absent()) << 9
            | u64::from(!self.status.is_absent()) << 10
            | u64::from(self.test_script.is_some()) << 11
            | u64::from(!self.result.is_absent()) << 12
            | u64::from(!self.score.is_absent()) << 13
            | u64::from(!self.tester.is_absent()) << 14
            | u64::from(!self.issued.is_absent()) << 15
            | u64::from(!self.participant.is_empty()) << 16
            | u64::from(self.setup.is_some()) << 17
            | u64::from(!self.test.is_empty()) << 18
            | u64::from(self.teardown.is_some()) << 19;
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
            8 => n::Place::Node(&self.identifier),
            9 => n::Place::Prim(&self.name),
            10 => n::Place::Prim(&self.status),
            11 => n::Place::Node(&self.test_script),
            12 => n::Place::Prim(&self.result),
            13 => n::Place::Prim(&self.score),
            14 => n::Place::Prim(&self.tester),
            15 => n::Place::Prim(&self.issued),
            16 => n::Place::Nodes(&self.participant),
            17 => n::Place::Node(&self.setup),
            18 => n::Place::Nodes(&self.test),
            19 => n::Place::Node(&self.teardown),
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
            8 => n::Slot::Node(&mut self.identifier),
            9 => n::Slot::Prim(&mut self.name),
            10 => n::Slot::Prim(&mut self.status),
            11 => n::Slot::Node(&mut self.test_script),
            12 => n::Slot::Prim(&mut self.result),
            13 => n::Slot::Prim(&mut self.score),
            14 => n::Slot::Prim(&mut self.tester),
            15 => n::Slot::Prim(&mut self.issued),
            16 => n::Slot::Nodes(&mut self.participant),
            17 => n::Slot::Node(&mut self.setup),
            18 => n::Slot::Nodes(&mut self.test),
            19 => n::Slot::Node(&mut self.teardown),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReport {
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
            identifier: None,
            name: Prim::ABSENT,
            status: Prim::ABSENT,
            test_script: None,
            result: Prim::ABSENT,
            score: Prim::ABSENT,
            tester: Prim::ABSENT,
            issued: Prim::ABSENT,
            participant: Vec::new(),
            setup: None,
            test: Vec::new(),
            teardown: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReport {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReport {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReport {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.participant` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportParticipant {
    /// `TestReport.participant.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.participant.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.participant.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.participant.type`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/report-participant-type>. Codes: `codes::TestReportParticipantType`.
    pub r#type: Prim<String>,
    /// `TestReport.participant.uri`: uri, 1..1.
    pub uri: Prim<String>,
    /// `TestReport.participant.display`: string, 0..1.
    pub display: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportParticipant {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_PARTICIPANT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.r#type.is_absent()) << 3
            | u64::from(!self.uri.is_absent()) << 4
            | u64::from(!self.display.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.r#type),
            4 => n::Place::Prim(&self.uri),
            5 => n::Place::Prim(&self.display),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.r#type),
            4 => n::Slot::Prim(&mut self.uri),
            5 => n::Slot::Prim(&mut self.display),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportParticipant {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            r#type: Prim::ABSENT,
            uri: Prim::ABSENT,
            display: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportParticipant {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportParticipant {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportParticipant {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.setup` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportSetup {
    /// `TestReport.setup.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.setup.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.setup.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action`: [`TestReportSetupAction`], 1..*.
    pub action: Vec<TestReportSetupAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportSetup {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_SETUP }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.action.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.action),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportSetup {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportSetup {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportSetup {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportSetup {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.setup.action` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportSetupAction {
    /// `TestReport.setup.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.setup.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.setup.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.operation`: [`TestReportSetupActionOperation`], 0..1.
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// `TestReport.setup.action.assert`: [`TestReportSetupActionAssert`], 0..1.
    pub assert: Option<Box<TestReportSetupActionAssert>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportSetupAction {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_SETUP_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.operation.is_some()) << 3
            | u64::from(self.assert.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.operation),
            4 => n::Place::Node(&self.assert),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.operation),
            4 => n::Slot::Node(&mut self.assert),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportSetupAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            operation: None,
            assert: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportSetupAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportSetupAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportSetupAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.setup.action.operation` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportSetupActionOperation {
    /// `TestReport.setup.action.operation.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.setup.action.operation.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.setup.action.operation.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.operation.result`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/report-action-result-codes>. Codes: `codes::TestReportActionResult`.
    pub result: Prim<String>,
    /// `TestReport.setup.action.operation.message`: markdown, 0..1.
    pub message: Prim<String>,
    /// `TestReport.setup.action.operation.detail`: uri, 0..1.
    pub detail: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportSetupActionOperation {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_SETUP_ACTION_OPERATION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.result.is_absent()) << 3
            | u64::from(!self.message.is_absent()) << 4
            | u64::from(!self.detail.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.result),
            4 => n::Place::Prim(&self.message),
            5 => n::Place::Prim(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.result),
            4 => n::Slot::Prim(&mut self.message),
            5 => n::Slot::Prim(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportSetupActionOperation {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            result: Prim::ABSENT,
            message: Prim::ABSENT,
            detail: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportSetupActionOperation {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportSetupActionOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportSetupActionOperation {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.setup.action.assert` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportSetupActionAssert {
    /// `TestReport.setup.action.assert.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.setup.action.assert.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.setup.action.assert.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.assert.result`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/report-action-result-codes>. Codes: `codes::TestReportActionResult`.
    pub result: Prim<String>,
    /// `TestReport.setup.action.assert.message`: markdown, 0..1.
    pub message: Prim<String>,
    /// `TestReport.setup.action.assert.detail`: string, 0..1.
    pub detail: Prim<String>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportSetupActionAssert {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_SETUP_ACTION_ASSERT }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.result.is_absent()) << 3
            | u64::from(!self.message.is_absent()) << 4
            | u64::from(!self.detail.is_absent()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.result),
            4 => n::Place::Prim(&self.message),
            5 => n::Place::Prim(&self.detail),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.result),
            4 => n::Slot::Prim(&mut self.message),
            5 => n::Slot::Prim(&mut self.detail),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportSetupActionAssert {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            result: Prim::ABSENT,
            message: Prim::ABSENT,
            detail: Prim::ABSENT,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportSetupActionAssert {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportSetupActionAssert {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportSetupActionAssert {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.test` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportTest {
    /// `TestReport.test.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.test.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.test.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.test.name`: string, 0..1.
    pub name: Prim<String>,
    /// `TestReport.test.description`: string, 0..1.
    pub description: Prim<String>,
    /// `TestReport.test.action`: [`TestReportTestAction`], 1..*.
    pub action: Vec<TestReportTestAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportTest {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_TEST }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.name.is_absent()) << 3
            | u64::from(!self.description.is_absent()) << 4
            | u64::from(!self.action.is_empty()) << 5;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.name),
            4 => n::Place::Prim(&self.description),
            5 => n::Place::Nodes(&self.action),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.name),
            4 => n::Slot::Prim(&mut self.description),
            5 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportTest {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            name: Prim::ABSENT,
            description: Prim::ABSENT,
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportTest {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportTest {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportTest {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.test.action` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportTestAction {
    /// `TestReport.test.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.test.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.test.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.test.action.operation`: as `TestReport.setup.action.operation`, 0..1.
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// `TestReport.test.action.assert`: as `TestReport.setup.action.assert`, 0..1.
    pub assert: Option<Box<TestReportSetupActionAssert>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportTestAction {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_TEST_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.operation.is_some()) << 3
            | u64::from(self.assert.is_some()) << 4;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.operation),
            4 => n::Place::Node(&self.assert),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.operation),
            4 => n::Slot::Node(&mut self.assert),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportTestAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            operation: None,
            assert: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportTestAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportTestAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportTestAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.teardown` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportTeardown {
    /// `TestReport.teardown.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.teardown.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.teardown.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.teardown.action`: [`TestReportTeardownAction`], 1..*.
    pub action: Vec<TestReportTeardownAction>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportTeardown {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_TEARDOWN }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.action.is_empty()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Nodes(&self.action),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Nodes(&mut self.action),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportTeardown {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            action: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportTeardown {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportTeardown {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportTeardown {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `TestReport.teardown.action` of R4.
///
/// See <https://hl7.org/fhir/R4/testreport.html>.
/// Compiled by the feature `r4-specialized`.
pub struct TestReportTeardownAction {
    /// `TestReport.teardown.action.id`: string, 0..1.
    pub id: Prim<String>,
    /// `TestReport.teardown.action.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `TestReport.teardown.action.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.teardown.action.operation`: as `TestReport.setup.action.operation`, 1..1.
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for TestReportTeardownAction {
    fn info(&self) -> &'static TypeInfo { &TEST_REPORT_TEARDOWN_ACTION }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(self.operation.is_some()) << 3;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Node(&self.operation),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Node(&mut self.operation),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for TestReportTeardownAction {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            operation: None,
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for TestReportTeardownAction {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for TestReportTeardownAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for TestReportTeardownAction {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static TEST_REPORT: TypeInfo = TypeInfo::new("TestReport", "TestReport", t::TypeKind::Resource, "DomainResource", 1, n::new::<TestReport>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"identifier\":", &IDENTIFIER, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"status\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY | t::MODIFIER).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/report-status-codes"),
    FieldInfo::node(",\"testScript\":", &REFERENCE, 1, Some(1), t::SUMMARY).targets(&["TestScript"]),
    FieldInfo::prim(",\"result\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/report-result-codes"),
    FieldInfo::prim(",\"score\":", t::PrimKind::Decimal, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"tester\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"issued\":", t::PrimKind::DateTime, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"participant\":", &TEST_REPORT_PARTICIPANT, 0, None, 0),
    FieldInfo::node(",\"setup\":", &TEST_REPORT_SETUP, 0, Some(1), 0),
    FieldInfo::node(",\"test\":", &TEST_REPORT_TEST, 0, None, 0),
    FieldInfo::node(",\"teardown\":", &TEST_REPORT_TEARDOWN, 0, Some(1), 0),
]);

pub(crate) static TEST_REPORT_PARTICIPANT: TypeInfo = TypeInfo::new("TestReportParticipant", "TestReport.participant", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportParticipant>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"type\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/report-participant-type"),
    FieldInfo::prim(",\"uri\":", t::PrimKind::Uri, 1, Some(1), 0),
    FieldInfo::prim(",\"display\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static TEST_REPORT_SETUP: TypeInfo = TypeInfo::new("TestReportSetup", "TestReport.setup", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportSetup>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &TEST_REPORT_SETUP_ACTION, 1, None, 0),
]);

pub(crate) static TEST_REPORT_SETUP_ACTION: TypeInfo = TypeInfo::new("TestReportSetupAction", "TestReport.setup.action", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportSetupAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_REPORT_SETUP_ACTION_OPERATION, 0, Some(1), 0),
    FieldInfo::node(",\"assert\":", &TEST_REPORT_SETUP_ACTION_ASSERT, 0, Some(1), 0),
]);

pub(crate) static TEST_REPORT_SETUP_ACTION_OPERATION: TypeInfo = TypeInfo::new("TestReportSetupActionOperation", "TestReport.setup.action.operation", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportSetupActionOperation>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"result\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/report-action-result-codes"),
    FieldInfo::prim(",\"message\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"detail\":", t::PrimKind::Uri, 0, Some(1), 0),
]);

pub(crate) static TEST_REPORT_SETUP_ACTION_ASSERT: TypeInfo = TypeInfo::new("TestReportSetupActionAssert", "TestReport.setup.action.assert", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportSetupActionAssert>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"result\":", t::PrimKind::Code, 1, Some(1), 0).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/report-action-result-codes"),
    FieldInfo::prim(",\"message\":", t::PrimKind::Markdown, 0, Some(1), 0),
    FieldInfo::prim(",\"detail\":", t::PrimKind::String, 0, Some(1), 0),
]);

pub(crate) static TEST_REPORT_TEST: TypeInfo = TypeInfo::new("TestReportTest", "TestReport.test", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportTest>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"name\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::prim(",\"description\":", t::PrimKind::String, 0, Some(1), 0),
    FieldInfo::node(",\"action\":", &TEST_REPORT_TEST_ACTION, 1, None, 0),
]);

pub(crate) static TEST_REPORT_TEST_ACTION: TypeInfo = TypeInfo::new("TestReportTestAction", "TestReport.test.action", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportTestAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_REPORT_SETUP_ACTION_OPERATION, 0, Some(1), 0),
    FieldInfo::node(",\"assert\":", &TEST_REPORT_SETUP_ACTION_ASSERT, 0, Some(1), 0),
]);

pub(crate) static TEST_REPORT_TEARDOWN: TypeInfo = TypeInfo::new("TestReportTeardown", "TestReport.teardown", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportTeardown>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"action\":", &TEST_REPORT_TEARDOWN_ACTION, 1, None, 0),
]);

pub(crate) static TEST_REPORT_TEARDOWN_ACTION: TypeInfo = TypeInfo::new("TestReportTeardownAction", "TestReport.teardown.action", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<TestReportTeardownAction>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::node(",\"operation\":", &TEST_REPORT_SETUP_ACTION_OPERATION, 1, Some(1), 0),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(TestReport, TestReportParticipant, TestReportSetup, TestReportSetupAction, TestReportSetupActionOperation, TestReportSetupActionAssert, TestReportTest, TestReportTestAction, TestReportTeardown, TestReportTeardownAction);
