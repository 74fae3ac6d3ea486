//! 270 and 271: questions about insurances and the answers to them.

use synovia_x12::guide::Guide;

use super::kept;
use super::people::{self, Level, fixed, named, number_segment, written};
use super::tree::{Loop, Segment};
use super::way::Way;
use crate::from_x12::sets::both::{Both, of};
use crate::from_x12::sets::{codes, eligibility as lines, time};
use crate::generated::rules::x12::eligibility as r;
use crate::model::{
    Coverage, CoverageEligibilityRequest, CoverageEligibilityResponse, EligibilityError,
    EligibilityRequestItem, EligibilityResponseItem, Extension, ExtensionValue, Identifier, MultipleBirth,
    Patient, Record, Reference, Text, TimeOrPeriod, Val,
};
use crate::trace::{Origin, Rule};

const MODULE: &str = "eligibility";

pub(super) fn asks(record: &Record<'_>) -> bool {
    !record.coverage_eligibility_requests.is_empty()
}

pub(super) fn answers(record: &Record<'_>) -> bool {
    !record.coverage_eligibility_responses.is_empty()
}

/// What requests and responses have in common.
struct About<'t, 'a> {
    insurer: Option<&'t Reference<'a>>,
    receiver: Option<&'t Reference<'a>>,
    patient: Option<&'t Reference<'a>>,
    coverage: Option<&'t Coverage<'a>>,
    /// Why nothing is answered; those of the levels above are everybody's.
    errors: &'t [EligibilityError<'a>],
}

/// What is asked about a person.
struct Asked<'t, 'a> {
    thing: &'t CoverageEligibilityRequest<'a>,
    rest: &'t [Extension<'a>],
    /// How the day of service is told.
    day: (&'static str, Rule),
}

/// DTP01 of the day of service: release 4010 has no other than that of the service itself.
fn day_of_service(guide: &'static Guide) -> (&'static str, Rule) {
    if guide.is_4010() { ("472", r::DTP_472) } else { ("291", r::DTP_291) }
}

pub(super) fn request<'a>(w: Way<'_, 'a>, guide: &'static Guide) -> Loop {
    let mut top = Level::new(Loop::new("ST"));
    for (n, thing) in w.record.coverage_eligibility_requests.iter().enumerate() {
        if n == 0 {
            let created = (r::BHT04, &thing.created);
            top.body.push(people::bht(w, &thing.common.extension, MODULE, ["0022", "13"], created));
        }
        let insurance = thing.insurance.first();
        let coverage = insurance.and_then(|i| w.record.get::<Coverage<'a>>(i.coverage.as_ref()?.to?));
        let about = About {
            insurer: thing.insurer.as_ref(),
            receiver: thing.provider.as_ref(),
            patient: thing.patient.as_ref(),
            coverage,
            errors: &[],
        };
        let rest: &[Extension<'a>] = insurance.map_or(&[], |i| &i.extension);
        let asks = Asked { thing, rest, day: day_of_service(guide) };
        person(w, &mut top, &about, |level, name, suffix| asked(w, &asks, level, name, suffix));
    }
    top.whole()
}

/// Puts a person below payer and receiver: as subscriber, or as a dependent of one.
fn person<'a>(
    w: Way<'_, 'a>,
    top: &mut Level,
    about: &About<'_, 'a>,
    fill: impl FnOnce(&mut Loop, &mut Loop, bool),
) {
    let key = |to: Option<&Reference<'a>>| to.and_then(|to| to.to);
    let head =
        |id: &'static str, code: &str, name: &'static str, entity: &str, to: Option<&Reference<'a>>| {
            let mut out = people::level(w, id, code);
            if let Some(to) = to {
                out.nest(named(w, name, entity, to));
            }
            out
        };
    let source = top.at(key(about.insurer), || head("2000A", "20", "2100A", "PR", about.insurer));
    let Some(source) = source else { return };
    told(w, about, ["2000A", "2100A"], &mut source.body);
    if about.receiver.is_none() && about.patient.is_none() && !about.errors.is_empty() {
        // The answer came from the payer's side: nobody was asked about yet.
        return;
    }
    let receiver = source.at(key(about.receiver), || head("2000B", "21", "2100B", "1P", about.receiver));
    let Some(receiver) = receiver else { return };
    told(w, about, ["2000B", "2100B"], &mut receiver.body);
    let subscriber = about.coverage.and_then(|c| c.subscriber.as_ref()).or(about.patient);
    let own = key(subscriber) == key(about.patient);
    let member = |to: &Reference<'a>| insured(w, "2100C", "IL", to, about.coverage);
    if own {
        let Some(to) = about.patient else {
            let mut level = people::level(w, "2000C", "22");
            let mut name = Loop::new("2100C");
            fill(&mut level, &mut name, false);
            unnamed(w, &mut name, "IL");
            level.nest(name);
            if level.segments.len() > 1 || !level.loops.is_empty() {
                receiver.body.nest(level);
            }
            return;
        };
        let mut level = people::level(w, "2000C", "22");
        let mut name = member(to);
        plan(w, about.coverage, &mut name);
        fill(&mut level, &mut name, false);
        unnamed(w, &mut name, "IL");
        level.nest(name);
        // What is asked about a subscriber stands in the level that dependents follow.
        receiver.at(key(about.patient), || level);
        return;
    }
    let Some(to) = subscriber else { return };
    let level = receiver.at(to.to, || {
        let mut level = people::level(w, "2000C", "22");
        level.nest(member(to));
        level
    });
    let (Some(level), Some(to)) = (level, about.patient) else { return };
    let mut below = people::level(w, "2000D", "23");
    let mut name = insured(w, "2100D", "03", to, None);
    plan(w, about.coverage, &mut name);
    fill(&mut below, &mut name, true);
    unnamed(w, &mut name, "03");
    below.nest(name);
    level.at(None, || below);
}

