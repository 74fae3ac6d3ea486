//! The tags and texts of a document: quick-xml's events, with what it leaves unchecked.

use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::events::Event;

use super::chars::{has_control, is_name, noncharacter, reference};
use super::tag::Tag;
use super::xhtml::span;
use super::{FHIR, XHTML};
use crate::error::{Error, ErrorKind};
use crate::options::Limits;

/// A tag or text.
#[derive(Debug)]
pub(super) enum Token<'a> {
    /// A start tag; when it is empty, [`Tokens::leave`] must follow.
    Start(Tag<'a>),
    /// An end tag.
    End,
    /// Text that is not white space, or a part of it; its position, that of white space before it.
    Text(usize),
    /// The end of the input.
    Eof,
}

/// Namespace of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Namespace<'a> {
    /// That of the resource: FHIR's, or what stands in its place.
    Main,
    Xhtml,
    Other(&'a str),
}

/// A prefix and its namespace, from the element at that depth on; the empty prefix is the default.
#[derive(Clone, Copy, Debug)]
struct Binding<'a> {
    depth: usize,
    prefix: &'a str,
    name: &'a str,
}

/// Target of the instruction that tells how long an array is in JSON, where that is not the length of the list.
pub(super) const JSON_ARRAY: &str = "fhir-json-array";

