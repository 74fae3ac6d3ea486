//! Binary data (BIN, BDS): taken by its declared length, whatever bytes it has.

use super::{ISSUES_PER_CODE, Segments};
use crate::error::Error;
use crate::issue::{Issue, IssueCode, Severity};
use crate::scan::{self, Found, Marks};

/// Where the parts of a binary segment are.
pub(crate) struct Binary {
    /// The element separators, the last one before the data; BIN has two, BDS three.
    pub(crate) separators: [usize; 3],
    pub(crate) count: usize,
    /// The first byte behind the data.
    pub(crate) data_end: usize,
}

impl Binary {
    /// The longest start of a segment before its data that is looked at.
    pub(crate) const LONGEST: usize = 3 * LONGEST;

    /// Reads the start of a segment; `None` if it has no length or more than is there.
    pub(super) fn read(input: &[u8], start: usize, element: u8) -> Option<Self> {
        Self::declared(input, start, element).filter(|binary| binary.data_end <= input.len())
    }

    /// Reads the start of a segment; `None` if it has no length.
    pub(crate) fn declared(input: &[u8], start: usize, element: u8) -> Option<Self> {
        let count = if input.get(start..)?.starts_with(b"BDS") { 3 } else { 2 };
        let mut separators = [0; 3];
        let (mut at, mut length) = (start, 0..0);
        for slot in separators.iter_mut().take(count) {
            // A length of more digits than this is none that could be there.
            let field = input.get(at..input.len().min(at + LONGEST))?;
            let separator = at + field.iter().position(|b| *b == element)?;
            *slot = separator;
            length = at..separator;
            at = separator + 1;
        }
        let length: usize = core::str::from_utf8(input.get(length)?).ok()?.parse().ok()?;
        let data_end = at.checked_add(length)?;
        Some(Self { separators, count, data_end })
    }
}

/// The longest element before the data that is looked at.
const LONGEST: usize = 64;

impl Segments<'_, '_> {
    /// Reads the binary segment that is under way, or leaves it to be read as any other.
    pub(super) fn binary(&mut self, marks: &mut Marks<'_>) -> Result<(), Error> {
        let start = self.start;
        let read = Binary::read(self.input, start, self.d.element);
        let rest = read.as_ref().and_then(|binary| self.input.get(binary.data_end..));
        let end = match (&read, rest.and_then(|rest| scan::find(self.d.terminator, rest))) {
            (Some(binary), Some(more)) => Some((binary, binary.data_end + more, more > 0)),
            // Cut off right behind the data.
            (Some(binary), None) => Some((binary, self.input.len(), false)),
            _ => None,
        };
        let Some((binary, end, longer)) = end else {
            self.plain = start;
            self.binary_length(start);
            return Ok(());
        };
        if end == self.input.len() {
            let code = IssueCode::NO_LAST_TERMINATOR;
            self.issues.push(Issue::new(Severity::Warning, code, self.base + end as u64));
        }
        if longer {
            self.binary_length(binary.data_end);
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
            core::ops::ControlFlow::Break(super::Stop::Failed(error)) => Err(error),
            // What stops here is found again where the scan goes on: at the start of the next segment.
            _ => Ok(()),
        }
    }

    #[cold]
    fn binary_length(&mut self, at: usize) {
        if self.noted.binary < ISSUES_PER_CODE {
            let code = IssueCode::BINARY_LENGTH;
            self.issues.push(Issue::new(Severity::Error, code, self.base + at as u64));
        }
        self.noted.binary += 1;
    }
}
