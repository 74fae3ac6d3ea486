//! How a family of code systems is kept: one pool of texts, and columns of numbers in the order of system and code.

use core::cmp::Ordering;
use core::ops::Range;

/// The tables of one family. A text is a number: its offset in the pool, then eight bits of length.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) pool: &'static str,
    /// What the URIs of systems are taken from: the pool, or the text of all URIs. A reference to the static itself:
    /// the compiler may store a text anew for each static that holds it.
    pub(crate) names: &'static &'static str,
    pub(crate) systems: &'static [SystemRow],
    /// Hash table over the URIs: a power of two of slots, 0 or the number of a system + 1.
    pub(crate) slots: &'static [u16],
    pub(crate) codes: Column,
    pub(crate) displays: Column,
    /// Status (four bits), not selectable (bit 4), second kind (bit 5).
    pub(crate) marks: &'static [u8],
    /// First parent + 1, or 0; empty in a family without hierarchies.
    pub(crate) parents: &'static [u16],
    /// Child and further parent + 1, in the order of the child.
    pub(crate) more_parents: &'static [(u16, u16)],
    /// Concept and its other codes, in the order of the concept.
    pub(crate) synonyms: &'static [(u16, u32)],
    pub(crate) statuses: &'static [&'static str],
}

/// A text for each concept: its offset in the pool in the lower bits of three bytes, its length in the rest. A length of
/// all ones says that the text is among the long ones.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) texts: &'static [[u8; 3]],
    /// Bits of an offset.
    pub(crate) bits: u8,
    /// Concept and text.
    pub(crate) long: &'static [(u16, u32)],
}

impl Column {
    /// Where the text of a concept is, as a number like any other reference.
    fn reference(&self, concept: usize) -> u32 {
        self.texts.get(concept).map_or(0, |bytes| self.widen(concept, *bytes))
    }

    fn widen(&self, concept: usize, [a, b, c]: [u8; 3]) -> u32 {
        let packed = u32::from_le_bytes([a, b, c, 0]);
        let (offset, length) = (packed & !(u32::MAX << self.bits), packed >> self.bits);
        if length < u32::MAX >> (8 + self.bits) {
            return offset << 8 | length;
        }
        let found = self.long.binary_search_by_key(&concept, |(c, _)| usize::from(*c)).ok();
        found.and_then(|at| self.long.get(at)).map_or(0, |(_, reference)| *reference)
    }
}

/// One code system of a family.
#[derive(Debug)]
pub(crate) struct SystemRow {
    pub(crate) uri: u32,
    /// The OID without its last number.
    pub(crate) oid: u32,
    pub(crate) name: u32,
    pub(crate) version: u32,
    /// The last number of the OID.
    pub(crate) last: u16,
    /// Its first concept.
    pub(crate) start: u16,
    pub(crate) count: u16,
    /// Case sensitive (bit 0), is-a hierarchy (bit 1), content (bits 2 and 3), status (bits 4 and 5).
    pub(crate) marks: u8,
}

impl SystemRow {
    pub(crate) fn concepts(&self) -> Range<usize> {
        let start = usize::from(self.start);
        start..start + usize::from(self.count)
    }
}