/// AAA of a level and of the loop of its name; several answers tell the same.
fn told<'a>(w: Way<'_, 'a>, about: &About<'_, 'a>, [level, name]: [&'static str; 2], body: &mut Loop) {
    for error in about.errors {
        let (place, made) = (place(error), || aaa(w, error));
        if place == level {
            once(made(), body);
        } else if place == name {
            match body.loops.iter_mut().find(|inner| inner.id == name) {
                Some(inner) => once(made(), inner),
                None => once(made(), body),
            }
        }
    }
}

/// Adds a segment, or what made it to one that says the same.
fn once(segment: Segment, into: &mut Loop) {
    let texts = |s: &Segment| s.cells().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    match into.segments.iter_mut().find(|made| made.id == segment.id && texts(made) == texts(&segment)) {
        Some(made) => made.merge(segment),
        None => into.push(segment),
    }
}

/// Whoever is told of begins the loop, though nothing is known of them.
fn unnamed(w: Way<'_, '_>, name: &mut Loop, entity: &str) {
    if !name.is_empty() && name.segments.iter().all(|s| s.id != "NM1") {
        name.push(fixed(w, "NM1", &[entity, "1"]));
    }
}

/// A subscriber or dependent; the number is that of the coverage where the person has none.
fn insured<'a>(
    w: Way<'_, 'a>,
    id: &'static str,
    code: &str,
    to: &Reference<'a>,
    coverage: Option<&Coverage<'a>>,
) -> Loop {
    let mut out = named(w, id, code, to);
    if let Some(coverage) = coverage {
        member_number(w, &mut out, &coverage.subscriber_id, r::NM109_MEMBER);
    }
    if let Some(patient) = to.to.and_then(|key| w.record.get::<Patient<'a>>(key)) {
        out.segments
            .extend(kept::named(&patient.common.extension, MODULE, "MPI").filter_map(move |e| e.segment(w)));
    }
    out
}

/// The number of a member: it stands in NM109 already, or is put there.
pub(super) fn member_number<'a>(w: Way<'_, 'a>, out: &mut Loop, number: &Text<'a>, rule: Rule) {
    let Some(nm1) = out.segments.first_mut() else { return };
    if nm1.text(9, 1).is_empty() {
        if let Some(cell) = w.text(rule, number) {
            nm1.set(8, w.computed("MI"));
            nm1.set(9, Some(cell));
        }
    } else if of(number) == nm1.text(9, 1)
        && let Some(number) = number
    {
        w.decided_by(nm1, [number.by]);
    }
}

