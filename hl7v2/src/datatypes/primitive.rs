//! Datatypes without components.

use alloc::borrow::Cow;

use super::composite;
use crate::error::{Error, ErrorKind};
use crate::escape;
use crate::types::{Numeric, Time, TimeStamp};
use crate::view::ValueView;

/// A datatype without components that is text, up to the first separator of components.
macro_rules! primitive {
    ($(#[$doc:meta])* $name:ident, $datatype:literal) => {
        composite! {
            $(#[$doc])*
            $name, $datatype
        }

        impl<'m> $name<'m> {
            /// The text: character set decoded, escapes undone; empty for an empty value.
            ///
            /// # Errors
            /// Bytes that are not valid in the message's character set, or a character set not known.
            #[inline]
            pub fn text(self) -> Result<Cow<'m, str>, Error> {
                self.0.leaf_text()
            }

            /// The bytes of the value as sent, without what [`has_more`](Self::has_more) speaks of.
            #[inline]
            #[must_use]
            pub fn raw(self) -> &'m [u8] {
                self.0.leaf_raw()
            }

            /// True if the place holds components or subcomponents, which this datatype does not have: unescaped
            /// separators, or the datatype of another version. `view()` has them.
            #[inline]
            #[must_use]
            pub fn has_more(self) -> bool {
                self.0.has_more()
            }
        }
    };
}

/// A typed value out of the bytes: nothing if there are none or they are `""`, and errors at their place.
fn read<'m, T>(
    value: ValueView<'m>,
    read: impl FnOnce(&'m [u8]) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    match value.leaf_raw() {
        b"" | b"\"\"" => Ok(None),
        raw => read(raw).map(Some).map_err(|error| {
            let leaf = value.first_leaf();
            error.shifted(leaf.offset()).with_location(leaf.location())
        }),
    }
}

primitive! {
    /// ST: text of one line.
    StringData, "ST"
}
primitive! {
    /// SNM: the digits of a telephone number, and what stands between them.
    TelephoneNumberDigits, "SNM"
}
primitive! {
    /// TN: a telephone number with its own syntax, `NNN(NNN)NNN-NNNNXNNNNNBNNNNNCany text`. Up to 2.4.
    TelephoneNumber, "TN"
}
primitive! {
    /// GTS: a general timing specification, in the syntax of HL7 version 3.
    GeneralTimingSpecification, "GTS"
}
primitive! {
    /// ID: a code of a table of HL7.
    CodedValue, "ID"
}
primitive! {
    /// IS: a code of a table that users define.
    UserCodedValue, "IS"
}
primitive! {
    /// NM: a number.
    NumericValue, "NM"
}
primitive! {
    /// SI: a number from 0 that counts.
    SequenceId, "SI"
}
primitive! {
    /// DT: a date.
    DateValue, "DT"
}
primitive! {
    /// TM: a time of the day.
    TimeValue, "TM"
}
primitive! {
    /// DTM: a date, or a date and time.
    DateTimeValue, "DTM"
}
composite! {
    /// TX: text of many lines; each repetition is a line or more. Separators that were not escaped belong to it.
    TextData, "TX"
}
composite! {
    /// FT: text with formatting. Separators that were not escaped belong to it.
    FormattedTextData, "FT"
}

impl CodedValue<'_> {
    /// Whether the code is this one, letter for letter.
    #[must_use]
    pub fn is(self, code: &str) -> bool {
        self.raw() == code.as_bytes()
    }
}

impl UserCodedValue<'_> {
    /// Whether the code is this one, letter for letter.
    #[must_use]
    pub fn is(self, code: &str) -> bool {
        self.raw() == code.as_bytes()
    }
}

impl<'m> NumericValue<'m> {
    /// The number; `None` if empty or `""`.
    ///
    /// # Errors
    /// As [`Numeric::read`], at the place of the value.
    pub fn read(self) -> Result<Option<Numeric<'m>>, Error> {
        read(self.0, Numeric::read_bytes)
    }
}

impl SequenceId<'_> {
    /// The number; `None` if empty or `""`.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at the first byte that is not a digit, or that makes it
    /// larger than `u64` holds.
    pub fn read(self) -> Result<Option<u64>, Error> {
        read(self.0, |raw| {
            let bad = |at: usize| Error::new(ErrorKind::BadValue, at as u64);
            raw.iter().enumerate().try_fold(0_u64, |number, (at, byte)| {
                let digit = byte.wrapping_sub(b'0');
                let next = number.checked_mul(10).and_then(|n| n.checked_add(digit.into()));
                next.filter(|_| digit < 10).ok_or_else(|| bad(at))
            })
        })
    }
}

impl<'m> DateValue<'m> {
    /// The date with the precision that was sent; `None` if empty or `""`. A time after it, which DT does not allow,
    /// is read too.
    ///
    /// # Errors
    /// As [`TimeStamp::read`], at the place of the value.
    pub fn read(self) -> Result<Option<TimeStamp<'m>>, Error> {
        read(self.0, TimeStamp::read_bytes)
    }
}

impl<'m> TimeValue<'m> {
    /// The time with the precision that was sent; `None` if empty or `""`.
    ///
    /// # Errors
    /// As [`Time::read`], at the place of the value.
    pub fn read(self) -> Result<Option<Time<'m>>, Error> {
        read(self.0, Time::read_bytes)
    }
}

impl<'m> DateTimeValue<'m> {
    /// The point in time with the precision and offset that were sent; `None` if empty or `""`.
    ///
    /// # Errors
    /// As [`TimeStamp::read`], at the place of the value.
    pub fn read(self) -> Result<Option<TimeStamp<'m>>, Error> {
        read(self.0, TimeStamp::read_bytes)
    }
}

impl<'m> TextData<'m> {
    /// The text: character set decoded, escapes undone, separators kept; empty for an empty value.
    ///
    /// # Errors
    /// Bytes that are not valid in the message's character set, or a character set not known.
    #[inline]
    pub fn text(self) -> Result<Cow<'m, str>, Error> {
        self.0.text()
    }

    /// The bytes as sent.
    #[inline]
    #[must_use]
    pub fn raw(self) -> &'m [u8] {
        self.0.raw()
    }
}

impl<'m> FormattedTextData<'m> {
    /// The text without its formatting: character set decoded, escapes undone, separators kept; empty for an empty
    /// value.
    ///
    /// # Errors
    /// Bytes that are not valid in the message's character set, or a character set not known.
    #[inline]
    pub fn text(self) -> Result<Cow<'m, str>, Error> {
        self.0.text()
    }

    /// The bytes as sent.
    #[inline]
    #[must_use]
    pub fn raw(self) -> &'m [u8] {
        self.0.raw()
    }

    /// Text and formatting, piece by piece.
    ///
    /// # Errors
    /// A character set not known.
    pub fn runs(self) -> Result<escape::Runs<'m>, Error> {
        self.0.runs()
    }
}
