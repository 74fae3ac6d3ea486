//! The digits of an HL7 time, taken apart and checked.

use crate::time::moved as calendar;

/// A checked time, its pieces already written as FHIR writes them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    /// `2019`, `2019-07` or `2019-07-02`.
    pub(super) date: String,
    /// `09:15:00` or `09:15:30.25`; `None` without minutes.
    pub(super) time: Option<String>,
    /// Whether seconds were sent.
    pub(super) seconds: bool,
    /// Whether an hour was sent without minutes.
    pub(super) hour_only: bool,
    /// `-05:00`.
    pub(super) offset: Option<String>,
}

/// A time of day.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) time: Option<String>,
    pub(super) seconds: bool,
    pub(super) offset: Option<String>,
}

/// `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][±ZZZZ]`; `None` for anything else, such as a day that does not exist.
pub(super) fn parse(text: &str) -> Option<Parts> {
    let (digits, fraction, offset) = split(text)?;
    let mut rest = digits;
    let year = number(take(&mut rest, 4)?)?;
    let month = take_number(&mut rest)?;
    let day = take_number(&mut rest)?;
    if year == 0 || month.is_some_and(|m| m == 0 || m > 12) {
        return None;
    }
    if let (Some(month), Some(day)) = (month, day)
        && (day == 0 || i64::from(day) > calendar::length(i64::from(year), i64::from(month)))
    {
        return None;
    }
    let clock = clock(rest, fraction)?;
    // Room for a time and an offset, which a dateTime gets behind it.
    let mut date = String::with_capacity(32);
    for (part, before) in [(0..4, ""), (4..6, "-"), (6..8, "-")] {
        let Some(part) = digits.get(part) else { break };
        date.push_str(before);
        date.push_str(part);
    }
    Some(Parts { date, time: clock.time, seconds: clock.seconds, hour_only: rest.len() == 2, offset })
}

/// `HH[MM[SS[.S…]]][±ZZZZ]`.
pub(super) fn parse_clock(text: &str) -> Option<Clock> {
    let (digits, fraction, offset) = split(text)?;
    if digits.is_empty() {
        return None;
    }
    Some(Clock { offset, ..clock(digits, fraction)? })
}

/// Whether a period would end before it starts, as far as both are known.
pub(super) fn is_reversed(start: &str, end: &str) -> bool {
    match (seconds(start), seconds(end)) {
        (Some(start), Some(end)) => end < start,
        _ => {
            let date = |text: &str| text.split('T').next().unwrap_or_default().to_string();
            let (start, end) = (date(start), date(end));
            let both = start.len().min(end.len());
            end.get(..both) < start.get(..both)
        }
    }
}

fn split(text: &str) -> Option<(&str, Option<&str>, Option<String>)> {
    let zone_at = text.find(['+', '-']).unwrap_or(text.len());
    let (local, zone) = text.split_at_checked(zone_at)?;
    let offset = if zone.is_empty() { None } else { Some(offset(zone)?) };
    let (digits, fraction) = match local.split_once('.') {
        Some((digits, fraction)) => (digits, Some(fraction)),
        None => (local, None),
    };
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    (is_number(digits) && fraction.is_none_or(|f| !f.is_empty() && is_number(f)))
        .then_some((digits, fraction, offset))
}

fn offset(zone: &str) -> Option<String> {
    let (sign, digits) = zone.split_at_checked(1)?;
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minute = number(minutes).filter(|m| minutes.len() == 2 && *m < 60)?;
    // FHIR's pattern ends at +14:00.
    number(hours).filter(|h| *h < 14 || (*h == 14 && minute == 0))?;
    Some(format!("{sign}{hours}:{minutes}"))
}

fn clock(digits: &str, fraction: Option<&str>) -> Option<Clock> {
    let mut rest = digits;
    let hour = take_number(&mut rest)?;
    let minute = take_number(&mut rest)?;
    let second = take_number(&mut rest)?;
    let in_range =
        hour.is_none_or(|h| h < 24) && minute.is_none_or(|m| m < 60) && second.is_none_or(|s| s <= 60);
    if !rest.is_empty() || !in_range || (fraction.is_some() && second.is_none()) {
        return None;
    }
    let time = minute.and_then(|_| written(digits, fraction));
    Some(Clock { time, seconds: second.is_some(), offset: None })
}

/// `HH:MM:SS` and the fraction, with seconds that were not sent as `00`.
fn written(digits: &str, fraction: Option<&str>) -> Option<String> {
    let mut time = String::with_capacity(16);
    time.push_str(digits.get(..2)?);
    time.push(':');
    time.push_str(digits.get(2..4)?);
    time.push(':');
    time.push_str(digits.get(4..6).unwrap_or("00"));
    if let Some(fraction) = fraction {
        time.push('.');
        time.push_str(fraction);
    }
    Some(time)
}

/// The next two digits; `Some(None)` at the end, `None` when one digit is left over.
fn take_number(rest: &mut &str) -> Option<Option<u32>> {
    if rest.is_empty() {
        return Some(None);
    }
    take(rest, 2).and_then(number).map(Some)
}

fn take<'t>(rest: &mut &'t str, count: usize) -> Option<&'t str> {
    let (head, tail) = rest.split_at_checked(count)?;
    *rest = tail;
    Some(head)
}

/// A number of few digits, so that it cannot overflow.
fn number(text: &str) -> Option<u32> {
    text.bytes().try_fold(0, |sum: u32, b| {
        b.is_ascii_digit().then(|| sum.checked_mul(10)?.checked_add(u32::from(b - b'0')))?
    })
}

/// Seconds of a full FHIR dateTime on one common scale; `None` for less precise ones.
fn seconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once('T')?;
    let mut parts = date.splitn(3, '-').map(|p| p.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let zone_at = time.find(['Z', '+', '-'])?;
    let (clock, zone) = time.split_at_checked(zone_at)?;
    let mut parts = clock.split('.').next()?.splitn(3, ':').map(|p| p.parse::<i64>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    let east = match zone.strip_prefix(['+', '-']).and_then(|z| z.split_once(':')) {
        Some((h, m)) => {
            (h.parse::<i64>().ok()? * 60 + m.parse::<i64>().ok()?)
                * if zone.starts_with('-') { -1 } else { 1 }
        }
        None => 0,
    };
    Some(((calendar::number(year, month, day) * 24 + hour) * 60 + minute - east) * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_compare_across_offsets_and_precisions() {
        assert!(!is_reversed("2020-01-01T00:30:00+02:00", "2019-12-31T23:00:00+00:00"));
        assert!(is_reversed("2020-01-01T00:30:00+00:00", "2020-01-01T00:30:00+02:00"));
        assert!(!is_reversed("2020-01-01T10:00:00Z", "2020-01-01"));
        assert!(!is_reversed("2020-03", "2020"));
        assert!(is_reversed("2020-03", "2020-02-28"));
        assert!(!is_reversed("2020-02-29T23:59:59Z", "2020-03-01T00:00:00Z"));
    }
}
