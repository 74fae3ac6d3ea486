//! What the generator writes.

#[cfg(feature = "r4")]
pub(crate) mod r4;
#[cfg(feature = "validate")]
pub(crate) mod value_sets;