/// What a coverage says: INS and REF.
fn plan<'a>(w: Way<'_, 'a>, coverage: Option<&Coverage<'a>>, name: &mut Loop) {
    let Some(coverage) = coverage else { return };
    let mut ins = written(w, "INS", |way| lines::insured(way, &mut coverage.relationship.clone()));
    kept::named(&coverage.common.extension, MODULE, "INS").for_each(|e| e.fill(w, &mut ins));
    let patient = coverage.beneficiary.as_ref().and_then(|to| w.record.get::<Patient<'a>>(to.to?));
    if let Some(MultipleBirth::Integer(number)) = patient.and_then(|p| p.multiple_birth.as_ref()) {
        ins.set(17, Some(w.made(r::INS17, number.by, number.is.to_string())));
    }
    if ins.cells().next().is_some() {
        let yes = if ins.text(2, 1) == "18" { "Y" } else { "N" };
        ins.set(1, w.computed(yes));
        if ins.text(2, 1).is_empty() {
            ins.set(2, w.computed("18"));
        }
        name.push(ins);
    }
    for class in &coverage.class {
        let segment = written(w, "REF", |way| lines::plan(way, &mut class.clone()));
        if !segment.text(1, 1).is_empty() {
            name.push(segment);
        }
    }
    for identifier in &coverage.identifier {
        name.push(number_segment(w, identifier));
    }
}

/// TRN of a number.
pub(super) fn trace<'a>(w: Way<'_, 'a>, kind: &str, number: &Identifier<'a>) -> Segment {
    let mut trn = written(w, "TRN", |way| lines::trace(way, &mut number.clone()));
    trn.set(1, w.computed(kind));
    if trn.text(2, 1).is_empty() { Segment::new("TRN") } else { trn }
}

/// DTP of a time.
pub(super) fn dated(
    w: Way<'_, '_>,
    code: &str,
    rule: Rule,
    found: Option<&TimeOrPeriod<'_>>,
) -> Option<Segment> {
    let (form, text) = time::form(found?)?;
    let origins = match found? {
        TimeOrPeriod::DateTime(day) => vec![day.by],
        TimeOrPeriod::Period(p) => [&p.start, &p.end].into_iter().flatten().map(|v| v.by).collect(),
    };
    let mut dtp = fixed(w, "DTP", &[code, form]);
    let first = origins.first().copied().unwrap_or(Origin::NONE);
    let mut cell = w.made(rule, first, text);
    cell.by.extend(origins.iter().skip(1).map(|by| w.under(rule).origin(*by)));
    dtp.set(3, Some(cell));
    Some(dtp)
}

fn asked<'a>(
    w: Way<'_, 'a>,
    Asked { thing, rest, day }: &Asked<'_, 'a>,
    level: &mut Loop,
    name: &mut Loop,
    dependent: bool,
) {
    for number in &thing.identifier {
        level.push(trace(w, "1", number));
    }
    name.segments.extend(dated(w, day.0, day.1, thing.serviced.as_ref()));
    name.segments.extend(kept::segments(w, &thing.common.extension, MODULE, &["BHT"]));
    name.segments.extend(kept::segments(w, rest, MODULE, &[]));
    let mut diagnoses = Vec::new();
    for found in thing.item.iter().flat_map(|item| &item.diagnosis) {
        let code = |c: &crate::model::CodeableConcept<'a>| c.coding.first().map(|c| of(&c.code).to_string());
        if !diagnoses.iter().any(|d| code(d) == code(found)) {
            diagnoses.push(found.clone());
        }
    }
    name.push(written(w, "HI", |way| {
        for (element, found) in (1_u8..=12).zip(&diagnoses) {
            lines::diagnosis(way, element, Some(found.clone()));
        }
    }));
    let mut items = thing.item.as_slice();
    while let Some((item, after)) = items.split_first() {
        // Kinds of services that nothing else is said of are repetitions of the one before.
        let more = after.iter().take_while(|i| is_plain(i)).count();
        let (kinds, following) = after.split_at_checked(more).unwrap_or((&[], &[]));
        items = following;
        name.nest(question(w, item, kinds, &diagnoses, dependent));
    }
}

/// Whether an item is a kind of service and no more.
fn is_plain(item: &EligibilityRequestItem<'_>) -> bool {
    let other = item.product_or_service.is_some()
        || item.unit_price.is_some()
        || !item.extension.is_empty()
        || !item.diagnosis.is_empty();
    item.category.is_some() && !other
}

