//! `Copy` handles into a message: segment, field, repetition, component, subcomponent. None of them panics, none
//! prints content.

mod leaves;
mod typed;
mod values;

use alloc::borrow::Cow;
use core::fmt;

use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind};
use crate::index::{Index, Kind, Span};
use crate::issue::{Issue, Location};
use crate::path::Path;
use crate::scan::{self, Wanted};
use crate::segment_id::SegmentId;
use crate::segments::{TypedSegment, TypedSegments};
use crate::structure::Groups;
use crate::text;

pub use leaves::{Leaf, Leaves};
pub use typed::Repeats;
pub use values::Values;

/// A message, as a handle: its bytes and its index.
#[derive(Clone, Copy)]
pub struct MessageView<'m> {
    bytes: &'m [u8],
    index: &'m Index,
}

impl<'m> MessageView<'m> {
    #[inline]
    pub(crate) const fn new(bytes: &'m [u8], index: &'m Index) -> Self {
        Self { bytes, index }
    }

    #[inline]
    pub(crate) const fn index(self) -> &'m Index {
        self.index
    }

    /// All bytes, exactly as read.
    #[inline]
    #[must_use]
    pub const fn bytes(self) -> &'m [u8] {
        self.bytes
    }

    /// The offset of the first byte in the whole file; what [`ParseOptions::base`](crate::ParseOptions) said.
    #[inline]
    #[must_use]
    pub const fn base(self) -> u64 {
        self.index.base
    }

    /// The delimiters in force.
    #[inline]
    #[must_use]
    pub const fn delimiters(self) -> Delimiters {
        self.index.delimiters
    }

    /// The character set MSH-18 names, resolved once when the message was parsed.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownCharset`](crate::ErrorKind::UnknownCharset) if the name is not known.
    pub fn charset(self) -> Result<Charset, Error> {
        text::charset(self.index).map_err(|e| {
            let field = self.header().and_then(|header| header.field(18));
            field.map_or(e, |field| {
                Error::new(ErrorKind::UnknownCharset, field.offset()).with_location(field.location())
            })
        })
    }

    /// What was odd about the bytes, in order.
    #[inline]
    #[must_use]
    pub fn issues(self) -> &'m [Issue] {
        &self.index.issues
    }

    /// The first segment if it is MSH, FHS or BHS.
    #[inline]
    #[must_use]
    pub fn header(self) -> Option<SegmentView<'m>> {
        self.segment_at(0).filter(|segment| segment.id().is_header())
    }

    /// All segments in order, whatever their id.
    #[inline]
    #[must_use]
    pub const fn all_segments(self) -> Segments<'m> {
        Segments { message: self, next: 0 }
    }

    /// The segments of one kind as typed views, in order: `message.segments::<PatientIdentification>()`.
    #[inline]
    #[must_use]
    pub const fn segments<T: TypedSegment<'m>>(self) -> TypedSegments<'m, T> {
        TypedSegments::new(self.segments_named(T::ID))
    }

    /// The first segment of a kind: `message.first::<PatientIdentification>()`.
    #[inline]
    #[must_use]
    pub fn first<T: TypedSegment<'m>>(self) -> Option<T> {
        self.segments().next()
    }

    /// How many segments there are.
    #[inline]
    #[must_use]
    pub fn segment_count(self) -> usize {
        self.index.segments.len()
    }

    /// The segment at a position, from 0.
    #[inline]
    #[must_use]
    pub fn segment_at(self, at: usize) -> Option<SegmentView<'m>> {
        let (span, separators) = self.index.segment(at)?;
        Some(SegmentView { message: self, at, span, separators })
    }

    /// The segments of one id, in order.
    #[inline]
    #[must_use]
    pub const fn segments_named(self, id: SegmentId) -> SegmentsNamed<'m> {
        SegmentsNamed { message: self, id, next: 0 }
    }

    /// The `number`-th segment of an id, from 1. Linear in the number of segments.
    #[inline]
    #[must_use]
    pub fn segment(self, id: SegmentId, number: u32) -> Option<SegmentView<'m>> {
        let at = self.index.segments.iter().position(|span| span.id == id && span.number == number)?;
        self.segment_at(at)
    }

    /// The bytes of a component of a header field, if not empty.
    #[inline]
    fn header_value(self, field: u32, component: u32) -> Option<&'m [u8]> {
        let header = self.header().filter(|header| header.id() == SegmentId::MSH)?;
        let raw = header.field(field)?.repetition(1)?.component(component)?.raw();
        (!raw.is_empty()).then_some(raw)
    }

    /// MSH-9.1, such as `ADT`; `None` if empty or not an MSH message.
    #[must_use]
    pub fn message_code(self) -> Option<&'m [u8]> {
        self.header_value(9, 1)
    }

    /// MSH-9.2, such as `A01`.
    #[must_use]
    pub fn trigger_event(self) -> Option<&'m [u8]> {
        self.header_value(9, 2)
    }

    /// MSH-9.3, such as `ADT_A01`.
    #[must_use]
    pub fn message_structure(self) -> Option<&'m [u8]> {
        self.header_value(9, 3)
    }

    /// MSH-10.
    #[must_use]
    pub fn control_id(self) -> Option<&'m [u8]> {
        self.header_value(10, 1)
    }

    /// MSH-12.1, such as `2.5.1`.
    #[must_use]
    pub fn version(self) -> Option<&'m [u8]> {
        self.header_value(12, 1)
    }

    /// The value a path names: what is missing from the path means the first segment, the first repetition.
    ///
    /// The value is as large as the path says: `PID` is the whole segment, `PID-5` the first repetition of the field,
    /// `PID-5.1` the first component of it. `None` if the message does not reach that far; a place that is there and
    /// empty gives an empty value.
    ///
    /// A path with group steps has the message grouped first, each time: for many of them make
    /// [`groups`](Self::groups) once and use [`Groups::get`].
    #[must_use]
    pub fn get(self, path: &Path) -> Option<ValueView<'m>> {
        if path.has_groups() {
            return self.groups().get(path);
        }
        self.segment(path.segment(), path.number().unwrap_or(1))?.get(path)
    }

    /// All values a path names: what is missing from the path means every segment of the id, every repetition.
    #[must_use]
    pub fn get_all(self, path: &Path) -> Values<'m> {
        Values::of(self, path)
    }

    /// The segments a path leads to of which a value passes a test: the OBX of one code, the PID-3 of one authority.
    ///
    /// The path names the segments (by id, number and groups) and the place in them that is looked at; a segment
    /// passes if one of its values there does. Takes what [`get_all`](Self::get_all) takes; in order.
    ///
    /// ```
    /// let message = synovia_hl7v2::parse(b"MSH|^~\\&|A\rOBX|1|NM|8480-6^^LN||120\rOBX|2|NM|8462-4^^LN||80\r")?;
    /// let mut found = message.segments_where(&"OBX-3.1".parse()?, |code| code.raw() == b"8462-4");
    /// let diastolic = found.next().expect("one of that code");
    /// assert_eq!(diastolic.field(5).expect("a value").text()?, "80");
    /// # Ok::<(), synovia_hl7v2::Error>(())
    /// ```
    pub fn segments_where<F: FnMut(ValueView<'m>) -> bool>(
        self,
        path: &Path,
        mut test: F,
    ) -> impl Iterator<Item = SegmentView<'m>> + use<'m, F> {
        let path = path.clone();
        values::PathSegments::of(self, &path)
            .filter(move |segment| Values::in_segment(*segment, &path).any(&mut test))
    }

    /// The segments in their groups, by the grammar of the message's own structure and version. Linear in their
    /// number; what did not fit is in [`Groups::issues`].
    #[must_use]
    pub fn groups(self) -> Groups<'m> {
        Groups::of(self)
    }

    /// Every place that holds a value of its own: each subcomponent of at least one byte. Fields 1 and 2 of headers
    /// declare delimiters and are none. Linear in the message.
    #[inline]
    #[must_use]
    pub fn leaves(self) -> Leaves<'m> {
        Leaves::new(self, 0)
    }

    pub(crate) fn debug(self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("segments", &self.segment_count())
            .field("bytes", &self.bytes.len())
            .field("base", &self.base())
            .field("issues", &self.index.issues.len())
            .finish()
    }
}

