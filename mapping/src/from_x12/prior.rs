//! What another payer decided of a claim before (2320 and 2430): its answer, which the insurance of the claim points to.
//!
//! The segments are kept beside the insurance too, as they stand: the way back is theirs. An answer that came from elsewhere
//! goes back without them.

use std::collections::BTreeMap;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::parties;
use super::payment::Purse;
use super::remittance::{ADJUDICATION, adjusted};
use super::scope::{Scope, date};
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Adjudication, Claim, ClaimResponse, Identifier, Reference, ResponseItem, ResponsePayment, ResponseTotal,
    Text, Val,
};

/// The answer of the payer of a loop 2320, if any amount was decided.
pub(super) fn response<'a>(
    sbr: Scope<'_, 'a>,
    found: LoopView<'a>,
    lines: &mut Lines<'a>,
    claim: &Claim<'a>,
    payer: Option<&Reference<'a>>,
) -> Option<Reference<'a>> {
    let of_payer = found.child("2330B");
    let number = of_payer.and_then(|l| parties::name(sbr, l)).map(|nm1| nm1.peek(9));
    let paid = found.segments_named(SegmentId::AMT).map(|v| sbr.over(v)).find(|amt| amt.peek(1) == "D");
    let lines = number.and_then(|number| lines.0.remove(number.as_ref())).unwrap_or_default();
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
            date: of_payer.and_then(|l| day(sbr, l)),
            ..ResponsePayment::default()
        };
        thing.payment = Some(payment);
        thing.total.push(ResponseTotal { category, amount: Some(amount), ..ResponseTotal::default() });
    }
    for cas in found.segments_named(SegmentId::CAS).map(|v| sbr.over(v)) {
        thing.adjudication.extend(adjusted(cas, purse, &[], &mut Vec::new()));
    }
    thing.item = lines.into_iter().filter_map(|(line, told)| item(sbr, purse, line, told)).collect();
    Some(sbr.add(thing))
}

/// The lines of a claim that payers decided about, by the number of the payer: 2400, and 2430 in it.
pub(super) struct Lines<'a>(BTreeMap<String, Vec<(LoopView<'a>, LoopView<'a>)>>);

impl<'a> Lines<'a> {
    pub(super) fn of(s: Scope<'_, 'a>, claim: LoopView<'a>) -> Self {
        let mut out: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for line in claim.loops_named("2400") {
            for told in line.loops_named("2430") {
                let payer = told.segment(SegmentId::SVD).map(|svd| s.over(svd).peek(1).into_owned());
                if let Some(payer) = payer.filter(|payer| !payer.is_empty()) {
                    out.entry(payer).or_default().push((line, told));
                }
            }
        }
        Self(out)
    }
}

/// DTP*573 of the payer: when it paid.
fn day<'a>(s: Scope<'_, 'a>, payer: LoopView<'a>) -> Text<'a> {
    let mut dates = payer.segments_named(SegmentId::DTP).map(|view| s.over(view));
    let dtp = dates.find(|dtp| dtp.peek(1) == "573" && date(&dtp.peek(3)).is_some())?;
    let day = dtp.date(3, r::PRIOR_DTP_573)?;
    dtp.decides(1, 1, day.by);
    dtp.decides(2, 1, day.by);
    Some(day)
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
        out.adjudication.extend(adjusted(cas, purse, &[], &mut Vec::new()));
    }
    (!out.adjudication.is_empty()).then_some(out)
}
