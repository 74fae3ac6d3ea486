//! From the tree back to bytes, and new interchanges: padding, control numbers and counts.

mod envelope;
mod segment;

use alloc::vec::Vec;

use crate::delimiters::Delimiters;
use crate::view::InterchangeView;

pub use envelope::{GroupHeader, InterchangeHeader, InterchangeWriter};
pub use segment::SegmentWriter;

/// An unedited interchange is the bytes it was read from.
impl InterchangeView<'_> {
    /// The bytes as a new vector.
    #[must_use]
    pub fn to_bytes(self) -> Vec<u8> {
        self.bytes().to_vec()
    }

    /// Appends the bytes to `out`.
    pub fn write_to(self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.bytes());
    }
}

/// What stands behind the terminator of each segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "the line ends there are")]
pub enum LineEnd {
    /// Nothing: the standard's form.
    #[default]
    None,
    /// CR.
    Cr,
    /// LF.
    Lf,
    /// CR and LF.
    CrLf,
}

impl LineEnd {
    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(self) -> &'static [u8] {
        match self {
            Self::None => b"",
            Self::Cr => b"\r",
            Self::Lf => b"\n",
            Self::CrLf => b"\r\n",
        }
    }
}

/// How a new interchange is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct WriteOptions {
    /// The delimiters: `*`, `^`, `:` and `~` by default. Without a repetition separator ISA11 is `U`.
    pub delimiters: Delimiters,
    /// Nothing by default.
    pub line_end: LineEnd,
}
