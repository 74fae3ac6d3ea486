//! PQ and its like: amounts, and the values of observations.

use super::super::tree::{Cell, El};
use super::super::way::{Way, by, known};
use super::{concept, interval, point};
use crate::generated::rules::cda::to_datatype as r;
use crate::model::{ObservationValue, Quantity, Range, Ratio};

/// An amount as `name`; its unit is the code of UCUM where there is one, else what is shown.
pub(in crate::to_cda) fn quantity(w: Way<'_, '_>, name: &'static str, q: &Quantity<'_>) -> Option<El> {
    let w = w.under(r::PQ);
    if let Some(absent) = w.absent(name, &q.value) {
        return Some(absent);
    }
    let value = w.cell(&q.value)?;
    let el = El::new(name).set("@value", Some(value));
    let Some(code) = known(&q.code) else { return Some(el.set("@unit", unit(w, q))) };
    let mut cell = w.made(by(&q.code), code);
    cell.by.push(w.origin(by(&q.system)));
    if known(&q.unit) == Some(code) {
        cell.by.push(w.origin(by(&q.unit)));
        return Some(el.set("@unit", Some(cell)));
    }
    let el = el.set("@unit", Some(cell));
    // How the unit is shown stands beside the amount.
    let Some(shown) = w.under(r::TRANSLATION).cell(&q.unit) else { return Some(el) };
    let text = El::new("originalText").text(Some(shown));
    Some(el.with(El::new("translation").fix("@nullFlavor", "OTH").with(text)))
}

/// A unit without a code: UCUM has no blanks, so one with them is only shown.
fn unit(w: Way<'_, '_>, q: &Quantity<'_>) -> Option<Cell> {
    let shown = known(&q.unit)?;
    (!shown.contains(char::is_whitespace)).then(|| w.cell(&q.unit)).flatten()
}

/// An amount that is less or more than one, as a span.
fn compared(w: Way<'_, '_>, name: &'static str, q: &Quantity<'_>) -> Option<(El, &'static str)> {
    let Some(comparator) = known(&q.comparator) else { return Some((quantity(w, name, q)?, "PQ")) };
    let (end, inclusive) = match comparator {
        "<" => ("high", "false"),
        "<=" => ("high", "true"),
        ">" => ("low", "false"),
        _ => ("low", "true"),
    };
    let inclusive = w.under(r::PQ).made(by(&q.comparator), inclusive);
    let amount = quantity(w, end, q)?.set("@inclusive", Some(inclusive));
    Some((El::new(name).with(amount), "IVL_PQ"))
}

/// A span of amounts.
fn range(w: Way<'_, '_>, name: &'static str, q: &Range<'_>) -> Option<El> {
    let end = |name, q: &Option<Quantity<'_>>| q.as_ref().and_then(|q| quantity(w, name, q));
    El::new(name).with(end("low", &q.low)).with(end("high", &q.high)).filled()
}

/// One amount to another.
pub(in crate::to_cda) fn ratio(w: Way<'_, '_>, name: &'static str, q: &Ratio<'_>) -> Option<El> {
    let part = |name, q: &Option<Quantity<'_>>| q.as_ref().and_then(|q| quantity(w, name, q));
    El::new(name).with(part("numerator", &q.numerator)).with(part("denominator", &q.denominator)).filled()
}

/// The value of an observation.
pub(in crate::to_cda) fn value(
    w: Way<'_, '_>,
    name: &'static str,
    value: &ObservationValue<'_>,
) -> Option<El> {
    use ObservationValue as V;
    let (el, kind) = match value {
        V::Quantity(q) => compared(w, name, q)?,
        V::CodeableConcept(c) => (concept(w, name, Some(c))?, "CD"),
        V::Range(q) => (range(w, name, q)?, "IVL_PQ"),
        V::Ratio(q) => (ratio(w, name, q)?, "RTO_PQ_PQ"),
        V::Period(p) => (interval(w, name, p)?, "IVL_TS"),
        V::DateTime(t) => (point(w, name, &Some(t.clone()))?, "TS"),
        V::String(t) | V::Time(t) => (El::new(name).text(Some(w.under(r::TEXT).val(t))), "ST"),
        V::Boolean(b) => {
            let text = if b.is { "true" } else { "false" };
            (El::new(name).set("@value", Some(w.under(r::BL).made(b.by, text))), "BL")
        }
        V::Integer(n) => {
            (El::new(name).set("@value", Some(w.under(r::INT).made(n.by, n.is.to_string()))), "INT")
        }
        V::SampledData(_) => return None,
    };
    Some(el.fix("@xsi:type", kind))
}
