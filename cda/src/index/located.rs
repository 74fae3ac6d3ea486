//! An element that knows its place.

use std::borrow::Cow;
use std::fmt;

use super::attribute::is_content;
use super::{Index, LocatedAttribute, Row};
use crate::element::{Attribute, Child, Element, Inner};
use crate::path::Path;
use crate::table::Namespace;
use crate::walk::push_count;
use crate::xml;

/// An element of an [`Index`]: a `Copy` handle. Names are local names of CDA or of SDTC.
#[derive(Clone, Copy)]
pub struct Located<'d> {
    pub(super) index: &'d Index<'d>,
    pub(super) at: u32,
}

impl<'d> Located<'d> {
    fn row(self) -> Option<&'d Row<'d>> {
        self.index.row(self.at)
    }

    /// The element.
    #[must_use]
    pub fn element(self) -> Element<'d> {
        self.row().map_or(self.index.root, |row| row.element)
    }

    /// Local name.
    #[must_use]
    pub fn name(self) -> &'d str {
        self.element().name()
    }

    /// Whether it is an element of CDA or of SDTC; not whether its parent may have it.
    #[must_use]
    pub fn is_known(self) -> bool {
        self.element().known_namespace().is_some()
    }

    /// Whether it is an element of SDTC.
    #[must_use]
    pub fn is_sdtc(self) -> bool {
        self.element().known_namespace() == Some(Namespace::Sdtc)
    }

    /// Byte offset of its start tag in the decoded input; 0 if it was not read.
    #[must_use]
    pub fn offset(self) -> u64 {
        self.element().offset().unwrap_or_default()
    }

    /// The element it stands in.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        let parent = self.row()?.parent;
        (self.at > 0).then_some(Self { at: parent, ..self })
    }

    /// The elements in it.
    pub fn children(self) -> impl Iterator<Item = Self> {
        let end = self.row().map_or(0, |row| row.end);
        let mut next = self.at.saturating_add(1);
        core::iter::from_fn(move || {
            let here = Self { at: next, ..self };
            next = here.row().filter(|_| next < end)?.end;
            Some(here)
        })
    }

    /// The elements in it and in those, at any depth, in the order of the document.
    pub fn descendants(self) -> impl Iterator<Item = Self> {
        let end = self.row().map_or(0, |row| row.end);
        (self.at.saturating_add(1)..end).map(move |at| Self { at, ..self })
    }

    /// The elements of a name in it.
    pub fn children_named(self, name: &str) -> impl Iterator<Item = Self> {
        self.children().filter(move |child| child.name() == name && child.is_known())
    }

    /// The first element of a name in it.
    #[must_use]
    pub fn child(self, name: &str) -> Option<Self> {
        self.children_named(name).next()
    }

    /// An attribute by its local name, whatever its prefix; `None` if it is absent or empty.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<LocatedAttribute<'d>> {
        if let Inner::Typed(typed) = self.element().inner {
            for namespace in [None, Some(Namespace::Sdtc)] {
                if let Some(at) = typed.ty.attribute(namespace, name)
                    && let Some(info) = typed.ty.attributes.get(at)
                    && let Some(value) = typed.text_at(at).filter(|value| !value.is_empty())
                {
                    let prefixed = namespace.is_some();
                    return Some(LocatedAttribute { of: self, name: info.name, value, prefixed });
                }
            }
            if !typed.has_others() {
                return None;
            }
        }
        self.attributes().find(|attribute| attribute.name == name)
    }

    /// Its attributes that hold a value: not those that are empty, declare namespaces, or are `xsi:`.
    pub fn attributes(self) -> impl Iterator<Item = LocatedAttribute<'d>> {
        let row = self.row();
        let typed = Some(self.element()).filter(|element| matches!(element.inner, Inner::Typed(_)));
        let typed = typed.into_iter().flat_map(Element::attributes).filter(is_content);
        let typed = typed.filter_map(move |found| {
            let (name, prefixed) = (found.name(), !found.prefix().is_empty());
            // Values of the model are borrowed from it.
            let Cow::Borrowed(value) = found.value_of() else { return None };
            Some(LocatedAttribute { of: self, name, value, prefixed })
        });
        let loose = row.map_or(0..0, |row| row.loose.0 as usize..(row.loose.0 + row.loose.1) as usize);
        let loose = self.index.loose.get(loose).unwrap_or_default().iter();
        typed.chain(loose.map(move |found| LocatedAttribute {
            of: self,
            name: found.name,
            value: &found.value,
            prefixed: found.prefixed,
        }))
    }

    /// The texts directly in it that are more than white space.
    pub fn texts(self) -> impl Iterator<Item = LocatedText<'d>> {
        let mut number = 0;
        self.element().children().filter_map(move |child| {
            number += match &child {
                Child::Space(_) => 1,
                Child::Text(text) => u32::from(!text.is_empty()),
                _ => 0,
            };
            match child {
                Child::Text(text) if !xml::is_blank(&text) => Some(LocatedText { of: self, text, number }),
                _ => None,
            }
        })
    }

    /// Whether an element without a prefix is in a namespace that it or one around it declares.
    pub(super) fn has_namespace(self) -> bool {
        let mut around = std::iter::successors(Some(self), |here| here.parent());
        let declared = around.find_map(|here| {
            here.element().attributes().find(|found| found.written() == "xmlns").map(Attribute::value_of)
        });
        declared.is_some_and(|uri| !uri.is_empty())
    }

    /// Where it stands.
    #[must_use]
    pub fn path(self) -> Path {
        Path::printed(&self.path_text())
    }

    /// Where it stands, as [`path`](Self::path) prints.
    #[must_use]
    pub fn path_text(self) -> String {
        let mut way = vec![self];
        while let Some(parent) = way.last().and_then(|last| last.parent()) {
            way.push(parent);
        }
        let mut path = String::with_capacity(way.len() * 16);
        for here in way.into_iter().rev() {
            path.push('/');
            let prefix = self.index.prefix(here);
            if !prefix.is_empty() {
                path.push_str(prefix);
                path.push(':');
            }
            path.push_str(here.name());
            // The root has no siblings.
            if let Some(row) = here.row().filter(|_| here.at > 0) {
                push_count(&mut path, row.position);
            }
        }
        path
    }
}

/// Whether both are the same element of the same index.
impl PartialEq for Located<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at && core::ptr::eq(self.index, other.index)
    }
}

impl Eq for Located<'_> {}

/// Prints where it stands, and no content.
impl fmt::Debug for Located<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Located")
            .field("row", &self.at)
            .field("offset", &self.offset())
            .finish_non_exhaustive()
    }
}

/// A text, and where it is.
#[derive(Clone)]
pub struct LocatedText<'d> {
    of: Located<'d>,
    text: Cow<'d, str>,
    number: u32,
}

impl<'d> LocatedText<'d> {
    /// The text, entities resolved and CDATA sections opened; more than white space.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, entities resolved and CDATA sections opened.
    #[must_use]
    pub fn into_text(self) -> Cow<'d, str> {
        self.text
    }

    /// Byte offset of it in the decoded input, as that of its [`Leaf`](crate::Leaf); that of its element if it was not read.
    #[must_use]
    pub fn offset(&self) -> u64 {
        let index = self.of.index;
        let written = || index.text_offset(self.of.element().ordinal()?, self.number);
        index.within_source(&self.text).or_else(written).unwrap_or_else(|| self.of.offset())
    }
}

impl fmt::Debug for LocatedText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocatedText")
            .field("of", &self.of)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}
