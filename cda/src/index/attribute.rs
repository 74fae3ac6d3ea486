//! Attributes with their places.

use std::borrow::Cow;
use std::fmt;

use super::Located;
use crate::element::{Attribute, Element};
use crate::xml;

/// An attribute that holds a value, and where that is.
#[derive(Clone, Copy)]
pub struct LocatedAttribute<'d> {
    pub(super) of: Located<'d>,
    pub(super) name: &'d str,
    pub(super) value: &'d str,
    pub(super) prefixed: bool,
}

impl<'d> LocatedAttribute<'d> {
    /// Local name.
    #[must_use]
    pub fn name(self) -> &'d str {
        self.name
    }

    /// Value, entities resolved; never empty.
    #[must_use]
    pub fn value(self) -> &'d str {
        self.value
    }

    /// Byte offset of the value in the decoded input, as that of its [`Leaf`](crate::Leaf); that of the element for an attribute
    /// that was not read, 0 for one of an element that was not.
    #[must_use]
    pub fn offset(self) -> u64 {
        let index = self.of.index;
        index.within_source(self.value).or_else(|| self.spelled()).unwrap_or_else(|| self.of.offset())
    }

    /// The offset of a value that is written in another way than it is: the start tag is read once more.
    fn spelled(self) -> Option<u64> {
        let start = self.of.element().offset()?;
        let tag = self.of.index.source().get(usize::try_from(start).ok()?..)?;
        let same =
            |name: &str| xml::local(name) == self.name && xml::prefix(name).is_empty() != self.prefixed;
        let (_, raw) = xml::Attributes::of_tag(tag).map_while(Result::ok).find(|(name, _)| same(name))?;
        self.of.index.within_source(raw)
    }
}

impl fmt::Debug for LocatedAttribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocatedAttribute").field("of", &self.of).finish_non_exhaustive()
    }
}

/// An attribute of an element without a place in the model.
pub(super) struct Loose<'d> {
    pub(super) name: &'d str,
    pub(super) value: Cow<'d, str>,
    pub(super) prefixed: bool,
}

/// Whether an attribute holds content: not if it is empty, declares a namespace or says how to read.
pub(super) fn is_content(attribute: &Attribute<'_>) -> bool {
    !attribute.is_declaration() && attribute.prefix() != "xsi" && !attribute.value().is_empty()
}

/// The attributes of an element without a place in the model.
pub(super) fn loose<'d>(element: Element<'d>) -> impl Iterator<Item = Loose<'d>> {
    element.attributes().filter(is_content).map(|attribute| Loose {
        name: attribute.name(),
        prefixed: !attribute.prefix().is_empty(),
        value: attribute.value_of(),
    })
}
