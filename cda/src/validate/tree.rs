//! A flat index over a document: what the rules walk. It borrows every name and value and copies no content.

use core::cmp::Ordering;
use std::borrow::Cow;

use crate::xpath::names::{Names, Symbol};

/// The namespaces the rules speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Space {
    /// No namespace, as of most attributes.
    None,
    /// `urn:hl7-org:v3`
    Hl7,
    /// `urn:hl7-org:sdtc`
    Sdtc,
    /// `http://www.w3.org/2001/XMLSchema-instance`
    Xsi,
    /// Any other; names in it match no rule.
    Other,
}

/// An element, a text or the root above the document's element; the nodes stand in document order.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    /// The local name of an element (with a prefix where no rule knows the namespace), the content of a text, nothing of the
    /// root.
    pub(crate) content: Cow<'a, str>,
    /// Offset of its first byte in the document.
    pub(crate) offset: u64,
    /// The node it stands in; the root stands in itself.
    pub(crate) parent: u32,
    /// The node after its last descendant.
    pub(crate) end: u32,
    /// Its attributes: the first, and how many.
    first_attribute: u32,
    attributes: u32,
    /// The name as the rules know it.
    pub(crate) symbol: Symbol,
    /// The namespace of an element.
    pub(crate) space: Space,
    pub(crate) kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Root,
    Element,
    Text,
}

/// An attribute.
#[derive(Debug, Clone)]
pub(crate) struct Attribute<'a> {
    /// The local name; with a prefix where no rule knows the namespace.
    pub(crate) name: Cow<'a, str>,
    pub(crate) value: Cow<'a, str>,
    pub(crate) symbol: Symbol,
    pub(crate) space: Space,
}

/// One node of the index: a node, or one of its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) node: u32,
    /// The attribute's place in the whole index plus one, or 0 for the node itself.
    pub(crate) attribute: u32,
}

impl Item {
    /// A node itself.
    pub(crate) const fn node(node: u32) -> Self {
        Self { node, attribute: 0 }
    }
}

impl PartialOrd for Item {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Item {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.node, self.attribute).cmp(&(other.node, other.attribute))
    }
}

/// The index.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    nodes: Vec<Node<'a>>,
    attributes: Vec<Attribute<'a>>,
}

impl<'a> Tree<'a> {
    /// How many nodes there are, the root included.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)
    }

    /// A node by its place.
    pub(crate) fn get(&self, node: u32) -> Option<&Node<'a>> {
        self.nodes.get(node as usize)
    }

    /// The attributes of a node, with the place of the first.
    pub(crate) fn attributes(&self, node: u32) -> (u32, &[Attribute<'a>]) {
        let Some(found) = self.get(node) else { return (0, &[]) };
        let first = found.first_attribute as usize;
        let all = self.attributes.get(first..first + found.attributes as usize);
        (found.first_attribute, all.unwrap_or_default())
    }

    /// The value of an attribute without a namespace.
    pub(crate) fn attribute(&self, node: u32, name: &str) -> Option<&str> {
        let (_, all) = self.attributes(node);
        all.iter().find(|a| a.space == Space::None && a.name == name).map(|a| a.value.as_ref())
    }

    /// An attribute by its item.
    pub(crate) fn attribute_of(&self, item: Item) -> Option<&Attribute<'a>> {
        self.attributes.get(item.attribute.checked_sub(1)? as usize)
    }

    /// The nodes directly inside a node, in order.
    pub(crate) fn children(&self, node: u32) -> Children<'_, 'a> {
        let end = self.get(node).map_or(0, |n| n.end);
        Children { tree: self, next: node + 1, end }
    }

    /// The elements of a name directly inside a node.
    #[cfg(feature = "ccda-3")]
    pub(crate) fn elements<'t>(
        &'t self,
        node: u32,
        space: Space,
        name: &'t str,
    ) -> impl Iterator<Item = u32> + use<'t, 'a> {
        self.children(node).filter(move |child| {
            let is = |n: &Node<'_>| n.kind == Kind::Element && n.space == space && n.content == name;
            self.get(*child).is_some_and(is)
        })
    }

    /// Offset of the element an item is or is in.
    pub(crate) fn offset(&self, item: Item) -> u64 {
        self.get(item.node).map_or(0, |node| node.offset)
    }
}

/// The nodes directly inside a node.
#[derive(Debug, Clone)]
pub(crate) struct Children<'t, 'a> {
    tree: &'t Tree<'a>,
    next: u32,
    end: u32,
}

impl Iterator for Children<'_, '_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let at = self.next;
        if at >= self.end {
            return None;
        }
        self.next = self.tree.get(at)?.end;
        Some(at)
    }
}

/// Builds the index from a walk over a document.
#[derive(Debug)]
pub(crate) struct Builder<'a, 'n> {
    tree: Tree<'a>,
    names: &'n Names,
    open: u32,
}

impl<'a, 'n> Builder<'a, 'n> {
    /// An index of which only the root is there.
    pub(crate) fn new(names: &'n Names) -> Self {
        let root = Node {
            content: Cow::Borrowed(""),
            offset: 0,
            parent: 0,
            end: 1,
            first_attribute: 0,
            attributes: 0,
            symbol: Symbol::UNKNOWN,
            space: Space::None,
            kind: Kind::Root,
        };
        Self { tree: Tree { nodes: vec![root], attributes: Vec::new() }, names, open: 0 }
    }

    /// An element begins.
    pub(crate) fn start(&mut self, space: Space, name: Cow<'a, str>, offset: u64) {
        let symbol = self.names.lookup(space, &name);
        self.open = self.push(Kind::Element, space, name, symbol, offset);
    }

    /// An attribute of the element that has just begun.
    pub(crate) fn attribute(&mut self, space: Space, name: Cow<'a, str>, value: Cow<'a, str>) {
        let symbol = self.names.lookup(space, &name);
        self.tree.attributes.push(Attribute { name, value, symbol, space });
        if let Some(node) = self.tree.nodes.get_mut(self.open as usize) {
            node.attributes += 1;
        }
    }

    /// A text inside the element that is open.
    pub(crate) fn text(&mut self, text: Cow<'a, str>) {
        let offset = self.tree.get(self.open).map_or(0, |node| node.offset);
        self.push(Kind::Text, Space::None, text, Symbol::UNKNOWN, offset);
    }

    /// The element that is open ends.
    pub(crate) fn end(&mut self) {
        let end = self.tree.len();
        if let Some(node) = self.tree.nodes.get_mut(self.open as usize) {
            node.end = end;
            self.open = node.parent;
        }
    }

    /// The index.
    pub(crate) fn finish(mut self) -> Tree<'a> {
        let end = self.tree.len();
        if let Some(root) = self.tree.nodes.first_mut() {
            root.end = end;
        }
        self.tree
    }

    fn push(&mut self, kind: Kind, space: Space, content: Cow<'a, str>, symbol: Symbol, offset: u64) -> u32 {
        let at = self.tree.len();
        let first_attribute = u32::try_from(self.tree.attributes.len()).unwrap_or(u32::MAX);
        self.tree.nodes.push(Node {
            content,
            offset,
            parent: self.open,
            end: at + 1,
            first_attribute,
            attributes: 0,
            symbol,
            space,
            kind,
        });
        at
    }
}
