//! What stands at a path.

use std::borrow::Cow;

use super::{Path, Step};
use crate::node::{AnyPrim, Inner, Node, NodeList, PrimList, ResourceList, View};
use crate::prim::Scalar;
use crate::table::{FieldInfo, FieldKind, PrimKind, TypeInfo, ValueKind};

/// What stands at a path.
#[derive(Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a walk must handle every shape an element has")]
pub enum Found<'a> {
    /// A resource, datatype or backbone element.
    Node(&'a dyn Node),
    /// A primitive: its value, id and extensions.
    Prim(&'a dyn AnyPrim, PrimKind),
    /// A list of datatypes or backbone elements, all of it.
    Nodes(&'a dyn NodeList),
    /// A list of primitives, all of it.
    Prims(&'a dyn PrimList, PrimKind),
    /// A list of resources, all of it.
    Resources(&'a dyn ResourceList),
    /// The id of a primitive.
    Id(&'a str),
    /// A member the model has no place for: its value, JSON text as it was read.
    Unknown(&'a str),
}

impl<'a> Found<'a> {
    /// The node, if it is one.
    #[must_use]
    pub const fn node(self) -> Option<&'a dyn Node> {
        match self {
            Self::Node(node) => Some(node),
            _ => None,
        }
    }

    /// The value of a primitive.
    #[must_use]
    pub fn scalar(self) -> Option<Scalar<'a>> {
        match self {
            Self::Prim(prim, _) => prim.scalar(),
            Self::Id(id) => Some(Scalar::Text(id)),
            _ => None,
        }
    }

    /// The value of a primitive, as XML writes it.
    #[must_use]
    pub fn text(self) -> Option<Cow<'a, str>> {
        self.scalar().map(Scalar::text)
    }

    /// The number of entries of a list; 1 for everything else.
    #[must_use]
    pub fn count(self) -> usize {
        match self {
            Self::Nodes(list) => list.len(),
            Self::Prims(list, _) => list.len(),
            Self::Resources(list) => list.len(),
            _ => 1,
        }
    }

    /// The entry of a list; of everything else the thing itself, at 0.
    #[must_use]
    pub fn entry(self, at: usize) -> Option<Self> {
        match self {
            Self::Nodes(list) => list.get(at).map(Self::Node),
            Self::Prims(list, kind) => list.get(at).map(|prim| Self::Prim(prim, kind)),
            Self::Resources(list) => list.get(at).map(Self::Node),
            one => (at == 0).then_some(one),
        }
    }

    /// Whether it is a list, all of it.
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(self, Self::Nodes(_) | Self::Prims(..) | Self::Resources(_))
    }

    /// What a step leads to.
    fn step(self, name: &str) -> Option<Self> {
        match self {
            Self::Node(node) => below_node(node, name),
            Self::Prim(prim, kind) => match name {
                "value" => prim.scalar().is_some().then_some(Self::Prim(prim, kind)),
                "id" => prim.element()?.0.map(Self::Id),
                "extension" => {
                    prim.element().map(|(_, list)| Self::Nodes(list)).filter(|list| list.count() > 0)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

/// Shows the content, like every value of the model.
impl core::fmt::Debug for Found<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Node(node) => View::Node(*node).fmt(f),
            Self::Prim(prim, _) => View::Prim(*prim).fmt(f),
            Self::Nodes(list) => View::Nodes(*list).fmt(f),
            Self::Prims(list, _) => View::Prims(*list).fmt(f),
            Self::Resources(list) => View::Resources(*list).fmt(f),
            Self::Id(text) | Self::Unknown(text) => f.write_str(text),
        }
    }
}

/// The element a name stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    /// Index in the table.
    pub(crate) field: usize,
    /// Of a choice, the alternative the name says.
    pub(crate) alternative: Option<usize>,
    /// `_name`: id and extensions of the primitive only.
    pub(crate) element: bool,
}

/// The element of that name in a type.
pub(crate) fn lookup(info: &'static TypeInfo, name: &str) -> Option<Hit> {
    if let Some(hit) = plain(info, name) {
        return Some(hit);
    }
    let hit = plain(info, name.strip_prefix('_')?)?;
    let field = info.fields.get(hit.field)?;
    prim_kind(field, hit.alternative).map(|_| Hit { element: true, ..hit })
}

fn plain(info: &'static TypeInfo, name: &str) -> Option<Hit> {
    info.fields.iter().enumerate().find_map(|(field, f)| {
        if f.name == name {
            return Some(Hit { field, alternative: None, element: false });
        }
        let FieldKind::Choice(list) = f.kind else { return None };
        if !name.starts_with(f.name) {
            return None;
        }
        let alternative = list.iter().position(|a| a.name == name)?;
        Some(Hit { field, alternative: Some(alternative), element: false })
    })
}

/// The primitive an element holds, if it holds one; of a choice, the alternative's.
pub(crate) fn prim_kind(field: &FieldInfo, alternative: Option<usize>) -> Option<PrimKind> {
    let kind = match field.kind {
        FieldKind::One(kind) => kind,
        FieldKind::Choice(list) => list.get(alternative?)?.kind,
        FieldKind::Resource => return None,
    };
    match kind {
        ValueKind::Prim(kind) => Some(kind),
        ValueKind::Node(_) => None,
    }
}

fn below_node<'a>(node: &'a dyn Node, name: &str) -> Option<Found<'a>> {
    let info = node.info();
    let Some(hit) = lookup(info, name) else {
        return node.unknown().iter().find(|m| m.name == name).map(|m| Found::Unknown(&m.raw));
    };
    let field = info.fields.get(hit.field)?;
    of_view(field, node.view(hit.field), hit.alternative)
}

impl Step {
    /// What the step leads to from there: an element, an entry, or a whole list.
    fn from<'a>(&self, there: Found<'a>) -> Option<Found<'a>> {
        let found = there.step(&self.name)?;
        let found = self.index.map_or(Some(found), |index| found.entry(index))?;
        match found {
            // `_name` of a primitive that has neither id nor extensions.
            Found::Prim(prim, _) if prim.element().is_none() && self.name.starts_with('_') => None,
            found => Some(found),
        }
    }
}

