//! The operations of FHIR's terminology service, over whatever a [`Chain`] of providers knows.
//!
//! Each takes a typed request and gives a typed outcome, or a [`Failure`] with the issue a server would answer. Each keeps
//! to [`Limits`]: what would take more steps or give more results ends as [`FailureKind::TooCostly`].
//!
//! ```
//! use synovia_terminology::operation::{Input, Terminology, ValidateRequest, ValueSetChoice};
//! use synovia_terminology::provider::Chain;
//! use synovia_terminology::store::{Coding, Store};
//!
//! let mut store = Store::new();
//! store.insert(br#"{"resourceType":"CodeSystem","url":"urn:example:s","content":"complete",
//!     "concept":[{"code":"a","display":"A"}]}"#)?;
//! store.insert(br#"{"resourceType":"ValueSet","url":"urn:example:v","compose":{"include":[{"system":"urn:example:s"}]}}"#)?;
//! let terminology = Terminology::new(Chain::default().then(&store));
//! let request = ValidateRequest::new(ValueSetChoice::Url("urn:example:v"), Input::Coding(Coding::new("urn:example:s", "a")));
//! let outcome = terminology.validate_code(&request)?;
//! assert!(outcome.result && outcome.issues.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod closure;
mod compose;
mod expand;
mod filter;
mod lookup;
mod member;
mod names;
mod prepared;
mod session;
mod subsumes;
mod translate;
mod validate;

pub use closure::{Closure, ClosureUpdate};
pub use expand::{Contains, ExpandRequest, Expansion, ExpansionProperty};
pub use lookup::{LookupDesignation, LookupOutcome, LookupProperty, LookupRequest};
pub use prepared::PreparedValueSet;
pub use subsumes::{SubsumesRequest, Subsumption};
pub use translate::{TranslateOutcome, TranslateRequest, TranslationHit};
pub use validate::{CodeInput, Input, ValidateOutcome, ValidateRequest};

use crate::issue::{Issue, IssueCode, Severity};
use crate::language::Languages;
use crate::provider::Chain;
use crate::store::ValueSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// How much one operation may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Steps: concepts looked at, links followed, texts compared. Default 50 million, a few seconds.
    pub max_steps: u64,
    /// Results given: codes of an expansion, hits of a translation. Default 100,000.
    pub max_results: usize,
    /// Value sets that import each other in a row. Default 32.
    pub max_imports: usize,
    /// Bytes a compiled pattern may take. Default 256 KiB.
    pub max_pattern: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_steps: 50_000_000, max_results: 100_000, max_imports: 32, max_pattern: 1 << 18 }
    }
}

/// Why an operation gave no outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// A code system, value set, supplement or map that is needed is not known.
    NotFound,
    /// The request or a definition cannot be worked with.
    Invalid,
    /// The work or the result is beyond the limits.
    TooCostly,
}

/// Why an operation gave no outcome, as the issue a server would answer with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    issue: Issue,
}

impl Failure {
    pub(crate) fn new(code: IssueCode, text: impl Into<String>) -> Self {
        Self { issue: Issue::new(Severity::Error, code, text) }
    }

    pub(crate) fn at(self, location: impl Into<String>) -> Self {
        Self { issue: self.issue.at(location) }
    }

    pub(crate) fn too_costly() -> Self {
        Self::new(IssueCode::TOO_COSTLY, "the operation is beyond the limits on steps or results")
    }

    /// Which of the kinds.
    #[must_use]
    pub fn kind(&self) -> FailureKind {
        match self.issue.code.issue_type() {
            "too-costly" => FailureKind::TooCostly,
            "not-found" => FailureKind::NotFound,
            _ => FailureKind::Invalid,
        }
    }

    /// The issue.
    #[must_use]
    pub const fn issue(&self) -> &Issue {
        &self.issue
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.issue.fmt(f)
    }
}

impl core::error::Error for Failure {}

/// What all operations can be told.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// Versions to take where a value set names none: `url|version`, patterns allowed (`system-version`).
    pub system_versions: Vec<String>,
    /// Versions that must come out: `url|pattern` (`check-system-version`).
    pub check_versions: Vec<String>,
    /// Versions to take whatever a value set names: `url|pattern` (`force-system-version`).
    pub force_versions: Vec<String>,
    /// Versions of value sets to take where an import names none (`default-valueset-version`).
    pub value_set_versions: Vec<String>,
    /// Supplements to take in, as canonical references (`useSupplement`).
    pub supplements: Vec<String>,
    /// Languages of displays (`displayLanguage`).
    pub languages: Option<Languages>,
}

/// Which value set is meant.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum ValueSetChoice<'a> {
    /// The one of this canonical reference, `url` or `url|version`.
    Url(&'a str),
    /// This one.
    Given(&'a ValueSet),
    /// None: all codes of the system that comes with the code.
    System,
}

/// The operations over a chain of providers.
#[derive(Debug, Clone, Default)]
pub struct Terminology<'a> {
    chain: Chain<'a>,
    limits: Limits,
}

impl<'a> Terminology<'a> {
    /// The operations over these providers, within the default [`Limits`].
    #[must_use]
    pub fn new(chain: Chain<'a>) -> Self {
        Self { chain, limits: Limits::default() }
    }

    /// The same within other limits.
    #[must_use]
    pub const fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}
