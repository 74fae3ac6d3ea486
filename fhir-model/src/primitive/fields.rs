//! Dates and times by their parts, and their order.

use core::cmp::Ordering;

use super::temporal::{date, instant, time};
use super::{Date, DateTime, Instant, Offset, Precision, Time};

/// Minutes that offsets reach to the west and to the east: what a date without offset may be away from UTC.
const WEST: i64 = 12 * 60;
const EAST: i64 = 14 * 60;

/// A clock: hour, minute, second, digits after the second without zeros at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Clock<'a>(u8, u8, u8, &'a str);

/// The number at a place of a text that was checked.
fn number<T: core::str::FromStr>(text: &str, from: usize, to: usize) -> Option<T> {
    text.get(from..to)?.parse().ok()
}

fn clock(text: &str) -> Option<Clock<'_>> {
    time(text)?;
    let fraction = text.get(9..).unwrap_or_default().trim_end_matches('0');
    Some(Clock(number(text, 0, 2)?, number(text, 3, 5)?, number(text, 6, 8)?, fraction))
}

/// Days since 1970-01-01 in the Gregorian calendar.
fn days(year: u16, month: u8, day: u8) -> i64 {
    // Years that begin in March, so that the leap day is the last.
    let (year, month) = (i64::from(year), i64::from(month));
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// A time on the line of UTC: minutes since 1970, seconds, digits after the second.
type Moment<'a> = (i64, u8, &'a str);

impl Date {
    /// A year, 1 to 9999.
    #[must_use]
    pub fn of_year(year: u16) -> Option<Self> {
        Self::parse(&format!("{year:04}"))
    }

    /// A year and a month.
    #[must_use]
    pub fn of_month(year: u16, month: u8) -> Option<Self> {
        Self::parse(&format!("{year:04}-{month:02}"))
    }

    /// A day; `None` when the calendar has no such day.
    #[must_use]
    pub fn of_day(year: u16, month: u8, day: u8) -> Option<Self> {
        Self::parse(&format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The year; `None` when the text is not valid, as with the other parts.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        self.precision().and_then(|_| number(self.as_str(), 0, 4))
    }

    /// The month, if it is there.
    #[must_use]
    pub fn month(&self) -> Option<u8> {
        self.precision().and_then(|_| number(self.as_str(), 5, 7))
    }

    /// The day of the month, if it is there.
    #[must_use]
    pub fn day(&self) -> Option<u8> {
        self.precision().and_then(|_| number(self.as_str(), 8, 10))
    }

    /// The order of two dates as FHIRPath has it: `None` when one only says less exactly the same, or is not valid.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        compare_dates(self.as_str(), other.as_str())
    }
}

fn compare_dates(one: &str, other: &str) -> Option<Ordering> {
    let (precision, other_precision) = (date(one)?, date(other)?);
    let common = one.len().min(other.len());
    match one.get(..common)?.cmp(other.get(..common)?) {
        Ordering::Equal if precision != other_precision => None,
        order => Some(order),
    }
}

impl Time {
    /// A time to the second; 60 is a leap second.
    #[must_use]
    pub fn of(hour: u8, minute: u8, second: u8) -> Option<Self> {
        Self::parse(&format!("{hour:02}:{minute:02}:{second:02}"))
    }

    /// The order of two times; digits after the second that are missing count as zeros. `None` when one is not valid.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        Some(clock(self.as_str())?.cmp(&clock(other.as_str())?))
    }
}

impl Offset {
    fn text(self) -> String {
        match self {
            Self::Zulu => "Z".to_owned(),
            Self::Minutes(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl Instant {
    /// A day, a time and an offset; `None` when the date is not to the day or the offset is beyond 14 hours.
    #[must_use]
    pub fn at(date: &Date, time: &Time, offset: Offset) -> Option<Self> {
        Self::parse(&format!("{}T{}{}", date.as_str(), time.as_str(), offset.text()))
    }

    /// The date as it is written there, whatever day it is elsewhere; `None` when the text is not valid.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.precision().and_then(|_| Date::parse(self.as_str().get(..10)?))
    }

    /// The time as it is written; `None` when the text is not valid.
    #[must_use]
    pub fn time(&self) -> Option<Time> {
        time_in(self.as_str())
    }

    /// The order of two instants, whatever their offsets; `None` when one is not valid.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        Some(moment(self.as_str())?.cmp(&moment(other.as_str())?))
    }
}

impl DateTime {
    /// A day, a time and an offset; `None` when the date is not to the day or the offset is beyond 14 hours.
    #[must_use]
    pub fn at(date: &Date, time: &Time, offset: Offset) -> Option<Self> {
        Instant::at(date, time, offset).map(Self::from)
    }

    /// The date as it is written, as exactly as it is there; `None` when the text is not valid.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        let text = self.as_str();
        self.precision().and_then(|_| Date::parse(text.split('T').next()?))
    }

    /// The time as it is written; `None` for a date, or when the text is not valid.
    #[must_use]
    pub fn time(&self) -> Option<Time> {
        time_in(self.as_str())
    }

    /// As an instant, when there is a time.
    #[must_use]
    pub fn to_instant(&self) -> Option<Instant> {
        Instant::parse(self.as_str())
    }

    /// The order of two dates or times as FHIRPath has it, whatever their offsets. `None` when it depends on what is not
    /// said: one is less exact and could be the other, or has no offset and could lie on either side; or is not valid.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        let (one, other) = (self.as_str(), other.as_str());
        match (moment(one), moment(other)) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            (None, None) => compare_dates(one, other),
            (Some(one), None) => against(one, other),
            (None, Some(other)) => against(other, one).map(Ordering::reverse),
        }
    }
}

