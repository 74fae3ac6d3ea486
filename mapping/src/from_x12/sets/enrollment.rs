//! 834: each member is a Patient with a Coverage for each insurance (HD) and each other insurance (COB).

use std::borrow::Cow;
use std::collections::BTreeMap;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::both::{Both, of};
use super::eligibility::{insured, plan};
use super::who::{self, Who};
use super::{Set, codes, header, time};
use crate::from_x12::kept::{self, named};
use crate::from_x12::scope::Scope;
use crate::generated::rules::x12::enrollment as r;
use crate::model::{
    Address, Coverage, CoverageClass, Extension, ExtensionValue, FlagOrTime, MultipleBirth, Patient,
    PatientCommunication, Period, Reference, Text,
};
use crate::trace::{Origin, Rule};

const MODULE: &str = "enrollment";

/// Segments of the header that the first coverage of a set carries.
const HEADER: &[SegmentId] = &[SegmentId::BGN, SegmentId::REF, SegmentId::DTP, SegmentId::QTY];

/// Sponsor, payer and brokers.
#[derive(Clone, Default)]
struct Parties<'a> {
    sponsor: Option<Reference<'a>>,
    payer: Option<Reference<'a>>,
    brokers: Vec<Reference<'a>>,
}

pub(crate) fn read<'a>(set: Set<'_, 'a>) {
    let all = set.all();
    let party = |id, rule| all.child(id).and_then(|l| organization(set.root, l, rule));
    let parties = Parties {
        sponsor: party("1000A", r::SPONSOR),
        payer: party("1000B", r::PAYER),
        brokers: all.loops_named("1000C").filter_map(|l| organization(set.root, l, r::BROKER)).collect(),
    };
    let mut subscribers = BTreeMap::new();
    let mut first = true;
    for found in all.loops_named("2000") {
        member(set, &parties, found, &mut subscribers, &mut first);
    }
}

/// A party of the header; what follows it (ACT) is an extension of it.
fn organization<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, rule: Rule) -> Option<Reference<'a>> {
    let n1 = who::first(s, found)?;
    let mut who = Who::read(s, found, &[]);
    kept::add(&mut who.extension, found.loops().filter_map(|inner| kept::whole(s, inner, MODULE, r::LOOP)));
    who.party(n1, rule)
}

fn member<'a>(
    set: Set<'_, 'a>,
    parties: &Parties<'a>,
    found: LoopView<'a>,
    subscribers: &mut BTreeMap<String, Reference<'a>>,
    first: &mut bool,
) {
    let Some(ins) = found.segment(SegmentId::INS).map(|v| set.root.over(v)) else { return };
    let patient = person(set, ins, found);
    for (id, rule) in [("2100F", r::CUSTODIAN), ("2100G", r::RESPONSIBLE)] {
        for inner in found.loops_named(id) {
            if let Some(nm1) = who::first(set.root, inner) {
                Who::read(set.root, inner, &[]).related(nm1, rule, patient.clone());
            }
        }
    }
    let number = found.segment_with(SegmentId::REF, 1, "0F").map(|v| set.root.over(v));
    let key = number.map(|s| s.peek(2).into_owned()).unwrap_or_default();
    let own = ins.peek(1) == "Y" || ins.peek(2) == "18";
    if own && let Some(patient) = &patient {
        subscribers.insert(key.clone(), patient.clone());
    }
    let subscriber = subscribers.get(&key).filter(|_| !key.is_empty() || own).cloned();
    let whole = |insurance: Option<LoopView<'a>>, first: &mut bool| {
        let of = Of { found, insurance, patient: patient.clone(), subscriber: subscriber.clone() };
        coverage(set, parties, ins, &of, first);
    };
    let mut any = false;
    for insurance in found.loops_named("2300") {
        any = true;
        whole(Some(insurance), first);
        for other in insurance.loops_named("2320") {
            coordinated(set, ins, other, patient.clone());
        }
    }
    if !any {
        whole(None, first);
    }
}

