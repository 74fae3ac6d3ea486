//! What the generator writes.

#[cfg(feature = "r4")]
pub(crate) mod r4;
