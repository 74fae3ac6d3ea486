//! What only a line of X12 needs of the way it is written in.

use super::tree::{Cell, Segment};
use crate::context::Context;
use crate::model::Record;
use crate::trace::{Origin, Rule};
use crate::way::Lines;
pub(super) use crate::way::{by, known};

/// A transaction set of X12, which has no way to say that a value is explicitly none; its parts share nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct X12;

impl Lines for X12 {
    const SAYS_NONE: bool = false;
}

pub(super) type Way<'w, 'a> = crate::way::Way<'w, 'a, X12>;

impl<'w, 'a> Way<'w, 'a> {
    pub(super) fn new(cx: &'w Context<'a>, record: &'w Record<'a>) -> Self {
        Self::begin(cx, record, X12)
    }

    /// A value that the rule sets whatever the source says.
    pub(super) fn constant(self, rule: Rule, text: &str) -> Option<Cell> {
        Some(self.made(rule, Origin::NONE, text))
    }

    /// A value that is computed: a number of a level or line, which no rule makes.
    pub(super) fn computed(self, text: impl Into<String>) -> Option<Cell> {
        Some(Cell { text: text.into(), ..Cell::default() })
    }

    /// Says that the values of `by` decided what was written; the first value of the segment shows it.
    pub(super) fn decided_by(self, segment: &Segment, by: impl IntoIterator<Item = Origin>) {
        if let Some(cell) = segment.cells().next() {
            self.decided(cell, by);
        }
    }
}

/// `2024-01-31` or a time of that day → `20240131`; a year or month alone is no date of X12.
pub(super) fn date(text: &str) -> Option<String> {
    let day = text.get(..10)?;
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    let is_day =
        digits.len() == 8 && day.as_bytes().get(4) == Some(&b'-') && day.as_bytes().get(7) == Some(&b'-');
    is_day.then_some(digits)
}

/// `2024-01-31T09:30:00-05:00` → `0930`; `None` for a day.
pub(super) fn time(text: &str) -> Option<String> {
    let clock = text.get(10..16)?.strip_prefix('T')?;
    let digits: String = clock.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 4).then_some(digits)
}

/// A decimal as R has it: no zeros at the ends that say nothing. `None` for what is no number.
pub(crate) fn number(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(part) {
        return None;
    }
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    Some(match (whole, part) {
        ("", "") => "0".into(),
        (_, "") => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{part}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{date, number, time};

    #[test]
    fn values_are_written_as_x12_has_them() {
        for (text, is) in [("100.50", "100.5"), ("0.50", ".5"), ("-12", "-12"), ("0.00", "0"), ("010", "10")]
        {
            assert_eq!(number(text).as_deref(), Some(is));
        }
        for bad in ["", "-", ".5", "1e5", "1,5"] {
            assert_eq!(number(bad), None, "{bad}");
        }
        assert_eq!(date("2024-01-31T09:30:00Z").as_deref(), Some("20240131"));
        assert_eq!(time("2024-01-31T09:30:00Z").as_deref(), Some("0930"));
        for bad in ["2024", "2024-01", "20240131", "ä024-01-31"] {
            assert_eq!(date(bad), None, "{bad}");
        }
        assert_eq!((time("2024-01-31"), time("2024-01-31T9:30:0")), (None, None));
    }
}
