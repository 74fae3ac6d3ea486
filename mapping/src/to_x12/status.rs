//! 276, 277 and 277CA: what is asked and told about claims.

use synovia_x12::guide::Guide;

use super::eligibility::trace;
use super::kept;
use super::people::{self, Level, fixed, named, number_segment, written};
use super::tree::{Loop, Segment};
use super::way::{Way, date};
use crate::from_x12::sets::both::{Both, of};
use crate::from_x12::sets::{codes, eligibility as lines, time};
use crate::generated::rules::x12::status as r;
use crate::model::{
    ClaimResponse, CodeableConcept, Identifier, Record, Reference, ResponseAddItem, Task, TaskInput,
    TaskValue, TimeOrPeriod,
};
use crate::trace::Origin;

const MODULE: &str = "status";

/// Whether a task asks for, or tells, the status of a claim.
fn is_status(task: &Task<'_>) -> bool {
    task.code.iter().flat_map(|c| &c.coding).any(|c| of(&c.system) == codes::TASK && of(&c.code) == "status")
}

pub(super) fn asks(record: &Record<'_>) -> bool {
    record.tasks.iter().any(|t| is_status(t) && t.output.is_empty() && of(&t.status.value) == "requested")
}

pub(super) fn answers(record: &Record<'_>) -> bool {
    record.tasks.iter().any(|t| is_status(t) && of(&t.status.value) != "requested")
}

/// Which of the sets is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Question,
    Answer,
    Receipt,
}

pub(super) fn question<'a>(w: Way<'_, 'a>, _: &'static Guide) -> Loop {
    write(w, Which::Question)
}

pub(super) fn answer<'a>(w: Way<'_, 'a>, _: &'static Guide) -> Loop {
    write(w, Which::Answer)
}

pub(super) fn receipt<'a>(w: Way<'_, 'a>, _: &'static Guide) -> Loop {
    write(w, Which::Receipt)
}

fn write<'a>(w: Way<'_, 'a>, which: Which) -> Loop {
    let mut top = Level::new(Loop::new("ST"));
    let mut first = true;
    for task in w.record.tasks.iter().filter(|t| is_status(t)) {
        if core::mem::take(&mut first) {
            let defaults = match which {
                Which::Question => ["0010", "13"],
                Which::Answer => ["0010", "08"],
                Which::Receipt => ["0085", "08"],
            };
            let created = (r::BHT04, &task.authored_on);
            top.body.push(people::bht(w, &task.common.extension, MODULE, defaults, created));
        }
        place(w, which, task, &mut top);
    }
    top.whole()
}

/// Puts a task below payer, receiver, provider and patient.
fn place<'a>(w: Way<'_, 'a>, which: Which, task: &Task<'a>, top: &mut Level) {
    let receipt = which == Which::Receipt;
    let head =
        |id: &'static str, code: &str, name: &'static str, entity: &str, to: Option<&Reference<'a>>| {
            let mut out = people::level(w, id, code);
            if let Some(to) = to {
                out.nest(named(w, name, entity, to));
            }
            out
        };
    let key = |to: Option<&Reference<'a>>| to.and_then(|to| to.to);
    let owner = task.owner.as_ref();
    let Some(payer) = top.at(key(owner), || head("2000A", "20", "2100A", "PR", owner)) else { return };
    let asker = task.requester.as_ref();
    let behind = kept::references(&task.common.extension, "RECEIVER-REFERENCE").first().copied();
    if asker.is_none() && task.r#for.is_none() {
        return payer.body.nest(summary(w, "2200A", "1", task));
    }
    let receiver = behind.or(asker);
    let Some(level) = payer.at(key(receiver), || head("2000B", "21", "2100B", "41", receiver)) else {
        return;
    };
    if behind.is_none() && task.r#for.is_none() {
        return level.body.nest(summary(w, "2200B", "2", task));
    }
    let (entity, provider) = (if receipt { "85" } else { "1P" }, asker);
    let Some(level) = level.at(key(provider), || head("2000C", "19", "2100C", entity, provider)) else {
        return;
    };
    let Some(patient) = task.r#for.as_ref() else {
        return level.body.nest(summary(w, "2200C", "1", task));
    };
    let holder = kept::references(&task.common.extension, "SUBSCRIBER-REFERENCE").first().copied();
    let subscriber = holder.unwrap_or(patient);
    let (code, entity) = if receipt { ("PT", "QC") } else { ("22", "IL") };
    let found = level.at(subscriber.to, || whose(w, ["2000D", code, "2100D", entity], subscriber, receipt));
    let Some(level) = found else { return };
    if holder.is_none() {
        return level.body.nest(claim(w, which, task, "D"));
    }
    let found = level.at(patient.to, || whose(w, ["2000E", "23", "2100E", "QC"], patient, receipt));
    if let Some(level) = found {
        level.body.nest(claim(w, which, task, "E"));
    }
}

