//! Times as FHIR writes them.

pub(crate) mod moved;

/// Whether text is an offset such as `+01:00`, `-05:30` or `Z`.
pub(crate) fn is_offset(text: &str) -> bool {
    if text == "Z" {
        return true;
    }
    let Some(rest) = text.strip_prefix(['+', '-']) else { return false };
    let Some((hours, minutes)) = rest.split_once(':') else { return false };
    number(hours, 2).is_some_and(|h| h <= 14) && number(minutes, 2).is_some_and(|m| m < 60)
}

/// Whether text is a FHIR instant: a date and a time to the second at least, with an offset.
pub(crate) fn is_instant(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let zone_at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (Some(clock), Some(zone)) = (time.get(..zone_at), time.get(zone_at..)) else { return false };
    is_date(date) && is_clock(clock) && is_offset(zone)
}

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    parts.next().is_none()
        && year.and_then(|y| number(y, 4)).is_some()
        && month.and_then(|m| number(m, 2)).is_some_and(|m| (1..=12).contains(&m))
        && day.and_then(|d| number(d, 2)).is_some_and(|d| (1..=31).contains(&d))
}

fn is_clock(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = clock.split(':');
    let (hour, minute, second) = (parts.next(), parts.next(), parts.next());
    parts.next().is_none()
        && hour.and_then(|h| number(h, 2)).is_some_and(|h| h < 24)
        && minute.and_then(|m| number(m, 2)).is_some_and(|m| m < 60)
        && second.and_then(|s| number(s, 2)).is_some_and(|s| s <= 60)
        && !fraction.is_empty()
        && fraction.bytes().all(|b| b.is_ascii_digit())
}

/// A dateTime with a clock and an offset, so many minutes later and at the same offset. `None` for anything less precise.
pub(crate) fn plus_minutes(time: &str, minutes: u32) -> Option<String> {
    if is_instant(time) { moved::shifted(time, i64::from(minutes), "min") } else { None }
}

/// The minutes from one full dateTime to another, if they are whole and not negative.
pub(crate) fn minutes_between(start: &str, end: &str) -> Option<u64> {
    let (from, from_seconds) = minute_of(start)?;
    let (to, to_seconds) = minute_of(end)?;
    if from_seconds != to_seconds {
        return None;
    }
    u64::try_from(to - from).ok()
}

/// The minute of an instant in UTC, and its seconds.
fn minute_of(time: &str) -> Option<(i64, &str)> {
    let (date, clock) = time.split_once('T').filter(|_| is_instant(time))?;
    let zone_at = clock.find(['Z', '+', '-'])?;
    let (clock, zone) = (clock.get(..zone_at)?, clock.get(zone_at..)?);
    let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let (hour, rest) = clock.split_once(':')?;
    let (minute, seconds) = rest.split_once(':')?;
    let offset = match zone.get(1..).and_then(|z| z.split_once(':')) {
        Some((hours, minutes)) => hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?,
        None => 0,
    };
    let offset = if zone.starts_with('-') { -offset } else { offset };
    let of_day = hour.parse::<i64>().ok()? * 60 + minute.parse::<i64>().ok()?;
    Some((moved::number(year, month, day) * 1440 + of_day - offset, seconds))
}

fn number(text: &str, digits: usize) -> Option<u32> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_counted_over_days_and_offsets() {
        for (start, end, minutes) in [
            ("2026-01-05T10:00:00Z", "2026-01-05T10:30:00Z", Some(30)),
            ("2026-02-28T23:50:00+01:00", "2026-03-01T00:10:00+01:00", Some(20)),
            ("2026-01-05T10:00:00+01:00", "2026-01-05T10:00:00Z", Some(60)),
            ("2026-01-05T10:00:00-05:00", "2026-01-05T15:00:00Z", Some(0)),
            ("2026-01-05T10:00:00Z", "2026-01-05T09:00:00Z", None),
            ("2026-01-05T10:00:00Z", "2026-01-05T10:30:01Z", None),
            ("2026-01-05", "2026-01-06", None),
        ] {
            assert_eq!(super::minutes_between(start, end), minutes, "{start} {end}");
        }
    }

    #[test]
    fn minutes_are_added_across_days_months_and_years() {
        for (from, minutes, to) in [
            ("2026-01-02T23:30:00+01:00", 45, "2026-01-03T00:15:00+01:00"),
            ("2024-02-28T23:59:30.5Z", 1, "2024-02-29T00:00:30.5Z"),
            ("2023-02-28T23:59:00Z", 1, "2023-03-01T00:00:00Z"),
            ("1999-12-31T23:00:00-05:00", 60, "2000-01-01T00:00:00-05:00"),
            ("2000-02-29T00:00:00Z", 1440, "2000-03-01T00:00:00Z"),
            ("2026-01-02T10:00:00Z", 0, "2026-01-02T10:00:00Z"),
        ] {
            assert_eq!(plus_minutes(from, minutes).as_deref(), Some(to));
        }
        for bad in ["2026-01-02", "2026-01", "2026-01-02T10:00:00", "2026-13-02T10:00:00Z", "", "T"] {
            assert_eq!(plus_minutes(bad, 1), None, "{bad}");
        }
        assert_eq!(plus_minutes("9999-12-31T23:59:00Z", u32::MAX), None);
    }

    #[test]
    fn offsets_and_instants_are_checked() {
        for good in ["Z", "+00:00", "-05:00", "+14:00", "+05:45"] {
            assert!(is_offset(good), "{good}");
        }
        for bad in ["", "05:00", "+5:00", "+15:00", "+05:60", "Europe/Berlin", "-0500"] {
            assert!(!is_offset(bad), "{bad}");
        }
        assert!(is_instant("2026-11-21T01:02:03.5Z"));
        assert!(!is_instant("2026-11-21T01:02Z"));
        assert!(!is_instant("2026-11-21T01:02:03"));
        assert!(!is_instant("2026-13-21T01:02:03Z"));
    }
}
