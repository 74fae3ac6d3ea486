//! The concept maps of the C-CDA on FHIR guide, both directions (`CF-…` to FHIR, `FC-…` from it).
//!
//! ```
//! use synovia_terminology::{CcdaMap, Equivalence};
//!
//! let map = CcdaMap::named("CF-AddressUse").ok_or("no such map")?;
//! let row = map.translate("HP").ok_or("not in the map")?;
//! assert_eq!(row.target(), Some(("http://hl7.org/fhir/address-use", "home")));
//! assert_eq!(row.equivalence, Equivalence::Wider);
//! assert_eq!(map.unmapped(), None);
//! # Ok::<(), &str>(())
//! ```
//!
//! The rows are those of the guide's own ConceptMap resources. Its sheet of terms is not used: it contradicts them
//! (it makes a resolved allergy active). Some rows name codes of SNOMED CT and LOINC, without any text of these: SNOMED
//! CT is a terminology of SNOMED International and its use needs a licence where that applies; so does LOINC's.

use crate::builtin::family::text;
use crate::equivalence::Equivalence;
use crate::generated::ccda::{MAPS, POOL, ROWS, SYSTEMS};
use alloc::string::String;
use core::fmt;

/// One map of the guide: a `Copy` handle.
#[derive(Clone, Copy)]
pub struct CcdaMap(&'static MapRow);

/// What a map is made of; texts are places in the pool.
#[derive(Debug)]
pub(crate) struct MapRow {
    pub(crate) name: u32,
    pub(crate) source: u32,
    pub(crate) target: u32,
    pub(crate) unmapped: u32,
    pub(crate) start: u16,
    pub(crate) count: u16,
}

/// What a row is made of; systems are numbers of pairs of URI and version.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) source_system: u8,
    pub(crate) source_code: u32,
    pub(crate) target_system: u8,
    pub(crate) target_code: u32,
    pub(crate) target_display: u32,
    pub(crate) equivalence: u8,
}

/// One row of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CcdaTranslation {
    /// System of the source code.
    pub source_system: &'static str,
    /// The version of it the guide names.
    pub source_version: Option<&'static str>,
    /// The source code; empty in the one row of the guide that has none (`CF-TelecomType`), which translates nothing.
    pub source_code: &'static str,
    /// System of the target, given also where there is no target code.
    pub target_system: &'static str,
    /// The version of it the guide names.
    pub target_version: Option<&'static str>,
    /// Code of the target; `None` when the guide gives none.
    pub target_code: Option<&'static str>,
    /// Display of the target, only for systems HL7 itself publishes.
    pub target_display: Option<&'static str>,
    /// How the target relates to the source.
    pub equivalence: Equivalence,
}

impl CcdaMap {
    /// Finds a map by its name (`CF-AddressUse`) or by its canonical URL.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = name.strip_prefix(BASE).unwrap_or(name);
        let found = MAPS.binary_search_by(|m| text(POOL, m.name).cmp(name)).ok()?;
        MAPS.get(found).map(CcdaMap)
    }

    /// All maps in the order of their name.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        MAPS.iter().map(CcdaMap)
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        text(POOL, self.0.name)
    }

    /// Its canonical URL.
    #[must_use]
    pub fn url(self) -> String {
        alloc::format!("{BASE}{}", self.name())
    }

    /// URL of the value set its source codes are from, when the guide names one.
    #[must_use]
    pub fn source_value_set(self) -> Option<&'static str> {
        some(self.0.source)
    }

    /// URL of the value set its target codes are from, when the guide names one.
    #[must_use]
    pub fn target_value_set(self) -> Option<&'static str> {
        some(self.0.target)
    }

    /// The code the guide gives to source codes the map does not list, when it gives one; its system is that of the
    /// rows' targets.
    #[must_use]
    pub fn unmapped(self) -> Option<&'static str> {
        some(self.0.unmapped)
    }

    /// The first row for a code. `None` when the map does not list it; a code listed without a target gives a row
    /// whose equivalence is [`Equivalence::Unmatched`].
    #[must_use]
    pub fn translate(self, code: &str) -> Option<CcdaTranslation> {
        self.translate_all(code).next()
    }

    /// Every row for a code, compared exactly.
    pub fn translate_all(self, code: &str) -> impl Iterator<Item = CcdaTranslation> + Clone + use<'_> {
        let rows = self.slice();
        let first = rows.partition_point(|r| text(POOL, r.source_code) < code);
        let rows = rows.get(first..).unwrap_or_default();
        rows.iter()
            .take_while(move |r| !code.is_empty() && text(POOL, r.source_code) == code)
            .map(CcdaTranslation::of)
    }

    /// All rows, in the order of their source code.
    pub fn rows(self) -> impl Iterator<Item = CcdaTranslation> + Clone {
        self.slice().iter().map(CcdaTranslation::of)
    }

    fn slice(self) -> &'static [Row] {
        let start = usize::from(self.0.start);
        ROWS.get(start..start + usize::from(self.0.count)).unwrap_or_default()
    }
}

/// What the canonical URLs of the maps begin with.
const BASE: &str = "http://hl7.org/fhir/us/ccda/ConceptMap/";

impl PartialEq for CcdaMap {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl Eq for CcdaMap {}

impl fmt::Debug for CcdaMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CcdaMap").field(&self.name()).finish()
    }
}

impl CcdaTranslation {
    fn of(row: &'static Row) -> Self {
        let (source_system, source_version) = system(row.source_system);
        let (target_system, target_version) = system(row.target_system);
        Self {
            source_system,
            source_version,
            source_code: text(POOL, row.source_code),
            target_system,
            target_version,
            target_code: some(row.target_code),
            target_display: some(row.target_display),
            equivalence: match row.equivalence {
                0 => Equivalence::Equivalent,
                1 => Equivalence::Equal,
                2 => Equivalence::Wider,
                3 => Equivalence::Narrower,
                4 => Equivalence::Inexact,
                _ => Equivalence::Unmatched,
            },
        }
    }

    /// System and code of the target, when a code is given.
    #[must_use]
    pub fn target(&self) -> Option<(&'static str, &'static str)> {
        self.target_code.map(|code| (self.target_system, code))
    }
}

fn system(number: u8) -> (&'static str, Option<&'static str>) {
    SYSTEMS.get(usize::from(number)).map_or(("", None), |[uri, version]| (text(POOL, *uri), some(*version)))
}

fn some(reference: u32) -> Option<&'static str> {
    Some(text(POOL, reference)).filter(|t| !t.is_empty())
}
