//! The claims of 837: one Claim for each CLM, with what the levels above it say.

use std::borrow::Cow;
use std::collections::BTreeMap;

use synovia_x12::SegmentId;
use synovia_x12::loops::{LoopTree, LoopView};

use super::parties::{self, coded};
use super::scope::{Scope, date};
use super::{codes, lines};
use crate::context::Context;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Claim, ClaimAccident, ClaimCareTeam, ClaimDiagnosis, ClaimInsurance, ClaimProcedure, ClaimRelated,
    CodeableConcept, Coverage, CoverageClass, Identifier, Period, Reference, Text, TimeOrPeriod, Val,
};

/// What is shared by the claims of a set: things by where their loop starts.
struct Shared<'a> {
    made: BTreeMap<u64, Option<Reference<'a>>>,
}

impl<'a> Shared<'a> {
    fn get(
        &mut self,
        found: LoopView<'a>,
        make: impl FnOnce() -> Option<Reference<'a>>,
    ) -> Option<Reference<'a>> {
        self.made.entry(found.offset()).or_insert_with(make).clone()
    }
}

/// Reads a set of claims; other sets have no rows yet.
pub(super) fn read<'a>(cx: &Context<'a>, tree: &'a LoopTree<'_>) {
    let kind = match tree.guide().kind() {
        "837P" => (r::TYPE_PROFESSIONAL, "professional"),
        "837I" => (r::TYPE_INSTITUTIONAL, "institutional"),
        "837D" => (r::TYPE_ORAL, "oral"),
        _ => return,
    };
    let Some(st) = tree.set().header() else { return };
    let root = Scope::new(cx, st);
    let mut shared = Shared { made: BTreeMap::new() };
    for found in tree.all_named("2300") {
        claim(root, tree, found, kind, &mut shared);
    }
}

fn claim<'a>(
    root: Scope<'_, 'a>,
    tree: &'a LoopTree<'_>,
    found: LoopView<'a>,
    kind: (crate::trace::Rule, &'static str),
    shared: &mut Shared<'a>,
) {
    let Some(view) = found.segment(SegmentId::CLM) else { return };
    let s = root.over(view);
    let mut claim: Claim<'a> = s.create(r::CLAIM, "claim");
    let s = Scope { by: claim.common.by, ..s };
    claim.status = s.constant(r::STATUS, "active").into();
    claim.r#use = s.constant(r::USE, "claim").into();
    claim.r#type = root.fixed(kind.0, kind.1, codes::CLAIM_TYPE);
    root.decides(3, 1, claim.common.by);
    claim.created = bht(root, tree);
    let number = s.text(1, r::CLM01);
    claim.identifier =
        number.map(|value| Identifier { value: Some(value), ..Identifier::default() }).into_iter().collect();
    claim.total = s.money(2, r::CLM02, r::CURRENCY);
    if kind.1 == "institutional" {
        claim.sub_type = s.concept(s.part(5, 1, r::CLM05_1_BILL), r::CLM05_1_BILL, codes::TYPE_OF_BILL);
        if let Some(code) =
            claim.sub_type.as_ref().and_then(|c| c.coding.first()).and_then(|c| c.code.as_ref())
        {
            s.decides(5, 2, code.by);
        }
    }
    levels(s, found, &mut claim, shared);
    references(s, found, &mut claim);
    dates(s, found, &mut claim);
    providers(s, found, &mut claim);
    for hi in found.segments_named(SegmentId::HI) {
        information(s.over(hi), &mut claim);
    }
    for line in found.loops_named("2400") {
        claim.item.extend(lines::item(s, line, kind.1));
    }
    s.add(claim);
}

/// BHT04: when the set was made.
fn bht<'a>(root: Scope<'_, 'a>, tree: &'a LoopTree<'_>) -> Text<'a> {
    let view = tree.set().segments_named(SegmentId::BHT).next()?;
    root.over(view).date(4, r::BHT04)
}