fn question<'a>(
    w: Way<'_, 'a>,
    item: &EligibilityRequestItem<'a>,
    kinds: &[EligibilityRequestItem<'a>],
    diagnoses: &[crate::model::CodeableConcept<'a>],
    dependent: bool,
) -> Loop {
    let mut out = Loop::new(if dependent { "2110D" } else { "2110C" });
    let mut eq = written(w, "EQ", |way| {
        let (product, modifier) = (&mut item.product_or_service.clone(), &mut item.modifier.clone());
        lines::product(way, 2, (r::EQ02, r::EQ02_MODIFIER), (product, modifier));
        let numbers = item.diagnosis.iter().filter_map(|d| {
            let code = d.coding.first()?.code.as_ref()?;
            let place =
                diagnoses.iter().position(|o| o.coding.first().is_some_and(|c| of(&c.code) == code.is))?;
            Some((place + 1, code.by))
        });
        if let Both::Out(out) = way {
            for (component, (place, by)) in (1_u8..=4).zip(numbers) {
                out.text(5, component, r::EQ05, &place.to_string(), by);
            }
        }
    });
    for category in std::iter::once(item).chain(kinds).filter_map(|i| i.category.as_ref()) {
        let code = category.coding.first().and_then(|c| c.code.as_ref());
        eq.push(1, code.and_then(|code| w.value(r::EQ01, code)));
    }
    kept::named(&item.extension, MODULE, "EQ").for_each(|e| e.fill(w, &mut eq));
    out.push(eq);
    if let Some(price) = &item.unit_price {
        let mut amt = written(w, "AMT", |way| way.money(2, r::AMT02, r::CURRENCY, &mut Some(price.clone())));
        amt.set(1, w.computed("R"));
        out.push(amt);
    }
    out.segments.extend(kept::segments(w, &item.extension, MODULE, &["EQ"]));
    out
}

pub(super) fn response<'a>(w: Way<'_, 'a>, guide: &'static Guide) -> Loop {
    let mut top = Level::new(Loop::new("ST"));
    for (n, thing) in w.record.coverage_eligibility_responses.iter().enumerate() {
        if n == 0 {
            let created = (r::BHT04, &thing.created);
            top.body.push(people::bht(w, &thing.common.extension, MODULE, ["0022", "11"], created));
        }
        let insurance = thing.insurance.first();
        let coverage = insurance.and_then(|i| w.record.get::<Coverage<'a>>(i.coverage.as_ref()?.to?));
        let about = About {
            insurer: thing.insurer.as_ref(),
            receiver: thing.requestor.as_ref(),
            patient: thing.patient.as_ref(),
            coverage,
            errors: &thing.error,
        };
        person(w, &mut top, &about, |level, name, dependent| {
            answered(w, guide, thing, level, name, dependent);
        });
    }
    top.whole()
}

fn answered<'a>(
    w: Way<'_, 'a>,
    guide: &'static Guide,
    thing: &CoverageEligibilityResponse<'a>,
    level: &mut Loop,
    name: &mut Loop,
    dependent: bool,
) {
    if let Some(number) = thing.request.as_ref().and_then(|to| to.identifier.as_deref()) {
        level.push(trace(w, "2", number));
    }
    for number in &thing.identifier {
        level.push(trace(w, "1", number));
    }
    name.segments.extend(dated(w, "472", r::DTP_472, thing.serviced.as_ref()));
    for insurance in &thing.insurance {
        name.segments.extend(kept::segments(w, &insurance.extension, MODULE, &[]));
        let period = insurance.benefit_period.as_ref();
        let day = |text: Option<&Val<std::borrow::Cow<'a, str>>>| text.cloned().map(TimeOrPeriod::DateTime);
        let start = day(period.and_then(|p| p.start.as_ref()));
        name.segments.extend(dated(w, "346", r::DTP_346, start.as_ref()));
        let end = day(period.and_then(|p| p.end.as_ref()));
        name.segments.extend(dated(w, "347", r::DTP_347, end.as_ref()));
    }
    let above = |e: &&EligibilityError<'a>| matches!(place(e), "2000A" | "2100A" | "2000B" | "2100B");
    let mut errors: Vec<&EligibilityError<'a>> = thing.error.iter().filter(|e| !above(e)).collect();
    for insurance in &thing.insurance {
        let mut items = insurance.item.as_slice();
        let mut first = true;
        while let Some((item, after)) = items.split_first() {
            let more = after.iter().take_while(|other| is_same(item, other)).count();
            let (kinds, following) = after.split_at_checked(more).unwrap_or((&[], &[]));
            items = following;
            let mut benefit = benefit(w, guide, item, kinds, dependent);
            if core::mem::take(&mut first) {
                errors.retain(|e| {
                    let here = place(e).starts_with("2110");
                    if here {
                        benefit.push(aaa(w, e));
                    }
                    !here
                });
            }
            name.nest(benefit);
        }
    }
    for error in errors {
        if place(error).starts_with("2000") { level.push(aaa(w, error)) } else { name.push(aaa(w, error)) }
    }
}

