//! Validation against the specification's tables.
//!
//! [`validate`] walks a value once and tells everything that does not follow the specification: members the model has
//! no place for, cardinality, formats of primitives, codes of required value sets, references and their targets, ids,
//! contained resources, extensions, narratives and Bundles. `r4::validate_json` reads and validates, and its
//! findings carry byte offsets; [`outcome`] makes an `OperationOutcome` of them.
//!
//! Invariants are evaluated too; who validates more than once makes an [`InvariantSet`] and gives it with the options,
//! so that expressions are compiled once.
//!
//! A finding is an error where the specification says that something must be so, a warning where it says it should.
//! Codes of sets that cannot be listed (UCUM, LOINC and such) and bindings weaker than required are asked of the
//! caller's [`Terminology`]; without one they are not checked, but for the grammar of media types and language tags.
//! `resolve()` in invariants finds what is contained and, in a Bundle, its entries by the rules of that page; what lies
//! outside is asked of the caller's [`Resolve`].

mod bundle;
pub(crate) mod codes;
mod datatype;
mod expression;
mod findings;
mod format;
pub(crate) mod invariants;
mod known;
mod locate;
mod markdown;
mod outcome;
pub mod profile;
mod reference;
mod resource;
mod shape;
mod walk;

use crate::error::Error;
use crate::fhirpath::{Resolve, Services};
use crate::issue::{Issue, IssueCode, Severity};
use crate::node::Node;
use crate::options::{Limits, ReadOptions, UnknownPolicy};
use crate::table::Release;

pub use invariants::{Invariant, InvariantOptions, InvariantSet};
pub use outcome::{outcome, outcome_of};

/// How to validate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateOptions<'a> {
    /// The release whose rules hold; when `None`, that of the type of the value.
    pub release: Option<Release>,
    /// Bounds on reading, on depth (256) and on findings (1,000).
    pub limits: Limits,
    /// What the caller knows about codes.
    pub terminology: Option<&'a dyn Terminology>,
    /// Finds what references of invariants name, where neither the resource nor the Bundle it is in has it.
    pub resolve: Option<&'a dyn Resolve>,
    /// What invariants ask beside: `subsumes()`, `conformsTo()`, units, and `memberOf()` before `terminology` is asked.
    pub services: Option<&'a dyn Services>,
    /// The invariants to evaluate, compiled and of the same release, for who validates more than once; when `None`,
    /// those that are needed are compiled for the call.
    pub invariants: Option<&'a InvariantSet>,
    /// Whether to evaluate no invariants.
    pub skip_invariants: bool,
    /// Whether invariants that are advice more than rules are evaluated too; not unless asked for.
    pub best_practice: bool,
}

/// What a caller knows about codes.
pub trait Terminology {
    /// Whether a value set (its canonical address without version) has a code; `None` when that is not known.
    ///
    /// `system` is absent where the element holds a code alone.
    fn member_of(&self, value_set: &str, system: Option<&str>, code: &str) -> Option<bool>;
}

/// Shows no terminology.
impl core::fmt::Debug for ValidateOptions<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ValidateOptions")
            .field("release", &self.release)
            .field("limits", &self.limits)
            .field("terminology", &self.terminology.is_some())
            .field("resolve", &self.resolve.is_some())
            .field("services", &self.services.is_some())
            .field("invariants", &self.invariants)
            .field("skip_invariants", &self.skip_invariants)
            .field("best_practice", &self.best_practice)
            .finish()
    }
}

/// Tells what does not follow the specification, in the order of the elements; broken invariants come last. Findings
/// have no offsets: the model keeps none.
///
/// A missing element is named by its own location, `Observation.status`.
#[must_use]
pub fn validate(node: &dyn Node, options: &ValidateOptions<'_>) -> Vec<Issue> {
    walk(node, options, false)
}

fn walk(node: &dyn Node, options: &ValidateOptions<'_>, shapes_known: bool) -> Vec<Issue> {
    let release = options.release.or_else(|| node.info().release()).unwrap_or(Release::R4);
    let mut issues = walk::Walk::new(options, release, shapes_known).root(node);
    if !options.skip_invariants && issues.len() <= options.limits.max_issues {
        let how = invariant_options(options, issues.len());
        issues.extend(match options.invariants {
            Some(set) => set.check(node, &how),
            None => InvariantSet::new(release).check(node, &how),
        });
    }
    issues
}

/// Invariants that the walk checks: of elements, extensions, references, contained resources and narratives.
static WALKED: &[&str] = &["ele-1", "ext-1", "ref-1", "dom-2", "dom-3", "txt-1", "txt-2"];

