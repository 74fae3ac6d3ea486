//! Dates so many days later.

use alloc::format;
use alloc::string::String;

use crate::view::ElementView;
use crate::vr::Vr;

/// The values of an element moved: dates and date times by days, times of day as they are. `None` when one of them is no
/// whole date.
pub(super) fn shifted(element: ElementView<'_>, days: i32) -> Option<String> {
    let text = core::str::from_utf8(element.raw()).ok()?.trim_end_matches([' ', '\0']);
    if element.vr() == Vr::TM {
        return Some(text.into());
    }
    if !matches!(element.vr(), Vr::DA | Vr::DT) {
        return None;
    }
    let mut out = String::new();
    for (at, value) in text.split('\\').enumerate() {
        if at > 0 {
            out.push('\\');
        }
        if value.is_empty() {
            continue;
        }
        let (date, rest) = value.split_at_checked(8)?;
        out.push_str(&moved(date, days)?);
        out.push_str(rest);
    }
    Some(out)
}

/// `YYYYMMDD` so many days later.
fn moved(date: &str, days: i32) -> Option<String> {
    if !date.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number = |part: Option<&str>| part.and_then(|p| p.parse::<i64>().ok());
    let (year, month, day) = (number(date.get(..4))?, number(date.get(4..6))?, number(date.get(6..8))?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let (year, month, day) = civil(day_number(year, month, day) + i64::from(days));
    (0..=9999).contains(&year).then(|| format!("{year:04}{month:02}{day:02}"))
}

/// Days since 1 March of the year 0, in the Gregorian calendar; years begin in March, so that leap days are their last.
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * month + 2) / 5
        + day
        - 1
}

/// The date of so many days since 1 March of the year 0.
fn civil(days: i64) -> (i64, i64, i64) {
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month, day)
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn dates_move_over_months_years_and_leap_days() {
        for (from, days, to) in [
            ("20240228", 1, Some("20240229")),
            ("20240228", 2, Some("20240301")),
            ("20230228", 1, Some("20230301")),
            ("20240101", -1, Some("20231231")),
            ("19620214", 0, Some("19620214")),
            ("00000101", -1, None),
            ("99991231", 1, None),
            ("20241301", 1, None),
            ("2024xx01", 1, None),
        ] {
            assert_eq!(moved(from, days).as_deref(), to, "{from} {days}");
        }
    }
}
