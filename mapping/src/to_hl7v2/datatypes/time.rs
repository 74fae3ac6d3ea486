//! FHIR dates and times as DTM, DT and TM.

use super::super::tree::{Cell, Rep};
use super::super::way::Way;
use crate::generated::rules::fhir::datetime_dtm as r;
use crate::model::{Period, Text};

const NOT_VALID: &str = "mapping/date-not-valid";

/// A date, dateTime or instant as DTM, with its precision and its offset.
pub(crate) fn date_time(w: Way<'_, '_>, value: &Text<'_>) -> Option<Cell> {
    w.changed(r::VALUE, value, NOT_VALID, dtm)
}

/// A time of the day as TM.
pub(crate) fn time(w: Way<'_, '_>, value: &Text<'_>) -> Option<Cell> {
    w.changed(r::TIME, value, NOT_VALID, clock)
}

/// A period as DR.
pub(crate) fn range(w: Way<'_, '_>, period: &Period<'_>) -> Option<Rep> {
    let mut rep = Rep::default();
    rep.set(1, date_time(w, &period.start));
    rep.set(2, date_time(w, &period.end));
    rep.filled()
}

/// `2024-01-02T03:04:05.6+01:00` as `20240102030405.6+0100`.
pub(crate) fn dtm(text: &str) -> Option<String> {
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut out = String::with_capacity(text.len());
    for (n, part) in date.split('-').enumerate() {
        if n > 2 || part.len() != if n == 0 { 4 } else { 2 } || !is_number(part) {
            return None;
        }
        out.push_str(part);
    }
    let Some(time) = time else { return Some(out) };
    let zone_at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock_text, zone) = time.split_at_checked(zone_at)?;
    out.push_str(&clock(clock_text)?);
    match zone {
        "" => {}
        "Z" => out.push_str("+0000"),
        zone => out.push_str(&offset(zone)?),
    }
    Some(out)
}

/// `03:04:05.6` as `030405.6`.
fn clock(text: &str) -> Option<String> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let mut out = String::with_capacity(text.len());
    for (n, part) in whole.split(':').enumerate() {
        if n > 2 || part.len() != 2 || !is_number(part) {
            return None;
        }
        out.push_str(part);
    }
    if let Some(fraction) = fraction {
        if out.len() != 6 || !is_number(fraction) {
            return None;
        }
        out.push('.');
        // DTM has four digits.
        out.push_str(fraction.get(..4).unwrap_or(fraction));
    }
    Some(out)
}

fn offset(zone: &str) -> Option<String> {
    let (sign, digits) = zone.split_at_checked(1)?;
    let (hours, minutes) = digits.split_once(':')?;
    let valid = hours.len() == 2 && minutes.len() == 2 && is_number(hours) && is_number(minutes);
    valid.then(|| format!("{sign}{hours}{minutes}"))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{clock, dtm};

    #[test]
    fn precision_and_offset_stay() {
        for (fhir, v2) in [
            ("2024", Some("2024")),
            ("2024-01", Some("202401")),
            ("2024-01-02", Some("20240102")),
            ("2024-01-02T03:04:05+01:00", Some("20240102030405+0100")),
            ("2024-01-02T03:04:05.123456Z", Some("20240102030405.1234+0000")),
            ("2024-1-02", None),
            ("2024-01-02T3", None),
            ("2024-01-02T03:04:05+1", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(dtm(fhir).as_deref(), v2, "{fhir}");
        }
        assert_eq!(clock("08:00:00").as_deref(), Some("080000"));
        assert_eq!(clock("08:00:0x"), None);
    }
}
