//! Copies of nodes whose types are left open.

use super::{Inner, InnerMut, Node, NodeList, Place, ResourceList, ResourceSlot, Slot, bits, push};

/// A copy of a node: equal to it, and of the same type. A `Resource` gives the resource inside.
///
/// It takes stack in proportion to the depth of the node.
#[must_use]
pub fn copy(from: &dyn Node) -> Box<dyn Node> {
    if let Some(other) = from.as_other() {
        return Box::new(other.clone());
    }
    let mut to = (from.info().make)();
    copy_all(from, &mut *to);
    to
}

/// Copies element `i` from one node to another of the same type; what was there is dropped.
/// `false`, and nothing changed, when the types differ.
pub fn copy_field(from: &dyn Node, to: &mut dyn Node, i: usize) -> bool {
    if !core::ptr::eq(from.info(), to.info()) {
        return false;
    }
    to.slot(i).clear();
    match (from.place(i), to.slot(i)) {
        (Place::Prim(from), Slot::Prim(to)) => return from.copy_to(to),
        (Place::Prims(from), Slot::Prims(to)) => return from.copy_to(to),
        (Place::Node(from), Slot::Node(to)) => {
            if let Some(from) = from.get() {
                copy_all(from, to.make());
            }
        }
        (Place::Nodes(from), Slot::Nodes(to)) => copy_nodes(from, to),
        (Place::Choice(from), Slot::Choice(to)) => {
            if let Some((at, from)) = from.get() {
                match (from, to.make(at)) {
                    (Inner::Prim(from), Some(InnerMut::Prim(to))) => return from.copy_to(to),
                    (Inner::Node(from), Some(InnerMut::Node(to))) => copy_all(from, to),
                    _ => {}
                }
            }
        }
        (Place::Resource(from), Slot::Resource(to)) => {
            if let Some(from) = from.get() {
                copy_resource(from, to);
            }
        }
        (Place::Resources(from), Slot::Resources(to)) => copy_resources(from, to),
        _ => return false,
    }
    true
}

/// Copies everything from one node to an empty one of the same type.
pub(crate) fn copy_all(from: &dyn Node, to: &mut dyn Node) {
    for i in bits(from.present()) {
        copy_field(from, to, i);
    }
    to.unknown_mut().clone_from(from.unknown());
}

/// Puts a copy of a resource into an empty place of the same release.
pub(crate) fn copy_resource(from: &dyn Node, to: &mut dyn ResourceSlot) {
    match from.as_other() {
        Some(other) => to.set_other(other.clone()),
        None => {
            if let Some(to) = to.make(from.info().name) {
                copy_all(from, to);
            }
        }
    }
}

fn copy_nodes(from: &dyn NodeList, to: &mut dyn NodeList) {
    for i in 0..from.len() {
        if let (Some(from), Some(to)) = (from.get(i), push(to)) {
            copy_all(from, to);
        }
    }
}

fn copy_resources(from: &dyn ResourceList, to: &mut dyn ResourceList) {
    for i in 0..from.len() {
        let Some(from) = from.get(i) else { continue };
        match from.as_other() {
            Some(other) => to.push_other(other.clone()),
            None => {
                if let Some(to) = to.push(from.info().name) {
                    copy_all(from, to);
                }
            }
        }
    }
}
