//! What the generator writes.

#[cfg(feature = "codes")]
pub(crate) mod codes;
#[cfg(feature = "r4-base")]
pub(crate) mod r4;
#[cfg(feature = "r4b-base")]
pub(crate) mod r4b;
#[cfg(feature = "r5-base")]
pub(crate) mod r5;
#[cfg(any(feature = "r4-base", feature = "r4b-base"))]
pub(crate) mod shared;
#[cfg(feature = "validate")]
pub(crate) mod invariants;
#[cfg(feature = "validate")]
pub(crate) mod value_sets;
