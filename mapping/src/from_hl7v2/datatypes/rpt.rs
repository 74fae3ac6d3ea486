//! RPT: repeat patterns.

use std::borrow::Cow;

use synovia_terminology::maps;

use super::{coded, cq, cwe, nm};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::rpt_timing as r;
use crate::model::{Count, Text, Timing, Val};
use crate::trace::{Reason, Rule};

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// `RPT-Timing`.
pub(crate) fn timing<'a>(s: Scope<'_, 'a>) -> Option<Timing<'a>> {
    let timing = Timing {
        code: s.get(1, r::R3, |s| cwe::concept(s, Some(maps::REPEAT_PATTERN))),
        day_of_week: days(s),
        period: s.get(5, r::R7, nm::number),
        period_unit: s.get(6, r::R8, unit),
        when: s
            .get(8, r::R10, |s| coded::required(s, Some(maps::EVENT_RELATED_PERIOD)))
            .into_iter()
            .collect(),
        offset: s.get(9, r::R11, |part| minutes(part, s)),
        ..Timing::default()
    };
    let any = timing.code.is_some()
        || !timing.day_of_week.is_empty()
        || timing.period.is_some()
        || timing.period_unit.is_some()
        || !timing.when.is_empty()
        || timing.offset.is_some();
    any.then_some(timing)
}

/// A unit of time as UCUM and FHIR's timings write it; any other code stays, and is refused where it is written.
pub(super) fn unit<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let code = coded::code(s)?;
    Some(code.map(|code| cq::unit_of_time(&code).map_or(code, Cow::Borrowed)))
}

/// RPT.9 in minutes, by the unit of RPT.10; `s` is the whole pattern.
fn minutes<'a>(part: Scope<'_, 'a>, s: Scope<'_, 'a>) -> Count {
    let units = s.part(10).filter(|p| p.is_valued());
    let value = part.value().filter(|v| !v.null)?;
    let unit = units.map_or(Cow::Borrowed("min"), Scope::peek);
    let total = nm::normal(&value.is).and_then(|number| cq::in_minutes(&number, &unit));
    if total.is_none() {
        part.refuse(Reason::Invalid, "mapping/duration-not-valid");
    }
    let total = total?;
    if let Some(leaf) = units.and_then(Scope::leaf) {
        s.cx().trace.decides(value.by, leaf);
    }
    Some(Val::new(total, value.by))
}

/// RPT.3 and 4, days of the week from Monday: the first, the last, and those between, for a phase is a span.
fn days<'a>(s: Scope<'_, 'a>) -> Vec<Val<Cow<'a, str>>> {
    let day = |s: Scope<'_, 'a>, part: u16, rule: Rule| {
        let s = s.when(rule, |t| t.is(2, "DW"))?;
        s.get(part, rule, |s| {
            let value = s.value().filter(|v| !v.null)?;
            let number = nm::normal(&value.is).and_then(|n| n.parse::<usize>().ok()).filter(|n| *n >= 1);
            let index = number.map(|n| n - 1).filter(|n| *n < DAYS.len());
            if index.is_none() {
                s.refuse(Reason::Invalid, "mapping/day-not-valid");
            }
            Some((index?, value.by))
        })
    };
    let (first, last) = (day(s, 3, r::R5), day(s, 4, r::R6));
    let Some((from, to)) = first.zip(last) else {
        return first.or(last).into_iter().map(|(i, by)| named(i, by)).collect();
    };
    let mut at = from.0;
    let mut span = vec![named(from.0, from.1)];
    while at != to.0 {
        at = (at + 1) % DAYS.len();
        span.push(named(at, to.1));
    }
    span
}

fn named<'a>(index: usize, by: crate::trace::Origin) -> Val<Cow<'a, str>> {
    Val::new(Cow::Borrowed(DAYS.get(index).copied().unwrap_or_default()), by)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::options::Options;

    fn at(value: &str, look: impl FnOnce(Option<Timing<'_>>, Scope<'_, '_>)) {
        with_value(value, &Options::default(), |s| look(timing(s), s));
    }

    #[test]
    fn a_pattern_a_period_and_an_event() {
        at("BID^^^^2^day^^AC^1^h", |t, s| {
            let t = t.unwrap();
            assert_eq!(is(&t.code.as_ref().unwrap().coding[0].code), "BID");
            assert_eq!((is(&t.period), is(&t.period_unit)), ("2", "d"));
            assert_eq!((t.when[0].is.as_ref(), t.offset.unwrap().is), ("AC", 60));
            assert_eq!(all_rules(&s.cx().trace, &t.period)[0], "datatypes/RPT-Timing#7");
            assert!(issues(s).is_empty());
        });
    }

    #[test]
    fn a_phase_is_a_span_of_days() {
        for (value, days) in [
            ("^DW^1^5", &["mon", "tue", "wed", "thu", "fri"][..]),
            ("^DW^6^1", &["sat", "sun", "mon"]),
            ("^DW^2^2", &["tue"]),
            ("^DW^7", &["sun"]),
            ("^HD^7", &[]),
        ] {
            at(value, |t, _| {
                let found: Vec<_> =
                    t.iter().flat_map(|t| &t.day_of_week).map(|d| d.is.as_ref().to_string()).collect();
                assert_eq!(found, days, "{value}");
            });
        }
        at("^DW^8", |t, s| {
            assert!(t.is_none());
            assert_eq!(issues(s), ["mapping/day-not-valid"]);
        });
    }

    #[test]
    fn an_offset_that_is_no_time_is_refused() {
        at("^^^^^^^AC^1^mL", |t, s| {
            assert!(t.unwrap().offset.is_none());
            assert_eq!(issues(s), ["mapping/duration-not-valid"]);
        });
    }
}
