//! 270 as CoverageEligibilityRequest, 271 as CoverageEligibilityResponse: one for each subscriber or dependent asked about.

use std::borrow::Cow;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::both::{Both, concept, of};
use super::who::{self, Who};
use super::{Set, by_identifier, codes, header, level, time};
use crate::from_x12::kept::{self, named};
use crate::from_x12::scope::Scope;
use crate::generated::rules::x12::eligibility as r;
use crate::model::{
    BenefitAmount, CodeableConcept, Coverage, CoverageClass, CoverageEligibilityRequest,
    CoverageEligibilityResponse, EligibilityBenefit, EligibilityError, EligibilityInsurance,
    EligibilityRequestItem, EligibilityResponseInsurance, EligibilityResponseItem, ExtensionValue,
    Identifier, Money, MultipleBirth, Period, Reference, Text, TimeOrPeriod, Val,
};
use crate::trace::{Origin, Rule};

const MODULE: &str = "eligibility";

/// REF01 of what is about the insurance and not about the person.
const PLAN: &[&str] = &["18", "1L", "6P", "IG", "PRV"];

/// What the levels above a person say.
#[derive(Clone, Default)]
struct Above<'a> {
    insurer: Option<Reference<'a>>,
    receiver: Option<Reference<'a>>,
    /// The loops above, whose errors are everybody's.
    loops: Vec<LoopView<'a>>,
}

/// The person of a level, and what was asked or answered about them.
struct Person<'a> {
    level: LoopView<'a>,
    name: Option<LoopView<'a>>,
    patient: Option<Reference<'a>>,
    subscriber: Option<Reference<'a>>,
}

pub(crate) fn read<'a>(set: Set<'_, 'a>) {
    let mut first = true;
    for source in set.tree.all_named("2000A") {
        let named = source.child("2100A");
        let insurer = named.and_then(|l| who::party(set.root, l, r::INSURER));
        let mut above = Above { insurer, receiver: None, loops: vec![source] };
        above.loops.extend(named);
        let mut receivers = source.loops_named("2000B").peekable();
        if receivers.peek().is_none() {
            alone(set, &above, &mut first);
        }
        for receiver in receivers {
            let mut above = above.clone();
            let named = receiver.child("2100B");
            above.receiver = named.and_then(|l| who::party(set.root, l, r::RECEIVER));
            above.loops.push(receiver);
            above.loops.extend(named);
            let mut any = false;
            for found in receiver.loops_named("2000C") {
                any = true;
                subscriber(set, &above, found, &mut first);
            }
            if !any {
                alone(set, &above, &mut first);
            }
        }
    }
}

/// A set that got no further than the payer or the receiver.
fn alone<'a>(set: Set<'_, 'a>, above: &Above<'a>, first: &mut bool) {
    if let Some(level) = above.loops.last() {
        let nobody = Person { level: *level, name: None, patient: None, subscriber: None };
        one(set, above, &nobody, first);
    }
}

fn subscriber<'a>(set: Set<'_, 'a>, above: &Above<'a>, found: LoopView<'a>, first: &mut bool) {
    let name = found.child("2100C");
    let patient = name.and_then(|l| person(set, l));
    let mut dependents = found.loops_named("2000D").peekable();
    let asked = |l: &LoopView<'a>| l.loops().any(|inner| matches!(inner.id(), "2110C" | "2115C"));
    let has_own = found.segment(SegmentId::TRN).is_some() || name.is_some_and(|l| asked(&l));
    if has_own || dependents.peek().is_none() {
        let subscriber = patient.clone();
        one(set, above, &Person { level: found, name, patient: patient.clone(), subscriber }, first);
    }
    for level in dependents {
        let name = level.child("2100D");
        let dependent = name.and_then(|l| person(set, l));
        let subscriber = patient.clone();
        one(set, above, &Person { level, name, patient: dependent, subscriber }, first);
    }
}

