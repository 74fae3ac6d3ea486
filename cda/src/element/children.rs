//! What an element holds, in the order of the document.

use std::borrow::Cow;
use std::fmt;

use super::{Element, Inner, Raw, Typed, other};
use crate::foreign::RawKind;
use crate::meta::{Piece, Space};
use crate::node::{ContentSlot, Item, Node, Place, child_of};
use crate::table::{ChildInfo, Shape, TypeInfo};
use crate::xml;

/// One of the things an element holds.
#[derive(Clone)]
#[expect(clippy::exhaustive_enums, reason = "what XML has in an element")]
pub enum Child<'d> {
    /// An element.
    Element(Element<'d>),
    /// Text, entities resolved and CDATA sections opened.
    Text(Cow<'d, str>),
    /// White space between elements.
    Space(Space),
    /// What stands between `<!--` and `-->`.
    Comment(&'d str),
    /// What stands between `<?` and `?>`.
    Instruction(&'d str),
}

impl fmt::Debug for Child<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(element) => element.fmt(f),
            Self::Text(_) => f.write_str("Text"),
            Self::Space(space) => space.fmt(f),
            Self::Comment(_) => f.write_str("Comment"),
            Self::Instruction(_) => f.write_str("Instruction"),
        }
    }
}

/// What an element holds, in the order of the document.
#[derive(Clone)]
pub struct Children<'d> {
    state: State<'d>,
    /// The element that follows the white space given last.
    pending: Option<Element<'d>>,
    after: Space,
}

#[derive(Clone)]
enum State<'d> {
    /// Fields in the order of the table; `place` 0 is the text.
    Fields {
        node: &'d (dyn Node<'d> + 'd),
        info: &'static TypeInfo,
        place: usize,
        index: usize,
    },
    Content {
        list: &'d dyn ContentSlot<'d>,
        info: &'static TypeInfo,
        at: usize,
    },
    Plan(std::vec::IntoIter<Child<'d>>),
    Raw {
        of: Raw<'d>,
        at: u32,
        end: u32,
    },
    Done,
}

impl<'d> Children<'d> {
    pub(super) fn new(element: Element<'d>) -> Self {
        match element.inner {
            Inner::Raw(raw) => {
                let state = State::Raw { of: raw, at: raw.at + 1, end: raw.token().next };
                Self { state, pending: None, after: Space::default() }
            }
            Inner::Typed(typed) => {
                Self { state: Self::state(typed), pending: None, after: typed.node.meta().after }
            }
        }
    }

    fn state(typed: Typed<'d>) -> State<'d> {
        let node = typed.node;
        let info = node.info();
        if info.shape == Shape::Content {
            return match node.place(info.text_place()) {
                Place::Content(list) => State::Content { list, info, at: 0 },
                _ => State::Done,
            };
        }
        let pieces = node.meta().pieces();
        if pieces.is_empty() {
            State::Fields { node, info, place: 0, index: 0 }
        } else {
            State::Plan(plan(node, info, pieces).into_iter())
        }
    }

    fn step(&mut self) -> Option<Child<'d>> {
        match &mut self.state {
            State::Fields { node, info, place, index } => {
                if *place == 0 {
                    *place = 1;
                    if let Some(text) = own_text(*node, info) {
                        return Some(Child::Text(Cow::Borrowed(text)));
                    }
                }
                while let Some(child) = info.children.get(*place - 1) {
                    if let Some(found) = child_at(*node, info, *place - 1, *index) {
                        *index += 1;
                        return Some(Child::Element(Element::child_of(child, found)));
                    }
                    (*place, *index) = (*place + 1, 0);
                }
                None
            }
            State::Content { list, info, at } => loop {
                let item = list.get(*at)?;
                *at += 1;
                match item {
                    Item::Text(text) => return Some(Child::Text(Cow::Borrowed(text))),
                    Item::Other(found) => return Some(other(found)),
                    Item::Node(item, node) => {
                        if let Some(child) = child_of(info, item) {
                            return Some(Child::Element(Element::child_of(child, node)));
                        }
                    }
                }
            },
            State::Plan(items) => items.next(),
            State::Raw { of, at, end } => {
                if *at >= *end {
                    return None;
                }
                let here = Raw { foreign: of.foreign, at: *at };
                let token = here.token();
                *at = token.next;
                let text = here.tag();
                Some(match token.kind {
                    RawKind::Element => Child::Element(Element { inner: Inner::Raw(here) }),
                    RawKind::Plain => Child::Text(Cow::Borrowed(text)),
                    RawKind::Text => Child::Text(xml::text_value(text)),
                    RawKind::Comment => Child::Comment(xml::comment_body(text)),
                    RawKind::Instruction => Child::Instruction(xml::instruction_body(text)),
                })
            }
            State::Done => None,
        }
    }
}

