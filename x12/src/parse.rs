//! From bytes to the index: one pass, within the limits, noting what is odd.

mod binary;
mod envelope;
mod interchanges;

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use crate::delimiters::{Delimiters, Header};
use crate::error::{Error, ErrorKind};
use crate::index::{Index, Span};
use crate::interchange::Interchange;
use crate::issue::{AckCode, Issue, IssueCode, Location, Severity};
use crate::options::{Limits, ParseOptions, Strictness};
use crate::scan::{self, Ends, Found, Marks};
use crate::segment_id::SegmentId;
use crate::view::InterchangeView;
use envelope::Envelope;

pub(crate) use binary::Binary;
pub use interchanges::{Interchanges, interchanges};

/// Offsets are `u32`, and the last block may be written past the end.
const LARGEST: usize = u32::MAX as usize - 128;
/// Issues of one kind that are kept; input of nothing but terminators must not fill the memory with issues.
const ISSUES_PER_CODE: usize = 100;

/// Reads one interchange with the default options.
///
/// # Errors
/// Input that does not start with ISA (or, without an envelope, with GS or ST), delimiters that cannot be told apart, a
/// limit passed, a second interchange behind the first ([`interchanges`] reads those). Everything else that is odd is
/// kept and noted in [`Interchange::issues`].
pub fn parse(input: &[u8]) -> Result<Interchange<'_>, Error> {
    parse_with(input, &ParseOptions::default())
}

/// Reads one interchange.
///
/// # Errors
/// See [`parse`]; in strict mode also whatever would be an issue of severity warning or worse.
pub fn parse_with<'a>(input: &'a [u8], options: &ParseOptions) -> Result<Interchange<'a>, Error> {
    parse_cow(Cow::Borrowed(input), options)
}

pub(crate) fn parse_cow<'a>(input: Cow<'a, [u8]>, options: &ParseOptions) -> Result<Interchange<'a>, Error> {
    let mut index = Index::new();
    build_whole(&input, options, &mut index)?;
    Ok(Interchange { bytes: input, index })
}

/// Reads one interchange into an index the caller keeps: no allocation once the index is large enough.
///
/// # Errors
/// See [`parse_with`]. The index may be used again after an error.
pub fn parse_into<'m>(
    input: &'m [u8],
    options: &ParseOptions,
    index: &'m mut Index,
) -> Result<InterchangeView<'m>, Error> {
    build_whole(input, options, index)?;
    Ok(InterchangeView::new(input, index))
}

/// Whether the input looks like X12: after a byte order mark and blanks, `ISA` (or `ST`, for a transaction set without its
/// envelope) and a byte that is no letter, digit or blank.
#[must_use]
pub fn detect(input: &[u8]) -> bool {
    let rest = input.get(scan::skip_blanks(input, 0)..).unwrap_or_default();
    let separator = rest.strip_prefix(b"ISA").or_else(|| rest.strip_prefix(b"ST")).and_then(<[u8]>::first);
    separator.is_some_and(|b| b.is_ascii() && !b.is_ascii_alphanumeric() && !b.is_ascii_whitespace())
}

fn build_whole(input: &[u8], options: &ParseOptions, index: &mut Index) -> Result<(), Error> {
    let used = build(input, options, index)?;
    if used < input.len() {
        return Err(Error::new(ErrorKind::SecondInterchange, options.base + used as u64));
    }
    Ok(())
}

/// Reads the first interchange of the input; returns where the next one starts, or the length of the input.
fn build(input: &[u8], options: &ParseOptions, index: &mut Index) -> Result<usize, Error> {
    index.clear();
    index.base = options.base;
    index.limits = options.limits;
    let max = options.limits.max_input.min(LARGEST);
    // More than the limit may follow if it is another interchange: looked at again where this one ends.
    let whole = input;
    let input = input.get(..max).unwrap_or(input);
    let from = content_start(input, &mut index.issues, options.base);
    let (delimiters, start) = begin(input, from, options, index)?;
    index.delimiters = delimiters;
    reserve(index, input.len());
    let mut segments = Segments {
        input,
        d: delimiters,
        limits: options.limits,
        base: options.base,
        start,
        found: Found { elements: index.element_count, inner: 0 },
        spans: &mut index.segments,
        issues: &mut index.issues,
        envelope: Envelope::new(
            (input, delimiters.element),
            &mut index.groups,
            &mut index.sets,
            &mut index.trailer,
        ),
        noted: Noted::default(),
        in_binary: false,
        is_plain: false,
        short: options.limits.max_elements.min(options.limits.max_segment_len),
        plain: usize::MAX,
    };
    segments.header(index.has_header);
    let mut marks = Marks { elements: &mut index.elements, inner: &mut index.inner };
    let used = segments.run(&mut marks)?;
    let found = segments.found;
    if used == input.len() && whole.len() > input.len() {
        return Err(Error::new(ErrorKind::InputLimit, options.base + max as u64));
    }
    segments.finish(index.has_header);
    index.element_count = found.elements;
    index.inner_count = found.inner;
    if options.mode == Strictness::Strict {
        refuse(&index.issues)?;
    }
    Ok(used)
}

