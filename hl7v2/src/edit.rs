//! Changes: one value at a time, everything else stays byte for byte.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::message::Message;
use crate::options::{Limits, ParseOptions, Strictness};
use crate::parse;
use crate::path::Path;
use crate::scan::{self, Pieces};
use crate::segment_id::SegmentId;
use crate::text;
use crate::view::{MessageView, SegmentView};

/// A change under way, made by [`Message::edit`].
///
/// What a [`Path`] leaves out means: the first segment of the id; without a component and a repetition the whole
/// field with all its repetitions; with a component the first repetition. Fields, repetitions, components and
/// subcomponents that are missing are made, segments are not. An edit that fails changes nothing.
///
/// Group steps (`/PATIENT_RESULT(0)/OBX(0)-5`) are followed in the message as it is changed so far, which is grouped for
/// it: linear in the message for each edit by such a path.
///
/// Text is written in the character set the message had when the edit began: setting MSH-18 transcodes nothing.
#[derive(Clone)]
pub struct Editor<'a> {
    message: MessageView<'a>,
    /// What stands before the first segment.
    prefix: Cow<'a, [u8]>,
    lines: Vec<Line<'a>>,
}

/// A segment, and everything up to the next one.
#[derive(Clone)]
struct Line<'a> {
    id: SegmentId,
    content: Cow<'a, [u8]>,
    tail: Cow<'a, [u8]>,
}

/// Where a value goes: the bytes it takes the place of, and the separators to write before it.
struct Target {
    range: Range<usize>,
    pad: Vec<u8>,
}

impl<'a> Editor<'a> {
    pub(crate) fn new(message: MessageView<'a>) -> Self {
        let bytes = message.bytes();
        let spans = &message.index().segments;
        let slice = |from: u32, to: usize| Cow::Borrowed(bytes.get(from as usize..to).unwrap_or_default());
        let ends = spans.iter().skip(1).map(|next| next.start as usize).chain([bytes.len()]);
        let lines = spans
            .iter()
            .zip(ends)
            .map(|(span, end)| Line {
                id: span.id,
                content: slice(span.start, span.end as usize),
                tail: slice(span.end, end),
            })
            .collect();
        let first = spans.first().map_or(bytes.len(), |span| span.start as usize);
        Self { message, prefix: slice(0, first), lines }
    }

    /// Sets a value to a text: escaped, in the message's character set.
    ///
    /// # Errors
    /// [`ErrorKind::Unencodable`], [`ErrorKind::UnknownCharset`], or what [`set_raw`](Self::set_raw) says.
    pub fn set(&mut self, path: &Path, value: &str) -> Result<&mut Self, Error> {
        let raw = text::encode(value, self.message.index())
            .map_err(|e| Error::new(e.kind(), 0).with_location(path.location()))?;
        self.set_raw(path, &raw)
    }

    /// Sets a value to bytes that are already in the form of the wire. They may hold the separators of levels below
    /// the one the path names: `PID-5` takes repetitions, `PID-5[1]` components, `PID-5.1` subcomponents.
    ///
    /// # Errors
    /// [`ErrorKind::StructureInValue`] for line ends, MLLP bytes and separators of that level or an outer one;
    /// [`ErrorKind::NoSuchSegment`]; [`ErrorKind::NotEditable`] for MSH-1 and MSH-2; a limit passed.
    pub fn set_raw(&mut self, path: &Path, raw: &[u8]) -> Result<&mut Self, Error> {
        self.put(path, raw).map_err(|kind| Error::new(kind, 0).with_location(path.location()))?;
        Ok(self)
    }

    /// Sets a value to `""`: the receiver is to delete what it has.
    ///
    /// # Errors
    /// See [`set_raw`](Self::set_raw).
    pub fn set_null(&mut self, path: &Path) -> Result<&mut Self, Error> {
        self.set_raw(path, b"\"\"")
    }

    /// Removes the bytes of a value. Its separators stay; a place that is not there is not made.
    ///
    /// # Errors
    /// See [`set_raw`](Self::set_raw).
    pub fn clear(&mut self, path: &Path) -> Result<&mut Self, Error> {
        self.set_raw(path, b"")
    }

