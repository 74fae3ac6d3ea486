//! SNOMED CT out of the files of a release (RF2 snapshot) that the user has: concepts, hierarchy, descriptions,
//! reference sets.
//!
//! SNOMED CT is a terminology of SNOMED International; using it needs a licence where that applies. Nothing of its
//! content is in this crate: the constants below are identifiers of the format itself, which every reader needs.
//!
//! ```
//! use synovia_terminology::snomed::{self, Loader};
//!
//! // Invented concepts: no content of SNOMED CT.
//! let concepts = b"id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\r\n\
//!     9000011\t20260101\t1\t9000001\t900000000000074008\r\n9000021\t20260101\t1\t9000001\t900000000000073002\r\n";
//! let relationships = b"id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\t\
//!     characteristicTypeId\tmodifierId\r\n\
//!     9000028\t20260101\t1\t9000001\t9000021\t9000011\t0\t116680003\t900000000000011006\t900000000000451002\r\n";
//! let mut loader = Loader::default();
//! for file in [&concepts[..], relationships] {
//!     loader.begin()?;
//!     for piece in file.chunks(64) {
//!         loader.push(piece)?;
//!     }
//! }
//! let release = loader.finish()?;
//! assert_eq!(release.subsumes_ids(9000011, 9000021), Some(true));
//! assert_eq!(release.subsumes_ids(9000021, 9000011), Some(false));
//! # Ok::<(), synovia_terminology::load::Error>(())
//! ```
//!
//! A **file** is known by its heading line, not by its name; columns are found by name. Files may come in any order, but
//! a release loads fastest with its concept file first. The rows of a *Full* file are read too: of several versions of a
//! concept the latest counts; its relationships and descriptions have no such rule, so use the *Snapshot* files.
//!
//! A **handle** is the number of a concept in one release, parents before children; it means nothing in another.
//! Between handles, subsumption is a few comparisons of numbers.
//!
//! A release is a [`Provider`](crate::provider::Provider): FHIR's operations run over it.

mod concepts;
mod hierarchy;
mod loader;
mod paths;
mod provider;
mod refsets;
mod rows;
mod terms;

pub use loader::{LoadOptions, Loader};
pub use rows::FileKind;

use crate::load::Issues;
use alloc::vec::Vec;
use concepts::Concepts;
use hierarchy::{Hierarchy, Lists};
use refsets::Refsets;
use terms::Descriptions;

/// Type of the relationships that make the hierarchy.
pub const IS_A: u64 = 116_680_003;
/// The concept above all others.
pub const ROOT: u64 = 138_875_005;
/// Type of the fully specified name.
pub const FULLY_SPECIFIED_NAME: u64 = 900_000_000_000_003_001;
/// Type of a synonym, which the preferred term is too.
pub const SYNONYM: u64 = 900_000_000_000_013_009;
/// Type of a text definition.
pub const DEFINITION: u64 = 900_000_000_000_550_004;

/// A concept of one release. Handles of a release grow from parents to children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Handle(pub(crate) u32);

/// A release in memory.
#[derive(Default)]
pub struct Snomed {
    concepts: Concepts,
    modules: Vec<u64>,
    hierarchy: Hierarchy,
    attributes: Lists<Attribute>,
    descriptions: Descriptions,
    description_kinds: Vec<u64>,
    languages: Vec<[u8; 8]>,
    language_sets: Vec<u64>,
    refsets: Refsets,
    shown: provider::Shown,
    issues: Issues,
}

/// A relationship of a concept that is not part of the hierarchy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// The kind of relationship.
    pub kind: Handle,
    /// What the concept is related to.
    pub value: Handle,
    /// Relationships of one group, other than 0, belong together.
    pub group: u16,
}

/// A description of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Description<'a> {
    /// The text.
    pub term: &'a str,
    /// What it is: [`FULLY_SPECIFIED_NAME`], [`SYNONYM`], [`DEFINITION`], or another type.
    pub kind: u64,
    /// Language of the text (`en`).
    pub language: &'a str,
    accepted: u16,
}

/// Whether a language reference set accepts a description.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the format has these two")]
pub enum Acceptability {
    /// The one to show.
    Preferred,
    /// One that may be shown.
    Acceptable,
}

