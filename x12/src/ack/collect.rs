//! From findings to what is answered.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{AckStatus, Acknowledgement, ElementAck, GroupAck, InterchangeAck, SegmentAck, SetAck};
use crate::balance::is_sum;
use crate::issue::{AckLevel, Issue, IssueCode, Location, Severity};
use crate::segment_id::SegmentId;
use crate::validate::is_situation;
use crate::view::{FunctionalGroupView, InterchangeView, TransactionSetView};

/// The longest copy of a bad value.
const LONGEST_COPY: usize = 99;
/// How many codes AK9 and IK5 have room for.
const MOST_CODES: usize = 5;

impl Acknowledgement {
    /// The answer to an interchange by the findings about it: those of [`validate`](crate::validate()) or any others; what
    /// parsing noted is added. Findings that carry no code of an acknowledgement are left out, and so are those of
    /// severity information; warnings alone reject nothing.
    ///
    /// Sums and situations (levels 3 and 4) are left out as well: most partners answer those by other means, such as a
    /// 277CA. [`of_all_levels`](Self::of_all_levels) answers them too.
    #[must_use]
    pub fn of(interchange: InterchangeView<'_>, findings: &[Issue]) -> Self {
        let beyond = |issue: &Issue| is_sum(issue.code) || is_situation(issue.code);
        let findings: Vec<Issue> = findings.iter().filter(|issue| !beyond(issue)).copied().collect();
        Self::of_all_levels(interchange, &findings)
    }

    /// The same with sums and situations (levels 3 and 4): a set is refused for them.
    #[must_use]
    pub fn of_all_levels(interchange: InterchangeView<'_>, findings: &[Issue]) -> Self {
        let mut all: Vec<&Issue> = interchange.issues().iter().chain(findings).collect();
        all.retain(|issue| issue.ack.is_some() && issue.severity <= Severity::Warning);
        all.sort_by_key(|issue| issue.offset);
        let mut by_group = BTreeMap::<u32, Vec<&Issue>>::new();
        let mut by_set = BTreeMap::<u32, Vec<&Issue>>::new();
        let mut own = Vec::new();
        for issue in all {
            let place = issue.location.map_or((0, 0), |place| (place.group, place.set));
            match issue.ack.map(|ack| ack.level) {
                Some(AckLevel::Interchange) => own.push(issue),
                Some(AckLevel::Group) => by_group.entry(place.0).or_default().push(issue),
                _ => by_set.entry(place.1).or_default().push(issue),
            }
        }
        let groups: Vec<_> =
            interchange.functional_groups().filter(|group| group.functional_identifier() != b"FA").collect();
        let answered =
            !groups.is_empty() || interchange.functional_groups().next().is_none() && !is_answer(interchange);
        let groups = groups.into_iter().map(|group| group_ack(group, &by_group, &by_set)).collect();
        let text = |element| value(interchange, element);
        Self {
            interchange: if answered { interchange_ack(interchange, &own) } else { None },
            groups,
            parties: [text(5), text(6), text(7), text(8)],
            version: text(12),
            usage: text(15).chars().next(),
        }
    }
}

/// An interchange of TA1 and nothing else.
fn is_answer(interchange: InterchangeView<'_>) -> bool {
    interchange.interchange_acknowledgements().next().is_some()
}

fn value(interchange: InterchangeView<'_>, element: u32) -> String {
    let header = interchange.header();
    header.map(|isa| text(isa.value(element).trim_ascii())).unwrap_or_default()
}

fn text(raw: &[u8]) -> String {
    crate::view::text(raw).into_owned()
}

fn interchange_ack(interchange: InterchangeView<'_>, own: &[&Issue]) -> Option<InterchangeAck> {
    let header = interchange.header()?;
    let (status, worst) = status(own);
    if header.value(14).trim_ascii() != b"1" && status != AckStatus::Rejected {
        return None;
    }
    Some(InterchangeAck {
        control_number: value(interchange, 13),
        date: value(interchange, 9),
        time: value(interchange, 10),
        status,
        code: worst.and_then(|issue| issue.ack).map_or("000", |ack| ack.code),
    })
}

