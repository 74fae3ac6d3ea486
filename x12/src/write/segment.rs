//! One segment of a new interchange.

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::segment_id::SegmentId;

impl Delimiters {
    /// Which delimiter a byte is, as the error for a value that holds it.
    pub(crate) fn collision(&self, byte: u8) -> Option<ErrorKind> {
        if byte == self.element {
            Some(ErrorKind::ElementSeparatorInValue)
        } else if byte == self.terminator {
            Some(ErrorKind::TerminatorInValue)
        } else if Some(byte) == self.repetition {
            Some(ErrorKind::RepetitionSeparatorInValue)
        } else if byte == self.component {
            Some(ErrorKind::ComponentSeparatorInValue)
        } else {
            None
        }
    }
}

/// A segment being written: elements in order; empty components, repetitions and elements are left out where nothing follows
/// them in what they are in.
///
/// X12 has no escape: a value that holds a delimiter is refused, and the error names which and where in the value it is.
pub struct SegmentWriter<'w> {
    out: &'w mut Vec<u8>,
    delimiters: Delimiters,
    /// Where the segment's bytes end without empty elements, repetitions and components behind them.
    full: usize,
    /// Where the element and the repetition under way start.
    element: usize,
    repetition: usize,
    /// How many elements, empty ones too.
    count: u32,
    id: SegmentId,
}

impl<'w> SegmentWriter<'w> {
    pub(super) fn new(out: &'w mut Vec<u8>, delimiters: Delimiters, id: SegmentId) -> Self {
        out.extend_from_slice(id.as_bytes());
        let full = out.len();
        Self { out, delimiters, full, element: full, repetition: full, count: 0, id }
    }

    /// The next element: one value.
    ///
    /// # Errors
    /// A delimiter in the value, by its kind.
    pub fn element(&mut self, value: &str) -> Result<&mut Self, Error> {
        self.composite(&[value])
    }

    /// The next element, empty.
    pub fn empty(&mut self) -> &mut Self {
        self.out.truncate(self.full.max(self.element));
        self.out.push(self.delimiters.element);
        (self.element, self.repetition) = (self.out.len(), self.out.len());
        self.count += 1;
        self
    }

    /// The next element: components, empty ones at the end left out.
    ///
    /// # Errors
    /// A delimiter in a component, by its kind.
    pub fn composite(&mut self, components: &[&str]) -> Result<&mut Self, Error> {
        self.empty();
        self.components(components)
    }

    /// One more repetition of the element just written.
    ///
    /// # Errors
    /// A delimiter in a component, by its kind; [`ErrorKind::BadEnvelopeValue`] if the interchange has no repetition
    /// separator.
    pub fn repetition(&mut self, components: &[&str]) -> Result<&mut Self, Error> {
        let Some(separator) = self.delimiters.repetition else {
            return Err(self.error(ErrorKind::BadEnvelopeValue, 0, 1));
        };
        self.out.truncate(self.full.max(self.repetition));
        self.out.push(separator);
        self.repetition = self.out.len();
        self.components(components)
    }

    /// The next two elements: how many bytes there are, and the bytes, which may be any, delimiters too. For what is read by its
    /// length: `BIN`, and `BDS` behind its first element.
    pub fn binary(&mut self, bytes: &[u8]) -> &mut Self {
        self.empty();
        self.out.extend_from_slice(bytes.len().to_string().as_bytes());
        self.full = self.out.len();
        self.empty();
        self.out.extend_from_slice(bytes);
        self.full = self.out.len();
        self
    }

    fn components(&mut self, components: &[&str]) -> Result<&mut Self, Error> {
        for (number, value) in (1..).zip(components) {
            if number > 1 {
                self.out.push(self.delimiters.component);
            }
            let found =
                value.bytes().enumerate().find_map(|(at, b)| Some((at, self.delimiters.collision(b)?)));
            if let Some((at, kind)) = found {
                return Err(self.error(kind, at, number));
            }
            self.out.extend_from_slice(value.as_bytes());
            if !value.is_empty() {
                self.full = self.out.len();
            }
        }
        Ok(self)
    }

    #[cold]
    fn error(&self, kind: ErrorKind, at: usize, component: u32) -> Error {
        let location = crate::issue::Location::new(self.id, 1).element(self.count).component(component);
        Error::new(kind, at as u64).with_location(location)
    }

    /// Takes empty elements off the end.
    pub(super) fn finish(self) {
        self.out.truncate(self.full);
    }
}

impl core::fmt::Debug for SegmentWriter<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "SegmentWriter({}, {} elements)", self.id, self.count)
    }
}
