//! Exact positive factors `num / den × 10^exp10 × π^pi`, of bounded size.

use super::wide;

/// A factor. What does not fit 128 bits is rounded to 37 digits or more, and then not `exact`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ratio {
    pub(crate) num: u128,
    pub(crate) den: u128,
    pub(crate) exp10: i32,
    pub(crate) pi: i32,
    pub(crate) exact: bool,
}

/// π × 10³⁷, as UCUM gives it, cut to what fits.
const PI: Ratio =
    Ratio { exact: false, ..Ratio::new(31_415_926_535_897_932_384_626_433_832_795_028_842, 1, -37, 0) };

impl Ratio {
    pub(crate) const ONE: Self = Self::new(1, 1, 0, 0);

    pub(crate) const fn new(num: u128, den: u128, exp10: i32, pi: i32) -> Self {
        Self { num, den, exp10, pi, exact: true }
    }

    /// The product; `None` when an exponent does not fit.
    pub(crate) fn times(self, other: Self) -> Option<Self> {
        let exp10 = self.exp10.checked_add(other.exp10)?;
        let pi = self.pi.checked_add(other.pi)?;
        let exact = self.exact && other.exact;
        match (self.num.checked_mul(other.num), self.den.checked_mul(other.den)) {
            (Some(num), Some(den)) => Some(Self { num, den, exp10, pi, exact }),
            _ => self.times_long(other, Self { num: 1, den: 1, exp10, pi, exact }),
        }
    }

    /// Common factors go first; what is still too long is rounded.
    fn times_long(self, other: Self, rest: Self) -> Option<Self> {
        let (a, b) = (self.reduced()?, other.reduced()?);
        let (c, d) = (gcd(a.num, b.den), gcd(b.num, a.den));
        let (num, num_tens, num_exact) = wide::multiply_rounded(a.num / c, b.num / d);
        let (den, den_tens, den_exact) = wide::multiply_rounded(a.den / d, b.den / c);
        let tens = a.exp10.checked_add(b.exp10)?.checked_add(num_tens)?.checked_sub(den_tens)?;
        Some(Self { num, den, exp10: tens, exact: rest.exact && num_exact && den_exact, ..rest })
    }

    /// The reciprocal.
    pub(crate) fn inverse(self) -> Self {
        // The exponents of a factor stay far from the ends of `i32`: they were summed with a check.
        Self {
            num: self.den,
            den: self.num,
            exp10: self.exp10.saturating_neg(),
            pi: self.pi.saturating_neg(),
            ..self
        }
    }

    /// The quotient; `None` when an exponent does not fit.
    pub(crate) fn over(self, other: Self) -> Option<Self> {
        self.times(other.inverse())
    }

    /// A whole power, by squaring; `None` when an exponent does not fit.
    pub(crate) fn power(self, exponent: i32) -> Option<Self> {
        let mut base = if exponent < 0 { self.inverse() } else { self };
        let mut rest = exponent.unsigned_abs();
        if rest == 1 {
            return Some(base);
        }
        let mut product = Self::ONE;
        while rest > 0 {
            if rest & 1 == 1 {
                product = product.times(base)?;
            }
            rest >>= 1;
            if rest > 0 {
                base = base.times(base)?;
            }
        }
        Some(product)
    }

    /// Without common factors and without tens.
    pub(crate) fn reduced(mut self) -> Option<Self> {
        let common = gcd(self.num, self.den);
        (self.num, self.den) = (self.num / common, self.den / common);
        while self.num.is_multiple_of(10) {
            (self.num, self.exp10) = (self.num / 10, self.exp10.checked_add(1)?);
        }
        while self.den.is_multiple_of(10) {
            (self.den, self.exp10) = (self.den / 10, self.exp10.checked_sub(1)?);
        }
        Some(self)
    }

    /// Whether two factors are the same number.
    pub(crate) fn same(self, other: Self) -> bool {
        let quotient = self.over(other).and_then(Self::reduced).and_then(Self::without_fives);
        quotient.is_some_and(|q| (q.num, q.den, q.exp10, q.pi) == (1, 1, 0, 0))
    }

    /// `2/1 × 10^-1 × …`: a power of ten may be split over numerator and denominator.
    fn without_fives(mut self) -> Option<Self> {
        for (num, den, step) in [(2, 5, 1), (5, 2, 1)] {
            while self.num.is_multiple_of(num) && self.den.is_multiple_of(den) {
                (self.num, self.den) = (self.num / num, self.den / den);
                self.exp10 = self.exp10.checked_add(step)?;
            }
        }
        Some(self)
    }

    /// With π written as a decimal.
    pub(crate) fn without_pi(self) -> Option<Self> {
        if self.pi == 0 {
            return Some(self);
        }
        Self { pi: 0, ..self }.times(PI.power(self.pi)?)
    }

    /// Multiplier and divisor as floating-point numbers; both exact where they fit 53 bits.
    pub(crate) fn to_f64(self) -> (f64, f64) {
        #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is wanted")]
        let (mut multiplier, mut divisor) = (self.num as f64, self.den as f64);
        if self.exp10 >= 0 {
            multiplier *= power_of_ten(self.exp10);
        } else {
            divisor *= power_of_ten(self.exp10.saturating_neg());
        }
        if self.pi != 0 {
            multiplier *= libm::pow(core::f64::consts::PI, f64::from(self.pi));
        }
        (multiplier, divisor)
    }
}

/// `10^exponent` for an exponent of at least 0, infinite above 308.
fn power_of_ten(exponent: i32) -> f64 {
    const EXACT: [f64; 23] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18, 1e19, 1e20, 1e21, 1e22,
    ];
    let table = usize::try_from(exponent).ok().and_then(|e| EXACT.get(e));
    table.copied().unwrap_or_else(|| libm::pow(10.0, f64::from(exponent)))
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factors_are_exact_as_long_as_they_fit() {
        let inch = Ratio::new(254, 1, -4, 0);
        assert!(inch.power(3).unwrap().same(Ratio::new(16_387_064, 1, -12, 0)));
        assert!(inch.over(inch).unwrap().same(Ratio::ONE));
        assert!(inch.power(0).unwrap().same(Ratio::ONE));
        assert!(Ratio::new(1, 2, 0, 0).same(Ratio::new(5, 1, -1, 0)));
        assert!(!Ratio::new(1, 3, 0, 0).same(Ratio::new(1, 1, 0, 1)));
        let third = Ratio::new(1, 3, 0, 0);
        assert!(third.power(-80).unwrap().exact && !third.power(-81).unwrap().exact);
        assert!(third.power(70).unwrap().times(third.power(-70).unwrap()).unwrap().exact);
    }

    #[test]
    fn long_powers_are_rounded_and_exponents_checked() {
        let long = Ratio::new(254, 1, -4, 0).power(100).unwrap();
        assert!(!long.exact);
        // 0.0254^100 = 3.0…e-160
        let (multiplier, divisor) = long.to_f64();
        assert!((multiplier / divisor / libm::pow(0.0254, 100.0) - 1.0).abs() < 1e-12);
        assert!(Ratio::new(1, 1, i32::MAX, 0).times(Ratio::new(1, 1, 1, 0)).is_none());
        assert!(Ratio::new(1, 1, 2, 0).power(i32::MAX).is_none());
        assert!(Ratio::new(7, 3, 0, 2).power(i32::MIN).is_none());
    }
}
