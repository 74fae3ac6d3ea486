//! What FHIR allows in the text of each primitive type.

use std::borrow::Cow;

/// Longest string FHIR allows, in characters.
const MAX_STRING: usize = 1_048_576;

/// A string: not blank, without control characters other than tab and line ends. Those are left out, and `cleaned` says so.
pub(super) fn string(text: &str, cleaned: &mut bool) -> Option<String> {
    let text = without_controls(text, cleaned);
    let fits = text.len() <= MAX_STRING || text.chars().count() <= MAX_STRING;
    (fits && !text.trim().is_empty()).then(|| text.into_owned())
}

fn is_forbidden(c: char) -> bool {
    c < ' ' && !matches!(c, '\t' | '\r' | '\n')
}

fn without_controls<'t>(text: &'t str, cleaned: &mut bool) -> Cow<'t, str> {
    // Forbidden characters are single bytes, and no byte of another character looks like one.
    if !text.bytes().any(|b| is_forbidden(char::from(b))) {
        return Cow::Borrowed(text);
    }
    *cleaned = true;
    Cow::Owned(text.chars().filter(|c| !is_forbidden(*c)).collect())
}

/// A code: no space at its ends and only single spaces inside. Spaces at the ends are padding: left out, and said so.
pub(super) fn code(text: &str, cleaned: &mut bool) -> Option<String> {
    let trimmed = text.trim();
    *cleaned |= trimmed.len() != text.len();
    let fits = !trimmed.is_empty()
        && !trimmed.contains("  ")
        && !trimmed.contains(|c: char| c != ' ' && (c.is_whitespace() || c.is_control()));
    fits.then(|| trimmed.to_string())
}

/// A uri or url: something without white space.
pub(super) fn uri(text: &str) -> Option<String> {
    // Nearly all are ASCII, where one comparison a byte tells.
    let ascii = text.bytes().all(|b| b.is_ascii_graphic());
    let fits = ascii || !text.contains(|c: char| c.is_whitespace() || c.is_control());
    (fits && !text.is_empty()).then(|| text.to_string())
}

/// An id: at most 64 letters, digits, hyphens and full stops.
pub(super) fn id(text: &str) -> Option<String> {
    let fits = (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    fits.then(|| text.to_string())
}

/// A language tag, as far as its characters go.
pub(super) fn language(text: &str) -> Option<String> {
    let fits = text
        .split('-')
        .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    fits.then(|| text.to_string())
}

/// base64: groups of four, padded at the end; line breaks between are allowed.
pub(super) fn base64(text: &str) -> Option<String> {
    // Counting has no branches, and so takes many bytes at a time.
    let count = |text: &str, what: fn(u8) -> bool| text.bytes().filter(|b| what(*b)).count();
    let blank = |b: u8| matches!(b, b'\r' | b'\n' | b' ' | b'\t');
    let (body, end) = text.split_at(text.find('=').unwrap_or(text.len()));
    let digits = count(body, |b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/');
    let padding = count(end, |b| b == b'=');
    let known = digits + count(body, blank) + padding + count(end, blank) == text.len();
    let fits = known && digits > 0 && padding <= 2 && (digits + padding).is_multiple_of(4);
    fits.then(|| text.to_string())
}

/// Plain text as the `div` of a narrative.
pub(super) fn div(text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len() + 48);
    out.push_str("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' => out.push_str("<br/>"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if is_forbidden(c) => {}
            c => out.push(c),
        }
    }
    out.push_str("</div>");
    Some(out)
}

/// Whether a period with these ends would be refused: both dateTimes are valid, and the end is before the start as far as
/// both are precise.
pub(super) fn ends_before_start(start: &str, end: &str) -> bool {
    if let (Some(start), Some(end)) = (utc_seconds(start), utc_seconds(end)) {
        return end < start;
    }
    let shared = start.len().min(end.len()).min(10);
    match (start.get(..shared), end.get(..shared)) {
        (Some(start), Some(end)) => end < start,
        _ => false,
    }
}

/// Seconds since an arbitrary day and the fraction as written, of a dateTime with a time and an offset.
fn utc_seconds(text: &str) -> Option<(i64, &str)> {
    let (date, time) = text.split_once('T')?;
    let zone_at = time.find(['Z', '+', '-'])?;
    let (clock, zone) = (time.get(..zone_at)?, time.get(zone_at..)?);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let date: Vec<i64> = date.split('-').filter_map(|n| n.parse().ok()).collect();
    let clock: Vec<i64> = clock.split(':').filter_map(|n| n.parse().ok()).collect();
    let (&[year, month, day], &[hour, minute, second]) = (date.as_slice(), clock.as_slice()) else {
        return None;
    };
    let minutes = days(year, month, day) * 1440 + hour * 60 + minute - offset(zone)?;
    Some((minutes * 60 + second, fraction.trim_end_matches('0')))
}

/// Days of the proleptic Gregorian calendar, counted from March so that the leap day is the last of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = if month <= 2 { month + 9 } else { month - 3 };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day
}

fn offset(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let value = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
    Some(if zone.starts_with('-') { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_lose_control_characters_and_say_so() {
        let mut cleaned = false;
        assert_eq!(string("a\tb\nc", &mut cleaned).as_deref(), Some("a\tb\nc"));
        assert!(!cleaned);
        assert_eq!(string("a\u{1}b", &mut cleaned).as_deref(), Some("ab"));
        assert!(cleaned);
        assert_eq!(string(" \u{2} ", &mut cleaned), None);
    }

    #[test]
    fn codes_uris_and_base64_follow_their_grammar() {
        let mut cleaned = false;
        assert_eq!(code("a b", &mut cleaned).as_deref(), Some("a b"));
        assert!(!cleaned);
        assert_eq!(code(" a ", &mut cleaned).as_deref(), Some("a"));
        assert!(cleaned);
        for bad in ["", " ", "a  b", "a\tb"] {
            assert_eq!(code(bad, &mut cleaned), None, "{bad:?}");
        }
        assert_eq!(uri("urn:oid:1.2"), Some("urn:oid:1.2".to_string()));
        assert_eq!(uri("a b"), None);
        assert!(base64("TWFu").is_some() && base64("TWE=").is_some() && base64("TW\r\nFu").is_some());
        assert!(base64("TWF").is_none() && base64("T=Fu").is_none() && base64("").is_none());
        assert!(language("en-US").is_some() && language("eng lish").is_none() && language("").is_none());
    }

    #[test]
    fn narrative_is_escaped() {
        assert_eq!(
            div("a<b & c\r\nd").unwrap(),
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">a&lt;b &amp; c<br/>d</div>"
        );
    }

    #[test]
    fn ends_are_compared_in_universal_time_or_by_what_both_say() {
        assert!(ends_before_start("2026-03-02", "2026-03-01"));
        assert!(!ends_before_start("2026-03-01", "2026"));
        assert!(!ends_before_start("2026-03-01T10:00:00+02:00", "2026-03-01T09:30:00+01:00"));
        assert!(ends_before_start("2026-03-01T10:00:00Z", "2026-03-01T10:00:00+01:00"));
        assert!(ends_before_start("2026-03-01T10:00:00.5Z", "2026-03-01T10:00:00.49Z"));
        assert!(!ends_before_start("2026-02-28T23:59:59Z", "2026-03-01T00:00:00Z"));
    }
}
