//! Findings: what was odd, where, and how bad. Never content.

use core::fmt;
use core::ops::Range;

use crate::segment_id::SegmentId;

/// How bad a finding is, in the words of FHIR's OperationOutcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the closed value set of FHIR's issue-severity")]
pub enum Severity {
    /// Nothing further could be done.
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

/// The stable name of a kind of finding, such as `hl7v2/blank-segment`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IssueCode(&'static str);

impl IssueCode {
    /// The input starts with a UTF-8 byte order mark.
    pub const BYTE_ORDER_MARK: Self = Self("hl7v2/byte-order-mark");
    /// A line starts or ends with MLLP bytes (0B, 1C).
    pub const MLLP_BYTES: Self = Self("hl7v2/mllp-bytes");
    /// A segment ends with LF or CRLF in place of CR; reported once, at the first.
    pub const LINE_END: Self = Self("hl7v2/line-end");
    /// The last segment has no terminator.
    pub const NO_LAST_TERMINATOR: Self = Self("hl7v2/no-last-terminator");
    /// A line without content.
    pub const BLANK_SEGMENT: Self = Self("hl7v2/blank-segment");
    /// A line whose first field is not three letters or digits.
    pub const UNNAMED_SEGMENT: Self = Self("hl7v2/unnamed-segment");
    /// A second header inside the message.
    pub const SECOND_HEADER: Self = Self("hl7v2/second-header");
    /// MSH-2 declares fewer than four or more than five characters.
    pub const ENCODING_CHARACTERS: Self = Self("hl7v2/encoding-characters");
    /// A delimiter MSH-2 leaves out has, as default, the byte of another one.
    pub const DELIMITER_COLLISION: Self = Self("hl7v2/delimiter-collision");

    /// MSH-2 declares delimiters that cannot be told apart or from text;
    /// [`ParseOptions::fallback`](crate::ParseOptions) was used in their place.
    pub const UNUSABLE_DELIMITERS: Self = Self("hl7v2/unusable-delimiters");

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

/// A place in a message: a segment, and as much of the way down as is known. Prints the path grammar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Location {
    /// The segment's id.
    pub segment: SegmentId,
    /// Which segment of that id in the message, from 1.
    pub number: u32,
    /// Field, from 1 (0: the first field of a segment without a name).
    pub field: Option<u32>,
    /// Repetition, from 1.
    pub repetition: Option<u32>,
    /// Component, from 1.
    pub component: Option<u32>,
    /// Subcomponent, from 1.
    pub subcomponent: Option<u32>,
}

impl Location {
    /// The `number`-th segment of an id.
    #[must_use]
    pub const fn new(segment: SegmentId, number: u32) -> Self {
        Self { segment, number, field: None, repetition: None, component: None, subcomponent: None }
    }

    /// A field of this segment.
    #[must_use]
    pub const fn field(mut self, field: u32) -> Self {
        self.field = Some(field);
        self
    }

    /// A repetition of this field.
    #[must_use]
    pub const fn repetition(mut self, repetition: u32) -> Self {
        self.repetition = Some(repetition);
        self
    }

    /// A component of this repetition.
    #[must_use]
    pub const fn component(mut self, component: u32) -> Self {
        self.component = Some(component);
        self
    }

    /// A subcomponent of this component.
    #[must_use]
    pub const fn subcomponent(mut self, subcomponent: u32) -> Self {
        self.subcomponent = Some(subcomponent);
        self
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Reports print a path for each value of a message: one call of the formatter, not one for each number.
        let mut out = Printed::default();
        out.push(self.segment.as_bytes());
        if self.number != 1 {
            out.number(b"[", self.number);
            out.push(b"]");
        }
        if let Some(field) = self.field {
            out.number(b"-", field);
            if let Some(repetition) = self.repetition {
                out.number(b"[", repetition);
                out.push(b"]");
            }
            if let Some(component) = self.component {
                out.number(b".", component);
                if let Some(subcomponent) = self.subcomponent {
                    out.number(b".", subcomponent);
                }
            }
        }
        f.write_str(out.as_str())
    }
}

/// A path being printed. The longest has a segment id, five numbers of ten digits and seven signs: 60 bytes.
struct Printed {
    bytes: [u8; 64],
    len: usize,
}

impl Default for Printed {
    fn default() -> Self {
        Self { bytes: [0; 64], len: 0 }
    }
}

impl Printed {
    fn push(&mut self, text: &[u8]) {
        let end = self.len + text.len();
        if let Some(place) = self.bytes.get_mut(self.len..end) {
            place.copy_from_slice(text);
            self.len = end;
        }
    }

    fn number(&mut self, before: &[u8], mut number: u32) {
        self.push(before);
        let mut digits = [b'0'; 10];
        let mut first = digits.len() - 1;
        for (at, digit) in digits.iter_mut().enumerate().rev() {
            // A remainder of ten is one digit.
            *digit += u8::try_from(number % 10).unwrap_or_default();
            number /= 10;
            first = at;
            if number == 0 {
                break;
            }
        }
        self.push(digits.get(first..).unwrap_or_default());
    }

    fn as_str(&self) -> &str {
        self.bytes.get(..self.len).and_then(|b| core::str::from_utf8(b).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// The byte it starts at.
    pub offset: u64,
    /// How many bytes it is about; 0 for a place between bytes, where something is missing, and where only the start is
    /// known.
    pub length: u64,
    /// The place in the message, where there is one.
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
    pub const fn with_length(mut self, length: u64) -> Self {
        self.length = length;
        self
    }

    /// The bytes it is about, in the whole file as offsets are.
    #[must_use]
    pub const fn range(&self) -> Range<u64> {
        self.offset..self.offset.saturating_add(self.length)
    }

    /// The same finding at a place in the message.
    #[must_use]
    pub const fn with_location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} at byte {}", self.severity, self.code, self.offset)?;
        match &self.location {
            Some(location) => write!(f, ", in {location}"),
            None => Ok(()),
        }
    }
}
