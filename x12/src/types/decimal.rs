//! Numbers with a decimal point: exact, so that sums of money are right to the cent.

use core::cmp::Ordering;
use core::fmt;

use super::bad;
use crate::error::Error;

/// A decimal number, exact: `-1204.5`, read from an R or Nn element. Numbers of up to 20 digits, of which 17 may stand after
/// the point, are held; amounts have at most 18.
///
/// Two are equal if their values are (`1.50` is `1.5`); printing keeps the decimals it was read with.
#[derive(Clone, Copy)]
pub struct Decimal {
    /// The digits without the point.
    units: i128,
    /// How many of them stand after the point.
    scale: u8,
}

impl Decimal {
    /// Nothing.
    pub const ZERO: Self = Self { units: 0, scale: 0 };
    const MOST_DIGITS: u8 = 20;
    const MOST_DECIMALS: u8 = 17;

    /// So many hundredths: 150 is `1.50`.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self { units: cents as i128, scale: 2 }
    }

    /// A whole number.
    #[must_use]
    pub const fn from_integer(number: i64) -> Self {
        Self { units: number as i128, scale: 0 }
    }

    /// Reads an R element: a minus sign or none, digits, a point or none, digits.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at the first byte that is not in the syntax (plus signs,
    /// exponents and blanks are not), or at the first digit beyond what is held.
    pub fn read(text: &[u8]) -> Result<Self, Error> {
        let (negative, start) = match text {
            [b'-', ..] => (true, 1),
            _ => (false, 0),
        };
        let (mut units, mut scale, mut held, mut any, mut point) = (0_i128, 0, 0, false, false);
        for (at, byte) in text.iter().enumerate().skip(start) {
            match byte {
                b'.' if !point => point = true,
                b'0'..=b'9' => {
                    any = true;
                    held += u8::from(units != 0 || *byte != b'0');
                    scale += u8::from(point);
                    if held > Self::MOST_DIGITS || scale > Self::MOST_DECIMALS {
                        return Err(bad(at));
                    }
                    units = units * 10 + i128::from(byte - b'0');
                }
                _ => return Err(bad(at)),
            }
        }
        if any {
            Ok(Self { units: if negative { -units } else { units }, scale })
        } else {
            Err(bad(text.len()))
        }
    }

    /// Reads an Nn element: a minus sign or none, then digits of which the last `decimals` stand after the point.
    ///
    /// # Errors
    /// As [`read`](Self::read), and at a point.
    pub fn read_implied(text: &[u8], decimals: u8) -> Result<Self, Error> {
        if let Some(at) = text.iter().position(|b| *b == b'.') {
            return Err(bad(at));
        }
        let number = Self::read(text)?;
        Ok(Self { scale: decimals.min(Self::MOST_DECIMALS), ..number })
    }

    /// How many digits stand after the point.
    #[must_use]
    pub const fn decimals(&self) -> u8 {
        self.scale
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.units == 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.units < 0
    }

    /// In hundredths; `None` if it has a fraction of one, or is too large.
    #[must_use]
    pub fn cents(&self) -> Option<i64> {
        let units = match self.scale {
            0..=2 => self.units.checked_mul(ten_to(2 - self.scale)),
            more => {
                let part = ten_to(more - 2);
                (self.units % part == 0).then_some(self.units / part)
            }
        };
        units.and_then(|units| i64::try_from(units).ok())
    }

    /// The sum; `None` beyond what a number can hold.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let sum = self.at_scale(scale)?.checked_add(other.at_scale(scale)?)?;
        Some(Self { units: sum, scale })
    }

    /// The difference; `None` beyond what a number can hold.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(other.negated())
    }

    /// The same with the other sign.
    #[must_use]
    pub const fn negated(self) -> Self {
        Self { units: self.units.wrapping_neg(), scale: self.scale }
    }

    fn at_scale(self, scale: u8) -> Option<i128> {
        self.units.checked_mul(ten_to(scale.saturating_sub(self.scale)))
    }
}

const fn ten_to(power: u8) -> i128 {
    10_i128.pow(power as u32)
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        match (self.at_scale(scale), other.at_scale(scale)) {
            (Some(a), Some(b)) => a.cmp(&b),
            // Only a sum can be that large; it lies far from anything of more decimals.
            _ => (self.units / ten_to(self.scale)).cmp(&(other.units / ten_to(other.scale))),
        }
    }
}

/// Digits with a point where there are decimals: `1204.50`, `-0.5`, `12`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = ten_to(self.scale).unsigned_abs();
        let (whole, rest) = (self.units.unsigned_abs() / unit, self.units.unsigned_abs() % unit);
        if self.units < 0 {
            f.write_str("-")?;
        }
        match self.scale {
            0 => write!(f, "{whole}"),
            scale => write!(f, "{whole}.{rest:0width$}", width = usize::from(scale)),
        }
    }
}

/// Without the value.
impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({} decimals)", self.scale)
    }
}

#[cfg(feature = "rust_decimal")]
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = Error;

    /// The same number; an error if it has more than 28 digits, which only sums can.
    fn try_from(number: Decimal) -> Result<Self, Error> {
        Self::try_from_i128_with_scale(number.units, u32::from(number.scale)).map_err(|_| bad(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn number(text: &str) -> Decimal {
        Decimal::read(text.as_bytes()).expect(text)
    }

    #[test]
    fn numbers_are_exact() {
        for (text, printed, cents) in [
            ("0", "0", Some(0)),
            ("-0", "0", Some(0)),
            ("12", "12", Some(1200)),
            ("12.", "12", Some(1200)),
            (".5", "0.5", Some(50)),
            ("-.05", "-0.05", Some(-5)),
            ("1204.50", "1204.50", Some(120_450)),
            ("1.230", "1.230", Some(123)),
            ("1.234", "1.234", None),
            ("00000000000000000000000007", "7", Some(700)),
            ("99999999999999999999", "99999999999999999999", None),
        ] {
            assert_eq!((number(text).to_string().as_str(), number(text).cents()), (printed, cents), "{text}");
        }
        for (text, at) in [
            ("", 0),
            ("-", 1),
            (".", 1),
            ("+1", 0),
            ("1e5", 1),
            ("1.2.3", 3),
            (" 1", 0),
            ("1-", 1),
            ("999999999999999999999", 20),
        ] {
            assert_eq!(Decimal::read(text.as_bytes()).expect_err(text).offset(), at, "{text}");
        }
        assert!(Decimal::read(b"0.123456789012345678").is_err());
        assert_eq!(Decimal::read_implied(b"-12345", 2).unwrap().to_string(), "-123.45");
        assert!(Decimal::read_implied(b"1.5", 2).is_err());
    }

    #[test]
    fn sums_do_not_round() {
        let tenth = number("0.10");
        let mut sum = Decimal::ZERO;
        for _ in 0..30 {
            sum = sum.checked_add(tenth).unwrap();
        }
        assert_eq!(sum, number("3"));
        assert_eq!(number("1.5").checked_sub(number("2.25")).unwrap().to_string(), "-0.75");
        assert!(number("1.05") > number("1.5").negated() && number("1.05") < number("1.5"));
        assert!(Decimal { units: i128::MAX, scale: 0 }.checked_add(number("1")).is_none());
        assert!(Decimal { units: i128::MAX, scale: 0 } > number("0.5"));
        assert_eq!(alloc::format!("{tenth:?}"), "Decimal(2 decimals)");
    }
}
