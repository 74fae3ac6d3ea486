//! From bytes to the index: one pass, within the limits, noting what is odd.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::index::{Index, Kind, Separators, Span};
use crate::issue::{Issue, IssueCode, Location, Severity};
use crate::message::Message;
use crate::options::{Limits, ParseOptions, Strictness};
use crate::scan;
use crate::segment_id::SegmentId;
use crate::text;
use crate::view::MessageView;

/// Offsets are `u32`, and the last block may be written past the end.
const LARGEST: usize = u32::MAX as usize - 128;
/// Issues of one kind that are kept; input of nothing but blank lines must not fill the memory with issues.
const ISSUES_PER_CODE: usize = 100;

/// Reads one message with the default options.
///
/// # Errors
/// Input that does not start with a header segment, delimiters that cannot be told apart, a limit passed. Everything
/// else that is odd is kept and noted in [`Message::issues`].
pub fn parse(input: &[u8]) -> Result<Message<'_>, Error> {
    parse_with(input, &ParseOptions::default())
}

/// Reads one message.
///
/// # Errors
/// See [`parse`]; in strict mode also whatever would be an issue of severity warning or worse.
pub fn parse_with<'a>(input: &'a [u8], options: &ParseOptions) -> Result<Message<'a>, Error> {
    parse_cow(Cow::Borrowed(input), options)
}

pub(crate) fn parse_cow<'a>(input: Cow<'a, [u8]>, options: &ParseOptions) -> Result<Message<'a>, Error> {
    let mut index = Index::new();
    build(&input, options, &mut index)?;
    Ok(Message { bytes: input, index })
}

/// Reads one message into an index the caller keeps: no allocation once the index is large enough.
///
/// # Errors
/// See [`parse_with`]. The index may be used again after an error.
pub fn parse_into<'m>(
    input: &'m [u8],
    options: &ParseOptions,
    index: &'m mut Index,
) -> Result<MessageView<'m>, Error> {
    build(input, options, index)?;
    Ok(MessageView::new(input, index))
}

/// True if the input looks like HL7 v2: a header id and a byte that is no letter or digit, after a byte order mark,
/// MLLP bytes and white space.
#[must_use]
pub fn detect(input: &[u8]) -> bool {
    let skipped = scan::byte_order_mark(input);
    let mut rest = input.get(skipped..).unwrap_or_default();
    while let Some((first, after)) = rest.split_first() {
        if !(scan::is_mllp(*first) || first.is_ascii_whitespace() || *first == 0) {
            break;
        }
        rest = after;
    }
    match rest {
        [a, b, c, separator, ..] => is_header(&[*a, *b, *c]) && !separator.is_ascii_alphanumeric(),
        _ => false,
    }
}

pub(crate) fn is_header(id: &[u8]) -> bool {
    matches!(id, b"MSH" | b"FHS" | b"BHS")
}

fn build(input: &[u8], options: &ParseOptions, index: &mut Index) -> Result<(), Error> {
    index.segments.clear();
    index.issues.clear();
    index.separator_count = 0;
    index.base = options.base;
    index.limits = options.limits;
    index.charset = None;
    let max = options.limits.max_input.min(LARGEST);
    if input.len() > max {
        return Err(Error::new(ErrorKind::InputLimit, max as u64).shifted(options.base));
    }
    let from = content_start(input, &mut index.issues, options.base);
    index.delimiters = delimiters(input, from, options, &mut index.issues)?;
    index.wanted = Separators::of(&index.delimiters);

    if index.separators.is_empty() {
        // One allocation each for nearly every message: denser ones grow.
        index.separators = alloc::vec![0; input.len() / 6 + 128];
        index.segments.reserve(input.len() / 48 + 8);
    }
    let mut lines = Lines {
        input,
        field: index.delimiters.field,
        repetition: index.delimiters.repetition,
        limits: options.limits,
        short: options.limits.max_field_len.min(options.limits.max_repetitions),
        base: options.base,
        start: from,
        first: 0,
        segments: &mut index.segments,
        issues: &mut index.issues,
        numbers: Numbers::new(),
        noted: Noted::default(),
    };
    let looked_for = (index.delimiters.field, index.delimiters.repetition);
    let (found, may_repeat) =
        scan::separators_and_lines(input, from, looked_for, &mut index.separators, |ends| lines.ends(ends))?;
    lines.end_of_input(found, may_repeat)?;
    index.separator_count = found;
    if options.mode == Strictness::Strict
        && let Some(issue) = index.issues.iter().find(|issue| issue.severity <= Severity::Warning)
    {
        let error = Error::new(ErrorKind::Refused(issue.code), issue.offset);
        return Err(match issue.location {
            Some(location) => error.with_location(location),
            None => error,
        });
    }
    let charset = text::charset_of(MessageView::new(input, index));
    index.charset = charset;
    Ok(())
}

