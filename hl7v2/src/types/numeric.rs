//! Numbers: NM.

use core::fmt;

use super::{ascii, bad};
use crate::error::Error;

/// A number: a sign, digits, a decimal point, digits; all but one digit optional.
///
/// The text stays as sent, leading and trailing zeros included; two are equal if their text is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Numeric<'t> {
    text: &'t str,
    point: Option<usize>,
}

impl<'t> Numeric<'t> {
    /// Reads a number.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at the first byte that is not in the format: blanks,
    /// exponents, thousands separators and comparators (`<5`, which SN is for) are not.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let mut point = None;
        let mut digits = false;
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'+' | b'-' if at == 0 => {}
                b'.' if point.is_none() => point = Some(at),
                b'0'..=b'9' => digits = true,
                _ => return Err(bad(at)),
            }
        }
        if digits { Ok(Self { text, point }) } else { Err(bad(text.len())) }
    }

    /// Reads a number from wire bytes.
    ///
    /// # Errors
    /// As [`Numeric::read`].
    pub fn read_bytes(bytes: &'t [u8]) -> Result<Self, Error> {
        Self::read(ascii(bytes)?)
    }

    /// What was sent.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// Whether it starts with `-`.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.text.starts_with('-')
    }

    /// Whether it was sent with a decimal point.
    #[must_use]
    pub const fn has_point(&self) -> bool {
        self.point.is_some()
    }

    /// How many digits stand after the point.
    #[must_use]
    pub const fn fraction_digits(&self) -> usize {
        match self.point {
            Some(at) => self.text.len() - at - 1,
            None => 0,
        }
    }

    /// The value, if it was sent without a decimal point and fits.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        self.text.parse().ok().filter(|_| self.point.is_none())
    }

    /// The nearest binary floating point number: for computing, not for passing on.
    #[must_use]
    pub fn to_f64(&self) -> Option<f64> {
        self.text.parse().ok()
    }
}

impl fmt::Debug for Numeric<'_> {
    /// Without the value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Numeric({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_text() {
        for (text, integer, float, digits) in [
            ("0", Some(0), 0.0, 0),
            ("-007", Some(-7), -7.0, 0),
            ("+12", Some(12), 12.0, 0),
            ("1.50", None, 1.5, 2),
            (".5", None, 0.5, 1),
            ("5.", None, 5.0, 0),
            ("99999999999999999999", None, 1e20, 0),
        ] {
            let number = Numeric::read(text).expect("valid");
            assert_eq!(number.text(), text);
            assert_eq!((number.to_i64(), number.to_f64()), (integer, Some(float)), "{text}");
            assert_eq!(number.fraction_digits(), digits);
            assert_eq!(number.is_negative(), text.starts_with('-'));
        }
        for (text, at) in [
            ("", 0),
            ("-", 1),
            (".", 1),
            ("1,5", 1),
            ("1e5", 1),
            (" 1", 0),
            ("<5", 0),
            ("1.2.3", 3),
            ("1-", 1),
        ] {
            assert_eq!(Numeric::read(text).expect_err("not a number").offset(), at, "{text}");
        }
    }
}
