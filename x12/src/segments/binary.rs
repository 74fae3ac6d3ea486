//! Binary data (BIN, BDS): taken by its declared length, whatever bytes it has.

use core::ops::ControlFlow;

use super::{Segments, Stop, Watch};
use crate::error::{Error, ErrorKind};
use crate::scan::{Found, Marks};

/// Where the parts of a binary segment are.
struct Binary {
    /// The element separators, the last one before the data; BIN has two, BDS three.
    separators: [usize; 3],
    count: usize,
    /// The first byte behind the data.
    data_end: usize,
}

/// The longest element before the data that is looked at.
const LONGEST_ELEMENT: usize = 64;
/// The longest start of a segment before its data that is looked at.
const LONGEST_START: usize = 3 * LONGEST_ELEMENT;

impl Binary {
    /// Reads the start of a segment; `None` if it has no length.
    fn declared(input: &[u8], start: usize, element: u8, terminator: u8) -> Option<Self> {
        let count = if input.get(start..)?.starts_with(b"BDS") { 3 } else { 2 };
        let mut separators = [0; 3];
        let (mut at, mut length) = (start, 0..0);
        for slot in separators.iter_mut().take(count) {
            // A length of more digits than this is none that could be there.
            let field = input.get(at..input.len().min(at + LONGEST_ELEMENT))?;
            let end = field.iter().position(|b| *b == element || *b == terminator)?;
            if field.get(end) != Some(&element) {
                return None;
            }
            *slot = at + end;
            length = at..at + end;
            at += end + 1;
        }
        let digits = input.get(length).filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
        let length: usize = core::str::from_utf8(digits).ok()?.parse().ok()?;
        let data_end = at.checked_add(length)?;
        Some(Self { separators, count, data_end })
    }
}

/// What can be told about the binary data under way.
enum Told {
    /// It ends here.
    End(Binary, usize),
    /// It has no usable length: it is read as any other segment.
    Plain,
    More,
    /// It goes on behind its data for longer than a segment may.
    TooLong,
}

impl<W: Watch> Segments<'_, '_, W> {
    /// Reads the binary segment that is under way, or leaves it to be read as any other; `false` if more bytes are needed
    /// to tell.
    pub(super) fn binary(&mut self, marks: &mut Marks<'_>) -> Result<bool, Error> {
        let start = self.start;
        let (binary, end) = match self.tell() {
            Told::End(binary, end) => (binary, end),
            Told::More => return Ok(false),
            Told::TooLong => {
                return Err(Error::new(ErrorKind::SegmentLengthLimit, self.base + start as u64));
            }
            Told::Plain => {
                self.plain = start;
                self.watch.binary_length(start);
                return Ok(true);
            }
        };
        if end == self.input.len() {
            self.watch.no_last_terminator(end);
        } else if end > binary.data_end {
            self.watch.binary_length(binary.data_end);
        }
        let before = self.found;
        let found = Found { elements: before.elements + binary.count, inner: before.inner };
        if marks.elements.len() < found.elements {
            marks.elements.resize(found.elements + 192, 0);
        }
        let free = marks.elements.get_mut(before.elements..found.elements).unwrap_or_default();
        for (slot, at) in free.iter_mut().zip(binary.separators) {
            *slot = at as u32;
        }
        // Binary data may look like anything, another interchange too.
        self.in_binary = true;
        let flow = self.end_at(end, found);
        self.in_binary = false;
        match flow {
            ControlFlow::Break(Stop::Failed(error)) => Err(error),
            // What stops here is found again where the scan goes on: at the start of the next segment.
            _ => Ok(true),
        }
    }

    fn tell(&mut self) -> Told {
        let (input, start) = (self.input, self.start);
        let Some(binary) = Binary::declared(input, start, self.d.element, self.d.terminator) else {
            // What declares the length is short: it is all there, or more will come.
            let is_there = self.is_last || input.len() - start >= LONGEST_START;
            return if is_there { Told::Plain } else { Told::More };
        };
        // A length that no input keeps must not make a stream wait for its end.
        if binary.data_end - start > self.limits.max_segment_len {
            return Told::Plain;
        }
        if binary.data_end > input.len() {
            return if self.is_last { Told::Plain } else { Told::More };
        }
        match self.end_from(binary.data_end) {
            Some(end) => Told::End(binary, end),
            // Cut off right behind the data.
            None if self.is_last => Told::End(binary, input.len()),
            None if input.len() - start > self.limits.max_segment_len => Told::TooLong,
            None => Told::More,
        }
    }
}
