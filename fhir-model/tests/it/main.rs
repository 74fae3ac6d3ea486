//! Tests of the public API, one binary.
#![cfg(feature = "r4")]

mod corpus;
mod edges;
mod errors;
mod generated;
mod limits;
mod properties;
mod tree;
mod values;