/// Whom a level is about.
fn person<'a>(set: Set<'_, 'a>, found: LoopView<'a>) -> Option<Reference<'a>> {
    let nm1 = who::first(set.root, found)?;
    let mut who = Who::read(set.root, found, PLAN);
    let service = found.segments_named(SegmentId::MPI).map(|v| set.root.over(v));
    kept::add(&mut who.extension, service.filter_map(|s| kept::segment(s, MODULE)));
    let insured = found.segment(SegmentId::INS).map(|v| set.root.over(v));
    Some(who.patient(nm1, r::PATIENT, |patient| {
        if let Some(ins) = insured {
            let mut number = None;
            Both::In(ins).count(17, r::INS17, &mut number);
            patient.multiple_birth = number.map(MultipleBirth::Integer);
        }
    }))
}

/// Request or response, by the set.
fn one<'a>(set: Set<'_, 'a>, above: &Above<'a>, person: &Person<'a>, first: &mut bool) {
    let Some(view) = person.level.segments().next().map(|s| s.segment) else { return };
    let s = set.root.over(view);
    if set.tree.guide().kind() == "270" {
        request(set, s, above, person, first);
    } else {
        response(set, s, above, person, first);
    }
}

fn request<'a>(set: Set<'_, 'a>, s: Scope<'_, 'a>, above: &Above<'a>, person: &Person<'a>, first: &mut bool) {
    let mut thing: CoverageEligibilityRequest<'a> = s.create(r::REQUEST, "request");
    let by = thing.common.by;
    set.decides(by);
    let s = Scope { by, ..s };
    for found in above.loops.iter().chain(&person.level.ancestor("2000C")).chain([&person.level]) {
        level(s, *found, by);
    }
    if core::mem::take(first) {
        header(set, MODULE, &[SegmentId::BHT], &mut thing.common);
    }
    thing.status = s.constant(r::STATUS, "active").into();
    let bht = set.header(SegmentId::BHT);
    thing.created = bht.and_then(|bht| time::plain(Scope { by, ..bht }, 4, r::BHT04));
    thing.patient = person.patient.clone().map(|p| p.by(s.made(r::REQUEST_PATIENT)));
    thing.insurer = above.insurer.clone().map(|p| p.by(s.made(r::REQUEST_INSURER)));
    thing.provider = above.receiver.clone().map(|p| p.by(s.made(r::REQUEST_PROVIDER)));
    for trn in traces(s, person) {
        let mut number = Identifier::default();
        trace(&mut Both::In(trn), &mut number);
        thing.identifier.extend((number.value.is_some() || number.assigner.is_some()).then_some(number));
    }
    let (coverage, rest) = coverage(s, above, person);
    let coverage = coverage.by(s.made(r::REQUEST_COVERAGE));
    thing
        .insurance
        .push(EligibilityInsurance { coverage: Some(coverage), ..EligibilityInsurance::default() });
    let mut diagnoses = Vec::new();
    if let Some(name) = person.name {
        for view in name.segments().map(|s| s.segment) {
            let s = s.over(view);
            match view.id().as_str() {
                "DTP" => dated(s, &mut thing.serviced, &mut thing.common.extension),
                "HI" => diagnoses = conditions(s),
                id if who::SEGMENTS.contains(&id) || matches!(id, "INS" | "MPI" | "TRN") => {}
                _ => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
            }
        }
        for asked in name.loops().filter(|l| l.id().starts_with("2110")) {
            thing.item.extend(items(s, asked, &diagnoses));
        }
    }
    if let Some(insurance) = thing.insurance.first_mut() {
        insurance.extension = rest;
    }
    let purpose = if thing.item.is_empty() { "validation" } else { "benefits" };
    thing.purpose.extend(s.constant(r::PURPOSE, purpose));
    s.add(thing);
}

/// The trace numbers of a level, in the level or beside the name.
fn traces<'c, 'a>(s: Scope<'c, 'a>, person: &Person<'a>) -> Vec<Scope<'c, 'a>> {
    let own = person.level.segments_named(SegmentId::TRN);
    let below = person.name.into_iter().flat_map(|l| l.segments_named(SegmentId::TRN));
    own.chain(below).map(|view| s.over(view)).collect()
}

