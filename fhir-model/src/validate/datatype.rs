//! Rules of datatypes and bindings.

use crate::issue::{IssueCode, Severity};
use crate::node::{AnyPrim, Node, NodeList, View};
use crate::prim::Scalar;
use crate::table::{Binding, Strength};

use super::walk::{Spec, Walk};
use super::{codes, format};

/// Text of an element, when it has some.
pub(super) fn text<'a>(node: &'a dyn Node, name: &str) -> Option<&'a str> {
    match prim(node, name)?.scalar()? {
        Scalar::Text(text) => Some(text),
        _ => None,
    }
}

/// A primitive element.
fn prim<'a>(node: &'a dyn Node, name: &str) -> Option<&'a dyn AnyPrim> {
    match node.view(node.info().field(name)?) {
        View::Prim(prim) => Some(prim),
        _ => None,
    }
}

/// A list of nodes, when there is an entry.
pub(super) fn list<'a>(node: &'a dyn Node, name: &str) -> Option<&'a dyn NodeList> {
    match node.view(node.info().field(name)?) {
        View::Nodes(list) => Some(list),
        _ => None,
    }
}

/// A single node or resource.
pub(super) fn child<'a>(node: &'a dyn Node, name: &str) -> Option<&'a dyn Node> {
    match node.view(node.info().field(name)?) {
        View::Node(child) | View::Resource(child) => Some(child),
        _ => None,
    }
}

/// The entries of a list.
pub(super) fn entries(list: Option<&dyn NodeList>) -> impl Iterator<Item = &dyn Node> {
    let len = list.map_or(0, NodeList::len);
    (0..len).filter_map(move |i| list.and_then(|l| l.get(i)))
}

/// Whether the coded value belongs to the set; `None` when nobody knows.
fn member(walk: &Walk<'_>, binding: Binding, system: Option<&str>, code: &str) -> Option<bool> {
    let listed = (binding.strength == Strength::Required)
        .then(|| match system {
            Some(system) => codes::has_coding(binding.value_set, walk.release, system, code),
            // A code without a system is in no set that names systems.
            None => codes::has_code(binding.value_set, walk.release, code).map(|_| false),
        })
        .flatten();
    listed.or_else(|| walk.options.terminology?.member_of(binding.value_set, system, code))
}

impl<'a> Walk<'a> {
    /// Rules of a datatype, besides those of its elements.
    pub(super) fn datatype(&mut self, node: &'a dyn Node, spec: Spec) {
        match node.info().name {
            "Extension" => self.extension(node),
            "Reference" => self.reference(node, spec.targets),
            "Attachment" => self.attachment(node),
            "Coding" | "CodeableConcept" => {
                if let Some(binding) = spec.binding {
                    self.bound_node(node, binding);
                }
            }
            name => {
                let quantity = name == "Quantity" || node.info().base == "Quantity";
                if let (true, Some(binding)) = (quantity, spec.binding) {
                    self.bound_node(node, binding);
                }
            }
        }
    }

    /// A code, or another text with a binding.
    pub(super) fn bound_text(&mut self, text: &str, binding: Binding) {
        let known =
            match binding.value_set.rsplit('/').next() {
                Some("mimetypes") => {
                    // Names of formats stand in for media types in capability statements.
                    Some(format::is_media_type(text) || matches!(text, "xml" | "json" | "ttl" | "html"))
                }
                // What the set recommends is bound by the set of all languages.
                Some("languages" | "all-languages") if is_languages(binding) => {
                    if format::is_language_tag(text) { None } else { Some(false) }
                }
                _ if binding.strength == Strength::Required => {
                    codes::has_code(binding.value_set, self.release, text)
                }
                _ => None,
            };
        let known = known.or_else(|| self.options.terminology?.member_of(binding.value_set, None, text));
        if known == Some(false) {
            if is_languages(binding) {
                self.error(IssueCode::CODE_NOT_IN_VALUE_SET);
            } else {
                self.not_in(binding);
            }
        }
    }

    fn not_in(&mut self, binding: Binding) {
        match binding.strength {
            Strength::Required => self.error(IssueCode::CODE_NOT_IN_VALUE_SET),
            Strength::Extensible => self.issue(Severity::Warning, IssueCode::CODE_NOT_IN_EXTENSIBLE),
            Strength::Preferred | Strength::Example => {}
        }
    }

    /// A Coding, CodeableConcept or Quantity: one of its codes is of the set.
    fn bound_node(&mut self, node: &'a dyn Node, binding: Binding) {
        if !matches!(binding.strength, Strength::Required | Strength::Extensible) {
            return;
        }
        let concept = node.info().name == "CodeableConcept";
        let mut codings = 0;
        let mut unknown = false;
        let many = if concept { list(node, "coding") } else { None };
        let one = (!concept).then_some(node);
        for coding in entries(many).chain(one) {
            codings += 1;
            let Some(code) = text(coding, "code") else {
                // A part without a code is no code of the set, and what its extensions say nobody knows.
                unknown |= prim(coding, "code").is_some() || list(coding, "extension").is_some();
                continue;
            };
            match member(self, binding, text(coding, "system"), code) {
                Some(true) => return,
                Some(false) => {}
                None => unknown = true,
            }
        }
        let listed = codes::has_code(binding.value_set, self.release, "").is_some();
        if codings == 0 && concept && listed && list(node, "extension").is_none() {
            if binding.strength == Strength::Required {
                self.error(IssueCode::MISSING_CODE);
            }
        } else if codings > 0 && !unknown {
            let coded = entries(many).chain(one).any(|c| text(c, "code").is_some());
            if coded {
                self.not_in(binding);
            } else if listed && concept && binding.strength == Strength::Required {
                self.error(IssueCode::MISSING_CODE);
            }
        }
    }

    /// An extension has either a value or extensions, and an absolute address; inside another the address is its own.
    fn extension(&mut self, node: &'a dyn Node) {
        let has = |name| node.info().field(name).is_some_and(|i| !node.view(i).is_absent());
        if has("value") == has("extension") && node.unknown().is_empty() {
            self.error(IssueCode::EXTENSION_VALUE);
        }
        let inside = self.owner.is_some_and(|o| o.name == "Extension");
        let Some(url) = text(node, "url") else { return };
        let versioned = url.contains('|');
        if versioned || (!inside && !is_absolute(url)) {
            self.issue_at(Severity::Error, IssueCode::EXTENSION_URL, Some("url"));
        }
    }

    fn attachment(&mut self, node: &'a dyn Node) {
        let size = match prim(node, "size").and_then(AnyPrim::scalar) {
            Some(Scalar::Int(size)) => size,
            Some(Scalar::Integer64(size)) => size.get(),
            _ => return,
        };
        let data = text(node, "data").and_then(format::base64_len);
        if data.is_some_and(|data| u64::try_from(size) != Ok(data)) {
            self.issue_at(Severity::Error, IssueCode::ATTACHMENT_SIZE, Some("size"));
        }
    }
}

fn is_languages(binding: Binding) -> bool {
    matches!(
        binding.value_set,
        "http://hl7.org/fhir/ValueSet/languages" | "http://hl7.org/fhir/ValueSet/all-languages"
    )
}

/// Whether an address begins with a scheme.
pub(super) fn is_absolute(url: &str) -> bool {
    url.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    })
}