/// What findings amount to, and the first of the worst of them.
fn status<'i>(findings: &[&'i Issue]) -> (AckStatus, Option<&'i Issue>) {
    // A value that is wrong in itself comes before one that does not agree with another.
    let rank =
        |issue: &&Issue| (issue.severity.max(Severity::Error), issue.code != IssueCode::INTERCHANGE_VALUE);
    let worst = findings.iter().copied().min_by_key(rank);
    let status = match worst.map(|issue| issue.severity) {
        None => AckStatus::Accepted,
        Some(Severity::Fatal | Severity::Error) => AckStatus::Rejected,
        Some(_) => AckStatus::AcceptedWithErrors,
    };
    (status, worst)
}

/// Ascending, each once, as many as there is room for.
fn codes(findings: &[&Issue], level: AckLevel) -> Vec<&'static str> {
    let codes = findings.iter().filter_map(|issue| issue.ack).filter(|ack| ack.level == level);
    let mut codes: Vec<_> = codes.map(|ack| ack.code).collect();
    sort_codes(&mut codes);
    codes.dedup();
    codes.truncate(MOST_CODES);
    codes
}

/// By number, those of guides last.
fn sort_codes(codes: &mut [&'static str]) {
    codes.sort_by_key(|code| (code.len(), *code));
}

/// Whether something is wrong with a segment or an element that has a code of guides, or one of the standard.
fn is_broken(segments: &[SegmentAck], by_guide: bool) -> bool {
    let own = segments.iter().filter(|segment| segment.elements.is_empty()).map(|segment| segment.code);
    let elements = segments.iter().flat_map(|segment| &segment.elements).map(|element| element.code);
    own.chain(elements).any(|code| code.starts_with('I') == by_guide)
}

fn group_ack(
    group: FunctionalGroupView<'_>,
    by_group: &BTreeMap<u32, Vec<&Issue>>,
    by_set: &BTreeMap<u32, Vec<&Issue>>,
) -> GroupAck {
    let none = Vec::new();
    let own = by_group.get(&group.number()).unwrap_or(&none);
    let sets: Vec<SetAck> = group
        .transaction_sets()
        .map(|set| set_ack(set, by_set.get(&set.number()).unwrap_or(&none)))
        .collect();
    let whole = |(set, _): &(TransactionSetView<'_>, &SetAck)| set.trailer().is_some();
    let received = group.transaction_sets().zip(&sets).filter(whole).count() as u64;
    let taken = |(_, ack): &(TransactionSetView<'_>, &SetAck)| ack.status != AckStatus::Rejected;
    let accepted = group.transaction_sets().zip(&sets).filter(whole).filter(taken).count() as u64;
    let included = group.trailer().and_then(|ge| text(ge.value(1).trim_ascii()).parse().ok()).unwrap_or(0);
    let status = match status(own).0 {
        AckStatus::Rejected => AckStatus::Rejected,
        // An empty group has nothing that could be refused.
        _ if accepted == 0 && !sets.is_empty() => AckStatus::Rejected,
        _ if accepted < sets.len() as u64 => AckStatus::PartiallyAccepted,
        own => sets.iter().map(|set| set.status).fold(own, AckStatus::max),
    };
    let header = |element| group.header().map(|gs| text(gs.value(element).trim_ascii())).unwrap_or_default();
    GroupAck {
        functional_identifier: header(1),
        control_number: header(6),
        version: header(8),
        parties: [header(2), header(3)],
        sets,
        status,
        included,
        received,
        accepted,
        codes: codes(own, AckLevel::Group),
    }
}

fn set_ack(set: TransactionSetView<'_>, findings: &[&Issue]) -> SetAck {
    let segments = segments(set, findings);
    let mut codes = codes(findings, AckLevel::Set);
    // Something is wrong with a segment: the set says so as well, of what the standard asks and of what only the guide does.
    for code in ["5", "I5"].into_iter().filter(|code| is_broken(&segments, code.starts_with('I'))) {
        if codes.len() < MOST_CODES && !codes.contains(&code) {
            codes.push(code);
            sort_codes(&mut codes);
        }
    }
    let header = |element| set.header().map(|st| text(st.value(element).trim_ascii())).unwrap_or_default();
    SetAck {
        identifier: header(1),
        control_number: header(2),
        guide: header(3),
        status: status(findings).0,
        codes,
        segments,
    }
}

/// The findings about segments and elements, segment by segment.
fn segments(set: TransactionSetView<'_>, findings: &[&Issue]) -> Vec<SegmentAck> {
    // By position, then in the order they were found: of what is missing at one place, each has a segment of its own.
    let mut found = BTreeMap::<(u32, usize), (Location, &'static str, Vec<ElementAck>)>::new();
    let mut with_elements = BTreeMap::<u32, usize>::new();
    for (order, issue) in findings.iter().enumerate() {
        let (Some(ack), Some(place)) = (issue.ack, issue.location) else { continue };
        match ack.level {
            AckLevel::Segment => {
                let known = found.range((place.position, 0)..).take_while(|(key, _)| key.0 == place.position);
                if !known.into_iter().any(|(_, (other, code, _))| *other == place && *code == ack.code) {
                    found.insert((place.position, order), (place, ack.code, Vec::new()));
                }
            }
            AckLevel::Element => {
                let element = ElementAck {
                    element: place.element.unwrap_or_default(),
                    component: place.component,
                    repetition: place.repetition.filter(|number| *number > 1),
                    data_element: issue.data_element,
                    code: ack.code,
                    copy: copy(set, issue),
                };
                let order = *with_elements.entry(place.position).or_insert(order);
                let (_, _, elements) =
                    found.entry((place.position, order)).or_insert_with(|| (place, "8", Vec::new()));
                elements.push(element);
            }
            _ => {}
        }
    }
    let loops = bounded_loops(set);
    found
        .into_iter()
        .map(|((position, _), (place, code, mut elements))| {
            let id = place.segment.to_string();
            elements.sort_by_key(|e| (e.element, e.repetition, e.component));
            elements.dedup();
            let open = loops.partition_point(|(at, _)| *at < position).checked_sub(1);
            let open = open.and_then(|at| loops.get(at)).map(|(_, name)| name.clone());
            SegmentAck { id, position, loop_identifier: open.unwrap_or_default(), code, elements }
        })
        .collect()
}

/// Where loops that LS and LE enclose begin and end: the position, and the loop that is open behind it.
fn bounded_loops(set: TransactionSetView<'_>) -> Vec<(u32, String)> {
    let mut changes = Vec::new();
    for (position, segment) in (1..).zip(set.all_segments()) {
        match segment.id() {
            SegmentId::LS => changes.push((position, text(segment.value(1)))),
            SegmentId::LE => changes.push((position, String::new())),
            _ => {}
        }
    }
    changes
}

/// The bad value, if it can be sent: short, of printable characters.
fn copy(set: TransactionSetView<'_>, issue: &Issue) -> String {
    let base = set.interchange().base();
    let start = usize::try_from(issue.offset.saturating_sub(base)).unwrap_or(usize::MAX);
    let end = start.saturating_add(usize::try_from(issue.length).unwrap_or(usize::MAX));
    let raw = set.interchange().bytes().get(start..end).unwrap_or_default();
    let raw = raw.get(..LONGEST_COPY).unwrap_or(raw);
    if raw.iter().all(|byte| (b' '..=b'~').contains(byte)) { text(raw) } else { String::new() }
}
