//! What came of a request, and what was asked.

use synovia_fhir_model::r4;

use super::codes;
use super::datatypes::extension_value;
use super::resource::resource;
use super::writer::{El, NOT_VALID, Write};
use crate::model::{self, ParameterValue};

impl<'a> Write<'a> for model::OperationOutcome<'a> {
    type Out = r4::OperationOutcome;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::OperationOutcome> {
        if self.issue.is_empty() {
            return None;
        }
        let mut out = resource!(e, self, OperationOutcome {});
        out.issue = e.list("issue", &self.issue);
        Some(out)
    }
}

impl<'a> Write<'a> for model::OutcomeIssue<'a> {
    type Out = r4::OperationOutcomeIssue;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::OperationOutcomeIssue> {
        let severity = e.bound("severity", &self.severity, codes::ISSUE_SEVERITY);
        let code = e.bound("code", &self.code, codes::ISSUE_TYPE);
        Some(r4::OperationOutcomeIssue {
            extension: e.list("extension", &self.extension),
            severity: e.needed("severity", severity),
            code: e.needed("code", code),
            details: e.one("details", self.details.as_ref()),
            diagnostics: e.string("diagnostics", &self.diagnostics),
            location: e.strings("location", &self.location),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Parameters<'a> {
    type Out = r4::Parameters;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Parameters> {
        Some(r4::Parameters {
            meta: e.one("meta", Some(&self.common.meta)),
            language: e.language("language", &self.common.language),
            parameter: e.list("parameter", &self.parameter),
            ..Default::default()
        })
    }
}

impl<'a> Write<'a> for model::Parameter<'a> {
    type Out = r4::ParametersParameter;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::ParametersParameter> {
        let value = self.value.as_ref().and_then(|v| value(e, v));
        // inv-1: a value or parts.
        let part = if value.is_none() { e.list("part", &self.part) } else { Vec::new() };
        if value.is_none() && part.is_empty() {
            return None;
        }
        let name = e.needed("name", e.string("name", &self.name));
        Some(r4::ParametersParameter { name, value, part, ..Default::default() })
    }
}

fn value<'a>(e: El<'_, '_, 'a>, value: &ParameterValue<'a>) -> Option<r4::ParametersParameterValue> {
    use r4::ParametersParameterValue as Out;
    match value {
        ParameterValue::Any(v) => any(e, extension_value(e, v)?),
        ParameterValue::Date(v) => e.choice(v, |e, v| e.date("valueDate", v), Out::Date),
        ParameterValue::Integer(v) => Some(Out::Integer(e.integer("valueInteger", Some(v)))),
        ParameterValue::HumanName(v) => e.one("valueHumanName", Some(&**v)).map(|v| Out::HumanName(v.into())),
    }
}

/// The values that extensions and parameters share.
fn any(e: El<'_, '_, '_>, value: r4::ExtensionValue) -> Option<r4::ParametersParameterValue> {
    use r4::{ExtensionValue as In, ParametersParameterValue as Out};
    Some(match value {
        In::String(v) => Out::String(v),
        In::Code(v) => Out::Code(v),
        In::Uri(v) => Out::Uri(v),
        In::Decimal(v) => Out::Decimal(v),
        In::DateTime(v) => Out::DateTime(v),
        In::Date(v) => Out::Date(v),
        In::Boolean(v) => Out::Boolean(v),
        In::CodeableConcept(v) => Out::CodeableConcept(v),
        In::Coding(v) => Out::Coding(v),
        In::Address(v) => Out::Address(v),
        In::Annotation(v) => Out::Annotation(v),
        In::ContactPoint(v) => Out::ContactPoint(v),
        In::Attachment(v) => Out::Attachment(v),
        In::Identifier(v) => Out::Identifier(v),
        In::Quantity(v) => Out::Quantity(v),
        In::Reference(v) => Out::Reference(v),
        _ => {
            e.drop_invalid(NOT_VALID);
            return None;
        }
    })
}
