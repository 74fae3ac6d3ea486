//! CLP and what follows it up to the lines.

use std::borrow::Cow;

use synovia_x12::{SegmentId, SegmentView};

use super::answer::{Answer, plain};
use super::line;
use super::{SET, Set};
use crate::from_x12::codes::INSURANCE_TYPE;
use crate::from_x12::kept::{self, split};
use crate::from_x12::payment::{Purse, element_code, number, patient, person, provider, reference};
use crate::from_x12::scope::{Scope, date};
use crate::generated::rules::x12::set_835 as r;
use crate::model::{
    Adjudication, ClaimResponse, Coverage, Extension, ExtensionValue, HumanName, Identifier, Patient, Period,
    Reference, ResponseInsurance, ResponsePayment, ResponseTotal, Val,
};
use crate::options::Remittance;
use crate::trace::Rule;

pub(crate) const ADJUDICATION: &str = "http://terminology.hl7.org/CodeSystem/adjudication";
pub(crate) const C4BB: &str = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication";
const PAYMENT_KIND: &str = "http://terminology.hl7.org/CodeSystem/ex-paymenttype";
const CARC: &str = "https://x12.org/codes/claim-adjustment-reason-codes";
pub(super) const RARC: &str = "https://x12.org/codes/remittance-advice-remark-codes";
pub(crate) const ADJUSTMENT_GROUP: &str = "https://codesystem.x12.org/005010/1033";
pub(crate) const AMOUNT_KIND: &str = "https://codesystem.x12.org/005010/522";
pub(crate) const QUANTITY_KIND: &str = "https://codesystem.x12.org/005010/673";
pub(crate) const CODE_LIST: &str = "https://codesystem.x12.org/005010/1270";

/// REF01 of numbers of who rendered the service.
const PROVIDER_NUMBERS: &[&str] = &["0B", "1A", "1B", "1C", "1D", "1G", "1H", "1J", "D3", "G2", "LU"];

/// Who takes part in a claim, by NM101.
#[derive(Default)]
struct People<'a> {
    patient: Option<Reference<'a>>,
    subscriber: Option<Reference<'a>>,
    /// NM1 of who is insured, else of the patient.
    member: Option<SegmentView<'a>>,
    rendering: Option<Reference<'a>>,
    crossover: Option<(SegmentView<'a>, Reference<'a>)>,
    priority: Option<(SegmentView<'a>, Reference<'a>)>,
    other_subscriber: Option<Reference<'a>>,
}

/// Reads a claim.
pub(super) fn read<'a>(clp: Scope<'_, 'a>, group: &[SegmentView<'a>], set: &mut Set<'a>) -> Answer<'a> {
    let (own, lines) = split(group, |id| id == SegmentId::SVC);
    let mut response: ClaimResponse<'a> = clp.create(r::RESPONSE, "response");
    let clp = Scope { by: response.common.by, ..clp };
    let is_benefit = clp.cx.options.remittance == Remittance::ExplanationOfBenefit;
    head(clp, &mut response, set);
    let people = people(clp, own, set, &mut response.common.extension);
    response.patient = people.patient.clone();
    let mut answer = Answer {
        response,
        lines: Vec::new(),
        billable_period: None,
        related: Vec::new(),
        rendering: None,
        is_benefit,
    };
    insurances(clp, &people, set, &mut answer.response);
    if let Some(to) = people.rendering.clone() {
        if is_benefit {
            answer.rendering = Some(to);
        } else {
            let to = ExtensionValue::Reference(Box::new(to.by(clp.made(r::RENDERING_REFERENCE))));
            let kept = kept::named(clp, r::RENDERING_REFERENCE, to);
            kept::add(&mut answer.response.common.extension, [kept]);
        }
    }
    for view in own.iter().skip(1) {
        segment(clp.over(*view), people.rendering.is_some(), set.payment.purse, &mut answer);
    }
    for group in lines {
        answer.lines.extend(line::read(clp, group, set.payment.purse, is_benefit));
    }
    answer
}

