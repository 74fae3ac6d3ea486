//! A value made before anything is changed, by the codec that reads everything else.

use super::target::{PrimPlace, Spot, Target};
use super::{Misfits, Value};
use crate::error::{Error, ErrorKind};
use crate::issue::Severity;
use crate::json;
use crate::node::{self, AnyPrim, InnerMut, Node, Place, ResourceList, Slot, View};
use crate::options::ReadOptions;
use crate::path::{Found, Hit, Path, get, of_view};
use crate::prim::{Literal, Scalar};
use crate::table::{FieldInfo, FieldKind, TypeInfo, TypeKind, ValueKind};

/// A value that fits its place.
pub(super) enum Made {
    /// In element `field` of a node of the type that holds it.
    Field { node: Box<dyn Node>, field: usize, part: Part },
    /// JSON of an unknown member.
    Unknown(String),
    /// The id of a primitive.
    Id(String),
}

/// What of a primitive was made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The value.
    Value,
    /// Id and extensions.
    Element,
    /// All of it.
    Whole,
}

/// Makes a node of the root's type.
pub(super) fn root(
    info: &'static TypeInfo,
    value: &Value<'_>,
    misfits: Misfits,
) -> Result<Box<dyn Node>, Error> {
    match value {
        Value::Copy(Found::Node(from)) if core::ptr::eq(from.info(), info) => Ok(node::copy(*from)),
        Value::Json(text) => {
            let mut node = (info.make)();
            read(text, 0, &mut *node, misfits)?;
            Ok(node)
        }
        _ => Err(Error::new(ErrorKind::Value, 0)),
    }
}

/// Makes the value for a place.
pub(super) fn make(
    root: &dyn Node,
    path: &Path,
    target: &Target,
    value: &Value<'_>,
    misfits: Misfits,
) -> Result<Made, Error> {
    let failed = |error: Error| error.at(Some(path.to_location()));
    // The name is not one of the type: it stays out of the error.
    let no_such = || Error::new(ErrorKind::NoSuchElement, 0).at(path.parent().map(|p| p.to_location()));
    let is_entry = target.is_entry();
    match target.spot {
        Spot::Field(info, hit) => {
            let there = get(root, path).is_some();
            let hit = alternative(root, path, info, hit, value).ok_or_else(|| {
                failed(Error::new(if there { ErrorKind::Value } else { ErrorKind::Absent }, 0))
            })?;
            field(info, hit, is_entry, value, misfits).map_err(failed)
        }
        Spot::Unknown if misfits == Misfits::Refuse && get(root, path).is_none() => Err(no_such()),
        Spot::Unknown => match value {
            Value::Json(text) => json::check(text).map(|()| Made::Unknown((*text).to_owned())),
            Value::Copy(Found::Unknown(text)) => Ok(Made::Unknown((*text).to_owned())),
            _ => Err(no_such()),
        },
        Spot::PrimValue(PrimPlace { info, field: at, alternative }) => {
            let hit = Hit { field: at, alternative, element: false };
            // Made as an only value: what list the primitive stands in does not matter here.
            let is_list = info.fields.get(at).is_some_and(FieldInfo::is_list);
            let made = field(info, hit, is_list, value, misfits).map_err(failed)?;
            made.literal().ok_or_else(|| failed(Error::new(ErrorKind::Value, 0)))
        }
        Spot::PrimId(extension) => {
            let id = named(extension, "id").ok_or_else(|| failed(Error::new(ErrorKind::Value, 0)))?;
            let made = field(extension, id, false, value, misfits).map_err(failed)?;
            match made.found().and_then(Found::text) {
                Some(text) => Ok(Made::Id(text.into_owned())),
                None => Err(failed(Error::new(ErrorKind::Value, 0))),
            }
        }
        Spot::PrimExtension(extension) => {
            let list =
                named(extension, "extension").ok_or_else(|| failed(Error::new(ErrorKind::Value, 0)))?;
            field(extension, list, is_entry, value, misfits).map_err(failed)
        }
    }
}

fn named(info: &'static TypeInfo, name: &str) -> Option<Hit> {
    Some(Hit { field: info.field(name)?, alternative: None, element: false })
}

/// The place with the alternative of its choice, found from what is there or from the type of the value.
fn alternative(
    root: &dyn Node,
    path: &Path,
    info: &'static TypeInfo,
    hit: Hit,
    value: &Value<'_>,
) -> Option<Hit> {
    let FieldKind::Choice(list) = info.fields.get(hit.field)?.kind else { return Some(hit) };
    if hit.alternative.is_some() {
        return Some(hit);
    }
    let by_value = list.iter().position(|a| match (a.kind, value) {
        (ValueKind::Node(info), Value::Copy(Found::Node(node))) => core::ptr::eq(info, node.info()),
        (ValueKind::Prim(kind), Value::Copy(Found::Prim(_, other))) => kind == *other,
        _ => false,
    });
    let alternative = match by_value {
        Some(at) => at,
        None => {
            let holder = path.parent().and_then(|parent| get(root, &parent))?.node()?;
            match holder.view(hit.field) {
                View::Choice(at, _) => at,
                _ => return None,
            }
        }
    };
    Some(Hit { alternative: Some(alternative), ..hit })
}

