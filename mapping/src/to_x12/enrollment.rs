//! 834: members and their insurances.

use synovia_x12::guide::Guide;

use super::eligibility::dated;
use super::kept;
use super::people::{address, fixed, named, number_segment, organization, written};
use super::tree::{Loop, Segment};
use super::way::Way;
use crate::from_x12::sets::both::of;
use crate::from_x12::sets::{codes, eligibility, enrollment as lines};
use crate::generated::rules::x12::enrollment as r;
use crate::model::{Coverage, Key, Patient, Record, Reference, RelatedPerson, TimeOrPeriod};
use crate::trace::Rule;

const MODULE: &str = "enrollment";

/// Header segments, which the first coverage carries.
const HEADER: &[&str] = &["REF", "DTP", "QTY"];

pub(super) fn fits(record: &Record<'_>) -> bool {
    let other = !record.claims.is_empty()
        || !record.coverage_eligibility_requests.is_empty()
        || !record.coverage_eligibility_responses.is_empty();
    !other && record.coverages.iter().any(|c| c.beneficiary.is_some())
}

pub(super) fn write<'a>(w: Way<'_, 'a>, guide: &'static Guide) -> Loop {
    let mut top = Loop::new("ST");
    let Some(first) = w.record.coverages.first() else { return top };
    let mut bgn = fixed(w, "BGN", &["00"]);
    bgn.set(2, w.computed(w.cx.options.x12.control_number.unwrap_or(1).to_string()));
    bgn.set(3, w.cx.options.x12.date.clone().and_then(|date| w.computed(date)));
    bgn.set(4, w.cx.options.x12.time.clone().and_then(|time| w.computed(time)));
    bgn.set(8, w.computed("2"));
    kept::named(&first.common.extension, MODULE, "BGN").for_each(|e| e.fill(w, &mut bgn));
    top.push(bgn);
    for name in HEADER {
        top.segments
            .extend(kept::named(&first.common.extension, MODULE, name).filter_map(move |e| e.segment(w)));
    }
    if let Some(to) = &first.policy_holder {
        top.nest(organization(w, "1000A", "P5", to));
    }
    if let Some(to) = first.payor.first() {
        top.nest(organization(w, "1000B", "IN", to));
    }
    for to in kept::references(&first.common.extension, "BROKER-REFERENCE") {
        let mut broker = organization(w, "1000C", "BO", to);
        let kept = to.to.and_then(|key| w.record.get::<crate::model::Organization<'a>>(key));
        for inner in kept.map(|o| kept::loops(w, guide, &o.common.extension, MODULE)).unwrap_or_default() {
            broker.nest(inner);
        }
        top.nest(broker);
    }
    let mut members: Vec<(Key, Vec<&Coverage<'a>>)> = Vec::new();
    for coverage in &w.record.coverages {
        let Some(key) = coverage.beneficiary.as_ref().and_then(|b| b.to) else { continue };
        match members.iter_mut().find(|(k, _)| *k == key) {
            Some((_, list)) => list.push(coverage),
            None => members.push((key, vec![coverage])),
        }
    }
    for (key, coverages) in &members {
        top.nest(member(w, guide, *key, coverages));
    }
    top
}

/// An insurance of the set, and not one that the member has elsewhere.
fn is_own(coverage: &Coverage<'_>) -> bool {
    coverage.order.is_none() && kept::named(&coverage.common.extension, MODULE, "COB").next().is_none()
}

fn member<'a>(w: Way<'_, 'a>, guide: &'static Guide, key: Key, coverages: &[&Coverage<'a>]) -> Loop {
    let mut out = Loop::new("2000");
    let Some(patient) = w.record.get::<Patient<'a>>(key) else { return out };
    let own: Vec<_> = coverages.iter().copied().filter(|c| is_own(c)).collect();
    let Some(main) = own.first().or(coverages.first()).copied() else { return out };
    out.push(insured(w, patient, main));
    if let Some(cell) = w.text(r::REF_0F, &main.subscriber_id) {
        let mut segment = fixed(w, "REF", &["0F"]);
        segment.set(2, Some(cell));
        out.push(segment);
    }
    for class in main.class.iter().filter(|c| !is_plan(c)) {
        let mut segment = written(w, "REF", |way| lines::group(way, &mut class.clone()));
        if segment.text(1, 1).is_empty() {
            segment.set(1, w.computed("1L"));
        }
        out.push(segment);
    }
    out.segments
        .extend(kept::named(&patient.common.extension, MODULE, "DTP").filter_map(move |e| e.segment(w)));
    let to = main.beneficiary.clone().unwrap_or_default();
    let mut name = person(w, patient, &to);
    // The numbers of a member stand in the level and not beside the name.
    let (numbers, rest): (Vec<_>, Vec<_>) = name.segments.into_iter().partition(|s| s.id == "REF");
    name.segments = rest;
    out.segments.extend(numbers);
    out.nest(name);
    if let Some(postal) = patient.address.iter().find(|a| of(&a.r#type) == "postal") {
        let mut mailing = Loop::new("2100C");
        mailing.push(fixed(w, "NM1", &["31", "1"]));
        mailing.segments.extend(address(w, Some(postal), &[]));
        out.nest(mailing);
    }
    for related in related(w, key) {
        out.nest(related);
    }
    for inner in kept::loops(w, guide, &patient.common.extension, MODULE) {
        out.nest(inner);
    }
    let categories = out.loops.iter().any(|l| l.id == "2700");
    if categories {
        out.push(fixed(w, "LS", &["2700"]));
        out.push(fixed(w, "LE", &["2700"]));
    }
    let others: Vec<_> = coverages.iter().copied().filter(|c| !is_own(c)).collect();
    for (n, coverage) in own.iter().enumerate() {
        let mut insurance = insurance(w, guide, coverage);
        if n == 0 {
            others.iter().for_each(|o| insurance.nest(other(w, o)));
        }
        out.nest(insurance);
    }
    out
}

fn is_plan(class: &crate::model::CoverageClass<'_>) -> bool {
    let coding = class.r#type.as_ref().and_then(|t| t.coding.first());
    coding.is_some_and(|c| of(&c.system) == codes::COVERAGE_CLASS && of(&c.code) == "plan")
}

/// INS: what is kept of it, and what FHIR has elements for.
fn insured<'a>(w: Way<'_, 'a>, patient: &Patient<'a>, main: &Coverage<'a>) -> Segment {
    let own: Vec<_> = kept::named(&patient.common.extension, MODULE, "INS").collect();
    let mut ins = written(w, "INS", |way| {
        eligibility::insured(way, &mut main.relationship.clone());
        lines::born(way, &mut patient.clone());
        lines::status(way, &mut main.status.value.clone());
    });
    own.iter().for_each(|e| e.fill(w, &mut ins));
    if ins.text(2, 1).is_empty() {
        ins.set(2, w.computed("18"));
    }
    let yes = if ins.text(2, 1) == "18" { "Y" } else { "N" };
    ins.set(1, w.computed(yes));
    if ins.text(5, 1).is_empty() {
        ins.set(5, w.computed("A"));
    }
    ins
}

fn person<'a>(w: Way<'_, 'a>, patient: &Patient<'a>, to: &Reference<'a>) -> Loop {
    let mut out = named(w, "2100A", "IL", to);
    for id in ["EC", "ICM", "AMT", "HLH"] {
        out.segments
            .extend(kept::named(&patient.common.extension, MODULE, id).filter_map(move |e| e.segment(w)));
    }
    for spoken in &patient.communication {
        let mut lui = written(w, "LUI", |way| {
            lines::language(way, Some(spoken));
        });
        kept::named(&spoken.extension, MODULE, "LUI").for_each(|e| e.fill(w, &mut lui));
        if lui.text(1, 1).is_empty() && !lui.text(2, 1).is_empty() {
            lui.set(1, w.computed("LE"));
        }
        out.push(lui);
    }
    out
}

/// RelatedPerson: the custodial parent, and those who answer for the member.
fn related<'a>(w: Way<'_, 'a>, patient: Key) -> Vec<Loop> {
    let mut out = Vec::new();
    for (index, thing) in (0_u32..).zip(&w.record.related_persons) {
        if thing.patient.as_ref().and_then(|p| p.to) != Some(patient) {
            continue;
        }
        let code = entity(thing);
        let id = if code == "S3" { "2100F" } else { "2100G" };
        let key = Key { kind: crate::model::Kind::RelatedPerson, index };
        let mut found = named(w, id, &code, &Reference::to(key));
        let coding =
            thing.relationship.iter().flat_map(|c| &c.coding).find(|c| of(&c.system) == codes::ENTITY);
        if let (Some(nm1), Some(cell)) = (
            found.segments.first_mut(),
            coding.and_then(|c| w.text(crate::generated::rules::x12::party::RELATED, &c.code)),
        ) {
            nm1.set(1, Some(cell));
        }
        out.push(found);
    }
    out
}

