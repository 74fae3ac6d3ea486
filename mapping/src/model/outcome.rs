//! What came of a request, and what was asked.

use super::{CodeableConcept, Common, Extension, ExtensionValue, HumanName, Text, Val};

/// What went wrong or is to be known.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct OperationOutcome<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub issue: Vec<OutcomeIssue<'a>>,
}

/// One thing that went wrong or is to be known.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct OutcomeIssue<'a> {
    pub extension: Vec<Extension<'a>>,
    pub severity: Text<'a>,
    pub code: Text<'a>,
    pub details: Option<CodeableConcept<'a>>,
    pub diagnostics: Text<'a>,
    pub location: Vec<Val<std::borrow::Cow<'a, str>>>,
}

/// What a query asks for: named values.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Parameters<'a> {
    /// What every thing of a record has.
    pub common: Common<'a>,
    pub parameter: Vec<Parameter<'a>>,
}

/// One value of a query.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "field names and meaning are FHIR's")]
#[non_exhaustive]
pub struct Parameter<'a> {
    pub name: Text<'a>,
    pub value: Option<ParameterValue<'a>>,
    pub part: Vec<Parameter<'a>>,
}

/// What a value of a query can be.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "variants are named by their FHIR type")]
#[non_exhaustive]
pub enum ParameterValue<'a> {
    /// What an extension can hold too.
    Any(ExtensionValue<'a>),
    Date(Val<std::borrow::Cow<'a, str>>),
    Integer(Val<u32>),
    HumanName(Box<HumanName<'a>>),
}