    fn put(&mut self, path: &Path, raw: &[u8]) -> Result<(), ErrorKind> {
        let at = self.line_of(path).ok_or(ErrorKind::NoSuchSegment)?;
        let line = self.lines.get(at).ok_or(ErrorKind::NoSuchSegment)?;
        let (d, limits) = (self.message.delimiters(), self.message.index().limits);
        let Some(content) = replaced(line.id, &line.content, path, raw, &d, &limits)? else {
            return Ok(());
        };
        // A line without a segment id must not become one with, nor a blank line.
        if line.id == SegmentId::UNNAMED && (content.is_empty() || id_of(&content, d.field).is_some()) {
            return Err(ErrorKind::StructureInValue);
        }
        if let Some(line) = self.lines.get_mut(at) {
            line.content = Cow::Owned(content);
        }
        Ok(())
    }

    fn line_of(&self, path: &Path) -> Option<usize> {
        if path.has_groups() {
            let now = self.clone().finish().ok()?;
            return now.groups().first(path).map(SegmentView::index);
        }
        let nth = path.number().unwrap_or(1).checked_sub(1)?;
        let mut same = self.lines.iter().enumerate().filter(|(_, line)| line.id == path.segment());
        same.nth(usize::try_from(nth).ok()?).map(|(at, _)| at)
    }

    /// Puts a segment behind the last one, with the line end the message uses.
    ///
    /// # Errors
    /// [`ErrorKind::NotASegment`], [`ErrorKind::StructureInValue`] for line ends and MLLP bytes,
    /// [`ErrorKind::NotEditable`] for a header.
    pub fn append_segment(&mut self, raw: &[u8]) -> Result<&mut Self, Error> {
        let end = self.lines.len();
        self.insert_segment(end, raw)
    }

    /// Puts a segment at a position (from 0, as [`SegmentView::index`](crate::SegmentView::index) counts); past the
    /// end means behind the last one. The header stays first.
    ///
    /// # Errors
    /// See [`append_segment`](Self::append_segment).
    pub fn insert_segment(&mut self, at: usize, raw: &[u8]) -> Result<&mut Self, Error> {
        let fail = |kind| Err(Error::new(kind, 0));
        let Some(id) = id_of(raw, self.message.delimiters().field) else {
            return fail(ErrorKind::NotASegment);
        };
        if raw.iter().any(|&b| matches!(b, b'\r' | b'\n') || scan::is_mllp(b)) {
            return fail(ErrorKind::StructureInValue);
        }
        if id.is_header() || (at == 0 && self.lines.first().is_some_and(|line| line.id.is_header())) {
            return fail(ErrorKind::NotEditable);
        }
        let line_end = self.line_end();
        let content = Cow::Owned(raw.to_vec());
        let at = at.min(self.lines.len());
        let tail = match at.checked_sub(1).and_then(|before| self.lines.get_mut(before)) {
            None => Cow::Owned(line_end),
            Some(before) => {
                let end = line_end_len(&before.tail);
                if end == 0 {
                    // No line end, or the end of an MLLP block: both stay behind the last segment.
                    core::mem::replace(&mut before.tail, Cow::Owned(line_end))
                } else {
                    let tail = before.tail.clone();
                    before.tail = Cow::Owned(tail.get(..end).unwrap_or_default().to_vec());
                    tail
                }
            }
        };
        self.lines.insert(at, Line { id, content, tail });
        Ok(self)
    }

    /// Takes out the segment a path names, with its line end.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchSegment`]; [`ErrorKind::NotEditable`] for the header.
    pub fn remove_segment(&mut self, path: &Path) -> Result<&mut Self, Error> {
        let fail = |kind| Error::new(kind, 0).with_location(path.location());
        let at = self.line_of(path).ok_or_else(|| fail(ErrorKind::NoSuchSegment))?;
        if at == 0 && path.segment().is_header() {
            return Err(fail(ErrorKind::NotEditable));
        }
        let line = self.lines.remove(at);
        let rest = line.tail.get(line_end_len(&line.tail)..).unwrap_or_default();
        if !rest.is_empty() {
            let before = at.checked_sub(1).and_then(|before| self.lines.get_mut(before));
            before.map_or(&mut self.prefix, |line| &mut line.tail).to_mut().extend_from_slice(rest);
        }
        Ok(self)
    }

