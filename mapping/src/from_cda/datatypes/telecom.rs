//! TEL: telephone numbers, mail addresses and the like.

use std::borrow::Cow;

use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::tel as own;
use crate::model::{ContactPoint, Extended, Text, Val};
use crate::trace::{Reason, Src};

/// A contact. `None` when it says that none is known.
pub(in crate::from_cda) fn telecom<'a>(s: Scope<'_, 'a>) -> Option<ContactPoint<'a>> {
    let value = s.peek("value");
    if value.is_empty() {
        s.no_target("nullFlavor");
        s.no_target("use");
        return None;
    }
    s.no_target("nullFlavor");
    let leaf = s.leaf("value")?;
    let pager = s.peek("use").split_ascii_whitespace().any(|code| code == "PG");
    let (scheme, rest) = split(value);
    if rest.trim().is_empty() {
        s.refuse("value", Reason::Invalid, "mapping/value-not-valid");
        s.no_target("use");
        return None;
    }
    let system = match scheme {
        "tel" if pager => {
            s.translated_as("tel", leaf, g::R550, "CF-TelecomType").map(|v| v.map(|_| "pager".into()))
        }
        "tel" | "fax" | "x-text-fax" | "mailto" | "http" => {
            s.translated_as(scheme, leaf, g::R550, "CF-TelecomType")
        }
        "https" => s.translated_as("http", leaf, g::R550, "CF-TelecomType"),
        "sms" => sms(s, leaf),
        "" if rest.contains('@') => s.of_attribute("value", own::SYSTEM, Cow::Borrowed("email")),
        "" if pager => s.of_attribute("value", own::SYSTEM, Cow::Borrowed("pager")),
        "" if rest.bytes().any(|b| b.is_ascii_digit()) => {
            s.of_attribute("value", own::SYSTEM, Cow::Borrowed("phone"))
        }
        _ => s.of_attribute("value", own::SYSTEM, Cow::Borrowed("other")),
    };
    Some(ContactPoint {
        system: Extended::from(system),
        value: s.of_attribute("value", g::R550, Cow::Borrowed(rest.trim())),
        r#use: telecom_use(s),
        period: s
            .child("useablePeriod")
            .and_then(|v| super::period(s.over(v.node), own::PERIOD, own::PERIOD)),
        ..ContactPoint::default()
    })
}

/// The guide's row for messages has no code: CDA has no scheme for them.
fn sms<'a>(s: Scope<'_, 'a>, leaf: u32) -> Text<'a> {
    let trace = &s.cx().trace;
    let by = trace.step(s.by, g::R550, Src::Leaf(leaf));
    let row = crate::tables::ccda_row("CF-TelecomType", "");
    let by = row.map_or(by, |row| trace.step(by, row, Src::Leaf(leaf)));
    Some(Val::new(Cow::Borrowed("sms"), by))
}

/// The scheme, and what comes after it; the address of a page is whole.
fn split(value: &str) -> (&str, &str) {
    let Some((scheme, rest)) = value.split_once(':') else { return ("", value) };
    match scheme.trim().to_ascii_lowercase().as_str() {
        "tel" => ("tel", rest),
        "fax" => ("fax", rest),
        "x-text-fax" => ("x-text-fax", rest),
        "mailto" => ("mailto", rest),
        "sms" => ("sms", rest),
        "http" => ("http", value),
        "https" => ("https", value),
        _ if scheme.bytes().all(|b| b.is_ascii_alphabetic()) => ("other", value),
        _ => ("", value),
    }
}

fn telecom_use<'a>(s: Scope<'_, 'a>) -> Text<'a> {
    let leaf = s.leaf("use")?;
    let found = s
        .peek("use")
        .split_ascii_whitespace()
        .find_map(|code| s.translated_as(code, leaf, g::R549, "CF-TelecomUse"));
    if found.is_none() {
        s.cx().trace.refuse(leaf, Reason::NoTarget);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn schemes_are_told_from_numbers() {
        assert_eq!(split("tel:+1(555)555-1002"), ("tel", "+1(555)555-1002"));
        assert_eq!(split("MAILTO:a@b.c"), ("mailto", "a@b.c"));
        assert_eq!(split("https://a.b/c"), ("https", "https://a.b/c"));
        assert_eq!(split("555-1002"), ("", "555-1002"));
        assert_eq!(split("(555) 1:2"), ("", "(555) 1:2"));
    }
}
