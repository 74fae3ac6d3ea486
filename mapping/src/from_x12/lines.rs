//! The service lines of a claim: LX with SV1, SV2 or SV3.

use std::borrow::Cow;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::claims::{self, SET};
use super::parties::coded;
use super::scope::{Scope, date};
use super::{codes, info, kept};
use crate::generated::rules::x12::envelope::KEPT;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Claim, ClaimDetail, ClaimItem, CodeableConcept, Count, Extension, Period, Quantity, TimeOrPeriod, Val,
};
use crate::trace::Rule;

/// One line, if it says what was done; what is said beside that becomes information and care team of the claim.
pub(super) fn item<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    claim: &mut Claim<'a>,
) -> Option<ClaimItem<'a>> {
    let mut item = ClaimItem { sequence: sequence(s, found, claim)?, ..ClaimItem::default() };
    let mut kept = Vec::new();
    let teeth = found.segments_named(SegmentId::TOO).count();
    for view in found.segments() {
        let segment = s.over(view.segment);
        match view.segment.id().as_str() {
            "LX" => {}
            "SV1" => kept.extend(professional(segment, s, &mut item)),
            "SV2" => kept.extend(institutional(segment, &mut item)),
            "SV3" => kept.extend(dental(segment, &mut item)),
            "DTP" if segment.peek(1) == "472" => item.service.serviced = time(segment, 3, r::DTP_472),
            "TOO" if teeth == 1 && tooth(segment, &mut item) => {}
            _ => match info::segment(segment, claim) {
                Some(number) => item.information_sequence.push(number),
                None => kept.extend(kept::segment(segment, SET)),
            },
        }
    }
    for inner in found.loops() {
        match inner.id() {
            "2410" => match drug(s, inner, item.detail.len()) {
                Some(detail) => item.detail.push(detail),
                None => kept.extend(kept::whole(s, inner, SET, KEPT)),
            },
            id if id.starts_with("2420") => {
                item.care_team_sequence.extend(claims::care_team(s, inner, claim));
            }
            _ => kept.extend(kept::whole(s, inner, SET, KEPT)),
        }
    }
    item.extension = kept::held(kept);
    Some(item)
}

/// The number of a line. One that is not there or no number is the next one: what was done must not be lost for it.
fn sequence<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, claim: &Claim<'a>) -> Option<Count> {
    let lx = found.segment(SegmentId::LX).map(|lx| s.over(lx));
    if let Some(lx) = lx {
        let number = lx.peek(1).parse::<u32>().ok().filter(|n| *n > 0);
        if let Some(number) = number {
            return Some(lx.text(1, r::LX01).map(|v| v.map(|_| number)));
        }
        lx.refuse(1, 1, "mapping/number-not-valid");
    }
    let done = found.segments().find(|v| matches!(v.segment.id().as_str(), "SV1" | "SV2" | "SV3"))?;
    let line = s.over(done.segment);
    if lx.is_none() {
        line.doubt(1, 1, "mapping/line-without-number");
    }
    let last = claim.item.iter().filter_map(|item| item.sequence.as_ref()).map(|n| n.is).max();
    let next = last.unwrap_or_default().saturating_add(1);
    Some(Some(Val::new(next, line.made(r::LINE))))
}

fn professional<'a>(
    sv1: Scope<'_, 'a>,
    clm: Scope<'_, 'a>,
    item: &mut ClaimItem<'a>,
) -> Option<Extension<'a>> {
    product(sv1, 1, item);
    item.service.net = sv1.money(2, r::SV102, r::CURRENCY);
    item.service.quantity = quantity(sv1, 3, 4);
    let own = sv1.text(5, r::SV105);
    item.service.location = match own {
        Some(code) => sv1.concept(Some(code), r::SV105, codes::PLACE_OF_SERVICE),
        None => clm.concept(clm.part(5, 1, r::CLM05_1), r::CLM05_1, codes::PLACE_OF_SERVICE),
    };
    if let Some(code) =
        item.service.location.as_ref().and_then(|c| c.coding.first()).and_then(|c| c.code.as_ref())
    {
        clm.decides(5, 2, code.by);
    }
    pointers(sv1, 7, r::SV107, item);
    // A place of its own is told from the place of all lines by being kept.
    kept::some(sv1, SET, |element, part| matches!(element, 5 | 6 | 8..) || unusual(sv1, 1, element, part))
}

/// Numbers of diagnoses.
fn pointers<'a>(s: Scope<'_, 'a>, element: u32, rule: Rule, item: &mut ClaimItem<'a>) {
    for component in 1..=4 {
        let Some(pointer) = s.part(element, component, rule) else { continue };
        match pointer.is.parse::<u32>() {
            Ok(number) if number > 0 => item.diagnosis_sequence.push(pointer.map(|_| number)),
            _ => s.refuse(element, component, "mapping/number-not-valid"),
        }
    }
}

/// What the composite of a procedure says beside what FHIR has: the kind of code where its system is not known, the end of
/// a range of codes.
fn unusual(s: Scope<'_, '_>, composite: u32, element: u32, component: u32) -> bool {
    let known = || codes::procedure(&s.peek_part(composite, 1), &s.peek_part(composite, 2)).is_some();
    element == composite && (component == 8 || component == 1 && !known())
}

