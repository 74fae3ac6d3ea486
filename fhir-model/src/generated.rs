//! What the generator writes.

#[cfg(feature = "r4")]
pub(crate) mod r4;
#[cfg(feature = "r4b")]
pub(crate) mod r4b;
#[cfg(feature = "r5")]
pub(crate) mod r5;
#[cfg(feature = "validate")]
pub(crate) mod value_sets;
