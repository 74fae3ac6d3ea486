//! Coding systems as senders name them, and as FHIR does.

use std::borrow::Cow;

use synovia_terminology::{system_for_coding_system_name, uri_for_oid};

use super::coded::Parts;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::hl7v2::{cwe_coding as own, cwe_quantity as own_quantity};
use crate::model::{Extension, ExtensionValue, Text};
use crate::options::Options;
use crate::trace::{Reason, Rule};

/// Text as the sender wrote it, beside an element that cannot hold it.
pub(super) const ORIGINAL_TEXT: &str = "http://hl7.org/fhir/StructureDefinition/originalText";
const VALUE_SET: &str = "http://hl7.org/fhir/StructureDefinition/valueset-reference";

/// The system of a code, and what has to be said about it beside it.
#[derive(Debug, Default)]
pub(super) struct System<'a> {
    pub(super) uri: Text<'a>,
    pub(super) extension: Vec<Extension<'a>>,
}

/// Reads the system of a code: by its name, else by its OID.
pub(super) fn system<'a>(s: Scope<'_, 'a>, parts: &Parts) -> System<'a> {
    let name = s.part(parts.system.0);
    let by_name = name.and_then(|n| uri(s.cx().options, &n.peek()));
    let oid = parts.oids.and_then(|(oid, _)| s.part(oid)).filter(|o| is_oid(o.peek().trim()));
    let by_oid = oid.map(|o| oid_uri(o.peek().trim()));
    let mut system = System::default();
    match (name, by_name, by_oid) {
        (Some(name), _, _) if !name.is_valued() => system.uri = s.text(parts.system.0, parts.system.1),
        (_, Some(uri), other) => {
            let confirmed = oid.filter(|_| other.as_ref() == Some(&uri));
            if let (Some(oid), None) = (oid, confirmed) {
                oid.refuse(Reason::Invalid, "mapping/coding-system-conflict");
            }
            system.uri = s.get(parts.system.0, parts.system.1, |n| named(n, confirmed, uri));
        }
        (name, None, by_oid) => {
            system.uri = by_oid.and_then(|uri| {
                let value = oid?.under(own::SYSTEM_OID).value()?;
                Some(value.map(|_| uri))
            });
            system.extension.extend(name.and_then(|_| local_name(s, parts.system)));
        }
    }
    system.extension.extend(parts.oids.and_then(|(_, value_set)| value_set_extension(s, value_set)));
    system
}

/// The system by its name; an OID that says the same is a second reason for it.
fn named<'a>(name: Scope<'_, 'a>, confirmed: Option<Scope<'_, 'a>>, uri: Cow<'a, str>) -> Text<'a> {
    let name = match confirmed.and_then(Scope::leaf) {
        Some(leaf) => {
            let name = name.under(own::SYSTEM_OID);
            name.decided_by(leaf);
            name
        }
        None => name,
    };
    name.value().map(|v| v.map(|_| uri))
}

fn local_name<'a>(s: Scope<'_, 'a>, (part, rule): (u16, Rule)) -> Option<Extension<'a>> {
    let name = s.get(part, rule, |n| n.under(own::LOCAL_SYSTEM).value())?;
    s.extension(own::LOCAL_SYSTEM, ORIGINAL_TEXT, Some(ExtensionValue::String(name)))
}

/// A system alone, for identifiers and units; the local name of one is kept beside it.
pub(super) fn system_of<'a>(s: Scope<'_, 'a>, system: (u16, Rule)) -> (Text<'a>, Vec<Extension<'a>>) {
    let parts = Parts { code: system, display: system, system, version: None, oids: None };
    let system = self::system(s, &parts);
    (system.uri, system.extension)
}

/// A code and a system that are no `Quantity.code`, as they were written; `told` when the unit's text is another part.
pub(super) fn local_unit<'a>(
    s: Scope<'_, 'a>,
    (code, system): (u16, u16),
    told: bool,
) -> Option<Extension<'a>> {
    let parts = [code, system].map(|n| s.part(n).filter(|p| p.is_valued()));
    if parts.get(1)?.is_none() && !told {
        return None;
    }
    let parts: Vec<Scope<'_, 'a>> = parts.into_iter().flatten().collect();
    let text: Vec<Cow<'_, str>> = parts.iter().map(|p| p.peek()).collect();
    let text = s.join(own_quantity::LOCAL_UNIT, &parts, text.join(" "))?;
    s.extension(own_quantity::LOCAL_UNIT, ORIGINAL_TEXT, Some(ExtensionValue::String(text)))
}

