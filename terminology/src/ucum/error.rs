//! The one error of this module: a kind and a byte offset. Never content.

use core::fmt;

/// What went wrong. Its `Display` says what would be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No text. The unity is written `1`.
    Empty,
    /// More bytes than [`Limits::max_input`](super::Limits::max_input).
    InputLimit,
    /// Parentheses nested deeper than [`Limits::max_depth`](super::Limits::max_depth).
    DepthLimit,
    /// A unit has to stand here: after an operator, at the start, inside parentheses.
    UnitExpected,
    /// A character that cannot stand here.
    UnexpectedCharacter,
    /// A parenthesis, a square bracket or a curly brace that is not closed, or holds a character outside ASCII 33–126.
    Unclosed,
    /// An annotation without text.
    EmptyAnnotation,
    /// A number that is zero or longer than 38 digits.
    NumberRange,
    /// A sign without digits, an exponent, or a sum of exponents, beyond ±32,767.
    ExponentRange,
    /// A symbol that is in no table.
    UnknownUnit,
    /// A prefix before a unit that is not metric.
    NotMetric,
    /// A special unit (a temperature, a level) multiplied, divided or raised with another unit (UCUM §21).
    SpecialInTerm,
    /// More than four different arbitrary units in one expression.
    ArbitraryLimit,
    /// The units measure different kinds of quantity.
    NotCommensurable,
    /// The units count different arbitrary units, or only one does (UCUM §24).
    ArbitraryMismatch,
    /// Moles and mass do not change places between the units, or the molar mass is not above zero.
    MolarMass,
    /// The value is outside the domain of a special unit: the logarithm of zero, say.
    OutOfDomain,
    /// The result is not finite, or its exponent does not fit.
    OutOfRange,
    /// A text that is not a decimal number of at most 38 significant digits.
    BadDecimal,
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "empty unit; unity is written 1",
            Self::InputLimit => "unit longer than the limit",
            Self::DepthLimit => "parentheses nested deeper than the limit",
            Self::UnitExpected => "a unit, a number, an annotation or a parenthesis has to stand here",
            Self::UnexpectedCharacter => {
                "character that cannot stand here; units are joined by . and /, without blanks"
            }
            Self::Unclosed => {
                "parenthesis, bracket or brace not closed, or holding more than ASCII 33 to 126"
            }
            Self::EmptyAnnotation => "empty annotation; it holds at least one character",
            Self::NumberRange => "number out of range; a whole number above 0 of at most 38 digits",
            Self::ExponentRange => "exponent out of range; digits, up to 32767 either way",
            Self::UnknownUnit => "unknown unit; codes are those of UCUM, in the case of its table",
            Self::NotMetric => "prefix before a unit that is not metric",
            Self::SpecialInTerm => "special unit in a term; it can be scaled by a number, no more",
            Self::ArbitraryLimit => "more than four different arbitrary units",
            Self::NotCommensurable => "units of different dimension",
            Self::ArbitraryMismatch => "different arbitrary units; they convert only to themselves",
            Self::MolarMass => {
                "no conversion between moles and mass; one side counts moles where the other has mass"
            }
            Self::OutOfDomain => "value outside the domain of a special unit",
            Self::OutOfRange => "result out of range",
            Self::BadDecimal => "not a decimal number of at most 38 digits",
        })
    }
}

/// Why a unit could not be read, or a value not converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Error {
    kind: ErrorKind,
    offset: u32,
}

impl Error {
    pub(crate) fn at(kind: ErrorKind, offset: usize) -> Self {
        Self { kind, offset: u32::try_from(offset).unwrap_or(u32::MAX) }
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Byte offset in the text that was read; 0 where the error is about a conversion.
    #[must_use]
    pub fn offset(&self) -> u64 {
        u64::from(self.offset)
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self { kind, offset: 0 }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.kind, self.offset)
    }
}

impl core::error::Error for Error {}
