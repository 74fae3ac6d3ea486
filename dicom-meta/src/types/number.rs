//! Numbers that are sent as text: IS and DS. PS3.5, 6.2.

use core::fmt;

use super::bad;
use crate::error::Error;

/// A whole number of IS, with its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct IntegerString<'t> {
    text: &'t str,
    value: i64,
}

impl<'t> IntegerString<'t> {
    /// Reads an optional sign and digits; blanks around them do not matter.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text. Numbers beyond the 32 bits of the
    /// standard are read, up to 64.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let number = text.trim_matches(' ');
        let digits = number.strip_prefix(['+', '-']).unwrap_or(number);
        let start = text.len() - text.trim_start_matches(' ').len();
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            let wrong = digits.bytes().position(|b| !b.is_ascii_digit()).unwrap_or_default();
            return Err(bad(start + number.len() - digits.len() + wrong));
        }
        let value = number.parse().map_err(|_| bad(start))?;
        Ok(Self { text, value })
    }

    /// The text, as sent.
    #[must_use]
    pub const fn text(self) -> &'t str {
        self.text
    }

    /// The number.
    #[must_use]
    pub const fn value(self) -> i64 {
        self.value
    }

    /// Whether it is within the 32 bits the standard allows.
    #[must_use]
    pub fn is_in_range(self) -> bool {
        i32::try_from(self.value).is_ok()
    }
}

/// A decimal number of DS, with its text.
#[derive(Clone, Copy, PartialEq)]
pub struct DecimalString<'t> {
    text: &'t str,
    value: f64,
}

impl<'t> DecimalString<'t> {
    /// Reads a fixed or floating point number; blanks around it do not matter.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text: also for a decimal comma, NaN and
    /// infinities.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let number = text.trim_matches(' ');
        let start = text.len() - text.trim_start_matches(' ').len();
        let end = decimal(number.as_bytes());
        if end != Some(number.len()) {
            return Err(bad(start + end.unwrap_or_default()));
        }
        let value = number.parse().map_err(|_| bad(start))?;
        Ok(Self { text, value })
    }

    /// The text, as sent: it can have more digits than the number.
    #[must_use]
    pub const fn text(self) -> &'t str {
        self.text
    }

    /// The nearest number of 64 bits.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.value
    }
}

/// How far the bytes are a decimal number; `None` if they do not start as one.
fn decimal(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter().take_while(|b| b.is_ascii_digit()).count()
    };
    let mut at = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    let whole = digits(at);
    at += whole;
    let mut fraction = 0;
    if bytes.get(at) == Some(&b'.') {
        fraction = digits(at + 1);
        at += 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + sign);
        if exponent > 0 {
            at += 1 + sign + exponent;
        }
    }
    Some(at)
}

impl fmt::Debug for IntegerString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IntegerString({} bytes)", self.text.len())
    }
}

impl fmt::Debug for DecimalString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecimalString({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers() {
        for (text, value) in [("1", 1), ("+007", 7), (" -12 ", -12), ("2147483648", 2_147_483_648)] {
            let number = IntegerString::read(text).unwrap();
            assert_eq!((number.value(), number.text()), (value, text));
        }
        assert!(!IntegerString::read("2147483648").unwrap().is_in_range());
        for (text, at) in [("", 0), (" -", 2), ("1.0", 1), (" 1 2", 2), ("99999999999999999999", 0)] {
            assert_eq!(IntegerString::read(text).unwrap_err().offset(), at, "{text}");
        }
    }

    #[test]
    fn decimal_numbers() {
        for (text, value) in
            [("1.50E+02", 150.0), (" 33.330 ", 33.33), ("-0", -0.0), (".5", 0.5), ("1.", 1.0)]
        {
            let number = DecimalString::read(text).unwrap();
            assert_eq!((number.value(), number.text()), (value, text));
        }
        for (text, at) in [("", 0), ("1,5", 1), ("NaN", 0), ("inf", 0), ("1e", 1), ("1 2", 1), ("--1", 0)] {
            assert_eq!(DecimalString::read(text).unwrap_err().offset(), at, "{text}");
        }
    }
}