/// A row of a map to another system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MapRow<'a> {
    /// The code mapped to; empty where the map says that there is none.
    pub target: &'a str,
    /// Rows of different groups hold together; 0 in simple maps.
    pub group: u16,
    /// Within a group the first row whose rule holds counts; 0 in simple maps.
    pub priority: u16,
    /// When the row holds; empty in simple maps.
    pub rule: &'a str,
    /// Advice for people; empty in simple maps.
    pub advice: &'a str,
    /// Category of the map, an identifier; 0 where there is none.
    pub category: u64,
}

impl Snomed {
    /// Number of concepts, inactive ones included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.concepts.len()
    }

    /// Whether no concept was loaded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Rows that were left out.
    #[must_use]
    pub const fn issues(&self) -> &Issues {
        &self.issues
    }

    /// Finds a concept by its identifier (SCTID).
    #[must_use]
    pub fn concept(&self, id: u64) -> Option<Handle> {
        self.concepts.find(id).map(Handle)
    }

    /// All concepts, parents before children.
    pub fn concepts(&self) -> impl Iterator<Item = Handle> + Clone + use<> {
        (0..u32::try_from(self.len()).unwrap_or(u32::MAX)).map(Handle)
    }

    /// Identifier of a concept (SCTID); 0 for a handle of another release.
    #[must_use]
    pub fn id(&self, concept: Handle) -> u64 {
        self.concepts.ids.get(concept.0 as usize).copied().unwrap_or(0)
    }

    /// Whether a concept is active.
    #[must_use]
    pub fn is_active(&self, concept: Handle) -> bool {
        self.flag(concept, concepts::ACTIVE)
    }

    /// Whether a concept is fully defined by its relationships (else it is primitive).
    #[must_use]
    pub fn is_defined(&self, concept: Handle) -> bool {
        self.flag(concept, concepts::DEFINED)
    }

    fn flag(&self, concept: Handle, flag: u8) -> bool {
        self.concepts.flags.get(concept.0 as usize).is_some_and(|f| f & flag != 0)
    }

    /// Day the concept got its present state, as a number (`20260101`).
    #[must_use]
    pub fn effective_time(&self, concept: Handle) -> u32 {
        self.concepts.times.get(concept.0 as usize).copied().unwrap_or(0)
    }

    /// Identifier of the module the concept belongs to.
    #[must_use]
    pub fn module(&self, concept: Handle) -> u64 {
        let module = self.concepts.modules.get(concept.0 as usize);
        module.and_then(|m| self.modules.get(usize::from(*m))).copied().unwrap_or(0)
    }

    /// The concepts a concept stands directly under, sorted.
    #[must_use]
    pub fn parents(&self, concept: Handle) -> &[Handle] {
        self.hierarchy.parents.get(concept.0 as usize)
    }

    /// The concepts directly under a concept, sorted.
    #[must_use]
    pub fn children(&self, concept: Handle) -> &[Handle] {
        self.hierarchy.children.get(concept.0 as usize)
    }

    /// All concepts above a concept, itself not among them, sorted.
    #[must_use]
    pub fn ancestors(&self, concept: Handle) -> &[Handle] {
        self.hierarchy.ancestors.get(concept.0 as usize)
    }

    /// All concepts below a concept, itself not among them, sorted.
    #[must_use]
    pub fn descendants(&self, concept: Handle) -> Vec<Handle> {
        let mut seen = alloc::vec![0u64; self.len() / 64 + 1];
        let mut found = Vec::new();
        let mut todo: Vec<Handle> = self.children(concept).to_vec();
        while let Some(next) = todo.pop() {
            let Some(word) = seen.get_mut(next.0 as usize / 64) else { continue };
            let bit = 1u64 << (next.0 % 64);
            if *word & bit == 0 {
                *word |= bit;
                found.push(next);
                todo.extend_from_slice(self.children(next));
            }
        }
        found.sort_unstable();
        found
    }

    /// Whether `general` is `special` or stands above it.
    #[must_use]
    pub fn subsumes(&self, general: Handle, special: Handle) -> bool {
        self.hierarchy.subsumes(general, special)
    }

    /// The same by identifiers; `None` when one of them names no concept.
    #[must_use]
    pub fn subsumes_ids(&self, general: u64, special: u64) -> Option<bool> {
        Some(self.subsumes(self.concept(general)?, self.concept(special)?))
    }

    /// The relationships of a concept that are not part of the hierarchy, in the order of the file.
    #[must_use]
    pub fn attributes(&self, concept: Handle) -> &[Attribute] {
        self.attributes.get(concept.0 as usize)
    }

    /// The active descriptions of a concept, in the order of the file.
    pub fn descriptions(&self, concept: Handle) -> impl Iterator<Item = Description<'_>> + Clone {
        let numbers = self.descriptions.by_concept.get(concept.0 as usize);
        numbers.iter().map(|number| self.description(*number as usize))
    }

    fn description(&self, number: usize) -> Description<'_> {
        let all = &self.descriptions;
        let kind = all.kinds.get(number).and_then(|k| self.description_kinds.get(usize::from(*k)));
        let language = all.languages.get(number).and_then(|l| self.languages.get(usize::from(*l)));
        let language = language.map_or(&[][..], |l| l.split(|b| *b == 0).next().unwrap_or_default());
        Description {
            term: all.terms.get(number),
            kind: kind.copied().unwrap_or(0),
            language: core::str::from_utf8(language).unwrap_or(""),
            accepted: all.accepted.get(number).copied().unwrap_or(0),
        }
    }

    /// Identifiers of the language reference sets that were loaded.
    #[must_use]
    pub fn language_sets(&self) -> &[u64] {
        &self.language_sets
    }

    /// What a language reference set says of a description; `None` when it does not accept it.
    #[must_use]
    pub fn acceptability(&self, description: Description<'_>, set: u64) -> Option<Acceptability> {
        let at = self.language_sets.iter().position(|s| *s == set)?;
        match description.accepted >> (2 * at) & 3 {
            0 => None,
            1 => Some(Acceptability::Acceptable),
            _ => Some(Acceptability::Preferred),
        }
    }

    /// The term to show: the synonym a language set prefers, trying the sets in order, else a synonym, else the fully
    /// specified name.
    #[must_use]
    pub fn preferred_term(&self, concept: Handle, sets: &[u64]) -> Option<&str> {
        let synonyms = || self.descriptions(concept).filter(|d| d.kind == SYNONYM);
        let preferred =
            |set: &u64| synonyms().find(|d| self.acceptability(*d, *set) == Some(Acceptability::Preferred));
        let found = sets.iter().find_map(preferred).or_else(|| synonyms().next());
        found.map(|d| d.term).or_else(|| self.fully_specified_name(concept))
    }

    /// The name that is unique among all concepts.
    #[must_use]
    pub fn fully_specified_name(&self, concept: Handle) -> Option<&str> {
        self.descriptions(concept).find(|d| d.kind == FULLY_SPECIFIED_NAME).map(|d| d.term)
    }

    /// Identifiers of the simple and map reference sets that were loaded.
    #[must_use]
    pub fn refsets(&self) -> &[u64] {
        &self.refsets.ids
    }

    /// The concepts of a simple reference set, sorted; those a map has rows for are not among them.
    pub fn members(&self, refset: u64) -> impl Iterator<Item = Handle> + Clone {
        let set = self.refsets.find(refset);
        let members = set.map(|s| self.refsets.members(s)).unwrap_or_default();
        members.iter().map(|(_, concept)| *concept)
    }

    /// Whether a concept is a member of a simple reference set.
    #[must_use]
    pub fn is_member(&self, refset: u64, concept: Handle) -> bool {
        let set = self.refsets.find(refset);
        set.is_some_and(|s| self.refsets.members.binary_search(&(s, concept)).is_ok())
    }

    /// The rows of a map for a concept, by group and priority. Rules are not evaluated.
    pub fn map_rows(&self, refset: u64, concept: Handle) -> impl Iterator<Item = MapRow<'_>> + Clone {
        let set = self.refsets.find(refset);
        let rows = set.map(|s| self.refsets.maps(s, concept)).unwrap_or_default();
        rows.iter().map(|row| {
            let text = |part: usize| self.refsets.texts.get(row.text as usize + part);
            MapRow {
                target: text(0),
                group: row.group,
                priority: row.priority,
                rule: text(1),
                advice: text(2),
                category: row.category,
            }
        })
    }
}

impl core::fmt::Debug for Snomed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Snomed").field("concepts", &self.len()).finish_non_exhaustive()
    }
}
