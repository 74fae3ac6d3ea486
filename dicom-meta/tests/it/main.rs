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

mod canary;
mod common;
mod corpus;
#[cfg(feature = "deflate")]
mod deflated;
mod deidentify;
mod generated;
mod json;
mod linear;
mod reading;
mod split;
mod texts;
mod validate;
mod write;
#[cfg(feature = "xml")]
mod xml;