    /// The line end of the first segment that has one; CR if none has.
    fn line_end(&self) -> Vec<u8> {
        let found = self.lines.iter().find_map(|line| {
            let from = scan::find_line_end(&line.tail)?;
            let rest = line.tail.get(from..)?;
            rest.get(..line_end_len(rest))
        });
        found.unwrap_or(b"\r").to_vec()
    }

    /// The changed message as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.message.bytes().len() + 64);
        self.write_to(&mut out);
        out
    }

    /// Appends the changed message to `out`.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.prefix);
        for line in &self.lines {
            out.extend_from_slice(&line.content);
            out.extend_from_slice(&line.tail);
        }
    }

    /// The changed message, parsed leniently under the limits of the original.
    ///
    /// # Errors
    /// A limit passed: everything else was refused when it was set.
    pub fn finish(self) -> Result<Message<'static>, Error> {
        let index = self.message.index();
        let options = ParseOptions {
            mode: Strictness::Lenient,
            limits: index.limits,
            base: index.base,
            delimiters: Some(index.delimiters),
            fallback: Some(index.delimiters),
        };
        parse::parse_cow(Cow::Owned(self.to_bytes()), &options)
    }
}

impl Target {
    /// Narrows the range to its `number`-th piece; if there are fewer, to its end with the separators that make it.
    fn descend(&mut self, content: &[u8], separator: u8, number: u32) {
        let within = content.get(self.range.clone()).unwrap_or_default();
        let mut left = number.saturating_sub(1);
        for (at, piece) in Pieces::new(within, Some(separator)) {
            if left == 0 {
                let start = self.range.start + at;
                self.range = start..start + piece.len();
                return;
            }
            left -= 1;
        }
        self.range.start = self.range.end;
        self.pad.extend(core::iter::repeat_n(separator, left as usize + 1));
    }
}

/// The content of a segment with the value a path names replaced; `None` if nothing changes because nothing was to be
/// put where nothing is.
pub(crate) fn replaced(
    id: SegmentId,
    content: &[u8],
    path: &Path,
    raw: &[u8],
    d: &Delimiters,
    limits: &Limits,
) -> Result<Option<Vec<u8>>, ErrorKind> {
    check_value(path, raw, d)?;
    let target = locate(id, content, path, d, limits)?;
    if raw.is_empty() && !target.pad.is_empty() {
        return Ok(None);
    }
    let mut out = Vec::with_capacity(content.len() + target.pad.len() + raw.len());
    out.extend_from_slice(content.get(..target.range.start).unwrap_or_default());
    out.extend_from_slice(&target.pad);
    out.extend_from_slice(raw);
    out.extend_from_slice(content.get(target.range.end..).unwrap_or_default());
    Ok(Some(out))
}

/// Refuses bytes that would end what they are put into.
fn check_value(path: &Path, raw: &[u8], d: &Delimiters) -> Result<(), ErrorKind> {
    let component = path.component().is_some();
    let ends = |b: u8| {
        matches!(b, b'\r' | b'\n')
            || scan::is_mllp(b)
            || b == d.field
            || (b == d.repetition && (component || path.repetition().is_some()))
            || (b == d.component && component)
            || (b == d.subcomponent && path.subcomponent().is_some())
    };
    if raw.iter().any(|&b| ends(b)) { Err(ErrorKind::StructureInValue) } else { Ok(()) }
}

