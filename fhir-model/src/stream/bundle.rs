//! A Bundle of any size, entry by entry.

use std::borrow::Cow;

use super::{Buffer, shifted, wide};
use crate::error::{Error, ErrorKind, Location};
use crate::issue::Issue;
use crate::json::Cursor;
use crate::node::Node;
use crate::options::{Limits, ReadOptions};

/// Gives the entries of a Bundle one by one, and its other members as they come, before or after the entries.
///
/// It finds where members and entries begin and end; that they are JSON is checked when they are read. Every part is
/// given once and nothing is left out: [`head`](Self::head) with the entries put back is the same Bundle.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use synovia_fhir_model::{ReadOptions, r4, stream::{BundlePart, BundleReader}};
///
/// let mut reader = BundleReader::new();
/// reader.push(br#"{"resourceType":"Bundle","entry":[{"fullUrl":"urn:x:1"},{"fullUrl":"urn:x:2"}],"total":2}"#);
/// reader.finish();
/// let mut urls = Vec::new();
/// while let Some(part) = reader.next() {
///     if let BundlePart::Entry(entry) = part? {
///         let mut typed = r4::BundleEntry::default();
///         entry.read_into(&mut typed, &ReadOptions::default())?;
///         urls.extend(typed.full_url.value);
///     }
/// }
/// assert_eq!(urls, ["urn:x:1", "urn:x:2"]);
/// assert_eq!(reader.head(), br#"{"resourceType":"Bundle","total":2}"#);
/// # }
/// # Ok::<(), synovia_fhir_model::Error>(())
/// ```
pub struct BundleReader {
    buffer: Buffer,
    /// Next byte to look at, in the buffer.
    pos: usize,
    max_unit: usize,
    state: State,
    value: Value,
    /// Name of the open member.
    name: String,
    /// Members but the entries, as JSON without the closing brace.
    head: Vec<u8>,
    entries: usize,
    /// What was met: the type, and an array of entries.
    typed: bool,
    listed: bool,
    /// The open value is above the limit and was told of.
    dropping: bool,
    finished: bool,
}

/// What may stand next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    FirstName,
    NextName,
    Name,
    Colon,
    MemberValue,
    InMember,
    AfterMember,
    FirstEntry,
    NextEntry,
    InEntry,
    AfterEntry,
    End,
    /// After an error that leaves no way on, or when all was given.
    Over,
}

/// Where in a value we are.
#[derive(Clone, Copy)]
struct Value {
    /// Open objects and arrays.
    depth: usize,
    inside: Inside,
}

#[derive(Clone, Copy)]
enum Inside {
    /// Between texts.
    Between,
    Text,
    /// After a backslash.
    Escape,
    /// A number, `true`, `false` or `null`.
    Word,
}

/// What a Bundle is made of.
#[derive(Debug)]
#[non_exhaustive]
pub enum BundlePart<'a> {
    /// A member of the Bundle that is not its list of entries.
    Member(RawMember<'a>),
    /// An entry.
    Entry(RawEntry<'a>),
}

/// A member of the Bundle: `type`, `link`, `signature`.
pub struct RawMember<'a> {
    name: &'a str,
    offset: u64,
    bytes: &'a [u8],
}

/// An entry of the Bundle.
pub struct RawEntry<'a> {
    index: usize,
    offset: u64,
    bytes: &'a [u8],
}

/// A part that ended: where it stands in the buffer.
struct Found {
    entry: bool,
    start: usize,
    end: usize,
}

impl Default for BundleReader {
    fn default() -> Self {
        Self::new()
    }
}

impl BundleReader {
    /// For entries of at most the default [`Limits::max_input`].
    #[must_use]
    pub fn new() -> Self {
        Self::with_limits(&Limits::default())
    }

    /// For entries of at most `limits.max_input` bytes, and other members of that together; the other limits are those
    /// of [`RawEntry::read_into`].
    #[must_use]
    pub fn with_limits(limits: &Limits) -> Self {
        Self {
            buffer: Buffer::default(),
            pos: 0,
            max_unit: limits.max_input,
            state: State::Start,
            value: Value { depth: 0, inside: Inside::Between },
            name: String::new(),
            head: b"{".to_vec(),
            entries: 0,
            typed: false,
            listed: false,
            dropping: false,
            finished: false,
        }
    }

