//! Points in time: TS and its kin.

use std::fmt;

use super::bad;
use crate::error::Error;
use crate::model::*;

/// How exactly a point in time was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the steps of the TS format")]
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

/// A date, or a date and time: `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+/-Z[Z[Z[Z]]]]`.
///
/// Two are equal if their text is: `2024` is not `20240101`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeStamp<'t> {
    text: &'t str,
    precision: Precision,
    year: u16,
    /// Month, day, hour, minute, second: 0 where the precision ends before.
    parts: [u8; 5],
    nanos: u32,
    fraction_digits: u8,
    offset: Option<i16>,
}

impl<'t> TimeStamp<'t> {
    /// Reads a point in time. White space around it is passed over.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at the first byte that is not in the format, or starts a number
    /// that does not exist (month 13, 30 February).
    pub fn read(text: &'t str) -> Result<Self, Error> {
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        let bytes = text.as_bytes();
        let count = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
        let precision = match count {
            4 => Precision::Year,
            6 => Precision::Month,
            8 => Precision::Day,
            10 => Precision::Hour,
            12 => Precision::Minute,
            14 => Precision::Second,
            _ => return Err(bad(count.min(14))),
        };
        let two = |at: usize| match bytes.get(at..at + 2) {
            Some([a, b]) if at < count => (a - b'0') * 10 + (b - b'0'),
            _ => 0,
        };
        let year = u16::from(two(0)) * 100 + u16::from(two(2));
        let parts = [two(4), two(6), two(8), two(10), two(12)];
        let [month, ..] = parts;
        let most = [12, days(year, month), 23, 59, 59];
        let least = [1, 1, 0, 0, 0];
        for (at, ((part, most), least)) in (4..).step_by(2).zip(parts.iter().zip(most).zip(least)) {
            if at < count && !(least..=most).contains(part) {
                return Err(bad(at));
            }
        }
        let mut stamp = Self { text, precision, year, parts, nanos: 0, fraction_digits: 0, offset: None };
        let zone = stamp.fraction(count)?;
        stamp.zone(zone)?;
        Ok(stamp)
    }

    /// The fraction of the second, if one stands at `at`; gives where it ends.
    fn fraction(&mut self, at: usize) -> Result<usize, Error> {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        let Some(digits) = rest.strip_prefix(b".") else { return Ok(at) };
        let count = digits.iter().take_while(|b| b.is_ascii_digit()).count();
        if self.precision != Precision::Second || count == 0 {
            return Err(bad(at));
        }
        self.precision = Precision::Fraction;
        let nanos = digits.iter().take(count).chain(std::iter::repeat(&b'0')).take(9);
        self.nanos = nanos.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        self.fraction_digits = u8::try_from(count).unwrap_or(u8::MAX);
        Ok(at + 1 + count)
    }

    /// The offset from UTC at `at`, to the end of the text: hours, or hours and minutes.
    fn zone(&mut self, at: usize) -> Result<(), Error> {
        let rest = self.text.get(at..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(());
        }
        let (sign, digits) = match rest.split_at_checked(1) {
            Some(("+", digits)) => (1, digits),
            Some(("-", digits)) => (-1, digits),
            _ => return Err(bad(at)),
        };
        let fits = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        let number: i16 = digits.parse().ok().filter(|_| fits).ok_or_else(|| bad(at + 1))?;
        let (hours, minutes) = if digits.len() <= 2 { (number, 0) } else { (number / 100, number % 100) };
        if hours > 23 || minutes > 59 {
            return Err(bad(at + 1));
        }
        self.offset = Some(sign * (hours * 60 + minutes));
        Ok(())
    }

