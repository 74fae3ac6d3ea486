//! What the programs share: finding out the format of an input, reading its messages one at a time, comparing, exit codes.
#![forbid(unsafe_code)]

pub mod exit;
pub mod format;
pub mod messages;
pub mod resources;
pub mod same;
pub mod studies;
pub mod x12;

/// The README's example, compiled and run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[derive(Debug)]
pub struct Readme;