/// CLP itself, and what the set says of all claims.
fn head<'a>(clp: Scope<'_, 'a>, out: &mut ClaimResponse<'a>, set: &Set<'a>) {
    let purse = set.payment.purse;
    out.status = clp.constant(r::RESPONSE_STATUS, "active").into();
    out.outcome = clp.constant(r::RESPONSE_OUTCOME, "complete").into();
    out.r#use = match clp.peek(2).as_ref() {
        "25" => {
            let code = clp.constant(r::USE_PREDETERMINATION, "predetermination");
            if let Some(code) = &code {
                clp.decides(2, 1, code.by);
            }
            code.into()
        }
        _ => clp.constant(r::USE, "claim").into(),
    };
    out.insurer = set.payment.payer.clone().map(|p| p.by(clp.made(r::INSURER)));
    out.requestor = set.payment.payee.clone().map(|p| p.by(clp.made(r::REQUESTOR)));
    out.created = set.payment.created.and_then(|(view, element)| clp.over(view).date(element, r::CREATED));
    out.request = plain(clp.text(1, r::CLP01))
        .map(|id| Reference { identifier: Some(Box::new(id)), ..Reference::default() });
    out.disposition = clp.text(2, r::CLP02);
    let mut total = |element, rule, (kind, code, system): (Rule, &'static str, &'static str)| {
        if let Some(amount) = purse.money(clp, element, rule) {
            let category = clp.fixed(kind, code, system);
            out.total.push(ResponseTotal { category, amount: Some(amount), ..ResponseTotal::default() });
        }
    };
    total(3, r::CLP03, (r::SUBMITTED, "submitted", ADJUDICATION));
    total(4, r::CLP04_TOTAL, (r::BENEFIT, "benefit", ADJUDICATION));
    total(5, r::CLP05, (r::LIABILITY, "memberliability", C4BB));
    if crate::from_x12::scope::number(&clp.peek(4)).is_some() {
        out.payment = Some(ResponsePayment {
            r#type: clp.fixed(r::PAYMENT_TYPE, "complete", PAYMENT_KIND),
            amount: purse.money(clp, 4, r::CLP04),
            ..ResponsePayment::default()
        });
    }
    out.identifier.extend(plain(clp.text(7, r::CLP07)));
    kept::add(&mut out.common.extension, kept::rest(clp, SET, 8));
}

/// The NM1 segments of a claim.
fn people<'a>(
    clp: Scope<'_, 'a>,
    own: &[SegmentView<'a>],
    set: &mut Set<'a>,
    rest: &mut Vec<Extension<'a>>,
) -> People<'a> {
    let clp = Scope { by: crate::trace::Origin::NONE, ..clp };
    let all = || own.iter().filter(|v| v.id() == SegmentId::NM1).map(|v| clp.over(*v));
    let with = |code: &str| all().find(|s| s.peek(1) == code);
    let (sick, insured, corrected) = (with("QC"), with("IL"), with("74"));
    let mut out = People { member: insured.or(sick).map(|s| s.view), ..People::default() };
    if let Some(nm1) = sick {
        let mine = corrected.filter(|_| insured.is_none());
        out.patient = Some(nm1.pointing(somebody(nm1, r::PATIENT, mine, set), r::PATIENT_REFERENCE));
    }
    if let Some(nm1) = insured {
        out.subscriber = Some(somebody(nm1, r::SUBSCRIBER, corrected, set));
    }
    if let Some(nm1) = with("GB") {
        out.other_subscriber = Some(somebody(nm1, r::OTHER_SUBSCRIBER, None, set));
    }
    if let Some(nm1) = with("82") {
        out.rendering = provider(nm1, r::RENDERING, provider_numbers(clp, own));
    }
    let payer = |code, rule| with(code).and_then(|nm1| Some((nm1.view, provider(nm1, rule, Vec::new())?)));
    out.crossover = payer("TT", r::CROSSOVER);
    out.priority = payer("PR", r::PRIORITY);
    leftover(clp, own, sick.is_some() || insured.is_some(), rest);
    out
}