/// The member: 2100A with what INS and the loops beside it say of the person.
fn person<'a>(set: Set<'_, 'a>, ins: Scope<'_, 'a>, found: LoopView<'a>) -> Option<Reference<'a>> {
    let name = found.child("2100A");
    let nm1 = name.and_then(|l| who::first(set.root, l)).unwrap_or(ins);
    let mut who = name.map(|l| Who::read(set.root, l, &[])).unwrap_or_default();
    for view in found.segments_named(SegmentId::REF) {
        let s = set.root.over(view);
        if s.peek(1) != "1L" {
            who.segment(s, &["0F"]);
        }
    }
    let mut extension: Vec<Extension<'a>> = kept::held(kept::segment(ins, MODULE));
    kept::add(&mut extension, kept::segments(set.root, found, MODULE, &["INS", "REF"]));
    let not = [who::SEGMENTS, &["LUI"]].concat();
    kept::add(&mut extension, name.into_iter().flat_map(|l| kept::segments(set.root, l, MODULE, &not)));
    for inner in found.loops() {
        let rule = match inner.id() {
            "2100A" | "2100F" | "2100G" | "2300" => continue,
            "2100C" => {
                if inner.segment(SegmentId::N3).is_some() || inner.segment(SegmentId::N4).is_some() {
                    continue;
                }
                r::LOOP
            }
            _ => r::LOOP,
        };
        kept::add(&mut extension, kept::whole(set.root, inner, MODULE, rule));
    }
    Some(who.patient(nm1, r::PATIENT, |patient| {
        patient.common.extension.extend(extension);
        born(&mut Both::In(ins), patient);
        patient.address.extend(found.child("2100C").and_then(|l| mailing(set.root, l)));
        for view in name.into_iter().flat_map(|l| l.segments_named(SegmentId::LUI)) {
            patient.communication.extend(language(&mut Both::In(set.root.over(view)), None));
        }
    }))
}

/// INS12 and INS17: death, and which of several births.
pub(crate) fn born<'a>(way: &mut Both<'_, '_, 'a>, patient: &mut Patient<'a>) {
    let mut died: Text<'a> = match &patient.deceased {
        Some(FlagOrTime::DateTime(day)) => Some(day.clone()),
        _ => None,
    };
    way.changed((12, 1), r::INS12, &mut died, crate::from_x12::scope::date, time::compact);
    let mut number = match &patient.multiple_birth {
        Some(MultipleBirth::Integer(number)) => Some(*number),
        _ => None,
    };
    way.count(17, r::INS17, &mut number);
    match way {
        Both::In(ins) => {
            if let Some(day) = &died {
                ins.decides(11, 1, day.by);
            }
            patient.deceased = died.map(FlagOrTime::DateTime);
            patient.multiple_birth = number.map(MultipleBirth::Integer);
        }
        Both::Out(out) => {
            if died.is_some() {
                out.text(11, 1, r::INS12, "D8", Origin::NONE);
            }
        }
    }
}

/// 2100C: where letters go.
fn mailing<'a>(s: Scope<'_, 'a>, found: LoopView<'a>) -> Option<Address<'a>> {
    let nm1 = who::first(s, found)?;
    let mut address = Address::default();
    for view in found.segments().map(|s| s.segment) {
        let mut way = Both::In(s.over(view));
        match view.id().as_str() {
            "N3" => who::n3(&mut way, &mut address),
            "N4" => who::n4(&mut way, &mut address),
            _ => {}
        }
    }
    address.r#type = nm1.constant(r::MAILING, "postal");
    if let Some(kind) = &address.r#type {
        nm1.decides(1, 1, kind.by);
        nm1.decides(2, 1, kind.by);
    }
    Some(address)
}

/// LUI: a language by its code or its name.
pub(crate) fn language<'a>(
    way: &mut Both<'_, '_, 'a>,
    given: Option<&PatientCommunication<'a>>,
) -> Option<PatientCommunication<'a>> {
    let mut concept = given.and_then(|g| g.language.clone()).unwrap_or_default();
    let mut code = concept.coding.first().and_then(|c| c.code.clone());
    way.text(2, 1, r::LUI02, &mut code);
    way.text(3, 1, r::LUI03, &mut concept.text);
    let mut out = given.cloned().unwrap_or_default();
    if let Both::In(lui) = way {
        if let Some(code) = code {
            concept.coding = lui.concept(Some(code), r::LUI02, codes::LANGUAGE)?.coding;
        }
        kept::add(&mut out.extension, kept::segment(*lui, MODULE));
        let any = !concept.coding.is_empty() || concept.text.is_some();
        out.language = any.then_some(concept);
        return (any || !out.extension.is_empty()).then_some(out);
    }
    None
}

