//! 278: a request for authorization is a Claim as Da Vinci PAS has it, its answer a ClaimResponse.

use std::borrow::Cow;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::both::{Both, concept};
use super::eligibility::{diagnosis, insured, product, trace};
use super::who::{self, Who};
use super::{Set, by_identifier, codes, header, level, time};
use crate::from_x12::codes::{CLAIM_DIAGNOSIS_TYPE, DIAGNOSIS_TYPE};
use crate::from_x12::kept::{self, named};
use crate::from_x12::scope::Scope;
use crate::generated::rules::x12::authorization as r;
use crate::model::{
    Adjudication, Claim, ClaimAccident, ClaimCareTeam, ClaimDiagnosis, ClaimInsurance, ClaimItem,
    ClaimResponse, CodeableConcept, Coverage, Extension, ExtensionValue, Identifier, Quantity, Reference,
    ResponseError, ResponseInsurance, ResponseItem, Text, TimeOrPeriod, Val,
};
use crate::trace::{Origin, Rule};

const MODULE: &str = "authorization";

/// PAS's extensions.
pub(crate) const PAS: &str = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-";

/// What stands above an event.
#[derive(Clone, Default)]
struct Above<'a> {
    insurer: Option<Reference<'a>>,
    requester: Option<Reference<'a>>,
    subscriber: Option<Reference<'a>>,
    patient: Option<Reference<'a>>,
    levels: Vec<LoopView<'a>>,
    names: Vec<LoopView<'a>>,
}

pub(crate) fn read<'a>(set: Set<'_, 'a>) {
    let mut reading = Reading { set, first: true };
    for found in set.all().loops_named("2000A") {
        reading.level(&Above::default(), found);
    }
    if reading.first {
        alone(set);
    }
}

/// BHT of a set that asks nothing and answers nothing.
fn alone(set: Set<'_, '_>) {
    let kept = set.header(SegmentId::BHT).and_then(|bht| kept::segment(bht, MODULE));
    if let Some(header) = set.root.cx.record.borrow_mut().message_headers.first_mut() {
        kept::add(&mut header.common.extension, kept);
    }
}

/// A set being read: what its header says goes onto the first thing.
struct Reading<'c, 'a> {
    set: Set<'c, 'a>,
    first: bool,
}

const UM: SegmentId = SegmentId::UM;
const HCR: SegmentId = SegmentId::HCR;
const AAA: SegmentId = SegmentId::AAA;

