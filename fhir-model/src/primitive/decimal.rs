//! Decimals: text for writing, value for comparing.

use core::cmp::Ordering;

/// A decimal number that keeps its text: `1.00` stays `1.00`.
///
/// Equality and order are by value (`1.0 == 1.00`); [`as_str`](Self::as_str) tells them apart.
#[derive(Clone)]
pub struct Decimal(String);

impl Decimal {
    /// Reads a number as JSON and XML write it: `-12.50`, `1E-22`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        parts(text).map(|_| Self(text.to_owned()))
    }

    /// Keeps a JSON number as it is; the tokenizer has checked its grammar.
    pub(crate) fn from_json_number(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The shortest text that reads as the same binary number; `None` for what is not finite.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then(|| Self(format!("{value:?}")))
    }

    /// The value, when it is a whole number in range: `1.00` is 1, `1.5` none.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        let (sign, magnitude, digits) = normal(&self.0);
        let magnitude = usize::try_from(magnitude).ok().filter(|m| *m <= 19)?;
        if digits.clone().count() > magnitude {
            return None;
        }
        let zeros = core::iter::repeat(b'0');
        // Counted below zero, where there is one more.
        let value = digits.chain(zeros).take(magnitude).try_fold(0_i64, |value, digit| {
            value.checked_mul(10)?.checked_sub(i64::from(digit.checked_sub(b'0')?))
        })?;
        if sign < 0 { Some(value) } else { value.checked_neg() }
    }

    /// The same value without exponent, its digits after the point kept: `1.20E1` is `12.0`. `None` when that takes more
    /// than 64 more digits.
    #[must_use]
    pub fn plain(&self) -> Option<Self> {
        let (negative, whole, fraction, exponent) = parts(&self.0)?;
        if exponent == 0 {
            let end =
                whole.len() + fraction.len() + usize::from(negative) + usize::from(!fraction.is_empty());
            return self.0.get(..end).map(|text| Self(text.to_owned()));
        }
        let shift = usize::try_from(exponent.unsigned_abs()).ok().filter(|shift| *shift <= 64)?;
        let zeros = "0".repeat(shift);
        let (digits, point) = if exponent > 0 {
            (
                format!("{whole}{fraction}{}", zeros.get(fraction.len()..).unwrap_or_default()),
                whole.len() + shift,
            )
        } else {
            (format!("{zeros}{whole}{fraction}"), whole.len())
        };
        let (whole, fraction) = digits.split_at_checked(point)?;
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        let sign = if negative { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        Some(Self(format!("{sign}{whole}{point}{fraction}")))
    }

    /// The nearest binary number.
    #[must_use]
    pub fn to_f64(&self) -> Option<f64> {
        self.0.parse().ok()
    }
}

/// Sign, digits before and after the point, exponent; `None` when it is not a JSON number.
fn parts(text: &str) -> Option<(bool, &str, &str, i64)> {
    let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            // Beyond i64 the value is zero or out of any reach; saturating keeps the order right.
            let value = digits.parse::<i64>().unwrap_or(i64::MAX / 4).min(i64::MAX / 4);
            (mantissa, if exponent.starts_with('-') { -value } else { value })
        }
        None => (rest, 0),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return None,
        None => (mantissa, ""),
    };
    let digits = whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits || (whole.len() > 1 && whole.starts_with('0')) {
        return None;
    }
    Some((negative, whole, fraction, exponent))
}

/// Sign (0 for zero), power of ten of the first digit, digits without zeros at either end.
fn normal(text: &str) -> (i8, i64, impl Iterator<Item = u8> + Clone) {
    let (negative, whole, fraction, exponent) = parts(text).unwrap_or((false, "0", "", 0));
    let total = whole.len() + fraction.len();
    let digits = whole.bytes().chain(fraction.bytes());
    let leading = digits.clone().take_while(|b| *b == b'0').count();
    let trailing = digits.clone().rev().take_while(|b| *b == b'0').count();
    let zero = leading == total;
    let sign = if zero {
        0
    } else if negative {
        -1
    } else {
        1
    };
    let width = i64::try_from(whole.len()).unwrap_or(i64::MAX / 4);
    let skipped = i64::try_from(leading).unwrap_or(i64::MAX / 4);
    let magnitude = if zero { 0 } else { exponent + width - skipped };
    (sign, magnitude, digits.take(total.saturating_sub(trailing)).skip(leading))
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (sign, magnitude, digits) = normal(&self.0);
        let (other_sign, other_magnitude, other_digits) = normal(&other.0);
        let absolute =
            || magnitude.cmp(&other_magnitude).then_with(|| digits.clone().cmp(other_digits.clone()));
        match sign.cmp(&other_sign) {
            Ordering::Equal if sign > 0 => absolute(),
            Ordering::Equal if sign < 0 => absolute().reverse(),
            order => order,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        Self(value.to_string())
    }
}

