//! The code systems built in, family by family, behind one access.
//!
//! ```
//! use synovia_terminology::builtin::{self, find_system};
//!
//! let sex = find_system("http://terminology.hl7.org/CodeSystem/v2-0001").ok_or("not built in")?;
//! assert_eq!(sex.get("F").map(|c| c.display()), Some("Female"));
//! assert_eq!(find_system("urn:oid:2.16.840.1.113883.18.2"), Some(sex));
//! assert_eq!(find_system("HL70001"), Some(sex));
//! assert_eq!(builtin::codes(sex).count(), 7);
//! # Ok::<(), &str>(())
//! ```
//!
//! | feature | family | licence |
//! |---|---|---|
//! | `v2` | the tables of HL7 v2 | CC0 (HL7 Terminology) |
//! | `v3` | the code systems of HL7 v3, C-CDA's among them | CC0 (HL7 Terminology) |
//! | `tho` | FHIR code systems of HL7 Terminology | CC0 (HL7 Terminology) |
//! | `cdcrec` | CDC race and ethnicity (module `cdcrec`) | work of the US government |
//! | `countries` | ISO 3166-1 (module `countries`) | codes and names are facts |
//! | `languages` | subtags of BCP 47 (module `languages`) | the registry is public |
//!
//! Nothing of SNOMED CT, LOINC, CPT, RxNorm, ICD or any other licensed system is built in. Definitions are not either:
//! a concept is a code, its display, its status, its place in the hierarchy and its other codes.
//!
//! A system is found through a hash table and a code by binary search; neither allocates.

#[cfg(feature = "cdcrec")]
pub mod cdcrec;
#[cfg(feature = "countries")]
pub mod countries;
#[cfg_attr(
    not(all(feature = "v3", feature = "cdcrec", feature = "countries", feature = "languages")),
    allow(dead_code, reason = "some families have no hierarchy, some no kinds")
)]
pub(crate) mod family;
#[cfg(feature = "languages")]
pub mod languages;
mod maps;
mod provider;

pub use provider::BuiltIn;

use crate::oid::SystemOid;
use core::fmt;
use family::{Family, SystemRow, hash};

/// The families compiled in, in the order they are searched and listed.
static FAMILIES: &[&Family] = &[
    #[cfg(feature = "v2")]
    &crate::generated::v2::FAMILY,
    #[cfg(feature = "v3")]
    &crate::generated::v3::FAMILY,
    #[cfg(feature = "tho")]
    &crate::generated::tho::FAMILY,
    #[cfg(feature = "cdcrec")]
    &crate::generated::cdcrec::FAMILY,
    #[cfg(feature = "countries")]
    &crate::generated::countries::FAMILY,
    #[cfg(feature = "languages")]
    &crate::generated::languages::FAMILY,
];

/// A code system built in: a `Copy` handle.
#[derive(Clone, Copy)]
pub struct CodeSystem {
    family: &'static Family,
    row: &'static SystemRow,
}

/// A code of a system built in: a `Copy` handle.
#[derive(Clone, Copy)]
pub struct Concept {
    system: CodeSystem,
    number: usize,
}

/// How much of a code system is built in (FHIR's `CodeSystem.content`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Content {
    /// All codes.
    Complete,
    /// Some codes: a code that is not found may still exist.
    Fragment,
    /// None: the system is only known by name.
    NotPresent,
}

/// Whether a system stands for use (FHIR's publication status).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemStatus {
    /// For use.
    Active,
    /// Being worked on.
    Draft,
    /// No longer for use.
    Retired,
}

/// Finds a system by its URI, by another name for it (with feature `systems`: former URIs, its OID with or without
/// `urn:oid:`), or by the name a v2 message gives it (`HL70001`, with feature `v2`). `None` when the system is not
/// built in, whatever is known about it.
#[must_use]
pub fn find_system(name: &str) -> Option<CodeSystem> {
    find_uri(name).or_else(|| find_alias(name))
}

/// The system with exactly this URI.
#[must_use]
pub fn find_uri(uri: &str) -> Option<CodeSystem> {
    let sum = hash(uri);
    FAMILIES.iter().find_map(|family| {
        let row = family.find_system(uri, sum)?;
        Some(CodeSystem { family, row })
    })
}

/// The rare way: an OID, an alias or a v2 name.
#[cold]
fn find_alias(name: &str) -> Option<CodeSystem> {
    #[cfg(feature = "systems")]
    if let Some(found) = crate::System::by_uri(name).or_else(|| crate::System::by_oid(name)) {
        return find_uri(found.uri());
    }
    let oid = name.strip_prefix("urn:oid:").unwrap_or(name);
    if oid.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        // A placeholder that several systems share names none of them.
        let mut found = systems().filter(|s| s.oid().is_some_and(|own| own == *oid));
        return found.next().filter(|_| found.next().is_none());
    }
    #[cfg(feature = "v2")]
    if let Some(uri) = crate::system_for_coding_system_name(name) {
        return find_uri(uri);
    }
    None
}

/// All systems built in, family by family.
pub fn systems() -> impl Iterator<Item = CodeSystem> + Clone {
    FAMILIES.iter().flat_map(|family| family.systems.iter().map(move |row| CodeSystem { family, row }))
}

/// All codes of a system, in the order of their bytes.
pub fn codes(system: CodeSystem) -> impl Iterator<Item = Concept> + Clone {
    system.concepts()
}

