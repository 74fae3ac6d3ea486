//! II: an identifier and whose it is.

use std::borrow::Cow;

use synovia_terminology::uri_for_oid;

use super::{is_oid, is_uuid};
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::ii as own;
use crate::model::{Identifier, Reference, Text};
use crate::report::Severity;
use crate::trace::{Origin, Reason, Rule};

/// The root of identifiers that are uris.
const URI: &str = "2.16.840.1.113883.4.873";
/// What the guide writes for it.
const URI_OF_GUIDE: &str = "2.16.840.1.113883.4.8734";
const RFC_3986: &str = "urn:ietf:rfc:3986";

/// All identifiers of an element, each once.
pub(in crate::from_cda) fn identifiers<'a>(s: Scope<'_, 'a>, rule: Rule) -> Vec<Identifier<'a>> {
    let mut out: Vec<Identifier<'a>> = Vec::new();
    let mut seen: Vec<((&str, &str), Origin)> = Vec::new();
    for id in s.children("id") {
        let key = (id.peek("root"), id.peek("extension"));
        if let Some((_, first)) = seen.iter().find(|(k, _)| *k == key && key != ("", "")) {
            // The same one twice is one; both say so.
            ["root", "extension", "assigningAuthorityName"].iter().for_each(|name| id.decides(name, *first));
            continue;
        }
        if let Some(one) = identifier(id.under(rule)) {
            let by = one.value.as_ref().map_or(s.by, |v| v.by);
            seen.push((key, by));
            out.push(one);
        }
    }
    out
}

/// An identifier. `None` when it says that there is none.
pub(in crate::from_cda) fn identifier<'a>(s: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let (root, extension) = (s.peek("root"), s.peek("extension"));
    s.no_target("displayable");
    if root.is_empty() && extension.is_empty() {
        // FHIR says that there is none by leaving it out.
        s.no_target("nullFlavor");
        return None;
    }
    if s.is_null() {
        s.refuse("nullFlavor", Reason::Invalid, "mapping/null-flavor-beside-value");
    }
    let (system, value) = parts(s, root, extension);
    let assigner = s.attribute("assigningAuthorityName", own::ASSIGNER);
    Some(Identifier {
        system,
        value,
        assigner: assigner.map(|name| Reference { display: Some(name), ..Reference::default() }),
        ..Identifier::default()
    })
}

fn parts<'a>(s: Scope<'_, 'a>, root: &'a str, extension: &'a str) -> (Text<'a>, Text<'a>) {
    let of_root = |rule, text: String| s.of_attribute("root", rule, Cow::Owned(text));
    let own_system = s.cx().options.identifier_systems.get(root).or_else(|| {
        s.cx()
            .options
            .identifier_systems
            .get(s.peek("assigningAuthorityName"))
            .filter(|_| !extension.is_empty())
    });
    match (root, extension) {
        ("", _) => (None, s.attribute("extension", g::R60)),
        (_, "") if is_uuid(root) => {
            (s.constant(g::R58, RFC_3986), of_root(g::R58, format!("urn:uuid:{}", root.to_ascii_lowercase())))
        }
        (_, "") if is_oid(root) => (s.constant(g::R57, RFC_3986), of_root(g::R57, format!("urn:oid:{root}"))),
        (_, "") => (None, of_root(own::ROOT, root.to_string())),
        (URI | URI_OF_GUIDE, uri) => of_uri(s, uri),
        _ if own_system.is_some() => (
            s.of_attribute("root", g::R55, Cow::Owned(own_system.cloned().unwrap_or_default())),
            s.attribute("extension", g::R55),
        ),
        _ if is_uuid(root) => (
            of_root(g::R59, format!("urn:uuid:{}", root.to_ascii_lowercase())),
            s.attribute("extension", g::R59),
        ),
        _ if is_oid(root) => match uri_for_oid(root) {
            Some(uri) => {
                (s.of_attribute("root", g::R55, Cow::Borrowed(uri)), s.attribute("extension", g::R55))
            }
            None => (of_root(g::R56, format!("urn:oid:{root}")), s.attribute("extension", g::R56)),
        },
        _ if root.starts_with("http://") || root.starts_with("https://") || root.starts_with("urn:") => {
            (s.attribute("root", own::ROOT), s.attribute("extension", own::ROOT))
        }
        _ => {
            // Nobody knows whose system this is: a name is kept as what it is.
            s.issue_at("root", Severity::Warning, "mapping/root-not-an-oid");
            s.refuse("root", Reason::Invalid, "mapping/root-not-an-oid");
            (None, s.attribute("extension", g::R60))
        }
    }
}

/// A uri, which the last part of names a thing in the system of the rest.
fn of_uri<'a>(s: Scope<'_, 'a>, uri: &'a str) -> (Text<'a>, Text<'a>) {
    let (rule, split) = match uri.starts_with("urn:") {
        true => (g::R62, uri.rsplit_once(':').filter(|(start, _)| start.len() > 4)),
        false => {
            (g::R61, uri.rsplit_once('/').filter(|(start, end)| !start.ends_with('/') && !end.is_empty()))
        }
    };
    let Some((system, value)) = split else {
        return (s.constant(g::R57, RFC_3986), s.attribute("extension", g::R57));
    };
    s.decides("root", s.by);
    (
        s.of_attribute("extension", rule, Cow::Borrowed(system)),
        s.of_attribute("extension", rule, Cow::Borrowed(value)),
    )
}