/// Billing provider, subscriber, patient and payer: of the levels around the claim.
fn levels<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, claim: &mut Claim<'a>, shared: &mut Shared<'a>) {
    let plain = Scope { by: crate::trace::Origin::NONE, ..s };
    let at = |rule| s.made(rule);
    if let Some(level) = found.ancestor("2000A") {
        let provider = shared.get(level, || parties::billing(plain, level));
        claim.provider = provider.map(|p| p.by(at(r::PROVIDER)));
        if let Some(to) =
            level.child("2010AB").and_then(|l| shared.get(l, || parties::party(plain, l, r::PAY_TO)))
        {
            let party = Some(to.by(at(r::PAYEE)));
            claim.payee = Some(crate::model::ClaimPayee { party, ..Default::default() });
        }
    }
    let Some(level) = found.ancestor("2000B") else { return };
    let subscriber = level.child("2010BA").and_then(|l| shared.get(l, || parties::patient(plain, l)));
    let other = found.ancestor("2000C");
    let dependent = other.and_then(|o| o.child("2010CA"));
    let patient = match dependent {
        Some(l) => shared.get(l, || parties::patient(plain, l)),
        None => subscriber.clone(),
    };
    claim.patient = patient.clone().map(|p| p.by(at(r::CLAIM_PATIENT)));
    let payer = level.child("2010BB").and_then(|l| shared.get(l, || parties::party(plain, l, r::PAYER)));
    claim.insurer = payer.clone().map(|p| p.by(at(r::INSURER)));
    let Some(sbr) = level.segment(SegmentId::SBR).map(|v| plain.over(v)) else { return };
    let whose = other.unwrap_or(level);
    let key = whose.offset().wrapping_add(1);
    let made = match shared.made.get(&key) {
        Some(made) => made.clone(),
        None => {
            let made = Some(coverage(sbr, level, other, (subscriber, patient, payer)));
            shared.made.insert(key, made.clone());
            made
        }
    };
    let order = match sbr.peek(1).as_ref() {
        "P" => 1,
        "S" => 2,
        "T" => 3,
        _ => 1,
    };
    let sequence = sbr.text(1, r::SBR01).map(|v| v.map(|_| order));
    let focal = Some(Val::new(true, sbr.made(r::FOCAL)));
    let coverage = made.map(|c| c.by(at(r::INSURANCE_COVERAGE)));
    claim.insurance.push(ClaimInsurance { sequence, focal, coverage, ..ClaimInsurance::default() });
}

type People<'a> = (Option<Reference<'a>>, Option<Reference<'a>>, Option<Reference<'a>>);

/// SBR and the loops below it as an insurance.
fn coverage<'a>(
    sbr: Scope<'_, 'a>,
    level: LoopView<'a>,
    other: Option<LoopView<'a>>,
    (subscriber, patient, payer): People<'a>,
) -> Reference<'a> {
    let mut thing: Coverage<'a> =
        sbr.create(r::COVERAGE, if other.is_some() { "dependent" } else { "subscriber" });
    let by = |rule| sbr.made(rule);
    thing.status = sbr.constant(r::COVERAGE_STATUS, "active").into();
    thing.r#type = sbr.concept(sbr.text(9, r::SBR09), r::SBR09, codes::INSURANCE_TYPE);
    thing.subscriber = subscriber.map(|p| p.by(by(r::COVERAGE_SUBSCRIBER)));
    thing.beneficiary = patient.map(|p| p.by(by(r::COVERAGE_BENEFICIARY)));
    thing.payor = payer.map(|p| p.by(by(r::COVERAGE_PAYOR))).into_iter().collect();
    if let Some(nm1) = level.child("2010BA").and_then(|l| parties::name(sbr, l)) {
        thing.subscriber_id = nm1.text(9, r::NM109_MEMBER);
        if let Some(value) = &thing.subscriber_id {
            nm1.decides(8, 1, value.by);
        }
    }
    let pat = other.and_then(|o| o.segment(SegmentId::PAT)).map(|v| sbr.over(v));
    let (place, element, rule) = match pat {
        Some(pat) => (pat, 1, r::PAT01),
        None => (sbr, 2, r::SBR02),
    };
    if let Some(code) = codes::relationship(&place.peek(element)) {
        let code = place.text(element, rule).map(|v| v.map(|_| Cow::Borrowed(code)));
        thing.relationship = place.concept(code, rule, codes::RELATIONSHIP);
    } else if !place.peek(element).is_empty() {
        place.refuse(element, 1, "mapping/code-not-mapped");
    }
    if let Some(value) = sbr.text(3, r::SBR03) {
        let r#type = sbr.fixed(r::GROUP, "group", codes::COVERAGE_CLASS);
        thing.class.push(CoverageClass { r#type, value: Some(value), name: sbr.text(4, r::SBR04) });
    }
    sbr.add(thing)
}

/// REF segments of a claim.
fn references<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, claim: &mut Claim<'a>) {
    for view in found.segments_named(SegmentId::REF) {
        let reference = s.over(view);
        let rule = match reference.peek(1).as_ref() {
            "F8" => r::REF_F8,
            "G1" => r::REF_G1,
            "9F" => r::REF_9F,
            "D9" => r::REF_D9,
            _ => continue,
        };
        let Some(value) = reference.text(2, rule) else { continue };
        reference.decides(1, 1, value.by);
        if rule == r::REF_G1 {
            if let Some(insurance) = claim.insurance.first_mut() {
                insurance.pre_auth_ref.push(value);
            }
            continue;
        }
        let identifier = Identifier { value: Some(value), ..Identifier::default() };
        if rule == r::REF_D9 {
            claim.identifier.push(identifier);
            continue;
        }
        let to = Reference { identifier: Some(Box::new(identifier)), ..Reference::default() };
        if rule == r::REF_9F {
            claim.referral = Some(to);
            continue;
        }
        // CLM05-3 says what becomes of the claim before: 6 corrects, 7 replaces, 8 voids it.
        let relationship = match s.peek_part(5, 3).as_ref() {
            "6" | "7" | "8" => s
                .part(5, 3, r::CLM05_3)
                .map(|v| coded(v.map(|_| Cow::Borrowed("prior")), s.constant(r::CLM05_3, codes::RELATED))),
            _ => None,
        };
        claim.related.push(ClaimRelated { claim: Some(to), relationship });
    }
}

