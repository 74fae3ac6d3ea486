//! The element a name stands for: every reader asks for each member, so it is found by comparing numbers.

use super::{Alternative, FieldInfo, FieldKind, TypeInfo};
use crate::word;

/// A name as a reader met it.
#[derive(Clone, Copy)]
pub(crate) struct Name<'a> {
    pub(crate) text: &'a str,
    /// Its [`word::head`].
    head: u64,
}

/// The element a name stands for.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    pub(crate) field: usize,
    /// Of a choice, the alternative.
    pub(crate) alternative: usize,
    /// The name in the tables.
    pub(crate) name: &'static str,
    /// Those of the field.
    #[cfg_attr(not(feature = "xml"), expect(dead_code, reason = "only XML asks"))]
    flags: u8,
}

impl Found {
    /// Whether the field has that flag.
    #[cfg(feature = "xml")]
    #[inline]
    pub(crate) const fn is(self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

impl<'a> Name<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, head: word::head(text.as_bytes()) }
    }

    /// The same, where the eight bytes from its first on are at hand; those behind it do not matter.
    #[inline]
    pub(crate) const fn of_word(text: &'a str, word: u64) -> Self {
        Self { text, head: word & word::low_bytes(text.len()) }
    }

    /// Whether it is a known name that has the same head.
    #[inline]
    fn is(self, known: &str) -> bool {
        self.text.len() == known.len()
            && (known.len() <= 8 || self.text.as_bytes().get(8..) == known.as_bytes().get(8..))
    }

    fn among(self, list: &'static [Alternative]) -> Option<(usize, &'static str)> {
        let at = list.iter().position(|a| a.head == self.head && self.is(a.name))?;
        Some((at, list.get(at)?.name))
    }

    /// The field at that index, when the name is its own.
    #[inline]
    fn found(self, field: &'static FieldInfo, index: usize) -> Option<Found> {
        if self.head & field.mask != field.head {
            return None;
        }
        let (alternative, name) = match field.kind {
            FieldKind::Choice(list) => self.among(list)?,
            _ if self.is(field.name) => (0, field.name),
            _ => return None,
        };
        Some(Found { field: index, alternative, name, flags: field.flags })
    }
}

/// The element of that name. Elements mostly come in the order of the table, so the search starts at the last.
#[inline]
pub(crate) fn find(info: &'static TypeInfo, name: Name<'_>, last: usize) -> Option<Found> {
    let (before, after) = info.fields.split_at_checked(last)?;
    let in_order = after.iter().enumerate().find_map(|(i, field)| name.found(field, last + i));
    in_order.or_else(|| before.iter().enumerate().find_map(|(i, field)| name.found(field, i)))
}
