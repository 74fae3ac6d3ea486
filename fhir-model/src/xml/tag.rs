//! Start tags and their attributes.

use std::borrow::Cow;

use super::chars::{attribute, is_name, name_run, plain_run, value_run};
use crate::error::{Error, ErrorKind};
use crate::table::Name;
use crate::word;

/// A start tag, or that of an empty element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// Its name as written.
    pub(super) name: &'a str,
    /// The eight bytes from its first on.
    front: u64,
    /// The document, and where the attributes end in it.
    document: &'a str,
    end: usize,
    pub(super) value: Option<Value<'a>>,
    /// Position of its `<`.
    pub(super) start: usize,
    /// Position of the attributes.
    pub(super) at: usize,
    /// Whether it closes itself.
    pub(super) empty: bool,
    /// Whether it has the attribute `id`, and `url`.
    has_id: bool,
    has_url: bool,
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
}

impl<'a> Value<'a> {
    /// The value it stands for.
    #[inline]
    pub(super) fn text(self, tag: &Tag<'a>) -> Result<Cow<'a, str>, Error> {
        if self.plain {
            return Ok(Cow::Borrowed(self.raw));
        }
        self.resolved(tag)
    }

    #[cold]
    fn resolved(self, tag: &Tag<'a>) -> Result<Cow<'a, str>, Error> {
        attribute(self.raw).map_err(|at| Error::new(ErrorKind::Entity, self.at(tag) + at))
    }

    /// The value when it stands for itself.
    #[inline]
    pub(super) const fn plain(self) -> Option<&'a str> {
        if self.plain { Some(self.raw) } else { None }
    }

    /// Position of its first byte.
    fn at(self, tag: &Tag<'a>) -> usize {
        self.raw.as_ptr().addr() - tag.document.as_ptr().addr()
    }

    /// Where it stands, without quotes.
    pub(super) fn range(self, tag: &Tag<'a>) -> (usize, usize) {
        (self.at(tag), self.at(tag) + self.raw.len())
    }
}

impl<'a> Tag<'a> {
    /// A tag of the document that begins at `start`, its name ends at `at` and its attributes at `end`.
    pub(super) fn new(
        document: &'a str,
        start: usize,
        at: usize,
        end: usize,
        empty: bool,
    ) -> Result<Self, Error> {
        let name = document.get(start + 1..at).unwrap_or_default();
        let front = document.as_bytes().get(start + 1..).and_then(word::at_front);
        let front = front.unwrap_or_else(|| word::head(name.as_bytes()));
        let mut tag = Self { name, front, document, start, at, end, empty, ..Self::EMPTY };
        if at < end {
            tag.scan()?;
        }
        Ok(tag)
    }

    /// No tag yet.
    pub(super) const EMPTY: Self = Self {
        name: "",
        front: 0,
        document: "",
        end: 0,
        value: None,
        start: 0,
        at: 0,
        empty: false,
        has_id: false,
        has_url: false,
        declares: false,
        others: false,
    };

    /// Makes it a start tag without attributes.
    #[inline]
    pub(super) fn set_plain(&mut self, name: &'a str, front: u64, start: usize, at: usize) {
        *self = Self { name, front, start, at, end: at, ..Self::EMPTY };
    }

    /// Makes it the tag of an empty element with a value and nothing else, and gives its end; `at` is the end of its name
    /// in the document. `None`, and nothing changed, if that is not what stands there.
    #[inline]
    pub(super) fn set_only_value(
        &mut self,
        document: &'a str,
        front: u64,
        start: usize,
        at: usize,
    ) -> Option<usize> {
        let (head, mut rest) = document.as_bytes().get(at..)?.split_first_chunk::<8>()?;
        if *head != *b" value=\"" {
            return None;
        }
        let mut plain = true;
        loop {
            rest = rest.get(value_run(rest)..)?;
            match rest {
                [b'"', b'/', b'>', ..] => break,
                [b'&' | b'\t' | b'\n' | b'\r', tail @ ..] => {
                    plain = false;
                    rest = tail;
                }
                _ => return None,
            }
        }
        let quote = document.len() - rest.len();
        let name = document.get(start + 1..at)?;
        let value = Some(Value { raw: document.get(at + 8..quote)?, plain });
        *self = Self { name, front, document, end: quote + 1, value, start, at, empty: true, ..Self::EMPTY };
        Some(quote + 3)
    }

    /// Its name as elements are looked up by.
    #[inline]
    pub(super) const fn looked_up(&self) -> Name<'a> {
        Name::of_word(self.name, self.front)
    }

    /// Notes what attributes there are.
    fn scan(&mut self) -> Result<(), Error> {
        let mut attributes = self.attributes();
        while let Some((name, value)) = attributes.next()? {
            let twice = match name {
                "value" => self.value.replace(value).is_some(),
                "id" => core::mem::replace(&mut self.has_id, true),
                "url" => core::mem::replace(&mut self.has_url, true),
                "xmlns" => core::mem::replace(&mut self.declares, true) && self.has_twins()?,
                _ if name.starts_with("xmlns:") => {
                    self.declares = true;
                    false
                }
                _ => {
                    self.others = true;
                    false
                }
            };
            if twice {
                return Err(Error::new(ErrorKind::Markup, self.at + attributes.pos));
            }
        }
        if self.others || self.declares { self.check() } else { Ok(()) }
    }

    /// The attribute of that name.
    #[cold]
    fn find(&self, name: &str) -> Option<Value<'a>> {
        let mut attributes = self.attributes();
        while let Ok(Some((found, value))) = attributes.next() {
            if found == name {
                return Some(value);
            }
        }
        None
    }

    #[inline]
    pub(super) fn id(&self) -> Option<Value<'a>> {
        if self.has_id { self.find("id") } else { None }
    }

    #[inline]
    pub(super) fn url(&self) -> Option<Value<'a>> {
        if self.has_url { self.find("url") } else { None }
    }

    /// Whether it closes itself and has a value and nothing else.
    #[inline]
    pub(super) fn is_simple(&self) -> bool {
        self.empty && !self.has_id && !self.has_url && !self.others
    }

    /// Attributes in the order written.
    pub(super) fn attributes(&self) -> Attributes<'a> {
        let text = self.document.get(self.at..self.end).unwrap_or_default();
        Attributes { text, at: self.at, pos: 0 }
    }

    /// Whether there is an attribute of that name, prefix included.
    #[cold]
    pub(super) fn has(&self, name: &str) -> bool {
        let mut attributes = self.attributes();
        while let Ok(Some((other, _))) = attributes.next() {
            if other == name {
                return true;
            }
        }
        false
    }

    /// Whether there is any attribute but declarations of namespaces.
    pub(super) const fn is_bare(&self) -> bool {
        self.value.is_none() && !self.has_id && !self.has_url && !self.others
    }

    /// Checks the names, the values and that no name stands twice.
    #[cold]
    fn check(&self) -> Result<(), Error> {
        let mut attributes = self.attributes();
        while let Some((name, value)) = attributes.next()? {
            if !is_name(name) {
                return Err(Error::new(ErrorKind::Markup, self.at + attributes.pos));
            }
            value.text(self)?;
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
        self.pos += name_run(self.text.as_bytes().get(start..).unwrap_or_default());
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
        Ok(Value { raw, plain })
    }
}
