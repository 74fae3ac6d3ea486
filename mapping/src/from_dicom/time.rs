//! Dates and times of day (PS3.5 section 6.2) as FHIR writes them.

use std::borrow::Cow;

use synovia_dicom_meta::{Tag, tags};

use super::place::Place;
use crate::generated::rules::dicom::time as r;
use crate::model::{Text, Val};
use crate::report::Severity;
use crate::trace::{Reason, Rule};

/// `20260312`, `202603`, `2026` or the older `2026.03.12` as FHIR writes it; `None` when it is no date.
pub(super) fn fhir_date(text: &str) -> Option<String> {
    let digits: String = match text.split('.').collect::<Vec<_>>().as_slice() {
        [year, month, day] if (year.len(), month.len(), day.len()) == (4, 2, 2) => {
            [*year, month, day].concat()
        }
        [plain] => (*plain).to_string(),
        _ => return None,
    };
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (year, month, day) = (digits.get(..4)?, digits.get(4..6), digits.get(6..8));
    let in_range = |part: Option<&str>, most: u8| {
        part.is_none_or(|p| p.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n)))
    };
    if !matches!(digits.len(), 4 | 6 | 8) || year == "0000" || !in_range(month, 12) || !in_range(day, 31) {
        return None;
    }
    Some([Some(year), month, day].into_iter().flatten().collect::<Vec<_>>().join("-"))
}

/// `143015.123`, `1430` or the older `14:30:15` as FHIR writes it. An hour alone is no time in FHIR.
pub(super) fn fhir_time(text: &str) -> Option<String> {
    let text = text.replace(':', "");
    let (clock, fraction) = text.split_once('.').map_or((text.as_str(), None), |(c, f)| (c, Some(f)));
    if !matches!(clock.len(), 4 | 6) || !clock.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hour, minute, second) = (clock.get(..2)?, clock.get(2..4)?, clock.get(4..6).unwrap_or("00"));
    let below = |part: &str, end: u8| part.parse::<u8>().is_ok_and(|n| n < end);
    if !below(hour, 24) || !below(minute, 60) || !below(second, 61) {
        return None;
    }
    match fraction {
        None => Some(format!("{hour}:{minute}:{second}")),
        Some(f) if !f.is_empty() && clock.len() == 6 && f.bytes().all(|b| b.is_ascii_digit()) => {
            Some(format!("{hour}:{minute}:{second}.{f}"))
        }
        Some(_) => None,
    }
}

/// `+0100` as FHIR writes it; from -1200 to +1400 (PS3.3 C.12.1.1.8).
pub(super) fn fhir_offset(text: &str) -> Option<String> {
    let (sign, digits) = (text.get(..1).filter(|s| matches!(*s, "+" | "-"))?, text.get(1..)?);
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) || text == "-0000" {
        return None;
    }
    let (hours, minutes) = (digits.get(..2)?, digits.get(2..)?);
    let all = hours.parse::<u16>().ok()? * 60 + minutes.parse::<u16>().ok()?;
    let most = if sign == "-" { 12 * 60 } else { 14 * 60 };
    (all <= most && minutes < "60").then(|| format!("{sign}{hours}:{minutes}"))
}

/// A date.
pub(super) fn date<'a>(place: &Place<'_, 'a>, tag: Tag, rule: Rule) -> Text<'a> {
    let value = place.text(tag, rule)?;
    match fhir_date(&value.is) {
        Some(date) => Some(Val::new(Cow::Owned(date), value.by)),
        None => {
            place.refuse_value(&value, Reason::Invalid, "mapping/date-not-valid");
            None
        }
    }
}

/// A date with the time of day beside it. FHIR takes a time only with an offset: that of the data set, else that of the
/// options; without either the date stands alone, and the time is given up with an issue.
pub(super) fn date_time<'a>(place: &Place<'_, 'a>, day: Tag, clock: Tag, rule: Rule) -> Text<'a> {
    let Some(date) = date(place, day, rule) else {
        alone(place, day, clock, rule);
        return None;
    };
    let Some(time) = place.text(clock, rule) else { return Some(date) };
    let Some(written) = fhir_time(&time.is).filter(|_| date.is.len() == 10) else {
        place.refuse_value(&time, Reason::Invalid, "mapping/time-not-valid");
        return Some(date);
    };
    let Some((place, offset)) = offset(place) else {
        place.issue(&time, Severity::Warning, "mapping/no-time-zone");
        place.refuse_value(&time, Reason::Policy, "mapping/no-time-zone");
        return Some(date);
    };
    place.join(&[day, clock], rule, format!("{}T{written}{offset}", date.is))
}

/// Gives a time of day up that has no day: FHIR has no moment of it. Of a day that cannot be read the time cannot be used.
fn alone(place: &Place<'_, '_>, day: Tag, clock: Tag, rule: Rule) {
    let why = if place.peek(day).is_some() { Reason::Invalid } else { Reason::NoTarget };
    if let Some(time) = place.text(clock, rule) {
        place.refuse_value(&time, why, "mapping/time-without-date");
    }
}

