//! Elements seen alike, with or without a place in the model: names, attributes and children in the order of the document.

use std::borrow::Cow;
use std::fmt;

use crate::foreign::{Foreign, RawKind, RawToken};
use crate::meta::{Other, Space};
use crate::node::{Node, Place};
use crate::table::{ChildInfo, Namespace, TypeInfo};
use crate::xml;

mod attributes;
mod children;

pub use attributes::{Attribute, Attributes};
pub use children::{Child, Children};

/// An element: a `Copy` handle.
#[derive(Clone, Copy)]
pub struct Element<'d> {
    pub(crate) inner: Inner<'d>,
}

#[derive(Clone, Copy)]
pub(crate) enum Inner<'d> {
    Typed(Typed<'d>),
    Raw(Raw<'d>),
}

/// An element with a struct of its own.
#[derive(Clone, Copy)]
pub(crate) struct Typed<'d> {
    pub(crate) node: &'d (dyn Node<'d> + 'd),
    pub(crate) name: &'d str,
    pub(crate) namespace: Namespace,
    /// Its type; for parts of names and addresses not that of the struct.
    pub(crate) ty: &'static TypeInfo,
    /// What the parent's table says of it.
    pub(crate) declared: Option<&'static ChildInfo>,
}

/// An element in the text of a [`Foreign`].
#[derive(Clone, Copy)]
pub(crate) struct Raw<'d> {
    pub(crate) foreign: &'d Foreign<'d>,
    pub(crate) at: u32,
}

impl<'d> Raw<'d> {
    pub(crate) fn token(self) -> RawToken {
        let none = RawToken {
            kind: RawKind::Element,
            namespace: 0,
            start: 0,
            end: 0,
            next: self.at + 1,
            ordinal: 0,
        };
        self.foreign.token(self.at).copied().unwrap_or(none)
    }

    /// The start tag.
    pub(crate) fn tag(self) -> &'d str {
        let token = self.token();
        self.foreign.slice(token.start, token.end)
    }

    /// The name as written.
    pub(crate) fn name(self) -> &'d str {
        xml::tag_name(self.tag())
    }
}

impl<'d> Element<'d> {
    /// A node that stands by itself, named as its type.
    #[must_use]
    pub fn of(node: &'d dyn Node<'_>) -> Self {
        Self::root(node.view(), node.info().name, Namespace::V3)
    }

    pub(crate) fn root(node: &'d (dyn Node<'d> + 'd), name: &'d str, namespace: Namespace) -> Self {
        Self { inner: Inner::Typed(Typed { node, name, namespace, ty: node.info(), declared: None }) }
    }

    /// A child of a node, by the table of that node's type.
    #[must_use]
    pub fn child(child: &'static ChildInfo, node: &'d dyn Node<'_>) -> Self {
        Self::child_of(child, node.view())
    }

    pub(crate) fn child_of(child: &'static ChildInfo, node: &'d (dyn Node<'d> + 'd)) -> Self {
        let ty = if child.any { node.info() } else { child.ty };
        let (name, namespace) = (child.name, child.namespace);
        Self { inner: Inner::Typed(Typed { node, name, namespace, ty, declared: Some(child) }) }
    }

    /// An element without a place in the model.
    #[must_use]
    pub fn foreign(foreign: &'d Foreign<'d>) -> Self {
        Self { inner: Inner::Raw(Raw { foreign, at: 0 }) }
    }