/// TRN02 to TRN04: a number and who gave it.
pub(crate) fn trace<'a>(way: &mut Both<'_, '_, 'a>, number: &mut Identifier<'a>) {
    way.text(2, 1, r::TRN02, &mut number.value);
    let mut assigner = number.assigner.take().unwrap_or_default();
    let mut whose = assigner.identifier.take().map(|i| *i).unwrap_or_default();
    way.text(3, 1, r::TRN03, &mut whose.value);
    way.text(4, 1, r::TRN04, &mut assigner.display);
    let any = whose.value.is_some() || assigner.display.is_some();
    assigner.identifier = whose.value.is_some().then(|| Box::new(whose));
    number.assigner = any.then_some(assigner);
    if let (Both::In(s), Some(value)) = (way, &number.value) {
        s.decides(1, 1, value.by);
    }
}

/// A date of service, else an extension.
fn dated<'a>(
    dtp: Scope<'_, 'a>,
    slot: &mut Option<TimeOrPeriod<'a>>,
    rest: &mut Vec<crate::model::Extension<'a>>,
) {
    let found = match dtp.peek(1).as_ref() {
        "291" if slot.is_none() => time::time(dtp, r::DTP_291),
        "472" if slot.is_none() => time::time(dtp, r::DTP_472),
        _ => None,
    };
    match found {
        Some(found) => *slot = Some(found),
        None => kept::add(rest, kept::segment(dtp, MODULE)),
    }
}

/// The insurance of a level, and what is said of it that Coverage has no place for.
fn coverage<'a>(
    s: Scope<'_, 'a>,
    above: &Above<'a>,
    person: &Person<'a>,
) -> (Reference<'a>, Vec<crate::model::Extension<'a>>) {
    let whose = person.level;
    let plain = Scope { by: Origin::NONE, ..s };
    let mut thing: Coverage<'a> = plain.create(r::COVERAGE, "coverage");
    let s = Scope { by: thing.common.by, ..s };
    let mut rest = Vec::new();
    thing.status = s.constant(r::COVERAGE_STATUS, "active").into();
    thing.beneficiary = person.patient.clone().map(|p| p.by(s.made(r::COVERAGE_BENEFICIARY)));
    thing.subscriber = person.subscriber.clone().map(|p| p.by(s.made(r::COVERAGE_SUBSCRIBER)));
    thing.payor = above.insurer.clone().map(|p| p.by(s.made(r::COVERAGE_PAYOR))).into_iter().collect();
    let holder = whose.ancestor("2000C").and_then(|l| l.child("2100C"));
    if let Some(nm1) =
        holder.and_then(|l| who::first(s, l)).filter(|nm1| matches!(nm1.peek(8).as_ref(), "MI" | "II"))
    {
        Both::In(nm1).text(9, 1, r::NM109_MEMBER, &mut thing.subscriber_id);
    }
    for view in person.name.into_iter().flat_map(LoopView::segments).map(|s| s.segment) {
        let s = s.over(view);
        match (view.id().as_str(), s.peek(1).as_ref()) {
            ("INS", _) => {
                insured(&mut Both::In(s), &mut thing.relationship);
                s.decides(1, 1, thing.common.by);
                kept::add(&mut thing.common.extension, kept::segment(s, MODULE));
            }
            ("REF", "18" | "1L" | "6P") => {
                let mut class = CoverageClass::default();
                plan(&mut Both::In(s), &mut class);
                let known = class.value.is_some();
                thing.class.extend(known.then_some(class));
            }
            ("REF", "IG") => {
                let mut number = None;
                who::reference(&mut Both::In(s), &mut number);
                thing.identifier.extend(number);
            }
            ("REF", _) => {}
            ("PRV", _) => kept::add(&mut rest, kept::segment(s, MODULE)),
            _ => {}
        }
    }
    (s.add(thing), rest)
}

