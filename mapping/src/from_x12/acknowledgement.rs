//! 999, 997 and TA1: an OperationOutcome, its issues by what was found. Codes stand as they are: what they mean are lists of X12.

use std::borrow::Cow;

use synovia_x12::{SegmentId, SegmentView, TransactionSetView};

use super::kept;
use super::scope::Scope;
use crate::context::Context;
use crate::generated::rules::x12::{set_999 as r, ta1};
use crate::model::{CodeableConcept, Coding, OperationOutcome, OutcomeIssue, Text, Val};
use crate::trace::{Rule, Src};

/// The family of what is kept of 999 and 997.
const SET: &str = "999";
const GROUP_CODE: &str = "https://codesystem.x12.org/005010/715";
const GROUP_FAULT: &str = "https://codesystem.x12.org/005010/716";
const SET_CODE: &str = "https://codesystem.x12.org/005010/717";
/// Faults of sets, segments and elements: of 999, and of 997.
const SET_FAULT: [&str; 2] =
    ["https://codesystem.x12.org/005010/618", "https://codesystem.x12.org/005010/718"];
const SEGMENT_FAULT: [&str; 2] =
    ["https://codesystem.x12.org/005010/620", "https://codesystem.x12.org/005010/720"];
const ELEMENT_FAULT: [&str; 2] =
    ["https://codesystem.x12.org/005010/621", "https://codesystem.x12.org/005010/723"];
const INTERCHANGE_CODE: &str = "https://codesystem.x12.org/005010/I17";
const INTERCHANGE_FAULT: &str = "https://codesystem.x12.org/005010/I18";

/// Where faults are: the group, the set and the segment that were named last.
#[derive(Clone, Copy, Default)]
struct Place<'a> {
    group: Option<SegmentView<'a>>,
    set: Option<SegmentView<'a>>,
    segment: Option<SegmentView<'a>>,
}

/// Reads a 999 or 997.
pub(super) fn read<'a>(cx: &Context<'a>, set: TransactionSetView<'a>) {
    let Some(ak1) = set.segments_named(SegmentId::AK1).next().map(|v| Scope::new(cx, v)) else { return };
    let mut outcome: OperationOutcome<'a> = ak1.create(r::OUTCOME, "outcome");
    if let Some(st) = set.header().map(|v| ak1.over(v)) {
        st.decides(1, 1, outcome.common.by);
        st.decides(3, 1, outcome.common.by);
    }
    let mut place = Place { group: Some(ak1.view), ..Place::default() };
    for view in set.all_segments() {
        let s = ak1.over(view);
        let issue = match s.view.id() {
            SegmentId::AK2 => {
                place = Place { set: Some(view), segment: None, ..place };
                continue;
            }
            SegmentId::IK3 | SegmentId::AK3 => {
                place.segment = Some(view);
                segment(s, place)
            }
            SegmentId::IK4 | SegmentId::AK4 => element(s, place),
            SegmentId::IK5 | SegmentId::AK5 => {
                place.segment = None;
                let mut issue = judged(s, s.under(r::SET), place);
                issue.details =
                    details(s, &[(1, r::IK501, SET_CODE)], (2..=6, r::IK502, of_set(s, SET_FAULT)));
                place.set = None;
                issue
            }
            SegmentId::AK9 => {
                place = Place { group: place.group, ..Place::default() };
                let mut issue = judged(s, s.under(r::GROUP), place);
                issue.details = details(s, &[(1, r::AK901, GROUP_CODE)], (5..=9, r::AK905, GROUP_FAULT));
                kept::add(&mut issue.extension, kept::some(s, SET, |element, _| matches!(element, 2..=4)));
                issue
            }
            SegmentId::CTX => {
                let last = outcome.issue.last_mut().map(|issue| &mut issue.extension);
                kept::add(last.unwrap_or(&mut outcome.common.extension), kept::segment(s, SET));
                continue;
            }
            _ => continue,
        };
        outcome.issue.push(issue);
    }
    ak1.add(outcome);
}

/// Reads a TA1.
pub(super) fn interchange<'a>(cx: &Context<'a>, view: SegmentView<'a>) {
    let s = Scope::new(cx, view);
    let mut outcome: OperationOutcome<'a> = s.create(ta1::OUTCOME, "interchange");
    let s = s.under(ta1::ISSUE);
    let location = s.text(1, ta1::TA101).into_iter().collect();
    let mut issue = OutcomeIssue { location, ..OutcomeIssue::default() };
    let code = s.peek(4);
    (issue.severity, issue.code) = verdict(s, 4, &code, (ta1::SEVERITY, ta1::CODE), "structure");
    issue.details = details(s, &[(4, ta1::TA104, INTERCHANGE_CODE)], (5..=5, ta1::TA105, INTERCHANGE_FAULT));
    kept::add(&mut issue.extension, kept::some(s, "TA1", |element, _| matches!(element, 2 | 3 | 6..)));
    outcome.issue.push(issue);
    s.add(outcome);
}