    /// What was sent, without white space around it.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// How much of it was sent.
    #[must_use]
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// The year, 0 to 9999.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    fn part(&self, at: usize, from: Precision) -> Option<u8> {
        self.parts.get(at).copied().filter(|_| self.precision >= from)
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(&self) -> Option<u8> {
        self.part(0, Precision::Month)
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(&self) -> Option<u8> {
        self.part(1, Precision::Day)
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(&self) -> Option<u8> {
        self.part(2, Precision::Hour)
    }

    /// The minute.
    #[must_use]
    pub fn minute(&self) -> Option<u8> {
        self.part(3, Precision::Minute)
    }

    /// The second, 0 to 59.
    #[must_use]
    pub fn second(&self) -> Option<u8> {
        self.part(4, Precision::Second)
    }

    /// The fraction of the second in nanoseconds; digits after the ninth are cut off here, not in the text.
    #[must_use]
    pub fn nanosecond(&self) -> Option<u32> {
        (self.precision == Precision::Fraction).then_some(self.nanos)
    }

    /// How many digits of the fraction were sent.
    #[must_use]
    pub fn fraction_digits(&self) -> u8 {
        self.fraction_digits
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

/// A getter for the attribute `value` of each of some datatypes.
macro_rules! timed {
    ($($ty:ident)*) => {$(
        impl $ty<'_> {
            /// The attribute `value`; where that is absent, the date that some senders write into `nullFlavor`. `None` when
            /// there is neither.
            ///
            /// # Errors
            /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) when it is not a point in time.
            pub fn timestamp(&self) -> Option<Result<TimeStamp<'_>, Error>> {
                match (&self.value, &self.null_flavor) {
                    (Some(value), _) => Some(TimeStamp::read(value)),
                    (None, Some(date)) if date.starts_with(|c: char| c.is_ascii_digit()) => Some(TimeStamp::read(date)),
                    _ => None,
                }
            }
        }
    )*};
}

timed! {
    Ts SxcmTs IvlTs IvxbTs PivlTs EivlTs SxprTs UvpTs PpdTs SxcmPpdTs IvlPpdTs IvxbPpdTs PivlPpdTs EivlPpdTs
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
            ("202402292359-0500", Precision::Minute, Some(-300)),
            ("20240229235958+0530", Precision::Second, Some(330)),
            ("20240229235958.123-05", Precision::Fraction, Some(-300)),
            (" 20240229235958+900 ", Precision::Second, Some(540)),
            ("2024+0000", Precision::Year, Some(0)),
        ] {
            let read = TimeStamp::read(text).unwrap();
            assert_eq!(
                (read.text(), read.precision(), read.offset_minutes()),
                (text.trim(), precision, offset)
            );
            assert_eq!(read.year(), 2024);
            assert_eq!(read.month().is_some(), precision >= Precision::Month);
            assert_eq!(read.second(), (precision >= Precision::Second).then_some(58));
        }
        let read = TimeStamp::read("20240229235958.1234567899").unwrap();
        assert_eq!((read.nanosecond(), read.fraction_digits()), (Some(123_456_789), 10));
        assert_eq!((read.day(), read.hour(), read.minute()), (Some(29), Some(23), Some(59)));
        assert_eq!(format!("{read:?}"), "TimeStamp(Fraction)");
    }

    #[test]
    fn what_does_not_exist_is_an_error() {
        for (text, at) in [
            ("", 0),
            ("202", 3),
            ("20241", 5),
            ("202413", 4),
            ("20230229", 6),
            ("20240100", 6),
            ("00000000", 4),
            ("2024010124", 8),
            ("202401011260", 10),
            ("2024010112306", 13),
            ("20240101123060", 12),
            ("20240101123059.", 14),
            ("202401011230.5", 12),
            ("2024-01-01", 5),
            ("20240101Z", 8),
            ("20240101+", 9),
            ("20240101-999", 9),
            ("20240101+12345", 9),
            ("201201191234567", 14),
        ] {
            assert_eq!(TimeStamp::read(text).unwrap_err().offset(), at, "{text}");
        }
    }

    #[test]
    fn a_date_in_null_flavor_is_read() {
        let odd = Ts { null_flavor: Some("20120119000000".into()), ..Ts::default() };
        assert_eq!(odd.timestamp().unwrap().unwrap().day(), Some(19));
        let unknown = Ts { null_flavor: Some("UNK".into()), ..Ts::default() };
        assert!(unknown.timestamp().is_none());
    }
}
