//! The namespace, universal id and kind of universal id that HD, EI and CNN share.

use std::borrow::Cow;

use synovia_terminology::{System, SystemKind};

use super::{ORGANIZATION, URI, organization};
use crate::from_hl7v2::datatypes::coding_system;
use crate::from_hl7v2::scope::Scope;
use crate::model::{CodeableConcept, Identifier, Organization, Reference, Text, Val};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

const RFC_3986: &str = "urn:ietf:rfc:3986";

/// The rows that make a system out of three parts, and the number of the first of them.
#[derive(Debug)]
pub(in crate::from_hl7v2::datatypes) struct SystemRows {
    pub(in crate::from_hl7v2::datatypes) at: u16,
    pub(in crate::from_hl7v2::datatypes) namespace: Rule,
    pub(in crate::from_hl7v2::datatypes) oid: Rule,
    pub(in crate::from_hl7v2::datatypes) uuid: Rule,
    pub(in crate::from_hl7v2::datatypes) uri: Rule,
}

/// The rows that make the identifiers of a party out of three parts.
#[derive(Debug)]
pub(in crate::from_hl7v2::datatypes) struct PartyRows {
    pub(in crate::from_hl7v2::datatypes) at: u16,
    pub(in crate::from_hl7v2::datatypes) namespace: Rule,
    pub(in crate::from_hl7v2::datatypes) universal: Rule,
    pub(in crate::from_hl7v2::datatypes) kind: Rule,
    pub(in crate::from_hl7v2::datatypes) read_kind:
        for<'c, 'a> fn(Scope<'c, 'a>) -> Option<CodeableConcept<'a>>,
    pub(in crate::from_hl7v2::datatypes) system: Option<Rule>,
}

/// What an assigning authority says about an identifier.
#[derive(Debug, Default)]
pub(crate) struct Authority<'a> {
    pub(crate) system: Text<'a>,
    pub(crate) assigner: Option<Reference<'a>>,
}

/// Which of the three parts became the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::from_hl7v2::datatypes) enum From {
    Namespace,
    Universal,
}

/// Reads an HD part by the two rows that compete for it: `assigner` and `system`. What does not become the system goes to
/// the organization, so that nothing is lost.
pub(crate) fn authority<'a>(s: Scope<'_, 'a>, part: u16, assigner: Rule, by_system: Rule) -> Authority<'a> {
    let Some(hd) = s.part(part) else { return Authority::default() };
    let (system, from) = system(hd.under(by_system), &URI).unzip();
    let left = is_left(hd, ORGANIZATION.at, from);
    Authority { system, assigner: if left { organization(hd.under(assigner)) } else { None } }
}

/// Whether something is left for the organization once the system is known.
pub(in crate::from_hl7v2::datatypes) fn is_left(s: Scope<'_, '_>, at: u16, from: Option<From>) -> bool {
    let (namespace, universal) = (s.part(at).is_some(), s.part(at + 1).is_some());
    match from {
        Some(From::Namespace) => universal,
        Some(From::Universal) => namespace,
        None => namespace || universal,
    }
}

/// The system, if the three parts make an absolute URI: a namespace the caller knows or that is one, an OID, a UUID, a URI.
pub(in crate::from_hl7v2::datatypes) fn system<'a>(
    s: Scope<'_, 'a>,
    rows: &SystemRows,
) -> Option<(Val<Cow<'a, str>>, From)> {
    let (namespace, universal, kind) = (rows.at, rows.at + 1, rows.at + 2);
    let name = s.peek_at(namespace);
    if let Some(url) = s.cx().options.identifier_systems.get(name.as_ref()) {
        let known = s.text(namespace, rows.namespace)?.map(|_| Cow::Borrowed(url.as_str()));
        return Some((known, From::Namespace));
    }
    if coding_system::is_uri(&name) {
        return Some((s.text(namespace, rows.namespace)?, From::Namespace));
    }
    let id = s.peek_at(universal);
    let (s, rule) = if let Some(s) = s.when(rows.oid, |t| t.is(kind, "ISO")) {
        (s, rows.oid)
    } else if let Some(s) = s.when(rows.uuid, |t| t.is(kind, "UUID")) {
        (s, rows.uuid)
    } else {
        (s.when(rows.uri, |t| !t.one_of(kind, &["ISO", "UUID"]))?, rows.uri)
    };
    let uri = full_uri(&id, &s.peek_at(kind))?;
    Some((
        s.text(universal, rule)?.map(|_| registered(&id).map_or(Cow::Owned(uri), Cow::Borrowed)),
        From::Universal,
    ))
}

