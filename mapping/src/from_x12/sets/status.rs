//! 276 as Task, 277 and 277CA as Task with a ClaimResponse for each claim.

use std::borrow::Cow;

use synovia_x12::SegmentId;
use synovia_x12::loops::LoopView;

use super::both::{Both, concept};
use super::eligibility::{product, trace};
use super::who::{self, Who};
use super::{Set, by_identifier, codes, header, level, time};
use crate::from_x12::kept::{self, named};
use crate::from_x12::scope::Scope;
use crate::generated::rules::x12::status as r;
use crate::model::{
    Adjudication, ClaimResponse, CodeableConcept, ExtensionValue, Identifier, Reference, ResponseAddItem,
    ResponseError, ResponsePayment, ResponseTotal, Task, TaskInput, TaskValue, TimeOrPeriod,
};
use crate::trace::Rule;

const MODULE: &str = "status";

/// The parties above a claim.
#[derive(Clone, Default)]
struct Above<'a> {
    payer: Option<Reference<'a>>,
    receiver: Option<Reference<'a>>,
    provider: Option<Reference<'a>>,
    patient: Option<Reference<'a>>,
    subscriber: Option<Reference<'a>>,
    levels: Vec<LoopView<'a>>,
}

pub(crate) fn read<'a>(set: Set<'_, 'a>) {
    let mut reading = Reading { set, first: true };
    for found in set.all().loops_named("2000A") {
        let above =
            Above { payer: named_party(set, found, r::PAYER), levels: vec![found], ..Above::default() };
        reading.summary(&above, found);
        for found in found.loops() {
            reading.below(&above, found);
        }
    }
}

fn named_party<'a>(set: Set<'_, 'a>, found: LoopView<'a>, rule: Rule) -> Option<Reference<'a>> {
    found.loops().find(|l| l.id().starts_with("2100")).and_then(|l| who::party(set.root, l, rule))
}

/// A set being read: what its header says goes onto the first thing.
struct Reading<'c, 'a> {
    set: Set<'c, 'a>,
    first: bool,
}

