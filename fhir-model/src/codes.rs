//! Codes of required bindings as open newtypes: constants to write and match by, and every other code kept.
//!
//! ```
//! use synovia_fhir_model::codes::CodeSet as _;
//! use synovia_fhir_model::r4::codes::AdministrativeGender;
//! use synovia_fhir_model::{r4, to_json};
//!
//! let patient = r4::Patient { gender: AdministrativeGender::FEMALE.into(), ..Default::default() };
//! assert_eq!(to_json(&patient), r#"{"resourceType":"Patient","gender":"female"}"#);
//! let text = match patient.gender.code() {
//!     Some(AdministrativeGender::FEMALE) => "a woman",
//!     Some(other) if other.is_known() => "not a woman",
//!     Some(AdministrativeGender(_unknown)) => "a code of another edition",
//!     None => "not said",
//! };
//! assert_eq!(text, "a woman");
//! ```
//!
//! Each release has its own, `r4::codes`: value sets differ between releases. Fields stay texts, so that no code is ever
//! refused in reading. A newtype is named as the specification names the binding; a constant is the code in capitals,
//! `_` for what is no letter or digit: `in-progress` is `IN_PROGRESS`, `1.0` is `N1_0`, `<` is `LESS_THAN`.

use crate::prim::Prim;

/// A code of a value set that can be listed.
pub trait CodeSet<'a>: Copy {
    /// What the specification says of the value set.
    const FACTS: Facts;

    /// The code with that text, known or not.
    fn new(code: &'a str) -> Self;

    /// The text.
    fn as_str(self) -> &'a str;

    /// Whether the value set of this release lists it.
    fn is_known(self) -> bool {
        Self::FACTS.all.contains(&self.as_str())
    }
}

/// What the specification says of a value set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facts {
    /// Canonical address, without version.
    pub value_set: &'static str,
    /// The code system, when all codes are of one.
    pub system: Option<&'static str>,
    /// All codes.
    pub all: &'static [&'static str],
}

impl Facts {
    pub(crate) const fn new(
        value_set: &'static str,
        system: Option<&'static str>,
        all: &'static [&'static str],
    ) -> Self {
        Self { value_set, system, all }
    }
}

impl<'a, C: CodeSet<'a>, E> From<C> for Prim<String, E> {
    fn from(code: C) -> Self {
        Self::new(code.as_str().to_owned())
    }
}

impl<E> Prim<String, E> {
    /// The value as a code of a value set: `patient.gender.code::<AdministrativeGender>()`.
    #[must_use]
    pub fn code<'a, C: CodeSet<'a>>(&'a self) -> Option<C> {
        self.as_str().map(C::new)
    }
}
