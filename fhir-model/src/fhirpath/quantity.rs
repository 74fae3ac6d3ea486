//! Quantities: FHIR's as the language's, units and calendar durations.

use core::cmp::Ordering;
use std::borrow::Cow;

use super::item::{Quantity, Text, Unit};
use super::number::Number;
use super::temporal::Duration;
use crate::node::{Node, View};
use crate::prim::Scalar;
use crate::primitive::Decimal;

pub(super) const UCUM: &str = "http://unitsofmeasure.org";

/// Calendar words, their plural, and the code of UCUM nearest to them; years and months are not equal to theirs.
const CALENDAR: &[(&str, &str, &str)] = &[
    ("year", "years", "a"),
    ("month", "months", "mo"),
    ("week", "weeks", "wk"),
    ("day", "days", "d"),
    ("hour", "hours", "h"),
    ("minute", "minutes", "min"),
    ("second", "seconds", "s"),
    ("millisecond", "milliseconds", "ms"),
];

/// The calendar unit a word of an expression names.
pub(super) fn calendar(word: &str) -> Option<&'static str> {
    CALENDAR.iter().find(|(one, many, _)| *one == word || *many == word).map(|(one, ..)| *one)
}

/// A node of type `Quantity` or one that extends it; `None` for others and without a value.
pub(super) fn of_node(node: &dyn Node) -> Option<Quantity<'_>> {
    let info = node.info();
    if !info.ancestors().any(|name| name == "Quantity") {
        return None;
    }
    let scalar = |name: &str| match node.view(info.field(name)?) {
        View::Prim(prim) => prim.scalar(),
        _ => None,
    };
    let text = |name: &str| match scalar(name) {
        Some(Scalar::Text(text)) => Some(text),
        _ => None,
    };
    let Some(Scalar::Decimal(value)) = scalar("value") else { return None };
    let unit = match (text("system"), text("code"), text("unit")) {
        (Some(UCUM), Some(code), _) => Unit::Ucum(Text::Borrowed(code)),
        (system, Some(code), _) => Unit::Other(system, code),
        (_, None, Some(unit)) => Unit::Other(None, unit),
        (_, None, None) => Unit::Ucum(Text::Borrowed("1")),
    };
    Some(Quantity { value: Cow::Borrowed(value), unit })
}

/// Converts between units of UCUM; the caller's, for this crate holds no terminology.
pub(super) type Convert<'h> = &'h dyn Fn(&Decimal, &str, &str) -> Option<Decimal>;

/// The order of two quantities; `None` when their units cannot be compared.
/// `loosely` takes a year for `a` and a month for `mo`, as equivalence does.
pub(super) fn compare(
    one: &Quantity<'_>,
    other: &Quantity<'_>,
    loosely: bool,
    convert: Convert<'_>,
) -> Option<Ordering> {
    let same = match (&one.unit, &other.unit) {
        (Unit::Ucum(a), Unit::Ucum(b)) => **a == **b,
        (Unit::Calendar(a), Unit::Calendar(b)) => a == b,
        (Unit::Other(a_system, a), Unit::Other(b_system, b)) => a == b && a_system == b_system,
        (Unit::Calendar(word), Unit::Ucum(code)) | (Unit::Ucum(code), Unit::Calendar(word)) => {
            same_duration(word, code, loosely)
        }
        // `unit` alone and a code: the same text says the same.
        (Unit::Other(None, text), Unit::Ucum(code)) | (Unit::Ucum(code), Unit::Other(None, text)) => {
            **text == **code
        }
        _ => false,
    };
    if same {
        return Some(one.value.cmp(&other.value));
    }
    if let (Some((a, a_group)), Some((b, b_group))) = (base(one), base(other)) {
        return if a_group == b_group { a.cmp(b) } else { None };
    }
    let (a, b) = (ucum_code(one, loosely)?, ucum_code(other, loosely)?);
    convert(&one.value, a, b).map(|value| value.cmp(&other.value))
}

fn same_duration(word: &str, code: &str, loosely: bool) -> bool {
    CALENDAR.iter().skip(if loosely { 0 } else { 2 }).any(|(one, _, ucum)| *one == word && *ucum == code)
}

