//! DR: date ranges.

use super::time;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{dr_datetime, dr_period as r};
use crate::model::{Period, Text};

/// `DR-Period`.
pub(crate) fn period<'a>(s: Scope<'_, 'a>) -> Option<Period<'a>> {
    let start = s.get(1, r::R3, time::date_time);
    let end = s.get(2, r::R4, time::date_time);
    time::period(s, start, end)
}

/// `DR-dateTime`.
pub(crate) fn date_time<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get(1, dr_datetime::R3, time::date_time)
}
