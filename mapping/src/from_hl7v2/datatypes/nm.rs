//! NM: numbers.

use std::borrow::Cow;

use crate::from_hl7v2::scope::Scope;
use crate::generated::rules::datatypes::{nm_positiveint, nm_quantity, nm_quantity_lengthofstay as stay};
use crate::model::{Count, Quantity, Text, Val};
use crate::trace::{Reason, Rule};

/// Units of measure.
pub(crate) const UCUM: &str = "http://unitsofmeasure.org";
const NOT_A_NUMBER: &str = "mapping/number-not-valid";

/// `NM-Quantity`: the value. `None`, and nothing recorded, when the text is no number: the caller keeps it as text.
pub(crate) fn quantity<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    let value = s.get(1, nm_quantity::R3, decimal)?;
    Some(Quantity { value: Some(value), ..Quantity::default() })
}

/// `NM-positiveInt`.
pub(crate) fn positive_int<'a>(s: Scope<'_, 'a>) -> Count {
    count_by_part(s, 1, nm_positiveint::R3)
}

/// A whole number that is not negative, without recording anything.
pub(crate) fn whole(text: &str) -> Option<i64> {
    normal(text)?.parse::<u32>().ok().map(i64::from)
}

/// A number above 0 by a row of another map.
pub(super) fn count_by_part(s: Scope<'_, '_>, part: u16, rule: Rule) -> Count {
    s.get(part, rule, |s| {
        let value = s.value()?;
        if value.null {
            return Some(Val { is: 0, by: value.by, null: true });
        }
        let number = normal(&value.is).and_then(|n| n.parse::<u32>().ok());
        let fits = number.filter(|n| *n > 0 && i32::try_from(*n).is_ok());
        if fits.is_none() {
            s.refuse(Reason::Invalid, NOT_A_NUMBER);
        }
        Some(Val::new(fits?, value.by))
    })
}

/// `NM-Quantity-LengthOfStay`.
pub(crate) fn length_of_stay<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    let value = s.get(1, stay::R3, |s| number(s).filter(|v| v.null || !negative(s, &v.is)))?;
    if value.null {
        return Some(Quantity { value: Some(value), ..Quantity::default() });
    }
    Some(Quantity {
        value: Some(value),
        unit: s.constant(stay::R4, "days"),
        system: s.constant(stay::R5, UCUM),
        code: s.constant(stay::R6, "d"),
        ..Quantity::default()
    })
}

fn negative(s: Scope<'_, '_>, number: &str) -> bool {
    let negative = number.starts_with('-') && number.contains(|c: char| ('1'..='9').contains(&c));
    if negative {
        s.refuse(Reason::Invalid, NOT_A_NUMBER);
    }
    negative
}

/// The number of this place as a FHIR decimal. `None`, and nothing recorded, when it is none.
pub(super) fn decimal<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let text = s.peek();
    let number = normal(&text);
    if number.is_none() && s.is_valued() {
        return None;
    }
    let value = s.value()?;
    if value.null {
        return Some(value);
    }
    let by = value.by;
    number?;
    Some(Val::new(normal_of(value.is)?, by))
}

/// As [`decimal`], for places where only a number will do: anything else is refused.
pub(crate) fn number<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let value = decimal(s);
    if value.is_none() {
        s.refuse(Reason::Invalid, NOT_A_NUMBER);
    }
    value
}

fn normal_of(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    match text {
        Cow::Borrowed(text) => normal(text),
        Cow::Owned(text) => normal(&text).map(|n| Cow::Owned(n.into_owned())),
    }
}

/// A number in the form FHIR has for decimals. Only the form changes (`+5`, `007`, `.5`, `5.`): digits that say
/// something, trailing zeros too, stay.
pub(crate) fn normal(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim();
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => text.split_at_checked(at)?,
        None => (text, ""),
    };
    let unsigned = mantissa.strip_prefix(['+', '-']).unwrap_or(mantissa);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole)
        || !digits(fraction)
        || (whole.is_empty() && fraction.is_empty())
        || !is_exponent(exponent)
        || !is_representable(text)
    {
        return None;
    }
    let kept = whole.trim_start_matches('0');
    let whole_is_normal = whole == "0" || (!whole.is_empty() && kept.len() == whole.len());
    if whole_is_normal && !mantissa.starts_with('+') && !mantissa.ends_with('.') {
        return Some(Cow::Borrowed(text));
    }
    let sign = if mantissa.starts_with('-') { "-" } else { "" };
    let whole = if kept.is_empty() { "0" } else { kept };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(Cow::Owned(format!("{sign}{whole}{point}{fraction}{exponent}")))
}

fn is_exponent(text: &str) -> bool {
    let Some(digits) = text.strip_prefix(['e', 'E']) else { return text.is_empty() };
    let digits = digits.strip_prefix(['+', '-']).unwrap_or(digits);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A number beyond what a double holds is no measurement, and readers of JSON refuse it.
fn is_representable(text: &str) -> bool {
    let is_short = text.len() <= 100 && !text.contains(['e', 'E']);
    is_short || text.parse::<f64>().is_ok_and(f64::is_finite)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{all_rules, is, issues, with_value};
    use super::*;
    use crate::options::Options;

    #[test]
    fn only_the_form_of_a_number_changes() {
        for (text, number) in [
            ("5", "5"),
            ("+5", "5"),
            ("007", "7"),
            (".5", "0.5"),
            ("5.", "5"),
            ("-.50", "-0.50"),
            ("0", "0"),
            ("00", "0"),
            ("-0.00", "-0.00"),
            (" 1.20 ", "1.20"),
            ("1e5", "1e5"),
            ("+01.5E-3", "1.5E-3"),
        ] {
            assert_eq!(normal(text).as_deref(), Some(number), "{text}");
        }
        for text in
            ["", ".", "+", ">200", "NEG", "1,000", "1 000", "1.2.3", "--1", "1e", "0x1", "1e99999", "١"]
        {
            assert!(normal(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_left_to_the_caller() {
        with_value("007.10", &Options::default(), |s| {
            let q = quantity(s).unwrap();
            assert_eq!(is(&q.value), "7.10");
            assert_eq!(all_rules(&s.cx().trace, &q.value), ["datatypes/NM-Quantity#3"]);
        });
        with_value(">200", &Options::default(), |s| {
            assert!(quantity(s).is_none());
            assert!(issues(s).is_empty());
        });
        with_value("\"\"", &Options::default(), |s| assert!(quantity(s).unwrap().value.unwrap().null));
    }

    #[test]
    fn counts_and_stays_are_positive() {
        with_value("3", &Options::default(), |s| {
            assert_eq!(positive_int(s).unwrap().is, 3);
            let stay = length_of_stay(s).unwrap();
            assert_eq!((is(&stay.value), is(&stay.unit), is(&stay.code)), ("3", "days", "d"));
        });
        for text in ["0", "-1", "1.5", "9999999999", "x"] {
            with_value(text, &Options::default(), |s| {
                assert!(positive_int(s).is_none());
                assert_eq!(issues(s), [NOT_A_NUMBER]);
            });
        }
        with_value("-1", &Options::default(), |s| {
            assert!(length_of_stay(s).is_none());
            assert_eq!(issues(s), [NOT_A_NUMBER]);
        });
    }
}
