//! The tags and texts of a document: quick-xml's events, with what it leaves unchecked.

use alloc::borrow::Cow;
use alloc::string::String;

use quick_xml::Reader;
use quick_xml::encoding::EncodingError;
use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};

use super::NAMESPACE;
use crate::error::{Error, ErrorKind};

pub(super) enum Token<'a> {
    /// A start tag; an [`End`](Self::End) follows, also of an empty one.
    Start(BytesStart<'a>),
    End,
    Text(Cow<'a, str>),
    Eof,
}

pub(super) struct Tokens<'a> {
    reader: Reader<&'a [u8]>,
    /// Bytes of a byte order mark.
    base: u64,
    /// Where the last token starts.
    start: u64,
    depth: usize,
    max_depth: usize,
    /// An empty tag was read, whose end is to come.
    empty: bool,
    /// The root was seen.
    begun: bool,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(input: &'a [u8], max_depth: usize) -> Result<Self, Error> {
        let text = core::str::from_utf8(input)
            .map_err(|e| Error::new(ErrorKind::XmlSyntax, e.valid_up_to() as u64))?;
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader::from_reader(body.as_bytes());
        reader.config_mut().check_comments = true;
        let base = (text.len() - body.len()) as u64;
        Ok(Self { reader, base, start: base, depth: 0, max_depth, empty: false, begun: false })
    }

    /// Where the last token starts.
    pub(super) const fn offset(&self) -> u64 {
        self.start
    }

    #[cold]
    pub(super) fn fail<T>(&self, kind: ErrorKind) -> Result<T, Error> {
        Err(Error::new(kind, self.start))
    }

    pub(super) fn next(&mut self) -> Result<Token<'a>, Error> {
        if core::mem::take(&mut self.empty) {
            self.depth -= 1;
            return Ok(Token::End);
        }
        loop {
            self.start = self.base + self.reader.buffer_position();
            match self.reader.read_event() {
                Ok(Event::Start(tag)) => return self.tag(tag, false),
                Ok(Event::Empty(tag)) => return self.tag(tag, true),
                Ok(Event::End(_)) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Token::End);
                }
                Ok(Event::Text(text)) => {
                    if let Some(token) = self.chars(text.xml10_content())? {
                        return Ok(token);
                    }
                }
                Ok(Event::CData(text)) if self.depth > 0 => {
                    if let Some(token) = self.chars(text.xml10_content())? {
                        return Ok(token);
                    }
                }
                Ok(Event::GeneralRef(name)) if self.depth > 0 => {
                    return match reference(&name) {
                        Some(c) => Ok(Token::Text(String::from(c).into())),
                        None => self.fail(ErrorKind::XmlEntity),
                    };
                }
                Ok(Event::Comment(_) | Event::PI(_)) => {}
                Ok(Event::Decl(decl)) => self.declaration(&decl)?,
                Ok(Event::DocType(_)) => return self.fail(ErrorKind::XmlEntity),
                Ok(Event::Eof) if self.depth == 0 && self.begun => return Ok(Token::Eof),
                Ok(_) => return self.fail(ErrorKind::XmlSyntax),
                Err(error) => return self.fail(fault(&error)),
            }
        }
    }

    /// Text; nothing outside of the root.
    fn chars(&self, text: Result<Cow<'a, str>, EncodingError>) -> Result<Option<Token<'a>>, Error> {
        let Some(text) = text.ok().filter(|text| text.chars().all(is_allowed)) else {
            return self.fail(ErrorKind::XmlSyntax);
        };
        match self.depth {
            0 if is_blank(&text) => Ok(None),
            0 => self.fail(ErrorKind::XmlSyntax),
            _ => Ok(Some(Token::Text(text))),
        }
    }

    fn declaration(&self, decl: &BytesDecl<'_>) -> Result<(), Error> {
        let known = match decl.encoding() {
            None => true,
            Some(Ok(name)) => name.eq_ignore_ascii_case(b"UTF-8") || name.eq_ignore_ascii_case(b"US-ASCII"),
            Some(Err(_)) => false,
        };
        if known && self.start == self.base { Ok(()) } else { self.fail(ErrorKind::XmlSyntax) }
    }

    fn tag(&mut self, tag: BytesStart<'a>, empty: bool) -> Result<Token<'a>, Error> {
        if self.depth == 0 && self.begun {
            return self.fail(ErrorKind::XmlSyntax);
        }
        self.begun = true;
        self.depth += 1;
        self.empty = empty;
        if self.depth > self.max_depth {
            return self.fail(ErrorKind::DepthLimit);
        }
        for attribute in tag.attributes().with_checks(false) {
            let Ok(attribute) = attribute else { return self.fail(ErrorKind::XmlSyntax) };
            let key = attribute.key.0;
            let declares = key == b"xmlns" || key.strip_prefix(b"xmlns:").is_some();
            // What a name belongs to is not followed: an element of another namespace has no place here at all.
            let own = tag.name().prefix().map_or(&b"xmlns"[..], |_| key);
            if declares && key == own && &*attribute.value != NAMESPACE.as_bytes() {
                return self.fail(ErrorKind::XmlModel);
            }
        }
        Ok(Token::Start(tag))
    }

    /// An attribute's value; `None` if it is not there.
    pub(super) fn attribute(&self, tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Error> {
        let mut found = None;
        for attribute in tag.attributes().with_checks(false).flatten() {
            if attribute.key.0 != name.as_bytes() {
                continue;
            }
            let value = core::str::from_utf8(&attribute.value).ok().and_then(|raw| unescape(raw).ok());
            let Some(value) = value.filter(|text| text.chars().all(is_allowed)) else {
                return self.fail(ErrorKind::XmlEntity);
            };
            if found.replace(value.into_owned()).is_some() {
                return self.fail(ErrorKind::XmlSyntax);
            }
        }
        Ok(found)
    }
}

#[cold]
fn fault(error: &XmlError) -> ErrorKind {
    match error {
        XmlError::Syntax(SyntaxError::UnclosedDoctype)
        | XmlError::IllFormed(IllFormedError::MissingDoctypeName | IllFormedError::UnclosedReference) => {
            ErrorKind::XmlEntity
        }
        _ => ErrorKind::XmlSyntax,
    }
}

/// Whether text is nothing but XML's white space.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}

/// Whether XML 1.0 has a character.
pub(super) fn is_allowed(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// What a reference stands for, if it is one of XML's own.
fn reference(name: &BytesRef<'_>) -> Option<char> {
    let own = || resolve_predefined_entity(core::str::from_utf8(name).ok()?)?.chars().next();
    name.resolve_char_ref().ok()?.or_else(own).filter(|c| is_allowed(*c))
}
