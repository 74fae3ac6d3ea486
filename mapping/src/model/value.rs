//! The scalars of the hub.

use std::borrow::Cow;

use crate::trace::Origin;

/// A value and where it came from.
///
/// `null` says that the source explicitly states that there is no value (`""` in HL7 v2, a null flavor in CDA): `is` is
/// then empty or FHIR's code of the reason, and a writer says so in its own way (a data-absent-reason in FHIR).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "readers outside this crate build values")]
pub struct Val<T> {
    /// The value itself.
    pub is: T,
    /// The rule application that made it; zero when nothing is recorded.
    pub by: Origin,
    /// The source says that there is no value.
    pub null: bool,
}

impl<T> Val<T> {
    /// A value made by `by`.
    pub fn new(is: T, by: Origin) -> Self {
        Self { is, by, null: false }
    }

    /// The same origin with another value, for values that are converted on the way.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Val<U> {
        Val { is: f(self.is), by: self.by, null: self.null }
    }
}

/// Text of any kind: strings, codes, uris, decimals as written, and FHIR-formatted dates and times.
pub type Text<'a> = Option<Val<Cow<'a, str>>>;

/// A truth value.
pub type Truth = Option<Val<bool>>;

/// A whole number from 0.
pub type Count = Option<Val<u32>>;
