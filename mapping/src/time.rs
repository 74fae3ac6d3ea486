//! Times as FHIR writes them.

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

fn number(text: &str, digits: usize) -> Option<u32> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

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