/// The first issue that strict mode does not accept.
fn refuse(issues: &[Issue]) -> Result<(), Error> {
    let Some(issue) = issues.iter().find(|issue| issue.severity <= Severity::Warning) else { return Ok(()) };
    let error = Error::new(ErrorKind::Refused(issue.code), issue.offset);
    Err(match issue.location {
        Some(location) => error.with_location(location),
        None => error,
    })
}

/// One allocation each for nearly every interchange: denser ones grow.
fn reserve(index: &mut Index, length: usize) {
    if index.elements.len() < 64 {
        index.elements.resize(length / 5 + 192, 0);
        index.inner = alloc::vec![0; length / 24 + 192];
        index.segments.reserve(length / 28 + 8);
    }
}

/// Where the first segment starts, past what is no content.
fn content_start(input: &[u8], issues: &mut Vec<Issue>, base: u64) -> usize {
    let mark = scan::byte_order_mark(input);
    let start = scan::skip_blanks(input, mark);
    if mark != 0 {
        issues.push(Issue::new(Severity::Warning, IssueCode::BYTE_ORDER_MARK, base).with_length(mark as u64));
    }
    if start != mark {
        let issue = Issue::new(Severity::Warning, IssueCode::LEADING_BLANKS, base + mark as u64);
        issues.push(issue.with_length((start - mark) as u64));
    }
    start
}

/// The delimiters, and where scanning starts: behind ISA, or at the first segment of bare input.
fn begin(
    input: &[u8],
    from: usize,
    options: &ParseOptions,
    index: &mut Index,
) -> Result<(Delimiters, usize), Error> {
    let offset = options.base + from as u64;
    let rest = input.get(from..).unwrap_or_default();
    if rest.is_empty() {
        return Err(Error::new(ErrorKind::Empty, offset));
    }
    if !starts_interchange(rest) {
        let given = bare_delimiters(rest, options).ok_or_else(|| Error::new(ErrorKind::NotX12, offset))?;
        let issue = Issue::new(Severity::Warning, IssueCode::NO_ENVELOPE, offset);
        index.issues.push(issue.with_ack(AckCode::interchange("022")));
        return Ok((given, from));
    }
    let header =
        Header::read(rest).map_err(|e| e.shifted(offset).with_location(Location::new(SegmentId::ISA, 1)))?;
    index.has_header = true;
    let (start, end) = (from as u32, from as u32 + header.length);
    if index.elements.len() < header.separators.len() {
        reserve(index, input.len());
    }
    for (slot, at) in index.elements.iter_mut().zip(header.separators) {
        *slot = start + at;
    }
    index.element_count = header.separators.len();
    index.segments.push(Span { start, end, elements: 0, inner: 0 });
    if header.length != STANDARD_LENGTH {
        let issue = Issue::new(Severity::Warning, IssueCode::HEADER_LENGTH, offset);
        index.issues.push(
            issue.with_length(u64::from(header.length)).with_location(Location::new(SegmentId::ISA, 1)),
        );
    }
    if header.odd_repetition {
        let [.., eleventh, _, _, _, _, _] = header.separators;
        let issue =
            Issue::new(Severity::Warning, IssueCode::REPETITION_SEPARATOR, offset + u64::from(eleventh) + 1);
        index.issues.push(issue.with_length(1).with_location(Location::new(SegmentId::ISA, 1).element(11)));
    }
    Ok((header.delimiters, end as usize + 1))
}