/// The level of a subscriber or dependent: its id, HL03, the loop of the name, NM101.
fn whose<'a>(w: Way<'_, 'a>, level: [&'static str; 4], to: &Reference<'a>, receipt: bool) -> Loop {
    let [id, code, name, entity] = level;
    let mut out = people::level(w, id, code);
    let mut name = named(w, name, entity, to);
    // In a question the birth stands in the level and not beside the name.
    let (births, own): (Vec<_>, Vec<_>) = name.segments.into_iter().partition(|s| s.id == "DMG");
    name.segments = own;
    if !receipt {
        out.segments.extend(births);
    }
    out.nest(name);
    out
}

/// 2200A to C: what is told of all claims.
fn summary<'a>(w: Way<'_, 'a>, id: &'static str, kind: &str, task: &Task<'a>) -> Loop {
    let mut out = Loop::new(id);
    for number in &task.identifier {
        out.push(trace(w, kind, number));
    }
    out.segments.extend(kept::segments(w, &task.common.extension, MODULE, &["BHT"]));
    out
}

/// 2200D: a claim.
fn claim<'a>(w: Way<'_, 'a>, which: Which, task: &Task<'a>, whose: &str) -> Loop {
    let ids = if whose == "E" { ["2200E", "2210E", "2220E"] } else { ["2200D", "2210D", "2220D"] };
    let mut out = Loop::new(ids[0]);
    let kind = if which == Which::Question { "1" } else { "2" };
    for number in &task.identifier {
        out.push(trace(w, kind, number));
    }
    out.segments.extend(kept::segments(w, &task.common.extension, MODULE, &["BHT"]));
    for input in &task.input {
        match line(w, ids[1], input) {
            Some(inner) => out.nest(inner),
            None => out.segments.extend(asked(w, input)),
        }
    }
    for made in &task.output {
        let Some(TaskValue::Reference(to)) = &made.value else { continue };
        if let Some(response) = to.to.and_then(|key| w.record.get::<ClaimResponse<'a>>(key)) {
            told(w, ids[2], response, &mut out);
            out.followed(to.by);
        }
    }
    out
}

/// REF, AMT or DTP of a claim that is asked about.
fn asked<'a>(w: Way<'_, 'a>, input: &TaskInput<'a>) -> Option<Segment> {
    let mut kind = input.r#type.clone();
    match input.value.as_ref()? {
        TaskValue::Identifier(number) => {
            let number = Identifier { r#type: kind.or(number.r#type.clone()), ..(**number).clone() };
            Some(number_segment(w, &number))
        }
        TaskValue::Money(money) => Some(written(w, "AMT", |way| {
            way.coded((1, 1), r::AMT01, codes::AMOUNT, &mut kind);
            way.money(2, r::AMT02, r::CURRENCY, &mut Some((**money).clone()));
        })),
        TaskValue::Date(day) => dtp(w, kind, &TimeOrPeriod::DateTime(day.clone())),
        TaskValue::Period(period) => dtp(w, kind, &TimeOrPeriod::Period((**period).clone())),
        _ => None,
    }
}

fn dtp<'a>(
    w: Way<'_, 'a>,
    mut kind: Option<CodeableConcept<'a>>,
    found: &TimeOrPeriod<'a>,
) -> Option<Segment> {
    let mut out = super::eligibility::dated(w, "", r::DTP03, Some(found))?;
    let code = written(w, "DTP", |way| way.coded((1, 1), r::DTP01, codes::DATE, &mut kind));
    let cell = code.cells().next().cloned();
    out.set(1, cell.or_else(|| w.computed("472")));
    Some(out)
}

