//! The tags and texts of a document: quick-xml's events, with what it leaves unchecked.

use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError};
use quick_xml::events::Event;

use super::{is_blank, is_space, reference, scan};
use crate::error::{Error, ErrorKind};
use crate::options::Limits;

/// What stands next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Start(Tag),
    End,
    /// Text from there to there; whether it is as written, with nothing to resolve, and whether it is white space as
    /// written.
    Text {
        start: usize,
        end: usize,
        plain: bool,
        blank: bool,
    },
    Comment {
        start: usize,
        end: usize,
    },
    Instruction {
        start: usize,
        end: usize,
    },
    /// The end of the input.
    Eof,
}

/// A start tag: where it starts, where its name ends, where it ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) start: usize,
    pub(crate) name_end: usize,
    pub(crate) end: usize,
    pub(crate) empty: bool,
    /// Whether the name has a prefix.
    pub(crate) prefixed: bool,
}

impl Tag {
    /// That of an event.
    fn read(start: usize, name: &[u8], end: usize, empty: bool) -> Self {
        Self { start, name_end: start + 1 + name.len(), end, empty, prefixed: name.contains(&b':') }
    }
}

/// What stands next; where, the fields of [`Tokens`] tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// A start tag: `tag`.
    Start,
    End,
    /// Text: `run`.
    Text,
    /// A comment: `run`.
    Comment,
    /// A processing instruction: `run`.
    Instruction,
    Eof,
}

/// What stands between tags, as [`Token::Text`] has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) plain: bool,
    pub(crate) blank: bool,
    /// Bytes of a line end and blanks, when it is nothing else; 0 for any other text.
    pub(crate) indent: usize,
}

/// An attribute as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RawAttribute<'s> {
    pub(crate) name: &'s str,
    pub(crate) value: &'s str,
    /// Whether the value is what is written: no references, line ends or tabs.
    pub(crate) plain: bool,
    /// Whether the name has a prefix.
    pub(crate) prefixed: bool,
}

/// The tokens of a text. An empty tag is followed by an end.
///
/// Plain tags and texts, of which documents nearly wholly consist, are taken from the text at once, as quick-xml would give them;
/// its reader goes on behind them with whatever is not so plain.
pub(crate) struct Tokens<'s> {
    pub(crate) text: &'s str,
    reader: Reader<&'s [u8]>,
    /// Where the markup begins.
    from: usize,
    /// What the reader counts from.
    base: usize,
    /// Position after the last event.
    at: usize,
    /// Open elements.
    pub(crate) depth: usize,
    /// Their names.
    open: Vec<&'s str>,
    /// The last start tag.
    pub(crate) tag: Tag,
    /// The last text, comment or processing instruction.
    pub(crate) run: Run,
    /// Attributes of the last start tag, and whether one has single quotes.
    pub(crate) attributes: Vec<RawAttribute<'s>>,
    pub(crate) single: bool,
    /// Whether one may declare a namespace, and whether one is not as written.
    pub(crate) declaring: bool,
    pub(crate) spelled: bool,
    limits: Limits,
    elements: usize,
    /// An event read to see where a text ends.
    ahead: Option<Token>,
    /// An empty tag was given, and its end is due.
    end_due: bool,
    /// The root was seen.
    rooted: bool,
}

/// What an event means to a text that it may continue.
enum Step {
    Token(Token),
    /// Text; whether there is nothing to resolve in it.
    Text(bool),
}

