//! The programs as a user runs them, and the arrows between the crates.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a test may stop on anything unexpected, also in the functions that several tests share"
)]

mod arrows;
mod code_lookup;
mod convert;
mod examples;
mod fhir;
mod inspect;
mod run;
