//! The tags and texts of a document: quick-xml's events, with what it leaves unchecked.

use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError};
use quick_xml::events::Event;

use super::{is_blank, is_space, reference};
use crate::error::{Error, ErrorKind};
use crate::options::Limits;

/// What stands next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Start(Tag),
    End,
    /// Text from there to there; whether it is as written, with nothing to resolve.
    Text {
        start: usize,
        end: usize,
        plain: bool,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) start: usize,
    pub(crate) name_end: usize,
    pub(crate) end: usize,
    pub(crate) empty: bool,
}

/// The tokens of a text. An empty tag is followed by an end.
pub(crate) struct Tokens<'s> {
    pub(crate) text: &'s str,
    reader: Reader<&'s [u8]>,
    /// What the reader counts from.
    base: usize,
    /// Position after the last event.
    at: usize,
    /// Open elements.
    pub(crate) depth: usize,
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
        reader.config_mut().check_comments = true;
        Self {
            text,
            reader,
            base: from,
            at: from,
            depth: 0,
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

    #[inline]
    pub(crate) fn next(&mut self) -> Result<Token, Error> {
        if self.end_due {
            self.end_due = false;
            self.depth -= 1;
            return Ok(Token::End);
        }
        let token = match self.ahead.take() {
            Some(token) => token,
            None => {
                let start = self.at;
                match self.event()? {
                    Step::Token(token) => token,
                    Step::Text(plain) => self.text_from(start, plain)?,
                }
            }
        };
        match token {
            Token::Start(tag) => self.enter(tag)?,
            Token::End => self.depth = self.depth.saturating_sub(1),
            Token::Text { start, end, .. } if self.depth == 0 => self.outside(start, end)?,
            Token::Eof if self.depth > 0 => return Err(self.error(ErrorKind::Truncated, self.at)),
            _ => {}
        }
        Ok(token)
    }

    #[inline]
    fn enter(&mut self, tag: Tag) -> Result<(), Error> {
        if self.depth == 0 && std::mem::replace(&mut self.rooted, true) {
            return Err(self.error(ErrorKind::Syntax, tag.start));
        }
        self.depth += 1;
        self.elements += 1;
        self.end_due = tag.empty;
        if self.depth > self.limits.max_depth {
            return Err(self.error(ErrorKind::DepthLimit, tag.start));
        }
        if self.elements > self.limits.max_elements {
            return Err(self.error(ErrorKind::ElementLimit, tag.start));
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
        Ok(Token::Text { start, end, plain })
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
            Ok(Event::Start(tag)) => {
                Token::Start(Tag { start, name_end: start + 1 + tag.name().0.len(), end, empty: false })
            }
            Ok(Event::Empty(tag)) => {
                Token::Start(Tag { start, name_end: start + 1 + tag.name().0.len(), end, empty: true })
            }
            Ok(Event::End(_)) => Token::End,
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
            Event::Decl(_) if start == self.base => Ok(Step::Token(Token::Instruction { start, end })),
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
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    from + rest.iter().position(|b| !is_space(*b)).unwrap_or(rest.len())
}
