//! OIDs of systems, kept as what they share and a number.

use core::fmt;

/// The OID of a system: digits and dots, by [`fmt::Display`]. It compares with texts.
///
/// ```
/// # #[cfg(feature = "systems")] {
/// let oid = synovia_terminology::oid_for_uri("http://loinc.org").ok_or("unknown")?;
/// assert_eq!(oid, "2.16.840.1.113883.6.1");
/// assert_eq!(format!("urn:oid:{oid}"), "urn:oid:2.16.840.1.113883.6.1");
/// # }
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SystemOid {
    prefix: &'static str,
    last: u16,
}

impl SystemOid {
    pub(crate) const fn new(prefix: &'static str, last: u16) -> Self {
        Self { prefix, last }
    }
}

impl fmt::Display for SystemOid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.prefix, self.last)
    }
}

impl fmt::Debug for SystemOid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq<str> for SystemOid {
    fn eq(&self, other: &str) -> bool {
        let rest = other.strip_prefix(self.prefix).and_then(|rest| rest.strip_prefix('.'));
        // A number is written in one way only: no sign and no leading zero.
        rest.is_some_and(|rest| {
            let plain = rest == "0" || rest.bytes().next().is_some_and(|b| matches!(b, b'1'..=b'9'));
            plain && rest.parse() == Ok(self.last)
        })
    }
}

impl PartialEq<&str> for SystemOid {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn an_oid_equals_its_one_text() {
        let oid = SystemOid::new("2.16", 840);
        assert_eq!((oid.to_string().as_str(), alloc::format!("{oid:?}").as_str()), ("2.16.840", "2.16.840"));
        assert_eq!(oid, "2.16.840");
        for other in ["", "2.16", "2.16.", "2.16.0840", "2.16.+840", "2.16.8400", "2.16.840.1", "12.16.840"] {
            assert!(oid != *other, "{other}");
        }
        assert_eq!(SystemOid::new("1", 0), "1.0");
    }
}
