//! Spans of time: a number and a unit in fields of their own, from some point on.

use crate::from_hl7v2::datatypes::nm;
use crate::from_hl7v2::scope::Scope;
use crate::model::Text;
use crate::report::Severity;
use crate::time::moved::shifted;
use crate::trace::{Reason, Rule};

/// `start` moved by the number in field `number` of the unit in field `unit`. Both fields make the value; what cannot be
/// added is refused with an issue. `start` is a full FHIR dateTime.
pub(crate) fn after<'a>(
    s: Scope<'_, 'a>,
    rule: Rule,
    [number, unit]: [u16; 2],
    start: &Text<'a>,
) -> Text<'a> {
    let number = s.part(number).filter(|p| p.is_valued())?;
    let unit = s.part(unit).filter(|p| p.is_valued());
    let seconds = unit.and_then(|unit| seconds(&number.peek(), &name(unit)));
    let Some(seconds) = seconds else {
        number.refuse(Reason::Invalid, "mapping/duration-not-valid");
        return None;
    };
    let Some(end) = start.as_ref().filter(|v| !v.null).and_then(|v| shifted(&v.is, seconds, "s")) else {
        number.leaves().into_iter().for_each(|leaf| s.cx().trace.refuse(leaf, Reason::Invalid));
        number.issue(Severity::Warning, "mapping/span-from-no-time");
        return None;
    };
    let parts: Vec<Scope<'_, 'a>> =
        [Some(number), unit.and_then(|u| u.part(1))].into_iter().flatten().collect();
    s.join(rule, &parts, end)
}

/// What a unit is called: its code, or its text.
pub(crate) fn name(unit: Scope<'_, '_>) -> String {
    let code = unit.peek_at(1);
    if code.is_empty() { unit.peek_at(2).into_owned() } else { code.into_owned() }
}

/// Seconds of a number of units; `None` where the number is not whole or the unit is no time of a fixed length.
pub(crate) fn seconds(number: &str, unit: &str) -> Option<i64> {
    let number: i64 = nm::normal(number)?.parse().ok()?;
    let one = match unit.trim().to_ascii_lowercase().as_str() {
        "s" | "sec" | "second" | "seconds" => 1,
        "m" | "min" | "mins" | "minute" | "minutes" => 60,
        "h" | "hr" | "hrs" | "hour" | "hours" => 60 * 60,
        "d" | "day" | "days" => 24 * 60 * 60,
        "w" | "wk" | "week" | "weeks" => 7 * 24 * 60 * 60,
        _ => return None,
    };
    number.checked_mul(one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_times_of_a_fixed_length_are_added() {
        for (number, unit, made) in [
            ("30", "MIN", Some(1800)),
            ("2", "h", Some(7200)),
            ("1.5", "h", None),
            ("1", "mo", None),
            ("x", "min", None),
            ("9999999999999999999", "s", None),
            ("9223372036854775807", "min", None),
        ] {
            assert_eq!(seconds(number, unit), made, "{number} {unit}");
        }
    }
}
