//! TS and IVL_TS: points and spans of time, as precise as they are written.

use std::borrow::Cow;

use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::ts as own;
use crate::model::{Period, Text, TimeOrPeriod, Val};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

/// The point of time that the element is, as a FHIR dateTime. An element that only says that none is known gives nothing.
pub(in crate::from_cda) fn time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if s.peek("value").is_empty() {
        return s.telling_null(own::ABSENT);
    }
    valued(s)
}

/// As [`time`], and an element that says that none is known gives the reason.
pub(in crate::from_cda) fn time_or_absent<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if s.peek("value").is_empty() {
        return s.null(own::ABSENT);
    }
    valued(s)
}

fn valued<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    if s.is_null() {
        s.refuse("nullFlavor", Reason::Invalid, "mapping/null-flavor-beside-value");
    }
    let zone = s.cx().options.time_zone.as_deref();
    let Some(read) = point(s.peek("value"), zone) else {
        s.refuse("value", Reason::Invalid, "mapping/time-not-valid");
        return None;
    };
    if let Some(code) = read.odd {
        s.issue_at("value", Severity::Warning, code);
    }
    let rule = match read.text.len() {
        0..=4 => g::R97,
        5..=7 => g::R98,
        8..=10 => g::R99,
        _ => g::R100,
    };
    s.of_attribute("value", rule, Cow::Owned(read.text))
}

/// A point of time as FHIR writes it, and what was odd about it.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::from_cda) struct Point {
    pub(in crate::from_cda) text: String,
    pub(in crate::from_cda) odd: Option<&'static str>,
}

/// `20230531`, `202305312205-0500`: `None` for what is none. A time of the day without an offset, and none by `zone`, is cut.
pub(in crate::from_cda) fn point(text: &str, zone: Option<&str>) -> Option<Point> {
    let text = text.trim();
    if text.contains('T') || text.get(4..5) == Some("-") && text.len() >= 7 {
        return written_as_fhir(text);
    }
    let digits_end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(digits_end)?;
    let zone_at = rest.find(['+', '-', 'Z']).unwrap_or(rest.len());
    let (fraction, offset) = rest.split_at_checked(zone_at)?;
    let fraction = match fraction.strip_prefix('.') {
        Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => digits,
        None if fraction.is_empty() => "",
        _ => return None,
    };
    let part = |from: usize, to: usize| digits.get(from..to);
    let number = |from, to| part(from, to).and_then(|t| t.parse::<u32>().ok());
    let year = part(0, 4).filter(|y| *y != "0000")?;
    if digits.len() > 14 {
        return None;
    }
    let odd = (digits.len() % 2 == 1).then_some("mapping/time-cut-to-known-part");
    let Some(month) = part(4, 6) else { return Some(Point { text: year.to_string(), odd }) };
    if month == "00" {
        return Some(Point { text: year.to_string(), odd: Some("mapping/time-cut-to-known-part") });
    }
    if !number(4, 6).is_some_and(|m| (1..=12).contains(&m)) {
        return None;
    }
    let Some(day) = part(6, 8) else { return Some(Point { text: format!("{year}-{month}"), odd }) };
    if day == "00" {
        return Some(Point { text: format!("{year}-{month}"), odd: Some("mapping/time-cut-to-known-part") });
    }
    if !number(6, 8).is_some_and(|d| (1..=days_in(year, month)).contains(&d)) {
        return None;
    }
    let date = format!("{year}-{month}-{day}");
    let Some(hour) = part(8, 10) else { return Some(Point { text: date, odd }) };
    let (minute, second) = (part(10, 12).unwrap_or("00"), part(12, 14).unwrap_or("00"));
    let clock = [(8, 10, 23), (10, 12, 59), (12, 14, 60)];
    if !clock.iter().all(|(from, to, most)| number(*from, *to).is_none_or(|n| n <= *most)) {
        return None;
    }
    let given = offset_of(offset);
    let odd = if given.is_none() && !offset.is_empty() { Some("mapping/time-zone-not-valid") } else { odd };
    let Some(offset) = given.or_else(|| zone.map(str::to_string)) else {
        return Some(Point { text: date, odd: odd.or(Some("mapping/no-time-zone")) });
    };
    let fraction = if fraction.is_empty() { String::new() } else { format!(".{fraction}") };
    Some(Point { text: format!("{date}T{hour}:{minute}:{second}{fraction}{offset}"), odd })
}

fn days_in(year: &str, month: &str) -> u32 {
    let year: u32 = year.parse().unwrap_or(0);
    match month {
        "02" if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        "02" => 28,
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    }
}

/// `-0500`, `+01`, `Z`: as FHIR writes it.
fn offset_of(text: &str) -> Option<String> {
    if text == "Z" {
        return Some("Z".to_string());
    }
    let sign = text.get(..1).filter(|s| matches!(*s, "+" | "-"))?;
    let digits: String = text.get(1..)?.chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = match digits.len() {
        2 => (digits.as_str(), "00"),
        4 => digits.split_at_checked(2)?,
        _ => return None,
    };
    let offset = format!("{sign}{hours}:{minutes}");
    crate::time::is_offset(&offset).then_some(offset)
}