/// DTP segments of a claim: the period of a statement, and of an accident.
fn dates<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, claim: &mut Claim<'a>) {
    for view in found.segments_named(SegmentId::DTP) {
        let dtp = s.over(view);
        match dtp.peek(1).as_ref() {
            "434" => {
                claim.billable_period = lines::time(dtp, 3, r::DTP_434).map(|time| match time {
                    TimeOrPeriod::Period(period) => period,
                    TimeOrPeriod::DateTime(day) => Period { start: Some(day.clone()), end: Some(day) },
                });
            }
            "439" => {
                let date = dtp.date(3, r::DTP_439);
                if let Some(date) = &date {
                    dtp.decides(1, 1, date.by);
                    dtp.decides(2, 1, date.by);
                }
                let code = match s.peek_part(11, 1).as_ref() {
                    "AA" => Some("MVA"),
                    "EM" => Some("WPA"),
                    _ => None,
                };
                let code =
                    code.and_then(|code| Some(s.part(11, 1, r::CLM11_1)?.map(|_| Cow::Borrowed(code))));
                let r#type = s.concept(code, r::CLM11_1, codes::ACCIDENT);
                claim.accident = Some(ClaimAccident { date, r#type, ..ClaimAccident::default() });
            }
            _ => {}
        }
    }
}

/// The loops 2310 of a claim: who took part in it, and where.
fn providers<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, claim: &mut Claim<'a>) {
    for place in found.loops().filter(|l| l.id().starts_with("2310")) {
        let Some(nm1) = parties::name(s, place) else { continue };
        let entity = nm1.peek(1);
        if entity == "77" {
            claim.facility = parties::facility(s, place).map(|p| p.by(s.made(r::FACILITY_REFERENCE)));
            continue;
        }
        let Some((rule, role)) = codes::role(&entity) else { continue };
        let Some(provider) = parties::party(s, place, rule) else { continue };
        let number = u32::try_from(claim.care_team.len() + 1).unwrap_or(u32::MAX);
        claim.care_team.push(ClaimCareTeam {
            sequence: Some(Val::new(number, nm1.made(rule))),
            provider: Some(provider.by(nm1.made(rule))),
            role: nm1.fixed(rule, role, codes::CARE_TEAM),
            ..ClaimCareTeam::default()
        });
    }
}

/// HI: diagnoses and procedures, by the qualifier of each composite.
fn information<'a>(hi: Scope<'_, 'a>, claim: &mut Claim<'a>) {
    for element in hi.view.elements() {
        let number = element.number();
        let qualifier = hi.peek_part(number, 1);
        if let Some((rule, kind, ten)) = codes::diagnosis(&qualifier) {
            let Some(code) = hi.part(number, 2, rule) else { continue };
            hi.decides(number, 1, code.by);
            let place = u32::try_from(claim.diagnosis.len() + 1).unwrap_or(u32::MAX);
            let code = code.map(|c| Cow::Owned(codes::icd(&c, ten)));
            let system = hi.constant(rule, if ten { codes::ICD10CM } else { codes::ICD9CM });
            let admission = hi.part(number, 9, r::HI_ON_ADMISSION);
            claim.diagnosis.push(ClaimDiagnosis {
                sequence: Some(Val::new(place, hi.made(rule))),
                diagnosis: Some(coded(code, system)),
                r#type: kind
                    .and_then(|kind| hi.fixed(rule, kind, codes::DIAGNOSIS_TYPE))
                    .into_iter()
                    .collect(),
                on_admission: hi.concept(admission, r::HI_ON_ADMISSION, codes::ON_ADMISSION),
            });
        } else if matches!(qualifier.as_ref(), "BBR" | "BBQ") {
            procedure(hi, number, claim);
        }
    }
}

fn procedure<'a>(hi: Scope<'_, 'a>, number: u32, claim: &mut Claim<'a>) {
    let Some(code) = hi.part(number, 2, r::HI_PROCEDURE) else { return };
    hi.decides(number, 1, code.by);
    let day = hi.part(number, 4, r::HI_PROCEDURE_DATE);
    let day = day.and_then(|v| Some(Val::new(Cow::Owned(date(&v.is)?), v.by)));
    if let Some(day) = &day {
        hi.decides(number, 3, day.by);
    }
    let place = u32::try_from(claim.procedure.len() + 1).unwrap_or(u32::MAX);
    let concept: CodeableConcept<'a> = coded(code, hi.constant(r::HI_PROCEDURE, codes::ICD10PCS));
    claim.procedure.push(ClaimProcedure {
        sequence: Some(Val::new(place, hi.made(r::HI_PROCEDURE))),
        date: day,
        procedure: Some(concept),
        ..ClaimProcedure::default()
    });
}
