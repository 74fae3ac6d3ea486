//! What the caller may choose: how strict to be, how much to accept, what to leave out.

use alloc::vec::Vec;

use crate::tag::Tag;

/// How to meet input that real writers produce and the standard does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "a choice between two; degrees belong to validation")]
pub enum Strictness {
    /// Anything odd of severity [`Warning`](crate::Severity::Warning) or worse is an error.
    Strict,
    /// Accept what can be read, keep what was read before the input ends or cannot be read on, and report it as issues.
    #[default]
    Lenient,
}

/// How much is accepted. Reaching a limit is allowed, passing it is an error.
///
/// Memory is bounded by the bytes present whatever the limits are: no length that is only declared makes room for anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of one input, as it is and inflated; 1 GiB by default, never above 4 GiB.
    pub max_input: usize,
    /// Sequences in sequences; 64 by default.
    pub max_depth: usize,
    /// Elements, items and fragments; 50,000,000 by default.
    pub max_elements: usize,
    /// Findings that are kept; 256 by default. One of severity fatal is always kept.
    pub max_issues: usize,
    /// How many bytes each byte of a deflated data set may inflate to; 64 by default.
    pub max_inflate_ratio: usize,
    /// Bytes a deflated data set may inflate to whatever the ratio; 1 MiB by default.
    pub min_inflated: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_input: 1 << 30,
            max_depth: 64,
            max_elements: 50_000_000,
            max_issues: 256,
            max_inflate_ratio: 64,
            min_inflated: 1 << 20,
        }
    }
}

/// Which elements to read. By default all of them; values are never looked at, so that large ones cost nothing.
///
/// A filter is about elements of the data set itself, not about those of its items, and not about file meta information.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Stop before the first element with this tag or a greater one.
    pub until: Option<Tag>,
    /// Stop before the pixel data: (7FE0,0008), (7FE0,0009), (7FE0,0010). Pixel data in an item does not stop.
    pub until_pixel_data: bool,
    /// Read these only, and stop when the greatest is past. Sequences are read with all they hold.
    pub only: Option<Vec<Tag>>,
    /// Leave these out, such as [`PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE`](crate::tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE).
    pub without: Vec<Tag>,
}

impl Filter {
    pub(crate) fn is_some(&self) -> bool {
        self.until.is_some() || self.until_pixel_data || self.only.is_some() || !self.without.is_empty()
    }
}

/// Options of [`parse_with`](crate::parse_with) and [`Parser::with_options`](crate::Parser::with_options).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ParseOptions {
    /// Lenient by default.
    pub mode: Strictness,
    /// How much is accepted.
    pub limits: Limits,
    /// Which elements to read.
    pub filter: Filter,
    /// [`Parser`](crate::Parser) only: values of at most this many bytes come with their event; 0 by default, so that no
    /// value is kept for it.
    pub max_value: usize,
}
