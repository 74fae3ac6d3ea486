//! Supporting information: what a segment of a claim or of a line says beside what Claim has elements for.

use std::borrow::Cow;

use super::claims::SET;
use super::scope::{Scope, date};
use super::{codes, kept, lines};
use crate::generated::rules::x12::set_837 as r;
use crate::model::{Claim, ClaimSupportingInfo, CodeableConcept, Period, Quantity, TimeOrPeriod, Val};
use crate::trace::Rule;

/// Adds an information with the next number; gives the number.
fn add<'a>(s: Scope<'_, 'a>, claim: &mut Claim<'a>, mut info: ClaimSupportingInfo<'a>) -> Val<u32> {
    let number = u32::try_from(claim.supporting_info.len() + 1).unwrap_or(u32::MAX);
    info.sequence = Some(Val::new(number, s.made(r::INFO)));
    if info.category.is_none() {
        info.category = s.fixed(r::INFO, "info", codes::INFORMATION);
    }
    claim.supporting_info.push(info);
    Val::new(number, s.made(r::INFO_LINE))
}

/// What a segment says; `None` if it is no information that has a row, or cannot be one.
pub(super) fn segment<'a>(s: Scope<'_, 'a>, claim: &mut Claim<'a>) -> Option<Val<u32>> {
    let info = match s.view.id().as_str() {
        "DTP" => day(s)?,
        "REF" => {
            let mut info = text(s, (r::INFO_REF01, codes::REFERENCE), r::INFO_REF02)?;
            let kept = kept::some(s, SET, |element, _| element > 2);
            info.extension = kept::held(kept);
            info
        }
        "NTE" => text(s, (r::NTE01, codes::NOTE), r::NTE02)?,
        "AMT" => amount(s, (r::AMT01, codes::AMOUNT), r::AMT02)?,
        "QTY" => {
            let mut info = amount(s, (r::QTY01, codes::QUANTITY), r::QTY02)?;
            if let Some(quantity) = &mut info.value_quantity {
                quantity.unit = s.text(3, r::QTY03);
            }
            info
        }
        "PWK" => attachment(s)?,
        _ => return None,
    };
    Some(add(s, claim, info))
}

/// The code that says what a segment is about: its first element.
fn about<'a>(s: Scope<'_, 'a>, (rule, system): (Rule, &'static str)) -> Option<CodeableConcept<'a>> {
    s.concept(s.text(1, rule), rule, system)
}

fn day<'a>(dtp: Scope<'_, 'a>) -> Option<ClaimSupportingInfo<'a>> {
    if dtp.peek(1).is_empty() {
        return None;
    }
    let value = dtp.text(3, r::DTP03)?;
    let mut info = ClaimSupportingInfo::default();
    match dtp.peek(2).as_ref() {
        "TM" => info.value_string = dtp.text(3, r::DTP03_TIME),
        "DT" => {
            let (day, clock) = value.is.split_at_checked(8)?;
            let day = Val::new(Cow::Owned(date(day)?), value.by);
            info.timing = Some(TimeOrPeriod::DateTime(day));
            let clock = Cow::Owned(clock.to_string());
            info.value_string = dtp.text(3, r::DTP03_TIME).map(|v| v.map(|_| clock));
        }
        _ => info.timing = Some(lines::time(dtp, 3, r::DTP03)?),
    }
    dtp.decides(2, 1, value.by);
    if let Some(text) = &info.value_string {
        dtp.decides(2, 1, text.by);
    }
    info.code = about(dtp, (r::DTP01, codes::DATE));
    Some(info)
}

fn text<'a>(s: Scope<'_, 'a>, code: (Rule, &'static str), rule: Rule) -> Option<ClaimSupportingInfo<'a>> {
    let value_string = Some(s.text(2, rule)?);
    Some(ClaimSupportingInfo { code: about(s, code), value_string, ..ClaimSupportingInfo::default() })
}