/// INS02: how the patient is related to the subscriber.
pub(crate) fn insured<'a>(way: &mut Both<'_, '_, 'a>, relationship: &mut Option<CodeableConcept<'a>>) {
    way.known((2, 1), r::INS02, codes::INDIVIDUAL, codes::RELATION, relationship);
}

/// REF*18, 1L and 6P: a plan or a group, its number and its name.
pub(crate) fn plan<'a>(way: &mut Both<'_, '_, 'a>, class: &mut CoverageClass<'a>) {
    way.known((1, 1), r::REF01_CLASS, codes::QUALIFIER, CLASSES, &mut class.r#type);
    way.text(2, 1, r::REF02_CLASS, &mut class.value);
    way.text(3, 1, r::REF03_CLASS, &mut class.name);
}

/// Groups and plans by REF01.
static CLASSES: &[super::both::Known] =
    &[("18", codes::COVERAGE_CLASS, "plan"), ("6P", codes::COVERAGE_CLASS, "group")];

/// HI of a person: what is asked about is for these.
fn conditions<'a>(hi: Scope<'_, 'a>) -> Vec<CodeableConcept<'a>> {
    let mut out = Vec::new();
    for number in (1..=12_u8).filter(|n| !hi.peek(u32::from(*n)).is_empty()) {
        out.extend(diagnosis(&mut Both::In(hi), number, None));
    }
    out
}

/// A composite of HI: qualifier and code.
pub(crate) fn diagnosis<'a>(
    way: &mut Both<'_, '_, 'a>,
    element: u8,
    given: Option<CodeableConcept<'a>>,
) -> Option<CodeableConcept<'a>> {
    match way {
        Both::In(hi) => {
            let number = u32::from(element);
            let ten = hi.peek_part(number, 1).starts_with('A');
            let code = hi.part(number, 2, r::HI_DIAGNOSIS)?;
            hi.decides(number, 1, code.by);
            let system = hi.constant(r::HI_DIAGNOSIS, if ten { codes::ICD10 } else { codes::ICD9 });
            concept(Some(code.map(|c| Cow::Owned(codes::pointed(&c, ten)))), system)
        }
        Both::Out(out) => {
            let coding = given
                .as_ref()?
                .coding
                .iter()
                .find(|c| matches!(of(&c.system), codes::ICD10 | codes::ICD9))?;
            let ten = of(&coding.system) == codes::ICD10;
            let code = coding.code.as_ref()?;
            let kind = match (element, ten) {
                (1, true) => "ABK",
                (1, false) => "BK",
                (_, true) => "ABF",
                (_, false) => "BF",
            };
            out.text(element, 1, r::HI_DIAGNOSIS, kind, Origin::NONE);
            out.text(element, 2, r::HI_DIAGNOSIS, &code.is.replace('.', ""), code.by);
            given
        }
    }
}

/// The items of a 2110 of 270: one for each kind of service.
fn items<'a>(
    s: Scope<'_, 'a>,
    asked: LoopView<'a>,
    diagnoses: &[CodeableConcept<'a>],
) -> Vec<EligibilityRequestItem<'a>> {
    let Some(eq) = asked.segment(SegmentId::EQ).map(|v| s.over(v)) else { return Vec::new() };
    let mut item = EligibilityRequestItem::default();
    product(
        &mut Both::In(eq),
        2,
        (r::EQ02, r::EQ02_MODIFIER),
        (&mut item.product_or_service, &mut item.modifier),
    );
    let pointers: Vec<_> = (1..=4).filter(|c| !eq.peek_part(5, *c).is_empty()).collect();
    for component in &pointers {
        let place = eq.peek_part(5, *component).parse::<usize>().ok();
        let Some(found) = place.and_then(|n| diagnoses.get(n.checked_sub(1)?)) else { continue };
        item.diagnosis.push(pointed(eq, *component, found.clone()));
    }
    if pointers.is_empty() {
        item.diagnosis.extend(diagnoses.iter().cloned());
    }
    for view in asked.segments().map(|s| s.segment) {
        let s = s.over(view);
        if view.id().as_str() == "AMT" && s.peek(1) == "R" {
            Both::In(s).money(2, r::AMT02, r::CURRENCY, &mut item.unit_price);
            if let Some(by) = item.unit_price.as_ref().and_then(|m| m.value.as_ref()).map(|v| v.by) {
                s.decides(1, 1, by);
            }
        } else {
            kept::add(&mut item.extension, kept::segment(s, MODULE));
        }
    }
    let mut categories = repeated(eq, 1, r::EQ01).into_iter();
    item.category = categories.next();
    let mut out = vec![item];
    for category in categories {
        out.push(EligibilityRequestItem { category: Some(category), ..EligibilityRequestItem::default() });
    }
    out
}

