//! CQ: composite quantities.

use std::borrow::Cow;

use super::{coded, coding_system, cwe, nm};
use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{
    cq_code, cq_decimal, cq_quantity as r, cq_unsignedint, cwe_quantity,
};
use crate::generated::rules::hl7v2::{cq_duration as duration_code, cq_quantity as own};
use crate::model::{Count, Quantity, Text, Val};
use crate::trace::Reason;

/// `CQ-Quantity`.
pub(crate) fn quantity<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    let mut q = Quantity {
        value: s.get(1, r::R3, nm::number),
        unit: s.get(2, r::R4, cwe::text),
        ..Quantity::default()
    };
    // The map of CQ keeps the text of the unit only; CWE-Quantity says where its code belongs.
    if let Some(units) = s.part(2) {
        let name = units.peek_at(3);
        if coding_system::uri(s.cx().options, &name).is_some() && units.part(1).is_some_and(Scope::is_valued)
        {
            let units = units.under(own::CODE);
            q.code = units.get(1, cwe_quantity::R3, coded::code);
            q.system = coding_system::system_of(units, (3, cwe_quantity::R6)).0;
        }
    }
    (q.value.is_some() || q.unit.is_some()).then_some(q)
}

/// `CQ-code`: the unit.
pub(crate) fn code<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get(2, cq_code::R4, coded::code)
}

/// `CQ-code` of a unit of time, as FHIR's timings write it.
pub(crate) fn time_unit<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    code(s).map(|v| v.map(|unit| unit_of_time(&unit).map_or(unit, Cow::Borrowed)))
}

/// `CQ-decimal`: the number.
pub(crate) fn decimal<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    s.get(1, cq_decimal::R3, nm::number)
}

/// `CQ-unsignedInt`: a time in minutes. A unit that is no time, or a part of a minute, is refused.
pub(crate) fn minutes(s: Scope<'_, '_>) -> Count {
    let unit = s.peek_at(2);
    let row = s.when(cq_unsignedint::R3, |t| t.valued(2)).unwrap_or(s);
    let value = row.get(1, cq_unsignedint::R3, Scope::value)?;
    let total = nm::normal(&value.is).and_then(|n| in_minutes(&n, &unit));
    if total.is_none() {
        s.refuse(Reason::Invalid, "mapping/duration-not-valid");
    }
    Some(Val::new(total?, value.by))
}

pub(super) fn in_minutes(number: &str, unit: &str) -> Option<u32> {
    let number: u32 = number.parse().ok()?;
    match unit_of_time(unit)? {
        "s" => number.is_multiple_of(60).then_some(number / 60),
        "min" => Some(number),
        "h" => number.checked_mul(60),
        "d" => number.checked_mul(24 * 60),
        "wk" => number.checked_mul(7 * 24 * 60),
        _ => None,
    }
}

/// What senders call a unit of time, as UCUM calls it. An `m` alone is a minute, as in the intervals of TQ.
pub(crate) fn unit_of_time(text: &str) -> Option<&'static str> {
    match text.trim().to_ascii_lowercase().as_str() {
        "s" | "sec" | "second" | "seconds" => Some("s"),
        "m" | "min" | "minute" | "minutes" => Some("min"),
        "h" | "hr" | "hour" | "hours" => Some("h"),
        "d" | "day" | "days" => Some("d"),
        "w" | "wk" | "week" | "weeks" => Some("wk"),
        "mo" | "mon" | "month" | "months" => Some("mo"),
        "a" | "y" | "yr" | "ann" | "year" | "years" => Some("a"),
        _ => None,
    }
}

/// `CQ-Quantity` of time: FHIR wants the code of UCUM beside the number, so a unit that is none is refused.
pub(crate) fn duration<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    let mut q = quantity(s)?;
    let named = s.part(2).map(Scope::peek).unwrap_or_default();
    let Some(unit) = unit_of_time(&named) else {
        s.refuse(Reason::Invalid, "mapping/duration-not-valid");
        return None;
    };
    let place = s.part(2)?.under(duration_code::CODE);
    q.code = place.value().map(|v| v.map(|_| Cow::Borrowed(unit)));
    q.system = s.constant(duration_code::CODE, nm::UCUM);
    Some(q)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn amounts_keep_their_unit_in_each_form() {
        with_value("10.0^mL&milliliter&UCUM", &Options::default(), |s| {
            let q = quantity(s).unwrap();
            assert_eq!((is(&q.value), is(&q.unit), is(&q.code)), ("10.0", "milliliter", "mL"));
            assert_eq!(is(&q.system), nm::UCUM);
            assert_eq!(
                all_rules(&s.cx().trace, &q.unit),
                ["datatypes/CQ-Quantity#4", "datatypes/CWE-string#4"]
            );
        });
        with_value("10^mL", &Options::default(), |s| {
            let q = quantity(s).unwrap();
            assert_eq!((is(&q.unit), q.code.is_none()), ("mL", true));
        });
    }

    #[test]
    fn times_are_minutes() {
        with_value("2^h", &Options::default(), |s| {
            assert_eq!(minutes(s).unwrap().is, 120);
            assert_eq!((is(&decimal(s)), is(&code(s))), ("2", "h"));
        });
        with_value("2^mL", &Options::default(), |s| {
            assert!(minutes(s).is_none());
            assert_eq!(issues(s), ["mapping/duration-not-valid"]);
        });
    }
}