/// What is in NM1 segments that make nobody: others than the first of a kind, kinds that are not known, and elements that a
/// person does not have.
fn leftover<'a>(clp: Scope<'_, 'a>, own: &[SegmentView<'a>], anybody: bool, rest: &mut Vec<Extension<'a>>) {
    let mut seen: Vec<Cow<'a, str>> = Vec::new();
    for view in own.iter().filter(|v| v.id() == SegmentId::NM1) {
        let nm1 = clp.over(*view);
        let kind = nm1.peek(1);
        let known =
            matches!(kind.as_ref(), "QC" | "IL" | "GB" | "82" | "TT" | "PR") || (kind == "74" && anybody);
        if !known || seen.contains(&kind) {
            kept::add(rest, kept::segment(nm1, SET));
            continue;
        }
        seen.push(kind);
        // A kind of number without a number.
        let unnumbered = nm1.peek(9).is_empty();
        kept::add(rest, kept::some(nm1, SET, |element, _| element > 9 || element == 8 && unnumbered));
    }
}

/// A person: the same as before where name and number are the same.
fn somebody<'a>(
    nm1: Scope<'_, 'a>,
    rule: Rule,
    corrected: Option<Scope<'_, 'a>>,
    set: &mut Set<'a>,
) -> Reference<'a> {
    let mut name = String::from("NM1");
    for s in [Some(nm1), corrected].into_iter().flatten() {
        for element in 2..=9 {
            name.push('\u{1f}');
            name.push_str(&s.peek(element));
        }
    }
    let numbered = !nm1.peek(9).is_empty();
    if !numbered {
        // Nothing but the place tells one without a number from another of the same name.
        name = format!("{name}@{}", nm1.view.offset());
    }
    set.known.get(
        name,
        |found| {
            let by = nm1.made(r::PATIENT_AGAIN);
            for s in [Some(nm1), corrected].into_iter().flatten() {
                for element in 1..=9 {
                    s.cx.trace.is_on().then(|| s.decides(element, 1, by));
                }
            }
            found.clone().by(by)
        },
        || {
            let mut thing = patient(nm1, rule);
            if let Some(corrected) = corrected {
                correct(corrected, &mut thing);
            }
            nm1.add(thing)
        },
    )
}

/// NM1*74: the name and number that the payer has; those sent become old.
fn correct<'a>(nm1: Scope<'_, 'a>, thing: &mut Patient<'a>) {
    let by = nm1.made(r::CORRECTED);
    let code = |text: &'static str| Some(Val::new(Cow::Borrowed(text), nm1.made(r::CORRECTED)));
    let names: Vec<HumanName<'a>> = person(nm1).into_iter().collect();
    if !names.is_empty() {
        thing.name.iter_mut().for_each(|name| name.r#use = code("old"));
    }
    for mut name in names {
        name.r#use = Some(Val::new(Cow::Borrowed("official"), by));
        nm1.decides(1, 1, by);
        nm1.decides(2, 1, by);
        thing.name.push(name);
    }
    if let Some(mut id) = number(nm1) {
        thing.identifier.iter_mut().for_each(|known| known.r#use = code("old"));
        id.r#use = Some(Val::new(Cow::Borrowed("official"), by));
        nm1.decides(1, 1, by);
        nm1.decides(2, 1, by);
        thing.identifier.push(id);
    }
}

fn provider_numbers<'a>(clp: Scope<'_, 'a>, own: &[SegmentView<'a>]) -> Vec<Identifier<'a>> {
    let all = own.iter().filter(|v| v.id() == SegmentId::REF).map(|v| clp.over(*v));
    all.filter(|s| PROVIDER_NUMBERS.contains(&s.peek(1).as_ref()))
        .filter_map(|s| reference(s, r::REF_PROVIDER01, r::REF_PROVIDER02, None, None))
        .collect()
}

