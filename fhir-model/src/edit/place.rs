//! Putting a made value into its place, and taking one out.

use super::Mode;
use super::fresh::{Made, Part, set_scalar};
use super::target::{Holder, Spot, Target, descend};
use crate::node::{self, AnyPrim, InnerMut, Node, NodeList, PrimList, ResourceList, Slot, push};
use crate::path::{Hit, Path};

impl Target {
    /// Puts the value there; the path was located before, so that this does not fail.
    pub(super) fn put(&self, root: &mut dyn Node, path: &Path, made: &mut Made, mode: Mode) -> Option<()> {
        let (last, before) = path.steps().split_last()?;
        match (descend(root, before)?, &self.spot, made) {
            (Holder::Node(to), Spot::Field(_, hit), Made::Field { node, part, .. }) => {
                self.put_field(to, *hit, &mut **node, *part, mode)
            }
            (Holder::Node(to), Spot::Unknown, Made::Unknown(raw)) => {
                let end = to.info().fields.len();
                let unknown = to.unknown_mut();
                let position = unknown.remove(&last.name).map_or(end, |member| member.position);
                unknown.push(last.name.clone().into_owned(), core::mem::take(raw), position);
                Some(())
            }
            (Holder::Prim(to), Spot::PrimValue(_), made) => {
                let value = made.found()?.entry(0)?.scalar()?;
                set_scalar(to, value).then_some(())
            }
            (Holder::Prim(to), Spot::PrimId(_), Made::Id(id)) => {
                *to.element_mut().0 = Some(core::mem::take(id));
                Some(())
            }
            (Holder::Prim(to), Spot::PrimExtension(_), Made::Field { node, field, .. }) => {
                let Slot::Nodes(from) = node.slot(*field) else { return None };
                put_nodes(to.element_mut().1, self.index, from, mode)
            }
            _ => None,
        }
    }

    fn put_field(
        &self,
        to: &mut dyn Node,
        hit: Hit,
        made: &mut dyn Node,
        part: Part,
        mode: Mode,
    ) -> Option<()> {
        match (to.slot(hit.field), made.slot(hit.field)) {
            (Slot::Prim(to), Slot::Prim(from)) => return put_prim(to, from, part),
            (Slot::Prims(to), Slot::Prims(from)) => return put_prims(to, self.index, from, part, mode),
            (Slot::Nodes(to), Slot::Nodes(from)) => return put_nodes(to, self.index, from, mode),
            (Slot::Resources(to), Slot::Resources(from)) => return put_resources(to, self.index, from, mode),
            (Slot::Choice(to), Slot::Choice(from)) => {
                if let (Some((one, InnerMut::Prim(to))), Some((other, InnerMut::Prim(from)))) =
                    (to.get_mut(), from.get_mut())
                    && one == other
                {
                    return put_prim(to, from, part);
                }
            }
            _ => {}
        }
        node::move_field(made, to, hit.field).then_some(())
    }

    /// Takes out what stands there.
    pub(super) fn remove(&self, root: &mut dyn Node, path: &Path) -> Option<()> {
        let (last, before) = path.steps().split_last()?;
        match (descend(root, before)?, &self.spot) {
            (Holder::Node(from), Spot::Field(_, hit)) if hit.element => {
                remove_elements(from.slot(hit.field), self.index)
            }
            (Holder::Node(from), Spot::Field(_, hit)) => remove_field(from.slot(hit.field), self.index),
            (Holder::Node(from), Spot::Unknown) => from.unknown_mut().remove(&last.name).map(|_| ()),
            (Holder::Prim(from), Spot::PrimValue(_)) => {
                from.clear_value();
                Some(())
            }
            (Holder::Prim(from), Spot::PrimId(_)) => {
                *from.element_mut().0 = None;
                tidy(from);
                Some(())
            }
            (Holder::Prim(from), Spot::PrimExtension(_)) => {
                remove_field(Slot::Nodes(from.element_mut().1), self.index)?;
                tidy(from);
                Some(())
            }
            _ => None,
        }
    }
}

/// Drops id and extensions of a primitive when there is neither.
fn tidy(prim: &mut dyn AnyPrim) {
    if prim.element().is_some_and(|(id, list)| id.is_none() && list.len() == 0) {
        prim.clear_element();
    }
}

