//! Exact positive numbers `num / den × 10^exp10 × π^pi`.

/// One number; `num` and `den` are free of a common factor and of factors of ten.
#[derive(Clone, Copy)]
pub struct Rational {
    /// Numerator.
    pub num: u128,
    /// Denominator.
    pub den: u128,
    /// Power of ten.
    pub exp10: i32,
    /// Power of π.
    pub pi: i32,
}

impl Rational {
    /// 1.
    pub const ONE: Self = Self { num: 1, den: 1, exp10: 0, pi: 0 };

    /// A decimal number such as `6.02214076`, `254e-2` or `1`.
    pub fn parse(text: &str) -> Self {
        let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let num = format!("{whole}{fraction}").parse().unwrap_or_else(|e| panic!("{text}: {e}"));
        let exponent: i32 = exponent.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
        let places = i32::try_from(fraction.len()).expect("few digits");
        Self { num, exp10: exponent - places, ..Self::ONE }.reduced()
    }

    /// The product.
    pub fn times(self, other: Self) -> Self {
        let (a, b) = (gcd(self.num, other.den), gcd(other.num, self.den));
        Self {
            num: (self.num / a).checked_mul(other.num / b).expect("a numerator fits"),
            den: (self.den / b).checked_mul(other.den / a).expect("a denominator fits"),
            exp10: self.exp10 + other.exp10,
            pi: self.pi + other.pi,
        }
        .reduced()
    }

    /// A whole power.
    pub fn power(self, exponent: i32) -> Self {
        let base = if exponent < 0 { self.inverse() } else { self };
        (0..exponent.abs()).fold(Self::ONE, |product, _| product.times(base))
    }

    fn inverse(self) -> Self {
        Self { num: self.den, den: self.num, exp10: -self.exp10, pi: -self.pi }
    }

    fn reduced(mut self) -> Self {
        let common = gcd(self.num, self.den);
        (self.num, self.den) = (self.num / common, self.den / common);
        while self.num.is_multiple_of(10) {
            (self.num, self.exp10) = (self.num / 10, self.exp10 + 1);
        }
        while self.den.is_multiple_of(10) {
            (self.den, self.exp10) = (self.den / 10, self.exp10 - 1);
        }
        self
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}
