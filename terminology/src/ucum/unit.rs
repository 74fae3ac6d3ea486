//! A unit worked out: its dimension and its factor to base units. Compile once, convert often.

use super::error::{Error, ErrorKind};
use super::parse::{Kind, Operator, ParseOptions, Part, Parts, SpecialRule};
use super::ratio::Ratio;
use super::table::{Atom, Special, Symbol};
use crate::generated::ucum::ATOMS;

/// A unit worked out in base units: 176 bytes, `Copy`, without its text.
///
/// Two units are equal when they have the same meaning: annotations and spelling do not count.
///
/// ```
/// use synovia_terminology::ucum::Unit;
///
/// let (from, to) = (Unit::parse("mg/dL")?, Unit::parse("g/L")?);
/// assert_eq!(from.convert(90.0, &to)?, 0.9);
/// assert!(Unit::parse("mL{total}")? == Unit::parse("cm3")?);
/// # Ok::<(), synovia_terminology::ucum::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Unit {
    /// Factor to base units; of a special unit the scale (`0.1` for `dB`).
    pub(super) value: Ratio,
    /// The scale of a special unit, 1 for others.
    pub(super) scale: Factor,
    /// From the proper unit to base units; of a unit that is not special `value`.
    pub(super) proper: Factor,
    pub(super) dims: [i16; 7],
    pub(super) arbitrary: [Arbitrary; 4],
    pub(super) moles: i16,
    pub(super) special: Option<&'static Atom>,
}

/// A factor in floating point, as multiplier and divisor so that both are whole where that is possible.
#[derive(Debug, Clone, Copy)]
pub(super) struct Factor {
    pub(super) multiplier: f64,
    pub(super) divisor: f64,
}

impl Factor {
    pub(super) const ONE: Self = Self { multiplier: 1.0, divisor: 1.0 };

    pub(super) fn of(ratio: Ratio) -> Self {
        let (multiplier, divisor) = ratio.to_f64();
        Self { multiplier, divisor }
    }

    /// A value with this factor as one with another: one division, so that a whole result comes out whole.
    #[inline]
    pub(super) fn convert(self, value: f64, to: Self) -> f64 {
        value * (self.multiplier * to.divisor) / (self.divisor * to.multiplier)
    }

    /// A value times the factor. Most scales are 1, and a division costs more than to ask.
    #[inline]
    pub(super) fn times(self, value: f64) -> f64 {
        if self.is_one() { value } else { value * self.multiplier / self.divisor }
    }

    /// A value divided by the factor.
    #[inline]
    pub(super) fn over(self, value: f64) -> f64 {
        if self.is_one() { value } else { value * self.divisor / self.multiplier }
    }

    fn is_one(self) -> bool {
        self.multiplier == 1.0 && self.divisor == 1.0
    }
}

/// An arbitrary unit (its number in the table; 0 is a free place) and its exponent. Used places come first, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Arbitrary {
    pub(super) number: u8,
    pub(super) exponent: i16,
}

impl Unit {
    /// Unity.
    pub const ONE: Self = Self {
        value: Ratio::ONE,
        scale: Factor::ONE,
        proper: Factor::ONE,
        dims: [0; 7],
        arbitrary: [Arbitrary { number: 0, exponent: 0 }; 4],
        moles: 0,
        special: None,
    };

