//! Converting values: floating-point for speed, decimal for exactness, with a molar mass where moles meet mass.

use super::decimal::Decimal;
use super::error::{Error, ErrorKind};
use super::ratio::Ratio;
use super::special;
use super::table::Special;
use super::unit::Unit;

/// Base units in one mole (UCUM §30).
const MOLE: Ratio = Ratio::new(602_214_076, 1, 15, 0);
/// Place of the gram among the base units.
const MASS: usize = 2;

impl Unit {
    /// A value of this unit in another one. Right to a few units in the last place; [`convert_decimal`] is exact.
    ///
    /// [`convert_decimal`]: Self::convert_decimal
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotCommensurable`], [`ErrorKind::ArbitraryMismatch`]; [`ErrorKind::OutOfDomain`] for, say, the level
    /// of a power of zero; [`ErrorKind::OutOfRange`] for a value or result that is not finite.
    #[inline]
    pub fn convert(&self, value: f64, to: &Self) -> Result<f64, Error> {
        if self.is_commensurable(to) {
            let result = match (self.special, to.special) {
                (None, None) => self.proper.convert(value, to.proper),
                _ => self.convert_shifted(value, to).unwrap_or(f64::NAN),
            };
            if result.is_normal() {
                return Ok(result);
            }
        }
        self.convert_slowly(value, to)
    }

    /// Functions that are no sum, zero, what leaves the range of a double on the way, and errors.
    #[cold]
    fn convert_slowly(&self, value: f64, to: &Self) -> Result<f64, Error> {
        self.check_commensurable(to)?;
        let finite = |x: f64| Some(x).filter(|x| x.is_finite()).ok_or(ErrorKind::OutOfRange);
        finite(value)?;
        if !self.is_special() && !to.is_special() {
            if value == 0.0 {
                return Ok(value);
            }
            let value = Decimal::from_f64(value).ok_or(ErrorKind::OutOfRange)?;
            return Ok(finite(self.convert_decimal(value, to)?.to_f64())?);
        }
        if let Some(shifted) = self.convert_shifted(value, to) {
            return Ok(finite(shifted)?);
        }
        Ok(finite(self.convert_function(value, to)?)?)
    }

    fn function(&self) -> Special {
        self.special.map_or(Special::No, |a| a.special)
    }

    /// Factor from the proper unit of this unit to base units.
    pub(super) fn proper_ratio(&self) -> Ratio {
        match self.special {
            None => self.value,
            Some(atom) if special::is_angle(atom.special) => Ratio::ONE,
            Some(atom) => atom.value(),
        }
    }

    /// Scale of a special unit; 1 for others, whose factor is in [`proper_ratio`](Self::proper_ratio).
    pub(super) fn scale_ratio(&self) -> Ratio {
        if self.is_special() { self.value } else { Ratio::ONE }
    }

    fn check_commensurable(&self, to: &Self) -> Result<(), Error> {
        if self.dims != to.dims {
            return Err(ErrorKind::NotCommensurable.into());
        }
        if self.arbitrary != to.arbitrary {
            return Err(ErrorKind::ArbitraryMismatch.into());
        }
        Ok(())
    }

    /// Temperatures: in hundredths, so that the usual values stay whole numbers on the way. `None` for other functions.
    #[inline]
    fn convert_shifted(&self, value: f64, to: &Self) -> Option<f64> {
        let (from_shift, to_shift) = (special::shift(self.function())?, special::shift(to.function())?);
        let hundredths = self.scale.times(value * 100.0) + f64::from(from_shift);
        let shifted = self.proper.convert(hundredths, to.proper) - f64::from(to_shift);
        Some(to.scale.over(shifted / 100.0))
    }

    /// Logarithms, tangents and roots.
    fn convert_function(&self, value: f64, to: &Self) -> Result<f64, ErrorKind> {
        let scaled = self.scale.times(value);
        let result = if self.function() == to.function() && self.proper_ratio().same(to.proper_ratio()) {
            // The same function there and back.
            scaled
        } else {
            let proper = special::to_proper(self.function(), scaled).ok_or(ErrorKind::OutOfDomain)?;
            let proper = self.proper.convert(proper, to.proper);
            special::from_proper(to.function(), proper).ok_or(ErrorKind::OutOfDomain)?
        };
        Ok(to.scale.over(result))
    }

    /// A decimal value of this unit in another one: exact where the result has at most 38 digits, else rounded to
    /// 36 digits (thirds, π). Through a logarithm, a tangent or a root it is right to 14 digits.
    ///
    /// ```
    /// use synovia_terminology::ucum::{Decimal, Unit};
    ///
    /// let inches = Unit::parse("[in_i]")?.convert_decimal("6.3".parse()?, &Unit::parse("cm")?)?;
    /// assert_eq!(inches.to_string(), "16.002");
    /// let fever = Unit::parse("[degF]")?.convert_decimal("98.6".parse()?, &Unit::parse("Cel")?)?;
    /// assert_eq!(fever, Decimal::from(37));
    /// # Ok::<(), synovia_terminology::ucum::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`convert`](Self::convert).
    pub fn convert_decimal(&self, value: Decimal, to: &Self) -> Result<Decimal, Error> {
        self.check_commensurable(to)?;
        let shifts = (special::shift(self.function()), special::shift(to.function()));
        let (Some(from_shift), Some(to_shift)) = shifts else {
            let result = self.convert(value.to_f64(), to)?;
            return Ok(Decimal::from_f64(result).ok_or(ErrorKind::OutOfRange)?.round(14));
        };
        let shifted = || {
            let (value, _) = value.scaled(self.scale_ratio())?;
            let value = value.plus(special::shift_decimal(from_shift))?;
            let (value, _) = value.scaled(self.proper_ratio().over(to.proper_ratio())?)?;
            let value = value.plus(special::shift_decimal(to_shift).negated())?;
            Some(value.scaled(to.scale_ratio().inverse())?.0)
        };
        Ok(shifted().ok_or(ErrorKind::OutOfRange)?)
    }

