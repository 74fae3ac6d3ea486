//! Decimal numbers of up to 38 digits: what is read, computed and written without rounding.

use super::error::{Error, ErrorKind};
use super::ratio::Ratio;
use super::wide;
use core::fmt::{self, Write as _};
use core::str::FromStr;

/// A decimal number: a sign, up to 38 digits and a power of ten. Trailing zeros are not kept: `6.30` equals `6.3`.
///
/// ```
/// use synovia_terminology::ucum::Decimal;
///
/// let value: Decimal = "6.30".parse()?;
/// assert_eq!(value.to_string(), "6.3");
/// assert_eq!(value, Decimal::from_parts(false, 63, -1).ok_or("too long")?);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    negative: bool,
    digits: u128,
    exponent: i32,
}

/// Digits a quotient that does not end is rounded to.
const PRECISION: u32 = 36;

impl Decimal {
    /// 0.
    pub const ZERO: Self = Self { negative: false, digits: 0, exponent: 0 };

    /// `±digits × 10^exponent`; `None` when there are more than 38 digits.
    #[must_use]
    pub fn from_parts(negative: bool, digits: u128, exponent: i32) -> Option<Self> {
        (digits < 10u128.pow(38)).then(|| Self { negative, digits, exponent }.trimmed())
    }

    /// A floating-point number by the shortest decimal that stands for it; `None` unless it is finite.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let mut text = Short::default();
        write!(text, "{value:e}").ok()?;
        text.as_str().parse().ok()
    }

    /// The nearest floating-point number; infinite when there is none.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        let mut text = Short::default();
        let sign = if self.negative { "-" } else { "" };
        match write!(text, "{sign}{}e{}", self.digits, self.exponent) {
            Ok(()) => text.as_str().parse().unwrap_or(f64::NAN),
            Err(_) => f64::NAN,
        }
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// The digits, without trailing zeros and without a sign.
    #[must_use]
    pub fn digits(self) -> u128 {
        self.digits
    }

    /// The power of ten the digits are multiplied by.
    #[must_use]
    pub fn exponent(self) -> i32 {
        self.exponent
    }

    /// Rounded half up to so many significant digits (at least one).
    #[must_use]
    pub fn round(self, significant: u32) -> Self {
        let cut = length(self.digits).saturating_sub(significant.max(1));
        let Some(unit) = 10u128.checked_pow(cut) else { return self };
        let digits = self.digits / unit + u128::from(self.digits % unit >= unit.div_ceil(2) && cut > 0);
        Self { digits, exponent: self.exponent.saturating_add_unsigned(cut), ..self }.trimmed()
    }

    fn trimmed(mut self) -> Self {
        if self.digits == 0 {
            return Self::ZERO;
        }
        while self.digits.is_multiple_of(10) {
            (self.digits, self.exponent) = (self.digits / 10, self.exponent.saturating_add(1));
        }
        self
    }

    /// As a factor, sign left out; `None` for zero.
    pub(crate) fn magnitude(self) -> Option<Ratio> {
        (self.digits > 0).then(|| Ratio::new(self.digits, 1, self.exponent, 0))
    }

    /// Multiplied by a factor, and whether nothing was rounded; `None` when the exponent does not fit.
    pub(crate) fn scaled(self, by: Ratio) -> Option<(Self, bool)> {
        let by = by.without_pi()?;
        let (high, low) = wide::multiply(self.digits, by.num);
        let mut exponent = self.exponent.checked_add(by.exp10)?;
        let (high, low, mut rest) = wide::divide(high, low, by.den);
        let (mut digits, tens, whole) = wide::round(high, low, rest == 0);
        exponent = exponent.checked_add(tens)?;
        if tens > 0 {
            return Some((Self { digits, exponent, ..self }.trimmed(), whole && by.exact));
        }
        while rest != 0 && length(digits) < PRECISION {
            let places = (PRECISION - length(digits)).min(19);
            let unit = 10u128.pow(places);
            let (high, low) = wide::multiply(rest, unit);
            let (_, more, left) = wide::divide(high, low, by.den);
            digits = digits.checked_mul(unit)?.checked_add(more)?;
            (rest, exponent) = (left, exponent.checked_sub_unsigned(places)?);
        }
        if rest >= by.den - rest {
            digits = digits.checked_add(1)?;
        }
        Some((Self { digits, exponent, ..self }.trimmed(), rest == 0 && by.exact))
    }

    /// The sum, rounded half up when it does not fit 38 digits.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let (mut high, mut low) = if self.exponent >= other.exponent { (self, other) } else { (other, self) };
        if high.digits == 0 {
            return Some(low);
        }
        while high.exponent > low.exponent && high.digits < 10u128.pow(36) {
            (high.digits, high.exponent) = (high.digits * 10, high.exponent - 1);
        }
        while high.exponent > low.exponent && low.digits > 0 {
            // The last digit that is cut off decides.
            let up = low.exponent.checked_add(1)? == high.exponent && low.digits % 10 >= 5;
            (low.digits, low.exponent) = (low.digits / 10 + u128::from(up), low.exponent.checked_add(1)?);
        }
        let exponent = high.exponent;
        let (negative, digits) = if high.negative == low.negative {
            (high.negative, high.digits.checked_add(low.digits)?)
        } else if high.digits >= low.digits {
            (high.negative, high.digits - low.digits)
        } else {
            (low.negative, low.digits - high.digits)
        };
        let (digits, tens, _) = wide::round(0, digits, true);
        Some(Self { negative, digits, exponent: exponent.checked_add(tens)? }.trimmed())
    }

    /// With the sign changed.
    pub(crate) fn negated(self) -> Self {
        Self { negative: !self.negative && self.digits > 0, ..self }
    }

    /// With this sign.
    pub(crate) fn with_sign(self, negative: bool) -> Self {
        Self { negative: negative && self.digits > 0, ..self }
    }
}

