//! An expression that was checked, and its display name in the style of the official tests.

use super::error::Error;
use super::parse::{self, Kind, Operator, ParseOptions, Parts};
use super::table::{self, Case};
use super::unit::Unit;
use alloc::string::String;
use core::fmt::{self, Write as _};

/// A checked UCUM expression that keeps its text: what it is called, its annotations, its code in the other variant.
///
/// ```
/// let glucose = synovia_terminology::ucum::parse("mg/dL{fasting}")?;
/// assert_eq!(glucose.display_name(), "(milligram) / (deciliter){fasting}");
/// assert_eq!(glucose.annotations().collect::<Vec<_>>(), ["fasting"]);
/// assert_eq!(glucose.to_code(), "mg/dL");
/// # Ok::<(), synovia_terminology::ucum::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Expression<'a> {
    text: &'a str,
    options: ParseOptions,
}

impl<'a> Expression<'a> {
    pub(super) fn parse(text: &'a str, options: ParseOptions) -> Result<Self, Error> {
        parse::check(text, options).map(|()| Self { text, options })
    }

    /// The text as given.
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.text
    }

    /// Works the unit out.
    ///
    /// # Errors
    ///
    /// For what does not fit: see [`Unit::parse`].
    pub fn unit(&self) -> Result<Unit, Error> {
        Unit::parse_with(self.text, self.options)
    }

    /// The annotations in order, without their braces.
    pub fn annotations(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        Parts::new(self.text, self.options).flatten().filter_map(|p| p.annotation)
    }

    /// Whether two expressions mean the same unit. Annotations have no meaning (UCUM §6): `mL{total}` is `cm3`, and
    /// `{cells}` is `1`.
    #[must_use]
    pub fn is_equivalent(&self, other: &Expression<'_>) -> bool {
        matches!((self.unit(), other.unit()), (Ok(a), Ok(b)) if a == b)
    }

    /// Whether two expressions mean the same unit and carry the same annotations in the same order.
    #[must_use]
    pub fn is_identical(&self, other: &Expression<'_>) -> bool {
        self.annotations().eq(other.annotations()) && self.is_equivalent(other)
    }

    /// Display name in the style of the official UCUM tests: `(milligram) / (deciliter)`.
    #[must_use]
    pub fn display_name(&self) -> String {
        let mut out = String::new();
        // Writing to a string does not fail.
        let _ = self.write_name(&mut out);
        out
    }

    fn write_name(&self, out: &mut String) -> fmt::Result {
        for part in Parts::new(self.text, self.options).flatten() {
            match (part.operator, part.kind) {
                (_, Kind::Close) | (Operator::First, _) => {}
                (Operator::Times, _) => out.write_str(" * ")?,
                (Operator::Over { leading: true }, _) => out.write_str("1 / ")?,
                (Operator::Over { leading: false }, _) => out.write_str(" / ")?,
            }
            match part.kind {
                Kind::Unit { symbol, exponent } => {
                    write!(out, "({}{}", symbol.prefix.map_or("", |p| p.name()), symbol.name())?;
                    if exponent != 1 {
                        write!(out, " ^ {exponent}")?;
                    }
                    out.write_char(')')?;
                }
                Kind::Number(_, value) => write!(out, "{value}")?,
                Kind::Annotation => {}
                Kind::Open => out.write_char('(')?,
                Kind::Close => out.write_char(')')?,
            }
            if let Some(annotation) = part.annotation {
                write!(out, "{{{annotation}}}")?;
            }
        }
        Ok(())
    }

    /// The code in the case-sensitive variant, without annotations: `MG/DL` read without regard to case gives `mg/dL`.
    /// An expression of annotations only gives `1`.
    #[must_use]
    pub fn to_code(&self) -> String {
        let mut out = String::with_capacity(self.text.len());
        let _ = self.write_code(&mut out);
        out
    }

    fn write_code(&self, out: &mut String) -> fmt::Result {
        for part in Parts::new(self.text, self.options).flatten() {
            match (part.operator, part.kind) {
                (_, Kind::Close) | (Operator::First, _) => {}
                (Operator::Times, _) => out.write_char('.')?,
                (Operator::Over { .. }, _) => out.write_char('/')?,
            }
            match part.kind {
                Kind::Unit { symbol, exponent } => {
                    out.write_str(symbol.prefix.map_or("", |p| p.code()))?;
                    out.write_str(self.spelling(symbol))?;
                    if exponent != 1 {
                        write!(out, "{exponent}")?;
                    }
                }
                Kind::Number(digits, _) => out.write_str(digits)?,
                Kind::Annotation => out.write_char('1')?,
                Kind::Open => out.write_char('(')?,
                Kind::Close => out.write_char(')')?,
            }
        }
        Ok(())
    }

    /// The liter, in whose two codes only the case differs, is written `L` when case had no meaning.
    fn spelling(&self, symbol: table::Symbol) -> &'static str {
        match (self.options.case, symbol.code()) {
            (Case::Insensitive, "l") => "L",
            (_, code) => code,
        }
    }
}

impl fmt::Debug for Expression<'_> {
    /// Without the text: annotations may hold anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expression").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    fn read(text: &str) -> Expression<'_> {
        Expression::parse(text, ParseOptions::default()).unwrap()
    }

    #[test]
    fn names_are_in_the_official_style() {
        for (code, name) in [
            ("m", "(meter)"),
            ("mm", "(millimeter)"),
            ("m3.kg-1.s-2", "(meter ^ 3) * (kilogram ^ -1) * (second ^ -2)"),
            ("/min", "1 / (minute)"),
            ("mmol/(8.h)", "(millimole) / (8 * (hour))"),
            ("{cells}/uL", "{cells} / (microliter)"),
            ("10*3{a}", "(the number ten for arbitrary powers ^ 3){a}"),
            ("m+2", "(meter ^ 2)"),
            ("007", "7"),
        ] {
            assert_eq!(read(code).display_name(), name);
        }
    }

    #[test]
    fn codes_are_written_in_the_sensitive_variant() {
        let options = ParseOptions { case: Case::Insensitive, ..ParseOptions::default() };
        for (text, code) in [
            ("MG/DL", "mg/dL"),
            ("mm[hg]", "mm[Hg]"),
            ("KIBBIT", "Kibit"),
            ("KIBIT", ""),
            ("10*3/UL", "10*3/uL"),
            ("[IU]", "[iU]"),
            ("CEL", "Cel"),
            ("/(m.S)2", ""),
        ] {
            match Expression::parse(text, options) {
                Ok(read) => assert_eq!(read.to_code(), code, "{text}"),
                Err(_) => assert_eq!(code, "", "{text}"),
            }
        }
        for code in ["m+2", "m/(s.kg{a})", "{a}.m{b}", "4.[pi].10*-7.N/A2", "/(m)"] {
            let read = read(code);
            assert!(Unit::parse(&read.to_code()).unwrap() == read.unit().unwrap(), "{code}");
        }
    }

    #[test]
    fn annotations_make_identity_not_meaning() {
        assert!(read("m{a}").is_equivalent(&read("m{b}")));
        assert!(!read("m{a}").is_identical(&read("m{b}")));
        assert!(read("mL{a}").is_identical(&read("cm3{a}")));
        assert!(read("{cells}/uL").is_equivalent(&read("/mm3")));
        assert!(!read("m").is_equivalent(&read("s")));
    }

    #[test]
    fn debug_shows_no_text() {
        assert!(!format!("{:?}", read("m{MARKER}")).contains("MARKER"));
    }
}
