//! Times of the day: TM.

use core::fmt;

use super::{Clock, Digits, ascii, bad};
use crate::error::Error;

/// A time of the day: `HH[MM[SS[.S…]]][+/-ZZZZ]`.
///
/// Two are equal if their text is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Time<'t> {
    text: &'t str,
    hour: u8,
    clock: Clock,
    offset: Option<i16>,
}

impl<'t> Time<'t> {
    /// Reads a time of the day.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at the first byte that is not in the format.
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let mut digits = Digits::new(text);
        let clock = Clock::read(&mut digits)?;
        let hour = clock.hour.ok_or_else(|| bad(0))?;
        let offset = digits.offset_and_end()?;
        Ok(Self { text, hour, clock, offset })
    }

    /// Reads a time of the day from wire bytes.
    ///
    /// # Errors
    /// As [`Time::read`].
    pub fn read_bytes(bytes: &'t [u8]) -> Result<Self, Error> {
        Self::read(ascii(bytes)?)
    }

    /// What was sent.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(&self) -> u8 {
        self.hour
    }

    /// The minute.
    #[must_use]
    pub const fn minute(&self) -> Option<u8> {
        self.clock.minute
    }

    /// The second, 0 to 59.
    #[must_use]
    pub const fn second(&self) -> Option<u8> {
        self.clock.second
    }

    /// The fraction of the second in nanoseconds.
    #[must_use]
    pub fn nanosecond(&self) -> Option<u32> {
        self.clock.fraction.map(|(nanos, _)| nanos)
    }

    /// How many digits of the fraction were sent.
    #[must_use]
    pub fn fraction_digits(&self) -> u8 {
        self.clock.fraction.map_or(0, |(_, digits)| digits)
    }

    /// The offset from UTC in minutes, if one was sent.
    #[must_use]
    pub const fn offset_minutes(&self) -> Option<i16> {
        self.offset
    }
}

/// Conversions to `chrono`.
#[cfg(feature = "chrono")]
impl Time<'_> {
    /// The time of the day, if at least a minute was sent; a missing second is 0.
    #[must_use]
    pub fn to_naive_time(&self) -> Option<chrono::NaiveTime> {
        let second = self.second().unwrap_or(0);
        let nanos = self.nanosecond().unwrap_or(0);
        chrono::NaiveTime::from_hms_nano_opt(self.hour.into(), self.minute()?.into(), second.into(), nanos)
    }
}

impl fmt::Debug for Time<'_> {
    /// Without the value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Time({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_the_day() {
        let time = Time::read("235958.25+0100").expect("valid");
        assert_eq!((time.hour(), time.minute(), time.second()), (23, Some(59), Some(58)));
        assert_eq!((time.nanosecond(), time.fraction_digits()), (Some(250_000_000), 2));
        assert_eq!((time.offset_minutes(), time.text()), (Some(60), "235958.25+0100"));
        assert_eq!(Time::read("07").expect("valid").minute(), None);
        for (text, at) in [("", 0), ("24", 0), ("7", 0), ("07:30", 2), ("073", 2), ("0730x", 4)] {
            assert_eq!(Time::read(text).expect_err("not a time").offset(), at, "{text}");
        }
    }
}
