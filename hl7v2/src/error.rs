//! The one error type: a kind, an offset, and where it can be told a location. Never content.

use alloc::boxed::Box;
use core::fmt;

use crate::issue::{IssueCode, Location};

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No bytes but blank lines, byte order mark and MLLP bytes.
    #[error("empty input; a message starts with MSH, FHS or BHS")]
    Empty,
    /// The first segment is not a header, and no delimiters were given.
    #[error("not HL7 v2; a message starts with MSH, FHS or BHS followed by its field separator")]
    NotHl7,
    /// The header ends before it declares a field separator.
    #[error("header without delimiters; the segment id is followed by the field separator and MSH-2")]
    NoDelimiters,
    /// A delimiter is a letter, a digit, a blank, a line end, an MLLP byte or not ASCII.
    #[error("unusable delimiter; delimiters are ASCII and neither letters, digits, blanks nor line ends")]
    BadDelimiter,
    /// Two declared delimiters are the same byte.
    #[error("the same delimiter declared twice; each of MSH-1 and MSH-2 is a byte of its own")]
    DuplicateDelimiter,
    /// More bytes than [`Limits::max_input`](crate::Limits::max_input) or a splitter's unit size.
    #[error("input longer than the limit")]
    InputLimit,
    /// More segments than [`Limits::max_segments`](crate::Limits::max_segments).
    #[error("more segments than the limit")]
    SegmentLimit,
    /// More fields than [`Limits::max_fields`](crate::Limits::max_fields).
    #[error("more fields in one segment than the limit")]
    FieldLimit,
    /// More repetitions than [`Limits::max_repetitions`](crate::Limits::max_repetitions).
    #[error("more repetitions of one field than the limit")]
    RepetitionLimit,
    /// A field longer than [`Limits::max_field_len`](crate::Limits::max_field_len).
    #[error("field longer than the limit")]
    FieldLengthLimit,
    /// Strict mode met this finding.
    #[error("refused in strict mode: {0}")]
    Refused(IssueCode),
    /// A path that does not follow the grammar.
    #[error("unknown path; written SEG[n]-field[repetition].component.subcomponent")]
    PathSyntax,
    /// The path of an edit names a segment the message does not have.
    #[error("no such segment in the message")]
    NoSuchSegment,
    /// The edit would change the header's delimiters, remove the header, or name no place that can hold a value.
    #[error("this place cannot be edited; MSH-1, MSH-2 and the header segment itself stay")]
    NotEditable,
    /// A builder was to add a segment or group that the structure does not have there, or not once more.
    #[error("no place for it in the structure of the message")]
    NoPlace,
    /// The raw value of an edit holds a line end, an MLLP byte or a delimiter of a higher level.
    #[error("the value would change the structure around it; no line ends, no delimiters of an outer level")]
    StructureInValue,
    /// The raw bytes given are not a segment: three letters or digits, then a field separator or nothing.
    #[error("not a segment; three letters or digits, then the field separator")]
    NotASegment,
    /// What is to be put in a batch is not one message.
    #[error("not one message; it starts with MSH and holds no other header or trailer")]
    NotOneMessage,
    /// A payload to frame holds a start or end block byte.
    #[error("a start or end block byte in the payload; a message writes them as \\X0B\\ and \\X1C\\")]
    BlockByte,
    /// A value is not valid in the message's character set.
    #[error("bytes that are not valid in the message's character set")]
    Undecodable,
    /// A text cannot be written in the message's character set.
    #[error("text that the message's character set cannot express")]
    Unencodable,
    /// MSH-18 names a character set this crate does not know.
    #[error("character set not known; MSH-18 takes the names of table 0211")]
    UnknownCharset,
    /// The input is not well-formed XML 1.0 in UTF-8.
    #[error("not well-formed XML in UTF-8")]
    XmlSyntax,
    /// The XML has a document type declaration.
    #[error("document type declaration; refused, XML of messages needs none")]
    XmlDoctype,
    /// The XML refers to an entity that is not one of the five of XML, or to a character XML forbids.
    #[error("unknown entity; known are amp, lt, gt, quot, apos and characters by number")]
    XmlEntity,
    /// Elements are nested deeper than the limit.
    #[error("XML nested deeper than the limit")]
    XmlDepthLimit,
    /// An element that cannot stand here: of another namespace, without a position, or out of order.
    #[error(
        "element not expected; named by segment or datatype and position, in order, in urn:hl7-org:v2xml"
    )]
    XmlElement,
    /// Text beside elements, or something other than text and escape elements in a value.
    #[error("content not expected; a value is text and escape elements, all else is elements")]
    XmlContent,
    /// A value does not have the syntax of its data type.
    #[error("value not in the syntax of its data type")]
    BadValue,
}

struct Inner {
    kind: ErrorKind,
    offset: u64,
    location: Option<Location>,
}

/// Why something could not be read or written: one word wide, and free of content.
#[derive(thiserror::Error)]
#[error("{} at byte {}{}", .0.kind, .0.offset, At(.0.location))]
pub struct Error(Box<Inner>);

struct At(Option<Location>);

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(location) => write!(f, ", in {location}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.0.kind).field("offset", &self.0.offset);
        if let Some(location) = &self.0.location {
            out.field("location", location);
        }
        out.finish()
    }
}

impl Error {
    /// An error of a kind at a byte offset.
    #[cold]
    #[must_use]
    pub fn new(kind: ErrorKind, offset: u64) -> Self {
        Self(Box::new(Inner { kind, offset, location: None }))
    }

    /// The same error at a place in a message.
    #[must_use]
    pub fn with_location(mut self, location: Location) -> Self {
        self.0.location = Some(location);
        self
    }

    /// The same error `by` bytes further on: for offsets counted from an inner start.
    #[must_use]
    pub fn shifted(mut self, by: u64) -> Self {
        self.0.offset = self.0.offset.saturating_add(by);
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The byte it was noticed at, counted from the start of the input (plus [`ParseOptions::base`](crate::ParseOptions)).
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.0.offset
    }

    /// The place in the message, where one can be told.
    #[must_use]
    pub fn location(&self) -> Option<&Location> {
        self.0.location.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SegmentId;
    use alloc::string::ToString;

    #[test]
    fn one_word_and_no_content() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        let error = Error::new(ErrorKind::Empty, 3);
        assert_eq!(error.to_string(), "empty input; a message starts with MSH, FHS or BHS at byte 3");
        let error = error.with_location(Location::new(SegmentId::PID, 2).field(5)).shifted(4);
        assert_eq!(
            error.to_string(),
            "empty input; a message starts with MSH, FHS or BHS at byte 7, in PID[2]-5"
        );
        assert_eq!(alloc::format!("{error:?}"), "Error { kind: Empty, offset: 7, location: PID[2]-5 }");
    }
}
