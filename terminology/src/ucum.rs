//! UCUM, the Unified Code for Units of Measure: reads, checks, names, compares and converts units.
//!
//! ```
//! use synovia_terminology::ucum::{self, ErrorKind, Unit};
//!
//! assert!(ucum::validate("mmol/(kg.h)").is_ok());
//! assert_eq!(ucum::validate("mg/12h").unwrap_err().offset(), 3);
//! // Strings, compiled units, exact decimals.
//! assert_eq!(ucum::convert(37.0, "Cel", "[degF]")?, 98.6);
//! let (pounds, kilograms) = (Unit::parse("[lb_av]")?, Unit::parse("kg")?);
//! assert_eq!(pounds.convert_decimal("154".parse()?, &kilograms)?.to_string(), "69.85322498");
//! let refused = ucum::convert(1.0, "[IU]", "mg").unwrap_err();
//! assert_eq!(refused.kind(), ErrorKind::NotCommensurable);
//! # Ok::<(), ucum::Error>(())
//! ```
//!
//! The table is that of UCUM 2.2 (2024-06-17), worked out by `terminology/gen` from the unmodified `ucum-essence.xml`,
//! copyright Regenstrief Institute, Inc., under the UCUM licence; see `terminology/data/ucum/NOTICE.md`.
//!
//! **Main types**: [`Unit`], a unit worked out, for converting; [`Expression`], a checked text, for names and codes;
//! [`Decimal`] and [`Quantity`] for exact arithmetic.
//!
//! **Rules.** Special units (temperatures, levels, pH) convert by their functions and can be scaled by numbers and prefixes,
//! but take part in no product (`Cel/h` is refused). Arbitrary units (`[IU]`) convert only to themselves. Annotations
//! are part of the text, not of the meaning. A mole is a number, as UCUM defines it; [`Unit::convert_with_molar_mass`]
//! takes it to mass.
//!
//! **What it does not do**: print symbols; the units of LOINC properties; valences and osmotic coefficients (equivalents
//! and osmoles do not convert to mass); blanks, `µ`, `°` and other spellings UCUM does not have, which are refused and
//! only [`suggest`] knows.
//!
//! **Limits**: see [`Limits`]. Time is linear in the text, nothing recurses, and reading allocates nothing. Exponents go to
//! ±32,767; one unit holds up to four different arbitrary units.

mod canonical;
mod convert;
mod decimal;
mod display;
mod error;
mod parse;
mod quantity;
pub(crate) mod ratio;
mod special;
mod suggest;
pub(crate) mod table;
mod unit;
mod wide;

pub use convert::{convert, convert_decimal};
pub use decimal::Decimal;
pub use display::Expression;
pub use error::{Error, ErrorKind};
pub use parse::{Limits, ParseOptions};
pub use quantity::Quantity;
pub use suggest::suggest;
pub use table::Case;
pub use unit::Unit;

use alloc::string::String;

/// URI of the system.
pub const SYSTEM: &str = "http://unitsofmeasure.org";

/// Checks a case-sensitive unit and keeps its text.
///
/// # Errors
///
/// What is wrong and at which byte.
pub fn parse(text: &str) -> Result<Expression<'_>, Error> {
    parse_with(text, ParseOptions::default())
}

/// Checks a unit and keeps its text, with options: the case-insensitive variant, limits.
///
/// # Errors
///
/// What is wrong and at which byte.
pub fn parse_with(text: &str, options: ParseOptions) -> Result<Expression<'_>, Error> {
    Expression::parse(text, options)
}

/// Checks a case-sensitive unit. Suggests nothing: see [`suggest`].
///
/// # Errors
///
/// What is wrong and at which byte.
pub fn validate(text: &str) -> Result<(), Error> {
    parse::check(text, ParseOptions::default())
}

/// Display name of a case-sensitive unit in the style of the official tests. An empty text is unity, the default of the
/// HL7 data types.
///
/// # Errors
///
/// What is wrong and at which byte.
pub fn display_name(text: &str) -> Result<String, Error> {
    if text.is_empty() {
        return Ok(String::from("(unity)"));
    }
    parse(text).map(|expression| expression.display_name())
}

/// A unit atom of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AtomInfo {
    /// Case-sensitive code.
    pub code: &'static str,
    /// Case-insensitive code.
    pub code_ci: &'static str,
    /// Name.
    pub name: &'static str,
    /// Kind of quantity it measures.
    pub property: &'static str,
    /// Class of the table: `si`, `clinical`, …
    pub class: &'static str,
    /// Whether it takes a prefix.
    pub is_metric: bool,
    /// Whether it is measured by a function.
    pub is_special: bool,
    /// Whether it is defined by its assay alone.
    pub is_arbitrary: bool,
}

/// All unit atoms, in the order of the table.
pub fn atoms() -> impl Iterator<Item = AtomInfo> {
    crate::generated::ucum::ATOMS.iter().zip(0u16..).map(|(atom, index)| {
        let text = |column| table::name(index, column);
        AtomInfo {
            code: text(0),
            code_ci: text(1),
            name: text(2),
            property: text(3),
            class: text(4),
            is_metric: atom.metric,
            is_special: atom.special != table::Special::No,
            is_arbitrary: atom.arbitrary != 0,
        }
    })
}