fn amount<'a>(s: Scope<'_, 'a>, code: (Rule, &'static str), rule: Rule) -> Option<ClaimSupportingInfo<'a>> {
    let value = Some(s.number(2, rule)?);
    let value_quantity = Some(Quantity { value, ..Quantity::default() });
    Some(ClaimSupportingInfo { code: about(s, code), value_quantity, ..ClaimSupportingInfo::default() })
}

fn attachment<'a>(pwk: Scope<'_, 'a>) -> Option<ClaimSupportingInfo<'a>> {
    let code = about(pwk, (r::PWK01, codes::REPORT))?;
    let kept = kept::some(pwk, SET, |element, _| !matches!(element, 1 | 6));
    Some(ClaimSupportingInfo {
        category: pwk.fixed(r::PWK01, "attachment", codes::INFORMATION),
        code: Some(code),
        value_string: pwk.text(6, r::PWK06),
        extension: kept::held(kept),
        ..ClaimSupportingInfo::default()
    })
}

/// CL1: how the patient came in and left.
pub(super) fn admission<'a>(cl1: Scope<'_, 'a>, claim: &mut Claim<'a>) {
    let rows = [
        (1, r::CL101, "admtype", codes::ADMISSION_TYPE),
        (2, r::CL102, "pointoforigin", codes::POINT_OF_ORIGIN),
        (3, r::CL103, "discharge-status", codes::DISCHARGE_STATUS),
    ];
    for (element, rule, category, system) in rows {
        let Some(code) = cl1.concept(cl1.text(element, rule), rule, system) else { continue };
        let category = cl1.fixed(rule, category, codes::INFORMATION_TYPE);
        add(cl1, claim, ClaimSupportingInfo { category, code: Some(code), ..ClaimSupportingInfo::default() });
    }
}

/// The lists that HI names beside those of diagnoses and procedures.
const LISTS: [&str; 9] = ["BE", "BG", "BH", "BI", "BO", "BP", "DR", "TC", "TQ"];

/// A composite of HI that is neither a diagnosis nor a procedure: its list, its code, when or how much.
pub(super) fn health<'a>(hi: Scope<'_, 'a>, number: u32, claim: &mut Claim<'a>) {
    let Some(code) = hi.part(number, 2, r::HI02) else {
        return hi.refuse(number, 1, "mapping/code-missing");
    };
    if LISTS.binary_search(&hi.peek_part(number, 1).as_ref()).is_err() {
        // What is of no list of the guides stays what it says; no guide has a place for it on the way back.
        hi.doubt(number, 1, "mapping/code-list-not-known");
    }
    let category = hi.concept(hi.part(number, 1, r::HI01), r::HI01, codes::CODE_LIST);
    let timing = hi.part(number, 4, r::HI04).and_then(|when| {
        let made = lines::day_or_days(&hi.peek_part(number, 3), &when);
        match &made {
            Some(_) => hi.decides(number, 3, when.by),
            None => [3, 4].into_iter().for_each(|part| hi.refuse(number, part, "mapping/date-not-valid")),
        }
        made
    });
    let value = hi.part(number, 5, r::HI05).and_then(|amount| {
        let written = super::scope::number(&amount.is);
        if written.is_none() {
            hi.refuse(number, 5, "mapping/number-not-valid");
        }
        Some(Val::new(Cow::Owned(written?), amount.by))
    });
    let info = ClaimSupportingInfo {
        category,
        code: Some(super::parties::coded(code, hi.constant(r::HI02, codes::INDUSTRY))),
        timing,
        value_quantity: value.map(|value| Quantity { value: Some(value), ..Quantity::default() }),
        ..ClaimSupportingInfo::default()
    };
    add(hi, claim, info);
}

/// A day as the two ends of a period.
pub(super) fn as_period(time: TimeOrPeriod<'_>) -> Period<'_> {
    match time {
        TimeOrPeriod::Period(period) => period,
        TimeOrPeriod::DateTime(day) => Period { start: Some(day.clone()), end: Some(day) },
    }
}