/// The code of UCUM a quantity has; of calendar years and months only when `loosely`.
fn ucum_code<'q>(quantity: &'q Quantity<'_>, loosely: bool) -> Option<&'q str> {
    match &quantity.unit {
        Unit::Ucum(code) => Some(code),
        Unit::Calendar(word) => CALENDAR
            .iter()
            .skip(if loosely { 0 } else { 2 })
            .find(|(one, ..)| one == word)
            .map(|(_, _, code)| *code),
        Unit::Other(..) => None,
    }
}

/// Durations in milliseconds or months, the two that calendars count in.
fn base(quantity: &Quantity<'_>) -> Option<(Number, u8)> {
    let word = match &quantity.unit {
        Unit::Calendar(word) => *word,
        Unit::Ucum(code) => {
            CALENDAR.iter().skip(2).find(|(_, _, ucum)| *ucum == &**code).map(|(one, ..)| *one)?
        }
        Unit::Other(..) => return None,
    };
    let (factor, group) = match word {
        "year" => (12, 0),
        "month" => (1, 0),
        "week" => (604_800_000, 1),
        "day" => (86_400_000, 1),
        "hour" => (3_600_000, 1),
        "minute" => (60_000, 1),
        "second" => (1_000, 1),
        _ => (1, 1),
    };
    Some((Number::of(&quantity.value)?.mul(Number::whole(factor))?, group))
}

/// The quantity as an amount dates move by; `None` when its unit is no duration of the calendar.
/// Only seconds may have a fraction: the fraction of other units is cut off.
pub(super) fn duration(quantity: &Quantity<'_>) -> Option<Duration> {
    let word = match &quantity.unit {
        Unit::Calendar(word) => *word,
        // Definite durations: UCUM's year and month have a length no calendar knows.
        Unit::Ucum(code) => {
            CALENDAR.iter().skip(2).find(|(_, _, ucum)| *ucum == &**code).map(|(one, ..)| *one)?
        }
        Unit::Other(..) => return None,
    };
    let value = Number::of(&quantity.value)?;
    let whole = i64::try_from(value.truncate()?).ok()?;
    let mut out = Duration::default();
    match word {
        "year" => out.months = whole.checked_mul(12)?,
        "month" => out.months = whole,
        "week" => out.days = whole.checked_mul(7)?,
        "day" => out.days = whole,
        "hour" => out.seconds = whole.checked_mul(3_600)?,
        "minute" => out.seconds = whole.checked_mul(60)?,
        _ => {
            let seconds = if word == "second" { value } else { value.mul(Number::new(1, 3))? };
            out.seconds = i64::try_from(seconds.truncate()?).ok()?;
            let rest = seconds.sub(Number::whole(out.seconds))?.with_scale(18)?;
            out.fraction =
                i64::try_from(rest.mul(Number::whole(1_000_000_000_000_000_000))?.truncate()?).ok()?;
        }
    }
    Some(out)
}

/// Reads `4.5 'mg'`, `4 days` or a bare number.
pub(super) fn parse(text: &str) -> Option<Quantity<'static>> {
    let text = text.trim();
    let end = text.find(|c: char| !matches!(c, '0'..='9' | '.' | '+' | '-')).unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end)?;
    let value = Decimal::parse(number.strip_prefix('+').unwrap_or(number))?;
    let unit = unit.trim_start();
    let unit = if unit.is_empty() {
        Unit::Ucum(Text::Borrowed("1"))
    } else if let Some(code) = unit.strip_prefix('\'').and_then(|u| u.strip_suffix('\'')) {
        Unit::Ucum(code.to_owned().into())
    } else {
        Unit::Calendar(calendar(unit)?)
    };
    Some(Quantity { value: Cow::Owned(value), unit })
}

/// The text `toString()` gives: units of UCUM in quotes, calendar words without.
pub(super) fn text(quantity: &Quantity<'_>) -> String {
    match &quantity.unit {
        Unit::Calendar(word) => format!("{} {word}", quantity.value),
        _ => format!("{} '{}'", quantity.value, quantity.unit()),
    }
}
