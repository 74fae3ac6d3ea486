//! Two copies of one thing made one resource: what both say is said once, what only the copy says moves over, and where
//! they differ the first one stays and an issue says so.

use core::any::Any;
use std::collections::HashMap;

use synovia_fhir_model::node::{self, AnyPrim, Inner, InnerMut, Node, NodeList, PrimList, Slot, View};
use synovia_fhir_model::r4;

use super::shared::{Written, same, same_node};
use super::size::present;
use super::writer::Writer;
use crate::trace::{At, Reason};

/// The copy says something else.
const CONFLICT: &str = "mapping/conflicting-copy";

/// Lists whose entries stand side by side: another telephone number is no contradiction, another name is.
static UNIONS: &[&str] =
    &["alias", "code", "contact", "identifier", "location", "qualification", "specialty", "telecom", "type"];

/// Entries of a list that are searched for the same one; keeps a hostile input from costing its square.
const SEARCHED: usize = 64;

/// Places by parent, name and index.
pub(super) type Places = HashMap<(At, &'static str, Option<u32>), At>;

/// The state of merging.
#[derive(Debug)]
pub(super) struct Merge<'m, 'w, 'a> {
    pub(super) w: &'m Writer<'w, 'a>,
    pub(super) places: Places,
}

/// A node and its place.
struct Side<'n> {
    node: &'n mut dyn Node,
    at: At,
}

enum Plan {
    Nothing,
    Move,
    Same,
    Conflict,
    Descend,
    Prim,
    Prims,
    Nodes,
}

