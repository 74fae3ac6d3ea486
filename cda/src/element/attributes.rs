//! The attributes of an element, in the order they were written.

use std::borrow::Cow;
use std::fmt;

use super::{Element, Inner, Typed};
use crate::meta::{Layout, Ordered};
use crate::node::Place;
use crate::table::{AttributeInfo, Namespace};
use crate::xml;

/// An attribute.
#[derive(Clone)]
pub struct Attribute<'d> {
    info: Option<&'static AttributeInfo>,
    /// As written; of one with a place in the model the local name.
    name: &'d str,
    value: Cow<'d, str>,
    is_type: bool,
}

impl<'d> Attribute<'d> {
    /// What the table says of it; `None` if it has no place in the model.
    #[must_use]
    pub fn info(&self) -> Option<&'static AttributeInfo> {
        self.info
    }

    /// Local name.
    #[must_use]
    pub fn name(&self) -> &'d str {
        xml::local(self.name)
    }

    /// Prefix: `sdtc` or `xsi` for those of the model, else as written; empty for none.
    #[must_use]
    pub fn prefix(&self) -> &'d str {
        match self.info {
            Some(AttributeInfo { namespace: Some(Namespace::Sdtc), .. }) => "sdtc",
            Some(_) => "",
            None if self.is_type => "xsi",
            None => xml::prefix(self.name),
        }
    }

    /// Prefix and local name.
    #[must_use]
    pub fn lexical_name(&self) -> Cow<'d, str> {
        match self.prefix() {
            "" => Cow::Borrowed(self.name()),
            prefix => Cow::Owned(format!("{prefix}:{}", self.name())),
        }
    }

    /// The name as written.
    pub(crate) fn written(&self) -> &'d str {
        self.name
    }

    /// Value, entities resolved.
    #[must_use]
    pub fn value(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.value)
    }

    /// Value, entities resolved.
    #[must_use]
    pub fn value_of(self) -> Cow<'d, str> {
        self.value
    }

    /// Whether it declares a namespace.
    #[must_use]
    pub fn is_declaration(&self) -> bool {
        self.info.is_none() && xml::is_declaration(self.name)
    }

    /// Whether it is `xsi:type`.
    #[must_use]
    pub fn is_xsi_type(&self) -> bool {
        self.is_type || self.info.is_none() && self.name() == "type" && self.prefix() == "xsi"
    }
}

impl fmt::Debug for Attribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attribute").field("known", &self.info.map(|info| info.name)).finish_non_exhaustive()
    }
}

/// The attributes of an element.
#[derive(Clone)]
pub struct Attributes<'d> {
    state: State<'d>,
}

#[derive(Clone)]
enum State<'d> {
    Typed { of: Typed<'d>, at: u32, unknown: usize, written: u64, rest: usize, type_due: bool },
    Raw(xml::Attributes<'d>),
}

impl<'d> Attributes<'d> {
    pub(super) fn new(element: Element<'d>) -> Self {
        let state = match element.inner {
            Inner::Typed(of) => {
                let type_due = of.type_due();
                State::Typed { of, at: 0, unknown: 0, written: 0, rest: 0, type_due }
            }
            Inner::Raw(raw) => State::Raw(xml::Attributes::of_tag(raw.tag())),
        };
        Self { state }
    }
}

impl<'d> Typed<'d> {
    /// Whether `xsi:type` has to be written though it was not read: for a new value of another type than the declared one.
    fn type_due(self) -> bool {
        let meta = self.node.meta();
        meta.ordinal == 0
            && meta.layout == Layout::default()
            && self.declared.is_some_and(|child| child.any && child.ty.index != self.ty.index)
            && !meta.unknown_attributes().any(|(name, _)| name == "xsi:type")
    }

    /// The value of the attribute at an index of the table.
    pub(crate) fn text_at(self, index: usize) -> Option<&'d str> {
        match self.node.place(index) {
            Place::Text(value) => value.as_deref(),
            _ => None,
        }
    }

    /// Whether it has attributes without a place in the model.
    pub(crate) fn has_others(self) -> bool {
        self.node.meta().unknown_attributes().next().is_some()
    }

    fn known(self, index: usize) -> Option<Attribute<'d>> {
        let info = self.ty.attributes.get(index)?;
        let value = Cow::Borrowed(self.text_at(index)?);
        Some(Attribute { info: Some(info), name: info.name, value, is_type: false })
    }

    fn unknown(self, at: usize) -> Option<Attribute<'d>> {
        let (name, value) = self.node.meta().extra.as_ref()?.attributes.get(at)?;
        Some(Attribute { info: None, name, value: Cow::Borrowed(value), is_type: false })
    }

    fn xsi_type(self) -> Attribute<'d> {
        Attribute { info: None, name: "xsi:type", value: Cow::Borrowed(self.ty.name), is_type: true }
    }
}

impl<'d> Iterator for Attributes<'d> {
    type Item = Attribute<'d>;

    fn next(&mut self) -> Option<Attribute<'d>> {
        match &mut self.state {
            State::Raw(raw) => {
                let (name, value) = raw.next()?.ok()?;
                Some(Attribute { info: None, name, value: xml::attribute_value(value), is_type: false })
            }
            State::Typed { of, at, unknown, written, rest, type_due } => {
                if *type_due {
                    *type_due = false;
                    return Some(of.xsi_type());
                }
                while let Some(next) = of.node.meta().layout.at(*at) {
                    *at += 1;
                    let found = match next {
                        Ordered::Type => Some(of.xsi_type()),
                        Ordered::Unknown => {
                            *unknown += 1;
                            of.unknown(*unknown - 1)
                        }
                        Ordered::Known(index) => {
                            *written |= 1 << index;
                            of.known(index)
                        }
                    };
                    if found.is_some() {
                        return found;
                    }
                }
                while *rest < of.ty.attributes.len() {
                    *rest += 1;
                    if *written & 1 << (*rest - 1) == 0
                        && let Some(found) = of.known(*rest - 1)
                    {
                        return Some(found);
                    }
                }
                *unknown += 1;
                of.unknown(*unknown - 1)
            }
        }
    }
}

impl fmt::Debug for Attributes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attributes").finish_non_exhaustive()
    }
}