impl<'s> Tokens<'s> {
    /// Those of `text` from `from` on: behind a byte order mark and white space.
    pub(crate) fn new(text: &'s str, from: usize, limits: &Limits) -> Self {
        let mut reader = Reader::from_reader(text.as_bytes().get(from..).unwrap_or_default());
        let config = reader.config_mut();
        config.check_comments = true;
        // It does not see all tags; names are compared here.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        Self {
            text,
            reader,
            from,
            base: from,
            at: from,
            depth: 0,
            open: Vec::new(),
            tag: Tag::default(),
            run: Run::default(),
            attributes: Vec::new(),
            single: false,
            declaring: false,
            spelled: false,
            limits: *limits,
            elements: 0,
            ahead: None,
            end_due: false,
            rooted: false,
        }
    }

    /// Position after the token given last.
    pub(crate) fn position(&self) -> usize {
        match self.ahead {
            Some(
                Token::Start(Tag { start, .. })
                | Token::Text { start, .. }
                | Token::Comment { start, .. }
                | Token::Instruction { start, .. },
            ) => start,
            _ => self.at,
        }
    }

    /// The next token.
    pub(crate) fn next(&mut self) -> Result<Token, Error> {
        let next = self.advance()?;
        let Run { start, end, plain, blank, .. } = self.run;
        Ok(match next {
            Next::Start => Token::Start(self.tag),
            Next::End => Token::End,
            Next::Text => Token::Text { start, end, plain, blank },
            Next::Comment => Token::Comment { start, end },
            Next::Instruction => Token::Instruction { start, end },
            Next::Eof => Token::Eof,
        })
    }

    /// As [`next`](Self::next), with what is told of it in fields: what a function gives back beyond two words goes through
    /// memory in pieces of other sizes than it is read in, and the processor waits for those.
    #[inline(always)]
    pub(crate) fn advance(&mut self) -> Result<Next, Error> {
        if self.end_due {
            self.end_due = false;
            self.depth = self.depth.saturating_sub(1);
            self.open.pop();
            return Ok(Next::End);
        }
        if self.ahead.is_none()
            && let Some(next) = self.plain()
        {
            if next == Next::Start {
                self.enter()?;
            }
            return Ok(next);
        }
        self.any()
    }

    /// The next token, whatever it is.
    #[inline(never)]
    fn any(&mut self) -> Result<Next, Error> {
        self.catch_up();
        let token = match self.ahead.take() {
            Some(token) => token,
            None => {
                let start = self.at;
                match self.event()? {
                    Step::Token(token) => token,
                    Step::Text(plain) => {
                        if self.depth == 0 {
                            self.outside(start, self.at)?;
                        }
                        self.text_from(start, plain)?
                    }
                }
            }
        };
        Ok(match token {
            Token::Start(tag) => {
                self.split_attributes(tag)?;
                self.tag = tag;
                self.enter()?;
                Next::Start
            }
            Token::End => {
                self.depth = self.depth.saturating_sub(1);
                Next::End
            }
            Token::Text { start, end, plain, blank } => {
                if self.depth == 0 {
                    self.outside(start, end)?;
                }
                self.run = Run { start, end, plain, blank, indent: 0 };
                Next::Text
            }
            Token::Comment { start, end } => {
                self.run = Run { start, end, plain: true, blank: false, indent: 0 };
                Next::Comment
            }
            Token::Instruction { start, end } => {
                self.run = Run { start, end, plain: true, blank: false, indent: 0 };
                Next::Instruction
            }
            Token::Eof if self.depth > 0 => return Err(self.error(ErrorKind::Truncated, self.at)),
            Token::Eof => Next::Eof,
        })
    }

    #[inline(always)]
    fn enter(&mut self) -> Result<(), Error> {
        if self.depth == 0 && std::mem::replace(&mut self.rooted, true) {
            return Err(self.error(ErrorKind::Syntax, self.tag.start));
        }
        self.depth += 1;
        self.elements += 1;
        self.end_due = self.tag.empty;
        self.open.push(self.text.get(self.tag.start + 1..self.tag.name_end).unwrap_or_default());
        if self.depth > self.limits.max_depth {
            return Err(self.error(ErrorKind::DepthLimit, self.tag.start));
        }
        if self.elements > self.limits.max_elements {
            return Err(self.error(ErrorKind::ElementLimit, self.tag.start));
        }
        Ok(())
    }

    /// Lets quick-xml's reader go on behind what was taken without it.
    fn catch_up(&mut self) {
        let position = self.base + usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        if position < self.at && self.ahead.is_none() {
            self.base += self.at - position;
            *self.reader.get_mut() = self.text.as_bytes().get(self.at..).unwrap_or_default();
        }
    }

    /// The next token, when it is a tag or text of a plain form.
    #[inline(always)]
    fn plain(&mut self) -> Option<Next> {
        let rest = self.text.as_bytes().get(self.at..)?;
        match rest {
            [b'<', b'/', tail @ ..] => {
                let name = self.open.last()?.as_bytes();
                let (written, after) = tail.split_at_checked(name.len())?;
                if after.first() != Some(&b'>') || !scan::same(written, name) {
                    return None;
                }
                self.at = self.text.len() - after.len() + 1;
                self.open.pop();
                self.depth = self.depth.saturating_sub(1);
                Some(Next::End)
            }
            [b'<', first, ..] if first.is_ascii_alphabetic() => self.plain_start(),
            [b'<', b'!', ..] => self.plain_comment(rest),
            [b'<', ..] => None,
            _ => self.plain_text(),
        }
    }

    /// Text with no reference in it, and no section behind it that continues it.
    #[inline(always)]
    fn plain_text(&mut self) -> Option<Next> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        // Most texts are white space, and short: a line end and blanks.
        let mut end = start;
        let mut indent = 0;
        if bytes.get(start) == Some(&b'\n') {
            end = scan::blanks_end(bytes, start + 1);
            if bytes.get(end) == Some(&b'<') {
                indent = end - start;
            }
        }
        if indent == 0 {
            end = scan::space_end(bytes, end);
        }
        let mut plain = true;
        let mut blank = bytes.get(end) == Some(&b'<');
        if !blank {
            end = scan::text_end(bytes, end);
            if bytes.get(end) == Some(&b'\r') {
                plain = false;
                end += memchr::memchr2(b'<', b'&', bytes.get(end..)?)?;
                blank = is_blank(self.text.get(start..end)?);
            }
        }
        let markup = bytes.get(end..)?;
        let is_limited = end == start || end - start > self.limits.max_text || self.depth == 0;
        // What a reference or a section continues is for the reader.
        if is_limited || markup.first() != Some(&b'<') || markup.starts_with(b"<![") {
            return None;
        }
        self.at = end;
        self.run = Run { start, end, plain, blank, indent };
        Some(Next::Text)
    }

    /// A comment; `--` ends it or is none of a plain one.
    #[inline(never)]
    fn plain_comment(&mut self, rest: &[u8]) -> Option<Next> {
        let body = rest.strip_prefix(b"<!--")?;
        let mut from = 0;
        let len = loop {
            let at = from + memchr::memchr(b'-', body.get(from..)?)?;
            match body.get(at + 1..at + 3)? {
                b"->" => break at,
                [b'-', _] => return None,
                _ => from = at + 1,
            }
        };
        let start = self.at;
        self.at += len + 7;
        self.run = Run { start, end: self.at, plain: true, blank: false, indent: 0 };
        Some(Next::Comment)
    }

    /// A start tag whose attributes are written without white space around `=`.
    #[inline(always)]
    fn plain_start(&mut self) -> Option<Next> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let (name_end, prefixed) = scan::name_end(bytes, start + 1);
        self.begin_attributes();
        let mut at = name_end;
        loop {
            let next = behind_space_of(bytes, at);
            match bytes.get(next)? {
                b'>' => {
                    self.at = next + 1;
                    self.tag = Tag { start, name_end, end: self.at, empty: false, prefixed };
                    return Some(Next::Start);
                }
                b'/' if bytes.get(next + 1) == Some(&b'>') => {
                    self.at = next + 2;
                    self.tag = Tag { start, name_end, end: self.at, empty: true, prefixed };
                    return Some(Next::Start);
                }
                _ if next == at => return None,
                _ => {}
            }
            let (equals, prefixed) = scan::attribute_name_end(bytes, next);
            let quote = match bytes.get(equals..equals + 2)? {
                [b'=', quote @ (b'"' | b'\'')] if equals > next => *quote,
                _ => return None,
            };
            let first = equals + 2;
            let mut end = scan::value_end(bytes, first, quote);
            let plain = *bytes.get(end)? == quote;
            if !plain {
                end += memchr::memchr(quote, bytes.get(end..)?)?;
            }
            self.single |= quote == b'\'';
            at = end + 1;
            let (name, value) = (self.text.get(next..equals)?, self.text.get(first..end)?);
            self.push(RawAttribute { name, value, plain, prefixed });
        }
    }

    #[inline(always)]
    fn begin_attributes(&mut self) {
        self.attributes.clear();
        (self.single, self.declaring, self.spelled) = (false, false, false);
    }

    #[inline(always)]
    fn push(&mut self, attribute: RawAttribute<'s>) {
        self.declaring |= attribute.name.starts_with('x') && attribute.name.starts_with("xmlns");
        self.spelled |= !attribute.plain;
        self.attributes.push(attribute);
    }

    /// The attributes of a tag of any other form.
    fn split_attributes(&mut self, tag: Tag) -> Result<(), Error> {
        let whole = self.text.get(tag.start..tag.end).unwrap_or_default();
        self.begin_attributes();
        let mut attributes = super::Attributes::behind(whole, tag.name_end - tag.start);
        while let Some(next) = attributes.next() {
            let Ok((name, value)) = next else { return Err(self.error(ErrorKind::Syntax, tag.start)) };
            self.single |= whole.as_bytes().get(attributes.position() - 1) == Some(&b'\'');
            let plain = !value.bytes().any(|b| b == b'&' || b == b'<' || b < b' ');
            self.push(RawAttribute { name, value, plain, prefixed: name.contains(':') });
        }
        Ok(())
    }

    /// Text that started there, with all that continues it.
    fn text_from(&mut self, start: usize, mut plain: bool) -> Result<Token, Error> {
        let end = loop {
            let end = self.at;
            match self.event()? {
                Step::Text(more) => plain &= more,
                Step::Token(token) => {
                    self.ahead = Some(token);
                    break end;
                }
            }
        };
        // Two texts without a reference between them do not follow each other, but what is split is not as written.
        if end - start > self.limits.max_text {
            return Err(self.error(ErrorKind::TextLimit, start));
        }
        let blank = is_blank(self.text.get(start..end).unwrap_or_default());
        Ok(Token::Text { start, end, plain, blank })
    }

    /// Text outside of the root.
    fn outside(&self, start: usize, end: usize) -> Result<(), Error> {
        let text = self.text.get(start..end).unwrap_or_default();
        if is_blank(text) { Ok(()) } else { Err(self.error(ErrorKind::Syntax, start)) }
    }

    #[inline]
    fn event(&mut self) -> Result<Step, Error> {
        let start = self.at;
        let event = self.reader.read_event();
        self.at = self.base + usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        let end = self.at;
        Ok(Step::Token(match event {
            Ok(Event::Start(tag)) => Token::Start(Tag::read(start, tag.name().0, end, false)),
            Ok(Event::Empty(tag)) => Token::Start(Tag::read(start, tag.name().0, end, true)),
            Ok(Event::End(tag)) => {
                if self.open.pop().is_none_or(|name| name.as_bytes() != tag.name().0) {
                    return Err(self.error(ErrorKind::Mismatch, start));
                }
                Token::End
            }
            Ok(Event::Text(text)) => return Ok(Step::Text(memchr::memchr(b'\r', &text).is_none())),
            Ok(Event::Eof) => Token::Eof,
            Ok(event) => return self.rare(&event, start),
            Err(error) => return Err(self.fault(&error, start)),
        }))
    }

    #[cold]
    fn rare(&self, event: &Event<'_>, start: usize) -> Result<Step, Error> {
        let end = self.at;
        let fail = |kind| Err(self.error(kind, start));
        match event {
            Event::CData(_) => Ok(Step::Text(false)),
            Event::GeneralRef(_) => match reference(self.text.get(start..end).unwrap_or_default()) {
                Some((_, "")) => Ok(Step::Text(false)),
                _ => fail(ErrorKind::Entity),
            },
            Event::Comment(_) => Ok(Step::Token(Token::Comment { start, end })),
            Event::PI(content) if content.target().eq_ignore_ascii_case(b"xml") => fail(ErrorKind::Syntax),
            Event::PI(_) => Ok(Step::Token(Token::Instruction { start, end })),
            // Only at the very start; it was looked at when the text was decoded.
            Event::Decl(_) if start == self.from => Ok(Step::Token(Token::Instruction { start, end })),
            Event::DocType(_) => fail(ErrorKind::Doctype),
            _ => fail(ErrorKind::Syntax),
        }
    }

    #[cold]
    fn fault(&self, error: &XmlError, start: usize) -> Error {
        let kind = match error {
            XmlError::IllFormed(
                IllFormedError::MismatchedEndTag { .. } | IllFormedError::UnmatchedEndTag(_),
            ) => ErrorKind::Mismatch,
            XmlError::Syntax(_) if self.rest_starts(start, "<!DOCTYPE") => ErrorKind::Doctype,
            XmlError::Syntax(_) => ErrorKind::Truncated,
            XmlError::IllFormed(IllFormedError::UnclosedReference) => ErrorKind::Entity,
            _ => ErrorKind::Syntax,
        };
        self.error(kind, start)
    }

    fn rest_starts(&self, start: usize, with: &str) -> bool {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        rest.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
    }

    pub(crate) fn error(&self, kind: ErrorKind, at: usize) -> Error {
        Error::new(kind, at.min(self.text.len()) as u64)
    }
}

/// Where what follows white space begins.
pub(crate) fn behind_space(text: &str, from: usize) -> usize {
    behind_space_of(text.as_bytes(), from)
}

#[inline]
fn behind_space_of(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().position(|b| !is_space(*b)).unwrap_or(rest.len())
}
