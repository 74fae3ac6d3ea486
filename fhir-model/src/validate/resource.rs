//! Rules of a resource as a whole: ids, contained resources, narrative.

use std::collections::{HashMap, HashSet};

use crate::issue::{IssueCode, Severity};
use crate::narrative::{self, Fault};
use crate::node::{Node, ResourceList, View};
use crate::resource::OtherResource;

use super::codes;
use super::datatype::{child, text};
use super::walk::{Spec, Walk};

/// A resource that is not contained, with what is gathered while it is walked.
pub(super) struct Scope<'a> {
    pub(super) resource: &'a dyn Node,
    /// Contained resources by id: index and type.
    pub(super) contained: HashMap<&'a str, (usize, &'a str)>,
    /// What `#…` names in references and addresses.
    mentioned: HashSet<&'a str>,
    /// Contained resources that refer to their container with `#`.
    pub(super) to_container: HashSet<usize>,
    /// The contained resource that is being walked.
    pub(super) inside: Option<usize>,
    /// Ids of elements: of the resource and, one after the other, of its contained ones.
    ids: HashSet<(u8, &'a str)>,
    /// What the narrative links to, and the anchors it has.
    links: Vec<&'a str>,
    anchors: HashSet<&'a str>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(resource: &'a dyn Node) -> Self {
        let mut scope = Self {
            resource,
            contained: HashMap::new(),
            mentioned: HashSet::new(),
            to_container: HashSet::new(),
            inside: None,
            ids: HashSet::new(),
            links: Vec::new(),
            anchors: HashSet::new(),
        };
        for (i, node) in contained(resource) {
            if let Some(id) = id_of(node) {
                scope.contained.entry(id).or_insert((i, type_of(node)));
            }
            if let Some(other) = node.as_other() {
                scope.mention_all(other, i);
            }
        }
        scope
    }

    /// Notes what a resource mentions whose inside is not known here: every text that begins with `#`.
    fn mention_all(&mut self, other: &'a OtherResource, at: usize) {
        let mut rest = other.raw.as_str();
        while let Some((_, after)) = rest.split_once("\"#") {
            let (id, next) = after.split_once('"').unwrap_or((after, ""));
            if id.is_empty() {
                self.to_container.insert(at);
            } else {
                self.mentioned.insert(id);
            }
            rest = next;
        }
    }

    /// Whether something refers to the contained resource, or it to its container.
    fn is_mentioned(&self, at: usize, node: &dyn Node) -> bool {
        self.to_container.contains(&at) || id_of(node).is_some_and(|id| self.mentioned.contains(id))
    }
}

/// The contained resources and their indexes.
fn contained(resource: &dyn Node) -> impl Iterator<Item = (usize, &dyn Node)> {
    let list = match resource.info().field("contained").map(|i| resource.view(i)) {
        Some(View::Resources(list)) => Some(list),
        _ => None,
    };
    let len = list.map_or(0, ResourceList::len);
    (0..len).filter_map(move |i| Some((i, list?.get(i)?)))
}

/// The logical id of a resource.
pub(super) fn id_of(node: &dyn Node) -> Option<&str> {
    match node.as_other() {
        Some(other) => other.id(),
        None => text(node, "id"),
    }
}

/// The type of a resource.
pub(super) fn type_of(node: &dyn Node) -> &str {
    node.as_other().map_or(node.info().name, |other| &other.resource_type)
}

impl<'a> Walk<'a> {
    /// A resource that is not contained.
    pub(super) fn resource(&mut self, node: &'a dyn Node) {
        if let Some(other) = node.as_other() {
            self.other(other);
            return;
        }
        self.scopes.push(Scope::new(node));
        let bundle = self.enter_bundle(node);
        self.fields(node, Spec::default());
        self.rules(node);
        if bundle {
            self.bundles.pop();
        }
        self.leave(node);
        self.scopes.pop();
    }