/// Bytes of an ISA of the standard, its terminator not counted.
const STANDARD_LENGTH: u32 = 105;

/// Delimiters of input without ISA: those given, or those of its first segment.
pub(crate) fn bare_delimiters(rest: &[u8], options: &ParseOptions) -> Option<Delimiters> {
    if let Some(given) = options.delimiters {
        return Some(given);
    }
    let element = match rest {
        [b'S', b'T', separator, ..] | [b'G', b'S', separator, ..] => *separator,
        _ => return None,
    };
    let usual = Delimiters::default();
    Delimiters::new(element, usual.repetition, usual.component, usual.terminator).ok()
}

/// ISA, and a byte that can separate its elements.
pub(crate) fn starts_interchange(rest: &[u8]) -> bool {
    matches!(rest, [b'I', b'S', b'A', separator, ..] if !separator.is_ascii_alphanumeric() && !scan::is_blank(*separator))
}

/// Where an ISA starts a line within what was taken for one segment: the length of what is before it without blanks, and
/// where it starts.
#[cold]
pub(crate) fn hidden_start(raw: &[u8]) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let line_end = from + scan::find_line_end(raw.get(from..)?)?;
        from = line_end + 1;
        if starts_interchange(raw.get(from..)?) {
            return Some((raw.get(..line_end)?.trim_ascii_end().len(), from));
        }
    }
}

/// How many issues of the kinds that can repeat were noted.
#[derive(Default)]
struct Noted {
    line_end: bool,
    blank: usize,
    unnamed: usize,
    binary: usize,
    after: bool,
}

/// Why the scanner stops before the end of the input.
enum Stop {
    /// Binary data begins at the segment under way.
    Binary,
    /// The next interchange starts here.
    Next(usize),
    Failed(Error),
}

/// The segments as the scanner finds them.
struct Segments<'m, 'i> {
    input: &'m [u8],
    d: Delimiters,
    limits: Limits,
    base: u64,
    /// Where the segment under way starts.
    start: usize,
    /// What was found before the segment under way.
    found: Found,
    spans: &'i mut Vec<Span>,
    issues: &'i mut Vec<Issue>,
    envelope: Envelope<'m, 'i>,
    noted: Noted,
    /// The segment under way is binary data.
    in_binary: bool,
    /// The segment under way starts with an id that says nothing about the envelope.
    is_plain: bool,
    /// No segment of at most this length can pass a limit.
    short: usize,
    /// Start of a segment of binary data that has no usable length: read as any other.
    plain: usize,
}

impl Segments<'_, '_> {
    /// ISA is read; what follows it may be anything.
    fn header(&mut self, has_header: bool) {
        if has_header {
            self.begin_segment(self.start);
        }
    }

    /// Scans to the end of the input or to the next interchange; returns which.
    fn run(&mut self, marks: &mut Marks<'_>) -> Result<usize, Error> {
        loop {
            let (input, from, found, d) = (self.input, self.start, self.found, self.d);
            // Binary data moved the start: what stands there now is looked at anew.
            self.is_plain = self.starts_plain(from);
            let flow = match self.begins() {
                ControlFlow::Break(stop) => ControlFlow::Break(stop),
                ControlFlow::Continue(()) => {
                    scan::delimiters(input, from, &d, found, marks, |ends| self.ends(ends))
                }
            };
            match flow {
                ControlFlow::Continue(found) => {
                    let at = self.end_of_input(found)?;
                    return Ok(at.unwrap_or(self.input.len()));
                }
                ControlFlow::Break(Stop::Next(at)) => return Ok(at),
                ControlFlow::Break(Stop::Failed(error)) => return Err(error),
                ControlFlow::Break(Stop::Binary) => self.binary(marks)?,
            }
        }
    }