impl fmt::Debug for MessageView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("MessageView", f)
    }
}

/// For humans: how much there is, and no content.
impl fmt::Display for MessageView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HL7 v2 message, {} segments, {} bytes", self.segment_count(), self.bytes.len())
    }
}

/// The segments of a message: see [`MessageView::all_segments`].
#[derive(Debug, Clone, Copy)]
pub struct Segments<'m> {
    message: MessageView<'m>,
    next: usize,
}

impl<'m> Iterator for Segments<'m> {
    type Item = SegmentView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let found = self.message.segment_at(self.next)?;
        self.next += 1;
        Some(found)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.message.segment_count().saturating_sub(self.next);
        (left, Some(left))
    }
}

impl ExactSizeIterator for Segments<'_> {}

/// The segments of one id: see [`MessageView::segments_named`].
#[derive(Debug, Clone, Copy)]
pub struct SegmentsNamed<'m> {
    message: MessageView<'m>,
    id: SegmentId,
    next: usize,
}

impl<'m> Iterator for SegmentsNamed<'m> {
    type Item = SegmentView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let left = self.message.index.segments.get(self.next..)?;
        let at = self.next + left.iter().position(|span| span.id == self.id)?;
        self.next = at + 1;
        self.message.segment_at(at)
    }
}

/// One segment.
#[derive(Clone, Copy)]
pub struct SegmentView<'m> {
    message: MessageView<'m>,
    at: usize,
    span: &'m Span,
    separators: &'m [u32],
}

