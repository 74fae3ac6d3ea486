//! Findings: what was odd, where, how bad, and which code an acknowledgement has for it. Never content.

mod ack_code;

use core::fmt;
use core::ops::Range;

use crate::segment_id::SegmentId;
use crate::steps::Steps;

pub use ack_code::{AckCode, AckLevel};

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

/// The stable name of a kind of finding, such as `x12/blank-segment`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IssueCode(&'static str);

/// What parsing notes.
impl IssueCode {
    /// The input starts with a UTF-8 byte order mark.
    pub const BYTE_ORDER_MARK: Self = Self("x12/byte-order-mark");
    /// Blanks, line ends or NUL before the first segment.
    pub const LEADING_BLANKS: Self = Self("x12/leading-blanks");
    /// ISA is not 106 bytes long: an element of it is shorter or longer than its fixed width.
    pub const HEADER_LENGTH: Self = Self("x12/header-length");
    /// A line end within ISA: the file may be cut into lines of one width; see [`Wrapping`](crate::Wrapping).
    pub const WRAPPED: Self = Self("x12/wrapped");
    /// ISA11 declares a repetition separator that is another delimiter as well, or that ISA12 is too old for.
    pub const REPETITION_SEPARATOR: Self = Self("x12/repetition-separator");
    /// Line ends or blanks between segments, which the terminator does not include; reported once, at the first.
    pub const LINE_END: Self = Self("x12/line-end");
    /// The last segment has no terminator.
    pub const NO_LAST_TERMINATOR: Self = Self("x12/no-last-terminator");
    /// A terminator that ends nothing.
    pub const BLANK_SEGMENT: Self = Self("x12/blank-segment");
    /// A piece of input whose first element is no segment id.
    pub const UNNAMED_SEGMENT: Self = Self("x12/unnamed-segment");
    /// The length before binary data is not a number, or does not lead to a terminator.
    pub const BINARY_LENGTH: Self = Self("x12/binary-length");
    /// A segment of a transaction set outside of ST and SE, or a trailer without its header.
    pub const STRAY_SEGMENT: Self = Self("x12/stray-segment");
    /// A transaction set without SE.
    pub const MISSING_SE: Self = Self("x12/missing-se");
    /// A functional group without GE.
    pub const MISSING_GE: Self = Self("x12/missing-ge");
    /// An interchange without IEA.
    pub const MISSING_IEA: Self = Self("x12/missing-iea");
    /// Something other than another interchange behind IEA.
    pub const TEXT_AFTER_IEA: Self = Self("x12/text-after-iea");
    /// A transaction set or functional group without an interchange around it.
    pub const NO_ENVELOPE: Self = Self("x12/no-envelope");
}

impl IssueCode {
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

/// A place in an interchange: a segment, and as much of the way down as is known. Prints the path grammar, relative to the
/// transaction set (or to the interchange, for the envelope).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Location {
    /// Which functional group of the interchange, from 1; 0 outside of groups.
    pub group: u32,
    /// Which transaction set of the interchange, from 1; 0 outside of transaction sets.
    pub set: u32,
    /// Which segment of the transaction set, ST being 1, as IK3 and AK3 count; 0 outside of transaction sets.
    pub position: u32,
    /// The loops it lies in, where a guide tells.
    pub loops: Steps,
    /// The segment's id.
    pub segment: SegmentId,
    /// Which segment of that id from 1: in the innermost loop if there are loops, else in the transaction set (envelope:
    /// in the interchange).
    pub number: u32,
    /// Element, from 1 (0: the first element of a segment without an id).
    pub element: Option<u32>,
    /// Repetition, from 1.
    pub repetition: Option<u32>,
    /// Component, from 1.
    pub component: Option<u32>,
}

impl Location {
    /// The `number`-th segment of an id.
    #[must_use]
    pub const fn new(segment: SegmentId, number: u32) -> Self {
        Self {
            group: 0,
            set: 0,
            position: 0,
            loops: Steps::NONE,
            segment,
            number,
            element: None,
            repetition: None,
            component: None,
        }
    }

