//! Dates, times and what can be known of their order when parts are missing.

use core::cmp::Ordering;
use core::fmt;

/// A date, a date with time, or a time; parts from the smallest up may be missing.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    kind: MomentKind,
    precision: Part,
    year: i32,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    /// Fraction of the second in 10^-18.
    fraction: u64,
    /// Digits of the fraction.
    digits: u8,
    /// Minutes east of UTC.
    offset: Option<i16>,
}

/// Which of the three it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MomentKind {
    Date,
    DateTime,
    Time,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}

const PARTS: [Part; 6] = [Part::Year, Part::Month, Part::Day, Part::Hour, Part::Minute, Part::Second];
const DAY: i64 = 86_400;
/// Digits of a fraction that are held.
const HELD: usize = 18;
const WHOLE: u64 = 1_000_000_000_000_000_000;

fn number(text: &str, width: usize, low: i32, high: i32) -> Option<i32> {
    if text.len() != width || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|n| (low..=high).contains(n))
}

fn small(text: &str, low: i32, high: i32) -> Option<u8> {
    number(text, 2, low, high).and_then(|n| u8::try_from(n).ok())
}

fn days_in(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01, by the rule of 400-year eras.
fn days_of(year: i32, month: u8, day: u8) -> i64 {
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let shifted = (i64::from(month) + 9) % 12;
    let of_year = (153 * shifted + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn date_of(days: i64) -> Option<(i32, u8, u8)> {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    if !(1..=9999).contains(&year) {
        return None;
    }
    Some((i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

impl Moment {
    const fn empty(kind: MomentKind) -> Self {
        Self {
            kind,
            precision: Part::Year,
            year: 1,
            month: 1,
            day: 1,
            hour: 0,
            minute: 0,
            second: 0,
            fraction: 0,
            digits: 0,
            offset: None,
        }
    }

    /// `2015`, `2015-02`, `2015-02-04`.
    pub(super) fn date(text: &str) -> Option<Self> {
        let mut out = Self::empty(MomentKind::Date);
        let mut parts = text.split('-');
        out.year = number(parts.next()?, 4, 1, 9999)?;
        if let Some(month) = parts.next() {
            out.month = small(month, 1, 12)?;
            out.precision = Part::Month;
        }
        if let Some(day) = parts.next() {
            out.day = small(day, 1, i32::from(days_in(out.year, out.month)))?;
            out.precision = Part::Day;
        }
        if parts.next().is_some() { None } else { Some(out) }
    }

    /// A date, with or without `T`, time and offset.
    pub(super) fn date_time(text: &str) -> Option<Self> {
        let Some((date, clock)) = text.split_once('T') else {
            return Self::date(text).map(|date| Self { kind: MomentKind::DateTime, ..date });
        };
        let mut out = Self { kind: MomentKind::DateTime, ..Self::date(date)? };
        if clock.is_empty() {
            return Some(out);
        }
        if out.precision != Part::Day {
            return None;
        }
        let (clock, offset) = match clock.find(['Z', '+', '-']) {
            Some(at) => {
                let (clock, zone) = clock.split_at_checked(at)?;
                (clock, Some(zone_of(zone)?))
            }
            None => (clock, None),
        };
        out.clock(clock)?;
        out.offset = offset;
        Some(out)
    }

    /// `14`, `14:30`, `14:30:15`, `14:30:15.123`.
    pub(super) fn time(text: &str) -> Option<Self> {
        let mut out = Self::empty(MomentKind::Time);
        out.clock(text)?;
        Some(out)
    }

    fn clock(&mut self, text: &str) -> Option<()> {
        let mut parts = text.split(':');
        self.hour = small(parts.next()?, 0, 23)?;
        self.precision = Part::Hour;
        if let Some(minute) = parts.next() {
            self.minute = small(minute, 0, 59)?;
            self.precision = Part::Minute;
        }
        if let Some(second) = parts.next() {
            let (second, fraction) = match second.split_once('.') {
                Some((_, "")) => return None,
                Some((second, fraction)) => (second, fraction),
                None => (second, ""),
            };
            self.second = small(second, 0, 60)?;
            self.precision = Part::Second;
            if !fraction.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            let held = fraction.get(..fraction.len().min(HELD))?;
            self.digits = u8::try_from(held.len()).ok()?;
            self.fraction = format!("{held:0<HELD$}").parse().ok()?;
        }
        if parts.next().is_some() { None } else { Some(()) }
    }

    pub(super) const fn kind(self) -> MomentKind {
        self.kind
    }

    /// The date with the time cut off; `None` of a time.
    pub(super) fn to_date(self) -> Option<Self> {
        if self.kind == MomentKind::Time {
            return None;
        }
        let mut out = Self::empty(MomentKind::Date);
        (out.year, out.month, out.day) = (self.year, self.month, self.day);
        out.precision = self.precision.min(Part::Day);
        Some(out)
    }

    /// The date or date and time as the latter; `None` of a time.
    pub(super) fn to_date_time(self) -> Option<Self> {
        (self.kind != MomentKind::Time).then_some(Self { kind: MomentKind::DateTime, ..self })
    }

    /// The time of a date and time; `None` without one.
    pub(super) fn to_time(self) -> Option<Self> {
        if self.precision < Part::Hour {
            return None;
        }
        Some(Self { kind: MomentKind::Time, year: 1, month: 1, day: 1, offset: None, ..self })
    }

    fn minutes(self) -> i64 {
        days_of(self.year, self.month, self.day) * 1_440 + i64::from(self.hour) * 60 + i64::from(self.minute)
    }

    /// At offset zero; seconds stay as they are.
    fn utc(self) -> Option<Self> {
        let minutes = self.minutes() - i64::from(self.offset.unwrap_or(0));
        let (year, month, day) = date_of(minutes.div_euclid(1_440))?;
        let of_day = minutes.rem_euclid(1_440);
        Some(Self {
            year,
            month,
            day,
            hour: u8::try_from(of_day / 60).ok()?,
            minute: u8::try_from(of_day % 60).ok()?,
            offset: Some(0),
            ..self
        })
    }

    fn part(self, part: Part) -> (i64, u64) {
        match part {
            Part::Year => (i64::from(self.year), 0),
            Part::Month => (i64::from(self.month), 0),
            Part::Day => (i64::from(self.day), 0),
            Part::Hour => (i64::from(self.hour), 0),
            Part::Minute => (i64::from(self.minute), 0),
            Part::Second => (i64::from(self.second), self.fraction),
        }
    }

    /// The order; `None` when parts that would decide are missing, or one has an offset and the other none.
    /// A date and a time have no order: the caller has checked.
    pub(super) fn compare(self, other: Self) -> Option<Ordering> {
        let timed = self.precision >= Part::Hour && other.precision >= Part::Hour;
        let (one, two) = match (self.offset, other.offset) {
            (Some(_), Some(_)) if timed => (self.utc()?, other.utc()?),
            (Some(_), None) | (None, Some(_)) if timed => {
                // Offsets reach from -12:00 to +14:00: further apart, the order is known all the same.
                let apart = self.utc()?.minutes() - other.utc()?.minutes();
                return (apart.abs() > 26 * 60).then(|| apart.cmp(&0));
            }
            _ => (self, other),
        };
        let first = if self.kind == MomentKind::Time { Part::Hour } else { Part::Year };
        for part in PARTS.into_iter().filter(|p| *p >= first) {
            match (part <= one.precision, part <= two.precision) {
                (true, true) => match one.part(part).cmp(&two.part(part)) {
                    Ordering::Equal => {}
                    order => return Some(order),
                },
                (false, false) => return Some(Ordering::Equal),
                _ => return None,
            }
        }
        Some(Ordering::Equal)
    }

    /// Whether both have the same parts.
    pub(super) fn same_precision(self, other: Self) -> bool {
        self.precision == other.precision
    }

    /// Moved by that many units; parts smaller than it has are cut off the amount. `None` beyond the year 9999.
    pub(super) fn add(self, amount: Duration) -> Option<Self> {
        if self.kind == MomentKind::Time {
            return self.add_time(amount);
        }
        let mut days = amount.days;
        let mut months = amount.months;
        match self.precision {
            Part::Year => {
                months += (days + amount.seconds / DAY) / 365 * 12;
                months -= months % 12;
                days = 0;
            }
            Part::Month => {
                months += (days + amount.seconds / DAY) / 30;
                days = 0;
            }
            Part::Day => days += amount.seconds / DAY,
            _ => {}
        }
        let moved = self.add_months(months)?;
        if self.precision < Part::Day {
            return Some(moved);
        }
        let start = days_of(moved.year, moved.month, moved.day).checked_add(days)?;
        if self.precision == Part::Day {
            let (year, month, day) = date_of(start)?;
            return Some(Self { year, month, day, ..moved });
        }
        let (carry, timed) = moved.add_seconds(amount)?;
        let (year, month, day) = date_of(start.checked_add(carry)?)?;
        Some(Self { year, month, day, ..timed })
    }

    fn add_time(self, amount: Duration) -> Option<Self> {
        self.add_seconds(amount).map(|(_, moved)| moved)
    }

    fn add_months(self, months: i64) -> Option<Self> {
        let total = (i64::from(self.year) * 12 + i64::from(self.month) - 1).checked_add(months)?;
        let year = i32::try_from(total.div_euclid(12)).ok().filter(|y| (1..=9999).contains(y))?;
        let month = u8::try_from(total.rem_euclid(12) + 1).ok()?;
        Some(Self { year, month, day: self.day.min(days_in(year, month)), ..self })
    }

    /// The days carried and the time of day after them.
    fn add_seconds(self, amount: Duration) -> Option<(i64, Self)> {
        let mut seconds = amount.seconds;
        let mut fraction = i128::from(amount.fraction);
        match self.precision {
            Part::Hour => (seconds, fraction) = (seconds - seconds % 3_600, 0),
            Part::Minute => (seconds, fraction) = (seconds - seconds % 60, 0),
            _ => {}
        }
        let fraction = i128::from(self.fraction) + fraction;
        let carry = i64::try_from(fraction.div_euclid(i128::from(WHOLE))).ok()?;
        let of_day = i64::from(self.hour) * 3_600 + i64::from(self.minute) * 60 + i64::from(self.second);
        let total = of_day.checked_add(seconds)?.checked_add(carry)?;
        let left = total.rem_euclid(DAY);
        let moved = Self {
            hour: u8::try_from(left / 3_600).ok()?,
            minute: u8::try_from(left / 60 % 60).ok()?,
            second: u8::try_from(left % 60).ok()?,
            fraction: u64::try_from(fraction.rem_euclid(i128::from(WHOLE))).ok()?,
            digits: if amount.fraction == 0 { self.digits } else { self.digits.max(3) },
            ..self
        };
        Some((total.div_euclid(DAY), moved))
    }

    /// The earliest (or latest) moment it can stand for, to the millisecond, or to the day for a date.
    /// Without an offset a date and time gets the one that makes it earliest (latest).
    pub(super) fn boundary(self, high: bool) -> Self {
        let mut out = self;
        if self.precision < Part::Month && self.kind != MomentKind::Time {
            out.month = if high { 12 } else { 1 };
        }
        if self.precision < Part::Day && self.kind != MomentKind::Time {
            out.day = if high { days_in(out.year, out.month) } else { 1 };
        }
        if self.kind == MomentKind::Date {
            out.precision = Part::Day;
            return out;
        }
        if self.precision < Part::Hour {
            out.hour = if high { 23 } else { 0 };
        }
        if self.precision < Part::Minute {
            out.minute = if high { 59 } else { 0 };
        }
        if self.precision < Part::Second {
            out.second = if high { 59 } else { 0 };
        }
        if self.digits < 3 {
            let unit = 10_u64.pow(18 - u32::from(self.digits));
            if high {
                out.fraction = out.fraction.saturating_add(unit.saturating_sub(WHOLE / 1_000));
            }
            out.digits = 3;
        }
        out.precision = Part::Second;
        if self.kind == MomentKind::DateTime && self.offset.is_none() {
            out.offset = Some(if high { -12 * 60 } else { 14 * 60 });
        }
        out
    }

    /// Cut to the number of digits `lowBoundary` counts: 4 year, 6 month, 8 day, 10 hour, 12 minute, 14 second,
    /// 17 millisecond; of a time 2, 4, 6, 9. `None` for other numbers.
    pub(super) fn cut(self, digits: i64) -> Option<Self> {
        let digits = if self.kind == MomentKind::Time { digits + 8 } else { digits };
        let precision = match digits {
            4 => Part::Year,
            6 => Part::Month,
            8 => Part::Day,
            10 => Part::Hour,
            12 => Part::Minute,
            14 | 17 => Part::Second,
            _ => return None,
        };
        if self.kind == MomentKind::Date && precision > Part::Day {
            return None;
        }
        let mut out = self;
        out.precision = precision;
        if digits != 17 {
            (out.fraction, out.digits) = (0, 0);
        }
        if precision < Part::Hour {
            out.offset = None;
        }
        Some(out)
    }

    /// Digits that say how much of it is there, as `precision()` counts.
    pub(super) fn digit_count(self) -> i64 {
        let count = match self.precision {
            Part::Year => 4,
            Part::Month => 6,
            Part::Day => 8,
            Part::Hour => 10,
            Part::Minute => 12,
            Part::Second if self.digits == 0 => 14,
            Part::Second => 14 + i64::from(self.digits),
        };
        if self.kind == MomentKind::Time { count - 8 } else { count }
    }
}

/// An amount of time to move by.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Duration {
    pub(super) months: i64,
    pub(super) days: i64,
    pub(super) seconds: i64,
    /// In 10^-18 of a second, of the sign of the whole.
    pub(super) fraction: i64,
}

/// `Z` or `+hh:mm` in minutes.
fn zone_of(text: &str) -> Option<i16> {
    if text == "Z" {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let total = i16::from(small(hours, 0, 14)?) * 60 + i16::from(small(minutes, 0, 59)?);
    Some(sign * total)
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind != MomentKind::Time {
            write!(f, "{:04}", self.year)?;
            if self.precision >= Part::Month {
                write!(f, "-{:02}", self.month)?;
            }
            if self.precision >= Part::Day {
                write!(f, "-{:02}", self.day)?;
            }
            if self.precision < Part::Hour {
                return Ok(());
            }
            f.write_str("T")?;
        }
        write!(f, "{:02}", self.hour)?;
        if self.precision >= Part::Minute {
            write!(f, ":{:02}", self.minute)?;
        }
        if self.precision >= Part::Second {
            write!(f, ":{:02}", self.second)?;
            if self.digits > 0 {
                let text = format!("{:018}", self.fraction);
                write!(f, ".{}", text.get(..usize::from(self.digits)).unwrap_or(&text))?;
            }
        }
        match self.offset {
            Some(0) => f.write_str("Z"),
            Some(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::date_time(text).unwrap()
    }

    #[test]
    fn order_is_known_as_far_as_the_parts_reach() {
        use Ordering::{Equal, Greater, Less};
        for (one, other, order) in [
            ("2012", "2013", Some(Less)),
            ("2012", "2012-01", None),
            ("2012-02", "2012-01-31", Some(Greater)),
            ("2012-01-01", "2012-01-01T10:00:00Z", None),
            ("2012-01-01T10:00:00Z", "2012-01-01T11:00:00+01:00", Some(Equal)),
            ("2012-01-01T23:30:00-02:00", "2012-01-02T01:00:00Z", Some(Greater)),
            ("2012-01-01T10:00:00.5Z", "2012-01-01T10:00:00.50Z", Some(Equal)),
            ("2012-01-01T10:00:00", "2012-01-01T10:00:00Z", None),
            ("2012-01-01T10:00:00", "2012-01-05T10:00:00Z", Some(Less)),
            ("2012-01-01T10:00", "2012-01-01T10:00", Some(Equal)),
        ] {
            assert_eq!(at(one).compare(at(other)), order, "{one} {other}");
        }
    }

    #[test]
    fn adding_keeps_the_precision_and_the_calendar() {
        let add = |text: &str, amount: Duration| at(text).add(amount).unwrap().to_string();
        let months = |months| Duration { months, ..Duration::default() };
        let seconds = |seconds| Duration { seconds, ..Duration::default() };
        assert_eq!(add("2012-01-31", months(1)), "2012-02-29");
        assert_eq!(add("2012", months(30)), "2014");
        assert_eq!(add("2012-03", Duration { days: -40, ..Duration::default() }), "2012-02");
        assert_eq!(add("2012-12-31T23:59:59.5Z", seconds(1)), "2013-01-01T00:00:00.5Z");
        assert_eq!(add("2012-01-01", seconds(DAY + 5)), "2012-01-02");
        assert!(at("9999-12-31").add(months(1)).is_none());
        assert!(at("2000").add(months(i64::MIN)).is_none());
        assert_eq!(Moment::time("23:30").unwrap().add(seconds(3_600)).unwrap().to_string(), "00:30");
    }

    #[test]
    fn boundaries_fill_what_is_missing() {
        assert_eq!(at("2012-02").boundary(true).to_string(), "2012-02-29T23:59:59.999-12:00");
        assert_eq!(at("2012").boundary(false).to_string(), "2012-01-01T00:00:00.000+14:00");
        assert_eq!(Moment::date("2012").unwrap().boundary(true).to_string(), "2012-12-31");
        assert_eq!(Moment::time("12:34").unwrap().boundary(true).to_string(), "12:34:59.999");
        assert_eq!(at("2012-01-01T10:00:00.1Z").boundary(true).to_string(), "2012-01-01T10:00:00.199Z");
    }

    #[test]
    fn days_and_dates_are_inverse() {
        for days in (-700_000..2_900_000).step_by(97) {
            let (year, month, day) = date_of(days).unwrap();
            assert_eq!(days_of(year, month, day), days);
        }
    }
}