    /// The terminators of a block. Out of line: the loop that calls it needs the registers.
    #[inline(never)]
    fn ends(&mut self, ends: Ends) -> ControlFlow<Stop> {
        let (input, element, short) = (self.input, self.d.element, self.short);
        let (mut start, mut before, mut plain) = (self.start, self.found, self.is_plain);
        for (at, found) in ends {
            let next = input.get(at + 1..).and_then(<[u8]>::first_chunk::<4>).copied().unwrap_or_default();
            // Nearly every segment is short and of an id that says nothing about the envelope, and so is the next one,
            // which follows right behind it.
            if plain & (at.wrapping_sub(start) <= short) & is_plain_start(next, element) {
                self.spans.push(Span {
                    start: start as u32,
                    end: at as u32,
                    elements: before.elements as u32,
                    inner: before.inner as u32,
                });
                (start, before) = (at + 1, found);
                continue;
            }
            (self.start, self.found) = (start, before);
            self.end_at(at, found)?;
            (start, before) = (self.start, self.found);
            plain = self.starts_plain(start);
        }
        (self.start, self.found, self.is_plain) = (start, before, plain);
        if self.spans.len() > self.limits.max_segments {
            return self.too_many();
        }
        ControlFlow::Continue(())
    }

    /// Whether a segment starts here that may be noted without a further look.
    #[inline]
    fn starts_plain(&self, at: usize) -> bool {
        let next = self.input.get(at..).and_then(<[u8]>::first_chunk::<4>).copied().unwrap_or_default();
        is_plain_start(next, self.d.element) && !self.envelope.is_over()
    }

    /// A terminator at `at`, with what was found before it.
    #[inline(never)]
    fn end_at(&mut self, at: usize, found: Found) -> ControlFlow<Stop> {
        if at > self.start {
            if let ControlFlow::Break(error) = self.segment(at, found) {
                return ControlFlow::Break(error);
            }
        } else {
            self.blank(at);
        }
        self.found = found;
        // A line end that is the terminator may have been skipped as one already.
        if at >= self.start {
            self.begin_segment(at + 1);
        }
        self.begins()
    }

    /// Moves the start on, past what may stand between segments.
    #[inline(always)]
    fn begin_segment(&mut self, at: usize) {
        self.start = match self.input.get(at) {
            Some(byte) if *byte > b' ' && *byte != 0xEF => at,
            _ => self.skip_blanks(at),
        };
    }

    #[inline(never)]
    fn skip_blanks(&mut self, at: usize) -> usize {
        let start = scan::skip_blanks(self.input, at);
        if start != at && !self.noted.line_end {
            self.noted.line_end = true;
            let issue = Issue::new(Severity::Information, IssueCode::LINE_END, self.base + at as u64);
            self.issues.push(issue.with_length((start - at) as u64));
        }
        start
    }

    /// Looks at what the segment under way begins with.
    #[inline]
    fn begins(&self) -> ControlFlow<Stop> {
        match self.input.get(self.start) {
            Some(b'I' | b'B') => self.begins_apart(),
            _ => ControlFlow::Continue(()),
        }
    }

    #[inline(never)]
    fn begins_apart(&self) -> ControlFlow<Stop> {
        let rest = self.input.get(self.start..).unwrap_or_default();
        if starts_interchange(rest) {
            return ControlFlow::Break(Stop::Next(self.start));
        }
        match rest {
            [b'B', b'I', b'N', separator, ..] | [b'B', b'D', b'S', separator, ..]
                if *separator == self.d.element && self.plain != self.start =>
            {
                ControlFlow::Break(Stop::Binary)
            }
            _ => ControlFlow::Continue(()),
        }
    }

    /// What is left when no terminator comes any more; where the next interchange starts, if it hides there.
    fn end_of_input(&mut self, found: Found) -> Result<Option<usize>, Error> {
        let raw = self.input.get(self.start..).unwrap_or_default();
        let mut length = raw.len();
        while let Some(last) = length.checked_sub(1)
            && raw.get(last).is_some_and(|b| scan::is_blank(*b))
        {
            length = last;
        }
        let end = self.start + length;
        let before = self.spans.len();
        if length > 0 {
            match self.segment(end, found) {
                ControlFlow::Break(Stop::Failed(error)) => return Err(error),
                ControlFlow::Break(Stop::Next(at)) => return Ok(Some(at)),
                _ => {}
            }
        }
        self.found = found;
        if self.spans.len() > self.limits.max_segments
            && let ControlFlow::Break(Stop::Failed(error)) = self.too_many()
        {
            return Err(error);
        }
        if self.spans.len() != before {
            let code = IssueCode::NO_LAST_TERMINATOR;
            self.issues.push(Issue::new(Severity::Warning, code, self.base + end as u64));
        }
        Ok(None)
    }

