//! SBR, and the loops 2320 of other insurances.

use std::collections::BTreeMap;

use super::{Named, On};
use crate::from_x12::codes;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Adjudication, ClaimInsurance, ClaimItem, ClaimResponse, Coverage, Record, Reference, ResponseItem, Text,
};
use crate::to_x12::remittance::adjusted;
use crate::to_x12::tree::{Cell, Loop, Segment};
use crate::to_x12::way::{Way, by, date, known, number};
use crate::trace::Rule;

/// What other payers answered to a claim: by the number of the line, the number of the payer and its answer.
#[derive(Default)]
pub(super) struct Answers<'w, 'a>(BTreeMap<u32, Vec<(String, &'w ResponseItem<'a>)>>);

impl<'w, 'a> Answers<'w, 'a> {
    /// Adds what the payer of an insurance answered; `written` is the loop 2320 of it.
    pub(super) fn add(&mut self, record: &'w Record<'a>, insurance: &ClaimInsurance<'a>, written: &Loop) {
        let key = insurance.claim_response.as_ref().and_then(|to| to.to);
        let Some(answer) = key.and_then(|key| record.get::<ClaimResponse<'a>>(key)) else { return };
        let payer = written.loops.iter().find(|inner| inner.id == "2330B");
        let number = payer.and_then(|payer| payer.segments.first()).map_or("", |nm1| nm1.text(9, 1));
        if number.is_empty() {
            return;
        }
        for item in &answer.item {
            if let Some(line) = item.item_sequence {
                self.0.entry(line.is).or_default().push((number.to_string(), item));
            }
        }
    }
}

/// DTP*573: when another payer paid.
fn paid_on<'a>(w: Way<'_, 'a>, day: &Text<'a>) -> Option<Segment> {
    let mut out = Segment::new("DTP");
    out.set(3, Some(w.changed(r::PRIOR_DTP_573, day, "mapping/date-not-valid", date)?));
    out.set(1, w.constant(r::PRIOR_DTP_573, "573"));
    out.set(2, w.constant(r::PRIOR_DTP_573, "D8"));
    Some(out)
}