impl<'m> SegmentView<'m> {
    /// The message it is in.
    #[inline]
    #[must_use]
    pub const fn message(self) -> MessageView<'m> {
        self.message
    }

    /// Its id; [`SegmentId::UNNAMED`] for a line that does not start with one.
    #[inline]
    #[must_use]
    pub const fn id(self) -> SegmentId {
        self.span.id
    }

    /// Its position in the message, from 0.
    #[inline]
    #[must_use]
    pub const fn index(self) -> usize {
        self.at
    }

    /// Which segment of its id it is, from 1. Known from parsing: no search.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.span.number
    }

    /// Its bytes, without the line end and without MLLP bytes.
    #[inline]
    #[must_use]
    pub fn raw(self) -> &'m [u8] {
        self.node().raw()
    }

    /// Where its first byte is in the whole file.
    #[inline]
    #[must_use]
    pub fn offset(self) -> u64 {
        self.message.base() + u64::from(self.span.start)
    }

    /// As a typed view, if it has the id of that view.
    #[inline]
    #[must_use]
    pub fn typed<T: TypedSegment<'m>>(self) -> Option<T> {
        (self.id() == T::ID).then(|| T::from_view(self))
    }

    /// Its place, for issues and errors.
    #[must_use]
    pub const fn location(self) -> Location {
        Location::new(self.span.id, self.span.number)
    }

    #[inline]
    fn node(self) -> Node<'m> {
        Node {
            bytes: self.message.bytes,
            index: self.message.index,
            span: self.span,
            at: self.span.start,
            end: self.span.end,
            field: NONE,
            repetition: NONE,
            component: NONE,
            subcomponent: NONE,
            whole: false,
        }
    }

    /// The number of the last field: 0 if there is none. In headers the first separator is a field itself.
    #[inline]
    #[must_use]
    pub fn field_count(self) -> usize {
        let whole_line = self.span.kind == Kind::Unnamed && self.separators.is_empty();
        let separator_is_field = self.span.kind == Kind::Header && !self.separators.is_empty();
        self.separators.len() + usize::from(whole_line || separator_is_field)
    }

    /// A field by its number in the standard, from 1: `None` past the last one written.
    ///
    /// MSH-1 is the field separator and MSH-2 the encoding characters. A line without a segment id has its first
    /// field as number 0, or is field 1 as a whole if it has no field separator.
    #[inline]
    #[must_use]
    pub fn field(self, number: u32) -> Option<FieldView<'m>> {
        let (at, end, whole) = self.bounds(number)?;
        // Most fields are empty, and nothing is to be looked for in them.
        let whole = whole || at == end;
        Some(FieldView { node: Node { at, end, field: number, whole, ..self.node() } })
    }

    /// Start and end of a field, and whether it is never split.
    #[inline]
    fn bounds(self, number: u32) -> Option<(u32, u32, bool)> {
        let header = self.span.kind == Kind::Header;
        let piece = (number as usize).wrapping_sub(usize::from(header));
        // Piece 0 is the id, and in a header also field 1.
        if let Some(separator) = self.separators.get(piece.wrapping_sub(1)) {
            let end = self.separators.get(piece).copied().unwrap_or(self.span.end);
            return Some((separator + 1, end, header && number == 2));
        }
        if matches!(self.span.kind, Kind::Named | Kind::Single) {
            return None;
        }
        odd_bounds(number, header, self.separators.first().copied(), self.span.start, self.span.end)
    }

    /// The value a path names in this segment, whatever segment the path names.
    #[inline]
    pub(crate) fn get(self, path: &Path) -> Option<ValueView<'m>> {
        let Some(field) = path.field() else {
            return Some(ValueView { node: self.node() });
        };
        self.field(field)?.repetition(path.repetition().unwrap_or(1))?.narrow(path)
    }

    /// The fields in order, from number 1 (0 for a line without a segment id).
    #[inline]
    #[must_use]
    pub fn fields(self) -> Fields<'m> {
        let unnamed = self.span.kind == Kind::Unnamed && !self.separators.is_empty();
        Fields { segment: self, next: u32::from(!unnamed) }
    }

    /// The leaves of this segment: see [`MessageView::leaves`].
    #[inline]
    #[must_use]
    pub fn leaves(self) -> Leaves<'m> {
        let mut leaves = Leaves::new(self.message, usize::MAX);
        leaves.enter(self);
        leaves
    }
}

