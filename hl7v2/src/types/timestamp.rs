//! Points in time: DTM, TS (its first component) and DT.

use core::fmt;

use super::{Clock, Digits, ascii, bad};
use crate::error::Error;

/// How exactly a point in time was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the steps of the DTM format")]
pub enum Precision {
    /// `YYYY`
    Year,
    /// `YYYYMM`
    Month,
    /// `YYYYMMDD`
    Day,
    /// `YYYYMMDDHH`
    Hour,
    /// `YYYYMMDDHHMM`
    Minute,
    /// `YYYYMMDDHHMMSS`
    Second,
    /// `YYYYMMDDHHMMSS.S`, with any number of digits after the point.
    Fraction,
}

/// A date, or a date and time: `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+/-ZZZZ]`.
///
/// Two are equal if their text is: `2024` is not `20240101`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeStamp<'t> {
    text: &'t str,
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
    clock: Clock,
    offset: Option<i16>,
}

impl<'t> TimeStamp<'t> {
    /// Reads a point in time.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at the first byte that is not in the format, or starts a
    /// number that does not exist (month 13, 30 February).
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let mut digits = Digits::new(text);
        let mut year = 0;
        for _ in 0..4 {
            year = year * 10 + u16::from(digits.digit().ok_or_else(|| bad(digits.at))?);
        }
        let month = digits.next_two(1..=12)?;
        let day = match month {
            Some(month) => digits.next_two(1..=days(year, month))?,
            None => None,
        };
        let clock = if day.is_some() { Clock::read(&mut digits)? } else { Clock::default() };
        let offset = digits.offset_and_end()?;
        Ok(Self { text, year, month, day, clock, offset })
    }

    /// Reads a point in time from wire bytes: the format has no character that would be escaped.
    ///
    /// # Errors
    /// As [`TimeStamp::read`].
    pub fn read_bytes(bytes: &'t [u8]) -> Result<Self, Error> {
        Self::read(ascii(bytes)?)
    }

    /// What was sent.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// How much of it was sent.
    #[must_use]
    pub const fn precision(&self) -> Precision {
        match (self.month, self.day, self.clock.hour, self.clock.minute, self.clock.second) {
            (_, _, _, _, Some(_)) if self.clock.fraction.is_some() => Precision::Fraction,
            (_, _, _, _, Some(_)) => Precision::Second,
            (_, _, _, Some(_), _) => Precision::Minute,
            (_, _, Some(_), _, _) => Precision::Hour,
            (_, Some(_), _, _, _) => Precision::Day,
            (Some(_), _, _, _, _) => Precision::Month,
            _ => Precision::Year,
        }
    }

    /// The year, 0 to 9999.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(&self) -> Option<u8> {
        self.day
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(&self) -> Option<u8> {
        self.clock.hour
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

    /// The fraction of the second in nanoseconds; digits after the ninth are cut off here, not in the text.
    #[must_use]
    pub fn nanosecond(&self) -> Option<u32> {
        self.clock.fraction.map(|(nanos, _)| nanos)
    }

    /// How many digits of the fraction were sent.
    #[must_use]
    pub fn fraction_digits(&self) -> u8 {
        self.clock.fraction.map_or(0, |(_, digits)| digits)
    }

    /// The offset from UTC in minutes, if one was sent; `-0000` and `+0000` are both 0.
    #[must_use]
    pub const fn offset_minutes(&self) -> Option<i16> {
        self.offset
    }
}

impl fmt::Debug for TimeStamp<'_> {
    /// The precision, without the value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TimeStamp({:?})", self.precision())
    }
}

/// The number of days of a month.
const fn days(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Conversions to `chrono`, only where the value says enough: nothing is filled in.
#[cfg(feature = "chrono")]
impl TimeStamp<'_> {
    /// The date, if a day was sent.
    #[must_use]
    pub fn to_naive_date(&self) -> Option<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(i32::from(self.year), self.month?.into(), self.day?.into())
    }

    /// Date and time of the day as written, if at least a minute was sent; a missing second is 0.
    #[must_use]
    pub fn to_naive_date_time(&self) -> Option<chrono::NaiveDateTime> {
        let (hour, minute) = (self.clock.hour?, self.clock.minute?);
        let second = self.clock.second.unwrap_or(0);
        let nanos = self.nanosecond().unwrap_or(0);
        self.to_naive_date()?.and_hms_nano_opt(hour.into(), minute.into(), second.into(), nanos)
    }

    /// The point in time, if at least a minute and an offset were sent.
    #[must_use]
    pub fn to_date_time(&self) -> Option<chrono::DateTime<chrono::FixedOffset>> {
        let offset = chrono::FixedOffset::east_opt(i32::from(self.offset?) * 60)?;
        self.to_naive_date_time()?.and_local_timezone(offset).single()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_much_as_was_sent() {
        for (text, precision, offset) in [
            ("2024", Precision::Year, None),
            ("202402", Precision::Month, None),
            ("20240229", Precision::Day, None),
            ("2024022923", Precision::Hour, None),
            ("202402292359", Precision::Minute, None),
            ("20240229235958", Precision::Second, None),
            ("20240229235958.1", Precision::Fraction, None),
            ("20240229235958.1234567891+0530", Precision::Fraction, Some(330)),
            ("202402292359-0800", Precision::Minute, Some(-480)),
            ("2024+0000", Precision::Year, Some(0)),
        ] {
            let read = TimeStamp::read(text).expect("valid");
            assert_eq!((read.text(), read.precision(), read.offset_minutes()), (text, precision, offset));
        }
        let read = TimeStamp::read_bytes(b"20240229235958.0123").expect("valid");
        assert_eq!((read.year(), read.month(), read.day()), (2024, Some(2), Some(29)));
        assert_eq!((read.hour(), read.minute(), read.second()), (Some(23), Some(59), Some(58)));
        assert_eq!((read.nanosecond(), read.fraction_digits()), (Some(12_300_000), 4));
        assert_eq!(alloc::format!("{read:?}"), "TimeStamp(Fraction)");
    }

    #[test]
    fn what_is_none_is_an_error_at_its_place() {
        for (text, at) in [
            ("", 0),
            ("202", 3),
            ("20241", 4),
            ("202413", 4),
            ("20230229", 6),
            ("20240431", 6),
            ("2024022924", 8),
            ("202402292360", 10),
            ("20240229235960", 12),
            ("20240229235958.", 15),
            ("2024.5", 4),
            ("20240229+1", 9),
            ("20240229+9900", 9),
            ("20240229+05300", 13),
            ("20240229Z", 8),
            ("2024-02-29", 7),
            ("20240229 ", 8),
            ("\"\"", 0),
        ] {
            let error = TimeStamp::read(text).expect_err("not a time stamp");
            // "-02-" reads as the start of an offset.
            assert_eq!(error.offset(), at, "{text}");
        }
        assert_eq!(TimeStamp::read_bytes(b"2024\xFF").expect_err("not ASCII").offset(), 4);
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_gets_what_was_sent() {
        use alloc::string::ToString;
        let read = |text| TimeStamp::read(text).expect("valid");
        assert_eq!(read("202402").to_naive_date(), None);
        assert_eq!(read("2024022923").to_naive_date_time(), None);
        assert_eq!(read("20240229").to_naive_date().expect("a day").to_string(), "2024-02-29");
        assert_eq!(read("202402292359").to_date_time(), None);
        let point = read("20240229235958.5-0800").to_date_time().expect("a point in time");
        assert_eq!(point.to_string(), "2024-02-29 23:59:58.500 -08:00");
    }
}