pub(super) struct Tokens<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// Bytes before what the reader counts: the byte order mark and what was passed over.
    base: usize,
    /// Open elements.
    pub(super) depth: usize,
    max_depth: usize,
    bindings: Vec<Binding<'a>>,
    /// The namespace that stands for FHIR's.
    main: &'a str,
    /// Whether names without prefix are in it.
    plain: bool,
    /// Instructions that tell the length of an array in JSON: its name and the number.
    pub(super) lengths: Vec<(String, usize)>,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(input: &'a [u8], limits: &Limits) -> Result<Self, Error> {
        if input.len() > limits.max_input {
            return Err(Error::new(ErrorKind::TooLarge, limits.max_input));
        }
        // UTF-16 without byte order mark.
        if matches!(input, [b'<', 0, ..] | [0, b'<', ..]) {
            return Err(Error::new(ErrorKind::Encoding, 0));
        }
        let text =
            core::str::from_utf8(input).map_err(|e| Error::new(ErrorKind::Encoding, e.valid_up_to()))?;
        if let Some(at) = noncharacter(text) {
            return Err(Error::new(ErrorKind::Markup, at));
        }
        Ok(Self::of(text, limits.max_depth))
    }

    /// Of text that is whole by itself.
    pub(super) fn of(text: &'a str, max_depth: usize) -> Self {
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader::from_reader(body.as_bytes());
        let config = reader.config_mut();
        config.trim_text_start = true;
        config.check_comments = true;
        let base = text.len() - body.len();
        Self {
            text,
            reader,
            base,
            depth: 0,
            max_depth,
            bindings: Vec::new(),
            main: FHIR,
            plain: false,
            lengths: Vec::new(),
        }
    }

    /// Position after the last token.
    #[inline]
    pub(super) fn pos(&self) -> usize {
        self.base + usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// The text from `start` to here.
    #[inline]
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.pos()).unwrap_or_default()
    }

    #[inline]
    pub(super) fn next(&mut self) -> Result<Token<'a>, Error> {
        loop {
            let before = self.pos();
            match self.reader.read_event() {
                Ok(Event::Start(tag)) => return self.tag(tag.len(), tag.name().0.len(), false),
                Ok(Event::Empty(tag)) => return self.tag(tag.len(), tag.name().0.len(), true),
                Ok(Event::End(_)) => {
                    self.leave();
                    return Ok(Token::End);
                }
                Ok(Event::Eof) => return Ok(Token::Eof),
                Ok(Event::Comment(comment)) if !has_control(&comment) => {}
                Ok(Event::Text(text)) => {
                    if has_control(&text) || ends_cdata(&text) {
                        return Err(Error::new(ErrorKind::Markup, self.content(before)));
                    }
                    if !text.is_empty() {
                        return Ok(Token::Text(before));
                    }
                }
                Ok(event) => {
                    if self.rare(&event, before)? {
                        return Ok(Token::Text(before));
                    }
                }
                Err(error) => return Err(self.fault(&error, before)),
            }
        }
    }

    /// Whether a rare event counts as text; those that do not are passed over.
    #[cold]
    fn rare(&mut self, event: &Event<'_>, before: usize) -> Result<bool, Error> {
        let at = self.content(before);
        let fault = |kind| Err(Error::new(kind, at));
        match event {
            Event::GeneralRef(name) if reference(str_of(name)).is_some() => Ok(true),
            Event::GeneralRef(_) => fault(ErrorKind::Entity),
            Event::CData(text) => {
                if has_control(text) {
                    return fault(ErrorKind::Markup);
                }
                Ok(!text.is_empty())
            }
            Event::PI(content) => {
                let name = core::str::from_utf8(content.target()).unwrap_or_default();
                if !is_name(name) || name.eq_ignore_ascii_case("xml") || has_control(content) {
                    return fault(ErrorKind::Markup);
                }
                if name == JSON_ARRAY {
                    let words = core::str::from_utf8(content.content()).unwrap_or_default().trim();
                    if let Some((array, len)) = words.split_once(' ')
                        && let Ok(len) = len.parse()
                    {
                        self.lengths.push((array.to_owned(), len));
                    }
                }
                Ok(false)
            }
            Event::Decl(decl) => {
                if before > 3 || at != before || self.depth > 0 {
                    return fault(ErrorKind::Markup);
                }
                match decl.encoding() {
                    Some(Ok(name)) if !is_utf8(&name) => fault(ErrorKind::Encoding),
                    Some(Err(_)) => fault(ErrorKind::Markup),
                    _ => Ok(false),
                }
            }
            Event::DocType(_) => fault(ErrorKind::Dtd),
            _ => fault(ErrorKind::Markup),
        }
    }

    /// Where the content after white space begins.
    pub(super) fn content(&self, before: usize) -> usize {
        let rest = self.text.get(before..).unwrap_or_default();
        before + (rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len())
    }

    #[cold]
    fn fault(&self, error: &XmlError, before: usize) -> Error {
        let kind = match error {
            XmlError::Syntax(SyntaxError::UnclosedDoctype)
            | XmlError::IllFormed(IllFormedError::MissingDoctypeName) => ErrorKind::Dtd,
            XmlError::Syntax(SyntaxError::InvalidBangMarkup) => ErrorKind::Markup,
            XmlError::Syntax(_) => ErrorKind::UnexpectedEnd,
            XmlError::IllFormed(IllFormedError::UnclosedReference) => ErrorKind::Entity,
            _ => ErrorKind::Markup,
        };
        Error::new(kind, self.content(before))
    }

    /// The tag that was just read; `len` is the length of what stands between the brackets.
    #[inline]
    fn tag(&mut self, len: usize, name_len: usize, empty: bool) -> Result<Token<'a>, Error> {
        let end = self.pos() - if empty { 2 } else { 1 };
        let start = end - len - 1;
        let name_end = start + 1 + name_len;
        let name = self.text.get(start + 1..name_end).unwrap_or_default();
        let attributes = self.text.get(name_end..end).unwrap_or_default();
        let tag = Tag::new(name, empty, start, attributes, name_end)?;
        self.depth += 1;
        if self.depth > self.max_depth {
            return Err(Error::new(ErrorKind::TooDeep, start));
        }
        if tag.declares {
            self.declare(&tag)?;
        }
        Ok(Token::Start(tag))
    }

    /// Ends an element.
    #[inline]
    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.bindings.last().is_some_and(|b| b.depth > self.depth) {
            self.undeclare();
        }
    }

    #[cold]
    fn undeclare(&mut self) {
        while self.bindings.pop_if(|b| b.depth > self.depth).is_some() {}
        self.plain = self.default_is_main();
    }

    #[cold]
    fn declare(&mut self, tag: &Tag<'a>) -> Result<(), Error> {
        let mut attributes = tag.attributes();
        while let Some((name, value)) = attributes.next()? {
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) if rest.starts_with(':') => rest.trim_start_matches(':'),
                _ => continue,
            };
            // Names of namespaces are compared as written: those that matter need no escape.
            self.bindings.push(Binding { depth: self.depth, prefix, name: value.raw });
        }
        self.plain = self.default_is_main();
        Ok(())
    }

    /// Whether that is the namespace of the resource. FHIR's always is, whatever stands in its place.
    fn is_main(&self, namespace: &str) -> bool {
        namespace == self.main || namespace == FHIR
    }

    fn default_is_main(&self) -> bool {
        self.is_main(self.bound("").unwrap_or_default())
    }

    /// The namespace of a prefix.
    fn bound(&self, prefix: &str) -> Option<&'a str> {
        self.bindings.iter().rev().find(|b| b.prefix == prefix).map(|b| b.name)
    }

    /// Makes the namespace of the outermost tag stand for FHIR's; whether it is FHIR's.
    pub(super) fn adopt(&mut self, tag: &Tag<'a>) -> bool {
        let prefix = tag.name.split_once(':').map_or("", |(prefix, _)| prefix);
        self.main = self.bound(prefix).unwrap_or_default();
        self.plain = self.default_is_main();
        self.main == FHIR
    }

    /// Makes names without prefix FHIR's: a fragment stands in a document of FHIR.
    pub(super) fn adopt_fhir(&mut self) {
        let default = Binding { depth: 0, prefix: "", name: FHIR };
        self.bindings.insert(0, default);
        self.plain = self.default_is_main();
    }

    /// Whether names without prefix are those of FHIR here.
    #[inline]
    pub(super) const fn plain(&self) -> bool {
        self.plain
    }

    /// Name without prefix, and namespace; `None` when the prefix is not bound.
    pub(super) fn resolve(&self, name: &'a str) -> Option<(Namespace<'a>, &'a str)> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let bound = match prefix {
            "xml" => "http://www.w3.org/XML/1998/namespace",
            "" => self.bound("").unwrap_or_default(),
            _ => self.bound(prefix)?,
        };
        let namespace = if self.is_main(bound) {
            Namespace::Main
        } else if bound == XHTML {
            Namespace::Xhtml
        } else {
            Namespace::Other(bound)
        };
        Some((namespace, local))
    }

    /// The namespace a prefix stands for.
    pub(super) fn namespace(&self, prefix: &str) -> Option<&'a str> {
        self.bound(prefix)
    }

    /// Whether any prefix is bound.
    pub(super) fn has_prefixes(&self) -> bool {
        self.bindings.iter().any(|b| !b.prefix.is_empty())
    }

    /// Passes over the rest of an element whose start tag was read; fails when a name is none.
    pub(super) fn skip(&mut self, tag: &Tag<'a>) -> Result<(), Error> {
        self.check(tag)?;
        if tag.empty {
            self.leave();
            return Ok(());
        }
        let outer = self.depth - 1;
        let lengths = self.lengths.len();
        while self.depth > outer {
            match self.next()? {
                Token::Start(tag) => {
                    self.check(&tag)?;
                    if tag.empty {
                        self.leave();
                    }
                }
                Token::Eof => return Err(Error::new(ErrorKind::UnexpectedEnd, self.text.len())),
                Token::End | Token::Text(_) => {}
            }
        }
        // Instructions in it are part of what is kept.
        self.lengths.truncate(lengths);
        Ok(())
    }

    /// Passes over the rest of an element of plain XHTML whose start tag was read, and gives it whole; `None`, and nothing
    /// passed over, when it is not plain.
    pub(super) fn pass_over(&mut self, tag: &Tag<'a>) -> Result<Option<&'a str>, Error> {
        let whole = self.text.get(tag.start..).unwrap_or_default();
        let Some(span) = span(whole) else { return Ok(None) };
        let at = tag.start + span.close;
        // The reader goes on at the end tag; what it does not count is counted here.
        self.base += at - self.pos();
        *self.reader.get_mut() = self.text.as_bytes().get(at..).unwrap_or_default();
        self.next()?;
        Ok(whole.get(..span.len))
    }

    /// The name must be one, its prefix bound, and so must the values of attributes be.
    pub(super) fn check(&self, tag: &Tag<'a>) -> Result<(), Error> {
        let fault = |kind| Err(Error::new(kind, tag.start));
        if !is_name(tag.name) || self.resolve(tag.name).is_none() {
            return fault(ErrorKind::Markup);
        }
        if tag.is_bare() {
            return Ok(());
        }
        for value in [tag.value, tag.id(), tag.url()].into_iter().flatten() {
            value.text(tag)?;
        }
        if tag.others {
            let mut attributes = tag.attributes();
            while let Some((name, _)) = attributes.next()? {
                if name.contains(':') && !name.starts_with("xmlns:") && self.resolve(name).is_none() {
                    return fault(ErrorKind::Markup);
                }
            }
        }
        Ok(())
    }

    /// A fragment that stands by itself: declarations it needs from around it are added to its first tag.
    pub(super) fn fragment(&self, tag: &Tag<'a>) -> String {
        let mut out = self.since(tag.start).to_owned();
        if self.main != FHIR {
            out = with_fhir(&out, self.main).unwrap_or(out);
        }
        let used = prefixes(&out);
        let mut added = String::new();
        let mut done: Vec<&str> = Vec::new();
        for Binding { prefix, name, .. } in self.bindings.iter().rev() {
            if done.contains(prefix) || !used.iter().any(|p| p == prefix) {
                continue;
            }
            done.push(prefix);
            let name = if *name == self.main { FHIR } else { *name };
            let colon = if prefix.is_empty() { "" } else { ":" };
            let own = format!("xmlns{colon}{prefix}");
            if !tag.has(&own) && (name != FHIR || !prefix.is_empty()) {
                added.push_str(&format!(" {own}=\"{}\"", name.replace('"', "&quot;")));
            }
        }
        // A name without prefix where no default is declared is in no namespace, and stays there among FHIR's.
        let bare = used.iter().any(String::is_empty) && !done.contains(&"");
        if bare && !self.main.is_empty() && !tag.has("xmlns") {
            added.push_str(" xmlns=\"\"");
        }
        if !added.is_empty() {
            out.insert_str(1 + tag.name.len(), &added);
        }
        out
    }

    /// Nothing but white space and comments may follow.
    pub(super) fn end(&mut self) -> Result<(), Error> {
        let before = self.pos();
        match self.next()? {
            Token::Eof => Ok(()),
            _ => Err(Error::new(ErrorKind::TrailingContent, self.content(before))),
        }
    }
}

