//! Reads, changes, checks and writes DICOM headers: whole or in pieces, without copying a value, and with memory bounded by
//! the bytes present. Bytes in, bytes out; no I/O.
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
//!
//! # What it reads and writes
//! Part 10 files with or without preamble and file meta information, and bare data sets, in the transfer syntaxes of PS3.6:
//! implicit and explicit VR, big endian, deflated; pixel data is passed over. What was read is written byte for byte
//! ([`DataSet::to_bytes`]), changed in one place ([`DataSet::edit`]), or written anew in another transfer syntax
//! ([`DataSet::write_with`]). [`json`] is the DICOM JSON model, `xml` the Native DICOM Model, both ways.
//!
//! # The main types
//! - [`DataSet`], of [`parse`]: the bytes and a flat index of 24 bytes for each element. [`ElementView`] is one element, a
//!   `Copy` handle; values are read when asked for, text in the character set of its item.
//! - [`Parser`]: the same core for bytes that come in pieces; it keeps no more than one header, and tells the same
//!   [`Event`]s however the input is cut. [`visit`] tells them of an input that is all there.
//! - [`Path`]: `RequestAttributesSequence[0].AccessionNumber`, by keyword or `(gggg,eeee)`; what a location prints is one.
//!
//! ```
//! use synovia_dicom_meta::{Builder, ValidateOptions, parse, tags, validate};
//!
//! let mut builder = Builder::new();
//! builder.text(tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")?.text(tags::PATIENT_ID, "ID1")?;
//! let data_set = builder.finish()?;
//! let mut editor = data_set.edit();
//! editor.set(&"PatientID".parse()?, "ID2")?;
//! let changed = editor.finish()?;
//! assert_eq!(changed.element(tags::PATIENT_ID).unwrap().text()?, "ID2");
//! let found = validate(&changed, &ValidateOptions::default());
//! assert!(found.issues.iter().any(|issue| issue.code.as_str() == "dicom/missing-type-1"));
//! # Ok::<(), synovia_dicom_meta::Error>(())
//! ```
//!
//! [`validate`] checks values and the modules of 180 SOP classes, [`deidentify`] applies the profile of PS3.15 E.1 with its
//! options, [`dictionary`] and [`uid`] say what the standard says of a tag or UID.
//!
//! # What it does not do
//! Decode pixels, speak to a network, read a DICOMDIR's files, or decide that odd input is fine: what is against the standard
//! and can be read is read, and told in [`DataSet::issues`] with offset and place; [`Strictness::Strict`] refuses it.
//! Conditions of 1C and 2C attributes outside of the table in `validate` are told as not evaluated.
//!
//! # Features
//! `std` (default) and `deflate` (default: an inflater, otherwise bring one by [`Inflate`]); `xml` for the Native DICOM Model,
//! which needs `std`; `private-dictionary` for the names of 10,000 private attributes.
//!
//! # Limits
//! [`Limits`] bound input (1 GiB), nesting (64), elements, findings, and what a deflated data set may inflate to (64 times its
//! bytes or 1 MiB). Errors, findings and `Debug` hold kinds, places and offsets, never values.
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
mod export;
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
#[cfg(feature = "xml")]
pub mod xml;

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
