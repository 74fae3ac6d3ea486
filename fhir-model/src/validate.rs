//! Validation against the specification's tables and invariants.

#[cfg_attr(not(test), expect(dead_code, reason = "asked by the walk, which comes next"))]
pub(crate) mod codes;