/// What a view of an element shows, unless it is another alternative of a choice than the one asked for.
pub(crate) fn of_view<'a>(
    field: &FieldInfo,
    view: View<'a>,
    alternative: Option<usize>,
) -> Option<Found<'a>> {
    Some(match view {
        View::Absent => return None,
        View::Prim(prim) => Found::Prim(prim, prim_kind(field, None)?),
        View::Prims(list) => Found::Prims(list, prim_kind(field, None)?),
        View::Node(node) | View::Resource(node) => Found::Node(node),
        View::Nodes(list) => Found::Nodes(list),
        View::Resources(list) => Found::Resources(list),
        View::Choice(at, _) if alternative.is_some_and(|a| a != at) => return None,
        View::Choice(at, Inner::Prim(prim)) => Found::Prim(prim, prim_kind(field, Some(at))?),
        View::Choice(_, Inner::Node(node)) => Found::Node(node),
    })
}

/// Whether a path that starts with the name of a type can be one of this node: the type itself or one it extends.
pub(crate) fn fits_type(node: &dyn Node, path: &Path) -> bool {
    let Some(name) = path.type_name() else { return true };
    let info = node.info();
    let own = node.as_other().map_or(info.name, |other| &other.resource_type);
    name == own || info.ancestors().any(|ancestor| ancestor == name)
}

/// What stands at a path; `None` when nothing does, or when the path is not one of its type.
///
/// A list is found whole when the last step says no index; before the last step, no index means the first entry.
#[must_use]
pub fn get<'a>(node: &'a dyn Node, path: &Path) -> Option<Found<'a>> {
    if !fits_type(node, path) {
        return None;
    }
    let mut found = Found::Node(node);
    for step in path.steps() {
        if found.is_list() {
            found = found.entry(0)?;
        }
        found = step.from(found)?;
    }
    Some(found)
}

/// Everything a path can mean, in order: where a step of a list says no index, every entry.
#[must_use]
pub fn get_all<'a>(node: &'a dyn Node, path: &Path) -> Vec<Found<'a>> {
    let mut all = Vec::new();
    if fits_type(node, path) {
        all.push(Found::Node(node));
    }
    for step in path.steps() {
        let below = all.into_iter().filter_map(|found| step.from(found));
        all = below.flat_map(|found| (0..found.count()).filter_map(move |at| found.entry(at))).collect();
    }
    all
}

/// The text of a primitive element of a node.
pub(crate) fn text_of<'a>(node: &'a dyn Node, name: &str) -> Option<&'a str> {
    match node.view(node.info().field(name)?) {
        View::Prim(prim) => match prim.scalar()? {
            Scalar::Text(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// The datatype at an element of a node.
pub(crate) fn node_of<'a>(node: &'a dyn Node, name: &str) -> Option<&'a dyn Node> {
    match node.view(node.info().field(name)?) {
        View::Node(inner) => Some(inner),
        _ => None,
    }
}

/// FHIR's name of a resource's type, and its id.
pub(crate) fn identity(node: &dyn Node) -> (&str, Option<&str>) {
    match node.as_other() {
        Some(other) => (&other.resource_type, other.id()),
        None => (node.info().name, text_of(node, "id")),
    }
}
