//! Reads DICOM headers: whole or in pieces, without copying a value, and with memory bounded by the bytes present. Bytes in,
//! bytes out; no I/O.
//!
//! ```
//! use synovia_dicom_meta::{parse, tags};
//!
//! let data_set = parse(b"\x10\0\x10\0PN\x08\0Doe^Jane\x10\0\x20\0LO\x04\0ID1 ")?;
//! let name = data_set.element(tags::PATIENT_NAME).expect("the data set has a name");
//! assert_eq!((name.text()?, name.offset()), ("Doe^Jane".into(), 8));
//! assert_eq!(data_set.get(&"PatientID".parse()?).expect("an id").text()?, "ID1");
//! assert_eq!(data_set.leaves().map(|leaf| leaf.to_string()).collect::<Vec<_>>(), ["PatientName", "PatientID"]);
//! # Ok::<(), synovia_dicom_meta::Error>(())
//! ```
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(any(test, feature = "std"))]
extern crate std;

/// `Debug` without content for iterators over values.
macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )*};
}

mod assemble;
mod build;
pub mod charset;
mod data_set;
pub mod deidentify;
pub mod dictionary;
mod edit;
mod error;
mod generated;
mod header;
mod index;
mod inflate;
mod issue;
pub mod json;
mod machine;
mod options;
mod output;
mod parse;
mod parser;
mod path;
mod tag;
mod transfer_syntax;
pub mod types;
pub mod uid;
mod validate;
mod value;
mod view;
mod vr;
mod write;

pub use build::Builder;
pub use charset::CharacterSets;
pub use data_set::DataSet;
pub use edit::Editor;
pub use error::{Error, ErrorKind};
pub use generated::tags;
pub use inflate::{Inflate, InflateError, Inflated};
pub use issue::{Issue, IssueCode, Location, Severity};
pub use machine::EventKind;
pub use options::{Filter, Limits, ParseOptions, Strictness};
pub use output::Lengths;
pub use parse::{detect, parse, parse_with, parse_with_inflater, visit};
pub use parser::{Event, Parser};
pub use path::{Path, Step, WhichItems};
pub use tag::Tag;
pub use transfer_syntax::{Encoding, TransferSyntax};
pub use validate::{Module, ModuleUsage, ValidateOptions, Validation, modules_of, validate};
pub use value::{Integers, Texts, Words};
pub use view::{DataSetView, ElementView, Elements, ItemView, Items, Leaf, Leaves};
pub use vr::{Content, Spaces, Vr, VrInfo};
pub use write::{IMPLEMENTATION_CLASS_UID, WriteOptions};
