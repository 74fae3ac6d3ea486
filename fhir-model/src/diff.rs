//! What two resources of one type say differently, as the changes that make the second of the first.
//!
//! ```
//! use synovia_fhir_model::diff::diff;
//! use synovia_fhir_model::{r4, to_json};
//!
//! let mut first = r4::from_json(br#"{"resourceType":"Patient","active":true,"name":[{"family":"A"},{"family":"B"}]}"#)?;
//! let second = r4::from_json(br#"{"resourceType":"Patient","gender":"male","name":[{"family":"B"}]}"#)?;
//! let diff = diff(&first, &second)?;
//! assert_eq!(format!("{:?}", diff.operations()), "[remove Patient.active, remove Patient.name[0], add Patient.gender]");
//! diff.apply(&mut first)?;
//! assert_eq!(to_json(&first), to_json(&second));
//! # Ok::<(), synovia_fhir_model::Error>(())
//! ```
//!
//! Lists are aligned by the entries that are the same at both ends; what lies between is compared place by place, and what
//! is left over there is added or removed. Nothing is told as moved. Numbers differ when their texts do (`1.0`, `1.00`).
//! Members the model has no place for are compared by name; where they do not stand at the same places with the same
//! names, the whole node is replaced.
//!
//! It takes time in proportion to the size times the depth, and stack in proportion to the depth.

use crate::edit::{self, Operation};
use crate::error::{Error, ErrorKind};
use crate::json::{to_json, write_string};
use crate::node::{AnyPrim, Inner, Node, NodeList, PrimList, ResourceList, View, bits, json_name};
use crate::path::{Path, Step};
use crate::prim::Scalar;

/// The differences of two resources, in the order of the first's elements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    operations: Vec<Operation>,
}

impl Diff {
    /// The changes in order: each path holds once those before it are made. `add` is what only the second has, `remove`
    /// what only the first has, `replace` what both have with another value.
    #[must_use]
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Whether both say the same.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// Makes the second of the first. Members that do not fit their element go over as they were read, which
    /// [`edit::apply`] would refuse.
    ///
    /// # Errors
    /// When the resource is not the first: what [`edit::apply`] gives; it is then as it was.
    pub fn apply(&self, node: &mut dyn Node) -> Result<(), Error> {
        edit::apply_kept(node, &self.operations)
    }
}

/// The changes that make `second` of `first`; the same two always give the same.
///
/// # Errors
/// [`ErrorKind::OtherResourceType`] when they are of two types, [`ErrorKind::NoSuchElement`] when they are two different
/// resources of a type the release does not define: there is nothing inside to change.
pub fn diff(first: &dyn Node, second: &dyn Node) -> Result<Diff, Error> {
    if !core::ptr::eq(first.info(), second.info()) {
        return Err(Error::new(ErrorKind::OtherResourceType, 0));
    }
    if first.as_other() != second.as_other() {
        return Err(Error::new(ErrorKind::NoSuchElement, 0));
    }
    let mut differ = Differ { path: Path::with_type(first.info().name), out: Vec::new(), probe: false };
    differ.node(first, second);
    Ok(Diff { operations: differ.out })
}

struct Differ {
    path: Path,
    out: Vec<Operation>,
    /// Only whether there is a difference is asked: lists are not aligned, and one is enough. Without this the time would
    /// grow with a power of the depth.
    probe: bool,
}

impl Differ {
    /// Runs with another step at the end of the path.
    fn at(&mut self, step: Step, run: impl FnOnce(&mut Self)) {
        let depth = self.path.steps().len();
        self.path.push(step);
        run(self);
        self.path.truncate(depth);
    }

    fn entry(&mut self, index: usize, run: impl FnOnce(&mut Self)) {
        let Some(last) = self.path.steps().last() else { return };
        let (depth, step) = (self.path.steps().len() - 1, last.clone());
        self.path.set_index(index);
        run(self);
        self.path.truncate(depth);
        self.path.push(step);
    }

    fn add(&mut self, value: String) {
        self.out.push(Operation::Add { path: self.path.clone(), value });
    }

    fn replace(&mut self, value: String) {
        self.out.push(Operation::Replace { path: self.path.clone(), value });
    }

    fn remove(&mut self) {
        self.out.push(Operation::Remove { path: self.path.clone() });
    }

    const fn is_done(&self) -> bool {
        self.probe && !self.out.is_empty()
    }

    fn node(&mut self, first: &dyn Node, second: &dyn Node) {
        let places = |node: &dyn Node| -> Vec<(String, usize)> {
            node.unknown().iter().map(|m| (m.name.clone(), m.position)).collect()
        };
        let unknown = places(first);
        let mut names: Vec<&String> = unknown.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        names.dedup();
        let odd = names.iter().any(|name| crate::path::lookup(first.info(), name).is_some());
        if first.unknown() != second.unknown()
            && (odd || names.len() < unknown.len() || unknown != places(second))
        {
            self.replace(to_json(second));
            return;
        }
        for i in bits(first.present() | second.present()) {
            if self.is_done() {
                return;
            }
            let (one, other) = (first.view(i), second.view(i));
            let name = if other.is_absent() { json_name(first, i) } else { json_name(second, i) };
            if let Some(name) = name {
                self.at(Step::of(name, None), |differ| differ.view(one, other));
            }
        }
        for (one, other) in first.unknown().iter().zip(second.unknown()) {
            if one.raw != other.raw {
                let step = Step { name: one.name.clone().into(), index: None };
                self.at(step, |differ| differ.replace(other.raw.clone()));
            }
        }
    }

