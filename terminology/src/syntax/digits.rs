//! Check digits and the classes of characters the schemes use.

use super::error::{SyntaxError, SyntaxErrorKind};

/// Verhoeff's permutation of a digit, by its place modulo 8.
static PERMUTATION: [[u8; 10]; 8] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
    [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
    [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

/// Products in the dihedral group of ten elements.
static PRODUCT: [[u8; 10]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
    [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
    [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];

/// Whether digits, the last one the check digit, satisfy Verhoeff's scheme.
pub(super) fn verhoeff(digits: &[u8]) -> bool {
    let mut check = 0u8;
    for (byte, row) in digits.iter().rev().zip(PERMUTATION.iter().cycle()) {
        let permuted = row.get(usize::from(byte.wrapping_sub(b'0'))).copied().unwrap_or(0);
        let product = PRODUCT.get(usize::from(check)).and_then(|r| r.get(usize::from(permuted)));
        check = product.copied().unwrap_or(0);
    }
    check == 0
}

/// Sum of Luhn's scheme modulo 10: every second digit from the right, the last one not, counts twice.
pub(super) fn luhn(digits: &[u8], start: u32) -> bool {
    let mut sum = start;
    for (place, byte) in digits.iter().rev().enumerate() {
        let digit = u32::from(byte.wrapping_sub(b'0'));
        sum += if place % 2 == 0 {
            digit
        } else if digit > 4 {
            2 * digit - 9
        } else {
            2 * digit
        };
    }
    sum.is_multiple_of(10)
}

/// Letters and digits a place may hold.
#[derive(Clone, Copy)]
pub(super) enum Class {
    Digit,
    Letter,
    Alphanumeric,
}

impl Class {
    fn holds(self, byte: u8) -> bool {
        match self {
            Self::Digit => byte.is_ascii_digit(),
            Self::Letter => byte.is_ascii_alphabetic(),
            Self::Alphanumeric => byte.is_ascii_alphanumeric(),
        }
    }
}

/// Every byte of the class.
pub(super) fn all(
    bytes: &[u8],
    offset: usize,
    class: Class,
    expected: &'static str,
) -> Result<(), SyntaxError> {
    match bytes.iter().position(|b| !class.holds(*b)) {
        Some(place) => Err(SyntaxError::new(SyntaxErrorKind::Character, offset + place, expected)),
        None => Ok(()),
    }
}

/// So many bytes.
pub(super) fn length(
    text: &str,
    range: core::ops::RangeInclusive<usize>,
    expected: &'static str,
) -> Result<(), SyntaxError> {
    if range.contains(&text.len()) {
        return Ok(());
    }
    Err(SyntaxError::new(SyntaxErrorKind::Length, text.len().min(range.end().saturating_add(1)), expected))
}

/// An error unless `holds`.
pub(super) fn require(
    holds: bool,
    kind: SyntaxErrorKind,
    offset: usize,
    expected: &'static str,
) -> Result<(), SyntaxError> {
    if holds { Ok(()) } else { Err(SyntaxError::new(kind, offset, expected)) }
}

/// Bytes of a part, empty when the text is shorter.
pub(super) fn part(text: &str, range: core::ops::Range<usize>) -> &[u8] {
    text.as_bytes().get(range).unwrap_or_default()
}

/// Declares a checked text: `check`, `parse`, `as_str`, and a `Display` in upper case where case has no meaning.
macro_rules! checked {
    ($(#[$doc:meta])* $name:ident, $check:path, $write:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<'a>(&'a str);

        impl<'a> $name<'a> {
            /// Whether the text is well formed; allocates nothing.
            ///
            /// # Errors
            ///
            /// The first thing that is wrong, and at which byte.
            #[inline]
            pub fn check(text: &str) -> Result<(), $crate::syntax::SyntaxError> {
                $check(text)
            }

            /// Reads the text.
            ///
            /// # Errors
            ///
            /// As [`check`](Self::check).
            #[inline]
            pub fn parse(text: &'a str) -> Result<Self, $crate::syntax::SyntaxError> {
                $check(text).map(|()| Self(text))
            }

            /// The text as given.
            #[must_use]
            pub fn as_str(&self) -> &'a str {
                self.0
            }
        }

        impl core::fmt::Debug for $name<'_> {
            /// Without the text, which may identify a person.
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl core::fmt::Display for $name<'_> {
            /// The normal form.
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::syntax::digits::$write(self.0, f)
            }
        }
    };
}
pub(super) use checked;

/// As given.
pub(super) fn plain(text: &str, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    f.write_str(text)
}

/// In capital letters.
pub(super) fn upper(text: &str, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    use core::fmt::Write as _;
    text.chars().try_for_each(|c| f.write_char(c.to_ascii_uppercase()))
}

/// In capital letters, without hyphens.
pub(super) fn compact(text: &str, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    use core::fmt::Write as _;
    text.chars().filter(|c| *c != '-').try_for_each(|c| f.write_char(c.to_ascii_uppercase()))
}

/// In capital letters, without points.
pub(super) fn undotted(text: &str, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    use core::fmt::Write as _;
    text.chars().filter(|c| *c != '.').try_for_each(|c| f.write_char(c.to_ascii_uppercase()))
}

/// In small letters.
pub(super) fn lower(text: &str, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    use core::fmt::Write as _;
    text.chars().try_for_each(|c| f.write_char(c.to_ascii_lowercase()))
}
