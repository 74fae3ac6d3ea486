//! What another payer decided of a claim before (2320 and 2430): its answer, which the insurance of the claim points to.
//!
//! The segments are kept beside the insurance too, as they stand: the way back is theirs.

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::parties;
use super::payment::Purse;
use super::remittance::{ADJUDICATION, adjusted};
use super::scope::Scope;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Adjudication, Claim, ClaimResponse, Identifier, Reference, ResponseItem, ResponsePayment, ResponseTotal,
    Val,
};

/// The answer of the payer of a loop 2320, if any amount was decided; `whole` is the loop of the claim.
pub(super) fn response<'a>(
    sbr: Scope<'_, 'a>,
    (whole, found): (LoopView<'a>, LoopView<'a>),
    claim: &Claim<'a>,
    payer: Option<&Reference<'a>>,
) -> Option<Reference<'a>> {
    let number = found.child("2330B").and_then(|l| parties::name(sbr, l)).map(|nm1| nm1.peek(9));
    let paid = found.segments_named(SegmentId::AMT).map(|v| sbr.over(v)).find(|amt| amt.peek(1) == "D");
    let lines: Vec<_> = lines(sbr, whole, number.as_deref().unwrap_or("")).collect();
    if paid.is_none() && lines.is_empty() && found.segment(SegmentId::CAS).is_none() {
        return None;
    }
    let mut thing: ClaimResponse<'a> = sbr.create(r::PRIOR, "prior");
    let sbr = Scope { by: thing.common.by, ..sbr };
    let purse = Purse::new(sbr.currency);
    thing.status = sbr.constant(r::PRIOR, "active").into();
    thing.outcome = sbr.constant(r::PRIOR, "complete").into();
    thing.r#use = sbr.constant(r::PRIOR, "claim").into();
    thing.r#type = claim.r#type.clone();
    thing.created = claim.created.clone();
    thing.patient = claim.patient.clone().map(|p| p.by(sbr.made(r::PRIOR_PATIENT)));
    thing.insurer = payer.cloned().map(|p| p.by(sbr.made(r::PRIOR_INSURER)));
    let value = claim.identifier.first().and_then(|number| number.value.clone());
    let request = value.map(|value| Identifier { value: Some(value), ..Identifier::default() });
    thing.request =
        request.map(|number| Reference { identifier: Some(Box::new(number)), ..Reference::default() });
    if let Some(amt) = paid
        && let Some(amount) = purse.money(amt, 2, r::PRIOR_AMT_D)
    {
        let category = amt.fixed(r::PRIOR_BENEFIT, "benefit", ADJUDICATION);
        amt.decides(1, 1, amount.value.as_ref().map_or(amt.by, |v| v.by));
        let payment = ResponsePayment {
            r#type: amt.fixed(
                r::PRIOR_BENEFIT,
                "complete",
                "http://terminology.hl7.org/CodeSystem/ex-paymenttype",
            ),
            amount: Some(amount.clone()),
            ..ResponsePayment::default()
        };
        thing.payment = Some(payment);
        thing.total.push(ResponseTotal { category, amount: Some(amount), ..ResponseTotal::default() });
    }
    for cas in found.segments_named(SegmentId::CAS).map(|v| sbr.over(v)) {
        thing.adjudication.extend(adjusted(cas, purse, &mut Vec::new()));
    }
    thing.item = lines.into_iter().filter_map(|(line, told)| item(sbr, purse, line, told)).collect();
    Some(sbr.add(thing))
}

/// The lines that the payer of this number decided about: 2400, and 2430 in it.
fn lines<'a>(
    s: Scope<'_, 'a>,
    whole: LoopView<'a>,
    payer: &str,
) -> impl Iterator<Item = (LoopView<'a>, LoopView<'a>)> {
    let is_its = move |told: &LoopView<'a>| {
        told.segment(SegmentId::SVD).is_some_and(|svd| s.over(svd).peek(1) == payer && !payer.is_empty())
    };
    whole.loops_named("2400").flat_map(move |line| {
        line.loops_named("2430").filter(is_its).map(move |told| (line, told)).collect::<Vec<_>>()
    })
}

/// A line: what was paid for it, and what it was adjusted by.
fn item<'a>(
    s: Scope<'_, 'a>,
    purse: Purse<'a>,
    line: LoopView<'a>,
    told: LoopView<'a>,
) -> Option<ResponseItem<'a>> {
    let lx = s.over(line.segment(SegmentId::LX)?);
    let number = lx.peek(1).parse::<u32>().ok().filter(|n| *n > 0)?;
    let svd = s.over(told.segment(SegmentId::SVD)?);
    let mut out = ResponseItem {
        item_sequence: lx.text(1, r::PRIOR_LINE).map(|v: Val<_>| v.map(|_| number)),
        ..ResponseItem::default()
    };
    if let Some(amount) = purse.money(svd, 2, r::PRIOR_SVD02) {
        svd.decides(1, 1, amount.value.as_ref().map_or(svd.by, |v| v.by));
        let category = svd.fixed(r::PRIOR_BENEFIT, "benefit", ADJUDICATION);
        out.adjudication.push(Adjudication { category, amount: Some(amount), ..Adjudication::default() });
    }
    for cas in told.segments_named(SegmentId::CAS).map(|v| s.over(v)) {
        out.adjudication.extend(adjusted(cas, purse, &mut Vec::new()));
    }
    (!out.adjudication.is_empty()).then_some(out)
}
