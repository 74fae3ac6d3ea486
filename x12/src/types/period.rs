//! Dates with the qualifier that says how they are written: DTP02 and DTP03, and others like them.

use core::fmt;

use super::{Date, Time, bad};
use crate::error::Error;

/// How a date or period is written: element 1250.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodFormat {
    /// `D8`: CCYYMMDD.
    D8,
    /// `RD8`: CCYYMMDD-CCYYMMDD.
    Rd8,
    /// `DT`: CCYYMMDDHHMM.
    Dt,
    /// `RDT`: CCYYMMDDHHMM-CCYYMMDDHHMM.
    Rdt,
    /// `D6`: YYMMDD, of release 004010.
    D6,
    /// `TM`: HHMM.
    Tm,
    /// `RTM`: HHMM-HHMM.
    Rtm,
}

impl PeriodFormat {
    /// The format of a qualifier; `None` for one that is not read here.
    #[must_use]
    pub const fn of(qualifier: &[u8]) -> Option<Self> {
        match qualifier {
            b"D8" => Some(Self::D8),
            b"RD8" => Some(Self::Rd8),
            b"DT" => Some(Self::Dt),
            b"RDT" => Some(Self::Rdt),
            b"D6" => Some(Self::D6),
            b"TM" => Some(Self::Tm),
            b"RTM" => Some(Self::Rtm),
            _ => None,
        }
    }

    /// The qualifier.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::D8 => "D8",
            Self::Rd8 => "RD8",
            Self::Dt => "DT",
            Self::Rdt => "RDT",
            Self::D6 => "D6",
            Self::Tm => "TM",
            Self::Rtm => "RTM",
        }
    }
}

/// A point in time: a day, a time of day, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct DateTime {
    /// The day.
    pub date: Option<Date>,
    /// The time of day, in a zone X12 does not tell.
    pub time: Option<Time>,
}

/// A date or period as it was sent, with its format.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period<'m> {
    format: PeriodFormat,
    text: &'m [u8],
    start: DateTime,
    end: Option<DateTime>,
}

impl<'m> Period<'m> {
    /// Reads a value by its qualifier. A year of two digits (`D6`) is read as the one from 1951 to 2050.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) at byte 0 for a qualifier that is not read here, else at what is
    /// not in the format.
    pub fn read(qualifier: &[u8], text: &'m [u8]) -> Result<Self, Error> {
        let format = PeriodFormat::of(qualifier).ok_or_else(|| bad(0))?;
        let range = matches!(format, PeriodFormat::Rd8 | PeriodFormat::Rdt | PeriodFormat::Rtm);
        let dash = text.iter().position(|b| *b == b'-').filter(|_| range);
        let (first, second) = match dash {
            Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + 1..)),
            None if range => return Err(bad(text.len())),
            None => (text, None),
        };
        let end = match second {
            Some(second) => {
                let from = (text.len() - second.len()) as u64;
                Some(point(format, second).map_err(|e| e.shifted(from))?)
            }
            None => None,
        };
        Ok(Self { format, text, start: point(format, first)?, end })
    }

    /// How it was written.
    #[must_use]
    pub const fn format(&self) -> PeriodFormat {
        self.format
    }

    /// What was sent.
    #[must_use]
    pub const fn raw(&self) -> &'m [u8] {
        self.text
    }

    /// The point, or the first of the period.
    #[must_use]
    pub const fn start(&self) -> DateTime {
        self.start
    }

    /// The last of the period; `None` for a point.
    #[must_use]
    pub const fn end(&self) -> Option<DateTime> {
        self.end
    }

    /// The day it starts on.
    #[must_use]
    pub const fn start_date(&self) -> Option<Date> {
        self.start.date
    }

    /// The day it ends on: that it starts on, for a point.
    #[must_use]
    pub fn end_date(&self) -> Option<Date> {
        self.end.unwrap_or(self.start).date
    }
}

fn point(format: PeriodFormat, text: &[u8]) -> Result<DateTime, Error> {
    match format {
        PeriodFormat::D8 | PeriodFormat::Rd8 => Ok(DateTime { date: Some(Date::read(text)?), time: None }),
        PeriodFormat::D6 => Ok(DateTime { date: Some(Date::read_short(text, 2001)?), time: None }),
        PeriodFormat::Tm | PeriodFormat::Rtm => Ok(DateTime { date: None, time: Some(Time::read(text)?) }),
        PeriodFormat::Dt | PeriodFormat::Rdt => {
            let (day, time) = text.split_at_checked(8).ok_or_else(|| bad(text.len()))?;
            Ok(DateTime {
                date: Some(Date::read(day)?),
                time: Some(Time::read(time).map_err(|e| e.shifted(8))?),
            })
        }
    }
}

/// Without the value.
impl fmt::Debug for Period<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Period({})", self.format.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn periods_by_their_qualifier() {
        let period = Period::read(b"RD8", b"20260101-20260131").unwrap();
        assert_eq!(period.start_date().unwrap().to_string(), "2026-01-01");
        assert_eq!(period.end_date().unwrap().to_string(), "2026-01-31");
        assert_eq!(alloc::format!("{period:?}"), "Period(RD8)");
        let point = Period::read(b"DT", b"202601011530").unwrap();
        assert_eq!((point.start().time.unwrap().to_string().as_str(), point.end()), ("15:30", None));
        assert_eq!(Period::read(b"D6", b"510101").unwrap().start_date().unwrap().year(), 1951);
        assert_eq!(Period::read(b"RTM", b"0800-1700").unwrap().end().unwrap().time.unwrap().hour(), 17);
        for (qualifier, text, at) in [
            ("D8", "20260101-20260131", 8),
            ("RD8", "20260101", 8),
            ("RD8", "20260101-20261301", 13),
            ("DT", "20260101", 8),
            ("DT", "202601012460", 8),
            ("CC", "20", 0),
        ] {
            assert_eq!(
                Period::read(qualifier.as_bytes(), text.as_bytes()).expect_err(text).offset(),
                at,
                "{text}"
            );
        }
    }
}
