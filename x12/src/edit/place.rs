//! Where a value goes within the bytes of a segment.

use alloc::vec::Vec;
use core::ops::Range;

use crate::delimiters::Delimiters;
use crate::error::ErrorKind;
use crate::options::Limits;
use crate::path::Path;
use crate::segment_id::SegmentId;

/// The bytes a value takes the place of, and the separators to write before it.
struct Target {
    range: Range<usize>,
    pad: Vec<u8>,
}

impl Target {
    /// Narrows the range to its `number`-th piece; if there are fewer, to its end with the separators that make it.
    fn descend(&mut self, content: &[u8], separator: u8, number: u32) {
        let within = content.get(self.range.clone()).unwrap_or_default();
        let (mut left, mut at) = (number.saturating_sub(1), self.range.start);
        for piece in within.split(|byte| *byte == separator) {
            if left == 0 {
                self.range = at..at + piece.len();
                return;
            }
            left -= 1;
            at += piece.len() + 1;
        }
        self.range.start = self.range.end;
        self.pad.extend(core::iter::repeat_n(separator, left as usize + 1));
    }
}

/// A segment with binary data: its length stands in the element before, so that neither can change alone.
pub(super) fn is_binary(id: SegmentId) -> bool {
    matches!(id, SegmentId::BIN | SegmentId::BDS)
}

/// The content of a segment with the value a path names replaced; `None` if nothing changes because nothing was to be put
/// where nothing is. An error has the offset in the value.
pub(super) fn replaced(
    id: SegmentId,
    content: &[u8],
    path: &Path,
    raw: &[u8],
    d: &Delimiters,
    limits: &Limits,
) -> Result<Option<Vec<u8>>, (ErrorKind, u64)> {
    let target = locate(id, content, path, d, limits).map_err(|kind| (kind, 0))?;
    if id == SegmentId::ISA {
        return header_value(content, &target, raw, d).map(Some);
    }
    check_value(path, raw, d)?;
    if raw.is_empty() && !target.pad.is_empty() {
        return Ok(None);
    }
    Ok(Some(spliced(content, &target, raw, 0)))
}

fn spliced(content: &[u8], target: &Target, raw: &[u8], blanks: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len() + target.pad.len() + raw.len());
    out.extend_from_slice(content.get(..target.range.start).unwrap_or_default());
    out.extend_from_slice(&target.pad);
    out.extend_from_slice(raw);
    out.extend(core::iter::repeat_n(b' ', blanks));
    out.extend_from_slice(content.get(target.range.end..).unwrap_or_default());
    out
}

/// An element of ISA keeps its width, which blanks fill.
fn header_value(
    content: &[u8],
    target: &Target,
    raw: &[u8],
    d: &Delimiters,
) -> Result<Vec<u8>, (ErrorKind, u64)> {
    let found = (0_u64..).zip(raw).find_map(|(at, byte)| Some((d.collision(*byte)?, at)));
    if let Some(collision) = found {
        return Err(collision);
    }
    let blanks =
        target.range.len().checked_sub(raw.len()).filter(|_| raw.is_ascii() && target.pad.is_empty());
    let Some(blanks) = blanks else { return Err((ErrorKind::BadEnvelopeValue, 0)) };
    Ok(spliced(content, target, raw, blanks))
}

/// Refuses bytes that would end what they are put into.
fn check_value(path: &Path, raw: &[u8], d: &Delimiters) -> Result<(), (ErrorKind, u64)> {
    let component = path.component().is_some();
    let ends = |kind: ErrorKind| match kind {
        ErrorKind::RepetitionSeparatorInValue => component || path.repetition().is_some(),
        ErrorKind::ComponentSeparatorInValue => component,
        _ => true,
    };
    let found =
        (0_u64..).zip(raw).find_map(|(at, byte)| Some((d.collision(*byte).filter(|kind| ends(*kind))?, at)));
    found.map_or(Ok(()), Err)
}

fn locate(
    id: SegmentId,
    content: &[u8],
    path: &Path,
    d: &Delimiters,
    limits: &Limits,
) -> Result<Target, ErrorKind> {
    let element = path.element().filter(|element| *element > 0).ok_or(ErrorKind::NotEditable)?;
    let header = id == SegmentId::ISA;
    let split = path.repetition().unwrap_or(1) > 1 || path.component().unwrap_or(1) > 1;
    if id == SegmentId::UNNAMED || is_binary(id) || header && (matches!(element, 11 | 16..) || split) {
        return Err(ErrorKind::NotEditable);
    }
    let most = u32::try_from(limits.max_elements).unwrap_or(u32::MAX);
    let asked = [path.repetition(), path.component()].into_iter().flatten().fold(element, u32::max);
    if asked > most {
        return Err(ErrorKind::ElementLimit);
    }
    let mut target = Target { range: 0..content.len(), pad: Vec::new() };
    target.descend(content, d.element, element.saturating_add(1));
    if header {
        return Ok(target);
    }
    if path.repetition().is_some() || path.component().is_some() {
        let repetition = path.repetition().unwrap_or(1);
        match d.repetition {
            Some(separator) => target.descend(content, separator, repetition),
            None if repetition > 1 => return Err(ErrorKind::NotEditable),
            None => {}
        }
    }
    if let Some(component) = path.component() {
        target.descend(content, d.component, component);
    }
    Ok(target)
}
