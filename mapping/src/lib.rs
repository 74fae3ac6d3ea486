//! Converts health data between formats through typed intermediate models, and accounts for every leaf.
//!
//! Today: HL7 v2 admissions (ADT A01, A04, A08; other ADT events by the map of A01) and results (ORU R01) to FHIR R4.
#![forbid(unsafe_code)]

mod base64;
mod context;
mod convert;
mod error;
mod from_hl7v2;
mod generated;
mod ids;
pub mod model;
pub mod options;
mod registry;
pub mod report;
mod tables;
mod time;
mod to_fhir_r4;
mod trace;

pub use convert::{Conversion, Converter, Output, Piece, Source};
pub use error::{Error, ErrorKind};
pub use options::Options;
pub use report::Report;
pub use trace::{Origin, Reason, Rule};
