//! Exact arithmetic of decimals: a whole number and a power of ten.

use core::cmp::Ordering;

use crate::primitive::Decimal;

/// A decimal of up to 38 digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    mantissa: i128,
    /// Digits after the point.
    scale: u32,
}

/// Most digits after the point: more are not held exactly, and such a number does not take part in arithmetic.
const MAX_SCALE: u32 = 34;
/// Digits after the point that a division gives, before zeros at the end are dropped.
const DIVISION_SCALE: u32 = 16;

impl Number {
    pub(super) const fn whole(value: i64) -> Self {
        Self { mantissa: value as i128, scale: 0 }
    }

    pub(super) const fn new(mantissa: i128, scale: u32) -> Self {
        Self { mantissa, scale }
    }

    /// `None` when it has more digits than are held.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (number, exponent) = match text.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, exponent.parse::<i64>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let negative = whole.starts_with('-');
        let mut mantissa: i128 = 0;
        for digit in whole.bytes().filter(|b| *b != b'-' && *b != b'+').chain(fraction.bytes()) {
            if !digit.is_ascii_digit() {
                return None;
            }
            mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
        }
        let mut scale = i64::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
        if scale < 0 {
            mantissa = mantissa.checked_mul(power(u32::try_from(-scale).ok()?)?)?;
            scale = 0;
        }
        let scale = u32::try_from(scale).ok().filter(|scale| *scale <= MAX_SCALE)?;
        Some(Self { mantissa: if negative { -mantissa } else { mantissa }, scale })
    }

    pub(super) fn of(decimal: &Decimal) -> Option<Self> {
        Self::parse(decimal.as_str())
    }

    pub(super) fn from_f64(value: f64) -> Option<Self> {
        if value.is_finite() { Self::parse(&format!("{value}")) } else { None }
    }

    pub(super) fn to_f64(self) -> Option<f64> {
        self.text().parse().ok()
    }

    pub(super) fn decimal(self) -> Option<Decimal> {
        Decimal::parse(&self.text())
    }

    pub(super) fn text(self) -> String {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let digits = self.mantissa.unsigned_abs().to_string();
        let scale = usize::try_from(self.scale).unwrap_or(0);
        if scale == 0 {
            return format!("{sign}{digits}");
        }
        let digits = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = digits.split_at_checked(digits.len() - scale).unwrap_or((&digits, ""));
        format!("{sign}{whole}.{fraction}")
    }

    /// Both with the same number of digits after the point.
    fn aligned(self, other: Self) -> Option<(i128, i128, u32)> {
        let scale = self.scale.max(other.scale);
        Some((self.at_scale(scale)?, other.at_scale(scale)?, scale))
    }

    fn at_scale(self, scale: u32) -> Option<i128> {
        self.mantissa.checked_mul(power(scale.checked_sub(self.scale)?)?)
    }

    pub(super) fn add(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        Some(Self::new(a.checked_add(b)?, scale))
    }

    pub(super) fn sub(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        Some(Self::new(a.checked_sub(b)?, scale))
    }

    pub(super) fn mul(self, other: Self) -> Option<Self> {
        let product =
            Self::new(self.mantissa.checked_mul(other.mantissa)?, self.scale.checked_add(other.scale)?);
        if product.scale > MAX_SCALE { product.round(MAX_SCALE) } else { Some(product) }
    }

    /// The quotient, rounded to 16 digits after the point; `None` by zero.
    pub(super) fn div(self, other: Self) -> Option<Self> {
        let (a, b, _) = self.aligned(other)?;
        if b == 0 {
            return None;
        }
        let mut scale = DIVISION_SCALE;
        let scaled = loop {
            match power(scale).and_then(|p| a.checked_mul(p)) {
                Some(scaled) => break scaled,
                None => scale = scale.checked_sub(1)?,
            }
        };
        Some(Self::new(divide(scaled, b), scale).trimmed())
    }

    /// The whole part of the quotient; `None` by zero.
    pub(super) fn div_whole(self, other: Self) -> Option<Self> {
        let (a, b, _) = self.aligned(other)?;
        a.checked_div(b).map(|q| Self::new(q, 0))
    }

    /// What the whole division leaves; `None` by zero.
    pub(super) fn rem(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        a.checked_rem(b).map(|r| Self::new(r, scale))
    }

    pub(super) const fn neg(self) -> Self {
        Self { mantissa: -self.mantissa, scale: self.scale }
    }

    pub(super) const fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Without zeros at the end.
    pub(super) fn trimmed(mut self) -> Self {
        while self.scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self
    }

    /// Rounded half away from zero.
    pub(super) fn round(self, scale: u32) -> Option<Self> {
        if scale >= self.scale {
            return Some(self);
        }
        Some(Self::new(divide(self.mantissa, power(self.scale - scale)?), scale))
    }

    /// Digits after the point cut off.
    pub(super) fn truncate(self) -> Option<i128> {
        Some(self.mantissa / power(self.scale)?)
    }

    pub(super) fn floor(self) -> Option<i128> {
        Some(self.mantissa.div_euclid(power(self.scale)?))
    }

    pub(super) fn ceiling(self) -> Option<i128> {
        self.neg().floor().map(|floor| -floor)
    }

    pub(super) const fn scale(self) -> u32 {
        self.scale
    }

    /// Filled or rounded to exactly that many digits after the point.
    pub(super) fn with_scale(self, scale: u32) -> Option<Self> {
        if scale < self.scale { self.round(scale) } else { Some(Self::new(self.at_scale(scale)?, scale)) }
    }

    /// The lowest (or highest) number that rounds to this one, with `precision` digits after the point.
    pub(super) fn boundary(self, high: bool, precision: u32) -> Option<Self> {
        let half = Self::new(5, self.scale + 1);
        let edge = if high { self.add(half)? } else { self.sub(half)? };
        if precision >= edge.scale {
            return edge.with_scale(precision);
        }
        // Fewer digits than the number has: down for the low boundary, up for the high one.
        let unit = power(edge.scale - precision)?;
        let floor = edge.mantissa.div_euclid(unit);
        let up = high && edge.mantissa.rem_euclid(unit) != 0;
        Some(Self::new(floor + i128::from(up), precision))
    }

    pub(super) fn cmp(self, other: Self) -> Option<Ordering> {
        let (a, b, _) = self.aligned(other)?;
        Some(a.cmp(&b))
    }

    /// The whole number it is, if it is one of 64 bits.
    pub(super) fn to_whole(self) -> Option<i64> {
        let number = self.trimmed();
        if number.scale == 0 { i64::try_from(number.mantissa).ok() } else { None }
    }
}

