//! FHIR resources as types, with a lossless JSON codec.
#![forbid(unsafe_code)]

mod error;
#[rustfmt::skip]
mod generated;
mod issue;
pub mod json;
pub mod node;
mod options;
mod prim;
pub mod primitive;
#[cfg(feature = "r4")]
pub mod r4;
mod resource;
pub mod table;
mod unknown;

pub use error::{Error, ErrorKind, Location};
pub use issue::{Issue, IssueCode, Severity};
pub use json::{to_json, to_json_with, write_json, write_json_with};
pub use node::Node;
pub use options::{Limits, ReadOptions, UnknownPolicy, WriteOptions};
pub use prim::{Literal, Prim, PrimElement, PrimValue, Scalar};
pub use primitive::{Date, DateTime, Decimal, Instant, Time};
pub use resource::OtherResource;
pub use unknown::{Unknown, UnknownMember};