/// A diagnosis of HI that a component of EQ05 points to.
fn pointed<'a>(eq: Scope<'_, 'a>, component: u32, mut found: CodeableConcept<'a>) -> CodeableConcept<'a> {
    for code in found.coding.iter_mut().filter_map(|c| c.code.as_mut()) {
        code.by = eq.cx.trace.derive(code.by, r::EQ05, code.by);
        eq.decides(5, component, code.by);
    }
    found
}

/// Each repetition of an element as a kind of service.
fn repeated<'a>(s: Scope<'_, 'a>, element: u32, rule: Rule) -> Vec<CodeableConcept<'a>> {
    let all = s.view.element(element).into_iter().flat_map(synovia_x12::ElementView::repetitions);
    let codes = all.filter_map(|r| r.component(1)).filter(|c| !c.is_empty());
    let one = |c: synovia_x12::ComponentView<'a>| {
        let handle = u32::try_from(c.offset()).unwrap_or(u32::MAX);
        let by = s.cx.trace.step(s.by, rule, crate::trace::Src::Leaf(handle));
        concept(Some(Val::new(c.text(), by)), s.constant(rule, codes::SERVICE_TYPE))
    };
    codes.filter_map(one).collect()
}

/// A procedure (EQ02, EB13): qualifier, code, modifiers, and a text.
pub(crate) fn product<'a>(
    way: &mut Both<'_, '_, 'a>,
    element: u8,
    (rule, modifier_rule): (Rule, Rule),
    (product, modifiers): (&mut Option<CodeableConcept<'a>>, &mut Vec<CodeableConcept<'a>>),
) {
    match way {
        Both::In(s) => {
            let number = u32::from(element);
            let qualifier = s.peek_part(number, 1);
            let Some(code) = s.part(number, 2, rule) else { return };
            s.decides(number, 1, code.by);
            let known = codes::procedure_system(&qualifier, &code.is).and_then(|v| s.constant(rule, v));
            let mut made = concept(Some(code), known);
            if let Some(made) = &mut made {
                made.text = s.part(number, 7, rule);
            }
            *product = made;
            for component in 3..=6 {
                if let Some(code) = s.part(number, component, modifier_rule) {
                    let known = codes::modifier(&qualifier, &code.is).and_then(|v| s.constant(rule, v));
                    modifiers.extend(concept(Some(code), known));
                }
            }
        }
        Both::Out(out) => {
            let Some(coding) = product.as_ref().and_then(|p| p.coding.first()) else { return };
            let Some(code) = &coding.code else { return };
            let by = coding.system.as_ref().map_or(Origin::NONE, |v| v.by);
            out.text(element, 1, rule, codes::procedure_qualifier(of(&coding.system)), by);
            out.put(element, 2, rule, &Some(code.clone()));
            for (component, modifier) in (3..=6).zip(modifiers.iter()) {
                out.put(
                    element,
                    component,
                    modifier_rule,
                    &modifier.coding.first().and_then(|c| c.code.clone()),
                );
            }
            out.put(element, 7, rule, &product.as_ref().and_then(|p| p.text.clone()));
        }
    }
}