/// How many digits a number has; 0 has none.
fn length(digits: u128) -> u32 {
    digits.checked_ilog10().map_or(0, |log| log + 1)
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self { negative: value < 0, digits: u128::from(value.unsigned_abs()), exponent: 0 }.trimmed()
    }
}

impl FromStr for Decimal {
    type Err = Error;

    /// Reads `-12.5`, `.5`, `6.02214076e23`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::BadDecimal`] with the offset of the first byte that cannot stand there, also of the digit that is
    /// one too many.
    fn from_str(text: &str) -> Result<Self, Error> {
        let bytes = text.as_bytes();
        let negative = bytes.first() == Some(&b'-');
        let mut at = usize::from(matches!(bytes.first(), Some(b'-' | b'+')));
        let (mut digits, mut exponent, mut seen, mut point) = (0u128, 0i32, false, false);
        let bad = |at| Error::at(ErrorKind::BadDecimal, at);
        // Zeros are held back until a digit follows: those at the end are worth no digit of the 38.
        let mut zeros = 0u32;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'0' => {
                    zeros = zeros.saturating_add(u32::from(digits > 0));
                    (seen, exponent) = (true, exponent.saturating_sub(i32::from(point)));
                }
                b'1'..=b'9' => {
                    let unit = 10u128.checked_pow(zeros.saturating_add(1)).ok_or_else(|| bad(at))?;
                    let next = digits.checked_mul(unit).and_then(|d| d.checked_add(u128::from(byte - b'0')));
                    digits = next.filter(|d| *d < 10u128.pow(38)).ok_or_else(|| bad(at))?;
                    (seen, exponent, zeros) = (true, exponent.saturating_sub(i32::from(point)), 0);
                }
                b'.' if !point => point = true,
                b'e' | b'E' if seen => {
                    let shift = bytes.get(at + 1..).map(core::str::from_utf8);
                    let shift = shift.and_then(Result::ok).and_then(|s| s.parse::<i32>().ok());
                    exponent = shift.and_then(|s| exponent.checked_add(s)).ok_or_else(|| bad(at + 1))?;
                    at = bytes.len();
                    continue;
                }
                _ => return Err(bad(at)),
            }
            at += 1;
        }
        let exponent = exponent.checked_add_unsigned(zeros).filter(|_| seen).ok_or_else(|| bad(at))?;
        Ok(Self { negative, digits, exponent }.trimmed())
    }
}

