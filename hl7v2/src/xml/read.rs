//! From elements to a message, by a stack.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::line::{Line, Padding};
use super::tokens::{Token, Tokens, is_blank};
use super::value::{Set, is_printable, writing};
use super::{XmlParseOptions, name};
use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::escape;
use crate::message::Message;
use crate::options::{Limits, ParseOptions};
use crate::parse::{self, parse_with};
use crate::path::Path;
use crate::scan;
use crate::segment_id::SegmentId;

/// Delimiters that every document may make for places left out, and as many for each byte of it.
const FREE_PADDING: usize = 64 << 10;
const PADDING_FACTOR: usize = 16;

pub(super) fn read(input: &[u8], options: &XmlParseOptions) -> Result<Message<'static>, Error> {
    let limits = options.limits;
    if input.len() > limits.max_input {
        return Err(Error::new(ErrorKind::InputLimit, limits.max_input as u64));
    }
    // The header is read twice: what its values are written in is said by one of them.
    let mut head = Reader::new(input, options, Charsets { sent: Some(Charset::UTF_8), to_utf8: false })?;
    head.run(true)?;
    let sent = charset(&head.out, head.delimiters, limits);
    let mut reader = Reader::new(input, options, Charsets { sent, to_utf8: options.to_utf8 })?;
    reader.run(false)?;
    let mut bytes = reader.out;
    if options.to_utf8 {
        bytes = with_utf8(bytes, limits)?;
    }
    let parse_options =
        ParseOptions { limits, delimiters: Some(reader.delimiters), ..ParseOptions::default() };
    // What can fail here is a limit: its offset would be one in the message.
    parse::parse_cow(Cow::Owned(bytes), &parse_options).map_err(|e| {
        let error = Error::new(e.kind(), 0);
        e.location().map_or_else(|| Error::new(e.kind(), 0), |place| error.with_location(*place))
    })
}

/// What MSH-18 of a header names; `None` if that is not known.
fn charset(head: &[u8], delimiters: Delimiters, limits: Limits) -> Option<Charset> {
    let options = ParseOptions { limits, delimiters: Some(delimiters), ..ParseOptions::default() };
    match parse_with(head, &options) {
        Ok(message) => message.view().charset().ok(),
        Err(_) => Some(Charset::UNSPECIFIED),
    }
}

/// The message with MSH-18 naming UTF-8.
fn with_utf8(bytes: Vec<u8>, limits: Limits) -> Result<Vec<u8>, Error> {
    let options = ParseOptions { limits, ..ParseOptions::default() };
    let Ok(message) = parse_with(&bytes, &options) else { return Ok(bytes) };
    if message.header().is_none_or(|header| header.id() != SegmentId::MSH) {
        return Ok(bytes);
    }
    let mut editor = message.edit();
    editor.set_raw(&Path::of(SegmentId::MSH).with_field(18), Charset::UTF_8.name().as_bytes())?;
    Ok(editor.to_bytes())
}

#[derive(Clone, Copy)]
struct Charsets {
    /// What MSH-18 names.
    sent: Option<Charset>,
    /// Whether to write UTF-8 all the same.
    to_utf8: bool,
}

impl Charsets {
    fn written(self) -> Option<Charset> {
        if self.to_utf8 { Some(Charset::UTF_8) } else { self.sent }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// The root or a group.
    Group,
    Segment,
    Field,
    Component,
    Subcomponent,
    /// The first component of a subcomponent, and so on.
    Inner,
    /// MSH-1 or MSH-2.
    Delimiters,
    Escape,
}

/// An open element.
#[derive(Clone, Copy)]
struct Frame {
    level: Level,
    /// It has had an element other than an escape.
    parent: bool,
}

struct Reader<'a> {
    tokens: Tokens<'a>,
    open: Vec<Frame>,
    delimiters: Delimiters,
    charsets: Charsets,
    padding: Padding,
    counts: BTreeMap<SegmentId, u32>,
    line: Option<Line>,
    /// The text of the value so far that is not in `value` yet.
    text: String,
    /// Wire bytes of the value.
    value: Vec<u8>,
    escaped: bool,
    /// What the escape sequences of the value say about its bytes.
    set: Set,
    out: Vec<u8>,
}

