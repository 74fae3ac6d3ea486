//! Every place of a message, found once: mapping rows ask for the same few bytes many times, mostly for parts that are not
//! there, and each answer is then a look into a list.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use synovia_hl7v2::{Charset, ComponentView, Delimiters, MessageView, RepetitionView, SegmentView, escape};

/// Where something stands: a segment, one repetition of a field, a component or a subcomponent, by its number in the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Segment,
    Repetition(usize),
    Component(usize),
    Subcomponent(usize),
}

/// A repetition or a component: its bytes, and which is the first of its parts.
#[derive(Clone, Copy, Debug)]
struct Piece {
    start: u32,
    end: u32,
    first: u32,
}

/// The places of a message. A field without a byte has no repetition, a component without one no subcomponent.
#[derive(Debug)]
pub(crate) struct Cells<'a> {
    bytes: &'a [u8],
    /// Which is the first field of each segment; fields count from 1 in each.
    segments: Vec<u32>,
    /// Which is the first repetition of each field.
    fields: Vec<u32>,
    repetitions: Vec<Piece>,
    components: Vec<Piece>,
    subcomponents: Vec<(u32, u32)>,
    delimiters: Delimiters,
    /// `None`: one that is not known.
    charset: Option<Charset>,
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Where the parts of the piece at `at` stand in their list.
fn parts(pieces: &[Piece], at: usize, all: usize) -> Range<usize> {
    let start = pieces.get(at).map_or(all, |p| p.first as usize);
    start..pieces.get(at + 1).map_or(all, |p| p.first as usize)
}

impl<'a> Cells<'a> {
    pub(super) fn of(message: MessageView<'a>) -> Self {
        let mut cells = Self {
            bytes: message.bytes(),
            segments: Vec::with_capacity(message.segment_count() + 1),
            fields: Vec::new(),
            repetitions: Vec::new(),
            components: Vec::new(),
            subcomponents: Vec::new(),
            delimiters: message.delimiters(),
            charset: message.charset().ok(),
        };
        for segment in message.all_segments() {
            cells.segments.push(count(cells.fields.len()));
            cells.segment(segment, message.base());
        }
        cells.segments.push(count(cells.fields.len()));
        cells
    }

    fn segment(&mut self, segment: SegmentView<'a>, base: u64) {
        for number in 1..=count(segment.field_count()) {
            self.fields.push(count(self.repetitions.len()));
            let Some(field) = segment.field(number).filter(|f| !f.is_empty()) else { continue };
            field.repetitions().for_each(|repetition| self.repetition(repetition, base));
        }
    }

    fn repetition(&mut self, repetition: RepetitionView<'a>, base: u64) {
        let (start, end) = bytes(repetition.offset(), repetition.raw(), base);
        self.repetitions.push(Piece { start, end, first: count(self.components.len()) });
        repetition.components().for_each(|component| self.component(component, base));
    }

    fn component(&mut self, component: ComponentView<'a>, base: u64) {
        let (start, end) = bytes(component.offset(), component.raw(), base);
        self.components.push(Piece { start, end, first: count(self.subcomponents.len()) });
        if start < end {
            let parts = component.subcomponents().map(|s| bytes(s.offset(), s.raw(), base));
            self.subcomponents.extend(parts);
        }
    }

    /// The repetitions of a field of the segment at `segment`.
    pub(super) fn repetitions(&self, segment: u32, field: u16) -> Range<usize> {
        let Some(at) = self.field(segment, field) else { return 0..0 };
        let all = self.repetitions.len();
        let start = self.fields.get(at).map_or(all, |f| *f as usize);
        start..self.fields.get(at + 1).map_or(all, |f| *f as usize)
    }

    fn field(&self, segment: u32, number: u16) -> Option<usize> {
        let first = *self.segments.get(segment as usize)? as usize;
        let after = *self.segments.get(segment as usize + 1)? as usize;
        let at = first + usize::from(number.checked_sub(1)?);
        (at < after).then_some(at)
    }

