//! The forms of a reference's text.

use core::fmt;

/// What `Reference.reference`, or a `fullUrl`, says. Printing gives the text again.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Address<'a> {
    /// `#id`, a resource contained in the same one; `#` alone, with no id, is the container.
    Fragment(&'a str),
    /// `Patient/1` or `Patient/1/_history/2`.
    Relative(Local<'a>),
    /// `http://a.org/fhir/Patient/1`: a base without its last `/`, and what stands at that server.
    Absolute(&'a str, Local<'a>),
    /// `urn:uuid:…`, the UUID.
    Uuid(&'a str),
    /// `urn:oid:…`, the OID.
    Oid(&'a str),
    /// `Patient?identifier=…`, for a server to search in a transaction: type and query.
    Conditional(&'a str, &'a str),
    /// Another absolute URI.
    Uri(&'a str),
    /// None of these.
    Other(&'a str),
}

/// A resource at a server: `Patient/1/_history/2`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Local<'a> {
    /// Its type.
    pub resource_type: &'a str,
    /// Its id.
    pub id: &'a str,
    /// Its version, if the reference says one.
    pub version: Option<&'a str>,
}

impl<'a> Address<'a> {
    /// Takes a text apart. Types are recognised by their capital, not looked up.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        if let Some(id) = text.strip_prefix('#') {
            return Self::Fragment(id);
        }
        if let Some(rest) = text.strip_prefix("urn:") {
            return match (rest.strip_prefix("uuid:"), rest.strip_prefix("oid:")) {
                (Some(uuid), _) => Self::Uuid(uuid),
                (_, Some(oid)) => Self::Oid(oid),
                _ => Self::Uri(text),
            };
        }
        if let Some((name, query)) = text.split_once('?')
            && is_type(name)
        {
            return Self::Conditional(name, query);
        }
        match local(text) {
            Some(("", local)) => Self::Relative(local),
            Some((base, local)) if is_base(base) => Self::Absolute(base, local),
            _ if has_scheme(text) => Self::Uri(text),
            _ => Self::Other(text),
        }
    }

    /// The type it names.
    #[must_use]
    pub const fn resource_type(self) -> Option<&'a str> {
        match self {
            Self::Relative(local) | Self::Absolute(_, local) => Some(local.resource_type),
            Self::Conditional(name, _) => Some(name),
            _ => None,
        }
    }

    /// What stands at the server, if it names that.
    #[must_use]
    pub const fn local(self) -> Option<Local<'a>> {
        match self {
            Self::Relative(local) | Self::Absolute(_, local) => Some(local),
            _ => None,
        }
    }
}

/// What is before `/Type/id`, and that; the base is empty when there is nothing before.
fn local(text: &str) -> Option<(&str, Local<'_>)> {
    let mut parts = text.rsplitn(5, '/');
    let (last, second) = (parts.next()?, parts.next()?);
    let (id, resource_type, version) =
        if second == "_history" { (parts.next()?, parts.next()?, Some(last)) } else { (last, second, None) };
    if !is_type(resource_type) || !is_id(id) || !version.is_none_or(is_id) {
        return None;
    }
    let own = resource_type.len() + 1 + id.len() + version.map_or(0, |v| v.len() + "/_history/".len());
    let before = text.get(..text.len().checked_sub(own)?)?;
    let base = if before.is_empty() { before } else { before.strip_suffix('/')? };
    // A text that starts with `/` is relative to a host, which FHIR does not have.
    (before.is_empty() == base.is_empty()).then_some((base, Local { resource_type, id, version }))
}

fn is_type(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether a text has the form of FHIR's `id`.
fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
}

fn is_base(text: &str) -> bool {
    let rest = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(['?', '#', ' ']))
}

fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}

impl fmt::Display for Local<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.resource_type, self.id)?;
        self.version.map_or(Ok(()), |version| write!(f, "/_history/{version}"))
    }
}

impl fmt::Display for Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fragment(id) => write!(f, "#{id}"),
            Self::Relative(local) => local.fmt(f),
            Self::Absolute(base, local) => write!(f, "{base}/{local}"),
            Self::Uuid(uuid) => write!(f, "urn:uuid:{uuid}"),
            Self::Oid(oid) => write!(f, "urn:oid:{oid}"),
            Self::Conditional(name, query) => write!(f, "{name}?{query}"),
            Self::Uri(text) | Self::Other(text) => f.write_str(text),
        }
    }
}