/// Where the first segment starts, past what is no content.
fn content_start(input: &[u8], issues: &mut Vec<Issue>, base: u64) -> usize {
    let mut at = scan::byte_order_mark(input);
    if at != 0 {
        issues.push(Issue::new(Severity::Warning, IssueCode::BYTE_ORDER_MARK, base));
    }
    let (mut blank, mut mllp) = (None, None);
    let mut after_cr = false;
    for &byte in input.get(at..).unwrap_or_default() {
        match byte {
            b'\n' if after_cr => {}
            b'\r' | b'\n' => blank = blank.or(Some(at)),
            _ if scan::is_mllp(byte) => mllp = mllp.or(Some(at)),
            _ => break,
        }
        after_cr = byte == b'\r';
        at += 1;
    }
    for (found, code) in [(mllp, IssueCode::MLLP_BYTES), (blank, IssueCode::BLANK_SEGMENT)] {
        if let Some(at) = found {
            issues.push(Issue::new(Severity::Warning, code, base + at as u64));
        }
    }
    at
}

fn delimiters(
    input: &[u8],
    from: usize,
    options: &ParseOptions,
    issues: &mut Vec<Issue>,
) -> Result<Delimiters, Error> {
    let offset = options.base + from as u64;
    let rest = input.get(from..).unwrap_or_default();
    if rest.is_empty() {
        return Err(Error::new(ErrorKind::Empty, offset));
    }
    match rest.get(..3).filter(|id| is_header(id)) {
        None => match options.delimiters {
            None => Err(Error::new(ErrorKind::NotHl7, offset)),
            Some(given) => given.check().map(|()| given),
        },
        Some(id) => {
            let line = scan::find_line_end(rest).and_then(|end| rest.get(..end)).unwrap_or(rest);
            let line = scan::trim_mllp_end(line);
            let location =
                id.try_into().ok().and_then(SegmentId::new).map(|id| Location::new(id, 1).field(2));
            let (read, oddities) = match Delimiters::of_header(line) {
                Ok(found) => found,
                Err(error) => {
                    let given = options.fallback.and_then(|given| given.for_header(line));
                    let error = error.shifted(offset);
                    let Some(given) = given else { return Err(error) };
                    let issue = Issue::new(Severity::Error, IssueCode::UNUSABLE_DELIMITERS, error.offset());
                    issues.push(location.map_or(issue, |location| issue.with_location(location)));
                    return Ok(given);
                }
            };
            for (odd, severity, code) in [
                (oddities.length, Severity::Warning, IssueCode::ENCODING_CHARACTERS),
                (oddities.collision, Severity::Error, IssueCode::DELIMITER_COLLISION),
            ] {
                if odd {
                    let issue = Issue::new(severity, code, offset + 4);
                    issues.push(location.map_or(issue, |location| issue.with_location(location)));
                }
            }
            Ok(read)
        }
    }
}

/// How many issues of the kinds that can repeat were noted.
#[derive(Default)]
struct Noted {
    line_end: usize,
    mllp: usize,
    blank: usize,
    unnamed: usize,
    header: usize,
}

/// The lines as the scanner finds them.
struct Lines<'m, 'i> {
    input: &'m [u8],
    field: u8,
    repetition: u8,
    limits: Limits,
    /// No segment of at most this length can pass the limits on fields.
    short: usize,
    base: u64,
    start: usize,
    first: usize,
    segments: &'i mut Vec<Span>,
    issues: &'i mut Vec<Issue>,
    numbers: Numbers,
    noted: Noted,
}

