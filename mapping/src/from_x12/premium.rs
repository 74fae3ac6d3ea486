//! 820: a PaymentReconciliation whose parts are what is paid, and what it is adjusted by.

use synovia_x12::{SegmentId, SegmentView, TransactionSetView};

use super::kept::{Kept, split, whole};
use super::parties::coded;
use super::payment::{Payment, REFERENCE_KIND, patient, payment, provider};
use super::scope::Scope;
use crate::context::Context;
use crate::generated::rules::x12::set_820 as r;
use crate::model::{Extension, Identifier, PaymentDetail};
use crate::trace::Rule;

/// Reasons of adjustments.
const ADJUSTMENT: &str = "https://codesystem.x12.org/005010/426";

/// Reads a set.
pub(super) fn read<'a>(cx: &Context<'a>, set: TransactionSetView<'a>) {
    let segments: Vec<SegmentView<'a>> = set.all_segments().filter(|s| s.id() != SegmentId::SE).collect();
    let Some(root) = segments.first().map(|v| Scope::new(cx, *v)) else { return };
    let (header, entities) = split(&segments, |id| id == SegmentId::ENT);
    // A set without ENT has its parts at the top.
    let (header, loose) = split(header, |id| matches!(id, SegmentId::RMR | SegmentId::ADX));
    let mut payment = payment(root, header);
    parts(root, &loose, &[], &mut payment);
    for group in entities {
        entity(root, group, &mut payment);
    }
    root.add(payment.thing);
}

/// ENT and what follows it. What is said of all its parts stands in each.
fn entity<'a>(root: Scope<'_, 'a>, group: &[SegmentView<'a>], payment: &mut Payment<'a>) {
    let (own, groups) = split(group, |id| matches!(id, SegmentId::RMR | SegmentId::ADX));
    let mut about: Vec<Extension<'a>> = Vec::new();
    for view in own {
        let s = root.over(*view);
        match s.view.id() {
            SegmentId::ENT => about.extend(whole(s, r::ENT)),
            SegmentId::NM1 => about.extend(member(s)),
            _ => about.extend(whole(s, r::KEPT)),
        }
    }
    if groups.is_empty() {
        payment.thing.common.extension.extend(about);
        return;
    }
    parts(root, &groups, &about, payment);
}

/// Whom the parts are for.
fn member<'a>(nm1: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let kept = Kept::new(nm1, r::KEPT).text(1, r::NM101);
    let kept = if nm1.peek(9).is_empty() { kept.text(8, r::KEPT) } else { kept };
    let to = match nm1.peek(2).as_ref() {
        "2" => provider(nm1, r::ORGANIZATION, Vec::new()),
        _ => Some(nm1.add(patient(nm1, r::PERSON))),
    };
    let kept = match to {
        Some(to) => kept.reference("NM1", r::PERSON_REFERENCE, to),
        None => kept.rest(2, r::KEPT),
    };
    kept.rest(10, r::KEPT).done()
}

/// RMR and ADX with what follows them.
fn parts<'a>(
    root: Scope<'_, 'a>,
    groups: &[&[SegmentView<'a>]],
    about: &[Extension<'a>],
    payment: &mut Payment<'a>,
) {
    for group in groups {
        let Some(head) = group.first().map(|v| root.over(*v)) else { continue };
        let mut detail = match head.view.id() {
            SegmentId::ADX => adjustment(head, payment),
            _ => remittance(head, payment),
        };
        detail.extension.splice(0..0, about.iter().cloned());
        for view in group.iter().skip(1) {
            detail.extension.extend(whole(root.over(*view), r::KEPT));
        }
        payment.thing.detail.push(detail);
    }
}

fn typed<'a>(
    s: Scope<'_, 'a>,
    (element, rule): (u32, Rule),
    system: &'static str,
) -> Option<crate::model::CodeableConcept<'a>> {
    s.text(element, rule).map(|code| coded(code, s.constant(rule, system)))
}

/// RMR: what is paid.
fn remittance<'a>(rmr: Scope<'_, 'a>, payment: &Payment<'a>) -> PaymentDetail<'a> {
    let value = rmr.text(2, r::RMR02);
    let kept = Kept::new(rmr, r::KEPT).text(3, r::RMR03).numbers(&[(5, r::RMR05), (6, r::RMR06)]);
    let kept = kept.text(7, r::RMR07).number(8, r::RMR08).rest(9, r::KEPT);
    PaymentDetail {
        extension: kept.done().into_iter().collect(),
        r#type: typed(rmr, (1, r::RMR01), REFERENCE_KIND),
        identifier: value.map(|v| Identifier { value: Some(v), ..Identifier::default() }),
        amount: payment.purse.money(rmr, 4, r::RMR04),
        ..PaymentDetail::default()
    }
}

/// ADX: an adjustment.
fn adjustment<'a>(adx: Scope<'_, 'a>, payment: &Payment<'a>) -> PaymentDetail<'a> {
    let r#type = typed(adx, (3, r::ADX03), REFERENCE_KIND);
    let value = adx.text(4, r::ADX04);
    let known = r#type.is_some() || value.is_some();
    PaymentDetail {
        extension: Kept::new(adx, r::KEPT).rest(5, r::KEPT).done().into_iter().collect(),
        r#type: typed(adx, (2, r::ADX02), ADJUSTMENT),
        identifier: known.then(|| Identifier { r#type, value, ..Identifier::default() }),
        amount: payment.purse.money(adx, 1, r::ADX01),
        ..PaymentDetail::default()
    }
}
