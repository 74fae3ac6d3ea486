// Written by fhir-model/gen from fhir-model/data; edit those and run the generator again.
//! `OperationOutcome` and the types inside it.

use crate::node as n;
use crate::table::{self as t, FieldInfo, TypeInfo};
use super::{CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative, Prim, Resource};

/// `OperationOutcome`. See <https://hl7.org/fhir/R4/operationoutcome.html>.
#[derive(Clone, Default, PartialEq)]
pub struct OperationOutcome {
    /// `OperationOutcome.id`: string, 0..1.
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
            8 => n::nodes(&self.issue),
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
            8 => n::Slot::Nodes(&mut self.issue),
            _ => n::Slot::None,
        }
    }
    fn unknown(&self) -> &n::Unknown { &self.unknown }
    fn unknown_mut(&mut self) -> &mut n::Unknown { &mut self.unknown }
}

impl core::fmt::Debug for OperationOutcome {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

/// `OperationOutcome.issue`. See <https://hl7.org/fhir/R4/operationoutcome.html>.
#[derive(Clone, Default, PartialEq)]
pub struct OperationOutcomeIssue {
    /// `OperationOutcome.issue.id`: string, 0..1.
    pub id: Prim<String>,
    /// `OperationOutcome.issue.extension`: Extension, 0..*.
    pub extension: Vec<Extension>,
    /// `OperationOutcome.issue.modifierExtension`: Extension, 0..*. Modifier.
    pub modifier_extension: Vec<Extension>,
    /// `OperationOutcome.issue.severity`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/issue-severity>.
    pub severity: Prim<String>,
    /// `OperationOutcome.issue.code`: code, 1..1. Binding: required, <http://hl7.org/fhir/ValueSet/issue-type>.
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
    fn view(&self, i: usize) -> n::View<'_> {
        match i {
            0 => n::prim(&self.id),
            1 => n::nodes(&self.extension),
            2 => n::nodes(&self.modifier_extension),
            3 => n::prim(&self.severity),
            4 => n::prim(&self.code),
            5 => n::node(&self.details),
            6 => n::prim(&self.diagnostics),
            7 => n::prims(&self.location),
            8 => n::prims(&self.expression),
            _ => n::View::Absent,
        }
    }
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

impl core::fmt::Debug for OperationOutcomeIssue {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { n::debug(self, f) }
}

pub(crate) static OPERATION_OUTCOME: TypeInfo = TypeInfo::new("OperationOutcome", "OperationOutcome", t::TypeKind::Resource, n::new::<OperationOutcome>, &[
    FieldInfo::prim(",\"id\":", t::PrimKind::String, 0, Some(1), t::SUMMARY),
    FieldInfo::node(",\"meta\":", &META, 0, Some(1), t::SUMMARY),
    FieldInfo::prim(",\"implicitRules\":", t::PrimKind::Uri, 0, Some(1), t::SUMMARY | t::MODIFIER),
    FieldInfo::prim(",\"language\":", t::PrimKind::Code, 0, Some(1), 0).bound(t::Strength::Preferred, "http://hl7.org/fhir/ValueSet/languages"),
    FieldInfo::node(",\"text\":", &NARRATIVE, 0, Some(1), 0),
    FieldInfo::resource(",\"contained\":", 0, None, 0),
    FieldInfo::node(",\"extension\":", &EXTENSION, 0, None, 0),
    FieldInfo::node(",\"modifierExtension\":", &EXTENSION, 0, None, t::MODIFIER),
    FieldInfo::node(",\"issue\":", &OPERATION_OUTCOME_ISSUE, 1, None, t::SUMMARY),
]);

pub(crate) static OPERATION_OUTCOME_ISSUE: TypeInfo = TypeInfo::new("OperationOutcomeIssue", "OperationOutcome.issue", t::TypeKind::Backbone, n::new::<OperationOutcomeIssue>, &[
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

