//! What an expression can see besides the item it is evaluated on.

use std::collections::BTreeMap;

use super::item::{Collection, Item};
use crate::node::Node;
use crate::primitive::{DateTime, Decimal};

/// What an expression can see besides the item it is evaluated on.
#[derive(Clone)]
#[non_exhaustive]
pub struct Environment<'a> {
    /// `%resource`: the resource that holds the item.
    pub resource: Option<&'a dyn Node>,
    /// `%rootResource`: the resource that holds `%resource` when that is contained, else the same.
    pub root_resource: Option<&'a dyn Node>,
    /// Variables of the caller, by name without `%`; they come before the ones of FHIR.
    pub variables: BTreeMap<String, Collection<'a>>,
    /// Finds what references name; `#id` is found in `%rootResource` without it.
    pub resolve: Option<&'a dyn Resolve>,
    /// Answers what needs terminology, units or profiles; without it those answers are empty.
    pub services: Option<&'a dyn Services>,
    /// The time of `now()`, `today()` and `timeOfDay()`; without it they are errors.
    pub now: Option<DateTime>,
    /// Steps one evaluation may take: an item visited, or 16 bytes of text made. 4,000,000 unless changed, which
    /// bounds memory to some hundred MiB.
    pub max_steps: u64,
}

impl Default for Environment<'_> {
    fn default() -> Self {
        Self {
            resource: None,
            root_resource: None,
            variables: BTreeMap::new(),
            resolve: None,
            services: None,
            now: None,
            max_steps: 4_000_000,
        }
    }
}

impl<'a> Environment<'a> {
    /// An environment in which `%resource` and `%rootResource` are that resource.
    #[must_use]
    pub fn new(resource: &'a dyn Node) -> Self {
        Self { resource: Some(resource), root_resource: Some(resource), ..Self::default() }
    }
}

/// Shows no content.
impl core::fmt::Debug for Environment<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Environment")
            .field("resource", &self.resource.map(|node| node.info().name))
            .field("root_resource", &self.root_resource.map(|node| node.info().name))
            .field("max_steps", &self.max_steps)
            .finish_non_exhaustive()
    }
}

/// Finds what a reference names.
pub trait Resolve {
    /// The resource a reference, URL or canonical names; `None` when it is not known.
    fn resolve(&self, reference: &str) -> Option<&dyn Node>;
}

/// What this crate does not know itself; each answer may be `None`, not known.
pub trait Services {
    /// Whether a code, Coding, CodeableConcept or string is in the value set of that canonical address.
    fn member_of(&self, concept: &Item<'_>, value_set: &str) -> Option<bool> {
        let _ = (concept, value_set);
        None
    }
    /// Whether `general` is the same as `special` or above it; both are codes, Codings or CodeableConcepts.
    fn subsumes(&self, general: &Item<'_>, special: &Item<'_>) -> Option<bool> {
        let _ = (general, special);
        None
    }
    /// Whether the node conforms to the profile of that canonical address.
    fn conforms_to(&self, node: &dyn Node, profile: &str) -> Option<bool> {
        let _ = (node, profile);
        None
    }
    /// A number of one unit of UCUM in another.
    fn convert(&self, value: &Decimal, from: &str, to: &str) -> Option<Decimal> {
        let _ = (value, from, to);
        None
    }
}
