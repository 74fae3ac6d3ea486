//! Why a text is not well formed.

use core::fmt;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyntaxErrorKind {
    /// Too short or too long.
    Length,
    /// A character that cannot stand at this place.
    Character,
    /// The check digit does not agree with the others.
    CheckDigit,
    /// A number that is never issued, or a part that names nothing.
    NotIssued,
}

/// Why a text is not well formed: a kind and a byte offset. Never content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SyntaxError {
    kind: SyntaxErrorKind,
    offset: u32,
    expected: &'static str,
}

impl SyntaxError {
    pub(crate) fn new(kind: SyntaxErrorKind, offset: usize, expected: &'static str) -> Self {
        Self { kind, offset: u32::try_from(offset).unwrap_or(u32::MAX), expected }
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> SyntaxErrorKind {
        self.kind
    }

    /// Byte offset in the text.
    #[must_use]
    pub fn offset(&self) -> u64 {
        u64::from(self.offset)
    }

    /// What would be accepted.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            SyntaxErrorKind::Length => "wrong length",
            SyntaxErrorKind::Character => "unexpected character",
            SyntaxErrorKind::CheckDigit => "wrong check digit",
            SyntaxErrorKind::NotIssued => "never issued",
        };
        write!(f, "{what} at byte {}; expected {}", self.offset, self.expected)
    }
}

impl core::error::Error for SyntaxError {}