impl<'a> Reader<'a> {
    fn new(input: &'a [u8], options: &XmlParseOptions, charsets: Charsets) -> Result<Self, Error> {
        let left = input.len().saturating_mul(PADDING_FACTOR).saturating_add(FREE_PADDING);
        Ok(Self {
            tokens: Tokens::new(input, options.max_depth)?,
            open: Vec::new(),
            delimiters: Delimiters::default(),
            charsets,
            padding: Padding { limits: options.limits, left },
            counts: BTreeMap::new(),
            line: None,
            text: String::new(),
            value: Vec::new(),
            escaped: false,
            set: Set::default(),
            out: Vec::new(),
        })
    }

    /// Reads all, or as far as the end of the first segment.
    fn run(&mut self, first_only: bool) -> Result<(), Error> {
        loop {
            let step = match self.tokens.next()? {
                Token::Start(name, v) => self.start(name, v.as_deref()),
                Token::End => self.end(),
                Token::Text(text) => self.chars(&text),
                Token::Line(bytes) => self.whole_line(&bytes),
                Token::Eof => return Ok(()),
            };
            step.map_err(|kind| self.error(kind))?;
            if first_only && !self.out.is_empty() {
                return Ok(());
            }
        }
    }

    #[cold]
    fn error(&self, kind: ErrorKind) -> Error {
        let error = Error::new(kind, self.tokens.offset());
        match &self.line {
            Some(line) => error.with_location(line.location()),
            None => error,
        }
    }

    fn push(&mut self, level: Level) {
        self.open.push(Frame { level, parent: false });
    }

    fn start(&mut self, name: &str, v: Option<&str>) -> Result<(), ErrorKind> {
        let Some(frame) = self.open.last_mut() else {
            self.push(Level::Group);
            return Ok(());
        };
        let level = frame.level;
        let is_value = !matches!(level, Level::Group | Level::Segment | Level::Escape);
        if is_value && name == "escape" && !frame.parent {
            self.push(Level::Escape);
            return self.escape(v.ok_or(ErrorKind::XmlContent)?, level == Level::Delimiters);
        }
        let first = !core::mem::replace(&mut frame.parent, true);
        if is_value {
            self.no_value()?;
        }
        let inner = match level {
            Level::Group => return self.start_child(name),
            Level::Segment => return self.start_field(name),
            Level::Field => Level::Component,
            Level::Component => Level::Subcomponent,
            Level::Subcomponent | Level::Inner => Level::Inner,
            Level::Delimiters | Level::Escape => return Err(ErrorKind::XmlContent),
        };
        let (_, n) = name::position(name).ok_or(ErrorKind::XmlElement)?;
        let line = self.line.as_mut().ok_or(ErrorKind::XmlElement)?;
        match inner {
            Level::Component => line.component(n, &self.delimiters, &mut self.padding)?,
            Level::Subcomponent => line.subcomponent(n, &self.delimiters, &mut self.padding)?,
            _ if n == 1 && first => {}
            _ => return Err(ErrorKind::XmlElement),
        }
        self.push(inner);
        Ok(())
    }

    /// A group or a segment.
    fn start_child(&mut self, name: &str) -> Result<(), ErrorKind> {
        self.blank()?;
        let Some(id) = <[u8; 3]>::try_from(name.as_bytes()).ok().and_then(SegmentId::new) else {
            self.push(Level::Group);
            return Ok(());
        };
        let count = self.counts.entry(id).or_default();
        *count = count.saturating_add(1);
        self.line = Some(Line::new(id, *count));
        self.push(Level::Segment);
        Ok(())
    }

