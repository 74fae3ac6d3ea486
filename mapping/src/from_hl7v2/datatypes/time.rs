//! DT, TM, DTM and TS: times with the precision and the offset that were sent.
//!
//! A zone is never guessed. A time takes its own offset, else the one of MSH-7, else the caller's; without any of them a
//! dateTime is cut to its date and an issue says so. Seconds that were not sent are written as `00`, as FHIR asks.

mod parts;
pub(crate) mod span;

use std::borrow::Cow;

use self::parts::{Parts, is_reversed, parse, parse_clock};
use crate::from_hl7v2::scope::{Scope, V2};
use crate::generated::rules::datatypes::{dtm_annotation_time, dtm_datetime, ts_datetime};
use crate::model::{Period, Text, Val};
use crate::report::Severity;
use crate::trace::Reason;

const NOT_VALID: &str = "mapping/date-not-valid";
const TRUNCATED: &str = "mapping/time-truncated";
const NOT_PRECISE: &str = "mapping/time-not-precise";
const NO_TIME_ZONE: &str = "mapping/no-time-zone";

/// `DTM-dateTime`: a FHIR dateTime; a time without any offset is cut to its date, with an issue.
pub(crate) fn date_time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    full(s.under(dtm_datetime::R3))
}

/// `TS-dateTime`: the time is the first component.
pub(crate) fn ts_date_time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get(1, ts_datetime::R3, date_time)
}

/// `DTM-Annotation-Time`.
pub(crate) fn annotation_time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    full(s.under(dtm_annotation_time::R3))
}

/// A FHIR date: the date part. That a time was sent too is not noted, since the guide's rows that ask for a date have
/// another row that keeps the time (such as `patient-birthTime`).
pub(crate) fn date<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    read(s, |parts| Some(parts.date))
}

/// A FHIR instant; `None` with an issue when the precision or the offset is not enough.
pub(crate) fn instant<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    instant_of(s, true)
}

/// A FHIR instant of what is told by the minute: seconds that were not sent are 0, as in a dateTime.
pub(crate) fn minute_instant<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    instant_of(s, false)
}

fn instant_of<'a>(s: Scope<'_, 'a>, by_seconds: bool) -> Text<'a> {
    read(s, |parts| {
        let zoned = is_zoned(s, &parts);
        match parts.time {
            Some(time) if (parts.seconds || !by_seconds) && zoned => {
                zone(s, parts.offset).map(|zone| together(parts.date, &time, &zone))
            }
            time if s.cx().options.source_fields => {
                s.issue(Severity::Warning, if zoned { NOT_PRECISE } else { NO_TIME_ZONE });
                let Some(time) = time else { return Some(parts.date) };
                let zone = zone(s, parts.offset);
                Some(together(parts.date, &time, zone.as_deref().unwrap_or_default()))
            }
            _ => {
                s.refuse(Reason::Invalid, NOT_PRECISE);
                None
            }
        }
    })
}

/// A FHIR instant, where the same leaf is also read by a row that takes less: nothing is refused then.
pub(crate) fn instant_if_precise<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let parts = parse(s.peek().trim())?;
    let precise = parts.time.is_some() && parts.seconds;
    if precise && is_zoned(s, &parts) { instant(s) } else { None }
}

/// Whether there is an offset for a time: its own, the message's or the caller's.
fn is_zoned(s: Scope<'_, '_>, parts: &Parts) -> bool {
    parts.offset.is_some() || s.v2.message_zone.is_some() || s.cx().options.time_zone.is_some()
}

/// A FHIR time (TM). FHIR has no place for its offset.
pub(crate) fn time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let value = s.value()?;
    if value.null {
        return Some(value);
    }
    let Some(clock) = parse_clock(value.is.trim()) else {
        s.refuse(Reason::Invalid, NOT_VALID);
        return None;
    };
    let Some(time) = clock.time else {
        s.refuse(Reason::Invalid, NOT_PRECISE);
        return None;
    };
    if clock.offset.is_some() {
        s.issue(Severity::Information, TRUNCATED);
    }
    Some(value.map(|_| Cow::Owned(time)))
}

/// A period of these ends; an end before the start is refused, since FHIR forbids it.
pub(crate) fn period<'a>(s: Scope<'_, 'a>, start: Text<'a>, end: Text<'a>) -> Option<Period<'a>> {
    if start.is_none() && end.is_none() {
        return None;
    }
    let reversed = match (&start, &end) {
        (Some(start), Some(end)) => is_reversed(&start.is, &end.is),
        _ => false,
    };
    if !reversed {
        return Some(Period { start, end });
    }
    let leaf = end.and_then(|end| s.cx().trace.first_leaf(end.by));
    if let Some(leaf) = leaf {
        s.cx().trace.refuse(leaf, Reason::Invalid);
    }
    s.cx().issue(Severity::Warning, "mapping/period-reversed", leaf.or_else(|| s.leaf()));
    Some(Period { start, end: None })
}

