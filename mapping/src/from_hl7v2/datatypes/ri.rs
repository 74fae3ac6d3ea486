//! RI: repeat intervals.

use std::borrow::Cow;

use synovia_terminology::maps;

use super::coded;
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::ri_timing as r;
use crate::model::{Timing, Val};
use crate::trace::Reason;

/// `RI-Timing`.
pub(crate) fn timing<'a>(s: Scope<'_, 'a>) -> Option<Timing<'a>> {
    let timing = Timing {
        code: coded::bare(s, r::R3, Some(maps::REPEAT_PATTERN)),
        time_of_day: s.get(2, r::R4, times).unwrap_or_default(),
        ..Timing::default()
    };
    (timing.code.is_some() || !timing.time_of_day.is_empty()).then_some(timing)
}

/// `0800,1400`: several times of day in one place. One that is none makes all of it unusable.
fn times<'a>(s: Scope<'_, 'a>) -> Option<Vec<Val<Cow<'a, str>>>> {
    let value = s.value().filter(|v| !v.null)?;
    let times: Option<Vec<_>> =
        value.is.split(',').map(|t| Some(Val::new(Cow::Owned(time(t.trim())?), value.by))).collect();
    if times.is_none() {
        s.refuse(Reason::Invalid, "mapping/time-not-valid");
    }
    times
}

fn time(text: &str) -> Option<String> {
    let digits = text.replace(':', "");
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hour, minute) = digits.split_at_checked(2)?;
    (hour < "24" && minute < "60").then(|| format!("{hour}:{minute}:00"))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, issues, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn a_pattern_and_times_of_day() {
        with_value("BID^0800,2030", &Options::default(), |s| {
            let t = timing(s).unwrap();
            assert!(t.code.unwrap().coding.iter().any(|c| c.code.as_ref().unwrap().is == "BID"));
            let times: Vec<_> = t.time_of_day.iter().map(|t| t.is.as_ref()).collect();
            assert_eq!(times, ["08:00:00", "20:30:00"]);
            assert_eq!(all_rules(&s.cx().trace, &Some(t.time_of_day[1].clone())), ["datatypes/RI-Timing#4"]);
        });
        with_value("^0800,2460", &Options::default(), |s| {
            assert!(timing(s).is_none());
            assert_eq!(issues(s), ["mapping/time-not-valid"]);
        });
    }
}
