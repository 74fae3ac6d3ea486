//! Who pays: IN1, IN2 and GT1, which many messages have.

use std::collections::HashSet;

use super::super::segments::{gt1, in1, in2};
use super::super::tree::Segment;
use super::super::way::Way;
use super::{about, is_class_of_visit};
use crate::generated::rules::fhir::message as r;
use crate::model::{Account, Coverage, Key, Record};

fn coverages<'w, 'a>(w: Way<'w, 'a>, patient: Option<Key>) -> impl Iterator<Item = &'w Coverage<'a>> {
    let all = w.record.coverages.iter().filter(|c| !is_class_of_visit(c));
    all.filter(move |c| about(c.beneficiary.as_ref(), patient))
}

fn accounts<'w, 'a>(w: Way<'w, 'a>, patient: Option<Key>) -> impl Iterator<Item = &'w Account<'a>> {
    let record: &'w Record<'a> = w.record;
    record.accounts.iter().filter(move |a| a.subject.iter().all(|s| about(Some(s), patient)))
}

/// IN1 of all insurances of a patient, each with the IN2 that says what IN1 cannot.
pub(super) fn insurances<'a>(w: Way<'_, 'a>, patient: Option<Key>, out: &mut Vec<Segment>) {
    let w = w.under(r::INSURANCE);
    for (n, c) in (1..).zip(coverages(w, patient)) {
        out.push(in1::in1(w, c, n));
        out.extend(in2::in2(w, c));
    }
}

/// GT1 of all who answer for the bill of a patient.
pub(super) fn guarantors<'a>(w: Way<'_, 'a>, patient: Option<Key>, out: &mut Vec<Segment>) {
    let w = w.under(r::GUARANTOR);
    let all = accounts(w, patient).flat_map(|a| &a.guarantor);
    out.extend((1..).zip(all).map(|(n, g)| gt1::gt1(w, g, n)));
}

/// Those who are told of by IN1 and GT1: they need no NK1.
pub(super) fn told(w: Way<'_, '_>, patient: Option<Key>) -> HashSet<Key> {
    let insured = coverages(w, patient).filter_map(|c| c.subscriber.as_ref());
    let guarantors = accounts(w, patient).flat_map(|a| &a.guarantor).filter_map(|g| g.party.as_ref());
    insured.chain(guarantors).filter_map(|r| r.to).collect()
}
