//! A packed table: one text blob, one line a row, fields separated by tabs, and the offsets of the lines.

use core::cmp::Ordering;

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

    /// The first field of a line against a wanted text, in the order of their bytes.
    fn order(&self, index: usize, wanted: &str) -> Ordering {
        let start = self.starts.get(index).map_or(0, |s| *s as usize);
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        // What ends the field, a tab or a line feed, sorts before every byte a field may hold, so comparing past the
        // field is harmless. Only a wanted text with control characters could be misplaced, and it is in no table.
        let wanted = wanted.as_bytes();
        match rest.get(..wanted.len()) {
            Some(head) => head.cmp(wanted).then_with(|| match rest.get(wanted.len()) {
                Some(b'\t' | b'\n') => Ordering::Equal,
                _ => Ordering::Greater,
            }),
            None => rest.cmp(wanted),
        }
    }

    /// Whether the first field of a line is `wanted`.
    #[cfg(feature = "ucum")]
    pub(crate) fn is_key(&self, index: usize, wanted: &[u8]) -> bool {
        let start = self.starts.get(index).map_or(0, |s| *s as usize);
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        rest.get(wanted.len()) == Some(&b'\t') && rest.starts_with(wanted)
    }

    /// The line whose first field is `wanted`; the lines are sorted by that field.
    pub(crate) fn find_index(&self, wanted: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match self.order(middle, wanted) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Some(middle).filter(|m| self.line(*m).map(key) == Some(wanted)),
            }
        }
        None
    }
}

/// The first field of a line.
pub(crate) fn key(line: &'static str) -> &'static str {
    fields(line).next().unwrap_or("")
}

/// Field number `index` of a line, empty when there is none.
pub(crate) fn field(line: &'static str, index: usize) -> &'static str {
    fields(line).nth(index).unwrap_or("")
}

/// The fields of a line. (`str::split` decodes characters; the fields are short, so a byte loop is faster.)
pub(crate) fn fields(line: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = Some(line);
    core::iter::from_fn(move || {
        let line = rest?;
        let Some(tab) = line.bytes().position(|b| b == b'\t') else {
            return rest.take();
        };
        rest = line.get(tab + 1..);
        line.get(..tab)
    })
}