impl Merge<'_, '_, '_> {
    /// Makes `copy` part of `first`.
    pub(super) fn merge(&mut self, first: &mut Written, mut copy: Written) {
        let trace = &self.w.cx.trace;
        trace.same_as(copy.entry, first.entry);
        trace.same_as(copy.at, first.at);
        let url = self.w.names.borrow_mut().url(first.key);
        let mut to = Side { node: first.resource.as_node_mut(), at: first.at };
        let mut from = Side { node: copy.resource.as_node_mut(), at: copy.at };
        drop_self_reference(self, &mut from, url.as_deref());
        // Most copies say the same; then there is nothing to do but to say where.
        if !trace.is_on() && same_node(to.node, from.node) {
            return;
        }
        self.elements(&mut to, &mut from, true);
    }

    fn place(&self, at: At, name: &'static str, index: Option<usize>) -> At {
        let index = index.map(|i| u32::try_from(i).unwrap_or(u32::MAX));
        self.places.get(&(at, name, index)).copied().unwrap_or(At::NONE)
    }

    /// The places of an element: one, or one for each entry.
    fn places_of(&self, side: &Side<'_>, i: usize) -> Vec<At> {
        let Some(name) = node::json_name(side.node, i) else { return Vec::new() };
        let entries = match side.node.view(i) {
            View::Prims(list) => Some(list.len()),
            View::Nodes(list) => Some(list.len()),
            _ => None,
        };
        match entries {
            Some(len) => (0..len).map(|k| self.place(side.at, name, Some(k))).collect(),
            None => vec![self.place(side.at, name, None)],
        }
    }

    fn same_place(&self, copy: At, first: At) {
        if first != At::NONE && copy != first {
            self.w.cx.trace.same_as(copy, first);
        }
    }

    fn conflict(&self, copy: At, first: At) {
        self.w.doom(copy, Reason::Policy, Some((CONFLICT, first)));
    }

    /// Merges all elements of two nodes; `fill`: what only the copy has may move.
    fn elements(&mut self, to: &mut Side<'_>, from: &mut Side<'_>, fill: bool) {
        for i in present(from.node) {
            let plan = plan(to.node.view(i), from.node.view(i));
            match plan {
                Plan::Nothing => {}
                Plan::Move if fill => self.move_over(to, from, i),
                Plan::Move | Plan::Conflict => {
                    for place in self.places_of(from, i) {
                        self.conflict(place, to.at);
                    }
                }
                Plan::Same => {
                    for (copy, first) in self.places_of(from, i).into_iter().zip(self.places_of(to, i)) {
                        self.same_place(copy, first);
                    }
                }
                Plan::Descend => self.descend_field(to, from, i, fill),
                Plan::Prim => self.prim(to, from, i, fill),
                Plan::Prims => self.prims(to, from, i, fill),
                Plan::Nodes => self.nodes(to, from, i, fill),
            }
        }
    }

    fn move_over(&mut self, to: &mut Side<'_>, from: &mut Side<'_>, i: usize) {
        let Some(name) = node::json_name(from.node, i) else { return };
        let is_list = matches!(from.node.view(i), View::Prims(_) | View::Nodes(_));
        let places = self.places_of(from, i);
        if !node::move_field(from.node, to.node, i) {
            return;
        }
        for (k, place) in places.into_iter().enumerate() {
            self.adopt(place, to.at, name, is_list.then_some(k));
        }
    }

    /// Hangs a place of the copy under a place of the first.
    fn adopt(&mut self, place: At, up: At, name: &'static str, index: Option<usize>) {
        let trace = &self.w.cx.trace;
        trace.move_to(place, up);
        let index = index.map(|i| u32::try_from(i).unwrap_or(u32::MAX));
        if let Some(index) = index {
            trace.set_index(place, index);
        }
        if place != At::NONE {
            self.places.insert((up, name, index), place);
        }
    }

    fn descend_field(&mut self, to: &mut Side<'_>, from: &mut Side<'_>, i: usize, fill: bool) {
        let name = node::json_name(from.node, i).unwrap_or_default();
        let (to_at, from_at) = (self.place(to.at, name, None), self.place(from.at, name, None));
        let (Some(first), Some(copy)) = (inner(to.node.slot(i)), inner(from.node.slot(i))) else { return };
        self.descend(Side { node: first, at: to_at }, Side { node: copy, at: from_at }, fill);
    }

    /// Merges two datatypes that differ. Only when they do not contradict each other do they make one.
    fn descend(&mut self, mut to: Side<'_>, mut from: Side<'_>, fill: bool) {
        let fill = fill && compatible(to.node, from.node);
        if fill {
            self.same_place(from.at, to.at);
        } else {
            self.w.doom(from.at, Reason::Policy, None);
        }
        self.elements(&mut to, &mut from, fill);
    }

    fn prims(&mut self, to: &mut Side<'_>, from: &mut Side<'_>, i: usize, fill: bool) {
        let name = node::json_name(from.node, i).unwrap_or_default();
        let (Slot::Prims(first), Slot::Prims(copy)) = (to.node.slot(i), from.node.slot(i)) else { return };
        let before = first.len();
        for k in 0..copy.len() {
            let place = self.place(from.at, name, Some(k));
            let equal = |a: &dyn PrimList, b: &dyn PrimList| match (a.get(k), b.get(k)) {
                (Some(a), Some(b)) => same(View::Prim(a), View::Prim(b)),
                _ => false,
            };
            if equal(first, copy) {
                self.same_place(place, self.place(to.at, name, Some(k)));
            } else if fill && k >= before && first.len() == k {
                first.resize(k + 1);
                if let (Some(new), Some(old)) = (first.get_mut(k), copy.get_mut(k)) {
                    new.swap(old);
                }
                self.adopt(place, to.at, name, Some(k));
            } else {
                self.conflict(place, to.at);
            }
        }
    }

    /// Primitives of the same value are one, and so are their extensions where they are the same.
    fn prim(&mut self, to: &mut Side<'_>, from: &mut Side<'_>, i: usize, fill: bool) {
        let name = node::json_name(from.node, i).unwrap_or_default();
        let (to_at, from_at) = (self.place(to.at, name, None), self.place(from.at, name, None));
        let (Slot::Prim(first), Slot::Prim(copy)) = (to.node.slot(i), from.node.slot(i)) else { return };
        let value = |p: &dyn AnyPrim| p.scalar().map(|s| s.text().into_owned());
        let equal = value(first) == value(copy) && value(copy).is_some();
        if equal {
            self.same_place(from_at, to_at);
        } else {
            self.conflict(from_at, to.at);
        }
        if first.element().is_none() && !(equal && fill) {
            // Its extensions are given up with it, or there is nothing that they could be the same as.
            if equal && copy.element().is_some() {
                self.extensions_lost(from_at, copy, to_at);
            }
        } else if copy.element().is_some() {
            let (_, first) = first.element_mut();
            let (_, copy) = copy.element_mut();
            self.node_lists((first, to_at), (copy, from_at), "extension", equal && fill);
        }
    }

    fn extensions_lost(&self, at: At, of: &dyn AnyPrim, first: At) {
        let count = of.element().map_or(0, |(_, list)| list.len());
        for k in 0..count {
            self.conflict(self.place(at, "extension", Some(k)), first);
        }
    }

    fn nodes(&mut self, to: &mut Side<'_>, from: &mut Side<'_>, i: usize, fill: bool) {
        let name = node::json_name(from.node, i).unwrap_or_default();
        let (Slot::Nodes(first), Slot::Nodes(copy)) = (to.node.slot(i), from.node.slot(i)) else { return };
        self.node_lists((first, to.at), (copy, from.at), name, fill);
    }

    fn node_lists(
        &mut self,
        (first, first_at): (&mut dyn NodeList, At),
        (copy, copy_at): (&mut dyn NodeList, At),
        name: &'static str,
        fill: bool,
    ) {
        let before = first.len();
        for k in 0..copy.len() {
            let from_at = self.place(copy_at, name, Some(k));
            let Some(item) = copy.get_mut(k) else { continue };
            let joins = fill && first.len() < SEARCHED && joins(name, first, item, k >= before);
            match counterpart(first, item, k) {
                Some((at, true)) => self.same_place(from_at, self.place(first_at, name, Some(at))),
                None if joins => {
                    let at = first.len();
                    first.push();
                    if let Some(new) = first.get_mut(at) {
                        take_over(new, item);
                    }
                    self.adopt(from_at, first_at, name, Some(at));
                }
                // Extensions that differ in their url have nothing to do with each other.
                None if name == "extension" => self.conflict(from_at, first_at),
                other => {
                    let at = other.map_or(k, |(at, _)| at);
                    let to_at = self.place(first_at, name, Some(at));
                    match first.get_mut(at) {
                        Some(node) => {
                            self.descend(Side { node, at: to_at }, Side { node: item, at: from_at }, fill);
                        }
                        None => self.conflict(from_at, first_at),
                    }
                }
            }
        }
    }
}

