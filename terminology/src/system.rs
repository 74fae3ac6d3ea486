//! One identity of a system across OID and URI.

use crate::generated::systems::{BY_OID, BY_URI, SYSTEMS};
use crate::packed::{field, key};

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
    line: &'static str,
}

impl System {
    /// Finds a system by its OID, with or without `urn:oid:`. A v2 table's OID finds the code system of its codes.
    #[must_use]
    pub fn by_oid(oid: &str) -> Option<Self> {
        let oid = without_urn(oid);
        let at = BY_OID.binary_search_by(|i| SYSTEMS.order(usize::from(*i), 0, oid)).ok()?;
        SYSTEMS.line(usize::from(*BY_OID.get(at)?)).filter(|l| field(l, 0) == oid).map(|line| Self { line })
    }

    /// Finds a system by its URI or one of its former or alternative URIs.
    #[must_use]
    pub fn by_uri(uri: &str) -> Option<Self> {
        let at = BY_URI.binary_search_by(|i| SYSTEMS.order(usize::from(*i), 1, uri)).ok();
        let Some(at) = at else {
            return uri.starts_with("urn:oid:").then(|| Self::by_oid(uri)).flatten();
        };
        SYSTEMS.line(usize::from(*BY_URI.get(at)?)).filter(|l| field(l, 1) == uri).map(|line| Self { line })
    }

    /// The system a number of a line stands for.
    pub(crate) fn at_line(number: &str) -> Option<Self> {
        SYSTEMS.line(number.parse().ok()?).map(|line| Self { line })
    }

    /// The URI to write.
    #[must_use]
    pub fn uri(self) -> &'static str {
        // The fourth field of an alias is the line of what it stands for, or its URI where it has no line.
        match field(self.line, 3) {
            "" => self.own_uri(),
            preferred => Self::at_line(preferred).map_or(preferred, Self::own_uri),
        }
    }

    /// The URI of the line itself, an alias's own.
    pub(crate) fn own_uri(self) -> &'static str {
        field(self.line, 1)
    }

    /// The OID of the line itself.
    pub(crate) fn own_oid(self) -> &'static str {
        key(self.line)
    }

    /// The OID, unless the one published is a placeholder shared by several systems.
    #[must_use]
    pub fn oid(self) -> Option<&'static str> {
        let own = Some(self.own_oid()).filter(|o| !o.is_empty());
        own.or_else(|| Self::at_line(field(self.line, 3)).map(Self::own_oid).filter(|o| !o.is_empty()))
    }

    /// Whether the system holds codes or identifiers.
    #[must_use]
    pub fn kind(self) -> SystemKind {
        if self.mark(0) == Some(b'i') { SystemKind::Identifier } else { SystemKind::CodeSystem }
    }

    /// Whether HL7 Terminology has retired the name.
    #[must_use]
    pub fn is_retired(self) -> bool {
        self.mark(1) == Some(b'r')
    }

    fn mark(self, index: usize) -> Option<u8> {
        field(self.line, 2).as_bytes().get(index).copied()
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

/// The preferred OID (digits and dots only) for a URI or one of its aliases.
///
/// ```
/// assert_eq!(synovia_terminology::oid_for_uri("http://loinc.org"), Some("2.16.840.1.113883.6.1"));
/// ```
#[must_use]
pub fn oid_for_uri(uri: &str) -> Option<&'static str> {
    System::by_uri(uri).and_then(System::oid)
}

fn without_urn(oid: &str) -> &str {
    oid.strip_prefix("urn:oid:").unwrap_or(oid)
}