    /// Takes the next bytes of the Bundle. Call [`next`](Self::next) until it gives `None` before the next push.
    pub fn push(&mut self, bytes: &[u8]) {
        let before = self.buffer.used;
        self.buffer.push(bytes);
        self.pos -= before - self.buffer.used;
    }

    /// The input ends.
    pub fn finish(&mut self) {
        self.finished = true;
    }

    /// The next part; `None` when more bytes are needed, or after the last.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] for an entry or member above the limit: it is passed over, and the next follows. After
    /// any other nothing follows: the bytes are not JSON around the entries, end early or go on after the end; it is
    /// no object, has no `resourceType` or another than `Bundle`; or it has a second array of entries.
    #[expect(clippy::should_implement_trait, reason = "what it gives borrows from the reader")]
    pub fn next(&mut self) -> Option<Result<BundlePart<'_>, Error>> {
        let found = match self.part()? {
            Ok(found) => found,
            Err(error) => {
                if error.kind() != ErrorKind::TooLarge {
                    self.state = State::Over;
                }
                let told = error.location().cloned();
                return Some(Err(error.at(told.or_else(|| Some(self.location())))));
            }
        };
        let offset = self.buffer.base + wide(found.start);
        let bytes = self.buffer.bytes.get(found.start..found.end).unwrap_or_default();
        Some(Ok(if found.entry {
            BundlePart::Entry(RawEntry { index: self.entries.saturating_sub(1), offset, bytes })
        } else {
            BundlePart::Member(RawMember { name: &self.name, offset, bytes })
        }))
    }

    /// The Bundle without its entries: the members given so far, as the text of a JSON object. An array of entries that
    /// is empty is among them.
    #[must_use]
    pub fn head(&self) -> Vec<u8> {
        [self.head.as_slice(), b"}"].concat()
    }

    /// Bytes held of what was pushed.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.buffer.bytes.len()
    }

    fn location(&self) -> Location {
        Location(match self.state {
            State::InEntry => format!("Bundle.entry[{}]", self.entries),
            _ => "Bundle".to_owned(),
        })
    }

    #[cold]
    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind, self.pos).shifted(self.buffer.base)
    }

    fn peek(&self) -> Option<u8> {
        self.buffer.bytes.get(self.pos).copied()
    }

    /// Goes on until a part ends.
    fn part(&mut self) -> Option<Result<Found, Error>> {
        loop {
            if self.state == State::Over {
                return None;
            }
            let inside = matches!(self.state, State::Name | State::InMember | State::InEntry);
            if !inside && !self.space() {
                return None;
            }
            let Some(byte) = self.peek() else {
                return self.out_of_bytes();
            };
            let step = if inside { self.inside() } else { self.between(byte) };
            match step {
                Ok(Some(found)) => return Some(Ok(found)),
                Ok(None) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// Passes over white space; `false` when the bytes may begin a mark of byte order, which may come in pieces.
    fn space(&mut self) -> bool {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        if self.state == State::Start && self.buffer.base == 0 && self.pos == 0 {
            let bytes = self.buffer.bytes.as_slice();
            if bytes.starts_with(MARK) {
                self.pos = MARK.len();
            } else if !self.finished && !bytes.is_empty() && MARK.starts_with(bytes) {
                return false;
            }
        }
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.pos += 1;
        }
        self.buffer.used = self.pos;
        true
    }

    fn out_of_bytes(&mut self) -> Option<Result<Found, Error>> {
        if !self.finished {
            return None;
        }
        // A number at the very end would still be open, but a Bundle does not end with one.
        let end = core::mem::replace(&mut self.state, State::Over);
        let kind = match end {
            State::End if self.typed => return None,
            State::End => ErrorKind::NoResourceType,
            _ => ErrorKind::UnexpectedEnd,
        };
        Some(Err(self.error(kind)))
    }

    /// One byte of what stands between names and values.
    fn between(&mut self, byte: u8) -> Result<Option<Found>, Error> {
        let next = match (self.state, byte) {
            (State::Start, b'{') => State::FirstName,
            (State::Start, b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {
                return Err(self.error(ErrorKind::NotAnObject));
            }
            (State::FirstName | State::NextName, b'"') => {
                self.value = Value { depth: 0, inside: Inside::Text };
                State::Name
            }
            (State::FirstName | State::AfterMember, b'}') => State::End,
            (State::AfterMember, b',') => State::NextName,
            (State::Colon, b':') => State::MemberValue,
            (State::MemberValue, b'[') if self.name == "entry" => {
                if self.listed {
                    return Err(self.error(ErrorKind::Value));
                }
                self.listed = true;
                State::FirstEntry
            }
            (State::MemberValue, _) => return self.open(byte, State::InMember),
            (State::FirstEntry, b']') => {
                // Told of like any member that does not fit, and passed over.
                let added = self.add_to_head(b"[]");
                self.state = State::AfterMember;
                self.pos += 1;
                return added.map(|()| None);
            }
            (State::FirstEntry | State::NextEntry, _) => return self.open(byte, State::InEntry),
            (State::AfterEntry, b',') => State::NextEntry,
            (State::AfterEntry, b']') => State::AfterMember,
            (State::End, _) => return Err(self.error(ErrorKind::TrailingContent)),
            _ => return Err(self.error(ErrorKind::Syntax)),
        };
        self.state = next;
        self.pos += 1;
        if next != State::Name {
            self.buffer.used = self.pos;
        }
        Ok(None)
    }

    /// A value begins.
    fn open(&mut self, byte: u8, state: State) -> Result<Option<Found>, Error> {
        self.value = match byte {
            b'{' | b'[' => Value { depth: 1, inside: Inside::Between },
            b'"' => Value { depth: 0, inside: Inside::Text },
            b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => Value { depth: 0, inside: Inside::Word },
            _ => return Err(self.error(ErrorKind::Syntax)),
        };
        self.state = state;
        self.pos += 1;
        Ok(None)
    }

    /// Goes on in a name or value.
    fn inside(&mut self) -> Result<Option<Found>, Error> {
        let ended = pass(&self.buffer.bytes, &mut self.pos, &mut self.value);
        let len = self.pos - self.buffer.used;
        if self.dropping {
            self.buffer.used = self.pos;
        } else if len > self.max_unit {
            let error =
                Error::new(ErrorKind::TooLarge, 0).shifted(self.buffer.offset()).at(Some(self.location()));
            if self.state == State::Name {
                // Whose value follows would not be known.
                self.state = State::Over;
                return Err(error);
            }
            self.dropping = true;
            if ended {
                self.ended()?;
            }
            return Err(error);
        }
        if ended { self.ended() } else { Ok(None) }
    }

    /// A name or value ended.
    fn ended(&mut self) -> Result<Option<Found>, Error> {
        let found = Found { entry: self.state == State::InEntry, start: self.buffer.used, end: self.pos };
        let dropped = core::mem::take(&mut self.dropping);
        match self.state {
            State::Name => {
                self.name = self.text(&found)?;
                self.state = State::Colon;
                self.buffer.used = self.pos;
                return Ok(None);
            }
            State::InEntry => {
                self.entries += 1;
                self.state = State::AfterEntry;
            }
            _ => {
                let added = if dropped { Ok(()) } else { self.member(&found) };
                self.state = State::AfterMember;
                self.buffer.used = self.pos;
                added?;
            }
        }
        self.buffer.used = self.pos;
        Ok((!dropped).then_some(found))
    }

    fn member(&mut self, found: &Found) -> Result<(), Error> {
        if self.name == "resourceType" && !self.typed {
            self.typed = true;
            let bundle = self.text(found).is_ok_and(|t| t == "Bundle");
            if !bundle {
                return Err(Error::new(ErrorKind::OtherResourceType, found.start).shifted(self.buffer.base));
            }
        }
        let raw = self.buffer.bytes.get(found.start..found.end).unwrap_or_default().to_vec();
        self.add_to_head(&raw)
    }

    fn add_to_head(&mut self, raw: &[u8]) -> Result<(), Error> {
        if self.head.len() + self.name.len() + raw.len() > self.max_unit {
            return Err(Error::new(ErrorKind::TooLarge, 0).shifted(self.buffer.offset()));
        }
        if self.head.len() > 1 {
            self.head.push(b',');
        }
        crate::json::write_string(&self.name, &mut self.head);
        self.head.push(b':');
        self.head.extend_from_slice(raw);
        Ok(())
    }

    /// The text of a string that ended.
    fn text(&self, found: &Found) -> Result<String, Error> {
        let bytes = self.buffer.bytes.get(found.start..found.end).unwrap_or_default();
        let base = self.buffer.base + wide(found.start);
        let text = core::str::from_utf8(bytes)
            .map_err(|e| Error::new(ErrorKind::Encoding, e.valid_up_to()).shifted(base))?;
        Cursor::new(text, 1).string().map(Cow::into_owned).map_err(|e| e.shifted(base))
    }
}

/// Passes over a value; `true` once it ended.
fn pass(bytes: &[u8], pos: &mut usize, value: &mut Value) -> bool {
    loop {
        let rest = bytes.get(*pos..).unwrap_or_default();
        match value.inside {
            Inside::Text => {
                let Some(at) = memchr::memchr2(b'"', b'\\', rest) else {
                    *pos = bytes.len();
                    return false;
                };
                *pos += at + 1;
                value.inside = if rest.get(at) == Some(&b'"') { Inside::Between } else { Inside::Escape };
                if value.depth == 0 && matches!(value.inside, Inside::Between) {
                    return true;
                }
            }
            Inside::Escape => {
                if rest.is_empty() {
                    return false;
                }
                *pos += 1;
                value.inside = Inside::Text;
            }
            Inside::Between => {
                let Some(at) = rest.iter().position(|b| matches!(b, b'"' | b'{' | b'}' | b'[' | b']')) else {
                    *pos = bytes.len();
                    return false;
                };
                *pos += at + 1;
                match rest.get(at) {
                    Some(b'"') => value.inside = Inside::Text,
                    Some(b'{' | b'[') => value.depth += 1,
                    _ => value.depth -= 1,
                }
                if value.depth == 0 {
                    return true;
                }
            }
            Inside::Word => {
                let end =
                    rest.iter().position(|b| matches!(b, b',' | b'}' | b']' | b' ' | b'\n' | b'\t' | b'\r'));
                *pos += end.unwrap_or(rest.len());
                return end.is_some();
            }
        }
    }
}

impl<'a> RawMember<'a> {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Position of its value in the stream.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Its value, JSON text as it was read.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

impl<'a> RawEntry<'a> {
    /// Its number in the Bundle, from 0.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// Position of its first byte in the stream.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Its JSON text as it was read.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Reads it into an empty `BundleEntry` of a release and tells what was odd; positions and paths are those of the
    /// Bundle.
    ///
    /// # Errors
    /// As [`json::read_into`](crate::json::read_into). The entries after it follow.
    pub fn read_into(&self, entry: &mut dyn Node, options: &ReadOptions) -> Result<Vec<Issue>, Error> {
        let read = crate::json::read_entry(self.bytes, self.index, entry, options);
        shifted(read.map(|issues| ((), issues)), self.offset).map(|((), issues)| issues)
    }
}

/// Shows positions, not content.
impl core::fmt::Debug for BundleReader {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("BundleReader")
            .field("entries", &self.entries)
            .field("offset", &(self.buffer.base + wide(self.pos)))
            .field("buffered", &self.buffered())
            .finish()
    }
}

/// Shows position and length, not content.
impl core::fmt::Debug for RawMember<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RawMember").field("offset", &self.offset).field("bytes", &self.bytes.len()).finish()
    }
}

/// Shows position and length, not content.
impl core::fmt::Debug for RawEntry<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RawEntry")
            .field("index", &self.index)
            .field("offset", &self.offset)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}