    fn start_field(&mut self, name: &str) -> Result<(), ErrorKind> {
        self.blank()?;
        let line = self.line.as_mut().ok_or(ErrorKind::XmlElement)?;
        let (_, n) = name::position(name)
            .filter(|(stem, _)| *stem == line.id.as_str())
            .ok_or(ErrorKind::XmlElement)?;
        if line.id.is_header() && n <= 2 {
            if n != line.field + 1 {
                return Err(ErrorKind::XmlElement);
            }
            line.field = n;
            self.push(Level::Delimiters);
            return Ok(());
        }
        self.declared()?;
        if let Some(line) = &mut self.line {
            line.field(n, &self.delimiters, &mut self.padding)?;
        }
        self.push(Level::Field);
        Ok(())
    }

    /// Before the first field of a header that is no delimiter: takes the delimiters over.
    fn declared(&mut self) -> Result<(), ErrorKind> {
        let Some(line) = self.line.as_mut().filter(|line| line.id.is_header() && line.field <= 2) else {
            return Ok(());
        };
        if line.field == 0 {
            line.bytes.push(self.delimiters.field);
            line.bytes.extend(self.delimiters.encoding_characters());
        }
        line.field = line.field.max(2);
        let first = self.out.is_empty();
        if first {
            let read = Delimiters::of_header(&line.bytes).map_err(|e| e.kind())?;
            self.delimiters = read.0;
        }
        Ok(())
    }

    /// An escape sequence, or a byte of the delimiters XML has no character for.
    fn escape(&mut self, v: &str, delimiters: bool) -> Result<(), ErrorKind> {
        self.flush(delimiters)?;
        self.escaped = true;
        let digits = v.strip_prefix('X').map(str::as_bytes);
        if delimiters {
            self.value.extend(digits.and_then(escape::hex).ok_or(ErrorKind::XmlContent)?);
            return Ok(());
        }
        if self.charsets.to_utf8
            && let (Some(digits), Some(sent)) = (digits, self.charsets.sent)
            && let Some(bytes) = escape::hex(digits).map(Iterator::collect::<Vec<u8>>)
            && let (false, Ok(text)) = (bytes.is_ascii(), sent.decode(&bytes))
        {
            self.text.push_str(&text);
            return self.flush(false);
        }
        let raw = self.encode(v, Charset::encode)?;
        let d = self.delimiters;
        let ends = |b: &u8| *b < b' ' || *b == d.escape || d.separates(*b);
        if raw.is_empty() || raw.iter().any(ends) {
            return Err(ErrorKind::XmlContent);
        }
        self.value.push(d.escape);
        self.value.extend_from_slice(&raw);
        self.value.push(d.escape);
        self.set.follow(v.as_bytes());
        Ok(())
    }