/// The offset of MSH-7, such as `-05:00`, and the leaf it stands in.
pub(crate) fn message_zone(v2: &V2<'_>) -> Option<(String, u32)> {
    let field = v2.message.header()?.field(7)?;
    let leaf = field.repetition(1)?.component(1)?.subcomponent(1)?;
    let offset = parse(leaf.text().ok()?.trim())?.offset?;
    Some((offset, v2.handle(leaf.offset())))
}

fn full<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    read(s, |parts| Some(written(s, parts)))
}

/// A dateTime as precise as what was sent allows.
fn written(s: Scope<'_, '_>, parts: Parts) -> String {
    let Some(time) = parts.time else {
        if parts.hour_only || parts.offset.is_some() {
            s.issue(Severity::Warning, TRUNCATED);
        }
        return parts.date;
    };
    match zone(s, parts.offset) {
        Some(zone) => together(parts.date, &time, &zone),
        None => {
            s.issue(Severity::Warning, NO_TIME_ZONE);
            if s.cx().options.source_fields { together(parts.date, &time, "") } else { parts.date }
        }
    }
}

fn together(mut date: String, time: &str, zone: &str) -> String {
    date.push('T');
    date.push_str(time);
    date.push_str(zone);
    date
}

/// The offset of a time: its own, the message's (which then decides), the caller's.
fn zone<'c>(s: Scope<'c, '_>, own: Option<String>) -> Option<Cow<'c, str>> {
    if let Some(own) = own {
        return Some(Cow::Owned(own));
    }
    if let Some((zone, leaf)) = &s.v2.message_zone {
        s.decided_by(*leaf);
        return Some(Cow::Borrowed(zone));
    }
    s.cx().options.time_zone.as_deref().map(Cow::Borrowed)
}

