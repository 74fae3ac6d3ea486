//! Code systems, value sets and concept maps as plain values, read from FHIR JSON (R4, R4B, R5).
//!
//! A value is complete or it is not there: reading fails as a whole, with the offset or the path of what is wrong. Several
//! versions of one URL stand side by side in a [`Store`]. Values are `Send + Sync`; there is no global registry.
//!
//! ```
//! use synovia_terminology::store::CodeSystem;
//!
//! let colours = CodeSystem::from_json(
//!     br#"{"resourceType":"CodeSystem","url":"urn:example:colours","content":"complete","concept":[
//!         {"code":"warm","concept":[{"code":"red","display":"Red"}]}]}"#,
//! )?;
//! let red = colours.concept("red").ok_or("no such code")?;
//! assert_eq!(red.display.as_deref(), Some("Red"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod code_system;
mod concept_map;
mod hierarchy;
mod index;
mod read;
mod value_set;

pub(crate) use code_system::CONCEPT_PROPERTIES;
pub use code_system::{CodeSystem, Concept, Content, Designation, PropertyDefinition};
pub use concept_map::{
    ConceptMap, Dependency, MapElement, MapGroup, MapHit, MapTarget, Relationship, Unmapped, UnmappedMode,
};
pub(crate) use index::SystemTables;
pub use read::{LoadError, LoadErrorKind};
pub(crate) use read::{coding as coding_of, value as value_of};
pub use value_set::{Compose, FilterOperator, Include, IncludeConcept, IncludeFilter, ValueSet};

use crate::json::Json;
use crate::provider::{CodeSource, Provider};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

/// A coded value: a code, where it is from, and how it reads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_structs, reason = "FHIR's Coding, built by callers")]
pub struct Coding {
    /// URI of the code system.
    pub system: Option<String>,
    /// Version of the code system.
    pub version: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// How it reads.
    pub display: Option<String>,
}

impl Coding {
    /// A coding of a system and a code.
    #[must_use]
    pub fn new(system: impl Into<String>, code: impl Into<String>) -> Self {
        Self { system: Some(system.into()), code: Some(code.into()), ..Self::default() }
    }
}

/// A value of a property, a designation's extension or an expansion's parameter: FHIR's `value[x]` of the simple types.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// `valueCode`.
    Code(String),
    /// `valueString`.
    Text(String),
    /// `valueUri`, `valueUrl`, `valueCanonical`.
    Uri(String),
    /// `valueId`.
    Id(String),
    /// `valueBoolean`.
    Boolean(bool),
    /// `valueInteger`, as written.
    Integer(String),
    /// `valueDecimal`, as written.
    Decimal(String),
    /// `valueDateTime`, `valueDate`.
    DateTime(String),
    /// `valueCoding`.
    Coding(Coding),
}

/// One property of a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a pair, built by sources of codes")]
pub struct Property {
    /// Code of the property.
    pub code: String,
    /// Its value.
    pub value: Value,
}

/// A simple extension.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a pair, built by sources of codes")]
pub struct Extension {
    /// URL that defines it.
    pub url: String,
    /// Its value.
    pub value: Value,
}

/// A set of code systems, value sets and concept maps, several versions side by side.
///
/// It is a value: fill it, then share it. [`Store::insert`] reads any of the three from FHIR JSON.
#[derive(Debug, Clone, Default)]
pub struct Store {
    code_systems: BTreeMap<String, Vec<CodeSystem>>,
    value_sets: BTreeMap<String, Vec<ValueSet>>,
    concept_maps: Vec<ConceptMap>,
}

impl Store {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a `CodeSystem`, `ValueSet` or `ConceptMap` and keeps it. The store is unchanged when reading fails.
    ///
    /// # Errors
    /// [`LoadError`]: not JSON (with the offset), another resource, or something of it missing or of a wrong type (with the path).
    pub fn insert(&mut self, json: &[u8]) -> Result<(), LoadError> {
        self.insert_value(&read::tree(json)?)
    }

    /// The same from a JSON tree.
    ///
    /// # Errors
    /// As [`Store::insert`].
    pub fn insert_value(&mut self, resource: &Json) -> Result<(), LoadError> {
        match resource.str("resourceType") {
            Some("CodeSystem") => self.insert_code_system(CodeSystem::from_value(resource)?),
            Some("ValueSet") => self.insert_value_set(ValueSet::from_value(resource)?),
            Some("ConceptMap") => self.insert_concept_map(ConceptMap::from_value(resource)?),
            _ => return Err(LoadError::new(LoadErrorKind::Resource, "resourceType")),
        }
        Ok(())
    }

    /// Keeps a code system, in place of one of the same URL and version.
    pub fn insert_code_system(&mut self, system: CodeSystem) {
        let versions = self.code_systems.entry(system.info().url.clone()).or_default();
        versions.retain(|s| s.info().version != system.info().version);
        versions.push(system);
    }

    /// Keeps a value set, in place of one of the same URL and version.
    pub fn insert_value_set(&mut self, set: ValueSet) {
        let versions = self.value_sets.entry(set.url.clone().unwrap_or_default()).or_default();
        versions.retain(|s| s.version != set.version);
        versions.push(set);
    }

    /// Keeps a concept map, in place of one of the same URL and version. Maps without a URL stand beside each other.
    pub fn insert_concept_map(&mut self, map: ConceptMap) {
        if map.url.is_some() {
            self.concept_maps.retain(|m| (&m.url, &m.version) != (&map.url, &map.version));
        }
        self.concept_maps.push(map);
    }
}

impl Provider for Store {
    fn code_systems<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a dyn CodeSource)) {
        self.code_systems.get(url).into_iter().flatten().for_each(|s| each(s));
    }

    fn value_sets<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a ValueSet)) {
        self.value_sets.get(url).into_iter().flatten().for_each(each);
    }

    fn concept_maps<'a>(&'a self, each: &mut dyn FnMut(&'a ConceptMap)) {
        self.concept_maps.iter().for_each(each);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_takes_the_place_of_one_of_its_url_and_version_only() {
        let mut store = Store::new();
        for (url, version) in [("", ""), ("", ""), ("urn:m", "1"), ("urn:m", "2"), ("urn:m", "1")] {
            let member = |name: &str, value: &str| match value {
                "" => String::new(),
                _ => alloc::format!(r#","{name}":"{value}""#),
            };
            let more = member("url", url) + &member("version", version);
            store.insert(alloc::format!(r#"{{"resourceType":"ConceptMap"{more}}}"#).as_bytes()).unwrap();
        }
        let mut found = Vec::new();
        store.concept_maps(&mut |map| found.push(map.version.as_deref()));
        assert_eq!(found, [None, None, Some("2"), Some("1")]);
    }
}
