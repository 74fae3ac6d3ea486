//! ClaimResponse or ExplanationOfBenefit with PaymentReconciliation → 835: the inverse of `from_x12::remittance`.

mod claim;
mod line;
mod told;

use std::collections::BTreeSet;

use synovia_x12::guide::Guide;

pub(super) use self::claim::adjustments as adjusted;
use self::told::Told;
use super::kept;
use super::payment::{Names, code, header, is_of, money};
use super::tree::{Loop, Segment};
use super::way::{Way, by, date, number};
use crate::from_x12::remittance::{ADJUSTMENT, SET, negated};
use crate::generated::rules::x12::set_835 as r;
use crate::model::{Key, Kind, PaymentDetail, Record, Text};
use crate::report::Severity;
use crate::trace::{Origin, Rule};

/// A payment, or answers to claims.
pub(super) fn fits(record: &Record<'_>) -> bool {
    !record.claim_responses.is_empty() || !record.explanations_of_benefit.is_empty()
}

/// The set.
pub(super) fn write(w: Way<'_, '_>, _: &'static Guide) -> Loop {
    let names = Names { payer: "1000A", payee: "1000B", created: "405" };
    let payment = w.record.payment_reconciliations.first();
    let mut set = match payment {
        Some(from) => header(w, from, &names),
        None => {
            w.issue(Severity::Warning, "mapping/no-payment", Origin::NONE);
            Loop::new("ST")
        }
    };
    let mut out = Body { w, set: Loop::new("ST"), group: None, written: BTreeSet::new(), groups: 0 };
    for detail in payment.iter().flat_map(|from| &from.detail) {
        out.detail(detail);
    }
    // Answers that the payment does not speak of.
    let answers = |kind, len: usize| (0_u32..).take(len).map(move |index| Key { kind, index });
    let all = answers(Kind::ClaimResponse, w.record.claim_responses.len())
        .chain(answers(Kind::ExplanationOfBenefit, w.record.explanations_of_benefit.len()));
    for key in all {
        out.claim(key, None);
    }
    out.close();
    set.segments.append(&mut out.set.segments);
    set.loops.append(&mut out.set.loops);
    set
}

/// What follows the header.
struct Body<'w, 'a> {
    w: Way<'w, 'a>,
    set: Loop,
    /// The claims under one LX.
    group: Option<Loop>,
    groups: u32,
    written: BTreeSet<Key>,
}

impl Body<'_, '_> {
    fn close(&mut self) {
        if let Some(group) = self.group.take() {
            self.set.nest(group);
        }
    }

    /// A new LX; its number is computed.
    fn open(&mut self) -> &mut Loop {
        self.close();
        self.groups = self.groups.saturating_add(1);
        let mut lx = Segment::new("LX");
        lx.set(1, self.w.computed(self.groups.to_string()));
        let mut group = Loop::new("2000");
        group.push(lx);
        self.group.insert(group)
    }

    fn detail(&mut self, detail: &PaymentDetail<'_>) {
        if let Some(key) = detail.response.as_ref().and_then(|to| to.to) {
            self.claim(key, Some(detail));
        } else if is_of(detail.r#type.as_ref(), ADJUSTMENT) {
            self.adjustment(detail);
        } else {
            self.summary(detail);
        }
    }

    /// The answer behind a key, once.
    fn claim(&mut self, key: Key, detail: Option<&PaymentDetail<'_>>) {
        let w = self.w;
        let Some(told) = Told::of(w.record, key).filter(|_| self.written.insert(key)) else { return };
        let mut claim = claim::write(w, &told);
        if let (Some(detail), Some(clp)) = (detail, claim.segments.first_mut()) {
            confirm(w, detail, clp);
            claim.followed(detail.response.as_ref().map_or(Origin::NONE, |to| to.by));
        }
        if self.group.is_none() {
            self.open();
        }
        if let Some(group) = &mut self.group {
            group.nest(claim);
        }
    }

    /// TS3 and TS2 of the claims that follow.
    fn summary(&mut self, detail: &PaymentDetail<'_>) {
        let w = self.w.under(r::SUMMARY);
        let mut ts3 = Segment::new("TS3");
        ts3.set(1, detail.identifier.as_ref().and_then(|id| w.text(r::TS301, &id.value)));
        ts3.set(3, w.changed(r::TS303, &detail.date, "mapping/date-not-valid", date));
        let group = self.open();
        let mut more = Vec::new();
        for kept in kept::all(&detail.extension, SET) {
            match kept.name() {
                "TS3" => kept.fill(w, &mut ts3),
                "LX" => {
                    if let Some(lx) = group.segments.first_mut() {
                        kept.fill(w, lx);
                    }
                }
                _ => more.extend(kept.segment(w)),
            }
        }
        let coding = detail.r#type.as_ref().and_then(|kind| kind.coding.first());
        w.decided_by(&ts3, coding.iter().flat_map(|c| [by(&c.code), by(&c.system)]).flatten());
        group.push(ts3);
        more.into_iter().for_each(|segment| group.push(segment));
    }