    fn view(&mut self, first: View<'_>, second: View<'_>) {
        match (first, second) {
            (View::Absent, second) => self.add_view(second),
            (_, View::Absent) => self.remove(),
            (View::Prim(one), View::Prim(other)) => self.prim(one, other),
            (View::Prims(one), View::Prims(other)) => self.list(&Prims(one), &Prims(other)),
            (View::Node(one), View::Node(other)) => self.node(one, other),
            (View::Nodes(one), View::Nodes(other)) => self.list(&Nodes(one), &Nodes(other)),
            (View::Choice(a, one), View::Choice(b, other)) => match (one, other) {
                (Inner::Prim(one), Inner::Prim(other)) if a == b => self.prim(one, other),
                (Inner::Node(one), Inner::Node(other)) if a == b => self.node(one, other),
                _ => self.add_view(second),
            },
            (View::Resource(one), View::Resource(other)) => self.resource(one, other),
            (View::Resources(one), View::Resources(other)) => self.list(&Resources(one), &Resources(other)),
            _ => {}
        }
    }

    fn resource(&mut self, one: &dyn Node, other: &dyn Node) {
        if core::ptr::eq(one.info(), other.info()) && one.as_other().is_none() {
            self.node(one, other);
        } else if one.as_other().is_none() || one.as_other() != other.as_other() {
            self.replace(to_json(other));
        }
    }

    fn add_view(&mut self, view: View<'_>) {
        match view {
            View::Absent => {}
            View::Prim(prim) | View::Choice(_, Inner::Prim(prim)) => self.add_prim(prim),
            View::Node(node) | View::Choice(_, Inner::Node(node)) | View::Resource(node) => {
                self.add(to_json(node));
            }
            View::Prims(list) => self.add_prims(list),
            View::Nodes(list) => self.add(array(list.len(), |at| list.get(at).map(to_json))),
            View::Resources(list) => self.add(array(list.len(), |at| list.get(at).map(to_json))),
        }
    }

    fn add_prim(&mut self, prim: &dyn AnyPrim) {
        if let Some(value) = prim.scalar() {
            self.add(literal(value));
        }
        self.add_element(prim);
    }

    /// Sets id and extensions, which need no value to be there.
    fn add_element(&mut self, prim: &dyn AnyPrim) {
        let (Some((id, extension)), Some(step)) = (prim.element(), self.path.steps().last().cloned()) else {
            return;
        };
        let value = element(id, extension);
        let depth = self.path.steps().len() - 1;
        self.path.truncate(depth);
        self.path.push(Step { name: format!("_{}", step.name).into(), index: step.index });
        self.add(value);
        self.path.truncate(depth);
        self.path.push(step);
    }

    fn remove_element(&mut self) {
        let Some(step) = self.path.steps().last().cloned() else { return };
        let depth = self.path.steps().len() - 1;
        self.path.truncate(depth);
        self.path.push(Step { name: format!("_{}", step.name).into(), index: step.index });
        self.remove();
        self.path.truncate(depth);
        self.path.push(step);
    }

    fn add_prims(&mut self, list: &dyn PrimList) {
        let value =
            |at: usize| list.get(at).and_then(AnyPrim::scalar).map_or_else(|| "null".to_owned(), literal);
        if (0..list.len()).any(|at| list.get(at).is_some_and(|prim| prim.scalar().is_some())) {
            self.add(array(list.len(), |at| Some(value(at))));
        } else {
            (0..list.len()).for_each(|at| self.entry(at, |differ| differ.add("null".to_owned())));
        }
        for at in 0..list.len() {
            if let Some(prim) = list.get(at) {
                self.entry(at, |differ| differ.add_element(prim));
            }
        }
    }

    fn prim(&mut self, one: &dyn AnyPrim, other: &dyn AnyPrim) {
        let text = |prim: &dyn AnyPrim| prim.scalar().map(literal);
        match (text(one), text(other)) {
            (Some(_), None) => self.at(Step::of("value", None), Self::remove),
            (one, Some(other)) if one.as_ref() != Some(&other) => self.replace(other),
            _ => {}
        }
        match (one.element(), other.element()) {
            (Some(_), None) => self.remove_element(),
            (Some((id, one)), Some((other_id, other_list)))
                if id == other_id && one.len() > 0 && other_list.len() > 0 =>
            {
                self.at(Step::of("extension", None), |differ| differ.list(&Nodes(one), &Nodes(other_list)));
            }
            (Some((id, one)), Some((other_id, other_list)))
                if id == other_id && one.len() == other_list.len() => {}
            (_, Some(_)) => self.add_element(other),
            (None, None) => {}
        }
    }