/// The text a number stands for, in this pool.
pub(crate) fn text(pool: &'static str, reference: u32) -> &'static str {
    let start = (reference >> 8) as usize;
    pool.get(start..start + (reference & 0xff) as usize).unwrap_or("")
}

/// The same as bytes: searching needs no look at character boundaries.
fn bytes(pool: &'static str, reference: u32) -> &'static [u8] {
    let start = (reference >> 8) as usize;
    pool.as_bytes().get(start..start + (reference & 0xff) as usize).unwrap_or_default()
}

impl Family {
    pub(crate) fn text(&self, reference: u32) -> &'static str {
        text(self.pool, reference)
    }

    /// A URI.
    pub(crate) fn uri(&self, reference: u32) -> &'static str {
        text(self.names, reference)
    }

    /// The system with this URI, whose [`hash`] is given.
    pub(crate) fn find_system(&'static self, uri: &str, hash: u64) -> Option<&'static SystemRow> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = usize::try_from(hash & 0xffff).unwrap_or(0) & mask;
        loop {
            let number = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
            let row = self.systems.get(number)?;
            if bytes(self.names, row.uri) == uri.as_bytes() {
                return Some(row);
            }
            // At most half of the slots are filled, so an empty one ends the search.
            slot = (slot + 1) & mask;
        }
    }

    /// The concept with this code, compared exactly.
    pub(crate) fn find(&self, within: Range<usize>, code: &str) -> Option<usize> {
        let wanted = code.as_bytes();
        let (mut low, mut high) = (within.start, within.end);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.order_code(middle, wanted) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    /// The code of a concept against another one, in the order of their bytes.
    pub(crate) fn order_code(&self, concept: usize, wanted: &[u8]) -> Ordering {
        order(bytes(self.pool, self.codes.reference(concept)), wanted)
    }

    /// The first concept whose code differs at most in ASCII case.
    pub(crate) fn find_ignoring_case(&self, mut within: Range<usize>, code: &str) -> Option<usize> {
        within.find(|i| self.code(*i).eq_ignore_ascii_case(code))
    }

    pub(crate) fn code(&self, concept: usize) -> &'static str {
        self.text(self.codes.reference(concept))
    }

    pub(crate) fn display(&self, concept: usize) -> &'static str {
        self.text(self.displays.reference(concept))
    }

    pub(crate) fn mark(&self, concept: usize) -> u8 {
        self.marks.get(concept).copied().unwrap_or(0)
    }

    pub(crate) fn status(&self, concept: usize) -> &'static str {
        self.statuses.get(usize::from(self.mark(concept) & 0xf)).copied().unwrap_or("")
    }

    pub(crate) fn synonyms(&self, concept: usize) -> &'static str {
        self.value(self.synonyms, concept)
    }

    /// The text a sparse column holds for a concept, empty when it holds none.
    pub(crate) fn value(&self, column: &'static [(u16, u32)], concept: usize) -> &'static str {
        let found = column.binary_search_by_key(&concept, |(c, _)| usize::from(*c)).ok();
        found.and_then(|at| column.get(at)).map_or("", |(_, reference)| self.text(*reference))
    }

    /// The concepts a concept stands directly under.
    pub(crate) fn parents(&'static self, concept: usize) -> impl Iterator<Item = usize> + Clone {
        let first = self.parents.get(concept).copied().unwrap_or(0);
        let from = self.more_parents.partition_point(|(c, _)| usize::from(*c) < concept);
        let more = self.more_parents.get(from..).unwrap_or_default();
        let more = more.iter().take_while(move |(c, _)| usize::from(*c) == concept).map(|(_, p)| *p);
        core::iter::once(first).chain(more).filter_map(|p| usize::from(p).checked_sub(1))
    }

    /// Whether `concept` stands somewhere under `ancestor`. The generator refuses cycles and hierarchies deeper than
    /// `DEPTH`, so the limit only guards this function against being wrong about that.
    pub(crate) fn is_under(&'static self, concept: usize, ancestor: usize) -> bool {
        const DEPTH: u8 = 24;
        self.climbs_to(concept, ancestor, DEPTH)
    }

    fn climbs_to(&'static self, concept: usize, ancestor: usize, depth: u8) -> bool {
        let Some(rest) = depth.checked_sub(1) else { return false };
        self.parents(concept).any(|p| p == ancestor || self.climbs_to(p, ancestor, rest))
    }
}

/// Codes differ early or are short: a loop over bytes beats a call of the C library.
fn order(code: &[u8], wanted: &[u8]) -> Ordering {
    for (a, b) in code.iter().zip(wanted) {
        if a != b {
            return a.cmp(b);
        }
    }
    code.len().cmp(&wanted.len())
}

/// The sum by which a table of systems is searched, eight bytes at a time; the generator has the same function.
pub(crate) fn hash(text: &str) -> u64 {
    let mut sum = text.len() as u64;
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [0u8; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    for word in words.iter().chain((!rest.is_empty()).then_some(&last)) {
        sum = (sum.rotate_left(5) ^ u64::from_le_bytes(*word)).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
    sum ^ (sum >> 32)
}
