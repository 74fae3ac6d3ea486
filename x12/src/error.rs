//! The one error type: a kind, an offset, and where it can be told a location. Never content.

use alloc::boxed::Box;
use core::fmt;

use crate::guide::TableFault;
use crate::issue::{IssueCode, Location};

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No bytes but blanks, NUL and a byte order mark.
    #[error("empty input; an interchange starts with ISA")]
    Empty,
    /// The first segment is not ISA, ST or GS, and no delimiters were given.
    #[error("not X12; an interchange starts with ISA followed by its element separator")]
    NotX12,
    /// ISA ends before its sixteenth element.
    #[error("ISA too short; it has sixteen elements, then the segment terminator")]
    ShortHeader,
    /// A delimiter is a letter, a digit, a blank or not ASCII.
    #[error("unusable delimiter; delimiters are ASCII and neither letters, digits nor blanks")]
    BadDelimiter,
    /// Element separator, component separator or segment terminator are the same byte.
    #[error(
        "the same delimiter declared twice; elements, components and segments each need a byte of their own"
    )]
    DuplicateDelimiter,
    /// Another ISA follows: [`interchanges`](crate::interchanges) reads all of a file.
    #[error("a second interchange in the input; read files of several with `interchanges`")]
    SecondInterchange,
    /// More bytes than [`Limits::max_input`](crate::Limits::max_input).
    #[error("input longer than the limit")]
    InputLimit,
    /// More segments than [`Limits::max_segments`](crate::Limits::max_segments).
    #[error("more segments than the limit")]
    SegmentLimit,
    /// A segment longer than [`Limits::max_segment_len`](crate::Limits::max_segment_len).
    #[error("segment longer than the limit")]
    SegmentLengthLimit,
    /// More elements than [`Limits::max_elements`](crate::Limits::max_elements).
    #[error("more elements in one segment than the limit")]
    ElementLimit,
    /// Strict mode met this finding.
    #[error("refused in strict mode: {0}")]
    Refused(IssueCode),
    /// A path that does not follow the grammar.
    #[error("unknown path; written LOOP[n]/SEG[n]-EE[repetition].component")]
    PathSyntax,
    /// The path of an edit names a segment that is not there.
    #[error("no such segment")]
    NoSuchSegment,
    /// The edit would change delimiters, remove the envelope, or names no place that can hold a value.
    #[error("this place cannot be edited; ISA11, ISA16 and the segments of the envelope stay")]
    NotEditable,
    /// A value holds the element separator; X12 has no way to escape it.
    #[error("the element separator in a value; X12 cannot escape it")]
    ElementSeparatorInValue,
    /// A value holds the repetition separator; X12 has no way to escape it.
    #[error("the repetition separator in a value; X12 cannot escape it")]
    RepetitionSeparatorInValue,
    /// A value holds the component separator; X12 has no way to escape it.
    #[error("the component separator in a value; X12 cannot escape it")]
    ComponentSeparatorInValue,
    /// A value holds the segment terminator; X12 has no way to escape it.
    #[error("the segment terminator in a value; X12 cannot escape it")]
    TerminatorInValue,
    /// The raw bytes given are not a segment: two or three letters or digits, then an element separator or nothing.
    #[error("not a segment; two or three capital letters or digits, then the element separator")]
    NotASegment,
    /// A line of a guide's table is not understood.
    #[error("not a line of a guide table: {0}; see Guide::from_table")]
    GuideTable(TableFault),
    /// A value does not have the syntax of its data type.
    #[error("value not in the syntax of its data type")]
    BadValue,
    /// A value is longer than the fixed width of its place, or not of its alphabet.
    #[error("value that does not fit its place in the envelope")]
    BadEnvelopeValue,
    /// What is to be acknowledged is an acknowledgement.
    #[error("acknowledgements are not acknowledged")]
    Acknowledgement,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    offset: u64,
    location: Option<Location>,
}

/// Why something could not be read or written: one word wide, and free of content.
#[derive(Clone, thiserror::Error)]
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

    /// The same error at a place in an interchange.
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

    /// The place in the interchange, where one can be told.
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
        assert_eq!(error.to_string(), "empty input; an interchange starts with ISA at byte 3");
        let error = error.with_location(Location::new(SegmentId::NM1, 2).element(3)).shifted(4);
        assert_eq!(error.to_string(), "empty input; an interchange starts with ISA at byte 7, in NM1[2]-03");
        assert_eq!(alloc::format!("{error:?}"), "Error { kind: Empty, offset: 7, location: NM1[2]-03 }");
    }
}
