//! The claims of 837: one Claim for each CLM, with what the levels above it say.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use synovia_x12::loops::{LoopTree, LoopView};
use synovia_x12::{SegmentId, TransactionSetView};

use super::parties::{self, coded};
use super::scope::{Scope, date};
use super::{codes, info, insurance, kept, lines, prior};
use crate::context::Context;
use crate::generated::rules::x12::envelope::KEPT;
use crate::generated::rules::x12::set_837 as r;
use crate::model::{
    Address, Claim, ClaimAccident, ClaimCareTeam, ClaimDiagnosis, ClaimPayee, ClaimProcedure, ClaimRelated,
    CodeableConcept, Extension, ExtensionValue, Identifier, Reference, Text, Val,
};

/// What is shared by the claims of a set: things by where their loop starts.
struct Shared<'a> {
    made: BTreeMap<u64, Option<Reference<'a>>>,
    /// Numbers of payers of whom one of several loops tells the address.
    placed: BTreeSet<Vec<u8>>,
    /// The loops of a level that name somebody, by where it starts: a level may have many others.
    named: BTreeMap<u64, Vec<LoopView<'a>>>,
}

impl<'a> Shared<'a> {
    fn of(tree: &'a LoopTree<'_>) -> Self {
        Self { made: BTreeMap::new(), placed: placed(tree), named: BTreeMap::new() }
    }

    /// The loops of a level that are neither levels nor claims.
    fn named(&mut self, level: LoopView<'a>) -> &[LoopView<'a>] {
        let names = |l: &LoopView<'_>| !l.id().starts_with("2000") && l.id() != "2300";
        self.named.entry(level.offset()).or_insert_with(|| level.loops().filter(names).collect())
    }

    fn child(&mut self, level: LoopView<'a>, id: &str) -> Option<LoopView<'a>> {
        self.named(level).iter().copied().find(|l| l.id() == id)
    }

    fn get(
        &mut self,
        found: LoopView<'a>,
        make: impl FnOnce() -> Option<Reference<'a>>,
    ) -> Option<Reference<'a>> {
        self.made.entry(found.offset()).or_insert_with(make).clone()
    }
}

impl<'a> Shared<'a> {
    /// A loop as an employer: for a claim of who is insured it may be a person all the same.
    fn employer(
        &mut self,
        found: LoopView<'a>,
        make: impl FnOnce() -> Option<Reference<'a>>,
    ) -> Option<Reference<'a>> {
        self.made.entry(found.offset().wrapping_add(1)).or_insert_with(make).clone()
    }
}

/// NM109 of the payers whose address is told.
fn placed(tree: &LoopTree<'_>) -> BTreeSet<Vec<u8>> {
    let levels = tree.all_named("2000B").filter_map(|level| parties::of_entity(level, "PR"));
    let placed = levels.filter(|payer| payer.segment(SegmentId::N3).is_some());
    placed.filter_map(|payer| Some(payer.segment(SegmentId::NM1)?.value(9).to_vec())).collect()
}

/// ST01 of claims.
pub(super) const SET: &str = "837";

/// The kind of the guide of claims that do not name it, by their first service; none without any.
pub(super) fn kind_of_services(set: TransactionSetView<'_>) -> Option<&'static str> {
    set.all_segments().find_map(|segment| match segment.id().as_str() {
        "SV1" => Some("837P"),
        "SV2" => Some("837I"),
        "SV3" => Some("837D"),
        _ => None,
    })
}

/// Reads a set of claims; other sets are read by others.
pub(super) fn read<'a>(cx: &Context<'a>, tree: &'a LoopTree<'_>) {
    let kind = match tree.guide().kind() {
        "837P" => (r::TYPE_PROFESSIONAL, "professional"),
        "837I" => (r::TYPE_INSTITUTIONAL, "institutional"),
        "837D" => (r::TYPE_ORAL, "oral"),
        _ => return,
    };
    let Some(st) = tree.set().header() else { return };
    let root = Scope::new(cx, st);
    exchange(root, tree);
    let mut shared = Shared::of(tree);
    for found in tree.all_named("2300") {
        claim(root, tree, found, kind, &mut shared);
    }
}

