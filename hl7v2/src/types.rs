//! Typed values: dates, times and numbers as they were sent, with their precision and their text.
//!
//! Reading never changes a value: `text()` is what stood there. What is not in the syntax of its datatype is an error,
//! and never a guess.

mod numeric;
mod time;
mod timestamp;

pub use numeric::Numeric;
pub use time::Time;
pub use timestamp::{Precision, TimeStamp};

use crate::error::{Error, ErrorKind};

/// Text as bytes, of which every typed value is a prefix of ASCII characters.
fn ascii(bytes: &[u8]) -> Result<&str, Error> {
    core::str::from_utf8(bytes).map_err(|_| bad(bytes.iter().position(|b| !b.is_ascii()).unwrap_or_default()))
}

#[cold]
fn bad(at: usize) -> Error {
    Error::new(ErrorKind::BadValue, at as u64)
}

/// Digits, one after the other.
struct Digits<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Digits<'t> {
    fn new(text: &'t str) -> Self {
        Self { text: text.as_bytes(), at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn is_end(&self) -> bool {
        self.at >= self.text.len()
    }

    fn digit(&mut self) -> Option<u8> {
        let digit = self.peek().filter(u8::is_ascii_digit)?;
        self.at += 1;
        Some(digit - b'0')
    }

    /// A number of two digits within a range.
    fn two(&mut self, range: core::ops::RangeInclusive<u8>) -> Result<u8, Error> {
        let start = self.at;
        match (self.digit(), self.digit()) {
            (Some(a), Some(b)) if range.contains(&(a * 10 + b)) => Ok(a * 10 + b),
            _ => Err(bad(start)),
        }
    }

    /// A number of two digits, if there is a digit.
    fn next_two(&mut self, range: core::ops::RangeInclusive<u8>) -> Result<Option<u8>, Error> {
        if self.peek().is_some_and(|b| b.is_ascii_digit()) { self.two(range).map(Some) } else { Ok(None) }
    }

    /// `.` and digits: nanoseconds, and how many digits there were.
    fn fraction(&mut self) -> Result<Option<(u32, u8)>, Error> {
        if self.peek() != Some(b'.') {
            return Ok(None);
        }
        self.at += 1;
        let start = self.at;
        let mut nanos = 0;
        let mut scale = 100_000_000;
        let mut count = 0_u8;
        while let Some(digit) = self.digit() {
            nanos += u32::from(digit) * scale;
            scale /= 10;
            count = count.saturating_add(1);
        }
        if count == 0 { Err(bad(start)) } else { Ok(Some((nanos, count))) }
    }

    /// `+ZZZZ` or `-ZZZZ`, in minutes; then the end.
    fn offset_and_end(&mut self) -> Result<Option<i16>, Error> {
        let sign = match self.peek() {
            None => return Ok(None),
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return Err(bad(self.at)),
        };
        self.at += 1;
        let hours = self.two(0..=15)?;
        let minutes = self.two(0..=59)?;
        if self.is_end() {
            Ok(Some(sign * (i16::from(hours) * 60 + i16::from(minutes))))
        } else {
            Err(bad(self.at))
        }
    }
}

/// Hour, minute, second and fraction: as much as there is.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Clock {
    hour: Option<u8>,
    minute: Option<u8>,
    second: Option<u8>,
    fraction: Option<(u32, u8)>,
}

impl Clock {
    fn read(digits: &mut Digits<'_>) -> Result<Self, Error> {
        let mut clock = Self { hour: digits.next_two(0..=23)?, ..Self::default() };
        if clock.hour.is_some() {
            clock.minute = digits.next_two(0..=59)?;
        }
        if clock.minute.is_some() {
            clock.second = digits.next_two(0..=59)?;
        }
        if clock.second.is_some() {
            clock.fraction = digits.fraction()?;
        }
        Ok(clock)
    }
}

/// The syntax a datatype has, for those that have one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Syntax {
    Date,
    DateTime,
    Time,
    Number,
    Digits,
}

impl Syntax {
    /// That of a datatype's name.
    pub(crate) fn of(datatype: &str) -> Option<Self> {
        match datatype {
            "DT" => Some(Self::Date),
            "DTM" | "TS" => Some(Self::DateTime),
            "TM" => Some(Self::Time),
            "NM" => Some(Self::Number),
            "SI" => Some(Self::Digits),
            _ => None,
        }
    }

    /// Whether bytes are in it.
    pub(crate) fn check(self, raw: &[u8]) -> Result<(), Error> {
        match self {
            Self::Date => {
                let read = TimeStamp::read_bytes(raw)?;
                let is_date = read.hour().is_none() && read.offset_minutes().is_none();
                if is_date { Ok(()) } else { Err(bad(8.min(raw.len()))) }
            }
            Self::DateTime => TimeStamp::read_bytes(raw).map(|_| ()),
            Self::Time => Time::read_bytes(raw).map(|_| ()),
            Self::Number => Numeric::read_bytes(raw).map(|_| ()),
            Self::Digits => raw.iter().position(|b| !b.is_ascii_digit()).map_or(Ok(()), |at| Err(bad(at))),
        }
    }
}

/// Whether bytes are in the syntax of a datatype; those of one without a syntax always are.
pub(crate) fn check(datatype: &str, raw: &[u8]) -> Result<(), Error> {
    Syntax::of(datatype).map_or(Ok(()), |syntax| syntax.check(raw))
}
