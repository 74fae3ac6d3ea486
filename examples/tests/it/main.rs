//! The programs as a user runs them, and the arrows between the crates.

mod arrows;
mod convert;
mod examples;
mod inspect;
mod run;
