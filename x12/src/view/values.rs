//! All values a path names.

use core::fmt;

use super::{ElementView, RepetitionView, Repetitions, SegmentView, Segments, SegmentsNamed, ValueView};
use crate::path::Path;

/// The values of a path in order: see [`TransactionSetView::get_all`](super::TransactionSetView::get_all).
#[derive(Clone, Copy)]
pub struct Values<'m> {
    path: Path,
    segments: SegmentsNamed<'m>,
    /// How many segments may still come.
    left: usize,
    repetitions: Option<Repetitions<'m>>,
}

impl<'m> Values<'m> {
    pub(super) fn of(all: Segments<'m>, path: &Path) -> Self {
        let mut segments = all.named(path.segment());
        let mut left = usize::MAX;
        if path.has_loops() {
            left = 0;
        } else if let Some(number) = path.number() {
            left = 1;
            for _ in 1..number {
                if segments.next().is_none() {
                    break;
                }
            }
        }
        Self { path: *path, segments, left, repetitions: None }
    }

    /// Those of one segment, whatever loops and segment the path names.
    pub(crate) fn of_segment(segment: SegmentView<'m>, path: &Path) -> Self {
        let run = Segments::new(segment.interchange(), segment.index(), segment.index() + 1);
        Self { path: *path, segments: run.named(segment.id()), left: 1, repetitions: None }
    }

    /// The value of one repetition, if the path reaches it.
    fn value(&mut self, repetition: RepetitionView<'m>) -> Option<ValueView<'m>> {
        match self.path.component() {
            None => Some(ValueView::of_repetition(repetition)),
            Some(component) => repetition.component(component).map(ValueView::of_component),
        }
    }
}

impl<'m> Iterator for Values<'m> {
    type Item = ValueView<'m>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(repetition) = self.repetitions.as_mut().and_then(Iterator::next) {
                let wanted = self.path.repetition().is_none_or(|number| number == repetition.number());
                if let Some(value) = self.value(repetition).filter(|_| wanted) {
                    return Some(value);
                }
                continue;
            }
            self.repetitions = None;
            self.left = self.left.checked_sub(1)?;
            let segment = self.segments.next()?;
            let Some(element) = self.path.element() else { return Some(ValueView::of_segment(segment)) };
            self.repetitions = segment.element(element).map(ElementView::repetitions);
        }
    }
}

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Values({})", self.path)
    }
}
