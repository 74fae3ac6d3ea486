//! The long integer of R5, a string in JSON.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

/// An `integer64`: JSON writes it as a string, because many readers of JSON hold numbers in 53 bits.
///
/// A bare number is read too and written back as one; equality and order are by value.
#[derive(Clone, Copy)]
pub struct Integer64 {
    value: i64,
    bare: bool,
}

impl Integer64 {
    /// That value, to be written as a string.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self { value, bare: false }
    }

    /// That value as it was found: a number, not a string.
    pub(crate) const fn bare(value: i64) -> Self {
        Self { value, bare: true }
    }

    /// The value.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.value
    }

    /// Whether JSON had it as a number, which the specification does not allow.
    #[must_use]
    pub const fn is_bare(self) -> bool {
        self.bare
    }
}

impl From<i64> for Integer64 {
    fn from(value: i64) -> Self {
        Self::new(value)
    }
}

impl From<Integer64> for i64 {
    fn from(value: Integer64) -> Self {
        value.value
    }
}

impl PartialEq for Integer64 {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Integer64 {}

impl PartialOrd for Integer64 {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Integer64 {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl Hash for Integer64 {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Display for Integer64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// Shows the content, like every value of the model.
impl fmt::Debug for Integer64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