/// Whether an entry that only the copy has may stand beside those of the first.
fn joins(name: &str, first: &dyn NodeList, item: &dyn Node, beyond: bool) -> bool {
    if name == "extension" {
        return !(0..first.len()).filter_map(|k| first.get(k)).any(|other| url(other) == url(item));
    }
    beyond || UNIONS.contains(&name)
}

fn url(extension: &dyn Node) -> Option<String> {
    match extension.view(extension.info().field("url")?) {
        View::Prim(url) => url.scalar().map(|s| s.text().into_owned()),
        _ => None,
    }
}

/// The entry that says the same (`true`) or does not contradict (`false`).
fn counterpart(list: &dyn NodeList, item: &dyn Node, near: usize) -> Option<(usize, bool)> {
    let searched = list.len().min(SEARCHED);
    let found = |k: usize| list.get(k).is_some_and(|n| same(View::Node(n), View::Node(item)));
    let fits = |k: usize| list.get(k).is_some_and(|n| compatible(n, item));
    let order = || core::iter::once(near).filter(|k| *k < searched).chain(0..searched);
    order().find(|k| found(*k)).map(|k| (k, true)).or_else(|| order().find(|k| fits(*k)).map(|k| (k, false)))
}

fn take_over(to: &mut dyn Node, from: &mut dyn Node) {
    for i in 0..from.info().fields.len() {
        node::move_field(from, to, i);
    }
}