fn response<'a>(
    set: Set<'_, 'a>,
    s: Scope<'_, 'a>,
    above: &Above<'a>,
    person: &Person<'a>,
    first: &mut bool,
) {
    let mut thing: CoverageEligibilityResponse<'a> = s.create(r::RESPONSE, "response");
    let by = thing.common.by;
    set.decides(by);
    let s = Scope { by, ..s };
    for found in above.loops.iter().chain(&person.level.ancestor("2000C")).chain([&person.level]) {
        level(s, *found, by);
    }
    if core::mem::take(first) {
        header(set, MODULE, &[SegmentId::BHT], &mut thing.common);
    }
    thing.status = s.constant(r::STATUS, "active").into();
    let bht = set.header(SegmentId::BHT);
    thing.created = bht.and_then(|bht| time::plain(Scope { by, ..bht }, 4, r::BHT04));
    thing.patient = person.patient.clone().map(|p| p.by(s.made(r::RESPONSE_PATIENT)));
    thing.insurer = above.insurer.clone().map(|p| p.by(s.made(r::RESPONSE_INSURER)));
    thing.requestor = above.receiver.clone().map(|p| p.by(s.made(r::RESPONSE_REQUESTOR)));
    for trn in traces(s, person) {
        let mut number = Identifier::default();
        trace(&mut Both::In(trn), &mut number);
        if trn.peek(1) == "2" && thing.request.is_none() {
            thing.request = Some(by_identifier(number));
        } else {
            thing.identifier.push(number);
        }
    }
    let (coverage, rest) = coverage(s, above, person);
    let mut insurance = EligibilityResponseInsurance {
        coverage: Some(coverage.by(s.made(r::RESPONSE_COVERAGE))),
        extension: rest,
        ..EligibilityResponseInsurance::default()
    };
    answered(s, person, &mut thing, &mut insurance);
    thing.insurance.push(insurance);
    let mut places: Vec<_> = above.loops.clone();
    if above.loops.last().map(|l| l.offset()) != Some(person.level.offset()) {
        places.push(person.level);
    }
    places.extend(person.name);
    places.extend(person.name.into_iter().flat_map(LoopView::loops).filter(|l| l.id().starts_with("2110")));
    for place in places {
        thing.error.extend(errors(s, place));
    }
    let outcome = if thing.error.is_empty() { "complete" } else { "error" };
    thing.outcome = s.constant(r::OUTCOME, outcome);
    let any = thing.insurance.iter().any(|i| !i.item.is_empty());
    thing.purpose.extend(s.constant(r::PURPOSE, if any { "benefits" } else { "validation" }));
    s.add(thing);
}

/// What the loops of a person answer.
fn answered<'a>(
    s: Scope<'_, 'a>,
    person: &Person<'a>,
    thing: &mut CoverageEligibilityResponse<'a>,
    insurance: &mut EligibilityResponseInsurance<'a>,
) {
    let Some(name) = person.name else { return };
    for view in name.segments().map(|s| s.segment) {
        let s = s.over(view);
        match view.id().as_str() {
            "DTP" if plan_time(s, &mut insurance.benefit_period) => {}
            "DTP" => dated(s, &mut thing.serviced, &mut insurance.extension),
            id if who::SEGMENTS.contains(&id) || matches!(id, "INS" | "MPI" | "TRN" | "AAA") => {}
            _ => kept::add(&mut insurance.extension, kept::segment(s, MODULE)),
        }
    }
    for found in name.loops().filter(|l| l.id().starts_with("2110")) {
        insurance.item.extend(benefits(s, found));
        if insurance.inforce.is_none() {
            insurance.inforce = found.segment(SegmentId::EB).and_then(|v| in_force(s.over(v)));
        }
    }
}

