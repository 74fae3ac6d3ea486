//! MSA: which message is answered, and how.

use std::borrow::Cow;

use crate::from_hl7v2::datatypes::cwe;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::msa_operationoutcome as own;
use crate::generated::rules::segments::msa_messageheader as r;
use crate::model::{MessageResponse, OutcomeIssue};
use crate::trace::Reason;

/// `MSA-MessageHeader`; `s` is the MSA inside its message row.
pub(crate) fn response<'a>(s: Scope<'_, 'a>) -> MessageResponse<'a> {
    let code = s.text(1, r::R3).and_then(|sent| {
        let made = match sent.is.trim() {
            "AA" | "CA" => "ok",
            "AE" | "CE" => "transient-error",
            "AR" | "CR" => "fatal-error",
            _ if sent.null => return Some(sent),
            _ => {
                s.part(1)?.refuse(Reason::Invalid, "mapping/code-not-mapped");
                return None;
            }
        };
        Some(sent.map(|_| Cow::Borrowed(made)))
    });
    MessageResponse { identifier: s.text(2, r::R4), code, details: None }
}

/// MSA-3 and 6: what was said of it before there was ERR.
pub(crate) fn issue<'a>(s: Scope<'_, 'a>) -> Option<OutcomeIssue<'a>> {
    let diagnostics = s.text(3, own::TEXT).filter(|v| !v.null);
    let details = s.get(6, own::CONDITION, |s| cwe::concept(s, None));
    if diagnostics.is_none() && details.is_none() {
        return None;
    }
    let severity = match s.peek_at(1).trim() {
        "AA" | "CA" => "information",
        _ => "error",
    };
    Some(OutcomeIssue {
        severity: s.constant(own::SEVERITY, severity),
        code: s.constant(own::CODE, if severity == "error" { "processing" } else { "informational" }),
        details,
        diagnostics,
        ..OutcomeIssue::default()
    })
}

/// QAK-2: what came of a query; `None` where it was answered.
pub(crate) fn query_issue<'a>(s: Scope<'_, 'a>) -> Option<OutcomeIssue<'a>> {
    let place = s.part(2).filter(|p| p.is_valued())?;
    let (severity, code) = match place.peek().trim() {
        "OK" => ("information", "informational"),
        "NF" => ("information", "not-found"),
        "AE" | "AR" => ("error", "processing"),
        _ => {
            place.refuse(Reason::Invalid, "mapping/code-not-mapped");
            return None;
        }
    };
    Some(OutcomeIssue {
        severity: s.constant(own::SEVERITY, severity),
        code: s.text(2, own::QUERY_STATUS).map(|v| v.map(|_| Cow::Borrowed(code))),
        ..OutcomeIssue::default()
    })
}
