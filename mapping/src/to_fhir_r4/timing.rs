//! When something is to happen.

use synovia_fhir_model::{Decimal, r4};

use super::codes;
use super::quantity::Lasting;
use super::writer::{El, NOT_VALID, Write, filled};
use crate::model::{self, Text};

impl<'a> Write<'a> for model::Timing<'a> {
    type Out = r4::Timing;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::Timing> {
        filled(r4::Timing {
            event: e.date_times("event", &self.event),
            repeat: e.one("repeat", Some(&Repeat(self))),
            code: e.one("code", self.code.as_ref()),
            ..Default::default()
        })
    }
}

struct Repeat<'t, 'a>(&'t model::Timing<'a>);

/// Whether an event of the day is a moment rather than a meal.
fn is_moment(event: &str) -> bool {
    !matches!(event, "C" | "CM" | "CD" | "CV")
}

/// tim-1, tim-2, tim-4 and tim-5: an amount of time has a unit and is not negative, and a unit has an amount.
fn of_unit<'a>(
    e: El<'_, '_, 'a>,
    [number_name, unit_name]: [&'static str; 2],
    number: &Text<'a>,
    unit: &Text<'a>,
) -> (r4::Prim<Decimal>, r4::Prim<String>) {
    let usable =
        |text: &Text<'a>, test: &dyn Fn(&str) -> bool| text.as_ref().is_some_and(|v| !v.null && test(&v.is));
    if usable(number, &|n| Decimal::parse(n).is_some() && !n.starts_with('-'))
        && usable(unit, &|u| codes::UNITS_OF_TIME.binary_search(&u).is_ok())
    {
        return (e.decimal(number_name, number), e.bound(unit_name, unit, codes::UNITS_OF_TIME));
    }
    for given in [number, unit].into_iter().flatten() {
        e.refuse(given.by, NOT_VALID);
    }
    (r4::Prim::default(), r4::Prim::default())
}

impl<'a> Write<'a> for Repeat<'_, 'a> {
    type Out = r4::TimingRepeat;
    fn write(&self, e: El<'_, '_, 'a>) -> Option<r4::TimingRepeat> {
        let t = self.0;
        let bounds = match e.one("boundsPeriod", t.bounds_period.as_ref()) {
            Some(period) => Some(r4::TimingRepeatBounds::Period(period.into())),
            None => e
                .one("boundsDuration", t.bounds_duration.as_ref().map(Lasting).as_ref())
                .map(|v| r4::TimingRepeatBounds::Duration(v.into())),
        };
        let (duration, duration_unit) =
            of_unit(e, ["duration", "durationUnit"], &t.duration, &t.duration_unit);
        let (period, period_unit) = of_unit(e, ["period", "periodUnit"], &t.period, &t.period_unit);
        let period_max = match &t.period_max {
            // tim-6: a longest period is one of a range.
            Some(v) if period.is_absent() => {
                e.refuse(v.by, NOT_VALID);
                r4::Prim::default()
            }
            _ => e.decimal("periodMax", &t.period_max),
        };
        let time_of_day = if t.when.is_empty() {
            e.times("timeOfDay", &t.time_of_day)
        } else {
            // tim-10: times of the day and events of the day exclude each other.
            t.time_of_day.iter().for_each(|v| e.refuse(v.by, NOT_VALID));
            Vec::new()
        };
        let when = e.all_bound("when", &t.when, codes::EVENT_TIMING);
        let offset = if when.iter().any(|w| w.value.as_deref().is_some_and(is_moment)) {
            e.unsigned("offset", &t.offset)
        } else {
            // tim-9: an offset is from an event, and a meal is none.
            t.offset.iter().for_each(|v| e.refuse(v.by, NOT_VALID));
            r4::Prim::default()
        };
        filled(r4::TimingRepeat {
            bounds,
            count: e.positive("count", &t.count),
            duration,
            duration_unit,
            frequency: e.positive("frequency", &t.frequency),
            frequency_max: e.positive("frequencyMax", &t.frequency_max),
            period,
            period_max,
            period_unit,
            day_of_week: e.all_bound("dayOfWeek", &t.day_of_week, codes::DAYS_OF_WEEK),
            time_of_day,
            when,
            offset,
            ..Default::default()
        })
    }
}