fn locate(
    id: SegmentId,
    content: &[u8],
    path: &Path,
    d: &Delimiters,
    limits: &Limits,
) -> Result<Target, ErrorKind> {
    let field = path.field().ok_or(ErrorKind::NotEditable)?;
    let mut target = Target { range: 0..content.len(), pad: Vec::new() };
    let unnamed = id == SegmentId::UNNAMED;
    if unnamed && (field == 0 || scan::find(d.field, content).is_none()) {
        // These are never split, and a separator more would change the number of the field.
        let separators = scan::find(d.field, content);
        let first = |level: Option<u32>| level.is_none_or(|n| n == 1);
        let whole = first(path.repetition()) && first(path.component()) && first(path.subcomponent());
        if !whole || field != u32::from(separators.is_none()) {
            return Err(ErrorKind::NotEditable);
        }
        target.range.end = separators.unwrap_or(content.len());
        return Ok(target);
    }
    if field == 0 || (id.is_header() && field <= 2) {
        return Err(ErrorKind::NotEditable);
    }
    let fields = u32::try_from(limits.max_fields).unwrap_or(u32::MAX);
    let repetitions = u32::try_from(limits.max_repetitions).unwrap_or(u32::MAX);
    let piece = field.saturating_add(u32::from(!id.is_header()));
    if field > fields {
        return Err(ErrorKind::FieldLimit);
    }
    target.descend(content, d.field, piece);
    if path.repetition().is_some() || path.component().is_some() {
        let repetition = path.repetition().unwrap_or(1);
        if repetition > repetitions {
            return Err(ErrorKind::RepetitionLimit);
        }
        target.descend(content, d.repetition, repetition);
    }
    for (separator, part) in [(d.component, path.component()), (d.subcomponent, path.subcomponent())] {
        let Some(part) = part else { break };
        if part > fields {
            return Err(ErrorKind::FieldLimit);
        }
        target.descend(content, separator, part);
    }
    Ok(target)
}

/// The id of a line that has one.
fn id_of(line: &[u8], field: u8) -> Option<SegmentId> {
    match *line {
        [a, b, c] => SegmentId::new([a, b, c]),
        [a, b, c, separator, ..] if separator == field => SegmentId::new([a, b, c]),
        _ => None,
    }
}