    /// Part `number`, from 1; of a segment, the first repetition of that field.
    pub(super) fn part(&self, segment: u32, cell: Cell, number: u16) -> Option<Cell> {
        let nth = |mut parts: Range<usize>| parts.nth(usize::from(number.checked_sub(1)?));
        match cell {
            Cell::Segment => self.repetitions(segment, number).next().map(Cell::Repetition),
            Cell::Repetition(_) => nth(self.parts(cell)).map(Cell::Component),
            Cell::Component(_) => nth(self.parts(cell)).map(Cell::Subcomponent),
            Cell::Subcomponent(_) => (number == 1).then_some(cell),
        }
    }

    /// The components of a repetition, the subcomponents of a component; nothing of the others.
    pub(super) fn parts(&self, cell: Cell) -> Range<usize> {
        match cell {
            Cell::Repetition(at) => parts(&self.repetitions, at, self.components.len()),
            Cell::Component(at) => parts(&self.components, at, self.subcomponents.len()),
            Cell::Segment | Cell::Subcomponent(_) => 0..0,
        }
    }

    /// The subcomponents in a place that is not a segment.
    pub(super) fn subcomponents(&self, cell: Cell) -> Range<usize> {
        match cell {
            Cell::Segment => 0..0,
            Cell::Repetition(_) => {
                let components = self.parts(cell);
                let all = self.subcomponents.len();
                let first = |at: usize| self.components.get(at).map_or(all, |c| c.first as usize);
                first(components.start)..first(components.end)
            }
            Cell::Component(_) => self.parts(cell),
            Cell::Subcomponent(at) => at..at + 1,
        }
    }

    /// The first leaf place in one.
    pub(super) fn leaf(&self, cell: Cell) -> Option<Cell> {
        match cell {
            Cell::Segment => None,
            Cell::Repetition(_) => self.leaf(Cell::Component(self.parts(cell).next()?)),
            Cell::Component(_) => self.parts(cell).next().map(Cell::Subcomponent),
            Cell::Subcomponent(_) => Some(cell),
        }
    }

    /// Start and end of a place that is not a segment, from the start of the message.
    fn span(&self, cell: Cell) -> Option<(u32, u32)> {
        match cell {
            Cell::Segment => None,
            Cell::Repetition(at) => self.repetitions.get(at).map(|p| (p.start, p.end)),
            Cell::Component(at) => self.components.get(at).map(|p| (p.start, p.end)),
            Cell::Subcomponent(at) => self.subcomponents.get(at).copied(),
        }
    }

    /// The bytes of a place that is not a segment.
    pub(super) fn raw(&self, cell: Cell) -> &'a [u8] {
        let span = self.span(cell).and_then(|(start, end)| self.bytes.get(start as usize..end as usize));
        span.unwrap_or_default()
    }

    /// Where a place that is not a segment starts, from the start of the message.
    pub(super) fn start(&self, cell: Cell) -> u32 {
        self.span(cell).map_or(0, |(start, _)| start)
    }

    /// Whether bytes hold anything besides delimiters.
    pub(super) fn has_content(&self, raw: &[u8]) -> bool {
        let d = &self.delimiters;
        raw.iter().any(|b| ![d.field, d.repetition, d.component, d.subcomponent].contains(b))
    }

    /// The text of a place that is not a segment; `None` if it cannot be read.
    pub(super) fn text(&self, cell: Cell) -> Option<Cow<'a, str>> {
        /// Starts a sequence of ISO 2022.
        const ESC: u8 = 0x1b;
        let raw = self.raw(cell);
        let d = &self.delimiters;
        if raw.iter().all(|b| b.is_ascii() && *b != d.escape && *b != ESC) {
            return core::str::from_utf8(raw).ok().map(Cow::Borrowed);
        }
        match self.charset {
            Some(charset) => escape::decode(raw, d, charset).ok(),
            None if raw.is_ascii() => escape::decode(raw, d, Charset::ASCII).ok(),
            None => None,
        }
    }

    /// What follows the segment in the path of a place: `-7[1]`, in it `-7[1].11`.
    pub(super) fn path(&self, segment: u32, cell: Cell, out: &mut String) {
        // Those without parts begin where the next one does: the last one is meant.
        let holder = |pieces: &[Piece], at: usize| {
            pieces.partition_point(|p| p.first as usize <= at).saturating_sub(1)
        };
        match cell {
            Cell::Segment => {}
            Cell::Repetition(at) => {
                let field = self.fields.partition_point(|f| *f as usize <= at).saturating_sub(1);
                let before = self.segments.get(segment as usize).map_or(0, |s| *s as usize);
                let first = self.fields.get(field).map_or(at, |f| *f as usize);
                // Writing to a String does not fail.
                let _ = write!(out, "-{}[{}]", field + 1 - before, at - first + 1);
            }
            Cell::Component(at) => {
                let repetition = holder(&self.repetitions, at);
                self.path(segment, Cell::Repetition(repetition), out);
                self.number(self.parts(Cell::Repetition(repetition)), at, out);
            }
            Cell::Subcomponent(at) => {
                let component = holder(&self.components, at);
                self.path(segment, Cell::Component(component), out);
                self.number(self.parts(Cell::Component(component)), at, out);
            }
        }
    }

    fn number(&self, of: Range<usize>, at: usize, out: &mut String) {
        let _ = write!(out, ".{}", at.saturating_sub(of.start) + 1);
    }
}