/// What the set says of itself, in the header that the envelope has made: who sends and gets it, BHT.
fn exchange<'a>(root: Scope<'_, 'a>, tree: &'a LoopTree<'_>) {
    let party = |id, rule| parties::party(root, tree.root().child(id)?, rule).map(|p| p.by(root.made(rule)));
    let sender = party("1000A", r::SUBMITTER);
    let receiver = party("1000B", r::RECEIVER);
    let mut kept = Vec::new();
    let none = tree.all_named("2300").next().is_none();
    for view in tree.root().segments() {
        let s = root.over(view.segment);
        kept.extend(match view.segment.id() {
            // BHT04 is when claims were made, where there are any.
            SegmentId::BHT => kept::some(s, SET, |element, _| element != 4 || none),
            SegmentId::REF => kept::segment(s, SET),
            _ => None,
        });
    }
    let mut record = root.cx.record.borrow_mut();
    let Some(header) = record.message_headers.first_mut() else { return };
    header.sender = sender;
    if let Some(destination) = header.destination.first_mut() {
        destination.receiver = receiver;
    }
    kept::add(&mut header.common.extension, kept);
}

fn claim<'a>(
    root: Scope<'_, 'a>,
    tree: &'a LoopTree<'_>,
    found: LoopView<'a>,
    kind: (crate::trace::Rule, &'static str),
    shared: &mut Shared<'a>,
) {
    let Some(view) = found.segment(SegmentId::CLM) else { return };
    let cur = found.ancestor("2000A").and_then(|level| level.segment(SegmentId::CUR));
    let s = Scope { currency: cur, ..root.over(view) };
    let mut claim: Claim<'a> = s.create(r::CLAIM, "claim");
    let s = Scope { by: claim.common.by, ..s };
    let voids = s.part(5, 3, r::CLM05_3_VOID).filter(|code| code.is == "8");
    let status = voids.map(|code| code.map(|_| Cow::Borrowed("cancelled")));
    claim.status = status.or_else(|| s.constant(r::STATUS, "active")).into();
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
    }
    levels(s, found, &mut claim, shared);
    let mut kept = kept_of_levels(s, found, shared);
    for view in found.segments() {
        kept.extend(segment(s, s.over(view.segment), &mut claim));
    }
    providers(s, found, &mut claim, &mut kept);
    let mut told = prior::Lines::of(s, found);
    for other in found.loops_named("2320") {
        insurance::other(s, other, &mut told, &mut claim);
    }
    for line in found.loops_named("2400") {
        let item = lines::item(s, line, &mut claim);
        claim.item.extend(item);
    }
    claim.common.extension = kept::held(kept);
    s.add(claim);
}

/// What the levels around a claim say and FHIR has no element for: a currency, loops of credit cards, plans and guardians.
fn kept_of_levels<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, shared: &mut Shared<'a>) -> Vec<Extension<'a>> {
    const READ: [&str; 5] = ["85", "87", "IL", "PR", "QC"];
    let mut out = Vec::new();
    for id in ["2000A", "2000B", "2000C"] {
        let Some(level) = found.ancestor(id) else { continue };
        let Some(hl) = level.segment(SegmentId::HL) else { continue };
        let mut inside: Vec<Extension<'a>> = Vec::new();
        inside.extend(level.segment(SegmentId::CUR).and_then(|cur| kept::segment(s.over(cur), SET)));
        let entity = |inner: &LoopView<'_>| inner.segment(SegmentId::NM1).map(|nm1| nm1.value(1).to_vec());
        let is_read = |inner: &LoopView<'_>| {
            entity(inner).is_some_and(|e| READ.iter().any(|code| code.as_bytes() == e))
        };
        let others = shared.named(level).iter().filter(|inner| !is_read(inner));
        inside.extend(others.filter_map(|inner| kept::whole(s, *inner, SET, KEPT)));
        out.extend(kept::within(s.over(hl), KEPT, id, inside));
    }
    out
}

