//! Why an expression could not be read or evaluated.

use core::fmt;

/// Why an expression could not be read or evaluated: a kind and a place in the expression, never data.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    offset: u32,
}

/// The offset of an error whose place the caller knows.
const UNPLACED: u32 = u32::MAX;

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self { kind, offset: UNPLACED }
    }
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is not FHIRPath.
    Syntax,
    /// The text ends in the middle.
    UnexpectedEnd,
    /// Parentheses, arguments or nested data go deeper than the limit.
    TooDeep,
    /// The expression, a text or a collection is larger than the limit.
    TooLarge,
    /// No function of that name.
    UnknownFunction,
    /// A function called with a number of arguments it does not take.
    Arguments,
    /// A literal that is not a value: a date of month 13, a number beyond 64 bits.
    Literal,
    /// A regular expression that cannot be compiled.
    Regex,
    /// More than one item where the language allows one.
    NotSingleton,
    /// An item of a type the operator or function does not take.
    Type,
    /// A variable the environment does not have.
    UnknownVariable,
    /// `now()`, `today()` or `timeOfDay()` without a time in the environment.
    NoClock,
    /// More steps than the budget of the environment.
    Budget,
    /// A function that needs what this crate does not have, such as the slices of a profile.
    NotSupported,
}

impl ErrorKind {
    const fn text(self) -> &'static str {
        match self {
            Self::Syntax => "not FHIRPath",
            Self::UnexpectedEnd => "expression ends early",
            Self::TooDeep => "nested above the depth limit",
            Self::TooLarge => "larger than the limit",
            Self::UnknownFunction => "unknown function",
            Self::Arguments => "wrong number of arguments",
            Self::Literal => "literal that is no value",
            Self::Regex => "regular expression that cannot be compiled",
            Self::NotSingleton => "more than one item where one is allowed",
            Self::Type => "item of a type not allowed here",
            Self::UnknownVariable => "unknown variable",
            Self::NoClock => "no time in the environment",
            Self::Budget => "budget of steps spent",
            Self::NotSupported => "not supported",
        }
    }
}

impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, offset: usize) -> Self {
        Self { kind, offset: u32::try_from(offset).unwrap_or(u32::MAX) }
    }

    /// With that place, if it has none yet.
    pub(crate) fn or_at(self, offset: usize) -> Self {
        if self.offset == UNPLACED { Self::new(self.kind, offset) } else { self }
    }

    /// What went wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Position in the text of the expression, in bytes.
    #[must_use]
    pub fn offset(&self) -> u64 {
        u64::from(self.offset)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {} of the expression", self.kind.text(), self.offset)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("kind", &self.kind).field("offset", &self.offset).finish()
    }
}

impl core::error::Error for Error {}
