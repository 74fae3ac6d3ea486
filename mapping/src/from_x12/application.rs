//! 824: an OperationOutcome, an issue for each document and each fault of it.

use synovia_x12::{SegmentId, SegmentView, TransactionSetView};

use super::acknowledgement::verdict;
use super::kept::{self, split};
use super::parties::coded;
use super::scope::Scope;
use crate::context::Context;
use crate::generated::rules::x12::set_824 as r;
use crate::model::{CodeableConcept, Coding, OperationOutcome, OutcomeIssue};

/// The family of what is kept.
const SET: &str = "824";
const DOCUMENT_CODE: &str = "https://codesystem.x12.org/005010/110";
const FAULT_CODE: &str = "https://codesystem.x12.org/005010/647";
const INDUSTRY_CODE: &str = "https://codesystem.x12.org/005010/1271";

/// Reads a set.
pub(super) fn read<'a>(cx: &Context<'a>, set: TransactionSetView<'a>) {
    let Some(st) = set.header().map(|v| Scope::new(cx, v)) else { return };
    let segments: Vec<SegmentView<'a>> =
        set.all_segments().filter(|s| !matches!(s.id(), SegmentId::ST | SegmentId::SE)).collect();
    let (header, documents) = split(&segments, |id| id == SegmentId::OTI);
    let mut outcome: OperationOutcome<'a> = st.create(r::OUTCOME, "outcome");
    st.decides(1, 1, outcome.common.by);
    st.decides(3, 1, outcome.common.by);
    for view in header {
        kept::add(&mut outcome.common.extension, kept::segment(st.over(*view), SET));
    }
    for group in documents {
        document(st, group, &mut outcome);
    }
    st.add(outcome);
}

/// OTI and what follows it: the document, and its faults.
fn document<'a>(st: Scope<'_, 'a>, group: &[SegmentView<'a>], outcome: &mut OperationOutcome<'a>) {
    let (own, faults) = split(group, |id| matches!(id, SegmentId::TED));
    let Some(oti) = group.first().map(|v| st.over(*v)) else { return };
    let s = oti.under(r::DOCUMENT);
    // The second letter tells items from transaction sets; the last whether all is well.
    let judged = match s.peek(1).as_ref() {
        "TA" | "IA" | "BA" | "GA" => "A",
        "TE" | "IE" | "BE" | "GE" => "E",
        "TP" | "IP" | "BP" | "GP" => "P",
        _ => "R",
    };
    let (severity, code) = verdict(s, 1, judged, (r::SEVERITY, r::CODE), "processing");
    let mut issue = OutcomeIssue {
        extension: kept::held(kept::rest(s, SET, 4)),
        severity,
        code,
        details: s.text(1, r::OTI01).map(|code| coded(code, s.constant(r::OTI01, DOCUMENT_CODE))),
        location: s.text(2, r::OTI02).into_iter().chain(s.text(3, r::OTI03)).collect(),
        ..OutcomeIssue::default()
    };
    for view in own.iter().skip(1) {
        further(oti.over(*view), &mut issue);
    }
    outcome.issue.push(issue);
    for fault in faults {
        let mut issue = error(oti, fault);
        for view in fault.iter().skip(1) {
            further(oti.over(*view), &mut issue);
        }
        outcome.issue.push(issue);
    }
}

/// TED: a fault of the document before it.
fn error<'a>(oti: Scope<'_, 'a>, group: &[SegmentView<'a>]) -> OutcomeIssue<'a> {
    let Some(ted) = group.first().map(|v| oti.over(*v).under(r::ERROR)) else {
        return OutcomeIssue::default();
    };
    let mut details: Option<CodeableConcept<'a>> =
        ted.text(1, r::TED01).map(|code| coded(code, ted.constant(r::TED01, FAULT_CODE)));
    if let Some(text) = ted.text(2, r::TED02) {
        details.get_or_insert_with(CodeableConcept::default).text = Some(text);
    }
    OutcomeIssue {
        extension: kept::held(kept::some(ted, SET, |element, _| matches!(element, 3..=6 | 8..))),
        severity: ted.constant(r::FAULT, "error"),
        code: ted.constant(r::FAULT, "processing"),
        details,
        diagnostics: ted.text(7, r::TED07),
        ..OutcomeIssue::default()
    }
}

/// What follows OTI or TED.
fn further<'a>(s: Scope<'_, 'a>, issue: &mut OutcomeIssue<'a>) {
    match s.view.id() {
        SegmentId::NTE if issue.diagnostics.is_none() && s.peek(1).is_empty() => {
            issue.diagnostics = s.text(2, r::NTE02);
        }
        SegmentId::LQ if !s.peek(2).is_empty() => {
            let code = s.text(2, r::LQ02);
            let system = s.constant(r::LQ01, INDUSTRY_CODE);
            if let Some(code) = &code {
                s.decides(1, 1, code.by);
            }
            let coding = Coding { system, code, ..Coding::default() };
            issue.details.get_or_insert_with(CodeableConcept::default).coding.push(coding);
        }
        _ => kept::add(&mut issue.extension, kept::segment(s, SET)),
    }
}
