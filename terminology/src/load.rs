//! What the loaders of release files share: options, limits, errors and findings by line and column.
//!
//! A loader takes a file in pieces of any size (`push`), in the order of the file, and gives its result when the last
//! piece is in (`finish`). Until then nothing of it can be seen, and a loader that has failed gives nothing. What is
//! wrong in one row is an [`Issue`] and the row is left out; what makes the whole file unusable is an [`Error`].
//! Neither ever holds content of the file.

pub(crate) mod lines;

use alloc::vec::Vec;
use core::fmt;

/// Numbers that bound what a loader takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Longest line or record in bytes; 1 MiB.
    pub max_line: usize,
    /// Most rows of all files together; 50 million.
    pub max_rows: u64,
    /// Most issues kept; further ones are only counted. 1,000.
    pub max_issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_line: 1 << 20, max_rows: 50_000_000, max_issues: 1_000 }
    }
}

/// Where in the files something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Location {
    /// Number of the file, in the order they were begun, from 1.
    pub file: u32,
    /// Line, from 1.
    pub line: u64,
    /// Column of the field within the line (fields are counted, not characters), from 1; 0 for the whole line.
    pub column: u32,
    /// Byte offset of the line in the file, in XML of the element; in the decoded text where the file was not UTF-8.
    pub offset: u64,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "file {}, line {}", self.file, self.line)?;
        if self.column > 0 { write!(f, ", column {}", self.column) } else { Ok(()) }
    }
}

/// Why a file, or the files together, cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The first line names no columns this loader knows, or a column it needs is missing.
    Header,
    /// A line is longer than [`Limits::max_line`].
    LineTooLong,
    /// There are more rows than [`Limits::max_rows`], or more than the store can number.
    TooManyRows,
    /// The file is in a character set this loader does not read.
    Encoding,
    /// The hierarchy goes round in a circle.
    Cycle,
    /// All ancestors of all concepts together are more than the limit: the hierarchy is too deep.
    ClosureTooLarge,
    /// A file or its columns hold nothing: it was empty, or no row of it could be read.
    Empty,
    /// The file ended within a record.
    Truncated,
    /// The XML is not well-formed, or its root is not the one expected.
    Xml,
    /// The XML has a document type declaration: its entities could stand for anything.
    Doctype,
    /// The elements of the XML are nested deeper than the limit.
    TooDeep,
    /// A file that is held as a whole, or what it expands to, is larger than the limit.
    TooLarge,
    /// A piece came after an error, or before a file was begun.
    Misuse,
}

impl ErrorKind {
    /// What is wrong, and what would be accepted.
    const fn text(self) -> &'static str {
        match self {
            Self::Header => {
                "the heading line lacks a column that is needed; the columns of the published release are expected"
            }
            Self::LineTooLong => "a line is longer than the limit",
            Self::TooManyRows => "there are more rows than the limit",
            Self::Encoding => "the character set is not one this loader reads; UTF-8 is expected",
            Self::Cycle => "the hierarchy has a cycle; no concept may stand under itself",
            Self::ClosureTooLarge => "all ancestors of all concepts together are more than the limit",
            Self::Empty => "there is no row that can be read",
            Self::Truncated => "the file ends within a record",
            Self::Xml => "the XML is not that of the published file",
            Self::Doctype => "the XML has a document type declaration; a file without one is expected",
            Self::TooDeep => "elements are nested deeper than the limit",
            Self::TooLarge => "the file, or what it expands to, is larger than the limit",
            Self::Misuse => "the loader was used after an error, or before a file was begun",
        }
    }
}

/// Why loading failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    kind: ErrorKind,
    location: Location,
}

impl Error {
    #[cold]
    pub(crate) const fn new(kind: ErrorKind, location: Location) -> Self {
        Self { kind, location }
    }

    /// What is wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Byte offset of the line it was noticed at.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.location.offset
    }

    /// Where it was noticed; the end of the last file for what concerns all of them.
    #[must_use]
    pub const fn location(&self) -> Location {
        self.location
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.kind.text())
    }
}

impl core::error::Error for Error {}

/// What is wrong in a row; the row was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueKind {
    /// The row has fewer or more fields than its file has columns.
    Fields,
    /// A field that must hold a number or an identifier does not.
    Number,
    /// A field that must not be empty is.
    Missing,
    /// A code is not of the form of its system.
    Form,
    /// A field that must be a flag or one of a few words is something else.
    Flag,
    /// The row names a concept that no row defines.
    UnknownConcept,
    /// The row defines again what a row before it defined; the later version counts, else the first.
    Duplicate,
    /// The text is not in the character set of the file.
    Text,
    /// The row belongs to content that needs a licence the caller has not stated.
    Licence,
    /// A row continues one that is not there.
    Orphan,
    /// An element or a text is not of the published layout; it was passed over.
    Element,
    /// A note limits codes in words that are not understood; the codes were kept.
    Rule,
}

impl IssueKind {
    /// A stable code (`terminology/load-fields`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fields => "terminology/load-fields",
            Self::Number => "terminology/load-number",
            Self::Missing => "terminology/load-missing",
            Self::Form => "terminology/load-form",
            Self::Flag => "terminology/load-flag",
            Self::UnknownConcept => "terminology/load-unknown-concept",
            Self::Duplicate => "terminology/load-duplicate",
            Self::Text => "terminology/load-text",
            Self::Licence => "terminology/load-licence",
            Self::Orphan => "terminology/load-orphan",
            Self::Element => "terminology/load-element",
            Self::Rule => "terminology/load-rule",
        }
    }
}

/// A row that was left out, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong.
    pub kind: IssueKind,
    /// Where.
    pub location: Location,
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.kind.code())
    }
}

/// The issues of a load: the first ones, and how many there were.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Issues {
    /// The first ones, at most [`Limits::max_issues`].
    pub first: Vec<Issue>,
    /// How many there were.
    pub count: u64,
}

impl Issues {
    #[cold]
    pub(crate) fn add(&mut self, limits: &Limits, kind: IssueKind, location: Location) {
        self.count += 1;
        if self.first.len() < limits.max_issues {
            self.first.push(Issue { kind, location });
        }
    }
}