/// A segment of the claim itself; gives what is kept of it.
fn segment<'a>(s: Scope<'_, 'a>, here: Scope<'_, 'a>, claim: &mut Claim<'a>) -> Option<Extension<'a>> {
    match here.view.id().as_str() {
        "CLM" => return kept::some(here, SET, |element, _| element > 2),
        "HI" => information(here, claim),
        "CL1" => info::admission(here, claim),
        "REF" if reference(s, here, claim) => {}
        "DTP" if date_of_claim(s, here, claim) => {
            // A period of one day may have been sent as a day.
            let day = here.text(2, r::DTP_434_DAY).filter(|form| here.peek(1) == "434" && form.is == "D8");
            return day.map(|form| kept::named(here, r::DTP_434_DAY, ExtensionValue::Code(form)));
        }
        _ => {
            if info::segment(here, claim).is_none() {
                return kept::segment(here, SET);
            }
        }
    }
    None
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
    for above in ["2000A", "2000B", "2000C"].into_iter().filter_map(|id| found.ancestor(id)) {
        super::sets::level(s, above, claim.common.by);
    }
    if let Some(level) = found.ancestor("2000A") {
        let provider = shared.get(level, || parties::billing(plain, level));
        claim.provider = provider.map(|p| p.by(at(r::PROVIDER)));
        let pay_to = shared.child(level, "2010AB");
        if let Some(to) = pay_to.and_then(|l| shared.get(l, || parties::party(plain, l, r::PAY_TO))) {
            claim.payee = Some(ClaimPayee {
                r#type: s.fixed(r::PAYEE_TYPE, "provider", codes::PAYEE_TYPE),
                party: Some(to.by(at(r::PAYEE))),
            });
        }
    }
    let Some(level) = found.ancestor("2000B") else { return };
    let person = |shared: &mut Shared<'a>, level: LoopView<'a>, id| {
        let pat = level.segment(SegmentId::PAT).map(|view| plain.over(view));
        let beside = parties::Beside { pat, dmg: None };
        shared.child(level, id).and_then(|l| shared.get(l, || parties::patient(plain, l, beside)))
    };
    let other = found.ancestor("2000C");
    // Who is insured may be an employer where another is cared for.
    let employer = shared.child(level, "2010BA").filter(|l| other.is_some() && parties::is_organization(*l));
    let holder = employer.and_then(|l| shared.employer(l, || parties::party(plain, l, r::EMPLOYER)));
    let subscriber = if employer.is_some() { None } else { person(shared, level, "2010BA") };
    let patient = match other.filter(|o| shared.child(*o, "2010CA").is_some()) {
        Some(level) => person(shared, level, "2010CA"),
        None => subscriber.clone(),
    };
    claim.patient = patient.clone().map(|p| p.by(at(r::CLAIM_PATIENT)));
    let payer = shared.named(level).iter().copied().find(|l| parties::is_of(*l, "PR"));
    let payer = payer.and_then(|l| shared.get(l, || parties::party(plain, l, r::PAYER)));
    claim.insurer = payer.clone().map(|p| p.by(at(r::INSURER)));
    let Some(sbr) = level.segment(SegmentId::SBR).map(|v| plain.over(v)) else { return };
    let key = other.unwrap_or(level).offset().wrapping_add(1);
    let made = match shared.made.get(&key) {
        Some(made) => made.clone(),
        None => {
            let people = insurance::People { subscriber, holder, patient, payer };
            let made = Some(insurance::coverage(sbr, level, other, people, &shared.placed));
            shared.made.insert(key, made.clone());
            made
        }
    };
    claim.insurance.push(insurance::of(sbr, made, (r::INSURANCE_COVERAGE, r::FOCAL, true)));
}