    /// The same place in a functional group and a transaction set, both from 1, at a segment position (ST is 1).
    #[must_use]
    pub const fn inside(mut self, group: u32, set: u32, position: u32) -> Self {
        self.group = group;
        self.set = set;
        self.position = position;
        self
    }

    /// The `number`-th segment of its id in these loops.
    #[must_use]
    pub const fn in_loops(mut self, loops: Steps, number: u32) -> Self {
        self.loops = loops;
        self.number = number;
        self
    }

    /// An element of this segment.
    #[must_use]
    pub const fn element(mut self, element: u32) -> Self {
        self.element = Some(element);
        self
    }

    /// A repetition of this element.
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
}

/// `LOOP[n]/SEG[n]-EE[repetition].component`: `[1]` is left out everywhere, the component is given where there is one.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.loops, f)?;
        f.write_str(self.segment.as_str())?;
        if self.number != 1 {
            write!(f, "[{}]", self.number)?;
        }
        let Some(element) = self.element else { return Ok(()) };
        write!(f, "-{element:02}")?;
        if let Some(repetition) = self.repetition
            && repetition != 1
        {
            write!(f, "[{repetition}]")?;
        }
        match self.component {
            Some(component) => write!(f, ".{component}"),
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// What TA1, 999 and 997 call it, where they have a code for it.
    pub ack: Option<AckCode>,
    /// The byte it starts at.
    pub offset: u64,
    /// How many bytes it is about; 0 for a place between bytes, where something is missing, and where only the start is
    /// known.
    pub length: u64,
    /// The place in the interchange, where there is one.
    pub location: Option<Location>,
    /// The reference number of the data element it is about (66, 1325, …), as IK4-02 names it; 0 if not known.
    pub data_element: u16,
}

impl Issue {
    /// A finding at a byte offset.
    #[must_use]
    pub const fn new(severity: Severity, code: IssueCode, offset: u64) -> Self {
        Self { severity, code, ack: None, offset, length: 0, location: None, data_element: 0 }
    }

    /// The same finding with the code acknowledgements have for it.
    #[must_use]
    pub const fn with_ack(mut self, ack: AckCode) -> Self {
        self.ack = Some(ack);
        self
    }

    /// The same finding about so many bytes from its offset.
    #[must_use]
    pub const fn with_length(mut self, length: u64) -> Self {
        self.length = length;
        self
    }

    /// The same finding about a data element of the dictionary.
    #[must_use]
    pub const fn with_data_element(mut self, number: u16) -> Self {
        self.data_element = number;
        self
    }

    /// The bytes it is about, in the whole file as offsets are.
    #[must_use]
    pub const fn range(&self) -> Range<u64> {
        self.offset..self.offset.saturating_add(self.length)
    }

    /// The same finding at a place in the interchange.
    #[must_use]
    pub const fn with_location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} at byte {}", self.severity, self.code, self.offset)?;
        if let Some(ack) = self.ack {
            write!(f, ", {ack}")?;
        }
        match &self.location {
            Some(location) => write!(f, ", in {location}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::{LoopId, LoopStep};
    use alloc::string::ToString;

    #[test]
    fn prints_the_path_grammar_and_no_content() {
        let mut loops = Steps::NONE;
        assert!(loops.push(LoopStep::new(LoopId::new("2400").unwrap(), Some(3))));
        let place = Location::new(SegmentId::SV1, 1).in_loops(loops, 1).element(1).repetition(1).component(2);
        assert_eq!(place.to_string(), "2400[3]/SV1-01.2");
        let place = Location::new(SegmentId::EB, 4).element(3).repetition(2);
        assert_eq!(place.to_string(), "EB[4]-03[2]");
        let issue = Issue::new(Severity::Error, IssueCode::MISSING_SE, 7).with_ack(AckCode::set("2"));
        assert_eq!(issue.to_string(), "error: x12/missing-se at byte 7, IK502 2");
        assert_eq!(issue.with_location(place).with_length(3).range(), 7..10);
    }
}
