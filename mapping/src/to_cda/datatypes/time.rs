//! TS and IVL_TS: points and spans of time.

use super::super::tree::{Cell, El, null};
use super::super::way::{Way, known};
use crate::generated::rules::cda::to_datatype as r;
use crate::model::{Period, Text, TimeOrPeriod, Val};
use std::borrow::Cow;

/// A FHIR date, dateTime or instant as CDA writes it: `2014-10-01T10:00:00.5-05:00` is `20141001100000.5-0500`.
pub(in crate::to_cda) fn stamp(time: &str) -> Option<String> {
    let (date, clock) = match time.split_once('T') {
        Some((date, clock)) => (date, Some(clock)),
        None => (time, None),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit()) && !text.is_empty();
    let parts: Vec<&str> = date.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    let fits = [[4, 2, 2].as_slice(), &[4, 2], &[4]].contains(&widths.as_slice());
    if !fits || !parts.iter().all(|p| digits(p)) {
        return None;
    }
    let mut out = parts.concat();
    let Some(clock) = clock else { return Some(out) };
    let zone = clock.find(['Z', '+', '-']);
    let (clock, zone) = zone.map_or((clock, ""), |at| clock.split_at_checked(at).unwrap_or((clock, "")));
    let (whole, fraction) = clock.split_once('.').map_or((clock, None), |(w, f)| (w, Some(f)));
    let whole = whole.replace(':', "");
    if widths.len() != 3
        || !digits(&whole)
        || !matches!(whole.len(), 4 | 6)
        || fraction.is_some_and(|f| !digits(f))
    {
        return None;
    }
    out.push_str(&whole);
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction.get(..4).unwrap_or(fraction));
    }
    match zone {
        "Z" => out.push_str("+0000"),
        zone => out.push_str(&zone.replace(':', "")),
    }
    Some(out)
}

fn cell(w: Way<'_, '_>, value: &Val<Cow<'_, str>>) -> Option<Cell> {
    let made = stamp(&value.is);
    if made.is_none() {
        w.refuse(value.by, "mapping/time-not-valid");
    }
    Some(w.made(value.by, made?))
}

/// A point of time as `name`.
pub(in crate::to_cda) fn point(w: Way<'_, '_>, name: &'static str, time: &Text<'_>) -> Option<El> {
    let w = w.under(r::TS);
    if let Some(absent) = w.absent(name, time) {
        return Some(absent);
    }
    let value = time.as_ref().filter(|_| known(time).is_some())?;
    Some(El::new(name).set("@value", Some(cell(w, value)?)))
}

/// A span as `name`; `None` when it has neither end.
pub(in crate::to_cda) fn interval(w: Way<'_, '_>, name: &'static str, period: &Period<'_>) -> Option<El> {
    let w = w.under(r::IVL_TS);
    El::new(name).with(point(w, "low", &period.start)).with(point(w, "high", &period.end)).filled()
}

/// A span that has to have a beginning.
pub(in crate::to_cda) fn bounds(low: Option<El>, high: Option<El>) -> El {
    let high = high.map(|h| h.named("high"));
    El::new("effectiveTime").with(low.map_or_else(|| null("low", "UNK"), |l| l.named("low"))).with(high)
}

/// When something was: a point or a span.
pub(in crate::to_cda) fn effective(w: Way<'_, '_>, time: Option<&TimeOrPeriod<'_>>) -> Option<El> {
    match time? {
        TimeOrPeriod::DateTime(value) => point(w, "effectiveTime", &Some(value.clone())),
        TimeOrPeriod::Period(period) => interval(w, "effectiveTime", period),
    }
}

#[cfg(test)]
mod tests {
    use super::stamp;

    #[test]
    fn times_are_written_to_the_precision_they_have() {
        for (fhir, cda) in [
            ("2014", "2014"),
            ("2014-10", "201410"),
            ("2014-10-01", "20141001"),
            ("2014-10-01T10:00-05:00", "201410011000-0500"),
            ("2014-10-01T10:00:00Z", "20141001100000+0000"),
            ("2014-10-01T10:00:00.123456+01:00", "20141001100000.1234+0100"),
        ] {
            assert_eq!(stamp(fhir).as_deref(), Some(cda));
        }
        for bad in
            ["", "14", "2014-1", "2014-10-01T", "2014-10T10:00", "2014-10-01T1x:00:00Z", "2014-10-01T10"]
        {
            assert_eq!(stamp(bad), None, "{bad}");
        }
    }
}