impl<'d> Iterator for Children<'d> {
    type Item = Child<'d>;

    fn next(&mut self) -> Option<Child<'d>> {
        if let Some(element) = self.pending.take() {
            return Some(Child::Element(element));
        }
        match self.step() {
            Some(Child::Element(element)) if !element.before().is_empty() => {
                self.pending = Some(element);
                Some(Child::Space(element.before()))
            }
            None if !self.after.is_empty() => Some(Child::Space(std::mem::take(&mut self.after))),
            found => found,
        }
    }
}

impl fmt::Debug for Children<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Children").finish_non_exhaustive()
    }
}

fn own_text<'d>(node: &'d (dyn Node<'d> + 'd), info: &TypeInfo) -> Option<&'d str> {
    match (info.shape, node.place(info.text_place())) {
        (Shape::Text, Place::Text(text)) => text.as_deref(),
        _ => None,
    }
}

/// The child at an index of the table, the how manyeth of those.
fn child_at<'d>(
    node: &'d (dyn Node<'d> + 'd),
    info: &TypeInfo,
    child: usize,
    index: usize,
) -> Option<&'d (dyn Node<'d> + 'd)> {
    match node.place(info.child_place(child)) {
        Place::One(one) if index == 0 => one.get(),
        Place::Many(many) => many.get(index),
        _ => None,
    }
}

/// The children of a node whose order was kept. Those added since stand behind the last of an earlier or the same place in
/// the table.
fn plan<'d>(
    node: &'d (dyn Node<'d> + 'd),
    info: &'static TypeInfo,
    pieces: &'d [Piece<'d>],
) -> Vec<Child<'d>> {
    let mut recorded = vec![0usize; info.children.len()];
    for piece in pieces {
        if let Piece::Child(child) = piece
            && let Some(count) = recorded.get_mut(usize::from(*child))
        {
            *count += 1;
        }
    }
    let element = |child: usize, index: usize| {
        let info: &'static ChildInfo = info.children.get(child)?;
        child_at(node, node.info(), child, index).map(|node| Child::Element(Element::child_of(info, node)))
    };
    // After which piece those that were added stand; `None` is before all.
    let mut added: Vec<(Option<usize>, usize)> = Vec::new();
    for (child, count) in recorded.iter().enumerate() {
        if element(child, *count).is_some() {
            let earlier = |piece: &Piece<'_>| matches!(piece, Piece::Child(at) if usize::from(*at) <= child);
            added.push((pieces.iter().rposition(earlier), child));
        }
    }
    let mut out = Vec::with_capacity(pieces.len());
    let push_added = |out: &mut Vec<Child<'d>>, at: Option<usize>| {
        for (_, child) in added.iter().filter(|(place, _)| *place == at) {
            let first = recorded.get(*child).copied().unwrap_or_default();
            out.extend((first..).map_while(|index| element(*child, index)));
        }
    };
    let text = own_text(node, info);
    if !pieces.iter().any(|piece| matches!(piece, Piece::Own)) {
        out.extend(text.map(|text| Child::Text(Cow::Borrowed(text))));
    }
    push_added(&mut out, None);
    let mut used = vec![0usize; info.children.len()];
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Child(child) => {
                if let Some(used) = used.get_mut(usize::from(*child)) {
                    out.extend(element(usize::from(*child), *used));
                    *used += 1;
                }
            }
            Piece::Own => out.extend(text.map(|text| Child::Text(Cow::Borrowed(text)))),
            Piece::Text(text) => out.push(Child::Text(Cow::Borrowed(text))),
            Piece::Other(found) => out.push(other(found)),
        }
        if !added.is_empty() {
            push_added(&mut out, Some(at));
        }
    }
    out
}