    /// An adjustment of a provider: in one PLB with those before it for the same provider and period.
    fn adjustment(&mut self, detail: &PaymentDetail<'_>) {
        let w = self.w;
        let mut plb = Segment::new("PLB");
        let submitter = detail.submitter.as_ref().and_then(|to| to.identifier.as_ref());
        plb.set(1, submitter.and_then(|id| w.text(r::PLB01, &id.value)));
        plb.set(2, w.changed(r::PLB02, &detail.date, "mapping/date-not-valid", date));
        let reason = code(w, r::PLB03_1, detail.r#type.as_ref());
        let id = detail.identifier.as_ref().and_then(|id| w.text(r::PLB03_2, &id.value));
        let mut amount = money(w, r::PLB04, detail.amount.as_ref());
        if let Some(amount) = &mut amount {
            amount.text = number(&whole(&negated(&amount.text))).unwrap_or_default();
        }
        let last = self.set.segments.iter_mut().rev().find(|s| s.id == "PLB");
        let same = last.filter(|s| s.text(1, 1) == plb.text(1, 1) && s.text(2, 1) == plb.text(2, 1));
        let (segment, at) = match same {
            Some(before) => match [5, 7, 9, 11, 13].into_iter().find(|at| before.text(*at, 1).is_empty()) {
                Some(at) => {
                    // Provider and period are told again: both stand there already.
                    for (to, from) in before.cells_mut().zip(plb.cells()) {
                        to.by.extend(from.by.iter().copied());
                    }
                    (Some(before), at)
                }
                None => (None, 3),
            },
            None => (None, 3),
        };
        let mut fill = |to: &mut Segment| {
            to.set_part(at, 1, reason.clone());
            to.set_part(at, 2, id.clone());
            to.set(at + 1, amount.take());
        };
        match segment {
            Some(before) => fill(before),
            None => {
                fill(&mut plb);
                self.set.push(plb);
            }
        }
    }
}

/// `.5` → `0.5`: what `number` reads.
fn whole(text: &str) -> String {
    match text.strip_prefix('-') {
        Some(rest) if rest.starts_with('.') => format!("-0{rest}"),
        None if text.starts_with('.') => format!("0{text}"),
        _ => text.to_string(),
    }
}

/// What the payment says of a claim and the answer says too: the same values stand in CLP, others are told.
fn confirm(w: Way<'_, '_>, detail: &PaymentDetail<'_>, clp: &mut Segment) {
    let w = w.under(r::DETAIL);
    let request = detail.request.as_ref().and_then(|to| to.identifier.as_ref()).map(|id| &id.value);
    let number_of = detail.identifier.as_ref().map(|id| &id.value);
    let amount = detail.amount.as_ref().map(|money| &money.value);
    let same = |text: &str| Some(text.to_string());
    say(w, clp, (1, r::DETAIL_REQUEST), request, same);
    say(w, clp, (7, r::DETAIL_IDENTIFIER), number_of, same);
    say(w, clp, (4, r::DETAIL_AMOUNT), amount, number);
    let coding = detail.r#type.as_ref().and_then(|kind| kind.coding.first());
    w.decided_by(clp, coding.iter().flat_map(|c| [by(&c.code), by(&c.system)]).flatten());
    w.decided_by(clp, detail.amount.as_ref().and_then(|money| by(&money.currency)));
}

/// A value that stands in an element already.
fn say(
    w: Way<'_, '_>,
    clp: &mut Segment,
    (element, rule): (u8, Rule),
    value: Option<&Text<'_>>,
    read: impl Fn(&str) -> Option<String>,
) {
    let Some(value) = value.and_then(Option::as_ref).filter(|v| !v.null) else { return };
    let text = read(&value.is);
    match clp.cell_mut(element).filter(|cell| Some(&cell.text) == text.as_ref()) {
        Some(cell) => cell.by.extend(w.made(rule, value.by, "").by),
        None => w.refuse(value.by, "mapping/payment-differs"),
    }
}
