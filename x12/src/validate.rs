//! Checks an interchange, level by level. Level 1 is here: the envelope and the syntax of what it declares; guides add
//! theirs.
//!
//! What was odd about the bytes is in [`InterchangeView::issues`] from parsing, and not repeated here: an acknowledgement
//! takes both.

mod balance;
mod codes;
mod element;
mod envelope;
mod groups;
mod guide;
mod header;
mod security;
mod sets;
mod situation;

use alloc::vec::Vec;
use core::fmt;

use crate::guide::Guides;
use crate::issue::{AckCode, Issue, IssueCode, Location, Severity};
use crate::loops::LoopTree;
use crate::segment_id::SegmentId;
use crate::view::{InterchangeView, SegmentView};

pub use codes::CodeLists;
pub(crate) use situation::is_situation;
pub use situation::{RULES, SituationalRule};

/// Findings about the envelope.
impl IssueCode {
    /// An element of ISA, ISB, ISE or IEA has a value that it cannot have.
    pub const INTERCHANGE_VALUE: Self = Self::new("x12/interchange-value");
    /// An element of GS or GE has a value that it cannot have.
    pub const GROUP_VALUE: Self = Self::new("x12/group-value");
    /// An element of ST or SE has a value that it cannot have.
    pub const SET_VALUE: Self = Self::new("x12/set-value");
    /// The control numbers of header and trailer differ.
    pub const CONTROL_NUMBER_MISMATCH: Self = Self::new("x12/control-number-mismatch");
    /// A control number that was used before where it has to be unique.
    pub const CONTROL_NUMBER_DUPLICATE: Self = Self::new("x12/control-number-duplicate");
    /// A trailer counts other than there is.
    pub const COUNT_MISMATCH: Self = Self::new("x12/count-mismatch");
    /// A receiver, group, version or transaction set that the caller does not take.
    pub const NOT_SUPPORTED: Self = Self::new("x12/not-supported");
    /// A transaction set that does not belong in a group of its functional identifier.
    pub const SET_NOT_IN_GROUP: Self = Self::new("x12/set-not-in-group");
    /// ST03 and GS08 name different guides.
    pub const GUIDE_MISMATCH: Self = Self::new("x12/guide-mismatch");
    /// A security segment without the one it belongs with, or security at all, which nothing here undoes.
    pub const SECURITY: Self = Self::new("x12/security");
    /// [`ValidateOptions::max_issues`](crate::ValidateOptions::max_issues) was reached: there may be more.
    pub const MORE_ISSUES: Self = Self::new("x12/more-issues");
}

/// Options of [`validate`]: which levels, against what.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ValidateOptions<'a> {
    /// Check the envelope; on by default.
    pub envelope: bool,
    /// The receivers (ISA08 without blanks) that are known; `None`, the default, knows all.
    pub receivers: Option<&'a [&'a [u8]]>,
    /// Control numbers (ISA13) of interchanges the sender sent before; none by default.
    pub seen: &'a [&'a [u8]],
    /// The functional identifiers (GS01) that are taken; `None`, the default, takes all.
    pub groups: Option<&'a [&'a [u8]]>,
    /// The versions (GS08, and ST03 where it is another) that are taken; `None`, the default, takes all.
    pub versions: Option<&'a [&'a [u8]]>,
    /// The transaction sets (ST01) that are taken; `None`, the default, takes all.
    pub sets: Option<&'a [&'a [u8]]>,
    /// The guides to check transaction sets by, levels 2 and above; none by default. See [`Guides::built_in`].
    pub guides: Option<&'a Guides<'a>>,
    /// Level 2, the guide: loops, segments, elements, codes and conditions; on by default, where there are guides.
    pub guide: bool,
    /// Level 3: whether sums are what they are of; on by default, where there are guides.
    pub balance: bool,
    /// Level 4: the rules of [`RULES`]; on by default, where there are guides.
    pub situations: bool,
    /// Level 5: the external code lists the caller has; none by default.
    pub code_lists: Option<&'a dyn CodeLists>,
    /// Levels 6 and 7: rules for a line of business or a partner; none by default.
    pub rules: &'a [&'a dyn Rule],
    /// Stop looking after so many findings; 10,000 by default.
    pub max_issues: usize,
}

impl fmt::Debug for ValidateOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValidateOptions")
            .field("envelope", &self.envelope)
            .field("guides", &self.guides.map(|guides| guides.iter().count()))
            .field("guide", &self.guide)
            .field("balance", &self.balance)
            .field("situations", &self.situations)
            .field("code_lists", &self.code_lists.is_some())
            .field("rules", &self.rules.len())
            .field("max_issues", &self.max_issues)
            .finish_non_exhaustive()
    }
}

/// A rule of a line of business (level 6) or a trading partner (level 7).
pub trait Rule {
    /// Looks at a transaction set, and hands over what it finds.
    fn check(&self, tree: &LoopTree<'_>, report: &mut dyn FnMut(Issue));
}

impl Default for ValidateOptions<'_> {
    fn default() -> Self {
        Self {
            envelope: true,
            receivers: None,
            seen: &[],
            groups: None,
            versions: None,
            sets: None,
            guides: None,
            guide: true,
            balance: true,
            situations: true,
            code_lists: None,
            rules: &[],
            max_issues: 10_000,
        }
    }
}

