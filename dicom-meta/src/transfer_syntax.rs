//! Transfer syntaxes: how a data set is written.

use core::fmt;

use crate::generated::uids::TRANSFER_SYNTAXES;

/// How the headers and numbers of a data set are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "PS3.5 has these three, and no further one can come without a new reader"
)]
pub enum Encoding {
    /// Implicit VR, little endian.
    ImplicitLittle,
    /// Explicit VR, little endian.
    ExplicitLittle,
    /// Explicit VR, big endian (retired).
    ExplicitBig,
}

impl Encoding {
    /// Whether headers name the value representation.
    #[must_use]
    pub const fn is_explicit(self) -> bool {
        !matches!(self, Self::ImplicitLittle)
    }

    /// Whether the first byte of a number is the most significant.
    #[must_use]
    pub const fn is_big(self) -> bool {
        matches!(self, Self::ExplicitBig)
    }
}

/// A transfer syntax of the standard, or a vendor's that is known. PS3.5, annex A; PS3.6, table A-1.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TransferSyntax {
    row: u8,
}

impl TransferSyntax {
    /// Implicit VR Little Endian: `1.2.840.10008.1.2`.
    pub const IMPLICIT_VR_LITTLE_ENDIAN: &'static str = "1.2.840.10008.1.2";
    /// Explicit VR Little Endian: `1.2.840.10008.1.2.1`.
    pub const EXPLICIT_VR_LITTLE_ENDIAN: &'static str = "1.2.840.10008.1.2.1";
    /// Deflated Explicit VR Little Endian: `1.2.840.10008.1.2.1.99`.
    pub const DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN: &'static str = "1.2.840.10008.1.2.1.99";
    /// Explicit VR Big Endian (retired): `1.2.840.10008.1.2.2`.
    pub const EXPLICIT_VR_BIG_ENDIAN: &'static str = "1.2.840.10008.1.2.2";

    /// The transfer syntax of a UID; a trailing NUL or space is no part of it. `None` if it is not known.
    #[must_use]
    pub fn lookup(uid: &[u8]) -> Option<Self> {
        let end = uid.iter().rposition(|b| !matches!(b, 0 | b' ')).map_or(0, |at| at + 1);
        let uid = uid.get(..end)?;
        // The two that most files have are the first two of the table.
        let first = TRANSFER_SYNTAXES.iter().take(2).position(|row| row.0.as_bytes() == uid);
        if let Some(row) = first.and_then(|row| u8::try_from(row).ok()) {
            return Some(Self { row });
        }
        let row = TRANSFER_SYNTAXES.binary_search_by(|row| row.0.as_bytes().cmp(uid)).ok()?;
        u8::try_from(row).ok().map(|row| Self { row })
    }

    /// All that are known, by UID.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..TRANSFER_SYNTAXES.len()).filter_map(|row| u8::try_from(row).ok()).map(|row| Self { row })
    }

    fn entry(self) -> (&'static str, u8) {
        TRANSFER_SYNTAXES.get(usize::from(self.row)).copied().unwrap_or(("", 0))
    }

    /// The UID.
    #[must_use]
    pub fn uid(self) -> &'static str {
        self.entry().0
    }

    /// The name in the standard.
    #[must_use]
    pub fn name(self) -> &'static str {
        crate::uid::lookup(self.uid()).map_or("", |uid| uid.name)
    }

    /// How headers are written.
    #[must_use]
    pub fn encoding(self) -> Encoding {
        match self.entry().1 & 3 {
            0 => Encoding::ImplicitLittle,
            3 => Encoding::ExplicitBig,
            _ => Encoding::ExplicitLittle,
        }
    }

    /// Whether the data set is compressed by deflate.
    #[must_use]
    pub fn is_deflated(self) -> bool {
        self.entry().1 & 4 != 0
    }

    /// Whether pixel data is in fragments.
    #[must_use]
    pub fn is_encapsulated(self) -> bool {
        self.entry().1 & 8 != 0
    }

    /// Whether pixel data is elsewhere, named by a URL.
    #[must_use]
    pub fn is_by_reference(self) -> bool {
        self.entry().1 & 16 != 0
    }

    /// Whether it is the retired XML encoding, which is not a data set in this crate's sense.
    #[must_use]
    pub fn is_xml(self) -> bool {
        self.entry().1 & 32 != 0
    }
}

impl fmt::Display for TransferSyntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for TransferSyntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TransferSyntax({})", self.uid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_classed() {
        let count = |test: fn(&TransferSyntax) -> bool| TransferSyntax::all().filter(test).count();
        assert_eq!(count(|_| true), 64);
        assert_eq!(count(|s| s.encoding() == Encoding::ExplicitBig), 1);
        assert_eq!(count(|s| s.encoding() == Encoding::ImplicitLittle && !s.is_xml()), 3);
        assert_eq!(count(|s| s.is_deflated()), 3);
        assert_eq!(count(|s| s.is_xml()), 1);
        let deflated = TransferSyntax::lookup(b"1.2.840.10008.1.2.1.99\0").unwrap();
        assert!(deflated.is_deflated() && !deflated.is_encapsulated());
        assert!(TransferSyntax::lookup(b"1.2.840.10008.1.2.4.50 ").unwrap().is_encapsulated());
        assert!(TransferSyntax::lookup(b"1.2.840.10008.1.2.4.94").unwrap().is_by_reference());
        assert_eq!(TransferSyntax::lookup(b"1.2.3"), None);
    }
}
