//! Reads and writes X12 interchanges of health care, byte for byte: what was read can be written back exactly, and an edit
//! changes the bytes of one value. Bytes in, bytes out; no I/O.
//!
//! ```
//! use synovia_x12::{SegmentId, parse};
//!
//! let input = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1200*^*00501*000000001*0*P*:~\
//! GS*HC*SENDER*RECEIVER*20240101*1200*1*X*005010X222A1~ST*837*0001*005010X222A1~CLM*26463774*100***11:B:1~SE*3*0001~\
//! GE*1*1~IEA*1*000000001~";
//! let interchange = parse(input)?;
//! let claims = interchange.transaction_sets().next().expect("one transaction set");
//! assert_eq!((claims.identifier(), claims.guide_reference()), (&b"837"[..], &b"005010X222A1"[..]));
//! let place = claims.get(&"CLM-05.1".parse()?).expect("a place of service");
//! assert_eq!((place.text(), place.offset()), ("11".into(), 203));
//! assert_eq!(claims.segments_named(SegmentId::CLM).count(), 1);
//! assert_eq!(interchange.to_bytes(), input);
//! # Ok::<(), synovia_x12::Error>(())
//! ```
//!
//! # The types
//! - [`Interchange`] is the root: the bytes, borrowed or owned, and an [`Index`] of segments, elements and components made in
//!   one pass, with the delimiters the interchange declares. [`interchanges`] reads files of several; [`parse_into`] uses an
//!   index again and allocates nothing.
//! - [`InterchangeView`], [`FunctionalGroupView`], [`TransactionSetView`], [`SegmentView`], [`ElementView`] and the views below are
//!   `Copy` handles. Everything is numbered as in the standard, nothing panics, `raw()` is the wire and `text()` the text.
//! - [`Path`] names a place: `NM1[2]-03`, `EB-03[2]`, `CLM-05.1`, with the loops of a [`guide`]: `2300/2400[3]/SV1-01.2`.
//!   [`TransactionSetView::leaves`] gives every place that holds a value, with path and byte offset; [`Editor`] changes places.
//! - [`Stream`] gives segments, claims or transaction sets out of a file of any size, in constant memory, whatever the pieces it
//!   comes in.
//! - [`TransactionSetView::hierarchy`] is the tree of HL segments; [`loops`] has the loops of a guide.
//! - [`validate()`] finds what is wrong, and [`ack`] answers with TA1, 999 and 997. An [`Issue`] has a stable code, the code the
//!   acknowledgements have for it, the place and the bytes. [`InterchangeWriter`] writes new interchanges.
//!
//! [`Wrapping`] takes the line ends out of files that were cut into lines of 80 bytes, and puts them back.
//!
//! A reader accepts what real senders send: a byte order mark, line ends and blanks between segments, line ends and control
//! characters as terminators, an ISA that is shorter or longer than its 106 bytes, text behind IEA, missing trailers, transaction
//! sets without an envelope, binary data (BIN, BDS) of its declared length. It keeps all of it, and notes it in
//! [`Interchange::issues`]. Strict mode refuses what lenient mode notes.
//!
//! # What it does not do
//! No sockets, files or clocks: dates and control numbers come from the caller. X12 names no character set: values are bytes, and
//! `text()` reads UTF-8 or else Latin-1. Delimiters beyond ASCII are refused. Security segments are found and not undone.
//!
//! # Limits
//! [`Limits`] bounds input, segments, elements and the length of a segment; passing one is an error, nothing is ever cut off.
//! Offsets are 32 bits within one interchange and 64 bits in a file. Time is linear in the input: an accessor by number
//! (`segment(id, n)`, `repetition(n)`) searches from the start, iterators do not.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod ack;
pub mod balance;
pub mod build;
mod delimiters;
mod edit;
mod error;
mod generated;
pub mod guide;
mod hl;
mod index;
mod interchange;
mod issue;
pub mod loops;
mod options;
mod parse;
mod path;
mod scan;
mod segment_id;
mod segments;
mod steps;
mod stream;
pub mod transactions;
pub mod types;
mod validate;
mod view;
mod wrap;
mod write;

pub use delimiters::Delimiters;
pub use edit::Editor;
pub use error::{Error, ErrorKind};
pub use hl::{Hierarchy, Level};
pub use index::Index;
pub use interchange::Interchange;
pub use issue::{AckCode, AckLevel, Issue, IssueCode, Location, Severity};
pub use options::{Limits, ParseOptions, Strictness};
pub use parse::{Interchanges, detect, interchanges, parse, parse_into, parse_with};
pub use path::Path;
pub use segment_id::SegmentId;
pub use steps::{LoopId, LoopStep, Steps};
pub use stream::{Split, Stream, Unit};
pub use validate::{CodeLists, RULES, Rule, SituationalRule, ValidateOptions, validate};
pub use view::{
    ComponentView, Components, ElementView, Elements, FunctionalGroupView, FunctionalGroups, InterchangeView,
    Leaf, Leaves, RepetitionView, Repetitions, SegmentView, Segments, SegmentsNamed, TransactionSetView,
    TransactionSets, ValueView, Values,
};
pub use wrap::Wrapping;
pub use write::{GroupHeader, InterchangeHeader, InterchangeWriter, LineEnd, SegmentWriter, WriteOptions};
