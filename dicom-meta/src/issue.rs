//! Findings: what was odd, where, and how bad. Never content.

use core::fmt;
use core::ops::Range;

use smallvec::SmallVec;

use crate::tag::Tag;

/// How bad a finding is, in the words of FHIR's OperationOutcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the closed value set of FHIR's issue-severity")]
pub enum Severity {
    /// Nothing further could be done: what follows was not read.
    Fatal,
    /// Against the standard, and content may be misread.
    Error,
    /// Against the standard; read all the same.
    Warning,
    /// Worth knowing.
    Information,
}

impl Severity {
    /// The FHIR code: `fatal`, `error`, `warning` or `information`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fatal => "fatal",
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Information => "information",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The stable name of a kind of finding, such as `dicom/truncated`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IssueCode(&'static str);

impl IssueCode {
    /// The preamble is in use by another file format, such as TIFF.
    pub const PREAMBLE_IN_USE: Self = Self("dicom/preamble-in-use");
    /// The preamble starts like a program. It is never interpreted; do not run the file (CVE-2019-11687).
    pub const PREAMBLE_EXECUTABLE: Self = Self("dicom/preamble-executable");
    /// `DICM` or the file meta information is at the first byte.
    pub const NO_PREAMBLE: Self = Self("dicom/no-preamble");
    /// There is no file meta information: the transfer syntax is told from the first element.
    pub const TRANSFER_SYNTAX_GUESSED: Self = Self("dicom/transfer-syntax-guessed");
    /// The file meta information does not name a transfer syntax.
    pub const TRANSFER_SYNTAX_MISSING: Self = Self("dicom/transfer-syntax-missing");
    /// A transfer syntax that is not known: explicit VR little endian was assumed, as PS3.5 says.
    pub const TRANSFER_SYNTAX_UNKNOWN: Self = Self("dicom/transfer-syntax-unknown");
    /// The data set is written in another way than its transfer syntax says.
    pub const TRANSFER_SYNTAX_MISMATCH: Self = Self("dicom/transfer-syntax-mismatch");
    /// (0002,0000) is not the length of the file meta information.
    pub const META_LENGTH: Self = Self("dicom/meta-length");
    /// A sequence where the length of a group has its place: (gggg,0000).
    pub const GROUP_LENGTH: Self = Self("dicom/group-length");
    /// (0002,0000) is missing.
    pub const META_LENGTH_MISSING: Self = Self("dicom/meta-length-missing");
    /// File meta information in implicit VR.
    pub const META_IMPLICIT: Self = Self("dicom/meta-implicit");
    /// An element of group 0002 in the data set.
    pub const META_IN_DATA_SET: Self = Self("dicom/meta-in-data-set");
    /// The input ends inside of an element, a sequence or an item.
    pub const TRUNCATED: Self = Self("dicom/truncated");
    /// A length that is odd.
    pub const ODD_LENGTH: Self = Self("dicom/odd-length");
    /// A tag that is not greater than the one before it.
    pub const OUT_OF_ORDER: Self = Self("dicom/out-of-order");
    /// A tag that is the same as the one before it.
    pub const DUPLICATE_TAG: Self = Self("dicom/duplicate-tag");
    /// An element or item that is longer than what it is in; cut there.
    pub const CROSSES_END: Self = Self("dicom/crosses-end");
    /// A value representation that is not one of the 34; a length of 32 bits was read, as PS3.5 says.
    pub const UNKNOWN_VR: Self = Self("dicom/unknown-vr");
    /// A length of 16 bits where the value representation has one of 32.
    pub const SHORT_LENGTH: Self = Self("dicom/short-length");
    /// An element in implicit VR among explicit ones.
    pub const IMPLICIT_ELEMENT: Self = Self("dicom/implicit-element");
    /// An item in explicit VR in a data set in implicit VR.
    pub const EXPLICIT_ITEM: Self = Self("dicom/explicit-item");
    /// Undefined length of a value that is neither a sequence nor pixel data; read as fragments.
    pub const UNDEFINED_LENGTH: Self = Self("dicom/undefined-length");
    /// Undefined length of a value whose end cannot be told.
    pub const UNDEFINED_VALUE: Self = Self("dicom/undefined-value");
    /// Pixel data in fragments under a transfer syntax that has none.
    pub const ENCAPSULATED_IN_NATIVE: Self = Self("dicom/encapsulated-in-native");
    /// Something other than an item in a sequence.
    pub const ITEM_EXPECTED: Self = Self("dicom/item-expected");
    /// Something other than a fragment of defined length in encapsulated pixel data.
    pub const FRAGMENT_EXPECTED: Self = Self("dicom/fragment-expected");
    /// A delimiter or item where none can be.
    pub const STRAY_DELIMITER: Self = Self("dicom/stray-delimiter");
    /// A delimiter with a length other than 0.
    pub const DELIMITER_LENGTH: Self = Self("dicom/delimiter-length");
    /// An item ended by the delimiter of a sequence, or by the next item.
    pub const ITEM_DELIMITER: Self = Self("dicom/item-delimiter");
    /// A group number that no data set can have.
    pub const ILLEGAL_GROUP: Self = Self("dicom/illegal-group");
    /// Zeros after the last element.
    pub const TRAILING_ZEROS: Self = Self("dicom/trailing-zeros");
    /// The deflated data set cannot be inflated to its end.
    pub const DEFLATE: Self = Self("dicom/deflate");
    /// A zlib wrapper around the deflated data set.
    pub const DEFLATE_ZLIB: Self = Self("dicom/deflate-zlib");
    /// Bytes after the end of the deflated data set.
    pub const DEFLATE_TRAILING: Self = Self("dicom/deflate-trailing");
    /// There were more findings than are kept.
    pub const MORE_ISSUES: Self = Self("dicom/more-issues");

    /// A code of the form `area/kebab-case`.
    #[must_use]
    pub const fn new(code: &'static str) -> Self {
        Self(code)
    }

    /// The code as text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for IssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for IssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A place in a data set: the way through sequences and items, and the tag at its end. Prints the path grammar:
/// `RequestAttributesSequence[0].AccessionNumber`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Location {
    items: SmallVec<[(Tag, u32); 2]>,
    tag: Option<Tag>,
}

impl Location {
    /// An item, from 0, of a sequence in the item named so far.
    #[must_use]
    pub fn in_item(mut self, sequence: Tag, item: u32) -> Self {
        self.items.push((sequence, item));
        self
    }

    /// An element in the item named so far.
    #[must_use]
    pub fn at(mut self, tag: Tag) -> Self {
        self.tag = Some(tag);
        self
    }

    /// The sequences and items on the way, outermost first; items count from 0.
    #[must_use]
    pub fn items(&self) -> &[(Tag, u32)] {
        &self.items
    }

    /// The tag of the element; `None` for a whole item or data set.
    #[must_use]
    pub const fn tag(&self) -> Option<Tag> {
        self.tag
    }

    /// Whether it is the whole data set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.tag.is_none()
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (tag, item)) in self.items.iter().enumerate() {
            let point = if at == 0 { "" } else { "." };
            write!(f, "{point}{}[{item}]", crate::path::Name(*tag))?;
        }
        match self.tag {
            Some(tag) if self.items.is_empty() => write!(f, "{}", crate::path::Name(tag)),
            Some(tag) => write!(f, ".{}", crate::path::Name(tag)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// The byte it starts at; in a deflated data set, of the input as inflated.
    pub offset: u64,
    /// How many bytes it is about; 0 for a place between bytes, and where only the start is known.
    pub length: u64,
    /// The place in the data set; `None` outside of it.
    pub location: Option<Location>,
}

impl Issue {
    /// A finding at a byte offset.
    #[must_use]
    pub const fn new(severity: Severity, code: IssueCode, offset: u64) -> Self {
        Self { severity, code, offset, length: 0, location: None }
    }

    /// The same finding about so many bytes from its offset.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        self.length = length;
        self
    }

    /// The bytes it is about.
    #[must_use]
    pub const fn range(&self) -> Range<u64> {
        self.offset..self.offset.saturating_add(self.length)
    }

    /// The same finding at a place in the data set.
    #[must_use]
    pub fn with_location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} at byte {}", self.severity, self.code, self.offset)?;
        match &self.location {
            Some(location) if !location.is_empty() => write!(f, ", in {location}"),
            _ => Ok(()),
        }
    }
}
