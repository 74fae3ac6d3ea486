//! The rows guides are made of: small and `Copy`, the same for tables compiled in and tables loaded at run time.

use alloc::borrow::Cow;

/// A text in the pool of its guide: 20 bits of start, 12 bits of length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Text(pub(crate) u32);

impl Text {
    pub(crate) const EMPTY: Self = Self(0);
    /// The longest text, and the largest pool.
    pub(crate) const MAX_LEN: usize = (1 << 12) - 1;
    pub(crate) const MAX_POOL: usize = (1 << 20) - 1;

    pub(crate) fn of(self, pool: &str) -> &str {
        let start = (self.0 >> 12) as usize;
        pool.get(start..start + (self.0 & 0xFFF) as usize).unwrap_or_default()
    }

    pub(crate) fn bytes_of(self, pool: &str) -> &[u8] {
        let start = (self.0 >> 12) as usize;
        pool.as_bytes().get(start..start + (self.0 & 0xFFF) as usize).unwrap_or_default()
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 & 0xFFF == 0
    }
}

/// The rows of elements a segment or composite has: first row, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ListRow(pub(crate) u16, pub(crate) u16);

/// An element or component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ElementRow(
    /// Position, from 1.
    pub(crate) u8,
    /// Usage: `R`, `S` or `N`.
    pub(crate) u8,
    /// Type: a place in [`TYPES`].
    pub(crate) u8,
    /// The list of components; [`NONE`] for a simple element.
    pub(crate) u16,
    /// Shortest and longest; 0 for no upper bound.
    pub(crate) u16,
    pub(crate) u16,
    /// How often it may be there; 0 for any number of times.
    pub(crate) u16,
    /// Number of the data element, such as `1028` or `C003`.
    pub(crate) Text,
    /// Codes, divided by `|`.
    pub(crate) Text,
    /// The external code list.
    pub(crate) Text,
    /// Name.
    pub(crate) Text,
);

/// What a loop may hold: a segment, or a loop that starts with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ChildRow(
    /// Id of the segment, as [`packed`] has it.
    pub(crate) u32,
    /// Rank: children of one rank come in any order.
    pub(crate) u16,
    /// Usage: `R`, `S` or `N`.
    pub(crate) u8,
    /// How often; 0 for any number of times.
    pub(crate) u16,
    /// The loop; [`NONE`] for a segment.
    pub(crate) u16,
    /// The element and component that tell it from others of its id; 0 for none.
    pub(crate) u8,
    pub(crate) u8,
    /// The values they have, divided by `|`.
    pub(crate) Text,
    /// Conditions between elements, divided by blanks.
    pub(crate) Text,
    /// The list of elements.
    pub(crate) u16,
    /// Name.
    pub(crate) Text,
);

/// A loop: id, name, first child and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LoopRow(pub(crate) Text, pub(crate) Text, pub(crate) u16, pub(crate) u16);

/// No loop, no list.
pub(crate) const NONE: u16 = u16::MAX;

/// The types of elements, in the order rows number them; `C` is a composite.
pub(crate) const TYPES: [&str; 12] = ["AN", "ID", "DT", "TM", "R", "N0", "N1", "N2", "N3", "N4", "B", "C"];

/// A guide as tables. Texts of its head stand in the pool like all others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tables {
    pub(crate) pool: Cow<'static, str>,
    /// Implementation convention, kind, transaction set, functional identifier, title, other conventions it answers for.
    pub(crate) head: [Text; 6],
    /// Whether the facts held are only a part of the guide.
    pub(crate) partial: bool,
    /// What tells it from other guides of the same convention: segment, element, codes.
    pub(crate) when: Option<(u32, u8, Text)>,
    /// The first is the transaction set itself.
    pub(crate) loops: Cow<'static, [LoopRow]>,
    pub(crate) children: Cow<'static, [ChildRow]>,
    /// The places of the children, those of each loop by their ids, and in order where ids are the same.
    pub(crate) by_id: Cow<'static, [u16]>,
    /// The places of the children that must be there, levels apart, in order.
    pub(crate) required: Cow<'static, [u16]>,
    pub(crate) lists: Cow<'static, [ListRow]>,
    pub(crate) elements: Cow<'static, [ElementRow]>,
}

/// A segment id of up to four bytes as a number; 0 for none.
pub(crate) const fn packed(id: &[u8]) -> u32 {
    match *id {
        [a, b] => (a as u32) << 16 | (b as u32) << 8,
        [a, b, c] => (a as u32) << 16 | (b as u32) << 8 | c as u32,
        _ => 0,
    }
}