/// Reads a date and time and writes it by `write`; what is no date is refused.
fn read<'a>(s: Scope<'_, 'a>, write: impl FnOnce(Parts) -> Option<String>) -> Text<'a> {
    let value = s.value()?;
    if value.null {
        return Some(value);
    }
    let Some(parts) = parse(value.is.trim()) else {
        s.refuse(Reason::Invalid, NOT_VALID);
        return None;
    };
    write(parts).map(|text| Val::new(Cow::Owned(text), value.by))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::from_hl7v2::datatypes::testing::{issues, with_field};
    use crate::options::Options;

    fn of(
        value: &str,
        zone: Option<&str>,
        read: impl Fn(Scope<'_, '_>) -> Option<String>,
    ) -> (Option<String>, Vec<&'static str>) {
        let options = Options { time_zone: zone.map(String::from), ..Options::default() };
        let mut out = (None, Vec::new());
        with_field(value, &options, |s| out = (read(s), issues(s)));
        out
    }

    fn date_time_of(value: &str) -> (Option<String>, Vec<&'static str>) {
        of(value, None, |s| date_time(s).map(|v| v.is.into_owned()))
    }

    #[test]
    fn the_precision_sent_is_the_precision_written() {
        for (sent, written) in [
            ("1980", "1980"),
            ("198002", "1980-02"),
            ("19800229", "1980-02-29"),
            ("201907020915-0500", "2019-07-02T09:15:00-05:00"),
            ("20190702091530+0000", "2019-07-02T09:15:30+00:00"),
            ("20190702091530.1200+0530", "2019-07-02T09:15:30.1200+05:30"),
        ] {
            assert_eq!(date_time_of(sent), (Some(written.to_string()), vec![]), "{sent}");
        }
    }

    #[test]
    fn what_cannot_be_kept_is_cut_and_said() {
        assert_eq!(date_time_of("20190702091530"), (Some("2019-07-02".into()), vec!["mapping/no-time-zone"]));
        assert_eq!(date_time_of("2019070209"), (Some("2019-07-02".into()), vec![TRUNCATED]));
        assert_eq!(date_time_of("20190702+0100"), (Some("2019-07-02".into()), vec![TRUNCATED]));
    }

    #[test]
    fn times_that_fhir_cannot_say_are_kept_where_asked() {
        let options = Options { source_fields: true, ..Options::default() };
        let kept = |value: &str, read: fn(Scope<'_, '_>) -> Option<String>| {
            let mut out = None;
            with_field(value, &options, |s| out = Some((read(s), issues(s))));
            out.unwrap()
        };
        let moment = |s: Scope<'_, '_>| date_time(s).map(|v| v.is.into_owned());
        let at_once = |s: Scope<'_, '_>| instant(s).map(|v| v.is.into_owned());
        let local = Some("2019-07-02T09:15:30".to_string());
        assert_eq!(kept("20190702091530", moment), (local.clone(), vec![NO_TIME_ZONE]));
        assert_eq!(kept("20190702091530", at_once), (local, vec![NO_TIME_ZONE]));
        assert_eq!(kept("20190702", at_once), (Some("2019-07-02".into()), vec![NO_TIME_ZONE]));
        let by_minute = Some("2019-07-02T09:15:00-05:00".to_string());
        assert_eq!(kept("201907020915-0500", at_once), (by_minute, vec![NOT_PRECISE]));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for bad in [
            "20190231",
            "20190229",
            "00000000",
            "201913",
            "201907022400-0500",
            "1907-02-01",
            "abc",
            "20190",
            "201907020961-0500",
            "20190702091530.-0500",
            "201907020915+2500",
            "201907020915+1430",
            "2019070209153061",
        ] {
            assert_eq!(date_time_of(bad), (None, vec![NOT_VALID]), "{bad}");
        }
    }

    #[test]
    fn the_message_offset_comes_before_the_options() {
        let with_zone = of("201907020915", Some("+09:00"), |s| date_time(s).map(|v| v.is.into_owned()));
        assert_eq!(with_zone.0.as_deref(), Some("2019-07-02T09:15:00+09:00"));
        let message = "MSH|^~\\&|A|B|C|D|20190702091530-0500||ADT^A01|1|P|2.5.1\rZZZ|201907020915";
        let options = Options { time_zone: Some("+09:00".into()), ..Options::default() };
        crate::from_hl7v2::source::with_record(message, &options, |v2, _| {
            let s = v2.segment(v2.message.segment_at(1).unwrap());
            let value = s.get(1, ts_datetime::R3, date_time).unwrap();
            assert_eq!(value.is, "2019-07-02T09:15:00-05:00");
            let at = v2.cx.trace.place(crate::trace::At::NONE, "x", None);
            v2.cx.trace.link(value.by, at);
            let deciders: Vec<_> = v2.cx.trace.resolve().entries.into_iter().filter(|e| e.decides).collect();
            assert_eq!(deciders.len(), 1);
            assert_eq!(deciders[0].source, v2.message_zone.as_ref().map(|z| z.1));
        });
    }

    #[test]
    fn dates_instants_and_times() {
        let text = |v: Text<'_>| v.map(|v| v.is.into_owned());
        assert_eq!(of("20190702091530", None, |s| text(date(s))), (Some("2019-07-02".into()), vec![]));
        assert_eq!(
            of("20190702091530-0500", None, |s| text(instant(s))).0.as_deref(),
            Some("2019-07-02T09:15:30-05:00")
        );
        assert_eq!(of("201907020915-0500", None, |s| text(instant(s))), (None, vec![NOT_PRECISE]));
        assert_eq!(of("20190702091530", None, |s| text(instant(s))), (None, vec![NOT_PRECISE]));
        assert_eq!(of("0915", None, |s| text(time(s))), (Some("09:15:00".into()), vec![]));
        assert_eq!(
            of("091530.5+0100", None, |s| text(time(s))),
            (Some("09:15:30.5".into()), vec![TRUNCATED])
        );
        assert_eq!(of("09", None, |s| text(time(s))), (None, vec![NOT_PRECISE]));
        assert_eq!(of("2560", None, |s| text(time(s))), (None, vec![NOT_VALID]));
    }

    #[test]
    fn null_stays_null() {
        with_field("\"\"", &Options::default(), |s| {
            assert!(date_time(s).unwrap().null && date(s).unwrap().null && instant(s).unwrap().null);
        });
    }

    #[test]
    fn a_period_that_ends_before_it_starts_loses_its_end() {
        with_field("20200102^20200101", &Options::default(), |s| {
            let start = s.get(1, dtm_datetime::R3, date_time);
            let end = s.get(2, dtm_datetime::R3, date_time);
            let period = period(s, start, end).unwrap();
            assert!(period.start.is_some() && period.end.is_none());
            assert_eq!(issues(s), ["mapping/period-reversed"]);
        });
    }
}
