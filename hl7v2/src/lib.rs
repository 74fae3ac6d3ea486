//! Reads and writes HL7 v2 messages of any version and with any delimiters, byte for byte: what was read can be
//! written back exactly, and an edit changes the bytes of one value. Bytes in, bytes out; no I/O.
//!
//! ```
//! use synovia_hl7v2::{SegmentId, parse};
//!
//! let message = parse(b"MSH|^~\\&|LAB|||||| ORU^R01\rPID|1||77^^^H||DOE^J\rOBX|1|NM|||5.4\rOBX|2|ST|||a \\T\\ b\r")?;
//! let name = message.get(&"PID-5.1".parse()?).expect("the message has a PID-5");
//! assert_eq!((name.text()?, name.offset()), ("DOE".into(), 42));
//! for obx in message.segments_named(SegmentId::OBX) {
//!     assert!(obx.field(5).is_some_and(|value| !value.is_empty()));
//! }
//! assert_eq!(message.get(&"OBX[2]-5".parse()?).expect("a second OBX").text()?, "a & b");
//! let mut editor = message.edit();
//! editor.set(&"PID-5[1].2".parse()?, "J & K")?;
//! assert!(editor.to_bytes().windows(14).any(|bytes| bytes == b"|DOE^J \\T\\ K\rO"));
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! # The types
//! - [`Message`] is the root: the bytes, borrowed or owned, and an [`Index`] of segments and fields made in one pass.
//!   What lies below a field is found when asked for. [`parse_into`] uses an index again and allocates nothing.
//! - [`MessageView`] and the views under it ([`SegmentView`] to [`SubcomponentView`]) are `Copy` handles. Everything
//!   is numbered as in the standard, nothing panics, `raw()` is the wire and [`text()`](ValueView::text) the text:
//!   character set decoded ([`charset`]), escapes undone ([`escape`]). Absent is `None`, empty is empty, `""` is
//!   [`is_null`](ValueView::is_null).
//! - [`segments`] and [`datatypes`] have a typed view of every segment and datatype of 2.1 to 2.8.2, in the standard's
//!   words: `message.segments::<PatientIdentification>()`, `pid.patient_name()`, `name.family_name()`. Numbers, dates and
//!   times are read into [`types`], with the precision that was sent.
//! - [`Path`] names a place: `PID-3[2].4.1`, `OBX[3]-5[1].1`, Terser's `/OBX(2)-5(0)-1`, also by the groups of
//!   [`Message::groups`]: `/PATIENT_RESULT(0)/ORDER_OBSERVATION(1)/OBX(0)-5`. [`MessageView::leaves`]
//!   gives every place that holds a value, with path and byte offset; [`Editor`] changes places.
//!
//! Files and streams of many messages, with or without FHS and BHS envelopes, are cut into [`Unit`]s by [`split`] and
//! [`Splitter`]; [`batch`] tells which envelope each stands in, and whether the counts are right. A reader of one message
//! accepts what real senders send (LF and CRLF, MLLP bytes, a byte order mark, blank lines, short MSH-2, lines that are no
//! segments), keeps it, and notes it in [`Message::issues`]. An [`Error`] has a kind and an offset and, like everything that prints here, no content.
//!
//! Connections carry messages in MLLP frames: [`mllp`] finds and writes them, without a socket. [`ack`] tells which
//! acknowledgement a message is due, and writes it.
//!
//! [`validate()`] checks a message against the standard, level by level: structure, cardinality, lengths, datatypes, codes of
//! tables ([`CodeTables`]), and against a conformance profile ([`profile`]). Findings have a stable code, a severity, a
//! path and the range of bytes they are about.
//!
//! A [`Builder`] makes new messages: MSH from options, segments where the grammar of the structure puts them. [`redact`]
//! takes patients out of a message by a policy of places, and says what it did.
//!
//! # What it does not do
//! No sockets, files or clocks. No conversion to other formats. Parsing does not look at content: messages with a
//! wrong structure or wrong values parse, and finding that out is a step of its own. UTF-16 and UTF-32 are not read.
//!
//! # Features
//! - `std` (default): lets `memchr` choose the widest vectors at run time. Without it the crate is `no_std` + `alloc`.
//! - `chrono`: conversions of dates and times to its types, where enough was sent.
//! - `xml`: the XML encoding (`urn:hl7-org:v2xml`), both ways: module `xml`; and conformance profiles from the XML of the
//!   standard. Implies `std`.
//! - `serde`: conformance profiles to and from any form serde knows.
//!
//! # Limits
//! [`Limits`] bounds input, segments, fields, repetitions and field length; passing one is an error, nothing is ever
//! cut off. Offsets are 32 bits within one message and 64 bits in a stream. Time is linear in the input: an accessor
//! by number (`repetition(n)`, `segment(id, n)`) searches from the start, iterators do not.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod ack;
pub mod batch;
pub mod build;
pub mod charset;
pub mod datatypes;
mod delimiters;
mod edit;
mod error;
pub mod escape;
mod generated;
mod index;
mod issue;
mod message;
pub mod mllp;
mod options;
mod parse;
mod path;
mod placed;
pub mod profile;
pub mod redact;
mod scan;
pub mod schema;
mod segment_id;
pub mod segments;
mod split;
pub mod structure;
mod tables;
mod text;
pub mod types;
mod validate;
mod view;
mod write;
#[cfg(feature = "xml")]
pub mod xml;

pub use build::{Builder, BuilderOptions};
pub use charset::Charset;
pub use delimiters::Delimiters;
pub use edit::Editor;
pub use error::{Error, ErrorKind};
pub use index::Index;
pub use issue::{Issue, IssueCode, Location, Severity};
pub use message::Message;
pub use options::{Limits, ParseOptions, Strictness};
pub use parse::{detect, parse, parse_into, parse_with};
pub use path::Path;
pub use segment_id::SegmentId;
pub use split::{Splitter, Unit, UnitKind, Units, split};
pub use tables::{CodeTables, Hl7Tables, Membership};
pub use validate::{ValidateOptions, validate};
pub use view::{
    ComponentView, Components, FieldView, Fields, Leaf, Leaves, MessageView, RepetitionView, Repetitions,
    SegmentView, Segments, SegmentsNamed, SubcomponentView, Subcomponents, ValueView, Values,
};
