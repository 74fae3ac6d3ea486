//! FHIR resources as types: lossless, checked, and quick to compile.
//!
//! Reads and writes FHIR R4 (4.0.1), R4B (4.3.0) and R5 (5.0.0), all 146, 141 and 158 resources and the datatypes, as
//! JSON and XML; validates them against the specification and against profiles; evaluates FHIRPath.
//!
//! ```
//! use synovia_fhir_model::{r4, to_json};
//!
//! let patient = r4::Patient {
//!     name: vec![r4::HumanName { family: "Muster".into(), given: vec!["Ada".into()], ..Default::default() }],
//!     active: true.into(),
//!     ..Default::default()
//! };
//! let text = to_json(&patient);
//! assert_eq!(text, r#"{"resourceType":"Patient","active":true,"name":[{"family":"Muster","given":["Ada"]}]}"#);
//! assert_eq!(r4::from_json(text.as_bytes())?, r4::Resource::from(patient));
//! # Ok::<(), synovia_fhir_model::Error>(())
//! ```
//!
//! Four types carry the rest: `r4::Resource` is any resource; [`Prim`] a primitive with its id and extensions; [`Boxed`] a
//! box in the variants of resources and choices; and [`Node`] every type seen the same way, over its
//! [table](table::TypeInfo), for code that walks, compares or changes.
//!
//! | module | what it is for |
//! |---|---|
//! | `r4`, `r4b`, `r5` | the types of a release, `from_json`, `from_xml`, `validate_json`, `validate_xml`, `outcome` |
//! | [`json`], `xml` | writing, the canonical form for signing, reading into a node of any type |
//! | [`stream`] | NDJSON and Bundles of any size, in any split, one entry in memory |
//! | [`path`], [`edit`], [`diff`] | addressing one element, changing it and nothing else, what two resources say differently |
//! | [`reference`](mod@reference), [`extension`] | what references lead to inside a Bundle; extensions by URL, with typed values |
//! | [`build`] | building a value and being told what is missing |
//! | [`primitive`], `codes` | decimals and dates as they were written; codes of required bindings as open newtypes |
//! | `validate`, `validate::profile` | findings with code, place and byte offset; profiles the caller loads |
//! | `fhirpath` | the path language, within a budget of steps |
//!
//! What was read is written back equal, decimals as they were written: unknown members, duplicates, a second
//! alternative of a choice and values of the wrong shape are kept as raw text in [`Unknown`], and
//! `r4::from_json_with` tells of them as [`Issue`]s. Every element is optional in the model, for real data lacks required
//! ones; validation and [`build`] tell which. Datatypes that are equal in R4 and R4B are the same Rust types; those of R5
//! are its own, because its `Extension`, which all of them hold, may hold other types.
//!
//! It does not make a snapshot from a differential, nor fetch, nor know terminologies beyond the codes of required
//! bindings: those come from the caller. `Debug` of a value shows its content; errors and issues never do.
//!
//! # Features
//! `std` (default) only forwards to dependencies. `xml`, `validate` (with `fhirpath`), `fhirpath`, `codes`, `serde`
//! (`Serialize` and `Deserialize` for every type), `chrono` and `rust_decimal` add what they are named after.
//! `r4` (default), `r4b` and `r5` are the types of those releases. Who needs few types turns the defaults off and names
//! groups, which add up: `r4-base` is Bundle, Encounter, Location, Observation, OperationOutcome, Organization, Parameters,
//! Patient, Practitioner, PractitionerRole and their datatypes, and every other group implies it: `r4-administration`,
//! `r4-clinical`, `r4-conformance`, `r4-definitions`, `r4-diagnostics`, `r4-financial`, `r4-foundation`, `r4-medications`,
//! `r4-products`, `r4-specialized`, `r4-terminology`, `r4-workflow`, and so for `r4b` and `r5`. Each type tells its
//! feature; a resource compiled out is read as `Resource::Other` and written back untouched.
//!
//! # Limits
//! [`Limits`] bounds input, depth, objects and findings; the defaults are 64 MiB, 256, 1,000,000 and 1,000. FHIRPath has a
//! budget of steps.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(any(feature = "r4-base", feature = "r4b-base", feature = "r5-base")),
    allow(dead_code, unused_imports, unused_macros, reason = "without a release the codec has no user")
)]

mod boxed;
pub mod build;
#[cfg(feature = "codes")]
pub mod codes;
mod detect;
pub mod diff;
pub mod edit;
mod error;
pub mod extension;
#[cfg(feature = "fhirpath")]
pub mod fhirpath;
#[rustfmt::skip]
mod generated;
mod issue;
pub mod json;
#[cfg(feature = "fhirpath")]
mod narrative;
pub mod node;
mod options;
pub mod path;
mod prim;
pub mod primitive;
#[cfg(feature = "r4-base")]
pub mod r4;
#[cfg(feature = "r4b-base")]
pub mod r4b;
#[cfg(feature = "r5-base")]
pub mod r5;
pub mod reference;
mod resource;
#[cfg(feature = "serde")]
mod serde_impl;
pub mod stream;
pub mod table;
mod unknown;
#[cfg(feature = "validate")]
pub mod validate;
mod word;
#[cfg(feature = "xml")]
pub mod xml;

pub use boxed::Boxed;
pub use detect::{Encoding, detect};
pub use error::{Error, ErrorKind, Location};
pub use issue::{Issue, IssueCode, Severity};
pub use json::{to_json, to_json_with, write_json, write_json_with};
pub use node::Node;
pub use options::{Limits, ReadOptions, UnknownPolicy, WriteOptions};
pub use prim::{Literal, Prim, PrimElement, PrimValue, Scalar};
pub use primitive::{Date, DateTime, Decimal, Instant, Integer64, Time};
pub use resource::OtherResource;
pub use table::Release;
pub use unknown::{Unknown, UnknownMember};
