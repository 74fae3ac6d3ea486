//! Integration tests of the crate, one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    unreachable_pub,
    reason = "helpers of tests may stop the test, read the corpus and the clock"
)]

mod build;
mod canary;
mod canonical;
mod common;
mod corpus;
mod encodings;
mod index;
mod leaves;
mod limits;
mod model;
mod narrative;
mod places;
#[cfg(feature = "ccda-3")]
mod profiles;
mod safety;
mod stated;
mod unknown;
mod validate;
mod view_walk;
mod views;