/// A fragment with FHIR's namespace where it declares that other one.
#[cold]
fn with_fhir(fragment: &str, other: &str) -> Option<String> {
    let mut tokens = Tokens::of(fragment, usize::MAX);
    let mut out = String::with_capacity(fragment.len());
    let mut done = 0;
    loop {
        match tokens.next().ok()? {
            Token::Start(tag) => {
                let mut attributes = tag.attributes();
                while let Some((name, value)) = attributes.next().ok()? {
                    if (name == "xmlns" || name.starts_with("xmlns:")) && value.raw == other {
                        let (start, end) = value.range(&tag);
                        out.push_str(fragment.get(done..start)?);
                        out.push_str(FHIR);
                        done = end;
                    }
                }
                if tag.empty {
                    tokens.leave();
                }
            }
            Token::End | Token::Text(_) => {}
            Token::Eof => break,
        }
    }
    out.push_str(fragment.get(done..)?);
    Some(out)
}

/// The prefixes that names in a fragment have; the empty one when there is a name without.
fn prefixes(fragment: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut tokens = Tokens::of(fragment, usize::MAX);
    let mut add = |name: &str| {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        if !out.iter().any(|p| p == prefix) {
            out.push(prefix.to_owned());
        }
    };
    while let Ok(Token::Start(_) | Token::End | Token::Text(_)) = tokens.next().inspect(|token| {
        let Token::Start(tag) = token else { return };
        add(tag.name);
        let mut attributes = tag.attributes();
        while let Ok(Some((name, _))) = attributes.next() {
            if name.contains(':') {
                add(name);
            }
        }
    }) {}
    out
}

/// The text of an event; the input was checked to be UTF-8.
fn str_of(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).unwrap_or_default()
}

/// Whether text has what only a CDATA section may end with.
fn ends_cdata(text: &[u8]) -> bool {
    memchr::memchr(b']', text).is_some() && text.windows(3).any(|w| w == b"]]>")
}

fn is_utf8(name: &[u8]) -> bool {
    [b"utf-8".as_slice(), b"utf8", b"us-ascii", b"ascii"].iter().any(|n| name.eq_ignore_ascii_case(n))
}
