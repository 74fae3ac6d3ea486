//! Numbers: REAL, INT, and the values of PQ, MO and their kin.

use std::fmt;

use super::bad;
use crate::error::Error;
use crate::model::*;

/// A number: a sign, digits, a decimal point, digits, an exponent; all but one digit optional.
///
/// The text stays as sent, leading and trailing zeros included; two are equal if their text is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Numeric<'t> {
    text: &'t str,
    point: Option<usize>,
    exponent: bool,
}

impl<'t> Numeric<'t> {
    /// Reads a number.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at the first byte that is not in the format: blanks within,
    /// thousands separators and comparators are not.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        let (mut point, mut exponent, mut digits) = (None, false, false);
        let mut before = None;
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'+' | b'-' if matches!(before, None | Some(b'e' | b'E')) => {}
                b'.' if point.is_none() && !exponent => point = Some(at),
                b'e' | b'E' if digits && !exponent => (exponent, digits) = (true, false),
                b'0'..=b'9' => digits = true,
                _ => return Err(bad(at)),
            }
            before = Some(byte);
        }
        if digits { Ok(Self { text, point, exponent }) } else { Err(bad(text.len())) }
    }

    /// What was sent, without white space around it.
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

    /// Whether it was sent with an exponent.
    #[must_use]
    pub const fn has_exponent(&self) -> bool {
        self.exponent
    }

    /// The value, if it was sent without a decimal point and exponent and fits.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        self.text.parse().ok().filter(|_| self.point.is_none() && !self.exponent)
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

/// A getter for the attribute `value` of each of some datatypes.
macro_rules! number {
    ($($ty:ident)*) => {$(
        impl $ty<'_> {
            /// The attribute `value`; `None` when it is absent.
            ///
            /// # Errors
            /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) when it is not a number.
            pub fn number(&self) -> Option<Result<Numeric<'_>, Error>> {
                self.value.as_deref().map(Numeric::read)
            }
        }
    )*};
}

number! {
    Int IntPos SxcmInt IvlInt IvxbInt Real SxcmReal IvlReal IvxbReal Mo SxcmMo IvlMo IvxbMo
    Pq Pqr SxcmPq IvlPq IvxbPq HxitPq BxitIvlPq PpdPq SxcmPpdPq IvlPpdPq IvxbPpdPq
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_text() {
        for (text, integer, float) in [
            ("5", Some(5), 5.0),
            ("-05.40", None, -5.4),
            (".5", None, 0.5),
            ("1e3", None, 1000.0),
            (" +7 ", Some(7), 7.0),
        ] {
            let read = Numeric::read(text).unwrap();
            assert_eq!((read.text(), read.to_i64(), read.to_f64()), (text.trim(), integer, Some(float)));
        }
        for (bad, at) in [
            ("", 0),
            ("-", 1),
            ("1,5", 1),
            ("<5", 0),
            ("1.2.3", 3),
            ("1e", 2),
            ("1 2", 1),
            ("e5", 0),
            ("NaN", 0),
            ("1e1.5", 3),
        ] {
            assert_eq!(Numeric::read(bad).unwrap_err().offset(), at, "{bad}");
        }
        let quantity = Pq { value: Some("5.40".into()), ..Pq::default() };
        assert_eq!(quantity.number().unwrap().unwrap().text(), "5.40");
        assert_eq!(format!("{:?}", Numeric::read("1234").unwrap()), "Numeric(4 bytes)");
    }
}