fn entity(thing: &RelatedPerson<'_>) -> String {
    let coding = thing.relationship.iter().flat_map(|c| &c.coding).find(|c| of(&c.system) == codes::ENTITY);
    coding.map_or_else(|| "QD".to_string(), |c| of(&c.code).to_string())
}

/// HD and what follows it.
fn insurance<'a>(w: Way<'_, 'a>, guide: &'static Guide, thing: &Coverage<'a>) -> Loop {
    let mut out = Loop::new("2300");
    let mut hd = written(w, "HD", |way| lines::benefit(way, &mut thing.clone()));
    kept::named(&thing.common.extension, MODULE, "HD").for_each(|e| e.fill(w, &mut hd));
    if hd.cells().next().is_none() {
        return out;
    }
    if hd.text(1, 1).is_empty() {
        hd.set(1, w.computed("030"));
    }
    out.push(hd);
    bounds(w, thing, [("348", r::DTP_348), ("349", r::DTP_349)], &mut out);
    for identifier in &thing.identifier {
        out.push(number_segment(w, identifier));
    }
    let first = kept::named(&thing.common.extension, MODULE, "BGN").next().is_some();
    let header: &[&str] = if first { &["BGN", "REF", "DTP", "QTY", "HD"] } else { &["HD"] };
    out.segments.extend(kept::segments(w, &thing.common.extension, MODULE, header));
    for inner in kept::loops(w, guide, &thing.common.extension, MODULE) {
        out.nest(inner);
    }
    out
}

