//! What was odd about an input that could be read.

use core::fmt;

use crate::error::Location;

/// A finding: what, how bad and where; never the content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// Element it is about: the member, or for unknown members the object that holds them.
    pub location: Location,
    /// Position of the member in the input, in bytes; `None` when there was no input, as for a value made by hand.
    pub offset: Option<u64>,
}

/// Severity, as in `OperationOutcome`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Nothing could be done.
    Fatal,
    /// Content does not follow the specification.
    Error,
    /// Content is suspicious.
    Warning,
    /// For information.
    Information,
}

/// What a finding is, a stable text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IssueCode(pub(crate) &'static str);

impl IssueCode {
    /// A member the type does not define.
    pub const UNKNOWN_ELEMENT: Self = Self("fhir-model/unknown-element");
    /// A member that stands twice in an object; the first is read.
    pub const DUPLICATE_KEY: Self = Self("fhir-model/duplicate-key");
    /// A second alternative of a choice; the first is read.
    pub const SECOND_CHOICE: Self = Self("fhir-model/second-choice");
    /// A value its element cannot hold: `null`, an array for an object, text for a number.
    pub const WRONG_SHAPE: Self = Self("fhir-model/wrong-shape");
    /// An array without any entry.
    pub const EMPTY_ARRAY: Self = Self("fhir-model/empty-array");
    /// The array of extensions is not as long as the array of values; what the shorter lacks is taken for absent.
    pub const ARRAY_LENGTHS: Self = Self("fhir-model/array-lengths");
    /// A resource without a type.
    pub const NO_RESOURCE_TYPE: Self = Self("fhir-model/no-resource-type");
    /// A resource of a type that the release does not define or that is compiled out.
    pub const UNKNOWN_RESOURCE: Self = Self("fhir-model/unknown-resource");
    /// There were more findings than the limit; the rest is not listed.
    pub const TOO_MANY_ISSUES: Self = Self("fhir-model/too-many-issues");

    /// The text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for IssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fatal => "fatal",
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Information => "information",
        })
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.severity, self.code)?;
        if let Some(offset) = self.offset {
            write!(f, " at byte {offset}")?;
        }
        write!(f, " in {}", self.location)
    }
}