/// Makes a value in an element of an empty node of the type.
fn field(
    info: &'static TypeInfo,
    hit: Hit,
    is_entry: bool,
    value: &Value<'_>,
    misfits: Misfits,
) -> Result<Made, Error> {
    let mut node = (info.make)();
    let fits = match value {
        Value::Json(text) | Value::Copy(Found::Unknown(text)) => {
            read_field(&mut *node, hit, is_entry, text, misfits)?;
            true
        }
        Value::Text(text) => set_text(node.slot(hit.field), hit, is_entry, text),
        Value::Copy(Found::Id(text)) => set_text(node.slot(hit.field), hit, is_entry, text),
        Value::Copy(from) => !hit.element && copy_in(node.slot(hit.field), hit, is_entry, *from),
    };
    if !fits {
        return Err(Error::new(ErrorKind::Value, 0));
    }
    let whole = matches!(value, Value::Copy(Found::Prim(..)));
    Ok(Made::Field {
        node,
        field: hit.field,
        part: if hit.element {
            Part::Element
        } else if whole {
            Part::Whole
        } else {
            Part::Value
        },
    })
}

fn set_text(slot: Slot<'_>, hit: Hit, is_entry: bool, text: &str) -> bool {
    !hit.element && one_prim(slot, hit, is_entry).is_some_and(|prim| prim.set_text(text))
}

/// The only primitive of an empty place.
fn one_prim<'a>(slot: Slot<'a>, hit: Hit, is_entry: bool) -> Option<&'a mut dyn AnyPrim> {
    match slot {
        Slot::Prim(prim) => Some(prim),
        Slot::Prims(list) if is_entry => {
            list.resize(1);
            list.get_mut(0)
        }
        Slot::Choice(slot) => match slot.make(hit.alternative?)? {
            InnerMut::Prim(prim) => Some(prim),
            InnerMut::Node(_) => None,
        },
        _ => None,
    }
}

/// Copies into an empty place; `false` when the types differ.
fn copy_in(slot: Slot<'_>, hit: Hit, is_entry: bool, from: Found<'_>) -> bool {
    match (slot, from) {
        (Slot::Nodes(to), Found::Nodes(from)) if !is_entry => {
            (0..from.len()).all(|i| match (from.get(i), node::push(to)) {
                (Some(from), Some(to)) => copy_node(from, to),
                _ => false,
            })
        }
        (Slot::Nodes(to), Found::Node(from)) if is_entry => {
            node::push(to).is_some_and(|to| copy_node(from, to))
        }
        (Slot::Node(to), Found::Node(from)) => copy_node(from, to.make()),
        (Slot::Choice(to), Found::Node(from)) => match hit.alternative.and_then(|at| to.make(at)) {
            Some(InnerMut::Node(to)) => copy_node(from, to),
            _ => false,
        },
        (Slot::Prims(to), Found::Prims(from, _)) if !is_entry => {
            to.resize(from.len());
            (0..from.len()).all(|i| match (from.get(i), to.get_mut(i)) {
                (Some(from), Some(to)) => copy_prim(from, to),
                _ => false,
            })
        }
        (slot, Found::Prim(from, _)) => one_prim(slot, hit, is_entry).is_some_and(|to| copy_prim(from, to)),
        (Slot::Resource(to), Found::Node(from)) => match from.as_other() {
            Some(other) => {
                to.set_other(other.clone());
                true
            }
            None => to.make(from.info().name).is_some_and(|to| copy_node(from, to)),
        },
        (Slot::Resources(to), Found::Node(from)) if is_entry => copy_resource(from, to),
        (Slot::Resources(to), Found::Resources(from)) if !is_entry => {
            (0..from.len()).all(|i| from.get(i).is_some_and(|from| copy_resource(from, to)))
        }
        _ => false,
    }
}

fn copy_node(from: &dyn Node, to: &mut dyn Node) -> bool {
    let same = core::ptr::eq(from.info(), to.info());
    if same {
        node::copy_all(from, to);
    }
    same
}

fn copy_resource(from: &dyn Node, to: &mut dyn ResourceList) -> bool {
    match from.as_other() {
        Some(other) => {
            to.push_other(other.clone());
            true
        }
        None => to.push(from.info().name).is_some_and(|to| copy_node(from, to)),
    }
}

/// Copies a primitive; `false` when its value or its extensions are of another type.
fn copy_prim(from: &dyn AnyPrim, to: &mut dyn AnyPrim) -> bool {
    let value_fits = from.scalar().is_none_or(|value| set_scalar(to, value));
    let Some((id, extension)) = from.element() else { return value_fits };
    let (to_id, to_extension) = to.element_mut();
    *to_id = id.map(str::to_owned);
    value_fits
        && (0..extension.len()).all(|i| match (extension.get(i), node::push(to_extension)) {
            (Some(from), Some(to)) => copy_node(from, to),
            _ => false,
        })
}