impl<'a> Reading<'_, 'a> {
    fn answers(&self) -> bool {
        self.set.tree.guide().kind() == "278-response"
    }

    /// The levels from the payer down to the event: five at most.
    fn level(&mut self, above: &Above<'a>, found: LoopView<'a>) {
        let root = self.set.root;
        let mut above = above.clone();
        above.levels.push(found);
        let name = found.loops().find(|l| l.id().starts_with("2010"));
        above.names.extend(name);
        match found.id() {
            "2000A" => above.insurer = name.and_then(|l| who::party(root, l, r::INSURER)),
            "2000B" => above.requester = name.and_then(|l| who::party(root, l, r::REQUESTER)),
            "2000C" => {
                above.subscriber = name.and_then(|l| self.patient(l));
                above.patient = above.subscriber.clone();
            }
            "2000D" => above.patient = name.and_then(|l| self.patient(l)),
            "2000E" => return self.event(&above, found),
            _ => return,
        }
        let mut any = false;
        for inner in found.loops().filter(|l| l.id().starts_with("2000")) {
            any = true;
            self.level(&above, inner);
        }
        if !any && self.answers() {
            self.response(&above, found);
        }
    }

    fn patient(&self, found: LoopView<'a>) -> Option<Reference<'a>> {
        let nm1 = who::first(self.set.root, found)?;
        let mut who = Who::read(self.set.root, found, &[]);
        let not = [who::SEGMENTS, &["AAA"]].concat();
        kept::add(&mut who.extension, kept::segments(self.set.root, found, MODULE, &not));
        Some(who.patient(nm1, r::PATIENT, |_| {}))
    }

    fn event(&mut self, above: &Above<'a>, found: LoopView<'a>) {
        if self.answers() {
            self.response(above, found);
        } else {
            self.request(above, found);
        }
    }

    fn start(&mut self, above: &Above<'a>, found: LoopView<'a>, common: &mut crate::model::Common<'a>) {
        let by = common.by;
        self.set.decides(by);
        for place in above.levels.iter().chain([&found]) {
            level(self.set.root, *place, by);
        }
        if core::mem::take(&mut self.first) {
            header(self.set, MODULE, &[SegmentId::BHT], common);
        }
    }

    fn created(&self, s: Scope<'_, 'a>) -> Text<'a> {
        time::plain(Scope { by: s.by, ..self.set.header(SegmentId::BHT)? }, 4, r::BHT04)
    }

    fn request(&mut self, above: &Above<'a>, found: LoopView<'a>) {
        let Some(first) = found.segments().next().map(|s| self.set.root.over(s.segment)) else { return };
        let mut claim: Claim<'a> = first.create(r::REQUEST, "request");
        self.start(above, found, &mut claim.common);
        let s = Scope { by: claim.common.by, ..first };
        claim.status = s.constant(r::STATUS, "active").into();
        claim.r#use = s.constant(r::USE, "preauthorization").into();
        claim.created = self.created(s);
        claim.patient = above.patient.clone().map(|p| p.by(s.made(r::CLAIM_PATIENT)));
        claim.insurer = above.insurer.clone().map(|p| p.by(s.made(r::CLAIM_INSURER)));
        claim.provider = above.requester.clone().map(|p| p.by(s.made(r::CLAIM_PROVIDER)));
        claim.insurance.push(ClaimInsurance {
            sequence: Some(Val::new(1, s.made(r::INSURANCE))),
            focal: Some(Val::new(true, s.made(r::INSURANCE))),
            coverage: Some(self.coverage(s, above).by(s.made(r::INSURANCE))),
            ..ClaimInsurance::default()
        });
        for view in found.segments().map(|s| s.segment) {
            let s = s.over(view);
            match view.id().as_str() {
                "TRN" => claim.identifier.extend(number(s)),
                "HI" => {
                    let before = claim.diagnosis.len();
                    claim.diagnosis.extend(diagnoses(s, before));
                    kept::add(&mut claim.common.extension, kept::segment(s, MODULE));
                }
                "DTP" if accident(s, &mut claim) => {}
                "UM" => {
                    event_type(&mut Both::In(s), &mut claim);
                    kept::add(&mut claim.common.extension, kept::segment(s, MODULE));
                }
                _ => kept::add(&mut claim.common.extension, kept::segment(s, MODULE)),
            }
        }
        let um = found.segment(UM).map(|v| s.over(v));
        for inner in found.loops() {
            match inner.id() {
                "2010EA" => claim.care_team.extend(member(s, inner, claim.care_team.len())),
                "2000F" => claim.item.push(item(s, inner, um, claim.item.len())),
                _ => kept::add(&mut claim.common.extension, kept::whole(s, inner, MODULE, r::LOOP)),
            }
        }
        if claim.item.is_empty()
            && let Some(um) = um
        {
            let sequence = Some(Val::new(1, um.made(r::ITEM)));
            let mut only = ClaimItem { sequence, ..ClaimItem::default() };
            requested(um, &mut only);
            claim.item.push(only);
        }
        s.add(claim);
    }

    /// The insurance of the patient.
    fn coverage(&self, s: Scope<'_, 'a>, above: &Above<'a>) -> Reference<'a> {
        let plain = Scope { by: Origin::NONE, ..s };
        let mut thing: Coverage<'a> = plain.create(r::COVERAGE, "coverage");
        let s = Scope { by: thing.common.by, ..s };
        thing.status = s.constant(r::COVERAGE_STATUS, "active").into();
        thing.beneficiary = above.patient.clone().map(|p| p.by(s.made(r::BENEFICIARY)));
        thing.subscriber = above.subscriber.clone().map(|p| p.by(s.made(r::SUBSCRIBER)));
        thing.payor = above.insurer.clone().map(|p| p.by(s.made(r::PAYOR))).into_iter().collect();
        for name in &above.names {
            if let Some(nm1) = who::first(s, *name).filter(|nm1| name.id() == "2010C" && nm1.peek(8) == "MI")
            {
                Both::In(nm1).text(9, 1, r::NM109_MEMBER, &mut thing.subscriber_id);
            }
            if let Some(ins) = name.segment(SegmentId::INS).map(|v| s.over(v)) {
                insured(&mut Both::In(ins), &mut thing.relationship);
            }
        }
        s.add(thing)
    }

    fn response(&mut self, above: &Above<'a>, found: LoopView<'a>) {
        let Some(first) = found.segments().next().map(|s| self.set.root.over(s.segment)) else { return };
        let mut thing: ClaimResponse<'a> = first.create(r::RESPONSE, "response");
        self.start(above, found, &mut thing.common);
        let s = Scope { by: thing.common.by, ..first };
        thing.status = s.constant(r::STATUS, "active").into();
        thing.r#use = s.constant(r::USE, "preauthorization").into();
        thing.created = self.created(s);
        thing.patient = above.patient.clone().map(|p| p.by(s.made(r::RESPONSE_PATIENT)));
        thing.insurer = above.insurer.clone().map(|p| p.by(s.made(r::RESPONSE_INSURER)));
        thing.requestor = above.requester.clone().map(|p| p.by(s.made(r::RESPONSE_REQUESTOR)));
        // Who is insured is told by the insurance.
        if above.subscriber.is_some() {
            thing.insurance.push(ResponseInsurance {
                sequence: Some(Val::new(1, s.made(r::INSURANCE))),
                focal: Some(Val::new(true, s.made(r::INSURANCE))),
                coverage: Some(self.coverage(s, above).by(s.made(r::INSURANCE))),
                ..ResponseInsurance::default()
            });
        }
        if found.id() == "2000E" {
            self.answer(s, found, &mut thing);
        }
        let places = above.levels.iter().chain(&above.names).chain([&found]);
        let mut seen = Vec::new();
        for place in places.copied().chain(found.loops()) {
            if !seen.contains(&place.offset()) || place.id().starts_with("2010") {
                thing.error.extend(errors(s, place));
            }
            seen.push(place.offset());
        }
        let hcr = found.segment(HCR).map(|v| s.over(v));
        thing.outcome = match hcr {
            Some(hcr) => decided(hcr).into(),
            None => s.constant(r::OUTCOME, if thing.error.is_empty() { "complete" } else { "error" }).into(),
        };
        s.add(thing);
    }

    fn answer(&self, s: Scope<'_, 'a>, found: LoopView<'a>, thing: &mut ClaimResponse<'a>) {
        for view in found.segments().map(|s| s.segment) {
            let s = s.over(view);
            match view.id().as_str() {
                "TRN" => {
                    let number = number(s);
                    if s.peek(1) == "2" && thing.request.is_none() {
                        thing.request = number.map(by_identifier);
                    } else {
                        thing.identifier.extend(number);
                    }
                }
                "HCR" => {
                    thing.pre_auth_ref = s.text(2, r::HCR02);
                    thing.adjudication.extend(review(s));
                }
                "REF" => {
                    let mut number = None;
                    who::reference(&mut Both::In(s), &mut number);
                    thing.identifier.extend(number);
                }
                "DTP"
                    if matches!(s.peek(1).as_ref(), "AAH" | "036" | "007")
                        && thing.pre_auth_period.is_none() =>
                {
                    match time::time(s, r::DTP_PERIOD) {
                        Some(TimeOrPeriod::Period(period)) => thing.pre_auth_period = Some(period),
                        Some(TimeOrPeriod::DateTime(day)) => {
                            let end = (s.peek(1) == "036").then(|| day.clone());
                            let start = end.is_none().then_some(day);
                            thing.pre_auth_period = Some(crate::model::Period { start, end });
                        }
                        None => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
                    }
                    kept::add(
                        &mut thing.common.extension,
                        kept::some(s, MODULE, |element, _| !matches!(element, 2 | 3)),
                    );
                }
                "AAA" => {}
                _ => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
            }
        }
        for inner in found.loops() {
            if inner.id() == "2000F" {
                thing.item.push(answered(s, inner, thing.item.len()));
                continue;
            }
            if !matches!(inner.id(), "2010EA" | "2010EC") {
                kept::add(&mut thing.common.extension, kept::whole(s, inner, MODULE, r::LOOP));
                continue;
            }
            let to = who::first(s, inner).and_then(|nm1| Who::read(s, inner, &[]).party(nm1, r::MEMBER));
            if let Some(to) = to {
                let to = ExtensionValue::Reference(Box::new(to.by(s.made(r::MEMBER))));
                kept::add(&mut thing.common.extension, [named(s, r::MEMBER, to)]);
            }
            let not = [who::SEGMENTS, &["AAA"]].concat();
            kept::add(&mut thing.common.extension, kept::segments(s, inner, MODULE, &not));
        }
    }
}

