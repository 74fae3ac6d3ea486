//! What a writing line is written in: the rules on the way to a value, and the conversion.

use std::borrow::Cow;

use super::tree::{Cell, Segment};
use crate::context::Context;
use crate::model::{Record, Text, Val};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule};

/// How many rules a way can have.
const DEPTH: usize = 4;

/// The rules being applied, outermost first, and what is being written. `Copy`, so that a writing line can pass it on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way<'w, 'a> {
    pub(super) cx: &'w Context<'a>,
    pub(super) record: &'w Record<'a>,
    rules: [Option<Rule>; DEPTH],
}

impl<'w, 'a> Way<'w, 'a> {
    pub(super) fn new(cx: &'w Context<'a>, record: &'w Record<'a>) -> Self {
        Self { cx, record, rules: [None; DEPTH] }
    }

    /// The same, inside `rule`.
    pub(super) fn under(mut self, rule: Rule) -> Self {
        if let Some(free) = self.rules.iter_mut().find(|r| r.is_none()) {
            *free = Some(rule);
        }
        self
    }

    /// An application of all rules on the way to what made `from`.
    pub(super) fn origin(self, from: Origin) -> Origin {
        let trace = &self.cx.trace;
        self.rules.iter().flatten().fold(from, |up, rule| trace.derive(up, *rule, from))
    }

    /// A text of `rule`, as it is; what is explicitly none is nothing: X12 has no way to say so.
    pub(super) fn text(self, rule: Rule, value: &Text<'_>) -> Option<Cell> {
        let value = value.as_ref().filter(|v| !v.null)?;
        Some(self.made(rule, value.by, value.is.as_ref()))
    }

    /// A value of `rule`, as it is.
    pub(super) fn value(self, rule: Rule, value: &Val<Cow<'_, str>>) -> Option<Cell> {
        (!value.null).then(|| self.made(rule, value.by, value.is.as_ref()))
    }

    /// Another text made of a value.
    pub(super) fn made(self, rule: Rule, by: Origin, text: impl Into<String>) -> Cell {
        Cell { text: text.into(), by: vec![self.under(rule).origin(by)] }
    }

    /// A text of `rule`, changed on the way; `None` refuses it with an issue.
    pub(super) fn changed(
        self,
        rule: Rule,
        value: &Text<'_>,
        code: &'static str,
        change: impl FnOnce(&str) -> Option<String>,
    ) -> Option<Cell> {
        let value = value.as_ref().filter(|v| !v.null)?;
        let text = change(&value.is);
        if text.is_none() {
            self.refuse(value.by, code);
        }
        Some(self.made(rule, value.by, text?))
    }

    /// A value that the rule sets whatever the source says.
    pub(super) fn constant(self, rule: Rule, text: &str) -> Option<Cell> {
        Some(self.made(rule, Origin::NONE, text))
    }

    /// A value that is computed: a number of a level or line, which no rule makes.
    pub(super) fn computed(self, text: impl Into<String>) -> Option<Cell> {
        Some(Cell { text: text.into(), by: Vec::new() })
    }

    /// Says that the values of `by` decided what was written; the cell shows it.
    pub(super) fn decided(self, cell: &Cell, by: impl IntoIterator<Item = Origin>) {
        let Some(step) = cell.by.first() else { return };
        for origin in by {
            for leaf in self.cx.trace.leaves(origin) {
                self.cx.trace.decides(*step, leaf);
            }
        }
    }

    /// The same of a segment: its first value shows it.
    pub(super) fn decided_by(self, segment: &Segment, by: impl IntoIterator<Item = Origin>) {
        if let Some(cell) = segment.cells().next() {
            self.decided(cell, by);
        }
    }

    /// Gives a value up, with an issue that says why.
    pub(super) fn refuse(self, by: Origin, code: &'static str) {
        self.cx.trace.refuse_origin(by, Reason::Invalid);
        self.issue(Severity::Warning, code, by);
    }

    /// Notes something odd about a value.
    pub(super) fn issue(self, severity: Severity, code: &'static str, by: Origin) {
        self.cx.issue(severity, code, self.cx.trace.first_leaf(by));
    }
}

/// The text of a value that is there.
pub(super) fn known<'t>(text: &'t Text<'_>) -> Option<&'t str> {
    text.as_ref().filter(|v| !v.null).map(|v| v.is.as_ref())
}

/// Where a value came from.
pub(super) fn by(text: &Text<'_>) -> Option<Origin> {
    text.as_ref().map(|v| v.by)
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
