//! Dates and periods (DTP), and the times of a header.

use std::borrow::Cow;

use crate::from_x12::scope::{Scope, date};
use crate::model::{Period, Text, TimeOrPeriod, Val};
use crate::trace::Rule;

/// What a DTP says: a day (D8) or two (RD8), and nothing where it says neither.
pub(crate) fn time<'a>(dtp: Scope<'_, 'a>, rule: Rule) -> Option<TimeOrPeriod<'a>> {
    let text = dtp.peek(3);
    let (start, end) = match dtp.peek(2).as_ref() {
        "RD8" => {
            let (start, end) = text.split_once('-')?;
            (date(start)?, Some(date(end)?))
        }
        "D8" => (date(&text)?, None),
        _ => return None,
    };
    let value = dtp.text(3, rule)?;
    let day = |day: String| Some(Val::new(Cow::Owned(day), value.by));
    dtp.decides(1, 1, value.by);
    dtp.decides(2, 1, value.by);
    Some(match end {
        Some(end) => TimeOrPeriod::Period(Period { start: day(start), end: day(end) }),
        None => TimeOrPeriod::DateTime(Val::new(Cow::Owned(start), value.by)),
    })
}

/// A day of a DTP with the form D8.
pub(crate) fn day<'a>(dtp: Scope<'_, 'a>, rule: Rule) -> Text<'a> {
    match time(dtp, rule)? {
        TimeOrPeriod::DateTime(day) => Some(day),
        TimeOrPeriod::Period(_) => None,
    }
}

/// A date of a segment, if it is one.
pub(crate) fn plain<'a>(s: Scope<'_, 'a>, element: u32, rule: Rule) -> Text<'a> {
    let Some(is) = date(&s.peek(element)) else {
        s.refuse(element, 1, "mapping/date-not-valid");
        return None;
    };
    s.text(element, rule).map(|v| v.map(|_| Cow::Owned(is)))
}

/// `2024-01-31` → `20240131`; only whole days go back.
pub(crate) fn compact(text: &str) -> Option<String> {
    let day = text.get(..10)?;
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 8).then_some(digits)
}

/// The form and the value of a DTP for a day or a period.
pub(crate) fn form(time: &TimeOrPeriod<'_>) -> Option<(&'static str, String)> {
    match time {
        TimeOrPeriod::DateTime(day) => Some(("D8", compact(&day.is)?)),
        TimeOrPeriod::Period(period) => {
            let (start, end) = (period.start.as_ref(), period.end.as_ref());
            match (start.and_then(|v| compact(&v.is)), end.and_then(|v| compact(&v.is))) {
                (Some(start), Some(end)) => Some(("RD8", format!("{start}-{end}"))),
                (Some(day), None) | (None, Some(day)) => Some(("D8", day)),
                (None, None) => None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{compact, form};
    use crate::model::{Period, TimeOrPeriod, Val};
    use crate::trace::Origin;

    #[test]
    fn days_lose_their_hyphens_and_times_their_hours() {
        assert_eq!(compact("2024-01-31").as_deref(), Some("20240131"));
        assert_eq!(compact("2024-01-31T10:00:00Z").as_deref(), Some("20240131"));
        for short in ["2024", "2024-01", "", "äääääääää"] {
            assert_eq!(compact(short), None);
        }
        let day = |text: &'static str| Some(Val::new(text.into(), Origin::NONE));
        let both = Period { start: day("2024-01-31"), end: day("2024-02-01") };
        assert_eq!(form(&TimeOrPeriod::Period(both)), Some(("RD8", "20240131-20240201".into())));
        let open = Period { start: None, end: day("2024-02-01") };
        assert_eq!(form(&TimeOrPeriod::Period(open)), Some(("D8", "20240201".into())));
    }
}