/// How many bytes of line end `bytes` starts with.
fn line_end_len(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

impl fmt::Debug for Editor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Editor").field("segments", &self.lines.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(input: &[u8], change: impl FnOnce(&mut Editor<'_>) -> Result<(), Error>) -> Vec<u8> {
        let message = crate::parse(input).unwrap();
        let mut editor = message.edit();
        change(&mut editor).unwrap();
        editor.finish().unwrap().to_bytes()
    }

    fn set(path: &str, value: &str) -> Vec<u8> {
        let input = b"MSH|^~\\&|A\rPID|1||7^^^H~8||DOE^J&K\rPV1\r";
        edited(input, |e| e.set(&path.parse().unwrap(), value).map(|_| ()))
    }

    #[test]
    fn makes_what_is_missing() {
        assert_eq!(set("PID-3.1", "9"), b"MSH|^~\\&|A\rPID|1||9^^^H~8||DOE^J&K\rPV1\r");
        assert_eq!(set("PID-3", "9"), b"MSH|^~\\&|A\rPID|1||9||DOE^J&K\rPV1\r");
        assert_eq!(set("PID-3[2].4.2", "x"), b"MSH|^~\\&|A\rPID|1||7^^^H~8^^^&x||DOE^J&K\rPV1\r");
        assert_eq!(set("PID-3[4]", "x"), b"MSH|^~\\&|A\rPID|1||7^^^H~8~~x||DOE^J&K\rPV1\r");
        assert_eq!(set("PID-8", "M|F"), b"MSH|^~\\&|A\rPID|1||7^^^H~8||DOE^J&K|||M\\F\\F\rPV1\r");
        assert_eq!(set("PID-5.2", "M"), b"MSH|^~\\&|A\rPID|1||7^^^H~8||DOE^M\rPV1\r");
        assert_eq!(set("PV1-2.3", "M"), b"MSH|^~\\&|A\rPID|1||7^^^H~8||DOE^J&K\rPV1||^^M\r");
        assert_eq!(set("MSH-9.2", "M"), b"MSH|^~\\&|A||||||^M\rPID|1||7^^^H~8||DOE^J&K\rPV1\r");
        assert_eq!(set("PID-9.2", ""), b"MSH|^~\\&|A\rPID|1||7^^^H~8||DOE^J&K\rPV1\r");
    }

    #[test]
    fn refuses_what_would_change_the_structure() {
        let message = crate::parse(b"MSH|^~\\&|A\rPID|1\rfree text\r").unwrap();
        for (path, raw, kind) in [
            ("PID-1", &b"a|b"[..], ErrorKind::StructureInValue),
            ("PID-1", b"a\rb", ErrorKind::StructureInValue),
            ("PID-1", b"a\x1c", ErrorKind::StructureInValue),
            ("PID-1[1]", b"a~b", ErrorKind::StructureInValue),
            ("PID-1.1", b"a^b", ErrorKind::StructureInValue),
            ("PID-1.1.1", b"a&b", ErrorKind::StructureInValue),
            ("MSH-1", b"a", ErrorKind::NotEditable),
            ("MSH-2", b"a", ErrorKind::NotEditable),
            ("PID", b"a", ErrorKind::NotEditable),
            ("PID[2]-1", b"a", ErrorKind::NoSuchSegment),
            ("PID-4000000000", b"a", ErrorKind::FieldLimit),
            ("PID-1[4000000000]", b"a", ErrorKind::RepetitionLimit),
            ("???-1", b"OBX", ErrorKind::StructureInValue),
            ("???-2", b"a", ErrorKind::NotEditable),
        ] {
            let mut editor = message.edit();
            let error = editor.set_raw(&path.parse().unwrap(), raw).unwrap_err();
            assert_eq!(error.kind(), kind, "{path}");
            assert_eq!(editor.to_bytes(), message.bytes());
        }
        let mut editor = message.edit();
        editor.set_raw(&"PID-1".parse().unwrap(), b"a~b^c&d").unwrap();
        editor.set_raw(&"???-1".parse().unwrap(), b"text").unwrap();
        assert_eq!(editor.to_bytes(), b"MSH|^~\\&|A\rPID|1\rtext\r".replace_one(b"|1", b"|a~b^c&d"));
    }

    trait Replace {
        fn replace_one(&self, from: &[u8], to: &[u8]) -> Vec<u8>;
    }

    impl<const N: usize> Replace for [u8; N] {
        fn replace_one(&self, from: &[u8], to: &[u8]) -> Vec<u8> {
            let at = self.windows(from.len()).position(|w| w == from).unwrap();
            [&self[..at], to, &self[at + from.len()..]].concat()
        }
    }

    #[test]
    fn segments_come_and_go_with_their_line_ends() {
        let add = |input: &[u8], at: usize| edited(input, |e| e.insert_segment(at, b"NTE|1").map(|_| ()));
        assert_eq!(add(b"MSH|^~\\&\r\nPID|1\r\n", 1), b"MSH|^~\\&\r\nNTE|1\r\nPID|1\r\n");
        assert_eq!(add(b"MSH|^~\\&\rPID|1", 9), b"MSH|^~\\&\rPID|1\rNTE|1");
        assert_eq!(add(b"\x0bMSH|^~\\&\rPID|1\r\x1c\r", 2), b"\x0bMSH|^~\\&\rPID|1\rNTE|1\r\x1c\r");
        assert_eq!(add(b"\x0bMSH|^~\\&\rPID|1\x1c\r", 2), b"\x0bMSH|^~\\&\rPID|1\rNTE|1\x1c\r");
        assert_eq!(add(b"MSH|^~\\&", 1), b"MSH|^~\\&\rNTE|1");
        let remove = |input: &[u8], path: &str| {
            edited(input, |e| e.remove_segment(&path.parse().unwrap()).map(|_| ()))
        };
        assert_eq!(remove(b"MSH|^~\\&\rPID|1\r\r\x1c\r", "PID"), b"MSH|^~\\&\r\r\x1c\r");
        assert_eq!(remove(b"MSH|^~\\&\rOBX|1\rOBX|2\rNTE|1", "OBX[2]"), b"MSH|^~\\&\rOBX|1\rNTE|1");
        let message = crate::parse(b"MSH|^~\\&\r").unwrap();
        let kind = |result: Result<&mut Editor<'_>, Error>| result.map(|_| ()).unwrap_err().kind();
        assert_eq!(kind(message.edit().remove_segment(&"MSH".parse().unwrap())), ErrorKind::NotEditable);
        assert_eq!(kind(message.edit().append_segment(b"NT|1")), ErrorKind::NotASegment);
        assert_eq!(kind(message.edit().append_segment(b"NTE|1\r")), ErrorKind::StructureInValue);
        assert_eq!(kind(message.edit().append_segment(b"MSH|^~\\&")), ErrorKind::NotEditable);
        assert_eq!(kind(message.edit().insert_segment(0, b"NTE|1")), ErrorKind::NotEditable);
    }
}
