//! A packed table: one text blob, one line a row, fields separated by tabs, and the offsets of the lines.

use core::cmp::Ordering;
use core::ops::Range;

/// The blob and the start of every line (one offset more than there are lines).
#[derive(Debug)]
pub(crate) struct Packed {
    text: &'static str,
    starts: &'static [u32],
}

impl Packed {
    pub(crate) const fn new(text: &'static str, starts: &'static [u32]) -> Self {
        Self { text, starts }
    }

    pub(crate) const fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The line without its line feed.
    pub(crate) fn line(&self, index: usize) -> Option<&'static str> {
        let start = *self.starts.get(index)? as usize;
        let end = *self.starts.get(index.checked_add(1)?)? as usize;
        self.text.get(start..end.checked_sub(1)?)
    }

    /// The first line of `lines` whose first field is not below `key`; the lines are sorted by that field.
    pub(crate) fn lower_bound(&self, lines: Range<usize>, key: &str) -> usize {
        let (mut low, mut high) = (lines.start, lines.end.min(self.len()));
        while low < high {
            let middle = low + (high - low) / 2;
            if self.line(middle).is_some_and(|l| order(l, key) == Ordering::Less) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The first line of `lines` whose first field is `key`, with its number.
    pub(crate) fn find(&self, lines: Range<usize>, key: &str) -> Option<(usize, &'static str)> {
        let end = lines.end;
        let index = self.lower_bound(lines, key);
        let line = self.line(index)?;
        (index < end && order(line, key) == Ordering::Equal).then_some((index, line))
    }
}

/// The first field of a line.
pub(crate) fn key(line: &'static str) -> &'static str {
    field(line, 0)
}

/// Field number `index` of a line, empty when there is none.
pub(crate) fn field(line: &'static str, index: usize) -> &'static str {
    line.split('\t').nth(index).unwrap_or("")
}

fn order(line: &'static str, wanted: &str) -> Ordering {
    key(line).as_bytes().cmp(wanted.as_bytes())
}
