//! When a medicine is taken: spans, points, periods and events of the day.

use std::borrow::Cow;

use crate::from_cda::datatypes::time;
use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::cf_medications as r;
use crate::model::{Period, Text, Timing, Val};
use crate::trace::Reason;

/// All times of a statement as one Timing.
pub(super) fn timing<'a>(s: Scope<'_, 'a>) -> Option<Timing<'a>> {
    let mut out = Timing::default();
    for at in s.children("effectiveTime") {
        // A set of times holds its parts in itself.
        let parts: Vec<_> = at.children("comp").collect();
        match parts.is_empty() {
            true => one(at, &mut out),
            false => parts.into_iter().for_each(|part| one(part, &mut out)),
        }
    }
    let any =
        !out.event.is_empty() || out.bounds_period.is_some() || out.period.is_some() || !out.when.is_empty();
    any.then_some(out)
}

fn one<'a>(s: Scope<'_, 'a>, out: &mut Timing<'a>) {
    let kind = s.value_type();
    if kind == "PIVL_TS" || s.child("period").is_some() {
        periodic(s.under(r::R37), out);
    } else if kind == "EIVL_TS" || s.child("event").is_some() {
        by_event(s.under(r::R38), out);
    } else if !s.peek("value").is_empty() {
        out.event.extend(time(s.under(r::R34)));
    } else if s.child("low").is_some() || s.child("high").is_some() {
        let bounds = Period {
            start: s.child("low").and_then(|l| time(s.under(r::R35).over(l.node))),
            end: s.child("high").and_then(|h| time(s.under(r::R36).over(h.node))),
        };
        if bounds.start.is_some() || bounds.end.is_some() {
            out.bounds_period = Some(bounds);
        }
    } else {
        s.no_target("nullFlavor");
    }
}

/// Every so often. Where the institution says when in the day, a part of a day is so many times a day.
fn periodic<'a>(s: Scope<'_, 'a>, out: &mut Timing<'a>) {
    let Some(period) = s.child("period") else { return };
    let low = period.child("low").filter(|l| !l.peek("value").is_empty());
    let place = low.unwrap_or(period);
    let (value, unit) = (place.peek("value"), place.peek("unit"));
    if value.is_empty() || out.period.is_some() {
        period.no_target("nullFlavor");
        return;
    }
    let times = times_a_day(value, unit)
        .filter(|_| matches!(s.peek("institutionSpecified"), "true" | "1") && low.is_none());
    if let (Some(times), Some(count)) = (times, place.attribute("value", r::R37)) {
        out.frequency = Some(Val::new(times, count.by));
        out.period = s.constant(r::R37, "1");
        out.period_unit = place.of_attribute("unit", r::R37, Cow::Borrowed("d"));
        s.decides("institutionSpecified", count.by);
        return;
    }
    out.frequency = s.constant_of(r::R37, 1);
    out.period = place.attribute("value", r::R37);
    out.period_unit = unit_of_time(place);
    let high = period.child("high").filter(|h| low.is_some() && h.peek("unit") == unit);
    if let Some(high) = high {
        out.period_max = high.attribute("value", r::R37);
        high.decides("unit", out.period_max.as_ref().map_or(s.by, |v| v.by));
    }
    if let Some(value) = &out.period {
        s.decides("institutionSpecified", value.by);
    }
}

/// How many times a day something is done that is done every so many hours.
fn times_a_day(value: &str, unit: &str) -> Option<u32> {
    let hours: u32 = value.parse().ok()?;
    (unit == "h" && (1..=24).contains(&hours) && 24_u32.is_multiple_of(hours)).then(|| 24 / hours)
}

/// A unit of time that FHIR has; some write it as a word.
fn unit_of_time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let unit = match s.peek("unit") {
        known @ ("s" | "min" | "h" | "d" | "wk" | "mo" | "a") => known,
        "hour" | "hours" | "hr" | "H" => "h",
        "day" | "days" | "D" => "d",
        "week" | "weeks" => "wk",
        "month" | "months" => "mo",
        "year" | "years" | "yr" => "a",
        "minute" | "minutes" => "min",
        other => other,
    };
    s.of_attribute("unit", r::R37, Cow::Borrowed(unit))
}

/// By an event of the day, and how long before or after it.
fn by_event<'a>(s: Scope<'_, 'a>, out: &mut Timing<'a>) {
    if let Some(event) = s.child("event") {
        let code = event.attribute("code", r::R38);
        if let Some(code) = &code {
            event.code_decides(code.by);
        }
        out.when.extend(code);
    }
    let Some(offset) = s.child("offset") else { return };
    let place = ["low", "center", "high", "width"]
        .iter()
        .filter_map(|name| offset.child(name))
        .find(|p| !p.peek("value").is_empty())
        .unwrap_or(offset);
    if place.peek("value").is_empty() || out.offset.is_some() {
        return;
    }
    match minutes(place.peek("value"), place.peek("unit")) {
        Some(minutes) => {
            let value = place.attribute("value", r::R38);
            out.offset = value.map(|v| Val::new(minutes, v.by));
            place.decides("unit", out.offset.as_ref().map_or(s.by, |v| v.by));
        }
        None => place.refuse("value", Reason::Invalid, "mapping/value-not-valid"),
    }
}

/// An amount of time in minutes; the event code says whether it is before or after.
fn minutes(value: &str, unit: &str) -> Option<u32> {
    let value: f64 = value.trim_start_matches('-').parse().ok()?;
    let factor = match unit {
        "min" | "" => 1.0,
        "h" => 60.0,
        "s" => 1.0 / 60.0,
        "d" => 1440.0,
        _ => return None,
    };
    let minutes = (value * factor).round();
    (0.0..=1_000_000.0).contains(&minutes).then(|| format!("{minutes:.0}").parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_day_are_counted() {
        assert_eq!(times_a_day("12", "h"), Some(2));
        assert_eq!(times_a_day("5", "h"), None);
        assert_eq!(times_a_day("1", "d"), None);
        assert_eq!(minutes("1", "h"), Some(60));
        assert_eq!(minutes("-30", "min"), Some(30));
        assert_eq!(minutes("x", "min"), None);
    }
}
