//! From bytes to the index: one pass, within the limits, noting what is odd.

mod envelope;
mod interchanges;
mod notes;

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::delimiters::{Delimiters, Header};
use crate::error::{Error, ErrorKind};
use crate::index::{Index, Span};
use crate::interchange::Interchange;
use crate::issue::{AckCode, Issue, IssueCode, Location, Severity};
use crate::options::{ParseOptions, Strictness};
use crate::scan::{self, Found, Marks};
use crate::segment_id::SegmentId;
use crate::segments::{Outcome, Segments, starts_interchange};
use crate::view::InterchangeView;
use envelope::Envelope;
use notes::Notes;

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
    let separates =
        |b: &u8| b.is_ascii() && !b.is_ascii_alphanumeric() && (*b == b'\t' || !scan::is_blank(*b));
    separator.is_some_and(separates)
}

fn build_whole(input: &[u8], options: &ParseOptions, index: &mut Index) -> Result<(), Error> {
    let used = build(input, options, index, input.len())?;
    if used < input.len() {
        return Err(Error::new(ErrorKind::SecondInterchange, options.base + used as u64));
    }
    Ok(())
}

/// Reads the first interchange of the input, for which room is made as if it had the `expected` length; returns where the
/// next one starts, or the length of the input.
fn build(input: &[u8], options: &ParseOptions, index: &mut Index, expected: usize) -> Result<usize, Error> {
    index.clear();
    index.base = options.base;
    index.limits = options.limits;
    let max = options.limits.max_input.min(LARGEST);
    // More than the limit may follow if it is another interchange: looked at again where this one ends.
    let whole = input;
    let input = input.get(..max).unwrap_or(input);
    let from = content_start(input, &mut index.issues, options.base);
    let (delimiters, start) = begin(input, from, options, index, expected.min(input.len()))?;
    index.delimiters = delimiters;
    let envelope =
        Envelope::new((input, delimiters.element), &mut index.groups, &mut index.sets, &mut index.trailer);
    let notes = Notes::new(envelope, &mut index.issues, options.base);
    let mut segments = Segments::new(input, delimiters, options.limits, start, &mut index.segments, notes);
    segments.base = options.base;
    segments.found = Found { elements: index.element_count, inner: 0 };
    let mut marks = Marks { elements: &mut index.elements, inner: &mut index.inner };
    let used = match segments.run(&mut marks)? {
        Outcome::End => input.len(),
        Outcome::Next(at) => at,
    };
    let found = segments.found;
    if used == input.len() && whole.len() > input.len() {
        return Err(Error::new(ErrorKind::InputLimit, options.base + max as u64));
    }
    segments.watch.finish(index.has_header, segments.spans);
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

/// One allocation each for nearly every interchange: denser ones grow. Claims of real senders have 20 bytes a segment and
/// more; what is not needed is never touched.
fn reserve(index: &mut Index, length: usize) {
    if index.elements.len() < 64 {
        index.elements = alloc::vec![0; length / 4 + 192];
        index.inner = alloc::vec![0; length / 24 + 192];
        index.segments.reserve(length / 20 + 8);
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
    expected: usize,
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
        reserve(index, expected);
        return Ok((given, from));
    }
    let header =
        Header::read(rest).map_err(|e| e.shifted(offset).with_location(Location::new(SegmentId::ISA, 1)))?;
    index.has_header = true;
    let (start, end) = (from as u32, from as u32 + header.length);
    reserve(index, expected);
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
    let text = rest.get(..header.length as usize).unwrap_or_default();
    if let Some(at) = scan::find_line_end(text) {
        let issue = Issue::new(Severity::Warning, IssueCode::WRAPPED, offset + at as u64);
        index.issues.push(issue.with_location(Location::new(SegmentId::ISA, 1)));
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

#[cfg(test)]
mod tests {
    use super::detect;

    #[test]
    fn interchanges_are_recognised_by_their_first_segment() {
        for good in [&b"ISA*00*"[..], b"\xEF\xBB\xBF\r\nISA|00|", b"ST*837*0001~", b"\0\0ISA*"] {
            assert!(detect(good));
        }
        for bad in [&b""[..], b"ISA", b"ISA 00", b"STUDY", b"ISA\xC3", b"MSH|^~\\&|"] {
            assert!(!detect(bad));
        }
    }
}
