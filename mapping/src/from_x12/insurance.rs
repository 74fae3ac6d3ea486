//! Insurances: that of the level of a claim (2000B), and others of the patient (2320).

use std::borrow::Cow;
use std::collections::BTreeSet;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::claims::SET;
use super::scope::Scope;
use super::{codes, kept, parties, prior};
use crate::generated::rules::x12::envelope::KEPT;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{Claim, ClaimInsurance, Coverage, CoverageClass, ExtensionValue, Reference, Val};
use crate::trace::Rule;

/// Who takes part in a coverage.
pub(super) struct People<'a> {
    /// Who is insured, a person.
    pub(super) subscriber: Option<Reference<'a>>,
    /// Who is insured, an employer.
    pub(super) holder: Option<Reference<'a>>,
    /// Who was cared for.
    pub(super) patient: Option<Reference<'a>>,
    pub(super) payer: Option<Reference<'a>>,
}

/// A coverage as an insurance of a claim: rules of the coverage and of being claimed from.
pub(super) fn of<'a>(
    sbr: Scope<'_, 'a>,
    coverage: Option<Reference<'a>>,
    (rule, focal, is_focal): (Rule, Rule, bool),
) -> ClaimInsurance<'a> {
    let order = codes::ORDERS.iter().position(|code| sbr.peek(1) == *code);
    let order = order.and_then(|at| u32::try_from(at + 1).ok());
    ClaimInsurance {
        sequence: order.and_then(|order| Some(sbr.text(1, r::SBR01)?.map(|_| order))),
        focal: Some(Val::new(is_focal, sbr.made(focal))),
        coverage: coverage.map(|c| c.by(sbr.made(rule))),
        ..ClaimInsurance::default()
    }
}

/// SBR and the loops below it as a coverage.
pub(super) fn coverage<'a>(
    sbr: Scope<'_, 'a>,
    level: LoopView<'a>,
    other: Option<LoopView<'a>>,
    people: People<'a>,
    placed: &BTreeSet<Vec<u8>>,
) -> Reference<'a> {
    let anchor = if other.is_some() { "dependent" } else { "subscriber" };
    let mut thing: Coverage<'a> = sbr.create(r::COVERAGE, anchor);
    thing.subscriber = people.subscriber.map(|p| p.by(sbr.made(r::COVERAGE_SUBSCRIBER)));
    thing.policy_holder = people.holder.map(|p| p.by(sbr.made(r::COVERAGE_HOLDER)));
    thing.beneficiary = people.patient.map(|p| p.by(sbr.made(r::COVERAGE_BENEFICIARY)));
    thing.payor = people.payer.map(|p| p.by(sbr.made(r::COVERAGE_PAYOR))).into_iter().collect();
    let pat = other.and_then(|o| o.segment(SegmentId::PAT)).map(|v| sbr.over(v));
    let related = match pat {
        Some(pat) => (pat, 1, r::PAT01),
        None => (sbr, 2, r::SBR02),
    };
    let mut kept = fill(sbr, related, &mut thing);
    // 2000B has a PAT of its own, of the subscriber who was cared for.
    let pats = level.segment(SegmentId::PAT).into_iter().filter(|_| other.is_none());
    for pat in pats.map(|v| sbr.over(v)).chain(pat) {
        kept.extend(kept::some(pat, SET, |element, _| match element {
            1 => !is_plain(&pat.peek(1)),
            5 | 6 => false,
            _ => true,
        }));
    }
    if let Some(nm1) = level.child("2010BA").and_then(|l| parties::name(sbr, l)) {
        kept.extend(member(nm1, &mut thing));
    }
    let payer = parties::of_entity(level, "PR").into_iter();
    // The payer is one thing, whose address another level tells: this one does not.
    let unplaced = payer.clone().filter(|l| l.segment(SegmentId::N3).is_none());
    if let Some(nm1) =
        unplaced.filter_map(|l| parties::name(sbr, l)).find(|nm1| placed.contains(nm1.view.value(9)))
    {
        let silent = Val::new(Cow::Borrowed("N3 N4"), nm1.made(r::UNPLACED));
        kept.push(kept::named(nm1, r::UNPLACED, ExtensionValue::String(silent)));
    }
    let numbers = payer.flat_map(|l| l.segments_named(SegmentId::REF).map(move |v| (l.id(), sbr.over(v))));
    for (place, reference) in numbers {
        if !parties::is_own(place, &reference.peek(1)) {
            kept.extend(kept::segment(reference, SET));
        }
    }
    thing.common.extension = kept::held(kept);
    sbr.add(thing)
}