    /// A segment of at least one byte up to `end`.
    #[inline(always)]
    fn segment(&mut self, end: usize, found: Found) -> ControlFlow<Stop> {
        let raw = self.input.get(self.start..end).unwrap_or_default();
        let before = self.found;
        let elements = found.elements - before.elements;
        self.spans.push(Span {
            start: self.start as u32,
            end: end as u32,
            elements: before.elements as u32,
            inner: before.inner as u32,
        });
        let id = id_of(raw, self.d.element);
        match id {
            Some(id) if !Envelope::concerns(id) && !self.envelope.is_over() => {}
            _ => self.unusual(id, raw)?,
        }
        if elements > self.limits.max_elements || raw.len() > self.limits.max_segment_len {
            let too_many = elements > self.limits.max_elements;
            let kind = if too_many { ErrorKind::ElementLimit } else { ErrorKind::SegmentLengthLimit };
            return self.fail(kind, self.spans.len() - 1);
        }
        ControlFlow::Continue(())
    }

    /// The first segment past the limit.
    #[cold]
    fn too_many(&self) -> ControlFlow<Stop> {
        self.fail(ErrorKind::SegmentLimit, self.limits.max_segments)
    }

    #[cold]
    fn fail(&self, kind: ErrorKind, at: usize) -> ControlFlow<Stop> {
        let span = self.spans.get(at).copied().unwrap_or(Span { start: 0, end: 0, elements: 0, inner: 0 });
        let raw = self.input.get(span.start as usize..span.end as usize).unwrap_or_default();
        let id = id_of(raw, self.d.element).unwrap_or(SegmentId::UNNAMED);
        let location = self.envelope.location(at as u32, id);
        let error = Error::new(kind, self.base + u64::from(span.start)).with_location(location);
        ControlFlow::Break(Stop::Failed(error))
    }

    /// A segment of the envelope, one without an id, or one behind IEA.
    #[inline(never)]
    fn unusual(&mut self, id: Option<SegmentId>, raw: &[u8]) -> ControlFlow<Stop> {
        let at = (self.spans.len() - 1) as u32;
        if (self.envelope.is_over() || id == Some(SegmentId::IEA)) && !self.in_binary {
            self.hidden_interchange(raw)?;
        }
        if id != Some(SegmentId::IEA) && self.envelope.is_over() && !self.noted.after {
            self.noted.after = true;
            let issue =
                Issue::new(Severity::Warning, IssueCode::TEXT_AFTER_IEA, self.base + self.start as u64);
            self.issues.push(issue.with_length(raw.len() as u64));
        }
        match id {
            Some(id) => self.envelope.segment(at, id, self.spans, self.issues, self.base),
            None => self.unnamed(at, raw),
        }
        ControlFlow::Continue(())
    }

    #[cold]
    fn unnamed(&mut self, at: u32, raw: &[u8]) {
        let number = self.envelope.next_unnamed();
        if self.noted.unnamed < ISSUES_PER_CODE && !self.noted.after {
            let mut location = self.envelope.location(at, SegmentId::UNNAMED);
            location.number = number;
            let offset = self.base + self.start as u64;
            let issue = Issue::new(Severity::Error, IssueCode::UNNAMED_SEGMENT, offset)
                .with_length(raw.len() as u64)
                .with_ack(AckCode::segment("1"));
            self.issues.push(issue.with_location(location));
        }
        self.noted.unnamed += 1;
    }

    /// A terminator and nothing before it.
    #[cold]
    fn blank(&mut self, at: usize) {
        if self.noted.blank < ISSUES_PER_CODE {
            let code = IssueCode::BLANK_SEGMENT;
            self.issues.push(Issue::new(Severity::Warning, code, self.base + at as u64).with_length(1));
        }
        self.noted.blank += 1;
    }

    /// IEA without its terminator, or text behind it: the next interchange may hide there.
    #[cold]
    fn hidden_interchange(&mut self, raw: &[u8]) -> ControlFlow<Stop> {
        let Some((kept, line)) = hidden_start(raw) else { return ControlFlow::Continue(()) };
        let start = self.start;
        if let Some(span) = self.spans.last_mut() {
            span.end = (start + kept) as u32;
        }
        let raw = raw.get(..kept).unwrap_or_default();
        let inside = Found::within(raw, &self.d);
        self.found.elements += inside.elements;
        self.found.inner += inside.inner;
        let at = (self.spans.len() - 1) as u32;
        if let Some(id) = id_of(raw, self.d.element) {
            self.envelope.segment(at, id, self.spans, self.issues, self.base);
        }
        let offset = self.base + (start + kept) as u64;
        self.issues.push(Issue::new(Severity::Warning, IssueCode::NO_LAST_TERMINATOR, offset));
        ControlFlow::Break(Stop::Next(start + line))
    }