fn number<'a>(trn: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let mut number = Identifier::default();
    trace(&mut Both::In(trn), &mut number);
    (number.value.is_some() || number.assigner.is_some()).then_some(number)
}

/// HI of an event: diagnoses with their order; the date of one is an extension.
fn diagnoses<'a>(hi: Scope<'_, 'a>, before: usize) -> Vec<ClaimDiagnosis<'a>> {
    let mut out = Vec::new();
    for element in 1..=12_u8 {
        let Some(found) = diagnosis(&mut Both::In(hi), element, None) else { continue };
        let place = u32::try_from(before + out.len() + 1).unwrap_or(u32::MAX);
        let kind = match hi.peek_part(element.into(), 1).as_ref() {
            "ABK" | "BK" => Some((DIAGNOSIS_TYPE, "principal")),
            "ABJ" | "BJ" => Some((DIAGNOSIS_TYPE, "admitting")),
            "APR" | "PR" => Some((CLAIM_DIAGNOSIS_TYPE, "patientreasonforvisit")),
            _ => None,
        };
        out.push(ClaimDiagnosis {
            sequence: Some(Val::new(place, hi.made(r::DIAGNOSIS))),
            diagnosis: Some(found),
            r#type: kind
                .and_then(|(system, kind)| hi.fixed(r::DIAGNOSIS, kind, system))
                .into_iter()
                .collect(),
            ..ClaimDiagnosis::default()
        });
    }
    out
}