impl Lines<'_, '_> {
    /// The line ends of a block. Out of line: the loop that calls it needs the registers.
    #[inline(never)]
    fn ends(&mut self, ends: scan::Ends) -> Result<(), Error> {
        let may_repeat = ends.rare;
        for (at, separators) in ends {
            self.end_at(at, separators, may_repeat)?;
        }
        Ok(())
    }

    /// A CR or LF at `at`, with `separators` field separators before it.
    #[inline]
    fn end_at(&mut self, at: usize, separators: usize, may_repeat: bool) -> Result<(), Error> {
        if self.input.get(at) == Some(&b'\n') && self.noted.line_end == 0 {
            self.noted.line_end = 1;
            self.issues.push(Issue::new(Severity::Warning, IssueCode::LINE_END, self.base + at as u64));
        }
        if at == self.start {
            self.blank(at);
        } else {
            self.line(at, separators, may_repeat)?;
        }
        self.start = at + 1;
        self.first = separators;
        Ok(())
    }

    fn end_of_input(&mut self, separators: usize, may_repeat: bool) -> Result<(), Error> {
        let end = self.input.len();
        let before = self.segments.len();
        if self.start < end {
            self.line(end, separators, may_repeat)?;
        }
        if self.segments.len() != before {
            let code = IssueCode::NO_LAST_TERMINATOR;
            self.issues.push(Issue::new(Severity::Warning, code, self.base + end as u64));
        }
        Ok(())
    }

    /// Two line ends in a row: nothing if they are CR and LF.
    #[cold]
    fn blank(&mut self, at: usize) {
        let crlf = at.checked_sub(1).and_then(|before| self.input.get(before..=at)) == Some(b"\r\n");
        if !crlf {
            if self.noted.blank < ISSUES_PER_CODE {
                let code = IssueCode::BLANK_SEGMENT;
                self.issues.push(Issue::new(Severity::Warning, code, self.base + at as u64));
            }
            self.noted.blank += 1;
        }
    }

    /// A line of at least one byte up to `end`: no segment if it holds MLLP bytes only.
    #[inline(always)]
    fn line(&mut self, end: usize, separators: usize, may_repeat: bool) -> Result<(), Error> {
        let (mut start, mut end) = (self.start, end);
        let mut raw = self.input.get(start..end).unwrap_or_default();
        if raw.first().copied().is_some_and(scan::is_mllp) || raw.last().copied().is_some_and(scan::is_mllp) {
            self.mllp();
            while let Some((first, rest)) = raw.split_first()
                && scan::is_mllp(*first)
            {
                start += 1;
                raw = rest;
            }
            end = start + scan::trim_mllp_end(raw).len();
            raw = self.input.get(start..end).unwrap_or_default();
            if raw.is_empty() {
                return Ok(());
            }
        }
        let id = match *raw {
            [a, b, c] => SegmentId::new([a, b, c]),
            [a, b, c, separator, ..] if separator == self.field => SegmentId::new([a, b, c]),
            _ => None,
        };
        let id = id.unwrap_or(SegmentId::UNNAMED);
        let number = self.numbers.next(id);
        let kind = Kind::of(id, may_repeat);
        let span = Span { start: start as u32, end: end as u32, first: self.first as u32, number, id, kind };
        if matches!(kind, Kind::Header | Kind::Unnamed) {
            self.unusual(&span);
        }
        self.segments.push(span);
        let fields = separators - self.first + usize::from(kind == Kind::Header);
        if self.segments.len() > self.limits.max_segments
            || fields > self.limits.max_fields
            || raw.len() > self.short
        {
            self.check_limits(raw, &span, fields)?;
        }
        Ok(())
    }

    #[cold]
    fn mllp(&mut self) {
        if self.noted.mllp < ISSUES_PER_CODE {
            let code = IssueCode::MLLP_BYTES;
            self.issues.push(Issue::new(Severity::Warning, code, self.base + self.start as u64));
        }
        self.noted.mllp += 1;
    }

