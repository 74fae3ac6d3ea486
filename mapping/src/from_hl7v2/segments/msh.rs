//! MSH.
