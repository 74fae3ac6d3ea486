//! OIDs, UUIDs and the URIs that carry them.

use super::digits::{checked, length, part, require};
use super::error::{SyntaxError, SyntaxErrorKind};

checked! {
    /// An object identifier in dotted decimal form (ITU-T X.660): the first arc 0, 1 or 2, the second below 40 under 0
    /// and 1, no leading zeros, at least two arcs.
    Oid, oid, plain
}

const OID: &str = "an OID: arcs of digits without leading zeros joined by points, the first 0, 1 or 2, the second below 40 under 0 and 1";

fn oid(text: &str) -> Result<(), SyntaxError> {
    oid_at(text, 0)
}

fn oid_at(text: &str, base: usize) -> Result<(), SyntaxError> {
    let (mut start, mut arcs, mut small) = (0usize, 0usize, false);
    for arc in text.split('.') {
        let bytes = arc.as_bytes();
        let bad = bytes.iter().position(|b| !b.is_ascii_digit());
        require(bad.is_none(), SyntaxErrorKind::Character, base + start + bad.unwrap_or(0), OID)?;
        require(!bytes.is_empty(), SyntaxErrorKind::Length, base + start, OID)?;
        require(
            bytes.len() == 1 || bytes.first() != Some(&b'0'),
            SyntaxErrorKind::Character,
            base + start,
            OID,
        )?;
        match arcs {
            0 => {
                require(matches!(bytes, b"0" | b"1" | b"2"), SyntaxErrorKind::NotIssued, base + start, OID)?;
                small = bytes != b"2";
            }
            1 if small => {
                let below = matches!(bytes, [_] | [b'0'..=b'3', _]);
                require(below, SyntaxErrorKind::NotIssued, base + start, OID)?;
            }
            _ => {}
        }
        (start, arcs) = (start + bytes.len() + 1, arcs + 1);
    }
    require(arcs >= 2, SyntaxErrorKind::Length, base + text.len(), OID)
}

impl<'a> Oid<'a> {
    /// The arcs as text: they have no greatest number.
    pub fn arcs(&self) -> impl Iterator<Item = &'a str> {
        self.0.split('.')
    }
}

checked! {
    /// A UUID of 8-4-4-4-12 hexadecimal digits (RFC 9562). Normal form: small letters.
    Uuid, uuid, lower
}

const UUID: &str = "a UUID: 8-4-4-4-12 hexadecimal digits";

fn uuid(text: &str) -> Result<(), SyntaxError> {
    uuid_at(text, 0)
}

fn uuid_at(text: &str, base: usize) -> Result<(), SyntaxError> {
    for (place, byte) in text.bytes().enumerate().take(36) {
        let holds = if matches!(place, 8 | 13 | 18 | 23) { byte == b'-' } else { byte.is_ascii_hexdigit() };
        require(holds, SyntaxErrorKind::Character, base + place, UUID)?;
    }
    length(text, 36..=36, UUID).map_err(|e| SyntaxError::new(e.kind(), base + text.len().min(37), UUID))
}

checked! {
    /// An absolute URI (RFC 3986): a scheme, a colon and the characters of URIs; `urn:oid:` and `urn:uuid:` hold an OID and a UUID. An
    /// IRI's other characters are refused.
    Uri, uri, plain
}

