//! SVC and what follows it.

use std::borrow::Cow;

use synovia_x12::{SegmentId, SegmentView};

use super::SET;
use super::answer::Line;
use super::claim::{ADJUDICATION, CODE_LIST, RARC, adjustments, amount, quantity};
use crate::from_x12::codes::{self, REVENUE};
use crate::from_x12::kept;
use crate::from_x12::parties::coded;
use crate::from_x12::payment::{Purse, element_code};
use crate::from_x12::scope::{Scope, date};
use crate::generated::rules::x12::set_835 as r;
use crate::model::{Adjudication, CodeableConcept, Period, Quantity, TimeOrPeriod};

/// The greatest number of a line of a claim; a greater number in REF*6R is one of the sender's own.
const LAST_LINE: u32 = 999;

/// One line.
pub(super) fn read<'a>(
    clp: Scope<'_, 'a>,
    group: &[SegmentView<'a>],
    purse: Purse<'a>,
    is_benefit: bool,
) -> Option<Line<'a>> {
    let svc = clp.over(*group.first()?);
    let line_number =
        group.iter().copied().find(|v| v.id() == SegmentId::REF && svc.over(*v).peek(1) == "6R");
    let other_service = svc.view.element(6).is_some_and(|e| e.component(1).is_some_and(|c| !c.is_empty()));
    let sequence = line_number.map(|v| svc.over(v)).filter(|_| !other_service && !is_benefit);
    let sequence = sequence.and_then(|s| sequence_of(s));
    let s = svc.under(if sequence.is_some() { r::LINE } else { r::ADDED_LINE });
    let by_number = sequence.is_some();
    let mut line = Line { sequence, by: svc.made(r::LINE_NUMBER), ..Line::default() };
    service(s, by_number, is_benefit, &mut line);
    for (element, rule, kind) in
        [(2, r::SVC02, (r::SUBMITTED, "submitted")), (3, r::SVC03, (r::BENEFIT, "benefit"))]
    {
        if let Some(amount) = purse.money(s, element, rule) {
            let category = s.fixed(kind.0, kind.1, ADJUDICATION);
            line.adjudication.push(Adjudication {
                category,
                amount: Some(amount),
                ..Adjudication::default()
            });
        }
    }
    let (mut start, mut end) = (None, None);
    for view in group.iter().skip(1) {
        let s = s.over(*view);
        match s.view.id() {
            SegmentId::DTM => {
                let usable = !by_number && date(&s.peek(2)).is_some();
                let day = |rule| {
                    let day = s.date(2, rule);
                    if let Some(day) = &day {
                        s.decides(1, 1, day.by);
                    }
                    day
                };
                match s.peek(1).as_ref() {
                    "472" if usable && line.service.serviced.is_none() => {
                        line.service.serviced = day(r::DTM_472).map(TimeOrPeriod::DateTime);
                    }
                    "150" if usable && start.is_none() => start = day(r::DTM_150),
                    "151" if usable && end.is_none() => end = day(r::DTM_151),
                    _ => {
                        kept::add(&mut line.extension, kept::segment(s, SET));
                    }
                }
            }
            SegmentId::CAS => {
                let more = adjustments(s, purse, &line.adjudication, &mut line.extension);
                line.adjudication.extend(more);
            }
            SegmentId::REF if by_number && Some(view.offset()) == line_number.map(SegmentView::offset) => {}
            SegmentId::AMT => match amount(s, purse) {
                Some(amount) => line.adjudication.push(amount),
                None => kept::add(&mut line.extension, kept::segment(s, SET)),
            },
            SegmentId::QTY => line.adjudication.extend(quantity(s)),
            SegmentId::LQ => line.adjudication.extend(remark(s)),
            _ => kept::add(&mut line.extension, kept::segment(s, SET)),
        }
    }
    if start.is_some() || end.is_some() {
        line.service.serviced = Some(TimeOrPeriod::Period(Period { start, end }));
    }
    Some(line)
}

/// REF*6R as the line of the claim.
fn sequence_of<'a>(s: Scope<'_, 'a>) -> Option<crate::model::Val<u32>> {
    let number = s
        .peek(2)
        .parse::<u32>()
        .ok()
        .filter(|n| (1..=LAST_LINE).contains(n) && s.peek(2) == n.to_string())?;
    let value = s.text(2, r::REF_6R)?;
    s.decides(1, 1, value.by);
    Some(value.map(|_| number))
}

/// SVC: the service. An item of a ClaimResponse has no element for what the claim says of the line already.
fn service<'a>(s: Scope<'_, 'a>, by_number: bool, is_benefit: bool, line: &mut Line<'a>) {
    let mut unknown = true;
    if !by_number {
        line.service.product_or_service = product(s, line);
        let known = s.peek_part(1, 1);
        // The system says what HC, AD and NU are; others stand as they are.
        unknown = codes::procedure(&known, &s.peek_part(1, 2)).is_none() && known != "NU";
        let code = line
            .service
            .product_or_service
            .as_ref()
            .and_then(|p| p.coding.first())
            .and_then(|c| c.code.as_ref());
        if let Some(code) = code.filter(|_| !unknown) {
            s.decides(1, 1, code.by);
        }
        line.service.quantity =
            s.number(5, r::SVC05).map(|value| Quantity { value: Some(value), ..Quantity::default() });
    }
    if is_benefit {
        line.revenue = s.concept(s.text(4, r::SVC04), r::SVC04, REVENUE);
    }
    let kept = kept::some(s, SET, |element, component| match (element, component) {
        (1, 1) => unknown,
        (1, 8) => true,
        (1, _) | (5, _) => by_number,
        (2 | 3, _) => false,
        (4, _) => !is_benefit,
        _ => true,
    });
    kept::add(&mut line.extension, kept);
}

/// SVC01: a code, its modifiers, its text.
fn product<'a>(s: Scope<'_, 'a>, line: &mut Line<'a>) -> Option<CodeableConcept<'a>> {
    let qualifier = s.peek_part(1, 1);
    for component in 3..=6 {
        if let Some(code) = s.part(1, component, r::SVC01_3) {
            let system = codes::modifier(&qualifier, &code.is).and_then(|v| s.constant(r::SVC01_3, v));
            line.service.modifier.push(coded(code, system));
        }
    }
    let text = s.part(1, 7, r::SVC01_7);
    let Some(code) = s.part(1, 2, r::SVC01_2) else {
        return text.map(|text| CodeableConcept { text: Some(text), ..CodeableConcept::default() });
    };
    let system = match qualifier.as_ref() {
        "NU" => Some(REVENUE),
        _ => codes::procedure(&qualifier, &code.is),
    };
    let system = system.and_then(|v| s.constant(r::SVC01_2, v));
    Some(CodeableConcept { text, ..coded(code, system) })
}

/// LQ: a remark, by its list.
fn remark<'a>(s: Scope<'_, 'a>) -> Option<Adjudication<'a>> {
    let list = s.peek(1);
    let code = s.text(2, r::LQ02)?;
    let system = (list == "HE").then(|| s.constant(r::LQ02, RARC)).flatten();
    let category = element_code(s, s.text(1, r::LQ01), r::LQ01, CODE_LIST);
    let code = code.map(|text| Cow::Owned(text.into_owned()));
    Some(Adjudication { category, reason: Some(coded(code, system)), ..Adjudication::default() })
}