    /// The end of the interchange: what is open stays open, and is noted.
    fn finish(&mut self, has_header: bool) {
        let end = self.spans.len() as u32;
        let last = self.spans.last().map_or(0, |span| u64::from(span.end));
        self.envelope.finish(end, self.spans, self.issues, self.base);
        if has_header && !self.envelope.is_over() {
            let issue = Issue::new(Severity::Error, IssueCode::MISSING_IEA, self.base + last);
            let issue = issue.with_ack(AckCode::interchange("023"));
            self.issues.push(issue.with_location(Location::new(SegmentId::IEA, 1)));
        }
        self.issues.sort_by_key(|issue| issue.offset);
    }
}

/// Two or three capital letters and digits before an element separator, which start no segment of the envelope and no
/// binary data.
#[inline(always)]
fn is_plain_start([a, b, c, d]: [u8; 4], element: u8) -> bool {
    let [a, b, c_class] = [a, b, c].map(class);
    let two = (c == element) & (a & LEADS_TWO != 0);
    let three = (d == element) & (a & LEADS_THREE != 0) & (c_class & FOLLOWS != 0);
    (b & FOLLOWS != 0) & (two | three)
}

/// May follow in an id: a capital letter or a digit.
const FOLLOWS: u8 = 1;
/// May start an id of two that is not of the envelope (GS, GE, ST, SE).
const LEADS_TWO: u8 = 2;
/// May start an id of three that is not of the envelope (ISA, IEA) and not of binary data (BIN, BDS).
const LEADS_THREE: u8 = 4;

/// What a byte may be in an id. A table: look-ups are cheaper than comparisons.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "a byte is always inside a table of 256")]
const fn class(byte: u8) -> u8 {
    CLASSES[byte as usize]
}

#[expect(clippy::indexing_slicing, reason = "evaluated when compiled")]
static CLASSES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let letter = (byte as u8).is_ascii_uppercase();
        let follows = letter || (byte as u8).is_ascii_digit();
        let two = letter && !matches!(byte as u8, b'G' | b'S');
        let three = letter && !matches!(byte as u8, b'B' | b'I');
        table[byte] = (follows as u8 * FOLLOWS) | (two as u8 * LEADS_TWO) | (three as u8 * LEADS_THREE);
        byte += 1;
    }
    table
};

/// The id of a segment that has one.
#[inline]
pub(crate) fn id_of(raw: &[u8], element: u8) -> Option<SegmentId> {
    match raw {
        [a, b, c, ..] if *c == element => SegmentId::new(&[*a, *b]),
        [a, b, c, d, ..] if *d == element => SegmentId::new(&[*a, *b, *c]),
        [_, _] | [_, _, _] => SegmentId::new(raw),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{detect, id_of};
    use crate::SegmentId;

    #[test]
    fn interchanges_are_recognised_by_their_first_segment() {
        for good in [&b"ISA*00*"[..], b"\xEF\xBB\xBF\r\nISA|00|", b"ST*837*0001~", b"\0\0ISA*"] {
            assert!(detect(good));
        }
        for bad in [&b""[..], b"ISA", b"ISA 00", b"STUDY", b"ISA\xC3", b"MSH|^~\\&|"] {
            assert!(!detect(bad));
        }
    }

    #[test]
    fn ids_are_two_or_three_bytes_before_a_separator_or_the_end() {
        assert_eq!(id_of(b"ST*1", b'*'), Some(SegmentId::ST));
        assert_eq!(id_of(b"NM1*1", b'*'), Some(SegmentId::NM1));
        assert_eq!(id_of(b"NM1", b'*'), Some(SegmentId::NM1));
        for bad in [&b"A*1"[..], b"NM10*1", b"nm1*1", b"", b"*1"] {
            assert_eq!(id_of(bad, b'*'), None);
        }
    }
}
