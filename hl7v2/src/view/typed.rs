//! From views by number to views by type: fields, their repetitions and what is one level down.

use alloc::borrow::Cow;
use core::fmt;
use core::marker::PhantomData;

use super::{
    ComponentView, FieldView, NONE, Node, RepetitionView, Repetitions, SegmentView, SubcomponentView,
    ValueView,
};
use crate::datatypes::{TypedValue, VariesValues};
use crate::error::Error;
use crate::escape::{self, Runs};
use crate::scan;
use crate::text;

impl<'m> SegmentView<'m> {
    /// A field as a value of a datatype: its first repetition. `None` if the segment does not reach that far.
    #[inline]
    #[must_use]
    pub fn value<T: TypedValue<'m>>(self, number: u32) -> Option<T> {
        let node = self.field(number)?.repetitions().0.first();
        Some(T::from_view(ValueView { node: Node { repetition: 1, ..node } }))
    }

    /// A field as values of a datatype: each of its repetitions, none for an empty field.
    ///
    /// Also for what senders repeat against the standard: `pid.view().values::<CodedWithExceptions>(8)`.
    #[inline]
    pub fn values<T: TypedValue<'m>>(self, number: u32) -> Repeats<'m, T> {
        Repeats::new(self.field(number))
    }

    /// A field whose datatype another field of the segment names.
    #[inline]
    pub fn varies(self, number: u32, selector: u32) -> VariesValues<'m> {
        VariesValues::new(self.field(number), self.field(selector))
    }
}

/// The repetitions of a field as values of a datatype: none if the field is not there or empty.
#[must_use]
#[derive(Clone, Copy)]
pub struct Repeats<'m, T> {
    /// `None`: the segment does not reach that far.
    repetitions: Option<Repetitions<'m>>,
    kind: PhantomData<T>,
}

impl<'m, T> Repeats<'m, T> {
    #[inline]
    pub(crate) fn new(field: Option<FieldView<'m>>) -> Self {
        let repetitions = field.map(|field| {
            let mut repetitions = field.repetitions();
            if field.is_empty() {
                // Nothing is left when it starts after its end.
                repetitions.0.node.at = field.node.end + 1;
            }
            repetitions
        });
        Self { repetitions, kind: PhantomData }
    }

    /// True if the segment does not reach that far: not even said to be empty.
    #[inline]
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.repetitions.is_none()
    }
}

impl<'m, T: TypedValue<'m>> Iterator for Repeats<'m, T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        let repetition = self.repetitions.as_mut()?.next()?;
        Some(T::from_view(repetition.into()))
    }
}

impl<T> fmt::Debug for Repeats<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.repetitions {
            Some(repetitions) => fmt::Debug::fmt(repetitions, f),
            None => f.write_str("Repeats(absent)"),
        }
    }
}

impl<'m> ValueView<'m> {
    /// Read as a value of a datatype, whatever the standard says of this place.
    #[inline]
    #[must_use]
    pub fn read_as<T: TypedValue<'m>>(self) -> T {
        T::from_view(self)
    }

    /// A part as a value of a datatype: see [`part_view`](Self::part_view).
    #[inline]
    #[must_use]
    pub fn part<T: TypedValue<'m>>(self, number: u32) -> Option<T> {
        Some(T::from_view(self.part_view(number)?))
    }

    /// What is one level down, from 1: a component of a repetition, a subcomponent of a component. A subcomponent is
    /// its own part 1: the first of what a datatype with components holds when it stands where there is no room for
    /// them. `None` past the last part, and for a segment.
    #[inline]
    #[must_use]
    pub fn part_view(self, number: u32) -> Option<Self> {
        let Node { field, component, subcomponent, whole, .. } = self.node;
        if component == NONE {
            if field == NONE {
                return None;
            }
            if whole {
                let node = Node { component: 1, ..self.node };
                return (number == 1).then_some(Self { node });
            }
            return Some(RepetitionView { node: self.node }.component(number)?.into());
        }
        if subcomponent == NONE && !whole {
            return Some(ComponentView { node: self.node }.subcomponent(number)?.into());
        }
        (number == 1).then(|| self.only_leaf())
    }

    /// The first component's first subcomponent: where a value without parts stands, also if the sender or an older
    /// version has more parts here.
    #[inline]
    #[must_use]
    pub fn first_leaf(self) -> Self {
        Self { node: Node { end: self.leaf_end(), ..self.node } }.only_leaf()
    }

    /// The bytes of [`first_leaf`](Self::first_leaf).
    #[inline]
    pub(crate) fn leaf_raw(self) -> &'m [u8] {
        self.node.bytes.get(self.node.at as usize..self.leaf_end() as usize).unwrap_or_default()
    }

    /// The text of [`first_leaf`](Self::first_leaf).
    #[inline]
    pub(crate) fn leaf_text(self) -> Result<Cow<'m, str>, Error> {
        let Node { bytes, index, at, .. } = self.node;
        match text::plain(bytes, at as usize, self.leaf_end() as usize, index) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.first_leaf().text(),
        }
    }

    /// Whether it holds more than its first leaf.
    #[inline]
    pub(crate) fn has_more(self) -> bool {
        self.leaf_end() != self.node.end
    }

    /// Where the first leaf ends.
    #[inline]
    fn leaf_end(self) -> u32 {
        let Node { bytes, index, at, end, field, component, subcomponent, whole, .. } = self.node;
        if whole || field == NONE || subcomponent != NONE {
            return end;
        }
        let wanted = &index.wanted;
        let (at, end) = (at as usize, end as usize);
        // An offset in the message, as the ones it is from.
        if component == NONE {
            scan::first_of([&wanted.component, &wanted.subcomponent], bytes, at, end) as u32
        } else {
            scan::first_of([&wanted.subcomponent], bytes, at, end) as u32
        }
    }

    /// Of a value without separators.
    #[inline]
    const fn only_leaf(self) -> Self {
        const fn or_first(level: u32) -> u32 {
            if level == NONE { 1 } else { level }
        }
        let Node { component, subcomponent, .. } = self.node;
        // A segment has no leaf.
        if self.node.field == NONE {
            return self;
        }
        let (component, subcomponent) = (or_first(component), or_first(subcomponent));
        Self { node: Node { component, subcomponent, ..self.node } }
    }
}

impl<'m> From<RepetitionView<'m>> for ValueView<'m> {
    #[inline]
    fn from(view: RepetitionView<'m>) -> Self {
        Self { node: view.node }
    }
}

impl<'m> From<ComponentView<'m>> for ValueView<'m> {
    #[inline]
    fn from(view: ComponentView<'m>) -> Self {
        Self { node: view.node }
    }
}

impl<'m> From<SubcomponentView<'m>> for ValueView<'m> {
    #[inline]
    fn from(view: SubcomponentView<'m>) -> Self {
        Self { node: view.node }
    }
}

impl<'m> ValueView<'m> {
    /// Text and formatting of an FT value.
    pub(crate) fn runs(self) -> Result<Runs<'m>, Error> {
        let index = self.node.index;
        let failed = |e: Error| e.shifted(self.offset()).with_location(self.location());
        let charset = text::charset(index).map_err(failed)?;
        Ok(escape::runs(self.raw(), &index.delimiters, charset))
    }

    pub(crate) fn debug(self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.debug(name, f)
    }
}