/// Finds what can be told, in the order of the bytes. Linear in the interchange, but for control numbers, which are sorted.
///
/// ```
/// use synovia_x12::{ValidateOptions, parse, validate};
///
/// let input = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~\
/// GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~ST*837*0001*005010X222A1~SE*3*0001~GE*1*1~IEA*1*000000002~";
/// let issues = validate(parse(input)?.view(), &ValidateOptions::default());
/// let shown: Vec<_> = issues.iter().map(ToString::to_string).collect();
/// assert_eq!(shown, [
///     "error: x12/count-mismatch at byte 187, IK502 4, in SE-01",
///     "error: x12/control-number-mismatch at byte 207, TA105 001, in IEA-02",
/// ]);
/// # Ok::<(), synovia_x12::Error>(())
/// ```
#[must_use]
pub fn validate(interchange: InterchangeView<'_>, options: &ValidateOptions<'_>) -> Vec<Issue> {
    let mut check = Check { options, issues: Vec::new() };
    if options.envelope {
        check.envelope(interchange);
    }
    if let Some(guides) = options.guides {
        for set in interchange.transaction_sets() {
            check.guides(set, guides);
        }
    }
    let mut issues = check.issues;
    issues.sort_by_key(|issue| issue.offset);
    if issues.len() > options.max_issues {
        issues.truncate(options.max_issues);
        let offset = issues.last().map_or(interchange.base(), |issue| issue.offset);
        issues.push(Issue::new(Severity::Information, IssueCode::MORE_ISSUES, offset));
    }
    issues
}

/// A check under way.
struct Check<'o> {
    options: &'o ValidateOptions<'o>,
    issues: Vec<Issue>,
}

impl Check<'_> {
    /// Enough was found.
    fn is_full(&self) -> bool {
        self.issues.len() > self.options.max_issues
    }

    /// A finding about an element of a segment whose place is known.
    fn element(
        &mut self,
        severity: Severity,
        code: IssueCode,
        ack: AckCode,
        (segment, place, number): (SegmentView<'_>, Location, u32),
    ) {
        let (offset, length) = match segment.element(number) {
            Some(element) => (element.offset(), element.raw().len() as u64),
            None => (segment.offset() + segment.raw().len() as u64, 0),
        };
        let issue = Issue::new(severity, code, offset).with_length(length).with_ack(ack);
        self.issues.push(issue.with_location(place.element(number)));
    }
}

/// The bytes of an element without blanks around them.
fn trimmed(segment: SegmentView<'_>, number: u32) -> &[u8] {
    segment.value(number).trim_ascii()
}

/// The bytes of an element without line ends behind them, which some senders put before the terminator. Blanks stay: only
/// ISA is filled up with them.
fn value(segment: SegmentView<'_>, number: u32) -> &[u8] {
    let mut value = segment.value(number);
    while let [rest @ .., b'\r' | b'\n'] = value {
        value = rest;
    }
    value
}

/// The place of a segment of the envelope: the only one of its id in its group or set.
fn place(id: SegmentId, group: u32, set: u32, position: usize) -> Location {
    Location::new(id, 1).inside(group, set, position as u32)
}

/// A count or control number: digits, as a number.
fn number(raw: &[u8]) -> Option<u64> {
    if raw.is_empty() || raw.len() > 18 || !raw.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(raw.iter().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}

/// `YYMMDD` or `CCYYMMDD` that a calendar has.
fn is_date(raw: &[u8]) -> bool {
    let (century, rest) = match raw.len() {
        8 => raw.split_at(2),
        6 => (&b"20"[..], raw),
        _ => return false,
    };
    let two = |from: usize| rest.get(from..from + 2).and_then(number);
    let (Some(century), Some(year), Some(month), Some(day)) = (number(century), two(0), two(2), two(4))
    else {
        return false;
    };
    let year = century * 100 + year;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// `HHMM`, `HHMMSS`, `HHMMSSD` or `HHMMSSDD`.
fn is_time(raw: &[u8]) -> bool {
    let two = |from: usize| raw.get(from..from + 2).and_then(number);
    let minutes = two(0).is_some_and(|h| h < 24) && two(2).is_some_and(|m| m < 60);
    let seconds = raw.len() == 4 || two(4).is_some_and(|s| s < 60);
    matches!(raw.len(), 4 | 6 | 7 | 8) && minutes && seconds && number(raw).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_those_of_a_calendar_and_a_clock() {
        for good in ["240229", "20240229", "991231", "20000229"] {
            assert!(is_date(good.as_bytes()), "{good}");
        }
        for bad in ["230229", "19000229", "241301", "240100", "2401", "24010A", "2024-01-01", ""] {
            assert!(!is_date(bad.as_bytes()), "{bad}");
        }
        for good in ["0000", "2359", "235959", "2359599", "23595999"] {
            assert!(is_time(good.as_bytes()), "{good}");
        }
        for bad in ["2400", "1260", "126", "12345", "125960", "12A0", "235959999"] {
            assert!(!is_time(bad.as_bytes()), "{bad}");
        }
        assert_eq!(
            (number(b"0042"), number(b""), number(b"4 "), number(&[b'9'; 19])),
            (Some(42), None, None, None)
        );
    }
}