/// EB01 1 to 5: active; 6 to 8: inactive.
fn in_force(eb: Scope<'_, '_>) -> Option<Val<bool>> {
    let is = match eb.peek(1).as_ref() {
        "1" | "2" | "3" | "4" | "5" => true,
        "6" | "7" | "8" => false,
        _ => return None,
    };
    eb.text(1, r::EB01_IN_FORCE).map(|v| v.map(|_| is))
}

/// DTP*346 and 347: begin and end of the plan.
fn plan_time<'a>(dtp: Scope<'_, 'a>, slot: &mut Option<Period<'a>>) -> bool {
    let end = match dtp.peek(1).as_ref() {
        "346" => false,
        "347" => true,
        _ => return false,
    };
    let taken = slot.as_ref().is_some_and(|p| if end { p.end.is_some() } else { p.start.is_some() });
    if taken || dtp.peek(2) != "D8" {
        return false;
    }
    let Some(day) = time::day(dtp, if end { r::DTP_347 } else { r::DTP_346 }) else { return false };
    let period = slot.get_or_insert_with(Period::default);
    *(if end { &mut period.end } else { &mut period.start }) = Some(day);
    true
}

/// AAA of a loop: why nothing could be answered, and where.
fn errors<'a>(s: Scope<'_, 'a>, place: LoopView<'a>) -> Vec<EligibilityError<'a>> {
    let mut out = Vec::new();
    for view in place.segments_named(SegmentId::AAA) {
        let aaa = s.over(view);
        let mut error = EligibilityError::default();
        Both::In(aaa).coded((3, 1), r::AAA03, codes::REJECT, &mut error.code);
        kept::add(&mut error.extension, kept::segment(aaa, MODULE));
        let loop_id = Val::new(Cow::Borrowed(place.id()), aaa.made(r::LOOP));
        kept::add(&mut error.extension, [named(aaa, r::LOOP, ExtensionValue::String(loop_id))]);
        out.push(error);
    }
    out
}

/// The items of a 2110 of 271: one for each kind of service.
fn benefits<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Vec<EligibilityResponseItem<'a>> {
    let Some(eb) = found.segment(SegmentId::EB).map(|v| s.over(v)) else { return Vec::new() };
    let mut item = EligibilityResponseItem::default();
    benefit(&mut Both::In(eb), &mut item);
    let messages: Vec<_> = found.segments_named(SegmentId::MSG).map(|v| s.over(v)).collect();
    item.description = joined(&messages);
    let known = item.authorization_required.is_some();
    let mut extension = kept::held(kept::some(eb, MODULE, |element, _| element != 11 || !known));
    kept::add(&mut extension, kept::segments(s, found, MODULE, &["EB", "MSG", "AAA", "LS", "LE"]));
    for inner in found.loops() {
        if inner.id().starts_with("2120") {
            let to = who::first(s, inner).and_then(|nm1| Who::read(s, inner, &[]).party(nm1, r::RELATED));
            let related = to.map(|to| {
                named(s, r::RELATED, ExtensionValue::Reference(Box::new(to.by(s.made(r::RELATED)))))
            });
            kept::add(&mut extension, related);
        } else {
            kept::add(&mut extension, kept::whole(s, inner, MODULE, r::LOOP_2115));
        }
    }
    let mut categories = repeated(eb, 3, r::EB03).into_iter();
    let mut out = Vec::new();
    if item.product_or_service.is_some() {
        // A service and a kind of service cannot stand together (ces-1): the kind is beside it then.
        let kinds =
            categories.by_ref().map(|c| named(eb, r::EB03, ExtensionValue::CodeableConcept(Box::new(c))));
        kept::add(&mut extension, kinds);
    }
    item.category = categories.next();
    for category in categories {
        out.push(EligibilityResponseItem { category: Some(category), ..item.clone() });
    }
    item.extension = extension;
    out.insert(0, item);
    out
}

