//! All values of a path, and the segments it leads to.

use alloc::vec;
use core::fmt;

use super::{FieldView, MessageView, Repetitions, SegmentView, SegmentsNamed, ValueView};
use crate::path::Path;

/// The segments a path leads to, in the order of the message.
#[derive(Clone)]
pub(super) enum PathSegments<'m> {
    /// Of an id, all or the one of a number.
    Named(SegmentsNamed<'m>, Option<u32>),
    /// By their positions: what groups led to.
    Listed(MessageView<'m>, vec::IntoIter<usize>),
    None,
}

impl<'m> PathSegments<'m> {
    pub(super) fn of(message: MessageView<'m>, path: &Path) -> Self {
        if path.has_groups() {
            Self::Listed(message, message.groups().positions(path).into_iter())
        } else {
            Self::Named(message.segments_named(path.segment()), path.number())
        }
    }
}

impl<'m> Iterator for PathSegments<'m> {
    type Item = SegmentView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Named(segments, None) => segments.next(),
            Self::Named(segments, Some(wanted)) => segments.find(|segment| segment.number() == *wanted),
            Self::Listed(message, positions) => message.segment_at(positions.next()?),
            Self::None => None,
        }
    }
}

/// All values of a path: see [`MessageView::get_all`].
#[derive(Clone)]
pub struct Values<'m> {
    path: Path,
    segments: PathSegments<'m>,
    /// What is left of the segment being looked at.
    repetitions: Option<Repetitions<'m>>,
    whole: Option<SegmentView<'m>>,
}

impl<'m> Values<'m> {
    pub(super) fn of(message: MessageView<'m>, path: &Path) -> Self {
        Self::new(PathSegments::of(message, path), path)
    }

    pub(crate) fn listed(message: MessageView<'m>, path: &Path, positions: vec::Vec<usize>) -> Self {
        Self::new(PathSegments::Listed(message, positions.into_iter()), path)
    }

    pub(super) fn in_segment(segment: SegmentView<'m>, path: &Path) -> Self {
        let mut values = Self::new(PathSegments::None, path);
        values.enter(segment);
        values
    }

    fn new(segments: PathSegments<'m>, path: &Path) -> Self {
        Self { path: path.clone(), segments, repetitions: None, whole: None }
    }

    #[inline]
    fn enter(&mut self, segment: SegmentView<'m>) {
        match self.path.field() {
            None => self.whole = Some(segment),
            Some(field) => self.repetitions = segment.field(field).map(FieldView::repetitions),
        }
    }
}

impl<'m> Iterator for Values<'m> {
    type Item = ValueView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(segment) = self.whole.take() {
                return Some(ValueView { node: segment.node() });
            }
            if let Some(repetitions) = &mut self.repetitions {
                let wanted = self.path.repetition();
                let found = repetitions
                    .filter(|repetition| wanted.is_none_or(|wanted| wanted == repetition.number()))
                    .find_map(|repetition| repetition.narrow(&self.path));
                if found.is_some() {
                    return found;
                }
                self.repetitions = None;
            }
            let segment = self.segments.next()?;
            self.enter(segment);
        }
    }
}

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Values({})", self.path)
    }
}