/// The form only: an address may tell who is meant.
impl fmt::Debug for Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fragment(_) => "Fragment",
            Self::Relative(_) => "Relative",
            Self::Absolute(..) => "Absolute",
            Self::Uuid(_) => "Uuid",
            Self::Oid(_) => "Oid",
            Self::Conditional(..) => "Conditional",
            Self::Uri(_) => "Uri",
            Self::Other(_) => "Other",
        })
    }
}

/// The type only.
impl fmt::Debug for Local<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Local").field("resource_type", &self.resource_type).finish_non_exhaustive()
    }
}

/// A `canonical`: `http://a.org/ValueSet/v|1.0#part`. Printing gives the text again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Canonical<'a> {
    /// The address.
    pub url: &'a str,
    /// After `|`.
    pub version: Option<&'a str>,
    /// After `#`.
    pub fragment: Option<&'a str>,
}

impl<'a> Canonical<'a> {
    /// Takes a text apart. Every text has an address, if an empty one.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        let (whole, fragment) = match text.split_once('#') {
            Some((whole, fragment)) => (whole, Some(fragment)),
            None => (text, None),
        };
        let (url, version) = match whole.split_once('|') {
            Some((url, version)) => (url, Some(version)),
            None => (whole, None),
        };
        Self { url, version, fragment }
    }
}

impl fmt::Display for Canonical<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.url)?;
        if let Some(version) = self.version {
            write!(f, "|{version}")?;
        }
        self.fragment.map_or(Ok(()), |fragment| write!(f, "#{fragment}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(resource_type: &'static str, id: &'static str, version: Option<&'static str>) -> Local<'static> {
        Local { resource_type, id, version }
    }

    #[test]
    fn every_form_is_told_apart_and_printed_again() {
        for (text, address) in [
            ("#med", Address::Fragment("med")),
            ("#", Address::Fragment("")),
            ("Patient/1", Address::Relative(local("Patient", "1", None))),
            ("Patient/1/_history/2", Address::Relative(local("Patient", "1", Some("2")))),
            (
                "http://a.org/fhir/Patient/a.b-1",
                Address::Absolute("http://a.org/fhir", local("Patient", "a.b-1", None)),
            ),
            (
                "https://a.org/Patient/1/_history/2",
                Address::Absolute("https://a.org", local("Patient", "1", Some("2"))),
            ),
            (
                "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
                Address::Uuid("c757873d-ec9a-4326-a141-556f43239520"),
            ),
            ("urn:oid:1.2.3", Address::Oid("1.2.3")),
            ("urn:ietf:rfc:3986", Address::Uri("urn:ietf:rfc:3986")),
            ("Patient?identifier=s|1", Address::Conditional("Patient", "identifier=s|1")),
            ("http://a.org/whatever", Address::Uri("http://a.org/whatever")),
            ("http://a.org/Patient/1?x=/Patient/1", Address::Uri("http://a.org/Patient/1?x=/Patient/1")),
            ("mailto:a@b.org", Address::Uri("mailto:a@b.org")),
            ("ftp://a.org/Patient/1", Address::Uri("ftp://a.org/Patient/1")),
            ("http:///Patient/1", Address::Uri("http:///Patient/1")),
            ("/Patient/1", Address::Other("/Patient/1")),
            ("Patient", Address::Other("Patient")),
            ("Patient/", Address::Other("Patient/")),
            ("patient/1", Address::Other("patient/1")),
            ("Patient/1/_history/", Address::Other("Patient/1/_history/")),
            ("Patient/a_b", Address::Other("Patient/a_b")),
            ("a/Patient/1", Address::Other("a/Patient/1")),
            ("", Address::Other("")),
        ] {
            assert!(Address::parse(text) == address, "{text}: {:?}", Address::parse(text));
            assert_eq!(address.to_string(), text);
        }
    }

    #[test]
    fn canonicals_are_taken_apart() {
        let parsed = Canonical::parse("http://a.org/v|1.0#p");
        assert_eq!((parsed.url, parsed.version, parsed.fragment), ("http://a.org/v", Some("1.0"), Some("p")));
        for text in ["http://a.org/v", "u|1", "u#f", "", "#f", "u|"] {
            assert_eq!(Canonical::parse(text).to_string(), text);
        }
    }
}
