//! 835: a PaymentReconciliation, and for each claim a ClaimResponse or, by the option, an ExplanationOfBenefit.

mod answer;
mod claim;
mod line;

use std::borrow::Cow;
use std::collections::BTreeMap;

use synovia_x12::{SegmentId, SegmentView, TransactionSetView};

use self::answer::Answer;
pub(super) use self::claim::adjustments as adjusted;
pub(crate) use self::claim::{ADJUDICATION, ADJUSTMENT_GROUP, AMOUNT_KIND, C4BB, CODE_LIST, QUANTITY_KIND};
use super::kept::{self, split};
use super::parties::coded;
use super::payment::{Payment, payment};
use super::scope::Scope;
use crate::context::Context;
use crate::generated::rules::x12::set_835 as r;
use crate::model::{Identifier, PaymentDetail, Reference, Text, Val};

/// The family of what is kept of claims.
pub(crate) const SET: &str = "835";
/// Kinds of parts of a payment.
const PAYMENT_TYPE: &str = "http://terminology.hl7.org/CodeSystem/payment-type";
/// Reasons of adjustments of providers.
pub(crate) const ADJUSTMENT: &str = "https://codesystem.x12.org/005010/426";
/// A part that only sums up others: the segment that says so.
const SUMMARY: &str = "urn:uuid:0f6b2c94-3d1e-5a78-8c40-9b7e1d5f2a63";

/// What is one thing in a set however often it is named: persons and insurances by what names them.
#[derive(Default)]
pub(super) struct Known<'a> {
    things: BTreeMap<String, Reference<'a>>,
}

impl<'a> Known<'a> {
    /// The thing named so, or what `make` makes of it.
    pub(super) fn get(
        &mut self,
        name: String,
        again: impl FnOnce(&Reference<'a>) -> Reference<'a>,
        make: impl FnOnce() -> Reference<'a>,
    ) -> Reference<'a> {
        if let Some(found) = self.things.get(&name) {
            return again(found);
        }
        let made = make();
        self.things.insert(name, made.clone());
        made
    }
}

/// What the claims of a set share.
pub(super) struct Set<'a> {
    pub(super) payment: Payment<'a>,
    pub(super) known: Known<'a>,
}

/// Reads a set.
pub(super) fn read<'a>(cx: &Context<'a>, set: TransactionSetView<'a>) {
    let segments: Vec<SegmentView<'a>> = set.all_segments().filter(|s| s.id() != SegmentId::SE).collect();
    let Some(root) = segments.first().map(|v| Scope::new(cx, *v)) else { return };
    let starts = |id| matches!(id, SegmentId::LX | SegmentId::CLP | SegmentId::PLB);
    let (header, groups) = split(&segments, starts);
    let mut set = Set { payment: payment(root, header), known: Known::default() };
    for group in groups {
        let Some(head) = group.first().map(|v| root.over(*v)) else { continue };
        match head.view.id() {
            SegmentId::LX => summary(head, group, &mut set),
            SegmentId::CLP => claim(head, group, &mut set),
            _ => adjustments(head, group, &mut set),
        }
    }
    root.add(set.payment.thing);
}

/// CLP and what follows it: the answer, and the part of the payment that is for it.
fn claim<'a>(clp: Scope<'_, 'a>, group: &[SegmentView<'a>], set: &mut Set<'a>) {
    let answer: Answer<'a> = claim::read(clp, group, set);
    let response = answer.add(clp);
    let mut detail = PaymentDetail {
        r#type: clp.fixed(r::DETAIL, "payment", PAYMENT_TYPE),
        response: Some(response.by(clp.made(r::DETAIL_RESPONSE))),
        ..PaymentDetail::default()
    };
    let number = |element, rule| {
        let value = clp.text(element, rule)?;
        Some(Identifier { value: Some(value), ..Identifier::default() })
    };
    detail.identifier = number(7, r::DETAIL_IDENTIFIER);
    detail.request = number(1, r::DETAIL_REQUEST)
        .map(|number| Reference { identifier: Some(Box::new(number)), ..Reference::default() });
    detail.amount =
        super::scope::number(&clp.peek(4)).and_then(|_| set.payment.purse.money(clp, 4, r::DETAIL_AMOUNT));
    set.payment.thing.detail.push(detail);
}

