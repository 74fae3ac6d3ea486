//! Integration tests of the crate, one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "helpers of tests may stop the test, and read the corpus"
)]

mod ack;
mod batch;
mod build;
mod charset;
mod common;
mod complaints;
mod corpus;
mod errors;
mod escape;
mod findings;
mod generated;
mod group_paths;
mod leaves;
mod limits;
mod mllp;
mod profile;
mod properties;
mod redact;
mod split;
mod structure;
mod validate;
mod view_walk;
mod views;
#[cfg(feature = "xml")]
mod xml;