/// The fields of a header or of a line without an id that do not follow a separator.
#[cold]
fn odd_bounds(
    number: u32,
    header: bool,
    separator: Option<u32>,
    start: u32,
    end: u32,
) -> Option<(u32, u32, bool)> {
    match (number, separator) {
        (1, Some(separator)) if header => Some((separator, separator + 1, true)),
        (0, Some(separator)) if !header => Some((start, separator, true)),
        (1, None) if !header => Some((start, end, true)),
        _ => None,
    }
}

impl fmt::Debug for SegmentView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SegmentView({}, {} fields, at {})", self.location(), self.field_count(), self.offset())
    }
}

/// The fields of a segment: see [`SegmentView::fields`].
#[derive(Debug, Clone, Copy)]
pub struct Fields<'m> {
    segment: SegmentView<'m>,
    next: u32,
}

impl<'m> Iterator for Fields<'m> {
    type Item = FieldView<'m>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let found = self.segment.field(self.next)?;
        // There are fewer fields than bytes, and fewer bytes than numbers.
        self.next += 1;
        Some(found)
    }
}

/// A level of a place that is not given.
const NONE: u32 = u32::MAX;

/// Bytes and their place: what all views below a segment share. What a use does not need is left out by inlining.
#[derive(Clone, Copy)]
struct Node<'m> {
    /// Of the whole message: looking for a separator may look past `end`.
    bytes: &'m [u8],
    index: &'m Index,
    span: &'m Span,
    at: u32,
    end: u32,
    field: u32,
    repetition: u32,
    component: u32,
    subcomponent: u32,
    /// Not split any further: declares delimiters, is the start of a line without a segment id, or is known to hold
    /// no separator of a lower level.
    whole: bool,
}