/// What a URI carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UriKind<'a> {
    /// `urn:oid:` and an OID.
    Oid(Oid<'a>),
    /// `urn:uuid:` and a UUID.
    Uuid(Uuid<'a>),
    /// Any other.
    Other,
}

const URI: &str = "an absolute URI: a scheme, a colon, then characters of URIs with others percent-encoded";

fn uri(text: &str) -> Result<(), SyntaxError> {
    let bytes = text.as_bytes();
    let scheme =
        bytes.iter().position(|b| !(b.is_ascii_alphanumeric() || b"+-.".contains(b))).unwrap_or(bytes.len());
    let letter = bytes.first().is_some_and(u8::is_ascii_alphabetic);
    require(letter, SyntaxErrorKind::Character, 0, URI)?;
    require(bytes.get(scheme) == Some(&b':'), SyntaxErrorKind::Character, scheme, URI)?;
    require(bytes.len() > scheme + 1, SyntaxErrorKind::Length, bytes.len(), URI)?;
    match split(text) {
        Some((true, rest)) => return oid_at(rest, 8),
        Some((false, rest)) => return uuid_at(rest, 9),
        None => {}
    }
    let mut escape = 0;
    for (place, byte) in bytes.iter().enumerate().skip(scheme + 1) {
        let holds = if escape > 0 {
            escape -= 1;
            byte.is_ascii_hexdigit()
        } else {
            escape = if *byte == b'%' { 2 } else { 0 };
            byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(byte)
        };
        require(holds, SyntaxErrorKind::Character, place, URI)?;
    }
    require(escape == 0, SyntaxErrorKind::Length, bytes.len(), URI)
}

/// Whether it is `urn:oid:` (true) or `urn:uuid:` (false), and what follows. Scheme and namespace have no case.
fn split(text: &str) -> Option<(bool, &str)> {
    if part(text, 0..8).eq_ignore_ascii_case(b"urn:oid:") {
        return Some((true, text.get(8..)?));
    }
    part(text, 0..9).eq_ignore_ascii_case(b"urn:uuid:").then_some((false, text.get(9..)?))
}

impl<'a> Uri<'a> {
    /// What it carries.
    #[must_use]
    pub fn kind(&self) -> UriKind<'a> {
        match split(self.0) {
            Some((true, rest)) => Oid::parse(rest).map_or(UriKind::Other, UriKind::Oid),
            Some((false, rest)) => Uuid::parse(rest).map_or(UriKind::Other, UriKind::Uuid),
            None => UriKind::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn kind(result: Result<(), SyntaxError>) -> (SyntaxErrorKind, u64) {
        let error = result.unwrap_err();
        (error.kind(), error.offset())
    }

    #[test]
    fn object_identifiers() {
        for text in [
            "2.16.840.1.113883.6.1",
            "0.0",
            "1.39.1",
            "2.999.1",
            "2.25.329800735698586629295641978511506172918",
        ] {
            assert!(Oid::check(text).is_ok(), "{text}");
        }
        assert_eq!(Oid::parse("2.16.840").unwrap().arcs().last(), Some("840"));
        for (text, expected, offset) in [
            ("", SyntaxErrorKind::Length, 0),
            ("2", SyntaxErrorKind::Length, 1),
            ("3.1", SyntaxErrorKind::NotIssued, 0),
            ("1.40", SyntaxErrorKind::NotIssued, 2),
            ("0.100", SyntaxErrorKind::NotIssued, 2),
            ("2.016", SyntaxErrorKind::Character, 2),
            ("2..1", SyntaxErrorKind::Length, 2),
            ("2.1.", SyntaxErrorKind::Length, 4),
            ("2.1a", SyntaxErrorKind::Character, 3),
            (" 2.1", SyntaxErrorKind::Character, 0),
        ] {
            assert_eq!(kind(Oid::check(text)), (expected, offset), "{text}");
        }
    }

    #[test]
    fn uuids_and_uris() {
        let text = "C757873D-EC9A-4326-A141-556F43239520";
        assert_eq!(Uuid::parse(text).unwrap().to_string(), text.to_lowercase());
        assert_eq!(kind(Uuid::check(&text.replace('-', ""))), (SyntaxErrorKind::Character, 8));
        assert_eq!(kind(Uuid::check(&text.replace('-', "_"))), (SyntaxErrorKind::Character, 8));
        assert_eq!(kind(Uuid::check("C757873D")), (SyntaxErrorKind::Length, 8));
        let oid = Uri::parse("urn:oid:2.16.840").unwrap().kind();
        assert!(matches!(oid, UriKind::Oid(o) if o.as_str() == "2.16.840"));
        let uuid = "URN:UUID:c757873d-ec9a-4326-a141-556f43239520";
        assert!(matches!(Uri::parse(uuid).unwrap().kind(), UriKind::Uuid(_)));
        assert_eq!(Uri::parse("http://loinc.org?a=%20#b").unwrap().kind(), UriKind::Other);
        for (text, expected, offset) in [
            ("", SyntaxErrorKind::Character, 0),
            ("loinc.org", SyntaxErrorKind::Character, 9),
            ("/a", SyntaxErrorKind::Character, 0),
            ("http:", SyntaxErrorKind::Length, 5),
            ("http://a b", SyntaxErrorKind::Character, 8),
            ("http://a%2", SyntaxErrorKind::Length, 10),
            ("http://a%2g", SyntaxErrorKind::Character, 10),
            ("urn:oid:2.016", SyntaxErrorKind::Character, 10),
            ("urn:uuid:x", SyntaxErrorKind::Character, 9),
        ] {
            assert_eq!(kind(Uri::check(text)), (expected, offset), "{text}");
        }
    }
}
