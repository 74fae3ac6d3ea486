//! Dates and times as sent, with their precision, offset and ranges: DA, TM, DT. PS3.5, 6.2.

use super::bad;
use crate::error::Error;

/// A date, with as much as was sent: of DA always all of it, of DT perhaps the year alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Date {
    /// The year, 0 to 9999.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, within its length.
    pub day: Option<u8>,
}

/// A time, with as much as was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Time {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: Option<u8>,
    /// The second, 0 to 60: leap seconds are sent.
    pub second: Option<u8>,
    /// Microseconds, if a fraction was sent.
    pub microsecond: Option<u32>,
    /// How many digits of the fraction were sent, 0 to 6.
    pub fraction_digits: u8,
}

/// A date and time, with as much as was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DateTime {
    /// The date.
    pub date: Date,
    /// The time, if any of it was sent.
    pub time: Option<Time>,
    /// The offset from UTC in minutes, if it was sent.
    pub offset_minutes: Option<i16>,
}

/// What a query asks for: from one value to another, either left out. PS3.4, C.2.2.2.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Range<T> {
    /// The first; `None` is from the beginning.
    pub from: Option<T>,
    /// The last; `None` is to the end.
    pub to: Option<T>,
}

/// Reads digits from the front.
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

    fn pass(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn at_digit(&self) -> bool {
        self.peek().is_some_and(|b| b.is_ascii_digit())
    }

    fn number(&mut self, digits: usize, range: core::ops::RangeInclusive<u16>) -> Result<u16, Error> {
        let start = self.at;
        let text = self.text.get(start..start + digits).ok_or_else(|| bad(start))?;
        if !text.iter().all(u8::is_ascii_digit) {
            return Err(bad(start));
        }
        self.at += digits;
        let value = text.iter().fold(0, |value, b| value * 10 + u16::from(b - b'0'));
        if range.contains(&value) { Ok(value) } else { Err(bad(start)) }
    }

    fn two(&mut self, range: core::ops::RangeInclusive<u16>) -> Result<u8, Error> {
        let start = self.at;
        self.number(2, range).and_then(|value| u8::try_from(value).map_err(|_| bad(start)))
    }

    fn end(&self) -> Result<(), Error> {
        if self.at == self.text.len() { Ok(()) } else { Err(bad(self.at)) }
    }
}

fn days(year: u16, month: u8) -> u16 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl Date {
    /// Reads a DA: `20240229`, and the `2024.02.29` of ACR-NEMA.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text: also for a day that does not exist.
    pub fn read(text: &str) -> Result<Self, Error> {
        let text = text.trim_end_matches(' ');
        let mut digits = Digits::new(text);
        let year = digits.number(4, 0..=9999)?;
        let dotted = digits.pass(b'.');
        let month = digits.two(1..=12)?;
        if dotted && !digits.pass(b'.') {
            return Err(bad(digits.at));
        }
        let day = digits.two(1..=days(year, month))?;
        digits.end()?;
        Ok(Self { year, month: Some(month), day: Some(day) })
    }

    /// Whether year, month and day were sent.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.day.is_some()
    }
}

impl Time {
    /// Reads a TM: `10`, `1011`, `101112`, `101112.123456`, and the `10:11:12` of ACR-NEMA.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text.
    pub fn read(text: &str) -> Result<Self, Error> {
        let text = text.trim_end_matches(' ');
        let mut digits = Digits::new(text);
        let time = Self::of(&mut digits, true)?;
        digits.end()?;
        Ok(time)
    }

