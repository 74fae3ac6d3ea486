//! Segments as types: `Copy` views of all segments of 2.1 to 2.8.2, with accessors in the standard's words.
//!
//! ```
//! use synovia_hl7v2::{parse, segments::{ObservationResult, PatientIdentification}, datatypes::Value};
//!
//! let message = parse(b"MSH|^~\\&|A\rPID|1||||DOE^JOHN\rOBX|1|NM|GLU||5.40\rOBX|2|ST|COM||a\\T\\b\r")?;
//! let pid = message.first::<PatientIdentification>().expect("a PID");
//! assert_eq!(pid.patient_name().next().expect("a name").given_name().expect("a given name").text()?, "JOHN");
//! for obx in message.segments::<ObservationResult>() {
//!     let value = obx.observation_value().next().expect("a value");
//!     match value.value() {
//!         Value::NumericValue(number) => assert_eq!(number.read()?.expect("a number").text(), "5.40"),
//!         Value::StringData(text) => assert_eq!(text.text()?, "a&b"),
//!         _ => unreachable!("OBX-2 is NM or ST"),
//!     }
//! }
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! Each getter says the number of its field, its datatype and the versions that have it: see
//! [`datatypes`](crate::datatypes) for what that means in a message of another version.
//!
//! Own (Z) segments get a view by an implementation of [`TypedSegment`], and read their fields with
//! [`SegmentView::value`] and [`SegmentView::values`]:
//!
//! ```
//! use synovia_hl7v2::{SegmentId, SegmentView, datatypes::StringData, parse, segments::TypedSegment};
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
//! impl<'m> Pet<'m> {
//!     /// ZPE-1: the pet's name.
//!     fn name(self) -> Option<StringData<'m>> {
//!         self.0.value(1)
//!     }
//! }
//!
//! let message = parse(b"MSH|^~\\&|A\rZPE|REX\rPID|1\rZPE|MIA\r")?;
//! let names = message.segments::<Pet>().filter_map(|pet| pet.name()).map(|name| name.raw());
//! assert_eq!(names.collect::<Vec<_>>(), [b"REX", b"MIA"]);
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```

mod query;

use core::fmt;
use core::marker::PhantomData;

use crate::segment_id::SegmentId;
use crate::view::{SegmentView, SegmentsNamed};

pub use crate::generated::views::segments::*;
pub(crate) use query::parameters_of;
pub use query::{ColumnValues, QueryParameter, QueryParameters};

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

/// A newtype over a view of a segment with what all of them share.
macro_rules! segment_view {
    ($(#[$doc:meta])* $name:ident, $id:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'m>($crate::view::SegmentView<'m>);

        impl<'m> $name<'m> {
            /// The untyped view: fields by number, place, bytes.
            #[inline]
            #[must_use]
            pub const fn view(self) -> $crate::view::SegmentView<'m> {
                self.0
            }
        }

        impl<'m> $crate::segments::TypedSegment<'m> for $name<'m> {
            const ID: $crate::segment_id::SegmentId = $crate::segment_id::SegmentId::literal($id);

            #[inline]
            fn from_view(segment: $crate::view::SegmentView<'m>) -> Self {
                Self(segment)
            }

            #[inline]
            fn view(self) -> $crate::view::SegmentView<'m> {
                self.0
            }
        }

        impl core::fmt::Debug for $name<'_> {
            // Inline: generated only where it is used, for there are hundreds of these.
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
pub(crate) use segment_view;