fn institutional<'a>(sv2: Scope<'_, 'a>, item: &mut ClaimItem<'a>) -> Option<Extension<'a>> {
    item.revenue = sv2.concept(sv2.text(1, r::SV201), r::SV201, codes::REVENUE);
    product(sv2, 2, item);
    item.service.net = sv2.money(3, r::SV203, r::CURRENCY);
    item.service.quantity = quantity(sv2, 4, 5);
    item.service.unit_price = sv2.money(6, r::SV206, r::CURRENCY);
    kept::some(sv2, SET, |element, part| element > 6 || unusual(sv2, 2, element, part))
}

fn dental<'a>(sv3: Scope<'_, 'a>, item: &mut ClaimItem<'a>) -> Option<Extension<'a>> {
    product(sv3, 1, item);
    item.service.net = sv3.money(2, r::SV302, r::CURRENCY);
    if let Some(value) = sv3.number(6, r::SV306) {
        item.service.quantity = Some(Quantity { value: Some(value), ..Quantity::default() });
    }
    item.service.location = sv3.concept(sv3.text(3, r::SV303), r::SV303, codes::PLACE_OF_SERVICE);
    pointers(sv3, 11, r::SV311, item);
    kept::some(sv3, SET, |element, part| matches!(element, 3..=5 | 7..=10) || unusual(sv3, 1, element, part))
}

/// TOO: the tooth and its surfaces; false if it does not say which tooth.
fn tooth<'a>(too: Scope<'_, 'a>, item: &mut ClaimItem<'a>) -> bool {
    let Some(code) = too.text(2, r::TOO02).filter(|_| too.peek(1) == "JP") else { return false };
    too.decides(1, 1, code.by);
    item.body_site = too.concept(Some(code), r::TOO02, codes::INDUSTRY);
    for component in 1..=5 {
        let surface = too.part(3, component, r::TOO03);
        item.sub_site.extend(too.concept(surface, r::TOO03, codes::SURFACE));
    }
    true
}

/// 2410: the drug that was given, if it is a national drug code.
fn drug<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, before: usize) -> Option<ClaimDetail<'a>> {
    let lin = s.over(found.segment(SegmentId::LIN)?);
    let code = lin.text(3, r::LIN03).filter(|_| lin.peek(2) == "N4")?;
    lin.decides(2, 1, code.by);
    let number = u32::try_from(before + 1).unwrap_or(u32::MAX);
    let mut out = ClaimDetail {
        sequence: Some(Val::new(number, lin.made(r::DETAIL))),
        product_or_service: Some(coded(code, lin.constant(r::LIN03, codes::NDC))),
        ..ClaimDetail::default()
    };
    if let Some(ctp) = found.segment(SegmentId::CTP).map(|view| s.over(view)) {
        out.unit_price = ctp.money(3, r::CTP03, r::CURRENCY);
        let (value, unit) = (ctp.number(4, r::CTP04), ctp.part(5, 1, r::CTP05_1));
        let known = value.is_some() || unit.is_some();
        out.quantity = known.then_some(Quantity { value, unit, ..Quantity::default() });
    }
    out.extension = kept::held(kept::segments(s, found, SET, &["LIN", "CTP"]));
    Some(out)
}

/// The composite of a procedure: qualifier, code, four modifiers, a description.
fn product<'a>(s: Scope<'_, 'a>, element: u32, item: &mut ClaimItem<'a>) {
    let qualifier = s.peek_part(element, 1);
    let Some(code) = s.part(element, 2, r::PROCEDURE) else { return };
    s.decides(element, 1, code.by);
    let known = codes::procedure(&qualifier, &code.is).and_then(|v| s.constant(r::PROCEDURE, v));
    let mut concept: CodeableConcept<'a> = coded(code, known);
    concept.text = s.part(element, 7, r::PROCEDURE_TEXT);
    item.service.product_or_service = Some(concept);
    for component in 3..=6 {
        if let Some(modifier) = s.part(element, component, r::MODIFIER) {
            let system = codes::modifier(&qualifier, &modifier.is).and_then(|v| s.constant(r::PROCEDURE, v));
            item.service.modifier.push(coded(modifier, system));
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
    let Some(made) = day_or_days(&dtp.peek(2), &value) else {
        [1, 2, element].into_iter().for_each(|at| dtp.refuse(at, 1, "mapping/date-not-valid"));
        return None;
    };
    dtp.decides(1, 1, value.by);
    dtp.decides(2, 1, value.by);
    Some(made)
}

/// A day or two by their form (element 1250).
pub(super) fn day_or_days<'a>(form: &str, value: &Val<Cow<'a, str>>) -> Option<TimeOrPeriod<'a>> {
    let one = |text: &str| Some(Val::new(Cow::Owned(date(text)?), value.by));
    match form {
        "RD8" => {
            let (start, end) = value.is.split_once('-')?;
            Some(TimeOrPeriod::Period(Period { start: Some(one(start)?), end: Some(one(end)?) }))
        }
        _ => one(&value.is).map(TimeOrPeriod::DateTime),
    }
}