/// A time of day in an item, on a day that the data set around it says. Without an offset the day stands alone.
pub(super) fn on_day<'a>(
    around: &Place<'_, 'a>,
    day: Tag,
    item: &Place<'_, 'a>,
    clock: Tag,
    rule: Rule,
) -> Text<'a> {
    let time = item.text(clock, rule)?;
    let Some(written) = fhir_time(&time.is) else {
        item.refuse_value(&time, Reason::Invalid, "mapping/time-not-valid");
        return None;
    };
    let Some(date) = around.peek(day).and_then(|text| fhir_date(&text)).filter(|date| date.len() == 10)
    else {
        item.refuse_value(&time, Reason::NoTarget, "mapping/time-without-date");
        return None;
    };
    let Some((inside, offset)) = offset(item) else {
        item.issue(&time, Severity::Warning, "mapping/no-time-zone");
        item.refuse_value(&time, Reason::Policy, "mapping/no-time-zone");
        return Some(around.text(day, rule)?.map(|_| Cow::Owned(date)));
    };
    let value = inside.join(&[clock], rule, format!("{date}T{written}{offset}"))?;
    around.decides(day, value.by);
    Some(value)
}

/// The offset of times without one of their own: that of the data set, else that of the options.
fn offset<'c, 'a>(place: &Place<'c, 'a>) -> Option<(Place<'c, 'a>, String)> {
    if let Some((inside, text)) = place.around(tags::TIMEZONE_OFFSET_FROM_UTC, r::OFFSET)
        && let Some(offset) = fhir_offset(&text)
    {
        return Some((inside, offset));
    }
    Some((place.clone(), place.d.cx.options.time_zone.clone()?))
}

/// A time of day.
pub(super) fn clock<'a>(place: &Place<'_, 'a>, tag: Tag, rule: Rule) -> Text<'a> {
    let value = place.text(tag, rule)?;
    match fhir_time(&value.is) {
        Some(time) => Some(Val::new(Cow::Owned(time), value.by)),
        None => {
            place.refuse_value(&value, Reason::Invalid, "mapping/time-not-valid");
            None
        }
    }
}

/// A date time (VR DT): its own offset holds, else that of the data set, else that of the options.
pub(super) fn moment<'a>(place: &Place<'_, 'a>, tag: Tag, rule: Rule) -> Text<'a> {
    let value = place.text(tag, rule)?;
    let text = value.is.as_ref();
    let zone_at = text.find(['+', '-']).unwrap_or(text.len());
    let (local, zone) = text.split_at_checked(zone_at).unwrap_or((text, ""));
    let (day, time) = local.split_at_checked(8).unwrap_or((local, ""));
    let (date, clock) = (fhir_date(day), fhir_time(time));
    let Some(date) = date.filter(|_| time.is_empty() || clock.is_some() || time.len() == 2) else {
        place.refuse_value(&value, Reason::Invalid, "mapping/time-not-valid");
        return None;
    };
    let Some(clock) = clock else { return Some(Val::new(Cow::Owned(date), value.by)) };
    if let Some(offset) = fhir_offset(zone) {
        return Some(Val::new(Cow::Owned(format!("{date}T{clock}{offset}")), value.by));
    }
    if let Some((place, offset)) = offset(place) {
        return place.join(&[tag], rule, format!("{date}T{clock}{offset}"));
    }
    place.issue(&value, Severity::Warning, "mapping/no-time-zone");
    Some(Val::new(Cow::Owned(date), value.by))
}

#[cfg(test)]
mod tests {
    use super::{fhir_date, fhir_offset, fhir_time};

    #[test]
    fn dates_keep_their_precision() {
        for (from, to) in [
            ("20260312", Some("2026-03-12")),
            ("2026.03.12", Some("2026-03-12")),
            ("202603", Some("2026-03")),
            ("2026", Some("2026")),
            ("20261312", None),
            ("20260312-20260313", None),
            ("00000101", None),
            ("2026031", None),
            ("", None),
        ] {
            assert_eq!(fhir_date(from).as_deref(), to, "{from}");
        }
    }

    #[test]
    fn times_need_minutes() {
        for (from, to) in [
            ("143015", Some("14:30:15")),
            ("143015.120000", Some("14:30:15.120000")),
            ("14:30:15", Some("14:30:15")),
            ("1430", Some("14:30:00")),
            ("14", None),
            ("250000", None),
            ("1430.5", None),
            ("143015.", None),
        ] {
            assert_eq!(fhir_time(from).as_deref(), to, "{from}");
        }
    }

    #[test]
    fn offsets_are_those_of_the_standard() {
        for (from, to) in [
            ("+0100", Some("+01:00")),
            ("-0930", Some("-09:30")),
            ("+0000", Some("+00:00")),
            ("-0000", None),
            ("+1401", None),
            ("-1201", None),
            ("0100", None),
            ("+0160", None),
        ] {
            assert_eq!(fhir_offset(from).as_deref(), to, "{from}");
        }
    }
}