    fn list<'a, L: Entries<'a>>(&mut self, one: &L, other: &L) {
        if self.probe {
            if one.count() != other.count() {
                self.remove();
            }
            for at in 0..one.count() {
                if self.is_done() {
                    return;
                }
                L::compare(self, one.at(at), other.at(at));
            }
            return;
        }
        let shorter = one.count().min(other.count());
        let same = |a: usize, b: usize| {
            let mut probe = Self { path: Path::root().child(""), out: Vec::new(), probe: true };
            L::compare(&mut probe, one.at(a), other.at(b));
            probe.out.is_empty()
        };
        let front = (0..shorter).take_while(|at| same(*at, *at)).count();
        let back =
            (0..shorter - front).take_while(|at| same(one.count() - 1 - at, other.count() - 1 - at)).count();
        let (mine, theirs) = (one.count() - back, other.count() - back);
        for at in front..mine.min(theirs) {
            self.entry(at, |differ| L::compare(differ, one.at(at), other.at(at)));
        }
        for at in (theirs.max(front)..mine).rev() {
            self.entry(at, Self::remove);
        }
        for at in mine.max(front)..theirs {
            self.entry(at, |differ| L::add(differ, other.at(at)));
        }
    }
}

/// A list whose entries can be compared.
trait Entries<'a> {
    type Entry;
    fn count(&self) -> usize;
    fn at(&self, at: usize) -> Option<Self::Entry>;
    fn compare(differ: &mut Differ, one: Option<Self::Entry>, other: Option<Self::Entry>);
    fn add(differ: &mut Differ, entry: Option<Self::Entry>);
}

struct Prims<'a>(&'a dyn PrimList);
struct Nodes<'a>(&'a dyn NodeList);
struct Resources<'a>(&'a dyn ResourceList);

impl<'a> Entries<'a> for Prims<'a> {
    type Entry = &'a dyn AnyPrim;
    fn count(&self) -> usize {
        self.0.len()
    }
    fn at(&self, at: usize) -> Option<Self::Entry> {
        self.0.get(at)
    }
    fn compare(differ: &mut Differ, one: Option<Self::Entry>, other: Option<Self::Entry>) {
        if let (Some(one), Some(other)) = (one, other) {
            differ.prim(one, other);
        }
    }
    fn add(differ: &mut Differ, entry: Option<Self::Entry>) {
        let Some(prim) = entry else { return };
        differ.add(prim.scalar().map_or_else(|| "null".to_owned(), literal));
        differ.add_element(prim);
    }
}

impl<'a> Entries<'a> for Nodes<'a> {
    type Entry = &'a dyn Node;
    fn count(&self) -> usize {
        self.0.len()
    }
    fn at(&self, at: usize) -> Option<Self::Entry> {
        self.0.get(at)
    }
    fn compare(differ: &mut Differ, one: Option<Self::Entry>, other: Option<Self::Entry>) {
        if let (Some(one), Some(other)) = (one, other) {
            differ.node(one, other);
        }
    }
    fn add(differ: &mut Differ, entry: Option<Self::Entry>) {
        if let Some(node) = entry {
            differ.add(to_json(node));
        }
    }
}

impl<'a> Entries<'a> for Resources<'a> {
    type Entry = &'a dyn Node;
    fn count(&self) -> usize {
        self.0.len()
    }
    fn at(&self, at: usize) -> Option<Self::Entry> {
        self.0.get(at)
    }
    fn compare(differ: &mut Differ, one: Option<Self::Entry>, other: Option<Self::Entry>) {
        if let (Some(one), Some(other)) = (one, other) {
            differ.resource(one, other);
        }
    }
    fn add(differ: &mut Differ, entry: Option<Self::Entry>) {
        Nodes::add(differ, entry);
    }
}

/// The JSON of a value.
fn literal(value: Scalar<'_>) -> String {
    match value {
        Scalar::Text(text) => quoted(text),
        Scalar::Integer64(number) if !number.is_bare() => quoted(&value.text()),
        value => value.text().into_owned(),
    }
}

fn quoted(text: &str) -> String {
    let mut out = Vec::new();
    write_string(text, &mut out);
    // A string of JSON is text.
    String::from_utf8(out).unwrap_or_default()
}

/// The JSON of id and extensions.
fn element(id: Option<&str>, extension: &dyn NodeList) -> String {
    let mut parts = Vec::new();
    parts.extend(id.map(|id| format!("\"id\":{}", quoted(id))));
    if extension.len() > 0 {
        parts.push(format!("\"extension\":{}", array(extension.len(), |at| extension.get(at).map(to_json))));
    }
    format!("{{{}}}", parts.join(","))
}

fn array(len: usize, entry: impl FnMut(usize) -> Option<String>) -> String {
    let entries: Vec<String> = (0..len).filter_map(entry).collect();
    format!("[{}]", entries.join(","))
}
