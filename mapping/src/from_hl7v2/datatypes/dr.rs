//! DR: date ranges.

use super::time;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{dr_datetime, dr_period as r};
use crate::model::{Period, Text};

/// `DR-Period`.
pub(crate) fn period<'a>(s: Scope<'_, 'a>) -> Option<Period<'a>> {
    let period = Period { start: s.get(1, r::R3, time::date_time), end: s.get(2, r::R4, time::date_time) };
    (period.start.is_some() || period.end.is_some()).then_some(period)
}

/// `DR-dateTime`.
pub(crate) fn date_time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get(1, dr_datetime::R3, time::date_time)
}
