//! The element a name stands for: every reader asks for each member, so it is found by comparing numbers.

use super::{Alternative, FieldInfo, FieldKind, TypeInfo, ValueKind};
use crate::word;

/// A name as a reader met it.
#[derive(Clone, Copy)]
pub(crate) struct Name<'a> {
    pub(crate) text: &'a str,
    /// Its [`word::head`].
    head: u64,
}

/// The element a name stands for. Two words, which a function gives in registers: it is found for each member.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    /// The row of the table.
    row: &'static FieldInfo,
    /// Its index, before the [`BITS`] of the index of the alternative of a choice.
    at: usize,
}

/// More than any choice needs.
const BITS: u32 = 8;

impl Found {
    /// The index of the field.
    #[inline]
    pub(crate) const fn field(self) -> usize {
        self.at >> BITS
    }

    /// Of a choice, the index of the alternative.
    #[inline]
    pub(crate) const fn alternative(self) -> usize {
        self.at & ((1 << BITS) - 1)
    }

    /// The name in the tables.
    #[inline]
    pub(crate) fn name(self) -> &'static str {
        match self.row.kind {
            FieldKind::Choice(list) => list.get(self.alternative()).map_or("", |a| a.name),
            _ => self.row.name,
        }
    }

    /// What it holds; `None` when it is a resource.
    #[inline]
    pub(crate) fn kind(self) -> Option<ValueKind> {
        match self.row.kind {
            FieldKind::One(kind) => Some(kind),
            FieldKind::Choice(list) => list.get(self.alternative()).map(|a| a.kind),
            FieldKind::Resource => None,
        }
    }

    /// Whether it holds a primitive that JSON writes as a string.
    #[inline]
    pub(crate) fn is_text(self) -> bool {
        matches!(self.kind(), Some(ValueKind::Prim(kind)) if kind.is_text())
    }

    /// Whether the field has that flag.
    #[cfg(feature = "xml")]
    #[inline]
    pub(crate) const fn is(self, flag: u8) -> bool {
        self.row.flags & flag != 0
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

    fn among(self, list: &'static [Alternative]) -> Option<usize> {
        list.iter().position(|a| a.head == self.head && self.is(a.name))
    }

    /// The field at that index, when the name is its own.
    #[inline]
    fn found(self, row: &'static FieldInfo, index: usize) -> Option<Found> {
        if self.head & row.mask != row.head {
            return None;
        }
        let alternative = match row.kind {
            FieldKind::Choice(list) => self.among(list)?,
            _ if self.is(row.name) => 0,
            _ => return None,
        };
        Some(Found { row, at: index << BITS | alternative })
    }
}

/// The element of that name. Elements mostly come in the order of the table, so the search starts at the one at `first`.
#[inline]
pub(crate) fn find(info: &'static TypeInfo, name: Name<'_>, first: usize) -> Option<Found> {
    let (before, after) = info.fields.split_at_checked(first)?;
    let in_order = after.iter().enumerate().find_map(|(i, field)| name.found(field, first + i));
    in_order.or_else(|| before.iter().enumerate().find_map(|(i, field)| name.found(field, i)))
}
