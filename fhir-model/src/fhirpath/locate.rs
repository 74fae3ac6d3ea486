//! Where items of a result stand in the resource they come from.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use super::item::{Collection, Item};
use crate::error::Location;
use crate::node::{AnyPrim, Inner, Node, NodeList, View, bits};

/// How deep the tree is searched.
const MAX_DEPTH: usize = 300;

/// The place of each item below `root`, which is named by `name` (`Patient`): `None` for computed values and for
/// what is not below it. One walk for all items.
#[must_use]
pub fn locations(root: &dyn Node, name: &str, items: &Collection<'_>) -> Vec<Option<Location>> {
    let mut wanted = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        if let Some(address) = address(item) {
            wanted.entry(address).or_insert_with(Vec::new).push(at);
        }
    }
    let mut search = Search { wanted, found: vec![None; items.len()], path: name.to_owned() };
    search.node(root, 0);
    search.found
}

/// Address and whether it is a primitive: a node and its first element may share the address.
type Address = (usize, bool);

fn address(item: &Item<'_>) -> Option<Address> {
    match item {
        Item::Node(node) => Some(node_address(*node)),
        Item::Prim(prim, _) => Some(prim_address(*prim)),
        Item::Value(_) => None,
    }
}

fn node_address(node: &dyn Node) -> Address {
    (core::ptr::from_ref(node).cast::<()>().addr(), false)
}

fn prim_address(prim: &dyn AnyPrim) -> Address {
    (core::ptr::from_ref(prim).cast::<()>().addr(), true)
}

struct Search {
    wanted: BTreeMap<Address, Vec<usize>>,
    found: Vec<Option<Location>>,
    path: String,
}

impl Search {
    fn note(&mut self, address: Address) {
        for at in self.wanted.remove(&address).unwrap_or_default() {
            if let Some(slot) = self.found.get_mut(at) {
                *slot = Some(Location(self.path.clone()));
            }
        }
    }

    fn node(&mut self, node: &dyn Node, depth: usize) {
        self.note(node_address(node));
        if depth >= MAX_DEPTH || self.wanted.is_empty() {
            return;
        }
        for i in bits(node.present()) {
            let Some(name) = crate::node::json_name(node, i) else { continue };
            let length = self.path.len();
            let _ = write!(self.path, ".{name}");
            match node.view(i) {
                View::Absent => {}
                View::Prim(prim) | View::Choice(_, Inner::Prim(prim)) => self.prim(prim, depth),
                View::Prims(list) => {
                    for at in 0..list.len() {
                        self.entry(at, |search| list.get(at).map(|prim| search.prim(prim, depth)));
                    }
                }
                View::Node(node) | View::Resource(node) | View::Choice(_, Inner::Node(node)) => {
                    self.node(node, depth + 1);
                }
                View::Nodes(list) => self.nodes(list, depth),
                View::Resources(list) => {
                    for at in 0..list.len() {
                        self.entry(at, |search| list.get(at).map(|node| search.node(node, depth + 1)));
                    }
                }
            }
            self.path.truncate(length);
        }
    }

    fn nodes(&mut self, list: &dyn NodeList, depth: usize) {
        for at in 0..list.len() {
            self.entry(at, |search| list.get(at).map(|node| search.node(node, depth + 1)));
        }
    }

    fn entry(&mut self, at: usize, walk: impl FnOnce(&mut Self) -> Option<()>) {
        let length = self.path.len();
        let _ = write!(self.path, "[{at}]");
        walk(self);
        self.path.truncate(length);
    }

    fn prim(&mut self, prim: &dyn AnyPrim, depth: usize) {
        self.note(prim_address(prim));
        if let Some((_, extension)) = prim.element().filter(|_| depth < MAX_DEPTH) {
            let length = self.path.len();
            self.path.push_str(".extension");
            self.nodes(extension, depth);
            self.path.truncate(length);
        }
    }
}