/// 2210: a line that is asked about.
fn line<'a>(w: Way<'_, 'a>, id: &'static str, input: &TaskInput<'a>) -> Option<Loop> {
    let Some(TaskValue::CodeableConcept(code)) = &input.value else { return None };
    let mut out = Loop::new(id);
    let (head, rest) = code.coding.split_first()?;
    let mut product = Some(CodeableConcept { coding: vec![head.clone()], ..(**code).clone() });
    let one = |c: &crate::model::Coding<'a>| CodeableConcept {
        coding: vec![c.clone()],
        ..CodeableConcept::default()
    };
    let mut modifiers: Vec<_> = rest.iter().map(one).collect();
    let mut svc = written(w, "SVC", |way| {
        lines::product(way, 1, (r::SVC01, r::SVC01_MODIFIER), (&mut product, &mut modifiers));
    });
    kept::named(&input.extension, MODULE, "SVC").for_each(|e| e.fill(w, &mut svc));
    out.push(svc);
    out.segments.extend(kept::segments(w, &input.extension, MODULE, &["SVC"]));
    Some(out)
}

/// What is told about a claim.
fn told<'a>(w: Way<'_, 'a>, id: &'static str, response: &ClaimResponse<'a>, out: &mut Loop) {
    let all = kept::segments(w, &response.common.extension, MODULE, &["BHT"]);
    if all.iter().all(|s| s.id != "STC") {
        out.push(decided(w, response));
    }
    out.segments.extend(all);
    for identifier in &response.identifier {
        out.push(number_segment(w, identifier));
    }
    for item in &response.add_item {
        out.nest(answered(w, id, item));
    }
}

/// STC of a response that kept none: its outcome and amounts.
fn decided<'a>(w: Way<'_, 'a>, response: &ClaimResponse<'a>) -> Segment {
    let category = match of(&response.outcome.value) {
        "error" => "E0",
        "complete" => "F0",
        _ => "P0",
    };
    let by = response.outcome.value.as_ref().map_or(Origin::NONE, |v| v.by);
    let mut stc = Segment::new("STC");
    stc.set_part(1, 1, Some(w.made(r::STC01_OUTCOME, by, category)));
    let code =
        response.error.iter().filter_map(|e| e.code.as_ref()?.coding.first()).find(|c| c.code.is_some());
    stc.set_part(1, 2, code.and_then(|c| w.text(r::STC01_ERROR, &c.code)).or_else(|| w.computed("0")));
    let is_submitted = |t: &&crate::model::ResponseTotal<'a>| {
        t.category.iter().flat_map(|c| &c.coding).any(|c| of(&c.code) == "submitted")
    };
    let total = response.total.iter().find(is_submitted).and_then(|t| t.amount.as_ref());
    stc.set(2, w.changed(r::BHT04, &response.created, "mapping/date-not-valid", date));
    stc.set(4, total.and_then(|m| w.text(r::STC04, &m.value)));
    if let Some(payment) = &response.payment {
        stc.set(5, payment.amount.as_ref().and_then(|m| w.text(r::STC05, &m.value)));
        stc.set(6, w.changed(r::STC06, &payment.date, "mapping/date-not-valid", time::compact));
        stc.set(9, payment.identifier.as_ref().and_then(|i| w.text(r::STC09, &i.value)));
    }
    stc.set(12, w.text(r::STC12, &response.disposition));
    stc
}

/// 2220: a line.
fn answered<'a>(w: Way<'_, 'a>, id: &'static str, item: &ResponseAddItem<'a>) -> Loop {
    let mut out = Loop::new(id);
    let mut svc = written(w, "SVC", |way| {
        let (product, modifier) =
            (&mut item.service.product_or_service.clone(), &mut item.service.modifier.clone());
        lines::product(way, 1, (r::SVC01, r::SVC01_MODIFIER), (product, modifier));
        way.money(2, r::SVC02, r::CURRENCY, &mut item.service.net.clone());
        let paid = item.adjudication.iter().find_map(|a| a.amount.clone());
        way.money(3, r::SVC03, r::CURRENCY, &mut paid.clone());
        if let (Both::Out(out), true) = (way, item.service.net.is_none()) {
            out.text(2, 1, r::SVC02, "0", Origin::NONE);
        }
    });
    kept::named(&item.extension, MODULE, "SVC").for_each(|e| e.fill(w, &mut svc));
    out.push(svc);
    let all = kept::segments(w, &item.extension, MODULE, &["SVC"]);
    if all.iter().all(|s| s.id != "STC") {
        out.push(fixed(w, "STC", &["F0"]));
    }
    out.segments.extend(all);
    out
}