/// Sets a value that another primitive has; `false` and unchanged when it does not fit.
pub(super) fn set_scalar(to: &mut dyn AnyPrim, value: Scalar<'_>) -> bool {
    match value {
        // Written back as it was found.
        Scalar::Integer64(number) if number.is_bare() => to.set_literal(Literal::Number(&value.text())),
        value => to.set_text(&value.text()),
    }
}

/// Reads JSON as the element of an object that has nothing else.
fn read_field(
    node: &mut dyn Node,
    hit: Hit,
    is_entry: bool,
    text: &str,
    misfits: Misfits,
) -> Result<(), Error> {
    json::check(text)?;
    if is_entry
        && !hit.element
        && text.trim_ascii() == "null"
        && let Slot::Prims(list) = node.slot(hit.field)
    {
        list.resize(1);
        return Ok(());
    }
    let info = node.info();
    let mut whole = String::with_capacity(text.len() + 64);
    whole.push('{');
    if info.kind == TypeKind::Resource {
        whole.push_str("\"resourceType\":\"");
        whole.push_str(info.name);
        whole.push_str("\",");
    }
    whole.push_str(if hit.element { "\"_" } else { "\"" });
    whole.push_str(json_name(info, hit));
    whole.push_str(if is_entry { "\":[" } else { "\":" });
    let start = whole.len();
    whole.push_str(text);
    whole.push_str(if is_entry { "]}" } else { "}" });
    read(&whole, start, node, misfits)?;
    let fits = node.unknown().is_empty() && !node.view(hit.field).is_absent();
    if fits { Ok(()) } else { Err(Error::new(ErrorKind::Value, 0)) }
}

fn json_name(info: &'static TypeInfo, hit: Hit) -> &'static str {
    let Some(field) = info.fields.get(hit.field) else { return "" };
    match (field.kind, hit.alternative) {
        (FieldKind::Choice(list), Some(at)) => list.get(at).map_or(field.name, |a| a.name),
        _ => field.name,
    }
}

/// Reads JSON into an empty node; offsets of errors count from `start`.
fn read(text: &str, start: usize, node: &mut dyn Node, misfits: Misfits) -> Result<(), Error> {
    let from_start = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX).saturating_sub(start);
    let issues = json::read_into(text.as_bytes(), node, &ReadOptions::default())
        .map_err(|e| Error::new(e.kind(), from_start(e.offset())))?;
    let misfit = issues.iter().find(|issue| issue.severity == Severity::Error);
    match misfit {
        Some(issue) if misfits == Misfits::Refuse => {
            Err(Error::new(ErrorKind::Value, from_start(issue.offset.unwrap_or(0))))
        }
        _ => Ok(()),
    }
}

impl Made {
    /// The value as it is found: of a list, the whole.
    pub(super) fn found(&self) -> Option<Found<'_>> {
        let Self::Field { node, field, .. } = self else { return None };
        of_view(node.info().fields.get(*field)?, node.view(*field), None)
    }

    /// The same, for the value of a primitive only.
    fn literal(self) -> Option<Self> {
        match self {
            Self::Field { node, field, .. } => {
                let made = Self::Field { node, field, part: Part::Value };
                let has_value = made.found().and_then(|f| f.entry(0)).and_then(Found::scalar).is_some();
                has_value.then_some(made)
            }
            _ => None,
        }
    }

    /// Whether it is what was found.
    pub(super) fn equals(&self, there: Found<'_>) -> bool {
        match self {
            Self::Unknown(text) => matches!(there, Found::Unknown(other) if other == text),
            Self::Id(text) => matches!(there, Found::Id(other) if other == text),
            Self::Field { part, .. } => self.found().is_some_and(|found| {
                let found = if there.is_list() { Some(found) } else { found.entry(0) };
                found.is_some_and(|found| equal(found, there, *part))
            }),
        }
    }
}

fn equal(one: Found<'_>, other: Found<'_>, part: Part) -> bool {
    match (one, other) {
        (Found::Node(one), Found::Node(other)) => node::equal(one, other),
        (Found::Nodes(one), Found::Nodes(other)) => node::equal_place(Place::Nodes(one), Place::Nodes(other)),
        (Found::Prims(one, _), Found::Prims(other, _)) => {
            node::equal_place(Place::Prims(one), Place::Prims(other))
        }
        (Found::Resources(one), Found::Resources(other)) => {
            node::equal_place(Place::Resources(one), Place::Resources(other))
        }
        (Found::Prim(one, _), Found::Prim(other, _)) => match part {
            Part::Value => one.scalar() == other.scalar(),
            Part::Whole => node::equal_prim(one, other),
            Part::Element => match (one.element(), other.element()) {
                (Some((id, list)), Some((other_id, other_list))) => {
                    id == other_id && node::equal_place(Place::Nodes(list), Place::Nodes(other_list))
                }
                (one, other) => one.is_none() && other.is_none(),
            },
        },
        _ => false,
    }
}