impl CodeSystem {
    /// Its URI.
    #[must_use]
    pub fn uri(self) -> &'static str {
        self.family.uri(self.row.uri)
    }

    /// Its own OID, when HL7 Terminology gives one.
    #[must_use]
    pub fn oid(self) -> Option<SystemOid> {
        some(self.family.text(self.row.oid)).map(|prefix| SystemOid::new(prefix, self.row.last))
    }

    /// Its name for computers (`AdministrativeSex`).
    #[must_use]
    pub fn name(self) -> &'static str {
        self.family.text(self.row.name)
    }

    /// Version of the resource the codes are from, when it has one.
    #[must_use]
    pub fn version(self) -> Option<&'static str> {
        some(self.family.text(self.row.version))
    }

    /// Whether it stands for use.
    #[must_use]
    pub const fn status(self) -> SystemStatus {
        match self.row.marks >> 4 & 3 {
            0 => SystemStatus::Active,
            1 => SystemStatus::Draft,
            _ => SystemStatus::Retired,
        }
    }

    /// How much of it is built in.
    #[must_use]
    pub const fn content(self) -> Content {
        match self.row.marks >> 2 & 3 {
            0 => Content::Complete,
            1 => Content::Fragment,
            _ => Content::NotPresent,
        }
    }

    /// Whether codes that differ in case are different codes.
    #[must_use]
    pub const fn is_case_sensitive(self) -> bool {
        self.row.marks & 1 != 0
    }

    /// Whether its hierarchy means that a concept is a kind of its parents.
    #[must_use]
    pub const fn is_a(self) -> bool {
        self.row.marks & 2 != 0
    }

    /// Number of codes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.row.count as usize
    }

    /// Whether it has no code.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.row.count == 0
    }

    /// A code, compared exactly; in a system that is not case sensitive, case is not compared where no code fits
    /// exactly.
    #[must_use]
    pub fn get(self, code: &str) -> Option<Concept> {
        let within = self.row.concepts();
        let number = self.family.find(within.clone(), code).or_else(|| {
            if self.is_case_sensitive() { None } else { self.family.find_ignoring_case(within, code) }
        })?;
        Some(Concept { system: self, number })
    }

    /// The display of a code.
    #[must_use]
    pub fn display(self, code: &str) -> Option<&'static str> {
        self.get(code).map(Concept::display)
    }

    /// All codes in the order of their bytes.
    pub fn concepts(self) -> impl Iterator<Item = Concept> + Clone {
        self.row.concepts().map(move |number| Concept { system: self, number })
    }

    /// The concept with this number within the family.
    #[cfg(any(feature = "countries", feature = "languages"))]
    pub(crate) const fn concept(self, number: usize) -> Concept {
        Concept { system: self, number }
    }

    #[cfg(any(feature = "countries", feature = "languages", feature = "cdcrec"))]
    pub(crate) fn only(family: &'static Family) -> Option<Self> {
        family.systems.first().map(|row| Self { family, row })
    }
}

impl PartialEq for CodeSystem {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.row, other.row)
    }
}

impl Eq for CodeSystem {}

impl fmt::Debug for CodeSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CodeSystem").field(&self.uri()).finish()
    }
}

impl Concept {
    /// The system it belongs to.
    #[must_use]
    pub const fn system(self) -> CodeSystem {
        self.system
    }

    /// The code as the system writes it.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.system.family.code(self.number)
    }

    /// Its display; empty where the system gives none.
    #[must_use]
    pub fn display(self) -> &'static str {
        self.system.family.display(self.number)
    }

    /// Status as HL7 Terminology writes it: `active`, `deprecated`, `retired`, `inactive`, and in v2 tables `N` (new)
    /// and `B` (kept for backward compatibility). The set is open.
    #[must_use]
    pub fn status(self) -> &'static str {
        self.system.family.status(self.number)
    }

    /// Whether the code may still be used: neither `retired` nor `inactive`. A deprecated code may.
    #[must_use]
    pub fn is_active(self) -> bool {
        !matches!(self.status(), "retired" | "inactive")
    }

    /// Whether the code may be chosen: an abstract concept only groups others.
    #[must_use]
    pub fn is_selectable(self) -> bool {
        self.system.family.mark(self.number) & 0x10 == 0
    }

    /// Other codes of the same meaning in the same system.
    pub fn synonyms(self) -> impl Iterator<Item = &'static str> + Clone {
        self.system.family.synonyms(self.number).split(';').filter(|s| !s.is_empty())
    }

    /// The concepts it stands directly under: by nesting and by `subsumedBy`, so there may be several.
    pub fn parents(self) -> impl Iterator<Item = Self> + Clone {
        let system = self.system;
        system.family.parents(self.number).map(move |number| Self { system, number })
    }

    /// The concepts that stand directly under it. Looks at every concept of the system.
    pub fn children(self) -> impl Iterator<Item = Self> + Clone {
        self.system.concepts().filter(move |c| c.parents().any(|p| p.number == self.number))
    }

    /// Whether it stands somewhere under `other`; never under itself.
    #[must_use]
    pub fn is_under(self, other: Self) -> bool {
        self.system == other.system && self.system.family.is_under(self.number, other.number)
    }

    #[cfg(feature = "cdcrec")]
    pub(crate) fn is_second_kind(self) -> bool {
        self.system.family.mark(self.number) & 0x20 != 0
    }

    #[cfg(any(feature = "countries", feature = "languages"))]
    pub(crate) const fn number(self) -> usize {
        self.number
    }
}

impl PartialEq for Concept {
    fn eq(&self, other: &Self) -> bool {
        self.system == other.system && self.number == other.number
    }
}

impl Eq for Concept {}

impl fmt::Debug for Concept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Concept").field("system", &self.system.uri()).field("code", &self.code()).finish()
    }
}

fn some(text: &'static str) -> Option<&'static str> {
    Some(text).filter(|t| !t.is_empty())
}
