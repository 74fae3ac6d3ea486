//! Where the operations find code systems, value sets and concept maps: what is built in first, then what the caller brings.
//!
//! A [`Provider`] answers for the systems it knows and says nothing about others. When no provider of the chain
//! answers, the system is unknown, and a code in an unknown system is never valid.

use crate::store::{ConceptMap, Content, Designation, Extension, Property, PropertyDefinition, ValueSet};
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// Number of a concept within its code system: 0 up to [`CodeSource::len`] less 1, in the order of the definition.
pub type Handle = u32;

/// What is said of a code system as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a source of one's own builds it: `..SystemInfo::named(url)`")]
pub struct SystemInfo {
    /// Canonical URL.
    pub url: String,
    /// Business version.
    pub version: Option<String>,
    /// Name for machines.
    pub name: Option<String>,
    /// Title for people.
    pub title: Option<String>,
    /// Language of displays and definitions.
    pub language: Option<String>,
    /// Publication status: `draft`, `active`, `retired`, `unknown`.
    pub status: Option<String>,
    /// Whether it is for trial only.
    pub experimental: bool,
    /// Standards status, where one is stated: `deprecated`, `withdrawn`, …
    pub standards_status: Option<String>,
    /// Whether codes that differ by case are different codes.
    pub case_sensitive: bool,
    /// How much of the code system is at hand.
    pub content: Content,
    /// The code system this one supplements.
    pub supplements: Option<String>,
    /// The value set of all its codes.
    pub value_set: Option<String>,
    /// The properties its concepts may have.
    pub properties: Vec<PropertyDefinition>,
}

impl SystemInfo {
    /// A complete, active, case-sensitive code system of this URL, without more.
    #[must_use]
    pub fn named(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            version: None,
            name: None,
            title: None,
            language: None,
            status: None,
            experimental: false,
            standards_status: None,
            case_sensitive: true,
            content: Content::Complete,
            supplements: None,
            value_set: None,
            properties: Vec::new(),
        }
    }
}

/// A code system as the operations see it: built-in tables, a [`crate::store::CodeSystem`], a loaded SNOMED CT release.
///
/// Handles that are out of range are answered with nothing. A hierarchy must be free of circles.
pub trait CodeSource: Send + Sync {
    /// What is said of the whole.
    fn info(&self) -> &SystemInfo;
    /// Number of concepts.
    fn len(&self) -> u32;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The concept of a code, by the system's own rule of case.
    fn find(&self, code: &str) -> Option<Handle>;
    /// The code as defined.
    fn code(&self, at: Handle) -> Cow<'_, str>;
    /// The display, in the language of the system.
    fn display(&self, at: Handle) -> Option<Cow<'_, str>>;
    /// The definition.
    fn definition(&self, at: Handle) -> Option<Cow<'_, str>> {
        let _ = at;
        None
    }
    /// Status (`active`, `retired`, `deprecated`, …), where the system states one.
    fn status(&self, at: Handle) -> Option<Cow<'_, str>> {
        let _ = at;
        None
    }
    /// Whether the code is no longer to be used.
    fn is_inactive(&self, at: Handle) -> bool {
        let _ = at;
        false
    }
    /// Whether the code only groups others.
    fn is_abstract(&self, at: Handle) -> bool {
        let _ = at;
        false
    }
    /// Shows each further designation.
    fn designations(&self, at: Handle, each: &mut dyn FnMut(&Designation)) {
        let _ = (at, each);
    }
    /// Shows each property.
    fn properties(&self, at: Handle, each: &mut dyn FnMut(&Property)) {
        let _ = (at, each);
    }
    /// Shows each extension that is kept.
    fn extensions(&self, at: Handle, each: &mut dyn FnMut(&Extension)) {
        let _ = (at, each);
    }
    /// Shows each direct parent.
    fn parents(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        let _ = (at, each);
    }
    /// Shows each direct child.
    fn children(&self, at: Handle, each: &mut dyn FnMut(Handle)) {
        let _ = (at, each);
    }
    /// Whether the first concept is an ancestor of the second, where the source knows it faster than by walking.
    fn is_ancestor(&self, ancestor: Handle, of: Handle) -> Option<bool> {
        let _ = (ancestor, of);
        None
    }
}

/// Somebody who knows code systems, value sets or concept maps.
///
/// It shows everything it has of a URL, in any order; the operations choose by version.
pub trait Provider: Send + Sync {
    /// Shows every version of the code system of this URL, supplements included.
    fn code_systems<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a dyn CodeSource)) {
        let _ = (url, each);
    }
    /// Shows every version of the value set of this URL.
    fn value_sets<'a>(&'a self, url: &str, each: &mut dyn FnMut(&'a ValueSet)) {
        let _ = (url, each);
    }
    /// Shows every concept map.
    fn concept_maps<'a>(&'a self, each: &mut dyn FnMut(&'a ConceptMap)) {
        let _ = each;
    }
}

/// Providers one after the other. Of two that have the same version of a definition the earlier counts.
#[derive(Clone, Default)]
pub struct Chain<'a> {
    providers: Vec<&'a dyn Provider>,
}

impl<'a> Chain<'a> {
    /// A chain of the providers given, the first to be asked first.
    #[must_use]
    pub fn of(providers: impl IntoIterator<Item = &'a dyn Provider>) -> Self {
        Self { providers: providers.into_iter().collect() }
    }

    /// The same chain with one more provider at its end.
    #[must_use]
    pub fn then(mut self, provider: &'a dyn Provider) -> Self {
        self.providers.push(provider);
        self
    }

    pub(crate) fn providers(&self) -> impl Iterator<Item = &'a dyn Provider> {
        self.providers.iter().copied()
    }

    pub(crate) fn code_systems(&self, url: &str) -> Vec<&'a dyn CodeSource> {
        let mut found = Vec::new();
        for provider in &self.providers {
            provider.code_systems(url, &mut |s| found.push(s));
        }
        found
    }

    pub(crate) fn value_sets(&self, url: &str) -> Vec<&'a ValueSet> {
        let mut found = Vec::new();
        for provider in &self.providers {
            provider.value_sets(url, &mut |s| found.push(s));
        }
        found
    }

    pub(crate) fn concept_maps(&self) -> Vec<&'a ConceptMap> {
        let mut found = Vec::new();
        for provider in &self.providers {
            provider.concept_maps(&mut |m| found.push(m));
        }
        found
    }
}

impl core::fmt::Debug for Chain<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Chain").field("providers", &self.providers.len()).finish()
    }
}
