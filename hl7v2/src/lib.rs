//! Reads and writes HL7 v2 messages: any version, any delimiters, byte for byte.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod charset;
mod delimiters;
mod edit;
mod error;
pub mod escape;
mod generated;
mod index;
mod issue;
mod message;
mod options;
mod parse;
mod path;
mod scan;
pub mod schema;
mod segment_id;
mod split;
pub mod structure;
mod text;
mod view;
mod write;

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
pub use view::{
    ComponentView, Components, FieldView, Fields, Leaf, Leaves, MessageView, RepetitionView, Repetitions,
    SegmentView, Segments, SegmentsNamed, SubcomponentView, Subcomponents, ValueView, Values,
};