impl fmt::Display for Decimal {
    /// Plain (`0.0063`) for magnitudes from 10⁻¹⁸ to 10²¹, else with an exponent (`1.5e-24`).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negative {
            f.write_char('-')?;
        }
        let mut text = Short::default();
        write!(text, "{}", self.digits)?;
        let text = text.as_str();
        let length = i32::try_from(text.len()).unwrap_or(i32::MAX);
        // Where the point stands, counted from the first digit.
        let point = self.exponent.saturating_add(length);
        if self.exponent >= 0 && point <= 21 {
            f.write_str(text)?;
            return (0..self.exponent).try_for_each(|_| f.write_char('0'));
        }
        if point > -18 && point <= 0 {
            f.write_str("0.")?;
            (point..0).try_for_each(|_| f.write_char('0'))?;
            return f.write_str(text);
        }
        let plain = point > 0 && point <= 21;
        let (whole, fraction) = text
            .split_at_checked(if plain { point.unsigned_abs() as usize } else { 1 })
            .unwrap_or((text, ""));
        f.write_str(whole)?;
        if !fraction.is_empty() {
            write!(f, ".{fraction}")?;
        }
        if plain { Ok(()) } else { write!(f, "e{}", point.saturating_sub(1)) }
    }
}

/// A text of up to 64 bytes on the stack.
struct Short {
    bytes: [u8; 64],
    length: usize,
}

impl Default for Short {
    fn default() -> Self {
        Self { bytes: [0; 64], length: 0 }
    }
}

impl Short {
    fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or("")
    }
}

impl fmt::Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn decimals_are_read_and_written() {
        for (text, written) in [
            ("0", "0"),
            ("-0.0", "0"),
            ("6.30", "6.3"),
            ("+.5", "0.5"),
            ("5.", "5"),
            ("-12.5e1", "-125"),
            ("1e-24", "1e-24"),
            ("6.02214076e23", "6.02214076e23"),
            ("0.000000000000000001", "0.000000000000000001"),
            ("0.0000000000000000001", "1e-19"),
            ("100000000000000000000", "100000000000000000000"),
            ("99999999999999999999999999999999999999", "9.9999999999999999999999999999999999999e37"),
            ("1000000000000000000000000000000000000000000000000000", "1e51"),
        ] {
            assert_eq!(decimal(text).to_string(), written);
            assert_eq!(decimal(written), decimal(text));
            assert_eq!(decimal(text).to_f64(), text.parse::<f64>().unwrap() + 0.0);
        }
        for (text, offset) in [
            ("", 0),
            ("-", 1),
            (".", 1),
            ("1.2.3", 3),
            ("1,5", 1),
            ("e5", 0),
            ("1e", 2),
            ("1e99999999999", 2),
            ("1 ", 1),
            ("999999999999999999999999999999999999991", 38),
        ] {
            let error = text.parse::<Decimal>().unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::BadDecimal, offset), "{text}");
        }
    }

    #[test]
    fn products_are_exact_or_rounded_to_36_digits() {
        let by = |text: &str, num, den, exp| decimal(text).scaled(Ratio::new(num, den, exp, 0)).unwrap();
        assert_eq!(by("6.3", 1, 1, -3), (decimal("0.0063"), true));
        assert_eq!(by("1", 1, 8, 0), (decimal("0.125"), true));
        assert_eq!(by("1", 1, 3, 0), (decimal("0.333333333333333333333333333333333333"), false));
        assert_eq!(by("2", 1, 3, 0), (decimal("0.666666666666666666666666666666666667"), false));
        assert_eq!(by("-1", 1, u128::MAX, 0).0.round(5), decimal("-2.9387e-39"));
        let third = 10u128.pow(38) / 3;
        assert_eq!(
            by("33333333333333333333333333333333333333", third, third, 0).0.round(30),
            decimal("33333333333333333333333333333333333333").round(30)
        );
        assert!(decimal("1e2147483647").scaled(Ratio::new(1, 1, 1, 0)).is_none());
    }

    #[test]
    fn sums_are_exact_or_rounded() {
        let sum = |a: &str, b: &str| decimal(a).plus(decimal(b)).unwrap().to_string();
        assert_eq!(sum("98.6", "459.67"), "558.27");
        assert_eq!(sum("37", "-273.15"), "-236.15");
        assert_eq!(sum("0", "-1e-30"), "-1e-30");
        assert_eq!(sum("5", "-5"), "0");
        assert_eq!(sum("1e40", "1"), "1e40");
        assert_eq!(sum("1", "1e1000000"), "1e1000000");
    }
}