/// DTP*439: when the accident was; UM05 says of which kind.
fn accident<'a>(dtp: Scope<'_, 'a>, claim: &mut Claim<'a>) -> bool {
    if dtp.peek(1) != "439" {
        return false;
    }
    let Some(day) = time::day(dtp, r::DTP_439) else { return false };
    claim.accident.get_or_insert_with(ClaimAccident::default).date = Some(day);
    true
}

/// UM05-1, the kind of accident.
pub(crate) fn event_type<'a>(way: &mut Both<'_, '_, 'a>, claim: &mut Claim<'a>) {
    let mut kind = claim.accident.as_ref().and_then(|a| a.r#type.clone());
    way.coded((5, 1), r::UM05, codes::RELATED_CAUSES, &mut kind);
    if kind.is_some() {
        claim.accident.get_or_insert_with(ClaimAccident::default).r#type = kind;
    }
}

/// 2010EA: a member of the team.
fn member<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, before: usize) -> Option<ClaimCareTeam<'a>> {
    let plain = Scope { by: Origin::NONE, ..s };
    let nm1 = who::first(plain, found)?;
    let who = Who::read(plain, found, &[]);
    let mut provider = who.party(nm1, r::MEMBER)?;
    provider.extension.clear();
    let nm1 = Scope { by: s.by, ..nm1 };
    let place = u32::try_from(before + 1).unwrap_or(u32::MAX);
    let qualification = found.segment(SegmentId::PRV).and_then(|v| {
        let prv = s.over(v);
        prv.concept(prv.text(3, r::PRV03), r::PRV03, codes::TAXONOMY)
    });
    Some(ClaimCareTeam {
        sequence: Some(Val::new(place, nm1.made(r::MEMBER))),
        provider: Some(provider.by(nm1.made(r::MEMBER))),
        role: nm1.concept(nm1.text(1, r::NM101), r::NM101, codes::ENTITY),
        qualification,
    })
}