    /// A resource inside another.
    pub(super) fn contained(&mut self, node: &'a dyn Node, at: usize) {
        if self.scopes.last().is_some_and(|s| s.inside.is_some()) {
            self.error(IssueCode::NESTED_CONTAINED);
            return;
        }
        let id = id_of(node);
        let first = id.and_then(|id| self.scopes.last()?.contained.get(id));
        if first.is_some_and(|(first, _)| *first != at) {
            self.issue_at(Severity::Error, IssueCode::DUPLICATE_ID, Some("id"));
        }
        if let Some(other) = node.as_other() {
            self.other(other);
            return;
        }
        let outer = self.scopes.last_mut().map(|scope| {
            scope.inside = Some(at);
            core::mem::take(&mut scope.ids)
        });
        self.fields(node, Spec::default());
        self.rules(node);
        if let (Some(scope), Some(outer)) = (self.scopes.last_mut(), outer) {
            scope.inside = None;
            scope.ids = outer;
        }
    }

    /// A resource of a type that is not compiled in, or that the release does not have.
    fn other(&mut self, other: &OtherResource) {
        let types = "http://hl7.org/fhir/ValueSet/resource-types";
        let known = codes::has_code(types, self.release, &other.resource_type) == Some(true);
        if known {
            self.issue(Severity::Information, IssueCode::NOT_CHECKED);
        } else {
            self.error(IssueCode::UNKNOWN_RESOURCE);
        }
    }

    /// Rules of types of resources.
    fn rules(&mut self, node: &'a dyn Node) {
        if node.info().name == "Bundle" {
            self.bundle(node);
        }
    }

    /// What is known once a resource was walked.
    fn leave(&mut self, node: &'a dyn Node) {
        let Some(scope) = self.scopes.last() else { return };
        let idle: Vec<usize> =
            contained(node).filter(|(at, c)| !scope.is_mentioned(*at, *c)).map(|(at, _)| at).collect();
        let lost = scope.links.iter().any(|link| {
            !link.is_empty()
                && !scope.anchors.contains(link)
                && !scope.contained.contains_key(link)
                && !scope.ids.contains(&(0, link))
        });
        for at in idle {
            self.at("contained", Some(at), |walk| walk.error(IssueCode::CONTAINED_NOT_REFERENCED));
        }
        if lost && child(node, "text").is_some() {
            self.at("text", None, |walk| {
                walk.issue_at(Severity::Warning, IssueCode::NARRATIVE_LINK, Some("div"));
            });
        }
    }

    /// The id of an element stands once in a resource, and has no white space.
    pub(super) fn element_id(&mut self, id: &'a str) {
        if id.is_empty() || id.contains(char::is_whitespace) {
            self.error(IssueCode::INVALID_FORMAT);
        }
        // A snapshot and its differential name the same elements.
        let part = u8::from(self.in_field("differential"));
        let again = self.scopes.last_mut().is_some_and(|scope| !scope.ids.insert((part, id)));
        if again {
            self.error(IssueCode::DUPLICATE_ID);
        }
    }

    /// Notes an address or reference that may name a contained resource.
    pub(super) fn mention(&mut self, text: &'a str) {
        let Some(id) = text.strip_prefix('#') else { return };
        let Some(scope) = self.scopes.last_mut() else { return };
        match (id, scope.inside) {
            ("", Some(at)) => {
                scope.to_container.insert(at);
            }
            _ => {
                scope.mentioned.insert(id);
            }
        }
    }

    pub(super) fn narrative(&mut self, text: &'a str) {
        let found = narrative::check(text);
        for fault in found.faults {
            let link = fault == Fault::Link;
            self.issue(if link { Severity::Warning } else { Severity::Error }, code_of(fault));
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.mentioned.extend(found.links.iter().chain(&found.images));
            scope.links.extend(found.links);
            scope.anchors.extend(found.anchors);
        }
    }
}

/// The code of a fault of a narrative.
const fn code_of(fault: Fault) -> IssueCode {
    match fault {
        Fault::Syntax => IssueCode::NARRATIVE_SYNTAX,
        Fault::Root => IssueCode::NARRATIVE_ROOT,
        Fault::Element => IssueCode::NARRATIVE_ELEMENT,
        Fault::Attribute => IssueCode::NARRATIVE_ATTRIBUTE,
        Fault::Entity => IssueCode::NARRATIVE_ENTITY,
        Fault::Empty => IssueCode::NARRATIVE_EMPTY,
        Fault::Scheme => IssueCode::NARRATIVE_SCHEME,
        Fault::Link => IssueCode::NARRATIVE_LINK,
    }
}
