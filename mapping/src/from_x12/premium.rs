//! 820: a PaymentReconciliation whose parts are what is paid, and what it is adjusted by.

use synovia_x12::{SegmentId, SegmentView, TransactionSetView};

use super::kept::{self, split};
use super::parties::coded;
use super::payment::{Payment, REFERENCE_KIND, patient, payment, provider};
use super::scope::Scope;
use crate::context::Context;
use crate::generated::rules::x12::set_820 as r;
use crate::model::{Extension, Identifier, PaymentDetail};
use crate::trace::Rule;

/// The family of what is kept of parts.
const SET: &str = "820";
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
            SegmentId::NM1 => about.extend(member(s)),
            _ => about.extend(kept::segment(s, SET)),
        }
    }
    if groups.is_empty() {
        kept::add(&mut payment.thing.common.extension, about);
        return;
    }
    parts(root, &groups, &about, payment);
}

/// Whom the parts are for.
fn member<'a>(nm1: Scope<'_, 'a>) -> Option<Extension<'a>> {
    let to = match nm1.peek(2).as_ref() {
        "2" => provider(nm1, r::ORGANIZATION, Vec::new()),
        _ => Some(nm1.add(patient(nm1, r::PERSON))),
    };
    let Some(to) = to else { return kept::segment(nm1, SET) };
    // A kind of number without a number.
    let unnumbered = nm1.peek(9).is_empty();
    let own = |element| matches!(element, 1 | 10..) || element == 8 && unnumbered;
    let kept = kept::some(nm1, SET, |element, _| own(element));
    Some(kept::pointing(nm1, kept, r::PERSON_REFERENCE, to))
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
        let own = group
            .iter()
            .filter_map(|view| kept::some(root.over(*view), SET, |element, _| keeps(view.id(), element)));
        kept::add(&mut detail.extension, about.iter().cloned().chain(own));
        payment.thing.detail.push(detail);
    }
}

/// Whether a part has no element for what a segment says there.
fn keeps(id: SegmentId, element: u32) -> bool {
    match id {
        SegmentId::RMR => !matches!(element, 1 | 2 | 4),
        SegmentId::ADX => element > 4,
        _ => true,
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
    PaymentDetail {
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
        r#type: typed(adx, (2, r::ADX02), ADJUSTMENT),
        identifier: known.then(|| Identifier { r#type, value, ..Identifier::default() }),
        amount: payment.purse.money(adx, 1, r::ADX01),
        ..PaymentDetail::default()
    }
}
