//! Integration tests of the crate, one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "helpers of tests may stop the test, and read files"
)]

mod bad_input;
mod canary;
mod cda;
mod cda_kept;
mod cda_nulls;
mod common;
mod corpus;
mod dicom;
mod dicom_files;
mod dicom_objects;
mod dicom_subjects;
mod events;
mod kept;
mod ledger;
mod merges;
mod options;
mod pitfalls;
mod properties;
#[cfg(feature = "r5")]
mod r5;
mod random;
mod reverse;
mod row_tests;
mod rules;
mod schema;
mod to_cda;
mod traps;
mod worklist;
mod x12;
mod x12_claims;
mod x12_lost;
mod x12_payments;
mod x12_payments_back;
mod x12_payments_random;
mod x12_reverse;
mod x12_sets;
mod x12_sets_reverse;