/// How to check invariants, when there are that many findings already.
fn invariant_options<'a>(options: &ValidateOptions<'a>, found: usize) -> InvariantOptions<'a> {
    InvariantOptions {
        best_practice: options.best_practice,
        resolve: options.resolve,
        services: options.services,
        terminology: options.terminology,
        skip: WALKED,
        max_depth: options.limits.max_depth,
        max_issues: options.limits.max_issues.saturating_sub(found),
        ..InvariantOptions::default()
    }
}

/// How a reader must read so that its findings and those of the walk are the whole.
pub(crate) fn read_options(options: &ValidateOptions<'_>) -> ReadOptions {
    ReadOptions { unknown: UnknownPolicy::Report, limits: options.limits.clone() }
}

/// Validates what was read from JSON: the reader's findings and those of the walk, by offset.
pub(crate) fn finish_json(
    input: &[u8],
    node: &dyn Node,
    found: Vec<Issue>,
    options: &ValidateOptions<'_>,
) -> Result<Vec<Issue>, Error> {
    let mut issues = walk(node, options, true);
    locate::json(input, &mut issues, &options.limits)?;
    Ok(merge(found, issues, options.limits.max_issues))
}

/// Validates what was read from XML: the reader's findings and those of the walk, by offset.
#[cfg(feature = "xml")]
pub(crate) fn finish_xml(
    input: &[u8],
    node: &dyn Node,
    found: Vec<Issue>,
    options: &ValidateOptions<'_>,
) -> Vec<Issue> {
    let mut issues = walk(node, options, true);
    locate::xml(input, &mut issues);
    merge(found, issues, options.limits.max_issues)
}

/// Findings of the reader and of the walk, by offset.
fn merge(mut found: Vec<Issue>, issues: Vec<Issue>, max: usize) -> Vec<Issue> {
    // The walk tells it better: the type may be one that was not compiled in.
    found.retain(|issue| issue.code != IssueCode::UNKNOWN_RESOURCE);
    for issue in &mut found {
        match issue.code {
            IssueCode::UNKNOWN_ELEMENT => issue.severity = Severity::Error,
            // The values are there, and nothing can be taken for another.
            IssueCode::ARRAY_LENGTHS => issue.severity = Severity::Warning,
            _ => {}
        }
    }
    found.extend(issues);
    found.sort_by_key(|issue| issue.offset.unwrap_or(u64::MAX));
    if found.len() > max + 1 {
        found.retain(|issue| issue.code != IssueCode::TOO_MANY_ISSUES);
        found.truncate(max + 1);
        if let Some(last) = found.last_mut() {
            last.severity = Severity::Warning;
            last.code = IssueCode::TOO_MANY_ISSUES;
        }
    }
    found
}

/// What a release can do; called where its `Resource` is.
macro_rules! validation {
    ($resource:ty) => {
        /// A resource and what validation found.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct Validated {
            /// The resource.
            pub value: $resource,
            /// What does not follow the specification, by offset.
            pub issues: Vec<$crate::Issue>,
        }

        impl Validated {
            /// Makes an `OperationOutcome` of the findings, their locations as FHIRPath.
            #[must_use]
            pub fn outcome(&self) -> $resource {
                let text = $crate::validate::outcome_of(self.value.as_node(), &self.issues);
                from_json(text.as_bytes()).unwrap_or_default()
            }
        }

        /// Reads a resource from JSON and validates it; findings carry the offset of the member or entry they are
        /// about, or of what encloses it.
        ///
        /// # Errors
        /// When the bytes are not JSON or not a resource, or above a limit.
        pub fn validate_json(
            input: &[u8],
            options: &$crate::validate::ValidateOptions<'_>,
        ) -> Result<Validated, $crate::Error> {
            let parsed = from_json_with(input, &$crate::validate::read_options(options))?;
            let value = parsed.value;
            let issues = $crate::validate::finish_json(input, value.as_node(), parsed.issues, options)?;
            Ok(Validated { value, issues })
        }

        /// Reads a resource from XML and validates it; findings carry the offset of the element or attribute they are
        /// about, or of what encloses it.
        ///
        /// # Errors
        /// When the bytes are not XML or not a resource, or above a limit.
        #[cfg(feature = "xml")]
        pub fn validate_xml(
            input: &[u8],
            options: &$crate::validate::ValidateOptions<'_>,
        ) -> Result<Validated, $crate::Error> {
            let parsed = from_xml_with(input, &$crate::validate::read_options(options))?;
            let value = parsed.value;
            let issues = $crate::validate::finish_xml(input, value.as_node(), parsed.issues, options);
            Ok(Validated { value, issues })
        }

        /// Makes an `OperationOutcome` of findings; that of [`Validated`] has locations in FHIRPath.
        #[must_use]
        pub fn outcome(issues: &[$crate::Issue]) -> $resource {
            from_json($crate::validate::outcome(issues).as_bytes()).unwrap_or_default()
        }
    };
}
pub(crate) use validation;
