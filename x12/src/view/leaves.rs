//! All places of an interchange that hold a value, in order.

use alloc::borrow::Cow;
use core::fmt;

use super::value::{self, Components, Repetitions};
use super::{ElementView, Elements, Numbers, RepetitionView, SegmentView, Segments};
use crate::issue::Location;
use crate::path::Path;
use crate::segment_id::SegmentId;

/// One place that holds a value: a component of at least one byte (elements of ISA: of at least one that is no blank).
///
/// Prints as its path: the component is part of it only if the repetition holds a component separator.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Leaf<'m> {
    /// Its place. The number of the segment counts those of its id in the transaction set, or in the interchange.
    pub location: Location,
    /// Where its first byte is in the whole file.
    pub offset: u64,
    /// Its bytes, exactly as read; elements of ISA without the blanks behind them.
    pub raw: &'m [u8],
    /// Position of its segment in the interchange, from 0.
    pub segment: usize,
}

impl<'m> Leaf<'m> {
    /// Its path, to use with `get` and in edits.
    #[must_use]
    pub fn path(&self) -> Path {
        Path::from(self.location)
    }

    /// The text: see [`ElementView::text`].
    #[must_use]
    pub fn text(&self) -> Cow<'m, str> {
        value::text(self.raw)
    }
}

impl fmt::Display for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.location, f)
    }
}

impl fmt::Debug for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Leaf({self}, {} bytes at {})", self.raw.len(), self.offset)
    }
}

/// All leaves in the order of their bytes: see [`InterchangeView::leaves`](super::InterchangeView::leaves).
#[derive(Clone)]
pub struct Leaves<'m> {
    segments: Segments<'m>,
    numbers: Numbers,
    segment: Option<(SegmentView<'m>, Location)>,
    elements: Option<Elements<'m>>,
    repetitions: Option<Repetitions<'m>>,
    components: Option<(RepetitionView<'m>, Components<'m>)>,
}

impl<'m> Leaves<'m> {
    pub(super) fn new(segments: Segments<'m>) -> Self {
        let numbers = Numbers::default();
        Self { segments, numbers, segment: None, elements: None, repetitions: None, components: None }
    }

    pub(super) fn of_segment(segment: SegmentView<'m>) -> Self {
        let at = segment.index();
        let mut leaves = Self::new(Segments::new(segment.interchange(), at, at));
        leaves.segment = Some((segment, segment.location()));
        leaves.elements = Some(segment.elements());
        leaves
    }

    fn next_segment(&mut self) -> Option<()> {
        let segment = self.segments.next()?;
        let location = self.numbers.place(segment);
        self.segment = Some((segment, location));
        self.elements = Some(segment.elements());
        Some(())
    }

    /// The next element of the segment under way; a leaf if it is one whole.
    fn next_element(&mut self) -> Option<Option<Leaf<'m>>> {
        let element = self.elements.as_mut()?.next()?;
        let (segment, location) = self.segment?;
        let location = location.element(element.number());
        if segment.id() == SegmentId::ISA {
            return Some(header_leaf(segment, element, location));
        }
        if !element.is_empty() {
            self.repetitions = Some(element.repetitions());
        }
        Some(None)
    }

    fn next_component(&mut self) -> Option<Leaf<'m>> {
        let (repetition, components) = self.components.as_mut()?;
        let component = components.find(|component| !component.is_empty())?;
        let (segment, location) = self.segment?;
        let place = location.element(component.element_number()).repetition(repetition.number());
        let several = repetition.has_components();
        let location = if several { place.component(component.number()) } else { place };
        Some(Leaf { location, offset: component.offset(), raw: component.raw(), segment: segment.index() })
    }
}

/// An element of ISA: never split, filled up with blanks, and two of them declare delimiters.
fn header_leaf<'m>(
    segment: SegmentView<'m>,
    element: ElementView<'m>,
    location: Location,
) -> Option<Leaf<'m>> {
    let raw = element.raw();
    let declares = match (element.number(), raw.trim_ascii()) {
        (16, _) => true,
        (11, [byte]) => !byte.is_ascii_alphanumeric(),
        _ => false,
    };
    let length = raw.iter().rposition(|byte| *byte != b' ').map_or(0, |last| last + 1);
    if declares || length == 0 {
        return None;
    }
    let raw = raw.get(..length).unwrap_or_default();
    Some(Leaf { location, offset: element.offset(), raw, segment: segment.index() })
}

impl<'m> Iterator for Leaves<'m> {
    type Item = Leaf<'m>;

    fn next(&mut self) -> Option<Leaf<'m>> {
        loop {
            if let Some(leaf) = self.next_component() {
                return Some(leaf);
            }
            self.components = None;
            if let Some(repetition) = self.repetitions.as_mut().and_then(Iterator::next) {
                self.components = Some((repetition, repetition.components()));
                continue;
            }
            self.repetitions = None;
            match self.next_element() {
                Some(Some(leaf)) => return Some(leaf),
                Some(None) => {}
                None => self.next_segment()?,
            }
        }
    }
}

impl fmt::Debug for Leaves<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaves").field("next", &self.segments.range().start).finish_non_exhaustive()
    }
}
