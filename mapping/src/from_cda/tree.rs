//! A document as one flat list of elements and texts, each with its place and byte offset: what scopes walk over.
//!
//! Nothing here recurses, and nothing is copied but text with references in it.

mod build;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

pub(super) use build::build;

/// Whose name an element or attribute has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space<'a> {
    /// The name space of the root, HL7's in a document.
    Root,
    /// The extensions of HL7 Structured Documents.
    Sdtc,
    /// XML Schema's: says how to read, and is no content.
    Xsi,
    /// A declaration of a prefix.
    Xmlns,
    /// Any other; the prefix that the document uses.
    Other(&'a str),
}

/// An attribute.
#[derive(Clone, Debug)]
pub(super) struct Attribute<'a> {
    pub(super) space: Space<'a>,
    pub(super) name: &'a str,
    pub(super) value: Cow<'a, str>,
    /// Of the first byte of its value.
    pub(super) offset: u32,
}

/// An element, or a run of text between two pieces of markup.
#[derive(Clone, Debug)]
struct Item<'a> {
    /// Empty for a text.
    name: &'a str,
    space: Space<'a>,
    text: Cow<'a, str>,
    offset: u32,
    /// Among its siblings of the same name, or among the texts of its parent; from 1.
    ordinal: u32,
    parent: u32,
    first: u32,
    next: u32,
    /// Its attributes.
    from: u32,
    to: u32,
    /// It stands in the narrative of a section.
    in_narrative: bool,
}

/// No item.
const NONE: u32 = u32::MAX;

/// A document.
#[derive(Debug, Default)]
pub(super) struct Tree<'a> {
    items: Vec<Item<'a>>,
    attributes: Vec<Attribute<'a>>,
    /// Elements by `ID`; the first of several.
    ids: HashMap<Cow<'a, str>, u32>,
}

/// An element of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'a> {
    tree: &'a Tree<'a>,
    at: u32,
}

