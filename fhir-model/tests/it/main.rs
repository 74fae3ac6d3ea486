//! Tests of the public API, one binary.
#![cfg(feature = "r4")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "helpers of tests stop on what they do not expect"
)]

mod bad_input;
mod build;
mod canonical;
#[cfg(feature = "codes")]
mod codes;
mod corpus;
mod diff;
mod edges;
mod errors;
mod examples;
mod extensions;
mod filled;
mod generated;
mod index;
#[cfg(feature = "validate")]
mod invariants;
mod limits;
mod navigate;
#[cfg(feature = "validate")]
mod profile;
mod properties;
#[cfg(feature = "validate")]
mod published;
mod references;
#[cfg(feature = "serde")]
mod serde;
mod stream;
mod tree;
mod trees;
#[cfg(feature = "validate")]
mod validate;
#[cfg(feature = "validate")]
mod validate_corpus;
mod values;
#[cfg(feature = "xml")]
mod xml;
#[cfg(feature = "xml")]
mod xml_corpus;
#[cfg(feature = "xml")]
mod xml_tree;