/// The loop an error stood in.
fn place<'t>(error: &'t EligibilityError<'_>) -> &'t str {
    match kept::value(&error.extension, "LOOP") {
        Some(ExtensionValue::String(id)) => &id.is,
        _ => "",
    }
}

fn aaa<'a>(w: Way<'_, 'a>, error: &EligibilityError<'a>) -> Segment {
    let mut aaa =
        written(w, "AAA", |way| way.coded((3, 1), r::AAA03, codes::REJECT, &mut error.code.clone()));
    kept::named(&error.extension, MODULE, "AAA").for_each(|e| e.fill(w, &mut aaa));
    if aaa.text(1, 1).is_empty() {
        aaa.set(1, w.computed("N"));
    }
    aaa
}

/// Whether an item says the same as the one before but for the kind of service.
fn is_same(first: &EligibilityResponseItem<'_>, other: &EligibilityResponseItem<'_>) -> bool {
    let text = |item: &EligibilityResponseItem<'_>| {
        let code = |c: &Option<crate::model::CodeableConcept<'_>>| {
            c.as_ref().and_then(|c| c.coding.first()).map(|c| of(&c.code).to_string())
        };
        let amounts: Vec<String> = item
            .benefit
            .iter()
            .map(|b| match &b.allowed {
                Some(crate::model::BenefitAmount::Money(m)) => of(&m.value).to_string(),
                Some(crate::model::BenefitAmount::String(v)) => v.is.to_string(),
                Some(crate::model::BenefitAmount::UnsignedInt(v)) => v.is.to_string(),
                None => String::new(),
            })
            .collect();
        let kind = code(&item.benefit.first().and_then(|b| b.r#type.clone()));
        (kind, code(&item.unit), code(&item.term), code(&item.network), of(&item.name).to_string(), amounts)
    };
    let plain = other.product_or_service.is_none() && other.extension.is_empty();
    plain
        && other.category.is_some()
        && of(&first.description) == of(&other.description)
        && text(first) == text(other)
}

fn benefit<'a>(
    w: Way<'_, 'a>,
    guide: &'static Guide,
    item: &EligibilityResponseItem<'a>,
    kinds: &[EligibilityResponseItem<'a>],
    dependent: bool,
) -> Loop {
    let mut out = Loop::new(if dependent { "2110D" } else { "2110C" });
    let mut eb = written(w, "EB", |way| lines::benefit(way, &mut item.clone()));
    for category in std::iter::once(item).chain(kinds).filter_map(|i| i.category.as_ref()) {
        let code = category.coding.first().and_then(|c| c.code.as_ref());
        eb.push(3, code.and_then(|code| w.value(r::EB03, code)));
    }
    for found in kept::values(&item.extension, "EB03") {
        if let ExtensionValue::CodeableConcept(concept) = found {
            let code = concept.coding.first().and_then(|c| c.code.as_ref());
            eb.push(3, code.and_then(|code| w.value(r::EB03, code)));
        }
    }
    kept::named(&item.extension, MODULE, "EB").for_each(|e| e.fill(w, &mut eb));
    if eb.text(1, 1).is_empty() {
        eb.set(1, w.computed("V"));
    }
    out.push(eb);
    out.segments.extend(kept::segments(w, &item.extension, MODULE, &["EB"]));
    if let Some(text) = &item.description {
        for line in text.is.split('\n') {
            let mut msg = Segment::new("MSG");
            msg.set(1, Some(w.made(r::MSG01, text.by, line)));
            out.push(msg);
        }
    }
    for inner in kept::loops(w, guide, &item.extension, MODULE) {
        out.nest(inner);
    }
    let id = if dependent { "2120D" } else { "2120C" };
    let mut any = false;
    for to in kept::references(&item.extension, "RELATED") {
        let party = named(w, id, "13", to);
        any |= !party.is_empty();
        out.nest(party);
    }
    if any {
        out.push(fixed(w, "LS", &["2120"]));
        out.push(fixed(w, "LE", &["2120"]));
    }
    out
}
