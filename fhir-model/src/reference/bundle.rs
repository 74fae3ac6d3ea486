//! What references lead to inside a Bundle, by the rules of its page: the address against the `fullUrl`s, a relative one
//! made absolute by the `fullUrl` around it, a version against `meta.versionId`.

use std::collections::HashMap;

use super::{Address, Local, Placed, ReferenceView, references};
use crate::node::{Node, View};
use crate::path::{identity, node_of, text_of};

const BUNDLE: &str = "Bundle";
/// Steps of `entry[0].resource`.
const ENTRY_DEPTH: usize = 2;

/// The entries of a Bundle by address. A resource that is no Bundle counts as one entry without address.
///
/// Built once in time linear in the entries; resolving is one look-up.
pub struct BundleIndex<'a> {
    root: &'a dyn Node,
    entries: Vec<Entry<'a>>,
    by_url: HashMap<&'a str, Vec<usize>>,
    by_identity: HashMap<(&'a str, &'a str), Vec<usize>>,
    contained: HashMap<(usize, &'a str), &'a dyn Node>,
    is_bundle: bool,
}

struct Entry<'a> {
    full_url: Option<&'a str>,
    resource: Option<&'a dyn Node>,
}

/// What a reference leads to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Resolution<'a> {
    /// A resource of the Bundle, or one contained in the same resource.
    Resource(Resolved<'a>),
    /// Nothing, where it must be: no such contained resource, or a `urn:uuid:` or `urn:oid:` that no entry has.
    Missing,
    /// No entry has it; it may be at a server.
    Outside,
    /// Several entries have it, of different versions or by mistake.
    Ambiguous,
    /// A search, for a server to carry out.
    Conditional,
    /// There is no address: an identifier or a text only.
    Logical,
}

/// A resource that a reference leads to.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Resolved<'a> {
    /// The resource.
    pub node: &'a dyn Node,
    /// The index of its entry; of a contained one, that of its container.
    pub entry: usize,
}

/// The type and the entry only.
impl core::fmt::Debug for Resolved<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Resolved").field("type", &self.node.info().name).field("entry", &self.entry).finish()
    }
}

/// Counts only.
impl core::fmt::Debug for BundleIndex<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("BundleIndex").field("entries", &self.entries.len()).finish_non_exhaustive()
    }
}

impl<'a> BundleIndex<'a> {
    /// Indexes a Bundle, or a single resource.
    #[must_use]
    pub fn new(root: &'a dyn Node) -> Self {
        let mut index = Self {
            root,
            entries: entries(root),
            by_url: HashMap::new(),
            by_identity: HashMap::new(),
            contained: HashMap::new(),
            is_bundle: root.info().name == BUNDLE,
        };
        for (at, entry) in index.entries.iter().enumerate() {
            if let Some(url) = entry.full_url {
                index.by_url.entry(url).or_default().push(at);
            }
            let Some(resource) = entry.resource else { continue };
            if let (name, Some(id)) = identity(resource) {
                index.by_identity.entry((name, id)).or_default().push(at);
            }
            for inner in contained(resource) {
                if let (_, Some(id)) = identity(inner) {
                    index.contained.entry((at, id)).or_insert(inner);
                }
            }
        }
        index
    }

    /// All references of the Bundle in order, but those inside a Bundle that is an entry: it has addresses of its own.
    pub fn references(&self) -> impl Iterator<Item = Placed<'a>> + '_ {
        references(self.root).filter(|placed| self.entry_of(placed).is_some())
    }

    /// References that lead nowhere though their target must be here: see [`Resolution::Missing`].
    pub fn dangling(&self) -> impl Iterator<Item = Placed<'a>> + '_ {
        self.references().filter(|placed| matches!(self.resolve(placed), Resolution::Missing))
    }