fn plan(first: View<'_>, copy: View<'_>) -> Plan {
    match (first, copy) {
        (_, View::Absent) => Plan::Nothing,
        (View::Absent, _) => Plan::Move,
        (first, copy) if same(first, copy) => Plan::Same,
        (View::Prim(_), View::Prim(_)) => Plan::Prim,
        (View::Prims(_), View::Prims(_)) => Plan::Prims,
        (View::Nodes(_), View::Nodes(_)) => Plan::Nodes,
        (View::Node(_), View::Node(_)) => Plan::Descend,
        (View::Choice(a, Inner::Node(_)), View::Choice(b, Inner::Node(_))) if a == b => Plan::Descend,
        _ => Plan::Conflict,
    }
}

fn inner(slot: Slot<'_>) -> Option<&mut dyn Node> {
    match slot {
        Slot::Node(slot) => slot.get_mut(),
        Slot::Choice(slot) => match slot.get_mut() {
            Some((_, InnerMut::Node(node))) => Some(node),
            _ => None,
        },
        _ => None,
    }
}

/// Whether two datatypes can be one: they say at least one thing in common, and nothing different.
fn compatible(one: &dyn Node, other: &dyn Node) -> bool {
    let mut shared = false;
    for i in 0..one.info().fields.len() {
        let (a, b) = (one.view(i), other.view(i));
        if a.is_absent() || b.is_absent() {
            continue;
        }
        let agrees = same(a, b)
            || match (a, b) {
                (View::Node(a), View::Node(b)) => compatible(a, b),
                (View::Prims(a), View::Prims(b)) => {
                    (0..a.len().min(b.len())).all(|k| match (a.get(k), b.get(k)) {
                        (Some(a), Some(b)) => same(View::Prim(a), View::Prim(b)),
                        _ => false,
                    })
                }
                (View::Nodes(a), View::Nodes(b)) => {
                    (0..a.len().min(b.len())).all(|k| match (a.get(k), b.get(k)) {
                        (Some(a), Some(b)) => compatible(a, b),
                        _ => false,
                    })
                }
                _ => false,
            };
        if !agrees {
            return false;
        }
        shared = true;
    }
    shared
}

/// A copy that is part of what it is a copy of says nothing: nothing is part of itself.
fn drop_self_reference(merge: &Merge<'_, '_, '_>, from: &mut Side<'_>, url: Option<&str>) {
    let Some(i) = from.node.info().field("partOf") else { return };
    let Slot::Node(slot) = from.node.slot(i) else { return };
    let points_at_it = slot.get_mut().and_then(as_reference).is_some_and(|r| r.reference.as_str() == url);
    if points_at_it {
        slot.clear();
        merge.conflict(merge.place(from.at, "partOf", None), At::NONE);
    }
}

fn as_reference(node: &mut dyn Node) -> Option<&mut r4::Reference> {
    let any: &mut dyn Any = node;
    any.downcast_mut()
}

/// Calls `change` with every reference of a resource.
pub(super) fn each_reference(node: &mut dyn Node, change: &dyn Fn(&mut r4::Reference)) {
    if let Some(reference) = as_reference(node) {
        change(reference);
    }
    for i in 0..node.info().fields.len() {
        match node.slot(i) {
            Slot::Nodes(list) => {
                for k in 0..list.len() {
                    if let Some(item) = list.get_mut(k) {
                        each_reference(item, change);
                    }
                }
            }
            slot => {
                if let Some(node) = inner(slot) {
                    each_reference(node, change);
                }
            }
        }
    }
}