fn value_set_extension<'a>(s: Scope<'_, 'a>, part: u16) -> Option<Extension<'a>> {
    let place = s.part(part)?;
    let uri = oid_uri(Some(place.peek().trim()).filter(|o| is_oid(o))?);
    let value = s.get(part, own::VALUE_SET, Scope::value)?.map(|_| uri);
    s.extension(own::VALUE_SET, VALUE_SET, Some(ExtensionValue::Uri(value)))
}

/// The uri of a coding system by the name a sender uses; `None` for a local one.
pub(super) fn uri<'a>(options: &Options, name: &str) -> Option<Cow<'a, str>> {
    let trimmed = name.trim();
    if let Some(own) = options.code_systems.get(name).or_else(|| options.code_systems.get(trimmed)) {
        return Some(Cow::Owned(own.clone()));
    }
    if let Some(uri) = system_for_coding_system_name(trimmed) {
        return Some(Cow::Borrowed(uri));
    }
    if is_oid(trimmed) {
        return Some(oid_uri(trimmed));
    }
    is_uri(trimmed).then(|| Cow::Owned(trimmed.to_string()))
}

/// Whether this is an absolute uri of a kind that systems are named by.
pub(super) fn is_uri(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let known = ["http://", "https://", "urn:"].iter().any(|p| lower.len() > p.len() && lower.starts_with(p));
    known && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Whether this is an OID: numbers without leading zeros with dots between them.
pub(super) fn is_oid(text: &str) -> bool {
    let number = |n: &str| {
        !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()) && (n.len() == 1 || !n.starts_with('0'))
    };
    let mut arcs = text.split('.');
    arcs.next().is_some_and(|first| matches!(first, "0" | "1" | "2"))
        && text.contains('.')
        && arcs.all(number)
}

/// The uri of an OID.
pub(super) fn oid_uri<'a>(oid: &str) -> Cow<'a, str> {
    uri_for_oid(oid).map_or_else(|| Cow::Owned(format!("urn:oid:{oid}")), Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::super::cwe;
    use super::super::testing::{all_rules, issues, shown, with_value};
    use super::*;
    use crate::model::CodeableConcept;

    fn concept_of(value: &str, look: impl FnOnce(Scope<'_, '_>, CodeableConcept<'_>)) {
        with_value(value, &Options::default(), |s| look(s, cwe::concept(s, None).unwrap()));
    }

    #[test]
    fn the_oid_stands_in_for_a_name_and_a_conflict_is_said() {
        concept_of("1^a^99LOC^^^^^^^^^^^1.2.840.99", |_, c| {
            assert_eq!(shown(&c), ["urn:oid:1.2.840.99|1|a"]);
            assert_eq!(c.coding[0].extension.len(), 1);
        });
        concept_of("1^a^LN^^^^^^^^^^^2.16.840.1.113883.6.1", |s, c| {
            assert_eq!(shown(&c), ["http://loinc.org|1|a"]);
            assert_eq!(
                all_rules(&s.cx().trace, &c.coding[0].system),
                ["datatypes/CWE-CodeableConcept#5", "hl7v2/CWE-Coding#system-oid"]
            );
        });
        concept_of("1^a^LN^^^^^^^^^^^1.2.3", |s, c| {
            assert_eq!(shown(&c), ["http://loinc.org|1|a"]);
            assert_eq!(issues(s), ["mapping/coding-system-conflict"]);
        });
    }

    #[test]
    fn oids_and_uris_are_told_from_names() {
        assert!(is_oid("2.16.840.1.113883.6.1") && is_oid("1.0.3"));
        assert!(!is_oid("3.1") && !is_oid("1") && !is_oid("1.02") && !is_oid("1..2") && !is_oid("L"));
        assert!(is_uri("http://a.example/x") && is_uri("URN:uuid:1"));
        assert!(!is_uri("http://") && !is_uri("a b") && !is_uri("HL7:x") && !is_uri("urn:a b"));
    }
}