/// The order of a moment and a date somewhere on earth.
fn against(moment: Moment<'_>, text: &str) -> Option<Ordering> {
    let precision = date(text)?;
    let year: u16 = number(text, 0, 4)?;
    let month: Option<u8> = number(text, 5, 7);
    let first = days(year, month.unwrap_or(1), number(text, 8, 10).unwrap_or(1));
    let after = match (precision, month) {
        (Precision::Day, _) => first + 1,
        (Precision::Month, Some(month)) if month < 12 => days(year, month + 1, 1),
        _ => days(year + 1, 1, 1),
    };
    let (begins, ends) = (first * 24 * 60 - EAST, after * 24 * 60 + WEST);
    if moment < (begins, 0, "") {
        Some(Ordering::Less)
    } else if moment.0 >= ends {
        Some(Ordering::Greater)
    } else {
        None
    }
}

fn moment(text: &str) -> Option<Moment<'_>> {
    let (_, offset) = instant(text)?;
    let (day, rest) = text.split_once('T')?;
    let Clock(hour, minute, second, fraction) = clock(rest.get(..rest.find(['Z', '+', '-'])?)?)?;
    let day = days(number(day, 0, 4)?, number(day, 5, 7)?, number(day, 8, 10)?);
    let minutes = (day * 24 + i64::from(hour)) * 60 + i64::from(minute) - i64::from(offset.minutes());
    // A leap second is the first of the next minute to compare by.
    Some((minutes + i64::from(second / 60), second % 60, fraction))
}

fn time_in(text: &str) -> Option<Time> {
    instant(text)?;
    let (_, rest) = text.split_once('T')?;
    Time::parse(rest.get(..rest.find(['Z', '+', '-'])?)?)
}

impl From<Instant> for DateTime {
    fn from(value: Instant) -> Self {
        Self::from_unchecked(value.as_str().to_owned())
    }
}

impl From<Date> for DateTime {
    fn from(value: Date) -> Self {
        Self::from_unchecked(value.as_str().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(one: &str, other: &str) -> Option<Ordering> {
        let (one, other) =
            (DateTime::from_unchecked(one.to_owned()), DateTime::from_unchecked(other.to_owned()));
        assert_eq!(one.compare(&other), other.compare(&one).map(Ordering::reverse));
        one.compare(&other)
    }

    #[test]
    fn parts_go_in_and_come_out() {
        let date = Date::of_day(2020, 2, 29).unwrap();
        assert_eq!((date.year(), date.month(), date.day()), (Some(2020), Some(2), Some(29)));
        assert_eq!(Date::of_month(2020, 2).unwrap().day(), None);
        assert_eq!(Date::of_year(33).unwrap().as_str(), "0033");
        assert!(Date::of_day(2021, 2, 29).is_none() && Date::of_month(2021, 13).is_none());
        assert!(Date::of_year(0).is_none() && Date::of_year(10_000).is_none());
        assert!(Date::from_unchecked("2020-99".to_owned()).year().is_none());
        let time = Time::of(4, 5, 6).unwrap();
        let at = Instant::at(&date, &time, Offset::Minutes(-210)).unwrap();
        assert_eq!(at.as_str(), "2020-02-29T04:05:06-03:30");
        assert_eq!((at.date(), at.time()), (Some(date.clone()), Some(time.clone())));
        assert!(Instant::at(&Date::of_year(2020).unwrap(), &time, Offset::Zulu).is_none());
        assert!(Instant::at(&date, &time, Offset::Minutes(900)).is_none() && Time::of(24, 0, 0).is_none());
        let whole = DateTime::at(&date, &time, Offset::Zulu).unwrap();
        assert_eq!(whole.to_instant().unwrap().as_str(), "2020-02-29T04:05:06Z");
        assert_eq!((DateTime::from(date.clone()).date(), DateTime::from(date).time()), (whole.date(), None));
    }

    #[test]
    fn order_is_told_only_where_it_is_certain() {
        use Ordering::{Equal, Greater, Less};
        for (one, other, expected) in [
            ("2020", "2021", Some(Less)),
            ("2020", "2020", Some(Equal)),
            ("2020", "2020-01", None),
            ("2020-05", "2020-04-30", Some(Greater)),
            ("2020-01-01T00:00:00Z", "2020-01-01T01:00:00+01:00", Some(Equal)),
            ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00.000Z", Some(Equal)),
            ("2020-01-01T00:00:00.5Z", "2020-01-01T00:00:00.49Z", Some(Greater)),
            ("2019-12-31T23:59:60Z", "2020-01-01T00:00:00Z", Some(Equal)),
            ("2020-01-01T23:00:00-02:00", "2020-01-02T00:30:00Z", Some(Greater)),
            ("2020-06-01T12:00:00Z", "2020", None),
            ("2019-12-31T12:00:00Z", "2020", None),
            ("2019-12-31T09:59:59Z", "2020", Some(Less)),
            ("2021-01-01T11:59:59Z", "2020", None),
            ("2021-01-01T12:00:00Z", "2020", Some(Greater)),
            ("2020-03-01T12:00:00Z", "2020-02", Some(Greater)),
            ("2020-12-31T00:00:00Z", "2020-12", None),
            ("2020-02-29T00:00:00Z", "2020-02-27", Some(Greater)),
            ("soon", "2020", None),
        ] {
            assert_eq!(order(one, other), expected, "{one} {other}");
        }
        let time = |text| Time::parse(text).unwrap();
        assert_eq!(time("10:00:00").compare(&time("10:00:00.0")), Some(Equal));
        assert_eq!(time("10:00:00.10").compare(&time("10:00:00.2")), Some(Less));
        assert_eq!((days(1970, 1, 1), days(2000, 3, 1), days(1, 1, 1)), (0, 11_017, -719_162));
    }
}
