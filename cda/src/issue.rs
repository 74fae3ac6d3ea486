//! Findings: what was odd, where, and how bad. Never content.

use std::fmt;
use std::ops::Range;

use crate::path::Path;
use crate::validate::Rule;

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

/// The stable name of a kind of finding, such as `cda/unknown-element`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IssueCode(&'static str);

impl IssueCode {
    /// White space stands before the XML declaration.
    pub const LEADING_SPACE: Self = Self("cda/leading-space");
    /// The declared encoding is not the one of the bytes.
    pub const ENCODING: Self = Self("cda/encoding");
    /// The bytes are not valid in their encoding; those that are not were read as windows-1252 or replaced.
    pub const INVALID_BYTES: Self = Self("cda/invalid-bytes");
    /// A control character that XML does not allow.
    pub const CONTROL_CHARACTER: Self = Self("cda/control-character");
    /// The root is in no namespace or in one of its own, which stands for that of CDA.
    pub const NAMESPACE: Self = Self("cda/namespace");
    /// A prefix without a declaration; `sdtc`, `xsi` and `xml` have their usual meaning all the same.
    pub const UNDECLARED_PREFIX: Self = Self("cda/undeclared-prefix");
    /// An element that the type it stands in does not have.
    pub const UNKNOWN_ELEMENT: Self = Self("cda/unknown-element");
    /// An element in a foreign namespace.
    pub const FOREIGN_ELEMENT: Self = Self("cda/foreign-element");
    /// An element of narrative where the schema does not allow it.
    pub const MISPLACED_ELEMENT: Self = Self("cda/misplaced-element");
    /// One more element of a name that the type has at most once.
    pub const REPEATED_ELEMENT: Self = Self("cda/repeated-element");
    /// An attribute that the type does not have.
    pub const UNKNOWN_ATTRIBUTE: Self = Self("cda/unknown-attribute");
    /// Text where only elements may stand.
    pub const STRAY_TEXT: Self = Self("cda/stray-text");
    /// A value without `xsi:type`, whose form decided the type.
    pub const NO_TYPE: Self = Self("cda/no-type");
    /// `xsi:type` names no datatype of CDA.
    pub const UNKNOWN_TYPE: Self = Self("cda/unknown-type");
    /// `nullFlavor` holds something else than a code, such as a date.
    pub const NULL_FLAVOR: Self = Self("cda/null-flavor");
    /// An `ID` that another element has too.
    pub const DUPLICATE_ID: Self = Self("cda/duplicate-id");
    /// Elements nested deeper than the types of the model are, kept without a place in it.
    pub const TOO_DEEP: Self = Self("cda/too-deep");

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

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub code: IssueCode,
    /// The byte of the decoded input it starts at.
    pub offset: u64,
    /// How many bytes it is about; 0 where only the start is known.
    pub length: u64,
    /// The element it is in, where there is one.
    pub location: Option<Path>,
    /// The rule of a template it is about, where it is about one.
    pub rule: Option<Rule>,
}

impl Issue {
    /// A finding at a byte offset.
    #[must_use]
    pub const fn new(severity: Severity, code: IssueCode, offset: u64) -> Self {
        Self { severity, code, offset, length: 0, location: None, rule: None }
    }

    /// The same finding about so many bytes from its offset.
    #[must_use]
    pub const fn with_length(mut self, length: u64) -> Self {
        self.length = length;
        self
    }

    /// The bytes it is about.
    #[must_use]
    pub const fn range(&self) -> Range<u64> {
        self.offset..self.offset.saturating_add(self.length)
    }

    /// The same finding at a place in the document.
    #[must_use]
    pub fn with_location(mut self, location: Path) -> Self {
        self.location = Some(location);
        self
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} at byte {}", self.severity, self.code, self.offset)?;
        if let Some(location) = &self.location {
            write!(f, ", in {location}")?;
        }
        match &self.rule {
            Some(rule) => write!(f, ", by {rule}"),
            None => Ok(()),
        }
    }
}
