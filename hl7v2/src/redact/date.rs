//! Dates some days off, as precise as they were.

use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::types::TimeStamp;

/// A point in time so many days later; its time of day, fraction and offset stay as written. A month or year alone is
/// shifted from its first day. `None` for what is no date, or out of the years 0001 to 9999.
pub(super) fn shifted(raw: &[u8], days: i32) -> Option<Vec<u8>> {
    let read = TimeStamp::read_bytes(raw).ok()?;
    let (month, day) = (read.month().unwrap_or(1), read.day().unwrap_or(1));
    let number = days_of(read.year().into(), month.into(), day.into());
    let (year, month, day) = date_of(number.checked_add(days.into())?)?;
    let mut date = alloc::string::String::new();
    let _infallible = write!(date, "{year:04}{month:02}{day:02}");
    let digits = match (read.month(), read.day()) {
        (None, _) => 4,
        (_, None) => 6,
        _ => 8,
    };
    let mut out = date.into_bytes();
    out.truncate(digits);
    out.extend_from_slice(raw.get(digits..)?);
    Some(out)
}

/// Days in the years before a year of the Gregorian calendar, from year 1 on.
const fn days_before(year: i64) -> i64 {
    let past = year - 1;
    past * 365 + past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400)
}

/// Days before the first of a month, in a year that is no leap year.
const MONTHS: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn month_start(year: i64, month: i64) -> i64 {
    let days = usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or_default();
    days + i64::from(month > 2 && is_leap(year))
}

/// The number of a day, 0 for the first of January in year 1.
fn days_of(year: i64, month: i64, day: i64) -> i64 {
    days_before(year) + month_start(year, month) + day - 1
}

/// Year, month and day of a number.
fn date_of(number: i64) -> Option<(i64, i64, i64)> {
    // 146,097 days in 400 years: a guess that is at most one year off.
    let guess = number.checked_mul(400)?.div_euclid(146_097) + 1;
    let year = (guess - 1..=guess + 1).rev().find(|year| days_before(*year) <= number)?;
    if !(1..=9999).contains(&year) {
        return None;
    }
    let rest = number - days_before(year);
    let month = (1..=12).rev().find(|month| month_start(year, *month) <= rest)?;
    Some((year, month, rest - month_start(year, month) + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_there_and_back() {
        let mut expected = (1, 1, 1);
        // Two cycles of 400 years.
        for number in 0..days_of(801, 1, 1) {
            assert_eq!(date_of(number), Some(expected));
            let (year, month, day) = expected;
            assert_eq!(days_of(year, month, day), number);
            let last = if month == 12 { 31 } else { month_start(year, month + 1) - month_start(year, month) };
            expected = match (day == last, month) {
                (false, _) => (year, month, day + 1),
                (true, 12) => (year + 1, 1, 1),
                (true, _) => (year, month + 1, 1),
            };
        }
    }

    #[test]
    fn as_precise_as_they_were() {
        for (text, days, expected) in [
            ("20240228", 1, Some("20240229")),
            ("20230228", 1, Some("20230301")),
            ("20240301", -1, Some("20240229")),
            ("21000228", 1, Some("21000301")),
            ("20241231235959.1234+0530", 1, Some("20250101235959.1234+0530")),
            ("202402291530-0800", 366, Some("202503011530-0800")),
            ("2024022915", -366, Some("2023022815")),
            ("202402", 31, Some("202403")),
            ("202402", -1, Some("202401")),
            ("2024", 400, Some("2025")),
            ("2024+0100", -1, Some("2023+0100")),
            ("99991231", 1, None),
            ("00010101", -1, None),
            ("20240229", i32::MAX, None),
            ("20240229", i32::MIN, None),
            ("2024-02-29", 1, None),
            ("yesterday", 1, None),
            ("", 1, None),
        ] {
            let made = shifted(text.as_bytes(), days)
                .map(|made| alloc::string::String::from_utf8(made).expect("ASCII"));
            assert_eq!(made.as_deref(), expected, "{text} {days}");
        }
    }
}
