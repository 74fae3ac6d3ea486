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
    fn only_the_json_grammar_is_read() {
        for bad in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1e1.5", " 1", "NaN", "1_0", "0x1", "--1"] {
            assert!(Decimal::parse(bad).is_none(), "{bad}");
        }
        assert!(d("1e99999999999999999999") > d("1e9999"));
    }
}