/// An extension of PAS that holds a code of X12.
fn pas<'a>(
    s: Scope<'_, 'a>,
    element: u32,
    rule: Rule,
    name: &'static str,
    system: &'static str,
) -> Option<Extension<'a>> {
    let code = s.concept(s.text(element, rule), rule, system)?;
    let url = Val::new(Cow::Owned(format!("{PAS}{name}")), s.made(rule));
    Some(super::extension(Some(url), ExtensionValue::CodeableConcept(Box::new(code))))
}

/// UM of a service, or of the event: what is asked for.
fn requested<'a>(um: Scope<'_, 'a>, item: &mut ClaimItem<'a>) {
    item.extension.extend(pas(um, 1, r::UM01, "serviceItemRequestType", codes::REQUEST_CATEGORY));
    item.extension.extend(pas(um, 2, r::UM02, "certificationType", codes::CERTIFICATION));
    item.extension.extend(pas(um, 6, r::UM06, "levelOfServiceCode", codes::LEVEL_OF_SERVICE));
    item.category = um.concept(um.text(3, r::UM03), r::UM03, codes::SERVICE_TYPE);
    let place = um.part(4, 1, r::UM04);
    let kind = um.peek_part(4, 2);
    let system = if kind == "A" { codes::BILL } else { codes::PLACE };
    item.service.location = concept(place, um.constant(r::UM04, system));
    if let Some(code) = item.service.location.as_ref().and_then(|l| l.coding.first()?.code.as_ref()) {
        um.decides(4, 2, code.by);
    }
}

/// 2000F: a service.
fn item<'a>(
    s: Scope<'_, 'a>,
    found: LoopView<'a>,
    event: Option<Scope<'_, 'a>>,
    before: usize,
) -> ClaimItem<'a> {
    let place = u32::try_from(before + 1).unwrap_or(u32::MAX);
    let hl = found.segments().next().map_or(s, |v| s.over(v.segment));
    let by = hl.made(r::ITEM);
    let mut item = ClaimItem { sequence: Some(Val::new(place, by)), ..ClaimItem::default() };
    level(s, found, by);
    let own = found.segment(UM).map(|v| s.over(v));
    if let Some(um) = own.or(event) {
        requested(um, &mut item);
    }
    for view in found.segments().map(|s| s.segment) {
        let s = s.over(view);
        match view.id().as_str() {
            // One line says one service: another is kept only.
            "SV1" | "SV3" if unsaid(&item) => service(s, 1, 2, &mut item),
            "SV2" if unsaid(&item) => service(s, 2, 3, &mut item),
            "DTP" if s.peek(1) == "472" && item.service.serviced.is_none() => {
                item.service.serviced = time::time(s, r::DTP_472);
                if item.service.serviced.is_some() {
                    continue;
                }
            }
            _ => {}
        }
        kept::add(&mut item.extension, kept::segment(s, MODULE));
    }
    for inner in found.loops() {
        let to =
            who::first(s, inner).and_then(|nm1| Who::read(s, inner, &[]).party(nm1, r::SERVICE_PROVIDER));
        if let Some(to) = to {
            let to = ExtensionValue::Reference(Box::new(to.by(s.made(r::SERVICE_PROVIDER))));
            kept::add(&mut item.extension, [named(s, r::SERVICE_PROVIDER, to)]);
        }
        kept::add(&mut item.extension, kept::segments(s, inner, MODULE, who::SEGMENTS));
    }
    item
}

fn unsaid(item: &ClaimItem<'_>) -> bool {
    item.service.product_or_service.is_none() && item.service.net.is_none() && item.service.quantity.is_none()
}

/// SV1, SV2 or SV3: what is done, for how much, how often.
fn service<'a>(s: Scope<'_, 'a>, code: u8, amount: u8, item: &mut ClaimItem<'a>) {
    let mut way = Both::In(s);
    product(
        &mut way,
        code,
        (r::PROCEDURE, r::MODIFIER),
        (&mut item.service.product_or_service, &mut item.service.modifier),
    );
    way.money(amount, r::SV102, r::CURRENCY, &mut item.service.net);
    if s.view.id().as_str() != "SV3" {
        let mut value = None;
        way.number(amount + 2, r::SV104, &mut value);
        let mut unit = None;
        way.text(amount + 1, 1, r::SV103, &mut unit);
        let any = value.is_some() || unit.is_some();
        item.service.quantity = any.then_some(Quantity { value, unit, ..Quantity::default() });
    }
}