/// The insurance that was answered under, and those of other payers.
fn insurances<'a>(clp: Scope<'_, 'a>, people: &People<'a>, set: &mut Set<'a>, out: &mut ClaimResponse<'a>) {
    let plain = Scope { by: crate::trace::Origin::NONE, ..clp };
    if people.patient.is_none() && people.subscriber.is_none() && clp.peek(6).is_empty() {
        return;
    }
    let made = primary(plain, people, set);
    out.insurance.push(ResponseInsurance {
        sequence: Some(Val::new(1, clp.made(r::INSURANCE))),
        focal: Some(Val::new(true, clp.made(r::INSURANCE))),
        coverage: Some(made),
        ..ResponseInsurance::default()
    });
    for (other, subscriber) in
        [(&people.priority, people.other_subscriber.as_ref()), (&people.crossover, None)]
    {
        let Some((view, payer)) = other else { continue };
        let nm1 = plain.over(*view);
        let mut thing: Coverage<'a> = nm1.create(r::OTHER_INSURANCE, "other");
        thing.status = nm1.constant(r::COVERAGE_STATUS, "active").into();
        thing.beneficiary = people.patient.clone().map(|p| nm1.pointing(p, r::COVERAGE_BENEFICIARY));
        thing.subscriber = subscriber.cloned().map(|p| nm1.pointing(p, r::COVERAGE_SUBSCRIBER));
        thing.payor.push(payer.clone().by(nm1.made(r::COVERAGE_PAYOR)));
        let number = u32::try_from(out.insurance.len() + 1).unwrap_or(u32::MAX);
        out.insurance.push(ResponseInsurance {
            extension: kept::held(kept::some(nm1, SET, |element, _| element == 1)),
            sequence: Some(Val::new(number, nm1.made(r::OTHER_INSURANCE))),
            focal: Some(Val::new(false, nm1.made(r::OTHER_INSURANCE))),
            coverage: Some(nm1.add(thing).by(nm1.made(r::OTHER_INSURANCE))),
            ..ResponseInsurance::default()
        });
    }
}

fn primary<'a>(clp: Scope<'_, 'a>, people: &People<'a>, set: &mut Set<'a>) -> Reference<'a> {
    let who = |to: &Option<Reference<'a>>| format!("{:?}", to.as_ref().and_then(|to| to.to));
    let name = format!("CLP {} {} {}", who(&people.patient), who(&people.subscriber), clp.peek(6));
    let payer = set.payment.payer.clone();
    set.known.get(
        name,
        |found| {
            let led = people.subscriber.as_ref().map_or(crate::trace::Origin::NONE, |p| p.by);
            let again = clp.pointing(found.clone().by(led), r::COVERAGE_AGAIN);
            clp.decides(6, 1, again.by);
            again
        },
        || {
            let mut thing: Coverage<'a> = clp.create(r::COVERAGE, "coverage");
            thing.status = clp.constant(r::COVERAGE_STATUS, "active").into();
            thing.r#type = clp.concept(clp.text(6, r::CLP06), r::CLP06, INSURANCE_TYPE);
            thing.beneficiary = people.patient.clone().map(|p| clp.pointing(p, r::COVERAGE_BENEFICIARY));
            thing.subscriber = people.subscriber.clone().map(|p| clp.pointing(p, r::COVERAGE_SUBSCRIBER));
            thing.payor.extend(payer.map(|p| clp.pointing(p, r::COVERAGE_PAYOR)));
            if let Some(nm1) = people.member.map(|v| clp.over(v))
                && matches!(nm1.peek(8).as_ref(), "MI" | "II")
            {
                thing.subscriber_id = nm1.text(9, r::SUBSCRIBER_ID);
            }
            clp.add(thing).by(clp.made(r::INSURANCE))
        },
    )
}