/// LX with TS3 and TS2: sums over the claims that follow.
fn summary<'a>(lx: Scope<'_, 'a>, group: &[SegmentView<'a>], set: &mut Set<'a>) {
    let mut detail = PaymentDetail::default();
    for view in group.iter().skip(1) {
        let s = lx.over(*view);
        match s.view.id() {
            SegmentId::TS3 => {
                let value = s.text(1, r::TS301);
                detail.identifier = value.map(|v| Identifier { value: Some(v), ..Identifier::default() });
                detail.date = s.date(3, r::TS303);
                kept::add(&mut detail.extension, kept::some(s, SET, |element, _| !matches!(element, 1 | 3)));
            }
            SegmentId::TS2 => {
                kept::add(&mut detail.extension, kept::segment(s, SET));
            }
            _ => {
                kept::add(&mut detail.extension, kept::segment(s, SET));
                continue;
            }
        }
        if detail.r#type.is_none() {
            detail.r#type = s.fixed(r::SUMMARY, "summary", SUMMARY);
        }
    }
    if detail.r#type.is_some() || !detail.extension.is_empty() {
        kept::add(&mut detail.extension, kept::segment(lx, SET));
        detail.r#type = detail.r#type.or_else(|| lx.fixed(r::SUMMARY, "summary", SUMMARY));
        set.payment.thing.detail.push(detail);
    }
}

/// PLB: adjustments that are of no claim, up to six.
fn adjustments<'a>(plb: Scope<'_, 'a>, group: &[SegmentView<'a>], set: &mut Set<'a>) {
    let rest = &mut set.payment.thing.common.extension;
    kept::add(rest, group.iter().skip(1).filter_map(|view| kept::segment(plb.over(*view), SET)));
    kept::add(rest, kept::rest(plb, SET, 15));
    for element in [3, 5, 7, 9, 11, 13] {
        let r#type =
            plb.part(element, 1, r::PLB03_1).map(|code| coded(code, plb.constant(r::PLB03_1, ADJUSTMENT)));
        let number = plb.part(element, 2, r::PLB03_2);
        let amount = plb.number(element + 1, r::PLB04).map(|v| v.map(|v| Cow::Owned(negated(&v))));
        if r#type.is_none() && number.is_none() && amount.is_none() {
            continue;
        }
        let named = |value: Text<'a>| value.map(|v| Identifier { value: Some(v), ..Identifier::default() });
        let submitter = named(plb.text(1, r::PLB01))
            .map(|id| Reference { identifier: Some(Box::new(id)), ..Reference::default() });
        set.payment.thing.detail.push(PaymentDetail {
            identifier: named(number),
            submitter,
            date: super::scope::date(&plb.peek(2)).and_then(|_| plb.date(2, r::PLB02)),
            amount: amount.map(|v: Val<Cow<'a, str>>| set.payment.purse.amount(plb, v)),
            r#type,
            ..PaymentDetail::default()
        });
    }
    if super::scope::date(&plb.peek(2)).is_none() {
        plb.refuse(2, 1, "mapping/date-not-valid");
    }
}

/// A decimal with its sign turned; nothing is added or rounded.
pub(crate) fn negated(text: &str) -> String {
    match text.strip_prefix('-') {
        Some(digits) => digits.to_string(),
        None if text.bytes().all(|b| matches!(b, b'0' | b'.')) => text.to_string(),
        None => format!("-{text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::negated;

    #[test]
    fn signs_are_turned_without_arithmetic() {
        for (text, is) in [("-1.27", "1.27"), ("10.50", "-10.50"), ("0", "0"), ("0.00", "0.00")] {
            assert_eq!(negated(text), is);
        }
    }
}