/// Whose coverage, and by which HD.
struct Of<'a> {
    found: LoopView<'a>,
    insurance: Option<LoopView<'a>>,
    patient: Option<Reference<'a>>,
    subscriber: Option<Reference<'a>>,
}

fn coverage<'a>(set: Set<'_, 'a>, parties: &Parties<'a>, ins: Scope<'_, 'a>, of: &Of<'a>, first: &mut bool) {
    let hd = of.insurance.and_then(|l| l.segment(SegmentId::HD)).map(|v| ins.over(v));
    let s = hd.unwrap_or(ins);
    let mut thing: Coverage<'a> = s.create(r::COVERAGE, "coverage");
    let by = thing.common.by;
    set.decides(by);
    let s = Scope { by, ..s };
    let ins = Scope { by, ..ins };
    if core::mem::take(first) {
        header(set, MODULE, HEADER, &mut thing.common);
    }
    status(&mut Both::In(ins), &mut thing.status.value);
    ins.decides(1, 1, by);
    insured(&mut Both::In(ins), &mut thing.relationship);
    thing.beneficiary = of.patient.clone().map(|p| p.by(s.made(r::BENEFICIARY)));
    thing.subscriber = of.subscriber.clone().map(|p| p.by(s.made(r::SUBSCRIBER)));
    thing.policy_holder = parties.sponsor.clone().map(|p| p.by(s.made(r::POLICY_HOLDER)));
    thing.payor = parties.payer.clone().map(|p| p.by(s.made(r::PAYOR))).into_iter().collect();
    for broker in &parties.brokers {
        let to = broker.clone().by(s.made(r::BROKER_REFERENCE));
        kept::add(
            &mut thing.common.extension,
            [named(s, r::BROKER_REFERENCE, ExtensionValue::Reference(Box::new(to)))],
        );
    }
    for view in of.found.segments_named(SegmentId::REF) {
        let reference = s.over(view);
        match reference.peek(1).as_ref() {
            "0F" => {
                subscriber_id(&mut Both::In(reference), &mut thing.subscriber_id);
                if let Some(value) = &thing.subscriber_id {
                    reference.decides(1, 1, value.by);
                }
            }
            "1L" => {
                let mut class = CoverageClass::default();
                group(&mut Both::In(reference), &mut class);
                thing.class.push(class);
            }
            _ => {}
        }
    }
    if let (Some(hd), Some(found)) = (hd, of.insurance) {
        insurance(Scope { by, ..hd }, found, &mut thing);
    }
    s.add(thing);
}

/// INS03: what is terminated is no longer active.
pub(crate) fn status<'a>(way: &mut Both<'_, '_, 'a>, slot: &mut Text<'a>) {
    match way {
        Both::In(ins) => {
            let word = if ins.peek(3) == "024" { "cancelled" } else { "active" };
            *slot = match ins.text(3, r::INS03) {
                Some(code) => Some(code.map(|_| Cow::Borrowed(word))),
                None => ins.constant(r::INS03, word),
            };
        }
        Both::Out(out) => {
            let code = if of(slot) == "cancelled" { "024" } else { "030" };
            if out.0.iter().all(|cell| cell.element != 3) {
                let by = slot.as_ref().map_or(Origin::NONE, |v| v.by);
                out.text(3, 1, r::INS03, code, by);
            }
        }
    }
}

/// REF*0F.
pub(crate) fn subscriber_id<'a>(way: &mut Both<'_, '_, 'a>, slot: &mut Text<'a>) {
    way.text(2, 1, r::REF_0F, slot);
}

/// REF*1L: the group.
pub(crate) fn group<'a>(way: &mut Both<'_, '_, 'a>, class: &mut CoverageClass<'a>) {
    plan(way, class);
}

/// HD and what follows it.
fn insurance<'a>(s: Scope<'_, 'a>, found: LoopView<'a>, thing: &mut Coverage<'a>) {
    let hd = s;
    benefit(&mut Both::In(hd), thing);
    for view in found.segments().map(|s| s.segment) {
        let s = s.over(view);
        match view.id().as_str() {
            "DTP" if bounds(s, ("348", r::DTP_348), ("349", r::DTP_349), &mut thing.period) => {}
            "REF" => {
                let mut number = None;
                who::reference(&mut Both::In(s), &mut number);
                thing.identifier.extend(number);
            }
            _ => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
        }
    }
    for inner in found.loops().filter(|l| l.id() != "2320") {
        kept::add(&mut thing.common.extension, kept::whole(s, inner, MODULE, r::LOOP));
    }
}

