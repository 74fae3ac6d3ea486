//! Rules of Bundles: addresses of entries, and references between them.

use std::collections::HashMap;

use crate::issue::{IssueCode, Severity};
use crate::node::Node;
use crate::table::Release;

use super::datatype::{child, entries, is_absolute, list, text};
use super::reference::{Parts, parts};
use super::resource::{id_of, type_of};
use super::walk::Walk;

/// The entries of a Bundle, to be found by address.
pub(super) struct Entries<'a> {
    kind: &'a str,
    release: Release,
    list: Vec<Entry<'a>>,
    by_url: HashMap<&'a str, Vec<usize>>,
    /// By the parts of an address of a server: base, type, id.
    by_parts: HashMap<(&'a str, &'a str, &'a str), Vec<usize>>,
    /// The entry that is being walked.
    pub(super) current: Option<usize>,
}

struct Entry<'a> {
    url: Option<&'a str>,
    kind: &'a str,
    version: Option<&'a str>,
}

/// What a reference leads to in a Bundle.
pub(super) enum Found<'a> {
    None,
    /// The type of the resource.
    One(&'a str),
    Many,
}

impl<'a> Entries<'a> {
    fn new(bundle: &'a dyn Node, release: Release) -> Self {
        let mut out = Self {
            kind: text(bundle, "type").unwrap_or_default(),
            release,
            list: Vec::new(),
            by_url: HashMap::new(),
            by_parts: HashMap::new(),
            current: None,
        };
        for (i, entry) in entries(list(bundle, "entry")).enumerate() {
            let url = text(entry, "fullUrl");
            let resource = child(entry, "resource");
            let version = resource.and_then(|r| child(r, "meta")).and_then(|m| text(m, "versionId"));
            out.list.push(Entry { url, kind: resource.map_or("", type_of), version });
            let (Some(url), true) = (url, resource.is_some()) else { continue };
            out.by_url.entry(url).or_default().push(i);
            if let Some(parts) = parts(url, release) {
                out.by_parts.entry((parts.base, parts.kind, parts.id)).or_default().push(i);
            }
        }
        out
    }

    /// Whether all that its entries refer to should be in it.
    pub(super) fn is_closed(&self) -> bool {
        matches!(self.kind, "document" | "message")
    }

    /// What a reference in the current entry leads to.
    pub(super) fn find(&self, literal: &'a str, parts: Option<Parts<'a>>) -> Found<'a> {
        let none = Vec::new();
        let found = match parts {
            Some(parts) if parts.base.is_empty() => {
                let own = self.current.and_then(|i| self.list.get(i)).and_then(|e| e.url);
                let base = own.and_then(|url| super::reference::parts(url, self.release)).map(|p| p.base);
                let found = base.and_then(|base| self.by_parts.get(&(base, parts.kind, parts.id)));
                return match found {
                    Some(found) => self.pick(found, parts.version),
                    None => self.by_uuid(parts),
                };
            }
            Some(parts) => self.by_parts.get(&(parts.base, parts.kind, parts.id)),
            None => self.by_url.get(literal.split('#').next().unwrap_or(literal)),
        };
        self.pick(found.unwrap_or(&none), parts.and_then(|p| p.version))
    }

    /// `Type/uuid` beside an entry `urn:uuid:uuid`: no address leads there, but the types tell of a mistake.
    fn by_uuid(&self, parts: Parts<'a>) -> Found<'a> {
        if self.is_closed() || parts.id.len() != 36 {
            return Found::None;
        }
        let url = format!("urn:uuid:{}", parts.id);
        match self.by_url.get(url.as_str()) {
            Some(found) => self.pick(found, None),
            None => Found::None,
        }
    }

    fn pick(&self, found: &[usize], version: Option<&str>) -> Found<'a> {
        let mut kind = Found::None;
        for entry in found.iter().filter_map(|i| self.list.get(*i)) {
            if version.is_some() && entry.version != version {
                continue;
            }
            kind = match kind {
                Found::None => Found::One(entry.kind),
                _ => return Found::Many,
            };
        }
        kind
    }
}

impl<'a> Walk<'a> {
    /// Makes the entries known, if it is a Bundle.
    pub(super) fn enter_bundle(&mut self, node: &'a dyn Node) -> bool {
        let is = node.info().name == "Bundle";
        if is {
            self.bundles.push(Entries::new(node, self.release));
        }
        is
    }

    /// The entry that is walked next.
    pub(super) fn enter_entry(&mut self, at: usize) {
        if let Some(bundle) = self.bundles.last_mut() {
            bundle.current = Some(at);
        }
    }

    /// Rules of a Bundle beyond its invariants.
    pub(super) fn bundle(&mut self, node: &'a dyn Node) {
        for (i, entry) in entries(list(node, "entry")).enumerate() {
            self.at("entry", Some(i), |walk| {
                walk.full_url(entry);
                if text(node, "type") == Some("searchset") {
                    walk.result(entry);
                }
            });
        }
        let mut seen = Vec::new();
        for (i, link) in entries(list(node, "link")).enumerate() {
            // Relations of paging; others may lead to several places.
            let once = ["self", "first", "last", "next", "previous", "prev"];
            let Some(relation) = text(link, "relation").filter(|r| once.contains(r)) else { continue };
            if seen.contains(&relation) {
                self.at("link", Some(i), |walk| {
                    walk.issue_at(Severity::Error, IssueCode::DUPLICATE_LINK, Some("relation"));
                });
            }
            seen.push(relation);
        }
    }

    /// `fullUrl` is absolute and, where it is the address of a server, ends with type and id of the resource.
    fn full_url(&mut self, entry: &'a dyn Node) {
        let Some(url) = text(entry, "fullUrl") else { return };
        if !is_absolute(url) {
            self.issue_at(Severity::Error, IssueCode::FULL_URL_FORM, Some("fullUrl"));
            return;
        }
        let Some(resource) = child(entry, "resource") else { return };
        // A resource to be created has no id yet.
        let created = child(entry, "request").and_then(|r| text(r, "method")) == Some("POST");
        let Some(parts) = parts(url, self.release) else { return };
        let fits = parts.kind == type_of(resource)
            && match id_of(resource) {
                Some(id) => id == parts.id,
                None => created,
            };
        if !fits {
            self.issue_at(Severity::Error, IssueCode::FULL_URL_ID, Some("fullUrl"));
        }
    }

    /// What a search finds has an id, and its outcome is an OperationOutcome.
    fn result(&mut self, entry: &'a dyn Node) {
        let Some(resource) = child(entry, "resource") else { return };
        let outcome = type_of(resource) == "OperationOutcome";
        let mode = child(entry, "search").and_then(|s| text(s, "mode"));
        if mode == Some("outcome") && !outcome {
            self.issue_at(Severity::Error, IssueCode::SEARCH_MODE, Some("search"));
        }
        if !outcome && mode != Some("outcome") && id_of(resource).is_none() {
            self.issue_at(Severity::Error, IssueCode::MISSING_ID, Some("resource"));
        }
    }
}
