//! Constraints of profiles: `StructureDefinition`s that the caller loads.
//!
//! A [`Profile`] is compiled once from the snapshot of a StructureDefinition of any release, is `Send + Sync`, and is
//! kept with others in [`Profiles`], where extensions and datatypes find the profiles their elements name. [`check`]
//! tells what an instance does not follow; it is a step beside [`validate`](super::validate), which checks what holds for all
//! resources of the type, so the conditions of the specification's own types are not evaluated here again.
//!
//! ```
//! use synovia_fhir_model::r4;
//! use synovia_fhir_model::validate::profile::{Profile, ProfileOptions, Profiles, check};
//!
//! let definition = br#"{"resourceType":"StructureDefinition","url":"http://x.example/p","type":"Patient","snapshot":
//!     {"element":[{"id":"Patient","path":"Patient"},{"id":"Patient.name","path":"Patient.name","min":1,"max":"*"}]}}"#;
//! let mut profiles = Profiles::new();
//! profiles.add(Profile::from_json(definition)?);
//! let patient = r4::Patient::default();
//! let found = check(&patient, "http://x.example/p", &profiles, &ProfileOptions::default());
//! assert_eq!(found[0].issue.to_string(), "error: fhir-model/missing-element in Patient.name");
//! # Ok::<(), synovia_fhir_model::validate::profile::ProfileError>(())
//! ```
//!
//! Checked are cardinality, types and their profiles, targets of references, `fixed[x]` and `pattern[x]`, required and
//! extensible bindings (by [`Terminology`], then by the tables; what neither knows is told as information), `maxLength`,
//! `minValue[x]` and `maxValue[x]`, conditions in FHIRPath, and slices: by value and pattern (also of elements inside, by
//! required bindings, by the address of an extension), exists, type and profile, with `resolve()`, `ofType()` and
//! `extension()` in their paths, rules and order, and slices of slices.
//!
//! What it does not do: make a snapshot of a differential (a definition without snapshot is refused), slice by position
//! (R5), or fetch anything: a profile that is needed and was not added is told as information.

mod check;
mod compile;
mod json;
mod path;
mod slice;
mod support;
mod value;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use support::{MustSupport, must_support};

use super::Terminology;
use crate::error::Error;
use crate::fhirpath::{Resolve, Services};
use crate::issue::{Issue, IssueCode};
use crate::node::Node;
use crate::options::Limits;
use crate::table::Release;
use compile::{Element, bare, compile};
use json::Json;

/// What checking against profiles can find, beside what validation finds.
impl IssueCode {
    /// The value is of another type than the profile is for.
    pub const PROFILE_TYPE: Self = Self("fhir-model/profile-type");
    /// A value of a type the profile does not allow.
    pub const VALUE_TYPE: Self = Self("fhir-model/value-type");
    /// A value that is not the one the profile fixes.
    pub const FIXED_VALUE: Self = Self("fhir-model/fixed-value");
    /// A value that does not have what the profile's pattern has.
    pub const PATTERN: Self = Self("fhir-model/pattern");
    /// A text longer than the profile allows.
    pub const TEXT_LENGTH: Self = Self("fhir-model/text-length");
    /// A value outside the range the profile allows.
    pub const VALUE_RANGE: Self = Self("fhir-model/value-range");
    /// A slice that must be there is absent, or has too few values.
    pub const MISSING_SLICE: Self = Self("fhir-model/missing-slice");
    /// A value in no slice, where the profile allows only slices.
    pub const NOT_IN_SLICES: Self = Self("fhir-model/not-in-slices");
    /// Slices out of their order, or behind values in no slice.
    pub const SLICE_ORDER: Self = Self("fhir-model/slice-order");
    /// A value that follows none of the profiles its element allows.
    pub const NO_PROFILE_FITS: Self = Self("fhir-model/no-profile-fits");
    /// A condition of the profile that does not hold; the finding names it.
    pub const PROFILE_CONSTRAINT: Self = Self("fhir-model/profile-constraint");
    /// A condition that could not be evaluated; information.
    pub const CONSTRAINT_UNCHECKED: Self = Self("fhir-model/constraint-unchecked");
    /// A code of a value set that neither the caller nor the tables know; information.
    pub const CODE_UNCHECKED: Self = Self("fhir-model/code-unchecked");
    /// A profile that is needed and was not added; information.
    pub const PROFILE_UNKNOWN: Self = Self("fhir-model/profile-unknown");
    /// The budget of steps is spent: the rest was not checked.
    pub const PROFILE_BUDGET: Self = Self("fhir-model/profile-budget");
}

