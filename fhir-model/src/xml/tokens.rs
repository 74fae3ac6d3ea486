//! The tags and texts of a document: quick-xml's events, with what it leaves unchecked.
//!
//! Three forms of tags make up nearly all of FHIR's XML: `<name value="…"/>`, `<name>` and `</name>`. Where one stands next
//! it is taken from the text at once, as quick-xml would give it; the reader goes on behind it with whatever is not so plain.

use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::events::Event;

use super::chars::{has_control, is_name, name_end, name_run, noncharacter, reference};
use super::tag::Tag;
use super::xhtml::span;
use super::{FHIR, XHTML, XSI};
use crate::error::{Error, ErrorKind};
use crate::options::Limits;
use crate::word;

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

/// A [`Token`] without the tag.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Start,
    End,
    Text(usize),
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
/// Target of the instruction that tells what white space JSON has around a narrative: [`SPACE_LETTERS`] before a dot and after
/// it.
pub(super) const JSON_SPACE: &str = "fhir-json-space";
/// The letters that stand for white space there.
pub(super) const SPACE_LETTERS: [(char, char); 4] = [(' ', 's'), ('\t', 't'), ('\n', 'n'), ('\r', 'r')];

pub(super) struct Tokens<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// Position after the last token.
    at: usize,
    /// Bytes before what the reader counts: the byte order mark and what was passed over.
    base: usize,
    /// Whether the reader is between markup, so that it can go on from anywhere.
    between: bool,
    /// Names of open elements.
    open: Vec<&'a str>,
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
    /// White space around a narrative in JSON.
    pub(super) around: Option<(String, String)>,
}

