//! An answer as CLP and what follows it.

use super::super::kept;
use super::super::payment::{code, coding, corrected, is_of, money, named, put, reference};
use super::super::tree::{Cell, Loop, Segment};
use super::super::way::{Way, by, date, known, number};
use super::line;
use super::told::Told;
use crate::from_x12::codes::INSURANCE_TYPE;
use crate::from_x12::remittance::{
    ADJUDICATION, ADJUSTMENT_GROUP, AMOUNT_KIND, C4BB, CODE_LIST, QUANTITY_KIND, SET,
};
use crate::generated::rules::x12::set_835 as r;
use crate::model::{
    Adjudication, Claim, CodeableConcept, Coverage, ExtensionValue, ResponseInsurance, ResponseTotal,
};
use crate::report::Severity;
use crate::trace::{Origin, Rule};

/// The loop of a claim.
pub(super) fn write<'a>(w: Way<'_, 'a>, from: &Told<'_, 'a>) -> Loop {
    let w = w.under(r::RESPONSE);
    let mut out = Loop::new("2100");
    let kept: Vec<_> = kept::all(&from.common.extension, SET).collect();
    let mut segments = vec![clp(w, from)];
    segments.extend(adjustments(w, from.adjudication));
    people(w, from, &mut segments);
    segments.extend(remarks(w, from.adjudication));
    segments.extend(numbers(w, from));
    segments.extend(days(w, from));
    segments.extend(from.total.iter().filter_map(|total| amount(w, total)));
    segments.extend(from.adjudication.iter().filter_map(|one| quantity(w, one)));
    for one in kept.iter().filter(|one| one.thing().is_none()) {
        put(w, one, &mut segments);
    }
    segments.into_iter().for_each(|segment| out.push(segment));
    for told in &from.lines {
        out.nest(line::write(w, told));
    }
    out
}

