//! All places of a message that hold a value, in order.

use alloc::borrow::Cow;
use core::fmt;

use super::{MessageView, SegmentView};
use crate::error::Error;
use crate::index::{Index, Kind, Span};
use crate::issue::Location;
use crate::path::Path;
use crate::scan::AnyOf;
use crate::segment_id::SegmentId;
use crate::text;

/// One place that holds a value: a subcomponent of at least one byte.
///
/// Prints as its path; the subcomponent is part of it only if the component holds a separator.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Leaf<'m> {
    /// The segment's id.
    pub segment: SegmentId,
    /// Which segment of that id in the message, from 1.
    pub number: u32,
    /// The field (0 or more for a line without a segment id, else 1 or more).
    pub field: u32,
    /// The repetition, from 1.
    pub repetition: u32,
    /// The component, from 1.
    pub component: u32,
    /// The subcomponent, from 1.
    pub subcomponent: u32,
    /// True if the component holds a subcomponent separator.
    pub has_subcomponents: bool,
    /// Where its first byte is in the whole file.
    pub offset: u64,
    /// Its bytes, exactly as read.
    pub raw: &'m [u8],
    index: &'m Index,
}

impl<'m> Leaf<'m> {
    /// Its place, which prints as the path.
    #[must_use]
    pub const fn location(&self) -> Location {
        let component = Location::new(self.segment, self.number)
            .field(self.field)
            .repetition(self.repetition)
            .component(self.component);
        if self.has_subcomponents { component.subcomponent(self.subcomponent) } else { component }
    }

    /// Its path, to use with `get` and in edits.
    #[must_use]
    pub fn path(&self) -> Path {
        Path::from(self.location())
    }

    /// `""`.
    #[inline]
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.raw == b"\"\""
    }

    /// The text: see [`SubcomponentView::text`](super::SubcomponentView::text).
    ///
    /// # Errors
    /// Bytes that are not valid in the message's character set, or a character set not known.
    #[inline]
    pub fn text(&self) -> Result<Cow<'m, str>, Error> {
        if let Some(text) = text::plain(self.raw, 0, self.raw.len(), self.index) {
            return Ok(Cow::Borrowed(text));
        }
        text::decode(self.raw, self.index).map_err(|e| e.shifted(self.offset).with_location(self.location()))
    }
}

impl fmt::Display for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.location(), f)
    }
}

impl fmt::Debug for Leaf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Leaf({self}, {} bytes at {})", self.raw.len(), self.offset)
    }
}

/// All leaves in the order of their bytes: see [`MessageView::leaves`].
#[derive(Clone, Copy)]
pub struct Leaves<'m> {
    message: MessageView<'m>,
    separators: AnyOf,
    /// Position of the next segment.
    next: usize,
    segment: Option<SegmentView<'m>>,
    /// Number of the next field of the segment.
    next_field: u32,
    field: FieldWalk,
}

/// Where the walk through a field is.
#[derive(Clone, Copy)]
struct FieldWalk {
    id: SegmentId,
    segment: u32,
    number: u32,
    at: u32,
    end: u32,
    whole: bool,
    repetition: u32,
    component: u32,
    subcomponent: u32,
    /// A subcomponent separator was seen in this component.
    several: bool,
    done: bool,
}

impl FieldWalk {
    const DONE: Self = Self {
        id: SegmentId::UNNAMED,
        segment: 0,
        number: 0,
        at: 0,
        end: 0,
        whole: true,
        repetition: 1,
        component: 1,
        subcomponent: 1,
        several: false,
        done: true,
    };

    /// The next leaf. One look at each byte; the order of the tests counts where two delimiters are the same byte.
    #[inline]
    fn leaf<'m>(&mut self, message: &MessageView<'m>, separators: &AnyOf) -> Option<Leaf<'m>> {
        let index = message.index;
        while !self.done {
            let at = self.at;
            let (repetition, component, subcomponent) = (self.repetition, self.component, self.subcomponent);
            let mut has_subcomponents = self.several;
            let cut = if self.whole {
                None
            } else {
                separators.find(message.bytes, at as usize, self.end as usize)
            };
            let end = match cut {
                None => {
                    self.done = true;
                    self.end
                }
                Some((cut, separator)) => {
                    if separator == index.delimiters.repetition {
                        (self.repetition, self.component, self.subcomponent) = (repetition + 1, 1, 1);
                        self.several = false;
                    } else if separator == index.delimiters.component {
                        (self.component, self.subcomponent) = (component + 1, 1);
                        self.several = false;
                    } else {
                        self.subcomponent = subcomponent + 1;
                        self.several = true;
                        has_subcomponents = true;
                    }
                    self.at = cut as u32 + 1;
                    cut as u32
                }
            };
            if at < end {
                return Some(Leaf {
                    segment: self.id,
                    number: self.segment,
                    field: self.number,
                    repetition,
                    component,
                    subcomponent,
                    has_subcomponents,
                    offset: index.base + u64::from(at),
                    raw: message.bytes.get(at as usize..end as usize).unwrap_or_default(),
                    index,
                });
            }
        }
        None
    }
}

impl<'m> Leaves<'m> {
    pub(super) fn new(message: MessageView<'m>, next: usize) -> Self {
        let d = &message.index.delimiters;
        let separators = AnyOf::new([d.component, d.repetition, d.subcomponent]);
        Self { message, separators, next, segment: None, next_field: 0, field: FieldWalk::DONE }
    }

    #[inline]
    pub(super) fn enter(&mut self, segment: SegmentView<'m>) {
        self.next_field = if segment.span.kind == Kind::Header { 3 } else { segment.fields().next };
        self.segment = Some(segment);
    }

    /// Goes on to the next field that is not empty; false if there is none. Out of line: the walk through a field
    /// needs the registers.
    #[inline(never)]
    fn next_field(&mut self) -> bool {
        loop {
            let Some(segment) = &self.segment else {
                let Some(segment) = self.message.segment_at(self.next) else { return false };
                self.next += 1;
                self.enter(segment);
                continue;
            };
            let number = self.next_field;
            let Some((at, end, whole)) = segment.bounds(number) else {
                self.segment = None;
                continue;
            };
            self.next_field = number.saturating_add(1);
            if at < end {
                let Span { id, number: segment, .. } = *segment.span;
                self.field =
                    FieldWalk { id, segment, number, at, end, whole, done: false, ..FieldWalk::DONE };
                return true;
            }
        }
    }
}

impl<'m> Iterator for Leaves<'m> {
    type Item = Leaf<'m>;

    #[inline]
    fn next(&mut self) -> Option<Leaf<'m>> {
        loop {
            let leaf = self.field.leaf(&self.message, &self.separators);
            if leaf.is_some() || !self.next_field() {
                return leaf;
            }
        }
    }
}

impl fmt::Debug for Leaves<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaves").field("next", &self.next).finish_non_exhaustive()
    }
}
