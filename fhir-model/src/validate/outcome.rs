//! Findings as an `OperationOutcome`.

use crate::error::{Error, Location};
use crate::issue::{Issue, IssueCode, Severity};
use crate::json::write_string;
use crate::node::Node;

use super::expression::expression;
use super::findings::{FINDINGS, READING};

/// Writes an `OperationOutcome` of findings as JSON, the same in every release; `r4::outcome` gives it typed.
///
/// Each has severity, type of issue, our text (never content), and the location as `expression`, with JSON's names of
/// choices: [`outcome_of`] writes them as FHIRPath. The code stands in `details.coding`. No finding gives one issue of
/// type `informational`, as the resource needs one.
#[must_use]
pub fn outcome(issues: &[Issue]) -> String {
    write_all(issues, str::to_owned)
}

/// As [`outcome`], for findings about `node`, which tells what is a choice: `Observation.value.ofType(Quantity)`.
#[must_use]
pub fn outcome_of(node: &dyn Node, issues: &[Issue]) -> String {
    write_all(issues, |location| expression(node, location))
}

fn write_all(issues: &[Issue], expression: impl Fn(&str) -> String) -> String {
    let mut out = b"{\"resourceType\":\"OperationOutcome\",\"issue\":[".to_vec();
    for (i, issue) in issues.iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        write(issue, &expression(issue.location.as_str()), &mut out);
    }
    if issues.is_empty() {
        out.extend_from_slice(
            b"{\"severity\":\"information\",\"code\":\"informational\",\"diagnostics\":\"no finding\"}",
        );
    }
    out.extend_from_slice(b"]}");
    String::from_utf8(out).unwrap_or_default()
}

/// What the reader of XML finds.
static XML: &[(&str, &str, &str)] = {
    #[cfg(feature = "xml")]
    {
        crate::xml::FINDINGS
    }
    #[cfg(not(feature = "xml"))]
    {
        &[]
    }
};

/// What could not be read, as a finding, so that an outcome can be made of it.
impl From<&Error> for Issue {
    fn from(error: &Error) -> Self {
        Self {
            severity: Severity::Fatal,
            code: IssueCode::NOT_READABLE,
            location: error.location().cloned().unwrap_or(Location("Resource".to_owned())),
            offset: Some(error.offset()),
        }
    }
}

/// Type of issue and what is said about a code.
pub(super) fn describe(code: &str) -> (&'static str, &'static str) {
    let known = FINDINGS
        .iter()
        .chain(READING)
        .chain(XML)
        .chain(super::profile::FINDINGS)
        .find(|(known, _, _)| *known == code);
    match known {
        Some((_, kind, text)) => (kind, text),
        None if code.starts_with("fhir-model/invariant-") => ("invariant", "an invariant is broken"),
        None => ("processing", "does not follow the specification"),
    }
}

fn write(issue: &Issue, expression: &str, out: &mut Vec<u8>) {
    let (kind, text) = describe(issue.code.as_str());
    let member = |key: &str, value: &str, out: &mut Vec<u8>| {
        out.extend_from_slice(key.as_bytes());
        write_string(value, out);
    };
    member("{\"severity\":", &issue.severity.to_string(), out);
    member(",\"code\":", kind, out);
    member(",\"details\":{\"coding\":[{\"code\":", issue.code.as_str(), out);
    out.extend_from_slice(b"}]}");
    let text = match issue.offset {
        Some(offset) => format!("{text} (at byte {offset})"),
        None => text.to_owned(),
    };
    member(",\"diagnostics\":", &text, out);
    out.extend_from_slice(b",\"expression\":[");
    member("", expression, out);
    out.extend_from_slice(b"]}");
}
