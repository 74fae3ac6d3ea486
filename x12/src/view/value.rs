//! What lies within a segment: elements, repetitions, components.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use super::SegmentView;
use crate::issue::Location;
use crate::path::Path;
use crate::segment_id::SegmentId;

/// A level of a place that is not given.
const NONE: u32 = u32::MAX;

/// Bytes and their place: what all views below a segment share.
#[derive(Clone, Copy)]
struct Node<'m> {
    segment: SegmentView<'m>,
    element: u32,
    repetition: u32,
    component: u32,
    at: u32,
    end: u32,
    /// The repetition and component separators between `at` and `end`.
    inner: &'m [u32],
}

impl<'m> Node<'m> {
    #[inline]
    fn raw(&self) -> &'m [u8] {
        let bytes = self.segment.interchange().bytes();
        bytes.get(self.at as usize..self.end as usize).unwrap_or_default()
    }

    #[inline]
    fn offset(&self) -> u64 {
        self.segment.interchange().base() + u64::from(self.at)
    }

    fn location(&self) -> Location {
        let given = |level| (level != NONE).then_some(level);
        Location {
            element: given(self.element),
            repetition: given(self.repetition),
            component: given(self.component),
            ..self.segment.location()
        }
    }

    fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.end.saturating_sub(self.at);
        let id = self.segment.id();
        write!(f, "{name}({id}-{:02}, {length} bytes at {})", self.element.min(99_999), self.offset())
    }
}

/// The text of a value: UTF-8 where it is that, else each byte as the character of Latin-1.
pub(crate) fn text(raw: &[u8]) -> Cow<'_, str> {
    match core::str::from_utf8(raw) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(raw.iter().map(|byte| char::from(*byte)).collect::<String>()),
    }
}

/// Pieces of a node between separators of one kind, with their number: at least one.
#[derive(Clone, Copy)]
struct Parts<'m> {
    /// What is left; when nothing is, it starts after its end.
    node: Node<'m>,
    separator: Option<u8>,
    next: u32,
}

impl<'m> Parts<'m> {
    fn new(node: Node<'m>, separator: Option<u8>) -> Self {
        Self { node, separator, next: 1 }
    }

    /// The first piece of what is left, and the separators behind it.
    #[inline]
    fn first(&self) -> (Node<'m>, &'m [u32]) {
        let bytes = self.node.segment.interchange().bytes();
        let all = self.node.inner;
        let is_cut =
            |at: &u32| self.separator.is_some() && bytes.get(*at as usize).copied() == self.separator;
        let cut = if all.is_empty() { None } else { all.iter().position(is_cut) };
        match cut.and_then(|place| Some((all.get(..place)?, *all.get(place)?, all.get(place + 1..)?))) {
            Some((before, end, after)) => (Node { end, inner: before, ..self.node }, after),
            None => (self.node, &[]),
        }
    }
}

impl<'m> Iterator for Parts<'m> {
    type Item = (u32, Node<'m>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.node.at > self.node.end {
            return None;
        }
        let (piece, after) = self.first();
        let number = self.next;
        self.node.at = piece.end + 1;
        self.node.inner = after;
        // There are fewer pieces than bytes, and fewer bytes than numbers.
        self.next = number + 1;
        Some((number, piece))
    }
}

macro_rules! view {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'m> {
            node: Node<'m>,
        }

        impl<'m> $name<'m> {
            /// The segment it is in.
            #[inline]
            #[must_use]
            pub const fn segment(self) -> SegmentView<'m> {
                self.node.segment
            }

            /// Its bytes, exactly as read.
            #[inline]
            #[must_use]
            pub fn raw(self) -> &'m [u8] {
                self.node.raw()
            }

            /// Its bytes without blanks and line ends around them: elements of ISA are filled up with blanks.
            #[inline]
            #[must_use]
            pub fn trimmed(self) -> &'m [u8] {
                self.node.raw().trim_ascii()
            }

            /// Where its first byte is in the whole file.
            #[inline]
            #[must_use]
            pub fn offset(self) -> u64 {
                self.node.offset()
            }

            /// Its place, which prints as a path; see [`SegmentView::location`] for what it costs.
            #[must_use]
            pub fn location(self) -> Location {
                self.node.location()
            }

            /// No byte at all.
            #[inline]
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.node.at >= self.node.end
            }

            /// The text: as UTF-8 where it is that, else each byte as a character of Latin-1. X12 names no character set;
            /// live files have both. Separators of lower levels stay as they are.
            #[inline]
            #[must_use]
            pub fn text(self) -> Cow<'m, str> {
                text(self.node.raw())
            }
        }

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.node.debug(stringify!($name), f)
            }
        }
    };
}