/// The elements of SBR; gives what is kept of it.
fn fill<'a>(
    sbr: Scope<'_, 'a>,
    (place, element, rule): (Scope<'_, 'a>, u32, Rule),
    thing: &mut Coverage<'a>,
) -> Vec<crate::model::Extension<'a>> {
    thing.status = sbr.constant(r::COVERAGE_STATUS, "active").into();
    thing.r#type = sbr.concept(sbr.text(9, r::SBR09), r::SBR09, codes::INSURANCE_TYPE);
    if let Some(code) = codes::relationship(&place.peek(element)) {
        let code = place.text(element, rule).map(|v| v.map(|_| Cow::Borrowed(code)));
        thing.relationship = place.concept(code, rule, codes::RELATIONSHIP);
    }
    let group = sbr.text(3, r::SBR03);
    let has_group = group.is_some();
    if let Some(value) = group {
        let r#type = sbr.fixed(r::GROUP, "group", codes::COVERAGE_CLASS);
        thing.class.push(CoverageClass { r#type, value: Some(value), name: sbr.text(4, r::SBR04) });
    }
    let ordered = codes::ORDERS.iter().any(|code| sbr.peek(1) == *code);
    let plain = element == 2 && is_plain(&sbr.peek(2));
    let kept = kept::some(sbr, SET, |element, _| match element {
        1 => !ordered,
        2 => !plain,
        3 | 9 => false,
        4 => !has_group,
        _ => true,
    });
    kept.into_iter().collect()
}

/// Whether HL7's code of a relationship says as much as that of X12.
fn is_plain(code: &str) -> bool {
    matches!(code, "18" | "01" | "19" | "53")
}

/// The number of the member; gives what is kept of NM1.
fn member<'a>(nm1: Scope<'_, 'a>, thing: &mut Coverage<'a>) -> Option<crate::model::Extension<'a>> {
    thing.subscriber_id = nm1.text(9, r::NM109_MEMBER);
    if let Some(value) = &thing.subscriber_id {
        nm1.decides(8, 1, value.by);
    }
    kept::some(nm1, SET, |element, _| element == 8 && nm1.peek(8) != "MI")
}

/// Another insurance of the patient: 2320, with who is insured (2330A), who pays (2330B) and what was paid.
pub(super) fn other<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    lines: &mut prior::Lines<'a>,
    claim: &mut Claim<'a>,
) {
    let Some(sbr) = found.segment(SegmentId::SBR).map(|v| s.over(v)) else { return };
    let plain = Scope { by: crate::trace::Origin::NONE, ..s };
    let mut thing: Coverage<'a> = sbr.create(r::OTHER_COVERAGE, "other");
    let dmg = found.segment(SegmentId::DMG).map(|view| plain.over(view));
    let beside = parties::Beside { pat: None, dmg };
    let person = found.child("2330A").filter(|l| !parties::is_organization(*l));
    let employer = found.child("2330A").filter(|l| parties::is_organization(*l));
    let subscriber = person.and_then(|l| parties::patient(plain, l, beside));
    let insured = subscriber.is_some();
    let holder = employer.and_then(|l| parties::party(plain, l, r::EMPLOYER));
    thing.policy_holder = holder.map(|p| p.by(sbr.made(r::COVERAGE_HOLDER)));
    thing.subscriber = subscriber.map(|p| p.by(sbr.made(r::OTHER_SUBSCRIBER)));
    thing.beneficiary = claim.patient.clone().map(|p| p.by(sbr.made(r::COVERAGE_BENEFICIARY)));
    let payer = found.child("2330B").and_then(|l| parties::party(plain, l, r::OTHER_PAYER));
    let told = Scope { by: crate::trace::Origin::NONE, ..sbr };
    let answer = prior::response(told, found, lines, claim, payer.as_ref());
    thing.payor = payer.map(|p| p.by(sbr.made(r::OTHER_PAYER))).into_iter().collect();
    let mut kept = fill(sbr, (sbr, 2, r::SBR02), &mut thing);
    if let Some(nm1) = found.child("2330A").and_then(|l| parties::name(sbr, l)) {
        kept.extend(member(nm1, &mut thing));
    }
    thing.common.extension = kept::held(kept);
    let coverage = Some(sbr.add(thing));
    let mut insurance = of(sbr, coverage, (r::OTHER_INSURANCE, r::NOT_FOCAL, false));
    insurance.claim_response = answer.map(|to| to.by(sbr.made(r::PRIOR_REFERENCE)));
    let read: &[SegmentId] = if insured { &[SegmentId::SBR, SegmentId::DMG] } else { &[SegmentId::SBR] };
    insurance.extension = kept::held(paid(s, found, read));
    claim.insurance.push(insurance);
}

/// What another payer paid, adjusted and numbered, and whom it knows: kept, but for the segments that were `read`.
fn paid<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, read: &[SegmentId]) -> Vec<crate::model::Extension<'a>> {
    let own = found.segments().map(|view| s.over(view.segment));
    let own = own.filter(|s| !read.contains(&s.view.id()));
    let mut out: Vec<_> = own.filter_map(|s| kept::segment(s, SET)).collect();
    for inner in found.loops() {
        match inner.id() {
            "2330A" => {}
            "2330B" => {
                let Some(nm1) = parties::name(s, inner) else { continue };
                let own = inner.segments().map(|view| s.over(view.segment));
                let of_claim = own.filter(|s| match s.view.id() {
                    SegmentId::DTP => true,
                    SegmentId::REF => !parties::is_own("2330B", &s.peek(1)),
                    _ => false,
                });
                let inside: Vec<_> = of_claim.filter_map(|s| kept::segment(s, SET)).collect();
                out.extend(kept::within(nm1, KEPT, inner.id(), inside));
            }
            _ => out.extend(kept::whole(s, inner, SET, KEPT)),
        }
    }
    out
}
