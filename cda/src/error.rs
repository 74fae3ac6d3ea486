//! The one error type: a kind, an offset, and where it can be told a location. Never content.

use std::fmt;

use crate::issue::IssueCode;
use crate::path::Path;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No bytes but white space and a byte order mark.
    #[error("empty input; a document is XML whose root is ClinicalDocument")]
    Empty,
    /// The root is another element.
    #[error("not a CDA document; the root is ClinicalDocument in urn:hl7-org:v3")]
    NotCda,
    /// The root of a fragment is no element of the model, or not one of the type asked for.
    #[error("no such type; the root of a fragment is an element of CDA, of the type asked for")]
    NoSuchType,
    /// The bytes are not text in the encoding they say they are in, or in none that is known.
    #[error(
        "bytes that are not text in a known encoding; UTF-8, UTF-16, windows-1252 and others of the Encoding Standard"
    )]
    Encoding,
    /// Not well-formed XML.
    #[error("not well-formed XML")]
    Syntax,
    /// The input ends inside an element.
    #[error("the input ends before its elements do")]
    Truncated,
    /// An end tag for another element than the one that is open.
    #[error("an end tag that does not belong to the open element")]
    Mismatch,
    /// Two attributes of one name in an element.
    #[error("an attribute given twice")]
    DuplicateAttribute,
    /// A document type declaration.
    #[error("document type declaration; refused, CDA needs none")]
    Doctype,
    /// An entity that is not one of the five of XML, or a character XML forbids.
    #[error("unknown entity; known are amp, lt, gt, quot, apos and characters by number")]
    Entity,
    /// More bytes than [`Limits::max_input`](crate::Limits::max_input).
    #[error("input longer than the limit")]
    InputLimit,
    /// Elements nested deeper than [`Limits::max_depth`](crate::Limits::max_depth).
    #[error("elements nested deeper than the limit")]
    DepthLimit,
    /// More elements than [`Limits::max_elements`](crate::Limits::max_elements).
    #[error("more elements than the limit")]
    ElementLimit,
    /// More attributes than [`Limits::max_attributes`](crate::Limits::max_attributes).
    #[error("more attributes in one element than the limit")]
    AttributeLimit,
    /// A text or attribute longer than [`Limits::max_text`](crate::Limits::max_text).
    #[error("text longer than the limit")]
    TextLimit,
    /// Strict mode met this finding.
    #[error("refused in strict mode: {0}")]
    Refused(IssueCode),
    /// A path that does not follow the grammar.
    #[error("unknown path; written /ClinicalDocument/name[n]/@attribute or /text()[n]")]
    PathSyntax,
    /// A value does not have the syntax of its datatype.
    #[error("value not in the syntax of its datatype")]
    BadValue,
}

struct Inner {
    kind: ErrorKind,
    offset: u64,
    location: Option<Path>,
}

/// Why something could not be read: one word wide, and free of content.
#[derive(thiserror::Error)]
#[error("{} at byte {}{}", .0.kind, .0.offset, At(.0.location.as_ref()))]
pub struct Error(Box<Inner>);

struct At<'a>(Option<&'a Path>);

impl fmt::Display for At<'_> {
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

    /// The same error at a place in a document.
    #[must_use]
    pub fn with_location(mut self, location: Path) -> Self {
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

    /// The byte it was noticed at, in the decoded input.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.0.offset
    }

    /// The element it was noticed in, where that can be told.
    #[must_use]
    pub fn location(&self) -> Option<&Path> {
        self.0.location.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_and_no_content() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        let error = Error::new(ErrorKind::Syntax, 3).shifted(4);
        assert_eq!(error.to_string(), "not well-formed XML at byte 7");
        let error = error.with_location("/ClinicalDocument/id".parse().unwrap());
        assert_eq!(error.to_string(), "not well-formed XML at byte 7, in /ClinicalDocument/id[1]");
        assert_eq!(
            format!("{error:?}"),
            "Error { kind: Syntax, offset: 7, location: /ClinicalDocument/id[1] }"
        );
    }
}