    fn of(digits: &mut Digits<'_>, colons: bool) -> Result<Self, Error> {
        let hour = digits.two(0..=23)?;
        let mut time = Self { hour, minute: None, second: None, microsecond: None, fraction_digits: 0 };
        let colon = colons && digits.pass(b':');
        if !colon && !digits.at_digit() {
            return Ok(time);
        }
        time.minute = Some(digits.two(0..=59)?);
        if !(if colon { digits.pass(b':') } else { digits.at_digit() }) {
            return Ok(time);
        }
        time.second = Some(digits.two(0..=60)?);
        if digits.pass(b'.') {
            let start = digits.at;
            let (mut micro, mut count) = (0_u32, 0_u8);
            while count < 6 && digits.at_digit() {
                micro = micro * 10 + u32::from(digits.peek().unwrap_or(b'0') - b'0');
                digits.at += 1;
                count += 1;
            }
            if count == 0 {
                return Err(bad(start));
            }
            time.microsecond = Some(micro * 10_u32.pow(u32::from(6 - count)));
            time.fraction_digits = count;
        }
        Ok(time)
    }
}

impl DateTime {
    /// Reads a DT: `2024`, `202402`, `20240229101112.5+0100`.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text.
    pub fn read(text: &str) -> Result<Self, Error> {
        let text = text.trim_end_matches(' ');
        let mut digits = Digits::new(text);
        let year = digits.number(4, 0..=9999)?;
        let (mut month, mut day, mut time, mut offset_minutes) = (None, None, None, None);
        if digits.at_digit() {
            let number = digits.two(1..=12)?;
            month = Some(number);
            if digits.at_digit() {
                day = Some(digits.two(1..=days(year, number))?);
                if digits.at_digit() {
                    time = Some(Time::of(&mut digits, false)?);
                }
            }
        }
        if let Some(sign @ (b'+' | b'-')) = digits.peek() {
            digits.at += 1;
            offset_minutes = Some(offset(&mut digits, sign == b'-')?);
        }
        digits.end()?;
        Ok(Self { date: Date { year, month, day }, time, offset_minutes })
    }
}

/// `hhmm`, from -1200 to +1400.
fn offset(digits: &mut Digits<'_>, negative: bool) -> Result<i16, Error> {
    let start = digits.at;
    let hours = i16::from(digits.two(0..=14)?);
    let minutes = hours * 60 + i16::from(digits.two(0..=59)?);
    let minutes = if negative { -minutes } else { minutes };
    if (-720..=840).contains(&minutes) { Ok(minutes) } else { Err(bad(start)) }
}

impl<T> Range<T> {
    fn new(from: Option<T>, to: Option<T>, at: usize) -> Result<Self, Error> {
        if from.is_none() && to.is_none() { Err(bad(at)) } else { Ok(Self { from, to }) }
    }

    fn split(text: &str, read: fn(&str) -> Result<T, Error>) -> Result<Self, Error> {
        let text = text.trim_end_matches(' ');
        let Some((from, to)) = text.split_once('-') else {
            let value = read(text)?;
            // One value is from it to it; it is read twice, for not all of them can be copied.
            return Ok(Self { from: Some(value), to: Some(read(text)?) });
        };
        let some = |text: &str, at: usize| {
            let value = if text.is_empty() { return Ok(None) } else { read(text) };
            value.map(Some).map_err(|error| bad(at + usize::try_from(error.offset()).unwrap_or_default()))
        };
        Self::new(some(from, 0)?, some(to, from.len() + 1)?, 0)
    }
}

impl Range<Date> {
    /// Reads `20240101-20240131`, `20240101-`, `-20240131`, or one date.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text.
    pub fn read_dates(text: &str) -> Result<Self, Error> {
        Self::split(text, Date::read)
    }
}

impl Range<Time> {
    /// Reads `10-11`, `10-`, `-11`, or one time.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text.
    pub fn read_times(text: &str) -> Result<Self, Error> {
        Self::split(text, Time::read)
    }
}

