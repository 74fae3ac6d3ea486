// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
// `OperationOutcome` and the types inside it.

/// The resource `OperationOutcome` of R4.
///
/// See <https://hl7.org/fhir/R4/operationoutcome.html>.
/// Compiled by the feature `r4-base`.
pub struct OperationOutcome {
    /// `OperationOutcome.id`: id, 0..1.
    pub id: Prim<String>,
    /// `OperationOutcome.meta`: Meta, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `OperationOutcome.implicitRules`: uri, 0..1. Modifier.
    pub implicit_rules: Prim<String>,
    /// `OperationOutcome.language`: code, 0..1. Binding: preferred, <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Prim<String>,
    /// `OperationOutcome.text`: Narrative, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `OperationOutcome.contained`: Resource, 0..*.
    pub contained: Vec<Resource>,
    /// `OperationOutcome.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationOutcome.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationOutcome.issue`: [`OperationOutcomeIssue`], 1..*.
    pub issue: Vec<OperationOutcomeIssue>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OperationOutcome {
    fn info(&self) -> &'static TypeInfo { &OPERATION_OUTCOME }
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
            | u64::from(!self.issue.is_empty()) << 8;
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
            8 => n::Place::Nodes(&self.issue),
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
            8 => n::Slot::Nodes(&mut self.issue),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OperationOutcome {
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
            issue: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OperationOutcome {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OperationOutcome {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OperationOutcome {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// The element `OperationOutcome.issue` of R4.
///
/// See <https://hl7.org/fhir/R4/operationoutcome.html>.
pub struct OperationOutcomeIssue {
    /// `OperationOutcome.issue.id`: string, 0..1.
    pub id: Prim<String>,
    /// `OperationOutcome.issue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationOutcome.issue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationOutcome.issue.severity`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/issue-severity>. Codes: `codes::IssueSeverity`.
    pub severity: Prim<String>,
    /// `OperationOutcome.issue.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/issue-type>. Codes: `codes::IssueType`.
    pub code: Prim<String>,
    /// `OperationOutcome.issue.details`: CodeableConcept, 0..1. Binding: example, <http://hl7.org/fhir/ValueSet/operation-outcome>.
    pub details: Option<Box<CodeableConcept>>,
    /// `OperationOutcome.issue.diagnostics`: string, 0..1.
    pub diagnostics: Prim<String>,
    /// `OperationOutcome.issue.location`: string, 0..*.
    pub location: Vec<Prim<String>>,
    /// `OperationOutcome.issue.expression`: string, 0..*.
    pub expression: Vec<Prim<String>>,
    /// Members the model has no place for, as they were read.
    pub unknown: n::Unknown,
}

impl n::Node for OperationOutcomeIssue {
    fn info(&self) -> &'static TypeInfo { &OPERATION_OUTCOME_ISSUE }
    #[inline(never)]
    fn present(&self) -> u128 {
        let low = u64::from(!self.id.is_absent())
            | u64::from(!self.extension.is_empty()) << 1
            | u64::from(!self.modifier_extension.is_empty()) << 2
            | u64::from(!self.severity.is_absent()) << 3
            | u64::from(!self.code.is_absent()) << 4
            | u64::from(self.details.is_some()) << 5
            | u64::from(!self.diagnostics.is_absent()) << 6
            | u64::from(!self.location.is_empty()) << 7
            | u64::from(!self.expression.is_empty()) << 8;
        u128::from(low)
    }
    #[inline(never)]
    fn place(&self, i: usize) -> n::Place<'_> {
        match i {
            0 => n::Place::Prim(&self.id),
            1 => n::Place::Nodes(&self.extension),
            2 => n::Place::Nodes(&self.modifier_extension),
            3 => n::Place::Prim(&self.severity),
            4 => n::Place::Prim(&self.code),
            5 => n::Place::Node(&self.details),
            6 => n::Place::Prim(&self.diagnostics),
            7 => n::Place::Prims(&self.location),
            8 => n::Place::Prims(&self.expression),
            _ => n::Place::None,
        }
    }
    #[inline(never)]
    fn slot(&mut self, i: usize) -> n::Slot<'_> {
        match i {
            0 => n::Slot::Prim(&mut self.id),
            1 => n::Slot::Nodes(&mut self.extension),
            2 => n::Slot::Nodes(&mut self.modifier_extension),
            3 => n::Slot::Prim(&mut self.severity),
            4 => n::Slot::Prim(&mut self.code),
            5 => n::Slot::Node(&mut self.details),
            6 => n::Slot::Prim(&mut self.diagnostics),
            7 => n::Slot::Prims(&mut self.location),
            8 => n::Slot::Prims(&mut self.expression),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl Default for OperationOutcomeIssue {
    #[inline(never)]
    fn default() -> Self {
        Self {
            id: Prim::ABSENT,
            extension: Vec::new(),
            modifier_extension: Vec::new(),
            severity: Prim::ABSENT,
            code: Prim::ABSENT,
            details: None,
            diagnostics: Prim::ABSENT,
            location: Vec::new(),
            expression: Vec::new(),
            unknown: n::Unknown::NONE,
        }
    }
}

impl Clone for OperationOutcomeIssue {
    #[inline]
    fn clone(&self) -> Self {
        let mut to = Self::default();
        n::copy_all(self, &mut to);
        to
    }
}

impl PartialEq for OperationOutcomeIssue {
    #[inline]
    fn eq(&self, other: &Self) -> bool { n::equal(self, other) }
}

impl core::fmt::Debug for OperationOutcomeIssue {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static OPERATION_OUTCOME: TypeInfo = TypeInfo::new("OperationOutcome", "OperationOutcome", t::TypeKind::Resource, "DomainResource", 1, n::new::<OperationOutcome>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::Id, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"issue\":", &OPERATION_OUTCOME_ISSUE, 1, None, t::SUMMARY),
]);

pub(crate) static OPERATION_OUTCOME_ISSUE: TypeInfo = TypeInfo::new("OperationOutcomeIssue", "OperationOutcome.issue", t::TypeKind::Backbone, "BackboneElement", 1, n::new::<OperationOutcomeIssue>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::XML_ATTRIBUTE),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"severity\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/issue-severity"),
    FieldInfo::prim(",\"code\":", t::PrimKind::Code, 1, Some(1), t::SUMMARY).bound(t::Strength::Required, "http://hl7.org/fhir/ValueSet/issue-type"),
    FieldInfo::node(",\"details\":", &CODEABLE_CONCEPT, 0, Some(1), t::SUMMARY).bound(t::Strength::Example, "http://hl7.org/fhir/ValueSet/operation-outcome"),
    FieldInfo::prim(",\"diagnostics\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"location\":", t::PrimKind::String, 0, None, t::SUMMARY),
    FieldInfo::prim(",\"expression\":", t::PrimKind::String, 0, None, t::SUMMARY),
]);

#[cfg(feature = "serde")]
crate::serde_impl::impls!(OperationOutcome, OperationOutcomeIssue);