impl<'w, 'a> On<'w, 'a> {
    /// SBR; the relationship stands in it if who is insured was cared for, or where another insurance is told.
    pub(super) fn sbr(
        self,
        insurance: &ClaimInsurance<'a>,
        coverage: Option<&Coverage<'a>>,
        is_related: bool,
    ) -> Segment {
        let w = self.w;
        let mut sbr = Segment::new("SBR");
        if let Some(order) = insurance.sequence {
            let code = usize::try_from(order.is).ok().and_then(|n| codes::ORDERS.get(n.checked_sub(1)?));
            sbr.set(1, code.map(|code| w.made(r::SBR01, order.by, *code)));
        }
        if let (Some(focal), Some(cell)) = (insurance.focal, sbr.cells().next()) {
            w.decided(cell, [focal.by]);
        }
        let Some(coverage) = coverage else { return sbr };
        if is_related {
            sbr.set(2, self.relationship(coverage, r::SBR02));
        }
        let is_group = |code: &str| code == "group";
        let group = coverage.class.iter().find(|class| {
            let coding = class.r#type.as_ref().and_then(|t| t.coding.first());
            coding.and_then(|c| known(&c.code)).is_some_and(is_group)
        });
        if let Some(class) = group {
            let value = w.text(r::SBR03, &class.value);
            if let (Some(cell), Some(coding)) = (&value, class.r#type.as_ref().and_then(|t| t.coding.first()))
            {
                w.decided(cell, [by(&coding.code), by(&coding.system)].into_iter().flatten());
            }
            sbr.set(3, value);
            sbr.set(4, w.text(r::SBR04, &class.name));
        }
        let coding = coverage.r#type.as_ref().and_then(|t| t.coding.first());
        if let Some(coding) = coding.filter(|c| known(&c.system) == Some(codes::INSURANCE_TYPE)) {
            let value = w.text(r::SBR09, &coding.code);
            value.iter().for_each(|cell| w.decided(cell, by(&coding.system)));
            sbr.set(9, value);
        }
        if let (Some(cell), Some(status)) = (sbr.cells().next(), by(&coverage.status.value)) {
            w.decided(cell, [status]);
        }
        sbr
    }

    /// SBR02 or PAT01: what who was cared for is to who is insured.
    pub(super) fn relationship(self, coverage: &Coverage<'_>, rule: Rule) -> Option<Cell> {
        let coding = coverage.relationship.as_ref()?.coding.first()?;
        let cell = self.w.changed(rule, &coding.code, "mapping/code-not-mapped", |code| {
            let code = match code {
                "self" => "18",
                "spouse" => "01",
                "child" => "19",
                "common" => "53",
                "other" | "parent" | "injured" => "G8",
                _ => return None,
            };
            Some(code.to_string())
        })?;
        self.w.decided(&cell, by(&coding.system));
        Some(cell)
    }

    /// What the other payer decided, where nothing of it is kept: CAS, and what was paid.
    fn prior(self, to: &Reference<'a>, out: &mut Loop) {
        let Some(answer) = to.to.and_then(|key| self.w.record.get::<ClaimResponse<'a>>(key)) else { return };
        let w = self.w.under(r::PRIOR);
        if out.segments.iter().all(|s| s.id != "CAS") {
            out.segments.extend(adjusted(w, &answer.adjudication));
        }
        if let Some(sbr) = out.segments.first() {
            let parties = answer.insurer.iter().chain(&answer.patient).chain(&answer.requestor);
            w.decided_by(sbr, parties.map(|to| to.by));
        }
        let paid = answer.payment.as_ref().and_then(|payment| payment.amount.as_ref());
        if let (Some(paid), true) = (paid, out.segments.iter().all(|s| s.id != "AMT" || s.text(1, 1) != "D"))
        {
            let mut amt = Segment::new("AMT");
            amt.set(1, w.constant(r::PRIOR_AMT_D, "D"));
            amt.set(2, w.changed(r::PRIOR_AMT_D, &paid.value, "mapping/number-not-valid", number));
            out.push(amt);
        }
        let day = answer.payment.as_ref().map(|payment| &payment.date);
        if let Some(payer) = out.loops.iter_mut().find(|inner| inner.id == "2330B")
            && payer.segments.iter().all(|s| s.id != "DTP")
            && let Some(dtp) = day.and_then(|day| paid_on(w, day))
        {
            payer.push(dtp);
        }
    }

    /// 2430 of a line: what other payers decided of it, where it is not kept.
    pub(super) fn told(self, answers: &Answers<'_, 'a>, item: &ClaimItem<'a>, line: &mut Loop) {
        let payer_of = |told: &Loop| told.segments.first().map(|svd| svd.text(1, 1).to_string());
        let kept: Vec<String> =
            line.loops.iter().filter(|inner| inner.id == "2430").filter_map(payer_of).collect();
        let of_line = item.sequence.and_then(|number| answers.0.get(&number.is)).into_iter().flatten();
        for (payer, answer) in of_line.filter(|(payer, _)| !kept.contains(payer)) {
            line.nest(self.decided(payer, answer, item));
        }
    }

    fn decided(self, payer: &str, answer: &ResponseItem<'a>, item: &ClaimItem<'a>) -> Loop {
        let w = self.w.under(r::PRIOR);
        let mut out = Loop::new("2430");
        let is_paid = |one: &&Adjudication<'a>| {
            let codings = one.category.iter().flat_map(|category| &category.coding);
            one.amount.is_some() && codings.into_iter().any(|c| known(&c.code) == Some("benefit"))
        };
        let Some(paid) = answer.adjudication.iter().find(is_paid) else { return out };
        let amount = paid.amount.as_ref().map(|amount| &amount.value);
        let mut svd = Segment::new("SVD");
        svd.set(1, w.computed(payer));
        svd.set(2, amount.and_then(|v| w.changed(r::PRIOR_SVD02, v, "mapping/number-not-valid", number)));
        self.product(item, 3, &mut svd);
        let says = paid.category.iter().flat_map(|c| &c.coding).flat_map(|c| [by(&c.code), by(&c.system)]);
        w.decided_by(&svd, says.flatten().chain(answer.item_sequence.map(|number| number.by)));
        out.push(svd);
        out.segments.extend(adjusted(w, &answer.adjudication));
        out
    }

    /// 2320: another insurance of the patient.
    pub(super) fn other_insurance(self, insurance: &ClaimInsurance<'a>) -> Loop {
        let mut out = Loop::new("2320");
        let coverage = self.coverage(insurance.coverage.as_ref());
        out.push(self.sbr(insurance, coverage, true));
        if let Some(coverage) = coverage {
            self.rest.only(&coverage.common.extension, &["SBR"], &mut out);
            if let Some(insured) = coverage.subscriber.as_ref().or_else(|| super::employer(coverage)) {
                let mut person = self.insured("2330A", insured, Some(coverage));
                // Birth and sex stand beside the loop.
                let (birth, rest) = person.segments.into_iter().partition(|s: &Segment| s.id == "DMG");
                person.segments = rest;
                out.segments.extend::<Vec<Segment>>(birth);
                out.nest(person);
            }
            if let Some(payer) = coverage.payor.first() {
                out.nest(self.party("2330B", payer, Named::by("PR", r::OTHER_PAYER)));
            }
        }
        self.rest.put(&insurance.extension, &mut out);
        if let Some(to) = &insurance.claim_response {
            out.followed(self.w.under(r::PRIOR_REFERENCE).origin(to.by));
            self.prior(to, &mut out);
        }
        if let (Some(to), Some(sbr)) = (coverage.and_then(|c| c.beneficiary.as_ref()), out.segments.first()) {
            self.w.decided_by(sbr, [to.by]);
        }
        if let Some(to) = &insurance.coverage {
            out.followed(self.w.under(r::OTHER_INSURANCE).origin(to.by));
        }
        out
    }
}