impl<'m> Node<'m> {
    #[inline]
    fn raw(&self) -> &'m [u8] {
        self.bytes.get(self.at as usize..self.end as usize).unwrap_or_default()
    }

    fn location(&self) -> Location {
        let given = |level| (level != NONE).then_some(level);
        Location {
            segment: self.span.id,
            number: self.span.number,
            field: given(self.field),
            repetition: given(self.repetition),
            component: given(self.component),
            subcomponent: given(self.subcomponent),
        }
    }

    #[inline]
    fn offset(&self) -> u64 {
        self.index.base + u64::from(self.at)
    }

    #[inline]
    fn text(&self) -> Result<Cow<'m, str>, Error> {
        if let Some(text) = text::plain(self.bytes, self.at as usize, self.end as usize, self.index) {
            return Ok(Cow::Borrowed(text));
        }
        // By value: one that is only looked at stays in registers.
        Node { ..*self }.any_text()
    }

    #[cold]
    fn any_text(self) -> Result<Cow<'m, str>, Error> {
        if self.span.kind == Kind::Header && matches!(self.field, 1 | 2) {
            return Ok(text::ascii(self.raw()));
        }
        text::decode(self.raw(), self.index)
            .map_err(|e| e.shifted(self.offset()).with_location(self.location()))
    }

    #[inline]
    fn pieces<const N: usize>(self, wanted: [&'m Wanted; N]) -> Parts<'m, N> {
        Parts { node: self, wanted, next: 1, single: false }
    }

    fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.end.saturating_sub(self.at);
        write!(f, "{name}({}, {length} bytes at {})", self.location(), self.offset())
    }
}

/// Pieces of a node with their number: at least one.
#[derive(Clone, Copy)]
struct Parts<'m, const N: usize> {
    /// What is left; when nothing is, it starts after its end.
    node: Node<'m>,
    /// What is between the pieces, then the separators of lower levels.
    wanted: [&'m Wanted; N],
    next: u32,
    /// Known to be one piece.
    single: bool,
}

impl<'m, const N: usize> Iterator for Parts<'m, N> {
    type Item = (u32, Node<'m>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let number = self.next;
        if self.node.at > self.node.end {
            return None;
        }
        let piece = self.first();
        self.node.at = piece.end + 1;
        // There are fewer pieces than bytes, and fewer bytes than numbers.
        self.next = number + 1;
        Some((number, piece))
    }
}