/// Some write times as FHIR does.
fn written_as_fhir(text: &str) -> Option<Point> {
    let odd = Some("mapping/time-not-as-cda-writes-it");
    if let Some((date, clock)) = text.split_once('T')
        && !clock.contains(['Z', '+', '-'])
    {
        synovia_fhir_model::DateTime::parse(date)?;
        return Some(Point { text: date.to_string(), odd: Some("mapping/no-time-zone") });
    }
    synovia_fhir_model::DateTime::parse(text).map(|_| Point { text: text.to_string(), odd })
}

/// Which rows a time of several forms goes by.
#[derive(Clone, Copy, Debug)]
pub(in crate::from_cda) struct When {
    /// A point of time.
    pub(in crate::from_cda) point: Rule,
    /// The begin of a span.
    pub(in crate::from_cda) low: Rule,
    /// Its end.
    pub(in crate::from_cda) high: Rule,
}

impl When {
    /// One row for all forms.
    pub(in crate::from_cda) fn all(rule: Rule) -> Self {
        Self { point: rule, low: rule, high: rule }
    }
}

/// A point or a span of time; a span without extent is a point.
pub(in crate::from_cda) fn when<'a>(s: Scope<'_, 'a>, rules: When) -> Option<TimeOrPeriod<'a>> {
    if !s.peek("value").is_empty() {
        return time(s.under(rules.point)).map(TimeOrPeriod::DateTime);
    }
    let (low, high) = (s.child("low"), s.child("high"));
    if let (Some(low), Some(high)) = (low, high)
        && !low.peek("value").is_empty()
        && low.peek("value") == high.peek("value")
    {
        let by = s.under(rules.point);
        high.decides("value", by.by);
        return time(by.over(low.node)).map(TimeOrPeriod::DateTime);
    }
    if let Some(center) = s.child("center").filter(|_| low.is_none() && high.is_none()) {
        return time(s.under(rules.point).over(center.node)).map(TimeOrPeriod::DateTime);
    }
    if low.is_none() && high.is_none() {
        return s.under(rules.point).telling_null(own::ABSENT).map(TimeOrPeriod::DateTime);
    }
    period(s, rules.low, rules.high).map(TimeOrPeriod::Period)
}

/// A span of time, open where an end is not known; a point is its begin.
pub(in crate::from_cda) fn period<'a>(s: Scope<'_, 'a>, low: Rule, high: Rule) -> Option<Period<'a>> {
    let mut out = Period::default();
    if !s.peek("value").is_empty() {
        out.start = time(s.under(low));
    } else {
        out.start = s.child("low").and_then(|l| time(s.under(low).over(l.node)));
    }
    out.end = s.child("high").and_then(|h| time(s.under(high).over(h.node)));
    (out.start.is_some() || out.end.is_some()).then_some(out)
}

/// The earliest of several times, as far as they can be compared; the others decided that it is.
pub(in crate::from_cda) fn earliest<'a>(times: Vec<Val<Cow<'a, str>>>) -> (Text<'a>, Vec<Val<Cow<'a, str>>>) {
    let mut rest = times;
    let first =
        rest.iter().enumerate().filter(|(_, v)| !v.null).min_by(|a, b| a.1.is.cmp(&b.1.is)).map(|(i, _)| i);
    let one = first.or((!rest.is_empty()).then_some(0)).map(|i| rest.remove(i));
    (one, rest)
}

#[cfg(test)]
mod tests {
    use super::point;

    fn read(text: &str) -> Option<(String, Option<&'static str>)> {
        point(text, None).map(|p| (p.text, p.odd))
    }

    #[test]
    fn times_keep_their_precision_and_get_no_zone() {
        for (text, expected) in [
            ("2023", "2023"),
            ("202305", "2023-05"),
            ("20230531", "2023-05-31"),
            ("202305312205-0500", "2023-05-31T22:05:00-05:00"),
            ("2023053122-0500", "2023-05-31T22:00:00-05:00"),
            ("20230531220501.123+0000", "2023-05-31T22:05:01.123+00:00"),
        ] {
            assert_eq!(read(text), Some((expected.to_string(), None)), "{text}");
        }
        let cut = |text: &str| read(text).map(|(t, odd)| (t, odd.is_some()));
        assert_eq!(cut("20230531220501"), Some(("2023-05-31".to_string(), true)));
        assert_eq!(cut("20230531220501-999"), Some(("2023-05-31".to_string(), true)));
        assert_eq!(cut("202305312"), Some(("2023-05-31".to_string(), true)));
        assert_eq!(cut("20230500"), Some(("2023-05".to_string(), true)));
        assert_eq!(cut("2023-05-31"), Some(("2023-05-31".to_string(), true)));
        for bad in [
            "",
            "00000000",
            "20231301",
            "20230230",
            "2023053125+0000",
            "yesterday",
            "123",
            "20230531220501000000",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
        assert_eq!(point("202305312205", Some("+01:00")).unwrap().text, "2023-05-31T22:05:00+01:00");
    }
}