    /// Converts between amount of substance and mass, given the molar mass in grams per mole: `mg/dL` to `mmol/L`, or
    /// back. Units that need no molar mass convert without it. Equivalents and osmoles are not moles of the substance and
    /// are refused.
    ///
    /// ```
    /// use synovia_terminology::ucum::Unit;
    ///
    /// // Glucose, 180.156 g/mol.
    /// let mmol = Unit::parse("mg/dL")?.convert_with_molar_mass("90".parse()?, &Unit::parse("mmol/L")?, "180.156".parse()?)?;
    /// assert_eq!(mmol.round(6).to_string(), "4.99567");
    /// # Ok::<(), synovia_terminology::ucum::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`convert_decimal`](Self::convert_decimal), and [`ErrorKind::MolarMass`].
    pub fn convert_with_molar_mass(
        &self,
        value: Decimal,
        to: &Self,
        grams_per_mole: Decimal,
    ) -> Result<Decimal, Error> {
        if self.dims == to.dims {
            return self.convert_decimal(value, to);
        }
        let mass = |u: &Self| u.dims.get(MASS).map_or(0, |d| i32::from(*d));
        let moles = mass(self) - mass(to);
        let mut dims = self.dims;
        if let Some((mine, theirs)) = dims.get_mut(MASS).zip(to.dims.get(MASS)) {
            *mine = *theirs;
        }
        if dims != to.dims {
            return Err(ErrorKind::NotCommensurable.into());
        }
        if self.arbitrary != to.arbitrary {
            return Err(ErrorKind::ArbitraryMismatch.into());
        }
        let molar = grams_per_mole.magnitude().filter(|_| !grams_per_mole.is_negative());
        let swapped = i32::from(to.moles) - i32::from(self.moles) == moles;
        let special = self.is_special() || to.is_special();
        let molar = molar.filter(|_| swapped && !special).ok_or(ErrorKind::MolarMass)?;
        let scaled = || {
            let per_gram = MOLE.over(molar)?.power(moles)?;
            Some(value.scaled(self.value.over(to.value)?.times(per_gram)?)?.0)
        };
        Ok(scaled().ok_or(ErrorKind::OutOfRange)?)
    }
}

/// Converts a value from one case-sensitive unit to another. Compile a [`Unit`] once to do it often.
///
/// # Errors
///
/// Those of [`Unit::parse`] for either text, and of [`Unit::convert`].
pub fn convert(value: f64, from: &str, to: &str) -> Result<f64, Error> {
    Unit::parse(from)?.convert(value, &Unit::parse(to)?)
}

