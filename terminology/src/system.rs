//! One identity of a system across OID and URI.

use crate::builtin::family::hash;
use crate::generated::systems::{FIRSTS, LASTS, OID_TARGETS, PREFIXES, SEEDS, URI_OIDS, URI_TARGETS, URIS};
use crate::oid::SystemOid;

/// What a system identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemKind {
    /// Codes with a meaning: `Coding.system`.
    CodeSystem,
    /// Identifiers of things and people: `Identifier.system`.
    Identifier,
}

/// A system by its preferred identity: a `Copy` view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct System {
    /// Number of the URI to write, and two marks.
    target: u16,
    /// Number of the OID, counted from 1; 0 for none.
    oid: u16,
}

const IDENTIFIER: u16 = 1 << 14;
const RETIRED: u16 = 1 << 15;

impl System {
    /// Finds a system by its OID, with or without `urn:oid:`. A v2 table's OID finds the code system of its codes.
    #[must_use]
    pub fn by_oid(oid: &str) -> Option<Self> {
        let number = find_oid(oid.strip_prefix("urn:oid:").unwrap_or(oid))?;
        let target = *OID_TARGETS.get(number)?;
        // An OID of a v2 table's system is listed though no URI is published for it.
        (target != u16::MAX).then_some(Self { target, oid: u16::try_from(number).ok()?.checked_add(1)? })
    }

    /// Finds a system by its URI or one of its former or alternative URIs.
    #[must_use]
    pub fn by_uri(uri: &str) -> Option<Self> {
        let Some(number) = find_uri(uri) else {
            return uri.starts_with("urn:oid:").then(|| Self::by_oid(uri)).flatten();
        };
        Some(Self { target: *URI_TARGETS.get(number)?, oid: *URI_OIDS.get(number)? })
    }

    /// The URI to write.
    #[must_use]
    pub fn uri(self) -> &'static str {
        uri_at(usize::from(self.target & (IDENTIFIER - 1)))
    }

    /// The OID, unless the one published is a placeholder shared by several systems.
    #[must_use]
    pub fn oid(self) -> Option<SystemOid> {
        oid_at(usize::from(self.oid).checked_sub(1)?)
    }

    /// Whether the system holds codes or identifiers.
    #[must_use]
    pub const fn kind(self) -> SystemKind {
        if self.target & IDENTIFIER == 0 { SystemKind::CodeSystem } else { SystemKind::Identifier }
    }

    /// Whether HL7 Terminology has retired the name.
    #[must_use]
    pub const fn is_retired(self) -> bool {
        self.target & RETIRED != 0
    }
}

/// The preferred URI for an OID, with or without `urn:oid:`. Active names come before retired ones; an OID that
/// several active systems claim has none.
///
/// ```
/// assert_eq!(synovia_terminology::uri_for_oid("2.16.840.1.113883.6.1"), Some("http://loinc.org"));
/// ```
#[must_use]
pub fn uri_for_oid(oid: &str) -> Option<&'static str> {
    System::by_oid(oid).map(System::uri)
}

/// The preferred OID for a URI or one of its aliases.
///
/// ```
/// let oid = synovia_terminology::oid_for_uri("http://loinc.org").ok_or("unknown")?;
/// assert_eq!(oid.to_string(), "2.16.840.1.113883.6.1");
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn oid_for_uri(uri: &str) -> Option<SystemOid> {
    System::by_uri(uri).and_then(System::oid)
}

/// The URI with this number; empty for a number that is not one.
pub(crate) fn uri_at(number: usize) -> &'static str {
    URIS.line(number).unwrap_or("")
}

/// The OID with this number.
pub(crate) fn oid_at(number: usize) -> Option<SystemOid> {
    let last = *LASTS.get(number)?;
    let prefix = FIRSTS.partition_point(|first| usize::from(*first) <= number).checked_sub(1)?;
    Some(SystemOid::new(PREFIXES.line(prefix)?, last))
}

/// Number of an OID: its prefix, then its last number within those of the prefix.
fn find_oid(oid: &str) -> Option<usize> {
    let (prefix, last) = oid.rsplit_once('.')?;
    let well_formed = last.bytes().all(|b| b.is_ascii_digit()) && (last.len() == 1 || !last.starts_with('0'));
    let last: u16 = if well_formed { last.parse().ok()? } else { return None };
    let at = PREFIXES.find_index(prefix)?;
    let (start, end) = (usize::from(*FIRSTS.get(at)?), usize::from(*FIRSTS.get(at + 1)?));
    LASTS.get(start..end)?.binary_search(&last).ok().map(|found| start + found)
}

/// Number of a URI: the one place the hash table has for it, if it is there.
fn find_uri(uri: &str) -> Option<usize> {
    let sum = hash(uri);
    let buckets = SEEDS.len() as u64;
    let seed = *SEEDS.get(usize::try_from(sum.checked_rem(buckets)?).ok()?)?;
    let mixed = (sum.rotate_left(23) ^ u64::from(seed)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    let place = usize::try_from((mixed * URIS.len() as u64) >> 32).ok()?;
    (URIS.line(place)? == uri).then_some(place)
}
