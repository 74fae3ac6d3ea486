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
    urls: Vec<Option<&'a str>>,
    by_url: HashMap<&'a str, Found<'a>>,
    /// By the parts of an address of a server: base, type, id.
    by_parts: HashMap<Key<'a>, Found<'a>>,
    /// The same, with the version of the resource.
    by_version: HashMap<(Key<'a>, &'a str), Found<'a>>,
    /// The entry that is being walked.
    pub(super) current: Option<usize>,
}

type Key<'a> = (&'a str, &'a str, &'a str);

/// What a reference leads to in a Bundle.
#[derive(Clone, Copy)]
pub(super) enum Found<'a> {
    None,
    /// The type of the resource.
    One(&'a str),
    Many,
}

/// Adds an entry to those of its address.
fn add<'a, K: core::hash::Hash + Eq>(map: &mut HashMap<K, Found<'a>>, key: K, kind: &'a str) {
    map.entry(key).and_modify(|found| *found = Found::Many).or_insert(Found::One(kind));
}

impl<'a> Entries<'a> {
    fn new(bundle: &'a dyn Node, release: Release) -> Self {
        let mut out = Self {
            kind: text(bundle, "type").unwrap_or_default(),
            release,
            urls: Vec::new(),
            by_url: HashMap::new(),
            by_parts: HashMap::new(),
            by_version: HashMap::new(),
            current: None,
        };
        for entry in entries(list(bundle, "entry")) {
            let url = text(entry, "fullUrl");
            out.urls.push(url);
            let (Some(url), Some(resource)) = (url, child(entry, "resource")) else { continue };
            let kind = type_of(resource);
            add(&mut out.by_url, url, kind);
            let Some(parts) = parts(url, release) else { continue };
            let key = (parts.base, parts.kind, parts.id);
            add(&mut out.by_parts, key, kind);
            if let Some(version) = child(resource, "meta").and_then(|m| text(m, "versionId")) {
                add(&mut out.by_version, (key, version), kind);
            }
        }
        out
    }

    /// Whether all that its first entry refers to should be in it.
    pub(super) fn is_closed(&self) -> bool {
        matches!(self.kind, "document" | "message")
    }

    /// What a reference in the current entry leads to.
    pub(super) fn find(&self, literal: &'a str, parts: Option<Parts<'a>>) -> Found<'a> {
        let Some(parts) = parts else {
            let url = literal.split('#').next().unwrap_or(literal);
            return self.by_url.get(url).copied().unwrap_or(Found::None);
        };
        let base = if parts.base.is_empty() {
            let own = self.current.and_then(|i| *self.urls.get(i)?);
            own.and_then(|url| super::reference::parts(url, self.release)).map(|p| p.base)
        } else {
            Some(parts.base)
        };
        let Some(base) = base else { return self.by_uuid(parts) };
        let key = (base, parts.kind, parts.id);
        let found = match parts.version {
            Some(version) => self.by_version.get(&(key, version)),
            None => self.by_parts.get(&key),
        };
        found.copied().unwrap_or(Found::None)
    }

    /// `Type/uuid` beside an entry `urn:uuid:uuid`: no address leads there, but the types tell of a mistake.
    fn by_uuid(&self, parts: Parts<'a>) -> Found<'a> {
        if self.is_closed() || parts.id.len() != 36 {
            return Found::None;
        }
        let url = format!("urn:uuid:{}", parts.id);
        self.by_url.get(url.as_str()).copied().unwrap_or(Found::None)
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
            } else {
                seen.push(relation);
            }
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