/// Codes with the type of issue they have in `OperationOutcome` and what is said about them.
pub(super) static FINDINGS: &[(&str, &str, &str)] = &[
    (IssueCode::PROFILE_TYPE.0, "structure", "the profile is for another type"),
    (IssueCode::VALUE_TYPE.0, "structure", "the profile does not allow a value of that type"),
    (IssueCode::FIXED_VALUE.0, "value", "the profile fixes another value"),
    (IssueCode::PATTERN.0, "value", "the value does not have what the profile's pattern has"),
    (IssueCode::TEXT_LENGTH.0, "too-long", "the text is longer than the profile allows"),
    (IssueCode::VALUE_RANGE.0, "value", "the value is outside the range the profile allows"),
    (IssueCode::MISSING_SLICE.0, "required", "a slice that the profile requires is absent"),
    (IssueCode::NOT_IN_SLICES.0, "structure", "the value is in none of the profile's slices"),
    (IssueCode::SLICE_ORDER.0, "structure", "the slices are not in the profile's order"),
    (IssueCode::NO_PROFILE_FITS.0, "structure", "the value follows none of the profiles allowed"),
    (IssueCode::PROFILE_CONSTRAINT.0, "invariant", "a condition of the profile does not hold"),
    (IssueCode::CONSTRAINT_UNCHECKED.0, "incomplete", "a condition of the profile could not be evaluated"),
    (IssueCode::CODE_UNCHECKED.0, "incomplete", "the value set is not known: the code is not checked"),
    (IssueCode::PROFILE_UNKNOWN.0, "incomplete", "a profile that is needed is not known"),
    (IssueCode::PROFILE_BUDGET.0, "too-costly", "the budget of steps is spent: the rest is not checked"),
];

/// A profile, compiled.
#[derive(Debug)]
pub struct Profile {
    url: Arc<str>,
    type_name: String,
    /// The elements of the snapshot; the first is the root.
    elements: Vec<Element>,
}

/// Why a profile could not be compiled.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProfileError {
    /// The bytes are not JSON, or nested deeper than 64.
    Json(Error),
    /// Not a StructureDefinition with an address and a type.
    NotADefinition,
    /// A StructureDefinition without snapshot: a differential is not enough.
    NoSnapshot,
}

impl core::fmt::Display for ProfileError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Json(error) => error.fmt(f),
            Self::NotADefinition => f.write_str("not a StructureDefinition with url and type"),
            Self::NoSnapshot => f.write_str("a StructureDefinition without snapshot"),
        }
    }
}

impl core::error::Error for ProfileError {}

impl From<Error> for ProfileError {
    fn from(error: Error) -> Self {
        Self::Json(error)
    }
}

impl Profile {
    /// Compiles a StructureDefinition of any release.
    ///
    /// # Errors
    /// When the node is no StructureDefinition with address, type and snapshot.
    pub fn new(definition: &dyn Node) -> Result<Self, ProfileError> {
        Self::from_json(crate::to_json(definition).as_bytes())
    }

    /// Compiles a StructureDefinition of any release from its JSON.
    ///
    /// # Errors
    /// When the bytes are not JSON, or no StructureDefinition with address, type and snapshot.
    pub fn from_json(input: &[u8]) -> Result<Self, ProfileError> {
        let json = Json::parse(input)?;
        let (Some("StructureDefinition"), Some(url), Some(type_name)) =
            (json.text_of("resourceType"), json.text_of("url"), json.text_of("type"))
        else {
            return Err(ProfileError::NotADefinition);
        };
        let list = json.get("snapshot").map_or(&[][..], |s| s.list_of("element"));
        if list.is_empty() {
            return Err(ProfileError::NoSnapshot);
        }
        let type_name =
            type_name.strip_prefix("http://hl7.org/fhir/StructureDefinition/").unwrap_or(type_name);
        Ok(Self {
            url: bare(url).into(),
            type_name: type_name.to_owned(),
            elements: compile(list, bare(url)),
        })
    }

