//! The one error type: a kind, an offset, and where it can be told a location. Never content.

use alloc::boxed::Box;
use core::fmt;

use crate::issue::{IssueCode, Location};

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input is neither a DICOM file nor a data set.
    #[error("not DICOM; a file has DICM after 128 bytes, a data set starts with a tag of the dictionary")]
    NotDicom,
    /// More bytes than [`Limits::max_input`](crate::Limits::max_input).
    #[error("input longer than the limit")]
    InputLimit,
    /// Sequences nested deeper than [`Limits::max_depth`](crate::Limits::max_depth).
    #[error("sequences nested deeper than the limit")]
    DepthLimit,
    /// More elements and items than [`Limits::max_elements`](crate::Limits::max_elements).
    #[error("more elements and items than the limit")]
    ElementLimit,
    /// A deflated data set inflates to more than [`Limits`](crate::Limits) allows.
    #[error("the data set inflates to more bytes than the limit")]
    InflateLimit,
    /// The data set is deflated and no inflater was given.
    #[error("deflated data set; needs the feature deflate or an inflater of the caller's")]
    NoInflater,
    /// The transfer syntax is not one a data set is read in.
    #[error("a transfer syntax that is not read or written here")]
    TransferSyntax,
    /// Strict mode met this finding.
    #[error("refused in strict mode: {0}")]
    Refused(IssueCode),
    /// A path that does not follow the grammar.
    #[error("unknown path; written Keyword or (gggg,eeee), after sequences [item] and a point")]
    PathSyntax,
    /// The path of an edit names an item or element the data set does not have.
    #[error("no such place in the data set")]
    NoSuchPlace,
    /// The edit is of an element whose value is not plain: a sequence, pixel data in fragments, a group length.
    #[error("this place cannot be edited; only values that are not items or fragments")]
    NotEditable,
    /// A value longer than its header can say.
    #[error("value too long for its header; 65,534 bytes where the length has 16 bits")]
    ValueTooLong,
    /// A value is not valid in the character sets of its data set.
    #[error("bytes that are not valid in the character sets of the data set")]
    Undecodable,
    /// A text cannot be written in the character sets of its data set.
    #[error("text that the character sets of the data set cannot express")]
    Unencodable,
    /// (0008,0005) names a character set this crate does not know.
    #[error("character set not known; (0008,0005) takes the defined terms of PS3.3 C.12.1.1.2")]
    UnknownCharset,
    /// A value does not have the syntax of its value representation.
    #[error("value not in the syntax of its value representation")]
    BadValue,
    /// The value representation has no value of the kind asked for.
    #[error("another value representation than the one asked for")]
    WrongVr,
    /// The input is not JSON.
    #[error("not well-formed JSON")]
    JsonSyntax,
    /// The JSON is not of the DICOM JSON model.
    #[error("not the DICOM JSON model; objects of tags with vr and Value, InlineBinary or BulkDataURI")]
    JsonModel,
    /// The input is not well-formed XML.
    #[error("not well-formed XML in UTF-8")]
    XmlSyntax,
    /// The XML has a document type or a reference that is not of XML itself: neither is read, so that nothing expands.
    #[error("XML with a document type or an unknown reference; only those of XML itself are read")]
    XmlEntity,
    /// The XML is not the Native DICOM Model.
    #[error("not the Native DICOM Model; NativeDicomModel of DicomAttribute elements")]
    XmlModel,
}

struct Inner {
    kind: ErrorKind,
    offset: u64,
    location: Option<Location>,
}

/// Why something could not be read or written: one word wide, and free of content.
#[derive(thiserror::Error)]
#[error("{} at byte {}{}", .0.kind, .0.offset, At(.0.location.as_ref()))]
pub struct Error(Box<Inner>);

struct At<'l>(Option<&'l Location>);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(location) if !location.is_empty() => write!(f, ", in {location}"),
            _ => Ok(()),
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

    /// The same error at a place in a data set.
    #[must_use]
    pub fn with_location(mut self, location: Location) -> Self {
        self.0.location = Some(location);
        self
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The byte it was noticed at, counted from the start of the input; in a deflated data set, of the input as inflated.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.0.offset
    }

    /// The place in the data set, where one can be told.
    #[must_use]
    pub fn location(&self) -> Option<&Location> {
        self.0.location.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tag::Tag;
    use alloc::string::ToString;

    #[test]
    fn one_word_and_no_content() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        let error = Error::new(ErrorKind::DepthLimit, 3);
        assert_eq!(error.to_string(), "sequences nested deeper than the limit at byte 3");
        let place = Location::default().in_item(Tag::new(0x0040, 0x0275), 1).at(Tag::new(0x0008, 0x0050));
        let error = error.with_location(place);
        assert_eq!(
            error.to_string(),
            "sequences nested deeper than the limit at byte 3, in RequestAttributesSequence[1].AccessionNumber"
        );
    }
}
