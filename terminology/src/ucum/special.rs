//! Special units: their functions, both ways (UCUM §21 and the tables of §28 to §46).

use super::decimal::Decimal;
use super::table::Special;
use core::f64::consts::{LN_2, LN_10};

/// What is added to a temperature on its own scale to count from absolute zero, in hundredths of a degree.
fn hundredths(special: Special) -> Option<u32> {
    match special {
        Special::Celsius => Some(27_315),
        Special::Fahrenheit => Some(45_967),
        Special::Reaumur => Some(21_852),
        _ => None,
    }
}

/// The same for a conversion: 0 for a proper unit, `None` for a function that is no sum.
pub(crate) fn shift(special: Special) -> Option<u32> {
    if special == Special::No { Some(0) } else { hundredths(special) }
}

/// The shift as a decimal number.
pub(crate) fn shift_decimal(hundredths: u32) -> Decimal {
    Decimal::from_parts(false, u128::from(hundredths), -2).unwrap_or(Decimal::ZERO)
}

/// `a` and `b` of a level `a × log_b`, as multiplier and natural logarithm of the base.
fn logarithm(special: Special) -> Option<(f64, f64)> {
    Some(match special {
        Special::Ln => (1.0, 1.0),
        Special::Lg => (1.0, LN_10),
        Special::LgTimes2 => (2.0, LN_10),
        Special::Ld => (1.0, LN_2),
        Special::Ph | Special::HpX => (-1.0, LN_10),
        Special::HpC => (-1.0, 2.0 * LN_10),
        Special::HpM => (-1.0, 3.0 * LN_10),
        Special::HpQ => (-1.0, 10.819_778_284_410_283), // ln 50,000
        _ => return None,
    })
}

/// A value of the special unit in terms of its proper unit; `None` outside the domain.
pub(crate) fn to_proper(special: Special, value: f64) -> Option<f64> {
    if let Some((times, base)) = logarithm(special) {
        let exponent = value / times;
        return Some(if base == LN_10 { libm::exp10(exponent) } else { libm::exp(exponent * base) });
    }
    match special {
        Special::TanTimes100 => Some(libm::atan(value / 100.0)),
        Special::Sqrt => (value >= 0.0).then_some(value * value),
        Special::No => Some(value),
        _ => hundredths(special).map(|h| value + f64::from(h) / 100.0),
    }
}

/// A value of the proper unit in terms of the special unit; `None` outside the domain.
pub(crate) fn from_proper(special: Special, value: f64) -> Option<f64> {
    if let Some((times, base)) = logarithm(special) {
        let log = if base == LN_10 { libm::log10(value) } else { libm::log(value) / base };
        return (value > 0.0).then_some(times * log);
    }
    match special {
        // The angle of a slope lies between the verticals.
        Special::TanTimes100 => {
            (libm::fabs(value) < core::f64::consts::FRAC_PI_2).then(|| 100.0 * libm::tan(value))
        }
        Special::Sqrt => (value >= 0.0).then(|| libm::sqrt(value)),
        Special::No => Some(value),
        _ => hundredths(special).map(|h| value - f64::from(h) / 100.0),
    }
}

/// Whether the proper unit of the function is the radian, whatever multiple of it the table names: a slope of 100 % is
/// 45 degrees, and the tangent is that of the angle.
pub(crate) fn is_angle(special: Special) -> bool {
    special == Special::TanTimes100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_inverse_to_each_other() {
        use Special::*;
        let all = [
            No,
            Celsius,
            Fahrenheit,
            Reaumur,
            Ph,
            Ln,
            Lg,
            LgTimes2,
            Ld,
            TanTimes100,
            Sqrt,
            HpX,
            HpC,
            HpM,
            HpQ,
        ];
        for special in all {
            for value in [0.5, 1.0, 2.0, 7.4] {
                let there = to_proper(special, value).unwrap();
                let back = from_proper(special, there).unwrap();
                assert!((back - value).abs() < 1e-12, "{special:?} {value} {back}");
            }
        }
        assert_eq!(to_proper(Ph, 7.0), Some(1e-7));
        assert_eq!(to_proper(LgTimes2, 6.0), Some(1000.0));
        for special in [Ph, Ln, Lg, Ld, HpQ] {
            assert_eq!((from_proper(special, 0.0), from_proper(special, -1.0)), (None, None));
        }
        assert_eq!((from_proper(Sqrt, -1.0), to_proper(Sqrt, -1.0)), (None, None));
        assert_eq!(from_proper(TanTimes100, 1.6), None);
    }
}
