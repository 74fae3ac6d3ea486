//! Integration tests of the crate, one binary.

mod common;
mod corpus;
mod errors;
mod leaves;
mod limits;
mod properties;
mod split;