    /// Its canonical address, without version.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The type it constrains.
    #[must_use]
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The children of an element, its own or those it reuses.
    fn children<'p>(&'p self, element: &'p Element) -> &'p [usize] {
        if element.children.is_empty()
            && let Some(reused) = element.reused.and_then(|at| self.elements.get(at))
        {
            return &reused.children;
        }
        &element.children
    }
}

/// Profiles by address.
#[derive(Debug, Default)]
pub struct Profiles {
    by_url: BTreeMap<Arc<str>, Profile>,
}

impl Profiles {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a profile; one of the same address is replaced.
    pub fn add(&mut self, profile: Profile) {
        self.by_url.insert(profile.url.clone(), profile);
    }

    /// The profile of that canonical address, its version left out.
    #[must_use]
    pub fn get(&self, url: &str) -> Option<&Profile> {
        self.by_url.get(bare(url))
    }
}

/// How to check.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProfileOptions<'a> {
    /// The release whose value sets hold; when `None`, that of the type of the value.
    pub release: Option<Release>,
    /// Bounds on depth (256) and findings (1,000).
    pub limits: Limits,
    /// Elements and slices looked at, and steps of each condition: 1,000,000.
    pub max_steps: u64,
    /// What the caller knows about codes.
    pub terminology: Option<&'a dyn Terminology>,
    /// Finds what references name; `#id` is found without it.
    pub resolve: Option<&'a dyn Resolve>,
    /// What conditions ask beside: `memberOf()` and such.
    pub services: Option<&'a dyn Services>,
}

impl Default for ProfileOptions<'_> {
    fn default() -> Self {
        Self {
            release: None,
            limits: Limits::default(),
            max_steps: 1_000_000,
            terminology: None,
            resolve: None,
            services: None,
        }
    }
}

/// Shows what is there, not its content.
impl core::fmt::Debug for ProfileOptions<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ProfileOptions")
            .field("release", &self.release)
            .field("limits", &self.limits)
            .field("max_steps", &self.max_steps)
            .field("terminology", &self.terminology.is_some())
            .field("resolve", &self.resolve.is_some())
            .field("services", &self.services.is_some())
            .finish()
    }
}

/// A finding and what in which profile it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What, how bad and where; a slice that is absent has its name at the end, `Patient.identifier:national`.
    pub issue: Issue,
    /// The address of the profile.
    pub profile: Arc<str>,
    /// The id of the profile's element, `Patient.identifier:national.system`.
    pub element: Arc<str>,
    /// The key of the condition, when the finding is about one.
    pub constraint: Option<Arc<str>>,
}

/// Tells what a resource or datatype does not follow in a profile, in the order of its elements.
///
/// Findings have no offsets: see [`locate`]. When no profile of that address was added, that is the only finding.
#[must_use]
pub fn check(node: &dyn Node, url: &str, profiles: &Profiles, options: &ProfileOptions<'_>) -> Vec<Finding> {
    let mut checker = check::Checker::new(node, profiles, options);
    match profiles.get(url) {
        Some(profile) => checker.profile(profile, value::Value::Node(node)),
        None => checker.findings.push(Finding {
            issue: Issue {
                severity: crate::issue::Severity::Information,
                code: IssueCode::PROFILE_UNKNOWN,
                location: crate::error::Location(node.info().name.to_owned()),
                offset: None,
            },
            profile: bare(url).into(),
            element: "".into(),
            constraint: None,
        }),
    }
    checker.findings
}

/// Gives findings the offsets they have in the JSON the value was read from.
///
/// # Errors
/// When the bytes are not JSON, or nested above the limit.
pub fn locate(input: &[u8], findings: &mut [Finding], limits: &Limits) -> Result<(), Error> {
    let mut issues: Vec<Issue> = findings.iter().map(|f| f.issue.clone()).collect();
    super::locate::json(input, &mut issues, limits)?;
    for (finding, issue) in findings.iter_mut().zip(issues) {
        finding.issue.offset = issue.offset;
    }
    Ok(())
}