impl<'a> Reading<'_, 'a> {
    /// The levels of a receiver, its providers, their subscribers and the dependents of these: four at most.
    fn below(&mut self, above: &Above<'a>, found: LoopView<'a>) {
        if !found.id().starts_with("2000") {
            return;
        }
        let set = self.set;
        let mut above = above.clone();
        above.levels.push(found);
        match found.id() {
            "2000B" => above.receiver = named_party(set, found, r::RECEIVER),
            "2000C" => above.provider = named_party(set, found, r::PROVIDER),
            "2000E" => {
                above.subscriber = above.patient.take();
                above.patient = self.patient(found);
            }
            _ => above.patient = self.patient(found),
        }
        if matches!(found.id(), "2000B" | "2000C") {
            self.summary(&above, found);
        } else {
            for claim in found.loops().filter(|l| l.id().starts_with("2200")) {
                self.claim(&above, claim);
            }
        }
        for inner in found.loops() {
            self.below(&above, inner);
        }
    }

    /// A subscriber or dependent; DMG stands in the level.
    fn patient(&self, found: LoopView<'a>) -> Option<Reference<'a>> {
        let name = found.loops().find(|l| l.id().starts_with("2100"))?;
        let nm1 = who::first(self.set.root, name)?;
        let mut who = Who::read(self.set.root, name, &[]);
        for view in found.segments().map(|s| s.segment) {
            who.segment(self.set.root.over(view), &[]);
        }
        Some(who.patient(nm1, r::PATIENT, |_| {}))
    }

    fn start(&mut self, s: Scope<'_, 'a>, above: &Above<'a>, task: &mut Task<'a>) {
        let by = task.common.by;
        self.set.decides(by);
        for found in &above.levels {
            level(s, *found, by);
        }
        if core::mem::take(&mut self.first) {
            header(self.set, MODULE, &[SegmentId::BHT], &mut task.common);
        }
        let s = Scope { by, ..s };
        task.intent = s.constant(r::INTENT, "order");
        task.code = s.fixed(r::CODE, "status", codes::TASK);
        task.authored_on = self.created(s);
        task.owner = above.payer.clone().map(|p| p.by(s.made(r::OWNER)));
        task.requester =
            above.provider.clone().or(above.receiver.clone()).map(|p| p.by(s.made(r::REQUESTER)));
        task.r#for = above.patient.clone().map(|p| p.by(s.made(r::FOR)));
        if let Some(subscriber) = &above.subscriber {
            let to = subscriber.clone().by(s.made(r::SUBSCRIBER_REFERENCE));
            let to = ExtensionValue::Reference(Box::new(to));
            kept::add(&mut task.common.extension, [named(s, r::SUBSCRIBER_REFERENCE, to)]);
        }
        if let (Some(_), Some(receiver)) = (&above.provider, &above.receiver) {
            let to = receiver.clone().by(s.made(r::RECEIVER_REFERENCE));
            let to = ExtensionValue::Reference(Box::new(to));
            kept::add(&mut task.common.extension, [named(s, r::RECEIVER_REFERENCE, to)]);
        }
    }

    fn created(&self, s: Scope<'_, 'a>) -> crate::model::Text<'a> {
        time::plain(Scope { by: s.by, ..self.set.header(SegmentId::BHT)? }, 4, r::BHT04)
    }

    /// What is said of all claims of a payer, receiver or provider.
    fn summary(&mut self, above: &Above<'a>, found: LoopView<'a>) {
        for inner in found.loops().filter(|l| l.id().starts_with("2200")) {
            let Some(trn) = inner.segment(SegmentId::TRN).map(|v| self.set.root.over(v)) else { continue };
            let mut task: Task<'a> = trn.create(r::SUMMARY, "summary");
            self.start(trn, above, &mut task);
            let s = Scope { by: task.common.by, ..trn };
            task.identifier.extend(number(s));
            kept::add(&mut task.common.extension, kept::segments(s, inner, MODULE, &["TRN"]));
            self.outcome(s, inner, &mut task);
            s.add(task);
        }
    }

    /// Task.status by the category of the first STC.
    fn outcome(&self, s: Scope<'_, 'a>, found: LoopView<'a>, task: &mut Task<'a>) {
        let stc = found.segment(STC).map(|v| s.over(v));
        let Some(stc) = stc else {
            task.status = s.constant(r::STATUS, if self.asks() { "requested" } else { "completed" }).into();
            return;
        };
        let word = match outcome(&stc.peek_part(1, 1)) {
            "error" => "rejected",
            "complete" => "completed",
            _ => "in-progress",
        };
        task.status = stc.part(1, 1, r::STC01_STATUS).map(|v| v.map(|_| Cow::Borrowed(word))).into();
        task.business_status =
            stc.concept(stc.part(1, 2, r::STC01_BUSINESS), r::STC01_BUSINESS, codes::STATUS_CODE);
    }

    fn asks(&self) -> bool {
        self.set.tree.guide().kind() == "276"
    }

    /// 2200D and 2200E: a claim that is asked about or answered.
    fn claim(&mut self, above: &Above<'a>, found: LoopView<'a>) {
        let Some(first) = found.segments().next().map(|s| self.set.root.over(s.segment)) else { return };
        let mut task: Task<'a> = first.create(r::TASK, "task");
        self.start(first, above, &mut task);
        let s = Scope { by: task.common.by, ..first };
        let trn = found.segment(SegmentId::TRN).map(|v| s.over(v));
        task.identifier.extend(trn.and_then(number));
        self.outcome(s, found, &mut task);
        if self.asks() {
            for view in found.segments().map(|s| s.segment).filter(|v| v.id() != SegmentId::TRN) {
                match input(s.over(view)) {
                    Some(input) => task.input.push(input),
                    None => kept::add(&mut task.common.extension, kept::segment(s.over(view), MODULE)),
                }
            }
            for line in found.loops() {
                task.input.extend(asked_line(s, line));
            }
        } else {
            let to = self.response(above, found, trn);
            if let Some(to) = to {
                let value = Some(TaskValue::Reference(Box::new(to.by(s.made(r::OUTPUT)))));
                let r#type = s.fixed(r::OUTPUT, "status", codes::TASK);
                task.output.push(TaskInput { r#type, value, ..TaskInput::default() });
            }
        }
        s.add(task);
    }

    /// The answer about a claim.
    fn response(
        &self,
        above: &Above<'a>,
        found: LoopView<'a>,
        trn: Option<Scope<'_, 'a>>,
    ) -> Option<Reference<'a>> {
        let first = found.segments().next().map(|s| self.set.root.over(s.segment))?;
        let mut thing: ClaimResponse<'a> = first.create(r::RESPONSE, "response");
        let s = Scope { by: thing.common.by, ..first };
        thing.status = s.constant(r::RESPONSE_STATUS, "active").into();
        thing.r#use = s.constant(r::USE, "claim").into();
        thing.created = self.created(s);
        thing.patient = above.patient.clone().map(|p| p.by(s.made(r::RESPONSE_PATIENT)));
        thing.insurer = above.payer.clone().map(|p| p.by(s.made(r::INSURER)));
        let asker = above.provider.clone().or(above.receiver.clone());
        thing.requestor = asker.map(|p| p.by(s.made(r::REQUESTOR)));
        let request = trn.map(|trn| Identifier { value: trn.text(2, r::REQUEST), ..Identifier::default() });
        thing.request = request.filter(|i| i.value.is_some()).map(by_identifier);
        let mut statuses = Vec::new();
        for view in found.segments().map(|s| s.segment).filter(|v| v.id() != SegmentId::TRN) {
            let s = s.over(view);
            match view.id().as_str() {
                "REF" => {
                    let mut number = None;
                    who::reference(&mut Both::In(s), &mut number);
                    thing.identifier.extend(number);
                }
                "STC" => {
                    statuses.push(s);
                    kept::add(&mut thing.common.extension, kept::segment(s, MODULE));
                }
                _ => kept::add(&mut thing.common.extension, kept::segment(s, MODULE)),
            }
        }
        if let Some(stc) = statuses.first() {
            decided(*stc, &mut thing);
        }
        for stc in &statuses {
            thing.error.extend(errors(*stc));
        }
        for line in found.loops() {
            thing.add_item.extend(answered_line(s, line));
        }
        Some(s.add(thing))
    }
}