/// The identifiers of an organization or device.
pub(in crate::from_hl7v2::datatypes) fn identifiers<'a>(
    s: Scope<'_, 'a>,
    rows: &PartyRows,
) -> Vec<Identifier<'a>> {
    let mut identifiers = Vec::new();
    if let Some(value) = s.text(rows.at, rows.namespace) {
        identifiers.push(Identifier { value: Some(value), ..Identifier::default() });
    }
    if let Some(value) = s.text(rows.at + 1, rows.universal) {
        let r#type = s.get(rows.at + 2, rows.kind, rows.read_kind);
        let mut identifier = Identifier { value: Some(value), r#type, ..Identifier::default() };
        if let Some(rule) = rows.system {
            as_uri(s, rows.at, rule, &mut identifier);
        }
        identifiers.push(identifier);
    }
    identifiers
}

/// Adds the organization whose ids are three parts of something larger; it stands where the first of them stands.
pub(in crate::from_hl7v2::datatypes) fn party<'a>(
    s: Scope<'_, 'a>,
    rows: &PartyRows,
) -> Option<Reference<'a>> {
    let first = s.part(rows.at).map(|p| p.under(rows.namespace));
    let place = first.or_else(|| s.part(rows.at + 1).map(|p| p.under(rows.universal)))?;
    let identifier = identifiers(s, rows);
    (!identifier.is_empty()).then(|| place.add(Organization { identifier, ..place.create() }))
}

/// Gives an OID or UUID the system of URIs. FHIR then asks for the whole URI as the value.
fn as_uri<'a>(s: Scope<'_, 'a>, at: u16, rule: Rule, identifier: &mut Identifier<'a>) {
    let Some(s) = s.when(rule, |t| t.one_of(at + 2, &["ISO", "UUID"])) else { return };
    let Some(uri) = identifier.value.as_ref().and_then(|v| full_uri(&v.is, &s.peek_at(at + 2))) else {
        return;
    };
    identifier.system = s.constant(rule, RFC_3986);
    identifier.value = identifier.value.take().map(|v| v.map(|_| Cow::Owned(uri)));
}

/// The value of an identifier, without which its other parts say nothing: they are then refused.
pub(in crate::from_hl7v2::datatypes) fn required<'a>(s: Scope<'_, 'a>, part: u16, rule: Rule) -> Text<'a> {
    let value = s.text(part, rule);
    if value.is_none() {
        refuse_without_value(s, &[2, 3, 4]);
    }
    value
}

/// Gives up the parts of an identifier that has no value, with one issue.
pub(in crate::from_hl7v2::datatypes) fn refuse_without_value(s: Scope<'_, '_>, parts: &[u16]) {
    let leaves: Vec<u32> = parts.iter().filter_map(|n| s.part(*n)).flat_map(Scope::leaves).collect();
    for leaf in &leaves {
        s.cx().trace.refuse(*leaf, Reason::Invalid);
    }
    if let Some(first) = leaves.first() {
        s.cx().issue(Severity::Warning, "mapping/identifier-without-value", Some(*first));
    }
}

/// The URL under which the owner of an OID is known, such as the social security number's.
fn registered(oid: &str) -> Option<&'static str> {
    System::by_oid(oid).filter(|s| s.kind() == SystemKind::Identifier).map(System::uri)
}

/// A universal id of a kind as an absolute URI; `None` if it makes none.
pub(crate) fn full_uri(id: &str, kind: &str) -> Option<String> {
    match kind {
        "ISO" => {
            let oid = id.strip_prefix("urn:oid:").unwrap_or(id);
            coding_system::is_oid(oid).then(|| format!("urn:oid:{oid}"))
        }
        "UUID" => {
            let uuid = id.strip_prefix("urn:uuid:").unwrap_or(id);
            is_uuid(uuid).then(|| format!("urn:uuid:{}", uuid.to_ascii_lowercase()))
        }
        _ => coding_system::is_uri(id).then(|| id.to_string()),
    }
}

fn is_uuid(text: &str) -> bool {
    let groups = [8, 4, 4, 4, 12];
    text.split('-').count() == groups.len()
        && text.split('-').zip(groups).all(|(g, n)| g.len() == n && g.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_one_becomes_a_uri() {
        for bad in ["1", "3.1", "1..2", "1.02", "1.2.", "x.1"] {
            assert_eq!(full_uri(bad, "ISO"), None, "{bad}");
        }
        assert_eq!(full_uri("1234", "UUID"), None);
    }
}