/// Takes over a part of a primitive, and leaves the rest.
fn put_prim(to: &mut dyn AnyPrim, from: &mut dyn AnyPrim, part: Part) -> Option<()> {
    match part {
        Part::Whole => from.swap(to).then_some(()),
        Part::Value => match from.scalar() {
            Some(value) => set_scalar(to, value).then_some(()),
            None => {
                to.clear_value();
                Some(())
            }
        },
        Part::Element => {
            from.clear_value();
            if let Some(value) = to.scalar() {
                set_scalar(from, value);
            }
            from.swap(to).then_some(())
        }
    }
}

fn put_prims(
    to: &mut dyn PrimList,
    index: Option<usize>,
    from: &mut dyn PrimList,
    part: Part,
    mode: Mode,
) -> Option<()> {
    let len = to.len();
    match index {
        None if part == Part::Element => {
            to.resize(len.max(from.len()));
            (0..from.len()).try_for_each(|at| put_prim(to.get_mut(at)?, from.get_mut(at)?, part))
        }
        None => from.swap(to).then_some(()),
        Some(at) if at < len && (mode != Mode::Insert || part == Part::Element) => {
            put_prim(to.get_mut(at)?, from.get_mut(0)?, part)
        }
        Some(at) => {
            to.resize(len + 1);
            put_prim(to.get_mut(len)?, from.get_mut(0)?, part)?;
            (at..len).rev().for_each(|k| to.exchange(k, k + 1));
            Some(())
        }
    }
}

fn put_nodes(to: &mut dyn NodeList, index: Option<usize>, from: &mut dyn NodeList, mode: Mode) -> Option<()> {
    let Some(at) = index else {
        to.clear();
        return (0..from.len()).try_for_each(|k| {
            node::move_all(from.get_mut(k)?, push(to)?);
            Some(())
        });
    };
    let len = to.len();
    node::move_all(from.get_mut(0)?, push(to)?);
    if at < len && mode != Mode::Insert {
        to.exchange(at, len);
        to.truncate(len);
    } else {
        (at..len).rev().for_each(|k| to.exchange(k, k + 1));
    }
    Some(())
}

fn put_resources(
    to: &mut dyn ResourceList,
    index: Option<usize>,
    from: &mut dyn ResourceList,
    mode: Mode,
) -> Option<()> {
    let Some(at) = index else {
        to.clear();
        return (0..from.len()).try_for_each(|k| move_resource(from.get_mut(k)?, to));
    };
    let len = to.len();
    move_resource(from.get_mut(0)?, to)?;
    if at < len && mode != Mode::Insert {
        to.exchange(at, len);
        to.truncate(len);
    } else {
        (at..len).rev().for_each(|k| to.exchange(k, k + 1));
    }
    Some(())
}

fn move_resource(from: &mut dyn Node, to: &mut dyn ResourceList) -> Option<()> {
    if let Some(other) = from.as_other() {
        to.push_other(other.clone());
        return Some(());
    }
    let name = from.info().name;
    node::move_all(from, to.push(name)?);
    Some(())
}

fn remove_field(slot: Slot<'_>, index: Option<usize>) -> Option<()> {
    let Some(at) = index else {
        slot.clear();
        return Some(());
    };
    match slot {
        Slot::Prims(list) => {
            let last = list.len().checked_sub(1)?;
            (at..last).for_each(|k| list.exchange(k, k + 1));
            list.resize(last);
        }
        Slot::Nodes(list) => {
            let last = list.len().checked_sub(1)?;
            (at..last).for_each(|k| list.exchange(k, k + 1));
            list.truncate(last);
        }
        Slot::Resources(list) => {
            let last = list.len().checked_sub(1)?;
            (at..last).for_each(|k| list.exchange(k, k + 1));
            list.truncate(last);
        }
        _ => return None,
    }
    Some(())
}

/// Removes id and extensions, and leaves values.
fn remove_elements(slot: Slot<'_>, index: Option<usize>) -> Option<()> {
    match slot {
        Slot::Prim(prim) => prim.clear_element(),
        Slot::Prims(list) => {
            for at in index.map_or(0..list.len(), |at| at..at + 1) {
                list.get_mut(at)?.clear_element();
            }
        }
        Slot::Choice(slot) => match slot.get_mut()? {
            (_, InnerMut::Prim(prim)) => prim.clear_element(),
            (_, InnerMut::Node(_)) => return None,
        },
        _ => return None,
    }
    Some(())
}
