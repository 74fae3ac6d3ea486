//! From a path to a place, by what is there and, beyond that, by the tables.

use crate::error::{Error, ErrorKind};
use crate::node::{AnyPrim, InnerMut, Node, NodeList, Slot, View, push};
use crate::path::{Found, Hit, Path, Step, fits_type, get, lookup, prim_kind};
use crate::table::{FieldInfo, FieldKind, TypeInfo, ValueKind};

/// The place a path leads to, known before anything is changed.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) spot: Spot,
    /// The entry of a list, `-` resolved; `None` for what is no list, and for a whole list.
    pub(super) index: Option<usize>,
}

/// What a place is.
#[derive(Debug)]
pub(super) enum Spot {
    /// An element of a node of this type.
    Field(&'static TypeInfo, Hit),
    /// A member a node has no place for.
    Unknown,
    /// The value of a primitive, alone.
    PrimValue(PrimPlace),
    /// The id of a primitive.
    PrimId(&'static TypeInfo),
    /// The extensions of a primitive, of this type.
    PrimExtension(&'static TypeInfo),
}

/// Where a primitive stands: its kind of place in the tables.
#[derive(Clone, Copy, Debug)]
pub(super) struct PrimPlace {
    pub(super) info: &'static TypeInfo,
    pub(super) field: usize,
    /// Of a choice.
    pub(super) alternative: Option<usize>,
}

/// A type on the way.
#[derive(Clone, Copy)]
enum Type {
    Node(&'static TypeInfo),
    Prim(PrimPlace),
}

struct Here<'a> {
    ty: Type,
    /// What is there; `None` when it would be made.
    found: Option<Found<'a>>,
}

/// The place a path leads to. `make`: what is missing on the way counts as there.
pub(super) fn locate(root: &dyn Node, path: &Path, make: bool) -> Result<Target, Error> {
    let failed = |kind, known: usize| {
        let mut location = path.clone();
        location.truncate(known);
        Error::new(kind, 0)
            .at((!location.is_root() || location.type_name().is_some()).then(|| location.to_location()))
    };
    let Some((last, before)) = path.steps().split_last() else {
        return Err(failed(ErrorKind::NoSuchElement, 0));
    };
    if !fits_type(root, path) {
        return Err(Error::new(ErrorKind::NoSuchElement, 0));
    }
    let mut here = Here { ty: Type::Node(root.info()), found: Some(Found::Node(root)) };
    for (n, step) in before.iter().enumerate() {
        here = here.below(step, make).map_err(|kind| failed(kind, n))?;
    }
    here.target(last).map_err(|kind| failed(kind, before.len()))
}

impl<'a> Here<'a> {
    fn other(&self) -> bool {
        self.found.and_then(Found::node).is_some_and(|node| node.as_other().is_some())
    }

    /// What a step leads to.
    fn below(self, step: &Step, make: bool) -> Result<Self, ErrorKind> {
        let one = Path::root().child(&step.name);
        let inside = self.found.and_then(|found| step_into(found, &one));
        let (ty, is_list) = match self.ty {
            _ if self.other() => return Err(ErrorKind::NoSuchElement),
            Type::Node(info) => {
                let hit = lookup(info, &step.name).ok_or(ErrorKind::NoSuchElement)?;
                self.check_choice(hit)?;
                let field = info.fields.get(hit.field).ok_or(ErrorKind::NoSuchElement)?;
                let alternative = hit.alternative.or_else(|| self.alternative(hit.field));
                (type_of(info, hit.field, field, alternative), field.is_list())
            }
            Type::Prim(place) if step.name == "extension" => (extension_of(place).map(Type::Node), true),
            Type::Prim(_) => return Err(ErrorKind::NoSuchElement),
        };
        let found = entry(inside, step.index, is_list, make)?;
        // A resource tells its type itself.
        let ty = match (found, ty) {
            (Some(Found::Node(node)), _) => Type::Node(node.info()),
            (_, Some(ty)) => ty,
            _ => return Err(ErrorKind::Absent),
        };
        Ok(Here { ty, found })
    }

    /// The alternative of a choice that is there.
    fn alternative(&self, field: usize) -> Option<usize> {
        match self.found?.node()?.view(field) {
            View::Choice(at, _) => Some(at),
            _ => None,
        }
    }

    fn check_choice(&self, hit: Hit) -> Result<(), ErrorKind> {
        match (hit.alternative, self.alternative(hit.field)) {
            (Some(asked), Some(there)) if asked != there => Err(ErrorKind::OtherAlternative),
            _ => Ok(()),
        }
    }

    /// The place the last step names.
    fn target(self, step: &Step) -> Result<Target, ErrorKind> {
        if self.other() {
            return Err(ErrorKind::NoSuchElement);
        }
        let inside = self.found.and_then(|found| step_into(found, &Path::root().child(&step.name)));
        let (spot, is_list) = match self.ty {
            Type::Node(info) => match lookup(info, &step.name) {
                Some(hit) => {
                    (Spot::Field(info, hit), info.fields.get(hit.field).is_some_and(FieldInfo::is_list))
                }
                None => (Spot::Unknown, false),
            },
            Type::Prim(place) => {
                let extension = extension_of(place).ok_or(ErrorKind::NoSuchElement)?;
                match &*step.name {
                    "value" => (Spot::PrimValue(place), false),
                    "id" => (Spot::PrimId(extension), false),
                    "extension" => (Spot::PrimExtension(extension), true),
                    _ => return Err(ErrorKind::NoSuchElement),
                }
            }
        };
        if !is_list {
            let fits = matches!(step.index, None | Some(0));
            return if fits { Ok(Target { spot, index: None }) } else { Err(ErrorKind::NoSuchElement) };
        }
        let len = inside.map_or(0, Found::count);
        let index = step.index.map(|at| if at == Path::END { len } else { at });
        if index.is_some_and(|at| at > len) { Err(ErrorKind::Absent) } else { Ok(Target { spot, index }) }
    }
}

/// What a step without index leads to: an element, or a whole list.
fn step_into<'a>(found: Found<'a>, step: &Path) -> Option<Found<'a>> {
    match found {
        Found::Node(node) => get(node, step),
        Found::Prim(prim, _) => match prim.element() {
            Some((_, list)) if step.steps().first().is_some_and(|s| s.name == "extension") => {
                (list.len() > 0).then_some(Found::Nodes(list))
            }
            _ => None,
        },
        _ => None,
    }
}

/// What stands at the index, or would when it is made.
fn entry<'a>(
    inside: Option<Found<'a>>,
    index: Option<usize>,
    is_list: bool,
    make: bool,
) -> Result<Option<Found<'a>>, ErrorKind> {
    let len = inside.map_or(0, Found::count);
    let at = match index {
        Some(Path::END) if is_list => len,
        Some(at) if is_list => at,
        None | Some(0) => 0,
        Some(_) => return Err(ErrorKind::NoSuchElement),
    };
    match inside.and_then(|list| list.entry(at)) {
        Some(found) => Ok(Some(found)),
        None if make && at == len => Ok(None),
        None => Err(ErrorKind::Absent),
    }
}

