//! Which thing of the record a reference points to.

use std::collections::HashMap;

use synovia_fhir_model::node::Node;
use synovia_fhir_model::reference::{Address, BundleIndex, Resolution};

use super::scope::Fs;
use crate::generated::rules::fhir::r4;
use crate::model::{Key, Reference};
use crate::report::Severity;
use crate::trace::{Origin, Src};

/// A resource of the input.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) key: Key,
    /// Path of its `fullUrl`, if it stands in a Bundle.
    pub(super) url_at: Option<String>,
    /// Path of its `id`.
    pub(super) id_at: String,
}

/// Why a reference points to nothing of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Nowhere,
    /// Several resources go by that address: to take one of them could be to take another patient.
    Ambiguous,
}

/// The resources of the input by the ways in which they can be named.
#[derive(Debug)]
pub(super) struct References<'n> {
    index: BundleIndex<'n>,
    /// What each entry holds: its `fullUrl` and the thing.
    entries: HashMap<usize, (&'n str, Target)>,
    contained: HashMap<(usize, String), Target>,
}

impl<'n> References<'n> {
    /// The references of an input, whose things are named next.
    pub(super) fn of(root: &'n dyn Node) -> Self {
        Self { index: BundleIndex::new(root), entries: HashMap::new(), contained: HashMap::new() }
    }

    /// Names what an entry holds; a resource that is in no Bundle is entry 0.
    pub(super) fn name(&mut self, entry: usize, full_url: &'n str, target: Target) {
        self.entries.insert(entry, (full_url, target));
    }

    /// Names a resource contained in that of an entry; the first of an id keeps it.
    pub(super) fn name_contained(&mut self, entry: usize, id: &str, target: Target) {
        self.contained.entry((entry, id.to_string())).or_insert(target);
    }

    /// What `text`, written in the resource of `entry`, points to, and the path of what that is named by.
    fn find<'s>(&'s self, text: &str, entry: usize) -> Result<(Key, &'s str), Fault> {
        if let Some(id) = text.strip_prefix('#') {
            let found = match id {
                "" => self.entries.get(&entry).map(|(_, t)| t),
                id => self.contained.get(&(entry, id.to_string())),
            };
            return found.map(|t| (t.key, t.id_at.as_str())).ok_or(Fault::Nowhere);
        }
        let of_version = self.index.resolve_text(entry, text);
        let resolution = match (of_version, text.split_once("/_history/")) {
            // Another version of the resource is still the resource.
            (Resolution::Outside, Some((plain, _))) => self.index.resolve_text(entry, plain),
            _ => of_version,
        };
        match resolution {
            Resolution::Resource(found) => {
                let (_, target) = self.entries.get(&found.entry).ok_or(Fault::Nowhere)?;
                Ok((target.key, target.url_at.as_deref().unwrap_or(&target.id_at)))
            }
            Resolution::Ambiguous => Err(Fault::Ambiguous),
            _ => self.by_identity(text, entry),
        }
    }

    /// The one resource of that type and id: senders leave `fullUrl` out, or write a UUID there and references by id. Where both
    /// addresses name a server and no `fullUrl` was the one meant, what has the same id is another thing.
    fn by_identity<'s>(&'s self, text: &str, entry: usize) -> Result<(Key, &'s str), Fault> {
        let at_server = |url: &str| matches!(Address::parse(url), Address::Absolute(..));
        let local = Address::parse(text).local().ok_or(Fault::Nowhere)?;
        let found = self.index.find(local.resource_type, local.id).ok_or(Fault::Nowhere)?;
        let (url, target) = self.entries.get(&found.entry).ok_or(Fault::Nowhere)?;
        let from_server = at_server(text) || self.entries.get(&entry).is_some_and(|(url, _)| at_server(url));
        if from_server && at_server(url) { Err(Fault::Nowhere) } else { Ok((target.key, &target.id_at)) }
    }
}

/// A reference: to a resource of the input, or by identifier or name to something outside it.
pub(super) fn reference<'a>(s: &Fs<'_, '_, 'a>) -> Reference<'a> {
    let mut out = Reference {
        to: None,
        elsewhere: false,
        by: Origin::NONE,
        r#type: s.text("type"),
        identifier: s.one("identifier", super::datatypes::identifier).map(Box::new),
        display: s.text("display"),
        extension: s.all("extension", super::datatypes::extension),
    };
    let Some(text) = s.uri("reference") else { return out };
    let at = s.below("reference", 0);
    out.elsewhere = true;
    let warn = |code| s.r.cx.issue(Severity::Warning, code, s.handle(&at));
    let (key, named_by) = match s.r.references.find(&text, s.entry) {
        Ok(found) => found,
        Err(Fault::Ambiguous) => {
            warn("mapping/reference-ambiguous");
            return out;
        }
        Err(Fault::Nowhere) => {
            if out.identifier.is_none() && out.display.is_none() {
                warn("mapping/dangling-reference");
            }
            return out;
        }
    };
    (out.to, out.elsewhere) = (Some(key), false);
    if let Some(leaf) = s.handle(&at) {
        // The reference only decides which resource is meant; so does what that resource is named by.
        out.by = s.r.cx.trace.step(Origin::NONE, r4::REFERENCE, Src::Node(leaf));
        s.r.cx.trace.decides(out.by, leaf);
        s.decided(out.by, named_by);
    }
    out
}