impl From<u32> for Decimal {
    fn from(value: u32) -> Self {
        Self(value.to_string())
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(value.to_string())
    }
}

impl From<u64> for Decimal {
    fn from(value: u64) -> Self {
        Self(value.to_string())
    }
}

/// Digits after the point are kept.
#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for Decimal {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value.to_string())
    }
}

/// Exact, digits after the point kept; fails with [`ErrorKind::Value`](crate::ErrorKind::Value) for more than 28 digits.
#[cfg(feature = "rust_decimal")]
impl TryFrom<&Decimal> for rust_decimal::Decimal {
    type Error = crate::Error;
    fn try_from(value: &Decimal) -> Result<Self, Self::Error> {
        let plain = value.plain();
        let made = plain.and_then(|plain| Self::from_str_exact(plain.as_str()).ok());
        made.ok_or_else(|| crate::Error::new(crate::ErrorKind::Value, 0))
    }
}

impl core::str::FromStr for Decimal {
    type Err = crate::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| crate::Error::new(crate::ErrorKind::Value, 0))
    }
}

impl core::fmt::Display for Decimal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for Decimal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn text_is_kept_and_value_compared() {
        assert_eq!(d("1.00").as_str(), "1.00");
        assert_eq!(d("1.00"), d("1"));
        assert_eq!(d("1.2E+2"), d("120"));
        assert_eq!(d("-0"), d("0.00"));
        assert_eq!(d("0e9"), d("0"));
        assert!(d("1E-22") < d("1e-21"));
        assert!(d("-1E-21") < d("-1e-22"));
        assert!(d("-5") < d("0") && d("0") < d("0.001"));
        assert!(d("0.10") < d("0.2") && d("9") < d("10") && d("100.5") > d("100.49"));
    }

    #[test]
    fn whole_numbers_come_out() {
        for (text, value) in [
            ("0.00", Some(0)),
            ("-0", Some(0)),
            ("1.00", Some(1)),
            ("12e1", Some(120)),
            ("1.2E1", Some(12)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775807.0", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("1e19", None),
            ("1e99999999999", None),
            ("1.5", None),
            ("0.1", None),
            ("1e-1", None),
        ] {
            assert_eq!(d(text).to_i64(), value, "{text}");
        }
        assert_eq!(Decimal::from(u64::MAX).as_str(), "18446744073709551615");
        for value in [0.1, 1.0, -1.5e300, 1e-7, 5e-324] {
            let text = Decimal::from_f64(value).unwrap();
            assert!(Decimal::parse(text.as_str()).is_some(), "{text}");
            assert_eq!(text.to_f64(), Some(value));
        }
        assert!(Decimal::from_f64(f64::NAN).is_none() && Decimal::from_f64(f64::INFINITY).is_none());
    }

    #[test]
    fn exponents_are_written_out() {
        for (text, plain) in [
            ("1.20E1", "12.0"),
            ("1.20e2", "120"),
            ("1.20e4", "12000"),
            ("-1.5e-3", "-0.0015"),
            ("12e-1", "1.2"),
            ("1.00", "1.00"),
            ("-7", "-7"),
            ("1.5e0", "1.5"),
            ("0e5", "0"),
            ("0.00e1", "0.0"),
        ] {
            assert_eq!(d(text).plain().unwrap().as_str(), plain, "{text}");
            assert_eq!(d(text), d(plain));
        }
        assert!(d("1e65").plain().is_none() && d("1e-99999999999999999999").plain().is_none());
    }

    #[cfg(feature = "rust_decimal")]
    #[test]
    fn rust_decimal_goes_there_and_back_or_fails() {
        for text in ["1.00", "-0.5", "79228162514264337593543950335", "120", "0.0000000000000000000000000001"]
        {
            let other = rust_decimal::Decimal::try_from(&d(text)).unwrap();
            assert_eq!(Decimal::from(other).as_str(), text);
        }
        assert_eq!(rust_decimal::Decimal::try_from(&d("1.2E+2")).unwrap().to_string(), "120");
        for text in ["79228162514264337593543950336", "0.00000000000000000000000000001", "1e400"] {
            let error = rust_decimal::Decimal::try_from(&d(text)).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Value, "{text}");
        }
    }

    #[test]
    fn only_the_json_grammar_is_read() {
        for bad in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1e1.5", " 1", "NaN", "1_0", "0x1", "--1"] {
            assert!(Decimal::parse(bad).is_none(), "{bad}");
        }
        assert!(d("1e99999999999999999999") > d("1e9999"));
    }
}