/// HCR01: certified, or not, or still waiting.
fn decided<'a>(hcr: Scope<'_, 'a>) -> Text<'a> {
    let word = match hcr.peek(1).as_ref() {
        "A2" => "partial",
        "A4" | "CT" => "queued",
        _ => "complete",
    };
    hcr.text(1, r::HCR01_OUTCOME).map(|v| v.map(|_| Cow::Borrowed(word)))
}

/// HCR: what was decided of a request.
fn review<'a>(hcr: Scope<'_, 'a>) -> Option<Adjudication<'a>> {
    let code = hcr.concept(hcr.text(1, r::HCR01), r::HCR01, codes::ACTION)?;
    let part = |name: &'static str, rule, value| {
        let url = Some(Val::new(Cow::Borrowed(name), hcr.made(rule)));
        super::extension(url, value)
    };
    let url = Val::new(Cow::Owned(format!("{PAS}reviewActionCode")), hcr.made(r::HCR01));
    let mut parts = vec![super::extension(Some(url), ExtensionValue::CodeableConcept(Box::new(code)))];
    parts.extend(hcr.text(2, r::HCR02).map(|v| part("number", r::HCR02, ExtensionValue::String(v))));
    let reason = hcr.concept(hcr.text(3, r::HCR03), r::HCR03, codes::REASON);
    parts.extend(reason.map(|c| part("reasonCode", r::HCR03, ExtensionValue::CodeableConcept(Box::new(c)))));
    let url = Some(Val::new(Cow::Owned(format!("{PAS}reviewAction")), hcr.made(r::REVIEW)));
    let mut extension = vec![Extension { url, extension: parts, ..Extension::default() }];
    kept::add(&mut extension, kept::segment(hcr, MODULE));
    let category = hcr.fixed(r::REVIEW, "submitted", codes::ADJUDICATION);
    Some(Adjudication { extension, category, ..Adjudication::default() })
}

/// 2000F of an answer.
fn answered<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, before: usize) -> ResponseItem<'a> {
    let place = u32::try_from(before + 1).unwrap_or(u32::MAX);
    let hl = found.segments().next().map_or(s, |v| s.over(v.segment));
    let by = hl.made(r::ANSWER);
    level(s, found, by);
    let mut item = ResponseItem { item_sequence: Some(Val::new(place, by)), ..ResponseItem::default() };
    for view in found.segments().map(|s| s.segment).filter(|v| v.id() != AAA) {
        let s = s.over(view);
        if view.id() == HCR {
            item.adjudication.extend(review(s));
        } else {
            kept::add(&mut item.extension, kept::segment(s, MODULE));
        }
    }
    for inner in found.loops() {
        let to =
            who::first(s, inner).and_then(|nm1| Who::read(s, inner, &[]).party(nm1, r::SERVICE_PROVIDER));
        if let Some(to) = to {
            let to = ExtensionValue::Reference(Box::new(to.by(s.made(r::SERVICE_PROVIDER))));
            kept::add(&mut item.extension, [named(s, r::SERVICE_PROVIDER, to)]);
        }
    }
    item
}

/// AAA of a loop: why a request was refused, and where.
fn errors<'a>(s: Scope<'_, 'a>, place: LoopView<'a>) -> Vec<ResponseError<'a>> {
    let mut out = Vec::new();
    for view in place.segments_named(AAA) {
        let aaa = s.over(view);
        let mut code: Option<CodeableConcept<'a>> = None;
        Both::In(aaa).coded((3, 1), r::AAA03, codes::REJECT, &mut code);
        let mut extension: Vec<_> = kept::held(kept::segment(aaa, MODULE));
        let id = Val::new(Cow::Borrowed(place.id()), aaa.made(r::PLACE));
        kept::add(&mut extension, [named(aaa, r::PLACE, ExtensionValue::String(id))]);
        out.push(ResponseError { code, extension, ..ResponseError::default() });
    }
    out
}