/// CLP.
fn clp<'a>(w: Way<'_, 'a>, from: &Told<'_, 'a>) -> Segment {
    let mut out = Segment::new("CLP");
    out.set(1, control_number(w, from));
    out.set(2, status(w, from));
    let total = |kind: &str, system: &str, rule| {
        let found = from.total.iter().find(|t| is_code(t.category.as_ref(), system, kind))?;
        let cell = money(w, rule, found.amount.as_ref())?;
        w.decided(&cell, concept_says(found.category.as_ref()));
        Some(cell)
    };
    out.set(3, total("submitted", ADJUDICATION, r::CLP03));
    let paid = from.payment.and_then(|payment| {
        let cell = money(w, r::CLP04, payment.amount.as_ref())?;
        w.decided(&cell, concept_says(payment.r#type.as_ref()));
        Some(cell)
    });
    let benefit = total("benefit", ADJUDICATION, r::CLP04_TOTAL);
    out.set(4, both(w, paid, benefit));
    out.set(5, total("memberliability", C4BB, r::CLP05));
    let coverage = from.insurance.first().and_then(|i| i.coverage.as_ref());
    let insured: Option<&Coverage<'a>> = coverage.and_then(|to| w.record.get(to.to?));
    if let Some(insured) = insured {
        out.set(
            6,
            code(
                w.under(r::COVERAGE),
                r::CLP06,
                insured.r#type.as_ref().filter(|t| is_of(Some(t), INSURANCE_TYPE)),
            ),
        );
        w.decided_by(&out, by(&insured.status.value).into_iter().chain(coverage.map(|to| to.by)));
        w.decided_by(&out, insured.payor.iter().map(|to| to.by));
        w.decided_by(&out, insured.beneficiary.iter().chain(&insured.subscriber).map(|to| to.by));
        if let Some(first) = from.insurance.first() {
            w.decided_by(&out, insurance_says(first));
        }
    }
    let own = from.identifier.iter().find(|id| id.r#type.is_none());
    out.set(7, own.and_then(|id| w.text(r::CLP07, &id.value)));
    // Who pays and who is paid stand in the header; that there is an answer at all makes the segment.
    let says = [by(&from.status.value), by(&from.outcome.value), by(&from.r#use.value), by(from.created)];
    w.decided_by(&out, says.into_iter().flatten().chain(from.parties.iter().flatten().map(|to| to.by)));
    out
}

/// The same amount told twice is written once; where they differ that of the payment counts.
fn both(w: Way<'_, '_>, paid: Option<Cell>, benefit: Option<Cell>) -> Option<Cell> {
    let (Some(mut paid), Some(benefit)) = (paid.clone(), benefit.clone()) else { return paid.or(benefit) };
    if paid.text == benefit.text {
        paid.by.extend(benefit.by);
    } else {
        benefit.by.iter().for_each(|by| w.refuse(*by, "mapping/payment-differs"));
    }
    Some(paid)
}

/// CLP01: the number of the claim, of the claim itself where it is in the record.
fn control_number<'a>(w: Way<'_, 'a>, from: &Told<'_, 'a>) -> Option<Cell> {
    let to = from.request?;
    if let Some(id) = &to.identifier {
        return w.text(r::CLP01, &id.value);
    }
    let claim: &Claim<'a> = w.record.get(to.to?)?;
    let cell = w.text(r::CLP01, &claim.identifier.first()?.value)?;
    w.decided(&cell, [to.by]);
    Some(cell)
}

/// CLP02: the code in the disposition; words are no code.
fn status(w: Way<'_, '_>, from: &Told<'_, '_>) -> Option<Cell> {
    let is_code = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if known(from.disposition).is_some_and(is_code) {
        return w.text(r::CLP02, from.disposition);
    }
    if let Some(words) = by(from.disposition) {
        w.refuse(words, "mapping/code-not-mapped");
    }
    if known(&from.r#use.value) == Some("predetermination") {
        return Some(w.made(r::USE_PREDETERMINATION, by(&from.r#use.value)?, "25"));
    }
    w.issue(Severity::Warning, "mapping/no-claim-status", from.common.by);
    None
}

/// The code and system of a concept.
pub(super) fn concept_says(concept: Option<&CodeableConcept<'_>>) -> Vec<Origin> {
    let first = concept.and_then(|concept| concept.coding.first());
    first.iter().flat_map(|c| [by(&c.code), by(&c.system)]).flatten().collect()
}

fn is_code(concept: Option<&CodeableConcept<'_>>, system: &str, code: &str) -> bool {
    let first = concept.and_then(|concept| concept.coding.first());
    is_of(concept, system) && first.is_some_and(|coding| known(&coding.code) == Some(code))
}

/// CAS: adjustments of one group that follow each other share a segment, six at most.
pub(in crate::to_x12) fn adjustments(w: Way<'_, '_>, all: &[Adjudication<'_>]) -> Vec<Segment> {
    let mut out: Vec<Segment> = Vec::new();
    let mut at = 0;
    for one in all.iter().filter(|a| is_of(a.category.as_ref(), ADJUSTMENT_GROUP)) {
        let Some(group) = code(w, r::CAS01, one.category.as_ref()) else { continue };
        let apart = kept::value(&one.extension, APART);
        let same = out.last().is_some_and(|cas| cas.text(1, 1) == group.text) && at <= 17 && apart.is_none();
        if !same {
            out.push(Segment::new("CAS"));
            at = 2;
        }
        let Some(cas) = out.last_mut() else { continue };
        if same {
            cas.cells_mut().take(1).for_each(|cell| cell.by.extend(group.by.iter().copied()));
        } else {
            if let Some(ExtensionValue::Code(apart)) = apart {
                let says = kept::named(&one.extension, SET, APART).flat_map(|kept| kept.says());
                w.decided(&group, says.chain([apart.by]));
            }
            cas.set(1, Some(group));
        }
        cas.set(at, code(w, r::CAS02, one.reason.as_ref()));
        cas.set(at + 1, money(w, r::CAS03, one.amount.as_ref()));
        cas.set(at + 2, w.changed(r::CAS04, &one.value, "mapping/number-not-valid", number));
        at += 3;
    }
    out
}

/// What says that a CAS begins where another one of its group stood before: the name of `x12/835#CAS-APART`.
const APART: &str = "CAS-APART";

/// MIA and MOA: remarks of a claim, where they stood, else in the first that is free.
fn remarks(w: Way<'_, '_>, all: &[Adjudication<'_>]) -> [Segment; 2] {
    let (mut mia, mut moa) = (Segment::new("MIA"), Segment::new("MOA"));
    for one in all.iter().filter(|a| is_code(a.category.as_ref(), CODE_LIST, "HE")) {
        let says = kept::named(&one.extension, SET, PLACE).flat_map(|kept| kept.says());
        let place = match kept::value(&one.extension, PLACE) {
            Some(ExtensionValue::String(place)) => Some(place),
            _ => None,
        };
        let stood =
            place.and_then(|place| REMARKS.iter().find(|(id, n, _)| place.is == format!("{id}-{n:02}")));
        let free = || REMARKS.iter().find(|(id, n, _)| *id == "MOA" && moa.text(*n, 1).is_empty());
        let Some((id, n, rule)) = stood.or_else(free) else { continue };
        let Some(cell) = code(w, *rule, one.reason.as_ref()) else { continue };
        w.decided(&cell, concept_says(one.category.as_ref()));
        w.decided(&cell, says.chain(place.map(|place| place.by)));
        if *id == "MIA" { mia.set(*n, Some(cell)) } else { moa.set(*n, Some(cell)) }
    }
    [mia, moa]
}

/// What says where a remark stood: the name of `x12/835#REMARK-PLACE`.
const PLACE: &str = "REMARK-PLACE";

/// Where remarks stand.
const REMARKS: &[(&str, u8, Rule)] = &[
    ("MOA", 3, r::MOA03),
    ("MOA", 4, r::MOA04),
    ("MOA", 5, r::MOA05),
    ("MOA", 6, r::MOA06),
    ("MOA", 7, r::MOA07),
    ("MIA", 5, r::MIA05),
    ("MIA", 20, r::MIA20),
    ("MIA", 21, r::MIA21),
    ("MIA", 22, r::MIA22),
    ("MIA", 23, r::MIA23),
];

/// NM1 segments, and the numbers of who rendered the service.
fn people<'a>(w: Way<'_, 'a>, from: &Told<'_, 'a>, out: &mut Vec<Segment>) {
    let coverage =
        |i: &ResponseInsurance<'a>| i.coverage.as_ref().and_then(|to| w.record.get::<Coverage<'a>>(to.to?));
    let first = from.insurance.first().and_then(coverage);
    let patient = from.patient;
    let subscriber = first.and_then(|c| c.subscriber.as_ref());
    let insured = subscriber.filter(|to| patient.is_none_or(|p| p.to != to.to));
    let mut add = |nm1: Option<(Segment, Vec<&crate::model::Identifier<'a>>)>, led: Vec<Origin>| {
        let Some((nm1, numbers)) = nm1 else { return };
        w.decided_by(&nm1, led);
        out.push(nm1);
        for id in numbers {
            out.push(reference(w, id, (r::REF_PROVIDER01, r::REF_PROVIDER02), None));
        }
    };
    if let Some(to) = patient {
        add(named(w.under(r::PATIENT_REFERENCE), to, (r::PATIENT, "QC")), vec![to.by]);
    }
    if let Some(to) = insured {
        let mut nm1 = named(w.under(r::COVERAGE_SUBSCRIBER), to, (r::SUBSCRIBER, "IL"));
        if let (Some((nm1, _)), Some(id)) = (&mut nm1, first.map(|c| &c.subscriber_id)) {
            member(w, nm1, id);
        }
        add(nm1, vec![to.by]);
    }
    if let Some(to) = insured.or(patient) {
        add(corrected(w, to, r::CORRECTED).map(|nm1| (nm1, Vec::new())), Vec::new());
    }
    let own = &from.common.extension;
    let kept = kept::named(own, SET, "RENDERING-REFERENCE").next().map(|kept| kept.says());
    let to = kept::references(own, "RENDERING-REFERENCE").first().copied();
    let rendering = from.rendering.clone().or_else(|| Some((to?, kept?)));
    if let Some((to, mut led)) = rendering {
        led.push(to.by);
        let w = if from.rendering.is_none() { w.under(r::RENDERING_REFERENCE) } else { w };
        add(named(w, to, (r::RENDERING, "82")), led);
    }
    for other in from.insurance.iter().skip(1) {
        let kind = kept::named(&other.extension, SET, "NM1").next();
        let entity = if kind.as_ref().is_some_and(|k| k.text(1) == "TT") { "TT" } else { "PR" };
        let Some(thing) = coverage(other) else { continue };
        let Some(payer) = thing.payor.first() else { continue };
        let rule_of = if entity == "TT" { r::CROSSOVER } else { r::PRIORITY };
        let w = w.under(r::OTHER_INSURANCE);
        let mut nm1 = named(w.under(r::COVERAGE_PAYOR), payer, (rule_of, entity));
        if let (Some((nm1, _)), Some(kind)) = (&mut nm1, kind) {
            kind.fill(w, nm1);
        }
        let mut led: Vec<Origin> = other.coverage.iter().map(|to| to.by).collect();
        led.extend([payer.by].into_iter().chain(thing.beneficiary.iter().map(|to| to.by)));
        led.extend(by(&thing.status.value).into_iter().chain(insurance_says(other)));
        add(nm1, led);
        if let Some(to) = &thing.subscriber {
            add(named(w.under(r::COVERAGE_SUBSCRIBER), to, (r::OTHER_SUBSCRIBER, "GB")), vec![to.by]);
        }
    }
    if let (None, Some(first), Some(to)) = (insured, first, patient) {
        confirm_member(w, out, first, to);
    }
}

/// The number of the member stands in NM109 already, or is put there.
fn member(w: Way<'_, '_>, nm1: &mut Segment, id: &crate::model::Text<'_>) {
    let Some(text) = known(id) else { return };
    if nm1.text(9, 1).is_empty() {
        nm1.set(8, w.constant(r::SUBSCRIBER_ID, "MI"));
        nm1.set(9, w.text(r::SUBSCRIBER_ID, id));
    } else if nm1.text(9, 1) == text {
        let cell = w.text(r::SUBSCRIBER_ID, id);
        let more = cell.into_iter().flat_map(|cell| cell.by).collect::<Vec<_>>();
        let place = nm1.cells_mut().last();
        if let Some(place) = place {
            place.by.extend(more);
        }
    } else if let Some(by) = by(id) {
        w.refuse(by, "mapping/member-differs");
    }
}

/// The patient is who is insured: the number of the member is that of NM1*QC.
fn confirm_member<'a>(
    w: Way<'_, 'a>,
    out: &mut [Segment],
    coverage: &Coverage<'a>,
    _: &crate::model::Reference<'a>,
) {
    let nm1 = out.iter_mut().find(|s| s.id == "NM1" && s.text(1, 1) == "QC");
    if let Some(nm1) = nm1 {
        member(w, nm1, &coverage.subscriber_id);
    }
}

fn insurance_says(from: &ResponseInsurance<'_>) -> Vec<Origin> {
    [from.sequence.map(|v| v.by), from.focal.map(|v| v.by)].into_iter().flatten().collect()
}

/// REF segments of a claim.
fn numbers(w: Way<'_, '_>, from: &Told<'_, '_>) -> Vec<Segment> {
    let one = |kind: &'static str, rule: Rule, cell: Option<Cell>| {
        let mut out = Segment::new("REF");
        if cell.is_some() {
            out.set(1, w.constant(rule, kind));
            out.set(2, cell);
        }
        out
    };
    let mut out = Vec::new();
    out.push(one("G1", r::REF_G1, from.pre_auth_ref.as_ref().and_then(|v| w.value(r::REF_G1, v))));
    out.extend(from.related.iter().map(|id| one("F8", r::REF_F8, w.text(r::REF_F8, &id.value))));
    let typed = from.identifier.iter().filter(|id| id.r#type.is_some());
    out.extend(typed.map(|id| reference(w, id, (r::REF01, r::REF02), None)));
    out
}

/// The days that an ExplanationOfBenefit says.
fn days(w: Way<'_, '_>, from: &Told<'_, '_>) -> Vec<Segment> {
    let Some(period) = from.period else { return Vec::new() };
    let day = |kind: &str, rule, value| {
        let mut out = Segment::new("DTM");
        let cell = w.changed(rule, value, "mapping/date-not-valid", date);
        if cell.is_some() {
            out.set(1, w.constant(rule, kind));
            out.set(2, cell);
        }
        out
    };
    vec![day("232", r::DTM_232, &period.start), day("233", r::DTM_233, &period.end)]
}

/// AMT: totals of the kinds that X12 counts.
fn amount(w: Way<'_, '_>, from: &ResponseTotal<'_>) -> Option<Segment> {
    let kind = from.category.as_ref().filter(|c| is_of(Some(c), AMOUNT_KIND))?;
    let mut out = Segment::new("AMT");
    out.set(1, coding(w, r::AMT01, kind.coding.first()?));
    out.set(2, money(w, r::AMT02, from.amount.as_ref()));
    Some(out)
}

/// QTY.
pub(super) fn quantity(w: Way<'_, '_>, from: &Adjudication<'_>) -> Option<Segment> {
    let kind = from.category.as_ref().filter(|c| is_of(Some(c), QUANTITY_KIND))?;
    let mut out = Segment::new("QTY");
    out.set(1, coding(w, r::QTY01, kind.coding.first()?));
    out.set(2, w.changed(r::QTY02, &from.value, "mapping/number-not-valid", number));
    Some(out)
}