    /// Local name.
    #[must_use]
    pub fn name(self) -> &'d str {
        match self.inner {
            Inner::Typed(typed) => typed.name,
            Inner::Raw(raw) => xml::local(raw.name()),
        }
    }

    /// Name of the namespace; empty for none.
    #[must_use]
    pub fn namespace(self) -> &'d str {
        match self.inner {
            Inner::Typed(typed) => typed.namespace.uri(),
            Inner::Raw(raw) => match raw.token().namespace {
                RawToken::NONE => "",
                RawToken::V3 => Namespace::V3.uri(),
                RawToken::SDTC => Namespace::Sdtc.uri(),
                other => {
                    raw.foreign.uris.get(usize::from(other - RawToken::OTHER)).map_or("", |uri| uri.as_ref())
                }
            },
        }
    }

    /// Its namespace, if that is of the model. Another may stand for that of CDA, and then that name for another.
    #[must_use]
    pub fn known_namespace(self) -> Option<Namespace> {
        match self.inner {
            Inner::Typed(typed) => Some(typed.namespace),
            Inner::Raw(raw) => match raw.token().namespace {
                RawToken::V3 => Some(Namespace::V3),
                RawToken::SDTC => Some(Namespace::Sdtc),
                _ => None,
            },
        }
    }

    /// Whether it was read as one of that namespace.
    pub(crate) fn stands_in(self, namespace: Namespace) -> bool {
        self.known_namespace() == Some(namespace)
    }

    /// Whether it has that name in that namespace.
    #[must_use]
    pub fn is(self, namespace: Namespace, name: &str) -> bool {
        match self.inner {
            Inner::Typed(typed) => typed.namespace == namespace && typed.name == name,
            Inner::Raw(_) => self.name() == name && self.namespace() == namespace.uri(),
        }
    }

    /// Its type in the model; `None` for an element without a place in the model.
    #[must_use]
    pub fn type_info(self) -> Option<&'static TypeInfo> {
        match self.inner {
            Inner::Typed(typed) => Some(typed.ty),
            Inner::Raw(_) => None,
        }
    }

    /// What the table of its parent's type says of it; `None` for a root and for an element without a place in the model.
    #[must_use]
    pub fn declared(self) -> Option<&'static ChildInfo> {
        match self.inner {
            Inner::Typed(typed) => typed.declared,
            Inner::Raw(_) => None,
        }
    }

    /// Its struct; `None` for an element without a place in the model.
    #[must_use]
    pub fn as_node(self) -> Option<&'d (dyn Node<'d> + 'd)> {
        match self.inner {
            Inner::Typed(typed) => Some(typed.node),
            Inner::Raw(_) => None,
        }
    }

    /// Byte offset of its start tag in the decoded input; `None` if it was not read.
    #[must_use]
    pub fn offset(self) -> Option<u64> {
        match self.inner {
            Inner::Typed(typed) => typed.node.meta().offset(),
            Inner::Raw(raw) => Some(u64::from(raw.foreign.offset) + u64::from(raw.token().start)),
        }
    }

    /// The how manyeth element of the document it is, from 1; `None` if it was not read.
    #[must_use]
    pub fn ordinal(self) -> Option<u32> {
        match self.inner {
            Inner::Typed(typed) => typed.node.meta().ordinal(),
            Inner::Raw(raw) => Some(raw.token().ordinal),
        }
    }

    /// Its attributes, in the order they were written.
    #[must_use]
    pub fn attributes(self) -> Attributes<'d> {
        Attributes::new(self)
    }

    /// The value of an attribute without namespace; `None` if it is absent.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<Cow<'d, str>> {
        match self.inner {
            Inner::Typed(typed) => {
                if let Some(i) = typed.ty.attribute(None, name) {
                    return match typed.node.place(i) {
                        Place::Text(value) => value.as_deref().map(Cow::Borrowed),
                        _ => None,
                    };
                }
                let found =
                    typed.node.meta().extra.as_ref()?.attributes.iter().find(|(known, _)| known == name);
                found.map(|(_, value)| Cow::Borrowed(&**value))
            }
            Inner::Raw(_) => {
                self.attributes().find(|a| a.prefix().is_empty() && a.name() == name).map(Attribute::value_of)
            }
        }
    }

    /// The type `xsi:type` names, without prefix; `None` if it is absent.
    #[must_use]
    pub fn xsi_type(self) -> Option<Cow<'d, str>> {
        let value = self.attributes().find(Attribute::is_xsi_type)?.value_of();
        Some(match value {
            Cow::Borrowed(value) => Cow::Borrowed(xml::local(value)),
            Cow::Owned(value) => Cow::Owned(xml::local(&value).to_owned()),
        })
    }

    /// What it holds, in the order of the document.
    #[must_use]
    pub fn children(self) -> Children<'d> {
        Children::new(self)
    }

    /// The elements it holds, in the order of the document.
    pub fn elements(self) -> impl Iterator<Item = Self> {
        self.children().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The text directly in it, without the white space between elements; empty if there is none.
    #[must_use]
    pub fn text(self) -> Cow<'d, str> {
        let mut found = Cow::Borrowed("");
        for child in self.children() {
            if let Child::Text(text) = child {
                if found.is_empty() {
                    found = text;
                } else {
                    found.to_mut().push_str(&text);
                }
            }
        }
        found
    }

    pub(crate) fn before(self) -> Space {
        match self.inner {
            Inner::Typed(typed) => typed.node.meta().before,
            Inner::Raw(raw) if raw.at == 0 => raw.foreign.before,
            Inner::Raw(_) => Space::default(),
        }
    }
}

/// Prints where it stands, and no content.
impl fmt::Debug for Element<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Element")
            .field("type", &self.type_info().map(|ty| ty.name))
            .field("offset", &self.offset())
            .finish_non_exhaustive()
    }
}

/// The child that something beside the model is, if it is shown as one.
pub(crate) fn other<'d>(other: &'d Other<'d>) -> Child<'d> {
    match other {
        Other::Comment(text) => Child::Comment(text),
        Other::Instruction(text) => Child::Instruction(text),
        Other::Element(foreign) => Child::Element(Element::foreign(foreign)),
    }
}
