//! Datatypes as types: `Copy` views of a value, with accessors in the standard's words.
//!
//! ```
//! use synovia_hl7v2::{parse, segments::PatientIdentification};
//!
//! let message = parse(b"MSH|^~\\&|A|||||||||2.5\rPID|1||77^^^H&1.2&ISO~\"\"||van^J||19700230|\r")?;
//! let pid = message.first::<PatientIdentification>().expect("a PID");
//! let id = pid.patient_identifier_list().next().expect("an identifier");
//! let system = id.assigning_authority().and_then(|authority| authority.universal_id()).expect("a universal id");
//! assert_eq!((id.id_number().expect("a number").text()?, system.text()?), ("77".into(), "1.2".into()));
//! let name = pid.patient_name().next().and_then(|name| name.family_name()).expect("a family name");
//! assert_eq!(name.surname().expect("a surname").text()?, "van");
//! // Absent, empty, `""` and wrong are four things.
//! assert!(pid.race().is_absent() && pid.patient_name().count() == 1);
//! assert!(pid.administrative_sex().expect("its place is there").is_empty());
//! assert!(pid.patient_identifier_list().nth(1).expect("a second identifier").is_null());
//! assert_eq!(pid.date_time_of_birth().expect("a date").read().expect_err("30 February").offset(), 62);
//! # Ok::<(), synovia_hl7v2::Error>(())
//! ```
//!
//! # Which datatype
//! A getter gives the datatype of the latest version. In older messages the same place holds what that version says,
//! which is read as the first parts of the newer one: ST as the first component of CWE, CE as its first six, CK of CX,
//! CN of XCN, PN of XPN, AD of XAD. A datatype with components that stands in a component is read from subcomponents,
//! and where there is no room left (a subcomponent) it is the first of its components. A value without components is
//! the first of what stands there: a DTM reads the time of a TS. The few places whose older datatype has its
//! components in another order say so; [`ValueView::read_as`] reads anything as anything.
//!
//! What a version does not have is not an error: if it was sent it is given, if not it is `None`.
//!
//! # Nothing is lost
//! - `None` (or [`Repeats::is_absent`]) is a place the message does not reach, `is_empty()` one without a byte, and
//!   `is_null()` one that says `""`.
//! - A getter of a field that does not repeat gives the first repetition. Where a sender repeats it all the same,
//!   [`SegmentView::values`](crate::SegmentView::values) gives all, and [`validate`](crate::validate) has a finding.
//! - A value without components whose place holds more has [`has_more`](StringData::has_more); `view()` has it all.

mod primitive;
mod varies;

use crate::view::ValueView;

pub use crate::generated::views::datatypes::*;
pub use crate::view::Repeats;
pub use primitive::{
    CodedValue, DateTimeValue, DateValue, FormattedTextData, GeneralTimingSpecification, NumericValue,
    SequenceId, StringData, TelephoneNumber, TelephoneNumberDigits, TextData, TimeValue, UserCodedValue,
};
pub use varies::{Varies, VariesValues};

/// A value of a datatype: a field repetition, a component or a subcomponent.
pub trait TypedValue<'m>: Copy {
    /// The datatype's name in the standard, such as `XPN`.
    const DATATYPE: &'static str;

    /// Reads a value as this datatype, whatever it is.
    fn from_view(value: ValueView<'m>) -> Self;

    /// The untyped view: bytes, text, place.
    fn view(self) -> ValueView<'m>;
}

/// A newtype over a view with what all datatypes share.
macro_rules! composite {
    ($(#[$doc:meta])* $name:ident, $datatype:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'m>(ValueView<'m>);

        impl<'m> $name<'m> {
            /// The untyped view: bytes, text, place.
            #[inline]
            #[must_use]
            pub const fn view(self) -> ValueView<'m> {
                self.0
            }

            /// No byte at all: nothing was said.
            #[inline]
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0.is_empty()
            }

            /// `""`: said to be without a value, which deletes what was there.
            #[inline]
            #[must_use]
            pub fn is_null(self) -> bool {
                self.0.is_null()
            }
        }

        impl<'m> $crate::datatypes::TypedValue<'m> for $name<'m> {
            const DATATYPE: &'static str = $datatype;

            #[inline]
            fn from_view(value: ValueView<'m>) -> Self {
                Self(value)
            }

            #[inline]
            fn view(self) -> ValueView<'m> {
                self.0
            }
        }

        impl core::fmt::Debug for $name<'_> {
            // Inline: generated only where it is used, for there are hundreds of these.
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.debug(stringify!($name), f)
            }
        }
    };
}
pub(crate) use composite;