/// The severity and kind of an issue by the code of a verdict: accepted, accepted though there are errors, or not.
pub(super) fn verdict<'a>(
    s: Scope<'_, 'a>,
    element: u32,
    code: &str,
    (severity, kind): (Rule, Rule),
    fault: &'static str,
) -> (Text<'a>, Text<'a>) {
    let (how, what) = match code {
        "A" => ("information", "informational"),
        "E" | "P" => ("warning", fault),
        _ => ("error", fault),
    };
    let of = |rule, is| {
        let made = s.constant(rule, is);
        if let Some(made) = &made {
            s.decides(element, 1, made.by);
        }
        made
    };
    (of(severity, how), of(kind, what))
}

/// An issue with the verdict of IK501 or AK901.
fn judged<'a>(s: Scope<'_, 'a>, made: Scope<'_, 'a>, place: Place<'a>) -> OutcomeIssue<'a> {
    let code = s.peek(1);
    let (severity, code) = verdict(made, 1, &code, (r::SEVERITY, r::CODE), "structure");
    OutcomeIssue { severity, code, location: location(made, place, None), ..OutcomeIssue::default() }
}

/// The list of 999 or that of 997, by the segment.
fn of_set(s: Scope<'_, '_>, lists: [&'static str; 2]) -> &'static str {
    let [implementation, functional] = lists;
    if s.view.id().as_str().starts_with('A') { functional } else { implementation }
}

fn fault<'a>(s: Scope<'_, 'a>) -> OutcomeIssue<'a> {
    OutcomeIssue {
        severity: s.constant(r::FAULT, "error"),
        code: s.constant(r::FAULT, "structure"),
        ..OutcomeIssue::default()
    }
}

/// IK3 or AK3.
fn segment<'a>(s: Scope<'_, 'a>, place: Place<'a>) -> OutcomeIssue<'a> {
    let s = s.under(r::SEGMENT);
    let mut issue = fault(s);
    issue.location = location(s, place, None);
    issue.details = details(s, &[], (4..=8, r::IK304, of_set(s, SEGMENT_FAULT)));
    issue
}

/// IK4 or AK4.
fn element<'a>(s: Scope<'_, 'a>, place: Place<'a>) -> OutcomeIssue<'a> {
    let s = s.under(r::ELEMENT);
    let mut issue = fault(s);
    issue.location = location(s, place, Some(s.view));
    issue.details = details(s, &[], (3..=3, r::IK403, of_set(s, ELEMENT_FAULT)));
    issue.diagnostics = s.text(4, r::IK404);
    kept::add(&mut issue.extension, kept::some(s, SET, |element, _| matches!(element, 2 | 5..)));
    issue
}

/// Codes of elements as codings: those named, then those of a row of elements that repeat one.
fn details<'a>(
    s: Scope<'_, 'a>,
    named: &[(u32, Rule, &'static str)],
    (row, rule, system): (core::ops::RangeInclusive<u32>, Rule, &'static str),
) -> Option<CodeableConcept<'a>> {
    let all = named.iter().copied().chain(row.map(|element| (element, rule, system)));
    let coding: Vec<Coding<'a>> = all
        .filter_map(|(element, rule, system)| {
            let code = Some(s.text(element, rule)?);
            Some(Coding { system: s.constant(rule, system), code, ..Coding::default() })
        })
        .collect();
    (!coding.is_empty()).then(|| CodeableConcept { coding, ..CodeableConcept::default() })
}

/// Where it is, outermost first, one text for each: `HC 17456 …`, `837 0001 …`, `CLM 22 2300`, `2.1`.
fn location<'a>(
    s: Scope<'_, 'a>,
    place: Place<'a>,
    element: Option<SegmentView<'a>>,
) -> Vec<Val<Cow<'a, str>>> {
    let mut out = Vec::new();
    let mut of = |view: Option<SegmentView<'a>>, parts: &[(u32, u32, Rule)], between: &str| {
        let Some(s) = view.map(|v| s.over(v)) else { return };
        let texts: Vec<Val<Cow<'a, str>>> = parts
            .iter()
            .filter_map(|(element, component, rule)| s.part(*element, *component, *rule))
            .collect();
        if texts.is_empty() {
            return;
        }
        let text = texts.iter().map(|v| v.is.as_ref()).collect::<Vec<_>>().join(between);
        // Each of the values stands in the text, by a rule of its own.
        let leaves: Vec<u32> = texts.iter().flat_map(|v| s.cx.trace.leaves(v.by)).collect();
        let given = parts.iter().filter(|(e, c, _)| !s.peek_part(*e, *c).is_empty()).map(|(.., rule)| *rule);
        let rules = given.fold(s.by, |up, rule| s.cx.trace.step(up, rule, Src::None));
        let by = s.cx.trace.join(rules, r::LOCATION, &leaves);
        out.push(Val::new(Cow::Owned(text), by));
    };
    of(place.group, &[(1, 1, r::AK101), (2, 1, r::AK102), (3, 1, r::AK103)], " ");
    of(place.set, &[(1, 1, r::AK201), (2, 1, r::AK202), (3, 1, r::AK203)], " ");
    of(place.segment, &[(1, 1, r::IK301), (2, 1, r::IK302), (3, 1, r::IK303)], " ");
    of(element, &[(1, 1, r::IK401_1), (1, 2, r::IK401_2), (1, 3, r::IK401_3)], ".");
    out
}
