//! Segments as types: what a typed view of a segment is, and how to go through those of a message.
//!
//! A typed view is a `Copy` handle like [`SegmentView`] with accessors in the standard's words. Own (Z) segments get one
//! by an implementation of [`TypedSegment`]:
//!
//! ```
//! use synovia_hl7v2::{SegmentId, SegmentView, parse, segments::TypedSegment};
//!
//! /// Pet data of a veterinary hospital.
//! #[derive(Clone, Copy)]
//! struct Pet<'m>(SegmentView<'m>);
//!
//! impl<'m> TypedSegment<'m> for Pet<'m> {
//!     const ID: SegmentId = SegmentId::new(*b"ZPE").expect("letters");
//!     fn from_view(segment: SegmentView<'m>) -> Self {
//!         Self(segment)
//!     }
//!     fn view(self) -> SegmentView<'m> {
//!         self.0
//!     }
//! }
//!
//! let message = parse(b"MSH|^~\\&|A\rZPE|REX\rPID|1\rZPE|MIA\r")?;
//! let names = message.segments::<Pet>().map(|pet| pet.view().field(1).expect("a name").raw());
//! assert_eq!(names.collect::<Vec<_>>(), [b"REX", b"MIA"]);
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```

use core::fmt;
use core::marker::PhantomData;

use crate::segment_id::SegmentId;
use crate::view::{SegmentView, SegmentsNamed};

/// A segment as a type.
pub trait TypedSegment<'m>: Copy {
    /// The id of the segments it reads.
    const ID: SegmentId;

    /// Reads a segment as this one, whatever its id (a Z segment that copies PID can be read as one);
    /// [`SegmentView::typed`] looks at the id.
    fn from_view(segment: SegmentView<'m>) -> Self;

    /// The untyped view: fields by number, place, bytes.
    fn view(self) -> SegmentView<'m>;
}

/// The segments of one kind, in order: see [`MessageView::segments`](crate::MessageView::segments).
#[derive(Clone, Copy)]
pub struct TypedSegments<'m, T> {
    segments: SegmentsNamed<'m>,
    kind: PhantomData<T>,
}

impl<'m, T> TypedSegments<'m, T> {
    #[inline]
    pub(crate) const fn new(segments: SegmentsNamed<'m>) -> Self {
        Self { segments, kind: PhantomData }
    }
}

impl<'m, T: TypedSegment<'m>> Iterator for TypedSegments<'m, T> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        self.segments.next().map(T::from_view)
    }
}

impl<T> fmt::Debug for TypedSegments<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.segments, f)
    }
}