    /// What a reference of [`references`](Self::references) leads to.
    #[must_use]
    pub fn resolve(&self, placed: &Placed<'a>) -> Resolution<'a> {
        let Some(entry) = self.entry_of(placed) else { return Resolution::Outside };
        match placed.reference.address() {
            // A resource inside `Parameters` has a `contained` of its own.
            Some(Address::Fragment(id)) if !self.is_bundle && placed.holder.depth > 0 => {
                let node = placed.holder.node;
                let mut inner = contained(node).filter(|node| identity(*node).1 == Some(id));
                let found = if id.is_empty() { Some(node) } else { inner.next() };
                found.map_or(Resolution::Missing, |node| Resolution::Resource(Resolved { node, entry }))
            }
            _ => self.resolve_in(entry, placed.reference),
        }
    }

    /// What a reference in the resource of that entry leads to.
    #[must_use]
    pub fn resolve_in(&self, entry: usize, reference: ReferenceView<'_>) -> Resolution<'a> {
        reference.text().map_or(Resolution::Logical, |text| self.resolve_text(entry, text))
    }

    /// What an address in the resource of that entry leads to.
    #[must_use]
    pub fn resolve_text(&self, entry: usize, text: &str) -> Resolution<'a> {
        let missing_or = |found: Option<&'a dyn Node>| {
            found.map_or(Resolution::Missing, |node| Resolution::Resource(Resolved { node, entry }))
        };
        match Address::parse(text) {
            Address::Fragment("") => missing_or(self.entries.get(entry).and_then(|e| e.resource)),
            Address::Fragment(id) => missing_or(self.contained.get(&(entry, id)).copied()),
            Address::Uuid(_) | Address::Oid(_) => self.look_up(text, None, Resolution::Missing),
            Address::Conditional(..) => Resolution::Conditional,
            Address::Absolute(base, local) => self.at_server(base, local),
            Address::Relative(local) => {
                match self.entries.get(entry).and_then(|e| e.full_url).map(Address::parse) {
                    Some(Address::Absolute(base, _)) => self.at_server(base, local),
                    _ => Resolution::Outside,
                }
            }
            Address::Uri(_) | Address::Other(_) => self.look_up(text, None, Resolution::Outside),
        }
    }

    /// The resource of that type and id, whatever its `fullUrl`: for Bundles that have none. `None` when there is not
    /// exactly one.
    #[must_use]
    pub fn find(&self, resource_type: &str, id: &str) -> Option<Resolved<'a>> {
        match self.by_identity.get(&(resource_type, id))?.as_slice() {
            [entry] => Some(Resolved { node: self.entries.get(*entry)?.resource?, entry: *entry }),
            _ => None,
        }
    }

    /// The number of the entry a reference stands in. One of the Bundle itself, as in its extensions, stands in none, and
    /// those of resources deeper down are not of this Bundle.
    fn entry_of(&self, placed: &Placed<'_>) -> Option<usize> {
        if !self.is_bundle {
            return Some(0);
        }
        let at = placed.path.steps().first().filter(|step| step.name == "entry")?.index?;
        (placed.holder.depth == ENTRY_DEPTH).then_some(at)
    }

    fn at_server(&self, base: &str, local: Local<'_>) -> Resolution<'a> {
        let url = format!("{base}/{}/{}", local.resource_type, local.id);
        self.look_up(&url, local.version, Resolution::Outside)
    }

    fn look_up(&self, url: &str, version: Option<&str>, none: Resolution<'a>) -> Resolution<'a> {
        let all = self.by_url.get(url).map_or(&[][..], Vec::as_slice);
        let mut fitting = all.iter().filter_map(|at| {
            let node = self.entries.get(*at)?.resource?;
            let fits = version.is_none_or(|version| version_of(node) == Some(version));
            fits.then_some(Resolved { node, entry: *at })
        });
        match (fitting.next(), fitting.next()) {
            (None, _) => none,
            (Some(one), None) => Resolution::Resource(one),
            (Some(_), Some(_)) => Resolution::Ambiguous,
        }
    }
}

fn version_of(node: &dyn Node) -> Option<&str> {
    text_of(node_of(node, "meta")?, "versionId")
}

fn entries(root: &dyn Node) -> Vec<Entry<'_>> {
    if root.info().name != BUNDLE {
        return vec![Entry { full_url: None, resource: Some(root) }];
    }
    let list = root.info().field("entry").map(|at| root.view(at));
    let Some(View::Nodes(list)) = list else { return Vec::new() };
    let nodes = (0..list.len()).filter_map(|at| list.get(at));
    nodes.map(|node| Entry { full_url: text_of(node, "fullUrl"), resource: resource_of(node) }).collect()
}

fn resource_of(entry: &dyn Node) -> Option<&dyn Node> {
    match entry.view(entry.info().field("resource")?) {
        View::Resource(resource) => Some(resource),
        _ => None,
    }
}

fn contained(resource: &dyn Node) -> impl Iterator<Item = &dyn Node> {
    let list = match resource.info().field("contained").map(|at| resource.view(at)) {
        Some(View::Resources(list)) => Some(list),
        _ => None,
    };
    list.into_iter().flat_map(|list| (0..list.len()).filter_map(|at| list.get(at)))
}