fn power(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

/// Rounded half away from zero; the divisor is not zero.
fn divide(a: i128, b: i128) -> i128 {
    let (quotient, rest) = (a.checked_div(b).unwrap_or(0), a.checked_rem(b).unwrap_or(0));
    if rest.unsigned_abs() >= b.unsigned_abs() - rest.unsigned_abs() {
        quotient + if (a < 0) == (b < 0) { 1 } else { -1 }
    } else {
        quotient
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn arithmetic_is_exact() {
        assert_eq!(n("0.1").add(n("0.2")).unwrap().text(), "0.3");
        assert_eq!(n("1.20").mul(n("-3")).unwrap().text(), "-3.60");
        assert_eq!(n("1").div(n("3")).unwrap().text(), "0.3333333333333333");
        assert_eq!(n("2").div(n("-3")).unwrap().text(), "-0.6666666666666667");
        assert_eq!(n("5.5").rem(n("0.7")).unwrap().text(), "0.6");
        assert_eq!(n("-5").div_whole(n("2")).unwrap().text(), "-2");
        assert_eq!(n("1.2e2").text(), "120");
        assert_eq!(n("12e-3").text(), "0.012");
        assert!(n("1").div(n("0")).is_none() && n("1").rem(n("0.0")).is_none());
        assert!(Number::parse("1e400").is_none() && Number::parse("1e-400").is_none());
        assert!(n("99999999999999999999999999999999999").mul(n("9999999999")).is_none());
    }

    #[test]
    fn rounding_goes_away_from_zero() {
        assert_eq!(n("2.5").round(0).unwrap().text(), "3");
        assert_eq!(n("-2.5").round(0).unwrap().text(), "-3");
        assert_eq!(n("3.14159").round(3).unwrap().text(), "3.142");
        assert_eq!(
            (n("-1.1").floor(), n("-1.1").ceiling(), n("-1.9").truncate()),
            (Some(-2), Some(-1), Some(-1))
        );
        assert_eq!(n("1.587").boundary(false, 8).unwrap().text(), "1.58650000");
        assert_eq!(n("1.587").boundary(true, 8).unwrap().text(), "1.58750000");
        assert_eq!(n("1.587").boundary(true, 2).unwrap().text(), "1.59");
    }
}