    /// A segment without a name, or a header.
    #[cold]
    fn unusual(&mut self, span: &Span) {
        let (noted, code) = if span.id == SegmentId::UNNAMED {
            (&mut self.noted.unnamed, IssueCode::UNNAMED_SEGMENT)
        } else if self.segments.is_empty() {
            return;
        } else {
            (&mut self.noted.header, IssueCode::SECOND_HEADER)
        };
        if *noted < ISSUES_PER_CODE {
            let issue = Issue::new(Severity::Error, code, self.base + u64::from(span.start));
            self.issues.push(issue.with_location(Location::new(span.id, span.number)));
        }
        *noted += 1;
    }

    /// Called when a limit may have been passed.
    #[cold]
    fn check_limits(&self, raw: &[u8], span: &Span, fields: usize) -> Result<(), Error> {
        let location = Location::new(span.id, span.number);
        let fail = |kind, at: usize, location| {
            let offset = self.base + u64::from(span.start) + at as u64;
            Err(Error::new(kind, offset).with_location(location))
        };
        if self.segments.len() > self.limits.max_segments {
            return fail(ErrorKind::SegmentLimit, 0, location);
        }
        if fields > self.limits.max_fields {
            return fail(ErrorKind::FieldLimit, 0, location);
        }
        let header = span.id.is_header();
        let pieces = scan::Pieces::new(raw, Some(self.field));
        for (number, (at, field)) in (u32::from(header)..).zip(pieces) {
            let location = location.field(number);
            if field.len() > self.limits.max_field_len {
                return fail(ErrorKind::FieldLengthLimit, at, location);
            }
            if field.len() >= self.limits.max_repetitions
                && !(header && number == 2)
                && scan::count(self.repetition, field) >= self.limits.max_repetitions
            {
                return fail(ErrorKind::RepetitionLimit, at, location);
            }
        }
        Ok(())
    }
}

/// Counts segments of each id: an array for the first few dozen ids, a tree for the rest.
struct Numbers {
    /// Id and count; an id of 0 is a free slot.
    slots: [(u32, u32); Self::SLOTS],
    more: BTreeMap<u32, u32>,
}

impl Numbers {
    const SLOTS: usize = 64;
    const PROBES: usize = 8;

    fn new() -> Self {
        Self { slots: [(0, 0); Self::SLOTS], more: BTreeMap::new() }
    }

    #[inline]
    fn next(&mut self, id: SegmentId) -> u32 {
        let [a, b, c] = *id.as_bytes();
        let key = u32::from_le_bytes([a, b, c, 0]);
        let hash = key.wrapping_mul(0x9E37_79B1) >> 26;
        for probe in 0..Self::PROBES {
            let Some(slot) = self.slots.get_mut((hash as usize + probe) % Self::SLOTS) else { break };
            if slot.0 == key {
                slot.1 += 1;
                return slot.1;
            }
            if slot.0 == 0 {
                *slot = (key, 1);
                return 1;
            }
        }
        self.count_in_tree(key)
    }

    #[cold]
    fn count_in_tree(&mut self, key: u32) -> u32 {
        let count = self.more.entry(key).or_insert(0);
        *count += 1;
        *count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_right_past_the_array() {
        let mut numbers = Numbers::new();
        for round in 1..=3 {
            for a in b'A'..=b'Z' {
                for b in b'A'..=b'Z' {
                    let id = SegmentId::new([a, b, b'1']).unwrap();
                    assert_eq!(numbers.next(id), round);
                }
            }
        }
    }

    #[test]
    fn detects_headers_only() {
        for yes in [&b"MSH|^~\\&|"[..], b"\xEF\xBB\xBF\x0BMSH^~|\\&", b" \r\nFHS|", b"BHS$", b"\0MSH|"] {
            assert!(detect(yes));
        }
        for no in [&b""[..], b"MSH", b"MSHA", b"PID|", b"ISA*", b"{\"MSH|\":1}"] {
            assert!(!detect(no));
        }
    }
}