/// HD03 and HD04: the line of insurance, and the plan.
pub(crate) fn benefit<'a>(way: &mut Both<'_, '_, 'a>, thing: &mut Coverage<'a>) {
    way.coded((3, 1), r::HD03, codes::INSURANCE_LINE, &mut thing.r#type);
    let is_plan = |c: &&CoverageClass<'a>| {
        let coding = c.r#type.as_ref().and_then(|t| t.coding.first());
        coding.is_some_and(|c| of(&c.system) == codes::COVERAGE_CLASS && of(&c.code) == "plan")
    };
    let mut value = thing.class.iter().find(is_plan).and_then(|c| c.value.clone());
    way.text(4, 1, r::HD04, &mut value);
    if let (Both::In(hd), true) = (way, value.is_some()) {
        let r#type = hd.fixed(r::HD04, "plan", codes::COVERAGE_CLASS);
        thing.class.push(CoverageClass { r#type, value, ..CoverageClass::default() });
    }
}

/// A begin or an end by the qualifier of a DTP.
fn bounds<'a>(
    dtp: Scope<'_, 'a>,
    start: (&str, Rule),
    end: (&str, Rule),
    slot: &mut Option<Period<'a>>,
) -> bool {
    let code = dtp.peek(1);
    let (rule, last) = if code == start.0 {
        (start.1, false)
    } else if code == end.0 {
        (end.1, true)
    } else {
        return false;
    };
    let taken = slot.as_ref().is_some_and(|p| if last { p.end.is_some() } else { p.start.is_some() });
    if taken || dtp.peek(2) != "D8" {
        return false;
    }
    let Some(day) = time::day(dtp, rule) else { return false };
    let period = slot.get_or_insert_with(Period::default);
    *(if last { &mut period.end } else { &mut period.start }) = Some(day);
    true
}

/// 2320: another insurance of the member.
fn coordinated<'a>(
    set: Set<'_, 'a>,
    ins: Scope<'_, 'a>,
    found: LoopView<'a>,
    patient: Option<Reference<'a>>,
) {
    let Some(cob) = found.segment(SegmentId::COB).map(|v| set.root.over(v)) else { return };
    let mut thing: Coverage<'a> = cob.create(r::OTHER, "other");
    let by = thing.common.by;
    let cob = Scope { by, ..cob };
    thing.status = cob.constant(r::OTHER_STATUS, "active").into();
    thing.beneficiary = patient.map(|p| p.by(ins.made(r::OTHER_BENEFICIARY)));
    other(&mut Both::In(cob), &mut thing);
    for view in found.segments().map(|s| s.segment) {
        let s = cob.over(view);
        match view.id().as_str() {
            "DTP" if bounds(s, ("344", r::DTP_344), ("345", r::DTP_345), &mut thing.period) => {}
            "REF" => {
                let mut number = None;
                who::reference(&mut Both::In(s), &mut number);
                thing.identifier.extend(number);
            }
            _ => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
        }
    }
    let plain = Scope { by: Origin::NONE, ..cob };
    for inner in found.loops() {
        let to = who::party(plain, inner, r::OTHER_PAYER);
        thing.payor.extend(to.map(|p| p.by(cob.made(r::OTHER_PAYOR))));
    }
    cob.add(thing);
}

/// COB01 and COB02: the order and the number of another insurance.
pub(crate) fn other<'a>(way: &mut Both<'_, '_, 'a>, thing: &mut Coverage<'a>) {
    way.text(2, 1, r::COB02, &mut thing.subscriber_id);
    match way {
        Both::In(cob) => {
            let order = match cob.peek(1).as_ref() {
                "P" => Some(1),
                "S" => Some(2),
                "T" => Some(3),
                _ => None,
            };
            thing.order = order.and_then(|n| Some(cob.text(1, r::COB01)?.map(|_| n)));
        }
        Both::Out(out) => {
            let code = match thing.order.as_ref().map(|v| v.is) {
                Some(1) => "P",
                Some(2) => "S",
                Some(3) => "T",
                _ => "U",
            };
            let by = thing.order.as_ref().map_or(Origin::NONE, |v| v.by);
            out.text(1, 1, r::COB01, code, by);
        }
    }
}