    fn encode<'t>(
        &self,
        text: &'t str,
        with: impl Fn(Charset, &'t str) -> Result<Cow<'t, [u8]>, Error>,
    ) -> Result<Cow<'t, [u8]>, ErrorKind> {
        let charset = match self.charsets.written() {
            Some(charset) => writing(charset),
            None if text.is_ascii() => Charset::ASCII,
            None => return Err(ErrorKind::UnknownCharset),
        };
        with(charset, text).map_err(|e| e.kind())
    }

    /// Puts the text read so far into the value.
    fn flush(&mut self, plain: bool) -> Result<(), ErrorKind> {
        let text = core::mem::take(&mut self.text);
        let d = self.delimiters;
        if plain {
            self.value.extend_from_slice(text.as_bytes());
        } else if self.set.other {
            // Bytes of a set that an escape sequence has named.
            let fits = |b: u8| is_printable(b) && !d.separates(b) && (self.set.pairs || b != d.escape);
            if !text.bytes().all(fits) {
                return Err(ErrorKind::XmlContent);
            }
            self.value.extend_from_slice(text.as_bytes());
        } else {
            // The truncation character marks a cut at the end of a value and stays as it is.
            let d = Delimiters { truncation: None, ..d };
            let raw = self.encode(&text, |charset, text| escape::encode(text, &d, charset))?;
            self.value.extend_from_slice(&raw);
        }
        Ok(())
    }

    fn chars(&mut self, text: &str) -> Result<(), ErrorKind> {
        match self.open.last() {
            Some(frame) if frame.level == Level::Escape => Err(ErrorKind::XmlContent),
            Some(frame) if frame.parent || matches!(frame.level, Level::Group | Level::Segment) => {
                if is_blank(text) { Ok(()) } else { Err(ErrorKind::XmlContent) }
            }
            _ => {
                self.text.push_str(text);
                Ok(())
            }
        }
    }

    /// Where only elements may be.
    fn blank(&mut self) -> Result<(), ErrorKind> {
        if is_blank(&self.text) { Ok(()) } else { Err(ErrorKind::XmlContent) }
    }

    /// Before the first element inside an element that could have held a value.
    fn no_value(&mut self) -> Result<(), ErrorKind> {
        self.blank()?;
        self.text.clear();
        if self.escaped { Err(ErrorKind::XmlContent) } else { Ok(()) }
    }

    fn end(&mut self) -> Result<(), ErrorKind> {
        let Some(frame) = self.open.pop() else { return Err(ErrorKind::XmlElement) };
        match frame.level {
            Level::Group | Level::Escape => Ok(()),
            Level::Segment => {
                if self.out.is_empty() {
                    self.declared()?;
                }
                // Only delimiters come here unescaped; at the end of a line such a byte is no content but a frame's.
                let last = self.line.as_ref().and_then(|line| line.bytes.last());
                if last.is_some_and(|b| scan::is_mllp(*b)) {
                    return Err(ErrorKind::XmlContent);
                }
                if let Some(line) = self.line.take() {
                    self.out.extend_from_slice(&line.bytes);
                    self.out.push(b'\r');
                }
                Ok(())
            }
            _ if frame.parent => Ok(()),
            level => self.end_value(level == Level::Delimiters),
        }
    }

    fn end_value(&mut self, delimiters: bool) -> Result<(), ErrorKind> {
        // Indentation, and no value: line ends of a value are escape sequences.
        if !self.escaped && self.text.contains('\n') && is_blank(&self.text) {
            self.text.clear();
        }
        self.flush(delimiters)?;
        self.escaped = false;
        self.set = Set::default();
        let value = core::mem::take(&mut self.value);
        let Some(line) = &mut self.line else { return Err(ErrorKind::XmlElement) };
        if delimiters {
            let odd = |b: &u8| matches!(b, b'\r' | b'\n');
            let separator = line.bytes.get(3);
            let fits = match (line.field, separator) {
                (1, _) => value.len() == 1 && (self.out.is_empty() || *value == [self.delimiters.field]),
                (_, Some(separator)) => !value.contains(separator),
                (_, None) => false,
            };
            if !fits || value.iter().any(odd) {
                return Err(ErrorKind::XmlContent);
            }
        }
        line.bytes.extend_from_slice(&value);
        Ok(())
    }

    /// A line that no element holds, as it is.
    fn whole_line(&mut self, bytes: &[u8]) -> Result<(), ErrorKind> {
        let in_group = self.open.last().is_some_and(|frame| frame.level == Level::Group);
        let ends = |b: &u8| matches!(b, b'\r' | b'\n');
        let framed = [bytes.first(), bytes.last()].into_iter().flatten().any(|b| scan::is_mllp(*b));
        if !in_group || framed || bytes.iter().any(ends) {
            return Err(ErrorKind::XmlContent);
        }
        if !bytes.is_empty() {
            self.out.extend_from_slice(bytes);
            self.out.push(b'\r');
        }
        Ok(())
    }
}