fn bytes(offset: u64, raw: &[u8], base: u64) -> (u32, u32) {
    let start = u32::try_from(offset.saturating_sub(base)).unwrap_or(u32::MAX);
    (start, start.saturating_add(count(raw.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A message with empty places of every kind.
    const MESSAGE: &[u8] = b"MSH|^~\\&|A^B&C||\rPID|||1^^2&&3~~4^||^|&|x\rZ\rPID||a~|\r";

    #[test]
    fn places_are_those_of_the_views_and_so_are_their_paths() {
        let parsed = synovia_hl7v2::parse(MESSAGE).unwrap();
        let message = parsed.view();
        let cells = Cells::of(message);
        let path = |at: u32, id: &str, cell| {
            let mut path = id.to_string();
            cells.path(at, cell, &mut path);
            path
        };
        let mut seen = 0;
        for segment in message.all_segments() {
            let at = count(segment.index());
            let id = segment.location().to_string();
            for field in segment.fields().filter(|f| !f.is_empty()) {
                let number = u16::try_from(field.number()).unwrap();
                let places = cells.repetitions(at, number);
                assert_eq!(places.len(), field.repetitions().count());
                for (r, place) in field.repetitions().zip(places.map(Cell::Repetition)) {
                    assert_eq!((cells.raw(place), path(at, &id, place)), (r.raw(), r.location().to_string()));
                    assert_eq!(cells.parts(place).len(), r.components().count());
                    for (c, place) in r.components().zip(cells.parts(place).map(Cell::Component)) {
                        assert_eq!(
                            (cells.raw(place), path(at, &id, place)),
                            (c.raw(), c.location().to_string())
                        );
                        let parts: Vec<_> = cells.parts(place).map(Cell::Subcomponent).collect();
                        assert_eq!(parts.len(), if c.is_empty() { 0 } else { c.subcomponents().count() });
                        for (s, place) in c.subcomponents().zip(parts) {
                            assert_eq!(path(at, &id, place), s.location().to_string());
                            assert_eq!(cells.text(place), s.text().ok());
                            assert_eq!(u64::from(cells.start(place)), s.offset());
                            seen += 1;
                        }
                    }
                }
            }
        }
        assert_eq!(seen, 15);
        assert!(cells.part(1, Cell::Segment, 99).is_none() && cells.part(1, Cell::Segment, 0).is_none());
        assert!(cells.part(9, Cell::Segment, 1).is_none());
    }

    #[test]
    fn text_is_read_as_the_views_read_it() {
        let text = b"MSH|^~\\&|||||||||||||||\rNTE|1||a\\T\\b~\xe4~\x1b(J~\\H\\\r";
        for charset in ["", "UNICODE UTF-8", "8859/1", "NOBODY KNOWS"] {
            let mut bytes = text.to_vec();
            bytes.splice(23..23, format!("|{charset}").into_bytes());
            let parsed = synovia_hl7v2::parse(&bytes).unwrap();
            let cells = Cells::of(parsed.view());
            let field = parsed.view().segment_at(1).unwrap().field(3).unwrap();
            for (view, place) in field.repetitions().zip(cells.repetitions(1, 3)) {
                let place = cells.leaf(Cell::Repetition(place)).unwrap();
                let expected = view.component(1).unwrap().subcomponent(1).unwrap().text().ok();
                assert_eq!(cells.text(place), expected, "{charset}");
            }
        }
    }
}
