//! The service lines of a claim: LX with SV1, SV2 or SV3.

use std::borrow::Cow;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::codes;
use super::parties::coded;
use super::scope::{Scope, date};
use crate::generated::rules::x12::set_837 as r;
use crate::model::{ClaimItem, CodeableConcept, Period, Quantity, TimeOrPeriod, Val};
use crate::trace::Rule;

/// One line, if it says what was done.
pub(super) fn item<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, kind: &str) -> Option<ClaimItem<'a>> {
    let lx = s.over(found.segment(SegmentId::LX)?);
    let mut item = ClaimItem::default();
    let number = lx.peek(1).parse::<u32>().ok().filter(|n| *n > 0);
    match number {
        Some(number) => item.sequence = lx.text(1, r::LX01).map(|v| v.map(|_| number)),
        None => lx.refuse(1, 1, "mapping/number-not-valid"),
    }
    match kind {
        "professional" => professional(s.over(found.segment(SegmentId::SV1)?), s, &mut item),
        "institutional" => institutional(s.over(found.segment(SegmentId::SV2)?), &mut item),
        _ => dental(s.over(found.segment(SegmentId::SV3)?), &mut item),
    }
    for view in found.segments_named(SegmentId::DTP) {
        let dtp = s.over(view);
        if dtp.peek(1) == "472" {
            item.serviced = time(dtp, 3, r::DTP_472);
        }
    }
    Some(item)
}

fn professional<'a>(sv1: Scope<'_, 'a>, clm: Scope<'_, 'a>, item: &mut ClaimItem<'a>) {
    product(sv1, 1, item);
    item.net = sv1.money(2, r::SV102, r::CURRENCY);
    item.quantity = quantity(sv1, 3, 4);
    let own = sv1.text(5, r::SV105);
    item.location = match own {
        Some(code) => sv1.concept(Some(code), r::SV105, codes::PLACE_OF_SERVICE),
        None => clm.concept(clm.part(5, 1, r::CLM05_1), r::CLM05_1, codes::PLACE_OF_SERVICE),
    };
    if let Some(code) = item.location.as_ref().and_then(|c| c.coding.first()).and_then(|c| c.code.as_ref()) {
        clm.decides(5, 2, code.by);
    }
    for component in 1..=4 {
        if let Some(pointer) = sv1.part(7, component, r::SV107)
            && let Ok(number) = pointer.is.parse::<u32>()
            && number > 0
        {
            item.diagnosis_sequence.push(pointer.map(|_| number));
        }
    }
}

fn institutional<'a>(sv2: Scope<'_, 'a>, item: &mut ClaimItem<'a>) {
    item.revenue = sv2.concept(sv2.text(1, r::SV201), r::SV201, codes::REVENUE);
    product(sv2, 2, item);
    item.net = sv2.money(3, r::SV203, r::CURRENCY);
    item.quantity = quantity(sv2, 4, 5);
}

fn dental<'a>(sv3: Scope<'_, 'a>, item: &mut ClaimItem<'a>) {
    product(sv3, 1, item);
    item.net = sv3.money(2, r::SV302, r::CURRENCY);
    if let Some(value) = sv3.number(6, r::SV306) {
        item.quantity = Some(Quantity { value: Some(value), ..Quantity::default() });
    }
}

/// The composite of a procedure: qualifier, code, four modifiers, a description.
fn product<'a>(s: Scope<'_, 'a>, element: u32, item: &mut ClaimItem<'a>) {
    let qualifier = s.peek_part(element, 1);
    let Some(code) = s.part(element, 2, r::PROCEDURE) else { return };
    s.decides(element, 1, code.by);
    let system =
        |code: &str| codes::procedure(&qualifier, code).and_then(|system| s.constant(r::PROCEDURE, system));
    let known = system(&code.is);
    let mut concept: CodeableConcept<'a> = coded(code, known);
    concept.text = s.part(element, 7, r::PROCEDURE_TEXT);
    item.product_or_service = Some(concept);
    for component in 3..=6 {
        if let Some(modifier) = s.part(element, component, r::MODIFIER) {
            let system = system(&modifier.is);
            item.modifier.push(coded(modifier, system));
        }
    }
}

/// A number with its unit.
fn quantity<'a>(s: Scope<'_, 'a>, unit: u32, value: u32) -> Option<Quantity<'a>> {
    let value = s.number(value, r::QUANTITY)?;
    Some(Quantity { value: Some(value), unit: s.text(unit, r::UNIT), ..Quantity::default() })
}

/// DTP: a day (D8) or two (RD8), decided by what it is about and its form.
pub(super) fn time<'a>(dtp: Scope<'_, 'a>, element: u32, rule: Rule) -> Option<TimeOrPeriod<'a>> {
    let value = dtp.text(element, rule)?;
    let one = |text: &str| Some(Val::new(Cow::Owned(date(text)?), value.by));
    let made = match dtp.peek(2).as_ref() {
        "RD8" => value.is.split_once('-').and_then(|(start, end)| {
            Some(TimeOrPeriod::Period(Period { start: Some(one(start)?), end: Some(one(end)?) }))
        }),
        _ => one(&value.is).map(TimeOrPeriod::DateTime),
    };
    if made.is_none() {
        dtp.refuse(element, 1, "mapping/date-not-valid");
        return None;
    }
    dtp.decides(1, 1, value.by);
    dtp.decides(2, 1, value.by);
    made
}
