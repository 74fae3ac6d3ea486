//! A line as SVC and what follows it.

use super::super::kept;
use super::super::payment::{code, coding, is_of, money, put};
use super::super::tree::{Loop, Segment};
use super::super::way::{Way, by, date, known, number};
use super::claim::{adjustments, concept_says, quantity};
use super::told::Line;
use crate::from_x12::codes::{CDT, CPT, HCPCS, REVENUE};
use crate::from_x12::remittance::{ADJUDICATION, AMOUNT_KIND, CODE_LIST, SET};
use crate::generated::rules::x12::set_835 as r;
use crate::model::{Adjudication, CodeableConcept, Text, TimeOrPeriod, Val};

/// The loop of a line.
pub(super) fn write<'a>(w: Way<'_, 'a>, from: &Line<'_, 'a>) -> Loop {
    let w = w.under(if from.is_item { r::LINE } else { r::ADDED_LINE });
    let mut out = Loop::new("2110");
    let mut segments = vec![svc(w, from)];
    segments.extend(days(w, from.service.and_then(|service| service.serviced.as_ref())));
    segments.extend(adjustments(w, from.adjudication));
    if let Some(number) = from.sequence {
        let mut sequence = Segment::new("REF");
        sequence.set(1, w.constant(r::REF_6R, "6R"));
        sequence.set(2, Some(w.made(r::REF_6R, number.by, number.is.to_string())));
        segments.push(sequence);
    }
    segments.extend(from.adjudication.iter().filter_map(|one| amount(w, one)));
    segments.extend(from.adjudication.iter().filter_map(|one| quantity(w, one)));
    segments.extend(from.adjudication.iter().filter_map(|one| remark(w, one)));
    kept::all(from.extension, SET).for_each(|kept| put(w, &kept, &mut segments));
    if let (Some(svc), Some(number)) = (segments.first(), from.own_number) {
        w.decided_by(svc, [number.by]);
    }
    segments.into_iter().for_each(|segment| out.push(segment));
    out
}

/// The amount of a kind, and what says of which.
fn of_kind<'l, 'a>(from: &'l Line<'_, 'a>, kind: &str) -> Option<&'l Adjudication<'a>> {
    from.adjudication.iter().find(|a| is_kind(a.category.as_ref(), kind))
}

fn is_kind(category: Option<&CodeableConcept<'_>>, kind: &str) -> bool {
    let first = category.and_then(|c| c.coding.first());
    is_of(category, ADJUDICATION) && first.is_some_and(|coding| known(&coding.code) == Some(kind))
}

fn svc<'a>(w: Way<'_, 'a>, from: &Line<'_, 'a>) -> Segment {
    let mut out = Segment::new("SVC");
    if let Some(service) = from.service
        && let Some(product) = &service.product_or_service
    {
        let first = product.coding.first();
        let kind = match first.and_then(|c| known(&c.system)) {
            Some(CPT | HCPCS) => Some("HC"),
            Some(CDT) => Some("AD"),
            Some(REVENUE) => Some("NU"),
            _ => None,
        };
        out.set_part(1, 1, kind.and_then(|kind| w.constant(r::SVC01_1, kind)));
        out.set_part(1, 2, first.and_then(|first| coding(w, r::SVC01_2, first)));
        for (n, modifier) in (3_u8..=6).zip(&service.modifier) {
            out.set_part(1, n, code(w, r::SVC01_3, Some(modifier)));
        }
        out.set_part(1, 7, w.text(r::SVC01_7, &product.text));
    }
    for (element, rule, kind) in [(2, r::SVC02, "submitted"), (3, r::SVC03, "benefit")] {
        let Some(found) = of_kind(from, kind) else { continue };
        let cell = money(w, rule, found.amount.as_ref());
        if let Some(cell) = &cell {
            w.decided(cell, concept_says(found.category.as_ref()));
        }
        out.set(element, cell);
    }
    out.set(4, code(w, r::SVC04, from.revenue));
    let units = from.service.and_then(|service| service.quantity.as_ref());
    let units = units.and_then(|q| w.changed(r::SVC05, &q.value, "mapping/number-not-valid", number));
    out.set(5, units);
    out
}

/// DTM: a day, or from and to.
fn days(w: Way<'_, '_>, from: Option<&TimeOrPeriod<'_>>) -> Vec<Segment> {
    let day = |kind: &str, rule, value: &Text<'_>| {
        let mut out = Segment::new("DTM");
        let cell = w.changed(rule, value, "mapping/date-not-valid", date);
        if cell.is_some() {
            out.set(1, w.constant(rule, kind));
            out.set(2, cell);
        }
        out
    };
    let one = |value: &Val<_>| Some(value.clone());
    match from {
        Some(TimeOrPeriod::DateTime(value)) => vec![day("472", r::DTM_472, &one(value))],
        Some(TimeOrPeriod::Period(period)) => {
            vec![day("150", r::DTM_150, &period.start), day("151", r::DTM_151, &period.end)]
        }
        None => Vec::new(),
    }
}

/// AMT.
fn amount(w: Way<'_, '_>, from: &Adjudication<'_>) -> Option<Segment> {
    let mut out = Segment::new("AMT");
    let cell = money(w, r::AMT02, from.amount.as_ref())?;
    if is_kind(from.category.as_ref(), "eligible") {
        w.decided(&cell, concept_says(from.category.as_ref()));
        out.set(1, w.constant(r::AMT_B6, "B6"));
    } else {
        let kind = from.category.as_ref().filter(|c| is_of(Some(c), AMOUNT_KIND))?;
        out.set(1, code(w, r::AMT01, Some(kind)));
    }
    out.set(2, Some(cell));
    Some(out)
}

/// LQ.
fn remark(w: Way<'_, '_>, from: &Adjudication<'_>) -> Option<Segment> {
    let list = from.category.as_ref().filter(|c| is_of(Some(c), CODE_LIST))?;
    let mut out = Segment::new("LQ");
    out.set(1, code(w, r::LQ01, Some(list)));
    let code = from.reason.as_ref().and_then(|reason| reason.coding.first());
    let cell = code.and_then(|code| w.text(r::LQ02, &code.code));
    if let (Some(cell), Some(code)) = (&cell, code) {
        w.decided(cell, by(&code.system));
    }
    out.set(2, cell);
    Some(out)
}
