//! Canonical form: a factor and a product of base units.

use super::decimal::Decimal;
use super::error::{Error, ErrorKind};
use super::ratio::Ratio;
use super::unit::{Factor, Unit, arbitrary_code};
use alloc::string::String;
use core::fmt::Write as _;

/// Base units in the order of their codes, with their place in [`Unit::dimension`].
const BASE: [(&str, usize); 7] = [("C", 5), ("K", 4), ("cd", 6), ("g", 2), ("m", 0), ("rad", 3), ("s", 1)];

impl Unit {
    /// The same quantity in base units, factor 1. Of a special unit the proper unit it measures in base units: `K` for
    /// `Cel`.
    #[must_use]
    pub fn canonical(&self) -> Self {
        Self { value: Ratio::ONE, scale: Factor::ONE, proper: Factor::ONE, special: None, ..*self }
    }

    /// Code of the canonical unit: base units and arbitrary units in the order of their codes, `g.m-1.s-2` for `Pa`; `1`
    /// without any.
    #[must_use]
    pub fn canonical_code(&self) -> String {
        let base = BASE.iter().map(|(code, place)| (*code, self.dims.get(*place).map_or(0, |d| *d)));
        let arbitrary = self.arbitrary.iter().map(|a| (a.number, a.exponent)).filter(|a| a.0 != 0);
        let arbitrary = arbitrary.map(|(number, exponent)| (arbitrary_code(number), exponent));
        let mut out = String::new();
        for (code, exponent) in base.chain(arbitrary).filter(|(_, exponent)| *exponent != 0) {
            let dot = if out.is_empty() { "" } else { "." };
            // Writing to a string does not fail.
            let _ = write!(out, "{dot}{code}");
            if exponent != 1 {
                let _ = write!(out, "{exponent}");
            }
        }
        if out.is_empty() { String::from("1") } else { out }
    }

    /// How many canonical units one of this unit is: exact up to 38 digits, else rounded to 36. `None` for a special unit,
    /// which is measured by a function.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OutOfRange`] when its exponent does not fit.
    pub fn canonical_factor(&self) -> Result<Option<Decimal>, Error> {
        if self.is_special() {
            return Ok(None);
        }
        let (factor, _) = Decimal::from(1).scaled(self.value).ok_or(ErrorKind::OutOfRange)?;
        Ok(Some(factor))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_codes_read_back() {
        for (text, code) in [
            ("Pa", "g.m-1.s-2"),
            ("Cel", "K"),
            ("1", "1"),
            ("%", "1"),
            ("[IU]/mL", "m-3.[iU]"),
            ("[arb'U]2.[iU]-1", "[iU]-1.[arb'U]2"),
            ("lm/sr", "cd"),
            ("V", "C-1.g.m2.s-2"),
        ] {
            let unit = Unit::parse(text).unwrap();
            assert_eq!(unit.canonical_code(), code);
            assert_eq!(Unit::parse(code).unwrap(), unit.canonical());
        }
        let factor = |text| Unit::parse(text).unwrap().canonical_factor().unwrap();
        assert_eq!(factor("[in_i]"), "0.0254".parse().ok());
        assert_eq!(factor("Cel"), None);
    }
}