const STC: SegmentId = SegmentId::STC;
const SVC: SegmentId = SegmentId::SVC;

/// TRN: the number of what is asked about.
fn number<'a>(trn: Scope<'_, 'a>) -> Option<Identifier<'a>> {
    let mut number = Identifier::default();
    trace(&mut Both::In(trn), &mut number);
    (number.value.is_some() || number.assigner.is_some()).then_some(number)
}

/// What a category of STC01 says of a claim: errors and rejections, what is done, what waits.
fn outcome(category: &str) -> &'static str {
    match category {
        "A3" | "A4" | "A6" | "A7" | "A8" | "DR01" | "DR02" | "DR03" | "DR04" => "error",
        _ if category.starts_with(['E', 'D']) => "error",
        _ if category.starts_with('F') => "complete",
        _ => "queued",
    }
}

/// A REF, AMT or DTP of a claim that is asked about.
fn input<'a>(s: Scope<'_, 'a>) -> Option<TaskInput<'a>> {
    let mut input = TaskInput::default();
    match s.view.id().as_str() {
        "REF" => {
            let mut number = None;
            who::reference(&mut Both::In(s), &mut number);
            let mut number: Identifier<'a> = number?;
            input.r#type = number.r#type.take();
            number.value.as_ref()?;
            input.value = Some(TaskValue::Identifier(Box::new(number)));
            return Some(input);
        }
        "AMT" => {
            let mut money = None;
            Both::In(s).money(2, r::AMT02, r::CURRENCY, &mut money);
            let money = money?;
            Both::In(s).coded((1, 1), r::AMT01, codes::AMOUNT, &mut input.r#type);
            input.value = Some(TaskValue::Money(Box::new(money)));
        }
        "DTP" => {
            let found = time::time(s, r::DTP03)?;
            Both::In(s).coded((1, 1), r::DTP01, codes::DATE, &mut input.r#type);
            input.value = Some(match found {
                TimeOrPeriod::DateTime(day) => TaskValue::Date(day),
                TimeOrPeriod::Period(period) => TaskValue::Period(Box::new(period)),
            });
        }
        _ => return None,
    }
    Some(input)
}

/// 2210: a line that is asked about.
fn asked_line<'a>(s: Scope<'_, 'a>, line: LoopView<'a>) -> Option<TaskInput<'a>> {
    let svc = s.over(line.segment(SVC)?);
    let (mut code, mut modifiers) = (None, Vec::new());
    product(&mut Both::In(svc), 1, (r::SVC01, r::SVC01_MODIFIER), (&mut code, &mut modifiers));
    let mut code: CodeableConcept<'a> = code?;
    code.coding.extend(modifiers.into_iter().flat_map(|m| m.coding));
    let kind = svc.constant(r::LINE, "SVC");
    let mut extension: Vec<_> = kept::held(kept::segment(svc, MODULE));
    kept::add(&mut extension, kept::segments(s, line, MODULE, &["SVC"]));
    Some(TaskInput {
        extension,
        r#type: Some(CodeableConcept { text: kind, ..CodeableConcept::default() }),
        value: Some(TaskValue::CodeableConcept(Box::new(code))),
    })
}