    /// Reads a case-sensitive unit with the default limits and works it out.
    ///
    /// # Errors
    ///
    /// What is wrong with the text and where; and [`ErrorKind::ExponentRange`], [`ErrorKind::ArbitraryLimit`],
    /// [`ErrorKind::OutOfRange`] for what is a unit but does not fit.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::parse_with(text, ParseOptions::default())
    }

    /// The same with options.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse).
    pub fn parse_with(text: &str, options: ParseOptions) -> Result<Self, Error> {
        let mut unit = Self::ONE;
        let mut rule = SpecialRule::default();
        for part in Parts::new(text, options) {
            let part = part?;
            rule.see(&part);
            unit.include(&part).map_err(|kind| Error::at(kind, part.offset))?;
        }
        rule.check()?;
        Ok(unit.finished())
    }

    /// Multiplies one part of an expression in.
    fn include(&mut self, part: &Part<'_>) -> Result<(), ErrorKind> {
        let sign = if part.inverted { -1 } else { 1 };
        match part.kind {
            Kind::Number(_, value) => self.multiply_by(Ratio::new(value, 1, 0, 0), sign),
            Kind::Unit { symbol, exponent } => self.include_symbol(symbol, exponent * sign),
            Kind::Annotation | Kind::Open | Kind::Close => Ok(()),
        }
    }

    fn multiply_by(&mut self, ratio: Ratio, exponent: i32) -> Result<(), ErrorKind> {
        let power = ratio.power(exponent).ok_or(ErrorKind::OutOfRange)?;
        self.value = self.value.times(power).ok_or(ErrorKind::OutOfRange)?;
        Ok(())
    }

    fn include_symbol(&mut self, symbol: Symbol, exponent: i32) -> Result<(), ErrorKind> {
        let atom = symbol.atom;
        if let Some(prefix) = symbol.prefix {
            self.multiply_by(prefix.value(), exponent)?;
        }
        if atom.special == Special::No {
            self.multiply_by(atom.value(), exponent)?;
        } else {
            self.special = Some(atom);
        }
        let exponent = i16::try_from(exponent).map_err(|_| ErrorKind::ExponentRange)?;
        let add = |sum: i16, each: i8| i16::from(each).checked_mul(exponent).and_then(|e| sum.checked_add(e));
        for (sum, each) in self.dims.iter_mut().zip(atom.dims) {
            *sum = add(*sum, each).ok_or(ErrorKind::ExponentRange)?;
        }
        self.moles = add(self.moles, atom.moles).ok_or(ErrorKind::ExponentRange)?;
        if atom.arbitrary == 0 {
            return Ok(());
        }
        self.include_arbitrary(Arbitrary { number: atom.arbitrary, exponent })
    }

    fn include_arbitrary(&mut self, new: Arbitrary) -> Result<(), ErrorKind> {
        let same = self.arbitrary.iter().position(|a| a.number == new.number);
        let place = same.or_else(|| self.arbitrary.iter().position(|a| a.number == 0));
        let place = place.and_then(|p| self.arbitrary.get_mut(p)).ok_or(ErrorKind::ArbitraryLimit)?;
        place.number = new.number;
        place.exponent = place.exponent.checked_add(new.exponent).ok_or(ErrorKind::ExponentRange)?;
        if place.exponent == 0 {
            *place = Arbitrary::default();
        }
        self.arbitrary.sort_unstable_by_key(|a| (a.number == 0, a.number));
        Ok(())
    }

    /// With the floating-point factors brought up to date.
    fn finished(mut self) -> Self {
        let (scale, proper) = (self.scale_ratio(), self.proper_ratio());
        (self.scale, self.proper) = (Factor::of(scale), Factor::of(proper));
        self
    }

    /// Whether values of the two units can be converted into each other, a molar mass left aside.
    #[must_use]
    pub fn is_commensurable(&self, other: &Self) -> bool {
        self.dims == other.dims && self.arbitrary == other.arbitrary
    }

    /// Exponents of the base units m, s, g, rad, K, C, cd; of a special unit those of what it measures.
    #[must_use]
    pub fn dimension(&self) -> [i16; 7] {
        self.dims
    }

    /// Whether it has no dimension and counts nothing arbitrary. (In UCUM a mole is a number.)
    #[must_use]
    pub fn is_dimensionless(&self) -> bool {
        self.dims == [0; 7] && !self.is_arbitrary()
    }

    /// Whether it is measured by a function (a temperature, a level, pH), not by a factor.
    #[must_use]
    pub fn is_special(&self) -> bool {
        self.special.is_some()
    }

    /// Whether it counts a unit that is defined by its assay alone, such as `[IU]`.
    #[must_use]
    pub fn is_arbitrary(&self) -> bool {
        self.arbitrary != Self::ONE.arbitrary
    }

    /// The product of two units.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::SpecialInTerm`] if one is special, and the errors of sums that do not fit.
    pub fn multiply(&self, other: &Self) -> Result<Self, Error> {
        self.combine(other, Operator::Times)
    }

    /// The quotient of two units.
    ///
    /// # Errors
    ///
    /// As [`multiply`](Self::multiply).
    pub fn divide(&self, other: &Self) -> Result<Self, Error> {
        self.combine(other, Operator::Over { leading: false })
    }

    fn combine(&self, other: &Self, operator: Operator) -> Result<Self, Error> {
        if self.is_special() || other.is_special() {
            return Err(ErrorKind::SpecialInTerm.into());
        }
        let sign = if operator == Operator::Times { 1 } else { -1i16 };
        let mut unit = *self;
        unit.multiply_by(other.value, i32::from(sign))?;
        let add = |sum: i16, each: i16| each.checked_mul(sign).and_then(|e| sum.checked_add(e));
        for (sum, each) in unit.dims.iter_mut().zip(other.dims) {
            *sum = add(*sum, each).ok_or(ErrorKind::ExponentRange)?;
        }
        unit.moles = add(unit.moles, other.moles).ok_or(ErrorKind::ExponentRange)?;
        for each in other.arbitrary.iter().filter(|a| a.number != 0) {
            let exponent = each.exponent.checked_mul(sign).ok_or(ErrorKind::ExponentRange)?;
            unit.include_arbitrary(Arbitrary { exponent, ..*each })?;
        }
        Ok(unit.finished())
    }

    /// The unit raised to a whole power.
    ///
    /// # Errors
    ///
    /// As [`multiply`](Self::multiply).
    pub fn power(&self, exponent: i16) -> Result<Self, Error> {
        if self.is_special() && exponent != 1 {
            return Err(ErrorKind::SpecialInTerm.into());
        }
        let mut unit = *self;
        unit.value = self.value.power(i32::from(exponent)).ok_or(ErrorKind::OutOfRange)?;
        for sum in unit.dims.iter_mut().chain([&mut unit.moles]) {
            *sum = sum.checked_mul(exponent).ok_or(ErrorKind::ExponentRange)?;
        }
        for each in &mut unit.arbitrary {
            each.exponent = each.exponent.checked_mul(exponent).ok_or(ErrorKind::ExponentRange)?;
            if each.exponent == 0 {
                each.number = 0;
            }
        }
        Ok(unit.finished())
    }
}