/// A REF of the claim that Claim has an element for.
fn reference<'a>(s: Scope<'_, 'a>, reference: Scope<'_, 'a>, claim: &mut Claim<'a>) -> bool {
    let rule = match reference.peek(1).as_ref() {
        "F8" => r::REF_F8,
        "G1" if !claim.insurance.is_empty() => r::REF_G1,
        "9F" if claim.referral.is_none() => r::REF_9F,
        "D9" => r::REF_D9,
        _ => return false,
    };
    let Some(value) = reference.text(2, rule) else { return false };
    reference.decides(1, 1, value.by);
    if rule == r::REF_G1 {
        if let Some(insurance) = claim.insurance.first_mut() {
            insurance.pre_auth_ref.push(value);
        }
        return true;
    }
    let mut identifier = Identifier { value: Some(value), ..Identifier::default() };
    if rule == r::REF_D9 {
        identifier.r#type = reference.concept(reference.text(1, r::REF01), r::REF01, codes::REFERENCE);
        claim.identifier.push(identifier);
        return true;
    }
    let to = Reference { identifier: Some(Box::new(identifier)), ..Reference::default() };
    if rule == r::REF_9F {
        claim.referral = Some(to);
        return true;
    }
    // CLM05-3 says what becomes of the claim before: 6 corrects, 7 replaces, 8 voids it.
    let relationship = match s.peek_part(5, 3).as_ref() {
        "6" | "7" | "8" => s
            .part(5, 3, r::CLM05_3)
            .map(|v| coded(v.map(|_| Cow::Borrowed("prior")), s.constant(r::CLM05_3, codes::RELATED))),
        _ => reference.fixed(r::F8_ASSOCIATED, "associated", codes::RELATED),
    };
    claim.related.push(ClaimRelated { claim: Some(to), relationship });
    true
}

/// A DTP of the claim that Claim has an element for: the period of a statement, the day of an accident.
fn date_of_claim<'a>(s: Scope<'_, 'a>, dtp: Scope<'_, 'a>, claim: &mut Claim<'a>) -> bool {
    match dtp.peek(1).as_ref() {
        "434" if claim.billable_period.is_none() => {
            claim.billable_period = lines::time(dtp, 3, r::DTP_434).map(info::as_period);
            true
        }
        "439" if claim.accident.is_none() && matches!(dtp.peek(2).as_ref(), "D8" | "") => {
            claim.accident = Some(accident(s, dtp));
            true
        }
        _ => false,
    }
}

fn accident<'a>(s: Scope<'_, 'a>, dtp: Scope<'_, 'a>) -> ClaimAccident<'a> {
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
    let code = code.and_then(|code| Some(s.part(11, 1, r::CLM11_1)?.map(|_| Cow::Borrowed(code))));
    let location = Address {
        state: s.part(11, 4, r::CLM11_4),
        country: s.part(11, 5, r::CLM11_5),
        ..Address::default()
    };
    let known = location.state.is_some() || location.country.is_some();
    ClaimAccident {
        date,
        r#type: s.concept(code, r::CLM11_1, codes::ACCIDENT),
        location: known.then_some(location),
    }
}

/// The loops 2310 of a claim: who took part in it, and where; others are kept.
fn providers<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    claim: &mut Claim<'a>,
    kept: &mut Vec<Extension<'a>>,
) {
    for place in found.loops() {
        match place.id() {
            "2320" | "2400" => {}
            id if id.starts_with("2310") => {
                let is_place = parties::name(s, place).is_some_and(|nm1| nm1.peek(1) == "77");
                if is_place && claim.facility.is_none() {
                    claim.facility = parties::facility(s, place).map(|p| p.by(s.made(r::FACILITY_REFERENCE)));
                } else if care_team(s, place, claim).is_none() {
                    kept.extend(kept::whole(s, place, SET, KEPT));
                }
            }
            _ => kept.extend(kept::whole(s, place, SET, KEPT)),
        }
    }
}

/// Someone who took part, by the role of NM101; gives the number.
pub(super) fn care_team<'a>(
    s: Scope<'_, 'a>,
    place: LoopView<'a>,
    claim: &mut Claim<'a>,
) -> Option<Val<u32>> {
    let nm1 = parties::name(s, place)?;
    let entity = nm1.peek(1);
    let known = codes::role(&entity);
    let rule = known.map_or(r::NM1_OTHER, |(rule, ..)| rule);
    let provider = parties::party(s, place, rule)?;
    let mut role = CodeableConcept::default();
    if let Some(known) = known.and_then(|(rule, system, code)| nm1.fixed(rule, code, system)) {
        role.coding.extend(known.coding);
    }
    if let Some(own) = nm1.concept(nm1.text(1, r::ROLE), r::ROLE, codes::ENTITY) {
        role.coding.extend(own.coding);
    }
    let number = u32::try_from(claim.care_team.len() + 1).unwrap_or(u32::MAX);
    claim.care_team.push(ClaimCareTeam {
        sequence: Some(Val::new(number, nm1.made(rule))),
        provider: Some(provider.by(nm1.made(rule))),
        role: Some(role),
        ..ClaimCareTeam::default()
    });
    Some(Val::new(number, nm1.made(r::LINE_PROVIDER)))
}