/// A segment of a claim but CLP and NM1.
fn segment<'a>(s: Scope<'_, 'a>, rendering: bool, purse: Purse<'a>, answer: &mut Answer<'a>) {
    let out = &mut answer.response;
    match s.view.id() {
        SegmentId::NM1 => {}
        SegmentId::CAS => {
            let more = adjustments(s, purse, &out.adjudication, &mut out.common.extension);
            out.adjudication.extend(more);
        }
        SegmentId::MIA => {
            out.adjudication.extend(remarks(s, MIA_REMARKS));
            rest_of(s, MIA_REMARKS, &mut out.common.extension);
        }
        SegmentId::MOA => {
            out.adjudication.extend(remarks(s, MOA_REMARKS));
            rest_of(s, MOA_REMARKS, &mut out.common.extension);
        }
        SegmentId::REF => numbers(s, rendering, answer),
        SegmentId::DTM => days(s, answer),
        SegmentId::AMT => match purse.money(s, 2, r::AMT02) {
            Some(amount) => {
                let category = element_code(s, s.text(1, r::AMT01), r::AMT01, AMOUNT_KIND);
                out.total.push(ResponseTotal { category, amount: Some(amount), ..ResponseTotal::default() });
                kept::add(&mut out.common.extension, kept::rest(s, SET, 3));
            }
            None => kept::add(&mut out.common.extension, kept::segment(s, SET)),
        },
        SegmentId::QTY => out.adjudication.extend(quantity(s)),
        _ => kept::add(&mut out.common.extension, kept::segment(s, SET)),
    }
}

/// CAS: up to six adjustments of one group, behind what was decided `before`.
pub(in crate::from_x12) fn adjustments<'a>(
    cas: Scope<'_, 'a>,
    purse: Purse<'a>,
    before: &[Adjudication<'a>],
    rest: &mut Vec<Extension<'a>>,
) -> Vec<Adjudication<'a>> {
    let mut out: Vec<Adjudication<'a>> = Vec::new();
    for element in [2, 5, 8, 11, 14, 17] {
        let given = (element..=element + 2).any(|n| !cas.peek(n).is_empty());
        if !given {
            continue;
        }
        let reason = cas.concept(cas.text(element, r::CAS02), r::CAS02, CARC);
        out.push(Adjudication {
            category: element_code(cas, cas.text(1, r::CAS01), r::CAS01, ADJUSTMENT_GROUP),
            reason,
            amount: purse.money(cas, element + 1, r::CAS03),
            value: cas.number(element + 2, r::CAS04),
            ..Adjudication::default()
        });
    }
    if let (Some(first), Some(last)) = (out.first_mut(), before.last())
        && is_of_group(last, &cas.peek(1))
    {
        let apart = Val::new(Cow::Borrowed("CAS"), cas.made(r::CAS_APART));
        first.extension = kept::held([kept::named(cas, r::CAS_APART, ExtensionValue::Code(apart))]);
    }
    kept::add(rest, kept::rest(cas, SET, 20));
    out
}

/// Whether an adjustment is of a group.
fn is_of_group(one: &Adjudication<'_>, group: &str) -> bool {
    let coding = one.category.as_ref().and_then(|category| category.coding.first());
    let is = |text: &crate::model::Text<'_>, value: &str| text.as_ref().is_some_and(|text| text.is == value);
    coding.is_some_and(|coding| is(&coding.system, ADJUSTMENT_GROUP) && is(&coding.code, group))
}

/// Remark codes of MIA and MOA; the extension says which element each stood in.
fn remarks<'a>(s: Scope<'_, 'a>, elements: &[(u32, Rule)]) -> Vec<Adjudication<'a>> {
    let one = |(element, rule): &(u32, Rule)| {
        let code = s.text(*element, *rule)?;
        let place = format!("{}-{element:02}", s.view.id());
        let place = Val::new(Cow::Owned(place), s.made(r::REMARK_PLACE));
        Some(Adjudication {
            extension: kept::held([kept::named(s, r::REMARK_PLACE, ExtensionValue::String(place))]),
            category: s.fixed(r::REMARK, "HE", CODE_LIST),
            reason: s.concept(Some(code), *rule, RARC),
            ..Adjudication::default()
        })
    };
    elements.iter().filter_map(one).collect()
}

