//! What stands at a path.

use std::borrow::Cow;
use std::fmt;

use super::Path;
use super::grammar::{Step, step};
use crate::document::Document;
use crate::element::{Child, Element};
use crate::node::Node;
use crate::table::Namespace;
use crate::xml;

/// What stands at a path.
#[derive(Clone)]
#[expect(clippy::exhaustive_enums, reason = "what a path can name")]
pub enum Found<'d> {
    /// An element.
    Element(Element<'d>),
    /// The value of an attribute.
    Attribute(Cow<'d, str>),
    /// A text.
    Text(Cow<'d, str>),
}

impl<'d> Found<'d> {
    /// The value of an attribute or text; of an element the text directly in it.
    #[must_use]
    pub fn text(&self) -> Cow<'d, str> {
        match self {
            Self::Element(element) => element.text(),
            Self::Attribute(text) | Self::Text(text) => text.clone(),
        }
    }
}

impl fmt::Debug for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(element) => element.fmt(f),
            Self::Attribute(_) => f.write_str("Attribute"),
            Self::Text(_) => f.write_str("Text"),
        }
    }
}

impl<'a, T: Node<'a>> Document<'a, T> {
    /// What stands at a path; `None` if nothing does.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<Found<'_>> {
        let (mut rest, first) = step(path.as_str()).ok()?;
        let mut here = self.element();
        match first {
            Step::Element { name, position: 1 } if self.is_named(here, name) => {}
            _ => return None,
        }
        while !rest.is_empty() {
            let (after, next) = step(rest).ok()?;
            rest = after;
            match next {
                Step::Element { name, position } => here = self.nth(here, name, position)?,
                Step::Attribute(name) => return self.attribute(here, name).map(Found::Attribute),
                Step::Text(position) => return nth_text(here, position).map(Found::Text),
            }
        }
        Some(Found::Element(here))
    }

    fn nth<'d>(&'d self, parent: Element<'d>, name: &str, position: u32) -> Option<Element<'d>> {
        let skip = usize::try_from(position).ok()?.checked_sub(1)?;
        let found = parent.elements().filter(|element| self.is_named(*element, name)).nth(skip);
        // Beside none at all the namespace of CDA may be declared for a part, by no prefix.
        let part = name.strip_prefix("?:").filter(|_| self.around.main.as_deref() == Some(""));
        let inner =
            |name: &str| parent.elements().filter(|element| element.is(Namespace::V3, name)).nth(skip);
        found.or_else(|| part.and_then(inner))
    }

    /// The namespace a prefix means in paths of this document.
    fn uri(&self, prefix: &str) -> &str {
        match prefix {
            "" if self.around.sdtc => Namespace::Sdtc.uri(),
            "" => Namespace::V3.uri(),
            "sdtc" => Namespace::Sdtc.uri(),
            _ => {
                let mut declared = self.around.declared.iter();
                declared.find(|(known, _)| known == prefix).map_or("", |(_, uri)| uri)
            }
        }
    }

    fn is_named(&self, element: Element<'_>, name: &str) -> bool {
        if element.name() != xml::local(name) {
            return false;
        }
        match xml::prefix(name) {
            // No prefix is known for its namespace.
            "?" => {
                let (uri, sdtc) = (element.namespace(), self.around.sdtc);
                let main = if sdtc { Namespace::Sdtc } else { Namespace::V3 };
                !element.stands_in(main) && !self.around.declared.iter().any(|(_, declared)| declared == uri)
            }
            prefix => element.namespace() == self.uri(prefix),
        }
    }

    fn attribute<'d>(&'d self, element: Element<'d>, name: &str) -> Option<Cow<'d, str>> {
        let (prefix, local) = name.rsplit_once(':').unwrap_or(("", name));
        if prefix.is_empty() {
            return element.attribute(local);
        }
        // A part of a document may leave the usual prefixes undeclared.
        let uri = match (self.uri(prefix), prefix) {
            ("", "xsi") => xml::XSI,
            ("", "sdtc") => Namespace::Sdtc.uri(),
            ("", "xml") => xml::XML,
            ("", other) => other,
            (uri, _) => uri,
        };
        let meant = |written: &str| match written {
            "sdtc" => Namespace::Sdtc.uri(),
            "xsi" => xml::XSI,
            "xml" => xml::XML,
            other => self.uri(other),
        };
        let mut attributes = element.attributes();
        let found = attributes.find(|a| {
            a.name() == local && (a.prefix() == prefix || !a.prefix().is_empty() && meant(a.prefix()) == uri)
        })?;
        Some(found.value_of())
    }
}

/// The how manyeth text; white space between elements is one too.
fn nth_text<'d>(element: Element<'d>, position: u32) -> Option<Cow<'d, str>> {
    let skip = usize::try_from(position).ok()?.checked_sub(1)?;
    let texts = element.children().filter_map(|child| match child {
        Child::Text(text) => Some(text),
        Child::Space(space) => Some(Cow::Owned(space.to_text())),
        _ => None,
    });
    texts.into_iter().nth(skip)
}