/// HI: diagnoses, procedures and other information, by the qualifier of each composite.
fn information<'a>(hi: Scope<'_, 'a>, claim: &mut Claim<'a>) {
    for element in hi.view.elements() {
        let number = element.number();
        let qualifier = hi.peek_part(number, 1);
        if let Some(found) = codes::diagnosis(&qualifier, is_institutional(claim)) {
            let (rule, (system_of_kind, kind), ten) = (found.rule, found.kind, found.ten);
            let Some(code) = hi.part(number, 2, rule) else {
                hi.refuse(number, 1, "mapping/code-missing");
                continue;
            };
            hi.decides(number, 1, code.by);
            let place = u32::try_from(claim.diagnosis.len() + 1).unwrap_or(u32::MAX);
            let code = code.map(|c| Cow::Owned(codes::icd(&c, ten)));
            let system = hi.constant(rule, if ten { codes::ICD10CM } else { codes::ICD9CM });
            let admission = hi.part(number, 9, r::HI_ON_ADMISSION);
            claim.diagnosis.push(ClaimDiagnosis {
                sequence: Some(Val::new(place, hi.made(rule))),
                diagnosis: Some(coded(code, system)),
                r#type: hi.fixed(rule, kind, system_of_kind).into_iter().collect(),
                on_admission: hi.concept(admission, r::HI_ON_ADMISSION, codes::ON_ADMISSION),
                package_code: None,
            });
        } else if let Some(found) = codes::icd_procedure(&qualifier) {
            procedure(hi, number, found, claim);
        } else if qualifier == "DR"
            && let Some(first) = claim.diagnosis.first_mut().filter(|first| first.package_code.is_none())
        {
            first.package_code = package(hi, number);
        } else {
            info::health(hi, number, claim);
        }
    }
}

/// Whether a claim has a type of bill.
fn is_institutional(claim: &Claim<'_>) -> bool {
    let coding = claim.r#type.as_ref().and_then(|kind| kind.coding.first());
    coding.and_then(|c| c.code.as_ref()).is_some_and(|code| code.is == "institutional")
}

/// The group that the diagnoses make.
fn package<'a>(hi: Scope<'_, 'a>, number: u32) -> Option<CodeableConcept<'a>> {
    let Some(code) = hi.part(number, 2, r::HI_DRG) else {
        hi.refuse(number, 1, "mapping/code-missing");
        return None;
    };
    hi.decides(number, 1, code.by);
    Some(coded(code, hi.constant(r::HI_DRG, codes::INDUSTRY)))
}

fn procedure<'a>(
    hi: Scope<'_, 'a>,
    number: u32,
    (kind, system): (&'static str, &'static str),
    claim: &mut Claim<'a>,
) {
    let Some(code) = hi.part(number, 2, r::HI_PROCEDURE) else {
        return hi.refuse(number, 1, "mapping/code-missing");
    };
    hi.decides(number, 1, code.by);
    let day = hi.part(number, 4, r::HI_PROCEDURE_DATE);
    let day = day.and_then(|v| {
        let Some(is) = date(&v.is) else {
            hi.refuse(number, 4, "mapping/date-not-valid");
            hi.refuse(number, 3, "mapping/date-not-valid");
            return None;
        };
        Some(Val::new(Cow::Owned(is), v.by))
    });
    if let Some(day) = &day {
        hi.decides(number, 3, day.by);
    }
    let place = u32::try_from(claim.procedure.len() + 1).unwrap_or(u32::MAX);
    claim.procedure.push(ClaimProcedure {
        sequence: Some(Val::new(place, hi.made(r::HI_PROCEDURE))),
        r#type: hi.fixed(r::HI_PROCEDURE_TYPE, kind, codes::PROCEDURE_TYPE).into_iter().collect(),
        date: day,
        procedure: Some(coded(code, hi.constant(r::HI_PROCEDURE, system))),
    });
}
