//! Dates and times of day.

use core::fmt;

use super::{bad, digits};
use crate::error::Error;

/// A day: DT, eight digits, or six in release 004010.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day of a year (0 to 9999), month and day of the month; `None` if there is no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year > 9999 || day == 0 || day > days(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Reads `CCYYMMDD`.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at what is no digit or no such month or day.
    pub fn read(text: &[u8]) -> Result<Self, Error> {
        let year = digits(text, 0, 4)?;
        Self::read_rest(text, 4, year)
    }

    /// Reads `YYMMDD`: a year of two digits is the one nearest to a century's middle that the caller gives, so that
    /// `2026` reads `30` as 2030 and `80` as 1980.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn read_short(text: &[u8], near: u16) -> Result<Self, Error> {
        let (two, near) = (digits(text, 0, 2)?, u32::from(near));
        let mut year = near / 100 * 100 + two;
        if year > near + 49 {
            year = year.saturating_sub(100);
        } else if year + 50 < near {
            year += 100;
        }
        Self::read_rest(text, 2, year)
    }

    fn read_rest(text: &[u8], at: usize, year: u32) -> Result<Self, Error> {
        let (month, day) = (digits(text, at, 2)?, digits(text, at + 2, 2)?);
        if text.len() > at + 4 {
            return Err(bad(at + 4));
        }
        let [month, day] = [month, day].map(|n| u8::try_from(n).unwrap_or_default());
        let year = u16::try_from(year).unwrap_or(u16::MAX);
        let place = if (1..=12).contains(&month) { at + 2 } else { at };
        Self::new(year, month, day).ok_or_else(|| bad(place))
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

const fn days(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

/// `2026-11-21`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Without the value.
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Date")
    }
}

/// A time of day: TM, `HHMM`, `HHMMSS`, or with decimals of a second `HHMMSSD` and `HHMMSSDD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: Option<u8>,
    hundredths: Option<u8>,
}

impl Time {
    /// Reads a time.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at what is no digit, no hour, minute or second, or too much.
    pub fn read(text: &[u8]) -> Result<Self, Error> {
        let two = |at: usize, most: u32| {
            let number = digits(text, at, 2)?;
            if number > most { Err(bad(at)) } else { Ok(u8::try_from(number).unwrap_or_default()) }
        };
        let (hour, minute) = (two(0, 23)?, two(2, 59)?);
        let second = if text.len() > 4 { Some(two(4, 59)?) } else { None };
        let hundredths = match text.len() {
            0..=6 => None,
            7 => Some(digits(text, 6, 1)? * 10),
            8 => Some(digits(text, 6, 2)?),
            _ => return Err(bad(8)),
        };
        let hundredths = hundredths.map(|n| u8::try_from(n).unwrap_or_default());
        Ok(Self { hour, minute, second, hundredths })
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// The second, if it was given.
    #[must_use]
    pub const fn second(self) -> Option<u8> {
        self.second
    }

    /// Hundredths of a second, if they were given.
    #[must_use]
    pub const fn hundredths(self) -> Option<u8> {
        self.hundredths
    }
}

/// `15:03`, `15:03:55`, `15:03:55.20`.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        if let Some(second) = self.second {
            write!(f, ":{second:02}")?;
        }
        self.hundredths.map_or(Ok(()), |part| write!(f, ".{part:02}"))
    }
}

/// Without the value.
impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Time")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn days_that_are() {
        assert_eq!(Date::read(b"20240229").unwrap().to_string(), "2024-02-29");
        for (text, at) in [
            ("20230229", 6),
            ("19461301", 4),
            ("00000000", 4),
            ("2023", 4),
            ("2023-1-1", 4),
            ("202301011", 8),
            ("20230100", 6),
        ] {
            assert_eq!(Date::read(text.as_bytes()).expect_err(text).offset(), at, "{text}");
        }
        for (text, near, day) in [
            ("300101", 2026, "2030-01-01"),
            ("800101", 2026, "1980-01-01"),
            ("991231", 2004, "1999-12-31"),
            ("010101", 1999, "2001-01-01"),
        ] {
            assert_eq!(Date::read_short(text.as_bytes(), near).unwrap().to_string(), day);
        }
    }

    #[test]
    fn times_of_day() {
        for (text, time) in [
            ("0000", "00:00"),
            ("2359", "23:59"),
            ("150355", "15:03:55"),
            ("1503552", "15:03:55.20"),
            ("15035521", "15:03:55.21"),
        ] {
            assert_eq!(Time::read(text.as_bytes()).unwrap().to_string(), time);
        }
        for (text, at) in
            [("", 0), ("24", 0), ("2400", 0), ("1260", 2), ("12000", 5), ("120061", 4), ("150355212", 8)]
        {
            assert_eq!(Time::read(text.as_bytes()).expect_err(text).offset(), at, "{text}");
        }
    }
}