/// What MIA or MOA say beside remarks.
fn rest_of<'a>(s: Scope<'_, 'a>, remarks: &[(u32, Rule)], rest: &mut Vec<Extension<'a>>) {
    kept::add(rest, kept::some(s, SET, |element, _| remarks.iter().all(|(known, _)| *known != element)));
}

/// QTY as a value of its kind.
pub(super) fn quantity<'a>(s: Scope<'_, 'a>) -> Option<Adjudication<'a>> {
    let value = s.number(2, r::QTY02)?;
    let category = element_code(s, s.text(1, r::QTY01), r::QTY01, QUANTITY_KIND);
    let extension = kept::held(kept::rest(s, SET, 3));
    Some(Adjudication { extension, category, value: Some(value), ..Adjudication::default() })
}

/// AMT as an amount of its kind.
pub(super) fn amount<'a>(s: Scope<'_, 'a>, purse: Purse<'a>) -> Option<Adjudication<'a>> {
    let amount = Some(purse.money(s, 2, r::AMT02)?);
    let category = match s.peek(1).as_ref() {
        "B6" => {
            let category = s.fixed(r::AMT_B6, "eligible", ADJUDICATION);
            if let Some(code) = category.as_ref().and_then(|c| c.coding.first()).and_then(|c| c.code.as_ref())
            {
                s.decides(1, 1, code.by);
            }
            category
        }
        _ => element_code(s, s.text(1, r::AMT01), r::AMT01, AMOUNT_KIND),
    };
    let extension = kept::held(kept::rest(s, SET, 3));
    Some(Adjudication { extension, category, amount, ..Adjudication::default() })
}

/// REF of a claim.
fn numbers<'a>(s: Scope<'_, 'a>, rendering: bool, answer: &mut Answer<'a>) {
    let out = &mut answer.response;
    let kind = s.peek(1);
    match kind.as_ref() {
        "G1" if out.pre_auth_ref.is_none() => {
            out.pre_auth_ref = s.text(2, r::REF_G1);
            if let Some(value) = &out.pre_auth_ref {
                s.decides(1, 1, value.by);
            }
        }
        "F8" if answer.is_benefit => {
            if let Some(value) = s.text(2, r::REF_F8) {
                s.decides(1, 1, value.by);
                answer.related.push(Identifier { value: Some(value), ..Identifier::default() });
            }
        }
        kind if rendering && PROVIDER_NUMBERS.contains(&kind) => {}
        _ => out.identifier.extend(reference(s, r::REF01, r::REF02, None, None)),
    }
    kept::add(&mut out.common.extension, kept::rest(s, SET, 3));
}

/// DTM of a claim.
fn days<'a>(s: Scope<'_, 'a>, answer: &mut Answer<'a>) {
    let usable = answer.is_benefit && date(&s.peek(2)).is_some();
    let rule = match s.peek(1).as_ref() {
        "232" if usable => r::DTM_232,
        "233" if usable => r::DTM_233,
        _ => {
            kept::add(&mut answer.response.common.extension, kept::segment(s, SET));
            return;
        }
    };
    let period = answer.billable_period.get_or_insert_with(Period::default);
    let day = s.date(2, rule);
    if let Some(day) = &day {
        s.decides(1, 1, day.by);
    }
    if rule == r::DTM_232 { period.start = day } else { period.end = day }
}

const MIA_REMARKS: &[(u32, Rule)] =
    &[(5, r::MIA05), (20, r::MIA20), (21, r::MIA21), (22, r::MIA22), (23, r::MIA23)];

const MOA_REMARKS: &[(u32, Rule)] =
    &[(3, r::MOA03), (4, r::MOA04), (5, r::MOA05), (6, r::MOA06), (7, r::MOA07)];
