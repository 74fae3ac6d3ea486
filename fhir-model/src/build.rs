//! Values that are complete: whether the elements FHIR requires are there.
//!
//! ```
//! use synovia_fhir_model::build::{Build, Builder};
//! use synovia_fhir_model::r4;
//!
//! let missing = r4::Observation { status: "final".into(), ..Default::default() }.build().unwrap_err();
//! assert_eq!(missing.to_string(), "missing: Observation.code");
//!
//! let observation = Builder::<r4::Observation>::new()
//!     .with(|o| o.status = "final".into())
//!     .set("code.text", "Body weight")?
//!     .set("valueQuantity.value", "70.0")?
//!     .build()?;
//! assert_eq!(observation.code.and_then(|code| code.text.value), Some("Body weight".to_owned()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It looks at cardinality only: what stands in required elements, codes, references and invariants are for validation.
//! Nothing here is generated: the tables say what is required, so that no type pays for it.

use core::fmt;

use crate::edit::{self, Value};
use crate::error::{Error, Location};
use crate::node::{Node, View};
use crate::path::{Found, Path, Step, walk};
use crate::table::TypeInfo;

/// The required elements that are missing, all of them, in order: of the node and of everything inside it that is there.
///
/// A primitive with extensions and no value is there. A list needs as many entries as its least number.
#[must_use]
pub fn missing(node: &dyn Node) -> Vec<Location> {
    let mut out = Vec::new();
    let mut steps = walk(node);
    while let Some(found) = steps.next() {
        if let Found::Node(node) = found {
            add_missing(node, steps.path(), &mut out);
        }
    }
    out
}

fn add_missing(node: &dyn Node, path: &Path, out: &mut Vec<Location>) {
    let info: &'static TypeInfo = node.info();
    for (i, field) in info.fields.iter().enumerate().filter(|(_, field)| field.min > 0) {
        let least = usize::try_from(field.min).unwrap_or(usize::MAX);
        if count(node.view(i)) < least {
            let mut path = path.clone();
            path.push(Step::of(field.name, None));
            out.push(path.to_location());
        }
    }
}

fn count(view: View<'_>) -> usize {
    match view {
        View::Absent => 0,
        View::Prims(list) => {
            (0..list.len()).filter(|at| list.get(*at).is_some_and(|p| !p.is_absent())).count()
        }
        View::Nodes(list) => list.len(),
        View::Resources(list) => list.len(),
        _ => 1,
    }
}

/// Required elements are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incomplete {
    missing: Vec<Location>,
}

impl Incomplete {
    /// The elements that are missing, at least one; of a choice, the name without a type.
    #[must_use]
    pub fn missing(&self) -> &[Location] {
        &self.missing
    }
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("missing: ")?;
        for (i, location) in self.missing.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            f.write_str(location.as_str())?;
        }
        Ok(())
    }
}

impl core::error::Error for Incomplete {}

/// `build()` for every type of the model.
pub trait Build: Node + Sized {
    /// The value, when nothing that FHIR requires is missing.
    ///
    /// # Errors
    /// With every required element that is missing, inside what is there as well.
    fn build(self) -> Result<Self, Incomplete> {
        let missing = missing(&self);
        if missing.is_empty() { Ok(self) } else { Err(Incomplete { missing }) }
    }
}

impl<T: Node> Build for T {}

/// A value under construction, by closures over its fields and by paths.
#[derive(Clone, Debug, Default)]
pub struct Builder<T> {
    value: T,
}

impl<T: Node + Default> Builder<T> {
    /// Starts with an empty value.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl<T: Node> Builder<T> {
    /// Starts with a value.
    #[must_use]
    pub const fn from(value: T) -> Self {
        Self { value }
    }

    /// Changes the value.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut T)) -> Self {
        change(&mut self.value);
        self
    }

    /// Sets an element by its path; what is missing around it is made.
    ///
    /// # Errors
    /// When the text is not a path, the type has no such path, or the value does not fit: see [`edit::set`].
    pub fn set<'v>(mut self, path: &str, value: impl Into<Value<'v>>) -> Result<Self, Error> {
        edit::set(&mut self.value, &Path::parse(path)?, value)?;
        Ok(self)
    }

    /// The value, when nothing that FHIR requires is missing.
    ///
    /// # Errors
    /// As [`Build::build`].
    pub fn build(self) -> Result<T, Incomplete> {
        self.value.build()
    }

    /// The value as it is.
    #[must_use]
    pub fn unchecked(self) -> T {
        self.value
    }
}