/// The first STC of a claim: outcome, amounts, payment.
fn decided<'a>(stc: Scope<'_, 'a>, thing: &mut ClaimResponse<'a>) {
    let word = outcome(&stc.peek_part(1, 1));
    let code = stc.part(1, 1, r::STC01_OUTCOME);
    thing.outcome = code.map(|v| v.map(|_| Cow::Borrowed(word))).into();
    thing.disposition = stc.text(12, r::STC12);
    let mut charged = None;
    Both::In(stc).money(4, r::STC04, r::CURRENCY, &mut charged);
    if charged.is_some() {
        let category = stc.fixed(r::STC04, "submitted", codes::ADJUDICATION);
        thing.total.push(ResponseTotal { category, amount: charged, ..ResponseTotal::default() });
    }
    let mut paid = None;
    Both::In(stc).money(5, r::STC05, r::CURRENCY, &mut paid);
    if paid.is_some() {
        let date = time::plain(stc, 8, r::STC08).or_else(|| time::plain(stc, 6, r::STC06));
        let number = stc.text(9, r::STC09);
        let identifier = number.map(|value| Identifier { value: Some(value), ..Identifier::default() });
        thing.payment =
            Some(ResponsePayment { amount: paid, date, identifier, ..ResponsePayment::default() });
    }
}

/// STC01, 10 and 11 of what was rejected: why.
fn errors<'a>(stc: Scope<'_, 'a>) -> Vec<ResponseError<'a>> {
    let refused = outcome(&stc.peek_part(1, 1)) == "error";
    let elements: &[u32] = if refused { &[1, 10, 11] } else { &[] };
    let one = |element: &u32| {
        let code = stc.concept(stc.part(*element, 2, r::STC01_ERROR), r::STC01_ERROR, codes::STATUS_CODE)?;
        Some(ResponseError { code: Some(code), ..ResponseError::default() })
    };
    elements.iter().filter_map(one).collect()
}

/// 2220: a line that is answered.
fn answered_line<'a>(s: Scope<'_, 'a>, line: LoopView<'a>) -> Option<ResponseAddItem<'a>> {
    let svc = s.over(line.segment(SVC)?);
    let mut item = ResponseAddItem::default();
    product(
        &mut Both::In(svc),
        1,
        (r::SVC01, r::SVC01_MODIFIER),
        (&mut item.service.product_or_service, &mut item.service.modifier),
    );
    Both::In(svc).money(2, r::SVC02, r::CURRENCY, &mut item.service.net);
    let mut paid = None;
    Both::In(svc).money(3, r::SVC03, r::CURRENCY, &mut paid);
    if paid.is_some() {
        let category = svc.fixed(r::SVC03, "benefit", codes::ADJUDICATION);
        item.adjudication.push(Adjudication { category, amount: paid, ..Adjudication::default() });
    }
    kept::add(&mut item.extension, kept::segment(svc, MODULE));
    for view in line.segments().map(|s| s.segment).filter(|v| v.id() != SVC) {
        let s = s.over(view);
        if view.id() == STC {
            let category =
                concept(s.part(1, 1, r::STC01_LINE), s.constant(r::STC01_LINE, codes::STATUS_CATEGORY));
            let reason = concept(s.part(1, 2, r::STC01_LINE), s.constant(r::STC01_LINE, codes::STATUS_CODE));
            if category.is_some() {
                item.adjudication.push(Adjudication { category, reason, ..Adjudication::default() });
            }
        }
        kept::add(&mut item.extension, kept::segment(s, MODULE));
    }
    Some(item)
}
