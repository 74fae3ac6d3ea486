//! The CDC's race and ethnicity codes (`urn:oid:2.16.840.1.113883.6.238`), one system with two kinds of codes.

use super::{CodeSystem, Concept};

/// What a code of the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the system codes these two and is named after them")]
pub enum Kind {
    /// A race (`2106-3`, White) or a kind of one.
    Race,
    /// An ethnicity (`2135-2`, Hispanic or Latino) or a kind of one.
    Ethnicity,
}

/// The code system.
#[must_use]
pub fn system() -> Option<CodeSystem> {
    CodeSystem::only(&crate::generated::cdcrec::FAMILY)
}

/// Whether a code is a race or an ethnicity; `None` for a code that is neither.
///
/// ```
/// use synovia_terminology::builtin::cdcrec::{Kind, kind};
///
/// assert_eq!((kind("2106-3"), kind("2135-2")), (Some(Kind::Race), Some(Kind::Ethnicity)));
/// ```
#[must_use]
pub fn kind(code: &str) -> Option<Kind> {
    system()?.get(code).map(Concept::race_or_ethnicity)
}

impl Concept {
    fn race_or_ethnicity(self) -> Kind {
        if self.is_second_kind() { Kind::Ethnicity } else { Kind::Race }
    }
}
