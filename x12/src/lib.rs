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
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod ack;
pub mod balance;
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
mod steps;
mod stream;
pub mod transactions;
pub mod types;
mod validate;
mod view;
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
pub use write::{GroupHeader, InterchangeHeader, InterchangeWriter, LineEnd, SegmentWriter, WriteOptions};