impl Range<DateTime> {
    /// Reads a range of DT. A `-` can also be the sign of an offset: the first cut that leaves two values is taken, so that
    /// `20240101-0500` is one value with an offset.
    ///
    /// # Errors
    /// [`ErrorKind::BadValue`](crate::ErrorKind::BadValue) with the offset in the text.
    pub fn read_date_times(text: &str) -> Result<Self, Error> {
        let text = text.trim_end_matches(' ');
        if let Ok(value) = DateTime::read(text) {
            return Ok(Self { from: Some(value), to: Some(value) });
        }
        let read = |text: &str| if text.is_empty() { Ok(None) } else { DateTime::read(text).map(Some) };
        for (at, _) in text.match_indices('-') {
            let (from, to) = (text.get(..at).unwrap_or(""), text.get(at + 1..).unwrap_or(""));
            if let (Ok(from), Ok(to)) = (read(from), read(to)) {
                return Self::new(from, to, 0);
            }
        }
        Err(DateTime::read(text).err().unwrap_or_else(|| bad(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        let date = Date::read("20240229").unwrap();
        assert_eq!((date.year, date.month, date.day), (2024, Some(2), Some(29)));
        assert_eq!(Date::read("2024.02.29 ").unwrap(), date);
        for (text, at) in [
            ("", 0),
            ("2024", 4),
            ("20230229", 6),
            ("19000229", 6),
            ("20241301", 4),
            ("2024.0102", 7),
            ("202401011", 8),
        ] {
            assert_eq!(Date::read(text).unwrap_err().offset(), at, "{text}");
        }
    }

    #[test]
    fn times() {
        let time =
            |text| Time::read(text).map(|t| (t.hour, t.minute, t.second, t.microsecond, t.fraction_digits));
        assert_eq!(time("10").unwrap(), (10, None, None, None, 0));
        assert_eq!(time("1011").unwrap(), (10, Some(11), None, None, 0));
        assert_eq!(time("235960").unwrap(), (23, Some(59), Some(60), None, 0));
        assert_eq!(time("101112.05").unwrap(), (10, Some(11), Some(12), Some(50_000), 2));
        assert_eq!(time("10:11:12").unwrap(), (10, Some(11), Some(12), None, 0));
        for (text, at) in
            [("", 0), ("24", 0), ("1", 0), ("1060", 2), ("101112.", 7), ("101112.1234567", 13), ("10:", 3)]
        {
            assert_eq!(Time::read(text).unwrap_err().offset(), at, "{text}");
        }
    }

    #[test]
    fn date_times() {
        let value = DateTime::read("20240229235960.999999+1345").unwrap();
        assert_eq!(value.date, Date::read("20240229").unwrap());
        assert_eq!(value.time.and_then(|t| t.microsecond), Some(999_999));
        assert_eq!(value.offset_minutes, Some(825));
        let year = DateTime::read("2024").unwrap();
        assert_eq!((year.date.month, year.time, year.offset_minutes), (None, None, None));
        assert_eq!(DateTime::read("202402-0530").unwrap().offset_minutes, Some(-330));
        for (text, at) in
            [("202", 0), ("2024131", 4), ("202401011200&ZZZZ", 12), ("2024+1500", 5), ("2024-1230", 5)]
        {
            assert_eq!(DateTime::read(text).unwrap_err().offset(), at, "{text}");
        }
    }

    #[test]
    fn ranges() {
        let date = |text| Date::read(text).unwrap();
        let range = Range::read_dates("20240101-20241231").unwrap();
        assert_eq!((range.from, range.to), (Some(date("20240101")), Some(date("20241231"))));
        assert_eq!(Range::read_dates("-20240101").unwrap().from, None);
        assert_eq!(Range::read_dates("20240101-").unwrap().to, None);
        assert_eq!(Range::read_dates("20240101").unwrap().to, Some(date("20240101")));
        assert_eq!(Range::read_dates("20240101-2024").unwrap_err().offset(), 13);
        assert_eq!(Range::read_dates("-").unwrap_err().offset(), 0);
        assert_eq!(Range::read_times("10-11").unwrap().to, Some(Time::read("11").unwrap()));
        let both = Range::read_date_times("20240101-0500-20240102-0500").unwrap();
        assert_eq!(both.from.and_then(|d| d.offset_minutes), Some(-300));
        assert_eq!(both.to.map(|d| d.date), Some(date("20240102")));
        let open = Range::read_date_times("20240101-").unwrap();
        assert_eq!((open.from.map(|d| d.date), open.to), (Some(date("20240101")), None));
        let one = Range::read_date_times("20240101-0500").unwrap();
        assert_eq!(one.from, one.to);
    }
}