/// Converts a decimal value from one case-sensitive unit to another.
///
/// # Errors
///
/// Those of [`Unit::parse`] for either text, and of [`Unit::convert_decimal`].
pub fn convert_decimal(value: Decimal, from: &str, to: &str) -> Result<Decimal, Error> {
    Unit::parse(from)?.convert_decimal(value, &Unit::parse(to)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(value: &str, from: &str, to: &str) -> Decimal {
        convert_decimal(value.parse().unwrap(), from, to).unwrap()
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn decimal_factors_give_exact_results() {
        for (value, from, to, result) in [
            ("6.3", "mm", "cm", "0.63"),
            ("90", "mg/dL", "g/L", "0.9"),
            ("1", "[ly]", "cm", "946073047258080000"),
            ("100", "[degF]", "K", "310.92777777777777778"),
            ("98.6", "[degF]", "Cel", "37"),
            ("-40", "Cel", "[degF]", "-40"),
            ("0", "K", "Cel", "-273.15"),
            ("100", "Cel", "[degRe]", "80"),
            ("37000", "mCel", "Cel", "37"),
            ("1", "circ", "deg", "360"),
            ("1", "sph", "sr", "12.566370614359172954"),
            ("0", "g", "kg", "0"),
            ("1", "[IU]/mL", "k[IU]/L", "1"),
            ("1", "10*6000", "10*5999", "10"),
        ] {
            assert_eq!(exact(value, from, to).round(20), decimal(result), "{value} {from} {to}");
            let double = convert(value.parse().unwrap(), from, to).unwrap();
            let error = (double - decimal(result).to_f64()).abs();
            assert!(error <= double.abs() * 1e-15, "{value} {from} {to}: {double}");
        }
    }

    #[test]
    fn functions_go_both_ways() {
        for (value, from, to, result) in [
            ("7.4", "[pH]", "nmol/L", "39.81071705535"),
            ("1e-7", "mol/L", "[pH]", "7"),
            ("3", "B", "1", "1000"),
            ("30", "dB", "B", "3"),
            ("60", "dB[SPL]", "Pa", "0.02"),
            ("20", "dB[V]", "B[mV]", "8"),
            ("1", "Np", "B", "0.43429448190325"),
            ("10", "bit_s", "1", "1024"),
            ("100", "%[slope]", "deg", "45"),
            ("45", "deg", "%[slope]", "100"),
            ("100", "[p'diop]", "deg", "45"),
            ("3", "[m/s2/Hz^(1/2)]", "m2/s4/Hz", "9"),
            ("3", "[hp'_C]", "1", "0.000001"),
            ("1", "[hp'_Q]", "1", "0.00002"),
        ] {
            assert_eq!(exact(value, from, to), decimal(result), "{value} {from} {to}");
        }
    }

    #[test]
    fn what_does_not_convert_says_why() {
        for (value, from, to, kind) in [
            (1.0, "mg", "mL", ErrorKind::NotCommensurable),
            (1.0, "[IU]", "[arb'U]", ErrorKind::ArbitraryMismatch),
            (1.0, "[IU]", "1", ErrorKind::ArbitraryMismatch),
            (0.0, "W", "B[W]", ErrorKind::OutOfDomain),
            (-1.0, "mol/L", "[pH]", ErrorKind::OutOfDomain),
            (f64::NAN, "m", "m", ErrorKind::OutOfRange),
            (f64::INFINITY, "m", "cm", ErrorKind::OutOfRange),
            (1e308, "km", "m", ErrorKind::OutOfRange),
            (1e5, "B", "1", ErrorKind::OutOfRange),
            (1.0, "10*9999", "1", ErrorKind::OutOfRange),
            (1.0, "Cel/h", "K/h", ErrorKind::SpecialInTerm),
        ] {
            assert_eq!(convert(value, from, to).unwrap_err().kind(), kind, "{value} {from} {to}");
        }
    }

    #[test]
    fn moles_and_mass_meet_by_the_molar_mass() {
        let molar = |value: &str, from: &str, to: &str, mass: &str| {
            let (from, to) = (Unit::parse(from).unwrap(), Unit::parse(to).unwrap());
            from.convert_with_molar_mass(decimal(value), &to, decimal(mass)).map_err(|e| e.kind())
        };
        assert_eq!(molar("1", "mol", "g", "18"), Ok(decimal("18")));
        assert_eq!(molar("36", "g", "mol", "18"), Ok(decimal("2")));
        assert_eq!(molar("5", "mmol/L", "mg/dL", "180.156"), Ok(decimal("90.078")));
        assert_eq!(molar("1", "/mol", "/g", "4"), Ok(decimal("0.25")));
        assert_eq!(molar("1", "g", "kg", "18"), Ok(decimal("0.001")));
        for (from, to, mass) in [
            ("meq/L", "mg/dL", "23"),
            ("osm", "g", "18"),
            ("g", "1", "18"),
            ("mol", "g", "0"),
            ("mol", "g", "-1"),
        ] {
            assert_eq!(molar("1", from, to, mass), Err(ErrorKind::MolarMass), "{from} {to}");
        }
        assert_eq!(molar("1", "mol/L", "g", "18"), Err(ErrorKind::NotCommensurable));
    }
}