fn bounds<'a>(w: Way<'_, 'a>, thing: &Coverage<'a>, ends: [(&str, Rule); 2], out: &mut Loop) {
    let Some(period) = &thing.period else { return };
    for ((code, rule), day) in ends.into_iter().zip([&period.start, &period.end]) {
        let day = day.clone().map(TimeOrPeriod::DateTime);
        out.segments.extend(dated(w, code, rule, day.as_ref()));
    }
}

/// 2320: an insurance elsewhere.
fn other<'a>(w: Way<'_, 'a>, thing: &Coverage<'a>) -> Loop {
    let mut out = Loop::new("2320");
    let mut cob = written(w, "COB", |way| lines::other(way, &mut thing.clone()));
    kept::named(&thing.common.extension, MODULE, "COB").for_each(|e| e.fill(w, &mut cob));
    if cob.text(3, 1).is_empty() {
        cob.set(3, w.computed("5"));
    }
    out.push(cob);
    bounds(w, thing, [("344", r::DTP_344), ("345", r::DTP_345)], &mut out);
    for identifier in &thing.identifier {
        out.push(number_segment(w, identifier));
    }
    out.segments.extend(kept::segments(w, &thing.common.extension, MODULE, &["COB", "BGN"]));
    for to in &thing.payor {
        out.nest(named(w, "2330", "IN", to));
    }
    out
}
