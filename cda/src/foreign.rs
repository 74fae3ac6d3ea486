//! Elements without a place in the model: their text as it was read, and a flat list of what is in it.

use std::borrow::Cow;
use std::fmt;

use crate::meta::Space;

/// An element without a place in the model, with all that is in it. [`Element`](crate::Element) shows it like any other.
#[derive(Clone)]
pub struct Foreign<'a> {
    pub(crate) before: Space,
    /// Offset of `xml` in the decoded input.
    pub(crate) offset: u32,
    pub(crate) xml: Cow<'a, str>,
    pub(crate) tokens: Box<[RawToken]>,
    /// Namespaces named by tokens, less [`RawToken::OTHER`].
    pub(crate) uris: Box<[Cow<'a, str>]>,
}

/// A start tag, text, comment or processing instruction in [`Foreign::xml`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct RawToken {
    pub(crate) kind: RawKind,
    /// 0 none, 1 V3, 2 SDTC, else an index.
    pub(crate) namespace: u16,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Index of the token after this one and all in it.
    pub(crate) next: u32,
    pub(crate) ordinal: u32,
}

impl RawToken {
    pub(crate) const NONE: u16 = 0;
    pub(crate) const V3: u16 = 1;
    pub(crate) const SDTC: u16 = 2;
    pub(crate) const OTHER: u16 = 3;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RawKind {
    Element,
    /// Text with nothing to resolve.
    Plain,
    /// Text with references, CDATA sections or carriage returns.
    Text,
    Comment,
    Instruction,
}

impl<'a> Foreign<'a> {
    /// The element as it was read. Prefixes may be declared outside of it.
    #[must_use]
    pub fn xml(&self) -> &str {
        &self.xml
    }

    pub(crate) fn token(&self, at: u32) -> Option<&RawToken> {
        self.tokens.get(usize::try_from(at).ok()?)
    }

    pub(crate) fn slice(&self, start: u32, end: u32) -> &str {
        let range = usize::try_from(start).ok().zip(usize::try_from(end).ok());
        range.and_then(|(start, end)| self.xml.get(start..end)).unwrap_or_default()
    }

    pub(crate) fn map<'t>(&self, text: fn(&Cow<'a, str>) -> Cow<'t, str>) -> Foreign<'t> {
        Foreign {
            before: self.before,
            offset: self.offset,
            xml: text(&self.xml),
            tokens: self.tokens.clone(),
            uris: self.uris.iter().map(text).collect(),
        }
    }
}

impl fmt::Debug for Foreign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Foreign").field("offset", &self.offset).finish_non_exhaustive()
    }
}
