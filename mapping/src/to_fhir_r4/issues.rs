//! The issues of a conversion as an OperationOutcome.

use synovia_fhir_model::r4;

use super::FhirOutput;
use crate::convert::Conversion;
use crate::error::{Error, ErrorKind};
use crate::generated::rules::fhir::operationoutcome as rule;
use crate::ids;
use crate::options::Options;
use crate::report::{Issue, Lineage, Report, Severity};

impl Report {
    /// The issues as an R4 OperationOutcome: severity, type, our code as the text of the details, the source path and byte
    /// offset as diagnostics, the target path as expression. `None` when there is no issue, since FHIR wants one.
    pub fn to_operation_outcome(&self) -> Option<r4::OperationOutcome> {
        let issue: Vec<_> = self.issues.iter().map(issue).collect();
        (!issue.is_empty()).then(|| r4::OperationOutcome { issue, ..Default::default() })
    }
}

fn issue(issue: &Issue) -> r4::OperationOutcomeIssue {
    let place = match (&issue.source, issue.offset) {
        (Some(source), Some(offset)) => format!("{source} at byte {offset}"),
        (Some(source), None) => source.to_string(),
        _ => String::new(),
    };
    let details = r4::CodeableConcept { text: issue.code.into(), ..Default::default() };
    let mut out = r4::OperationOutcomeIssue {
        severity: severity(issue.severity).into(),
        code: issue_type(issue.code).into(),
        details: Some(Box::new(details)),
        ..Default::default()
    };
    if !place.is_empty() {
        out.diagnostics = place.into();
    }
    if let Some(target) = &issue.target {
        out.expression.push(target.as_str().into());
    }
    out
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Fatal => "fatal",
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "information",
    }
}

/// FHIR's type of an issue, by how our codes are worded.
fn issue_type(code: &str) -> &'static str {
    let kinds = [
        ("unsupported", "not-supported"),
        ("code-not", "code-invalid"),
        ("not-valid", "value"),
        ("not-readable", "value"),
        ("conflict", "conflict"),
        ("second-", "multiple-matches"),
        ("without", "required"),
        ("truncated", "incomplete"),
        ("not-precise", "incomplete"),
        ("no-time-zone", "incomplete"),
    ];
    kinds.iter().find(|(part, _)| code.contains(part)).map_or("processing", |(_, kind)| kind)
}

/// Adds the OperationOutcome to the Bundle of a conversion, as its last entry; nothing happens where there are no issues
/// or the output is no Bundle.
pub(crate) fn append(mut conversion: Conversion, options: &Options) -> Result<Conversion, Error> {
    let Some(mut outcome) = conversion.report.to_operation_outcome() else { return Ok(conversion) };
    let Some(written) = conversion.output.get_mut::<FhirOutput>() else { return Ok(conversion) };
    let r4::Resource::Bundle(bundle) = &mut written.resource else { return Ok(conversion) };
    if bundle.entry.len() >= options.limits.max_resources {
        return Err(Error::new(ErrorKind::Limit));
    }
    for issue in &mut outcome.issue {
        // Places of the target are known to the recorder only, and the output is the same without it.
        issue.expression.clear();
    }
    let at = bundle.entry.len();
    let first = bundle.entry.first().and_then(|e| e.full_url.as_str()).unwrap_or_default();
    let id = ids::id(&[first, "OperationOutcome"]);
    let issues = outcome.issue.len();
    let mut resource = r4::Resource::from(outcome);
    resource.set_id(&id);
    let entry = r4::BundleEntry {
        full_url: format!("urn:uuid:{id}").into(),
        resource: Some(resource),
        ..Default::default()
    };
    bundle.entry.push(entry);
    if options.lineage {
        conversion.report.lineage.extend((0..issues).map(|n| Lineage {
            source: None,
            offset: None,
            target: format!("Bundle.entry[{at}].resource.issue[{n}]"),
            rules: vec![rule::ISSUE],
            role: None,
        }));
    }
    let limit = options.limits.max_output;
    if conversion.output.to_bytes().len() > limit {
        return Err(Error::new(ErrorKind::Limit));
    }
    Ok(conversion)
}
