//! All elements in order, with their paths.

use core::iter::FusedIterator;

use super::found::{Found, of_view};
use super::{Path, Step};
use crate::node::{Node, NodeList, bits, json_name};
use crate::unknown::UnknownMember;

/// Walks everything a node holds, itself first, then each element before what is inside it, in the order JSON writes
/// them. Lists are not visited, their entries are; absent entries of lists of primitives are passed over.
#[must_use]
pub fn walk(node: &dyn Node) -> Walk<'_> {
    let path = match node.as_other() {
        Some(other) => Path::root().of_type(&other.resource_type),
        None => Path::with_type(node.info().name),
    };
    Walk { path, start: Some(node), stack: Vec::new() }
}

/// The values of a node and of everything inside it, in order: primitives that have a value, ids of primitives,
/// unknown members, and resources of unknown type.
#[must_use]
pub fn leaves(node: &dyn Node) -> Leaves<'_> {
    Leaves { walk: walk(node) }
}

/// A walk under way: [`next`](Iterator::next) gives what stands at [`path`](Self::path) then. It takes no stack in
/// proportion to depth, and allocates only for the longest path.
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    path: Path,
    start: Option<&'a dyn Node>,
    stack: Vec<Frame<'a>>,
}

/// What is still to visit of one thing.
#[derive(Clone)]
struct Frame<'a> {
    /// Steps of its own path.
    depth: usize,
    rest: Rest<'a>,
}

#[derive(Clone)]
enum Rest<'a> {
    /// The elements of a node from index `next` on, and its unknown members.
    Node { node: &'a dyn Node, present: u128, unknown: core::slice::Iter<'a, UnknownMember> },
    /// The entries of a list; the path ends with its name.
    List { list: Found<'a>, next: usize },
    /// Id and extensions of a primitive.
    Element { id: Option<&'a str>, extension: &'a dyn NodeList },
}

impl core::fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Frame").field("depth", &self.depth).finish_non_exhaustive()
    }
}

impl<'a> Walk<'a> {
    /// Where it is: the path of what [`next`](Iterator::next) gave last, with the name of the root's type.
    #[must_use]
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// Passes over what is inside the element that [`next`](Iterator::next) gave last.
    pub fn skip_inside(&mut self) {
        let here = self.path.steps().len();
        if self
            .stack
            .last()
            .is_some_and(|frame| frame.depth == here && !matches!(frame.rest, Rest::List { .. }))
        {
            self.stack.pop();
        }
    }

    /// Visits a thing that stands at the path: its inside is for later.
    fn visit(&mut self, found: Found<'a>) -> Found<'a> {
        let depth = self.path.steps().len();
        match found {
            Found::Node(node) => {
                let rest = Rest::Node { node, present: node.present(), unknown: node.unknown().iter() };
                self.stack.push(Frame { depth, rest });
            }
            Found::Prim(prim, _) => {
                if let Some((id, extension)) = prim.element() {
                    self.stack.push(Frame { depth, rest: Rest::Element { id, extension } });
                }
            }
            _ => {}
        }
        found
    }

    /// What comes next in the innermost frame.
    fn advance(&mut self) -> Option<Found<'a>> {
        loop {
            let Frame { depth, rest } = self.stack.last_mut()?;
            self.path.truncate(*depth);
            let found = match rest {
                Rest::Node { node, present, unknown } => {
                    let at = bits(*present).next();
                    let bound = at.unwrap_or(usize::MAX);
                    if let Some(member) =
                        unknown.as_slice().first().filter(|m| at.is_none() || m.position <= bound)
                    {
                        unknown.next();
                        self.path.push(Step { name: member.name.clone().into(), index: None });
                        return Some(Found::Unknown(&member.raw));
                    }
                    at.and_then(|at| {
                        *present &= *present - 1;
                        let field = node.info().fields.get(at)?;
                        self.path.push(Step::of(json_name(*node, at)?, None));
                        of_view(field, node.view(at), None)
                    })
                }
                Rest::List { list, next } => {
                    let entry = list.entry(*next);
                    self.path.set_index(*next);
                    *next += 1;
                    entry
                }
                Rest::Element { id, extension } => {
                    if let Some(id) = id.take() {
                        self.path.push(Step::of("id", None));
                        return Some(Found::Id(id));
                    }
                    self.path.push(Step::of("extension", None));
                    let list = Found::Nodes(*extension);
                    self.stack.pop();
                    Some(list)
                }
            };
            match found {
                None => {
                    self.stack.pop();
                }
                Some(list) if list.is_list() => {
                    let depth = self.path.steps().len();
                    self.stack.push(Frame { depth, rest: Rest::List { list, next: 0 } });
                }
                Some(Found::Prim(prim, _)) if prim.is_absent() => {}
                Some(found) => return Some(self.visit(found)),
            }
        }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Found<'a>;
    fn next(&mut self) -> Option<Self::Item> {
        match self.start.take() {
            Some(node) => Some(self.visit(Found::Node(node))),
            None => self.advance(),
        }
    }
}

impl FusedIterator for Walk<'_> {}

/// The values of a node with their paths.
#[derive(Clone, Debug)]
pub struct Leaves<'a> {
    walk: Walk<'a>,
}

impl<'a> Iterator for Leaves<'a> {
    type Item = (Path, Found<'a>);
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let found = self.walk.next()?;
            let is_leaf = match found {
                Found::Node(node) => node.as_other().is_some(),
                Found::Prim(prim, _) => prim.scalar().is_some(),
                _ => true,
            };
            if is_leaf {
                return Some((self.walk.path().clone(), found));
            }
        }
    }
}

impl FusedIterator for Leaves<'_> {}
