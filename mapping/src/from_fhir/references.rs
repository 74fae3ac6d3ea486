//! Which thing of the record a reference points to.

use std::collections::HashMap;

use super::scope::Fs;
use crate::generated::rules::fhir::r4;
use crate::model::{Key, Reference};
use crate::report::Severity;
use crate::trace::{Origin, Src};

/// A resource of the input.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) key: Key,
    /// Path of what names it: its `fullUrl` or its `id`.
    pub(super) named_by: String,
}

/// The resources of the input by the ways in which they can be named.
#[derive(Debug, Default)]
pub(super) struct References {
    by_name: HashMap<String, Target>,
}

impl References {
    /// Names a resource; the first to have a name keeps it.
    pub(super) fn name(&mut self, name: String, target: Target) {
        self.by_name.entry(name).or_insert(target);
    }

    /// Names a resource contained in the one at `home`.
    pub(super) fn name_contained(&mut self, home: &str, id: &str, target: Target) {
        self.name(format!("{home}#{id}"), target);
    }

    /// What `reference`, written in the resource at `home`, points to.
    fn find(&self, reference: &str, home: &str) -> Option<&Target> {
        if let Some(id) = reference.strip_prefix('#') {
            return self.by_name.get(&format!("{home}#{id}"));
        }
        // A version of the resource is still the resource.
        let plain = reference.split_once("/_history/").map_or(reference, |(before, _)| before);
        if let Some(found) = self.by_name.get(plain) {
            return Some(found);
        }
        let mut parts = plain.rsplitn(3, '/');
        let (id, kind) = (parts.next()?, parts.next()?);
        self.by_name.get(&format!("{kind}/{id}"))
    }
}

/// A reference: to a resource of the input, or by identifier or name to something outside it.
pub(super) fn reference<'a>(s: &Fs<'_, '_, 'a>) -> Reference<'a> {
    let mut out = Reference {
        to: None,
        by: Origin::NONE,
        r#type: s.text("type"),
        identifier: s.one("identifier", super::datatypes::identifier).map(Box::new),
        display: s.text("display"),
        extension: s.all("extension", super::datatypes::extension),
    };
    let Some(url) = s.uri("reference") else { return out };
    let at = s.below("reference", 0);
    let Some(target) = s.r.references.find(&url, &s.home) else {
        if out.identifier.is_none() && out.display.is_none() {
            s.r.cx.issue(Severity::Warning, "mapping/dangling-reference", s.handle(&at));
        }
        return out;
    };
    out.to = Some(target.key);
    if let Some(leaf) = s.handle(&at) {
        // The reference only decides which resource is meant; so does what that resource is named by.
        out.by = s.r.cx.trace.step(Origin::NONE, r4::REFERENCE, Src::Node(leaf));
        s.r.cx.trace.decides(out.by, leaf);
        s.decided(out.by, &target.named_by);
    }
    out
}
