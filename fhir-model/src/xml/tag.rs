//! Start tags and their attributes.

use std::borrow::Cow;

use super::chars::{attribute, is_name, plain_run};
use crate::error::{Error, ErrorKind};

/// A start tag, or that of an empty element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// Its name as written.
    pub(super) name: &'a str,
    /// Whether it closes itself.
    pub(super) empty: bool,
    /// Position of its `<`.
    pub(super) start: usize,
    /// The attributes as written.
    pub(super) text: &'a str,
    /// Position of the attributes.
    pub(super) at: usize,
    pub(super) value: Option<Value<'a>>,
    pub(super) id: Option<Value<'a>>,
    pub(super) url: Option<Value<'a>>,
    /// Whether there are declarations of namespaces.
    pub(super) declares: bool,
    /// Whether there are attributes other than these.
    pub(super) others: bool,
}

/// Value of an attribute as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value<'a> {
    pub(super) raw: &'a str,
    /// Whether it stands for itself.
    plain: bool,
    /// Position of its first byte.
    at: usize,
}

impl<'a> Value<'a> {
    /// Where it stands, without quotes.
    pub(super) const fn range(self) -> (usize, usize) {
        (self.at, self.at + self.raw.len())
    }

    /// The value it stands for.
    #[inline]
    pub(super) fn text(self) -> Result<Cow<'a, str>, Error> {
        if self.plain {
            return Ok(Cow::Borrowed(self.raw));
        }
        attribute(self.raw).map_err(|at| Error::new(ErrorKind::Entity, self.at + at))
    }
}

impl<'a> Tag<'a> {
    /// A tag; `text` are its attributes, at that position.
    #[inline]
    pub(super) fn new(
        name: &'a str,
        empty: bool,
        start: usize,
        text: &'a str,
        at: usize,
    ) -> Result<Self, Error> {
        let mut tag = Self {
            name,
            empty,
            start,
            text,
            at,
            value: None,
            id: None,
            url: None,
            declares: false,
            others: false,
        };
        let mut attributes = Attributes { text, at, pos: 0 };
        while let Some((name, value)) = attributes.next()? {
            let twice = match name {
                "value" => tag.value.replace(value).is_some(),
                "id" => tag.id.replace(value).is_some(),
                "url" => tag.url.replace(value).is_some(),
                "xmlns" => core::mem::replace(&mut tag.declares, true) && tag.has_twins()?,
                _ if name.starts_with("xmlns:") => {
                    tag.declares = true;
                    false
                }
                _ => {
                    tag.others = true;
                    false
                }
            };
            if twice {
                return Err(Error::new(ErrorKind::Markup, tag.at + attributes.pos));
            }
        }
        if tag.others || tag.declares {
            tag.check()?;
        }
        Ok(tag)
    }

    /// Attributes in the order written.
    pub(super) const fn attributes(&self) -> Attributes<'a> {
        Attributes { text: self.text, at: self.at, pos: 0 }
    }

    /// Whether there is any attribute but declarations of namespaces.
    pub(super) const fn is_bare(&self) -> bool {
        self.value.is_none() && self.id.is_none() && self.url.is_none() && !self.others
    }

    /// Checks the names, the values and that no name stands twice.
    #[cold]
    fn check(&self) -> Result<(), Error> {
        let mut attributes = self.attributes();
        while let Some((name, value)) = attributes.next()? {
            if !is_name(name) {
                return Err(Error::new(ErrorKind::Markup, self.at + attributes.pos));
            }
            value.text()?;
        }
        if self.has_twins()? { Err(Error::new(ErrorKind::Markup, self.start)) } else { Ok(()) }
    }

    #[cold]
    fn has_twins(&self) -> Result<bool, Error> {
        let mut names = Vec::new();
        let mut attributes = self.attributes();
        while let Some((name, _)) = attributes.next()? {
            names.push(name);
        }
        names.sort_unstable();
        Ok(names.windows(2).any(|pair| pair.first() == pair.last()))
    }
}

/// The attributes of a tag, one after the other.
pub(super) struct Attributes<'a> {
    text: &'a str,
    at: usize,
    pos: usize,
}

impl<'a> Attributes<'a> {
    #[cold]
    fn error(&self) -> Error {
        Error::new(ErrorKind::Markup, self.at + self.pos)
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.pos).copied()
    }

    #[inline]
    fn space(&mut self) -> bool {
        let start = self.pos;
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.pos += 1;
        }
        self.pos > start
    }

    /// The next name and value.
    #[inline]
    pub(super) fn next(&mut self) -> Result<Option<(&'a str, Value<'a>)>, Error> {
        let apart = self.space();
        if self.pos >= self.text.len() {
            return Ok(None);
        }
        if !apart {
            return Err(self.error());
        }
        let start = self.pos;
        while self
            .peek()
            .is_some_and(|b| !matches!(b, b'=' | b' ' | b'\n' | b'\t' | b'\r' | b'"' | b'\'' | b'<'))
        {
            self.pos += 1;
        }
        let name = self.text.get(start..self.pos).unwrap_or_default();
        if self.peek() != Some(b'=') {
            self.space();
        }
        if name.is_empty() || self.peek() != Some(b'=') {
            return Err(self.error());
        }
        self.pos += 1;
        if self.peek().is_some_and(|b| b.is_ascii_whitespace()) {
            self.space();
        }
        let Some(quote @ (b'"' | b'\'')) = self.peek() else { return Err(self.error()) };
        self.pos += 1;
        self.value(quote).map(|value| Some((name, value)))
    }

    /// Where the next declaration of a prefix for that namespace stands, with the white space before it.
    #[cold]
    pub(super) fn declaration_of(&mut self, namespace: &str) -> Result<Option<(usize, usize)>, Error> {
        loop {
            let start = self.at + self.pos;
            let Some((name, value)) = self.next()? else { return Ok(None) };
            if name.starts_with("xmlns:") && value.raw == namespace {
                return Ok(Some((start, self.at + self.pos)));
            }
        }
    }

    #[inline]
    fn value(&mut self, quote: u8) -> Result<Value<'a>, Error> {
        let start = self.pos;
        let mut plain = true;
        loop {
            let rest = self.text.as_bytes().get(self.pos..).unwrap_or_default();
            self.pos += plain_run(rest, quote);
            match self.peek() {
                Some(byte) if byte == quote => break,
                Some(b'>') => {}
                Some(b'&' | b'\t' | b'\n' | b'\r') => plain = false,
                _ => return Err(self.error()),
            }
            self.pos += 1;
        }
        let raw = self.text.get(start..self.pos).unwrap_or_default();
        self.pos += 1;
        Ok(Value { raw, plain, at: self.at + start })
    }
}
