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
mod ack_guides;
mod build;
mod common;
mod corpus;
mod edit;
mod envelope;
mod errors;
mod guide_rules;
mod guides;
mod hierarchy;
mod leaves;
mod loops;
mod stream;
mod views;