/// The texts of several MSG, one to a line.
fn joined<'a>(messages: &[Scope<'_, 'a>]) -> Text<'a> {
    let [first, ..] = messages else { return None };
    if let [only] = messages {
        return only.text(1, r::MSG01);
    }
    let mut leaves = Vec::new();
    let mut lines = Vec::new();
    for message in messages {
        if let Some(found) = message.view.element(1).and_then(|e| e.component(1)).filter(|c| !c.is_empty()) {
            leaves.push(u32::try_from(found.offset()).unwrap_or(u32::MAX));
            lines.push(message.peek(1).into_owned());
        }
    }
    let by = first.cx.trace.join(first.by, r::MSG01, &leaves);
    (!lines.is_empty()).then(|| Val::new(Cow::Owned(lines.join("\n")), by))
}

/// EB: what there is of a benefit.
pub(crate) fn benefit<'a>(way: &mut Both<'_, '_, 'a>, item: &mut EligibilityResponseItem<'a>) {
    way.known((2, 1), r::EB02, codes::COVERAGE_LEVEL, codes::UNIT, &mut item.unit);
    way.text(5, 1, r::EB05, &mut item.name);
    way.coded((6, 1), r::EB06, codes::TIME_PERIOD, &mut item.term);
    way.flag(11, r::EB11, &mut item.authorization_required);
    way.known((12, 1), r::EB12, codes::YES_NO, codes::NETWORK, &mut item.network);
    product(way, 13, (r::EB13, r::EB13_MODIFIER), (&mut item.product_or_service, &mut item.modifier));
    let mut kind = item.benefit.first().and_then(|b| b.r#type.clone());
    way.coded((1, 1), r::EB01, codes::INFORMATION, &mut kind);
    amounts(way, kind, item);
    if let Both::In(eb) = way
        && eb.peek(1) == "I"
    {
        item.excluded = eb.text(1, r::EB01_EXCLUDED).map(|v| v.map(|_| true));
    }
}

/// EB07, EB08 and EB10: money, a share, a number; each is a benefit of its own.
fn amounts<'a>(
    way: &mut Both<'_, '_, 'a>,
    kind: Option<CodeableConcept<'a>>,
    item: &mut EligibilityResponseItem<'a>,
) {
    let (mut money, mut share, mut number) = (None, None, None);
    let mut unsigned = None;
    for given in &item.benefit {
        match &given.allowed {
            Some(BenefitAmount::Money(m)) => money = Some((**m).clone()),
            Some(BenefitAmount::String(text)) if text.is.ends_with('%') => share = Some(text.clone()),
            Some(BenefitAmount::String(text)) => number = Some(text.clone()),
            Some(BenefitAmount::UnsignedInt(n)) => unsigned = Some(*n),
            None => {}
        }
    }
    way.money(7, r::EB07, r::CURRENCY, &mut money);
    way.changed((8, 1), r::EB08, &mut share, codes::percent, codes::fraction);
    match way {
        Both::In(eb) => {
            let plain = eb.peek(10).parse::<u32>().ok();
            match plain {
                Some(n) if i32::try_from(n).is_ok() => unsigned = eb.text(10, r::EB10).map(|v| v.map(|_| n)),
                _ => number = eb.text(10, r::EB10),
            }
        }
        Both::Out(out) => match unsigned {
            Some(n) => out.text(10, 1, r::EB10, &n.is.to_string(), n.by),
            None => out.put(10, 1, r::EB10, &number),
        },
    }
    let Both::In(_) = way else { return };
    let amounts = [
        money.map(|m: Money<'a>| BenefitAmount::Money(Box::new(m))),
        share.map(BenefitAmount::String),
        unsigned.map(BenefitAmount::UnsignedInt).or(number.map(BenefitAmount::String)),
    ];
    for allowed in amounts.into_iter().flatten() {
        item.benefit.push(EligibilityBenefit {
            r#type: kind.clone(),
            allowed: Some(allowed),
            ..EligibilityBenefit::default()
        });
    }
    if item.benefit.is_empty() && kind.is_some() {
        item.benefit.push(EligibilityBenefit { r#type: kind, ..EligibilityBenefit::default() });
    }
}
