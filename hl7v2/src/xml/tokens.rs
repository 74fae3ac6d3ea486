//! The tags and texts of a document: quick-xml's events, with what it leaves unchecked.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::events::{BytesDecl, BytesStart, Event};

use super::name::is_allowed;
use super::{LINE, NAMESPACE};
use crate::error::{Error, ErrorKind};

/// Namespaces declared and open at one time: looking one up stays cheap.
const MAX_NAMESPACES: usize = 64;

pub(super) enum Token<'a> {
    /// A start tag: the name without prefix, and the value of an attribute `V`. An [`End`](Self::End) follows.
    Start(&'a str, Option<String>),
    End,
    Text(Cow<'a, str>),
    /// A line as bytes, from a processing instruction.
    Line(Vec<u8>),
    Eof,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Namespace {
    None,
    Own,
    Other,
}

pub(super) struct Tokens<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// Bytes of a byte order mark.
    base: usize,
    /// Where the last token starts.
    start: usize,
    depth: usize,
    max_depth: usize,
    /// An empty tag was read, whose end is to come.
    empty: bool,
    /// That of the root, and so of all elements.
    namespace: Option<Namespace>,
    /// Depth, prefix, and what it stands for.
    bindings: Vec<(usize, &'a str, Namespace)>,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(input: &'a [u8], max_depth: usize) -> Result<Self, Error> {
        let text = core::str::from_utf8(input)
            .map_err(|e| Error::new(ErrorKind::XmlSyntax, e.valid_up_to() as u64))?;
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader::from_reader(body.as_bytes());
        reader.config_mut().check_comments = true;
        let base = text.len() - body.len();
        Ok(Self {
            text,
            reader,
            base,
            start: base,
            depth: 0,
            max_depth,
            empty: false,
            namespace: None,
            bindings: Vec::new(),
        })
    }

    /// Where the last token starts.
    pub(super) const fn offset(&self) -> u64 {
        self.start as u64
    }

    fn position(&self) -> usize {
        self.base + usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn fail<T>(&self, kind: ErrorKind) -> Result<T, Error> {
        Err(Error::new(kind, self.offset()))
    }

    pub(super) fn next(&mut self) -> Result<Token<'a>, Error> {
        if core::mem::take(&mut self.empty) {
            return Ok(self.leave());
        }
        loop {
            self.start = self.position();
            let event = self.reader.read_event();
            let token = match event {
                Ok(Event::Start(tag)) => Some(self.tag(&tag, false)?),
                Ok(Event::Empty(tag)) => Some(self.tag(&tag, true)?),
                Ok(Event::End(_)) => Some(self.leave()),
                Ok(Event::Text(text)) => self.chars(text.into_inner())?,
                Ok(Event::CData(text)) if self.depth > 0 => self.chars(text.into_inner())?,
                Ok(Event::GeneralRef(name)) if self.depth > 0 => {
                    let c = core::str::from_utf8(&name).ok().and_then(reference);
                    let Some(c) = c else { return self.fail(ErrorKind::XmlEntity) };
                    Some(Token::Text(String::from(c).into()))
                }
                Ok(Event::Comment(_)) => None,
                Ok(Event::PI(content)) if content.target() == LINE.as_bytes() => {
                    let bytes = line(content.content());
                    let Some(bytes) = bytes else { return self.fail(ErrorKind::XmlContent) };
                    Some(Token::Line(bytes))
                }
                Ok(Event::PI(_)) => None,
                Ok(Event::Decl(decl)) => self.declaration(&decl)?,
                Ok(Event::DocType(_)) => return self.fail(ErrorKind::XmlDoctype),
                Ok(Event::Eof) if self.depth == 0 && self.namespace.is_some() => Some(Token::Eof),
                Ok(_) => return self.fail(ErrorKind::XmlSyntax),
                Err(error) => return self.fail(fault(&error)),
            };
            if let Some(token) = token {
                return Ok(token);
            }
        }
    }

    fn leave(&mut self) -> Token<'a> {
        while self.bindings.pop_if(|(depth, ..)| *depth >= self.depth).is_some() {}
        self.depth = self.depth.saturating_sub(1);
        Token::End
    }

    /// Text, its line ends as LF; nothing outside of the root.
    fn chars(&self, text: Cow<'a, [u8]>) -> Result<Option<Token<'a>>, Error> {
        let text = match text {
            Cow::Borrowed(bytes) => core::str::from_utf8(bytes).map(Cow::Borrowed).ok(),
            Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).ok(),
        };
        let Some(text) = text.filter(|text| text.chars().all(is_allowed)) else {
            return self.fail(ErrorKind::XmlSyntax);
        };
        if self.depth == 0 {
            return if is_blank(&text) { Ok(None) } else { self.fail(ErrorKind::XmlSyntax) };
        }
        let normal =
            if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text };
        Ok(Some(Token::Text(normal)))
    }

    fn declaration(&self, decl: &BytesDecl<'_>) -> Result<Option<Token<'a>>, Error> {
        let known = match decl.encoding() {
            None => true,
            Some(Ok(name)) => name.eq_ignore_ascii_case(b"UTF-8") || name.eq_ignore_ascii_case(b"US-ASCII"),
            Some(Err(_)) => false,
        };
        if known && self.start == self.base { Ok(None) } else { self.fail(ErrorKind::XmlSyntax) }
    }

    fn tag(&mut self, tag: &BytesStart<'_>, empty: bool) -> Result<Token<'a>, Error> {
        if self.depth == 0 && self.namespace.is_some() {
            return self.fail(ErrorKind::XmlSyntax);
        }
        self.depth += 1;
        self.empty = empty;
        if self.depth > self.max_depth {
            return self.fail(ErrorKind::XmlDepthLimit);
        }
        // The name as a part of the input, which outlives the event.
        let from = self.start + 1;
        let name = self.text.get(from..from + tag.name().0.len()).unwrap_or_default();
        let mut v = None;
        for attribute in tag.attributes().with_checks(false) {
            let Ok(attribute) = attribute else { return self.fail(ErrorKind::XmlSyntax) };
            let key = attribute.key.0;
            if key == b"V" {
                v = core::str::from_utf8(&attribute.value).ok().map(unescape);
                if v == Some(None) {
                    return self.fail(ErrorKind::XmlEntity);
                }
            } else if let Some(prefix) = key.strip_prefix(b"xmlns") {
                let prefix = if prefix.is_empty() { Some(prefix) } else { prefix.strip_prefix(b":") };
                if let Some(prefix) = prefix {
                    self.declare(prefix, &attribute.value)?;
                }
            }
        }
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let bound = self.bindings.iter().rev().find(|(_, bound, _)| *bound == prefix);
        let found = match bound {
            Some((.., namespace)) => *namespace,
            None if prefix.is_empty() => Namespace::None,
            None => Namespace::Other,
        };
        if found == Namespace::Other || *self.namespace.get_or_insert(found) != found {
            return self.fail(ErrorKind::XmlElement);
        }
        Ok(Token::Start(local, v.flatten()))
    }

    fn declare(&mut self, prefix: &[u8], value: &[u8]) -> Result<(), Error> {
        let declared = self.text.get(self.start..self.position()).unwrap_or_default();
        let prefix = core::str::from_utf8(prefix).unwrap_or_default();
        // Again the part of the input; a prefix is there at least once.
        let at = declared.find(prefix).unwrap_or_default();
        let prefix = declared.get(at..at + prefix.len()).unwrap_or_default();
        let namespace = match value {
            b"" => Namespace::None,
            value if value == NAMESPACE.as_bytes() => Namespace::Own,
            _ => Namespace::Other,
        };
        if self.bindings.len() >= MAX_NAMESPACES {
            return self.fail(ErrorKind::XmlDepthLimit);
        }
        self.bindings.push((self.depth, prefix, namespace));
        Ok(())
    }
}

#[cold]
pub(crate) fn fault(error: &XmlError) -> ErrorKind {
    match error {
        XmlError::Syntax(SyntaxError::UnclosedDoctype)
        | XmlError::IllFormed(IllFormedError::MissingDoctypeName) => ErrorKind::XmlDoctype,
        XmlError::IllFormed(IllFormedError::UnclosedReference) => ErrorKind::XmlEntity,
        _ => ErrorKind::XmlSyntax,
    }
}

/// Whether text is nothing but XML's white space.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}

/// What a reference stands for, `&` and `;` taken off.
pub(crate) fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => number(name.strip_prefix('#')?).and_then(char::from_u32).filter(|c| is_allowed(*c)),
    }
}

/// The number of a reference to a character.
fn number(text: &str) -> Option<u32> {
    let (digits, radix) = text.strip_prefix('x').map_or((text, 10), |hex| (hex, 16));
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
    if plain { u32::from_str_radix(digits, radix).ok() } else { None }
}

/// An attribute's value with references resolved.
pub(crate) fn unescape(raw: &str) -> Option<String> {
    let mut out = String::with_capacity(raw.len());
    let mut parts = raw.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once(';')?;
        out.push(reference(name)?);
        out.push_str(rest);
    }
    Some(out)
}

/// The bytes of a line: a reference by number is a byte.
fn line(content: &[u8]) -> Option<Vec<u8>> {
    let content = core::str::from_utf8(content).ok()?.trim_ascii();
    let mut out = Vec::with_capacity(content.len());
    let mut parts = content.split('&');
    out.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let (name, rest) = part.split_once(';')?;
        match name.strip_prefix('#') {
            Some(digits) => out.push(u8::try_from(number(digits)?).ok()?),
            None => out.push(u8::try_from(reference(name)?).ok()?),
        }
        out.extend_from_slice(rest.as_bytes());
    }
    Some(out)
}