macro_rules! parts {
    ($(#[$doc:meta])* $name:ident, $item:ident, $level:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'m>(Parts<'m>);

        impl<'m> Iterator for $name<'m> {
            type Item = $item<'m>;

            #[inline]
            fn next(&mut self) -> Option<Self::Item> {
                let ($level, node) = self.0.next()?;
                Some($item { node: Node { $level, ..node } })
            }
        }

        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.node.debug(stringify!($name), f)
            }
        }
    };
}

view! {
    /// One element, with all its repetitions.
    ElementView
}
view! {
    /// One repetition of an element.
    RepetitionView
}
view! {
    /// One component of a repetition.
    ComponentView
}
view! {
    /// What a path names: a segment, a repetition or a component.
    ValueView
}
parts! {
    /// The repetitions of an element.
    Repetitions, RepetitionView, repetition
}
parts! {
    /// The components of a repetition.
    Components, ComponentView, component
}

impl<'m> ElementView<'m> {
    #[inline]
    pub(super) const fn new(
        segment: SegmentView<'m>,
        element: u32,
        at: u32,
        end: u32,
        inner: &'m [u32],
    ) -> Self {
        Self { node: Node { segment, element, repetition: NONE, component: NONE, at, end, inner } }
    }

    /// Its number in the standard.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.node.element
    }

    /// The repetitions: at least one, empty for an empty element.
    #[inline]
    #[must_use]
    pub fn repetitions(self) -> Repetitions<'m> {
        Repetitions(Parts::new(self.node, self.node.segment.interchange().delimiters().repetition))
    }

    /// A repetition, from 1. Linear in those before it: to see all, iterate.
    #[inline]
    #[must_use]
    pub fn repetition(self, number: u32) -> Option<RepetitionView<'m>> {
        self.repetitions().nth(number.checked_sub(1)? as usize)
    }

    /// A component of the first repetition, from 1: `CLM05-1` is `clm.element(5)?.component(1)`.
    #[inline]
    #[must_use]
    pub fn component(self, number: u32) -> Option<ComponentView<'m>> {
        self.repetition(1)?.component(number)
    }

    /// Down to the level a path names.
    pub(super) fn narrow(self, path: &Path) -> Option<ValueView<'m>> {
        let repetition = self.repetition(path.repetition().unwrap_or(1))?;
        let Some(component) = path.component() else { return Some(ValueView { node: repetition.node }) };
        Some(ValueView { node: repetition.component(component)?.node })
    }
}

impl<'m> RepetitionView<'m> {
    /// The number of its element in the standard.
    #[inline]
    #[must_use]
    pub const fn element_number(self) -> u32 {
        self.node.element
    }

    /// Its number, from 1.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.node.repetition
    }

    /// The components: at least one, empty for an empty repetition.
    #[inline]
    #[must_use]
    pub fn components(self) -> Components<'m> {
        Components(Parts::new(self.node, Some(self.node.segment.interchange().delimiters().component)))
    }

    /// A component, from 1. Linear in those before it: to see all, iterate.
    #[inline]
    #[must_use]
    pub fn component(self, number: u32) -> Option<ComponentView<'m>> {
        self.components().nth(number.checked_sub(1)? as usize)
    }

    /// True if it holds a component separator.
    #[inline]
    #[must_use]
    pub const fn has_components(self) -> bool {
        !self.node.inner.is_empty()
    }
}

impl ComponentView<'_> {
    /// The number of its element in the standard.
    #[inline]
    #[must_use]
    pub const fn element_number(self) -> u32 {
        self.node.element
    }

    /// Its number, from 1.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.node.component
    }
}

impl<'m> ValueView<'m> {
    pub(super) fn of_segment(segment: SegmentView<'m>) -> Self {
        let at = (segment.offset() - segment.interchange().base()) as u32;
        let end = at + segment.raw().len() as u32;
        let node = Node { segment, element: NONE, repetition: NONE, component: NONE, at, end, inner: &[] };
        Self { node }
    }

    pub(super) const fn of_repetition(repetition: RepetitionView<'m>) -> Self {
        Self { node: repetition.node }
    }

    pub(super) const fn of_component(component: ComponentView<'m>) -> Self {
        Self { node: component.node }
    }

    /// The id of the segment it is in.
    #[must_use]
    pub fn segment_id(self) -> SegmentId {
        self.node.segment.id()
    }
}
