//! A value with its unit.

use super::decimal::Decimal;
use super::error::{Error, ErrorKind};
use super::unit::Unit;

/// A decimal value and its unit.
///
/// ```
/// use synovia_terminology::ucum::Quantity;
///
/// let dose = Quantity::parse("1.5", "mg/kg")?.multiply(&Quantity::parse("70", "kg")?)?;
/// assert_eq!(dose.convert_to("mg")?.value.to_string(), "105");
/// # Ok::<(), synovia_terminology::ucum::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(clippy::exhaustive_structs, reason = "a quantity is a value and a unit")]
pub struct Quantity {
    /// The value.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
}

impl Quantity {
    /// Reads a decimal number and a case-sensitive unit.
    ///
    /// # Errors
    ///
    /// Those of the two, with the offset in the one that is wrong.
    pub fn parse(value: &str, unit: &str) -> Result<Self, Error> {
        Ok(Self { value: value.parse()?, unit: Unit::parse(unit)? })
    }

    /// The quantity in another unit.
    ///
    /// # Errors
    ///
    /// Those of [`Unit::parse`] and [`Unit::convert_decimal`].
    pub fn convert_to(&self, unit: &str) -> Result<Self, Error> {
        let unit = Unit::parse(unit)?;
        Ok(Self { value: self.unit.convert_decimal(self.value, &unit)?, unit })
    }

    /// The product. Where the units cancel, the unit of the result is unity.
    ///
    /// # Errors
    ///
    /// Those of [`Unit::multiply`], and [`ErrorKind::OutOfRange`].
    pub fn multiply(&self, other: &Self) -> Result<Self, Error> {
        let unit = self.unit.multiply(&other.unit)?;
        let value = match other.value.magnitude() {
            Some(factor) => {
                let (value, _) = self.value.scaled(factor).ok_or(ErrorKind::OutOfRange)?;
                value.with_sign(self.value.is_negative() != other.value.is_negative())
            }
            None => Decimal::ZERO,
        };
        Self { value, unit }.cancelled()
    }

    /// The quotient. Where the units cancel, the unit of the result is unity: 1 L / 1 mL is 1000.
    ///
    /// # Errors
    ///
    /// Those of [`Unit::divide`]; [`ErrorKind::OutOfDomain`] for a division by zero; [`ErrorKind::OutOfRange`].
    pub fn divide(&self, other: &Self) -> Result<Self, Error> {
        let unit = self.unit.divide(&other.unit)?;
        let divisor = other.value.magnitude().ok_or(ErrorKind::OutOfDomain)?;
        let (value, _) = self.value.scaled(divisor.inverse()).ok_or(ErrorKind::OutOfRange)?;
        let value = value.with_sign(self.value.is_negative() != other.value.is_negative());
        Self { value, unit }.cancelled()
    }

    fn cancelled(self) -> Result<Self, Error> {
        if !self.unit.is_dimensionless() {
            return Ok(self);
        }
        Ok(Self { value: self.unit.convert_decimal(self.value, &Unit::ONE)?, unit: Unit::ONE })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(value: &str, unit: &str) -> Quantity {
        Quantity::parse(value, unit).unwrap()
    }

    #[test]
    fn products_and_quotients() {
        assert_eq!(quantity("1.5", "g").multiply(&quantity("-2", "m")).unwrap(), quantity("-3", "g.m"));
        assert_eq!(quantity("1", "L").divide(&quantity("1", "mL")).unwrap(), quantity("1000", "1"));
        assert_eq!(quantity("0", "g").divide(&quantity("-4", "m")).unwrap(), quantity("0", "g/m"));
        assert_eq!(quantity("5", "g").multiply(&quantity("0", "m")).unwrap(), quantity("0", "g.m"));
        let by_zero = quantity("1", "g").divide(&quantity("0", "m")).unwrap_err();
        assert_eq!(by_zero.kind(), ErrorKind::OutOfDomain);
        assert!(quantity("1", "Cel").multiply(&quantity("1", "m")).is_err());
        assert!(Quantity::parse("x", "m").is_err() && Quantity::parse("1", "x").is_err());
    }
}