/// The white space that letters stand for.
fn space_of(letters: &str) -> Option<String> {
    let one = |letter| SPACE_LETTERS.iter().find(|(_, known)| *known == letter).map(|(space, _)| *space);
    letters.chars().map(one).collect()
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
        // It does not see all tags; names are compared here.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        let base = text.len() - body.len();
        Self {
            text,
            reader,
            at: base,
            base,
            between: false,
            open: Vec::new(),
            depth: 0,
            max_depth,
            bindings: Vec::new(),
            main: FHIR,
            plain: false,
            lengths: Vec::new(),
            around: None,
        }
    }

    /// Position after the last token.
    #[inline]
    pub(super) const fn pos(&self) -> usize {
        self.at
    }

    /// Position of the reader.
    #[inline]
    fn reader_pos(&self) -> usize {
        self.base + usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    /// Lets the reader go on behind what was taken without it.
    #[inline]
    fn catch_up(&mut self) {
        let pos = self.reader_pos();
        if pos < self.at {
            self.base += self.at - pos;
            *self.reader.get_mut() = self.text.as_bytes().get(self.at..).unwrap_or_default();
        }
    }

    /// The next token, when it is a tag of a plain form and only white space stands before it; a start tag goes to `tag`.
    #[inline]
    fn plain_tag(&mut self, tag: &mut Tag<'a>) -> Option<Kind> {
        let bytes = self.text.as_bytes();
        let start = self.at + word::white_space(bytes.get(self.at..)?);
        let tail = bytes.get(start..)?.strip_prefix(b"<")?;
        let [first, after @ ..] = tail else { return None };
        if *first == b'/' {
            let after = after.strip_prefix(self.open.last()?.as_bytes())?.strip_prefix(b">")?;
            self.at = bytes.len() - after.len();
            self.open.pop();
            self.leave();
            return Some(Kind::End);
        }
        if !first.is_ascii_alphabetic() || self.depth >= self.max_depth {
            return None;
        }
        let front = word::at_front(tail)?;
        let len = match name_end(front) {
            Some(len) if !tail.get(len).is_some_and(u8::is_ascii_digit) => len,
            _ => name_run(tail),
        };
        let end = start + 1 + len;
        if bytes.get(end) == Some(&b'>') {
            let name = self.text.get(start + 1..end)?;
            self.open.push(name);
            self.at = end + 1;
            tag.set_plain(name, front, start, end);
        } else {
            self.at = tag.set_only_value(self.text, front, start, end)?;
        }
        self.depth += 1;
        Some(Kind::Start)
    }

    /// One more open element.
    #[inline]
    fn enter(&mut self, start: usize) -> Result<(), Error> {
        self.depth += 1;
        if self.depth > self.max_depth { Err(Error::new(ErrorKind::TooDeep, start)) } else { Ok(()) }
    }

    /// The text from `start` to here.
    #[inline]
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.pos()).unwrap_or_default()
    }

    #[inline]
    pub(super) fn next(&mut self) -> Result<Token<'a>, Error> {
        let mut tag = Tag::EMPTY;
        Ok(match self.next_into(&mut tag)? {
            Kind::Start => Token::Start(tag),
            Kind::End => Token::End,
            Kind::Text(at) => Token::Text(at),
            Kind::Eof => Token::Eof,
        })
    }

    /// The next token; a start tag goes to `tag`, as it is too large to hand around.
    #[inline]
    pub(super) fn next_into(&mut self, tag: &mut Tag<'a>) -> Result<Kind, Error> {
        if self.between
            && let Some(kind) = self.plain_tag(tag)
        {
            return Ok(kind);
        }
        Ok(match self.any()? {
            Token::Start(found) => {
                *tag = found;
                Kind::Start
            }
            Token::End => Kind::End,
            Token::Text(at) => Kind::Text(at),
            Token::Eof => Kind::Eof,
        })
    }

    /// The next token, whatever it is.
    fn any(&mut self) -> Result<Token<'a>, Error> {
        self.catch_up();
        loop {
            let before = self.at;
            let event = self.reader.read_event();
            self.at = self.reader_pos();
            self.between = !matches!(event, Ok(Event::Text(_)) | Err(_));
            match event {
                Ok(Event::Start(tag)) => return self.tag(tag.len(), tag.name().0.len(), false),
                Ok(Event::Empty(tag)) => return self.tag(tag.len(), tag.name().0.len(), true),
                Ok(Event::End(tag)) => {
                    if self.open.pop().is_none_or(|name| name.as_bytes() != tag.name().0) {
                        return Err(Error::new(ErrorKind::Markup, self.content(before)));
                    }
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
                if name == JSON_SPACE {
                    let letters = core::str::from_utf8(content.content()).unwrap_or_default().trim();
                    self.around =
                        letters.split_once('.').and_then(|(a, b)| Some((space_of(a)?, space_of(b)?)));
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
        let tag = Tag::new(self.text, start, start + 1 + name_len, end, empty)?;
        if !empty {
            self.open.push(tag.name);
        }
        self.enter(start)?;
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

    /// Whether `xsi:nil` says that the element has no value.
    #[cold]
    pub(super) fn is_nil(&self, tag: &Tag<'a>) -> bool {
        let mut attributes = tag.attributes();
        while let Ok(Some((name, value))) = attributes.next() {
            if let Some((prefix, "nil")) = name.split_once(':')
                && value.raw == "true"
                && self.bound(prefix) == Some(XSI)
            {
                return true;
            }
        }
        false
    }

    /// Whether any prefix is bound.
    pub(super) fn has_prefixes(&self) -> bool {
        self.bindings.iter().any(|b| !b.prefix.is_empty())
    }

    /// Whether instructions told something about the JSON.
    #[inline]
    pub(super) const fn has_hints(&self) -> bool {
        !self.lengths.is_empty() || self.around.is_some()
    }

    /// Passes over the rest of an element whose start tag was read; fails when a name is none.
    pub(super) fn skip(&mut self, tag: &Tag<'a>) -> Result<(), Error> {
        self.check(tag)?;
        if tag.empty {
            self.leave();
            return Ok(());
        }
        let outer = self.depth - 1;
        let (lengths, around) = (self.lengths.len(), self.around.take());
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
        self.around = around;
        Ok(())
    }

    /// Passes over the rest of an element of plain XHTML whose start tag was read, and gives it whole; `None`, and nothing
    /// passed over, when it is not plain.
    pub(super) fn pass_over(&mut self, tag: &Tag<'a>) -> Result<Option<&'a str>, Error> {
        let whole = self.text.get(tag.start..).unwrap_or_default();
        let Some(span) = span(whole) else { return Ok(None) };
        self.at = tag.start + span.close;
        // The end tag.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// All tokens with where each ends, up to the end or an error; by the reader alone, or with tags taken from the text.
    fn walk(text: &str, alone: bool, max_depth: usize) -> Vec<String> {
        let mut tokens = Tokens::of(text, max_depth);
        let mut out = Vec::new();
        loop {
            let token = if alone { tokens.any() } else { tokens.next() };
            match &token {
                Ok(Token::Start(tag)) => {
                    let mut attributes = tag.attributes();
                    let attributes: Vec<_> = core::iter::from_fn(|| attributes.next().ok()?).collect();
                    out.push(format!("<{} {} {}{attributes:?}", tag.name, tag.start, tag.at));
                    out.push(format!("{:?} {} {}", tag.value, tag.empty, tag.is_bare()));
                    if tag.empty {
                        tokens.leave();
                    }
                }
                Ok(token) => out.push(format!("{token:?}")),
                Err(error) => out.push(format!("{:?} {}", error.kind(), error.offset())),
            }
            out.push(format!("{} {}", tokens.pos(), tokens.depth));
            if matches!(token, Err(_) | Ok(Token::Eof)) {
                return out;
            }
        }
    }

    #[test]
    fn tags_taken_from_the_text_are_those_of_the_reader() {
        let pieces = [
            "<a>",
            "<a >",
            "</a>",
            "</a >",
            "</ a>",
            "</b>",
            "<a/>",
            "<a />",
            "<bcdefghijk1 value=\"x\"/>",
            "<é value=\"é\"/>",
            "<a value=\"a > b\"/>",
            "<a value=\"a &amp; b\n\"/>",
            "<a value=\"a<b\"/>",
            "<a value='x'/>",
            "<a  value=\"x\"/>",
            "<a value=\"x\" />",
            "<a value=\"x\">",
            "<a value=\"x\"y=\"z\"/>",
            "<a value =\"x\"/>",
            "<a value=\"\"/>",
            "<a\n>",
            "<a\"b>",
            "<a=b>",
            "<a_1-b.c:d>",
            "<a:b value=\"x\"/>",
            "<1>",
            "<>",
            "< a>",
            "</>",
            "<a",
            "<a value=\"x",
            "</a",
            " \r\n\t    ",
            "text",
            "&amp;",
            "<!-- c -->",
            "<![CDATA[x]]>",
            "<?pi x?>",
            "]]>",
            "\u{1}",
            "<abcdefg/>",
            "<abcdefgh>",
            "<a0123456789012345678>",
            "<a\u{7f}>",
            "<a&b>",
            "<a[b]>",
            "<a/b>",
            "<a value=\"\u{1}\"/>",
        ];
        for one in pieces {
            for two in pieces {
                for three in ["", "</a>", " <a value=\"x\"/></a></a>"] {
                    let text = format!("<a>{one}{two}{three}");
                    for depth in [1, 2, 3, 100] {
                        assert_eq!(walk(&text, false, depth), walk(&text, true, depth), "{text}");
                    }
                }
            }
        }
    }
}