/// What stands in an element.
#[derive(Clone, Copy, Debug)]
pub(super) enum Content<'a> {
    Element(Node<'a>),
    Text(&'a str),
}

impl<'a> Tree<'a> {
    /// The outermost element.
    pub(super) fn root(&'a self) -> Option<Node<'a>> {
        (!self.items.is_empty()).then_some(Node { tree: self, at: 0 })
    }

    /// The element with an `ID`.
    pub(super) fn by_id(&'a self, id: &str) -> Option<Node<'a>> {
        self.ids.get(id).map(|at| Node { tree: self, at: *at })
    }

    /// The path of the element that begins at an offset.
    pub(super) fn path_at(&'a self, offset: u32) -> Option<String> {
        let found = self.items.binary_search_by_key(&offset, |i| i.offset).ok()?;
        let at = u32::try_from(found).ok()?;
        Some(Node { tree: self, at }.path())
    }

    fn item(&self, at: u32) -> Option<&Item<'a>> {
        self.items.get(at as usize)
    }

    fn attributes(&self, item: &Item<'a>) -> &[Attribute<'a>] {
        self.attributes.get(item.from as usize..item.to as usize).unwrap_or_default()
    }

    /// Calls `each` with the path and offset of every leaf, in the order of their offsets but for narratives, which stand where
    /// they begin.
    pub(super) fn leaves(&self, each: &mut dyn FnMut(u32, String)) {
        // The path of the element whose leaves come next; parents stand before their children.
        let mut paths: HashMap<u32, String> = HashMap::new();
        for (at, item) in self.items.iter().enumerate() {
            let at = u32::try_from(at).unwrap_or(NONE);
            if item.in_narrative {
                continue;
            }
            if item.name.is_empty() {
                if is_content(&item.text) {
                    let above = paths.get(&item.parent).map(String::as_str).unwrap_or_default();
                    each(item.offset, format!("{above}/text()[{}]", item.ordinal));
                }
                continue;
            }
            let path = step(paths.get(&item.parent).map(String::as_str).unwrap_or_default(), item);
            if self.is_narrative(item) {
                if self.has_narrative(item) {
                    each(item.offset, path);
                }
                continue;
            }
            if item.name != "templateId" {
                for attribute in self.attributes(item) {
                    if attribute.is_leaf() {
                        each(attribute.offset, format!("{path}/@{}", attribute.shown()));
                    }
                }
            }
            if item.first != NONE {
                paths.insert(at, path);
            }
        }
    }

    fn is_narrative(&self, item: &Item<'a>) -> bool {
        let parent = self.item(item.parent);
        item.name == "text" && item.space == Space::Root && parent.is_some_and(|p| p.name == "section")
    }

    fn has_narrative(&self, item: &Item<'a>) -> bool {
        let mut here = item.first;
        while let Some(child) = self.item(here) {
            if !child.name.is_empty() || is_content(&child.text) {
                return true;
            }
            here = child.next;
        }
        false
    }
}

/// Whether text is more than white space of XML.
fn is_content(text: &str) -> bool {
    text.bytes().any(|b| !matches!(b, b' ' | b'\t' | b'\r' | b'\n'))
}

fn step(above: &str, item: &Item<'_>) -> String {
    let mut path = String::with_capacity(above.len() + item.name.len() + 8);
    path.push_str(above);
    path.push('/');
    prefixed(&mut path, item.space, item.name);
    // The root has no siblings.
    if !above.is_empty() {
        // Writing to a string cannot fail.
        let _ = write!(path, "[{}]", item.ordinal);
    }
    path
}

fn prefixed(path: &mut String, space: Space<'_>, name: &str) {
    match space {
        Space::Sdtc => path.push_str("sdtc:"),
        Space::Other(prefix) if !prefix.is_empty() => {
            path.push_str(prefix);
            path.push(':');
        }
        _ => {}
    }
    path.push_str(name);
}

impl Attribute<'_> {
    /// Whether it holds content.
    pub(super) fn is_leaf(&self) -> bool {
        !self.value.is_empty() && !matches!(self.space, Space::Xsi | Space::Xmlns)
    }

    fn shown(&self) -> String {
        let mut out = String::new();
        // An attribute without a prefix has no name space.
        prefixed(&mut out, self.space, self.name);
        out
    }
}

impl<'a> Node<'a> {
    fn item(self) -> Option<&'a Item<'a>> {
        self.tree.item(self.at)
    }

    /// The document it stands in.
    pub(super) fn tree(self) -> &'a Tree<'a> {
        self.tree
    }

    /// Its name without a prefix.
    pub(super) fn name(self) -> &'a str {
        self.item().map_or("", |i| i.name)
    }

    /// Whether its name is of the name space of HL7 or of its extensions.
    pub(super) fn is_known(self) -> bool {
        self.item().is_some_and(|i| matches!(i.space, Space::Root | Space::Sdtc))
    }

    /// Where its start tag begins.
    pub(super) fn offset(self) -> u32 {
        self.item().map_or(0, |i| i.offset)
    }

    /// What it stands in.
    pub(super) fn parent(self) -> Option<Self> {
        self.item().filter(|i| i.parent != NONE).map(|i| Self { at: i.parent, ..self })
    }

    /// Elements and texts in it.
    pub(super) fn content(self) -> impl Iterator<Item = Content<'a>> {
        let mut here = self.item().map_or(NONE, |i| i.first);
        core::iter::from_fn(move || {
            let item = self.tree.item(here)?;
            let at = core::mem::replace(&mut here, item.next);
            Some(match item.name {
                "" => Content::Text(&item.text),
                _ => Content::Element(Self { at, ..self }),
            })
        })
    }

    /// Elements in it.
    pub(super) fn children(self) -> impl Iterator<Item = Self> {
        self.content().filter_map(|c| match c {
            Content::Element(node) => Some(node),
            Content::Text(_) => None,
        })
    }

    /// Elements of a name in it, of HL7 or of its extensions.
    pub(super) fn named(self, name: &str) -> impl Iterator<Item = Self> {
        self.children().filter(move |c| c.name() == name && c.is_known())
    }

    /// The first element of a name in it.
    pub(super) fn child(self, name: &str) -> Option<Self> {
        self.named(name).next()
    }

    /// Whether its name is of the extensions.
    pub(super) fn is_sdtc(self) -> bool {
        self.item().is_some_and(|i| i.space == Space::Sdtc)
    }

    /// All its attributes.
    pub(super) fn attributes(self) -> &'a [Attribute<'a>] {
        self.item().map_or(&[], |i| self.tree.attributes(i))
    }

    /// An attribute by its name, if it is not empty.
    pub(super) fn attribute(self, name: &str) -> Option<&'a Attribute<'a>> {
        self.attributes().iter().find(|a| a.name == name && a.is_leaf())
    }

    /// The value of an attribute, empty without one.
    pub(super) fn value(self, name: &str) -> &'a str {
        self.attribute(name).map_or("", |a| &a.value)
    }

    /// What `xsi:type` says, without a prefix; empty without one.
    pub(super) fn xsi_type(self) -> &'a str {
        let found = self.attributes().iter().find(|a| a.name == "type" && a.space == Space::Xsi);
        found.map_or("", |a| a.value.rsplit_once(':').map_or(&*a.value, |(_, name)| name).trim())
    }

    /// The texts in it that hold more than white space, with their offsets.
    pub(super) fn texts(self) -> impl Iterator<Item = (&'a str, u32)> {
        let mut here = self.item().map_or(NONE, |i| i.first);
        core::iter::from_fn(move || {
            loop {
                let item = self.tree.item(here)?;
                here = item.next;
                if item.name.is_empty() && is_content(&item.text) {
                    return Some((&*item.text, item.offset));
                }
            }
        })
    }

    /// Whether there is anything in it beside markup that only structures.
    pub(super) fn is_narrative(self) -> bool {
        self.item().is_some_and(|i| self.tree.is_narrative(i) && self.tree.has_narrative(i))
    }

    /// Where it stands, as reports say it.
    pub(super) fn path(self) -> String {
        let mut way = Vec::new();
        let mut here = Some(self);
        while let Some(node) = here {
            way.push(node);
            here = node.parent();
        }
        way.into_iter().rev().filter_map(Self::item).fold(String::new(), |above, item| step(&above, item))
    }

    /// The elements below this one, in the order of the document, this one not among them.
    pub(super) fn below(self) -> impl Iterator<Item = Self> {
        let mut stack: Vec<Self> = self.children().collect();
        stack.reverse();
        core::iter::from_fn(move || {
            let node = stack.pop()?;
            let from = stack.len();
            stack.extend(node.children());
            if let Some(new) = stack.get_mut(from..) {
                new.reverse();
            }
            Some(node)
        })
    }

    /// All text in it, of whatever depth, with white space as it is.
    pub(super) fn all_text(self) -> String {
        let mut out = String::new();
        let mut stack: Vec<u32> = vec![self.item().map_or(NONE, |i| i.first)];
        while let Some(at) = stack.pop() {
            let Some(item) = self.tree.item(at) else { continue };
            stack.push(item.next);
            if item.name.is_empty() {
                out.push_str(&item.text);
            } else {
                if matches!(item.name, "br" | "paragraph" | "item" | "tr" | "td" | "th") && !out.is_empty() {
                    out.push(' ');
                }
                stack.push(item.first);
            }
        }
        out
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at && core::ptr::eq(self.tree, other.tree)
    }
}
