//! References: their form, where they lead and whether the element allows that type.

use crate::issue::{IssueCode, Severity};
use crate::node::Node;
use crate::table::Release;

use super::bundle::Found;
use super::datatype::{is_absolute, text};
use super::walk::Walk;
use super::{codes, format};

/// A reference read as `base/Type/id/_history/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts<'a> {
    /// Empty for a relative reference; without the slash at its end.
    pub(super) base: &'a str,
    pub(super) kind: &'a str,
    pub(super) id: &'a str,
    pub(super) version: Option<&'a str>,
}

/// Reads an address of a RESTful server, relative or absolute.
pub(super) fn parts(text: &str, release: Release) -> Option<Parts<'_>> {
    let (rest, version) = match text.split_once("/_history/") {
        Some((rest, version)) => (rest, Some(version)),
        None => (text, None),
    };
    let (path, id) = rest.rsplit_once('/')?;
    let (base, kind) = match path.rsplit_once('/') {
        Some(("", _)) => return None,
        Some(parts) => parts,
        None => ("", path),
    };
    let fits = format::is_id(id)
        && version.is_none_or(format::is_id)
        && is_resource_type(kind, release)
        && (base.is_empty() || base.starts_with("http://") || base.starts_with("https://"));
    fits.then_some(Parts { base, kind, id, version })
}

/// Whether the release has a type of resource of that name.
pub(super) fn is_resource_type(name: &str, release: Release) -> bool {
    codes::has_code("http://hl7.org/fhir/ValueSet/resource-types", release, name) == Some(true)
}

/// Whether an element with these targets may lead to that type; abstract targets allow what extends them, and which
/// types do is not known for those of other release sets: they allow all.
fn allows(targets: &[&str], kind: &str) -> bool {
    let any = ["Resource", "DomainResource", "CanonicalResource", "MetadataResource", "Any"];
    targets.is_empty() || targets.iter().any(|t| *t == kind || any.contains(t))
}

impl<'a> Walk<'a> {
    /// A Reference in an element that allows these types.
    pub(super) fn reference(&mut self, node: &'a dyn Node, targets: &'static [&'static str]) {
        let stated = text(node, "type").filter(|t| is_resource_type(t, self.release));
        if stated.is_some_and(|t| !allows(targets, t)) {
            self.issue_at(Severity::Error, IssueCode::REFERENCE_TARGET, Some("type"));
        }
        let Some(literal) = text(node, "reference") else { return };
        self.mention(literal);
        let fault = if let Some(id) = literal.strip_prefix('#') {
            self.local(id, stated, targets)
        } else {
            self.remote(literal, stated, targets)
        };
        if let Some((severity, code)) = fault {
            self.issue_at(severity, code, Some("reference"));
        }
    }

    /// `#id` and `#`.
    fn local(&self, id: &str, stated: Option<&str>, targets: &[&str]) -> Option<(Severity, IssueCode)> {
        let scope = self.scopes.last()?;
        if id.is_empty() {
            // The container itself.
            return scope.inside.is_none().then_some((Severity::Error, IssueCode::CONTAINED_NOT_FOUND));
        }
        let Some((_, kind)) = scope.contained.get(id) else {
            return Some((Severity::Error, IssueCode::CONTAINED_NOT_FOUND));
        };
        type_fault(kind, stated, targets)
    }

    /// A reference to another resource: by its text, then by the entry of the Bundle it leads to.
    fn remote(
        &self,
        literal: &'a str,
        stated: Option<&str>,
        targets: &[&str],
    ) -> Option<(Severity, IssueCode)> {
        if literal.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Some((Severity::Error, IssueCode::REFERENCE_FORM));
        }
        let parts = parts(literal, self.release);
        if let Some(parts) = parts {
            if let Some(fault) = type_fault(parts.kind, stated, targets) {
                return Some(fault);
            }
        } else if !is_absolute(literal) {
            // A search that finds exactly one resource may stand for it in transactions.
            let search =
                literal.split_once('?').is_some_and(|(kind, _)| is_resource_type(kind, self.release));
            if !search {
                return Some((Severity::Warning, IssueCode::REFERENCE_FORM));
            }
        } else if literal.starts_with("urn:") && !is_urn(literal) {
            return Some((Severity::Warning, IssueCode::REFERENCE_FORM));
        }
        let bundle = self.bundles.last()?;
        match bundle.find(literal, parts) {
            Found::One(kind) => match parts {
                Some(parts) if parts.kind != kind => Some((Severity::Error, IssueCode::REFERENCE_TYPE)),
                _ => type_fault(kind, stated, targets),
            },
            Found::Many if bundle.is_closed() => Some((Severity::Error, IssueCode::AMBIGUOUS_IN_BUNDLE)),
            Found::None if bundle.is_closed() && !literal.starts_with("http") && self.must_resolve() => {
                Some((Severity::Error, IssueCode::NOT_IN_BUNDLE))
            }
            Found::Many | Found::None => None,
        }
    }

    /// Whether what a resource refers to is part of the document or message: what its first entry names.
    fn must_resolve(&self) -> bool {
        let Some(scope) = self.scopes.last() else { return false };
        let first = self.bundles.last().is_some_and(|b| b.current == Some(0));
        let name = scope.resource.info().name;
        match name {
            // What it relates to are other documents.
            "Composition" => first && !self.in_field("relatesTo") && !self.in_field("extension"),
            "MessageHeader" => first && self.in_field("focus"),
            _ => false,
        }
    }
}

/// Whether what follows `urn:uuid:` or `urn:oid:` is one; other names are not looked into.
fn is_urn(literal: &str) -> bool {
    use crate::prim::Scalar;
    use crate::table::PrimKind;
    let fault = format::check(PrimKind::Uri, Scalar::Text(literal));
    fault.is_none_or(|(_, code)| code != IssueCode::INVALID_FORMAT)
}

/// What does not agree about the type of a target.
fn type_fault(kind: &str, stated: Option<&str>, targets: &[&str]) -> Option<(Severity, IssueCode)> {
    if !allows(targets, kind) {
        return Some((Severity::Error, IssueCode::REFERENCE_TARGET));
    }
    stated.is_some_and(|t| t != kind).then_some((Severity::Error, IssueCode::REFERENCE_TYPE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_apart() {
        let read = |text| parts(text, Release::R4).map(|p| (p.base, p.kind, p.id, p.version));
        assert_eq!(read("Patient/1"), Some(("", "Patient", "1", None)));
        assert_eq!(read("Patient/1/_history/2"), Some(("", "Patient", "1", Some("2"))));
        assert_eq!(read("http://a.b/c/Patient/1"), Some(("http://a.b/c", "Patient", "1", None)));
        for bad in [
            "Patient",
            "Patient/",
            "Pat/1",
            "x/Patient/1",
            "Patient/a_b",
            "urn:uuid:x",
            "/Patient/1",
            "Patient/1/_history/",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