impl PartialEq for Unit {
    fn eq(&self, other: &Self) -> bool {
        // The same function of the same proper unit.
        let special = |u: &Self| u.special.map(|a| (a.special, a.value));
        self.is_commensurable(other) && special(self) == special(other) && self.value.same(other.value)
    }
}

/// The code of an arbitrary unit by its number.
pub(super) fn arbitrary_code(number: u8) -> &'static str {
    let index = ATOMS.iter().position(|a| a.arbitrary == number).and_then(|i| u16::try_from(i).ok());
    index.map_or("", |i| super::table::name(i, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(text: &str) -> Unit {
        Unit::parse(text).unwrap()
    }

    #[test]
    fn spelling_and_annotations_do_not_count() {
        for (a, b) in [
            ("mL", "cm3"),
            ("m{a}", "m"),
            ("{cells}/uL", "/uL"),
            ("10*3/uL", "10*9/L"),
            ("kg.m/s2", "N"),
            ("m/(s.s)", "m.s-2"),
            ("m/(s/(kg/A))", "m.kg/(A.s)"),
            ("[IU]/mL", "[iU]/mL"),
            ("2.[pi].rad", "circ"),
            ("dB", "0001.dB"),
            ("[iU].[arb'U]", "[arb'U].[iU]"),
        ] {
            assert_eq!(unit(a), unit(b), "{a} {b}");
        }
        for (a, b) in [("mL", "L"), ("Cel", "K"), ("B[V]", "B[mV]"), ("[IU]", "[arb'U]"), ("[IU]", "1")] {
            assert_ne!(unit(a), unit(b), "{a} {b}");
        }
        assert!(unit("Cel").is_commensurable(&unit("K")));
        assert!(!unit("[IU]").is_commensurable(&unit("[arb'U]")));
        assert!(unit("[IU]/[IU]").is_dimensionless());
    }

    #[test]
    fn products_quotients_and_powers() {
        assert_eq!(unit("g").multiply(&unit("m")).unwrap(), unit("g.m"));
        assert_eq!(unit("[lb_av]/h").divide(&unit("kg/s")).unwrap().dimension(), [0; 7]);
        assert_eq!(unit("mm").power(-3).unwrap(), unit("mm-3"));
        assert_eq!(unit("[IU]/L").power(0).unwrap(), Unit::ONE);
        assert_eq!(unit("[IU]/L").divide(&unit("[IU]")).unwrap(), unit("/L"));
        assert_eq!(unit("Cel").multiply(&unit("m")).unwrap_err().kind(), ErrorKind::SpecialInTerm);
        assert_eq!(unit("Cel").power(2).unwrap_err().kind(), ErrorKind::SpecialInTerm);
        assert_eq!(unit("m9999").power(9).unwrap_err().kind(), ErrorKind::ExponentRange);
    }
}