impl<'m, const N: usize> Parts<'m, N> {
    /// The first of what is left.
    #[inline]
    fn first(&self) -> Node<'m> {
        let node = self.node;
        if node.whole || self.single {
            return node;
        }
        let (cut, whole) = scan::cut(self.wanted, node.bytes, node.at as usize, node.end as usize);
        Node { end: cut as u32, whole, ..node }
    }

    /// The piece of a number, from 1.
    #[inline]
    fn number(mut self, number: u32) -> Option<Node<'m>> {
        for _ in 1..number {
            let [own, ..] = self.wanted.as_slice() else { return None };
            let Node { bytes, at, end, whole, .. } = self.node;
            if whole || self.single {
                return None;
            }
            let (cut, _) = scan::cut([*own], bytes, at as usize, end as usize);
            self.node.at = cut as u32 + 1;
            if self.node.at > end {
                return None;
            }
        }
        (number > 0).then(|| self.first())
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
            /// Its bytes, exactly as read.
            #[inline]
            #[must_use]
            pub fn raw(self) -> &'m [u8] {
                self.node.raw()
            }

            /// Where its first byte is in the whole file.
            #[inline]
            #[must_use]
            pub fn offset(self) -> u64 {
                self.node.offset()
            }

            /// Its place in the message, which prints as a path.
            #[must_use]
            pub fn location(self) -> Location {
                self.node.location()
            }

            /// No byte at all: nothing was said.
            #[inline]
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.node.at == self.node.end
            }

            /// `""`: said to be without a value, which deletes what was there.
            #[inline]
            #[must_use]
            pub fn is_null(self) -> bool {
                self.node.raw() == b"\"\""
            }

            /// The text: character set decoded, escapes undone. Separators of lower levels stay as they are.
            ///
            /// # Errors
            /// Bytes that are not valid in the message's character set, or a character set not known.
            #[inline]
            pub fn text(self) -> Result<Cow<'m, str>, Error> {
                self.node.text()
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
    ($(#[$doc:meta])* $name:ident, $item:ident, $level:ident, $levels:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'m>(Parts<'m, $levels>);

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
    /// One field, with all its repetitions.
    FieldView
}
view! {
    /// One repetition of a field.
    RepetitionView
}
view! {
    /// One component of a repetition.
    ComponentView
}
view! {
    /// One subcomponent of a component.
    SubcomponentView
}
view! {
    /// What a path names: a segment, a repetition, a component or a subcomponent.
    ValueView
}
parts! {
    /// The repetitions of a field.
    Repetitions, RepetitionView, repetition, 3
}
parts! {
    /// The components of a repetition.
    Components, ComponentView, component, 2
}
parts! {
    /// The subcomponents of a component.
    Subcomponents, SubcomponentView, subcomponent, 1
}

impl<'m> FieldView<'m> {
    /// Its number in the standard.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.node.field
    }

    /// The repetitions: at least one, empty for an empty field.
    #[inline]
    #[must_use]
    pub fn repetitions(self) -> Repetitions<'m> {
        let wanted = &self.node.index.wanted;
        let parts = self.node.pieces([&wanted.repetition, &wanted.component, &wanted.subcomponent]);
        Repetitions(Parts { single: self.node.span.kind == Kind::Single, ..parts })
    }

    /// A repetition, from 1. Linear in the bytes before it: to see all, iterate.
    #[inline]
    #[must_use]
    pub fn repetition(self, number: u32) -> Option<RepetitionView<'m>> {
        let node = self.repetitions().0.number(number)?;
        Some(RepetitionView { node: Node { repetition: number, ..node } })
    }
}

impl<'m> RepetitionView<'m> {
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
        let wanted = &self.node.index.wanted;
        Components(self.node.pieces([&wanted.component, &wanted.subcomponent]))
    }

    /// A component, from 1. Linear in the bytes before it: to see all, iterate.
    #[inline]
    #[must_use]
    pub fn component(self, number: u32) -> Option<ComponentView<'m>> {
        let node = self.components().0.number(number)?;
        Some(ComponentView { node: Node { component: number, ..node } })
    }

    /// Down to the level a path names.
    #[inline]
    fn narrow(self, path: &Path) -> Option<ValueView<'m>> {
        let Some(component) = path.component() else {
            return Some(ValueView { node: self.node });
        };
        let component = self.component(component)?;
        let Some(subcomponent) = path.subcomponent() else {
            return Some(ValueView { node: component.node });
        };
        Some(ValueView { node: component.subcomponent(subcomponent)?.node })
    }
}

impl<'m> ComponentView<'m> {
    /// Its number, from 1.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.node.component
    }

    /// The subcomponents: at least one, empty for an empty component.
    #[inline]
    #[must_use]
    pub fn subcomponents(self) -> Subcomponents<'m> {
        Subcomponents(self.node.pieces([&self.node.index.wanted.subcomponent]))
    }

    /// A subcomponent, from 1. Linear in the bytes before it: to see all, iterate.
    #[inline]
    #[must_use]
    pub fn subcomponent(self, number: u32) -> Option<SubcomponentView<'m>> {
        let node = self.subcomponents().0.number(number)?;
        Some(SubcomponentView { node: Node { subcomponent: number, ..node } })
    }

    /// True if it holds a subcomponent separator.
    #[inline]
    #[must_use]
    pub fn has_subcomponents(self) -> bool {
        self.subcomponents().0.first().end != self.node.end
    }
}

impl SubcomponentView<'_> {
    /// Its number, from 1.
    #[inline]
    #[must_use]
    pub const fn number(self) -> u32 {
        self.node.subcomponent
    }
}
