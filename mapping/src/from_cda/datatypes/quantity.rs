//! PQ, IVL_PQ, RTO: amounts, spans of amounts and ratios.

use std::borrow::Cow;

use synovia_terminology::ucum;

use crate::from_cda::scope::Scope;
use crate::generated::rules::ccda::guidance as g;
use crate::generated::rules::cda::pq as own;
use crate::model::{Quantity, Range, Ratio};
use crate::report::Severity;

const UCUM: &str = "http://unitsofmeasure.org";

/// An amount with its unit; `None` when none is said.
pub(in crate::from_cda) fn quantity<'a>(s: Scope<'_, 'a>) -> Option<Quantity<'a>> {
    let value = s.attribute("value", g::R197).map(|v| v.map(number));
    if value.is_none() {
        // A unit without an amount measures nothing.
        s.no_target("unit");
        s.no_target("nullFlavor");
        return None;
    }
    let mut out = Quantity { value, ..Quantity::default() };
    unit(s, &mut out);
    Some(out)
}

/// The unit: UCUM where it is, and else what people call it.
fn unit<'a>(s: Scope<'_, 'a>, out: &mut Quantity<'a>) {
    let unit = s.peek("unit");
    if unit.is_empty() {
        return;
    }
    if unit == "1" {
        // One is no unit.
        s.decides("unit", out.value.as_ref().map_or(s.by, |v| v.by));
        return;
    }
    out.unit = s.attribute("unit", g::R198);
    if ucum::validate(unit).is_ok() {
        out.code = s.attribute("unit", g::R198);
        out.system = s.constant(g::R198, UCUM);
    } else {
        out.unit = s.attribute("unit", own::UNIT);
        s.issue_at("unit", Severity::Information, "mapping/unit-not-ucum");
    }
}

/// A decimal as FHIR writes it: a digit stands before the point, and no plus.
fn number(text: Cow<'_, str>) -> Cow<'_, str> {
    let plain = text.strip_prefix('+').unwrap_or(&text);
    match (plain.strip_prefix('.'), plain.strip_prefix("-."), plain.strip_suffix('.')) {
        (Some(rest), _, _) => Cow::Owned(format!("0.{rest}")),
        (_, Some(rest), _) => Cow::Owned(format!("-0.{rest}")),
        (_, _, Some(rest)) => Cow::Owned(rest.to_string()),
        _ if plain.len() == text.len() => text,
        _ => Cow::Owned(plain.to_string()),
    }
}

/// What a span of amounts is in FHIR.
#[derive(Debug)]
pub(in crate::from_cda) enum Amount<'a> {
    /// One amount, or everything to one side of it.
    Quantity(Quantity<'a>),
    /// From one to another.
    Range(Box<Range<'a>>),
}

/// A span of amounts, or one amount.
pub(in crate::from_cda) fn interval<'a>(s: Scope<'_, 'a>) -> Option<Amount<'a>> {
    let bound = |name| s.child(name).and_then(|b| Some((b, quantity(s.over(b.node))?)));
    match (bound("low"), bound("high")) {
        (Some((_, low)), Some((_, high))) => {
            let range = Range { low: Some(low), high: Some(high), ..Range::default() };
            Some(Amount::Range(Box::new(range)))
        }
        (Some((place, low)), None) => Some(Amount::Quantity(compared(s, place, low, [">=", ">"]))),
        (None, Some((place, high))) => Some(Amount::Quantity(compared(s, place, high, ["<=", "<"]))),
        (None, None) => {
            let center = s.child("center").map_or(s, |c| s.over(c.node));
            quantity(center).map(Amount::Quantity)
        }
    }
}

/// An amount that bounds others; `inclusive` says whether it is one of them.
fn compared<'a>(
    s: Scope<'_, 'a>,
    bound: Scope<'_, 'a>,
    mut quantity: Quantity<'a>,
    [with, without]: [&'static str; 2],
) -> Quantity<'a> {
    let bound = s.over(bound.node);
    quantity.comparator = match bound.peek("inclusive") {
        "false" | "0" => bound.of_attribute("inclusive", own::COMPARATOR, Cow::Borrowed(without)),
        "" => bound.constant(own::COMPARATOR, with),
        _ => bound.of_attribute("inclusive", own::COMPARATOR, Cow::Borrowed(with)),
    };
    quantity
}

/// One amount to another.
pub(in crate::from_cda) fn ratio<'a>(s: Scope<'_, 'a>) -> Option<Ratio<'a>> {
    let part = |name| s.child(name).and_then(|p| quantity(s.over(p.node)));
    let out = Ratio { numerator: part("numerator"), denominator: part("denominator"), ..Ratio::default() };
    (out.numerator.is_some() || out.denominator.is_some()).then_some(out)
}
