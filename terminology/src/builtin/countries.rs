//! Countries by any of the three codes of ISO 3166-1 (`urn:iso:std:iso:3166`).

use super::{CodeSystem, Concept};
use crate::generated::countries::{COUNTRIES, FAMILY};

/// A country: a `Copy` handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    row: &'static [u16; 3],
}

/// The code system: two letters, three letters and digits are codes of it.
#[must_use]
pub fn system() -> Option<CodeSystem> {
    CodeSystem::only(&FAMILY)
}

/// Finds a country by its two letters, its three letters or its three digits.
///
/// ```
/// use synovia_terminology::builtin::countries::country;
///
/// let kingdom = country("GB").ok_or("not listed")?;
/// assert_eq!((kingdom.alpha3(), kingdom.numeric()), (Some("GBR"), Some("826")));
/// assert_eq!(country("826"), Some(kingdom));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn country(code: &str) -> Option<Country> {
    let number = system()?.get(code)?.number();
    countries().find(|c| c.row.iter().any(|n| usize::from(*n) == number + 1))
}

/// All countries in the order of their two letters. Some have two letters only: codes in use that ISO has not given
/// out (`XK`, `ZZ`).
pub fn countries() -> impl Iterator<Item = Country> + Clone {
    COUNTRIES.iter().map(|row| Country { row })
}

impl Country {
    /// Two letters.
    #[must_use]
    pub fn alpha2(self) -> Option<&'static str> {
        self.concept(0).map(Concept::code)
    }

    /// Three letters.
    #[must_use]
    pub fn alpha3(self) -> Option<&'static str> {
        self.concept(1).map(Concept::code)
    }

    /// Three digits.
    #[must_use]
    pub fn numeric(self) -> Option<&'static str> {
        self.concept(2).map(Concept::code)
    }

    /// Its name in English.
    #[must_use]
    pub fn name(self) -> &'static str {
        (0..3).find_map(|kind| self.concept(kind)).map_or("", Concept::display)
    }

    fn concept(self, kind: usize) -> Option<Concept> {
        let number = usize::from(*self.row.get(kind)?).checked_sub(1)?;
        Some(system()?.concept(number))
    }
}