/// The type of an element; `None` when only what is there could tell.
fn type_of(
    info: &'static TypeInfo,
    at: usize,
    field: &'static FieldInfo,
    alternative: Option<usize>,
) -> Option<Type> {
    if prim_kind(field, alternative).is_some() {
        return Some(Type::Prim(PrimPlace { info, field: at, alternative }));
    }
    match field.kind {
        FieldKind::One(ValueKind::Node(info)) => Some(Type::Node(info)),
        FieldKind::Choice(list) => match list.get(alternative?)?.kind {
            ValueKind::Node(info) => Some(Type::Node(info)),
            ValueKind::Prim(_) => None,
        },
        _ => None,
    }
}

/// The type of the extensions of a primitive: that of its release.
fn extension_of(place: PrimPlace) -> Option<&'static TypeInfo> {
    let mut node = (place.info.make)();
    let extension = |prim: &mut dyn AnyPrim| push(prim.element_mut().1).map(|node| node.info());
    match node.slot(place.field) {
        Slot::Prim(prim) => extension(prim),
        Slot::Prims(list) => {
            list.resize(1);
            extension(list.get_mut(0)?)
        }
        Slot::Choice(slot) => match slot.make(place.alternative?)? {
            InnerMut::Prim(prim) => extension(prim),
            InnerMut::Node(_) => None,
        },
        _ => None,
    }
}

/// What holds the element at the end of a path.
pub(super) enum Holder<'a> {
    Node(&'a mut dyn Node),
    Prim(&'a mut dyn AnyPrim),
}

/// Goes down the steps, making what is missing. They were located before.
pub(super) fn descend<'a>(root: &'a mut dyn Node, steps: &[Step]) -> Option<Holder<'a>> {
    let mut here = Holder::Node(root);
    for step in steps {
        here = match here {
            Holder::Node(node) => below_node(node, step)?,
            Holder::Prim(prim) => Holder::Node(entry_of(prim.element_mut().1, step.index)?),
        };
    }
    Some(here)
}

fn below_node<'a>(node: &'a mut dyn Node, step: &Step) -> Option<Holder<'a>> {
    let hit = lookup(node.info(), &step.name)?;
    match node.slot(hit.field) {
        Slot::Prim(prim) => Some(Holder::Prim(prim)),
        Slot::Prims(list) => {
            let at = step.index.unwrap_or(0).min(list.len());
            if at == list.len() {
                list.resize(at + 1);
            }
            list.get_mut(at).map(Holder::Prim)
        }
        Slot::Node(slot) => Some(Holder::Node(slot.make())),
        Slot::Nodes(list) => entry_of(list, step.index).map(Holder::Node),
        Slot::Choice(slot) => {
            let alternative = hit.alternative.or_else(|| slot.get().map(|(at, _)| at))?;
            Some(match slot.make(alternative)? {
                InnerMut::Prim(prim) => Holder::Prim(prim),
                InnerMut::Node(node) => Holder::Node(node),
            })
        }
        Slot::Resource(slot) => slot.get_mut().map(Holder::Node),
        Slot::Resources(list) => list.get_mut(step.index.unwrap_or(0)).map(Holder::Node),
        Slot::None => None,
    }
}

fn entry_of(list: &mut dyn NodeList, index: Option<usize>) -> Option<&mut dyn Node> {
    let at = index.unwrap_or(0).min(list.len());
    if at == list.len() { push(list) } else { list.get_mut(at) }
}
